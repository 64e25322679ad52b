/** The two browsers the extension is made for. Chromium stands for Chrome and its relatives too. */
export type BrowserName = 'chromium' | 'firefox'

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** The build target of `vite.config.ts` that each browser loads. */
export const TARGET_OF: Readonly<Record<BrowserName, 'chrome' | 'firefox'>> = {
  chromium: 'chrome',
  firefox: 'firefox',
}

/** Least versions: those of the CSS Custom Highlight API and `caretPositionFromPoint`. */
export const LEAST_VERSION: Readonly<Record<BrowserName, number>> = { chromium: 128, firefox: 140 }

export const SPOKEN_NAME: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chrome or Chromium',
  firefox: 'Firefox',
}

/** The browser a user means by "chrome", "Firefox" …; null where it is none of ours. */
export function browserNamed(word: string): BrowserName | null {
  const lower = word.toLowerCase()
  if (lower === 'firefox') return 'firefox'
  return lower === 'chrome' || lower === 'chromium' ? 'chromium' : null
}
