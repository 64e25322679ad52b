import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import type { ArticleText, Block, LanguageId } from '../engine/types'
import { findArticle } from '../page/find-article'
import { likeliestLanguage } from '../page/guess-language'
import { readPageFacts } from '../page/page-facts'
import { articleOf, readGold } from './corpus'

/** A file that cannot be read as an article; the message says why, for a person. */
export class UnreadableArticle extends Error {}

/**
 * Reads an article from a `.txt`, `.html` or corpus `.json` file, or from standard input (`-`).
 * @param lang the language to take, or null to guess it
 * @throws UnreadableArticle
 */
export function readArticle(file: string, lang: LanguageId | null): ArticleText {
  const text = readText(file)
  if (/\.json$/i.test(file)) return fromCorpus(file, lang)
  if (/\.html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(text)) return fromHtml(text, lang)
  return fromText(text, lang)
}

function readText(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new UnreadableArticle(error instanceof Error ? error.message : String(error))
  }
  if (bytes.includes(0)) throw new UnreadableArticle('not text: it holds NUL bytes')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableArticle('not text in UTF-8')
  }
}

function fromCorpus(file: string, lang: LanguageId | null): ArticleText {
  try {
    const article = articleOf(readGold(file))
    return lang === null ? article : { ...article, lang }
  } catch (error) {
    throw new UnreadableArticle(error instanceof Error ? error.message : String(error))
  }
}

/** Paragraphs are parted by empty lines, or by line breaks where there is no empty line; a short first line is the title. */
function fromText(text: string, lang: LanguageId | null): ArticleText {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  const parts = /\n\s*\n/.test(normal) ? normal.split(/\n\s*\n/) : normal.split('\n')
  const paragraphs = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
  return articleFrom(
    paragraphs.map((paragraph) => ({ text: paragraph, heading: false })),
    lang,
    '',
    null,
  )
}

const LEFT_OUT =
  'script,style,noscript,template,nav,header,footer,aside,figure,figcaption,form,button,iframe,svg'

/** The article as the extension finds it on a page; all paragraphs where the page is none. */
function fromHtml(html: string, lang: LanguageId | null): ArticleText {
  const { document } = new JSDOM(html).window
  attachShadowRoots(document)
  const { found } = findArticle(document)
  if (found !== null) return lang === null ? found.text : { ...found.text, lang }
  // A page that says it is something else, a section front, has no article to read.
  if (readPageFacts(document).article === false) return articleFrom([], lang, document.title, null)
  const title = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? document.title
  const date = /\d{4}-\d{2}-\d{2}/.exec(
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      '',
  )
  const stated = document.documentElement.lang.slice(0, 2).toLowerCase()
  const root = document.querySelector('[itemprop=articleBody], article, main') ?? document.body
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove()
  const paragraphs = [...root.querySelectorAll('p,h2,h3,h4,li,blockquote')]
    .filter((element) => element.querySelector('p,li,blockquote') === null)
    .map((element) => ({
      text: (element.textContent ?? '')
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      heading: /^H\d$/.test(element.tagName),
    }))
    .filter(({ text }) => text !== '')
  return articleFrom(paragraphs, lang ?? languageNamed(stated), title, date?.[0] ?? null)
}

/** Declarative shadow roots, which the parser here leaves as templates. Roots in roots are met as the list grows. */
function attachShadowRoots(document: Document): void {
  const open: (Document | ShadowRoot)[] = [document]
  for (const scope of open) {
    for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const host = template.parentElement
      if (host === null || host.shadowRoot !== null || !host.localName.includes('-')) continue
      const root = host.attachShadow({ mode: 'open' })
      root.append(template.content)
      template.remove()
      open.push(root)
    }
  }
}

function languageNamed(code: string): LanguageId | null {
  return code === 'en' || code === 'fr' || code === 'ru' ? code : null
}

function articleFrom(
  paragraphs: readonly { readonly text: string; readonly heading: boolean }[],
  lang: LanguageId | null,
  title: string,
  date: string | null,
): ArticleText {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n'
    blocks.push({
      start: text.length,
      end: text.length + paragraph.text.length,
      role: paragraph.heading ? 'heading' : 'paragraph',
    })
    text += paragraph.text
  }
  return { text, blocks, lang: lang ?? likeliestLanguage(text), date, title }
}
