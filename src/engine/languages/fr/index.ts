import { buildBits, buildCuePhrases, buildLocutions, buildPhrases, plainForms, wordSet } from '../build'
import { Grammar } from '../grammar'
import type { Language, PronounKind } from '../language'
import { Telling } from '../telling'
import { anyCase } from '../word-case'
import { buildCues } from './cues'
import { formOf } from './form-of'
import { splitWord } from './split-word'
import { traits, traitsOfEnding, verbEndings } from './traits'
import { abbreviations, continuers, locutions, possessives, pronouns, words } from './words'

const set = (list: string): Set<string> => wordSet(list, formOf)

/** Phrases that end in «de», which runs together with the article after it. */
const before = (phrases: string): string =>
  phrases
    .split(', ')
    .flatMap((phrase) => ['de', 'du', 'des', "d'"].map((of) => `${phrase} ${of}`))
    .join(', ')

const kinds = (entries: Readonly<Record<string, PronounKind>>): Map<string, PronounKind> =>
  new Map(Object.entries(entries).map(([word, kind]) => [formOf(word), kind]))

/** Makes it, which takes a while: see `languageFor`. */
export const french = (): Language => ({
  id: 'fr',
  sentences: { abbreviations: wordSet(abbreviations) },
  splitWord,
  formOf,
  classes: buildBits(words, formOf),
  traits: buildBits(traits, formOf),
  traitsOfEnding,
  verbEndings,
  cues: buildCues(),
  mindCues: new Map(),
  locutions: buildLocutions(locutions, splitWord, formOf),
  cuePhrases: buildCuePhrases(
    [
      [1, `selon, d' après, à en croire, dixit, ${before('aux dires, au dire')}`],
      [
        0.95,
        `si l' on en croit, s' il faut en croire, ${before("de l' aveu même, de l' aveu, de l' avis, par la voix, par la bouche")}`,
      ],
      [
        0.9,
        `à entendre, à écouter, à lire, citant, ${before('pour reprendre les mots, selon le mot, de la bouche, par les mots')}`,
      ],
      [0.9, 'à en juger par', { sourceMustBe: 'text' }],
      [0.8, 'dans', { sourceMustBe: 'text' }],
      [0.7, before('dans la bouche')],
      [0.8, before('du côté'), { sourceMustBe: 'named' }],
      [0.75, `${before('aux yeux')}, pour, vu de, vu du, vue de, vue du`, { sourceMustBe: 'named' }],
      [0.7, 'côté', { sourceMustBe: 'named', sourceFrom: 0 }],
      [0.95, 'de source, de sources', { sourceFrom: 1 }],
      [
        0.9,
        "de même source, à l' entendre, à l' écouter, à le croire, à l' en croire, à ses yeux",
        { sourceFrom: 1 },
      ],
    ],
    formOf,
  ),
  idioms: buildPhrases({
    parler: "d'|de|du|des",
    reparler: "d'|de|du|des",
    muet: 'sur|à',
    passer: 'sous silence',
    mettre: "en avant|en garde|en cause|en doute|l' accent|~accent",
    accorder: 'à dire|pour dire|~dire',
    engager: '~à',
    // «s'en tient à une formule», «s'en est pris à»
    tenir: '<en à|<en au|<en aux',
    prendre: '<en à|<en au|<en aux',
    fermer: '~porte',
    compter: '@Time',
    chiffrer: '@Time',
    prêter: 'à|au|meme à|meme au',
    faire:
      "l' impasse|etat|part|mention|allusion|reference|pas mention|pas etat|pas allusion|pas reference|aucune mention|aucune allusion|aucune reference|nulle mention",
    prononcer: 'pour|contre|en faveur',
    attirer: '~attention',
    souffler: "mot|@Quote|que|qu'|un|une|le|la|l'|-t-on|à|au|dans|chez",
    voir: '@Quote|<y',
    pointer: '@Quote|du doigt',
    apprendre: "~de|~d'|~dans|à|au|~aupres",
  }),
  charges: new Set(['accuser', 'dénoncer', 'reprocher']),
  publicVerbs: new Set(['déclarer']),
  alsoDeeds: wordSet(
    'reconnaître soutenir maintenir poursuivre reprendre conclure lancer développer corriger exposer avancer garantir signaler répéter',
    String,
  ),
  replies: new Set(['répondre']),
  evasions: buildPhrases({
    éluder: '',
    esquiver: '',
    botter: 'en touche',
    répondre: "par la|par l'|par un non|par un oui|non|oui",
  }),
  homeParty: 'elysee',
  presumedParty: null,
  homeChiefs: set('président'),
  pronouns: kinds(pronouns),
  objectPronouns: new Map(),
  possessives: kinds(possessives),
  headLast: false,
  classesOfEnding: () => 0,
  casesOf: () => anyCase,
  inflect: plainForms,
  grammar: buildBits(
    {
      [Grammar.complementizers]: "que qu'",
      [Grammar.indirectQuestions]: "si s'",
      [Grammar.copulas]: 'est était',
      [Grammar.agents]: 'par',
      [Grammar.reportedMoods]:
        'aurait auraient serait seraient devrait devraient pourrait pourraient irait ferait voudrait',
      [Grammar.hearsay]: 'aurait auraient',
      [Grammar.having]: 'a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant',
      [Grammar.reflexives]: "se s'",
      [Grammar.dativeClitics]: "lui leur nous vous me m'",
      [Grammar.placePronouns]: 'y',
      [Grammar.enclitics]:
        '-il -elle -ils -elles -on -t-il -t-elle -t-ils -t-elles -t-on -je -nous -vous -ce',
      [Grammar.tellers]: '-il -elle -on -t-il -t-elle -t-on -ils -t-ils',
      [Grammar.indefinitePronouns]: 'on -on -t-on',
      [Grammar.causatives]:
        'fait font faire faisait faisaient fera feront fit firent croit croient croyait laisse laissent laissait laissaient laissé laissera',
      [Grammar.semiAuxiliaries]:
        'peut peuvent pouvait pourrait pouvaient préfère préfèrent voulait préféré préférait tient tiennent tenu tenait borne bornent borné contente contentent contenté voulu veut souhaité souhaite choisi refuse refusé limite limité attaché empressé chargé charge croit croient croyait finit finissent finira finissait fini gardé garde abstenu hésité hésite commencé continue continué manqué manque manquait prive privé cesse cessé cessait lasse oublie oublié profité profite pris prend soin peine cru bon mine feint beau vient viennent venait plaît plaisait permis persiste occasion saisi',
      [Grammar.litotes]:
        'manqué manque manquait prive privé cesse cessé cessait lasse oublie oublié hésité hésite moins',
      [Grammar.impersonalVerbs]: 'faut fallait faudra faudrait agit agissait y existe convient question',
      [Grammar.contrasts]: 'tandis alors quand',
      [Grammar.nothingWords]: 'rien aucune aucun nulle',
      [Grammar.publishing]:
        'publié publiée publiés publiées diffusé diffusée diffusés transmis transmise mis mise posté rendu rapportés relayés',
      [Grammar.relaying]: 'cité citée cités rapporté rapportés repris relayé relayés diffusés retranscrits',
      [Grammar.standing]: 'longtemps',
      [Grammar.topicOpeners]: 'quant',
      [Grammar.cueParticles]: 'sur contre comme',
      [Grammar.firstOfTwo]: 'premier première',
      [Grammar.secondOfTwo]: 'second seconde',
      [Grammar.same]: 'même mêmes',
    },
    formOf,
  ),
  telling: buildBits(
    {
      [Telling.jointActs]: 'décidé convenu||s arrêté entendus accordés promis',
      [Telling.answers]: 'réponse réaction thèse riposte réplique position',
      [Telling.discussed]: 'évoqué||e|s|es abordé||e|s|es examiné||e|s|es discuté||e|s|es question accordée',
      [Telling.passedWords]: 'mot',
      [Telling.nearness]: 'proche proches',
      [Telling.tones]:
        'ton tonalité son cloche musique version récit lecture discours écho partition réponse lignes',
      [Telling.stances]: 'veut voulu montre montré dit',
      [Telling.absenceVerbs]:
        'figure figurent figurait figuraient apparaît apparaissent apparaissait trouve trouvent',
      [Telling.asked]:
        'interrogé interrogée interrogés questionné questionnée relancé relancée sollicité sollicitée pressé pressée sondé prié priée invité invitée',
      [Telling.questionNouns]: 'question questions',
      [Telling.conversing]: 'entretenu entretenus entretiennent entretient téléphone téléphoné échangé duré',
      [Telling.plans]: 'doit doivent devrait devraient compte entend prévoit',
      [Telling.foreignService]: 'diplomatique diplomatiques',
      [Telling.tellingVerbs]:
        'dire parler préciser confirmer indiquer révéler donner commenter répondre détailler expliquer évoquer divulguer nommer communiquer infirmer',
      [Telling.continuers]: continuers,
      [Telling.sourceNouns]: 'source sources',
      [Telling.insides]: 'couloirs rangs sein murs coulisses antichambres étages salons alentours cercles',
      [Telling.partsOfText]: 'lignes paragraphes pages phrases',
      [Telling.europeans]: 'européen||s',
      [Telling.mouthpieces]: 'voix bouche intermédiaire entremise',
      [Telling.courtiers]: 'conseiller conseillère proche collaborateur collaboratrice porte-parole sherpa',
    },
    formOf,
  ),
  freeOrder: false,
  compoundInversion: true,
  tellsByDative: true,
  grammaticalGender: true,
})
