import type { Page } from 'puppeteer-core'
import { OUR_HOST } from '../../src/cli/browsers/click-in-card'
import { inClosedRoot } from '../../src/cli/browsers/closed-root'

/**
 * The body of a function of `root`: the words under it that a reader cannot see in full, each with what cuts it off: the
 * window's edge, or the box of what they stand in.
 */
const UNFIT = `
  // What only a screen reader hears is clipped away whole.
  const heard = (one) => one !== null && (getComputedStyle(one).clipPath.startsWith('inset(50%') || heard(one.parentElement))
  const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !heard(one)
  const within = (box, words) => words.left >= box.left - 1 && words.right <= box.right + 1
  const found = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!node.data.trim() || !parent || parent.closest('[aria-hidden=true], script, style')) continue
    if (!seen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = parent.closest('button, label, td, th, li, p, h1, h2, h3, dt, dd, summary, legend, section')
    for (const words of range.getClientRects()) {
      if (words.width === 0) continue
      const edge = { left: 0, right: document.documentElement.clientWidth }
      if (!within(edge, words)) found.push('beyond the window: ' + node.data.trim())
      else if (box && getComputedStyle(parent).display !== 'contents' && !within(box.getBoundingClientRect(), words))
        found.push('beyond ' + box.localName + '.' + box.className + ': ' + node.data.trim())
    }
  }
  // Fields show their words only as far as they are wide.
  for (const field of root.querySelectorAll('select, input[type=search], input[type=text]'))
    if (seen(field) && field.scrollWidth > field.clientWidth + 1) found.push('in a field: ' + (field.placeholder || field.value))
  return [...new Set(found)]`

/** What of the words on a page of ours does not fit; empty where all can be read. */
export function unfitWords(page: Page): Promise<string[]> {
  return page.evaluate(`(function (root) { ${UNFIT} })(document.body)`) as Promise<string[]>
}

/** The same of the open card. */
export async function unfitWordsInCard(page: Page): Promise<string[]> {
  const found = await inClosedRoot<string[]>(
    page,
    OUR_HOST,
    `root = root.querySelector('[role=dialog]'); ${UNFIT}`,
  )
  if (found === null) throw new Error('No card is open')
  return found
}

/** The body of a function of `root`: what can be pressed and is smaller than a finger's tip. */
const SMALL = `
  return [...root.querySelectorAll('button, label, a, summary, select, input[type=search], input[type=text]')]
    .filter((one) => !one.closest('.unseen') && one.checkVisibility())
    .map((one) => ({ what: one.textContent.trim() || one.className || one.localName, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
    .map(({ what, box }) => what + ': ' + box.width + ' × ' + box.height)`

/** Targets of a page of ours under 24 CSS pixels; what WCAG 2.2 asks of each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`(function (root) { ${SMALL} })(document.body)`) as Promise<string[]>
}

export async function smallTargetsInCard(page: Page): Promise<string[]> {
  const found = await inClosedRoot<string[]>(page, OUR_HOST, SMALL)
  if (found === null) throw new Error('No card is open')
  return found
}
