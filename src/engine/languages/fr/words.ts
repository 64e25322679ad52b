import type { WordLists } from '../build'
import { WordClass as C } from '../word-class'

/** French words by what they tell the engine; "stem|a|b" lists the endings of a stem. */
export const words: WordLists = {
  [C.Determiner]: `le la les l' un une ce cet cette ces aucun aucune chaque plusieurs quelques certain||s|e|es autre||s tout toute tous toutes deux
    trois quatre cinq six celui celle ceux celles même||s quelque tel telle tels telles`,
  [C.Pronoun]: `il elle ils elles on je j' nous vous tu ce c' cela ça ceci -il -elle -ils -elles -on -ce -je -nous -vous -t-il -t-elle -t-ils
    -t-elles -t-on celui-ci celle-ci ceux-ci celui-là`,
  [C.ObjectPronoun]: 'lui elle eux elles moi soi lui-même elle-même eux-mêmes',
  [C.Possessive]: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  [C.Relative]: 'qui lequel laquelle lesquels lesquelles dont auquel',
  [C.Preposition]: `de d' du des à au aux dans en sur sous par pour avec sans chez contre entre vers depuis pendant avant après devant derrière
    lors selon durant malgré dès hors jusque jusqu' jusqu’ parmi auprès face grâce envers outre concernant via suivant moyennant
    voici voilà hormis sauf excepté`,
  [C.Conjunction]: 'et mais ou ni or donc car',
  [C.Subordinator]: `que qu' qui quand lorsque lorsqu' puisque puisqu' parce si s'il comme où dont quoique quoiqu' tandis alors comment pourquoi
    combien quoi lequel laquelle afin`,
  [C.Auxiliary]: `est sont était étaient sera seront serait seraient fut furent soit soient être été étant a ont avait avaient aura auront
    aurait auraient eut eurent ait aient avoir eu ayant ai as avons avez suis sommes êtes doit doivent devait devaient devra devront devrait
    devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu dû pouvoir devoir va vont allait allaient vient viennent venait
    venaient fait font faisait faisaient fera feront ferait laisse laissent laissait laissé fasse reste restent restait restaient resté restée demeure demeuré
    demeurent veut veulent voulait voulaient fallait faut faudra faudrait tient tiennent tenait tenu borne bornent contente contentent
    contenté borné`,
  [C.Negation]: `ne n' non ni`,
  [C.Adverb]: `pas jamais aussi également ensuite puis enfin encore déjà toujours alors ainsi plus moins très trop peu bien mal même notamment
    simplement seulement surtout certes pourtant cependant toutefois néanmoins hier aujourd'hui demain ici là tard tôt bientôt autant
    ailleurs désormais rien point guère mieux vite presque environ quasi par-dessus là-dessus ensemble non tant plutôt mot davantage
    maintenant jadis naguère longtemps parfois souvent dehors volontiers sitôt aussitôt auparavant d'abord avant-hier
    officiellement officieusement vraiment y loin lui-même elle-même eux-mêmes`,
  [C.Verb]: `abordé va vont allait allaient ira iront aller vient viennent venait venir venu faire fait font fera met mettre prend prennent
    prenait pris prendre tient tenir tenait voit voient voyait voir vu veut veulent voulait vouloir voulu peut doit sait savent savait
    savoir su trouve trouvent trouvait trouver passe passent passait passer reste rester donne donnent donnait donner porte portent
    portait porter ouvre ouvrir ouvert ferme fermer dure durait durer duré sort sortir part partir arrive arriver arrivait
    commence commencer continue continuent continuait continuer finit finir entre entrer joue jouer appelle appeler quitte quitter
    suit suivre suivi attend attendre attendait attendu entend entendre semble semblent semblait sembler paraît devient devenir devenu
    rend rendre rendu tombe monte perd perdre gagne gagner vit vivre mort naît choisit choisir sert servir aide aider cherche chercher
    tente tenter essaie permet permettre parle parlent parlait parler parlé appartient relève concerne concernent évite éviter
    figure figurent figurait existe existent revient revenir tourne tourner circule circulent circulaient ressemble suffit suffire publie publient
    publié diffuse diffusé rencontre rencontrer rencontré reçoit recevoir reçu accueille accueillir visite visiter signe signer signé
    vote voter décide décider décidé entretenu entretenus entretenir entretient s'entretient téléphone téléphoner téléphoné prévoit prévu prévoir
    discuté discuter discute échangé échanger négocier négocie réuni réunis réunir vaut valoir vise viser veille veiller quitté obtenu obtenir
    massé déployé faudrait faudra faut fallait compte comptent accepte accepté accepter devoir pouvoir pourra pourrait devra devrait devait
    pouvait engage engagé poursuit poursuivre repris reprend rappelleront reparleront reparler quitteront attaque attaqué préfère préfèrent
    insiste refuse laisse laissé envoie envoyé changé change bouge bougé avancé duraient dureraient`,
  [C.Time]: `lundi||s mardi||s mercredi||s jeudi||s vendredi||s samedi||s dimanche||s janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre matin matinée après-midi soir soirée nuit midi minuit semaine||s mois an||s année||s jour||s journée||s heure||s
    minute||s seconde||s week-end hier demain aujourd'hui siècle||s veille lendemain automne hiver printemps été aube mi-journée début fin
    milieu moment instant||s quart demi demie issue`,
  [C.Text]: `communiqué||s communique texte||s rendu||s compte-rendu comptes-rendus récit||s version||s résumé||s relevé||s note||s déclaration||s message||s
    document||s transcription||s verbatim procès-verbal site page||s lecture||s annonce||s réponse||s démenti bilan ligne||s
    présentation formulation||s formule expression||s propos prose dépêche||s synthèse||s tweet||s post||s billet||s lettre||s paragraphe||s`,
  [C.Aide]: `conseiller||s conseillère||s collaborateur||s collaboratrice||s proche||s entourage porte-parole source||s responsable||s officiel||s
    fonctionnaire||s habitué||s fidèle||s confident||s stratège||s sherpa assistant||s émissaire||s adjoint||s familier||s aide||s participant||s secrétaire||s communicant||s membre||s`,
  [C.Spokesman]: `porte-parole`,
  [C.Chief]: `président||s|e dirigeant||s|e chef||s leader||s patron numéro`,
  [C.Office]: `présidence||s palais service||s cabinet secrétariat cellule||s équipe||s délégation||s bureau maison`,
  [C.Elsewhere]: `ministre||s diplomatie||s diplomate||s ambassadeur||s ambassadrice sénateur||s sénatrice député||s|e|es parlementaire||s
    adversaire||s partisan||s détracteur||s critique||s analyste||s expert||s|e|es historien||s|ne|nes professeur||s
    chercheur||s chercheuse||s spécialiste||s politologue||s ancien||s|ne|nes ex ex- journaux quotidien||s
    hebdomadaire||s magazine||s télévision||s chaîne||s radio||s armée||s militaire||s général généraux amiral
    commandant||s soldat||s troupes forces police garde||s consul||s candidat||s|e|es militant||s|e|es manifestant||s
    soutien||s allié||s rival rivaux observateur||s éditorialiste||s correspondant||s|e|es journaliste||s reporter||s
    économiste||s avocat||s|e|es juge||s procureur||s maire||s gouverneur||s chancelier||s chancelière commissaire||s
    européen||s|ne|nes américain||s|e|es britannique||s allemand||s|e|es ukrainien||s|ne|nes polonais|e|es polonais
    chinois||e|es turc||s turque||s iranien||s|ne|nes israélien||s|ne|nes italien||s|ne|nes espagnol||s|e|es néerlandais
    biélorusse||s bélarusse||s lituanien||s|ne|nes letton||s estonien||s|ne|nes géorgien||s|ne|nes suisse||s genève
    tbilissi sotchi maison blanche département congrès gouvernement||s gouvernemental||e premier premiers exécutif
    majorité gauche droite élu||s|e|es épouse fille femme||s homme||s visiteur||s visiteuse||s touriste||s riverain||s
    habitant||s|e|es passant||s voisin||s|e|es ami||s|e|es supporter||s oligarque||s séparatiste||s rebelle||s
    mercenaire||s propagande église patriarche pape renseignement renseignements services-secrets état-major bundestag
    oms osce aiea client||s|e|es électeur||s maraîcher sondage||s lecteur||s jardin||s jardinier||s cuisinier||s
    chauffeur||s agent||s biographe||s guide||s intime||s fédération association||s collectif recherche pro-kremlin
    anti-kremlin pro-russe||s prorusse||s eurodéputé||s|e vice-ministre||s vice-président||s négociateur||s
    diplomatique-adjoint||s communauté extrême-droite rn ps lr lfi insoumis socialiste||s écologiste||s républicain||s
    conservateur||s retraité||s`,
  [C.Agency]: `reuters afp agence||s france-presse tass interfax bloomberg ria novosti sputnik bbc cnn kommersant vedomosti izvestia politico
    monde figaro libération franceinfo bfm bfmtv bfm-tv lci tf1 rtl quotidien||s journal journaux presse itar-tass rossia echos parisien rfi
    ap dpa europe médias point express`,
  [C.Audience]: `journalistes journaliste reporters correspondants presse médias média afp agence agences reuters tass interfax quotidien auditeurs
    français-parlementaires parlementaires nation collègues chaîne radio télévision caméras bloomberg cnn bbc figaro`,
  [C.Both]: 'deux',
  [C.Side]: `partie||s côté||s camp||s capitale||s délégation||s bord||s`,
  [C.Public]: `conférence||s presse interview||s discours allocution télévision télévisé||e|s|es chaîne||s radio||s twitter tweet tweeté telegram x
    facebook micro||s caméra||s tribune journalistes vidéo antenne plateau avion meeting voeux point-presse adresse nation bfm bfmtv tf1 lci rtl franceinfo
    linkedin instagram public podium déplacement perron forum questions-réponses pupitre`,
  [C.Call]: `appel||s entretien||s échange||s conversation||s discussion||s téléphone téléphonique||s fil visioconférence sommet rencontre||s
    tête-à-tête pourparlers négociation||s dialogue visite||s réunion||s entretenu||s parlé téléphoné visio combiné coup||s`,
  [C.Modifier]: `haut||s|e|es diplomatique||s présidentiel||s|le|les officiel||s|le|les principal|e principaux grand||s|e|es nouveau nouvel nouvelle
    bref brève long||s|ue|ues court||s|e|es commun||s|e|es conjoint||s|e|es propre||s bon||s|ne|nes seul||s|e|es compte comptes presse
    étrangère étrangères politique stratégique||s général||e secret tout toute dernier||s dernière||s second||e
    complet intégral officieux anonyme||s élyséen||ne|s|nes petit||s|e|es vieux parole direct||e autorisé||s|e|es respectif||s respective||s
    adjoint||e affaires sécurité communication porte homologue tel concerné||s concise sobre public publique final final|e`,
  [C.Title]: `m mm mme m. monsieur madame président chancelier premier ministre général roi pape emmanuel vladimir nicolas françois dmitri dimitri`,
  // A body is somebody else.
  [C.Body | C.Elsewhere]:
    `ministère||s ambassade||s parlement sénat douma assemblée opposition musée||s journal quotidien magazine télévision chaîne radio
    média||s parti||s armée syndicat||s entreprise||s société||s banque||s groupe||s institut||s tribunal chancellerie commission conseil alliance
    otan onu ue union washington londres berlin kiev kyiv varsovie bruxelles pékin ankara téhéran minsk vilnius rome vienne maison-blanche
    pentagone quai orsay matignon gouvernement diplomatie agence||s consulat université comité association ong`,
  [C.Presidential]: 'présidentiel||s|le|les élyséen||ne|s|nes',
  [C.Counterpart]: `homologue||s interlocuteur||s interlocutrice hôte||s invité||s collègue||s partenaire||s vis-à-vis alter`,
  [C.Plural]: `conseillers proches sources présidents dirigeants responsables textes communiqués récits versions présidences parties camps
    capitales porte-paroles ils elles hommes chefs eux deux leaders services collaborateurs interlocuteurs lignes`,
}

/** Full stops that end no sentence. */
export const abbreviations = `m mm mme mmes mlle dr pr st ste cf etc p pp av env art no tél janv févr avr juil sept oct nov déc ex al vol chap
  boul bd`

/** What stands for whom. */
export const possessives = { son: 'he', sa: 'he', ses: 'he', leur: 'they', leurs: 'they' } as const

export const pronouns = {
  il: 'he',
  elle: 'she',
  ils: 'they',
  elles: 'they',
  lui: 'he',
  eux: 'they',
  '-il': 'he',
  '-t-il': 'he',
  '-elle': 'she',
  '-t-elle': 'she',
  '-ils': 'they',
  '-t-ils': 'they',
  '-elles': 'they',
  '-t-elles': 'they',
  y: 'it',
  '-on': 'it',
  '-t-on': 'it',
  'celui-ci': 'he',
  'celle-ci': 'she',
  'ceux-ci': 'they',
  dernier: 'he',
  dernière: 'she',
  derniers: 'they',
  dernières: 'they',
  intéressé: 'he',
} as const

export const continuers = `aussi également outre ensuite enfin ajouté puis encore côté part revanche tour ailleurs même toujours alors quant`

/** Phrases that stand where an adverb stands, one to a comma. */
export const locutions = `de son côté, de leur côté, pour sa part, pour leur part, à son tour, à leur tour, quant à lui, quant à elle, quant à eux, en revanche, par
  ailleurs, en outre, en effet, d'autre part, d'une part, de plus, de nouveau, à nouveau, tout de même, en particulier, en substance, au
  passage, plus tôt, plus tard, peu après, peu avant, un peu plus tard, un peu plus tôt, tout d'abord, d'abord, dans la foulée, en privé, sous couvert d'anonymat,
  sous le couvert de l'anonymat, sous le sceau de l'anonymat, sans détour, de fait, au contraire, sur ce point, sur ce sujet, à l'inverse, à ce sujet, à ce propos, noir sur
  blanc, en ces termes, en retour, d'emblée, une fois de plus, encore une fois, entre autres, d'une même voix, d'une seule voix, mot
  pour mot, de vive voix, au moins, en tout cas, pour autant, pour le moment, pour l'instant, à plusieurs reprises, à demi-mot, en
  creux, du reste, au demeurant, en public, à la fois, d'ailleurs, sans ambages, en réponse, à ce stade, tout au plus, à voix basse, au total, en somme,
  de concert, en bref, sans surprise, en petit comité, en aparté, hors micro, à ses côtés, à leurs côtés, à son côté, face à lui, face à elle, en coulisses, sans plus attendre, sans fard, à mots couverts, avec insistance, avec force, à la mi-journée, en fin de journée, en fin de soirée, dans la soirée, dans la nuit, dans la journée, dans l'après-midi, en début de soirée, en début
  d'après-midi, en fin d'après-midi, dans la matinée, en milieu de journée, le même jour, plus sobrement, plus sobre, de manière générale, à demi, non plus, bien sûr, à peine`
