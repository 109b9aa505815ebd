/** Where a finding belongs when it is about no example: the dataset, run or model that its path lies in. */
import type { Finding } from '../schema/report.ts'

/** `datasets/cifar10/v1/metadata.yaml` → `datasets/cifar10/v1`; `runs/run-2025-12-23-001/…` → the run; null for everything else. */
export function areaOf(path: string): string | null {
  const parts = path.split('/')
  const depth = DEPTHS.get(parts[0] ?? '')
  if (depth === undefined) return null
  // Only what stands last can be a file; a version such as `v1.2` is none.
  const directories = looksLikeFile(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
  return directories.length < 2 ? null : directories.slice(0, depth).join('/')
}

/** What its group is called: the example, the dataset, run or model, or the repository. */
export const groupOf = (finding: Pick<Finding, 'example' | 'path'>): string => finding.example ?? areaOf(finding.path) ?? REPOSITORY

export const REPOSITORY = 'Repository'

/** Datasets and models have versions. */
const DEPTHS = new Map([['datasets', 3], ['runs', 2], ['models', 3]])

const looksLikeFile = (name: string): boolean => /^\.|\.[A-Za-z][A-Za-z0-9]*$|^$/.test(name)
