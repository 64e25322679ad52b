import type { PartyId, Relation } from '../../engine/types'
import type { MatterView, StatementView } from '../../messaging/messages'
import {
  basisText,
  kindText,
  matterLabel,
  reasonText,
  relationText,
  silentText,
  voiceOf,
  words,
} from '../../ui/words'
import { element } from './element'

/** What the card says about one statement. */
export interface CardStatement {
  readonly statement: StatementView
  /** What it is about and what the other account says on it; null where the engine found no matter. */
  readonly matter: MatterView | null
  /** The other party. */
  readonly other: PartyId
  /** The other account's statements on the matter, in reading order. */
  readonly answers: readonly StatementView[]
}

/** A matter with many statements is for the popup; the card names the first. */
const MOST_ANSWERS = 2
const LONGEST_QUOTE = 280

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE)
  return `${text.slice(0, cut > 0 ? cut : LONGEST_QUOTE)}…`
}

function heading({ statement }: CardStatement, id: string): HTMLElement {
  const { party, silence } = statement
  const text = words(silence ? `card_silence_${party}` : `card_account_${party}`)
  return element('h2', { id, tabindex: '-1' }, element('span', {}, text))
}

function reasons({ statement }: CardStatement): HTMLElement | null {
  // The line above names the speaker already.
  const told = statement.reasons.filter(({ code }) => code !== 'nested_speaker')
  const texts = [...new Set(told.map(reasonText).filter((text) => text !== ''))]
  if (texts.length === 0) return null
  return element(
    'div',
    {},
    element('h3', {}, words('card_why')),
    element('ul', { class: 'why', role: 'list' }, ...texts.map((text) => element('li', {}, text))),
  )
}

function answer(view: StatementView, onJump: (id: number) => void, lang: string): HTMLElement {
  const jump = element('button', { type: 'button', class: 'jump' }, words('card_jump'))
  jump.addEventListener('click', () => onJump(view.id))
  return element(
    'div',
    { class: `other ${view.party}` },
    element(
      'p',
      { class: 'account' },
      element('span', {}, words(view.silence ? `card_silence_${view.party}` : `card_account_${view.party}`)),
    ),
    element('blockquote', { lang, dir: 'auto' }, shorten(view.text)),
    jump,
  )
}

function comparison(shown: CardStatement, onJump: (id: number) => void, lang: string): HTMLElement {
  const { matter, answers, other } = shown
  const relation: Relation | null =
    matter && (matter.relation === 'agree' || matter.relation === 'differ' || matter.relation === 'related')
      ? matter.relation
      : null
  return element(
    'section',
    {},
    element('h3', {}, words('card_same_matter')),
    matter &&
      element(
        'p',
        { class: 'matter' },
        element('span', { class: 'label', ...(matter.key ? {} : { lang }) }, matterLabel(matter)),
        relation && answers.length > 0
          ? element('span', { class: 'relation' }, relationText(relation))
          : null,
      ),
    ...answers.slice(0, MOST_ANSWERS).map((view) => answer(view, onJump, lang)),
    answers.length === 0 ? element('p', { class: 'silent' }, silentText(other)) : null,
  )
}

/**
 * What the card shows about the statements at one place: mostly one, two where one sentence gives both accounts.
 * The first heading has the id `title`.
 */
export function cardContent(
  shown: readonly CardStatement[],
  lang: string,
  onJump: (id: number) => void,
): DocumentFragment {
  const content = document.createDocumentFragment()
  shown.forEach((one, index) => {
    const { statement } = one
    const how = `${kindText(statement.kind)} · ${basisText(statement.basis)}`
    content.append(
      element(
        'section',
        { class: `${statement.party}${index === 0 ? ' top' : ''}` },
        heading(one, index === 0 ? 'title' : `title-${index}`),
        element('p', { class: 'speaker' }, voiceOf(statement)),
        element('p', { class: 'how' }, how),
        reasons(one),
      ),
    )
  })
  const compared = shown.filter((one, i) => shown.findIndex((other) => other.matter === one.matter) === i)
  // Where both accounts speak in the sentence clicked, each is the other's answer already.
  const told = new Set(shown.map(({ statement }) => statement.id))
  for (const one of compared) {
    const answers = one.answers.filter(({ id }) => !told.has(id))
    if (answers.length > 0 || one.answers.length === 0)
      content.append(comparison({ ...one, answers }, onJump, lang))
  }
  return content
}
