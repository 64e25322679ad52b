import { sendToPage } from '../../messaging/send-message'
import { Notice } from '../notice'
import { partyName, words } from '../words'
import { faceOfFailure, faceOfReport, type MarkedReport } from './page-face'
import type { Page } from './use-page'

/** The face of an article whose every statement the reader took away: what they were, and the way back. */
export function CorrectedAway({ page: { tab, show }, report }: { page: Page; report: MarkedReport }) {
  const undo = async (ids: readonly string[]) => {
    if (tab === null) return
    for (const id of ids) {
      const result = await sendToPage(tab.id, 'undo-correction', { id })
      show(result.ok ? faceOfReport(result.value, tab.url) : faceOfFailure(result.error))
    }
  }
  const taken = report.removed.flatMap(({ correction, ...statement }) =>
    correction === null ? [] : [{ ...statement, correction }],
  )
  return (
    <>
      <Notice about={report.title} title={words('corrected_away_title')} text={words('corrected_away_text')}>
        <button
          class="plain"
          type="button"
          onClick={() => void undo(taken.map(({ correction }) => correction.id))}
        >
          {words('corrected_away_undo')}
        </button>
      </Notice>
      <ul class="taken">
        {taken.map(({ correction, party, text }) => (
          <li key={correction.id} data-party={party}>
            <p>
              <span class="party">{partyName(party)}</span> <span lang={report.lang}>{text}</span>
            </p>
            <button
              class="action"
              type="button"
              aria-label={words('options_undo', text)}
              onClick={() => void undo([correction.id])}
            >
              {words('card_undo')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
