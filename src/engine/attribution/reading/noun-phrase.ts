import { Grammar } from '../../languages/grammar'
import { anyCase, Case, everyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { endsBefore } from './ends-before'
import { correlative, joinsName, joinsRight } from './joins-right'
import { isNominal, rangeHas, rangeNames, type WordRange } from './nominal'
import { fitsSubject, isNominative, pastGoverned } from './nominative'
import {
  has,
  is,
  isCue,
  isMark,
  isMarkOf,
  isName,
  isProper,
  isQuote,
  isWord,
  plays,
  type Word,
} from './passage'
import { quotedNameEnd, quotedNameStart } from './quoted-name'

const LONGEST = 16

/**
 * The noun phrase that ends right before word `end`, not before `floor`. Takes in phrases hung on by prepositions
 * ("an adviser to Mr Macron") and stops at determiners, commas, verbs and conjunctions. Where words have cases it opens with a
 * nominative, and takes in the genitives after it («пресс-секретарь президента Дмитрий Песков»).
 */
export function nounPhraseBefore(words: readonly Word[], end: number, floor: number): WordRange | null {
  let at = end - 1
  // How far the words read so far reach, and where the phrase begins for certain.
  let reached = end
  let from = end
  while (at >= floor && end - at <= LONGEST) {
    const word = words[at]
    const before = at > floor ? words[at - 1] : undefined
    if (word === undefined) break
    // «на просьбу Москвы пресс-служба ответила»: a genitive never stands before the common noun it hangs on.
    const head = words[from]
    if (
      from === reached &&
      from < end &&
      isCommonHead(head) &&
      word.cases !== anyCase &&
      hangsBefore(words, word.name === null ? at : word.nameStart)
    )
      break
    if (word.name !== null) {
      if (!fitsSubject(words, word.nameStart)) {
        const hung = hungPhrase(words, word.nameStart, floor)
        if (hung === null) break
        at = hung - 1
        continue
      }
      reached = word.nameStart
      if (isNominative(words, reached)) from = reached
      at = reached - 1
      continue
    }
    const quotedName = isQuote(word) ? quotedNameStart(words, at, floor) : null
    if (quotedName !== null) {
      at = quotedName - 1
      continue
    }
    // «в газете Le Figaro глава государства»: a name without cases before a nominative belongs to what stands before it.
    const indeclinable = word.cases === everyCase && (is(word, C.Agency) || isProper(word))
    if (from === reached && from < end && indeclinable && !is(words[from], C.Agency)) break
    if (reached === at + 1 && endsBefore(words, at)) break
    // «просил отложить *учения* Кремль»: nor before it.
    if (from < end && !is(word, C.Preposition) && besidePalace(words[from], word)) break
    const described = is(word, C.Adverb) && is(before, C.Determiner) && reached < end
    if (described || isNominal(word, before) || (at === floor && isProper(word))) {
      if (!described && !fitsSubject(words, at)) {
        const hung = hungPhrase(words, at, floor)
        if (hung === null) break
        at = hung - 1
        continue
      }
      reached = at
      if (isNominative(words, at)) from = at
      at -= 1
      // A determiner opens the phrase; only "an adviser to the president" goes on to its left.
      if (is(word, C.Determiner | C.Possessive) && reached + 1 < end && !hangsOn(words, at, floor)) {
        const joined = is(words[at], C.Conjunction) && joinsSources(words, at, reached, floor)
        if (!joined && !is(words[at], C.Determiner | C.Both)) break
      }
      continue
    }
    if (hangsOn(words, at, floor) && reached < end) {
      at -= 1
      continue
    }
    if (is(word, C.Conjunction) && joinsSources(words, at, reached, floor)) {
      at -= 1
      continue
    }
    if (is(word, C.Preposition) && reached === at + 1) from = pastGoverned(words, from, end)
    from = correlative(words, at, floor) ?? from
    break
  }
  return from < end ? { from, to: end } : null
}

/** In no nominative, or a place that another noun has before it: «просьбу *Москвы*». */
function hangsBefore(words: readonly Word[], at: number): boolean {
  if (!isNominative(words, at)) return true
  const noun = words[at - 1]
  const place = isName(words[at], N.Capital) && ((words[at]?.cases ?? 0) & Case.Genitive) !== 0
  return place && isWord(noun) && !noun.capital && noun.classes === 0
}

function isCommonHead(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    is(word, C.Office | C.Text | C.Aide | C.Chief) &&
    !is(word, C.Modifier)
  )
}

/** Where the prepositional phrase that ends in word `at` begins, if it hangs on a noun that can speak: «советник *по внешней политике*». */
function hungPhrase(words: readonly Word[], at: number, floor: number): number | null {
  for (let i = at; i > floor && at - i < 5; i -= 1) {
    if (is(words[i], C.Preposition)) return hangsOn(words, i, floor) ? i : null
    if (!isNominal(words[i], words[i - 1])) return null
  }
  return null
}

const SPEAKERS =
  C.Aide | C.Text | C.Chief | C.Office | C.Elsewhere | C.Agency | C.Side | C.Both | C.Counterpart | C.Modifier

/** Whether word `at` is a preposition that ties what follows to a noun before it. */
function hangsOn(words: readonly Word[], at: number, floor: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || at <= floor || !is(word, C.Preposition) || !has(word, T.Inner)) return false
  if (isQuote(before)) return quotedNameStart(words, at - 1, floor) !== null
  if (
    before === undefined ||
    is(before, C.Adverb | C.Verb | C.Time | C.Auxiliary | C.Preposition | C.Conjunction)
  )
    return false
  // "a biographer of the president": whoever it is, the president is not the one who speaks.
  if (has(word, T.Genitive) && isWord(before) && !isCue(before)) return true
  // "On the plane to Kyiv, …": places and things do not speak; the noun before must be one that can.
  return is(before, SPEAKERS) || before.name !== null
}

function joinsSources(words: readonly Word[], at: number, from: number, floor: number): boolean {
  const left = words[at - 1]
  const right = words[from]
  if (left === undefined || right === undefined || at <= floor) return false
  const speaks = (word: Word): boolean =>
    word.name !== null || isProper(word) || is(word, C.Aide | C.Chief | C.Office | C.Text)
  return speaks(left) && (speaks(right) || is(right, C.Determiner))
}

/**
 * The noun phrase that starts at word `start` and ends before `ceiling`.
 * @param allowApposition also takes ", Mr Putin’s foreign policy aide" after a name
 * @param cases the cases the noun at its head may stand in
 */
export function nounPhraseAfter(
  words: readonly Word[],
  start: number,
  ceiling: number,
  allowApposition: boolean,
  published = false,
  cases: number = anyCase,
): WordRange | null {
  let at = start
  let to = start
  let agreed = (words[start]?.cases ?? 0) & cases
  let governed = false
  while (at < ceiling && at - start < LONGEST) {
    const word = words[at]
    if (word === undefined) break
    // «в распространенном *вечером* коммюнике», «в опубликованном *Кремлем* сообщении»
    if (
      at > start &&
      cases !== anyCase &&
      to === at &&
      published &&
      plays(words[at - 1], Grammar.publishing)
    ) {
      const byWhom =
        (word.cases & (Case.Instrumental | agreed)) === Case.Instrumental
          ? nounPhraseAfter(words, at, word.name ? word.nameEnd : ceiling, false, false, Case.Instrumental)
          : null
      const past = is(word, C.Adverb | C.Time) ? at + 1 : byWhom?.to
      if (past !== undefined && ((words[past]?.cases ?? 0) & agreed) !== 0 && isNominal(words[past], word)) {
        at = past
        continue
      }
    }
    if (is(word, C.Preposition)) governed = true
    else if (governed) governed = !(isProper(word) && (word.cases & agreed) !== 0)
    else if (!is(word, C.Conjunction | C.Adverb)) {
      // A word in another case belongs to the verb again: «сообщила пресс-служба Кремля журналистам».
      if ((word.cases & (agreed | Case.Genitive)) === 0) break
      if ((word.cases & agreed) !== 0) agreed &= word.cases
    }
    const previous = words[at - 1]
    if (word.name !== null && word.nameStart === at) {
      if (at > start && isName(word, N.Person) && endsBefore(words, at - 1)) break
      at = Math.min(word.nameEnd, ceiling)
      to = at
      if (isName(word, N.Person) && !word.possessive && (word.cases & agreed) !== 0) {
        // "a Macron aide"
        const aide = words[at]
        if (is(aide, C.Aide | C.Text) && aide?.capital === false && is(words[start], C.Determiner)) continue
        if (!joinsName(words, at)) break
        at += 1
      }
      continue
    }
    // «в Елисейском дворце обвинения назвали ложью»: nothing hangs on a palace without a preposition, nor a paper that is told.
    if (at > start && besidePalace(previous, word, has(words[start], T.Clitic))) break
    if (cases === Case.Locative && at > start && is(word, C.Agency) && !is(previous, C.Agency)) break
    // «советник главы *его* офиса»
    const owned = cases !== anyCase && is(words[at + 1], C.Office | C.Elsewhere) && is(word, C.Possessive)
    const opens = is(word, C.Determiner | C.Possessive) && !owned
    if (opens && at > start && !is(previous, C.Preposition | C.Determiner | C.Both | C.Conjunction)) break
    if (owned || isNominal(word, previous ?? word)) {
      at += 1
      to = at
      continue
    }
    const quoted = quotedNameEnd(words, at, ceiling)
    if (quoted !== null) {
      at = quoted
      to = at
      continue
    }
    if (is(word, C.Preposition) && has(word, T.Inner) && at > start && previous !== undefined) {
      const canHang =
        !isName(previous, N.Person) &&
        (!isProper(previous) || previous.name !== null || previous.cases === everyCase)
      // «лидер на встрече с журналистами»: where he speaks is no part of who he is.
      const occasion = words[at + 1]?.cases !== anyCase && is(words[at + 1], C.Public | C.Call)
      // «fait savoir la présidence à BFMTV»: whom it tells.
      const told =
        has(word, T.Dative) &&
        at > start + 1 &&
        (is(words[at + 1], C.Agency) ? words[at + 1]?.capital === true : is(words[at + 1], C.Audience))
      // «un proche du président *à l'issue* de l'échange»
      const noun = is(words[at + 1], C.Determiner) ? words[at + 2] : words[at + 1]
      if (canHang && !occasion && !told && !is(noun, C.Time) && isNominal(words[at + 1], word)) {
        at += 1
        continue
      }
    }
    // "the statement *posted* on", "the adviser *now* at the Elysée"
    const posted = published && plays(word, Grammar.publishing) && is(words[at - 1], C.Text)
    const now = is(word, C.Adverb) && is(words[at - 1], C.Aide) && namesAfter(words, at + 2)
    // «un communiqué publié *à l'issue* de»
    if (at > start && (posted || now) && is(words[at + 1], C.Preposition) && !is(words[at + 3], C.Time)) {
      at += 2
      continue
    }
    if (is(word, C.Conjunction) && at > start && words[at + 1] !== undefined && joinsRight(words, at)) {
      at += 1
      continue
    }
    break
  }
  if (to === start) return null
  return { from: start, to: allowApposition ? appositionEnd(words, to, ceiling, agreed) : to }
}

/** After a clitic, or in a language with cases: a noun or adjective that no list knows is no part of the name; there, nor is a preposition. */
function besidePalace(palace: Word | undefined, { classes, capital }: Word, clitic = false): boolean {
  if (!isName(palace, N.Institution)) return false
  const cases = palace.cases !== anyCase
  return classes === 0 ? !capital && (cases || clitic) : cases && (classes & C.Preposition) !== 0
}

function namesAfter(words: readonly Word[], at: number): boolean {
  return words[is(words[at], C.Determiner) ? at + 1 : at]?.name != null
}

/** The end of an apposition that starts with a comma at word `at`; `at` itself where there is none. */
function appositionEnd(words: readonly Word[], at: number, ceiling: number, cases: number): number {
  if (!isMark(words[at], ',') || ((words[at + 1]?.cases ?? 0) & cases) === 0) return at
  // «источник, близкий к Кремлю»
  const near = cases !== anyCase && is(words[at + 1], C.Modifier) && is(words[at + 2], C.Preposition)
  const place = near ? nounPhraseAfter(words, at + 3, ceiling, false, false, Case.Dative) : null
  if (place !== null) return place.to
  const inner = nounPhraseAfter(words, at + 1, ceiling, false)
  if (inner === null) return at
  const speaks =
    rangeHas(words, inner, C.Aide | C.Chief | C.Elsewhere | C.Office) || rangeNames(words, inner, ~0)
  const next = words[inner.to]
  const ends = next === undefined || inner.to >= ceiling || isMarkOf(next, ',.;—–:')
  return speaks && ends ? inner.to : at
}
