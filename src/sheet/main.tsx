import { startPage } from '../ui/start-page'
import { Sheet } from './sheet'

startPage('tab', () => <Sheet />)
