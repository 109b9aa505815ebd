import { resolve } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { plantedIn } from '../io/planted.ts'
import type { Inputs, Verb } from './inputs.ts'

export interface Places {
  readonly workspaceAbs: string
  /** Of the garden. */
  readonly rootAbs: string
  readonly outAbs: string
}

/** What jobs leave for each other never comes with the commit that they look at (A46, A47, A63): a report, a run record, an image. */
export async function refusePlanted(inputs: Inputs<Verb>, { workspaceAbs, rootAbs, outAbs }: Places): Promise<Result<void>> {
  const named = { reports: null, records: null, images: null, ...inputs } as Readonly<Record<'reports' | 'records' | 'images', string | null>>
  const places = [outAbs, ...[named.reports, named.records].flatMap((path) => (path === null ? [] : [resolve(workspaceAbs, path)])), ...(named.images === null ? [] : [resolve(rootAbs, named.images)])]
  for (const place of places) {
    const path = await plantedIn(rootAbs, place)
    if (path !== null) return fail(planted(path))
  }
  return ok(undefined)
}

const planted = (path: string): Problem => ({
  code: 'ACTION.PLANTED',
  message: `${JSON.stringify(path.slice(0, 200))} is a file of the commit, and lies where only jobs leave their results: it would pass for one.`,
  next: 'Take it out of git (`git rm --cached`) and let git ignore its directory, or name another directory as `output`, `reports`, `records` or `images`.',
})
