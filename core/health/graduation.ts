/** Who has outgrown the garden: any one of four rules is enough, and each comes with its number. */
import type { Usage } from '../history/usage.ts'
import { byWord } from '../report/order.ts'
import type { Proposal } from '../schema/health.ts'
import type { Course } from './course.ts'
import { QUARTER_DAYS, type GitFacts, type HealthInput, type Rules, type Subject } from './health-input.ts'
import { wordFor } from './proposals.ts'

const MB = 1e6

export function graduates({ examples, rules, usage = [], git }: Pick<HealthInput, 'examples' | 'rules' | 'usage' | 'git'>, courses: ReadonlyMap<string, Course>): readonly Proposal[] {
  const users = externalUsers(usage)
  return examples
    .filter(({ tier, graduated }) => tier !== 'archived' && !graduated)
    .toSorted((a, b) => byWord(a.id, b.id))
    .flatMap((subject) => {
      const evidence = [...usedOutside(subject, users, rules), ...largeOutside(courses.get(subject.id)?.written ?? 0, rules), ...changesOften(subject, git, rules), ...isProduct(subject)]
      return evidence.length === 0 ? [] : [{ example: subject.id, path: subject.path, why: `${evidence.length} of 4 rules ${evidence.length === 1 ? 'holds' : 'hold'}, and one is enough`, evidence, command: `hortus graduate ${wordFor(subject.id)} --to OWNER/NAME --draft` }]
    })
}

type Evidence = Proposal['evidence'][number]

/** The last month that says anything about the example. */
function externalUsers(usage: readonly Usage[]): ReadonlyMap<string, { readonly users: number; readonly usage: Usage }> {
  const ordered = usage.toSorted((a, b) => byWord(a.month, b.month))
  return new Map(ordered.flatMap((each) => each.examples.flatMap(({ id, externalUsers: users }) => (users === undefined ? [] : [[id, { users, usage: each }] as const]))))
}

function usedOutside({ id }: Subject, users: ReturnType<typeof externalUsers>, { graduate }: Rules): readonly Evidence[] {
  const own = users.get(id)
  return own === undefined || own.users <= graduate.external_users ? [] : [{ what: 'external users in a month', value: own.users, limit: graduate.external_users, source: `usage/${own.usage.month}.json: ${own.usage.source}` }]
}

/** Never from git, which holds no artifacts, and never from what a descriptor declares (garden 6): only what a run was seen to write. */
function largeOutside(written: number, { graduate }: Rules): readonly Evidence[] {
  const mb = written / MB
  return mb <= graduate.artifact_mb ? [] : [{ what: 'megabytes that one run wrote outside of the image', value: Math.round(mb), limit: graduate.artifact_mb, source: 'files below HORTUS_OUTPUTS, measured by the harness' }]
}

function changesOften({ id }: Subject, git: GitFacts | undefined, { graduate }: Rules): readonly Evidence[] {
  const found = git?.breaking.get(id)?.length ?? 0
  return found <= graduate.breaking_changes ? [] : [{ what: `breaking changes in ${QUARTER_DAYS} days`, value: found, limit: graduate.breaking_changes, source: `commits to Dockerfile, requirements or build.sh; those that touch more than ${graduate.bulk_examples} examples are left out` }]
}

const isProduct = ({ product }: Subject): readonly Evidence[] => (product ? [{ what: 'declared a product', value: 'product: true', limit: null, source: 'its descriptor' }] : [])
