import { isShownFrom, SHOWN_CONFIDENCE } from '../threshold'
import type { Attribution, PartyId, Speaker, Voice } from '../types'

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

/**
 * Who is said to speak in each account ("Putin, as the Elysée tells it: 3"): by account, within it in the order in which the
 * speakers first appear. Every shown statement of a party stands in one voice.
 */
export function voicesOf(attributions: readonly Attribution[], least = SHOWN_CONFIDENCE): Voice[] {
  return PARTIES.flatMap((party) => {
    const statements = new Map<Speaker, number[]>()
    attributions.forEach((attribution, index) => {
      if (attribution.party !== party || !isShownFrom(least, attribution)) return
      const known = statements.get(attribution.speaker)
      if (known === undefined) statements.set(attribution.speaker, [index])
      else known.push(index)
    })
    return [...statements].map(([speaker, indices]) => ({ party, speaker, statements: indices }))
  })
}
