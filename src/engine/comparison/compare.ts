import type { Passage } from '../attribution/reading/passage'
import { runSteps, type Steps } from '../steps'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { ArticleText, Attribution, Comparison, Matter, Pair } from '../types'
import { assignRows, type DraftRow } from './assign-rows'
import { countShares } from './count-shares'
import { lexiconFor } from './lexicon'
import { mergeKindred } from './merge-kindred'
import { openLabel } from './open-label'
import { otherSources } from './other-sources'
import { type Judgement, judgeRow } from './relation/judge-row'
import { similarityOf } from './similarity'
import { readStatements } from './statement'
import { matterLabel } from './taxonomy/labels'
import { matterTerms } from './taxonomy/matter-terms'
import { voicesOf } from './voices'

interface JudgedRow extends DraftRow {
  readonly judgement: Judgement
  /** Order of its first statement. */
  readonly first: number
}

/**
 * Lays the two accounts of an article side by side: every shown statement of a party in one row, rows that both accounts
 * have first, each group in the article’s own order. Pure; cost grows with the length of the article.
 * @param passages the article as read for attribution; `attributions` point into its sentences
 * @param least the confidence from which on a statement is shown
 */
export function compare(
  article: ArticleText,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
  least = SHOWN_CONFIDENCE,
): Comparison {
  return runSteps(compareSteps(article, passages, attributions, least))
}

/** The same in steps: yields after every statement read and every row judged. */
export function* compareSteps(
  article: ArticleText,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
  least = SHOWN_CONFIDENCE,
): Steps<Comparison> {
  const lexicon = lexiconFor(article.lang)
  const terms = matterTerms(article.lang)
  const sentences = passages.flatMap((passage) =>
    passage.sentences.map(({ start, end }) => ({ start, end, block: passage.block })),
  )
  const statements = yield* readStatements(article, sentences, attributions, terms, lexicon, least)
  const similarity = similarityOf(statements)
  yield
  const drafts = yield* assignRows(statements, similarity, terms, lexicon)
  const merged = mergeKindred(drafts, similarity)
  const rows: JudgedRow[] = []
  for (const row of merged) {
    yield
    const judgement = judgeRow(row, lexicon, similarity)
    rows.push({ ...row, judgement, first: row.statements[0]?.order ?? 0 })
  }
  const isOneSided = ({ judgement }: JudgedRow) => Number(judgement.relation.startsWith('only'))
  rows.sort((a, b) => isOneSided(a) - isOneSided(b) || a.first - b.first)
  const matters = rows.map(({ matter, statements: members, judgement }): Matter => {
    const of = (party: string) =>
      members.filter((statement) => statement.party === party).map(({ attribution }) => attribution)
    return {
      key: matter === null ? null : `matter_${matter.replaceAll('-', '_')}`,
      label: matter === null ? openLabel(article, members, similarity) : matterLabel(matter, article.lang),
      relation: judgement.relation,
      statements: { kremlin: of('kremlin'), elysee: of('elysee') },
      clash: judgement.clash,
    }
  })
  const pairs: Pair[] = rows
    .flatMap(({ judgement }) => judgement.pairs)
    .sort((a, b) => a.kremlin - b.kremlin || a.elysee - b.elysee)
  return {
    matters,
    pairs,
    ...countShares(article, attributions, least),
    voices: voicesOf(attributions, least),
    otherSources: otherSources(article, passages, attributions, least),
  }
}
