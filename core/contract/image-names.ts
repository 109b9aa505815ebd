/** What the name of an image says by itself: the same image under two spellings, and whether a public registry can serve it. */

/** `foo`, `docker.io/library/foo:latest` and podman's `localhost/foo` are one image. A digest stays as it is. */
export function sameName(image: string): string {
  const bare = image.replace(/^(docker\.io|index\.docker\.io|localhost)\//, '').replace(/^library\/(?=[^/]+$)/, '')
  if (bare.includes('@')) return bare
  return bare.slice(bare.lastIndexOf('/') + 1).includes(':') ? bare : `${bare}:latest`
}

/**
 * `registry`: it names a host, a digest or an id. `namespaced`: `name/image`, which anyone may have pushed to Docker Hub.
 * `official`: one of Docker Hub's own. `local`: without a namespace, and Docker Hub has no such image: only a local build makes it.
 */
export type NameKind = 'registry' | 'namespaced' | 'official' | 'local'

export function kindOfName(image: string): NameKind {
  const bare = sameName(image)
  if (bare.includes('@') || bare.startsWith('sha256:') || /^[0-9a-f]{12,64}:latest$/.test(bare)) return 'registry'
  const parts = bare.split('/')
  if (parts.length > 1) return /[.:]/.test(parts[0] ?? '') || parts[0] === 'localhost' || parts.length > 2 ? 'registry' : 'namespaced'
  return OFFICIAL.has(bare.slice(0, bare.indexOf(':'))) ? 'official' : 'local'
}

/** `cvlization` of `cvlization/foo:latest`; null without one. */
export function namespaceOf(image: string): string | null {
  const bare = sameName(image)
  return bare.includes('/') ? bare.slice(0, bare.lastIndexOf('/')) : null
}

/** The last part without its tag: `foo` of `cvlization/foo:v1`. */
export function leafOfImage(image: string): string {
  const last = (image.split('@')[0] ?? '').split('/').at(-1) ?? ''
  return last.split(':')[0] ?? ''
}

/** The names that Docker Hub serves without a namespace (its own "official images"; retired ones too: their tags can still be pulled). */
const OFFICIAL: ReadonlySet<string> = new Set(
  `adminer adoptopenjdk aerospike alpine almalinux alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps
  busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clojure composer consul convertigo couchbase couchdb crate cratedb crux dart
  debian django docker docker-dev drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink
  fluentd friendica fsharp gazebo gcc geonetwork ghost glassfish golang gradle groovy haproxy haskell haxe hello-seattle hello-world hipache hitch
  hola-mundo httpd hylang ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong
  krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mono mongo mongo-express monica mysql nats nats-streaming
  neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver
  phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rockylinux rocket.chat
  ros ruby rust sapmachine satosa scala scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl telegraf
  thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(/\s+/),
)
