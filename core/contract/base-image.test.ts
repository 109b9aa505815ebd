import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseImage, namedImages } from './base-image.ts'

test.each<[string, string, string | null, Record<string, string>?]>([
  ['a plain one', 'FROM python:3.11-slim\nRUN x', 'python:3.11-slim'],
  ['lower case, platform, a comment and a continued line', '# FROM no\nfrom --platform=linux/amd64 \\\n  pytorch/pytorch:2.9.1 as base', 'pytorch/pytorch:2.9.1'],
  ['the last stage, through the stage that it is made from', 'FROM node:24 AS web\nFROM python:3 AS base\nFROM base\nCOPY --from=web /a /b', 'python:3'],
  ['the default of an argument', 'ARG BASE=debian:12\nFROM ${BASE}', 'debian:12'],
  ['an argument that is given', 'ARG BASE=debian:12\nFROM $BASE', 'hortus-base:1', { BASE: 'hortus-base:1' }],
  ['an argument made of another, quoted', 'ARG TAG="2.9"\nARG BASE=pytorch:${TAG}-cuda\nFROM "$BASE"', 'pytorch:2.9-cuda'],
  ['a default at the place of use', 'ARG TAG\nFROM python:${TAG:-3.12}', 'python:3.12'],
  ['an argument without a value', 'ARG BASE\nFROM $BASE', null],
  ['an argument after the first FROM does not count', 'FROM a\nARG BASE=b\nFROM $BASE', null],
  ['scratch', 'FROM scratch', null],
  ['nothing', '', null],
])('%s', (_, text, expected, args = {}) => {
  expect(baseImage(text, args)).toBe(expected)
})

test('any text gives a name or null', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('FROM ', 'ARG ', '${', '}', '$A', '=', ':-', '\\\n', '\n', 'x', ' AS ', '"'), { maxLength: 30 }), (parts) => {
    const found = baseImage(parts.join(''))
    expect(found === null || (found !== '' && !found.includes('$'))).toBe(true)
  }))
})

test('all images that a build needs are named once, stages and numbers are none', () => {
  const text = 'ARG TAG=1\nFROM node:24 AS web\nFROM web\nFROM python:${TAG} as Base\nCOPY --from=web /a /b\nCOPY --from=0 /a /b\nCOPY --from=busybox:1 /a /b\nRUN --mount=type=bind,from=alpine:3,target=/x true\nFROM base\nFROM scratch\nFROM $UNKNOWN\n'
  expect(namedImages(text)).toEqual(['node:24', 'python:1', 'busybox:1', 'alpine:3'])
})
