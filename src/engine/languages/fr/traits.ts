import type { WordLists } from '../build'
import { NO_ENDING, type VerbEndings } from '../language'
import { WordTrait as T } from '../word-trait'

/** What small French words do in a sentence. */
export const traits: WordLists = {
  [T.Inner]: `de du des d' à au aux dans auprès pour en chez sur`,
  [T.Genitive]: `de du des d'`,
  [T.Passive]: 'est sont était étaient sera seront serait seraient fut furent être été soit soient',
  [T.TimeModifier]: 'ce cet cette le la dès prochain dernier',
  [T.PartOfDay]: 'tôt tard dès',
  [T.Occasion]: 'à au aux dans en lors pendant après avant sur devant par via depuis durant de dès',
  [T.Locative]: 'à au aux dans chez en autour auprès parmi',
  [T.Question]: 'si comment pourquoi combien quel quelle',
  [T.InfinitiveMark]: `de d' à par pour`,
  [T.Dative]: 'à au aux devant auprès',
  [T.As]: 'comme',
  [T.Impersonal]: 'on il',
  [T.Scene]: `à au aux dans en lors pendant après avant alors tandis depuis devant lorsque quand où avec par sur sous tout au-delà dès de du selon d' peu
    via durant pour sans hier`,
  [T.Pair]: 'deux',
  [T.Floating]: 'tous toutes deux',
  [T.Indefinite]: 'un une autre certains certaines plusieurs quelques',
  [T.Masculine]: 'le un ce cet du au m monsieur il',
  [T.Feminine]: 'la une cette mme madame elle',
  [T.Former]: 'ancien anciens ancienne anciennes ex ex-',
  [T.Alone]: 'autre',
  [T.Clitic]: `lui leur nous vous me m' te t' se s' le la les l' y en`,
  [T.BodyPronoun]:
    'il elle ils elles -il -elle -t-il -t-elle -ils -elles -t-ils -t-elles -on -t-on on y celui-ci celle-ci',
}

/** What the ending of a French word tells. */
export function traitsOfEnding(form: string): number {
  switch (form.charAt(form.length - 1)) {
    case 'e':
      return form.endsWith('ée') ? PARTICIPLE : 0
    case 'é':
      return PARTICIPLE
    case 's':
      return form.endsWith('és') || form.endsWith('ées') ? PARTICIPLE | T.PluralShape : T.PluralShape
    case 't':
      if (form.endsWith('ant')) return form.length > 5 ? T.GerundShape | T.ParticipleShape : 0
      return form.endsWith('ait') || form.endsWith('aient')
        ? T.VerbShape
        : form.endsWith('ment') && form.length > 6
          ? T.MannerShape
          : form.endsWith('ront')
            ? T.VerbShape
            : 0
    default:
      return 0
  }
}

const PARTICIPLE = T.PastShape | T.ParticipleShape | T.VerbShape

export const verbEndings: VerbEndings = {
  present: NO_ENDING,
  plural: NO_ENDING,
  toCome: /..r(?:a|ont)$/,
  // «mettrait», but «retrait»
  hearsay: /(?:[deir]r|ttr)ai(?:en)?t$/,
}
