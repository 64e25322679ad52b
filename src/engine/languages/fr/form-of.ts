import { fold } from '../../text/fold'

/** Words that only their accent tells apart: «a» has, «à» to. */
const ACCENTED: Readonly<Record<string, true>> = {
  à: true,
  où: true,
  là: true,
  dès: true,
  sûr: true,
  dû: true,
}
const PARTICIPLE = /é(e?s?)$/

/**
 * The form in which a French word is looked up. The accent stays where it makes another word («à») and on the last «é», which
 * tells a participle («indiqué») from a present («indique»). A capital «A» is read as «À»: newspapers leave its accent out.
 */
export function formOf(written: string, folded: string = fold(written)): string {
  if (written === 'A') return 'à'
  if (folded.length === written.length && written.toLowerCase() === folded) return folded
  const lower = written.normalize('NFC').toLowerCase()
  if (ACCENTED[lower] === true) return lower
  const ending = PARTICIPLE.exec(lower)
  return ending === null ? folded : `${folded.slice(0, folded.length - ending[0].length)}${ending[0]}`
}
