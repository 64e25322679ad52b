import { type Lexicon, listOf } from './lexicon'

export const fr: Lexicon = {
  stopWords: new Set(
    listOf(`
    a au aux avec ce ces cet cette c d dans de des du elle elles en et eux il ils j je l la le les leur leurs lui m ma mais me
    meme mes moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses si son sont sur ta te tes toi
    ton tu un une vos votre vous y ete etait etaient etre est avait avaient aura aurait auraient avoir ayant fait faire dit dire
    disait deja aussi ainsi alors apres avant comme comment dont donc encore entre jusqu lors ni non puis quand quel quelle
    quelles quels quoi sera serait soit sous tout tous toute toutes tres trop vers voir deux autre autres bien peu peut
    affirme affirmait indique ajoute precise declare assure explique souligne rappele estime selon d apres source
    president presidents presidence presidentiel kremlin elysee palais moscou paris russie russe russes france francais
    francaise poutine vladimir macron emmanuel peskov dmitri ouchakov porte parole conseiller conseillers entourage communique
    texte compte rendu appel entretien conversation echange telephonique telephone chef etat homologue dirigeant dirigeants
    lundi mardi mercredi jeudi vendredi samedi dimanche jour semaine
  `),
  ),
  endings: listOf(
    'issements issement ations ation ements ement ateurs ateur ments ment tions tion iques ique ives ive eurs eur euses euse aient ions ait ant ent ees ee es er ir ez e s',
  ),
}
