import { useEffect, useState } from 'preact/hooks'
import { extensionApi } from '../messaging/extension-api'
import { plainHost } from '../settings/plain-host'
import type { Settings } from '../settings/settings'
import { addedPatterns, allowSite, listedSites, removeSite } from '../sites/listed-sites'
import { switchSite } from '../sites/off-sites'
import { siteOf, sitePattern } from '../sites/site-pattern'
import { plural } from '../ui/plural'
import { words } from '../ui/words'

/** The patterns of the sites that the reader added, as the browser has them. */
function useAddedSites(): readonly string[] {
  const [patterns, setPatterns] = useState<readonly string[]>([])
  useEffect(() => {
    const { onAdded, onRemoved } = extensionApi().permissions
    const look = () => void addedPatterns().then(setPatterns)
    look()
    for (const event of [onAdded, onRemoved]) event.addListener(look)
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look)
    }
  }, [])
  return patterns
}

function SiteList(props: {
  label: string
  sites: readonly { readonly key: string; readonly name: string }[]
  action: (name: string) => string
  onPress: (key: string) => void
}) {
  if (props.sites.length === 0) return null
  return (
    <>
      <h3>{props.label}</h3>
      <ul class="sites">
        {props.sites.map(({ key, name }) => (
          <li key={key}>
            <span>{name}</span>
            <button
              class="action"
              type="button"
              aria-label={props.action(name)}
              onClick={() => props.onPress(key)}
            >
              {words('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where marks come by themselves: the sites listed, those the reader added, and those left alone. */
export function Sites(props: { settings: Settings; onChange: (changes: Partial<Settings>) => void }) {
  const { hostsOff } = props.settings
  const added = useAddedSites()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const listed = listedSites()
  const add = (event: Event) => {
    event.preventDefault()
    const pattern = sitePattern(typed)
    if (pattern === null) return setSaid(words('options_site_unknown'))
    // The question must be the first thing on the reader's click.
    allowSite(pattern).then(
      (allowed) => {
        setSaid(words(allowed ? 'options_site_added' : 'options_site_refused', siteOf(pattern)))
        if (allowed) setTyped('')
      },
      () => setSaid(words('options_site_unknown')),
    )
  }
  const leaveAlone = () => {
    const pattern = sitePattern(typed)
    if (pattern === null) return setSaid(words('options_site_unknown'))
    const host = plainHost(siteOf(pattern))
    props.onChange(switchSite(props.settings, host, false))
    setSaid(words('options_site_off', host))
    setTyped('')
  }
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words('options_sites')}</h2>
      <p class="hint">{words('options_sites_hint')}</p>
      <form class="row" onSubmit={add}>
        <label>
          <span class="unseen">{words('options_site_label')}</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button class="plain" type="submit">
          {words('options_site_add')}
        </button>
        <button class="action" type="button" onClick={leaveAlone}>
          {words('options_site_never')}
        </button>
      </form>
      <p class="said" role="status">
        {said}
      </p>
      <SiteList
        label={words('options_sites_added')}
        sites={added.map((pattern) => ({ key: pattern, name: siteOf(pattern) }))}
        action={(name) => words('options_remove_site', name)}
        onPress={(pattern) => void removeSite(pattern)}
      />
      <SiteList
        label={words('options_sites_off')}
        sites={hostsOff.map((host) => ({ key: host, name: host }))}
        action={(name) => words('options_remove_site', name)}
        onPress={(host) => props.onChange(switchSite(props.settings, host, true))}
      />
      <details>
        <summary>{plural('options_sites_listed', listed.length)}</summary>
        <ul class="names">
          {listed.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
