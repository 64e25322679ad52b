import { words } from './words'

/** The calm face while the page is read: the shape of the table that will come. */
export function Working({ slow }: { slow: boolean }) {
  return (
    <section class="working">
      <div role="status">
        <h1>{words('popup_working_title')}</h1>
        <p>{words(slow ? 'popup_slow_text' : 'popup_working_text')}</p>
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
