/** Two stand-ins for GitHub, made by different people from the same documentation, are asked the same (G23). */
import { expect, test } from 'vitest'
import { scenarios } from './scenarios.ts'
import { openEmulated, openTwinWorld } from './worlds.ts'

const emulated = await openEmulated().catch(() => null)

test.skipIf(emulated === null)(`at least thirty scenarios agree with emulate, and the others have a written reason (G23)${emulated === null ? ' (skipped: emulate does not start here)' : ''}`, async () => {
  await using twin = await openTwinWorld()
  await using other = emulated!
  const told: { readonly name: string; readonly agree: boolean; readonly ours: unknown; readonly theirs: unknown; readonly differs: string | undefined }[] = []
  for (const { name, ask, differs } of scenarios) {
    const [ours, theirs] = [await ask(twin), await ask(other)]
    told.push({ name, ours, theirs, differs, agree: JSON.stringify(ours) === JSON.stringify(theirs) })
  }
  // A reason for what agrees by now is out of date.
  expect(told.filter(({ agree, differs }) => agree === (differs !== undefined))).toEqual([])
  expect(told.filter(({ agree }) => agree).length).toBeGreaterThanOrEqual(30)
})
