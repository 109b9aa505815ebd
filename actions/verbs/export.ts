import { fail } from '../../core/problem.ts'
import type { Story } from '../story.ts'

/** Two jobs share the door: one makes an export of the garden and holds no token, one publishes what the first made and runs nothing of it. */
export const exportStory: Story<'export'> = async (scene) => {
  switch (scene.inputs.mode ?? 'directory') {
    case 'directory':
      return (await import('./export-directory.ts')).exportDirectoryStory(scene)
    case 'artifact':
      return (await import('./export-artifact.ts')).exportArtifactStory(scene)
    case 'branch':
    case 'pull-request':
      return (await import('./publish-export.ts')).publishExportStory(scene)
    default:
      return fail({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of export is none of `directory`, `artifact`, `branch` and `pull-request`.', next: 'Write `mode: artifact` to build an export, `mode: pull-request` with `from:` to publish it; actions/export/README.md has both.' })
  }
}
