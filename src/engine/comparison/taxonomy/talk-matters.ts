import type { MatterTerms } from './matters'

/** Matters of the talk itself and of what follows from it. */
export const TALK_MATTERS = {
  'call-initiative': {
    en: 'initiative of, on/at the/french/russian initiative, initiative/request* + call/conversation/side, at the request, asked for it, asked/sought/requested/placed + call, asked to talk, mutual agreement, who called, proposed/suggested + talk/call/conversation, initiative + paris/moscow, idea + call/conversation/talking, at his request, rang first, called first',
    fr: 'initiative de/francaise/russe/franco, initiative/demande/idee + appel/entretien, a la demande, demande a parler, sollicite, commun accord, decide ensemble, avaient decide, propose + entretien/appel, a l initiative, a demande cet/l, avait/ayant sollicite',
    ru: 'по инициативе/просьбе/обоюдной/взаимной, инициатив* + сторон*/разговор*, инициатор*, попросил* + сторона/беседе/разговоре, кто позвонил, позвонил* + сторона/первым, предложил* + разговор*/беседу, попросил* + разговор*/москвы/парижа, звонк* + инициатив*, идея + созвониться/поговорить/разговор*/звонк*, подготов*/готовили + звонок',
  },
  'call-duration': {
    latin: '~minute*',
    en: 'lasted, duration, hour long, minute/hour call/talk/conversation, how long, spoke for, went on for, short/brief call, was short/brief, call/conversation + ended/begun, run longer, ~hour*',
    fr: 'dure, duree, pendant + heure*/minutes, conversation/appel/echange + bref/breve, est acheve/termine, sont au telephone, ~heure*',
    ru: 'длил*, продолжал* + час*/минут*, продлил*, продолжительност*, более/около/полтора часа, минутн* разговор*/бесед*, кратк* разговор*, разговор/беседа завершил*/начал*, ~минут*, ~час, ~часа',
  },
  'call-subject': {
    en: 'centred/centered/focused/concentrated on, devoted to, main/chief/principal subject/topic, most of the call/conversation/talk, bulk of, dominated, took up, main theme, at the heart/centre of',
    fr: 'consacre* a/aux, porte/portait sur, centre* sur, au centre/coeur de, sujet principal, essentiel de, plus grande partie, domine*, occupe + echange/entretien/partie',
    ru: 'посвящен*, главн*/основн*/ключев* тема/темой, в центре внимания, сосредоточен*, большую часть, главным + разговор*/вопрос, основное внимание',
  },
  summit: {
    latin: 'invit*',
    en: 'summit*, face to face, in person, a/any meeting, meeting + presidents/leaders/date, visit/come/trip to, said yes, modalities, agreed/ready/willing to meet, highest level',
    fr: 'sommet, sommets, face a face, rencontre des/entre, une rencontre, rencontre + presidents/dirigeants, visite a, telle visite, rendrait/venir/venue a paris/moscou, ~visite, ~rencontre, se rencontrer, plus haut niveau',
    ru: 'саммит*, встреч* + президент*/лидер*/личн*, встреча, встречи, встречу, поездк*, визит*, приглаш*, приехать, сказал да, подумать, встретит*, встретят*, высшем уровне',
  },
  'next-contact': {
    en: 'talk/speak/call again, once more, keep/stay/remain in touch/contact, in touch, close contact, further/new/next/another/other contact*/conversation/call, contacts + continue/go/at, go back to the matter, expected to telephone/call/speak, will telephone, no new call, call/conversation + scheduled/planned, speak/talk by phone/telephone, speak again, another call',
    fr: 'reparler*, rappeller*, rappeler*, nouvel/prochain/nouvelle/prochaine/autre entretien/echange/appel/conversation, nouveaux contacts, en contact, contact etroit, se parleront, s appelleront, s appeleront, appel/entretien + prevu/programme, un appel doit, poursui* + contacts/echange*/dialogue, doivent se parler, parle* de nouveau, se rappelle*, nouvel appel',
    ru: 'на связи, остат*/остан* в контакте, нов*/дальнейш*/следующ* контакт*/разговор*, продолж* + контакт*/диалог*, условлено, разговор/звонок/беседа + запланирован*/намечен*/состоится, снова/вновь поговор*, поговорят, созвон*, разных/различных уровнях, по графику, новый разговор',
  },
  'no-breakthrough': {
    latin: 'miracle*, impasse',
    en: 'breakthrough, no progress/result*/agreement, same list, unchanged',
    fr: 'percee, aucun/aucune/sans progres/avancee/resultat/accord, meme liste, inchange*',
    ru: 'прорыв*, чуда, чудес, без результата, прогресса нет, тупик*, тем же списком',
  },
  'de-escalation': {
    latin: 'calm*, gest*',
    en: 'de escalat*, tension* + down/reduc*/lower*/eas*, restraint, defus*, ~tension*',
    fr: 'desescalade, apais*, retenue, tete froide, engagement nouveau, rien entreprendre, ~tension*',
    ru: 'деэскалац*, напряженност* + сниж*/сниз*, разрядк*, сдержанност*, ~напряженност*',
  },
  mediation: {
    latin: 'mediat*',
    en: 'good offices, contacts with, informed + contacts, talks/conversation + zelensk*, pass on, go between, broker',
    fr: 'intermediaire*, bons offices, contacts avec, conversation + zelensky, transmettre',
    ru: 'посредни*, своих контактах, контактах/контакты с, зеленск* + разговор*/бесед*',
  },
  solidarity: {
    latin: 'solidari*, condole*',
    en: 'stand/stands with/by',
    fr: 'aux cotes de, soutien a',
    ru: 'солидарн*, поддержк*, соболезнован*',
  },
  belarus: {
    latin: '~belarus*, ~bieloruss*, lukashenko, loukachenko',
    ru: '~белорус*, ~беларус*, лукашенко',
  },
  negotiations: {
    en: 'negotiat*, talks + kyiv/kiev/ukrain*/peace, next round, delegation*, draft*, settlement, ~talks, ~proposal*, ~offers, ~patience, ~agreement, sit/sitting/sat down, negotiating table, back at/to the table, direct talks/contacts, resum* + talks/dialogue, root causes, peace agreement/deal/arrangement/accord, lasting peace, territorial realities',
    fr: 'negoci*, pourparlers, delegation*, reunion/reunir + berlin/conseillers, chercher/gagner du temps, reglement, ~accord, ~propositions, ~du temps, discussion* directe*, table des, reprise + dialogue/pourparlers/discussions, discuter + zelensky/kiev, causes profondes, accord de paix, paix durable, realites territoriales',
    ru: 'переговор*, делегац*, раунд*, урегулирован*, ~предложени*, ~записать, ~договоренност*, ~терпение, ~списком вопросов, стол* переговоров, возобновл* + диалог*, прям* разговор*/контакт*, первопричин*, мирн* договор*/соглашен*, прочн* мир*, территориальн* реал*',
  },
  dialogue: {
    latin: 'dialogue*',
    en: 'thread, line/channel* + open, only one with whom, talking to each other, we talk, relations',
    fr: 'tenir/garder + fil, le fil, ligne/canal + ouvert*, garder le contact, se parlent/parler, parle a, de nouveau telephone, relations',
    ru: 'диалог*, нить, канал* + открыт*/связи, отношени*',
  },
  diplomacy: {
    latin: 'diploma*',
    en: 'political/peaceful settlement/solution, political means',
    fr: 'solution politique, moyens politiques, solution diplomatique',
    ru: 'дипломати*, политическ*/мирн* решение/план*, политическ* средств*/путем',
  },
  ukraine: {
    latin: '~ukrain*, situation + ukrain*',
    en: 'ukrain* + crisis/conflict/war, consequence* + west*',
    fr: 'ukrain* + crise/conflit/guerre, consequence*/decoul* + occidenta*',
    ru: '~украин*, украин* + ситуаци*/кризис*/конфликт*/войн*, следстви*/результат* + запад*',
  },
  'call-tone': {
    latin: 'glacial*, cordial*, constructi*, diffic*, substanti*, intens*, direct, serieu*, grave',
    en: 'icy, ~ordinary, chilly, hard/calm/tough + conversation/exchange/talk, sharp words, tone, frank*, businesslike, ~useful, in substance, candid, honest, tense, dialogue of the deaf, heart to heart, brisk, demanding, disagreement*, differences, serious, listened, silence, reaffirmed, blunt, polite, detailed',
    fr: 'chaleureu*, rugueu*, froid*, ~ordinaire, ton, franc, francs, franche*, ~utile*, tendu*, dialogue de sourds, exigeant*, desaccord*, divergence*, jusqu au bout, moment de tension, honnete, raide, attentif, ~travail, vif, rude, poli, polie, polis, approfondi*',
    ru: 'ледян*, неискренн*, трудн* + разговор*, трудном, тон, тоне, откровенн*, делов*, конструктивн*, ~полезн*, тяжел* + разговор*/бесед*/диалог*, содержательн*, обстоятельн*, честн*, напряженн* + разговор*, непрост*, серьезн*, разногласи*, услышали друг, ценит, тишина, жизнь покажет',
  },
  'the-call': {
    en: '~phone, ~telephone*, ~telephonic, ~call took place',
    fr: '~entretenu*, ~telephon*, ~ont parle',
    ru: '~телефонн*, ~поговорили, ~переговорил*, ~состоял*',
  },
} as const satisfies Readonly<Record<string, MatterTerms>>
