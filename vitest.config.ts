import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,app,io,cli,actions,bot,site,scripts,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/fixtures/**', '**/*.deep.test.ts'],
    globalSetup: ['test/cache-directory.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
