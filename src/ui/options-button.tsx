import { extensionApi } from '../messaging/extension-api'
import { words } from './words'

/** The way to the options. */
export function OptionsButton() {
  const name = words('welcome_options')
  return (
    <button
      class="action to-options"
      type="button"
      aria-label={name}
      title={name}
      onClick={() => void extensionApi().runtime.openOptionsPage()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 5h6.5M12 5h2.5M1.5 11h2.5M8 11h6.5" />
        <circle cx="10" cy="5" r="2" />
        <circle cx="6" cy="11" r="2" />
      </svg>
    </button>
  )
}
