import { extensionApi } from '../messaging/extension-api'
import { plural } from '../ui/plural'
import { BADGE_COLOURS } from '../ui/theme'
import { words } from '../ui/words'

/**
 * Shows the number of statements on a tab's toolbar button, and says it in the button's title for those who
 * cannot see the badge. Null clears both. The browsers themselves forget what was set for a tab when it goes
 * to another page.
 */
export async function showCount(tabId: number, count: number | null): Promise<boolean> {
  const { action } = extensionApi()
  const shown = count !== null && count > 0
  const name = words('action_title')
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS.background }),
    action.setBadgeTextColor({ tabId, color: BADGE_COLOURS.text }),
    action.setBadgeText({ tabId, text: shown ? badgeText(count) : '' }),
    action.setTitle({ tabId, title: shown ? `${name}: ${plural('count_statements', count)}` : name }),
  ])
  return true
}

/** A badge has room for four characters. */
export function badgeText(count: number): string {
  return count > 999 ? '999+' : String(count)
}
