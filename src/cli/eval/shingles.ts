/** Precision and recall of predicted text against the true text, as the article-extraction benchmark counts. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
}

const LENGTH = 4

/** All runs of four words, with how often each occurs; a text of fewer words is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const add = (shingle: string) => counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  if (words.length === 0) return counts
  if (words.length < LENGTH) add(words.join(' '))
  for (let i = 0; i + LENGTH <= words.length; i++) add(words.slice(i, i + LENGTH).join(' '))
  return counts
}

/** How well a predicted text agrees with the true one, counted in shingles of four words. */
export function agreement(truth: string, predicted: string): Agreement {
  const want = shingles(truth)
  const got = shingles(predicted)
  let both = 0
  let wanted = 0
  let given = 0
  for (const [shingle, count] of want) {
    wanted += count
    both += Math.min(count, got.get(shingle) ?? 0)
  }
  for (const count of got.values()) given += count
  if (wanted === both && given === both) return { precision: 1, recall: 1 }
  if (both === 0) return { precision: 0, recall: 0 }
  return { precision: both / given, recall: both / wanted }
}

/** Means over pages, and the F1 of the means. */
export function mean(all: readonly Agreement[]): Agreement & { readonly f1: number } {
  const average = (key: keyof Agreement) => all.reduce((sum, one) => sum + one[key], 0) / all.length
  const precision = average('precision')
  const recall = average('recall')
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
