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
import { type CorrectActions, correctButtons } from './correct-buttons'
import { element } from './element'
import { svgIcon } from './svg-icon'

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

/** What the reader can do from the card. */
export interface CardActions extends CorrectActions {
  /** Goes to another statement, from which there is a way back here. */
  jump(id: number): void
  /** Goes back to where the last jump began; null where none did. */
  readonly back: (() => void) | null
  /** Goes to the statement before (-1) or after (1) this one. */
  step(by: 1 | -1): void
  /** Copies a citation. False where the browser refused. */
  copy(near: HTMLElement): Promise<boolean>
}

/** Everything the card shows. */
export interface CardView {
  readonly statements: readonly CardStatement[]
  /** Language of the article. */
  readonly lang: string
  /** Which of how many statements it is, from 1; null where it is one that the reader took away. */
  readonly place: { readonly number: number; readonly of: number } | null
  /** True in a private window, where corrections go with the page. */
  readonly forgets: boolean
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
  const text = isRemoved(statement) ? words('card_removed') : accountText(statement)
  return element('h2', { id, tabindex: '-1' }, element('span', {}, text))
}

function accountText({ party, silence }: StatementView): string {
  return words(silence ? `card_silence_${party}` : `card_account_${party}`)
}

function isRemoved({ correction }: StatementView): boolean {
  return correction?.verdict === 'none'
}

function reasons({ statement }: CardStatement): HTMLElement | null {
  // The reader knows why it stands as it does.
  if (statement.correction) return null
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

function answer(view: StatementView, actions: CardActions, lang: string): HTMLElement {
  const jump = element('button', { type: 'button', class: 'jump' }, words('card_jump'))
  jump.addEventListener('click', () => actions.jump(view.id))
  return element(
    'div',
    { class: `other ${view.party}` },
    element('p', { class: 'account' }, element('span', {}, accountText(view))),
    element('blockquote', { lang, dir: 'auto' }, shorten(view.text)),
    jump,
  )
}

function comparison(shown: CardStatement, actions: CardActions, lang: string): HTMLElement {
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
    ...answers.slice(0, MOST_ANSWERS).map((view) => answer(view, actions, lang)),
    answers.length === 0 ? element('p', { class: 'silent' }, silentText(other)) : null,
  )
}

function iconButton(name: string, d: string, onClick: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': name, title: name },
    svgIcon(d),
  )
  button.addEventListener('click', onClick)
  return button
}

function bar(place: CardView['place'], actions: CardActions): HTMLElement {
  const status = element('span', { class: 'status', role: 'status' })
  const copy = element('button', { type: 'button', class: 'quiet copy' }, words('card_copy'))
  copy.addEventListener('click', async () => {
    const done = await actions.copy(status)
    copy.focus({ preventScroll: true })
    status.textContent = words(done ? 'card_copied' : 'card_not_copied')
  })
  return element(
    'div',
    { class: 'bar' },
    iconButton(words('card_previous'), 'M9 2L4 7l5 5', () => actions.step(-1)),
    place && element('span', { class: 'place' }, words('card_place', `${place.number}`, `${place.of}`)),
    iconButton(words('card_next'), 'M5 2l5 5-5 5', () => actions.step(1)),
    // What is no statement is nothing to cite.
    place && element('span', { class: 'end' }, status, copy),
  )
}

function backButton(onClick: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'quiet back' },
    svgIcon('M9 2L4 7l5 5'),
    words('card_back'),
  )
  button.addEventListener('click', onClick)
  return button
}

function told(one: CardStatement, view: CardView, index: number, actions: CardActions): HTMLElement {
  const { statement } = one
  const removed = isRemoved(statement)
  const how = `${kindText(statement.kind)} · ${basisText(statement.basis)}`
  return element(
    'section',
    { class: `${removed ? 'removed' : statement.party}${index === 0 ? ' top' : ''}` },
    index === 0 && actions.back ? backButton(actions.back) : null,
    heading(one, index === 0 ? 'title' : `title-${index}`),
    removed ? null : element('p', { class: 'speaker' }, voiceOf(statement)),
    removed || statement.correction ? null : element('p', { class: 'how' }, how),
    reasons(one),
    correctButtons(statement, actions),
    statement.correction && view.forgets ? element('p', { class: 'how' }, words('card_private')) : null,
  )
}

/**
 * What the card shows about the statements at one place: mostly one, two where one sentence gives both accounts.
 * The first heading has the id `title`.
 */
export function cardContent(view: CardView, actions: CardActions): DocumentFragment {
  const content = document.createDocumentFragment()
  const shown = view.statements
  content.append(...shown.map((one, index) => told(one, view, index, actions)))
  const compared = shown.filter((one, i) => shown.findIndex((other) => other.matter === one.matter) === i)
  // Where both accounts speak in the sentence clicked, each is the other's answer already.
  const here = new Set(shown.map(({ statement }) => statement.id))
  for (const one of compared) {
    const answers = one.answers.filter(({ id }) => !here.has(id))
    if (!isRemoved(one.statement) && (answers.length > 0 || one.answers.length === 0))
      content.append(comparison({ ...one, answers }, actions, view.lang))
  }
  content.append(bar(view.place, actions))
  return content
}
