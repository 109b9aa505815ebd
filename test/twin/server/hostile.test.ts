/** Whatever is sent, the twin answers as GitHub would, in GitHub's shapes, and does not break. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routes } from '../routes/routes.ts'
import { signJwt } from '../testing/app.ts'
import { ALL, openGarden } from '../testing/garden.ts'

const word = fc.oneof(
  fc.constantFrom('acme', 'garden', '1', 'main', 'change', 'heads/main', 'refs/heads/x', 'main...change', '...', 'README.md', 'docs', '0'.repeat(40), '__proto__', 'constructor', '../..', '-x', '--all', 'HEAD', '@{-1}', 'main^{tree}', 'main~1', ':/x', '%00', 'ä b', '*', ''),
  fc.string({ maxLength: 12 }),
)
const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), word, fc.integer(), fc.constant(null))
const KEYS = ['body', 'name', 'head_sha', 'status', 'conclusion', 'output', 'tree', 'base_tree', 'message', 'parents', 'author', 'content', 'encoding', 'ref', 'sha', 'force', 'title', 'labels', 'state', 'event', 'inputs', 'permissions', 'repositories', 'repository_ids', 'url', 'secret', 'lock_reason', '__proto__'] as const
const body = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(json, fc.array(json, { maxLength: 3 }), fc.dictionary(fc.constantFrom('path', 'mode', 'type', 'sha', 'content', 'title', 'summary', 'annotations', 'name', 'email', 'date'), json)))

const request = fc.record({
  route: fc.constantFrom(...routes),
  params: fc.array(word, { minLength: 5, maxLength: 5 }),
  inGarden: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
  query: fc.dictionary(fc.constantFrom('page', 'per_page', 'since', 'ref', 'head', 'state', 'sort', 'filter', 'recursive'), word),
  body,
})

test('no request makes the twin fail or answer out of shape', { timeout: 120_000 }, async () => {
  await using garden = await openGarden({ limits: { pointsPerMinute: 1e9, contentPerMinute: 1e9, contentPerHour: 1e9 } })
  const { twin } = garden
  const token = twin.token({ as: twin.app('hortus'), permissions: ALL, hourly: 1e9 })
  const app = twin.createApp({ slug: 'other', permissions: ALL, events: [] })
  twin.install(app, 'acme')
  const installation = twin.state.tokens.add({ identity: app.bot, installation: twin.installation(twin.install(app, 'acme')), repositories: 'all', permissions: ALL, expiresAt: Infinity, hourly: 1e9 }).value
  await fc.assert(fc.asyncProperty(request, async ({ route, params, inGarden, query, body: sent }) => {
    const [method = '', template = ''] = route.operation.split(' ')
    let next = 0
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inGarden && name === 'owner' ? 'acme' : inGarden && name === 'repo' ? 'garden' : (params[next++] ?? '')))
    const response = await fetch(`${twin.url}${path}?${new URLSearchParams(query)}`, { method, redirect: 'manual', headers: { 'authorization': route.by === 'app' ? `bearer ${signJwt(twin, app)}` : `token ${route.by === 'installation' ? installation : token}`, 'user-agent': 'test' }, ...(method === 'GET' ? {} : { body: JSON.stringify(sent) }) })
    await response.arrayBuffer()
    expect(response.status).not.toBe(500)
    expect(twin.forgive().filter(({ side }) => side === 'answer')).toEqual([])
  }), { numRuns: 400 })
})
