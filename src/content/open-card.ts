import type { MatterView } from '../messaging/messages'
import type { Card } from '../page/card/card'
import { type CardStatement, cardContent } from '../page/card/card-content'
import type { MarkedPage } from './marked-page'
import type { MarkedReport } from './report'

function cardStatement(report: MarkedReport, id: number): CardStatement | null {
  const statement = report.statements[id]
  if (!statement) return null
  const other = statement.party === 'kremlin' ? 'elysee' : 'kremlin'
  const matter: MatterView | null =
    report.matters.find(({ statements }) => statements[statement.party].includes(id)) ?? null
  const answers = (matter?.statements[other] ?? []).flatMap((index) => report.statements[index] ?? [])
  return { statement, matter, other, answers }
}

/** Opens the card of these statements beside the point `x`, `y` of the viewport. */
export function openCard(card: Card, page: MarkedPage, ids: readonly number[], x: number, y: number): void {
  const shown = ids.flatMap((id) => cardStatement(page.report, id) ?? [])
  const ranges = ids.flatMap((id) => page.rangesOf(id))
  if (shown.length === 0 || ranges.length === 0) return
  const jump = (id: number) => {
    card.close()
    page.scrollTo(id)
  }
  card.open({ ranges, x, y }, cardContent(shown, page.report.lang, jump), () => page.setActive([]))
  page.setActive(ids)
}
