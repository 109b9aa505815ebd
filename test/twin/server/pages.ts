/** The few pages for people: the form that makes an App from a manifest. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { confirmManifest } from '../routes/manifest.ts'
import { Refusal } from './answer.ts'
import { readBody } from './body.ts'
import type { Desk } from './desk.ts'

export const isPage = (method: string, path: string): boolean => method === 'POST' && /^(\/organizations\/[^/]+)?\/settings\/apps\/new$/.test(path)

/** GitHub asks the person first; the twin takes the form for a yes. */
export async function answerPage({ state, log }: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.origin)
  const entry = log.begin(state.now(), 'POST', url.pathname + url.search)
  entry.operation = 'PAGE settings/apps/new'
  const form = new URLSearchParams((await readBody(request))?.toString('utf8') ?? '')
  try {
    const to = confirmManifest(state, form.get('manifest') ?? '', form.get('state') ?? url.searchParams.get('state'))
    entry.status = 302
    response.writeHead(302, { location: to }).end()
  } catch (error) {
    entry.status = 422
    response.writeHead(422, { 'content-type': 'text/plain' }).end(error instanceof Refusal ? error.message : 'Invalid GitHub App configuration')
  }
}
