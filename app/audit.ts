/** The verb `audit`: what the garden has and lacks, what would break when something moves, and what its examples share by copying. */
import { buildAudit } from '../core/audit/build-audit.ts'
import { QUARTER } from '../core/audit/helpers/rubric.ts'
import { orphanDirectories } from '../core/rules/policies/file-checks.ts'
import { filesByExample } from '../core/rules/policies/policy-garden.ts'
import { descriptorsAmong, directoryOf } from '../core/garden/discover.ts'
import { matcher } from '../core/garden/glob.ts'
import type { Example } from '../core/garden/example.ts'
import type { Audit } from '../core/schema/audit.ts'
import type { Config } from '../core/schema/config.ts'
import { withoutTrailingSlashes } from '../core/source/without-trailing.ts'
import type { LogCommit, World } from '../core/world.ts'
import { listFiles } from './steps/list-files.ts'
import { loadExamples } from './steps/load-garden.ts'
import { lookOnce } from './steps/look-once.ts'
import { readForAudit } from './steps/read-for-audit.ts'

export async function audit(given: World, config: Config): Promise<Audit> {
  const world = lookOnce(given)
  const [garden, listed, head] = await Promise.all([loadExamples(world, config), listFiles(world), world.git.head()])
  const now = world.clock.now()
  const ignored = matcher(config.garden.ignore)
  const files = listed.filter((file) => !ignored(file))
  const directories = descriptorsAmong(files, config.garden).map(directoryOf)
  const own = filesByExample(files, directories)
  const live = garden.examples.filter(({ archivedBy, graduatedTo }) => !archivedBy.includes('folder') && graduatedTo === undefined)
  const [read, log] = await Promise.all([readForAudit(world, live.map((example) => ({ example, files: own.get(example.path) ?? [] })), files), logFor(world, live, now)])
  const orphans = orphanDirectories({ examples: [], directories, files, folder: withoutTrailingSlashes(config.garden.folder), archives: [], text: () => null }, { marks: ['Dockerfile', 'build.sh'] }, 'GARDEN.DESCRIPTOR_MISSING')
  return buildAudit({
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    now,
    ...read,
    archived: garden.examples.filter(({ archivedBy }) => archivedBy.includes('folder')).length,
    graduated: garden.examples.filter(({ graduatedTo, archivedBy }) => graduatedTo !== undefined && !archivedBy.includes('folder')).length,
    unreadable: garden.unreadable.map(({ id }) => id),
    orphans: orphans.map(({ path }) => path),
    log,
    bulkExamples: config.health.graduate.bulk_examples,
  })
}

/** From the day before the first claim, as days begin elsewhere before they do here, and for a quarter at least. */
function logFor({ git }: World, live: readonly Example[], now: Date): Promise<readonly LogCommit[] | null> {
  const claims = live.flatMap(({ verification: { date } }) => (date === null ? [] : [Date.parse(date)])).filter((at) => !Number.isNaN(at))
  return git.log({ paths: [], sinceMs: Math.min(now.getTime() - QUARTER * DAY, ...claims) - DAY, limit: MOST_COMMITS })
}

const DAY = 86_400_000
/** The garden that was measured made 850 in nine months. */
const MOST_COMMITS = 50_000
