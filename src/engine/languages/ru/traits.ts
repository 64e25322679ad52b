import type { WordLists } from '../build'
import { NO_ENDING, type VerbEndings } from '../language'
import { WordClass as C } from '../word-class'
import { WordTrait as T } from '../word-trait'

/** What small Russian words do in a sentence. */
export const traits: WordLists = {
  [T.Inner]: 'по при в во из на от с',
  [T.Genitive]: 'из',
  [T.TimeModifier]:
    'прошлый прошлую прошлой этой следующий позже позднее накануне ранее спустя минувшую минувший',
  [T.PartOfDay]: 'поздно рано',
  [T.Occasion]: 'в во на после по перед через у с со из до за при',
  [T.Locative]: 'в во на из',
  [T.Question]: 'как почему зачем что кто когда где куда сколько чем ли какой какие каким какая',
  [T.As]: 'как',
  [T.BodyPronoun]: 'они оно там нем ней нему ему это',
  [T.Scene]: `в во на после по перед когда пока через спустя за с со при у из от где который которая которого передает передают сообщает пишет пишут цитирует
    накануне вслед стоя сидя о об до под`,
  [T.Accounting]: 'по в с',
  [T.Pair]: 'двое',
  [T.Indefinite]: 'один одна некий другой еще',
  [T.GerundShape]: 'стоя сидя глядя смотря говоря судя',
  [T.Masculine]: 'г-н господин мсье он гость',
  [T.Feminine]: 'г-жа госпожа она представительница',
  [T.Former]: 'бывший бывшая бывшего бывшей бывшему бывшим экс-советник экс-президент экс-глава экс-министр',
  [T.Passive]: '',
  [T.PluralShape]: '',
}

/** Nouns that end as verbs or adverbs do. */
const NOUNS = new Set(
  `михаил даниил павел гавриил ангела канал канала материал материала сигнал сигнала финал финала персонал скандал сила
   дело дела начало начала число села цели модели доли роли воли боли соли пыли школа угол стол стола урал печать память
   правило правила зерно пятно звено бревно решила отдел отдела предел предела раздел войско яблоко молоко облако масло
   горло идеал идеала потенциал потенциала футбол протокол протокола произвол капитал капитала арсенал арсенала трибунал
   трибунала терминал терминала накал накала портал портала вокзал вокзала зала подвал обстрел обстрела интервал раскол
   слово право место золото тело плечо стекло крыло метро видео радио`
    .trim()
    .split(/\s+/),
)

const FINITE = /(?:[аеиоуыяю]л(?:а|о|и|ся)?|л[аои]сь|[аяуюе](?:ет|ют)(?:ся)?|[иа]тся|[уюя]тся|ится|[её]тся)$/
const INFINITIVE = /(?:[аеиоуыя]ть|[аеиоуыя]ться|(?<!о)вести|нести|йти|чь)$/
const GERUND = /(?:[аиеяу]в|вши|(?<!ск|н)ая|[уя]я|вшись|ясь)$/
const ADVERB = /(?:(?<!ств)о|ски|[^аеиоуыюя][чшж]е)$/
/** «политолог», «юриста», «жительница»: somebody by his work or where he lives. */
const WORKER = /(?:олог|ист|атор|ник|тел[ьяюе])[а-я]?[а-я]?$/
/** «Лавров», «Старик»: a man rather than a thing. */
const MAN = /(?:[оеи]в|ин|ик|ец|ский)$/
/** «студентам» */
const MANY = /[ая][мх]$/
const PARTICIPLE =
  /(?:щ(?:ий|ая|ее|ие|его|ей|ему|им|их|ую)|[вд]ш(?:ий|ая|ее|ие|его|ей|ему|им|их|ую)|нн(?:ый|ая|ое|ые))$/

/** Class of a word no list knows, by its ending: a verb, an adverb of manner, or nothing known. */
export function classesOfEnding(form: string): number {
  // «Le Monde», «Reuters»: what is written in Latin letters is a paper’s or an agency’s name.
  if (form < 'а' && form > '9') return C.Agency
  if (form.length < 4 || NOUNS.has(form)) return 0
  if (WORKER.test(form)) return C.Elsewhere
  if (FINITE.test(form) || (form.length > 4 && INFINITIVE.test(form))) return C.Verb
  return form.length > 4 && ADVERB.test(form) ? C.Adverb : 0
}

/** What the ending of a Russian word tells. */
export function traitsOfEnding(form: string): number {
  if (form.length < 4) return 0
  let found = 0
  if (GERUND.test(form)) found |= T.GerundShape | T.ParticipleShape
  else if (PARTICIPLE.test(form)) found |= T.ParticipleShape
  if (MAN.test(form)) found |= T.Masculine
  if (MANY.test(form)) found |= T.PluralShape
  return found
}

export const verbEndings: VerbEndings = {
  present: /[аеиуюя]т(?:ся)?$/,
  plural: /(?:ли|[аяую]т)$/,
  toCome: /(?:[аяую]т(?:ся)?|[нв]ы)$/,
  hearsay: NO_ENDING,
}
