import { describe, expect, test } from 'vitest'
import { both, e, k, lay, reporter, rowsOf } from './told'

describe('rows', () => {
  test('matters that both mention come first, each group in the article’s own order', () => {
    const laid = lay('en', [
      k('covid vaccines were discussed'),
      e('Macron spoke about Libya'),
      k('Syria needs aid'),
      e('Syria was discussed'),
      e('the sanctions stay'),
      k('the sanctions are unlawful'),
    ])
    expect(rowsOf(laid)).toEqual([
      'syria related',
      'sanctions related',
      'covid only-kremlin',
      'libya only-elysee',
    ])
  })

  test('the same input gives the same rows', () => {
    const told = [k('grain must leave Odesa'), e('grain ships wait'), k('gas flows'), e('nobody knows')]
    expect(lay('en', told)).toEqual({ ...lay('en', told), clashOf: expect.any(Function) })
  })

  test('a place outweighs what happens there', () => {
    expect(
      rowsOf(lay('en', [k('the truce in Karabakh holds'), e('fighting in Karabakh has ended')])),
    ).toEqual(['karabakh related'])
    expect(rowsOf(lay('ru', [k('перемирие в Ливии соблюдается'), e('в Ливии нет перемирия')]))[0]).toMatch(
      /^libya/,
    )
  })

  test('kindred matters of one account each meet', () => {
    expect(
      rowsOf(
        lay('fr', [
          k('l’Ukraine doit appliquer les accords de Minsk'),
          e('les armes doivent se taire dans le Donbass'),
        ]),
      ),
    ).toHaveLength(1)
    expect(rowsOf(lay('en', [k('they will stay in touch'), e('he values this dialogue')]))).toHaveLength(1)
  })

  test('matters that have nothing to do with each other do not meet', () => {
    expect(rowsOf(lay('en', [k('the gas flows'), e('Syria was discussed')]))).toEqual([
      'gas_supply only-kremlin',
      'syria only-elysee',
    ])
  })

  test('a continued statement without a matter of its own stays with what it continues', () => {
    const laid = lay('en', [
      e('Putin said yes to a summit', { speaker: 'Putin' }),
      e('There was no ambiguity', { basis: 'continued' }),
      k('it is premature to speak of any summit', { speaker: 'spokesman' }),
    ])
    expect(laid.matters).toHaveLength(1)
    expect(laid.matters[0]?.statements).toEqual({ kremlin: [2], elysee: [0, 1] })
  })

  test('a continued statement with a matter of its own has a row of its own', () => {
    const laid = lay('en', [
      e('Macron spoke of the nuclear plant'),
      e('He also raised the export of grain by sea', { basis: 'continued' }),
    ])
    expect(rowsOf(laid)).toEqual(['nuclear_plant only-elysee', 'grain only-elysee'])
  })

  test('a silence without a word of its own answers the other account', () => {
    const laid = lay('en', [
      e('he would be taken for no liberator by the Ukrainian people'),
      k('nothing of this', { silence: true }),
    ])
    expect(rowsOf(laid)).toEqual(['ukraine_sovereignty related'])
  })

  test('the reporter may name the matter that the accounts speak of as "it"', () => {
    const laid = lay('en', [
      reporter('Then there was the fate of the prisoners'),
      k('they exchanged lists'),
      reporter('The French had more to say on prisoners of war'),
      e('he had asked for two by name'),
    ])
    // Not in the statements’ paragraph, and no heading: their own words decide.
    expect(
      laid.matters.flatMap(({ statements }) => [...statements.kremlin, ...statements.elysee]).sort(),
    ).toEqual([0, 1])
  })
})

describe('matters that the taxonomy does not know', () => {
  test.each([
    [
      'en',
      k('the delivery of the brown bears was confirmed'),
      e('the brown bears were mentioned in passing'),
      /bears/i,
    ],
    ['fr', k('l’ours brun offert au zoo est arrivé'), e('l’ours du zoo coûte cher'), /ours|zoo/i],
    [
      'ru',
      k('верблюд, подаренный зоопарку, доехал'),
      e('верблюда в зоопарке содержать дорого'),
      /верблюд|зоопарк/i,
    ],
  ] as const)('meet by their own words (%s)', (lang, kremlin, elysee, label) => {
    const { matters } = lay(lang, [k('газ gaz gas'), kremlin, k('Сирия Syria Syrie'), elysee])
    const open = matters.filter(({ key }) => key === null)
    expect(open).toHaveLength(1)
    expect(open[0]?.relation).not.toMatch(/^only/)
    expect(open[0]?.label).toMatch(label)
  })

  test('a label is short and begins with a capital', () => {
    const { matters } = lay('en', [
      k(
        'whatever the long and winding conversation about chandeliers and tablecloths in the great hall amounted to',
      ),
      e('one cannot do it'),
    ])
    for (const { label } of matters) {
      expect(label.split(' ').length).toBeLessThanOrEqual(4)
      expect(label[0]).toBe(label[0]?.toUpperCase())
    }
  })
})

describe('pairs', () => {
  test('each statement stands in one pair at most, and both stand in one row', () => {
    const laid = lay('en', [
      k('Putin promised a visit of inspectors to the plant', { speaker: 'Putin' }),
      e('Putin accepted inspectors', { speaker: 'Putin' }),
      e('Macron asked for inspectors at the plant', { speaker: 'Macron' }),
      both('they will talk again'),
    ])
    expect(laid.pairs).toEqual([
      { kremlin: 0, elysee: 1, relation: 'agree' },
      { kremlin: 3, elysee: 3, relation: 'agree' },
    ])
  })
})

test('statements far apart that are merely related share a row, but are no pair', () => {
  const laid = lay('en', [
    k('the sanctions against banks are unlawful'),
    ...Array.from({ length: 6 }, (_, i) => reporter(`Sentence ${i}`)),
    e('nothing will change about the embargo'),
  ])
  expect(laid.matters).toHaveLength(1)
  expect(laid.pairs).toEqual([])
})

test('what one account replies to the other stands in its row', () => {
  const laid = lay('en', [
    k('the rules of the sea must be kept'),
    e('Europe had always done so', { cue: 'Macron countered:' }),
    e('covid vaccines were discussed'),
  ])
  expect(laid.matters[0]?.statements).toEqual({ kremlin: [0], elysee: [1] })
  expect(laid.matters).toHaveLength(2)
})

describe('what stands beside a statement', () => {
  test('words without a matter take up what the other account says right before them, though others speak of it too', () => {
    const laid = lay('en', [
      k('the gas flows'),
      e('the gas must be paid in euros'),
      k('the paper was of some interest to him'),
    ])
    expect(rowsOf(laid)).toHaveLength(1)
    expect(laid.matters[0]?.statements).toEqual({ kremlin: [0, 2], elysee: [1] })
  })

  test('not what their own account says, nor what stands further off', () => {
    const own = [
      k('the gas flows'),
      e('the gas must be paid in euros'),
      e('the grey paper on his desk was of some interest'),
    ]
    expect(rowsOf(lay('en', own))).toHaveLength(2)
    const far = [
      k('the gas flows'),
      e('the gas must be paid in euros'),
      reporter('Evening came'),
      reporter('Night fell'),
      k('the paper was of some interest to him'),
    ]
    expect(rowsOf(lay('en', far))).toHaveLength(2)
  })

  test.each([
    ['en', 'the fighting in Karabakh goes on', 'a ceasefire must come', 'Armenia and Azerbaijan must talk'],
    ['fr', 'les combats continuent au Karabakh', 'un cessez-le-feu s’impose', 'l’Arménie doit être entendue'],
    ['ru', 'в Карабахе продолжаются бои', 'нужно перемирие', 'слово за Арменией и Азербайджаном'],
  ] as const)(
    'what is to be done is to be done in the place named right before (%s)',
    (lang, place, deed, other) => {
      const joined = [e(place), e(deed, { joined: true }), k(other)]
      expect(rowsOf(lay(lang, joined))).toEqual(['karabakh related'])
      // In a paragraph of its own it may be about something else.
      expect(rowsOf(lay(lang, [e(place), e(deed), k(other)]))).toContain('ceasefire only-elysee')
    },
  )

  test('it is not where it names a place of its own', () => {
    const laid = lay('en', [
      e('Armenia must be heard'),
      e('a ceasefire in Libya must come', { joined: true }),
    ])
    expect(rowsOf(laid)).toEqual(['karabakh only-elysee', 'libya only-elysee'])
  })
})

describe('the reporter sets the accounts against each other', () => {
  test('two that stand side by side meet, though each knows another matter', () => {
    const laid = lay('en', [
      k('the two will speak by telephone after the trip to Kyiv'),
      e('a new call is planned', { joined: true }),
    ])
    expect(rowsOf(laid)).toHaveLength(1)
  })

  test('not where each has a clear matter and nothing in common', () => {
    const laid = lay('en', [k('the gas flows'), e('Syria was discussed', { joined: true })])
    expect(rowsOf(laid)).toHaveLength(2)
  })

  test('nor where one of them already meets the statement on its other side', () => {
    const laid = lay('en', [
      e('Syria needs aid'),
      k('Syria was discussed', { joined: true }),
      e('the grey paper on his desk was about vaccines', { joined: true }),
    ])
    expect(rowsOf(laid)).toEqual(['syria related', 'covid only-elysee'])
  })

  test('one joins the row of the other where that one is alone in it or far from its fellows', () => {
    const laid = lay('en', [
      k('sanctions harm everyone'),
      e('the sanctions stay', { joined: true }),
      reporter('Evening came'),
      reporter('Night fell'),
      reporter('The lights went on'),
      k('the pipeline is full'),
      e('nobody in Europe will freeze, whatever the penalties', { joined: true }),
    ])
    expect(rowsOf(laid)).toHaveLength(2)
    expect(laid.matters[1]?.statements).toEqual({ kremlin: [2], elysee: [3] })
  })
})
