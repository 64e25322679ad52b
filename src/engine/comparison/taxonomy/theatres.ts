import type { MatterId } from './matters'

/**
 * Places and persons with a story of their own: "the truce in Karabakh" is about Karabakh, while a truce without a place
 * is about the war that the calls are about.
 */
export const THEATRES: ReadonlySet<MatterId> = new Set<MatterId>([
  'karabakh',
  'libya',
  'syria',
  'mali-sahel',
  'middle-east',
  'afghanistan',
  'north-korea',
  'iran-nuclear',
  'navalny',
  'belarus-migrants',
])
