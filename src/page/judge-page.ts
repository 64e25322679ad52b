import { declaredKind } from './declared-kind'

/** Shorter paragraphs say nothing of what a page is. In characters, markup's white space among them. */
const LONG = 80
/** So much prose in one place is an article's: where the page says it is one, where it says nothing, and where it says otherwise. */
const LITTLE = 250
const ENOUGH = 700
const MUCH = 1400
/** Where less of the prose than this stands together, the page is a list of teasers. */
const TOGETHER = 0.3

const AROUND = 'nav,footer,aside,form,figure'
/** Whether the markup sets one article apart: its text may stand in other elements than paragraphs, or in a shadow root. */
function marksOneArticle(doc: Document): boolean {
  return (
    doc.querySelectorAll('article').length === 1 || doc.querySelector('[itemprop~="articleBody"]') !== null
  )
}

/**
 * Whether a page is an article, as far as its head and the first of its paragraphs tell: those of an article stand one
 * after the other, the teasers of a list each by itself. Null where the page has to be read to know.
 */
export function judgePage(doc: Document): boolean | null {
  let prose = 0
  let together = 0
  let last: Element | null = null
  // A live collection, as most pages are told by their first paragraphs: the rest is not looked for.
  for (const paragraph of doc.getElementsByTagName('p')) {
    const length = paragraph.textContent?.length ?? 0
    if (length < LONG) continue
    const around = paragraph.parentElement
    // The first of a row counts with the second.
    if (last !== null && last === around) together += length
    else if (paragraph.closest(AROUND)) continue
    prose += length
    last = around
    if (together >= MUCH) return true
  }
  const declared = declaredKind(doc)
  if (together >= (declared ? LITTLE : declared === null ? ENOUGH : MUCH)) return true
  const isList = declared !== true && prose >= MUCH && together < prose * TOGETHER
  return isList && !marksOneArticle(doc) ? false : null
}
