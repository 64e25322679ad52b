import { expand } from '../languages/build'
import { fold } from '../text/fold'
import type { LanguageId, PartyId } from '../types'
import { parties } from './index'
import type { Officeholder, Party } from './party'

export type MentionKind = 'institution' | 'capital' | 'country' | 'nation' | 'president' | 'outlet' | 'person'

/** What a phrase of the text names: a party under one of its names. */
export interface PartyName {
  readonly party: PartyId
  readonly kind: MentionKind
  /** Set where the phrase is a surname: who it may be, by time of office. */
  readonly people: readonly Officeholder[]
  /** The name is a common word too: only a capital makes it a name («le Château»). */
  readonly capital?: boolean
}

interface Node {
  readonly next: Map<string, Node>
  name: PartyName | null
}

export interface PartyLexicon {
  readonly root: Node
}

/** Words that stand between the parts of a name and may be missing or elided. */
const WORD = /[\p{L}\p{N}.]+(?:['’-][\p{L}\p{N}]+)*/gu

const built = new Map<LanguageId, PartyLexicon>()

/** All names of all parties in a language as a tree of words. Built once for each language. */
export function partyLexicon(
  lang: LanguageId,
  split: ((word: string) => readonly number[] | null) | null,
): PartyLexicon {
  const known = built.get(lang)
  if (known !== undefined) return known
  const root: Node = { next: new Map(), name: null }
  for (const party of parties) addParty(root, party, lang, split)
  const lexicon = { root }
  built.set(lang, lexicon)
  return lexicon
}

function addParty(
  root: Node,
  party: Party,
  lang: LanguageId,
  split: ((word: string) => readonly number[] | null) | null,
): void {
  for (const [kind, phrases] of Object.entries(party.words[lang]) as [
    Exclude<MentionKind, 'person'>,
    string,
  ][]) {
    for (const phrase of phrases.split(',')) {
      if (phrase.trim() !== '')
        add(root, wordsOf(phrase.trim(), split), {
          party: party.id,
          kind,
          people: [],
          ...(/^\p{Lu}/u.test(phrase.trim()) ? { capital: true } : {}),
        })
    }
  }
  const bySurname = new Map<string, Officeholder[]>()
  for (const person of party.people) {
    for (const surname of person.surnames[lang].split(' ')) {
      const same = bySurname.get(surname)
      if (same === undefined) bySurname.set(surname, [person])
      else same.push(person)
    }
  }
  for (const [surname, people] of bySurname)
    add(root, [expand(surname)], { party: party.id, kind: 'person', people })
}

/** A phrase as a list of words, each with its forms; split as the language splits written words. */
function wordsOf(phrase: string, split: ((word: string) => readonly number[] | null) | null): string[][] {
  return phrase.split(/\s+/).flatMap((pattern) => {
    if (pattern.includes('|')) return [expand(pattern)]
    const words: string[][] = []
    for (const [word] of pattern.matchAll(WORD)) {
      let from = 0
      for (const cut of [...(split?.(word) ?? []), word.length]) {
        words.push([word.slice(from, cut).replace(/['’]s$/, '')])
        from = cut
      }
    }
    return words
  })
}

function add(node: Node, words: readonly (readonly string[])[], name: PartyName): void {
  const [forms, ...rest] = words
  if (forms === undefined) {
    node.name ??= name
    return
  }
  for (const form of forms) {
    const key = fold(form)
    let next = node.next.get(key)
    if (next === undefined) {
      next = { next: new Map(), name: null }
      node.next.set(key, next)
    }
    add(next, rest, name)
  }
}
