/**
 * A world that notes what a verb asked of it beyond what git's state covers: files that git ignores, files that are not
 * there, where symlinks lead. Asked again, the same answers mean that the verb would say the same.
 */
import { createHash } from 'node:crypto'
import type { ReadProblem, FileText, World } from '../../core/world.ts'
import type { Result } from '../../core/problem.ts'

export interface Looked {
  readonly answers: readonly LookedAt[]
  readonly said: readonly (readonly ['info' | 'warn', string])[]
  /** The verb asked what day it is. */
  readonly clock: boolean
}

export type LookedAt = readonly ['stat' | 'resolve' | 'text', path: string, maxBytes: number, answer: string]

/** `looked` is null when the verb did what cannot be asked again: it wrote, walked a directory, asked an engine or a key. */
export function watchWorld(world: World): { readonly world: World; looked(): Promise<Looked | null> } {
  const answers = new Map<string, LookedAt>()
  const said: ['info' | 'warn', string][] = []
  let other = false
  let clock = false
  const note = (...entry: LookedAt): void => void answers.set(entry.slice(0, 3).join('\0'), entry)
  const unsafe = <T extends object>(part: T): T => new Proxy(part, { get: (target, name) => ((other = true), Reflect.get(target, name) as unknown) })
  const { files, openPgp } = world
  const watched: World = {
    ...world,
    files: {
      ...files,
      async stat(path) {
        const found = await files.stat(path)
        note('stat', path, 0, JSON.stringify(found))
        return found
      },
      async resolve(path) {
        const found = await files.resolve(path)
        note('resolve', path, 0, JSON.stringify(found))
        return found
      },
      async readText(path, options) {
        const found = await files.readText(path, options)
        note('text', path, options.maxBytes, summary(found))
        return found
      },
      async readTexts(paths, options) {
        const found = await files.readTexts(paths, options)
        for (const [path, each] of found) note('text', path, options.maxBytes, summary(each))
        return found
      },
      walk: (...asked) => ((other = true), files.walk(...asked)),
      write: (...asked) => ((other = true), files.write(...asked)),
    },
    ...(world.filesAt === undefined ? {} : { filesAt: (root: string) => ((other = true), world.filesAt!(root)) }),
    // Tags and branches are no part of git's state.
    git: { ...world.git, history: (...asked) => ((other = true), world.git.history(...asked)) },
    // Nor is what was fetched.
    remotes: unsafe(world.remotes),
    lfs: unsafe(world.lfs),
    output: unsafe(world.output),
    signer: unsafe(world.signer),
    databases: unsafe(world.databases),
    engines: unsafe(world.engines),
    host: unsafe(world.host),
    // A key may expire in the next minute.
    openPgp: { ...openPgp, read: (keyring, asked) => ((other ||= asked.length > 0), openPgp.read(keyring, asked)) },
    clock: { ...world.clock, now: () => ((clock = true), world.clock.now()) },
    log: {
      ...world.log,
      info: (message, fields) => (said.push(['info', message]), world.log.info(message, fields)),
      warn: (message, fields) => (said.push(['warn', message]), world.log.warn(message, fields)),
    },
  }
  return {
    world: watched,
    async looked() {
      const listed = await world.git.listing()
      if (other || listed === null) return null
      const covered = new Map(listed.map(({ path, mode }) => [path, mode]))
      // Of a symlink git knows where it leads, and not what is there.
      const left = [...answers.values()].filter(([kind, path]) => !(kind === 'stat' && covered.has(path)) && !(kind === 'text' && covered.get(path)?.startsWith('100') === true))
      return { answers: left, said, clock }
    },
  }
}

/** Whether the world still gives the same answers. */
export async function looksTheSame({ files }: Pick<World, 'files'>, { answers }: Looked): Promise<boolean> {
  for (const [kind, path, maxBytes, answer] of answers) {
    const now = kind === 'text' ? summary(await files.readText(path, { maxBytes })) : JSON.stringify(kind === 'stat' ? await files.stat(path) : await files.resolve(path))
    if (now !== answer) return false
  }
  return true
}

const summary = (read: Result<FileText, ReadProblem>): string => (read.ok ? `${read.value.bytes} ${createHash('sha256').update(read.value.text).digest('hex')}` : `${read.problem.kind} ${read.problem.message}`)
