import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { operations } from '../index.ts'
import { perform } from './perform.ts'

/** `stemma demo`: the example case that comes with Stemma, end to end. Writes nothing but into a new temporary folder. */
export function demoCommand(signal: AbortSignal): Command {
  return new Command('demo')
    .description('the example case, end to end')
    .option('--no-color', 'no colours')
    .option('-v, --verbose', 'also the quotations that nothing is to be said of')
    .exitOverride()
    .action(async (options: { color: boolean; verbose?: boolean }) => {
      const examples = fileURLToPath(new URL('../../examples', import.meta.url))
      const folder = mkdtempSync(join(tmpdir(), 'stemma-demo-'))
      process.stderr.write(
        'An article about a breakwater quotes letters, minutes and newspapers. Some of its quotations are not what they seem.\n\n',
      )
      const check = operations.find(({ name }) => name === 'check')!
      const common = {
        format: 'text',
        library: join(folder, 'library'),
        report: join(folder, 'report.html'),
        sources: [join(examples, 'sources')],
        failOn: 'never',
        alone: true,
      } as const
      await perform(check, [[join(examples, 'draft.md')]], { ...common, ...options }, signal)
    })
}
