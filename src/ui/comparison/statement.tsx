import type { StatementView } from '../../messaging/messages'
import { kindText, voiceOf, words } from '../words'
import { splitAtClash } from './comparison-rows'

/**
 * A statement as a button that shows it on the page: what is told, who is said to have said it, and how. The words
 * that attribute it come first, as the article has them: what a source denied must never stand there as its claim.
 */
export function Statement(props: {
  statement: StatementView
  clash: string | null
  lang: string
  onShow: (id: number) => Promise<boolean>
}) {
  const { statement, lang } = props
  const parts = splitAtClash(statement.text, props.clash)
  return (
    <button
      class="statement"
      type="button"
      data-party={statement.party}
      data-statement={statement.id}
      onClick={() => void props.onShow(statement.id)}
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
