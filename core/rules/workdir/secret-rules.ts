/** Check 8: secrets, by file, line and kind. The value is in no finding, not even a part of it. */
import { secretsInMap, secretsInText } from '../../workdir/find-secrets.ts'
import type { SourceText, WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const secretRules: WorkDirRule = (workDir) => [
  ...workDir.settings.flatMap((source) => inSource(source, isLocal(workDir, source))),
  ...workDir.runs.flatMap(({ settings, artifacts, metrics }) => [settings, artifacts, metrics].flatMap((source) => inSource(source, false))),
  ...workDir.models.flatMap(({ manifest }) => inSource(manifest, false)),
  ...inLog(workDir),
]

/** The local settings may hold keys, where git ignores them. In an artifact they have left the machine. */
const isLocal = ({ git }: WorkDir, { doc }: SourceText): boolean => git !== null && /(^|\/)config\.toml$/.test(doc.path) && git.ignored.has('config.toml')

interface Hit {
  readonly what: string
  readonly line: number | null
  readonly column: number | null
}

function inSource({ doc, text }: SourceText, local: boolean): Finding[] {
  if (text === null) return []
  const named: Hit[] = doc.state === 'read' ? secretsInMap(doc.root).map(({ what, pointer }) => ({ what, ...placed(doc.document.place(pointer)) })) : []
  // The text too: comments, and what no parser took. One line is one secret.
  const lines = new Set(named.map(({ line }) => line))
  const written = secretsInText(text).filter(({ line }) => !lines.has(line))
  return [...named, ...written].map(({ what, line, column }) => finding(local ? 'WORKDIR.SECRET_LOCAL' : 'WORKDIR.SECRET', { path: doc.path, line, column }, `Here stands ${what}.`))
}

const placed = ({ line, column }: { readonly line: number | null; readonly column: number | null }): { line: number | null; column: number | null } => ({ line, column })

function inLog({ log }: WorkDir): Finding[] {
  return log?.ok === true ? log.facts.secrets.map(({ what, line }) => finding('WORKDIR.SECRET', { path: log.path, line, column: 1 }, `Here stands ${what}.`)) : []
}
