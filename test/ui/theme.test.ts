import { describe, expect, test } from 'vitest'
import { PARTIES } from '../../src/ui/parties'
import { PARTY_COLOURS, PARTY_LINES, partyStyles, type Scheme } from '../../src/ui/theme'
import { MATRICES } from '../browsers/colour-vision'

type Rgb = readonly [number, number, number]

/** Linear light of a `#rrggbb` colour. */
function linear(hex: string): Rgb {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  }
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x)
  return (high ?? 0) / (low ?? 1)
}

/** Eyes with all kinds of cones, and without one of them. */
const DEFICIENCIES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: MATRICES.protanopia,
  deuteranopia: MATRICES.deuteranopia,
  tritanopia: MATRICES.tritanopia,
}

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** The colour in CIELAB as an eye with this deficiency sees it. */
function lab(hex: string, [red, green, blue]: readonly [Rgb, Rgb, Rgb]): Rgb {
  const seen = linear(hex)
  const rgb: Rgb = [dot(red, seen), dot(green, seen), dot(blue, seen)]
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const PAPERS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#ffffff', '#f7f6f3'],
  dark: ['#1f2229', '#16181d'],
}

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(PARTIES)('the colour of %s can be read', (party) => {
    const { ink, wash } = PARTY_COLOURS[party][scheme]
    for (const ground of [...PAPERS[scheme], wash]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(DEFICIENCIES))('the two are told apart with %s', (_name, matrix) => {
    const [a, b] = PARTIES.map((party) => lab(PARTY_COLOURS[party][scheme].ink, matrix))
    const distance = Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)))
    // A difference of 2 can just be seen side by side; 30 is plain at a glance.
    expect(distance).toBeGreaterThan(30)
  })
})

test('the two are told apart without any colour', () => {
  expect(new Set(PARTIES.map((party) => PARTY_LINES[party])).size).toBe(PARTIES.length)
})

test('the style sheet has both grounds', () => {
  const css = partyStyles(':host')
  expect(css).toContain(`:host{--kremlin-ink:${PARTY_COLOURS.kremlin.light.ink}`)
  expect(css).toContain(`prefers-color-scheme:dark){:host{--kremlin-ink:${PARTY_COLOURS.kremlin.dark.ink}`)
})
