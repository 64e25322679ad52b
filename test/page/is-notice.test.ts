import { describe, expect, test } from 'vitest'
import { isNotice } from '../../src/page/is-notice'

describe('a notice to the reader', () => {
  test.each([
    'Subscribe now for unlimited access to all of our reporting, on any device.',
    'There is plenty more where that came from. Sign up for the free daily letter.',
    'Already a subscriber? Log in',
    '(Follow us on Telegram, and never miss a story.)',
    'Our reporter’s book “Two Lines” is out now. Follow him on Twitter.',
    'If you enjoyed this article, we have a proposition for you.',
    'Reporting by A. Writer in Paris; editing by B. Editor',
    'Associated Press writers in Moscow and Paris contributed to this report.',
    'Cet article est réservé aux abonnés.',
    'Il vous reste 61,2 % de cet article à lire.',
    'Abonnez-vous dès maintenant pour 1 € le premier mois.',
    'Déjà abonné ? Connectez-vous',
    'Оформите подписку, чтобы читать материал целиком.',
    'Материал доступен только подписчикам.',
    'Читайте нас в Telegram',
    'Recevez chaque soir les informations à retenir de la journée.',
    'Offrez gratuitement la lecture de cet article à un proche',
    'Наши журналисты работают без остановки. Вступайте в клуб.',
    'Are you in the city? If it is safe to do so, please get in touch.',
    'A. Writer reported from London. B. Editor contributed to this report.',
  ])('%s', (text) => {
    expect(isNotice(text)).toBe(true)
  })

  test.each([
    'The Kremlin said subscribers of the agency had read more of it than they should.',
    'Officials would follow up with a second call, the Elysée said.',
    '“I told him one thing. Follow the agreement,” Mr Macron said of the call.',
    '"It is simple. Sign up or leave," the aide said.',
    'He asked them to sign up, and they did.',
    'Macron a dit que les abonnés du journal avaient lu trop vite : « Il y a un accord. Suivez-nous. »',
    'L’accord a été lu par tous ; il vous reste à l’appliquer, a dit M. Poutine.',
    'Песков сказал, что подписка на протокол ещё не открыта.',
    'The minister kept out of sight all week. In Berlin, an official said the chancellor had “borrowed” the paper rather than the other way around, and that nobody had asked. A. Writer contributed reporting.',
    'Les deux hommes se suivent depuis dix ans, et Paris recevra la suite.',
    '«Есть договор. Читайте его внимательно», — сказал Песков.',
  ])('not: %s', (text) => {
    expect(isNotice(text)).toBe(false)
  })
})
