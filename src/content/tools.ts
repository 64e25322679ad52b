import { correctAttributions } from '../corrections/correct-attributions'
import { makeTools } from './make-tools'
import { offerTools } from './page-tools'

offerTools({ makeTools, correctAttributions })
