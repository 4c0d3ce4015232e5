// Embeds src/judge/verdicts.csv, which editors read and change, as the module that the engine imports: the engine opens
// no files. Run by `npm run tables`; a test compares the two.
import { readFileSync, writeFileSync } from 'node:fs'

const csv = readFileSync('src/judge/verdicts.csv', 'utf8')
writeFileSync(
  'src/judge/verdicts-csv.ts',
  `// Made from verdicts.csv by \`npm run tables\`. Change the table there.\nexport const verdictsCsv: string = \`${csv}\`\n`,
)
