import type { Verdict } from '../../corrections/correction'
import type { StatementView } from '../../messaging/messages'
import { words } from '../../ui/words'
import { element } from './element'

export interface CorrectActions {
  /** The reader says whose a statement is. */
  correct(id: number, verdict: Verdict): void
  /** Takes a correction back. */
  undo(correctionId: string): void
}

function press(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className }, label)
  button.addEventListener('click', onClick)
  return button
}

/** What the reader said of a statement, with the way back. */
function corrected(statement: StatementView, actions: CorrectActions): HTMLElement | null {
  const { correction } = statement
  if (!correction) return null
  const said = words(`card_said_${correction.verdict}`)
  const before = correction.from ? words(`card_was_${correction.from}`) : words('card_was_none')
  return element(
    'div',
    { class: 'corrected' },
    element('p', {}, element('b', {}, said), ` ${before}`),
    press(words('card_undo'), 'plain undo', () => actions.undo(correction.id)),
  )
}

/** What the reader can say of a statement that is wrong; what was said can be taken back. */
export function correctButtons(statement: StatementView, actions: CorrectActions): HTMLElement {
  const { id, party, correction } = statement
  if (correction) return corrected(statement, actions) ?? element('div')
  const other = party === 'kremlin' ? 'elysee' : 'kremlin'
  const verdicts: readonly Verdict[] = ['none', other, 'both']
  const name = `correct-${id}`
  const choices = element(
    'div',
    { class: 'choices', role: 'group', 'aria-labelledby': name, hidden: '' },
    ...verdicts.map((verdict) =>
      press(words(`card_say_${verdict}`), 'plain', () => actions.correct(id, verdict)),
    ),
  )
  const open = press(words('card_correct'), 'quiet', () => {
    choices.hidden = !choices.hidden
    open.setAttribute('aria-expanded', String(!choices.hidden))
    if (!choices.hidden) choices.querySelector('button')?.focus()
  })
  open.id = name
  open.setAttribute('aria-expanded', 'false')
  return element('div', { class: 'correct' }, open, choices)
}
