import { connect } from 'node:net'
import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'

/** Sends headers and then a body of so many bytes as fast as they are taken, whatever is answered meanwhile. Gives the status line's number; 0: none came. */
export async function sendRaw(url: string, { headers, bytes, chunked = false }: { readonly headers: Readonly<Record<string, string>>; readonly bytes: number; readonly chunked?: boolean }): Promise<{ readonly status: number; readonly sent: number }> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  let answer = ''
  const answered = Promise.withResolvers<void>()
  socket.on('data', (part: Buffer) => {
    answer += part.toString('latin1')
    answered.resolve()
  })
  socket.on('error', () => {})
  const closed = once(socket, 'close').catch(() => {})
  socket.write(`POST /webhooks HTTP/1.1\r\nhost: ${hostname}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}${chunked ? 'transfer-encoding: chunked' : `content-length: ${bytes}`}\r\n\r\n`)
  const piece = chunked ? Buffer.concat([Buffer.from(`${PIECE.length.toString(16)}\r\n`), PIECE, Buffer.from('\r\n')]) : PIECE
  let sent = 0
  for (; !socket.destroyed && sent < bytes; sent += PIECE.length) {
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => {}), closed])
    // What the other side takes at once is drained before the loop turns: one sender would keep all others from reading their answer in time.
    await turn()
  }
  if (!socket.destroyed && chunked) socket.write('0\r\n\r\n')
  await Promise.race([closed, answered.promise, new Promise((resolve) => setTimeout(resolve, 15_000))])
  socket.destroy()
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), sent }
}

const PIECE = Buffer.alloc(64 << 10, 0x20)
