import { createCard } from '../page/card/card'
import type { CorrectActions } from '../page/card/correct-buttons'
import { watchPointer } from '../page/watch-pointer'
import type { MarkedPage } from './marked-page'
import { type CardDesk, openCard } from './open-card'

function someOf(ids: number[]): number[] | null {
  return ids.length > 0 ? ids : null
}

/**
 * A click on a mark opens its card, and a pointer that rests on one lights the account, until `signal` aborts. Returns
 * a way to open the card of statements without a click; it tells whether they are still there.
 */
export function attachCard(
  page: MarkedPage,
  correcting: CorrectActions,
  forgets: boolean,
  signal: AbortSignal,
): (ids: readonly number[]) => boolean {
  const desk: CardDesk = { card: createCard(page.doc, signal), page, correcting, forgets }
  watchPointer(
    page.doc,
    {
      at: (x, y) => someOf(page.idsAt(x, y)),
      atAnyCost: (x, y, path) => someOf(page.idsUnder(x, y, path)),
      open: (ids, x, y) => openCard(desk, ids, { x, y }),
      hover: (ids) => page.setActive(ids ?? []),
    },
    signal,
  )
  return (ids) => openCard(desk, ids)
}
