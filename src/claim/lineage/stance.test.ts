import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { sentences } from '../../text/sentence.ts'
import { type Stance, stanceOf } from './stance.ts'

// The first sentence tells the claim, what stands behind it answers.
function stance(claim: string, text: string): Stance {
  const document = plainDocument('a.txt', text)
  const account = {
    document,
    quotations: [],
    attributions: [],
    temporals: [],
    mentions: [],
    entityOf: () => null,
  }
  const [sentence, ...rest] = sentences(text)
  const answer = rest.length > 0 ? { from: rest[0]!.from, to: rest.at(-1)!.to } : null
  return stanceOf(account, { sentence: sentence!, answer }, [], claim)
}

const cases: Readonly<Record<Stance, readonly (readonly [claim: string, words: string])[]>> = {
  asserts: [
    ['The harbourmaster Voss let the smugglers pass', 'Voss, who never drank, let the smugglers pass.'],
    ['The harbourmaster Voss let the smugglers pass', 'It is beyond doubt that Voss let the smugglers pass.'],
    ['The abbot sold the bells', 'In 1702 the abbot sold the bells to a founder in Trier.'],
    ['The abbot did not sell the bells', 'The abbot never sold the bells.'],
    ['The abbot sold the bells', 'I have no doubt that the abbot sold the bells.'],
    ['The pilot Marr warned the mate of the bar', 'The pilot Marr warned the mate of the bar.'],
    ['Ruth Adler left without a passport', 'Ruth Adler left the country without a passport.'],
    [
      'The clerk burned the ledgers',
      'The clerk burned the ledgers, and the mayor said that it was a cold night.',
    ],
    ['The clerk burned the ledgers', 'Nobody denied that the clerk burned the ledgers.'],
  ],
  reports: [
    [
      'The harbourmaster Voss let the smugglers pass',
      'It was common talk on the quay that Voss let the smugglers pass.',
    ],
    ['The harbourmaster Voss let the smugglers pass', 'Voss let the smugglers pass, so the fishwives said.'],
    [
      'The harbourmaster Voss let the smugglers pass',
      'My uncle always maintained that Voss let the smugglers pass.',
    ],
    ['The abbot sold the bells', 'It is said in the valley that the abbot sold the bells.'],
    ['The abbot sold the bells', 'According to the sexton, the abbot sold the bells by night.'],
    ['The clerk burned the ledgers', 'Rumour has it that the clerk burned the ledgers.'],
    ['The clerk burned the ledgers', 'A porter told me that the clerk had burned the ledgers.'],
    [
      'The clerk burned the ledgers',
      'A neighbour, who does not wish to be named, says that the clerk burned the ledgers.',
    ],
    [
      'The clerk burned the ledgers',
      'They say that the clerk burned the ledgers. I do not know whether it is so.',
    ],
  ],
  denies: [
    ['The harbourmaster Voss let the smugglers pass', 'Voss let no smuggler pass while he held the post.'],
    [
      'The harbourmaster Voss let the smugglers pass',
      'The legend that Voss let the smugglers pass does not bear examination.',
    ],
    [
      'The harbourmaster Voss let the smugglers pass',
      'The allegation that Voss let smugglers pass was withdrawn.',
    ],
    ['The abbot sold the bells', 'The abbot never sold the bells.'],
    ['The abbot sold the bells', 'There is no truth in the story that the abbot sold the bells.'],
    ['The abbot sold the bells', 'It is said that the abbot sold the bells. It is a lie.'],
    ['The clerk burned the ledgers', 'There is no evidence that the clerk burned the ledgers.'],
    ['The clerk burned the ledgers', 'I did not burn a single ledger.'],
    ['The helmsman was drunk', 'The helmsman was perfectly sober.'],
    ['Anna Roth shot the sergeant', 'It was Peter Lanz who shot the sergeant.'],
    ['The abbot did not sell the bells', 'The abbot sold the bells.'],
    ['The clerk burned the ledgers', 'People said that the clerk burned the ledgers. He did not.'],
  ],
  questions: [
    [
      'The harbourmaster Voss let the smugglers pass',
      'The evidence that Voss let the smugglers pass is contradictory.',
    ],
    [
      'The harbourmaster Voss let the smugglers pass',
      'Opinions differ as to whether Voss let the smugglers pass.',
    ],
    ['The abbot sold the bells', 'Did the abbot sell the bells?'],
    ['The abbot sold the bells', 'Whether the abbot sold the bells will never be known.'],
    ['The abbot sold the bells', 'It is not certain that the abbot sold the bells.'],
    ['The clerk burned the ledgers', 'I doubt that the clerk burned the ledgers.'],
    [
      'The clerk burned the ledgers',
      'It was alleged that the clerk burned the ledgers. No proof of it was ever produced.',
    ],
  ],
  insinuates: [
    [
      'The harbourmaster Voss let the smugglers pass',
      'It is surely a coincidence that the smugglers only sailed when Voss was on duty.',
    ],
    [
      'The harbourmaster Voss let the smugglers pass',
      'Where Voss found the money for his villa, the smugglers could perhaps explain.',
    ],
    ['The abbot sold the bells', 'One may wonder how the abbot came by the price of a coach that summer.'],
    [
      'The abbot sold the bells',
      'It is curious that the abbot bought a coach in the month when the bells were gone.',
    ],
    ['The clerk burned the ledgers', 'The ledgers fell into the clerk’s stove, no doubt by accident.'],
    ['The clerk burned the ledgers', 'The clerk’s chimney smoked all night; make of it what you will.'],
  ],
}

for (const [wanted, examples] of Object.entries(cases))
  test(`a passage that ${wanted} a claim is told by its frame and its negations`, () => {
    for (const [claim, words] of examples) assert.equal(stance(claim, words), wanted, words)
  })
