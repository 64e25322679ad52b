import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'
import type { RemoteDocument } from 'jsonld/jsonld-spec'
import { beforeEach, describe, expect, test } from 'vitest'
import { toCsv } from '../../src/export/csv'
import { exportReport } from '../../src/export/export-report'
import { fileName } from '../../src/export/file-name'
import { toHtmlPage } from '../../src/export/html-page'
import { ANNOTATION_CONTEXT, toJsonLd } from '../../src/export/json-ld'
import { toMarkdown } from '../../src/export/markdown'
import { installExtensionDouble } from '../messaging/extension-double'
import { sampleReport, statement } from '../ui/sample-report'
import annotationContext from './annotation-context.json' with { type: 'json' }
import { articleReport, articleText } from './article-report'
import { parseCsv } from './parse-csv'

beforeEach(() => {
  installExtensionDouble()
})

/** A report in which the reader corrected one statement and took another away. */
const corrected = () => ({
  ...sampleReport,
  statements: sampleReport.statements.map((one) =>
    one.id === 1
      ? { ...one, correction: { id: 'c1', verdict: 'elysee' as const, from: 'kremlin' as const } }
      : one,
  ),
  removed: [
    statement(4, 'kremlin', {
      text: 'the weather was fine',
      correction: { id: 'c2', verdict: 'none', from: 'kremlin' },
    }),
  ],
})

describe('Markdown', () => {
  test('is one table of as many columns in each line, whatever the page says', () => {
    const report = articleReport()
    const [head, blank, ...table] = toMarkdown(report).trimEnd().split('\n')
    expect(head).toBe(
      '**[=Two "accounts", one call \\| \\<b\\>](<https://news.example/a?b=1&c=2>)** (February 8, 2022)',
    )
    expect(blank).toBe('')
    expect(table[0]).toBe('| Matter | Kremlin | Elysée |')
    const columns = table.map((line) => line.split(/(?<!\\)\|/).length)
    expect(new Set(columns)).toEqual(new Set([5]))
    expect(table.length).toBe(2 + report.matters.length)
    expect(table.join('\n')).toContain('\\|')
  })

  test('has the words that clash in bold, silence, and corrections', () => {
    const text = toMarkdown(corrected())
    expect(text).toContain('**the French side** had asked for the call')
    expect(text).toContain('[Left unsaid] *It did not say…* whether gas was spoken of')
    expect(text).toContain('*The Kremlin’s account, as this article gives it, does not mention this.*')
    expect(text).toContain('(An Elysée official · Paraphrased · Corrected by the reader)')
  })
})

describe('comma-separated values', () => {
  test('give back every statement as the page has it', () => {
    const report = articleReport()
    const [columns = [], ...lines] = parseCsv(toCsv(report))
    const at = (line: string[], column: string) => line[columns.indexOf(column)]
    expect(lines.map((line) => at(line, 'text')).sort()).toEqual(
      report.statements.map(({ text }) => text).sort(),
    )
    for (const line of lines) {
      expect(line).toHaveLength(columns.length)
      expect(at(line, 'article_url')).toBe(report.url)
    }
    const [first] = lines
    expect(first && at(first, 'relation')).toBe('differ')
    expect(first && at(first, 'party')).toBe('kremlin')
  })

  test('are never taken for a formula', () => {
    const [columns = [], line = []] = parseCsv(toCsv(articleReport()))
    expect(line[columns.indexOf('article_title')]).toBe(`'=Two "accounts", one call | <b>`)
  })

  test('tell what the reader corrected and took away', () => {
    const [columns = [], ...lines] = parseCsv(toCsv(corrected()))
    const told = lines.map((line) => [line[columns.indexOf('text')], line[columns.indexOf('correction')]])
    expect(told).toContainEqual(['Moscow had asked for the call', 'elysee'])
    expect(told.at(-1)).toEqual(['the weather was fine', 'none'])
  })
})

describe('annotations', () => {
  let next = 0
  const making = {
    at: new Date('2022-02-09T10:00:00Z'),
    language: 'en',
    newId: () => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`,
  }
  /** Knows the one context the file names, as a reader without a network would. */
  const documentLoader = async (url: string) => {
    if (url !== ANNOTATION_CONTEXT) throw new Error(`Nobody should ask for ${url}`)
    return {
      contextUrl: undefined,
      documentUrl: url,
      document: annotationContext as unknown as RemoteDocument['document'],
    }
  }
  type Node = Readonly<
    Record<string, readonly (Node & { '@value'?: unknown; '@id'?: string; '@list'?: Node[] })[]>
  >
  const OA = 'http://www.w3.org/ns/oa#'
  const AS = 'http://www.w3.org/ns/activitystreams#'
  const expanded = async (text: string): Promise<Node[]> => {
    const [collection] = (await jsonld.expand(JSON.parse(text), { documentLoader })) as unknown as Node[]
    return collection?.[`${AS}first`]?.[0]?.[`${AS}items`]?.[0]?.['@list'] ?? []
  }
  const value = (node: Node | undefined, term: string) => node?.[term]?.[0]?.['@value']

  test('are read by another’s JSON-LD library, which finds every statement in the text by both selectors', async () => {
    const report = articleReport()
    const items = await expanded(toJsonLd(report, making))
    expect(items).toHaveLength(report.statements.length)
    const characters = [...articleText.text]
    items.forEach((item, index) => {
      expect(item['@type']).toEqual([`${OA}Annotation`])
      const [target] = item[`${OA}hasTarget`] ?? []
      expect(target?.[`${OA}hasSource`]?.[0]?.['@id']).toBe(report.url)
      const [quote, position] = target?.[`${OA}hasSelector`] ?? []
      expect(quote?.['@type']).toEqual([`${OA}TextQuoteSelector`])
      expect(position?.['@type']).toEqual([`${OA}TextPositionSelector`])
      const exact = String(value(quote, `${OA}exact`))
      expect(exact).toBe(report.statements[index]?.text)
      const around = `${value(quote, `${OA}prefix`)}${exact}${value(quote, `${OA}suffix`)}`
      expect(articleText.text).toContain(around)
      const [start, end] = ['start', 'end'].map((term) => Number(value(position, `${OA}${term}`)))
      expect(characters.slice(start, end).join('')).toBe(exact)
    })
  })

  test('become triples of the annotation vocabulary, and no term is lost on the way', async () => {
    const text = toJsonLd(articleReport(), making)
    // Safe: the library refuses a document of which a term would be dropped.
    const options = { documentLoader, format: 'application/n-quads' as const, safe: true }
    const triples = String(await jsonld.toRDF(JSON.parse(text), options))
    expect(triples).toContain(`<${OA}exact> "the call lasted 50 minutes"`)
    expect(triples).toContain('<urn:two-readouts:party> "kremlin"')
    expect(triples).toMatch(/<http:\/\/www\.w3\.org\/ns\/oa#start> "\d+"\^\^<[^>]+nonNegativeInteger>/)
  })

  test('have the reader’s corrections', async () => {
    const items = await expanded(toJsonLd(corrected(), making))
    const verdicts = items.map((item) => [
      value(item, 'urn:two-readouts:verdict'),
      value(item, 'urn:two-readouts:before'),
      item[`${OA}motivatedBy`]?.[0]?.['@id'],
    ])
    expect(verdicts.filter(([verdict]) => verdict !== undefined)).toEqual([
      ['elysee', 'kremlin', `${OA}editing`],
      ['none', 'kremlin', `${OA}editing`],
    ])
  })
})

describe('a page', () => {
  const page = (report = articleReport()) => new JSDOM(toHtmlPage(report)).window.document
  const texts = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())

  test('is whole in itself: no script, and nothing fetched', () => {
    const { documentElement } = page()
    expect(documentElement.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0)
    expect(documentElement.outerHTML).not.toMatch(/url\(|@import/)
  })

  test('has the words of the page as words, whatever they look like', () => {
    const document = page()
    expect(texts(document, 'h1')).toEqual(['=Two "accounts", one call | <b>'])
    expect(document.querySelector('h1 b')).toBeNull()
    expect(document.querySelector('a')?.href).toBe('https://news.example/a?b=1&c=2')
  })

  test('has the table that the popup has', () => {
    const document = page(corrected() as ReturnType<typeof articleReport>)
    expect(texts(document, 'thead th')).toEqual(['Matter', 'Kremlin', 'Elysée'])
    expect(texts(document, 'tbody th')).toEqual([
      'Who asked to talkThey differ',
      'gas pricesOnly the Elysée',
      'Other statements',
    ])
    expect(texts(document, 'mark')).toEqual(['the French side', 'Moscow'])
    expect(texts(document, 'ul li')).toEqual(['the weather was fine (Kremlin)'])
    expect(texts(document, '.voice').join()).toContain('Corrected by the reader')
  })

  test('never makes a link of an address that is none of the web', () => {
    const document = page({ ...articleReport(), url: 'javascript:alert(1)' })
    expect(document.querySelector('a')).toBeNull()
  })
})

test.each([
  [
    { title: 'Two: "accounts" / one call?', date: '2022-02-08' },
    'two-readouts-2022-02-08-two-accounts-one-call.csv',
  ],
  [{ title: 'Кто кому позвонил', date: null }, 'two-readouts-кто-кому-позвонил.csv'],
  [{ title: '../../etc', date: null }, 'two-readouts-etc.csv'],
  [{ title: '—', date: null }, 'two-readouts.csv'],
])('%j is saved as %s', (article, name) => expect(fileName(article, 'csv')).toBe(name))

test('each form goes where it should', () => {
  const where = (['markdown', 'csv', 'json-ld', 'html'] as const).map((kind) =>
    exportReport(sampleReport, kind),
  )
  expect(where.map(({ file }) => file?.name.split('.').at(-1) ?? null)).toEqual([
    null,
    'csv',
    'jsonld',
    'html',
  ])
  expect(where[1]?.text.startsWith('\ufeffmatter,')).toBe(true)
})
