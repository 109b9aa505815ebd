/** Implements World's Capture: unmodified scripts in a sandbox, with a fake container client first on PATH. */
import { chmod, chown, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Capture, CaptureSession } from '../../core/world.ts'
import { ownerId } from '../containers/owner.ts'
import { reapCgroups } from '../containers/reap.ts'
import { runAs } from '../containers/run-as.ts'
import { removeTree } from '../remove-tree.ts'
import { reapScratch } from '../scratch.ts'
import { CLIENTS, FAKE_CLIENT } from './fake-client.ts'
import { makeFakeGit } from './fake-git.ts'
import { FAKE_PROGRAMS } from './fake-programs.ts'
import { findIsolation, jailCommand, jailMounts } from './jail.ts'
import { layOut } from './lay-out.ts'
import { runScript } from './run-script.ts'

/** `find`: how a test says that a machine cannot isolate. */
export function openCapture(rootAbs: string, find: typeof findIsolation = findIsolation): Capture {
  return {
    async open(files) {
      if (process.platform !== 'linux') return fail({ code: 'CAPTURE.PLATFORM', message: 'Contracts are captured on Linux only: the sandbox is made of its namespaces.', next: 'Capture in CI, or in a Linux container.' })
      try {
        return await openSession(rootAbs, files, find)
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        return fail({ code: code === 'ENOSPC' ? 'DISK.FULL' : 'CAPTURE.SCRATCH', message: `The copy that scripts are captured on could not be made (${code ?? String(error)}).`, next: `Look at ${tmpdir()}: space and permissions; TMPDIR names another place.` })
      }
    },
  }
}

async function openSession(rootAbs: string, files: readonly string[], find: typeof findIsolation): Promise<Result<CaptureSession>> {
  await reap()
  // A name that the next harness knows as an orphan, should this one be killed (A61).
  const sessionAbs = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-capture-`)))
  const isRoot = process.getuid?.() === 0
  const user = runAs()
  try {
    await chmod(sessionAbs, 0o711)
    for (const name of ['base', 'bin', 'root', 'runs']) await mkdir(join(sessionAbs, name))
    const baseAbs = join(sessionAbs, 'base')
    const own = isRoot ? user : null
    if (own !== null) await chown(baseAbs, own.uid, own.gid)
    await layOut(files, { rootAbs, baseAbs, owner: own })
    const git = makeFakeGit(baseAbs)
    if (own !== null) for (const each of git) await chown(join(baseAbs, each), own.uid, own.gid)
    await writeFakes(join(sessionAbs, 'bin'))
    await writeFile(join(sessionAbs, 'mounts'), jailMounts(sessionAbs))
    const isolation = find((kind) => jailCommand({ kind, sessionAbs, user, seconds: 5, workdir: '/', env: {}, command: ['/bin/true'], absent: false }))
    return ok({
      open: isolation.open,
      why: isolation.why,
      run: (request) => runScript(request, { sessionAbs, isolation, user, isRoot }),
      [Symbol.asyncDispose]: () => removeTree(sessionAbs),
    })
  } catch (error) {
    await removeTree(sessionAbs)
    throw error
  }
}

/** What a killed harness left: its sandbox ends by itself at its limit, its directory and its cgroup are removed by the next one. */
async function reap(): Promise<void> {
  await Promise.all([reapScratch(), reapCgroups()])
}

async function writeFakes(bin: string): Promise<void> {
  await writeFile(join(bin, 'docker'), FAKE_CLIENT, { mode: 0o755 })
  for (const name of CLIENTS) if (name !== 'docker') await symlink('docker', join(bin, name))
  for (const [name, text] of Object.entries(FAKE_PROGRAMS)) await writeFile(join(bin, name), text, { mode: 0o755 })
}
