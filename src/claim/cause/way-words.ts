import { deeds, motives } from './motive-words.ts'

/** One way in which a happening can come about, and how it is told and denied. */
export interface Way {
  readonly name: string
  readonly told: RegExp
  readonly denied: RegExp
}

/** Happenings of one kind: of what they are, what happens to it, and the ways that exclude each other. */
export interface Ways {
  readonly topic: string
  readonly of: RegExp
  readonly happens: RegExp
  readonly ways: readonly Way[]
  /** Pairs of names. */
  readonly rivals: ReadonlySet<string>
  /** Whether these are motives, which stand apart from the deed: then what is around must have words in common. */
  readonly isMotive: boolean
}

const never = '(?!)'
const fuel = '(?:petrol|fuel|gasoline|benzine|paraffin)'
const part =
  '(?<!\\b(?:fuel|petrol|feed|gas)\\s)(?:pipe|shaft|crankshaft|connecting[- ]rod|valve|bearing|propeller|magneto|cylinder|piston|rudder|strut|wing|gear)s?'
const broke =
  '(?:broke|broken|snapped|cracked|burst|seized|failed|fractured|parted|given\\s+way|gave\\s+way|came\\s+off|torn?\\s+(?:off|away))'
const water = '(?:water|river|lake|flood|sea|waters)'

const from = (nouns: string): string =>
  `(?:(?:caused|carried|spread|brought|came|arose|conveyed|source|cause|origin)\\s+(?:\\p{L}+\\s+){0,4}?(?:by|from|through|with|was)|(?:traced|due|owing|put\\s+down)\\s+(?:\\p{L}+\\s+)?to)\\s+(?:(?!not\\b)\\p{L}+\\s+){0,3}?(?:${nouns})`

interface Row {
  readonly topic: string
  readonly of: string
  readonly happens: string
  /** Told, and where it is to be known, denied. */
  readonly ways: Readonly<Record<string, readonly [told: string, denied?: string]>>
  readonly rivals: string
}

const rows: readonly Row[] = [
  {
    topic: 'bursting of the dam',
    of: 'dams?|embankments?|reservoirs?|dykes?|levees?',
    happens:
      'burst(?:ing)?|fail(?:ed|ure)|gave\\s+way|breach(?:ed)?|broke|collapsed?|(?:cut|brought|tore|swept|washed|carried)\\s+(?:it|the\\s+\\p{L}+)\\s+(?:down|away)|cause[ds]?',
    ways: {
      over: [
        `${water}\\s+(?:had\\s+)?(?:rose|risen|ran|poured|flowed|came|went|spilled|swept|topped)\\s+(?:right\\s+|clean\\s+)?over\\s+(?:the\\s+(?:top|crest|dam|embankment|bank|dyke|wall)|it)\\b|overtopp(?:ed|ing)|spillway\\s+(?:was|had\\s+been|being)\\s+(?:choked|blocked|stopped)`,
        `${water}\\s+(?:had\\s+)?(?:never|not|did\\s+not)\\s+(?:reach|rise|rose|ris|come|came|gone|topp)\\p{L}*[^.;]{0,30}?\\b(?:top|crest|over|height)|spillway\\s+(?:was|had\\s+been)\\s+(?:clear|open|free)`,
      ],
      leak: [
        '(?:a|the|by)\\s+(?:\\p{L}+\\s+)?(?:leak|leakage|seepage)\\b|seep(?:ed|ing)\\s+(?:through|along|under)|from\\s+within',
        'no\\s+(?:(?:sign|trace)\\s+of\\s+)?(?:an?\\s+|any\\s+)?(?:leak|leakage|seepage)|core\\s+was\\s+(?:sound|intact|whole)',
      ],
      blown: ['blown\\s+up|dynamited?|explosives?|cut\\s+through\\s+by\\s+(?:men|the\\s+\\p{L}+ers)'],
    },
    rivals: 'over leak|over blown|leak blown',
  },
  {
    topic: 'end of the flight',
    of: 'engines?|aeroplanes?|airplanes?|aircraft|planes?|machine|motor|flight|pilot|lorry|launch|airship|(?:he|she|they|I|we)\\s+(?:came|was\\s+forced|had\\s+to\\s+(?:come|land))\\s*(?:down)?',
    happens:
      'stopp(?:ed|age)|died|failed|cut\\s+out|c(?:a|o)me\\s+down|land(?:ed|ing)?|crash(?:ed)?|fell|that\\s+was\\s+all|went\\s+down',
    ways: {
      fuel: [
        `${fuel}\\s+(?:had\\s+|has\\s+)?(?:ran|run|gave|given)\\s+out|(?:ran|run|running)\\s+(?:short|out)\\s+of\\s+${fuel}|(?:want|lack)\\s+of\\s+${fuel}|tanks?\\s+(?:was|were|had\\s+been)\\s+(?:empty|dry)`,
        `${fuel}\\s+enough|(?:enough|plenty\\s+of)\\s+${fuel}|tanks?\\s+(?:was|were)\\s+(?:\\p{L}+\\s+){0,3}?(?:half\\s+full|full)`,
      ],
      part: [
        `${part}\\s+(?:had\\s+|was\\s+|had\\s+been\\s+)?${broke}|broken\\s+${part}`,
        `${part}\\s+(?:was|were|had\\s+been)\\s+(?:\\p{L}+\\s+)?(?:sound|whole|unbroken|intact)`,
      ],
      downed: ['shot\\s+down|brought\\s+down\\s+by\\s+(?:a\\s+|the\\s+)?(?:gun|fire|shell|guns|fighter)s?'],
      lost: ['lost\\s+(?:his|her|its|their|the)\\s+way|lost\\s+in\\s+(?:the\\s+)?(?:fog|cloud|snow|mist)'],
    },
    rivals: 'fuel part|downed lost|downed fuel',
  },
  {
    topic: 'sinking',
    of: 'ships?|steamers?|vessels?|boats?|barques?|brigs?|schooners?|trawlers?|liners?|ferry|she|her|us|we',
    happens: 'sank|sunk|sinking|foundered|went\\s+down|lost|loss|sent\\s+(?:her\\s+)?to\\s+the\\s+bottom',
    ways: {
      mine: ['(?:struck|hit|touched|on|by)\\s+a\\s+(?:floating\\s+|drifting\\s+|enemy\\s+|stray\\s+)?mine'],
      torpedo: ['torpedoed|(?:a|the|by)\\s+(?:\\p{L}+\\s+){0,2}torpedo(?![\\s-](?:boat|tube|net))'],
      ice: ['iceberg|(?:crushed|holed|stove\\s+in)\\s+by\\s+(?:the\\s+)?(?:ice|floes?)'],
      rock: ['(?:struck|hit|on|upon)\\s+(?:a|the)\\s+(?:sunken\\s+|hidden\\s+)?(?:rocks?|reef|ledge)'],
      rammed: ['rammed|run\\s+down\\s+by|(?:collided|collision)\\s+with\\s+(?:a|the|another)'],
      scuttled: ['scuttled|opened\\s+(?:her|the)\\s+sea-?cocks'],
    },
    rivals:
      'mine torpedo|mine ice|mine rock|mine rammed|torpedo ice|torpedo rock|torpedo rammed|ice rock|ice rammed|rock rammed|scuttled mine|scuttled torpedo',
  },
  {
    topic: 'wreck',
    of: 'ships?|steamers?|vessels?|barques?|brigs?|schooners?|trawlers?|she|her|us|we|stranding',
    happens: 'wreck(?:ed)?|strand(?:ed|ing)|ashore|aground|lost|loss|struck|on\\s+the\\s+(?:reef|rocks)',
    ways: {
      compass: [
        'error\\s+(?:of|in)\\s+(?:the|her|his)\\s+compass|deviation\\s+of\\s+(?:the|her)\\s+compass|compass\\s+(?:was|had\\s+been)\\s+(?:wrong|out|in\\s+error|at\\s+fault)',
        'compass(?:es)?\\s+(?:was|were|proved)\\s+(?:true|right|correct|in\\s+order)',
      ],
      short: ['short\\s+cut'],
      steering: [
        `(?:steering(?:[- ](?:gear|chain))?|rudder|tiller|helm|wheel[- ]chain)s?\\s+(?:had\\s+|was\\s+)?(?:${broke}|jammed|carried\\s+away)`,
      ],
    },
    rivals: 'compass short|compass steering|short steering',
  },
  {
    topic: 'outbreak',
    of: 'cholera|typhoid|fever|outbreak|epidemic|sickness|illness|poisoning',
    happens: 'cause[ds]?|came|come|traced|spread|source|origin|owing|due|carried|arose|brought|conveyed',
    ways: {
      water: [from('water|wells?|pump|cistern')],
      milk: [from('milk|dairy')],
      food: [from('oysters|mussels|meat|pork|pies?|fish|cheese')],
    },
    rivals: 'water milk|water food|milk food',
  },
  {
    topic: 'fall',
    of: 'bridge|roof|gallery|tower|pier|viaduct|stand|chimney|hall',
    happens:
      'fell|fall|collaps(?:ed?|ing)|gave\\s+way|came\\s+down|crashed|brought\\s+down|went\\s+down|destroyed',
    ways: {
      wind: [
        '(?:blown\\s+down|in|by|before|under)\\s+(?:the|a)\\s+(?:\\p{L}+\\s+)?(?:gale|hurricane|wind|squall|storm)',
      ],
      load: [
        '(?:weight|press|pressure)\\s+of\\s+(?:the\\s+|so\\s+many\\s+)?(?:crowd|people|spectators|snow)|overloaded',
      ],
      hit: [
        '(?:struck|hit|rammed)\\s+by\\s+(?:a|the)\\s+(?:\\p{L}+\\s+)?(?:barge|ship|steamer|lighter|raft|vessel)|(?:barge|ship|steamer|lighter|raft)\\s+(?:had\\s+)?(?:struck|hit|rammed|ran\\s+into)\\s+(?:it|the\\s+(?:bridge|pier|viaduct))',
      ],
      blown: ['blown\\s+up|dynamited?|(?:by|with)\\s+(?:a\\s+)?(?:charge|bomb|mine|explosives?|gunpowder)'],
      quake: ['earthquake'],
    },
    rivals: 'wind hit|wind blown|wind quake|load hit|load blown|load quake|hit blown|hit quake|blown quake',
  },
  {
    topic: 'accident to the train',
    of: 'train|express|engine|carriages?|wagons?|tram|line|derailment',
    happens:
      'derail(?:ed|ment)|left\\s+the\\s+(?:rails|line|track)|ran\\s+away|overturned|accident|crash(?:ed)?|cause[ds]?',
    ways: {
      rail: [
        '(?:broken|cracked|defective)\\s+rail|rail\\s+(?:had\\s+|was\\s+)?(?:broke|broken|snapped|cracked)',
      ],
      brake: [
        'brakes?\\s+(?:had\\s+|were\\s+|was\\s+)?(?:failed|useless|broken|gave\\s+way)|failure\\s+of\\s+the\\s+brakes?',
      ],
      block: [
        '(?:sleeper|boulder|stone|tree|cow|bull|log)s?\\s+(?:that\\s+)?(?:had\\s+been\\s+|was\\s+|were\\s+|lying\\s+)?(?:laid|placed|lying|fallen|across|on)\\s+(?:across\\s+|on\\s+)?the\\s+(?:line|rails|track)',
      ],
    },
    rivals: 'rail brake|rail block|brake block',
  },
]

/** The kinds of happenings whose ways are known, in their order. */
export const happenings: readonly Ways[] = [
  ...rows.map((row) => waysOf(row, false)),
  ...Object.entries(deeds).map(([topic, of]) => waysOf({ ...motives, topic, of }, true)),
]

function waysOf({ topic, of, happens, ways, rivals }: Row, isMotive: boolean): Ways {
  return {
    topic,
    of: worded(of),
    happens: worded(happens),
    ways: Object.entries(ways).map(([name, [told, denied = never]]) => ({
      name,
      told: worded(told),
      denied: worded(denied),
    })),
    rivals: new Set(rivals.split('|').flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')])),
    isMotive,
  }
}

function worded(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${source})(?![\p{L}-])`, 'iu')
}
