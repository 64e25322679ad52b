import type { Language } from '../languages/language'
import { fold } from '../text/fold'
import type { LanguageId, PartyId } from '../types'
import { parties } from './index'
import { NameKind } from './name-kind'
import type { Officeholder, Party } from './party'

/** What a phrase of the text names: a party under one of its names. */
export interface PartyName {
  readonly party: PartyId
  /** A bit of `NameKind`. */
  readonly kind: number
  /** Set where the phrase is a surname: who it may be, by time of office. */
  readonly people: readonly Officeholder[]
  /** The name is a common word too: only a capital makes it a name («le Château»). */
  readonly capital?: boolean
  /** Given names that may stand before the surname. */
  readonly given: ReadonlySet<string>
}

interface Node {
  readonly next: Map<string, Node>
  /** The cases of the last word, where it is the first of the name. */
  readonly cases: number
  name: PartyName | null
}

export interface PartyLexicon {
  readonly root: Node
}

/** Words that stand between the parts of a name and may be missing or elided. */
const WORD = /[\p{L}\p{N}.]+(?:['’-][\p{L}\p{N}]+)*/gu

const built = new Map<LanguageId, PartyLexicon>()

/** All names of all parties in a language as a tree of words. Built once for each language. */
export function partyLexicon(language: Language): PartyLexicon {
  const known = built.get(language.id)
  if (known !== undefined) return known
  const root: Node = { next: new Map(), cases: 0, name: null }
  for (const party of parties) addParty(root, party, language)
  const lexicon = { root }
  built.set(language.id, lexicon)
  return lexicon
}

type Form = readonly [form: string, cases: number]

function addParty(root: Node, party: Party, language: Language): void {
  for (const [kind, phrases] of Object.entries(party.words[language.id])) {
    for (const phrase of phrases.split(',')) {
      if (phrase.trim() !== '')
        add(root, wordsOf(phrase.trim(), language), {
          party: party.id,
          kind: Number(kind),
          people: [],
          given: NOBODY,
          ...(/^\p{Lu}/u.test(phrase.trim()) ? { capital: true } : {}),
        })
    }
  }
  const bySurname = new Map<string, Officeholder[]>()
  for (const person of party.people) {
    for (const surname of person.surnames[language.id].split(' ')) {
      const same = bySurname.get(surname)
      if (same === undefined) bySurname.set(surname, [person])
      else same.push(person)
    }
  }
  for (const [surname, people] of bySurname) {
    const given = people.flatMap(({ givenNames }) => givenNames.split(' ').flatMap(language.inflect))
    add(root, [language.inflect(surname)], {
      party: party.id,
      kind: NameKind.Person,
      people,
      given: new Set(given.map(([form]) => form)),
    })
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** A phrase as a list of words, each with its forms; split as the language splits written words. */
function wordsOf(phrase: string, language: Language): (readonly Form[])[] {
  return phrase.split(/\s+/).flatMap((pattern) => {
    if (/[|*]/.test(pattern)) return [language.inflect(pattern)]
    const words: Form[][] = []
    for (const [word] of pattern.matchAll(WORD)) {
      let from = 0
      for (const cut of [...(language.splitWord?.(word) ?? []), word.length]) {
        words.push([[word.slice(from, cut).replace(/['’]s$/, ''), 0]])
        from = cut
      }
    }
    return words
  })
}

function add(node: Node, words: readonly (readonly Form[])[], name: PartyName): void {
  const [forms, ...rest] = words
  if (forms === undefined) {
    node.name ??= name
    return
  }
  for (const [form, cases] of forms) {
    const key = fold(form)
    let next = node.next.get(key)
    if (next === undefined) {
      next = { next: new Map(), cases, name: null }
      node.next.set(key, next)
    }
    add(next, rest, name)
  }
}
