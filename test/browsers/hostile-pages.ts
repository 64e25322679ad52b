/** Pages that no newspaper means to serve, and every reader meets. Names and calls are made up. */

export const CALL = [
  'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday, their offices said.',
  'According to the Kremlin, Mr. Putin told Mr. Macron that Russia wanted guarantees. The Elysée said the call had been “frank” and that Mr. Macron had asked for a ceasefire.',
  'The Kremlin said in a statement that the two leaders would speak again. The French presidency said no date was agreed.',
  'Mr. Macron told Mr. Putin, the Elysée said, that the grain must leave the ports. The Kremlin said the ships were free to go.',
  'Neither account of the conversation could be checked, and both offices declined to give a transcript of it.',
]

/** An article about a call, as any page here has it. */
export function article(paragraphs: readonly string[] = CALL, extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A call between two palaces</title>
<meta property="og:type" content="article"></head>
<body><main><article><h1>A call between two palaces</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main>${extra}</body></html>`
}

export function script(code: string): string {
  return `<script>${code}</script>`
}

/** Five million letters in one paragraph, with a statement of each side at its start and end. */
export function oneEndlessParagraph(): string {
  const filler = 'The day went on and on, and so did the corridor, the carpet and the queue for the lift. '
  const middle = filler.repeat(Math.ceil(5_000_000 / filler.length))
  return article([`${CALL[1]} ${middle} ${CALL[2]}`])
}

export const BROKEN_QUOTATIONS = article([
  'The Kremlin said “the call was useful and “both sides” will go on. The Elysée said it was “difficult.',
  '“‘“‘“’”’”’” the Elysée said. “ “ “ ” ” according to the Kremlin, «nobody „knows” what» was meant.',
  'According to the Kremlin, "Mr. Putin said "no" and "yes"" to Mr. Macron. "',
  '“” "" «» ‘’ the Kremlin said that the talks would go on. The Elysée said that they would not.',
  '"'.repeat(5000),
  `${'“'.repeat(3000)} the Elysée said ${'”'.repeat(2000)}`,
])

/** The article goes away at each moment of our work that a page can see. */
export const VANISHING: ReadonlyMap<string, string> = new Map([
  [
    'as soon as it is loaded',
    article(CALL, script(`addEventListener('load', () => document.querySelector('article').remove())`)),
  ],
  [
    'as soon as marks are painted',
    article(
      CALL,
      script(`(function look() {
        if (CSS.highlights.size > 0) document.querySelector('main').replaceChildren()
        else requestAnimationFrame(look)
      })()`),
    ),
  ],
  [
    'again and again',
    article(
      CALL,
      script(`const main = document.querySelector('main'), article = main.firstElementChild
      let times = 0
      const timer = setInterval(() => {
        if (times % 2) main.append(article)
        else article.remove()
        if (++times === 41) clearInterval(timer)
      }, 50)`),
    ),
  ],
  [
    'with the whole body',
    article(CALL, script(`addEventListener('load', () => setTimeout(() => document.body.remove(), 30))`)),
  ],
])

/** The page cuts and joins its text nodes all the time, as editors and translators do. */
export const RESTLESS = article(
  CALL,
  script(`let times = 0
  const timer = setInterval(() => {
    for (const p of document.querySelectorAll('p')) {
      p.normalize()
      const text = p.firstChild
      if (text.length > 20) text.splitText(10).splitText(5)
    }
    if (++times === 60) clearInterval(timer)
  }, 30)`),
)

/** Style sheets and globals of a page that wants everything for itself. */
export const GREEDY = article(
  CALL,
  `<style>* { overflow: auto !important; display: block !important; color: red !important; font-size: 3px !important }</style>
<div id="browser"></div><div id="chrome"></div>${script(`
  Array.prototype.map = () => { throw new Error('the page broke Array.prototype.map') }
  Element.prototype.attachShadow = () => { throw new Error('the page broke attachShadow') }
  window.Highlight = undefined; window.Range = undefined
  Object.defineProperty(Object.prototype, 'party', { value: 'nobody', enumerable: true })`)}`,
)

/** A site that swaps its article without loading a page. `go()` in the page does it. */
export const CLIENT_NAVIGATION = article(
  CALL,
  script(`window.go = () => {
    history.pushState({}, '', '/client-navigation-2')
    document.title = 'A second call'
    document.querySelector('article').innerHTML = '<h1>A second call</h1>' +
      '<p>Vladimir Putin and Emmanuel Macron spoke again on Friday, and again there were two accounts of it.</p>' +
      '<p>According to the Elysée, the second call was shorter. The Kremlin said that the second call was longer.</p>' +
      '<p>The Kremlin said prisoners would be exchanged on Monday. The Elysée said nothing was agreed on prisoners.</p>' +
      '<p>Observers in both capitals said they had learned little that was new from either of the two statements.</p>'
  }`),
)

export const DARK = article(
  CALL,
  '<style>html { background: #101214; color: #e8e6e1 } body { font: 19px/1.6 Georgia, serif; max-width: 640px; margin: auto }</style>',
)
