/**
 * Programs that an image may hold, each as a pipe from its standard input to a port of its own loopback and back. They only move
 * bytes: what is asked, and what an answer means, is decided outside. `7`: the port could not be reached.
 */
export interface Relay {
  readonly program: string
  /** argv after the program; the port is the last word. */
  readonly args: readonly string[]
}

const PYTHON = `
import os, socket, sys, threading
port, s = int(sys.argv[1]), None
for host in ('127.0.0.1', '::1'):
    try:
        s = socket.create_connection((host, port), 5)
        break
    except OSError:
        pass
if s is None:
    sys.exit(7)
s.settimeout(None)
def up():
    while True:
        part = os.read(0, 65536)
        if not part:
            os._exit(0)
        s.sendall(part)
threading.Thread(target=up, daemon=True).start()
while True:
    part = s.recv(65536)
    if not part:
        break
    sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()
`

export const NODE_RELAY = `
const { connect } = require('node:net')
const port = Number(process.argv[1])
const dial = (hosts) => {
  const socket = connect({ port, host: hosts[0] })
  socket.once('connect', () => { process.stdin.pipe(socket, { end: false }); socket.pipe(process.stdout); socket.on('error', () => process.exit(0)).on('close', () => process.exit(0)); process.stdin.on('end', () => process.exit(0)) })
  socket.once('error', () => socket.connecting !== undefined && !socket.remoteAddress && (hosts.length > 1 ? dial(hosts.slice(1)) : process.exit(7)))
}
dial(['127.0.0.1', '::1'])
`

const PERL = `
use IO::Socket::INET; use IO::Select;
my $s = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $ARGV[0], Timeout => 5) or exit 7;
my $both = IO::Select->new($s, \\*STDIN);
while (1) {
  for my $ready ($both->can_read) {
    my $part;
    my $read = sysread($ready, $part, 65536);
    exit 0 unless $read;
    my $to = $ready == $s ? \\*STDOUT : $s;
    for (my $at = 0; $at < $read;) { my $sent = syswrite($to, $part, $read - $at, $at); exit 0 unless $sent; $at += $sent }
  }
}
`

const BASH = 'exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 7; cat >&3 <&0 & cat <&3; kill $! 2>/dev/null; exit 0'

export const RELAYS: readonly Relay[] = [
  { program: 'python3', args: ['-I', '-c', PYTHON] },
  { program: 'node', args: ['-e', NODE_RELAY, '--'] },
  { program: 'perl', args: ['-e', PERL, '--'] },
  { program: 'bash', args: ['-c', BASH, 'relay'] },
  { program: 'curl', args: ['--silent', '--no-buffer', '--noproxy', '*', '--config', '/dev/null', '--url'] },
  { program: 'nc', args: ['127.0.0.1'] },
]

/** curl takes the port in an address: as a telnet client it is the same pipe as the others. */
export function relayWords({ program, args }: Relay, port: number): string[] {
  return [program, ...args, program === 'curl' ? `telnet://127.0.0.1:${port}` : String(port)]
}
