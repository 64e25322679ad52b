import type { PartyId } from '../../types'

/** What a statement does or claims, as far as the judgement of two accounts needs it. */
export const CLAIMS = [
  /** Agreeing, confirming; promising too, whose terms stand under `promise`. */
  'assent',
  /** The kinds of assent that a denial takes back: "promise", "agreement in principle". */
  'promise',
  /** Refusing, or putting off. */
  'refusal',
  /** Something agreed between the two. */
  'deal',
  /** Answering: with a negation in what is answered, an objection. */
  'reply',
  /** A matter came up in the talk. */
  'raised',
  /** There was an answer. */
  'answer',
  /** Food, fertiliser and trade are held up. */
  'hindered',
  /** Sanctions do not touch food and fertiliser. */
  'unhindered',
  /** Something is reliable, lawful, kept. */
  'sound',
  /** Something is not. */
  'unsound',
  /** A demand, a position stays as it was; somebody gave it up. */
  'planned',
  'unchanged',
  'changed',
  /** A good talk; a bad one. */
  'warm',
  'cold',
  /** Things move. */
  'progress',
  /** What the two are told to hold or do in common. */
  'common',
  /** Something is to end. */
  'stop',
  /** "not quite the right way to put it": what the other account tells is wrong. */
  'dismissal',
  /** Said of the source, beside its content: "denied", "said the opposite". */
  'contrary',
  /** Said of the source, beside its content: "confirmed". */
  'confirmed',
  'request',
  'complaint',
  /** The talk was wanted by both. */
  'jointly',
  /** Someone wanted the talk. */
  'wanted',
  /** "These are lies": what the other account accuses of is untrue. */
  'lie',
  /** "has proof". */
  'proof',
  /** Harm that Ukraine is said to do. */
  'by-kyiv',
  /** Harm that Russia is said to do. */
  'by-russia',
  /** A day. */
  'weekday',
  /** About, at least: what follows is no exact figure. */
  'about',
  'more-than',
  'less-than',
  /** People beside the two presidents. */
  'third-person',
] as const

export type ClaimId = (typeof CLAIMS)[number] | `side-${PartyId}`

export interface LexiconWords {
  /** Words that say nothing of what a statement is about: grammar, verbs of saying, the two parties themselves. */
  readonly stopWords: string
  /** Endings that a light stemmer takes off. */
  readonly endings: string
  /** Terms, as `compileTerms` reads them. */
  readonly claims: Readonly<Record<ClaimId, string>>
  /** Words that deny what stands next to them. */
  readonly negators: string
  /** Those that may stand behind it («прогресса нет»). */
  readonly negatorsBehind: string
  /** Numbers written as words: `twelve:12`. Fractions of an hour by their value. */
  readonly numbers: string
  /** The words for an hour and for a minute. */
  readonly hour: string
  readonly minute: string
}
