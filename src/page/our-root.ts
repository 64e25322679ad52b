import { element } from './card/element'
import { HOST_NAME } from './card/host-name'
import { sheetFor } from './sheet-for'

/** Our one element on the page: a closed shadow root that the page's scripts and style sheets cannot reach. */
export interface OurRoot {
  readonly root: ShadowRoot
  readonly host: HTMLElement
  /** Keeps the element on the page until the function returned is called, and every other holder's too. */
  hold(): () => void
  /** Says something to those who listen to the page. */
  announce(text: string): void
}

/**
 * `!important` rules of a shadow tree's `:host` win over every rule of the page, so that no page can move, hide or
 * restyle the host.
 */
const HOST_STYLES = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`

/** An element that has just arrived is not yet listened to. */
const BEFORE_HEARD = 120

/** Our element; it is on the page only while somebody holds it, and goes when `signal` aborts. */
export function createOurRoot(doc: Document, signal: AbortSignal): OurRoot {
  const host = doc.createElement(HOST_NAME)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = sheetFor(doc, HOST_STYLES)
  root.adoptedStyleSheets = [sheet]
  const heard = element('div', { class: 'heard', role: 'status' })
  root.append(heard)
  let holders = 0
  let speaking: ReturnType<typeof setTimeout> | undefined
  let heldForSpeech = false
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(speaking)
      // Whoever holds it may still have to give the focus back.
      queueMicrotask(() => host.remove())
    },
    { once: true },
  )

  const hold = () => {
    let held = true
    holders++
    if (!signal.aborted && !host.isConnected) doc.documentElement.append(host)
    return () => {
      if (!held) return
      held = false
      holders--
      if (holders === 0) host.remove()
    }
  }
  return {
    root,
    host,
    hold,
    announce(text) {
      if (!heldForSpeech) hold()
      heldForSpeech = true
      clearTimeout(speaking)
      heard.textContent = ''
      speaking = setTimeout(() => {
        heard.textContent = text
      }, BEFORE_HEARD)
    },
  }
}
