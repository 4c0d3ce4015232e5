// Rows: "name: marks: what it can happen to", then a pole in each line that begins with "-". Of its forms of words, ">"
// stands before a verb whose object bears it, "=" before one whose subject does, "^" before a word that says nothing
// before a noun; "_" is the bearer, "~" up to five words, "|" parts words of one place, "!" is before those that must not
// follow. Marks are those of `Axis`.

/** Outcomes of persons that exclude each other, as rows. */
export const polesOfPersons: string = `
verdict: person binary:
- >acquit; >find/found/found _ not guilty; >find/found/found _ innocent; >exonerate; >absolve; >vindicate; >clear !away|out|up|off|through|for|from; =walk free; =go/went/gone free; =walk from court; >let/let/let _ off; >let/let/let _ go; =be/was/been let go|off; >discharge !from|at|into|his|her|their|its|upon|on; not guilty; verdict of not guilty; not proven; >set/set/set _ free; >set/set/set _ at liberty; >set/set/set free; no charge|case against _; released from custody; >discharge from custody; >pronounce _ not guilty|innocent; case ~ dismissed; left ~ court|dock ~ free
- >convict; >find/found/found _ guilty; >condemn to; >condemn !the|his|her|their|it|this|that|a|an; verdict of guilty|manslaughter; verdict was guilty; verdict , guilty; verdict guilty; ^guilty; >pronounce _ guilty; =serve a sentence|term; =serve his|her|their sentence|time|term; =serve ~ years|months ~ prison|gaol|jail|hard; =get/got/got ~ years|months for|with|hard|in; =spend/spent/spent ~ years|months in ~ prison|gaol|jail|penitentiary; >sentence !of|was|is|were|upon|on; =go/went/gone to prison|gaol|jail; >send/sent/sent _ to prison|gaol|jail; >fine !by a|old|young; >give/gave/given ~ years|months hard|in|for; charge|case proved|proven
plea: person:
- =plead guilty; =confess !that; =own up; =make/made/made a|full confession; =admit his|her|their|the guilt|crime|deed|charge
- =plead not guilty; =plead innocent; =protest|maintain|declare|assert his|her|their innocence; =declare himself|herself innocent; =die ~ innocence; =go/went/gone ~ scaffold|gallows protesting; plea , not guilty; plea of not guilty; plea was not guilty; =deny ~ to the last|end
blame: person:
- >clear of ~ blame; >clear of ~ fault|negligence|responsibility; >exonerate; no blame attached|attaches to _; free from|of ~ blame; blameless; not to blame; without blame|fault; not at fault; >acquit of ~ blame|negligence; >absolve of|from; did|done all|everything ~ could
- >blame !on|for a; >censure; >reprimand; at fault; to blame; found|was|were negligent; held responsible|liable|accountable; blame ~ lay|rests|rested with|on _; guilty of ~ negligence|neglect|misconduct|default; solely|wholly responsible; >hold/held/held _ responsible|liable; >hold/held/held _ to blame; >find/found/found _ negligent|wanting|culpable; by|through his|her|their own|the negligence|default|fault
end of the condemned: person final:
- >execute; >hang/hanged/hanged !up|over|out|from|back|himself|herself|about; >hang/hung/hung at; >behead; >guillotine; >garrotte; =go/went/gone to the|his|her gallows|scaffold|block|guillotine|stake; =mount the scaffold|gallows; =die on the|a gallows|scaffold; >put/put/put to death; =face ~ firing squad|party; >shoot/shot/shot by a|sentence|order|firing|court-martial; >shoot/shot/shot at dawn|daybreak|sunrise; >shoot/shot/shot in|at|within|against the|a ~ fortress|prison|gaol|yard|courtyard|citadel|barracks|ditch|wall|cellar|castle|moat; =die before a firing; sentence of death upon|on|against _ was|were carried out; sentence ~ upon|on|against _ was|were carried out; >send/sent/sent to the gallows|scaffold|guillotine; >burn/burned/burned at the stake
- >reprieve; >pardon; >amnesty; >respite; sentence|penalty|punishment ~ was commuted; >commute; >change|alter the|his|her sentence to _; penal servitude|imprisonment for life; =die in ~ prison|gaol|jail|exile|penitentiary|abroad; =die of ~ typhus|fever|typhoid|cholera|consumption|pneumonia|dysentery|scurvy in|at ~; =die in his|her|their|bed; =die abroad; =escape ~ gallows|scaffold|rope|noose|execution|hangman; =escape from ~ prison|gaol|jail|custody|cell; =break/broke/broken out; =break/broke/broken jail|gaol; never caught|recaptured|retaken; =escape abroad; =escape to; =cheat the gallows|hangman; >transport for life; >spare ~ gallows|rope|life; >release from ~ prison|gaol|jail; =live to; =end his|her|their days; =go/went/gone into exile; >release after|from|in|by|on; >set/set/set free|at; =die of old age; =die of ~ natural causes; =spend/spent/spent the rest ~ life; =die a free man|woman; =die an|old ~ man|woman; =die peacefully
trial: person:
- =stand/stood/stood trial; >try/tried/tried !to|for size|out|on; >bring/brought/brought to trial|justice|court; >bring/brought/brought before a|the court|judge|jury|bench|magistrate|magistrates|assizes; >put/put/put on trial; >prosecute; >arraign; >have/had/had _ in court; =go/went/gone on trial; =go/went/gone to trial; >fine !by a; >convict; >indict; >hale into court; =appear before ~ court|judge|bench|magistrates; =see/saw/seen ~ courtroom|dock
- without trial; without ~ trial; never came to trial; charges ~ dropped; no charge|charges ~ brought|laid|preferred
escape with life: person:
- >kill; =perish; >drown; =drown; =lose/lost/lost his|her|their life|lives; =fall/fell/fallen dead; =die instantly|instantaneously|outright; =die on|upon the spot; =die at once|his|her; =die of the|this|that disease|fever|cholera|typhus|plague|epidemic|infection; =die of his|her|their wounds|injuries|burns|wound; =die in|during the|that|this fire|flood|wreck|explosion|crash|disaster|accident|attack|assault|battle|blast|collision|massacre|storm|fighting|flames|sinking|avalanche|riot|storming|action|blaze; =be/was/been lost with; =go/went/gone down with; burned|burnt|crushed|trampled|frozen|scalded|beaten|hacked|stabbed|bayoneted to death; =burn to death; =freeze/froze/frozen to death; >shoot/shot/shot dead; >slay/slew/slain; =fall/fell/fallen at the|his|her ~ head|post|breach|side; =fall/fell/fallen in|upon|on the ~ breach|field|battle|action|assault|attack|storming; =meet/met/met his|her|their death|end; >swallow by the sea|waves|river; >find/found/found _ dead; >carry off ~ drowned; >strike/struck/struck dead; shot|stabbed|cut through the heart|head
- >take/took/taken prisoner|captive; >lead/led/led away ~ prisoner; =recover !the|his|her|a|from the|body; >land/landed/landed _ alive|safe|safely; >bring/brought/brought _ safe|safely|alive; >bring/brought/brought safe|safely ashore|in|home; =survive !his wife|his|her|their|by; >save from; was|were saved; >rescue; =escape unhurt|uninjured|unharmed|unscathed|alive|death|with; =escape without ~ scratch|injury|hurt|harm; =escape the ~ fire|flood|wreck|explosion|massacre|flames|disaster|fate; >pick up ~ alive|boat|raft; =get/got/got ~ out alive|safely|safe; got|get|getting away|clear|off|out alive; =be/was/been ~ unhurt|unharmed|uninjured|unscathed; got out living|alive|unhurt; pulled|dug|dragged|taken|brought|carried|lifted ~ alive|living; =come/came/come ~ through|out|off|away|back|home ~ alive|unhurt|unharmed|unscathed|unwounded|safe|safely|scratch|whole; =come/came/come back|out|off|away|through ~ with no worse; =come/came/come back|out|off|away|through ~ without a|one scratch|wound|hurt; =live to !the|that|this; =live through; =swim/swam/swum ashore|to|clear; =jump clear; =walk away; =walk out ~ unhurt; =reach ~ shore|safety|land; none the worse; =outlive the|it
kind of death: person final:
- killed|died instantly|instantaneously|outright; killed|died at once; killed|died on|upon the spot; =die ~ without ~ word; died|dead before ~ ground|help|doctor; =die immediately; never regained consciousness|spoke again; death was instantaneous|immediate|instant
- =die ~ days|weeks|hours|months later|after|afterwards; =die the|that next|following|same day|morning|night|week|evening; =die ~ of his|her|their wounds|injuries|wound|burns; =die ~ hospital|infirmary; =linger; =live for ~ days|hours|weeks; >take/took/taken ~ alive|living; =be/was/been ~ got out living|alive; =take/took/taken ~ days|hours|weeks dying|to die; =die on the monday|tuesday|wednesday|thursday|friday|saturday|sunday; was|were with ~ at the end; sat with _ ~ nights|days
what one died of: person cause final:
- =drown; >drown; death by drowning
- shot dead; >shoot/shot/shot through|in the head|heart|dead; =die of ~ gunshot|bullet|shot; shot himself|herself; killed by a|the ~ shot|bullet; =die by ~ bullet
- >stab; =die of ~ stab|knife|spear|sword|dagger; >run/ran/run through; killed ~ with a knife|sword|dagger|spear
- >poison; =die of|by ~ poison|poisoning|arsenic; =take/took/taken poison|arsenic|laudanum|cyanide
- =die of ~ fever|typhus|typhoid|cholera|consumption|tuberculosis|pneumonia|influenza|scurvy|smallpox|plague|dysentery|cancer|apoplexy|stroke|diphtheria|malaria|bronchitis|disease|illness; =die of|from ~ heart failure|disease|attack; =succumb to ~ fever|typhus|cholera|consumption|pneumonia|influenza|scurvy|illness|disease; =die a natural death; =die of natural causes; =die of|from old age; =die in his|her|their sleep|bed; >carry/carried/carried off by ~ fever|typhus|cholera|consumption|pneumonia|influenza; fever that had|took|carried _; =die peacefully|quietly
- >hang/hanged/hanged !up|on|over|out|from|himself|herself; >behead; >guillotine
- >burn to death; >burn/burnt/burnt to death; =perish in the flames|fire|blaze; =die in the flames|fire|blaze; >suffocate; >smother
- =starve to death; =starve !out; =die of hunger|starvation|thirst; =freeze/froze/frozen to death; =die of|from cold|exposure; >freeze/froze/frozen to death
- =fall/fell/fallen to his|her|their death; killed by a fall; killed in a fall; =die in|from|of a fall
- killed in action; killed in battle; =fall/fell/fallen in ~ battle|action|assault; =die in battle|action
who is to blame for a death: person cause final:
- >murder; >assassinate; killed by ~ assassin|murderer|murderers|assassins; foul play; wilful murder; done to death; >poison
- =kill himself|herself; shot|hanged|drowned|poisoned|stabbed himself|herself; own hand; =take/took/taken his|her own life; =commit suicide; suicide; felo de se
- =die a natural death; natural causes; =die by|through|of accident|misadventure|mischance; accidental death; death by misadventure; =die in his|her sleep|bed; misadventure; =die of ~ fever|typhus|typhoid|cholera|consumption|pneumonia|stroke|apoplexy|influenza|old
hurt: person often passing:
- >wound; >injure; >maim; =break/broke/broken his|her|an|a ~ leg|arm|wrist|neck|rib|ribs|ankle|collarbone|thigh; =lose/lost/lost a|an|his|her ~ leg|arm|eye|hand|foot|finger; badly|severely|gravely|slightly|mortally hurt|burned|burnt|bruised; >cripple
- unhurt; uninjured; unharmed; unscathed; unwounded; without a ~ scratch|wound|bruise; without ~ injury|hurt; no worse than; with no worse; not a|one scratch; safe and sound; none the worse
how one voted: person often:
- =give/gave/given ~ vote for; =vote for; =vote in favour|favor|support of; =vote aye|yes|yea; =speak/spoke/spoken in favour|favor|support of; =raise ~ hand for|in; was|were for; was|were in favour|favor of; =support; =back; =favour; =advocate; =champion; =urge; with the majority; =plead for; =recommend; =advise !him|her|them|me|us|him
- =give/gave/given ~ vote against; =vote against; =vote no|nay; =oppose; =speak/spoke/spoken against; was|were against; was|were opposed to; =resist; =raise ~ voice against; =protest against; stood out against; =argue against; =plead against; =advise ~ against; =advise against; =warn ~ against; with the minority
election: person often:
- >elect; =win/won/won the|his|her seat|election|chair|vote; =top the poll; >return as|for|unopposed; =be/was/been elected; >choose/chose/chosen as|to|by
- =lose/lost/lost the|his|her ~ seat|election|vote|poll; >defeat; >reject by|at; =fail to|of election; came second|last|bottom; >beat/beat/beaten; >unseat
leaving an office: person:
- =resign; =give/gave/given up his|her|their ~ post|office|place|position|chair|seat|situation|command; =step down; =leave/left/left ~ own accord|will; =hand in ~ resignation|notice; =tender his|her|their resignation; =go/went/gone of his|her|my|their own|free ~ will|accord; =lay/laid/laid down his|her|their|the office|post|command; =quit of his|her|their
- >dismiss; >sack; >cashier; >expel; >depose; >remove from; >turn out|off; >throw/threw/thrown out; >discharge from; >strike/struck/struck off; >relieve of his|her|their|the; =get/got/got the|his|her ~ sack; >force out; >drive/drove/driven from; >oust; =lose/lost/lost his|her|their post|place|position|job|seat|situation|office; given|had ~ notice; >strip of; >suspend from
- =keep/kept/kept his|her|their post|place|position|job|seat|situation|office|chair|command; =retain his|her|their post|place|position|job|seat|office|chair|command; >confirm in; =remain in|at office|post; =remain at|in his|her|their post|place|office|chair|command; =remain master|mistress|headmaster|headmistress|manager|secretary|chairman|president|captain|director|keeper|vicar|rector|superintendent|minister|mayor|treasurer|clerk|foreman|steward|organist|editor|professor|matron|inspector|chief|leader|commander|governor; =remain as; =continue in|as; in office without; still in office; stayed|stay at his|her|their post|desk; >keep/kept/kept on; >reinstate; vote ~ went in his|her|their favour|favor
staying: person often:
- =flee/fled/fled; =run/ran/run away|off; =drive/drove/driven away|off; =desert; >abandon; =take/took/taken to his|her|their heels; =make/made/made off; =leave/left/left his|her|their post; =slip away; =ride/rode/ridden away|off
- =remain at|with his|her|their|the|us|them ~; =stay at|with his|her|their|the|us|them; =stand/stood/stood his|her|their ground; never left; >refuse to leave; =stick/stuck/stuck to his|her|their post
presence: person often:
- was|were present; was|were there; =attend; was|were at the ~ meeting|trial|execution|funeral|wedding|scene|table|bedside|ceremony; stood|sat beside|by|with; was|were in|inside the ~ room|house|hall|church|boat|theatre|court|building|gallery|chamber|crowd|audience|square|town|city|village|yard|street|carriage|train; =sit/sat/sat in the ~ box|gallery|stalls|court|pit|room|hall|theatre|pew|audience; was|were at his|her|their ~ post|side|bedside; =witness; looked on; =take/took/taken part
- was|were absent; was|were away; stayed|stay away; was|were elsewhere; was|were abroad; was|were nowhere; was|were in bed; absent; >miss; absented himself|herself; was|were at home; =leave/left/left before; was|were that day at
company: person often passing:
- ^alone; by himself|herself; no companion|companions|escort; single-handed; unaccompanied; unaided; on his|her own; without help|assistance|companion|escort; no one|nobody with him|her
- accompanied by; together with; in company with; in the company of; side by side; both of them; hand in hand; arm in arm; with a|two|three|his|her companion|companions|friends|friend|escort
sobriety: person binary often passing:
- ^sober; teetotal|teetotaller; =take/took/taken no|nothing drink|liquor|spirits|stronger; took|taken|touched no ~ drink|liquor; no sign of ~ liquor|drink; not ~ drinking; abstainer; never ~ touched a drop; but ~ tea; had not been drinking
- ^drunk; intoxicated; tipsy; drunken; inebriated; in liquor|drink; the worse for ~ drink|liquor|wine; had been drinking; fuddled; smelt|smelled|reeked of ~ drink|liquor|spirits|brandy|rum|gin|whisky|wine|beer; in his|her cups
wakefulness: person binary often passing:
- ^awake; alert; wide awake; watchful; had not slept|closed
- ^asleep; dozing; dozed; =fall/fell/fallen asleep; =sleep/slept/slept through; fast asleep; nodding; drowsing
arms: person binary often passing:
- ^armed; with ~ guns|rifles|muskets|pistols|swords|weapons; carried ~ arms|guns|rifles|pistols|weapons|scythes|flails|pikes|axes|pitchforks|clubs|cudgels|knives|revolvers|sabres|swords; bearing arms; weapon|weapons|gun|pistol in ~ hand|hands
- ^unarmed; without ~ arms|guns|weapons|weapon; no arms|guns|weapons|weapon; defenceless; empty-handed; bare hands
marriage: person binary:
- =marry !again; >marry !again; was|were married; =wed; took a wife; was|were joined in
- unmarried; bachelor; spinster; never married; remained|died|lived single|unwed; never took a wife
offspring: person binary:
- had|leaves|left|leaving|bore|bears ~ children|sons|daughters; father|mother of ~ children|sons|daughters; left|leaves a ~ son|daughter; had a ~ son|daughter|child; left issue
- childless; without issue|children|heir|heirs; no children|issue|offspring|child|heir; died issueless
means at death: person binary:
- died|dying ~ rich|wealthy|prosperous; left a|an ~ fortune|estate; left ~ pounds; a rich|wealthy man|woman; in comfort|affluence|ease; well off; in easy circumstances; comfortably off
- died|dying ~ poor|penniless|destitute|bankrupt|pauper; in ~ poverty|want|penury|workhouse; penniless; destitute; left nothing; a poor man|woman; a pauper; starving; without a ~ penny
speech: person often:
- =speak/spoke/spoken from|at; =speak/spoke/spoken for ~ minutes|hour|hours; =speak/spoke/spoken to the ~ jury|court|crowd|people|meeting; =make/made/made a|long|short|brief|another|full speech|statement|address|declaration; >address; =give/gave/given evidence; =rise/rose/risen to speak; =cry out|aloud; =declare himself|herself
- =say/said/said nothing; =make/made/made no ~ statement|speech|answer|reply|declaration|defence|sound; =keep/kept/kept silence|silent; was|were|remained|stood|sat silent; =hold/held/held his|her|their tongue|peace; =refuse to speak|answer; =speak/spoke/spoken no word; =say/said/said not a|one word; without a|another word; mute; speechless; no statement|speech
free will: person often passing:
- own ~ will|accord|choice|motion; voluntarily; freely; willingly; by choice; gladly; unforced; unasked
- >force !open|the|a|its; >compel; >oblige; against his|her|their|our|my will; under duress|compulsion|threat|protest|escort; unwillingly; >coerce; >press-gang; by force; no choice; at the point of; >drag; was|were made to; driven out|from; by compulsion
belief: person often:
- certain of|that|as; sure of|that; convinced of|that|by; =believe that; no doubt of|that; =trust; persuaded of|that; satisfied that; =hold/held/held that; confident of|that; had|have no doubt|doubts|misgivings
- =doubt; uncertain of|that|whether; unconvinced; had|have|with|full ~ doubts|misgivings; =disbelieve; =distrust; =mistrust; sceptical of|about
debt to a teacher: person:
- =owe ~ everything|all to; =owe everything|all; taught _ everything|all; all _ know|knew|knows; whatever _ know|knew|knows; =learn/learnt/learned everything|all ~ from; everything _ know|knew|knows; made _ what
- taught _ nothing; =learn/learnt/learned nothing from|of|under; =owe ~ nothing; no master|teacher but; self-taught; =have/had/had no master|teacher; never taught _ anything
meeting: oftwo:
- =meet/met/met _; >know/knew/known since|well|for|from; =dine with _; =sup with _; =sit/sat/sat ~ at|with|beside _; =break/broke/broken bread with _; =speak/spoke/spoken to|with _; =talk to|with _; guest of|at _; dinner|supper|lunch|breakfast|tea with _; =visit _; =call on|upon _; introduced to _; =stay with _; acquainted with _; >entertain !no|any|the|a; =exchange ~ with _; conversation|interview|dealings with _; =lay/laid/laid eyes on _; =set/set/set eyes on _; =clap eyes on _; =know/knew/known _
- stranger to _; unknown to _; no acquaintance|dealings|contact|intercourse|correspondence with _; knew nothing of _
return: person often:
- =return; =come/came/come back|home; =get/got/got back|home; was|were back; =reach home; safely home
- never ~ seen|heard again|of|from; =vanish; =disappear; was|were lost; no trace|sign of; not ~ seen again; without trace; without a trace; went missing; missing; =die abroad; stayed|remained abroad|away
burial: person final:
- >bury; >inter; laid to rest in|at|beside; grave in|at|is; buried
- >cremate; cremated; ashes ~ scattered|strewn
- buried|committed|consigned to|at the|sea|deep; committed ~ to a|the ~ deep|sea|crevasse|waves|water; never found; no ~ grave; body ~ never|not ~ recovered|found
knowledge: person often passing:
- =know/knew/known of|that|about|nothing; was|were ~ aware of|that; had been told|informed|warned of|that; >inform; >tell/told/told of|that; well knew; knew perfectly|quite|full; =learn/learned/learned of|that
- =know/knew/known nothing of|about; unaware of|that; ignorant of; not|never told|informed; kept in ~ ignorance|dark; no idea|knowledge|notion of|that; without ~ knowledge; in ignorance; had not been told|informed; knew nothing
reading and writing: person:
- could|can read|write; =sign his|her|their name; literate; =write/wrote/written a|good|fair ~ hand; well read; scholar
- illiterate; unlettered; made his|her|a mark; neither read; could|can not|neither read|write; cannot read|write; signed with a ~ cross|mark; by a cross
place among siblings: person:
- eldest; oldest; first-born
- youngest; last-born
- only son|daughter|child
health: person often passing:
- in good|perfect|excellent|robust|rude ~ health; hale and hearty; perfectly well; never ill; never ~ better health
- was|were|lay ~ ill; seriously|dangerously|gravely ill; ailing; in poor|bad|failing|broken ~ health; was|were|lay dying; bedridden
hearing: person binary:
- hearing ~ good|perfect|excellent|sharp|sound; heard perfectly|well; perfect|good hearing; sharp ears
- ^deaf; deafness; hard of hearing; lost|losing his|her hearing; stone-deaf
sight: person:
- good|keen|perfect|sharp ~ eyesight|sight|eyes; sighted; saw perfectly|well; never wore|needed ~ spectacles|glasses
- ^blind; blindness; blinded; lost|losing his|her sight|eyesight; sightless; half-blind
inheritance: person:
- >inherit; left him|her|them everything|all|the; came into; sole heir; heir; residuary legatee; left to him|her
- >disinherit; cut off; cut out of; left nothing; left ~ nothing; without a ~ penny|shilling; cut ~ will
friendship: oftwo often:
- friends; close friend of; good terms with _; friendly; >befriend; bosom friends; fast friends; friendship; loved _; devoted to _
- enemies; enmity; >hate; >detest; =quarrel with _; not on speaking terms; bad terms; rivals; bitter enemy|rival of; hated; >loathe; feud; at odds with _; never forgave _; at daggers drawn
legitimacy: person:
- legitimate; lawful; born in wedlock; in lawful wedlock
- illegitimate; natural son|daughter|child; bastard; out of wedlock; base-born; lovechild; unlawful
tenure: person:
- voluntarily enlisted; =volunteer; =enlist; joined of ~ own
- >conscript; conscripted; pressed; >impress; drafted; called up; press-gang
capture: person:
- >capture; >arrest; >catch/caught/caught; >seize; >apprehend; >take/took/taken prisoner|captive|alive
- =make/made/made good his|her|their escape; =get/got/got clean|clear away; never caught|captured|arrested|taken|found; >elude/eluded/eluded; =elude; =evade ~ capture|arrest|pursuit|police; at large
goal of a climb: person often:
- =reach the|its ~ summit|top|pole; =stand/stood/stood on|upon|at the ~ summit|top|pole; =gain the ~ summit|top; =conquer; =set/set/set foot on|upon the ~ summit|top|pole; to the top
- =turn back; =turn short; short of the ~ summit|top|pole; =fail to reach; never reached|stood|got; =give/gave/given up ~ attempt|climb
last sacraments: person:
- =receive the|last ~ sacraments|sacrament|rites|unction; =die ~ fortified; reconciled with the ~ church; =confess to a|the priest; sent|asked|called for a|the priest
- =refuse ~ priest|sacraments|sacrament|rites|confession; without ~ sacraments|priest|sacrament|rites; sent ~ priest away; turned ~ priest away; unreconciled
end of captivity: person:
- >release !on; >liberate; >free; >set/set/set free; >set/set/set _ free; >amnesty; >discharge from ~ prison|gaol|custody
- =escape from; =escape in|by ~; =escape ~ prison|gaol|jail|camp|fortress; =break/broke/broken out|jail|gaol; =abscond; =flee/fled/fled from
- =die in ~ prison|gaol|jail|captivity|camp|exile; =die there; =die before his|her|their ~ term|sentence|release
`
