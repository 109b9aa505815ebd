/**
 * `/setup`, only while there is no App: from a manifest to an App, its key and its secret, which are shown once and stored nowhere. Whoever
 * reaches the address before its owner would own the App, so it has a key that stands in the log of the process.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer, PLAIN_HEADERS, say } from '../server/answer.ts'
import { isSame } from '../server/is-same.ts'
import { openHttp } from '../server/open-http.ts'
import type { SetupSettings } from '../settings/read-setup.ts'
import { CODE, convertCode } from './convert-code.ts'
import { donePage, failedPage, startPage } from './pages.ts'

export interface Setup {
  /** With the key: for whoever started the process. */
  readonly address: string
  readonly url: string
  close(): Promise<void>
}

const ORGANISATION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/

export async function openSetup(settings: SetupSettings): Promise<Setup> {
  const key = randomBytes(24).toString('hex')
  /** Comes back from GitHub, and only from a page that had the key. */
  let state = ''
  const http = await openHttp({ host: settings.host, port: settings.port, handle: (request, response) => void handle(request, response) })
  const baseUrl = settings.publicUrl ?? http.url
  // A GitHub on this machine, for a try, does reach it.
  const local = settings.publicUrl === null && URL.parse(settings.webUrl)?.protocol === 'https:'
  return { address: `${baseUrl}/setup?key=${key}`, url: http.url, close: () => http.close(1000) }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const url = URL.parse(request.url ?? '/', 'http://bot')
    const path = url?.pathname
    if (path === '/health') return say(response, 200, { ok: true, setup: true })
    if (request.method !== 'GET' || url === null || (path !== '/setup' && path !== '/setup/done')) return say(response, path === '/ready' ? 503 : 404, { ok: false, why: 'there is no App yet' }, { connection: 'close' })
    return path === '/setup' ? begin(url.searchParams, response) : await finish(url.searchParams, response)
  }

  function begin(query: URLSearchParams, response: ServerResponse): void {
    if (!isSame(query.get('key') ?? '', key)) return show(response, 403, failedPage('The address with its key stands in the log of the bot.'))
    state = randomBytes(24).toString('hex')
    const organisation = query.get('organisation') ?? ''
    show(response, 200, startPage(settings, { baseUrl, state, key, organisation: ORGANISATION.test(organisation) ? organisation : null, local }))
  }

  async function finish(query: URLSearchParams, response: ServerResponse): Promise<void> {
    const code = query.get('code') ?? ''
    if (state === '' || !isSame(query.get('state') ?? '', state) || !CODE.test(code)) return show(response, 403, failedPage('This is not the way back from the page that was opened last. Begin again.'))
    state = ''
    const made = await convertCode(settings.apiUrl, code)
    if (made.ok) show(response, 200, donePage(settings, made.value))
    else show(response, 502, failedPage(`${made.problem.message} ${made.problem.next}`))
  }

  /** No form-action: a browser applies it to the redirect that follows the form, too, and GitHub's may go anywhere of its own. */
  function show(response: ServerResponse, status: number, html: string): void {
    answer(response, status, html, { ...PLAIN_HEADERS, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'", 'referrer-policy': 'no-referrer', 'content-type': 'text/html; charset=utf-8' })
  }
}
