import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isCue,
  isKind,
  isMark,
  isName,
  isProper,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { resolveBack } from './anaphora'
import { ownedByPronoun, pointingBack } from './back-source'
import { counterpart } from './counterpart'
import { namedSource } from './named-source'
import { bothParties, bothPresidents } from './pair-source'
import { briefer } from './party-at-hand'
import { otherSource, president, type Referent } from './referent'
import type { SourceContext } from './source-context'
import {
  type Features,
  featuresOf,
  genderOf,
  headOf,
  isPerson,
  strangerBefore,
  textOf,
} from './source-features'

/**
 * Who the source named by `range` is: a party in one of its roles, a source named before, or somebody else.
 * Null where a pronoun finds nobody to stand for.
 */
export function resolveSource(
  words: readonly Word[],
  range: WordRange,
  context: SourceContext,
): Referent | null {
  const first = words[range.from]
  if (first === undefined) return null
  const { language } = context
  const single = range.to - range.from === 1
  const pronoun = single ? language.pronouns.get(first.form) : undefined
  // «Et d'ajouter : …», «À *l'*entendre», «À *ses* yeux»
  const standsForTeller =
    isCue(first, F.Base | F.Participle | F.Finite) ||
    (pronoun === undefined && has(first, T.Clitic)) ||
    is(first, C.Possessive)
  if ((language.compoundInversion || (language.freeOrder && isCue(first))) && single && standsForTeller) {
    const teller = context.discourse.recent().find(({ asSource }) => asSource)
    return teller === undefined || context.sentence - teller.sentence > 1
      ? null
      : {
          ...teller.referent,
          basis: 'anaphoric',
          reasons: [{ code: 'noun_source', args: [first.form, teller.referent.parties[0] ?? ''] }],
        }
  }
  const last = words[range.to - 1]
  // "the president himself": rather than his people, who have told before.
  if (!single && is(last, C.ObjectPronoun) && is(words[range.to - 2], C.Chief)) {
    const his = { from: range.from, to: range.to - 1 }
    const party = briefer(context)
    return party === null || his.to - his.from > 2
      ? resolveSource(words, his, context)
      : president(null, party, 'he', textOf(words, range, context.text))
  }
  // "one of them said"
  if (!single && is(last, C.ObjectPronoun) && is(first, C.Determiner | C.Modifier)) {
    const group = resolveBack(is(first, C.Determiner) ? 'aide' : 'text', last?.form ?? '', context)
    // «Ses conseillers relisent leurs notes. L'un d'eux glisse …»
    if (group === null && language.compoundInversion) return resolveBack('they', last?.form ?? '', context)
    if (group === null || group.plural) return group
    return otherSource(textOf(words, range, context.text), '', null, true, true)
  }
  const told = single ? language.objectPronouns.get(first.form) : undefined
  if (told !== undefined) return resolveBack(told, first.form, context)
  if (pronoun !== undefined) {
    if (plays(first, Grammar.indefinitePronouns)) return resolveBack('source', first.form, context)
    const topic = topicBefore(words, range.from, context)
    if (topic !== null) return resolveSource(words, topic, context)
    const stranger = pronoun === 'he' || pronoun === 'she' ? strangerBefore(words, range.from, context) : null
    return stranger ?? resolveBack(pronoun, first.form, context)
  }
  // «ce dernier»
  const short = range.to - range.from === 2 && is(first, C.Determiner)
  if (short && plays(last, Grammar.same)) return resolveBack('source', '', context)
  const sameOne = plays(words[range.from + 1], Grammar.same) && is(last, C.Counterpart)
  // «тот же человек»
  if (sameOne && is(last, C.Aide) && !means(last, Telling.sourceNouns))
    return sameTeller(context) ?? otherSource(textOf(words, range, context.text), '', null, false, true)
  if (sameOne) return resolveBack('source', '', context)
  // «Réponse : « … »»: of the president asked last.
  if (single && means(first, Telling.answers)) return resolveBack('president', '', context)
  if (isToldPaper(words, range)) return resolveBack('source', first.form, context)
  const order =
    short && plays(last, Grammar.firstOfTwo) ? 0 : plays(last, Grammar.secondOfTwo) && short ? 1 : -1
  const named = order === -1 ? null : oneOfTwo(words, range.from, order, context)
  if (named !== null) return named
  const latter = short ? language.pronouns.get(last?.form ?? '') : undefined
  if (latter !== undefined)
    return justNamed(words, range.from, context) ?? resolveBack(latter, last?.form ?? '', context)
  // "Another conceded", "another official said": one more of those who have just told.
  const titled = has(first, T.Alone) && is(last, C.Aide)
  if ((single || short) && (titled || has(last, T.Alone))) {
    const teller = context.discourse
      .recent()
      .find(({ asSource, referent }) => asSource || (referent.plural && referent.role === 'official'))
    const near = teller !== undefined && context.sentence - teller.sentence <= 2
    const more = near && teller.referent.role === 'official' && !isMark(words[range.to], ',')
    const aide = more ? resolveBack('aide', first.form, context) : null
    if (aide !== null || !titled)
      return aide ?? otherSource(textOf(words, range, context.text), '', null, true, true)
  }
  const owner = single ? language.possessives.get(first.form) : undefined
  if (owner !== undefined) return resolveBack(owner, first.form, context)
  if (is(first, C.Relative)) {
    const noun = antecedent(words, range.from, context)
    return noun === null ? null : resolveSource(words, noun, context)
  }
  if (single && is(first, C.Determiner) && is(first, C.Subordinator))
    return textBefore(words, range.from, context)
  const features = featuresOf(words, range, context)
  return (
    bothPresidents(words, range, features, context) ??
    bothParties(words, range, features, context) ??
    ownedByPronoun(words, range, features, context) ??
    counterpart(words, range, features, context) ??
    namedSource(words, range, features, context) ??
    pointingBack(words, range, features, context) ??
    somebodyElse(words, range, features, context)
  )
}

/** «*Quant au Kremlin*, il juge …»: whom the sentence is about, set before it. */
function topicBefore(words: readonly Word[], at: number, { language }: SourceContext): WordRange | null {
  if (!language.compoundInversion || !isMark(words[at - 1], ',')) return null
  for (let from = at - 3; from > at - ANTECEDENT; from -= 1)
    if (plays(words[from], Grammar.topicOpeners)) return nounPhraseAfter(words, from + 2, at, true)
  return null
}

/** «au côté de Volodymyr Zelensky. *Ce dernier* …»: a stranger’s full name closes the sentence before. */
function justNamed(words: readonly Word[], at: number, context: SourceContext): Referent | null {
  const named = [words[at - 3], words[at - 2]].every((word) => isProper(word) && word?.name === null)
  if (!isMark(words[at - 1], '.') || !named) return null
  return otherSource(textOf(words, { from: at - 3, to: at - 1 }, context.text), '', null, false, true)
}

/** «тот же человек»: who has told something a sentence or two ago, where it was one of a president’s people. */
function sameTeller(context: SourceContext): Referent | null {
  const teller = context.discourse.recent().find(({ asSource }) => asSource)
  if (teller?.referent.person !== true || teller.referent.role === 'president') return null
  if (context.sentence - teller.sentence > 2) return null
  return resolveBack('aide', teller.referent.head, context)
}

/** «собеседник телеканала»: whoever has spoken to a newspaper is the source named before. */
function isToldPaper(words: readonly Word[], { from, to }: WordRange): boolean {
  const [noun, paper] = [words[from], words[from + 1]]
  if (!is(noun, C.Counterpart) || !means(noun, Telling.sourceNouns)) return false
  return to - from > 1 && is(paper, C.Agency) && is(words[to - 1], C.Agency) && paper?.name === null
}

/**
 * «…, a annoncé l'Élysée, *qui* précise que», «confirmé par le Kremlin, *qui* ajoute»: the palace named right before; not one that
 * hangs on somebody else («un opposant au Kremlin, qui»).
 */
function antecedent(words: readonly Word[], at: number, { language }: SourceContext): WordRange | null {
  if (language.freeOrder || !isMark(words[at - 1], ',')) return null
  const last = words[at - 2]
  if (!isUnquoted(last)) return null
  // «se contenter de Dmitri Peskov, qui a qualifié»: a person named is whom the clause is about, whatever stands before.
  if (isName(last, N.Person)) {
    const given = isProper(words[last.nameStart - 1]) ? last.nameStart - 1 : last.nameStart
    return { from: given, to: at - 1 }
  }
  if (!isName(last, N.Institution)) return null
  const from = is(words[last.nameStart - 1], C.Determiner) ? last.nameStart - 1 : last.nameStart
  const before = words[from - 1]
  const hangs = is(before, C.Preposition) && !plays(before, Grammar.agents)
  return hangs && !voiced(words, from - 1) ? null : { from, to: at - 1 }
}

/** «Tonalité différente au Kremlin, qui parle …»: nobody but a manner of telling stands before. */
function voiced(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5 && isWord(words[i]); i -= 1)
    if (means(words[i], Telling.tones)) return true
  return false
}

const PAIR_REACH = 60

/** «Emmanuel Bonne et Iouri Ouchakov … *Le second*»: of the two named together last in the paragraph. */
function oneOfTwo(
  words: readonly Word[],
  before: number,
  order: number,
  context: SourceContext,
): Referent | null {
  for (let at = before - 1; at > Math.max(1, before - PAIR_REACH); at -= 1) {
    if (!is(words[at], C.Conjunction) || !isUnquoted(words[at])) continue
    const left = words[at - 1]
    const right = [at + 1, at + 2].find((i) => words[i]?.name != null && words[i]?.nameStart === i)
    if (left?.name == null || right === undefined || words[right]?.name?.kind !== left.name.kind) continue
    if (words[right]?.name?.party === left.name.party) continue
    const range =
      order === 0 ? { from: left.nameStart, to: at } : { from: right, to: words[right]?.nameEnd ?? right + 1 }
    const referent = resolveSource(words, range, context)
    const reason = {
      code: 'noun_source',
      args: [words[before + 1]?.form ?? '', referent?.parties[0] ?? ''],
    } as const
    return referent === null || referent.parties.length !== 1
      ? null
      : { ...referent, basis: 'anaphoric', trust: referent.trust * 0.9, reasons: [reason] }
  }
  return null
}

const ANTECEDENT = 12

/** «Кремль опубликовал сообщение, в *котором* говорится»: the text before the comma, or whoever opens the sentence and published it. */
function textBefore(words: readonly Word[], at: number, context: SourceContext): Referent | null {
  const floor = Math.max(0, at - ANTECEDENT)
  let comma = at - 1
  while (comma > floor && !isMark(words[comma], ',')) comma -= 1
  let noun = comma - 1
  while (noun > floor && isWord(words[noun]) && !is(words[noun], C.Text)) noun -= 1
  if (!is(words[noun], C.Text)) return null
  const text = resolveSource(words, { from: noun, to: comma }, context)
  if (text !== null && text.basis === 'explicit' && text.parties.length > 0) return text
  for (let from = noun - 1; from >= 0 && isWord(words[from]); from -= 1) {
    const name = words[from]?.name
    if (name == null || isKind(name, N.Nation | N.Country)) continue
    return resolveSource(
      words,
      { from: words[from]?.nameStart ?? from, to: words[from]?.nameEnd ?? from + 1 },
      context,
    )
  }
  return text
}

function somebodyElse(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent {
  const phrase = textOf(words, range, context.text)
  const last = words[range.to - 1]
  const chief = words.slice(range.from, range.to).find((word) => is(word, C.Chief))
  const head = headOf(features) || (chief ?? last)?.form || ''
  // "*He and* Merkel asked": a later "it" or "he" is neither.
  const joined = is(words[range.from - 1], C.Conjunction) && is(words[range.from - 2], C.Pronoun)
  const plural =
    joined ||
    features.plural ||
    ((context.language.traitsOfEnding(head) & T.PluralShape) !== 0 &&
      (last?.capital !== true || last.classes !== 0))
  return otherSource(
    phrase,
    head,
    genderOf(words, range),
    plural,
    isPerson(words, range, context.language.headLast),
  )
}
