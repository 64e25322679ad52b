import type { Span } from '../../types'
import type { Word } from '../words'
import type { Claim } from './reading'

/** How long something took, as far as the words tell. */
export interface Duration {
  /** Minutes. */
  readonly least: number
  readonly most: number
  readonly span: Span
}

/** "1h05": hours and minutes in one word. More hours than this are a time of day. */
const CLOCK = /^(\d{1,2})h(\d{2})?$/
const MOST_HOURS = 9
/** Words that may stand between the number and its unit, or between hours and minutes. */
const REACH = 3
/** "An hour" is seldom sixty minutes sharp; "fifty-two minutes" is meant. In minutes, and as a share. */
const EXACT_WITHIN = 2
const ROUND_WITHIN = 0.12
const ABOUT_WITHIN = 0.2
const OPEN_END = 1.5

export function findDuration(words: readonly Word[], claims: readonly Claim[]): Duration | null {
  for (let at = 0; at < words.length; at++) {
    if (!(words[at] as Word).facts.timed) continue
    const found = clockAt(words, at) ?? hoursAt(words, at) ?? minutesAt(words, at)
    if (found === null) continue
    const first = words[Math.max(0, found.from - REACH)]
    const last = words[found.to]
    const number = words[found.from]
    if (first === undefined || last === undefined || number === undefined) return null
    const hedge = (id: Claim['id']) =>
      claims.some((claim) => claim.id === id && claim.span[0] >= first.start && claim.span[0] <= last.start)
    return { ...range(found, hedge), span: [number.start, last.end] }
  }
  return null
}

interface Found {
  readonly minutes: number
  readonly round: boolean
  readonly from: number
  readonly to: number
}

function clockAt(words: readonly Word[], at: number): Found | null {
  const match = CLOCK.exec(words[at]?.form ?? '')
  const hours = Number(match?.[1] ?? Number.NaN)
  if (!(hours <= MOST_HOURS)) return null
  return { minutes: hours * 60 + Number(match?.[2] ?? 0), round: match?.[2] === undefined, from: at, to: at }
}

/** "an hour and ten minutes", «une heure et quart», «час и десять». */
function hoursAt(words: readonly Word[], at: number): Found | null {
  if (words[at]?.facts.unit !== 'hour') return null
  const before = numberBefore(words, at)
  const own = words[at]?.facts.number ?? undefined
  const hours = own ?? before?.value ?? 1
  if (hours > MOST_HOURS) return null
  const from = before?.from ?? at
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    const value = numeral(words[next])
    if (value === null) {
      if ((words[next]?.form.length ?? 0) > SHORT_LINK) break
      continue
    }
    const unit = numeral(words[next + 1])
    if (value === 1 && unit !== null) continue
    const last = unit !== null && value >= TENS && unit < 10 ? next + 1 : next
    const minutes = value < 1 ? value * 60 : value + (last > next ? (unit ?? 0) : 0)
    const to = words[last + 1]?.facts.unit === 'minute' ? last + 1 : last
    if (value === 1 && to === next) break
    return { minutes: hours * 60 + minutes, round: false, from, to }
  }
  return { minutes: hours * 60, round: Number.isInteger(hours), from, to: at }
}

/** From here on a number may take units: "forty-five". */
const TENS = 20
/** Words like "and", «et», «и». */
const SHORT_LINK = 3

function minutesAt(words: readonly Word[], at: number): Found | null {
  if (words[at]?.facts.unit !== 'minute') return null
  const before = numberBefore(words, at)
  return before === null ? null : { minutes: before.value, round: false, from: before.from, to: at }
}

/** The number right before a unit: "forty-five", "two and a half", "half an", "three quarters of an". */
function numberBefore(
  words: readonly Word[],
  unit: number,
): { readonly value: number; readonly from: number } | null {
  const values: number[] = []
  let from = unit
  for (let at = unit - 1; at >= Math.max(0, unit - REACH - 1); at--) {
    const value = numeral(words[at])
    if (value === null) {
      if ((words[at]?.form.length ?? 0) > SHORT_LINK || at === unit - REACH - 1) break
      continue
    }
    values.unshift(value)
    from = at
  }
  if (values.length === 0) return null
  // «Quatre-vingts» is four twenties.
  const scores = values.findIndex((value, i) => value === 20 && values[i - 1] === 4)
  if (scores > 0) values.splice(scores - 1, 2, 80)
  const whole = values.filter((value) => value > 1 || (value === 1 && values.length === 1))
  const parts = values.filter((value) => value < 1)
  const sum = whole.reduce((a, b) => a + b, 0)
  const part = parts[0] ?? 0
  const quarters = part === 0.25 && sum === 3
  return { value: quarters ? 0.75 : sum + part || 1, from }
}

function numeral(word: Word | undefined): number | null {
  return word?.facts.number ?? null
}

function range(
  { minutes, round }: Found,
  hedge: (id: 'about' | 'more-than' | 'less-than') => boolean,
): { readonly least: number; readonly most: number } {
  if (hedge('more-than')) return { least: minutes, most: minutes * OPEN_END }
  if (hedge('less-than')) return { least: minutes / OPEN_END, most: minutes }
  const within = hedge('about') ? minutes * ABOUT_WITHIN : round ? minutes * ROUND_WITHIN : EXACT_WITHIN
  return { least: minutes - within, most: minutes + within }
}
