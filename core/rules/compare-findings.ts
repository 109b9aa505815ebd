/** What can be found about comparisons: a part of the one table in finding.ts. */
export const COMPARE_FINDINGS = {
  'COMPARE.NOTHING_COMPARED': {
    level: 'warning',
    title: 'No metric could be compared',
    means: 'A comparison that compares nothing shows no difference, and proves nothing.',
    fix: 'Name two runs of the same example and preset that report the metric. `hortus compare` without --key shows what there is.',
  },
  'COMPARE.NO_BASE': {
    level: 'notice',
    title: 'A run has no counterpart at the base',
    means: 'It is new, or it was run with another preset. It was not compared.',
    fix: 'Nothing, when the example is new. Else give a base that holds a run of it.',
  },
  'COMPARE.UNCHANGED': {
    level: 'notice',
    title: 'The newest run is of the state that it should be compared with',
    means: 'The example is the same at the base, byte for byte, so a difference could only be chance.',
    fix: 'Nothing, when the example was not changed. Else run it again first, or name an older reference with --base.',
  },
  'COMPARE.STALE_HEAD': {
    level: 'notice',
    title: 'The newest run is not of what lies here now',
    means: 'The example was changed after it ran, so the verdict is about an earlier state of it.',
    fix: 'Run it again, then compare.',
  },
  'COMPARE.SAME_RECORD': {
    level: 'notice',
    title: 'Base and head are one record',
    means: 'A record never differs from itself. Most likely one of the two paths is a slip.',
    fix: 'Name two different records.',
  },
  'COMPARE.NO_HEAD': {
    level: 'warning',
    title: 'A run of the base has no counterpart at the head',
    means: 'What was measured before was not measured now, so nothing says whether it still works as well.',
    fix: 'Run the example with that preset, or take its record out of the base.',
  },
} as const
