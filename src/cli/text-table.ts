const GAP = '  '
const NARROWEST = 60
const WIDEST = 140
const NARROWEST_COLUMN = 14
const FIRST_COLUMN = 0.18

/** A table of three columns as text, the first narrower; cells may have several lines. `width` in letters. */
export function textTable(
  heads: readonly [string, string, string],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const whole = Math.max(NARROWEST, Math.min(WIDEST, width))
  const first = Math.max(NARROWEST_COLUMN, Math.floor(whole * FIRST_COLUMN))
  const other = Math.floor((whole - first - 2 * GAP.length) / 2)
  const widths = [first, other, other]
  const line = '─'.repeat(first + 2 * (other + GAP.length))
  const lines = rows.map((cells) => rowText(cells, widths))
  return [rowText(heads, widths), line, lines.join(`\n${line}\n`), line].join('\n')
}

function rowText(cells: readonly string[], widths: readonly number[]): string {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 20))
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => (column[line] ?? '').padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n')
}

/** Lines of at most `width` letters; words longer than a line are cut. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/)) {
      let rest = word
      if (line !== '' && line.length + 1 + rest.length > width) {
        lines.push(line)
        line = ''
      }
      for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width))
      line = line === '' ? rest : `${line} ${rest}`
    }
    return [...lines, line]
  })
}
