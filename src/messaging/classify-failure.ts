import type { Failure } from './messages'

/** Words that Chrome and Firefox use in the errors of messages and injections, and what they mean. */
const MEANINGS: readonly (readonly [RegExp, Failure])[] = [
  [/extension context invalidated|context (was )?(invalidated|unloaded)/i, 'invalidated'],
  [
    /no tab with id|invalid tab id|tab was closed|frame .*was removed|no frame with id|frame not found/i,
    'tab-closed',
  ],
  // The page was left for another, or went into the back/forward cache, while it was answering.
  [
    /(message|response) (channel|port) (is )?closed|page (has been|keeping).*back\/forward cache/i,
    'tab-closed',
  ],
  [/actor .*destroyed|conduit.*closed/i, 'tab-closed'],
  [/receiving end does not exist|could not establish connection/i, 'no-receiver'],
  [
    /cannot access|cannot be scripted|missing host permission|showing error page|must request permission|extensions gallery|enterprise policy|not allowed to access/i,
    'restricted-page',
  ],
]

/**
 * Tells the expected failures (nobody there, tab closed, page not ours to read, extension updated) from faults,
 * by the words of the error: browsers give no codes.
 */
export function classifyFailure(error: unknown): { readonly error: Failure; readonly detail: string } {
  const detail = error instanceof Error ? error.message : String(error)
  return { error: MEANINGS.find(([words]) => words.test(detail))?.[1] ?? 'failed', detail }
}
