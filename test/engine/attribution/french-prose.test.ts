import { describe, expect, test } from 'vitest'
import { told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** Whose account the last of these sentences, all in one paragraph, is marked as. */
function side(...sentences: string[]): string {
  const marked = told([LEAD, sentences.join(' ')], { lang: 'fr' }).filter(
    ({ party, confidence, sentence }) =>
      party !== 'other' && confidence >= 0.5 && sentence === sentences.length,
  )
  return [...new Set(marked.map(({ party }) => party))].sort().join('+') || '-'
}

describe('verbs that take an infinitive which tells', () => {
  test.each([
    ['elysee', 'L’Élysée a pris soin de préciser que Kiev avait été prévenu.'],
    ['elysee', 'L’Élysée prend la peine de préciser que l’échange a été demandé par Moscou.'],
    ['kremlin', 'Le Kremlin a cru bon de préciser que l’initiative venait de Paris.'],
    ['kremlin', 'Le Kremlin vient de confirmer que les deux présidents se parleraient ce soir.'],
    ['kremlin', 'La présidence russe a saisi l’occasion pour rappeler ses conditions.'],
    ['kremlin', '« Ce n’est pas un ultimatum », a feint de s’étonner le porte-parole du Kremlin.'],
    ['kremlin', 'Devant la presse, le président russe en a profité pour réclamer la levée des sanctions.'],
    ['-', 'Berlin a pris soin de préciser que l’Élysée avait été prévenu.'],
    ['-', 'Le ministre a cru bon de rappeler que l’Élysée décidait seul.'],
    ['-', 'Les deux hommes ont pris le temps de visiter l’exposition.'],
    ['-', 'Vladimir Poutine en a profité pour offrir un bouquet à son hôte.'],
  ])('%s: %s', (party, sentence) => expect(side(sentence)).toBe(party))
})

describe('what is not left undone is told', () => {
  test.each([
    ['kremlin', 'Le Kremlin n’a pas manqué de souligner que l’appel avait eu lieu à l’initiative de Paris.'],
    ['kremlin', 'Le Kremlin ne cesse de répéter que la Russie n’a menacé personne.'],
    ['elysee', 'L’Élysée n’en a pas moins rappelé que les sanctions restaient en place.'],
    ['elysee', 'L’Élysée n’oublie pas de rappeler que les sanctions tiennent.'],
    ['kremlin', '« Ils ont mis le temps », n’a pas manqué d’ironiser Dmitri Peskov.'],
    ['-', 'Kiev n’a pas manqué de rappeler que le Kremlin avait déjà promis une trêve.'],
    ['-', 'Vladimir Poutine n’a pas manqué d’offrir un bouquet à son hôte.'],
  ])('%s: %s', (party, sentence) => expect(side(sentence)).toBe(party))

  test('without a negation it is not told', () => {
    const [forgotten] = told(
      [LEAD, 'Le Kremlin a oublié de préciser que l’appel avait été demandé par lui.'],
      {
        lang: 'fr',
      },
    ).filter(({ party }) => party === 'kremlin')
    expect(forgotten?.silence).toBe(true)
  })
})

describe('how it is said stands between the verb and whoever says it', () => {
  test.each([
    ['kremlin', '« Nous avons le temps », a répondu avec flegme Dmitri Peskov.'],
    ['kremlin', '« C’est une question pour Paris », a répondu du tac au tac Dmitri Peskov.'],
    ['kremlin', '« C’est une question pour Paris », a rétorqué, un rien agacé, Dmitri Peskov.'],
    ['elysee', '« Nous avons parlé de tout », a résumé dans un sourire un conseiller de l’Élysée.'],
    ['-', '« On nous oublie », a lancé d’une voix forte un manifestant devant l’Élysée.'],
    ['-', '« On nous oublie », a répondu du tac au tac Volodymyr Zelensky.'],
    ['-', 'À l’Assemblée, un député décrit un homme « seul », capable de colères contre l’Élysée.'],
  ])('%s: %s', (party, sentence) => expect(side(sentence)).toBe(party))
})

describe('whom a sentence sets before its pronoun', () => {
  const ADVISER = 'Un conseiller de l’Élysée a estimé que l’échange était « utile ».'
  test.each([
    ['kremlin', 'Quant au Kremlin, il juge l’échange « utile ».'],
    [
      'kremlin',
      'Quant au porte-parole de la présidence russe, Dmitri Peskov, il a parlé d’un échange « utile ».',
    ],
    ['-', 'Quant à Volodymyr Zelensky, il a estimé que l’échange était « utile ».'],
    ['-', 'Quant au chancelier allemand, il a jugé que l’échange était « utile ».'],
    ['elysee', 'À l’entendre, Vladimir Poutine a promis une trêve.'],
    ['elysee', 'À ses yeux, Vladimir Poutine cherche à gagner du temps.'],
    ['elysee', 'Un autre se souvient que Vladimir Poutine « récitait ».'],
    ['elysee', 'Et un autre de renchérir : « Il récitait. »'],
  ])('%s: %s', (party, sentence) => expect(side(ADVISER, sentence)).toBe(party))

  test('À l’entendre: of nobody who has told before', () => {
    expect(side('À l’entendre, tout le monde a tort.')).toBe('-')
  })
})

describe('answers and turns of phrase', () => {
  test.each([
    ['kremlin', 'Réaction immédiate du Kremlin : « Ce sont des inepties. »'],
    ['kremlin', 'La réponse de Moscou n’a pas tardé : « Ce sont des inepties. »'],
    ['kremlin', 'La thèse du Kremlin est que l’Occident a trompé la Russie.'],
    ['kremlin', 'Nulle trace de cet engagement dans le communiqué publié par Moscou.'],
    ['elysee', 'L’Élysée y voit un signe encourageant.'],
    ['kremlin', 'Devant la presse, Vladimir Poutine s’en est pris violemment à l’Otan.'],
    ['elysee', 'Selon les termes de l’Élysée, l’échange a été « franc ».'],
    ['-', 'L’accord a été annoncé mardi soir à Moscou.'],
    ['-', 'La question a été évoquée à Paris par les ministres.'],
    ['-', 'La réponse de Kiev n’a pas tardé : « Ce sont des inepties. »'],
  ])('%s: %s', (party, sentence) => expect(side(sentence)).toBe(party))
})

describe('an account that goes on, or does not', () => {
  const KREMLIN = 'Selon le Kremlin, M. Poutine a rappelé ses conditions.'
  test.each([
    ['kremlin', 'Les deux présidents ont décidé de se reparler avant dimanche.'],
    ['kremlin', 'La Russie reste par ailleurs ouverte à des négociations directes.'],
    ['-', 'La Russie a vendu du gaz à toute l’Europe.'],
    ['-', 'L’Ukraine reste par ailleurs ouverte à des négociations directes.'],
    ['-', 'Les deux présidents s’étaient vus à Moscou en février.'],
  ])('%s: %s', (party, sentence) => expect(side(KREMLIN, sentence)).toBe(party))
})

describe('what only looks like telling', () => {
  test.each([
    [
      'Emmanuel Macron et Vladimir Poutine se sont présentés devant la presse, après un entretien plus long que prévu.',
    ],
    ['De la coalition que François Hollande appelait de ses vœux, il n’était plus question au Kremlin.'],
  ])('%s', (sentence) => {
    expect(side(sentence)).toBe('-')
  })

  test('a place and a time after a source are no part of its name', () => {
    expect(side('« Rien n’est fait », glisse-t-on à l’Élysée à une demi-heure de l’échange.')).toBe('elysee')
    expect(side('« Rien n’est fait », souffle un proche du président à l’issue de l’échange.')).toBe('elysee')
  })
})

describe('live blogs and news conferences', () => {
  test.each([
    ['kremlin', ['Pas d’ultimatum, jure le Kremlin.']],
    ['elysee', ['L’Élysée livre quelques détails : Vladimir Poutine aurait accepté une trêve.']],
    [
      'kremlin',
      ['Le Kremlin dégaine le premier.', 'L’entretien a été « constructif », lit-on dans son communiqué.'],
    ],
    ['kremlin', ['Vladimir Poutine prend la parole à la télévision.', 'Le président russe accuse l’Otan.']],
    ['kremlin', ['Le communiqué du Kremlin, long de quatre pages, accuse Kiev de « crimes ».']],
    ['kremlin', ['Le Kremlin ne ferme pas la porte à un sommet.']],
    ['kremlin', ['Vue de Moscou, la discussion a été « concrète ».']],
    ['elysee', ['« Ce sera long », admet un membre de la cellule diplomatique.']],
    ['-', ['Kiev ne ferme pas la porte à un sommet.']],
    ['-', ['Le musée ne ferme pas ses portes au Kremlin.']],
    ['-', ['Moscou a vu défiler des milliers de personnes : « Non à la guerre », scandait la foule.']],
    ['-', ['Paris a changé de visage : les terrasses sont « vides ».']],
    ['-', ['Vladimir Poutine est arrivé à Paris.', 'Le président russe accuse l’Otan.']],
    ['-', ['Le leader français de l’énergie, Engie, a annoncé qu’il quittait la Russie.']],
  ])('%s: %s', (party, sentences) => expect(side(...sentences)).toBe(party))
})
