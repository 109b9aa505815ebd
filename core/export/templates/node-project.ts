/** What a package.json asks a workflow to run. Only whether a script is there counts: no word of it is handed on (A48). */
import { parseJson } from '../../json/parse-json.ts'
import type { NodeProject } from './other-workflows.ts'

export type NodePlan = { readonly kind: 'project'; readonly project: NodeProject } | { readonly kind: 'none'; readonly reason: string | null }

/** `text`: of package.json at the root; null: there is none. */
export function planNode(text: string | null, has: (path: string) => boolean): NodePlan {
  if (text === null) return { kind: 'none', reason: null }
  const parsed = parseJson(text.replace(/^\uFEFF/, ''), { maxLength: 1 << 20, maxDepth: 32, maxString: 1 << 16 })
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return { kind: 'none', reason: 'package.json cannot be read.' }
  const foreign = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lockb', 'bun.lock'].find(has)
  const locked = has('package-lock.json') || has('npm-shrinkwrap.json')
  if (foreign !== undefined && !locked) return { kind: 'none', reason: `The packages are locked by ${foreign}, which npm does not read.` }
  const scripts: unknown = (parsed.value as Record<string, unknown>)['scripts']
  const script = (name: string): string => {
    const found: unknown = typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, name) ? (scripts as Record<string, unknown>)[name] : undefined
    return typeof found === 'string' ? found : ''
  }
  // `npm init` writes this one, and it always fails.
  const test = script('test')
  return { kind: 'project', project: { locked, lint: script('lint') !== '', test: test !== '' && !test.includes('no test specified') } }
}
