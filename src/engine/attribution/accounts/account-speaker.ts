import { Grammar } from '../../languages/grammar'
import { Frame, type Language, type PronounKind } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId, Reason, Speaker } from '../../types'
import type { WordRange } from '../reading/nominal'
import {
  has,
  is,
  isCue,
  isName,
  isUnquoted,
  isWord,
  means,
  type Passage,
  plays,
  type Word,
} from '../reading/passage'
import type { Referent } from '../sources/referent'
import { resolveSource } from '../sources/resolve-source'
import type { SourceContext } from '../sources/source-context'
import { hasMouthpiece } from './has-mouthpiece'
import { interlocutor } from './interlocutor'
import { quotedPresident } from './quoted-president'
import { undergoes } from './retelling'
import { ownVoice, presidentNamed, presidentOf, type SpeakerContext, subjectOfContent } from './speaker'
import { contentAfter, isTelling, speaksHere } from './speaks-here'

export interface SpeakerFound {
  readonly speaker: Speaker
  /** Set where the speaker is another than the source. */
  readonly reason: Reason | null
}

/** What is known of a statement when its speaker is asked for. */
export interface ToldContent {
  readonly passage: Passage
  readonly content: readonly WordRange[]
  readonly referent: Referent
  /** "the text quotes *him* as saying" */
  readonly quoted: WordRange | null
  /** A president whose own verb stands inside the content: "…, Macron told Putin, according to …". */
  readonly inner: Referent | null
  readonly silence: boolean
  /** The content is the object of the cue verb: "praised Macron". */
  readonly object: boolean
  /** The source is a bare pronoun. */
  readonly pronoun?: PronounKind | undefined
  /** The cue brings charges: «accuse Kiev de mentir». */
  readonly charge?: boolean
  /** The source is a president's own: "Macron's office", "his spokesman". */
  readonly owned?: boolean
  /** Quoted word for word from «on» in a palace: somebody there, not the palace. */
  readonly someone?: boolean
  /** Where its cue or source begins: index of the word. */
  readonly opening?: number
}

/** Who is said to have spoken in a statement: the source itself, or a president it tells of. */
export function speakerOf(told: ToldContent, context: SourceContext): SpeakerFound {
  const { passage, referent } = told
  const own =
    ownVoice(referent, context.date) ??
    (told.opening !== undefined && hasMouthpiece(passage.words, told.opening)
      ? 'spokesman'
      : told.someone === true
        ? 'official'
        : null)
  const nested = (speaker: Speaker): SpeakerFound => ({
    speaker,
    reason: speaker === own || speaker === null ? null : { code: 'nested_speaker', args: [speaker] },
  })
  const known = speakerContextOf(referent, context)
  // "Macron's office said he …"
  const owner = told.owned === true ? presidentOf(referent.parties[0] ?? 'kremlin', context.date) : null
  const speakerContext = owner === null ? known : { ...known, lastPresident: owner }
  if (referent.role === 'president')
    return nested(otherPresident(told, own, speakerContext, context.language))
  if (told.quoted !== null) {
    const president = is(passage.words[told.quoted.from], C.ObjectPronoun)
      ? speakerContext.lastPresident
      : presidentIn(passage, told.quoted, referent.parties[0] ?? 'kremlin', context)
    if (president !== null) return nested(president)
  }
  const he = told.pronoun === 'he'
  // «Путин, по данным Кремля, предостерег … Россия, заявил *он*, …»: the president told of, though the palace tells.
  if (he && context.language.freeOrder && referent.person === false && speakerContext.lastPresident !== null)
    return nested(speakerContext.lastPresident)
  const before = context.discourse.openBefore(context.sentence)?.last
  if (he && before != null && takesUpHim(passage.words[told.opening ?? 0], context)) return nested(before)
  if (told.silence) return { speaker: own, reason: null }
  const subject = subjectOfContent(passage.words, told.content, speakerContext)
  if (told.charge === true && told.object && own === null && subject === null)
    return nested(presidentOf(referent.parties[0] ?? 'kremlin', context.date))
  if (subject !== null && told.object && !actsAfter(passage.words, subject.end))
    return { speaker: own, reason: null }
  if (subject !== null && isTold(passage.words, subject.end)) {
    const teller = interlocutor(subject.speaker, context.date)
    if (teller !== null) return nested(teller)
  }
  const asked = subject?.speaker === 'both' ? presidentAsked(told, subject.end, context) : null
  if (asked !== null) return nested(interlocutor(asked, context.date))
  if (subject !== null && speaksHere(passage.words, subject, referent, told.content, context.language))
    return nested(subject.speaker)
  const inner = told.inner === null ? null : ownVoice(told.inner, context.date)
  if (subject === null && inner !== null) return nested(inner)
  if (subject === null && agreedByBoth(told, own === null, context.language)) return nested('both')
  if (subject === null && own === null && talkedOver(told)) return nested('both')
  if (subject === null && own === null) return nested(quotedPresident(told, context))
  return { speaker: own, reason: null }
}

/**
 * «Путин настаивал, рассказал советник. *Он* сказал …», «« Tu mens », *lui* a-t-il lancé»: the president just told of. Not «по *его* словам».
 */
function takesUpHim(word: Word | undefined, { language, start }: SourceContext): boolean {
  return (
    plays(word, Grammar.dativeClitics) || (word?.start === start && language.pronouns.get(word.form) === 'he')
  )
}

/** "He *was told* that they could": the other one spoke. */
function isTold(words: readonly Word[], end: number): boolean {
  const verb = is(words[end + 1], C.Adverb) ? end + 2 : end + 1
  return has(words[end], T.Passive) && isCue(words[verb], ~F.Base, Frame.Addressee)
}

/** «Лидеры двух стран потребовали от *Путина*»: he is not of the two. */
function presidentAsked(
  { passage: { words }, content }: ToldContent,
  start: number,
  { date }: SourceContext,
): Speaker {
  const to = content.find((range) => start >= range.from && start < range.to)?.to ?? start
  let asks = false
  for (let at = start; at < Math.min(to, start + ASKS); at += 1) {
    const word = words[at]
    if (!isWord(word) || is(word, C.Subordinator)) return null
    if (isName(word, N.Person) && word.nameStart === at)
      return asks && !word.possessive ? presidentNamed(words, at, date) : null
    if (word.cues.some(isTelling)) asks = true
  }
  return null
}

const ASKS = 7

/** A president in public tells what the other said: «M. Poutine a promis la vérité, a-t-il rapporté.» */
function otherPresident(
  { passage, content, referent, silence, object }: ToldContent,
  own: Speaker,
  speakerContext: SpeakerContext,
  language: Language,
): Speaker {
  if (silence || object) return own
  const subject = subjectOfContent(passage.words, content, speakerContext)
  if (subject === null || subject.pronoun || subject.speaker === 'both') return own
  return speaksHere(passage.words, subject, referent, content, language) ? subject.speaker : own
}

/** «La Syrie a été évoquée»: by both, and nobody is named. */
export function talkedOver({
  passage: { words },
  content,
}: Pick<ToldContent, 'passage' | 'content'>): boolean {
  return content.some(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      const word = words[at]
      if (!means(word, Telling.discussed) || !undergoes(words, at, 1)) continue
      if (
        !words
          .slice(Math.max(from, at - 4), at)
          .some((before) => is(before, C.Negation) || means(before, Telling.plans))
      )
        return true
    }
    return false
  })
}

/** «условлено о новых контактах»: nobody is named, and only both can have done it. */
function agreedByBoth(
  { passage, content }: ToldContent,
  institution: boolean,
  { headLast }: Language,
): boolean {
  const opening = contentAfter(passage.words, 0, content)
  return opening.some(
    (word, at) =>
      ((isUnquoted(word) || at <= 1) &&
        means(word, Telling.jointActs) &&
        // "It *was* agreed to keep talking"
        (!headLast || has(opening[at - 1], T.Passive))) ||
      // «*Отмечена* особая роль двух стран», but attention is drawn by one: «обращено внимание»
      (institution &&
        at <= 2 &&
        isCue(word, F.Impersonal, Frame.Object) &&
        !isCue(word, F.Impersonal, Frame.Clause) &&
        !opening.some((object) => means(object, Telling.cueObjects))),
  )
}

/** Whom "he" and "the president" stand for in what a source tells. */
export function speakerContextOf(referent: Referent, context: SourceContext): SpeakerContext {
  const { discourse, language, date } = context
  const open = discourse.open
  const sameAccount = open !== null && open.parties.join() === referent.parties.join()
  const spoken = discourse
    .recent()
    .find(({ referent: { role, speaker } }) => role === 'president' && speaker !== 'both')
  // "The presidents agreed to talk. He stressed …": in a palace's account, its own.
  const own =
    sameAccount && open.together && open.parties.length === 1
      ? presidentOf(open.parties[0] ?? 'kremlin', date)
      : null
  const lastPresident =
    (sameAccount ? open.president : null) ??
    own ??
    (spoken === undefined ? null : ownVoice(spoken.referent, date))
  return {
    date,
    language,
    lastPresident,
    accompanied: sameAccount ? open.accompanied : null,
    party: referent.parties.length === 1 ? (referent.parties[0] ?? null) : null,
  }
}

function presidentIn(passage: Passage, range: WordRange, party: PartyId, context: SourceContext): Speaker {
  const quoted = resolveSource(passage.words, range, context)
  if (quoted?.role !== 'president') return null
  // «слова *главы* государства»: whoever passes them on speaks of his own.
  return quoted.basis === 'anaphoric' ? presidentOf(party, context.date) : ownVoice(quoted, context.date)
}

/** After its name the subject does something: "Mr Putin *speaking*", "Macron *had* asked". */
function actsAfter(words: readonly Word[], end: number): boolean {
  for (let at = end; at < end + 2; at += 1) {
    const word = words[at]
    if (is(word, C.Auxiliary | C.Verb) || has(word, T.VerbShape | T.GerundShape) || isCue(word)) return true
  }
  return false
}
