/**
 * The one door of every `npm run` command: installs the packages where they are missing or out of date, then
 * hands over to the TypeScript command. Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [command = '', ...args] = process.argv.slice(2)

/** True where the installed tree was made from the lock file as it stands now. */
function installed() {
  const marker = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(marker)) return false
  const packagesOf = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'))
    return Object.entries(packages).filter(([name]) => name !== '')
  }
  const have = new Map(packagesOf(marker).map(([name, { version }]) => [name, version]))
  return packagesOf(path.join(root, 'package-lock.json')).every(
    ([name, entry]) => entry.optional === true || have.get(name) === entry.version,
  )
}

if (!installed()) {
  console.error('Installing packages (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Output goes to standard error: standard output belongs to the command (JSON lines of `analyze`).
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const script = path.join(root, 'src/cli', `${command}.ts`)
if (!existsSync(script)) {
  console.error(`Unknown command: ${command}`)
  process.exit(2)
}
const { status } = spawnSync(process.execPath, [tsx, script, ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
