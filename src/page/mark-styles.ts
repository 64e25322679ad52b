import { PARTY_COLOURS, PARTY_LINES, type Scheme } from '../ui/theme'
import {
  ACTIVE_KEY,
  FLASH_KEY,
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

function lookOf(owner: MarkOwner, scheme: Scheme): Look {
  if (owner === 'both') return { ink: BOTH_INK[scheme], line: 'double' }
  return { ink: PARTY_COLOURS[owner][scheme].ink, line: PARTY_LINES[owner] }
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

function rule(owner: MarkOwner, strength: MarkStrength, scheme: Scheme): string {
  const { ink, line } = lookOf(owner, scheme)
  const style = strength === 'silence' ? 'dotted' : line
  const colour = strength === 'continued' ? tint(ink, 0.8) : ink
  const thickness = line === 'double' ? '1px' : strength === 'continued' ? '1px' : '2px'
  return (
    `::highlight(${markKey(owner, strength)}){` +
    `background-color:${tint(ink, TINTS[scheme][strength])};` +
    `text-decoration:underline ${style} ${colour} ${thickness};text-underline-offset:.18em;text-decoration-skip-ink:none}`
  )
}

/**
 * The style sheet of all marks for text on a light or a dark ground. On paper there are none. In forced colours the
 * tints go and the line styles tell the parties apart.
 */
export function markStyles(scheme: Scheme): string {
  const marks = MARK_OWNERS.flatMap((owner) =>
    MARK_STRENGTHS.map((strength) => rule(owner, strength, scheme)),
  )
  const forced = MARK_OWNERS.flatMap((owner) =>
    MARK_STRENGTHS.map((strength) => `::highlight(${markKey(owner, strength)})`),
  ).join()
  const removed = scheme === 'light' ? '#6b7280b3' : '#9ca3afb3'
  const active = scheme === 'light' ? 'rgb(40 40 60/.07)' : 'rgb(255 255 255/.1)'
  const flash = scheme === 'light' ? '#ffd84d99' : '#ffd84d66'
  return (
    `@media screen{${marks.join('')}::highlight(${REMOVED_KEY}){text-decoration:underline dotted ${removed} 1px;text-underline-offset:.18em}::highlight(${ACTIVE_KEY}){background-color:${active}}` +
    `::highlight(${FLASH_KEY}){background-color:${flash}}}` +
    `@media screen and (forced-colors:active){${forced}{background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}::highlight(${ACTIVE_KEY}),::highlight(${FLASH_KEY}){background-color:Highlight;color:HighlightText}}`
  )
}
