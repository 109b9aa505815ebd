/** Where the file of a record lies in a clone: for commands that name it. */
import { shellQuote } from '../../core/export/shell-quote.ts'
import { pathOf } from '../../core/history/layout.ts'
import { placeOfRecord } from '../../core/history/place-of-record.ts'
import { recordPath } from '../../core/record/record-id.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { isWebAddress } from '../shell/frame.ts'
import type { GardenData } from '../site-data.ts'
import { DATA_CHECKOUT } from './by-command.ts'

/** On the data branch where there is one, else where its run left it; null: it names no place. A packed month holds no files of single records. */
export function recordFile({ health: { data } }: Pick<GardenData, 'health'>, record: RunRecord): string | null {
  if (data.commit === null) return record.example == null ? null : `.hortus/${recordPath(record.example.id, record.id)}`
  const place = placeOfRecord(record)
  return place.ok ? `${DATA_CHECKOUT}/${pathOf(place.value)}` : null
}

/** What must be done once before; null: the files are there. */
export function checkoutCommand({ repositoryUrl, health: { data } }: Pick<GardenData, 'repositoryUrl' | 'health'>): string | null {
  if (data.commit === null) return null
  const [fetch, from] = repositoryUrl !== null && isWebAddress(repositoryUrl) ? [`git fetch ${shellQuote(repositoryUrl)} ${shellQuote(data.branch)} && `, 'FETCH_HEAD'] : ['', data.branch]
  return `${fetch}git worktree add --detach ${DATA_CHECKOUT} ${shellQuote(from)}`
}
