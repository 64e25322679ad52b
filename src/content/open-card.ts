import { citation } from '../citation/citation'
import { plainAddress } from '../citation/plain-address'
import { textFragment } from '../citation/text-fragment'
import type { Card } from '../page/card/card'
import { type CardActions, type CardStatement, cardContent } from '../page/card/card-content'
import { copyText } from '../page/card/copy-text'
import type { CorrectActions } from '../page/card/correct-buttons'
import type { MarkedPage } from './marked-page'

/** What opening a card takes. */
export interface CardDesk {
  readonly card: Card
  readonly page: MarkedPage
  readonly correcting: CorrectActions
  /** True in a private window, where corrections go with the page. */
  readonly forgets: boolean
  /** Is told whose card is open from now on: of these statements, or of none. */
  readonly onShow: (ids: readonly number[]) => void
}

function cardStatement(page: MarkedPage, id: number): CardStatement | null {
  const statement = page.viewOf(id)
  if (!statement) return null
  const { matters, statements: all } = page.report
  const other = statement.party === 'kremlin' ? 'elysee' : 'kremlin'
  const matter = matters.find(({ statements }) => statements[statement.party].includes(id)) ?? null
  const answers = (matter?.statements[other] ?? []).flatMap((index) => all[index] ?? [])
  return { statement, matter, other, answers }
}

/** The address of the page, with a fragment that leads to a statement. */
function linkTo(page: MarkedPage, id: number): string {
  const address = (plainAddress(location.href) ?? location).href
  const span = page.hullOf(id)
  return span ? address + textFragment(page.article.text.text, span) : address
}

function citationOf(page: MarkedPage, ids: readonly number[]): string {
  return ids
    .flatMap((id) => {
      const view = page.viewOf(id)
      return view ? citation(view, page.report, linkTo(page, id)) : []
    })
    .join('\n\n')
}

/**
 * Opens the card of these statements, beside the point of the viewport where it was asked for. False where they are
 * not on the page any more.
 * @param way the statements from which the reader jumped here, the last one last
 */
export function openCard(
  desk: CardDesk,
  ids: readonly number[],
  point: { readonly x: number; readonly y: number } | null = null,
  way: readonly (readonly number[])[] = [],
): boolean {
  const { card, page } = desk
  const shown = ids.flatMap((id) => cardStatement(page, id) ?? [])
  const ranges = ids.flatMap((id) => page.rangesOf(id))
  const [first = 0] = ids
  if (shown.length === 0 || ranges.length === 0) return false
  const goTo = (to: readonly number[], from: readonly (readonly number[])[]) => {
    const [id] = to
    if (id === undefined || !page.scrollTo(id)) return
    openCard(desk, to, null, from)
  }
  const last = way.at(-1)
  const actions: CardActions = {
    ...desk.correcting,
    jump: (id) => goTo([id], [...way, ids]),
    back: last ? () => goTo(last, way.slice(0, -1)) : null,
    step: (by) => goTo([page.idBeside(by > 0 ? Math.max(...ids) : first, by)], []),
    copy: (near) => copyText(citationOf(page, ids), near),
  }
  const view = {
    statements: shown,
    lang: page.report.lang,
    place: first < page.count ? { number: first + 1, of: page.count } : null,
    forgets: desk.forgets,
  }
  const show = (statements: readonly number[]) => {
    desk.onShow(statements)
    page.setActive(statements)
  }
  card.open({ ranges, point }, cardContent(view, actions), () => show([]))
  show(ids)
  return true
}
