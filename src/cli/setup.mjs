/**
 * The one door of every `npm run` command: installs the packages where they are missing or out of date, then
 * hands over to the TypeScript command. Plain JavaScript, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LEAST_NODE = [20, 19]

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [command = '', ...args] = process.argv.slice(2)

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
}

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

function install() {
  console.error('Installing packages (npm ci) …')
  // Output goes to standard error: standard output belongs to the command (JSON lines of `analyze`).
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // npm is a script there, which Windows starts through its shell only.
    shell: process.platform === 'win32',
  })
  if (error) console.error(`npm could not be started: ${error.message}`)
  return status === 0
}

/** Files beside this one that `package.json` has a script for; the others are parts of these. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return (
    readdirSync(path.join(root, 'src/cli'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3))
      // A colon cannot stand in every file's name.
      .filter((name) => scripts[name] !== undefined || scripts[name.replace('-', ':')] !== undefined)
  )
}

function run(script) {
  const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href
  const child = spawn(process.execPath, ['--import', tsx, script, ...args], { stdio: 'inherit' })
  // The child ends when it has put its things in order, and we with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (status) => process.exit(status ?? 1))
}

const script = path.join(root, 'src/cli', `${command}.ts`)
if (!nodeIsNewEnough()) {
  console.error(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
  process.exitCode = 1
} else if (!commands().includes(command)) {
  console.error(`Unknown command "${command}". There are: ${commands().join(', ')}.`)
  process.exitCode = 2
} else if (installed() || install()) {
  run(script)
} else {
  process.exitCode = 1
}
