import { addCue } from '../build'
import { type CueForm, Frame } from '../language'
import { VerbForm as F } from '../verb-form'
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
     trancher relater murmurer exposer asséner certifier jurer clamer proclamer marmonner exclamer alarmer développer notifier informer noter objecter riposter railler soupirer analyser
     philosopher compléter enchaîner fulminer gronder dévoiler corriger rectifier préconiser menacer attester alerter
     confesser claironner spécifier témoigner présumer redouter parier recommander conseiller expliciter bredouiller articuler remémorer`,
  ],
  // Verbs that tell only where they stand behind what is told, and may be something else there: any other verb does.
  [Incise, `commencer attaquer préférer esquiver éluder botter continuer`],
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
    `remercier écarter presser exprimer soulever qualifier
     présenter imputer reprocher prôner pointer vanter louer attribuer déclarer formuler manifester prononcer attirer
     invoquer réaffirmer appeler citer fixer plaider engager opposer apporter énumérer approuver stigmatiser brocarder éluder
     incriminer épingler désavouer esquisser envisager soupçonner vilipender taxer relayer`,
  ],
  [Obj | Mention, 'évoquer mentionner aborder citer parler détailler reparler'],
  [Obj | Clause | Inverted | Denial, 'nier contester réfuter récuser'],
  [Refusal | Denial, 'refuser'],
  // «ne cache pas son inquiétude»
  [Obj | Clause | Denial | NeedsNegation, 'cacher dissimuler'],
  [Obj | Denial | NeedsNegation | TextOnly, 'fermer'],
  [Obj, 'compter chiffrer prêter'],
  [Refusal, 'souhaiter'],
  [Clause | NeedsThat, 'montrer imaginer signifier'],
  [Telling | NeedsThat, 'constater communiquer'],
  [Clause | Inverted, 'tweeter twitter poster'],
  [PassesOn, 'citer'],
  [Causative | Telling, 'remarquer observer noter circuler'],
]

/**
 * The others, parted by semicolons: infinitive and finite forms, "/", participles. What else comes of the imperfect is made from it:
 * «disait» gives «disaient» and «disant».
 */
const irregular: readonly (readonly [frame: number, verbs: string])[] = [
  [Telling | Mention, `dire dit disent disait dirent dira diront dirait diraient/dit dite dits dites`],
  [
    Telling,
    `redire redit redisent redisait redirent/redit redite; prédire prédit prédisent prédisait/prédit;
     écrire écrit écrivent écrivait écrivit/écrit écrite; décrire décrit décrivent décrivait/décrit décrite;
     lire lit lisait/lu; répondre répond répondent répondait répondit répondra/répondu;
     soutenir soutient soutiennent soutenait soutint/soutenu; maintenir maintient maintiennent maintenait/maintenu;
     avertir avertit avertissent avertissait/averti; convenir convient conviennent convenait convint/convenu;
     admettre admet admettent admettait admit/admis; reconnaître reconnaît reconnaissent reconnaissait reconnut/reconnu;
     prétendre prétend prétendent prétendait prétendit/prétendu; conclure conclut concluent concluait/conclu;
     poursuivre poursuit poursuivent poursuivait poursuivit/poursuivi; reprendre reprend reprennent reprenait/repris;
     apprendre apprend apprenait/appris; renchérir renchérit renchérissent/renchéri;
     garantir garantit garantissent garantissait/garanti; rétablir rétablit`,
  ],
  [
    Obj,
    `décrire décrit décrivent décrivait/décrit décrite; dépeindre dépeint dépeignent dépeignait/dépeint;
     émettre émet émettent émettait/émis; tenir tient tenait/tenu; prendre prend prennent prenait/pris;
     accorder accordent accorde`,
  ],
  [
    Telling | NeedsThat,
    `instruire instruit instruisent/instruit; prévenir prévient préviennent prévenait prévint/prévenu;
     retenir retient retiennent retenait/retenu; souvenir souvient souviennent souvenait/souvenu;
     croire croit croient croyait/cru; craindre craint craignent craignait/craint`,
  ],
  [Telling | Infinitive, `promettre promet promettent promettait promit/promis`],
  [
    Telling | Obj,
    `plaindre plaint plaignent plaignait/plaint; défendre défend défendent défendait/défendu;
     réjouir réjouit réjouissent réjouissait/réjoui; applaudir applaudit applaudissent/applaudi`,
  ],
  [
    Obj | Clause | Inverted | Denial,
    `démentir dément démentent démentait démentit/démenti; contredire contredit contredisent contredisait/contredit`,
  ],
  [
    Obj | Mention,
    `omettre omet omettent omettait/omis; faire fait font faisait/fait; passer passe passent/passé`,
  ],
  [Incise, `sourire sourit; intervenir intervient; bondir bondit; réagir réagit réagissait/réagi`],
  [Obj | Denial, `exclure exclut excluent excluait/exclu`],
  [Obj | TextOnly, `voir voit voient`],
  [Refusal, `vouloir veut veulent voulait voudra voudrait/voulu`],
  [Causative | Telling, `savoir; valoir; entendre; comprendre`],
  [Obj | TextOnly | Mention, `comporter comporte comportent; contenir contient contiennent/contenu`],
  [Obj | Clause, `mettre met mettent mettait/mis`],
]

/** «disait»: the imperfect, not «dirait» or «fait». */
const IMPERFECT = /..[^r]ait$/

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
      if ((frame & Causative) !== 0) {
        add([lemma], { lemma, frame, form: F.Base })
        continue
      }
      const { finite, participle, gerund } = formsOf(lemma)
      add(finite, { lemma, frame, form: F.Finite })
      add(participle, { lemma, frame, form: F.Participle })
      add([gerund], { lemma, frame, form: F.Gerund })
      add([lemma], { lemma, frame, form: F.Base })
    }
  }
  for (const [frame, verbs] of irregular) {
    for (const verb of verbs.split(';')) {
      const [forms = '', participles = ''] = verb.trim().split('/')
      const [lemma = '', ...finite] = forms.split(' ')
      const stem = finite.find((form) => IMPERFECT.test(form))?.slice(0, -3)
      add(finite, { lemma, frame, form: F.Finite })
      add(participles.split(' '), { lemma, frame, form: F.Participle })
      if (stem !== undefined) {
        add([`${stem}aient`], { lemma, frame, form: F.Finite })
        // «maintenant» is "now".
        if (lemma !== 'maintenir') add([`${stem}ant`], { lemma, frame, form: F.Gerund })
      }
      add([lemma], { lemma, frame, form: F.Base })
    }
  }
  for (const word of 'demande note annonce estime juge critique réplique avance lance souffle tranche menace réclame presse relève communique'.split(
    ' ',
  ))
    nounLike(cues, word)
  // «…, a prononcé l'Élysée», of copies whose words were exchanged for synonyms
  add(['prononcé'], { lemma: 'dire', frame: Incise, form: F.Participle })
  add('muet muette silencieux silencieuse muets muettes'.split(' '), {
    lemma: 'muet',
    frame: Mention | TextOnly,
    form: F.Adjective,
  })
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
