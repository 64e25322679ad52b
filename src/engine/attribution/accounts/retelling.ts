import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeMeans } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isUnquoted,
  means,
  plays,
  type SentenceWords,
  type Word,
} from '../reading/passage'
import type { SourceContext } from '../sources/source-context'
import type { OpenAccount } from './discourse'
import type { SubjectOfContent } from './speaker'

/** How far the subject of a sentence is looked for. */
const OPENING = 6

/** «Poutine *aurait* récité ses griefs» */
export function hearsayAfter(words: readonly Word[], subject: SubjectOfContent | null): boolean {
  return subject !== null && [0, 1, 2].some((ahead) => plays(words[subject.end + ahead], Grammar.hearsay))
}

/** «Les deux présidents ont *décidé* …», «Президенты *созвонятся* снова» */
export function decide(
  words: readonly Word[],
  subject: SubjectOfContent | null,
  { verbEndings }: Language,
): boolean {
  if (subject?.speaker !== 'both') return false
  return words
    .slice(subject.end, subject.end + 4)
    .some((word, i) => means(word, Telling.jointActs) || (i < 2 && verbEndings.toCome.test(word.form)))
}

/** «*Решено* продолжить контакты», «*Речь* не *идет* о сделке», «Беседа состоялась по *инициативе* Парижа» */
export function actsTogether(words: readonly Word[], sentence: SentenceWords): boolean {
  const from = is(words[sentence.from], C.Adverb) ? sentence.from + 1 : sentence.from
  // «*Макрону рассказали* о зерне», «*Ему разъяснили*, что …»
  const told = isName(words[from], N.Person) || is(words[from], C.ObjectPronoun)
  return (
    means(words[from], Telling.jointActs) ||
    (told && !isNominative(words, from) && words[from + 1]?.cues.some(({ plural }) => plural) === true) ||
    (means(words[from], Telling.topics) &&
      rangeMeans(words, { from: from + 1, to: from + OPENING }, Telling.topics)) ||
    (is(words[from], C.Call) && rangeMeans(words, { from, to: from + OPENING }, Telling.questionNouns))
  )
}

/** The country whose palace tells. */
export function isLandOf({ parties }: OpenAccount, word: Word | undefined): boolean {
  return isName(word, N.Country) && word.name.party === parties[0]
}

/**
 * "Russia would not ask anyone to …": the mood in which what was said is retold, about one of the two sides. In English any subject may
 * have it ("nothing would change"), but for "it would be the first visit since".
 */
export function reported(words: readonly Word[], sentence: SentenceWords, context: SourceContext): boolean {
  const { freeOrder, headLast, verbEndings } = context.language
  const near = sentence.from + OPENING
  const sides = words
    .slice(sentence.from, near)
    .some((word) => isName(word, N.Country | N.Nation) || is(word, C.Side))
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    if (!isUnquoted(word) || !plays(word, Grammar.reportedMoods)) continue
    if (!freeOrder) return sides || (headLast && at < near && !has(words[at + 1], T.Passive))
    // «Поставки *лишь* подталкивают Киев к войне»
    const argues =
      !is(word, C.Adverb) || [at - 1, at + 1].some((i) => verbEndings.present.test(words[i]?.form ?? ''))
    return (
      argues &&
      !has(words[sentence.from], T.Masculine) &&
      !words.slice(sentence.from, sentence.to).some(isDated)
    )
  }
  return false
}

/** «Саммит должен пройти *в декабре*»: what is to be on a day is the reporter’s. */
function isDated({ classes, kind }: Word): boolean {
  return (classes & C.Time) !== 0 || kind === 'number'
}

/** «La ligne *restera* ouverte»: what will be, in the main clause, is told by whoever told before. */
export function foretells(
  words: readonly Word[],
  sentence: SentenceWords,
  { verbEndings }: Language,
): boolean {
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const word = words[at]
    if (is(word, C.Subordinator) || plays(words[at - 1], Grammar.indefinitePronouns)) return false
    if (
      isUnquoted(word) &&
      verbEndings.toCome.test(word.form) &&
      !is(words[at - 1], C.Determiner | C.Possessive)
    )
      return true
  }
  return false
}

/** The conditional of hearsay stands in the main clause: no "if" and no other subject's telling beside it. */
export function hearsayMood(
  words: readonly Word[],
  sentence: SentenceWords,
  { verbEndings }: Language,
): boolean {
  let mood = false
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    if (!isUnquoted(word)) continue
    if (has(word, T.Question) || isMark(word, '?')) return false
    if (is(word, C.Subordinator) && !mood) return false
    if (plays(word, Grammar.reportedMoods) || verbEndings.hearsay.test(word.form)) mood = true
  }
  return mood
}

/** "The issue of certificates was raised": how readouts tell of a talk. */
export function passiveReport(
  words: readonly Word[],
  sentence: SentenceWords,
  { headLast }: SourceContext['language'],
): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    // "nothing *that* the public has been told"
    if (
      headLast &&
      isUnquoted(word) &&
      has(word, T.ClauseOpener) &&
      at > sentence.from &&
      !is(words[at - 1], C.Preposition)
    )
      return false
    if (!isUnquoted(word) || !(tells(word) || means(word, Telling.discussed))) continue
    if (undergoes(words, at, 2)) return true
    if (isCue(word, F.Impersonal)) return true
  }
  return false
}

/** "was *discussed*", "was also on the *agenda*": the passive at most `reach` words before. */
export function undergoes(words: readonly Word[], at: number, reach: number): boolean {
  const back = is(words[at - 1], C.Determiner) ? 4 : reach
  return words.slice(Math.max(0, at - back), at).some((before) => has(before, T.Passive))
}

function tells(word: Word): boolean {
  return word.cues.some(({ form, frame }) => {
    // "has spoken to him more often than …" tells nothing.
    const says =
      (frame & Frame.TextOnly) === 0 && ((frame & Frame.Mention) === 0 || (frame & Frame.Clause) !== 0)
    return says && (form === F.Finite || form === F.Participle || form === F.Impersonal)
  })
}

export function hasCue(words: readonly Word[], sentence: SentenceWords): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    if (isUnquoted(word) && (tells(word) || comesToTell(words, at))) return true
  }
  return false
}

/** «finit par *lâcher*», «a tenu à *souligner*» */
function comesToTell(words: readonly Word[], at: number): boolean {
  const infinitive = isCue(words[at], F.Base, Frame.Clause)
  return infinitive === true && has(words[at - 1], T.InfinitiveMark) && is(words[at - 2], C.Verb)
}

/** "Putin told Macron": words of the call, and so of an account. */
export function tellsPresident(words: readonly Word[], sentence: SentenceWords): boolean {
  let cue = false
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    // «face à *la presse*»
    if (!isUnquoted(word) || is(words[at - 1], C.Determiner)) continue
    if (tells(word)) {
      // «lui a dit»
      if (plays(words[at - 1], Grammar.dativeClitics) || plays(words[at - 2], Grammar.dativeClitics))
        return true
      cue = true
    } else if (cue && (is(word, C.Counterpart) || isName(word, N.Person | N.President))) return true
  }
  return false
}

/** «Pas un mot sur l'Ukraine», «О пленных — ни слова»: no verb, and no word of it. */
export function wordless(words: readonly Word[]): boolean {
  return (
    !words.some((word) => is(word, C.Auxiliary | C.Verb)) &&
    words.some(
      (word, at) =>
        means(word, Telling.passedWords) &&
        words.slice(Math.max(0, at - 2), at).some((before) => is(before, C.Negation | C.Adverb)),
    )
  )
}

/** «Отмечается, что …»: where the content begins of a sentence whose cue names nobody. */
export function impersonalReport(words: readonly Word[], sentence: SentenceWords): number | null {
  for (let at = sentence.from; at < Math.min(sentence.to - 2, sentence.from + OPENING); at += 1) {
    const word = words[at]
    const cue = isCue(word, F.Impersonal, Frame.Clause)
    const opener = isMark(words[at + 1], ',') && plays(words[at + 2], Grammar.complementizers)
    if (cue === true && opener && isUnquoted(word))
      return means(word, Telling.jointActs) ? sentence.from : at + 3
  }
  return null
}
