import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { has, is, isMark, isMarkOf, isName, isUnquoted, plays, type Word } from '../reading/passage'
import { saysVerb } from './complement'
import type { ScopedClause } from './scope'

/**
 * What is told, without what the reporter puts at its edges: the hour of a live page, a lead up to a colon, the words of a set phrase
 * («fait *état* d'un accord»). Whether anything is told is decided before, on the whole.
 */
export function toldEdges(
  words: readonly Word[],
  { clause, content, order }: ScopedClause,
  language: Language,
): readonly WordRange[] {
  const [first, ...rest] = content
  const before = order === 'before'
  if (first === undefined || (before && (clause.complement || clause.verb === -1))) return content
  const from = before ? pastPhrase(words, first, clause.verb, language) : pastLead(words, first, language)
  return [{ from, to: first.to }, ...rest]
}

/** «met *en avant* la responsabilité», «insiste*, lui, sur* les échanges» */
function pastPhrase(
  words: readonly Word[],
  { from, to }: WordRange,
  verb: number,
  { idioms }: Language,
): number {
  let at = pastAside(words, from)
  for (const phrase of idioms.get(words[verb]?.cues[0]?.lemma ?? '') ?? []) {
    // «s'<en> est pris à»
    const forms = phrase.filter((form) => !form.startsWith('<'))
    const whole = phrase.length > 1 || !is(words[at], C.Preposition | C.Determiner)
    if (whole && forms.every((form, i) => words[at + i]?.form === form)) {
      at = pastAside(words, at + forms.length)
      break
    }
  }
  if (plays(words[at], Grammar.cueParticles)) at += 1
  return at < to ? at : from
}

function pastAside(words: readonly Word[], from: number): number {
  let at = from
  while (
    is(words[at], C.Adverb | C.ObjectPronoun | C.Time) ||
    has(words[at], T.MannerShape) ||
    isMark(words[at], ',')
  )
    at += 1
  return at
}

/** Past «15h05 - », «Quant aux Mistral, » and «Le ton est tout autre à Moscou: » before what a later cue tells. */
function pastLead(words: readonly Word[], { from, to }: WordRange, { pronouns }: Language): number {
  const hour = words[from]?.kind === 'number' && isMarkOf(words[from + 1], ':.-–—')
  const at = hour ? from + 2 : from
  const quant = plays(words[at], Grammar.topicOpeners)
  for (let end = at; end < to - 1 && isUnquoted(words[end]); end += 1) {
    if (quant && isMark(words[end], ',')) return end + 1
    if (!isMark(words[end], ':')) continue
    // «Emmanuel Macron a été clair : …» is told too, as is what is only listed.
    const told = words
      .slice(at, end)
      .some((word) => isName(word, N.Person | N.President) || is(word, C.Chief))
    return told || pronouns.has(words[at]?.form ?? '') || !saysVerb(words, { from: end, to }) ? at : end + 1
  }
  return at
}
