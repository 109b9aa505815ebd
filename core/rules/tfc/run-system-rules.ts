/** Rules 52, 54 and 55: where a run was made. */
import { isList, isMap, type Plain } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { endPlace, stateOf } from '../../workspace/run-state.ts'
import { finding } from '../finding.ts'
import { notReadable } from './not-read.ts'
import type { RunRule } from './run-context.ts'
import { listed } from './shorten.ts'

export const systemFindings: RunRule = ({ config, system }, { workspace }) => {
  if (system.state === 'missing') return stateOf(config) === 'completed' ? [finding('TFC0002.SYSTEM_MISSING', endPlace(config), 'The run completed and has no system.json.')] : []
  return system.state === 'read' ? [...keys(system), ...emptyValues(system)] : notReadable(system, 'TFC0002.SYSTEM_UNREADABLE', workspace.listing)
}

function keys({ document, root }: ReadDoc): Finding[] {
  const hardware = isMap(root['hardware']) ? root['hardware'] : null
  const wrong = [
    ...check(root, '', 'os', 'a text', isText),
    ...check(root, '', 'python', 'a text', isText),
    ...check(root, '', 'frameworks', 'a map', isMap),
    ...check(root, '', 'hardware', 'a map', isMap),
    ...(hardware === null ? [] : [...check(hardware, 'hardware.', 'cpu', 'a text or a map', (value) => isText(value) || isMap(value)), ...check(hardware, 'hardware.', 'gpus', 'a list', isList), ...check(hardware, 'hardware.', 'ram_gb', 'a number', isNumber)]),
  ]
  const first = wrong[0]
  return first === undefined ? [] : [finding('TFC0002.SYSTEM_KEYS', { ...document.keyPlace(`/${first.key.replace('.', '/')}`) }, `system.json ${told(wrong)}.`)]
}

/** For instance `has no os and python and has a hardware that is not a map`. */
function told(wrong: readonly { readonly key: string; readonly says: string | null }[]): string {
  const absent = wrong.filter(({ says }) => says === null).map(({ key }) => key)
  const other = wrong.flatMap(({ key, says }) => (says === null ? [] : [`has a ${key} that is not ${says}`]))
  return listed([...(absent.length === 0 ? [] : [`has no ${listed(absent, 10)}`]), ...other], 10)
}

function check(map: Readonly<Record<string, Plain>>, prefix: string, key: string, says: string, fits: (value: Plain) => boolean): { key: string; says: string | null }[] {
  const value = map[key]
  if (value === undefined) return [{ key: `${prefix}${key}`, says: null }]
  return fits(value) ? [] : [{ key: `${prefix}${key}`, says }]
}

const isText = (value: Plain): boolean => typeof value === 'string'
const isNumber = (value: Plain): boolean => typeof value === 'number'

function emptyValues({ document, root }: ReadDoc): Finding[] {
  const hardware = isMap(root['hardware']) ? root['hardware'] : {}
  const empty = [
    ...['os', 'python'].filter((key) => isBlank(root[key])).map((key) => ({ at: `/${key}`, says: `${key} is empty` })),
    ...(isBlank(hardware['cpu']) ? [{ at: '/hardware/cpu', says: 'hardware.cpu is empty' }] : []),
    ...(typeof hardware['ram_gb'] === 'number' && hardware['ram_gb'] <= 0 ? [{ at: '/hardware/ram_gb', says: `hardware.ram_gb is ${hardware['ram_gb']}` }] : []),
  ]
  const first = empty[0]
  return first === undefined ? [] : [finding('TFC0002.SYSTEM_EMPTY', { ...document.place(first.at) }, `${listed(empty.map(({ says }) => says))}.`)]
}

const isBlank = (value: Plain | undefined): boolean => typeof value === 'string' && value.trim() === ''
