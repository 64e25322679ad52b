import type { PartyId } from '../types'
import type { DraftRow } from './assign-rows'
import { isRebuttal } from './is-rebuttal'
import { SURE } from './matter-scores'
import type { Similarity } from './similarity'
import type { Statement } from './statement'
import { DISTANT, KINDRED, NEXT_OF_KIN } from './taxonomy/kindred'
import type { MatterId } from './taxonomy/matters'

/** How alike two one-sided rows must be to be the same matter under two names. */
const ALIKE = 0.3

/** Brings together rows that only one account has, where they are two names of one matter. */
export function mergeKindred(rows: readonly DraftRow[], similarity: Similarity): DraftRow[] {
  const sides = new Set(rows.map(sideOf))
  // Where neither account has a row to itself, there is nothing to bring together.
  if (!sides.has('kremlin') && !sides.has('elysee')) return [...rows]
  const table = new MergeTable(rows)
  for (const kin of KINDRED) table.mergeOneSided(kin, true)
  for (const kin of NEXT_OF_KIN) table.mergeAll(kin)
  for (const kin of DISTANT) table.mergeOneSided(kin, false)
  table.mergeAlike(similarity)
  table.mergeBeside()
  table.meetBeside(similarity)
  return table.rows()
}

class MergeTable {
  readonly #rows: (DraftRow | null)[]
  readonly #sides: (PartyId | null)[]
  readonly #placeOf = new Map<Statement, number>()
  readonly #byMatter = new Map<MatterId, number>()

  constructor(rows: readonly DraftRow[]) {
    this.#rows = [...rows]
    this.#sides = rows.map(sideOf)
    rows.forEach(({ matter, statements }, i) => {
      if (matter !== null) this.#byMatter.set(matter, i)
      for (const statement of statements) this.#placeOf.set(statement, i)
    })
  }

  rows(): DraftRow[] {
    return this.#rows.filter((row) => row !== null)
  }

  /**
   * Where one account has only one of `kin` and the other only another, they meet.
   * @param lesser whether a row also counts by a lesser matter of its statements
   */
  mergeOneSided(kin: readonly MatterId[], lesser: boolean): void {
    const own = this.#placesOf(kin)
    if (own.length === 0 || (own.length === 1 && !lesser)) return
    const kremlin = this.#oneSided(kin, own, 'kremlin', lesser)
    const elysee = kremlin.length === 0 ? [] : this.#oneSided(kin, own, 'elysee', lesser)
    if (elysee.length > 0) this.#mergeAll([...kremlin, ...elysee])
  }

  /** Where both accounts have one of `kin` and one has another besides, all of them are one matter. */
  mergeAll(kin: readonly MatterId[]): void {
    const places = this.#placesOf(kin)
    const single = places.some((place) => this.#sideOf(place) !== null)
    if (single && places.some((place) => this.#sideOf(place) === null)) this.#mergeAll(places)
  }

  /** One-sided rows whose statements share their telling words. */
  mergeAlike(similarity: Similarity): void {
    this.#rows.forEach((row, place) => {
      if (row === null || this.#sideOf(place) !== 'kremlin') return
      let found: number | null = null
      let most = ALIKE
      for (const statement of row.statements) {
        for (const other of similarity.near(statement)) {
          const at = this.#placeOf.get(other)
          if (at === undefined || this.#sideOf(at) !== 'elysee') continue
          const alike = similarity.between(statement, other)
          if (alike > most) {
            most = alike
            found = at
          }
        }
      }
      if (found !== null) this.#mergeAll([place, found])
    })
  }

  /**
   * What one account says right beside the other, in the same paragraph, the reporter put there to set it against the other;
   * in the next paragraph where it replies, or has no matter of its own.
   */
  mergeBeside(): void {
    const ordered = [...this.#placeOf.keys()].sort((a, b) => a.order - b.order)
    ordered.forEach((statement, i) => {
      for (const other of [ordered[i - 1], ordered[i + 1]]) {
        if (other === undefined) continue
        const [place, at] = [this.#placeOf.get(statement), this.#placeOf.get(other)]
        if (place === undefined || at === undefined || place === at) continue
        const [side, otherSide] = [this.#sideOf(place), this.#sideOf(at)]
        if (side === null || Math.abs(other.sentence - statement.sentence) > 1) continue
        if (Math.abs(other.block - statement.block) > 1) continue
        const open = this.#rows[place]?.matter === null
        const later = statement.order > other.order ? statement : other
        if (otherSide === null) {
          // With no matter of its own it takes up what the other account says right before it, whoever else speaks of that.
          if (open && later === statement && statement.party !== other.party) this.#mergeAll([place, at])
        } else if (open || (isReply(later) && side !== otherSide)) this.#mergeAll([place, at])
      }
    })
  }

  /**
   * Two statements right beside each other, one of each account, that meet nothing of the other account yet: the reporter set
   * them against each other. Where each has a row that only its account has, it takes something that they share.
   */
  meetBeside(similarity: Similarity): void {
    const ordered = [...this.#placeOf.keys()].sort((a, b) => a.order - b.order)
    const meets = (statement: Statement, beside: Statement | undefined) =>
      beside !== undefined &&
      beside.party !== statement.party &&
      Math.abs(beside.sentence - statement.sentence) <= MEETING_REACH &&
      this.#placeOf.get(beside) === this.#placeOf.get(statement)
    ordered.forEach((b, i) => {
      const a = ordered[i - 1]
      if (a === undefined || a.party === b.party || a.block !== b.block) return
      if (b.sentence - a.sentence !== 1 || meets(b, a)) return
      if (meets(a, ordered[i - 2]) || meets(b, ordered[i + 1])) return
      const [from, to] = [this.#placeOf.get(a), this.#placeOf.get(b)]
      if (from === undefined || to === undefined) return
      const [mine, other] = [this.#sideOf(from), this.#sideOf(to)]
      if (mine !== null && other !== null && !haveSomething(a, b, similarity)) return
      if (this.#holdOf(a, from, to) > this.#holdOf(b, to, from)) this.#move(b, to, from)
      else this.#move(a, from, to)
    })
  }

  /** How firmly a statement stands in its row: somebody of the other account is near, or the other row is none of its matter. */
  #holdOf(statement: Statement, own: number, other: number): number {
    const near = this.#rows[own]?.statements.some(
      ({ party, sentence }) =>
        party !== statement.party && Math.abs(sentence - statement.sentence) <= FARTHEST,
    )
    const matter = this.#rows[other]?.matter ?? null
    const touches = matter !== null && (statement.scores.get(matter) ?? 0) > 0
    const alone = this.#sideOf(own) !== null
    return (near === true ? 2 : alone ? 1 : 0) - (touches ? 3 : 0)
  }

  #move(statement: Statement, from: number, to: number): void {
    const [row, into] = [this.#rows[from], this.#rows[to]]
    if (row === null || row === undefined || into === null || into === undefined) return
    const rest = row.statements.filter((other) => other !== statement)
    this.#rows[from] = rest.length === 0 ? null : { ...row, statements: rest }
    const statements = [...into.statements, statement].sort((a, b) => a.order - b.order)
    this.#rows[to] = { ...into, statements }
    this.#placeOf.set(statement, to)
    this.#sides[from] = this.#rows[from] === null ? null : sideOf({ ...row, statements: rest })
    this.#sides[to] = sideOf({ ...into, statements })
  }

  /** Places of the rows of one account alone that are about one of `kin`, by their matter or by a lesser one. */
  #oneSided(kin: readonly MatterId[], own: readonly number[], party: PartyId, lesser: boolean): number[] {
    const mine = own.filter((place) => this.#sideOf(place) === party)
    if (mine.length > 0 || !lesser) return mine
    return this.#rows.flatMap((row, i) => {
      if (this.#sideOf(i) !== party) return []
      const touches = row?.statements.every(({ scores }) =>
        kin.some((matter) => (scores.get(matter) ?? 0) >= SURE),
      )
      return touches ? [i] : []
    })
  }

  #placesOf(kin: readonly MatterId[]): number[] {
    const places: number[] = []
    for (const matter of kin) {
      const place = this.#byMatter.get(matter)
      if (place !== undefined) places.push(place)
    }
    return places
  }

  /** The account that has the row to itself; null where both have a part in it, or it is gone. */
  #sideOf(place: number): PartyId | null {
    return this.#sides[place] ?? null
  }

  #mergeAll(places: readonly number[]): void {
    const [into, ...others] = [...new Set(places)].sort((a, b) => a - b)
    if (into === undefined) return
    const merged = [into, ...others].flatMap((place) => this.#rows[place] ?? [])
    const statements = merged.flatMap((row) => row.statements).sort((a, b) => a.order - b.order)
    for (const place of others) {
      const matter = this.#rows[place]?.matter ?? null
      if (matter !== null) this.#byMatter.delete(matter)
      this.#rows[place] = null
      this.#sides[place] = null
    }
    for (const statement of statements) this.#placeOf.set(statement, into)
    const row = { matter: mostTold(merged, statements), statements }
    const before = this.#rows[into]?.matter ?? null
    if (before !== null) this.#byMatter.delete(before)
    if (row.matter !== null) this.#byMatter.set(row.matter, into)
    this.#rows[into] = row
    this.#sides[into] = sideOf(row)
  }
}

/** Sentences within which a statement of the other account in the same row is met. */
const MEETING_REACH = 2
/** Sentences beyond which two statements of a row are hardly held against each other. */
const FARTHEST = 4

/** A matter in common, be it a hint of one; words in common; or one has no sure matter of its own. */
function haveSomething(a: Statement, b: Statement, similarity: Similarity): boolean {
  if (similarity.between(a, b) > 0 || isReply(b) || isRebuttal(b)) return true
  const sure = ({ scores }: Statement) => [...scores.values()].some((score) => score >= SURE)
  return !sure(a) || !sure(b) || [...a.scores.keys()].some((matter) => b.scores.has(matter))
}

/** A denial with more telling words than this says itself what it denies. */
const FEW_WORDS = 4

/** "replied", or a short denial: said against what stands before. */
function isReply({ around, stems }: Statement): boolean {
  return around().claims.some(({ id }) => id === 'reply' || (id === 'contrary' && stems.size <= FEW_WORDS))
}

function sideOf({ statements }: DraftRow): PartyId | null {
  const party = statements[0]?.party
  return party !== undefined && statements.every((statement) => statement.party === party) ? party : null
}

/** Of the matters of merged rows, the one their statements speak of most. */
function mostTold(rows: readonly DraftRow[], statements: readonly Statement[]): MatterId | null {
  const told = (matter: MatterId | null) =>
    matter === null ? 0 : statements.reduce((sum, { scores }) => sum + (scores.get(matter) ?? 0), 0)
  return rows.map(({ matter }) => matter).reduce((a, b) => (told(b) > told(a) ? b : a), null)
}
