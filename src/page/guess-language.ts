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
/** So many words tell enough. */
const SAMPLE = 4000
/** Small words of other languages look alike now and then; running text of ours is thick with them. */
const LEAST_SHARE = 0.12

/** The language a text is written in as its script and small words tell, or null where neither is clear. */
export function guessLanguage(text: string): LanguageId | null {
  const sample = text.slice(0, SAMPLE)
  const lower = sample.toLowerCase()
  const words = lower.match(/[a-zà-ÿœ]+/g) ?? []
  const cyrillic = lower.match(/[а-яё]+/g) ?? []
  if (cyrillic.length > words.length) return /[їєґў]/.test(lower) && !/[ыэъ]/.test(lower) ? null : 'ru'
  if (words.length < 20) return null
  const share = (lang: 'en' | 'fr') =>
    words.filter((word) => SMALL_WORDS[lang].has(word)).length / words.length
  const en = share('en')
  const fr = share('fr')
  if (Math.max(en, fr) < LEAST_SHARE) return null
  return en > fr ? 'en' : 'fr'
}
