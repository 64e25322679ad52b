import { articleOfLength } from '../sample-text'

/** English words have about so many characters, the space after them among these. */
const CHARACTERS_A_WORD = 6.1

/** A plain page with an article of so many words about a call, and no script of its own. */
export function articlePage(words: number, title = 'A call between two palaces'): string {
  const { text, blocks } = articleOfLength('en', Math.round(words * CHARACTERS_A_WORD))
  const paragraphs = blocks.map(({ start, end, role }) => {
    const tag = role === 'heading' ? 'h2' : 'p'
    return `<${tag}>${text.slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><style>body{font:18px/1.5 serif;max-width:40em;margin:auto}</style></head>
<body><article><h1>${title}</h1>\n${paragraphs.join('\n')}\n</article></body></html>`
}
