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

/**
 * Whether text stands on a light or a dark ground. The text's own colour decides where it is clear, since a ground
 * may be a picture; else the nearest background that is painted.
 */
export function groundOf(element: Element): Scheme {
  const view = element.ownerDocument.defaultView
  if (!view) return 'light'
  const ink = parse(view.getComputedStyle(element).color)
  const brightness = ink ? luminance(ink) : 0
  if (brightness > 0.5) return 'dark'
  if (brightness < 0.1) return 'light'
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const ground = parse(view.getComputedStyle(at).backgroundColor)
    if (ground && ground[3] > 0.5) return luminance(ground) < 0.18 ? 'dark' : 'light'
  }
  return 'light'
}
