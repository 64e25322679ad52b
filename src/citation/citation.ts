import type { PageReport, StatementView } from '../messaging/messages'
import { dayText } from '../ui/day-text'
import { voiceOf, words } from '../ui/words'

const QUOTED = /^["“„«‘]\s*([^"“”„«»]*?)\s*["”»’]$/

/** Text without the quotation marks around all of it: the citation has its own. */
function bare(text: string): string {
  return text.trim().replace(QUOTED, '$1')
}

/**
 * A statement as a citation: its text, whose account it is and who speaks, the article, where and when it
 * appeared, and a link to the words.
 * @param link the article's address, with a fragment that leads to the statement
 */
export function citation(
  statement: StatementView,
  article: Pick<Extract<PageReport, { state: 'marked' }>, 'title' | 'date'>,
  link: string,
): string {
  const { party, silence, text } = statement
  const account = words(silence ? `card_silence_${party}` : `card_account_${party}`)
  const site = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : ''
  const place = [article.title, site, dayText(article.date) ?? ''].filter((part) => part !== '').join(', ')
  return words('citation', bare(text), account, voiceOf(statement), place, link)
}
