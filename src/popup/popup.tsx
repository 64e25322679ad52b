import { useMemo } from 'preact/hooks'
import { type Showing, ShowingContext } from '../ui/comparison/showing'
import { hasPanels, openPanel } from '../ui/open-panel'
import { openSheet } from '../ui/open-sheet'
import type { Opening } from '../ui/page/ask-at-once'
import { FaceView } from '../ui/page/face-view'
import { PageFooter } from '../ui/page/page-footer'
import { showStatement } from '../ui/page/show-statement'
import { usePage } from '../ui/page/use-page'

/** The popup: what the page carries, the two accounts side by side, and the switches. */
export function Popup({ opening }: { opening: Opening }) {
  const page = usePage(opening)
  const { tab, face } = page
  const windowId = tab?.windowId
  const showing = useMemo<Showing>(() => ({ show: (id) => showStatement(tab, id) }), [tab])
  return (
    <>
      <main aria-busy={face.kind === 'working'}>
        <ShowingContext.Provider value={showing}>
          <FaceView page={page} />
        </ShowingContext.Provider>
      </main>
      <PageFooter
        page={page}
        {...(windowId !== undefined &&
          hasPanels() && {
            // The popup is done once the same stands beside the article.
            onPanel: () => void openPanel(windowId).then((opened) => opened && close()),
          })}
        onSheet={(tabId) => void openSheet(tabId).then(() => close())}
      />
    </>
  )
}
