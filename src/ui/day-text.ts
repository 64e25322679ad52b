import { uiLanguage } from './plural'

/** The day of publication as the interface's language writes it; null where it is none. */
export function dayText(day: string | null): string | null {
  const date = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(date)) return null
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
