/** What of the engine is measured: the entry of the bundle that `bundled-engine.ts` makes. */
export { analyze } from '../../engine/analyze'
export { attribute } from '../../engine/attribution/attribute'
export { compare } from '../../engine/comparison/compare'
export { languageFor } from '../../engine/languages'
