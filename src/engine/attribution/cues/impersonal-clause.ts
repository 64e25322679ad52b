import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isMark, isQuote, isWord, plays, takes, type Word } from '../reading/passage'
import { contentAt } from './after-verb'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { placeBefore } from './place-source'

/** "is noted in the text", "it is told in the message of …", "specified in the Kremlin": where it stands is who says it. */
export function impersonalClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!takes(cue, Frame.Clause)) return null
  let start = at
  while (start > from && is(words[start - 1], C.Auxiliary | C.Adverb)) start -= 1
  const before = words[start - 1]
  if (has(before, T.Impersonal)) start -= 1
  // "In the Kremlin have noted that": word for word from a language that needs no subject there
  if (has(before, T.Impersonal) || isWord(before)) {
    // "In the president’s entourage, it is pointed out that …", "From the Russian side it was underlined that …"
    const fronted = placeBefore(words, start, from, language)
    const said = fronted === null ? null : contentAt(words, idiomEnd(words, at), to, language)
    if (fronted !== null && said?.complement === true) {
      return {
        ...IMPERSONAL,
        source: fronted.source,
        start: fronted.start,
        end: said.contentFrom - 1,
        cue,
        verb: at,
        contentFrom: said.contentFrom,
        complement: true,
      }
    }
  }
  const opening = words[start - 1]
  const opens =
    start === from ||
    isMark(opening, ',', '—', '–') ||
    isQuote(opening) ||
    (start - 1 === from && is(opening, C.Subordinator))
  if (!opens) return null
  const preposition = words[at + 1]
  if (!is(preposition, C.Preposition) || !has(preposition, T.Locative)) return null
  const source = nounPhraseAfter(words, at + 2, to, false)
  if (source === null || !canHold(words, source)) return null
  const initial = start <= from + 1
  const contentFrom = initial && isMark(words[source.to], ',') ? source.to + 1 : source.to
  return {
    ...IMPERSONAL,
    source,
    start: start - 1 === from && initial ? from : start,
    end: source.to,
    cue,
    verb: at,
    contentFrom: plays(words[contentFrom], Grammar.complementizers) ? contentFrom + 1 : contentFrom,
    complement: false,
  }
}

const IMPERSONAL = {
  ...PLAIN,
  construction: Construction.Impersonal,
  weight: 0.85,
} as const

/** Past the particle of "pointed out". */
function idiomEnd(words: readonly Word[], verb: number): number {
  return is(words[verb + 1], C.Adverb) ? verb + 2 : verb + 1
}

function canHold(words: readonly Word[], source: WordRange): boolean {
  return rangeHas(words, source, C.Text | C.Office) || rangeNames(words, source, N.Institution | N.Capital)
}
