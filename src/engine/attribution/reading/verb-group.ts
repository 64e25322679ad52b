import { Grammar } from '../../languages/grammar'
import type { CueForm } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isWord, plays, type Word } from './passage'

/** A verb with the small words on its left that belong to it: «ne lui a-t-il pas» of «ne lui a-t-il pas dit». */
export interface VerbGroup {
  readonly start: number
  /** The pronoun hung onto the verb or its auxiliary («-t-il»), or -1. */
  readonly enclitic: number
  readonly active: boolean
  readonly passive: boolean
  readonly causative: boolean
  readonly negated: boolean
  /** The clitic that says whom one tells, or -1. */
  readonly told: number
}

/** The group of the verb at word `verb`, as far left as `floor`. */
export function verbGroup(words: readonly Word[], verb: number, floor: number): VerbGroup {
  let start = verb
  let enclitic = plays(words[verb + 1], Grammar.enclitics) ? verb + 1 : -1
  let active = false
  let passive = false
  let causative = false
  let negated = false
  let litotes = false
  let told = -1
  for (let at = verb - 1; at >= floor; at -= 1) {
    const word = words[at]
    if (!isWord(word)) break
    if (plays(word, Grammar.litotes)) litotes = negated = true
    if (plays(word, Grammar.enclitics)) enclitic = at
    else if (has(word, T.InfinitiveMark) && beforeInfinitive(words, at - 1)) continue
    else if (plays(word, Grammar.causatives)) causative = true
    else if (plays(word, Grammar.semiAuxiliaries)) active = true
    else if (is(word, C.Auxiliary)) {
      if (plays(word, Grammar.having)) active = true
      if (has(word, T.Passive)) passive = true
    } else if (has(word, T.Clitic)) {
      if (plays(word, Grammar.reflexives)) {
        active = active || passive
        passive = false
      }
      if (plays(word, Grammar.dativeClitics)) told = at
    } else if (is(word, C.Negation)) negated = !litotes
    else if (is(word, C.Adverb) || has(word, T.MannerShape)) continue
    else break
    start = at
  }
  return { start, enclitic, active, passive: passive && !active, causative, negated, told }
}

/** «s'y contente-t-on *de répondre*», «n'oublie pas *de rappeler*» */
export function beforeInfinitive(words: readonly Word[], at: number): boolean {
  const verb = plays(words[at], Grammar.enclitics) || is(words[at], C.Adverb) ? at - 1 : at
  return plays(words[verb], Grammar.semiAuxiliaries)
}

/** Whether the group is one that the cue’s form can stand in. */
export function completes(cue: CueForm, group: VerbGroup): boolean {
  switch (cue.form) {
    case F.Finite:
      // «a glisse»: text whose accents were lost.
      return !group.passive
    case F.Participle:
      return group.active || group.passive
    case F.Base:
      return group.causative || group.active
    default:
      return false
  }
}
