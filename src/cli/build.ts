import path from 'node:path'
import { buildExtension, projectRoot, type Target } from './build-extension'

const TARGETS: readonly Target[] = ['chrome', 'firefox']

/** `npm run build`: writes `dist/chrome` and `dist/firefox`, both loadable as they are. */
function build(): void {
  for (const target of TARGETS) {
    const folder = buildExtension(target, { testHosts: false })
    console.error(`${path.relative(projectRoot, folder)} is ready`)
  }
}

try {
  build()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
