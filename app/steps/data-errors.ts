/** What the data branch can only throw (a listing without end) becomes a Problem at the door of a verb. */
import { fail, HortusError, type Problem, type Result } from '../../core/problem.ts'

export async function withoutDataErrors<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof HortusError) return fail(error.problem)
    throw error
  }
}

export const NO_DATA: Problem = { code: 'DATA.NONE', message: 'This world has no data branch.', next: 'Run it in a git repository.' }
