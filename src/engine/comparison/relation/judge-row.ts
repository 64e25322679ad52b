import type { MatterRelation, Pair, Relation, Span } from '../../types'
import type { DraftRow } from '../assign-rows'
import type { Similarity } from '../similarity'
import { type Answer, answerOf } from './answers'
import { areBeside, type Clash, findClash, shareWord } from './find-clash'
import { claimOf, isMain, type Reading, readClaims, sameSide } from './reading'
import { wantedBy } from './wanted-by'

/** How the two accounts of a row stand to each other. */
export interface Judgement {
  readonly relation: MatterRelation
  readonly clash: { readonly kremlin: Span; readonly elysee: Span } | null
  readonly pairs: readonly Pair[]
}

interface Candidate {
  readonly kremlin: Reading
  readonly elysee: Reading
  readonly relation: Relation
  readonly clash: Clash | null
  readonly worth: number
  /** So far apart that only the row joins them. */
  readonly loose: boolean
}

/** In a long row a statement is held against so many of the other account nearest to it, so that cost stays linear. */
const MOST_PARTNERS = 12

export function judgeRow(row: DraftRow, similarity: Similarity): Judgement {
  const first = row.statements[0]?.party
  if (row.statements.every(({ party }) => party === first))
    return { relation: first === 'elysee' ? 'only-elysee' : 'only-kremlin', clash: null, pairs: [] }
  const readings = row.statements.map((statement) => readClaims(statement))
  const candidates = candidatesOf(readings, similarity)
  const chosen = chooseBest(candidates)
  const worst = chosen.reduce<Clash | null>(
    (found, { clash }) => (clash !== null && clash.strength > (found?.strength ?? 0) ? clash : found),
    null,
  )
  const longer = Math.max(
    ...(['kremlin', 'elysee'] as const).map(
      (party) => readings.filter(({ statement }) => statement.party === party).length,
    ),
  )
  const agree =
    chosen.every(({ relation }) => relation === 'agree') &&
    chosen.length >= longer * MOST_OF &&
    !row.statements.some(({ silence }) => silence)
  return {
    relation: worst !== null ? 'differ' : agree ? 'agree' : 'related',
    clash: worst === null ? null : { kremlin: worst.spans[0], elysee: worst.spans[1] },
    pairs: chosen.map(({ kremlin, elysee, relation }) => ({
      kremlin: kremlin.statement.sentence,
      elysee: elysee.statement.sentence,
      relation,
    })),
  }
}

function candidatesOf(readings: readonly Reading[], similarity: Similarity): Candidate[] {
  const kremlin = readings.filter(({ statement }) => statement.party === 'kremlin')
  const elysee = readings.filter(({ statement }) => statement.party === 'elysee')
  const answers = new Map(readings.map((reading, i) => [reading, answerOf(readings, i)]))
  const candidates: Candidate[] = []
  let near = 0
  for (const k of kremlin) {
    while (near < elysee.length && (elysee[near]?.statement.order ?? 0) < k.statement.order) near++
    const from = Math.max(0, near - MOST_PARTNERS / 2)
    for (const e of elysee.slice(from, from + MOST_PARTNERS))
      candidates.push(judge(k, e, answers, similarity))
  }
  return candidates
}

function judge(
  kremlin: Reading,
  elysee: Reading,
  answers: ReadonlyMap<Reading, Answer | null>,
  similarity: Similarity,
): Candidate {
  const alike = similarity.between(kremlin.statement, elysee.statement)
  const answer = [answers.get(kremlin), answers.get(elysee)].find(
    (found) => found?.to === kremlin || found?.to === elysee,
  )
  const clash = findClash(kremlin, elysee) ?? answer?.clash ?? null
  const agree =
    clash === null &&
    (doAgree(kremlin, elysee, alike) ||
      (isConfirmed(answer) && (share(kremlin, elysee) || areBeside(kremlin, elysee))))
  const evidence = evidenceFor(kremlin, elysee, alike)
  const gap = Math.abs(kremlin.statement.sentence - elysee.statement.sentence)
  const far = gap > FARTHEST && kremlin.statement.text === elysee.statement.text
  const worth =
    (gap === 0 ? SAME_SENTENCE : 0) + (clash?.strength ?? 0) + (agree ? 3 : 0) + evidence + 2 / (1 + gap)
  return {
    kremlin,
    elysee,
    relation: clash !== null ? 'differ' : agree ? 'agree' : 'related',
    clash,
    worth,
    loose: far && alike < ALIKE_AT_DISTANCE,
  }
}

function share(a: Reading, b: Reading): boolean {
  for (const matter of a.matters) if (b.matters.has(matter)) return true
  return false
}

const SAME_SENTENCE = 20

/** What speaks for holding two statements of a row against each other rather than others of it. */
function evidenceFor(a: Reading, b: Reading, alike: number): number {
  let common = 0
  for (const matter of a.matters) if (b.matters.has(matter)) common++
  const explicit = a.statement.basis === 'explicit' && b.statement.basis === 'explicit'
  const sameSpeaker = a.statement.speaker !== null && a.statement.speaker === b.statement.speaker
  const asked = (one: Reading, other: Reading) =>
    CLAIMED.some((id) => (other.made.has(id) || other.denied.has(id)) && one.acts(id))
  return (
    4 * alike +
    Math.min(common, 2) +
    (explicit ? 0.5 : 0) +
    (sameSpeaker ? 0.5 : 0) +
    (asked(a, b) || asked(b, a) ? 1 : 0)
  )
}

/** Claims that a question beside the content may take up: "asked whether he had said yes". */
const CLAIMED = ['promise', 'assent', 'refusal'] as const

function isConfirmed(answer: Answer | undefined | null): boolean {
  return answer !== undefined && answer !== null && answer.clash === null
}

/** Accounts agree on a matter if most of what they say of it does. */
const MOST_OF = 0.6
const VERY_ALIKE = 0.3

/** The same content, the same length, or one president’s same act on the same matter, told by both. */
function doAgree(a: Reading, b: Reading, alike: number): boolean {
  if (a.statement.silence || b.statement.silence) return false
  if (haveSameContent(a, b)) return true
  if (a.statement.sentence === b.statement.sentence) return haveSameDuration(a, b)
  if (haveSameDuration(a, b) || haveSameInitiative(a, b)) return true
  if (a.meetsAgain && b.meetsAgain) return true
  if (toned(a) && toned(b) && shareWord(a, b)) return true
  const sameSpeaker = a.statement.speaker !== null && a.statement.speaker === b.statement.speaker
  if (inCommon(a) && inCommon(b) && share(a, b)) return true
  const spoken = sameSpeaker || (sameSide(a, b) && (a.side === null || b.side === null))
  if (!share(a, b) || !spoken) return false
  const assent = (one: Reading, other: Reading) =>
    one.statement.speaker === 'both' && claimOf(other, 'assent', false) !== null
  if (assent(a, b) || assent(b, a)) return true
  return (
    alike >= VERY_ALIKE ||
    ACTS.some((act) => claimOf(a, act, false) !== null && claimOf(b, act, false) !== null)
  )
}

/** Tells what the two presidents hold in common. */
function inCommon(reading: Reading): boolean {
  return (
    reading.statement.speaker === 'both' || (!reading.hasDenial && claimOf(reading, 'common', false) !== null)
  )
}

const ACTS = ['assent', 'request', 'complaint'] as const

/** Tells nothing but how the talk was. */
function toned({ statement: { scores }, hasDenial }: Reading): boolean {
  return !hasDenial && isMain('call-tone', scores)
}

function haveSameContent(a: Reading, b: Reading): boolean {
  const [one, other] = [a.statement.content, b.statement.content]
  if (a.statement.sentence !== b.statement.sentence) return false
  return one.some(([start, end]) => other.some(([s, e]) => s === start && e === end))
}

function haveSameDuration({ duration: a }: Reading, { duration: b }: Reading): boolean {
  return a !== null && b !== null && a.least <= b.most && b.least <= a.most
}

function haveSameInitiative(a: Reading, b: Reading): boolean {
  if (!a.matters.has('call-initiative') || !b.matters.has('call-initiative')) return false
  const [one, other] = [wantedBy(a), wantedBy(b)]
  return one !== null && one.by === other?.by
}

/** Sentences beyond which it takes more than a matter in common to hold two statements against each other. */
const FARTHEST = 4
const ALIKE_AT_DISTANCE = 0.25

/**
 * Each statement stands in one pair at most: the pairs are those that say most. Beyond the first, a pair needs more for it than
 * to stand in one row.
 */
function chooseBest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<Reading>()
  return [...candidates]
    .sort((a, b) => b.worth - a.worth || a.kremlin.statement.order - b.kremlin.statement.order)
    .filter(({ kremlin, elysee, relation, loose }, i) => {
      if (loose && relation === 'related') return false
      if (taken.has(kremlin) || taken.has(elysee)) return false
      if (i > 0 && relation === 'related' && !share(kremlin, elysee)) return false
      taken.add(kremlin)
      taken.add(elysee)
      return true
    })
}
