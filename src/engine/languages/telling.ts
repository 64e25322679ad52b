/** Words about telling and those who tell, as bits of the same kind as `Grammar`. */
export const Telling = {
  /** Nouns for what somebody said: with their owner and what was said, they attribute: "Moscow's *answer* was that". */
  answers: 1 << 0,
  /** Phrases between the possessor and its noun: by X's account. */
  possessiveCueNouns: 1 << 1,
  /** Nouns for what somebody said, as another passes it on: «привел его *слова* телеканал». */
  passedWords: 1 << 2,
  /** Participles for what both talked about: «la Syrie a été *évoquée*». */
  discussed: 1 << 3,
  /** Nouns for anybody, and for a president’s own where he or his palace owns them: «*люди* Макрона», «*человек* из Кремля». */
  people: 1 << 4,
  /** «proche»: a noun for one of a president's people, or an adjective for whoever sides with him. */
  nearness: 1 << 5,
  /** Nouns for how an account sounds: «autre *ton* au Kremlin». */
  tones: 1 << 6,
  /** «se *veut* prudent»: with a reflexive, how somebody presents himself before a colon. */
  stances: 1 << 7,
  /** "does not *appear* in the text" */
  absenceVerbs: 1 << 8,
  /** Participles of whoever is asked something in public: «*interrogé* sur …, il a éludé». */
  asked: 1 << 9,
  /** «à la *question* de savoir si» */
  questionNouns: 1 << 10,
  /** Verbs and nouns by which people are said to have talked, and nothing more: «entretenus», «au téléphone». */
  conversing: 1 << 11,
  /** "expected", "intends": a president so described is told of, and tells nothing. */
  plans: 1 << 12,
  /** Belonging to a foreign service: a "French diplomatic source" is no palace’s. */
  foreignService: 1 << 13,
  /** Before a cue preposition: "it was *clear* from the summary that". */
  evident: 1 << 14,
  /** Acts of telling that a source may refuse: "declined to *say*". */
  tellingVerbs: 1 << 15,
  /** Words that tie a sentence to the account before it: "also", "for his part". */
  continuers: 1 << 16,
  /** What only both sides together do: «условлено». */
  jointActs: 1 << 17,
  /** Nouns for an official who may be the spokesman just named: «представитель». */
  representatives: 1 << 18,
  /** Before such a noun: «*официальный* представитель» is the spokesman. */
  officially: 1 << 19,
  /** "source": points back to whoever was the source, person or body: «de même source». */
  sourceNouns: 1 << 20,
  /** Nouns that make one cue with their verb and may part it from its source: «поделился *впечатлением* советник». */
  cueObjects: 1 << 21,
  /** Parts of a body that stand for it: «dans les *couloirs* de l'Élysée». */
  insides: 1 << 22,
  /** «ces deux *lignes*»: parts of a text, which are no texts of their own. */
  partsOfText: 1 << 23,
  /** Those about a president who need no owner named: «un conseiller». */
  courtiers: 1 << 24,
  /** Said of whoever of those on the line is European: "the two *Europeans*". */
  europeans: 1 << 25,
  /** By whom a palace tells: "*through* its spokesman", «par la *voix* de M. Peskov». */
  mouthpieces: 1 << 26,
  /** «*Речь идет* о гарантиях»: tells what was meant before. */
  topics: 1 << 27,
  /** Verbs whose object has what they tell of at heart: «Макрона *интересовала* безопасность». */
  concerns: 1 << 28,
} as const
