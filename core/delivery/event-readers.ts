/** One reader for each event that Hortus acts on. They throw `NotAsSent`, and nothing else. */
import { isObject } from '../json/is-object.ts'
import type { Author } from '../world/github.ts'
import type { Common, Event, Told } from './event.ts'
import { field, fieldsOf, flagOf, idOf, listOf, LOGIN, momentOf, NODE_ID, NotAsSent, orNull, REF, REPOSITORY_NAME, SHA, textOf, type Fields } from './fields.ts'
import type { OurEvent } from './shape-of.ts'

export const EVENT_READERS: Readonly<Record<OurEvent, (body: Fields) => Told>> = {
  issue_comment: readComment,
  pull_request_review: readReview,
  pull_request: readPull,
  push: readPush,
  workflow_run: readRun,
  check_run: readCheck,
  repository: readRepositoryNews,
  installation: readInstallation,
  installation_repositories: readInstallation,
}

const told = (event: Event): Told => ({ kind: 'told', event })
const nothing = (why: string): Told => ({ kind: 'nothing', why })
const ofNobody: Told = nothing('it comes from no installation of the App')

/** null: a hook of somebody else's, which has no token that could act. */
function commonOf(body: Fields): Common | null {
  if (field(body, 'installation') === undefined) return null
  const repository = fieldsOf(body, 'repository')
  return {
    installation: idOf(fieldsOf(body, 'installation'), 'id'),
    repository: { id: idOf(repository, 'id'), owner: textOf(fieldsOf(repository, 'owner'), 'login', { like: LOGIN }), name: textOf(repository, 'name', { like: REPOSITORY_NAME }), defaultBranch: textOf(repository, 'default_branch', { like: REF }) },
    sender: authorOf(fieldsOf(body, 'sender')),
  }
}

/** By numbers; a type other than `User` is no person (A35). Of who wrote a text it is told through which app. */
function authorOf(user: Fields, text: Fields | null = null): Author {
  const through = text === null ? null : orNull(text, 'performed_via_github_app', fieldsOf)
  return { id: idOf(user, 'id'), login: textOf(user, 'login', { like: LOGIN }), bot: textOf(user, 'type') !== 'User', app: through === null ? null : idOf(through, 'id') }
}

/** Only a comment that was just written: who may edit it later is another question (A33). */
function readComment(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  if (field(body, 'action') !== 'created') return nothing('only new comments hold commands')
  const [issue, comment] = [fieldsOf(body, 'issue'), fieldsOf(body, 'comment')]
  const author = authorOf(fieldsOf(comment, 'user'), comment)
  if (author.id !== common.sender.id) return nothing('one wrote it and another sent it')
  return told({ ...common, kind: 'comment', issue: idOf(issue, 'number'), isPull: orNull(issue, 'pull_request', fieldsOf) !== null, comment: { ...namedOf(comment), body: bodyOf(comment), createdAt: momentOf(comment, 'created_at') }, author })
}

function readReview(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  if (field(body, 'action') !== 'submitted') return nothing('only new reviews hold commands')
  const [pull, review] = [fieldsOf(body, 'pull_request'), fieldsOf(body, 'review')]
  if (field(review, 'body') === null) return nothing('the review has no text')
  const author = authorOf(fieldsOf(review, 'user'), review)
  if (author.id !== common.sender.id) return nothing('one wrote it and another sent it')
  return told({ ...common, kind: 'review', issue: idOf(pull, 'number'), review: { ...namedOf(review), body: bodyOf(review), submittedAt: momentOf(review, 'submitted_at'), commit: textOf(review, 'commit_id', { like: SHA }) }, author })
}

const namedOf = (of: Fields): { readonly id: number; readonly nodeId: string } => ({ id: idOf(of, 'id'), nodeId: textOf(of, 'node_id', { like: NODE_ID }) })

const bodyOf = (of: Fields): string => textOf(of, 'body', { max: 1024 * 1024 })

const PULL_ACTIONS = { opened: 'opened', reopened: 'reopened', synchronize: 'synchronize', closed: 'closed', edited: 'edited', ready_for_review: 'ready' } as const

function readPull(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  const action = actionOf(body, PULL_ACTIONS)
  if (action === null) return nothing('nothing is done about this action')
  const pull = fieldsOf(body, 'pull_request')
  const [head, base] = [fieldsOf(pull, 'head'), fieldsOf(pull, 'base')]
  const headRepository = orNull(head, 'repo', fieldsOf)
  return told({
    ...common,
    kind: 'pull',
    action: PULL_ACTIONS[action],
    issue: idOf(pull, 'number'),
    head: textOf(head, 'sha', { like: SHA }),
    headRef: textOf(head, 'ref', { like: REF }),
    headRepository: headRepository === null ? null : idOf(headRepository, 'id'),
    base: textOf(base, 'sha', { like: SHA }),
    baseRef: textOf(base, 'ref', { like: REF }),
    merged: flagOf(pull, 'merged'),
    updatedAt: momentOf(pull, 'updated_at'),
  })
}

function actionOf<T extends object>(body: Fields, actions: T): keyof T | null {
  const action = field(body, 'action')
  return typeof action === 'string' && Object.hasOwn(actions, action) ? (action as keyof T) : null
}

function readPush(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  const ref = textOf(body, 'ref', { like: REF })
  return told({ ...common, kind: 'push', ref, before: textOf(body, 'before', { like: SHA }), after: textOf(body, 'after', { like: SHA }), isDefault: ref === `refs/heads/${common.repository.defaultBranch}`, paths: pathsOf(body) })
}

/** GitHub lists 2,048 commits at most; a push that took commits away does not say what they changed. */
const MOST_COMMITS = 2048
const MOST_PATHS = 3000

function pathsOf(body: Fields): readonly string[] | null {
  const commits = listOf(body, 'commits')
  if (flagOf(body, 'forced') || flagOf(body, 'created') || flagOf(body, 'deleted') || commits.length >= MOST_COMMITS) return null
  const paths = new Set<string>()
  for (const commit of commits) {
    if (!isObject(commit)) throw new NotAsSent('commits')
    for (const path of ['added', 'removed', 'modified'].flatMap((key) => listOf(commit, key))) {
      if (typeof path !== 'string' || path.length > 4096) throw new NotAsSent('commits')
      paths.add(path)
    }
    if (paths.size > MOST_PATHS) return null
  }
  return [...paths].sort()
}

const RUN_STATES = { requested: 'requested', in_progress: 'in_progress', completed: 'completed' } as const

function readRun(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  const status = actionOf(body, RUN_STATES)
  if (status === null) return nothing('nothing is done about this action')
  const run = fieldsOf(body, 'workflow_run')
  return told({
    ...common,
    kind: 'run',
    run: idOf(run, 'id'),
    attempt: idOf(run, 'run_attempt'),
    path: textOf(run, 'path').split('@')[0]!,
    // Ends with the key of the task that asked for it.
    title: textOf(run, 'display_title', { max: 100_000 }).slice(-1000),
    trigger: textOf(run, 'event', { like: /^[a-z_]{1,50}$/ }),
    status: RUN_STATES[status],
    conclusion: orNull(run, 'conclusion', (from, key) => textOf(from, key, { like: /^[a-z_]{1,30}$/ })),
    headSha: textOf(run, 'head_sha', { like: SHA }),
    headBranch: orNull(run, 'head_branch', (from, key) => textOf(from, key, { like: REF })),
    updatedAt: momentOf(run, 'updated_at'),
  })
}

function readCheck(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  if (field(body, 'action') !== 'rerequested') return nothing('nothing is done about this action')
  const check = fieldsOf(body, 'check_run')
  const app = orNull(check, 'app', fieldsOf)
  return told({
    ...common,
    kind: 'check',
    action: 'rerequested',
    check: idOf(check, 'id'),
    name: textOf(check, 'name'),
    headSha: textOf(check, 'head_sha', { like: SHA }),
    externalId: orNull(check, 'external_id', textOf) ?? '',
    app: app === null ? null : idOf(app, 'id'),
    updatedAt: Math.max(...['started_at', 'completed_at'].map((key) => orNull(check, key, momentOf) ?? 0)),
  })
}

const REPOSITORY_ACTIONS = { renamed: 1, transferred: 1, archived: 1, unarchived: 1, deleted: 1, edited: 1 } as const

function readRepositoryNews(body: Fields): Told {
  const common = commonOf(body)
  if (common === null) return ofNobody
  const action = actionOf(body, REPOSITORY_ACTIONS)
  return action === null ? nothing('nothing is done about this action') : told({ ...common, kind: 'repository', action })
}

const INSTALLATION_ACTIONS = { created: 1, deleted: 1, suspend: 1, unsuspend: 1, added: 1, removed: 1, new_permissions_accepted: 1 } as const

function readInstallation(body: Fields): Told {
  const action = actionOf(body, INSTALLATION_ACTIONS)
  if (action === null) return nothing('nothing is done about this action')
  const key = action === 'added' ? 'repositories_added' : action === 'removed' ? 'repositories_removed' : 'repositories'
  const listed = field(body, key) === undefined ? [] : listOf(body, key)
  const repositories = listed.map((one) => {
    if (!isObject(one)) throw new NotAsSent(key)
    return idOf(one, 'id')
  })
  return told({ kind: 'installation', action, installation: idOf(fieldsOf(body, 'installation'), 'id'), repositories })
}
