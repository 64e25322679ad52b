import { createCard } from '../page/card/card'
import type { CorrectActions } from '../page/card/correct-buttons'
import { groundOf, schemeFor } from '../page/ground'
import { showMarginMap } from '../page/map/margin-map'
import { createOurRoot } from '../page/our-root'
import { watchPointer } from '../page/watch-pointer'
import type { Settings } from '../settings/settings'
import { coloursOf } from '../ui/theme'
import { words } from '../ui/words'
import type { MarkedPage } from './marked-page'
import { type CardDesk, openCard } from './open-card'
import { StatementWalk } from './statement-walk'

/** What the reader can be shown of a page's marks without a click on them. */
export interface AttachedMarks {
  /** Opens the card of statements. False where they are not on the page any more. */
  open(ids: readonly number[]): boolean
  /** Opens the card of the statement the reader is at. */
  openHere(): boolean
  /** Goes to the next (1) or the previous (-1) statement. */
  step(by: 1 | -1): boolean
}

function someOf(ids: number[]): number[] | null {
  return ids.length > 0 ? ids : null
}

/**
 * What goes with marks while they are shown, until `signal` aborts: a click on one opens its card, a pointer that rests
 * on one lights the whole account, a map at the page's edge shows where they are.
 * @param forgets true in a private window, where corrections go with the page
 */
export function attachMarks(
  page: MarkedPage,
  settings: Settings,
  correcting: CorrectActions,
  forgets: boolean,
  signal: AbortSignal,
): AttachedMarks {
  const ours = createOurRoot(page.doc, signal)
  const card = createCard(ours, settings.looks, signal)
  const desk: CardDesk = { card, page, correcting, forgets }
  watchPointer(
    page.doc,
    {
      at: (x, y) => someOf(page.idsAt(x, y)),
      atAnyCost: (x, y, path) => someOf(page.idsUnder(x, y, path)),
      open: (ids, x, y) => openCard(desk, ids, { x, y }),
      hover: (ids) => page.lightAccounts(ids ?? []),
    },
    signal,
  )
  if (settings.map) {
    const ground = schemeFor(groundOf(page.article.map.nodes[0]?.parentElement ?? page.article.root))
    const inks = {
      kremlin: coloursOf('kremlin', settings.looks)[ground].ink,
      elysee: coloursOf('elysee', settings.looks)[ground].ink,
    }
    const entries = () =>
      page.report.statements.map(({ id, party }) => ({ id, party, ranges: page.rangesOf(id) }))
    showMarginMap(ours, page.article.root, inks, entries, (id) => page.scrollTo(id), signal)
  }
  const walk = new StatementWalk(page)
  return {
    open: (ids) => openCard(desk, ids),
    openHere: () => openCard(desk, [walk.here()]),
    step(by) {
      const id = walk.step(by)
      const view = page.viewOf(id)
      if (!view || !page.scrollTo(id)) return false
      card.close()
      page.setActive([id])
      const account = words(view.silence ? `card_silence_${view.party}` : `card_account_${view.party}`)
      const place = words('card_place', `${id + 1}`, `${page.count}`)
      ours.announce(`${account}, ${place}: ${view.text}`)
      return true
    },
  }
}
