import { dayText } from '../day-text'
import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'
import { formatNumber, uiLanguage } from '../plural'
import { partyName, words } from '../words'
import { countByParty, percentages } from './comparison-rows'

/** At a glance: which article this is, and how much of it each account is. */
export function Summary({ report }: { report: MarkedReport }) {
  const counts = countByParty(report.statements)
  const date = dayText(report.date)
  return (
    <header class="summary">
      <h1 lang={report.lang}>{report.title}</h1>
      <p class="counts">
        {PARTIES.map((party) => (
          <span key={party} class="count" data-party={party}>
            <span class="party">{partyName(party)}</span> <b>{formatNumber(counts[party])}</b>
          </span>
        ))}
        {date !== null && <time dateTime={report.date ?? ''}>{date}</time>}
      </p>
      <ShareBar shares={report.shares} />
    </header>
  )
}

function ShareBar({ shares }: { shares: MarkedReport['shares'] }) {
  const parts = percentages(shares)
  const told = PARTIES.map((party) => ({ party, name: partyName(party), percent: parts[party] }))
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' })
  const label = [...told, { party: 'other', name: words('popup_share_other'), percent: parts.other }]
    .map((part) => words('popup_share', part.name, percent.format(part.percent / 100)))
    .join('; ')
  return (
    <div class="shares" role="img" aria-label={label} title={label}>
      {told.map((part) => (
        <span key={part.party} data-party={part.party} style={{ inlineSize: `${part.percent}%` }} />
      ))}
    </div>
  )
}
