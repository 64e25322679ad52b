import type { CueForm } from '../../languages/language'
import type { WordRange } from '../reading/nominal'

/** How source and cue are joined. */
export const Construction = {
  SubjectVerb: 1,
  VerbSubject: 2,
  Phrase: 3,
  Colon: 4,
  Copula: 5,
  Impersonal: 6,
} as const
export type Construction = (typeof Construction)[keyof typeof Construction]

/** What most clauses have in common, so that none needs to say it of itself. */
export interface Plain {
  readonly construction: Construction
  readonly cue: CueForm | null
  /** The cue verb’s word, or -1 for a cue without one. */
  readonly verb: number
  /** A complement that only content can be: "that …", a quotation, a colon, "whether …". */
  readonly complement: boolean
  readonly negated: boolean
  readonly addressee: WordRange | null
  /** "on Friday", "in a statement", "at a news conference". */
  readonly occasions: readonly WordRange[]
  /** Who is quoted by the source: "the text quotes *him* as saying". */
  readonly quoted: WordRange | null
  /** The subject is nobody named («on»): the place is the source. */
  readonly nobody: boolean
  /** What is told where the construction itself says so: the question that is answered or left open. */
  readonly owns: WordRange | null
}

/** The words that attribute: a source and a cue, with what stands around them. Ranges are words of the passage. */
export interface CueClause extends Plain {
  readonly source: WordRange | null
  /** From the first word of source or cue to the last word of cue, addressee or occasion. */
  readonly start: number
  readonly end: number
  /** 0..1: how surely these words attribute. */
  readonly weight: number
  /** Where content to the right would begin. */
  readonly contentFrom: number
}

/**
 * What a clause is spread from. It holds a place for every field: a spread that sets fields it has copied costs next to nothing, while
 * each field that it adds takes longer than all the rest of the clause.
 */
export const PLAIN: Plain = {
  construction: Construction.SubjectVerb,
  source: null,
  start: 0,
  end: 0,
  cue: null,
  verb: -1,
  weight: 0.5,
  contentFrom: 0,
  complement: true,
  negated: false,
  addressee: null,
  occasions: [],
  quoted: null,
  nobody: false,
  owns: null,
} as CueClause
