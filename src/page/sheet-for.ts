/** A style sheet that this document and its shadow roots can adopt: each window has its own kind. */
export function sheetFor(doc: Document, css: string): CSSStyleSheet {
  const sheet = new (doc.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
