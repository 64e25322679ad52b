import type { Span } from '../engine/types'
import { COMMUNICATION_CLASSES, type GeneralAttribution, type GoldGeneralAttribution } from './general-gold'

/** What was wanted, what was given and what of it was right, in tokens or in attributions. */
export interface Hits {
  gold: number
  got: number
  right: number
}

export interface GeneralScore {
  /** Tokens inside any content, of the article as a whole. */
  readonly content: Hits
  /** Tokens inside any source. */
  readonly source: Hits
  /** Cues that share at least half of their tokens (Jaccard). */
  readonly cue: Hits
  /** Cues with the same tokens. */
  readonly cueExact: Hits
  /** Whole attributions: source, cue and content each reach a token F1 of 0.5; no source agrees with no source only. */
  readonly whole: Hits
  /** Whole attributions whose three parts have the same tokens. */
  readonly wholeExact: Hits
}

/** Least overlap of two cues, as Jaccard, and of two parts, as F1. */
const ENOUGH = 0.5

export function emptyGeneralScore(): GeneralScore {
  const hits = (): Hits => ({ gold: 0, got: 0, right: 0 })
  return {
    content: hits(),
    source: hits(),
    cue: hits(),
    cueExact: hits(),
    whole: hits(),
    wholeExact: hits(),
  }
}

/**
 * Adds one article to the score. Gold and given attributions are matched one to one, the best fit first.
 * With `communicationOnly`, gold of the other classes neither counts nor harms: what was given for it (its cue, or else its
 * content, fits best) is left out, and so are the tokens that only such gold covers.
 * @param text the article; all offsets are UTF-16 code units into it
 */
export function addGeneralScore(
  score: GeneralScore,
  text: string,
  gold: readonly GoldGeneralAttribution[],
  got: readonly GeneralAttribution[],
  communicationOnly = false,
): void {
  const tokens = tokensOf(text)
  const wanted = gold.map((attribution) => ({
    ...partsOf(attribution, tokens),
    counts: !communicationOnly || isCommunication(attribution),
  }))
  const kept = wanted.filter(({ counts }) => counts)
  const others = wanted.filter(({ counts }) => !counts)
  const given = got
    .map((attribution) => partsOf(attribution, tokens))
    .filter((parts) => !answersOther(parts, kept, others))
  for (const part of ['content', 'source'] as const) {
    const want = union(kept.map((parts) => parts[part]))
    const left = union(others.map((parts) => parts[part]))
    const gave = [...union(given.map((parts) => parts[part]))].filter((at) => want.has(at) || !left.has(at))
    add(score[part], want.size, gave.length, gave.filter((at) => want.has(at)).length)
  }
  const matched = (closeness: (a: Parts, b: Parts) => number, least: number) =>
    bestMatches(kept, given, closeness, least)
  const cueFit = (a: Parts, b: Parts) => jaccard(a.cue, b.cue)
  add(score.cue, kept.length, given.length, matched(cueFit, ENOUGH))
  add(score.cueExact, kept.length, given.length, matched(cueFit, 1))
  const wholeFit = (a: Parts, b: Parts) =>
    Math.min(f1(a.source, b.source), f1(a.cue, b.cue), f1(a.content, b.content))
  add(score.whole, kept.length, given.length, matched(wholeFit, ENOUGH))
  add(score.wholeExact, kept.length, given.length, matched(wholeFit, 1))
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was given. */
export function ratesOf({ gold, got, right }: Hits): { precision: number; recall: number; f1: number } {
  return {
    precision: got === 0 ? 1 : right / got,
    recall: gold === 0 ? 1 : right / gold,
    f1: gold + got === 0 ? 1 : (2 * right) / (gold + got),
  }
}

/** The parts of an attribution as the places of their tokens. */
interface Parts {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

interface Token {
  readonly at: number
  readonly word: boolean
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/([\p{L}\p{N}]+)|[^\s\p{L}\p{N}]/gu)].map(({ index, 1: word }) => ({
    at: index,
    word: word !== undefined,
  }))
}

function partsOf({ source, cue, content }: GeneralAttribution, tokens: readonly Token[]): Parts {
  return {
    source: placesIn(source === null ? [] : [source], tokens),
    cue: placesIn(cue, tokens),
    content: placesIn(content, tokens),
  }
}

/** Words only, so that a comma more or less is no fault; marks where there is no word, as in a cue that is a colon. */
function placesIn(spans: readonly Span[], tokens: readonly Token[]): ReadonlySet<number> {
  const inside = tokens.filter(({ at }) => spans.some(([start, end]) => at >= start && at < end))
  const words = inside.filter(({ word }) => word)
  return new Set((words.length > 0 ? words : inside).map(({ at }) => at))
}

function isCommunication({ class: name }: GoldGeneralAttribution): boolean {
  return COMMUNICATION_CLASSES.some((known) => known === name)
}

function answersOther(parts: Parts, kept: readonly Parts[], others: readonly Parts[]): boolean {
  const best = (against: readonly Parts[], part: 'cue' | 'content') =>
    Math.max(0, ...against.map((one) => f1(one[part], parts[part])))
  const keptCue = best(kept, 'cue')
  const otherCue = best(others, 'cue')
  if (keptCue > 0 || otherCue > 0) return otherCue > keptCue
  return best(others, 'content') > best(kept, 'content')
}

/** How many pairs can be made, one to one, the best fit first. */
function bestMatches(
  gold: readonly Parts[],
  got: readonly Parts[],
  closeness: (a: Parts, b: Parts) => number,
  least: number,
): number {
  const pairs = gold
    .flatMap((a, i) => got.map((b, j) => ({ i, j, closeness: closeness(a, b) })))
    .filter((pair) => pair.closeness >= least)
    .sort((a, b) => b.closeness - a.closeness)
  const usedGold = new Set<number>()
  const usedGot = new Set<number>()
  for (const { i, j } of pairs) {
    if (usedGold.has(i) || usedGot.has(j)) continue
    usedGold.add(i)
    usedGot.add(j)
  }
  return usedGold.size
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((at) => b.has(at)).length
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

function f1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * common(a, b)) / (a.size + b.size)
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]))
}

function add(hits: Hits, gold: number, got: number, right: number): void {
  hits.gold += gold
  hits.got += got
  hits.right += right
}
