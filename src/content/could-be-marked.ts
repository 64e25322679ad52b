import { documentIn } from '../page/frames'
import { GATE_WORDS } from './gate-words'

/** Text of paragraphs that is enough to judge by, in characters. */
const ENOUGH = 600
/** We look at no more than this. */
const MOST_TEXT = 400_000
const MOST_ELEMENTS = 4000
/** `XPathResult.UNORDERED_NODE_ITERATOR_TYPE` */
const UNORDERED = 4

/**
 * Whether the page could be an article that names a party: a cheap question asked of every page, which may say yes
 * too often but must not say no. Most pages hold their text in `<p>`; only where those are few do we look further.
 * An XPath finds text nodes without an object being made for any element: in a script's world that has touched none
 * yet, the first of these alone takes longer than all the rest of the gate. All in one function, and no class: on a
 * page that is met once, each has to be compiled first.
 */
export function couldBeMarked(doc: Document): boolean {
  const found = doc.evaluate('//p//text()', doc, null, UNORDERED, null)
  let text = ''
  for (let node = found.iterateNext(); node; node = found.iterateNext()) {
    text += (node as Text).data
    if (text.length > MOST_TEXT) break
  }
  if (text.length < ENOUGH) text += textElsewhere(doc, text.length)
  const lower = text.toLowerCase()
  for (const word of GATE_WORDS) if (lower.includes(word)) return true
  return false
}

/** Text of the paragraphs of a root that no XPath may start from, or that is another window's. */
function paragraphsOf(root: Document | ShadowRoot): string {
  let text = ''
  for (const { textContent } of root.querySelectorAll('p')) {
    text += `${textContent}\n`
    if (text.length > MOST_TEXT) break
  }
  return text
}

/** Text of the page's shadow roots and frames, and text without paragraphs, until enough text was seen. */
function textElsewhere(doc: Document, seen: number): string {
  let text = '\n'
  const roots: (Document | ShadowRoot)[] = [doc]
  let left = MOST_ELEMENTS
  for (let at = roots.pop(); at && left > 0; at = roots.pop())
    for (const { shadowRoot } of at.querySelectorAll('*')) {
      if (left-- <= 0) break
      if (!shadowRoot) continue
      text += paragraphsOf(shadowRoot)
      roots.push(shadowRoot)
    }
  if (seen + text.length < ENOUGH)
    for (const frame of doc.querySelectorAll('iframe')) {
      const framed = documentIn(frame)
      if (framed) text += paragraphsOf(framed)
    }
  // Pages that write without `<p>`; scripts may be among this text, so that it is asked last.
  if (seen + text.length < ENOUGH) text += (doc.body?.textContent ?? '').slice(0, MOST_TEXT)
  return text
}
