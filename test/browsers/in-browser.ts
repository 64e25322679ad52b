import { afterAll, beforeAll, describe } from 'vitest'
import { type BrowserName, SPOKEN_NAME } from '../../src/cli/browsers/names'
import { Driver } from './driver'
import { accessibilityScenario } from './scenarios/accessibility'
import { badInputScenario } from './scenarios/bad-input'
import { calmScenario } from './scenarios/calm'
import { cardScenario } from './scenarios/card'
import { cardFunctionsScenario } from './scenarios/card-functions'
import { choicesScenario } from './scenarios/choices'
import { deadBackgroundScenario } from './scenarios/dead-background'
import { exportsScenario } from './scenarios/exports'
import { forEveryoneScenario } from './scenarios/for-everyone'
import { galleryScenario } from './scenarios/gallery'
import { groundsScenario } from './scenarios/grounds'
import { leftAloneScenario } from './scenarios/left-alone'
import { marksScenario } from './scenarios/marks'
import { onPageScenario } from './scenarios/on-page'
import { optionsScenario } from './scenarios/options'
import { pageKindsScenario } from './scenarios/page-kinds'
import { panelScenario } from './scenarios/panel'
import { permissionsScenario } from './scenarios/permissions'
import { popupScenario } from './scenarios/popup'
import { switchesScenario } from './scenarios/switches'
import { wordsFitScenario } from './scenarios/words-fit'

/** Every scenario, in one launch of one browser. */
export function inBrowser(name: BrowserName): void {
  describe(SPOKEN_NAME[name], () => {
    let started: Driver | null = null
    const driver = () => {
      if (started === null) throw new Error('The browser did not start')
      return started
    }

    beforeAll(async () => {
      started = await Driver.start(name)
    })
    afterAll(() => started?.stop())

    marksScenario(driver, name)
    cardScenario(driver)
    cardFunctionsScenario(driver)
    onPageScenario(driver)
    optionsScenario(driver)
    popupScenario(driver)
    choicesScenario(driver)
    panelScenario(driver)
    exportsScenario(driver)
    switchesScenario(driver)
    permissionsScenario(driver, name)
    leftAloneScenario(driver)
    pageKindsScenario(driver)
    badInputScenario(driver)
    galleryScenario(driver)
    groundsScenario(driver)
    accessibilityScenario(driver)
    forEveryoneScenario(driver)
    wordsFitScenario(driver, name)
    calmScenario(name)
    deadBackgroundScenario(driver, name)
  })
}
