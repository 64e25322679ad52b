/** Words written with an apostrophe or a hyphen that are one word all the same. */
const WHOLE = /^(?:aujourd|quelqu|presqu|prud|entr)['’ʼ]/i
/** «l’», «qu’», «lorsqu’» … : what is elided before a vowel. */
const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’ʼ]/i
/** «-t-il», «-on», «-ce»: a pronoun after its verb. */
const ENCLITIC = /-(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous|tu)$/i
/** «ex-conseiller»: who is no longer what the word says. */
const FORMER = /^ex-/i

/** French writes several words as one: «l’Élysée», «a-t-il», «qu’on», «ex-conseiller». */
export function splitWord(word: string): readonly number[] | null {
  if (!/['’ʼ-]/.test(word) || WHOLE.test(word)) return null
  const cuts: number[] = []
  let start = 0
  const elided = ELIDED.exec(word)
  if (elided !== null && elided[0].length < word.length) {
    start = elided[0].length
    cuts.push(start)
  }
  const former = FORMER.exec(word.slice(start))
  if (former !== null) cuts.push(start + former[0].length)
  const enclitic = ENCLITIC.exec(word)
  if (enclitic !== null && enclitic.index > start && !/^rendez-/i.test(word)) cuts.push(enclitic.index)
  return cuts.length === 0 ? null : cuts
}
