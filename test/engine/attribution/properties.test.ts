import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { articleOf as goldText } from '../../../src/cli/corpus'
import { analyze } from '../../../src/engine/analyze'
import { languageFor } from '../../../src/engine/languages'
import type { Analysis, ArticleText, Attribution, Block, LanguageId, Span } from '../../../src/engine/types'
import { labelledArticles } from '../labelled'

const LANGUAGES = (['en', 'fr', 'ru'] as const).filter((lang) => languageFor(lang) !== null)
const MESSAGES = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
) as Readonly<Record<string, unknown>>

/** Small, since the same machine runs browsers beside it; a failure prints the seed that brings it back. */
const RUNS = { numRuns: 100 }

// The first texts also pay for building the word lists, on a machine that may be busy with browsers.
vi.setConfig({ testTimeout: 60_000 })

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, role: line.length < 40 ? 'heading' : 'paragraph' })
    start += line.length + 1
  }
  return blocks
}

function articleFrom(text: string, lang: LanguageId, date: string | null = '2022-02-10'): ArticleText {
  return { text, blocks: blocksOf(text), lang, date, title: '' }
}

function ordered(spans: readonly Span[]): boolean {
  return spans.every(([start, end], i) => start < end && start >= (spans[i - 1]?.[1] ?? 0))
}

function within([start, end]: Span, outer: { readonly start: number; readonly end: number }): boolean {
  return start >= outer.start && end <= outer.end
}

function holdAttribution(attribution: Attribution, article: ArticleText, { sentences }: Analysis): void {
  const { content, cue, source, sentence, confidence, reasons } = attribution
  const block = article.blocks[sentences[sentence]?.block ?? -1]
  expect(block).toBeDefined()
  if (block === undefined) return
  expect(content.length).toBeGreaterThan(0)
  expect(ordered(content)).toBe(true)
  expect(ordered(cue)).toBe(true)
  const spans = [...content, ...cue, ...(source === null ? [] : [source])]
  expect(spans.filter((span) => !within(span, block))).toEqual([])
  expect(confidence).toBeGreaterThanOrEqual(0)
  expect(confidence).toBeLessThanOrEqual(1)
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.map(({ code }) => `reason_${code}`).filter((key) => !(key in MESSAGES))).toEqual([])
}

/** What is true of the analysis of any text whatever. */
function hold(article: ArticleText): void {
  const analysis = analyze(article)
  const { sentences, attributions, comparison } = analysis
  let end = 0
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block]
    expect(block !== undefined && within([sentence.start, sentence.end], block)).toBe(true)
    expect(sentence.start).toBeGreaterThanOrEqual(end)
    expect(sentence.end).toBeGreaterThan(sentence.start)
    end = sentence.end
  }
  let last = 0
  for (const attribution of attributions) {
    expect(attribution.sentence).toBeGreaterThanOrEqual(last)
    last = attribution.sentence
    holdAttribution(attribution, article, analysis)
  }
  for (const { kremlin, elysee } of comparison.pairs) {
    expect(sentences[kremlin]).toBeDefined()
    expect(sentences[elysee]).toBeDefined()
  }
  for (const { statements } of comparison.matters) {
    for (const index of [...statements.kremlin, ...statements.elysee])
      expect(attributions[index]).toBeDefined()
  }
  expect(analyze(article)).toEqual(analysis)
}

/** Words and marks on which the engine turns, in all languages. */
const PIECES = [
  ...['the Kremlin', 'Elysée', 'Putin', 'Macron', 'Moscow', 'Paris', 'Peskov', 'an adviser', 'the statement'],
  ...[
    'said',
    'told',
    'according to',
    'denied',
    'did not say',
    'it added',
    'that',
    'in a statement',
    'he',
    'both',
  ],
  ...[
    'selon l’Elysée',
    'a-t-il ajouté',
    'le communiqué',
    'président',
    'Кремль',
    'сообщил',
    'что',
    'по данным',
  ],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    '‘',
    '’',
    "'",
    '‹',
    '›',
    '(',
    ')',
    ',',
    '.',
    ';',
    ':',
    '—',
    '-',
    '…',
    '\n',
  ],
  ...['call', 'on Friday', 'Mr.', 'U.S.', '2022', 'E\u0301', '\ud83d', '\u0000', '\u202e', '\u00a0', ''],
]
const SENTENCES = LANGUAGES.flatMap((lang) =>
  labelledArticles('corpus', lang).flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)),
)

/** Any code units whatever, halves of pairs among them; common ones more often than they would come by chance. */
const anyString = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f), fc.integer({ min: 0x2010, max: 0x2040 })), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes))
const anyLanguage = fc.constantFrom(...LANGUAGES)
const anyDate = fc.constantFrom(null, '1990-01-01', '2009-03-01', '2022-02-10', '2030-01-01', 'no date')
const pieces = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', '').map((space) => words.join(space)))
/** Slices of real sentences, cut anywhere, in any order, with marks between them. */
const splices = fc
  .array(
    fc
      .tuple(fc.constantFrom(...SENTENCES), fc.nat(200), fc.nat(200), fc.constantFrom(...PIECES))
      .map(([text, from, length, mark]) => text.slice(from % (text.length + 1)).slice(0, length) + mark),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))

describe('whatever the text, the engine answers with spans that stand in it', () => {
  test('any string', () => {
    fc.assert(
      fc.property(anyString, anyLanguage, (text, lang) => hold(articleFrom(text, lang))),
      RUNS,
    )
  })

  test('any run of the words and marks it knows', () => {
    fc.assert(
      fc.property(pieces, anyLanguage, anyDate, (text, lang, date) => hold(articleFrom(text, lang, date))),
      { numRuns: 250 },
    )
  })

  test('any splice of articles', () => {
    fc.assert(
      fc.property(splices, anyLanguage, (text, lang) => hold(articleFrom(text, lang))),
      { numRuns: 120 },
    )
  })

  test('blocks that leave part of the text out', () => {
    fc.assert(
      fc.property(splices, fc.array(fc.nat(2000), { maxLength: 8 }), anyLanguage, (text, cuts, lang) => {
        const bounds = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
        const blocks = bounds.flatMap((start, i): Block[] => {
          const end = bounds[i + 1]
          return end === undefined || i % 2 === 1 ? [] : [{ start, end, role: 'paragraph' }]
        })
        hold({ text, blocks, lang, date: null, title: '' })
      }),
      RUNS,
    )
  })

  test('every labelled article', () => {
    for (const lang of LANGUAGES) {
      for (const gold of labelledArticles('unseen', lang).slice(0, 12)) hold(goldText(gold))
    }
  })
})

test('an article without text has an empty analysis', () => {
  for (const lang of LANGUAGES) {
    for (const text of ['', '\n\n', ' \u00a0 ']) {
      const { sentences, attributions, comparison } = analyze(articleFrom(text, lang))
      expect({ sentences, attributions, matters: comparison.matters }).toEqual({
        sentences: [],
        attributions: [],
        matters: [],
      })
    }
  }
})

describe('what stands far away changes nothing', () => {
  test.each(LANGUAGES)('a text twice over has each half’s sentences, in %s', (lang) => {
    const [gold] = labelledArticles('corpus', lang)
    const { text } = goldText(gold ?? { id: '', lang, date: null, title: '', paragraphs: [], pairs: [] })
    const once = analyze(articleFrom(text, lang))
    const twice = analyze(articleFrom(`${text}\n${text}`, lang))
    expect(twice.sentences).toHaveLength(2 * once.sentences.length)
    expect(twice.sentences.slice(0, once.sentences.length)).toEqual(once.sentences)
    expect(twice.attributions.filter(({ sentence }) => sentence < once.sentences.length)).toEqual(
      once.attributions,
    )
  })
})
