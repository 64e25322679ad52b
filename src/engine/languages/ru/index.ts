import { buildClasses, buildLocutions, buildTraits, wordSet } from '../build'
import type { ClassLists, Language, PronounKind } from '../language'
import { Case, everyCase } from '../word-case'
import { buildCues } from './cues'
import { casesOfEnding, decline } from './decline'
import { classesOfEnding, traits, traitsOfEnding } from './traits'
import { abbreviations, continuers, locutions, possessives, pronouns, words } from './words'

/** Every word of the lists declined, and the cases of each form. */
function declineAll(lists: ClassLists): { classes: ClassLists; cases: Map<string, number> } {
  const cases = new Map<string, number>()
  const classes: Record<string, string> = {}
  for (const [name, patterns] of Object.entries(lists)) {
    const forms: string[] = []
    for (const pattern of patterns.trim().split(/\s+/)) {
      for (const [form, known] of decline(pattern)) {
        forms.push(form)
        if (known !== 0) cases.set(form, (cases.get(form) ?? 0) | known)
      }
    }
    classes[name] = forms.join(' ')
  }
  return { classes, cases }
}

/** Words in Latin letters have one form: «DW», «Le Monde». */
const LATIN = /^[a-z]/

const splitNothing = (): null => null

/** Makes it, which takes a while: see `languageFor`. */
export const russian = (declined = declineAll(words)): Language => ({
  id: 'ru',
  sentences: { abbreviations: wordSet(abbreviations) },
  splitWord: null,
  formOf: null,
  classes: buildClasses(declined.classes),
  classesOfEnding,
  traits: buildTraits(traits),
  traitsOfEnding,
  casesOf: (form) => declined.cases.get(form) ?? (LATIN.test(form) ? everyCase : casesOfEnding(form)),
  inflect: decline,
  freeOrder: true,
  cues: buildCues(),
  mindCues: new Map(),
  cuePhrases: [
    ...['данным', 'информации', 'сведениям'].flatMap((noun) => [
      { words: ['по', noun, 'из'], weight: 0.95, cases: Case.Genitive },
      { words: ['согласно', noun], weight: 0.95, cases: Case.Genitive },
    ]),
    { words: ['по', 'словам'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'данным'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'мнению'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'информации'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'сведениям'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'версии'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'утверждению'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'сообщению'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'сообщениям'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'подсчетам'], weight: 1, cases: Case.Genitive },
    { words: ['по', 'оценке'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'оценкам'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'признанию'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'свидетельству'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'выражению'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'заявлению'], weight: 0.95, cases: Case.Genitive },
    { words: ['по', 'мысли'], weight: 0.9, cases: Case.Genitive },
    { words: ['если', 'верить'], weight: 0.9 },
    { words: ['согласно'], weight: 0.9 },
    { words: ['как', 'стало', 'известно', 'из'], weight: 0.95, cases: Case.Genitive },
    { words: ['как', 'следует', 'из'], weight: 1, cases: Case.Genitive },
    { words: ['как', 'явствует', 'из'], weight: 1, cases: Case.Genitive },
    { words: ['как', 'видно', 'из'], weight: 0.9, cases: Case.Genitive },
    { words: ['следует', 'из'], weight: 0.9, cases: Case.Genitive, sourceMustBe: 'text' },
    { words: ['судя', 'по'], weight: 0.85, sourceMustBe: 'text' },
    { words: ['со', 'ссылкой', 'на'], weight: 0.97 },
    { words: ['ссылаясь', 'на'], weight: 0.95 },
    { words: ['со', 'слов'], weight: 0.95, cases: Case.Genitive },
    { words: ['в', 'изложении'], weight: 0.95, cases: Case.Genitive },
    { words: ['в', 'пересказе'], weight: 0.95, cases: Case.Genitive },
    { words: ['в', 'трактовке'], weight: 0.9, cases: Case.Genitive },
  ],
  possessiveCueNouns: wordSet(
    'словам данным мнению информации сведениям версии утверждению подсчетам оценке признанию выражению слов изложении пересказе',
  ),
  complementizers: wordSet('что чтобы'),
  idioms: new Map([
    ['give', [['понять'], ['~понять']]],
    ['draw', [['внимание'], ['~внимание']]],
    ['bring', [['слова'], ['~слова'], ['@Text'], ['цитату']]],
    ['absent', [['~слова'], ['~упоминания'], ['~упоминаний'], ['~ничего'], ['~слов']]],
    ['contain', [['@Text'], ['~упоминаний'], ['~упоминания']]],
    ['skip', [['~вниманием'], ['~молчанием']]],
    ['put', [['~вопрос'], ['~вопросы'], ['~условие']]],
    ['speakup', [['за'], ['против'], ['~заявлением'], ['~предложением']]],
    ['publish', [['~слова']]],
  ]),
  discussed: new Set(),
  charges: new Set(),
  alsoDeeds: new Set(),
  same: wordSet('же'),
  people: wordSet('люди людей людям людьми людях человек человека человеку человеком'),
  nearness: new Set(),
  tones: new Set(),
  stances: new Set(),
  relaying: new Set(),
  own: wordSet('собственн|ому|ым|ой'),
  passedWords: wordSet('слова цитату ответ комментарий'),
  contrasts: wordSet('а тогда-как'),
  absenceVerbs: new Set(),
  asked: new Set(),
  questionNouns: new Set(),
  evasions: new Map(),
  replies: new Set(),
  unreal: new Set(),
  standing: wordSet('давно'),
  agents: new Set(),
  ellipses: new Set(),
  reportedMoods: new Set(),
  impersonalVerbs: new Set(),
  conversing: wordSet('провел провела провели'),
  plans: wordSet('намерен намерена намерены планирует планируют собирается собираются может должен готов'),
  foreignService: wordSet(
    'внешнеполитическ|ое|ого|ому|им|ом дипломатическ|ий|ого|ому|им|ом|ое|ая|ой|ую|ие|их',
  ),
  copulas: new Set(),
  absolute: new Set(),
  answers: wordSet(
    'ответ реакция мнение версия взгляд позиция комментарий заявление сообщение признание обещание утверждение объяснение трактовка оценка возражение довод аргумент условие прогноз вывод слова',
  ),
  publishing: wordSet(
    'обнародованн|ом|ый|ого|ое|ой|ая выпущенн|ом|ый|ого|ое|ой|ая опубликованн|ом|ый|ого|ое|ой|ая размещенн|ом|ый|ого|ое|ой|ая распространенн|ом|ый|ого|ое|ой|ая',
  ),
  evident: new Set(),
  tellingVerbs: wordSet(
    `сказать говорить уточнить уточнять раскрыть раскрывать назвать называть исключать исключить подтвердить подтверждать пояснить пояснять объяснить объяснять отвечать ответить
     рассказать рассказывать сообщить сообщать опровергать опровергнуть предсказывать гадать обсуждать отрицать конкретизировать перечислять вдаваться`,
  ),
  nothingWords: wordSet('ни ничего нет никаких никакого'),
  objectPronouns: new Map(),
  possessives: new Map<string, PronounKind>(Object.entries(possessives)),
  pronouns: new Map<string, PronounKind>(Object.entries(pronouns)),
  headLast: false,
  continuers: wordSet(continuers),
  jointActs: wordSet(
    'достигнута достигнуто условлено договорено условились договорились обменялись согласовали согласовано обсудили затронут||а|о|ы обсужден||а|о|ы рассмотрен||а|о|ы обсуждал|ась|ось|ись затрагивал|ась|ись',
  ),
  officially: wordSet('официальн|ый|ого|ому|ым|ом'),
  representatives: wordSet('представител|ь|я|ю|ем|е'),
  topicOpeners: wordSet('о об обо это эту эти этот'),
  locutions: buildLocutions(locutions, splitNothing),
  enclitics: new Set(),
  placePronouns: new Set(),
  insides: new Set(),
  tellers: new Set(),
  indefinitePronouns: new Set(),
  reflexives: new Set(),
  dativeClitics: new Set(),
  having: new Set(),
  causatives: new Set(),
  semiAuxiliaries: new Set(),
  compoundInversion: false,
  grammaticalGender: true,
  courtiers: new Set(),
  indirectQuestions: new Set(),
  homeParty: null,
  presumedParty: 'kremlin',
  partsOfText: new Set(),
  homeChiefs: new Set(),
  firstOfTwo: new Set(),
  secondOfTwo: new Set(),
  tellsByDative: false,
  hearsay: new Set(),
  cueParticles: new Set(),
  sourceNouns: wordSet('источник||а|у|ом|и|ов собеседник||а|у|ом|и|ов'),
  cueObjects: wordSet(
    'впечатлени|ем|ями плечами руками деталями подробностями мнением мнение уверенност|ь надежд|у сожаление обеспокоенность готовность слова слов внимание понять понимание озабоченность недоумение удивление',
  ),
})
