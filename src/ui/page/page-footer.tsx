import { Actions } from '../actions'
import { OptionsButton } from '../options-button'
import { hasStatements } from './page-face'
import { Switches } from './switches'
import type { Page } from './use-page'

/** The foot of popup and panel: the switches, what can be done with the comparison, the way to the options. */
export function PageFooter({
  page,
  onPanel,
  onSheet,
}: {
  page: Page
  onPanel?: () => void
  /** Opens the comparison of a tab in one of its own. */
  onSheet: (tabId: number) => void
}) {
  const { tab, face } = page
  const options = <OptionsButton />
  return (
    <footer>
      <Switches page={page} />
      {hasStatements(face) && tab !== null ? (
        <Actions report={face.report} {...(onPanel && { onPanel })} onSheet={() => onSheet(tab.id)}>
          {options}
        </Actions>
      ) : (
        options
      )}
    </footer>
  )
}
