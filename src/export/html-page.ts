import type { StatementView } from '../messaging/messages'
import {
  comparisonRows,
  countByParty,
  percentages,
  type Row,
  splitAtClash,
} from '../ui/comparison/comparison-rows'
import { rowLabel } from '../ui/comparison/row-label'
import { dayText } from '../ui/day-text'
import type { MarkedReport } from '../ui/page/page-face'
import { PARTIES } from '../ui/parties'
import { formatNumber, plural, uiLanguage } from '../ui/plural'
import { partyStyles } from '../ui/theme'
import { kindText, partyName, relationText, silentText, voiceOf, words } from '../ui/words'
import { correctionText } from './correction-text'
import { escapeHtml as h } from './escape-html'
import { PAGE_STYLES } from './page-styles'

/** The comparison as a page that needs nothing else: no script, no picture, no other file. */
export function toHtmlPage(report: MarkedReport): string {
  const rows = comparisonRows(report)
  return `<!doctype html>
<html lang="${h(uiLanguage())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${h(report.title)} · ${h(words('extension_name'))}</title>
<style>
${partyStyles(':root')}
${PAGE_STYLES}</style>
</head>
<body>
<main>
${head(report)}
<table>
<caption>${h(words('popup_caption'))}</caption>
<thead><tr><th scope="col">${h(words('popup_matter'))}</th>${PARTIES.map((party) => `<th scope="col" class="${party}"><span class="party">${h(partyName(party))}</span></th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, report.lang)).join('\n')}
</tbody>
</table>
${lost(report)}<p class="by">${h(words('export_made_by'))}</p>
</main>
</body>
</html>
`
}

function head(report: MarkedReport): string {
  const counts = countByParty(report.statements)
  const parts = percentages(report.shares)
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' })
  const share = (name: string, part: number) => `${h(name)} <b>${h(percent.format(part / 100))}</b>`
  const shares = [
    ...PARTIES.map((party) => share(words(`card_account_${party}`), parts[party])),
    share(words('share_other'), parts.other),
    share(words('share_reporter'), parts.reporter),
  ]
  const told = PARTIES.map(
    (party) =>
      `<span class="${party}"><span class="party">${h(words(`card_account_${party}`))}</span> ${h(plural('count_statements', counts[party]))}</span>`,
  )
  const others = report.otherSources.map(
    ({ name, count }) => `<span lang="${h(report.lang)}">${h(name)}</span>, ${h(formatNumber(count))}`,
  )
  const day = dayText(report.date)
  return `<h1 lang="${h(report.lang)}">${h(report.title)}</h1>
<p>${day === null ? '' : `<time datetime="${h(report.date ?? '')}">${h(day)}</time> · `}${link(report.url)}</p>
<p class="told">${told.join(' ')}</p>
<p>${h(words('share_caption'))}: ${shares.join(' · ')}</p>
${others.length === 0 ? '' : `<p>${h(words('others_title'))} ${others.join(' · ')}</p>`}`
}

/** A link for the web's own addresses only: a page's word for where it is must not become a script. */
function link(url: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${h(url)}" rel="noreferrer">${h(url)}</a>` : h(url)
}

function rowHtml(row: Row, lang: string): string {
  const relation =
    row.relation === null ? '' : `<span class="relation">${h(relationText(row.relation))}</span>`
  const cells = PARTIES.map((party) => {
    const { statements, clash } = row.cells[party]
    const silent = row.matter === null ? '' : `<p class="silent">${h(silentText(party))}</p>`
    const told = statements.map((one) => statementHtml(one, clash, lang)).join('')
    return `<td class="${party}">${statements.length === 0 ? silent : told}</td>`
  })
  return `<tr><th scope="row"><b>${h(rowLabel(row))}</b>${relation}</th>${cells.join('')}</tr>`
}

function statementHtml(statement: StatementView, clash: string | null, lang: string): string {
  const parts = splitAtClash(statement.text, clash)?.map(h)
  const text = parts ? `${parts[0]}<mark>${parts[1]}</mark>${parts[2]}` : h(statement.text)
  const cue = statement.cueText === null ? '' : `<i>${h(statement.cueText)}…</i> `
  const silence = statement.silence ? `<small>[${h(words('popup_says_nothing'))}]</small> ` : ''
  const told = [voiceOf(statement), kindText(statement.kind), correctionText(statement)].filter(Boolean)
  return `<p class="statement">${silence}<span lang="${h(lang)}">${cue}${text}</span><small class="voice">${h(told.join(' · '))}</small></p>`
}

/** What the reader took away is told too: a copy that hides it would not be true. */
function lost({ removed, lang }: MarkedReport): string {
  if (removed.length === 0) return ''
  const items = removed.map(
    ({ text, party }) => `<li><span lang="${h(lang)}">${h(text)}</span> (${h(partyName(party))})</li>`,
  )
  return `<h2>${h(words('export_removed'))}</h2>\n<ul>${items.join('')}</ul>\n`
}
