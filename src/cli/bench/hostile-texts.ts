import type { ArticleText } from '../../engine/types'
import { bundledEngine } from './bundled-engine'
import { measure, warmUp } from './measure'
import { articleOfLength, articleOfText } from './sample-text'
import type { Section } from './section'

const SIZES = [25_000, 50_000, 100_000, 200_000]
/** A text that took longer than this is not tried at the next size. */
const PATIENCE = 3_000
const BUDGET = 80

/** What a broken, machine-made or malicious page may hold; each is repeated to the length wanted. */
const PIECES: Readonly<Record<string, string>> = {
  'opening quotation marks': '“',
  'straight quotation marks': '" ',
  'quotations never closed': '“The Kremlin said ',
  'single marks': ' ‘a',
  apostrophes: "presidents' ",
  'angle quotation marks': '« » ',
  'quotations in quotations': '«a „b ',
  brackets: '((',
  cues: 'said ',
  'sources and cues': 'the Kremlin said that ',
  'cue phrases': 'according to the Elysée, ',
  'joined sources': 'the Kremlin and the Elysée and ',
  insertions: 'Putin, who, in Moscow, ',
  'nouns in a row': 'official statement ',
  initials: 'V. ',
  abbreviations: 'Mr. ',
  'one word': 'a',
  'one hyphenated word': 'a-',
  numbers: '1,',
  'full stops': '. ',
  ellipses: '…',
  'empty paragraphs': '\n',
  'short paragraphs': 'It said no.\n',
  'paragraphs left open': '“It said no.\n',
  'one statement over and over': 'The Kremlin said that gas was raised. ',
  'two accounts over and over': 'Moscow said gas was raised. Paris said it was not. ',
  'marks beside letters': 'a\u0301',
  'pairs of surrogates': '📞',
}

function hostileRow(name: string, piece: string, analyze: (article: ArticleText) => unknown) {
  const times: (number | null)[] = []
  for (const size of SIZES) {
    const last = times.at(-1)
    if (last === null || (last ?? 0) > PATIENCE) {
      times.push(null)
      continue
    }
    const article = articleOfText(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 'en')
    times.push(measure(() => analyze(article), { budget: BUDGET }).best)
  }
  const first = times[0] ?? null
  const done = times.filter((time) => time !== null)
  const last = done.at(-1) ?? null
  const growth =
    first === null || last === null || done.length < 2 ? null : (last / first) ** (1 / (done.length - 1))
  return { name, ...Object.fromEntries(times.map((time, i) => [`ms_${SIZES[i]}`, time])), growth }
}

export const hostileTexts: Section = {
  name: 'hostile',
  about: 'texts made to be hard, at growing lengths',
  async run() {
    const { analyze } = await bundledEngine()
    const usual = articleOfLength('en', 50_000)
    warmUp(() => analyze(usual), 700)
    const rows = Object.entries(PIECES).map(([name, piece]) => hostileRow(name, piece, analyze))
    const worst = Math.max(...rows.map(({ growth }) => growth ?? 0))
    return [
      {
        title: 'Hostile texts in English: milliseconds for the whole analysis (best of several)',
        columns: [
          { key: 'name', label: 'the text repeats' },
          ...SIZES.map((size) => ({ key: `ms_${size}`, label: `${size / 1000}k chars`, digits: 1 })),
          { key: 'growth', label: 'a doubling', digits: 2 },
        ],
        rows,
        notes: [
          `Twice the text should cost about twice: the worst here, ${worst.toFixed(2)} times, on average over the lengths.`,
          'A dash: the size before took too long to go on.',
        ],
      },
    ]
  },
}
