/** Changes of contracts as a terminal shows them. */
import { byDanger, changeParts, stateWords, type ContractDiff } from './contract-changes.ts'
import { count } from './figures.ts'
import { cut, plain } from './plain.ts'
import { wrap, type Paint } from './terminal-style.ts'

const MAX_CONTRACTS = 30

/** The most dangerous first. */
export function contractLines(contracts: readonly ContractDiff[], width: number, paint: Paint): string[] {
  const diffs = byDanger(contracts)
  const lines = diffs.slice(0, MAX_CONTRACTS).flatMap(({ example, preset, state, changes }) => [
    paint(`${plain(example)} ${plain(preset)}: ${stateWords(state)}`, 'bold'),
    ...changes.flatMap((change) => {
      const said = changeParts(change).map((part) => ('ours' in part ? part.ours : cut(plain(part.theirs), 200))).join('')
      return wrap(`${change.danger === 'high' ? 'danger: ' : ''}${said}`, width - 2).map((line) => (change.danger === 'high' ? paint(`  ${line}`, 'red') : `  ${line}`))
    }),
  ])
  return diffs.length <= MAX_CONTRACTS ? lines : [...lines, `and ${count(diffs.length - MAX_CONTRACTS, 'contract')} more in report.json`]
}
