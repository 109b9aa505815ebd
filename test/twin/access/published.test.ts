/** G11, G23: the twin's table of rights held to the one that GitHub publishes. */
import { expect, test } from 'vitest'
import { routes } from '../routes/routes.ts'
import { PUBLISHED } from './published.ts'

const inRepository = routes.filter(({ operation, by }) => by === undefined && operation.includes('{repo}'))
const publishedOf = (operation: string): readonly string[] => Object.entries(PUBLISHED).filter(([, operations]) => operations.includes(operation)).map(([right]) => right)

/** The twin lets through less than GitHub would: a client that works with it works there too. */
const STRICTER: Readonly<Record<string, string>> = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': 'A repository\'s contents may stand in for its pull requests; nobody here counts on it.',
}

test.each(inRepository.map(({ operation, needs }) => [operation, needs.anyOf.map((each) => each.join(':'))] as const))('G11, G23: %s takes what GitHub says that it takes', (operation, ours) => {
  const theirs = publishedOf(operation)
  expect(theirs).not.toEqual([])
  expect(ours.filter((right) => !theirs.includes(right))).toEqual([])
  expect(theirs.some((right) => !ours.includes(right))).toBe(STRICTER[operation] !== undefined)
})

test('the table has nothing that the twin does not serve', () => {
  const served = new Set(inRepository.map(({ operation }) => operation))
  expect(Object.values(PUBLISHED).flat().filter((operation) => !served.has(operation))).toEqual([])
})
