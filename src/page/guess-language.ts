import type { LanguageId } from '../engine/types'

/** Small words that are frequent in one language and rare in the other. */
const SMALL_WORDS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'the and of to in that is was for with he she it as by from on his their not has have'.split(' '),
  ),
  fr: new Set(
    'le la les des du et une un est dans que qui pour avec il elle sur par au aux ce pas ont son'.split(' '),
  ),
}
/** So many signs tell enough. */
const SAMPLE = 4000
/** Fewer words than these are a caption or a menu. */
const LEAST_WORDS = 20
/** Small words of other languages look alike now and then; running text of ours is thick with them. */
const LEAST_SHARE = 0.12

/** The language of ours that a text is most likely written in, as its script and small words tell; sure of nothing. */
export function likeliestLanguage(text: string): LanguageId {
  return weigh(text).lang
}

/** The language a text is written in as its script and small words tell, or null where neither is clear. */
export function guessLanguage(text: string): LanguageId | null {
  const { lang, sample, words, share } = weigh(text)
  if (lang === 'ru') return /[їєґў]/.test(sample) && !/[ыэъ]/.test(sample) ? null : 'ru'
  return words < LEAST_WORDS || share < LEAST_SHARE ? null : lang
}

function weigh(text: string) {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const latin = sample.match(/[a-zà-ÿœ]+/g) ?? []
  const words = latin.length
  if ((sample.match(/[а-яё]+/g)?.length ?? 0) > words) return { lang: 'ru', sample, words, share: 0 } as const
  const count = (lang: 'en' | 'fr') => latin.filter((word) => SMALL_WORDS[lang].has(word)).length
  const [en, fr] = [count('en'), count('fr')]
  return { lang: fr > en ? 'fr' : 'en', sample, words, share: Math.max(en, fr) / words } as const
}
