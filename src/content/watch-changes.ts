/** Quiet time after which a changed page is read again. */
const QUIET = 200
/** A page that never rests is read again after so long all the same. */
const LONGEST_WAIT = 1000
/** Each reading that found nothing new doubles the wait, up to this. */
const MOST_PATIENCE = 8000
/** An element that arrives outside the article is worth a look if it brings so much text. */
const MUCH_TEXT = 400
const MOST_ADDED = 20

export interface ChangeWatch {
  /** Says where the article stands now: its element and the shadow roots it reaches into; null while there is none. */
  focus(article: { readonly root: Element; readonly shadowRoots: readonly ShadowRoot[] } | null): void
  /** Asks for a reading soon, whatever changed. */
  wake(): void
}

function bringsText({ addedNodes }: MutationRecord): boolean {
  for (let i = 0; i < addedNodes.length && i < MOST_ADDED; i++)
    if ((addedNodes[i]?.textContent?.length ?? 0) >= MUCH_TEXT) return true
  return false
}

/**
 * Watches the page for changes that may concern the article and asks for it to be read again: soon, but never while
 * the page is still changing, and ever more seldom where reading finds nothing new. `onChange` tells whether it did.
 */
export function watchChanges(doc: Document, onChange: () => boolean, signal: AbortSignal): ChangeWatch {
  let root: Element | null = null
  let first = 0
  let patience = 1
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    timer = undefined
    first = 0
    if (signal.aborted) return
    patience = onChange() ? 1 : Math.min(patience * 2, MOST_PATIENCE / QUIET)
  }
  const schedule = () => {
    const now = performance.now()
    if (timer === undefined) first = now
    clearTimeout(timer)
    const latest = Math.max(0, first + LONGEST_WAIT * patience - now)
    timer = setTimeout(look, Math.min(QUIET * patience, latest))
  }
  const concerns = (record: MutationRecord): boolean => {
    if (!root) return record.addedNodes.length > 0
    if (!root.isConnected || root.contains(record.target) || record.target.getRootNode() !== doc) return true
    return bringsText(record)
  }
  const observer = new MutationObserver((records) => {
    if (records.some(concerns)) schedule()
  })
  const options = { childList: true, characterData: true, subtree: true }
  observer.observe(doc, options)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  return {
    focus(article) {
      root = article?.root ?? null
      observer.disconnect()
      if (signal.aborted) return
      observer.observe(doc, options)
      for (const shadowRoot of article?.shadowRoots ?? []) observer.observe(shadowRoot, options)
    },
    wake() {
      patience = 1
      schedule()
    },
  }
}
