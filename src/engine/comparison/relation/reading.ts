import { parties } from '../../parties'
import type { PartyId, Span } from '../../types'
import { isDenied } from '../is-denied'
import type { ClaimId } from '../lexicon/lexicon'
import { type MatterScores, SURE } from '../matter-scores'
import type { Statement } from '../statement'
import type { MatterId } from '../taxonomy/matters'
import type { Word } from '../words'
import { type Duration, findDuration } from './duration'
import { type Figures, figuresIn } from './figures'

/** A statement read for what it claims. */
export interface Reading {
  readonly statement: Statement
  /** What its content claims, in order. */
  readonly claims: readonly Claim[]
  /** The first claim of each kind that is made, and that is denied. */
  readonly made: ReadonlyMap<ClaimId, Claim>
  readonly denied: ReadonlyMap<ClaimId, Claim>
  /** What the words beside its content say of the source’s act: "denied". */
  readonly acts: (id: ClaimId) => boolean
  /** Matters it speaks of in its own words. */
  readonly matters: ReadonlySet<MatterId>
  /** Whose side it tells of: that of the president who is said to have spoken, or the source’s own. Null: of both. */
  readonly side: PartyId | null
  readonly duration: Duration | null
  /** Whether the word at a place of `statement.words` is denied by a word next to it. */
  readonly denies: (place: number) => boolean
  /** Some word of the content denies something. */
  readonly hasDenial: boolean
  /** Tells that the talk will go on. */
  readonly meetsAgain: boolean
  /** Figures by what they count, if any. */
  readonly figures: Figures | null
}

export interface Claim {
  readonly id: ClaimId
  readonly span: Span
  readonly denied: boolean
}

const sideOfPresident = new Map(
  parties.flatMap(({ id, people }) =>
    people.filter(({ role }) => role === 'president').map((person) => [person.id, id] as const),
  ),
)

export function readClaims(statement: Statement): Reading {
  const { words, hits, around, speaker } = statement
  const denies = (place: number) => isDenied(words, place)
  const claims = hits.claims.map(({ id, span, place }) => ({
    id,
    span,
    denied: NEGATIVE.has(id)
      ? denies(place) && !hasNegator(words, span)
      : denies(place) || (SPLIT.has(id) && hasNegator(words, span)),
  }))
  const [made, taken] = [firstOf(claims, false), firstOf(claims, true)]
  const hasDenial = words.some(isNegator)
  let acts: ReadonlySet<ClaimId> | null = null
  return {
    statement,
    claims,
    made,
    denied: taken,
    acts: (id) => {
      acts ??= new Set(around().claims.map(({ id: act }) => act))
      return acts.has(id)
    },
    matters: sureOf(statement.scores),
    side:
      speaker === 'both'
        ? null
        : (sideOfPresident.get(speaker ?? '') ?? sideNamed(statement) ?? statement.party),
    duration: findDuration(words, claims),
    denies,
    hasDenial,
    meetsAgain: !hasDenial && !made.has('refusal') && isMain('next-contact', statement.scores),
    figures: claims.some(({ id }) => HEDGES.has(id)) ? null : figuresIn(statement),
  }
}

function isNegator({ facts }: Word): boolean {
  return facts.negates
}

type Claims = ReadonlyMap<ClaimId, Claim>

const NO_CLAIMS: Claims = new Map()

function firstOf(claims: readonly Claim[], denied: boolean): Claims {
  let first: Map<ClaimId, Claim> | null = null
  for (const claim of claims) {
    if (claim.denied !== denied) continue
    first ??= new Map()
    // Who promises assents.
    if (!first.has(claim.id)) first.set(claim.id, claim)
    if (claim.id === 'promise' && !first.has('assent')) first.set('assent', claim)
  }
  return first ?? NO_CLAIMS
}

/** A figure beside one of these is no exact one. */
const HEDGES: ReadonlySet<ClaimId> = new Set(['about', 'more-than', 'less-than'])

/** Whether a statement is about nothing more than about `matter`. */
export function isMain(matter: MatterId, scores: MatterScores): boolean {
  const own = scores.get(matter)
  return own !== undefined && own >= SURE && own === Math.max(...scores.values())
}

function sureOf(scores: MatterScores): Set<MatterId> {
  const sure = new Set<MatterId>()
  for (const [matter, score] of scores) if (score >= SURE) sure.add(matter)
  return sure
}

/** Words within which a content names whose act it tells. */
const OPENING = 7

/** "Mr Putin had agreed", told by somebody’s aides, is about Mr Putin’s act. */
function sideNamed({ hits }: Statement): PartyId | null {
  const named = hits.claims.find(({ id }) => id === 'side-kremlin' || id === 'side-elysee')
  if (named === undefined || named.place >= OPENING) return null
  return named.id === 'side-kremlin' ? 'kremlin' : 'elysee'
}

/** Terms of several words that a denial may come between: «речь не шла». */
const SPLIT: ReadonlySet<ClaimId> = new Set(['raised', 'deal'])
/** Whose terms hold a denial of their own, so that another beside it takes nothing back: «personne n’a jamais dit». */
const NEGATIVE: ReadonlySet<ClaimId> = new Set(['dismissal', 'refusal', 'unchanged', 'unhindered'])

function hasNegator(words: readonly Word[], [start, end]: Span): boolean {
  return words.some((word) => word.start >= start && word.end <= end && word.facts.negates)
}

/** Whether two statements can be about the acts of one side. */
export function sameSide(a: Reading, b: Reading): boolean {
  return a.side === null || b.side === null || a.side === b.side
}

export function claimOf(reading: Reading, id: ClaimId, denied: boolean): Claim | null {
  return (denied ? reading.denied : reading.made).get(id) ?? null
}

/** The words by which a matter is told not to be planned: the matter is the last one named before them. */
export function unplanned(reading: Reading, matter: MatterId): Claim | null {
  const plan = claimOf(reading, 'planned', true)
  if (plan === null) return null
  const named = reading.statement.hits.matters.findLast(({ span }) => span[1] <= plan.span[0])
  return named?.id === matter ? plan : null
}

/** The content’s first span, where it is short enough to be shown as the words that clash; else its part around `at`. */
export function clashSpan({ statement }: Reading, at: Span | null): Span | null {
  const content = statement.content.find(([start, end]) => at === null || (start <= at[0] && at[1] <= end))
  if (content === undefined) return at
  return content[1] - content[0] <= LONGEST_CLASH || at === null ? content : widened(statement, content, at)
}

const LONGEST_CLASH = 90
const WORDS_BESIDE = 4

function widened({ words }: Statement, content: Span, at: Span): Span {
  const from = words.findIndex(({ start }) => start >= at[0])
  const to = words.findLastIndex(({ end }) => end <= at[1])
  const start = Math.max(content[0], words[Math.max(0, from - WORDS_BESIDE)]?.start ?? at[0])
  const end = Math.min(content[1], words[Math.min(words.length - 1, to + WORDS_BESIDE)]?.end ?? at[1])
  return [start, end]
}
