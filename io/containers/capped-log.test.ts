import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'
import { openCappedLog } from './capped-log.ts'
import { openLines } from './lines.ts'

test('whatever the chunks, the file is head, count and tail of what was written', async () => {
  await using directory = await temporaryDirectory()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 })), fc.integer({ min: 2, max: 60 }), async (chunks, budget) => {
      const log = openCappedLog(directory.path, 'log', budget)
      for (const chunk of chunks) log.write(Buffer.from(chunk))
      const said = log.close()
      const all = Buffer.concat(chunks)
      const head = Math.floor(budget / 2)
      const dropped = Math.max(0, all.length - budget)
      const expected = dropped === 0 ? all : Buffer.concat([all.subarray(0, head), Buffer.from(`\n[hortus: ${dropped} bytes dropped here]\n`), all.subarray(all.length - (budget - head))])
      expect(Buffer.compare(await readFile(join(directory.path, 'log')), expected)).toBe(0)
      expect(said).toMatchObject({ bytes: all.length, truncated: dropped > 0, keptBytes: all.length - dropped })
    }),
  )
})

test('lines are the same however they are cut into chunks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é'), maxLength: 200 }), fc.integer({ min: 1, max: 9 }), (text, size) => {
      const seen: string[] = []
      const lines = openLines((line) => seen.push(line))
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += size) lines.write(bytes.subarray(at, at + size))
      lines.end()
      expect(seen).toEqual(text.replace(/\n$/, '') === '' && !text.includes('\n') ? [] : text.replace(/\n$/, '').split('\n'))
    }),
  )
})

test('a line without an end is cut at 4 KiB and costs no more than that', () => {
  const seen: string[] = []
  const lines = openLines((line) => seen.push(line))
  for (let at = 0; at < 1000; at++) lines.write(Buffer.alloc(10_000, 'x'))
  lines.end()
  expect(seen.map((line) => line.length)).toEqual([4096])
})

test('more lines than anyone can read in a second are not handed on', () => {
  let seen = 0
  const lines = openLines(() => seen++)
  lines.write(Buffer.from('x\n'.repeat(100_000)))
  expect(seen).toBeLessThanOrEqual(1000)
  expect(lines.last()).toHaveLength(40)
})
