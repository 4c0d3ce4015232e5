// Writes schema/NAME.json for every JSON output. Run by `npm run schemas`; a test says when it should have been.
import { writeFileSync } from 'node:fs'
import { jsonSchema } from './json-schema.ts'
import { published } from './schemas.ts'

for (const [name, schema] of Object.entries(published))
  writeFileSync(`schema/${name}.json`, jsonSchema(name, schema))
