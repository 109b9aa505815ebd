export const CONFIG_PATH = '.github/hortus.yml'
/** Nobody reads these, and somebody may believe it. */
export const MISSPELT_PATHS = ['.github/hortus.yaml', 'hortus.yml', 'hortus.yaml', '.hortus.yml'] as const
export const CONFIG_MAX_BYTES = 256 * 1024
