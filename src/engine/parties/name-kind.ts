/** What of a party a name stands for. One bit each, so that a name is asked for several with one mask. */
export const NameKind = {
  /** The presidency as a body: "Kremlin", "French presidency". */
  Institution: 1,
  /** Its seat of power as a metonym: "Moscow". */
  Capital: 2,
  Country: 4,
  /** Adjective and people: "Russian". */
  Nation: 8,
  /** Another name of the president: "master of the Kremlin". */
  President: 16,
  /** Where its official texts appear: "kremlin.ru". */
  Outlet: 32,
  /** The surname of an officeholder. */
  Person: 64,
} as const
