import { describe, expect, test } from 'vitest'
import { partiesOf, told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** The parties whose words the last sentence is, or "-": a closing sentence of the Kremlin's tells where it stands. */
function sides(...paragraphs: string[]): string {
  const marks = told([LEAD, ...paragraphs, 'Le Kremlin a dit que tout était dit.'], { lang: 'fr' })
  const last = (marks.at(-1)?.sentence ?? 0) - 1
  return partiesOf(marks.filter(({ sentence }) => sentence === last))
}

const PUTIN = 'Rien ne change, a déclaré Vladimir Poutine à la presse.'
const MACRON = 'Il faut du temps, a dit Emmanuel Macron devant des journalistes.'

describe('a question put in public', () => {
  test.each<[string, string]>([
    ['kremlin', 'Interrogé sur une visite à Paris, le porte-parole du Kremlin a botté en touche.'],
    ['elysee', 'Relancée sur le calendrier, une conseillère de l’Élysée a éludé.'],
    ['elysee', 'Pressé de dire si des sanctions suivraient, Emmanuel Macron a répondu par l’affirmative.'],
    ['kremlin', 'À la question de savoir si un sommet était prévu, Dmitri Peskov a répondu par la négative.'],
    ['-', 'Interrogé sur une visite à Paris, Sergueï Lavrov a botté en touche.'],
    ['-', 'À la question de savoir si un sommet était prévu, le ministère a répondu par la négative.'],
    ['-', 'Le porte-parole du Kremlin a botté loin devant.'],
  ])('%s: %s', (party, text) => {
    expect(sides(text)).toBe(party)
  })

  test('what is left open is a silence, what is answered is told', () => {
    const [open] = told([LEAD, 'Interrogé sur une visite, le porte-parole du Kremlin a esquivé.'], {
      lang: 'fr',
    })
    const [answered] = told(
      [LEAD, 'Interrogé sur une visite, le porte-parole du Kremlin a répondu par un non.'],
      { lang: 'fr' },
    )
    expect([open?.silence, open?.content, answered?.silence]).toEqual([true, 'une visite', false])
  })
})

describe('a president goes on in public', () => {
  test.each<[string, string]>([
    ['kremlin', `${PUTIN} Le président russe s’en est ensuite pris à l’Otan.`],
    ['elysee', `${MACRON} « Nous en avons encore. »`],
    ['elysee', `${MACRON} Le dialogue serait même « plus utile que jamais ».`],
    ['elysee', `${MACRON} « Personne n’est naïf », a commenté l’invité du 20 Heures.`],
    ['kremlin', `${PUTIN} « Nous verrons », a répondu le président russe.`],
    ['elysee', `${MACRON} L’un des points essentiels est « la peur que l’Otan vienne ».`],
    ['-', `${MACRON} Un passant a haussé les épaules.`],
    ['-', `${MACRON} Macky Sall aurait « tout tenté ».`],
    ['-', `${MACRON} La salle était pleine, ce soir-là.`],
  ])('%s: %s', (party, text) => expect(sides(text)).toBe(party))

  test('a question that names the other president does not make him the one who answers', () =>
    expect(
      sides(
        MACRON,
        'Et s’il fallait rappeler Vladimir Poutine ?',
        '« Je l’ai toujours dit », a-t-il répondu.',
      ),
    ).toBe('elysee'))
})

describe('where a president speaks in public', () => {
  test.each<[string, string]>([
    ['elysee', 'Dans un entretien au Journal du dimanche, Emmanuel Macron juge que la paix est possible.'],
    ['elysee', 'Emmanuel Macron a jugé sur France 2 que la paix était possible.'],
    ['elysee', 'Invité de TF1, Emmanuel Macron a jugé que la paix était possible.'],
    ['kremlin', 'Vladimir Poutine a prévenu, lors d’une conférence de presse, qu’il répondrait.'],
    ['kremlin', `${MACRON}\nLe Kremlin, par la voix de son porte-parole, a exclu tout retrait.`],
    ['-', 'Invité de TF1, Jean-Yves Le Drian a jugé que la paix était possible.'],
    ['-', 'Emmanuel Macron a jugé en France que la paix était possible.'],
  ])('%s: %s', (party, text) => {
    expect(sides(...text.split('\n'))).toBe(party)
  })

  test('that nothing is so is told, and no silence', () => {
    const [first] = told([LEAD, 'Devant la presse, Emmanuel Macron a dit que rien ne presse.'], {
      lang: 'fr',
    })
    expect([first?.party, first?.silence]).toEqual(['elysee', false])
  })
})

describe('of two named together', () => {
  const PAIR = 'Emmanuel Bonne et Iouri Ouchakov se sont parlé lundi.'
  test.each<[string, string]>([
    ['elysee', `${PAIR} « C’est utile », a expliqué le premier.`],
    ['kremlin', `${PAIR} Le second a évoqué « un travail d’horloger ».`],
    ['-', `${PAIR} « C’est utile », a expliqué le troisième.`],
    ['-', 'Anna Durand et Iouri Ouchakov se sont vus. « C’est utile », a expliqué la première.'],
  ])('%s: %s', (party, text) => {
    expect(sides(text)).toBe(party)
  })
})

describe('a text that keeps silent', () => {
  const TEXT = 'Le blé a été évoqué, selon un communiqué du Kremlin.'
  test.each<[string, string]>([
    ['kremlin', `${TEXT} La Biélorussie ne figure pas dans le communiqué.`],
    ['kremlin', `${TEXT} Rien, dans ces deux lignes, sur un retrait.`],
    ['elysee', 'Pas un mot là-dessus dans le communiqué de l’Élysée.'],
    ['elysee', 'Aucune trace de cet échange dans le texte de l’Élysée.'],
    ['kremlin', `${TEXT} Le texte ne dit rien d’un retrait.`],
    ['kremlin', `${TEXT} Pas un mot, en revanche, sur un retrait.`],
    ['-', `${TEXT} Un retrait aurait tout changé.`],
    ['-', 'Pas un mot sur un retrait.'],
    ['-', 'La Biélorussie ne figure pas dans le traité.'],
    ['-', 'Rien, dans ces deux salles, ne rappelle la guerre.'],
  ])('%s: %s', (party, text) => {
    expect(sides(text)).toBe(party)
  })
})

test('silence without a verb says so', () => {
  const marks = told([LEAD, 'Le Kremlin a dit que le blé avait été évoqué. Pas un mot sur un retrait.'], {
    lang: 'fr',
  })
  expect(marks.map(({ party, silence }) => [party, silence])).toEqual([
    ['kremlin', false],
    ['kremlin', true],
  ])
})

describe('people about a president', () => {
  test.each<[string, string[]]>([
    [
      'elysee',
      [
        'On avance, souffle un proche d’Emmanuel Macron.',
        '« On ne raccroche jamais le premier », résume un conseiller.',
      ],
    ],
    [
      '-',
      [
        'Le blé a été évoqué, a dit le Kremlin.',
        '« On ne raccroche jamais le premier », résume un conseiller.',
      ],
    ],
    [
      'elysee',
      [`${MACRON} Ses conseillers relisent leurs notes. L’un d’eux glisse que la nuit sera longue.`],
    ],
    ['elysee', ['« La ligne reste ouverte », souffle un conseiller, à l’Élysée.']],
    ['-', ['« La ligne reste ouverte », souffle un député, à l’Assemblée.']],
    ['elysee', ['La ligne reste ouverte, relève-t-on du côté de l’Élysée.']],
    ['-', ['La ligne reste ouverte, relève-t-on du côté de l’Assemblée.']],
    ['kremlin', ['Il a fallu se contenter de Dmitri Peskov, qui a qualifié l’échange d’« utile ».']],
    ['elysee', ['« La ligne reste ouverte », se remémore un membre de la cellule diplomatique de l’Élysée.']],
    ['-', ['« La ligne reste ouverte », se remémore un membre du Conseil de sécurité.']],
    [
      'elysee',
      [
        'La conversation est terminée, fait savoir l’Élysée.',
        'Elle a été longue, précise la présidence à BFMTV.',
      ],
    ],
  ])('%s: %j', (party, texts) => {
    expect(sides(...texts)).toBe(party)
  })
})

describe('verbs of telling that tell nothing', () => {
  test.each<[string, string]>([
    ['-', 'Le Kremlin appelait toujours à l’heure juste.'],
    ['-', 'L’Élysée rappelait toujours en retard.'],
    ['elysee', 'L’Élysée appelle à la retenue.'],
    ['elysee', 'L’Élysée a rappelé mardi ses principes.'],
    ['kremlin', 'Le Kremlin prête même à M. Macron le souhait de venir.'],
    ['kremlin', 'Le Kremlin croit pouvoir ajouter que le blé a été évoqué.'],
    ['elysee', 'Vladimir Poutine serait prêt à céder, veut-on croire à l’Élysée.'],
    ['kremlin', 'Dmitri Peskov s’est chargé de préciser que le blé avait été évoqué.'],
    ['-', 'Dmitri Peskov s’est chargé de la valise.'],
    ['kremlin', 'Vladimir Poutine a confié à la télévision publique allemande qu’il n’attendait rien.'],
    ['-', 'Sergueï Lavrov a confié à la télévision publique allemande qu’il n’attendait rien.'],
    ['kremlin', 'Dmitri Peskov douche l’enthousiasme : il est « prématuré » d’en parler.'],
    ['kremlin', 'Moscou n’a livré que trois lignes : le blé y est évoqué.'],
    ['-', 'Moscou a changé de visage : les rues sont vides.'],
  ])('%s: %s', (party, text) => {
    expect(sides(text)).toBe(party)
  })
})
