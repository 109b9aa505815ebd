/** What is said of an engine that is not there, by the clients that are on this machine. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { askEngine } from './container-facts.ts'
import { openCli } from './cli.ts'

const CLIENTS = [...new Set((process.env['PATH'] ?? '').split(delimiter))].map((directory) => join(directory, 'docker')).filter(runs)

// Docker 20.10 and 28 answer this question in different ways: both may be installed, and both must come to the same words.
test.skipIf(CLIENTS.length === 0).each(CLIENTS.length === 0 ? [''] : CLIENTS)('without a daemon %s is told as a daemon that is not running (skipped where there is no client)', async (client) => {
  for (const host of ['unix:///nonexistent.sock', 'tcp://127.0.0.1:1']) {
    const { availability } = await askEngine('docker', openCli(client, { ...process.env, DOCKER_HOST: host }))
    expect(availability).toEqual({ available: false, reason: `the docker daemon is not running at ${host}`, next: expect.stringContaining('Start it') })
  }
})

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
