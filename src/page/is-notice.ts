/** With these a sentence turns to the reader, or begins the line that says who worked on the report. */
const OPENINGS = (
  'subscribe|sign up|log in|register now|already a subscriber|already a member|become a member|become a subscriber|' +
  'follow |like this story|like this article|if you enjoyed this|if you liked this|want more|get access to|' +
  'get unlimited|get the latest|have a tip|read more|read also|also read|see also|our standards:|' +
  'reporting by|additional reporting|writing by|editing by|' +
  'abonnez|inscrivez|déjà abonné|suivez|retrouvez |recevez |rejoignez|offrez |téléchargez|il vous reste|' +
  'lire aussi|à lire aussi|lire également|voir aussi|' +
  'подпишитесь|подписывайтесь|оформите|читайте |смотрите также|следите за|присоединяйтесь|вступайте|поддержите|уже есть подписка'
).split('|')
/** Nobody says these of anything else; but a short sentence of it may end a paragraph of the report. */
const ANYWHERE = (
  'please get in touch|contributed to this report|contributed to this story|contributed to this article|contributed reporting|' +
  'réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|только подписчикам|только по подписке'
).split('|')
/** The share of a paragraph that a sentence with one of those has to be. */
const MOST_OF_IT = 0.25
/** How the openings begin: most sentences are told by that to be none. */
const BEGINNINGS = new Set(OPENINGS.map((opening) => opening.slice(0, 3)))
/** Behind these a sentence begins. */
const ENDS = /[.!?…()*|]/
/** Inside quotation marks it is not the site that speaks. */
const QUOTE_OPEN = /[“„«][^”»]*$|^[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/

/**
 * Whether a paragraph is none of the report: it asks the reader to subscribe, to follow or to read something else, or
 * says who worked on the report. Words in quotation marks are somebody's and count for nothing. Plain searches: a
 * regular expression of so many words takes longer to compile than the page to be read.
 */
export function isNotice(paragraph: string): boolean {
  const text = paragraph.toLowerCase()
  let start = 0
  for (const part of text.split(ENDS)) {
    const sentence = part.trimStart()
    if (sentence.length > text.length * MOST_OF_IT && ANYWHERE.some((phrase) => sentence.includes(phrase)))
      return true
    if (
      BEGINNINGS.has(sentence.slice(0, 3)) &&
      OPENINGS.some((opening) => sentence.startsWith(opening)) &&
      !QUOTE_OPEN.test(text.slice(0, start))
    )
      return true
    start += part.length + 1
  }
  return false
}
