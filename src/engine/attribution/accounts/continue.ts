import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { Speaker } from '../../types'
import type { Draft } from '../draft'
import type { WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isProper,
  isQuote,
  isUnquoted,
  isWord,
  means,
  type Passage,
  plays,
  type SentenceWords,
  type Word,
} from '../reading/passage'
import { inPublic } from '../sources/mentions'
import { ofAnotherYear } from '../sources/public-speech'
import type { SourceContext } from '../sources/source-context'
import { speakerContextOf, speakerOf, talkedOver } from './account-speaker'
import { continuedDraft } from './continued-draft'
import type { OpenAccount } from './discourse'
import {
  actsTogether,
  decide,
  foretells,
  hasCue,
  hearsayAfter,
  hearsayMood,
  impersonalReport,
  isLandOf,
  passiveReport,
  reported,
  tellsPresident,
  wordless,
} from './retelling'
import { type SubjectOfContent, subjectOfContent } from './speaker'
import { converses } from './speaks-here'

/**
 * A sentence that names no source may go on with the account of the sentence before: a president acts or speaks in it, it is
 * tied to what comes before, or it quotes on. Empty where it is the reporter’s own.
 */
export function continueAccount(passage: Passage, sentence: SentenceWords, context: SourceContext): Draft[] {
  const account = context.discourse.openBefore(sentence.index)
  if (account === null || account.parties.length > 1 || passage.role === 'heading') return []
  const { words } = passage
  if (account.parties.length === 0) return goesOnQuoting(passage, sentence, account)
  const content = contentOf(words, sentence)
  const sameBlock = account.block === passage.block
  const standing = standingQuote(words, sentence)
  const opensBlock = passage.sentences[0] === sentence
  const quotesOn = (told: WordRange, confidence: number): Draft[] => {
    const speaker = account.quoted ? account.last : ownSpeaker(passage, content, account, context)
    return [continuedDraft(passage, sentence, account, [told], speaker, confidence, 'continues_quote')]
  }
  // A quotation without a stop of its own, alone in its paragraph, is a heading.
  const titled = passage.sentences.length === 1 && isWord(words[sentence.to - 2])
  if (standing && account.quoting && (sameBlock || (opensBlock && !titled))) return quotesOn(content, 0.8)
  // «Il assure ne pas y avoir vu d'humiliation. « C'était un choix sanitaire. »»
  if (standing && sameBlock && account.referent.person === true && context.language.grammaticalGender)
    return quotesOn(content, 0.7)
  // «— Теперь надо записать», in a paragraph of dialogue
  if (sameBlock && isMark(words[sentence.from], '—', '–') && !isMark(words[sentence.to - 1], '?'))
    return quotesOn({ from: content.from + 1, to: content.to }, 0.85)
  if (sameBlock && account.quotation !== -1) return quotesOn(content, 0.9)
  const reportedFrom = impersonalReport(words, sentence)
  if (reportedFrom !== null) {
    const told = { from: reportedFrom, to: content.to }
    const speaker = ownSpeaker(passage, told, account, context)
    return [
      {
        ...continuedDraft(passage, sentence, account, [told], speaker, 0.7, 'continues_account'),
        basis: 'anaphoric',
      },
    ]
  }
  const subject = subjectOfContent(words, [content], speakerContextOf(account.referent, context))
  const speaksOn =
    hasCue(words, sentence) ||
    hearsayAfter(words, subject) ||
    decide(words, subject, context.language) ||
    // «Les deux chefs d'Etat vont « travailler intensément »»
    (context.language.compoundInversion &&
      sameBlock &&
      !opensElsewhere(words.slice(sentence.from, subject?.end ?? sentence.from)) &&
      (quotedWords(words, sentence) > 0 || tellsAfterColon(words, sentence, subject)))
  const tied = hasContinuer(words, sentence)
  const president = account.referent.role === 'president'
  // «Les deux présidents avaient arrêté, le 12 août, …»: a paragraph that goes back in time is the reporter's.
  const back = words[subject?.end ?? -1]
  if (!sameBlock && plays(back, Grammar.having) && has(back, T.VerbShape) && !plays(back, Grammar.hearsay))
    return []
  // "The two leaders *last* spoke on July 1", "Macron made repeated attempts in early 2022"
  // «Vendredi, face à la presse, M. Hollande a souri»
  const past =
    !sameBlock &&
    (ofAnotherYear(words.slice(sentence.from, sentence.to), context) || inPublic(passage, sentence))
  // "In Tallinn and Warsaw, *they believe*": whoever is there.
  const there = subject?.pronoun && has(words[sentence.from], T.Locative) && isCue(back, F.Base)
  // «*Накануне* Макрон говорил с Зеленским», «*За последнюю неделю* он дважды звонил»
  const opening = words.slice(sentence.from, subject?.end ?? sentence.from)
  const dated =
    context.language.freeOrder && opening.some((word) => is(word, C.Time) || has(word, T.TimeModifier))
  if (past || there || (subject !== null && (dated || has(back, T.TimeModifier)))) return []
  if (subject !== null && subject.speaker !== null && !president && (speaksOn || tied || subject.pronoun)) {
    // Only inside the call do the two speak together.
    const together = subject.speaker === 'both' && !subject.pronoun && speaksOn
    const confidence = sameBlock
      ? 0.75
      : (tied && speaksOn) || together || tellsPresident(words, sentence)
        ? 0.58
        : 0.4
    // «*Elle* a duré une heure»: the call, not what a president said of it.
    const speaker =
      subject.pronoun && converses(words, subject, [content]) ? account.referent.speaker : subject.speaker
    return [continuedDraft(passage, sentence, account, [content], speaker, confidence, 'continues_account')]
  }
  // «Pas un mot sur l'Ukraine», «О пленных — ни слова»
  if (sameBlock && wordless(words.slice(sentence.from, sentence.to))) {
    const draft = continuedDraft(passage, sentence, account, [content], null, 0.7, 'continues_account')
    const nothing = context.text.slice(sentence.start, words[content.to - 1]?.end)
    return [{ ...draft, silence: true, reasons: [...draft.reasons, { code: 'silence', args: [nothing] }] }]
  }
  const quoted = quotedWords(words, sentence)
  // «La centrale serait, quant à elle, sous bonne garde», «Il serait gagné par « une obsession »»: told by whoever told before.
  if (
    sameBlock &&
    context.language.compoundInversion &&
    is(words[sentence.from], C.Determiner | C.Pronoun | C.Possessive) &&
    (tied || quoted > 0) &&
    // «*La Russie* reste par ailleurs ouverte à …»
    (hearsayMood(words, sentence, context.language) || isLandOf(account, words[sentence.from + 1]))
  ) {
    const speaker = subject?.speaker ?? ownSpeaker(passage, content, account, context)
    return [continuedDraft(passage, sentence, account, [content], speaker, 0.6, 'continues_account')]
  }
  const passive = isCue(words[sentence.from], F.Impersonal)
  // "Belarus and Libya were touched upon as well": the matter is no source.
  if (!passive && opensWithOther(words, sentence) && !talkedOver({ passage, content: [content] })) return []
  const joint = actsTogether(words, sentence)
  // In a paragraph of its own, a report without a teller needs some tie to the account.
  const mood = sameBlock && reported(words, sentence, context)
  const reports =
    mood ||
    (sameBlock &&
      (joint || (context.language.compoundInversion && foretells(words, sentence, context.language)))) ||
    ((sameBlock || tied || joint) && passiveReport(words, sentence, context.language))
  if (!president && reports) {
    const speaker =
      subject?.speaker ?? (mood ? account.president : null) ?? ownSpeaker(passage, content, account, context)
    const confidence = sameBlock ? 0.62 : 0.55
    return [continuedDraft(passage, sentence, account, [content], speaker, confidence, 'continues_account')]
  }
  if (
    sameBlock &&
    subject === null &&
    ((quoted >= LONG_QUOTE && !namesSomebody(words, sentence)) ||
      (quoted > 0 && has(words[sentence.from], T.Impersonal)))
  ) {
    const speaker = ownSpeaker(passage, content, account, context)
    return [continuedDraft(passage, sentence, account, [content], speaker, 0.6, 'continues_account')]
  }
  return []
}

/** "“We lost,” said Mary Jones. “We will go on.”": another source's quotation, in the same paragraph. */
function goesOnQuoting(passage: Passage, sentence: SentenceWords, account: OpenAccount): Draft[] {
  const { words } = passage
  const content = contentOf(words, sentence)
  const goesOn = account.quoting && account.block === passage.block && standingQuote(words, sentence)
  return goesOn
    ? [
        continuedDraft(
          passage,
          sentence,
          account,
          [content],
          account.referent.speaker,
          0.8,
          'continues_quote',
        ),
      ]
    : []
}

function contentOf(words: readonly Word[], { from, to }: SentenceWords): WordRange {
  let end = to
  while (isMark(words[end - 1], '.', '…')) end -= 1
  return { from, to: Math.max(from, end) }
}

/** The whole sentence stands in quotation marks that open with it. */
function standingQuote(words: readonly Word[], sentence: SentenceWords): boolean {
  if (!isQuote(words[sentence.from])) return false
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const word = words[at]
    if (isWord(word) && isUnquoted(word)) return false
  }
  return true
}

/** «Au Kremlin, Poutine recevra mardi « … »»: another source stands before whoever acts. */
function opensElsewhere(opening: readonly Word[]): boolean {
  return opening.some((word) => isName(word, N.Capital | N.Institution | N.Outlet))
}

/** «Emmanuel Macron, lui, n'en démord pas : il faut réunir le groupe» */
function tellsAfterColon(
  words: readonly Word[],
  sentence: SentenceWords,
  subject: SubjectOfContent | null,
): boolean {
  if (subject === null) return false
  for (let at = subject.end; at < sentence.to - 2; at += 1)
    if (isMark(words[at], ':') && isUnquoted(words[at])) return true
  return false
}

/** Outside its quotations the sentence names a palace or a person, or somebody tells: the quoted words may be theirs. */
function namesSomebody(words: readonly Word[], sentence: SentenceWords): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isUnquoted(words[at]) && isName(words[at], N.Person | N.Institution | N.President)) return true
    // «„Он лжет“, — хмыкнула соседка»
    if (isMark(words[at], '—', '–') && is(words[at + 1], C.Verb)) return true
  }
  return false
}

/** From so many words on, a quotation is more than a word the reporter keeps at a distance. */
const LONG_QUOTE = 3

function quotedWords(words: readonly Word[], sentence: SentenceWords): number {
  let count = 0
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isUnquoted(words[at]) && isWord(words[at])) count += 1
  }
  return count
}

/** How far the subject of a sentence is looked for. */
const OPENING = 6

/** Another source or a stranger opens the sentence: it is not the account’s. */
function opensWithOther(words: readonly Word[], sentence: SentenceWords): boolean {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + OPENING); at += 1) {
    const word = words[at]
    // «Поставки подталкивают *Киев*»: behind the verb.
    if (!isUnquoted(word) || (at > sentence.from && is(word, C.Verb))) return false
    // «de combattants venus *du Moyen-Orient*», «внимание уделено *Сирии*»
    if (!isNominative(words, at) || (at > sentence.from + 1 && is(words[at - 1], C.Preposition))) continue
    if (isName(word, N.Institution | N.Capital) || is(word, C.Elsewhere | C.Text | C.Aide)) return true
    if (at > sentence.from && isProper(word) && word.name === null) return true
  }
  return false
}

function hasContinuer(words: readonly Word[], sentence: SentenceWords): boolean {
  const end = Math.min(sentence.to, sentence.from + 12)
  for (let at = sentence.from; at < end; at += 1) {
    const word = words[at]
    // "The situation in Ukraine, Belarus and Libya was *also* on the agenda", not "is part of"
    if (at > sentence.from + 7 && !is(word, C.Adverb)) continue
    if (isWord(word) && !is(word, C.Auxiliary) && means(word, Telling.continuers)) return true
  }
  return false
}

function ownSpeaker(
  passage: Passage,
  content: WordRange,
  account: OpenAccount,
  context: SourceContext,
): Speaker {
  return speakerOf(
    {
      passage,
      content: [content],
      referent: account.referent,
      quoted: null,
      inner: null,
      silence: false,
      object: false,
    },
    context,
  ).speaker
}
