import { plainHost } from '../settings/plain-host'
import type { Settings } from '../settings/settings'

/** True where the reader wants no marks on a host (`location.hostname`). */
export function isOffIn({ hostsOff }: Pick<Settings, 'hostsOff'>, host: string): boolean {
  return hostsOff.includes(plainHost(host))
}

/** The change of the settings that switches marks on or off on a host. */
export function switchSite(
  { hostsOff }: Pick<Settings, 'hostsOff'>,
  host: string,
  on: boolean,
): Pick<Settings, 'hostsOff'> {
  const plain = plainHost(host)
  const others = hostsOff.filter((known) => known !== plain)
  return { hostsOff: on ? others : [...others, plain] }
}
