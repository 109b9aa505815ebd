/** One webhook on the wire, as GitHub signs and sends it. */
import { createHmac } from 'node:crypto'
import type { TwinApp } from '../model/apps.ts'

/** github.com waits this long for an answer. */
export const PATIENCE_MS = 10_000

export interface Sent {
  readonly status: number
  readonly outcome: string
  readonly duration: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
}

export interface Letter {
  readonly app: TwinApp
  readonly event: string
  readonly guid: string
  readonly payload: unknown
  readonly webhook: { readonly url: string; readonly secret: string }
  readonly signal: AbortSignal
}

export async function post({ app, event, guid, payload, webhook, signal }: Letter): Promise<Sent> {
  const body = JSON.stringify(payload)
  const headers = headersOf(app, event, guid, body, webhook.secret)
  const started = performance.now()
  const duration = (): number => Math.round(performance.now() - started) / 1000
  try {
    // A redirect is an answer that is no success: GitHub does not follow.
    const response = await fetch(webhook.url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) })
    const text = await response.text()
    return { status: response.status, outcome: response.ok ? 'OK' : `Invalid HTTP Response: ${response.status}`, duration: duration(), headers, answer: { headers: Object.fromEntries(response.headers), body: text.slice(0, 10_000) } }
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return { status: 0, outcome: late ? 'timed out' : 'failed to connect to host', duration: duration(), headers, answer: { headers: {}, body: '' } }
  }
}

function headersOf(app: TwinApp, event: string, guid: string, body: string, secret: string): Record<string, string> {
  const sign = (hash: string): string => createHmac(hash, secret).update(body).digest('hex')
  return {
    'accept': '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/044aadd',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': String(hookId(app)),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature': `sha1=${sign('sha1')}`,
    'x-hub-signature-256': `sha256=${sign('sha256')}`,
  }
}

export const hookId = ({ id }: TwinApp): number => 400_000_000 + id
