import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Writes `dist/chrome` and `dist/firefox`, both loadable as they are. Exits non-zero where a build fails. */
export function build(): void {
  const root = path.resolve(import.meta.dirname, '../..')
  for (const target of ['chrome', 'firefox']) {
    const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, TARGET: target },
    })
    if (status !== 0) process.exit(status ?? 1)
    console.error(`dist/${target} is ready`)
  }
}

build()
