/** The rules, one function each: what is given is a part of a file, what comes back are findings. */
import { isMap, isScalar, isSeq, visit, type Scalar } from 'yaml'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { lineOf, lineText, scalarAt, textOf, type Job, type Source, type Step } from './read-steps.ts'

type Rule<T extends readonly unknown[]> = (source: Source, ...part: T) => Finding[]

/** A pull request's own words start these; a fork's code must never meet the rights they give (A44). */
const TRIGGERS = new Set(['pull_request_target', 'issue_comment'])

const triggers: Rule<[]> = (source) => {
  const on: unknown = isMap(source.document.contents) ? source.document.contents.get('on', true) : null
  const names = isScalar(on) ? [on] : isSeq(on) ? on.items.filter(isScalar) : isMap(on) ? on.items.map((pair) => pair.key).filter(isScalar) : []
  return names
    .filter((name) => TRIGGERS.has(String(name.value)) || (name.value === 'workflow_run' && /uses:\s*['"]?actions\/checkout@/.test(source.text)))
    .map((name) => finding('WORKFLOW.DANGEROUS_TRIGGER', { path: source.path, line: lineOf(source, name) }, `The workflow starts on ${String(name.value)}.`))
}

const topPermissions: Rule<[]> = (source) => {
  const permissions: unknown = isMap(source.document.contents) ? source.document.contents.get('permissions', true) : null
  if (isMap(permissions) && permissions.items.length === 0) return []
  const node = isMap(permissions) || isScalar(permissions) ? permissions : null
  return [finding('WORKFLOW.PERMISSIONS_MISSING', { path: source.path, line: lineOf(source, node) ?? 1 }, node === null ? 'The workflow has no `permissions:` at its top.' : 'The workflow gives rights to every job.')]
}

const jobPermissions: Rule<[Job]> = (source, { name, map }) => {
  const permissions: unknown = map.get('permissions', true)
  if (isMap(permissions)) return []
  const message = permissions === undefined ? `The job ${name} has no \`permissions:\`.` : `The job ${name} does not list its permissions.`
  return [finding('WORKFLOW.PERMISSIONS_MISSING', { path: source.path, line: lineOf(source, map) }, message)]
}

/** Looks at every text below `runs-on`: a list, a group, an expression. */
const selfHosted: Rule<[Job]> = (source, { name, map }) => {
  const runsOn = map.get('runs-on', true)
  if (runsOn === undefined) return []
  let found: Scalar | null = null
  visit(runsOn as Parameters<typeof visit>[0], { Scalar: (_key, node) => void (/self-hosted/i.test(String(node.value)) && (found ??= node)) })
  return found === null ? [] : [finding('WORKFLOW.SELF_HOSTED', { path: source.path, line: lineOf(source, found) }, `The job ${name} asks for a self-hosted runner.`)]
}

const timeout: Rule<[Job]> = (source, { name, map }) => {
  if (map.has('uses') || map.has('timeout-minutes')) return []
  return [finding('WORKFLOW.NO_TIMEOUT', { path: source.path, line: lineOf(source, map) }, `The job ${name} has no \`timeout-minutes\`.`)]
}

/** `owner/repo/path@ref`; the own repository is named by `$/` or `./`. */
const uses: Rule<[Job | Step]> = (source, { map }) => {
  const node = scalarAt(map, 'uses')
  const value = textOf(node)
  if (value === '' || value.startsWith('./') || value.startsWith('$/') || (source.snippet && value.endsWith('@COMMIT'))) return []
  const line = lineOf(source, node)
  const pin = /^(?:docker:\/\/.+@sha256:[0-9a-f]{64}|([\w.-]+\/[\w.-]+)(?:\/[\w./-]*)?@([0-9a-f]{40}))$/.exec(value)
  if (pin === null) return [finding('WORKFLOW.UNPINNED_USES', { path: source.path, line }, `\`${value}\` is not pinned to a commit.`)]
  const [, action, commit] = pin
  if (action === undefined || source.pins === null) return []
  const known = source.pins[action]
  const version = /#\s*(\S+)/.exec(lineText(source, line))?.[1]
  if (known?.commit === commit && known?.version === version) return []
  const expected = known === undefined ? 'no commit of it is known' : `known is ${known.commit} # ${known.version}`
  return [finding('WORKFLOW.UNKNOWN_PIN', { path: source.path, line }, `\`${value}\` with the comment ${version ?? '(none)'}: ${expected}.`)]
}

const condition: Rule<[Job | Step]> = (source, { map }) => {
  const node = scalarAt(map, 'if')
  const value = textOf(node)
  if (!value.includes('${{') || /^\$\{\{(?:(?!\$\{\{)[\s\S])*\}\}$/.test(value)) return []
  return [finding('WORKFLOW.CONDITION_ALWAYS_TRUE', { path: source.path, line: lineOf(source, node) }, `The condition \`${value.trim()}\` is a text with something around the expression.`)]
}

/** Scripts are `run:`, and `script:` of actions that run one. */
const script: Rule<[Step]> = (source, { map }) => {
  const settings = map.get('with', true)
  const nodes = [scalarAt(map, 'run'), isMap(settings) ? scalarAt(settings, 'script') : null]
  return nodes
    .filter((node) => textOf(node).includes('${{'))
    .map((node) => finding('WORKFLOW.EXPRESSION_IN_RUN', { path: source.path, line: lineOf(source, node) }, `The script holds \`${/\$\{\{[^}]*\}?\}?/.exec(textOf(node))?.[0] ?? ''}\`.`))
}

const credentials: Rule<[Step]> = (source, { map }) => {
  const node = scalarAt(map, 'uses')
  const settings = map.get('with', true)
  if (!textOf(node).startsWith('actions/checkout@') || (isMap(settings) && String(settings.get('persist-credentials')) === 'false')) return []
  return [finding('WORKFLOW.CREDENTIALS_PERSIST', { path: source.path, line: lineOf(source, node) }, 'The checkout does not say `persist-credentials: false`.')]
}

export const workflowRules: readonly Rule<[]>[] = [triggers, topPermissions]
export const jobRules: readonly Rule<[Job]>[] = [jobPermissions, selfHosted, timeout, uses, condition]
export const stepRules: readonly Rule<[Step]>[] = [uses, condition, script, credentials]
