/**
 * The words of the engine. Every offset is a UTF-16 code unit into `ArticleText.text`, end exclusive,
 * as `String.prototype.slice` counts.
 */

/** `[start, end)` in UTF-16 code units of `ArticleText.text`. */
export type Span = readonly [start: number, end: number]

export type LanguageId = 'en' | 'fr' | 'ru'

/** A side whose accounts are compared. Parties are data; these two ship with the product. */
export type PartyId = 'kremlin' | 'elysee'

/** A party, or any other source the text names. */
export type SourceId = PartyId | 'other'

/** How the text tells that an account is speaking. */
export type Basis = 'explicit' | 'anaphoric' | 'continued'

/** Quotation: all in quotation marks, none, or part. */
export type Kind = 'direct' | 'indirect' | 'mixed'

export type BlockRole = 'heading' | 'paragraph'

/** A paragraph or heading of the article, in reading order; blocks do not overlap. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly role: BlockRole
  /** Given sentence bounds (a labelled corpus); where missing, the engine finds them. */
  readonly sentences?: readonly Span[]
}

/** An article as the engine reads it: plain text without markup, soft hyphens or page furniture. */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly lang: LanguageId
  /** Publication day, `YYYY-MM-DD`, where known. */
  readonly date: string | null
  readonly title: string
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Index into `ArticleText.blocks`. */
  readonly block: number
}

/**
 * One step of why the engine decided as it did: a message key of `_locales` (without its `reason_` prefix)
 * and the words to fill in.
 */
export interface Reason {
  readonly code: string
  readonly args: readonly string[]
}

/** Who is said to have spoken inside an account; `null` is the institution's own voice. */
export type Speaker = 'Putin' | 'Macron' | 'both' | 'official' | 'spokesman' | string | null

/** One link from a source through a cue to a content. */
export interface Attribution {
  readonly party: SourceId
  readonly source: Span | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker: Speaker
  readonly basis: Basis
  readonly kind: Kind
  /** Index into `Analysis.sentences` of the sentence the content stands in. */
  readonly sentence: number
  /** 0..1; statements below the threshold are not shown. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** True where the source is reported as *not* saying the content ("did not say whether …"). */
  readonly silence: boolean
}

export type Relation = 'agree' | 'differ' | 'related'
export type MatterRelation = Relation | 'only-kremlin' | 'only-elysee'

/** What statements are about: a row of the comparison. */
export interface Matter {
  /** Message key of `_locales` (`matter_…`), or null for a matter found in the text itself. */
  readonly key: string | null
  /** For a matter found in the text, a label from its words; else empty, since `key` has words in every language. */
  readonly label: string
  readonly relation: MatterRelation
  /** Indices into `Analysis.attributions`, in reading order. */
  readonly statements: Readonly<Record<PartyId, readonly number[]>>
  /** The two spans that contradict each other, where `relation` is `differ`. */
  readonly clash: { readonly kremlin: Span; readonly elysee: Span } | null
}

export interface Pair {
  /** Sentence indices. */
  readonly kremlin: number
  readonly elysee: number
  readonly relation: Relation
}

/** A cell of source × speaker: "Putin, as the Elysée tells it". */
export interface Voice {
  readonly party: PartyId
  readonly speaker: Speaker
  /** Indices into `Analysis.attributions`, in reading order; never empty. */
  readonly statements: readonly number[]
}

/** Someone who tells something in the article and speaks for neither party. */
export interface OtherSource {
  /** As the text gives it, at its fullest: "Sergey Lavrov", «ministère russe des Affaires étrangères». */
  readonly name: string
  /** Indices into `Analysis.attributions`, in reading order; never empty. */
  readonly statements: readonly number[]
}

export interface Comparison {
  readonly matters: readonly Matter[]
  readonly pairs: readonly Pair[]
  /** Words of the article by whose account they are; `other` is all that neither party tells. */
  readonly shares: Readonly<Record<SourceId, number>>
  /** Of `shares.other`, the words that no source tells: cues and what the reporter writes himself. */
  readonly reporterWords: number
  /** Kremlin first, then Elysée; within an account by first appearance. Every shown statement stands in one. */
  readonly voices: readonly Voice[]
  /** By first statement. Sources without a name or an office ("some") are left out. */
  readonly otherSources: readonly OtherSource[]
}

export interface Analysis {
  readonly sentences: readonly Sentence[]
  /** Every attribution found, of every source, in reading order. */
  readonly attributions: readonly Attribution[]
  readonly comparison: Comparison
}
