/** For tests: a process of its own that writes one file to the data branch. */
import { ok } from '../../../core/problem.ts'
import { openDataBranch } from '../data-branch.ts'

const [rootAbs = '', id = ''] = process.argv.slice(2)
const path = `records/a/2026-11/${id}.json`
const written = await openDataBranch({ rootAbs, signal: new AbortController().signal }).update(async (now) => {
  // As appending does it: what is there is not written again, and an index is made from what is there.
  const there = now === null ? [] : await now.list('records')
  return ok(there.includes(path) ? null : { message: `Writer ${id}\n`, add: new Map([[path, `{"id":"${id}"}\n`]]), replace: new Map([['index/a.json', `${[...there, path].sort().join('\n')}\n`]]) })
})
process.stdout.write(JSON.stringify(written))
