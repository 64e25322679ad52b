import { extensionApi } from '../messaging/extensionApi'

/** The language the words on screen are in, which is not the browser's where we have no words in that. */
export function uiLanguage(): string {
  return extensionApi().i18n.getMessage('ui_language') || 'en'
}

/** A number as the interface's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value)
}

/** The message `<key>_one`, `<key>_few` … that goes with a number, which is its first substitution. */
export function plural(key: string, count: number, ...others: readonly string[]): string {
  const { i18n } = extensionApi()
  const substitutions = [formatNumber(count), ...others]
  const category = new Intl.PluralRules(uiLanguage()).select(count)
  return (
    i18n.getMessage(`${key}_${category}`, substitutions) || i18n.getMessage(`${key}_other`, substitutions)
  )
}
