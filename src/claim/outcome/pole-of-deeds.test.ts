import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('what persons did in one text and did not do in another is set apart', () => {
  for (const [one, other] of [
    [
      'The dragoons fired two volleys down Fish Street at Lenn.',
      'Not a shot was fired in Fish Street at Lenn.',
    ],
    ['Peter Orsk gave the order to open the gate.', 'Peter Orsk gave no order to open the gate.'],
    ['Peter Orsk obeyed the order to charge the bridge.', 'Peter Orsk refused to charge the bridge.'],
    [
      'Peter Orsk came to the help of the stokers in the hold.',
      'Peter Orsk gave no help to the stokers in the hold.',
    ],
    [
      'Peter Orsk took part in the robbery of the mail.',
      'Peter Orsk had no part in the robbery of the mail.',
    ],
    ['Peter Orsk surrendered at the mill.', 'Peter Orsk fought to the last at the mill.'],
    ['Peter Orsk won the race to Varn.', 'Peter Orsk lost the race to Varn.'],
    ['Peter Orsk finished the march to Varn.', 'Peter Orsk dropped out of the march to Varn.'],
    [
      'Peter Orsk begged to fly over the pass to Varn.',
      'Peter Orsk was forced to fly over the pass to Varn.',
    ],
    ['Peter Orsk sailed in the steamer Halma.', 'Peter Orsk was left behind by the steamer Halma.'],
    ['Peter Orsk was well treated by the gaolers.', 'Peter Orsk was tortured by the gaolers.'],
    ['Peter Orsk was sane when he signed the deed.', 'Peter Orsk was insane when he signed the deed.'],
    ['Peter Orsk walked calmly to the scaffold.', 'Peter Orsk wept on the way to the scaffold.'],
    ['Peter Orsk remarried.', 'Peter Orsk never remarried.'],
    [
      'The painter Peter Orsk was clean-shaven in the portrait.',
      'The painter Peter Orsk was bearded in the portrait.',
    ],
    ['Peter Orsk was received into the Catholic church.', 'Peter Orsk remained a Protestant.'],
    ['Peter Orsk was taken on at the dock.', 'Peter Orsk was turned away at the dock.'],
    ['The consul received Peter Orsk.', 'The consul refused to see Peter Orsk.'],
  ] as const)
    assert.notDeepEqual(contradictions(one, other), [], one)
})

test('done by another, asked, planned or only supposed they contradict nothing', () => {
  for (const [one, other] of [
    ['The dragoons fired two volleys.', 'Nobody knows who fired first.'],
    ['Peter Orsk gave the order to open the gate.', 'John Varn gave no order to open the gate.'],
    ['Peter Orsk obeyed the order.', 'John Varn refused to obey.'],
    ['Peter Orsk came to the help of the stokers.', 'Did Peter Orsk refuse his help?'],
    ['Peter Orsk took part in the robbery.', 'John Varn had no part in the robbery.'],
    ['Peter Orsk surrendered at the mill.', 'John Varn fought to the last at the mill.'],
    ['Peter Orsk won the race to Varn.', 'John Kolm lost the race to Varn.'],
    ['Peter Orsk finished the march.', 'Peter Orsk would have dropped out if he could.'],
    ['Peter Orsk sailed in the Halma.', 'John Varn was left behind.'],
    ['Peter Orsk was well treated.', 'John Varn was tortured.'],
    ['Peter Orsk was sane.', 'John Varn was insane.'],
    ['Peter Orsk remarried.', 'John Varn never remarried.'],
    ['Peter Orsk was taken on at the dock.', 'Some men were turned away at the dock.'],
    ['He was not beaten fairly, wrote Emil Kolm.', 'Peter Orsk beat Emil Kolm.'],
  ] as const)
    assert.deepEqual(contradictions(one, other), [], one)
})

test('who did not see who did it, or cannot decide whether it was done, denies nothing', () => {
  assert.deepEqual(
    contradictions(
      'I have never been able to decide whether Peter Orsk really saw the line.',
      'It was Peter Orsk who first saw the line.',
    ),
    [],
  )
  assert.deepEqual(
    contradictions('Anna Lund did not see who fired the shot.', 'Peter Orsk fired the shot.'),
    [],
  )
})
