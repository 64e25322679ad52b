import { HOST_NAME } from './card/host-name'
import { ALL_KEYS, KEY_PREFIX } from './mark-keys'

/** Whether a style sheet is one of our mark sheets, by its rules: nobody else writes rules for our keys. */
function isOurs(sheet: CSSStyleSheet): boolean {
  const { cssRules } = sheet
  for (let i = 0; i < cssRules.length && i < 2; i++)
    if (cssRules[i]?.cssText.includes(`::highlight(${KEY_PREFIX}`)) return true
  return false
}

/**
 * Takes away what an older copy of the extension left in the page. Firefox stops a content script dead when its
 * extension is updated, so that the old copy cannot do it itself.
 */
export function clearLeftovers(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST_NAME)) host.remove()
  for (const key of ALL_KEYS) CSS.highlights.delete(key)
  const sheets = doc.adoptedStyleSheets
  if (sheets.some(isOurs)) doc.adoptedStyleSheets = sheets.filter((sheet) => !isOurs(sheet))
}
