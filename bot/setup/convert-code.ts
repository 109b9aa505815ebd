/** The code that a person comes back with → the App with its key. It works once and for an hour. */
import { VERSION } from '../../core/version.ts'
import { fail, ok, type Result } from '../../core/problem.ts'

export interface MadeApp {
  readonly id: number
  readonly slug: string
  readonly pem: string
  readonly webhookSecret: string
}

export const CODE = /^[A-Za-z0-9_-]{10,200}$/
const MOST_BYTES = 64 << 10

export async function convertCode(apiUrl: string, code: string): Promise<Result<MadeApp>> {
  try {
    const response = await fetch(`${apiUrl}/app-manifests/${code}/conversions`, { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(15_000), headers: { accept: 'application/vnd.github+json', 'user-agent': `hortus/${VERSION}` } })
    if (response.status !== 201) return fail(notMade(`GitHub answered ${response.status}`))
    const text = await response.text()
    const app = text.length > MOST_BYTES ? null : read(JSON.parse(text))
    return app === null ? fail(notMade('GitHub answered with something that is no App')) : ok(app)
  } catch {
    return fail(notMade('GitHub did not answer'))
  }
}

function read(value: unknown): MadeApp | null {
  const { id, slug, pem, webhook_secret: webhookSecret } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const sound = typeof id === 'number' && typeof slug === 'string' && /^[a-z0-9-]{1,100}$/.test(slug) && typeof pem === 'string' && pem.startsWith('-----BEGIN') && typeof webhookSecret === 'string'
  return sound ? { id: id as number, slug: slug as string, pem: pem as string, webhookSecret: webhookSecret as string } : null
}

const notMade = (why: string) => ({ code: 'SETUP.NOT_MADE', message: `The App's key could not be fetched: ${why}.`, next: 'Delete the App at GitHub if it is there, and begin again.' })
