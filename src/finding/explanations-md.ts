// Made from explanations.md by `npm run tables`. Change the table there.
export const explanationsMd: string = `# What Stemma's rules, codes and verdicts mean

\`stemma explain\` and the pages in \`docs/rules/\` are made from this file; \`npm run tables\` takes a change over. An
entry is a heading with the rule and its name, what it means, and examples. A \`source\` line belongs to all examples up
to the next \`source\` line after an example. In round brackets behind the word stand facts of that source: author,
title, date, edition, language, page, or that it is unreadable. \`is\` is a draft that shows the rule, \`is not\` one just
on the other side of the line, \`why\` says where the line runs. In examples \`↵\` is the end of a line, and ⟦double
brackets⟧ name a character that cannot be seen. What each profile makes of a rule is not said here: it stands in
\`src/judge/verdicts.csv\`.

## Edits: what was done to the words

### A01 The same words

Quotation and source agree letter by letter, mark by mark. Only the quotation marks around the words are the draft's
own.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: Chubarin wrote: “The footing of the bend stands on clay, and I have said so twice.”
- is not: Chubarin wrote: “The footing of the bend stands upon clay, and I have said so twice.”
- why: “Upon” is nearly “on”, but it is another word.

### A02 Other line ends, spaces or page furniture

The words are the same; what differs is how the printer filled the page: line ends, hyphens at them, spaces, running
heads and page numbers that stand between the words. None of this was ever said by anybody.

- source: The pilots met in the har-↵bour office at nine and said nothing.
- is: Ferrand wrote: “The pilots met in the harbour office at nine and said nothing.”
- source: The pilots met under the tide-table at nine and said nothing.
- is not: Ferrand wrote: “The pilots met under the tidetable at nine and said nothing.”
- why: This hyphen is in the middle of a line: the author wrote it. To leave it out is another spelling, A12.

### A03 Another form of the same letter or mark

Straight or curled marks, one kind of dash for another, ligatures, words set in capitals: two forms of one sign. A
reader who heard the words would hear no difference.

- source: The clerk's book says that the wall wasn't sounded - not once.
- is: Orre wrote: “The clerk’s book says that the wall wasn’t sounded – not once.”
- is not: Orre wrote: “The clerk's book says that the wall wasn't sounded, not once.”
- why: A comma is not a form of the dash. It is another mark, A10.

### A04 Quotation marks inside moved to the other level, or left out

Words that the source itself quotes stand in double marks there, and in single marks once they are inside a quotation:
this is what every style asks for. Where the inner marks are left out altogether, it is no longer seen that somebody
else speaks.

- source: The pilot said, “Ask the divers,” and went home to bed.
- is: The minutes say: “The pilot said, ‘Ask the divers,’ and went home to bed.”
- source: The pilot told the members to ask the divers and went home to bed.
- is not: The minutes say: “The pilot told the members to ‘ask the divers’ and went home to bed.”
- why: These marks are new. The source has none, so it is punctuation put in, A10.

### A05 The first letter's case

The quotation begins with a capital where the source's sentence was already running, or the other way about. Most
houses allow it so that the quotation fits into the draft's sentence; lawyers and editors of texts want the letter in
brackets.

- source: Since Monday the wall stands where it is built on rock.
- is: Chubarin wrote: “The wall stands where it is built on rock.”
- is not: Chubarin wrote: “[T]he wall stands where it is built on rock.”
- why: The brackets show that the capital is the quoter's, A06.

### A06 The first letter's case, in brackets

The changed letter is bracketed, so that a reader sees that the source's sentence did not begin there. Right in every
house.

- source: Since Monday the wall stands where it is built on rock.
- is: Chubarin wrote: “[T]he wall stands where it is built on rock.”
- is not: Chubarin wrote: “The wall stands where it is built on rock.”
- why: The capital stands without brackets, A05.

### A07 The last mark changed to fit

The mark behind the last word was changed or taken in so that the quotation ends as the draft's sentence needs it: a
comma for a full stop, a full stop for a semicolon. Most houses allow it without a sign.

- source: The divers are uneasy; they have asked for another rope.
- is: “The divers are uneasy,” he wrote on Monday.
- is not: He wrote on Monday: “The divers are uneasy!”
- why: A comma only fits the words in. A call or a question changes how they were said, A10.

### A08 A full stop where the source goes on

The quotation ends with a full stop in the middle of the source's sentence, and so looks as if the thought ended
there. What follows in the source has to be read: often it is an “if” or a “but”.

- source: The work may go on as it is when the footing has been carried down to rock.
- is: Chubarin wrote: “The work may go on as it is.”
- is not: That “the work may go on as it is” was only half of what Chubarin wrote.
- why: Without a full stop inside the marks nothing says that the sentence ended.

### A09 A note, citation or cross-reference left out

Inside the quoted words the source has a note's number or a reference in brackets, and the quotation leaves it out.
That is no part of what is said, but lawyers and editors of texts say that they did it.

- source: The third caisson moved eleven millimetres since August (see the log, p. 14), and nobody was told.
- is: Chubarin wrote: “The third caisson moved eleven millimetres since August, and nobody was told.”
- source: The third caisson moved eleven millimetres since August (as the whole Board knew), and nobody was told.
- is not: Chubarin wrote: “The third caisson moved eleven millimetres since August, and nobody was told.”
- why: These brackets hold what the author says, not where to look it up: words left out without a sign, A28.

### A10 A mark inside changed

A comma, dash, question mark or other mark between the words was put in, left out or changed. No house allows it
without a sign, because a comma can move the sense.

- source: Stop the work, above all at the bend, and wait for the divers.
- is: He wrote: “Stop the work above all at the bend, and wait for the divers.”
- is not: “Stop the work, above all at the bend,” he wrote, “and wait for the divers.”
- why: At the place where the quoter speaks himself, the comma is his.

### A11 A capital inside changed

A word inside the quotation lost or got its capital. It is a small thing, but “the Board” and “the board” need not be
the same.

- source: We told the Board that the wall was weak and were thanked for it.
- is: Tolk said: “We told the board that the wall was weak and were thanked for it.”
- is not: What he had to say was that “we told the Board that the wall was weak and were thanked for it.”
- why: Only the first letter differs, and there a quotation may be fitted in, A05.

### A12 Another spelling of the same word

Modernised, British for American, without accents, with s for the long ſ, with or without a hyphen. The word is the
same and sounds the same.

- source: The harbour is in good order and the colour of the light is green.
- is: Orre wrote: “The harbor is in good order and the color of the light is green.”
- is not: Orre wrote: “The harbour is in good order and the glow of the light is green.”
- why: “Glow” is not a spelling of “colour”. It is another word, A31.

### A13 A misprint put right

The source has a slip of the pen or the press, and the quotation silently has the right form. Most houses allow it for
modern texts; where the text itself is the matter it has to be shown.

- source: The chairman has recieved the drawings of the bend.
- is: Ferrand wrote: “The chairman has received the drawings of the bend.”
- is not: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- why: The misprint is kept, and the draft vouches for it, A14.

### A14 [sic], and the source has it

The draft says that an odd form stands so in the source, and it does.

- source: The chairman has recieved the drawings of the bend.
- is: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- source: The chairman has received the drawings of the bend.
- is not: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- why: Here the source spells it rightly. The [sic] lays somebody else's slip at its door, A15.

### A15 [sic] on what the source does not have

The draft vouches for a mistake that the source did not make. Either the draft's copy was faulty, or the mistake was
made up: no house lets it stand.

- source: The chairman has received the drawings of the bend.
- is: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- source: The chairman has recieved the drawings of the bend.
- is not: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- why: Here the source has the slip, A14.

### A16 A number, abbreviation or unit written otherwise

Figures for number words, “Mr.” for “Mister”, “km” for “kilometres”: the same value, written in another way. If the
value is another one, it is not this.

- source: I ask the Board for twelve divers and no more.
- is: Chubarin wrote: “I ask the Board for 12 divers and no more.”
- is not: Chubarin wrote: “I ask the Board for 20 divers and no more.”
- why: Twenty is not twelve: other words, A31, and another number, B04.

### A17 Emphasis added

A word is set in italics in the quotation and not in the source. Where the draft says so (“my italics”) it is marked;
otherwise it lends the author a stress that is not his.

- source: Nobody can know whether it will stand until the spring.
- is: Chubarin wrote: “Nobody *can* know whether it will stand until the spring.”
- source: Nobody *can* know whether it will stand until the spring.
- is not: Chubarin wrote: “Nobody *can* know whether it will stand until the spring.”
- why: The stress is the author's own.

### A18 Emphasis left out

A word is set in italics in the source and not in the quotation. It is mostly a matter of type, and sometimes the
point of the sentence.

- source: Nobody *can* know whether it will stand until the spring.
- is: Chubarin wrote: “Nobody can know whether it will stand until the spring.”
- is not: Chubarin wrote: “Nobody *can* know whether it will stand until the spring.”
- why: The stress is kept.

### A19 Words put in behind the source's, in brackets

The quoter explains a word of the source by others in brackets behind it. The source's own words are all there.

- source: Truly it will stand any sea that is known here.
- is: Chubarin wrote: “Truly it [the wall] will stand any sea that is known here.”
- is not: Chubarin wrote: “Truly [the wall] will stand any sea that is known here.”
- why: Here the bracket stands in place of “it”: words replaced, A20.

### A20 Words or letters replaced in brackets

The quoter puts his own words, or another ending, in place of the source's, and brackets them. A reader sees that
something was changed, but not what stood there.

- source: Truly it will stand any sea that is known here.
- is: Chubarin wrote: “Truly [the wall] will stand any sea that is known here.”
- is not: Chubarin wrote: “Truly it [the wall] will stand any sea that is known here.”
- why: The source's “it” is still there: words put in, A19.

### A21 A bracket that turns the sense

What stands in the bracket takes the sentence from yes to no, or from no to yes. A bracket is for explaining; no house
allows it to make the author say the opposite.

- source: The whole of it will stand any sea that is known here.
- is: Chubarin wrote: “The whole of it will [not] stand any sea that is known here.”
- is not: Chubarin wrote: “The whole of it [the wall] will stand any sea that is known here.”
- why: This bracket only names what “it” is, A19.

### A22 Parentheses for brackets, or an interjection kept or dropped

The quoter's own words stand in round brackets, where they look like the author's; or a report of laughter, applause
and cries was left out of a speech or put into it.

- source: The bend is not the wall. (Laughter.) I ask your pardon for my English.
- is: Chubarin said: “The bend is not the wall. I ask your pardon for my English.”
- source: The bend is not the wall. (I have said it before.) I ask your pardon for my English.
- is not: Chubarin said: “The bend is not the wall. I ask your pardon for my English.”
- why: These words in brackets are the speaker's own: a silent cut, A28.

### A23 An ellipsis for words that stand there

Dots stand for words of the source that were left out; the words are found and shown, between two stretches that
follow each other in the source. Right in every house, if what was left out does not turn the sense: that is looked at
too.

- source: The wall, as far as the bend, is sound and the masonry is good.
- is: Chubarin wrote: “The wall … is sound and the masonry is good.”
- is not: Chubarin wrote: “The wall is sound and the masonry is good.”
- why: The same words are gone, and no dots say so: a silent cut, A28.

### A24 An ellipsis with the wrong number of dots

Where a whole sentence ends before the gap, its full stop stays and three dots follow; inside a sentence there are
three and no more. Three dots over a sentence's end, or four inside a sentence, tell the reader something untrue about
the gap.

- source: The wall is sound. It was built in dry weather. The masonry is good.
- is: Chubarin wrote: “The wall is sound ... The masonry is good.”
- is not: Chubarin wrote: “The wall is sound. ... The masonry is good.”
- why: The first sentence is whole, and its full stop shows it.

### A25 An ellipsis over nothing

The draft has dots, but in the source the words follow each other without a gap. Nothing was hidden, yet a reader must
think that something was.

- source: The wall is sound and the masonry is good throughout.
- is: Chubarin wrote: “The wall is sound … and the masonry is good throughout.”
- source: The wall is sound as far as the bend and the masonry is good throughout.
- is not: Chubarin wrote: “The wall is sound … and the masonry is good throughout.”
- why: Here the dots stand for “as far as the bend”, A23.

### A26 The source's own ellipsis

Some of the dots stand in the source: the author broke off there. Beside dots of the quoter's own they ought to be told
apart.

- source: If they asked me again … but they have not asked me, neither here nor in Rimstad, and I shall not wait.
- is: Chubarin wrote: “If they asked me again … but they have not asked me … and I shall not wait.”
- is not: Chubarin wrote: “If they asked me again … but they have not asked me […] and I shall not wait.”
- why: The brackets tell the quoter's dots, A23, from the author's.

### A27 An ellipsis over much

The dots stand for so much, whole sentences over a paragraph's end, or pages, that the two halves were hardly said in
one breath. It is allowed in most houses and always worth a look.

- source: The wall was begun in the spring of 1924, and I was present when the first block was set. It rained, and the band played all the same, and the chairman spoke for the better part of an hour upon the history of the town. The second year went well enough, for the weather was kind, the quarry was near and the men were the best that I have ever had under me; I have their names in a book and could read them to you one after the other, if there were time for it tonight.↵↵In the third year there were two strikes and one bad winter, and the stone came late from the quarry because the road was gone. I shall pass over the accounts, which are printed in the appendix and which nobody reads, and over the long quarrel with the carters, which was settled in the end by nobody giving way. The wall was finished in the autumn of 1926, all but forty metres.
- is: Chubarin said: “The wall was begun in the spring of 1924, and I was present when the first block was set. … The wall was finished in the autumn of 1926, all but forty metres.”
- is not: Chubarin said: “The wall was begun in the spring of 1924 … when the first block was set.”
- why: A few words inside one sentence are an ordinary ellipsis, A23.

### A28 Words left out without a sign

Words of the source are missing, and neither dots nor brackets show it. A single word is enough: what stands in the
marks was never said in that form.

- source: The wall, as far as the bend, is sound and the masonry is good.
- is: Chubarin wrote: “The wall is sound and the masonry is good.”
- is not: Chubarin wrote: “The wall … is sound and the masonry is good.”
- why: The dots show that something is gone, A23.

### A29 Fillers left out

Only hesitations are gone: “er”, “you know”, a word said twice, a false start. Some houses tidy speech in this way,
others never do.

- source: I should say, er, that the ratepayers, the ratepayers will ask what all this is to cost.
- is: Brodrick said: “I should say that the ratepayers will ask what all this is to cost.”
- source: I should say, against my wish, that the ratepayers will ask what all this is to cost.
- is not: Brodrick said: “I should say that the ratepayers will ask what all this is to cost.”
- why: “Against my wish” says something. To drop it is a silent cut, A28.

### A30 Words put in

The quotation has words that the source has not, and no bracket shows that they are the quoter's.

- source: The wall will stand any sea that is known here.
- is: Chubarin wrote: “The wall will easily stand any sea that is known here.”
- is not: Chubarin wrote: “The wall will [easily] stand any sea that is known here.”
- why: The bracket shows whose word it is, A19.

### A31 Words replaced

Other words stand where the source has its own, and no bracket shows it.

- source: The wall will stand any sea that is known here.
- is: Chubarin wrote: “The wall will stand any gale that is known here.”
- is not: Chubarin wrote: “The wall will stand any [gale] that is known here.”
- why: The bracket shows that the word is the quoter's, A20.

### A32 Words moved

The words are the source's, but in another order. Nothing is missing, and still nobody said it so.

- source: Before the winter came the divers asked for rope and lamps.
- is: Tolk said: “The divers asked for rope and lamps before the winter came.”
- is not: Tolk said: “Before the winter came the divers asked for rope … and lamps.”
- why: The order is kept.

### A33 Two places joined

Words from two places that do not follow each other, of one source or of two, stand together as if they had been one
sentence. Dots do not heal it when the places are of different days, speakers or documents.

- source: When a town has spent more than it meant to, everybody in it wishes that the thing were done. The divers are uneasy. Men go down there every day in the dark, and come up again.
- is: Chubarin wrote: “Men go down there every day in the dark, when a town has spent more than it meant to.”
- is not: Chubarin wrote: “Men go down there every day in the dark,” and before that: “When a town has spent more than it meant to, everybody in it wishes that the thing were done.”
- why: Each quotation is one place, and the draft says that they are two.

### A34 Grammar mended

A form of the same word was put right or fitted in: another tense, number, or ending. In speech some houses allow it;
in a written source the author chose his forms.

- source: The diver walk down to the mole before it is light.
- is: Tolk said: “The diver walks down to the mole before it is light.”
- is not: Tolk said: “The diver climbs down to the mole before it is light.”
- why: “Climbs” is no form of “walk”. It is another word, A31.

### A35 Dialect added or taken out

The way a person speaks was put on or smoothed away: “ain't” for “am not”, “goin'” for “going”. It makes him another
man than the source shows.

- source: I ain't goin' down there again, not for forty crowns.
- is: Rask said: “I am not going down there again, not for forty crowns.”
- is not: Rask said: “I ain’t goin’ down there again, not for forty crowns.”
- why: His words are left as they were taken down.

### A36 A translation given as the words themselves

The source is in another language, so the words in the marks are a translator's. They cannot be compared letter by
letter; the draft should say who translated.

- source (language de; title Hyrner Zeitung): Die Mauer steht, so weit sie auf Felsen gebaut ist, und keinen Schritt weiter. Was dahinter kommt, das weiß in Kelsund niemand.
- is: The *Hyrner Zeitung* wrote: “The wall stands as far as it is built on rock, and not a step further.”
- is not: The *Hyrner Zeitung* wrote: “Die Mauer steht, so weit sie auf Felsen gebaut ist, und keinen Schritt weiter.”
- why: These are the paper's own words.

### A37 A paraphrase in quotation marks

The thought is the source's and the words are not. Without the marks it would be a fair report; with them it puts
words into somebody's mouth.

- source: I do not hesitate to say that the wall is sound as far as the bend and that the masonry is good.
- is: Chubarin wrote: “I do not mind saying that the wall is fine up to where it turns and that its stonework is excellent.”
- is not: Chubarin wrote that the wall was fine up to where it turns, and that he did “not hesitate to say” so.
- why: Only the words that are his stand in the marks.

### A38 Reported speech set as direct

The source reports what somebody said (“that”, “whether”, third person), and the draft turns it back into his own
words. What he really said, nobody wrote down.

- source: Mrs. Sayle asked whether her boats were to lie behind a wall of paper.
- is: Mrs. Sayle asked: “Are my boats to lie behind a wall of paper?”
- is not: Mrs. Sayle asked whether “her boats were to lie behind a wall of paper.”
- why: The words are left in the form in which the clerk reported them.

### A39 Another's words inside the source

The source quotes somebody, and the draft gives those words as the source's author's own.

- source (author Arkady Chubarin; title Letter to Lucas Prewett): One of the divers, Anders Rask, said to me, “There is porridge under that wall, sir, with a skin on it,” and I believed him.
- source (author Anders Rask; title A note to his wife): I shall be home on Sunday.
- is: Chubarin wrote: “There is porridge under that wall, sir, with a skin on it.”
- is not: Anders Rask said: “There is porridge under that wall, sir, with a skin on it.”
- why: The draft names the man whose words they are.

### A40 What worn type or a scanner may have done

The letters differ as bad print and scanners make them differ: “rn” and “m”, “cl” and “d”, “1” and “l”. Nobody is
blamed for it; look at the page itself.

- source: The lantems on the stairs bumed until half past ten.
- is: The *Packet* wrote: “The lanterns on the stairs burned until half past ten.”
- source: The candles on the stairs burned until half past ten.
- is not: The *Packet* wrote: “The lanterns on the stairs burned until half past ten.”
- why: No scanner reads “candles” for “lanterns”. It is another word, A31.

## Effects: what it does to the sense

### B01 A negation dropped, added or left outside

“Not”, “no”, “never”, “hardly”, “without”, “deny” and their like were dropped from the words, put into them, or stand
in the source just before the quotation begins. Two negations that cancel each other are counted.

- source: The wall will not stand any sea that is known here.
- is: Chubarin wrote: “The wall will stand any sea that is known here.”
- is not: Chubarin wrote: “The wall will not stand any … that is known here.”
- why: Something is left out, but the “not” is still there.

### B02 A reservation lost or put in

“May” became “will”; “I think”, “it is said”, “could”, “perhaps” are gone or new. The words claim more, or less, than
their author did.

- source: The Board may pay the widow a pension from the spring.
- is: Prewett wrote: “The Board will pay the widow a pension from the spring.”
- is not: Prewett wrote: “The Board may grant the widow a pension from the spring.”
- why: A word was changed, but the “may” is kept.

### B03 How much of it, or how many, changed

“Some” became “all”, “only” or “at least” or “almost” was lost. The statement now reaches further, or less far, than
it did.

- source: Some of the members had gone down to look at the footing.
- is: Ferrand wrote: “All of the members had gone down to look at the footing.”
- is not: Ferrand wrote: “Some of the members had gone down to inspect the footing.”
- why: A word was changed, but it is still some of them.

### B04 Another number, date or unit

A number, a date, a sum, a measure or a percentage is another one than in the source.

- source: Give me thirty days and the footing will be on rock.
- is: Chubarin wrote: “Give me ninety days and the footing will be on rock.”
- is not: Chubarin wrote: “Give me 30 days and the footing will be on rock.”
- why: The number is the same, written otherwise, A16.

### B05 Another person or thing

A name was exchanged, or a pronoun now points to somebody else, by a changed word or by a gloss.

- source: The chairman told Captain Orre that the drawings were lost.
- is: Ferrand wrote: “The chairman told Captain Brodrick that the drawings were lost.”
- is not: Ferrand wrote: “The chairman told Captain Orre that the plans were lost.”
- why: A word was changed, but it is still Orre who was told.

### B06 Who does it and who suffers it, changed places

The one who acts and the one who is acted upon were exchanged, or the sentence was turned about so that it is no
longer clear who did it.

- source: The Board warned the engineer in October that there was danger.
- is: Ferrand wrote: “The engineer warned the Board in October that there was danger.”
- is not: Ferrand wrote: “The Board warned the engineer … that there was danger.”
- why: Something is left out, but it is still the Board that warned.

### B07 The opposite word, or a stronger or weaker one

“Softer” for “harder”, “more” for “less”, “worst” for “best”, “very” put in: the new word pulls the other way.

- source: The new boring showed harder ground than the drawings.
- is: Chubarin wrote: “The new boring showed softer ground than the drawings.”
- is not: Chubarin wrote: “The new boring showed harder rock than the drawings.”
- why: A word was changed, but not to its opposite.

### B08 A condition or exception cut

“If”, “unless”, “except”, “until”, “provided” and what hangs on them is gone, or stands just outside the quotation. A
promise with a condition became a promise.

- source: The wall will stand any sea, if the footing is carried down to rock, and for a hundred years.
- is: Chubarin wrote: “The wall will stand any sea … and for a hundred years.”
- source: The wall will stand any sea, from the quay to the light, and for a hundred years.
- is not: Chubarin wrote: “The wall will stand any sea … and for a hundred years.”
- why: The dots stand for a detail on which nothing depends.

### B09 A “but” cut at the edge

The source goes on with “but”, “however”, “although”, or comes from one, and the quotation stops before it. What was
half of a thought looks like the whole.

- source: The masonry is the best that I have seen on this coast, but the bend stands on clay.
- is: Chubarin wrote: “The masonry is the best that I have seen on this coast.”
- source: The masonry is the best that I have seen on this coast, and the mortar is as good.
- is not: Chubarin wrote: “The masonry is the best that I have seen on this coast.”
- why: The source goes on in the same sense.

### B10 The clause stood inside another

In the source the words are what somebody denies, supposes, asks or reports: “I never said that …”, “critics say …”,
“is it true that …?”. By themselves they look like the author's own view.

- source: People on the quay say that the bend is safe in a winter sea.
- is: Chubarin wrote: “The bend is safe in a winter sea.”
- is not: Chubarin wrote that people on the quay say that “the bend is safe in a winter sea.”
- why: The draft itself says whose view it is.

### B11 Another time

“Was” became “is”, “has been” became “will be”: what is said to have been is now said to be.

- source: The footing was sound in the year that I came to Kelsund.
- is: Chubarin wrote: “The footing is sound in the year that I came to Kelsund.”
- is not: Chubarin wrote: “The footing was firm in the year that I came to Kelsund.”
- why: A word was changed, but the time is the same.

### B12 An answer without its question

“Yes, certainly” says nothing by itself. The words answer a question in the source, and the draft does not say which.

- source: The chairman put it to him: Would you go down there again? Yes, certainly, and at once.
- is: Rask said: “Yes, certainly, and at once.”
- is not: Asked whether he would go down there again, Rask said: “Yes, certainly, and at once.”
- why: The draft gives the question.

### B13 A list cut short

The source counts several things and the quotation stops after the first, so that one of several looks like the only
one.

- source: There are two reasons for haste. The first is the season, which is late. The second is the loan.
- is: He explained his hurry by the weather: “The first is the season, which is late.”
- is not: He gave two reasons: “The first is the season, which is late. The second is the loan.”
- why: The list is whole.

### B14 “It” or “they” without what they stand for

The quotation begins with a pronoun, and what it points to stands in the sentence before, which the draft does not
give.

- source: The drawings of the bend were made at a table. They are not worth the paper they are drawn on.
- is: Of the loan he wrote: “They are not worth the paper they are drawn on.”
- is not: Of the loan he wrote: “The drawings of the bend were made at a table. They are not worth the paper they are drawn on.”
- why: The sentence that says what “they” are is quoted too.

### B15 Words of a superseded text

The source was later corrected or replaced, and the new text says something else in this place.

- source (title Minutes of the Harbour Board; date 1926-12-09; edition first): The Board is entirely satisfied that the work may proceed at all points.
- source (title Minutes of the Harbour Board; date 1926-12-16; edition corrected): The Board is not yet satisfied that the work may proceed at all points.
- is: The minutes say: “The Board is entirely satisfied that the work may proceed at all points.”
- is not: The minutes say: “The Board is not yet satisfied that the work may proceed at all points.”
- why: This is the corrected text.

## Provenance: where the words come from

### C01 The right words in the right place

Work, speaker and page are those that the draft names. This is what all is measured against, so it is never listed.

- source (author Arkady Chubarin; title On the Footing; page 452): The bend as it stands is a wager, and the stake is boats.
- is: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, p. 452).
- is not: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, p. 454).
- why: The words are there, on another page than the draft says, C02.

### C02 Another page or section

The words stand in the work that is named, but not where the draft says. The true place is given.

- source (author Arkady Chubarin; title On the Footing; page 452): The bend as it stands is a wager, and the stake is boats.
- is: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, p. 454).
- is not: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, pp. 451–53).
- why: The page is among those that are named.

### C03 Another speaker

The words are faithful, and somebody else said them than the draft says: the other party of an interview, a person in
a novel, a voice that the source only quotes.

- source (title Minutes of the Harbour Board): Mrs. Sayle: There are words left out inside the inverted commas.↵↵Mr. Prewett: It is usual to abridge a long document.↵↵Mrs. Sayle: It is usual to show where.
- is: Lucas Prewett said: “There are words left out inside the inverted commas.”
- is not: Mrs. Sayle said: “There are words left out inside the inverted commas.”
- why: They are hers.

### C04 Another work, date or occasion

The words are faithful and stand in another work than the draft names, or were said on another day.

- source (author Arkady Chubarin; title Letter to Lucas Prewett): A wall may be built again, and a diver may not.
- source (author Arkady Chubarin; title On the Footing of the Breakwater): The whole of the work is not yet finished.
- is: Chubarin writes: “A wall may be built again, and a diver may not” (*On the Footing of the Breakwater*).
- is not: Chubarin writes: “A wall may be built again, and a diver may not” (*Letter to Lucas Prewett*).
- why: The letter is where the words stand.

### C05 The source quotes it itself

The supplied source is not where the words were first written: it quotes them from somebody. They may be right, but
the chain has one more link than the draft shows.

- source (title Kelsund Packet): The foreman of the divers said: “We want nobody sent down till there is rock.” The meeting went on.
- is: The foreman said: “We want nobody sent down till there is rock.”
- source (title Letter of the divers): We want nobody sent down till there is rock. That is all that we ask.
- is not: The foreman said: “We want nobody sent down till there is rock.”
- why: This is the divers' own letter.

### C06 An older witness has the words

The words stand in a source that is older than the person who is credited with them, or older than the work that is
named. He may have quoted them; he did not coin them.

- source (author Lucas Prewett; title Speech to the Board; date 1926-12-09): The sea sends in her account, and the land must pay.
- source (title Almanac of the coast; date 1871): The sea sends in her account, and the land must pay.
- is: Lucas Prewett put it best: “The sea sends in her account, and the land must pay” (*Speech to the Board*).
- source (author Lucas Prewett; title Speech to the Board; date 1926-12-09): The sea sends in her account, and the land must pay.
- source (title Kelsund Packet; date 1926-12-11): The sea sends in her account, and the land must pay.
- is not: Lucas Prewett put it best: “The sea sends in her account, and the land must pay” (*Speech to the Board*).
- why: The other witness is later: it copied him.

### C07 Two sayings made one

Both halves are real, and they are two sayings of two occasions. Put together they say what neither did.

- source (author Jonas Tolk; title Letter; date 1926-11-03): We ask for no money, and never have asked for any.
- source (author Jonas Tolk; title Speech; date 1926-12-09): You could write what we want on a matchbox and have room left.
- is: Tolk said: “We ask for no money, you could write what we want on a matchbox.”
- is not: Tolk said: “You could write what we want on a matchbox and have room left.”
- why: The words are of one occasion.

### C08 The witnesses differ

Several sources have the passage and do not agree in its words. The draft is right by one of them; the others are
listed with what they read.

- source (title Kelsund Packet; date 1926-12-11): The sea does not read resolutions, and the wall does not hear them.
- source (title Rimstad Mercury; date 1926-12-12): The sea does not read regulations, and the wall does not hear them.
- is: Chubarin said: “The sea does not read resolutions, and the wall does not hear them.”
- source (title Kelsund Packet; date 1926-12-11): The sea does not read resolutions, and the wall does not hear them.
- source (title Rimstad Mercury; date 1926-12-12): The sea does not read resolutions, and the wall does not hear them.
- is not: Chubarin said: “The sea does not read resolutions, and the wall does not hear them.”
- why: The two papers agree.

### C09 A superseded edition

The words are those of an edition that a later one replaced, and the draft quotes them as the present text.

- source (title Rules of the Harbour; edition first; date 1912): No vessel shall lie at the mole after dark without a light. (Superseded in 1925.) Nets shall be dried on the east side.
- is: The rule in force today says: “No vessel shall lie at the mole after dark without a light.”
- is not: The rule that was superseded in 1925 said: “No vessel shall lie at the mole after dark without a light.”
- why: The draft says that it no longer holds.

### C10 Only attributed

The one lead is a source that says “attributed to”, “is supposed to have said”. Nobody has yet shown where it was
said.

- source (title Sayings of the coast): A saying attributed to Jonas Tolk: “A wall is a promise made in stone.”
- is: Tolk said: “A wall is a promise made in stone.”
- source (author Jonas Tolk; title Letter): I have told them often: a wall is a promise made in stone.
- is not: Tolk said: “A wall is a promise made in stone.”
- why: His own letter has it.

### C11 In none of the sources

Every readable source was searched to its end, for the words and for anything near them, and they are not there. That
is all it means: it does not say that they were made up.

- source: The lanterns on the stairs burned until half past ten.
- is: Prewett promised: “By midsummer the Governor himself will tie up his yacht behind it.”
- is not: The *Packet* wrote: “The lanterns on the stairs burned until half past ten.”
- why: The words are there.

### C12 The source is missing or cannot be read

The work that is named is not among the sources, or it is a picture without text, damaged, or there in another
language only. Nothing can be said of the words.

- source: The lanterns on the stairs burned until half past ten.
- is: His log says: “Third caisson gone; light burning; all hands accounted for” (*Log of the Harbour Master*, p. 12).
- source (title Log of the Harbour Master): Third caisson gone; light burning; all hands accounted for.
- is not: His log says: “Third caisson gone; light burning; all hands accounted for” (*Log of the Harbour Master*).
- why: The log is there and can be looked into.

### C13 A source denies it

One of the sources says that these words were never said, or that they are not right. It stands beside the verdict,
whichever that is.

- source (author Arkady Chubarin; title Letter to the editor): I never said “the bend is as safe as a church in a valley.” I have said nothing of the kind.
- source (title Rimstad Mercury): The engineer told us that the bend is as safe as a church in a valley.
- is: Chubarin said: “The bend is as safe as a church in a valley.”
- source (author Arkady Chubarin; title Letter to the editor): I have said that the wall is as safe as a church in a valley, and I say so again.
- is not: Chubarin said: “The wall is as safe as a church in a valley.”
- why: He says it himself.

## Verdicts: what is said of a quotation

### exact Stands so in the source

Word for word and mark for mark; only line ends, spaces and the form of letters may differ. It says that the words
occur there, not that what they claim is true.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: Chubarin wrote: “The footing of the bend stands on clay, and I have said so twice.”
- is not: “The footing of the bend stands on clay, and I have said so twice,” wrote Chubarin.
- why: The last mark is the draft's comma: faithful, not exact.

### faithful Changed only where no sign is needed

There are differences, and the profile allows each of them without a sign: the last mark, the first letter, a
spelling.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: “The footing of the bend stands on clay, and I have said so twice,” wrote Chubarin.
- is not: Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- why: No profile lets a word be exchanged without a sign.

### marked Changed, and the changes are marked

Words were left out, put in or replaced, dots and brackets show it, and nothing that turns the sense is among them.

- source: The footing of the bend, all forty metres of it, stands on clay.
- is: Chubarin wrote: “The footing of the bend … stands on clay.”
- is not: Chubarin wrote: “The footing of the bend stands on clay.”
- why: The same words are gone without a sign.

### not-a-quotation Nobody's words

Marks around a term, a title, a nickname, a word held at arm's length; or words that the draft says were never said.

- source: The clerk wrote it down, and the Board went home to supper.
- is: Everybody in the town remembers the breakwater “affair” to this day.
- is not: Prewett said: “The affair of the breakwater is closed and will stay closed.”
- why: Here somebody is said to have said it.

### second-hand The witness quotes or reports it itself

The words stand so in the source, and the source has them from somebody else. Look for the one it has them from.

- source (title Kelsund Packet): The foreman of the divers said: “We want nobody sent down till there is rock.” The meeting went on.
- is: The foreman said: “We want nobody sent down till there is rock.”
- source (title Letter of the divers): We want nobody sent down till there is rock. That is all that we ask.
- is not: The foreman said: “We want nobody sent down till there is rock.”
- why: This is the divers' own letter.

### unmarked-borrowing A source's words without any sign

The draft has a stretch of a source's words without marks and without naming it.

- source: The lanterns on the stairs burned until half past ten, and nobody went home by the mole.
- is: It was a long evening. The lanterns on the stairs burned until half past ten, and nobody went home by the mole.
- is not: It was a long evening. “The lanterns on the stairs burned until half past ten, and nobody went home by the mole,” wrote the *Packet*.
- why: The marks and the name say whose words they are.

### not-checkable There is nothing to check it against

The draft names where the words come from, and that is not among the sources, cannot be read, or is there in another
language only. Supply it and check again.

- source: The lanterns on the stairs burned until half past ten.
- is: His log says: “Third caisson gone; light burning; all hands accounted for” (*Log of the Harbour Master*, p. 12).
- is not: Somebody said: “Third caisson gone; light burning; all hands accounted for.”
- why: Nothing that is missing is named; all that is there was searched: not found.

### wrong-place Right work, other page

The words stand in the work that is named, on another page or in another section. The message gives the true one.

- source (author Arkady Chubarin; title On the Footing; page 452): The bend as it stands is a wager, and the stake is boats.
- is: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, p. 454).
- is not: Chubarin writes: “The bend as it stands is a wager, and the stake is boats” (*On the Footing*, p. 452).
- why: There they are.

### altered Other words, without a sign

Words or marks differ in a way that the profile does not allow without a sign. No sign was found that it turns the
sense.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- is not: Chubarin wrote: “The footing of the bend stands on [mud], and I have said so twice.”
- why: The bracket shows that the word is the quoter's: marked.

### meaning-at-risk The change may turn the sense

What was changed, cut or left outside is of the kind that can turn a sentence: a “may”, a “some”, a “but”. The words
are shown; whether they do is for a reader to say.

- source: The Board may pay the widow a pension from the spring.
- is: Prewett wrote: “The Board will pay the widow a pension from the spring.”
- is not: Prewett wrote: “The Board may grant the widow a pension from the spring.”
- why: A word was changed, but none of those: altered.

### silently-cut Words gone without a sign

Something stands in the source between the words of the quotation, and no dots show that it was left out.

- source: The footing of the bend, all forty metres of it, stands on clay.
- is: Chubarin wrote: “The footing of the bend stands on clay.”
- is not: Chubarin wrote: “The footing of the bend … stands on clay.”
- why: The dots show it: marked.

### not-found In none of the sources

Nothing that the draft names is missing, every readable source was searched to its end, and the words are not there.
The report says how much was searched and what came nearest.

- source: The lanterns on the stairs burned until half past ten.
- is: Somebody said: “Third caisson gone; light burning; all hands accounted for.”
- is not: His log says: “Third caisson gone; light burning; all hands accounted for” (*Log of the Harbour Master*, p. 12).
- why: The log is named and was not supplied: not checkable.

### paraphrase Marks around words that are not the source's

The source says something like it in other words. Take the marks off, or quote.

- source: I do not hesitate to say that the wall is sound as far as the bend and that the masonry is good.
- is: Chubarin wrote: “I do not mind saying that the wall is fine up to where it turns and that its stonework is excellent.”
- is not: Chubarin wrote: “I do not hesitate to say that the wall is fine as far as the bend and that the masonry is good.”
- why: All but one word is the source's: altered.

### misattributed Faithful words of somebody else

The words stand so, but they are another person's or another work's than the draft says.

- source (author Arkady Chubarin; title Letter to Lucas Prewett): A wall may be built again, and a diver may not.
- source (author Arkady Chubarin; title On the Footing of the Breakwater): The whole of the work is not yet finished.
- is: Chubarin writes: “A wall may be built again, and a diver may not” (*On the Footing of the Breakwater*).
- is not: Chubarin writes: “A wall may be built again, and a diver may not” (*Letter to Lucas Prewett*).
- why: The letter is where the words stand.

### spliced Two places made one

Words that do not follow each other in any source stand in one pair of marks as if they did.

- source: When a town has spent more than it meant to, everybody in it wishes that the thing were done. The divers are uneasy. Men go down there every day in the dark, and come up again.
- is: Chubarin wrote: “Men go down there every day in the dark, when a town has spent more than it meant to.”
- is not: Chubarin wrote: “Men go down there every day in the dark,” and before that: “When a town has spent more than it meant to, everybody in it wishes that the thing were done.”
- why: Each quotation is one place, and the draft says that they are two.

### out-of-context What stands before or behind turns it

The words are the source's, and the source says in the same breath that they are not so: it denies them, asks them,
puts a condition on them.

- source: I have never said that the bend is safe in a winter sea.
- is: Chubarin wrote: “The bend is safe in a winter sea.”
- source: Since the spring the wall is safe in a winter sea.
- is not: Chubarin wrote: “The wall is safe in a winter sea.”
- why: He says it, and the context does not take it back.

### cut-hides What was cut turns it

Dots, or a silent cut, stand where the source has a “not”, an “if”, an “except”, a “but”. The sign is there; what it
hides matters.

- source: The wall will stand any sea, if the footing is carried down to rock, and for a hundred years.
- is: Chubarin wrote: “The wall will stand any sea … and for a hundred years.”
- source: The wall will stand any sea, from the quay to the light, and for a hundred years.
- is not: Chubarin wrote: “The wall will stand any sea … and for a hundred years.”
- why: Nothing depends on what was left out: marked.

### meaning-changed It says something else

A yes became a no, one number another, or a condition became a fact: by a change in the words it can be shown that the
quotation says what the source does not.

- source: The wall will not stand any sea that is known here.
- is: Chubarin wrote: “The wall will stand any sea that is known here.”
- is not: Chubarin wrote: “The wall will not stand any wave that is known here.”
- why: A word was changed, and the sense is still the source's: altered.

## Findings: what else a reader should look at

### source/unreadable A source that could not be read

A file among the sources has no text, is damaged, locked, or of a kind that Stemma does not read. Nothing in it was
searched, so quotations that name it are not checkable, and never not found.

- source (unreadable; title Letters): pages that are pictures, without text
- is: He wrote: “By midsummer the Governor himself will tie up his yacht behind it” (*Letters*, p. 4).
- source (title Letters): By midsummer the Governor himself will tie up his yacht behind it.
- is not: He wrote: “By midsummer the Governor himself will tie up his yacht behind it” (*Letters*).
- why: This file could be read.

### suppression/no-reason A comment or decision without a reason

A comment in the draft, or a line of a review, asks that a finding be left as it is, and does not say why. It
suppresses nothing until it does.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: <!-- stemma-disable-next-line altered -->↵↵Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- is not: <!-- stemma-disable-next-line altered -- so in the first edition -->↵↵Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- why: The reason stands behind two hyphens.

### suppression/not-understood A comment or decision that says nothing Stemma knows

A comment in the draft, or a line of a review, speaks to Stemma and names a rule that does not exist, or is not
written as it has to be.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: <!-- stemma-disable-next-line changed -- so in the first edition -->↵↵Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- is not: <!-- stemma-disable-next-line altered -- so in the first edition -->↵↵Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- why: “Altered” is a verdict, “changed” is none.

### suppression/unused A comment that suppresses nothing

A comment in the draft asks that a finding be left as it is, and the line behind it has no such finding: it was mended
since, or the comment stands in the wrong place.

- source: The footing of the bend stands on clay, and I have said so twice.
- is: <!-- stemma-disable-next-line altered -- so in the first edition -->↵↵Chubarin wrote: “The footing of the bend stands on clay, and I have said so twice.”
- is not: <!-- stemma-disable-next-line altered -- so in the first edition -->↵↵Chubarin wrote: “The footing of the bend stands on mud, and I have said so twice.”
- why: Here is what the comment speaks of.

### conflict/contradiction Two accounts that cannot both be right

Two statements give the same thing two values, and no rounding, calendar or narrower scope makes room for both.

- source (title Kelsund Packet): The sea took the bend on the night of the 5th of January 1927.
- is: The breakwater fell on the night of the 7th of January 1927.
- is not: The breakwater fell in January 1927.
- why: The month leaves room for the day: that is less exact, not another date.

### conflict/arithmetic Figures that do not add up

The parts that an account gives do not come to the sum that it gives, or an interval does not come to its two dates.

- source (title Kelsund Packet): Thirty-eight metres were gone, from metre 312 to metre 350.
- is: Forty-eight metres were gone, from metre 312 to metre 350.
- is not: Nearly forty metres were gone, from metre 312 to metre 350.
- why: “Nearly forty” is a rounding of thirty-eight.

### conflict/position-changed Somebody says what he denied before

The same person asserts and denies one thing, at two times. That is no mistake in either account: people change their
minds, and a reader should know.

- source (author Lucas Prewett; date 1926-12-09): I have no doubt that the wall was ready for the winter.
- is: On the 15th of January 1927 Lucas Prewett wrote that the wall had never been ready for the winter.
- is not: On the 15th of January 1927 Nils Ferrand wrote that the wall had never been ready for the winter.
- why: Ferrand is somebody else: that is two accounts, not one man who changed his.

## Tolerances: what was overlooked to see that words are the same

### invisible Characters that cannot be seen

Zero-width spaces, marks of direction and other signs that only programs see stand in a word.

- source: The light⟦zero-width space⟧house burned through the night and nobody slept.
- is: He wrote: “The lighthouse burned through the night and nobody slept.”
- source: The light house burned through the night and nobody slept.
- is not: He wrote: “The lighthouse burned through the night and nobody slept.”
- why: This space can be seen: the source has two words, A12.
- counts as: A02

### hyphen A hyphen at a line's end, or a soft one

The word was parted by the printer, or the file says where it may be parted.

- source: The har⟦soft hyphen⟧bour was full and the mole was empty.
- is: He wrote: “The harbour was full and the mole was empty.”
- source: The half-tide was late and the mole was empty.
- is not: He wrote: “The halftide was late and the mole was empty.”
- why: This hyphen belongs to the word's spelling, A12.
- counts as: A02

### unicode Two ways to store one letter

A letter with an accent can be stored as one character or as letter and accent. They look the same.

- source: Frau Mu⟦combining diaeresis⟧ller said that the ferry had not come.
- is: He wrote: “Frau Müller said that the ferry had not come.”
- source: Frau Muller said that the ferry had not come.
- is not: He wrote: “Frau Müller said that the ferry had not come.”
- why: Here the source has no accent at all: another spelling, A12.
- counts as: A03

### ligature Letters set as one

“fi” as one piece of type, and the wide forms of letters in East Asian fonts.

- source: The work upon the bend is not yet ﬁnished and will not be.
- is: He wrote: “The work upon the bend is not yet finished and will not be.”
- source: The work upon the bend is not yet fixed and will not be.
- is not: He wrote: “The work upon the bend is not yet finished and will not be.”
- why: That is another word.
- counts as: A03

### apostrophe The form of the apostrophe

Straight, curled, or an accent that was typed for it.

- source: It isn't the wall that I fear, it's the ground.
- is: He wrote: “It isn’t the wall that I fear, it’s the ground.”
- source: It is not the wall that I fear, it is the ground.
- is not: He wrote: “It isn’t the wall that I fear, it’s the ground.”
- why: “Isn't” and “is not” are different words.
- counts as: A03

### bracket Brackets around letters that the source has

The quoter bracketed letters of a word, and with them it is the source's word letter by letter: he changed nothing, or
restored what is hard to read.

- source: The walls of the basin are sound and dry.
- is: He wrote: “The wall[s] of the basin are sound and dry.”
- source: The wall of the basin are sound and dry.
- is not: He wrote: “The wall[s] of the basin are sound and dry.”
- why: Here the bracketed letter is the quoter's own, A20.
- counts as: A03

### case Capitals and small letters

The letters are the same and their size is not. What that comes to depends on the place: at the beginning, inside, or
in a line that is all in capitals.

- source: Since Monday the wall stands where it is built on rock.
- is: He wrote: “The wall stands where it is built on rock.”
- is not: He wrote that “the wall stands where it is built on rock.”
- why: The letter is as small as in the source.
- counts as: A03, A05, A11

### long-s The long s

Old prints write ſ inside words for s.

- source: The veſſel was loſt with all that was in her.
- is: He wrote: “The vessel was lost with all that was in her.”
- source: The vefsel was left with all that was in her.
- is not: He wrote: “The vessel was lost with all that was in her.”
- why: An f is not a long s, though worn type makes them look alike: A40.
- counts as: A12

### ampersand “&” for “and”

The sign for the word.

- source: The Board & the divers met upon the stairs.
- is: He wrote: “The Board and the divers met upon the stairs.”
- source: The Board with the divers met upon the stairs.
- is not: He wrote: “The Board and the divers met upon the stairs.”
- why: “With” is another word.
- counts as: A03

### digits How thousands are grouped

“64,000”, “64 000” and “64000” are one number.

- source: The loan of 64000 crowns was spent before the winter.
- is: He wrote: “The loan of 64,000 crowns was spent before the winter.”
- source: The loan of 6400 crowns was spent before the winter.
- is not: He wrote: “The loan of 64,000 crowns was spent before the winter.”
- why: That is another number, B04.
- counts as: A03

### ae Joined vowels and ß

“æ” and “ae”, “œ” and “oe”, “ß” and “ss”.

- source: The encyclopædia says nothing of the harbour of Kelsund.
- is: He wrote: “The encyclopaedia says nothing of the harbour of Kelsund.”
- source: The handbook says nothing of the harbour of Kelsund.
- is not: He wrote: “The encyclopaedia says nothing of the harbour of Kelsund.”
- why: That is another word.
- counts as: A12

### diacritics Accents

The letters are the same but for an accent.

- source: The café in the old office was full that night.
- is: He wrote: “The cafe in the old office was full that night.”
- source: The cave in the old office was full that night.
- is not: He wrote: “The cafe in the old office was full that night.”
- why: Another letter is not a missing accent.
- counts as: A12

### u-v u for v in old prints

Until the seventeenth century printers chose between u and v by the place in the word.

- source: They haue giuen the sea her leaue and her wages.
- is: He wrote: “They have given the sea her leave and her wages.”
- source: They had given the sea her leave and her wages.
- is not: He wrote: “They have given the sea her leave and her wages.”
- why: “Had” is another form, not another way to print “have”.
- counts as: A12

### i-j i for j in old prints

Until the seventeenth century printers did not tell i and j apart.

- source: The iudge and the iurors went down to the mole.
- is: He wrote: “The judge and the jurors went down to the mole.”
- source: The clerk and the members went down to the mole.
- is not: He wrote: “The judge and the jurors went down to the mole.”
- why: These are other people.
- counts as: A12

### space Spaces and line ends between words

One space or several, a line end, a no-break space, a thin space before a mark.

- source: The wall is↵sound, and  the masonry is good.
- is: He wrote: “The wall is sound, and the masonry is good.”
- source: The wall is sound and the masonry is good.
- is not: He wrote: “The wall is sound, and the masonry is good.”
- why: A comma is more than a space, A10.
- counts as: A02

### dash The form of the dash

Hyphens typed for a dash, a long one for a short one, with or without spaces.

- source: The wall is sound -- as far as the bend -- and the masonry is good.
- is: He wrote: “The wall is sound – as far as the bend – and the masonry is good.”
- source: The wall is sound, as far as the bend, and the masonry is good.
- is not: He wrote: “The wall is sound – as far as the bend – and the masonry is good.”
- why: A dash is not a form of the comma, A10.
- counts as: A03

### quotation-marks The form of quotation marks inside

Straight for curled, or another country's, on the same level.

- source: The order of the day was "silence and patience" for all.
- is: He wrote: ‘The order of the day was “silence and patience” for all.’
- source: The order of the day was silence and patience for all.
- is not: He wrote: ‘The order of the day was “silence and patience” for all.’
- why: Here the source has no marks at all, A10.
- counts as: A03

### dots The form of an ellipsis of the source

Three dots, with or without spaces, or one character.

- source: I meant to go . . . but the boat had gone before me.
- is: He wrote: “I meant to go… but the boat had gone before me.”
- source: I meant to go, but the boat had gone before me.
- is not: He wrote: “I meant to go… but the boat had gone before me.”
- why: Here the source has no dots: an ellipsis over nothing, A25.
- counts as: A03

### line-break A word parted over two lines

The source's word goes on in the next line.

- source: The pilots met in the har-↵bour office at nine and said nothing.
- is: He wrote: “The pilots met in the harbour office at nine and said nothing.”
- source: The pilots met in the har- bour office at nine and said nothing.
- is not: He wrote: “The pilots met in the harbour office at nine and said nothing.”
- why: No line ends here: the source has a hyphen and a space.
- counts as: A02

### page-furniture A page's head, foot or number between the words

The quoted words run over a page's end, and what the page shows there besides them was passed over.

- source: [p. 11] The Board met at nine and heard the clerk upon the state of the accounts and the loan. [p. 12] It was resolved that the divers should [p. 13] be paid for the days that they had stood on the stairs. [p. 14] The Board rose at ten.
- is: The minutes say: “It was resolved that the divers should be paid for the days that they had stood on the stairs.”
- source: It was resolved that the divers should (so the chairman) be paid for the days that they had stood on the stairs.
- is not: The minutes say: “It was resolved that the divers should be paid for the days that they had stood on the stairs.”
- why: These words in brackets are the clerk's: to drop them is a silent cut, A28.
- counts as: A02

## Profiles: whose rules of quoting apply

### general General, after the Chicago manual

For books and journals. The first letter, the last mark, plain misprints and modern spelling may be changed without a
sign; words may not.

- source: Since Monday the wall stands where it is built on rock.
- is: Chubarin wrote: “The wall stands where it is built on rock.”
- is not: Chubarin wrote: “The wall stands where it is built on stone.”
- why: The first letter is the quoter's to fit in; the words are not.

### legal Legal, after the Bluebook

For briefs and judgments. Every change is shown: a changed first letter in brackets, every omission by dots, every
note left out named.

- source: Since Monday the wall stands where it is built on rock.
- is: Chubarin wrote: “[T]he wall stands where it is built on rock.”
- is not: Chubarin wrote: “The wall stands where it is built on rock.”
- why: In this house the capital needs its bracket.

### diplomatic Diplomatic, as in a scholarly edition

For editions of texts. Spelling, capitals, marks and misprints are part of the text; whatever is changed is shown.

- source: The chairman has recieved the drawings of the bend.
- is: Ferrand wrote: “The chairman has recieved [sic] the drawings of the bend.”
- is not: Ferrand wrote: “The chairman has received the drawings of the bend.”
- why: In this house a misprint is not put right in silence.

### news-strict News, strict, as at the Associated Press

For newspapers that never mend a speaker's words. Spelling and figures follow the paper's style; what was said stays
as it was said.

- source: The diver walk down to the mole before it is light.
- is: Tolk said: “The diver walk down to the mole before it is light.”
- is not: Tolk said: “The diver walks down to the mole before it is light.”
- why: Here a speaker's grammar is not mended.

### news-easy News, easy, as at the Guardian

For newspapers that tidy speech. Fillers may go and grammar may be mended without a sign, if the sense stays.

- source: The diver walk down to the mole before it is light.
- is: Tolk said: “The diver walks down to the mole before it is light.”
- is not: Tolk said: “The diver walks down to the boats before it is light.”
- why: Grammar may be mended here; a word may not be exchanged.

## Limits: what could not be looked at

### no-rules No rules for this language

The words were compared letter by letter, but Stemma has no rules for negations, conditions and the like in the
language of the source, so nothing is said of what a change does to the sense. The language's code stands behind a
colon, as in “no-rules:pl”.

- source (language pl): Mur stoi tak daleko, jak daleko stoi na skale, i ani kroku dalej.
- is: The paper wrote: “Mur stoi tak daleko, jak daleko stoi na skale.”
- source (language en): The wall stands as far as it stands on rock, and not a step further.
- is not: The paper wrote: “The wall stands as far as it stands on rock.”
- why: There are rules for English.

### check-image Look at the page itself

The letters differ as a scanner makes them differ. Only the picture of the page can say what stands there.

- source: The lantems on the stairs bumed until half past ten.
- is: The *Packet* wrote: “The lanterns on the stairs burned until half past ten.”
- source: The lanterns on the stairs burned until half past ten.
- is not: The *Packet* wrote: “The lanterns on the stairs burned until half past ten.”
- why: The text was read without a doubt.
`
