import type { PartyId } from '../engine/types'
import type { Looks } from '../settings/settings'
import { PARTIES } from '../ui/parties'
import { coloursOf, type Scheme } from '../ui/theme'
import { type Ground, schemeFor } from './ground'
import {
  ACTIVE_KEY,
  FLASH_KEY,
  GROUNDS,
  keyOn,
  LIT_KEYS,
  MARK_OWNERS,
  MARK_STRENGTHS,
  type MarkOwner,
  type MarkStrength,
  markKey,
  REMOVED_KEY,
  STATEMENT_KEYS,
} from './mark-keys'

interface Look {
  readonly ink: string
  readonly line: string
}

const BOTH_INK: Readonly<Record<Scheme, string>> = { light: '#6b3fa0', dark: '#cbadff' }

function lookOf(owner: MarkOwner, scheme: Scheme, looks: Looks): Look {
  if (owner === 'both') return { ink: BOTH_INK[scheme], line: 'double' }
  return { ink: coloursOf(owner, looks)[scheme].ink, line: looks[owner].line }
}

/** A colour with transparency: the page's own background must shine through, whatever it is. */
function tint(hex: string, alpha: number): string {
  return `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`
}

const TINTS: Readonly<Record<Scheme, Readonly<Record<MarkStrength, number>>>> = {
  light: { explicit: 0.13, continued: 0.06, silence: 0 },
  // Of the deep inks for light grounds: a hue, where a pale one would take the words' contrast.
  dark: { explicit: 0.35, continued: 0.18, silence: 0 },
}

/**
 * @param ground where neither ink stands out, lines have the text's own colour
 * @param faint whether the text is too faint for a tint behind it
 */
function rule(
  key: string,
  owner: MarkOwner,
  strength: MarkStrength,
  ground: Ground,
  faint: boolean,
  looks: Looks,
): string {
  const scheme = schemeFor(ground)
  const { ink, line } = lookOf(owner, scheme, looks)
  const style = strength === 'silence' ? 'dotted' : line
  const own = strength === 'continued' && !faint ? tint(ink, 0.8) : ink
  const colour = ground === 'middle' ? 'currentcolor' : own
  const thickness = line === 'double' ? '1px' : strength === 'continued' ? '1px' : '2px'
  const behind =
    faint || ground === 'middle'
      ? ''
      : `background-color:${tint(lookOf(owner, 'light', looks).ink, TINTS[scheme][strength])};`
  return (
    `::highlight(${key}){${behind}` +
    `text-decoration:underline ${style} ${colour} ${thickness};text-underline-offset:.18em;text-decoration-skip-ink:none}`
  )
}

const LIT_TINT: Readonly<Record<Scheme, number>> = { light: 0.18, dark: 0.26 }

function litRule(party: PartyId, scheme: Scheme, looks: Looks): string {
  const { ink } = lookOf(party, scheme, looks)
  return `::highlight(${LIT_KEYS[party]}){background-color:${tint(ink, LIT_TINT[scheme])}}`
}

/** Lines alone, in ink that paper takes: tints are for screens. */
function printRules(looks: Looks): string {
  return MARK_OWNERS.map((owner) => {
    const { ink, line } = lookOf(owner, 'light', looks)
    const keys = MARK_STRENGTHS.map((strength) => markKey(owner, strength))
      .flatMap((key) => [key, ...GROUNDS.map((ground) => keyOn(key, ground))])
      .map((key) => `::highlight(${key})`)
    return `${keys.join()}{text-decoration:underline ${line} ${ink} 1px;text-underline-offset:.18em}`
  }).join('')
}

/** How the reader wants marks to look. */
export interface MarkLook {
  readonly looks: Looks
  /** Whether marks stand on paper too. */
  readonly print: boolean
}

/** What the article's text stands on. */
export interface ArticleGround {
  readonly ground: Ground
  readonly faint: boolean
  /** Grounds of parts of it that differ. */
  readonly others: readonly Ground[]
}

/**
 * The style sheet of all marks for text on this ground. In forced colours the tints go and the line
 * styles tell the parties apart.
 */
export function markStyles({ ground, faint, others }: ArticleGround, { looks, print }: MarkLook): string {
  const scheme = schemeFor(ground)
  const marks = MARK_OWNERS.flatMap((owner) =>
    MARK_STRENGTHS.flatMap((strength) => {
      const key = markKey(owner, strength)
      return [
        rule(key, owner, strength, ground, faint, looks),
        ...others.map((other) => rule(keyOn(key, other), owner, strength, other, false, looks)),
      ]
    }),
  )
  const forced = STATEMENT_KEYS.flatMap((key) => [key, ...others.map((other) => keyOn(key, other))])
    .map((key) => `::highlight(${key})`)
    .join()
  const lit = PARTIES.map((party) => litRule(party, scheme, looks)).join('')
  const removed = scheme === 'light' ? '#6b7280b3' : '#9ca3afb3'
  const active = scheme === 'light' ? 'rgb(40 40 60/.07)' : 'rgb(255 255 255/.1)'
  const flash = scheme === 'light' ? '#ffd84d99' : '#ffd84d66'
  return (
    `@media screen{${marks.join('')}${[REMOVED_KEY, ...others.map((other) => keyOn(REMOVED_KEY, other))].map((key) => `::highlight(${key})`).join()}{text-decoration:underline dotted ${removed} 1px;text-underline-offset:.18em}${lit}::highlight(${ACTIVE_KEY}){background-color:${active}}` +
    `::highlight(${FLASH_KEY}){background-color:${flash}}}` +
    `@media screen and (forced-colors:active){${forced}{background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}::highlight(${ACTIVE_KEY}),::highlight(${FLASH_KEY}){background-color:Highlight;color:HighlightText}${PARTIES.map((party) => `::highlight(${LIT_KEYS[party]}){background-color:Canvas;text-decoration-thickness:4px}`).join('')}}` +
    (print ? `@media print{${printRules(looks)}}` : '')
  )
}
