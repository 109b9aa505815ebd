/** The environment → settings. Everything that is wrong is said at once; no value of a secret is ever repeated. */
import { createPrivateKey } from 'node:crypto'
import { isAbsolute, resolve } from 'node:path'
import { fail, ok, type Result } from '../../core/problem.ts'
import { reader, type Environment, type Reader } from './reader.ts'
import type { Settings } from './settings.ts'
import { weaknessOf } from './weakness-of.ts'

export type { Environment } from './reader.ts'

export function readSettings(env: Environment, cwdAbs: string = process.cwd()): Result<Settings> {
  const wrong: string[] = []
  const need = <T>(value: T | null): T => value as T
  const read = reader(env, wrong)
  const settings: Settings = {
    appId: need(read.integer('APP_ID', null, 1, Number.MAX_SAFE_INTEGER)),
    privateKey: privateKey(read, wrong),
    webhookSecrets: secrets(read, wrong),
    apiUrl: read.url('GITHUB_API_URL', 'https://api.github.com') ?? '',
    webUrl: read.url('GITHUB_SERVER_URL', 'https://github.com') ?? '',
    host: read.text('HOST') ?? '127.0.0.1',
    port: need(read.integer('PORT', 3000, 0, 65_535)),
    ...database(read, wrong),
    dataDir: directory(read.text('HORTUS_DATA_DIR') ?? 'data', cwdAbs),
    dryRun: read.flag('HORTUS_DRY_RUN'),
    concurrency: need(read.integer('HORTUS_CONCURRENCY', 4, 1, 64)),
    logLevel: read.choice('LOG_LEVEL', ['debug', 'info', 'warn'], 'info'),
    publicUrl: read.url('HORTUS_PUBLIC_URL', null),
    proxies: need(read.integer('HORTUS_PROXIES', 0, 0, 5)),
    ...metricsToken(read, wrong),
    ...mirrorsGb(read),
  }
  if (wrong.length > 0) return fail({ code: 'SETTINGS.WRONG', message: wrong.join(' '), next: 'Correct the environment and start again; docs/operations.md names every variable.' })
  return ok(settings)
}

/** With real line ends, with `\n` for them, or in base64, as platforms ask for it. */
function privateKey({ text }: Reader, wrong: string[]): string {
  const given = text('PRIVATE_KEY')
  if (given === null) {
    if (!wrong.some((each) => each.includes('PRIVATE_KEY_FILE'))) wrong.push('PRIVATE_KEY (or PRIVATE_KEY_FILE) is missing.')
    return ''
  }
  const pem = given.includes('-----BEGIN') ? given.replaceAll('\\n', '\n') : Buffer.from(given, 'base64').toString('utf8')
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem
  } catch {
    // Said below: what OpenSSL says may quote it.
  }
  wrong.push('PRIVATE_KEY is not an RSA key in PEM, as GitHub makes it for an App.')
  return ''
}

function secrets({ text }: Reader, wrong: string[]): Settings['webhookSecrets'] {
  const first = text('WEBHOOK_SECRET')
  const second = text('WEBHOOK_SECRET_NEXT')
  for (const [name, secret] of [['WEBHOOK_SECRET', first], ['WEBHOOK_SECRET_NEXT', second]] as const) {
    const weakness = secret === null ? (name === 'WEBHOOK_SECRET' ? 'is missing' : null) : weaknessOf(secret)
    if (weakness !== null) wrong.push(`${name} ${weakness}: anybody could send what GitHub sends (openssl rand -hex 32 makes one).`)
  }
  return second === null ? [first ?? ''] : [first ?? '', second]
}

function database({ text }: Reader, wrong: string[]): { readonly databaseUrl?: string } {
  const given = text('DATABASE_URL')
  if (given === null) return {}
  if (!/^postgres(?:ql)?:\/\//.test(given) || URL.parse(given) === null) wrong.push('DATABASE_URL must be an address of PostgreSQL (postgres://…); leave it out for SQLite.')
  return { databaseUrl: given }
}

function metricsToken({ text }: Reader, wrong: string[]): { readonly metricsToken?: string } {
  const given = text('HORTUS_METRICS_TOKEN')
  if (given === null) return {}
  if (given.length < 16) wrong.push('HORTUS_METRICS_TOKEN has fewer than 16 characters.')
  return { metricsToken: given }
}

function mirrorsGb({ text, integer }: Reader): { readonly mirrorsGb?: number } {
  if (text('HORTUS_MIRRORS_GB') === null) return {}
  const given = integer('HORTUS_MIRRORS_GB', null, 1, 100_000)
  return given === null ? {} : { mirrorsGb: given }
}

const directory = (path: string, cwdAbs: string): string => (isAbsolute(path) ? path : resolve(cwdAbs, path))
