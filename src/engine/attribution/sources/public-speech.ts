import { Grammar } from '../../languages/grammar'
import { Frame } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { Construction, type CueClause } from '../cues/cue-clause'
import { rangeHas } from '../reading/nominal'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isProper,
  isUnquoted,
  isWord,
  means,
  type Passage,
  plays,
  type SentenceWords,
  takes,
  type Word,
} from '../reading/passage'
import type { Referent } from './referent'
import type { SourceContext } from './source-context'

/** Of a quotation that nothing tells to whom it was said. */
const WEAK = 0.7

/** How many sentences a news conference stays in the reader’s mind. */
const MEMORY = 3

/**
 * Whether a president speaks to the public here, and so for himself, or is told of as speaking on the telephone.
 * How much that can be trusted: 1 where an audience or an occasion is named, less where he is quoted and nothing tells to whom, else 0.
 */
export function publicEvidence(
  passage: Passage,
  sentence: SentenceWords,
  clause: CueClause,
  referent: Referent,
  context: SourceContext,
): number {
  const { words } = passage
  const pair = referent.speaker === 'both'
  // «se sont présentés devant la presse»
  if (pair && isMark(words[clause.contentFrom], ',') && !saysOutright(clause)) return 0
  if (clause.occasions.some((range) => rangeHas(words, range, C.Public | C.Agency | C.Audience))) return 1
  // «lui a rétorqué le président russe»: before those who heard them both.
  const answers = plays(words[clause.addressee?.from ?? -1], Grammar.dativeClitics) && spokeInPublic(context)
  if (!answers && toPresident(words, clause, context.language.tellsByDative))
    return urgesInPublic(clause, referent, context) ? WEAK : 0
  if (clause.addressee !== null && rangeHas(words, clause.addressee, C.Audience | C.Public | C.Agency))
    return 1
  if (context.language.freeOrder && tellsInCall(words, clause)) return 0
  if (tellsMany(words, clause, context)) return WEAK
  const openly = clause.cue !== null && context.language.publicVerbs.has(clause.cue.lemma)
  if (openly && clause.addressee === null) return 1
  // «déclare Medvedev *à Sotchi*»: where, and nobody told.
  const place = openly && clause.addressee?.to === (clause.addressee?.from ?? 0) + 1
  if (clause.addressee !== null && !answers && !place) return 0
  if (clause.owns !== null || wasAsked(words, sentence, clause)) return 1
  if (namesOccasion(words, sentence, clause)) return 1
  // "Macron explained in Brussels that"
  if (
    context.language.headLast &&
    clause.occasions.some(
      ({ from }) => has(words[from], T.Locative) && words[from + 1]?.capital && !is(words[from + 1], C.Time),
    )
  )
    return WEAK
  const wasPublic = spokeInPublic(context)
  // «Макрон *на следующий день* рассказал, что»: not on the telephone.
  const apart =
    context.language.freeOrder &&
    words.slice(sentence.from, clause.verb).some((word) => has(word, T.TimeModifier))
  if (apart && clause.complement && !pair) return WEAK
  const account = context.discourse.openBefore(context.sentence)
  if (
    account !== null &&
    account.referent.role !== 'president' &&
    account.parties.length > 0 &&
    account.block === passage.block
  )
    return 0
  if (!pair && wasPublic) return 1
  const stage = context.discourse.inPublic(context.sentence)
  const opens =
    clause.construction === Construction.VerbSubject || isMark(words[clause.end], '.') || saysOutright(clause)
  if (pair && stage && opens) return 1
  // "*In the call*, Macron said": to the other.
  const { from } = sentence
  const inside = context.language.headLast && has(words[from], T.Locative)
  if (inside && is(words[from + 2], C.Call) && isMark(words[from + 3], ',')) return 0
  if (pair) return account === null && clause.complement && saysOutright(clause) ? WEAK : 0
  if (clause.cue === null) return WEAK
  // «В 2014 году Путин признал»: the reporter’s background, where it is no quotation
  const quoted = quotes(words, sentence)
  if (!quoted && ofAnotherYear(words.slice(sentence.from, clause.contentFrom), context)) return 0
  // «Poutine a reconnu en 2008 l'indépendance …» did something, and said nothing.
  const told =
    !context.language.alsoDeeds.has(clause.cue.lemma) ||
    clause.complement ||
    // «a assuré *avoir* obtenu»
    is(words[clause.contentFrom], C.Auxiliary | C.Verb | C.Negation) ||
    clause.construction !== Construction.SubjectVerb ||
    quoted
  if ((saysOutright(clause) || (stage && !isWord(words[clause.start - 1]))) && told) return WEAK
  return quoted ? WEAK : 0
}

/** "in early 2022": a year, and not that of the article. */
export function ofAnotherYear(words: readonly Word[], { date }: SourceContext): boolean {
  const year = words.find(({ kind, form }) => kind === 'number' && form.length === 4)?.form
  return year !== undefined && date?.startsWith(year) !== true
}

/** «говорил *по телефону* о Белоруссии», «требования, *которые президент* изложил» */
function tellsInCall(words: readonly Word[], { occasions, source }: CueClause): boolean {
  const first = words[source?.from ?? -1]
  return (
    (source !== null && source.to - source.from > 1 && is(first, C.Subordinator)) ||
    occasions.some(
      ({ from }) =>
        has(words[from], T.Accounting) && !has(words[from], T.Locative) && is(words[from + 1], C.Call),
    )
  )
}

/** A president has told the public something a few sentences ago. */
function spokeInPublic(context: SourceContext): boolean {
  return context.discourse
    .recent()
    .some(
      ({ referent, sentence, asSource }) =>
        asSource && referent.role === 'president' && context.sentence - sentence <= MEMORY,
    )
}

/** "… he told reporters. He urged Mr Putin to …": from where he stands, not on the telephone. */
function urgesInPublic({ addressee }: CueClause, { basis }: Referent, context: SourceContext): boolean {
  const open = context.discourse.openBefore(context.sentence)
  return (
    context.language.headLast &&
    addressee === null &&
    basis === 'anaphoric' &&
    open?.referent.role === 'president'
  )
}

/** "told Macron", "asked his counterpart", "reminded him". */
function toPresident(words: readonly Word[], clause: CueClause, byDative: boolean): boolean {
  // "asked Putin to leave" is said to him, "accused Putin of lying" of him.
  const asks = takes(clause.cue, byDative ? Frame.Object | Frame.Infinitive : Frame.Infinitive)
  const direct = !byDative && asks && !isMark(words[clause.end], ',', ':', '.')
  const told = clause.addressee ?? (direct ? { from: clause.contentFrom, to: clause.contentFrom + 3 } : null)
  if (told === null) return false
  for (let at = told.from; at < told.to; at += 1) {
    const word = words[at]
    // «назвал предложения Макрона»: what he spoke of, not whom he spoke to.
    if (governs(words[at - 1]) && at > told.from) return false
    if (is(word, C.Counterpart)) return true
    if (clause.addressee !== null && is(word, C.ObjectPronoun)) return true
    if (isName(word, N.Person | N.President)) return true
  }
  return false
}

/** "told France's ambassadors", "told students in Lille", not "told the two leaders" or "told aides" */
function tellsMany(words: readonly Word[], { addressee }: CueClause, { language }: SourceContext): boolean {
  const last = words[(addressee?.to ?? 0) - 1]
  return (
    !language.compoundInversion &&
    addressee !== null &&
    has(last, T.PluralShape) &&
    (last?.capital === false || is(last, C.Elsewhere)) &&
    !is(last, C.Aide | C.Chief | C.Counterpart)
  )
}

/** A noun in one of its cases: what follows hangs on it. */
function governs(word: Word | undefined): boolean {
  return word !== undefined && word.cases !== anyCase && word.classes === 0 && !word.capital
}

/** A news conference, an interview, a plane full of reporters, anywhere in the sentence outside what is told. */
function namesOccasion(words: readonly Word[], sentence: SentenceWords, clause: CueClause): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at]
    // «dans un entretien *au Monde*»
    const paper = is(word, C.Agency) && (is(words[at - 1], C.Call) || is(words[at - 2], C.Call))
    // «sur *France* 2»
    const next = words[at + 1]
    const channel = isName(word, N.Country) && (next?.kind === 'number' || isProper(next))
    // "*Standing beside his guest*, he …", not "turning to Syria"; "called it bizarre *as he inaugurated* a pool"
    const seen =
      at === sentence.from
        ? has(word, T.GerundShape) &&
          is(next, C.Preposition) &&
          !has(next, T.Genitive) &&
          !plays(next, Grammar.absolute)
        : has(word, T.PastShape) && has(words[at - 2], T.As) && is(words[at - 1], C.Pronoun)
    const scene = seen && !isCue(word) && !is(word, C.Call)
    if (!isUnquoted(word) || !(is(word, C.Public) || paper || channel || scene)) continue
    if (scene || at < clause.contentFrom || opensOccasion(words, at)) return true
  }
  return false
}

/** "accused Nato of deceit *in a televised address*" */
function opensOccasion(words: readonly Word[], at: number): boolean {
  let from = at - 1
  while (is(words[from], C.Modifier | C.Public) || words[from]?.classes === 0) from -= 1
  return has(words[is(words[from], C.Determiner | C.Possessive) ? from - 1 : from], T.Occasion)
}

/** «Interrogé sur la Biélorussie, le président a assuré»: by those who ask presidents in public. */
function wasAsked(words: readonly Word[], sentence: SentenceWords, clause: CueClause): boolean {
  return clause.start > sentence.from && means(words[sentence.from], Telling.asked)
}

/** "Macron has said": said to whoever hears it, where no account is open and nobody is told. */
function saysOutright(clause: CueClause): boolean {
  return (
    takes(clause.cue, clause.complement ? Frame.Clause | Frame.Inverted : Frame.Clause) &&
    !takes(clause.cue, Frame.NeedsThat | Frame.NounLike | Frame.Addressee)
  )
}

function quotes(words: readonly Word[], sentence: SentenceWords): boolean {
  // A line of dialogue.
  if (isMark(words[sentence.from], '—', '–')) return true
  return words.slice(sentence.from, sentence.to).some((word) => !isUnquoted(word))
}
