import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entity, NameKind, NameMention } from '../../name/named.ts'
import { attributions } from '../../quote/attribution/attribution.ts'
import { quotations } from '../../quote/quotations.ts'
import type { Document } from '../../text/document.ts'
import { temporals } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import type { Slot, Statement } from './statement.ts'
import { statements } from './statements.ts'

const brackets: Readonly<Record<string, NameKind>> = { '[': 'person', '{': 'place', '<': 'organisation' }

/** An account of a text in which [persons], {places} and <bodies> are drawn. */
function accountOf(drawing: string, facts: Partial<Document> = {}): Account {
  let text = ''
  const mentions: NameMention[] = []
  let open = { at: 0, kind: 'person' as NameKind }
  for (const unit of drawing) {
    if (brackets[unit]) open = { at: text.length, kind: brackets[unit] }
    else if (/[\]}>]/.test(unit))
      mentions.push({ from: open.at, to: text.length, kind: open.kind, name: text.slice(open.at) })
    else text += unit
  }
  const document: Document = {
    id: 'told.txt',
    path: 'told.txt',
    text,
    ranges: [],
    pages: [],
    parts: [],
    origins: [],
    title: null,
    author: null,
    date: null,
    edition: null,
    language: 'en',
    remarks: [],
    directives: [],
    ...facts,
  }
  const quoted = quotations(document)
  return {
    document,
    quotations: quoted,
    attributions: attributions(document, quoted),
    temporals: temporals(text, [], [], 'en'),
    mentions,
    entityOf: ({ from }) => {
      const mention = mentions.find((one) => one.from <= from && from < one.to)
      return mention ? entity(mention) : null
    },
  }
}

function entity({ kind, name }: NameMention): Entity {
  const id = `${kind}:${name.split(' ').at(-1)!.toLowerCase()}`
  return { id, kind, name, variants: [], mentions: [], place: null, joins: [] }
}

/** A statement on one line, with only what is filled and what is out of the ordinary. */
function written(one: Statement): string {
  const slot = (label: string, value: Slot | null): string => (value ? ` ${label}=${value.exact}` : '')
  const { least = 0, most = 0, unit = null } = one.howMany ?? {}
  return (
    one.predicate +
    slot('who', one.who) +
    slot('whom', one.whom) +
    slot('what', one.what) +
    (one.when?.when ? ` when=${one.when.when.edtf}` : '') +
    slot('where', one.where) +
    (one.howMany ? ` n=${least === most ? least : `${least}-${most}`}${unit ? ` ${unit}` : ''}` : '') +
    (one.polarity === 'affirmed' ? '' : ` ${one.polarity}`) +
    (one.modality === 'asserted' ? '' : ` ${one.modality}`)
  )
}

function said(drawing: string): string {
  return statements(accountOf(drawing)).map(written).join(' | ')
}

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'who did what, when and where': {
    '[Orlov] arrived in {Riga} on 3 March 1925.': 'arrive who=Orlov when=1925-03-03 where=Riga',
    'On 3 March 1925 [Orlov] arrived in {Riga}.': 'arrive who=Orlov when=1925-03-03 where=Riga',
    '[Anna Lind] was born in {Bergen} in 1871.': 'bear who=Anna Lind when=1871 where=Bergen',
    '[Anna Lind] died on 4 May 1931 at {Hull}.': 'die who=Anna Lind when=1931-05-04 where=Hull',
    'The strike began on 12 June 1907.': 'begin what=The strike when=1907-06-12',
    'The strike broke out in {Riga} in June 1907.': 'begin what=The strike when=1907-06 where=Riga',
    'The weavers began the strike on 12 June 1907.': 'begin who=The weavers what=the strike when=1907-06-12',
    '[Orlov] left {Riga} in 1930.': 'leave who=Orlov when=1930 where=Riga',
    '[Orlov] married [Anna Lind] in 1899.': 'marry who=Orlov whom=Anna Lind when=1899',
    '[Orlov] wrote the letter on 5 May 1901.': 'write who=Orlov what=the letter when=1901-05-05',
    'The trawler sank off {Hull} on 9 January 1911.': 'sink what=The trawler when=1911-01-09 where=Hull',
    'In 1911 the trawler struck a rock, and the crew were rescued by [Captain Orr].':
      'rescue who=Captain Orr whom=the crew',
    'The trial opened in {Riga} in April 1926.': 'open what=The trial when=1926-04 where=Riga',
    'The fire was caused by a lamp in the mill.': 'cause who=a lamp what=The fire where=the mill',
    '[Orlov] leaves {Riga} in 1930.': 'leave who=Orlov when=1930 where=Riga',
  },
  'a passive turned': {
    '[Orlov] was arrested in {Riga} on 3 March 1925.': 'arrest whom=Orlov when=1925-03-03 where=Riga',
    '[Orlov] was arrested by the police in {Riga}.': 'arrest who=the police whom=Orlov where=Riga',
    'In 1929 [Orlov] was exiled to {Alma}.': 'exile whom=Orlov when=1929 where=Alma',
    '[Orlov] had been expelled from the <Guild> in 1927.': 'expel whom=Orlov when=1927',
    'The book was published in {Riga} in 1925.': 'publish what=The book when=1925 where=Riga',
    '[Orlov] was elected by the <Guild> in 1920.': 'elect who=the Guild whom=Orlov when=1920',
    'The mill was built by [Orlov] in 1888.': 'build who=Orlov what=The mill when=1888',
  },
  numbers: {
    'Forty men were killed on 3 March 1925.': 'kill whom=Forty men when=1925-03-03 n=40 man',
    'About 800 workers were arrested in {Riga}.': 'arrest whom=About 800 workers where=Riga n=750-850 worker',
    'Nearly 40 sailors drowned.': 'perish who=Nearly 40 sailors n=30-40 sailor',
    'Prices rose by 16 per cent in 1926.': 'grow what=Prices when=1926 n=16 %',
    'The crew numbered 120 men.': 'number who=The crew what=120 men n=120 man',
    'The ship carried 40 passengers.': 'carry who=The ship what=40 passengers n=40 passenger',
    'The blast killed 12 miners and wounded 30 others.':
      'kill who=The blast whom=12 miners n=12 miner | wound who=The blast whom=30 others n=30 other',
    'Between 40 and 50 peasants were shot at the mill.':
      'kill whom=Between 40 and 50 peasants where=the mill n=40-50 peasant',
  },
  'two clauses in a row': {
    'In 1926 grain has sunk by 18 per cent and the prices of various goods have risen by 16 per cent.':
      'fall what=grain when=1926 n=18 % | grow what=the prices of various goods n=16 %',
  },
  'denied, asked, supposed': {
    '[Orlov] was not arrested in 1925.': 'arrest whom=Orlov when=1925 denied',
    '[Orlov] never returned to {Riga}.': 'return who=Orlov where=Riga denied',
    'Nobody died in the fire of 1925.': 'die who=Nobody denied',
    'Was [Orlov] arrested in 1925?': '',
    '[Orlov] failed to return to {Riga} in 1930.': 'return who=Orlov when=1930 where=Riga denied',
    '[Orlov] had to leave {Riga} in 1930.': 'leave who=Orlov when=1930 where=Riga',
    'If [Orlov] returned to {Riga}, the strike would end.': 'return who=Orlov where=Riga hypothetical',
    '[Orlov] might have returned to {Riga} in 1930.': 'return who=Orlov when=1930 where=Riga hypothetical',
    '[Orlov] is said to have died in {Riga}.': 'die who=Orlov where=Riga reported',
    '[Orlov] was believed to have been killed in 1925.': 'kill whom=Orlov when=1925 believed',
    '[Orlov] was allegedly arrested in 1925.': 'arrest whom=Orlov when=1925 reported',
    '[Orlov] wanted to return to {Riga}.': '',
    'The council ordered the guards to arrest [Orlov].': '',
    'The <Guild> denied that [Orlov] returned to {Riga} in 1930.':
      'return who=Orlov when=1930 where=Riga denied reported',
  },
  'what the sentence makes of a clause': {
    'Some say [Orlov] never left {Riga}.': 'leave who=Orlov where=Riga denied reported',
    'It was rumoured that the owner, [Vane], had sold the ship.': 'sell who=Vane what=the ship rumoured',
    '[Orlov] would never return to {Riga}.': 'return who=Orlov where=Riga denied',
    '[Orlov] was not in {Riga} on 3 March 1925.': 'be who=Orlov when=1925-03-03 where=Riga denied',
    'At least 70 people lost their lives.': 'die who=At least 70 people n=70-700 person',
    'The price of grain has sunk by 18 per cent.': 'fall what=The price of grain n=18 %',
  },
  'the one who does it stands further off': {
    'The railway between {Oslo} and {Bergen} was opened in 1909.':
      'open what=The railway between Oslo and Bergen when=1909',
    'The committee elected [Hagen] president in 1910.': 'elect who=The committee whom=Hagen when=1910',
    'The first edition was printed in 1851.': 'publish what=The first edition when=1851',
    'The flood killed between 20 and 30 people.':
      'kill who=The flood whom=between 20 and 30 people n=20-30 person',
    '[Orlov], the oldest of the pilots, arrived in {Riga} in 1925.': 'arrive who=Orlov when=1925 where=Riga',
    '[Orlov], who arrived in {Riga} in 1925, was a pilot.': 'arrive who=Orlov when=1925 where=Riga',
    'In 1925 [Orlov] moved to {Riga} and married [Anna Lind].':
      'move who=Orlov when=1925 where=Riga | marry who=Orlov whom=Anna Lind when=1925',
    '[Orlov] and [Lind] were arrested in 1925.': 'arrest whom=Orlov when=1925 | arrest whom=Lind when=1925',
    'The <Guild> forced [Orlov] to leave {Riga} in 1930.': 'leave who=Orlov when=1930 where=Riga',
    'The men in the hold drowned.': 'perish who=The men in the hold',
    '[Orlov] moved to {France}, {Norway} and {Denmark}.':
      'move who=Orlov where=France | move who=Orlov where=Norway | move who=Orlov where=Denmark',
  },
  pronouns: {
    '[Orlov] was a pilot. He died in {Riga} in 1930.': 'die who=Orlov when=1930 where=Riga',
    '[Orlov] met [Lind] in {Riga}. He died in 1930.': 'meet who=Orlov whom=Lind where=Riga',
    '[Peter Orr] married [Ellen Grey] in 1890. He died in 1919.':
      'marry who=Peter Orr whom=Ellen Grey when=1890 | die who=Peter Orr when=1919',
    'The judges sentenced [Holt] in 1789, but the king pardoned him in July 1790.':
      'sentence who=The judges whom=Holt when=1789 | release who=the king whom=Holt when=1790-07',
    '[Orlov] met the mate. He died in 1930.': 'meet who=Orlov whom=the mate',
    'He died in 1930.': '',
    'They arrived in {Riga} in 1925.': '',
  },
  'what the date of a clause is not': {
    '[Orlov] stayed in {Riga} until 1925.': 'stay who=Orlov where=Riga',
    'Before 1925 [Orlov] lived in {Riga}.': 'stay who=Orlov where=Riga',
    'After the fire of 1925 burned the mill, [Orlov] moved to {Riga}.': 'move who=Orlov where=Riga',
    '[Orlov] arrived in {Riga} in 1925, and the strike of 1927 began in {Hull}.':
      'arrive who=Orlov when=1925 where=Riga | begin what=the strike of 1927 where=Hull',
  },
  'no event': {
    'The defeat entered another crime.': '',
    'The differences of opinion had reached a point.': '',
    'Development began to slow.': '',
    'The question has long been settled.': '',
    'Imperialism seized power.': '',
    'To found a party takes years.': '',
  },
}

for (const [name, rows] of Object.entries(table))
  for (const [drawing, expected] of Object.entries(rows))
    test(`${name}: ${drawing}`, () => assert.equal(said(drawing), expected))

test('a statement in a quotation is the speaker’s, and "I" is he', () => {
  const [one] = statements(accountOf('“I left {Riga} in 1930,” said [Orlov].'))
  assert.equal(one && written(one), 'leave who=Orlov when=1930 where=Riga')
  assert.deepEqual(
    one?.voice.map(({ name, act }) => [name, act]),
    [
      [null, 'tells'],
      ['Orlov', 'said'],
    ],
  )
})

test('"I" of a memoir is its author', () => {
  const [one] = statements(
    accountOf('I was arrested in {Riga} in 1925.', { author: 'Mara Lind', date: '1931' }),
  )
  assert.equal(one && written(one), 'arrest whom=Mara Lind when=1925 where=Riga')
  assert.equal(one?.voice[0]?.date?.edtf, '1931')
})

test('a slot knows the entity of the name that heads it, and not of one that only owns it', () => {
  const [led, owned] = statements(
    accountOf('[Orlov] was arrested in 1925. The [Orlov] followers were arrested in 1926.'),
  )
  assert.equal(led?.whom?.entity, 'person:orlov')
  assert.equal(owned?.whom?.entity, null)
})
