/** The form in which a cue verb stands. One bit each, so that a cue is asked for several with one mask. */
export const VerbForm = {
  Finite: 1,
  Participle: 2,
  Base: 4,
  Gerund: 8,
  /** It tells without a subject of its own: «сказано», «говорится». */
  Impersonal: 16,
  Adjective: 32,
} as const
