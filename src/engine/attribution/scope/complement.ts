import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { Construction, type CueClause } from '../cues/cue-clause'
import type { WordRange } from '../reading/nominal'

import {
  has,
  is,
  isCue,
  isMark,
  isQuote,
  isUnquoted,
  isWord,
  plays,
  takes,
  type Word,
} from '../reading/passage'

import type { ScopedClause } from './scope'

export function saysVerb(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (isQuote(word) || is(word, C.Auxiliary | C.Verb) || has(word, T.VerbShape) || isCue(word)) return true
  }
  return false
}

/** «à l'heure *juste*»: a single word after a time says more of it. */
function isTimed(words: readonly Word[], { occasions, end }: CueClause): boolean {
  const last = occasions.at(-1)
  return last !== undefined && last.to === end && is(words[end - 1], C.Time)
}

/** «appelait toujours à l'heure», «rappelle en fin de journée»: when and how, and no object. */
function onlyCircumstance(words: readonly Word[], { from, to }: WordRange): boolean {
  let at = from
  while (is(words[at], C.Adverb)) at += 1
  const word = words[at]
  if (word === undefined || at >= to) return true
  if (words.slice(at, to).some(({ kind }) => kind === 'mark')) return false
  if (!is(word, C.Preposition)) return false
  // «se sont présentés devant la presse, *après un entretien plus long que prévu*»
  const aside = isMark(words[from - 1], ',') && !has(word, T.Genitive | T.Dative)
  if (aside) return true
  if (saysVerb(words, { from: at, to })) return false
  if (!has(word, T.Genitive) && !has(word, T.Dative) && has(word, T.Locative)) return true
  return [at + 1, at + 2].some((i) => i < to && is(words[i], C.Time))
}

/** Whether a cue needs a complement it does not have: "the Kremlin agreed" is no statement. */
export function lacksComplement(
  words: readonly Word[],
  clause: CueClause,
  scoped: ScopedClause,
  { compoundInversion: french, idioms }: Language,
): boolean {
  if (
    scoped.order === 'before' &&
    !clause.complement &&
    takes(clause.cue, Frame.Clause | Frame.Inverted) &&
    !takes(clause.cue, Frame.Object | Frame.TextOnly)
  ) {
    // "answered within an hour" tells nothing; "said in May it had left" does.
    const [content] = scoped.content
    const opener = words[content?.from ?? -1]
    // «заявил о готовности к диалогу», but not «рассказал о разговоре», «рассказал об этом иначе»
    const topic =
      is(opener, C.Preposition) &&
      plays(opener, Grammar.topicOpeners) &&
      content !== undefined &&
      content.to - content.from > 2 &&
      !is(words[content.from + 1], C.Call | C.Pronoun | C.Determiner)
    // «говорил дольше и чаще заглядывал в записи»
    if (is(opener, C.Conjunction) && is(words[(content?.from ?? 0) + 1], C.Adverb | C.Negation | C.Verb))
      return true
    if (content !== undefined && !topic && is(opener, C.Preposition) && !saysVerb(words, content)) return true
    // «dira toujours cela»
    if (
      content !== undefined &&
      words
        .slice(content.from, content.to)
        .every((word) => word.kind === 'mark' || is(word, C.Pronoun | C.Adverb))
    )
      return true
  }
  const bare =
    scoped.order === 'before' && !clause.complement && clause.construction === Construction.SubjectVerb
  const [told] = scoped.content
  const timed = told !== undefined && told.to - told.from === 1 && isTimed(words, clause)
  if (french && bare && takes(clause.cue, Frame.Object) && timed) return true
  if (
    french &&
    bare &&
    takes(clause.cue, Frame.Object) &&
    told !== undefined &&
    // «met *en garde* contre une escalade»
    !idioms.has(clause.cue?.lemma ?? '') &&
    onlyCircumstance(words, told)
  )
    return true
  if (!takes(clause.cue, Frame.NeedsThat) || clause.complement || scoped.order !== 'before') return false
  const [content] = scoped.content
  // "vowed *to* keep supporting Kyiv"
  if (takes(clause.cue, Frame.Infinitive) && has(words[content?.from ?? -1], T.InfinitiveMark)) return false
  return !takes(clause.cue, Frame.Object) && (content === undefined || !opensClause(words, content))
}

const LONGEST_SUBJECT = 8

/** "hopes the talks will go on": a subject and its verb, with no word that opens the clause. */
function opensClause(words: readonly Word[], { from, to }: WordRange): boolean {
  const first = words[from]
  const subject = is(first, C.Pronoun | C.Determiner | C.Possessive) || first?.capital === true
  if (!subject || is(first, C.Preposition) || !isUnquoted(first)) return false
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SUBJECT); at += 1) {
    const word = words[at]
    if (is(word, C.Auxiliary)) return true
    if (!isWord(word) || is(word, C.Subordinator | C.Conjunction)) return false
  }
  return false
}
