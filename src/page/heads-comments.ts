const HEADINGS = new Set(
  'comment|comments|leave a comment|leave a reply|commentaire|commentaires|discussion|комментарии|обсуждение|отзывы'.split(
    '|',
  ),
)
/** These head comments where a number stands beside them. */
const NUMBERED = new Set(
  'reaction reactions réaction réactions комментарий комментария комментариев отзыв отзыва отзывов'.split(
    ' ',
  ),
)

/** Whether what follows a heading is what readers wrote: it is so named, or numbered. */
export function headsComments(heading: string): boolean {
  const words = heading
    .toLowerCase()
    .replace(/[^a-zà-ÿа-яё]+/g, ' ')
    .trim()
  return HEADINGS.has(words) || (NUMBERED.has(words) && /\d/.test(heading))
}
