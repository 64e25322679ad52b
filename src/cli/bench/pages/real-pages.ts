import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { projectRoot } from '../../build-extension'

/** A saved page with the true text of its article. */
export interface RealPage {
  readonly id: string
  readonly url: string
  readonly truth: string
  readonly html: () => string
}

/** The folder of saved pages beside the project; they are not ours to publish. */
export const REAL_PAGES = path.resolve(projectRoot, '../shared/real-pages')

/** The saved pages of a folder; null where it has none. */
export function realPages(folder = REAL_PAGES): RealPage[] | null {
  const index = path.join(folder, 'ground-truth.json')
  if (!existsSync(index)) return null
  const truths = JSON.parse(readFileSync(index, 'utf8')) as Record<
    string,
    { readonly articleBody: string; readonly url: string }
  >
  return Object.entries(truths).map(([id, { articleBody, url }]) => ({
    id,
    url: /^https?:/.test(url) ? url : `https://${url}`,
    truth: articleBody,
    html: () => gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  }))
}
