import type { Span } from '../../types'
import type { ClaimId } from '../lexicon/lexicon'
import type { MatterId } from '../taxonomy/matters'
import { figures } from './figures'
import { type Claim, claimOf, clashSpan, type Reading, sameSide, unplanned } from './reading'
import { wantedBy } from './wanted-by'

/** Two spans that contradict each other. `strength` orders clashes of one row: the plainer first. */
export interface Clash {
  readonly spans: readonly [Span, Span]
  readonly strength: number
}

type Finder = (a: Reading, b: Reading) => Clash | null

/** Finders look at `a` against `b`; `findClash` tries both ways. */
const FINDERS: readonly Finder[] = [
  initiatives,
  durations,
  promiseAndDenial,
  yesAndNo,
  objection,
  raisedOrNot,
  opposites,
  presumed,
  blame,
  subjects,
  weekdays,
  meetAgainOrNot,
  figures,
  deniedWord,
  contrasted,
]

/** The words of two statements on one matter that cannot both be so, or null. Silence contradicts nothing. */
export function findClash(kremlin: Reading, elysee: Reading): Clash | null {
  if (kremlin.statement.silence || elysee.statement.silence) return null
  for (const find of FINDERS) {
    const found = find(kremlin, elysee)
    if (found !== null) return found
    const back = find(elysee, kremlin)
    if (back !== null) return { ...back, spans: [back.spans[1], back.spans[0]] }
  }
  return null
}

function clash(a: Reading, aSpan: Span, b: Reading, bSpan: Span, strength: number): Clash | null {
  const [first, second] = [clashSpan(a, aSpan), clashSpan(b, bSpan)]
  return first === null || second === null ? null : { spans: [first, second], strength }
}

/** Who wanted the talk. */
function initiatives(a: Reading, b: Reading): Clash | null {
  if (!a.matters.has('call-initiative') && !b.matters.has('call-initiative')) return null
  const [first, second] = [wantedBy(a), wantedBy(b, areBeside(a, b))]
  if (first === null || second === null || first.by === second.by) return null
  return clash(a, first.span, b, second.span, 10)
}

/** Rounded and guessed lengths differ a little without contradiction. */
const LONGER = 1.12

function durations(a: Reading, b: Reading): Clash | null {
  if (a.duration === null || b.duration === null) return null
  if (b.duration.least <= a.duration.most * LONGER) return null
  return { spans: [a.duration.span, b.duration.span], strength: 10 }
}

/** "denied that any promise had been made" against "gave his agreement in principle". */
function promiseAndDenial(a: Reading, b: Reading): Clash | null {
  const given = yes(b) ?? (b.acts('contrary') ? null : claimOf(b, 'promise', false))
  if (given === null) return null
  const deal = claimOf(a, 'deal', true)
  // It takes both to strike a deal.
  if (deal !== null && a.statement.party !== b.statement.party) return clash(a, deal.span, b, given.span, 8)
  if (!sameSide(a, b)) return null
  const denied = claimOf(a, 'promise', true) ?? (a.acts('contrary') ? claimOf(a, 'promise', false) : null)
  return denied === null ? null : clash(a, denied.span, b, given.span, 9)
}

/** "think about it" against "said yes". */
function yesAndNo(a: Reading, b: Reading): Clash | null {
  if (!sameSide(a, b)) return null
  const no = claimOf(a, 'refusal', false)
  const given = claimOf(b, 'promise', false)
  if (no === null || given === null || yes(b) === null) return null
  // What one president said, told twice, is the plainer contradiction.
  return clash(a, no.span, b, given.span, a.statement.speaker === b.statement.speaker ? 7 : 6)
}

function yes(reading: Reading): Claim | null {
  if (reading.acts('contrary') || claimOf(reading, 'refusal', false) !== null) return null
  return claimOf(reading, 'promise', false) ?? claimOf(reading, 'assent', false)
}

/** "did not object" against "answered that this was no way out": what one president said, told twice. */
function objection(a: Reading, b: Reading): Clash | null {
  if (a.side !== b.side || a.side === null || a.statement.speaker !== b.statement.speaker) return null
  const replied = claimOf(a, 'reply', false) !== null || a.acts('reply')
  const assent = claimOf(b, 'assent', false)
  if (!replied || !a.hasDenial || assent === null) return null
  const [content] = a.statement.content
  return content === undefined ? null : clash(a, content, b, assent.span, 7)
}

/** "This was not raised" against "it came up", or against what a president is told to have said of it. */
function raisedOrNot(a: Reading, b: Reading): Clash | null {
  const not = claimOf(a, 'raised', true)
  if (not === null || claimOf(a, 'about', false) !== null) return null
  const raised = claimOf(b, 'raised', false)
  const met = onOneThing(a, b) || takesUp(a, b)
  if (raised !== null) return met || areBeside(a, b) ? clash(a, not.span, b, raised.span, 8) : null
  const [told] = b.statement.content
  return met && b.statement.speaker !== null && spoken(b) && told !== undefined && areBeside(a, b)
    ? clash(a, not.span, b, told, 7)
    : null
}

/** It tells what was said in the talk, not what an official thinks of it. */
function spoken({ statement: { speaker } }: Reading): boolean {
  return speaker !== 'official' && speaker !== 'spokesman'
}

/** "This was not raised": with no matter of its own, it is about the words right before it. */
function takesUp({ matters, statement }: Reading, before: Reading): boolean {
  const gap = statement.sentence - before.statement.sentence
  return matters.size === 0 && gap >= 0 && gap <= 2
}

/** Side by side in one paragraph: the reporter holds them against each other. */
export function areBeside({ statement: a }: Reading, { statement: b }: Reading, reach = 1): boolean {
  return a.block === b.block && Math.abs(a.sentence - b.sentence) <= reach
}

/**
 * Claims that cannot both be made of one thing: "reliable" and "no longer reliable", "held up" and "not touched", and
 * whether it is enough that the two stand side by side.
 */
const OPPOSITES: readonly (readonly [
  ClaimId,
  ClaimId,
  denied: boolean,
  strength: number,
  beside: boolean,
])[] = [
  ['answer', 'answer', true, 7, false],
  ['unhindered', 'hindered', false, 7, true],
  ['sound', 'unsound', false, 6, false],
  ['sound', 'sound', true, 6, false],
  ['unchanged', 'changed', false, 6, true],
  ['warm', 'cold', false, 6, true],
  ['progress', 'progress', true, 6, true],
  ['progress', 'unchanged', false, 6, true],
]

function opposites(a: Reading, b: Reading): Clash | null {
  for (const [yes, no, denied, strength, beside] of OPPOSITES) {
    const one = claimOf(a, yes, false)
    const other = one === null ? null : claimOf(b, no, denied)
    // Who says both of it says neither plainly: "useful but tense".
    if (claimOf(a, no, denied) !== null || claimOf(b, yes, false) !== null) continue
    if (one !== null && other !== null && (onOneThing(a, b) || (beside && areBeside(a, b))))
      return clash(a, one.span, b, other.span, strength)
  }
  return null
}

/** "Reports of shelling are untrue" against "asked that the shelling stop": nobody asks for the end of what is not. */
function presumed(a: Reading, b: Reading): Clash | null {
  const stop = claimOf(b, 'stop', false)
  if (stop === null) return null
  const untrue = claimOf(a, 'dismissal', false) ?? claimOf(a, 'lie', false) ?? missing(a, b)
  if (untrue === null || (claimOf(b, 'request', false) === null && !b.acts('request'))) return null
  return a.statement.party !== b.statement.party && (onOneThing(a, b) || areBeside(a, b, 2))
    ? clash(a, untrue.span, b, stop.span, 6)
    : null
}

/** "There are no heavy arms", «вооружения на станции нет»: what `b` speaks of is said not to be there. */
function missing(a: Reading, b: Reading): { readonly span: Span } | null {
  const { words, stems } = a.statement
  const last = words.at(-1)?.facts.negates === true
  for (const [root, place] of stems) {
    const word = words[place]
    if (word !== undefined && b.statement.stems.has(root) && (last || isDirectlyDenied(a, place)))
      return { span: [word.start, word.end] }
  }
  return null
}

/** Whose doing a harm is: one blames Ukraine for it, the other Russia. */
function blame(a: Reading, b: Reading): Clash | null {
  const [one, other] = [claimOf(a, 'by-kyiv', false), claimOf(b, 'by-russia', false)]
  if (one === null || other === null || a.statement.party === b.statement.party) return null
  const harm = ({ matters }: Reading) => HARMS.some((matter) => matters.has(matter))
  return harm(a) || harm(b) ? clash(a, one.span, b, other.span, 6) : null
}

/** Matters of harm, whose cause is what is disputed. */
const HARMS: readonly MatterId[] = ['nuclear-plant', 'iaea', 'civilians', 'humanitarian']

/** They share a word that tells something, or a matter both name themselves. */
export function onOneThing(a: Reading, b: Reading): boolean {
  if (shareWord(a, b)) return true
  for (const matter of a.matters) if (b.matters.has(matter)) return true
  return false
}

export function shareWord({ statement: a }: Reading, { statement: b }: Reading): boolean {
  for (const root of a.stems.keys()) if (b.stems.has(root)) return true
  return false
}

/** What the talk was about, told as its one subject by both. */
function subjects(a: Reading, b: Reading): Clash | null {
  if (!a.matters.has('call-subject') || !b.matters.has('call-subject') || shareWord(a, b)) return null
  const [first, second] = [subjectOf(a), subjectOf(b)]
  return first === null || second === null ? null : { spans: [first, second], strength: 8 }
}

function subjectOf({ statement: { hits, words } }: Reading): Span | null {
  const term = hits.matters.find(({ id }) => id === 'call-subject')
  const after = words.filter(({ start }) => term !== undefined && start >= term.span[1])
  return term === undefined
    ? null
    : [term.span[0], after[LONGEST_SUBJECT]?.end ?? after.at(-1)?.end ?? term.span[1]]
}

/** Words. */
const LONGEST_SUBJECT = 8

/** "No new call is planned" against "they will speak again". */
function meetAgainOrNot(a: Reading, b: Reading): Clash | null {
  if (!b.meetsAgain || !a.hasDenial || !areNear(a, b)) return null
  const hit =
    a.statement.hits.matters.find(({ id, place }) => id === 'next-contact' && isDirectlyDenied(a, place)) ??
    unplanned(a, 'next-contact')
  const will = b.statement.hits.matters.find(({ id }) => id === 'next-contact')
  return hit === null || will === undefined ? null : clash(a, hit.span, b, will.span, 6)
}

/** Sentences within which "again" is the same talk, and not one with somebody else. */
const SAME_TALK = 4

function areNear({ statement: a }: Reading, { statement: b }: Reading): boolean {
  return Math.abs(a.sentence - b.sentence) <= SAME_TALK
}

/** A day for the next talk or the meeting. */
function weekdays(a: Reading, b: Reading): Clash | null {
  if (!a.made.has('weekday') || !b.made.has('weekday')) return null
  const dated = (['next-contact', 'summit'] as const).some((id) => a.matters.has(id) && b.matters.has(id))
  if (!dated || [a, b].some((reading) => claimOf(reading, 'third-person', false) !== null)) return null
  const [first, second] = [onlyDay(a), onlyDay(b)]
  if (first === null || second === null || first.form.slice(0, 3) === second.form.slice(0, 3)) return null
  return clash(a, first.span, b, second.span, 6)
}

function onlyDay({ claims, statement }: Reading): { readonly form: string; readonly span: Span } | null {
  const days = claims.filter(({ id }) => id === 'weekday')
  const [day] = days
  const form = statement.words.find(({ start }) => start === day?.span[0])?.form
  return days.length === 1 && day !== undefined && form !== undefined ? { form, span: day.span } : null
}

/** One says a word that the other denies: "with attention", "there was no attention". */
function deniedWord(a: Reading, b: Reading): Clash | null {
  if (!a.hasDenial || !sameSide(a, b)) return null
  for (const [root, place] of a.statement.stems) {
    const other = b.statement.stems.get(root)
    if (other === undefined || !isDirectlyDenied(a, place) || b.denies(other)) continue
    const [word, same] = [a.statement.words[place], b.statement.words[other]]
    if (word !== undefined && same !== undefined)
      return clash(a, [word.start, word.end], b, [same.start, same.end], 5)
  }
  return null
}

/** "no attention", «ne promet», "without any attention": at most one short word stands between. */
function isDirectlyDenied({ statement: { words } }: Reading, place: number): boolean {
  const [near, far] = [words[place - 1], words[place - 2]]
  if (near === undefined) return false
  return near.facts.negates || (near.form.length <= SHORT_LINK && far?.facts.negates === true)
}

const SHORT_LINK = 6

/** Two accounts of the tone in one sentence, set against each other by the reporter. */
function contrasted(a: Reading, b: Reading): Clash | null {
  if (a.statement.sentence !== b.statement.sentence || shareWord(a, b)) return null
  const toned = ({ statement }: Reading) => statement.hits.matters.find(({ id }) => id === 'call-tone')
  const [first, second] = [toned(a), toned(b)]
  return first === undefined || second === undefined ? null : clash(a, first.span, b, second.span, 6)
}
