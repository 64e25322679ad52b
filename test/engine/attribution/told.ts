import { analyze } from '../../../src/engine/analyze'
import { isShown } from '../../../src/engine/threshold'
import type { ArticleText, Attribution, Block, LanguageId, Span } from '../../../src/engine/types'

/** A statement as a reader would tell it: words of the article, not offsets. */
export interface Told
  extends Pick<Attribution, 'party' | 'speaker' | 'basis' | 'kind' | 'silence' | 'confidence' | 'sentence'> {
  /** The parts of the content, joined by " … ". */
  readonly content: string
  readonly cue: string | null
  readonly source: string | null
  /** The codes of its reasons. */
  readonly why: readonly string[]
}

export interface Setting {
  /** The day of the article, or null. */
  readonly date?: string | null
  readonly lang?: LanguageId
}

/** An article out of paragraphs; one that starts with "# " is a heading. */
export function articleOf(paragraphs: readonly string[], setting: Setting = {}): ArticleText {
  let text = ''
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n'
    const heading = paragraph.startsWith('# ')
    const body = heading ? paragraph.slice(2) : paragraph
    blocks.push({
      start: text.length,
      end: text.length + body.length,
      role: heading ? 'heading' : 'paragraph',
    })
    text += body
  }
  const { date = '2022-02-10', lang = 'en' } = setting
  return { text, blocks, lang, date, title: '' }
}

function readable(article: ArticleText, attribution: Attribution): Told {
  const slice = ([start, end]: Span): string => article.text.slice(start, end)
  const { party, speaker, basis, kind, silence, confidence, sentence } = attribution
  return {
    party,
    speaker,
    basis,
    kind,
    silence,
    confidence,
    sentence,
    content: attribution.content.map(slice).join(' … '),
    cue: attribution.cue.length === 0 ? null : attribution.cue.map(slice).join(' … '),
    source: attribution.source === null ? null : slice(attribution.source),
    why: attribution.reasons.map(({ code }) => code),
  }
}

/** Every attribution, whoever its source and however unsure. */
export function everyone(paragraphs: readonly string[], setting: Setting = {}): Told[] {
  const article = articleOf(paragraphs, setting)
  return analyze(article).attributions.map((attribution) => readable(article, attribution))
}

/** What the reader sees marked. */
export function told(paragraphs: readonly string[], setting: Setting = {}): Told[] {
  const article = articleOf(paragraphs, setting)
  return analyze(article)
    .attributions.filter(isShown)
    .map((attribution) => readable(article, attribution))
}

/** The lead of an article about a call, which tells nothing that is anybody's: with it "Moscow" may speak for the Kremlin. */
export const CALL = 'Vladimir Putin and Emmanuel Macron spoke by telephone for an hour on Tuesday.'

/** What is marked in the paragraphs after the lead. */
export function afterCall(paragraphs: readonly string[], setting: Setting = {}): Told[] {
  return told([CALL, ...paragraphs], setting)
}

/** The parties marked in each paragraph after the lead, as "kremlin", "elysee", "kremlin+elysee" or "-". */
export function sidesAfterCall(paragraphs: readonly string[], setting: Setting = {}): string[] {
  const article = articleOf([CALL, ...paragraphs], setting)
  const { sentences, attributions } = analyze(article)
  const shown = attributions.filter(isShown)
  return article.blocks.slice(1).map((_, index) => {
    const sides = shown
      .filter(({ sentence }) => sentences[sentence]?.block === index + 1)
      .map(({ party }) => party)
    return [...new Set(sides)].join('+') || '-'
  })
}

/** The parties whose words these are, joined by "+"; "-" where they are nobody's. */
export function partiesOf(marks: readonly Pick<Told, 'party'>[]): string {
  return ['kremlin', 'elysee'].filter((party) => marks.some((mark) => mark.party === party)).join('+') || '-'
}
