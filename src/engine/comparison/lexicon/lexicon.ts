/** What the comparison knows of a language besides the terms of its matters; words in look-up form (see `fold`). */
export interface Lexicon {
  /** Words that say nothing of what a statement is about: grammar, verbs of saying, the two parties themselves. */
  readonly stopWords: ReadonlySet<string>
  /** Endings that a light stemmer takes off, longest first. */
  readonly endings: readonly string[]
}

/** Words or endings separated by spaces. */
export function listOf(words: string): string[] {
  return words.trim().split(/\s+/)
}
