import { buildBits, buildCuePhrases, buildPhrases, plainForms, wordSet } from '../build'
import { Grammar } from '../grammar'
import type { Language, PronounKind } from '../language'
import { Telling } from '../telling'
import { anyCase } from '../word-case'
import { WordClass } from '../word-class'
import { buildCues, buildMindCues } from './cues'
import { traits, traitsOfEnding } from './traits'
import { abbreviations, continuers, possessives, pronouns, words } from './words'

/** Makes it, which takes a while: see `languageFor`. */
export const english = (): Language => ({
  id: 'en',
  sentences: { abbreviations: wordSet(abbreviations) },
  splitWord: null,
  formOf: null,
  classes: buildBits(words),
  classesOfEnding: (form) => (form.endsWith('ed') ? WordClass.Verb : 0),
  traits: buildBits(traits),
  traitsOfEnding,
  casesOf: () => anyCase,
  inflect: plainForms,
  grammar: buildBits({
    [Grammar.complementizers]: 'that',
    [Grammar.copulas]: 'is was remains',
    [Grammar.absolute]: 'with',
    [Grammar.agents]: 'by',
    [Grammar.dativeClitics]: 'her',
    [Grammar.ellipses]: 'one ones',
    [Grammar.reportedMoods]: 'would',
    [Grammar.unreal]: 'should must might may ought',
    [Grammar.having]: 'has have had having',
    [Grammar.semiAuxiliaries]:
      'like likes liked prefer prefers preferred choose chooses chose hasten hastens hastened keen quick careful eager swift anxious pains used want wants wanted',
    [Grammar.contrasts]: 'while whereas as',
    [Grammar.nothingWords]: 'no nothing none neither',
    [Grammar.cueParticles]: 'of on about for against clear plain known',
    [Grammar.publishing]:
      'obtained posted published issued released circulated sent distributed provided shared carried put given',
    [Grammar.standing]: 'long',
  }),
  telling: buildBits({
    [Telling.answers]:
      'answer reply response retort rejoinder verdict message line stance position argument explanation assessment comment conclusion take words',
    [Telling.possessiveCueNouns]:
      'account count reckoning telling version words view opinion reading description estimate',
    [Telling.discussed]:
      'discussed raised touched addressed underlined stressed emphasised emphasized reaffirmed',
    [Telling.absenceVerbs]: 'appear figure feature',
    [Telling.conversing]: 'hour hours minutes',
    [Telling.plans]: 'expected due scheduled likely intends intend plans plan will',
    [Telling.foreignService]: 'diplomatic people',
    [Telling.evident]: 'clear evident apparent plain obvious learned known emerged',
    [Telling.tellingVerbs]:
      'say specify disclose reveal confirm name give tell elaborate explain answer predict discuss detail speculate drawn',
    [Telling.continuers]: continuers,
    [Telling.representatives]: 'official',
    [Telling.courtiers]: 'adviser advisor aide',
  }),
  freeOrder: false,
  cues: buildCues(),
  mindCues: buildMindCues(),
  cuePhrases: buildCuePhrases([
    [1, 'according to'],
    [0.95, 'in the words of, by the account of'],
    [0.9, 'by the words of, by data of, as reported by, as quoted by, as relayed by, citing, quoting'],
    [0.9, 'it emerged from', { sourceMustBe: 'text' }],
    // "in response to" for "according to": copies whose words were exchanged by machine.
    [0.6, 'in line with, in step with, in response to, from', { sourceMustBe: 'text' }],
    [0.8, 'as per, in', { sourceMustBe: 'text' }],
    [0.75, 'per', { sourceMustBe: 'text' }],
  ]),
  idioms: buildPhrases({
    have: '@Named @Cue|it|@Quote|@Person',
    go: 'on ,|on :|on that|on to',
    let: 'it be known|it be understood',
    draw: '~attention',
    fire: 'back',
    shoot: 'back',
    hit: 'back',
    nothing: 'nothing to',
    rule: 'out',
    brush: 'off|aside',
    shrug: 'off',
    play: 'down',
    wave: 'away|aside|off',
    single: 'out',
    bring: 'up',
    point: 'out|to',
    touch: 'on|upon',
    refer: 'to',
    lay: 'out',
    sum: 'up|it up',
    give: 'no date|no details|no further|no reason|no figure|no figures|no explanation|no indication|no timetable|no number',
    make: 'no mention|no reference',
    clear: 'known|it known|clear|it clear|plain|it plain',
    put: 'it|forward|out|~emphasis|~at',
    speak: 'of|about',
    set: 'out',
    contain: 'no|nothing|any|this|the|a|not',
    silent: 'on|about|regarding',
    use: '@Text|@Call',
    carry: '@Quote|no',
    close: 'on|with|by',
    devote: '@Text|words|paragraph|sentence',
  }),
  charges: new Set(),
  alsoDeeds: new Set(),
  evasions: new Map(),
  replies: new Set(),
  homeParty: null,
  presumedParty: null,
  homeChiefs: new Set(),
  objectPronouns: new Map<string, PronounKind>([
    ['him', 'he'],
    ['her', 'she'],
    ['it', 'it'],
    ['them', 'they'],
  ]),
  possessives: new Map<string, PronounKind>(Object.entries(possessives)),
  pronouns: new Map<string, PronounKind>(Object.entries(pronouns)),
  headLast: true,
  locutions: new Map(),
  compoundInversion: false,
  tellsByDative: false,
  grammaticalGender: false,
})
