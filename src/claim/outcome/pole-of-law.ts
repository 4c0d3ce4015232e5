/** Outcomes of courts, votes and offices that exclude each other, in rows as those of `polesOfPersons`. */
export const polesOfLaw: string = `
election petition: matter: election petition return by-election poll
- election|return|poll ~ void; election|return|poll ~ declared|held invalid|void; election|return|poll ~ annulled|quashed|invalidated; petition ~ upheld|allowed|granted|succeeded|successful; =win/won/won his|her|the petition; not duly elected|returned; second|fresh|new election|by-election|poll ~ ordered
- petition ~ dismissed|rejected|failed|withdrawn|refused; =lose/lost/lost his|her|the petition; election|return|poll ~ upheld|confirmed|valid|stood; =keep/kept/kept his|her the seat; duly elected|returned
appeal: matter: appeal
- appeal ~ allowed|upheld|granted|sustained|succeeded|successful; =win/won/won his|her|their|the|on appeal; conviction|verdict|sentence|judgment ~ quashed|overturned|reversed
- appeal ~ dismissed|rejected|refused|denied|failed|withdrawn; =lose/lost/lost his|her|their|the appeal; conviction|verdict|sentence|judgment ~ upheld|confirmed|affirmed; never appealed; =abandon his|her|their|the appeal
execution of a sentence: matter: sentence execution
- sentence|execution ~ carried out; sentence ~ executed
- sentence ~ commuted|remitted|respited|suspended|mitigated|reduced; sentence|execution ~ never|not carried; =refuse to confirm the|his|her sentence; execution ~ stayed|postponed|cancelled
punishment: person:
- >punish; >flog; >whip; >birch; >lash; >court-martial; >imprison; >jail; >gaol; put|clapped in irons; brought to justice|book; called to account; =pay/paid/paid the ~ penalty; =answer for it; >sentence to; >convict; >demote; reduced to the ranks; >cashier
- unpunished; scot-free; with impunity; =escape punishment|justice|prosecution; =go/went/gone without punishment; never punished|prosecuted|flogged|tried; =get/got/got away with; no punishment ~ inflicted; let off with a; never ~ called to account; never ~ brought to justice|book; no action ~ against _
recanting: person:
- =recant; =retract; =abjure; =disavow; =repudiate his|her|their; =withdraw/withdrew/withdrawn his|her|their ~ statement|confession|charge|words|evidence|accusation; =take/took/taken back his|her|their ~ statement|confession|charge|words|accusation; =renounce his|her|their ~ errors|faith|opinions|views|belief; =make/made/made a|his|her|an ~ recantation|apology|retraction; =apologise; =beg/begged/begged ~ pardon
- =refuse to recant|retract|abjure|apologise|withdraw; =stand/stood/stood by his|her|their ~ statement|words|story|confession|account; =hold/held/held to his|her|their ~ faith|opinion|opinions|statement|story|belief|words; =stick/stuck/stuck to his|her|their ~ statement|story|account; never recanted|retracted|apologised|withdrew; unrepentant; without recanting|retracting|apology; no recantation|retraction|apology
testimony: person:
- =testify; =give/gave/given evidence; =go/went/gone into the witness-box; =take/took/taken the stand; =enter the witness-box; >call as a|witness; =tell/told/told the court|jury|inquest|inquiry
- never called|heard|testified; =refuse to testify|answer; =decline to testify|answer; =give/gave/given no evidence; not called; =stay out of the witness-box; never gave|entered evidence|the
informing: person:
- =betray his|her|their|the|us|them; =inform on|against; =turn king's|queen's|state's|crown evidence; =give/gave/given ~ names; =name his|her|their ~ accomplices|comrades|friends|fellows|companions; =denounce; =give/gave/given _ away
- =betray nobody|none|no; never betrayed|talked|informed|named; =name nobody|none|no; =give/gave/given no names|name; =refuse to name|betray|inform; =keep/kept/kept the secret
oath: person:
- =take/took/taken the oath; =swear/swore/sworn allegiance|the|fealty; =subscribe the|to
- =refuse the|to|his|her ~ oath|swear|allegiance; never swore|took; =decline the|to ~ oath|swear; without ~ oath
bail: person:
- out on bail; released on bail; bailed; bail ~ granted|allowed
- bail ~ refused|denied; remanded in custody; held|kept in custody; without bail
suit: thing: suit lawsuit action case claim
- settled out of; >withdraw/withdrew/withdrawn; >drop; >settle; never came|heard|tried
- =come/came/come to trial|court|judgment; =go/went/gone to trial|court|judgment; tried before|in|at; heard before|in|at
unanimity: thing often: motion resolution vote decision verdict jury court committee board council bill treaty meeting congress
- unanimous; unanimously; with one voice; without ~ dissent|division|opposition; without a dissenting voice|vote; nem con; no one|nobody dissented|voted|opposed; to a man
- by a|one|two|three|four|five|narrow|bare|large|small majority|vote|votes; by a narrow|bare|large|small|great majority; on a division; divided; split; dissented; over the protest|protests|objections of
vote taken: thing often: motion resolution proposal question bill matter amendment
- put to the|a vote; >vote on; voted upon|on; came to a vote
- never ~ put to; no vote ~ taken; without a vote; never voted
throne: person:
- =abdicate; =renounce ~ throne|crown; =give/gave/given up the|his|her throne|crown
- >depose; >dethrone; >overthrow/overthrew/overthrown; =lose/lost/lost the|his|her throne|crown; driven|drove from the|his|her throne
- =keep/kept/kept the|his|her throne|crown; =refuse to abdicate; =die on the throne; never abdicated; =reign until|till|to his|her|the ~ death
signature: person often:
- =sign the|it|his|her|their|a ~; =put/put/put his|her|their ~ name|signature to; =set/set/set his|her|their ~ hand|name|signature to
- =refuse to sign; =decline to sign; never signed; =refuse his|her|their ~ signature|name; =withhold/withheld/withheld his|her|their ~ signature|name; unsigned; without signing
treaty: thing: treaty agreement peace armistice contract pact convention truce capitulation lease
- >sign; >conclude; signed and|at|by|in|on; >ratify
- never signed|concluded|ratified; unsigned; =come/came/come to nothing; >break/broke/broken off; >refuse; >reject
exile or leave to stay: person:
- >exile; >banish; >deport; >outlaw; =go/went/gone into exile; driven|drove ~ out of the country|town|city|land; =die in exile
- allowed|permitted|suffered to stay|remain; left|let in peace; never left ~ country|town|city|land; never exiled|banished|deported; left unmolested
promotion: person often:
- >promote; =receive his|her ~ promotion|step; =gain|get|got his|her ~ promotion|step; raised to the ~ rank; advanced to the ~ rank; =rise/rose/risen to the ~ rank; made up to
- >pass over; never promoted; =remain a|an ~ lieutenant|captain|private|clerk|lecturer|sergeant|curate|assistant|ensign|major; still a|an lieutenant|captain|private|clerk|lecturer|sergeant|curate|assistant|ensign; =miss promotion; refused|denied|without promotion; >demote
degree: person:
- =graduate; =take/took/taken his|her|a|the ~ degree; =complete his|her|the studies; =pass his|her|the|all ~ examination|examinations|exam|exams; =receive his|her|a|the ~ degree|diploma
- without ~ degree|diploma; never graduated|qualified|finished; =fail his|her|the|all|in ~ examination|examinations|exam|exams; =leave/left/left without ~ degree; no degree|diploma; sent down; >expel from; =break/broke/broken off his|her studies
will of the dead: person:
- =leave/left/left a will; =make/made/made a|his|her ~ will; by his|her will; will was|is proved|read|dated
- intestate; left no will; without a|making will; no will was|could ~ found
`
