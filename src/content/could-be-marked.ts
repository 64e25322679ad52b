import { documentIn } from '../page/frames'
import { namesAParty } from './gate-words'

/** Text of paragraphs that is enough to judge by, in characters. */
const ENOUGH = 600
/** We look at no more than this. */
const MOST_TEXT = 400_000
const MOST_ELEMENTS = 4000

/** Looks at text, a root at a time, until a party is named. */
class Look {
  seen = 0
  named = false

  at(root: Document | ShadowRoot): void {
    let text = ''
    for (const { textContent } of root.querySelectorAll('p')) {
      text += `${textContent}\n`
      if (text.length > MOST_TEXT) break
    }
    this.text(text)
  }

  text(text: string): void {
    this.seen += text.length
    this.named ||= namesAParty(text)
  }
}

function lookInShadowRoots(look: Look, root: Document | ShadowRoot): void {
  const roots = [root]
  let left = MOST_ELEMENTS
  for (let at = roots.pop(); at && !look.named; at = roots.pop()) {
    for (const element of at.querySelectorAll('*')) {
      if (left-- <= 0) return
      if (!element.shadowRoot) continue
      look.at(element.shadowRoot)
      roots.push(element.shadowRoot)
    }
  }
}

/**
 * Whether the page could be an article that names a party: a cheap question asked of every page, which may say yes
 * too often but must not say no. Most pages hold their text in `<p>`; only where those are few do we look further.
 */
export function couldBeMarked(doc: Document): boolean {
  if (!doc.body) return false
  const look = new Look()
  look.at(doc)
  if (!look.named && look.seen < ENOUGH) lookInShadowRoots(look, doc)
  if (!look.named && look.seen < ENOUGH)
    for (const frame of doc.querySelectorAll('iframe')) {
      const framed = documentIn(frame)
      if (framed) look.at(framed)
    }
  // Pages that write without `<p>`; scripts may be among this text, so that it is asked last.
  if (!look.named && look.seen < ENOUGH) look.text((doc.body.textContent ?? '').slice(0, MOST_TEXT))
  return look.named
}
