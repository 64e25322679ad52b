import { Case, everyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { isNominal, type WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { has, is, isQuote, type Word } from '../reading/passage'
import { quotedNameStart } from '../reading/quoted-name'
import { namesSpeaker } from './spoken-place'

const LONGEST = 7

/** «на брифинге», «в беседе с журналистами», ending at word `at`, which is no subject by its case. */
export function phraseEnding(words: readonly Word[], at: number, floor: number): WordRange | null {
  // «в колонке для *«Фигаро»*»
  const before = (isQuote(words[at]) ? quotedNameStart(words, at, floor) : null) ?? 0
  if (is(words[before - 1], C.Preposition) && !has(words[before - 1], T.Inner))
    return { from: before - 1, to: at + 1 }
  // «в эфире *France Inter*»
  let noun = at
  while (words[at]?.cases === everyCase && noun > floor && (words[noun]?.form ?? '') < 'а') noun -= 1
  const hung = noun === at && isNominative(words, at)
  if (noun < at ? !is(words[noun], C.Public | C.Agency | C.Preposition) : hung && !hangs(words, at, floor))
    return null
  for (let from = noun; from >= floor && at - from < LONGEST; from -= 1) {
    const word = words[from]
    if (is(word, C.Preposition)) {
      // «источник в Елисейском дворце»: the place tells whose the source is.
      // «источник РИА Новости в Кремле»: past the paper he spoke to.
      let owner = from - 1
      while (is(words[owner], C.Agency) && words[owner]?.name === null) owner -= 1
      const source = is(words[owner], C.Aide | C.Office) && !is(words[owner - 1], C.Preposition)
      const inner = has(word, T.Inner) && from > floor && (source || isQuote(words[from - 1]))
      if (inner || (hung && !namesSpeaker(words, { from: floor, to: from }))) return null
      // «в ходе встречи»
      return { from: is(words[from - 1], C.Preposition) ? from - 1 : from, to: at + 1 }
    }
    if (hung && is(word, C.Conjunction)) continue
    if (!isNominal(word, words[from - 1])) return null
    if (from < noun && isNominative(words, from) && !(hung && hangs(words, from, floor))) return null
  }
  return null
}

/**
 * «с коллегой Александром *Лукашенко*», «с Советом *безопасности*», «с лидерами Германии и *Италии*»: could be a nominative, but stands
 * behind a word that is none. A man’s name that ends in a consonant would show its case there.
 */
function hangs(words: readonly Word[], at: number, floor: number): boolean {
  const word = words[at]
  const before = is(words[at - 1], C.Conjunction) ? at - 2 : at - 1
  const noun = words[before]
  if (word === undefined || word.name !== null || before <= floor || !isNominal(noun, words[before - 1]))
    return false
  if (word.cases !== everyCase && !(word.capital ? /[еиоуюь]$/ : /[аеиоуюяь]$/).test(word.form)) return false
  return ((noun?.cases ?? 0) & Case.Nominative) === 0 || hangs(words, before, floor)
}
