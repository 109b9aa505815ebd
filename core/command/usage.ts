/** How a verb is written, as inline code: ``/hortus archive <example> --reason "…" [--dry-run]``. All words are ours. */
import type { OptionSpec, VerbSpec } from './command.ts'

export function usageOf(spec: VerbSpec): string {
  const slots = [spec.target, spec.second].filter((slot) => slot !== undefined && slot.kind !== 'none').map((slot) => bracketed(slot!.required, `<${WORDS[slot!.kind as keyof typeof WORDS]}>`))
  return `\`${['/hortus', spec.name, ...slots, ...spec.options.map((option) => bracketed(option.required, optionUsage(option)))].join(' ')}\``
}

const WORDS = { example: 'example', sha: 'commit', tier: 'stable|beta|experimental', verb: 'command', path: 'path' } as const

const VALUES: Readonly<Record<OptionSpec['value'], string>> = { text: ' "…"', example: '=<example>', url: '=<https://…>', repository: '=<owner/name>', date: '=<YYYY-MM-DD>', metric: '=<glob>', flag: '' }

const optionUsage = ({ name, value }: OptionSpec): string => `--${name}${VALUES[value]}`

const bracketed = (required: boolean, text: string): string => (required ? text : `[${text}]`)
