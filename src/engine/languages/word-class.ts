/**
 * What the engine needs to know of a word, as bits: a word may be several ("report" is a cue and a noun for a text).
 * Words a language does not list have no bits; capitalised ones count as names, others as nouns or adjectives.
 */
export const WordClass = {
  Determiner: 1 << 0,
  /** he, she, it, they … as subject */
  Pronoun: 1 << 1,
  /** his, her, its, their */
  Possessive: 1 << 2,
  Preposition: 1 << 3,
  /** and, but */
  Conjunction: 1 << 4,
  /** that, which, when, because … : a noun phrase ends before it */
  Subordinator: 1 << 5,
  Auxiliary: 1 << 6,
  Negation: 1 << 7,
  Adverb: 1 << 8,
  /** A verb that does not attribute; a noun phrase ends at it. */
  Verb: 1 << 9,
  /** Friday, week, morning, 2014 … */
  Time: 1 << 10,
  /** A text or account that can speak: statement, readout, version. */
  Text: 1 << 11,
  /** A person who speaks for another: adviser, spokesman, official, source. */
  Aide: 1 << 12,
  /** Spokesman and spokeswoman among the aides. */
  Spokesman: 1 << 13,
  /** Head of state: president, leader. */
  Chief: 1 << 14,
  /** A body that speaks: presidency, office, press service. */
  Office: 1 << 15,
  /** What is neither presidency, whatever stands beside it: minister, embassy, critic, former. */
  Elsewhere: 1 << 16,
  /** News agencies and papers that pass on what others say. */
  Agency: 1 << 17,
  /** Whom one tells: reporters, journalists. */
  Audience: 1 << 18,
  /** both, two: a pair of sources. */
  Both: 1 << 19,
  /** side, capital, party to a talk: with a nation's adjective, a side of the call. */
  Side: 1 << 20,
  /** Speaking in public: conference, interview, speech, tweet. */
  Public: 1 << 21,
  /** call, conversation, talks: what the accounts are of. */
  Call: 1 << 22,
  /** Harmless inside the name of a source: senior, presidential, official. */
  Modifier: 1 << 23,
  Title: 1 << 24,
  /** him, her, them: told something, not telling. */
  ObjectPronoun: 1 << 25,
  /** who: takes its source from the noun before. */
  Relative: 1 << 26,
  /** A counterpart in the talks: counterpart, colleague, interlocutor. */
  Counterpart: 1 << 27,
  /** Bodies and people taken together: officials, both leaders. */
  Plural: 1 << 28,
  /** Of the president: presidential, «présidentiel». */
  Presidential: 1 << 29,
  /** A body among the sources elsewhere: ministry, alliance. */
  Body: 1 << 30,
} as const
