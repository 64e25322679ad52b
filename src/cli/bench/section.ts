/** A value of a table: numbers are printed short, `null` as a dash. */
export type Cell = string | number | null

export interface Column {
  readonly key: string
  readonly label: string
  /** Digits after the point; 0 where not given. */
  readonly digits?: number
}

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[]
}

/** One thing that is measured. A new one is a new file and a line in `bench.ts`. */
export interface Section {
  /** As named on the command line. */
  readonly name: string
  readonly about: string
  run(): Table[] | Promise<Table[]>
}
