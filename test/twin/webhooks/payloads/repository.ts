/** `repository`: renamed, transferred, archived, deleted, shown or hidden. */
import type { Identity } from '../../model/people.ts'
import { simpleUser } from '../../shapes/user.ts'
import type { MakePayload } from '../payloads.ts'

export const repositoryPayload: MakePayload = (state, { action, details }) => {
  if (action === 'transferred') return { changes: { owner: { from: ownerBefore(details!.row as Identity, simpleUser(state, details!.row as Identity)) } } }
  return details?.changes === undefined ? {} : { changes: details.changes }
}

const ownerBefore = ({ type }: Identity, shape: Record<string, unknown>): Record<string, unknown> => (type === 'Organization' ? { organization: shape } : { user: shape })
