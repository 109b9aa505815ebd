/** What builds noted of a site (manifest.ts): read, believed where this user's cache knows it, and written before the first file. */
import { hash } from 'node:crypto'
import type { Result } from '../../core/problem.ts'
import type { Cache, Folder } from '../../core/world.ts'
import { MANIFEST, MANIFEST_MAX_BYTES, readManifest, renderManifest, type Manifest, type Written } from './manifest.ts'

/** `believed`: it is what this user's last build there wrote. */
export type Before = Manifest & { readonly text: string; readonly believed: boolean }

export async function lastTime(folder: Folder, cache: Cache): Promise<Before> {
  const [read, known] = await Promise.all([folder.readText(MANIFEST, { maxBytes: MANIFEST_MAX_BYTES }), cache.get(keyOf(folder), { maxBytes: 64 })])
  const believed = read.ok && known === sumOf(read.value.text)
  const manifest = read.ok ? readManifest(read.value.text, { ours: believed }) : null
  return manifest === null || !read.ok ? { build: null, files: new Map(), text: '', believed: false } : { ...manifest, text: read.value.text, believed }
}

export const believe = (folder: Folder, text: string, cache: Cache): Promise<void> => cache.put(keyOf(folder), sumOf(text))

const keyOf = ({ rootAbs }: Folder): string => `site ${rootAbs}`
export const sumOf = (bytes: string | Uint8Array): string => hash('sha256', bytes)

/** Whatever is about to be written is ours, should nobody come to the end. */
export function begin(folder: Folder, paths: readonly string[], files: Manifest['files']): Promise<Result<void>> {
  return folder.write(MANIFEST, renderManifest({ build: null, files: new Map([...files, ...paths.map((path) => [path, UNKNOWN] as const)]) }))
}

/** What a build at the same time noted: it stays known as ours, and the next build judges it. */
export async function othersIn(folder: Folder, files: Manifest['files']): Promise<Manifest['files']> {
  const read = await folder.readText(MANIFEST, { maxBytes: MANIFEST_MAX_BYTES })
  const now = read.ok ? readManifest(read.value.text) : null
  return new Map([...(now?.files.keys() ?? [])].flatMap((path) => (files.has(path) ? [] : [[path, UNKNOWN] as const])))
}

const UNKNOWN: Written = { digest: null, sha256: null, bytes: -1 }
