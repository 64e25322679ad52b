import { createContext } from 'preact'

/** What the table does with a statement of the page. */
export interface Showing {
  /** Takes the reader to a statement in the article; false where it is there no more. */
  readonly show: (id: number) => Promise<boolean>
  /** Lights a statement in the article while the reader points at it here; null puts it out. */
  readonly light?: (id: number | null) => void
  /** Statements that are in view in the article. */
  readonly inView?: ReadonlySet<number>
}

export const ShowingContext = createContext<Showing>({ show: async () => false })
