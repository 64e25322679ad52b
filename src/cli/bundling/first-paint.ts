import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Where such a page puts the comparison; other pages have an element of that name too. */
const EMPTY = '<div id="app" class="first-paint"></div>'

/**
 * Writes into the pages that show a comparison what they paint while their script loads: the face "working" without its
 * words, which stands once, in `src/ui/first-paint.html`.
 */
export function firstPaint(root: string): Plugin {
  const face = path.join(root, 'src/ui/first-paint.html')
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(EMPTY, () => `<div id="app">${readFileSync(face, 'utf8').replace(/\n\s*/g, '')}</div>`),
    },
  }
}
