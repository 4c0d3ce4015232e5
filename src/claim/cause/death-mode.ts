/** A way of dying as a text tells it. */
export interface DeathMode {
  readonly mode: string
  /** The words that tell it. */
  readonly words: string
  readonly at: number
}

// mode: what a text calls it. Modes of one row are one; those of a group can be one death told twice.
const table = `
drowning: drown(?:ed|ing)?|went through the ice|fell through the ice|lost at sea|washed overboard|swept overboard|fell overboard|went down with the (?:ship|boat|vessel)
fall: (?:a|the|his|her) fall\\b(?! of)|fell (?:from|down|off) (?:a|an|the|his|her)|thrown from (?:a|the|his|her) (?:horse|carriage|cart)|broke (?:his|her) neck
consumption: consumption|phthisis|tuberculosis
typhus: typhus|gaol fever|jail fever|ship fever
typhoid: typhoid|enteric
cholera: cholera
smallpox: small-?pox
influenza: influenza|flu|grippe
pneumonia: pneumonia|inflammation of the lungs|congestion of the lungs
scurvy: scurvy
dysentery: dysentery|bloody flux
malaria: malaria|ague|yellow fever|blackwater
plague: (?:the )?(?:bubonic )?plague
diphtheria: diphtheria|croup|scarlet fever|scarlatina|measles|whooping[- ]cough
fever: (?:(?!(?:of|from|by|with|and|or|to|had|no)\\b)\\p{L}+ )?fever(?: itself)?
cancer: cancer|(?:a )?tumou?r
heart: heart (?:failure|attack|disease)|(?:his|her|a weak) heart|apoplexy|(?:a )?stroke\\b|(?:a )?seizure|angina
sunstroke: sun-?stroke|heat-?stroke|(?:the )?heat
thirst: thirst
hunger: hunger|starvation|starved|famine
cold: (?:the )?cold|exposure|frozen|froze to death
childbirth: childbed|childbirth|in labour
illness: (?:an? |long |short |lingering )*(?:illness|disease|sickness)
nature: old age|natural causes|in (?:his|her) (?:own )?bed|in (?:his|her) sleep|peacefully
execution: (?:was|were|been|be|and) executed|put to death|sentence.{0,80}carried (?:out|into effect)
hanging: hanged|the gallows|the rope
beheading: beheaded|guillotined?|the axe|the block
shooting: shot(?: dead| himself| herself)?|by shooting|(?:a |the |his )?(?:pistol|revolver|rifle|musket|bullet|gunshot|sniper|firing[- ]squad|firing[- ]party)\\b(?: (?:ball|shot|wound))?
cannon: (?:a |an |the |enemy )*(?:cannon[- ]?(?:ball|shot)|round shot|grape-?shot|canister|case-?shot|shell)
stabbing: stabbed|(?:a |the |his |fish )*(?:knife|dagger|bayonet|spear|sword|lance|stiletto|cutlass|cutting spade)
blow: (?:a |the |that |constable['’]s |policeman['’]s )*(?:blow|baton|truncheon|bludgeon|club|cudgel|stone|brick|poker|hammer|spade)\\b|beaten to death|clubbed|bludgeoned
running-over: run over|(?:the|its|his) wheels|trampled|crushed (?:by|under|beneath) (?:a|the) (?:\\p{L}+ )?(?:cart|dray|carriage|wagon|wheels?|tram|train|horses?)|thrown (?:down )?(?:beneath|under)|(?:a|the|by) (?:dray|cart|wagon|carriage|train|tram|horse|motor(?:-car)?)\\b|(?:kick|kicked) (?:of|by|from) a (?:horse|mule)
burning: burn(?:ed|t) (?:to death|alive|in)|the flames|his burns|her burns
smoke: smoke|suffocat(?:ed|ion)|asphyxia(?:ted)?|smothered|stifled|after-?damp|fire-?damp|foul air
crushing: crushed|buried (?:under|by|beneath)|falling (?:stones?|masonry|timber|roof|beam)|fall of (?:stone|rock|roof|coal|masonry)|avalanche|cornice
poison: poison(?:ing)?|poisoned(?! (?:the|our|their|his|her|its|a|of)\\b)|arsenic|laudanum|prussic acid|strychnine|cyanide|veronal|an overdose|morphia
suicide: suicide|(?:his|her|their) own hand|(?:took|taken) (?:his|her) own life|(?:killed|shot|hanged|poisoned|drowned) (?:himself|herself)
explosion: (?:an?|the) explosion|blown (?:up|to pieces)|(?:a|the) (?:bomb|grenade|mine|boiler)
lightning: lightning
wounds: (?:his|her|a|the|their|of) wounds?|injur(?:y|ies)|gangrene|blood[- ]poisoning|lockjaw|tetanus
drink: drink|drunkenness|delirium tremens
grief: grief|a broken heart|despair
battle: (?:killed|fell|slain|died) (?:in (?:action|battle|the (?:assault|attack|charge|fighting))|(?:dead )?(?:up)?on the (?:breach|field))
`

const rows = table
  .trim()
  .split('\n')
  .map((row): readonly [string, RegExp] => {
    const at = row.indexOf(': ')
    return [
      row.slice(0, at),
      new RegExp(String.raw`(?<![\p{L}-])(?:${row.slice(at + 2)})(?![\p{L}-])`, 'giu'),
    ]
  })

// What each can be told as, too: what brought it on, what it ended in, or a coarser word for it.
const also = `
fever: typhus typhoid cholera influenza pneumonia malaria plague diphtheria illness smallpox sunstroke nature
illness: consumption typhus typhoid cholera influenza pneumonia malaria plague diphtheria smallpox cancer heart scurvy dysentery nature drink cold hunger
nature: consumption typhus typhoid cholera influenza pneumonia cancer heart dysentery smallpox
pneumonia: influenza consumption cold diphtheria heart
heart: grief drink sunstroke cold fall influenza
typhus: typhoid
thirst: hunger cold
hunger: scurvy cold dysentery
wounds: shooting cannon stabbing blow battle explosion burning crushing fall fever illness heart drowning running-over
battle: shooting cannon stabbing blow explosion
execution: hanging beheading shooting
suicide: hanging shooting stabbing poison drowning fall smoke cold drink grief running-over
fall: drowning blow crushing running-over
explosion: cannon burning smoke crushing drowning
burning: smoke crushing
crushing: running-over smoke
drowning: cold
drink: poison cold fall drowning
`

const pairs: ReadonlySet<string> = new Set(
  also
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [mode = '', others = ''] = row.split(': ')
      return others.split(' ').flatMap((other) => [`${mode} ${other}`, `${other} ${mode}`])
    }),
)

/** The ways of dying that some words name, in their order. */
export function deathModesIn(words: string): DeathMode[] {
  const found = rows.flatMap(([mode, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ mode, words: match[0], at: match.index })),
  )
  return found
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .sort((a, b) => a.at - b.at)
}

// "Scarlet fever" is not also "fever".
function contains(a: DeathMode, b: DeathMode): boolean {
  const [to, end] = [a.at + a.words.length, b.at + b.words.length]
  return (
    a.at <= b.at &&
    to >= end &&
    (a.words.length > b.words.length || (a.mode !== 'fever' && b.mode === 'fever'))
  )
}

/** Whether two ways of dying can be one death told twice. */
export function canBeOneDeath(a: string, b: string): boolean {
  return a === b || pairs.has(`${a} ${b}`)
}
