import { describe, expect, test } from 'vitest'
import { told } from './told'

const CALL = 'Emmanuel Macron et Vladimir Poutine se sont entretenus au téléphone.'
const FRENCH = { lang: 'fr', date: '2022-02-20' } as const

describe('whoever opens the sentence stays its source', () => {
  test.each([
    ["Selon l'Elysée, il avait prévenu Kiev en amont.", 'elysee'],
    ["Selon l'entourage du chef de l'Etat, celui-ci avait prévenu Kiev en amont.", 'elysee'],
    ['Selon le Kremlin, il a demandé un cessez-le-feu.', 'kremlin'],
    ["L'Elysée est resté prudent, rappelant que rien n'était signé.", 'elysee'],
    ["L'ambassadeur est resté prudent, rappelant que rien n'était signé.", undefined],
  ])('%s', (text, party) => {
    expect(told([CALL, text], FRENCH).at(-1)?.party).toBe(party)
  })
})

test('the spokesman is whoever the lead of a sentence before was about', () => {
  const last = told(
    [
      CALL,
      '« Nous verrons », glisse une source diplomatique ukrainienne.',
      "Interrogé mercredi sur la suite, Dmitri Peskov n'a pas donné de date. « Les contacts reprendront », a répondu le porte-parole.",
    ],
    FRENCH,
  ).at(-1)
  expect(last).toMatchObject({ party: 'kremlin', speaker: 'spokesman' })
})
