import { attribute } from '../engine/attribution/attribute'
import { languageFor } from '../engine/languages'
import { isShown } from '../engine/threshold'
import type { Attribution, Basis, PartyId, Span, Speaker } from '../engine/types'
import { articleOf, type GoldArticle, type GoldSentence, goldSentences } from './corpus'

/** Right, wrong and missing sentences: a sentence is right when its set of sources is the gold’s. */
export interface Counts {
  right: number
  wrong: number
  missed: number
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A sentence the engine got wrong, with why it decided so. */
export interface Miss {
  readonly article: string
  readonly sentence: number
  readonly text: string
  readonly gold: string
  readonly got: string
  readonly reasons: readonly string[]
}

/** A rightly marked sentence whose speaker the engine got wrong. */
export interface SpeakerMiss {
  readonly article: string
  readonly sentence: number
  readonly text: string
  readonly gold: Speaker
  readonly got: Speaker
}

export interface AttributionScore {
  articles: number
  readonly sentences: Counts
  readonly byParty: Record<PartyId, Counts>
  readonly byBasis: Record<Basis, { labelled: number; found: number }>
  speakers: { labelled: number; right: number }
  contentTokens: { gold: number; got: number; both: number }
  contentSpans: { labelled: number; exact: number }
  /** Marked sentences in articles whose gold labels none, by article. */
  readonly controls: Record<string, number>
  readonly misses: Miss[]
  readonly speakerMisses: SpeakerMiss[]
}

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

function emptyScore(): AttributionScore {
  const counts = (): Counts => ({ right: 0, wrong: 0, missed: 0 })
  return {
    articles: 0,
    sentences: counts(),
    byParty: { kremlin: counts(), elysee: counts() },
    byBasis: {
      explicit: { labelled: 0, found: 0 },
      anaphoric: { labelled: 0, found: 0 },
      continued: { labelled: 0, found: 0 },
    },
    speakers: { labelled: 0, right: 0 },
    contentTokens: { gold: 0, got: 0, both: 0 },
    contentSpans: { labelled: 0, exact: 0 },
    controls: {},
    misses: [],
    speakerMisses: [],
  }
}

/** Scores the engine against labelled articles. Weak sentences are left out, as the label guide asks. */
export function scoreAttribution(golds: readonly GoldArticle[]): AttributionScore {
  const score = emptyScore()
  for (const gold of golds) scoreArticle(score, gold)
  return score
}

function scoreArticle(score: AttributionScore, gold: GoldArticle): void {
  const article = articleOf(gold)
  const language = languageFor(article.lang)
  const result = language === null ? null : attribute(article, language)
  const attributions = result?.attributions ?? []
  const sentences = result?.passages.flatMap((passage) => passage.sentences) ?? []
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    found.set(attribution.sentence, [...(found.get(attribution.sentence) ?? []), attribution])
  }
  const labelled = goldSentences(gold)
  const control = labelled.every(({ sources, weak }) => weak || sources.length === 0)
  let marked = 0
  score.articles += 1
  labelled.forEach((sentence, index) => {
    if (sentence.weak) return
    const all = found.get(index) ?? []
    const shown = all.filter(isShown)
    if (shown.length > 0) marked += 1
    scoreSentence(score, gold.id, index, sentence, all, shown, sentences[index]?.start ?? 0)
  })
  if (control) score.controls[gold.id] = marked
}

function scoreSentence(
  score: AttributionScore,
  article: string,
  index: number,
  gold: GoldSentence,
  all: readonly Attribution[],
  shown: readonly Attribution[],
  start: number,
): void {
  const got = PARTIES.filter((party) => shown.some((attribution) => attribution.party === party))
  const want = PARTIES.filter((party) => gold.sources.includes(party))
  const right = got.join() === want.join()
  tally(score.sentences, want.length > 0, got.length > 0, right)
  for (const party of PARTIES) {
    tally(
      score.byParty[party],
      want.includes(party),
      got.includes(party),
      want.includes(party) === got.includes(party),
    )
  }
  if (gold.basis !== null) {
    score.byBasis[gold.basis].labelled += 1
    if (right) score.byBasis[gold.basis].found += 1
  }
  if (!right) score.misses.push(missOf(article, index, gold, all, want, got))
  else if (want.length > 0) scoreDetails(score, article, index, gold, shown, start)
}

function tally(counts: Counts, wanted: boolean, given: boolean, right: boolean): void {
  if (right && wanted) counts.right += 1
  else if (!right) {
    if (given) counts.wrong += 1
    if (wanted) counts.missed += 1
  }
}

function scoreDetails(
  score: AttributionScore,
  article: string,
  sentence: number,
  gold: GoldSentence,
  shown: readonly Attribution[],
  start: number,
): void {
  if (gold.sources.length === 1) {
    const got = shown[0]?.speaker ?? null
    score.speakers.labelled += 1
    if (got === gold.speaker) score.speakers.right += 1
    else score.speakerMisses.push({ article, sentence, text: gold.text, gold: gold.speaker, got })
  }
  const want = wordStarts(gold.text, gold.content ?? [])
  const spans = shown.flatMap(({ content }) => content.map(([from, to]): Span => [from - start, to - start]))
  const got = wordStarts(gold.text, spans)
  const both = [...got].filter((at) => want.has(at)).length
  score.contentTokens.gold += want.size
  score.contentTokens.got += got.size
  score.contentTokens.both += both
  score.contentSpans.labelled += 1
  if (both === want.size && both === got.size) score.contentSpans.exact += 1
}

/** Where the words inside the spans start, in UTF-16 code units of the sentence. */
function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>()
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (spans.some(([from, to]) => index >= from && index < to)) starts.add(index)
  }
  return starts
}

function missOf(
  article: string,
  sentence: number,
  gold: GoldSentence,
  all: readonly Attribution[],
  want: readonly PartyId[],
  got: readonly PartyId[],
): Miss {
  const reasons = all.map(
    ({ party, basis, confidence, reasons: trail }) =>
      `${party}/${basis} ${confidence}: ${trail.map(({ code, args }) => `${code}(${args.join(' | ')})`).join(', ')}`,
  )
  return {
    article,
    sentence,
    text: gold.text,
    gold: want.join('+') || 'none',
    got: got.join('+') || 'none',
    reasons,
  }
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function figuresOf({ right, wrong, missed }: Counts): Figures {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}
