import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failing, sumsIn } from '../../../test/kit/reckoned.ts'

const wrong: readonly (readonly [string, string])[] = [
  [
    'Of tallow he had 320 casks, and of hides 210, making in the whole 630 bales.',
    '320 + 210 = 530, not 630.',
  ],
  ['She carried 212 passengers and a crew of 41, 263 persons in all.', '212 + 41 = 253, not 263.'],
  [
    'Thirty crowns came from the town, twenty-five from the farms and twelve from the inn, a total of seventy-seven.',
    '30 + 25 + 12 = 67, not 77.',
  ],
  [
    'The boxes brought in £48, the pit £62 and the gallery £20, so that the whole receipts were £140.',
    '£48 + £62 + £20 = £130, not £140.',
  ],
  ['The school had 120 pupils, 54 boys and 76 girls.', '54 + 76 = 130, not 120.'],
  [
    'Thirty-six were saved, nine in the first boat, fourteen in the second and eleven in the third.',
    '9 + 14 + 11 = 34, not 36.',
  ],
  ['Of 40 prisoners 12 died and 27 lived.', '12 + 27 = 39, not 40.'],
  ['Eleven of the nineteen prisoners were found guilty; nine were acquitted.', '11 + 9 = 20, not 19.'],
  [
    'The crew of twenty-four consisted of the master, two mates, a cook and nineteen hands.',
    '1 + 2 + 1 + 19 = 23, not 24.',
  ],
  [
    'It raised £2,400, of which £1,200 went to the widows and £1,000 to the orphans, and nothing was left over.',
    '£1,200 + £1,000 = £2,200, not £2,400.',
  ],
  [
    'Of our sixty camels, fifteen were stolen, twenty died and the remaining fifteen were brought back.',
    '60 less 15 and 20 is 25, not 15.',
  ],
  ['There were 31 on board, of whom 12 were drowned, leaving 18.', '31 less 12 is 19, not 18.'],
  [
    'Receipts were £412 10s. and expenses £398 15s., leaving a balance of £23 15s.',
    '£412 10s. less £398 15s. is £13 15s., not £23 15s..',
  ],
  [
    'Six hundred pounds were borrowed and four hundred paid back, so that three hundred are still owing.',
    '£600 less £400 is £200, not £300.',
  ],
  ['Eleven men at two pounds each, twenty-three pounds in all.', '11 times £2 is £22, not £23.'],
  [
    'The number of the accused was fourteen. Four are condemned. Six go to prison. Three are acquitted. There is no other disposal.',
    '4 + 6 + 3 = 13, not 14.',
  ],
  [
    'On the first trip nine were brought. On the second she brought fourteen. Twenty-five were thus saved in these two trips.',
    '9 + 14 = 23, not 25.',
  ],
  [
    'He had £900. This was paid away as follows: to the widows, £520; to the orphans, £280; leaving nothing in hand.',
    '£520 + £280 = £800, not £900.',
  ],
  [
    'The fund had £640 from members, £390 from friends and £80 from the street. Its receipts were therefore £1,210.',
    '£640 + £390 + £80 = £1,110, not £1,210.',
  ],
  [
    'Thirty-four persons lost their lives. The dead were twenty-one men, four women and seven children.',
    '21 + 4 + 7 = 32, not 34.',
  ],
  [
    'The bridge cost £1,050. The town paid £300, the county £450 and the Crown £200.',
    '£300 + £450 + £200 = £950, not £1,050.',
  ],
  ['Ninety-six men went down. Thirty-one came up alive; sixty-three did not.', '31 + 63 = 94, not 96.'],
  [
    'The regiment marched out 840 strong. It lost 212 killed and 341 wounded, and mustered 387.',
    '840 less 212 and 341 is 287, not 387.',
  ],
  [
    'Nineteen were tried together. Eleven were found guilty, and the other nine were acquitted.',
    '19 less 11 is 8, not 9.',
  ],
  ['Our loss was 252: 31 killed, 190 wounded and 41 missing.', '31 + 190 + 41 = 262, not 252.'],
  [
    'There stood in the dock fourteen men. Eight of them were found guilty and five were not.',
    '8 + 5 = 13, not 14.',
  ],
  ['A third of the 48 patients, that is twelve, died.', '12 of 48 is 25 per cent, not third.'],
  ['Widows £620\nOrphans £310\nInjured £210\nTotal £1,240', '£620 + £310 + £210 = £1,140, not £1,240.'],
  [
    'There were 39 members present. Every one answered: For, 21; Against, 14; Abstaining, 3.',
    '21 + 14 + 3 = 38, not 39.',
  ],
  [
    'All 209 members were present. There were 112 votes for it and 97 against, and 8 members abstained.',
    '112 + 97 + 8 = 217, not 209.',
  ],
  ['Ayes, 412; Noes, 391; majority, 17.', '412 less 391 is 21, not 17.'],
  ['Holm polled 412, Brandt 391. Holm’s majority was 31.', '412 less 391 is 21, not 31.'],
  [
    'There were 85 cases, 52 of them men. There were 17 deaths, a mortality of twenty-five per cent.',
    '17 of 85 is 20 per cent, not 25.',
  ],
  [
    'They got 6s. 8d. in the pound, which is forty per cent.',
    '6s. 8d. in the pound is 33.3 per cent, not 40.',
  ],
  [
    'Eighteen of the twenty-four jurors, or two-thirds, were for it.',
    '18 of 24 is 75 per cent, not two-thirds.',
  ],
  ['Of 48 patients 12 died, that is one in three.', '12 of 48 is 25 per cent, not one in three.'],
  [
    'Nets came down from 40 shillings to 10 shillings, a saving of 60 per cent.',
    'From 480 to 120 is 75 per cent, not 60.',
  ],
  ['The rent was reduced by half, from £40 to £30.', 'From 9,600 to 7,200 is 25 per cent, not half.'],
  ['Output was doubled, from 200 tons to 350.', '200 doubled is 400, not 350.'],
  [
    'At the close Mr. Orchard had 914 votes and Sir Hugh Lambourne 871, which was a majority of 53.',
    '914 less 871 is 43, not 53.',
  ],
  [
    'Captain Ware was returned with 612 votes; Mr. Pitt had 588. The majority was thus 34.',
    '612 less 588 is 24, not 34.',
  ],
  [
    'The Liberal candidate was elected by 145 votes, having polled 4,120 to the Conservative’s 3,985.',
    '4,120 less 3,985 is 135, not 145.',
  ],
  ['Orchard, 914; Lambourne, 871; majority, 53.', '914 less 871 is 43, not 53.'],
  ['Home won by 12 points, 88 to 79.', '88 less 79 is 9, not 12.'],
  [
    'Eighty-seven persons lost their lives. Forty-six died at Lowbeck, twenty-nine at Ashholm and nine at Scarfoot. No life was lost anywhere else.',
    '46 + 29 + 9 = 84, not 87.',
  ],
  [
    'In all 112 houses were destroyed. Sixty stood in Mill Lane, thirty-two in Bridge Street and twenty-two on the Quay.',
    '60 + 32 + 22 = 114, not 112.',
  ],
  [
    'The committee had fifteen members. Seven were elected by the masters, five by the men and two by the town.',
    '7 + 5 + 2 = 14, not 15.',
  ],
  [
    'The library owns 310 manuscripts. There are 140 in Latin, 90 in Greek and 70 in Hebrew, and none in any other language.',
    '140 + 90 + 70 = 300, not 310.',
  ],
  ['There were 87 dead, 46 at Lowbeck, 29 at Ashholm and 9 at Scarfoot.', '46 + 29 + 9 = 84, not 87.'],
  [
    'It was a match of twelve games. Marenco won six of them, Hartung won three, and four were drawn.',
    '6 + 3 + 4 = 13, not 12.',
  ],
  ['They played ten games. Lasker won four, Holm two and three were drawn.', '4 + 2 + 3 = 9, not 10.'],
  ['In a season of 22 matches they won 14, drew 4 and lost 5.', '14 + 4 + 5 = 23, not 22.'],
  ['His record stands at 48 fights, 31 wins, 12 losses and 4 draws.', '31 + 12 + 4 = 47, not 48.'],
  ['The first fifteen had 18 fixtures, won 12, lost 5 and drew 2.', '12 + 5 + 2 = 19, not 18.'],
  [
    'The mill employed 240 hands. Sixty were women, which is 35 per cent of the whole.',
    '60 of 240 is 25 per cent, not 35.',
  ],
  ['Sixty of the 240 hands (35%) were women.', '60 of 240 is 25 per cent, not 35.'],
  ['Of twenty-six letters sixteen are dated and nine undated.', '16 + 9 = 25, not 26.'],
  ['The three ships carried 120, 140 and 160 men, a total of 440.', '120 + 140 + 160 = 420, not 440.'],
]

const right: readonly string[] = [
  'The captain, nine passengers and 11 crew were saved, 21 in all.',
  'Nine men, 11 boys and the cook, 21 in all.',
  'There were 31 on board: 19 passengers, 11 crew and a dog.',
  'Of the 40 prisoners 12 could read and 30 could speak English.',
  'She carried 212 passengers, of whom 31 were children and 90 women.',
  'We had 40 oxen, 12 horses and some goats, about 70 beasts in all.',
  'The fund stood at £1,200, of which £700 was paid to the widows and £300 to the orphans.',
  'Twelve men were killed and 31 wounded. The 40 survivors were landed at Lenn.',
  'On Monday nine men came; on Tuesday fourteen came. Twenty-five had been asked.',
  'Fourteen were tried. Four were condemned and six imprisoned.',
  'There were 107 members present. Fifty-eight voted for the bill and 43 against.',
  'The bill passed by 58 votes to 43; the majority in 1900 had been of 20.',
  'The price rose from 8d. to 12d., and the wages by ten per cent.',
  'Of the 240 hands, 84 were women. Twenty per cent of the wages were kept back.',
  'A dividend of 5s. in the pound was paid in 1908, and a further ten per cent in 1910.',
  'There were 12 cabins, each with 2 berths, 24 berths in all.',
  'She carried 212 persons. 148 were saved, by two of her own boats. 64 were drowned.',
  'The book has 14 chapters. Chapter 4 is the best, chapters 6 and 9 the worst; no other is worth reading.',
  'In all, 85 persons were attacked: 52 patients, 21 nurses and 12 domestic staff.',
  'We sampled 1,001 adults. The voters were 834, with a margin of 4 percentage points.',
  'Twelve of the 40 houses, almost a third, were burned.',
  'It is so in Psalm 65. 7. and in Job 38. 8, with 11 others: 30 in all.',
  'Orchard had 914 votes and Lambourne 871. At noon Orchard had a lead of 53.',
  'Orchard had 914 votes and Lambourne 871; the majority of 53 which he had in 1865 was gone.',
  'Orchard polled 914 in Eastgate and 871 in Westgate. His majority was 53.',
  'The Liberals won 412 seats and the Conservatives 191, a majority of 153.',
  'Of 100 members 70 voted for it, a majority of 40.',
  'There were 1,785 votes cast, of which Orchard had 914, a majority of 43.',
  'In Ohio Trump leads 45-42; in Florida he is ahead by 4 points.',
  'The Bears led by 10 before winning 24-21.',
  'The motion was carried by 78 votes to 61, with 4 abstentions.',
  'Eighty-seven persons lost their lives. Forty-six died at Lowbeck, twenty-nine at Ashholm and nine at Scarfoot. Three bodies were never identified.',
  'Eighty-seven men enlisted. Forty-six fell at Arras, twenty-nine on the Somme and nine at Gaza.',
  'The club has 120 members. Sixty play cricket, forty play football and thirty row.',
  'The army had 50 guns. Twenty were lost on the retreat, eighteen in the first battle and nine in the second.',
  'The firm has 410 shops, 46 in London, 29 in Leeds and 9 in York.',
  'It was a match of twelve games. Marenco won six of them, Hartung two, and two were drawn, and it was over.',
  'The tour consisted of 24 matches. The visitors won 17, lost 4 and drew 2. One was abandoned for rain.',
  'It was a match of twelve games. After nine games Marenco had won four, Hartung had won three, and two were drawn.',
  'The army fought nine battles, winning six and losing two.',
]

for (const [text, derivation] of wrong)
  test(`does not add up: ${text}`, () => {
    assert.deepEqual(failing(text), [derivation])
  })

for (const text of right)
  test(`is not said to fail: ${text}`, () => {
    assert.deepEqual(failing(text), [])
  })

test('a total that is told twice is given at both places', () => {
  const [sum] = sumsIn(['I count 87 houses. Of these 87, 52 were insured, 14 were let and 31 were neither.'])
  assert.deepEqual(
    sum!.values.map(({ value }) => value),
    ['87', '52', '14', '31', '87'],
  )
})
