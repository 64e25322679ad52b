import { contrastOf } from './contrast'
import type { PartyColours, Scheme } from './theme'

/** What words and lines must reach on every ground of ours. */
const ENOUGH = 4.5
const STEPS = 40

/** The grounds of our own surfaces, the darker paper and the lighter night among them. */
const GROUNDS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#ffffff', '#f7f6f3'],
  dark: ['#16181d', '#1f2229'],
}

/** `share` of one colour in the other, both `#rrggbb`. */
export function mix(one: string, other: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

function forScheme(colour: string, scheme: Scheme): PartyColours {
  const [paper = '#ffffff'] = GROUNDS[scheme]
  const end = scheme === 'light' ? '#000000' : '#ffffff'
  const tint = scheme === 'light' ? 0.1 : 0.22
  for (let step = 0; step <= STEPS; step++) {
    const ink = mix(end, colour, step / STEPS)
    const wash = mix(ink, paper, tint)
    if ([...GROUNDS[scheme], wash].every((ground) => contrastOf(ink, ground) >= ENOUGH)) return { ink, wash }
  }
  return { ink: end, wash: paper }
}

/**
 * A party's colours out of the one the reader chose: as near to it as words stay readable on light grounds, and on
 * dark ones. `colour` is `#rrggbb`.
 */
export function coloursFrom(colour: string): Readonly<Record<Scheme, PartyColours>> {
  return { light: forScheme(colour, 'light'), dark: forScheme(colour, 'dark') }
}
