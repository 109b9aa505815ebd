export const id = 4285;
export const ids = [4285];
export const modules = {

/***/ 55807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ coherenceFindings),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37917);
/* harmony import */ var _image_coherence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20547);
/**
 * Whether the scripts of an example fit together and fit the repository, judged from their captured contracts (specs: garden 2.3).
 * Only what is certain is told: a false accusation costs more trust than a missed one.
 */



/** `garden`: all contracts that are known, because one example may run the image of another. */
function coherenceFindings(garden, ignored = () => false) {
    const images = (0,_image_coherence_js__WEBPACK_IMPORTED_MODULE_1__/* .knownImages */ .wM)(garden);
    return garden.flatMap((own) => [...(0,_image_coherence_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFindings */ .Qb)(own, garden, images), ...own.contracts.flatMap((contract) => pathFindings(own, contract, ignored))]);
}
function pathFindings(own, contract, ignored) {
    const at = (0,_example_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfPreset */ .i)(own, contract.preset);
    const { path: example } = own.example;
    const changed = (contract.changed ?? []).filter(ofRepository);
    return [
        ...contract.calls.flatMap((call) => {
            if (call.kind === 'build')
                return missingOf(call).filter(({ path }) => ofRepository(path)).map(({ what, path }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.DOCKERFILE_MISSING', at, `The ${what} ${pathInRepository(path, example)} that ${contract.script} builds from is not there.`));
            if (call.kind !== 'run')
                return [];
            return call.mounts.flatMap((mount) => (isMissing(mount, call) && !ignored(pathInRepository(mount.source, example)) ? [mountMissing(mount, call, contract, example, at)] : []));
        }),
        ...(changed.length === 0 ? [] : [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.WRITES_TRACKED', at, `${contract.script} changes ${few(changed.map((path) => pathInRepository(path, example)))}.`)]),
    ];
}
/**
 * A source that is not there and may be written to is where outputs go: the engine makes it. Missing is what is only read, and what
 * the command is started in.
 */
function isMissing(mount, call) {
    return mount.kind === 'bind' && mount.there === false && ofRepository(mount.source) && (mount.readonly || startsIn(mount.target, call));
}
const startsIn = (target, { workdir }) => workdir !== null && (workdir === target || workdir.startsWith(`${target}/`));
function mountMissing(mount, call, { script }, example, at) {
    const source = pathInRepository(mount.source, example);
    // What is only read may be fetched by another preset first; a command that starts in an empty directory cannot work.
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.MOUNT_MISSING', at, `${script} mounts ${source} at ${mount.target}, and the repository has no ${source}.`, { level: startsIn(mount.target, call) ? 'error' : 'warning' });
}
function missingOf(call) {
    return (call.missing ?? []).map((what) => (what === 'dockerfile' ? { what: 'Dockerfile', path: call.dockerfile } : { what: 'context', path: call.context }));
}
const ofRepository = ({ root }) => root === 'repository' || root === 'example';
/** From the root of the repository. */
function pathInRepository({ root, path }, example) {
    const parts = root === 'example' && example !== '.' ? [example, path] : [path];
    const joined = parts.filter((part) => part !== '.').join('/');
    return joined === '' ? '.' : joined;
}
const few = (names) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;


/***/ }),

/***/ 37917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ placeOfPreset)
/* harmony export */ });
/** Where a preset stands in its descriptor. */
function placeOfPreset({ example }, preset) {
    const place = example.presets.find(({ name }) => name === preset)?.place;
    return { path: example.descriptor, line: place?.line ?? null, column: place?.column ?? null, example: example.id };
}


/***/ }),

/***/ 20547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ imageFindings),
/* harmony export */   Wd: () => (/* binding */ makesImages),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37917);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88877);
/** What the run scripts use is what the builds make, or what a registry serves. */



function knownImages(garden) {
    const known = new Set(garden.flatMap(({ contracts }) => [...madeBy(contracts), ...named(contracts, 'push')]));
    return { known, namespaces: new Set([...known].map(_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)) };
}
function imageFindings(own, garden, { known, namespaces }) {
    const made = madeBy(own.contracts);
    if (made.size === 0 || !isWholeStory(own))
        return [];
    return own.contracts.flatMap((contract) => {
        const fetched = new Set(named([contract], 'pull'));
        const used = [...new Set(contract.calls.flatMap((call) => (call.kind === 'run' ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.image)] : [])))];
        return used
            .filter((image) => !known.has(image) && !fetched.has(image) && !mayBeBuiltBy(image, own, garden))
            .flatMap((image) => {
            const kind = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfName */ .f$)(image);
            // Under a namespace of the garden's own builds it was meant to be built here too, but somebody may have published it.
            const level = kind === 'local' ? 'error' : kind === 'namespaced' && namespaces.has((0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(image)) ? 'warning' : null;
            if (level === null)
                return [];
            return [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.IMAGE_NOT_BUILT', (0,_example_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfPreset */ .i)(own, contract.preset), `${contract.script} runs the image ${shown(image)}, and what is built here is ${[...made].slice(0, 3).map(shown).join(', ')}.`, { level })];
        });
    });
}
/** Names that builds and tags give. */
function madeBy(contracts) {
    return new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'build' ? call.tags.map(_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q) : call.kind === 'tag' ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.to)] : []))));
}
function named(contracts, kind) {
    return contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === kind ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.image)] : [])));
}
/** A build that was not seen to its end, a compose file, a `load`, a call that nobody understood: each could make any image. */
function isWholeStory({ contracts, example }) {
    const seen = new Set(contracts.map(({ preset }) => preset));
    const unseen = example.presets.some(({ name, action }) => name.includes('build') && action.kind === 'script' && !seen.has(name));
    return !unseen && contracts.every((contract) => !contract.calls.some(couldMakeAny) && (contract.state === 'complete' || !builds(contract)));
}
const builds = ({ preset, calls }) => preset.includes('build') || calls.some(({ kind }) => kind === 'build' || kind === 'tag');
function couldMakeAny(call) {
    if (call.kind === 'unknown' || call.kind === 'compose')
        return true;
    return makesImages(call);
}
/** `docker load` and its like: which image comes of it stands in a file. */
const makesImages = (call) => call.kind === 'query' && call.words.slice(0, 2).some((word) => MAKERS.has(word));
const MAKERS = new Set(['load', 'import', 'commit', 'bake']);
/** Another example whose contracts are not all known, and that has the very name of the image. */
function mayBeBuiltBy(image, own, garden) {
    const leaf = loose((0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .leafOfImage */ .vN)(image));
    return garden.some((other) => other !== own && loose(other.example.path.split('/').at(-1) ?? '') === leaf && !(madeBy(other.contracts).size > 0 && isWholeStory(other)));
}
const loose = (name) => name.toLowerCase().replaceAll(/[-_.]/g, '');
const shown = (image) => image.replace(/:latest$/, '').slice(0, 120);


/***/ }),

/***/ 88877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   vN: () => (/* binding */ leafOfImage)
/* harmony export */ });
/** What the name of an image says by itself: the same image under two spellings, and whether a public registry can serve it. */
/** `foo`, `docker.io/library/foo:latest` and podman's `localhost/foo` are one image. A digest stays as it is. */
function sameName(image) {
    const bare = image.replace(/^(docker\.io|index\.docker\.io|localhost)\//, '').replace(/^library\/(?=[^/]+$)/, '');
    if (bare.includes('@'))
        return bare;
    return bare.slice(bare.lastIndexOf('/') + 1).includes(':') ? bare : `${bare}:latest`;
}
function kindOfName(image) {
    const bare = sameName(image);
    if (bare.includes('@') || bare.startsWith('sha256:') || /^[0-9a-f]{12,64}:latest$/.test(bare))
        return 'registry';
    const parts = bare.split('/');
    if (parts.length > 1)
        return /[.:]/.test(parts[0] ?? '') || parts[0] === 'localhost' || parts.length > 2 ? 'registry' : 'namespaced';
    return OFFICIAL.has(bare.slice(0, bare.indexOf(':'))) ? 'official' : 'local';
}
/** `cvlization` of `cvlization/foo:latest`; null without one. */
function namespaceOf(image) {
    const bare = sameName(image);
    return bare.includes('/') ? bare.slice(0, bare.lastIndexOf('/')) : null;
}
/** The last part without its tag: `foo` of `cvlization/foo:v1`. */
function leafOfImage(image) {
    const last = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
    return last.split(':')[0] ?? '';
}
/** The names that Docker Hub serves without a namespace (its own "official images"; retired ones too: their tags can still be pulled). */
const OFFICIAL = new Set(`adminer adoptopenjdk aerospike alpine almalinux alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps
  busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clojure composer consul convertigo couchbase couchdb crate cratedb crux dart
  debian django docker docker-dev drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink
  fluentd friendica fsharp gazebo gcc geonetwork ghost glassfish golang gradle groovy haproxy haskell haxe hello-seattle hello-world hipache hitch
  hola-mundo httpd hylang ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong
  krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mono mongo mongo-express monica mysql nats nats-streaming
  neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver
  phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rockylinux rocket.chat
  ros ruby rust sapmachine satosa scala scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl telegraf
  thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(/\s+/));


/***/ }),

/***/ 98354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZG: () => (/* binding */ mountText),
/* harmony export */   qF: () => (/* binding */ pathInWords),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/** `~/.cache/huggingface → /root/.cache/huggingface (rw)` */
function mountText(mount, { mode = true, path = pathText } = {}) {
    const source = mount.kind === 'bind' ? path(mount.source) : mount.kind === 'volume' ? (mount.name ?? 'a volume') : 'memory';
    const readonly = mount.kind !== 'tmpfs' && mount.readonly;
    return `${source} → ${mount.target}${mode ? ` (${readonly ? 'ro' : 'rw'})` : ''}`;
}
/** In listings and diffs. */
const pathText = (path) => below(ROOTS, path);
/** In sentences of findings, which a baseline may hold. */
const pathInWords = (path) => below({ ...ROOTS, repository: 'the repository', example: 'the example', temporary: 'a temporary directory' }, path);
function below(roots, { root, path }) {
    if (root === 'elsewhere')
        return path;
    return path === '.' ? roots[root] : `${roots[root]}/${path}`;
}
const ROOTS = { repository: '{repository}', example: '{example}', home: '~', cache: '~/.cache', work: '$CVL_WORK_DIR', temporary: '{temporary}' };
/** A path of the host is more than what every script of a garden mounts. */
function reachOf(mount) {
    if (mount.kind !== 'bind')
        return 'low';
    const { root } = mount.source;
    if (root === 'elsewhere' || root === 'home')
        return 'high';
    return !mount.readonly && (root === 'repository' || root === 'cache') ? 'medium' : 'low';
}


/***/ }),

/***/ 85619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ applyExemptions)
/* harmony export */ });
/* harmony import */ var _garden_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72938);

/** Leaves out what the configuration exempts at certain paths, each with a reason that a reviewer read. */
function applyExemptions(findings, exempt) {
    if (exempt.length === 0)
        return { findings, unused: [] };
    const byCode = Map.groupBy(exempt.map((each) => ({ each, matches: (0,_garden_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)([each.path]) })), ({ each }) => each.code);
    const used = new Set();
    const kept = findings.filter((finding) => {
        const hits = (byCode.get(finding.code) ?? []).filter(({ matches }) => matches(finding.path));
        for (const { each } of hits)
            used.add(each);
        return hits.length === 0;
    });
    return { findings: kept, unused: exempt.filter((each) => !used.has(each)) };
}


/***/ }),

/***/ 61136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(20528);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/source/toml-spots.js
function tomlSpots(text) {
    const root = { at: 0, key: 0, inner: new Map() };
    const walk = { text, at: 0 };
    let table = root;
    for (skip(walk, true); walk.at < text.length; skip(walk, true)) {
        const start = walk.at;
        if (text[start] === '[')
            table = header(walk, root);
        else
            pair(walk, table);
        // Never without a step: what is no TOML must not hold us.
        if (walk.at === start)
            walk.at++;
    }
    return root;
}
/** `[a.b]` and `[[a.b]]`; the second begins a new item of a list. */
function header(walk, root) {
    const at = walk.at;
    const list = walk.text.startsWith('[[', at);
    walk.at += list ? 2 : 1;
    const keys = keyPath(walk);
    walk.at += list ? 2 : 1;
    const last = keys.pop() ?? '';
    const holder = descend(root, keys, at);
    if (!list)
        return Object.assign(own(holder, last, at), { at, key: at });
    const found = own(holder, last, at);
    found.tables = true;
    found.inner ??= new Map();
    return own(found, String(found.inner.size), at);
}
/** What stands under a key, made when nothing does. */
function own(holder, key, at) {
    holder.inner ??= new Map();
    const found = holder.inner.get(key) ?? { at, key: at, inner: null };
    holder.inner.set(key, found);
    return found;
}
function pair(walk, table) {
    const key = walk.at;
    const keys = keyPath(walk);
    if (walk.text[walk.at] !== '=')
        return;
    walk.at++;
    skip(walk, false);
    const last = keys.pop();
    if (last === undefined)
        return;
    const holder = descend(table, keys, key);
    holder.inner ??= new Map();
    holder.inner.set(last, value(walk, key));
}
/** Of a list of tables, the last one is meant. */
function descend(from, keys, at) {
    return keys.reduce((spot, key) => {
        const next = own(spot, key, at);
        return next.tables === true ? (next.inner?.get(String(next.inner.size - 1)) ?? next) : next;
    }, from);
}
function value(walk, key) {
    const at = walk.at;
    const first = walk.text[at];
    if (first === '{' || first === '[')
        return { at, key, inner: within(walk, first) };
    if (first === '"' || first === "'") {
        const end = stringEnd(walk.text, at);
        const quotes = walk.text.startsWith(first.repeat(3), at) ? 3 : 1;
        walk.at = end;
        return { at, key, inner: null, text: walk.text.slice(at + quotes, end - quotes) };
    }
    return { at, key, inner: null, text: take(walk, SCALAR).trimEnd() };
}
function within(walk, open) {
    const found = { at: walk.at, key: walk.at, inner: new Map() };
    const close = open === '{' ? '}' : ']';
    walk.at++;
    for (skip(walk, true); walk.at < walk.text.length && walk.text[walk.at] !== close; skip(walk, true)) {
        const start = walk.at;
        if (walk.text[start] === ',')
            walk.at++;
        else if (open === '{')
            pair(walk, found);
        else
            found.inner?.set(String(found.inner.size), value(walk, start));
        if (walk.at === start)
            walk.at++;
    }
    walk.at++;
    return found.inner ?? new Map();
}
/** `a."b.c".d`; ends behind the blanks after it. */
function keyPath(walk) {
    const keys = [];
    for (;;) {
        skip(walk, false);
        const first = walk.text[walk.at];
        if (first === '"' || first === "'") {
            const end = stringEnd(walk.text, walk.at);
            keys.push(unquote(walk.text.slice(walk.at, end)));
            walk.at = end;
        }
        else
            keys.push(take(walk, BARE));
        skip(walk, false);
        if (walk.text[walk.at] !== '.')
            return keys;
        walk.at++;
    }
}
const BARE = /[A-Za-z0-9_-]*/y;
const SCALAR = /[^,\]}#\r\n]*/y;
const BLANKS = /[ \t]*/y;
const BLANKS_AND_COMMENTS = /[ \t\r\n]*(?:#[^\n]*(?:\n[ \t\r\n]*|$))*/y;
function take(walk, pattern) {
    pattern.lastIndex = walk.at;
    const text = pattern.exec(walk.text)?.[0] ?? '';
    walk.at += text.length;
    return text;
}
function skip(walk, lines) {
    take(walk, lines ? BLANKS_AND_COMMENTS : BLANKS);
}
/** Offset behind the closing quotes. */
function stringEnd(text, start) {
    const quote = text[start];
    const long = text.startsWith(quote.repeat(3), start);
    const close = long ? quote.repeat(3) : quote;
    for (let at = start + close.length; at < text.length; at++) {
        if (text[at] === '\\' && quote === '"')
            at++;
        else if (text.startsWith(close, at)) {
            // Up to two quotes may stand before the closing three.
            const more = long ? [0, 1].filter((step) => text.startsWith(quote.repeat(step + 1), at + 3)).length : 0;
            return at + close.length + more;
        }
    }
    return text.length;
}
function unquote(word) {
    if (word.startsWith("'"))
        return word.slice(1, -1);
    try {
        return JSON.parse(word);
    }
    catch {
        return word.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./core/source/read-toml.js
/** TOML 1.0 with the place of everything in it. The library makes the value; `toml-spots` finds where it stands. */




/** The largest settings file that was seen has 3 KiB and three levels. */
const LIMITS = { maxLength: 256 * 1024, maxDepth: 32 };
/** Total: every text gives a document or what is wrong with it. */
function readToml(text, path) {
    if (text.length > LIMITS.maxLength)
        return (0,problem/* fail */.fJ)([{ kind: 'too_large', message: `The file has more than ${LIMITS.maxLength} characters, the most that is read`, line: null, column: null }]);
    try {
        const value = plain((0,dist/* parse */.qg)(text, { maxDepth: LIMITS.maxDepth, integersAsBigInt: 'asNeeded', unsafeKeyBehaviour: 'throw' }), 0);
        return (0,problem.ok)((0,source_document/* sourceDocument */.l8)(path, value, tomlSpots(text), positions(text)));
    }
    catch (error) {
        return (0,problem/* fail */.fJ)([issueOf(error)]);
    }
}
/** The library's message, without the lines of the file that it quotes: they may hold a secret. */
function issueOf(error) {
    if (!(error instanceof dist/* TomlError */.zx))
        return { kind: 'syntax', message: 'The file is not TOML', line: null, column: null };
    const message = error.message.split('\n')[0] ?? '';
    return { kind: 'syntax', message: message.replace(/^Invalid TOML document: /, 'The file is not TOML: ').slice(0, 200), line: error.line, column: error.column };
}
/** Maps without a prototype; dates and integers that a number cannot hold stay text. */
function plain(value, depth) {
    if (depth > 1000)
        return null;
    if (typeof value === 'bigint')
        return String(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    const map = Object.create(null);
    for (const [key, item] of Object.entries(value))
        map[key] = plain(item, depth + 1);
    return map;
}
function positions(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, col: offset - starts[low] + 1 };
    };
}


/***/ })

};
