import { Grammar } from '../languages/grammar'
import { Frame, type Language, type PronounKind } from '../languages/language'
import { Telling } from '../languages/telling'
import { VerbForm as F } from '../languages/verb-form'
import { WordClass as C } from '../languages/word-class'
import { WordTrait as T } from '../languages/word-trait'
import type { Basis, PartyId, Reason } from '../types'
import { speakerOf } from './accounts/account-speaker'
import { continueAccount } from './accounts/continue'
import { continuedDraft } from './accounts/continued-draft'
import { ownVoice, presidentNamed } from './accounts/speaker'
import { Construction, type CueClause } from './cues/cue-clause'
import { type Draft, kindOf } from './draft'
import { rangeMeans, type WordRange } from './reading/nominal'
import {
  has,
  is,
  isDash,
  isMark,
  isUnquoted,
  type Passage,
  plays,
  type SentenceWords,
  takes,
  type Word,
} from './reading/passage'
import { lacksComplement } from './scope/complement'
import type { ScopedClause } from './scope/scope'
import { toldEdges } from './scope/told-edges'
import { isAgency } from './sources/agencies'
import { publicEvidence } from './sources/public-speech'
import type { Referent } from './sources/referent'
import type { SourceContext } from './sources/source-context'

/** «Il aurait assuré que …» in an account: the mood of hearsay retells what was said on the telephone, and is no source. */
export function isRetold(
  words: readonly Word[],
  clause: CueClause,
  referent: Referent,
  context: SourceContext,
): boolean {
  if (clause.construction !== Construction.SubjectVerb || clause.source === null) return false
  if (referent.basis === 'explicit' && referent.role !== 'president') return false
  const open = context.discourse.openBefore(context.sentence)
  if (open === null || open.parties.length !== 1) return false
  return words.slice(clause.source.to, clause.verb).some((word) => plays(word, Grammar.hearsay))
}

/** «Il a demandé …» after «…, Macron a dit …, selon l'Élysée»: the president told of last, rather than the palace that tells. */
export function goesOn(
  sentence: SentenceWords,
  words: readonly Word[],
  clause: CueClause,
  referent: Referent,
  { discourse, language }: SourceContext,
): boolean {
  if (clause.construction !== Construction.SubjectVerb || clause.source === null || referent.person !== false)
    return false
  if (clause.start !== sentence.from || language.pronouns.get(words[clause.start]?.form ?? '') !== 'he')
    return false
  const open = discourse.openBefore(sentence.index)
  return (
    open !== null &&
    open.president !== null &&
    discourse
      .recent()
      .some(({ referent: { role }, sentence: at }) => role === 'president' && at === sentence.index - 1)
  )
}

/** A palace's statement in an article about something else: known, not shown. */
const OFF_SUBJECT = 0.5

export function draftOf(
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
  if (takes(clause.cue, Frame.Mind) && referent.role !== 'other') return null
  // «Faut-il que l'Élysée rappelle …?»: asked, not told.
  // «— Макрон говорит, что готов. Ждут ли в Кремле?»: a question in a line of dialogue.
  const line = isDash(passage.words[sentence.from])
  if (
    scoped.order === 'before' &&
    (!clause.complement || line) &&
    isMark(passage.words[sentence.to - 1], '?')
  )
    return null
  // «s'est déclaré *candidat*»: what he becomes.
  const becomes = passage.words[clause.contentFrom]
  if (context.language.compoundInversion && is(becomes, C.Elsewhere) && becomes?.capital === false)
    return null
  // «la coalition *que* M. Hollande appelait de ses vœux»: its object stands before it.
  // "the regions *that* it claims to have annexed"
  const infinitive = context.language.headLast && has(becomes, T.InfinitiveMark)
  if ((infinitive || isObject(scoped)) && plays(passage.words[clause.start - 1], Grammar.complementizers))
    return null
  const mention = takes(clause.cue, Frame.Mention | Frame.TextOnly)
  if (
    lacksComplement(passage.words, clause, scoped, context.language) &&
    !(clause.negated && mention) &&
    referent.role !== 'text' &&
    referent.head !== 'both' &&
    // «Peskov se souvient d'un échange « amical »»
    !(
      referent.parties.length > 0 &&
      context.language.compoundInversion &&
      kindOf(passage, content) === 'mixed'
    )
  )
    return null
  const refusal = takes(clause.cue, Frame.Refusal)
  // «не стал исключать» is no silence.
  const allows = refusal && allowsAt(passage.words.slice(clause.start, clause.end))
  // "declined to say", not "declined to comment" or "refused to leave"
  const tells = rangeMeans(passage.words, { from: clause.start, to: clause.end }, Telling.tellingVerbs)
  if (refusal && !allows && !tells && !clause.complement) return null
  if (clause.negated && !refusal && !mention && !takes(clause.cue, Frame.Denial)) return null
  const nothing = clause.negated || (!clause.complement && saysNothing(passage.words, content))
  const silence = !allows && (refusal || (nothing && !takes(clause.cue, Frame.Denial)))
  const cue: WordRange = { from: clause.start, to: clause.end }
  const reasons: Reason[] = [...referent.reasons]
  let confidence = clause.weight * referent.trust * (context.aboutPresidents ? 1 : OFF_SUBJECT)
  // "Moscow denies planning an attack": in a report told in the past, where it stands, not what it told of a call.
  const standing =
    context.language.headLast && passage.role !== 'heading' && referent.reasons[0]?.code === 'capital_source'
  const always = passage.words
    .slice(clause.start, clause.contentFrom)
    .some((word) => plays(word, Grammar.standing))
  const before = passage.words[clause.verb - 1]
  // "Moscow has denied planning an attack"
  const tense = is(before, C.Auxiliary) && isObject(scoped) ? before : passage.words[clause.verb]
  if (always || (standing && has(tense, T.PluralShape))) confidence *= OFF_SUBJECT
  if (context.interview && scoped.order !== 'after') confidence *= OFF_SUBJECT
  const basis: Basis = referent.basis
  const parties = referent.speaker === 'both' ? BOTH : referent.parties
  if (referent.role === 'president') {
    const evidence = publicEvidence(passage, sentence, clause, referent, context)
    if (evidence === 0) return insideAccount(passage, sentence, scoped, referent, context)
    confidence *= evidence
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
      silence: silence || takes(clause.cue, Frame.Denial),
      object: isObject(scoped),
      charge: parties.length === 1 && context.language.charges.has(lemma),
      owned:
        clause.source !== null &&
        referent.person === false &&
        ownedByPresident(passage.words, clause.source, context),
      pronoun: bareSource(passage.words, clause, context.language),
      opening: Math.min(clause.source?.from ?? clause.start, clause.start),
      someone:
        (clause.nobody || referent.parties.join() === context.language.homeParty) &&
        referent.role !== 'text' &&
        kindOf(passage, content) === 'direct',
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
    content: context.language.compoundInversion
      ? toldEdges(passage.words, scoped, context.language)
      : content,
    speaker: speaker.speaker,
    basis,
    confidence,
    reasons,
    silence,
  }
}

/** "the Elysée *should* say what it wants" */
export function isUnreal(words: readonly Word[], { source, verb }: CueClause): boolean {
  for (let at = verb - 1; at > verb - 4 && at >= (source?.to ?? verb); at -= 1)
    if (plays(words[at], Grammar.unreal)) return true
  return false
}

/** "Macron's office", "his office" */
function ownedByPresident(
  words: readonly Word[],
  { from, to }: WordRange,
  { date, language }: SourceContext,
): boolean {
  if (!language.headLast) return false
  for (let at = from; at < to - 1; at += 1) {
    const pronoun = language.possessives.get(words[at]?.form ?? '')
    if (pronoun === 'he' || (words[at]?.possessive === true && presidentNamed(words, at, date) !== null))
      return true
  }
  return false
}

function bareSource(
  words: readonly Word[],
  { source }: CueClause,
  { pronouns, possessives }: Language,
): PronounKind | undefined {
  if (source === null || source.to - source.from !== 1) return undefined
  const { form = '' } = words[source.from] ?? {}
  return pronouns.get(form) ?? possessives.get(form)
}

const BOTH: readonly PartyId[] = ['kremlin', 'elysee']

function allowsAt(words: readonly Word[]): boolean {
  return words.some(({ cues }) =>
    cues.some(
      ({ form, frame }) => form === F.Base && (frame & (Frame.Denial | Frame.Refusal)) === Frame.Denial,
    ),
  )
}

/** "praised Macron", "blamed NATO": what follows the cue is its object, not a clause. */
function isObject({ clause, order }: ScopedClause): boolean {
  return (
    order === 'before' &&
    !clause.complement &&
    clause.construction === Construction.SubjectVerb &&
    takes(clause.cue, Frame.Object)
  )
}

const NOTHING_REACH = 8

/** "made no mention of", "nothing of this". */
function saysNothing(words: readonly Word[], content: readonly WordRange[]): boolean {
  const first = words[content[0]?.from ?? -1]
  if (!plays(first, Grammar.nothingWords) || !isUnquoted(first)) return false
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
  // Told of here, so a later «il» may mean him.
  context.discourse.remember(referent, sentence.index, passage.block, false)
  const [whole] = continueAccount(passage, sentence, context)
  // "The presidents agreed to talk. He stressed …": the nearest name may be the other's.
  const guessed = account.together && referent.basis === 'anaphoric'
  if (whole !== undefined) return guessed ? whole : { ...whole, speaker: ownVoice(referent, context.date) }
  const speaker = ownVoice(referent, context.date)
  // "“…,” *he* told Macron": in the next paragraph still the president of whom the account tells.
  const same =
    account.block === passage.block || (referent.basis === 'anaphoric' && speaker === account.president)
  // «*По словам Путина*, Киев срывает договоренности»
  // "…, *with Putin noting* that …"
  const { start, construction } = scoped.clause
  const absolute = plays(passage.words[start - 1], Grammar.absolute)
  if (!same || (scoped.order === 'before' && construction !== Construction.Phrase && !absolute)) return null
  return continuedDraft(passage, sentence, account, scoped.content, speaker, 0.7, 'continues_account')
}
