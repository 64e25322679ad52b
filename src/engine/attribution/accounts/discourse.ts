import type { PartyId, Speaker } from '../../types'
import type { Referent } from '../sources/referent'

export interface Mention {
  readonly referent: Referent
  readonly sentence: number
  readonly block: number
  /** It told something there; otherwise it was only spoken of. */
  readonly asSource: boolean
  /** In a question: whoever answers it is somebody else. */
  readonly asked: boolean
}

/** An account the article is in the middle of. */
export interface OpenAccount {
  readonly parties: readonly PartyId[]
  readonly referent: Referent
  readonly sentence: number
  readonly block: number
  /** The president who spoke in its last sentence. */
  readonly last: Speaker
  /** It quoted him there: the quotation may go on. */
  readonly quoted: boolean
  /** The president last said to act or speak inside the account. */
  readonly president: string | null
  /** The president of the parties who acted last together with somebody of neither: "they" are those two. */
  readonly accompanied: string | null
  /** It told last of both presidents at once. */
  readonly together: boolean
  /** The account quoted: a quotation without a cue goes on with it. */
  readonly quoting: boolean
  /** Index of the quotation left open at the end of the sentence, or -1. */
  readonly quotation: number
}

const REMEMBERED = 36
/** How many sentences a public occasion stays in the reader’s mind. */
const OCCASION = 6
/** Longer ago than any article remembers. */
export const NEVER = -9

/** What a reader has in mind: who spoke last, whose account is open. Grows with the article, keeps the recent past only. */
export class Discourse {
  readonly #mentions: Mention[] = []
  #open: OpenAccount | null = null
  /** The last sentence that told of a president before the public. */
  publicAt = NEVER

  /** Most recent first. */
  recent(): readonly Mention[] {
    return this.#mentions
  }

  remember(referent: Referent, sentence: number, block: number, asSource: boolean, asked = false): void {
    this.#mentions.unshift({ referent, sentence, block, asSource, asked })
    if (this.#mentions.length > REMEMBERED) this.#mentions.pop()
  }

  /** A president speaks in public, and no palace has told anything since. */
  inPublic(sentence: number): boolean {
    return sentence - this.publicAt <= OCCASION
  }

  get open(): OpenAccount | null {
    return this.#open
  }

  /** The account that the sentence before this one belongs to; null where it was the reporter’s or another source’s. */
  openBefore(sentence: number): OpenAccount | null {
    return this.#open !== null && this.#open.sentence === sentence - 1 ? this.#open : null
  }

  continueAccount(account: OpenAccount | null): void {
    this.#open = account
  }
}
