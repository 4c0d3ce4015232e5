/** What persons did and did not do, of orders, shots, help and contests, in rows as those of `polesOfPersons`. */
export const polesOfDeeds: string = `
shooting: matter often: shot volley gun rifle musket carbine revolver
- =fire ~ volley|volleys|shots|rounds|blanks; =fire a|one|two|three|the shot|shots|volley; =fire on|upon|into|at the|us|them|a; =open/opened/opened fire; =shoot/shot/shot into|at the|us|them; volley|volleys|shots was|were|rang ~; =fire !his|her|their|over; heard ~ shots|shooting|gunfire|musketry|volley|volleys
- not|never a|one|single shot ~ fired; not a|one single shot; no shot|shots|volley ~ fired|heard; no shooting|firing; without ~ shot|shots|firing; =hold/held/held his|her|their fire; nobody|no one fired|shot; with the flat of; arms ~ not loaded; rifles|muskets|guns ~ unloaded
order given: person often:
- =give/gave/given the|an|that|this|orders|his|her ~ order|orders|signal|command|word; =give/gave/given orders; =issue the|an|that|his|orders ~ order|orders; =order the|him|them|his|it; order|orders came from _; by|on|upon his|her order|orders|command
- gave|given|issued no ~ order|orders|signal|command; never gave|given|issued ~ order|orders|command|signal; without ~ order|orders|instructions; no order|orders ~ given|issued; on|of his|her|their own initiative|accord|responsibility|authority; nobody|no one gave|ordered
obeying: person often:
- =obey !nobody|no; =carry out ~ order|orders|instructions|command; =comply; did as ~ told|ordered|bidden|bid; =follow ~ orders|instructions
- =disobey; =refuse to obey|fire|march|go|charge|serve|sail|embark|attack|move|advance; =ignore ~ order|orders|instructions|command; =defy; =mutiny; against|contrary|despite ~ orders|order|instructions; in defiance of; =disregard ~ order|orders|instructions
help: person often:
- =come/came/come to the|his|her|our|their|my ~ aid|help|assistance|rescue; =go/went/gone to the|his|her|our|their|my ~ aid|help|assistance|rescue; =hurry|run|ran to the|his|her|their ~ aid|help|assistance|rescue; =lend|lent a hand; =render ~ assistance|help|aid; =help !himself|herself; =assist
- =give/gave/given no ~ help|aid|assistance; =refuse ~ help|aid|assistance; no help|aid|assistance ~ came|sent|given; =do/did/done nothing; =sail|steam|ride|rode|drive|drove on|past|by; =leave/left/left _ to drown|die|burn|perish|fate; =lift|raise no|not ~ finger|hand; without ~ lifting|raising; =look on ~ nothing; =pass by on
part in it: person often:
- =take/took/taken part in; =have/had/had a|his|her hand|part|share in; =take/took/taken a|his|her hand|part in; =join in|the|us|them|with; =plan the ~; =lead/led/led the|us|them; one of the ringleaders|leaders|party|gang|band; ringleader; in the thick of
- =take/took/taken no ~ part|hand|share; =have/had/had no ~ part|hand|share in; =have/had/had nothing to do; =hold/held/held aloof|back; =stand/stood/stood aloof|aside; =keep/kept/kept out of|aloof|clear; =refuse to join|take; =stay out of; never joined|took; not concerned in
surrender: person often:
- =surrender; =capitulate; =lay/laid/laid down ~ arms; =give/gave/given himself|herself|themselves up; =throw/threw/thrown down ~ arms; =haul|run|ran up|down ~ flag|colours; =hoist ~ white; =yield; =ask|beg for quarter|terms
- =refuse to surrender|yield|capitulate; never surrendered|yielded; =fight/fought/fought to the ~ last|end|death|man; =fight/fought/fought on; =die fighting; =cut/cut/cut ~ way out|through; =break/broke/broken through|out; >overpower; =resist to the|arrest
race: person often:
- =win/won/won the|his|her|a ~ race|match|game|title|cup|championship|bout|fight|duel|contest|wager|bet|stage|final; =come/came/come first|in; =take/took/taken the first|title|crown|championship; victorious; the winner
- =lose/lost/lost the|his|her|a ~ race|match|game|title|cup|championship|bout|fight|duel|contest|wager|bet|final; =come/came/come second|third|last|nowhere; >disqualify; =draw/drew/drawn the ~ match|game|bout|fight
finishing: person often:
- =finish the|his|her|in; =complete the ~ race|course|march|crossing|voyage|climb|stage|journey; =cross the ~ line; =reach the finish|finishing|goal
- =give/gave/given up !his|her|the|their; =drop out; =fall/fell/fallen out; =retire from the ~ race|contest|field; =abandon the ~ race|march|climb|crossing|attempt|journey; never finished|arrived; =turn back; =fail to finish|complete
wish to go: person often passing:
- =volunteer; =beg/begged/begged to ~ go|come|fly|join|be|stay|fight|sail; =offer to ~ go|fly|sail|help; =insist on; =ask to go|fly|sail|be|join; eager|anxious|glad|willing|ready to; =choose/chose/chosen to go|fly|sail|stay|leave
- unwilling|reluctant to; =want not|no|nothing to; against his|her|their will|wish; =ask ~ not to; =beg/begged/begged ~ not to; no wish|desire|intention to|of; >order to; >make/made/made _ go|fly|sail|stay; >force to; =refuse to go|fly|sail|leave|stay|come
aboard: person often passing:
- was|were aboard; was|were on board; =go/went/gone aboard|on; =sail in|with|on|by the|her|him; =embark; =board; =take/took/taken passage
- was|were ashore; =stay ashore|behind; =remain ashore|behind|on; left ashore|behind; =miss the ~ boat|ship|train|steamer|tide|ferry; never sailed|embarked|boarded|aboard; =leave/left/left the ship; =go/went/gone ashore; put ashore|off
treatment: person often passing:
- well|kindly|decently|humanely treated; treated well|kindly|decently|humanely|courteously; treated with ~ kindness|respect|courtesy|humanity|honour; well|plentifully fed; in comfort
- ill-treated; badly|cruelly|brutally|harshly treated; ill treated; treated badly|cruelly|brutally|harshly|shamefully; treated with|like ~ cruelty|dogs|brutality; >torture; >starve; =starve; >beat/beat/beaten with|until|black|daily; >ill-treat; >maltreat; >abuse; half starved
sanity: person binary often:
- sane; of sound mind; in his|her right mind|senses; in full possession of; right|sound in ~ mind|head; perfectly|quite sane|lucid|rational; lucid
- insane; ^mad; lunatic; out of his|her mind|senses; of unsound mind; deranged; raving; demented; delirious; not in his|her right
courage: person often:
- calm; calmly; composed; bravely; fearless; unafraid; ^brave; undaunted; unflinching; with ~ courage|composure|calm; firm to the; without flinching|trembling|fear|tears; never flinched|wavered|trembled
- =break/broke/broken down; =tremble; =weep/wept/wept; =faint; =scream; =panic; cowardly; ^coward; terrified; in ~ terror|panic|tears; =beg/begged/begged for mercy|his|her; =plead for mercy|his|her ~ life; =lose/lost/lost his|her|their ~ head|nerve|courage; ^hysterical
remarriage: person:
- =remarry; =marry again|secondly; took|taken a|another second|new|wife|husband; second wife|husband
- never remarried; never married again; =remain a ~ widow|widower; =die a widow|widower; did not marry again
beard: person often:
- bearded; with|wore a|his ~ beard; full beard
- clean-shaven; beardless; clean shaven; smooth-faced; without a beard
faith: person:
- =convert to; =turn catholic|protestant|christian|jew|muslim; =become/became/become a catholic|christian|convert; received into the ~ church; >baptise; =embrace the|christianity|catholicism
- unbaptised; never converted|baptised|embraced; =remain a|an ~ protestant|catholic|jew|lutheran|atheist|unbeliever|pagan; =die a|an ~ protestant|catholic|jew|lutheran|atheist|unbeliever|pagan|heathen; =refuse to convert|be|abjure
employment: person often:
- >engage; >hire; >employ; >take/took/taken on; got|given the|a ~ job|place|post|situation; >appoint; >reinstate; taken back
- out of work; unemployed; turned|sent away; never taken|hired|engaged|employed; >blacklist; =apply in vain; without work|employment; workless; =find/found/found no ~ work|place|post
visit: person often:
- =receive him|her|them|us; >receive in|at|with; >receive !a|an|the|no|his|her|many|two|three; granted an audience|interview; admitted to; >welcome; shown in|up
- refused|refuses|refusing|declined to see|receive|meet|admit _; =be/was/been refused admittance|entry|audience|admission; >turn away; denied an|admittance|audience; would not see|receive|admit; not at home to; left standing|waiting; no audience|interview
`
