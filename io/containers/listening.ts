/** Who listens in a network namespace, as the kernel says it in /proc/net/tcp and tcp6. */

export interface Listening {
  readonly port: number
  /** Tells whose socket it is (/proc/<pid>/fd). */
  readonly inode: string
}

const LISTEN = '0A'
/** A line has 150 characters: nobody reads the table of a million sockets for one port. */
const MAX_TABLE = 4 * 1024 * 1024

/** Total: lines of another form are left out. Sorted, each port once. */
export function parseListening(table: string): readonly Listening[] {
  const found = new Map<number, Listening>()
  for (const line of table.slice(0, MAX_TABLE).split('\n')) {
    const fields = line.trim().split(/\s+/)
    const [, local = '', , state] = fields
    const port = /^[0-9A-F]{8,32}:([0-9A-F]{4})$/.exec(local)?.[1]
    if (state !== LISTEN || port === undefined) continue
    const number = Number.parseInt(port, 16)
    if (number > 0) found.set(number, { port: number, inode: fields[9] ?? '' })
  }
  return [...found.values()].sort((a, b) => a.port - b.port)
}
