import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Showing, ShowingContext } from '../ui/comparison/showing'
import { openSheet } from '../ui/open-sheet'
import type { Opening } from '../ui/page/ask-at-once'
import { FaceView } from '../ui/page/face-view'
import { PageFooter } from '../ui/page/page-footer'
import { showStatement } from '../ui/page/show-statement'
import { usePage } from '../ui/page/use-page'
import { useArticlePort } from './use-article-port'

/** The side panel: the comparison beside the article, each lighting in the other what the reader looks at. */
export function Panel({ opening }: { opening: Opening }) {
  const page = usePage(opening, 'active')
  const { tab, face, askAgain } = page
  const { inView, light } = useArticlePort(tab?.id, face.kind === 'marked' ? face.report : null, askAgain)
  const showing = useMemo<Showing>(
    () => ({ show: (id) => showStatement(tab, id), light, inView }),
    [tab, light, inView],
  )
  const main = useRef<HTMLElement>(null)

  // Keeps beside the reader, but never moves under a pointer or away from the focus.
  useEffect(() => {
    const panel = main.current
    if (panel === null || inView.size === 0 || panel.matches(':hover, :focus-within')) return
    const lit = [...panel.querySelectorAll('[data-in-view]')].filter(
      (one) => one.closest('[hidden]') === null,
    )
    const seen = lit.some((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    if (!seen) lit[0]?.scrollIntoView({ block: 'center' })
  }, [inView])

  return (
    <>
      <main ref={main} aria-busy={face.kind === 'working'}>
        <ShowingContext.Provider value={showing}>
          <FaceView page={page} />
        </ShowingContext.Provider>
      </main>
      <PageFooter page={page} onSheet={(tabId) => void openSheet(tabId)} />
    </>
  )
}
