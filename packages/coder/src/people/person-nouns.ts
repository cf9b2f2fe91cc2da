import { wordSet } from "./word-set.ts";

/** Nouns for persons, singular, lower case; plurals are formed by rule. Open list: English, not any report. */
export const PERSON_NOUNS = wordSet(`
  person individual human civilian citizen national resident inhabitant villager local islander dweller native foreigner
  expatriate compatriot neighbour neighbor newcomer earner learner stranger passenger traveller traveler tourist pilgrim
  worshipper believer passer-by passerby bystander onlooker motorist pedestrian cyclist shopper commuter camper settler
  tenant landowner homeowner owner occupant

  child infant baby newborn toddler minor adolescent teenager juvenile youth youngster adult elder pensioner retiree
  orphan parent guardian caregiver carer relative spouse husband son brother father dependant dependent sibling
  grandparent grandchild grandson nephew uncle cousin twin family-member kin next-of-kin breadwinner student pupil
  schoolchild undergraduate graduate trainee trainer facilitator instructor mentor mentee intern apprentice scholar
  alumnus academic researcher scientist

  refugee returnee evacuee migrant immigrant emigrant asylum-seeker deportee idp displaced homeless internee squatter
  stateless nomad

  victim survivor hostage captive abductee detainee prisoner inmate convict casualty martyr amputee patient sufferer
  claimant complainant plaintiff applicant petitioner appellant respondent witness defendant accused suspect offender
  perpetrator culprit fugitive escapee criminal trafficker smuggler kidnapper poacher gangster thief robber rapist
  murderer parolee juror

  officer soldier trooper troop peacekeeper gendarme guard bodyguard ranger recruit cadet conscript reservist veteran
  sailor marine pilot aviator commander general colonel major lieutenant sergeant corporal captain admiral brigadier
  combatant fighter militant rebel insurgent jihadist terrorist mercenary defector deserter guerrilla extremist bandit
  pirate assailant attacker gunner sniper raider looter invader infiltrator vigilante operative commando paratrooper
  warfighter warlord militiaman gunman sapper deminer

  worker employee staffer volunteer expert consultant contractor subcontractor adviser advisor specialist engineer
  technician mechanic electrician driver teacher professor lecturer educator doctor nurse midwife physician surgeon
  paramedic medic vaccinator practitioner clinician pharmacist dentist psychologist psychiatrist therapist counsellor
  counselor farmer herder pastoralist fisher fisherfolk shepherd grower breeder trader vendor merchant entrepreneur
  businessperson shopkeeper seller buyer consumer miner labourer laborer carpenter artisan tailor weaver cook cleaner
  porter interpreter translator clerk accountant auditor manager supervisor coordinator co-ordinator administrator
  assistant operator monitor observer inspector investigator examiner enumerator analyst planner architect journalist
  reporter editor blogger broadcaster correspondent photographer writer author artist musician singer actor dancer
  influencer athlete footballer player coach referee firefighter lifeguard responder rescuer humanitarian professional
  executive freelancer jobseeker job-seeker unemployed agent operative detective aide handler custodian librarian
  registrar usher messenger courier fixer caretaker housekeeper seafarer crewmember trucker

  activist advocate campaigner defender demonstrator protester protestor rioter striker marcher supporter sympathizer
  sympathiser adherent member associate affiliate champion ambassador mobilizer organizer organiser educator animator
  influencer intellectual reformer dissident exile opponent critic whistle-blower whistleblower ally peer leader chief
  chieftain sheikh sultan king notable elder dignitary official officeholder office-holder politician bureaucrat
  technocrat servant ombudsperson judge magistrate prosecutor lawyer attorney barrister jurist notary paralegal bailiff
  solicitor candidate contender aspirant nominee appointee incumbent voter elector delegate representative deputy
  parliamentarian lawmaker legislator senator minister vice-minister mayor governor councillor councilor commissioner
  commissar diplomat envoy president vice-president chairperson vice-chair co-chair director rapporteur
  secretary negotiator mediator arbitrator conciliator peacemaker peacebuilder signatory participant attendee invitee
  guest visitor panellist panelist speaker presenter interviewee interlocutor stakeholder beneficiary recipient client
  customer subscriber listener viewer reader enrollee registrant awardee grantee laureate winner finalist

  fellow colleague comrade friend descendant heir hero chaplain archbishop deacon priestess prophet poet playwright actress hostess
  chef butcher constable superintendent attendant landlord celebrity vip boyfriend girlfriend stepchild goalkeeper
  acquaintance enemy soul lord baron prince princess prostitute revolutionary radical outlaw thief stevedore docker
  curator archivist statistician veterinarian surveyor geologist economist plumber mason welder painter barber hairdresser
  tanner brewer baker waiter waitress cashier conductor dispatcher stoker steward stewardess ploughman herdsman
  concierge laundress potter blacksmith goldsmith locksmith

  priest imam pastor cleric bishop monk missionary preacher rabbi reverend clergyman catechist faithful muslim christian
  catholic protestant evangelical jew hindu buddhist yazidi alawite druze salafist

  ex-combatant ex-fighter ex-soldier returnee starter finisher amnestee survivor claimant holder bearer seeker leaver
  builder
`);

/** Person nouns whose plural is irregular or is the same word. */
export const PLURAL_PERSON_NOUNS = wordSet(`
  people persons personnel staff police troops youth youths crew clergy men women children infantry militia kinfolk folk
  fisherfolk townsfolk elderly passers-by kin next-of-kin alumni schoolchildren grandchildren offspring lives accused
  deceased unemployed faithful gendarmerie females males
`);

/** Nouns for people by origin or community where no suffix rule tells them (capital letter expected). */
export const PEOPLES = wordSet(`
  serb croat bosniak montenegrin albanian turk kurd arab druze roma gorani ashkali egyptian greek pole czech slovak dane
  swede finn swiss afghan uzbek tajik kazakh pashtun hazara berber tuareg amazigh yazidi houthi hutu tutsi twa dinka
  nuer murle shilluk bari acholi lango fulani fulbe peul peuhl dogon hausa bambara songhai masalit fur zaghawa rizeigat
  misseriya ngok twic mundari toposa lou gawaar azande zande balanda fertit gbaya borroro bororo mbororo lendu hema bira
  alur banyamulenge banyarwanda pygmy batwa baka somali darod hawiye isaaq dir rahanweyn sahrawi turkmen palestinian
  haitian rohingya karen kachin chin maya garifuna miskito wayuu quechua aymara sunni shia shiite maronite copt
  philippine filipino thai briton brit argentine french dutch welsh irish malagasy lao nigerien spaniard scot frenchman dutchman burkinabe ivorian beninese sudanese igbo yoruba
  kanuri hadendawa beja massalit konso oromo tigrayan amhara afar luo maasai turkana pokot nepali bengali punjabi sinhala
  tamil moro uighur tatar chechen ossetian abkhaz georgian armenian azerbaijani cypriot israeli iraqi yemeni qatari
  saudi emirati kuwaiti omani pakistani bangladeshi bahraini jew
`);

/** Nouns that count what became of persons: each one counted is one person (codebook, gap). */
export const EVENT_NOUNS = wordSet(`
  casualty fatality death arrival injury arrest abduction kidnapping drowning return hospitalization hospitalisation deportation desertion defection surrender
`);

/** Suffixes of English nouns for persons, tried on plural words; see {@link NOT_PERSONS} for what they miss. */
export const PERSON_SUFFIX =
  /(?:ers|ors|ists|eers|ees|ians|arians|crats|pats|logues|nauts|mates|folks?|peoples?|persons|(?:\p{L}{2})men|(?:\p{L}{2})women|kids|wives|widows|aires)$/u;

/** Capitalised plurals that name a people: "Colombians", "Lebanese", "Iraqis". */
export const PEOPLE_SUFFIX =
  /(?:[a-z]{2}ans|[a-z]{2}iens|[a-z]{2}ese|[a-z]{2}[eiq]is|[a-z]{2}lis|[a-z]{2}nis|[a-z]{2}tis|[a-z]{2}ites)$/u;

/** Words that end as person nouns do and are none. */
export const NOT_PERSONS = wordSet(`
  contributors creditors
  abdomen accelerators acumen adders affaires ambers analogues anchors answers armoires armours assists automates
  balkans banners barriers beers bees behaviours blacklists bladders blunders boilers bombers boosters borders
  boulders boxers breachers brochures buffers bulldozers bunkers burgers burners cahiers calculators calendars
  calibers careers carriers catalogues cellars centers centimeters chairs chambers chandeliers changeovers chapters
  characters charters checklists cheers choppers ciphers climates closers clusters cadavers craters trawlers coffees colors colours committees
  compressors computers containers conveyors cookers copiers corridors costs counters covers crackers crosses
  crossovers cruisers crushers cutters cylinders dampers dangers dates decrees degrees detectors detours dialogues
  dinners disasters disorders dispensers dollars donors doors dossiers drawers driers dumpers elevators employers
  encounters endeavours epilogues errors escalators estates estimates excavators explorers exporters factors
  fasteners favours fees fertilizers fevers fibers filters fingers fists flavours floors flowers flyovers folders
  forklifts freezers freighters frontiers funders gathers genders generators glaciers graders guarantees hammers
  handovers hangers hangovers harbours harvesters headquarters heaters heists helicopters honours hoppers horrors
  hours hovers hungers importers incubators indicators insurers interceptors jumpers kilometers knees labours
  ladders lasers launchers lavers layers leathers ledgers leftovers lenders letters levees levers liquors lists
  litres livers loaders lockers manners manufacturers markers marquees matters means mergers metaphors meters
  metiers millimeters mirrors mists mixers monologues mortars motors mowers murders musketeers newsletters
  newspapers numbers odours offers omen openers orders others pagers papers parameters partners pedigrees peoples
  peppers perimeters pesticides photocopiers piers pillars plans planters plates pliers ploughers posters powers
  precursors primates primers printers processors producers propellers providers publishers pushovers quadcopters
  quarters questionnaires quivers radiators reactors refrigerators regimen registers regulators remainders reminders
  repertoires resistors retailers rivers rockets rollovers rosters routers rovers rubbers rudders rumours scanners
  scooters sectors semesters sensors servers shelters shortlists shoulders silvers simulators sneakers solitaires
  spanners specimen specimens spikers sponsors sprayers stakers steamers stickers stopovers stoppers stoves
  subcommittees summers suppers suppliers sweaters sweeteners takeovers tankers tempers templates tenders terrors
  theaters threshers tiers tigers tillers timbers timers tours towers trackers tractors trailers transfers
  transformers trees tremors triggers trousers tumours turnovers twists underestimates users vapors vapours vectors
  ventilators vouchers wafers waists watchlists waters winters wipers wonders wrists
`);

/** Nouns that a plural person noun only modifies ("women organizations", "police stations"). */
export const NON_PERSON_HEADS = wordSet(`
  organization organizations organisation organisations association associations group groups network networks union
  unions committee committees camp camps site sites centre centres center centers station stations post posts unit units
  team teams patrol patrols club clubs school schools hospital hospitals shelter shelters barracks wing wings quarter
  quarters household households family families ministry ministries department departments agency agencies institution
  institutions office offices platform platforms forum forums council councils assembly assemblies federation federations
  coalition coalitions cooperative cooperatives initiative initiatives project projects programme programmes program
  programs activity activities session sessions workshop workshops meeting meetings event events course courses
  consultation consultations dialogue dialogues conference conferences campaign campaigns movement movements party
  parties delegation delegations convoy convoys vehicle vehicles car cars base bases checkpoint checkpoints position
  positions vacancy vacancies seat seats vote votes ballot ballots list lists case cases incident incidents violation
  violations complaint complaints allegation allegations report reports record records file files claim claims
  application applications request requests card cards document documents permit permits visa visas house houses home
  homes residence residences building buildings facility facilities structure structures space spaces corner corners desk
  desks hub hubs battalion battalions brigade brigades company companies platoon platoons contingent contingents squad
  squads column columns component components contributor contributors country countries state states government
  governments community communities tribe tribes clan clans village villages settlement settlements area areas region
  regions district districts day days week weeks month months year years hour hours minute minutes time times
  instance instances occasion occasions attack attacks raid raids clash clashes strike strikes search searches operation
  operations mission missions visit visits trip trips flight flights sortie sorties rotation rotations escort escorts
  task tasks item items kit kits parcel parcels tent tents dose doses litre litres ton tons tonne tonnes
  kilogram kilograms rifle rifles weapon weapons rocket rockets missile missiles drone drones round rounds mine mines
  device devices bomb bombs shell shells grenade grenades gun guns aircraft vessel vessels boat boats ship ships truck
  trucks bus buses  cattle goat goats sheep cow cows camel camels animal animals livestock hectare
  hectares kilometre kilometres metre metres mile miles kilometer kilometers dollar dollars euro euros franc francs
  pound pounds budget budgets fund funds grant grants loan loans contract contracts scholarship scholarships job jobs
  bed beds class classes classroom classrooms page pages paragraph paragraphs article articles resolution resolutions
  law laws bill bills decree decrees decision decisions order orders recommendation recommendations agreement agreements
  plan plans strategy strategies policy policies measure measures step steps point points item question questions issue
  issues topic topics objective objectives goal goals target targets indicator indicators benchmark benchmarks phase
  phases stage stages pillar pillars priority priorities conviction convictions acquittal acquittals verdict verdicts
  sentence sentences trial trials hearing hearings indictment indictments judgement judgements judgment judgments
  charge charges count counts execution executions killing killings rape rapes assault assaults abuse abuses violence
  crime crimes offence offences murder murders disappearance disappearances threat threats ambush ambushes
  enterprise enterprises business businesses firm firms market markets farm farms shop shops well wells road roads
  bridge bridges point points entity entities  body bodies side sides power powers force forces share shares
  rate rates percentage percentages number numbers level levels total totals per cent percent increase decrease fold
  name names  website websites message messages call calls show shows programme broadcast broadcasts
  episode episodes leaflet leaflets poster posters
`);

/** Plural nouns that stand inside a noun phrase before its head ("armed forces personnel"). */
export const MODIFYING_PLURALS = wordSet(`
  rights forces affairs services operations communications relations logistics sports arms weapons customs works news
  savings resources nations states  united armed systems defence corrections corps headquarters public
  elections mines children women men youths girls boys veterans politics economics ethics sciences physics mathematics
  statistics genetics obstetrics pediatrics paediatrics sales goods media  explosives ordnance
  materials procurement foods markets grounds contracts records prisons courts claims drugs narcotics borders ports
  airports roads transports fisheries forests parks wildlife
`);
