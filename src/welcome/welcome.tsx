import { extensionApi } from '../messaging/extension-api'
import { uiLanguage } from '../ui/plural'
import { words } from '../ui/words'

const PERMISSIONS = ['sites', 'tab', 'storage', 'menu'] as const

/** What the extension does, on one screen: a sample to try it on, how to use it, and what it is allowed to do. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{words('welcome_title')}</h1>
          <p>{words('welcome_lead')}</p>
        </div>
      </header>
      <div class="columns">
        <div>
          <p class="try">{words('welcome_try')}</p>
          <article lang={uiLanguage()}>
            <h2>{words('welcome_sample_title')}</h2>
            <p>{words('welcome_sample_1')}</p>
            <p>{words('welcome_sample_2')}</p>
            <p>{words('welcome_sample_3')}</p>
          </article>
        </div>
        <aside>
          <h2>{words('welcome_how')}</h2>
          <ul class="how">
            <li>{words('welcome_how_click')}</li>
            <li>{words('welcome_how_button')}</li>
            <li>{words('welcome_how_wrong')}</li>
          </ul>
          <h2>{words('welcome_permissions')}</h2>
          <dl>
            {PERMISSIONS.map((permission) => (
              <div key={permission}>
                <dt>{words(`welcome_permission_${permission}`)}</dt>
                <dd>{words(`welcome_permission_${permission}_why`)}</dd>
              </div>
            ))}
          </dl>
          <p class="sent">{words('welcome_nothing_sent')}</p>
          <button class="plain" type="button" onClick={() => void extensionApi().runtime.openOptionsPage()}>
            {words('welcome_options')}
          </button>
        </aside>
      </div>
    </main>
  )
}
