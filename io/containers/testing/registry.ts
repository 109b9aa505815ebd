/** A real registry on the loopback, for tests: Debian's docker-registry with a port and a directory of its own. Ends by its own pid. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { present } from '../../../test/require.ts'

export interface Registry extends AsyncDisposable {
  /** `127.0.0.1:<port>`: the engine speaks plain HTTP to this machine only. */
  readonly host: string
  /** Digest that a tag names now; null: there is none. */
  digestOf(repository: string, tag: string): Promise<string | null>
  stop(): Promise<void>
}

export const registryThere = (): boolean => present('registry', spawnSync('docker-registry', ['--version']).status === 0)

export async function openRegistry({ readOnly = false } = {}): Promise<Registry> {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const settings = join(directory, 'config.yml')
  await writeFile(settings, `version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\nstorage:\n  filesystem: { rootdirectory: ${directory}/data }\n  maintenance: { readonly: { enabled: ${readOnly} } }\nhttp: { addr: "${host}" }\n`)
  const child = spawn('docker-registry', ['serve', settings], { stdio: 'ignore', env: { PATH: process.env['PATH'] } })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  await answers(host)
  return {
    host,
    async digestOf(repository, tag) {
      const answer = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, { method: 'HEAD', headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json' } })
      return answer.ok ? answer.headers.get('docker-content-digest') : null
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise<void>((done) => server.close(() => done()))
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function answers(host: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://${host}/v2/`).then((answer) => answer.ok, () => false)
    if (up) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('the registry did not come up')
}
