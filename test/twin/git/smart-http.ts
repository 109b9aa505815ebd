/** Clones, fetches and pushes: the real `git http-backend` behind the twin's tokens. */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { grants, need, permissionsOn } from '../access/permissions.ts'
import type { Token } from '../access/tokens.ts'
import { waitOut } from '../faults/faults.ts'
import { syncRefs } from '../model/refs.ts'
import { fullName, type Repository } from '../model/repository.ts'
import { readBody } from '../server/body.ts'
import type { Desk } from '../server/desk.ts'
import { faultAnswer, send } from '../server/send.ts'
import { cleanEnvironment } from './git.ts'

export const LARGEST_PUSH = 64 * 2 ** 20

const PLACE = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

export const isGit = (path: string): boolean => PLACE.test(path)

export async function answerGit(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, log, faults } = desk
  const url = new URL(request.url ?? '/', state.origin)
  const [, owner = '', name = '', verb = ''] = PLACE.exec(url.pathname) ?? []
  const service = verb === 'info/refs' ? (url.searchParams.get('service') ?? '') : verb
  const entry = log.begin(state.now(), request.method ?? 'GET', url.pathname + url.search)
  entry.operation = `GIT ${verb === 'info/refs' ? 'advertise ' : ''}${service.replace(/^git-/, '')}`
  const body = await readBody(request, LARGEST_PUSH)
  const token = state.tokens.fromHeader(request.headers.authorization, state.now())
  entry.login = token === null || token === 'unknown' ? null : token.identity.login
  const meeting = faults.meet(entry.operation)
  entry.fault = meeting?.fault.kind ?? null
  if (meeting !== null) await waitOut(meeting)
  const here = state.repository(owner, name)
  const repository = here ?? state.movedRepository(owner, name)
  const no = refusal(repository, token, service, body)
  const instead = meeting === null ? null : faultAnswer(meeting.fault)
  if (no !== null || (instead !== null && meeting?.carriedOut !== true)) {
    const wire = no ?? instead!
    entry.status = wire.status
    return send(response, wire, null)
  }
  if (here === null) {
    entry.status = 301
    return send(response, { status: 301, headers: { location: `${state.origin}/${fullName(repository!)}.git/${verb}${url.search}` }, body: Buffer.alloc(0) }, null)
  }
  const answer = await runBackend(repository!, url, verb, request, body!, token === 'unknown' ? null : token)
  if (verb === 'git-receive-pack') await syncRefs(state, repository!, (token as Token).identity)
  entry.status = (instead ?? answer).status
  send(response, instead ?? answer, meeting?.fault ?? null)
}

interface Wire {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** In git's world a repository that one may not see and one that is not there look the same. */
function refusal(repository: Repository | null, token: Token | null | 'unknown', service: string, body: Buffer | null): Wire | null {
  const say = (status: number, text: string): Wire => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8', ...(status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}) }, body: Buffer.from(`${text}\n`) })
  if (body === null) return say(413, 'The pack is too large.')
  if (token === 'unknown') return say(401, 'Invalid username or token.')
  const held = repository === null ? null : permissionsOn(token, repository)
  const pushes = service === 'git-receive-pack'
  if (repository === null || held === null) return token === null ? say(401, 'Repository not found.') : say(404, 'Repository not found.')
  if (token === null && pushes) return say(401, 'No anonymous write access.')
  if (!grants(held, need(pushes ? 'contents:write' : 'contents:read'))) return say(403, pushes ? `Permission to ${fullName(repository)}.git denied to ${(token as Token).identity.login}.` : 'Write access to repository not granted.')
  if (pushes && (repository.archived || repository.disabled)) return say(403, `This repository was ${repository.archived ? 'archived' : 'disabled'} so it is read-only.`)
  return null
}

/** The Common Gateway Interface of 1993. */
function runBackend(repository: Repository, url: URL, verb: string, request: IncomingMessage, body: Buffer, token: Token | null): Promise<Wire> {
  const { headers } = request
  const held = permissionsOn(token, repository) ?? {}
  const env = {
    ...cleanEnvironment(),
    GIT_PROJECT_ROOT: repository.dir,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${verb}`,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: String(headers['content-encoding'] ?? ''),
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    REMOTE_USER: 'twin',
    REMOTE_ADDR: '127.0.0.1',
    // For hooks/pre-receive (git/bare.ts).
    TWIN_PROTECTED: [...repository.protectedBranches].map((branch) => `refs/heads/${branch}`).join(' '),
    TWIN_NO_WORKFLOWS: grants(held, need('workflows:write')) ? '' : token?.identity.type === 'Bot' ? 'a GitHub App' : 'a Personal Access Token',
  }
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', () => resolve(parseCgi(Buffer.concat(parts))))
    child.stdin.on('error', () => undefined)
    child.stdin.end(body)
  })
}

function parseCgi(out: Buffer): Wire {
  const end = out.indexOf('\r\n\r\n')
  const headers = Object.fromEntries(out.subarray(0, end).toString('latin1').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  const { status = '200', ...rest } = headers
  return { status: Number.parseInt(status, 10), headers: rest, body: out.subarray(end + 4) }
}
