/** Policies that captured contracts decide: what a script really asks for, and never what it looks like. */
import type { CapturedContract, CapturedMount, RunCall } from '../../contract/captured.ts'
import { pathInRepository } from '../../contract/coherence.ts'
import { placeOfPreset } from '../../contract/example-contracts.ts'
import { leafOfImage } from '../../contract/image-names.ts'
import { mountText, pathInWords } from '../../contract/mount-text.ts'
import { matcher } from '../../garden/glob.ts'
import type { Example } from '../../garden/example.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import { few, leafOf, type Parameters } from './policy-garden.ts'
import { POLICIES, type CheckKind, type PolicyCode } from './policy-table.ts'

export interface ContractSubject {
  readonly example: Example
  /** Also those that did not come to their end: what was asked was asked. */
  readonly contracts: readonly CapturedContract[]
  /** The same scripts started from the root of the repository, by preset; only when a policy asks. */
  readonly elsewhere: ReadonlyMap<string, CapturedContract>
  /** The same scripts with the variables that a policy names set by the caller, by preset. */
  readonly withEnv: ReadonlyMap<string, CapturedContract>
  /** Of a file of the example; null: not there, or not text. */
  readonly text: (path: string) => string | null
}

type ContractCheck = (subject: ContractSubject, parameters: Parameters, code: PolicyCode) => readonly Finding[]

/** Which captures a kind needs besides the usual one. */
export const NEEDS: Partial<Record<CheckKind, 'elsewhere' | 'env' | 'text'>> = { from_elsewhere: 'elsewhere', forwarded: 'env', path_helpers: 'text' }

export const isContractPolicy = (code: PolicyCode): boolean => CHECKS[POLICIES[code].check] !== undefined

export const checkContractPolicy: ContractCheck = (subject, parameters, code) => {
  const asked = matcher(parameters.presets ?? [])
  const contracts = (parameters.presets ?? []).length === 0 ? subject.contracts : subject.contracts.filter(({ preset }) => asked(preset))
  return CHECKS[POLICIES[code].check]?.({ ...subject, contracts }, parameters, code) ?? []
}

/** The script that a contract's command runs, relative to the example; null: none that can be told. */
export function programOf({ command, workdir, mounts }: RunCall): string | null {
  const program = command.find((word) => word.endsWith('.py') && !word.startsWith('-'))
  if (program === undefined) return null
  const absolute = program.startsWith('/') ? program : `${workdir ?? ''}/${program.replace(/^\.\//, '')}`
  const own = mounts.find((mount): mount is Extract<CapturedMount, { kind: 'bind' }> => mount.kind === 'bind' && mount.source.root === 'example' && absolute.startsWith(`${mount.target}/`))
  if (own === undefined) return null
  const inside = absolute.slice(own.target.length + 1)
  return own.source.path === '.' ? inside : `${own.source.path}/${inside}`
}

/** One finding a preset: each container of a loop would say the same. */
const eachRun = (check: (run: RunCall, parameters: Parameters, subject: ContractSubject) => string | null, of: (subject: ContractSubject) => readonly CapturedContract[] = ({ contracts }) => contracts): ContractCheck => (subject, parameters, code) =>
  of(subject).flatMap((contract) => {
    const told = contract.calls.flatMap((call) => (call.kind === 'run' ? (check(call, parameters, subject) ?? []) : []))[0]
    return told === undefined ? [] : [finding(code, placeOfPreset(subject, contract.preset), `${contract.script} ${told}.`)]
  })

const CHECKS: Partial<Record<CheckKind, ContractCheck>> = {
  from_elsewhere: (subject, _parameters, code) =>
    subject.contracts.flatMap((contract) => {
      const other = subject.elsewhere.get(contract.preset)
      // What does not come to its end in its own directory says nothing about another one.
      if (other === undefined || contract.state !== 'complete') return []
      const [own, there] = [placesOf(contract, subject.example.path), placesOf(other, '.')]
      const lost = own.filter((place) => !there.includes(place))
      if (other.state === 'complete' && lost.length === 0) return []
      const said = other.state === 'complete' ? `does not use ${few(lost)}` : `does not come to its end`
      return [finding(code, placeOfPreset(subject, contract.preset), `Started from the root of the repository, ${contract.script} ${said}.`)]
    }),
  reach: (subject, { paths = [] }, code) =>
    subject.contracts.flatMap((contract) => {
      const allowed = matcher(paths)
      const out = contract.calls.flatMap((call) => {
        const sources = call.kind === 'build' ? [call.context, call.dockerfile] : call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : [])) : []
        return sources.filter((source) => source.root === 'elsewhere' || (source.root === 'repository' && !isWithin(pathInRepository(source, subject.example.path), subject.example.path) && !allowed(source.path)))
      })
      return out.length === 0 ? [] : [finding(code, placeOfPreset(subject, contract.preset), `${contract.script} reaches out of its example: ${few([...new Set(out.map(pathInWords))])}.`)]
    }),
  image_name: (subject, _parameters, code) => {
    const builds = subject.contracts.flatMap((contract) => contract.calls.flatMap((call) => (call.kind === 'build' ? call.tags.map((tag) => ({ contract, tag })) : [])))
    const name = leafOf(subject.example.path)
    const first = builds[0]
    if (first === undefined || builds.some(({ tag }) => loose(leafOfImage(tag)) === loose(name))) return []
    return [finding(code, placeOfPreset(subject, first.contract.preset), `The directory is ${name}, and the image that is built is ${few([...new Set(builds.map(({ tag }) => tag))])}.`)]
  },
  cache_mount: eachRun((run, { source = '', target = '' }) => {
    const mounts = run.mounts.filter((mount) => mount.kind === 'bind' && mount.source.root === 'cache')
    if (mounts.some((mount) => mount.kind === 'bind' && under(mount.source.path) === source && mount.target === target)) return null
    return mounts.length === 0 ? `mounts no cache at ${target}` : `mounts ${few(mounts.map((mount) => mountText(mount, { mode: false, path: pathInWords })))}, and no ${source} at ${target}`
  }),
  run_user: eachRun(({ user }) => (user === null ? 'names no user, so that files of the host belong to root' : /^(0|root)(:|$)/.test(user) ? `runs as ${user}` : null)),
  path_helpers: eachRun((run, { words = [] }, { text }) => {
    const program = programOf(run)
    const read = program === null ? null : text(program)
    const missing = read === null ? [] : words.filter((word) => !read.includes(word))
    return missing.length === 0 ? null : `runs ${program}, which does not use ${few(missing)}`
  }),
  work_mount: eachRun((run, { target = '', keys = [] }) => {
    const missing = keys.filter((key) => !run.env.includes(key))
    const mounted = run.mounts.some((mount) => mount.kind === 'bind' && mount.source.root === 'work' && mount.target === target)
    if (mounted && missing.length === 0) return null
    return [...(mounted ? [] : [`does not mount CVL_WORK_DIR at ${target}`]), ...(missing.length === 0 ? [] : [`does not set ${few(missing)}`])].join(' and ')
  }),
  forwarded: eachRun((run, { keys = [] }) => {
    const missing = run.gpus === null ? [] : keys.filter((key) => !run.env.includes(key))
    return missing.length === 0 ? null : `does not hand on ${few(missing)}`
  }, ({ contracts, withEnv }) => contracts.map((contract) => withEnv.get(contract.preset) ?? contract)),
  terminal: eachRun(({ interactive, other }) => (interactive && other.some((flag) => /^--tty(=true)?$/.test(flag)) ? 'asks for a terminal (`-it`), which no job has' : null)),
}

/** What it mounts and builds from, by where that lies in the repository. */
function placesOf({ calls }: CapturedContract, example: string): string[] {
  const sources = calls.flatMap((call) => (call.kind === 'build' ? [call.context, call.dockerfile] : call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : [])) : []))
  return [...new Set(sources.filter(({ root }) => root === 'example' || root === 'repository').map((source) => pathInRepository(source, example)))]
}

const isWithin = (path: string, example: string): boolean => example === '.' || path === example || path.startsWith(`${example}/`)
const under = (path: string): string => (path === '.' ? '~/.cache' : `~/.cache/${path}`)
const loose = (name: string): string => name.toLowerCase().replaceAll(/[-_.]/g, '')
