import { afterAll, describe, expect, test, vi } from 'vitest'
import { filesIn, runCommand } from './run-command'

const files = filesIn({
  'quiet.txt': 'It rained in Minsk.',
  'nul.txt': new Uint8Array([0]),
})
afterAll(() => files.remove())

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

interface Document {
  readonly file: string
  readonly lang: string
  readonly sentences: readonly { readonly text: string }[]
}

function documents(stdout: string): Document[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document)
}

test('a file that cannot be read does not keep the others from being done', () => {
  const { status, stdout, stderr } = runCommand('analyze', [
    files.file('nul.txt'),
    files.file('quiet.txt'),
    files.file('missing.html'),
  ])
  expect(status).toBe(2)
  expect(documents(stdout).map(({ file }) => file)).toEqual([files.file('quiet.txt')])
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain('nul.txt: not text')
  expect(stderr).not.toMatch(/\n\s+at /)
})

test('standard input is read for “-”', () => {
  const { status, stdout } = runCommand('analyze', ['-'], 'It rained in Minsk. It snowed in Riga.')
  expect(status).toBe(0)
  expect(documents(stdout)[0]?.sentences.map(({ text }) => text)).toEqual([
    'It rained in Minsk.',
    'It snowed in Riga.',
  ])
})

test('the language may be told, in either spelling of the option', () => {
  for (const option of [['--lang', 'fr'], ['--lang=fr']])
    expect(documents(runCommand('analyze', [...option, files.file('quiet.txt')]).stdout)[0]?.lang).toBe('fr')
})

describe('a call that asks for nothing sensible says so and fails', () => {
  test.each([
    ['no file', [], /Usage/],
    ['a language we do not speak', ['--lang', 'de', 'x.txt'], /de.*en, fr or ru/],
    ['no language after the option', ['--lang'], /en, fr or ru/],
  ])('%s', (_name, args, message) => {
    const { status, stdout, stderr } = runCommand('analyze', args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
