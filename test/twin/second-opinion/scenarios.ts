/** What is asked of both, in order: later ones stand on what earlier ones made. Only what does not depend on a clock or a number is compared. */
import type { Told, World } from './worlds.ts'

export interface Scenario {
  readonly name: string
  readonly ask: (world: World) => Promise<unknown>
  /** Where the two do not agree: who is right, and why that is known. */
  readonly differs?: string
}

const pick = ({ status, body }: Told, ...keys: readonly string[]): unknown => ({ status, ...Object.fromEntries(keys.map((key) => [key, key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], body)])) })
const statusOf = ({ status }: Told): number => status
const list = ({ body }: Told, key: string): unknown => (Array.isArray(body) ? body : []).map((each: Record<string, unknown>) => each[key])

async function keep(world: World, name: string, told: Told, key: string): Promise<Told> {
  world.made[name] = told.body[key] as string | number
  return told
}

export const scenarios: readonly Scenario[] = [
  { name: 'the app says who it is', ask: async (world) => pick(await world.call('GET', '//app', undefined, world.jwt()), 'slug', 'name') },
  { name: 'its installation', ask: async (world) => pick(await world.call('GET', `//app/installations/${world.installation}`, undefined, world.jwt()), 'app_slug', 'account.login', 'repository_selection', 'suspended_at') },
  { name: 'an installation that is not there', ask: async (world) => statusOf(await world.call('GET', '//app/installations/1', undefined, world.jwt())) },
  { name: 'a JWT without a signature', ask: async (world) => statusOf(await world.call('GET', '//app', undefined, `${world.jwt().split('.').slice(0, 2).join('.')}.AAAA`)) },
  { name: 'a token where a JWT is needed', ask: async (world) => statusOf(await world.call('GET', '//app')) },
  { name: 'a token for what the installation may not', ask: async (world) => statusOf(await world.call('POST', `//app/installations/${world.installation}/access_tokens`, { permissions: { administration: 'write' } }, world.jwt())) },
  { name: 'a narrow token says what it may', ask: async (world) => pick(await keep(world, 'reader', await world.call('POST', `//app/installations/${world.installation}/access_tokens`, { repositories: ['garden'], permissions: { issues: 'read' } }, world.jwt()), 'token'), 'repository_selection', 'permissions.issues') },
  { name: 'writing with a token that may read', ask: async (world) => statusOf(await world.call('POST', '/issues', { title: 'x' }, String(world.made['reader']))) },
  { name: 'a token that nobody made', ask: async (world) => statusOf(await world.call('GET', '', undefined, 'ghs_000000000000000000000000000000000000')), differs: 'emulate takes any text for a token of its first user; GitHub answers 401.' },
  { name: 'the repositories of an installation', ask: async (world) => pick(await world.call('GET', '//installation/repositories'), 'total_count'), differs: 'This release of emulate does not serve it.' },
  { name: 'the repository', ask: async (world) => pick(await world.call('GET', ''), 'full_name', 'default_branch', 'private', 'archived') },
  { name: 'a repository that is not there', ask: async (world) => statusOf(await world.call('GET', '//repos/acme/nothing')) },
  { name: 'the ref of the default branch', ask: async (world) => pick(await keepSha(world, 'base', await world.call('GET', '/git/ref/heads/main')), 'ref', 'object.type') },
  { name: 'the commit of it', ask: async (world) => statusOf(await keepTree(world, await world.call('GET', `/git/commits/${world.made['base']}`))) },
  { name: 'a ref that is not there', ask: async (world) => statusOf(await world.call('GET', '/git/ref/heads/nowhere')) },
  { name: 'a blob has the SHA that git gives it', ask: async (world) => pick(await keep(world, 'blob', await world.call('POST', '/git/blobs', { content: 'hello\n', encoding: 'utf-8' }), 'sha'), 'sha') },
  { name: 'a tree', ask: async (world) => statusOf(await keep(world, 'tree', await world.call('POST', '/git/trees', { base_tree: world.made['baseTree'], tree: [{ path: 'new.txt', mode: '100644', type: 'blob', sha: world.made['blob'] }] }), 'sha')) },
  { name: 'a commit', ask: async (world) => pick(await keep(world, 'commit', await world.call('POST', '/git/commits', { message: 'New', tree: world.made['tree'], parents: [world.made['base']] }), 'sha'), 'message') },
  { name: 'a branch', ask: async (world) => pick(await world.call('POST', '/git/refs', { ref: 'refs/heads/change', sha: world.made['commit'] }), 'ref') },
  { name: 'a branch that is there already', ask: async (world) => statusOf(await world.call('POST', '/git/refs', { ref: 'refs/heads/change', sha: world.made['commit'] })) },
  { name: 'a branch at a commit that is not there', ask: async (world) => statusOf(await world.call('POST', '/git/refs', { ref: 'refs/heads/lost', sha: 'a'.repeat(40) })) },
  { name: 'a file at a branch', ask: async (world) => pick(await world.call('GET', '/contents/new.txt?ref=change'), 'path', 'type', 'size', 'sha') },
  { name: 'a file that is not there', ask: async (world) => statusOf(await world.call('GET', '/contents/nothing.txt')) },
  { name: 'a pull request', ask: async (world) => pick(await keep(world, 'pull', await world.call('POST', '/pulls', { title: 'New', head: 'change', base: 'main' }), 'number'), 'state', 'draft', 'head.ref', 'base.ref', 'user.type') },
  { name: 'the same pull request again', ask: async (world) => statusOf(await world.call('POST', '/pulls', { title: 'New', head: 'change', base: 'main' })), differs: 'GitHub refuses a second one of the same two branches with 422 ("A pull request already exists"), as the twin does.' },
  { name: 'pull requests of a branch', ask: async (world) => list(await world.call('GET', '/pulls?state=all&head=acme:change'), 'title'), differs: 'The second one that was made there (see above).' },
  { name: 'a pull request from nowhere', ask: async (world) => statusOf(await world.call('POST', '/pulls', { title: 'x', head: 'nowhere', base: 'main' })), differs: 'GitHub refuses a head that is no branch with 422, as the twin does.' },
  { name: 'a pull request is renamed', ask: async (world) => pick(await world.call('PATCH', `/pulls/${world.made['pull']}`, { title: 'Newer' }), 'title', 'state') },
  { name: 'files of a pull request', ask: async (world) => list(await world.call('GET', `/pulls/${world.made['pull']}/files`), 'filename'), differs: 'emulate keeps no trees to compare; the twin asks git.' },
  { name: 'an issue', ask: async (world) => pick(await keep(world, 'issue', await world.call('POST', '/issues', { title: 'Weekly', body: 'text' }), 'number'), 'title', 'body', 'state', 'locked') },
  { name: 'an issue without a title', ask: async (world) => statusOf(await world.call('POST', '/issues', { body: 'x' })) },
  { name: 'a comment', ask: async (world) => pick(await keep(world, 'comment', await world.call('POST', `/issues/${world.made['issue']}/comments`, { body: 'seen' }), 'id'), 'body', 'user.type') },
  { name: 'an empty comment', ask: async (world) => statusOf(await world.call('POST', `/issues/${world.made['issue']}/comments`, { body: '' })) },
  { name: 'the comment is edited', ask: async (world) => pick(await world.call('PATCH', `/issues/comments/${world.made['comment']}`, { body: 'edited' }), 'body') },
  { name: 'a comment on what is not there', ask: async (world) => statusOf(await world.call('POST', '/issues/9999/comments', { body: 'x' })) },
  { name: 'comments of an issue', ask: async (world) => list(await world.call('GET', `/issues/${world.made['issue']}/comments`), 'body') },
  { name: 'comments of the repository', ask: async (world) => list(await world.call('GET', '/issues/comments'), 'body'), differs: 'emulate lists none here, though it lists the same comment at its issue.' },
  { name: 'a reaction', ask: async (world) => statusOf(await world.call('POST', `/issues/comments/${world.made['comment']}/reactions`, { content: 'eyes' })), differs: 'This release of emulate has no reactions.' },
  { name: 'a label', ask: async (world) => list(await world.call('POST', `/issues/${world.made['issue']}/labels`, { labels: ['bug'] }), 'name') },
  { name: 'the issue is closed', ask: async (world) => pick(await world.call('PATCH', `/issues/${world.made['issue']}`, { state: 'closed' }), 'state') },
  { name: 'open issues', ask: async (world) => list(await world.call('GET', '/issues?creator=hortus[bot]&state=closed'), 'title') },
  { name: 'a check run', ask: async (world) => pick(await keep(world, 'check', await world.call('POST', '/check-runs', { name: 'c', head_sha: world.made['commit'], external_id: 'key', status: 'in_progress' }), 'id'), 'name', 'external_id', 'status', 'conclusion') },
  { name: 'the check run is done', ask: async (world) => pick(await world.call('PATCH', `/check-runs/${world.made['check']}`, { conclusion: 'success', output: { title: 't', summary: 's' } }), 'status', 'conclusion', 'output.title'), differs: 'To give a conclusion sets the status to completed, says the documentation.' },
  { name: 'a check run of a commit that is not there', ask: async (world) => statusOf(await world.call('POST', '/check-runs', { name: 'c', head_sha: 'a'.repeat(40) })), differs: 'GitHub answers 422 (No commit found for SHA).' },
  { name: 'check runs of a commit', ask: async (world) => pick(await world.call('GET', `/commits/${world.made['commit']}/check-runs?check_name=c`), 'total_count') },
  { name: 'what is between two branches', ask: async (world) => pick(await world.call('GET', '/compare/main...change'), 'status', 'ahead_by', 'behind_by', 'total_commits') },
  { name: 'a push that is no fast-forward', ask: async (world) => statusOf(await world.call('PATCH', '/git/refs/heads/change', { sha: world.made['base'] })) },
  { name: 'the pull request is merged', ask: async (world) => pick(await world.call('PUT', `/pulls/${world.made['pull']}/merge`, {}), 'merged') },
  { name: 'the branch is deleted', ask: async (world) => statusOf(await world.call('DELETE', '/git/refs/heads/change')) },
  { name: 'and once more', ask: async (world) => statusOf(await world.call('DELETE', '/git/refs/heads/change')), differs: 'GitHub answers 422 (Reference does not exist), as its document lists; emulate answers 404.' },
  { name: 'a person who is no collaborator', ask: async (world) => statusOf(await world.call('GET', '/collaborators/nobody/permission')) },
  { name: 'deliveries', ask: async (world) => statusOf(await world.call('GET', '//app/hook/deliveries', undefined, world.jwt())), differs: 'This release of emulate keeps no deliveries of an app.' },
  { name: 'a workflow that is not there', ask: async (world) => statusOf(await world.call('POST', '/actions/workflows/none.yml/dispatches', { ref: 'main' })) },
  { name: 'the token is given back', ask: async (world) => statusOf(await world.call('DELETE', '//installation/token', undefined, String(world.made['reader']))), differs: 'This release of emulate does not serve it.' },
]

async function keepTree(world: World, told: Told): Promise<Told> {
  world.made['baseTree'] = (told.body['tree'] as { sha: string } | undefined)?.sha ?? ''
  return told
}

async function keepSha(world: World, name: string, told: Told): Promise<Told> {
  world.made[name] = (told.body['object'] as { sha: string } | undefined)?.sha ?? ''
  return told
}
