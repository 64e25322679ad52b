import { message } from './message'

/** The language the words on screen are in, which is not the browser's where we have no words in that. */
export function uiLanguage(): string {
  return message('ui_language') || 'en'
}

/** A number as the interface's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value)
}

/** The message `<key>_one`, `<key>_few` … that goes with a number, which is its first substitution. */
export function plural(key: string, count: number, ...others: readonly string[]): string {
  const substitutions = [formatNumber(count), ...others]
  const category = new Intl.PluralRules(uiLanguage()).select(count)
  return message(`${key}_${category}`, substitutions) || message(`${key}_other`, substitutions)
}
