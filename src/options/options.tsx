import { words } from '../ui/words'
import { Data } from './data'
import { Keys } from './keys'
import { LookSection } from './look'
import { Reading } from './reading'
import { Sites } from './sites'
import { useSettings } from './use-settings'

/** Everything the reader can set. Changes hold at once, in every open page. */
export function Options() {
  const [settings, change] = useSettings()
  if (settings === null) return null
  return (
    <main class="options">
      <h1>{words('options_title')}</h1>
      <Sites settings={settings} onChange={change} />
      <LookSection settings={settings} onChange={change} />
      <Reading settings={settings} onChange={change} />
      <Keys />
      <Data />
    </main>
  )
}
