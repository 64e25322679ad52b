import type { WordLists } from '../build'
import { WordClass as C } from '../word-class'

/** English words by what they tell the engine; "stem|a|b" lists the endings of a stem. */
export const words: WordLists = {
  [C.Determiner]: `a an the this that these those some any no each every another one several many few two 2 three four five six most all
    both certain other such same`,
  [C.Pronoun]: 'he she it they we i you',
  [C.ObjectPronoun]: 'him her them us me you himself herself itself themselves',
  [C.Possessive]: 'his her its their our my your whose',
  [C.Relative]: 'who',
  [C.Preposition]: `of in at on by for from to with about after before during since until till into over under against between
    among through near around beside behind within without despite amid towards toward upon across along outside inside like as
    than per via according due owing thanks following besides regarding concerning alongside beyond above below past except opposite throughout onto`,
  [C.Conjunction]: 'and but or nor yet',
  [C.Subordinator]: `that which when whenever where while whereas because although though if unless whether how why what whom once
    lest so after before since until as than who`,
  [C.Auxiliary]: `is are was were be been being has have had having do does did will would can could may might must shall should ought
    'd 'll 've 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    mightn't mustn't shouldn't he'd she'd they'd it'd he'll she'll they'll it'll he's she's it's that's there's they've they're i've
    we've i'd we'd i'm we're stayed stay stays remained remain remains kept keep keeps`,
  [C.Negation]: `not n't never nowhere neither nor no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't`,
  [C.Adverb]: `also later earlier then now just already again once still only even however meanwhile moreover further furthermore
    instead nonetheless nevertheless therefore thus though too soon recently previously beforehand yesterday today tomorrow
    afterwards afterward ago always often never perhaps maybe indeed rather quite very here there back up out yet since first
    next finally separately additionally likewise similarly otherwise both either together apart elsewhere shortly hours minutes
    moments reportedly initially ultimately repeatedly publicly privately explicitly bluntly flatly merely simply apparently
    accordingly alike almost nearly about anyway besides far long well not much more less overnight online aloud overall`,
  [C.Verb]: `went gone go goes going came come comes coming made make makes making took take takes taking taken gave give gives given
    giving got get gets getting keeping let lets put puts putting left leave leaves leaving lead leads leading met meet
    meets meeting held hold holds holding brought bring brings bringing began begin begins begun start starts starting
    end ends ending became become becomes becoming seem seems appear appears stood stand stands standing sat sit sits
    sitting ran run runs running fell fall falls falling rose rise rises rising grew grow grows grown growing won lost
    lose loses losing paid pay pays spent spend spends sent send sends sending built build builds bought buy sold sell
    sells knew know knows known thought think thinks believe believes felt feel feels want wants hopes needs use uses
    using try tries trying works working lives moves moving turns turning shown shows helps helping allows follows
    includes receive receives receiving open opens closes visits visit hosts spoke speak speaks spoken speaking talks
    heard hear hears hearing saw see sees seen seeing found find finds lasts remains flew expects struck shot cut hit
    set read sought seek seeks regards considers understood faces supports opposes prefers`,
  [C.Time]: `monday tuesday wednesday thursday friday saturday sunday monday's january february march april may june july august
    september october november december morning afternoon evening night midnight noon week weeks month months year years day days
    hour hours minute minutes weekend today yesterday tomorrow century decade decades autumn winter spring summer fall dawn dusk
    mon tue tues wed thu thur thurs fri sat sun bst gmt cet cest edt est msk utc`,
  [C.Text]: `statement* readout* communique* summary summaries account* version* text* transcript* release document*
    announcement* note* declaration* message* abstract* assertion* report* website* site record* description*
    briefing* bulletin* post* tweet* letter* recap press-release* narrative* telling tally reckoning communication communications dispatch lines page* read-out* write-up`,
  [C.Aide]: `adviser* confidant* advisor* aide* official* officer* spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople
    source* assistant* secretary secretaries entourage insider* representative* staffer* spokespersons associate* people person member* supply`,
  [C.Spokesman]: `spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople`,
  [C.Chief]: `president* leader* chief* head* premier ruler strongman president-elect`,
  [C.Office]: `presidency presidencies office* workplace workforce palace* administration* press-service service* cabinet chancery secretariat
    staff team delegation*`,
  [C.Elsewhere]: `government* minister* ministerial ambassador* envoy* senator* lawmaker* deputies parliamentary
    parliamentarian* critic* analyst* expert* historian* professor former ex-president ex-minister ex
    general* admiral* commander* soldier* troops forces police guard* diplomat* consul consulate mp*
    mep* candidate* campaigner* activist* protester* supporter* ally allies rival* opponent* pundit*
    observer* commentator* columnist* correspondent* journalist* reporter* researcher* scholar*
    academic* economist* investor* lawyer* court* judge* prosecutor* mayor governor* chancellor*
    commissioner* secretary-general patriarch pope wife daughter visitor* tourist* resident* villager*
    neighbour* friend* watcher* propagandist* propaganda mouthpiece proxy proxies separatist*
    rebel* mercenary mercenaries oligarch* state-run union european european-union american british german ukrainian
    polish chinese turkish iranian israeli saudi italian spanish dutch swiss lithuanian latvian estonian belarusian u.s
    us uk vienna geneva retired leaked purported hotel gardens garden guardsman chef cook curator`,
  [C.Agency]: `reuters afp agence france-presse tass interfax bloomberg associated ap ria novosti sputnik bbc cnn kommersant vedomosti
    rbc izvestia politico monde figaro parisien liberation franceinfo bfm bfmtv lci tf1 agency agencies newspaper paper media`,
  [C.Audience]: `reporters journalists correspondents newsmen press media agency agencies newspaper audience listeners viewers
    parliament lawmakers nation newspapers broadcaster channel magazine daily afp reuters tass interfax bloomberg cnn bbc lci tf1 colleagues`,
  [C.Both]: 'both two 2 pair',
  [C.Side]: 'side sides facet aspect edges camp party parties capital capitals delegation delegations',
  [C.Public]: `conference briefing interview speech address televised television tv broadcast tweet tweeted twitter telegram x
    podium microphone microphones cameras reporters journalists remarks appearance rally aboard plane facebook linkedin video
    aired forum convention nation q&a anonymity commenting questions doorstep`,
  [C.Call]: `call* telephone phone phoned telephoned telephonic conversation* talk* discussion* dialogue* exchange* summit*
    meeting* videoconference conversed negotiations dialog discourse rang`,
  [C.Modifier]: `senior top presidential official unnamed own latest joint diplomatic foreign policy security press media
    communications chief deputy long-time longtime close key brief written long official-looking new full short daily weekly public
    unidentified anonymous first second third same identical whole original subsequent separate state`,
  [C.Title]: `mr mrs ms miss dr sir president prime minister chancellor secretary general foreign king queen prince leader monsieur
    madame m mme vladimir emmanuel`,
  // A body is somebody else.
  [C.Body | C.Elsewhere]:
    `ministry ministries embassy embassies parliament senate duma assembly opposition museum* newspaper* paper* daily magazine
    television tv broadcaster* channel* network* media outlet* party parties army military union* company companies firm* bank*
    institute think-tank court chancellery commission council alliance nato un agency agencies intelligence church quai congress white
    pentagon department eu washington london berlin kyiv kiev warsaw brussels beijing ankara tehran minsk vilnius rome government
    governments organisation organization cross house`,
  [C.Presidential]: 'presidential',
  [C.Counterpart]: `counterpart* colleague* interlocutor* host guest partner* homologue opposite`,
  [C.Plural]: `officials advisers advisors aides officers sources presidents leaders men pair people statements texts accounts versions
    readouts presidencies palaces sides edges parties capitals spokesmen they both`,
}

/** Full stops that end no sentence. */
export const abbreviations = `mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr vs etc inc ltd corp approx dept
  est rev hon jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri u.s u.k u.n e.u a.m p.m i.e e.g m mme cf`

/** What stands for whom. */
export const possessives = { his: 'he', her: 'she', its: 'it', their: 'they' } as const

export const pronouns = { he: 'he', she: 'she', it: 'it', they: 'they' } as const

export const continuers = `also added further moreover besides instead part turn however meanwhile then again likewise too addition apart
  additionally furthermore`
