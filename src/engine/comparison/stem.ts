const SHORTEST_STEM = 3

/**
 * The word without its ending, as far as a list of endings can tell: enough to see that «маршрутам» and «маршруты» are one
 * word, not to find a dictionary form.
 * @param endings longest first
 */
export function stem(form: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (form.length - ending.length >= SHORTEST_STEM && form.endsWith(ending))
      return form.slice(0, -ending.length)
  }
  return form
}
