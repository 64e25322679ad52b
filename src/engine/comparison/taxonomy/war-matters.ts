import type { MatterTerms } from './matters'

/** Matters of the war in Ukraine and of what led to it. */
export const WAR_MATTERS = {
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
    en: 'nato, enlargement, eastward*, alliance + expan*/grow*/border*, choose/chooses/choice + alliances, open door, non expansion, non enlargement',
    fr: 'otan, elargissement, alliance + elargi*/exten*, vers l est, choi* + alliances, porte ouverte, non elargissement',
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
    en: 'political advisers, advisers + berlin/meeting, quartet, four leaders',
    fr: 'conseillers politiques, quartette, format + quatre',
    ru: 'нормандск*, политическ* советник*, советник* + берлин*, четверк*',
  },
  minsk: {
    latin: '~minsk',
    en: 'minsk agreement*/accord*/2/deal, minsk + implement*/peace',
    fr: 'accord*/processus de minsk, minsk + applic*/respect*',
    ru: 'минск* соглашени*/договоренност*, минск* + выполн*/соблюд*, ~минск*',
  },
  donbas: {
    latin: 'donbas*, donetsk, lugansk, luhansk, louhansk, lougansk, separatis*',
    en: 'line of contact, contact line, eastern ukraine, east of ukraine, internal/intra ukrainian, breakaway, south east, republics',
    fr: 'ligne de contact, est de l ukraine, reglement/conflit/crise interne, prorusses, republiques + donetsk',
    ru: 'донбасс*, донецк*, луганск*, днр, лнр, сепаратист*, лини* соприкосновения, восток* украины, внутриукраинск*, республик* + донецк*',
  },
  'ukraine-sovereignty': {
    latin: 'annex*, souverain*, sovereign*',
    en: 'integrity, territorial wholeness, independence + ukraine, ukrainian people',
    fr: 'integrite, independance + ukraine, peuple ukrainien, blanc seing',
    ru: 'суверен*, целостност*, независимост* + украин*, украинск* народ*, аннекс*',
  },
  'offensive-intent': {
    latin: 'invasion, demilitari*, denazif*, aggressi*, agressi*, conque*',
    en: 'offensive, invade, plan*/attack + attack/ukraine, seeking confrontation, not want war, war/operation + aims/goals, special operation, aims/goals/tasks of, in any case + goals/tasks, end its/the operation, to the end, worst + ahead/come, whole/entire country, control + country/ukraine, historic mistake/error, error/mistake of historic',
    fr: 'offensive*, envahi*, prepar* + attaque, cherch*/recherch* + confrontation, veut pas la guerre, buts de guerre, objectifs + attein*/operation, operation speciale, jusqu au bout + operation/offensive, buts de la guerre, le pire, tout le pays, erreur/faute historique, controle + pays/ukraine',
    ru: 'наступательн*, наступлени*, намерен* + нападать/напасть, вторжени*, план* + нападени*, не хочет/ищет войны/конфронтации, агресси*, цел*/задач* + войны/достигн*, спецоперац*, военн* операц*, демилитариз*, денацифик*, задач* + операции/спецоперации, до конца + операци*, задачи + выполнен*, худшее, всю украину/страну, контроль + украин*, историческ* ошибк*',
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
    en: 'drill*, war games, assurance*, new military initiatives, standstill, military initiatives',
    fr: 'assurance + frontiere*, rien de nouveau, initiatives militaires, ni degradation ni escalade, pas d escalade',
    ru: 'учени*, маневр*, ничего нового, заверени*, по своему дому, военн* инициатив*',
  },
  iaea: {
    latin: 'grossi, inspect*, mission*',
    en: 'iaea, atomic energy agency, specialists/experts/team + site/plant/agency, un watchdog, nuclear watchdog',
    fr: 'aiea, energie atomique, experts + agence/centrale, experts de l agence',
    ru: 'магатэ, атомной энергии, инспектор*, гросси, эксперт* + аэс/станци*, мисси*, агентств* + эксперт*/рекомендац*/специалист*, площадке',
  },
  'nuclear-plant': {
    latin: 'zapor*, chernobyl, tchernobyl, reacteur*, reactor*',
    en: 'nuclear/atomic/power plant*/station*/site*/safety, spent fuel, the plant, off the site, radioactiv*, plant + shell*/occup*/presence, cooling',
    fr: 'centrale*, combustible, surete/securite/site*/accident nucleaire*, radioacti*, site + occup*/presence/bombard*, refroidissement',
    ru: 'аэс, атомн*/ядерн* станц*/электростанц*/безопасност*/объект*, запорожск*, чернобыл*, реактор*, станции, радиоактивн*, объект* + ядерн*, станци* + обстрел*/вывод*/оружи*, охлажд*',
  },
  mariupol: { latin: 'mariupol, marioupol, azovstal', ru: 'мариупол*, азовстал*' },
  'besieged-cities': {
    latin: 'bombard*, kharkiv',
    en: 'besieg*, siege, encircl*',
    fr: 'assieg*, siege + ville*, encercl*',
    ru: 'осажд*, осад*, окруженн*, харьков*',
  },
  prisoners: {
    fr: 'echange + soldats, combattants + liber*',
    latin: 'prisonn*, prisoner*, captive*, captif*, detenu*, detaine*, hostage*, otage*, azov',
    en: 'persons/people held, held by both, captured, exchange + soldiers',
    ru: 'пленн*, военноплен*, удерживаем*, заложник*, заключенн*, обмен* + военн*, азовцев',
  },
  'war-crimes': {
    fr: 'exactions, extrajudiciaire*, executions, lois de la guerre, droit humanitaire',
    en: 'abuses, extrajudicial, executions, humanitarian law, laws of war',
    latin: 'crime, crimes, criminel*, bucha, boutcha, atrocit*, massacre*, tribunal',
    ru: 'преступлен*, буча, буче, зверств*, трибунал*, расправ*, внесудебн*, гуманитарного права',
  },
  humanitarian: {
    latin: 'humanitar*, corridor*, evacu*, convoi*, convoy*, bus, buses, ~catastroph*',
    en: 'route*, safe passage, way out, a road, take it',
    fr: 'humanitaire*, couloir*, itineraire*, civils, quitter + villes',
    ru: 'гуманитарн*, коридор*, эваку*, маршрут*, дорога, выход гражданских/населения/из, автобус*, ~катастроф*',
  },
  civilians: {
    en: 'civilian*, children',
    fr: 'civile*, population*, enfants',
    ru: 'мирн* жител*/населени*, гражданск*, детей',
  },
  refugees: { latin: 'refug*, displaced, deplaces', ru: 'беженц*, беженец, переселенц*' },
  ceasefire: {
    latin: 'hostilit*, armistice',
    en: 'ceasefire*, cease fire, truce, hold*/stop* + fire/fighting/war/guns, end + fighting, guns + silent/silence, halt + fighting/hostilities, end to + bombing, bombing + stop*/end*',
    fr: 'cessez le feu, treve*, arret/cesser/fin + combats, porte + claquee, arret/arreter/cesse*/fin + bombard*/hostilites, armes + taire/taisent',
    ru: 'огня/огонь/боев*/действий + прекра*/останов*, перемири*, боев*/боя/боевых + прекра*/останов*, бомбардировок + прекра*',
  },
  grain: {
    latin: 'grain*, fertili*, odes*',
    en: 'wheat, cereal*, black sea + export*, farm products/goods/produce/exports, cargoes, ports, harvest*, black sea route/corridor/ports, seaborne',
    fr: 'cereale*, ble, engrais, export* + noire/agricole*, produits agricoles, cargaison*, recolte*, mer noire, blocus',
    ru: 'зерн*, пшениц*, удобрени*, черноморск* + экспорт*/инициатив*, одесс*, сельхоз*, портов, урожа*, блокад* + порт*',
  },
  'weapons-deliveries': {
    latin: 'mistral*',
    en: 'weapon*/arms + deliver*/suppl*/ship*/kyiv/western, military aid, helicopter carrier*',
    fr: 'armes/armement* + livr*/fourni*/kiev/occidental*, aide militaire, porte helicopteres',
    ru: 'оружи*/вооружени* + постав*/накач*/киева/западн*, военн* помощ*, мистрал*, вертолетоносц*',
  },
  sanctions: {
    fr: 'restrictions, mesures restrictives, penalite*',
    en: 'restrictive measures, restriction* + western/europe*, penalt*, punitive measures, restrictions',
    latin: 'sanction*, embargo*',
    ru: 'санкци*, ограничительн* мер*, эмбарго, ограничени* + запад*, рестрикци*',
  },
} as const satisfies Readonly<Record<string, MatterTerms>>
