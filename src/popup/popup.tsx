import { sendToPage } from '../messaging/sendMessage'
import { setHost } from '../settings/store'
import { Comparison } from '../ui/comparison/comparison'
import { Summary } from '../ui/comparison/summary'
import { Notice } from '../ui/notice'
import { faceOfFailure, faceOfReport } from '../ui/page/page-face'
import { type Page, usePage } from '../ui/page/use-page'
import { Switch } from '../ui/switch'
import { words } from '../ui/words'
import { Working } from '../ui/working'

/** The popup: what the page carries, the two accounts side by side, and the switches. */
export function Popup() {
  const page = usePage()
  return (
    <>
      <main aria-busy={page.face.kind === 'working'}>
        <Face page={page} />
      </main>
      <Switches page={page} />
    </>
  )
}

function Face({ page: { face, tab, host, askAgain } }: { page: Page }) {
  switch (face.kind) {
    case 'working':
      return <Working slow={face.slow} />
    case 'marked':
      return (
        <>
          <Summary report={face.report} />
          <Comparison
            report={face.report}
            onShow={async (id) => {
              const shown = tab === null ? null : await sendToPage(tab.id, 'show-statement', { id })
              return shown?.ok === true && shown.value
            }}
          />
        </>
      )
    case 'no-article':
      return <Notice title={words('popup_no_article_title')} text={words('popup_no_article_text')} />
    case 'nothing':
      return (
        <Notice about={face.title} title={words('popup_nothing_title')} text={words('popup_nothing_text')} />
      )
    case 'restricted':
      return <Notice title={words('popup_restricted_title')} text={words('popup_restricted_text')} />
    case 'closed':
      return <Notice title={words('popup_closed_title')} text={words('popup_closed_text')} />
    case 'site-off':
      return <Notice title={words('popup_site_off_title')} text={words('popup_site_off_text', host ?? '')} />
    case 'failed':
      return (
        <Notice title={words('popup_failed_title')} text={words('popup_failed_text')}>
          <button class="plain" type="button" onClick={askAgain}>
            {words('popup_retry')}
          </button>
        </Notice>
      )
  }
}

/** The switches that make sense on this face. */
function Switches({ page: { face, tab, host, show } }: { page: Page }) {
  const siteCanBeSwitched =
    host !== null && (face.kind === 'marked' || face.kind === 'nothing' || face.kind === 'site-off')
  if (!siteCanBeSwitched) return null
  return (
    <footer>
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
        onChange={(on) => void setHost(host, on)}
      />
    </footer>
  )
}
