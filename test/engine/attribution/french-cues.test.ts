import { describe, expect, test } from 'vitest'
import { partiesOf, told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** The parties whose words the last paragraph is, or "-". */
function sides(...paragraphs: string[]): string {
  const marked = told([LEAD, ...paragraphs], { lang: 'fr' }).filter(
    ({ sentence }) => sentence === paragraphs.length,
  )
  return partiesOf(marked)
}

describe('verbs and turns of phrase that tell', () => {
  test.each([
    ['elysee', 'L’Élysée ne cache pas son inquiétude quant au sort de Marioupol.'],
    ['kremlin', 'Moscou se réjouit de la reprise du dialogue.'],
    ['elysee', '« Il faut continuer à parler », défend un conseiller élyséen.'],
    ['elysee', '« Il faut continuer à parler », justifie l’un de ses conseillers à l’Élysée.'],
    ['kremlin', 'Moscou s’en est tenu à « plus de deux heures ».'],
    ['elysee', 'Paris a compté cent trente minutes.'],
    ['kremlin', 'Le Kremlin prête à M. Macron le souhait de venir à Moscou.'],
    ['elysee', 'Le président français s’est voulu clair : rien n’est « sur la table ».'],
    ['kremlin', 'Tonalité différente au Kremlin, qui parle d’un échange « concret ».'],
    ['kremlin', 'Au Kremlin, la version est tout autre : l’initiative serait venue de Paris.'],
    ['kremlin+elysee', 'L’Élysée affirme que Moscou a appelé, ce que dément le Kremlin.'],
    ['kremlin+elysee', 'L’Élysée affirme que Moscou a appelé, ce que le Kremlin a démenti.'],
    ['elysee', 'L’appel a été confirmé par l’Élysée, qui précise qu’il a duré une heure.'],
    ['elysee', '« Nous n’avons pas le choix », a déclaré Emmanuel Macron à son arrivée à Bruxelles.'],
    ['elysee', 'À ses côtés, M. Macron a assuré avoir obtenu une trêve.'],
    ['kremlin', 'Le Kremlin a réagi mardi soir, estimant que l’échange avait été « utile ».'],
    ['kremlin', 'Le Kremlin a publié un communiqué et affirme que l’échange a été « utile ».'],
    ['elysee', 'Et l’Élysée d’ajouter que rien n’est acquis.'],
    ['elysee', 'Et l’Élysée de conclure : « Rien n’est acquis. »'],
    ['kremlin', 'Et le porte-parole du Kremlin de préciser que rien n’était prévu.'],
    ['elysee', 'L’Élysée s’est défendu d’avoir cédé quoi que ce soit.'],
    ['elysee', '« Rien n’est acquis », martèle-t-on au sommet de l’État.'],
    ['elysee', '« Rien n’est acquis », a-t-on appris mercredi auprès de l’entourage d’Emmanuel Macron.'],
    ['kremlin', 'Rien n’est acquis, dixit le Kremlin.'],
    ['kremlin', '« Kiev sabote les accords », a accusé le maître du Kremlin devant la presse.'],
    ['kremlin+elysee', 'L’Élysée et le Kremlin ont tous deux confirmé l’échange.'],
    ['kremlin', '« Nous ne céderons pas », a averti, à ses côtés, M. Poutine devant la presse.'],
  ])('%s: %s', (party, sentence) => {
    expect(sides(sentence)).toBe(party)
  })

  test.each([
    'Moscou tient à ses bases en Syrie.',
    'Paris compte deux aéroports.',
    'Un opposant au Kremlin, qui assure que rien ne change, a quitté le pays.',
    'Des comptes proches du Kremlin ont assuré que M. Macron avait cédé.',
    'Vladimir Poutine a reconnu le 21 février l’indépendance des républiques séparatistes.',
    'Le chancelier s’est voulu clair : rien n’est « sur la table ».',
    'L’ambassade ne cache pas son inquiétude.',
    'Et le ministre d’ajouter que rien n’est acquis.',
    'L’Élysée a invité la presse à une visite des jardins.',
    'Le Kremlin a publié son compte rendu peu après 20 heures.',
    'Emmanuel Macron a décidé de prolonger le dialogue.',
    'Emmanuel Macron s’est rendu à Kiev et Volodymyr Zelensky a dit sa gratitude.',
  ])('nobody’s: %s', (sentence) => {
    expect(sides(sentence)).toBe('-')
  })
})

describe('the presidency, without more', () => {
  test('is the one at home where another source stands between', () => {
    const marked = told(
      [
        LEAD,
        'L’échange a été « franc », selon l’Élysée.',
        'Vladimir Poutine a redit sa position, a indiqué le Kremlin. Kiev a dénoncé un échange inutile.',
        'L’entretien n’était pas prévu, a fait valoir la présidence.',
      ],
      { lang: 'fr' },
    )
    expect(marked.at(-1)).toMatchObject({ party: 'elysee', basis: 'anaphoric', sentence: 4 })
  })

  test('goes on with the account that is open', () => {
    const marked = told(
      [
        LEAD,
        'L’échange a été « franc », selon l’Élysée.',
        'Moscou est prêt, dit le Kremlin. La présidence ajoute que rien ne presse.',
      ],
      { lang: 'fr' },
    )
    expect(marked.at(-1)).toMatchObject({ party: 'kremlin', basis: 'anaphoric' })
  })
})

describe('a president on television', () => {
  const FIRST =
    'Emmanuel Macron était mercredi l’invité d’une émission de France 5, où il a parlé de Vladimir Poutine.'

  test('speaks for himself through the whole account of it', () => {
    const marked = told(
      [
        FIRST,
        '« S’il m’appelle, je décrocherai », a-t-il assuré. « Il ne l’a pas souhaité », a constaté le président.',
        'Interrogé sur un voyage à Moscou, il a répondu qu’il n’y était « pas favorable ». Selon lui, il faut tenir.',
      ],
      { lang: 'fr', date: '2023-12-20' },
    ).filter(({ sentence }) => sentence > 0)
    expect(marked.map(({ party, speaker, sentence }) => [party, speaker, sentence])).toEqual([
      ['elysee', 'Macron', 1],
      ['elysee', 'Macron', 2],
      ['elysee', 'Macron', 3],
      ['elysee', 'Macron', 4],
    ])
  })
})

describe('hearsay goes on with the account', () => {
  test('where a president is said to have acted', () => {
    const marked = told(
      [
        LEAD,
        '« On a eu droit à une heure d’histoire », soupire un conseiller de l’Élysée. Poutine aurait récité ses griefs.',
      ],
      { lang: 'fr' },
    )
    expect(marked.at(-1)).toMatchObject({
      party: 'elysee',
      speaker: 'Putin',
      basis: 'continued',
      sentence: 2,
    })
  })
})

describe('who it is, said again', () => {
  test.each<[string, string[]]>([
    ['elysee', ['« Il faut parler », plaide un familier du palais.']],
    [
      'elysee',
      [
        '« Il faut parler », plaide un conseiller de l’Élysée.',
        '« Rien de plus », ajoute le même interlocuteur.',
      ],
    ],
    [
      'elysee',
      ['« Il faut parler », plaide un conseiller de l’Élysée.', '« Rien de plus », assure le même.'],
    ],
    [
      'kremlin',
      [
        '« Non », a dit le porte-parole allemand Steffen Seibert.',
        '« Peut-être », a dit Dmitri Peskov.',
        'Le porte-parole a ajouté que rien ne pressait.',
      ],
    ],
    ['-', ['« Il faut parler », plaide un familier du palais de Buckingham.']],
  ])('%s: %j', (party, paragraphs) => {
    expect(sides(...paragraphs)).toBe(party)
  })

  test.each([
    'Kiev dément et accuse Moscou d’avoir tiré sur le site.',
    'Berlin a réagi et accuse le Kremlin de mentir.',
  ])('whom it accuses does not accuse: %s', (sentence) => {
    expect(sides(sentence)).toBe('-')
  })
})

describe('who is said to have spoken', () => {
  test.each<[string | null, string]>([
    [
      'Macron',
      'Sur l’Ukraine, d’abord, le chef de l’État « a appelé à un cessez-le-feu », a rapporté l’Élysée.',
    ],
    ['Putin', 'Le Kremlin raconte une autre scène : le président russe aurait « rappelé » la règle.'],
    ['Putin', 'Le communiqué du Kremlin accuse l’armée ukrainienne de tirs « systématiques ».'],
    ['both', 'Une rencontre à quatre a été évoquée, indique le Kremlin.'],
    [null, 'Le blé n’a pas été évoqué, indique le Kremlin.'],
    ['Putin', 'Les services du Kremlin écrivent, eux, que M. Poutine a « attiré l’attention » de tous.'],
    ['official', '« Le président Zelensky était prévenu », a assuré un conseiller de l’Élysée.'],
    ['official', '« C’est un test », préférait dire un conseiller de l’Élysée.'],
  ])('%s: %s', (speaker, sentence) => {
    const marked = told([LEAD, sentence], { lang: 'fr' }).filter(({ sentence: at }) => at === 1)
    expect(marked.map((statement) => statement.speaker)).toEqual([speaker])
  })
})
