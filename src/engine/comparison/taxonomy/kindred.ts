import type { MatterId } from './matters'

/**
 * Matters that two accounts easily tell under different heads: where each is told by one side only, they meet in one row.
 * The likelier meetings stand first.
 */
export const KINDRED: readonly (readonly MatterId[])[] = [
  ['nuclear-plant', 'iaea'],
  ['security-guarantees', 'nato-expansion', 'us-nato-replies'],
  ['belarus-exercises', 'exercises', 'troop-movements'],
  ['belarus-exercises', 'belarus'],
  ['exercises', 'troop-movements', 'military-buildup'],
  ['humanitarian', 'civilians', 'besieged-cities', 'mariupol'],
  ['grain', 'food-security', 'sanctions'],
  ['prisoners', 'mariupol'],
  ['solidarity', 'terrorism'],
  ['opcw-chemical', 'syria'],
  ['gas-supply', 'energy'],
  ['minsk', 'donbas', 'donbas-status', 'normandy-format'],
  ['navalny', 'opcw-chemical'],
  ['belarus-migrants', 'belarus'],
  ['security-guarantees', 'indivisible-security', 'missiles'],
  ['nato-expansion', 'ukraine-sovereignty'],
  ['offensive-intent', 'donbas', 'minsk'],
  ['iran-nuclear', 'iaea', 'arms-control'],
  ['war-crimes', 'civilians', 'humanitarian', 'prisoners'],
  ['human-rights', 'navalny'],
]

/** More distant kin: they meet only as the main matter of their rows. */
export const DISTANT: readonly (readonly MatterId[])[] = [
  ['no-breakthrough', 'call-tone', 'negotiations'],
  ['next-contact', 'dialogue'],
  ['dialogue', 'diplomacy'],
  ['negotiations', 'diplomacy'],
  ['ceasefire', 'negotiations', 'humanitarian'],
  ['ukraine', 'donbas', 'ukraine-sovereignty', 'negotiations', 'ceasefire', 'diplomacy'],
  ['call-tone', 'dialogue', 'call-subject', 'the-call', 'no-breakthrough'],
  ['de-escalation', 'ceasefire', 'military-buildup', 'troop-movements'],
  ['summit', 'next-contact'],
]

/** Names of one matter rather than kin: once both accounts have a part in it, no row of its own is left to either. */
export const NEXT_OF_KIN: readonly (readonly MatterId[])[] = [
  ['nuclear-plant', 'iaea'],
  ['security-guarantees', 'nato-expansion', 'us-nato-replies'],
  ['belarus-exercises', 'belarus'],
  ['belarus-exercises', 'exercises', 'troop-movements'],
  ['belarus-migrants', 'belarus'],
  ['minsk', 'donbas', 'donbas-status'],
]
