import { thirdOf, verbFormsOf } from './inflection.ts'

/**
 * The name of the ring that a word, in lower case, belongs to, or null. The words of a ring tell of one thing in accounts
 * of one event ("vessel", "barque", "steamer"); it is said nowhere that they mean the same. Happenings begin with "!".
 */
export function ringOf(word: string): string | null {
  return rings.get(word) ?? null
}

// ring: nouns and adjectives; verbs as in the event lexicon. A word has one ring, the first.
const table = `
!death: death dead fatality toll demise decease bereavement deceased drowning lifeless; die perish succumb expire decease drown/drowned/drowned
!birth: birth born; -
!wounding: wound injury injured wounded casualty maimed; injure wound hurt/hurt/hurt maim
!killing: killing murder assassination slaying homicide murderer assassin killer manslaughter; -
!arrest: arrest capture seizure detention prisoner captive custody; -
!imprisonment: prison gaol jail imprisonment dungeon cell penitentiary imprisoned; gaol
!release: release liberation pardon discharge; liberate pardon
!exile: exile banishment; -
!dismissal: dismissal sack; discharge
!resignation: resignation abdication; -
!sentence: sentence conviction punishment condemnation; -
!acquittal: acquittal acquitted; exonerate
!verdict: verdict judgment judgement ruling finding guilty; -
!trial: trial hearing court tribunal assize assizes; try/tried/tried
!accusation: accusation charge indictment accused; indict
!coming: arrival return landing; -
!leaving: departure sailing embarkation; quit/quit/quit
!leading: leader leadership ringleader; -
!escape: escape flight fugitive; abscond
!marriage: marriage wedding wife husband spouse married bride bridegroom; -
!writing: authorship author; pen
!publication: publication edition; -
!signing: signature signatory; -
!founding: foundation founder; -
!building: construction erection builder; raise
!destruction: destruction demolition ruin; wreck gut
!meeting: meeting assembly gathering conference rally; -
!vote: vote ballot poll division; poll
!appointment: appointment election; nominate
!attack: attack assault raid charge bombardment storming; assail raid
!battle: battle fight combat engagement action skirmish; fight/fought/fought engage
!defeat: defeat rout; beat/beat/beaten rout
!victory: victory triumph winner; triumph
!surrender: surrender capitulation; yield
!siege: siege blockade investment; besiege beleaguer
!beginning: beginning outbreak start commencement; -
!ending: end close conclusion; -
!opening: opening inauguration; inaugurate
!sinking: sinking wreck shipwreck; -
!collision: collision crash; -
!explosion: explosion blast detonation; detonate blow=up/blew/blown
!breaking: breach burst; fracture snap
!fire: fire blaze conflagration flames flame; blaze
!flood: flood inundation deluge floodwater floodwaters; flood inundate
!loss: loss; -
!riot: riot mob tumult disturbance affray; riot
!storm: storm gale tempest hurricane squall wind; -
!rescue: rescue survivor survivors; -
!survival: survival; outlive
!sale: sale; auction
!purchase: purchase purchaser buyer; -
!payment: payment; repay
!debt: debt debts liability liabilities owing; owe
!loan: loan advance mortgage; lend/lent/lent borrow
!gift: gift donation bequest legacy; give/gave/given donate bequeath
!refusal: refusal rejection; refuse decline
!acceptance: acceptance consent approval; consent
!strike: strike walkout stoppage turnout; -
!lockout: lockout; lock=out
!discovery: discovery discoverer finding; find/found/found
!invention: invention inventor; -
!burial: burial funeral grave interment buried tomb; -
!baptism: baptism christening; -
!crowning: coronation; -
!theft: theft robbery thief; rob
!poisoning: poison arsenic; -
!illness: illness sickness disease fever sick ill ailment; ail sicken
!epidemic: epidemic outbreak pestilence plague cholera typhus typhoid smallpox contagion; -
!cure: cure recovery; cure recover heal
!visit: visit visitor; visit
!warning: warning; caution
!confession: confession; -
!promise: promise pledge undertaking; promise pledge vow
!order: order command instruction; order instruct
!letter: letter note missive epistle dispatch despatch; -
!telegram: telegram wire cable; telegraph
!sending: dispatch; dispatch despatch
!report: report account statement; -
!complaint: complaint; complain protest
!claim: claim assertion; -
!retirement: retirement; -
!vanishing: disappearance; -
!launch: launch launching; -
!journey: journey voyage passage trip expedition; voyage travel journey
!climb: climb ascent summit climber; climb ascend scale
!fall: fall; plunge tumble
!flight: flight; fly/flew/flown
!shot: shot bullet gunshot; fire
!stab: dagger knife; stab
!bomb: bomb grenade shell; bomb
!hanging: gallows noose hanging; -
!education: school pupil education; educate
!growth: growth increase rise; -
!decrease: decrease decline reduction cut; reduce cut/cut/cut lower
!wage: wage wages pay salary earnings; -
!price: price cost; -
!profit: profit dividend; -
!failure: failure bankruptcy insolvency insolvent bankrupt suspension; fail suspend
!fraud: fraud swindle forgery embezzlement; embezzle defraud swindle
!inquest: inquest inquiry enquiry commission investigation; investigate
ship: ship vessel barque bark brig schooner steamer boat craft sloop frigate whaler liner packet lugger
crew: crew hand hands sailor sailors seaman seamen mariner mariners complement
captain: captain master skipper commander
mate: mate
church: church chapel minster abbey priory monastery cathedral
priest: priest vicar parson rector curate clergyman minister canon chaplain
monk: monk brother brethren friar
mine: mine pit colliery shaft workings seam
miner: miner collier pitman
mill: mill factory works manufactory
worker: worker operative workman workmen workpeople labourer millhand employee
owner: owner proprietor master
bridge: bridge viaduct span
train: train express locomotive engine
house: house home dwelling cottage villa
gun: gun cannon fieldpiece
rebel: rebel insurgent mutineer rioter insurrectionist partisan
striker: striker
soldier: soldier troop troops infantry rifleman trooper musketeer
cavalry: horse cavalry dragoon hussar
officer: officer lieutenant ensign
police: police policeman constable constables gendarme gendarmes
doctor: doctor physician surgeon
nurse: nurse sister
patient: patient invalid
king: king monarch sovereign
governor: governor commandant
mayor: mayor burgomaster
council: council corporation
judge: judge magistrate justice bench
jury: jury juror
lawyer: lawyer counsel barrister solicitor advocate attorney
bank: bank banker
director: director chairman president
manager: manager overseer foreman
clerk: clerk cashier bookkeeper
shareholder: shareholder investor depositor
newspaper: newspaper paper journal gazette
book: book volume
painting: painting picture canvas portrait
poem: poem verse verses
play: play drama
audience: audience spectator onlooker crowd
passenger: passenger traveller
child: child children infant boy girl
woman: woman women
wife: wife widow
son: son
daughter: daughter
father: father
mother: mother
money: money sum funds
weather: weather
ice: ice
water: water
wall: wall rampart
town: town city borough
village: village hamlet parish
street: street road lane
night: night midnight
morning: morning dawn daybreak sunrise
evening: evening dusk sunset nightfall
cause: cause reason
rumour: rumour rumor hearsay gossip
cargo: cargo freight
rope: rope
rock: rock reef shoal
sea: sea ocean
coast: coast shore
island: island isle
hospital: hospital infirmary
water-supply: well pump
machine: machine aeroplane airplane aircraft plane monoplane biplane
car: car motor automobile
team: team side club
goal: goal
season: season
player: player footballer
guide: guide porter
tent: tent camp
instrument: instrument telescope microscope
experiment: experiment trial
prize: prize medal award
university: university college
professor: professor
student: student pupil
pistol: pistol revolver
minister: minister premier chancellor
party: party
member: member
union: union
relic: relic relics bone bones skull
theatre: theatre theater playhouse
stone: stone
wood: wood timber wooden
iron: iron
emigrant: emigrant immigrant settler
farm: farm homestead
land: land acre
!flogging: flogging flogger lash lashes whipping; flog whip
influenza: influenza flu grippe
vaccine: vaccine vaccination inoculation needle needles
!verdict: guilt
`

const plural = (noun: string): string => thirdOf(noun)

const rings: ReadonlyMap<string, string> = ringsOf(table)

function ringsOf(rows: string): Map<string, string> {
  const found = new Map<string, string>()
  const add = (word: string, ring: string): void => {
    if (!found.has(word)) found.set(word, ring)
  }
  for (const row of rows.trim().split('\n')) {
    const [ring = '', words = ''] = row.split(': ')
    const [nouns = '', verbs = ''] = words.split('; ')
    for (const noun of nouns.split(' ')) {
      add(noun, ring)
      add(plural(noun), ring)
    }
    for (const verb of verbs.split(' '))
      if (verb && verb !== '-' && !verb.includes('=')) for (const form of verbFormsOf(verb)) add(form, ring)
  }
  return found
}
