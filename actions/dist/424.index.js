export const id = 424;
export const ids = [424];
export const modules = {

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Which examples: those named, else those affected since `base`, else all. */
function scopeOf(inputs) {
    return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) };
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1180);


/** A baseline that cannot be read freezes nothing, and says so: silence would turn a damaged file into a red garden or a green one. */
async function readBaselineFile(world, config) {
    const path = config.validate.baseline;
    const file = await world.files.readText(path, { maxBytes: _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_LIMIT */ .qz });
    if (!file.ok && file.problem.kind === 'missing')
        return { entries: null, findings: [], problems: [] };
    const read = file.ok ? (0,_core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(file.value.text) : null;
    if (read?.ok === true)
        return { entries: read.value, findings: [], problems: [] };
    const reason = read?.ok === false ? read.problem : file.ok ? '' : file.problem.message;
    return { entries: null, findings: [(0,_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('BASELINE.UNREADABLE', { path }, `The baseline ${path} cannot be read: ${reason}.`)], problems: [] };
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ NOTHING_CHOSEN),
  u: () => (/* binding */ selectExamples)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(557);
;// CONCATENATED MODULE: ./core/garden/affected.js


function affected(examples, changed, config, unreadable = []) {
    const own = (0,glob/* matcher */.j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,glob/* matcher */.j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,figures/* count */.U9)(changed.length, 'file')} changed; ${(0,figures/* count */.U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,glob/* matcher */.j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(9368);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
;// CONCATENATED MODULE: ./app/steps/select-examples.js
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = affected(garden.examples, files, config, garden.unreadable);
    return (0,problem.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,read_example/* leafOf */.eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,read_example/* leafOf */.eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,problem/* fail */.fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,problem.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const meant = (0,did_you_mean/* didYouMean */.a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [(0,read_example/* leafOf */.eo)(path)]) !== null)?.id ?? null;
    return (0,problem/* fail */.fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
/** Ids, whatever they were called by; enough to know them again. */
const few = (ids) => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '));
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ coherenceFindings),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7917);
/* harmony import */ var _image_coherence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2928);
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

/***/ 7917:
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

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ imageFindings),
/* harmony export */   Wd: () => (/* binding */ makesImages),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/* unused harmony export madeBy */
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7917);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
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

/***/ 8877:
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

/***/ 8354:
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

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ applyExemptions)
/* harmony export */ });
/* harmony import */ var _garden_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);

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

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ BASELINE_LIMIT),
  Ms: () => (/* binding */ entryOf),
  cu: () => (/* binding */ identityOf),
  c1: () => (/* binding */ makeBaseline),
  mF: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
;// CONCATENATED MODULE: ./core/rules/baseline-key.js
/**
 * What a finding says, without what changes when lines move or files are renamed: numbers are `#`, and the file, its directory
 * and the id that follows from it are placeholders. It depends on path and message only, so that it can be made again from an old entry.
 */
function baselineKey(path, message) {
    const text = hashed(message);
    return namesOf(hashed(path)).reduce((key, { name, placeholder }) => replaceName(key, name, placeholder), text);
}
const hashed = (text) => text.replaceAll(/\d+/g, '#');
/** Longest first: the directory is a part of the path. */
function namesOf(path) {
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    return [...spellings(path, 'path', 'name'), ...spellings(directory, 'directory', 'id')].filter(({ name }) => name.length >= MIN).sort((a, b) => b.name.length - a.name.length);
}
/** `datasets/cifar10/v1` is also `cifar10/v1` and `cifar10:v1`. */
function spellings(path, whole, short) {
    const rest = path.includes('/') ? path.slice(path.indexOf('/') + 1) : '';
    const colon = rest.includes('/') ? rest.replace(/\/([^/]*)$/, ':$1') : '';
    return [{ name: path, placeholder: `{${whole}}` }, { name: rest, placeholder: `{${short}}` }, { name: colon, placeholder: `{${short}:}` }];
}
/** A shorter id may be an ordinary word of the message: replacing it would make two messages differ that say the same. */
const MIN = 3;
/** Only where it stands alone: `vision/resnet` is no part of `vision/resnet50`. Without an expression made of the path: 25,000 of them take half a second. */
function replaceName(text, name, placeholder) {
    let replaced = '';
    let done = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if ((at > 0 && BEFORE.test(text[at - 1])) || AFTER.test(text.slice(end, end + 2)))
            continue;
        replaced += text.slice(done, at) + placeholder;
        done = end;
    }
    return replaced + text.slice(done);
}
const BEFORE = /[\w#/.:-]/;
const AFTER = /^([\w#-]|\.\w)/;

;// CONCATENATED MODULE: ./core/rules/baseline.js
/**
 * The file of the ratchet: findings frozen in the repository do not fail, so an existing garden starts green and only what is new
 * turns it red. It is generated, sorted and readable, so that a review sees what is frozen.
 */




/** 5,000 examples with ten findings each fit. */
const BASELINE_LIMIT = 16 * 1024 * 1024;
function makeBaseline(findings) {
    const counted = [...Map.groupBy(findings.map(entryOf), identityOf).values()].map((same) => ({ ...same[0], count: same.length }));
    const lines = counted.sort((a, b) => (0,order/* byWord */.GM)(a.path, b.path) || (0,order/* byWord */.GM)(a.code, b.code) || (0,order/* byWord */.GM)(a.key, b.key)).map((entry) => `    ${JSON.stringify(entry)}`);
    return `{\n  "schema": "baseline/2",\n  "about": "Findings that do not fail. Generated by hortus validate --update-baseline; delete a line to make its finding fail again.",\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
/** Hostile until read: it lies in the repository. Version 1 had the path in its keys; what it freezes stays frozen. */
function readBaseline(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: BASELINE_LIMIT, maxDepth: 4, maxString: 16 * 1024 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(`it ${parsed.problem.message}`);
    const { schema, findings } = (parsed.value ?? {});
    if (schema !== 'baseline/1' && schema !== 'baseline/2')
        return (0,problem/* fail */.fJ)('its `schema` is neither baseline/2 nor baseline/1');
    if (!Array.isArray(findings))
        return (0,problem/* fail */.fJ)('its `findings` are not a list');
    const bad = findings.findIndex((each) => !isEntry(each));
    if (bad !== -1)
        return (0,problem/* fail */.fJ)(`entry ${bad + 1} of its \`findings\` is not { code, path, key, count }`);
    const entries = findings;
    return (0,problem.ok)(schema === 'baseline/2' ? entries : entries.map((entry) => ({ ...entry, key: baselineKey(entry.path, entry.key) })));
}
/** How a finding stands in the file. */
const entryOf = ({ code, path, message }) => ({ code, path, key: baselineKey(path, message), count: 1 });
/** Two findings with the same identity are the same thing, found twice. */
const identityOf = ({ code, path, key }) => `${code}\n${path}\n${key}`;
function isEntry(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const { code, path, key, count } = value;
    return typeof code === 'string' && typeof path === 'string' && typeof key === 'string' && Number.isSafeInteger(count) && count >= 1 && count <= MAX_COUNT;
}
/** No file has more findings of one kind. */
const MAX_COUNT = 1_000_000;


/***/ }),

/***/ 8194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedResults)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2957);

const LATER = _report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNGS */ .Q$.slice(1);
/** What validation says about each example: the first rung, and no more. A new error fails it; what the baseline knows does not. */
function parsedResults(examples, broken, findings) {
    const errors = Map.groupBy(findings.filter((each) => each.level === 'error' && each.example !== null), (each) => each.example);
    const reasonOf = (id) => (errors.get(id) ?? []).find((each) => each.status === 'new')?.message ?? null;
    const result = ({ id, path }, name, tier, parsed, outcome, reason) => ({
        id, path, name, tier, outcome, reason, rungs: [parsed, ...LATER.map((rung) => ({ rung, state: 'not_run', reason: null }))], records: [],
    });
    const read = examples.map((example) => {
        const reason = reasonOf(example.id);
        return result(example, example.name, example.tier, { rung: 'parsed', state: 'passed', reason: null }, reason === null ? 'passed' : 'failed', reason);
    });
    const unread = broken.map((each) => {
        const reason = reasonOf(each.id);
        const parsed = { rung: 'parsed', state: 'failed', reason: reason ?? 'the descriptor cannot be read' };
        return result(each, each.id, 'experimental', parsed, reason === null ? 'skipped' : 'failed', reason ?? 'its descriptor cannot be read, and the baseline knows it');
    });
    return [...read, ...unread];
}


/***/ }),

/***/ 8315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ grownBy),
/* harmony export */   U: () => (/* binding */ ratchet)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2959);
/** The judgement of the ratchet: which findings the baseline knows, which are new, and which of its entries are gone. */



/** Marks what the baseline knows. A finding that stands there once is known once: a second of its kind is new. */
function ratchet(findings, baseline, formerNames = _renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_RENAMED */ .c) {
    const left = countedOf(baseline);
    const entries = findings.map(_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms);
    // Everything that stands where it stood comes first, so that a moved finding takes no entry from it.
    const stayed = entries.map((entry) => take(left, entry));
    const moved = entries.map((entry, index) => !stayed[index] && formerNames(entry.path).some((path) => take(left, { ...entry, path })));
    const known = stayed.filter(Boolean).length + moved.filter(Boolean).length;
    forget(left, findings);
    return {
        findings: findings.map((each, index) => (stayed[index] || moved[index] ? { ...each, status: 'known' } : each)),
        known,
        new: findings.length - known,
        fixed: sum(left),
        moved: moved.filter(Boolean).length,
        gone: goneOf(left),
    };
}
/** How many findings `now` freezes that `before` did not. Counted, never unfolded: a hostile file may say a million in one line. */
function grownBy(now, before, formerNames = _renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_RENAMED */ .c) {
    const left = countedOf(before);
    const rest = now.map((entry) => ({ ...entry, count: entry.count - takeAll(left, entry, entry.count) }));
    const more = rest.map((entry) => formerNames(entry.path).reduce((count, path) => count - takeAll(left, { ...entry, path }, count), entry.count));
    return more.reduce((sum, count) => sum + count, 0);
}
/** What stands in a file that nobody can read now is not seen, and so not fixed. */
function forget(left, findings) {
    const unread = new Set(findings.filter(({ code }) => HIDES.test(code)).map(({ path }) => path));
    for (const same of left.values())
        if (unread.has(same.entry.path))
            same.count = 0;
}
/** Codes that say that their file could not be read at all. */
const HIDES = /^GARDEN\.(?:YAML_SYNTAX|UNREADABLE|TOO_LARGE|TOO_DEEP|NOT_UTF8|OUTSIDE|YAML_ALIAS|DUPLICATE_KEY|FORBIDDEN_KEY|NOT_A_MAP|ID_TAKEN)$|_UNREADABLE$|\.LFS_POINTER_METADATA$|^WORKDIR\.[A-Z]+_SYNTAX$/;
function countedOf(baseline) {
    const left = new Map();
    for (const entry of baseline) {
        const same = left.get((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry));
        if (same === undefined)
            left.set((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry), { entry, count: entry.count });
        else
            same.count += entry.count;
    }
    return left;
}
const take = (left, entry) => takeAll(left, entry, 1) === 1;
/** Takes what is there, at most `wanted`, and says how much that was. */
function takeAll(left, entry, wanted) {
    const same = left.get((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry));
    const taken = Math.min(same?.count ?? 0, wanted);
    if (same !== undefined)
        same.count -= taken;
    return taken;
}
const sum = (left) => [...left.values()].reduce((total, { count }) => total + count, 0);
function goneOf(left) {
    const gone = [...left.values()].filter(({ count }) => count > 0).map(({ entry: { code, path }, count }) => ({ code, path, count }));
    const same = Map.groupBy(gone, ({ code, path }) => `${path}\n${code}`);
    return [...same.values()].map((all) => ({ ...all[0], count: all.reduce((total, { count }) => total + count, 0) })).sort((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.path, b.path) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.code, b.code));
}


/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formerNames),
/* harmony export */   c: () => (/* binding */ NEVER_RENAMED)
/* harmony export */ });
const NEVER_RENAMED = () => [];
/** `renames`: new path → old path, one map for each point in time that is looked back to. */
function formerNames(renames) {
    const known = renames.map((files) => ({ files, directories: directoriesOf(files) }));
    return (path) => [...new Set(known.flatMap(({ files, directories }) => files.get(path) ?? inDirectory(path, directories) ?? []))];
}
/** A directory was renamed when the file that makes it what it is was: a script that two examples share says nothing. */
const MARKS = new Set(['example.yaml', 'metadata.yaml', 'config.yaml']);
function directoriesOf(files) {
    return new Map([...files].flatMap(([to, from]) => (MARKS.has(leaf(to)) && leaf(to) === leaf(from) && directory(to) !== '' && directory(from) !== '' ? [[directory(to), directory(from)]] : [])));
}
/** What is no file, or a file that git does not know again, moves with the nearest directory above it. */
function inDirectory(path, directories) {
    for (let at = path; at !== ''; at = directory(at)) {
        const from = directories.get(at);
        if (from !== undefined)
            return from + path.slice(at.length);
    }
    return undefined;
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
const directory = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');


/***/ })

};
