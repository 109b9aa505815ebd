/** What the states and the order of model versions can show: a part of the one table in finding.ts. */
export const TFC0005_STATE_FINDINGS = {
  'TFC0005.STATE_UNKNOWN': {
    level: 'error',
    title: 'The state of a model is no known word',
    means: 'A model is experimental, staging, production or archived; deployments choose by that word.',
    fix: 'Write one of the four.',
    source: 'TFC-0005, rule 77',
  },
  'TFC0005.PROMOTION_MIXED': {
    level: 'error',
    title: 'A promotion changes more than metadata.yaml',
    means: 'Who reviews a change of state must be sure that the model is the one that was tested.',
    fix: 'Restore the other files of the version; make a new version for a new content.',
    source: 'TFC-0005, rule 78',
  },
  'TFC0005.VERSION_CHANGED': {
    level: 'error',
    title: 'A published model version was changed',
    means: 'A version never changes: who used it must get the same again.',
    fix: 'Restore the file and publish the change as the next version.',
    source: 'TFC-0005, rule 79',
  },
  'TFC0005.VERSION_GONE': {
    level: 'error',
    title: 'A published model version was removed or renamed',
    means: 'A version never changes: who used it must find it again.',
    fix: 'Restore the directory; set `state: archived` to retire a version.',
    source: 'TFC-0005, rule 79',
  },
  'TFC0005.VERSION_NOT_NEXT': {
    level: 'warning',
    title: 'A new model version does not follow the last one',
    means: 'Versions count up by one. A gap looks like a version that was lost, a number below the last one like one that was reused.',
    fix: 'Name it after the highest version plus one.',
    source: 'TFC-0005, rule 81',
  },
  'TFC0005.PRODUCTION_TWICE': {
    level: 'warning',
    title: 'A model has more than one version in production',
    means: 'Whoever asks for the production version gets one of them by chance.',
    fix: 'Archive all but one.',
    source: 'TFC-0005, rule 83',
  },
  'TFC0005.PRODUCTION_UNVERIFIED': {
    level: 'warning',
    title: 'A version in production has no verified checksums',
    means: 'Nobody can say that what runs is what was promoted.',
    fix: 'Run `hortus sign` on its directory, commit CHECKSUMS.txt, and mend what `hortus verify` says.',
    source: 'TFC-0005, TFC-0008, rule 83',
  },
} as const
