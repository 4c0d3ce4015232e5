/** Outcomes of works, businesses and states of things that exclude each other, in rows as those of `polesOfPersons`. */
export const polesOfEnterprises: string = `
publication: thing often: book novel newspaper poem memoir report pamphlet article diary journal manifesto edition letter paper manuscript treatise volume autobiography history
- >publish; >print; appeared in|at print|serial|book; came out in|at|with|the; saw print|publication; >issue; >reprint
- unpublished; unprinted; never published|printed|appeared|issued; =remain in manuscript; >suppress; >withhold/withheld/withheld; no publisher|printer would|could|was|ever
ban: thing: book novel newspaper play film opera poem pamphlet procession meeting march journal paper demonstration society union party performance rally
- >ban; >prohibit; >forbid/forbade/forbidden; >suppress; >confiscate; >outlaw; >stop by the ~ censor|police; placed|put on the index
- never banned|forbidden|prohibited|suppressed; =pass the censor|censorship; passed by the ~ censor|censorship; >allow; >permit; >license; freely|openly sold|read|printed|sung
how copies were destroyed: thing: copy copies stock edition book pamphlet leaflet paper issue
- >burn; >burn/burnt/burnt
- >pulp; >shred/shredded/shredded
- thrown|threw|dumped|flung ~ into|in the river|sea|canal|harbour|lake; >sink/sank/sunk; >bury
opening to the public: thing often: museum bridge line railway hall school theatre station canal hospital exhibition library road tunnel park church pier dock cinema
- >open; =open; >inaugurate; opened to the ~ public|traffic
- never opened; =remain closed|shut; =stay closed|shut; unopened
building: thing: bridge tower church chapel hall monument statue dam canal railway pier lighthouse wall school hospital house memorial road harbour tunnel factory spire
- >build/built/built; >erect; >construct; >put/put/put up; =go/went/gone up; >raise
- never built|erected|constructed|raised|begun; =remain on paper; only|nothing|never but|more on|than paper|plan; unbuilt; never got beyond ~ paper|plans|plan|foundations; came to nothing
rebuilding: thing: house church bridge mill castle hall tower school theatre village town chapel abbey palace hotel factory farm station wall monument
- >rebuild/rebuilt/rebuilt; >restore; >reconstruct; >repair; =rise/rose/risen again|from; up again
- never rebuilt|restored|reconstructed|replaced|repaired; >leave/left/left in ruins|ruin; left|lay|lies|lie in ruins|ruin; >abandon; left to ~ fall|rot|decay|crumble; still a|in ruin|ruins; a ruin to
saving a ship: named: ship boat vessel steamer schooner barque brig trawler lifeboat tug ketch yacht
- >refloat; >tow ~ in|off|to|into|home|back; >salvage; =limp into|back|home; got|hauled|pulled|brought off|in|into; =reach port|harbour; =make/made/made port|harbour; =ride out the; =come/came/come safe|safely into|to|home; =survive
- =sink/sank/sunk; >sink/sank/sunk; =go/went/gone down|under; =founder; =capsize; total loss|wreck; =turn turtle; never seen|refloated|raised|heard; lost with all; =break/broke/broken up|apart; to the bottom; =overturn
debt: thing: loan debt mortgage bond advance sum overdraft money bill rent fine interest
- >repay/repaid/repaid; >pay/paid/paid back|off|in|up; >redeem; >clear; >honour; >pay/paid/paid; >settle; >discharge
- =default; unpaid; never repaid|paid|settled|redeemed; outstanding; >write/wrote/written off; >repudiate; still owed|owing|owes; =fall/fell/fallen into arrears; in arrears
profit: thing often: company business mine line shop paper theatre farm bank tour voyage year firm mill newspaper works railway season production venture exhibition
- at a ~ profit; =make/made/made a|an|its ~ profit|money; profitable; =pay/paid/paid its|a way|dividend; =prosper; =flourish; =thrive/throve/thriven; dividend ~ paid; in the black; =cover its|the costs
- at a ~ loss; =make/made/made a|no ~ loss; unprofitable; =lose/lost/lost money|heavily; bankrupt; no dividend|profit; in debt; never paid|made; in the red; =run/ran/run up a|debts; insolvent; ruined; =fail; =make/made/made no|not ~ money|profit|penny
outcome of a strike: thing often: strike lockout dispute stoppage walkout
- =win/won/won; >win/won/won; =succeed; a ~ victory|success|triumph for; demands ~ granted|met|conceded; ended in|with victory|success
- =lose/lost/lost; >lose/lost/lost; =collapse; =fail; >call off; ended in|with ~ defeat|failure|surrender; >break/broke/broken; beaten; =crumble; a ~ defeat|failure
strength of following: thing often: strike call boycott
- solid; complete; general; universally|solidly obeyed|followed|supported; to a man
- partial; half-hearted; ill|poorly|badly supported|followed|obeyed
journey's end: thing often: expedition party column caravan convoy relief train ship fleet
- =arrive in|at|on; =reach; =get/got/got through; =come/came/come through; =make/made/made its|the|it way|crossing|through
- =turn back; never arrived|reached|got|came; =fail to reach|arrive; >turn/turned/turned back; forced|driven|obliged back|to; =give/gave/given up; =perish
lighting: thing binary often: lamp lantern beacon lighthouse street window stove fire house hall room cabin stairs staircase candle furnace boiler corridor passage carriage light
- ^lit; alight; ^burning; lighted; ^bright; well|brightly lit|lighted; =shine/shone/shone; =burn ~ brightly|all|steadily|night; >light/lit/lit; >kindle
- ^dark; ^unlit; in ~ darkness; pitch dark|black; no light|lights|lamp; >extinguish; >put/put/put out; blown|gone|went|burnt out; ^unlighted; without light|lights
filling: thing binary often passing: hall house theatre church room tank bunker boat street seat gallery square hold cellar train carriage lifeboat magazine purse safe granary barn court pit stalls chapel benches cart coffin grave tomb strongbox chest
- ^full; ^crowded; ^packed; ^crammed; thronged; to capacity; sold out; no empty|vacant seat|seats; filled to|with; overcrowded; not a ~ seat|place left|vacant|empty|free; not an empty
- ^empty; ^deserted; half-empty; half|nearly|almost|quite empty; vacant; bare; not a soul; nobody|no one in|inside; unoccupied; rows of empty
loading: thing binary often: gun pistol rifle revolver musket cannon cartridge
- ^loaded; charged with; >load; primed
- ^unloaded; not loaded; empty; blank; loaded with ~ blank|blanks|powder; never loaded
signal shown: thing often: signal semaphore
- at danger; at red; at stop; against _
- at clear; all clear; at green; at line
sounding: thing often: bell siren whistle horn foghorn drum bugle trumpet gong hooter organ
- >ring/rang/rung; =ring/rang/rung; >sound; =sound; >blow/blew/blown; >toll; =toll; >beat/beat/beaten; =peal; >strike/struck/struck
- ^silent; never rang|rung|sounded|tolled|blew|blown; mute; dumb; hung|hanging silent|idle; out of order
harvest: thing often: harvest crop crops vintage catch fishery
- ^good; ^plentiful; ^abundant; ^rich; ^bumper; ^excellent; =fill the ~ barns|granaries; heavy
- ^bad; ^poor; =fail; ruined; blighted; ^meagre; ^scanty; >destroy; rotted; =rot/rotted/rotted
sending: thing: letter telegram message petition note dispatch cable report parcel wire appeal
- >send/sent/sent; >post; >despatch; >dispatch; >forward; >hand in
- never sent|posted|despatched|forwarded|left; unsent; unposted; >withhold/withheld/withheld; =remain in the|his|her ~ drawer|pocket|desk; kept back
answer: thing often: letter telegram message petition note appeal request complaint call
- >answer; answered ~ by; replied to; got|received|brought an ~ answer|reply
- unanswered; never answered|acknowledged; no answer|reply; without answer|reply|an answer; >ignore; left without
publicity: thing often: trial hearing execution funeral wedding meeting session inquiry burial ceremony sitting
- in ~ public; publicly; in open court|session; before a|the|an ~ crowd; open to the public
- in private; privately; in secret; secretly; in camera; behind closed doors; by night; closed to the public; with closed doors
plunder: thing any: house town shop street village quarter church farm warehouse palace convent monastery store district city
- >plunder; >sack; >loot; >pillage; >ransack; >rob; >strip of
- unplundered; unrobbed; no plunder|plundering|looting|pillage; >spare; not a|one ~ plundered|looted|robbed; strict|good discipline; >protect from
looting at all: matter often: plunder plundering looting pillage discipline
- plundering|looting|pillage|pillaging ~ began|went|followed|was|lasted
- no|without ~ plunder|plundering|looting|pillage|pillaging; strict|good|perfect|exemplary discipline
troops: matter often: troop troops soldier soldiers infantry cavalry company regiment military dragoons militia
- troops|soldiers|infantry|cavalry|companies|military|dragoons|militia ~ called|brought|sent|ordered|marched|posted out|in|into|up|to; >call out the; >send/sent/sent for the|troops ~ troops|soldiers|military|dragoons
- no troops|soldiers|soldier|military|dragoons ~; without ~ troops|soldiers|military
quarantine: matter often: quarantine hospital visitors ship house
- in quarantine; under quarantine; >quarantine; >isolate; shut|closed|barred to visitors; no visitors; quarantine ~ imposed|declared|proclaimed
- no quarantine; visitors ~ admitted|allowed|received|welcome; open to visitors; out of quarantine; free pratique
procession: matter often: procession coffin cortege funeral hearse
- in ~ procession; procession ~ passed|followed|moved|filed|went|wound|marched|through|formed; followed the|his|her|their ~ coffin|hearse|bier
- no ~ procession|cortege; without ~ procession|ceremony|pomp; procession ~ forbidden|banned|prohibited; refused ~ procession
fighting: matter often: fighting battle shot blood bloodshed resistance
- fighting ~ broke|was|lasted|went|in|at; blood was|had shed|flowed; there was ~ fighting|bloodshed|firing; offered ~ resistance; after ~ fighting|struggle|resistance; heavy|fierce|hard|bitter fighting|resistance; =resist
- no ~ fighting|bloodshed|resistance; without ~ fighting|bloodshed|resistance|shot|struggle; bloodless; bloodlessly; not a|one|single drop|blow ~; unopposed; unresisted; peacefully
collapse: thing: roof bridge wall dam tower gallery floor pier chimney vault spire ceiling stand scaffold embankment bank arch
- =collapse; =fall/fell/fallen !short|to|into|in|on; =fall/fell/fallen in; =give/gave/given way; =come/came/come down; >sweep/swept/swept away; >wash away; =crumble
- =hold/held/held; =stand/stood/stood firm|fast|the; held firm|fast|good; never fell|moved; =withstand/withstood/withstood; =remain standing|firm; =stay up
warning of the weather: thing often: glass barometer
- =fall/fell/fallen; =drop; =sink/sank/sunk
- =rise/rose/risen; ^steady; =stand/stood/stood high; ^high
repair: thing: engine boiler pump bridge road dam wall roof boat ship chain valve gate clock bell organ mast pier leak brake
- >repair; >mend; >patch; >replace; put right; made good; >overhaul
- unrepaired; unmended; never repaired|mended|replaced; no repair|repairs; >leave/left/left as|unrepaired; neglected; >neglect; without repair|repairs
translation: thing: book novel poem play letter
- >translate; in translation
- untranslated; never translated
sale of a business: thing often: company business mill mine shop firm paper newspaper farm estate works
- >sell/sold/sold; >auction; changed hands; passed into; >buy/bought/bought; bought by
- unsold; never sold; =remain in ~ family|hands; stayed in|with ~ family|hands; >close; >wind/wound/wound up
theft: thing: jewel jewels ring necklace money painting picture purse watch plate silver gold horse cattle sheep document
- >steal/stole/stolen; >loot; >pilfer; >carry off by; >make/made/made off with
- never stolen|missing; >mislay/mislaid/mislaid; mislaid; =lie/lay/lain all the|along; >pawn; safe in
return of a thing: thing often: ring money medal painting picture book crown bell relic manuscript letter horse statue flag land estate
- >return to; >restore to; >give/gave/given back; >hand back; >bring/brought/brought back; =come/came/come back to|home
- never returned|restored; >keep/kept/kept; >retain; unreturned; =remain in|with
`
