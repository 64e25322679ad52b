import type { WordLists } from '../build'
import { NO_ENDING, type VerbEndings } from '../language'
import { WordTrait as T } from '../word-trait'

/** What small English words do in a sentence. */
export const traits: WordLists = {
  [T.Inner]: 'of to for at from in within with on near by around',
  [T.Genitive]: 'of to for',
  [T.ClauseOpener]: 'that',
  [T.Passive]: `is are was were be been being isn't aren't wasn't weren't`,
  [T.FusedPronoun]: `he'd she'd it'd they'd he'll she'll it'll they'll he's she's it's they've they're`,
  [T.Floating]: 'both',
  [T.TimeModifier]: 'last next this earlier following previous same',
  [T.PartOfDay]: 'late early',
  [T.Occasion]: 'on in at during after via from by through to aboard before',
  [T.Locative]: 'in within',
  [T.Question]: 'whether how why what',
  [T.InfinitiveMark]: 'to',
  [T.Dative]: 'to',
  [T.As]: 'as',
  [T.Impersonal]: 'it',
  [T.BodyPronoun]: 'it they',
  [T.Scene]: 'after when as while following during before hours minutes shortly in at on from where with',
  [T.Accounting]: 'by in on',
  [T.Pair]: 'men males two 2',
  [T.Indefinite]: 'a an another one some two three four five six several many few',
  [T.Masculine]: 'mr monsieur he',
  [T.Feminine]: 'mrs ms mme madame she her woman',
  [T.Alone]: 'another one some many several few most others',
  [T.Former]: 'former ex ex-president ex-minister',
}

const VOWELS = 'aeiou'

/** What the ending of an English word tells. */
export function traitsOfEnding(form: string): number {
  switch (form.charAt(form.length - 1)) {
    case 'd':
      if (!form.endsWith('ed')) return 0
      return (
        T.PastShape |
        T.ParticipleShape |
        (form.length > 2 && !VOWELS.includes(form.charAt(form.length - 3)) ? T.VerbShape : 0)
      )
    case 'g':
      return form.endsWith('ing') ? T.GerundShape | T.ParticipleShape : 0
    case 'n':
      if (form.endsWith('woman')) return T.Feminine
      if (form.endsWith('man') && form.length > 3) return T.Masculine
      return form.endsWith('en') ? T.PastShape : 0
    case 's':
      return form.length > 1 && form.charAt(form.length - 2) !== 's' ? T.PluralShape : 0
    case 't':
      return form.endsWith("n't") ? T.FusedNegation : 0
    case 'y':
      return form.endsWith('ly') && form.length > 3 ? T.MannerShape : 0
    default:
      return 0
  }
}

export const verbEndings: VerbEndings = {
  present: NO_ENDING,
  plural: NO_ENDING,
  toCome: NO_ENDING,
  hearsay: NO_ENDING,
}
