import type { Frame, Page } from 'puppeteer-core'
import type { PartyId } from '../../src/engine/types'
import { GROUNDS, keyOn, STATEMENT_KEYS } from '../../src/page/mark-keys'
import { until } from './driver'
import type { GoldSentence } from './gold'

/** One painted range, as the page's own `CSS.highlights` gives it. */
export interface Mark {
  readonly key: string
  readonly text: string
  /** The text of the mark's block before the mark: tells two equal quotations apart. */
  readonly before: string
  /** The part of the page around the article that the mark stands in, where it stands in one. */
  readonly furniture: string | null
}

/** The keys of statements; those of the flash and of the open card's statement paint over these. */
const KEYS = STATEMENT_KEYS.flatMap((key) => [key, ...GROUNDS.map((ground) => keyOn(key, ground))])

/** Parts of our test pages that are not the article. */
const FURNITURE = [
  'nav, footer, aside, figcaption, form, button, related-links, site-bar, amp-ad',
  'header, [role="complementary"], [role="region"], [aria-hidden="true"]',
  '.comments, #comments, .related, .ad, .pull, .note, .byline, .meta, .kicker, .tools, .toast, .keyevents',
].join(', ')

/** Every range under our highlight keys. A statement has one for each text node it runs through. */
export async function marksOf(page: Page | Frame): Promise<Mark[]> {
  return page.evaluate(
    (keys, furniture) => {
      const found: { key: string; text: string; before: string; furniture: string | null }[] = []
      for (const [key, highlight] of CSS.highlights) {
        if (!keys.includes(key)) continue
        for (const range of highlight) {
          const own = new Range()
          own.setStart(range.startContainer, range.startOffset)
          own.setEnd(range.endContainer, range.endOffset)
          let element: Element | null = range.startContainer.parentElement
          const block = element?.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, div') ?? null
          const before = new Range()
          if (block) before.setStart(block, 0)
          else before.setStart(range.startContainer, 0)
          before.setEnd(range.startContainer, range.startOffset)
          let within: string | null = null
          while (element && within === null) {
            const around: Element | null = element.closest(furniture)
            if (around) within = `${around.localName}.${around.className}`
            const root = element.getRootNode()
            element = root instanceof ShadowRoot ? root.host : null
          }
          found.push({ key, text: own.toString(), before: before.toString(), furniture: within })
        }
      }
      return found.map(({ key, text, before, furniture: around }) => ({
        key,
        text,
        before,
        furniture: around,
      }))
    },
    KEYS,
    FURNITURE,
  )
}

/** Waits until marks are painted: analysis takes its own time on a loaded machine. */
export function marked(page: Page): Promise<Mark[]> {
  // Asked again and again from outside: a waiting function inside the page would need its policy to allow `eval`.
  return until(
    () => marksOf(page),
    (marks) => marks.length > 0,
    'marks are painted',
  )
}

export function partiesOf(mark: Mark): PartyId[] {
  if (mark.key.includes('both')) return ['kremlin', 'elysee']
  return [mark.key.includes('kremlin') ? 'kremlin' : 'elysee']
}

/** Text as the corpus writes it: no soft hyphens or joiners, every space the same. */
export function plain(text: string): string {
  return text.replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '').replace(/\s+/g, ' ')
}

export interface Placed {
  /** For each sentence the parties whose marks touch it. */
  readonly parties: readonly ReadonlySet<PartyId>[]
  /** Marks whose text is no part of the article. */
  readonly lost: readonly Mark[]
}

/** Lays the marks of a page on the sentences of its article. */
export function place(marks: readonly Mark[], sentences: readonly GoldSentence[]): Placed {
  const starts: number[] = []
  let whole = ''
  for (const sentence of sentences) {
    starts.push(whole.length)
    whole += `${plain(sentence.text)} `
  }
  const parties = sentences.map(() => new Set<PartyId>())
  const lost: Mark[] = []
  for (const mark of marks) {
    const span = find(mark, whole)
    if (span === null) {
      lost.push(mark)
      continue
    }
    for (const [index, set] of parties.entries()) {
      const start = starts[index] ?? 0
      const end = starts[index + 1] ?? whole.length
      if (span[0] < end && span[1] > start) for (const party of partiesOf(mark)) set.add(party)
    }
  }
  return { parties, lost }
}

function find(mark: Mark, whole: string): [number, number] | null {
  const text = plain(mark.text).trim()
  if (text === '') return null
  const lead = plain(`${mark.before}|`).slice(0, -1)
  // As much of what stands before as the article has: a heading's clock time, say, is not part of the article.
  for (const length of [60, 30, 12, 4, 0]) {
    if (length > lead.length && length !== 0) continue
    const sought = plain(`${length === 0 ? '' : lead.slice(-length)}${plain(mark.text)}`).trimStart()
    const at = whole.indexOf(sought)
    if (at >= 0)
      return [at + sought.length - plain(mark.text).trimStart().length, at + sought.trimEnd().length]
  }
  return null
}
