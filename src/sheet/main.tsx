import { askAtOnce } from '../ui/page/ask-at-once'
import { startPage } from '../ui/start-page'
import { Sheet } from './sheet'

const opening = askAtOnce()
startPage('tab', () => <Sheet opening={opening} />, opening.settings)
