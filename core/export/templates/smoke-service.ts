/**
 * How the smoke script starts a server, asks it once and stops it. The questions come from inside of the container, by the Python that
 * is there: so it needs no open port, no network, and reaches a server that only listens on its own loopback.
 */
import type { Service } from '../../garden/service.ts'
import { shellQuote } from '../shell-quote.ts'

export interface ServiceLines {
  readonly service: Service
  /** Lines of options for `docker run`, each with the backslash that continues it. */
  readonly limits: string
  readonly environment: string
  readonly image: string
  /** Quoted words. */
  readonly command: string
}

/** Expects `$scratch`. */
export function serviceCommand({ service, limits, environment, image, command }: ServiceLines): string {
  const asked = { port: service.port, path: service.path, below: service.readyBelow, seconds: service.readySeconds, ask: service.ask }
  return `name="hortus-smoke-$$"
trap 'docker rm --force "$name" >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT
docker run --detach --name "$name" --init \\
${limits}${environment}  ${image} ${command} >/dev/null
if docker exec "$name" python3 -c '${ASK}' ${shellQuote(JSON.stringify(asked))}; then
  echo 'The service answered.'
else
  docker logs "$name"
  exit 1
fi
`
}

/** No single quote is in it: it stands between two. */
const ASK = `
import http.client, json, sys, time
want = json.loads(sys.argv[1])
def ask(method, path, body=None, headers={}, seconds=5):
    link = http.client.HTTPConnection("127.0.0.1", want["port"], timeout=seconds)
    link.request(method, path, body, headers)
    answer = link.getresponse()
    return answer.status, answer.read(1 << 20).decode("utf-8", "replace")
end = time.monotonic() + want["seconds"]
while True:
    try:
        status, text = ask("GET", want["path"] or "/")
        if want["path"] is None or status < want["below"]:
            break
    except (OSError, http.client.HTTPException):
        pass
    if time.monotonic() > end:
        sys.exit("the service is not ready after %s s" % want["seconds"])
    time.sleep(0.2)
asked = want["ask"]
if asked is None:
    sys.exit(0)
body = asked["body"]
if asked["bodyFile"] is not None:
    body = open(asked["bodyFile"], "rb").read()
elif body is not None:
    body = body.encode()
status, text = ask(asked["method"], asked["path"], body, asked["headers"], asked["seconds"])
if status != asked["status"] if asked["status"] is not None else status >= 500:
    sys.exit("the service answered with %s" % status)
if asked["contains"] is not None and asked["contains"] not in text:
    sys.exit("the answer does not contain what is expected")
`
