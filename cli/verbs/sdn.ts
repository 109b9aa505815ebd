import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readSdnFile, valueAt, type SdnFile } from '../../app/sdn.ts'
import { fail, type Problem, type Result } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { plain } from '../../core/render/plain.ts'
import { renderJson } from '../../core/render/render-json.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden, type Session } from '../session.ts'
import type { VerbRun } from '../verb.ts'

/** `hortus sdn check FILE...`: errors with 2. A deviation from the published grammar is an error with --strict, else it is told. */
export const sdnCheck: VerbRun = async (session, words) => {
  const files: SdnFile[] = []
  for (const path of words.flat()) {
    const file = await read(session, path)
    if (!file.ok) return couldNotRun(session, file.problem)
    files.push(file.value)
  }
  print(session, { files: files.map(({ path, mode, diagnostics }) => ({ path, mode, diagnostics })) }, summary)
  return files.some(({ diagnostics }) => diagnostics.some(({ level }) => level === 'error')) ? EXIT.errors : EXIT.clean
}

function summary({ files }: { readonly files: readonly Pick<SdnFile, 'path' | 'mode' | 'diagnostics'>[] }): string {
  return files.map(({ path, mode, diagnostics }) => `${diagnostics.map(({ level, kind, message, line, column }) => `${plain(path)}${line === null ? '' : `:${line}:${column}`}: ${level} ${kind}: ${plain(message)}\n`).join('')}${plain(path)}: ${verdict(diagnostics, mode)}\n`).join('')
}

function verdict(diagnostics: SdnFile['diagnostics'], mode: SdnFile['mode']): string {
  const errors = diagnostics.filter(({ level }) => level === 'error').length
  if (errors > 0) return `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'notice')} (${mode})`
  return diagnostics.length === 0 ? 'keeps to the published grammar' : `can be read; ${count(diagnostics.length, 'deviation')} from the published grammar`
}

/** `hortus sdn json FILE`: what was read, also of a file with errors, which are told. */
export const sdnJson: VerbRun = async (session, words) => {
  const [path = ''] = words.flat()
  const file = await read(session, path)
  return file.ok ? show(session, file.value, renderJson(file.value.value)) : couldNotRun(session, file.problem)
}

/** `hortus sdn get FILE KEY`: text as it is, everything else as JSON. */
export const sdnGet: VerbRun = async (session, words) => {
  const [path = '', key = ''] = words.flat()
  const file = await read(session, path)
  if (!file.ok) return couldNotRun(session, file.problem)
  const found = valueAt(file.value, key)
  if (!found.ok) return couldNotRun(session, [found.problem])
  return show(session, file.value, typeof found.value === 'string' && !session.options.json ? `${plain(found.value)}\n` : renderJson(found.value))
}

function show(session: Session, { path, diagnostics }: SdnFile, text: string): number {
  const errors = diagnostics.filter(({ level }) => level === 'error')
  for (const { kind, message, line, column } of errors.slice(0, 20)) session.terminal.err(`${plain(path)}:${line ?? 1}:${column ?? 1}: ${kind}: ${plain(message)}\n`)
  session.terminal.out(text)
  return errors.length > 0 ? EXIT.errors : EXIT.clean
}

async function read(session: Session, path: string): Promise<Result<SdnFile, readonly Problem[]>> {
  const garden = await openGarden(session, { orHere: true })
  if (!garden.ok) return garden
  const file = await readSdnFile(garden.value.world, existsSync(path) ? resolve(path) : path, session.options.strict ? 'strict' : 'tolerant')
  return file.ok ? file : fail([file.problem])
}
