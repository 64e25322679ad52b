import { Frame, type Language } from '../languages/language'
import { WordClass as C } from '../languages/word-class'
import { WordTrait as T } from '../languages/word-trait'
import type { ArticleText, Attribution, Basis, Kind, PartyId, Reason, Span, Speaker } from '../types'
import { speakerOf } from './account-speaker'
import { isCallArticle } from './call-article'
import { continueAccount } from './continue'
import { type CueClause, findCueClauses } from './cue-clause'
import { Discourse } from './discourse'
import { mentionsOf } from './mentions'
import type { WordRange } from './noun-phrase'
import { has, is, isMark, type Passage, readPassages, type SentenceWords, type Word } from './passage'
import { publicEvidence } from './public-speech'
import { continueQuotations } from './quoted-account'
import type { Referent } from './referent'
import { resolveSource, type SourceContext } from './resolve-source'
import { lacksComplement, type ScopedClause, scopeClauses } from './scope'
import { ownVoice, presidentNamed } from './speaker'

/** An attribution on its way: in words of a passage, with what later steps need. */
export interface Draft {
  readonly passage: Passage
  readonly sentence: SentenceWords
  readonly parties: readonly PartyId[]
  readonly referent: Referent
  readonly source: WordRange | null
  readonly cue: WordRange | null
  readonly content: readonly WordRange[]
  readonly speaker: Speaker
  readonly basis: Basis
  readonly confidence: number
  readonly reasons: readonly Reason[]
  readonly silence: boolean
}

export interface AttributionResult {
  readonly passages: readonly Passage[]
  readonly attributions: readonly Attribution[]
}

/** Every attribution of an article, in reading order: read, find cue clauses, give them content, resolve sources, follow accounts. */
export function attribute(article: ArticleText, language: Language): AttributionResult {
  const passages = readPassages(article, language)
  const discourse = new Discourse()
  const callArticle = isCallArticle(passages)
  const drafts: Draft[] = []
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const context: SourceContext = {
        text: article.text,
        language,
        date: article.date,
        discourse,
        callArticle,
        sentence: sentence.index,
        start: sentence.start,
        block: passage.block,
      }
      drafts.push(...attributeSentence(passage, sentence, context))
    }
  }
  const all = continueQuotations(passages, drafts)
  return { passages, attributions: all.flatMap((draft) => finish(draft)) }
}

/** In words and marks. */
const LONGEST_SENTENCE = 400

function attributeSentence(passage: Passage, sentence: SentenceWords, context: SourceContext): Draft[] {
  const { words } = passage
  const { discourse, language } = context
  // No writer’s sentence is so long: a list or a broken page, and not worth the time.
  if (sentence.to - sentence.from > LONGEST_SENTENCE) {
    discourse.continueAccount(null)
    return []
  }
  const clauses = findCueClauses(words, sentence.from, sentence.to, language, passage.role === 'heading')
  // Names of this very sentence come first in mind: "Macron asked …, his office said".
  const referents = new Map<CueClause, Referent>()
  for (const mention of mentionsOf(passage, sentence, context, 'before')) discourse.remember(mention)
  let retold = false
  const resolved = clauses.filter((clause) => {
    if (clause.source === null || (retold && clause.construction === 'subject-verb')) return false
    const range = clause.quoted !== null && isAgency(words, clause.source) ? clause.quoted : clause.source
    const referent =
      sameSentenceSource(words, range, clause.start, referents, context) ??
      resolveSource(words, range, context)
    if (referent === null) return false
    if (isRetold(words, clause, referent, context) || goesOn(sentence, words, clause, referent, context))
      retold = true
    if (retold && clause.construction === 'subject-verb') return false
    referents.set(clause, referent)
    return true
  })
  const passesOn = (clause: (typeof clauses)[number]): boolean =>
    clause.source !== null && isAgency(words, clause.source) && referents.get(clause)?.parties.length === 0
  const isInner = (clause: CueClause): boolean => {
    const referent = referents.get(clause)
    if (isNested(words, clause, sentence, language)) return true
    if (referent?.role !== 'president') return false
    const evidence = publicEvidence(passage, sentence, clause, referent, context)
    // Beside a palace as source, a president who is not plainly in public is a voice inside its account.
    const palace = resolved.some((other) => other !== clause && speaksForPalace(referents.get(other)))
    return evidence === 'none' || (evidence === 'weak' && palace)
  }
  const sameSource = (a: CueClause, b: CueClause): boolean =>
    referents.get(a)?.parties.join() === referents.get(b)?.parties.join() &&
    referents.get(a)?.parties.length !== 0
  // An agency that passes on what a named source said is not the source.
  const own = resolved.filter((clause) => !passesOn(clause))
  const agencies = own.length > 0 ? resolved.filter(passesOn) : []
  const scoped = scopeClauses(
    passage,
    sentence.from,
    sentence.to,
    own.length > 0 ? own : resolved,
    { isInner, sameSource },
    language,
  ).map((entry) => ({ ...entry, content: withoutAgencies(words, entry.content, agencies, language) }))
  const drafts = scoped.flatMap(
    (entry) =>
      draftOf(
        passage,
        sentence,
        entry,
        referents.get(entry.clause),
        innerVoice(entry, resolved, referents, isInner),
        context,
      ) ?? [],
  )
  // What a president says inside an account is that account’s, where the sentence names it.
  const named = drafts.filter(({ basis }) => basis !== 'continued')
  const kept = named.length > 0 ? named : drafts
  // A source that tells nothing here ("he declined to be named") is no sign of an account that goes on.
  const mute = kept.length === 0 && scoped.some(({ clause }) => isMute(clause, referents.get(clause)))
  const found = kept.length > 0 || mute ? kept : continueAccount(passage, sentence, context)
  // «о готовности к встрече заявил Зеленский»: whoever tells something is kept in mind, whatever it is.
  const heard = resolved.find((clause) => clause.construction === 'verb-subject')
  const stranger = heard === undefined ? undefined : referents.get(heard)
  if (found.length === 0 && stranger?.role === 'other')
    discourse.remember({ referent: stranger, sentence: sentence.index, block: passage.block, asSource: true })
  else remember(passage, sentence, found, context)
  return found
}

function isMute(clause: CueClause, referent: Referent | undefined): boolean {
  return ((clause.cue?.frame ?? 0) & Frame.Refusal) !== 0 && referent?.role !== 'president'
}

/** «Il aurait assuré que …» in an account: the mood of hearsay retells what was said on the telephone, and is no source. */
function isRetold(
  words: readonly Word[],
  clause: CueClause,
  referent: Referent,
  context: SourceContext,
): boolean {
  if (clause.construction !== 'subject-verb' || clause.source === null) return false
  if (referent.basis === 'explicit' && referent.role !== 'president') return false
  const open = context.discourse.openBefore(context.sentence)
  if (open === null || open.parties.length !== 1) return false
  for (let at = clause.source.to; at < clause.verb; at += 1)
    if (context.language.hearsay.has(words[at]?.form ?? '')) return true
  return false
}

/** «Il a demandé …» after «…, Macron a dit …, selon l'Élysée»: the president told of last, rather than the palace that tells. */
function goesOn(
  sentence: SentenceWords,
  words: readonly Word[],
  clause: CueClause,
  referent: Referent,
  { discourse, language }: SourceContext,
): boolean {
  if (clause.construction !== 'subject-verb' || clause.source === null || referent.person !== false)
    return false
  if (clause.start !== sentence.from || language.pronouns.get(words[clause.start]?.form ?? '') !== 'he')
    return false
  const open = discourse.openBefore(sentence.index)
  return (
    open !== null &&
    open.parties.length === 1 &&
    open.president !== null &&
    discourse
      .recent()
      .some(
        ({ referent: { role }, sentence: at, asSource }) =>
          role === 'president' && !asSource && at === sentence.index - 1,
      )
  )
}

/** What is told, without the agency that passes it on: "The conversation has begun, *AFP reports*". */
function withoutAgencies(
  words: readonly Word[],
  content: readonly WordRange[],
  agencies: readonly CueClause[],
  language: Language,
): readonly WordRange[] {
  if (agencies.length === 0) return content
  return content.flatMap(({ from, to }) => {
    let start = from
    let end = to
    for (const agency of agencies) {
      if (agency.start <= start && agency.end > start && agency.end <= end) start = agency.end
      else if (agency.end >= end && agency.start > start && agency.start < end) end = agency.start
    }
    while (
      start < end &&
      (isMark(words[start], ',', '—', '–') ||
        (start > from && language.complementizers.has(words[start]?.form ?? '')))
    )
      start += 1
    while (end > start && isMark(words[end - 1], ',', '—', '–')) end -= 1
    return start < end ? [{ from: start, to: end }] : []
  })
}

function isAgency(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1) if (is(words[at], C.Agency)) return true
  return false
}

function draftOf(
  passage: Passage,
  sentence: SentenceWords,
  scoped: ScopedClause,
  referent: Referent | undefined,
  inner: Referent | null,
  context: SourceContext,
): Draft | null {
  if (referent === undefined) return null
  const { clause, content } = scoped
  const lemma = clause.cue?.lemma ?? ''
  const frame = clause.cue?.frame ?? 0
  // «Faut-il que l'Élysée rappelle …?»: asked, not told.
  if (scoped.order === 'before' && !clause.complement && isMark(passage.words[sentence.to - 1], '?'))
    return null
  if (lacksComplement(passage.words, clause, scoped) && referent.role !== 'text' && referent.head !== 'both')
    return null
  const refusal = (frame & Frame.Refusal) !== 0
  if (refusal && !refusesToTell(passage.words, clause.start, clause.end, context.language)) return null
  const mention = (frame & (Frame.Mention | Frame.TextOnly)) !== 0
  if (clause.negated && !refusal && !mention && (frame & Frame.Denial) === 0) return null
  const silence =
    ((clause.negated || saysNothing(passage.words, content, context.language)) &&
      (frame & Frame.Denial) === 0) ||
    refusal
  const cue: WordRange = { from: clause.start, to: clause.end }
  const reasons: Reason[] = [...referent.reasons]
  let confidence = clause.weight * referent.trust
  const basis: Basis = referent.basis
  const parties = referent.speaker === 'both' ? BOTH : referent.parties
  if (referent.role === 'president') {
    const evidence = publicEvidence(passage, sentence, clause, referent, context)
    if (evidence === 'none') return insideAccount(passage, sentence, scoped, referent, context)
    if (evidence === 'weak') confidence *= 0.7
  }
  if (parties.length === 1 && clause.negated && lemma !== 'say' && lemma !== 'mention' && !silence)
    confidence *= 0.8
  if (silence)
    reasons.push({
      code: 'silence',
      args: [context.text.slice(passage.words[cue.from]?.start, passage.words[cue.to - 1]?.end)],
    })
  const quoted = clause.source !== null && !isAgency(passage.words, clause.source) ? clause.quoted : null
  const speaker = speakerOf(
    {
      passage,
      content,
      referent,
      quoted,
      inner,
      silence: silence || (frame & Frame.Denial) !== 0,
      object: isObject(scoped),
      someone: clause.nobody === true && kindOf(passage, content) === 'direct',
    },
    context,
  )
  if (speaker.reason !== null) reasons.push(speaker.reason)
  return {
    passage,
    sentence,
    parties,
    referent,
    source: clause.source,
    cue,
    content,
    speaker: speaker.speaker,
    basis,
    confidence,
    reasons,
    silence,
  }
}

/** "figures that the French side disputed", "whether Mr Putin had said yes": the clause is part of something else. */
function isNested(
  words: readonly Word[],
  clause: CueClause,
  sentence: SentenceWords,
  language: Language,
): boolean {
  const before = clause.start > sentence.from ? words[clause.start - 1] : undefined
  return (
    has(before, T.Question) ||
    (before !== undefined &&
      language.complementizers.has(before.form) &&
      clause.construction === 'subject-verb' &&
      // «tandis que le Kremlin assure» stands beside what comes before.
      !language.contrasts.has(words[clause.start - 2]?.form ?? '') &&
      !has(before, T.As))
  )
}

function speaksForPalace(referent: Referent | undefined): boolean {
  return referent !== undefined && referent.parties.length > 0 && referent.role !== 'president'
}

/** "Mr Macron told reporters that there had: he had obtained, he said, …": the pronoun is the source just named. */
function sameSentenceSource(
  words: readonly Word[],
  range: WordRange,
  before: number,
  referents: ReadonlyMap<CueClause, Referent>,
  context: SourceContext,
): Referent | null {
  if (range.to - range.from !== 1) return null
  const kind = context.language.pronouns.get(words[range.from]?.form ?? '')
  if (kind === undefined) return null
  for (const [clause, referent] of [...referents].reverse()) {
    if (clause.start >= before || is(words[clause.start - 1], C.Subordinator)) continue
    // «M. Poutine a promis …, a-t-il rapporté»: whoever told it before.
    if (referent.role === 'president' && context.language.enclitics.has(words[range.from]?.form ?? ''))
      continue
    const person = kind === 'he' || kind === 'she'
    const fits = person
      ? referent.person !== false && (referent.gender ?? kind) === kind
      : referent.person !== true
    if (fits && !referent.plural) return referent
  }
  // "The Russian leader, he said, had promised": there the president is whom he tells of.
  const apart = words[before - 1]?.kind === 'mark'
  return (kind === 'he' || kind === 'she') && !apart ? openingPresident(words, range.from, context) : null
}

/** "Macron has been speaking to a daily, and in the interview he says": the president who opens the sentence. */
function openingPresident(words: readonly Word[], before: number, context: SourceContext): Referent | null {
  let at = before - 1
  while (at > 0 && words[at]?.quotation === -1 && (words[at - 1]?.end ?? 0) > context.start) at -= 1
  const end = Math.min(before, at + 4)
  for (; at < end; at += 1) {
    const word = words[at]
    if (word === undefined || word.possessive || is(word, C.Preposition)) return null
    if (word.name !== null && word.nameStart === at && presidentNamed(words, at, context.date) !== null) {
      return resolveSource(words, { from: at, to: word.nameEnd }, context)
    }
  }
  return null
}

/** The first president whose own verb stands beside or inside what another source tells. */
function innerVoice(
  scoped: ScopedClause,
  clauses: readonly CueClause[],
  referents: ReadonlyMap<CueClause, Referent>,
  isInner: (clause: CueClause) => boolean,
): Referent | null {
  const first = clauses.find(
    (clause) =>
      clause !== scoped.clause &&
      isInner(clause) &&
      scoped.content.some(({ from, to }) => clause.verb >= from && clause.verb < to),
  )
  return (first !== undefined && referents.get(first)) || null
}

const BOTH: readonly PartyId[] = ['kremlin', 'elysee']

/** "declined to say", not "declined to comment" or "refused to leave". */
function refusesToTell(words: readonly Word[], from: number, to: number, language: Language): boolean {
  for (let at = from; at < to; at += 1) {
    if (language.tellingVerbs.has(words[at]?.form ?? '')) return true
  }
  return false
}

/** "made no mention of", "nothing of this". */
/** "praised Macron", "blamed NATO": what follows the cue is its object, not a clause. */
function isObject({ clause, order }: ScopedClause): boolean {
  return (
    order === 'before' &&
    !clause.complement &&
    clause.construction === 'subject-verb' &&
    ((clause.cue?.frame ?? 0) & Frame.Object) !== 0
  )
}

const NOTHING_REACH = 8

function saysNothing(words: readonly Word[], content: readonly WordRange[], language: Language): boolean {
  const first = words[content[0]?.from ?? -1]
  if (first === undefined || !language.nothingWords.has(first.form) || first.quotation !== -1) return false
  // "no mention of Belarus", but not "no date had been set": that is told.
  const { from, to } = content[0] ?? { from: 0, to: 0 }
  for (let at = from; at < Math.min(to, from + NOTHING_REACH); at += 1) {
    if (is(words[at], C.Subordinator | C.Relative)) return true
    if (is(words[at], C.Auxiliary | C.Verb)) return false
  }
  return true
}

/** A president’s words to the other, or in a place not told: part of the account that is open, or nobody’s. */
function insideAccount(
  passage: Passage,
  sentence: SentenceWords,
  scoped: ScopedClause,
  referent: Referent,
  context: SourceContext,
): Draft | null {
  const account = context.discourse.openBefore(sentence.index)
  if (account === null || account.parties.length !== 1 || account.referent.role === 'president') return null
  const [whole] = continueAccount(passage, sentence, context)
  if (whole !== undefined) return { ...whole, speaker: ownVoice(referent, context.date) }
  if (account.block !== passage.block || scoped.order === 'before') return null
  const reasons: Reason[] = [{ code: 'continues_account', args: [account.parties[0] ?? ''] }]
  const speaker = ownVoice(referent, context.date)
  return {
    passage,
    sentence,
    parties: account.parties,
    referent: account.referent,
    source: null,
    cue: null,
    content: scoped.content,
    speaker,
    basis: 'continued',
    confidence: 0.7,
    reasons,
    silence: false,
  }
}

function remember(
  passage: Passage,
  sentence: SentenceWords,
  drafts: readonly Draft[],
  context: SourceContext,
): void {
  const { discourse } = context
  if (drafts.length === 0)
    for (const mention of mentionsOf(passage, sentence, context, 'after')) discourse.remember(mention)
  for (const draft of drafts) {
    discourse.remember({
      referent: draft.referent,
      sentence: sentence.index,
      block: passage.block,
      asSource: true,
    })
  }
  const last = drafts.at(-1)
  if (last === undefined) {
    discourse.continueAccount(null)
    return
  }
  const president =
    last.speaker !== null &&
    last.speaker !== 'official' &&
    last.speaker !== 'spokesman' &&
    last.speaker !== 'both'
      ? last.speaker
      : null
  discourse.continueAccount({
    parties: last.parties,
    referent: last.referent,
    sentence: sentence.index,
    block: passage.block,
    president:
      president ??
      (discourse.open?.parties[0] === last.parties[0] ? (discourse.open?.president ?? null) : null),
    quoting: kindOf(passage, last.content) !== 'indirect',
    quotation: quotationAtEnd(passage, last.content),
  })
}

/** The quotation that the content ends in, where it goes on past the content. */
function quotationAtEnd(passage: Passage, content: readonly WordRange[]): number {
  const last = content.at(-1)
  return last === undefined ? -1 : (passage.words[last.to - 1]?.quotation ?? -1)
}

/** Direct: all words of the content in quotation marks; mixed: some; indirect: none. */
export function kindOf(passage: Passage, content: readonly WordRange[]): Kind {
  let quoted = 0
  let plain = 0
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      const word = passage.words[at]
      if (word === undefined || word.kind === 'mark' || word.kind === 'quote') continue
      if (word.quotation === -1) plain += 1
      else quoted += 1
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

function finish(draft: Draft): Attribution[] {
  const span = (range: WordRange): Span => [
    draft.passage.words[range.from]?.start ?? 0,
    draft.passage.words[range.to - 1]?.end ?? 0,
  ]
  const base = {
    source: draft.source === null ? null : span(draft.source),
    cue: draft.cue === null ? [] : [span(draft.cue)],
    content: draft.content.map(span),
    speaker: draft.speaker,
    basis: draft.basis,
    kind: kindOf(draft.passage, draft.content),
    sentence: draft.sentence.index,
    confidence: Math.round(draft.confidence * 100) / 100,
    reasons: draft.reasons,
    silence: draft.silence,
  }
  if (draft.parties.length === 0) return [{ ...base, party: 'other' }]
  return draft.parties.map((party) => ({ ...base, party }))
}
