import { z } from 'zod'

/** A JSON Schema (2020-12) as text, for the file that it is published in. */
export function jsonSchema(name: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' })
  return `${JSON.stringify({ $schema, $id: `stemma/${name}@1`, title: `What stemma ${name} prints`, ...rest }, null, 2)}\n`
}
