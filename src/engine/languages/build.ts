import { fold } from '../text/fold'
import type { ClassLists, CueForm } from './language'
import { WordClass, type WordClassName } from './word-class'

/** "stem|a|b" → stem, stema, stemb …: the forms of a word, where a part before the bar is common to all. */
export function expand(pattern: string): string[] {
  const [stem = '', ...endings] = pattern.split('|')
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending)
}

/** Word lists by class, separated by spaces, as one map from look-up form to bits. */
export function buildClasses(...lists: readonly ClassLists[]): Map<string, number> {
  const classes = new Map<string, number>()
  for (const list of lists) {
    for (const [name, words] of Object.entries(list) as [WordClassName, string][]) {
      for (const pattern of words.trim().split(/\s+/)) {
        for (const word of expand(pattern)) {
          const form = fold(word)
          classes.set(form, (classes.get(form) ?? 0) | WordClass[name])
        }
      }
    }
  }
  return classes
}

/** Adds a cue form under its look-up form; what two entries say of one verb is taken together. */
export function addCue(cues: Map<string, CueForm[]>, word: string, cue: CueForm): void {
  const form = fold(word)
  const known = cues.get(form) ?? []
  const same = known.findIndex((other) => other.lemma === cue.lemma && other.form === cue.form)
  const before = known[same]
  if (before === undefined) known.push(cue)
  else known[same] = { ...before, frame: before.frame | cue.frame }
  cues.set(form, known)
}

export function wordSet(words: string): Set<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((pattern) => expand(pattern).map(fold)),
  )
}
