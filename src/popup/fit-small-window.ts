/** By then the browser has given the popup its size. */
const SETTLED = 300

/**
 * Where the browser could not give the popup the width that its style asks for (a small screen), takes the width
 * it got. A style rule cannot say this: while a popup opens, its window has as yet no width of its own.
 */
export function fitSmallWindow(): void {
  setTimeout(() => {
    const tooWide = document.documentElement.scrollWidth > innerWidth
    if (tooWide) document.body.style.minInlineSize = `${innerWidth}px`
  }, SETTLED)
}
