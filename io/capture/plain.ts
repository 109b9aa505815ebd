/** Without namespaces: the script on a copy of its own, as nobody where the caller is root. What that leaves open is told (`Isolation`). */
import { cp, chown, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { CaptureRequest } from '../../core/world.ts'
import { MARKER } from '../containers/stragglers.ts'
import { removeTree } from '../remove-tree.ts'
import { COLLECT } from './jail.ts'
import { scriptEnv, scriptWords, type Sandbox, type Turn, type Way } from './way.ts'

/** Who calls a real client by its full path finds no engine behind it. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent', CONTAINER_HOST: 'unix:///nonexistent' } as const

export async function plainCommand(request: CaptureRequest, { sessionAbs, user, isRoot }: Sandbox, turn: Turn): Promise<Way> {
  const run = join(sessionAbs, 'runs', randomBytes(6).toString('hex'))
  const places = { repository: join(run, 'repository'), example: join(run, 'repository', request.example), home: join(run, 'home'), cache: join(run, 'home/.cache'), work: join(run, 'work'), temporary: join(run, 'tmp') }
  const log = join(run, 'log')
  for (const directory of [run, places.home, places.cache, places.work, places.temporary, log]) {
    await mkdir(directory)
    if (isRoot) await chown(directory, user.uid, user.gid)
  }
  await cp(join(sessionAbs, 'base'), places.repository, { recursive: true, verbatimSymlinks: true, preserveTimestamps: false })
  await symlink(join(sessionAbs, 'bin'), join(run, 'bin'))
  if (request.images === 'absent') await writeFile(join(log, 'absent'), '')
  const env = { ...scriptEnv(places, join(run, 'bin'), request.env), TMPDIR: places.temporary, HORTUS_CAPTURE_DIR: log, [MARKER]: turn.name, ...NO_ENGINE }
  const become = isRoot ? ['/usr/bin/setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs', '--'] : []
  const owned = isRoot ? `chown -hR ${user.uid}:${user.gid} "$2"; ` : ''
  const setup = `${owned}seconds=$1 run=$2 log=$3 workdir=$4; shift 4; timeout --signal=KILL "$seconds" ${become.join(' ')} /usr/bin/env -i -C "$workdir" "$@" 3>&-; code=$?; ${become.join(' ')} /bin/sh -c '${COLLECT}' hortus "$log" >&3 2>/dev/null </dev/null; exit "$code"`
  const words = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return {
    command: ['/bin/sh', '-c', setup, 'hortus', String(request.timeoutMs / 1000), run, log, places.example, ...words, ...scriptWords(request, turn, 'none')],
    places,
    [Symbol.asyncDispose]: () => removeTree(run),
  }
}
