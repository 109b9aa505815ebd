import { expect, test } from 'vitest'
import { otherInterpreter } from './interpreter.ts'

test.each([
  ['train.sh', '#!/usr/bin/env bash\n', null],
  ['train.sh', '#! /bin/sh -e\n', null],
  ['train.sh', '#!/usr/bin/env -S bash -eu\n', null],
  ['train.sh', 'echo no line at all', null],
  ['train', '', null],
  ['train.py', 'print(1)', 'python3'],
  ['train.py', '#!/bin/bash\n', null],
  ['train', '#!/usr/bin/env python3\n', 'python3'],
  ['train.sh', '#!/usr/bin/python\n', 'python'],
  ['constructor', '', null],
  ['a.constructor', '', null],
])('%s that begins with %j is for %j', (script, text, program) => {
  expect(otherInterpreter(script, text)).toBe(program)
})
