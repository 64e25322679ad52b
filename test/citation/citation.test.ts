import { beforeEach, describe, expect, test } from 'vitest'
import { citation } from '../../src/citation/citation'
import { plainAddress } from '../../src/citation/plain-address'
import { textFragment } from '../../src/citation/text-fragment'
import { installExtensionDouble } from '../messaging/extension-double'
import { statement } from '../ui/sample-report'

beforeEach(() => void installExtensionDouble('en'))

describe('a citation', () => {
  const article = { title: 'Two presidents on the telephone', date: '2022-01-28' }
  const link = 'https://www.example.org/call#:~:text=the%20call'

  test('has text, account, speaker, article, site, day and link', () => {
    const told = statement(0, 'elysee', { text: 'the call was useful', speaker: 'Putin' })
    expect(citation(told, article, link)).toBe(
      `“the call was useful” (The Elysée’s account; Putin, as the Elysée tells it). Two presidents on the telephone, example.org, January 28, 2022. ${link}`,
    )
  })

  test('has no quotation marks twice, and no day where none is known', () => {
    const told = statement(0, 'kremlin', { text: '“no plan to attack”', kind: 'direct' })
    const text = citation(told, { ...article, date: null }, link)
    expect(text.startsWith('“no plan to attack” (')).toBe(true)
    expect(text).toContain('telephone, example.org. https')
  })

  test('of what an account leaves out says so', () => {
    const told = statement(0, 'elysee', { text: 'whether gas was spoken of', silence: true })
    expect(citation(told, article, link)).toContain('Not in the Elysée’s account')
  })
})

describe('a link to the words', () => {
  const text = [
    'The Kremlin said the call was useful, and that a long list of other things had been spoken of at great length by both.',
    'The Elysée said the call was useful - “very, very” useful & frank.',
  ].join('\n')
  const to = (words: string, from = 0): string => {
    const start = text.indexOf(words, from)
    return decodeURIComponent(textFragment(text, [start, start + words.length]))
  }

  test('has short words whole', () => expect(to('a long list')).toBe('#:~:text=a long list'))

  test('has the first and the last words of long ones, and of such as run over a paragraph', () => {
    expect(
      to('the call was useful, and that a long list of other things had been spoken of at great length'),
    ).toBe('#:~:text=the call was useful, and,spoken of at great length')
    expect(to('by both.\nThe Elysée said')).toBe(
      '#:~:text=by both.,by both. The Elysée said'.replace('by both. ', ''),
    )
  })

  test('has the words before where the same words stand elsewhere', () => {
    const second = text.indexOf('the call', text.indexOf('Elysée'))
    expect(to('the call was useful', second)).toBe('#:~:text=The Elysée said-,the call was useful')
  })

  test('has signs that mean something in it written out', () => {
    const start = text.indexOf('useful - “very')
    const fragment = textFragment(text, [start, text.length - 1])
    expect(fragment).toContain('%2D')
    expect(fragment).toContain('%2C')
    expect(fragment).toContain('%26')
    expect(fragment.slice('#:~:text='.length)).not.toMatch(/[-,&]/)
  })
})

test('a plain address has no tracking parameters and no fragment', () => {
  expect(plainAddress('https://www.lemonde.fr/a?b=1&utm_source=x&fbclid=2#c')?.href).toBe(
    'https://www.lemonde.fr/a?b=1',
  )
  expect(plainAddress('about:blank')).toBeNull()
})
