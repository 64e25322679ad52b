import { openPanel } from '../ui/open-panel'
import { openSheet } from '../ui/open-sheet'

/** A tab as commands and menus name it. */
export interface ChosenTab {
  readonly id: number
  readonly windowId: number
}

/**
 * Shows the comparison beside a tab, or, where there is no side panel, in a tab of its own. Panels open only while the
 * reader's own key or click is handled: nothing may be awaited before.
 */
export async function showComparison({ id, windowId }: ChosenTab): Promise<void> {
  if (!(await openPanel(windowId))) await openSheet(id)
}

/** The tab of an event, where the browser says which it is. */
export function chosenTab(tab: { id?: number; windowId?: number } | undefined): ChosenTab | null {
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId }
}
