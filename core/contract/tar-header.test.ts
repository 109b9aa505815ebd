import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paxRecord, tarHeader } from './testing/make-tar.ts'
import { readPax, readTarHeader, TAR_BLOCK } from './tar-header.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a header that an engine writes is read: a file, a directory, a link, what stands before a file', () => {
  const hex = 'a'.repeat(64)
  expect(readTarHeader(tarHeader({ name: `${hex}/layer.tar`, size: 76_308_480 }))).toEqual({ name: `${hex}/layer.tar`, kind: 'file', size: 76_308_480, target: '' })
  expect(readTarHeader(tarHeader({ name: `${hex}/`, type: '5' }))).toMatchObject({ kind: 'directory' })
  expect(readTarHeader(tarHeader({ name: `${hex}/layer.tar`, type: '2', target: `../${hex}/layer.tar` }))).toMatchObject({ kind: 'symlink', target: `../${hex}/layer.tar` })
  expect(readTarHeader(tarHeader({ name: 'PaxHeaders.0/x', type: 'x', content: 'a' }))).toMatchObject({ kind: 'pax', size: 1 })
  expect(readTarHeader(new Uint8Array(TAR_BLOCK))).toBe('end')
})

test.each<[string, Uint8Array]>([
  ['a hard link', tarHeader({ name: 'a', type: '1', target: 'b' })],
  ['a device', tarHeader({ name: 'a', type: '3' })],
  ['a long name of GNU', tarHeader({ name: '././@LongLink', type: 'L', content: 'x' })],
  ['a header for all that follow', tarHeader({ name: 'a', type: 'g' })],
  ['a file of the old kind, which a slash makes a directory', tarHeader({ name: 'a/', type: '\0' })],
  ['a name in two parts', tarHeader({ name: 'a', prefix: 'b' })],
  ['a name with a second one behind its end', tarHeader({ name: 'a\0b' })],
  ['a name that is no ASCII', tarHeader({ name: 'manifest\u0301.json' })],
  ['a name with a line break', tarHeader({ name: 'a\nb' })],
  ['a directory with content', tarHeader({ name: 'a/', type: '5', size: 512 })],
  ['a link with content', tarHeader({ name: 'a', type: '2', target: 'b', size: 512 })],
  ['a wrong checksum', tarHeader({ name: 'a' }).fill(0x31, 0, 1)],
  ['half a block', tarHeader({ name: 'a' }).subarray(0, 300)],
  ['a size in base 256', ((block) => block.fill(0x80, 124, 125))(tarHeader({ name: 'a' }))],
  ['what begins a compressed file', ((block) => (block.set([0x1f, 0x8b, 8]), block))(new Uint8Array(TAR_BLOCK))],
])('A63 %s is no header that can be understood in one way only', (_, block) => {
  expect(readTarHeader(block)).toBeNull()
})

test('of a pax header the size counts, and times are passed over', () => {
  expect(readPax(bytes(paxRecord('mtime', '1700000000.5') + paxRecord('size', '9000000000')))).toEqual({ size: 9_000_000_000 })
  expect(readPax(bytes(paxRecord('atime', '1')))).toEqual({ size: null })
  expect(readPax(bytes(''))).toEqual({ size: null })
})

test.each<[string, string]>([
  ['another path', paxRecord('path', 'manifest.json')],
  ['another link', paxRecord('linkpath', '/etc/passwd')],
  ['a sparse file', paxRecord('GNU.sparse.realsize', '1')],
  ['two sizes', paxRecord('size', '1') + paxRecord('size', '2')],
  ['a size below zero', paxRecord('size', '-1')],
  ['a size of too many digits', paxRecord('size', '9'.repeat(30))],
  ['a length that leads out of it', '99 size=1\n'],
  ['a length that ends in the middle', '5 size=1\n'],
  ['no length', 'size=1\n'],
  ['a length of zero', '0 size=1\n'],
  ['no end', paxRecord('mtime', '1').slice(0, -1)],
])('A63 a pax header with %s is refused', (_, text) => {
  expect(readPax(bytes(text))).toBeNull()
})

test('A06 any bytes give a header, its end, or a refusal, and any pax bytes too', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: TAR_BLOCK, maxLength: TAR_BLOCK }), (block) => void readTarHeader(block)))
  fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes)), (block) => void readPax(block)))
})

test('what is written is read back', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9./]{1,99}$/), fc.nat(8 ** 11 - 1), (name, size) => {
    expect(readTarHeader(tarHeader({ name, size }))).toEqual({ name, kind: 'file', size, target: '' })
  }))
  fc.assert(fc.property(fc.nat(Number.MAX_SAFE_INTEGER).filter((size) => size < 1e15), (size) => {
    expect(readPax(bytes(paxRecord('size', String(size))))).toEqual({ size })
  }))
})
