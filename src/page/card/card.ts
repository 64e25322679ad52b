import type { Looks } from '../../settings/settings'
import { words } from '../../ui/words'
import type { OurRoot } from '../our-root'
import { sheetFor } from '../sheet-for'
import { cardStyles } from './card-styles'
import { element } from './element'
import { type CardAnchor, followAnchor } from './follow-anchor'
import { svgIcon } from './svg-icon'

export interface Card {
  /** Shows content beside the anchor, in place of what was shown before. The content has a heading with the id `title`. */
  open(anchor: CardAnchor, content: DocumentFragment, onClose: () => void): void
  close(): void
}

const CROSS = 'M2 2l10 10M12 2L2 12'

function closeButton(onClick: () => void): HTMLButtonElement {
  const name = words('card_close')
  const button = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': name, title: name },
    svgIcon(CROSS),
  )
  button.addEventListener('click', onClick)
  return button
}

/** The element that has the focus, inside open shadow roots too. */
function focused(doc: Document): HTMLElement | null {
  let active = doc.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active && active !== doc.body ? (active as HTMLElement) : null
}

/** The card that tells about a statement. It holds our element on the page while it is open; it closes when `signal` aborts. */
export function createCard({ root, host, hold }: OurRoot, looks: Looks, signal: AbortSignal): Card {
  const doc = host.ownerDocument
  let card: HTMLElement | null = null
  let shown: AbortController | null = null

  const build = (): HTMLElement => {
    const sheet = sheetFor(doc, cardStyles(looks))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    const dialog = element('div', {
      class: 'card',
      popover: 'manual',
      role: 'dialog',
      'aria-labelledby': 'title',
      lang: words('ui_language'),
    })
    root.append(dialog)
    // What happens in the card is none of the page's business: its shortcuts and outside-click handlers stay asleep.
    for (const type of [
      'click',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'keydown',
      'keyup',
      'keypress',
      'focusin',
      'focusout',
    ])
      dialog.addEventListener(type, (event) => event.stopPropagation())
    dialog.addEventListener('keydown', (event) => keepTabInside(event, root, dialog))
    card = dialog
    return dialog
  }
  const close = () => {
    shown?.abort()
    shown = null
  }
  signal.addEventListener('abort', close, { once: true })

  return {
    open(anchor, content, onClose) {
      if (signal.aborted) return
      close()
      const dialog = card ?? build()
      const release = hold()
      const before = focused(doc)
      const controller = new AbortController()
      shown = controller
      dialog.replaceChildren(content, closeButton(close))
      dialog.showPopover()
      const unfollow = followAnchor(dialog, anchor)
      dialog.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true })
      doc.defaultView?.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopImmediatePropagation()
          close()
        },
        { capture: true, signal: controller.signal },
      )
      doc.defaultView?.addEventListener(
        'pointerdown',
        (event) => {
          if (!event.composedPath().includes(host)) close()
        },
        { capture: true, signal: controller.signal },
      )
      controller.signal.addEventListener('abort', () => {
        const hadFocus = doc.activeElement === host
        unfollow()
        if (dialog.matches(':popover-open')) dialog.hidePopover()
        dialog.replaceChildren()
        release()
        if (hadFocus && before?.isConnected) before.focus({ preventScroll: true })
        onClose()
      })
    },
    close,
  }
}

/** The page lies behind the card: Tab goes round in it. */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return
  const stops = [...dialog.querySelectorAll<HTMLElement>('button')].filter((stop) => stop.checkVisibility())
  const first = stops[0]
  const last = stops[stops.length - 1]
  const at = root.activeElement
  const leaves = event.shiftKey ? at === first || !stops.includes(at as HTMLElement) : at === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
