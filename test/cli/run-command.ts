import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'

export const ROOT = path.resolve(import.meta.dirname, '../..')

const TSX = pathToFileURL(path.join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the terminal as `npm run` would once the packages are installed. */
export function runCommand(name: string, args: readonly string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, path.join(ROOT, `src/cli/${name}.ts`), ...args],
    { cwd: ROOT, encoding: 'utf8', input },
  )
  return { status, stdout, stderr }
}

/** The same as a call of the command's function: a process of its own takes seconds to say what this says at once. */
export function callCommand(command: (args: readonly string[]) => number, args: readonly string[]): Ended {
  const told = { stdout: '', stderr: '' }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      told.stdout += String(text)
      return true
    }),
    vi.spyOn(console, 'log').mockImplementation((text) => {
      told.stdout += `${text}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((text) => {
      told.stderr += `${text}\n`
    }),
  ]
  try {
    return { status: command(args), ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Files for one test run, by name within a folder of their own; `remove` takes them away. */
export function filesIn(contents: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string
  file(name: string): string
  remove(): void
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
  for (const [name, content] of Object.entries(contents)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return {
    folder,
    file: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
