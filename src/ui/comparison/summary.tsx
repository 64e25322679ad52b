import { dayText } from '../day-text'
import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'
import { plural } from '../plural'
import { words } from '../words'
import { countByParty } from './comparison-rows'
import { ShareBar } from './share-bar'
import { VoiceTable } from './voice-table'
import type { Voice } from './voices'

/** At a glance: which article this is, how much of it each account is, who tells and who speaks. */
export function Summary(props: {
  report: MarkedReport
  voice: Voice | null
  onVoice: (voice: Voice | null) => void
}) {
  const { report } = props
  const counts = countByParty(report.statements)
  const date = dayText(report.date)
  return (
    <header class="summary">
      <div class="title">
        <h1 lang={report.lang}>{report.title}</h1>
        {date !== null && <time dateTime={report.date ?? ''}>{date}</time>}
      </div>
      <div class="glance">
        <div>
          <ul class="counts">
            {PARTIES.map((party) => (
              <li key={party} class="count" data-party={party}>
                <span class="party">{words(`card_account_${party}`)}</span>
                <span>{plural('count_statements', counts[party])}</span>
              </li>
            ))}
          </ul>
          <ShareBar shares={report.shares} />
        </div>
        <VoiceTable statements={report.statements} voice={props.voice} onVoice={props.onVoice} />
      </div>
    </header>
  )
}
