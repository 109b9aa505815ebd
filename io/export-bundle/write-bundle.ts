/** An exported repository as one file that git reads again, and what it holds beside it. Equal exports give an equal manifest. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BUNDLE, BUNDLE_BRANCH, MANIFEST, writeManifest, type BundleManifest } from '../../core/graduate/bundle/manifest.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { ownGit } from '../own-git.ts'

export interface WrittenBundle {
  /** SHA-256 of the manifest, which has that of the bundle. */
  readonly digest: string
  readonly bundleDigest: string
}

/** `outAbs` is made, or is empty. */
export async function writeBundle(rootAbs: string, outAbs: string, about: Omit<BundleManifest, 'schema' | 'bundle'>, signal: AbortSignal): Promise<Result<WrittenBundle>> {
  const there = await readdir(outAbs).catch(() => [])
  if (there.length > 0) return fail(notWritten(`${outAbs} is not empty`))
  await mkdir(outAbs, { recursive: true })
  const bundleAbs = join(outAbs, BUNDLE)
  const made = await ownGit(rootAbs, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', '--version=2', bundleAbs, BUNDLE_BRANCH], { signal })
  if (made.code !== 0) return fail(notWritten(made.complaint))
  const [sha256, { size }] = [await hashOf(bundleAbs), await stat(bundleAbs)]
  const text = writeManifest({ schema: 'export-bundle/1', ...about, bundle: { sha256, bytes: size } })
  await writeFile(join(outAbs, MANIFEST), text)
  return ok({ digest: createHash('sha256').update(text).digest('hex'), bundleDigest: sha256 })
}

export async function hashOf(pathAbs: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(pathAbs)) hash.update(part as Buffer)
  return hash.digest('hex')
}

const notWritten = (why: string): Problem => ({ code: 'EXPORT.NO_BUNDLE', message: `The export could not be written as a bundle: ${why.replace(/\.$/, '')}.`, next: 'Name another directory as `out`, or make room, and run it again.' })
