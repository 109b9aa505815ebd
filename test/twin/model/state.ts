/** Everything that this GitHub knows. Plain values and rules; no network. */
import { Tokens } from '../access/tokens.ts'
import type { Installation, TwinApp } from './apps.ts'
import type { Clock } from './clock.ts'
import type { Happening } from './events.ts'
import type { Manifest } from '../routes/manifest.ts'
import type { Runner } from './runner.ts'
import type { Courier } from '../webhooks/courier.ts'
import { Journal } from './journal.ts'
import type { Identity } from './people.ts'
import type { Repository } from './repository.ts'

export class State {
  readonly clock: Clock
  readonly journal = new Journal(() => this.now())
  readonly tokens = new Tokens()
  readonly users = new Map<string, Identity>()
  readonly repositories = new Map<string, Repository>()
  /** By number, those that are gone too: what happened to one is still told. */
  readonly everyRepository = new Map<number, Repository>()
  /** Names that repositories had: GitHub sends whoever asks for one to the repository's number. */
  readonly oldNames = new Map<string, Repository>()
  readonly events: Happening[] = []
  readonly apps = new Map<number, TwinApp>()
  /** Codes of manifests that were confirmed and not yet changed for an App. */
  readonly manifests = new Map<string, { readonly manifest: Manifest; readonly until: number }>()
  /** Set once; nothing dispatched is done without one. */
  runner: Runner | null = null
  /** Set once; nothing is delivered without one. */
  courier: Pick<Courier, 'log' | 'again'> | null = null
  readonly installations = new Map<number, Installation>()
  /** Told of everything that happens, while the rows are still those of that moment. */
  listener: ((event: Happening) => void) | null = null
  /** Where the API answers, without a slash at the end; known once it listens. */
  origin = ''
  /** Where signed downloads are: another origin, as Azure's is. */
  storage = ''
  #lastId = 1000

  constructor(clock: Clock) {
    this.clock = clock
  }

  now(): number {
    return this.clock.now()
  }

  /** Ids are not dense on GitHub; whoever takes a number for an id should not get lucky. */
  nextId(): number {
    this.#lastId += 7
    return this.#lastId
  }

  /** Users are found without regard to case, as on GitHub. */
  user(login: string): Identity | null {
    return this.users.get(login.toLowerCase()) ?? null
  }

  addUser(identity: Identity): Identity {
    this.users.set(identity.login.toLowerCase(), identity)
    return identity
  }

  repository(owner: string, name: string): Repository | null {
    return this.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null
  }

  /** The repository that had this name, when there is none of that name now. */
  movedRepository(owner: string, name: string): Repository | null {
    return this.oldNames.get(`${owner}/${name}`.toLowerCase()) ?? null
  }

  repositoryById(id: number): Repository | null {
    return [...this.repositories.values()].find((repository) => repository.id === id) ?? null
  }

  happened(event: Omit<Happening, 'version' | 'at'>): void {
    const whole = { ...event, version: this.journal.version, at: this.now() }
    this.events.push(whole)
    this.listener?.(whole)
  }
}
