import { describe, expect, test } from 'vitest'
import { partiesOf, type Told, told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** What is marked in the last paragraph, after a lead that tells of a call. */
function marked(paragraphs: readonly string[]): Told[] {
  return told([LEAD, ...paragraphs], { lang: 'fr' }).filter(({ sentence }) => sentence === paragraphs.length)
}

/** The parties whose words the last paragraph is, or "-". */
function sides(paragraphs: readonly string[]): string {
  return partiesOf(marked(paragraphs))
}

describe('one of the two palaces tells', () => {
  test.each<[string, string[]]>([
    ['elysee', ['Le blé a été évoqué, a indiqué l’Élysée.']],
    ['elysee', ['« Le blé a été évoqué », a-t-on indiqué à l’Élysée mardi soir.']],
    ['elysee', ['Le blé, fait-on savoir à l’Élysée, a été évoqué.']],
    ['kremlin', ['Au Kremlin, on assure que le blé a été évoqué.']],
    ['elysee', ['Dans l’entourage du président français, on se dit « prudent ».']],
    ['elysee', ['On a indiqué à l’Elysée que le blé avait été évoqué.']],
    ['kremlin', ['D’après le service de presse du Kremlin, le blé a été évoqué.']],
    ['kremlin', ['À en croire le Kremlin, le blé a été évoqué.']],
    ['kremlin', ['Aux dires du Kremlin, le blé a été évoqué.']],
    ['kremlin', ['Le blé a été évoqué, selon un communiqué de la présidence russe.']],
    ['kremlin', ['« Rien ne change », a lâché devant la presse le porte-parole du Kremlin, Dmitri Peskov.']],
    [
      'kremlin',
      ['« Rien ne change », a dit à des journalistes Iouri Ouchakov, conseiller du président russe.'],
    ],
    ['elysee', ['L’Élysée n’a pas précisé si une visite était prévue.']],
    ['elysee', ['L’Élysée ne dit pas si une visite est prévue.']],
    ['kremlin', ['Le communiqué du Kremlin ne fait pas mention du blé.']],
    ['kremlin', ['Le Kremlin est resté muet sur le blé.']],
    ['kremlin', ['Le Kremlin a refusé de préciser si une visite était prévue.']],
    ['elysee', ['L’Élysée fait état d’un échange « franc ».']],
    ['elysee', ['L’Elysée a tenu à souligner que le blé avait été évoqué.']],
    ['elysee', ['L’Elysée s’est félicité d’un échange « utile ».']],
    ['kremlin', ['Moscou affirme que le blé a été évoqué.']],
    ['elysee', ['Paris dit, au contraire, que le blé n’a pas été évoqué.']],
    ['kremlin+elysee', ['Les deux présidences ont confirmé que le blé avait été évoqué.']],
    ['kremlin+elysee', ['Le blé a été évoqué, ont indiqué le Kremlin et l’Élysée.']],
    ['elysee', ['Selon l’Élysée, Vladimir Poutine a assuré à son homologue qu’il ne voulait pas la guerre.']],
    ['kremlin', ['Emmanuel Macron a promis de rappeler Kiev, selon le Kremlin.']],
    ['elysee', ['« Il faut parler », a dit Emmanuel Macron lors d’une conférence de presse.']],
    ['elysee', ['« Il faut parler », a écrit sur Twitter le chef de l’État.']],
    ['elysee', ['Interrogé sur TF1, M. Macron a répété qu’il fallait parler.']],
    ['kremlin', ['Le maître du Kremlin a affirmé devant la presse que rien ne changeait.']],
    ['elysee', ['L’Élysée: « Le blé a été évoqué »']],
    ['elysee', ['Pour l’Élysée, le blé reste la priorité.']],
    ['kremlin', ['Côté russe, on assure que le blé a été évoqué.']],
    ['elysee', ['Le blé a été évoqué, comme l’a indiqué l’Élysée.']],
    ['elysee', ['L’Élysée indique qu’« aucune décision n’a été prise ».']],
    ['kremlin', ['Le président russe "a rappelé sa position", lit-on dans le communiqué du Kremlin.']],
    ['kremlin', ['PARIS/MOSCOU, 1er février (AFP) - Le blé a été évoqué, a annoncé le Kremlin.']],
    ['kremlin', ['La partie russe affirme que le blé a été évoqué.']],
    ['elysee', ['Le blé a été évoqué, précise-t-on de source élyséenne.']],
    ['elysee', ['Le blé a été évoqué, indiquait mardi soir l’Élysée, ajoutant qu’un appel était prévu.']],
    ['elysee', ['L’Élysée laisse entendre que le blé a été évoqué.']],
    ['kremlin', ['« Faux », rétorque le Kremlin.']],
    ['kremlin', ['Le Kremlin dément avoir évoqué le blé.']],
    ['elysee', ['Emmanuel Macron a fait valoir que le blé manquait, a rapporté son entourage.']],
    ['kremlin', ['Il est précisé dans le communiqué du Kremlin que le blé a été évoqué.']],
    ['kremlin', ['Le blé a été évoqué, est-il écrit dans le communiqué du Kremlin.']],
    ['elysee', ['L’Élysée s’est refusé à dire si une visite était prévue.']],
  ])('%s: %j', (party, paragraphs) => {
    expect(sides(paragraphs)).toBe(party)
  })
})

describe('words that point back to the palace named before', () => {
  test.each<[string, string[]]>([
    ['elysee', ['L’Élysée a publié un communiqué.', 'Le texte précise que le blé a été évoqué.']],
    [
      'elysee',
      ['Le blé a été évoqué, a indiqué l’Élysée.', 'La présidence ajoute qu’un nouvel appel est prévu.'],
    ],
    [
      'elysee',
      [
        'Un conseiller de l’Élysée a évoqué un échange « franc ».',
        '« Nous verrons », a ajouté ce conseiller.',
      ],
    ],
    [
      'elysee',
      ['Un conseiller de l’Élysée a évoqué un échange « franc ».', 'Ce dernier estime que rien n’est joué.'],
    ],
    [
      'elysee',
      ['Le blé a été évoqué, confie une source à l’Élysée.', 'D’après la même source, rien n’a été promis.'],
    ],
    ['kremlin', ['Le Kremlin a publié un compte rendu.', 'On y lit que le blé a été évoqué.']],
  ])('%s: %j', (party, paragraphs) => {
    expect(sides(paragraphs)).toBe(party)
  })
})

describe('neither palace tells', () => {
  test.each<[string, string[]]>([
    ['-', ['« Faux », a rétorqué le Quai d’Orsay.']],
    ['-', ['Selon un ancien conseiller de l’Élysée, le blé a été évoqué.']],
    ['-', ['Le porte-parole du gouvernement, Gabriel Attal, a indiqué que le blé avait été évoqué.']],
    ['-', ['Selon Matignon, le blé a été évoqué.']],
    ['-', ['Des manifestants ont crié devant l’Élysée que le blé manquait.']],
    ['-', ['Un analyste proche du Kremlin estime que rien ne change.']],
    ['-', ['Le ministre russe des Affaires étrangères, Sergueï Lavrov, a déclaré que rien ne changeait.']],
    ['-', ['Une source diplomatique française a confié que rien ne changeait.']],
    ['-', ['L’ambassade de Russie à Paris a affirmé que le blé avait été évoqué.']],
    ['-', ['À la Maison-Blanche, on assure que le blé a été évoqué.']],
    ['-', ['« C’est une erreur », a jugé l’opposante russe, exilée à Paris.']],
    ['-', ['Les médias pro-Kremlin affirment que la France a cédé.']],
    ['-', ['Le Kremlin rêve d’un « monde nouveau ».']],
    ['-', ['La course à l’Élysée, disent les candidats, se jouera sur le blé.']],
    ['-', ['Le château de Versailles a annoncé la fermeture de ses jardins.']],
    ['-', ['L’Élysée a été illuminé mardi soir.']],
    ['-', ['L’agence Tass a rapporté que des soldats étaient arrivés.']],
    ['-', ['On dit que le blé manque.']],
    ['-', ['Le président ukrainien a dit à Emmanuel Macron que le blé manquait.']],
    ['-', ['La présidence ukrainienne a indiqué que le blé manquait.']],
    ['-', ['« Je n’y crois pas », souffle un diplomate à Paris.']],
    ['-', ['Les habitants de Moscou disent que le blé manque.']],
    ['-', ['Le blé a été évoqué, selon Berlin.']],
  ])('%s: %j', (party, paragraphs) => {
    expect(sides(paragraphs)).toBe(party)
  })
})

describe('who speaks', () => {
  test.each<[string, string]>([
    ['spokesman', '« Rien ne change », a lâché devant la presse le porte-parole du Kremlin, Dmitri Peskov.'],
    [
      'official',
      '« Rien ne change », a dit à des journalistes Iouri Ouchakov, conseiller du président russe.',
    ],
    ['Putin', 'Selon l’Élysée, Vladimir Poutine a assuré à son homologue qu’il ne voulait pas la guerre.'],
    ['Macron', 'Emmanuel Macron a promis de rappeler Kiev, selon le Kremlin.'],
    ['Macron', '« Il faut parler », a dit Emmanuel Macron lors d’une conférence de presse.'],
    ['Macron', '« Il faut parler », a écrit sur Twitter le chef de l’État.'],
    ['Macron', 'Interrogé sur TF1, M. Macron a répété qu’il fallait parler.'],
    ['Putin', 'Le maître du Kremlin a affirmé devant la presse que rien ne changeait.'],
  ])('%s: %s', (speaker, text) => {
    expect(marked([text])).toMatchObject([{ speaker }])
  })
})

describe('what is told, without its cue', () => {
  test.each<[string, string]>([
    ['Le blé, fait-on savoir à l’Élysée, a été évoqué.', 'Le blé … a été évoqué'],
    ['« Le blé a été évoqué », a-t-on indiqué à l’Élysée.', '« Le blé a été évoqué »'],
    ['« Le blé, dit-on à l’Élysée, a été évoqué. »', '« Le blé … a été évoqué. »'],
    ['L’Élysée indique qu’« aucune décision » n’a été prise.', '« aucune décision » n’a été prise'],
    ['L’Élysée n’a pas précisé si une visite était prévue.', 'une visite était prévue'],
    ['Le Kremlin avait dit l’inverse : « Non. »', '« Non. »'],
    ['Le blé a été évoqué, toujours selon le Kremlin.', 'Le blé a été évoqué'],
    ['Selon l’Élysée, le blé a été évoqué.', 'le blé a été évoqué'],
  ])('%s', (text, content) => {
    expect(marked([text])).toMatchObject([{ content }])
  })
})

test('an account goes on in the mood of hearsay', () => {
  expect(
    marked([
      'Selon l’Élysée, Vladimir Poutine a parlé du blé. Il aurait ensuite assuré que tout allait bien.',
    ]),
  ).toMatchObject([{ party: 'elysee' }])
  const [, second] = told(
    [LEAD, 'Selon l’Élysée, Vladimir Poutine a parlé du blé. Il aurait ensuite assuré que tout allait bien.'],
    { lang: 'fr' },
  )
  expect(second).toMatchObject({ party: 'elysee', basis: 'continued', speaker: 'Putin' })
})

test('silence is told as silence', () => {
  expect(marked(['Le communiqué du Kremlin ne dit rien du blé.'])).toMatchObject([
    { party: 'kremlin', silence: true },
  ])
})

test('two palaces, one verb', () => {
  expect(sides(['À l’Élysée, on parle d’un échange « grave » ; au Kremlin, d’un échange « utile ».'])).toBe(
    'kremlin+elysee',
  )
  expect(
    sides(['L’Élysée affirme que le blé manque, tandis que le Kremlin assure que rien ne manque.']),
  ).toBe('kremlin+elysee')
})
