/** Paths of a garden that lies deeper than the repository. */
import { relative } from 'node:path'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'

/** The directory of the garden, relative to the workspace; empty for the workspace itself. */
export const gardenOf = ({ world, workspaceAbs }: { readonly world: Pick<World, 'files'>; readonly workspaceAbs: string }): string => toPosix(relative(workspaceAbs, world.files.rootAbs))

/** GitHub looks for an annotation's file from the root of the repository, and a garden may lie deeper. */
export function below(garden: string, report: Report): Report {
  if (garden === '') return report
  const lower = <T extends { readonly path: string }>(each: T): T => ({ ...each, path: `${garden}/${each.path}` })
  return { ...report, findings: report.findings.map(lower), examples: report.examples.map(lower) }
}

export const toPosix = (path: string): string => path.replaceAll('\\', '/')
