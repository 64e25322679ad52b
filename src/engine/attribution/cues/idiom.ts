import type { CueForm, Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { has, is, isCue, isName, isQuote, type Word } from '../reading/passage'
import type { Subject } from './subject'
import { personAfter } from './told-person'

const REACH = 4
const FAR = 7

/**
 * Whether a verb that attributes only in set phrases stands in one: "made no mention", "goes on", "used the summary to".
 * True for every other verb.
 */
export function isIdiom(
  words: readonly Word[],
  verb: number,
  cue: CueForm,
  subject: Subject | null,
  to: number,
  language: Language,
): boolean {
  const phrases = language.idioms.get(cue.lemma)
  if (phrases === undefined) return true
  // "The same text has Mr Macron asking": only a text can "have" what it tells.
  if (phrases.some(([first]) => first === '@Person')) {
    const teller = words[(subject?.range.to ?? 0) - 1]
    const told = words[personAfter(words, verb + 1, to)?.to ?? verb]
    const tells = has(told, T.GerundShape) && isCue(told)
    const body = tells && (has(teller, T.BodyPronoun) || isName(teller, N.Institution))
    if (!is(teller, C.Text) && !body) return false
  }
  // «souffle *encore* un conseiller»
  const past = is(words[verb + 1], C.Adverb) ? verb + 2 : verb + 1
  return phrases.some((phrase) => follows(words, verb + 1, to, phrase) || follows(words, past, to, phrase))
}

function follows(words: readonly Word[], start: number, to: number, phrase: readonly string[]): boolean {
  const [first = ''] = phrase
  if (first.startsWith('~')) {
    for (let at = start; at < Math.min(to, start + FAR); at += 1)
      if (words[at]?.form === first.slice(1)) return true
    return false
  }
  if (first.startsWith('@')) {
    for (let at = start; at < Math.min(to, start + REACH); at += 1) if (fits(words[at], first)) return true
    return false
  }
  // «s'<en> est tenu à»: a word among the small ones before the verb.
  if (first.startsWith('<')) {
    const small = [2, 3, 4].some((back) => words[start - back]?.form === first.slice(1))
    return (
      small &&
      follows(
        words,
        is(words[start], C.Adverb) || has(words[start], T.MannerShape) ? start + 1 : start,
        to,
        phrase.slice(1),
      )
    )
  }
  return phrase.every((form, i) => words[start + i]?.form === form)
}

function fits(word: Word | undefined, name: string): boolean {
  switch (name) {
    case '@Text':
      return is(word, C.Text)
    case '@Call':
      return is(word, C.Call)
    case '@Time':
      return is(word, C.Time)
    case '@Quote':
      return isQuote(word)
    case '@Person':
    case '@Named':
      return isName(word, N.Person | N.President)
    default:
      return false
  }
}
