/** What a rule may ask about a metrics.json, found in one pass over its bytes: histories may have millions of points. */
export interface MetricsFacts {
  /** null when the text is strict JSON. When it is not, nothing else is known. */
  readonly problem: MetricsProblem | null
  /** `summary`; null when it is missing or no map. Values that are no finite number keep their JSON type. */
  readonly summary: Readonly<Record<string, number | 'string' | 'boolean' | 'null' | 'map' | 'list'>> | null
  /** `map`: { metric: [{ step, value }] } (TFC-0002) · `list`: [{ step, …metrics }] (the reference tool) · `other`: neither · `missing`. */
  readonly historyForm: 'map' | 'list' | 'other' | 'missing'
  /** Where `history` stands. */
  readonly historyAt: { readonly line: number; readonly column: number } | null
  readonly series: readonly SeriesFacts[]
  /** Top-level keys besides `summary` and `history`; at most 20. */
  readonly otherKeys: readonly string[]
  /** What breaks the schema, each at the first of its places; at most 20. */
  readonly faults: readonly MetricsFault[]
  /** Faults beyond those 20. */
  readonly moreFaults: number
  readonly bytes: number
}

export interface MetricsProblem {
  readonly kind: 'syntax' | 'number' | 'duplicate_key' | 'forbidden_key' | 'too_deep' | 'not_utf8' | 'bom' | 'not_a_map' | 'empty' | 'pointer' | 'too_large'
  /** A sentence without its full stop; of the file it quotes at most a short key. */
  readonly message: string
  readonly line: number
  readonly column: number
}

export interface SeriesFacts {
  readonly name: string
  readonly points: number
  readonly firstStep: number | null
  readonly lastStep: number | null
  readonly last: number | null
  readonly min: number | null
  readonly max: number | null
  /** Line of the first point whose step is not larger than the one before; null when all grow. */
  readonly unordered: { readonly line: number; readonly duplicate: boolean } | null
}

export interface MetricsFault {
  /** JSON pointer. */
  readonly pointer: string
  /** A sentence without its full stop. */
  readonly message: string
  readonly line: number
  readonly column: number
  /** How often the same is wrong in the same series or list. */
  readonly count: number
}
