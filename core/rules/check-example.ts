/** Every rule about one example. A family of findings is one file. */
import { dockerfileOf } from '../garden/read-example.ts'
import type { Example } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import type { PlainMap } from '../source/source-document.ts'
import { buildRules } from './build-rules.ts'
import { commandFile, presetRules } from './preset-rules.ts'
import { expectationRules, truthOf } from './expectation-rules.ts'
import { graduatedRules } from './graduated-rules.ts'
import { keyRules } from './key-rules.ts'
import { needRules } from './need-rules.ts'
import { schemaRules } from './schema-rules.ts'
import { statusRules } from './status-rules.ts'
import type { Rule, Subject } from './subject.ts'

const RULES: readonly Rule[] = [schemaRules, keyRules, presetRules, expectationRules, buildRules, needRules, statusRules]

/** Of a pointer to another repository: nothing of what runs is there to be judged. */
const POINTER_RULES: readonly Rule[] = [schemaRules, keyRules, graduatedRules]

export const checkExample = (subject: Subject): Finding[] => (subject.example.graduatedTo === undefined ? RULES : POINTER_RULES).flatMap((rule) => rule(subject))

/** The files, relative to the example's directory, that its rules want to know about. */
export function pathsOf(example: Example, root: PlainMap): readonly string[] {
  const scripts = example.presets.flatMap((preset) => [preset.runnerScript, preset.action.kind === 'script' ? preset.action.script : null, commandFile(preset)?.path ?? null, truthOf(preset)])
  return [...new Set([dockerfileOf(root), ...scripts.filter((script) => script !== null)])]
}
