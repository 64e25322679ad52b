import { buildClasses, wordSet } from '../build'
import type { Language, PronounKind } from '../language'
import { buildCues } from './cues'
import { abbreviations, continuers, possessives, pronouns, words } from './words'

export const english: Language = {
  id: 'en',
  sentences: { abbreviations: wordSet(abbreviations) },
  splitWord: null,
  classes: buildClasses(words),
  cues: buildCues(),
  cuePhrases: [
    { words: ['according', 'to'], weight: 1 },
    { words: ['in', 'the', 'words', 'of'], weight: 0.95 },
    { words: ['by', 'the', 'words', 'of'], weight: 0.9 },
    { words: ['by', 'data', 'of'], weight: 0.9 },
    { words: ['in', 'the', 'view', 'of'], weight: 0.9 },
    { words: ['as', 'told', 'by'], weight: 0.9 },
    { words: ['as', 'quoted', 'by'], weight: 0.9 },
    { words: ['citing'], weight: 0.9 },
    { words: ['quoting'], weight: 0.9 },
    { words: ['per'], weight: 0.75, sourceMustBe: 'text' },
    // "in response to" for "according to": copies whose words were exchanged by machine.
    { words: ['in', 'response', 'to'], weight: 0.6, sourceMustBe: 'text' },
    { words: ['in'], weight: 0.8, sourceMustBe: 'text' },
    { words: ['from'], weight: 0.6, sourceMustBe: 'text' },
  ],
  possessiveCueNouns: wordSet(
    'account count reckoning telling version words view opinion own reading description estimate',
  ),
  complementizers: new Set(['that']),
  idioms: new Map([
    ['have', [['@Named', '@Cue'], ['it'], ['@Quote'], ['@Person']]],
    ['go', [['on']]],
    ['make', [['no', 'mention'], ['clear'], ['it', 'clear'], ['plain'], ['it', 'plain']]],
    ['put', [['it'], ['forward'], ['out']]],
    ['speak', [['of'], ['about']]],
    ['use', [['@Text'], ['@Call']]],
    ['carry', [['@Quote']]],
    ['close', [['on'], ['with'], ['by']]],
    ['devote', [['@Text'], ['words'], ['paragraph'], ['sentence']]],
  ]),
  publishing: wordSet('posted published issued released circulated sent distributed provided shared carried put given'),
  evident: wordSet('clear evident apparent plain obvious learned known emerged'),
  tellingVerbs: wordSet('say specify disclose reveal confirm name give tell elaborate explain answer predict discuss detail'),
  nothingWords: wordSet('no nothing none neither'),
  possessives: new Map<string, PronounKind>(Object.entries(possessives)),
  pronouns: new Map<string, PronounKind>(Object.entries(pronouns)),
  headLast: true,
  continuers: wordSet(continuers),
}
