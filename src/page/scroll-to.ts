/** Brings a place of the text to the middle of the window. False where it is not laid out. */
export function scrollToRange(range: Range): boolean {
  const element = range.startContainer.parentElement
  const view = element?.ownerDocument.defaultView
  if (!element || !view || range.getClientRects().length === 0) return false
  // A page that nobody sees does not glide: it would not move at all before it is seen.
  const still =
    view.document.visibilityState === 'hidden' || view.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (element.getBoundingClientRect().height < view.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' })
  } else {
    // The middle of an element higher than the window may be far from the words meant.
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 2, behavior: 'instant' })
  }
  return true
}
