// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Comparison } from '../../src/ui/comparison/comparison'
import { Summary } from '../../src/ui/comparison/summary'
import { installExtensionDouble } from '../messaging/extension-double'
import { sampleReport } from './sample-report'

beforeEach(() => {
  installExtensionDouble()
})
afterEach(() => render(null, document.body))

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const cells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(cell)))

describe('the table', () => {
  test('has a column for each account and a row for each matter', () => {
    render(<Comparison report={sampleReport} onShow={async () => true} />, document.body)
    expect([...document.querySelectorAll('thead th')].map(textOf)).toEqual(['Matter', 'Kremlin', 'Elysée'])
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
    render(<Comparison report={sampleReport} onShow={onShow} />, document.body)
    document.querySelector<HTMLButtonElement>('[data-statement="1"]')?.click()
    document.querySelector<HTMLButtonElement>('[data-statement="2"]')?.click()
    await vi.waitFor(() =>
      expect(textOf(document.querySelector('[role=status]'))).toBe(
        'This statement is no longer on the page.',
      ),
    )
    expect(onShow.mock.calls).toEqual([[1], [2]])
  })
})

test('the summary names the article, the counts, the day and the shares', () => {
  render(<Summary report={sampleReport} />, document.body)
  expect(textOf(document.querySelector('h1'))).toBe('Two presidents on the telephone')
  expect(textOf(document.querySelector('.counts'))).toBe('Kremlin 1Elysée 3January 28, 2022')
  expect(document.querySelector('.shares')?.getAttribute('aria-label')).toBe(
    'Kremlin: 17% of the article’s words; Elysée: 33% of the article’s words; Everything else: 50% of the article’s words',
  )
})

test('a day that is none is not shown', () => {
  render(<Summary report={{ ...sampleReport, date: 'soon' }} />, document.body)
  expect(document.querySelector('time')).toBeNull()
})
