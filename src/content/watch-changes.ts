/** Quiet time after which a changed page is read again. */
const QUIET = 200
/** A page that never rests is read again after so long all the same. */
const LONGEST_WAIT = 1000
/** Each reading that found nothing new doubles the wait, up to this. */
const MOST_PATIENCE = 8000
/** After a reading comes at least this many times its length of rest, whatever changes. */
const REST = 15
/** An element that arrives outside the article is worth a look if it brings so much text. */
const MUCH_TEXT = 400
const MOST_ADDED = 20
/** How many nodes of what went away are looked at. */
const MOST_REMOVED = 500

/** The article as a watcher must know it. */
export interface WatchedArticle {
  readonly root: Element
  /** The open shadow roots that it reaches into. */
  readonly shadowRoots: readonly ShadowRoot[]
  /** Whether a text node is the article's. */
  readonly has: (node: Node) => boolean
}

export interface ChangeWatch {
  /** Says where the article stands now; null while there is none. */
  focus(article: WatchedArticle | null): void
  /** Asks for a reading soon, whatever changed. */
  wake(): void
  /** Asks for a reading at once. */
  read(): void
}

function bringsText({ addedNodes }: MutationRecord): boolean {
  for (let i = 0; i < addedNodes.length && i < MOST_ADDED; i++)
    if ((addedNodes[i]?.textContent?.length ?? 0) >= MUCH_TEXT) return true
  return false
}

function holdsTextOf(article: WatchedArticle, node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return article.has(node)
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT)
  let left = MOST_REMOVED
  for (let text = walker.nextNode(); text && left > 0; text = walker.nextNode(), left--)
    if (article.has(text)) return true
  return left === 0
}

/** Whether a change took text of the article away or wrote it anew. */
function hurts(article: WatchedArticle, { type, target, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return article.has(target)
  for (const node of removedNodes) if (holdsTextOf(article, node)) return true
  return false
}

function concerns(article: WatchedArticle | null, record: MutationRecord, doc: Document): boolean {
  if (!article) return record.addedNodes.length > 0
  const { root } = article
  if (!root.isConnected || root.contains(record.target) || record.target.getRootNode() !== doc) return true
  return bringsText(record)
}

/**
 * Watches the page for changes that may concern the article and asks for it to be read again: at once where text of
 * the article itself was taken away or written anew, so that marks follow it; otherwise when the page pauses, and ever
 * more seldom where reading finds nothing new. `onChange` reads, and resolves with whether it found something. Only
 * one reading goes on at a time.
 */
export function watchChanges(
  doc: Document,
  onChange: () => Promise<boolean>,
  signal: AbortSignal,
): ChangeWatch {
  let article: WatchedArticle | null = null
  let patience = 1
  /** Since when a change waits to be read; null while none does. */
  let since: number | null = null
  let urgent = false
  let reading = false
  /** No reading before this time: the page comes first. */
  let restUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = () => {
    if (signal.aborted || reading) return
    clearTimeout(timer)
    since = null
    urgent = false
    reading = true
    const start = performance.now()
    const after = (found: boolean) => {
      reading = false
      const now = performance.now()
      restUntil = now + (now - start) * REST
      patience = found ? 1 : Math.min(patience * 2, MOST_PATIENCE / QUIET)
      if (since !== null) schedule()
    }
    onChange().then(after, () => after(false))
  }
  const schedule = () => {
    const now = performance.now()
    since ??= now
    // What comes during a reading waits for its end.
    if (reading || signal.aborted) return
    const latest = since + LONGEST_WAIT * patience - now
    const wait = urgent ? 0 : Math.min(QUIET * patience, latest)
    clearTimeout(timer)
    timer = setTimeout(read, Math.max(0, wait, restUntil - now))
  }
  const observer = new MutationObserver((records) => {
    const known = article
    urgent ||= known !== null && records.some((record) => hurts(known, record))
    if (urgent || records.some((record) => concerns(known, record, doc))) schedule()
  })
  const options = { childList: true, characterData: true, subtree: true }
  observer.observe(doc, options)
  // What a frame loads changes no node of this page.
  doc.addEventListener(
    'load',
    ({ target }) => {
      if (!article && (target as Partial<Element>).localName === 'iframe') schedule()
    },
    { capture: true, signal },
  )
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  return {
    focus(now) {
      article = now
      observer.disconnect()
      if (signal.aborted) return
      observer.observe(doc, options)
      const framed = article?.root.ownerDocument
      if (framed && framed !== doc) observer.observe(framed, options)
      for (const shadowRoot of article?.shadowRoots ?? []) observer.observe(shadowRoot, options)
    },
    wake() {
      patience = 1
      restUntil = 0
      schedule()
    },
    read,
  }
}
