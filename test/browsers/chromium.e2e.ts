import { inBrowser } from './in-browser'

inBrowser('chromium')
