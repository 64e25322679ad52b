import type { Span } from '../engine/types'

/** Up to so many characters the whole quotation goes into the link; of longer ones its first and last words. */
const SHORT = 80
const WORDS = 5
const CONTEXT_WORDS = 3

/** A part of a text directive: `-`, `,` and `&` separate its parts, so they are written out. */
function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D')
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ')
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ')
}

/**
 * The fragment of a link that scrolls to a stretch of the text and lights it, with its `#`. A quotation that does not
 * stand alone goes with the words before it. Blocks of the text are separated by line feeds.
 */
export function textFragment(text: string, [start, end]: Span): string {
  const quoted = text.slice(start, end)
  const short = quoted.length <= SHORT && !quoted.includes('\n')
  const from = short ? quoted.trim() : firstWords(quoted.split('\n')[0] ?? '', WORDS)
  const to = short ? '' : lastWords(quoted.split('\n').at(-1) ?? '', WORDS)
  if (from === '') return ''
  const alone = text.indexOf(from) === text.lastIndexOf(from)
  // A match may not run over the edge of a block.
  const before = alone
    ? ''
    : lastWords(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), CONTEXT_WORDS)
  const after = alone || before || to ? '' : firstWords(text.slice(end).split('\n')[0] ?? '', CONTEXT_WORDS)
  const parts = [
    before && `${encoded(before)}-`,
    encoded(from),
    to && encoded(to),
    after && `-${encoded(after)}`,
  ]
  return `#:~:text=${parts.filter(Boolean).join(',')}`
}
