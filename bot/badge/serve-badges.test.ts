import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fail, ok } from '../../core/problem.ts'
import { badgeOf, endpointOf } from '../../core/render/badge/badge-of.ts'
import type { BadgeState } from '../../core/render/badge/badge-state.ts'
import type { Log } from '../../core/world.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { serving } from '../server/testing/serving.ts'
import { openBadges, type BadgeSource } from './open-badges.ts'
import { serveBadges } from './serve-badges.ts'

const STATE: BadgeState = { tier: 'stable', health: 'green', rung: 'smoked', lastGreen: '2026-11-15', gpus: 1, vramGb: null }
const DAY = 24 * 3_600_000
const quiet: Log = { progress: () => {}, debug: () => {}, info: () => {}, warn: () => {} }

async function place({ load, dirAbs }: { readonly load: BadgeSource; readonly dirAbs?: string }) {
  const dir = dirAbs ?? (await mkdtemp(join(tmpdir(), 'badges-')))
  const time = { now: Date.UTC(2026, 10, 20) }
  const asked: string[] = []
  const badges = await openBadges({ dirAbs: dir, clock: { now: () => new Date(time.now) }, log: quiet, load: (owner, name) => {
    asked.push(`${owner}/${name}`)
    return load(owner, name)
  } })
  const server = await serving({ badges: serveBadges(badges, openMetrics()) })
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.server.url}${path}`, { headers })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return { dir, time, asked, badges, get, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const garden: BadgeSource = (owner, name) => Promise.resolve(owner === 'acme' && name === 'garden' ? ok(new Map([['vision/resnet', STATE]])) : ok('none'))

describe('a badge (G21)', () => {
  test('is the picture of what is known, the same bytes as a file of it', async () => {
    await using here = await place({ load: garden })
    await here.badges.refresh('acme/garden')
    const svg = await here.get('/badge/acme/garden/vision/resnet.svg')
    expect(svg).toMatchObject({ status: 200, text: badgeOf(STATE) })
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect((await here.get('/badge/Acme/Garden/vision%2Fresnet.json')).text).toBe(endpointOf(STATE))
  })

  test('has the style, the label and the part that are asked for', async () => {
    await using here = await place({ load: garden })
    await here.badges.refresh('acme/garden')
    expect((await here.get('/badge/acme/garden/vision/resnet.json?show=tier&label=my%20model&style=plastic&color=red')).text).toBe(endpointOf(STATE, { show: 'tier', label: 'my model', style: 'plastic' }))
  })

  test('may be kept for five minutes at most, and by no shared cache for longer', async () => {
    await using here = await place({ load: garden })
    const control = (await here.get('/badge/acme/garden/vision/resnet.svg')).headers.get('cache-control')!
    expect(Number(/max-age=(\d+)/.exec(control)![1])).toBeLessThanOrEqual(300)
    expect(control).not.toContain('s-maxage')
  })

  test('that did not change is not sent again', async () => {
    await using here = await place({ load: garden })
    await here.badges.refresh('acme/garden')
    const etag = (await here.get('/badge/acme/garden/vision/resnet.svg')).headers.get('etag')!
    for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*']) expect(await here.get('/badge/acme/garden/vision/resnet.svg', { 'if-none-match': header })).toMatchObject({ status: 304, text: '' })
    expect((await here.get('/badge/acme/garden/vision/resnet.svg?show=tier', { 'if-none-match': etag })).status).toBe(200)
  })

  test('is asked of the repository again after some minutes, behind the picture and once for all who ask', async () => {
    await using here = await place({ load: garden })
    await here.badges.refresh('acme/garden')
    await Promise.all(Array.from({ length: 20 }, () => here.get('/badge/acme/garden/vision/resnet.svg')))
    expect(here.asked).toEqual(['acme/garden'])
    here.time.now += 6 * 60_000
    await Promise.all(Array.from({ length: 20 }, () => here.get('/badge/acme/garden/vision/resnet.svg')))
    await here.badges.settled()
    expect(here.asked).toEqual(['acme/garden', 'acme/garden'])
  })

  test('says what it last said when GitHub is away, also after a restart, and marks it after a day', async () => {
    const away: BadgeSource = () => Promise.resolve(fail({ code: 'GITHUB.DOWN', message: 'It is away.', next: 'Wait.' }))
    await using before = await place({ load: garden })
    await before.badges.refresh('acme/garden')
    await using here = await place({ load: away, dirAbs: before.dir })
    here.time.now += 3_600_000
    expect((await here.get('/badge/acme/garden/vision/resnet.svg')).text).toBe(badgeOf(STATE))
    here.time.now += DAY
    await here.badges.settled()
    expect(await here.get('/badge/acme/garden/vision/resnet.svg')).toMatchObject({ status: 200, text: badgeOf(STATE, undefined, true) })
  })

  test('outlives a source that throws, and a file that somebody broke', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'badges-'))
    await writeFile(join(dir, `${'a'.repeat(32)}.json`), '{"schema":"hortus-badges/1","states":[[["<script>"')
    await writeFile(join(dir, `${'b'.repeat(32)}.json`), '{"schema":"hortus-badges/1","repository":"acme/garden","readAt":0,"states":[["vision/resnet",{"tier":"<script>"}]]}')
    await using here = await place({ load: () => Promise.reject(new Error('broken')), dirAbs: dir })
    expect(await here.get('/badge/acme/garden/vision/resnet.svg')).toMatchObject({ status: 200, text: badgeOf(null) })
  })
})

describe('what nobody may know (A70)', () => {
  test('looks like what is not there: the same bytes and headers for a private repository, an unknown one and an unknown example', async () => {
    await using here = await place({ load: garden })
    await here.badges.refresh('acme/garden')
    const answers = await Promise.all(['/badge/acme/private/vision/resnet.svg', '/badge/nobody/nothing/x.svg', '/badge/acme/garden/nlp/none.svg'].map((path) => here.get(path)))
    expect(new Set(answers.map(({ status, text, headers }) => JSON.stringify([status, text, [...headers].filter(([name]) => name !== 'date')]))).size).toBe(1)
  })

  test('is forgotten on disk too when a repository is taken from everybody\'s eyes', async () => {
    let shown = true
    await using here = await place({ load: (...args) => (shown ? garden(...args) : Promise.resolve(ok('none'))) })
    await here.badges.refresh('acme/garden')
    expect(await readdir(here.dir)).toHaveLength(1)
    shown = false
    await here.badges.refresh('acme/garden')
    expect((await here.get('/badge/acme/garden/vision/resnet.svg')).text).toBe(badgeOf(null))
    expect(await readdir(here.dir)).toEqual([])
  })

  test('is asked for once in a while, whoever invents names', async () => {
    await using here = await place({ load: garden })
    for (let index = 0; index < 10; index++) await here.get('/badge/nobody/nothing/x.svg')
    await here.badges.settled()
    expect(here.asked).toEqual(['nobody/nothing'])
  })

  test('cannot run anything where it is shown by itself', async () => {
    await using here = await place({ load: garden })
    const { headers, text } = await here.get(`/badge/acme/garden/vision/resnet.svg?label=${encodeURIComponent('</text><script>alert(1)</script>')}`)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).not.toContain('<script')
  })

  test.each(['/badge/', '/badge/acme/garden/x.png', '/badge/acme/garden.svg', '/badge/acme/garden/%E0%A4%A.svg', `/badge/acme/garden/${'x'.repeat(2000)}.svg`, '/badge/a%2Fb/c/d.svg'])('%s is no badge', async (path) => {
    await using here = await place({ load: garden })
    expect((await here.get(path)).status).toBe(404)
  })
})
