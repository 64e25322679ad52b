/** A frame smaller than this, in CSS pixels, is a widget or an advertisement, and no reader's text. */
const LEAST_WIDTH = 250
const LEAST_HEIGHT = 150

/** The document in a frame, where the page and the frame are of one origin; null for all others. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** Documents of this page's frames that are of its own origin and large enough to read in, in page order. */
export function readableFrames(doc: Document): Document[] {
  return [...doc.querySelectorAll('iframe')].flatMap((frame) => {
    if (frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) return []
    return documentIn(frame) ?? []
  })
}
