import type { Party } from './party'

/** The Russian presidency. Terms of office: public record. */
export const kremlin: Party = {
  id: 'kremlin',
  words: {
    en: {
      institution:
        'kremlin, russian presidency, russian presidential office, russian presidential administration, russian presidential press service, kremlin press service, press service of the kremlin, press service of kremlin, kremlin press office',
      capital: 'moscow',
      country: 'russia, russian federation, rf',
      nation: 'russian, russians',
      president:
        'russian president, russian leader, russian chief, russian head of state, head of the russian state, president of the russian federation, president of russia, leader of russia, russian ruler',
      outlet: 'kremlin.ru',
    },
    fr: {
      institution: 'kremlin, présidence russe, présidence de la russie, service de presse du kremlin',
      capital: 'moscou',
      country: 'russie, fédération de russie',
      nation: 'russe, russes',
      president:
        'président russe, dirigeant russe, chef de l’état russe, maître du kremlin, président de la russie, président de la fédération de russie, homme fort du kremlin, chef du kremlin, locataire du kremlin, numéro un russe',
      outlet: 'kremlin.ru',
    },
    ru: {
      institution:
        'кремл|ь|я|ю|ем|ём|е, пресс-служб|а|ы|е|у|ой кремля, пресс-служб|а|ы|е|у|ой президента россии, пресс-служб|а|ы|е|у|ой президента рф, администраци|я|и|ю|ей президента россии, администраци|я|и|ю|ей президента рф',
      capital: 'москв|а|ы|е|у|ой',
      country: 'росси|я|и|ю|ей, рф, российск|ая|ой|ую федераци|я|и|ю|ей',
      nation: 'российск|ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими, русск|ий|ого|ие|их',
      president:
        'президент||а|у|ом|е россии, президент||а|у|ом|е рф, президент||а|у|ом|е российской федерации, российск|ий|ого|ому|им|ом президент||а|у|ом|е, российск|ий|ого|ому|им|ом лидер||а|у|ом|е, глав|а|ы|е|у|ой российского государства, хозяин||а|у|ом кремля',
      outlet: 'kremlin.ru',
    },
  },
  people: [
    {
      id: 'Putin',
      role: 'president',
      gender: 'he',
      from: '1999-12-31',
      to: '2008-05-07',
      surnames: { en: 'putin', fr: 'poutine putin', ru: 'путин||а|у|ым|е' },
      givenNames:
        'vladimir vladimirovich vladimirovitch влад|имир|имира|имиру|имиром|имире владимирович||а|у|ем|е',
    },
    {
      id: 'Medvedev',
      role: 'president',
      gender: 'he',
      from: '2008-05-07',
      to: '2012-05-07',
      surnames: { en: 'medvedev', fr: 'medvedev', ru: 'медведев||а|у|ым|е' },
      givenNames: 'dmitry dmitri дмитри|й|я|ю|ем|и',
    },
    {
      id: 'Putin',
      role: 'president',
      gender: 'he',
      from: '2012-05-07',
      to: null,
      surnames: { en: 'putin', fr: 'poutine putin', ru: 'путин||а|у|ым|е' },
      givenNames:
        'vladimir vladimirovich vladimirovitch влад|имир|имира|имиру|имиром|имире владимирович||а|у|ем|е',
    },
    {
      id: 'Peskov',
      role: 'spokesman',
      gender: 'he',
      from: '2000-05-07',
      to: '2008-05-07',
      surnames: { en: 'peskov', fr: 'peskov', ru: 'песков||а|у|ым|е' },
      givenNames: 'dmitry dmitri dimitri дмитри|й|я|ю|ем|и',
    },
    {
      id: 'Peskov',
      role: 'spokesman',
      gender: 'he',
      from: '2012-05-22',
      to: null,
      surnames: { en: 'peskov', fr: 'peskov', ru: 'песков||а|у|ым|е' },
      givenNames: 'dmitry dmitri dimitri дмитри|й|я|ю|ем|и',
    },
    {
      id: 'Timakova',
      role: 'spokesman',
      gender: 'she',
      from: '2008-05-12',
      to: '2012-05-21',
      surnames: { en: 'timakova', fr: 'timakova', ru: 'тимаков|а|ой|у' },
      givenNames: 'natalya natalia наталь|я|и|е|ю|ей',
    },
    {
      id: 'Ushakov',
      role: 'official',
      gender: 'he',
      from: '2012-05-21',
      to: null,
      surnames: { en: 'ushakov', fr: 'ouchakov', ru: 'ушаков||а|у|ым|е' },
      givenNames: 'yuri yury iouri youri юри|й|я|ю|ем|и',
    },
    {
      id: 'Prikhodko',
      role: 'official',
      gender: 'he',
      from: '2004-03-29',
      to: '2013-05-22',
      surnames: { en: 'prikhodko', fr: 'prikhodko', ru: 'приходьк|о|а|у' },
      givenNames: 'sergei sergey serguei серге|й|я|ю|ем',
    },
    {
      id: 'Medinsky',
      role: 'official',
      gender: 'he',
      from: '2020-01-24',
      to: null,
      surnames: { en: 'medinsky', fr: 'medinski medinsky', ru: 'мединск|ий|ого|ому|им|ом' },
      givenNames: 'vladimir владимир||а|у|ом',
    },
    {
      id: 'Kozak',
      role: 'official',
      gender: 'he',
      from: '2020-01-24',
      to: '2025-09-18',
      surnames: { en: 'kozak', fr: 'kozak', ru: 'козак||а|у|ом|е' },
      givenNames: 'dmitry dmitri dimitri дмитри|й|я|ю|ем|и',
    },
    {
      id: 'Dmitriev',
      role: 'official',
      gender: 'he',
      from: '2025-02-23',
      to: null,
      surnames: { en: 'dmitriev', fr: 'dmitriev', ru: 'дмитриев||а|у|ым|е' },
      givenNames: 'kirill кирилл||а|у|ом',
    },
  ],
}
