import { elysee } from './elysee'
import { kremlin } from './kremlin'
import type { Party } from './party'

/** The parties whose accounts are compared, in the order of the comparison's columns. */
export const parties: readonly Party[] = [kremlin, elysee]
