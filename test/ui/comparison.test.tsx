// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Comparison } from '../../src/ui/comparison/comparison'
import { type Showing, ShowingContext } from '../../src/ui/comparison/showing'
import { Summary } from '../../src/ui/comparison/summary'
import { installExtensionDouble } from '../messaging/extension-double'
import { sampleReport } from './sample-report'

beforeEach(() => {
  installExtensionDouble()
})
afterEach(() => render(null, document.body))

const NOTHING: Showing = { show: async () => true }

function open(showing: Showing = NOTHING) {
  render(
    <ShowingContext.Provider value={showing}>
      <Comparison report={sampleReport} />
    </ShowingContext.Provider>,
    document.body,
  )
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const cells = () =>
  [...document.querySelectorAll('.matters tbody tr:not([hidden])')].map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  )

describe('the table', () => {
  test('has a column for each account and a row for each matter', () => {
    open()
    expect([...document.querySelectorAll('.matters thead th')].map(textOf)).toEqual([
      'Matter',
      'Kremlin',
      'Elysée',
    ])
    expect(cells()).toEqual([
      [
        'Who asked to talkThey differ',
        'Kremlinthe French side had asked for the callPutin, as the Kremlin tells it · Paraphrased',
        'ElyséeMoscow had asked for the callAn Elysée official · Paraphrased',
      ],
      [
        'gas pricesOnly the Elysée',
        'KremlinThe Kremlin’s account, as this article gives it, does not mention this.',
        'ElyséeLeft unsaidIt did not say… whether gas was spoken ofThe Elysée, in its own voice · Paraphrased',
      ],
      ['Other statements', 'Kremlin', 'Elysée“no plan to attack”Putin, as the Elysée tells it · Quoted'],
    ])
    expect([...document.querySelectorAll('mark')].map(textOf)).toEqual(['the French side', 'Moscow'])
  })

  test('shows a statement on the page, and says when it is there no more', async () => {
    const onShow = vi.fn(async (id: number) => id !== 2)
    open({ show: onShow })
    document.querySelector<HTMLButtonElement>('[data-statement="1"]')?.click()
    document.querySelector<HTMLButtonElement>('[data-statement="2"]')?.click()
    await vi.waitFor(() =>
      expect(textOf(document.querySelector('.toast'))).toBe('This statement is no longer on the page.'),
    )
    expect(onShow.mock.calls).toEqual([[1], [2]])
  })
})

const choose = async (filter: string) => {
  document.querySelector<HTMLInputElement>(`input[value="${filter}"]`)?.click()
  await settled()
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 30))
const labels = () => cells().map(([label]) => label)

describe('the reader chooses', () => {
  test('matters by how the accounts stand to each other', async () => {
    open()
    const chips = [...document.querySelectorAll('.chip')].map(textOf)
    expect(chips).toEqual([
      'All 3',
      'Both speak 1',
      'They differ 1',
      'Only the Kremlin 0',
      'Only the Elysée 1',
    ])
    await choose('differ')
    expect(labels()).toEqual(['Who asked to talkThey differ'])
    expect(textOf(document.querySelector('[role=status]'))).toBe('1 matter shown')
    await choose('all')
    expect(labels()).toHaveLength(3)
  })

  test('one voice by its number, and all again by the same number', async () => {
    const lit: (number | null)[] = []
    open({ ...NOTHING, light: (id) => lit.push(id) })
    const number = document.querySelector<HTMLButtonElement>('[aria-label^="Putin, as the Elysée"]')
    expect(textOf(number)).toBe('1')
    number?.click()
    await vi.waitFor(() => expect(labels()).toEqual(['Other statements']))
    expect(number?.getAttribute('aria-pressed')).toBe('true')
    await vi.waitFor(() => expect(lit).toEqual([2]))
    expect(document.activeElement?.getAttribute('data-statement')).toBe('2')
    number?.click()
    await vi.waitFor(() => expect(labels()).toHaveLength(3))
  })

  test('what nothing fits, and is shown the way back', async () => {
    open()
    await choose('differ')
    document.querySelector<HTMLButtonElement>('[aria-label^="Putin, as the Elysée"]')?.click()
    await vi.waitFor(() => expect(labels()).toEqual(['Other statements']))
    await choose('differ')
    expect(labels()).toEqual([])
    expect(textOf(document.querySelector('.none'))).toBe('No matter fits what you chose. Show all 3')
    document.querySelector<HTMLButtonElement>('.none button')?.click()
    await vi.waitFor(() => expect(labels()).toHaveLength(3))
  })
})

const summary = (report: typeof sampleReport) =>
  render(<Summary report={report} voice={null} onVoice={() => {}} />, document.body)

test('the summary names the article, the day, the counts, the shares and the voices', () => {
  summary(sampleReport)
  expect(textOf(document.querySelector('h1'))).toBe('Two presidents on the telephone')
  expect(textOf(document.querySelector('time'))).toBe('January 28, 2022')
  expect([...document.querySelectorAll('.count')].map(textOf)).toEqual([
    'The Kremlin’s account1 statement',
    'The Elysée’s account3 statements',
  ])
  expect([...document.querySelectorAll('.share li')].map(textOf)).toEqual([
    'The Kremlin’s account 17%',
    'The Elysée’s account 33%',
    'Other sources 10%',
    'The reporter’s own words 40%',
  ])
  const voices = [...document.querySelectorAll('.voices tbody tr')].map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  )
  expect(voices).toEqual([
    ['Putin', '1', '1'],
    ['the presidency itself', '0', '1'],
    ['an official', '0', '1'],
  ])
  expect(textOf(document.querySelector('.others'))).toBe(
    'Other sources in this article: Sergey Lavrov, 2 · the U.S. ambassador, 1',
  )
})

test('a day that is none is not shown', () => {
  summary({ ...sampleReport, date: 'soon' })
  expect(document.querySelector('time')).toBeNull()
})
