import type { Service } from '../garden/service.ts'
import type { ServiceRequest } from '../world.ts'

/** `body`: the text of `ask.bodyFile`, when there is one. */
export function planService(service: Service, body: string | null = null): ServiceRequest {
  const { ask } = service
  const sent = body ?? ask?.body ?? null
  return {
    port: service.port,
    preferredPort: service.preferredPort,
    readyPath: service.path,
    readyBelow: service.readyBelow,
    readyMs: Math.round(service.readySeconds * 1000),
    stopMs: Math.round(service.stopSeconds * 1000),
    ask: ask === null ? null : { path: ask.path, method: ask.method, headers: { ...contentType(sent), ...ask.headers }, body: sent, status: ask.status, contains: ask.contains, timeoutMs: Math.round(ask.seconds * 1000) },
  }
}

function contentType(body: string | null): Record<string, string> {
  if (body === null) return {}
  return { 'Content-Type': /^\s*[{[]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8' }
}
