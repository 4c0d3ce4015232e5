import type { Entity, NameKind } from '../name/named.ts'
import { counted, times } from './counted.ts'
import type { Named } from './names-json.ts'
import type { Setting } from './setting.ts'
import { placeText } from './statement-text.ts'

const kinds: readonly (readonly [NameKind, string])[] = [
  ['person', 'Persons'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
  ['work', 'Works'],
]

/** Names by kind, the most frequent first: how often, where first, and how else they are written and why. */
export function namesText({ documents, entities }: Named, { paint, all }: Setting): string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const sections = kinds.flatMap(([kind, title]) => {
    const own = entities
      .filter((one) => one.kind === kind)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    if (own.length === 0) return []
    const lines = own.map((entity) => {
      const first = entity.mentions[0]
      const document = first && byId.get(first.document)
      const where = document ? placeText(document, first) : ''
      return `  ${paint('strong', entity.name)}  ${times(entity.mentions.length)}${placed(entity)}  ${paint('dim', `first in ${where}`)}\n${variantsText(entity, all)}`
    })
    return [`${title}\n${lines.join('')}`]
  })
  return [...sections, `${summaryOf(entities)}\n`].join('\n')
}

/** "40 names: 20 persons, 12 places, 5 organisations, 3 works." */
export function summaryOf(entities: readonly Entity[]): string {
  if (entities.length === 0) return 'No names.'
  const counts = kinds.flatMap(([kind]) => {
    const count = entities.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [counted(count, kind)]
  })
  return `${counted(entities.length, 'name')}: ${counts.join(', ')}.`
}

function placed({ place }: Entity): string {
  if (!place) return ''
  const { latitude, longitude, gazetteer } = place
  const degrees = (value: number, signs: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? signs[1] : signs[0]}`
  return `  ${degrees(latitude, 'NS')} ${degrees(longitude, 'EW')} (${gazetteer})`
}

function variantsText({ name, variants, joins }: Entity, all: boolean): string {
  const others = variants.filter(({ exact }) => exact !== name)
  if (others.length === 0) return ''
  const forms = others.map(({ exact, count }) => `${exact} (${count})`).join(', ')
  const reasons = all
    ? joins.map(
        ({ a, b, reason, confidence }) =>
          `      ${a} = ${b}: ${reason} (${Math.round(confidence * 100)} %)\n`,
      )
    : []
  return `      also ${forms}\n${reasons.join('')}`
}
