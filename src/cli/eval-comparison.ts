import { analyze } from '../engine/analyze'
import { recompare } from '../engine/recompare'
import type { Attribution, Comparison, Relation } from '../engine/types'
import { articleOf, type GoldArticle, goldSentences } from './corpus'
import { goldAttributions } from './gold-attributions'

/** Whose statements are compared: the labels’, to measure the comparison alone, or those the engine finds. */
export type StatementsFrom = 'gold' | 'engine'

/** Counts that figures are made of; sums over articles are sums of these. */
export interface ComparisonTally {
  articles: number
  goldPairs: number
  /** Gold pairs whose two sentences stand in one row. */
  metPairs: number
  pairs: number
  /** Pairs the gold lists. */
  listedPairs: number
  /** Pairs the gold lists, or whose sentences have a gold topic in common. */
  soundPairs: number
  /** Met gold pairs with the gold’s relation. */
  rightRelations: number
  differPairs: number
  /** Pairs said to differ that the gold lists as differing. */
  rightDifferPairs: number
  differRows: number
  /** Rows said to differ that hold a pair the gold lists as differing. */
  rightDifferRows: number
  statements: number
  /** Statements that have the topic most of their row’s statements have. */
  pureStatements: number
  rows: number
  openRows: number
}

export interface ComparisonFigures {
  readonly tally: ComparisonTally
  readonly recall: number
  /** Against the gold’s list, which gives the clear pairs only. */
  readonly precision: number
  readonly f1: number
  /** A pair with a gold topic in common counts as right. */
  readonly topicPrecision: number
  readonly topicF1: number
  readonly relationAccuracy: number
  readonly differPrecision: number
  readonly differRowPrecision: number
  readonly purity: number
}

/** How well the comparison finds the gold’s pairs, relations and topics in labelled articles. */
export function evaluateComparison(golds: readonly GoldArticle[], from: StatementsFrom): ComparisonFigures {
  const tally = emptyTally()
  for (const gold of golds) {
    if (!isLabelledForComparison(gold)) continue
    const article = articleOf(gold)
    if (from === 'gold') {
      const attributions = goldAttributions(gold, article)
      tallyArticle(tally, gold, attributions, recompare(article, attributions))
    } else {
      const { attributions, comparison } = analyze(article)
      tallyArticle(tally, gold, attributions, comparison)
    }
  }
  return figuresOf(tally)
}

/** Some articles are labelled for attribution only: neither pairs nor topics, which is not to say that nothing meets. */
function isLabelledForComparison(gold: GoldArticle): boolean {
  const told = goldSentences(gold).filter(({ sources }) => sources.length > 0)
  return told.length === 0 || gold.pairs.length > 0 || told.some(({ topics }) => topics.length > 0)
}

function emptyTally(): ComparisonTally {
  return {
    articles: 0,
    goldPairs: 0,
    metPairs: 0,
    pairs: 0,
    listedPairs: 0,
    soundPairs: 0,
    rightRelations: 0,
    differPairs: 0,
    rightDifferPairs: 0,
    differRows: 0,
    rightDifferRows: 0,
    statements: 0,
    pureStatements: 0,
    rows: 0,
    openRows: 0,
  }
}

function tallyArticle(
  tally: ComparisonTally,
  gold: GoldArticle,
  attributions: readonly Attribution[],
  { matters, pairs }: Comparison,
): void {
  const sentences = goldSentences(gold)
  const weak = (sentence: number) => sentences[sentence]?.weak ?? false
  const topics = (sentence: number) => sentences[sentence]?.topics ?? []
  const keyOf = (kremlin: number, elysee: number) => `${kremlin} ${elysee}`
  const relations = new Map<string, Relation>(gold.pairs.map(([k, e, relation]) => [keyOf(k, e), relation]))
  const found = new Map<string, Relation>(
    pairs.map(({ kremlin, elysee, relation }) => [keyOf(kremlin, elysee), relation]),
  )
  tally.articles++
  tally.goldPairs += gold.pairs.length
  const sentencesOf = (indices: readonly number[]) => indices.map((i) => attributions[i]?.sentence ?? -1)
  for (const [k, e, relation] of gold.pairs) {
    const row = matters.find(
      ({ statements }) =>
        sentencesOf(statements.kremlin).includes(k) && sentencesOf(statements.elysee).includes(e),
    )
    if (row === undefined) continue
    tally.metPairs++
    if ((found.get(keyOf(k, e)) ?? row.relation) === relation) tally.rightRelations++
  }
  for (const { kremlin, elysee, relation } of pairs) {
    if (weak(kremlin) || weak(elysee)) continue
    const listed = relations.get(keyOf(kremlin, elysee))
    tally.pairs++
    if (listed !== undefined) tally.listedPairs++
    if (listed !== undefined || topics(kremlin).some((topic) => topics(elysee).includes(topic)))
      tally.soundPairs++
    if (relation === 'differ') {
      tally.differPairs++
      if (listed === 'differ') tally.rightDifferPairs++
    }
  }
  for (const { key, relation, statements } of matters) {
    const [kremlin, elysee] = [sentencesOf(statements.kremlin), sentencesOf(statements.elysee)]
    tally.rows++
    if (key === null) tally.openRows++
    const told = [...kremlin, ...elysee].filter((sentence) => topics(sentence).length > 0)
    const counts = new Map<string, number>()
    for (const topic of told.flatMap(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    tally.statements += told.length
    tally.pureStatements += Math.max(0, ...counts.values())
    if (relation === 'differ') {
      tally.differRows++
      const right = gold.pairs.some(
        ([k, e, listed]) => listed === 'differ' && kremlin.includes(k) && elysee.includes(e),
      )
      if (right) tally.rightDifferRows++
    }
  }
}

function figuresOf(tally: ComparisonTally): ComparisonFigures {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  const mean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
  const recall = share(tally.metPairs, tally.goldPairs)
  const precision = share(tally.listedPairs, tally.pairs)
  const topicPrecision = share(tally.soundPairs, tally.pairs)
  return {
    tally,
    recall,
    precision,
    f1: mean(recall, precision),
    topicPrecision,
    topicF1: mean(recall, topicPrecision),
    relationAccuracy: share(tally.rightRelations, tally.metPairs),
    differPrecision: share(tally.rightDifferPairs, tally.differPairs),
    differRowPrecision: share(tally.rightDifferRows, tally.differRows),
    purity: share(tally.pureStatements, tally.statements),
  }
}
