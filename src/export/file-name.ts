import type { MarkedReport } from '../ui/page/page-face'

const MOST_LETTERS = 60

/** A name for a saved file, from the article's day and title, with nothing in it that a file system minds. */
export function fileName({ title, date }: Pick<MarkedReport, 'title' | 'date'>, ending: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '')
  return `${['two-readouts', date, plain].filter(Boolean).join('-')}.${ending}`
}
