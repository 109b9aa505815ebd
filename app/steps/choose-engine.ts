/** Which engine runs a preset here; or, in words a person understands, why none can. */
import { describeMissing, moduleProbe, parseRequirement, type Requirement } from '../../core/contract/requirement.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Availability, Engine, EngineName, World } from '../../core/world.ts'

export type EngineChoice = { readonly kind: 'engine'; readonly engine: Engine; readonly version: string | null } | { readonly kind: 'none'; readonly reason: string; /** Set when a person asked for this very engine. */ readonly unavailable?: Extract<Availability, { available: false }> }

export interface EngineChooser {
  choose(example: Example, preset: Preset): Promise<EngineChoice>
}

/** Asks each engine and each tool once, however many examples there are. */
export function openEngineChooser(world: World, wanted: Config['engine']): EngineChooser {
  const availability = once((name: EngineName) => world.engines.get(name).availability())
  const isThere = once((requirement: string) => meets(world, requirement))
  const candidates: readonly EngineName[] = wanted === 'auto' ? ['docker', 'podman', 'process'] : [wanted]

  const consider = async (name: EngineName, example: Example, preset: Preset): Promise<EngineChoice> => {
    if (preset.engines.length > 0 && !preset.engines.includes(name)) return none(name === 'process' ? 'needs a container engine' : `its preset "${preset.name}" does not run under ${name}`)
    if (name !== 'process' && example.build.kind !== 'docker') return none(example.build.kind === 'cog' ? 'is built by cog, which Hortus does not call yet' : 'has no Dockerfile')
    const answer = await availability(name)
    if (!answer.available) return { kind: 'none', reason: `${answer.reason}. ${answer.next}`, ...(wanted === 'auto' ? {} : { unavailable: answer }) }
    if (name === 'process') {
      const missing = await missingOf(preset, isThere)
      if (missing.length > 0) return none(`needs ${missing.join(' and ')}${example.build.kind === 'docker' ? ', or a container engine' : ''}`)
    }
    return { kind: 'engine', engine: world.engines.get(name), version: answer.version }
  }

  return {
    async choose(example, preset) {
      const refused: EngineChoice[] = []
      for (const name of candidates) {
        const choice = await consider(name, example, preset)
        if (choice.kind === 'engine') return choice
        refused.push(choice)
      }
      return lastWord(refused)
    },
  }
}

/** With `auto`, what the process engine lacks says most; that there is no engine is added where only that would help. */
function lastWord(refused: readonly EngineChoice[]): EngineChoice {
  const last = refused.at(-1)
  if (last?.kind !== 'none') return none('no engine was asked')
  const first = refused[0]
  if (refused.length === 1 || first?.kind !== 'none' || last.reason !== 'needs a container engine') return last
  return none(`needs a container engine: ${first.reason.replace(PROCESS_ADVICE, '.')}`)
}

/** What an engine that is away advises besides: of no use to what needs a container. */
const PROCESS_ADVICE = /(?:, or use| or) --engine process\./

async function missingOf(preset: Preset, isThere: (requirement: string) => Promise<boolean>): Promise<string[]> {
  const missing: string[] = []
  for (const text of preset.requires) {
    const requirement = parseRequirement(text)
    if (requirement === null) missing.push(`"${text.slice(0, 60)}", which is no program or python3:module`)
    else if (!(await isThere(text))) missing.push(describeMissing(await smallest(requirement, isThere)))
  }
  return [...new Set(missing)]
}

/** Without python3 itself, that is what to say. */
async function smallest(requirement: Requirement, isThere: (requirement: string) => Promise<boolean>): Promise<Requirement> {
  return requirement.module !== null && !(await isThere(requirement.tool)) ? { tool: requirement.tool, module: null } : requirement
}

async function meets(world: World, text: string): Promise<boolean> {
  const requirement = parseRequirement(text)
  if (requirement === null) return false
  if ((await world.host.which(requirement.tool)) === null) return false
  return requirement.module === null || (await world.host.toolVersion(requirement.tool, moduleProbe(requirement.module))) !== null
}

function none(reason: string): EngineChoice {
  return { kind: 'none', reason }
}

function once<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>()
  return (key) => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    return answer
  }
}
