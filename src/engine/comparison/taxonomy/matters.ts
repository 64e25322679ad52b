import { TALK_MATTERS } from './talk-matters'
import { WAR_MATTERS } from './war-matters'
import { WORLD_MATTERS } from './world-matters'

/** A matter’s terms as `compileTerms` reads them: those that English and French share, then those of each language. */
export interface MatterTerms {
  readonly latin?: string
  readonly en?: string
  readonly fr?: string
  readonly ru: string
}

/**
 * What calls between the two palaces are about. The order decides between matters that a statement touches equally: the
 * particular stands before the general. Labels are in `public/_locales`.
 */
export const MATTERS = { ...WAR_MATTERS, ...WORLD_MATTERS, ...TALK_MATTERS }

export type MatterId = keyof typeof MATTERS
