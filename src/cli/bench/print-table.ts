import type { Cell, Column, Table } from './section'

function written(value: Cell | undefined, { digits = 0 }: Column): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  return value
    .toFixed(digits)
    .replace(/\B(?=(\d{3})+(?!\d))/g, (_, __, at: number, all: string) =>
      all.indexOf('.') !== -1 && at > all.indexOf('.') ? '' : ' ',
    )
}

/** A table as lines for a terminal: the first column left, numbers right. */
export function tableLines({ title, columns, rows, notes }: Table): string[] {
  const cells = rows.map((row) => columns.map((column) => written(row[column.key], column)))
  const widths = columns.map(({ label }, i) =>
    Math.max(label.length, ...cells.map((line) => line[i]?.length ?? 0)),
  )
  const left = columns.map(({ key }) => rows.every((row) => typeof row[key] === 'string'))
  const line = (values: readonly string[]): string =>
    `  ${values
      .map((value, i) => (left[i] ? value.padEnd(widths[i] ?? 0) : value.padStart(widths[i] ?? 0)))
      .join('   ')
      .trimEnd()}`
  return [
    title,
    line(columns.map(({ label }) => label)),
    line(widths.map((width) => '─'.repeat(width))),
    ...cells.map(line),
    ...notes.map((note) => `  ${note}`),
  ]
}
