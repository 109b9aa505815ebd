/** Check 1: what git has of a work-dir and what it must not have. */
import { KEPT, PROBES, shown, type WorkDir, type WorkDirGit } from '../../workdir/work-dir.ts'
import { listed } from '../tfc/shorten.ts'
import { finding } from '../finding.ts'
import type { Finding } from '../../schema/report.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const placeRules: WorkDirRule = (workDir) => [...symlinks(workDir), ...(workDir.git === null ? [] : [...tracked(workDir, workDir.git), ...ignored(workDir, workDir.git), ...page(workDir)])]

const symlinks = (workDir: WorkDir): Finding[] =>
  [...workDir.entries].filter(([, entry]) => entry.leaves).map(([path]) => finding('WORKDIR.SYMLINK_LEAVES', { path: shown(workDir, path) }, 'The symlink leads out of the work-dir, or nowhere.'))

/** One finding for each file or directory at the top of the work-dir, whatever lies below it. */
function tracked(workDir: WorkDir, git: WorkDirGit): Finding[] {
  const kept: ReadonlySet<string> = new Set(KEPT)
  const tops = Map.groupBy(git.tracked.filter((path) => !kept.has(path)), (path) => path.split('/', 1)[0] ?? path)
  return [...tops].map(([top, [first = top, ...more]]) => finding('WORKDIR.TRACKED_FILE', { path: shown(workDir, first) }, more.length === 0 ? 'Git tracks this file.' : `Git tracks this file and ${more.length} more below ${top}/.`))
}

function ignored(workDir: WorkDir, git: WorkDirGit): Finding[] {
  const open = PROBES.filter((path) => !git.ignored.has(path) && !git.tracked.some((each) => each === path))
  const held = KEPT.filter((path) => git.ignored.has(path) && workDir.entries.has(path))
  return [
    ...(open.length === 0 ? [] : [finding('WORKDIR.NOT_IGNORED', { path: '.gitignore' }, `Of ${PROBES.length} paths that a run makes, git would take ${open.length}: ${listed(open.map((path) => shown(workDir, path)), 9)}.`)]),
    ...held.map((path) => finding('WORKDIR.TEMPLATE_IGNORED', { path: shown(workDir, path) }, 'The file is here, and git ignores it.')),
  ]
}

function page(workDir: WorkDir): Finding[] {
  return ['README.md', 'README_work-dir.md'].some((name) => workDir.entries.has(name)) ? [] : [finding('WORKDIR.README_MISSING', { path: workDir.path }, 'Neither README.md nor README_work-dir.md is there.')]
}
