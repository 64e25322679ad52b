/** How sure a sign is: `CLEAR` ones hold unless nearly all prose of the page lies below, `SOME` give way to a large part of it. */
export const NO_SIGN = 0
export const SOME_SIGN = 1
export const CLEAR_SIGN = 2
export type Sign = typeof NO_SIGN | typeof SOME_SIGN | typeof CLEAR_SIGN

/**
 * What web pages put around an article, told by tag, role and the words that authors use in class names and ids.
 * A sign here is a suspicion only: `choose-body.ts` overrules it where most of the page's prose lies below.
 */
const SIGN_OF_TAG = new Map<string, Sign>()
for (const name of 'aside form figure menu fieldset address amp-embed'.split(' '))
  SIGN_OF_TAG.set(name, SOME_SIGN)
for (const name of 'nav footer figcaption dialog amp-ad amp-sidebar amp-consent'.split(' '))
  SIGN_OF_TAG.set(name, CLEAR_SIGN)

const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog alert status menu menubar toolbar tablist note tooltip'.split(
    ' ',
  ),
)

/** As `WORDS`, but hardly ever said of the article itself. */
const CLEAR_WORDS = new Set(
  'comment commentlist disqus respond livefyre coral related recirc outbrain taboola zergnet mgid cookie consent gdpr modal'.split(
    ' ',
  ),
)

/**
 * Whole words of a class name or id, in the singular where the plural means the same; a dash, underscore, space or
 * change to a capital letter parts words.
 */
const WORDS = new Set(
  (
    'ad advert advertisement advertising advertorial sponsor sponsored ' +
    'promo promotion promoted publicite pub reklama ' +
    'relatedpost recirculation recommended recommendation recommends trending popular mostread mostpopular ' +
    'mostviewed share sharing sharebar social follow replies ' +
    'newsletter subscribe subscription signup paywall wall register registration login regwall piano ' +
    'byline author authorbox bio biography contributor signature credit ' +
    'image caption legende figure gallery slideshow carousel thumbnail ' +
    'breadcrumb nav navbar navigation menu toolbar tools sidebar rail footer masthead topbar banner popup overlay toast tooltip ' +
    'widget teaser ticker timestamp dateline pubdate tags topics copyright disclaimer ' +
    'excerpt reference reflist pullquote quiz poll infobox factbox donate donation appeal support offer inread ' +
    'hidden invisible offscreen noprint'
  ).split(' '),
)

/** Neighbouring words that mean furniture only together: a first word, and what may follow it. */
const PAIRS = new Set(
  (
    'most read viewed popular shared commented recent|read more next also|see also|lire aussi|a lire|also read|' +
    'more on from stories news articles like|sign up|pull quote|keep reading|' +
    'up next|next article post story|prev article post story|previous article post story|you may might|print only|' +
    'article tools tags meta info share actions|post meta tags footer info nav|entry meta tags footer info nav|' +
    'key events points|call to|latest news stories posts|top stories|side bar|' +
    'editor pick picks note|editors pick picks note'
  )
    .split('|')
    .flatMap((group) => {
      const [first, ...others] = group.split(' ')
      return others.map((other) => `${first} ${other}`)
    }),
)

/**
 * Class names that say how the page's theme filed an article (`tag-comments`), not what the element is; and
 * `teaser-content`, which holds the free first paragraphs of paid articles.
 */
const FILED =
  /(?<!\S)(?:(?:tag|category|type|status|format|is|js|no|page|single)-\S*|teaser-content)|\bhas-\S*/g

const CAPITAL = /([a-z\d])([A-Z])/g
const SEPARATOR = /[\s_\-:.\d]+/

/** Class names repeat all over a page; what they say does not change. */
const known = new Map<string, Sign>()
const MOST_KNOWN = 5000

/** What a class attribute, an id or an element's name says. */
export function namesSign(names: string | null): Sign {
  if (!names || names.length < 2 || names.length > 400) return NO_SIGN
  const before = known.get(names)
  if (before !== undefined) return before
  const sign = readNames(names)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(names, sign)
  return sign
}

function readNames(names: string): Sign {
  const words = names.replace(FILED, '').replace(CAPITAL, '$1 $2').toLowerCase().split(SEPARATOR)
  let sign: Sign = NO_SIGN
  let before = ''
  for (const word of words) {
    const one = word.endsWith('s') ? word.slice(0, -1) : word
    if (CLEAR_WORDS.has(word) || CLEAR_WORDS.has(one)) return CLEAR_SIGN
    if (WORDS.has(word) || WORDS.has(one) || PAIRS.has(`${before} ${word}`)) sign = SOME_SIGN
    before = word
  }
  return sign
}

/** Whether a container looks like something around the article, or hides itself. */
export function furnitureSign(element: Element, localName: string): Sign {
  const tag = SIGN_OF_TAG.get(localName)
  if (element.hasAttributes()) {
    if (hidesItself(element)) return CLEAR_SIGN
    const role = element.getAttribute('role')
    if (!tag && role && ROLES.has(role)) return role.endsWith('dialog') ? CLEAR_SIGN : SOME_SIGN
    const sign = tag ?? (Math.max(namesSign(element.getAttribute('class')), namesSign(element.id)) as Sign)
    if (sign !== NO_SIGN) return sign
    // Hidden from screen readers only: the whole page is, while a dialog stands before it.
    if (element.getAttribute('aria-hidden') === 'true') return SOME_SIGN
  }
  return tag ?? (localName.includes('-') ? namesSign(localName) : NO_SIGN)
}

/** Class names of what only screen readers are told. */
const FOR_SCREEN_READERS = /sr-?only|screen-?reader|visually-?hidden/i

/** True where the markup itself hides the element. Style sheets are asked later, and only about the article's own blocks. */
export function hidesItself(element: Element): boolean {
  if (element.hasAttribute('hidden') || FOR_SCREEN_READERS.test(element.getAttribute('class') ?? ''))
    return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(0/i.test(style)
}
