import { defineConfig } from 'vitest/config'

/** They kill harnesses, look for what those left on this machine, or measure: another test beside them would be found, or measured too. */
const ALONE = ['app/steps/{engine-dies,hostile-leftovers,supervise-*,watch-gpus}.test.ts', 'app/{smoke,benchmark*}.test.ts', 'cli/{signals,watchdog,quarantine}.test.ts', 'io/{watchdog,sampler}/**/*.test.ts', 'io/containers/{capped-log,cgroup,compose-run,container-facts,container-images,container-run,engine-errors,hostile-image,ladder,limiter,listening,process-engine,service-relays,stragglers}.test.ts', 'io/{scratch,kill-what-runs,data-branch/writers}.test.ts', 'test/acceptance/cancel.test.ts', 'bot/{mirror/killed,worker/run}.test.ts', 'bot/store/{sqlite-owner,postgres-crash,postgres-replicas}.test.ts', 'bot/server/{hostile-bodies,open-server}.test.ts']
const EVERY = '{core,app,io,cli,actions,bot,site,scripts,test}/**/*.test.ts'
/** No file, network, process or clock (test/arrows.test.ts). */
const PURE = 'core/**/*.test.ts'
const DEEP = '**/*.deep.test.ts'
const NEVER = ['**/node_modules/**', '**/fixtures/**']

const common = { globalSetup: ['test/cache-directory.ts'], setupFiles: process.env['FC_SEED'] === undefined ? [] : ['scripts/test-seed.ts'], testTimeout: 120_000, hookTimeout: 120_000 }

/** `npm run test:deep` runs the long searches and nothing else (scripts/test.ts). */
const deep = process.env['HORTUS_TEST_DEEP'] === '1'

export default defineConfig({
  test: deep
    ? { ...common, include: [DEEP], exclude: NEVER, testTimeout: 600_000 }
    : {
        projects: [
          // Many tests wait for a container, a clock or a process, and of two at once one did nothing for much of its time: three keep two cores busy.
          { test: { ...common, name: 'together', include: [EVERY], exclude: [...NEVER, DEEP, ...ALONE, PURE], maxWorkers: 3, sequence: { groupOrder: 0 } } },
          // Values in, values out: nothing of one file can be left for the next, and loading everything once is a third of the time.
          { test: { ...common, name: 'pure', include: [PURE], exclude: [...NEVER, DEEP], maxWorkers: 2, isolate: false, sequence: { groupOrder: 1 } } },
          { test: { ...common, name: 'alone', include: ALONE, exclude: [...NEVER, DEEP], maxWorkers: 1, sequence: { groupOrder: 2 } } },
        ],
      },
})
