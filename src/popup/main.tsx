import { render } from 'preact'
import browser from 'webextension-polyfill'
import { provideApi } from '../messaging/extensionApi'
import { uiLanguage } from '../ui/plural'
import { partyStyles } from '../ui/theme'
import { fitSmallWindow } from './fit-small-window'
import { Popup } from './popup'

provideApi(browser)

const root = document.documentElement
root.lang = uiLanguage()
// In a tab of its own the page takes the width it gets; as a popup the browser takes ours.
root.dataset.view = location.search === '' ? 'popup' : 'tab'

const colours = new CSSStyleSheet()
colours.replaceSync(partyStyles(':root'))
document.adoptedStyleSheets.push(colours)

const app = document.getElementById('app')
if (app !== null) render(<Popup />, app)
fitSmallWindow()
