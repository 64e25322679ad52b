import { Case, everyCase } from '../word-case'

const { Nominative: N, Genitive: G, Dative: D, Accusative: A, Instrumental: I, Locative: L } = Case

type Ending = readonly [ending: string, cases: number]

const endings = (list: string): readonly Ending[] =>
  list.split(' ').map((entry) => {
    const [ending = '', cases = ''] = entry.split(':')
    return [ending, bits(cases)]
  })

function bits(letters: string): number {
  let found = 0
  for (const letter of letters) found |= { n: N, g: G, d: D, a: A, i: I, l: L }[letter] ?? 0
  return found
}

/** Endings by declension. Animate and inanimate accusatives are taken together: a form may well have both cases. */
const MASCULINE = endings(':na а:ga у:d ом:i ем:i ым:i е:l ы:na и:na ов:ga ам:d ами:i ах:l')
const MASCULINE_SOFT = endings('ь:na я:ga ю:d ем:i е:l и:na ей:ga ям:d ями:i ях:l')
const MASCULINE_Y = endings('й:na я:ga ю:d ем:i и:l е:l')
const FEMININE = endings('а:n ы:gna и:gna е:dl у:a ой:i ей:i :ga ам:d ами:i ах:l')
const FEMININE_YA = endings('я:n и:gdlna е:dl ю:a ей:i й:ga ям:d ями:i ях:l')
const FEMININE_SOFT = endings('ь:na и:gdlna ью:i ей:ga ям:d ями:i ях:l')
const NEUTER = endings('о:na а:gna у:d ом:i е:l :ga ам:d ами:i ах:l')
const NEUTER_E = endings('е:nal я:gna ю:d ем:i и:l й:ga ям:d ями:i ях:l')
const ADJECTIVE = endings(
  'ый:na ий:na ой:ngdil ого:ga его:ga ому:d ему:d ым:id им:id ом:l ем:l ая:n яя:n ей:gdil ую:a юю:a ое:na ее:na ые:na ие:na ых:gal их:gal ыми:i ими:i',
)

function declensionOf(lemma: string, mark: string): { stem: string; endings: readonly Ending[] } {
  const stem = lemma.slice(0, -1)
  switch (lemma.charAt(lemma.length - 1)) {
    case 'а':
      return { stem, endings: FEMININE }
    case 'я':
      return { stem, endings: FEMININE_YA }
    case 'ь':
      return { stem, endings: mark === 'f' ? FEMININE_SOFT : MASCULINE_SOFT }
    case 'о':
      return { stem, endings: NEUTER }
    case 'е':
      return { stem, endings: NEUTER_E }
    case 'й':
      if (mark === 'm') return { stem, endings: MASCULINE_Y }
      return { stem: lemma.slice(0, -2), endings: ADJECTIVE }
    default:
      return { stem: lemma, endings: MASCULINE }
  }
}

/** A form with its cases; cases 0 where only the ending tells. */
export type Inflected = readonly [form: string, cases: number]

/**
 * The forms of a word: "советник*" all cases, by its ending; "запись*f" a feminine, "Юрий*m" a noun in «-й»; "МИД*0" one form
 * for all cases; "дворе|ц|ца" the forms listed, cases by ending.
 */
export function decline(pattern: string): readonly Inflected[] {
  const star = pattern.indexOf('*')
  if (star === -1) {
    const [stem = '', ...listed] = pattern.split('|')
    return listed.length === 0
      ? [[stem, 0]]
      : listed.map((ending) => [stem + ending, casesOfEnding(stem + ending)])
  }
  const lemma = pattern.slice(0, star)
  const mark = pattern.slice(star + 1)
  if (mark === '0') return [[lemma, everyCase]]
  const { stem, endings: list } = declensionOf(lemma, mark)
  return list.map(([ending, cases]) => [stem + ending, cases])
}

/** Endings that tell the cases of a word no list knows, longest first. */
const SUFFIXES: readonly (readonly [suffixes: string, cases: number])[] = [
  ['ого его', G | A],
  ['ому ему', D],
  ['ыми ими ами ями', I],
  ['ам ям', D],
  ['ах ях', L],
  ['ых их', G | A | L],
  ['ым им', I | D],
  ['ом ем', I | L],
  ['ая яя', N],
  ['ую юю', A],
  ['ое ее ые ие ье', N | A | L],
  ['ью', I],
  ['ой', N | G | D | I | L],
  ['ей', G | D | I | L],
  ['у ю', D | A],
  ['е', N | A | D | L],
  ['и', N | G | D | A | L],
  ['ы', N | G | A],
  ['а я', N | G | A],
  ['о ь й', N | A | G],
]
const suffixCases = new Map(
  SUFFIXES.flatMap(([suffixes, cases]) => suffixes.split(' ').map((suffix) => [suffix, cases] as const)),
)

/** Given names in «-ей», and «сам», which look like no nominative. */
const NAMES = new Set('сам сергей андрей алексей матвей тимофей елисей'.split(' '))

/** The cases a word may stand in, as far as its ending tells. */
export function casesOfEnding(form: string): number {
  if (NAMES.has(form)) return N | A
  for (let length = 3; length > 0; length -= 1) {
    if (form.length <= length) continue
    const cases = suffixCases.get(form.slice(-length))
    if (cases !== undefined) return cases
  }
  // A consonant: «Песков», «газет».
  return N | A | G
}
