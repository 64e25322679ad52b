import { useEffect, useMemo } from 'preact/hooks'
import { extensionApi } from '../messaging/extension-api'
import { Actions } from '../ui/actions'
import { type Showing, ShowingContext } from '../ui/comparison/showing'
import type { Opening } from '../ui/page/ask-at-once'
import { FaceView } from '../ui/page/face-view'
import { showStatement } from '../ui/page/show-statement'
import { type Page, usePage } from '../ui/page/use-page'
import { words } from '../ui/words'
import { keepReport, keptReport } from './kept-report'

/** The comparison in a tab of its own, to print and to share. It stays when the article is closed. */
export function Sheet({ opening }: { opening: Opening }) {
  const page = usePage(opening)
  const { face, tab } = page
  const report = face.kind === 'marked' ? face.report : keptReport()
  const left = face.kind !== 'marked' && face.kind !== 'working' && report !== null
  useEffect(() => {
    if (face.kind !== 'marked') return
    keepReport(face.report)
    document.title = `${face.report.title} · ${words('extension_name')}`
  }, [face])

  const showing = useMemo<Showing>(
    () => ({
      show: async (id) => {
        const shown = await showStatement(tab, id)
        if (shown && tab !== null) await extensionApi().tabs.update(tab.id, { active: true })
        return shown
      },
    }),
    [tab],
  )
  const shownPage: Page = left ? { ...page, face: { kind: 'marked', report } } : page
  return (
    <>
      {report !== null && report.statements.length > 0 && (
        <nav>
          <Actions report={report} printing />
        </nav>
      )}
      <main aria-busy={face.kind === 'working'}>
        {left && <p class="left">{words('sheet_left')}</p>}
        <ShowingContext.Provider value={showing}>
          <FaceView page={shownPage} />
        </ShowingContext.Provider>
        {report !== null && report.url !== '' && (
          <p class="origin">
            {words('sheet_origin')} <a href={report.url}>{report.url}</a>
          </p>
        )}
      </main>
    </>
  )
}
