/** How text flows through the elements of HTML, without asking for their style: that would cost a layout. */
export type Flow = 'skip' | 'inline' | 'break' | 'block'

const FLOWS: Readonly<Record<Exclude<Flow, 'block'>, string>> = {
  skip:
    'script style noscript template svg math canvas iframe frame object embed applet video audio picture img map ' +
    'select option datalist textarea input progress meter head link meta title base rp rt param source track portal',
  inline:
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s ' +
    'samp small span strike strong sub sup time tt u var wbr slot button',
  break: 'br',
}

const FLOW_OF = new Map<string, Flow>()
for (const flow of ['skip', 'inline', 'break'] as const)
  for (const name of FLOWS[flow].split(' ')) FLOW_OF.set(name, flow)

/** What an element of this name does to the text around it. */
export function flowOf(localName: string): Flow {
  return FLOW_OF.get(localName) ?? 'block'
}

const HEADING = /^h[1-6]$/

export function isHeading(localName: string): boolean {
  return HEADING.test(localName)
}

/** An element that the page defines itself. */
export function isCustom(localName: string): boolean {
  return localName.includes('-')
}
