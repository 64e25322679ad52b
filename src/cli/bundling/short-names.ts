import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Edit, isNode, nameOf, type SyntaxNode, walk } from './syntax.ts'

/** Shorter names gain nothing. */
const SHORTEST = 4

/**
 * Short names for the fields of the engine's own objects. Only names that no other part of the product writes, that no
 * string of the engine spells and that no built-in object has: whatever leaves the engine keeps its names.
 */
export function shortNames(root: string): ReadonlyMap<string, string> {
  const engine = path.join(root, 'src/engine')
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(root, 'src', name))
    .sort()
  const own = files
    .filter((file) => file.startsWith(engine + path.sep))
    .map((file) => readFileSync(file, 'utf8'))
  const others = files.filter((file) => !file.startsWith(engine + path.sep))
  const kept = new Set([...builtInNames(), ...others.flatMap((file) => words(readFileSync(file, 'utf8')))])
  for (const word of words(readFileSync(path.join(engine, 'types.ts'), 'utf8'))) kept.add(word)
  for (const code of own)
    for (const [, spelled = ''] of code.matchAll(/(?<=['"`]@?)(\w+)(?=['"`])/g)) kept.add(spelled)
  const fields = own.flatMap((code) => [...code.matchAll(INTERFACE)].flatMap(([body]) => fieldsOf(body)))
  const names = [...new Set(fields)].filter((name) => name.length >= SHORTEST && !kept.has(name)).sort()
  return new Map(names.map((name, i) => [name, `$${i.toString(36)}`]))
}

const INTERFACE = /\binterface \w[^{]*\{[\s\S]*?\n\}/g

function fieldsOf(body: string): string[] {
  return [...body.matchAll(/^\s+(?:readonly )?(\w+)\??[:(]/gm)].flatMap(([, name]) => name ?? [])
}

function words(code: string): string[] {
  return code.match(/[\w$]+/g) ?? []
}

function builtInNames(): string[] {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const look = (value: unknown, depth: number): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      return
    seen.add(value)
    for (const [name, { value: field }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      names.add(name)
      if (depth > 0) look(field, depth - 1)
    }
  }
  for (const global of [
    Object,
    Array,
    String,
    Number,
    Map,
    Set,
    WeakMap,
    RegExp,
    Symbol,
    Intl,
    Math,
    JSON,
    Int8Array,
  ])
    look(global, 3)
  for (const field of ['segment', 'index', 'input', 'groups', 'isWordLike', 'done', 'value', 'granularity'])
    names.add(field)
  return [...names]
}

/** Puts the short name in the place of a field wherever it is written. */
export function shortenNames(program: SyntaxNode, names: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = []
  walk(program, (node) => {
    const key = node.type === 'MemberExpression' ? node.property : FIELDS.has(node.type) ? node.key : null
    const short = names.get((node.computed === true ? null : nameOf(key)) ?? '')
    if (short === undefined || !isNode(key)) return
    if (node.shorthand === true) edits.push({ start: key.start, end: key.start, text: `${short}:` })
    else edits.push({ start: key.start, end: key.end, text: short })
  })
  return edits
}

const FIELDS: ReadonlySet<string> = new Set(['Property', 'PropertyDefinition', 'MethodDefinition'])
