/** What can be found about the environment (TFC-0010): a part of the one table in finding.ts. Only with `workspace.environment: true`. */
export const TFC0010_FINDINGS = {
  'TFC0010.REQUIREMENT': {
    level: 'warning',
    title: 'A line of a requirements file cannot be read',
    means: 'pip stops at such a line, so nobody can install the environment. Requirements are read as PEP 508 with the options, hashes, URLs and continued lines that pip knows; nothing is installed or fetched.',
    fix: 'Write it as `name>=1.0,<2.0`, `name @ URL`, a path, or an option of pip.',
    source: 'TFC-0010 section 6.1, rule 107',
  },
  'TFC0010.REQUIREMENT_OPTION': {
    level: 'notice',
    title: 'An option has no effect on the line of a requirement',
    means: 'pip takes `--index-url` and its like only from lines of their own; TFC-0010 section 6.4 shows it otherwise.',
    fix: 'Move the option to a line of its own.',
    source: 'TFC-0010 section 6.4, rule 107',
  },
  'TFC0010.REQUIREMENT_CONFLICT': {
    level: 'warning',
    title: 'A package is required twice with versions that exclude each other',
    means: 'No version satisfies both lines, so the environment cannot be installed.',
    fix: 'Keep one of them.',
    source: 'TFC-0010 section 6.5, rule 107',
  },
  'TFC0010.CORE_MISSING': {
    level: 'warning',
    title: 'requirements.txt lacks core packages',
    means: 'TFC-0010 names twelve packages that every such project has. What another requirements file brings along with `-r` counts.',
    fix: 'Add the packages that the message names, or exempt this finding when the project does without them.',
    source: 'TFC-0010 sections 6.2 and 6.5, rule 107',
  },
  'TFC0010.SYSTEM_SPEC': {
    level: 'warning',
    title: 'environments/system.yaml has another shape',
    means: 'It says in `system_requirements` which operating systems and which versions of git, git-lfs and Python are needed.',
    fix: 'Correct the place that the message names.',
    source: 'TFC-0010 section 7, rule 108',
  },
  'TFC0010.GITIGNORE': {
    level: 'warning',
    title: '.gitignore does not ignore virtual environments or local settings',
    means: 'Environments, their settings and compiled Python are of one machine and may hold secrets.',
    fix: 'Add the patterns that the message names.',
    source: 'TFC-0010 section 14.2, rule 109',
  },
  'TFC0010.PYTHON_OLD': {
    level: 'warning',
    title: 'A run used a Python below 3.11',
    means: 'TFC-0010 demands Python 3.11 or higher.',
    fix: 'Run it again in a newer environment; runs that are there are not changed.',
    source: 'TFC-0010 section 5.1, rule 110',
  },
  'TFC0010.REQUIREMENTS_HASH': {
    level: 'warning',
    title: 'The requirements of a run are not those of its commit',
    means: 'system.json carries the SHA-256 of the requirements file. It is compared with that file at `code.commit` of the run.',
    fix: 'Commit what was installed before the run; runs that are there are not changed.',
    source: 'TFC-0010 section 11.2, rule 110',
  },
} as const
