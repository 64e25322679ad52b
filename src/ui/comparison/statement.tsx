import { useContext } from 'preact/hooks'
import type { StatementView } from '../../messaging/messages'
import { kindText, voiceOf, words } from '../words'
import { splitAtClash } from './comparison-rows'
import { ShowingContext } from './showing'

/**
 * A statement as a button that shows it on the page: what is told, who is said to have said it, and how. The words
 * that attribute it come first, as the article has them: what a source denied must never stand there as its claim.
 */
export function Statement(props: {
  statement: StatementView
  clash: string | null
  lang: string
  /** True where it is one of those the reader asked for. */
  chosen: boolean
}) {
  const { statement, lang, chosen } = props
  const { show, light, inView } = useContext(ShowingContext)
  const parts = splitAtClash(statement.text, props.clash)
  return (
    <button
      class="statement"
      type="button"
      data-party={statement.party}
      data-statement={statement.id}
      data-chosen={chosen || undefined}
      data-in-view={inView?.has(statement.id) || undefined}
      onClick={() => void show(statement.id)}
      {...(light && {
        onPointerEnter: () => light(statement.id),
        onPointerLeave: () => light(null),
        onFocus: () => light(statement.id),
        onBlur: () => light(null),
      })}
    >
      {statement.silence && <span class="silence">{words('popup_says_nothing')}</span>}
      {statement.cueText !== null && (
        <span class="cue" lang={lang}>
          {statement.cueText}…{' '}
        </span>
      )}
      <span class="text" lang={lang}>
        {parts === null ? (
          statement.text
        ) : (
          <>
            {parts[0]}
            <mark>{parts[1]}</mark>
            {parts[2]}
          </>
        )}
      </span>
      <span class="told">
        {voiceOf(statement)} · {kindText(statement.kind)}
      </span>
    </button>
  )
}
