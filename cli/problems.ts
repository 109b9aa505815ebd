import { HortusError, type Problem } from '../core/problem.ts'
import { plainLines } from '../core/render/plain.ts'
import { renderJson } from '../core/render/render-json.ts'
import { redact } from '../io/redact.ts'
import { styleText } from 'node:util'
import { EXIT } from './exit-codes.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/** Says what kept the tool from working, one block each, on standard error. */
export function showProblems(terminal: Pick<Terminal, 'err' | 'errColor'>, problems: readonly Problem[]): void {
  for (const { code, message, next } of problems) {
    const head = terminal.errColor ? styleText('red', 'could not run', { validateStream: false }) : 'could not run'
    terminal.err(`${head} ${redact(plainLines(`${code}\n    ${message}\n    next: ${next}`))}\n`)
  }
}

/** A verb that prints no report ends here when it cannot run: for people on standard error, for programs as JSON. */
export function couldNotRun(session: Session, problems: readonly Problem[]): number {
  showProblems(session.terminal, problems)
  if (session.options.json) session.terminal.out(renderJson({ problems }))
  return EXIT.couldNotRun
}

/** Whatever was thrown, as a Problem. What nobody expected is a mistake of Hortus and says so. */
export function toProblem(error: unknown): Problem {
  if (error instanceof HortusError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'INTERNAL', message: `Hortus itself failed: ${message}`, next: 'Run again with --verbose for the stack, and report it.' }
}
