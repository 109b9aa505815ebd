/** Every check of a work-dir. A group is one file. */
import type { Finding } from '../../schema/report.ts'
import type { WorkDir } from '../../workdir/work-dir.ts'
import { labelRules } from './label-rules.ts'
import { logRules } from './log-rules.ts'
import { manifestRules } from './manifest-rules.ts'
import { outputRules } from './output-rules.ts'
import { overwriteRules } from './overwrite-rules.ts'
import { placeRules } from './place-rules.ts'
import { runRules } from './run-rules.ts'
import { secretRules } from './secret-rules.ts'
import { settingsRules } from './settings-rules.ts'
import { statsRules } from './stats-rules.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

const RULES: readonly WorkDirRule[] = [placeRules, settingsRules, runRules, outputRules, manifestRules, logRules, statsRules, secretRules, labelRules, overwriteRules]

/** One mistake that a pipeline repeats in every run is told this often, and then counted. */
const MOST = 20

export function checkWorkDir(workDir: WorkDir): Finding[] {
  const byCode = Map.groupBy(RULES.flatMap((rule) => rule(workDir)), ({ code }) => code)
  return [...byCode.values()].flatMap((findings) => (findings.length <= MOST ? findings : [...findings.slice(0, MOST - 1), counted(findings[MOST - 1]!, findings.length - MOST)]))
}

const counted = (last: Finding, rest: number): Finding => ({ ...last, message: `${last.message} There are ${rest} more like this.` })
