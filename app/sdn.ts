/** The verb `sdn`: a file in SDN, or of events in `.sdnl`, read and judged. */
import { readSdn, SDN_LIMITS } from '../core/config/sdn/read-sdn.ts'
import { readSdnlLine } from '../core/config/sdn/read-sdnl.ts'
import { isError, type SdnDiagnostic, type SdnMode } from '../core/config/sdn/sdn-diagnostic.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import { isList, isMap, type Plain } from '../core/source/source-document.ts'
import type { World } from '../core/world.ts'
import { locate, shownPath } from './steps/read-records.ts'

export interface SdnFile {
  readonly path: string
  readonly mode: SdnMode
  /** Of a `.sdnl` a list of events; lines that cannot be read are left out and told. */
  readonly value: Plain
  /** `error`: in this mode it is one. */
  readonly diagnostics: readonly (SdnDiagnostic & { readonly level: 'error' | 'notice' })[]
}

/** A character of UTF-8 has four bytes at most. */
const MAX_BYTES = 4 * SDN_LIMITS.maxLength

/** `path`: from the root of the garden, or absolute. */
export async function readSdnFile(world: Pick<World, 'files' | 'filesAt'>, path: string, mode: SdnMode): Promise<Result<SdnFile>> {
  const place = locate(world, path)
  const shown = shownPath(world, path)
  const file = await place?.files.readText(place.path, { maxBytes: MAX_BYTES })
  if (file?.ok !== true) return fail({ code: 'SDN.UNREADABLE', message: `${shown} cannot be read: ${file?.problem.message ?? 'it is no file'}.`, next: 'Name a file of text in SDN.', path: shown })
  const { value, diagnostics } = shown.endsWith('.sdnl') ? eventsIn(file.value.text) : readSdn(file.value.text, { mode })
  return ok({ path: shown, mode, value, diagnostics: diagnostics.map((each) => ({ ...each, level: isError(each.kind, mode) ? 'error' : 'notice' })) })
}

function eventsIn(text: string): { readonly value: Plain; readonly diagnostics: readonly SdnDiagnostic[] } {
  const lines = text.split('\n').flatMap((line, index) => readSdnlLine(line, index + 1) ?? [])
  return { value: lines.flatMap(({ event }) => event ?? []), diagnostics: lines.flatMap(({ diagnostics }) => diagnostics) }
}

/** What lies at `train.lr` or `/train/lr`; of a list by number from 0. A key with dots is found by its pointer. */
export function valueAt({ path, value }: Pick<SdnFile, 'path' | 'value'>, key: string): Result<Plain> {
  const keys = key.startsWith('/') ? key.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : key.split('.')
  let at: Plain = value
  for (const part of keys) {
    const next: Plain | undefined = isMap(at) ? (Object.hasOwn(at, part) ? at[part] : undefined) : isList(at) && /^\d{1,9}$/.test(part) ? at[Number(part)] : undefined
    if (next === undefined) return fail({ code: 'SDN.NO_KEY', message: `${path} has no ${key.slice(0, 200)}${isMap(at) && Object.keys(at).length > 0 ? `: next to ${part.slice(0, 60)} there are ${Object.keys(at).slice(0, 10).join(', ')}` : ''}.`, next: 'Look at all of it with `hortus sdn json FILE`.', path })
    at = next
  }
  return ok(at)
}
