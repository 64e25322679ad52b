import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isMark,
  isMarkOf,
  isName,
  isProper,
  isQuote,
  isWord,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { completes, type VerbGroup, verbGroup } from '../reading/verb-group'
import { afterVerb, skipCircumstances } from './after-verb'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { isIdiom } from './idiom'
import { placeAfter, placeBefore } from './place-source'

/** What a verb that no list knows stands for where only a verb of saying can stand. */
export const SAID: CueForm = { lemma: 'say', frame: Frame.Clause | Frame.Inverted, form: F.Finite }

/** "…," said Yuri Ushakov: the source follows a cue that stands after a quotation or a comma, or opens the sentence. */
export function invertedClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  from: number,
  to: number,
): CueClause | null {
  const before = words[at - 1]
  const opens =
    at === from ||
    // "As informs the Kremlin, …"
    (at - 1 === from && has(before, T.As) && !is(words[at + 1], C.Time)) ||
    isMark(before, ',', '—', '–') ||
    // not "its “dangerous” *continued* supply"
    (isQuote(before) && (!isWord(words[at - 2]) || isQuote(words[from]))) ||
    (isMark(words[at - 2], ',') && !is(before, C.Conjunction))
  if (!opens) return null
  const source = nounPhraseAfter(words, at + 1, to, true, true)
  // "…, said the Kremlin had been waiting" is no inversion.
  if (source === null || is(words[source.to], C.Auxiliary | C.Verb)) return null
  return clauseOf(words, at, cue, { start: at, source, end: source.to })
}

/** «a indiqué l'Élysée», «lui a assuré le président»: the same in a language whose compound tenses may be inverted. */
export function compoundInversion(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!language.compoundInversion || cue.form === F.Gerund) return null
  const group = verbGroup(words, at, from)
  if (!completes(cue, group)) return null
  if (takes(cue, Frame.Causative) && !group.causative) return null
  if (!isIdiom(words, Math.max(at, group.enclitic), cue, null, to, language)) return null
  if (group.enclitic !== -1) return encliticClause(words, at, cue, group, from, to, language)
  if (!takes(cue, Frame.Inverted) || group.passive || !opensHere(words, group.start, from)) return null
  // «Personne, à Moscou, n'a accusé la France»
  if (group.negated && cue.form === F.Participle && !is(words[at - 1], C.Adverb)) return null
  // «Le président russe, lui, a informé son interlocuteur»: the subject stands before.
  if (isMark(words[group.start - 3], ',') && language.pronouns.has(words[group.start - 2]?.form ?? ''))
    return null
  const past = skipCircumstances(words, at + 1, to, language)
  const parted = isMark(words[past.at], ',') || (!isWord(words[group.start - 1]) && cue.lemma !== 'say')
  const found = nounPhraseAfter(words, parted ? pastAside(words, past.at, to) : past.at, to, true, true)
  if (found === null || !tells(words, found)) return null
  // «souffle un conseiller, à l'Élysée»
  const aide = isMark(words[found.to], ',') && rangeHas(words, found, C.Aide)
  const seat = aide ? placeAfter(words, found.to + 1, to, language) : null
  const source = { from: found.from, to: seat?.end ?? found.to }
  const rest = skipCircumstances(words, source.to, to, language, past.addressee)
  const closes = rest.end >= to || words[rest.end]?.kind === 'mark'
  // «Kiev dément et accuse Moscou d'avoir …»: whom it accuses, not who accuses.
  const bare = !takes(cue, Frame.Clause)
  if (bare && (!closes || is(words[group.start - 1], C.Conjunction))) return null
  const end = closes ? rest.end : source.to
  const clause = clauseOf(words, at, cue, { start: group.start, source, end })
  return {
    ...clause,
    negated: group.negated,
    addressee: (closes ? rest : past).addressee ?? toldBy(group),
    occasions: [...past.occasions, ...rest.occasions],
  }
}

/** «Nous verrons, dit-il, ce qu'il fera»: an incise that the quotation marks do not leave out. */
export function inciseInQuotation(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  if (word === undefined || !language.compoundInversion) return null
  for (const cue of word.cues.length === 0 ? [SAID] : word.cues) {
    const clause = compoundInversion(words, at, cue, from, to, language)
    if (clause === null || !isMark(words[clause.start - 1], ',', '?', '!', '…')) continue
    const hung = words.slice(clause.start, clause.verb + 2).some((word) => plays(word, Grammar.tellers))
    if (hung && (clause.end >= to || !isWord(words[clause.end]))) return clause
  }
  return null
}

/** «a-t-il ajouté», «dit-on à l'Élysée», «est-il écrit dans le communiqué». */
function encliticClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  group: VerbGroup,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const verbEnd = Math.max(at, group.enclitic)
  const nobody = group.passive || plays(words[group.enclitic], Grammar.indefinitePronouns)
  // «pouvait-on *y* lire»
  const there = verbEnd - 1 > group.enclitic && plays(words[verbEnd - 1], Grammar.placePronouns)
  const place = nobody
    ? there
      ? { source: { from: verbEnd - 1, to: verbEnd }, start: group.start, end: verbEnd }
      : (placeAfter(words, verbEnd + 1, to, language) ?? placeBefore(words, group.start, from, language))
    : null
  if (place === null && !opensHere(words, group.start, from)) return null
  const after = afterVerb(words, verbEnd, cue, to, language)
  // «est-il seulement noté»: by whoever told last
  const teller = group.passive ? at : group.enclitic
  const source = place?.source ?? { from: teller, to: teller + 1 }
  const clause = clauseOf(words, at, cue, {
    start: Math.min(group.start, place?.start ?? group.start),
    source,
    end: Math.max(after.end, place?.end ?? 0),
  })
  return {
    ...clause,
    contentFrom: Math.max(after.contentFrom, place?.end ?? 0),
    complement: after.complement,
    negated: group.negated,
    addressee: after.addressee ?? toldBy(group),
    occasions: after.occasions,
    nobody: place !== null,
  }
}

const LONGEST_ASIDE = 9

/** «a rétorqué, quelques heures plus tard, Dmitri Peskov», «a répondu *du tac au tac* le président»: past when and how, to whoever tells. */
function pastAside(words: readonly Word[], at: number, to: number): number {
  const comma = isMark(words[at], ',')
  if (!comma && !is(words[at], C.Preposition)) return at
  for (let i = at + 2; i < Math.min(to, at + LONGEST_ASIDE); i += 1) {
    const [before, word] = [words[i - 1], words[i]]
    if (isQuote(word) || isMarkOf(word, '.;:')) break
    const opens = comma ? isMark(before, ',') : !is(before, C.Preposition | C.Determiner)
    if (!opens || !(word?.capital || is(word, C.Determiner | C.Title))) continue
    const teller = nounPhraseAfter(words, i, to, false)
    if (teller !== null && tells(words, teller)) return i
  }
  return at
}

function toldBy(group: VerbGroup): WordRange | null {
  return group.told === -1 ? null : { from: group.told, to: group.told + 1 }
}

/** After a quotation, a comma or a dash, or where the sentence starts; also «comme l'a indiqué», «ce que dément». */
function opensHere(words: readonly Word[], start: number, from: number): boolean {
  const before = words[start - 1]
  return (
    start === from ||
    isMarkOf(before, ',—–-?!…') ||
    isMark(before, '...') ||
    isQuote(before) ||
    has(before, T.As) ||
    is(before, C.Conjunction) ||
    (is(before, C.Subordinator) && (start - 2 < from || !isWordBefore(words[start - 2])))
  )
}

function isWordBefore(word: Word | undefined): boolean {
  return isWord(word) && !is(word, C.Adverb | C.Pronoun)
}

const TELLERS =
  C.Aide | C.Chief | C.Office | C.Text | C.Elsewhere | C.Agency | C.Counterpart | C.Side | C.Title | C.Both

function tells(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (is(word, TELLERS) || isProper(word)) return true
    if (word?.name != null && !isName(word, N.Country)) return true
  }
  // «observe un maraîcher»: somebody the text brings in.
  return has(words[range.from], T.Indefinite)
}

function clauseOf(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  found: { start: number; source: WordRange; end: number },
): CueClause {
  const colon = isMark(words[found.end], ':')
  return {
    ...PLAIN,
    construction: Construction.VerbSubject,
    source: found.source,
    start: found.start,
    end: found.end,
    cue,
    verb: at,
    weight: 1,
    contentFrom: colon ? found.end + 1 : found.end,
    complement: colon,
  }
}
