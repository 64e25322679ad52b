import { WordClass as C } from '../languages/word-class'
import { NameKind as N } from '../parties/name-kind'
import { is, isDash, isKind, isMark, isName, isWord, type Passage, type Word } from './reading/passage'

/** What an article is about, as far as the names in it tell. */
export interface ArticleSubject {
  /** Contact between the two presidents: only then do "Moscow said" and "Paris said" stand for the presidencies. */
  readonly call: boolean
  /** The presidents or their talk: elsewhere a palace speaks of its gardens and opening hours. */
  readonly presidents: boolean
  /** Paragraphs that ask, and answers: what is told there is told by whoever answers. */
  readonly interview: boolean
}

/** In words and marks: a shorter text, a brief or an excerpt, does not show what it is about. */
const TELLING_LENGTH = 150

/** Reads the names and the words for talk of a whole article. */
export function subjectOfArticle(passages: readonly Passage[]): ArticleSubject {
  const named = { kremlin: false, elysee: false }
  const sides = { kremlin: false, elysee: false }
  const palaces = { kremlin: false, elysee: false }
  let call = false
  let president = false
  let length = 0
  const strangers = opensWithStrangers(passages)
  for (const { words } of passages) {
    length += words.length
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]
      if (is(word, C.Call)) call = true
      if (word === undefined || word.name === null) continue
      const { name } = word
      // «les présidents français et russe»
      const chief =
        (isKind(name, N.President) && !isAnothersCounterpart(words, word.nameEnd)) ||
        isKind(name, N.Person) ||
        (isKind(name, LANDS) && describesChief(words, at))
      const palace = isKind(name, N.Institution)
      if (chief) president = true
      if (chief || palace) named[name.party] = true
      if (palace) palaces[name.party] = true
      if (!isKind(name, LANDS)) sides[name.party] = true
    }
  }
  const both = named.kremlin && named.elysee
  const questions = passages.filter(({ words }) => isMark(words[words.length - 1], '?'))
  const dashes = questions.filter(({ words }) => isDash(words[0]))
  return {
    interview: dashes.length > 1 || questions.length > 2,
    call: president && both && !strangers && (call || (palaces.kremlin && palaces.elysee)),
    presidents: president || length < TELLING_LENGTH || (call && sides.kremlin && sides.elysee),
  }
}

const LANDS = N.Nation | N.Country

/** In words and marks: a dateline is no lead. */
const LEAD = 12

/** The lead is about ministers, envoys or other states, and names neither president nor palace. */
function opensWithStrangers(passages: readonly Passage[]): boolean {
  const lead = passages.find(({ role, words }) => role === 'paragraph' && words.length >= LEAD)?.words ?? []
  const stop = lead.findIndex((word, at) => at >= LEAD && isMark(word, '.'))
  const first = stop === -1 ? lead : lead.slice(0, stop)
  // «Лавров и его французский коллега Ле Дриан обсудили …»: about them, whomever a brief of one paragraph names besides.
  const theirs = first.some(
    ({ name, nameEnd }) => isKind(name, N.President) && isAnothersCounterpart(first, nameEnd),
  )
  const opening = theirs ? first : lead
  const ours = opening.some(({ name, nameEnd, classes }, at) => {
    const chief = (classes & (C.Chief | C.Presidential)) !== 0 && !is(lead[at + 1], C.Elsewhere)
    const president = isKind(name, N.President) && !isAnothersCounterpart(lead, nameEnd)
    return chief || isKind(name, N.Person | N.Institution) || president
  })
  const capitals = new Set(opening.flatMap((word) => (isName(word, N.Capital) ? [word.name.party] : [])))
  // "That’s all from us" is no American.
  return (
    !ours &&
    capitals.size < 2 &&
    opening.some(
      (word) => is(word, C.Elsewhere) && !is(word, word.capital ? C.Agency : C.Agency | C.ObjectPronoun),
    )
  )
}

/** «его французский коллега Жан-Ив Ле Дриан»: the name after it is no president’s. */
function isAnothersCounterpart(words: readonly Word[], end: number): boolean {
  const next = words[end]
  if (!is(words[end - 1], C.Counterpart) || !isWord(next) || !next.capital) return false
  return next.name === null && !isName(words[end + 1], N.Person)
}

function describesChief(words: readonly Word[], at: number): boolean {
  return (
    is(words[at - 1], C.Chief) ||
    is(words[at - 2], C.Chief) ||
    (is(words[at - 1], C.Conjunction) && is(words[at - 3], C.Chief))
  )
}
