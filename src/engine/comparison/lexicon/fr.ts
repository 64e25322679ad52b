import type { LexiconWords } from './lexicon'

export const fr: LexiconWords = {
  stopWords: `
    les des une est sur par pas que qui son ses aux ces ils lui mon nos nul ont peu leu tel moi toi ete cet car sous avec
    cette dans elle leur mais meme nous pour sans sont votre vous etait etaient etre avait avaient aura aurait avoir ayant
    fait faire dire disait deja aussi ainsi alors apres avant comme comment dont donc encore entre jusqu lors puis quand
    quel quelle quoi sera serait soit tout tous tres trop vers voir deux autre bien peut affirme indique ajoute precise
    declare assure explique souligne rappele estime selon source president presidence porte parole conseiller entourage
    communique texte compte rendu appel entretien conversation echange telephone chef etat homologue dirigeant lundi mardi
    mercredi jeudi vendredi samedi dimanche jour semaine fois exprime demande note releve evoque attention
  `,
  endings:
    'issements issement ations ation ements ement ateurs ateur ments ment tions tion iques ique ives ive eurs eur euses euse aient ions ait ant ent ees ee es er ir ez e s',
  negators: 'n ne pas aucun aucune jamais rien sans ni nul nulle personne',
  negatorsBehind: '',
  numbers: `cent:100 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 vingts:20
    vingtaine:20 quinzaine:15 dizaine:10 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 trentaine:30 trente:30 quarante:40 cinquante:50 soixante:60 demi:0.5 demie:0.5 quart:0.25 quarts:0.25`,
  hour: 'heure heures h',
  minute: 'minute minutes min mn',
  claims: {
    'side-kremlin': 'russe, russes, russie, moscou, poutine, kremlin',
    'side-elysee': 'francais*, france, paris, macron, elysee, franco',
    jointly:
      'ensemble, conjoint*, commun accord, d un commun, idee + commune/partagee/deux, les deux parties, mutuel*, avait ete fixe/prevu/convenu, convenu ensemble',
    wanted:
      'initiative, demande de, a la demande, demande a, demande l, demande un, sollicit*, a telephone, a appele, avait demande, voulu cet, qui avait demande, de nouveau telephone, propose cet entretien/appel, decroche',
    assent:
      'accepte, acceptent, dispose a, promet, s est engage, s engage, convenu*, convient, assure, pret a, consenti*, confirme, garanti, soutient, soutenu, appuye, favorable a, pas oppose, pas objecte',
    promise:
      'promis, promesse*, engagement*, est engage, donne son accord, accord de principe, dit oui, assurance*, donne sa parole, obtenu, renonc*, convenu, accepte + principe/invitation/idee/proposition/rencontre',
    refusal:
      'refuse de, a refuse, rejete, premature*, reflechir a, reflechira, hors de question, exclu, poutine/macron/il n accepte, pas de plan/plans, aucun plan/projet, pas a l ordre du jour',
    deal: 'passer/pass*/conclu* + accord*, marche conclu, marchande*',
    reply: 'repondu, repond, replique, retorque, objecte, oppose',
    raised:
      'evoque*, aborde*, souleve, parle de, parle du, parle des, a l ordre du jour, discute*, question de, ete question',
    answer: 'reponse, reponses, repondu, repond',
    hindered: 'obstacle*, entrav*, empech*, bloqu*, frein*',
    unhindered: 'sanction* + ni/pas/aucun*/exempt*, ne visent/concernent/touchent pas/ni',
    sound: 'fiable*, legitime*, legal, legale, legales, sous controle, respecte*, observe, tient, efficace*',
    unsound: 'illegitime*, illegal*, hors de controle, viole*, rompu*, inefficace*, dangereu*',
    dismissal:
      'pas exact*, inexact*, montage, pas tout a fait, pas vrai, faux, fausse, jamais dit, n a pas ete prononce, invention, contre verite, rien de tel, pas le cas, absurde, mal compris, malentendu, exager*, deform*, fantaisiste, ne correspond pas, jamais promis/tenu, n a jamais, pas ce que, incorrect*, errone*, invente*',
    contrary:
      'dement, dementi, dementent, l inverse, le contraire, conteste, contestent, refut*, contred*, corrige',
    confirmed: 'confirme, confirment, acquiesc*, convient, abonde*',
    request:
      'demand*, appel* a, exig*, reclam*, souhait*, invit* a, presse de, press* + de, insist*, veut que, voulu que',
    complaint:
      'plaint, plaignant, accus*, reproch*, refus*, ignor*, deplor*, regrett*, denonc*, provoc*, responsable*, violations, exactions, atrocites, crimes',
    lie: 'mensonge*, mensonger*, mise en scene, desinformation, intox*',
    proof: 'preuve*',
    planned: 'prevu*, programme*, a l ordre du jour',
    unchanged: 'inchange*, pas change, aucun changement',
    changed: 'renonc*, abandonn*, leve + exigence/condition, ne faisait/fait plus, n exige/exigeait plus',
    warm: 'chaleureu*, cordial*, amica*, constructi*, fructueu*, utile*',
    cold: 'tendu*, rugueu*, orageu*, glacia*, dialogue de sourds, sterile*, difficile + echange/entretien/dialogue/conversation, houleu*',
    progress: 'progres, avancee*, percee, encouragean*',
    common: 'les deux, deux parties, convergence*, communs avec, tous deux, convenu*',
    stop: 'retrait, retir*, cess*, arret*, plus pris/prises, fin aux/a/au, halte',
    'by-kyiv': 'ukrain*/kiev + attaque*/bombard*/tir/tirs/frappe*/provocation*/artillerie',
    'by-russia': 'russe*/russie/moscou + presence/occup*/invasion/prise',
    weekday: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    about: 'en passant, environ, pres de, quelque, autour de, a peu pres',
    'more-than': 'plus de, plus d, au moins, un peu plus',
    'less-than': 'moins de, moins d, a peine, pas plus',
    'third-person': 'zelensk*, scholz, biden, merkel, trump, erdogan, president ukrainien, chancelier*',
  },
}
