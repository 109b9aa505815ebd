/** Lays the real garden out: empty files with their modes from tree.tsv, the real descriptors over them. */
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CORPORA } from './require.ts'

/** `wanted`: of the empty files, those that a test needs. */
export async function layOutGarden(path: string, wanted: (file: string) => boolean = () => true): Promise<void> {
  const source = join(CORPORA, 'garden')
  const rows = (await readFile(join(source, 'tree.tsv'), 'utf8')).trimEnd().split('\n').slice(1)
  for (const row of rows) {
    const [mode, file] = row.split('\t') as [string, string]
    if ((mode !== '100644' && mode !== '100755') || !wanted(file)) continue
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), '')
    if (mode === '100755') await chmod(join(path, file), 0o755)
  }
  for (const folder of ['examples', 'benchmarks', 'archived_examples']) {
    await cp(join(source, folder), join(path, folder), { recursive: true })
  }
}
