import { expect, test } from 'vitest'
import type { ImageFacts } from '../world.ts'
import { judgeImage, type Wanted } from './judge-image.ts'

const DIGEST = `sha256:${'d'.repeat(64)}`
const facts: ImageFacts = { id: `sha256:${'1'.repeat(64)}`, digests: [], labels: { 'hortus.build-key': 'k', 'hortus.trust': 'trusted' }, createdAt: null, architecture: 'amd64', os: 'linux', hasTriggers: false }
const wanted: Wanted = { key: 'k', arch: 'x64', untrusted: false, digest: DIGEST }

test('A63 the image with the key, the digest and the architecture is the one', () => {
  expect(judgeImage(facts, DIGEST, wanted)).toBeNull()
  expect(judgeImage(facts, DIGEST, { ...wanted, digest: null })).toBeNull()
})

test.each<[string, Partial<ImageFacts>, string | null, Partial<Wanted>, string]>([
  ['another key', { labels: { ...facts.labels, 'hortus.build-key': 'l' } }, DIGEST, {}, 'something else'],
  ['no key', { labels: {} }, DIGEST, {}, 'no build key'],
  ['another digest', {}, `sha256:${'e'.repeat(64)}`, {}, 'was asked for'],
  ['no digest', {}, null, {}, 'was asked for'],
  ['another architecture', { architecture: 'arm64' }, DIGEST, {}, 'arm64'],
])('A63 an image with %s is not', (_, more, digest, ask, reason) => {
  expect(judgeImage({ ...facts, ...more }, digest, { ...wanted, ...ask })).toContain(reason)
})

test('A47 what was built for a pull request is good for pull requests only', () => {
  const theirs = { ...facts, labels: { ...facts.labels, 'hortus.trust': 'untrusted' } }
  expect(judgeImage(theirs, DIGEST, wanted)).toContain('not trusted')
  expect(judgeImage(theirs, DIGEST, { ...wanted, untrusted: true })).toBeNull()
  expect(judgeImage(facts, DIGEST, { ...wanted, untrusted: true })).toBeNull()
})
