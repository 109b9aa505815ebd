export const id = 8418;
export const ids = [8418,5184];
export const modules = {

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   iH: () => (/* binding */ engineProblem)
/* harmony export */ });
/** What the path of this climb is opened with. */
const goalOf = ({ kind, atTop }) => ({ smoke: kind === 'smoke', goal: atTop === undefined ? 'smoked' : 'benchmarked' });
function engineProblem(example, message, next) {
    return { code: 'ENGINE.FAILED', message: `${example.id}: ${message}.`, next, path: example.descriptor };
}
async function timed(world, phases, name, act) {
    const started = world.clock.elapsed();
    try {
        return await act();
    }
    finally {
        phases[name] = world.clock.elapsed() - started;
    }
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   Z: () => (/* binding */ labelsOfBuild)
/* harmony export */ });
/* harmony import */ var _core_contract_judge_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4118);
/* harmony import */ var _publish_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4375);


/**
 * Always all of Hortus's own, also empty: given on the command line they stand over those of the Dockerfile. Commit and time are only
 * in what may be published, because they make another image of every build.
 */
async function labelsOfBuild(world, config, ascent, key) {
    const own = { 'hortus.example': ascent.example.id, [_core_contract_judge_image_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_LABEL */ .bt]: key ?? '', [_core_contract_judge_image_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LABEL */ .Qt]: config.smoke.untrusted ? 'untrusted' : 'trusted' };
    if (!(await (0,_publish_image_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPublish */ .b)(world, config, ascent)))
        return own;
    const { remoteUrl } = await world.remotes.addresses();
    const source = remoteUrl === null ? null : webAddress(remoteUrl);
    return {
        ...own,
        'org.opencontainers.image.created': world.clock.now().toISOString(),
        'org.opencontainers.image.revision': ascent.head?.commit ?? '',
        ...(source === null ? {} : { 'org.opencontainers.image.source': source }),
    };
}
/** Without user and password; null: not an address that others can open. */
function webAddress(remote) {
    // A port of SSH is none of HTTPS.
    const [, host, path] = /^https?:\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? /^(?:ssh:\/\/(?:[^@/\s]*@)?|[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[/:]([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? [];
    return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/\.git$/, '')}`;
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishImage),
/* harmony export */   b: () => (/* binding */ mayPublish)
/* harmony export */ });
/* harmony import */ var _core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4276);
/* harmony import */ var _ascent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6256);
/** After a green smoke of the default branch its image goes to the registry, under its build key and the day on which it was green. */


/** Whether the image of this climb may go out if its run is green: known before the build, because its labels are. */
async function mayPublish(world, config, { kind, head }) {
    const { registry, push, branch } = config.images;
    if (!push || registry === null || config.smoke.untrusted || kind !== 'smoke' || head === null || head.dirty)
        return false;
    return (await world.git.history({ base: null, limit: 1 }))?.branch === branch;
}
/** null: it is not for publishing. A registry that refuses costs a warning, never the run. */
async function publishImage(world, config, ascent, camp, ready) {
    const key = ready.build?.key;
    const { images } = camp.choice.engine;
    // What an archive brought was built where code of the change ran (A47).
    if (key == null || ready.build?.reused === 'archive' || images === undefined || ready.image?.id == null || !(await mayPublish(world, config, ascent)))
        return null;
    const now = world.clock.now();
    const repository = (0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .prebuiltRepository */ .Ot)(config.images.registry, ascent.example.id);
    const tags = [(0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTag */ .QR)(key), (0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .greenTag */ .SW)(now)];
    const { id } = ready.image;
    const outcome = await (0,_ascent_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(world, ready.phases, 'push', () => images.push(id, repository, tags, { timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal }));
    if (outcome.kind === 'failed')
        return { warning: `The image of ${ascent.example.id} was not pushed to ${repository}: ${outcome.reason}. ${outcome.next}` };
    return { pushed: { repository, tags, digest: outcome.digest, lastGreen: now.toISOString() } };
}


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NOTHING_CHOSEN),
/* harmony export */   u: () => (/* binding */ selectExamples)
/* harmony export */ });
/* harmony import */ var _core_garden_affected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
/* harmony import */ var _core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3035);
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = (0,_core_garden_affected_js__WEBPACK_IMPORTED_MODULE_2__/* .affected */ .h)(garden.examples, files, config, garden.unreadable);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const away = garden.examples.find(({ path, archivedBy }) => archivedBy.length > 0 && path.endsWith(`/${name}`));
    if (away !== undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_UNKNOWN', message: `"${name.slice(0, 200)}" is archived: it is ${away.id} now.`, next: `\`hortus unarchive ${name.slice(0, 200)}\` brings it back.` });
    const meant = (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, [(0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path)]) !== null)?.id ?? null;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
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
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
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
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
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

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   M6: () => (/* binding */ declaredArgs),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6863);

/** A name for an example's image that every engine accepts. Only for people: what runs is the image's id. */
const imageTag = (exampleId) => `hortus/${imageName(exampleId)}:smoke`;
/** The part of it that is the example's: lower case, slashes kept. */
function imageName(exampleId) {
    const parts = exampleId
        .toLowerCase()
        .split('/')
        .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
        .filter((part) => part !== '');
    return (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(parts.join('/').slice(0, 120), '-/') || 'example';
}
/** Names of the arguments a Dockerfile declares: only those are given to the build. */
function declaredArgs(dockerfile) {
    const names = dockerfile.split('\n').map((line) => /^\s*ARG\s+([A-Za-z_][A-Za-z0-9_]*)/i.exec(line)?.[1]);
    return new Set(names.filter((name) => name !== undefined));
}


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

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ prebuiltRepository),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   SW: () => (/* binding */ greenTag)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);

/** Where the prebuilt images of one example are. */
const prebuiltRepository = (registry, exampleId) => `${registry}/${(0,_image_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO)(exampleId)}`;
/** 12 digits tell the images of one example apart; the whole key is in a label, which is checked. */
const keyTag = (key) => key.slice(0, 12);
/** What a label cannot say, because it is known only after the run: the same digest under the day on which it was green. */
const greenTag = (day) => `green-${day.toISOString().slice(0, 10)}`;


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);


function affected(examples, changed, config, unreadable = []) {
    const own = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changed.length, 'file')} changed; ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heldUp)
/* harmony export */ });
/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
function heldUp(record) {
    return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error');
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);

/** The same value with every secret in its texts and names masked (A67). Two names that only their secret told apart become one. */
function redactValue(value) {
    if (typeof value === 'string')
        return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (value === null || typeof value !== 'object')
        return value;
    // Object.fromEntries defines: a name like __proto__ stays a name.
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(name), redactValue(inner)]));
}


/***/ })

};
