import { describe, expect, test } from 'vitest'
import { partiesOf, told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** The parties marked in the last sentence of the last paragraph. */
function sides(...paragraphs: string[]): string {
  const all = told([LEAD, ...paragraphs], { lang: 'fr' })
  const last = Math.max(...all.map(({ sentence }) => sentence))
  const ends = paragraphs.join(' ').split(/(?<=[.!?]) /).length
  const marked = all.filter(
    ({ party, confidence, sentence }) =>
      party !== 'other' && confidence >= 0.5 && sentence === last && sentence >= ends,
  )
  return partiesOf(marked)
}

describe('an account that goes on', () => {
  test.each([
    ['elysee', 'Emmanuel Macron a appelé à la retenue, selon l’Élysée. Un nouveau point sera fait jeudi.'],
    ['kremlin', 'Dmitri Peskov a évoqué un accord. Le travail se poursuivra par d’autres canaux.'],
    ['elysee', 'Emmanuel Macron a appelé à la retenue, selon l’Élysée. La Libye a aussi été évoquée.'],
    [
      'elysee',
      'Emmanuel Macron a appelé à la retenue, selon l’Élysée. Le sort des navires n’a pas été abordé.',
    ],
    ['-', 'Emmanuel Macron a appelé à la retenue, selon l’Élysée. Joe Biden sera mercredi à Varsovie.'],
    ['-', 'Emmanuel Macron a appelé à la retenue, selon l’Élysée. On verra ce que cela donnera.'],
  ])('%s: %s', (party, paragraph) => {
    expect(sides(paragraph)).toBe(party)
  })
})

describe('what stands in a text, or is missing', () => {
  test.each([
    ['kremlin', 'Le Kremlin a publié son compte rendu. Il y est aussi fait état d’un échange sur la Syrie.'],
    ['kremlin', 'Le Kremlin a publié son compte rendu. La trêve n’y figure pas.'],
    ['kremlin', 'De cette concession, le texte de Moscou ne dit rien.'],
    ['kremlin', 'Le Kremlin a salué l’appel. Les contacts continuent, est-il seulement noté.'],
    ['-', 'Le Kremlin a publié une liste. Un ancien ministre y figure en bonne place.'],
  ])('%s: %s', (party, paragraph) => {
    expect(sides(paragraph)).toBe(party)
  })
})

describe('quoted words behind any verb', () => {
  test.each([
    ['kremlin', 'Le Kremlin trouve les discussions « actives ».'],
    ['kremlin', 'Dmitri Peskov s’est retranché derrière « le secret des négociations ».'],
    ['elysee', 'A l’Élysée, on met ces propos sur le compte de « la fatigue ».'],
    ['-', 'Dmitri Peskov a été surnommé « la moustache du palais ».'],
    ['-', 'Le Kremlin a organisé un concert intitulé « la route éternelle ».'],
    ['-', 'Le Kremlin a décoré mardi les « héros ».'],
  ])('%s: %s', (party, paragraph) => {
    expect(sides(paragraph)).toBe(party)
  })
})

describe('who tells', () => {
  test.each([
    ['elysee', '« C’est un test », soupire un diplomate de l’Élysée.'],
    ['-', '« C’est un test », soupire un diplomate français.'],
    ['kremlin', 'Le Kremlin n’a pas caché son agacement. « C’est faux », a tranché son porte-parole.'],
    ['-', 'Olaf Scholz s’est montré prudent. « Les actes comptent », a dit son porte-parole.'],
    ['kremlin', 'Personne, à Moscou, n’a accusé la France, a corrigé Dmitri Peskov.'],
    ['kremlin', 'Le porte-parole du Kremlin refuse en revanche de dire si un texte sera publié.'],
    ['elysee', 'Syrie : Emmanuel Macron réclame devant la presse « un travail précis »'],
  ])('%s: %s', (party, paragraph) => {
    expect(sides(paragraph)).toBe(party)
  })
})
