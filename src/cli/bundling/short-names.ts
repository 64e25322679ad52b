import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Edit, isNode, nameOf, type SyntaxNode, walk } from './syntax.ts'

/** Shorter names gain nothing. */
const SHORTEST = 4

/**
 * Short names for the fields of the engine's own objects. The modules right under `src/engine` are all that the rest of the
 * product imports, so what they write keeps its name; so does what a string of the engine spells or a built-in object has.
 */
export function shortNames(root: string): ReadonlyMap<string, string> {
  const engine = path.join(root, 'src/engine')
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
  const read = (name: string): string => readFileSync(path.join(engine, name), 'utf8')
  const code = files.map(read)
  const shared = files.filter((name) => path.dirname(name) === '.').flatMap((name) => words(read(name)))
  const spelled = code.flatMap((text) => text.match(/(?<=['"`]@?)\w+(?=['"`])/g) ?? [])
  const kept = new Set([...builtInNames(), ...shared, ...spelled])
  const fields = code.flatMap((text) => [...text.matchAll(INTERFACE)].flatMap(([body]) => fieldsOf(body)))
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
