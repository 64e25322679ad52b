import type { SentenceRules } from '../text/sentences'
import type { LanguageId, PartyId } from '../types'
import type { WordClassName } from './word-class'

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
   * without a subject («говорится»).
   */
  readonly form: 'finite' | 'gerund' | 'base' | 'participle' | 'adjective' | 'impersonal'
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
  /** The cases a word may stand in: `anyCase` in a language without. */
  readonly casesOf: (form: string) => number
  /** The forms of a word as lists and party data write it, with their cases; 0 where only the ending tells. */
  readonly inflect: (pattern: string) => readonly (readonly [form: string, cases: number])[]
  /** A subject may follow its verb wherever the verb stands, told by its case: «сообщила пресс-служба». */
  readonly freeOrder: boolean
  readonly cues: ReadonlyMap<string, readonly CueForm[]>
  readonly cuePhrases: readonly CuePhrase[]
  /** Looked for only in sentences where no other cue stands. */
  readonly mindCues: ReadonlyMap<string, readonly CueForm[]>
  /** Phrases between the possessor and its noun: by X's account. */
  readonly possessiveCueNouns: ReadonlySet<string>
  /** The words that open a content clause and do not belong to it: "that", «que», «что». */
  readonly complementizers: ReadonlySet<string>
  /** What must follow a cue verb that attributes only in set phrases: "made *no mention*", "goes *on*". `@Text` stands for a class. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Open a question that is told and do not belong to it: «si». */
  readonly indirectQuestions: ReadonlySet<string>
  /** The party that a bare "the presidency" means to readers of this language, where the text names none. */
  readonly homeParty: PartyId | null
  /** «ces deux *lignes*»: parts of a text, which are no texts of their own. */
  readonly partsOfText: ReadonlySet<string>
  /** Titles by which they mean the president at home: «le *président*». */
  readonly homeChiefs: ReadonlySet<string>
  /** «le *premier*», «le *second*»: one of two just named together. */
  readonly firstOfTwo: ReadonlySet<string>
  readonly secondOfTwo: ReadonlySet<string>
  /** The same, where the article itself does not tell by who has just spoken. */
  readonly presumedParty: PartyId | null
  /** "is", "was": after a text’s name and before "that", what the text says. */
  readonly copulas: ReadonlySet<string>
  /** Opens a clause whose verb is a gerund: "*with* his office saying". */
  readonly absolute: ReadonlySet<string>
  /** Nouns for what somebody said: with their owner and what was said, they attribute: "Moscow's *answer* was that". */
  readonly answers: ReadonlySet<string>
  /** Participles that tell where a text appeared: "posted on", «publié par». */
  readonly publishing: ReadonlySet<string>
  /** Says that a possessive is the subject's: «по его *собственному* признанию». */
  readonly own: ReadonlySet<string>
  /** Nouns for what somebody said, as another passes it on: «привел его *слова* телеканал». */
  readonly passedWords: ReadonlySet<string>
  /** Participles after a source whose words another passes on: «*cité* par le Kremlin». */
  readonly relaying: ReadonlySet<string>
  /** Participles for what both talked about: «la Syrie a été *évoquée*». */
  readonly discussed: ReadonlySet<string>
  /** Verbs by which a palace brings its president's charges: «*dénonce* des attaques». */
  readonly charges: ReadonlySet<string>
  /** Verbs that tell of a deed as often as of words: «a *reconnu* l'indépendance». */
  readonly alsoDeeds: ReadonlySet<string>
  /** «le *même*»: whoever told something last. */
  readonly same: ReadonlySet<string>
  /** Nouns for anybody, and for a president’s own where he or his palace owns them: «*люди* Макрона», «*человек* из Кремля». */
  readonly people: ReadonlySet<string>
  /** «proche»: a noun for one of a president's people, or an adjective for whoever sides with him. */
  readonly nearness: ReadonlySet<string>
  /** Nouns for how an account sounds: «autre *ton* au Kremlin». */
  readonly tones: ReadonlySet<string>
  /** «se *veut* prudent»: with a reflexive, how somebody presents himself before a colon. */
  readonly stances: ReadonlySet<string>
  /** Words that set one source against another: "while", «tandis que», «а». */
  readonly contrasts: ReadonlySet<string>
  /** "does not *appear* in the text" */
  readonly absenceVerbs: ReadonlySet<string>
  /** Participles of whoever is asked something in public: «*interrogé* sur …, il a éludé». */
  readonly asked: ReadonlySet<string>
  /** «à la *question* de savoir si» */
  readonly questionNouns: ReadonlySet<string>
  /** Verbs that answer a question without an object, by what must follow: «a botté *en touche*». */
  readonly evasions: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those of them that tell something: «a *répondu* par la négative». */
  readonly replies: ReadonlySet<string>
  /** Auxiliaries of what somebody might tell, and has not: "*should* say". */
  readonly unreal: ReadonlySet<string>
  /** "The Kremlin has *long* insisted": what it always says, not its account of a call. */
  readonly standing: ReadonlySet<string>
  /** Before the agent of a passive: "by", «par». */
  readonly agents: ReadonlySet<string>
  /** "the French *one*": stands for a noun already said. */
  readonly ellipses: ReadonlySet<string>
  /** Marks of reported speech in a sentence without cue: "would". */
  readonly reportedMoods: ReadonlySet<string>
  /** Prepositions that belong to the cue: "spoke *of*", "silent *on*". */
  readonly cueParticles: ReadonlySet<string>
  /** Verbs whose pronoun stands for nobody: «il *faut*». */
  readonly impersonalVerbs: ReadonlySet<string>
  /** Verbs and nouns by which people are said to have talked, and nothing more: «entretenus», «au téléphone». */
  readonly conversing: ReadonlySet<string>
  /** "expected", "intends": a president so described is told of, and tells nothing. */
  readonly plans: ReadonlySet<string>
  /** Belonging to a foreign service: a "French diplomatic source" is no palace’s. */
  readonly foreignService: ReadonlySet<string>
  /** Before a cue preposition: "it was *clear* from the summary that". */
  readonly evident: ReadonlySet<string>
  /** Acts of telling that a source may refuse: "declined to *say*". */
  readonly tellingVerbs: ReadonlySet<string>
  /** "no", «ничего»: an object so quantified is what is not told. */
  readonly nothingWords: ReadonlySet<string>
  /** Which pronoun stands for what. */
  readonly pronouns: ReadonlyMap<string, PronounKind>
  readonly possessives: ReadonlyMap<string, PronounKind>
  /** "agencies quoted *him* as saying" */
  readonly objectPronouns: ReadonlyMap<string, PronounKind>
  /** Where the noun that heads a phrase stands: after its modifiers (English) or before. */
  readonly headLast: boolean
  /** Phrases that stand where an adverb stands («pour sa part»), by their first word. */
  readonly locutions: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Pronouns written after their verb: «-t-il». */
  readonly enclitics: ReadonlySet<string>
  /** Those of them by which reporters name who tells, even inside quotation marks: «dit-il». */
  readonly tellers: ReadonlySet<string>
  /** Subjects that stand for nobody named, so that the place tells who speaks: «on indique à l'Élysée». */
  readonly indefinitePronouns: ReadonlySet<string>
  /** Parts of a body that stand for it: «dans les *couloirs* de l'Élysée». */
  readonly insides: ReadonlySet<string>
  /** A word for a place named before: «on *y* lit». */
  readonly placePronouns: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** Clitics that say whom one tells: «lui». */
  readonly dativeClitics: ReadonlySet<string>
  /** Auxiliaries of the active compound tenses: «a», «avait». */
  readonly having: ReadonlySet<string>
  /** Before an infinitive that tells: «*fait* savoir», «*laisse* entendre». */
  readonly causatives: ReadonlySet<string>
  /** Verbs whose infinitive is what is done: «*tient* à souligner». */
  readonly semiAuxiliaries: ReadonlySet<string>
  /** Compound tenses may stand before their subject: «a indiqué l'Élysée». */
  readonly compoundInversion: boolean
  /** Whom one tells stands after a preposition («dit à Poutine»); a bare object is told of. */
  readonly tellsByDative: boolean
  /** Bodies and texts are "he" or "she" too. */
  readonly grammaticalGender: boolean
  /** Those about a president who need no owner named: «un conseiller». */
  readonly courtiers: ReadonlySet<string>
  /** Moods in which hearsay retells that somebody said something: «aurait assuré». */
  readonly hearsay: ReadonlySet<string>
  /** "source": points back to whoever was the source, person or body: «de même source». */
  readonly sourceNouns: ReadonlySet<string>
  /** Words that tie a sentence to the account before it: "also", "for his part". */
  readonly continuers: ReadonlySet<string>
  /** What only both sides together do: «условлено». */
  readonly jointActs: ReadonlySet<string>
  /** Nouns for an official who may be the spokesman just named: «представитель». */
  readonly representatives: ReadonlySet<string>
  /** Before such a noun: «*официальный* представитель» is the spokesman. */
  readonly officially: ReadonlySet<string>
  /** Open what is told where it stands before its cue without a comma: «*об* этом сообщил Кремль». */
  readonly topicOpeners: ReadonlySet<string>
  /** Nouns that make one cue with their verb and may part it from its source: «поделился *впечатлением* советник». */
  readonly cueObjects: ReadonlySet<string>
}

export type PronounKind = 'he' | 'she' | 'it' | 'they'

export type ClassLists = Readonly<Partial<Record<WordClassName, string>>>
