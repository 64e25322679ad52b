import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../build-extension'
import type { ShotLocale } from './options'

/** Labelled articles of this project, which the sample page's dress suits as well. */
const ARTICLES: Readonly<Record<Exclude<ShotLocale, 'en'>, string>> = {
  fr: 'fr-ce-que-paris-entend',
  ru: 'ru-kto-komu-pozvonil',
}

/** The articles have none of their own: that of the sample. */
const DATE = '2022-10-11'

interface Article {
  readonly title: string
  readonly paragraphs: readonly (readonly { readonly text: string }[])[]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The page that is photographed in a language: the sample article, or another one in its dress. */
export function samplePageIn(locale: ShotLocale): string {
  const sample = readFileSync(path.join(projectRoot, 'test/pages/sample-article.html'), 'utf8')
  if (locale === 'en') return sample
  const file = path.join(projectRoot, 'test/fixtures/corpus', locale, `${ARTICLES[locale]}.json`)
  const { title, paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as Article
  const part = (pattern: RegExp) => pattern.exec(sample)?.[0] ?? ''
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(DATE))
  const words = paragraphs.map((sentences) => sentences.map(({ text }) => escaped(text)).join(' '))
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta property="og:type" content="article"><meta property="article:published_time" content="${DATE}">
<title>${escaped(title)}</title>${part(/<style>[\s\S]*?<\/style>/)}</head>
<body>${part(/<header class="masthead">[\s\S]*?<\/header>/)}<div class="page"><main><article><h1>${escaped(title)}</h1>
<p class="meta"><time datetime="${DATE}">${day}</time></p>
<figure>${part(/<svg[\s\S]*?<\/svg>/).replace(/aria-label="[^"]*"/, 'aria-hidden="true"')}</figure>
${words.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></div></body></html>`
}
