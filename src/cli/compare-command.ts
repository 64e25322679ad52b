import { type ArticlesCompared, compareArticles } from '../engine/compare-articles'
import type { ArticleText, Attribution, Matter, PartyId, Span } from '../engine/types'
import { say, sayIn } from './interface-words'
import { textTable } from './text-table'

/** An article and the file it was read from. */
export interface ReadFile {
  readonly file: string
  readonly article: ArticleText
}

type Sides<Value> = Readonly<Record<PartyId, Value>>

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

/**
 * The Kremlin’s account as one article gives it against the Elysée’s as another does: matters and pairs as `analyze` prints
 * them, the sentences of each side counted in its own article, with the words that each side tells.
 */
export function comparedDocument(read: Sides<ReadFile>) {
  const compared = compareArticles(read.kremlin.article, read.elysee.article)
  return {
    kremlin: { file: read.kremlin.file, ...headOf(read.kremlin.article) },
    elysee: { file: read.elysee.file, ...headOf(read.elysee.article) },
    matters: compared.matters.map((matter) => ({
      label: labelOf(matter, read.kremlin.article),
      key: matter.key,
      relation: matter.relation,
      kremlin: sentencesOf(compared, matter, 'kremlin'),
      elysee: sentencesOf(compared, matter, 'elysee'),
      texts: {
        kremlin: textsOf(compared, matter, 'kremlin', read),
        elysee: textsOf(compared, matter, 'elysee', read),
      },
      clash: matter.clash && {
        kremlin: read.kremlin.article.text.slice(...matter.clash.kremlin),
        elysee: read.elysee.article.text.slice(...matter.clash.elysee),
      },
    })),
    pairs: compared.pairs.map(({ kremlin, elysee, relation }) => [kremlin, elysee, relation]),
  }
}

/** The same as a table for people, as wide as the terminal. */
export function comparedTable(document: ReturnType<typeof comparedDocument>, width: number): string {
  const [kremlin, elysee] = PARTIES.map(
    (party) => `${say(`party_${party}`)}\n${document[party].title || document[party].file}`,
  )
  const rows = document.matters.map((matter) => [
    `${(matter.key === null ? null : sayIn('en', matter.key)) ?? matter.label}\n[${say(`relation_${matter.relation}`)}]`,
    ...PARTIES.map((party) => {
      const texts = matter.texts[party].map((text) => `• ${text}`)
      return texts.length === 0 ? say(`silent_${party}`) : texts.join('\n')
    }),
  ])
  return textTable([say('popup_matter'), kremlin ?? '', elysee ?? ''], rows, width)
}

function headOf({ lang, title }: ArticleText) {
  return { lang, title }
}

/** In the language of the article that gives the Kremlin’s account, where it is the matter’s own. */
function labelOf({ key, label }: Matter, { lang }: ArticleText): string {
  return (key === null ? null : sayIn(lang, key)) ?? label
}

function attributionsOf({ attributions }: ArticlesCompared, matter: Matter, party: PartyId): Attribution[] {
  return matter.statements[party].flatMap((index) => attributions[party][index] ?? [])
}

function sentencesOf(compared: ArticlesCompared, matter: Matter, party: PartyId): number[] {
  return [...new Set(attributionsOf(compared, matter, party).map(({ sentence }) => sentence))]
}

function textsOf(
  compared: ArticlesCompared,
  matter: Matter,
  party: PartyId,
  read: Sides<ReadFile>,
): string[] {
  const { text } = read[party].article
  const slice = ([start, end]: Span) => text.slice(start, end)
  return attributionsOf(compared, matter, party).map(
    ({ content, silence }) =>
      `${silence ? `${say('popup_says_nothing')} ` : ''}${content.map(slice).join(' … ')}`,
  )
}
