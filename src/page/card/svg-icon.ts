const SVG = 'http://www.w3.org/2000/svg'

/** A line drawing of 14 by 14 units; what it means is said beside it in words. */
export function svgIcon(d: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', '0 0 14 14')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', d)
  icon.append(path)
  return icon
}
