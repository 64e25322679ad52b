import type { PartyId } from '../engine/types'
import type { Looks } from '../settings/settings'
import { PARTIES } from '../ui/parties'
import { coloursOf, type Scheme } from '../ui/theme'
import {
  ACTIVE_KEY,
  FLASH_KEY,
  LIT_KEYS,
  MARK_OWNERS,
  MARK_STRENGTHS,
  type MarkOwner,
  type MarkStrength,
  markKey,
  REMOVED_KEY,
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
  dark: { explicit: 0.2, continued: 0.1, silence: 0 },
}

function rule(owner: MarkOwner, strength: MarkStrength, scheme: Scheme, looks: Looks): string {
  const { ink, line } = lookOf(owner, scheme, looks)
  const style = strength === 'silence' ? 'dotted' : line
  const colour = strength === 'continued' ? tint(ink, 0.8) : ink
  const thickness = line === 'double' ? '1px' : strength === 'continued' ? '1px' : '2px'
  return (
    `::highlight(${markKey(owner, strength)}){` +
    `background-color:${tint(ink, TINTS[scheme][strength])};` +
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
    const keys = MARK_STRENGTHS.map((strength) => `::highlight(${markKey(owner, strength)})`)
    return `${keys.join()}{text-decoration:underline ${line} ${ink} 1px;text-underline-offset:.18em}`
  }).join('')
}

/** How the reader wants marks to look. */
export interface MarkLook {
  readonly looks: Looks
  /** Whether marks stand on paper too. */
  readonly print: boolean
}

/**
 * The style sheet of all marks for text on a light or a dark ground. In forced colours the tints go and the line
 * styles tell the parties apart.
 */
export function markStyles(scheme: Scheme, { looks, print }: MarkLook): string {
  const marks = MARK_OWNERS.flatMap((owner) =>
    MARK_STRENGTHS.map((strength) => rule(owner, strength, scheme, looks)),
  )
  const forced = MARK_OWNERS.flatMap((owner) =>
    MARK_STRENGTHS.map((strength) => `::highlight(${markKey(owner, strength)})`),
  ).join()
  const lit = PARTIES.map((party) => litRule(party, scheme, looks)).join('')
  const removed = scheme === 'light' ? '#6b7280b3' : '#9ca3afb3'
  const active = scheme === 'light' ? 'rgb(40 40 60/.07)' : 'rgb(255 255 255/.1)'
  const flash = scheme === 'light' ? '#ffd84d99' : '#ffd84d66'
  return (
    `@media screen{${marks.join('')}::highlight(${REMOVED_KEY}){text-decoration:underline dotted ${removed} 1px;text-underline-offset:.18em}${lit}::highlight(${ACTIVE_KEY}){background-color:${active}}` +
    `::highlight(${FLASH_KEY}){background-color:${flash}}}` +
    `@media screen and (forced-colors:active){${forced}{background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}::highlight(${ACTIVE_KEY}),::highlight(${FLASH_KEY}){background-color:Highlight;color:HighlightText}${PARTIES.map((party) => `::highlight(${LIT_KEYS[party]}){background-color:Canvas;text-decoration-thickness:4px}`).join('')}}` +
    (print ? `@media print{${printRules(looks)}}` : '')
  )
}
