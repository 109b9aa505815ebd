import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

test('a member lies where its header says, with its sum', () => {
  const archive = zip({ 'a.txt': 'first', 'b/ä.txt': 'second'.repeat(100) })
  const end = archive.length - 22
  expect(archive.readUInt16LE(end + 10)).toBe(2)
  let record = archive.readUInt32LE(end + 16)
  for (const [name, text] of [['a.txt', 'first'], ['b/ä.txt', 'second'.repeat(100)]] as const) {
    expect(archive.readUInt32LE(record)).toBe(0x02014b50)
    const [size, length] = [archive.readUInt32LE(record + 20), archive.readUInt16LE(record + 28)]
    expect(archive.subarray(record + 46, record + 46 + length).toString()).toBe(name)
    const local = archive.readUInt32LE(record + 42)
    expect(archive.readUInt32LE(local)).toBe(0x04034b50)
    const content = inflateRawSync(archive.subarray(local + 30 + length, local + 30 + length + size))
    expect(content.toString()).toBe(text)
    expect(archive.readUInt32LE(record + 16)).toBe(crc32(content))
    record += 46 + length
  }
})

const python = (() => {
  try {
    return execFileSync('python3', ['-c', 'import zipfile']).length === 0
  } catch {
    return false
  }
})()

test.skipIf(!python)('another reader finds nothing wrong with an archive (needs python3)', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hortus-zip-'))
  try {
    writeFileSync(join(dir, 'a.zip'), zip({ 'a.txt': 'a', 'empty': '', 'b/c.json': '{}' }))
    expect(execFileSync('python3', ['-m', 'zipfile', '-t', join(dir, 'a.zip')]).toString()).toContain('Done testing')
  } finally {
    rmSync(dir, { recursive: true })
  }
})
