import type { Scheme } from '../ui/theme'
import { flatParent } from './flat-tree'

/** Red, green, blue, 0..255, and opacity, 0..1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

function parse(css: string): Colour | null {
  const numbers = css.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(Number.parseFloat)
  if (!numbers) return null
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers
  if (/^rgba?\(/.test(css)) return [a, b, c, alpha]
  // Newer notations: lightness first (oklch, oklab, lch, lab), or channels from 0 to 1 (color(srgb …)).
  if (/^ok/.test(css)) return [a * 255, a * 255, a * 255, alpha]
  if (/^l(?:ch|ab)\(/.test(css)) return [a * 2.55, a * 2.55, a * 2.55, alpha]
  if (/^color\(/.test(css)) return [a * 255, b * 255, c * 255, alpha]
  return null
}

/** Relative luminance as WCAG defines it, 0 (black) to 1 (white). */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** What text stands on. On `middle` neither the inks for light grounds nor those for dark ones stand out enough. */
export type Ground = Scheme | 'middle'

/** Luminance of a ground up to which the inks for dark grounds keep a contrast of 3, and from which on those for light ones do. */
const DARK_UP_TO = 0.12
const LIGHT_FROM = 0.45

/** The background behind each element asked for so far, as `paperOf` finds it. */
export type Papers = Map<Element, Colour | null>

/** The nearest background painted behind an element; null where it is a picture, or the browser's own. */
function paperOf(element: Element, view: Window, known: Papers): Colour | null {
  const asked: Element[] = []
  let paper: Colour | null = null
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const before = known.get(at)
    if (before !== undefined) {
      paper = before
      break
    }
    asked.push(at)
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at)
    if (backgroundImage && backgroundImage !== 'none') break
    const own = parse(backgroundColor)
    if (!own || own[3] <= 0.5) continue
    paper = own
    break
  }
  for (const one of asked) known.set(one, paper)
  return paper
}

/**
 * What an element's text stands on: the background behind it, or what the text's own colour makes likely.
 * @param known what was found for other elements in the same moment, so that nothing is asked twice
 */
export function groundOf(element: Element, known: Papers = new Map()): Ground {
  const view = element.ownerDocument.defaultView
  if (!view) return 'light'
  const paper = paperOf(element, view, known)
  if (paper) {
    const brightness = luminance(paper)
    return brightness <= DARK_UP_TO ? 'dark' : brightness < LIGHT_FROM ? 'middle' : 'light'
  }
  const ink = parse(view.getComputedStyle(element).color)
  return ink && luminance(ink) > 0.5 ? 'dark' : 'light'
}

/** A tint behind words that are fainter than this against their ground would make them hard to read. */
const FAINT = 6

/** Whether an element's text stands out so little from its ground that nothing may be painted behind it. */
export function isFaint(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  const ink = view && parse(view.getComputedStyle(element).color)
  if (!ink) return false
  const paper = paperOf(element, view, new Map())
  const [low = 0, high = 0] = [
    luminance(ink),
    paper ? luminance(paper) : groundOf(element) === 'dark' ? 0 : 1,
  ].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05) < FAINT
}

/** The scheme of ours that suits a ground best. */
export function schemeFor(ground: Ground): Scheme {
  return ground === 'dark' ? 'dark' : 'light'
}
