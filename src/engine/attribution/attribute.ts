import { Grammar } from '../languages/grammar'
import { Frame, type Language } from '../languages/language'
import { WordTrait as T } from '../languages/word-trait'
import { runSteps, type Steps } from '../steps'
import type { ArticleText, Attribution } from '../types'
import { continueAccount } from './accounts/continue'
import { Discourse } from './accounts/discourse'
import { joinQuotations } from './accounts/join-quotations'
import { continueQuotations } from './accounts/quoted-account'
import { remember } from './accounts/remember'
import { subjectOfArticle } from './call-article'
import { Construction, type CueClause } from './cues/cue-clause'
import { findCueClauses } from './cues/find-cue-clauses'
import { type Draft, finish } from './draft'
import { draftOf, goesOn, isRetold, isUnreal } from './draft-clause'
import { isNominative } from './reading/nominative'
import {
  has,
  isDash,
  isMark,
  type Passage,
  plays,
  readPassages,
  type SentenceWords,
  takes,
  type Word,
} from './reading/passage'
import { takesUp } from './scope/clause-place'
import { type ScopedClause, scopeClauses } from './scope/scope'
import { isAgency, withoutAgencies } from './sources/agencies'
import { rememberPresidents } from './sources/mentions'
import { publicEvidence } from './sources/public-speech'
import type { Referent } from './sources/referent'
import { relayed } from './sources/relayed'
import { resolveSource } from './sources/resolve-source'
import { sameSentenceSource } from './sources/same-sentence'
import type { SourceContext } from './sources/source-context'

export interface AttributionResult {
  readonly passages: readonly Passage[]
  readonly attributions: readonly Attribution[]
}

/** Every attribution of an article, in reading order: read, find cue clauses, give them content, resolve sources, follow accounts. */
export function attribute(article: ArticleText, language: Language): AttributionResult {
  return runSteps(attributeSteps(article, language))
}

/** The same in steps: yields after every block or thousand words read and every sentence attributed. */
export function* attributeSteps(article: ArticleText, language: Language): Steps<AttributionResult> {
  const passages = yield* readPassages(article, language)
  const discourse = new Discourse()
  const about = subjectOfArticle(passages)
  yield
  const drafts: Draft[] = []
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const context: SourceContext = {
        text: article.text,
        language,
        date: article.date,
        discourse,
        callArticle: about.call,
        aboutPresidents: about.presidents,
        interview: about.interview && (isDash(passage.words[0]) || isMark(passage.words.at(-1), '?')),
        sentence: sentence.index,
        start: sentence.start,
        block: passage.block,
      }
      for (const draft of attributeSentence(passage, sentence, context)) drafts.push(draft)
      yield
    }
  }
  const all = joinQuotations(continueQuotations(passages, drafts))
  yield
  const attributions: Attribution[] = []
  for (const draft of all) for (const attribution of finish(draft)) attributions.push(attribution)
  yield
  return { passages, attributions }
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
  rememberPresidents(passage, sentence, context)
  // Most sentences of most pages.
  if (clauses.length === 0) {
    const continued = continueAccount(passage, sentence, context)
    remember(passage, sentence, continued, context)
    return continued
  }
  const referents = new Map<CueClause, Referent>()
  let retold = false
  const resolved = clauses
    .map((clause) => {
      const passedOn = relayed(words, clause, sentence.from, sentence.to, language)
      const president =
        passedOn !== clause &&
        clause.source !== null &&
        resolveSource(words, clause.source, context)?.role === 'president'
      return president && passedOn.source !== null && !isAgency(words, passedOn.source) ? passedOn : clause
    })
    .filter((clause) => {
      if (clause.source === null || isUnreal(words, clause)) return false
      const range = clause.quoted !== null && isAgency(words, clause.source) ? clause.quoted : clause.source
      const found =
        sameSentenceSource(words, range, clause.start, referents, context) ??
        resolveSource(words, range, context)
      if (found === null) return false
      const referent = clause.nobody ? peopleAround(found) : counted(words, clause, found)
      if (isRetold(words, clause, referent, context) || goesOn(sentence, words, clause, referent, context))
        retold = true
      // "He agreed in principle, the Elysée said": a palace named here tells it all the same.
      const named = referent.basis === 'explicit' && speaksForPalace(referent)
      if (retold && !named && clause.construction === Construction.SubjectVerb) return false
      // «le Kremlin indique que M. Poutine a parlé de la « provocation » montée *selon lui* par …»: a voice inside what it tells.
      if (
        clause.construction === Construction.Phrase &&
        clause.source.to - clause.source.from === 1 &&
        referent.basis === 'anaphoric' &&
        [...referents].some(([{ complement }, other]) => complement && speaksForPalace(other))
      )
        return false
      referents.set(clause, referent)
      return true
    })
  const passesOn = (clause: (typeof clauses)[number]): boolean =>
    clause.source !== null && isAgency(words, clause.source) && referents.get(clause)?.parties.length === 0
  // «По данным газеты, Путин считает»: the paper knows of it, and does not pass on what he told the public.
  const byPaper =
    language.freeOrder &&
    resolved.some(
      (other) =>
        other.construction === Construction.Phrase &&
        has(words[other.start], T.Accounting) &&
        passesOn(other),
    )
  const insideOther = (clause: CueClause): boolean => {
    const referent = referents.get(clause)
    if (isNested(words, clause, sentence)) return true
    // «По данным агентства, Париж опасается, что»: what a capital means is the agency's word.
    if (referent?.role === 'side')
      return resolved.some(
        (other) =>
          other.construction === Construction.Phrase &&
          other.start < clause.start &&
          (passesOn(other) || referents.get(other)?.person === true),
      )
    if (referent?.role !== 'president') return false
    // "Ushakov told reporters: the two presidents spoke of …": told by whoever opens the sentence.
    if (
      referent.speaker === 'both' &&
      resolved.some((other) => other.start < clause.start && speaksForPalace(referents.get(other)))
    )
      return true
    const evidence = publicEvidence(passage, sentence, clause, referent, context)
    // Beside a palace as source, a president who is not plainly in public is a voice inside its account.
    const palaces = resolved.filter((other) => other !== clause && speaksForPalace(referents.get(other)))
    return (
      evidence === 0 ||
      (evidence < 1 && (byPaper || palaces.length > 0)) ||
      palaces.some((other) => other.start > clause.end && betweenCommas(words, other))
    )
  }
  // Decided once: the stages below ask again and again.
  const inner = new Set(resolved.filter(insideOther))
  const isInner = (clause: CueClause): boolean => inner.has(clause)
  const sameSource = (a: CueClause, b: CueClause): boolean =>
    referents.get(a)?.parties.join() === referents.get(b)?.parties.join() &&
    referents.get(a)?.parties.length !== 0
  // An agency that passes on what a named source said is not the source.
  const own = resolved.filter(
    (clause) =>
      !passesOn(clause) && !(inner.has(clause) && (byPaper || referents.get(clause)?.role === 'side')),
  )
  const agencies = own.length > 0 ? resolved.filter(passesOn) : []
  const scoped = scopeClauses(
    passage,
    sentence.from,
    sentence.to,
    own.length > 0 ? own : resolved,
    { isInner, sameSource },
    language,
  )
  const drafts: Draft[] = []
  for (const { clause, content, order } of scoped) {
    const entry = { clause, content: withoutAgencies(words, content, agencies), order }
    const inside = innerVoice(words, entry, resolved, referents, isInner, language)
    const draft = draftOf(passage, sentence, entry, referents.get(clause), inside, context)
    if (draft !== null) drafts.push(draft)
  }
  // What a president says inside an account is that account’s, where the sentence names it.
  const named = drafts.filter(({ basis }) => basis !== 'continued')
  const kept = named.length > 0 ? named : drafts
  // A source that tells nothing here ("he declined to be named") is no sign of an account that goes on.
  const mute = kept.length === 0 && scoped.some(({ clause }) => isMute(clause, referents.get(clause)))
  const found = kept.length > 0 || mute ? kept : continueAccount(passage, sentence, context)
  // «о готовности к встрече заявил Зеленский», "The Kremlin put it differently": whoever tells something is kept in mind, whatever it is.
  const teller = resolved
    .map((clause) => ({ clause, referent: referents.get(clause) }))
    .find(
      ({ clause, referent }) =>
        speaksForPalace(referent) ||
        (clause.construction === Construction.VerbSubject && referent?.role === 'other'),
    )?.referent
  if (found.length > 0 || teller === undefined || teller.role !== 'other')
    remember(passage, sentence, found, context)
  if (found.length === 0 && teller !== undefined)
    discourse.remember(teller, sentence.index, passage.block, true)
  return found
}

/** "He agreed to talks, *the Elysée said*, though …": whoever stands there tells the whole sentence. */
function betweenCommas(words: readonly Word[], { start, end }: CueClause): boolean {
  return isMark(words[start - 1], ',') && isMark(words[end], ',')
}

function isMute(clause: CueClause, referent: Referent | undefined): boolean {
  return takes(clause.cue, Frame.Refusal) && referent?.role !== 'president'
}

/** "figures that the French side disputed", "whether Mr Putin had said yes": the clause is part of something else. */
function isNested(words: readonly Word[], clause: CueClause, sentence: SentenceWords): boolean {
  const before = clause.start > sentence.from ? words[clause.start - 1] : undefined
  return (
    has(before, T.Question) ||
    (plays(before, Grammar.complementizers) &&
      clause.construction === Construction.SubjectVerb &&
      !(takesUp(words, clause.start) && clause.end >= sentence.to - 1) &&
      // «tandis que le Kremlin assure» stands beside what comes before.
      !plays(words[clause.start - 2], Grammar.contrasts) &&
      !has(before, T.As))
  )
}

/** «*Журналисты* попросили ответить. Он …»: where the ending of a noun leaves it open, the verb tells how many they are. */
function counted(words: readonly Word[], { source, cue }: CueClause, found: Referent): Referent {
  const plural = cue?.plural
  const subject = source !== null && isNominative(words, source.from)
  return plural === undefined || found.role !== 'other' || !subject ? found : { ...found, plural }
}

/** «Autour d'Emmanuel Macron, on souligne»: his people, not himself. */
function peopleAround(referent: Referent): Referent {
  if (referent.role !== 'president' || referent.parties.length !== 1) return referent
  return {
    ...referent,
    role: 'official',
    speaker: 'official',
    reasons: [{ code: 'official', args: [referent.reasons[0]?.args[0] ?? '', referent.parties[0] ?? ''] }],
  }
}

function speaksForPalace(referent: Referent | undefined): boolean {
  return referent !== undefined && referent.parties.length > 0 && referent.role !== 'president'
}

/** The first president whose own verb stands beside or inside what another source tells. */
function innerVoice(
  words: readonly Word[],
  scoped: ScopedClause,
  clauses: readonly CueClause[],
  referents: ReadonlyMap<CueClause, Referent>,
  isInner: (clause: CueClause) => boolean,
  language: Language,
): Referent | null {
  const first = clauses.find(
    (clause) =>
      clause !== scoped.clause &&
      isInner(clause) &&
      // "nothing in *what* the Russian leader said": not what is told here.
      !has(words[clause.start - 1], T.Question) &&
      !(language.headLast && plays(words[clause.start - 1], Grammar.complementizers)) &&
      scoped.content.some(({ from, to }) => clause.verb >= from && clause.verb < to),
  )
  return (first !== undefined && referents.get(first)) || null
}
