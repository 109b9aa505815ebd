/** Reactions to comments, issues and pull requests. */
import { need } from '../access/permissions.ts'
import { issueOf } from '../model/comments.ts'
import { react, reactionsTo, unreact, type Reaction, type ReactionContent, type Subject } from '../model/reactions.ts'
import { stamp } from '../model/clock.ts'
import { gone, notFound, numberOf } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { nodeId, simpleUser } from '../shapes/user.ts'

// As GitHub publishes it (access/published.ts): of a pull request too.
const READ = need('issues:read')
const WRITE = { ...need('issues:write'), people: true } as const
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/reactions'

export const reactionRoutes: readonly Route[] = [
  { operation: `GET ${COMMENT}`, needs: READ, handle: (call) => list(call, commentOf(call, call.at)) },
  { operation: `POST ${COMMENT}`, needs: WRITE, handle: (call) => create(call, commentOf(call)) },
  { operation: `DELETE ${COMMENT}/{reaction_id}`, needs: WRITE, handle: (call) => remove(call, commentOf(call)) },
  { operation: `GET ${ISSUE}`, needs: READ, handle: (call) => list(call, issueIn(call, call.at)) },
  { operation: `POST ${ISSUE}`, needs: WRITE, handle: (call) => create(call, issueIn(call)) },
  { operation: `DELETE ${ISSUE}/{reaction_id}`, needs: WRITE, handle: (call) => remove(call, issueIn(call)) },
]

function list(call: Call, on: Subject) {
  const content = call.query.get('content')
  const shown = reactionsTo(call.repository, on, call.at).filter((reaction) => content === null || reaction.content === content)
  return listAnswer(call, shown, (reaction) => reactionShape(call, reaction))
}

/** 200: the same author had reacted so already. */
function create(call: Call, on: Subject) {
  const { reaction, isNew } = react(call.state, call.repository, on, call.identity!, call.body['content'] as ReactionContent)
  return { status: isNew ? 201 : 200, body: reactionShape(call, reaction) }
}

function remove(call: Call, on: Subject) {
  unreact(call.state, call.repository, on, numberOf(call, 'reaction_id'), call.identity!)
  return gone
}

function commentOf(call: Call, at?: number): Subject {
  const comment = call.repository.comments.get(numberOf(call, 'comment_id'), at)
  if (comment === null) throw notFound()
  return { comment: comment.id }
}

const issueIn = (call: Call, at?: number): Subject => ({ issue: issueOf(call.repository, numberOf(call, 'issue_number'), at).number })

const reactionShape = ({ state }: Call, { id, author, content, createdAt }: Reaction): Record<string, unknown> => ({ id, node_id: nodeId('REA', id), user: simpleUser(state, author), content, created_at: stamp(createdAt) })
