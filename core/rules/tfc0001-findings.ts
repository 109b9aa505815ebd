/** What can be found about the layout of a workspace and its Git LFS settings (TFC-0001): a part of the one table in finding.ts. */
export const TFC0001_FINDINGS = {
  'TFC0001.DIRECTORY_MISSING': {
    level: 'error',
    title: 'A required directory is missing',
    means: 'Tools look for datasets, runs and models at fixed places.',
    fix: 'Make the directory; an empty one needs a .gitkeep so that git keeps it.',
  },
} as const
