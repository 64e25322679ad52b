import { useMemo } from 'preact/hooks'
import { Actions } from '../ui/actions'
import { type Showing, ShowingContext } from '../ui/comparison/showing'
import { hasPanels, openPanel } from '../ui/open-panel'
import { openSheet } from '../ui/open-sheet'
import { OptionsButton } from '../ui/options-button'
import type { Opening } from '../ui/page/ask-at-once'
import { FaceView } from '../ui/page/face-view'
import { hasStatements } from '../ui/page/page-face'
import { showStatement } from '../ui/page/show-statement'
import { Switches } from '../ui/page/switches'
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
      <footer>
        <Switches page={page} />
        {hasStatements(face) && tab !== null ? (
          <Actions
            report={face.report}
            {...(windowId !== undefined &&
              hasPanels() && {
                // The popup is done once the same stands beside the article.
                onPanel: () => void openPanel(windowId).then((opened) => opened && close()),
              })}
            onSheet={() => void openSheet(tab.id).then(() => close())}
          >
            <OptionsButton />
          </Actions>
        ) : (
          <OptionsButton />
        )}
      </footer>
    </>
  )
}
