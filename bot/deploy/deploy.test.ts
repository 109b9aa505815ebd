import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAllDocuments, parse } from 'yaml'

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const root = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

test('the image has every directory that the bot is made of, and nothing runs as root in it', () => {
  const text = here('Dockerfile')
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => names!.split(' '))
  const allowed = new Set([...here('Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name!))
  expect(copied.filter((name) => !allowed.has(name))).toEqual([])
  const rooms = new Set(sources('bot').concat(sources('app'), sources('io'), sources('core')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/from '(?:\.\.\/)+([a-z]+)\//g)].map(([, room]) => room!)))
  expect([...rooms].filter((room) => ['core', 'app', 'io', 'bot', 'site', 'schemas', 'test', 'scripts', 'cli', 'actions'].includes(room) && !copied.includes(room))).toEqual([])
  expect(text).toMatch(/^USER 65532:65532$/m)
})

test('every variable that the settings read stands in docs/operations.md', () => {
  const read = new Set(['read-settings.ts', 'read-setup.ts'].flatMap((file) => [...root(`bot/settings/${file}`).matchAll(/'((?:HORTUS|GITHUB|WEBHOOK|DATABASE|PRIVATE|APP|LOG)_[A-Z_]+|HOST|PORT)'/g)].map(([, name]) => name!)))
  const docs = root('docs/operations.md')
  expect(read.size).toBeGreaterThan(10)
  expect([...read].filter((name) => !name.endsWith('_FILE') && !docs.includes(`\`${name}\``))).toEqual([])
})

test('compose file and manifests are readable, give the secrets as files or secrets, and drop every right', () => {
  const { services } = parse(here('compose.yaml')) as { services: { bot: { environment: Record<string, string>; cap_drop: string[]; read_only: boolean } } }
  expect(services.bot).toMatchObject({ cap_drop: ['ALL'], read_only: true, environment: { PRIVATE_KEY_FILE: expect.any(String), DATABASE_URL_FILE: expect.any(String) } })
  const manifests = parseAllDocuments(here('kubernetes.yaml')).map((document) => document.toJS() as { kind: string; spec: { template?: { spec: { containers: { securityContext: unknown; envFrom: unknown }[]; terminationGracePeriodSeconds: number } } } })
  expect(manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'Service', 'PodDisruptionBudget'])
  const pod = manifests[0]!.spec.template!.spec
  // Ten seconds are the bot's own (G19).
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10)
  expect(pod.containers[0]).toMatchObject({ securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }, envFrom: [{ secretRef: { name: 'hortus-bot' } }] })
})

function sources(directory: string): string[] {
  return readdirSync(new URL(`../../${directory}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(?:^|\/)testing\//.test(name))
    .map((name) => new URL(`../../${directory}/${name}`, import.meta.url).pathname)
}
