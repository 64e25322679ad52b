import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { Construction, type CueClause } from '../cues/cue-clause'
import { rangeHas, type WordRange } from '../reading/nominal'
import {
  has,
  is,
  isCue,
  isMark,
  isQuote,
  isUnquoted,
  type Passage,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { type Place, placeOf, takesUp } from './clause-place'
import { isPronoun } from './is-pronoun'
import type { ScopeHints } from './scope-hints'
import { segments } from './segments'
import { tellsItself } from './tells-itself'
import { trimRanges } from './trim-ranges'

/** A cue clause with the words it attributes. */
export interface ScopedClause {
  readonly clause: CueClause
  readonly content: readonly WordRange[]
  /** Where the cue stands to its content. */
  readonly order: 'before' | 'after' | 'inside'
}

/**
 * Which cue clauses of a sentence own which words. A cue that closes the sentence or stands between commas owns all of it; a cue
 * that opens it owns what follows, up to the next source that stands beside it ("Moscow said …; Paris said …").
 */
export function scopeClauses(
  passage: Passage,
  from: number,
  to: number,
  clauses: readonly CueClause[],
  hints: ScopeHints,
  language: Language,
): ScopedClause[] {
  const { words } = passage
  const scoped: ScopedClause[] = []
  for (const [start, end] of segments(words, from, to, clauses, hints)) {
    const here = clauses.filter((clause) => clause.start >= start && clause.end <= end)
    if (here.length > 0) scoped.push(...scopeSegment(words, start, end, here, hints, language))
  }
  return scoped
}

function scopeSegment(
  words: readonly Word[],
  start: number,
  end: number,
  clauses: readonly CueClause[],
  hints: ScopeHints,
  language: Language,
): ScopedClause[] {
  // "Putin, according to the French side, answered": the phrase owns what the president’s verb would.
  const parted = clauses.filter(
    ({ start: a, verb }) =>
      !clauses.some(
        (other) => other.construction === Construction.Phrase && other.start > a && other.end <= verb,
      ),
  )
  // "The Elysée put out eleven lines: …": what is told stands after the colon.
  const colon = parted.find(({ construction }) => construction === Construction.Colon)
  const leading = parted.filter(
    (clause) =>
      colon === undefined ||
      clause === colon ||
      clause.start > colon.start ||
      clause.verb > colon.end ||
      (clause.cue !== null && !takes(clause.cue, Frame.TextOnly)),
  )
  const placed = leading.map((clause) => ({ clause, place: placeOf(words, start, end, clause, language) }))
  const scoped: ScopedClause[] = []
  const closing = closingClause(words, placed, hints, language)
  if (closing !== null) {
    const content = trimRanges(words, closing.place.content, nothing)
    if (content.length > 0) return [{ clause: closing.clause, content, order: 'after' }]
  }
  let floor = start
  let initial: { clause: CueClause; place: Place } | null = null
  for (const entry of placed) {
    const { clause, place } = entry
    if (clause.start < floor) continue
    const beside =
      initial !== null &&
      place.order === 'inside' &&
      clause.construction === Construction.SubjectVerb &&
      isQuote(words[clause.end]) &&
      stepsOut(words, initial.clause, clause, hints)
    if (initial !== null && beside) {
      pushInitial(scoped, words, initial, boundaryBefore(words, clause.start, initial.clause.contentFrom))
      floor = clause.start
      initial = { clause, place: { ...place, order: 'before', content: place.content.slice(1) } }
      continue
    }
    if (place.order === 'after' || place.order === 'inside') {
      const inner = initial !== null && hints.isInner(clause) && !hints.isInner(initial.clause)
      if (initial === null && hints.isInner(clause) && placed.some((later) => owns(later, clause, hints)))
        continue
      if (
        inner ||
        (initial !== null &&
          clause.construction !== Construction.VerbSubject &&
          !hints.isInner(initial.clause) &&
          isPronoun(words, clause))
      )
        continue
      if (
        initial !== null &&
        place.order === 'inside' &&
        !hints.isInner(initial.clause) &&
        initial.clause.construction !== Construction.Phrase &&
        clause.construction !== Construction.VerbSubject &&
        // "Mr Biden mentioned sanctions, *Mr Ushakov added*, “but …”"
        !(isMark(words[clause.end], ',') && isQuote(words[clause.contentFrom]))
      ) {
        continue
      }
      const content = trimRanges(
        words,
        place.content.map((range) => ({ from: Math.max(range.from, floor), to: range.to })),
        floor > start && place.order === 'after' ? (word) => is(word, C.Conjunction) : nothing,
      )
      // "… an hour, according to the Kremlin, and ninety minutes, according to the Elysée": each has its own.
      const shared =
        place.order === 'inside' &&
        clause.construction === Construction.Phrase &&
        sharesWith(words, clause, placed, hints)
      const told = shared ? content.slice(0, 1) : content
      // The one who is contradicted keeps what he told.
      if (initial !== null && takesUp(words, clause.start))
        pushInitial(scoped, words, initial, clause.start - 3)
      if (told.length > 0) scoped.push({ clause, content: told, order: shared ? 'after' : place.order })
      initial = null
      floor = shared ? clause.end + 1 : place.order === 'after' ? Math.max(clause.end, place.end) : end
      continue
    }
    if (place.order === 'before') {
      if (initial === null) initial = entry
      else if (stepsOut(words, initial.clause, clause, hints)) {
        pushInitial(scoped, words, initial, boundaryBefore(words, clause.start, initial.clause.contentFrom))
        floor = clause.start
        initial = entry
      } else if (prefersLater(words, initial.clause, clause, hints)) {
        initial = entry
      }
    }
  }
  if (initial !== null) pushInitial(scoped, words, initial, end)
  return scoped
}

/** A verb clause that closes the sentence owns all before it: "Putin told Macron that …, the Kremlin said." */
function closingClause(
  words: readonly Word[],
  placed: readonly { clause: CueClause; place: Place }[],
  hints: ScopeHints,
  language: Language,
) {
  const last = placed.findLast(({ place }) => place.order === 'after')
  if (last === undefined || last.clause.construction === Construction.Phrase || hints.isInner(last.clause))
    return null
  const opening = placed.find(
    ({ place, clause }) => place.order === 'before' && clause.start < last.clause.start,
  )
  const rival = opening !== undefined && tellsItself(words, opening.clause, hints, language)
  const pronoun = is(words[last.clause.source?.from ?? 0], C.Pronoun)
  // «L'Élysée affirme que …, ce que dément le Kremlin»: each tells something of the same.
  if (rival && takesUp(words, last.clause.start)) return null
  // «…, a-t-il ajouté» closes over all before it.
  return rival &&
    pronoun &&
    last.clause.construction !== Construction.VerbSubject &&
    // "Inspectors had confirmed that …, *he* said": somebody else than they.
    !(language.headLast && !hints.sameSource(opening.clause, last.clause))
    ? null
    : last
}

/** A later cue that is no president’s and owns what stands before it. */
function owns(later: { clause: CueClause; place: Place }, clause: CueClause, hints: ScopeHints): boolean {
  return (
    later.clause.start > clause.start &&
    !hints.isInner(later.clause) &&
    (later.place.order === 'after' || later.place.order === 'inside')
  )
}

/** After a comma and "and", another phrase of the kind names another source. */
function sharesWith(
  words: readonly Word[],
  clause: CueClause,
  placed: readonly { clause: CueClause; place: Place }[],
  hints: ScopeHints,
): boolean {
  if (!isMark(words[clause.end], ',')) return false
  const joined = is(words[clause.end + 1], C.Conjunction)
  return placed.some(
    (other) =>
      other.clause.start > clause.end &&
      // «… une heure selon l'Élysée, cinquante minutes selon le Kremlin»: the verb is not said again.
      (joined || !hasVerb(words, clause.end, other.clause.start)) &&
      other.clause.construction === Construction.Phrase &&
      other.place.order === 'after' &&
      !hints.sameSource(clause, other.clause),
  )
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (word) => isUnquoted(word) && (is(word, C.Auxiliary | C.Verb) || has(word, T.VerbShape) || isCue(word)),
    )
}

/** A later opening cue stands beside the first one, not inside its content. */
function stepsOut(words: readonly Word[], first: CueClause, next: CueClause, hints: ScopeHints): boolean {
  if (next.start <= first.contentFrom || hints.isInner(next)) return false
  const before = words[next.start - 1]
  const joined =
    is(before, C.Conjunction) || plays(before, Grammar.contrasts) || isMark(before, ',', '—', ':')
  return joined && isUnquoted(words[next.start])
}

/** "In its readout, the Elysée said": the verb’s own source is the better cue of the two. */
function prefersLater(words: readonly Word[], first: CueClause, next: CueClause, hints: ScopeHints): boolean {
  if (
    first.construction === Construction.Colon &&
    (isPronoun(words, next) || quotesAlone(words, first, next))
  )
    return false
  if (first.construction !== Construction.Phrase && first.construction !== Construction.Colon) return false
  const adjacent = next.start <= first.contentFrom + 1
  const owned = is(words[first.source?.from ?? 0], C.Possessive)
  // «Selon l'entourage du chef de l'État, *celui-ci* avait prévenu …»: of whom it tells.
  const teller = isPronoun(words, next)
    ? first.source !== null && rangeHas(words, first.source, C.Text)
    : hints.sameSource(first, next)
  return adjacent && !hints.isInner(next) && (owned || teller)
}

/** «À l'Élysée, on résume la conversation d'une phrase : « … »»: what is told is what is quoted. */
function quotesAlone(words: readonly Word[], { contentFrom }: CueClause, next: CueClause): boolean {
  return isQuote(words[contentFrom]) && !next.complement && next.contentFrom < contentFrom
}

function boundaryBefore(words: readonly Word[], at: number, floor: number): number {
  let cut = at
  while (
    cut > floor &&
    (isMark(words[cut - 1], ',', '—', ':') ||
      is(words[cut - 1], C.Conjunction) ||
      plays(words[cut - 1], Grammar.contrasts))
  )
    cut -= 1
  return cut
}

function pushInitial(
  scoped: ScopedClause[],
  words: readonly Word[],
  entry: { clause: CueClause; place: Place },
  end: number,
): void {
  const content = trimRanges(
    words,
    entry.place.content.map((range) => ({ from: range.from, to: Math.min(range.to, end) })),
    (word) => plays(word, Grammar.complementizers),
  )
  if (content.length > 0) scoped.push({ clause: entry.clause, content, order: 'before' })
}

const nothing = (): boolean => false
