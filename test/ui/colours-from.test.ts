import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coloursFrom, mix } from '../../src/ui/colours-from'
import { contrastOf } from '../../src/ui/contrast'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#ffffff', '#ffffff')).toBe(1)
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('whatever colour is chosen, words in it can be read on paper, at night and on its own wash', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const { light, dark } = coloursFrom(colour)
      for (const [ink, ground] of [
        [light.ink, '#ffffff'],
        [light.ink, '#f7f6f3'],
        [light.ink, light.wash],
        [dark.ink, '#16181d'],
        [dark.ink, '#1f2229'],
        [dark.ink, dark.wash],
      ] as const)
        expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read stays what it is', () => {
  expect(coloursFrom('#1c51b8').light.ink).toBe('#1c51b8')
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})
