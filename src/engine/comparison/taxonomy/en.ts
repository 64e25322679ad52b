import type { Taxonomy } from './matter-ids'

export const en: Taxonomy = {
  'call-initiative':
    'Who asked to talk | on/at the/french/russian initiative, initiative of, initiative/request* + call/conversation/side, at the request, asked for it, asked/sought/initiated/requested/placed + call, asked to talk/speak, asked to + conversation, by mutual agreement, initiator, who had called, who called, had been arranged, took the initiative, picked up the phone, called by, phoned by',
  'call-duration':
    'Length of the call | lasted, duration, hour long, minute/hour call/talk/conversation, ~minute*, ~an hour, ~hours, was short/brief, short/brief call, how long, spoke/talked for, went on for, call/conversation + ended/begun/began, run longer, took place for, longer than an hour',
  'call-subject':
    'Subject of the call | centred/centered/focused/concentrated on, devoted to, main/chief/principal subject/topic, subject of the call, dominated by',
  'donbas-status':
    'Status of Donbas | special status, autonom*, recogni* + independence/republics, status + donbas*/donetsk/region*/breakaway',
  'belarus-migrants':
    'Migrants in Belarus | migrant*, migration, migratory, polish border/guards, border + poland, lukashenko + union, minsk + brussels/influence, poland/polish/lithuania + border/crisis, border crisis',
  'belarus-exercises':
    'Exercises in Belarus | belarus* + exercise*/drill*/manoeuvre*/maneuver*/troops/unit/units/forces/soldiers/teachings, leave belarus, units + drills',
  'indivisible-security': 'Indivisible security | indivisib*, expense + security, equal/undivided security',
  'nato-expansion':
    'NATO expansion | nato/alliance + expan*/enlarg*/grow*/closer/nearer/border*/membership, enlargement, eastward*, join/joining nato, choose/chooses/choice + alliances, open door, non expansion, 1997, neutrality, neutral status, nato, nato infrastructure, bloc + border*/expan*, kyiv/ukraine + alliance',
  'us-nato-replies':
    'US and NATO replies | written repl*/answer*/response*, repl*/answer*/response* + nato/brussels/washington/american/west/western',
  'security-guarantees':
    'Security guarantees | guarantees, guarantee of, security assurances/demand*/concern*/proposal*/treaty/architecture/order, european security, draft treaty, russia/moscow/russian/core/central + demands/concerns/considerations/calls, legally binding, concrete offers/proposals, ~concerns, ~demands, ~security, red lines, security interests, fundamental interests, legitimate interests',
  missiles:
    'Missiles | missile*, strike systems/weapon*, intermediate range, ballistic, rockets, launchers, hypersonic, oreshnik',
  'arms-control':
    'Arms control | arms control, new start, disarm*, non proliferation, nonproliferation, strategic stability, inf treaty, open skies, verifiable arrangements',
  'normandy-format':
    'Normandy format | normand*, political advisers/advisors, advisers + berlin/meeting, four way, quartet',
  minsk:
    'Minsk agreements | minsk agreement*/accord*/deal/2/ii/process/package/protocol*/commitment*, minsk + implement*/peace, package of measures, ~minsk',
  donbas:
    'Donbas | donbas*, donetsk, luhansk, lugansk, separatist*, line of contact, contact line, eastern ukraine, east of ukraine, internal/intra ukrainian, breakaway, south east, people republics, conflict/crisis/settlement + east, lpr, dpr, peacekeeper*',
  'ukraine-sovereignty':
    'Ukraine’s sovereignty | sovereign*, integrity, territorial wholeness, independence + ukraine, ukrainian people, annex*, inviolab*, freedom of choice, borders of ukraine, ukraine borders, own future, own choices',
  'offensive-intent':
    'Plans to attack | offensive intent*/plans, invade, invasion, plan*/attack + attack/ukraine, seeking confrontation, not want war, wants war, aggressi*, war/military/operation + aims/goals, goals + achiev*, special operation, special military operation, demilitari*, denazif*, offensive, operation + continue*/goals/plan, conquest, conquer*, take + ukraine/kyiv, by force, attack on',
  'military-response':
    'Military response | military technical, military response, retaliat*, response measures, countermeasures',
  'military-buildup':
    'Military build-up | build up, buildup, massed, massing, amass*, troops/soldiers/forces + border*, 100 000, concentration of troops, military presence, satellite* + images, any escalation, troop/military reinforcement*, deployment, deployed + border*, masses of troops',
  'troop-movements':
    'Troop movements | withdraw*/return*/move*/pull* + troops/forces/soldiers, pull* back/out, pullback, withdrawal, back to + bases, redeploy*',
  exercises:
    'Military exercises | exercise*, drill*, manoeuvres, maneuvers, war games, nothing new + border, assurance*',
  iaea: 'IAEA | iaea, atomic energy agency, inspector*, inspection*, grossi, agency/specialists/experts/mission + mission/site/plant, mission',
  'nuclear-plant':
    'Nuclear plants | nuclear/atomic/power plant*/station*/site*/facilit*/installation*/safety/accident, zaporizh*, zaporozh*, chernobyl, chornobyl, energodar, enerhodar, reactor*, spent fuel, the plant, off the site, znpp, safety zone, power lines, plants + safety/security',
  mariupol: 'Mariupol | mariupol, azovstal',
  'besieged-cities':
    'Besieged cities | besieg*, siege, encircl*, bombard*, kharkiv, kharkov, surrounded cities',
  prisoners:
    'Prisoners | prisoner*, persons/people held, held by both, captive*, detainee*, pows, hostages, swap, exchange* + prisoner*/captive*, filtration',
  'war-crimes':
    'War crimes | war crime*, crimes, bucha, atrocit*, massacre*, tribunal, criminal court, investigat* + killings/crimes, staged, killings',
  humanitarian:
    'Humanitarian aid | humanitarian*, corridor*, evacuat*, route*, safe passage, way out, ~red cross, relief, aid convoy*, a road, take it, leave + city/cities, deliver* + aid, medicine*, foreign nationals, convoy*, buses',
  civilians: 'Civilians | civilian*, civil population, women and children, children',
  refugees: 'Refugees | refugee*, displaced, asylum',
  ceasefire:
    'Ceasefire | ceasefire*, cease fire, truce, hold*/stop* + fire/fighting/war/guns, halt/end + fighting/offensive, hostilities, armistice, lay down + arms, silence the guns, end to the fighting, end + hostilities/war, pause in',
  grain:
    'Grain exports | grain, wheat, cereal*, fertili*, odesa, odessa, black sea + export*/initiative, farm products, agricultural, cargoes, blockade + port*/sea, ship/ships/vessels + ports/port, ports, harvest, exports, silos, grain deal',
  'food-security': 'Food security | food securit*/cris*/shortage*/price*, hunger, famine, world food',
  'weapons-deliveries':
    'Weapons deliveries | weapon*/arms + deliver*/suppl*/shipment*/pump*/kyiv/kiev, military aid/assistance, western arms/weapons, foreign arms/weapons, tanks, howitzer*',
  'gas-supply':
    'Gas supply | gas, gazprom, nord stream, pipeline*, in roubles/rubles, gas/energy contract*, transit, gazprombank',
  energy: 'Energy | energy, oil, opec, electricity, fuel price*',
  sanctions:
    'Sanctions | sanction*, restrictive measures, embargo*, frozen assets, restrictions, unilateral measures, punitive',
  'iran-nuclear':
    'Iran nuclear deal | iran*, jcpoa, joint comprehensive plan, tehran, vienna talks/negotiations, enrich*, uranium, nuclear deal',
  syria:
    'Syria | syria*, idlib, damascus, assad, aleppo, astana, homs, ghouta, kurd*, constitutional committee',
  libya: 'Libya | libya*, tripoli, haftar, sirte, sarraj, benghazi',
  karabakh:
    'Nagorno-Karabakh | karabakh*, armenia*, azerbaijan*, yerevan, baku, south caucasus, minsk group, lachin, peacekeepers + karabakh',
  turkey: 'Turkey | turkey, turkish, turkiye, erdogan, ankara',
  afghanistan: 'Afghanistan | afghan*, taliban, kabul',
  'mali-sahel': 'Mali and the Sahel | mali, malian, sahel*, wagner, bamako, burkina, niger, central african',
  'middle-east': 'Middle East | middle east*, gaza, israel*, palestin*, leban*, hamas, hezbollah, beirut',
  'north-korea': 'North Korea | north korea*, pyongyang, dprk, korean peninsula',
  'opcw-chemical': 'Chemical weapons | chemical, opcw, novichok, skripal, poison*, salisbury',
  navalny:
    'Alexei Navalny | navaln*, navaln* + poison*, opposition leader/politician/figure, kremlin critic, opponent, berlin charite, blogger',
  covid: 'Covid-19 | covid*, coronavirus, pandemic, vaccin*, sputnik v, epidemic',
  cyber: 'Cyberattacks | cyber*, hack*, disinformation, information security, propaganda, fake news',
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
    'Summit | summit*, face to face, meet in person, a/any meeting, meeting + presidents/leaders/date, invitation, invited + visit, visit/come/trip to, said yes, modalities, invite*, host*, travel to, trilateral meeting, bilateral meeting, in person, meet + zelensky*/zelenskyy, visit',
  'next-contact':
    'Next contact | will/to speak/talk/call/telephone again, talk/speak once more/again, speak/talk again, keep/stay/remain in touch/contact, in touch, close contact, further/new/next/continue/more + contact*/conversation/call/discussion*, contacts + continue/go/at, keep talking, continue + dialogue/talk, go back to the matter, expected to telephone/call/speak, will call/telephone, another call/conversation/talk, call/calls back, follow up, coming days/weeks, reconvene, aides + contact*',
  'no-breakthrough':
    'No breakthrough | breakthrough, miracle*, no progress/result*/agreement/illusions, same list, deadlock, stalemate, no change, unchanged, no concession*, no shift, no step*, same position*, far apart',
  'de-escalation':
    'De-escalation | de escalat*, deescalat*, tension* + down/reduc*/lower*/eas*, restraint, calm*, defus*, gesture*, ~escalation, ~tension*, step back, cool* + tempers/situation, avoid* + escalation/worst, brink, confidence building',
  mediation:
    'Mediation | mediat*, intermediar*, go between, good offices, contacts with, informed + contacts, conversation/talks + zelensky*/zelenskyy, pass on, messages between',
  solidarity:
    'Solidarity | solidarity, stand/stands with/by poland/ukraine, stand/stands with/by, support for, full support',
  belarus:
    'Belarus | belarus*, lukashenko, tikhanovsk*, tsikhanouskaya, protest* + minsk, constitutional reform, belarusian + opposition/election/society',
  negotiations:
    'Negotiations | negotiat*, talks + kyiv/kiev/ukrain*/peace, next round, delegation*, istanbul, draft*, ~talks, ~proposal*, ~on the table, ~offers, ~patience, ~agreement, ~written down, peace process, direct talks, settlement, treaty, peace + terms/conditions, conditions for',
  dialogue:
    'Dialogue | dialogue, thread, line/channel* + open, channels of communication, only one with whom, talking to each other, we talk, relations, trust, strategic dialogue, mechanism*, open to talk*, normalis*, normaliz*',
  diplomacy: 'Diplomacy | diploma*, political/peaceful settlement/solution, peace plan',
  ukraine:
    'Situation in Ukraine | situation in/around/over ukraine, ukrain* + crisis/conflict/settlement/situation/war, ~ukrain*',
  'call-tone':
    'Tone of the call | tone, frank*, businesslike, cordial, constructive, ~useful, difficult, substanti*, in substance, candid, honest, tense, atmosphere, intense, dialogue of the deaf, heart to heart, brisk, demanding, courteous, respectful, friendly, disagreement*, differences, serious, listened, silence, reaffirmed, blunt, warm, cool, icy, polite, direct, sharp, heated, lively, detailed, thorough, in depth, productive, meaningful, exchange of views, long and',
  'the-call':
    'The call | ~spoke by/on phone/telephone, ~telephone conversation, ~spoke + phone/telephone, ~call took place, ~talked by/on phone/telephone, ~held a call, ~telephonic, ~spoke on',
}
