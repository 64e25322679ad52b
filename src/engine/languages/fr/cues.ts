import { addCue } from '../build'
import { type CueForm, Frame } from '../language'
import { formOf } from './form-of'

const {
  Clause,
  Object: Obj,
  Infinitive,
  Inverted,
  NounLike,
  NeedsThat,
  Denial,
  TextOnly,
  Mention,
  Refusal,
  PassesOn,
  Causative,
  NeedsNegation,
} = Frame

const Telling = Clause | Inverted
const Incise = Telling | Frame.InciseOnly

/** French verbs in -er that attribute, by what they take. */
const regular: readonly (readonly [frame: number, lemmas: string])[] = [
  [
    Telling,
    `ajouter affirmer expliquer souligner assurer déclarer insister observer remarquer rapporter annoncer rétorquer
     répliquer résumer raconter confier arguer argumenter plaider marteler répéter réaffirmer réitérer alléguer concéder avouer
     nuancer tempérer ironiser plaisanter détailler énoncer protester signaler avancer glisser lâcher lancer
     trancher relater murmurer exposer asséner certifier jurer clamer proclamer marmonner exclamer alarmer marteler développer notifier informer noter objecter riposter railler soupirer enfoncer analyser
     philosopher compléter enchaîner fulminer gronder dévoiler corriger rectifier préconiser moquer menacer attester alerter
     confesser claironner spécifier témoigner présumer redouter parier recommander conseiller expliciter bredouiller articuler remémorer`,
  ],
  // Verbs that tell only where they stand behind what is told: «décrypte-t-on», «tonne le porte-parole».
  [
    Incise,
    `commencer décrypter chronométrer tonner tempêter vitupérer attaquer insinuer décocher persifler
     acquiescer opiner temporiser justifier préférer tabler calculer ricaner grincer grogner maugréer pester
     emporter amuser évacuer esquiver éluder botter recadrer théoriser pronostiquer
     relativiser minimiser dédramatiser conter narrer décréter sermonner chuchoter bougonner
     communiquer épiloguer récapituler désamorcer synthétiser interroger questionner blaguer badiner continuer couper crier
     cingler embrayer grommeler gloser hasarder implorer pondérer persister rassurer siffler supplier triompher vociférer traduire
     calmer balancer abonder appuyer clarifier diagnostiquer égrener jubiler spéculer susurrer tacler`,
  ],
  [Clause | Inverted | Mention, 'souffler'],
  [Obj | Mention, 'avancer'],
  [Obj, 'sommer communiquer'],
  [
    Obj | Inverted,
    'condamner dénoncer accuser critiquer saluer rejeter exhorter fustiger blâmer tancer balayer',
  ],
  [Telling | Mention, 'indiquer préciser confirmer révéler divulguer'],
  [Telling | NeedsThat, 'considérer penser imaginer espérer rappeler relever'],
  [Obj, 'rappeler'],
  [Telling | NounLike, 'estimer juger commenter'],
  [Telling | Obj, 'regretter déplorer féliciter inquiéter étonner indigner moquer offusquer désoler agacer'],
  [Telling | Obj | Infinitive, 'demander réclamer exiger proposer suggérer souhaiter'],
  [
    Obj,
    `condamner dénoncer accuser critiquer saluer remercier rejeter écarter exhorter presser exprimer soulever qualifier
     présenter imputer reprocher prôner pointer vanter louer attribuer déclarer formuler manifester prononcer attirer fustiger blâmer tancer
     invoquer réaffirmer appeler citer fixer plaider engager opposer apporter énumérer approuver stigmatiser brocarder
     incriminer épingler désavouer esquisser envisager soupçonner vilipender taxer relayer`,
  ],
  [Obj | Mention, 'évoquer mentionner aborder citer parler détailler reparler'],
  [Obj | Clause | Inverted | Denial, 'nier contester réfuter récuser'],
  [Refusal | Denial, 'refuser'],
  // «ne cache pas son inquiétude»
  [Obj | Clause | Denial | NeedsNegation, 'cacher dissimuler'],
  [Obj, 'compter chiffrer prêter'],
  [Refusal, 'souhaiter'],
  [Clause | NeedsThat, 'montrer imaginer signifier'],
  [Telling | NeedsThat, 'constater'],
  [Clause | Inverted, 'tweeter twitter poster'],
  [PassesOn, 'citer'],
  [Causative | Telling, 'remarquer observer noter circuler'],
]

/** The others: finite forms, participles, gerund, infinitive. */
const irregular: readonly (readonly [
  frame: number,
  lemma: string,
  finite: string,
  participle: string,
  gerund: string,
])[] = [
  [
    Telling | Mention,
    'dire',
    'dit disent disait disaient dirent dira diront dirait diraient',
    'dit dite dits dites',
    'disant',
  ],
  [Telling, 'redire', 'redit redisent redisait redirent', 'redit redite', 'redisant'],
  [Telling, 'prédire', 'prédit prédisent prédisait', 'prédit', 'prédisant'],
  [Telling, 'écrire', 'écrit écrivent écrivait écrivaient écrivit', 'écrit écrite', 'écrivant'],
  [Telling, 'décrire', 'décrit décrivent décrivait décrivaient', 'décrit décrite', 'décrivant'],
  [Obj, 'décrire', 'décrit décrivent décrivait décrivaient', 'décrit décrite', 'décrivant'],
  [Telling | NeedsThat, 'instruire', 'instruit instruisent', 'instruit', ''],
  [Telling, 'lire', 'lit lisait', 'lu', 'lisant'],
  [Telling, 'répondre', 'répond répondent répondait répondaient répondit répondra', 'répondu', 'répondant'],
  [Telling, 'soutenir', 'soutient soutiennent soutenait soutenaient soutint', 'soutenu', 'soutenant'],
  [Telling, 'maintenir', 'maintient maintiennent maintenait maintenaient', 'maintenu', 'maintenant que'],
  [
    Telling | NeedsThat,
    'prévenir',
    'prévient préviennent prévenait prévenaient prévint',
    'prévenu',
    'prévenant',
  ],
  [Telling, 'avertir', 'avertit avertissent avertissait', 'averti', 'avertissant'],
  [Telling, 'convenir', 'convient conviennent convenait convenaient convint', 'convenu', 'convenant'],
  [Telling | NeedsThat, 'retenir', 'retient retiennent retenait', 'retenu', 'retenant'],
  [Telling | NeedsThat, 'souvenir', 'souvient souviennent souvenait', 'souvenu', 'souvenant'],
  [
    Telling | Infinitive,
    'promettre',
    'promet promettent promettait promettaient promit',
    'promis',
    'promettant',
  ],
  [Telling, 'admettre', 'admet admettent admettait admettaient admit', 'admis', 'admettant'],
  [Telling, 'reconnaître', 'reconnaît reconnaissent reconnaissait reconnut', 'reconnu', 'reconnaissant'],
  [Telling | NeedsThat, 'croire', 'croit croient croyait croyaient', 'cru', 'croyant'],
  [Telling | NeedsThat, 'craindre', 'craint craignent craignait', 'craint', 'craignant'],
  [Telling | Obj, 'plaindre', 'plaint plaignent plaignait', 'plaint', 'plaignant'],
  [Telling, 'prétendre', 'prétend prétendent prétendait prétendaient prétendit', 'prétendu', 'prétendant'],
  [Telling, 'conclure', 'conclut concluent concluait', 'conclu', 'concluant'],
  [Telling, 'poursuivre', 'poursuit poursuivent poursuivait poursuivit', 'poursuivi', 'poursuivant'],
  [Telling, 'reprendre', 'reprend reprennent reprenait', 'repris', 'reprenant'],
  [Telling, 'apprendre', 'apprend apprenait', 'appris', ''],
  [Telling, 'renchérir', 'renchérit renchérissent', 'renchéri', ''],
  [Telling, 'garantir', 'garantit garantissent garantissait', 'garanti', 'garantissant'],
  [Telling, 'rétablir', 'rétablit', '', ''],
  [
    Obj | Clause | Inverted | Denial,
    'démentir',
    'dément démentent démentait démentaient démentit',
    'démenti',
    'démentant',
  ],
  [
    Obj | Clause | Inverted | Denial,
    'contredire',
    'contredit contredisent contredisait',
    'contredit',
    'contredisant',
  ],
  [Telling | Obj, 'défendre', 'défend défendent défendait', 'défendu', 'défendant'],
  [Telling | Obj, 'réjouir', 'réjouit réjouissent réjouissait', 'réjoui', 'réjouissant'],
  [Telling | Obj, 'applaudir', 'applaudit applaudissent', 'applaudi', ''],
  [Obj | Mention, 'omettre', 'omet omettent omettait', 'omis', 'omettant'],
  [Obj, 'dépeindre', 'dépeint dépeignent', 'dépeint', 'dépeignant'],
  [Obj, 'émettre', 'émet émettent', 'émis', 'émettant'],
  [Incise, 'sourire', 'sourit', '', ''],
  [Incise, 'intervenir', 'intervient', '', ''],
  [Incise, 'bondir', 'bondit', '', ''],
  [Obj, 'tenir', 'tient tenait', 'tenu', ''],
  [Obj | Denial, 'exclure', 'exclut excluent excluait', 'exclu', 'excluant'],
  [Obj | TextOnly, 'voir', 'voit voient', '', ''],
  [Refusal, 'vouloir', 'veut veulent voulait voudra voudrait', 'voulu', ''],
  [Causative | Telling, 'savoir', '', '', ''],
  [Causative | Telling, 'valoir', '', '', ''],
  [Causative | Telling, 'entendre', '', '', ''],
  [Causative | Telling, 'comprendre', '', '', ''],
  [Obj | Mention, 'faire', 'fait font faisait faisaient', 'fait', ''],
  [Incise, 'réagir', 'réagit réagissait', 'réagi', ''],
  [Obj | TextOnly | Mention, 'comporter', 'comporte comportent', '', ''],
  [Obj | TextOnly | Mention, 'contenir', 'contient contiennent', 'contenu', ''],
  [Obj | Clause, 'mettre', 'met mettent mettait', 'mis', 'mettant'],
  [Obj | Mention, 'passer', 'passe passent', 'passé', ''],
  [Obj, 'prendre', 'prend prennent prenait', 'pris', 'prenant'],
  [Obj, 'accorder', 'accordent accorde', '', ''],
]

const SOFT_G = /g$/

/** The forms of a verb in -er. */
function formsOf(lemma: string): { finite: string[]; participle: string[]; gerund: string } {
  const stem = lemma.slice(0, -2)
  const soft = SOFT_G.test(stem) ? `${stem}e` : stem
  // «rappelle», «rejette», «balaie»
  const strong = /(?:appel|rejet)$/.test(stem)
    ? stem + stem.slice(-1)
    : /[aou]y$/.test(stem)
      ? `${stem.slice(0, -1)}i`
      : stem
  return {
    finite: [
      ...['e', 'ent', 'era', 'eront', 'erait', 'eraient'].map((ending) => strong + ending),
      ...['ait', 'aient', 'a'].map((ending) => soft + ending),
      `${stem}èrent`,
    ],
    participle: ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending),
    gerund: `${soft}ant`,
  }
}

/** Every form of every French cue verb. */
export function buildCues(): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  const add = (words: readonly string[], cue: CueForm): void => {
    for (const word of words) if (word !== '') addCue(cues, word, cue, formOf)
  }
  for (const [frame, lemmas] of regular) {
    for (const lemma of lemmas.trim().split(/\s+/)) {
      if (lemma.includes("'")) continue
      if ((frame & Causative) !== 0) {
        add([lemma], { lemma, frame, form: 'base' })
        continue
      }
      const { finite, participle, gerund } = formsOf(lemma)
      add(finite, { lemma, frame, form: 'finite' })
      add(participle, { lemma, frame, form: 'participle' })
      add([gerund], { lemma, frame, form: 'gerund' })
      add([lemma], { lemma, frame, form: 'base' })
    }
  }
  for (const [frame, lemma, finite, participle, gerund] of irregular) {
    add(finite.split(' '), { lemma, frame, form: 'finite' })
    add(participle.split(' '), { lemma, frame, form: 'participle' })
    if (!gerund.includes(' ')) add([gerund], { lemma, frame, form: 'gerund' })
    add([lemma], { lemma, frame, form: 'base' })
  }
  for (const word of [
    'demande',
    'note',
    'annonce',
    'estime',
    'juge',
    'critique',
    'réplique',
    'avance',
    'lance',
    'souffle',
    'tranche',
    'menace',
    'réclame',
    'presse',
    'relève',
    'communique',
  ])
    nounLike(cues, word)
  for (const word of ['muet', 'muette', 'silencieux', 'silencieuse', 'muets', 'muettes'])
    add([word], { lemma: 'muet', frame: Mention | TextOnly, form: 'adjective' })
  return cues
}

/** «la demande»: a form that is a noun as often as a verb. */
function nounLike(cues: Map<string, CueForm[]>, word: string): void {
  const form = formOf(word)
  cues.set(
    form,
    (cues.get(form) ?? []).map((cue) => ({ ...cue, frame: cue.frame | NounLike })),
  )
}
