import { type CueForm, Frame, type Language } from '../languages/language'
import { WordClass as C } from '../languages/word-class'
import { WordTrait as T } from '../languages/word-trait'
import type { CueClause } from './cue-clause'
import type { WordRange } from './noun-phrase'
import { has, is, isMark, isProper, type Passage, type Word } from './passage'

/** A cue clause with the words it attributes. */
export interface ScopedClause {
  readonly clause: CueClause
  readonly content: readonly WordRange[]
  /** Where the cue stands to its content. */
  readonly order: 'before' | 'after' | 'inside'
}

/** How sure a scoped clause is of owning the sentence, decided by whoever resolves its source. */
export interface ScopeHints {
  /** The clause's source is a president speaking to the other, a pronoun, or other voice inside an account. */
  isInner(clause: CueClause): boolean
  /** Both clauses have the same source. */
  sameSource(a: CueClause, b: CueClause): boolean
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
  for (const [start, end] of segments(words, from, to, clauses, hints, language)) {
    const here = clauses.filter((clause) => clause.start >= start && clause.end <= end)
    if (here.length > 0) scoped.push(...scopeSegment(words, start, end, here, hints, language))
  }
  return scoped
}

/** Parts of a sentence between semicolons outside quotation marks. */
function segments(
  words: readonly Word[],
  from: number,
  to: number,
  clauses: readonly CueClause[],
  hints: ScopeHints,
  language: Language,
): [number, number][] {
  const sides = new Set(
    clauses
      .filter(
        (clause) => clause.construction !== 'phrase' && !hints.isInner(clause) && !isPronoun(words, clause),
      )
      .map((clause) => clause.start),
  )
  const parts: [number, number][] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    const turns = is(words[at], C.Conjunction) || language.contrasts.has(words[at]?.form ?? '')
    const next = turns && language.complementizers.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    const beside =
      turns && at > start && sides.has(next) && !(has(words[at], T.As) && closes(words, at + 1, to, clauses))
    if ((isMark(words[at], ';') || beside) && words[at]?.quotation === -1) {
      parts.push([start, at])
      start = at + 1
    }
  }
  parts.push([start, to])
  return parts
}

/** "…, as the Kremlin put it": the clause after "as" has nothing of its own to tell. */
function closes(words: readonly Word[], start: number, to: number, clauses: readonly CueClause[]): boolean {
  return clauses.some(
    (clause) =>
      clause.start === start && (clause.contentFrom >= to - 1 || words[clause.end]?.kind === 'mark'),
  )
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
      !clauses.some((other) => other.construction === 'phrase' && other.start > a && other.end <= verb),
  )
  // "The Elysée put out eleven lines: …": what is told stands after the colon.
  const colon = parted.find(({ construction }) => construction === 'colon')
  const leading = parted.filter(
    (clause) =>
      colon === undefined ||
      clause === colon ||
      clause.start > colon.start ||
      clause.verb > colon.end ||
      (clause.cue !== null && (clause.cue.frame & Frame.TextOnly) === 0),
  )
  const placed = leading.map((clause) => ({ clause, place: placeOf(words, start, end, clause, language) }))
  const scoped: ScopedClause[] = []
  const closing = closingClause(words, placed, hints)
  if (closing !== null) {
    const content = trimRanges(words, closing.place.content, nothing)
    if (content.length > 0) return [{ clause: closing.clause, content, order: 'after' }]
  }
  let floor = start
  let initial: { clause: CueClause; place: Place } | null = null
  for (const entry of placed) {
    const { clause, place } = entry
    if (clause.start < floor) continue
    if (place.kind === 'final' || place.kind === 'parenthetical') {
      const inner = initial !== null && hints.isInner(clause) && !hints.isInner(initial.clause)
      if (initial === null && hints.isInner(clause) && placed.some((later) => owns(later, clause, hints)))
        continue
      if (
        inner ||
        (initial !== null &&
          clause.construction !== 'verb-subject' &&
          !hints.isInner(initial.clause) &&
          isPronoun(words, clause))
      )
        continue
      if (
        initial !== null &&
        place.kind === 'parenthetical' &&
        !hints.isInner(initial.clause) &&
        initial.clause.construction !== 'phrase' &&
        clause.construction !== 'verb-subject'
      ) {
        continue
      }
      const content = trimRanges(
        words,
        place.content.map((range) => ({ from: Math.max(range.from, floor), to: range.to })),
        floor > start && place.kind === 'final' ? (word) => is(word, C.Conjunction) : nothing,
      )
      // "… an hour, according to the Kremlin, and ninety minutes, according to the Elysée": each has its own.
      const shared =
        place.kind === 'parenthetical' &&
        clause.construction === 'phrase' &&
        sharesWith(words, clause, placed, hints)
      const told = shared ? content.slice(0, 1) : content
      if (told.length > 0)
        scoped.push({ clause, content: told, order: place.kind === 'final' || shared ? 'after' : 'inside' })
      initial = null
      floor = shared ? clause.end + 2 : place.kind === 'final' ? Math.max(clause.end, place.end) : end
      continue
    }
    if (place.kind === 'initial') {
      if (initial === null) initial = entry
      else if (stepsOut(words, initial.clause, clause, hints, language)) {
        pushInitial(
          scoped,
          words,
          initial,
          boundaryBefore(words, clause.start, initial.clause.contentFrom, language),
          language,
        )
        floor = clause.start
        initial = entry
      } else if (prefersLater(words, initial.clause, clause, hints)) {
        initial = entry
      }
    }
  }
  if (initial !== null) pushInitial(scoped, words, initial, end, language)
  return scoped
}

/** A verb clause that closes the sentence owns all before it: "Putin told Macron that …, the Kremlin said." */
function closingClause(
  words: readonly Word[],
  placed: readonly { clause: CueClause; place: Place }[],
  hints: ScopeHints,
) {
  const last = placed.findLast(({ place }) => place.kind === 'final')
  if (last === undefined || last.clause.construction === 'phrase' || hints.isInner(last.clause)) return null
  const opening = placed.find(
    ({ place, clause }) => place.kind === 'initial' && clause.start < last.clause.start,
  )
  const rival =
    opening !== undefined && !hints.isInner(opening.clause) && opening.clause.construction !== 'phrase'
  const pronoun = is(words[last.clause.source?.from ?? 0], C.Pronoun)
  // «…, a-t-il ajouté» closes over all before it.
  return rival && pronoun && last.clause.construction !== 'verb-subject' ? null : last
}

/** A later cue that is no president’s and owns what stands before it. */
function owns(later: { clause: CueClause; place: Place }, clause: CueClause, hints: ScopeHints): boolean {
  return (
    later.clause.start > clause.start &&
    !hints.isInner(later.clause) &&
    (later.place.kind === 'final' || later.place.kind === 'parenthetical')
  )
}

/** After a comma and "and", another phrase of the kind names another source. */
function sharesWith(
  words: readonly Word[],
  clause: CueClause,
  placed: readonly { clause: CueClause; place: Place }[],
  hints: ScopeHints,
): boolean {
  if (!isMark(words[clause.end], ',') || !is(words[clause.end + 1], C.Conjunction)) return false
  return placed.some(
    (other) =>
      other.clause.start > clause.end &&
      other.clause.construction === 'phrase' &&
      other.place.kind === 'final' &&
      !hints.sameSource(clause, other.clause),
  )
}

type Place =
  | { readonly kind: 'final' | 'parenthetical'; readonly content: readonly WordRange[]; readonly end: number }
  | { readonly kind: 'initial'; readonly content: readonly WordRange[]; readonly end: number }
  | { readonly kind: 'none'; readonly content: readonly []; readonly end: number }

/** Where a clause stands in its segment and what it could own. */
function placeOf(
  words: readonly Word[],
  start: number,
  end: number,
  clause: CueClause,
  language: Language,
): Place {
  const before = beforeRange(words, start, clause, language)
  const after = afterRange(words, end, clause, before !== null, language)
  const follows = words[clause.end]
  if (clause.construction === 'colon') {
    return after === null ? NONE : { kind: 'initial', content: [after], end }
  }
  if (before !== null && after === null)
    return { kind: 'final', content: [before], end: sceneEnd(words, clause.end, end) }
  if (
    before !== null &&
    after !== null &&
    isMark(follows, ',', '—', '–') &&
    !(
      clause.complement &&
      clause.contentFrom === clause.end + 1 &&
      words[clause.contentFrom]?.kind !== 'quote'
    )
  ) {
    return { kind: 'parenthetical', content: [before, after], end }
  }
  if (
    before !== null &&
    after !== null &&
    quoteBefore(words, clause.start) &&
    words[clause.contentFrom]?.kind === 'quote'
  ) {
    return { kind: 'parenthetical', content: [before, after], end }
  }
  // "45 minutes by the Kremlin’s count and an hour by …": what follows without a comma is another matter.
  if (before !== null && after !== null && clause.construction !== 'subject-verb' && !clause.complement) {
    return { kind: 'final', content: [before], end: sceneEnd(words, clause.end, end) }
  }
  if (after !== null) return { kind: 'initial', content: [after], end }
  return NONE
}

const NONE: Place = { kind: 'none', content: [], end: 0 }

function quoteBefore(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.kind === 'quote' || (isMark(words[at - 1], ',') && words[at - 2]?.kind === 'quote')
}

/** What stands before the clause and could be its content: ends in a comma, a dash or a quotation mark, and says something. */
function beforeRange(
  words: readonly Word[],
  start: number,
  clause: CueClause,
  language: Language,
): WordRange | null {
  if (clause.start <= start) return null
  let cut = clause.start
  const boundary = words[cut - 1]
  const marked = isMark(boundary, ',', '—', '–', '-', '?', '!') || boundary?.kind === 'quote'
  const phrase = clause.construction === 'phrase' || clause.construction === 'impersonal'
  if (!marked && !phrase) {
    // "as the Kremlin put it", "and the official said": one word may part the content from the cue.
    const fronted = language.topicOpeners.has(words[start]?.form ?? '')
    if (fronted && !words.slice(start, cut).some(({ kind }) => kind === 'mark'))
      return { from: start, to: cut }
    if (!(has(words[cut - 1], T.As) && isMark(words[cut - 2], ','))) return null
    cut -= 1
  }
  while (cut > start && isMark(words[cut - 1], ',', '—', '–', '-')) cut -= 1
  if (cut <= start) return null
  const from = afterDateline(words, start, cut)
  // «Об обмене пленными, уточняется там же, речь не шла»: between commas, whatever stands before is told too.
  if (language.topicOpeners.has(words[from]?.form ?? '') && is(words[from], C.Preposition))
    return { from, to: cut }
  const parted = language.freeOrder && isMark(words[clause.end], ',') && isMark(boundary, ',')
  return from < cut &&
    (parted ||
      subjectParted(words, clause) ||
      saysSomething(words, from, cut, clause.construction === 'verb-subject'))
    ? { from, to: cut }
    : null
}

/** "Macron, the Kremlin said, had asked": the verb of what is told comes after the cue. */
function subjectParted(words: readonly Word[], clause: CueClause): boolean {
  return isMark(words[clause.end], ',') && is(words[clause.end + 1], C.Auxiliary | C.Verb)
}

/** Past "MOSCOW, June 4 (TASS) - ": capitals, a date and an agency before a dash. */
function afterDateline(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const word = words[at]
    if (word === undefined || is(word, C.Auxiliary | C.Verb | C.Pronoun)) return from
    if (
      isMark(word, '/') &&
      at > from + 2 &&
      isMark(words[at + 1], '.', '-') &&
      words[from]?.capital === true
    )
      return at + 2
    if (isMark(word, '-', '—', '–') && at > from && words[from]?.capital === true) {
      const shouted = words[from]?.form.length !== undefined && is(words[at - 1], C.Time | C.Agency)
      const dated = words.slice(from, at).some((w) => w.kind === 'number' || is(w, C.Time | C.Agency))
      const place = at - from === 1 && words[from]?.name?.kind === 'capital'
      return shouted || dated || place ? at + 1 : from
    }
  }
  return from
}

/** A stretch that can be told: quoted words, or a clause of its own; "On Friday" and "In Paris" are not. */
function saysSomething(words: readonly Word[], from: number, to: number, inverted: boolean): boolean {
  if (words[to - 1]?.kind === 'quote' || words[to - 2]?.kind === 'quote') return true
  const opener = words[from]
  const fronted =
    is(opener, C.Preposition | C.Adverb | C.Time | C.Conjunction) ||
    has(opener, T.ParticipleShape) ||
    (has(opener, T.Scene) && is(opener, C.Subordinator))
  let verbs = 0
  let content = 0
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') continue
    content += 1
    if (
      is(word, C.Auxiliary | C.Verb) ||
      word.cues.some(({ form }) => form === 'finite') ||
      has(word, T.VerbShape)
    )
      verbs += 1
  }
  if (verbs === 0) return !fronted && content >= 2 && (inverted || !hasTime(words, from, to))
  return !fronted || hasMainClause(words, from, to)
}

function hasTime(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (is(words[at], C.Time)) return true
  return false
}

/** After a fronted phrase and its comma, another clause follows: "In Paris, the talks had begun". */
function hasMainClause(words: readonly Word[], from: number, to: number): boolean {
  let comma = -1
  for (let at = from; at < to; at += 1) if (isMark(words[at], ',') && comma === -1) comma = at
  const start = comma === -1 ? from : comma + 1
  let verbs = 0
  let subjects = 0
  for (let at = start; at < to; at += 1) {
    const word = words[at]
    if (is(word, C.Auxiliary | C.Verb) || (word?.cues.length ?? 0) > 0) verbs += 1
    if (is(word, C.Pronoun) || word?.name != null || is(word, C.Determiner) || word?.capital === true)
      subjects += 1
  }
  const subordinate = is(words[from], C.Subordinator) && comma === -1
  return verbs > 0 && subjects > 0 && !subordinate
}

function afterRange(
  words: readonly Word[],
  end: number,
  clause: CueClause,
  hasBefore: boolean,
  language: Language,
): WordRange | null {
  let from = clause.contentFrom
  while (from < end && isMark(words[from], ',', '—', '–', '.')) from += 1
  let to = end
  while (to > from && isMark(words[to - 1], '.', '…')) to -= 1
  if (from >= to) return null
  if (hasBefore && !clause.complement) {
    const first = words[from]
    const sceneWord = has(first, T.Scene) && (quotedBefore(words, clause) || setsScene(words, from, to))
    const quoted = quotedBefore(words, clause)
    const participle = has(first, T.GerundShape)
    if (sceneWord && first?.kind === 'word') return null
    const addsOn = participle && (first?.cues.length ?? 0) > 0
    if (quoted && first?.kind !== 'quote' && !addsOn) return null
    // "…, the adviser said, adding that …": what is added, without the word that adds it.
    if (addsOn && language.complementizers.has(words[from + 1]?.form ?? '')) from += 2
  }
  // «— спросил он журналистку»: what follows a verb-first cue without a comma is no second half.
  const turned = clause.source !== null && clause.verb !== -1 && clause.verb < clause.source.from
  if (hasBefore && turned && !clause.complement && words[clause.end]?.kind === 'word') return null
  const first = words[from]
  if (first?.kind === 'mark' && to - from === 1) return null
  return { from, to }
}

function quotedBefore(words: readonly Word[], { start }: CueClause): boolean {
  return words[start - 1]?.kind === 'quote' || words[start - 2]?.kind === 'quote'
}

/** "after a forty-minute call", "in Berlin on Monday"; but "on condition that …" is told. */
function setsScene(words: readonly Word[], from: number, to: number): boolean {
  if (!is(words[from], C.Preposition) || is(words[from], C.Subordinator)) return true
  for (let at = from + 1; at < Math.min(to, from + 7); at += 1) {
    const word = words[at]
    if (
      is(word, C.Time | C.Public | C.Text | C.Call) ||
      word?.kind === 'number' ||
      isProper(word) ||
      word?.name != null
    )
      return true
  }
  return false
}

/** A scene after the cue ("standing beside him") belongs to nobody; the next clause starts after it. */
function sceneEnd(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (is(words[at], C.Conjunction) || isMark(words[at], ';')) return at
  return from
}

/** A later opening cue stands beside the first one, not inside its content. */
function stepsOut(
  words: readonly Word[],
  first: CueClause,
  next: CueClause,
  hints: ScopeHints,
  language: Language,
): boolean {
  if (next.start <= first.contentFrom || hints.isInner(next)) return false
  const before = words[next.start - 1]
  const joined =
    is(before, C.Conjunction) || language.contrasts.has(before?.form ?? '') || isMark(before, ',', '—', ':')
  return joined && words[next.start]?.quotation === -1
}

/** "In its readout, the Elysée said": the verb’s own source is the better cue of the two. */
function prefersLater(words: readonly Word[], first: CueClause, next: CueClause, hints: ScopeHints): boolean {
  if (first.construction === 'colon' && isPronoun(words, next)) return false
  if (first.construction !== 'phrase' && first.construction !== 'colon') return false
  const adjacent = next.start <= first.contentFrom + 1
  const owned = is(words[first.source?.from ?? 0], C.Possessive)
  return (
    adjacent && !hints.isInner(next) && (owned || isPronoun(words, next) || hints.sameSource(first, next))
  )
}

function isPronoun(words: readonly Word[], { source }: CueClause): boolean {
  return source !== null && source.to - source.from === 1 && is(words[source.from], C.Pronoun)
}

function boundaryBefore(words: readonly Word[], at: number, floor: number, language: Language): number {
  let cut = at
  while (
    cut > floor &&
    (isMark(words[cut - 1], ',', '—', ':') ||
      is(words[cut - 1], C.Conjunction) ||
      language.contrasts.has(words[cut - 1]?.form ?? ''))
  )
    cut -= 1
  return cut
}

function pushInitial(
  scoped: ScopedClause[],
  words: readonly Word[],
  entry: { clause: CueClause; place: Place },
  end: number,
  language: Language,
): void {
  const content = trimRanges(
    words,
    entry.place.content.map((range) => ({ from: range.from, to: Math.min(range.to, end) })),
    (word) => language.complementizers.has(word.form),
  )
  if (content.length > 0) scoped.push({ clause: entry.clause, content, order: 'before' })
}

/** Takes commas and dashes off the edges of content, and the words in `openers` off its start. */
function trimRanges(
  words: readonly Word[],
  ranges: readonly WordRange[],
  opens: (word: Word) => boolean,
): WordRange[] {
  return ranges.flatMap(({ from, to }) => {
    let start = from
    let end = to
    while (start < end) {
      const word = words[start]
      if (word === undefined || !(isMark(word, ',', '—', '–', ':', '-') || opens(word))) break
      start += 1
    }
    while (end > start && isMark(words[end - 1], ',', '—', '–', ';', ':', '-')) end -= 1
    return start < end ? [{ from: start, to: end }] : []
  })
}

const nothing = (): boolean => false

function saysVerb(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (
      word?.kind === 'quote' ||
      is(word, C.Auxiliary | C.Verb) ||
      has(word, T.VerbShape) ||
      (word?.cues.length ?? 0) > 0
    )
      return true
  }
  return false
}

/** Whether a cue needs a complement it does not have: "the Kremlin agreed" is no statement. */
export function lacksComplement(words: readonly Word[], clause: CueClause, scoped: ScopedClause): boolean {
  const frame = clause.cue?.frame ?? 0
  if (
    scoped.order === 'before' &&
    !clause.complement &&
    (frame & Frame.Clause) !== 0 &&
    (frame & (Frame.Object | Frame.TextOnly)) === 0
  ) {
    // "answered within an hour" tells nothing; "said in May it had left" does.
    const [content] = scoped.content
    if (content !== undefined && is(words[content.from], C.Preposition) && !saysVerb(words, content))
      return true
  }
  if ((frame & Frame.NeedsThat) === 0 || clause.complement || scoped.order !== 'before') return false
  return (frame & Frame.Object) === 0
}

export type { CueForm }
