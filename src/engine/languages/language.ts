import type { SentenceRules } from '../text/sentences'
import type { LanguageId, PartyId } from '../types'

/** Where to cut a written word that holds several words («l’Élysée», "a-t-il"); offsets within the word, or null. */
export type WordSplitter = (word: string) => readonly number[] | null

/** What may follow a cue verb as its content, and how its clause is built. Bits. */
export const Frame = {
  /** A clause or a quotation: "said that …". */
  Clause: 1,
  /** A noun phrase: "rejected the idea". */
  Object: 2,
  /** Names whom it tells before the content: "told reporters that …". */
  Addressee: 4,
  /** An infinitive: "promised to …". */
  Infinitive: 8,
  /** The source may follow the verb: "said Peskov". */
  Inverted: 16,
  /** The same form is often a noun ("report"): needs its subject right before it. */
  NounLike: 32,
  /** Content must be quoted or open with "that": "found that". */
  NeedsThat: 64,
  /** Negation of the act belongs to the cue: "denied". */
  Denial: 128,
  /** Weak evidence of communication on its own: "has", "goes on". Only texts and bodies speak so. */
  TextOnly: 256,
  /** With a negation, or by itself, reports what is not told: "mention", "say". */
  Mention: 512,
  /** Refusing: "declined to say". */
  Refusal: 1024,
  /** One agency passing on another source: "quoted", "citing". */
  PassesOn: 2048,
  /** An infinitive or noun that tells only after a verb of making or letting: «fait savoir», «fait état de». */
  Causative: 4096,
  /** Tells only behind or inside what is told, before its source: «tonne le porte-parole». */
  InciseOnly: 8192,
  /** Attributes only where it is negated: «не стал говорить». */
  NeedsNegation: 16384,
  /** A state of mind or an act that tells of one: "wants", "supports". Attributed to others only: a party's stance is the reporter's word. */
  Mind: 32768,
} as const

export interface CueForm {
  readonly lemma: string
  readonly frame: number
  /**
   * Finite (said), participle or gerund (saying), infinitive or base (say), past participle that needs an auxiliary, passive
   * without a subject («говорится»). A bit of `VerbForm`.
   */
  readonly form: number
  /** A plural of the third person: without a subject, where it stands is who says it («сообщили в Кремле»). */
  readonly plural?: boolean
}

/** A cue that is a preposition or a fixed phrase before its source: "according to", "in the words of". */
export interface CuePhrase {
  readonly words: readonly string[]
  /** The cases its source may stand in, where words have cases. */
  readonly cases?: number
  /** 0..1: how surely the phrase attributes. */
  readonly weight: number
  /** Only where the source is a text or a body ("in a statement"), not a person. */
  /** `named`: only a party's own name, set off at the start or by commas («Pour l'Élysée, …»). */
  readonly sourceMustBe?: 'text' | 'named'
  /** Where in the phrase the source's name begins («de *source* russe»); after the phrase where not given. */
  readonly sourceFrom?: number
}

/** Endings by which verbs that no list knows are told; `NO_ENDING` where a language has none. */
export interface VerbEndings {
  /** «ворчит», as some nouns end too. */
  readonly present: RegExp
  /** Of the third person, without a subject: «проворчали». */
  readonly plural: RegExp
  /** No past: «restera», «вернутся», «намерены». */
  readonly toCome: RegExp
  /** «pousserait», «viendraient»: the conditional of hearsay; also the imperfect of verbs in -rer, which is as rare in accounts. */
  readonly hearsay: RegExp
}

export const NO_ENDING = /(?!)/

/** Everything the engine knows of a language: data, with a few functions for what data cannot say. */
export interface Language {
  readonly id: LanguageId
  readonly sentences: SentenceRules
  readonly splitWord: WordSplitter | null
  /** The form in which words of this language are looked up, where accents tell words apart («a», «à»); else `fold`. */
  readonly formOf: ((written: string, folded: string) => string) | null
  readonly classes: ReadonlyMap<string, number>
  /** Classes of a word no list knows, as far as its ending tells. */
  readonly classesOfEnding: (form: string) => number
  readonly traits: ReadonlyMap<string, number>
  /** Traits that the ending of a word tells. */
  readonly traitsOfEnding: (form: string) => number
  readonly verbEndings: VerbEndings
  /** The cases a word may stand in: `anyCase` in a language without. */
  readonly casesOf: (form: string) => number
  /** What words do in the clauses of telling: see `Grammar`, `Telling`. */
  readonly grammar: ReadonlyMap<string, number>
  readonly telling: ReadonlyMap<string, number>
  /** The forms of a word as lists and party data write it, with their cases; 0 where only the ending tells. */
  readonly inflect: (pattern: string) => readonly (readonly [form: string, cases: number])[]
  /** A subject may follow its verb wherever the verb stands, told by its case: «сообщила пресс-служба». */
  readonly freeOrder: boolean
  readonly cues: ReadonlyMap<string, readonly CueForm[]>
  readonly cuePhrases: readonly CuePhrase[]
  /** Looked for only in sentences where no other cue stands. */
  readonly mindCues: ReadonlyMap<string, readonly CueForm[]>
  /** What must follow a cue verb that attributes only in set phrases: "made *no mention*", "goes *on*". `@Text` stands for a class. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The party that a bare "the presidency" means to readers of this language, where the text names none. */
  readonly homeParty: PartyId | null
  /** Titles by which they mean the president at home: «le *président*». */
  readonly homeChiefs: ReadonlySet<string>
  /** The same, where the article itself does not tell by who has just spoken: in English it is the Élysée whose people brief unnamed. */
  readonly presumedParty: PartyId | null
  /** Verbs by which a palace brings its president's charges: «*dénonce* des attaques». */
  readonly charges: ReadonlySet<string>
  /** Verbs that tell of a deed as often as of words: «a *reconnu* l'indépendance». */
  readonly alsoDeeds: ReadonlySet<string>
  /** Lemmas of verbs by which one turns to everybody, where nobody is told: "tweeted", «déclare». */
  readonly publicVerbs: ReadonlySet<string>
  /** Verbs that answer a question without an object, by what must follow: «a botté *en touche*». */
  readonly evasions: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those of them that tell something: «a *répondu* par la négative». */
  readonly replies: ReadonlySet<string>
  /** Which pronoun stands for what. */
  readonly pronouns: ReadonlyMap<string, PronounKind>
  readonly possessives: ReadonlyMap<string, PronounKind>
  /** "agencies quoted *him* as saying" */
  readonly objectPronouns: ReadonlyMap<string, PronounKind>
  /** Where the noun that heads a phrase stands: after its modifiers (English) or before. */
  readonly headLast: boolean
  /** Phrases that stand where an adverb stands («pour sa part»), by their first word. */
  readonly locutions: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Compound tenses may stand before their subject: «a indiqué l'Élysée». */
  readonly compoundInversion: boolean
  /** Whom one tells stands after a preposition («dit à Poutine»); a bare object is told of. */
  readonly tellsByDative: boolean
  /** Bodies and texts are "he" or "she" too. */
  readonly grammaticalGender: boolean
}

export type PronounKind = 'he' | 'she' | 'it' | 'they'
