import { keyedIn } from '../word/claim-words.ts'

// Words that bear on one matter, though none says what the other says: who "never touched a glass" answers "was drunk".
// Our own list; a word may stand in several rows.
const table = `
drink drinking drank drunk drunken drunkard liquor spirits whisky whiskey brandy rum gin wine beer ale tavern inn public-house pub bottle bottles glass sober sobriety tipsy intoxicated tippling temperance teetotal teetotaller flask inebriated
bribe bribed bribery pay paid payment money reward rewarded purse coin coins gold silver shilling shillings penny pence pound pounds ducat ducats crown crowns thaler thalers rouble roubles kopeck franc francs dollar dollars florin guinea guineas sovereign sovereigns bought hire hired price cheque sum fee corrupt pocket bag
steal theft thief rob robbed robbery embezzle pocketed pilfer purloin take took taken carry carried bring brought loot looted plunder abscond missing fund funds treasury money
love loves lover lovers beloved affair mistress marry marriage married wedding wife husband betrothed betrothal engaged engagement courted courtship intimacy intimate
poison poisoned poisoner arsenic strychnine venom toxic antidote prussic
warn warning warnings warned caution cautioned alert notice noticed told tell say said word advise advised forewarned foretold danger
kill killed killing killer murder murdered murderer shoot shot fire fired pistol revolver stab stabbed assassinate slay slew strangle strangled trigger bullet blow deed crime dead died death
know knew known knowledge aware privy beforehand foreknowledge ignorant ignorance suspect suspected suspicion
fire fired burn burned burnt alight ablaze arson incendiary torch kindle kindled ignite ignited lit lamp
flee fled flight escape escaped bolted quit quitted leave left abandon abandoned desert deserted deserter run ran
forge forged forger forgery fake faked counterfeit spurious genuine authentic authenticity signature signed hand handwriting
sell sold sale seller buyer purchaser dealer bargain buy bought auction
spy spied informer informed informant agent betray betrayed betrayal traitor treason police denounce denounced
order ordered orders command commanded instruct instructed instruction bade
disease ill illness sick sickness fever contagion infect infected infection carrier typhoid cholera plague heart
return returned returning homecoming back comeback
return returned arrive arrived arrival
help helped helper aid aided assist assisted assistance accomplice complicity abet abetted part share hand
threat threaten threatened threatening force forced compel compelled coerce pressure intimidate intimidated bully bullied
secret secretly private privately clandestine clandestinely quietly hidden concealed
dine dined dinner supper supped ate eaten table meal bread lunch lunched luncheon guest
hold held own owned owner share shares stock stocks bond bonds stake
cause caused because due reason owing fault blame blamed brought began started origin
fall fell fallen pushed push jump jumped leap leapt suicide thrown threw
write wrote written author authorship authored pen penned composed manuscript hand dictated
send sent dispatch dispatched despatched messenger letter note delivered
cheat cheated fraud swindle swindled deceit deceived trick tricked dishonest dishonestly
insolvent insolvency bankrupt bankruptcy ruin ruined debts solvent failed failure
invent invented inventor invention copied copy imitate imitated pattern model idea borrowed
asleep sleep slept sleeping awake woke dozing dozed
mad madness insane insanity lunatic asylum sane raving
child father son daughter bastard illegitimate natural parentage
confess confessed confession admit admitted own owned guilty
baptise baptised convert converted conversion faith church
surrender surrendered capitulate capitulated yield yielded sell sold gate gates
show showed shown guide guided guiding lead led pointed point
strike struck hit knock knocked beat beaten blow thrash thrashed assault assaulted
give gave given hand handed supply supplied furnish furnished pass passed slip slipped provide provided
tamper tampered interfere interfered meddle meddled tinker tinkered damage damaged sabotage sabotaged spoil spoiled
promise promised offer offered pledge pledged undertake undertook assure assured hope hopes
force forced drive drove driven compel compelled threaten threatened oblige obliged
sharpen sharpened edge whet whetted grind ground hone honed blade
hire hired engage engaged employ employed pay paid wages
sign signed article articles clause protocol treaty agreement
resign resigned resignation dismiss dismissed retire retired post office
quarrel quarrelled quarrels dispute disputes enmity grudge feud hatred hated
pregnant child confinement expecting
bury buried hide hid hidden hoard treasure dig dug
`

// What one happening of the lexicon is to be told apart by: who "moved to Mexico" did not return.
const finer: readonly (readonly [key: string, words: RegExp, as: string])[] = [
  ['!coming', /^(?:mov|relocat|emigrat|migrat|settl)/u, '!moving'],
  ['!coming', /^(?:arriv|land|dock|anchor|reach|enter)/u, '!arrival'],
]

/** Each telling word of a text by its key, where lineages need it with a finer one than conflicts do. */
export function finelyKeyed(
  text: string,
): { readonly from: number; readonly to: number; readonly key: string }[] {
  return keyedIn(text).flatMap(({ from, to, key }) => {
    if (key === null) return []
    const word = text.slice(from, to).toLowerCase()
    const as = finer.find(([of, words]) => of === key && words.test(word))?.[2]
    return [{ from, to, key: as ?? key }]
  })
}

const rows: ReadonlyMap<string, ReadonlySet<number>> = rowsOf(table)

/** Whether two keys bear on one matter: "sober" on "drunk". */
export function areKin(a: string, b: string): boolean {
  const [of, other] = [rows.get(a), rows.get(b)]
  return of !== undefined && other !== undefined && haveCommon(of, other)
}

/** Whether two sets have something in common. */
export function haveCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function rowsOf(list: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [row, words] of list.trim().split('\n').entries())
    for (const { key } of words.split(' ').flatMap((word) => finelyKeyed(`${word} ${word}s`)))
      found.set(key, (found.get(key) ?? new Set()).add(row))
  return found
}
