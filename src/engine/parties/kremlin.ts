import { NameKind } from './name-kind'
import type { Party } from './party'

/** The Russian presidency. Terms of office: public record. */
export const kremlin: Party = {
  id: 'kremlin',
  words: {
    en: {
      [NameKind.Institution]:
        'kremlin, russian presidency, russian presidential office, russian presidential administration, russian presidential press service, kremlin press service, press service of the kremlin, press service of kremlin, kremlin press office',
      [NameKind.Capital]: 'moscow',
      [NameKind.Country]: 'russia, russian federation, rf',
      [NameKind.Nation]: 'russian, russians',
      [NameKind.President]:
        'russian president, russian leader, russian chief, russian head of state, head of the russian state, president of the russian federation, president of russia, leader of russia, russian ruler',
      [NameKind.Outlet]: 'kremlin.ru',
    },
    fr: {
      [NameKind.Institution]:
        'kremlin, sommet de l’état russe, présidence russe, présidence de la russie, service de presse du kremlin',
      [NameKind.Capital]: 'moscou',
      [NameKind.Country]: 'russie, fédération de russie',
      [NameKind.Nation]: 'russe, russes',
      [NameKind.President]:
        'président russe, dirigeant russe, chef de l’état russe, maître du kremlin, président de la russie, président de la fédération de russie, homme fort du kremlin, chef du kremlin, locataire du kremlin, numéro un russe, leader russe, chef d’état russe, chef russe',
      [NameKind.Outlet]: 'kremlin.ru',
    },
    ru: {
      [NameKind.Institution]:
        'кремль*, кремлевский*, пресс-служба* кремля, пресс-служба* президента россии, пресс-служба* президента рф, пресс-служба* главы российского государства, администрация* президента россии, администрация* президента рф, администрация* президента российской федерации, администрация* путина, аппарат* президента россии',
      [NameKind.Capital]: 'москва*',
      [NameKind.Country]: 'россия*, рф*0, российский* федерация*',
      [NameKind.Nation]: 'российский*, русский*, россиянин*',
      [NameKind.President]:
        'президент* россии, президент* рф, президент* российской федерации, российский* президент*, российский* лидер*, российский* вождь*, лидер* россии, глава* российского государства, глава* рф, глава* россии, хозя|ин|ина|ину|ином кремля, глава* кремля, российский* коллега*',
      [NameKind.Outlet]: 'kremlin.ru',
    },
  },
  people: [
    {
      id: 'Putin',
      role: 'president',
      gender: 'he',
      from: '1999-12-31',
      to: '2008-05-07',
      surnames: { en: 'putin', fr: 'poutine putin', ru: 'путин*' },
      givenNames: 'vladimir vladimirovich vladimirovitch владимир* владимирович*',
    },
    {
      id: 'Medvedev',
      role: 'president',
      gender: 'he',
      from: '2008-05-07',
      to: '2012-05-07',
      surnames: { en: 'medvedev', fr: 'medvedev', ru: 'медведев*' },
      givenNames: 'dmitry dmitri дмитрий*m',
    },
    {
      id: 'Putin',
      role: 'president',
      gender: 'he',
      from: '2012-05-07',
      to: null,
      surnames: { en: 'putin', fr: 'poutine putin', ru: 'путин*' },
      givenNames: 'vladimir vladimirovich vladimirovitch владимир* владимирович*',
    },
    {
      id: 'Peskov',
      role: 'spokesman',
      gender: 'he',
      from: '2000-05-07',
      to: '2008-05-07',
      surnames: { en: 'peskov', fr: 'peskov', ru: 'песков*' },
      givenNames: 'dmitry dmitri dimitri дмитрий*m',
    },
    {
      id: 'Peskov',
      role: 'spokesman',
      gender: 'he',
      from: '2012-05-22',
      to: null,
      surnames: { en: 'peskov', fr: 'peskov', ru: 'песков*' },
      givenNames: 'dmitry dmitri dimitri дмитрий*m',
    },
    {
      id: 'Timakova',
      role: 'spokesman',
      gender: 'she',
      from: '2008-05-12',
      to: '2012-05-21',
      surnames: { en: 'timakova', fr: 'timakova', ru: 'тимакова*' },
      givenNames: 'natalya natalia наталья* наталия*',
    },
    {
      id: 'Ushakov',
      role: 'official',
      gender: 'he',
      from: '2012-05-21',
      to: null,
      surnames: { en: 'ushakov', fr: 'ouchakov', ru: 'ушаков*' },
      givenNames: 'yuri yury iouri youri юрий*m',
    },
    {
      id: 'Prikhodko',
      role: 'official',
      gender: 'he',
      from: '2004-03-29',
      to: '2013-05-22',
      surnames: { en: 'prikhodko', fr: 'prikhodko', ru: 'приходько*0' },
      givenNames: 'sergei sergey serguei сергей*m',
    },
    {
      id: 'Kozak',
      role: 'official',
      gender: 'he',
      from: '2020-01-24',
      to: '2025-09-18',
      surnames: { en: 'kozak', fr: 'kozak', ru: 'козак*' },
      givenNames: 'dmitry dmitri dimitri дмитрий*m',
    },
  ],
}
