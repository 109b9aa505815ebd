import { appendFile, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tailFile, type TailLimits } from './tail-file.ts'
import { temporaryDirectory } from './testing/temporary.ts'

async function openTail(limits?: Partial<TailLimits>) {
  const directory = await temporaryDirectory()
  const path = join(directory.path, 'events.jsonl')
  const lines: string[] = []
  const tail = tailFile(path, (line) => void lines.push(line), { bytesPerSecond: 1e6, burstBytes: 1e6, lineBytes: 1000, ...limits })
  return { path, lines, tail, directory, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}

test('what is appended is read once, and half a line waits for its end', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await tail.poll()
  await writeFile(path, 'one\ntw')
  await tail.poll()
  expect(lines).toEqual(['one'])
  await appendFile(path, 'o\r\nthr')
  await tail.poll()
  await appendFile(path, 'ee')
  expect(await tail.finish()).toEqual({ droppedBytes: 0, longLines: 0, restarts: 0 })
  expect(lines).toEqual(['one', 'two', 'three'])
})

test('a character that comes in two pieces is whole', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  const bytes = Buffer.from('grüße 🌱\n')
  for (const [at] of bytes.entries()) {
    await appendFile(path, bytes.subarray(at, at + 1))
    await tail.poll()
  }
  await tail.finish()
  expect(lines).toEqual(['grüße 🌱'])
})

test('a file that is cut short is read from its beginning again', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await writeFile(path, 'one\ntwo\nhal')
  await tail.poll()
  await truncate(path, 0)
  await appendFile(path, 'new\n')
  await tail.poll()
  expect(await tail.finish()).toMatchObject({ restarts: 1 })
  expect(lines).toEqual(['one', 'two', 'new'])
})

test('another file in its place is read once the old one is', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await writeFile(path, 'old\n')
  await tail.poll()
  await appendFile(path, 'last of old\n')
  await rename(path, `${path}.1`)
  await writeFile(path, 'new\n')
  await tail.poll()
  expect(await tail.finish()).toMatchObject({ restarts: 1 })
  expect(lines).toEqual(['old', 'last of old', 'new'])
})

test('a file that is removed is read to its end, and the next one from its beginning', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await writeFile(path, 'one\n')
  await tail.poll()
  await rm(path)
  await tail.poll()
  await writeFile(path, 'two\n')
  await tail.poll()
  await tail.finish()
  expect(lines).toEqual(['one', 'two'])
})

test('A11 a link, a pipe, a device and a directory are never read', async () => {
  await using there = await openTail()
  const { path, lines, tail, directory } = there
  await writeFile(join(directory.path, 'secret'), 'secret\n')
  await symlink('secret', path)
  await tail.poll()
  await rm(path)
  execFileSync('mkfifo', [path])
  await tail.poll()
  await rm(path)
  await symlink('/dev/zero', path)
  await tail.poll()
  await rm(path)
  await mkdir(path)
  await tail.poll()
  expect(await tail.finish()).toEqual({ droppedBytes: 0, longLines: 0, restarts: 0 })
  expect(lines).toEqual([])
})

test('A11 a file that becomes a link keeps being read as the file it was', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await writeFile(path, 'one\n')
  await tail.poll()
  await rename(path, `${path}.old`)
  await symlink('/etc/passwd', path)
  await appendFile(`${path}.old`, 'two\n')
  await tail.poll()
  await tail.finish()
  expect(lines).toEqual(['one', 'two'])
})

test('what is over the budget is passed over and counted, and reading goes on at the next whole line', async () => {
  await using there = await openTail({ bytesPerSecond: 0, burstBytes: 25 })
  const { path, lines, tail } = there
  await writeFile(path, '0123456789\n'.repeat(10))
  await tail.poll()
  expect(lines).toEqual(['0123456789', '0123456789'])
  await appendFile(path, 'rest of a line\nwhole\n')
  expect(await tail.finish()).toMatchObject({ droppedBytes: 85 })
  expect(lines.slice(2)).toEqual(['whole'])
})

test('the budget comes back with the time', async () => {
  await using there = await openTail({ bytesPerSecond: 1000, burstBytes: 10 })
  const { path, lines, tail } = there
  await writeFile(path, 'a\n'.repeat(50))
  await tail.poll()
  expect(lines.length).toBe(5)
  await new Promise((done) => setTimeout(done, 50))
  await appendFile(path, '\nb\n')
  await tail.poll()
  await tail.finish()
  expect(lines.at(-1)).toBe('b')
})

test('a line over its limit is counted, and the next one read', async () => {
  await using there = await openTail({ lineBytes: 5 })
  const { path, lines, tail } = there
  await writeFile(path, `12345\n123456\n${'x'.repeat(200_000)}\nshort\n`)
  await tail.poll()
  expect(await tail.finish()).toMatchObject({ longLines: 2 })
  expect(lines).toEqual(['12345', 'short'])
})

test('a sparse file of a terabyte costs a burst', async () => {
  await using there = await openTail()
  const { path, lines, tail } = there
  await writeFile(path, 'one\n')
  await truncate(path, 2 ** 40)
  const started = performance.now()
  await tail.poll()
  expect((await tail.finish()).droppedBytes).toBe(2 ** 40 - 1e6)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(lines).toEqual(['one'])
})
