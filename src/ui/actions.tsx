import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ExportKind } from '../export/export-report'
import type { MarkedReport } from './page/page-face'
import { takeAway } from './take-away'
import { words } from './words'

const EXPORT_TEXTS: readonly (readonly [ExportKind, () => string])[] = [
  ['markdown', () => words('export_markdown')],
  ['csv', () => words('export_csv')],
  ['json-ld', () => words('export_json_ld')],
  ['html', () => words('export_html')],
]

const OUTCOMES = {
  copied: () => words('export_copied'),
  saved: () => words('export_saved'),
  failed: () => words('export_failed'),
}

/** What can be done with a comparison: take it away, print it, see it elsewhere. A surface gives those it has. */
export function Actions(props: {
  report: MarkedReport
  printing?: boolean
  onPanel?: () => void
  onSheet?: () => void
  /** Other buttons of the surface, last in the row. */
  children?: ComponentChildren
}) {
  const { report, printing, onPanel, onSheet, children } = props
  const menu = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const take = async (kind: ExportKind) => {
    setSaid('')
    const outcome = await takeAway(report, kind)
    setSaid(OUTCOMES[outcome]())
    menu.current?.hidePopover()
  }
  return (
    <div class="actions">
      <span class="said" role="status">
        {said}
      </span>
      {onPanel && (
        <button class="action" type="button" onClick={onPanel}>
          {words('action_panel')}
        </button>
      )}
      {onSheet && (
        <button class="action" type="button" onClick={onSheet}>
          {words('action_sheet')}
        </button>
      )}
      {printing && (
        <button class="action" type="button" onClick={() => print()}>
          {words('action_print')}
        </button>
      )}
      <button class="action" type="button" popovertarget="export">
        {words('action_export')}
      </button>
      <div id="export" class="menu" popover="auto" ref={menu}>
        <ul>
          {EXPORT_TEXTS.map(([kind, text]) => (
            <li key={kind}>
              <button type="button" data-export={kind} onClick={() => void take(kind)}>
                {text()}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {children}
    </div>
  )
}
