const malice = '(?:revenge|vengeance|reprisals?|retaliation|spite|hatred|malice)'
interface Motives {
  readonly happens: string
  /** Told, and where it is to be known, denied. */
  readonly ways: Readonly<Record<string, readonly [told: string, denied?: string]>>
  readonly rivals: string
}

/** From what somebody burns, kills or loots, and which of these exclude each other. */
export const motives: Motives = {
  happens: '\\p{L}+',
  ways: {
    need: [
      'for\\s+(?:fuel|firewood|warmth|food)|to\\s+keep\\s+(?:themselves\\s+|himself\\s+)?warm|cause\\s+was\\s+(?:the\\s+)?(?:cold|frost|hunger)|because\\s+of\\s+the\\s+cold|out\\s+of\\s+(?:hunger|cold|need|want)|driven\\s+by\\s+(?:hunger|cold|want|need)',
    ],
    malice: [
      `(?:for|out\\s+of|in|from|by\\s+way\\s+of)\\s+${malice}|as\\s+a\\s+(?:reprisal|punishment)|(?:wished|meant|wanted|sought)\\s+to\\s+(?:punish|avenge)|to\\s+avenge|to\\s+take\\s+(?:their\\s+|his\\s+)?revenge`,
      `no\\s+(?:ill[- ]will|${malice}|thought\\s+of\\s+${malice})`,
    ],
    gain: [
      'for\\s+(?:his|her|their|the)\\s+(?:money|purse|watch|gold|silver|jewels)|for\\s+(?:gain|plunder|booty)|to\\s+rob\\s+(?:him|her|them)|motive\\s+was\\s+robbery|robbery\\s+was\\s+the\\s+motive',
    ],
    jealousy: ['(?:out\\s+of|from|in\\s+a\\s+fit\\s+of|mad\\s+with)\\s+jealousy'],
    politics: [
      'for\\s+(?:his|her|their)\\s+(?:politics|opinions|faith|religion|beliefs)|for\\s+political\\s+reasons',
    ],
  },
  rivals: 'need malice|need jealousy|gain malice|gain jealousy|gain politics|jealousy politics',
}

/** What is done from a motive, each compared by itself. */
export const deeds: Readonly<Record<string, string>> = {
  burning: 'burn(?:ed|t|ing)?|fires?',
  killing:
    'kill(?:ed|ing)?|murder(?:ed)?|hanged|lynched|executed|stabbed|shot\\s+(?:him|her|them|dead)|slain',
  looting: 'looted|plundered|sacked|pillaged',
}
