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
  'CONFIG.LEVEL_REFUSED': {
    level: 'error',
    title: 'The configuration lowers what TFC demands',
    means: 'A repository may demand more than TFC and not less (TFC-0006 section 17). The line changes nothing: the finding keeps its level.',
    fix: 'Remove the line. A single place can be left out with its reason under `validate.exempt`.',
    source: 'TFC-0006 section 17',
  },
  'CONFIG.WEAKENED': {
    level: 'warning',
    title: 'The change weakens the check that judges it',
    means: 'The configuration asks less than at the merge base: it exempts, ignores or lowers more. Of signatures and checksums, what was asked before holds until the change is merged; the rest holds at once, so a person must agree.',
    fix: 'Put it into a change of its own, or let a reviewer agree.',
  },
  'CONFIG.EXEMPTION_UNUSED': {
    level: 'notice',
    title: 'An exemption leaves nothing out',
    means: 'What it was made for is corrected or gone. It would hide the next mistake of that kind.',
    fix: 'Drop the entry under `validate.exempt`, or correct its path.',
  },
} as const
