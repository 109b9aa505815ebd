/** What a run prints and reports, searched for the secrets in it in everything that is written. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGarden, shellExample } from '../testing/walk.ts'

/** Put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['gh', `p_${'aQ7x'.repeat(9)}`].join('')
const KEY = ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEow', 'IBAAKCAQEA\n-----END RSA ', 'PRIVATE KEY-----'].join('')

test('A67 a token and a private key that a run prints, reports and fails with are masked in its log, its record, its findings and its lines', async () => {
  const script = `
    echo "before"; echo "cloning with ${TOKEN}"; printf '%b\\n' '${KEY}'; echo "WANDB said https://bob:${'hunter2'}x@example.com/"
    echo '{"metric":"${TOKEN}","value":1}' >"$HORTUS_METRICS"
    echo '{"event":"checkpoint","path":"a","note":"${TOKEN}","${TOKEN}":"x"}' >>"$HORTUS_METRICS"
    echo '{"event":"epoch","epoch":1,"metrics":{"${TOKEN}2":1}}' >>"$HORTUS_EVENTS"
    echo "after"; exit 3`
  await using garden = await openGarden({ 'examples/a/run.sh': script })
  const walk = await garden.walk([shellExample('a')])
  expect(walk.results[0]?.outcome).toBe('failed')
  const [record] = await garden.records()
  const log = await readFile(join(garden.directory.path, '.hortus', record?.observed?.log?.path ?? 'no log'), 'utf8')
  expect(log).toBe('before\ncloning with [redacted GitHub token]\n[redacted private key]\nWANDB said https://bob:[redacted]@example.com/\nafter\n')
  const out = join(garden.directory.path, '.hortus')
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map(async (entry) => [join(entry.parentPath, entry.name).slice(out.length + 1), await readFile(join(entry.parentPath, entry.name), 'latin1')] as const))
  expect(texts.filter(([, text]) => /aQ7xaQ7x|MIIEow|hunter2/.test(text)).map(([path]) => path)).toEqual([])
  expect(JSON.stringify([walk.results, walk.findings])).not.toMatch(/aQ7xaQ7x|MIIEow|hunter2/)
})
