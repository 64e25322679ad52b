import { type Lexicon, listOf } from './lexicon'

export const en: Lexicon = {
  stopWords: new Set(
    listOf(`
    a about above after again against all also am an and any are as at be because been before being below between both but by
    can could did do does doing down during each either for from further had has have having he her here hers him his how i if in
    into is it its itself just more most mr mrs ms my no nor not now of off on once one only or other our out over own same she
    should so some such than that the their them then there these they this those through to too two under until up very was we
    were what when where which while who whom why will with would you your s t re ll d m still even whether may might must shall
    said say says saying told tell tells added adds according asked ask answered replied spoke speak spoken talk talked statement
    account readout text call conversation telephone phone phoned president presidents presidential presidency leader leaders side
    sides spokesman spokesperson office official officials adviser aide counterpart putin vladimir macron emmanuel kremlin elysee
    moscow paris russia russian russians france french peskov dmitry ushakov much many like well made make take taken got get
    monday tuesday wednesday thursday friday saturday sunday week day today yesterday
  `),
  ),
  endings: listOf('ations ation ingly ments ment ings ions ness ing ies ied ion ers ed es er ly s e'),
}
