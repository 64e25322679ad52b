import { describe, expect, test } from 'vitest'
import { partiesOf, told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** What is marked in the last paragraph. */
function last(paragraphs: readonly string[]) {
  return told([LEAD, ...paragraphs], { lang: 'fr' }).filter(
    ({ party, confidence, sentence }) =>
      party !== 'other' && confidence >= 0.5 && sentence >= paragraphs.length,
  )
}

function sides(...paragraphs: string[]): string {
  return partiesOf(last(paragraphs))
}

function speaker(...paragraphs: string[]) {
  return last(paragraphs).at(-1)?.speaker
}

const ADVISER = '« C’est un progrès », a estimé un conseiller de l’Élysée.'
const PESKOV = '« C’est un progrès », a estimé Dmitri Peskov.'

describe('whoever spoke goes on without a subject', () => {
  test.each([
    ['elysee', ADVISER, 'Et d’ajouter : « Rien n’est acquis. »'],
    ['kremlin', PESKOV, 'Avant d’ajouter qu’un sommet « se prépare ».'],
    ['kremlin', PESKOV, 'Avant de préciser, sourire en coin, qu’un sommet « se prépare ».'],
    ['-', PESKOV, 'Avant de dire oui, les Européens ont longtemps hésité.'],
    ['-', PESKOV, 'Et de nombreux diplomates ont quitté la salle.'],
  ])('%s: %s %s', (party, before, sentence) => {
    expect(sides(before, sentence)).toBe(party)
  })
})

describe('turns of phrase that tell', () => {
  test.each([
    ['elysee', '« C’est faux », cingle-t-on au « Château ».'],
    ['elysee', '« C’est faux », euphémise-t-on à l’Élysée.'],
    ['kremlin', 'À Moscou, on ne s’en souvient pas tout à fait ainsi : « Le président n’a rien promis. »'],
    [
      'elysee',
      'Devant la presse, en marge du sommet, Emmanuel Macron s’est voulu ferme : « Il faut une trêve. »',
    ],
    ['kremlin', 'À Moscou, le porte-parole de la présidence a indiqué que rien n’était prévu.'],
    ['-', 'À Moscou, on ne s’en souvient pas.'],
    ['-', 'Le Kremlin dira toujours cela !'],
    ['-', 'Le « Château » a été repeint, s’amuse-t-on dans la presse.'],
  ])('%s: %s', (party, sentence) => {
    expect(sides(sentence)).toBe(party)
  })

  test('the quotation after a colon is his who opens the sentence', () => {
    const starmer = 'Keir Starmer s’est félicité d’« une percée ».'
    const macron =
      'Emmanuel Macron, lui, s’est montré plus réservé : « Rien n’est acquis », a-t-il glissé aux journalistes.'
    expect(sides(starmer, macron)).toBe('elysee')
  })

  test('«ce dernier» is whoever was named last, a stranger too', () => {
    const macron = '« C’est la seule voie », a plaidé Emmanuel Macron lors d’une conférence de presse'
    expect(
      last([`${macron} au côté de Volodymyr Zelensky. Ce dernier a réclamé « des actes ».`]).length,
    ).toBe(1)
  })

  test('a paragraph that goes back in time is the reporter’s', () => {
    const readout = 'Vladimir Poutine a promis une trêve, selon l’Élysée.'
    expect(
      sides(readout, 'Les deux présidents avaient arrêté le 12 août, à Moscou, un plan en six points.'),
    ).toBe('-')
  })

  test('a quotation alone, without a stop, is a heading', () => {
    const peskov = 'Dmitri Peskov a parlé d’un échange « utile ».'
    expect(sides(peskov, '« Pas de place pour les ultimatums »')).toBe('-')
    expect(sides(peskov, '« Il n’y a pas de place pour les ultimatums. »')).toBe('kremlin')
  })

  test('what an interview asks is not told', () => {
    const ask = (question: string): string =>
      sides('Que s’est-il passé mardi ?', 'Rien.', 'Faut-il s’inquiéter ?', 'Non.', question)
    expect(ask('Le Kremlin assure que tout est rentré dans l’ordre. Vous y croyez ?')).toBe('-')
    expect(ask('Le Kremlin assure que tout est rentré dans l’ordre.')).toBe('kremlin')
  })
})

describe('who is said to have spoken', () => {
  test.each([
    // What the palace abroad is quoted with are its president's words; of the call as such it speaks for itself.
    ['Putin', 'Moscou fait valoir le droit « légitime » de Téhéran à l’atome civil.'],
    ['Putin', 'A Moscou, on répond que la Russie a « intégralement » rempli ses engagements.'],
    [null, 'Le Kremlin assure que l’échange a été « utile ».'],
    [null, 'L’Élysée assure que des garanties « font encore défaut ».'],
    ['official', 'L’Élysée dément : « Le mot n’a pas été prononcé. »'],
    ['official', '« Le président Poutine n’en a pas parlé », a indiqué un conseiller de l’Élysée.'],
    ['Putin', 'Selon un conseiller de l’Élysée, le président Poutine a promis une trêve.'],
  ])('%s: %s', (who, sentence) => {
    expect(speaker(sentence)).toBe(who)
  })

  test('«lui» between commas is no subject of its own', () => {
    const macron = 'A lire le Kremlin, M. Macron a donné une appréciation positive de la question.'
    expect(
      speaker(`${macron} Le président russe, lui, a informé son interlocuteur de l’achèvement du repli.`),
    ).toBe('Putin')
  })
})

test('words quoted after another place than the account’s are not its', () => {
  const lead = "L'Élysée évoque un échange franc."
  expect(sides(`${lead} Au Kremlin, Vladimir Poutine recevra mardi « tous les acteurs » du dossier.`)).toBe(
    'elysee',
  )
  expect(
    last([`${lead} Au Kremlin, Vladimir Poutine recevra mardi « tous les acteurs » du dossier.`]),
  ).toHaveLength(1)
})

describe('the conditional of hearsay, of whatever verb', () => {
  const KREMLIN = 'Le Kremlin met en cause Kiev.'
  test.each([
    ['kremlin', `${KREMLIN} Ses troupes feraient « tout leur possible » pour les civils.`],
    ['kremlin', `${KREMLIN} Les livraisons d’armes pousseraient Kiev vers une « solution militaire ».`],
    ['kremlin', `${KREMLIN} Les « néonazis » tiendraient la ville.`],
    // A new paragraph, a condition, nothing quoted, no account.
    ['-', KREMLIN, 'Ses troupes feraient « tout leur possible » pour les civils.'],
    ['kremlin1', `${KREMLIN} Si la ville tombait, ses troupes feraient « le ménage ».`],
    ['kremlin1', `${KREMLIN} Les troupes massées au nord feraient route vers Kiev.`],
    ['-', 'Les habitants ont fui. Les livraisons d’armes pousseraient Kiev vers une « solution militaire ».'],
  ])('%s: %s', (side, ...paragraphs) => {
    const marked = last(paragraphs)
    expect(partiesOf(marked)).toBe(side.replace('1', ''))
    if (side !== '-') expect(marked).toHaveLength(side.endsWith('1') ? 1 : 2)
  })
})

describe('whose voice it is', () => {
  test.each([
    [
      'elysee',
      '« J’ai obtenu un délai », s’est félicité le chef de l’Etat devant la presse. Son entourage assure que M. Poutine s’est engagé à attendre.',
    ],
    [
      'elysee',
      'A l’Elysée, où l’on découvre en direct le long discours du maître de Moscou, un conseiller décrit un propos « rigide ».',
    ],
    // A voice inside what a palace tells.
    [
      'kremlin',
      'L’Elysée évoque un échange franc.',
      'Le Kremlin indique que Vladimir Poutine a informé son homologue de la « provocation » montée selon lui par Kiev. La réunion pourrait être « utile », ajoute le texte.',
    ],
    // A heading tells nothing.
    [
      'elysee',
      'L’Elysée évoque un échange franc.',
      '# Les demandes françaises',
      'Le président français a « réitéré » sa demande, indique la présidence dans un communiqué. « Le président Poutine a donné son accord », affirme le texte.',
    ],
    ['elysee', 'Dimanche soir, l’Elysée publie un communiqué : les deux présidents ont accepté un sommet.'],
    // What somebody becomes is an act.
    ['-', 'Emmanuel Macron s’est déclaré candidat jeudi soir.'],
    ['elysee', 'Emmanuel Macron s’est déclaré prêt à se rendre à Kiev devant la presse.'],
    // Who leads a delegation is not its side.
    ['-', 'Le chef de la délégation russe, Vladimir Medinski, a évoqué « certains points » d’accord.'],
    ['-', 'Dimanche soir, la foule chante : les deux présidents ont accepté un sommet.'],
    ['-', 'Volodymyr Zelensky a dit sa colère devant la presse. Son entourage assure que la ville tiendra.'],
  ])('%s: %s', (side, ...paragraphs) => {
    expect(partiesOf(last(paragraphs))).toBe(side)
  })
})
