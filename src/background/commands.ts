import { extensionApi } from '../messaging/extension-api'
import { PAGE_COMMANDS } from '../messaging/messages'
import { sendToPage } from '../messaging/send-message'
import { askTab } from './ask-tab'
import { type ChosenTab, chosenTab, showComparison } from './show-comparison'

/** Carries out the keyboard commands of the manifest. */
export function handleCommands(): void {
  // Firefox for Android has no commands.
  extensionApi().commands?.onCommand.addListener((command, event) => {
    const tab = chosenTab(event)
    if (tab) void runCommand(command, tab)
  })
}

export async function runCommand(command: string, tab: ChosenTab): Promise<void> {
  if (command === 'open-panel') return showComparison(tab)
  const known = PAGE_COMMANDS.find((name) => name === command)
  if (known) await askTab(tab.id, () => sendToPage(tab.id, 'run-command', { command: known }))
}
