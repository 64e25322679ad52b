import type { PartyId } from '../engine/types'

/** The parties in the order of the columns. */
export const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']
