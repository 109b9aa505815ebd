/** Small servers for tests, in Perl: every Debian image holds it, and so does this machine. One line of Perl answers each connection. */
import type { ServiceRequest } from '../../../core/world.ts'

/** `act` sees the connection as $c and the first line of the request as $l; headers and body are read before. */
export function perlServer(port: number, act: string, before = ''): string[] {
  return ['perl', '-MIO::Socket::INET', '-e', `$|=1; ${before} my $s = IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', LocalPort => ${port}, ReuseAddr => 1) or die "no port: $!"; print "listening\\n"; while (my $c = $s->accept) { $c->autoflush(1); my $l = <$c>; my $n = 0; while (my $h = <$c>) { $n = $1 if $h =~ /^Content-Length: (\\d+)/i; last if $h =~ /^\\r?$/ } my $b = ''; read($c, $b, $n) if $n; ${act}; close $c }`]
}

export const HELLO = String.raw`print $c "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n"`

export function serviceRequest(more: Partial<ServiceRequest> = {}): ServiceRequest {
  return { port: null, preferredPort: null, readyPath: null, readyBelow: 400, readyMs: 10_000, stopMs: 2000, ask: ASK, ...more }
}

export const ASK = { path: '/', method: 'GET', headers: {}, body: null, status: 200, contains: null, timeoutMs: 3000 } as const
