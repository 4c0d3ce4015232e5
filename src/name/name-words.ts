import { words } from '../text/word.ts'

/** A list of words as the keys that words of a text are compared by. */
function keys(list: string): ReadonlySet<string> {
  return new Set(words(list).map(({ key }) => key))
}

/** Before a name: a person's title or rank. */
export const titles: ReadonlySet<string> = keys(
  'mr mrs ms miss dr doctor prof professor sir lord lady dame comrade comrades citizen president premier chancellor senator judge justice ' +
    'captain colonel general marshal major lieutenant sergeant inspector commissar bishop archbishop cardinal dean canon father ' +
    'brother sister uncle aunt rev reverend king queen prince princess duke duchess count countess baron baroness ' +
    'madame madam monsieur mademoiselle mme mlle herr frau fräulein minister secretary admiral governor mayor ambassador consul tsar czar ' +
    'emperor empress pope saint attorney representative congressman deputy chairman genosse genossin camarade abgeordneter alderman councillor nurse abbot abbess prior prioress friar deacon archdeacon pastor vicar private gunner trooper corporal ensign superintendent detective squire gen col capt lt maj sgt',
)

/** Before or behind a name: what a person is, in small letters: "the writer Smith", "Smith, the painter". */
export const roles: ReadonlySet<string> = keys(
  'writer author poet historian journalist editor biographer painter minister ambassador consul secretary leader general colonel ' +
    'deputy lawyer chairman president commissar revolutionary agent professor doctor critic correspondent philosopher ' +
    'wife husband son daughter father mother brother sister comrade friend widow nephew niece uncle aunt assistant guard bodyguard sculptor architect physicist ' +
    'schriftsteller historiker journalist minister botschafter dichter führer écrivain historien ministre député poète',
)

/** What people are by trade or calling; a name beside one is a person's. */
export const trades: ReadonlySet<string> = keys(
  'actor actress apprentice baker banker barber blacksmith boatman boatswain brewer butcher captain carpenter carter chaplain chemist clergyman coachman composer ' +
    'constable cook cooper coxswain dealer detective diver driver engineer farmer farrier ferryman fireman fisherman fitter foreman gardener goalkeeper goldsmith governess ' +
    'grocer guide gunner hermit innkeeper inspector joiner jeweller labourer laborer landlord landlady maid mason mechanic merchant midwife miller miner mason monk novice nun nurse ' +
    'officer organist overman overseer painter pastor peasant pedlar photographer physician pilot pianist plumber policeman porter postman postmaster potter preacher priest printer prioress abbess abbot ' +
    'publican quarryman rabbi rector reporter sailor saddler schoolmaster schoolmistress seaman seamstress sergeant servant sexton shepherd shoemaker shopkeeper singer smith soldier solicitor ' +
    'spinner steward stoker student surgeon surveyor tailor tanner teacher tenor trader trumpeter tutor valet verger vicar watchman watchmaker waiter weaver widower workman ' +
    'bricklayer bookseller cashier caretaker conductor contractor chauffeur electrician goatherd hunter librarian lighthousekeeper machinist mechanic navigator sacrist sacristan signalman trapper typesetter winegrower',
)

/** What else offices are called by, alone or with one another. */
export const offices: ReadonlySet<string> = keys(
  'clerk engineer treasurer master resident harbour harbor vice chief under superintendent keeper sheriff constable coroner registrar bailiff warden ' +
    'magistrate recorder speaker foreman manager director principal rector provost',
)

/** The last or first word of a body's name. */
export const bodies: ReadonlySet<string> = keys(
  'party committee union bureau politburo council university institute college academy congress conference international ministry ' +
    'government league federation association society press times tribune gazette herald post courier commission court bank company corporation ' +
    'soviet duma parliament senate assembly army guard guards fleet opposition museum library church comintern cominform cheka okhrana gestapo ' +
    'agency office department board club school hospital brigade division regiment front internationale movement trust group foundation ' +
    'partei verband bund verein gesellschaft universität zeitung rat parti comité union société université ligue kominform komintern rabfak',
)

/** Papers and bodies known by one word. */
export const knownBodies: ReadonlySet<string> = keys(
  'pravda izvestia izvestiya iskra comintern cominform cheka gpu ogpu nkvd kgb okhrana gestapo politburo orgburo sovnarkom reuters tass fbi cia bbc reichstag ' +
    'bundestag duma knesset unesco nato spd kpd pcf swp poum cpsu rsdlp narkomindel sovnarkhoz',
)

/** Behind or before a proper noun: a place. */
export const landforms: ReadonlySet<string> = keys(
  'river lake sea ocean island islands isle mountain mountains mount valley desert peninsula bay gulf cape strait straits street avenue road square ' +
    'bridge palace castle fortress prison station harbour harbor airport province county district region republic oblast canal park cathedral boulevard lane place port villa',
)

/** After a preposition of place a name is likely a place's. */
export const placePrepositions: ReadonlySet<string> = keys(
  'in at near from to through via around towards outside reached left entered',
)

/** Behind a name: what persons do. Words in the past tense mostly, as narrators use. */
export const personVerbs: ReadonlySet<string> = keys(
  'said says wrote writes told asked replied answered claimed claims argued argues thought believed knew denied declared recalled ' +
    'remembered met married died lived arrived left went came returned spoke stood sat went took gave saw heard wanted tried began refused ' +
    'recalls notes noted explained added insisted suggested admitted confessed was were had has did would could himself herself who whose',
)

/** Inside a person's or place's name in small letters. */
export const particles: ReadonlySet<string> = keys(
  'de du des la le del della di da dos von van der den zu zum ten ter bin ibn al el y af av do e',
)

/** Towns and lands that are as often a person's name: where they stand must say which. */
export const alsoPersons: ReadonlySet<string> = keys(
  'kirov pushkin gorky gorki kalinin molotov frunze ordzhonikidze york santiago georgia memel salisbury nice cork orel york kirovabad verny pushkin florence alexandria victoria sydney orleans kingstown hague',
)

/** Capitalised, and no names of their own: days, months, peoples, religions, words that begin a sentence. */
export const common: ReadonlySet<string> = keys(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember ' +
    'spring summer autumn winter christmas easter god bible ' +
    'russian russians soviet soviets german germans french frenchman english englishman american americans british turkish turk turks norwegian danish swedish spanish italian polish ' +
    'pole poles hungarian austrian chinese japanese ukrainian ukrainians georgian jewish jew jews christian christians catholic muslim european mexican dutch belgian swiss greek bulgarian ' +
    'latin arab indian irish scottish welsh israeli cuban canadian australian persian armenian bolshevik bolsheviks menshevik mensheviks communist communists marxist marxists ' +
    'stalinist stalinists trotskyist trotskyists trotskyism marxism leninism stalinism bolshevism socialist socialists fascist fascists nazi nazis anarchist anarchists ' +
    'i ii iii iv v vi vii viii ix x xi xii xx mr mrs no vol chapter part section page note notes figure table appendix volume book editor introduction preface contents index ' +
    'comrades socialism communism capitalism imperialism fascism bolshevism thermidor thermidorian marxian bonapartism kautskyism bureaucracy plenum revolution war world civil peace state states people workers peasants ' +
    'html http https www com archive internet copyright license creative commons attribution pdf isbn ' +
    'latvian estonian lithuanian serbian romanian bulgarians armenian tatar slav slavic nordic balkan asian asiatic african roman byzantine ottoman ' +
    'new old great north south east west northern southern eastern western central ',
)

/** Words that a sentence may begin with and a name does not, but for those of works. */
export const small: ReadonlySet<string> = keys(
  'the a an this that these those there here it its he him his she her hers they them their we us our you your my me who whom whose which what when where why how whether ' +
    'and but or nor for so yet if then than as at by in on of to from with without within about after before since until while during between among against through over under into upon ' +
    'not never ever no yes all any some each every both either neither one two three four five six seven eight nine ten first second third last next other another such same only own ' +
    'whilst toward towards unless except besides above below beyond behind out off up down along across near inside outside around only merely surely certainly naturally finally meanwhile nevertheless nonetheless otherwise instead rather quite very too there’s it’s who’s let’s ' +
    'am pm ad bc bce ce etc cf ibid op cit see op editor’s translator’s mid early ' +
    'is was are were be been being am do does did has have had can could may might must shall should will would let ' +
    'also even just still now once again perhaps maybe however therefore thus hence moreover indeed although though because despite whereas unlike like according ' +
    'many most much more less few several little long once twice soon later early late today yesterday tomorrow ' +
    'der die das ein eine einer eines er sie es wir ihr ich und oder aber wenn als wie in im am an auf aus bei mit nach von vor zu zur zum für über unter durch um gegen ohne nicht auch noch nur so da dann doch ' +
    'le la les un une des du de et ou mais il elle ils elles on nous vous je ce cette ces dans sur pour par avec sans en au aux ne pas qui que quand comme si son sa ses leur c d l n s qu',
)

/** Given names, which make a sequence a person's: those common in the literature of Europe and America, and Russia's. */
export const givenNames: ReadonlySet<string> = keys(
  'john james william charles george thomas henry robert edward joseph david richard peter paul michael francis frank frederick albert arthur alfred walter harold harry ' +
    'jack samuel daniel benjamin andrew alexander philip stephen steven martin patrick hugh ernest herbert louis leonard lewis max mark matthew luke simon adam isaac jacob abraham ' +
    'anthony christopher nicholas victor eugene gerald ronald donald kenneth raymond ralph roger roy oliver oscar edgar edmund theodore jonathan nathan noah aaron ' +
    'mary anne ann anna elizabeth margaret jane sarah alice catherine katherine kate emily emma florence frances grace helen harriet julia laura louisa lucy martha rose ruth susan ' +
    'charlotte caroline dorothy edith eleanor ellen ethel eva evelyn ida irene isabel jean joan judith lilian marian maria marie nancy rachel rebecca sophie sophia sylvia theresa victoria virginia ' +
    'leon lev leo vladimir iosif josef joseph nikolai nicolai nikolay mikhail grigory grigori gregory sergei sergey ivan alexei aleksei alexey aleksandr dmitry dmitri andrei andrey boris vasily vasili ' +
    'pavel petr pyotr yakov yury yuri igor oleg konstantin georgy georgi karl felix lavrenty vyacheslav kliment semyon anatoly maxim maksim fyodor fedor feodor adolf adolph christian rakovsky ' +
    'natalia natalya natasha nadezhda zinaida olga tatiana tatyana vera sofia aleksandra alexandra alexandra ekaterina yekaterina elena yelena lydia lyudmila galina larissa inessa angelica rosa clara klara ' +
    'hans johann johannes friedrich wilhelm heinrich otto ernst fritz franz kurt rudolf walther gustav hermann ludwig georg gerhard günther wolfgang werner emil erich jürgen klaus dieter ' +
    'jacques pierre françois henri andré rené marcel maurice georges émile lucien gaston fernand alphonse gérard claude marguerite jeanne simone yvonne madeleine thérèse ' +
    'ramón ramon jaime josé jose juan carlos pedro diego luis miguel antonio francisco fernando rafael manuel andrés eduardo pablo enrique caridad frida ' +
    'giovanni giuseppe benito antonio palmiro amadeo mario luigi carlo lars olav knut trygve haakon erik axel gunnar nils sven trond konrad ' +
    'ignace isaac isaak moshe chaim mordecai solomon esther miriam nestor simon symon stepan taras bohdan mykola volodymyr kemal mustafa ismet ahmed mohammed ali hassan ibrahim ' +
    'chiang mao robert alfred marguerite raymond jean denise sara ruth sylvia dewey farrell',
)
