import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { analyzeFiles } from '../../src/cli/analyze-files'
import { callCommand, type Ended, filesIn, runCommand } from './run-command'

const TEXT = `Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday.

The Kremlin said that Putin had raised “the question of gas”. It added that grain was next.

NATO said it was worried. Macron, according to the Elysée, would not hear of it.`

const files = filesIn({
  'call.txt': TEXT,
  'appel.txt': `Vladimir Poutine et Emmanuel Macron se sont parlé mardi.

L’Élysée a indiqué que les livraisons de gaz devaient continuer.`,
  'quiet.txt': 'It rained in Minsk.',
  'nul.txt': new Uint8Array([0]),
})
afterAll(() => files.remove())

// Some commands are processes of their own: one for each way in and out.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Span = readonly [number, number]

interface Document {
  readonly file: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly sentences: readonly {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly sources: readonly string[]
    readonly basis: string | null
    readonly speaker: string | null
    readonly kind: string | null
  }[]
  readonly attributions: readonly {
    readonly party: string
    readonly source: Span | null
    readonly cue: readonly Span[]
    readonly content: readonly Span[]
    readonly sentence: number
    readonly confidence: number
    readonly reason: string
  }[]
  readonly comparison: {
    readonly matters: readonly { readonly label: string; readonly relation: string }[]
    readonly pairs: readonly unknown[]
    readonly shares: Readonly<Record<string, number>>
  }
}

function documents(stdout: string): Document[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document)
}

describe('one article', () => {
  let document: Document | undefined
  let ended: Ended | undefined
  beforeAll(() => {
    ended = runCommand('analyze', [files.file('call.txt')])
    document = documents(ended.stdout)[0]
  })

  test('is one line of JSON, and nothing else', () => {
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended?.stdout.match(/\n/g)).toHaveLength(1)
    expect(document).toMatchObject({ file: files.file('call.txt'), lang: 'en' })
  })

  test('has every sentence, with offsets into its text', () => {
    const sentences = document?.sentences ?? []
    expect(sentences.map(({ sources }) => sources.join('+'))).toEqual([
      '',
      'kremlin',
      'kremlin',
      '',
      'elysee',
    ])
    expect(sentences[1]).toMatchObject({ basis: 'explicit', speaker: 'Putin', kind: 'mixed' })
    expect(sentences[0]).toMatchObject({ basis: null, speaker: null, kind: null })
    for (const { text, start, end } of sentences) expect(document?.text.slice(start, end)).toBe(text)
  })

  test('has attributions of every source, each with a reason in words', () => {
    const attributions = document?.attributions ?? []
    expect(attributions.map(({ party }) => party)).toEqual(['kremlin', 'kremlin', 'other', 'elysee'])
    for (const { reason, confidence, sentence } of attributions) {
      expect(reason).toMatch(/\w+ \w+/)
      expect(reason).not.toMatch(/\$\d|undefined/)
      expect(confidence).toBeGreaterThan(0)
      expect(document?.sentences[sentence]).toBeDefined()
    }
    const [first] = attributions
    expect(first?.source === null ? '' : document?.text.slice(...(first?.source ?? [0, 0]))).toBe(
      'The Kremlin',
    )
  })

  test('has a comparison', () => {
    expect(document?.comparison.shares).toMatchObject({
      kremlin: expect.any(Number),
      elysee: expect.any(Number),
      other: expect.any(Number),
    })
    expect(document?.comparison.matters).toEqual(expect.any(Array))
    expect(document?.comparison.pairs).toEqual(expect.any(Array))
  })
})

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
  const { status, stdout } = runCommand('analyze', ['-'], TEXT)
  expect(status).toBe(0)
  expect(documents(stdout)[0]?.sentences.filter(({ sources }) => sources.length > 0)).toHaveLength(3)
})

test('the language may be told, in either spelling of the option', () => {
  for (const option of [['--lang', 'fr'], ['--lang=fr']])
    expect(documents(callCommand(analyzeFiles, [...option, files.file('quiet.txt')]).stdout)[0]?.lang).toBe(
      'fr',
    )
})

describe('two articles compared', () => {
  const pair = [files.file('call.txt'), files.file('appel.txt')]

  test('one document: the Kremlin’s account of the first, the Elysée’s of the second', () => {
    const { status, stdout } = callCommand(analyzeFiles, ['--compare', ...pair])
    expect(status).toBe(0)
    const document = JSON.parse(stdout) as Record<string, unknown>
    expect(document).toMatchObject({
      kremlin: { file: pair[0], lang: 'en' },
      elysee: { file: pair[1], lang: 'fr' },
      pairs: [[1, 1, expect.any(String)]],
    })
    expect(document.matters).toEqual([
      expect.objectContaining({ label: 'Gas supply', kremlin: [1], elysee: [1] }),
      expect.objectContaining({ label: 'Grain exports', relation: 'only-kremlin', kremlin: [2], elysee: [] }),
    ])
  })

  test('as a table for people', () => {
    const { status, stdout } = callCommand(analyzeFiles, ['--compare', '--table', ...pair])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Matter +Kremlin +Elysée/)
    expect(stdout).toContain('• les livraisons de gaz')
  })

  test('a file that cannot be read is told', () => {
    const { status, stdout, stderr } = callCommand(analyzeFiles, [
      '--compare',
      pair[0] ?? '',
      files.file('nul.txt'),
    ])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('nul.txt: not text')
  })
})

describe('a call that asks for nothing sensible says so and fails', () => {
  test.each([
    ['no file', [], /Usage/],
    ['a language we do not speak', ['--lang', 'de', 'x.txt'], /de.*en, fr or ru/],
    ['no language after the option', ['--lang'], /en, fr or ru/],
    ['one file to compare', ['--compare', 'x.txt'], /two files, not 1/],
    ['a table of nothing', ['--table', 'x.txt'], /goes with --compare/],
  ])('%s', (_name, args, message) => {
    const { status, stdout, stderr } = callCommand(analyzeFiles, args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
