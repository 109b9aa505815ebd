import type { Problem } from '../core/problem.ts'
import { renderJson } from '../core/render/render-json.ts'
import type { Command } from 'commander'
import { openLog } from '../io/log.ts'
import { killWhatRuns } from '../io/kill-what-runs.ts'
import { redact } from '../io/redact.ts'
import { EXIT } from './exit-codes.ts'
import { globalOptions } from './global-options.ts'
import { showProblems, toProblem } from './problems.ts'
import { buildProgram } from './program.ts'
import { openProgress } from './progress.ts'
import type { Session } from './session.ts'
import { listenForSignals } from './signals.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import type { Verb } from './verb.ts'

/** One call of `hortus`, from its words to its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  let code: number = EXIT.clean
  const program = buildProgram(async (verb, args, options) => {
    code = await runVerb(verb, args, options)
  })
  const terminal = openTerminal({ color: !words.includes('--no-color') })
  configureOutput(program, terminal)
  endOnMistake(terminal, words)
  try {
    if (words[0] === '__complete') terminal.out(await (await import('./completion/complete.ts')).complete(program, words.slice(1)))
    else if (words.length === 0) program.outputHelp()
    else await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    return usageExit(error, terminal, words) ?? unexpected(error, terminal, { verbose: words.includes('--verbose'), json: false })
  }
}

async function runVerb(verb: Verb, args: readonly (string | readonly string[])[], raw: Readonly<Record<string, unknown>>): Promise<number> {
  const options = globalOptions(raw)
  const terminal = openTerminal({ color: options.color })
  const progress = openProgress(terminal, { quiet: options.jsonLog })
  const log = openLog({
    write: (line) => progress.print(line),
    level: options.verbose ? 'debug' : 'info',
    json: options.jsonLog,
    clock: { now: () => new Date() },
    onProgress: progress.show,
  })
  const interruption = listenForSignals({ onFirst: () => log.warn('stopping and cleaning up; Ctrl-C again ends at once') })
  const session: Session = { options, terminal: { ...terminal, out: (text) => progress.aside(() => terminal.out(text)) }, log, interruption }
  try {
    const code = await (await verb.load())(session, args, raw)
    return interruption.exitCode() ?? code
  } catch (error) {
    progress.stop()
    return interruption.exitCode() ?? unexpected(error, terminal, { ...options, validate: verb.name === 'validate' })
  } finally {
    progress.stop()
    interruption.dispose()
  }
}

/** What is thrown where no one waits for it (a stream, a timer) also ends in a sentence and a code, and leaves nothing running. */
function endOnMistake(terminal: Terminal, words: readonly string[]): void {
  process.on('uncaughtException', (error) => {
    killWhatRuns()
    process.exit(unexpected(error, terminal, { verbose: words.includes('--verbose'), json: wantsJson(words), validate: words.includes('validate') }))
  })
}

/** commander has said what is wrong; help and version are no failure. */
function usageExit(error: unknown, terminal: Terminal, words: readonly string[]): number | null {
  const { code, exitCode, message } = error as { code?: unknown; exitCode?: unknown; message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('commander.')) return null
  if (exitCode === 0) return EXIT.clean
  if (wantsJson(words)) terminal.out(problemsJson([{ code: 'USAGE', message: String(message).replace(/^error: /, ''), next: '`hortus --help` lists all verbs, `hortus VERB --help` its options.' }], words.includes('validate')))
  return EXIT.couldNotRun
}

/** The words could not be parsed, so they are looked at as they stand. */
const wantsJson = (words: readonly string[]): boolean => words.some((word, index) => word === '--json' || word === '--format=json' || (word === '--format' && words[index + 1] === 'json'))

function unexpected(error: unknown, terminal: Terminal, options: { readonly verbose: boolean; readonly json: boolean; readonly validate?: boolean }): number {
  const problem: Problem = toProblem(error)
  showProblems(terminal, [problem])
  if (options.verbose && error instanceof Error && problem.code === 'INTERNAL') terminal.err(`${redact(error.stack ?? error.message)}\n`)
  if (options.json) terminal.out(problemsJson([problem], options.validate === true))
  return EXIT.couldNotRun
}

/** `validate` keeps the shape of TFC-0006 whatever happens (schemas/validation.schema.json). */
const problemsJson = (problems: readonly Problem[], validate: boolean): string => renderJson(validate ? { status: 'error', errors: [], warnings: [], notices: [], problems } : { problems })

function configureOutput(command: Command, terminal: Terminal): void {
  command.configureOutput({
    writeOut: terminal.out,
    writeErr: terminal.err,
    getOutHelpWidth: terminal.width,
    getErrHelpWidth: terminal.width,
    getOutHasColors: () => terminal.outColor,
    getErrHasColors: () => terminal.errColor,
  })
  for (const child of command.commands) configureOutput(child, terminal)
}
