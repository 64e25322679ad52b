import { useEffect, useState } from 'preact/hooks'
import type { Commands } from 'webextension-polyfill'
import { extensionApi } from '../messaging/extension-api'
import { words } from '../ui/words'

/** Firefox opens its own page of shortcuts; the polyfill's types are older than that. */
interface OpensShortcuts {
  openShortcutSettings?(): Promise<void>
}

/** The commands of the manifest, in the order of their use, and what they are called. */
const COMMANDS: readonly (readonly [name: string, label: string])[] = [
  ['next-statement', 'command_next'],
  ['previous-statement', 'command_previous'],
  ['open-card', 'command_card'],
  ['toggle-marks', 'command_toggle'],
  ['open-panel', 'command_panel'],
]

/** Where Chrome has its page of shortcuts. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts'

/** Shows the browser's own settings for keys: the only place where they can be changed. */
export async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = extensionApi()
  const { openShortcutSettings: open } = commands as OpensShortcuts
  if (open) await open()
  else await tabs.create({ url: CHROME_SHORTCUTS })
}

/** The keys as they are set, and the way to change them. */
export function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([])
  useEffect(() => {
    // Firefox for Android has no keys.
    void extensionApi().commands?.getAll().then(setCommands)
  }, [])
  const named = COMMANDS.flatMap(([name, label]) => {
    const command = commands.find((each) => each.name === name)
    return command ? [{ name, label, shortcut: command.shortcut }] : []
  })
  if (named.length === 0) return null
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words('options_keys')}</h2>
      <dl class="keys">
        {named.map(({ name, label, shortcut }) => (
          <div key={name}>
            <dt>{words(label)}</dt>
            <dd>
              {shortcut ? <kbd>{shortcut}</kbd> : <span class="hint">{words('options_key_none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <button class="action" type="button" onClick={() => void openShortcutSettings()}>
        {words('options_keys_change')}
      </button>
    </section>
  )
}
