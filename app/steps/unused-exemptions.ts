/** Tells of exemptions that leave nothing out, so that they can be dropped. */
import { CONFIG_LIMITS } from '../../core/config/yaml-layer.ts'
import { entry } from '../../core/garden/read-values.ts'
import type { Exemption } from '../../core/rules/apply-exemptions.ts'
import { finding, FINDINGS } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isList, pointer } from '../../core/source/source-document.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_PATH } from './load-config.ts'

export async function unusedExemptions({ files }: Pick<World, 'files'>, unused: readonly Exemption[], options: { readonly base: boolean }): Promise<readonly Finding[]> {
  const told = unused.filter(({ code }) => Object.hasOwn(FINDINGS, code) && (options.base || !needsHistory(code)))
  if (told.length === 0) return []
  const file = await files.readText(CONFIG_PATH, { maxBytes: CONFIG_LIMITS.maxBytes })
  const placeOf = places(file.ok ? file.value.text : '')
  return told.map((each) => finding('CONFIG.EXEMPTION_UNUSED', placeOf(each), `Nothing of the kind ${each.code} is found at "${each.path.slice(0, 120)}".`))
}

/** Some rules of TFC look at what a branch changed: without a base nobody can say that their exemption is idle. */
const needsHistory = (code: string): boolean => code.startsWith('TFC')

/** The organisation's file may have said it: then there is no line of it here. */
function places(text: string): (exemption: Exemption) => { readonly path: string; readonly line?: number | null; readonly column?: number | null } {
  const read = readYaml(text, CONFIG_PATH, CONFIG_LIMITS)
  const written = read.ok ? entry(entry(read.value.value, 'validate'), 'exempt') : undefined
  return (exemption) => {
    const index = isList(written) ? written.findIndex((item) => entry(item, 'code') === exemption.code && entry(item, 'path') === exemption.path) : -1
    return read.ok && index >= 0 ? read.value.place(pointer('validate', 'exempt', index)) : { path: CONFIG_PATH }
  }
}
