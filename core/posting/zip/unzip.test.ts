import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 as oracle } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { present } from '../../../test/require.ts'
import { hostileZips } from '../testing/hostile-zips.ts'
import { makeZip } from '../testing/make-zip.ts'
import { crc32 } from './crc32.ts'
import { unzip } from './unzip.ts'

const RULES = { 'report.json': 256 * 1024, 'metrics.jsonl': 1024 * 1024, 'log-tail.txt': 256 * 1024 }
const REPORT = JSON.stringify({ report: 'x'.repeat(200), more: Array.from({ length: 100 }, (_, n) => n) })

const read = async (bytes: Uint8Array) => {
  const members = await unzip(bytes, RULES)
  return members.ok ? Object.fromEntries([...members.value].map(([name, content]) => [name, Buffer.from(content).toString()])) : members.problem
}

test.each([
  ['packed', {}],
  ['stored', { stored: true }],
  ['with its sizes behind the data, as the runner streams it', { streamed: true }],
  ['the same without a signature', { streamed: 'bare' as const }],
  ['with times in an extra field, as other writers put them', { extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 0, 0, 0, 0) }],
])('a plain member %s is read', async (_name, more) => {
  expect(await read(makeZip([{ name: 'report.json', content: REPORT, ...more }, { name: 'log-tail.txt', content: '' }]))).toEqual({ 'report.json': REPORT, 'log-tail.txt': '' })
})

describe('A16', () => {
  test.each(hostileZips(REPORT))('%s is refused', async (_name, bytes) => {
    expect(await unzip(bytes, RULES)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^[A-Z][^<>`]*\.$/) } })
  })

  test('no byte of a file can be changed without being noticed, but for times and what the writer says about itself', async () => {
    const bytes = makeZip([{ name: 'report.json', content: REPORT }])
    const read_: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Uint8Array.from(bytes)
      changed[at]! ^= 0x5a
      const members = await unzip(changed, RULES)
      if (members.ok) read_.push(Buffer.from(members.value.get('report.json')!).toString())
    }
    // Twice: version of the local header, time and date; version made by, internal and half of the external attributes.
    expect(read_.length).toBeLessThanOrEqual(22)
    expect(new Set(read_)).toEqual(new Set([REPORT]))
  })

  test('any bytes give members or a problem, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(400), async (noise, at) => {
        const bytes = Uint8Array.from(makeZip([{ name: 'report.json', content: REPORT }]))
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
        const members = await unzip(bytes, RULES)
        return !members.ok || [...members.value.keys()].join() === 'report.json'
      }),
      { numRuns: 500 },
    )
  })
})

test('the checksum is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === oracle(bytes)))
})

const zip = present('zip', has('zip'))

test.skipIf(!zip)('what Info-ZIP writes is read (needs zip)', async () => {
  const place = mkdtempSync(join(tmpdir(), 'hortus-zip-'))
  try {
    writeFileSync(join(place, 'report.json'), REPORT)
    writeFileSync(join(place, 'log-tail.txt'), 'the end\n')
    execFileSync('zip', ['-q', 'a.zip', 'report.json', 'log-tail.txt'], { cwd: place })
    expect(await read(readFileSync(join(place, 'a.zip')))).toEqual({ 'report.json': REPORT, 'log-tail.txt': 'the end\n' })
  } finally {
    rmSync(place, { recursive: true })
  }
})

function has(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
