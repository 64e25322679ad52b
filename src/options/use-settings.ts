import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Settings } from '../settings/settings'
import { readSettings, updateSettings, watchSettings } from '../settings/store'

/** The settings as they are, and a way to change them; null until they are read. */
export function useSettings(): [Settings | null, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    void readSettings().then(setSettings)
    watchSettings(setSettings, ended.signal)
    return () => ended.abort()
  }, [])
  const change = useCallback((changes: Partial<Settings>) => {
    // Shown at once: what is stored follows.
    setSettings((before) => before && { ...before, ...changes })
    void updateSettings(() => changes)
  }, [])
  return [settings, change]
}
