import { type ComponentChild, render } from 'preact'
import browser from 'webextension-polyfill'
import { provideApi } from '../messaging/extensionApi'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings'
import { readSettings, watchSettings } from '../settings/store'
import { uiLanguage } from './plural'
import { partyStyles } from './theme'

/**
 * Begins a page of ours: the browser's API, the language of its words, the parties' colours, and what it shows.
 * @param view tells the styles what kind of page it is
 */
export function startPage(view: 'popup' | 'panel' | 'tab', content: () => ComponentChild): void {
  provideApi(browser)
  const root = document.documentElement
  root.lang = uiLanguage()
  root.dataset.view = view
  const colours = new CSSStyleSheet()
  const dress = ({ looks }: Settings) => colours.replaceSync(partyStyles(':root', looks))
  dress(DEFAULT_SETTINGS)
  document.adoptedStyleSheets.push(colours)
  // The reader's own colours come a moment later: nothing waits for them.
  void readSettings().then(dress)
  watchSettings(dress, new AbortController().signal)
  const app = document.getElementById('app')
  if (app !== null) render(content(), app)
}
