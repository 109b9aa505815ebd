import { expect, test } from 'vitest'
import { pythonOfImage, pythonsFor } from './python-versions.ts'

test.each([
  ['>=3.9', '3.10 3.11 3.12 3.13 3.14'],
  ['>=3.11', '3.11 3.12 3.13 3.14'],
  ['>=3.11,<3.13', '3.11 3.12'],
  [' >= 3.11.4 , <= 3.12 ', '3.11 3.12'],
  ['>3.11', '3.12 3.13 3.14'],
  ['~=3.11', '3.11 3.12 3.13 3.14'],
  ['~=3.11.2', '3.11'],
  ['==3.12.*', '3.12'],
  ['==3.12', '3.12'],
  ['==3.*', '3.10 3.11 3.12 3.13 3.14'],
  ['>=3.10,!=3.12.*', '3.10 3.11 3.13 3.14'],
  ['>=3.10,!=3.12.1', '3.10 3.11 3.12 3.13 3.14'],
  ['>=3.10,<4', '3.10 3.11 3.12 3.13 3.14'],
  ['>=2.7', '3.10 3.11 3.12 3.13 3.14'],
  ['>=3', '3.10 3.11 3.12 3.13 3.14'],
  ['<3.10', ''],
  ['>=3.15', ''],
])('requires-python %s is %s', (requires, pythons) => {
  expect(pythonsFor(requires)?.join(' ')).toBe(pythons)
})

test.each(['', 'banana', '^3.10', '>=3.10 || <2', '>=3.10; os', `>=3.10\n    evil: x`, '>='])('%j says nothing', (requires) => {
  expect(pythonsFor(requires)).toBeNull()
})

test.each([
  ['python:3.11-slim', '3.11'],
  ['python:3.11.4', '3.11'],
  ['docker.io/library/python:3.12@sha256:0', '3.12'],
  ['host:5000/mirror/python:3.10', '3.10'],
  ['python:3', null],
  ['pytorch/pytorch:2.9.1-cuda12.8', null],
  ['my-python:3.11', null],
])('%s runs %s', (image, python) => {
  expect(pythonOfImage(image)).toBe(python)
})
