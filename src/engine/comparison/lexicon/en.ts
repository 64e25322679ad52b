import type { LexiconWords } from './lexicon'

export const en: LexiconWords = {
  stopWords: `
    the and for was has had his her its not but who all any can did him how may now one our out own she too two way are
    you yet let get got put see say ago per via about above after again against also been before being below between both
    could does doing down during each either from further have himself into itself just more most once only other over
    same should some such than that their them then there these they this those through under until very were what when
    where which while whom will with would your still even whether might must shall said told tell added according asked
    answered replied spoke speak talked statement account readout text call conversation telephone phone president
    presidency leader side spokesman office official adviser counterpart many much like well made make taken monday
    tuesday wednesday thursday friday saturday sunday week today yesterday need drew draw attention fact underlined
    stressed recalled pointed expressed wants goes come part thing
  `,
  endings: 'ations ation ingly ments ment ings ions ness ing ies ied ion ers ed es er ly s e',
  negators:
    'no not never hardly nothing without neither nor cannot none didn doesn don wasn weren hadn hasn isn won couldn wouldn aren nobody',
  negatorsBehind: '',
  numbers: `hundred:100 a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15
    twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 half:0.5 quarter:0.25`,
  hour: 'hour hours',
  minute: 'minute minutes min',
  claims: {
    'side-kremlin': 'russian, russia, moscow, putin, kremlin',
    'side-elysee': 'french, france, paris, macron, elysee, franco',
    jointly:
      'mutual, jointly, together, joint, both sides, common agreement, agreed in advance, idea + shared/common/both, scheduled, fixed on, had been fixed/arranged/planned/agreed',
    wanted:
      'initiative, initiated, request*, asked for, asked to, who asked, had asked, sought, called first, rang first, telephoned first, placed the call, wanted the call, proposed the talk/call/conversation, picked up the phone, suggested the call/talk',
    assent:
      'agreed, agrees, agree, accept*, committed, assured, consent*, gave his word, back*, support*, endors*, of one mind, ready to, readiness, willing*, confirm*, not object, in favour of, welcom*, stood by',
    promise:
      'promis*, pledge*, commitment*, assurance*, agreement in principle, given his agreement, secured, obtained, dropped, undertake, undertook, said yes, agreed to, agreed that, his word, his consent, undertaking, agreed in principle, accepted + principle/invitation/idea/proposal/meeting, agreed on the principle',
    refusal:
      'premature, think about, too early, putin/macron/he/moscow/paris refused/rejected/declined/objected, ruled out, out of the question, would not accept, not accept, no concrete plan/plans, no plans, not on the agenda',
    deal: 'deal, deals, struck + agreement/bargain',
    reply: 'answered, replied, retorted, responded, countered, objected',
    raised:
      'raised, discussed, hardly touched, broached, brought up, come up, came up, mentioned, touched on, talked about, went over, on the agenda',
    answer: 'answer, answers, answered, reply, replies, replied, response',
    hindered: 'obstacle*, hinder*, hamper*, block*, impede*, sanctions + prevent*',
    unhindered:
      'sanction* + neither/not/never/nothing/exempt*, sanction* + concern/affect/target/cover/apply no, exempt* from sanctions',
    sound:
      'reliable, legitimate, lawful, legal, safe, secure, under control, respected, observed, holding, effective',
    unsound:
      'unreliable, illegitimate, unlawful, illegal, unsafe, out of control, violated, broken, breached, ineffective',
    dismissal:
      'not quite the right, not right, not quite right, not true, untrue, not the case, false, wrong, nonsense, never said, nobody + ever said, no one + ever said, was not said, no such, nothing of the kind/sort, invent*, fabricat*, inaccurate, not accurate, incorrect, mistaken, misunderst*, misheard, exaggerat*, distort*, fantasy, wishful thinking, no truth, did not say, never promised, not what, a fiction',
    contrary:
      'not so, denied, denies, disputed, disputes, contradicted, contradicts, the opposite, rebutted, on the contrary, corrected',
    confirmed: 'confirmed, confirms, agreed, concurred',
    request:
      'asked, ask, asks, asking, call* for, called on, urg*, demand*, insist*, request*, pressed, wants, wanted, appeal*',
    complaint:
      'complain*, blam*, accus*, refus*, ignor*, fail* to, passed over, not addressing, neglect*, disregard*, guilt*, reproach*, provok*, abuses, violation*, atrocit*, crime*',
    lie: 'lie, lies, lying, staged, disinformation, fake*',
    proof: 'proof, evidence',
    planned: 'planned, scheduled, arranged',
    unchanged: 'unchanged, no change/changes, not changed, stands by',
    changed: 'dropped, gave/given up, abandon*, no longer demand*/insist*/require*, withdrew + demand*',
    warm: 'warm, cordial, friendly, constructive, fruitful, useful, businesslike, calm + exchange/talk/call/conversation',
    cold: 'tense, heated, hard/difficult/tough/harsh call/conversation/talk/exchange, sharp words, icy, chilly, fruitless, stormy, dialogue of the deaf',
    progress: 'progress, headway, movement, breakthrough, encouraging',
    common:
      'the two, both leaders/presidents/men/sides/countries, understanding, of one mind, convergence, agreed that',
    stop: 'withdraw*, taken away, pull out, stop*, cease, ceased, end to, no longer, halt*',
    'by-kyiv':
      'ukrain*/kyiv/kiev + attack*/shell*/strike*/artillery/bombard*/fire/fired/provocation*/sabotage',
    'by-russia': 'russian/russia/moscow + presence/occup*/seizure/invasion/capture',
    weekday: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    about: 'in passing, about, around, approximately, roughly, some, nearly, almost',
    'more-than': 'more than, longer than, at least',
    'less-than': 'less than, under, no more than, barely',
    'third-person': 'zelensk*, scholz, biden, merkel, trump, erdogan, xi, ukraine + president, chancellor',
  },
}
