const HEADING = /^(?:leave a )?(?:comments?|reply|commentaires?|discussion|комментарии|обсуждение|отзывы)$/
/** These head comments where a number stands beside them. */
const NUMBERED = /^(?:r[eé]actions?|комментари\S+|отзыв\S*)$/

/** Whether what follows a heading is what readers wrote: it is so named, or numbered. */
export function headsComments(heading: string): boolean {
  const words = heading
    .toLowerCase()
    .replace(/[^a-zà-ÿа-яё]+/g, ' ')
    .trim()
  return HEADING.test(words) || (NUMBERED.test(words) && /\d/.test(heading))
}
