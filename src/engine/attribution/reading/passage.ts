import type { CueForm, Language } from '../../languages/language'
import { WordClass } from '../../languages/word-class'
import type { PartyName } from '../../parties/lexicon'
import type { Steps } from '../../steps'
import { findQuotations, type Quotation } from '../../text/quotations'
import { splitSentences } from '../../text/sentences'
import { type Token, tokenize } from '../../text/tokens'
import type { ArticleText, BlockRole } from '../../types'
import { type DraftWord, readAround, WordMaker } from './read-words'
import { type KnownWord, vocabularyOf } from './vocabulary'

/** A token with what the language and the parties know of it. */
export interface Word extends Token {
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** Ends in ’s. */
  readonly possessive: boolean
  readonly classes: number
  /** What the word does in its sentence: see `WordTrait`. */
  readonly traits: number
  /** The cases it may stand in; see `Case`. */
  readonly cases: number
  readonly cues: readonly CueForm[]
  /** The party's name this word is part of, and that name's extent in words of the passage. */
  readonly name: PartyName | null
  readonly nameStart: number
  readonly nameEnd: number
  /** Index into `Passage.quotations` where the word stands between quotation marks (marks not counted), or -1. */
  readonly quotation: number
  /** What is known of the word wherever it stands; null for numbers and marks. */
  readonly known: KnownWord | null
}

export interface SentenceWords {
  /** Index into the article's sentences. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Range of words in the passage. */
  readonly from: number
  readonly to: number
}

/** One block of the article, read: words, quotations, sentences. */
export interface Passage {
  readonly block: number
  readonly role: BlockRole
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly SentenceWords[]
}

/** So many words are read in a step. */
const STEP = 1000

/** Reads the blocks of an article in steps. Sentence indices run through the whole article. */
export function* readPassages(article: ArticleText, language: Language): Steps<Passage[]> {
  const { text } = article
  const vocabulary = vocabularyOf(language)
  const make = new WordMaker(vocabulary)
  const passages: Passage[] = []
  let sentenceCount = 0
  let goesOn = false
  for (const [index, block] of article.blocks.entries()) {
    const drafts: DraftWord[] = []
    for (let at = block.start; at < block.end; ) {
      at = tokenize(drafts, text, at, block.end, make, STEP)
      yield
    }
    const quotations = findQuotations(text, drafts, block.start, goesOn)
    goesOn = quotations.some(({ closed }) => !closed)
    yield
    const words = readAround(drafts, quotations, vocabulary)
    yield
    const spans =
      block.sentences ??
      (yield* splitSentences(text, block.start, block.end, language.id, language.sentences))
    const sentences = spans.map(([start, end], i) => ({
      index: sentenceCount + i,
      start,
      end,
      from: lowerBound(words, start),
      to: lowerBound(words, end),
    }))
    sentenceCount += spans.length
    passages.push({ block: index, role: block.role, words, quotations, sentences })
    yield
  }
  return passages
}

/** Index of the first word that starts at or after an offset. */
function lowerBound(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word has any of the classes given as bits. */
export function is(word: Word | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0
}

/** Whether a word has any of the traits given as bits. */
export function has(word: Word | undefined, traits: number): boolean {
  return word !== undefined && (word.traits & traits) !== 0
}

/** Whether a word has any of the bits of `Grammar`. */
export function plays(word: Word | null | undefined, grammar: number): boolean {
  return word?.known != null && (word.known.grammar & grammar) !== 0
}

/** Whether a word has any of the bits of `Telling`. */
export function means(word: Word | null | undefined, telling: number): boolean {
  return word?.known != null && (word.known.telling & telling) !== 0
}

/** A cue that a word may be in any of the forms given as bits of `VerbForm`, where it takes all that `frame` has. */
export function findCue(word: Word | undefined, forms: number, frame = 0): CueForm | undefined {
  return word?.cues.find((cue) => (cue.form & forms) !== 0 && (cue.frame & frame) === frame)
}

/** Whether a word may be a cue: of any form where none is given. */
export function isCue(word: Word | undefined, forms = ~0, frame = 0): boolean {
  return findCue(word, forms, frame) !== undefined
}

/** Whether a cue takes any of what is given as bits of `Frame`. */
export function takes(cue: CueForm | null | undefined, frame: number): boolean {
  return cue != null && (cue.frame & frame) !== 0
}

/** Whether a party's name is of any of the kinds given as bits of `NameKind`. */
export function isKind(name: PartyName | null | undefined, kinds: number): boolean {
  return name != null && (name.kind & kinds) !== 0
}

/** Whether a word is part of a party's name of any of the kinds given as bits. */
export function isName(word: Word | undefined, kinds: number): word is Word & { readonly name: PartyName } {
  return isKind(word?.name, kinds)
}

/** Whether there is a word, not a number or a mark. */
export function isWord(word: Word | undefined): word is Word & { readonly kind: 'word' } {
  return word?.kind === 'word'
}

/** Whether there is a quotation mark. */
export function isQuote(word: Word | undefined): word is Word & { readonly kind: 'quote' } {
  return word?.kind === 'quote'
}

/** Whether there is a word that stands outside quotation marks, which themselves do too. */
export function isUnquoted(word: Word | undefined): word is Word & { readonly quotation: -1 } {
  return word?.quotation === -1
}

/** Whether a word is one of up to four marks. Nothing is asked more often: a list of marks would be made at each call. */
export function isMark(word: Word | undefined, a: string, b = a, c = a, d = a): boolean {
  if (word === undefined || word.kind !== 'mark') return false
  const { form } = word
  return form === a || form === b || form === c || form === d
}

/** Whether a word is a dash, or a hyphen that stands for one. */
export function isDash(word: Word | undefined): boolean {
  return isMark(word, '—', '–', '-')
}

/** Whether a word is one of the marks that a string holds, each of a single character. */
export function isMarkOf(word: Word | undefined, marks: string): boolean {
  return word !== undefined && word.kind === 'mark' && marks.includes(word.form)
}

/** A capitalised word that no list knows: part of a proper name. */
export function isProper(word: Word | undefined): boolean {
  return word !== undefined && isWord(word) && word.capital && (word.classes & ~NAMEABLE) === 0
}

const NAMEABLE =
  WordClass.Title |
  WordClass.Modifier |
  WordClass.Time |
  WordClass.Public |
  WordClass.Elsewhere |
  WordClass.Agency
