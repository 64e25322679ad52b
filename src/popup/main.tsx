import { askAtOnce } from '../ui/page/ask-at-once'
import { startPage } from '../ui/start-page'
import { fitSmallWindow } from './fit-small-window'
import { Popup } from './popup'

const opening = askAtOnce()
// In a tab of its own the page takes the width it gets; as a popup the browser takes ours.
startPage(location.search === '' ? 'popup' : 'tab', () => <Popup opening={opening} />, opening.settings)
fitSmallWindow()
