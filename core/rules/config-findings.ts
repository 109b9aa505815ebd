/** What can be found about the configuration: a part of the one table in finding.ts. */
export const CONFIG_FINDINGS = {
  'CONFIG.UNKNOWN_KEY': {
    level: 'error',
    title: 'The configuration has a key that nobody reads',
    means: 'A misspelt key changes nothing, and its author believes it does.',
    fix: 'Write the key as `hortus config --explain` lists it, or remove it.',
  },
  'CONFIG.NOT_READ': {
    level: 'warning',
    title: 'A file looks like the configuration and is not read',
    means: 'Only .github/hortus.yml is read; what another file says is ignored.',
    fix: 'Move it to .github/hortus.yml.',
  },
} as const
