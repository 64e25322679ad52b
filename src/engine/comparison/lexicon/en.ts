import type { LexiconWords } from './lexicon'

export const en: LexiconWords = {
  stopWords: `
    a about above after again against all also am an and any are as at be because been before being below between both but by
    can could did do does doing down during each either for from further had has have having he her here hers him his how i if in
    into is it its itself just more most mr mrs ms my no nor not now of off on once one only or other our out over own same she
    should so some such than that the their them then there these they this those through to too two under until up very was we
    were what when where which while who whom why will with would you your s t re ll d m still even whether may might must shall
    said say says saying told tell tells added adds according asked ask answered replied spoke speak spoken talk talked statement
    account readout text call conversation telephone phone phoned president presidents presidential presidency leader leaders side
    sides spokesman spokesperson office official officials adviser aide counterpart putin vladimir macron emmanuel kremlin elysee
    moscow paris russia russian russians france french peskov dmitry ushakov much many like well made make take taken got get
    monday tuesday wednesday thursday friday saturday sunday week day today yesterday need needs drew draw attention fact underlined
    stressed noted recalled pointed expressed called calls want wants go goes come comes put part thing things us
  `,
  endings: 'ations ation ingly ments ment ings ions ness ing ies ied ion ers ed es er ly s e',
  negators:
    'no not never nothing without neither nor cannot none didn doesn don wasn weren hadn hasn isn won couldn wouldn aren nobody',
  negatorsBehind: false,
  numbers: `a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15
    twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 half:0.5 quarter:0.25`,
  hour: 'hour hours',
  minute: 'minute minutes min',
  claims: {
    'side-kremlin': 'russian, russia, moscow, putin, kremlin',
    'side-elysee': 'french, france, paris, macron, elysee, franco',
    jointly: 'mutual, jointly, together, joint, both sides, common agreement, agreed in advance, scheduled',
    wanted:
      'initiative, initiated, request*, asked for, asked to, who asked, had asked, sought, called first, rang first, telephoned first, placed the call, wanted the call',
    assent:
      'agreed, agrees, agree, agreement in principle, accept*, promis*, pledge*, undertook, commitment, committed, said yes, assured, assurance*, consent*, gave his word, of one mind, ready to, readiness, confirm*, not object, in favour of, welcom*, stood by',
    promise:
      'promis*, pledge*, commitment*, assurance*, agreement in principle, given his agreement, said yes, agreed to, agreed that, his word, his consent, undertaking',
    refusal:
      'premature, think about, putin/macron/he/moscow/paris refused/rejected/declined/objected, ruled out, out of the question, would not accept, not accept',
    reply: 'answered, replied, retorted, responded, countered, objected',
    raised:
      'raised, discussed, brought up, come up, came up, mentioned, touched on, talked about, went over, on the agenda',
    answer: 'answer, answers, answered, reply, replies, replied, response',
    hindered: 'obstacle*, hinder*, hamper*, block*, impede*, sanctions + prevent*',
    unhindered:
      'sanction* + neither/not/never/exempt*, sanction* + concern/affect/target/cover/apply no, exempt* from sanctions',
    sound:
      'reliable, legitimate, lawful, legal, safe, secure, under control, respected, observed, holding, effective',
    unsound:
      'unreliable, illegitimate, unlawful, illegal, unsafe, out of control, violated, broken, breached, ineffective',
    dismissal:
      'not quite the right, not quite right, not true, untrue, not the case, false, wrong, nonsense, never said, was not said, no such, nothing of the kind/sort, invent*, fabricat*, inaccurate, not accurate, incorrect, mistaken, misunderst*, misheard, exaggerat*, distort*, fantasy, wishful thinking, no truth, did not say, never promised, not what',
    contrary:
      'not so, denied, denies, disputed, disputes, contradict*, the opposite, rebutted, on the contrary, corrected',
    confirmed: 'confirmed, confirms',
    request:
      'asked, ask, asks, asking, call* for, called on, urg*, demand*, insist*, request*, pressed, wants, wanted, appeal*',
    complaint:
      'complain*, blam*, accus*, refus*, ignor*, fail* to, passed over, not addressing, neglect*, disregard*, guilt*, reproach*, provok*',
    weekday: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    about: 'about, around, approximately, roughly, some, nearly, almost',
    'more-than': 'more than, over, longer than, at least',
    'less-than': 'less than, under, no more than, barely',
    'third-person': 'zelensk*, scholz, biden, merkel, trump, erdogan, xi, ukraine + president, chancellor',
  },
}
