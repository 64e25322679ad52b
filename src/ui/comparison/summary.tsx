import type { VoiceView } from '../../messaging/messages'
import { dayText } from '../day-text'
import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'
import { formatNumber, plural } from '../plural'
import { words } from '../words'
import { countByParty } from './comparison-rows'
import { ShareBar } from './share-bar'
import { VoiceTable } from './voice-table'

/** At a glance: which article this is, how much of it each account is, who tells and who speaks. */
export function Summary(props: {
  report: MarkedReport
  voice: VoiceView | null
  onVoice: (voice: VoiceView | null) => void
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
          {report.otherSources.length > 0 && (
            <p class="others">
              {words('others_title')} <OtherSources sources={report.otherSources} lang={report.lang} />
            </p>
          )}
        </div>
        <VoiceTable voices={report.voices} voice={props.voice} onVoice={props.onVoice} />
      </div>
    </header>
  )
}

function OtherSources({ sources, lang }: { sources: MarkedReport['otherSources']; lang: string }) {
  return sources.map(({ name, count }, index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <span lang={lang}>{name}</span>, {formatNumber(count)}
    </span>
  ))
}
