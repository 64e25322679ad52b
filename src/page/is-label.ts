import { isNotice } from './is-notice'

/** How a line begins that heads a box of other articles, of letters or of offers. */
const BEGINNINGS = (
  'related|recommended|more on this|more from |more stories|our coverage|read next|keep reading|you might |you may |' +
  'newsletter|about the author|sur le même|dans la même|à lire|' +
  'по теме|материалы по|новости по|рекомендуем|об авторе'
).split('|')

/** Whether a short line says that what follows in its box is none of the article. */
export function isLabel(line: string): boolean {
  const label = line.trim().toLowerCase()
  return (
    !label.endsWith('.') && (BEGINNINGS.some((beginning) => label.startsWith(beginning)) || isNotice(label))
  )
}
