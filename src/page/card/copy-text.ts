import { element } from './element'

/**
 * Puts text on the clipboard; for a press of a button only. `near` is an open element of ours, for pages without TLS,
 * where browsers copy nothing but what is selected. False where the browser refused.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text, near)
  }
}

function copySelected(text: string, near: HTMLElement): boolean {
  const area = element('textarea', { 'aria-hidden': 'true', class: 'unseen' })
  area.value = text
  near.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
  }
}
