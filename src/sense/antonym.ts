import type { Tongue } from './phrase.ts'

// Pairs that turn a statement round when one takes the other's place. Our own list of the commonest in argument,
// report and law; forms of a word are written out.
const pairs: Readonly<Record<Tongue, string>> = {
  en: 'affirm/reverse affirmed/reversed affirms/reverses granted/refused grant/refuse granted/denied upheld/overturned uphold/overturn sustained/overruled greater/smaller most/least more/less more/fewer all/none always/never everything/nothing everybody/nobody everyone/none increase/decrease increases/decreases increased/decreased increasing/decreasing rise/fall rises/falls rose/fell risen/fallen rising/falling raise/lower raised/lowered raises/lowers grow/shrink grew/shrank up/down above/below over/under before/after first/last early/late earlier/later better/worse best/worst good/bad strong/weak stronger/weaker high/low higher/lower highest/lowest large/small larger/smaller largest/smallest great/small greater/lesser big/little long/short longer/shorter fast/slow faster/slower rich/poor old/new old/young true/false right/wrong right/left open/closed open/shut opened/closed accept/reject accepts/rejects accepted/rejected accept/refuse accepted/refused allow/forbid allowed/forbidden allows/forbids permit/prohibit permits/prohibits permitted/prohibited support/oppose supports/opposes supported/opposed approve/reject approved/rejected win/lose wins/loses won/lost gain/loss gains/losses profit/loss love/hate loved/hated begin/end begins/ends began/ended start/stop started/stopped guilty/innocent friend/enemy friends/enemies war/peace safe/dangerous safe/unsafe hot/cold wet/dry near/far easy/difficult easy/hard cheap/dear cheap/expensive public/private present/absent major/minor majority/minority maximum/minimum success/failure succeed/fail succeeded/failed buy/sell bought/sold lend/borrow give/take gave/took import/export imports/exports attack/defend attacked/defended for/against with/without inside/outside include/exclude included/excluded including/excluding honest/dishonest wise/foolish healthy/sick hope/fear hoped/feared praise/blame praised/blamed confirm/deny confirmed/denied confirms/denies affirm/deny agree/disagree agreed/disagreed guilty/acquitted condemn/praise condemned/praised improve/worsen improved/worsened strengthen/weaken strengthened/weakened accelerate/slow optimistic/pessimistic positive/negative north/south east/west black/white day/night summer/winter debtor/creditor landlord/tenant plaintiff/defendant buyer/seller employer/employee majority/minority conservative/liberal many/few much/little hard/soft harder/softer harder/easier heavy/light heavier/lighter deep/shallow wide/narrow broad/narrow thick/thin full/empty clean/dirty dark/bright dead/alive kind/cruel friendly/hostile happy/sad ally/enemy allies/enemies victory/defeat victories/defeats arrive/depart arrived/departed remember/forget remembered/forgot create/destroy created/destroyed build/destroy built/destroyed live/die lived/died life/death birth/death send/receive sent/received expand/contract expanded/contracted simple/complex temporary/permanent voluntary/compulsory mandatory/optional domestic/foreign asset/liability assets/liabilities superior/inferior senior/junior ancient/modern wholly/partly encourage/discourage encouraged/discouraged protect/attack protected/attacked hire/dismiss hired/dismissed tighten/loosen advance/retreat advanced/retreated often/seldom often/rarely sufficient/insufficient necessary/unnecessary',
  de: 'mehr/weniger hart/weich schwer/leicht breit/schmal tief/flach voll/leer lebendig/tot sieg/niederlage leben/tod meisten/wenigsten immer/nie alle/keine alles/nichts jeder/keiner jede/keine steigen/fallen steigt/fällt stieg/fiel gestiegen/gefallen zunehmen/abnehmen zunahme/abnahme erhöhen/senken erhöht/gesenkt erhöhung/senkung vor/nach vorher/nachher erste/letzte ersten/letzten früher/später besser/schlechter gut/schlecht gute/schlechte guten/schlechten stark/schwach stärker/schwächer hoch/niedrig höher/niedriger groß/klein größer/kleiner lang/kurz länger/kürzer schnell/langsam reich/arm alt/neu alt/jung wahr/falsch richtig/falsch offen/geschlossen annehmen/ablehnen angenommen/abgelehnt erlauben/verbieten erlaubt/verboten gewinnen/verlieren gewonnen/verloren gewann/verlor gewinn/verlust krieg/frieden freund/feind freunde/feinde sicher/gefährlich sicher/unsicher für/gegen mit/ohne schuldig/unschuldig möglich/unmöglich oben/unten beginnen/enden anfang/ende kaufen/verkaufen bestätigt/bestritten bestätigte/bestritt viel/wenig viele/wenige oft/selten mehrheit/minderheit',
  fr: 'plus/moins lourd/léger lourde/légère dur/mou plein/vide victoire/défaite vie/mort vivant/mort large/étroit toujours/jamais tous/aucun tout/rien monter/baisser monte/baisse augmenter/diminuer augmente/diminue augmenté/diminué augmentation/diminution hausse/baisse avant/après premier/dernier première/dernière meilleur/pire mieux/pis bon/mauvais bonne/mauvaise bien/mal fort/faible forte/faible haut/bas haute/basse grand/petit grande/petite long/court longue/courte riche/pauvre vrai/faux vraie/fausse ouvert/fermé accepter/refuser accepte/refuse accepté/refusé permettre/interdire permis/interdit gagner/perdre gagné/perdu gain/perte guerre/paix ami/ennemi amis/ennemis sûr/dangereux pour/contre avec/sans coupable/innocent possible/impossible début/fin acheter/vendre confirmé/démenti beaucoup/peu souvent/rarement majorité/minorité maximum/minimum tôt/tard jeune/vieux',
}
const opposites = new Map(
  (Object.entries(pairs) as [Tongue, string][]).map(([tongue, list]) => [
    tongue,
    new Set(
      list.split(' ').flatMap((pair) => {
        const [a, b] = pair.split('/')
        return [`${a} ${b}`, `${b} ${a}`]
      }),
    ),
  ]),
)
// Prefixes that deny, each with what it must stand before: "in-" denies adjectives of Latin make ("sufficient"), and is
// something else in "income" and "inform".
const latin =
  '(?=\\p{L}+(?:able|ible|ent|ence|ency|ant|ance|ancy|ate|acy|ity|al|ally|ably|ibly|ently|antly|ately|ive|ively|ic|ous|ously|ude)$|(?:sane|sincer|secur|pur|polite|proper|perfect|matur|mort|human|just|action|curable|exact|direct|correct|complet|literate|legitim|rational|religio|expens|discret|decis|decisive|adequa|definit|sensitiv|justice|material|modest|precis|replac|resolut|toler|visib|experienc|efficien|elegan|clemen|attent|sobri|tempera|moral|possib|prob|probab|logic|legal|regular))'
const prefixes: Readonly<Record<Tongue, RegExp>> = {
  en: new RegExp(
    `^(?:(?:un|non)-?(?=\\p{L}{3})|(?:in|im|il|ir)${latin}|dis-?(?=(?:abl|advantag|affect|agree|allow|appear|approv|arm|assembl|associat|believ|belief|charm|comfort|connect|content|continu|courteous|credit|engag|entangl|enfranchis|establish|favou?r|grac|harmon|hearten|honest|honou?r|inclin|inherit|integrat|interest|join|lik|lodg|loyal|mount|obedien|obey|orient|order|organi|own|passion|pleas|possess|proportion|prov|qualif|regard|reput|respect|satisf|similar|trust|unit|unity))|mis-?(?=(?:appl|behav|calculat|conduct|construe|deed|direct|fortun|govern|guid|handl|hear|inform|interpret|judg|lead|led|manag|match|pronounc|quot|read|represent|rul|spel|spent|translat|treat|trust|understand|understood|use))|ab(?=normal)|a(?=(?:moral|typical|political|symmetr|theist|sexual)))`,
    'u',
  ),
  de: /^(?:un(?=\p{L}{3})|nicht-?(?=\p{L}{3})|mi(?:ss|ß)(?=(?:acht|billig|brauch|erfolg|fall|gönn|gunst|trau|versteh|verstand|vergnüg|lung|ling))|(?:in|im|il|ir)(?=(?:formell|offiziell|direkt|stabil|effizient|human|kompetent|konsequent|toleran|aktiv|akzeptabel|diskret|potent|materiell|mobil|legal|loyal|legitim|rational|regulär|relevant|real|reversib|religi))|a(?=(?:sozial|typisch|moralisch|logisch|politisch|symmetrisch|theis)))/u,
  fr: /^(?:(?:in|im|il|ir)(?=\p{L}+(?:ble|bles|ent|ente|ents|ant|ante|ance|ence|ité|if|ive|el|elle|al|ale|égal|égale|ique|in|ine|ain|aine|ieux|et|ète|ort|orte|ice|ion)$|exact|juste|égal|certain|complet|direct|fidèle|utile|capable|connu|achevé|fini|attendu|aperçu|soumis)|(?:dés|dé)(?=(?:accord|agréable|approuv|arm|avantag|avou|espoir|espér|obé|ordre|union|uni|honneur|honor|favorable|raisonnable|loyal|plai|croît|charg|fai[rt]|peupl|mobilis|centralis|colonis|stabilis|valoris))|mal(?=(?:heur|honnête|adroit|sain|propre|habile|chance|veillan|entend))|mé(?=(?:content|connai|connu|dire|disan|fian))|non-?(?=\p{L}{3}))/u,
}
// What looks denied by its prefix or ending and is not.
const lookalikes: ReadonlySet<string> = new Set(
  'invaluable inflammable inhabitable indifferent infamous intent intents implant implants immigrant immigrants ingrate imply inflate innate impart union unions until unless under uncle unit units unloose unravel regardless priceless countless numberless doubtless bless unfall unfälle unkosten unmenge unmengen unsumme unrat unheimlich ungefähr unter uns untiefe unwesen unart information informations informer indigent'.split(
    ' ',
  ),
)

/** How two words oppose each other: as a pair of the list, or as one word and its denial ("constitutional"). */
export function oppositionOf(a: string, b: string, tongue: Tongue): 'opposite' | 'denied' | null {
  const [here, there] = [a.toLowerCase(), b.toLowerCase()]
  if (here === there) return null
  if (isDenialOf(here, there, tongue) || isDenialOf(there, here, tongue)) return 'denied'
  return opposites.get(tongue)!.has(`${here} ${there}`) ? 'opposite' : null
}

/** "unconstitutional" of "constitutional", "careless" of "careful" and of "care". */
function isDenialOf(denial: string, word: string, tongue: Tongue): boolean {
  if (lookalikes.has(denial)) return false
  if (denial.replace(prefixes[tongue], '') === word) return true
  const stem = denial.replace(/less$/, '')
  return tongue === 'en' && stem !== denial && stem.length > 2 && (word === stem || word === `${stem}ful`)
}
