import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { cardClosed, cardOpened, clickInCard, clickMark, openCard } from '../card-probe'
import { type Driver, until } from '../driver'
import { corpusPage, type GoldSentence, goldOf } from '../gold'
import { article } from '../hostile-pages'
import { marked, marksOf, place } from '../marks'

const SPOKEN_BY: Readonly<Record<string, string>> = {
  Putin: 'speaker_putin',
  Macron: 'speaker_macron',
  both: 'speaker_both',
  official: 'speaker_official',
  spokesman: 'speaker_spokesman',
}

/** What the card says of the speaker, for the gold's word of them. */
function speakerWords({ speaker, sources: [party = 'kremlin'] }: GoldSentence): string {
  if (speaker === null) return say(`told_by_${party}`)
  return say(`as_told_by_${party}`, say(SPOKEN_BY[speaker] ?? speaker))
}

/** A click on a mark, and the card that opens. */
export function cardScenario(driver: () => Driver): void {
  describe('the card', () => {
    afterEach(() => driver().closeTabs())

    for (const party of ['kremlin', 'elysee'] as const) {
      test(`tells whose account a statement of ${party} is, who speaks in it, and why`, async () => {
        const gold = goldOf('en-2022-02-01-second-call-guarantees')
        const sentences = gold.paragraphs.flat()
        const { page, complaints } = await driver().open('guarantees', {
          body: article(gold.paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' '))),
        })
        const { parties } = place(await marked(page), sentences)
        const index = sentences.findIndex(
          ({ sources, weak, cue, speaker }, at) =>
            !weak && cue !== null && speaker !== null && sources.join() === party && parties[at]?.has(party),
        )
        const sentence = sentences[index]
        if (sentence === undefined) throw new Error(`No statement of ${party} with a speaker is marked`)
        await clickMark(page, sentence.text)
        const card = await cardOpened(page)
        expect(card.headings).toEqual([say(`card_account_${party}`)])
        expect(card.name).toBe(card.headings[0])
        expect(card.speakers).toEqual([speakerWords(sentence)])
        expect([say('kind_direct'), say('kind_indirect'), say('kind_mixed')]).toContain(
          card.how.split(' · ')[0],
        )
        const quoted = card.reasons.flatMap((reason) =>
          [...reason.matchAll(/“(.+?)”/g)].map((match) => match[1]),
        )
        expect(quoted.length, card.reasons.join(' | ')).toBeGreaterThan(0)
        expect(quoted.filter((words) => sentence.text.includes(words ?? ''))).not.toEqual([])
        expect(complaints).toEqual([])
      })
    }

    test('takes the focus, and Escape gives it back', async () => {
      const body = article().replace('<main>', '<main tabindex="-1" id="reading">')
      const { page } = await driver().open('focus', { body })
      await marked(page)
      await clickMark(page, 'speak again')
      expect((await cardOpened(page)).hasFocus).toBe(true)
      await page.keyboard.press('Escape')
      await cardClosed(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('reading')
    })

    test('keeps the Tab key inside', async () => {
      const { page } = await driver().open('focus', { body: article() })
      await marked(page)
      await clickMark(page, 'speak again')
      await cardOpened(page)
      for (let press = 0; press < 6; press++) {
        await page.keyboard.press('Tab')
        expect((await openCard(page))?.hasFocus).toBe(true)
      }
    })

    test('closes at a click outside and at its button', async () => {
      const { page } = await driver().open('closing', { body: article() })
      await marked(page)
      await clickMark(page, 'speak again')
      await cardOpened(page)
      await page.mouse.click(1200, 850)
      await cardClosed(page)
      await clickMark(page, 'speak again')
      await cardOpened(page)
      await clickInCard(page, 'button.close')
      await cardClosed(page)
    })

    test('jumps to what the other account says', async () => {
      const filler = Array.from(
        { length: 30 },
        (_, hour) =>
          `By hour ${hour + 1} the corridor was as long as before, and the reporters waited in it, as reporters do when nobody comes out to them.`,
      )
      const { page, complaints } = await driver().open('jump', {
        body: article([
          'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday evening, and two accounts came out.',
          'According to the Kremlin, the call lasted 50 minutes. The reporters who waited in the corridor had counted along.',
          ...filler,
          'The Elysée said the call lasted two hours. The reporters who waited in the corridor went home after that.',
        ]),
      })
      await marked(page)
      await clickMark(page, 'lasted 50 minutes')
      const card = await cardOpened(page)
      expect(card.answers.join()).toContain('two hours')
      const before = await page.evaluate(() => scrollY)
      await clickInCard(page, 'button.jump')
      await until(
        () =>
          page.evaluate(() => {
            const text = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('two hours'))
            const box = text?.getBoundingClientRect()
            return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
          }),
        (seen) => seen,
        'the other account’s statement is in view',
      )
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before)
      expect(complaints).toEqual([])
    })

    test('opens inside a shadow root and on split words', async () => {
      for (const [name, id] of [
        ['shadow-component', 'en-2022-03-06-two-versions'],
        ['inline-splits', 'en-thread-does-not-break'],
      ] as const) {
        const { page } = await driver().open(name, { body: corpusPage(name) })
        await marked(page)
        const sentences = goldOf(id).paragraphs.flat()
        const marks = await marksOf(page)
        const sentence = sentences.find(
          (candidate) =>
            !candidate.weak && candidate.sources.length === 1 && place(marks, [candidate]).parties[0]?.size,
        )
        if (sentence === undefined) throw new Error('Nothing to click on')
        await clickMark(page, sentence.text)
        expect((await cardOpened(page)).headings).toContain(say(`card_account_${sentence.sources[0]}`))
      }
    })

    test('opens beside a mark in a frame of the page, and closes there', async () => {
      const framed = article().replaceAll('"', '&quot;')
      const { page, complaints } = await driver().open('framed', {
        body: `<!doctype html><html lang="en"><head><title>Shell</title></head><body><h1>The paper</h1>
          <iframe srcdoc="${framed}" width="900" height="700"></iframe></body></html>`,
      })
      const frame = await until(
        async () => page.frames()[1],
        (found) => found !== undefined,
        'the frame is there',
      )
      if (frame === undefined) throw new Error('No frame')
      await until(
        () => marksOf(frame),
        (marks) => marks.length > 0,
        'marks in the frame',
      )
      await clickMark(frame, 'speak again')
      const card = await cardOpened(frame)
      expect(card.headings).toEqual([say('card_account_kremlin')])
      expect(card.hasFocus).toBe(true)
      await page.keyboard.press('Escape')
      await until(
        () => openCard(frame),
        (view) => view === null,
        'the card closes',
      )
      expect(complaints).toEqual([])
    })
  })
}
