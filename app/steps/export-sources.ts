/** What an export starts from: the files git knows of, and what must not leave with them. */
import { findSecrets } from '../../core/export/find-secrets.ts'
import type { Judged, SourceFile } from '../../core/export/judge-files.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

/** What lies at each tracked path, and where symlinks lead. */
export async function gatherFiles(world: World, example: Example, paths: readonly string[]): Promise<SourceFile[]> {
  const prefix = `${example.path}/`
  const files: SourceFile[] = []
  for (const path of [...paths].sort()) {
    const entry = await world.files.stat(path)
    if (entry === null) continue
    const resolved = entry.kind === 'symlink' ? await world.files.resolve(path) : null
    const leadsTo = resolved !== null && resolved !== 'outside' && resolved.path.startsWith(prefix) ? resolved.path.slice(prefix.length) : null
    files.push({ path: path.slice(prefix.length), kind: entry.kind === 'directory' ? 'other' : entry.kind, size: entry.size, executable: entry.executable, leadsTo })
  }
  return files
}

/** Text is looked through; what is not UTF-8 or longer than any source file is not. */
export async function secretsIn(world: World, example: Example, judged: Judged): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { path } of judged.files) {
    const file = `${example.path}/${path}`
    const read = await world.files.readText(file, { maxBytes: 1024 * 1024 })
    if (!read.ok) continue
    findings.push(...findSecrets(read.value.text).map(({ what, line }) => finding('EXPORT.SECRET', { path: file, line, example: example.id }, `${path} holds ${what}.`)))
  }
  return findings
}
