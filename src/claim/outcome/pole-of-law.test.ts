import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('what courts, voters and superiors decided in one way in one text and in another way in another is set apart', () => {
  for (const [one, other] of [
    [
      'The judge found that the election of Peter Orsk was void.',
      'The petition against Peter Orsk was dismissed.',
    ],
    ['The appeal of Peter Orsk was allowed.', 'The appeal of Peter Orsk was dismissed.'],
    ['The sentence on Peter Orsk was carried out.', 'The sentence on Peter Orsk was commuted.'],
    ['Peter Orsk was flogged.', 'Peter Orsk went unpunished.'],
    ['Peter Orsk recanted before the bishop.', 'Peter Orsk refused to recant.'],
    ['Peter Orsk gave evidence at the inquest.', 'Peter Orsk refused to testify at the inquest.'],
    ['Peter Orsk gave the names of the printers.', 'Peter Orsk gave no names.'],
    ['Peter Orsk took the oath.', 'Peter Orsk refused the oath.'],
    ['Peter Orsk was released on bail.', 'Peter Orsk was remanded in custody.'],
    ['The suit of Peter Orsk was settled out of court.', 'The suit of Peter Orsk came to trial.'],
    [
      'The resolution on the tram tariff was carried unanimously.',
      'The resolution on the tram tariff was carried by a narrow majority.',
    ],
    [
      'The motion on the tram tariff was put to the vote.',
      'The motion on the tram tariff was never put to the vote.',
    ],
    ['King Osric abdicated.', 'King Osric was deposed.'],
    ['Peter Orsk signed the treaty.', 'Peter Orsk refused to sign the treaty.'],
    ['The treaty of Varn was signed.', 'The treaty of Varn came to nothing.'],
    ['Peter Orsk was banished.', 'Peter Orsk was allowed to stay.'],
    [
      'Peter Orsk was promoted to the rank of major after the battle.',
      'Peter Orsk was passed over after the battle.',
    ],
    ['Peter Orsk took his degree.', 'Peter Orsk left without a degree.'],
    ['Peter Orsk left a will.', 'Peter Orsk died intestate.'],
  ] as const)
    assert.notDeepEqual(contradictions(one, other), [], one)
})

test('of another person, planned only, or beside each other they contradict nothing', () => {
  for (const [one, other] of [
    ['The appeal of Peter Orsk was allowed.', 'The appeal of John Varn was dismissed.'],
    ['The sentence on Peter Orsk was to be carried out.', 'The sentence on Peter Orsk was commuted.'],
    ['Peter Orsk was flogged.', 'John Varn went unpunished.'],
    ['Peter Orsk recanted before the bishop.', 'It is said that Peter Orsk refused to recant.'],
    ['Peter Orsk took the oath.', 'John Varn refused the oath.'],
    ['Peter Orsk was released on bail.', 'John Varn was remanded in custody.'],
    ['Peter Orsk gave evidence.', 'Peter Orsk gave the names of the printers.'],
    [
      'The resolution of Varn was carried unanimously.',
      'The resolution of Kolm was carried by a narrow majority.',
    ],
    ['King Osric abdicated.', 'King Harald was deposed.'],
    ['Peter Orsk signed the treaty.', 'If Peter Orsk refused to sign the treaty, there would be war.'],
    ['Peter Orsk was banished.', 'Peter Orsk hoped that he might be allowed to stay.'],
    ['Peter Orsk was promoted.', 'John Varn was passed over.'],
    ['Peter Orsk took his degree.', 'John Varn left without a degree.'],
    ['Peter Orsk left a will.', 'John Varn died intestate.'],
  ] as const)
    assert.deepEqual(contradictions(one, other), [], one)
})
