import { describe, expect, test } from 'vitest'
import type { LanguageId } from '../../../src/engine/types'
import { told } from './told'

const LEADS = {
  fr: 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.',
  ru: 'Владимир Путин и Эмманюэль Макрон поговорили по телефону во вторник.',
}

/** The parties marked in a sentence that follows the lead, joined; "-" where none is. */
function side(lang: Extract<LanguageId, 'fr' | 'ru'>, sentence: string): string {
  const marked = told([LEADS[lang], sentence], { lang }).filter(
    ({ party, confidence, sentence: at }) => party !== 'other' && confidence >= 0.5 && at > 0,
  )
  return [...new Set(marked.map(({ party }) => party))].join('+') || '-'
}

describe('a verb that no list knows tells where only a verb of saying can stand', () => {
  test.each([
    ['kremlin', '« On verra », s’étrangle le Kremlin.'],
    ['kremlin', '« On verra », s’est étranglé Dmitri Peskov.'],
    ['elysee', 'L’échange fut rude, grimace un conseiller de l’Élysée.'],
    ['elysee', 'L’échange, grimace un conseiller de l’Élysée, fut rude.'],
    ['kremlin', 'Ces accusations sont absurdes, ergote le Kremlin.'],
    ['-', 'Tout se joue à Moscou, capitale où le Kremlin décide.'],
    ['-', 'Des chars, des avions et le Kremlin.'],
    ['-', 'Restait, intact, le Kremlin.'],
    ['-', 'Une délégation est arrivée, conduite par un conseiller de l’Élysée.'],
    ['-', 'Dmitri Peskov, ancien interprète, un conseiller de toujours, est resté.'],
  ])('French, %s: %s', (party, sentence) => expect(side('fr', sentence)).toBe(party))

  test.each([
    ['kremlin', '«Посмотрим, что будет», — проворчали в Кремле.'],
    ['kremlin', '«Посмотрим, что будет», — ворчат в Кремле.'],
    ['elysee', 'Санкции, ворчит советник Макрона, ничему не помогают.'],
    ['elysee', 'Санкции, ворчат в Елисейском дворце, ничему не помогают.'],
    ['kremlin', 'Санкции, брюзжал Песков, ничему не помогают.'],
    ['-', 'В зал, где сидел Песков, вошел советник Макрона.'],
    ['-', 'Дождь кончился, вышел советник Макрона, и все встали.'],
    ['-', 'Гости, которых принимал советник Макрона, ушли.'],
  ])('Russian, %s: %s', (party, sentence) => expect(side('ru', sentence)).toBe(party))
})
