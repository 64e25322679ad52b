import type { LanguageId } from '../engine/types'
import { declaredKind } from './declared-kind'
import { guessLanguage } from './guess-language'

/** What the head of the page says about its article. */
export interface PageFacts {
  /** The page calls itself an article; null where it does not say. */
  readonly article: boolean | null
  readonly title: string
  readonly date: string | null
  /** Language tag as declared by JSON-LD. */
  readonly lang: string | null
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/
/** A page with more JSON-LD than this is not worth parsing on the reader's time. */
const MOST_JSON = 500_000
const MOST_OBJECTS = 500

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

/** All objects of the page's JSON-LD, breadth first, without those deep inside. */
function linkedData(doc: Document): Json[] {
  const found: Json[] = []
  let budget = MOST_JSON
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    budget -= source.length
    if (budget < 0) break
    try {
      const queue: unknown[] = [JSON.parse(source)]
      for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
        const value = queue[i]
        if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS))
        else if (isObject(value)) {
          found.push(value)
          queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
        }
      }
    } catch {
      // Broken JSON-LD is common on real pages; the page has other signs.
    }
  }
  return found
}

function meta(doc: Document, ...names: string[]): string | null {
  for (const name of names) {
    const content = doc
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim()
    if (content) return content
  }
  return null
}

/** `YYYY-MM-DD` of a date as pages write it, or null. The day is the publisher's own: no shift to the reader's time zone. */
export function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(value)
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

/** Reads what the page's head says about its article. */
export function readPageFacts(doc: Document): PageFacts {
  let article: Json | undefined
  for (const value of linkedData(doc)) {
    for (const type of [value['@type']].flat()) {
      if (typeof type === 'string' && ARTICLE_TYPE.test(type)) article ??= value
    }
  }
  const lang = article?.inLanguage
  return {
    article: article ? true : declaredKind(doc),
    title:
      (typeof article?.headline === 'string' && article.headline) ||
      meta(doc, 'og:title') ||
      doc.title.trim(),
    date:
      dayOf(article?.datePublished) ??
      dayOf(article?.coverageStartTime) ??
      dayOf(article?.dateCreated) ??
      dayOf(meta(doc, 'article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date.issued')),
    lang:
      typeof lang === 'string'
        ? lang
        : isObject(lang) && typeof lang.alternateName === 'string'
          ? lang.alternateName
          : null,
  }
}

const LANGUAGES: Readonly<Record<string, LanguageId>> = { en: 'en', fr: 'fr', ru: 'ru' }

/**
 * The language of the article among those we read, or null. What the page declares holds, unless the script of the
 * text contradicts it: templates are copied with their `lang` more often than languages share an alphabet.
 */
export function languageOf(
  declared: readonly (string | null | undefined)[],
  text: string,
): LanguageId | null {
  const guess = guessLanguage(text)
  for (const tag of declared) {
    if (!tag?.trim()) continue
    const lang = LANGUAGES[tag.trim().toLowerCase().split(/[-_]/)[0] ?? '']
    if (guess && lang !== guess) return guess
    return lang ?? null
  }
  return guess
}
