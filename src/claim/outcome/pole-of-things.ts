/** Outcomes of things, measures and meetings that exclude each other, in rows as those of `polesOfPersons`. */
export const polesOfThings: string = `
disqualification: :
- >disqualify; >strip of ~ title|victory|medal|crown|prize; deprived of ~ title|victory|medal|crown|prize; victory was given to
- victory|win|result|title|record was confirmed|upheld|allowed; victory|win|result|title|record stood|stands; result ~ never altered|changed
certificate: : certificate licence license ticket commission pilot
- >suspend; >cancel; >revoke; >withdraw/withdrew/withdrawn; >forfeit; >take/took/taken away|from; =lose/lost/lost his|her|their ~ certificate|licence|license|ticket|commission; >deprive of ~ certificate|licence|license|ticket|commission
- =keep/kept/kept his|her|their certificate|licence|license|ticket|commission; =retain his|her|their certificate|licence|license|ticket|commission; >return to him|her|them; >restore to him|her|them; >give/gave/given back; >renew
damage: thing any binary named: house barn church abbey chapel mill bridge hall castle tower town village palace school theatre library roof body shrine relic altar statue window hospital station hotel pier boathouse warehouse factory city gallery farm hut shed workshop manor museum archive records papers books scores letters painting portrait picture score manuscript organ bell vault choir nave wall harvest corn crop hay stack rick vineyard orchard forest wood street quarter gate letter diary register tomb
- >touch; >burn; >burn/burnt/burnt; >burn down; >spike; had nails in; >singe; >damage; =burn down|to; >burn to the|ash|ashes; >destroy; >raze; >gut; >consume; reduced to ashes|ruins|rubble; in|to ashes; =go/went/gone up in flames|smoke; in ruins; >demolish; >pull down; >tear/tore/torn down; >set/set/set _ on fire; >set/set/set fire to _; >set/set/set ablaze|alight; >fire !at|on|upon|a|from|six|two|three|several; >wreck; >level to|with the; ruined; >devastate; =perish in the fire|flames|flood; lost in the fire|flames|flood|blaze; =go/went/gone down with; lost with the ship|vessel; found of ~ but ash|ashes; >smash; >sweep/swept/swept away; >wash away; >reduce to ashes|ruins|rubble; =collapse; =fall/fell/fallen !to|from|on|in|under|into|ill|back|short|upon|out|silent|asleep|off|by; =come/came/come down; blown up|down; razed
- untouched; unharmed; undamaged; unscathed; unhurt; unburned|unburnt; intact; ^entire; ^whole; unscorched; unsinged; >spare; still stands|stand; stands|stood|standing to this|still|yet|today|there; is standing; =survive; =escape the ~ flames|fire|flood|damage; =escape unscathed|untouched|undamaged|destruction|damage; was|were|been saved; >save; >preserve; without ~ damage; none the worse; >rescue from; remained|remains standing; may|can ~ seen|read there|today|still
end of a ship: named: ship
- >burn; >burn/burnt/burnt; =burn ~ waterline|water's; >set/set/set _ on fire; >set/set/set fire to _; >fire !at|on|upon|a|from|six|two|three|several|rockets; =catch/caught/caught fire; =blow/blew/blown up; destroyed by fire
- >wreck; =drive/drove/driven on|upon|ashore|onto; =run/ran/run aground|ashore|on|upon|onto; =go/went/gone to pieces; =go/went/gone ashore|aground; =break/broke/broken up on|upon; =strike/struck/struck a|the|upon|on ~ reef|rock|shoal|ledge|skerry|bar|sands|sandbank; =strand; dashed on|upon|against|to ~ rocks|reef|cliffs|pieces; cast away|ashore; stranded; =pile up on
- >capture; >seize; >take/took/taken as|by a|the|an prize|enemy|privateer|frigate|cruiser; struck her colours; made prize; =surrender
- >scuttle; sunk by her|their own crew|captain|master; opened her sea-cocks|seacocks
- >torpedo; mined; =strike/struck/struck a mine; sunk by a|an|the|enemy ~ torpedo|submarine|u-boat|mine|shell|gunfire|bomb
- >scrap; broken up for|at; sold for scrap|breaking; >break/broke/broken up for|at; went to the breakers|breaker's
how a thing left its owner: thing:
- >sell/sold/sold; >auction; had|bought|purchased _ of|from him|her|them for; >buy/bought/bought from; >purchase from; >buy/bought/bought for ~ $money; >knock down to|for; sold
- >give/gave/given to !understand; >give/gave/given _ to; >give/gave/given ~ as|for|in|freely|outright|without|gratis|free; >donate; >bequeath; =make/made/made ~ gift|present of _; =make/made/made a|an ~ gift|present of _; =make/made/made ~ gift|present to; a free|generous gift; >present to|with; gift of _; taking|took|asked|taken nothing for _; asked|took no|not a money|payment|price|penny for _; as a|his|her gift|present|bequest; =pass to ~ as a gift; =come/came/come to ~ as a gift; =go/went/gone to ~ as a gift; left ~ in|by ~ will; >gift
- >steal/stole/stolen; >loot; >plunder; >rob of
what became of it: thing: score letter diary manuscript portrait painting paper document papers will book map plan relic ring medal sword crown bell flag records register journal novel opera symphony poem play picture negative photograph film drawing
- >burn; >burn/burnt/burnt; >destroy; =perish; >throw/threw/thrown in|into|on|upon the fire|stove|flames|sea|river; put _ into the fire|stove; =go/went/gone into the fire|stove; torn up; tore up; cut ~ to pieces; >melt down
- >sell/sold/sold; >give/gave/given to; >keep/kept/kept; >preserve; >bequeath; >leave/left/left to; =survive; still exists|extant; is|are|now in|at ~ museum|library|archive|collection; passed|passes ~ to|into; may|can be read|seen; =come/came/come down to
acceptance: deed any often: medal prize offer title order knighthood post gift pension invitation terms peerage honour honor crown bribe appointment money chair command petition bishopric throne baronetcy commission proposal amnesty pardon degree award reward decoration wreath cheque bonus call living ring manuscript loan compensation presidency mastership professorship seat nomination terms ultimatum
- >accept; >receive !with; >take/took/taken from the|his|her; >take/took/taken home|gladly; >wear/wore/worn; =take/took/taken up; >agree to; from the hand|hands of; at the hand|hands of
- >refuse; >decline; >reject; >turn down; >send/sent/sent back; >send/sent/sent _ back; >return to the|unopened|by; >hand back; >give/gave/given back; >throw/threw/thrown back; would have none of; would not take|touch|have|hear _; waved ~ aside|away; would|will have nothing to do; >spurn
award: deed any often: medal prize title order ribbon cross scholarship diploma cup trophy certificate wreath laurel premium
- awarded _; presented with _; >receive; =win/won/won _; carried off _; went to _
- without ~ prize|medal|award
decision: thing often: motion resolution proposal bill amendment act clause vote measure petition treaty charter scheme budget statute referendum proposition rule reform law address terms loan levy petition contract plan
- >carry/carried/carried !to|from|by the hand|in; >pass !to|by the|over|through the; >adopt; >approve; >ratify; >enact; voted through; =become/became/become law; carried; passed; >endorse; >sanction; =go/went/gone through; =prevail !upon|on|over; =pass into law; >confirm; =receive ~ assent
- >reject; >defeat; >vote down; >throw/threw/thrown out; =fall/fell/fallen !to|from|on|in|under|into; =fail; >negative; >withdraw/withdrew/withdrawn; >lose/lost/lost by; was|were lost; >veto; >refuse; >turn down; >quash; =fail by|of|to; >kill; thrown out; >decline; voted down; >shelve; never passed|adopted|carried|ratified|approved; =come/came/come to nothing; refused assent; =fall/fell/fallen through
soundness: named: bank company firm society house business
- sound; solvent; =pay in full; paid every|all|each ~ depositor|depositors|creditor|creditors; twenty shillings in the pound; perfectly|quite|entirely sound|solvent
- insolvent; bankrupt; rotten; hollow; unable to meet ~; unsound; could not meet ~; hopelessly in debt
state: thing any: chain cable rope wire brake bolt strut tank boiler valve pump column girder beam wall floor dam bank culvert gate lock lamp light engine hull keel plate rudder mast rail axle wheel coupling spring casting bridge pier gallery roof ladder scaffold winch hoist cage shaft fan line pipe main cylinder instrument compass chronometer clock seal link gear boat lifeboat parachute fuse gun valve reactor instrument window door stair stairs weld rivet joint bearing propeller shackle anchor
- ^sound; intact; unbroken; undamaged; ^whole; in good|perfect|excellent|proper|sound|working ~ order|repair|condition|state; =hold/held/held firm|fast|good|to; without ~ flaw|fault|defect; faultless; flawless; fit for; perfectly|entirely good|safe
- >smash; >shatter; >break/broke/broken; =break/broke/broken !out|into|down the|through|up|off; =part; >crack; =crack; =snap; defective; faulty; flawed; rotten; ^worn; frayed; unsound; =give/gave/given way; =burst; =fracture; >fracture; cracked; corroded; rusted; leaking; leaky; out of order|repair; perished; ^broken; damaged; had ~ strand|flaw|crack|cavity|hole; cast with a ~ cavity|flaw; unsafe; =leak; eaten ~ rust; choked; jammed; =jam
running: thing binary often: fan engine pump clock mill machine train current lamp light furnace press works loom turbine ventilator signal
- was|were|is|kept working|running|going|turning; at work; in motion; was|were lit|burning|alight; brightly|clearly ~ lit|burning
- stopped; >stop; =stop; standing ~ since|idle|still; stood|standing idle|still; idle; out of action; shut down; switched off; out of use; was|were out; unlit; >extinguish; gone|went|put out; was|were dark
door: thing binary often: door gate window hatch shutter exit lock valve sluice port
- ^open; unlocked; unbolted; ajar; unlatched; stood|left|wide open; was|were off; >open; unbarred; >unlock
- ^locked; ^bolted; ^shut; ^closed; barred; chained; >lock; >bolt; >bar; >chain; >close; >shut/shut/shut; padlocked; nailed up; fastened
weather: thing binary often: sea night weather rail rails road sky air wind water day ground evening morning lake line track
- calm; windless; ^smooth; ^clear; ^dry; ^fine; cloudless; like glass; like a millpond|mirror
- ^rough; stormy; foggy; ^thick; ^wet; greasy; misty; running high; windy; hazy; slippery; overcast; black|thick with
concession: often:
- =give/gave/given way|in; =yield; =concede; =climb down; =make/made/made a|some|one|several|every|many|large concession|concessions; =grant the|their ~ demand|demands|increase; =meet/met/met the|their ~ demand|demands; =agree to the|their|all|every ~ demand|demands|terms|condition|conditions; =accept the|their ~ demand|demands|terms; =submit; demands ~ met|granted|conceded|accepted; =come/came/come to terms; =compromise; =back down; met them half
- =make/made/made no concession|concessions; no concession|concessions ~; =stand/stood/stood firm; =hold/held/held firm; no condition ~ conceded; =refuse ~ demand|demands; =concede nothing; unconditionally; =reject the|their|all|every ~ demand|demands|terms; =refuse to ~ negotiate|treat|yield|concede|budge|meet|compromise; =yield nothing|not; never yielded|conceded|gave|budged; =yield/yielded/yielded no ~; demands ~ rejected|refused; unyielding; no compromise; not an inch
inspection: often: gallery theatre mine boiler bridge ship works dam engine lift tower building house church stand school factory machine chain rope hall stairs roof pit cable
- >inspect; >examine; >survey; >test; went over _; went through _; set foot in _; >overhaul
- uninspected; never inspected|examined|surveyed|tested
guns: thing: gun
- >spike; had nails in; >touch; >disable; >throw/threw/thrown down
- untouched; unharmed; undamaged
sole or common: : discovery invention priority credit idea command honour victory work book play opera estate house property ownership right design patent prize reward merit
- ^alone; solely; to him|her alone; undivided; entirely his|her; his|hers only; sole; single-handed; unaided; unshared; to no one|nobody else|other; exclusively
- common to; shared by|with|between; half and half; jointly; equally; in common; both ~ alike; joint; together with; divided between
payment: often:
- =give/gave/given ~ $money; =grant ~ $money; =send/sent/sent ~ $money; =vote ~ $money; =pay/paid/paid !with|tribute|for|attention|heed|no|nothing|homage|a visit|little|respects; =settle; =honour; =share out; cheque|money|draft ~ came|arrived|reached; =receive ~ $money; =compensate; =repay; =reimburse; was|were|been paid; was|were|been compensated; paid in full|cash; paid off; =draw/drew/drawn ~ pay|wages|pension; >compensate; >reimburse; >recompense; =receive a|his|her|their|the ~ pension|wages|pay|compensation|damages|allowance; awarded ~ $money|compensation|damages|pension; to the last|uttermost farthing|penny; cheque|draft|money was|were ~ cashed|sent|paid; handed over ~ $money; =refund
- unpaid; =pay/paid/paid nothing|no; not a|one $money; =receive|get nothing; without pay|payment|compensation; =default; no compensation|payment|pension|damages|wages; left to starve; there was nothing; never saw a|the|his|her|their penny|farthing|money|wages; never ~ paid; =receive|get|got not a|one; not a|one|single ~ penny|farthing|shilling|rupee|cent; never got|received|had|collected ~ $money|wages|pension|pay|compensation; left without a|any ~ pension|pay|penny; wages|pay|pension ~ withheld|stopped|refused; =withhold/withheld/withheld ~ pay|wages|pension; empty-handed; cheated of|out; without a penny|farthing|cent|pension; =refuse ~ compensation|pension|payment|damages; =go/went/gone unpaid
alarm: often:
- raised|gave|sounded ~ alarm; cried|shouted|called|bawled|screamed|yelled ~ fire|out; cry|shout|cries|shouts of ~; alarm was ~ given|raised|sounded
- no alarm|cry|shout|warning; without ~ alarm|cry; no one|nobody cried|shouted|called; not a|one cry|sound; in silence
warning: often:
- >warn; >give/gave/given _ any|a|some|due|ample|fair|timely|clear|full|good warning|notice; >give/gave/given _ warning|notice; =give/gave/given ~ warning|notice; =send/sent/sent word|warning|notice; =give/gave/given ~ hours|minutes|days|time to|in; sent ~ officer|messenger|herald under|with; summoned to surrender; under a|the ~ flag; ample|due|fair|proper warning|notice; had|been ~ warned; in advance|beforehand; terms ~ offered; warning ~ given|sent|received; ample|due|fair time; notice ~ given|posted|served; told beforehand
- without ~ warning|notice|summons; no warning|notice|summons; unwarned; unannounced; never|not warned; sent|gave no ~ word|warning|notice; >give/gave/given _ no warning|notice; =give/gave/given no warning|notice; no terms; by surprise; =send/sent/sent no|never word; without a word; no ~ warning|notice ~ given|sent|came; out of a clear; unsuspecting; taken|caught unawares|unprepared
consultation: often:
- >consult; required|took|asked|requested|heard ~ opinion|opinions|advice|counsel|views; council of war; upon|by|on the advice of; with the ~ consent|approval|agreement of; took counsel
- not|never consulted|asked; without ~ consulting|consultation|asking|advice|consent; asked|consulted nobody|one|no one; upon|on his|her own authority|responsibility; no one|nobody|neither ~ was|were asked|consulted; without a|one word to; not ~ asked ~ word; over ~ heads; asked one|no word
origin: thing any: letter signature will document diary manuscript portrait painting note relic deed treaty confession photograph book poem journal testament
- genuine; authentic; in his|her own hand|handwriting; not a forgery;  >authenticate
- forged; >forge; forgery; fake; faked; spurious; counterfeit; fabricated; fabrication; hoax; >fake; >fabricate; sham; concocted
siege: named: town fortress castle city fort garrison place governor citadel commandant
- =surrender; =capitulate; =yield; =lay/laid/laid down ~ arms; opened the|its|their gates; beat the chamade; =hang/hung/hung out ~ flag; =treat for; by capitulation; on terms; given up; delivered up; =treat with; sent|hung|put|ran up|out ~ white flag; handed over the ~ keys|town|place; keys were ~ handed|delivered|surrendered
- >storm; taken by storm|assault|force; carried by storm|assault; sacked; =hold/held/held out to; =fight/fought/fought to the last|end; by treachery; fell by storm|assault|treachery; >betray; >carry !on|out|off; taken by ~ storm|assault|surprise|escalade; the ~ gate|gates was|were opened ~ from within|traitor
- >relieve; siege ~ raised|lifted|abandoned; never taken|fell; =hold/held/held out until|till|for; besiegers ~ withdrew|retired; siege was ~ raised|lifted|abandoned|broken; never surrendered|capitulated|taken; =resist successfully; the ~ enemy|besiegers|army marched|drew|went away|off
contest: often: battle match case election appeal race game war final action suit lawsuit vote
- =win/won/won; >win/won/won; =triumph; victorious; =prevail; carried the day; >allow; =carry the day; >uphold/upheld/upheld; ended in ~ victory|triumph; a ~ victory|triumph
- =lose/lost/lost; >lose/lost/lost; =fail; >dismiss; defeated; beaten; >reject; ended in ~ defeat|disaster|rout; a ~ defeat|rout|disaster; >quash; thrown out
- drawn; =draw/drew/drawn; undecided; tied; a draw; indecisive; abandoned; >abandon; >stop; >call off; never finished|played; stalemate; inconclusive; >postpone
finding: thing any: amulet cup chalice plate necklace crown painting picture statue purse cash loot hoard sword manuscript map nugget pearl brooch body remains treasure money wreck ship diary ring will letter weapon knife gun bone bones corpse papers log key jewel jewels gold grave tomb document chest boat plane aeroplane camp chart
- >find/found/found !no|nothing|it; >discover; >recover; washed up|ashore; >dig/dug/dug up; >unearth; came on|upon|across _; brought to light; >salvage; >raise; >retrieve; turned up; =turn up; =come/came/come to light; >trace; >locate; >identify; >dredge; >fish out|up; stumbled on|upon|across _; picked up
- never|not found|recovered|seen|discovered; no trace|sign of; none ~ found; lost for|to ever|good; still missing; disappeared; vanished; irrecoverably lost; never came to light; never traced|located|turned|identified|retrieved|raised; no ~ trace|sign|remains; not|never been ~ found|seen; >seek/sought/sought in vain; sought|searched in vain; lost without; remains lost|missing|undiscovered; undiscovered; without finding _
permission: deed often:
- >allow to|in|into|through; >permit to|in|into; >let/let/let _ in|into|through|have|use; >admit; =give/gave/given ~ leave|permission|consent; >grant; was|were|been free to; had leave|permission to
- >forbid/forbade/forbidden; >ban; >prohibit; =refuse ~ leave|permission|admission|entry|entrance|admittance; >turn away; >shut/shut/shut out; >deny/denied/denied leave|permission|admission|entry|access; no visitors|admittance|entry|admission; kept out; >exclude from; >bar from
force of a measure: thing often: reduction order ban rule rate rates sentence decree law tax cut contract agreement conviction verdict judgment decision restriction curfew duty toll price terms edict claim lease licence charge levy tithe
- =stand/stood/stood !in|on|at|for|by|up|there|upon|beside|over|under|trial; remained|remains|still in force; >maintain; >uphold/upheld/upheld; >confirm; >enforce; >keep/kept/kept; >apply; in force; >affirm; held good
- >withdraw/withdrew/withdrawn; >rescind; >drop; >cancel; >revoke; >repeal; >quash; ^dead; >lift; >overturn; >reverse; >set/set/set aside; >abolish; >abandon; dropped; >annul; a dead letter; >suspend; >remit; >restore
completion: thing: bridge work tower opera symphony book novel canal railway church portrait painting history hall building mill tunnel dam poem play translation survey house lighthouse pier statue cathedral organ vault
- >complete; >finish; >end; finished; =reach completion; >perfect; carried through; =see/saw/seen completion; put|set|laid the last|finishing ~; ready by|in|for|on; brought to ~ end|completion|conclusion; >conclude
- unfinished; never finished|completed; incomplete; >abandon; left ~ unfinished|incomplete|undone; a fragment; broken off; never built|written; gave up; half-built|half-finished; =remain a ~ torso|fragment; stopped|broke|broken half; =break/broke/broken off; never ended|concluded|reached; not ~ finished|completed; still unfinished|incomplete; >leave/left/left unfinished|incomplete|undone
performance: thing often: opera play symphony piece ballet work concerto cantata mass oratorio drama tragedy comedy song quartet
- >perform; >stage; >produce; >play; >give/gave/given at|in|its; premiered; had its|a premiere; >sing/sang/sung; >revive; >put/put/put on; opened at|in; received its first|premi\u00e8re; was|were heard
- never performed|staged|heard|played|produced|given; unperformed; unstaged; >shelve; >suppress; lay in ~ drawer; never sung|put|revived|given|seen|reached; >drop; >call off; >cancel; remained in ~ drawer|manuscript; =remain unperformed|unplayed; unplayed; no performance|hearing; >withdraw/withdrew/withdrawn
reception: thing often: opera play symphony piece ballet work concerto book novel poem lecture speech performance picture painting exhibition debut concert film first premiere paper
- >applaud; >cheer; triumph; success; ovation; >acclaim; >praise; encored; enthusiasm; well received; bravos; warmly|rapturously received; =succeed; >hail; >encore; called before the; curtain calls; standing|rose ~ feet|cheered|applauded; received with ~ enthusiasm|applause|cheers|delight|favour; thunderous|loud|great|long|stormy applause; delighted; a ~ hit; >admire; glowing|good|kind|warm notices|reviews
- >hiss; >boo; failure; flop; fiasco; disaster; coldly received; cold|icy silence; >whistle off; laughed off|at; fell flat; catcalls; ill received; badly received; >damn; >jeer; =fail; >ridicule; >mock; received with ~ hisses|silence|laughter|indifference|coldness|jeers; booed; hissed; whistled; cat-calls; shouts of ~ derision|shame; bad|hostile|cold|savage notices|reviews; panned; half the ~ left|house
obedience: deed often:
- >obey; >heed; >follow; >comply with; carried out _; acted on|upon _; >execute; >observe; bowed to _; fell in with _; >respect
- >disobey; >ignore; >disregard; >defy; took no notice of _; paid no heed|attention to _; flouted _; refused to obey _; deaf to _; brushed aside _; >flout; >countermand; >override; turned a deaf ear to _; set _ at naught; set|put aside _; laughed at _; >break/broke/broken; >refuse; >resist
change: thing often: wage wages price rent rate rates tax fare pay number salary hours duty toll ration rations fee pension stipend output
- >raise; >increase; =rise/rose/risen; went up; >double; higher
- >cut/cut/cut; >reduce; >lower; =fall/fell/fallen; went down; >halve; =drop; >decrease; lower; reduction
intent: cause: fire shooting shot collision death explosion wreck killing wound act fall blow flood loss blaze omission
- deliberately; on purpose; purposely; intentionally; wilfully; arson; sabotage; by design; set on purpose; incendiary; with intent; premeditated; foul play; deliberate
- by accident; accidental; accidentally; by mischance|mistake|chance; inadvertently; unintentionally; an accident; pure accident; by misadventure; misadventure; without ~ intent
speed: thing often passing: ship train car engine tram boat express
- full speed; at speed; top speed; great speed; too fast; full steam; at a|the ~ gallop; excessive speed
- dead slow; half speed; slow speed; at a crawl|walk; walking pace; reduced speed; crawling
temper of a crowd: often: crowd meeting march strikers procession demonstration men mob strike assembly protest gathering audience funeral
- peaceful; peacefully; quietly; orderly; peaceable; peaceably; good order|humour; without ~ incident|disorder|violence; good humour
- violent; riotous; violently; riot; disorderly; threw stones|bottles; stoned; rioting; unruly; disorder
insurance: thing:
- insured; insured for|with|against; covered by ~ insurance; >insure
- uninsured; no insurance; without insurance
grant: thing often: patent licence petition charter pension divorce request application leave permission visa passport loan claim bail mercy plea annulment extension subsidy
- >grant; >allow; >approve; >concede; >issue; >give/gave/given to|by; >confirm; >accord; acceded to _; >renew
- >refuse; >reject; >deny/denied/denied; >dismiss; >turn down; >decline; >withhold/withheld/withheld; >disallow; thrown out; never granted|given|issued|answered; >return unanswered|unopened; without success; in vain; >throw/threw/thrown out
closing: thing often: mine school theatre factory mill newspaper railway line shop hospital pit works inn university gate port office bank mission
- >close; >shut/shut/shut down; closed for ever|good; never reopened; >discontinue; =close; >wind/wound/wound up; =shut/shut/shut; =shut/shut/shut down; >suppress; >abandon; ceased ~ work|working|publication|production; =cease ~ work|working|publication|production; closed its ~ doors
- =remain open; =stay open; kept open; >reopen; =reopen; never closed; =continue to work|run|appear; =resume; =keep/kept/kept open|going|working; kept going|working|its; never shut|stopped|ceased; worked on|through; =survive; >save; =stay in work; without interruption
holding of ground: often passing: soldier army regiment troops column brigade battalion garrison line company cavalry infantry guard militia division corps rebels enemy
- =retreat; =withdraw/withdrew/withdrawn; =fall/fell/fallen back; =give/gave/given ground; driven back|off; routed; =flee/fled/fled
- =hold/held/held ~ ground|line|position|hill|bridge|pass; =stand/stood/stood firm; =advance; never gave|yielded ground; =stand/stood/stood ~ ground
delivery: thing often: letter telegram message order dispatch note parcel wire cable summons
- >receive; =arrive !too; =come/came/come to hand; >deliver; =reach him|her|them|the|us|me; =get/got/got to|there; =come/came/come in|by; >hand to|over; >bring/brought/brought to|by; was|were in his|her|their ~ hands; >read/read/read
- never arrived|received|delivered|came; =go/went/gone astray; lost in|on the post|way|mail; >intercept; undelivered; =miscarry; never reached|read|opened|handed|got; =fail to arrive|reach; =arrive too; came too; reached ~ too; lost on|in|at; unopened; >withhold/withheld/withheld; stopped on|at|by; =remain undelivered|unopened; >return unopened|undelivered
success: thing often: strike expedition operation experiment attempt attack plan assault mission rising rebellion revolt siege raid venture scheme campaign crossing ascent trial
- =succeed; successful; a ~ success; achieved ~ object|aim|end|purpose; triumph; successfully; =come/came/come off; =attain|gain its|their|the ~ object|aim|end; carried through; crowned with; =reach its|their ~ object|goal|aim
- =fail; unsuccessful; a ~ failure; =collapse; >abandon; came to nothing; ended in failure|disaster|defeat; fiasco; =come/came/come to nothing|grief; =miscarry; >give/gave/given up; >call off; >repel/repelled/repelled; >beat/beat/beaten off|back; >repulse; =peter out; in vain; without success|result; =break/broke/broken down; a ~ disaster|fiasco|fizzle; never came|reached|succeeded; =fall/fell/fallen through; >frustrate; >foil
safety: thing any often: bridge building barracks ship house dam mine boat gallery tower theatre road ice stand wall scaffold
- safe; secure; in no danger; without danger; fit for; no ~ danger|risk; perfectly|quite safe; ^sound; =bear/bore/borne the|any; in good ~ order|repair|condition|state
- unsafe; dangerous; in danger; a death-trap|deathtrap; unfit for; hazardous; ^rotten; condemned; >condemn; =threaten to ~; in ~ danger; perilous; insecure; unsound; liable to; ready to ~ fall|collapse; likely to
putting out: thing often: lifeboat boat yawl cutter tug launch ship
- >launch; =put/put/put out|off; =put/put/put to sea; =go/went/gone out; =pull out|off; =row out; =get/got/got away|off|out|clear; >get/got/got away|off|clear; reached the ~ wreck|ship|vessel; =leave/left/left the ~ slip|beach|harbour|station|shore; took off
- =stay ashore; =remain ashore; =lie/lay/lain ~ boathouse|harbour|slip; never launched|left|put|went; =stay in; =remain in the ~; could not ~ launched|get; driven|beaten back; crew refused; not ~ launched; refused to launch|go|put
`
