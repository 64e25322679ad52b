type Stored = Readonly<Record<string, unknown>>

/** What makes settings of one version into those of the next; the place in the list is the older version less one. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  // 1 → 2: only sites were remembered; everything new has its usual value.
  (stored) => stored,
]

/** Stored settings of any version as the present one has them. What is newer than we are stays as it is. */
export function migrate(stored: Stored): Stored {
  const { version } = stored
  const from = typeof version === 'number' && version >= 1 ? Math.floor(version) : 1
  return STEPS.slice(from - 1).reduce((settings, step) => step(settings), stored)
}
