import path from 'node:path'
import type { Plugin } from 'vite'
import { CYRILLIC_CODE, CYRILLIC_MODULE, cyrillicAsLatin } from './cyrillic-as-latin.ts'
import { foldWords, UNFOLD_CODE, UNFOLD_MODULE } from './fold-words.ts'
import { functionsFirst } from './functions-first.ts'
import { inlineFlags } from './inline-flags.ts'
import { plainSpaces } from './plain-spaces.ts'
import { shortenNames, shortNames } from './short-names.ts'
import { edited, type SyntaxNode } from './syntax.ts'

/** What reads back the strings that the build writes more shortly, by module. */
const helpers = new Map([
  [CYRILLIC_MODULE, CYRILLIC_CODE],
  [UNFOLD_MODULE, UNFOLD_CODE],
])

/**
 * Makes the engine lighter in the bundle, with the same answers: numbers in the place of named bits, short names for its own
 * fields, word lists folded, Russian words in Latin signs. The sources stay as they are read best.
 */
export function shrinkEngine(root: string): Plugin {
  const engine = `${path.join(root, 'src/engine').replaceAll(path.sep, '/')}/`
  let names: ReadonlyMap<string, string> = new Map()
  return {
    name: 'shrink-engine',
    enforce: 'post',
    buildStart() {
      names = shortNames(root)
    },
    resolveId: (id) => (helpers.has(id) ? id : null),
    load: (id) => helpers.get(id) ?? null,
    transform(source, id) {
      if (!id.startsWith(engine)) return null
      // One after another: each finds what the one before has left.
      const passes = [
        plainSpaces,
        inlineFlags,
        (program: SyntaxNode) => shortenNames(program, names),
        cyrillicAsLatin,
        foldWords,
      ]
      let code = source
      for (const pass of passes) code = edited(code, pass(this.parse(code) as unknown as SyntaxNode, code))
      const imports = [
        /\bcyrillic\(/.test(code) ? `import { cyrillic } from ${JSON.stringify(CYRILLIC_MODULE)};\n` : '',
        /\bunfold\(/.test(code) ? `import { unfold } from ${JSON.stringify(UNFOLD_MODULE)};\n` : '',
      ]
      return code === source ? null : { code: imports.join('') + code, map: null }
    },
    renderChunk(code, { moduleIds }) {
      if (!moduleIds.some((id) => id.startsWith(engine))) return null
      return { code: functionsFirst(this.parse(code) as unknown as SyntaxNode, code), map: null }
    },
  }
}
