import { readFileSync } from 'node:fs'

/** A file that is made from others. */
export interface Made {
  readonly path: string
  readonly content: string
}

// What editors read and change, and the module that holds it for the engine, which opens no files.
const tables = [
  { from: 'src/judge/verdicts.csv', to: 'src/judge/verdicts-csv.ts', name: 'verdictsCsv' },
  { from: 'src/finding/explanations.md', to: 'src/finding/explanations-md.ts', name: 'explanationsMd' },
] as const

export function modules(): Made[] {
  return tables.map(({ from, to, name }) => {
    const held = readFileSync(from, 'utf8').replace(/[`\\]|\$\{/g, '\\$&')
    const origin = `// Made from ${from.replace(/^.*\//, '')} by \`npm run tables\`. Change the table there.`
    return { path: to, content: `${origin}\nexport const ${name}: string = \`${held}\`\n` }
  })
}
