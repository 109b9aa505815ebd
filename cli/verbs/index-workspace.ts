import { workspaceIndex } from '../../app/workspace-index.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { renderIndexDetail } from '../../core/render/index-detail.ts'
import { cut } from '../../core/render/plain.ts'
import { renderIndex, renderRefusal } from '../../core/render/workspace-index.ts'
import type { WorkspaceIndex } from '../../core/schema/index.ts'
import { detail } from '../../core/workspace/index/detail.ts'
import { select, type Kind } from '../../core/workspace/index/query.ts'
import { resolveRun, resolveVersion } from '../../core/workspace/index/resolve-id.ts'
import { EXIT } from '../exit-codes.ts'
import { givenFilters, indexQuery } from '../index-query.ts'
import { print, textOptions } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'

export const indexWorkspace: VerbRun = async (session, words, options) => {
  const asked = readWords(words.flat())
  if (!asked.ok) return couldNotRun(session, [asked.problem])
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const index = await workspaceIndex(world, resolved.config, { allowErrors: options['allowErrors'] === true })
  if (index === null) return couldNotRun(session, [NO_WORKSPACE])
  if (index.state === 'refused') {
    session.terminal.err(renderRefusal(index, { ...textOptions(session), color: session.terminal.errColor }))
    if (session.options.json) print(session, index, () => '')
    return EXIT.errors
  }
  const answer = answerTo(index, asked.value, options)
  if (!answer.ok) return couldNotRun(session, answer.problem)
  const kinds = asked.value.kind === 'list' ? { kinds: [asked.value.of] } : {}
  print(session, answer.value, (document, text) => (document.subject === undefined ? renderIndex(document, text, kinds.kinds) : renderIndexDetail(document, text)))
  return EXIT.clean
}

type Asked = { readonly kind: 'all' } | { readonly kind: 'list'; readonly of: Kind } | { readonly kind: 'show'; readonly of: Kind; readonly name: string }

const KINDS = { dataset: 'datasets', run: 'runs', model: 'models' } as const

function readWords([what, ...rest]: readonly string[]): Result<Asked> {
  if (what === undefined) return ok({ kind: 'all' })
  if (what !== 'show') return rest.length === 0 ? ok({ kind: 'list', of: what as Kind }) : usage(`\`hortus index ${what}\` takes no more words.`)
  const [kind, name, ...more] = rest
  if (kind === undefined || name === undefined || more.length > 0 || !Object.hasOwn(KINDS, kind)) return usage('`hortus index show` needs a kind and a name.')
  return ok({ kind: 'show', of: KINDS[kind as keyof typeof KINDS], name })
}

const usage = (message: string): Result<never> => fail({ code: 'USAGE', message, next: 'For instance `hortus index runs --dataset cifar10:v1`, or `hortus index show model resnet:v2`.' })

const NO_WORKSPACE: Problem = { code: 'INDEX.NO_WORKSPACE', message: 'The repository keeps no workspace: there is no versioned dataset, model or run in it.', next: 'Set workspace.profile to seed or full when it should be treated as one.' }

function answerTo(index: WorkspaceIndex, asked: Asked, options: Readonly<Record<string, unknown>>): Result<WorkspaceIndex, readonly Problem[]> {
  const filters = asked.kind === 'list' ? [] : givenFilters(options)
  if (filters.length > 0) return fail([{ code: 'USAGE.FILTER', message: `${filters.join(', ')} can only filter a list.`, next: 'Say which: `hortus index datasets`, `hortus index runs` or `hortus index models`.' }])
  if (asked.kind === 'all') return ok(index)
  if (asked.kind === 'list') {
    const query = indexQuery(index, asked.of, options)
    return query.ok ? ok(select(index, asked.of, query.value)) : query
  }
  const id = asked.of === 'runs' ? resolveRun(index, cut(asked.name, 500)) : resolveVersion(index, asked.of, asked.name)
  return id.ok ? ok(detail(index, asked.of, id.value)) : fail([id.problem])
}
