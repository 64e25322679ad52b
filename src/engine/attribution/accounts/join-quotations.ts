import type { Draft } from '../draft'

/**
 * What a source beside the parties says in quoted sentences under one cue is one attribution of several spans, as annotated corpora
 * have it (PolNeAR). The parties' statements stay a sentence each: each is marked and compared by itself.
 */
export function joinQuotations(drafts: readonly Draft[]): Draft[] {
  const told = new Map<Draft['referent'], Draft>()
  for (const draft of drafts) if (isOther(draft) && draft.cue !== null) told.set(draft.referent, draft)
  const spans = new Map<Draft, Draft['content'][number][]>()
  const rest: Draft[] = []
  for (const draft of drafts) {
    const owner = isOther(draft) && draft.cue === null ? told.get(draft.referent) : undefined
    if (owner === undefined || owner.passage !== draft.passage) {
      rest.push(draft)
      continue
    }
    const known = spans.get(owner)
    if (known === undefined) spans.set(owner, [...draft.content])
    else known.push(...draft.content)
  }
  return rest.map((draft) => {
    const more = spans.get(draft)
    if (more === undefined) return draft
    return { ...draft, content: [...draft.content, ...more].sort((a, b) => a.from - b.from) }
  })
}

function isOther({ parties }: Draft): boolean {
  return parties.length === 0
}
