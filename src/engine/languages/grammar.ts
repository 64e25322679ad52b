/**
 * Small words and verbs that build the clauses of telling, as bits beside a word’s classes and traits: see the lists of each language’s
 * `index.ts`. Unlike those they are what the word may be wherever it stands.
 */
export const Grammar = {
  /** The words that open a content clause and do not belong to it: "that", «que», «что». */
  complementizers: 1 << 0,
  /** Open a question that is told and do not belong to it: «si». */
  indirectQuestions: 1 << 1,
  /** "is", "was": after a text’s name and before "that", what the text says. */
  copulas: 1 << 2,
  /** Opens a clause whose verb is a gerund: "*with* his office saying". */
  absolute: 1 << 3,
  /** Says that a possessive is the subject's: «по его *собственному* признанию». */
  own: 1 << 4,
  /** Before the agent of a passive: "by", «par». */
  agents: 1 << 5,
  /** "the French *one*": stands for a noun already said. */
  ellipses: 1 << 6,
  /** Marks of reported speech in a sentence without cue: "would". */
  reportedMoods: 1 << 7,
  /** Auxiliaries of what somebody might tell, and has not: "*should* say". */
  unreal: 1 << 8,
  /** Moods in which hearsay retells that somebody said something: «aurait assuré». */
  hearsay: 1 << 9,
  /** Auxiliaries of the active compound tenses: «a», «avait». */
  having: 1 << 10,
  reflexives: 1 << 11,
  /** Clitics that say whom one tells: «lui». */
  dativeClitics: 1 << 12,
  /** A word for a place named before: «on *y* lit». */
  placePronouns: 1 << 13,
  /** Pronouns written after their verb: «-t-il». */
  enclitics: 1 << 14,
  /** Those of them by which reporters name who tells, even inside quotation marks: «dit-il». */
  tellers: 1 << 15,
  /** Subjects that stand for nobody named, so that the place tells who speaks: «on indique à l'Élysée». */
  indefinitePronouns: 1 << 16,
  /** Before an infinitive that tells: «*fait* savoir», «*laisse* entendre». */
  causatives: 1 << 17,
  /** Verbs whose infinitive is what is done: «*tient* à souligner». */
  semiAuxiliaries: 1 << 18,
  /** Verbs whose pronoun stands for nobody: «il *faut*». */
  impersonalVerbs: 1 << 19,
  /** Words that set one source against another: "while", «tandis que», «а». */
  contrasts: 1 << 20,
  /** "no", «ничего»: an object so quantified is what is not told. */
  nothingWords: 1 << 21,
  /** Open what is told where it stands before its cue without a comma: «*об* этом сообщил Кремль». */
  topicOpeners: 1 << 22,
  /** Prepositions that belong to the cue: "spoke *of*", "silent *on*". */
  cueParticles: 1 << 23,
  /** Participles that tell where a text appeared: "posted on", «publié par». */
  publishing: 1 << 24,
  /** Participles after a source whose words another passes on: «*cité* par le Kremlin». */
  relaying: 1 << 25,
  /** "The Kremlin has *long* insisted": what it always says, not its account of a call. */
  standing: 1 << 26,
  /** «le *premier*», «le *second*»: one of two just named together. */
  firstOfTwo: 1 << 27,
  secondOfTwo: 1 << 28,
  /** «le *même*»: whoever told something last. */
  same: 1 << 29,
  /** What is not done when one tells, and done when one does not: «n'a pas *manqué* de rappeler», «n'en a pas *moins* dit». */
  litotes: 1 << 30,
} as const
