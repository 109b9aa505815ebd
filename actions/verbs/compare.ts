import { fail } from '../../core/problem.ts'
import type { Story } from '../story.ts'

/** Three stories share the door: records are compared, reports are merged and posted, the report of another run is posted. */
export const compareStory: Story<'compare'> = async (scene) => {
  const { mode, 'run-id': run } = scene.inputs
  if (mode === null || mode === 'records') return (await import('./compare-records.ts')).compareRecordsStory(scene)
  if (mode !== 'report') return fail({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of compare is neither `records` nor `report`.', next: 'Write `mode: report` to merge and post reports, or leave it out to compare records.' })
  return run === null ? (await import('./merge-and-post.ts')).mergeAndPostStory(scene) : (await import('./post-run.ts')).postRunStory(scene)
}
