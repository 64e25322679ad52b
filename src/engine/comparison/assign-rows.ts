import { endsStep, type Steps } from '../steps'
import { chooseMatters } from './choose-matters'
import { isRebuttal } from './is-rebuttal'
import { type MatterScores, matterScores, SURE } from './matter-scores'
import type { Similarity } from './similarity'
import type { Statement } from './statement'
import type { MatterId } from './taxonomy/matters'
import { THEATRES } from './taxonomy/theatres'

/** A row in the making: the statements of one matter. `matter` is null where the taxonomy has none. */
export interface DraftRow {
  readonly matter: MatterId | null
  /** In reading order. */
  readonly statements: readonly Statement[]
}

/** Sentences that may stand between a statement and the one it goes on with. */
const REACH = 2
/** How alike two statements must be to share a matter the taxonomy does not know. */
const ALIKE = 0.22
/** Between two statements that both have none, a telling word in common is enough. */
const BOTH_OPEN = 0.15

/** Puts every statement into one row, some statements a step: by the taxonomy, by what it goes on with, by its words. */
export function* assignRows(statements: readonly Statement[], similarity: Similarity): Steps<DraftRow[]> {
  const scores = placed(statements)
  const partners = statements.map((_, i) => partnerOf(statements, i))
  const denied = new Map<number, Statement>()
  const chosen = chooseMatters(statements, scores, partners).map((matter, i) => {
    const answered = matter === null || GENERAL.has(matter) ? deniedBy(statements, i) : null
    if (answered !== null) denied.set(i, answered)
    return answered === null ? matter : null
  })
  const rows = new Map<string, { matter: MatterId | null; statements: Statement[] }>()
  const rowOf = new Map<Statement, string>()
  const place = (statement: Statement, key: string, matter: MatterId | null) => {
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { matter, statements: [statement] })
    else row.statements.push(statement)
    rowOf.set(statement, key)
  }
  statements.forEach((statement, i) => {
    const matter = chosen[i] ?? null
    if (matter !== null) place(statement, matter, matter)
  })
  // What very many statements say is one matter, though none of them is nearer to this one than the others.
  const openRows = new Map<string, string>()
  const openRow = (statement: Statement) =>
    similarity.common(statement).flatMap((root) => openRows.get(root) ?? [])[0]
  for (const [i, statement] of statements.entries()) {
    if (rowOf.has(statement)) continue
    if (endsStep(i)) yield
    const own = best(scores[i] ?? new Map())
    const hint = own ?? best(matterScores(statement.before().matters, []))
    const found =
      partners[i] ??
      denied.get(i) ??
      goesOnWith(statements, i, hint !== null && (own === null || rows.has(hint))) ??
      mostAlike(statement, similarity, (other) => chosen[other.order] === null) ??
      answers(statements, i, hint !== null)
    const joined =
      (found === null ? undefined : rowOf.get(found)) ?? (hint === null ? openRow(statement) : undefined)
    if (joined !== undefined) place(statement, joined, rows.get(joined)?.matter ?? null)
    else if (hint !== null) place(statement, hint, hint)
    else place(statement, `words ${statement.order}`, null)
    if (hint === null)
      for (const root of similarity.common(statement)) openRows.set(root, rowOf.get(statement) ?? '')
  }
  return [...rows.values()].map(({ matter, statements: members }) => ({
    matter,
    statements: members.sort((a, b) => a.order - b.order),
  }))
}

/** Matters of what is to be done, wherever it is. */
const DEEDS: ReadonlySet<MatterId> = new Set<MatterId>([
  'ceasefire',
  'negotiations',
  'diplomacy',
  'dialogue',
  'mediation',
  'civilians',
  'humanitarian',
  'de-escalation',
  'troop-movements',
])
/** Places, beside the theatres, that what is said right after is about too. */
const PLACES: ReadonlySet<MatterId> = new Set<MatterId>([...THEATRES, 'nuclear-plant', 'mariupol', 'georgia'])

/** The scores of statements: what is to be done ("a truce") is to be done in the place told of right before, if it names none. */
function placed(statements: readonly Statement[]): MatterScores[] {
  const all: MatterScores[] = []
  for (const [i, { scores, sentence, block }] of statements.entries()) {
    const before = statements[i - 1]
    all.push(scores)
    if (before === undefined || sentence - before.sentence > 1 || scores.size === 0 || block !== before.block)
      continue
    if (!areDeeds(scores)) continue
    const theirs = [...(all[i - 1] ?? [])].filter(([id, score]) => PLACES.has(id) && score >= SURE)
    if (theirs.length > 0) all[i] = new Map([...scores, ...theirs])
  }
  return all
}

function areDeeds(scores: MatterScores): boolean {
  for (const id of scores.keys()) if (!DEEDS.has(id)) return false
  return true
}

/** A statement of the other account in the same sentence: the two are told of one matter. */
function partnerOf(statements: readonly Statement[], i: number): Statement | null {
  const statement = statements[i]
  for (const step of [-1, 1]) {
    for (let at = i + step; statements[at]?.sentence === statement?.sentence; at += step) {
      const other = statements[at]
      if (other === undefined) break
      if (other.party !== statement?.party) return other
    }
  }
  return null
}

function best(scores: MatterScores): MatterId | null {
  let found: MatterId | null = null
  for (const [matter, score] of scores) {
    if (found === null || score > (scores.get(found) ?? 0)) found = matter
  }
  return found
}

/** The statement of the same account that this one, without a sure matter of its own, goes on with. */
function goesOnWith(statements: readonly Statement[], i: number, hasHint: boolean): Statement | null {
  const [before, statement] = [statements[i - 1], statements[i]]
  if (statement === undefined || before === undefined || statement.basis === 'explicit') return null
  if (statement.sentence - before.sentence > REACH || before.party !== statement.party) return null
  return statement.basis === 'continued' || !hasHint ? before : null
}

/** Matters that a bare denial may seem to be about: "no agreement was given". */
const GENERAL: ReadonlySet<MatterId> = new Set<MatterId>([
  'no-breakthrough',
  'dialogue',
  'negotiations',
  'call-tone',
])

/** A statement with more telling words than this speaks for itself. */
const FEW_WORDS = 2
/** A rebuttal with more telling words than this says itself what it denies. */
const FEW_OF_REBUTTAL = 4
/** Sentences that may stand between what one account tells and the other’s silence or denial. */
const ANSWER_REACH = 3

/** A silence, a denial or a few words without a matter of their own answer the words before them. */
function answers(statements: readonly Statement[], i: number, hasHint: boolean): Statement | null {
  const [before, statement] = [statements[i - 1], statements[i]]
  if (statement === undefined || before === undefined) return null
  if (statement.silence || isRebuttal(statement)) return otherBefore(statements, i) ?? before
  if (hasHint) return null
  return statement.sentence - before.sentence <= 1 && statement.stems.size <= FEW_WORDS ? before : null
}

/** What a denial denies, where it has so little of its own that its matter can only be that. */
function deniedBy(statements: readonly Statement[], i: number): Statement | null {
  const statement = statements[i]
  if (statement === undefined || statement.stems.size > FEW_OF_REBUTTAL) return null
  return isRebuttal(statement) ? otherBefore(statements, i) : null
}

/** The nearest statement of the other account that `statements[i]` may answer. */
function otherBefore(statements: readonly Statement[], i: number): Statement | null {
  const statement = statements[i]
  for (let at = i - 1; at >= 0; at--) {
    const before = statements[at]
    if (statement === undefined || before === undefined) return null
    if (statement.sentence - before.sentence > ANSWER_REACH) return null
    if (before.party !== statement.party && before.sentence !== statement.sentence) return before
  }
  return null
}

function mostAlike(
  statement: Statement,
  similarity: Similarity,
  isOpen: (other: Statement) => boolean,
): Statement | null {
  let found: Statement | null = null
  let most = 0
  for (const other of similarity.near(statement)) {
    const alike = similarity.between(statement, other)
    if (alike > most && alike > (isOpen(other) ? BOTH_OPEN : ALIKE)) {
      most = alike
      found = other
    }
  }
  return found
}
