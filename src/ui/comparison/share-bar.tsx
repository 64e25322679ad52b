import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'
import { uiLanguage } from '../plural'
import { words } from '../words'
import { percentages } from './comparison-rows'

/** How much of the article each account is: as a bar, and in words that say whose giving it is. */
export function ShareBar({ shares }: { shares: MarkedReport['shares'] }) {
  const parts = percentages(shares)
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' })
  const told = PARTIES.map((party) => ({ party, name: words(`card_account_${party}`), part: parts[party] }))
  const rest = [
    { party: 'other', name: words('share_other'), part: parts.other },
    { party: 'reporter', name: words('share_reporter'), part: parts.reporter },
  ].filter(({ part }) => part > 0)
  return (
    <figure class="share">
      <div class="bar" aria-hidden="true">
        {[...told, ...rest].map(({ party, part }) => (
          <span key={party} data-party={party} style={{ inlineSize: `${part}%` }} />
        ))}
      </div>
      <figcaption>
        {words('share_caption')}
        <ul>
          {[...told, ...rest].map(({ party, name, part }) => (
            <li key={party} data-party={party}>
              <i aria-hidden="true" />
              {name} <b>{percent.format(part / 100)}</b>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
