/** Top-level keys of a descriptor. The world is open: a key on neither list is kept, and told only when it looks like a slip. */

/** Read into the normal form. */
export const READ_KEYS: ReadonlySet<string> = new Set([
  'name', 'description', 'capability', 'tags', 'tasks', 'frameworks', 'modalities', 'datasets', 'stability', 'archived', 'resources', 'docker', 'hardware', 'image', 'cog',
  'build', 'presets', 'profiles', 'verification', 'last_verification_note', 'shared_paths', 'metrics', 'parity', 'expect', 'sweeps', 'graduated_to',
])

/** Seen in real gardens, or asked for by one verb alone, and kept as they are. */
export const SEEN_KEYS: ReadonlySet<string> = new Set(['license', 'model', 'models', 'model_source', 'references', 'repository', 'inputs', 'outputs', 'paper', 'limitations', 'notes', 'runtime_profiles', 'source', 'product'])

/** What an entry of `presets` may hold; the garden's own runner reads only the first five. */
export const RUNNER_PRESET_KEYS: ReadonlySet<string> = new Set(['script', 'description', 'command', 'path_args', 'docker'])
export const PRESET_KEYS: ReadonlySet<string> = new Set([...RUNNER_PRESET_KEYS, 'args', 'env', 'params', 'network', 'timeout_seconds', 'engines', 'requires', 'probe', 'expect', 'score', 'benchmark', 'supervise', 'service', 'compose'])
