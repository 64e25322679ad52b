import type { Frame, Page } from 'puppeteer-core'
import { clickInCard } from '../../src/cli/browsers/click-in-card'
import { clickMark } from '../../src/cli/browsers/click-mark'
import { inClosedRoot } from '../../src/cli/browsers/closed-root'
import { until } from './driver'
import { OUR_HOST } from './page-as-found'

export { clickInCard, clickMark }

/** The open card as a reader sees it. */
export interface CardView {
  readonly headings: readonly string[]
  readonly speakers: readonly string[]
  readonly how: string
  readonly reasons: readonly string[]
  /** What the other account says, as far as the card shows it. */
  readonly answers: readonly string[]
  readonly text: string
  /** True where the keyboard's focus is in the card. */
  readonly hasFocus: boolean
  /** The name that assistive technology gives the dialog. */
  readonly name: string
}

const READ = `
  const card = root.querySelector('[role=dialog]')
  if (!card || !card.matches(':popover-open')) return null
  const texts = (css) => [...card.querySelectorAll(css)].map((element) => element.textContent)
  return {
    headings: texts('h2'), speakers: texts('.speaker'), how: texts('.how')[0] ?? '',
    reasons: texts('.why li'), answers: texts('blockquote'), text: card.innerText,
    hasFocus: card.contains(root.activeElement),
    name: root.getElementById(card.getAttribute('aria-labelledby'))?.textContent ?? '',
  }`

/** The card that is open, or null. */
export function openCard(where: Page | Frame): Promise<CardView | null> {
  return inClosedRoot<CardView>(where, OUR_HOST, READ)
}

export async function cardOpened(where: Page | Frame): Promise<CardView> {
  const card = await until(
    () => openCard(where),
    (view) => view !== null,
    'a card opens',
  )
  if (card === null) throw new Error('No card')
  return card
}

export function cardClosed(page: Page): Promise<CardView | null> {
  return until(
    () => openCard(page),
    (view) => view === null,
    'the card closes',
  )
}
