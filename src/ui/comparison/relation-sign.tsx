import type { ComponentChildren } from 'preact'
import type { MatterRelation } from '../../engine/types'
import { relationText } from '../words'

/** Each relation has a shape of its own, so that it is told without colour. */
const SHAPES: Readonly<Record<MatterRelation, ComponentChildren>> = {
  agree: <path d="M3 6h10M3 10h10" />,
  differ: <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />,
  related: (
    <>
      <circle cx="6" cy="8" r="4" />
      <circle cx="10" cy="8" r="4" />
    </>
  ),
  'only-kremlin': (
    <>
      <circle cx="8" cy="8" r="5" />
      <path class="full" d="M8 3a5 5 0 0 0 0 10z" />
    </>
  ),
  'only-elysee': (
    <>
      <circle cx="8" cy="8" r="5" />
      <path class="full" d="M8 3a5 5 0 0 1 0 10z" />
    </>
  ),
}

/** How the two accounts stand to each other: a shape and the word. */
export function RelationSign({ relation }: { relation: MatterRelation }) {
  return (
    <span class="relation" data-relation={relation}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[relation]}
      </svg>
      {relationText(relation)}
    </span>
  )
}
