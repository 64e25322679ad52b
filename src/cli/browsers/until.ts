/** In milliseconds. */
const GIVEN_UP_AFTER = 30_000
const BETWEEN_LOOKS = 40

/** Asks again and again until the answer is one to be content with; fails with the last answer in its words. */
export async function until<T>(
  ask: () => Promise<T>,
  content: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const end = Date.now() + GIVEN_UP_AFTER
  for (;;) {
    const answer = await ask()
    if (content(answer)) return answer
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}. Last seen: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
}
