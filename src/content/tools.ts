import { correctAttributions } from '../corrections/correct-attributions'
import { selectedSpan } from '../page/selected-span'
import { makeCorrection } from './make-correction'
import { makeTools } from './make-tools'
import { offerTools } from './page-tools'
import { servePanel } from './serve-panel'

offerTools({ makeTools, correctAttributions, makeCorrection, selectedSpan, servePanel })
