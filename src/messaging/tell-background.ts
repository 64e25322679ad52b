import { contextIsAlive, extensionApi } from './extension-api'
import type { BackgroundMessages } from './messages'

/** Messages without anything to tell but their name. */
type Bare = {
  [Type in keyof BackgroundMessages]: BackgroundMessages[Type]['payload'] extends null ? Type : never
}

/** Sends to the background without waiting for an answer: that nobody is there is none of the sender's business. */
export function tellBackground(type: Bare[keyof BackgroundMessages]): void {
  if (contextIsAlive())
    extensionApi()
      .runtime.sendMessage({ type, payload: null })
      .catch(() => {})
}
