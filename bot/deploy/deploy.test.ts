import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseAllDocuments, parse } from 'yaml'
import { EVENTS } from '../app.ts'
import { PERMISSIONS } from '../setup/manifest.ts'

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const root = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

test('the image has every directory that the bot is made of, and nothing runs as root in it', () => {
  const text = here('Dockerfile')
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => names!.split(' '))
  const allowed = new Set([...here('Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name!))
  expect(copied.filter((name) => !allowed.has(name))).toEqual([])
  const base = new URL('../..', import.meta.url).pathname
  const needed = reached(['bot/main.ts', 'bot/admin/main.ts'].map((path) => join(base, path)))
  expect(needed.size).toBeGreaterThan(300)
  expect([...new Set([...needed].map((file) => relative(base, file).split('/')[0]!))].filter((room) => !copied.includes(room))).toEqual([])
  // What the image leaves out.
  expect([...needed].filter((file) => /\.test\.ts$|\/testing\//.test(file))).toEqual([])
  expect(text).toMatch(/^USER 65532:65532$/m)
})

test('docs/operations.md names the events and permissions that the App is made with, and no metric that there is not', () => {
  const docs = root('docs/operations.md')
  const events = /^Events: ([^.]+)\./m.exec(docs)?.[1] ?? ''
  expect([...events.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name).toSorted()).toEqual([...EVENTS].toSorted())
  const rows = [...docs.matchAll(/^\| ([A-Z][a-z ]+) \| (read|write) \|/gm)].map(([, name, level]) => [name!.toLowerCase().replace(' ', '_'), level])
  expect(Object.fromEntries(rows)).toEqual(PERMISSIONS)
  const metrics = root('bot/metrics/open-metrics.ts')
  expect([...docs.matchAll(/\bhortus_[a-z_]+/g)].map(([name]) => name).filter((name) => !metrics.includes(`'${name}'`))).toEqual([])
})

test('every variable that the settings read stands in docs/operations.md', () => {
  const read = new Set(['read-settings.ts', 'read-setup.ts'].flatMap((file) => [...root(`bot/settings/${file}`).matchAll(/'((?:HORTUS|GITHUB|WEBHOOK|DATABASE|PRIVATE|APP|LOG)_[A-Z_]+|HOST|PORT)'/g)].map(([, name]) => name!)))
  const docs = root('docs/operations.md')
  expect(read.size).toBeGreaterThan(10)
  expect([...read].filter((name) => !name.endsWith('_FILE') && !docs.includes(`\`${name}\``))).toEqual([])
})

interface Compose {
  readonly services: { readonly bot: { readonly environment: Record<string, string>; readonly secrets: readonly string[]; readonly volumes: readonly string[]; readonly tmpfs: readonly string[] } }
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly volumes?: object
}

test.each(['compose.yaml', 'compose.sqlite.yaml'])('%s gives secrets as files, drops every right, and keeps what is large on the disk', (name) => {
  const { services: { bot }, secrets } = parse(here(name)) as Compose
  expect(bot).toMatchObject({ cap_drop: ['ALL'], read_only: true, init: true, environment: { PRIVATE_KEY_FILE: '/run/secrets/private-key' } })
  expect(bot.secrets.filter((each) => !(each in secrets))).toEqual([])
  const docs = root('docs/operations.md')
  expect(Object.values(secrets).map(({ file }) => file).filter((file) => !docs.includes(file))).toEqual([])
  // A tmpfs counts as memory of the container, and holds nothing after a restart.
  expect([bot.volumes.some((volume) => volume.endsWith('/data')), bot.tmpfs.some((mount) => mount.startsWith('/data'))]).toEqual([true, false])
})

test('the database of one process outlives its container, and replicas share no directory', () => {
  expect((parse(here('compose.sqlite.yaml')) as Compose).services.bot.volumes).toEqual(['data:/data'])
  expect((parse(here('compose.yaml')) as Compose).services.bot.volumes).toEqual(['/data'])
})

interface Pod {
  readonly containers: readonly { readonly env?: readonly { readonly name: string; readonly value: string }[] }[]
  readonly terminationGracePeriodSeconds: number
  readonly volumes: readonly { readonly name: string; readonly emptyDir: { readonly sizeLimit: string } }[]
}

test('manifests are readable, give the secrets as a secret, and drop every right', () => {
  const manifests = parseAllDocuments(here('kubernetes.yaml')).map((document) => document.toJS() as { kind: string; spec: { template?: { spec: Pod } } })
  expect(manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'Service', 'PodDisruptionBudget'])
  const pod = manifests[0]!.spec.template!.spec
  // Ten seconds are the bot's own (G19).
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10)
  // A Pod that takes more than its share of the disk is ended: what mirrors and trees of commits may take fits in.
  const [{ env = [] } = {}] = pod.containers
  const gb = Number(env.find(({ name }) => name === 'HORTUS_MIRRORS_GB')?.value)
  expect(pod.volumes.find(({ name }) => name === 'data')?.emptyDir.sizeLimit).toBe(`${gb + 4 * 2 + 2}Gi`)
  expect(pod.containers[0]).toMatchObject({ securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }, envFrom: [{ secretRef: { name: 'hortus-bot' } }] })
})

/** What these files import, and what that imports. */
function reached(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set(entries)
  // A set gives what is added while it is walked.
  for (const file of found) for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )'(\.\.?\/[^']+\.ts)'/g)) found.add(resolve(dirname(file), path!))
  return found
}
