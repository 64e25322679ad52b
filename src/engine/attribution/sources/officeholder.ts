import { Telling } from '../../languages/telling'
import { anyCase, Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import type { PartyName } from '../../parties/lexicon'
import { NameKind as N } from '../../parties/name-kind'
import type { Officeholder } from '../../parties/party'
import type { WordRange } from '../reading/nominal'
import { is, isKind, isMark, isName, isProper, isWord, means, type Word } from '../reading/passage'
import { hangsOnNoun } from '../reading/past-genitive'
import type { SourceContext } from './source-context'

/** "Macron’s spokesman", "adviser to Macron": the name tells whose, not who. */
export function ownsNext(words: readonly Word[], at: number, range: WordRange): boolean {
  const word = words[at]
  const end = word?.name == null ? at + 1 : word.nameEnd
  if (word !== undefined && word.cases !== anyCase) return ownsByCase(words, at, range)
  if (word === undefined || (end < range.to && words[end - 1]?.possessive === true)) return true
  let back = at - 1
  while (
    back >= range.from &&
    (is(words[back], C.Title | C.Chief) ||
      isProper(words[back]) ||
      isMark(words[back], '.') ||
      isName(words[back], N.Nation))
  )
    back -= 1
  const owner = back >= range.from && is(words[back], C.Preposition)
  const next = words[end]
  const modifies =
    end < range.to &&
    (is(next, C.Aide | C.Text | C.Office) ||
      (is(next, C.Modifier | C.Presidential) && next?.capital === false))
  return owner || modifies
}

/** «адвокат Песков»: a title that no officeholder bears, in the same case right before the name. */
export function isNamesake(words: readonly Word[], at: number, range: WordRange): boolean {
  let before = at - 1
  while (before > range.from && isProper(words[before]) && words[before]?.classes === 0) before -= 1
  const title = words[before]
  if (before < range.from || title === undefined || title.cases === anyCase || title.name !== null)
    return false
  const agrees = (title.cases & (words[at]?.cases ?? 0)) !== 0
  return agrees && is(title, C.Elsewhere) && !is(title, C.Title | C.Chief | C.Aide | C.Agency | C.Body)
}

/** «официальный представитель» is a spokesman. */
export function officially(before: Word | undefined, word: Word): boolean {
  return means(word, Telling.representatives) && means(before, Telling.officially)
}

/** A stranger of the same surname has just spoken. */
export function namesakeBefore(word: Word | undefined, { discourse, sentence }: SourceContext): boolean {
  const last = discourse.recent().find(({ asSource }) => asSource)
  return (
    last !== undefined &&
    sentence - last.sentence <= 2 &&
    last.referent.parties.length === 0 &&
    last.referent.head === word?.form
  )
}

/** «советник Макрона», «критик Путина»: a genitive after a noun that is no title of its own. */
function ownsByCase(words: readonly Word[], at: number, range: WordRange): boolean {
  // «знакомый *с Макроном* дипломат»
  if (at > range.from && is(words[at - 1], C.Preposition)) return true
  if (((words[at]?.cases ?? 0) & Case.Genitive) === 0) return false
  for (let back = at - 1; back >= range.from; back -= 1) {
    const word = words[back]
    if (!isWord(word) || word.name !== null) continue
    if (isProper(word) && word.classes === 0) continue
    if (!is(word, C.Chief | C.Title | C.Modifier | C.Determiner | C.Adverb | C.Possessive | C.Conjunction))
      return true
  }
  return false
}

/** The officeholder a surname stands for on the article’s day, unless another given name stands before it. */
export function officeholder(
  words: readonly Word[],
  at: number,
  name: PartyName,
  date: string | null,
): Officeholder | null {
  if (!isKind(name, N.Person)) return null
  const who = name.people.find(({ from, to }) =>
    date === null ? to === null : from <= date && (to === null || date < to),
  )
  if (who === undefined) return null
  const before = words[at - 1]
  if (
    before === undefined ||
    before.name !== null ||
    !isProper(before) ||
    before.classes !== 0 ||
    // «Ответ Пескова»
    means(before, Telling.answers) ||
    before.possessive
  )
    return who
  // «в интервью TF1 Макрон»: letters of another alphabet, or another case; «при обсуждении Донбасса Путин»
  const apart =
    (((words[at]?.cases ?? 0) & Case.Genitive) === 0 && hangsOnNoun(words, at - 1)) ||
    before.form < 'а' !== (words[at]?.form ?? '') < 'а' ||
    (before.cases & (words[at]?.cases ?? 0)) === 0
  if (apart || before.form.length <= 2 || before.form.includes('.')) return who
  return name.given.has(before.form) ? who : null
}
