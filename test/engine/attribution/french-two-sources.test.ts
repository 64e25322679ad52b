import { describe, expect, test } from 'vitest'
import { told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** What is marked in the sentence after a lead that tells of a call: each party with its content. */
function parts(sentence: string): string[] {
  return told([LEAD, sentence], { lang: 'fr' })
    .filter((statement) => statement.sentence === 1)
    .map(({ party, content }) => `${party}: ${content}`)
}

describe('two palaces in one sentence, each with its own content', () => {
  test.each<[string, string[]]>([
    [
      'L’Élysée parle d’un échange « franc », le Kremlin d’un échange « utile ».',
      ['elysee: d’un échange « franc »', 'kremlin: d’un échange « utile »'],
    ],
    [
      'Si l’Élysée parle d’un échange « franc », le Kremlin évoque une discussion « utile ».',
      ['elysee: d’un échange « franc »', 'kremlin: une discussion « utile »'],
    ],
    [
      'Quand l’Élysée parle d’« agression », le Kremlin écrit « opération spéciale ».',
      ['elysee: d’« agression »', 'kremlin: « opération spéciale »'],
    ],
    [
      'L’échange a duré « une heure » selon l’Élysée, « cinquante minutes » selon le Kremlin.',
      ['elysee: L’échange a duré « une heure »', 'kremlin: « cinquante minutes »'],
    ],
    [
      'Selon Paris comme selon Moscou, l’échange a été long.',
      ['kremlin: l’échange a été long', 'elysee: l’échange a été long'],
    ],
  ])('%s', (sentence, expected) => {
    expect(parts(sentence)).toEqual(expected)
  })
})

describe('a palace passes on what its president said', () => {
  test.each([
    '« Nous n’avons pas le choix », a affirmé le président russe, cité par le Kremlin.',
    '« Nous n’avons pas le choix », a affirmé M. Poutine, cité dans un communiqué du Kremlin.',
    '« Nous n’avons pas le choix », a rétorqué M. Poutine, dont les propos ont été rapportés par ses services.',
    'Cité par le Kremlin, Vladimir Poutine a affirmé n’avoir « pas le choix ».',
  ])('after the Élysée has spoken: %s', (sentence) => {
    const [statement, ...more] = told([LEAD, `L’échange a été « franc », selon l’Élysée. ${sentence}`], {
      lang: 'fr',
    }).filter((other) => other.sentence === 2)
    expect(more).toEqual([])
    expect(statement).toMatchObject({ party: 'kremlin', speaker: 'Putin', basis: 'explicit' })
  })

  test('an agency that quotes him is no palace', () => {
    const [statement] = told([LEAD, '« Non », a lancé M. Poutine, cité par l’agence Tass.'], { lang: 'fr' })
    expect(statement).toMatchObject({ party: 'kremlin', speaker: 'Putin' })
  })
})

describe('where they speak tells who speaks', () => {
  test.each([
    ['elysee', 'À l’Élysée, où l’on se garde de tout triomphalisme, on parle d’un « premier pas ».'],
    ['elysee', 'Dans les couloirs de l’Élysée, on parle d’un « premier pas ».'],
    ['elysee', 'Autour d’Emmanuel Macron, on souligne que le dialogue n’est pas rompu.'],
    ['kremlin', 'Même son de cloche au Kremlin, où l’on salue un échange « concret ».'],
    ['kremlin', 'Le ton est différent à Moscou, où l’on assure que l’initiative est venue de Paris.'],
    ['kremlin', 'Sur le site du Kremlin, on peut lire que l’initiative est venue de Paris.'],
    ['kremlin', 'L’initiative est venue de Paris, estime-t-on côté russe.'],
    ['elysee', 'À Paris, on se félicite de la reprise du dialogue.'],
    ['kremlin', 'À lire le compte rendu du Kremlin, l’initiative est venue de Paris.'],
    ['elysee', 'L’Élysée se veut prudent : « Rien n’est acquis ».'],
  ])('%s: %s', (party, sentence) => {
    expect(parts(sentence).map((part) => part.split(':')[0])).toEqual([party])
  })

  test.each([
    'À Kiev, où l’on redoute un accord, on attend des garanties.',
    'Dans les couloirs du Parlement, on parle d’un « premier pas ».',
    'Autour de Volodymyr Zelensky, on souligne que rien ne change.',
    'À lire Le Monde, l’initiative est venue de Paris.',
  ])('nobody’s: %s', (sentence) => {
    expect(parts(sentence)).toEqual([])
  })
})
