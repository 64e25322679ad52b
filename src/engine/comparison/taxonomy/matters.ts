/** A matter’s terms as `compileTerms` reads them: those that Latin letters share, then those of each language. */
export interface MatterTerms {
  readonly latin?: string
  readonly en?: string
  readonly fr?: string
  readonly ru: string
}

/**
 * What calls between the two palaces are about. The order decides between matters that a statement touches equally: the
 * particular stands before the general. Labels are in `labels.ts`.
 */
export const MATTERS = {
  'call-initiative': {
    en: 'initiative of, on/at the/french/russian initiative, initiative/request* + call/conversation/side, at the request, asked for it, asked/sought/requested/placed + call, asked to talk, mutual agreement, who called',
    fr: 'initiative de/francaise/russe/franco, initiative/demande + appel/entretien, a la demande, demande a parler, sollicite, commun accord, decide ensemble, avaient decide',
    ru: 'по инициативе/просьбе/обоюдной/взаимной, инициатив* + сторон*/разговор*, инициатор*, попросил* + сторона/беседе/разговоре, кто позвонил',
  },
  'call-duration': {
    latin: '~minute*',
    en: 'lasted, duration, hour long, minute/hour call/talk/conversation, how long, spoke for, went on for, short/brief call, was short/brief, call/conversation + ended/begun, run longer, ~hour*',
    fr: 'dure, duree, pendant + heure*/minutes, 1h*, 2h*, conversation/appel/echange + bref/breve, est acheve/termine, sont au telephone, ~heure*',
    ru: 'длил*, продолжал* + час*/минут*, продлил*, продолжительност*, более/около/полтора часа, минутн* разговор*/бесед*, кратк* разговор*, разговор/беседа завершил*/начал*, ~минут*, ~час, ~часа',
  },
  'call-subject': {
    en: 'centred/centered/focused/concentrated on, devoted to, main/chief/principal subject/topic',
    fr: 'consacre* a/aux, porte/portait sur, centre* sur, au centre/coeur de, sujet principal',
    ru: 'посвящен*, главн*/основн*/ключев* тема/темой, в центре внимания, сосредоточен*',
  },
  'donbas-status': {
    latin: 'autonom*, status/statut + donbas*/region*',
    en: 'special status, recogni* + independence/republics',
    fr: 'statut special/particulier, reconn* + independance/republiques',
    ru: 'особ* статус*, автоном*, призна* + независимост*/республик*',
  },
  'belarus-migrants': {
    latin: 'migrant*, migrat*',
    en: 'polish border/guards, poland + border/crisis, lukashenko + union, minsk + brussels/influence',
    fr: 'frontiere/gardes + polonais*/pologne, loukachenko + union',
    ru: 'мигрант*, миграци*, польск*/польш* + границ*/пограничник*, лукашенко + евросоюз*',
  },
  'belarus-exercises': {
    latin:
      'belarus*/bieloruss* + exerci*/manoeuvre*/drill*/troops/troupes/unit/units/unites/forces/soldiers/soldats',
    en: 'leave belarus, units + drills, belarus + teachings',
    ru: 'белорусси* + учени*/маневр*/войск*/военн*/част*',
  },
  'indivisible-security': {
    latin: 'indivisib*',
    en: 'expense + security',
    fr: 'depens/detriment + securite',
    ru: 'недели*, за счет безопасности',
  },
  'nato-expansion': {
    latin: '1997, neutralit*',
    en: 'nato, enlargement, eastward*, alliance + expan*/grow*/border*, choose/chooses/choice + alliances, open door, non expansion',
    fr: 'otan, elargissement, alliance + elargi*/exten*, vers l est, choi* + alliances, porte ouverte',
    ru: 'нато, альянс*, нерасширен*, расширени* на восток, открытых дверей, выбор*/выбирать + союз*, нейтралит*',
  },
  'us-nato-replies': {
    en: 'written repl*/answer*/response*, repl*/answer*/response* + nato/brussels/washington/american/west',
    fr: 'reponse* ecrite*, reponse* + otan/washington/bruxelles/americain*',
    ru: 'письменн* ответ*, ответ* + сша/нато/вашингтон*/брюссел*/запад*',
  },
  'security-guarantees': {
    en: 'guarantees, guarantee of, security demand*/concern*/proposal*/treaty/order, european security, draft treaty, russia/moscow/russian/core/central + demands/concerns/considerations/calls, concrete offers/proposals, red lines, ~concerns, ~security',
    fr: 'garantie*, exigence*/preoccupation*/inquietude* + russ*/securite/moscou, projet de traite, architecture de securite, securite europeenne, propositions concretes, notre position, lignes rouges, ~preoccupation*, ~securite',
    ru: 'гаранти*, предложени*/требовани* + росси*/москвы, озабоченност*, проект* договор*, архитектур* безопасности, европейской безопасности, конкретные предложения, красн* лини*, ~безопасност*',
  },
  missiles: {
    latin: 'missile*, hypersoni*',
    en: 'strike systems/weapon*, intermediate range',
    fr: 'systemes/armes de frappe, portee intermediaire',
    ru: 'ракет*, ударн* систем*/вооружен*/оружи*, средней дальности, неразмещени*',
  },
  'arms-control': {
    latin: 'new start, non proliferation',
    en: 'arms control, disarm*, strategic stability',
    fr: 'maitrise/controle des armements, desarmement, stabilite strategique',
    ru: 'контрол* над вооружениями, разоружени*, нераспространени*, стратегическ* стабильност*, снв',
  },
  'normandy-format': {
    latin: 'normand*',
    en: 'political advisers, advisers + berlin/meeting',
    fr: 'conseillers politiques',
    ru: 'нормандск*, политическ* советник*, советник* + берлин*',
  },
  minsk: {
    latin: '~minsk',
    en: 'minsk agreement*/accord*/2/deal, minsk + implement*/peace',
    fr: 'accord*/processus de minsk, minsk + applic*/respect*',
    ru: 'минск* соглашени*/договоренност*, минск* + выполн*/соблюд*, ~минск*',
  },
  donbas: {
    latin: 'donbas*, donetsk, lugansk, luhansk, louhansk, lougansk, separatis*',
    en: 'line of contact, contact line, eastern ukraine, east of ukraine, internal/intra ukrainian, breakaway, south east',
    fr: 'ligne de contact, est de l ukraine, reglement/conflit/crise interne, prorusses',
    ru: 'донбасс*, донецк*, луганск*, днр, лнр, сепаратист*, лини* соприкосновения, восток* украины, внутриукраинск*',
  },
  'ukraine-sovereignty': {
    latin: 'annex*, souverain*, sovereign*',
    en: 'integrity, territorial wholeness, independence + ukraine, ukrainian people',
    fr: 'integrite, independance + ukraine, peuple ukrainien, blanc seing',
    ru: 'суверен*, целостност*, независимост* + украин*, украинск* народ*, аннекс*',
  },
  'offensive-intent': {
    latin: 'invasion, demilitari*, denazif*, aggressi*, agressi*, conquer*, conque*',
    en: 'offensive, invade, plan*/attack + attack/ukraine, seeking confrontation, not want war, war/operation + aims/goals, special operation',
    fr: 'offensive*, envahi*, prepar* + attaque, cherch*/recherch* + confrontation, veut pas la guerre, buts de guerre, objectifs + attein*/operation, operation speciale',
    ru: 'наступательн*, наступлени*, намерен* + нападать/напасть, вторжени*, план* + нападени*, не хочет/ищет войны/конфронтации, агресси*, цел*/задач* + войны/достигн*, спецоперац*, военн* операц*, демилитариз*, денацифик*',
  },
  'military-response': {
    en: 'military technical, military response, retaliat*',
    fr: 'militaro technique*, riposte*, represailles',
    ru: 'военно техническ*, ответн* мер*, контрмер*',
  },
  'military-buildup': {
    latin: '100 000',
    en: 'build up, buildup, massed, massing, troops/soldiers/forces + border*, military presence, satellite* + images',
    fr: 'troupes/soldats/forces/renforcement + frontiere*, mass* + troupes/soldats, presence militaire, images + satellite*, aucune/origine + escalade',
    ru: 'наращива*, стягива*, стянул*, войск*/военн* + границ*, военно* присутстви*, спутник* + снимк*',
  },
  'troop-movements': {
    en: 'withdraw*/return*/move*/pull* + troops/forces/soldiers, pull* back/out, withdrawal, back to + bases',
    fr: 'retrait, retir*/mouvement* + troupes/forces/soldats, retour + bases/casernes',
    ru: 'вывод*/отвод*/вывести/отвести + войск*/сил, передислокац*, верн* + дислокации',
  },
  exercises: {
    latin: 'exerci*, manoeuvre*',
    en: 'drill*, war games, assurance*',
    fr: 'assurance + frontiere*, rien de nouveau',
    ru: 'учени*, маневр*, ничего нового, заверени*, по своему дому',
  },
  iaea: {
    latin: 'grossi, inspect*, mission*',
    en: 'iaea, atomic energy agency, specialists/experts + site/plant',
    fr: 'aiea, energie atomique, experts + agence/centrale',
    ru: 'магатэ, атомной энергии, инспектор*, гросси, эксперт* + аэс/станци*, мисси*',
  },
  'nuclear-plant': {
    latin: 'zapor*, chernobyl, tchernobyl, reacteur*, reactor*',
    en: 'nuclear/atomic/power plant*/station*/site*/safety, spent fuel, the plant, off the site',
    fr: 'centrale*, combustible, surete/securite/site*/accident nucleaire*',
    ru: 'аэс, атомн*/ядерн* станц*/электростанц*/безопасност*/объект*, запорожск*, чернобыл*, реактор*, станции',
  },
  mariupol: { latin: 'mariupol, marioupol, azovstal', ru: 'мариупол*, азовстал*' },
  'besieged-cities': {
    latin: 'bombard*, kharkiv',
    en: 'besieg*, siege, encircl*',
    fr: 'assieg*, siege + ville*, encercl*',
    ru: 'осажд*, осад*, окруженн*, харьков*',
  },
  prisoners: {
    latin: 'prisonn*, prisoner*, captive*, captif*, detenu*, detaine*, hostage*, otage*',
    en: 'persons/people held, held by both',
    ru: 'пленн*, военноплен*, удерживаем*, заложник*, заключенн*',
  },
  'war-crimes': {
    latin: 'crime*, bucha, boutcha, atrocit*, massacre*, tribunal',
    ru: 'преступлен*, буча, буче, зверств*, трибунал*',
  },
  humanitarian: {
    latin: 'humanitar*, corridor*, evacu*, convoi*, convoy*, bus, buses',
    en: 'route*, safe passage, way out, a road, take it',
    fr: 'humanitaire*, couloir*, itineraire*, civils, quitter + villes',
    ru: 'гуманитарн*, коридор*, эваку*, маршрут*, дорога, выход гражданских/населения/из, автобус*',
  },
  civilians: {
    en: 'civilian*, children',
    fr: 'civile*, population*, enfants',
    ru: 'мирн* жител*/населени*, гражданск*, детей',
  },
  refugees: { latin: 'refug*, displaced, deplaces', ru: 'беженц*, беженец, переселенц*' },
  ceasefire: {
    latin: 'hostilit*, armistice',
    en: 'ceasefire*, cease fire, truce, hold*/stop* + fire/fighting/war/guns, end + fighting',
    fr: 'cessez le feu, treve*, arret/cesser/fin + combats, porte + claquee',
    ru: 'огня/огонь/боев*/действий + прекра*/останов*, перемири*',
  },
  grain: {
    latin: 'grain*, fertili*, odes*',
    en: 'wheat, cereal*, black sea + export*, farm products, cargoes, ports',
    fr: 'cereale*, ble, engrais, export* + noire/agricole*, produits agricoles, cargaison*',
    ru: 'зерн*, пшениц*, удобрени*, черноморск* + экспорт*/инициатив*, одесс*, сельхоз*, портов',
  },
  'food-security': {
    latin: 'famine*',
    en: 'food securit*/cris*/price*, hunger, world food',
    fr: 'alimentaire*',
    ru: 'продовольств*, голод*',
  },
  'weapons-deliveries': {
    en: 'weapon*/arms + deliver*/suppl*/ship*/kyiv/western, military aid',
    fr: 'armes/armement* + livr*/fourni*/kiev/occidental*, aide militaire',
    ru: 'оружи*/вооружени* + постав*/накач*/киева/западн*, военн* помощ*',
  },
  'gas-supply': {
    latin: 'gazprom, nord stream',
    en: 'gas, pipeline*, in roubles/rubles',
    fr: 'gaz, gazoduc*, en roubles',
    ru: 'газ, газа, газом, газу, газе, газов*, газпром*, северн* поток*, в рублях',
  },
  energy: {
    latin: 'electricit*, opec, opep',
    en: 'energy, oil',
    fr: 'energie, energetique*, petrole*',
    ru: 'энерги*, энерго*, энергетик*, нефт*',
  },
  sanctions: { latin: 'sanction*, embargo*', ru: 'санкци*, ограничительн* мер*, эмбарго' },
  'iran-nuclear': {
    latin: 'iran*, jcpoa, teheran, tehran',
    en: 'vienna talks, joint comprehensive',
    fr: 'negociations de vienne',
    ru: 'иран*, свпд, тегеран*, венск* переговор*',
  },
  syria: { latin: 'syri*, idlib, assad', ru: 'сири*, идлиб*, дамаск*' },
  libya: { latin: 'liby*, tripoli, haftar', ru: 'ливи*, триполи, хафтар*' },
  karabakh: { latin: 'karabakh, armeni*, azerba*', ru: 'карабах*, армени*, армянск*, азербайджан*' },
  turkey: { latin: 'turk*, turqu*, turc, turcs, erdogan, ankara', ru: 'турци*, турецк*, эрдоган*' },
  afghanistan: { latin: 'afghan*, taliban*', ru: 'афган*, талиб*' },
  'mali-sahel': { latin: 'mali, malian, malien*, sahel*, wagner', ru: 'мали, малийск*, сахел*, вагнер*' },
  'middle-east': {
    latin: 'gaza, israel*, palestin*, leban*, liban*, hamas',
    en: 'middle east',
    fr: 'proche/moyen orient',
    ru: 'ближн* восток*, израил*, палестин*, ливан*, хамас',
  },
  'north-korea': {
    latin: 'pyongyang',
    en: 'north korea*',
    fr: 'coree du nord, nord coreen*',
    ru: 'северн* коре*, кндр, пхеньян*',
  },
  'opcw-chemical': {
    latin: 'skripal',
    en: 'chemical, opcw, poison*',
    fr: 'chimique*, oiac, empoisonn*',
    ru: 'химическ*, озхо, скрипал*, отравлен*',
  },
  navalny: {
    latin: 'navalny, navalny + poison*/empoisonn*',
    fr: 'opposant',
    ru: 'навальн*, навальн* + отравлен*, оппозиционер*',
  },
  covid: {
    latin: 'covid*, coronavirus, pandemi*, vaccin*',
    ru: 'covid*, коронавирус*, пандеми*, вакцин*, спутник* v',
  },
  cyber: {
    latin: 'cyber*',
    en: 'hack*, disinformation',
    fr: 'piratage*, desinformation',
    ru: 'кибер*, хакер*, дезинформац*',
  },
  election: {
    latin: 'election*, electoral*, vote',
    en: 'interference, meddling',
    fr: 'scrutin, ingerence*',
    ru: 'выборы, выборов, выборах, вмешательств*',
  },
  terrorism: {
    latin: 'terror*, daesh, daech',
    en: 'islamic state',
    fr: 'etat islamique',
    ru: 'террор*, игил, джихад*',
  },
  climate: { latin: 'climat*, emissions', ru: 'климат*, выброс*' },
  space: {
    latin: 'roscosmos, cosmonaut*, astronaut*',
    en: 'space',
    fr: 'spatial*',
    ru: 'космос*, космическ*, космонавт*, роскосмос*',
  },
  trade: {
    latin: 'commerc*, invest*, renault',
    en: 'trade, econom* + cooperation/ties',
    fr: 'relations/echanges/cooperation economique*, entreprises',
    ru: 'торгов*, инвестиц*, экономическ* сотрудничеств*/связ*, компани*',
  },
  culture: {
    latin: 'cultur*, muse*',
    en: 'exhibition*',
    fr: 'exposition*',
    ru: 'культур*, музе*, выставк*, театр*',
  },
  history: {
    latin: 'histor*, commemor*, 1990',
    en: 'world war',
    fr: 'histoire, guerre mondiale, memoire',
    ru: 'истори*, мировой войн*, победы, ветеран*, памят*, 1990',
  },
  summit: {
    latin: 'invit*',
    en: 'summit*, face to face, in person, a/any meeting, meeting + presidents/leaders/date, visit/come/trip to, said yes, modalities',
    fr: 'sommet, sommets, face a face, rencontre des/entre, une rencontre, rencontre + presidents/dirigeants, visite a, telle visite, rendrait/venir/venue a paris/moscou, ~visite, ~rencontre',
    ru: 'саммит*, встреч* + президент*/лидер*/личн*, встреча, встречи, встречу, поездк*, визит*, приглаш*, приехать, сказал да, подумать',
  },
  'next-contact': {
    en: 'talk/speak/call again, once more, keep/stay/remain in touch/contact, in touch, close contact, further/new/next/another contact*/conversation/call, contacts + continue/go/at, go back to the matter, expected to telephone/call/speak, will telephone',
    fr: 'reparler*, rappeller*, rappeler*, nouvel/prochain/nouvelle/prochaine/autre entretien/echange/appel/conversation, nouveaux contacts, en contact, contact etroit, poursui* + contacts/echange*/dialogue, doivent se parler, parle* de nouveau',
    ru: 'на связи, остат*/остан* в контакте, нов*/дальнейш*/следующ* контакт*/разговор*, продолж* + контакт*/диалог*, условлено, снова/вновь поговор*, поговорят, созвон*, разных/различных уровнях, по графику',
  },
  'no-breakthrough': {
    latin: 'miracle*, impasse',
    en: 'breakthrough, no progress/result*/agreement, same list, unchanged',
    fr: 'percee, aucun/aucune/sans progres/avancee/resultat/accord, meme liste, inchange*',
    ru: 'прорыв*, чуда, чудес, без результата, прогресса нет, тупик*, тем же списком',
  },
  'de-escalation': {
    latin: 'calm*, gest*',
    en: 'de escalat*, tension* + down/reduc*/lower*/eas*, restraint, defus*, ~tension*',
    fr: 'desescalade, apais*, retenue, tete froide, engagement nouveau, rien entreprendre, ~tension*',
    ru: 'деэскалац*, напряженност* + сниж*/сниз*, разрядк*, сдержанност*, ~напряженност*',
  },
  mediation: {
    latin: 'mediat*',
    en: 'good offices, contacts with, informed + contacts, talks/conversation + zelensk*, pass on',
    fr: 'intermediaire*, bons offices, contacts avec, conversation + zelensky, transmettre',
    ru: 'посредни*, своих контактах, контактах/контакты с, зеленск* + разговор*/бесед*',
  },
  solidarity: {
    latin: 'solidari*',
    en: 'stand/stands with/by',
    fr: 'aux cotes de, soutien a',
    ru: 'солидарн*, поддержк*',
  },
  belarus: { latin: 'belarus*, bieloruss*, lukashenko, loukachenko', ru: 'белорус*, беларус*, лукашенко' },
  negotiations: {
    en: 'negotiat*, talks + kyiv/kiev/ukrain*/peace, next round, delegation*, draft*, settlement, ~talks, ~proposal*, ~offers, ~patience, ~agreement',
    fr: 'negoci*, pourparlers, delegation*, reunion/reunir + berlin/conseillers, chercher/gagner du temps, reglement, ~accord, ~propositions, ~du temps',
    ru: 'переговор*, делегац*, раунд*, урегулирован*, ~предложени*, ~записать, ~договоренност*, ~терпение, ~списком вопросов',
  },
  dialogue: {
    latin: 'dialogue*',
    en: 'thread, line/channel* + open, only one with whom, talking to each other, we talk, relations',
    fr: 'tenir/garder + fil, le fil, ligne/canal + ouvert*, garder le contact, se parlent/parler, parle a, de nouveau telephone, relations',
    ru: 'диалог*, нить, канал* + открыт*/связи, отношени*',
  },
  diplomacy: {
    latin: 'diploma*',
    en: 'political/peaceful settlement/solution',
    fr: 'solution politique',
    ru: 'дипломати*, политическ*/мирн* решение/план*',
  },
  ukraine: {
    latin: '~ukrain*, situation + ukrain*',
    en: 'ukrain* + crisis/conflict/war',
    fr: 'ukrain* + crise/conflit/guerre',
    ru: '~украин*, украин* + ситуаци*/кризис*/конфликт*/войн*',
  },
  'call-tone': {
    latin: 'cordial*, constructi*, diffic*, substanti*, intens*, direct, serieu*, grave',
    en: 'tone, frank*, businesslike, ~useful, in substance, candid, honest, tense, dialogue of the deaf, heart to heart, brisk, demanding, disagreement*, differences, serious, listened, silence, reaffirmed, blunt, polite, detailed',
    fr: 'ton, franc, franche*, ~utile*, tendu*, dialogue de sourds, exigeant*, desaccord*, divergence*, jusqu au bout, moment de tension, honnete, raide, attentif, travail, vif, rude, poli*, approfondi*',
    ru: 'тон, тоне, откровенн*, делов*, конструктивн*, ~полезн*, тяжел*, содержательн*, обстоятельн*, честн*, напряженн* + разговор*, непрост*, серьезн*, разногласи*, услышали друг, ценит, тишина, жизнь покажет',
  },
  'the-call': {
    en: '~phone, ~telephone*, ~telephonic, ~call took place',
    fr: '~entretenu*, ~telephon*, ~ont parle',
    ru: '~телефонн*, ~поговорили, ~переговорил*, ~состоял*',
  },
} as const satisfies Readonly<Record<string, MatterTerms>>

export type MatterId = keyof typeof MATTERS
