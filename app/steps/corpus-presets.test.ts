/** Presets of the real garden, typed by hand from reading their files. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Preset } from '../../core/garden/example.ts'
import { readPresets } from '../../core/garden/read-presets.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { corporaPresent, CORPORA } from '../../test/require.ts'

type Told = readonly [path: string, preset: string, action: Preset['action'], env: Record<string, string>, runnerScript: string]

const script = (name: string, ...args: string[]): Preset['action'] => ({ kind: 'script', script: name, args })
const command = (...argv: string[]): Preset['action'] => ({ kind: 'command', argv })
const SERIES = 'examples/analytical/time_series'

const TOLD: readonly Told[] = [
  [`${SERIES}/merlion_anomaly_dashboard`, 'demo', script('serve.sh'), { MERLION_DASHBOARD_PORT: '8050' }, 'MERLION_DASHBOARD_PORT=8050 serve.sh'],
  [`${SERIES}/anomaly_transformer`, 'train_msl', script('train.sh', '--dataset', 'MSL'), {}, 'train.sh -- --dataset MSL'],
  [`${SERIES}/llatisa`, 'images-only', script('predict.sh', '--images-only'), {}, 'predict.sh'],
  [`${SERIES}/patchtst_supervised`, 'train_quick', script('train.sh', '--dataset', 'ETTh1', '--epochs', '5', '--context-length', '96', '--prediction-length', '24'), {}, 'train.sh'],
  ['examples/generative/llm/nanochat', 'train-full', script('train.sh', 'full'), {}, 'train.sh'],
  ['examples/perception/image_classification/c10_speedrun', 'train-hlb', script('train.sh'), { PIPELINE: 'hlb' }, 'train.sh'],
  ['benchmarks/doc_ai/ocr_reading', 'build', script('adapters/qwen25_vl_7b.sh', 'build'), {}, 'adapters/qwen25_vl_7b.sh build'],
  ['benchmarks/doc_ai/ocr_reading', 'download', script('dataset_builder.py'), {}, 'dataset_builder.py'],
  ['examples/perception/3d_reconstruction/mast3r', 'build', script('build.sh'), {}, "['build.sh']"],
  ['examples/generative/video_generation/deforum', 'predict', script('predict.sh'), {}, 'predict.sh'],
  ['examples/physical/molmoact2', 'think', command('python', 'predict.py', '--model', 'allenai/MolmoAct2-Think-LIBERO', '--norm-tag', 'libero', '--enable-depth-reasoning'), {}, 'think.sh'],
  ['examples/physical/molmoact2', 'build', command('./build.sh'), {}, 'build.sh'],
  ['examples/perception/vision_language/owl_vit', 'predict', command('python3', 'predict.py'), {}, 'predict.sh'],
]

describe.skipIf(!corporaPresent())('presets of the real garden (skipped where ../shared/corpora is not there)', () => {
  test.each(TOLD)('%s %s', async (path, name, action, env, runnerScript) => {
    const read = readYaml(await readFile(join(CORPORA, 'garden', path, 'example.yaml'), 'utf8'), 'example.yaml')
    const preset = read.ok ? readPresets(read.value).find((each) => each.name === name) : undefined
    expect(preset).toMatchObject({ action, env, runnerScript })
  })
})
