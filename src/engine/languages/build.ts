import { fold } from '../text/fold'
import type { CueForm, CuePhrase, WordSplitter } from './language'
import { anyCase } from './word-case'

/** What stands for the endings that most words of a language without cases have. */
const ENDINGS: Readonly<Record<string, string>> = {
  '*': '||s',
  '+': '||s|e|es',
  '~': '|e|ent|ait|aient|er|era',
}

/**
 * "stem|a|b" → stema, stemb: the forms of a word, where the part before the bar is common to all. "word*" has a plural, "word+" a
 * feminine too, "stem~" is a French verb in -er.
 */
export function expand(pattern: string): string[] {
  const [stem = '', ...endings] = pattern.replace(/[*+~]$/, (mark) => ENDINGS[mark] ?? mark).split('|')
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending)
}

/** The forms of a word of a language without cases. */
export function plainForms(pattern: string): readonly (readonly [form: string, cases: number])[] {
  return expand(pattern).map((form) => [form, anyCase] as const)
}

/** Words, separated by spaces, by a bit that each of them has: `[WordClass.Verb]: '…'`. */
export type WordLists = Readonly<Record<number, string>>

type FormOf = (word: string) => string

/** Word lists by the bit they stand for, separated by spaces, as one map from look-up form to bits. */
export function buildBits(lists: WordLists, formOf: FormOf = fold): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of Object.entries(lists)) {
    for (const form of wordSet(words, formOf)) bits.set(form, (bits.get(form) ?? 0) | Number(bit))
  }
  return bits
}

/** Adds a cue form under its look-up form; what two entries say of one verb is taken together. */
export function addCue(
  cues: Map<string, CueForm[]>,
  word: string,
  cue: CueForm,
  formOf: FormOf = fold,
): void {
  const form = formOf(word)
  const known = cues.get(form) ?? []
  const same = known.findIndex((other) => other.lemma === cue.lemma && other.form === cue.form)
  const before = known[same]
  if (before === undefined) known.push(cue)
  else known[same] = { ...before, frame: before.frame | cue.frame }
  cues.set(form, known)
}

export function wordSet(words: string, formOf: FormOf = fold): Set<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((pattern) => expand(pattern).map((word) => formOf(word))),
  )
}

/** Phrases parted by bars, as the words of each, by what they belong to. */
export function buildPhrases(entries: Readonly<Record<string, string>>): Map<string, string[][]> {
  return new Map(
    Object.entries(entries).map(([lemma, phrases]) => [
      lemma,
      phrases.split('|').map((phrase) => phrase.split(' ').filter((word) => word !== '')),
    ]),
  )
}

/** Cues without a verb, parted by commas, by their weight and what else they have in common. */
type CuePhraseLists = readonly (readonly [
  weight: number,
  phrases: string,
  more?: Omit<CuePhrase, 'words' | 'weight'>,
])[]

export function buildCuePhrases(lists: CuePhraseLists, formOf: FormOf = fold): CuePhrase[] {
  return lists.flatMap(([weight, phrases, more]) =>
    phrases
      .split(', ')
      .map((phrase) => ({ words: phrase.split(' ').map((word) => formOf(word)), weight, ...more })),
  )
}

/** Phrases parted by commas, as lists of look-up forms by their first. */
export function buildLocutions(
  phrases: string,
  split: WordSplitter,
  formOf: FormOf = fold,
): Map<string, string[][]> {
  const locutions = new Map<string, string[][]>()
  for (const phrase of phrases.split(',')) {
    const [first = '', ...rest] = phrase
      .trim()
      .split(/\s+/)
      .flatMap((word) => pieces(word, split).map((piece) => formOf(piece)))
    locutions.set(first, [...(locutions.get(first) ?? []), rest])
  }
  return locutions
}

/** The words that one written word holds. */
function pieces(word: string, split: WordSplitter): string[] {
  const cuts = [0, ...(split(word) ?? []), word.length]
  return cuts.slice(1).map((cut, i) => word.slice(cuts[i], cut))
}
