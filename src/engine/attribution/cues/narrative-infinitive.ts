import { Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { findCue, has, is, type Word } from '../reading/passage'
import { afterVerb } from './after-verb'
import type { CueClause } from './cue-clause'

/**
 * «*Et* l'Élysée *d'ajouter* que rien n'est acquis»: the infinitive of narration. «Et d'ajouter : …», «Avant de préciser que …» have no
 * subject of their own: the verb stands for whoever spoke last.
 */
export function narrativeInfinitive(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const cue = findCue(words[at], F.Base, Frame.Clause)
  if (!language.compoundInversion || cue === undefined || !has(words[at - 1], T.Genitive)) return null
  const bare = at === from + 2
  if (!is(words[from], C.Conjunction) && !(bare && has(words[from], T.Occasion))) return null
  const source = bare ? { from: at, to: at + 1 } : nounPhraseAfter(words, from + 1, at - 1, false)
  if (source === null || source.to !== (bare ? at + 1 : at - 1)) return null
  const after = afterVerb(words, at, cue, to, language)
  if (bare && !after.complement) return null
  return {
    ...after,
    source,
    start: bare ? from : from + 1,
    cue,
    verb: at,
    weight: 1,
    negated: false,
  }
}
