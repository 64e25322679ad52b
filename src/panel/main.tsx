import { askAtOnce } from '../ui/page/ask-at-once'
import { startPage } from '../ui/start-page'
import { Panel } from './panel'

const opening = askAtOnce()
startPage('panel', () => <Panel opening={opening} />, opening.settings)
