import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { anyCase, Case } from '../../languages/word-case'
import { WordClass } from '../../languages/word-class'
import { WordTrait } from '../../languages/word-trait'
import type { PartyLexicon, PartyName } from '../../parties/lexicon'
import { NameKind as N } from '../../parties/name-kind'
import type { Quotation } from '../../text/quotations'
import type { TokenKind, TokenMaker } from '../../text/tokens'
import { has, is, isCue, isDash, isMark, isName, isQuote, means, plays, type Word } from './passage'
import { type KnownWord, NO_CUES, type Vocabulary } from './vocabulary'

/** A word while it is read. */
export type DraftWord = { -readonly [Key in keyof Word]: Word[Key] }

/** Makes words with all that does not depend on what stands around them. */
export class WordMaker implements TokenMaker<DraftWord, KnownWord> {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  wordsOf(written: string): readonly KnownWord[] {
    return this.#vocabulary.wordsOf(written)
  }

  // Spelled out, not spread: these run for every word of an article.
  word(start: number, known: KnownWord): DraftWord {
    return {
      start,
      end: start + known.length,
      kind: 'word',
      form: known.form,
      capital: known.capital,
      possessive: known.possessive,
      classes: known.classes,
      traits: known.traits,
      cases: known.cases,
      cues: known.cues,
      name: null,
      nameStart: -1,
      nameEnd: -1,
      quotation: -1,
      known,
    }
  }

  mark(start: number, end: number, kind: TokenKind, form: string): DraftWord {
    return {
      start,
      end,
      kind,
      form,
      capital: false,
      possessive: false,
      classes: 0,
      traits: 0,
      cases: anyCase,
      cues: NO_CUES,
      name: null,
      nameStart: -1,
      nameEnd: -1,
      quotation: -1,
      known: null,
    }
  }
}

/** Completes the words of a block by what stands around them: capitals, names, phrases, quotations. */
export function readAround(
  words: DraftWord[],
  quotations: readonly Quotation[],
  { language, names }: Vocabulary,
): readonly Word[] {
  let adverbEnd = 0
  let nameEnd = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const { known } = word
    if (known?.opensLocution === true) adverbEnd = Math.max(adverbEnd, locutionEnd(words, at, language))
    if (at < adverbEnd) {
      word.classes = WordClass.Adverb
      word.traits = 0
      word.cues = NO_CUES
    } else if (known?.capital === true) {
      // «С.» before a surname is no preposition.
      if (word.end - word.start === 2 && known.form.length === 1) word.classes = 0
      else if (known.classes !== known.nameClasses && !opensSentence(words[at - 1]))
        word.classes = known.nameClasses
    }
    if (known?.opensName === true && at >= nameEnd) nameEnd = readName(words, at, names)
  }
  if (language.freeOrder) markPeople(words)
  quotations.forEach(({ open, close, closed }, index) => {
    for (let at = open + 1; at < close + (closed ? 0 : 1); at += 1) {
      const word = words[at]
      if (word !== undefined) word.quotation = index
    }
  })
  return language.freeOrder && quotations.length > 0 ? withoutInterruptions(words) : words
}

/** There a capital tells nothing. */
function opensSentence(before: Word | undefined): boolean {
  return before === undefined || isQuote(before) || '.!?…—'.includes(before.form)
}

/** Where a phrase that stands for an adverb ends, if one starts at word `at`; else `at`. */
function locutionEnd(words: readonly Word[], at: number, language: Language): number {
  let end = at
  for (const rest of language.locutions.get(words[at]?.form ?? '') ?? [])
    if (rest.every((form, i) => words[at + 1 + i]?.form === form)) end = Math.max(end, at + 1 + rest.length)
  return end
}

/** Marks the longest name of a party that starts at word `at`; returns where it ends, or `at`. */
function readName(words: readonly DraftWord[], at: number, names: PartyLexicon): number {
  let node = names.root
  let name: PartyName | null = null
  let end = at
  for (let ahead = at; ahead < words.length; ahead += 1) {
    const word = words[ahead]
    const next = node.next.get(word?.known?.folded ?? word?.form ?? '')
    if (next === undefined) break
    node = next
    if (node.name !== null && (node.name.capital !== true || words[at]?.capital === true)) {
      name = node.name
      end = ahead + 1
    }
  }
  const cases = names.root.next.get(words[at]?.known?.folded ?? '')?.cases ?? 0
  for (let i = at; i < end; i += 1) {
    const word = words[i]
    if (word === undefined) break
    word.name = name
    word.nameStart = at
    word.nameEnd = end
    if (cases !== 0 && word.kind === 'word') word.cases = cases
  }
  return end
}

/** «Люди Макрона», «человек из окружения Макрона», «тот же человек»: somebody’s own, or whoever has told before. */
function markPeople(words: readonly DraftWord[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !means(word, Telling.people)) continue
    const next = words[at + 1]
    const from = has(next, WordTrait.Genitive) ? words[at + 2] : next
    const owned = isName(from, N.Person | N.President | N.Institution)
    const genitive = from !== undefined && (from.cases & Case.Genitive) !== 0
    if (owned ? genitive : genitive && from !== next && is(from, WordClass.Aide | WordClass.Office))
      word.classes |= WordClass.Aide
    else if (plays(words[at - 1], Grammar.same)) word.classes |= WordClass.Aide | WordClass.Counterpart
  }
}

const LONGEST_INTERRUPTION = 24

/** «Новостей, — сказал советник, — нет»: the words between the dashes stand in the marks, and are not quoted. */
function withoutInterruptions(words: DraftWord[]): readonly Word[] {
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]?.quotation === -1 || !isDash(words[at]) || words[at - 1]?.kind !== 'mark') continue
    let verb = at + 1
    while (verb < at + 3 && is(words[verb], WordClass.Adverb)) verb += 1
    if (!isCue(words[verb], F.Finite, Frame.Inverted)) continue
    let end = verb + 1
    while (end < words.length && end - at < LONGEST_INTERRUPTION && words[end]?.quotation !== -1) {
      if (isDash(words[end]) && isMark(words[end - 1], ',', '.')) break
      end += 1
    }
    // A full stop ends the sentence: the dash after it opens the next one.
    const close = isMark(words[end - 1], '.') ? end - 1 : end
    for (let i = at; i <= close; i += 1) {
      const word = words[i]
      if (word !== undefined && word.quotation !== -1) word.quotation = -1
    }
    at = end
  }
  return words
}
