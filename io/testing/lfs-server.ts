/** A Git LFS server on this machine that knows the batch API, for tests. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LfsServer extends AsyncDisposable {
  readonly url: string
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders; readonly oids: readonly string[]; readonly body: Readonly<Record<string, unknown>> }[]
}

/** `codeOf`: the error of an object, null when it is there. `answer` may answer in another way; true when it did. */
export async function lfsServer(codeOf: (oid: string) => number | null = () => null, answer: (response: ServerResponse) => boolean = () => false): Promise<LfsServer> {
  const asked: LfsServer['asked'][number][] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      const body = JSON.parse(text) as { objects: { oid: string; size: number }[] }
      asked.push({ path: `${request.method} ${request.url}`, headers: request.headers, oids: body.objects.map(({ oid }) => oid), body })
      if (answer(response)) return
      const objects = body.objects.map((object) => {
        const code = codeOf(object.oid)
        return code === null ? { ...object, actions: { download: { href: `http://127.0.0.1/${object.oid}` } } } : { ...object, error: { code, message: 'no' } }
      })
      response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' }).end(JSON.stringify({ transfer: 'basic', objects }))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b.git/info/lfs`, asked, [Symbol.asyncDispose]: close }
}
