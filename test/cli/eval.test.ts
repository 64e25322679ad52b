import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { evalFolders } from '../../src/cli/eval-folders'
import { callCommand, type Ended, filesIn, runCommand } from './run-command'

// The first command is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

function sentence(text: string, source: string | null = null) {
  return {
    text,
    sources: source === null ? [] : [source],
    basis: source === null ? null : 'explicit',
    speaker: null,
    kind: source === null ? null : 'indirect',
    cue: null,
    topics: [],
    weak: false,
    ...(source === null ? {} : { content: [[17, text.length - 1]], cueSpan: [0, 16] }),
  }
}

function article(id: string, sentences: readonly object[]): string {
  return JSON.stringify({
    id,
    url: null,
    lang: 'en',
    date: '2022-02-10',
    title: 'A call',
    note: 'made up',
    paragraphs: sentences.map((s) => [s]),
    pairs: [],
  })
}

const files = filesIn({
  'good/en/right.json': article('right', [
    sentence('The Kremlin said grain was scarce.', 'kremlin'),
    sentence('It was snowing.'),
  ]),
  'good/en/wrong.json': article('wrong', [sentence('The Kremlin sent grain and nobody told.', 'elysee')]),
  'good/en/control.json': article('control', [sentence('The museum is shut.')]),
  'good/en/broken.json': '{"paragraphs": [[3]]}',
  'flat/right.json': article('right', [sentence('The Kremlin said grain was scarce.', 'kremlin')]),
  'empty/readme.txt': 'nothing here',
})
afterAll(() => files.remove())

describe('a folder of labelled articles', () => {
  let ended: Ended | undefined
  let results: Record<string, unknown>[] = []
  beforeAll(() => {
    ended = runCommand('eval', ['--json', files.file('good')])
    results = Object.values(JSON.parse(ended.stdout) as Record<string, Record<string, unknown>>)
  })

  test('is measured by language', () => {
    expect(ended?.status).toBe(0)
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({
      articles: 3,
      sentences: { precision: 1, recall: 0.5 },
      kremlin: { precision: 1, recall: 1, f1: 1 },
      elysee: { recall: 0 },
      byBasis: { explicit: { labelled: 2, recall: 0.5 } },
      speakers: 1,
      contentTokenF1: 1,
      contentExact: 1,
      controls: { control: 0 },
    })
  })

  test('has its misses listed', () => {
    expect(results[0]?.misses).toMatchObject([{ article: 'wrong', sentence: 0, gold: 'elysee', got: 'none' }])
  })

  test('has what is no article named, and left out', () => {
    expect(ended?.stderr).toContain('broken.json')
  })

  test('is told in words without --json', () => {
    const told = callCommand(evalFolders, [files.file('good')])
    expect(told.stdout).toMatch(/3 articles/)
    expect(told.stdout).toMatch(/sentences +precision 100\.0 +recall +50\.0/)
    expect(told.stdout).toMatch(/miss wrong#0: gold elysee, got none/)
  })
})

test('articles may lie in the folder itself', () => {
  const { status, stdout } = callCommand(evalFolders, ['--json', files.file('flat')])
  expect(status).toBe(0)
  expect(Object.values(JSON.parse(stdout) as object)).toMatchObject([{ articles: 1, sentences: { f1: 1 } }])
})

test.each([
  ['is missing', 'nowhere', /No such folder/],
  ['holds no article', 'empty', /No labelled article/],
])('a folder that %s is an error', (_name, folder, message) => {
  const { status, stdout, stderr } = callCommand(evalFolders, [files.file(folder)])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
})
