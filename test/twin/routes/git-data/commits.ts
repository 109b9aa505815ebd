/** Commit objects: the bytes are ours, the SHA is git's. */
import { isSha, readCommits, readObject, writeObject } from '../../git/objects.ts'
import { stamp } from '../../model/clock.ts'
import { created, notFound, ok, Refusal } from '../../server/answer.ts'
import type { Call } from '../../server/route.ts'
import { gitCommitShape, noReply } from '../../shapes/commit.ts'

export async function getCommit(call: Call) {
  const [commit] = isSha(call.params['commit_sha'] ?? '') ? await readCommits(call.repository.dir, [call.params['commit_sha']!]) : []
  if (commit === undefined) throw notFound()
  return ok(gitCommitShape(call.state, call.repository, commit))
}

interface AskedPerson {
  readonly name?: string
  readonly email?: string
  readonly date?: string
}

export async function createCommit(call: Call) {
  const asked = call.body as { message: string; tree: string; parents?: readonly string[]; author?: AskedPerson; committer?: AskedPerson }
  if ((await readObject(call.repository.dir, asked.tree, 'tree')) === null) throw new Refusal(422, 'Tree SHA does not exist')
  for (const parent of asked.parents ?? []) {
    if ((await readObject(call.repository.dir, parent, 'commit')) === null) throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const author = personLine(call, asked.author)
  const committer = asked.committer === undefined ? author : personLine(call, asked.committer)
  const text = [`tree ${asked.tree}`, ...(asked.parents ?? []).map((sha) => `parent ${sha}`), `author ${author}`, `committer ${committer}`, '', asked.message].join('\n')
  const sha = await writeObject(call.repository.dir, 'commit', text)
  const [commit] = await readCommits(call.repository.dir, [sha])
  const shape = gitCommitShape(call.state, call.repository, commit!)
  return created(shape, shape['url'] as string)
}

/** Without one, whoever holds the token, now. A name that would break the line of the object is refused as GitHub does. */
function personLine(call: Call, asked: AskedPerson = {}): string {
  const { name = call.identity!.login, email = noReply(call.identity!), date = stamp(call.state.now()) } = asked
  if (/[\n<>\0]/.test(name + email) || name.trim() === '') throw new Refusal(422, 'Invalid request.\n\nauthor is not valid.')
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}
