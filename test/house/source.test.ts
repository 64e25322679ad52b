import { describe, expect, test } from 'vitest'
import { importsOf, type SourceFile, sourceFiles, withoutComments, withoutStrings } from './source-files'

const files = sourceFiles()
const code = files.filter(({ name }) => /\.(ts|tsx|mjs)$/.test(name))

/** Files whose imports lead somewhere they must not, as "file → import". */
function wrongImports(from: RegExp, allowed: (target: string) => boolean): string[] {
  return code
    .filter(({ name }) => from.test(name))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => !allowed(target))
    .map(({ file, target }) => `${file.name} → ${target}`)
}

/** Places whose code, comments and strings aside, has a pattern, as "file:line". */
function places(pattern: RegExp): string[] {
  return code.flatMap(({ name, text }) =>
    withoutStrings(withoutComments(text))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}`] : [])),
  )
}

describe('one direction, no way back', () => {
  test('the engine imports nothing outside the engine', () => {
    expect(wrongImports(/^src\/engine\//, (target) => target.startsWith('src/engine/'))).toEqual([])
  })

  test('the page knows nothing of popup, panel, options and background', () => {
    const inner = /^src\/(page|content)\//
    expect(wrongImports(inner, (target) => !/^src\/(popup|panel|options)\//.test(target))).toEqual([])
    expect(wrongImports(inner, (target) => !target.startsWith('src/background/'))).toEqual([])
  })

  test('the page takes only types from the engine', () => {
    const wrong = wrongImports(/^src\/page\//, (target) => !/^src\/engine\/(?!types$)/.test(target))
    expect(wrong).toEqual([])
  })

  test('the product takes from the engine what stands right under it: those modules keep the names of their fields', () => {
    const inner = /^src\/engine\/.+\//
    expect(wrongImports(/^src\/(?!cli\/|engine\/)/, (target) => !inner.test(target))).toEqual([])
  })

  test('no product code imports a command of the terminal or a test', () => {
    expect(wrongImports(/^src\/(?!cli\/)/, (target) => !/^(src\/cli|test)\//.test(target))).toEqual([])
  })

  test('imports are found in every form', () => {
    const text = [
      "import a from './a'",
      "import type { B } from '../b'",
      "import './c.css'",
      "export { d } from './d'",
      "import {\n  e,\n  type F,\n} from 'pkg'",
      "const g = await import('./g')",
      "// import h from './h'",
      "/* import i from './i' */",
    ].join('\n')
    const file: SourceFile = { name: 'src/x/y.ts', text }
    expect(importsOf(file)).toEqual(['src/x/a', 'src/b', 'src/x/c.css', 'src/x/d', 'pkg', 'src/x/g'])
  })
})

describe('in the code', () => {
  test('nothing writes markup as text', () => {
    expect(
      places(
        /\.(innerHTML|outerHTML)\s*(\+|\?\?|\|\||&&)?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|setHTMLUnsafe/,
      ),
    ).toEqual([])
  })

  test('nothing is any', () => {
    expect(places(/(:|\bas|<|,|\||&|=>)\s*any\b(?!\s*[:?(])|@ts-(ignore|nocheck)/)).toEqual([])
  })

  test('nothing reaches the network', () => {
    const shipped = places(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/)
    expect(shipped.filter((place) => !place.startsWith('src/cli/'))).toEqual([])
  })
})

/** Lists of words may be long: they are read as tables, not as code. */
const LONG_DATA: readonly RegExp[] = [
  /^src\/engine\/languages\/[a-z]{2}\//,
  /^src\/engine\/comparison\/(taxonomy|lexicon)\/[a-z]{2}\.ts$/,
]

test('no file is longer than 300 lines', () => {
  const long = files
    .filter(({ name }) => !LONG_DATA.some((data) => data.test(name)))
    .filter(({ text }) => text.split('\n').length > 301)
  expect(long.map(({ name }) => name)).toEqual([])
})

test('file names are small letters with hyphens', () => {
  const names = files.map(({ name }) => name.split('/').at(-1) ?? '')
  expect(
    names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.iife)?\.(ts|tsx|mjs|css|html)$/.test(name)),
  ).toEqual([])
})
