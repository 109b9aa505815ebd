/** A work-dir without a mistake, as path → text: one trained run whose model is exported, its log, and a dataset of two images. */
export const RUN = 'gulls-20260302-101500'
const ROOT = '/srv/vision/work-dir'

export function sampleWorkDir(): Record<string, string> {
  return {
    '.gitkeep': '',
    'README_work-dir.md': '# work-dir\n',
    'config.example.toml': settings('./work-dir', './work-dir'),
    'config.resolved.toml': settings(ROOT, ROOT),
    'log.txt': LOG,
    'datasets/yolo/images/train2017/a.png': 'image',
    'datasets/yolo/images/val2017/b.png': 'image',
    'datasets/yolo/labels/train2017/a.txt': '0 0.5 0.5 0.2 0.2\n2 0.25 0.75 0.1 0.1\n',
    'datasets/yolo/labels/val2017/b.txt': '1 0.5 0.5 1 1\n',
    'datasets/yolo/dataset.yaml': 'path: .\nnc: 3\nnames: [cat, sea lion, Möwe]\n',
    'models/gulls/model.pt': 'weights',
    'models/gulls/model.onnx': 'weights',
    'models/gulls/model-int8.onnx': 'weights',
    'models/gulls/labels.json': json({ schema_version: 1, names: NAMES, id_map: IDS }),
    'models/gulls/model_manifest.json': json(MANIFEST),
    [`runs/${RUN}/metrics.json`]: json({ run_id: RUN, mode: 'train', status: 'ok', elapsed_ms: 5123.25, error: null }),
    [`runs/${RUN}/artifacts.json`]: json(ARTIFACTS),
    [`runs/${RUN}/config.resolved.toml`]: settings(ROOT, ROOT),
    [`runs/${RUN}/dataset.resolved.yaml`]: `path: ${ROOT}/datasets/yolo\ntrain: images/train2017\nval: images/val2017\nnc: 3\nnames: ["cat", "sea lion", "Möwe"]\n`,
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const NAMES = ['cat', 'sea lion', 'Möwe']
const IDS = { cat: 0, 'sea lion': 1, Möwe: 2 }

const settings = (root: string, base: string): string => `[app]
schema_version = 1

[workspace]
root = "${root}"
run_name = "gulls"
log_file = "log.txt"

[class_map]
names = ["cat", "sea lion", "Möwe"]

[class_map.id_map]
cat = 0
"sea lion" = 1
"Möwe" = 2

[data]
yolo_dataset_dir = "${base}/datasets/yolo"

[train]
backend = "yolo"
dry_run = false

[train.yolo]
weights = "${base}/models/gulls/model.pt"

[autolabel.llm]
api_key = ""
api_key_env_name = "VISION_LLM_KEY"

[deploy.edge]
video_path = ""
api_key = ""
max_new_tokens = 8192

[deploy.statistics]
db_path = "${base}/stats/stats.db"
`

/** What Python's json.dumps and hashlib make of the class map. */
export const CLASS_MAP_HASH = 'd635d19f90ef8cfe25e0579b724dc74a4c5b95cc35f310c89e548ba9df29ef1c'

const MANIFEST = {
  schema_version: 1,
  model_id: 'gulls-yolo',
  backend: 'yolo',
  run_name: 'gulls',
  run_id: RUN,
  created_at_utc: '2026-03-02T10:15:05.120000+00:00',
  input_shape: { img_size: 640 },
  class_map: { names: NAMES, id_map: IDS, hash: CLASS_MAP_HASH },
  artifacts: { model_pt: `${ROOT}/models/gulls/model.pt`, onnx: `${ROOT}/models/gulls/model.onnx`, onnx_int8: `${ROOT}/models/gulls/model-int8.onnx`, onnx_fp16: '', final_infer_model_path: `${ROOT}/models/gulls/model-int8.onnx`, labels_snapshot: `${ROOT}/models/gulls/labels.json` },
  export: { onnx_enabled: true, export_ok: true, quantize_ok: true, quantize_strategy: 'dynamic', messages: [] },
  deployment_ready: true,
  supported_modes: ['train', 'deploy-edge'],
  benchmark_summary: null,
}

const ARTIFACTS = {
  run_id: RUN,
  mode: 'train',
  backend: 'yolo',
  status: 'ok',
  error: null,
  artifacts: {
    backend: 'yolo',
    dry_run: false,
    dataset: { root: `${ROOT}/datasets/yolo`, train_images_dir: `${ROOT}/datasets/yolo/images/train2017`, val_images_dir: `${ROOT}/datasets/yolo/images/val2017`, image_count: 2, label_files: 2, resolved_data_yaml: `${ROOT}/runs/${RUN}/dataset.resolved.yaml` },
    class_map_validation: { ok: true, class_count: 3 },
    weights: { init: '/srv/weights/yolo.pt', model_pt: `${ROOT}/models/gulls/model.pt`, labels_snapshot: `${ROOT}/models/gulls/labels.json` },
    export: { onnx_path: `${ROOT}/models/gulls/model.onnx`, quantized_onnx_path: `${ROOT}/models/gulls/model-int8.onnx`, export_ok: true, quantize_ok: true },
    model_manifest: { path: `${ROOT}/models/gulls/model_manifest.json`, model_id: 'gulls-yolo', backend: 'yolo', deployment_ready: true },
  },
}

const entry = (second: string, event: string, more: object): string => JSON.stringify({ ts_utc: `2026-03-02T10:15:${second}.000000+00:00`, level: 'INFO', event, message: 'Train', ...more })

const LOG = `${[
  entry('00', 'train.service.start', { config_path: `${ROOT}/config.toml` }),
  entry('00', 'train.start', { run_id: RUN, backend: 'yolo' }),
  entry('04', 'train.export.onnx.ok', { run_id: RUN }),
  entry('05', 'train.done', { run_id: RUN, status: 'ok', elapsed_ms: 5123.25 }),
  entry('05', 'train.service.done', { run_id: RUN, status: 'ok' }),
].join('\n')}\n`

/** The table of the code's newest shape, and a row that fits it. */
export const STATS_TABLE = `CREATE TABLE stats_events (id INTEGER PRIMARY KEY AUTOINCREMENT, ts_received_utc TEXT NOT NULL, ts_utc TEXT NOT NULL, source_id TEXT NOT NULL,
 request_id TEXT NOT NULL DEFAULT '', run_id TEXT NOT NULL DEFAULT '', model_id TEXT NOT NULL DEFAULT '', backend TEXT NOT NULL DEFAULT '', transport_mode TEXT NOT NULL DEFAULT '',
 total_detections INTEGER NOT NULL, latency_ms REAL NOT NULL, counts_by_class_json TEXT NOT NULL, payload_json TEXT NOT NULL)`

export const statsRow = (more: Readonly<Record<string, string | number>> = {}): string => {
  const own = { ts_utc: '2026-03-02T11:00:00.000000+00:00', source_id: 'edge-001', run_id: RUN, model_id: 'gulls-yolo', total_detections: 3, latency_ms: 15.5 }
  const payload = JSON.stringify({ schema_version: 1, ...own, counts_by_class: { cat: 2, Möwe: 1 } })
  const row = { ...own, ts_received_utc: own.ts_utc, counts_by_class_json: '{"Möwe": 1, "cat": 2}', payload_json: payload, ...more }
  return `INSERT INTO stats_events (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map((value) => (typeof value === 'number' ? value : `'${value.replaceAll("'", "''")}'`)).join(', ')})`
}
