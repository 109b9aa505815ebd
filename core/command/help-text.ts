/** What `/hortus help` says: from the declarations, so that it cannot say what is not so. All words are ours. */
import { join, md, ours, type Md } from '../render/markdown/md.ts'
import type { OptionSpec, VerbSpec } from './command.ts'
import { usageOf } from './usage.ts'
import { VERB_GROUPS } from './verbs.ts'

/** All of them, in groups. */
export function helpList(): Md {
  const groups = VERB_GROUPS.map(([title, verbs]) => join([md`**${ours(title)}**`, join(Object.values(verbs).map((spec) => md`- ${ours(usageOf(spec))}: ${ours(spec.summary)}`), '\n')], '\n\n'))
  return join([...groups, ours('A command stands on a line of its own; `/hortus help <command>` explains one.')], '\n\n')
}

/** One, with its options, who may write it, and how it looks. */
export function helpOf(spec: VerbSpec): Md {
  const options = join(spec.options.map(({ name, required, summary }: OptionSpec) => ours(`- \`--${name}\`${required ? ' (needed)' : ''}: ${summary}`)), '\n')
  return join([ours(usageOf(spec)), ours(spec.summary), options, ours(`${whoMay(spec)}${spec.where === 'pull request' ? ' In a pull request only.' : ''}`), ours(`For instance \`${spec.example}\``)], '\n\n')
}

function whoMay({ role, owner }: Pick<VerbSpec, 'role' | 'owner'>): string {
  if (role === 'read') return 'Everybody may.'
  return `Who may: the role ${role} or a higher one${owner ? '; besides, who is no administrator stands in an `OWNERS` file of everything that is touched' : ''}.`
}
