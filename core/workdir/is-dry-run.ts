import { isMap, type Plain } from '../source/source-document.ts'

/** Whether an `artifacts.json` is of a run that only went through the motions. Such a run is never a baseline and never promoted. */
export function isDryRun(artifacts: Plain | undefined): boolean {
  if (!isMap(artifacts)) return false
  const inner = artifacts['artifacts']
  return artifacts['dry_run'] === true || (isMap(inner) && inner['dry_run'] === true)
}
