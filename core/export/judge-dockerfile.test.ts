import { expect, test } from 'vitest'
import { judgeDockerfile } from './judge-dockerfile.ts'

test.each(['COPY ../lib /lib', 'ADD ../../shared/a.py a.py', 'COPY a/../../b b', 'COPY ["../with space", "/x"]', 'COPY --chown=1:1 x ../y /z', 'RUN --mount=type=bind,source=../lib,target=/lib make', 'COPY \\\n  ../lib /lib', 'copy "../lib" /lib'])('A10: %j copies from outside', (line) => {
  expect(judgeDockerfile(`FROM scratch\n${line}\n`)).toMatchObject([{ line: 2 }])
})

test.each(['COPY . /app', 'COPY a/../b /b', 'COPY /abs /b', 'COPY --from=build /x/../../y /y', 'ADD https://example.com/../x /x', 'COPY x ../y', 'RUN cp ../x y', 'COPY <<EOF /x\nEOF', 'COPY ...x /y'])('%j copies from its context', (line) => {
  expect(judgeDockerfile(`FROM scratch\n${line}\n`)).toEqual([])
})
