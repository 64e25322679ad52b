import { describe, expect, test } from 'vitest'
import { lastLine, succeeded, sum } from '../../src/cli/testing/tally'

describe('the last line of a test run', () => {
  test('counts passed and failed, and names skipped ones only where there are any', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(lastLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })

  test('is no success where something failed or nothing ran', () => {
    expect(succeeded({ passed: 3, failed: 0, skipped: 1 })).toBe(true)
    expect(succeeded({ passed: 3, failed: 1, skipped: 0 })).toBe(false)
    expect(succeeded(sum([]))).toBe(false)
  })
})
