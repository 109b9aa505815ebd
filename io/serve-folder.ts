/** A site on this machine, for one person to look at: read only, on the loopback alone, and nothing outside of its directory. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import { entryAt, locate } from './inside.ts'

export interface Served extends AsyncDisposable {
  /** With a slash at its end. */
  readonly url: string
}

/** `port` 0: any that is free. */
export function serveFolder(rootAbs: string, port: number): Promise<Result<Served>> {
  const server = createServer((request, response) => {
    try {
      answer(rootAbs, request, response)
    } catch {
      // Taken away by a build meanwhile, or not to be read: one page less, and no end of the others.
      end(response, 500, 'This file cannot be read.')
    }
  })
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(fail({ code: 'SITE.PORT', message: error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : `The site cannot be served: ${error.message}.`, next: 'Name another port with --serve PORT; 0 is any that is free.' })))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const own = typeof address === 'object' && address !== null ? address.port : port
      resolve(ok({ url: `http://127.0.0.1:${own}/`, [Symbol.asyncDispose]: () => new Promise<void>((done) => { server.close(() => done()); server.closeAllConnections() }) }))
    })
  })
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8' }

function answer(rootAbs: string, { method, url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  // A page of somebody else's whose name leads here now is not asked for by this machine's person.
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '')) return end(response, 421, 'This is the site of a garden, at http://127.0.0.1.')
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.')
  const path = pathOf(url)
  const place = path === null ? null : locate(rootAbs, path === '' ? '.' : path)
  if (path === null || place === null || place === 'outside') return notFound(rootAbs, response)
  const directory = entryAt(place.abs)?.isDirectory() === true
  const [asked = ''] = url.split(/[?#]/)
  if (directory && !asked.endsWith('/')) {
    response.writeHead(301, { location: `./${asked.slice(asked.lastIndexOf('/') + 1)}/`, 'content-length': 0 })
    response.end()
    return
  }
  const file = directory ? locate(rootAbs, `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`) : place
  if (file === null || file === 'outside' || entryAt(file.abs)?.isFile() !== true) return notFound(rootAbs, response)
  send(response, 200, TYPES[extname(file.abs).toLowerCase()] ?? 'application/octet-stream', readFileSync(file.abs))
}

/** null: no path of a file. */
function pathOf(url: string): string | null {
  try {
    const path = url.split(/[?#]/)[0]!.split('/').slice(1).map(decodeURIComponent)
    return path.some((part) => part === '..' || part === '.' || /[\0/\\]/.test(part)) ? null : path.join('/')
  } catch {
    return null
  }
}

function notFound(rootAbs: string, response: ServerResponse): void {
  const page = locate(rootAbs, '404.html')
  if (page === null || page === 'outside' || entryAt(page.abs)?.isFile() !== true) return end(response, 404, 'There is no such page.')
  send(response, 404, TYPES['.html']!, readFileSync(page.abs))
}

const end = (response: ServerResponse, status: number, words: string): void => send(response, status, TYPES['.txt']!, Buffer.from(`${words}\n`))

function send(response: ServerResponse, status: number, type: string, bytes: Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' })
  response.end(bytes)
}
