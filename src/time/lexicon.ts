/** What a word is to the grammar: one letter, and its value (a month's number, a unit's sign). */
export interface Entry {
  readonly class: string
  readonly value: string
  /** True for words that are something else in small letters ("May", "March", "Mar"). */
  readonly capital: boolean
}

// Each line: the class, then word=value. A word without a value is its own value. A leading ^ asks for a capital.
const englishWords = `
M january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12
m ^may=5 ^march=3 ^jan=1 ^feb=2 ^mar=3 ^apr=4 ^jun=6 ^jul=7 ^aug=8 ^sep=9 ^sept=9 ^oct=10 ^nov=11 ^dec=12
S spring=SP summer=SU autumn=FA winter=WI
F fall=FA
U day=D days=D week=W weeks=W fortnight=F fortnights=F month=M months=M year=Y years=Y decade=DE decades=DE hour=TH hours=TH minute=TM minutes=TM
K century=CE centuries=CE
P night=NI nights=NI morning=MO mornings=MO evening=EV afternoon=AF dawn=DA dusk=EV daytime=DT nightfall=NI midnight=NI noon=MI midday=MI daybreak=DA
w monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
W one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100
Q first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
a a an
t the
h this=0
j that=0 those=0 same=0 very=0
r next=1 following=1 coming=1 ensuing=1 subsequent=1 previous=-1 preceding=-1 prior=-1
x last=-1 past=-1
l later=1 afterwards=1 afterward=1 thereafter=1 earlier=-1 previously=-1 beforehand=-1
f after=1 before=-1
G ago=-1 hence=1
e early=early late=late mid=mid middle=mid beginning=early end=late start=early close=late latter=late opening=early
H half part quarter
i in
o of
> to until till through
p on by from since during throughout between at within into toward towards for
& and or to
g about around nearly almost over some just only under approximately roughly more less than at least most up mere another circa barely exactly
v few=X several=X many=X some=X couple=2 dozen=12
s daily=XXXX-XX-XX nightly=XXXX-XX-XXTNI weekly=XXXX-WXX monthly=XXXX-XX yearly=XXXX annually=XXXX everyday=XXXX-XX-XX
z every each per
k now=PRESENT_REF currently=PRESENT_REF nowadays=PRESENT_REF current=PRESENT_REF former=PAST_REF formerly=PAST_REF recently=PAST_REF recent=PAST_REF future=FUTURE_REF
u tonight=NI
n today=0 yesterday=-1 tomorrow=1
q time=PRESENT_REF period=null
A present=PRESENT_REF date=PRESENT_REF
X ^christmas=12-25
L long age
Z old new style
b inst=0 instant=0 ult=-1 ultimo=-1 prox=1 proximo=1
`
const german = `
M januar=1 jänner=1 februar=2 feber=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12
m ^jan=1 ^feb=2 ^mrz=3 ^apr=4 ^jun=6 ^jul=7 ^aug=8 ^sept=9 ^sep=9 ^okt=10 ^nov=11 ^dez=12
S ^frühling=SP ^frühjahr=SP ^sommer=SU ^herbst=FA ^winter=WI
U ^tag=D ^tage=D ^tagen=D ^woche=W ^wochen=W ^monat=M ^monate=M ^monaten=M ^jahr=Y ^jahre=Y ^jahren=Y ^jahres=Y
K ^jahrhundert=CE ^jahrhunderts=CE
P ^nacht=NI ^morgen=MO ^abend=EV ^nachmittag=AF
w ^montag=1 ^dienstag=2 ^mittwoch=3 ^donnerstag=4 ^freitag=5 ^samstag=6 ^sonnabend=6 ^sonntag=7
W ein=1 eine=1 einem=1 einen=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20
t der die das den dem des
h dieses=0 diesem=0 diesen=0 diese=0
j jenem=0 jenes=0 jenen=0 selben=0 demselben=0
r nächsten=1 nächste=1 folgenden=1 folgende=1 vorigen=-1 vorige=-1
x letzten=-1 letzte=-1 vergangenen=-1
l später=1 danach=1 früher=-1 zuvor=-1 vorher=-1
J vor=-1
e anfang=early mitte=mid ende=late beginn=early
i im in
> bis
p am vom von seit um gegen ab zum
& und oder
v wenige=X einige=X mehrere=X
n heute=0 gestern=-1
`
const french = `
M janvier=1 février=2 avril=4 mai=5 juin=6 juillet=7 août=8 septembre=9 octobre=10 novembre=11 décembre=12
m mars=3
S printemps=SP automne=FA hiver=WI
F été=SU
U jour=D jours=D semaine=W semaines=W mois=M an=Y ans=Y année=Y années=Y
K siècle=CE siècles=CE
P nuit=NI matin=MO soir=EV
w lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7
W un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20
t le la les l
h cette=0 ce=0 cet=0
j même=0
r suivant=1 suivante=1 prochain=1 prochaine=1 précédent=-1 précédente=-1
x dernier=-1 dernière=-1
g plus environ
l tard=1 après=1 auparavant=-1
e début=early fin=late milieu=mid
i en
o de du des d
> au à
p dès depuis avant jusqu vers entre pendant
& et ou
v quelques=X plusieurs=X
n hier=-1 demain=1
`
// Months of the French Republican calendar are written so in every language.
const republican =
  'B ^vendémiaire=1 ^brumaire=2 ^frimaire=3 ^nivôse=4 ^pluviôse=5 ^ventôse=6 ^germinal=7 ^floréal=8 ^prairial=9 ^messidor=10 ^thermidor=11 ^fructidor=12'

const english = read(englishWords)
const lexicons: Readonly<Record<string, ReadonlyMap<string, Entry>>> = {
  en: english,
  de: read(german),
  fr: read(french),
}

/** The words of time in a language ("de-AT" is German); those of English where the language is not known. */
export function lexiconOf(language: string): ReadonlyMap<string, Entry> {
  return lexicons[language.slice(0, 2).toLowerCase()] ?? english
}

function read(lines: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of `${lines}\n${republican}`.trim().split('\n')) {
    const [kind, ...words] = line.split(' ')
    for (const word of words) {
      const capital = word.startsWith('^')
      const [form, value] = word.slice(capital ? 1 : 0).split('=')
      if (!entries.has(form!)) entries.set(form!, { class: kind!, value: value ?? form!, capital })
    }
  }
  return entries
}
