/** The same small garden twice: in the twin, and in emulate, a stand-in for GitHub that others wrote. */
import { asApp, signJwt } from '../testing/app.ts'
import { startTwin } from '../twin.ts'

export interface Told {
  readonly status: number
  readonly body: Record<string, unknown> & readonly Record<string, unknown>[]
}

export interface World extends AsyncDisposable {
  readonly installation: number
  /** As the installation, unless another token or the app's JWT is named. `/x` is below the repository, `//x` below the API. */
  readonly call: (method: string, path: string, body?: unknown, as?: string) => Promise<Told>
  readonly jwt: () => string
  /** What scenarios made that later ones need. */
  readonly made: Record<string, string | number>
}

const APP_ID = 4242
const PERMISSIONS = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write', metadata: 'read' } as const

export async function openTwinWorld(): Promise<World> {
  const twin = await startTwin({ now: Date.now(), running: true })
  const app = twin.createApp({ slug: 'hortus', permissions: PERMISSIONS, events: [] })
  await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'README.md': '# garden\n' } })
  const installation = twin.install(app, 'acme')
  const jwt = (): string => signJwt(twin, app)
  const { data } = await asApp(twin, app).rest.apps.createInstallationAccessToken({ installation_id: installation })
  return worldOf(twin.url, installation, jwt, data.token, async () => {
    // What is refused here on purpose was noted as a mistake of the client.
    twin.forgive()
    await twin.close()
  })
}

/** Null where the package is not installed, or does not run. */
export async function openEmulated(): Promise<World | null> {
  const emulate = await import('emulate').catch(() => null)
  if (emulate === null) return null
  const server = await emulate.createEmulator({
    service: 'github',
    port: await freePort(),
    seed: { github: { users: [{ login: 'acme' }], repos: [{ owner: 'acme', name: 'garden', auto_init: true }], apps: [{ app_id: APP_ID, slug: 'hortus', name: 'hortus', permissions: PERMISSIONS, events: [], installations: [{ installation_id: 77, account: 'acme', repository_selection: 'all' }] }] } },
  })
  const privateKey = server.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')!.value
  const jwt = (): string => signJwt({ now: Date.now }, { id: APP_ID, privateKey })
  const answer = await fetch(`${server.url}/app/installations/77/access_tokens`, { method: 'POST', headers: { authorization: `Bearer ${jwt()}` } })
  const { token } = (await answer.json()) as { token: string }
  return worldOf(server.url, 77, jwt, token, () => server.close())
}

function worldOf(url: string, installation: number, jwt: () => string, token: string, close: () => Promise<void>): World {
  const call: World['call'] = async (method, path, body, as = token) => {
    const at = path.startsWith('//') ? path.slice(1) : `/repos/acme/garden${path}`
    const response = await fetch(`${url}${at}`, { method, headers: { 'authorization': `Bearer ${as}`, 'user-agent': 'second-opinion', 'content-type': 'application/json' }, redirect: 'manual', ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}) as Told['body'] }
  }
  return { installation, call, jwt, made: {}, [Symbol.asyncDispose]: close }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
