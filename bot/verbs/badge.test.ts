/** Where a badge is to be had: from this bot, as a file of the data branch, or nowhere yet. */
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { openProposalGarden, type ProposalGarden } from '../proposals/testing/proposal-garden.ts'
import { GARDEN } from '../proposals/testing/sample-garden.ts'
import { badge } from './badge.ts'

const said = async (garden: ProposalGarden, config: string): Promise<string> => {
  garden.configure(resolve([yamlLayer('repository', '.github/hortus.yml', config)]).config)
  return (await garden.verb(badge, { target: 'vision/digits' })).text
}

test('G21: without a public address the lines are those of files, on the branch that the configuration names, and only where such files are written', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const files = await said(garden, 'history: { badges: true, branch: kept/data }\n')
  expect(files).toContain(`${garden.settings.webUrl}/acme/garden/raw/kept/data/badges/vision%252Fdigits/health.svg`)
  const nowhere = await said(garden, 'engine: auto\n')
  expect(nowhere).toMatch(/`vision\/digits` says: [^]*no public address[^]*`history: \{ badges: true \}`/)
  expect(nowhere).not.toContain('![')
  expect(await said(garden, 'bot: { badges: false }\n')).toMatch(/switched off here \(`bot\.badges`\)/)
})
