import { NameKind } from './name-kind'
import type { Party } from './party'

/** The French presidency. Terms of office: public record. */
export const elysee: Party = {
  id: 'elysee',
  words: {
    en: {
      [NameKind.Institution]:
        'elysee, elysee palace, elysées, elysees, elysian palace, palais de l’elysee, french presidency, french presidential office, french presidential palace, french president’s office, presidential palace in paris, élysée press service, elysee press office, elysee press service',
      [NameKind.Capital]: 'paris',
      [NameKind.Country]: 'france, french republic, fifth republic',
      [NameKind.Nation]: 'french, frenchmen',
      [NameKind.President]:
        'french president, french leader, french head of state, president of france, president of the french republic, chief of the fifth republic, head of the french state, head of the fifth republic, leader of france',
      [NameKind.Outlet]: 'elysee.fr',
    },
    fr: {
      [NameKind.Institution]:
        'élysée, palais de l’élysée, sommet de l’état, Château, présidence française, présidence de la république, services de l’élysée, cellule diplomatique de l’élysée, cellule diplomatique, service de presse de l’élysée, élyséen, élyséenne, élyséens, élyséennes, présidence de la république française',
      [NameKind.Capital]: 'paris',
      [NameKind.Country]: 'france',
      [NameKind.Nation]: 'français, française, françaises',
      [NameKind.President]:
        'président français, président de la république, président de la république française, chef de l’état, chef de l’état français, dirigeant français, locataire de l’élysée, président de la france, hôte de l’élysée, chef d’état français',
      [NameKind.Outlet]: 'elysee.fr',
    },
    ru: {
      [NameKind.Institution]:
        'елисейский* двор|ец|ца|цу|цом|це, элизе*0, пресс-служба* елисейского дворца, пресс-служба* президента франции, пресс-служба* макрона, администрация* президента франции, администрация* французского президента, французский* президентский* администрация*, администрация* макрона, администрация* елисейского дворца, канцелярия* президента франции, канцелярия* макрона, офис* президента франции, офис* французского президента, офис* макрона, французский* президентство*',
      [NameKind.Capital]: 'париж*',
      [NameKind.Country]: 'франция*, французский* республика*, пятый* республика*',
      [NameKind.Nation]: 'французский*, француз*',
      [NameKind.President]:
        'президент* франции, президент* французской республики, президент* пятой республики, президент* республики, французский* президент*, французский* лидер*, лидер* франции, глава* французского государства, глава* пятой республики, глава* франции, хозя|ин|ина|ину|ином елисейского дворца, французский* коллега*',
      [NameKind.Outlet]: 'elysee.fr',
    },
  },
  people: [
    {
      id: 'Chirac',
      role: 'president',
      gender: 'he',
      from: '1995-05-17',
      to: '2007-05-16',
      surnames: { en: 'chirac', fr: 'chirac', ru: 'ширак*' },
      givenNames: 'jacques жак*',
    },
    {
      id: 'Sarkozy',
      role: 'president',
      gender: 'he',
      from: '2007-05-16',
      to: '2012-05-15',
      surnames: { en: 'sarkozy', fr: 'sarkozy', ru: 'саркози*0' },
      givenNames: 'nicolas николя*0',
    },
    {
      id: 'Hollande',
      role: 'president',
      gender: 'he',
      from: '2012-05-15',
      to: '2017-05-14',
      surnames: { en: 'hollande', fr: 'hollande', ru: 'олланд*' },
      givenNames: 'francois франсуа',
    },
    {
      id: 'Macron',
      role: 'president',
      gender: 'he',
      from: '2017-05-14',
      to: null,
      surnames: { en: 'macron', fr: 'macron', ru: 'макрон*' },
      givenNames: 'emmanuel эммануэль* эмманюэль*',
    },
    {
      id: 'Bonne',
      role: 'official',
      gender: 'he',
      from: '2019-05-01',
      to: null,
      surnames: { en: 'bonne', fr: 'bonne', ru: 'бонн*' },
      givenNames: 'emmanuel эммануэль* эмманюэль*',
    },
    {
      id: 'Lamdaoui',
      role: 'official',
      gender: 'he',
      from: '2017-05-14',
      to: null,
      surnames: { en: 'lamdaoui', fr: 'lamdaoui', ru: 'ламдауи*0' },
      givenNames: 'omar nacer омар',
    },
    {
      id: 'Roger-Petit',
      role: 'spokesman',
      gender: 'he',
      from: '2017-08-29',
      to: '2018-11-01',
      surnames: { en: 'roger-petit', fr: 'roger-petit', ru: 'роже-пти*0' },
      givenNames: 'bruno брюно',
    },
    {
      id: 'Levitte',
      role: 'official',
      gender: 'he',
      from: '2007-05-16',
      to: '2012-05-15',
      surnames: { en: 'levitte', fr: 'levitte', ru: 'левитт*' },
      givenNames: 'jean-david жан-давид*',
    },
    {
      id: 'Gueant',
      role: 'official',
      gender: 'he',
      from: '2007-05-16',
      to: '2011-02-27',
      surnames: { en: 'gueant', fr: 'gueant', ru: 'геан*' },
      givenNames: 'claude клод*',
    },
    {
      id: 'Kohler',
      role: 'official',
      gender: 'he',
      from: '2017-05-14',
      to: '2025-04-14',
      surnames: { en: 'kohler', fr: 'kohler', ru: 'колер*' },
      givenNames: 'alexis алексис*',
    },
    {
      id: 'Audibert',
      role: 'official',
      gender: 'he',
      from: '2012-05-15',
      to: '2017-05-14',
      surnames: { en: 'audibert', fr: 'audibert', ru: 'одибер*' },
      givenNames: 'jacques жак*',
    },
    {
      id: 'Gantzer',
      role: 'spokesman',
      gender: 'he',
      from: '2014-09-01',
      to: '2017-05-14',
      surnames: { en: 'gantzer', fr: 'gantzer', ru: 'ганцер*' },
      givenNames: 'gaspard гаспар*',
    },
  ],
}
