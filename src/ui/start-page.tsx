import { type ComponentChild, render } from 'preact'
import type { Settings } from '../settings/settings'
import { readSettings, watchSettings } from '../settings/store'
import { speak } from './message'
import { uiLanguage } from './plural'
import { partyStyles } from './theme'

/** Brings the words of the language that the reader chose; the code for it is loaded for them alone. */
async function speakAsChosen({ uiLanguage: language }: Settings): Promise<void> {
  if (language !== null) await (await import('./bring-words')).bringWords(language)
  await speak(language)
}

/**
 * Begins a page of ours: the language of its words, the parties' colours, and what it shows.
 * @param view tells the styles what kind of page it is
 * @param read the settings, where they were asked for already
 */
export async function startPage(
  view: 'popup' | 'panel' | 'tab',
  content: () => ComponentChild,
  read: Promise<Settings> = readSettings(),
): Promise<void> {
  const root = document.documentElement
  root.dataset.view = view
  const settings = await read
  await speakAsChosen(settings).catch(() => {})
  root.lang = uiLanguage()
  const colours = new CSSStyleSheet()
  const paint = ({ looks }: Settings) => colours.replaceSync(partyStyles(':root', looks))
  paint(settings)
  document.adoptedStyleSheets.push(colours)
  watchSettings((changed) => {
    paint(changed)
    // Words are everywhere on the page, and a language is not changed twice a day.
    if (changed.uiLanguage !== settings.uiLanguage) location.reload()
  }, new AbortController().signal)
  const app = document.getElementById('app')
  if (app !== null) render(content(), app)
}
