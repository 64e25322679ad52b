import { spawnSync } from 'node:child_process'
import path from 'node:path'

export type Target = 'chrome' | 'firefox'

export const projectRoot = path.resolve(import.meta.dirname, '../..')

/**
 * Builds the extension for one browser and returns its folder. A build for tests also looks at pages served on
 * this machine, so it lies in a folder of its own: nobody should install it.
 */
export function buildExtension(target: Target, options: { readonly testHosts: boolean }): string {
  const { status, error } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: projectRoot,
      // Standard output belongs to the command that asks for the build.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, TARGET: target, ...(options.testHosts ? { TEST_HOSTS: '1' } : {}) },
    },
  )
  if (error) throw error
  if (status !== 0) throw new Error(`The build for ${target} failed`)
  return path.join(projectRoot, 'dist', options.testHosts ? `test-${target}` : target)
}
