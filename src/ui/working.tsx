import { useEffect, useState } from 'preact/hooks'
import { words } from './words'

/** Most pages answer before anyone could read that they are asked; in milliseconds. */
const WORDS_AFTER = 250

/**
 * The calm face while the page is read: the shape of the table that will come, and in words what is going on where it
 * takes a moment. `first-paint.html`, what the pages paint before their script runs, is the same
 * without the words.
 */
export function Working({ slow }: { slow: boolean }) {
  const [told, setTold] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTold(true), WORDS_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return (
    <section class="working">
      <div role="status">
        {told && (
          <>
            <h1>{words('popup_working_title')}</h1>
            <p>{words(slow ? 'popup_slow_text' : 'popup_working_text')}</p>
          </>
        )}
      </div>
      <div class="skeleton" aria-hidden="true">
        {['a', 'b', 'c'].map((row) => (
          <div key={row}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </section>
  )
}
