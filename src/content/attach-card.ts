import { createCard } from '../page/card/card'
import { watchPointer } from '../page/watch-pointer'
import type { MarkedPage } from './marked-page'
import { openCard } from './open-card'

function someOf(ids: number[]): number[] | null {
  return ids.length > 0 ? ids : null
}

/** A click on a mark opens its card, and a pointer that rests on one makes it stand out, until `signal` aborts. */
export function attachCard(page: MarkedPage, signal: AbortSignal): void {
  const card = createCard(page.doc, signal)
  watchPointer(
    page.doc,
    {
      at: (x, y) => someOf(page.idsAt(x, y)),
      atAnyCost: (x, y, path) => someOf(page.idsUnder(x, y, path)),
      open: (ids, x, y) => openCard(card, page, ids, x, y),
      hover: (ids) => page.setActive(ids ?? []),
    },
    signal,
  )
}
