import { contextIsAlive } from '../messaging/extension-api'
import { sendToBackground } from '../messaging/send-message'
import type { Dress } from '../page/painter'

/** The rules for marks that the background puts into this page; they go when `signal` aborts. */
export function pageDress(signal: AbortSignal): Dress {
  let worn: string | null = null
  let last = Promise.resolve(true)
  const wear = (css: string | null): Promise<boolean> => {
    if (css === worn) return last
    const before = worn
    worn = css
    last = sendToBackground('dress-page', { css, before }).then(({ ok }) => {
      if (!ok && worn === css) worn = null
      return ok
    })
    return last
  }
  signal.addEventListener('abort', () => void (contextIsAlive() && wear(null)), { once: true })
  return (css) => (signal.aborted ? Promise.resolve(false) : wear(css))
}
