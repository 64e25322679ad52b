import type { Taxonomy } from './matter-ids'

export const en: Taxonomy = {
  'call-initiative':
    'Who asked to talk | on/at the/french/russian initiative, initiative of, initiative/request* + call/conversation/side, at the request, asked for the/it, asked/sought/initiated/requested/placed + call, asked to talk/speak, asked to + conversation, by mutual agreement, initiator, who had called, who called, had been arranged',
  'call-duration':
    'Length of the call | lasted, duration, minute*, hour long, an hour, hours, was short/brief, short/brief call, how long, spoke/talked for, went on for, call/conversation + ended/begun/began, run longer',
  'call-subject':
    'Subject of the call | centred/centered/focused/concentrated on, devoted to, main/chief/principal subject/topic, subject of the call, dominated by',
  'donbas-status':
    'Status of Donbas | special status, autonom*, recogni* + independence/republics, status + donbas*/donetsk/region*/breakaway',
  'belarus-migrants':
    'Migrants in Belarus | migrant*, migration, migratory, polish border/guards, border + poland, lukashenko + union, minsk + brussels/influence',
  'belarus-exercises':
    'Exercises in Belarus | belarus* + exercise*/drill*/manoeuvre*/maneuver*/troops/unit/units/forces/soldiers/teachings, leave belarus, units + drills',
  'indivisible-security': 'Indivisible security | indivisib*, expense + security, equal/undivided security',
  'nato-expansion':
    'NATO expansion | nato/alliance + expan*/enlarg*/grow*/closer/nearer/border*/membership, enlargement, eastward*, join/joining nato, choose/chooses/choice + alliances, open door, non expansion, 1997, neutrality, neutral status, ~nato',
  'us-nato-replies':
    'US and NATO replies | written repl*/answer*/response*, repl*/answer*/response* + nato/brussels/washington/american/west/western',
  'security-guarantees':
    'Security guarantees | guarantee*, security assurances/demand*/concern*/proposal*/treaty/architecture/order, european security, draft treaty, russia/moscow/russian/core/central + demands/concerns/considerations/calls, legally binding, concrete offers/proposals, ~concerns, ~demands, ~security',
  missiles:
    'Missiles | missile*, strike systems/weapon*, intermediate range, ballistic, rockets, launchers, hypersonic, oreshnik',
  'arms-control':
    'Arms control | arms control, new start, disarm*, non proliferation, nonproliferation, strategic stability, inf treaty, open skies, verifiable arrangements',
  'normandy-format':
    'Normandy format | normand*, political advisers/advisors, advisers + berlin/meeting, four way, quartet',
  minsk:
    'Minsk agreements | minsk agreement*/accord*/deal/2/ii/process/package/protocol*/commitment*, minsk + implement*/peace, package of measures, ~minsk',
  donbas:
    'Donbas | donbas*, donetsk, luhansk, lugansk, separatist*, line of contact, contact line, eastern ukraine, east of ukraine, internal/intra ukrainian, breakaway, south east',
  'ukraine-sovereignty':
    'Ukraine’s sovereignty | sovereign*, integrity, territorial wholeness, independence + ukraine, ukrainian people, annex*, inviolab*',
  'offensive-intent':
    'Plans to attack | offensive intent*/plans, invade, invasion, plan*/attack + attack/ukraine, seeking confrontation, not want war, wants war, aggressi*, war/military/operation + aims/goals, goals + achiev*, special operation, special military operation, demilitari*, denazif*',
  'military-response':
    'Military response | military technical, military response, retaliat*, response measures, countermeasures',
  'military-buildup':
    'Military build-up | build up, buildup, massed, massing, amass*, troops/soldiers/forces + border*, 100 000, concentration of troops, military presence, satellite* + images, any escalation',
  'troop-movements':
    'Troop movements | withdraw*/return*/move*/pull* + troops/forces/soldiers, pull* back/out, pullback, withdrawal, back to + bases, redeploy*',
  exercises:
    'Military exercises | exercise*, drill*, manoeuvres, maneuvers, war games, nothing new + border, assurance*',
  iaea: 'IAEA | iaea, atomic energy agency, inspector*, inspection*, grossi, agency/specialists/experts/mission + mission/site/plant, ~mission',
  'nuclear-plant':
    'Nuclear plants | nuclear/atomic/power plant*/station*/site*/facilit*/installation*/safety/accident, zaporizh*, zaporozh*, chernobyl, chornobyl, energodar, enerhodar, reactor*, spent fuel, the plant, off the site',
  mariupol: 'Mariupol | mariupol, azovstal',
  'besieged-cities':
    'Besieged cities | besieg*, siege, encircl*, bombard*, kharkiv, kharkov, surrounded cities',
  prisoners: 'Prisoners | prisoner*, persons/people held, held by both, captive*, detainee*, pows, hostages',
  'war-crimes': 'War crimes | war crime*, crimes, bucha, atrocit*, massacre*, tribunal, criminal court',
  humanitarian:
    'Humanitarian aid | humanitarian*, corridor*, evacuat*, route*, safe passage, way out, red cross, relief, aid convoy*, a road, take it',
  civilians: 'Civilians | civilian*, civil population, women and children, children',
  refugees: 'Refugees | refugee*, displaced, asylum',
  ceasefire:
    'Ceasefire | ceasefire*, cease fire, truce, hold*/stop* + fire/fighting/war/guns, halt/end + fighting/offensive, hostilities, armistice',
  grain:
    'Grain exports | grain, wheat, cereal*, fertili*, odesa, odessa, black sea + export*/initiative, farm products, agricultural, cargoes, blockade + port*/sea',
  'food-security': 'Food security | food securit*/cris*/shortage*/price*, hunger, famine, world food',
  'weapons-deliveries':
    'Weapons deliveries | weapon*/arms + deliver*/suppl*/shipment*/pump*/kyiv/kiev, military aid/assistance',
  'gas-supply': 'Gas supply | gas, gazprom, nord stream, pipeline*, in roubles/rubles',
  energy: 'Energy | energy, oil, opec, electricity, fuel price*',
  sanctions: 'Sanctions | sanction*, restrictive measures, embargo*, frozen assets',
  'iran-nuclear':
    'Iran nuclear deal | iran*, jcpoa, joint comprehensive plan, tehran, vienna talks/negotiations',
  syria: 'Syria | syria*, idlib, damascus, assad, aleppo, astana',
  libya: 'Libya | libya*, tripoli, haftar',
  karabakh: 'Nagorno-Karabakh | karabakh*, armenia*, azerbaijan*, yerevan, baku, south caucasus',
  turkey: 'Turkey | turkey, turkish, turkiye, erdogan, ankara',
  afghanistan: 'Afghanistan | afghan*, taliban, kabul',
  'mali-sahel': 'Mali and the Sahel | mali, malian, sahel*, wagner, bamako, burkina, niger, central african',
  'middle-east': 'Middle East | middle east*, gaza, israel*, palestin*, leban*, hamas, hezbollah, beirut',
  'north-korea': 'North Korea | north korea*, pyongyang, dprk, korean peninsula',
  'opcw-chemical': 'Chemical weapons | chemical, opcw, novichok, skripal, poison*, salisbury',
  navalny: 'Alexei Navalny | navaln*, navaln* + poison*',
  covid: 'Covid-19 | covid*, coronavirus, pandemic, vaccin*, sputnik v, epidemic',
  cyber: 'Cyberattacks | cyber*, hack*, disinformation, information security',
  election: 'Elections | election*, electoral, ballot, vote, interference, meddling',
  terrorism: 'Terrorism | terror*, islamic state, isis, jihad*, daesh',
  climate: 'Climate | climate, emissions, global warming, paris agreement, environment*',
  space:
    'Space | space station/cooperation/exploration/programme, cosmonaut*, astronaut*, roscosmos, outer space, soyuz',
  trade:
    'Trade | trade, invest*, econom* + bilateral/cooperation/ties/council, businesses, companies, renault',
  culture: 'Culture | cultur*, museum*, exhibition*, theatre, theater, year of, education, student*',
  history: 'History | histor*, world war, commemorat*, victory day, 1945, 1990, veterans, memory of',
  summit:
    'Summit | summit*, face to face, meet in person, a/any meeting, meeting + presidents/leaders/date, invitation, invited + visit, visit/come/trip to, said yes, modalities',
  'next-contact':
    'Next contact | will/to speak/talk/call/telephone again, talk/speak once more/again, speak/talk again, keep/stay/remain in touch/contact, in touch, close contact, further/new/next/continue/more + contact*/conversation/call/discussion*, contacts + continue/go/at, keep talking, continue + dialogue/talk, go back to the matter, expected to telephone/call/speak, will call/telephone',
  'no-breakthrough':
    'No breakthrough | breakthrough, miracle*, no progress/result*/agreement/illusions, same list, deadlock, stalemate',
  'de-escalation':
    'De-escalation | de escalat*, deescalat*, tension* + down/reduc*/lower*/eas*, restraint, calm*, defus*, gesture*, ~escalation, ~tension*',
  mediation:
    'Mediation | mediat*, intermediar*, go between, good offices, contacts with, informed + contacts, conversation/talks + zelensky*/zelenskyy, pass on, messages between',
  solidarity: 'Solidarity | solidarity, stand/stands with/by, support for, full support',
  belarus: 'Belarus | belarus*, lukashenko, tikhanovsk*, tsikhanouskaya',
  negotiations:
    'Negotiations | negotiat*, talks + kyiv/kiev/ukrain*/peace, next round, delegation*, istanbul, draft*, ~talks, ~proposal*, ~on the table, ~offers, ~patience, ~agreement, ~written down',
  dialogue:
    'Dialogue | dialogue, thread, line/channel* + open, channels of communication, only one with whom, talking to each other, we talk',
  diplomacy: 'Diplomacy | diploma*, political/peaceful settlement/solution, peace plan',
  'call-tone':
    'Tone of the call | tone, frank*, businesslike, cordial, constructive, ~useful, difficult, substanti*, in substance, candid, honest, tense, atmosphere, intense, dialogue of the deaf, heart to heart, brisk, demanding, courteous, respectful, friendly, disagreement*, differences, serious, listened, silence, reaffirmed',
}
