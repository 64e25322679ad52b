import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom'
import type { Looks } from '../../settings/settings'
import { words } from '../../ui/words'
import type { OurRoot } from '../our-root'
import { cardStyles } from './card-styles'
import { element } from './element'
import { svgIcon } from './svg-icon'

/** Where the card is to stand. */
export interface CardAnchor {
  /** Live ranges of what it tells about. */
  readonly ranges: readonly Range[]
  /** The point clicked, in CSS pixels of the viewport; null where nothing was. */
  readonly point: { readonly x: number; readonly y: number } | null
}

export interface Card {
  /** Shows content beside the anchor, in place of what was shown before. The content has a heading with the id `title`. */
  open(anchor: CardAnchor, content: DocumentFragment, onClose: () => void): void
  close(): void
}

const EDGE = 8
const LEAST_HEIGHT = 140

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

function virtualElement({ ranges }: CardAnchor): VirtualElement {
  const rects = () => ranges.flatMap((range) => [...range.getClientRects()])
  const container = ranges[0]?.startContainer.parentElement
  return {
    getBoundingClientRect: () => {
      const all = rects()
      const left = Math.min(...all.map((rect) => rect.left))
      const top = Math.min(...all.map((rect) => rect.top))
      const right = Math.max(...all.map((rect) => rect.right))
      const bottom = Math.max(...all.map((rect) => rect.bottom))
      return all.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top)
    },
    getClientRects: rects,
    ...(container ? { contextElement: container } : {}),
  }
}

function follow(card: HTMLElement, anchor: CardAnchor): () => void {
  const reference = virtualElement(anchor)
  // Later the text may have moved under the pointer's place: only the first placing looks for the line clicked.
  let point = anchor.point ?? undefined
  const place = async () => {
    const at = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point && { ...point }),
        offset(EDGE),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`
          },
        }),
      ],
    })
    point = undefined
    card.style.left = `${Math.round(at.x)}px`
    card.style.top = `${Math.round(at.y)}px`
  }
  return autoUpdate(reference, card, () => void place().catch(() => {}))
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
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(cardStyles(looks))
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
      const unfollow = follow(dialog, anchor)
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
