/**
 * The same text as the engine keeps the names of fields: two equal ones are one object, so that comparing them, and finding them in
 * a set, looks at no letter.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}
