/** Two servers on the loopback interface: the API with git, and the storage of signed links. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerGit, isGit } from '../git/smart-http.ts'
import { answerStorage } from '../storage/storage.ts'
import { answerApi } from './api.ts'
import { answerPage, isPage } from './pages.ts'
import type { Desk } from './desk.ts'

type Answerer = (desk: Desk, request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Listening {
  readonly url: string
  readonly storageUrl: string
  readonly close: () => Promise<void>
}

export async function listen(desk: Desk, port: number): Promise<Listening> {
  const running = new Set<Promise<void>>()
  const api = await start(desk, port, running, (_desk, request, response) => answererOf(request)(desk, request, response))
  const storage = await start(desk, 0, running, answerStorage)
  return {
    url: originOf(api),
    storageUrl: originOf(storage),
    close: async () => {
      await Promise.all([stop(api), stop(storage)])
      // Whatever is at work in a repository must end before the repository goes.
      await Promise.allSettled(running)
    },
  }
}

async function start(desk: Desk, port: number, running: Set<Promise<void>>, answer: Answerer): Promise<Server> {
  const server = createServer((request, response) => {
    const work = answer(desk, request, response).catch((error: unknown) => {
      response.destroy()
      // A client that went away is no bug; anything else is.
      if (!request.destroyed || request.complete) desk.log.violations.push({ side: 'answer', operation: `${request.method} ${request.url}`, problems: [`the twin failed: ${error instanceof Error ? error.stack : String(error)}`], request: 0 })
    })
    running.add(work)
    void work.finally(() => running.delete(work))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

function answererOf({ url, method }: IncomingMessage): Answerer {
  const { pathname } = new URL(url ?? '/', 'http://twin')
  return isGit(pathname) ? answerGit : isPage(method ?? 'GET', pathname) ? answerPage : answerApi
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
