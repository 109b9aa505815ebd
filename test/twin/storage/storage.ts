/** Where signed links lead: another origin that takes no tokens, as Azure's does. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { waitOut } from '../faults/faults.ts'
import type { Desk } from '../server/desk.ts'
import { faultAnswer, send, type Wire } from '../server/send.ts'
import { linkProblem } from './signed-url.ts'

export async function answerStorage(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, log, faults } = desk
  const url = new URL(request.url ?? '/', state.storage)
  const entry = log.begin(state.now(), request.method ?? 'GET', url.pathname)
  entry.operation = 'STORAGE'
  request.resume()
  const meeting = faults.meet('STORAGE')
  entry.fault = meeting?.fault.kind ?? null
  if (meeting !== null) await waitOut(meeting)
  const wire = (meeting === null ? null : faultAnswer(meeting.fault)) ?? artifactAt(desk, request, url)
  entry.status = wire.status
  send(response, wire, meeting?.fault ?? null)
}

function artifactAt({ state }: Desk, request: IncomingMessage, url: URL): Wire {
  const [, repository, id] = /^\/artifacts\/(\d+)\/(\d+)$/.exec(url.pathname) ?? []
  // A client that carries GitHub's token over to another host has leaked it, and Azure refuses it.
  if (request.headers.authorization !== undefined) return failure(400, 'InvalidAuthenticationInfo')
  if (linkProblem(state, url) !== null) return failure(403, 'AuthenticationFailed')
  const artifact = state.repositoryById(Number(repository))?.artifacts.get(Number(id)) ?? null
  if (artifact === null) return failure(404, 'BlobNotFound')
  return { status: 200, headers: { 'content-type': 'zip', 'content-disposition': `attachment; filename="${encodeURIComponent(artifact.name)}.zip"` }, body: artifact.zip }
}

const failure = (status: number, code: string): Wire => ({ status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`) })
