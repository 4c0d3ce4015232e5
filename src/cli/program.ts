import { Command, Option } from 'commander'
import { failures, type Operation, operations } from '../index.ts'
import { demoCommand } from './demo.ts'
import { indexCommand } from './index-command.ts'
import { type Common, perform } from './perform.ts'
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
  program.addCommand(indexCommand(signal)).addCommand(demoCommand(signal))
  return program
}

function commandOf(operation: Operation, signal: AbortSignal): Command {
  const { operand, examples } = operation
  const command = new Command(operation.name)
    .description(operation.summary)
    .argument(argumentOf(operand))
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
  if (operation.asksSources) sourceOptions(command)
  for (const { name, value, choices, summary } of operation.options) {
    const option = new Option(value ? `--${name} <${value}>` : `--${name}`, summary)
    if (choices) option.choices(choices)
    command.addOption(option)
  }
  commonOptions(command, operation)
  return command.action(
    async (operands: string | string[] | undefined, options: Common & Record<string, unknown>) => {
      await perform(operation, [operands ?? []].flat(), options, signal)
    },
  )
}

function argumentOf({ name, many, optional }: Operation['operand']): string {
  const shown = many ? `${name}...` : name
  return optional ? `[${shown}]` : `<${shown}>`
}

function sourceOptions(command: Command): void {
  command
    .addOption(new Option('-s, --sources <PATH...>', 'files and folders to check against'))
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
