import { Command, Option } from 'commander'
import { failures, type Operand, type Operation, operations } from '../index.ts'
import { demoCommand } from './demo.ts'
import { indexCommand } from './index-command.ts'
import { openCommand } from './open-command.ts'
import { type Common, looksIntoSources, perform } from './perform.ts'
import { version } from './version.ts'

/** The command line as commander has it: a command for each operation of the table, and those of the programs. */
export function programOf(signal: AbortSignal): Command {
  const program = new Command('stemma')
    .description('Traces what a text says back to where it came from.')
    .version(version, '-V, --version')
    .helpOption('-h, --help')
    .showSuggestionAfterError()
    .showHelpAfterError('(stemma --help, or stemma COMMAND --help, says more)')
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
  for (const operation of operations) program.addCommand(commandOf(operation, signal))
  program.addCommand(openCommand(signal)).addCommand(indexCommand(signal)).addCommand(demoCommand(signal))
  return program
}

function commandOf(operation: Operation, signal: AbortSignal): Command {
  const { operands, examples } = operation
  const command = new Command(operation.name)
    .description(operation.summary)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
  for (const operand of operands) command.argument(argumentOf(operand))
  if (looksIntoSources(operation)) sourceOptions(command, operation)
  for (const { name, value, choices, summary } of operation.options) {
    const option = new Option(value ? `--${name} <${value}>` : `--${name}`, summary)
    if (choices) option.choices(choices)
    command.addOption(option)
  }
  commonOptions(command, operation)
  return command.action(
    // One argument for each operand, then the options and the command itself.
    async (...given: unknown[]) => {
      const named = given.slice(0, operands.length) as (string | string[] | undefined)[]
      const options = given[operands.length] as Common & Record<string, unknown>
      await perform(
        operation,
        named.map((one) => [one ?? []].flat()),
        options,
        signal,
      )
    },
  )
}

function argumentOf({ name, many, optional }: Operand): string {
  const shown = many ? `${name}...` : name
  return optional ? `[${shown}]` : `<${shown}>`
}

function sourceOptions(command: Command, { asksSources }: Operation): void {
  if (asksSources) command.addOption(new Option('-s, --sources <PATH...>', 'files and folders to look into'))
  command
    .option('--meta <FILE>', 'authors, titles and dates of the sources, as CSV or JSON')
    .option('--library <DIR>', 'where to keep what was read of the sources')
    .option('--jobs <N>', 'files to read at a time')
    .option('--strict-sources', 'exit with 3 when a source cannot be read')
    .addOption(
      new Option(
        '--fail-on <SEVERITY>',
        'exit with 1 at findings of this severity or worse (the configuration’s, else error)',
      ).choices(failures),
    )
}

function commonOptions(command: Command, { formats }: Operation): void {
  command
    .addOption(new Option('-f, --format <FORMAT>', 'how to show the answer').choices(formats).default('text'))
    .option('-o, --output <FILE>', 'write the answer there instead of to standard output')
    .addOption(
      new Option('--report <FILE>', 'also write the report as one HTML page there').hideHelp(
        !formats.includes('html'),
      ),
    )
    .option('-q, --quiet', 'no progress, no remarks')
    .option('-v, --verbose', 'also what nothing is to be said of')
    .option('--no-color', 'no colours')
}
