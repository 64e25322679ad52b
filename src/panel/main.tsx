import { startPage } from '../ui/start-page'
import { Panel } from './panel'

startPage('panel', () => <Panel />)
