/** For tests: the examples of the grown garden that are no Python script in one container. */
import { buildScript, descriptor, NODE_DOCKERFILE, PYTHON_DOCKERFILE, runScript } from './scripts.ts'

const COUNTER = 'examples/agentic/counter'
const SPARKLINE = 'examples/analytical/web/sparkline'

const counter: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('counter', '  smoke:\n    compose: true\n    service: { port: 8001, ready_seconds: 30, ask: { path: /next, expect_contains: "42" } }\n'),
  Dockerfile: `${PYTHON_DOCKERFILE}COPY ${COUNTER}/serve.py /srv/serve.py\n`,
  'docker-compose.yml': `services:
  counter:
    build:
      context: ../../..
      dockerfile: ${COUNTER}/Dockerfile
    command: ["python3", "/srv/serve.py", "8001", "/etc/counter.json"]
    # The settings are those of the garden.
    volumes:
      - ../../../configs/counter.json:/etc/counter.json:ro
      - ./:/workspace:ro
    ports: ["8001:8001"]
`,
  'serve.py': `import http.server
import json
import sys

settings = json.load(open(sys.argv[2]))


class Counter(http.server.BaseHTTPRequestHandler):
    value = settings["start"]

    def do_GET(self):
        Counter.value += settings["step"]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(str(Counter.value).encode())


http.server.HTTPServer(("", int(sys.argv[1])), Counter).serve_forever()
`,
}

const sparkline: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('sparkline', '  build: { script: build.sh }\n  smoke: { script: test.sh, expect: { mean: { equals: 2.5 } } }\n'),
  Dockerfile: NODE_DOCKERFILE,
  'build.sh': buildScript('sparkline'),
  'test.sh': runScript({ image: 'sparkline', depth: 4, command: 'node draw.mjs 1 2 3 4', workdir: `/cvlization_repo/${SPARKLINE}` }),
  'draw.mjs': `import { appendFileSync } from 'node:fs'
import { format } from '../../../../web/shared/format.mjs'

const values = process.argv.slice(2).map(Number)
const mean = values.reduce((sum, value) => sum + value, 0) / values.length
console.log(format(mean))
const line = JSON.stringify({ metric: 'mean', value: mean })
if (process.env.HORTUS_METRICS) appendFileSync(process.env.HORTUS_METRICS, line + '\\n')
`,
}

const below = (path: string, files: Readonly<Record<string, string>>): [string, string][] => Object.entries(files).map(([name, text]) => [`${path}/${name}`, text])

export const GROWN_SERVICES: Readonly<Record<string, string>> = Object.fromEntries([...below(COUNTER, counter), ...below(SPARKLINE, sparkline)])
