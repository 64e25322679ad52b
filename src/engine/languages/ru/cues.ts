import { addCue } from '../build'
import { type CueForm, Frame } from '../language'
import { VerbForm as F } from '../verb-form'

const {
  Clause,
  Object: Obj,
  Infinitive,
  Inverted,
  NeedsThat,
  NeedsNegation,
  Denial,
  TextOnly,
  Mention,
  Refusal,
  PassesOn,
} = Frame

/**
 * Russian verbs that attribute, by what they take: "stem/" perfective («сообщи/»), "stem+" imperfective of the first conjugation
 * («сообща+»), "stem~" of the second («говори~»), "stem/ся" reflexive; "form|form" lists forms as they stand, a plural after "#".
 * "=lemma" names the verb where later stages or idioms ask for it.
 */
const verbs: readonly (readonly [frame: number, entries: string])[] = [
  [
    Clause,
    `заяви/ заявля+ отмети/ отмеча+ добави/ добавля+ подчеркну/ подчеркива+ констатирова/ констатиру+ заключи/ возрази/ возража+ парирова/
     замети/ замеча+ ответи/ отвеча+ напомни/ напомина+ призна/ призна+ предупреди/ предупрежда+ увери/ уверя+
     доложи/ резюмирова/ подытожи/ продолжи/ продолжа+ оговори/ся пожалова/ся посетова/ похвали/ся пошути/ съязви/ отреза/ переда/ переда+ передава/
     настаива+ настоя/ утвержда+ проинформирова/ информирова/ информиру+ считает|считают# счита/ посчита/ сочел|сочла|сочли# полага+ поведа/ завери/ заверя+
     признава+ признава+ся намекну/ намека+ заключа+ рассужда+ спрогнозирова/ прогнозирова/ прогнозиру+ озвучи/ обозначи/ недоумева+ успокои/ обнадежи/ возмути/ся возмуща+ся шути~ уведоми/ извести/
     воскликну/ произн|ес|есла|есло|если# повтори/ повторя+ анонсирова/ сослал/ся засвидетельствова/ выскаж/ высказа/ся высказыва+ся гласи~ резюмиру+ разъясни/ разъясня+ прокомментирова/ проговори/ся оброни/ подсчита/ шепчут# тверди~ убежда+ вырази/ся
     комментирова/ комментиру+ вспомни/ увиде/ конкретизирова/ дополни/ поправи/ призна/ся рассуди/ акцентирова/ акцентиру+ обрати/ся допусти/ допуска+ усомни/ся отреагирова/ сетова/ подели/ся делится|делятся# убежден||а|ы# уверен||а|ы#`,
  ],
  [
    Clause | Mention,
    `сказа/=say говори~=say сообщи/ сообща+ уточни/ уточня+ поясни/ поясня+ объясни/ объясня+ рассказа/ рассказыва+ указа/ указыва+ подтверди/
     подтвержда+ раскры/ раскрыва+ расскажут# обмолви/ся вспомина+`,
  ],
  [Clause, 'написа/=write пиш|ет|ут#=write писа/=write опубликова/=publish твитну/=tweet'],
  [Obj | Mention, 'упомяну/=mention упомина+=mention коснул/ся касал/ся'],
  [
    Clause | NeedsThat,
    `согласи/ся соглаша+ся понял|поняла|поняли# показа/ предположи/ предполага+ реши/ ожида+ дума+ вери~ опаса+ся выясни/`,
  ],
  [Clause | NeedsThat | Obj, 'надеется|надеются# рассчитыва+'],
  [Obj | Clause | Denial | NeedsNegation, 'скрыва+ скры/'],
  [Clause | Infinitive, 'пообеща/ обеща+ посоветова/ совету+ порекомендова/ рекомендова/ рекоменду+'],
  [
    Obj | Clause | Denial,
    'опроверг||ла|ли#|ает|ают# отверг|||ла|ли# отвергает|отвергают# отрица+ отрица/ исключи/ исключа+',
  ],
  [
    Obj,
    `добива+ся спори~ поспори/ назва/ называ+ осуди/ осужда+ раскритикова/ критику+ одобри/ одобря+ похвали/ приветствова/ приветству+ поддержа/ поддержива+ обвини/ обвиня+
     отклони/ поблагодари/ описа/ описыва+ оцени/ оценива+ охарактеризова/ изложи/ излага+ перечисли/ перечисля+ предостерег|||ла|ли# предостерега+
     постави/=put подня/=raise поднимает=raise высказа/=voice выступи/=speakup выступа+=speakup приве/=bring приводит|приводят#=bring
     вырази/=voice выража+=voice обрати/=draw обраща+=draw объяви/ объявля+ сформулирова/ отзыва+ся отозвал/ся`,
  ],
  [
    Obj | Infinitive | Clause,
    `предложи/ предлага+ потребова/ требу+ требова/ призва/ призыва+ попроси/ проси~ пригласи/ приглаша+ угрожа+ пригрози/`,
  ],
  [
    Clause | NeedsThat,
    `нача/ начина+ продолжа+ пожа/=shrug вздохну/ улыбну/ся усмехну/ся кивну/ разве/=shrug вмешал/ся переби/ спроси/ спрашива+ спрашива/ поинтересовал/ся сокрушал/ся
     встави/=insert броси/=insert пересказа/ объяви/`,
  ],
  [PassesOn | Clause, 'цитиру+ процитирова/'],
  [Clause, 'да/=give дают#=give дает=give'],
  [Refusal | Denial | Infinitive, 'отказа/ся отказыва+ся'],
  [Refusal | Infinitive | NeedsNegation, 'ста/=begin захоте/=begin смог|смогла|смогли#=begin'],
  [
    Obj,
    'сошел|сошла|сошлись# возложи/ возлага+ насчита/ насчитыва+ умолча/ обменял/ся обсуди/=speak обсужда+=speak затрону/ рассмотре/ условил/ся договори/ся умалчива+ промолча/ молчит преподнос~',
  ],
  [Mention | TextOnly | Obj, 'содержит|содержат#=contain обойд=skip обош|ел|ла|ли#=skip'],
]

/** "it is said": passives without a subject. */
const impersonal: readonly (readonly [frame: number, forms: string])[] = [
  [
    Clause | Mention,
    `сказано отмечено указано подчеркнуто заявлено сообщено уточнено пояснено добавлено написано пояснили подтверждено говорилось сообщалось значится значилось`,
  ],
  [Obj | Mention, 'упомянуто упомянут упомянута упомянуты упоминаний упоминания'],
  [Obj | Mention | TextOnly, 'нет=absent ни=absent отсутствует отсутствуют'],
  [Mention | TextOnly | NeedsNegation, 'было=absent'],
  [Obj | Mention | TextOnly | NeedsNegation, 'нашлось оказалось фигурирует отражен отражена'],
  [Clause | NeedsThat, 'следует=follow следовало=follow выходило=follow явствует=follow'],
  [Obj, 'содержится содержатся прозвучал прозвучала прозвучало приводятся=bring'],
  [
    Obj,
    'условлено обсуждались обсуждался обсуждалась обсуждалось рассматривались рассматривалась затрагивались затрагивалась поднимались поднимался обращено уделено дана даны дано ' +
      'затронут подтвержден подчеркнут поднят выражен высказан отмечен обозначен обсужден рассмотрен продолжен констатирован решен предложен акцентирован изложен'.replace(
        /\S+/g,
        '$& $&а $&о $&ы',
      ),
  ],
]

/** Verbs whose reflexive is no passive of telling: «переговоры продолжались». */
const NO_PASSIVE = new Set(
  'продолжа полага вери рассчитыва настаива отвеча замеча возража вспомина начина предлага поддержива дума приглаша угрожа называ'.split(
    ' ',
  ),
)

type Form = CueForm['form']

/** Every form of every Russian cue verb. */
export function buildCues(): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  for (const [frame, entries] of verbs)
    for (const entry of entries.trim().split(/\s+/)) addVerb(cues, entry, frame | Inverted)
  for (const [frame, forms] of impersonal)
    for (const entry of forms.trim().split(/\s+/)) {
      const [form = '', lemma = form] = entry.split('=')
      addCue(cues, form, { lemma, frame, form: F.Impersonal })
    }
  return cues
}

function addVerb(cues: Map<string, CueForm[]>, entry: string, frame: number): void {
  const [pattern = '', named] = entry.split('=')
  const sign = /[/+~]/.exec(pattern)?.[0]
  const [stem = '', suffix = ''] = sign === undefined ? [pattern] : pattern.split(sign)
  const lemma = named ?? stem
  const reflexive = suffix === 'ся'
  const add = (form: string, kind: Form, plural = false): void => {
    const tail = reflexive ? (/[аеиоуыюя]$/.test(form) ? 'сь' : 'ся') : ''
    addCue(cues, form + tail, { lemma, frame, form: kind, plural })
  }
  if (sign === undefined) {
    const [base = '', ...listed] = stem.split('|')
    // "заверил|заверила" lists words, "опроверг||ла" endings of the first.
    const whole = listed.length > 0 && listed.every((form) => form.length > 4)
    const forms =
      listed.length === 0 ? [base] : whole ? [base, ...listed] : listed.map((ending) => base + ending)
    for (const form of forms) add(form.replace('#', ''), F.Finite, form.endsWith('#'))
    return
  }
  const past = stem.endsWith('л') ? stem.slice(0, -1) : stem
  if (!(sign === '+' && /[ую]$/.test(stem))) {
    add(`${past}л`, F.Finite)
    add(`${past}ла`, F.Finite)
    add(`${past}ло`, F.Finite)
    add(`${past}ли`, F.Finite, true)
  }
  if (sign === '/') {
    add(reflexive ? `${past}вши` : `${past}в`, F.Gerund)
    add(`${past}ть`, F.Base)
    return
  }
  const present = sign === '~' ? stem.slice(0, -1) : stem
  add(present + (sign === '~' ? 'ит' : 'ет'), F.Finite)
  add(present + (sign === '~' ? 'ят' : 'ют'), F.Finite, true)
  add(`${present}я`, F.Gerund)
  add(`${past}ть`, F.Base)
  if (reflexive || NO_PASSIVE.has(stem)) return
  for (const ending of sign === '~' ? ['ится', 'илось'] : ['ется', 'ются', 'лось', 'лся', 'лась', 'лись'])
    addCue(cues, present + ending, { lemma, frame, form: F.Impersonal })
}
