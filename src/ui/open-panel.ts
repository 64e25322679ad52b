import { extensionApi } from '../messaging/extension-api'

/** What Chrome has for side panels, and the polyfill does not know. */
interface SidePanels {
  open(where: { windowId: number }): Promise<void>
}

/**
 * Opens the side panel of a window. Both browsers allow it only while they handle the reader's own click or key, so
 * nothing may be awaited before. False where the browser refuses.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanels } }).chrome ?? {}
  try {
    if (sidePanel === undefined) await extensionApi().sidebarAction.open()
    else await sidePanel.open({ windowId })
    return true
  } catch {
    return false
  }
}

/** False where the browser has no side panels: Firefox for Android. */
export function hasPanels(): boolean {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanels } }).chrome ?? {}
  return sidePanel !== undefined || extensionApi().sidebarAction !== undefined
}
