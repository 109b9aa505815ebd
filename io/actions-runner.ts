/**
 * The runner of GitHub Actions: inputs come as environment variables, outputs and the summary go through files.
 * `@actions/core` does the same, but loads an HTTP client with it (66 ms, specs: toolchain 1); these are its documented file commands.
 */
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import { plain, plainLines } from '../core/render/plain.ts'

export interface ActionsRunner {
  /** Where the caller's repository was checked out. */
  readonly workspaceAbs: string
  /** An input as the runner passes it, trimmed; empty when it was not given. */
  input(name: string): string
  /** Sets an output. The value is what `isScalar` allows, of at most `most` characters; anything else is refused (A49). */
  output(name: string, value: string, most?: number): Promise<Result<void>>
  /** Appends Markdown to the job summary, cut where GitHub would refuse the whole of it. */
  summary(markdown: string): Promise<void>
  /** One line for the log. Whatever is in it, it is no workflow command (A50). */
  line(text: string): void
  /** An error that GitHub shows on the run; title and message are escaped here. */
  error(title: string, message: string): void
  /** The same for what fails nothing. */
  notice(title: string, message: string): void
  /** Lines that are workflow commands on purpose; made by core/render, which escapes. */
  commands(text: string): void
}

/** An output becomes an environment variable of the next action: Linux allows 128 KiB. */
const MAX_OUTPUT = 100_000
/** GitHub drops a step's summary over 1 MiB. */
const SUMMARY_BYTES = 1024 * 1024 - 1024

export function openActionsRunner(env: Readonly<Record<string, string | undefined>>, write: (text: string) => void): ActionsRunner {
  const line = (text: string) => write(`${safeLine(text)}\n`)
  return {
    workspaceAbs: resolve(env['GITHUB_WORKSPACE'] ?? '.'),
    input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    output: async (name, value, most = MAX_OUTPUT) => {
      if (!isScalar(value, most)) return fail({ code: 'ACTION.OUTPUT_REFUSED', message: `The output ${name} is not one line of at most ${most} printable ASCII characters.`, next: 'Use a plain name for the directory it comes from; of a very large garden, plan fewer examples at once.' })
      await append(env['GITHUB_OUTPUT'], fileCommand(name, value), () => line(`output ${name}=${value}`))
      return ok(undefined)
    },
    summary: (markdown) => append(env['GITHUB_STEP_SUMMARY'], cutToBytes(markdown, SUMMARY_BYTES), () => undefined),
    line,
    error: (title, message) => write(command('error', title, message)),
    notice: (title, message) => write(command('notice', title, message)),
    commands: (text) => write(text.endsWith('\n') || text === '' ? text : `${text}\n`),
  }
}

const command = (level: 'error' | 'notice', title: string, message: string): string => `::${level} title=${escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escaped(message)}\n`

/** What an output may hold: one line of printable ASCII (A49). */
export const isScalar = (value: string, most = MAX_OUTPUT): boolean => value.length <= most && /^[\x20-\x7e]*$/.test(value)

/** Name and value between random delimiters, which nothing in the value can guess. */
export function fileCommand(name: string, value: string, delimiter: string = `hortus_${randomUUID()}`): string {
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/**
 * The runner obeys `::command::` at the start of a line and `##[command]` anywhere in one. Control characters (colours, carriage
 * returns, links) could hide or forge a line, and format characters could reorder it.
 */
export const safeLine = (text: string): string => `│ ${plain(text).replaceAll('##[', '## [')}`

const escaped = (text: string): string => plainLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

async function append(file: string | undefined, text: string, otherwise: () => void): Promise<void> {
  if (file === undefined || file === '') otherwise()
  else await appendFile(file, text)
}

function cutToBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text)
  if (buffer.length <= bytes) return text
  // A character that was cut in two decodes to U+FFFD; the line it stood in goes as a whole.
  const cut = buffer.subarray(0, bytes).toString()
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary was cut here; the report file holds all of it.\n`
}
