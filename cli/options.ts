import type { Option } from './verb.ts'

/** Options of every verb; they may stand before or after it. */
export const GLOBAL_OPTIONS = [
  { flags: '--json', description: 'print the result as JSON, and nothing else on standard output' },
  { flags: '--format <name>', description: 'how a report is printed', choices: ['terminal', 'markdown', 'html', 'csv', 'summary', 'github', 'annotations', 'sarif', 'junit', 'json', 'report'] },
  { flags: '--verbose', description: 'say more on standard error' },
  { flags: '--json-log', description: 'write the log as JSON lines on standard error' },
  { flags: '--strict', description: 'warnings fail too (exit code 2)' },
  { flags: '--engine <name>', description: 'what runs presets', choices: ['auto', 'docker', 'podman', 'process'] },
  { flags: '-C, --root <dir>', description: 'the garden; by default the one around the current directory', complete: 'file' },
  { flags: '--out <dir>', description: 'where results are written; by default .hortus in the garden', complete: 'file' },
  { flags: '--base <ref>', description: 'what is measured against, a branch or commit: only examples that differ from it are looked at, and their runs are compared with its runs' },
  { flags: '--set <key=value>', description: 'set a value of the configuration, for instance smoke.timeout_seconds=60', repeat: true },
  { flags: '--org-config <file>', description: 'configuration of the organisation, below the one of the repository', complete: 'file' },
  { flags: '--no-color', description: 'no colours (NO_COLOR does the same)' },
] as const satisfies readonly Option[]
