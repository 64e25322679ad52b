import { createCard } from '../page/card/card'
import { groundOf, schemeFor } from '../page/ground'
import { showMarginMap } from '../page/map/margin-map'
import { createOurRoot, type OurRoot } from '../page/our-root'
import { speak } from '../ui/message'
import { PARTIES } from '../ui/parties'
import { coloursOf } from '../ui/theme'
import { words } from '../ui/words'
import { type CardDesk, openCard } from './open-card'
import type { PageTools, ToolsTask } from './page-tools'
import { StatementWalk } from './statement-walk'

/**
 * The card, the way from statement to statement, and the map at the page's edge, for marks while they are shown; all
 * of it goes when `signal` aborts.
 */
export async function makeTools(task: ToolsTask, signal: AbortSignal): Promise<PageTools> {
  const { page, settings } = task
  await speak(settings.uiLanguage)
  const ours = createOurRoot(page.doc, signal)
  const card = createCard(ours, settings.looks, signal)
  let shown: readonly number[] = []
  const onShow = (ids: readonly number[]) => {
    shown = ids
  }
  const desk: CardDesk = { ...task, card, onShow }
  const dyeMap = settings.map && !signal.aborted ? showMap(task, ours, signal) : null
  const walk = new StatementWalk(page)
  return {
    open: (ids, point) => openCard(desk, ids, point),
    openHere: () => openCard(desk, [walk.here()]),
    get shown() {
      return shown
    },
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
    followGround: () => dyeMap?.(),
  }
}

/** Shows the map. What it gives back takes its colours from the ground as it is then. */
function showMap({ page, settings }: ToolsTask, ours: OurRoot, signal: AbortSignal): () => void {
  const map = showMarginMap(ours, page.article.root, page, (id) => page.scrollTo(id), signal)
  const dye = () => {
    const ground = schemeFor(groundOf(page.first))
    for (const party of PARTIES) map.setInk(party, coloursOf(party, settings.looks)[ground].ink)
  }
  dye()
  return dye
}
