import { describe, expect, test } from 'vitest'
import { recompare } from '../../../src/engine/recompare'
import type { LanguageId } from '../../../src/engine/types'
import { both, e, k, lay, reporter, type Told } from './told'

type Case = readonly [what: string, lang: LanguageId, kremlin: Told, elysee: Told]

const DIFFER: readonly Case[] = [
  [
    'who asked',
    'en',
    k('the call was made on the initiative of the French side'),
    e('it was Moscow that had asked for the call'),
  ],
  [
    'who asked',
    'fr',
    k('l’entretien a eu lieu à la demande de Paris'),
    e('l’appel était une initiative russe'),
  ],
  [
    'who asked',
    'ru',
    k('беседа состоялась по инициативе французской стороны'),
    e('о разговоре попросила Москва'),
  ],
  [
    'one side or both',
    'en',
    k('the call was held at the request of Paris'),
    e('the call had been arranged by mutual agreement'),
  ],
  ['how long', 'en', k('the call lasted 45 minutes'), e('the call lasted an hour and ten minutes')],
  ['how long', 'fr', k('l’échange a duré une demi-heure'), e('l’entretien a duré une heure quarante-cinq')],
  ['how long', 'ru', k('разговор длился полчаса'), e('беседа продолжалась полтора часа')],
  [
    'promise and denial',
    'en',
    k('no promise of a summit was made', { speaker: 'spokesman' }),
    e('Putin promised to come to the summit', { speaker: 'Putin' }),
  ],
  [
    'promise and denial',
    'fr',
    k('aucune promesse de sommet n’a été faite', { speaker: 'spokesman' }),
    e('M. Poutine a donné son accord de principe à un sommet', { speaker: 'Putin' }),
  ],
  [
    'promise and denial',
    'ru',
    k('никаких обещаний о саммите не давалось', { speaker: 'spokesman' }),
    e('Путин согласился на саммит', { speaker: 'Putin' }),
  ],
  [
    'thinking and yes',
    'en',
    k('he would think about a summit', { speaker: 'Putin' }),
    e('he said yes to a summit', { speaker: 'Putin' }),
  ],
  [
    'came up or not',
    'en',
    k('sanctions were not discussed'),
    e('Macron raised the sanctions', { speaker: 'Macron' }),
  ],
  [
    'came up or not',
    'fr',
    k('la question des sanctions n’a pas été évoquée'),
    e('les sanctions ont été évoquées'),
  ],
  [
    'came up or not',
    'ru',
    k('об обмене пленными речь не шла'),
    e('Макрон поднял вопрос о пленных', { speaker: 'Macron' }),
  ],
  ['figures', 'en', k('Russia handed over 200 prisoners'), e('there were 120 prisoners')],
  ['figures', 'ru', k('передано 200 пленных'), e('возвращено 120 пленных')],
  ['days', 'en', k('the presidents will speak again on Tuesday'), e('the next call is planned for Thursday')],
  ['days', 'fr', k('les présidents se rappelleront mardi'), e('le prochain entretien est prévu jeudi')],
  ['days', 'ru', k('президенты поговорят снова во вторник'), e('следующий разговор намечен на четверг')],
  ['reliable', 'en', k('gas supplies were reliable'), e('Russian gas is no longer reliable')],
  ['reliable', 'ru', k('поставки газа надежны'), e('поставки газа уже не надежны')],
  ['kept or broken', 'fr', k('le cessez-le-feu est respecté'), e('le cessez-le-feu est violé chaque jour')],
  [
    'food and sanctions',
    'en',
    k('fertilisers still meet obstacles'),
    e('sanctions do not target fertilisers'),
  ],
  [
    'one subject or another',
    'en',
    k('the call was devoted to the written replies'),
    e('the call focused on the way to a truce'),
  ],
  [
    'a denied word',
    'en',
    k('Macron took an interest in the list of routes', { speaker: 'Macron' }),
    e('there was no interest in the list of routes', { speaker: 'Macron' }),
  ],
]

const NO_CONTRADICTION: readonly Case[] = [
  ['rounded lengths', 'en', k('the call lasted more than an hour'), e('the call lasted 75 minutes')],
  ['rounded lengths', 'ru', k('беседа продолжалась более часа'), e('беседа длилась 75 минут')],
  [
    'the same side asked',
    'fr',
    k('l’entretien a eu lieu à la demande de Paris'),
    e('l’appel était une initiative française'),
  ],
  [
    'what each president said',
    'en',
    k('Putin refused a truce', { speaker: 'Putin' }),
    e('Macron promised help with a truce', { speaker: 'Macron' }),
  ],
  ['silence', 'en', k('whether sanctions had come up', { silence: true }), e('sanctions were discussed')],
  ['silence', 'ru', k('обсуждались ли санкции', { silence: true }), e('санкции обсуждались')],
  ['years are no figures', 'en', k('borders of 1997 NATO troops'), e('NATO troops of 2014 enlargement')],
  [
    'a call to someone else',
    'en',
    k('the presidents will speak again on Tuesday'),
    e('Macron will call Zelensky on Thursday'),
  ],
  ['a tone of its own', 'fr', k('la conversation fut franche'), e('le ton était difficile')],
  [
    'two wishes',
    'ru',
    k('Украина обязана выполнить минские соглашения', { speaker: 'Putin' }),
    e('нормандская четверка должна собраться', { speaker: 'both' }),
  ],
]

const AGREE: readonly Case[] = [
  [
    'the talk goes on',
    'en',
    k('the contacts will continue'),
    e('the two leaders are to speak again soon', { speaker: 'both' }),
  ],
  ['the talk goes on', 'fr', k('les contacts se poursuivront'), e('ils doivent se reparler bientôt')],
  ['the talk goes on', 'ru', k('контакты будут продолжены'), e('президенты вскоре созвонятся')],
  [
    'what both presidents hold, told by both',
    'en',
    k('the leaders spoke for a truce in Karabakh', { speaker: 'both' }),
    e('peace must return to Armenia, the two found', { speaker: 'both' }),
  ],
  [
    'lengths that fit',
    'fr',
    k('l’échange a duré plus de deux heures'),
    e('l’appel a duré cent trente minutes'),
  ],
  [
    'one act of one president',
    'en',
    k('Putin agreed that IAEA inspectors visit the plant', { speaker: 'Putin' }),
    e('the Russian leader accepted a visit by the IAEA', { speaker: 'Putin' }),
  ],
  [
    'one act of one president',
    'fr',
    k('M. Poutine a accepté une mission de l’AIEA', { speaker: 'Putin' }),
    e('le président russe a promis de laisser venir l’AIEA', { speaker: 'Putin' }),
  ],
  [
    'one act of one president',
    'ru',
    k('Путин согласился на приезд МАГАТЭ', { speaker: 'Putin' }),
    e('российский лидер пообещал пустить МАГАТЭ', { speaker: 'Putin' }),
  ],
  [
    'the same words',
    'en',
    k('the leaders discussed the truce in Karabakh', { speaker: 'both' }),
    e('the leaders discussed the Karabakh truce', { speaker: 'both' }),
  ],
  ['lengths that fit', 'fr', k('l’échange a duré environ une heure'), e('l’entretien a duré 55 minutes')],
]

describe('two accounts of one matter', () => {
  test.each(DIFFER)('differ: %s (%s)', (_, lang, kremlin, elysee) => {
    const laid = lay(lang, [kremlin, elysee])
    expect(laid.matters).toHaveLength(1)
    expect(laid.matters[0]?.relation).toBe('differ')
    const [first, second] = laid.clashOf(0) ?? ['', '']
    expect(kremlin.content).toContain(first)
    expect(elysee.content).toContain(second)
    expect(first.length * second.length).toBeGreaterThan(0)
    expect(laid.pairs).toEqual([{ kremlin: 0, elysee: 1, relation: 'differ' }])
  })

  test.each(DIFFER)('differ the other way round: %s (%s)', (_, lang, kremlin, elysee) => {
    expect(lay(lang, [elysee, kremlin]).matters[0]?.relation).toBe('differ')
  })

  test.each(NO_CONTRADICTION)('do not contradict: %s (%s)', (_, lang, kremlin, elysee) => {
    const { matters } = lay(lang, [kremlin, elysee])
    expect(matters.map(({ relation, clash }) => [relation, clash])).not.toContainEqual([
      'differ',
      expect.anything(),
    ])
    expect(matters.every(({ clash }) => clash === null)).toBe(true)
  })

  test.each(AGREE)('agree: %s (%s)', (_, lang, kremlin, elysee) => {
    expect(lay(lang, [kremlin, elysee]).matters.map(({ relation }) => relation)).toEqual(['agree'])
  })
})

describe('what answers the other account', () => {
  test.each<Case>([
    [
      'a dismissal',
      'en',
      k('this was “not quite the right way to put it”'),
      e('he had obtained an assurance that no exercises would begin'),
    ],
    [
      'a bare denial',
      'fr',
      e('le mot n’a pas été prononcé', { cue: 'L’Élysée dément :' }),
      k('M. Macron aurait convenu que les accords de Minsk prenaient du retard'),
    ],
    [
      'the opposite',
      'ru',
      e('это не так', { cue: 'В Париже говорят обратное:' }),
      k('учения в Белоруссии завершатся в срок'),
    ],
  ])('%s (%s) contradicts the words before it', (_, lang, answer, told) => {
    expect(lay(lang, [told, answer]).matters.map(({ relation }) => relation)).toEqual(['differ'])
  })

  test('a denial of something else does not', () => {
    const { matters } = lay('en', [
      e('Macron spoke of grain exports'),
      k('reports of new troops at the border of Poland and of Lithuania, printed by several papers', {
        cue: 'The Kremlin denied',
      }),
    ])
    expect(matters.map(({ relation }) => relation)).toEqual(['only-elysee', 'only-kremlin'])
  })
})

test('a sentence that both palaces tell is paired with itself', () => {
  for (const [lang, content] of [
    ['en', 'the presidents will stay in touch'],
    ['fr', 'les deux hommes se reparleront'],
    ['ru', 'президенты останутся на связи'],
  ] as const) {
    const { matters, pairs } = lay(lang, [both(content)])
    expect(matters.map(({ relation }) => relation)).toEqual(['agree'])
    expect(pairs).toEqual([{ kremlin: 0, elysee: 0, relation: 'agree' }])
  }
})

test('two contents in one sentence are paired with each other', () => {
  const text = 'It lasted 45 minutes by one count and an hour and ten by the other.'
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  const { article, attributions } = lay('en', [k('x'), e('y')])
  const one = attributions.map((attribution, i) => ({
    ...attribution,
    sentence: 0,
    content: [at(i === 0 ? 'It lasted 45 minutes' : 'an hour and ten')],
  }))
  const blocks = [
    { start: 0, end: text.length, role: 'paragraph' as const, sentences: [[0, text.length] as const] },
  ]
  const told = { ...article, text, blocks }
  const found = recompare(told, one)
  expect(found.matters.map(({ key, relation }) => [key, relation])).toEqual([
    ['matter_call_duration', 'differ'],
  ])
  expect(found.pairs).toEqual([{ kremlin: 0, elysee: 0, relation: 'differ' }])
})

describe('contradictions of cause, of lies, of what came up', () => {
  test.each([
    [
      'en',
      k('Ukrainian shelling endangers the nuclear plant'),
      e('the Russian occupation of the nuclear plant is the cause'),
    ],
    [
      'fr',
      k('les attaques ukrainiennes menacent la centrale'),
      e('l’occupation russe de la centrale est la cause des risques'),
    ],
    [
      'ru',
      k('украинские обстрелы угрожают АЭС'),
      e('причина угрозы для АЭС — присутствие российских военных'),
    ],
  ] as const)('whose doing it is (%s)', (lang, kremlin, elysee) => {
    const laid = lay(lang, [kremlin, elysee])
    expect(laid.matters.map(({ relation }) => relation)).toEqual(['differ'])
    expect(laid.clashOf(0)).not.toBeNull()
  })

  test.each([
    ['en', k('Ukrainian forces blocked the evacuation and committed violations'), e('“lies”')],
    [
      'fr',
      k('les forces ukrainiennes bloquent l’évacuation, ce sont des violations'),
      e('« Des mensonges »'),
    ],
    ['ru', k('украинские силы виновны в нарушениях при эвакуации'), e('«ложь»')],
  ] as const)('an accusation called a lie (%s)', (lang, kremlin, elysee) => {
    expect(lay(lang, [kremlin, elysee]).matters.map(({ relation }) => relation)).toEqual(['differ'])
  })

  test('a lie answers an accusation, not just anything told before', () => {
    const laid = lay('fr', [
      k('les trois dirigeants ont parlé des négociations en cours'),
      e('« Des mensonges »'),
    ])
    expect(laid.matters.map(({ relation }) => relation)).not.toContain('differ')
  })

  test('a bare “this was not raised” denies what stands right before it', () => {
    const laid = lay('fr', [
      e('Macron a évoqué les attaques informatiques'),
      k('ce sujet n’a pas été soulevé'),
    ])
    expect(laid.matters.map(({ relation }) => relation)).toEqual(['differ'])
  })

  test('what an official tells of a president is about the president’s act', () => {
    const laid = lay('en', [
      e('Mr Putin had given his agreement in principle to a summit', { speaker: 'official' }),
      k('any promise of a summit had been made', { cue: 'Peskov denied', speaker: 'spokesman' }),
    ])
    expect(laid.matters.map(({ relation }) => relation)).toEqual(['differ'])
  })
})

test('both tell whose wish the call was: they agree', () => {
  for (const [lang, kremlin, elysee] of [
    ['en', 'it was the French side that had proposed the talk', 'the call came at Mr Macron’s request'],
    ['fr', 'l’appel a eu lieu à la demande de Paris', 'l’entretien était à l’initiative de la France'],
    ['ru', 'разговор состоялся по инициативе Парижа', 'по просьбе французской стороны'],
  ] as const)
    expect(lay(lang, [k(kremlin), e(elysee)]).matters.map(({ relation }) => relation)).toEqual(['agree'])
})

describe('two accounts right beside each other', () => {
  const relations = (lang: LanguageId, ...told: readonly Told[]) =>
    lay(lang, told).matters.map(({ relation }) => relation)

  test.each([
    ['en', 'that account was simply not right', 'he had secured an assurance of no escalation'],
    ['fr', 'Moscou et Paris ne pouvaient passer aucun accord', 'il a obtenu qu’il n’y ait pas d’escalade'],
    ['ru', 'Москва и Париж не могли заключать никаких сделок', 'он добился гарантий деэскалации'],
  ] as const)('an assurance, and no such thing (%s)', (lang, kremlin, elysee) => {
    const told = [e(elysee, { speaker: 'Macron' }), k(kremlin, { speaker: 'spokesman', joined: true })]
    expect(relations(lang, ...told)).toEqual(['differ'])
  })

  test.each([
    ['en', 'nobody had ever said the troops would stay', 'Putin undertook to bring the troops home'],
    [
      'fr',
      'personne n’a jamais dit que les troupes resteraient',
      'M. Poutine s’est engagé à retirer les troupes',
    ],
    ['ru', 'никто никогда не говорил, что войска останутся', 'Путин пообещал вывести войска'],
  ] as const)('what nobody said (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, e(elysee, { speaker: 'Putin' }), k(kremlin, { joined: true }))).toEqual(['differ'])
  })

  test.each([
    [
      'en',
      'reports of shelling in the cities are disinformation',
      'asked that the shelling of the cities stop',
    ],
    [
      'fr',
      'les bombardements de villes sont une mise en scène',
      'a demandé l’arrêt des bombardements de villes',
    ],
    ['ru', 'обстрелы городов — постановка', 'потребовал прекратить обстрелы городов'],
  ] as const)('nobody asks for the end of what is not (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, k(kremlin), e(elysee, { speaker: 'Macron', joined: true }))).toEqual(['differ'])
  })

  test.each([
    ['en', 'Moscow stands by its demand on the route', 'Putin dropped his demand on the route'],
    ['fr', 'la position sur l’itinéraire est inchangée', 'M. Poutine a renoncé à son itinéraire'],
    ['ru', 'никаких изменений относительно маршрута нет', 'Путин отказался от требования о маршруте'],
  ] as const)('a demand kept and given up (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, e(elysee, { speaker: 'Putin' }), k(kremlin, { joined: true }))).toEqual(['differ'])
  })

  test('a demand for an end contradicts nobody who does not call it untrue', () => {
    expect(
      relations(
        'en',
        k('the shelling of the city is tragic'),
        e('asked that the shelling of the city stop', { joined: true }),
      ),
    ).toEqual(['related'])
  })

  test('a topic not raised, and the same under another name', () => {
    expect(
      relations('ru', k('карикатуры не обсуждались'), e('тема свободы слова прозвучала', { joined: true })),
    ).toEqual(['differ'])
    // In another paragraph nothing says that the two are one.
    expect(relations('ru', k('карикатуры не обсуждались'), e('тема свободы слова прозвучала'))).not.toContain(
      'differ',
    )
  })

  test('agreeing with what the other account says is agreement', () => {
    expect(
      relations(
        'ru',
        k('альтернативы минским соглашениям нет'),
        e('решать надо на основе минских документов', { cue: 'Макрон согласился:', joined: true }),
      ),
    ).toEqual(['agree'])
  })

  test.each([
    ['en', 'no new call has been scheduled', 'they will speak again in the next days'],
    ['fr', 'aucun nouvel appel n’est prévu', 'ils se reparleront dans les prochains jours'],
    ['ru', 'никаких новых контактов нет в планах', 'президенты созвонятся на днях'],
    [
      'en',
      'the tone had been “businesslike” and no other call was planned',
      'they would speak again “within days”',
    ],
    ['en', 'a new conversation was not planned', 'they would speak again this week'],
    ['fr', 'un nouvel appel n’était pas prévu', 'ils se reparleraient dans la semaine'],
    ['ru', 'новый разговор пока не планируется', 'лидеры договорились созвониться на этой неделе'],
  ] as const)('a next talk, or none (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, k(kremlin), e(elysee, { joined: true }))).toEqual(['differ'])
  })

  test('what was not planned may be something else than the next talk', () => {
    expect(
      relations(
        'en',
        k('a new call would take place, though no summit was planned'),
        e('they would speak again this week', { joined: true }),
      ),
    ).not.toContain('differ')
  })

  test('the next talk with somebody else, far off, is another', () => {
    const told = [
      e('Macron will stay in touch with the head of the agency', { speaker: 'Macron' }),
      ...Array.from({ length: 6 }, (_, i) => reporter(`Evening ${i} came`)),
      k('no new call has been scheduled'),
    ]
    expect(relations('en', ...told)).not.toContain('differ')
  })

  test('whose wish it was: one side’s, or an idea of both', () => {
    expect(
      relations(
        'ru',
        k('звонок состоялся по просьбе французов'),
        e('идея созвониться была общей', { joined: true }),
      ),
    ).toEqual(['differ'])
  })

  test.each([
    ['en', 'the exchange was calm and constructive', 'it was a hard conversation with sharp words'],
    ['fr', 'l’atmosphère était cordiale', 'un dialogue tendu, parfois rugueux'],
    ['ru', 'разговор был деловым и полезным', 'беседа была тяжелой и бесплодной'],
  ] as const)('a good talk, or a bad one (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, k(kremlin), e(elysee, { joined: true }))).toEqual(['differ'])
  })

  test('a talk that was frank is neither good nor bad', () => {
    expect(
      relations('en', k('it was a tense conversation'), e('the conversation was frank', { joined: true })),
    ).not.toContain('differ')
  })

  test.each([
    ['en', 'progress was made in the talks', 'no progress was made in the talks'],
    ['fr', 'on a fait des progrès dans le dialogue', 'aucun progrès dans le dialogue'],
    ['ru', 'по станции наметился прогресс', 'прогресса по станции нет'],
  ] as const)('progress, or none (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, k(kremlin), e(elysee, { joined: true }))).toEqual(['differ'])
  })

  test.each([
    ['en', 'Mali was not discussed', 'Macron warned of mercenaries in Mali'],
    [
      'fr',
      'la question du Mali n’a pas été abordée',
      'il a mis en garde contre l’envoi de mercenaires au Mali',
    ],
    ['ru', 'тема Мали не затрагивалась', 'Макрон предупредил о наемниках в Мали'],
  ] as const)('a matter not raised, and what was said of it (%s)', (lang, kremlin, elysee) => {
    expect(relations(lang, k(kremlin), e(elysee, { speaker: 'Macron', joined: true }))).toEqual(['differ'])
    // What an official thinks of it was not said in the talk.
    expect(relations(lang, k(kremlin), e(elysee, { speaker: 'official', joined: true }))).not.toContain(
      'differ',
    )
  })

  test('a matter raised only in passing was raised', () => {
    expect(
      relations(
        'fr',
        k('M. Macron n’a évoqué le Mali qu’en passant'),
        e('il a réclamé le départ des mercenaires du Mali', { speaker: 'Macron', joined: true }),
      ),
    ).not.toContain('differ')
  })

  test('nobody asks to take away what is not there', () => {
    expect(
      relations(
        'ru',
        e('потребовал вывести тяжелое вооружение', { speaker: 'Macron' }),
        k('тяжелого вооружения на станции нет', { joined: true }),
      ),
    ).toEqual(['differ'])
  })

  test('what is told of the two together, told twice, is agreement', () => {
    expect(
      relations(
        'fr',
        k('les deux dirigeants veulent une trêve durable en Libye'),
        e('une convergence de vues sur la Libye', { joined: true }),
      ),
    ).toEqual(['agree'])
  })

  test('both tell of the same tone: they agree', () => {
    expect(
      relations(
        'fr',
        k('des mots tendus, utiles', { speaker: 'Putin' }),
        e('un échange très tendu', { speaker: 'Macron' }),
      ),
    ).toEqual(['agree'])
  })

  test('«quatre-vingts» is eighty', () => {
    expect(
      relations('fr', k('l’appel a duré quatre-vingts minutes'), e('l’entretien a duré 80 minutes')),
    ).toEqual(['agree'])
    expect(
      relations(
        'fr',
        k('une conversation d’une cinquantaine de minutes'),
        e('l’appel a duré une heure et trois quarts'),
      ),
    ).toEqual(['differ'])
  })
})
