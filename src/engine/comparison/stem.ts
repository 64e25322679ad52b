const SHORTEST_STEM = 3

/** Endings a light stemmer takes off, and the length of the longest. */
export interface Endings {
  readonly forms: ReadonlySet<string>
  readonly longest: number
}

/**
 * The word without its ending, as far as a list of endings can tell: enough to see that «маршрутам» and «маршруты» are one
 * word, not to find a dictionary form.
 */
export function stem(form: string, { forms, longest }: Endings): string {
  for (let length = Math.min(longest, form.length - SHORTEST_STEM); length > 0; length--) {
    if (forms.has(form.slice(-length))) return form.slice(0, -length)
  }
  return form
}
