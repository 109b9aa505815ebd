/** `GET /badge/<owner>/<repository>/<example>.svg` or `.json`: always 200, also for what nobody knows (A70, G21). */
import type { OutgoingHttpHeaders } from 'node:http'
import { badgeWords } from '../../core/render/badge/badge-words.ts'
import { readBadgeOptions } from '../../core/render/badge/badge-options.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { answer, say } from '../server/answer.ts'
import type { Handle } from '../server/open-server.ts'
import { readBadgePath } from './badge-path.ts'
import { openDrawer } from './drawn.ts'
import type { Badges } from './open-badges.ts'

export function serveBadges(badges: Pick<Badges, 'find'>, metrics: Pick<Metrics, 'badge'>): Handle {
  const draw = openDrawer()
  return (request, response) => {
    const [path = '', query = ''] = splitOnce(request.url ?? '')
    const wanted = readBadgePath(path)
    if (wanted === null) return say(response, 404, { ok: false, why: '/badge/<owner>/<repository>/<example>.svg or .json' })
    const { state, stale } = badges.find(wanted.repository, wanted.example)
    const options = readBadgeOptions(query)
    const { body, etag } = draw(badgeWords(state, options, stale), options.style, wanted.format)
    const same = isSame(request.headers['if-none-match'], etag)
    metrics.badge(same ? 'same' : state === null ? 'unknown' : stale ? 'stale' : 'fresh')
    const headers = { ...HEADERS[wanted.format], etag }
    if (same) response.writeHead(304, headers).end()
    else answer(response, 200, body, headers)
  }
}

/** One header for all, whatever is known: how long a picture may be kept tells nothing about a repository. */
const COMMON: OutgoingHttpHeaders = {
  'cache-control': 'public, max-age=120',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}
const HEADERS: Readonly<Record<'svg' | 'json', OutgoingHttpHeaders>> = { svg: { ...COMMON, 'content-type': 'image/svg+xml; charset=utf-8' }, json: { ...COMMON, 'content-type': 'application/json; charset=utf-8' } }

const isSame = (header: string | undefined, etag: string): boolean => header !== undefined && header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*')

function splitOnce(url: string): readonly [string, string] {
  const at = url.indexOf('?')
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
