import { type CueForm, Frame, type Language } from '../../languages/language'
import { anyCase } from '../../languages/word-case'
import { WordClass } from '../../languages/word-class'
import { type PartyName, partyLexicon } from '../../parties/lexicon'
import type { Steps } from '../../steps'
import { findQuotations, type Quotation } from '../../text/quotations'
import { splitSentences } from '../../text/sentences'
import { type Token, tokenize } from '../../text/tokens'
import type { ArticleText, Block, BlockRole, Span } from '../../types'

/** A token with what the language and the parties know of it. */
export interface Word extends Token {
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

/** Reads the blocks of an article, a block a step. Sentence indices run through the whole article. */
export function* readPassages(article: ArticleText, language: Language): Steps<Passage[]> {
  const passages: Passage[] = []
  let sentenceCount = 0
  let goesOn = false
  for (const [index, block] of article.blocks.entries()) {
    const tokens = tokenize(
      article.text,
      block.start,
      block.end,
      language.splitWord,
      language.sentences.abbreviations,
    )
    const quotations = findQuotations(article.text, tokens, block.start, goesOn)
    goesOn = quotations.some(({ closed }) => !closed)
    const words = tagWords(article.text, tokens, quotations, language)
    const spans = sentencesOf(article, block, language)
    const sentences = spans.map(([start, end], i) => ({
      index: sentenceCount + i,
      start,
      end,
      ...rangeOf(words, start, end),
    }))
    sentenceCount += spans.length
    passages.push({ block: index, role: block.role, words, quotations, sentences })
    yield
  }
  return passages
}

function sentencesOf(article: ArticleText, block: Block, language: Language): readonly Span[] {
  return (
    block.sentences ?? splitSentences(article.text, block.start, block.end, language.id, language.sentences)
  )
}

function rangeOf(words: readonly Word[], start: number, end: number): { from: number; to: number } {
  const from = lowerBound(words, start)
  return { from, to: lowerBound(words, end) }
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

function tagWords(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  language: Language,
): Word[] {
  const root = partyLexicon(language).root
  const words: Word[] = []
  let quotation = 0
  let name: PartyName | null = null
  let nameStart = -1
  let nameEnd = -1
  const forms =
    language.formOf === null
      ? language.locutions.size === 0
        ? null
        : tokens.map(({ form }) => form)
      : formsOf(text, tokens, language.formOf)
  let adverbEnd = 0
  let nameCases = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const form = forms?.[at] ?? token.form
    if (forms !== null) adverbEnd = Math.max(adverbEnd, locutionEnd(forms, at, language))
    while (quotation < quotations.length && at > (quotations[quotation]?.close ?? -1)) quotation += 1
    const around = quotations[quotation]
    const inside = around !== undefined && at > around.open && (at < around.close || !around.closed)
    if (at >= nameEnd) {
      name = null
      if (token.kind === 'word' && root.next.has(token.form)) {
        let node = root
        nameCases = root.next.get(token.form)?.cases ?? 0
        for (let ahead = at; ahead < tokens.length; ahead += 1) {
          const next = node.next.get(tokens[ahead]?.form ?? '')
          if (next === undefined) break
          node = next
          if (node.name !== null && (node.name.capital !== true || token.capital)) {
            name = node.name
            nameEnd = ahead + 1
          }
        }
        nameStart = name === null ? -1 : at
      }
    }
    const isWord = token.kind === 'word'
    const adverbial = at < adverbEnd
    // Spelled out, not spread: this runs for every word of an article.
    words.push({
      start: token.start,
      end: token.end,
      kind: token.kind,
      form,
      capital: token.capital,
      possessive: token.possessive,
      classes: adverbial
        ? WordClass.Adverb
        : isWord
          ? isInitial(token)
            ? 0
            : classesOf(form, token.capital && !opensSentence(tokens[at - 1]), language)
          : 0,
      traits: isWord && !adverbial ? (language.traits.get(form) ?? 0) | language.traitsOfEnding(form) : 0,
      cases: isWord ? (name !== null && nameCases) || language.casesOf(form) : anyCase,
      cues: (isWord && !adverbial && language.cues.get(form)) || NO_CUES,
      name,
      nameStart: name === null ? -1 : nameStart,
      nameEnd: name === null ? -1 : nameEnd,
      quotation: inside ? quotation : -1,
    })
  }
  return language.freeOrder && quotations.length > 0 ? withoutInterruptions(words) : words
}

const NO_CUES: readonly CueForm[] = []

const LONGEST_INTERRUPTION = 24

/** «Новостей, — сказал советник, — нет»: the words between the dashes stand in the marks, and are not quoted. */
function withoutInterruptions(words: Word[]): Word[] {
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]?.quotation === -1 || !isDash(words[at]) || words[at - 1]?.kind !== 'mark') continue
    let verb = at + 1
    while (verb < at + 3 && is(words[verb], WordClass.Adverb)) verb += 1
    if (
      words[verb]?.cues.some(({ form, frame }) => form === 'finite' && (frame & Frame.Inverted) !== 0) !==
      true
    )
      continue
    let end = verb + 1
    while (end < words.length && end - at < LONGEST_INTERRUPTION && words[end]?.quotation !== -1) {
      if (isDash(words[end]) && isMark(words[end - 1], ',', '.')) break
      end += 1
    }
    // A full stop ends the sentence: the dash after it opens the next one.
    const close = isMark(words[end - 1], '.') ? end - 1 : end
    for (let i = at; i <= close; i += 1) {
      const word = words[i]
      if (word !== undefined && word.quotation !== -1) words[i] = { ...word, quotation: -1 }
    }
    at = end
  }
  return words
}

function isDash(word: Word | undefined): boolean {
  return isMark(word, '—', '–', '-')
}

/** The look-up forms of a passage’s words in a language that has its own. */
function formsOf(
  text: string,
  tokens: readonly Token[],
  formOf: NonNullable<Language['formOf']>,
): readonly string[] {
  return tokens.map(({ kind, start, end, form }) =>
    kind === 'word' ? formOf(text.slice(start, end), form) : form,
  )
}

/** Where a phrase that stands for an adverb ends, if one starts at word `at`; else `at`. */
function locutionEnd(forms: readonly string[], at: number, language: Language): number {
  let end = at
  for (const rest of language.locutions.get(forms[at] ?? '') ?? [])
    if (rest.every((form, i) => forms[at + 1 + i] === form)) end = Math.max(end, at + 1 + rest.length)
  return end
}

/** «С.» before a surname is no preposition. */
function isInitial({ capital, form, start, end }: Token): boolean {
  return capital && form.length === 1 && end - start === 2
}

/** There a capital tells nothing. */
function opensSentence(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'quote' || '.!?…—'.includes(before.form)
}

/** Endings tell nothing of names: «Михаил» is no verb. */
function classesOf(form: string, capital: boolean, language: Language): number {
  return language.classes.get(form) ?? (capital ? 0 : language.classesOfEnding(form))
}

/** Whether a word has any of the classes given as bits. */
export function is(word: Word | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0
}

/** Whether a word has any of the traits given as bits. */
export function has(word: Word | undefined, traits: number): boolean {
  return word !== undefined && (word.traits & traits) !== 0
}

export function isMark(word: Word | undefined, ...marks: readonly string[]): boolean {
  return word !== undefined && word.kind === 'mark' && marks.includes(word.form)
}

/** A capitalised word that no list knows: part of a proper name. */
export function isProper(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && (word.classes & ~NAMEABLE) === 0
}

const NAMEABLE =
  WordClass.Title |
  WordClass.Modifier |
  WordClass.Time |
  WordClass.Public |
  WordClass.Elsewhere |
  WordClass.Agency
