import { extensionApi } from '../messaging/extension-api'
import { isRecord } from '../settings/is-record'
import { watchStorage } from '../settings/watch-storage'
import type { Correction, PageCorrections } from './correction'
import { parsePage, storedList } from './parse-corrections'

/** Every page has a key of its own in storage: what goes wrong with one leaves the others alone. */
const PREFIX = 'corrections '
/** Where a value that is no page of corrections goes before a good one takes its place. */
const UNREADABLE = 'unreadable '

/** The storage key of a page, by its address as `pageKey` writes it. */
export function storageKey(page: string): string {
  return `${PREFIX}${page}`
}

function local() {
  return extensionApi().storage.local
}

async function readStored(page: string): Promise<unknown> {
  const key = storageKey(page)
  return (await local().get(key))[key]
}

/** What is kept of a page; nothing where storage cannot be read. */
export async function readPage(page: string): Promise<PageCorrections> {
  try {
    return parsePage(page, await readStored(page))
  } catch {
    return parsePage(page, undefined)
  }
}

let turn: Promise<unknown> = Promise.resolve()

/** One change after the other: each reads what is stored and writes it back. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work, work)
  turn = done.catch(() => {})
  return done
}

/** Changes a page's list of stored corrections; entries that cannot be read stay in it. An empty page is forgotten. */
function changePage(
  page: string,
  title: string | null,
  change: (list: readonly unknown[]) => readonly unknown[],
): Promise<void> {
  return inTurn(async () => {
    const key = storageKey(page)
    const stored = await readStored(page)
    const list = storedList(stored)
    const changed = change(list ?? [])
    const readable = stored === undefined || list !== null
    if (changed.length === 0 && readable) {
      await local().remove(key)
      return
    }
    const kept = isRecord(stored) ? stored : {}
    await local().set({
      ...(readable ? {} : { [`${UNREADABLE}${key}`]: stored }),
      [key]: {
        ...kept,
        version: 1,
        title: title || parsePage(page, stored).title,
        corrections: changed,
      },
    })
  })
}

const hasId = (entry: unknown, id: string) => isRecord(entry) && entry.id === id

/** Keeps corrections of a page, each in place of one with its id. */
export function keepCorrections(
  page: string,
  title: string,
  corrections: readonly Correction[],
): Promise<void> {
  return changePage(page, title, (list) => [
    ...list.filter((entry) => !corrections.some(({ id }) => hasId(entry, id))),
    ...corrections,
  ])
}

export function forgetCorrection(page: string, id: string): Promise<void> {
  return changePage(page, null, (list) => list.filter((entry) => !hasId(entry, id)))
}

/** Everything the reader ever corrected, page by page. */
export async function readAllCorrections(): Promise<PageCorrections[]> {
  const stored = await local().get(null)
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => parsePage(key.slice(PREFIX.length), value))
    .filter(({ corrections }) => corrections.length > 0)
}

/** Forgets every correction of every page, with what could not be read of them. */
export function forgetAllCorrections(): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await local().get(null))
    await local().remove(keys.filter((key) => key.startsWith(PREFIX) || key.startsWith(UNREADABLE + PREFIX)))
  })
}

/** Calls back with the addresses of pages whose corrections changed in any context, until `signal` aborts. */
export function watchCorrections(onChange: (pages: readonly string[]) => void, signal: AbortSignal): void {
  watchStorage((changes) => {
    const pages = Object.keys(changes).filter((key) => key.startsWith(PREFIX))
    if (pages.length > 0) onChange(pages.map((key) => key.slice(PREFIX.length)))
  }, signal)
}
