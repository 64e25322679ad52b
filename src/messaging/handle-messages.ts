import type { Runtime } from 'webextension-polyfill'
import { classifyFailure } from './classify-failure'
import { extensionApi } from './extension-api'
import type { BackgroundMessages, PageMessages, Result } from './messages'

/** Every message of one direction; `payload` and `reply` are what the map in `messages.ts` says. */
type MessageMap<M> = { [Type in keyof M]: { payload: unknown; reply: unknown } }

/** One function for each message of a direction. */
export type Handlers<M extends MessageMap<M>> = {
  readonly [Type in keyof M]: (
    payload: M[Type]['payload'],
    sender: Runtime.MessageSender,
  ) => M[Type]['reply'] | Promise<M[Type]['reply']>
}

/** What travels: the name of a message of the map, and its payload. */
interface Envelope {
  readonly type: string
  readonly payload: unknown
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
  )
}

async function answer(reply: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await reply() }
  } catch (error) {
    return { ok: false, ...classifyFailure(error) }
  }
}

function handleMessages<M extends MessageMap<M>>(handlers: Handlers<M>, signal?: AbortSignal): void {
  const { runtime } = extensionApi()
  const byName = new Map<string, (payload: unknown, sender: Runtime.MessageSender) => unknown>(
    Object.entries(handlers),
  )
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    if (sender.id !== runtime.id || !isEnvelope(message)) return undefined
    const handler = byName.get(message.type)
    // Undefined leaves the message to another listener of the same context.
    if (handler === undefined) return undefined
    void answer(() => handler(message.payload, sender)).then(sendResponse)
    return true
  }
  // The type knows listeners that always answer and such as never do, not one that does either.
  const listener = listen as Runtime.OnMessageListener
  // `sendResponse` with `true` is the one way to answer later that both browsers have; returning a promise is not.
  runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true })
}

/** Answers popup and background from a content script, until `signal` aborts. */
export function handlePageMessages(handlers: Handlers<PageMessages>, signal?: AbortSignal): void {
  handleMessages(handlers, signal)
}

/** Answers content scripts and popup from the background. */
export function handleBackgroundMessages(handlers: Handlers<BackgroundMessages>, signal?: AbortSignal): void {
  handleMessages(handlers, signal)
}
