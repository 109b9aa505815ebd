/** Lays the real workspace out as its repository: empty files from tree.tsv, the real ones over them, dotted names as git needs them. */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { CORPORA } from '../require.ts'
import { pointerTo } from './valid-workspace.ts'

export async function layOutStrata(): Promise<Temporary> {
  const directory = await temporaryDirectory()
  const rows = (await readFile(join(CORPORA, 'strata/tree.tsv'), 'utf8')).trimEnd().split('\n')
  for (const row of rows) {
    // The ten contracts stand there with the beginning of their names only.
    const path = row.split('\t')[1]!.replace(/^docs\/TFC\/TFC$/, 'docs/TFC/TFC-0001.md')
    await mkdir(dirname(join(directory.path, path)), { recursive: true })
    // What the attributes send to Git LFS is a pointer in the original.
    await writeFile(join(directory.path, path), path.endsWith('.pkl') ? pointerTo(path) : 'x\n')
  }
  await cp(join(CORPORA, 'strata/repo'), directory.path, { recursive: true })
  for (const name of ['gitattributes', 'gitignore', 'lfsconfig']) {
    await rm(join(directory.path, `.${name}`))
    await rename(join(directory.path, name), join(directory.path, `.${name}`))
  }
  directory.git('init', '-q', '-b', 'main')
  directory.git('add', '-A', '-f')
  directory.git('commit', '-q', '-m', 'first')
  return directory
}
