/**
 * The door of the process engine: this machine's own loopback. Only ports whose sockets belong to a process of the run count, so
 * that another program's server is never asked in its place.
 */
import { readdir, readFile, readlink } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { parseListening } from './listening.ts'
import type { Door } from './service-door.ts'
import { markedProcesses } from './stragglers.ts'

/** `run`: the marker of the run's processes. */
export function openHostDoor(run: string): Door {
  return {
    via: () => 'loopback',
    async listening() {
      const [table, sockets] = await Promise.all([readTables('/proc/net'), socketsOf(run)])
      return parseListening(table).filter(({ inode }) => sockets.has(inode)).map(({ port }) => port)
    },
    dial: (port) => dialHost('127.0.0.1', port).catch(() => dialHost('::1', port)),
  }
}

export async function readTables(directory: string): Promise<string> {
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`${directory}/${name}`, 'utf8').catch(() => '')))
  return tables.join('\n')
}

function dialHost(host: string, port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ host, port })
    socket.once('connect', () => done(socket)).once('error', failed)
  })
}

async function socketsOf(run: string): Promise<ReadonlySet<string>> {
  const inodes = new Set<string>()
  for (const pid of await markedProcesses(run)) {
    const handles = await readdir(`/proc/${pid}/fd`).catch(() => [])
    const links = await Promise.all(handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')))
    for (const link of links) {
      const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1]
      if (inode !== undefined) inodes.add(inode)
    }
  }
  return inodes
}
