/** A Docker engine of the test's own, to be killed and started again; the one that others use is never touched. Ends by its own pid. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Image } from '../../../core/world.ts'
import { present } from '../../../test/require.ts'

export interface PrivateEngine extends AsyncDisposable {
  /** For DOCKER_HOST. */
  readonly host: string
  readonly image: Image
  docker(...args: string[]): string
  /** As a crash: nothing is put in order. */
  kill(): Promise<void>
  start(): Promise<void>
}

export const privateEngineThere = (): boolean => present('dockerd', process.getuid?.() === 0 && spawnSync('dockerd', ['--version']).status === 0)

/** `diskMiB`: its data lie on a disk of this size. */
export async function openPrivateEngine({ diskMiB = null }: { readonly diskMiB?: number | null } = {}): Promise<PrivateEngine> {
  const dir = mkdtempSync(join(tmpdir(), 'hortus-eng-'))
  const data = join(dir, 'data')
  mkdirSync(data)
  if (diskMiB !== null) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMiB}m`, 'tmpfs', data])
  const host = `unix://${dir}/docker.sock`
  const env = { PATH: process.env['PATH'] ?? '', HOME: dir, DOCKER_HOST: host }
  const docker = (...args: string[]): string => execFileSync('docker', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  let daemon: ChildProcess | null = null
  let gone: Promise<void> = Promise.resolve()
  const start = async (): Promise<void> => {
    const args = ['--iptables=false', '--ip6tables=false', '--bridge=none', `--host=${host}`, `--data-root=${data}`, `--exec-root=${dir}/exec`, `--pidfile=${dir}/pid`]
    const child = spawn('dockerd', args, { stdio: 'ignore', env: { PATH: env.PATH, HOME: dir } })
    daemon = child
    gone = new Promise((done) => child.once('exit', () => done()))
    for (let tries = 0; tries < 300; tries++) {
      if (spawnSync('docker', ['version'], { env, stdio: 'ignore' }).status === 0) return
      if (child.exitCode !== null) break
      await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error('the private engine did not come up')
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    daemon?.kill(signal)
    await gone
    // Its containerd died with it; where nobody reaps such processes, the next engine would take the dead one for alive.
    if (signal === 'SIGKILL') for (const file of ['pid', 'exec/containerd/containerd.pid']) rmSync(join(dir, file), { force: true })
    daemon = null
  }
  await start()
  const image = { ref: 'tiny:1', id: importTiny(env), digest: null }
  return {
    host,
    image,
    docker,
    start,
    kill: () => end('SIGKILL'),
    async [Symbol.asyncDispose]() {
      // Only a running engine takes its containers and its containerd with it.
      if (daemon === null) await start()
      await end('SIGTERM')
      for (const pid of processesOf(dir)) process.kill(pid, 'SIGKILL')
      const mounts = readFileSync('/proc/mounts', 'utf8').split('\n').map((line) => line.split(' ')[1] ?? '').filter((path) => path.startsWith(`${dir}/`))
      for (const path of mounts.toReversed()) spawnSync('umount', ['--lazy', path])
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Shims of containers that no containerd found again: the directory in their command line is nobody else's. */
function processesOf(dir: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').some((word) => word.startsWith(`${dir}/`))
    } catch {
      return false
    }
  })
}

/** A shell and what a test needs, taken from this machine: three megabytes instead of a distribution. */
function importTiny(env: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'hortus-tiny-'))
  try {
    const programs = ['sh', 'sleep', 'dd', 'cat', 'env'].map((name) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim())
    const libraries = programs.flatMap((program) => execFileSync('ldd', [program], { encoding: 'utf8' }).match(/\/\S+(?= \()/g) ?? [])
    for (const path of new Set([...programs, ...libraries])) {
      const to = join(root, path.startsWith('/usr/') ? path : `/usr${path}`)
      execFileSync('mkdir', ['-p', join(to, '..')])
      execFileSync('cp', ['-L', path, to])
    }
    execFileSync('sh', ['-c', 'for d in bin lib lib64; do [ ! -d usr/$d ] || ln -s usr/$d $d; done; mkdir -p tmp proc sys dev etc'], { cwd: root })
    return execFileSync('sh', ['-c', 'tar -c . | docker import - tiny:1'], { cwd: root, env, encoding: 'utf8' }).trim()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
