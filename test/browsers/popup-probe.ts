import type { Page } from 'puppeteer-core'
import type { PartyId } from '../../src/engine/types'
import { until } from './driver'

export interface PopupRow {
  readonly label: string
  readonly relation: string | null
  readonly statements: Readonly<Record<PartyId, readonly string[]>>
  /** What stands in a cell without statements. */
  readonly silent: Readonly<Record<PartyId, string | null>>
}

/** The popup as a reader sees it. */
export interface PopupView {
  readonly heading: string
  readonly text: string
  readonly counts: Readonly<Record<PartyId, number>>
  readonly rows: readonly PopupRow[]
  readonly switches: readonly { readonly label: string; readonly on: boolean }[]
}

/** Reads the popup once it is done with its work. */
export async function readPopup(popup: Page): Promise<PopupView> {
  await popup.waitForSelector('main[aria-busy="false"] h1', { timeout: 30_000 })
  return popup.evaluate(() => {
    const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const cell = (row: Element, party: string) => row.querySelector(`td[data-party="${party}"]`)
    const statements = (row: Element, party: string) =>
      [...(cell(row, party)?.querySelectorAll('.statement .text') ?? [])].map((element) => text(element))
    const silent = (row: Element, party: string) =>
      cell(row, party)?.querySelector('.silent')?.textContent ?? null
    const count = (party: string) =>
      Number.parseInt(text(document.querySelector(`.count[data-party="${party}"] span:last-child`)), 10)
    return {
      heading: text(document.querySelector('h1')),
      text: text(document.querySelector('main')),
      counts: { kremlin: count('kremlin'), elysee: count('elysee') },
      rows: [...document.querySelectorAll('.matters tbody tr:not([hidden])')].map((row) => ({
        label: text(row.querySelector('th .matter')),
        relation: row.getAttribute('data-relation'),
        statements: { kremlin: statements(row, 'kremlin'), elysee: statements(row, 'elysee') },
        silent: { kremlin: silent(row, 'kremlin'), elysee: silent(row, 'elysee') },
      })),
      switches: [...document.querySelectorAll('label.switch')].map((label) => ({
        label: text(label),
        on: label.querySelector('input')?.checked ?? false,
      })),
    }
  })
}

/** Turns the switch whose label starts so, and waits until it stands as wanted. */
export async function turnSwitch(popup: Page, label: string, on: boolean): Promise<void> {
  await popup.evaluate((start) => {
    const found = [...document.querySelectorAll('label.switch')].find((one) =>
      one.textContent?.trim().startsWith(start),
    )
    found?.setAttribute('data-under-test', start)
  }, label)
  await popup.click(`label.switch[data-under-test="${label}"]`)
  await until(
    async () => (await readPopup(popup)).switches.find((one) => one.label.startsWith(label))?.on,
    (now) => now === on,
    `the switch "${label}" is ${on ? 'on' : 'off'}`,
  )
}
