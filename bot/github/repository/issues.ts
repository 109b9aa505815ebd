/** Issues, comments and reactions. */
import { failed } from '../../../io/github/failed.ts'
import { orNull } from '../../../io/github/connect.ts'
import { listOf } from '../../../io/github/readers.ts'
import { readIssue, readRepositoryComment, readRole } from '../readers.ts'
import { NEXT, WHY } from '../words.ts'
import type { RepositoryClient } from '../repository-client.ts'
import { asDone } from './as-done.ts'
import { BIG, done, given, pageOf, type Parts } from './parts.ts'

type Issues = Pick<RepositoryClient, 'issue' | 'ourIssues' | 'createIssue' | 'updateIssue' | 'comment' | 'commentsSince' | 'react' | 'reactToIssue' | 'roleOf'>

export function issues({ send, here, app }: Parts): Issues {
  return {
    issue: async (number) => orNull(await send({ what: `read #${number}`, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}', parameters: { ...here, issue_number: number }, read: ({ data }) => readIssue(data) }), ['not_found']),
    ourIssues: (page) => send({ what: 'look for its own issues', route: 'GET /repos/{owner}/{repo}/issues', parameters: { ...here, creator: `${app.slug}[bot]`, state: 'all', sort: 'created', direction: 'desc', per_page: 100, page }, read: (reply) => pageOf(reply, listOf(reply.data, readIssue), page), maxBytes: BIG }),
    createIssue: ({ title, body, labels }) => send({ what: 'open an issue', route: 'POST /repos/{owner}/{repo}/issues', parameters: { ...here, title, body, labels }, read: ({ data }) => readIssue(data) }),
    updateIssue: (number, to) => send({ what: `edit #${number}`, route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters: { ...here, issue_number: number, ...given(to) }, read: ({ data }) => readIssue(data), repeatable: true }),
    comment: async (id) => orNull(await send({ what: 'read a comment', route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters: { ...here, comment_id: id }, read: ({ data }) => readRepositoryComment(data) }), ['not_found']),
    // `same` is never said: whoever was told of comments and was killed before acting on them must be told again.
    commentsSince: (since, page) => send({ what: 'read the comments since', route: 'GET /repos/{owner}/{repo}/issues/comments', parameters: { ...here, since: `${new Date(since).toISOString().slice(0, 19)}Z`, sort: 'updated', direction: 'asc', per_page: 100, page }, read: (reply) => pageOf(reply, listOf(reply.data, readRepositoryComment), page), maxBytes: BIG }),
    react: async (comment, content) => asDone(await send({ what: 'react to a comment', route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', parameters: { ...here, comment_id: comment, content }, read: done, repeatable: true })),
    reactToIssue: async (issue, content) => asDone(await send({ what: `react to #${issue}`, route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', parameters: { ...here, issue_number: issue, content }, read: done, repeatable: true })),
    roleOf: async (login) =>
      // A login is nothing else; what is said about another address would be about somebody else.
      !/^[\w-]{1,100}(?:\[bot\])?$/.test(login) ? failed('read the role of a person', 'not_found', 'no', ' That is no login.', { why: WHY, next: NEXT }) : send({ what: 'read the role of a person', route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', parameters: { ...here, username: login }, read: ({ data }) => readRole(data, login) }),
  }
}
