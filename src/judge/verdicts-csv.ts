// Made from verdicts.csv by `npm run tables`. Change the table there.
export const verdictsCsv: string = `code,when,general,legal,diplomatic,news-strict,news-easy,what
A01,any,exact,exact,exact,exact,exact,the same
A02,any,exact,exact,exact,exact,exact,"white space, line ends, hyphens at them, page furniture"
A03,any,exact,exact,exact,exact,exact,"the form of letters, marks and dashes; words set in capitals"
A04,marked,faithful,faithful,faithful,faithful,faithful,quotation marks inside moved to the other level
A04,unmarked,faithful,altered,altered,faithful,faithful,quotation marks inside left out
A05,any,faithful,altered,altered,faithful,faithful,the first letter's case
A06,any,marked,marked,marked,marked,marked,the first letter's case in brackets
A07,any,faithful,faithful,altered,faithful,faithful,the last mark
A08,any,faithful,altered,altered,faithful,faithful,a full stop where the source goes on
A09,marked,marked,marked,marked,faithful,faithful,"a note, citation or cross-reference left out"
A09,unmarked,faithful,altered,altered,faithful,faithful,"a note, citation or cross-reference left out"
A10,marked,marked,marked,marked,marked,marked,a mark inside changed
A10,unmarked,altered,altered,altered,altered,altered,a mark inside changed
A11,marked,marked,marked,marked,marked,marked,a capital inside
A11,unmarked,altered,altered,altered,altered,altered,a capital inside
A12,marked,marked,marked,marked,marked,marked,"another spelling: modernised, without accents, long s"
A12,unmarked,faithful,altered/note,altered/note,faithful,faithful,"another spelling: modernised, without accents, long s"
A13,marked,marked,marked,marked,marked,marked,a misprint put right
A13,unmarked,faithful,altered,altered,altered,faithful,a misprint put right
A14,any,marked,marked,marked,marked,marked,[sic] where the source has it
A15,any,altered,altered,altered,altered,altered,[sic] on what the source does not have
A16,marked,marked,marked,marked,marked,marked,"an abbreviation, figure or unit written otherwise"
A16,unmarked,altered,altered,altered,altered,altered,"an abbreviation, figure or unit written otherwise"
A17,marked,marked,marked,marked,altered,altered,emphasis added
A17,unmarked,altered,altered,altered,altered,altered,emphasis added
A18,marked,marked,marked,marked,faithful,faithful,emphasis left out
A18,unmarked,faithful,altered/note,altered,faithful,faithful,emphasis left out
A19,any,marked,marked,marked,marked,marked,words put in behind the source's in brackets
A20,any,marked,marked,marked,marked,marked,words replaced in brackets
A21,any,meaning-changed,meaning-changed,meaning-changed,meaning-changed,meaning-changed,a bracket that turns the sense
A22,marked,marked,marked,marked,marked,marked,"parentheses for brackets, an interjection kept or dropped"
A22,unmarked,altered/note,altered,altered,altered/note,altered/note,"parentheses for brackets, an interjection kept or dropped"
A23,any,marked,marked,marked,marked,marked,an ellipsis for words that stand there
A24,any,marked/note,altered,marked/note,marked/note,marked,an ellipsis with the wrong number of dots
A25,any,marked/note,marked/note,marked/note,marked/note,marked/note,an ellipsis over nothing
A26,any,marked,marked/note,marked,marked,marked,the source's own ellipsis
A27,any,marked/note,marked/note,marked/note,marked/note,marked/note,an ellipsis over much
A28,any,silently-cut,silently-cut,silently-cut,silently-cut,silently-cut,words left out without a sign
A29,marked,marked,marked,marked,marked,marked,fillers left out
A29,unmarked,faithful,altered,altered,altered,faithful,fillers left out
A30,any,altered,altered,altered,altered,altered,words put in
A31,any,altered,altered,altered,altered,altered,words replaced
A32,any,altered,altered,altered,altered,altered,words moved
A33,any,spliced,spliced,spliced,spliced,spliced,two places joined
A34,marked,marked,marked,marked,marked,marked,grammar mended
A34,unmarked,altered,altered,altered,altered,faithful,grammar mended
A35,any,altered,altered,altered,altered,altered,dialect added or taken out
A36,any,not-checkable,not-checkable,not-checkable,not-checkable,not-checkable,a translation
A37,any,paraphrase,paraphrase,paraphrase,paraphrase,paraphrase,words that are not the source's
A38,any,paraphrase,paraphrase,paraphrase,paraphrase,paraphrase,reported speech set as direct
A39,any,misattributed,misattributed,misattributed,misattributed,misattributed,another's words inside the source
A40,any,faithful,faithful,faithful,faithful,faithful,what bad type or a scanner may have done
B*,edit:risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,a change that may turn the sense
B*,edit:material,meaning-changed,meaning-changed,meaning-changed,meaning-changed,meaning-changed,a change that turns the sense
B*,cut:risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,words cut that may turn the sense
B*,cut:material,cut-hides,cut-hides,cut-hides,cut-hides,cut-hides,words cut that turn the sense
B*,before:risk,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,what stands before may turn the sense
B*,after:risk,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,what stands behind may turn the sense
B*,before:material,out-of-context,out-of-context,out-of-context,out-of-context,out-of-context,what stands before turns the sense
B*,after:material,out-of-context,out-of-context,out-of-context,out-of-context,out-of-context,what stands behind turns the sense
B*,frame:risk,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,the draft's own words may turn the sense
B*,frame:material,meaning-changed,meaning-changed,meaning-changed,meaning-changed,meaning-changed,the draft's own words turn the sense
C01,any,exact,exact,exact,exact,exact,"right words, right place"
C02,any,wrong-place,wrong-place,wrong-place,wrong-place,wrong-place,another page or section
C03,any,misattributed,misattributed,misattributed,misattributed,misattributed,another speaker
C04,any,misattributed,misattributed,misattributed,misattributed,misattributed,"another work, date or occasion"
C05,any,second-hand,second-hand,second-hand,second-hand,second-hand,the source quotes it itself
C06,any,exact,exact,exact,exact,exact,an older witness has the words
C07,any,spliced,spliced,spliced,spliced,spliced,two sayings made one
C08,any,exact,exact,exact,exact,exact,witnesses differ
C09,any,meaning-at-risk/note,meaning-at-risk,meaning-at-risk/note,meaning-at-risk/note,meaning-at-risk/note,a superseded text
C10,any,second-hand,second-hand,second-hand,second-hand,second-hand,attributed only
C11,any,not-found,not-found,not-found,not-found,not-found,in none of the sources
C12,any,not-checkable,not-checkable,not-checkable,not-checkable,not-checkable,the source is not there or cannot be read
C13,any,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,meaning-at-risk,a source denies it
verdict,exact,none,none,none,none,none,
verdict,faithful,none,none,none,none,none,
verdict,marked,none,none,none,none,none,
verdict,not-a-quotation,none,none,none,none,none,
verdict,second-hand,note,note,note,note,note,
verdict,unmarked-borrowing,note,note,note,note,note,
verdict,not-checkable,note,note,note,note,note,
verdict,wrong-place,note,note,note,note,note,
verdict,altered,warning,warning,warning,warning,warning,
verdict,meaning-at-risk,warning,warning,warning,warning,warning,
verdict,silently-cut,warning,warning,warning,warning,warning,
verdict,not-found,warning,warning,warning,warning,warning,
verdict,paraphrase,warning,warning,warning,warning,warning,
verdict,misattributed,error,error,error,error,error,
verdict,spliced,error,error,error,error,error,
verdict,out-of-context,error,error,error,error,error,
verdict,cut-hides,error,error,error,error,error,
verdict,meaning-changed,error,error,error,error,error,
`
