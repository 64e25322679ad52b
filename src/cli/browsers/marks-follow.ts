import type { Page } from 'puppeteer-core'
import { markKey } from '../../page/mark-keys'
import { PARTY_COLOURS } from '../../ui/theme'
import { OUR_HOST } from './click-in-card'
import { inClosedRoot } from './closed-root'
import type { Scheme } from './set-scheme'
import { until } from './until'

/** In milliseconds. */
const GIVEN_UP_AFTER = 10_000

/**
 * Waits until the marks of a page whose ground is that of the scheme have the inks for it: they follow a change once
 * they have seen it. Forced colours have no inks of ours.
 * @param mapped whether a map of the marks stands beside them, or comes when the page rests
 */
export async function marksFollow(page: Page, scheme: Scheme, mapped: boolean): Promise<void> {
  if (scheme === 'forced') return
  const { ink } = PARTY_COLOURS.kremlin[scheme]
  await page.waitForFunction(
    lineIs,
    { timeout: GIVEN_UP_AFTER, polling: 50 },
    markKey('kremlin', 'explicit'),
    ink,
  )
  if (!mapped) return
  await until(
    () => inkOnMap(page),
    (drawn) => drawn === ink,
    `the map has the ink of ${scheme} grounds`,
  )
}

function inkOnMap(page: Page): Promise<string | null> {
  return inClosedRoot(
    page,
    OUR_HOST,
    "return root.querySelector('.map:not([hidden])')?.style.getPropertyValue('--kremlin-ink')",
  )
}

/** Whether the line under a mark of this key has an ink; `#rrggbb`. */
function lineIs(key: string, ink: string): boolean {
  const [range] = CSS.highlights.get(key) ?? []
  const element = range?.startContainer.parentElement
  if (!element) return false
  const channels = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
  return (
    getComputedStyle(element, `::highlight(${key})`).textDecorationColor === `rgb(${channels.join(', ')})`
  )
}
