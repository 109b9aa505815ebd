/** What can be found about examples that graduate, or have: a part of the one table in finding.ts. */
export const GRADUATE_FINDINGS = {
  'GARDEN.GRADUATED_NAME': {
    level: 'warning',
    title: 'A pointer leads nowhere',
    means: 'The example says that it has a repository of its own, and the name is none of a repository: nobody finds it.',
    fix: 'Write `graduated_to: { repository: owner/name }`.',
  },
  'GRADUATE.VISIBILITY': {
    level: 'notice',
    title: 'Who can see the target repository',
    means: 'Graduating publishes the example as widely as the target is; Hortus never changes who may see a repository (A76).',
    fix: 'Look at it before you merge; its settings are the place to change it.',
  },
  'GRADUATE.DEPENDED_ON': {
    level: 'error',
    title: 'Another example depends on it',
    means: 'Once the example is a pointer, its files are gone from here: what uses them breaks.',
    fix: 'Copy what is needed into the other example, or graduate that one first.',
  },
  'GRADUATE.NESTED': {
    level: 'error',
    title: 'Something inside the example cannot graduate with it',
    means: 'Another example or a submodule in its directory would go with its files, and come back nowhere.',
    fix: 'Move it out of the directory first.',
  },
  'GRADUATE.WHOLE': {
    level: 'error',
    title: 'The example is the repository itself',
    means: 'A pointer needs a garden that stays.',
    fix: 'Rename or transfer the repository on GitHub.',
  },
  'GRADUATE.UNCOMMITTED': {
    level: 'error',
    title: 'The example has changes that are not committed',
    means: 'They would neither be in the new repository nor come back when the graduation is undone.',
    fix: 'Commit them, or take them back.',
  },
  'GRADUATE.DESCRIPTOR': {
    level: 'error',
    title: 'The descriptor cannot become a pointer',
    means: 'Its keys are kept as they are written, with comments; that needs one map of YAML.',
    fix: 'Correct the descriptor: `hortus validate` says what is wrong.',
  },
  'GRADUATE.LINK_LEFT': {
    level: 'warning',
    title: 'Something still names a file that graduates',
    means: 'The mention is in a file that only people can change with certainty: a script, a workflow, or text that is no link.',
    fix: 'Let it name the new repository, in the same pull request.',
  },
  'GRADUATE.WILL_REMOVE': {
    level: 'warning',
    title: 'The target has files that the export does not',
    means: 'The branch holds exactly what was exported: merging it removes them from the target.',
    fix: 'Look at the pull request before you merge it; what must stay belongs into the example, or into the target again afterwards.',
  },
  'GRADUATE.OLDER_IMPORT': {
    level: 'notice',
    title: 'An older import is still open',
    means: 'An earlier state of the same example waits in the target as a pull request of its own; merging both is not meant.',
    fix: 'Close the older one.',
  },
} as const
