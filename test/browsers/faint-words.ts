import type { Page } from 'puppeteer-core'
import { OUR_HOST } from '../../src/cli/browsers/click-in-card'
import { inClosedRoot } from '../../src/cli/browsers/closed-root'
import { contrast, type Rgb } from './contrast'

/** What WCAG 2.2 AA asks of text that is not large. */
const READABLE = 4.5

/** The body of a function of `root`: the words of the open card, each with its colour and that of the ground under it. */
const WORDS = `
  const card = root.querySelector('[role=dialog]')
  for (const moving of card.getAnimations({ subtree: true })) moving.finish()
  const groundOf = (one) => {
    const ground = getComputedStyle(one).backgroundColor
    return ground === 'rgba(0, 0, 0, 0)' ? groundOf(one.parentElement) : ground
  }
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  const words = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (node.data.trim() && parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      words.push({ text: node.data.trim(), ink: getComputedStyle(parent).color, ground: groundOf(parent) })
  }
  return words`

/** The words of the open card that its ground swallows, in the colours it is shown in. */
export async function faintWordsInCard(page: Page): Promise<string[]> {
  const words = await inClosedRoot<{ text: string; ink: string; ground: string }[]>(page, OUR_HOST, WORDS)
  if (words === null || words.length === 0) throw new Error('No card is open')
  return words.flatMap(({ text, ink, ground }) => {
    const ratio = contrast(rgb(ink), rgb(ground))
    return ratio < READABLE ? [`${text}: ${ink} on ${ground}: ${ratio.toFixed(2)}`] : []
  })
}

function rgb(colour: string): Rgb {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? []
  if (red === undefined) throw new Error(`${colour} is not opaque, or not written in red, green and blue`)
  return [Number(red), Number(green), Number(blue)]
}
