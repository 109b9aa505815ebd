/** The families of findings: what stands before the dot of a code, and what they are about. One page of docs/findings/ each. */
export const FAMILIES: Readonly<Record<string, string>> = {
  GARDEN: 'Descriptors and presets',
  SMOKE: 'Runs of a preset',
  SUPERVISE: 'Supervision of a run',
  CONTRACT: 'What presets ask of the container engine',
  PLAN: 'What was planned and what was done',
  REPORT: 'Reports that are handed on',
  BENCH: 'Benchmarks and parity',
  COMPARE: 'Comparisons of runs',
  HISTORY: 'History on the data branch',
  BASELINE: 'The baseline',
  CONFIG: 'The configuration',
  EXPORT: 'Export of an example',
  ARCHIVE: 'Archive of an example, and the way back',
  GRADUATE: 'Graduation of an example to a repository of its own',
  WORKFLOW: 'Workflows and actions',
  POLICY: 'Policies of the garden',
  WORKDIR: 'Run directories of a work-dir',
  TFC0001: 'Layout of a workspace and Git LFS',
  TFC0002: 'Schemas of runs',
  TFC0003: 'Execution of runs',
  TFC0004: 'Datasets',
  TFC0005: 'Models',
  TFC0006: 'Validation',
  TFC0007: 'The index',
  TFC0008: 'Checksums and signatures',
  TFC0009: 'The development workflow',
  TFC0010: 'The environment',
}

/** `TFC0004.HASH_MISMATCH` → `TFC0004`. */
export const familyOf = (code: string): string => code.split('.', 1)[0] ?? ''

/** The page of a code and its place on it, from the root of Hortus: `docs/findings/tfc0004.md#tfc0004hash_mismatch`. */
export const docsPathOf = (code: string): string => `docs/findings/${familyOf(code).toLowerCase()}.md#${anchorOf(code)}`

/** The same for a reader who has no copy of Hortus. */
export const docsUrlOf = (code: string): string => `${HOME}/blob/main/${docsPathOf(code)}`

export const HOME = 'https://github.com/hortus-ml/hortus'

/** What GitHub makes of a heading that is the code alone. */
const anchorOf = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9_]/g, '')
