import { NO_CHANGE, type RepositoryChange } from '../../core/change/repository-change.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

/** All of a change in the working tree, or nothing. */
export async function applyChange({ edits }: Pick<World, 'edits'>, change: RepositoryChange): Promise<Result<void>> {
  return edits === undefined ? fail({ code: 'ARCHIVE.NO_EDITS', message: 'The working tree cannot be changed from here.', next: 'Run it in a clone of the repository.' }) : edits.apply(change)
}

/** What a killed run left half done is put right before anything is looked at. */
export async function recover({ edits }: Pick<World, 'edits'>): Promise<Result<void>> {
  return edits === undefined ? ok(undefined) : edits.apply(NO_CHANGE)
}
