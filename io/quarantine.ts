/** Implements World's Quarantine: one file in the user's state directory, or where HORTUS_STATE_DIR says. */
import { lstat, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { MARK_LIMITS, readMark, UNREADABLE, writeMark } from '../core/gpu-state/read-mark.ts'
import { fail, ok } from '../core/problem.ts'
import type { Quarantine } from '../core/world.ts'
import { atomicWrite } from './atomic-write.ts'
import { readPlainFile } from './read-plain-file.ts'

export function openQuarantine(env: NodeJS.ProcessEnv = process.env): Quarantine {
  const pathAbs = join(stateDirectory(env), 'quarantine.json')
  const there = async (): Promise<boolean> => (await lstat(pathAbs).catch(missing)) !== null
  return {
    pathAbs,
    async read() {
      // Whatever lies there is a mark: what cannot be read must not let the machine be used.
      if (!(await there())) return null
      const read = await readPlainFile(pathAbs, { maxBytes: MARK_LIMITS.maxLength })
      return read.ok ? readMark(read.value.text) : { since: null, run: null, reasons: [UNREADABLE] }
    },
    put: (mark) => atomicWrite(pathAbs, writeMark(mark), pathAbs),
    async lift() {
      if (!(await there())) return ok(false)
      try {
        await rm(pathAbs, { recursive: true })
        return ok(true)
      } catch (error) {
        return fail({ code: 'QUARANTINE.NOT_LIFTED', message: `${pathAbs} could not be removed: ${(error as Error).message}.`, next: 'Remove it as the user who owns it.' })
      }
    },
  }
}

/** A runner whose home goes with its job names a directory of the machine. Relative paths would lead into the repository. */
function stateDirectory(env: NodeJS.ProcessEnv): string {
  const [own = '', xdg = ''] = [env['HORTUS_STATE_DIR'], env['XDG_STATE_HOME']]
  if (isAbsolute(own)) return own
  return join(isAbsolute(xdg) ? xdg : join(env['HOME'] ?? homedir(), '.local/state'), 'hortus')
}

/** Only what is surely not there is no mark. */
function missing(error: NodeJS.ErrnoException): null | undefined {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : undefined
}
