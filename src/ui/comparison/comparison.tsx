import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { VoiceView } from '../../messaging/messages'
import type { MarkedReport } from '../page/page-face'
import { formatNumber, plural } from '../plural'
import { voiceOf, words } from '../words'
import { comparisonRows, type Row } from './comparison-rows'
import { ComparisonTable } from './comparison-table'
import { FilterBar } from './filter-bar'
import { type Choice, countByFilter, EVERYTHING, rowFilter, statementsOf } from './filter-rows'
import { soughtWords } from './fold-letters'
import { lightHits } from './light-hits'
import { rowLabel } from './row-label'
import { type Showing, ShowingContext } from './showing'
import { Summary } from './summary'

/** The words of a row, besides its statements, by which a search finds it. */
function wordsOfRow(row: Row): string {
  const said = statementsOf(row).map((one) => `${one.sourceText ?? ''} ${voiceOf(one)}`)
  return [rowLabel(row), ...said].join('\n')
}

/** All of an article's comparison: at a glance, then matter by matter, as the reader chooses to see it. */
export function Comparison({ report }: { report: MarkedReport }) {
  const rows = useMemo(() => comparisonRows(report), [report])
  const filter = useMemo(() => rowFilter(rows, wordsOfRow), [rows])
  const counts = useMemo(() => countByFilter(rows), [rows])
  const [choice, setChoice] = useState<Choice>(EVERYTHING)
  const [gone, setGone] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const shown = useMemo(() => new Set(filter(choice).map(({ id }) => id)), [filter, choice])

  // Another article is looked at with fresh eyes.
  const article = useRef(report.title)
  useEffect(() => {
    if (article.current !== report.title) setChoice(EVERYTHING)
    article.current = report.title
  }, [report.title])

  useEffect(() => {
    const sought = soughtWords(choice.search)
    if (table.current !== null && sought.length > 0) return lightHits(table.current, sought)
    return undefined
  }, [choice.search, shown])

  useEffect(() => {
    if (choice.voice === null) return
    table.current?.querySelector<HTMLElement>('[data-chosen]')?.focus()
  }, [choice.voice])

  const given = useContext(ShowingContext)
  const showing = useMemo<Showing>(
    () => ({
      ...given,
      show: async (id) => {
        const found = await given.show(id)
        setGone(!found)
        return found
      },
    }),
    [given],
  )
  const chooseVoice = useCallback(
    (voice: VoiceView | null) => setChoice((before) => ({ ...before, filter: 'all', search: '', voice })),
    [],
  )
  return (
    <ShowingContext.Provider value={showing}>
      <Summary report={report} voice={choice.voice} onVoice={chooseVoice} />
      {rows.length > 1 && <FilterBar choice={choice} counts={counts} onChoice={setChoice} />}
      <p class="unseen" role="status">
        {choice !== EVERYTHING && plural('count_matters', shown.size)}
      </p>
      <ComparisonTable tableRef={table} rows={rows} shown={shown} voice={choice.voice} lang={report.lang} />
      {shown.size === 0 && (
        <p class="none">
          {words('filter_none')}{' '}
          <button class="plain" type="button" onClick={() => setChoice(EVERYTHING)}>
            {words('filter_show_all', formatNumber(rows.length))}
          </button>
        </p>
      )}
      <p class="toast" role="status">
        {gone && words('popup_statement_gone')}
      </p>
    </ShowingContext.Provider>
  )
}
