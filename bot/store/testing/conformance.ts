/** What every store must do: one suite for both adapters. */
import { afterAll, beforeAll, describe } from 'vitest'
import { budgetSuite } from './budget-suite.ts'
import { deliveriesSuite } from './deliveries-suite.ts'
import { leasesSuite } from './leases-suite.ts'
import { ledgerSuite } from './ledger-suite.ts'
import { memorySuite } from './memory-suite.ts'
import { modelSuite } from './model-suite.ts'
import { orderSuite } from './order-suite.ts'
import type { Place } from './places.ts'

export function conformance(open: () => Place, options: { readonly modelRuns: number }): void {
  let opened: Place
  const place = () => opened
  beforeAll(() => {
    opened = open()
  })
  afterAll(() => opened[Symbol.asyncDispose]())
  describe('deliveries', () => {
    deliveriesSuite(place)
  })
  describe('order', () => {
    orderSuite(place)
  })
  describe('leases', () => {
    leasesSuite(place)
  })
  describe('ledger', () => {
    ledgerSuite(place)
  })
  describe('budget', () => {
    budgetSuite(place)
  })
  describe('memory and upkeep', () => {
    memorySuite(place)
  })
  describe('a plain list of tasks', () => {
    modelSuite(place, options.modelRuns)
  })
}
