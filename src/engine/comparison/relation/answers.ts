import { type Clash, onOneThing } from './find-clash'
import { claimOf, clashSpan, type Reading } from './reading'

/** Sentences that may stand between words and their rebuttal. */
const REACH = 4
/** With more telling words than this, a rebuttal says itself what it denies. */
const FEW_WORDS = 4

/** What may be called a lie. */
const ACCUSATIONS = ['complaint', 'by-kyiv', 'unsound', 'proof'] as const

/** A statement that takes back, or confirms, what the other account says before it in the same row. */
export interface Answer {
  readonly to: Reading
  readonly clash: Clash | null
}

/** What the other account says shortly before, in reading order. */
function theirsBefore(row: readonly Reading[], at: number): Reading[] {
  const own = row[at]?.statement
  const found: Reading[] = []
  for (let i = at - 1; i >= 0 && own !== undefined; i--) {
    const { statement } = row[i] as Reading
    if (own.sentence - statement.sentence > REACH) break
    if (statement.party !== own.party && !statement.silence) found.unshift(row[i] as Reading)
  }
  return found
}

/**
 * The statement of the other account that the one at `at` answers: "that is not quite the right way to put it", "denied it",
 * "confirmed it". Null where it answers none.
 * @param row the row’s statements in reading order
 */
export function answerOf(row: readonly Reading[], at: number): Answer | null {
  const before = theirsBefore(row, at)
  const reading = row[at]
  if (reading === undefined || before.length === 0 || reading.statement.silence) return null
  const lie = claimOf(reading, 'lie', false)
  const dismissal = claimOf(reading, 'dismissal', false) ?? lie
  const contrary = dismissal !== null || reading.acts('contrary') || reading.acts('dismissal')
  if (!contrary && !reading.acts('confirmed')) return null
  const to =
    lie === null
      ? (before.findLast((other) => claimOf(other, 'assent', false) !== null) ?? before.at(-1))
      : before.findLast((other) => ACCUSATIONS.some((id) => claimOf(other, id, false) !== null))
  if (to === undefined) return null
  if (!contrary) return { to, clash: null }
  // Much is denied that the other account never told.
  if (reading.statement.stems.size > FEW_WORDS && !onOneThing(to, reading)) return null
  const [theirs, own] = [clashSpan(to, null), clashSpan(reading, dismissal?.span ?? null)]
  if (theirs === null || own === null) return null
  const spans = reading.statement.party === 'kremlin' ? ([own, theirs] as const) : ([theirs, own] as const)
  return { to, clash: { spans, strength: 5 } }
}
