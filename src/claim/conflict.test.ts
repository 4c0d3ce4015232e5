import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../test/kit/checked.ts'
import { parseWhen } from '../time/when.ts'
import type { Account } from './account.ts'
import { type Conflict, conflictsOf } from './conflict.ts'
import type { Slot, Statement } from './statement/statement.ts'

interface Told {
  readonly predicate: string
  readonly who?: string
  readonly whom?: string
  readonly what?: string
  readonly when?: string
  readonly where?: string
  readonly howMany?: readonly [number, number, string]
  readonly polarity?: Statement['polarity']
  readonly modality?: Statement['modality']
  readonly voice?: string
}

const nowhere = { from: 0, to: 1 }

function slot(exact: string | undefined): Slot | null {
  const entity = exact && /^\p{Lu}/u.test(exact) ? exact.toLowerCase() : null
  return exact === undefined ? null : { ...nowhere, exact, entity }
}

function statement(document: string, i: number, told: Told): Statement {
  const { predicate, when, howMany, polarity = 'affirmed', modality = 'asserted', voice } = told
  return {
    id: `${document}:${i}`,
    document,
    from: i,
    to: i + 1,
    voice: [
      { name: null, act: 'tells', date: null, evidence: nowhere },
      ...(voice ? [{ name: voice, act: 'says', date: null, evidence: nowhere }] : []),
    ],
    predicate,
    who: slot(told.who),
    whom: slot(told.whom),
    what: slot(told.what),
    where: slot(told.where),
    when: when
      ? {
          ...nowhere,
          kind: 'date',
          when: parseWhen(when)!,
          timex: when,
          anchor: null,
          rule: 'test',
          calendar: 'gregorian',
        }
      : null,
    howMany: howMany
      ? { ...nowhere, exact: `${howMany[0]}`, least: howMany[0], most: howMany[1], unit: howMany[2] }
      : null,
    polarity,
    modality,
  }
}

function account(
  id: string,
  date: string | null = null,
  author: string | null = null,
  text = `Text ${id}.`,
): Account {
  const document = { ...plainDocument(id, text), date, author }
  return { document, quotations: [], attributions: [], temporals: [], mentions: [], entityOf: () => null }
}

/** The conflicts of documents that each tell one thing, as "slot kind". */
function between(...told: readonly Told[]): string[] {
  return conflictsIn(told).map(({ slot, kind }) => `${slot} ${kind}`)
}

function conflictsIn(told: readonly Told[]): readonly Conflict[] {
  const ids = told.map((_, i) => `${'abcdef'[i]}.txt`)
  const statements = told.map((one, i) => statement(ids[i]!, i, one))
  return conflictsOf(
    ids.map((id) => account(id)),
    statements,
    [],
  ).conflicts
}

const birth = { predicate: 'bear', whom: 'Ada Brandt' }

test('two birthdays of one person contradict each other, with the days between them', () => {
  const [found] = conflictsIn([
    { ...birth, when: '1881-03-04' },
    { ...birth, when: '1881-03-09' },
  ])
  assert.equal(`${found!.slot} ${found!.kind}`, 'date contradiction')
  assert.match(found!.derivation, /5 days before/)
  assert.deepEqual(
    found!.sides.map(({ value }) => value),
    ['1881-03-04', '1881-03-09'],
  )
})

test('a year and a month in it are no conflict', () => {
  assert.deepEqual(between({ ...birth, when: '1881' }, { ...birth, when: '1881-01' }), ['date refinement'])
})

test('thirteen days apart are one day in two calendars', () => {
  assert.deepEqual(
    between(
      { predicate: 'die', who: 'Ada Brandt', when: '1917-10-25' },
      { predicate: 'die', who: 'Ada Brandt', when: '1917-11-07' },
    ),
    ['date calendar'],
  )
})

test('writing at two times is no conflict while no work is named', () => {
  const wrote = { predicate: 'write', who: 'Ada Brandt' }
  assert.deepEqual(between({ ...wrote, when: '1918' }, { ...wrote, when: '1922' }), [])
})

test('two arrests years apart are two arrests', () => {
  const arrest = { predicate: 'arrest', whom: 'Ada Brandt', where: 'Lenn' }
  assert.deepEqual(between({ ...arrest, when: '1921-05-03' }, { ...arrest, when: '1936-08-11' }), [])
})

test('an arrest at one place, a day apart in two documents, is one arrest with two dates', () => {
  const arrest = { predicate: 'arrest', whom: 'Ada Brandt', where: 'Lenn' }
  assert.deepEqual(between({ ...arrest, when: '1921-05-03' }, { ...arrest, when: '1921-05-04' }), [
    'date contradiction',
  ])
})

test('killed and died are one death; a murder does not make the murderer die', () => {
  const killed = { predicate: 'kill', who: 'Karl Zorn', whom: 'Ada Brandt', when: '1921-05-03' }
  assert.deepEqual(between(killed, { predicate: 'die', who: 'Ada Brandt', when: '1922-01-01' }), [
    'date contradiction',
  ])
  assert.deepEqual(between(killed, { predicate: 'die', who: 'Karl Zorn', when: '1922-01-01' }), [])
})

test('a round number stands for what rounds to it, another one does not', () => {
  const flood = (n: number): Told => ({
    predicate: 'kill',
    who: 'the flood',
    where: 'Lenn',
    howMany: [n, n, 'person'],
    when: '1911-02',
  })
  assert.deepEqual(between(flood(800), flood(812)), ['number rounding'])
  assert.deepEqual(between(flood(761), flood(812)), ['number contradiction'])
})

test('numbers of different things, and of different days, are not set against each other', () => {
  const strike = (n: number, unit: string, when: string): Told => ({
    predicate: 'strike',
    who: 'Lenn Tramways',
    howMany: [n, n, unit],
    when,
  })
  assert.deepEqual(between(strike(40, 'driver', '1911-02-03'), strike(90, 'conductor', '1911-02-03')), [])
  assert.deepEqual(between(strike(40, 'driver', '1911-02-03'), strike(90, 'driver', '1911-02-19')), [])
})

test('two birthplaces contradict each other; a country and a town do not', () => {
  assert.deepEqual(between({ ...birth, where: 'Lenn' }, { ...birth, where: 'Brennau' }), [
    'place contradiction',
  ])
  assert.deepEqual(between({ ...birth, where: 'Lenn' }, { ...birth, where: 'Norway' }), [])
})

test('two who wrote one book contradict each other; two who read it do not', () => {
  const book = { what: 'The Salt Road' }
  assert.deepEqual(
    between(
      { predicate: 'write', who: 'Ada Brandt', ...book },
      { predicate: 'write', who: 'Karl Zorn', ...book },
    ),
    ['person contradiction'],
  )
  assert.deepEqual(
    between(
      { predicate: 'read', who: 'Ada Brandt', ...book },
      { predicate: 'read', who: 'Karl Zorn', ...book },
    ),
    [],
  )
})

test('what one denies and another says is a contradiction, unless the denial names more', () => {
  const met = { predicate: 'meet', who: 'Ada Brandt', whom: 'Karl Zorn' }
  assert.deepEqual(between({ ...met, polarity: 'denied' }, { ...met, where: 'Lenn' }), [
    'polarity contradiction',
  ])
  assert.deepEqual(between({ ...met, where: 'Lenn', polarity: 'denied' }, met), [])
})

test('a question, a condition and a rumour contradict nobody', () => {
  for (const other of [
    { polarity: 'questioned' },
    { modality: 'hypothetical' },
    { modality: 'rumoured' },
  ] as const)
    assert.deepEqual(
      between({ ...birth, when: '1881' }, { ...birth, when: '1883', ...other }).filter((one) =>
        one.endsWith('contradiction'),
      ),
      [],
    )
})

test('one voice that says the opposite years later has changed its position', () => {
  const met = { predicate: 'meet', who: 'Ada Brandt', whom: 'Karl Zorn' }
  const accounts = [account('a.txt', '1921', 'Ada Brandt'), account('b.txt', '1930', 'Ada Brandt')]
  const statements = [statement('a.txt', 0, { ...met, polarity: 'denied' }), statement('b.txt', 0, met)]
  const { conflicts } = conflictsOf(accounts, statements, [])
  assert.deepEqual(
    conflicts.map(({ kind }) => kind),
    ['position-changed'],
  )
})

test('four documents of which two share their wording are at most three witnesses, at least one', () => {
  const ids = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']
  const accounts = ids.map((id, i) => account(id, `${1920 + i}`))
  const statements = ids.map((id, i) => statement(id, i, { ...birth, when: i === 4 ? '1890' : '1881' }))
  const place = (document: string) => ({ document, from: 0, to: 1 })
  const shared = [{ a: place('a.txt'), b: place('b.txt'), words: 20 }]
  const { conflicts, dependence } = conflictsOf(accounts, statements, shared)
  const [found] = conflicts
  const many = found!.sides.find(({ value }) => value === '1881')!
  assert.equal(many.documents, 4)
  assert.deepEqual(many.witnesses, [1, 3])
  assert.deepEqual(
    dependence.map(({ from, to, directed }) => ({ from, to, directed })),
    [{ from: 'a.txt', to: 'b.txt', directed: true }],
  )
})
