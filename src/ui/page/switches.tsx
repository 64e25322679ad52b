import { sendToPage } from '../../messaging/send-message'
import { updateSettings } from '../../settings/store'
import { switchSite } from '../../sites/off-sites'
import { Switch } from '../switch'
import { words } from '../words'
import { faceOfFailure, faceOfReport } from './page-face'
import type { Page } from './use-page'

/** The switches that make sense on this face: marks on the page, marks on its site. */
export function Switches({ page: { face, tab, host, show } }: { page: Page }) {
  const siteCanBeSwitched =
    host !== null && (face.kind === 'marked' || face.kind === 'nothing' || face.kind === 'site-off')
  if (!siteCanBeSwitched) return null
  return (
    <div class="switches">
      {face.kind === 'marked' && (
        <Switch
          label={words('popup_marks_on_page')}
          on={face.report.marksOn}
          onChange={async (on) => {
            if (tab === null) return
            const result = await sendToPage(tab.id, 'set-marks', { on })
            show(result.ok ? faceOfReport(result.value, tab.url) : faceOfFailure(result.error))
          }}
        />
      )}
      <Switch
        label={words('popup_marks_on_site', host)}
        on={face.kind !== 'site-off'}
        onChange={(on) => void updateSettings((settings) => switchSite(settings, host, on))}
      />
    </div>
  )
}
