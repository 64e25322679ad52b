import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'

/** A document from markup. */
export function documentOf(html: string): Document {
  return new JSDOM(html).window.document
}

/** A page of `test/pages`; its own scripts run, as they attach shadow roots. */
export function pageOf(name: string): Document {
  const html = readFileSync(path.resolve(import.meta.dirname, `../pages/${name}.html`), 'utf8')
  return new JSDOM(html, { runScripts: 'dangerously' }).window.document
}

/** A page with this body and enough around it to be an article. */
export function articlePage(body: string, lang = 'en'): Document {
  return documentOf(
    `<!doctype html><html lang="${lang}"><head><meta property="og:type" content="article"><title>T</title></head><body>${body}</body></html>`,
  )
}

const SENTENCE =
  'The two presidents spoke for an hour, and each palace gave an account of its own afterwards. '

/** So many paragraphs of prose, each different. */
export function prose(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, i) => `<p>Paragraph ${i}. ${SENTENCE.repeat(3)}</p>`).join(
    '\n',
  )
}
