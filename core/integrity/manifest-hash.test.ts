import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { compareBytes, EMPTY_SHA256, isManifestFile, manifestHash, otherSchemes, type Hashed } from './manifest-hash.ts'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const name = fc.array(fc.constantFrom('a', 'b', 'Z', '0', 'é', 'e\u0301', '\uFF01', '\u{1F600}', ' ', '-'), { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''))
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
const content = fc.uint8Array({ minLength: 1, maxLength: 8 })
const tree = fc.uniqueArray(fc.tuple(path, content), { minLength: 1, maxLength: 6, selector: ([each]) => each })
const hashed = (files: readonly (readonly [string, Uint8Array])[]): Hashed[] => files.map(([each, bytes]) => ({ path: each, sha256: sha256(bytes) }))

describe('tfc-manifest-v1', () => {
  test('sha256sum gives the same', async () => {
    const files = { 'train/b.csv': '1\n', 'train/a.csv': '2\n', 'Zebra': '3\n', 'val/ü.csv': '4\n', 'val/\u{1F600}.csv': '5\n', 'val/\uFF01.csv': '6\n' }
    await using directory = await temporaryDirectory({ ...files, 'metadata.yaml': 'x', 'CHECKSUMS.txt': 'x', 'SIGNATURE.asc': 'x', 'README.md': 'x', '.gitkeep': '', 'train/.gitkeep': '' })
    const shell = (line: string): string => execFileSync('sh', ['-c', line], { cwd: directory.path, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).slice(0, 64)
    const exclude = `${['metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md'].map((each) => `! -path ./${each} ! -path ${each}`).join(' ')} ! -name .gitkeep`
    const list = hashed([...Object.entries(files).map(([each, text]) => [each, Buffer.from(text)] as const), ['metadata.yaml', Buffer.from('x')], ['CHECKSUMS.txt', Buffer.from('x')], ['SIGNATURE.asc', Buffer.from('x')], ['README.md', Buffer.from('x')], ['.gitkeep', Buffer.from('')], ['train/.gitkeep', Buffer.from('')]])
    expect(manifestHash(list)).toBe(shell(`find * -type f ${exclude} | sort | tr '\\n' '\\0' | xargs -0 sha256sum | sha256sum`))
    const others = otherSchemes(list).map(({ value }) => value)
    expect(others[0]).toBe(shell(`find . -type f ${exclude} | sort | tr '\\n' '\\0' | xargs -0 sha256sum | sha256sum`))
    expect(others[1]).toBe(shell(`find . -type f ! -name metadata.yaml | sort | tr '\\n' '\\0' | xargs -0 sha256sum | sha256sum`))
  })

  test('the order of the files does not matter', () => {
    fc.assert(fc.property(tree.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }))), ([files, shuffled]) => manifestHash(hashed(files)) === manifestHash(hashed(shuffled))))
  })

  test('any byte, any name, any file more or less changes it', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (files, which, byte) => {
        const at = which % files.length
        const [old, bytes] = files[at]!
        const before = manifestHash(hashed(files))
        const flipped = bytes.with(byte % bytes.length, bytes[byte % bytes.length]! ^ 1)
        expect(manifestHash(hashed(files.with(at, [old, flipped])))).not.toBe(before)
        expect(manifestHash(hashed(files.with(at, [`${old}x`, bytes])))).not.toBe(before)
        expect(manifestHash(hashed(files.toSpliced(at, 1)))).not.toBe(before)
        expect(manifestHash([...hashed(files), { path: 'new/file', sha256: sha256('') }])).not.toBe(before)
      }),
    )
  })

  test('an accent counts once, however it is stored', () => {
    expect(manifestHash([{ path: 'e\u0301.csv', sha256: sha256('1') }])).toBe(manifestHash([{ path: '\u00E9.csv', sha256: sha256('1') }]))
  })

  test('what describes the content is no part of it; a name that only looks alike, or lies deeper, is', () => {
    expect(['metadata.yaml', 'README.md', '.gitkeep', 'train/.gitkeep', 'CHECKSUMS.txt', 'SIGNATURE.asc'].filter(isManifestFile)).toEqual([])
    expect(['metadata.yml', 'readme.md', 'xREADME.md', 'README.md/a', 'train/metadata.yaml', 'train/README.md'].filter((each) => !isManifestFile(each))).toEqual([])
  })

  test('nothing gives the SHA-256 of nothing', () => expect([manifestHash([]), sha256('')]).toEqual([EMPTY_SHA256, EMPTY_SHA256]))
})

test('names are put in the order of their bytes', () => {
  fc.assert(fc.property(name, name, (a, b) => Math.sign(compareBytes(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b))))
})

test('the hash of the only file is known as such', () => {
  expect(otherSchemes([{ path: 'a', sha256: sha256('1') }, { path: 'metadata.yaml', sha256: sha256('2') }]).at(-1)).toEqual({ name: 'the SHA-256 of its only file', value: sha256('1') })
})
