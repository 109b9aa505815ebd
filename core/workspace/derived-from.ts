/** `derived_from` of a dataset: the versions it was made from. */
import type { Place } from '../garden/example.ts'
import { isList, isMap, pointer, type Plain } from '../source/source-document.ts'
import type { ReadDoc } from './doc.ts'
import { readReference } from './reference.ts'

export type Parent = { readonly ok: true; readonly name: string; readonly version: string; readonly place: Place } | { readonly ok: false; readonly message: string; readonly place: Place }

/** A map, a reference `name:v1`, or a list of them. Empty when nothing is said. */
export function derivedFrom({ document, root }: Pick<ReadDoc, 'document' | 'root'>): readonly Parent[] {
  const value = root['derived_from']
  if (value === undefined || value === null) return []
  const one = (item: Plain, to: string): Parent => {
    const place = document.place(to)
    const reference = isMap(item) ? fromMap(document.written(`${to}/dataset`), document.written(`${to}/version`)) : readReference(document.written(to) ?? '')
    return reference === null ? { ok: false, message: 'derived_from has no dataset and version.', place } : { ok: true, name: reference.name, version: reference.version, place: isMap(item) ? document.place(`${to}/dataset`) : place }
  }
  return isList(value) ? value.slice(0, 100).map((item, index) => one(item, pointer('derived_from', index))) : [one(value, '/derived_from')]
}

const fromMap = (name: string | null, version: string | null): { name: string; version: string } | null => (name === null || version === null || name.trim() === '' || version.trim() === '' ? null : { name, version })
