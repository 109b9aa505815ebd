/** What the Dockerfile of code that is not trusted may not ask for (A58), as findings at its lines. */
import { refusedBuild } from '../../core/contract/refused-build.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'

export interface ForeignBuild {
  readonly example: string
  /** Path of the Dockerfile, for the finding. */
  readonly path: string
  /** null: it cannot be read here, so nobody knows what it asks for. */
  readonly dockerfile: string | null
  readonly args: Readonly<Record<string, string>>
}

export function refusedBuildFindings({ example, path, dockerfile, args }: ForeignBuild): Finding[] {
  if (dockerfile === null) return [finding('SMOKE.BUILD_REFUSED', { path, example }, `${path} cannot be read as text inside the repository, so nobody knows what it asks for.`, { fix: 'Make it a UTF-8 file of at most 1 MiB inside the repository, and no symlink that leaves it.' })]
  return refusedBuild(dockerfile, args).map(({ line, what }) => finding('SMOKE.BUILD_REFUSED', { path, example, ...(line === null ? {} : { line }) }, `The image of ${example} is not built: ${what}.`))
}
