import { startPage } from '../ui/start-page'
import { Options } from './options'

startPage('tab', () => <Options />)
