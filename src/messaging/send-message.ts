import { classifyFailure } from './classify-failure'
import { contextIsAlive, extensionApi } from './extension-api'
import type { BackgroundMessages, PageMessages, Result } from './messages'

/** Payloads of `null` need not be written. */
type Rest<Payload> = Payload extends null ? [] : [payload: Payload]

function isResult(reply: unknown): reply is Result<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply
}

async function ask<Reply>(send: () => Promise<unknown>): Promise<Result<Reply>> {
  if (!contextIsAlive()) return { ok: false, error: 'invalidated', detail: 'The extension context is gone' }
  try {
    const reply = await send()
    // Listeners of the same context that do not know the message leave it unanswered.
    if (!isResult(reply)) return { ok: false, error: 'no-receiver', detail: 'Nobody answered' }
    return reply as Result<Reply>
  } catch (error) {
    return { ok: false, ...classifyFailure(error) }
  }
}

/** Sends to the background. Never rejects. */
export function sendToBackground<Type extends keyof BackgroundMessages>(
  type: Type,
  ...rest: Rest<BackgroundMessages[Type]['payload']>
): Promise<Result<BackgroundMessages[Type]['reply']>> {
  return ask(() => extensionApi().runtime.sendMessage({ type, payload: rest[0] ?? null }))
}

/** Sends to the content script in the top frame of a tab. Never rejects. */
export function sendToPage<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
  ...rest: Rest<PageMessages[Type]['payload']>
): Promise<Result<PageMessages[Type]['reply']>> {
  return ask(() => extensionApi().tabs.sendMessage(tabId, { type, payload: rest[0] ?? null }, { frameId: 0 }))
}
