import type { Taxonomy } from './matter-ids'

export const fr: Taxonomy = {
  'call-initiative':
    'Initiative de l’appel | initiative de/francaise/russe/franco/commune, initiative/demande + appel/entretien/conversation, a la demande, demande a parler, demande a s entretenir, sollicite par, commun accord, decide/avaient ensemble/decide, initiateur, qui a/avait appele/telephone, pris l initiative, decroche son telephone, appele par',
  'call-duration':
    'Durée de l’appel | dure, duree, pendant + heure*/minutes, heures durant, 1h*, 2h*, ~minutes, ~une heure, ~heure et, ~brev*, ~bref, conversation/appel/echange bref/breve, est acheve/termine, a commence/debute, sont au telephone',
  'call-subject':
    'Objet de l’appel | consacre* a/aux, portait sur, a porte sur, porte essentiellement, centre* sur, au centre/coeur de, axe* sur, sujet principal, principal sujet',
  'donbas-status':
    'Statut du Donbass | statut special/particulier, statut + donbass/region*, autonom*, reconn* + independance/republiques',
  'belarus-migrants':
    'Migrants en Biélorussie | migrant*, migratoire*, migration*, frontiere/gardes + polonais*/pologne, loukachenko + union, instrumentalis*, pologne/lituanie + frontiere/crise, crise frontaliere',
  'belarus-exercises':
    'Exercices en Biélorussie | bieloruss*/belarus + exercice*/manoeuvre*/troupes/unites/forces/soldats',
  'indivisible-security': 'Sécurité indivisible | indivisib*, depens/detriment + securite, securite egale',
  'nato-expansion':
    'Élargissement de l’OTAN | otan/alliance + elargi*/exten*/expansion/frontiere*/adhesion/entree/rapproch*, elargissement, vers l est, choi* + alliances, porte ouverte, non elargissement, neutralite, 1997, otan, infrastructure* de l otan, bloc + frontiere*/elargi*, ukraine/kiev + alliance',
  'us-nato-replies':
    'Réponses des États-Unis et de l’OTAN | reponse* ecrite*/occidentale*/americaine*, reponse* + otan/washington/bruxelles/unis',
  'security-guarantees':
    'Garanties de sécurité | garantie*, exigence*/preoccupation*/inquietude* + russ*/securite/moscou, projet de traite, juridiquement contraignant*, architecture de securite, securite europeenne, securite en europe, propositions concretes, notre position, ~preoccupation*, ~exigences, ~securite, lignes rouges, interets + securite/fondamentaux/legitimes',
  missiles:
    'Missiles | missile*, systemes/armes de frappe, portee intermediaire, balistique*, roquettes, hypersonique*, orechnik',
  'arms-control':
    'Maîtrise des armements | maitrise/controle des armements, desarmement, non proliferation, stabilite strategique, new start, ciel ouvert',
  'normandy-format': 'Format Normandie | normandie, conseillers politiques, conseillers + berlin, a quatre',
  minsk:
    'Accords de Minsk | accord*/processus/protocole/engagements de minsk, minsk + applic*/respect*/oeuvre, paquet de mesures, ~minsk',
  donbas:
    'Donbass | donbass, donbas, donetsk, lougansk, louhansk, separatiste*, ligne de contact/front, est de l ukraine, est ukrainien, reglement/conflit/crise interne, sud est, prorusses, republiques populaires, conflit/crise/reglement + est, casques bleus',
  'ukraine-sovereignty':
    'Souveraineté de l’Ukraine | souverain*, integrite, independance + ukraine, peuple ukrainien, annex*, blanc seing, inviolab*, liberte de choi*, frontieres de l ukraine, ses propres choix',
  'offensive-intent':
    'Intentions offensives | intention* + offensive*/attaqu*/envahir/agress*, envahi*, invasion, projet*/prepar* + attaque, recherch*/cherch* + confrontation, veut pas la guerre, agressi*, buts de guerre, objectifs + attein*/guerre/operation, operation militaire speciale, operation speciale, demilitaris*, denazif*, offensive, operation + poursui*/objectifs/plan, conquete, conquerir, prendre + ukraine/kiev, par la force, attaque contre',
  'military-response':
    'Riposte militaire | militaro technique*, technico militaire*, riposte*, reponse militaire, represailles, contre mesures',
  'military-buildup':
    'Renforcement militaire | renforcement militaire, troupes/soldats/forces/renforcement + frontiere*, mass* + troupes/soldats, 100 000, concentration de troupes, presence militaire, images + satellite*, aucune/origine + escalade, deploiement militaire, renforts, deploye* + frontiere*, masse de troupes',
  'troop-movements':
    'Mouvements de troupes | retrait, retir*/mouvement*/deplac* + troupes/forces/soldats, regagn*/retour + bases/casernes, desengagement, repli',
  exercises: 'Exercices militaires | exercice*, manoeuvre*, assurance + frontiere*, rien de nouveau',
  iaea: 'AIEA | aiea, energie atomique, inspecteur*, inspection*, grossi, mission/experts + agence/centrale, mission',
  'nuclear-plant':
    'Centrales nucléaires | centrale*, zaporij*, tchernobyl, energodar, enerhodar, reacteur*, combustible, surete/securite/site*/installation*/accident nucleaire*, zaporoj*, zaporijj*, perimetre de securite, lignes electriques',
  mariupol: 'Marioupol | marioupol, mariupol, azovstal',
  'besieged-cities': 'Villes assiégées | assieg*, siege + ville*, encercl*, bombard*, kharkiv, kharkov',
  prisoners:
    'Prisonniers | prisonnier*, detenu*, captifs, personnes detenues, otage*, echange* + prisonniers/captifs, filtration',
  'war-crimes':
    'Crimes de guerre | crime*, boutcha, atrocite*, massacre*, tribunal, cour penale, enquete* + crimes/exactions, exactions, mise en scene, tueries',
  humanitarian:
    'Aide humanitaire | humanitaire*, couloir*, corridor*, evacu*, itineraire*, civils + sortir, quitter + villes, ~croix rouge, secours, convoi*, aide d urgence, civils, acheminer/acheminement + aide, medicaments, ressortissants, convois, bus',
  civilians: 'Civils | civils, civile*, population*, enfants',
  refugees: 'Réfugiés | refugie*, deplaces, asile, exiles',
  ceasefire:
    'Cessez-le-feu | cessez le feu, treve*, hostilites, arret/cesser/fin + combats/offensive, armistice, faire taire les armes, porte + claquee, deposer les armes, baisser les armes, fin + hostilites/guerre/combats, suspension des',
  grain:
    'Exportations de céréales | cereale*, ble, grain, grains, engrais, odessa, export* + noire/agricole*, produits agricoles, blocus, cargaison*, port/ports + navire*/bateaux, ports, recolte*, exportations, silos',
  'food-security': 'Sécurité alimentaire | alimentaire*, famine*, faim, penurie*',
  'weapons-deliveries':
    'Livraisons d’armes | armes/armement* + livr*/fourni*/kiev/ukraine, aide militaire, canons, armes occidentales/etrangeres, chars, obusier*',
  'gas-supply':
    'Livraisons de gaz | gaz, gazprom, nord stream, gazoduc*, gazier*, en roubles, contrat* gazier*, transit, livraisons + gaz',
  energy: 'Énergie | energie, energetique*, petrole*, opep, electricite',
  sanctions:
    'Sanctions | sanction*, mesures restrictives, embargo*, avoirs geles, gel des avoirs, restrictions, mesures punitives',
  'iran-nuclear':
    'Nucléaire iranien | iran*, jcpoa, plan d action global, teheran, negociations/pourparlers de vienne, enrichi*, uranium, accord sur le nucleaire',
  syria: 'Syrie | syrie*, idlib, damas, assad, alep, astana, homs, ghouta, kurde*, comite constitutionnel',
  libya: 'Libye | libye*, tripoli, haftar, syrte, sarraj, benghazi',
  karabakh:
    'Haut-Karabakh | karabakh, armeni*, azerbaidjan*, erevan, bakou, caucase, groupe de minsk, latchine',
  turkey: 'Turquie | turquie, turc, turcs, turque*, erdogan, ankara',
  afghanistan: 'Afghanistan | afghan*, taliban*, kaboul',
  'mali-sahel': 'Mali et Sahel | mali, malien*, sahel*, wagner, bamako, burkina, niger, centrafri*',
  'middle-east':
    'Proche-Orient | proche/moyen orient, gaza, israel*, palestin*, liban*, hamas, hezbollah, beyrouth',
  'north-korea': 'Corée du Nord | coree du nord, nord coreen*, pyongyang, peninsule coreenne',
  'opcw-chemical': 'Armes chimiques | chimique*, oiac, novitchok, skripal, empoisonn*, salisbury',
  navalny: 'Alexeï Navalny | navalny, navalny + empoisonn*, opposant russe, opposant, charite, blogueur',
  covid: 'Covid-19 | covid*, coronavirus, pandemie, vaccin*, spoutnik v, epidemie, sanitaire*',
  cyber:
    'Cyberattaques | cyber*, piratage*, desinformation, hackers, pirates informatiques, propagande, fausses nouvelles',
  election: 'Élections | election*, electoral*, scrutin, vote, ingerence*',
  terrorism: 'Terrorisme | terroris*, etat islamique, djihad*, daech, antiterrorist*',
  climate: 'Climat | climat*, rechauffement, emissions, accord de paris, environnement*',
  space: 'Espace | spatial*, cosmonaute*, astronaute*, roscosmos, soyouz',
  trade:
    'Commerce | commerc*, investiss*, cooperation/relations/echanges/conseil economique*, entreprises, renault',
  culture: 'Culture | cultur*, musee*, exposition*, theatre, annee de, enseignement, etudiant*',
  history: 'Histoire | histoire, historique*, guerre mondiale, commemor*, 1945, 1990, memoire, victoire de',
  summit:
    'Sommet | sommet, sommets, face a face, rencontre des/entre, une rencontre, rencontre + presidents/dirigeants, invitation, invite a, visite a, telle visite, rendrait/rendre/venir/venue a paris/moscou, deplacement a, ~visite, ~rencontre, invit*, accueillir, recevoir, rencontre + bilaterale/trilaterale/zelensky, en personne, tete a tete',
  'next-contact':
    'Prochain contact | reparler*, rappeler*, rappeller*, nouvel/prochain/nouvelle/prochaine entretien/echange/appel/conversation/discussion, nouveaux contacts, reste*/garder en/le contact, en contact, contact etroit/permanent, poursui* + contacts/echange*/dialogue/discussion*, continuer + parler, doivent se parler, parleront de nouveau, entretiendront, telephonera, appellera, autre appel/entretien/conversation, rappellera, prochains jours, prochaines semaines, jours a venir, se retrouver*, equipes + contact*',
  'no-breakthrough':
    'Pas de percée | percee, miracle*, aucun/aucune/pas/sans progres/avancee/resultat/accord, pas d avancee, impasse, meme liste, inchange*, aucune concession, rien n a change, rien de neuf, aucun geste, positions eloignees',
  'de-escalation':
    'Désescalade | desescalade, apais*, retenue, tete froide, calme, tension* + reduire/baisse*/diminuer, geste, engagement nouveau, rien entreprendre, ~escalade, ~tension*, faire baisser, eviter + escalade/pire, abaisser + tension*, mesures de confiance',
  mediation:
    'Médiation | mediat*, intermediaire*, bons offices, contacts avec, informe + contacts, echanges avec, zelensky + parler/conversation, transmettre, faire passer',
  solidarity: 'Solidarité | solidarite, aux cotes de, soutien a, plein soutien, soutien plein',
  belarus:
    'Biélorussie | bieloruss*, belarus, loukachenko, tikhanovskaia, manifest* + minsk, reforme constitutionnelle, opposition bielorusse',
  negotiations:
    'Négociations | negoci*, pourparlers, discussions + kiev, delegation*, istanbul, reunion/reunir + berlin/conseillers, chercher/gagner du temps, ~accord, ~discussions, ~propositions, ~du temps, processus de paix, discussions directes, reglement, traite, conditions + paix',
  dialogue:
    'Dialogue | dialogue*, tenir/garder + fil, le fil, ligne/canal + ouvert*, canaux de communication, garder le contact, se parlent/parler, parle a, de nouveau telephone, seul a/avec, relations, confiance, dialogue strategique, mecanisme*, pret/ouvert a parler, normalis*',
  diplomacy: 'Diplomatie | diplomati*, reglement/solution politique/pacifique, plan de paix',
  ukraine:
    'Situation en Ukraine | situation en/autour ukraine/de, ukrain* + crise/conflit/reglement/situation/guerre, ~ukrain*',
  'call-tone':
    'Ton de l’échange | ton, franc, franche*, cordial*, constructi*, ~utile*, difficile*, substantiel*, grave, tendu*, atmosphere, intense*, dialogue de sourds, vif echange, echange* vif*, exigeant*, courtois*, respectueu*, amical*, desaccord*, divergence*, serieu*, jusqu au bout, moment de tension, honnete, raide, attentif, travail, direct, froid*, glacial*, poli*, chaleureu*, rude, dense, anime*, detaille*, approfondi*, productif, muscle, houleu*, echange de vues',
  'the-call':
    'L’appel | ~entretenus, ~entretenu, ~par telephone, ~entretien telephonique, ~conversation telephonique, ~echange telephonique, ~se sont parle, ~ont parle',
}
