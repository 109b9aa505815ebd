import { expect, test } from 'vitest'
import type { EngineCall } from '../captured.ts'
import { parseCall } from './parse-call.ts'
import { PLACES, raw } from './testing/print-call.ts'

const parse = (line: string, more: Parameters<typeof raw>[1] = {}): EngineCall => parseCall(raw(line.split(' '), more), PLACES)

test.each([
  ['run -it i', { interactive: true, other: ['--tty'] }],
  ['run -itd --rm i', { interactive: true, detached: true, other: ['--tty', '--rm'] }],
  ['run -d=false i', { detached: false }],
  ['run --detach=true i', { detached: true }],
  ['run -p8080:80 -p 9000 -p 1-2:1-2 i', { ports: [{ host: '8080', container: 80, protocol: 'tcp' }, { host: null, container: 9000, protocol: 'tcp' }], other: ['--publish=1-2:1-2'] }],
  ['run -p [::1]:8080:80/udp i', { ports: [{ host: '[::1]:8080', container: 80, protocol: 'udp' }] }],
  ['run -eA=1 -e B=x=y -e=C=3 --env=D= i', { env: ['A', 'B', 'C', 'D'], envValues: { A: '1', B: 'x=y', C: '3', D: '' } }],
  ['run -v /data:/data:ro,z -v cache:/c -v /anonymous -v ./x:/x i', { mounts: [
    { kind: 'bind', source: { root: 'elsewhere', path: '/data' }, target: '/data', readonly: true },
    { kind: 'volume', name: 'cache', target: '/c', readonly: false },
    { kind: 'volume', name: null, target: '/anonymous', readonly: false },
    { kind: 'bind', source: { root: 'example', path: 'x' }, target: '/x', readonly: false },
  ] }],
  ['run -v :/x -v a:b:c:d i', { mounts: [], other: ['--volume=:/x', '--volume=a:b:c:d'] }],
  ['run -v /a:/b:rshared i', { mounts: [{ kind: 'bind', source: { root: 'elsewhere', path: '/a' }, target: '/b', readonly: false }], other: ['--volume=/a:/b:rshared'] }],
  ['run --mount type=bind,src=/r/../r/lib,dst=/lib,ro i', { mounts: [{ kind: 'bind', source: { root: 'repository', path: 'lib' }, target: '/lib', readonly: true }] }],
  ['run --mount type=bind,source=/h/.cache/hf,destination=/hf,readonly=false,consistency=cached i', { mounts: [{ kind: 'bind', source: { root: 'cache', path: 'hf' }, target: '/hf', readonly: false }], other: [] }],
  ['run --mount target=/t --mount type=tmpfs,target=/scratch --tmpfs /run:size=1m i', { mounts: [{ kind: 'volume', name: null, target: '/t', readonly: false }, { kind: 'tmpfs', target: '/scratch' }, { kind: 'tmpfs', target: '/run' }] }],
  ['run --mount type=bind,src=/x i', { mounts: [], other: ['--mount=type=bind,src=/x'] }],
  ['run --gpus "device=0,1" i', { gpus: 'device=0,1' }],
  ['run --gpus=all i', { gpus: 'all' }],
  ['run --runtime=nvidia i', { gpus: 'all', other: ['--runtime=nvidia'] }],
  ['run --runtime nvidia -e NVIDIA_VISIBLE_DEVICES=0 i', { gpus: 'device=0' }],
  ['run --runtime nvidia -e NVIDIA_VISIBLE_DEVICES=none i', { gpus: null }],
  ['run --runtime runc i', { gpus: null }],
  ['run --device nvidia.com/gpu=1 i', { gpus: 'device=1' }],
  ['run --net=host --ipc=host --pid host --userns=host i', { network: 'host', ipc: 'host', other: ['--pid=host', '--userns=host'] }],
  ['run --privileged --privileged=false i', { privileged: false }],
  ['run -- i --rm', { image: 'i', command: ['--rm'], other: [] }],
  ['run i --gpus all -v /:/host', { gpus: null, mounts: [], command: ['--gpus', 'all', '-v', '/:/host'] }],
  ['--context remote --log-level=debug run i', { image: 'i' }],
  ['container run --name n i', { name: 'n' }],
])('%s', (line, expected) => {
  expect(parse(line)).toMatchObject({ kind: 'run', ...expected })
})

test('the value of a bare --env is what the script had exported, and nothing where it had not', () => {
  expect(parse('run -e A -e B i', { exported: { A: '/w/in' } })).toMatchObject({ env: ['A', 'B'], envValues: { A: '{work}/in' } })
})

test('the last value of a variable counts, also when the last one has none', () => {
  expect(parse('run -e A=1 -e A i')).toMatchObject({ env: ['A'], envValues: {} })
})

test('A67 a value is kept only where neither its name nor its shape is that of a secret', () => {
  const call = parse(`run -e HF_TOKEN=x -e AWS_SECRET_ACCESS_KEY=x -e DB_PASSWORD=x -e KEY=x -e NOTE=hf_${'a'.repeat(34)} -e URL=https://u:hunter2hunter2@h/ -e MONKEY=banana -e KEYS=3 i`)
  expect(call).toMatchObject({ env: ['AWS_SECRET_ACCESS_KEY', 'DB_PASSWORD', 'HF_TOKEN', 'KEY', 'KEYS', 'MONKEY', 'NOTE', 'URL'], envValues: { KEYS: '3', MONKEY: 'banana' } })
})

test('A67 secrets in words, options and build arguments are taken out', () => {
  const token = `ghp_${'a'.repeat(36)}`
  expect(JSON.stringify([parse(`run --label t=${token} i --key=${token}`), parse(`build --build-arg GH_TOKEN=x --build-arg T=${token} -t a .`), parse(`frobnicate ${token}`), parse(`tag a ${token}`)])).not.toContain(token)
})

test('a build argument of a secret keeps its name', () => {
  expect(parse('build --build-arg HF_TOKEN --build-arg CUDA=12 .', { exported: { HF_TOKEN: 'x' } })).toMatchObject({ args: { CUDA: '12', HF_TOKEN: '' } })
})

test.each([
  ['build .', { dockerfile: { root: 'example', path: 'Dockerfile' }, context: { root: 'example', path: '.' }, tags: [] }],
  ['build -t a -t b -f docker/Dockerfile.gpu ../..', { tags: ['a', 'b'], dockerfile: { root: 'example', path: 'docker/Dockerfile.gpu' }, context: { root: 'repository', path: '.' } }],
  ['build /r/examples/b', { dockerfile: { root: 'repository', path: 'examples/b/Dockerfile' } }],
  ['build . --tag=late --no-cache', { tags: ['late'], other: ['--no-cache'] }],
  ['buildx build --load --platform linux/arm64 --target x .', { platform: 'linux/arm64', target: 'x', other: ['--load'] }],
  ['image build -q .', { other: ['--quiet'] }],
  ['build https://github.com/a/b.git#main', { context: { root: 'elsewhere', path: 'https://github.com/a/b.git#main' } }],
])('%s', (line, expected) => {
  expect(parse(line)).toMatchObject({ kind: 'build', ...expected })
})

test('a Dockerfile on standard input is kept with the build', () => {
  expect(parse('build -t x -', { stdin: 'FROM scratch\n' })).toMatchObject({ dockerfile: { root: 'elsewhere', path: '-' }, context: { root: 'elsewhere', path: '-' }, stdin: 'FROM scratch\n' })
})

test('what was not there when it was called is told, and what nobody looked at is left open', () => {
  const there = new Map([['.', true], ['gpu/Dockerfile', false], ['/r/old', false], ['/h/.cache', false]])
  expect(parse('build -f gpu/Dockerfile .', { there })).toMatchObject({ missing: ['dockerfile'] })
  expect(parse('build .', { there })).not.toHaveProperty('missing')
  const run = parse('run -v /r/old:/a -v /h/.cache:/b -v /r/new:/c i', { there })
  expect(run).toMatchObject({ mounts: [{ there: false }, {}, {}] })
  expect(run.kind === 'run' && run.mounts.slice(1).some((mount) => 'there' in mount)).toBe(false)
})

test.each([
  ['pull python:3.11', { kind: 'pull', image: 'python:3.11' }],
  ['image pull -q python', { kind: 'pull', image: 'python' }],
  ['push --all-tags r.example/x', { kind: 'push', image: 'r.example/x' }],
  ['image tag a b', { kind: 'tag', from: 'a', to: 'b' }],
  ['compose -f a.yml -f ../b.yml --profile gpu up -d --build web db', { kind: 'compose', action: 'up', files: ['a.yml', '{repository}/examples/b.yml'], services: ['web', 'db'] }],
  ['compose run --rm -v x:/y web python test.py', { kind: 'compose', action: 'run', services: ['web'] }],
  ['compose down -v', { kind: 'compose', action: 'down', services: [] }],
  ['compose version --short', { kind: 'query' }],
  ['image inspect x', { kind: 'query', words: ['image', 'inspect', 'x'] }],
  ['buildx create --use', { kind: 'query' }],
  ['rm -f x', { kind: 'query' }],
  ['--version', { kind: 'query' }],
])('%s', (line, expected) => {
  expect(parse(line)).toMatchObject(expected)
})

test.each([
  ['run --frobnicate i', 'the option --frobnicate is not known'],
  ['run -Z i', 'the option -Z is not known'],
  ['run --rm', 'it names no image'],
  ['run -e', 'the option -e has no value'],
  ['build', 'it names no context'],
  ['build a b', 'it names 2 contexts'],
  ['exec x rm -rf /', 'Hortus does not carry out `exec`'],
  ['buildx bake', 'Hortus does not carry out `buildx bake`'],
  ['tag a', 'it does not name two images'],
])('A56 "%s" is unknown: %s', (line, reason) => {
  expect(parse(line)).toMatchObject({ kind: 'unknown', reason })
})

test('nvidia-docker gives all GPUs, podman and docker-compose are told apart', () => {
  expect(parse('run i', { client: 'nvidia-docker' })).toMatchObject({ client: 'nvidia-docker', gpus: 'all' })
  expect(parse('run i', { client: 'podman' })).toMatchObject({ client: 'podman', gpus: null })
  expect(parse('up', { client: 'docker-compose' })).toMatchObject({ kind: 'compose', client: 'docker-compose', action: 'up' })
})
