const ARTICLE = /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting|Report)"/
const LIST = /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/

/** Whether the page's head says that it is an article; null where it does not say. JSON-LD is looked at, not parsed. */
export function declaredKind(doc: Document): boolean | null {
  let list = false
  for (const { textContent } of doc.querySelectorAll('script[type="application/ld+json"]')) {
    if (textContent && ARTICLE.test(textContent)) return true
    list ||= textContent !== null && LIST.test(textContent)
  }
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute('content')
  if (type === 'article') return true
  return list || type === 'website' || type === 'profile' ? false : null
}
