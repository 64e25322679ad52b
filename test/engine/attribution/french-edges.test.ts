import { describe, expect, test } from 'vitest'
import { told } from './told'

const CALL = 'Emmanuel Macron et Vladimir Poutine se sont entretenus au téléphone.'
const FRENCH = { lang: 'fr', date: '2022-02-20' } as const

const contentOf = (text: string): string | undefined => told([CALL, text], FRENCH).at(-1)?.content
const partyOf = (text: string): string | undefined => told([CALL, text], FRENCH).at(-1)?.party

describe('the words of a set phrase tell nothing', () => {
  test.each([
    ["L'Élysée fait état d'un échange utile.", "d'un échange utile"],
    ['Le Kremlin a fait état pour sa part de « provocations ».', 'de « provocations »'],
    ['Moscou met en cause les autorités de Kiev.', 'les autorités de Kiev'],
    ['Le Kremlin met en garde contre les ingérences étrangères.', 'les ingérences étrangères'],
    ["L'Élysée met de son côté l'accent sur le sort des civils.", 'le sort des civils'],
    ["Le Kremlin s'en est pris longuement à l'Otan.", "l'Otan"],
    ['Le compte rendu du Kremlin insiste, lui, sur les échanges économiques.', 'les échanges économiques'],
    ['Le communiqué du Kremlin évoque, lui, la nécessité du dialogue.', 'la nécessité du dialogue'],
    ['Le Kremlin met en avant ses propositions.', 'ses propositions'],
    ['Le Kremlin met en vente une aile du palais.', undefined],
    // What looks like one and is told.
    ["L'Élysée a évoqué l'état des pourparlers.", "l'état des pourparlers"],
    ['Le Kremlin a salué une mise en cause des sanctions.', 'une mise en cause des sanctions'],
    ["Le Kremlin assure que l'accent a été mis sur le gaz.", "l'accent a été mis sur le gaz"],
    ['Le Kremlin affirme que, lui, sur ce point, a raison.', 'lui, sur ce point, a raison'],
    ['Selon le Kremlin, sur ce point rien ne bouge.', 'sur ce point rien ne bouge'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content)
  })
})

describe('what leads up to a statement is the reporter’s', () => {
  test.each([
    [
      '# 17h15 - Des « crimes de guerre » ukrainiens, selon le Kremlin',
      'Des « crimes de guerre » ukrainiens',
    ],
    ["# 18h10. Le tête-à-tête se prolonge, dit l'Élysée", 'Le tête-à-tête se prolonge'],
    [
      "Le ton est tout autre à Moscou: l'escalade est le fait de Kiev, assure le Kremlin.",
      "l'escalade est le fait de Kiev",
    ],
    [
      "C'est le résultat d'une soirée de tractations: un sommet aura lieu, indique l'Élysée.",
      'un sommet aura lieu',
    ],
    ["Seule certitude : « Le canal existe », souligne l'Élysée.", '« Le canal existe »'],
    ["Quant aux Mistral, « rien n'est tranché », a répondu l'Élysée.", "« rien n'est tranché »"],
    // What is told before the colon, or only listed behind it.
    [
      'Emmanuel Macron a été clair : les combats doivent cesser, rapporte l’Élysée.',
      'Emmanuel Macron a été clair : les combats doivent cesser',
    ],
    [
      'Il a été clair : les combats doivent cesser, rapporte l’Élysée.',
      'Il a été clair : les combats doivent cesser',
    ],
    [
      'Trois sujets ont été abordés : le gaz, les vaccins, la Libye, selon le Kremlin.',
      'Trois sujets ont été abordés : le gaz, les vaccins, la Libye',
    ],
    ["« Une règle : on parle », résume l'Élysée.", '« Une règle : on parle »'],
    ["45 minutes ont suffi, selon l'Élysée.", '45 minutes ont suffi'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content)
  })
})

describe('what is added behind the cue is told without the word that adds it', () => {
  test.each([
    [
      "« Le canal existe », affirme l'Élysée, tout en jugeant que le président russe « ment ».",
      '« Le canal existe » … le président russe « ment »',
    ],
    [
      'Le canal existe, a affirmé Dmitri Peskov, évoquant un « document commun ».',
      'Le canal existe … un « document commun »',
    ],
    [
      "Le canal existe, a plaidé l'Élysée, en proposant un dialogue entre les conseils de sécurité.",
      'Le canal existe … un dialogue entre les conseils de sécurité',
    ],
    // Nothing is told there.
    ["« Le canal existe », affirme l'Élysée, en marge du sommet.", '« Le canal existe »'],
    ['Le canal existe, ajoute le Kremlin, sans plus de détails.', 'Le canal existe'],
    ["« Le canal existe », a dit l'Élysée, tout en bas du texte.", '« Le canal existe »'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content)
  })
})

describe('where a president declares something is nobody he tells', () => {
  test.each([
    ['« Nous voulons des garanties », a déclaré Vladimir Poutine à Sotchi.', 'kremlin'],
    ['« Nous voulons des garanties », a déclaré Vladimir Poutine à Moscou.', 'kremlin'],
    ['« La porte reste ouverte », a déclaré Emmanuel Macron à Versailles.', 'elysee'],
    ['« Tiens bon », a dit Emmanuel Macron à Zelensky.', undefined],
    ['« La porte reste ouverte », a déclaré Emmanuel Macron à son homologue.', undefined],
    ['« La porte reste ouverte », lui a déclaré Emmanuel Macron.', undefined],
  ])('%s', (text, party) => {
    expect(partyOf(text)).toBe(party)
  })
})

describe('behind a quotation any verb tells', () => {
  test.each([
    ["« C'est une provocation », pointe le Kremlin.", 'kremlin'],
    ['« Ce sont de bons principes », approuve à ses côtés Vladimir Poutine.', 'kremlin'],
    ["« C'est une étape », présente l'entourage d'Emmanuel Macron.", 'elysee'],
    ['Les ministres, appelés par Emmanuel Macron, sont venus.', undefined],
    ["« C'est une étape », présente le maire de Nice.", undefined],
    ['Le « plan », exprimé à Moscou par le Kremlin, est connu.', undefined],
  ])('%s', (text, party) => {
    expect(partyOf(text)).toBe(party)
  })
})

describe('«la présidence» is the one at home where nobody has told anything yet', () => {
  const last = (...paragraphs: string[]): string | undefined => told(paragraphs, FRENCH).at(-1)?.party

  test('at the head of an article', () => {
    expect(last('Emmanuel Macron a appelé Vladimir Poutine à la retenue, a indiqué la présidence.')).toBe(
      'elysee',
    )
    expect(last(CALL, 'La présidence a précisé que la ligne restait ouverte.')).toBe('elysee')
  })

  test('not where another has told something before', () => {
    expect(
      last(
        'Volodymyr Zelensky a appelé Emmanuel Macron, a indiqué la présidence ukrainienne.',
        'La présidence a précisé que la ligne restait ouverte.',
      ),
    ).toBe(undefined)
    expect(
      last(
        CALL,
        'Le Kremlin parle d’un échange utile.',
        'La présidence a précisé que la ligne restait ouverte.',
      ),
    ).toBe('kremlin')
  })
})
