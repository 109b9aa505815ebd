/** Where a finding belongs when it is about no example: the dataset, run or model that its path lies in. */
import type { Finding } from '../schema/report.ts'

/** `datasets/cifar10/v1/metadata.yaml` → `datasets/cifar10/v1`; `runs/run-2025-12-23-001/…` → the run; null for everything else. */
export function areaOf(path: string): string | null {
  const [folder = '', name, version] = path.split('/')
  const depth = DEPTH[folder as keyof typeof DEPTH]
  if (!Object.hasOwn(DEPTH, folder) || name === undefined || isFile(name)) return null
  return [folder, name, ...(depth === 3 && version !== undefined && !isFile(version) ? [version] : [])].join('/')
}

/** What its group is called: the example, the dataset, run or model, or the repository. */
export const groupOf = (finding: Pick<Finding, 'example' | 'path'>): string => finding.example ?? areaOf(finding.path) ?? REPOSITORY

export const REPOSITORY = 'Repository'

/** Datasets and models have versions. */
const DEPTH = { datasets: 3, runs: 2, models: 3 } as const

/** `README.md` beside the datasets; a version such as `v1.2` is none. */
const isFile = (name: string): boolean => /^\.|\.[A-Za-z][A-Za-z0-9]*$/.test(name)
