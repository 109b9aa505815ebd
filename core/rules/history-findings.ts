/** What the history on the data branch can show: a part of the one table in finding.ts. */
export const HISTORY_FINDINGS = {
  'HISTORY.LEFT_OUT': {
    level: 'warning',
    title: 'A file of the data branch was left out',
    means: 'It is no record, pack or decision that Hortus wrote, so nothing is judged by it. What it would have said is not known.',
    fix: '`git log hortus-data` shows who wrote it; `git revert` there takes it back.',
    source: 'specs: security 3; docs/history.md',
  },
  'HISTORY.NOT_FETCHED': {
    level: 'notice',
    title: 'The data branch could not be asked',
    means: 'Its remote did not answer, so what is told is what this clone fetched last; newer builds may say otherwise.',
    fix: 'Look at the network and at the rights to read the remote, then ask again.',
    source: 'docs/history.md',
  },
} as const
