import { inBrowser } from './in-browser'

inBrowser('firefox')
