/** A sentence of a paper, the day it was written, and its expressions of time with their ISO-TimeML values. */
export interface NewsItem {
  readonly written: string
  readonly text: string
  readonly dates: readonly (readonly [exact: string, timex: string | null])[]
}

const item = (written: string, text: string, ...dates: (readonly [string, string | null])[]): NewsItem => ({
  written,
  text,
  dates,
})

/** Written for the project; 14 March 2012 was a Wednesday. */
export const news: readonly NewsItem[] = [
  item('2012-03-14', 'The harbour board met on Tuesday to hear the pilots.', ['Tuesday', '2012-03-13']),
  item('2012-03-14', 'The strike will begin on Friday unless the owners give way.', ['Friday', '2012-03-16']),
  item('2012-03-14', 'Two ferries collided yesterday in thick fog.', ['yesterday', '2012-03-13']),
  item('2012-03-14', 'The minister will speak tomorrow in the assembly.', ['tomorrow', '2012-03-15']),
  item('2012-03-14', 'The bridge was closed today after cracks were found.', ['today', '2012-03-14']),
  item('2012-03-14', 'Sales fell by a tenth last month.', ['last month', '2012-02']),
  item('2012-03-14', 'The mill lost money last year, and wages were cut.', ['last year', '2011']),
  item('2012-03-14', 'A new school is to open next year.', ['next year', '2013']),
  item('2012-03-14', 'Three weeks ago the council had refused the plan.', ['Three weeks ago', '2012-02-22']),
  item('2012-03-14', 'The company was founded ten years ago by two brothers.', ['ten years ago', '2002']),
  item(
    '2012-03-14',
    'She was elected in November and resigned in January.',
    ['November', '2011-11'],
    ['January', '2012-01'],
  ),
  item('2012-03-14', 'The court will rule in May.', ['May', '2012-05']),
  item('2012-03-14', 'He died on 2 March at his home.', ['2 March', '2012-03-02']),
  item('2012-03-14', 'The hearing is scheduled for April 17.', ['April 17', '2012-04-17']),
  item('2012-03-14', 'The library has been shut since December 2009.', ['December 2009', '2009-12']),
  item('2012-03-14', 'Profits rose in the first quarter of 2011.', ['the first quarter of 2011', '2011-Q1']),
  item('2012-03-14', 'The rains failed last summer.', ['last summer', '2011-SU']),
  item(
    '2012-03-14',
    'Trains will run every day from next month.',
    ['every day', 'P1D'],
    ['next month', '2012-04'],
  ),
  item('2012-03-14', 'The talks lasted three days and ended without a treaty.', ['three days', 'P3D']),
  item('2012-03-14', 'Police were called on Monday night to the old quay.', [
    'Monday night',
    '2012-03-12TNI',
  ]),
  item('2012-03-14', 'The vote was held last Sunday.', ['last Sunday', '2012-03-11']),
  item('2012-03-14', 'The contract ends in 2015.', ['2015', '2015']),
  item('2012-03-14', 'The pipeline burst early this year.', ['early this year', '2012']),
  item('2012-03-14', 'Prices doubled in the 1990s.', ['the 1990s', '199']),
  item('2012-03-14', 'The judge now faces an inquiry.', ['now', 'PRESENT_REF']),
  item('2012-03-14', 'The paper appears weekly.', ['weekly', 'XXXX-WXX']),
  item('2012-03-14', 'He had worked there for 24 years.', ['24 years', 'P24Y']),
  item('2012-03-14', 'The plant will close by the end of the year.', ['the end of the year', '2012']),
  item('2012-03-14', 'An inspector arrived two days ago from the capital.', ['two days ago', '2012-03-12']),
  item('2012-03-14', 'The storm reached the coast on Saturday morning.', [
    'Saturday morning',
    '2012-03-10TMO',
  ]),
  item('2012-03-14', 'Fares rise next week, the line announced.', ['next week', '2012-W12']),
  item('2012-03-14', 'The fleet sailed this morning for the islands.', ['this morning', '2012-03-14TMO']),
  item('2012-03-14', 'Members were told yesterday morning by letter.', [
    'yesterday morning',
    '2012-03-13TMO',
  ]),
  item('2012-01-20', 'The treasurer fled in December with the funds.', ['December', '2011-12']),
  item('2012-01-20', 'A month ago nobody had heard of the firm.', ['A month ago', '2011-12']),
  item(
    '2012-01-20',
    'The former mayor denied it on January 5, 2012.',
    ['former', 'PAST_REF'],
    ['January 5, 2012', '2012-01-05'],
  ),
  item('2012-01-20', 'It was the worst flood in four decades.', ['four decades', 'P4DE']),
  item('2012-01-20', 'The museum was built in the late nineteenth century.', [
    'the late nineteenth century',
    '18',
  ]),
  item('2012-01-20', 'Tonight the team plays its last match.', ['Tonight', '2012-01-20TNI']),
  item('2012-01-20', 'The new law takes effect in October 2012.', ['October 2012', '2012-10']),
]
