import { below } from '../shell/paths.ts'

/** `vision/resnet` → `benchmarks/vision/resnet/index.html`: beside `benchmarks.html`, by the rules of `examplePath`. */
export const benchmarkPath = (root: string, id: string): string => below(`${root}benchmarks/`, ...id.split('/'), 'index.html')
