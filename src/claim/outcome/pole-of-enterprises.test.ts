import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('what became of works, ships, businesses and meetings in one text and otherwise in another is set apart', () => {
  for (const [one, other] of [
    ['Orsk’s novel Ragna was published.', 'Orsk’s novel Ragna was never published.'],
    [
      'The opera of Orsk was banned by the governor of Varn.',
      'The opera of Orsk was passed by the censor, the governor of Varn.',
    ],
    ['The seized copies of the Beacon were pulped.', 'The seized copies of the Beacon were burned.'],
    ['The museum of Varn was opened in spring.', 'The museum of Varn never opened.'],
    ['The bridge of Varn was built by Orsk.', 'The bridge of Varn was never built by Orsk.'],
    ['The mill of Varn was rebuilt.', 'The mill of Varn was never rebuilt.'],
    ['The schooner Halma was refloated.', 'The schooner Halma foundered.'],
    ['The loan of Varn was repaid.', 'The loan of Varn was never repaid.'],
    ['The mine at Varn worked at a profit under Orsk.', 'The mine at Varn worked at a loss under Orsk.'],
    ['The strike at the Varn mill was won.', 'The strike at the Varn mill was called off.'],
    ['The strike at the Varn mill was complete.', 'The strike at the Varn mill was partial.'],
    [
      'The relief column of Orsk reached the fort at Varn.',
      'The relief column of Orsk turned back short of the fort at Varn.',
    ],
    ['The lantern at the Varn pier was lit.', 'The lantern at the Varn pier was dark.'],
    [
      'The gallery of the Varn theatre was full for Ragna.',
      'The gallery of the Varn theatre was empty for Ragna.',
    ],
    ['The pistol of Orsk was loaded.', 'The pistol of Orsk was not loaded.'],
    ['The signal at Varn junction was at danger.', 'The signal at Varn junction was at clear.'],
    [
      'The bell of the Varn chapel rang for the fire.',
      'The bell of the Varn chapel was silent during the fire.',
    ],
    ['The harvest at Varn was plentiful under Orsk.', 'The harvest at Varn failed under Orsk.'],
    ['The telegram to Orsk was sent.', 'The telegram to Orsk was never sent.'],
    ['The petition of the Varn weavers was answered.', 'The petition of the Varn weavers was ignored.'],
    ['The trial of Peter Orsk was held in public.', 'The trial of Peter Orsk was held in camera.'],
    ['The village of Varn was plundered.', 'The village of Varn was spared.'],
    [
      'Plundering began in the Varn market and lasted two days.',
      'There was no plundering in the Varn market.',
    ],
    [
      'Two companies of infantry were brought into the Varn market.',
      'No troops were called out to the Varn market.',
    ],
    [
      'The Varn hospital was in quarantine with fever.',
      'There was no quarantine at the Varn hospital for fever.',
    ],
    [
      'A great crowd followed the coffin of Orsk to the Varn chapel.',
      'There was no procession to the Varn chapel for Orsk.',
    ],
    [
      'There was heavy fighting at the Varn telegraph office.',
      'The Varn telegraph office was taken without bloodshed.',
    ],
    ['The bridge of Varn collapsed.', 'The bridge of Varn held.'],
    ['The barometer at Varn fell.', 'The barometer at Varn was steady.'],
    ['The pump at Varn was repaired.', 'The pump at Varn was never repaired.'],
    ['The novel Ragna was translated.', 'The novel Ragna was never translated.'],
    ['The mill of Varn was sold to Orsk.', 'The mill of Varn was never sold.'],
    ['The necklace of Anna Lund was stolen.', 'The necklace of Anna Lund was mislaid.'],
    ['The medal of Anna Lund was given back.', 'The medal of Anna Lund was never returned.'],
  ] as const)
    assert.notDeepEqual(contradictions(one, other), [], one)
})

test('of another thing, another place or some of many they contradict nothing', () => {
  for (const [one, other] of [
    ['Orsk’s novel was published.', 'Lund’s novel was never published.'],
    ['The bridge of Varn was built.', 'The bridge of Kolm was never built.'],
    ['The schooner Halma was refloated.', 'The schooner Petrel foundered.'],
    ['The loan of Varn was repaid.', 'Was the loan of Varn unpaid?'],
    ['The strike at the Varn mill was won.', 'The strike at the Kolm dock was called off.'],
    ['The lantern was lit.', 'The street was dark.'],
    ['Some of the boats were full.', 'The boats were empty.'],
    ['Orsk’s pistol was loaded.', 'Lund’s pistol was not loaded.'],
    ['The harvest of 1911 was plentiful.', 'The harvest of 1912 failed.'],
    ['Orsk’s trial was held in public.', 'Lund’s trial was held in camera.'],
    ['The village of Varn was plundered.', 'The village of Kolm was spared.'],
    ['Two companies of infantry were brought to Varn.', 'No troops were to be called out at Kolm.'],
    ['A crowd followed the coffin of Orsk.', 'There was no procession for Lund.'],
    ['The bridge of Varn collapsed.', 'The bridge of Kolm held.'],
    ['Orsk’s necklace was stolen.', 'Lund’s necklace was mislaid.'],
  ] as const)
    assert.deepEqual(contradictions(one, other), [], one)
})
