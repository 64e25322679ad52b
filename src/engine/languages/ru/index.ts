import { buildBits, buildCuePhrases, buildLocutions, buildPhrases, type WordLists, wordSet } from '../build'
import { Grammar } from '../grammar'
import type { Language, PronounKind } from '../language'
import { Telling } from '../telling'
import { Case, everyCase } from '../word-case'
import { buildCues } from './cues'
import { casesOfEnding, decline } from './decline'
import { classesOfEnding, traits, traitsOfEnding, verbEndings } from './traits'
import { abbreviations, continuers, locutions, possessives, pronouns, words } from './words'

/** Every word of the lists declined, and the cases of each form. */
function declineAll(lists: WordLists): { classes: WordLists; cases: Map<string, number> } {
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
  classes: buildBits(declined.classes),
  classesOfEnding,
  traits: buildBits(traits),
  traitsOfEnding,
  verbEndings,
  casesOf: (form) => declined.cases.get(form) ?? (LATIN.test(form) ? everyCase : casesOfEnding(form)),
  inflect: decline,
  grammar: buildBits({
    [Grammar.complementizers]: 'что чтобы',
    [Grammar.own]: 'собственн|ому|ым|ой',
    [Grammar.contrasts]: 'а тогда-как',
    [Grammar.nothingWords]: 'ни ничего нет никаких никакого',
    [Grammar.topicOpeners]: 'о об обо ни про это эту эти этот',
    [Grammar.publishing]:
      'обнародованн|ом|ому|ый|ого|ое|ой|ая выпущенн|ом|ому|ый|ого|ое|ой|ая опубликованн|ом|ому|ый|ого|ое|ой|ая размещенн|ом|ому|ый|ого|ое|ой|ая распространенн|ом|ому|ый|ого|ое|ой|ая',
    [Grammar.standing]: 'давно неоднократно',
    [Grammar.hearsay]: 'мол дескать',
    [Grammar.reportedMoods]: 'долж|ен|на|но|ны нужно необходимо нельзя лишь только',
    [Grammar.same]: 'же',
    [Grammar.semiAuxiliaries]:
      'поспешил||а|и спеш|ит|ат вынужден||а|о|ы счел||и нужным позволил||а|и себе предпоч|ел|ла|ли взялся взялась',
  }),
  telling: buildBits({
    [Telling.answers]:
      'ответ реакция мнение версия взгляд позиция комментарий заявление сообщение признание обещание утверждение объяснение трактовка оценка возражение довод аргумент условие прогноз вывод слова логика посыл тон рассказ уточнение суть текст коммюнике',
    [Telling.possessiveCueNouns]:
      'словам данным мнению информации сведениям версии утверждению подсчетам оценке признанию выражению слов изложении пересказе',
    [Telling.questionNouns]: 'вопрос просьбу просьбе инициативе',
    [Telling.partsOfText]: 'строк строки фразы',
    [Telling.passedWords]: 'слов слова высказывани|е|я рассказа объяснений цитату ответ комментарий',
    [Telling.people]: 'люди людей людям людьми людях человек человека человеку человеком',
    [Telling.conversing]:
      'провел провела провели проведет проговорили общались созванивались разговаривал||и поговорил побеседовал длилась длился заняла продолжалась',
    [Telling.plans]: 'намерен намерена намерены планирует планируют собирается собираются может должен готов',
    [Telling.foreignService]:
      'внешнеполитическ|ое|ого|ому|им|ом дипломатическ|ий|ого|ому|им|ом|ое|ая|ой|ую|ие|их',
    [Telling.tellingVerbs]: `сказать говорить указать указывать уточнить уточнять раскрыть раскрывать назвать называть исключать исключить подтвердить подтверждать пояснить пояснять объяснить объяснять отвечать ответить
     рассказать рассказывать сообщить сообщать опровергать опровергнуть предсказывать гадать обсуждать отрицать конкретизировать перечислять вдаваться`,
    [Telling.continuers]: continuers,
    [Telling.jointActs]:
      'решили уделено темой достигнута достигнуто условлено решено договорено условились договорились обменялись согласовали согласовано обсудили затронут||а|о|ы обсужден||а|о|ы рассмотрен||а|о|ы обсуждал|ась|ось|ись затрагивал|ась|ись',
    [Telling.topics]: 'речь идет шла зашла',
    [Telling.representatives]: 'представител|ь|я|ю|ем|е',
    [Telling.officially]: 'официальн|ый|ого|ому|ым|ом',
    [Telling.europeans]: 'европейски|е европейц|ы',
    [Telling.concerns]:
      'интересовал||а|о|и интерес|ует|уют волновал||а|о|и волн|ует|уют беспокоил||а|о|и беспок|оит|оят',
    [Telling.mouthpieces]: 'устами голосом через',
    [Telling.sourceNouns]: 'источник||а|у|ом|и|ов собеседник||а|у|ом|и|ов',
    [Telling.cueObjects]:
      'впечатлени|ем|ями плечами руками деталями подробностями мнением мнение уверенност|ь надежд|у сожаление обеспокоенность готовность слова слов внимание понять понимание озабоченность недоумение удивление',
  }),
  freeOrder: true,
  cues: buildCues(),
  mindCues: new Map(),
  cuePhrases: buildCuePhrases([
    [
      0.95,
      'по данным из, по информации из, по сведениям из, согласно данным, согласно информации, согласно сведениям, по мнению, по оценке, по оценкам, по признанию, по свидетельству, по выражению, по заявлению, по рассказу, по рассказам, по воспоминаниям, по уверению, по уверениям, судя по словам, как стало известно из, со слов, в изложении, в пересказе',
      { cases: Case.Genitive },
    ],
    [
      1,
      'по словам, по данным, по информации, по сведениям, по версии, по утверждению, по сообщению, по сообщениям, по подсчетам, как следует из, как явствует из',
      { cases: Case.Genitive },
    ],
    [0.9, 'по мысли, как видно из, в трактовке', { cases: Case.Genitive }],
    [0.9, 'следует из', { cases: Case.Genitive, sourceMustBe: 'text' }],
    [0.9, 'если верить, согласно', { cases: Case.Dative }],
    [0.85, 'судя по', { sourceMustBe: 'text' }],
    [0.97, 'со ссылкой на'],
    [0.95, 'ссылаясь на'],
  ]),
  idioms: buildPhrases({
    give: 'понять|~понять',
    draw: 'внимание|~внимание',
    bring: 'слова|~слова|@Text|цитату|цифры',
    absent: '.|~слова|~строчки|~упоминания|~упоминаний|~ничего|~слов',
    contain: '@Text|~упоминаний|~упоминания',
    skip: '~вниманием|~молчанием',
    put: '~вопрос|~вопросы|~условие',
    speakup: 'за|против|~заявлением|~предложением',
    publish: '~слова',
  }),
  charges: new Set(),
  alsoDeeds: new Set(),
  publicVerbs: new Set(),
  evasions: new Map(),
  replies: new Set(),
  objectPronouns: new Map(),
  possessives: new Map<string, PronounKind>(Object.entries(possessives)),
  pronouns: new Map<string, PronounKind>(Object.entries(pronouns)),
  headLast: false,
  locutions: buildLocutions(locutions, splitNothing),
  compoundInversion: false,
  grammaticalGender: true,
  homeParty: null,
  presumedParty: 'kremlin',
  homeChiefs: new Set(),
  tellsByDative: false,
})
