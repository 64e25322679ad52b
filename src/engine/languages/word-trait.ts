/**
 * What a word does in the grammar of its sentence, as bits beside its classes. Small words come from the language's lists, the
 * others from their endings: so that no stage knows a word of any language.
 */
export const WordTrait = {
  /** May stand inside the name of a source: "adviser *to*", "official *at*". */
  Inner: 1 << 0,
  /** Ties a noun to its owner: "of", «de». */
  Genitive: 1 << 1,
  /** Shaped like a past participle: "massed", "taken". */
  PastShape: 1 << 2,
  /** Shaped like a participle that may open a phrase: "speaking", "asked". */
  ParticipleShape: 1 << 3,
  /** Shaped like a gerund: "saying", «indiquant». */
  GerundShape: 1 << 4,
  /** Surely a verb by its ending. */
  VerbShape: 1 << 5,
  /** Shaped like an adverb of manner: "bluntly", «clairement». */
  MannerShape: 1 << 6,
  /** Ends as plurals do. */
  PluralShape: 1 << 7,
  /** A determiner that may also open a clause: "that". */
  ClauseOpener: 1 << 8,
  /** "was", «été»: with a participle, its subject does not act. */
  Passive: 1 << 9,
  /** A negation in the same written word: "won't". */
  FusedNegation: 1 << 10,
  /** A pronoun and its auxiliary in one written word: "he'd". */
  FusedPronoun: 1 << 11,
  /** "both" between a subject and its verb. */
  Floating: 1 << 12,
  /** "next", "this" before a time. */
  TimeModifier: 1 << 13,
  /** "late", "early" before an occasion. */
  PartOfDay: 1 << 14,
  /** Opens an occasion: "on Friday", "in a statement", «lors d'une conférence». */
  Occasion: 1 << 15,
  /** "in": where a text tells something, or where someone speaks. */
  Locative: 1 << 16,
  /** "whether", «si»: opens a question that is told. */
  Question: 1 << 17,
  /** Before the infinitive after "declined": "to", «de». */
  InfinitiveMark: 1 << 18,
  /** Before whom one tells: "to", «à». */
  Dative: 1 << 19,
  /** "as", «comme». */
  As: 1 << 20,
  /** A subject that stands for nobody: "it", «on». */
  Impersonal: 1 << 21,
  /** A pronoun that may stand for a text or a body. */
  BodyPronoun: 1 << 22,
  /** Opens a scene after a cue, which belongs to nobody: "after", "while", "hours". */
  Scene: 1 << 23,
  /** Before a noun of telling: "*by* the Kremlin's count". */
  Accounting: 1 << 24,
  /** "men", "two": as the last word of a subject, both presidents. */
  Pair: 1 << 25,
  /** "a", "another": the noun does not point back. */
  Indefinite: 1 << 26,
  /** Tells that its noun is a man, or of masculine gender. */
  Masculine: 1 << 27,
  Feminine: 1 << 28,
  /** "former": no longer in office. */
  Former: 1 << 29,
  /** Stands between a subject and its verb without being either: «lui», «y», «se». */
  Clitic: 1 << 30,
  /** A determiner that may be a subject by itself: "another", "some". */
  Alone: 1 << 31,
} as const
