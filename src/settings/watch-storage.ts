import { contextIsAlive, extensionApi } from '../messaging/extension-api'

/** What changed in the stored things, by key. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>

/** Calls back with each change of what is stored, made in any context, until `signal` aborts. */
export function watchStorage(onChange: (changes: StorageChanges) => void, signal: AbortSignal): void {
  const { onChanged } = extensionApi().storage.local
  onChanged.addListener(onChange)
  signal.addEventListener(
    'abort',
    () => {
      // Once the extension is gone its events are too, and touching them throws.
      if (contextIsAlive()) onChanged.removeListener(onChange)
    },
    { once: true },
  )
}
