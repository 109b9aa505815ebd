/** From a happening to parcels. Rows are read at once, while they are those of that moment; what git knows may come later. */
import { randomUUID } from 'node:crypto'
import type { Happening } from '../model/events.ts'
import type { State } from '../model/state.ts'
import { simpleUser } from '../shapes/user.ts'
import { nodeId } from '../shapes/user.ts'
import { wholeRepository } from '../shapes/repository.ts'
import type { Courier } from './courier.ts'
import { payloads, type Made } from './payloads.ts'
import { recipientsOf } from './recipients.ts'

export function sendHappening(state: State, courier: Courier, happening: Happening): void {
  const make = payloads[happening.name]
  const recipients = make === undefined ? [] : recipientsOf(state, happening)
  if (make === undefined || recipients.length === 0) return
  const made = make(state, happening)
  const around = surroundings(state, happening)
  for (const { app, installation } of recipients) {
    const inside = happening.repository === null ? {} : { installation: { id: installation.id, node_id: nodeId('MDIz', installation.id) } }
    const payload = Promise.resolve(made).then((own: Made) => ({ ...(happening.action === null ? {} : { action: happening.action }), ...around, ...own, ...inside }))
    courier.take({ guid: randomUUID(), app, installation, repository: happening.repository, event: happening.name, action: happening.action, payload, redelivery: false })
  }
}

/** What most webhooks have besides their own. */
function surroundings(state: State, { repository: number, sender }: Happening): Made {
  const by = { sender: simpleUser(state, sender) }
  if (number === null) return by
  const repository = state.everyRepository.get(number)!
  return { repository: wholeRepository(state, repository), ...(repository.owner.type === 'Organization' ? { organization: organizationShape(state, repository.owner) } : {}), ...by }
}

function organizationShape(state: State, { login, id }: { readonly login: string; readonly id: number }): Made {
  const url = `${state.origin}/orgs/${login}`
  return { login, id, node_id: nodeId('O', id), url, repos_url: `${url}/repos`, events_url: `${url}/events`, hooks_url: `${url}/hooks`, issues_url: `${url}/issues`, members_url: `${url}/members{/member}`, public_members_url: `${url}/public_members{/member}`, avatar_url: `${state.origin}/avatars/o/${id}`, description: '' }
}
