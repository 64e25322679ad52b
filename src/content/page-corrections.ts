import type { Correction } from '../corrections/correction'
import { pageKey } from '../corrections/page-key'
import { forgetCorrection, keepCorrections, readPage, watchCorrections } from '../corrections/store'
import { extensionApi } from '../messaging/extension-api'

/** What the reader says of the page that stands in the window. */
export interface PageCorrectionsHere {
  readonly list: readonly Correction[]
  /** False in a private window, where nothing outlives the page. */
  readonly kept: boolean
  /** Reads what is kept of the page that is now in the window. */
  load(): Promise<void>
  add(correction: Correction, title: string): void
  remove(id: string): void
}

function isPrivate(): boolean {
  return extensionApi().extension?.inIncognitoContext === true
}

/**
 * Keeps the corrections of the page: at once for the page, and in storage for the next visit. Calls back when they
 * changed elsewhere (another window of the same article, the options), until `signal` aborts.
 */
export function pageCorrections(onChange: () => void, signal: AbortSignal): PageCorrectionsHere {
  let list: readonly Correction[] = []
  let writing = 0
  const kept = !isPrivate()
  const page = () => (kept ? pageKey(location.href) : null)

  const load = async () => {
    const key = page()
    const found = key === null ? [] : (await readPage(key)).corrections
    // Meanwhile the page may have become another.
    if (key === page()) list = found
  }
  const loadChanged = async () => {
    const before = JSON.stringify(list)
    await load()
    if (JSON.stringify(list) !== before) onChange()
  }
  const write = (work: Promise<void>) => {
    writing++
    work.catch(() => {}).finally(() => writing--)
  }
  if (kept)
    watchCorrections((pages) => {
      // Of our own writing we know.
      if (writing === 0 && pages.some((changed) => changed === page())) void loadChanged()
    }, signal)

  return {
    get list() {
      return list
    },
    kept,
    load,
    add(correction, title) {
      list = [...list, correction]
      const key = page()
      if (key !== null) write(keepCorrections(key, title, [correction]))
    },
    remove(id) {
      list = list.filter((correction) => correction.id !== id)
      const key = page()
      if (key !== null) write(forgetCorrection(key, id))
    },
  }
}
