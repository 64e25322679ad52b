import { addCue } from '../build'
import { type CueForm, Frame } from '../language'
import { VerbForm as F } from '../verb-form'

const {
  Clause,
  Object: Obj,
  Addressee,
  Infinitive,
  Inverted,
  NounLike,
  NeedsThat,
  Denial,
  TextOnly,
  Mention,
  Refusal,
  PassesOn,
} = Frame

/**
 * English verbs that attribute, by what they take. One verb an entry: "lemma", or "lemma:past" or "lemma:past:participle" where
 * the forms are irregular. Frequencies and cue rates come from the training part of PolNeAR (Newell et al. 2018).
 */
const verbs: readonly (readonly [frame: number, lemmas: string])[] = [
  [
    Clause | Inverted,
    `add insist warn explain acknowledge argue conclude stress emphasise emphasize reiterate assert contend observe remark
     reply respond counter recount quip:quipped joke concede affirm opine recall lament muse retort reaffirm underline
     underscore caution declare announce note elaborate
     admit:admitted allege boast complain confide continue mutter shout whisper exclaim intone`,
  ],
  [Clause | Inverted | Mention, 'say:said'],
  [Clause | NounLike | Inverted, 'state claim report comment answer tweet post write:wrote:written'],
  [Clause | NeedsThat | NounLike, `hope promise vow pledge guarantee estimate forecast signal`],
  [Clause | Mention, 'confirm specify disclose reveal clarify indicate'],
  [
    Clause | NeedsThat,
    `maintain suggest find:found show:showed:shown predict agree believe think:thought recognise recognize hint
     imply testify hear:heard swear:swore:sworn mean:meant ensure assume calculate decide allow`,
  ],
  [
    Clause | Addressee | Inverted,
    'transfer tell:told inform assure remind notify brief convince persuade advise',
  ],
  // "instruct" for "tell": copies whose words were exchanged by machine for synonyms are common on the web.
  [Clause | Addressee | NeedsThat | Inverted, 'instruct communicate transmit mark'],
  [
    Obj | Clause,
    'communicate mark highlight repeat outline detail spell underline stress emphasise emphasize reiterate note',
  ],
  [
    Obj,
    `accuse blame criticise criticize condemn denounce reject dismiss praise welcome hail thank express voice raise discuss slam
     blast rebuke deplore regret describe characterise characterize portray label brand dub term protest
     decry deride tout lambaste chide scold salute applaud commend laud congratulate defend cite advocate endorse
     hammer fault credit bill float cast:cast pin:pinned`,
  ],
  [Obj | NounLike, 'demand call name offer request question challenge review list'],
  [Obj | Infinitive, 'ask propose urge press implore beg:begged threaten'],
  [Infinitive, 'demand'],
  [Obj | Clause | Denial, 'deny dispute rebut:rebutted refute contradict disavow'],
  [Infinitive | Refusal | Denial, 'decline refuse'],
  [Infinitive | Clause | NounLike, 'promise vow pledge'],
  [Infinitive | Clause, 'threaten'],
  [Obj | Mention, 'speak:spoke:spoken'],
  [Obj | Denial, 'rule exclude'],
  [Obj, 'brush shrug play wave single bring:brought'],
  [Clause | Obj, 'point lay:laid sum:summed let:let'],
  [Clause | Inverted, 'go:went'],
  // "fired back that"; alone they are deeds of war, and no tie to an account.
  [Mention | Inverted, 'fire shoot:shot hit:hit'],
  [
    Clause | Inverted,
    'sigh grumble grouse chuckle laugh smile murmur fume plead marvel venture volunteer snap:snapped scoff sniff groan bristle reckon protest',
  ],
  [Clause | Obj | TextOnly | NounLike, 'give:gave:given'],
  [Obj, 'draw:drew:drawn set:set'],
  [Mention | Obj | TextOnly, 'contain'],
  [Mention | Obj, 'refer spell mention omit:omitted skip:skipped make:made'],
  [Clause | Obj | TextOnly, 'read:read carry have:had put:put close end open use devote dwell:dwelt'],
  [Inverted, 'read:read'],
  [PassesOn, 'quote cite'],
  [Obj, 'touch mock ridicule boycott'],
  [Clause | Inverted, 'reason complain reflect interject object clarify gripe tease'],
]

/**
 * What machines that exchange words for synonyms make of "noted", "stressed", "informed": no verbs at all, and so cues only right
 * between a source and "that".
 */
const spun = 'famous careworn burdened pressured knowledgeable conscious introduced conveyed identified'

/** States of mind, and acts that show one. Those that are cues more often than not in PolNeAR's training part. */
const minds: readonly (readonly [frame: number, lemmas: string])[] = [
  [
    Obj | Clause | Infinitive,
    `want know:knew:known think:thought believe expect hope prefer support oppose fear doubt suspect remember consider
     recognize recognise favor favour regret intend plan:planned seek:sought resent worry learn
     decide endorse back embrace apologize apologise mock agree pledge vow refuse order compare echo hold:held`,
  ],
]

const ING_DOUBLE = /(?:[bdgmnprt])$/

function regular(lemma: string): { past: string; third: string; gerund: string } {
  const yStem = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null
  const third = yStem !== null ? `${yStem}ies` : /(?:s|x|sh|ch|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const past = lemma.endsWith('e') ? `${lemma}d` : yStem !== null ? `${yStem}ied` : `${lemma}ed`
  const gerund = /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
  return { past, third, gerund }
}

/** Every form of every English cue verb. */
export function buildCues(): Map<string, CueForm[]> {
  const cues = formsOf(verbs)
  for (const word of spun.split(' '))
    addCue(cues, word, { lemma: 'say', frame: Clause | NeedsThat | Inverted, form: F.Finite })
  for (const word of ['make', 'makes', 'made'])
    addCue(cues, word, { lemma: 'clear', frame: Clause, form: word === 'make' ? F.Base : F.Finite })
  for (const word of ['has', 'had'])
    addCue(cues, word, { lemma: 'nothing', frame: Mention | TextOnly, form: F.Finite })
  for (const word of ['silent', 'quiet', 'mute', 'mum'])
    addCue(cues, word, { lemma: 'silent', frame: Mention | TextOnly, form: F.Adjective })
  for (const word of ['adamant', 'emphatic', 'categorical', 'unequivocal'])
    addCue(cues, word, { lemma: word, frame: Clause | NeedsThat, form: F.Adjective })
  return cues
}

/** Every form of the verbs that tell of a state of mind. */
export function buildMindCues(): Map<string, CueForm[]> {
  return formsOf(minds.map(([frame, lemmas]) => [frame | Frame.Mind, lemmas]))
}

function formsOf(list: typeof verbs): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  for (const [frame, lemmas] of list) {
    for (const entry of lemmas.trim().split(/\s+/)) {
      const [lemma = '', past, participle] = entry.split(':')
      const forms = regular(lemma)
      const finite = past ?? forms.past
      addCue(cues, lemma, { lemma, frame, form: F.Base })
      addCue(cues, lemma === 'have' ? 'has' : forms.third, { lemma, frame, form: F.Finite })
      addCue(cues, finite, { lemma, frame, form: F.Finite })
      if (participle !== undefined && participle !== finite)
        addCue(cues, participle, { lemma, frame, form: F.Participle })
      const doubled = past !== undefined && ING_DOUBLE.test(lemma) && past.endsWith(`${lemma.slice(-1)}ed`)
      addCue(cues, doubled ? `${lemma}${lemma.slice(-1)}ing` : forms.gerund, { lemma, frame, form: F.Gerund })
    }
  }
  return cues
}
