import type { MatterTerms } from './matters'

/** Matters beside the war. */
export const WORLD_MATTERS = {
  'food-security': {
    latin: 'famine*',
    en: 'food securit*/cris*/price*, hunger, world food',
    fr: 'alimentaire*',
    ru: 'продовольств*, голод*',
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
  'iran-nuclear': {
    latin: 'iran*, jcpoa, teheran, tehran',
    en: 'vienna talks, joint comprehensive, nuclear deal/accord/agreement/programme, enrichment, uranium',
    fr: 'negociations de vienne, accord + vienne/nucleaire/2015, retrait americain, enrichissement, nucleaire civil',
    ru: 'иран*, свпд, тегеран*, венск* переговор*, ядерн* сделк*/программ*, обогащен*, мирн* атом*',
  },
  syria: {
    latin: 'syri*, idlib, assad, astana, aleppo, alep, damas, damascus',
    ru: 'сири*, идлиб*, дамаск*, астанинск*, алеппо',
  },
  libya: { latin: 'liby*, tripoli, haftar', ru: 'ливи*, триполи, хафтар*' },
  karabakh: {
    fr: 'groupe de minsk',
    en: 'minsk group',
    latin: 'karabakh, armeni*, azerba*, stepanakert, erevan, yerevan, baku, bakou',
    ru: 'карабах*, армени*, армянск*, азербайджан*, степанакерт*, ереван*, баку, минск* групп*',
  },
  turkey: { latin: 'turk*, turqu*, turc, turcs, erdogan, ankara', ru: 'турци*, турецк*, эрдоган*' },
  afghanistan: { latin: 'afghan*, taliban*', ru: 'афган*, талиб*' },
  'mali-sahel': {
    fr: 'mercenaire*, bamako, societe* militaire* privee*',
    en: 'mercenar*, bamako, private military/security',
    latin: 'mali, malian, malien*, sahel*, wagner',
    ru: 'мали, малийск*, сахел*, вагнер*, наемник*, бамако, чвк',
  },
  georgia: {
    latin: 'georgia*, georgie, georgien*, tbilis*, tskhinval*, abkhaz*, saakashvili, saakachvili',
    en: 'ossetia*',
    fr: 'ossetie, ossete*',
    ru: 'грузи*, абхаз*, осети*, тбилис*, цхинвал*, саакашвили',
  },
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
  'human-rights': {
    en: 'human rights, political prisoners, opposition + leader*/figure*/activist*/politician*, civil society, protest*, demonstrators',
    fr: 'prisonniers politiques, droits de l homme, droits humains, opposition + chef*/figure*/militant*, societe civile, manifestant*, manifestations, gilets jaunes',
    ru: 'прав* человека, политзаключенн*, оппозици*, гражданск* обществ*, митинг*, протест*, демонстрант*, жилет*',
  },
  g7: {
    latin: 'g7, g8',
    en: 'group of seven/eight',
    fr: 'groupe des sept/huit',
    ru: 'g7, g8, семерк*, восьмерк*',
  },
  covid: {
    latin: 'covid*, coronavirus, pandemi*, vaccin*, sputnik, spoutnik',
    ru: 'covid*, коронавирус*, пандеми*, вакцин*, спутник* v',
  },
  cyber: {
    latin: 'cyber*',
    en: 'hack*, disinformation',
    fr: 'piratage*, desinformation, attaques informatiques, informatique*',
    ru: 'кибер*, хакер*, дезинформац*, атак* + сервер*',
  },
  election: {
    latin: 'election*, electoral*, vote',
    en: 'interference, meddling',
    fr: 'scrutin, ingerence*',
    ru: 'выборы, выборов, выборах, вмешательств*',
  },
  terrorism: {
    latin: 'terror*, daesh, daech, extremis*, attentat*',
    en: 'islamic state',
    fr: 'etat islamique',
    ru: 'террор*, игил, джихад*, экстремизм*, теракт*, боевик*',
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
    en: 'trade, econom* + cooperation/ties, contracts, carmaker*, companies',
    fr: 'relations/echanges/cooperation economique*, entreprises, contrats, usine*',
    ru: 'торгов*, инвестиц*, экономическ* сотрудничеств*/связ*, компани*, товарооборот*, контракт*',
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
} as const satisfies Readonly<Record<string, MatterTerms>>
