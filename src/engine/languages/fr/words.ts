import type { WordLists } from '../build'
import { WordClass as C } from '../word-class'

/** French words by what they tell the engine; "stem|a|b" lists the endings of a stem. */
export const words: WordLists = {
  [C.Determiner]: `le la les l' un une ce cet cette ces aucun aucune chaque plusieurs quelques certain+ autre* tout toute tous toutes deux
    trois quatre cinq six celui celle ceux celles même* quelque tel telle tels telles`,
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
  [C.Verb]: `va vont allait allaient aller ira iront vient viennent venait venir venu faire fait font fera met mettre prend prennent
    prenait pris prendre tient tenir tenait voit voient voyait voir vu veut veulent voulait vouloir voulu peut doit sait
    savent savait savoir su trouv~ pass~ rest~ donn~ port~ ouvre ouvrir ouvert ferm~ dur~ sort sortir part partir arriv~
    commenc~ continu~ finit finir entr~ jou~ appelle appeler quitt~ suit suivre suivi attend attendre attendait attendu
    entend entendre sembl~ paraît devient devenir devenu rend rendre rendu tombe monte perd perdre gagn~ vit vivre mort
    naît choisit choisir sert servir aid~ cherch~ tent~ essaie permet permettre parl~ appartient relève concern~ évit~
    figur~ exist~ revient revenir tourn~ circul~ ressemble suffit suffire publi~ diffuse rencontr~ reçoit recevoir reçu
    accueille accueillir visit~ sign~ vot~ décid~ entretenu entretenus entretenir entretient s'entretient téléphon~
    prévoit prévu prévoir discut~ échanger négoci~ réuni réunis réunir vaut valoir vis~ veill~ obtenu obtenir faudrait
    faudra faut fallait compt~ accept~ devoir pouvoir pourra pourrait devra devrait devait pouvait engage poursuit
    poursuivre repris reprend reparler attaque préfèr~ insiste refuse laisse envoie change bouge`,
  [C.Time]: `lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre matin matinée après-midi soir soirée nuit midi minuit semaine* mois an* année* jour* journée* heure*
    demi-heure* minute* seconde* week-end hier demain aujourd'hui siècle* veille lendemain automne hiver printemps été aube mi-journée début fin
    milieu moment instant* quart demi demie issue`,
  [C.Text]: `communiqué* communique texte* rendu* compte-rendu comptes-rendus récit* version* résumé* relevé* note* déclaration* message*
    document* transcription* verbatim procès-verbal site page* lecture* annonce* réponse* démenti bilan ligne*
    présentation formulation* formule expression* propos prose dépêche* synthèse* mots paroles termes tweet* post* billet* lettre* paragraphe*`,
  [C.Aide]: `conseiller* conseillère* collaborateur* collaboratrice* proche* entourage porte-parole source* responsable* officiel*
    fonctionnaire* habitué* fidèle* confident* stratège* sherpa assistant* émissaire* adjoint* familier* aide* participant* témoin* secrétaire* communicant* membre* diplomate*`,
  [C.Spokesman]: `porte-parole`,
  [C.Chief]: `président||s|e dirigeant||s|e chef* leader* patron numéro`,
  [C.Office]: `présidence* palais service* cabinet secrétariat cellule* équipe* délégation* bureau maison`,
  [C.Elsewhere]: `ministre* diplomatie* diplomate* ambassadeur* ambassadrice sénateur* sénatrice député+ parlementaire* adversaire*
    partisan* détracteur* critique* analyste* expert+ historien||s|ne|nes professeur* chercheur* chercheuse*
    spécialiste* politologue* ancien||s|ne|nes ex ex- journaux quotidien* hebdomadaire* magazine* télévision* chaîne*
    radio* armée* militaire* général généraux amiral commandant* soldat* troupes forces police garde* consul* candidat+ militant+
    manifestant* soutien* allié* rival rivaux observateur* éditorialiste* correspondant+ journaliste* reporter*
    économiste* avocat+ juge* procureur* maire* gouverneur* chancelier* chancelière commissaire* européen||s|ne|nes
    américain+ britannique* allemand+ ukrainien||s|ne|nes polonais|e|es polonais chinois||e|es turc* turque*
    iranien||s|ne|nes israélien||s|ne|nes italien||s|ne|nes espagnol+ néerlandais biélorusse* bélarusse*
    lituanien||s|ne|nes letton* estonien||s|ne|nes géorgien||s|ne|nes suisse* genève tbilissi sotchi maison blanche
    département congrès gouvernement* gouvernemental||e premier premiers exécutif majorité gauche droite élu+ femme*
    homme* visiteur* visiteuse* touriste* riverain* habitant+ passant* voisin+ ami+ supporter* fille épouse oligarque* séparatiste* rebelle* mercenaire* propagande église patriarche pape renseignement renseignements services-secrets état-major bundestag oms osce aiea client+ électeur* sondage* lecteur* chauffeur* agent* biographe* guide* intime* fédération association* collectif
    recherche pro-kremlin anti-kremlin pro-russe* prorusse* eurodéputé||s|e vice-ministre* vice-président* négociateur* communauté extrême-droite rn ps lr lfi insoumis socialiste*
    écologiste* républicain* conservateur* retraité*`,
  [C.Agency]: `reuters afp agence* france-presse tass interfax bloomberg ria novosti sputnik bbc cnn kommersant vedomosti izvestia politico
    monde figaro libération franceinfo bfm bfmtv bfm-tv lci tf1 rtl quotidien* journal journaux presse itar-tass rossia echos parisien rfi
    ap dpa europe médias point express`,
  [C.Audience]: `journalistes journaliste reporters correspondants presse médias média afp agence agences reuters tass interfax quotidien auditeurs
    français-parlementaires parlementaires nation collègues chaîne radio télévision caméras bloomberg cnn bbc figaro`,
  [C.Both]: 'deux',
  [C.Side]: `partie* côté* camp* capitale* délégation* bord*`,
  [C.Public]: `conférence* presse interview* discours allocution télévision télévisé||e|s|es chaîne* radio* twitter tweet tweeté telegram x
    facebook micro* caméra* tribune journalistes vidéo antenne plateau avion meeting voeux point-presse adresse nation bfm bfmtv tf1 lci rtl franceinfo
    linkedin instagram public podium déplacement perron forum questions-réponses pupitre`,
  [C.Call]: `appel* entretien* échange* conversation* discussion* téléphone téléphonique* fil visioconférence sommet rencontre*
    tête-à-tête pourparlers négociation* dialogue visite* réunion* entretenu* parlé téléphoné visio combiné coup*`,
  [C.Modifier]: `haut+ diplomatique* présidentiel||s|le|les officiel||s|le|les principal|e principaux grand+ nouveau nouvel nouvelle
    bref brève long||s|ue|ues court+ commun+ conjoint+ propre* bon||s|ne|nes seul+ compte comptes presse
    étrangère étrangères politique stratégique* général||e secret tout toute dernier* dernière* second||e
    complet intégral officieux anonyme* élyséen||ne|s|nes petit+ vieux parole direct||e autorisé+ respectif* respective*
    adjoint||e affaires sécurité communication porte homologue tel concerné* concise sobre public publique final final|e`,
  [C.Title]: `m mm mme m. monsieur madame président chancelier premier ministre général roi pape emmanuel vladimir nicolas françois dmitri dimitri`,
  // A body is somebody else.
  [C.Body | C.Elsewhere]:
    `ministère* ambassade* parlement sénat douma assemblée opposition musée* journal quotidien magazine télévision chaîne radio
    média* parti* armée syndicat* entreprise* société* banque* groupe* institut* tribunal chancellerie commission conseil alliance
    otan onu ue union washington londres berlin kiev kyiv varsovie bruxelles pékin ankara téhéran minsk vilnius rome vienne maison-blanche
    pentagone quai orsay matignon gouvernement diplomatie agence* consulat université comité association ong`,
  [C.Presidential]: 'présidentiel||s|le|les élyséen||ne|s|nes',
  [C.Counterpart]: `homologue* interlocuteur* interlocutrice hôte* invité* collègue* partenaire* vis-à-vis alter`,
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
export const locutions = `un peu plus tard, un peu plus tôt, d'autre part, d'une part, en aparté, de son côté, de leur côté, pour sa part, pour leur part, à son tour, à leur tour, quant à lui, quant à elle, quant à eux,
  en revanche, par ailleurs, en outre, en effet, de plus, de nouveau, à nouveau, tout de même, en particulier, en substance,
  au passage, plus tôt, plus tard, peu après, peu avant, tout d'abord, d'abord, dans la foulée, en privé,
  sous couvert d'anonymat, sous le couvert de l'anonymat, sous le sceau de l'anonymat, sans détour, de fait, au contraire,
  sur ce point, sur ce sujet, à l'inverse, à ce sujet, à ce propos, noir sur blanc, en ces termes, en retour, d'emblée, une fois de plus,
  encore une fois, entre autres, d'une même voix, d'une seule voix, mot pour mot, de vive voix, au moins, en tout cas, pour autant, pour le moment,
  pour l'instant, à plusieurs reprises, à demi-mot, en creux, du reste, au demeurant, en public, à la fois, d'ailleurs, sans ambages, en réponse, à ce stade,
  tout au plus, à voix basse, au total, en somme, de concert, en bref, sans surprise, en petit comité, hors micro, à ses côtés, à leurs côtés, à son côté, face à lui, face à elle, en coulisses, sans plus attendre, sans fard, à mots couverts, en fin de journée, en fin de soirée, en début de soirée, en début d'après-midi, en fin d'après-midi, en milieu de journée, avec insistance, avec force, à la mi-journée,
  dans la soirée, dans la nuit, dans la journée, dans l'après-midi, dans la matinée, le même jour, de manière générale, non plus, bien sûr, à peine`
