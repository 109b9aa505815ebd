import { finding } from './finding.ts'
import { pointer } from '../source/source-document.ts'
import type { Rule } from './subject.ts'

export const needRules: Rule = ({ document, example }) => {
  const { gpus, spellings } = example.need
  const at = (to: string) => ({ ...document.place(to), example: example.id })
  if (spellings.length === 0) return [finding('GARDEN.GPU_UNDECLARED', at(pointer('resources')), 'The descriptor does not say whether the example needs a GPU.')]
  const [first] = spellings as [string, ...string[]]
  const key = `/${first.split(':')[0]!.replace('.', '/')}`
  if (gpus === null) return [finding('GARDEN.GPU_UNDECLARED', at(key), `What the descriptor says about GPUs (${first.replace(':', ': ')}) cannot be understood.`)]
  if (spellings.includes('resources.gpu:int')) return []
  const optional = gpus > 0 && example.need.cpuOk
  const keys = [...new Set(spellings.map((each) => each.split(':')[0]!))]
  // A plain number would turn "optional" into a must.
  const fix = optional ? 'Leave it where only Hortus reads it: no number says that a GPU is optional.' : `Write \`resources: { gpu: ${gpus} }\`.`
  return [finding('GARDEN.GPU_SPELLING', at(key), `The need for a GPU stands under ${keys.join(' and ')} and is read as ${gpus}${optional ? ', optional' : ''}.`, { fix })]
}
