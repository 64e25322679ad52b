import { type DraftWord, WordMaker } from '../../../src/engine/attribution/reading/read-words'
import { Vocabulary } from '../../../src/engine/attribution/reading/vocabulary'
import { english } from '../../../src/engine/languages/en'
import type { Language } from '../../../src/engine/languages/language'
import { tokenize } from '../../../src/engine/text/tokens'

const ENGLISH = english()

/** The tokens of `text.slice(start, end)`, as the engine makes them of it. */
export function readTokens(
  text: string,
  start = 0,
  end: number = text.length,
  language: Language = ENGLISH,
): DraftWord[] {
  const tokens: DraftWord[] = []
  tokenize(tokens, text, start, end, new WordMaker(new Vocabulary(language)))
  return tokens
}
