/** What the ratchet can find: a part of the one table in finding.ts. */
export const BASELINE_FINDINGS = {
  'BASELINE.UNREADABLE': {
    level: 'error',
    title: 'The baseline cannot be read',
    means: 'Without it every known finding counts as new.',
    fix: 'Restore it from git, or write a new one with `hortus validate --update-baseline`.',
  },
  'BASELINE.GREW': {
    level: 'warning',
    title: 'The change freezes more findings',
    means: 'The baseline has entries that it did not have at the merge base: what they stand for will not fail any more. Only a person can say whether that is right.',
    fix: 'Correct what was found and take its line out of the baseline; or let a reviewer agree.',
  },
} as const
