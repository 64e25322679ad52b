import { MATTERS, type MatterId } from './matters'

/** The ids of all matters, the particular before the general. */
export const MATTER_IDS = Object.keys(MATTERS) as readonly MatterId[]
