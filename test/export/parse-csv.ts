/** Reads comma-separated values as RFC 4180 has them, by its grammar: lines of fields. */
export function parseCsv(csv: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = fields.exec(csv); match !== null; match = fields.exec(csv)) {
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') {
      lines.push(line)
      line = []
    }
    if (fields.lastIndex === csv.length) return lines
  }
  throw new Error('These are no comma-separated values')
}
