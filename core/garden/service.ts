/** How a preset that is a server is waited for, asked and stopped, in normal form. */
export interface Service {
  /** false: nothing of it stands in the file; the preset has the name of a server. */
  readonly declared: boolean
  /** null: the first port it opens. */
  readonly port: number | null
  readonly preferredPort: number | null
  /** Ready when GET here gives a status below `readyBelow`; null: when the port is open. */
  readonly path: string | null
  readonly readyBelow: number
  readonly readySeconds: number
  readonly stopSeconds: number
  readonly ask: Ask | null
}

export interface Ask {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Relative to the example; instead of `body`. */
  readonly bodyFile: string | null
  /** null: any below 500. */
  readonly status: number | null
  readonly contains: string | null
  readonly seconds: number
}

/** A preset that runs several containers as one, from a compose file. */
export interface ComposeUse {
  /** Relative to the example; null: the first of the usual names. */
  readonly file: string | null
  /** The service whose image the preset's command runs in; null: the example's own image, or the only service that is built. */
  readonly runIn: string | null
}

/** Names of presets that are servers without saying so. */
const SERVER = /^(?:serve|server)(?:[-_].*)?$/
const NOTEBOOK = /^(?:notebook|jupyter|lab)(?:[-_].*)?$/

/** What is done with a preset of that name that declares no `service`; null: it is no server. */
export function undeclaredService(presetName: string): Service | null {
  // Jupyter answers GET /api without a token.
  if (NOTEBOOK.test(presetName)) return { ...UNDECLARED, preferredPort: 8888, ask: { ...ANY, path: '/api' } }
  return SERVER.test(presetName) ? UNDECLARED : null
}

export const ANY: Ask = { path: '/', method: 'GET', headers: {}, body: null, bodyFile: null, status: null, contains: null, seconds: 10 }

export const UNDECLARED: Service = { declared: false, port: null, preferredPort: null, path: null, readyBelow: 400, readySeconds: 60, stopSeconds: 10, ask: ANY }
