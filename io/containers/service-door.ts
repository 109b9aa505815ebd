/** How a harness gets at the ports of a run. No port is ever published: whoever opens a door comes from inside (A60). */
import type { Duplex } from 'node:stream'

export interface Door {
  /** `loopback`, `namespace`, or `exec:<program of the image>`; null until one was found. */
  via(): string | null
  /** Ports that the run itself listens on; null: nobody here can see that. */
  listening(): Promise<readonly number[] | null>
  /** A connection to the run's loopback; rejects with the reason. */
  dial(port: number): Promise<Duplex>
}
