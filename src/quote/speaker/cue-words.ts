/** What a cue says is being done with the words. */
export type Act =
  | 'says'
  | 'writes'
  | 'asks'
  | 'replies'
  | 'denies'
  | 'claims'
  | 'admits'
  | 'warns'
  | 'promises'
  | 'reports'
  | 'quotes'
  | 'calls'

// Verbs that present words, every form that occurs before or after a quotation, by what they do. From reading
// novels, minutes and newspapers; English, then German and French.
const verbs: Readonly<Record<Act, string>> = {
  says:
    'say says said saying tell tells told telling state states stated stating declare declares declared declaring remark remarks remarked remarking ' +
    'observe observes observed observing add adds added adding continue continues continued continuing go goes went speak speaks spoke spoken exclaim exclaims ' +
    'exclaimed exclaiming cry cries cried crying shout shouts shouted shouting call calls called whisper whispers whispered whispering mutter mutters muttered muttering ' +
    'murmur murmurs murmured murmuring explain explains explained explaining announce announces announced announcing note notes noted noting point points pointed ' +
    'insist insists insisted insisting repeat repeats repeated repeating conclude concludes concluded concluding begin begins began beginning interrupt interrupts interrupted ' +
    'interject interjects interjected interpose interposed put puts express expresses ' +
    'expressed describe describes described think thinks thought comment comments commented argue argues argued maintain maintains ' +
    'maintained hold holds held rule ruled rules assert asserts asserted emphasise emphasised emphasize emphasized stress stressed stresses recall recalls recalled ' +
    'confide confided affirm affirms affirmed attest attests attested testify testifies testified depose deposes deposed ' +
    'aver averred avers contend contends contended opine opines opined predict predicts predicted foretold complain complains complained urge urges ' +
    'urged advise advises advised recommend recommends recommended propose proposes proposed suggest suggests suggested suggesting remind reminds reminded assure ' +
    'assures assured inform informs informed quip quips quipped joke jokes joked sigh sighs sighed lament laments lamented boast boasts boasted confirm ' +
    'confirms confirmed reveal reveals revealed hint hints hinted provide provides provided stipulate stipulates stipulated decree decrees decreed post ' +
    'posts posted tweeted tweets reiterate reiterates reiterated resume resumed proceed proceeded pursued persist persisted protest protests protested expostulate expostulated ' +
    'ejaculate ejaculated gasp gasped groan groaned moan moaned sob sobbed wail wailed whine whined whimper whimpered scream screamed shriek shrieked yell yelled roar roared bellow ' +
    'bellowed bawl bawled growl growled grunt grunted snarl snarled snap snapped hiss hissed croak croaked drawl drawled stammer stammered stutter stuttered falter faltered mumble ' +
    'mumbled grumble grumbled pant panted breathe breathed pleaded plead pleads implored implore entreat entreated begged beg coax coaxed soothe soothed comforted scolded scoffed sneered ' +
    'sniffed snorted giggled chuckled laughed smiled mused reflected assented agreed agree agrees consented nodded corrected prompted volunteered ventured hazarded ' +
    'commanded command ordered directed greeted thundered trumpeted squeaked piped chimed burst broke quoth thinking finished ended concluded objected objecting proclaim proclaims proclaimed pronounced threatened recounted recited professed preached ' +
    'disclosed elaborated uttered howled remonstrated intoned echoed countered counter counters ' +
    'fügt fügte setzte hinzugefügt sagen sagt sagte sagten gesagt sprach spricht sprechen erklärt erklärte erklärten meint meinte meinten rief riefen ruft ergänzt ergänzte betont betonte unterstrich ' +
    'notiert notierte bemerkt bemerkte versichert versicherte bekräftigt bekräftigte flüsterte murmelte brummte schrie seufzte lachte äußerte äußert hieß heißt mahnte forderte ' +
    'dit disait disent dirent disant déclare déclara déclaré déclarait ajoute ajouta ajouté affirme affirma affirmait affirmé explique expliqua expliquait murmura cria criait ' +
    'note notait nota remarque remarqua assure assura stipule soutient soutint précise précisa souligne souligna rappelle rappela reprit poursuit poursuivit continua ' +
    's’exclame s’exclama s’écria s’écrie exclama écria chuchota hurla soupira lança lance confie confia conclut',
  writes:
    'write writes wrote written writing inscribe inscribed record records recorded set print printed publish published pen penned jotted scribbled schreiben schreibt schrieb ' +
    'schrieben geschrieben écrit écrivait écrivit écrivent écrivirent',
  asks:
    'ask asks asked asking inquire inquires inquired inquiring enquire enquired wonder wonders wondered demand demands demanded question questioned questions queried query ' +
    'fragen fragt fragte fragten gefragt erkundigte demande demanda demandait interroge interrogea',
  replies:
    'reply replies replied replying answer answers answered answering respond responds responded responding retort retorts retorted rejoin rejoins rejoined return returned returns ' +
    'antworten antwortet antwortete antworteten geantwortet erwidert erwiderte entgegnet entgegnete versetzte répond répondit répondait répondirent répondu réplique répliqua rétorque rétorqua riposta',
  denies:
    'deny denies denied denying disavow disavowed repudiate repudiated bestreitet bestritt dementierte nie nia niait dément démentit',
  claims:
    'claim claims claimed claiming allege alleges alleged alleging pretend pretends pretended behaupten behauptet behauptete prétend prétendait prétendit',
  admits:
    'admit admits admitted admitting confess confesses confessed concede concedes conceded acknowledge acknowledges acknowledged allowed owned gesteht gestand gab räumte avoue avoua admit reconnaît reconnut',
  warns: 'warn warns warned warning caution cautions cautioned warnt warnte avertit avertissait',
  promises: 'promise promises promised vow vows vowed swear swears swore verspricht versprach promet promit',
  reports:
    'report reports reported relate relates related wire wired cable cabled telegraph telegraphed berichten berichtet berichtete meldet meldete rapporte rapporta annonce annonça',
  quotes:
    'quote quotes quoted quoting cite cites cited citing read reads reading runs ran zitieren zitiert zitierte cite cita lit lut',
  calls:
    'call calls called name named term termed dub dubbed style styled label labelled labeled nennt nannte appelle appela nomma',
}

// Nouns that present words when they are somebody's: "Smith's reply was", "the words of Smith", "his answer:".
const nouns: Readonly<Partial<Record<Act, string>>> = {
  says:
    'words word remark remarks statement statements declaration comment comments speech phrase formula dictum verdict motto saying observation opinion message conclusion ' +
    'testimony cry outburst wort worte erklärung äußerung satz rede mot mots parole paroles phrase déclaration propos discours',
  writes:
    'letter letters note telegram article diary memoirs memorandum entry brief tagebuch artikel lettre article journal',
  asks: 'question inquiry query frage question',
  replies: 'reply answer response retort rejoinder antwort erwiderung réponse réplique',
  denies: 'denial dementi démenti',
  claims: 'claim allegation behauptung',
  admits: 'admission confession geständnis aveu',
  warns: 'warning warnung avertissement',
  promises: 'promise pledge vow versprechen promesse',
  reports: 'report dispatch bericht meldung rapport dépêche',
}

/** What a verb that presents words does, by its form in small letters. */
export const actOfVerb: ReadonlyMap<string, Act> = actsOf(verbs)

/** What a noun for somebody's words does. */
export const actOfNoun: ReadonlyMap<string, Act> = actsOf(nouns)

function actsOf(lists: Readonly<Partial<Record<Act, string>>>): Map<string, Act> {
  const acts = new Map<string, Act>()
  for (const [act, list] of Object.entries(lists) as [Act, string][])
    for (const form of list.split(' ')) if (!acts.has(form)) acts.set(form, act)
  return acts
}
