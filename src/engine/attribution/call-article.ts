import { WordClass as C } from '../languages/word-class'
import { is, type Passage, type Word } from './reading/passage'

/**
 * Whether an article tells of contact between the two presidents: it names both sides' presidents or palaces, and a call or a
 * meeting. Only then do "Moscow said" and "Paris said" stand for the presidencies.
 */
export function isCallArticle(passages: readonly Passage[]): boolean {
  const named = { kremlin: false, elysee: false }
  const palaces = { kremlin: false, elysee: false }
  let call = false
  for (const { words } of passages) {
    for (const [at, word] of words.entries()) {
      if (is(word, C.Call)) call = true
      const kind = word.name?.kind
      if (word.name !== null && (kind === 'institution' || kind === 'president' || kind === 'person'))
        named[word.name.party] = true
      // «les présidents français et russe»
      if (word.name !== null && kind === 'nation' && describesChief(words, at)) named[word.name.party] = true
      if (word.name !== null && kind === 'institution') palaces[word.name.party] = true
    }
    if ((call || (palaces.kremlin && palaces.elysee)) && named.kremlin && named.elysee) return true
  }
  return false
}

function describesChief(words: readonly Word[], at: number): boolean {
  return is(words[at - 1], C.Chief) || (is(words[at - 1], C.Conjunction) && is(words[at - 3], C.Chief))
}
