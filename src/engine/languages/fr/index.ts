import { buildClasses, buildLocutions, buildTraits, plainForms, wordSet } from '../build'
import type { CuePhrase, Language, PronounKind } from '../language'
import { anyCase } from '../word-case'
import { buildCues } from './cues'
import { formOf } from './form-of'
import { splitWord } from './split-word'
import { traits, traitsOfEnding } from './traits'
import { abbreviations, continuers, locutions, possessives, pronouns, words } from './words'

const set = (list: string): Set<string> => wordSet(list, formOf)

/** Phrases that end in «de», which runs together with the article after it. */
const before = (phrase: string, weight: number, sourceMustBe?: CuePhrase['sourceMustBe']): CuePhrase[] =>
  ['de', 'du', 'des', "d'"].map((of) => ({
    words: [...phrase.split(' '), of].map((word) => formOf(word)),
    weight,
    ...(sourceMustBe === undefined ? {} : { sourceMustBe }),
  }))

const named = (list: string, weight: number): CuePhrase[] =>
  list.split(', ').map((phrase) => ({
    words: phrase.split(' ').map((word) => formOf(word)),
    weight,
    sourceMustBe: 'named',
  }))

const kinds = (entries: Readonly<Record<string, PronounKind>>): Map<string, PronounKind> =>
  new Map(Object.entries(entries).map(([word, kind]) => [formOf(word), kind]))

/** Makes it, which takes a while: see `languageFor`. */
export const french = (): Language => ({
  id: 'fr',
  sentences: { abbreviations: wordSet(abbreviations) },
  splitWord,
  formOf,
  classes: buildClasses(words, formOf),
  traits: buildTraits(traits, formOf),
  traitsOfEnding,
  cues: buildCues(),
  mindCues: new Map(),
  locutions: buildLocutions(locutions, splitWord, formOf),
  cuePhrases: [
    { words: ['selon'], weight: 1 },
    { words: ["d'", 'apres'], weight: 1 },
    { words: ['à', 'en', 'croire'], weight: 1 },
    { words: ['si', "l'", 'on', 'en', 'croit'], weight: 0.95 },
    { words: ["s'", 'il', 'faut', 'en', 'croire'], weight: 0.95 },
    { words: ['à', 'entendre'], weight: 0.9 },
    { words: ['à', 'ecouter'], weight: 0.9 },
    { words: ['à', 'lire'], weight: 0.9 },
    { words: ['à', 'en', 'juger', 'par'], weight: 0.9, sourceMustBe: 'text' },
    ...before('pour reprendre les mots', 0.9),
    ...before('aux dires', 1),
    ...before('au dire', 1),
    ...before("de l' aveu même", 0.95),
    ...before("de l' aveu", 0.95),
    ...before('de la bouche', 0.9),
    ...before('par la voix', 0.95),
    ...before('par la bouche', 0.95),
    ...before('dans la bouche', 0.7),
    ...before('aux yeux', 0.75, 'named'),
    ...before('du côté', 0.8, 'named'),
    { words: ['citant'], weight: 0.9 },
    { words: ['dixit'], weight: 1 },
    { words: ['de', 'source'], weight: 0.95, sourceFrom: 1 },
    { words: ['de', 'sources'], weight: 0.95, sourceFrom: 1 },
    { words: ['de', 'meme', 'source'], weight: 0.9, sourceFrom: 1 },
    { words: [formOf('côté')], weight: 0.7, sourceMustBe: 'named', sourceFrom: 0 },
    ...named('pour, vu de, vu du', 0.75),
    { words: ['dans'], weight: 0.8, sourceMustBe: 'text' },
  ],
  possessiveCueNouns: new Set(),
  complementizers: set("que qu'"),
  idioms: new Map([
    ['parler', [["d'"], ['de'], ['du'], ['des']]],
    ['reparler', [["d'"], ['de'], ['du'], ['des']]],
    ['muet', [['sur'], ['à']]],
    ['passer', [['sous', 'silence']]],
    ['mettre', [['en', 'avant'], ['en', 'garde'], ['en', 'cause'], ['en', 'doute'], ['~accent']]],
    ['accorder', [['à', 'dire'], ['pour', 'dire'], ['~dire']]],
    ['engager', [['à']]],
    // «s'en tient à une formule»
    [
      'tenir',
      [
        ['<en', 'à'],
        ['<en', 'au'],
        ['<en', 'aux'],
      ],
    ],
    ['compter', [['@Time']]],
    ['chiffrer', [['@Time']]],
    ['prêter', [['à'], ['au'], ['même', 'à']]],
    [
      'faire',
      [
        ['etat'],
        ['part'],
        ['mention'],
        ['allusion'],
        ['reference'],
        ['pas', 'mention'],
        ['pas', 'etat'],
        ['pas', 'allusion'],
        ['pas', 'reference'],
        ['aucune', 'mention'],
        ['aucune', 'allusion'],
        ['aucune', 'reference'],
        ['nulle', 'mention'],
      ],
    ],
    ['prononcer', [['pour'], ['contre'], ['en', 'faveur']]],
    ['attirer', [['~attention']]],
    [
      'souffler',
      [['mot'], ['@Quote'], ['que'], ["qu'"], ['un'], ['une'], ['le'], ['la'], ["l'"], ['-t-on'], ['à']],
    ],
    ['voir', [['@Quote']]],
    ['pointer', [['@Quote'], ['du', 'doigt']]],
    ['apprendre', [['~de'], ["~d'"], ['~dans'], ['à'], ['au'], ['~aupres']]],
  ]),
  alsoDeeds: new Set([
    'reconnaître',
    'soutenir',
    'maintenir',
    'poursuivre',
    'reprendre',
    'conclure',
    'lancer',
    'développer',
    'corriger',
    'exposer',
    'avancer',
    'garantir',
    'signaler',
    'répéter',
  ]),
  same: set('même mêmes'),
  nearness: set('proche proches'),
  tones: set('ton tonalité son cloche musique version récit lecture discours écho partition réponse lignes'),
  stances: set('veut voulu montre montré dit'),
  relaying: set('cité citée cités rapporté rapportés repris relayé relayés diffusés retranscrits'),
  contrasts: set('tandis alors quand'),
  absenceVerbs: new Set(),
  agents: set('par'),
  ellipses: new Set(),
  reportedMoods: set(
    'aurait auraient serait seraient devrait devraient pourrait pourraient irait ferait voudrait',
  ),
  courtiers: set('conseiller conseillère proche collaborateur collaboratrice porte-parole sherpa'),
  hearsay: set('aurait auraient'),
  cueParticles: new Set(),
  impersonalVerbs: set('faut fallait faudra faudrait agit agissait y existe convient question'),
  conversing: set('entretenu entretenus entretiennent entretient téléphone téléphoné'),
  plans: set('doit doivent devrait devraient compte entend prévoit'),
  foreignService: set('diplomatique diplomatiques'),
  evident: new Set(),
  indirectQuestions: set("si s'"),
  homeParty: 'elysee',
  presumedParty: null,
  copulas: set('est était'),
  absolute: new Set(),
  answers: new Set(),
  publishing: set(
    'publié publiée publiés publiées diffusé diffusée diffusés transmis transmise mis mise posté rendu rapportés relayés',
  ),
  tellingVerbs: set(
    'dire préciser confirmer indiquer révéler donner commenter répondre détailler expliquer évoquer divulguer nommer communiquer infirmer',
  ),
  nothingWords: set('rien aucune aucun'),
  pronouns: kinds(pronouns),
  objectPronouns: new Map(),
  possessives: kinds(possessives),
  placePronouns: set('y'),
  insides: set('couloirs rangs sein murs coulisses antichambres étages salons alentours cercles'),
  headLast: false,
  continuers: set(continuers),
  enclitics: set('-il -elle -ils -elles -on -t-il -t-elle -t-ils -t-elles -t-on -je -nous -vous -ce'),
  tellers: set('-il -elle -on -t-il -t-elle -t-on -ils -t-ils'),
  indefinitePronouns: set('on -on -t-on'),
  reflexives: set("se s'"),
  dativeClitics: set("lui leur nous vous me m'"),
  having: set('a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant'),
  causatives: set(
    'fait font faisait faisaient fera feront fit firent croit croient croyait laisse laissent laissait laissaient laissé laissera',
  ),
  semiAuxiliaries: set(
    'peut peuvent pouvait pourrait pouvaient préfère préfèrent préféré préférait tient tiennent tenu tenait borne bornent borné contente contentent contenté voulu veut souhaité souhaite choisi refuse refusé limite limité attaché empressé gardé garde abstenu hésité hésite commencé continue continué',
  ),
  classesOfEnding: () => 0,
  casesOf: () => anyCase,
  inflect: plainForms,
  freeOrder: false,
  jointActs: new Set(),
  representatives: new Set(),
  officially: new Set(),
  topicOpeners: new Set(),
  cueObjects: new Set(),
  compoundInversion: true,
  tellsByDative: true,
  grammaticalGender: true,
  sourceNouns: set('source sources'),
})
