import type { PartyId } from '../engine/types'

/** How strongly a statement's own sentence says whose account it is; `silence` is what a party did *not* say. */
export type MarkStrength = 'explicit' | 'continued' | 'silence'

/** Whose mark it is; `both` where both accounts stand on the same words. */
export type MarkOwner = PartyId | 'both'

export const MARK_OWNERS: readonly MarkOwner[] = ['kremlin', 'elysee', 'both']
export const MARK_STRENGTHS: readonly MarkStrength[] = ['explicit', 'continued', 'silence']

/** Every key of ours in `CSS.highlights` starts with this. */
export const KEY_PREFIX = 'two-readouts-'

/** What the reader said is no statement: hardly to be seen, so that it can be taken back. */
export const REMOVED_KEY = `${KEY_PREFIX}removed`
/** The statement the reader was sent to. */
export const FLASH_KEY = `${KEY_PREFIX}flash`
/** Every statement of an account while the pointer rests on one of them. */
export const LIT_KEYS: Readonly<Record<PartyId, string>> = {
  kremlin: `${KEY_PREFIX}lit-kremlin`,
  elysee: `${KEY_PREFIX}lit-elysee`,
}
/** The statement in the card. */
export const ACTIVE_KEY = `${KEY_PREFIX}active`

/** The key of `CSS.highlights` under which marks of one kind are registered. */
export function markKey(owner: MarkOwner, strength: MarkStrength): string {
  return `${KEY_PREFIX}${owner}${strength === 'explicit' ? '' : `-${strength}`}`
}

/** Grounds that a part of an article may stand on, other than the rest of it. */
export const GROUNDS = ['light', 'middle', 'dark'] as const

/** The key of the same mark where it stands on another ground than the article does as a whole. */
export function keyOn(key: string, ground: (typeof GROUNDS)[number]): string {
  return `${key}-on-${ground}`
}

/** The keys of statements on the article's own ground. */
export const STATEMENT_KEYS: readonly string[] = MARK_OWNERS.flatMap((owner) =>
  MARK_STRENGTHS.map((strength) => markKey(owner, strength)),
)

/** All keys of ours. Firefox lets no content script iterate over `CSS.highlights`, so that we must know them. */
export const ALL_KEYS: readonly string[] = [
  ...STATEMENT_KEYS,
  ...GROUNDS.flatMap((ground) => STATEMENT_KEYS.map((key) => keyOn(key, ground))),
  REMOVED_KEY,
  ...GROUNDS.map((ground) => keyOn(REMOVED_KEY, ground)),
  ...Object.values(LIT_KEYS),
  ACTIVE_KEY,
  FLASH_KEY,
]
