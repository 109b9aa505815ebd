import { resolve } from 'node:path'
import type { ConfigSources, ResolvedConfig } from '../app/steps/load-config.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Log, World } from '../core/world.ts'
import type { Interruption } from './signals.ts'
import type { Terminal } from './terminal.ts'

/** Options that every verb takes. */
export interface GlobalOptions {
  readonly json: boolean
  readonly verbose: boolean
  readonly jsonLog: boolean
  readonly strict: boolean
  readonly color: boolean
  readonly format?: string
  readonly engine?: string
  readonly root?: string
  readonly out?: string
  readonly base?: string
  readonly organisation?: string
  readonly set: readonly string[]
}

/** One call of `hortus`: who called it, and with which options. */
export interface Session {
  readonly options: GlobalOptions
  readonly terminal: Terminal
  readonly log: Log
  readonly interruption: Interruption
}

/** The garden a verb works on. */
export interface Garden {
  readonly world: World
  readonly resolved: ResolvedConfig
}

/** `recalls`: what an earlier run found out about the configuration is taken. Finds the garden, opens the world on it, and reads its configuration. Every problem is told, not only the first. */
export async function openGarden(session: Session, options: { readonly orHere?: boolean; readonly recalls?: boolean } = {}): Promise<Result<Garden, readonly Problem[]>> {
  const { findGardenRoot, openWorld } = await import('../io/world.ts')
  const readConfig = options.recalls === true ? (await import('../app/steps/recall-config.ts')).recallConfig : (await import('../app/steps/load-config.ts')).loadConfig
  const cwdAbs = resolve(session.options.root ?? '.')
  const found = findGardenRoot(cwdAbs)
  // A doctor is also asked before there is a garden.
  const root = options.orHere === true && !found.ok && found.problem.code === 'GARDEN.NOT_FOUND' ? ok(cwdAbs) : found
  if (!root.ok) return fail([root.problem])
  const outAbs = session.options.out === undefined ? resolve(root.value, '.hortus') : resolve(session.options.out)
  if (PSEUDO.test(outAbs)) return fail([{ code: 'OUTPUT.PSEUDO', message: `${outAbs} lies in a file system of the kernel, where nothing can be kept.`, next: 'Name another directory with --out DIR.', path: outAbs }])
  const world = await openWorld({ rootAbs: root.value, outAbs, log: session.log, signal: session.interruption.signal })
  const sources = await configSources(session.options)
  if (!sources.ok) return fail([sources.problem])
  const resolved = await readConfig(world, sources.value)
  return resolved.ok ? ok({ world, resolved: resolved.value }) : fail(resolved.problem.problems)
}

/** Node's recursive mkdir tries for ever where a directory that is there says ENOENT; nothing but a kill would end it. */
const PSEUDO = /^\/(proc|sys)(\/|$)/

async function configSources(options: GlobalOptions): Promise<Result<ConfigSources>> {
  const dotlist = [...options.set, ...(options.engine === undefined ? [] : [`engine=${options.engine}`])]
  const sources = { environment: process.env, dotlist }
  if (options.organisation === undefined) return ok(sources)
  const organisation = await readOutside(options.organisation)
  return organisation.ok ? ok({ ...sources, organisation: organisation.value }) : organisation
}

/** The organisation's file lies outside the garden: the person who names it decides where. */
async function readOutside(path: string): Promise<Result<{ path: string; text: string }>> {
  const { openFiles } = await import('../io/files.ts')
  const { basename, dirname } = await import('node:path')
  const file = await openFiles(dirname(resolve(path))).readText(basename(path), { maxBytes: 256 * 1024 })
  if (file.ok) return ok({ path, text: file.value.text })
  return fail({ code: 'CONFIG.UNREADABLE', message: `${path} cannot be read: ${file.problem.message}`, next: 'Give a readable YAML file with --org-config.', path })
}
