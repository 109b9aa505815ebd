/** Files of the site that no page makes: what Hortus brings for the browser, and pictures of the repository. */
import { createHash } from 'node:crypto'
import { HortusError } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { assetPath, picturePath } from '../../site/shell/paths.ts'
import type { Picture } from './pictures.ts'
import type { AnyFile } from './write-site.ts'

export async function assetFiles({ ownAssets }: Pick<World, 'ownAssets'>): Promise<readonly AnyFile[]> {
  return [...((await ownAssets?.()) ?? [])].map(([name, bytes]) => ({ path: assetPath(name), digest: createHash('sha256').update(bytes).digest('hex'), make: () => bytes }))
}

/** `root`: what the paths of the garden begin with. */
export function pictureFiles({ files }: Pick<World, 'files'>, root: string, pictures: readonly Picture[]): readonly AnyFile[] {
  return pictures.map(({ path, digest, bytes }) => ({
    path: picturePath(root, path),
    digest,
    make: async () => {
      const read = await files.readBytes!(path, { maxBytes: bytes })
      if (read.ok && createHash('sha256').update(read.value).digest('hex') === digest) return read.value
      throw new HortusError({ code: 'SITE.CHANGED_MEANWHILE', message: `${path} changed while the site was built.`, next: 'Run it again.', path })
    },
  }))
}
