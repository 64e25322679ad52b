import { useMemo } from 'preact/hooks'
import { type Showing, ShowingContext } from '../ui/comparison/showing'
import { FaceView } from '../ui/page/face-view'
import { showStatement } from '../ui/page/show-statement'
import { Switches } from '../ui/page/switches'
import { usePage } from '../ui/page/use-page'

/** The popup: what the page carries, the two accounts side by side, and the switches. */
export function Popup() {
  const page = usePage()
  const { tab } = page
  const showing = useMemo<Showing>(() => ({ show: (id) => showStatement(tab, id) }), [tab])
  return (
    <>
      <main aria-busy={page.face.kind === 'working'}>
        <ShowingContext.Provider value={showing}>
          <FaceView page={page} />
        </ShowingContext.Provider>
      </main>
      <footer>
        <Switches page={page} />
      </footer>
    </>
  )
}
