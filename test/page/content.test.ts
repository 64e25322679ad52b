import { describe, expect, test } from 'vitest'
import { couldBeMarked } from '../../src/content/could-be-marked'
import { marksOf } from '../../src/content/marks-of'
import { reportOf as reportOfCorrected } from '../../src/content/report'
import { correctAnalysis } from '../../src/corrections/correct-analysis'
import type { Analysis, ArticleText, Attribution } from '../../src/engine/types'
import { documentOf, pageOf } from './dom'

function attribution(change: Partial<Attribution>): Attribution {
  return {
    party: 'kremlin',
    source: null,
    cue: [],
    content: [[0, 10]],
    speaker: null,
    basis: 'explicit',
    kind: 'indirect',
    sentence: 0,
    confidence: 0.9,
    reasons: [],
    silence: false,
    ...change,
  }
}

const reportOf = (article: ArticleText, analysis: Analysis) =>
  reportOfCorrected(article, correctAnalysis(article, analysis, []))

describe('marks', () => {
  test('words that both accounts claim are marked for both', () => {
    const marks = marksOf([
      attribution({ content: [[0, 10]] }),
      attribution({ party: 'elysee', content: [[6, 20]] }),
    ])
    expect(marks).toEqual([
      { span: [0, 6], key: 'two-readouts-kremlin' },
      { span: [6, 10], key: 'two-readouts-both' },
      { span: [10, 20], key: 'two-readouts-elysee' },
    ])
  })

  test('an account that goes on is fainter, unless a sentence of it names its source there', () => {
    const continued = attribution({ basis: 'continued', content: [[0, 10]] })
    expect(marksOf([continued])[0]?.key).toBe('two-readouts-kremlin-continued')
    expect(marksOf([continued, attribution({})])).toEqual([{ span: [0, 10], key: 'two-readouts-kremlin' }])
  })

  test('what a party did not say is marked with the words that say so', () => {
    const silence = attribution({ silence: true, cue: [[12, 19]], content: [[20, 30]] })
    expect(marksOf([silence]).map(({ span, key }) => [...span, key])).toEqual([
      [12, 19, 'two-readouts-kremlin-silence'],
      [20, 30, 'two-readouts-kremlin-silence'],
    ])
  })

  test('nothing gives nothing', () => {
    expect(marksOf([])).toEqual([])
    expect(marksOf([attribution({ content: [] })])).toEqual([])
  })
})

describe('the report', () => {
  const text = 'The Kremlin said so. The Elysée said no. NATO said nothing.'
  const article: ArticleText = {
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    lang: 'en',
    date: null,
    title: 'T',
  }
  const analysis: Analysis = {
    sentences: [],
    attributions: [
      attribution({ party: 'other', content: [[41, 59]] }),
      attribution({ source: [0, 11], cue: [[12, 16]], content: [[17, 19]] }),
      attribution({
        party: 'elysee',
        content: [
          [25, 31],
          [37, 39],
        ],
        confidence: 0.2,
      }),
      attribution({
        party: 'elysee',
        content: [
          [25, 31],
          [37, 39],
        ],
      }),
    ],
    comparison: {
      matters: [
        {
          key: null,
          label: 'so',
          relation: 'differ',
          statements: { kremlin: [1], elysee: [2] },
          clash: { kremlin: [17, 19], elysee: [37, 39] },
        },
        {
          key: null,
          label: 'no',
          relation: 'differ',
          statements: { kremlin: [1], elysee: [3] },
          clash: { kremlin: [17, 19], elysee: [37, 39] },
        },
        {
          key: null,
          label: 'none',
          relation: 'only-elysee',
          statements: { kremlin: [], elysee: [2] },
          clash: null,
        },
      ],
      pairs: [],
      shares: { kremlin: 1, elysee: 1, other: 1 },
      reporterWords: 1,
      voices: [],
      otherSources: [],
    },
  }

  test('has the parties’ statements that are sure enough, under new numbers', () => {
    const report = reportOf(article, analysis)?.report
    expect(report?.statements.map(({ id, party, text: words }) => [id, party, words])).toEqual([
      [0, 'kremlin', 'so'],
      [1, 'elysee', 'Elysée … no'],
    ])
    expect(report?.statements[0]).toMatchObject({ sourceText: 'The Kremlin', cueText: 'said' })
  })

  test('a matter of which one side is left says so, and one without any is gone', () => {
    const matters = reportOf(article, analysis)?.report.matters
    expect(matters?.map(({ label, relation, statements }) => [label, relation, statements])).toEqual([
      ['so', 'only-kremlin', { kremlin: [0], elysee: [] }],
      ['no', 'differ', { kremlin: [0], elysee: [1] }],
    ])
    expect(matters?.[0]?.clash).toBeNull()
    expect(matters?.[1]?.clash).toEqual({ kremlin: 'so', elysee: 'no' })
  })

  test('no statement, no report', () => {
    expect(reportOf(article, { ...analysis, attributions: [] })).toBeNull()
  })
})

describe('the gate', () => {
  test.each([
    'classic-news-conference',
    'live-blog',
    'shadow-component',
    'inline-splits',
    'amp-paywall-fr',
    'dark-rtl-sidebar-ru',
  ])('lets %s pass', (name) => {
    expect(couldBeMarked(pageOf(`corpus/${name}`))).toBe(true)
  })

  test('keeps out what names no party', () => {
    expect(
      couldBeMarked(
        documentOf(`<p>${'Ten soups for a cold February. '.repeat(50)}</p><nav>Kremlin watch</nav>`),
      ),
    ).toBe(false)
    expect(couldBeMarked(documentOf(''))).toBe(false)
  })

  test('knows the names in three languages, in letters of one part or two', () => {
    for (const name of [
      'KREMLIN',
      'Élysée',
      'E\u0301lyse\u0301e',
      'L’ELYSEE',
      'Poutine',
      'Кремле',
      'Елисейском',
      'МАКРОНА',
    ])
      expect.soft(couldBeMarked(documentOf(`<p>${name}</p>`)), name).toBe(true)
  })

  test('lets pages pass whose frame names a party', () => {
    const doc = documentOf('<p>Home</p><iframe></iframe>')
    const framed = doc.querySelector('iframe')?.contentDocument
    expect(couldBeMarked(doc)).toBe(false)
    framed?.body.append(Object.assign(framed.createElement('p'), { textContent: 'The Kremlin said so.' }))
    expect(couldBeMarked(doc)).toBe(true)
  })

  test('is not led astray by words that are alike', () => {
    expect(couldBeMarked(documentOf('<p>Une crise paralysée, analysée sur place.</p>'))).toBe(false)
  })

  test('reads pages that write without paragraphs', () => {
    expect(couldBeMarked(documentOf('<div>A call<br><br>The Kremlin said so.</div>'))).toBe(true)
  })
})
