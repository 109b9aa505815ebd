/** How much of a YAML text is read. */
export interface YamlLimits {
  /** UTF-8 bytes of the whole text. */
  readonly maxBytes: number
  readonly maxDepth: number
  /** Values of the whole document, those that aliases repeat counted each time. */
  readonly maxNodes: number
}

/** The largest of 236 real descriptors has 4,846 bytes, 6 levels and 118 values. */
export const DESCRIPTOR_LIMITS: YamlLimits = { maxBytes: 64 * 1024, maxDepth: 32, maxNodes: 20_000 }
