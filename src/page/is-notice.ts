/** With these a sentence turns to the reader, or begins the line that says who worked on the report. */
const OPENINGS = (
  'subscribe|sign up|log in|register now|already a subscriber|already a member|become a member|become a subscriber|' +
  'follow |like this story|like this article|if you enjoyed this|if you liked this|want more|get access to|' +
  'get unlimited|get the latest|have a tip|read more|read also|also read|see also|our standards:|' +
  'reporting by|additional reporting|writing by|editing by|' +
  'abonnez-vous|inscrivez-vous|déjà abonné|suivez-nous|suivez toute|retrouvez |il vous reste|' +
  'lire aussi|à lire aussi|lire également|voir aussi|' +
  'подпишитесь|подписывайтесь|оформите|читайте |смотрите также|следите за|присоединяйтесь|уже есть подписка'
).split('|')
/** Nobody says these of anything else. */
const ANYWHERE = (
  'contributed to this report|contributed to this story|contributed to this article|contributed reporting|' +
  'réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|только подписчикам|только по подписке'
).split('|')
/** A sentence begins behind these. */
const ENDS = '.!?…()*|'
/** Inside quotation marks it is not the site that speaks. */
const QUOTE_OPEN = /[“„«][^”»]*$|^[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/

/**
 * Whether a paragraph is none of the report: it asks the reader to subscribe, to follow or to read something else, or
 * says who worked on the report. Words in quotation marks are somebody's and count for nothing. Plain searches: a
 * regular expression of so many words takes longer to compile than the page to be read.
 */
export function isNotice(paragraph: string): boolean {
  const text = paragraph.toLowerCase()
  return (
    ANYWHERE.some((phrase) => text.includes(phrase)) ||
    OPENINGS.some((phrase) => {
      const at = text.indexOf(phrase)
      if (at < 0) return false
      const before = text.slice(0, at).trimEnd()
      return (before === '' || ENDS.includes(before.slice(-1))) && !QUOTE_OPEN.test(before)
    })
  )
}
