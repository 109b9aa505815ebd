export const id = 3246;
export const ids = [3246];
export const modules = {

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadChange),
  p: () => (/* binding */ noBase)
});

// EXTERNAL MODULE: ./core/workspace/versions-before.js
var versions_before = __webpack_require__(84807);
;// CONCATENATED MODULE: ./core/workspace/runs-elsewhere.js

/** Runs that a change brings. */
function newRuns(changes, versionsBefore) {
    const runs = changes.flatMap(({ status, path }) => (status === 'added' || status === 'renamed' ? ((0,versions_before/* versionOf */.E)(path) ?? []) : []));
    return [...new Set(runs)].filter((run) => run.startsWith('runs/') && !versionsBefore.has(run));
}
/** Runs that others have and the commit here has not: how they lie on the disk is another question. */
const uncommitted = (trees) => {
    const here = new Set(trees.flatMap(({ where, path }) => (where === 'here' ? [path] : [])));
    return [...new Set(trees.map(({ path }) => path))].filter((path) => !here.has(path));
};
/**
 * What was merged since is told as that: heads that were started after it have it too, and are nobody's mistake.
 * `onDisk`: trees of runs that are not committed; null where git cannot say.
 */
function takenElsewhere(trees, onDisk) {
    const taken = [...Map.groupBy(trees, ({ path }) => path)].map(([path, all]) => {
        const own = all.find(({ where }) => where === 'here')?.tree ?? onDisk.get(path) ?? null;
        const base = all.filter(({ where }) => where === 'base');
        const others = base.length > 0 ? base : all.filter(({ where }) => where === 'other');
        return [path, own === null ? [] : others.filter(({ tree }) => tree !== own).map(({ ref }) => ref)];
    });
    return new Map(taken.filter(([, refs]) => refs.length > 0));
}

// EXTERNAL MODULE: ./core/source/yaml-limits.js
var yaml_limits = __webpack_require__(55448);
;// CONCATENATED MODULE: ./app/steps/load-change.js
/** What a branch changed, with what rules need to know of the state before. */



/** null when the merge base is not known: `noBase` says why. */
async function loadChange(world, listing, base) {
    const { git } = world;
    const changes = await git.changes(base);
    if (!changes.ok)
        return null;
    const { mergeBase, files } = changes.value;
    const documents = files.flatMap(({ from }) => (from !== null && /^(datasets|models|runs)\/.*\/(metadata|metrics|config)\.yaml$/.test(from) ? [from] : []));
    const before = new Map(await Promise.all(documents.map(async (path) => [path, await textAt(git, mergeBase, path)])));
    const versions = (0,versions_before/* versionsBefore */.J)(listing, files);
    return { mergeBase, files, before, versionsBefore: versions, runsElsewhere: await runsElsewhere(world, newRuns(files, versions), base) };
}
/** Another branch may have taken the id of a run that is new here. Nobody is asked when no run is. */
async function runsElsewhere({ git, remotes }, runs, base) {
    const there = remotes === undefined || runs.length === 0 ? [] : await remotes.treesElsewhere(runs, { base });
    const unsaid = uncommitted(there);
    const here = await Promise.all(unsaid.map(async (path) => [path, await git.treeHash(path)]));
    return takenElsewhere(there, new Map(here));
}
/** A base that nobody can find must not look like no base: what was published could change, and any key be trusted. */
async function noBase({ git }, base) {
    const changes = await git.changes(base);
    return changes.ok ? { code: 'GIT.NO_MERGE_BASE', message: `What changed since ${JSON.stringify(base)} cannot be found out.`, next: 'Name a commit that is here.' } : changes.problem;
}
async function textAt(git, commit, path) {
    const read = await git.readAt(commit, path, { maxBytes: yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes });
    return read.ok ? read.value.text : null;
}


/***/ }),

/***/ 45370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ loadWorkspace)
});

// EXTERNAL MODULE: ./core/lfs/probes.js
var lfs_probes = __webpack_require__(26751);
// EXTERNAL MODULE: ./core/workspace/discover.js
var discover = __webpack_require__(28077);
// EXTERNAL MODULE: ./core/integrity/checksum-list.js + 1 modules
var checksum_list = __webpack_require__(64153);
;// CONCATENATED MODULE: ./core/integrity/list-places.js

function listPlaces({ datasets, runs, models }) {
    const version = (kind) => ({ path, files, metadata }) => ({ kind, demand: 'required', directory: path, files, claims: metadata });
    return [...datasets.map(version('dataset')), ...runs.flatMap(runPlaces), ...models.map(version('model'))];
}
/** The signing guide also signs a run as a whole (docs/pgp-signing.md, step 3): looked at where somebody did it. */
function runPlaces({ path, files, config }) {
    const artifacts = below(files, `${path}/artifacts`);
    const places = [];
    if (artifacts.some((file) => !file.path.endsWith('/.gitkeep')))
        places.push({ kind: 'run', demand: 'required', directory: `${path}/artifacts`, files: artifacts, claims: config });
    if (OWN.some((name) => fileNamed(files, `${path}/${name}`) !== null))
        places.push({ kind: 'run', demand: 'optional', directory: path, files, claims: config });
    return places;
}
const OWN = [checksum_list/* CHECKSUMS_NAME */.NX, checksum_list/* SIGNATURE_NAME */.dQ];
const below = (files, directory) => files.filter(({ path }) => path.startsWith(`${directory}/`));
const fileNamed = (files, path) => files.find((file) => file.path === path) ?? null;

// EXTERNAL MODULE: ./core/integrity/pointer.js
var integrity_pointer = __webpack_require__(47791);
// EXTERNAL MODULE: ./core/garden/discover.js
var garden_discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/workspace/listing.js
var listing = __webpack_require__(98368);
;// CONCATENATED MODULE: ./app/steps/list-repository.js
/** What lies in the repository, with what git and Git LFS know of each file. */



const latin1 = new TextDecoder('latin1');
/** Below these a file may be a pointer; elsewhere it does not matter. */
const LFS_FOLDERS = /^(data|datasets|models|runs)\//;
async function listRepository(world) {
    const known = await world.git.listing();
    if (known === null)
        return (0,listing/* makeListing */.h)(await walk(world), false);
    // Deleted and not committed yet: it is not there. What a sparse checkout leaves out is clean, and is there.
    // A name that is no UTF-8 cannot be asked for, and is told as such.
    const listed = known.filter(({ path, size, clean }) => size !== null || clean || path.includes('\uFFFD'));
    const inside = listed.filter(({ path }) => LFS_FOLDERS.test(path));
    // What git holds is the pointer where the attributes say so; what lies on disk is one only when it is small.
    const [filters, small] = await Promise.all([world.git.attributes('filter', inside.map(({ path }) => path)), readPointers(world, inside.filter(isSmall))]);
    const isLfs = (file) => filters.get(file.path) === 'lfs';
    const plain = inside.filter((file) => !isLfs(file) && file.clean && file.blob !== null).map(({ path }) => path);
    const [held, loose, rewritten] = await Promise.all([readPointers(world, inside.filter((file) => isLfs(file) && (!file.clean || !isSmall(file)))), readLoose(world, inside), world.git.rewritten(plain)]);
    const textOf = (file) => (file.clean && file.blob !== null ? (small.get(file.blob) ?? held.get(file.blob) ?? '') : (loose.get(file.path) ?? ''));
    // Committed as itself: to git with its filter such a file is always modified, whatever lies on disk.
    const isRaw = (file) => isLfs(file) && !file.clean && file.blob !== null && !(0,integrity_pointer/* looksLikePointer */.HL)(held.get(file.blob) ?? '');
    // Their bytes on disk are not those of the blob, and may be others of the same size: UTF-16 of one order or the other, any text after `$Id:`.
    const isRewritten = (file) => !isLfs(file) && rewritten?.has(file.path) !== false;
    return (0,listing/* makeListing */.h)(listed.map((file) => toListed(isRaw(file) ? { ...file, clean: true } : file, filters.get(file.path), textOf(file), isRewritten(file))), true);
}
const isSmall = ({ size }) => (size ?? 0) <= integrity_pointer/* POINTER_MAX_BYTES */.fE;
/** What git holds, by blob. */
async function readPointers({ git }, files) {
    const ids = files.flatMap(({ blob }) => (blob === null ? [] : [blob]));
    const found = await git.blobs([...new Set(ids)], { maxBytes: integrity_pointer/* POINTER_MAX_BYTES */.fE });
    return new Map([...found].flatMap(([id, bytes]) => (bytes === null ? [] : [[id, latin1.decode(bytes)]])));
}
/** What lies on disk of files that git does not know, or knows otherwise. */
async function readLoose({ files }, listed) {
    const loose = listed.filter((file) => !file.clean && file.size !== 0 && isSmall(file) && file.mode !== '120000' && file.mode !== '160000');
    const read = await Promise.all(loose.map(async ({ path }) => [path, await files.readText(path, { maxBytes: integrity_pointer/* POINTER_MAX_BYTES */.fE })]));
    return new Map(read.flatMap(([path, each]) => (each.ok ? [[path, each.value.text]] : [])));
}
function toListed({ path, mode, size, blob, clean }, filter, text, rewritten) {
    const means = (0,integrity_pointer/* looksLikePointer */.HL)(text);
    const pointer = means ? (0,integrity_pointer/* readPointer */.qT)(text) : null;
    return {
        path,
        kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file',
        size: size ?? 0,
        executable: mode === '100755',
        tracked: blob !== null,
        // Another filter than that of LFS writes other bytes to the disk than git holds.
        blob: clean && !rewritten && (filter === undefined || filter === 'lfs' || filter === 'unset') ? blob : null,
        lfs: filter === 'lfs',
        pointer,
        pointerOnDisk: means && size === text.length,
        brokenPointer: means && pointer === null,
    };
}
async function walk({ files }) {
    const around = (await files.walk('.', { skip: garden_discover/* NEVER */.tm })).filter(({ path }) => !LFS_FOLDERS.test(path));
    // What a list has to cover is looked into, whatever its name (A13).
    const inside = await Promise.all(['data', 'datasets', 'models', 'runs'].filter((folder) => around.some(({ path, kind }) => path === folder && kind === 'directory')).map((folder) => files.walk(folder, { skip: [] })));
    const entries = [...around, ...inside.flat()].filter(({ kind }) => kind !== 'directory');
    return Promise.all(entries.map(async ({ path, kind }) => {
        const found = await files.stat(path);
        const size = found?.size ?? 0;
        const small = kind === 'file' && size <= integrity_pointer/* POINTER_MAX_BYTES */.fE && LFS_FOLDERS.test(path) ? await files.readText(path, { maxBytes: integrity_pointer/* POINTER_MAX_BYTES */.fE }) : null;
        const text = small?.ok === true ? small.value.text : '';
        const means = (0,integrity_pointer/* looksLikePointer */.HL)(text);
        const pointer = means ? (0,integrity_pointer/* readPointer */.qT)(text) : null;
        return { path, kind: kind === 'directory' ? 'other' : kind, size, executable: found?.executable ?? false, tracked: false, blob: null, lfs: false, pointer, pointerOnDisk: means, brokenPointer: means && pointer === null };
    }));
}

// EXTERNAL MODULE: ./app/steps/load-change.js + 1 modules
var load_change = __webpack_require__(97339);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/workspace/environment/environment-facts.js
var environment_facts = __webpack_require__(45853);
// EXTERNAL MODULE: ./core/workspace/environment/requirement-claims.js
var requirement_claims = __webpack_require__(87151);
;// CONCATENATED MODULE: ./app/steps/load-environment.js
/** What TFC-0010 is judged by besides the texts: the requirements files at the commits that runs name. */



/** Many runs share few commits; what is over this stays unchecked. */
const MAX_FILES = 100;
const MAX_BYTES = 1024 * 1024;
/** null when the profile is off. */
async function loadEnvironment({ git }, { config, runs }) {
    if (!config.environment)
        return null;
    const claims = new Map(runs.flatMap(requirement_claims/* requirementClaims */.N).map(({ commit, file }) => [(0,environment_facts/* requirementKey */.D)(commit, file), { commit, file }]));
    const known = claims.size === 0 ? new Set() : ((await git.inHistory([...new Set([...claims.values()].map(({ commit }) => commit))])) ?? new Set());
    // Of a commit that is not here nothing can be said (rule 61 says that it is not).
    const asked = [...claims].filter(([, { commit }]) => known.has(commit)).slice(0, MAX_FILES);
    const hashes = [];
    for (const [key, { commit, file }] of asked) {
        const read = await git.readAt(commit, file, { maxBytes: MAX_BYTES });
        if (read.ok)
            hashes.push([key, (0,external_node_crypto_.createHash)('sha256').update(read.value.text).digest('hex')]);
        else if (read.problem.kind === 'missing')
            hashes.push([key, null]);
    }
    return { requirementHashes: new Map(hashes) };
}

// EXTERNAL MODULE: ./core/workspace/development/yaml-text.js
var yaml_text = __webpack_require__(97539);
;// CONCATENATED MODULE: ./app/steps/load-workflow.js
/** What TFC-0009 is judged by: commits, branches and tags, the pull request that is looked at, and the clock. */

/** Without a base the last commits are judged; a whole history is nobody's business today. */
const MAX_COMMITS = 200;
/** A branch with more commits than this is judged by its last ones. */
const MAX_OF_BRANCH = 1000;
/** null when the profile is off, or outside git. */
async function loadWorkflow({ git, clock }, { config, texts }, { base, pullRequest }) {
    if (!config.workflow)
        return null;
    const release = (0,yaml_text/* yamlText */.p)(texts, 'RELEASE.yaml');
    const named = release.state === 'read' ? release.document.written('/release/commit_hash') : null;
    const commits = named !== null && /^[0-9a-f]{7,64}$/.test(named) ? [named] : [];
    const [history, knownCommits] = await Promise.all([git.history({ base: base ?? null, limit: base === undefined ? MAX_COMMITS : MAX_OF_BRANCH }), commits.length === 0 ? new Set() : git.inHistory(commits)]);
    return history === null ? null : { history, based: base !== undefined, pullRequest: pullRequest ?? null, now: Math.floor(clock.now().getTime() / 1000), knownCommits };
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/workspace/scan-metrics.js + 6 modules
var scan_metrics = __webpack_require__(24316);
;// CONCATENATED MODULE: ./app/steps/read-left-out.js
/**
 * A world in which files that a sparse checkout leaves out are read from git: they are in the repository, and their place on the disk
 * says nothing. Without this every version that is not checked out would have no metadata.
 */



async function readLeftOut(world) {
    const left = new Map(((await world.git.listing()) ?? []).flatMap(({ path, mode, size, clean, blob }) => (size === null && clean && blob !== null && mode.startsWith('100') ? [[path, blob]] : [])));
    return left.size === 0 ? world : { ...world, files: filesWith(world, left), bulk: bulkWith(world, left) };
}
/** Documents are small; what has more bytes is not held in memory. */
const read_left_out_MAX_BYTES = 64 * 1024 * 1024;
function filesWith({ files, git }, left) {
    const contentOf = together(git);
    return {
        ...files,
        async readText(path, options) {
            const blob = left.get(path);
            if (blob === undefined)
                return files.readText(path, options);
            const bytes = await contentOf(blob, options.maxBytes);
            return bytes === null ? (0,problem/* fail */.fJ)(notHere) : decode(bytes);
        },
    };
}
/** What is asked in one turn is asked of git at once: a process for each of 3,000 documents would take a minute. */
function together(git) {
    const waiting = new Map();
    const start = (maxBytes) => {
        const ids = new Set();
        const read = new Promise((resolve) => setImmediate(resolve)).then(() => {
            waiting.delete(maxBytes);
            return git.blobs([...ids], { maxBytes });
        });
        return { ids, read };
    };
    return async (blob, maxBytes) => {
        const group = waiting.get(maxBytes) ?? start(maxBytes);
        waiting.set(maxBytes, group);
        group.ids.add(blob);
        return (await group.read).get(blob) ?? null;
    };
}
function bulkWith({ bulk, git }, left) {
    const contents = (paths) => git.blobs(paths.map((path) => left.get(path)), { maxBytes: read_left_out_MAX_BYTES });
    const split = (all, pathOf) => [all.filter((each) => !left.has(pathOf(each))), all.filter((each) => left.has(pathOf(each)))];
    return {
        async hash(requests) {
            const [here, gone] = split(requests, ({ path }) => path);
            const [known, read] = await Promise.all([bulk.hash(here), contents(gone.map(({ path }) => path))]);
            return new Map([...known, ...gone.map((request) => [request.path, digests(request, read.get(left.get(request.path)) ?? null)])]);
        },
        async metrics(paths) {
            const [here, gone] = split(paths, (path) => path);
            const [known, read] = await Promise.all([bulk.metrics(here), contents(gone)]);
            return new Map([...known, ...gone.map((path) => [path, factsOf(read.get(left.get(path)) ?? null)])]);
        },
        joined: async (paths) => (paths.some((path) => left.has(path)) ? null : bulk.joined(paths)),
    };
}
/** Of a partial clone git fetches what is missing; where it cannot, or the file is too large, nobody has read it. */
const notHere = { kind: 'unreadable', message: 'it is not checked out (sparse checkout), and its content is not here, or too large' };
const decode = (bytes) => {
    try {
        return (0,problem.ok)({ text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes: bytes.length });
    }
    catch {
        return (0,problem/* fail */.fJ)({ kind: 'not_utf8', message: 'it is not UTF-8' });
    }
};
const factsOf = (bytes) => (bytes === null ? (0,problem/* fail */.fJ)(notHere) : (0,problem.ok)((0,scan_metrics/* scanMetrics */.J)(bytes)));
const digests = ({ algorithms }, bytes) => bytes === null ? { ok: false, problem: notHere } : { ok: true, bytes: bytes.length, digests: Object.fromEntries(algorithms.map((name) => [name, (0,external_node_crypto_.createHash)(name).update(bytes).digest('hex')])), from: 'content' };

// EXTERNAL MODULE: ./core/integrity/armor.js
var armor = __webpack_require__(23485);
// EXTERNAL MODULE: ./core/source/yaml-limits.js
var yaml_limits = __webpack_require__(55448);
// EXTERNAL MODULE: ./core/source/read-json.js
var read_json = __webpack_require__(17395);
// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./app/steps/read-doc.js
/** Reads one document of the workspace: capped, a Git LFS pointer told apart, YAML and JSON with places. */





async function readText({ files }, path, maxBytes = yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes) {
    const file = await files.readText(path, { maxBytes });
    if (!file.ok)
        return file.problem.kind === 'missing' ? { state: 'missing', path } : { state: 'unreadable', path, problem: file.problem };
    const { text } = file.value;
    return (0,integrity_pointer/* looksLikePointer */.HL)(text) ? { state: 'pointer', path, pointer: (0,integrity_pointer/* readPointer */.qT)(text) } : { state: 'read', path, text };
}
async function readYamlDoc(world, path) {
    return readDoc(world, path, read_yaml/* readYaml */.g);
}
/** With the place of everything in it. */
async function readJsonDoc(world, path) {
    return readDoc(world, path, read_json/* readJson */.V);
}
async function readDoc(world, path, read) {
    const text = await readText(world, path);
    if (text.state !== 'read')
        return text;
    const parsed = read(text.text, path);
    if (!parsed.ok)
        return { state: 'broken', path, issues: parsed.problem };
    const root = parsed.value.value;
    return (0,source_document/* isMap */.jh)(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value };
}

// EXTERNAL MODULE: ./core/config/resolve.js + 9 modules
var resolve = __webpack_require__(85077);
// EXTERNAL MODULE: ./core/config/yaml-layer.js
var yaml_layer = __webpack_require__(96838);
// EXTERNAL MODULE: ./app/steps/load-config.js + 2 modules
var load_config = __webpack_require__(83178);
;// CONCATENATED MODULE: ./app/steps/read-trust.js
/**
 * Whom the repository trusts to sign. With a base both the keyring and the list of keys come from the merge base, so that a pull
 * request cannot bring the key that it is signed with (A19).
 */



/** Some hundred keys. */
const KEYRING_MAX_BYTES = 1024 * 1024;
const CONFIG_MAX_BYTES = 256 * 1024;
/** `signed`: there is a signature to judge; else only what the change says about trust is looked for. */
async function readTrust(world, config, change, { signed }) {
    const here = policyOf(config);
    const touched = change?.files.some(({ path, from }) => [path, from].some((each) => each === load_config/* CONFIG_PATH */.t || each === here.keyring)) === true;
    if (change === null || (!signed && !touched))
        return { policy: here, at: 'here', changed: [], keyringText: signed ? await textHere(world, here.keyring, KEYRING_MAX_BYTES) : '' };
    const at = (path, maxBytes) => textAt(world, change.mergeBase, path, maxBytes);
    const [configBefore, configNow] = await Promise.all([at(load_config/* CONFIG_PATH */.t, CONFIG_MAX_BYTES), textHere(world, load_config/* CONFIG_PATH */.t, CONFIG_MAX_BYTES)]);
    const [before, now] = [policyIn(configBefore), policyIn(configNow)];
    const keys = KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
    // What the file says the same before and now may come from another layer, which no pull request writes.
    const policy = { ...here, ...Object.fromEntries(keys.map((key) => [key, before[key]])), ...Object.fromEntries(DEMANDS.map((key) => [key, before[key] === now[key] ? here[key] : stricter(before[key], here[key])])) };
    const [keyringText, keyringNow] = await Promise.all([at(policy.keyring, KEYRING_MAX_BYTES), textHere(world, policy.keyring, KEYRING_MAX_BYTES)]);
    const changed = [...keys.map((key) => `workspace.${key}`), ...(keyringText === keyringNow ? [] : [policy.keyring])];
    return { policy, at: 'base', changed, keyringText };
}
/** A18: a change that no longer asks for signatures is judged by what was asked before it. */
const DEMANDS = ['checksums', 'signatures'];
const RANK = { off: 0, warn: 1, require: 2 };
const stricter = (before, now) => (RANK[before] > RANK[now] ? before : now);
const KEYS = ['trusted_keys', 'threshold', 'keyring'];
const policyOf = ({ workspace }) => ({ trusted_keys: workspace.trusted_keys, threshold: workspace.threshold, keyring: workspace.keyring, checksums: workspace.checksums, signatures: workspace.signatures });
/** What one text of `.github/hortus.yml` says; where it says nothing, the defaults. */
const policyIn = (text) => policyOf((0,resolve/* resolve */.h)([(0,yaml_layer/* yamlLayer */.N)('repository', load_config/* CONFIG_PATH */.t, text)]).config);
async function textHere({ files }, path, maxBytes) {
    const read = await files.readText(path, { maxBytes });
    return read.ok ? read.value.text : '';
}
async function textAt({ git }, commit, path, maxBytes) {
    const read = await git.readAt(commit, path, { maxBytes });
    return read.ok ? read.value.text : '';
}

;// CONCATENATED MODULE: ./app/steps/read-checksums.js
/** Gathers checksum lists, signatures and whom the repository trusts; nothing is judged here. */






/** Hashes nothing: which files have to be hashed for the lists says `hashesForLists`. */
async function readIntegrity(world, config, places, change) {
    const lists = await Promise.all(places.map((place) => readList(world, place)));
    const requests = await Promise.all(lists.map((list) => toRequest(world, list)));
    const asked = requests.filter((request) => request !== null);
    const { keyringText, ...trust } = await readTrust(world, config, change, { signed: asked.length > 0 });
    const now = world.clock.now().getTime();
    // The library is loaded when there is something for it to read.
    if (asked.length === 0)
        return { lists, trust: { ...trust, keyring: null, now } };
    const facts = await world.openPgp.read(keyringText, asked);
    const bySignature = new Map(asked.map((request, index) => [request, facts.signatures[index] ?? null]));
    const judged = lists.map((list, index) => {
        const request = requests[index] ?? null;
        return request === null ? list : { ...list, signature: { ...list.signature, facts: bySignature.get(request) ?? null } };
    });
    return { lists: judged, trust: { ...trust, keyring: facts.keyring, now } };
}
async function readList(world, place) {
    const [path, signaturePath] = [`${place.directory}/${checksum_list/* CHECKSUMS_NAME */.NX}`, `${place.directory}/${checksum_list/* SIGNATURE_NAME */.dQ}`];
    const [onDisk, signature] = await Promise.all([readPlain(world, place, path, checksum_list/* CHECKSUM_LIMITS */.JX.maxBytes), readPlain(world, place, signaturePath, armor/* SIGNATURE_MAX_BYTES */.I)]);
    const held = onDisk.state === 'read' && onDisk.text.includes('\r\n') ? await heldByGit(world, place, path, onDisk.text) : null;
    const text = held === null ? onDisk : { state: 'read', path, text: held };
    return { ...place, path, text, ...(held === null ? {} : { converted: true }), list: text.state === 'read' ? (0,checksum_list/* readChecksums */.FN)(text.text, place.directory) : null, signature: { path: signaturePath, text: signature, facts: null } };
}
/**
 * The list as git holds it, when git calls the file unchanged and only the checkout put carriage returns into it (`core.autocrlf`): a
 * signature is over what git holds. Else null.
 */
async function heldByGit({ git }, { files }, path, onDisk) {
    const blob = fileNamed(files, path)?.blob ?? null;
    const bytes = blob === null ? null : ((await git.blobs([blob], { maxBytes: checksum_list/* CHECKSUM_LIMITS */.JX.maxBytes })).get(blob) ?? null);
    const held = bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return held !== null && !held.includes('\r') && held === onDisk.replaceAll('\r\n', '\n') ? held : null;
}
/** A symlink is not followed, wherever it leads: what it shows is not what git holds (A11). */
async function readPlain(world, { files }, path, maxBytes) {
    const listed = fileNamed(files, path);
    if (listed === null)
        return { state: 'missing', path };
    // The listing says what git holds; the disk may show a link in its place.
    const there = await world.files.stat(path);
    if (listed.kind !== 'file' || (there !== null && there.kind !== 'file'))
        return { state: 'unreadable', path, problem: { kind: 'not_a_file', message: 'it is a link, not a plain file' } };
    return readText(world, path, maxBytes);
}
/** null when there is no signature, or its armor is not what it must be: no library sees that (A22). */
async function toRequest(world, { demand, directory, files, text, signature }) {
    if (signature.text.state !== 'read' || !(0,armor/* readArmor */.o)(signature.text.text).ok)
        return null;
    const config = demand === 'optional' ? await readPlain(world, { files }, `${directory}/config.yaml`, yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes) : null;
    return { armored: signature.text.text, over: { ...(text.state === 'read' ? { checksums: text.text } : {}), ...(config?.state === 'read' ? { config: config.text } : {}) } };
}

// EXTERNAL MODULE: ./core/integrity/hashes-for-lists.js
var hashes_for_lists = __webpack_require__(7646);
;// CONCATENATED MODULE: ./app/steps/hash-workspace.js
/** Hashes the contents that a rule will ask for; what a pointer tells needs no reading. */

async function hashWhatIsNeeded({ bulk }, workspace) {
    const files = workspace.datasets.flatMap((dataset) => dataset.files).filter((file) => file.kind === 'file' && file.pointer === null);
    const wholes = files.map(({ path, blob, size }) => ({ path, blob, size, algorithms: ['sha256'] }));
    return bulk.hash((0,hashes_for_lists/* mergeRequests */.x6)([...wholes, ...(0,hashes_for_lists/* hashesForLists */.hM)(workspace.integrity.lists)]).map((request) => keyed(request, workspace.listing)));
}
/** Of a file in LFS the blob is a pointer, and the disk may hold the content or the pointer: no key for either. */
const keyed = (request, listing) => (listing.file(request.path)?.lfs === true ? { ...request, blob: null } : request);

// EXTERNAL MODULE: ./core/integrity/manifest-hash.js
var manifest_hash = __webpack_require__(72582);
// EXTERNAL MODULE: ./core/workspace/dataset-content.js
var dataset_content = __webpack_require__(51996);
// EXTERNAL MODULE: ./core/workspace/declared-hash.js
var declared_hash = __webpack_require__(40893);
;// CONCATENATED MODULE: ./core/workspace/join-candidates.js
/** Dataset versions whose declared hash agrees with no list of hashes, and whose contents all lie here. */



/** A wrong hash is an error with or without this guess: it may not make a check read terabytes a second time. */
const join_candidates_MAX_BYTES = 2 * 1024 ** 3;
function joinCandidates(datasets, hashes) {
    let left = join_candidates_MAX_BYTES;
    return datasets.flatMap((dataset) => {
        const { metadata, path } = dataset;
        const declared = metadata.state === 'read' ? (0,declared_hash/* declaredHash */.f)(metadata.document) : null;
        if (declared === null || declared.value === manifest_hash/* EMPTY_SHA256 */._e)
            return [];
        const content = (0,dataset_content/* datasetContent */.s)(dataset, hashes);
        if (content.manifest === null || content.manifest === declared.value || (0,manifest_hash/* otherSchemes */.vM)(content.files).some(({ value }) => value === declared.value))
            return [];
        const files = dataset.files.filter((file) => file.kind === 'file' && (0,manifest_hash/* isManifestFile */.Kl)(file.path.slice(path.length + 1)));
        const bytes = files.reduce((sum, { size }) => sum + size, 0);
        if (files.length < 2 || bytes > left || files.some(({ pointerOnDisk }) => pointerOnDisk))
            return [];
        left -= bytes;
        return [{ version: path, paths: files.map((file) => file.path).toSorted(manifest_hash/* compareBytes */.Xo) }];
    });
}

;// CONCATENATED MODULE: ./app/steps/join-contents.js
/** The last guess about a dataset's hash: the contents one after another. Reads them again, so only where nothing else agrees. */

async function joinContents({ bulk }, datasets, hashes) {
    const joined = new Map();
    for (const { version, paths } of joinCandidates(datasets, hashes)) {
        const value = await bulk.joined(paths);
        if (value !== null)
            joined.set(version, value);
    }
    return joined;
}

;// CONCATENATED MODULE: ./app/steps/known-commits.js
async function knownCommits({ git }, { runs, models }) {
    const documents = [...runs.map(({ config }) => config), ...models.map(({ metadata }) => metadata)];
    const named = documents.flatMap((doc) => (doc.state === 'read' ? [doc.document.written('/code/commit')] : [])).filter((commit) => commit !== null && /^[0-9a-f]{7,64}$/.test(commit));
    return named.length === 0 ? new Set() : git.inHistory([...new Set(named)]);
}

;// CONCATENATED MODULE: ./app/steps/remember-metrics.js
/** Facts of metrics files, read once for each content: of 1,000 runs one changed, and one is read. */

async function rememberMetrics({ bulk, cache }, files) {
    const lasting = cache === undefined ? [] : files.filter(isLasting);
    if (cache === undefined || lasting.length === 0)
        return bulk.metrics(files.map(({ path }) => path));
    const key = `metrics-facts/1 ${await cache.build()}`;
    const before = recall(await cache.get(key, { maxBytes: remember_metrics_MAX_BYTES }));
    const missing = files.filter((file) => !(isLasting(file) && before.has(file.blob ?? '')));
    const read = await bulk.metrics(missing.map(({ path }) => path));
    const facts = new Map(files.map(({ path, blob }) => [path, read.get(path) ?? { ok: true, value: before.get(blob ?? '') }]));
    const after = new Map(lasting.flatMap(({ path, blob }) => keep(blob, facts.get(path))));
    // What no file has any more is dropped, so that the cache does not grow.
    if (after.size !== before.size || missing.some(isLasting))
        await cache.put(key, remembered(after));
    return facts;
}
const remember_metrics_MAX_BYTES = 128 * 1024 * 1024;
/** Reading a short file again is as fast as looking its facts up. */
const WORTH_BYTES = 16 * 1024;
/** Git vouches for its content. Of a file in Git LFS it does not: pointer and content count as the same there. */
const isLasting = ({ blob, size, pointer, lfs }) => blob !== null && pointer === null && !lfs && size >= WORTH_BYTES;
const keep = (blob, facts) => (blob === null || facts?.ok !== true ? [] : [[blob, facts.value]]);
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** With its own digest before it: what was cut or changed in the cache is a miss (A47). */
function remembered(facts) {
    const text = JSON.stringify([...facts]);
    return `${digest(text)}\n${text}`;
}
function recall(text) {
    if (text === null || text[64] !== '\n' || text.slice(0, 64) !== digest(text.slice(65)))
        return new Map();
    return new Map(JSON.parse(text.slice(65)));
}

;// CONCATENATED MODULE: ./app/steps/load-workspace.js
/** Gathers the TFC side of a repository. Nothing is judged here; whatever cannot be read is kept as that. */














/** null when the repository keeps no workspace, or the configuration switches it off. */
async function loadWorkspace(outside, config, options = {}) {
    if (config.workspace.profile === 'off')
        return null;
    const listing = await listRepository(outside);
    if (config.workspace.profile === 'auto' && !(0,discover/* looksLikeWorkspace */.bF)(listing))
        return null;
    const world = await readLeftOut(outside);
    const [datasets, runs, models, texts, change, probes] = await Promise.all([
        Promise.all((0,discover/* findVersions */.tx)(listing, 'datasets').map((found) => readDataset(world, found))),
        readRuns(world, (0,discover/* findRuns */.sj)(listing)),
        Promise.all((0,discover/* findVersions */.tx)(listing, 'models').map((found) => readModel(world, config, found))),
        readTexts(world, listing),
        options.base === undefined ? null : (0,load_change/* loadChange */.H)(world, listing, options.base),
        listing.git ? world.git.attributes('filter', (0,lfs_probes/* probesOf */.p)(listing).map(({ path }) => path)) : new Map(),
    ]);
    const read = { listing, config: config.workspace, profile: config.workspace.profile === 'full' ? 'full' : 'seed', datasets, runs, models, texts, change, probes, integrity: await readIntegrity(world, config, listPlaces({ datasets, runs, models }), change) };
    const [hashes, commits, workflow, environment] = await Promise.all([hashWhatIsNeeded(world, read), knownCommits(world, read), loadWorkflow(world, read, options), loadEnvironment(world, read)]);
    return { ...read, hashes, joined: await joinContents(world, datasets, hashes), knownCommits: commits, workflow, environment };
}
async function readDataset(world, found) {
    return { ...found, metadata: await readYamlDoc(world, `${found.path}/metadata.yaml`) };
}
async function readRuns(world, found) {
    const has = ({ path, files }, name) => files.some((file) => file.path === `${path}/${name}`);
    const metrics = await rememberMetrics(world, found.flatMap(({ path, files }) => files.filter((file) => file.path === `${path}/metrics.json`)));
    return Promise.all(found.map(async (run) => {
        const name = ['logs.txt', 'log.txt'].find((each) => has(run, each));
        return {
            ...run,
            config: await readYamlDoc(world, `${run.path}/config.yaml`),
            system: has(run, 'system.json') ? await readJsonDoc(world, `${run.path}/system.json`) : { state: 'missing', path: `${run.path}/system.json` },
            metrics: metrics.get(`${run.path}/metrics.json`) ?? null,
            log: name === undefined ? null : { name, text: await readText(world, `${run.path}/${name}`, LOG_MAX_BYTES) },
        };
    }));
}
/** A longer log is `unreadable: too_large`, which no rule minds. */
const LOG_MAX_BYTES = 256 * 1024;
async function readModel(world, config, found) {
    const [metadata, metrics, card] = await Promise.all([readYamlDoc(world, `${found.path}/metadata.yaml`), readYamlDoc(world, `${found.path}/metrics.yaml`), readText(world, `${found.path}/card.md`)]);
    return { ...found, metadata, metrics, card, artifacts: found.files.filter(({ path }) => (0,discover/* isArtifact */.vw)(path.slice(found.path.length + 1), config.workspace.model_extensions)) };
}
async function readTexts(world, listing) {
    return new Map(await Promise.all((0,discover/* repositoryTexts */.HU)(listing).map(async (path) => [path, await readText(world, path)])));
}


/***/ }),

/***/ 23485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SIGNATURE_MAX_BYTES),
/* harmony export */   o: () => (/* binding */ readArmor)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/**
 * The armor of a signature file, read before any library sees it: one block of one kind and nothing around it. Readers differ
 * in what they make of two blocks, of text before a block, or of a cleartext message (A22, A23), so none of that is let through.
 */

const SIGNATURE_MAX_BYTES = 16 * 1024;
/** The bytes of the packets. */
function readArmor(text) {
    if (text.length > SIGNATURE_MAX_BYTES)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too_large');
    const lines = text.split('\n').map(withoutEnd);
    const kinds = lines.flatMap((line) => /^-----BEGIN PGP ([A-Z ]{1,40})-----$/.exec(line)?.[1] ?? []);
    const refused = kinds.map((kind) => REFUSED.get(kind)).find((problem) => problem !== undefined);
    if (refused !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(refused);
    if (kinds.length > 1)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('several_blocks');
    if (kinds[0] !== 'SIGNATURE')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('not_armored');
    const first = lines.indexOf('-----BEGIN PGP SIGNATURE-----');
    const last = lines.indexOf('-----END PGP SIGNATURE-----');
    if (last < first)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    if ([...lines.slice(0, first), ...lines.slice(last + 1)].some((line) => line !== ''))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('text_around');
    return readBody(lines.slice(first + 1, last));
}
/** By hand: a pattern for blanks at the end takes a second for a line of 16,000 blanks and one letter (A08). */
function withoutEnd(line) {
    let end = line.length;
    while (end > 0 && ' \t\r'.includes(line[end - 1]))
        end--;
    return line.slice(0, end);
}
const REFUSED = new Map([
    ['SIGNED MESSAGE', 'cleartext'],
    ['MESSAGE', 'inline'],
    ['PRIVATE KEY BLOCK', 'private_key'],
    ['PUBLIC KEY BLOCK', 'public_key'],
]);
/** Header lines, an empty line, base64, and perhaps a CRC that no one needs (RFC 9580 section 6.1). */
function readBody(lines) {
    const empty = lines.indexOf('');
    if (empty === -1 || lines.slice(0, empty).some((line) => !/^[A-Za-z]{1,20}: .{0,200}$/.test(line)))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    const body = lines.slice(empty + 1);
    const data = (/^=[A-Za-z0-9+/]{4}$/.test(body.at(-1) ?? '') ? body.slice(0, -1) : body).join('');
    if (data === '' || data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(data))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NX: () => (/* binding */ CHECKSUMS_NAME),
  JX: () => (/* binding */ CHECKSUM_LIMITS),
  dQ: () => (/* binding */ SIGNATURE_NAME),
  FN: () => (/* binding */ readChecksums)
});

// UNUSED EXPORTS: writeChecksums

;// CONCATENATED MODULE: ./core/integrity/checksum-path.js
const MAX_PATH = 1024;
/** null when the path is a plain relative one. */
function pathProblem(path) {
    if (/[\p{Cc}\u2028\u2029]/u.test(path))
        return 'control';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:(\/|$)/.test(path))
        return 'absolute';
    if (path.length > MAX_PATH)
        return 'long_path';
    const names = path.split('/');
    if (names.includes('..'))
        return 'outside';
    if (names.some((name) => name === '' || name === '.'))
        return 'dots';
    return names.some((name) => GIT.test(name)) ? 'git' : null;
}
/** `.git` as any file system may read it: other case, its short name, trailing dots and spaces, a stream (CVE-2014-9390, CVE-2019-1352). */
const GIT = /^(\.git|git~[0-9]+)[. ]*(:.*)?$/i;

;// CONCATENATED MODULE: ./core/integrity/checksum-list.js

const CHECKSUMS_NAME = 'CHECKSUMS.txt';
const SIGNATURE_NAME = 'SIGNATURE.asc';
/** 100,000 files with paths of 100 characters are 17 MB. A longer list is a mistake, or meant to keep the reader busy (A09). */
const CHECKSUM_LIMITS = { maxBytes: 32 * 1024 * 1024, maxLines: 200_000, maxLine: 4096, maxProblems: 50 };
/** Total and linear: every text gives entries and what is wrong. `directory` is where the list lies. */
function readChecksums(text, directory) {
    const entries = [];
    const found = [];
    let count = 0;
    const tell = (kind, line, about) => {
        if (count++ < CHECKSUM_LIMITS.maxProblems)
            found.push({ kind, line, text: about.slice(0, 300) });
    };
    const seen = new Map();
    let crlf = false;
    let number = 0;
    for (const raw of linesOf(text)) {
        number += 1;
        if (number > CHECKSUM_LIMITS.maxLines) {
            tell('too_long', number, `more than ${CHECKSUM_LIMITS.maxLines} lines`);
            break;
        }
        if (number === 1 && raw.startsWith('\uFEFF'))
            tell('bom', 1, '');
        // One mistake, one finding: an editor writes all line ends the same way.
        if (raw.endsWith('\r') && !crlf) {
            crlf = true;
            tell('crlf', number, '');
        }
        const line = raw.replace(/^\uFEFF/, '').replace(/\r$/, '');
        if (line === '' || line.startsWith('#') || /^[ \t]+$/.test(line))
            continue;
        if (line.length > CHECKSUM_LIMITS.maxLine) {
            tell('too_long', number, line);
            continue;
        }
        const parts = readLine(line);
        if ('kind' in parts) {
            tell(parts.kind, number, line);
            continue;
        }
        const place = placeOf(parts.path, directory);
        if ('kind' in place) {
            tell(place.kind, number, parts.path);
            continue;
        }
        const key = `${parts.algorithm} ${place.path}`;
        if (seen.has(key)) {
            tell('duplicate', number, `${parts.path} (line ${seen.get(key)})`);
            continue;
        }
        seen.set(key, number);
        entries.push({ line: number, algorithm: parts.algorithm, hex: parts.hex.toLowerCase(), path: place.path, written: parts.path });
    }
    if (entries.length === 0 && count === 0)
        tell('empty', 1, '');
    return { entries, problems: found, moreProblems: count - found.length };
}
/** The one form that is written: `sha256 HEX path`, paths relative to the root, sorted, a final newline. */
function writeChecksums(files) {
    return files
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        .map(({ path, sha256 }) => `sha256 ${sha256} ${path}\n`)
        .join('');
}
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        yield text.slice(from, end === -1 ? text.length : end);
        from = end === -1 ? text.length : end + 1;
    }
}
const HEX_DIGITS = { sha256: 64, sha512: 128 };
/** Each pattern is anchored and has one way to match: no line takes more than one pass (A08). */
function readLine(line) {
    // openssl dgst writes no blanks around the path, and since 3.0 SHA2-256.
    const bsd = /^([A-Za-z0-9/-]{1,20}) ?\((.+)\) ?= ([0-9A-Fa-f]+)$/.exec(line);
    if (bsd !== null)
        return tagged(bsd[1], bsd[3], bsd[2]);
    const gnu = /^(\\?)([0-9A-Fa-f]{16,}) [ *](.+)$/.exec(line);
    if (gnu !== null)
        return untagged(gnu[2], gnu[1] === '' ? gnu[3] : checksum_list_unescape(gnu[3]));
    const tfc = /^([A-Za-z0-9/-]{1,20}) ([0-9A-Fa-f]+) +([^ \n\r\u2028\u2029].*)$/.exec(line);
    return tfc === null ? { kind: 'malformed' } : tagged(tfc[1], tfc[2], tfc[3]);
}
function tagged(name, hex, path) {
    const algorithm = name.toLowerCase().replace(/^sha2-/, 'sha');
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return { kind: 'algorithm' };
    return hex.length === HEX_DIGITS[algorithm] ? { algorithm, hex, path } : { kind: 'hash_length' };
}
/** Without a name the length tells; MD5 (32) and SHA-1 (40) are of no use against anybody who wants a collision (A14). */
function untagged(hex, path) {
    if (path === null)
        return { kind: 'malformed' };
    const algorithm = hex.length === 64 ? 'sha256' : hex.length === 128 ? 'sha512' : null;
    return algorithm === null ? { kind: 'hash_length' } : { algorithm, hex, path };
}
/** GNU writes a name with a backslash or a line end escaped. Such names are refused later, by what they are. */
function checksum_list_unescape(name) {
    if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', '')))
        return null;
    return name.replace(/\\([\\nr])/g, (_, letter) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\'));
}
/** A path that begins with the directory's own is meant from the root; any other from the list (A8). */
function placeOf(written, directory) {
    const path = written.replace(/^(?:\.\/)+/, '');
    const problem = pathProblem(path);
    if (problem !== null)
        return { kind: problem };
    const full = path.startsWith(`${directory}/`) ? path : `${directory}/${path}`;
    const inside = full.slice(directory.length + 1);
    return inside === CHECKSUMS_NAME || inside === SIGNATURE_NAME ? { kind: 'itself' } : { path: full };
}


/***/ }),

/***/ 7646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ hashesForLists),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   x6: () => (/* binding */ mergeRequests)
/* harmony export */ });
/* unused harmony export hashRequest */
function hashesForLists(lists) {
    const needed = new Map();
    for (const { list, files } of lists) {
        if (list === null || list.entries.length === 0)
            continue;
        const byPath = new Map(files.map((file) => [file.path, file]));
        for (const { path, algorithm } of list.entries) {
            const file = byPath.get(path);
            if (file === undefined || file.kind !== 'file' || hashOf(file, algorithm, undefined).from !== 'unread')
                continue;
            const known = needed.get(path);
            if (known === undefined)
                needed.set(path, { file, algorithms: new Set([algorithm]) });
            else
                known.algorithms.add(algorithm);
        }
    }
    return [...needed.values()].map(({ file, algorithms }) => hashRequest(file, [...algorithms]));
}
/** Of a file in LFS the blob is a pointer, and the disk may hold the content or the pointer: no key for either. */
const hashRequest = ({ path, blob, size, lfs }, algorithms) => ({ path, blob: lfs ? null : blob, size, algorithms });
/** Two requests for one file become one, so that it is read once. */
function mergeRequests(requests) {
    const merged = new Map();
    for (const request of requests) {
        const known = merged.get(request.path);
        merged.set(request.path, known === undefined ? request : { ...known, algorithms: [...new Set([...known.algorithms, ...request.algorithms])] });
    }
    return [...merged.values()];
}
/** The hash of a file, and where it is known from. `outcome` is what came of reading it. */
function hashOf(file, algorithm, outcome) {
    if (file.pointer !== null && algorithm === 'sha256')
        return { from: 'pointer', hex: file.pointer.oid };
    if (file.pointer !== null && file.pointerOnDisk)
        return { from: 'unchecked' };
    if (outcome === undefined)
        return { from: 'unread' };
    if (!outcome.ok)
        return failed(outcome.problem);
    const hex = outcome.digests[algorithm];
    return hex === undefined ? { from: 'unread' } : { from: outcome.from, hex };
}
function failed({ kind, message }) {
    if (kind === 'missing')
        return { from: 'missing' };
    return kind === 'outside' || kind === 'not_a_file' ? { from: 'link' } : { from: 'failed', message };
}


/***/ }),

/***/ 83157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ judgeList)
});

// EXTERNAL MODULE: ./core/integrity/armor.js
var integrity_armor = __webpack_require__(23485);
// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(72938);
;// CONCATENATED MODULE: ./core/integrity/signature-policy.js
/**
 * Whether a signature is good enough, from facts alone. Stricter than gpg and openpgp.js on purpose: both accept keys that are
 * expired or retired today, gpg also SHA-1 and RSA-1024 (specs: security A20-A26). Every packet must hold; one bad one spoils all.
 */

/** `directory` is what the list covers; a key may be trusted for some directories only. */
function judgeSignature(facts, trust, directory) {
    if (facts.problem !== null || facts.packets.length === 0)
        return rejected([{ kind: 'unreadable', about: facts.problem ?? 'it holds no signature' }]);
    const judged = facts.packets.map((packet) => judgePacket(packet, trust, directory));
    const signers = facts.packets.flatMap(({ made }) => (made === null ? [] : [made.primary]));
    const rejections = [...judged.flat(), ...together(facts.packets, signers)];
    if (rejections.length > 0)
        return rejected(rejections);
    // Every packet was made by another trusted key here.
    if (signers.length < trust.policy.threshold)
        return rejected([{ kind: 'too_few', about: `${signers.length} of ${trust.policy.threshold}` }]);
    return { state: 'signed', signers: signers.toSorted(), over: facts.packets[0].made.over };
}
/** Signatures may be ahead of our clock by this much. */
const CLOCK_SKEW_MS = 5 * 60_000;
const rejected = (rejections) => ({ state: 'rejected', rejections });
/** Two by one key would count twice; two over different texts would leave one of them with fewer signers than it seems. */
function together(packets, signers) {
    const twice = signers.find((signer, index) => signers.indexOf(signer) !== index);
    const texts = new Set(packets.flatMap(({ made }) => (made === null ? [] : [made.over])));
    return [...(twice === undefined ? [] : [{ kind: 'doubled', about: twice }]), ...(texts.size > 1 ? [{ kind: 'mixed', about: '' }] : [])];
}
/** The first thing that is wrong: what follows from it would only repeat it. */
function judgePacket(packet, trust, directory) {
    if (packet.type !== 0)
        return [{ kind: packet.type === 1 ? 'text_mode' : 'wrong_type', about: String(packet.type) }];
    if (!HASHES.has(packet.hash))
        return [{ kind: 'weak_hash', about: packet.hash }];
    if (packet.named.length === 0)
        return [{ kind: 'unknown_key', about: packet.issuer ?? '' }];
    const { made } = packet;
    if (made === null)
        return [weakNamed(packet, trust) ?? { kind: 'does_not_verify', about: packet.named[0] }];
    const key = trust.keyring?.keys.find(({ fingerprint }) => fingerprint === made.primary);
    const signing = key === undefined || made.by === made.primary ? key : key.subkeys.find(({ fingerprint }) => fingerprint === made.by);
    if (key === undefined || signing === undefined)
        return [{ kind: 'unknown_key', about: made.by }];
    const refusal = notAllowed(made.primary, trust, directory) ?? badKey(key, signing, trust.now) ?? badTime(packet, key, signing, trust);
    return refusal === null ? [] : [refusal];
}
const HASHES = new Set(['sha256', 'sha384', 'sha512']);
/** Full fingerprints of primary keys only: key ids collide (A26). */
function notAllowed(primary, { policy }, directory) {
    const entry = entryOf(primary, policy);
    if (entry === undefined)
        return { kind: 'not_trusted', about: primary };
    return entry.paths !== undefined && !(0,glob/* matcher */.j)(entry.paths)(directory) ? { kind: 'not_for_path', about: primary } : null;
}
const entryOf = (primary, policy) => policy.trusted_keys.find(({ fingerprint }) => fingerprint.toUpperCase() === primary);
function badKey(key, signing, now) {
    for (const each of key === signing ? [key] : [key, signing]) {
        const about = each.fingerprint;
        // In this order: a revoked key is often expired too, and the revocation is what a person must know.
        if (each.revoked)
            return { kind: 'revoked', about };
        if (!each.sound)
            return { kind: 'unsound', about };
        if (each.expires !== null && each.expires <= now)
            return { kind: 'expired', about: `${about} (${dayOf(each.expires)})` };
        const weak = weakness(each);
        if (weak !== null)
            return { kind: weak, about: describe(each) };
    }
    if (!signing.maySign)
        return { kind: 'may_not_sign', about: signing.fingerprint };
    return 'backSigned' in signing && !signing.backSigned ? { kind: 'no_back_signature', about: signing.fingerprint } : null;
}
/** A library may not even try an algorithm that we refuse: then that is the reason. */
function weakNamed({ issuer, named }, { keyring }) {
    const keys = (keyring?.keys ?? []).filter(({ fingerprint }) => named.includes(fingerprint)).flatMap((key) => [key, ...key.subkeys]);
    const signing = keys.find(({ fingerprint }) => fingerprint === issuer) ?? keys[0];
    const weak = signing === undefined ? null : weakness(signing);
    return weak === null ? null : { kind: weak, about: describe(signing) };
}
const describe = ({ algorithm, bits, curve }) => `${algorithm}${bits === null ? '' : ` with ${bits} bits`}${curve === null ? '' : ` over ${curve}`}`;
/** Ed25519, Ed448, NIST P-256 and up, RSA from 3072 bits (A24). */
function weakness({ algorithm, bits, curve }) {
    if (/^(ed25519|ed448)$/.test(algorithm))
        return null;
    if (algorithm === 'eddsaLegacy')
        return /^ed25519/i.test(curve ?? '') ? null : 'weak_key';
    if (algorithm === 'ecdsa')
        return /^nistP(256|384|521)$/.test(curve ?? '') ? null : 'weak_key';
    if (!/^rsa(EncryptSign|Sign)$/.test(algorithm))
        return 'weak_key';
    return (bits ?? 0) >= 3072 ? null : (bits ?? 0) >= 2048 ? 'short_rsa' : 'weak_key';
}
/** A stolen key that was retired can say any date (A21): the window in the policy is what stops it. */
function badTime({ created, expires }, key, signing, { policy, now }) {
    if (created === null)
        return { kind: 'no_date', about: '' };
    if (created > now + CLOCK_SKEW_MS)
        return { kind: 'future', about: dayOf(created) };
    if (created < Math.max(key.created, signing.created))
        return { kind: 'before_key', about: dayOf(created) };
    if (expires !== null && expires <= now)
        return { kind: 'signature_expired', about: dayOf(expires) };
    const { since, until } = entryOf(key.fingerprint, policy);
    const window = { from: since === undefined ? -Infinity : dayStart(since), to: until === undefined ? Infinity : dayStart(until) + DAY_MS };
    if (Number.isNaN(window.from) || Number.isNaN(window.to))
        return { kind: 'policy_broken', about: key.fingerprint };
    if (created < window.from)
        return { kind: 'before_since', about: `${dayOf(created)}, since ${since}` };
    return created >= window.to ? { kind: 'after_until', about: `${dayOf(created)}, until ${until}` } : null;
}
const DAY_MS = 86_400_000;
/** NaN for what is no date: nothing is trusted on it. */
const dayStart = (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN);
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./core/integrity/judge-list.js
/** What becomes of the signature beside a list. */


function judgeList({ text, signature, directory, demand }, trust) {
    switch (signature.text.state) {
        case 'missing':
            return { state: 'none' };
        case 'pointer':
            return { state: 'pointer' };
        case 'unreadable':
            return { state: 'unread', why: signature.text.problem.kind === 'too_large' ? ARMOR.too_large : `cannot be read: ${signature.text.problem.message}` };
        default: {
            const armor = (0,integrity_armor/* readArmor */.o)(signature.text.text);
            if (!armor.ok)
                return { state: 'unread', why: ARMOR[armor.problem] };
            if (text.state === 'missing' && demand === 'required')
                return { state: 'without_list' };
            return signature.facts === null ? { state: 'unread', why: 'was not read' } : judgeSignature(signature.facts, trust, directory);
        }
    }
}
const ARMOR = {
    too_large: 'has more than 16 KiB',
    not_armored: 'is no armored signature',
    text_around: 'has text around its armor',
    several_blocks: 'has more than one armored block',
    cleartext: 'is a cleartext message, not a detached signature',
    inline: 'is a message that holds its own text, not a detached signature',
    private_key: 'holds a private key',
    public_key: 'holds a public key, not a signature',
    broken: 'has an armor that is broken',
};


/***/ }),

/***/ 72582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ isManifestFile),
/* harmony export */   Kv: () => (/* binding */ MANIFEST_SCHEME),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   _e: () => (/* binding */ EMPTY_SHA256),
/* harmony export */   vM: () => (/* binding */ otherSchemes),
/* harmony export */   wj: () => (/* binding */ manifestHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * One hash for the content of a directory. TFC-0004 asks for it and defines none; ours is `tfc-manifest-v1`: a line
 * `<sha256>  <path>\n` for each file, paths in NFC, in the order of their bytes, and the SHA-256 of that text. It needs no content:
 * a Git LFS pointer carries the SHA-256.
 */

const MANIFEST_SCHEME = 'tfc-manifest-v1';
/** They describe the content and are not part of it. Only at the top: below it, content could hide behind such a name. */
const ASIDE = new Set(['metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md', '.gitkeep']);
/** Whether a path, relative to the version, counts. A .gitkeep keeps a directory and never does. */
const isManifestFile = (path) => !ASIDE.has(path) && !path.endsWith('/.gitkeep');
/** `tfc-manifest-v1` of the files, whatever their order. Files that do not count may be among them. */
const manifestHash = (files) => hashOf(manifestLines(files.filter(({ path }) => isManifestFile(path)).map(({ path, sha256 }) => ({ path: path.normalize('NFC'), sha256 }))));
/** How others may have taken a hash: what it is called, and what it would be. `concat` needs the content and stands elsewhere. */
function otherSchemes(files) {
    const counted = files.filter(({ path }) => isManifestFile(path));
    // `find` lists README.md and .gitkeep as well; metadata.yaml cannot be in there, because the hash stands in it.
    const found = files.filter(({ path }) => path !== 'metadata.yaml');
    const dotted = (some) => some.map(({ path, sha256 }) => ({ path: `./${path}`, sha256 }));
    return [
        { name: FIND, value: hashOf(manifestLines(dotted(counted))) },
        { name: FIND, value: hashOf(manifestLines(dotted(found))) },
        { name: 'a list of all files, README.md and the like among them', value: hashOf(manifestLines(found)) },
        ...(counted.length === 1 ? [{ name: `the SHA-256 of its only file`, value: counted[0].sha256 }] : []),
    ];
}
const FIND = '`find . -type f | sort | xargs sha256sum | sha256sum`';
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
// Two names may be one in NFC: then the hash decides, so that the order of the files never matters.
const manifestLines = (files) => files.toSorted((a, b) => compareBytes(a.path, b.path) || compareBytes(a.sha256, b.sha256)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** The order of the UTF-8 bytes. Strings compare by UTF-16 units, which puts U+10000 and above before U+E000 to U+FFFF. */
function compareBytes(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
const rank = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);


/***/ }),

/***/ 47791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   fE: () => (/* binding */ POINTER_MAX_BYTES),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
const POINTER_MAX_BYTES = 1024;
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';
/** Whether a text means to be a pointer. Whether it is a good one says `readPointer`. */
const looksLikePointer = (text) => text.startsWith('version https://git-lfs.github.com/spec/');
/** Strict (A15): version first, then keys in alphabetical order, each once, a final newline. null when it is no good pointer. */
function readPointer(text) {
    if (text.length > POINTER_MAX_BYTES || !text.startsWith(FIRST_LINE))
        return null;
    const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/.exec(text);
    return match === null ? null : { oid: match[2], size: Number(match[3]) };
}


/***/ }),

/***/ 26751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ probesOf)
/* harmony export */ });
/** Only of directories that are there: nothing is asked of what a workspace does not use. */
function probesOf({ folder }) {
    return Object.entries(PROBES).flatMap(([name, probes]) => (folder(name) === null ? [] : probes));
}
const lfs = (path) => ({ path, wants: 'lfs' });
const plain = (directory, ...names) => names.map((name) => ({ path: `${directory}/${name}`, wants: 'plain' }));
// Files with an extension: `datasets/**/*.*` is a usual pattern, and rule 19 tells the files that it misses.
const PROBES = {
    data: [lfs('data/x.bin')],
    datasets: [lfs('datasets/a/v1/x.bin'), ...plain('datasets/a/v1', 'metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
    models: [...['pt', 'ckpt', 'onnx'].map((extension) => lfs(`models/a/v1/model.${extension}`)), ...plain('models/a/v1', 'metadata.yaml', 'metrics.yaml', 'card.md', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
    runs: [lfs('runs/r/artifacts/x.bin'), ...plain('runs/r', 'config.yaml', 'metrics.json', 'system.json'), ...plain('runs/r/artifacts', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
};


/***/ }),

/***/ 34932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readGitConfig)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/**
 * The format of git config (git-config(1), "Syntax"), as far as .lfsconfig needs it. Total: every text gives entries, or the line
 * that is wrong. Includes are not followed, nothing is expanded.
 */

function readGitConfig(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const entries = [];
    let section = null;
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let rest = lines[at].trimStart();
        const header = rest.startsWith('[') ? readHeader(rest) : null;
        if (rest.startsWith('[') && header === null)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ message: 'The section is not written as [name] or [name "part"]', line });
        if (header !== null)
            [section, rest] = [header.section, header.rest.trimStart()];
        if (rest === '' || rest.startsWith('#') || rest.startsWith(';'))
            continue;
        const name = /^[A-Za-z][A-Za-z0-9-]*/.exec(rest)?.[0];
        const after = name === undefined ? '' : rest.slice(name.length).trimStart();
        if (name === undefined || (after !== '' && !/^[=#;]/.test(after)))
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ message: 'A line is written as `name = value`', line });
        const key = section === null ? name.toLowerCase() : `${section}.${name.toLowerCase()}`;
        if (!after.startsWith('=')) {
            entries.push({ key, value: null, line });
            continue;
        }
        const value = readValue(lines, at, after.slice(1));
        if (!value.ok)
            return value;
        entries.push({ key, value: value.value.text, line });
        at = value.value.last;
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(entries);
}
/** `[lfs]`, `[remote "origin"]`, and what stands after it on the line. */
function readHeader(line) {
    const match = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\]|\\.)*)")?\]/.exec(line);
    if (match === null)
        return null;
    const part = match[2];
    return { section: match[1].toLowerCase() + (part === undefined ? '' : `.${part.replaceAll(/\\(.)/g, '$1')}`), rest: line.slice(match[0].length) };
}
const ESCAPES = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };
/** A value goes on where a line ends in a backslash; a comment ends it; blanks count only inside of quotes or between words. */
function readValue(lines, first, start) {
    let text = '';
    let kept = 0;
    let quoted = false;
    let rest = start.trimStart();
    for (let at = first;; at++) {
        let continued = false;
        for (let index = 0; index < rest.length; index++) {
            const char = rest[index];
            if (char === '\\' && index === rest.length - 1)
                continued = true;
            else if (char === '\\') {
                const escaped = ESCAPES[rest[++index]];
                if (escaped === undefined)
                    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ message: `\\${rest[index]} is no escape; write \\\\ for a backslash`, line: at + 1 });
                text += escaped;
                kept = text.length;
            }
            else if (char === '"') {
                quoted = !quoted;
                kept = text.length;
            }
            else if (!quoted && (char === '#' || char === ';'))
                break;
            else {
                text += char;
                if (quoted || (char !== ' ' && char !== '\t'))
                    kept = text.length;
            }
        }
        if (continued && at + 1 < lines.length) {
            rest = lines[at + 1];
            continue;
        }
        return quoted ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ message: 'A quote is not closed', line: at + 1 }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ text: text.slice(0, kept), last: at });
    }
}


/***/ }),

/***/ 68641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
function atMost(limit, things, one, others) {
    if (things.length <= limit)
        return things.map(one);
    return [...things.slice(0, limit - 1).map(one), others(things[limit - 1], things.length - limit)];
}


/***/ }),

/***/ 20347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkWorkspace)
});

// EXTERNAL MODULE: ./core/workspace/dataset-content.js
var dataset_content = __webpack_require__(51996);
;// CONCATENATED MODULE: ./core/lfs/lfs-documents.js
/** Which files people and tools must be able to read without git-lfs (TFC-0004 section 11). */
const isDocument = (path) => DOCUMENT.test(path);
const isReadme = (path) => /(^|\/)README\.md$/.test(path);
/** What is neither content nor document: it describes a directory, or keeps it. */
const isAside = (path) => /(^|\/)(README\.md|\.gitkeep|\.gitattributes|\.gitignore)$/.test(path);
const DOCUMENT = /^(?:datasets\/[^/]+\/[^/]+\/(?:metadata\.yaml|CHECKSUMS\.txt|SIGNATURE\.asc)|models\/[^/]+\/[^/]+\/(?:metadata\.yaml|metrics\.yaml|card\.md|CHECKSUMS\.txt|SIGNATURE\.asc)|runs\/[^/]+\/(?:config\.yaml|[^/]+\.json|CHECKSUMS\.txt|SIGNATURE\.asc|artifacts\/CHECKSUMS\.txt|artifacts\/SIGNATURE\.asc))$/;

// EXTERNAL MODULE: ./core/workspace/discover.js
var discover = __webpack_require__(28077);
// EXTERNAL MODULE: ./core/workspace/file-names.js
var file_names = __webpack_require__(17109);
// EXTERNAL MODULE: ./core/workspace/each-file.js
var each_file = __webpack_require__(26734);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/rules/tfc/at-most.js
var at_most = __webpack_require__(68641);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
// EXTERNAL MODULE: ./core/workspace/index/read-time.js
var read_time = __webpack_require__(87909);
;// CONCATENATED MODULE: ./core/workspace/iso-time.js
/** Times as metadata write them, as rules ask about them. */

/** null for what is no such time, or none that exists (30 February, 25 o'clock). */
function readIsoTime(text) {
    const time = (0,read_time/* readTime */.a)(text);
    if (time === null || time.date === null)
        return null;
    return { ms: Date.parse(time.utc ?? `${time.date}T${time.clock ?? '00:00:00'}Z`), date: time.date, zone: time.zone !== null, dateOnly: time.clock === null };
}
/** `2026-02-28` is, `2026-02-30` is not. */
function isRealDate(date) {
    const [year, month, day] = date.split('-').map(Number);
    return /^\d{4}-\d{2}-\d{2}$/.test(date) && (0,read_time/* isDate */.$)(year, month, day);
}

// EXTERNAL MODULE: ./core/integrity/manifest-hash.js
var manifest_hash = __webpack_require__(72582);
// EXTERNAL MODULE: ./core/workspace/declared-hash.js
var declared_hash = __webpack_require__(40893);
// EXTERNAL MODULE: ./core/rules/tfc/shorten.js
var shorten = __webpack_require__(75299);
;// CONCATENATED MODULE: ./core/rules/tfc/dataset-origin-rules.js
/** TFC-0004: `source` and `hash` of the metadata: their form. Whether the hash is true is another rule. */





/** Rules 28 and 29. `manifest` is what the hash should be; null when the content is not known. */
const datasetOriginRules = (metadata, manifest) => [...source(metadata), ...hash(metadata).map((each) => withValue(each, manifest))];
/** A hash that nobody can use: the fix is the right one. */
function withValue(each, manifest) {
    const useless = each.code === 'TFC0004.HASH_INVALID' || each.code === 'TFC0004.HASH_EMPTY' || each.code === 'TFC0004.KEY_MISSING';
    return useless && manifest !== null && manifest !== manifest_hash/* EMPTY_SHA256 */._e ? { ...each, fix: `The content has \`algorithm: sha256\`, \`value: ${manifest}\`, \`scheme: ${manifest_hash/* MANIFEST_SCHEME */.Kv}\`.` } : each;
}
const isBlank = (value) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
function source({ document, root }) {
    const value = root['source'];
    if (isBlank(value))
        return [];
    const at = document.place('/source');
    if (typeof value === 'string')
        return [(0,finding/* finding */.gk)('TFC0004.LEGACY_SOURCE', at, `source is the text "${(0,shorten/* shorten */.m)(value)}".`, { fix: `Write \`source:\` with \`type: ${(0,shorten/* shorten */.m)(value)}\`, \`uri\` and \`license\` below it.` })];
    if (!(0,source_document/* isMap */.jh)(value))
        return [(0,finding/* finding */.gk)('TFC0004.VALUE_INVALID', at, 'source has to be a map with type, uri and license.')];
    const wrong = ['type', 'uri', 'license'].filter((key) => typeof value[key] === 'object' && value[key] !== null);
    return [...lacking({ document }, 'source', value, ['type', 'uri', 'license']), ...wrong.map((key) => (0,finding/* finding */.gk)('TFC0004.VALUE_INVALID', document.place(`/source/${key}`), `source.${key} has to be a text.`))];
}
function hash(metadata) {
    const { document, root } = metadata;
    const value = root['hash'];
    if (isBlank(value))
        return [];
    if ((0,source_document/* isMap */.jh)(value))
        return [...lacking(metadata, 'hash', value, ['algorithm', 'value']), ...hashMap(metadata, value)];
    const text = document.written('/hash');
    const at = document.place('/hash');
    if (text === null)
        return [(0,finding/* finding */.gk)('TFC0004.HASH_INVALID', at, 'hash has to be a map with algorithm and value.')];
    const hex = text.replace(/^sha256:/, '');
    if (!(0,declared_hash/* isSha256 */._)(hex))
        return [(0,finding/* finding */.gk)('TFC0004.HASH_INVALID', at, `hash is "${(0,shorten/* shorten */.m)(text, 40)}" and no SHA-256.`)];
    if (hex === manifest_hash/* EMPTY_SHA256 */._e)
        return [(0,finding/* finding */.gk)('TFC0004.HASH_EMPTY', at, 'hash is the SHA-256 of nothing.')];
    return [(0,finding/* finding */.gk)('TFC0004.LEGACY_HASH', at, 'hash is a text.', { fix: `Write \`hash:\` with \`algorithm: sha256\` and \`value: ${hex}\` below it.` })];
}
function hashMap({ document }, map) {
    const algorithm = document.written('/hash/algorithm');
    if (!isBlank(map['algorithm']) && algorithm !== 'sha256')
        return [(0,finding/* finding */.gk)('TFC0004.HASH_INVALID', document.place('/hash/algorithm'), `hash.algorithm is ${algorithm === null ? 'no text' : `"${(0,shorten/* shorten */.m)(algorithm, 40)}"`} and has to be sha256.`)];
    if (isBlank(map['value']))
        return [];
    const at = document.place('/hash/value');
    const value = document.written('/hash/value');
    if (value === manifest_hash/* EMPTY_SHA256 */._e)
        return [(0,finding/* finding */.gk)('TFC0004.HASH_EMPTY', at, 'hash.value is the SHA-256 of nothing.')];
    if (value !== null && (0,declared_hash/* isSha256 */._)(value))
        return [];
    const small = value?.toLowerCase().replace(/^sha256:/, '') ?? '';
    return [(0,finding/* finding */.gk)('TFC0004.HASH_INVALID', at, `hash.value ${value === null ? 'is no text' : `"${(0,shorten/* shorten */.m)(value, 70)}" is no SHA-256 of 64 small hex digits`}.`, (0,declared_hash/* isSha256 */._)(small) ? { fix: `Write \`value: ${small}\`.` } : {})];
}
/** Keys that a map lacks: one finding, or one at each line where a key stands without a value. */
function lacking({ document }, name, map, keys) {
    const absent = keys.filter((key) => map[key] === undefined);
    const empty = keys.filter((key) => map[key] !== undefined && isBlank(map[key]));
    return [
        ...(absent.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0004.KEY_MISSING', document.keyPlace(`/${name}`), `${name} has no ${(0,shorten/* listed */.K)(absent)}.`)]),
        ...empty.map((key) => (0,finding/* finding */.gk)('TFC0004.KEY_MISSING', document.keyPlace(`/${name}/${key}`), `${name}.${key} is empty.`)),
    ];
}

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-metadata-rules.js
/** TFC-0004: names, versions, and the metadata.yaml of a dataset version. Hash and source have files of their own. */






/** Rules 23 to 29 of one version. `manifest` is the hash of its content, null when that is not known. */
function datasetMetadataRules(dataset, manifest) {
    const { metadata } = dataset;
    switch (metadata.state) {
        case 'missing':
            return (0,discover/* versionNumber */.e1)(dataset.version) === null ? [] : [missing(dataset)];
        // A document in Git LFS is told by the rules of LFS.
        case 'pointer':
            return [];
        case 'unreadable':
            return [(0,finding/* finding */.gk)('TFC0004.METADATA_UNREADABLE', { path: metadata.path }, `It cannot be read: ${metadata.problem.message}.`)];
        case 'broken':
            return metadata.issues.slice(0, 3).map(({ message, line, column }) => (0,finding/* finding */.gk)('TFC0004.METADATA_UNREADABLE', { path: metadata.path, line, column }, `${message}.`));
        case 'not_a_map':
            return [(0,finding/* finding */.gk)('TFC0004.METADATA_UNREADABLE', { path: metadata.path, line: 1 }, metadata.document.value === null ? 'The file is empty.' : 'It holds no map.')];
        case 'read':
            return [...required(metadata, manifest), ...identity(dataset, metadata), ...created(metadata), ...datasetOriginRules(metadata, manifest)];
    }
}
function missing({ files, path }) {
    const twin = files.map((file) => file.path.slice(path.length + 1)).find((name) => /^metadata\.(ya?ml|json)$/i.test(name));
    return (0,finding/* finding */.gk)('TFC0004.METADATA_MISSING', { path: files[0]?.path ?? path }, `${path} has no metadata.yaml${twin === undefined ? '' : `; ${(0,shorten/* shorten */.m)(twin)} is not read`}.`, twin === undefined ? {} : { fix: `Rename ${(0,shorten/* shorten */.m)(twin)} to metadata.yaml.` });
}
const REQUIRED = ['name', 'version', 'created_at', 'description', 'source', 'hash'];
const TEXTS = ['name', 'version', 'description'];
/** Rule 25. What is not there at all is one finding; what is there and empty has a line of its own. */
function required({ document, root }, manifest) {
    const absent = REQUIRED.filter((key) => root[key] === undefined);
    const empty = REQUIRED.filter((key) => root[key] === null || (typeof root[key] === 'string' && root[key].trim() === ''));
    const wrong = TEXTS.filter((key) => root[key] !== undefined && root[key] !== null && typeof root[key] !== 'string' && !(key === 'name' && typeof root[key] === 'number'));
    return [
        ...(absent.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0004.KEY_MISSING', document.place(''), `The metadata has no ${(0,shorten/* listed */.K)(absent, 6)}.`, absent.includes('hash') && manifest !== null ? { fix: `Add ${(0,shorten/* listed */.K)(absent, 6)}; the hash is \`algorithm: sha256\`, \`value: ${manifest}\`.` } : {})]),
        ...empty.map((key) => (0,finding/* finding */.gk)('TFC0004.KEY_MISSING', document.keyPlace(`/${key}`), `${key} is empty.`)),
        ...wrong.map((key) => (0,finding/* finding */.gk)('TFC0004.VALUE_INVALID', document.place(`/${key}`), `${key} is ${kindOf(root[key])} and has to be a text.`, key === 'version' ? { fix: 'Write the version as the directory has it, for instance `version: v1`.' } : {})),
    ];
}
const kindOf = (value) => (Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `the ${typeof value} ${(0,shorten/* shorten */.m)(String(value), 20)}`);
/** Rule 26. A directory with a wrong name is told once, by rules 21 and 22. */
function identity({ name, version }, { document, root }) {
    const own = document.written('/name');
    const ownVersion = typeof root['version'] === 'string' ? root['version'] : null;
    return [
        ...(own === null || own.trim() === '' || own === name || !isKebab(name) ? [] : [(0,finding/* finding */.gk)('TFC0004.NAME_MISMATCH', document.place('/name'), `name is "${(0,shorten/* shorten */.m)(own)}", the directory is ${(0,shorten/* shorten */.m)(name)}.`, { fix: `Write \`name: ${(0,shorten/* shorten */.m)(name)}\`.` })]),
        ...(ownVersion === null || ownVersion.trim() === '' || ownVersion === version || (0,discover/* versionNumber */.e1)(version) === null ? [] : [(0,finding/* finding */.gk)('TFC0004.VERSION_MISMATCH', document.place('/version'), `version is "${(0,shorten/* shorten */.m)(ownVersion)}", the directory is ${version}.`, { fix: `Write \`version: ${version}\`.` })]),
    ];
}
const isKebab = (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
/** Rule 27. */
function created({ document, root }) {
    const value = root['created_at'];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return [];
    const text = (0,source_document/* isMap */.jh)(value) ? null : document.written('/created_at');
    const time = text === null ? null : readIsoTime(text);
    const at = document.place('/created_at');
    if (time === null)
        return [(0,finding/* finding */.gk)('TFC0004.CREATED_AT', at, `created_at is ${text === null ? kindOf(value) : `"${(0,shorten/* shorten */.m)(text, 40)}"`}, which is no time of ISO 8601.`)];
    if (time.dateOnly)
        return [(0,finding/* finding */.gk)('TFC0004.CREATED_AT_DATE', at, 'created_at has a date and no time.')];
    return text?.[10] === ' ' ? [(0,finding/* finding */.gk)('TFC0004.CREATED_AT_DATE', at, 'created_at has a blank where ISO 8601 has a T.')] : [];
}

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-directory-rules.js
/** TFC-0004: names of datasets, versions and files. */








const datasetDirectoryRules = (workspace) => [...names(workspace), ...versions(workspace), ...fileNames(workspace.listing)];
/** Rule 21: once for a dataset, at its first version that says who it is. */
function names({ datasets }) {
    return [...Map.groupBy(datasets, ({ name }) => name)].flatMap(([name, same]) => {
        if (isKebab(name))
            return [];
        const at = (same.find(({ metadata }) => metadata.state === 'read') ?? same[0]).metadata;
        const place = at.state === 'read' ? at.document.keyPlace('/name') : { path: at.state === 'missing' ? same[0].path : at.path };
        return [(0,finding/* finding */.gk)('TFC0004.NAME', place, `The dataset is named "${(0,shorten/* shorten */.m)(name)}", which is not kebab-case.`)];
    });
}
/** Rule 22. Directories without a metadata.yaml are told together: they are most likely the content of a dataset without versions. */
function versions({ listing, datasets }) {
    const wrong = datasets.filter(({ version }) => (0,discover/* versionNumber */.e1)(version) === null);
    const [bare, meant] = [wrong.filter(({ metadata }) => metadata.state === 'missing'), wrong.filter(({ metadata }) => metadata.state !== 'missing')];
    return [
        ...meant.map(({ metadata, version }) => (0,finding/* finding */.gk)('TFC0004.VERSION_NAME', { path: metadata.path, line: 1 }, `${(0,shorten/* shorten */.m)(version)} is no version; versions are v1, v2, and so on.`)),
        ...[...Map.groupBy(bare, ({ name }) => name).values()].map(noVersions),
        ...unversioned(listing),
    ];
}
const noVersions = (group) => (0,finding/* finding */.gk)('TFC0004.VERSION_NAME', { path: group[0].path }, `${(0,shorten/* listed */.K)(group.map(({ version }) => version))} of the dataset ${(0,shorten/* shorten */.m)(group[0].name)} ${group.length === 1 ? 'is no version' : 'are no versions'}; versions are v1, v2, and so on.`);
/** A dataset whose files lie beside the place for versions. */
function unversioned(listing) {
    return [...(listing.folder('datasets')?.folders ?? [])].flatMap(([name, folder]) => {
        const content = folder.folders.size > 0 ? [] : [...folder.files.values()].filter(({ kind, path }) => kind === 'file' && !isAside(path));
        return content.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0004.VERSION_NAME', { path: content[0].path }, `The dataset ${(0,shorten/* shorten */.m)(name)} has files and no version.`, { fix: `Move them into ${(0,shorten/* shorten */.m)(folder.path)}/v1/.` })];
    });
}
/** Rule 40. */
function fileNames(listing) {
    const folder = listing.folder('datasets');
    if (folder === null)
        return [];
    const files = (0,each_file/* eachFile */.a)(folder);
    const links = files.filter(({ kind }) => kind !== 'file').toSorted(each_file/* byPath */.f);
    const odd = files.filter(({ path }) => !(0,file_names/* hasPlainName */.ku)(path)).toSorted(each_file/* byPath */.f);
    return [
        ...(0,at_most/* atMost */.T)(10, links, dataset_directory_rules_link, (first, rest) => ({ ...dataset_directory_rules_link(first), message: `${rest + 1} more links lie below datasets/.` })),
        ...(0,at_most/* atMost */.T)(10, odd, oddName, (first, rest) => ({ ...oddName(first), message: `${rest + 1} more names below datasets/ are not UTF-8, or have a control character or a backslash.` })),
        ...(0,at_most/* atMost */.T)(10, collisions(folder), collision, (first, rest) => ({ ...collision(first), message: `${rest + 1} more names below datasets/ are the same as another one on macOS or Windows.` })),
    ];
}
const dataset_directory_rules_link = ({ path, kind }) => (0,finding/* finding */.gk)('TFC0004.SYMLINK', { path }, `${(0,shorten/* shorten */.m)(path)} is ${kind === 'submodule' ? 'a submodule' : kind === 'symlink' ? 'a symbolic link' : 'no plain file'}.`);
const oddName = ({ path }) => (0,finding/* finding */.gk)('TFC0004.FILE_NAME', { path }, `The name "${(0,shorten/* shorten */.m)((0,file_names/* spelled */.uQ)(path))}" is not UTF-8, or has a control character or a backslash.`);
const collision = ({ path, name, other }) => (0,finding/* finding */.gk)('TFC0004.NAME_COLLISION', { path }, `"${(0,shorten/* shorten */.m)((0,file_names/* spelled */.uQ)(name))}" and "${(0,shorten/* shorten */.m)((0,file_names/* spelled */.uQ)(other))}" are one name on macOS or Windows.`);
/** Names of one directory that are equal once folded. */
function collisions(folder) {
    const first = new Map();
    const own = [...folder.folders.keys(), ...folder.files.keys()].flatMap((name) => {
        const other = first.get((0,file_names/* folded */.TM)(name));
        if (other === undefined)
            first.set((0,file_names/* folded */.TM)(name), name);
        return other === undefined || other === name ? [] : [{ path: folder.files.get(name)?.path ?? folder.folders.get(name).path, name, other }];
    });
    return [...own, ...[...folder.folders.values()].flatMap(collisions)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-hash-rules.js
/** TFC-0004: the hash of a dataset version is that of its content. */






/** Rule 30. */
function datasetHashRules({ hashes, joined }, dataset) {
    const content = (0,dataset_content/* datasetContent */.s)(dataset, hashes);
    const unread = (0,at_most/* atMost */.T)(5, content.unread, unreadable, (first, rest) => ({ ...unreadable(first), message: `${rest + 1} more files of ${dataset.path} cannot be read.` }));
    const { metadata } = dataset;
    const declared = metadata.state === 'read' ? (0,declared_hash/* declaredHash */.f)(metadata.document) : null;
    if (metadata.state !== 'read' || declared === null || declared.value === manifest_hash/* EMPTY_SHA256 */._e || content.manifest === null || content.manifest === declared.value)
        return unread;
    const at = metadata.document.place(declared.pointer);
    const fix = `Write \`value: ${content.manifest}\` and \`scheme: ${manifest_hash/* MANIFEST_SCHEME */.Kv}\`.`;
    const other = (0,manifest_hash/* otherSchemes */.vM)(content.files).find(({ value }) => value === declared.value) ?? (joined?.get(dataset.path) === declared.value ? { name: 'the SHA-256 of all contents one after another' } : undefined);
    if (other !== undefined)
        return [...unread, (0,finding/* finding */.gk)('TFC0004.HASH_SCHEME', at, `The hash agrees with the content as ${other.name}; ${manifest_hash/* MANIFEST_SCHEME */.Kv} gives ${content.manifest}.`, { fix })];
    return [...unread, (0,finding/* finding */.gk)('TFC0004.HASH_MISMATCH', at, `The hash does not agree with the content: ${manifest_hash/* MANIFEST_SCHEME */.Kv} gives ${content.manifest}.`)];
}
const unreadable = ({ file, reason }) => (0,finding/* finding */.gk)('TFC0004.FILE_UNREADABLE', { path: file.path }, `${(0,shorten/* shorten */.m)(file.path)} cannot be hashed: ${reason}.`);

// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
// EXTERNAL MODULE: ./core/workspace/versions-before.js
var versions_before = __webpack_require__(84807);
;// CONCATENATED MODULE: ./core/rules/tfc/dataset-history-rules.js
/** TFC-0004: a version that others may have used never changes. Against the merge base. */








/** Rules 37 to 39. Silent without a base. */
const datasetHistoryRules = (workspace) => {
    const { change, datasets } = workspace;
    if (change === null)
        return [];
    const before = [...change.versionsBefore].filter((path) => path.startsWith('datasets/'));
    const now = new Map(datasets.map((dataset) => [dataset.path, dataset]));
    const touched = byVersionPath(change);
    return [
        ...before.filter((path) => !now.has(path)).map((path) => (0,finding/* finding */.gk)('TFC0004.VERSION_GONE', { path }, `${(0,shorten/* shorten */.m)(path)} was there at the merge base.`)),
        ...before.flatMap((path) => (now.has(path) && touched.has(path) ? changed(workspace, change, now.get(path), touched.get(path)) : [])),
        ...order(datasets, before),
    ];
};
/** What happened to the files of each version. A rename is a removal where the file was and an addition where it is. */
function byVersionPath({ files }) {
    const touched = files.flatMap(({ status, path, from }) => {
        if (status === 'modified')
            return [{ path, done: 'changed' }];
        return [...(from === null ? [] : [{ path: from, done: 'removed' }]), ...(status === 'deleted' ? [] : [{ path, done: 'added' }])];
    });
    return Map.groupBy(touched, ({ path }) => (0,versions_before/* versionOf */.E)(path) ?? '');
}
/** Rule 37. */
function changed({ hashes }, change, dataset, touched) {
    const inner = ({ path }) => path.slice(dataset.path.length + 1);
    const content = touched.filter((each) => inner(each) !== 'metadata.yaml' && !isAllowed(inner(each), each.done));
    const one = (each) => (0,finding/* finding */.gk)('TFC0004.VERSION_CHANGED', { path: each.path }, `${(0,shorten/* shorten */.m)(inner(each))} was ${each.done}, and ${dataset.name} ${dataset.version} is published.`);
    const metadata = touched.some((each) => inner(each) === 'metadata.yaml' && each.done === 'changed');
    return [...(0,at_most/* atMost */.T)(10, content, one, (first, rest) => ({ ...one(first), message: `${rest + 1} more files of ${dataset.name} ${dataset.version} were added, changed or removed.` })), ...(metadata ? hashChanged(hashes, change, dataset, content.length === 0) : [])];
}
/** A version may be signed later, and signed again when a key has expired; neither changes what is in it. */
const isAllowed = (name, done) => name.endsWith('.gitkeep') || (name === 'CHECKSUMS.txt' && done === 'added') || (name === 'SIGNATURE.asc' && done !== 'removed');
/** metadata.yaml may be corrected; its hash only when the content is as before and the new value is true. */
function hashChanged(hashes, { before }, dataset, sameContent) {
    const { metadata } = dataset;
    const text = before.get(`${dataset.path}/metadata.yaml`) ?? null;
    const old = text === null ? null : (0,read_yaml/* readYaml */.g)(text, metadata.path);
    const was = old?.ok === true ? (0,declared_hash/* declaredHash */.f)(old.value) : null;
    if (metadata.state !== 'read' || was === null)
        return [];
    const is = (0,declared_hash/* declaredHash */.f)(metadata.document);
    if (is?.value === was.value)
        return [];
    const at = metadata.document.place(is?.pointer ?? '/hash');
    const correct = sameContent && is !== null && (0,dataset_content/* datasetContent */.s)(dataset, hashes).manifest === is.value;
    if (correct)
        return [(0,finding/* finding */.gk)('TFC0004.HASH_CORRECTED', at, `The hash of ${dataset.name} ${dataset.version} was ${was.value}; the new one is that of the content.`)];
    return [(0,finding/* finding */.gk)('TFC0004.VERSION_CHANGED', at, `The hash of ${dataset.name} ${dataset.version} was changed from ${was.value}.`)];
}
/** Rule 39. */
function order(datasets, before) {
    const old = new Set(before);
    return [...Map.groupBy(datasets, ({ name }) => name)].flatMap(([name, same]) => {
        const numbers = before.flatMap((path) => (path.startsWith(`datasets/${name}/`) ? ((0,discover/* versionNumber */.e1)(path.slice(path.lastIndexOf('/') + 1)) ?? []) : []));
        const fresh = same.filter(({ path, version }) => !old.has(path) && (0,discover/* versionNumber */.e1)(version) !== null).toSorted((a, b) => (0,discover/* byVersion */.oN)(a.version, b.version));
        const next = Math.max(0, ...numbers) + 1;
        const wrong = fresh.find(({ version }, index) => (0,discover/* versionNumber */.e1)(version) !== next + index);
        if (wrong === undefined)
            return [];
        const place = wrong.metadata.state === 'read' ? wrong.metadata.document.place('/version') : { path: wrong.path };
        return [(0,finding/* finding */.gk)('TFC0004.VERSION_ORDER', place, `The next version of ${(0,shorten/* shorten */.m)(name)} is v${next + fresh.indexOf(wrong)}, not ${wrong.version}.`)];
    });
}

;// CONCATENATED MODULE: ./core/workspace/reference.js
/** null for anything else. Names are kebab-case, versions `v1` and up, as the directories are. */
function readReference(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)([:/])(v[1-9][0-9]{0,8})$/.exec(text);
    return match === null ? null : { name: match[1], version: match[3], form: match[2] === ':' ? 'colon' : 'slash' };
}
const writeReference = ({ name, version }) => `${name}:${version}`;
const MAX_LENGTH = 256;

;// CONCATENATED MODULE: ./core/workspace/derived-from.js


/** A map, a reference `name:v1`, or a list of them. Empty when nothing is said. */
function derivedFrom({ document, root }) {
    const value = root['derived_from'];
    if (value === undefined || value === null)
        return [];
    const one = (item, to) => {
        const place = document.place(to);
        const reference = (0,source_document/* isMap */.jh)(item) ? fromMap(document.written(`${to}/dataset`), document.written(`${to}/version`)) : readReference(document.written(to) ?? '');
        return reference === null ? { ok: false, message: 'derived_from has no dataset and version.', place } : { ok: true, name: reference.name, version: reference.version, place: (0,source_document/* isMap */.jh)(item) ? document.place(`${to}/dataset`) : place };
    };
    return (0,source_document/* isList */.Lv)(value) ? value.slice(0, 100).map((item, index) => one(item, (0,source_document/* pointer */.Wn)('derived_from', index))) : [one(value, '/derived_from')];
}
const fromMap = (name, version) => (name === null || version === null || name.trim() === '' || version.trim() === '' ? null : { name, version });

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-lineage-rules.js



/** Rule 36. */
const datasetLineageRules = ({ datasets }) => {
    const known = new Set(datasets.map(({ name, version }) => `${name}:${version}`));
    const parents = new Map(datasets.map((dataset) => [`${dataset.name}:${dataset.version}`, parentsOf(dataset)]));
    const inCircle = circles(new Map([...parents].map(([key, found]) => [key, found.flatMap((parent) => (parent.ok ? [`${parent.name}:${parent.version}`] : []))])));
    return [
        ...datasets.flatMap(unsaid),
        ...[...parents].flatMap(([, found]) => found.flatMap((parent) => judge(parent, known))),
        ...inCircle.map((circle) => {
            const { place } = parents.get(circle[0]).find((parent) => parent.ok && circle.includes(`${parent.name}:${parent.version}`));
            return (0,finding/* finding */.gk)('TFC0004.DERIVED_FROM_CYCLE', place, circle.length === 1 ? `${circle[0]} is derived from itself.` : `${circle.slice(0, 4).join(', ')}${circle.length > 4 ? ', …' : ''} are derived from each other.`);
        }),
    ];
};
const parentsOf = ({ metadata }) => (metadata.state === 'read' ? derivedFrom(metadata) : []);
function unsaid({ metadata }) {
    if (metadata.state !== 'read' || (metadata.root['derived_from'] !== undefined && metadata.root['derived_from'] !== null))
        return [];
    const type = metadata.document.written('/source/type')?.trim().toLowerCase();
    return type === 'derived' || type === 'generated' ? [(0,finding/* finding */.gk)('TFC0004.DERIVED_FROM_MISSING', metadata.document.place('/source/type'), `The source is ${type}, and derived_from does not say of what.`)] : [];
}
function judge(parent, known) {
    if (!parent.ok)
        return [(0,finding/* finding */.gk)('TFC0004.DERIVED_FROM_INVALID', parent.place, parent.message)];
    return known.has(`${parent.name}:${parent.version}`) ? [] : [(0,finding/* finding */.gk)('TFC0004.DERIVED_FROM_UNKNOWN', parent.place, `There is no dataset ${(0,shorten/* shorten */.m)(parent.name)} ${(0,shorten/* shorten */.m)(parent.version)}.`)];
}
/**
 * Versions that are derived from themselves over any number of steps, each circle once, in the order of their names. Whoever has
 * only parents outside of circles is taken away until nothing changes; no recursion, because a chain may have any length.
 */
function circles(edges) {
    const found = [];
    const state = new Map();
    for (const start of edges.keys()) {
        const path = state.has(start) ? [] : [{ key: start, next: 0 }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            state.set(top.key, 'open');
            const to = edges.get(top.key)?.[top.next++];
            if (to === undefined) {
                state.set(top.key, 'done');
                path.pop();
            }
            else if (state.get(to) === 'open')
                found.push(path.slice(path.findIndex(({ key }) => key === to)).map(({ key }) => key));
            else if (!state.has(to) && edges.has(to))
                path.push({ key: to, next: 0 });
        }
    }
    return found.slice(0, 20).map((circle) => rotate(circle));
}
/** Begins with the least name, so that the finding stands at the same place whatever the order. */
function rotate(circle) {
    const least = circle.indexOf(circle.toSorted()[0]);
    return [...circle.slice(least), ...circle.slice(0, least)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-split-rules.js




const SPLITS = ['train', 'val', 'test'];
/** Rules 31 to 33. Silent about a version whose metadata cannot be read: that is told already. */
function datasetSplitRules({ path, files, metadata, version }) {
    if (metadata.state !== 'read' || (0,discover/* versionNumber */.e1)(version) === null)
        return [];
    const inner = files.map((file) => file.path.slice(path.length + 1));
    const folders = new Set(inner.flatMap((each) => (each.includes('/') ? [each.slice(0, each.indexOf('/'))] : [])));
    const splits = metadata.root['splits'];
    const there = SPLITS.filter((name) => folders.has(name));
    const shares = (0,source_document/* isMap */.jh)(splits) ? sharesOf(splits, folders) : [];
    if (there.length > 0)
        return [...undocumented(metadata, there, splits, shares), ...((0,source_document/* isMap */.jh)(splits) ? [...absent(metadata, splits, folders), ...invalid(metadata, splits, there, shares)] : [])];
    const described = splits !== undefined && splits !== null && splits !== '' && (!(0,source_document/* isMap */.jh)(splits) || Object.keys(splits).length > 0);
    if (described && folders.has('data'))
        return (0,source_document/* isMap */.jh)(splits) ? invalid(metadata, splits, [], shares) : [];
    return [(0,finding/* finding */.gk)('TFC0004.SPLITS_MISSING', metadata.document.keyPlace('/splits'), `${path} has neither train/, val/ and test/ nor data/ with a described strategy.`)];
}
/** Entries that are shares: named after a split or a directory. Others may describe how the split was made (`seed: 42`). */
function sharesOf(splits, folders) {
    return Object.keys(splits).flatMap((key) => (SPLITS.includes(key) || folders.has(key) ? [{ key, value: toNumber(splits[key]) }] : []));
}
/** A number, or a text that is one: PyYAML writes `1e-4` as a text. */
function toNumber(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && /^-?\d+(\.\d+)?(e-?\d{1,3})?$/i.test(value.trim()) ? Number(value) : null;
}
const sum = (shares) => shares.reduce((total, { value }) => total + (value ?? 0), 0);
const isWhole = (total) => Math.abs(total - 1) <= 0.01 + 1e-9;
/** Rule 32: left out, and neither named nor made up for by the shares of the others. */
function undocumented({ document }, there, splits, shares) {
    const omitted = SPLITS.filter((name) => !there.includes(name) && !((0,source_document/* isMap */.jh)(splits) && Object.hasOwn(splits, name)));
    const explained = typeof splits === 'string' || (shares.length > 0 && isWhole(sum(shares)));
    return omitted.length === 0 || explained ? [] : [(0,finding/* finding */.gk)('TFC0004.SPLIT_UNDOCUMENTED', document.keyPlace('/splits'), `${(0,shorten/* listed */.K)(omitted.map((name) => `${name}/`))} ${omitted.length === 1 ? 'is' : 'are'} left out, and the metadata does not say so.`)];
}
/** Rule 33, the names. */
function absent({ document }, splits, folders) {
    return Object.keys(splits).flatMap((key) => {
        const share = toNumber(splits[key]);
        if (folders.has(key) || share === null || share === 0 || !(SPLITS.includes(key) || (share > 0 && share < 1)))
            return [];
        return [(0,finding/* finding */.gk)('TFC0004.SPLIT_MISSING', document.keyPlace((0,source_document/* pointer */.Wn)('splits', key)), `splits gives ${(0,shorten/* shorten */.m)(key)} a share of ${share}, and ${(0,shorten/* shorten */.m)(key)}/ is not there.`)];
    });
}
/** Rule 33, the numbers: one finding, at the first that is wrong. */
function invalid({ document }, splits, there, shares) {
    const at = (key) => document.place((0,source_document/* pointer */.Wn)('splits', key));
    const wrong = shares.filter(({ key, value }) => (value === null ? there.includes(key) : value < 0 || value > 1));
    if (wrong.length > 0)
        return [(0,finding/* finding */.gk)('TFC0004.SPLITS_INVALID', at(wrong[0].key), `${(0,shorten/* listed */.K)(wrong.map(({ key }) => key))} ${wrong.length === 1 ? 'is' : 'are'} no share between 0 and 1.`)];
    const unnamed = there.filter((key) => !Object.hasOwn(splits, key));
    if (shares.length > 0 && unnamed.length > 0)
        return [(0,finding/* finding */.gk)('TFC0004.SPLITS_INVALID', document.keyPlace('/splits'), `${(0,shorten/* listed */.K)(unnamed.map((key) => `${key}/`))} ${unnamed.length === 1 ? 'has' : 'have'} no share.`)];
    const all = Object.values(splits).reduce((total, value) => total + (toNumber(value) ?? 0), 0);
    if (shares.length === 0 || isWhole(sum(shares)) || isWhole(all))
        return [];
    return [(0,finding/* finding */.gk)('TFC0004.SPLITS_INVALID', document.keyPlace('/splits'), `The shares have a sum of ${Number(sum(shares).toFixed(4))} and not 1.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-statistics-rules.js
/** TFC-0004: what the metadata tells of the content, held to the files. */




const OPTIONAL = ['splits', 'schema', 'statistics'];
/** Rule 34. */
function optionalKeys({ metadata }) {
    if (metadata.state !== 'read')
        return [];
    const absent = OPTIONAL.filter((key) => metadata.root[key] === undefined || metadata.root[key] === null);
    return absent.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0004.OPTIONAL_MISSING', { path: metadata.path, line: 1 }, `The metadata has no ${(0,shorten/* listed */.K)(absent)}.`)];
}
/** Rule 35. */
const datasetStatisticsRules = (dataset) => (dataset.metadata.state === 'read' ? [...size(dataset.metadata, dataset), ...samples(dataset.metadata, dataset)] : []);
function size({ document, root }, { path, files }) {
    const stated = statistic(root['statistics'], 'size_bytes');
    if (stated === undefined || files.some(({ brokenPointer }) => brokenPointer))
        return [];
    const plain = files.filter(({ kind }) => kind === 'file');
    const counted = total(plain.filter((file) => (0,manifest_hash/* isManifestFile */.Kl)(file.path.slice(path.length + 1))));
    // Some count README.md and the lists as well; the metadata itself changes with the number, and is left out.
    if (stated === counted || stated === total(plain.filter((file) => file.path !== `${path}/metadata.yaml`)))
        return [];
    return [(0,finding/* finding */.gk)('TFC0004.STATISTICS', document.place('/statistics/size_bytes'), `size_bytes is ${shown(stated)}; the files have ${counted} bytes.`, { fix: `Write \`size_bytes: ${counted}\`.` })];
}
const total = (files) => files.reduce((sum, { pointer, size: onDisk }) => sum + (pointer?.size ?? onDisk), 0);
/** Formats of which each file is one sample. What lies in tables or archives cannot be counted from outside. */
const SAMPLE = /\.(png|jpe?g|gif|webp|bmp|tiff?|wav|flac|mp3|ogg|mp4|avi)$/i;
function samples({ document, root }, { path, files }) {
    const stated = statistic(root['statistics'], 'num_samples');
    const content = files.filter((file) => (0,manifest_hash/* isManifestFile */.Kl)(file.path.slice(path.length + 1)));
    if (stated === undefined || (stated !== null && (content.length === 0 || !content.every((file) => SAMPLE.test(file.path)) || stated === content.length)))
        return [];
    return [(0,finding/* finding */.gk)('TFC0004.STATISTICS', document.place('/statistics/num_samples'), stated === null ? 'num_samples is no whole number.' : `num_samples is ${stated}; there are ${content.length} files, each of one sample.`)];
}
/** undefined: not stated · null: no whole number. A map of numbers (one for each split) is their sum. */
function statistic(statistics, key) {
    const value = (0,source_document/* isMap */.jh)(statistics) ? statistics[key] : undefined;
    if (value === undefined || value === null)
        return undefined;
    const parts = (0,source_document/* isMap */.jh)(value) ? Object.values(value) : [value];
    const numbers = parts.map((part) => (typeof part === 'string' && /^\d{1,15}$/.test(part) ? Number(part) : part));
    return numbers.every((part) => Number.isSafeInteger(part) && part >= 0) ? numbers.reduce((sum, part) => sum + part, 0) : null;
}
const shown = (value) => (value === null ? 'no whole number' : String(value));

;// CONCATENATED MODULE: ./core/rules/tfc/dataset-rules.js








const datasetRules = (workspace) => [
    ...datasetDirectoryRules(workspace),
    ...workspace.datasets.flatMap((dataset) => version(workspace, dataset)),
    ...datasetLineageRules(workspace),
    ...datasetHistoryRules(workspace),
];
/** Statistics are held to the files only where these are known, and are those of the hash: else one change would be told twice. */
function version(workspace, dataset) {
    const hash = datasetHashRules(workspace, dataset);
    const { manifest } = (0,dataset_content/* datasetContent */.s)(dataset, workspace.hashes);
    const doubtful = manifest === null || hash.some(({ code }) => code === 'TFC0004.HASH_MISMATCH');
    return [...datasetMetadataRules(dataset, manifest), ...hash, ...datasetSplitRules(dataset), ...optionalKeys(dataset), ...(doubtful ? [] : datasetStatisticsRules(dataset))];
}

;// CONCATENATED MODULE: ./core/rules/tfc/data-rules.js



/** Rule 7. What describes the data, and what git itself reads, may change. */
const dataRules = ({ change }) => {
    const changed = (change?.files ?? []).filter(({ from }) => from !== null && from.startsWith('data/') && !/(^|\/)(README\.md|\.gitkeep|\.gitignore|\.gitattributes)$/.test(from));
    return (0,at_most/* atMost */.T)(10, changed, dataChanged, (first, rest) => ({ ...dataChanged(first), message: `${rest + 1} more files below data/ were changed, renamed or removed.` }));
};
const dataChanged = ({ status, path, from }) => (0,finding/* finding */.gk)('TFC0001.DATA_CHANGED', { path: from ?? path }, DONE[status]?.((0,shorten/* shorten */.m)(from ?? path)) ?? `${(0,shorten/* shorten */.m)(path)} was changed.`);
const DONE = { modified: (path) => `${path} was changed.`, deleted: (path) => `${path} was removed.`, renamed: (path) => `${path} was renamed.` };

;// CONCATENATED MODULE: ./core/rules/tfc/parts-rules.js


/** Rules 5, 6, 9 and 10. */
const PARTS = [
    { code: 'TFC0001.CONFIGS_INCOMPLETE', folder: 'configs', folders: ['datasets', 'models', 'training', 'sweeps'], files: ['base.yaml'] },
    { code: 'TFC0001.DATA_INCOMPLETE', folder: 'data', folders: ['raw', 'external', 'interim'], files: [] },
    { code: 'TFC0001.SRC_INCOMPLETE', folder: 'src', folders: ['datasets', 'models', 'training', 'evaluation', 'utils'], files: [] },
    { code: 'TFC0001.TOOLS_INCOMPLETE', folder: 'tools', folders: [], files: ['run.py', 'dataset_validate.py', 'export_model.py', 'doctor.py'] },
];
const partsRules = ({ listing }) => PARTS.flatMap(({ code, folder, folders, files }) => {
    const there = listing.folder(folder);
    // An empty directory is told once, by rule 3.
    if (there === null || ([...there.files.keys()].every((name) => name === '.gitkeep') && there.folders.size === 0))
        return [];
    const missing = [...files.filter((name) => !there.files.has(name)), ...folders.filter((name) => !there.folders.has(name)).map((name) => `${name}/`)];
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: folder }, `${folder}/ lacks ${(0,shorten/* listed */.K)(missing, 12)}.`)];
});

;// CONCATENATED MODULE: ./core/rules/tfc/yaml-file-rules.js
/** TFC-0001: the YAML files below experiments/ and configs/. */



/** Rules 8 and 11. */
const yamlFileRules = ({ texts }) => [...texts.values()].flatMap((doc) => {
    if (!/\.ya?ml$/.test(doc.path))
        return [];
    if (doc.path.startsWith('experiments/'))
        return yaml_file_rules_judge(doc, 'TFC0001.EXPERIMENT_UNREADABLE', true);
    return doc.path.startsWith('configs/') ? yaml_file_rules_judge(doc, 'TFC0001.CONFIG_UNREADABLE', false) : [];
});
function yaml_file_rules_judge(doc, code, needsId) {
    if (doc.state === 'missing')
        return [];
    if (doc.state === 'pointer')
        return [(0,finding/* finding */.gk)(code, { path: doc.path, line: 1 }, 'It is a Git LFS pointer: its content is not here.')];
    if (doc.state === 'unreadable')
        return [(0,finding/* finding */.gk)(code, { path: doc.path }, `It cannot be read: ${doc.problem.message}.`)];
    const read = (0,read_yaml/* readYaml */.g)(doc.text, doc.path);
    if (!read.ok)
        return read.problem.slice(0, 3).map(({ message, line, column }) => (0,finding/* finding */.gk)(code, { path: doc.path, line, column }, `${message}.`));
    if (!(0,source_document/* isMap */.jh)(read.value.value))
        return [(0,finding/* finding */.gk)(code, { path: doc.path, line: 1 }, 'It holds no map.')];
    const { written } = read.value;
    const id = written('/id');
    return needsId && (id === null || id.trim() === '') ? [(0,finding/* finding */.gk)('TFC0001.EXPERIMENT_ID', { ...read.value.keyPlace('/id') }, 'The experiment has no id.')] : [];
}

;// CONCATENATED MODULE: ./core/rules/tfc/layout-rules.js





/** Besides these, `seed` wants the contracts in tfc/ or docs/. */
const SEED = ['datasets', 'runs', 'models', 'tools', 'experiments'];
const FULL = ['configs', 'data', 'datasets', 'docs', 'environments', 'experiments', 'models', 'runs', 'scripts', 'spaces', 'src', 'tools'];
const FILES = ['README.md', 'requirements.txt', 'requirements-dev.txt', 'requirements-gpu.txt', '.gitignore', '.gitattributes', '.lfsconfig', 'environments/system.yaml'];
const layoutRules = (workspace) => [...directories(workspace), ...emptyDirectories(workspace), ...files(workspace), ...contracts(workspace), ...partsRules(workspace), ...dataRules(workspace), ...yamlFileRules(workspace)];
/** Rules 1 and 2. */
function directories({ listing, profile }) {
    const required = profile === 'full' ? FULL : SEED;
    const absent = FULL.filter((name) => listing.folder(name) === null);
    const shadows = new Map(absent.map((name) => [name, shadow(listing, name)]).filter((each) => each[1] !== null));
    const missing = absent.filter((name) => !shadows.has(name) && !(name === 'docs' && profile === 'seed'));
    const optional = missing.filter((name) => !required.includes(name));
    return [
        ...shadows.values(),
        ...FULL.filter((name) => !absent.includes(name)).flatMap((name) => twins(listing.root, name)),
        ...missing.filter((name) => required.includes(name)).map(directoryMissing),
        ...(optional.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0001.LAYOUT_DIRECTORIES', { path: '.' }, `TFC-0001 also names ${(0,shorten/* listed */.K)(optional.map((name) => `${name}/`), 12)}.`)]),
    ];
}
const directoryMissing = (name) => (0,finding/* finding */.gk)('TFC0001.DIRECTORY_MISSING', { path: '.' }, `The directory ${name}/ is missing.`, { fix: `Make it: \`mkdir ${name} && touch ${name}/.gitkeep\`.` });
/** What has the name of a directory that is not there. */
function shadow({ root }, name) {
    const file = root.files.get(name);
    if (file !== undefined)
        return (0,finding/* finding */.gk)('TFC0001.DIRECTORY_SHADOWED', { path: name, line: file.kind === 'file' ? 1 : null }, `${name} is ${KINDS[file.kind]} where a directory has to be.`);
    const twin = [...root.folders.keys(), ...root.files.keys()].find((each) => each.toLowerCase() === name);
    return twin === undefined ? null : (0,finding/* finding */.gk)('TFC0001.DIRECTORY_CASE', { path: twin }, `${twin} has to be written ${name}.`, { fix: `Rename it in two steps: \`git mv ${twin} ${name}.tmp && git mv ${name}.tmp ${name}\`.` });
}
const KINDS = { file: 'a file', symlink: 'a symbolic link', submodule: 'a submodule', other: 'no plain directory' };
const twins = (root, name) => [...root.folders.keys(), ...root.files.keys()].filter((each) => each !== name && each.toLowerCase() === name).map((twin) => (0,finding/* finding */.gk)('TFC0001.DIRECTORY_CASE', { path: twin }, `${twin} and ${name} are one directory on macOS and Windows.`, { fix: `Move what lies in ${twin} into ${name}/.` }));
/** Rule 3. */
function emptyDirectories({ listing }) {
    return FULL.flatMap((name) => {
        const folder = listing.folder(name);
        const keep = folder === null ? null : onlyKeep(folder);
        return keep === null ? [] : [(0,finding/* finding */.gk)('TFC0001.DIRECTORY_EMPTY', { path: keep }, `The directory ${name}/ is empty.`)];
    });
}
/** The first .gitkeep of a directory that holds nothing else. */
function onlyKeep(folder) {
    if ([...folder.files.keys()].some((name) => name !== '.gitkeep'))
        return null;
    const inner = [...folder.folders.values()].map(onlyKeep);
    return inner.includes(null) ? null : (folder.files.get('.gitkeep')?.path ?? inner[0] ?? null);
}
/** Rules 4, 12 and 13. A missing environments/ is told once, by rule 1. */
function files({ listing, profile }) {
    const missing = FILES.filter((path) => listing.file(path) === null && !(path.startsWith('environments/') && listing.folder('environments') === null));
    if (missing.length === 0)
        return [];
    if (profile === 'seed')
        return [(0,finding/* finding */.gk)('TFC0001.LAYOUT_FILES', { path: '.' }, `TFC-0001 also names ${(0,shorten/* listed */.K)(missing, 12)}.`)];
    return missing.map((path) => {
        const twin = [...listing.root.files.keys()].find((each) => each !== path && each.toLowerCase() === path.toLowerCase());
        return (0,finding/* finding */.gk)('TFC0001.FILE_MISSING', { path: '.' }, `The file ${path} is missing${twin === undefined ? '' : `; ${twin} is another name`}.`, { fix: twin === undefined ? `Add ${path}.` : `Rename ${twin} to ${path}.` });
    });
}
/** The TFC documents: tfc/ (the README) or docs/TFC/ (the repository itself); docs/ alone is enough for TFC-0001. */
function contracts({ listing, profile }) {
    if (listing.folder('tfc') !== null || listing.folder('docs/TFC') !== null)
        return [];
    if (listing.folder('docs') !== null)
        return [(0,finding/* finding */.gk)('TFC0001.CONTRACTS_NOT_FOUND', { path: 'docs' }, 'Neither tfc/ nor docs/TFC/ holds the TFC documents.')];
    const shadowed = profile === 'full' || shadow(listing, 'docs') !== null;
    return shadowed ? [] : [(0,finding/* finding */.gk)('TFC0001.DIRECTORY_MISSING', { path: '.' }, 'The directory tfc/ is missing (docs/TFC/ or docs/ would do as well).', { fix: 'Make it: `mkdir tfc && touch tfc/.gitkeep`, and put the TFC documents there.' })];
}

;// CONCATENATED MODULE: ./core/lfs/attribute-pattern.js
/** null for a pattern with brackets, backslashes, letters beyond ASCII, or two stars beside letters: better not said than said wrong. */
function attributePattern(pattern) {
    if (/[[\]\\]/.test(pattern) || !ASCII.test(pattern))
        return null;
    // A pattern for directories only: attributes are asked of files.
    if (pattern.endsWith('/'))
        return () => false;
    if (!pattern.includes('/')) {
        const text = pattern.replaceAll(/\*+/g, '*');
        const [, tail] = literalEnds([text]);
        return (path) => path.endsWith(tail) && matchName(text, path.slice(path.lastIndexOf('/') + 1));
    }
    const parts = pattern.replace(/^\//, '').split('/');
    // `a**/b` depends on how git cuts the letters before the first star off (it then matches like `a` and `**/b`).
    if (parts.some((part) => part.includes('**') && /[^*]/.test(part)))
        return null;
    const names = parts.map((part) => part.replace(/^\*{2,}$/, '**'));
    const [prefix, suffix] = literalEnds(names);
    return (path) => path.startsWith(prefix) && path.endsWith(suffix) && matchParts(names, path.split('/'));
}
const ASCII = /^[\x20-\x7E]*$/;
/** What every match begins and ends with: most paths are told by these alone. */
function literalEnds(names) {
    const wild = names.findIndex((name) => /[*?]/.test(name));
    if (wild === -1)
        return names.length === 1 ? ['', names[0]] : [names.join('/'), ''];
    const prefix = names.slice(0, wild).map((name) => `${name}/`).join('');
    const last = names.at(-1);
    return [prefix, last === '**' ? '' : last.slice(Math.max(last.lastIndexOf('*'), last.lastIndexOf('?')) + 1)];
}
/** `**` over any number of directories; at the end over at least one name. */
function matchParts(names, parts) {
    const open = names.at(-1) === '**';
    const wanted = open ? names.slice(0, -1) : names;
    let [at, index, star, taken] = [0, 0, -1, 0];
    const end = () => at === wanted.length && (open ? index < parts.length : index === parts.length);
    for (;;) {
        if (wanted[at] === '**')
            [star, taken, at] = [at, index, at + 1];
        else if (end())
            return true;
        else if (at < wanted.length && index < parts.length && matchName(wanted[at], parts[index]))
            [at, index] = [at + 1, index + 1];
        else if (star >= 0 && taken < parts.length)
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
        else
            return false;
    }
}
/** `*` and `?` within one name. git counts bytes for `?`: it is taken for a letter here. */
function matchName(pattern, name) {
    let [at, index, star, taken] = [0, 0, -1, 0];
    while (index < name.length) {
        if (pattern[at] === '*')
            [star, taken, at] = [at, index, at + 1];
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index]))
            [at, index] = [at + 1, index + 1];
        else if (star >= 0)
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./core/lfs/read-attributes.js
/** git skips longer lines (ATTR_MAX_LINE_LENGTH). */
const MAX_LINE = 2048;
function readAttributes(text) {
    const macros = new Map();
    return text.replace(/^\uFEFF/, '').split('\n').flatMap((raw, index) => {
        const line = raw.replace(/^[ \t\r]+/, '');
        if (line === '' || line.startsWith('#') || raw.length > MAX_LINE)
            return [];
        const found = readPattern(line);
        if (found === null)
            return [];
        const filter = filterOf(found.rest, macros);
        if (found.pattern.startsWith('[attr]')) {
            macros.set(found.pattern.slice('[attr]'.length), filter);
            return [];
        }
        // git forbids negative patterns here.
        return found.pattern.startsWith('!') ? [] : [{ pattern: found.pattern, line: index + 1, filter }];
    });
}
/** Later words win. */
function filterOf(rest, macros) {
    let filter;
    for (const word of rest.split(/[ \t\r]+/)) {
        if (word === '-filter' || word === '!filter' || word === 'filter')
            filter = null;
        else if (word.startsWith('filter='))
            filter = word.slice('filter='.length);
        else if (macros.get(word) !== undefined)
            filter = macros.get(word);
    }
    return filter;
}
function readPattern(line) {
    if (!line.startsWith('"')) {
        const pattern = /^[^ \t\r]+/.exec(line)[0];
        return { pattern, rest: line.slice(pattern.length) };
    }
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
    // Octal and other escapes are rare; a pattern that we might read wrong is left out.
    if (quoted === null || /\\[^"\\]/.test(quoted[1]))
        return null;
    return { pattern: quoted[1].replaceAll(/\\(["\\])/g, '$1'), rest: line.slice(quoted[0].length) };
}

;// CONCATENATED MODULE: ./core/lfs/lfs-patterns.js
/** The patterns of .gitattributes that send files to Git LFS: which one decides about a path, and which match nothing. */


const readLfsPatterns = (text) => readAttributes(text).flatMap((each) => (each.filter === undefined ? [] : [{ ...each, matches: attributePattern(each.pattern) }]));
/** The line that makes `path` an LFS file; null when that cannot be said. The last line that matches wins. */
function decidingPattern(patterns, path) {
    const last = patterns.findLast(({ matches }) => matches === null || matches(path));
    return last?.filter === 'lfs' && last.matches !== null ? last : null;
}
/** So many comparisons at most: .gitattributes may have 4,000 lines and a repository 50,000 files. */
const BUDGET = 20_000_000;
/** LFS patterns that match none of the paths. */
function unusedPatterns(patterns, paths) {
    const judged = patterns.filter(({ filter, matches }) => filter === 'lfs' && matches !== null).slice(0, Math.floor(BUDGET / Math.max(1, paths.length)));
    return judged.filter(({ matches }) => !paths.some((path) => matches(path)));
}

// EXTERNAL MODULE: ./core/lfs/probes.js
var lfs_probes = __webpack_require__(26751);
;// CONCATENATED MODULE: ./core/rules/tfc/lfs-attribute-rules.js
/** .gitattributes: large content goes to Git LFS, documents do not. What git says of a path decides; the line is looked up after. */






const PATH = '.gitattributes';
const lfsAttributeRules = (workspace) => {
    const doc = workspace.texts.get(PATH);
    if (!workspace.listing.git || doc === undefined || doc.state === 'missing')
        return [];
    if (doc.state !== 'read')
        return [(0,finding/* finding */.gk)('TFC0001.GITATTRIBUTES_UNREADABLE', { path: PATH }, doc.state === 'pointer' ? '.gitattributes is a Git LFS pointer itself.' : `.gitattributes cannot be read: ${doc.problem.message}.`)];
    const patterns = readLfsPatterns(doc.text);
    return [...notCovered(workspace), ...documents(workspace, patterns), ...unused(workspace, patterns)];
};
/** Rule 14. */
function notCovered({ listing, probes }) {
    const raw = (0,lfs_probes/* probesOf */.p)(listing).filter(({ path, wants }) => wants === 'lfs' && probes.get(path) !== 'lfs');
    if (raw.length === 0)
        return [];
    const names = raw.map(({ path }) => LABELS[path] ?? path);
    const lines = [...names.map((name) => `${name} filter=lfs diff=lfs merge=lfs -text`), ...[...new Set(names.flatMap((name) => CAUGHT[name] ?? []))].map(asItself)];
    return [(0,finding/* finding */.gk)('TFC0001.LFS_NOT_COVERED', { path: PATH, line: 1 }, `No pattern sends ${(0,shorten/* listed */.K)(names, 9)} to Git LFS.`, { fix: `Add these lines to .gitattributes, in this order: ${lines.map((line) => `\`${line}\``).join(', ')}; then \`git add --renormalize .\`.` })];
}
/** Documents that a pattern for everything would send along. */
const CAUGHT = { 'datasets/**': ['metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md'], 'runs/**/artifacts/**': ['CHECKSUMS.txt', 'SIGNATURE.asc'], 'data/**': ['README.md'] };
/** Not `-diff`: then a pull request would not show what changed. `-text` stays, so that no checkout changes what is signed. */
const asItself = (name) => `**/${name} !filter !diff !merge -text`;
const LABELS = { 'data/x.bin': 'data/**', 'datasets/a/v1/x.bin': 'datasets/**', 'models/a/v1/model.pt': 'models/**/*.pt', 'models/a/v1/model.ckpt': 'models/**/*.ckpt', 'models/a/v1/model.onnx': 'models/**/*.onnx', 'runs/r/artifacts/x.bin': 'runs/**/artifacts/**' };
/** Rule 18, the cause: once for each pattern. Each file has a finding of its own. */
function documents({ listing, probes }, patterns) {
    const asked = (0,lfs_probes/* probesOf */.p)(listing).flatMap(({ path, wants }) => (wants === 'plain' && probes.get(path) === 'lfs' ? [path] : []));
    const there = FOLDERS.flatMap((name) => (0,each_file/* eachFile */.a)(listing.folder(name)).filter(({ path, lfs }) => lfs && isDocument(path)).map(({ path }) => path)).toSorted();
    const caught = [...asked, ...there].map((path) => ({ path, pattern: decidingPattern(patterns, path) }));
    return [...Map.groupBy(caught, ({ pattern }) => pattern?.line ?? null)].flatMap(([line, group]) => {
        const { pattern } = group[0];
        const names = [...new Set(group.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))];
        const what = pattern === null ? 'A pattern' : `The pattern ${(0,shorten/* shorten */.m)(pattern.pattern)}`;
        return [(0,finding/* finding */.gk)('TFC0001.LFS_POINTER_METADATA', { path: PATH, line, column: line === null ? null : 1 }, `${what} also sends ${(0,shorten/* listed */.K)(names)} of ${group[0].path.split('/')[0]}/ to Git LFS.`, { fix: `Add at the end of .gitattributes, a line each: ${names.slice(0, 6).map((name) => `\`${asItself(name)}\``).join(', ')}; then \`git add --renormalize .\`.` })];
    });
}
const FOLDERS = ['datasets', 'models', 'runs'];
/** Rule 20. What rule 14 asks for may wait for its first file. */
function unused({ listing }, patterns) {
    const lfs = patterns.filter(({ filter }) => filter === 'lfs');
    if (lfs.length === 0)
        return [];
    const asked = (0,lfs_probes/* probesOf */.p)(listing).filter(({ wants }) => wants === 'lfs');
    // Who removed such a line would be told by rule 14 to add it again.
    const demanded = new Set(asked.map(({ path }) => lfs.filter(({ matches }) => matches?.(path))).flatMap((matching) => (matching.length === 1 ? matching : [])));
    const useless = unusedPatterns(patterns, (0,each_file/* eachFile */.a)(listing.root).map(({ path }) => path)).filter((pattern) => !demanded.has(pattern));
    if (useless.length === 0)
        return [];
    return [(0,finding/* finding */.gk)('TFC0001.LFS_PATTERN_UNUSED', { path: PATH, line: useless[0].line, column: 1 }, `${useless.length} of ${lfs.length} LFS patterns match no file: ${(0,shorten/* listed */.K)(useless.map(({ pattern, line }) => `${(0,shorten/* shorten */.m)(pattern, 40)} (line ${line})`), 3)}.`)];
}

// EXTERNAL MODULE: ./core/lfs/read-git-config.js
var read_git_config = __webpack_require__(34932);
;// CONCATENATED MODULE: ./core/rules/tfc/lfs-config-rules.js
/** .lfsconfig: it is read, and an address in it is one. */



/** Rule 13. That the file is there is a rule of the layout. */
const lfsConfigRules = ({ texts }) => {
    const doc = texts.get('.lfsconfig');
    if (doc === undefined || doc.state === 'missing')
        return [];
    const at = { path: doc.path, line: 1 };
    if (doc.state === 'pointer')
        return [(0,finding/* finding */.gk)('TFC0001.LFSCONFIG_INVALID', at, '.lfsconfig is a Git LFS pointer itself.')];
    if (doc.state === 'unreadable')
        return [(0,finding/* finding */.gk)('TFC0001.LFSCONFIG_INVALID', { path: doc.path }, `.lfsconfig cannot be read: ${doc.problem.message}.`)];
    const config = (0,read_git_config/* readGitConfig */.$)(doc.text);
    if (!config.ok)
        return [(0,finding/* finding */.gk)('TFC0001.LFSCONFIG_INVALID', { ...at, line: config.problem.line }, `${config.problem.message}.`)];
    return config.value.flatMap(({ key, value, line }) => {
        if (!ADDRESSES.test(key) || value === null || value === '' || isAddress(value))
            return [];
        return [(0,finding/* finding */.gk)('TFC0001.LFS_URL', { ...at, line }, `${(0,shorten/* shorten */.m)(key)} is "${(0,shorten/* shorten */.m)(value)}", which has no scheme.`)];
    });
};
const ADDRESSES = /^(lfs\.(push)?url|remote\..*\.lfs(push)?url)$/;
/** A URL, an absolute path, or what ssh takes (`git@host:path`): git-lfs reads all three. */
const isAddress = (value) => /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) || /^(\/|[A-Za-z]:[\\/])/.test(value) || /^([^\s@:/]+@)?[^\s@:/]+:[^\s]+$/.test(value);

;// CONCATENATED MODULE: ./core/rules/tfc/lfs-file-rules.js
/** Files of data, datasets, models and runs: what is large is a pointer, what is a document is none. */






/** Rules 15 to 19. A file has one finding at most, and many of one kind in one place are told together. */
const lfsFileRules = (workspace) => {
    const judged = ['data', 'datasets', 'models', 'runs'].flatMap((name) => (0,each_file/* eachFile */.a)(workspace.listing.folder(name)).flatMap((file) => {
        const found = file.kind === 'file' ? lfs_file_rules_judge(workspace, file) : null;
        return found === null ? [] : [{ path: file.path, code: found[0], message: found[1], place: `${found[0]} ${(0,versions_before/* versionOf */.E)(file.path) ?? file.path.split('/')[0]}` }];
    })).toSorted(each_file/* byPath */.f);
    const one = ({ code, path, message }) => (0,finding/* finding */.gk)(code, { path, line: AT_LINE.has(code) ? 1 : null }, message);
    return [...Map.groupBy(judged, ({ place }) => place).values()].flatMap((group) => (0,at_most/* atMost */.T)(5, group, one, (first, rest) => ({ ...one(first), message: `${first.message} The same holds for ${rest} more beside it.` })));
};
/** A pointer is a text that can be shown; the others are content. */
const AT_LINE = new Set(['TFC0001.LFS_POINTER_METADATA', 'TFC0001.LFS_POINTER_README', 'TFC0001.LFS_POINTER_INVALID', 'TFC0001.LFS_POINTER_STRAY']);
function lfs_file_rules_judge({ listing, config }, file) {
    const { path, pointer, brokenPointer, size } = file;
    if (pointer !== null && file.lfs && !path.endsWith('.md') && !isDocument(path))
        return null;
    const name = (0,shorten/* shorten */.m)(path.slice(path.lastIndexOf('/') + 1));
    if (pointer !== null || brokenPointer) {
        if (isDocument(path))
            return ['TFC0001.LFS_POINTER_METADATA', `${name} is kept as a Git LFS pointer and cannot be read without git-lfs.`];
        if (isReadme(path))
            return ['TFC0001.LFS_POINTER_README', `${name} is kept as a Git LFS pointer.`];
        if (brokenPointer)
            return ['TFC0001.LFS_POINTER_INVALID', `${name} begins like a Git LFS pointer and is none.`];
        return listing.git && file.tracked && !file.lfs ? ['TFC0001.LFS_POINTER_STRAY', `${name} is a Git LFS pointer, and no pattern says that it is in LFS.`] : null;
    }
    // Empty files are never pointers; documents are told by their pattern.
    if (!listing.git || size === 0 || isDocument(path))
        return null;
    if (file.lfs)
        return file.tracked && file.blob !== null && !isAside(path) ? ['TFC0001.LFS_RAW', `${name} was committed as itself, and the attributes say LFS.`] : null;
    if (size > config.large_file_mb * MIB)
        return ['TFC0001.LFS_LARGE_FILE', `${name} has ${(size / MIB).toFixed(1)} MiB and is not in Git LFS.`];
    return path.startsWith('datasets/') && (0,versions_before/* versionOf */.E)(path) !== null && !isAside(path) ? ['TFC0004.NOT_IN_LFS', `${name} is content of a dataset and not in Git LFS.`] : null;
}
const MIB = 1024 * 1024;

// EXTERNAL MODULE: ./core/workspace/workspace.js
var workspace = __webpack_require__(45061);
;// CONCATENATED MODULE: ./core/rules/tfc/lfs-store-rules.js
/** Rule 17, second half: contents that the LFS server does not have. Only where somebody let it be asked. */






const lfsStoreRules = ({ listing, lfsStore }) => {
    if (lfsStore === undefined || lfsStore === null)
        return [];
    const { server, absent, trouble } = lfsStore;
    const gone = workspace/* LFS_FOLDERS */.w.flatMap((name) => (0,each_file/* eachFile */.a)(listing.folder(name))).filter(({ tracked, lfs, pointer }) => tracked && lfs && pointer !== null && absent.has(pointer.oid)).toSorted(each_file/* byPath */.f);
    const one = ({ path, pointerOnDisk }) => (0,finding/* finding */.gk)('TFC0001.LFS_OBJECT_MISSING', { path, line: pointerOnDisk ? 1 : null }, `${(0,shorten/* shorten */.m)(path.slice(path.lastIndexOf('/') + 1))} points to content that ${(0,shorten/* shorten */.m)(server ?? 'the server')} does not have.`);
    const told = [...Map.groupBy(gone, ({ path }) => (0,versions_before/* versionOf */.E)(path) ?? path.split('/')[0]).values()].flatMap((group) => (0,at_most/* atMost */.T)(5, group, one, (first, rest) => ({ ...one(first), message: `${one(first).message} The same holds for ${rest} more beside it.` })));
    return trouble === null ? told : [...told, (0,finding/* finding */.gk)('TFC0001.LFS_SERVER_SILENT', { path: '.' }, server === null ? `No LFS server was asked: ${trouble}.` : `The LFS server ${(0,shorten/* shorten */.m)(server)} gave no whole answer: ${trouble}.`)];
};

;// CONCATENATED MODULE: ./core/rules/tfc/lfs-rules.js
/** Git LFS: TFC-0001 section 7, TFC-0004 section 11, TFC-0006 section 9. */




const lfsRules = (workspace) => [...lfsConfigRules(workspace), ...lfsAttributeRules(workspace), ...lfsFileRules(workspace), ...lfsStoreRules(workspace)];

// EXTERNAL MODULE: ./core/integrity/judge-list.js + 1 modules
var judge_list = __webpack_require__(83157);
// EXTERNAL MODULE: ./core/rules/tfc/checksum-rules.js + 2 modules
var checksum_rules = __webpack_require__(59249);
;// CONCATENATED MODULE: ./core/rules/tfc/link-rules.js



/** `alone`: no other rule speaks about links below datasets/ (TFC-0004) and in the place of the three directories (TFC-0001). */
function linkRules(listing, { alone }) {
    const links = [
        ...(alone ? linksIn(listing.root).filter(({ path }) => ['datasets', 'models', 'runs'].includes(path)) : []),
        ...(alone ? linksAbove(listing.folder('datasets')) : []),
        ...linksAbove(listing.folder('models')),
        ...linksAbove(listing.folder('runs')).filter(({ path }) => path.split('/').length === 2 || path.endsWith('/artifacts')),
    ];
    return (0,at_most/* atMost */.T)(20, links, linked, (first, rest) => ({ ...linked(first), message: `${(0,shorten/* shorten */.m)(first.path)} and ${rest} more are links in the place of a directory; nothing behind them is verified.` }));
}
/** One and two below: `models/resnet50` and `models/resnet50/v1`. */
const linksAbove = (folder) => (folder === null ? [] : [...linksIn(folder), ...[...folder.folders.values()].flatMap(linksIn)]);
const linksIn = ({ files }) => [...files.values()].filter(({ kind }) => kind === 'symlink' || kind === 'submodule');
const linked = ({ path, kind }) => (0,finding/* finding */.gk)('TFC0008.SYMLINK', { path }, `${(0,shorten/* shorten */.m)(path)} is a ${kind === 'submodule' ? 'submodule' : 'symbolic link'} in the place of a directory; nothing behind it is verified.`);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/rules/tfc/signing-claim-rules.js
/** Rule 93: what metadata say about their signature, in a `signing:` block (the guide) or in flat fields (TFC-0008 section 9). */




/** A run's own list and that of its artifacts share one config.yaml: it is looked at once. */
function claimRules(file, verdict) {
    const { claims, demand } = file;
    if (claims.state !== 'read' || demand === 'optional')
        return [];
    return [...selfClaim(claims), ...FINGERPRINTS.flatMap((at) => wrongFingerprint(claims, at, verdict)), ...unsigned(claims, verdict), ...wrongDigest(claims, file), ...wrongFile(claims, file)];
}
const FINGERPRINTS = ['/signing/key_fingerprint', '/key_fingerprint', '/signing/fingerprint'];
function selfClaim({ document }) {
    return ['/signature_verified', '/signing/signature_verified'].filter((at) => /^(true|yes|on)$/i.test(document.written(at) ?? '')).map((at) => (0,finding/* finding */.gk)('TFC0008.SIGNATURE_SELF_CLAIM', document.keyPlace(at), '`signature_verified: true` is a claim of the file about itself.'));
}
/** Spaces and a leading 0x are how people write them; `rsa4096/KEYID`, which the guide prints, is no fingerprint. */
function wrongFingerprint({ document }, at, verdict) {
    const written = document.written(at);
    if (written === null || verdict.state !== 'signed')
        return [];
    const claimed = written.replace(/^0x|[ :]/gi, '').toUpperCase();
    return verdict.signers.includes(claimed) ? [] : [(0,finding/* finding */.gk)('TFC0008.SIGNING_CLAIM', document.place(at), `The key ${(0,shorten/* shorten */.m)(written)} is claimed; the signature was made by ${verdict.signers.join(', ')}.`)];
}
function unsigned({ document, root }, verdict) {
    const at = (0,source_document/* isMap */.jh)(root['signing']) ? '/signing' : document.written('/signed_by') === null ? null : '/signed_by';
    return at === null || verdict.state !== 'none' ? [] : [(0,finding/* finding */.gk)('TFC0008.SIGNING_CLAIM', document.keyPlace(at), 'The metadata say that this is signed, and there is no SIGNATURE.asc.')];
}
/** `checksum_value` has no definition: the digest of the list, of one of its files, or of the dataset are taken for it. */
function wrongDigest({ document }, { list, text }) {
    const value = document.written('/checksum_value')?.toLowerCase().replace(/^sha(256|512):/, '') ?? null;
    if (value === null || list === null || text.state !== 'read')
        return [];
    const known = [digest('sha256', text.text), digest('sha512', text.text), document.written('/hash/value')?.toLowerCase(), ...list.entries.map(({ hex }) => hex)];
    return known.includes(value) ? [] : [(0,finding/* finding */.gk)('TFC0008.SIGNING_CLAIM', document.place('/checksum_value'), `\`checksum_value\` is neither the digest of CHECKSUMS.txt nor in it: ${(0,shorten/* shorten */.m)(value)}`)];
}
function wrongFile({ document }, { signature }) {
    const named = document.written('/signing/signature_file');
    return named === null || signature.path === named || signature.path.endsWith(`/${named.replace(/^\.\//, '')}`) ? [] : [(0,finding/* finding */.gk)('TFC0008.SIGNING_CLAIM', document.place('/signing/signature_file'), `The signature lies in SIGNATURE.asc, not in ${(0,shorten/* shorten */.m)(named)}.`)];
}
const digest = (algorithm, text) => (0,external_node_crypto_.createHash)(algorithm).update(text).digest('hex');

// EXTERNAL MODULE: ./core/integrity/checksum-list.js + 1 modules
var checksum_list = __webpack_require__(64153);
// EXTERNAL MODULE: ./core/rules/tfc/with-directory.js
var with_directory = __webpack_require__(36658);
;// CONCATENATED MODULE: ./core/rules/tfc/signature-rules.js
/** Rules 90 to 92: lists are signed, and every signature is good enough. */




/** Rule 90. Where nobody signs anything yet it is one finding; its message names nothing, for the baseline. */
function signaturesMissing(lists, policy) {
    const wanted = lists.filter(({ text, demand }) => demand === 'required' && text.state !== 'missing');
    const without = wanted.filter(({ signature }) => signature.text.state === 'missing');
    if (policy === 'off' || without.length === 0)
        return [];
    if (policy === 'warn' && without.length > 1 && without.length === wanted.length) {
        return [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_MISSING', { path: '.' }, `None of ${without.length} lists is signed.`, { fix: `Run \`hortus sign DIRECTORY --gpg\` for each and commit ${checksum_list/* SIGNATURE_NAME */.dQ}: ${(0,shorten/* listed */.K)(without.map(({ directory }) => directory))}.` })];
    }
    return without.map(({ path, directory }) => (0,finding/* finding */.gk)('TFC0008.SIGNATURE_MISSING', { path, line: 1 }, `${(0,shorten/* shorten */.m)(path)} has no ${checksum_list/* SIGNATURE_NAME */.dQ} beside it.`, { level: policy === 'require' ? 'error' : 'warning', fix: `Run \`hortus sign ${(0,shorten/* shorten */.m)(directory)} --gpg\` and commit ${checksum_list/* SIGNATURE_NAME */.dQ}.` }));
}
/** Rules 91 and 92 for one signature. */
const signatureRules = (file, verdict, options) => judged(file, verdict, options).map((each) => (0,with_directory/* withDirectory */.u)(each, file));
function judged(file, verdict, { alone }) {
    const at = { path: file.signature.path, line: 1 };
    switch (verdict.state) {
        case 'none':
            return [];
        case 'pointer':
            return alone ? [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_INVALID', at, 'The signature is in Git LFS, and only its pointer is here.')] : [];
        case 'unread':
            return [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_INVALID', at, `${(0,shorten/* shorten */.m)(at.path)} ${verdict.why}.`)];
        case 'without_list':
            return [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_WITHOUT_LIST', at, `${(0,shorten/* shorten */.m)(file.directory)} has a ${checksum_list/* SIGNATURE_NAME */.dQ} and no ${checksum_list/* CHECKSUMS_NAME */.NX}.`)];
        case 'rejected':
            return unique(verdict.rejections).map((rejection) => reject(rejection, at));
        case 'signed':
            return verdict.over === 'config' ? [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_OVER_CONFIG', at, `${(0,shorten/* shorten */.m)(at.path)} signs config.yaml: metrics, logs and artifacts are not covered.`)] : notBound(file);
    }
}
/** A25: the bytes that were signed should say what they are about. */
function notBound({ path, directory, list }) {
    const relative = list?.entries.find(({ written }) => !written.replace(/^(?:\.\/)+/, '').startsWith(`${directory}/`));
    return relative === undefined ? [] : [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_NOT_BOUND', { path, line: relative.line }, `The signed list has relative paths (${(0,shorten/* shorten */.m)(relative.written)}), so it would pass for another version too.`)];
}
const unique = (rejections) => [...new Map(rejections.map((each) => [`${each.kind} ${each.about}`, each])).values()];
function reject({ kind, about }, at) {
    const [code, say] = REJECTIONS[kind];
    return (0,finding/* finding */.gk)(code, at, say((0,shorten/* shorten */.m)(about, 120)));
}
const REJECTIONS = {
    unreadable: ['TFC0008.SIGNATURE_INVALID', (about) => `The signature cannot be read: ${about}.`],
    text_mode: ['TFC0008.SIGNATURE_INVALID', () => 'The signature is over text, whose line ends may change without breaking it; it must be over bytes.'],
    wrong_type: ['TFC0008.SIGNATURE_INVALID', (about) => `The packet is no signature over bytes (type ${about}).`],
    does_not_verify: ['TFC0008.SIGNATURE_INVALID', (about) => `The signature of ${about} is not over this ${checksum_list/* CHECKSUMS_NAME */.NX}: the list was changed after it was signed, or the signature belongs to another file.`],
    mixed: ['TFC0008.SIGNATURE_INVALID', () => 'Some signatures are over the list and some over config.yaml.'],
    doubled: ['TFC0008.SIGNATURE_INVALID', (about) => `The key ${about} has signed twice.`],
    weak_hash: ['TFC0008.SIGNATURE_WEAK', (about) => `The signature hashes with ${about}; SHA-256, SHA-384 and SHA-512 are accepted.`],
    weak_key: ['TFC0008.SIGNATURE_WEAK', (about) => `The key is ${about}, which is not accepted.`],
    short_rsa: ['TFC0008.SIGNATURE_WEAK', (about) => `The key is ${about}; RSA is accepted from 3072 bits.`],
    unknown_key: ['TFC0008.SIGNER_UNKNOWN', (about) => `The key ${about} that made the signature is not in the keyring.`],
    not_trusted: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `The key ${about} is not in \`workspace.trusted_keys\`.`],
    not_for_path: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `The key ${about} is trusted for other directories only.`],
    policy_broken: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `\`since\` or \`until\` of the key ${about} is no date (YYYY-MM-DD), so it is not trusted.`],
    revoked: ['TFC0008.KEY_REVOKED', (about) => `The key ${about} is revoked.`],
    expired: ['TFC0008.KEY_EXPIRED', (about) => `The key ${about} is expired.`],
    unsound: ['TFC0008.KEY_UNUSABLE', (about) => `The key ${about} has no valid signature of its owner that binds it (or only one by SHA-1).`],
    may_not_sign: ['TFC0008.KEY_UNUSABLE', (about) => `The key ${about} is not marked for signing.`],
    no_back_signature: ['TFC0008.KEY_UNUSABLE', (about) => `The subkey ${about} never signed that it belongs to this key.`],
    no_date: ['TFC0008.SIGNATURE_DATE', () => 'The signature does not say when it was made.'],
    future: ['TFC0008.SIGNATURE_DATE', (about) => `The signature says that it was made in the future (${about}).`],
    before_key: ['TFC0008.SIGNATURE_DATE', (about) => `The signature says that it was made before its key (${about}).`],
    before_since: ['TFC0008.SIGNATURE_DATE', (about) => `The signature was made before its key was trusted (${about}).`],
    after_until: ['TFC0008.SIGNATURE_DATE', (about) => `The signature was made after its key was trusted (${about}).`],
    signature_expired: ['TFC0008.SIGNATURE_EXPIRED', (about) => `The signature expired on ${about}.`],
    too_few: ['TFC0008.SIGNATURES_TOO_FEW', (about) => `${about} trusted keys have signed.`],
};

// EXTERNAL MODULE: ./core/workspace/listing.js
var workspace_listing = __webpack_require__(98368);
;// CONCATENATED MODULE: ./core/rules/tfc/trust-rules.js
/** What a change does to signatures and to whom is trusted (A18, A19). */




const CONFIG_PATH = '.github/hortus.yml';
/** A18: a directory that had a signature at the merge base has one now. That a whole version went away say its own rules. */
function signatureRemoved({ integrity, change, listing }) {
    const kept = new Set(integrity.lists.filter(({ signature }) => signature.text.state !== 'missing').map(({ signature }) => signature.path));
    return (change?.files ?? []).flatMap(({ from, path, status }) => {
        if (from === null || !isSignature(from) || kept.has(from) || (status !== 'deleted' && status !== 'renamed'))
            return [];
        const directory = from.slice(0, -checksum_list/* SIGNATURE_NAME */.dQ.length - 1);
        const left = listing.folder(directory);
        // The whole directory moved, and its signature with it.
        if (left === null && (status === 'deleted' || kept.has(path)))
            return [];
        const anchor = left === null ? path : (listing.file(`${directory}/CHECKSUMS.txt`) ?? (0,workspace_listing/* filesBelow */.D)(left)[0])?.path ?? directory;
        return [(0,finding/* finding */.gk)('TFC0008.SIGNATURE_REMOVED', { path: anchor }, `${(0,shorten/* shorten */.m)(from)} was there before this change and is gone.`)];
    });
}
const isSignature = (path) => path.endsWith(`/${checksum_list/* SIGNATURE_NAME */.dQ}`) && /^(?:datasets|models|runs)\/.+\//.test(path);
function trustRules({ integrity, change, config }) {
    const { policy, keyring, changed } = integrity.trust;
    const problems = keyring?.problems ?? [];
    return [
        ...(keyring?.hasPrivate === true ? [(0,finding/* finding */.gk)('TFC0008.KEYRING_PRIVATE', { path: policy.keyring }, `${(0,shorten/* shorten */.m)(policy.keyring)} holds a private key.`)] : []),
        ...(problems.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0008.KEYRING_UNREADABLE', { path: policy.keyring }, `${(0,shorten/* shorten */.m)(policy.keyring)}: ${(0,shorten/* listed */.K)(problems, 3)}.`)]),
        ...mixed(changed, change, new Set([CONFIG_PATH, policy.keyring, config.keyring])),
    ];
}
/** A19. The configuration file may change in other places too: that is seen in the same short diff. */
function mixed(changed, change, own) {
    const others = (change?.files ?? []).map(({ path }) => path).filter((path) => !own.has(path));
    if (changed.length === 0 || others.length === 0)
        return [];
    const at = changed.every((each) => own.has(each)) ? changed[0] : CONFIG_PATH;
    return [(0,finding/* finding */.gk)('TFC0008.TRUST_MIXED_CHANGE', { path: at }, `The change touches ${(0,shorten/* listed */.K)(changed)} together with ${others.length === 1 ? 'another file' : `${others.length} other files`}: ${(0,shorten/* listed */.K)(others, 3)}.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/integrity-rules.js
/** TFC-0008: checksum lists and signatures, rules 84 to 93. */






const integrityRules = (workspace) => checkIntegrity(workspace, { alone: false });
/** `alone`: no other rule speaks about links in a dataset (TFC-0004) and about lists that are LFS pointers (TFC-0001). */
function checkIntegrity(subject, { alone }) {
    const { integrity } = subject;
    const { policy } = integrity.trust;
    const judged = integrity.lists.map((list) => ({ list, verdict: (0,judge_list/* judgeList */.i)(list, integrity.trust) }));
    return [
        ...(0,checksum_rules/* checksumsMissing */.$)(integrity.lists, policy.checksums),
        ...integrity.lists.flatMap((list) => (0,checksum_rules/* listRules */.s)(list, subject, { alone })),
        ...linkRules(subject.listing, { alone }),
        ...signaturesMissing(integrity.lists, policy.signatures),
        ...judged.flatMap(({ list, verdict }) => signatureRules(list, verdict, { alone })),
        ...judged.flatMap(({ list, verdict }) => claimRules(list, verdict)),
        ...signatureRemoved(subject),
        ...trustRules(subject),
    ];
}

;// CONCATENATED MODULE: ./core/workspace/run-state.js
/** A run that says nothing is `unknown`: it counts as neither. */
function stateOf(config) {
    if (config.state !== 'read')
        return 'unknown';
    const word = (pointer) => config.document.written(pointer)?.trim().toLowerCase() ?? '';
    const [status, result] = [word('/status'), word('/result')];
    if (FAILED.has(status))
        return 'failed';
    if (COMPLETED.has(status) || COMPLETED.has(result))
        return 'completed';
    return FAILED.has(result) ? 'failed' : status === '' ? 'unknown' : 'other';
}
/** Where a run says how it ended. */
function endPlace(config) {
    if (config.state !== 'read')
        return { path: config.path };
    return config.document.place(config.document.written('/status') === null ? '/result' : '/status');
}
const isKnownStatus = (status) => COMPLETED.has(status) || FAILED.has(status) || OTHER.has(status);
const COMPLETED = new Set(['completed', 'succeeded', 'success']);
const FAILED = new Set(['failed', 'failure', 'error']);
const OTHER = new Set(['cancelled', 'canceled', 'aborted', 'interrupted', 'timed_out', 'running', 'queued']);
const KNOWN_STATUSES = [...COMPLETED, ...FAILED, ...OTHER];

;// CONCATENATED MODULE: ./core/rules/tfc/lineage-rules.js




const lineageFindings = ({ metadata }, { datasets, runs }) => {
    if (metadata.state !== 'read')
        return [];
    const { document } = metadata;
    const id = document.written('/run_id')?.trim() ?? '';
    const run = runs.get(id);
    const dataset = datasetOf(metadata);
    return [
        ...(id === '' || run !== undefined ? [] : [(0,finding/* finding */.gk)('TFC0005.RUN_UNKNOWN', document.place('/run_id'), `runs/${(0,shorten/* shorten */.m)(id)} does not exist.`)]),
        ...(dataset === null || datasets.has(dataset) ? [] : [(0,finding/* finding */.gk)('TFC0005.DATASET_UNKNOWN', document.place('/dataset/name'), `datasets/${(0,shorten/* shorten */.m)(dataset.replace(':', '/'))} does not exist.`)]),
        ...(run === undefined ? [] : agreement(metadata, dataset, run)),
    ];
};
/** `name:version`; null where it is not said, which is told elsewhere. */
function datasetOf({ document }) {
    const [name, version] = ['/dataset/name', '/dataset/version'].map((key) => document.written(key)?.trim() ?? '');
    return name && version ? `${name}:${version}` : null;
}
function agreement({ document }, dataset, { id, config }) {
    if (config.state !== 'read')
        return [];
    const used = readReference(config.document.written('/dataset')?.trim() ?? '');
    const [ours, theirs] = [document, config.document].map((each) => each.written('/code/commit')?.trim().toLowerCase() ?? '');
    const state = stateOf(config);
    return [
        ...(dataset === null || used === null || writeReference(used) === dataset ? [] : [(0,finding/* finding */.gk)('TFC0005.LINEAGE_DATASET', document.place('/dataset/name'), `The model says ${(0,shorten/* shorten */.m)(dataset)}, and ${id} says ${writeReference(used)}.`)]),
        ...(ours === '' || theirs === '' || sameCommit(ours, theirs) ? [] : [(0,finding/* finding */.gk)('TFC0005.LINEAGE_COMMIT', document.place('/code/commit'), `The model says ${(0,shorten/* shorten */.m)(ours, 40)}, and ${id} says ${(0,shorten/* shorten */.m)(theirs, 40)}.`)]),
        ...(state === 'completed' || state === 'unknown' ? [] : [(0,finding/* finding */.gk)('TFC0005.LINEAGE_RUN_FAILED', document.place('/run_id'), `${id} says that it did not complete: ${(0,shorten/* shorten */.m)(config.document.written('/status') ?? 'failed', 40)}.`)]),
    ];
}
/** One of the two may be shortened. */
const sameCommit = (a, b) => a === b || (Math.min(a.length, b.length) >= 7 && (a.startsWith(b) || b.startsWith(a)));

;// CONCATENATED MODULE: ./core/rules/tfc/not-read.js


/** Nothing for a document that was read, or is missing (that has a code of its own). */
function notReadable(doc, code, listing) {
    const { path } = doc;
    switch (doc.state) {
        case 'read':
        case 'missing':
            return [];
        case 'pointer':
            return isToldAsPointer(listing, path) ? [] : [(0,finding/* finding */.gk)(code, { path, line: 1 }, 'A Git LFS pointer lies in its place.')];
        case 'unreadable':
            return [(0,finding/* finding */.gk)(code, { path }, `It cannot be read: ${(0,shorten/* shorten */.m)(doc.problem.message.replace(/\.$/, ''), 300)}.`)];
        case 'broken':
            return doc.issues.slice(0, MAX_ISSUES).map(({ message, line, column }) => (0,finding/* finding */.gk)(code, { path, line, column }, `${(0,shorten/* shorten */.m)(message.replace(/\.$/, ''), 300)}.`));
        case 'not_a_map': {
            const { value } = doc.document;
            return [(0,finding/* finding */.gk)(code, { ...doc.document.place('') }, value === null ? 'The file is empty.' : `It holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not a map.`)];
        }
    }
}
/** The rules of Git LFS name every document that lies there as a pointer. */
function isToldAsPointer(listing, path) {
    const file = listing.file(path);
    return file !== null && (file.pointer !== null || file.brokenPointer);
}
/** After a first mistake the others are often its consequence. */
const MAX_ISSUES = 3;

;// CONCATENATED MODULE: ./core/rules/tfc/model-card-rules.js
/** Rule 82: the card of a model. The contracts name no headings, so each section is known by any of its usual names. */



const cardFindings = ({ card }, { workspace: { listing } }) => {
    const { path } = card;
    if (card.state === 'missing' || (card.state === 'pointer' && isToldAsPointer(listing, path)))
        return [];
    if (card.state !== 'read')
        return [(0,finding/* finding */.gk)('TFC0005.CARD_SECTIONS', { path }, card.state === 'pointer' ? 'A Git LFS pointer lies in its place.' : `It cannot be read: ${card.problem.message.replace(/\.$/, '')}.`)];
    const headings = headingsOf(card.text);
    const missing = SECTIONS.filter(([, pattern]) => !headings.some((heading) => pattern.test(heading))).map(([name]) => name);
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0005.CARD_SECTIONS', { path, line: 1 }, `The card has no section ${(0,shorten/* listed */.K)(missing, SECTIONS.length)}.`)];
};
/** `## Heading`, or a line that is underlined; not inside of code. */
function headingsOf(text) {
    const lines = text.split(/\r?\n/);
    let fence = '';
    return lines.flatMap((line, index) => {
        const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? '';
        if (fence === '' && mark !== '')
            fence = mark;
        else if (fence !== '' && mark.startsWith(fence))
            fence = '';
        else if (fence === '') {
            const heading = /^ {0,3}#{1,6}[ \t](.*)/.exec(line.slice(0, 300))?.[1];
            if (heading !== undefined)
                return [heading];
            if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test((lines[index + 1] ?? '').slice(0, 300)))
                return [line.slice(0, 300)];
        }
        return [];
    });
}
const SECTIONS = [
    ['description', /description|overview|summary|about|details/i],
    ['intended use', /\buses?\b|usage|applications?/i],
    ['training data', /training|\bdata(?:set)?s?\b/i],
    ['evaluation', /evaluation|metrics|performance|results|benchmark/i],
    ['limitations', /limitation|caveats|known issues|bias|risks/i],
    ['ethical considerations', /ethic|bias|fairness|safety|societal|responsible/i],
    ['license', /licen[cs]e|licensing/i],
];

;// CONCATENATED MODULE: ./core/rules/tfc/model-change-rules.js
/** Rules 78, 79 and 81: a published version never changes, but for its state; a new one is the next. */






const modelChangeRules = ({ change, models, listing }) => {
    if (change === null)
        return [];
    const versions = new Map(models.map((model) => [model.path, model]));
    const gone = [...change.versionsBefore].filter((path) => path.startsWith('models/') && listing.folder(path) === null);
    const changed = [...changesByVersion(change)].filter(([path]) => versions.has(path));
    return [
        ...(0,at_most/* atMost */.T)(MAX_VERSIONS, gone.toSorted(), (path) => (0,finding/* finding */.gk)('TFC0005.VERSION_GONE', { path }, `${(0,shorten/* shorten */.m)(path)} was published and is gone.`), (path, rest) => (0,finding/* finding */.gk)('TFC0005.VERSION_GONE', { path }, `${(0,shorten/* shorten */.m)(path)} and ${rest} more versions were published and are gone.`)),
        ...changed.flatMap(([path, files]) => changedVersion(path, files, isPromoted(versions.get(path), change))),
        ...newVersions(models, change),
    ];
};
/** Files of versions that were there before, but for what may change: metadata.yaml, and a signature that comes later. */
function changesByVersion({ files, versionsBefore }) {
    const touched = files.flatMap((file) => {
        const paths = new Set([file.path, ...(file.from === null ? [] : [file.from])]);
        return [...new Set([...paths].map(versions_before/* versionOf */.E))].flatMap((version) => (version !== null && version.startsWith('models/') && versionsBefore.has(version) && !mayChange(file, version) ? [{ version, file }] : []));
    });
    return new Map([...Map.groupBy(touched, ({ version }) => version)].map(([version, all]) => [version, all.map(({ file }) => file)]));
}
function mayChange({ status, path, from }, version) {
    const name = path.slice(version.length + 1);
    if (status === 'modified')
        return name === 'metadata.yaml' || name === 'SIGNATURE.asc';
    return status === 'added' && from === null && (name === 'CHECKSUMS.txt' || name === 'SIGNATURE.asc' || name === 'card.md');
}
function changedVersion(version, files, promoted) {
    const code = promoted ? 'TFC0005.PROMOTION_MIXED' : 'TFC0005.VERSION_CHANGED';
    const one = (file) => {
        const name = nameIn(file, version);
        // Words about a model may be corrected, but not unnoticed.
        const level = name === 'card.md' && !promoted ? { level: 'warning' } : {};
        return (0,finding/* finding */.gk)(code, { path: file.status === 'renamed' && (0,versions_before/* versionOf */.E)(file.path) !== version ? version : file.path }, `${(0,shorten/* shorten */.m)(version)} was published, and ${(0,shorten/* shorten */.m)(name)} was ${model_change_rules_DONE[file.status]}${promoted ? ' together with its state' : ''}.`, level);
    };
    return (0,at_most/* atMost */.T)(MAX_FILES, files, one, (first, rest) => ({ ...one(first), message: `${one(first).message.slice(0, -1)}, and ${rest} more files.` }));
}
const nameIn = ({ path, from }, version) => (from !== null && (0,versions_before/* versionOf */.E)(from) === version ? from : path).slice(version.length + 1);
const model_change_rules_DONE = { added: 'added', modified: 'changed', deleted: 'removed', renamed: 'renamed' };
function isPromoted({ metadata }, { before }) {
    const text = before.get(metadata.path);
    if (text === undefined || text === null || metadata.state !== 'read')
        return false;
    const then = (0,read_yaml/* readYaml */.g)(text, metadata.path);
    return then.ok && (then.value.written('/state') ?? '') !== (metadata.document.written('/state') ?? '');
}
function newVersions(models, { versionsBefore }) {
    const highest = new Map();
    for (const path of versionsBefore) {
        const [, name = '', version = ''] = /^models\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
        highest.set(name, Math.max(highest.get(name) ?? 0, (0,discover/* versionNumber */.e1)(version) ?? 0));
    }
    return models.flatMap((model) => {
        const number = (0,discover/* versionNumber */.e1)(model.version);
        if (number === null || versionsBefore.has(model.path))
            return [];
        const next = (highest.get(model.name) ?? 0) + 1;
        highest.set(model.name, Math.max(next - 1, number));
        const place = model.metadata.state === 'read' ? model.metadata.document.place('/version') : { path: model.path };
        return number === next ? [] : [(0,finding/* finding */.gk)('TFC0005.VERSION_NOT_NEXT', place, `The next version of ${(0,shorten/* shorten */.m)(model.name)} is v${next}, not ${model.version}.`)];
    });
}
const MAX_VERSIONS = 20;
const MAX_FILES = 5;

;// CONCATENATED MODULE: ./core/rules/tfc/run-context.js
/** What the rules of every run ask of the rest of the workspace, looked up once. */

function runContext(workspace) {
    return { workspace, datasets: datasetKeys(workspace), experimentIds: experimentIds(workspace) };
}
const datasetKeys = ({ datasets }) => new Set(datasets.map(({ name, version }) => `${name}:${version}`));
function experimentIds({ texts }) {
    const ids = [...texts.values()].flatMap((doc) => {
        if (doc.state !== 'read' || !/^experiments\/.*\.ya?ml$/.test(doc.path))
            return [];
        const read = (0,read_yaml/* readYaml */.g)(doc.text, doc.path);
        return read.ok ? [read.value.written('/id'), read.value.written('/experiment/id')] : [];
    });
    return new Set(ids.filter((id) => id !== null));
}

;// CONCATENATED MODULE: ./core/rules/tfc/model-context.js

const modelContext = (workspace) => ({ workspace, datasets: datasetKeys(workspace), runs: new Map(workspace.runs.map((run) => [run.id, run])) });
/** Names of datasets and models: small letters and digits, single dashes between. */
const isKebabCase = (name) => name.length <= 128 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

;// CONCATENATED MODULE: ./core/rules/tfc/model-file-rules.js




/** One finding for a model, at its first version. */
const modelNameRules = ({ models }) => {
    const first = new Map();
    for (const model of models)
        if (!first.has(model.name))
            first.set(model.name, model);
    return [...first.values()].filter(({ name }) => !isKebabCase(name)).map((model) => (0,finding/* finding */.gk)('TFC0005.NAME', placeOf(model, '/name'), `${(0,shorten/* shorten */.m)(model.name)} is not kebab-case.`));
};
const versionNameFindings = (model) => ((0,discover/* versionNumber */.e1)(model.version) === null ? [(0,finding/* finding */.gk)('TFC0005.VERSION_NAME', placeOf(model, '/version'), `${(0,shorten/* shorten */.m)(model.version)} is no version: v1, v2, ….`)] : []);
/** The key in metadata.yaml, because a directory has no line. */
function placeOf({ metadata, path }, pointer) {
    if (metadata.state === 'read')
        return metadata.document.place(pointer);
    return { path: metadata.state === 'missing' ? path : metadata.path };
}
const modelFileFindings = (model, { workspace }) => {
    const { metadata, metrics, card, path } = model;
    const place = metadata.state === 'missing' ? { path } : { path: metadata.path, line: 1 };
    return [
        ...(metadata.state === 'missing' ? [(0,finding/* finding */.gk)('TFC0005.METADATA_MISSING', { path }, `${(0,shorten/* shorten */.m)(path)} has no metadata.yaml.`)] : []),
        ...(metrics.state === 'missing' ? [(0,finding/* finding */.gk)('TFC0005.METRICS_MISSING', place, `${(0,shorten/* shorten */.m)(path)} has no metrics.yaml.`)] : []),
        ...(card.state === 'missing' ? [(0,finding/* finding */.gk)('TFC0005.CARD_MISSING', place, `${(0,shorten/* shorten */.m)(path)} has no card.md.`)] : []),
        ...artifacts(model, workspace, place),
    ];
};
function artifacts({ artifacts: found, files, path }, { listing, config }, place) {
    if (found.length === 0) {
        const others = files.filter((file) => file.path.startsWith('model.', path.length + 1)).map((file) => file.path.slice(path.length + 1));
        return [(0,finding/* finding */.gk)('TFC0005.ARTIFACT_MISSING', place, `${(0,shorten/* shorten */.m)(path)} has no model.<ext> with a known extension${others.length === 0 ? '' : `; there is ${(0,shorten/* listed */.K)(others)}`}.`)];
    }
    // A larger one, and one that the attributes name, are told by the rules of LFS.
    const raw = listing.git ? found.filter((file) => file.kind === 'file' && file.pointer === null && !file.brokenPointer && !file.lfs && file.size <= config.large_file_mb * model_file_rules_MIB) : [];
    return raw.map((file) => (0,finding/* finding */.gk)('TFC0005.ARTIFACT_NOT_LFS', { path: file.path }, `${(0,shorten/* shorten */.m)(file.path.slice(path.length + 1))} is kept by git itself, not by Git LFS.`));
}
const model_file_rules_MIB = 1024 * 1024;

// EXTERNAL MODULE: ./core/workspace/model-states.js
var model_states = __webpack_require__(20608);
// EXTERNAL MODULE: ./core/json/is-object.js
var is_object = __webpack_require__(50373);
;// CONCATENATED MODULE: ./core/rules/tfc/required-keys.js
/** Keys that a document must have: those that are missing are one finding, those with a wrong value one each. */



/** `keys` as JSON pointers; each must be a text that is not empty, or a scalar that reads as one. */
function requiredKeys({ path, document }, keys, code) {
    const absent = keys.filter((key) => (document.written(key)?.trim() ?? '') === '');
    const wrong = absent.filter((key) => has(document.value, key));
    const missing = absent.filter((key) => !wrong.includes(key));
    const what = path.slice(path.lastIndexOf('/') + 1);
    return [
        ...(missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { ...document.keyPlace(missing.length === 1 ? missing[0] : '') }, `${what} has no ${(0,shorten/* listed */.K)(missing.map(dotted), 10)}.`)]),
        ...wrong.map((key) => (0,finding/* finding */.gk)(code, { ...document.keyPlace(key) }, `${dotted(key)} is empty, or no text.`)),
    ];
}
const dotted = (key) => key.slice(1).replaceAll('/', '.');
function has(value, pointer) {
    const [, ...keys] = pointer.split('/');
    const parent = keys.slice(0, -1).reduce((at, key) => ((0,is_object/* isObject */.G)(at) ? at[key] : undefined), value);
    return (0,is_object/* isObject */.G)(parent) && Object.hasOwn(parent, keys.at(-1));
}

;// CONCATENATED MODULE: ./core/rules/tfc/model-metadata-rules.js








const metadataFindings = ({ metadata, name, version }, { workspace }) => {
    if (metadata.state !== 'read')
        return notReadable(metadata, 'TFC0005.METADATA_UNREADABLE', workspace.listing);
    return [
        ...requiredKeys(metadata, model_metadata_rules_REQUIRED.flatMap((key) => wholeOrPart(metadata, key)), 'TFC0005.KEY_MISSING'),
        // Where the directory itself has a wrong name, that is the mistake.
        ...(isKebabCase(name) ? same(metadata, 'name', name, 'TFC0005.NAME_MISMATCH') : []),
        ...((0,discover/* versionNumber */.e1)(version) === null ? [] : same(metadata, 'version', version, 'TFC0005.VERSION_MISMATCH')),
        ...createdAt(metadata),
        ...state(metadata),
    ];
};
const model_metadata_rules_REQUIRED = ['name', 'version', 'created_at', 'run_id', 'dataset/name', 'dataset/version', 'code/repo', 'code/commit'];
/** Where all of `dataset` is missing, its parts are not told one by one. */
function wholeOrPart({ root }, key) {
    const [whole, part] = key.split('/');
    if (part === undefined)
        return [`/${key}`];
    const value = root[whole];
    if (value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value))
        return [`/${key}`];
    return part === 'name' || part === 'repo' ? [`/${whole}${typeof value === 'string' ? `/${part}` : ''}`] : [];
}
function same({ document }, key, wanted, code) {
    const said = document.written(`/${key}`)?.trim() ?? '';
    return said === '' || said === wanted ? [] : [(0,finding/* finding */.gk)(code, document.place(`/${key}`), `The directory says ${wanted}, and ${key} says ${(0,shorten/* shorten */.m)(said)}.`, { fix: `Write \`${key}: ${wanted}\`.` })];
}
function createdAt({ document }) {
    const text = document.written('/created_at')?.trim() ?? '';
    return text === '' || readIsoTime(text) !== null ? [] : [(0,finding/* finding */.gk)('TFC0005.CREATED_AT', document.place('/created_at'), `created_at is ${(0,shorten/* shorten */.m)(text)}, which is no ISO 8601 time.`)];
}
function state({ document, root }) {
    if (root['state'] === undefined || root['state'] === null)
        return [];
    const text = document.written('/state')?.trim() ?? '';
    return model_states/* MODEL_STATES */.B.includes(text) ? [] : [(0,finding/* finding */.gk)('TFC0005.STATE_UNKNOWN', document.place('/state'), text === '' ? 'state is no word.' : `${(0,shorten/* shorten */.m)(text)} is no state of a model.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/model-metrics-rules.js
/** Rules 67, 75 and 76: metrics.yaml of a model version. */





const modelMetricsFindings = ({ metrics }, context) => {
    if (metrics.state !== 'read')
        return notReadable(metrics, 'TFC0005.METRICS_UNREADABLE', context.workspace.listing);
    return [...primary(metrics), ...secondary(metrics), ...evaluation(metrics, context), ...intervals(metrics)];
};
function primary({ document, root }) {
    const told = (at, message) => [(0,finding/* finding */.gk)('TFC0005.PRIMARY_METRIC', document.place(at), message)];
    const metric = root['primary_metric'];
    if (!(0,source_document/* isMap */.jh)(metric))
        return told('/primary_metric', metric === undefined ? 'metrics.yaml has no primary_metric.' : 'primary_metric is no map of name and value.');
    const { name, value } = metric;
    if (typeof name !== 'string' || name.trim() === '')
        return told('/primary_metric/name', 'primary_metric has no name.');
    if (typeof value === 'number')
        return [];
    const number = typeof value === 'string' ? asNumber(value) : null;
    if (number === null)
        return told('/primary_metric/value', value === undefined || value === null ? 'primary_metric has no value.' : 'The value of primary_metric is no finite number.');
    return [(0,finding/* finding */.gk)('TFC0005.PRIMARY_METRIC_TEXT', document.place('/primary_metric/value'), `The value of primary_metric is the text "${(0,shorten/* shorten */.m)(String(value), 40)}".`)];
}
/** `1e-4` is a number to JavaScript and a text to Python's YAML. */
function asNumber(text) {
    const trimmed = text.trim();
    return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) && Number.isFinite(Number(trimmed)) ? Number(trimmed) : null;
}
function secondary({ document, root }) {
    const metrics = root['secondary_metrics'];
    const none = metrics === undefined || metrics === null || ((0,source_document/* isMap */.jh)(metrics) && Object.keys(metrics).length === 0) || ((0,source_document/* isList */.Lv)(metrics) && metrics.length === 0);
    return none ? [(0,finding/* finding */.gk)('TFC0005.SECONDARY_METRICS', document.keyPlace('/secondary_metrics'), metrics === undefined ? 'metrics.yaml has no secondary_metrics.' : 'secondary_metrics is empty.')] : [];
}
/** As `name:vN`, or as a map of name and version. */
function evaluation({ document, root }, { datasets }) {
    const dataset = (0,source_document/* isMap */.jh)(root['evaluation']) ? root['evaluation']['dataset'] : undefined;
    if (dataset === undefined || dataset === null)
        return [];
    const text = (0,source_document/* isMap */.jh)(dataset) ? `${document.written('/evaluation/dataset/name') ?? ''}:${document.written('/evaluation/dataset/version') ?? ''}` : (document.written('/evaluation/dataset')?.trim() ?? '');
    const reference = readReference(text);
    if (reference !== null && datasets.has(writeReference(reference)))
        return [];
    return [(0,finding/* finding */.gk)('TFC0005.EVALUATION_DATASET', document.place('/evaluation/dataset'), reference === null ? `${(0,shorten/* shorten */.m)(text)} is no dataset version: name:vN.` : `datasets/${reference.name}/${reference.version} does not exist.`)];
}
/** Wherever it stands: `confidence_interval: [low, high]`, or a map with low and high, lower and upper. */
function intervals({ document, root }) {
    const wrong = [];
    const open = [{ value: root, keys: [] }];
    for (let next = open.pop(); next !== undefined && wrong.length < MAX_INTERVALS; next = open.pop()) {
        const { value, keys } = next;
        const [low, high] = isInterval(String(keys.at(-1) ?? '')) ? ends(value) : [];
        if (low !== undefined && high !== undefined && low > high)
            wrong.push((0,finding/* finding */.gk)('TFC0005.CONFIDENCE_INTERVAL', document.place((0,source_document/* pointer */.Wn)(...keys)), `The interval begins at ${low} and ends at ${high}.`));
        if ((0,source_document/* isMap */.jh)(value))
            open.push(...Object.entries(value).map(([key, inner]) => ({ value: inner, keys: [...keys, key] })).toReversed());
        else if ((0,source_document/* isList */.Lv)(value))
            open.push(...value.map((inner, index) => ({ value: inner, keys: [...keys, index] })).toReversed());
    }
    return wrong;
}
const isInterval = (key) => /(?:^|_)(?:confidence_interval|confidence|interval|ci|ci_?\d{2})$/i.test(key);
function ends(value) {
    const pair = (0,source_document/* isList */.Lv)(value) ? value.slice(0, 2) : (0,source_document/* isMap */.jh)(value) ? [value['low'] ?? value['lower'] ?? value['min'], value['high'] ?? value['upper'] ?? value['max']] : [];
    return pair.every((end) => typeof end === 'number') ? pair : [];
}
const MAX_INTERVALS = 5;

// EXTERNAL MODULE: ./core/integrity/hashes-for-lists.js
var hashes_for_lists = __webpack_require__(7646);
;// CONCATENATED MODULE: ./core/rules/tfc/production-rules.js



const productionRules = (workspace) => {
    const inProduction = workspace.models.flatMap((model) => (model.metadata.state === 'read' && model.metadata.document.written('/state')?.trim() === 'production' ? [{ model, metadata: model.metadata }] : []));
    return [...Map.groupBy(inProduction, ({ model }) => model.name).values()].flatMap((versions) => [...twice(versions), ...versions.flatMap((version) => unverified(version, workspace))]);
};
/** One finding for a model, at the highest of these versions: most likely the one that came last. */
function twice(versions) {
    const last = versions.at(-1);
    return versions.length < 2 ? [] : [(0,finding/* finding */.gk)('TFC0005.PRODUCTION_TWICE', last.metadata.document.place('/state'), `${(0,shorten/* shorten */.m)(last.model.name)} is in production as ${(0,shorten/* listed */.K)(versions.map(({ model }) => model.version))}.`)];
}
/** What is in production has a list, and every file of it has the hash that the list says. */
function unverified({ model, metadata }, { integrity, hashes }) {
    if (integrity.trust.policy.checksums === 'off')
        return [];
    const file = integrity.lists.find(({ directory }) => directory === model.path);
    const byPath = new Map(model.files.map((each) => [each.path, each]));
    const holds = (entry) => {
        const listedFile = byPath.get(entry.path);
        const hash = listedFile === undefined ? null : (0,hashes_for_lists/* hashOf */.qQ)(listedFile, entry.algorithm, hashes.get(entry.path));
        return hash !== null && 'hex' in hash && hash.hex === entry.hex;
    };
    const verified = file?.list != null && file.list.entries.length > 0 && file.list.problems.length === 0 && file.list.entries.every(holds);
    return verified ? [] : [(0,finding/* finding */.gk)('TFC0005.PRODUCTION_UNVERIFIED', metadata.document.place('/state'), `${(0,shorten/* shorten */.m)(model.name)}:${(0,shorten/* shorten */.m)(model.version)} is in production, and its checksums are not verified.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/model-rules.js








const modelRules = (workspace) => {
    const context = modelContext(workspace);
    return [...modelNameRules(workspace), ...workspace.models.flatMap((model) => aboutModel(model, context)), ...productionRules(workspace), ...modelChangeRules(workspace)];
};
const RULES = [versionNameFindings, metadataFindings, modelFileFindings, modelMetricsFindings, cardFindings, lineageFindings];
/** A directory that is no version at all has one finding: that it lies here. */
function aboutModel(model, context) {
    const name = versionNameFindings(model, context);
    return name.length > 0 && model.metadata.state === 'missing' ? [...name] : RULES.flatMap((rule) => rule(model, context));
}

;// CONCATENATED MODULE: ./core/rules/tfc/history-rules.js


function historyFindings(path, facts) {
    const told = (line, message) => (0,finding/* finding */.gk)('TFC0002.HISTORY_INCOMPLETE', { path, line }, message);
    const metrics = Object.keys(facts.summary ?? {}).filter((name) => isMeasuredOften(name));
    if (facts.historyForm === 'other' || facts.summary === null)
        return [];
    if (facts.series.length === 0) {
        // A history that is broken has been told; one of a run without metrics has nothing to hold.
        return metrics.length === 0 || facts.faults.length > 0 ? [] : [told(facts.historyAt?.line ?? 1, facts.historyForm === 'missing' ? 'There is no history.' : 'The history is empty.')];
    }
    return [...unordered(facts, told), ...withoutSeries(facts, metrics, told), ...history_rules_short(facts, told)];
}
function unordered({ series }, told) {
    const wrong = series.filter((each) => each.unordered !== null);
    const first = wrong[0];
    if (first === undefined)
        return [];
    const others = wrong.length === 1 ? '' : `; so do ${wrong.length - 1} other series`;
    return [told(first.unordered.line, `A step of ${(0,shorten/* shorten */.m)(first.name)} ${first.unordered.duplicate ? 'stands there twice' : 'is smaller than the one before'}${others}.`)];
}
function withoutSeries(facts, metrics, told) {
    const known = new Set(facts.series.flatMap(({ name }) => [name, bare(name)]));
    // A series that is no list has been told at its own place.
    const broken = new Set(facts.faults.map(({ pointer }) => pointer));
    const missing = metrics.filter((name) => !known.has(name) && !known.has(bare(name)) && !broken.has(`/history/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`));
    return missing.length === 0 ? [] : [told(facts.historyAt?.line ?? null, `The summary has ${(0,shorten/* listed */.K)(missing)}, and the history has no such series.`)];
}
/** `final_loss`, `best/accuracy` and `loss_last` are of the series without that word. */
const bare = (name) => name.replace(/^(?:final|best|last|min|max|mean|avg|average)[_.\-/ ]/i, '').replace(/[_.\-/ ](?:final|best|last|min|max|mean|avg|average)$/i, '');
/** Tests are measured once, and counts and times are no series. */
const isMeasuredOften = (name) => !/^test[_.\-/ ]|(?:^|[_.\-/ ])(?:epochs?|steps?|iterations?|runtime|duration|seconds|time|samples|params|parameters|count|size|bytes)(?:$|[_.\-/ ])/i.test(name);
/** Some are measured at every step and some once in a while: a series is short when another point of it was due. */
function history_rules_short({ series }, told) {
    const longest = series.reduce((a, b) => (b.points > a.points ? b : a));
    const wrong = series.filter((each) => each.points < longest.points && (isDue(each, longest) || each.points * 2 > longest.points));
    return wrong.length === 0 ? [] : [told(null, `${(0,shorten/* listed */.K)(wrong.map(({ name, points }) => `${(0,shorten/* shorten */.m)(name, 40)} (${points})`))} ${wrong.length === 1 ? 'has' : 'have'} fewer points than ${(0,shorten/* shorten */.m)(longest.name, 40)} (${longest.points}).`)];
}
function isDue({ points, firstStep, lastStep }, longest) {
    if (points === 0)
        return true;
    if (firstStep === null || lastStep === null || longest.lastStep === null || points < 2)
        return false;
    const apart = (lastStep - firstStep) / (points - 1);
    return apart > 0 && lastStep + apart <= longest.lastStep;
}

;// CONCATENATED MODULE: ./core/rules/tfc/metrics-rules.js






const metricsFindings = (run, { workspace: { listing } }) => {
    const path = `${run.path}/metrics.json`;
    const state = stateOf(run.config);
    if (run.metrics === null)
        return state === 'completed' ? [metrics_rules_missing(run, 'TFC0002.METRICS_MISSING', 'The run completed and has no metrics.json.')] : [];
    if (!run.metrics.ok)
        return [(0,finding/* finding */.gk)('TFC0002.METRICS_UNREADABLE', { path }, `It cannot be read: ${(0,shorten/* shorten */.m)(run.metrics.problem.message.replace(/\.$/, ''), 300)}.`)];
    const facts = run.metrics.value;
    const { problem } = facts;
    if (problem?.kind === 'pointer' && isToldAsPointer(listing, path))
        return [];
    if (problem !== null)
        return [(0,finding/* finding */.gk)('TFC0002.METRICS_UNREADABLE', { path, line: problem.line, column: problem.column }, `${(0,shorten/* shorten */.m)(problem.message, 300)}.`)];
    return [...shape(path, facts), ...result(run, facts, state), ...(state === 'failed' ? [] : historyFindings(path, facts))];
};
function shape(path, facts) {
    const list = facts.historyForm === 'list' ? [(0,finding/* finding */.gk)('TFC0002.HISTORY_LIST', { path, line: facts.historyAt?.line ?? null, column: facts.historyAt?.column ?? null }, 'history is a list of steps, not a map of series.')] : [];
    const fault = ({ message, line, column, count, pointer }) => (0,finding/* finding */.gk)('TFC0002.METRICS_SCHEMA', { path, line, column }, `${(0,shorten/* shorten */.m)(message, 200)}${pointer === '' ? '' : ` (${(0,shorten/* shorten */.m)(pointer, 120)})`}${count > 1 ? `, and so at ${count - 1} more places` : ''}.`);
    return [...list, ...(0,at_most/* atMost */.T)(MAX_FAULTS, facts.faults, fault, (first, rest) => ({ ...fault(first), message: `${(0,shorten/* shorten */.m)(first.message, 200)}, and ${rest + facts.moreFaults} more mistakes of this kind.` }))];
}
function result(run, { summary }, state) {
    return state === 'completed' && summary !== null && Object.keys(summary).length === 0 ? [metrics_rules_missing(run, 'TFC0002.METRICS_EMPTY', 'The run completed, and the summary of its metrics.json is empty.')] : [];
}
const metrics_rules_missing = ({ config }, code, message) => (0,finding/* finding */.gk)(code, endPlace(config), message);
const MAX_FAULTS = 5;

;// CONCATENATED MODULE: ./core/rules/tfc/run-change-rules.js




const runChangeRules = ({ change, listing }) => {
    if (change === null)
        return [];
    const changed = byRun(change, ({ from }) => from);
    const added = byRun(change, ({ path, from, status }) => ((0,versions_before/* versionOf */.E)(from ?? '') === (0,versions_before/* versionOf */.E)(path) || status === 'deleted' || MAY_COME_LATER.test(path) ? null : path));
    const one = ([run, files]) => {
        const first = files[0];
        const gone = listing.folder(run) === null;
        return (0,finding/* finding */.gk)('TFC0003.RUN_CHANGED', { path: gone ? run : first.status === 'renamed' && (0,versions_before/* versionOf */.E)(first.path) !== run ? run : first.path }, gone ? `${(0,shorten/* shorten */.m)(run)} was recorded and is gone.` : `${(0,shorten/* shorten */.m)(run)} was recorded, and ${describe(first)}${more(files)}.`);
    };
    const taken = ([run, files]) => (0,finding/* finding */.gk)('TFC0003.RUN_ID_TAKEN', { path: files[0].path }, `${(0,shorten/* shorten */.m)(run)} exists already, and ${(0,shorten/* shorten */.m)(files[0].path.slice(run.length + 1))} is added to it${more(files)}.`);
    const many = (make) => (group, rest) => ({ ...make(group), message: `${make(group).message.slice(0, -1)}; the same with ${rest} more runs.` });
    return [...(0,at_most/* atMost */.T)(MAX_RUNS, [...changed], one, many(one)), ...(0,at_most/* atMost */.T)(MAX_RUNS, [...added].filter(([run]) => !changed.has(run)), taken, many(taken))];
};
/** Changes of runs that exist at the merge base, by the run that the chosen path lies in. */
function byRun({ files, versionsBefore }, pathOf) {
    const runs = new Map();
    for (const file of files) {
        const run = (0,versions_before/* versionOf */.E)(pathOf(file) ?? '');
        if (run === null || !run.startsWith('runs/') || !versionsBefore.has(run) || run_change_rules_isAllowed(file))
            continue;
        const known = runs.get(run);
        if (known === undefined)
            runs.set(run, [file]);
        else
            known.push(file);
    }
    return runs;
}
/** Signing again changes the signature, not what is signed. */
const run_change_rules_isAllowed = ({ status, path }) => status === 'modified' && path.endsWith('/SIGNATURE.asc');
/** A run is often signed after it was recorded, and described by people. */
const MAY_COME_LATER = /\/(?:CHECKSUMS\.txt|SIGNATURE\.asc|[^/]+\.md|\.gitattributes)$/;
const describe = ({ status, path, from }) => `${(0,shorten/* shorten */.m)((from ?? path).split('/').slice(2).join('/'))} was ${status === 'deleted' ? 'removed' : status === 'renamed' ? 'renamed' : 'changed'}`;
const more = (files) => (files.length === 1 ? '' : ` (and ${files.length - 1} more file${files.length === 2 ? '' : 's'})`);
const MAX_RUNS = 20;

;// CONCATENATED MODULE: ./core/rules/tfc/run-config-rules.js
/** Rules 42 to 44: config.yaml of a run. */




const configFindings = ({ path, config }, { workspace }) => {
    if (config.state === 'missing')
        return [(0,finding/* finding */.gk)('TFC0002.CONFIG_MISSING', { path }, `${(0,shorten/* shorten */.m)(path)} has no config.yaml.`)];
    if (config.state !== 'read')
        return notReadable(config, 'TFC0002.CONFIG_UNREADABLE', workspace.listing);
    return requiredKeys(config, ['/run_id', '/experiment', '/model', '/dataset'], 'TFC0002.KEY_MISSING');
};

;// CONCATENATED MODULE: ./core/rules/tfc/run-file-rules.js
/** Rule 63: files of a run lie in artifacts/. Whether a large one is in Git LFS is a rule of LFS. */


/** One finding for a run: many files beside each other are one habit. */
const filesFindings = ({ path, files }) => {
    // A link in the place of artifacts/ is told as a link (TFC-0008).
    const outside = files.filter((file) => !isKnown(file.path.slice(path.length + 1)) && (file.kind === 'file' || file.path !== `${path}/artifacts`));
    const first = outside[0];
    if (first === undefined)
        return [];
    const others = outside.length === 1 ? '' : `, and so do ${outside.length - 1} other file${outside.length === 2 ? '' : 's'} of the run`;
    return [(0,finding/* finding */.gk)('TFC0002.ARTIFACT_PLACE', { path: first.path }, `${(0,shorten/* shorten */.m)(first.path.slice(path.length + 1))} lies outside of artifacts/${others}.`)];
};
/** What the contracts name, what signs it, and notes for people. */
const isKnown = (name) => name.startsWith('artifacts/') || KNOWN.has(name) || /^[^/]+\.md$/.test(name);
const KNOWN = new Set(['config.yaml', 'metrics.json', 'system.json', 'logs.txt', 'log.txt', 'CHECKSUMS.txt', 'SIGNATURE.asc', '.gitkeep', '.gitattributes', '.gitignore']);

;// CONCATENATED MODULE: ./core/workspace/run-id.js

/** null for what is no run id: another form, or a day that does not exist. */
function readRunId(id) {
    const match = /^run-(\d{4}-\d{2}-\d{2})-(\d{3,9})$/.exec(id);
    return match !== null && isRealDate(match[1]) ? { date: match[1], index: Number(match[2]) } : null;
}

;// CONCATENATED MODULE: ./core/rules/tfc/run-id-rules.js




/** The place is `run_id` of config.yaml where there is one, because a directory has no line. */
const runIdFindings = ({ id, path, config }) => {
    const said = config.state === 'read' ? config.document.written('/run_id')?.trim() : undefined;
    const place = config.state === 'read' ? config.document.place('/run_id') : { path: config.state === 'missing' ? path : config.path };
    if (readRunId(id) === null)
        return [(0,finding/* finding */.gk)('TFC0002.RUN_ID', place, `${(0,shorten/* shorten */.m)(id)} is no run id: run-YYYY-MM-DD-NNN, with a real date.`)];
    if (said === undefined || said === '' || said === id)
        return [];
    return [(0,finding/* finding */.gk)('TFC0002.RUN_ID_MISMATCH', place, `The directory is ${id}, and run_id says ${(0,shorten/* shorten */.m)(said)}.`, { fix: `Write \`run_id: ${id}\`.` })];
};
/** One finding for a day: which numbers are missing between its first and its last. */
const runIndexRules = ({ runs }) => {
    const days = Map.groupBy(runs.flatMap((run) => {
        const id = readRunId(run.id);
        return id === null ? [] : [{ ...id, run }];
    }), ({ date }) => date);
    return [...days].flatMap(([date, all]) => {
        const sorted = all.toSorted((a, b) => a.index - b.index);
        const gaps = sorted.flatMap(({ index, run }, at) => (index > (sorted[at - 1]?.index ?? 0) + 1 ? [{ from: (sorted[at - 1]?.index ?? 0) + 1, to: index - 1, run }] : []));
        const first = gaps[0];
        if (first === undefined)
            return [];
        const { config, path } = first.run;
        const missing = gaps.map(({ from, to }) => (from === to ? digits(from) : `${digits(from)} to ${digits(to)}`));
        return [(0,finding/* finding */.gk)('TFC0003.RUN_INDEX_GAP', config.state === 'read' ? config.document.place('/run_id') : { path }, `Of the runs of ${date}, ${(0,shorten/* listed */.K)(missing)} ${missing.length === 1 && first.from === first.to ? 'is' : 'are'} missing.`)];
    });
};
/** Rule 59, against the heads that were fetched. */
const runCollisionRules = ({ runs, change }) => {
    const taken = runs.flatMap((run) => {
        const refs = change?.runsElsewhere?.get(run.path) ?? [];
        return refs.length === 0 ? [] : [{ run, refs }];
    });
    const one = ({ run: { id, path, config }, refs }) => (0,finding/* finding */.gk)('TFC0003.RUN_ID_COLLISION', config.state === 'read' ? config.document.place('/run_id') : { path }, `${(0,shorten/* shorten */.m)(id)} is new here, and lies with other content in ${(0,shorten/* listed */.K)(refs, 3)}.`);
    return (0,at_most/* atMost */.T)(MAX_COLLISIONS, taken, one, (first, rest) => ({ ...one(first), message: `${one(first).message.slice(0, -1)}; the same with ${rest} more runs.` }));
};
const MAX_COLLISIONS = 20;
const digits = (index) => String(index).padStart(3, '0');

;// CONCATENATED MODULE: ./core/rules/tfc/run-log-rules.js
/** Rules 56 and 57: the log of a run. */



const logFindings = (run) => [...run_log_rules_name(run), ...reason(run)];
function run_log_rules_name({ path, config, log }) {
    if (log === null)
        return [(0,finding/* finding */.gk)('TFC0002.LOG_MISSING', config.state === 'missing' ? { path } : { path: config.path, line: 1 }, `${(0,shorten/* shorten */.m)(path)} has no logs.txt.`)];
    return log.name === 'log.txt' ? [(0,finding/* finding */.gk)('TFC0002.LOG_NAME', { path: log.text.path, line: 1 }, 'The log is named log.txt, not logs.txt.')] : [];
}
/** Nothing is said of a log that was not read: it may hold the reason. */
function reason({ config, log }) {
    if (config.state !== 'read' || stateOf(config) !== 'failed')
        return [];
    if (['/error', '/reason', '/failure_reason', '/exception', '/error/message'].some((key) => (config.document.written(key)?.trim() ?? '') !== ''))
        return [];
    if (log !== null && log.text.state !== 'read')
        return [];
    const lines = log?.text.state === 'read' ? log.text.text.trimEnd().split('\n') : [];
    if (lines.slice(-LAST_LINES).some((line) => REASON.test(line.slice(0, 1000))))
        return [];
    const place = log === null ? endPlace(config) : { path: log.text.path, line: lines.length };
    return [(0,finding/* finding */.gk)('TFC0003.FAILURE_UNEXPLAINED', place, 'The run failed, and neither its log nor config.yaml says why.')];
}
const LAST_LINES = 50;
const REASON = /error|exception|traceback|fail|fatal|killed|abort|out of memory|\boom\b|cannot|could not|timeout|timed out|interrupt|signal|assert|panic|segmentation/i;

;// CONCATENATED MODULE: ./core/rules/tfc/private-repository.js
/** Whether the address of a repository leads nowhere for everyone else: a private network, one machine, a path on its disk. */
function isPrivateRepository(address) {
    if (address === '')
        return false;
    if (/^(?:file:|~|\.{0,2}\/|[A-Za-z]:[\\/])/.test(address))
        return true;
    const host = hostOf(address);
    return host !== null && (isPrivateName(host) || isPrivateNumber(host));
}
/** `https://host/…`, `ssh://git@host:22/…`, `git@host:path`; null for a short `owner/name`. */
function hostOf(address) {
    const text = address.slice(0, 500);
    const match = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/@]*@)?(\[[0-9A-Fa-f:.]+\]|[^/:?#]+)/.exec(text) ?? /^[^/@\s]+@([^/:\s]+):/.exec(text);
    return match === null ? null : match[1].toLowerCase();
}
const isPrivateName = (host) => !host.includes('.') && !host.startsWith('[') ? true : /\.(?:local|localhost|lan|internal|intranet|home|home\.arpa|corp)$/.test(host);
/** RFC 1918, loopback, link-local, carrier-grade NAT, and their like in IPv6 (RFC 4193, 4291). */
function isPrivateNumber(host) {
    if (host.startsWith('['))
        return /^\[(?:::1\]|f[cd]|fe[89ab])/.test(host);
    const parts = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
    if (parts === null)
        return false;
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    return a === 10 || a === 127 || a === 0 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31) || (a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127);
}

;// CONCATENATED MODULE: ./core/rules/tfc/run-time-rules.js




function timeFindings(id, { document }) {
    const times = ['started_at', 'completed_at'].flatMap((key) => {
        const text = document.written(`/${key}`)?.trim() ?? '';
        return text === '' ? [] : [{ key, text, time: readIsoTime(text), place: document.place(`/${key}`) }];
    });
    const naive = times.filter(({ time }) => time !== null && !time.zone);
    const [start, end] = ['started_at', 'completed_at'].map((name) => times.find(({ key }) => key === name));
    return [
        ...times.filter(({ time }) => time === null).map(({ key, text, place }) => (0,finding/* finding */.gk)('TFC0003.TIME_INVALID', place, `${key} is ${(0,shorten/* shorten */.m)(text)}, which is no ISO 8601 time.`)),
        ...naive.slice(0, 1).map(({ place }) => (0,finding/* finding */.gk)('TFC0003.TIME_NAIVE', place, `${naive.map(({ key }) => key).join(' and ')} ${naive.length === 1 ? 'has' : 'have'} no time zone.`)),
        ...(start?.time && end?.time && start.time.zone === end.time.zone && end.time.ms < start.time.ms && !end.time.dateOnly ? [(0,finding/* finding */.gk)('TFC0003.TIME_ORDER', end.place, `It completed at ${end.text} and started at ${start.text}.`)] : []),
        ...(start?.time && !fits(id, start.time) ? [(0,finding/* finding */.gk)('TFC0003.DATE_MISMATCH', start.place, `It started at ${start.text}, and its id names another day.`)] : []),
    ];
}
/** The id has the date of the machine's own zone, which may be any from -12 to +14 hours when the time is told in another. */
function fits(id, time) {
    const date = readRunId(id)?.date;
    if (date === undefined || date === time.date)
        return true;
    if (!time.zone)
        return false;
    const day = readIsoTime(date).ms;
    return time.ms + 14 * HOUR >= day && time.ms - 12 * HOUR < day + 24 * HOUR;
}
const HOUR = 3_600_000;

;// CONCATENATED MODULE: ./core/rules/tfc/run-record-rules.js
/** Rules 60 to 62: what is needed to repeat a run, and to put it in order with others. */






const recordFindings = (run, context) => (run.config.state === 'read' ? [...recommended(run.config), ...code(run.config, context), ...run_record_rules_status(run.config), ...timeFindings(run.id, run.config)] : []);
/** What training holds depends on the training; that it says something does not. */
function recommended({ document, root, path }) {
    const texts = ['code.repo', 'code.commit', 'seed', 'started_at'].filter((key) => (document.written(`/${key.replace('.', '/')}`)?.trim() ?? '') === '');
    const { training } = root;
    const missing = [...texts, ...((0,source_document/* isMap */.jh)(training) && Object.keys(training).length > 0 ? [] : ['training (epochs, batch_size, optimizer)'])];
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0003.RECORD_INCOMPLETE', { path, line: 1, column: 1 }, `config.yaml has no ${(0,shorten/* listed */.K)(missing)}.`)];
}
/** Where the repository cannot be reached, nobody could look for the commit: that is told once. */
function code({ document }, { workspace: { knownCommits } }) {
    const repository = document.written('/code/repo')?.trim() ?? '';
    const commit = document.written('/code/commit')?.trim() ?? '';
    if (isPrivateRepository(repository))
        return [(0,finding/* finding */.gk)('TFC0003.REPOSITORY_PRIVATE', document.place('/code/repo'), `${(0,shorten/* shorten */.m)(withoutUser(repository))} can only be reached from one network.`)];
    if (commit === '')
        return [];
    const place = document.place('/code/commit');
    if (!/^[0-9a-fA-F]{7,64}$/.test(commit))
        return [(0,finding/* finding */.gk)('TFC0003.COMMIT_INVALID', place, `${(0,shorten/* shorten */.m)(commit)} is no commit id.`)];
    if (knownCommits === null || knownCommits.has(commit))
        return [];
    return [(0,finding/* finding */.gk)('TFC0003.COMMIT_UNKNOWN', place, `The history of this repository does not hold the commit ${commit}.`)];
}
/** A password in an address is not shown. */
const withoutUser = (repository) => repository.replace(/\/\/[^/@]*@/, '//');
function run_record_rules_status({ document }) {
    const word = document.written('/status')?.trim() ?? '';
    return word === '' || isKnownStatus(word.toLowerCase()) ? [] : [(0,finding/* finding */.gk)('TFC0003.STATUS_UNKNOWN', document.place('/status'), `${(0,shorten/* shorten */.m)(word)} is no known status of a run.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/run-reference-rules.js



const referenceFindings = ({ config }, context) => (config.state === 'read' ? [...aboutDataset(config, context), ...run_reference_rules_aboutModel(config), ...aboutExperiment(config, context)] : []);
function aboutDataset({ document }, { datasets }) {
    const text = document.written('/dataset')?.trim() ?? '';
    if (text === '')
        return [];
    const place = document.place('/dataset');
    const reference = readReference(text);
    if (reference === null)
        return [(0,finding/* finding */.gk)('TFC0002.DATASET_REF', place, `${(0,shorten/* shorten */.m)(text)} is no dataset version: name:vN.`)];
    const legacy = reference.form === 'slash' ? [(0,finding/* finding */.gk)('TFC0002.DATASET_REF_LEGACY', place, `The dataset is written as ${text}; its form is ${writeReference(reference)}.`)] : [];
    const known = datasets.has(writeReference(reference)) ? [] : [(0,finding/* finding */.gk)('TFC0002.DATASET_UNKNOWN', place, `datasets/${reference.name}/${reference.version} does not exist.`)];
    return [...legacy, ...known];
}
/** Only the form: a run may train a model that was never registered. */
function run_reference_rules_aboutModel({ document }) {
    const text = document.written('/model')?.trim() ?? '';
    if (text === '' || readReference(text)?.form === 'colon')
        return [];
    return [(0,finding/* finding */.gk)('TFC0002.MODEL_REF', document.place('/model'), `${(0,shorten/* shorten */.m)(text)} is no model version: name:vN.`)];
}
function aboutExperiment({ document }, { workspace: { listing }, experimentIds }) {
    const text = document.written('/experiment')?.trim() ?? '';
    if (text === '' || experimentIds.has(text))
        return [];
    const paths = [text, `experiments/${text}`, ...['yaml', 'yml', 'py'].map((extension) => `experiments/${text}.${extension}`)];
    const found = paths.some((path) => path.startsWith('experiments/') && listing.file(path) !== null) || listing.folder(`experiments/${text}`) !== null;
    return found ? [] : [(0,finding/* finding */.gk)('TFC0002.EXPERIMENT_UNKNOWN', document.place('/experiment'), `No file of experiments/ is the experiment ${(0,shorten/* shorten */.m)(text)}.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/run-system-rules.js
/** Rules 52, 54 and 55: where a run was made. */





const systemFindings = ({ config, system }, { workspace }) => {
    if (system.state === 'missing')
        return stateOf(config) === 'completed' ? [(0,finding/* finding */.gk)('TFC0002.SYSTEM_MISSING', endPlace(config), 'The run completed and has no system.json.')] : [];
    return system.state === 'read' ? [...keys(system), ...emptyValues(system)] : notReadable(system, 'TFC0002.SYSTEM_UNREADABLE', workspace.listing);
};
function keys({ document, root }) {
    const hardware = (0,source_document/* isMap */.jh)(root['hardware']) ? root['hardware'] : null;
    const wrong = [
        ...check(root, '', 'os', 'a text', isText),
        ...check(root, '', 'python', 'a text', isText),
        ...check(root, '', 'frameworks', 'a map', source_document/* isMap */.jh),
        ...check(root, '', 'hardware', 'a map', source_document/* isMap */.jh),
        ...(hardware === null ? [] : [...check(hardware, 'hardware.', 'cpu', 'a text or a map', (value) => isText(value) || (0,source_document/* isMap */.jh)(value)), ...check(hardware, 'hardware.', 'gpus', 'a list', source_document/* isList */.Lv), ...check(hardware, 'hardware.', 'ram_gb', 'a number', isNumber)]),
    ];
    const first = wrong[0];
    return first === undefined ? [] : [(0,finding/* finding */.gk)('TFC0002.SYSTEM_KEYS', { ...document.keyPlace(`/${first.key.replace('.', '/')}`) }, `system.json ${told(wrong)}.`)];
}
/** For instance `has no os and python and has a hardware that is not a map`. */
function told(wrong) {
    const absent = wrong.filter(({ says }) => says === null).map(({ key }) => key);
    const other = wrong.flatMap(({ key, says }) => (says === null ? [] : [`has a ${key} that is not ${says}`]));
    return (0,shorten/* listed */.K)([...(absent.length === 0 ? [] : [`has no ${(0,shorten/* listed */.K)(absent, 10)}`]), ...other], 10);
}
function check(map, prefix, key, says, fits) {
    const value = map[key];
    if (value === undefined)
        return [{ key: `${prefix}${key}`, says: null }];
    return fits(value) ? [] : [{ key: `${prefix}${key}`, says }];
}
const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
function emptyValues({ document, root }) {
    const hardware = (0,source_document/* isMap */.jh)(root['hardware']) ? root['hardware'] : {};
    const empty = [
        ...['os', 'python'].filter((key) => run_system_rules_isBlank(root[key])).map((key) => ({ at: `/${key}`, says: `${key} is empty` })),
        ...(run_system_rules_isBlank(hardware['cpu']) ? [{ at: '/hardware/cpu', says: 'hardware.cpu is empty' }] : []),
        ...(typeof hardware['ram_gb'] === 'number' && hardware['ram_gb'] <= 0 ? [{ at: '/hardware/ram_gb', says: `hardware.ram_gb is ${hardware['ram_gb']}` }] : []),
    ];
    const first = empty[0];
    return first === undefined ? [] : [(0,finding/* finding */.gk)('TFC0002.SYSTEM_EMPTY', { ...document.place(first.at) }, `${(0,shorten/* listed */.K)(empty.map(({ says }) => says))}.`)];
}
const run_system_rules_isBlank = (value) => typeof value === 'string' && value.trim() === '';

;// CONCATENATED MODULE: ./core/rules/tfc/run-rules.js










const runRules = (workspace) => {
    const context = runContext(workspace);
    return [...workspace.runs.flatMap((run) => aboutRun(run, context)), ...runIndexRules(workspace), ...runCollisionRules(workspace), ...runChangeRules(workspace)];
};
const run_rules_RULES = [runIdFindings, configFindings, referenceFindings, recordFindings, metricsFindings, systemFindings, logFindings, filesFindings];
/** A directory that is no run at all has one finding: that it lies here. */
function aboutRun(run, context) {
    const identity = runIdFindings(run, context);
    return identity.length > 0 && run.config.state === 'missing' ? [...identity] : run_rules_RULES.flatMap((rule) => rule(run, context));
}

;// CONCATENATED MODULE: ./core/rules/tfc/gitignore-rules.js
/** TFC-0010 section 14.2: what .gitignore has to hold. Rule 109. */


const gitignoreRules = ({ texts, listing }) => {
    const text = texts.get('.gitignore');
    if (text !== undefined && text.state !== 'read' && text.state !== 'missing')
        return [];
    const lines = text?.state === 'read' ? text.text.split(/\r\n|\n|\r/).map((line) => line.trimEnd()) : [];
    const missing = WANTED.filter(({ as }) => !holds(lines, as)).map(({ pattern }) => pattern);
    if (missing.length === 0)
        return [];
    const at = listing.file('.gitignore') === null ? { path: '.' } : { path: '.gitignore', line: 1, column: 1 };
    return [(0,finding/* finding */.gk)('TFC0010.GITIGNORE', at, `.gitignore lacks ${(0,shorten/* listed */.K)(missing, WANTED.length)}.`, { fix: `Add ${missing.length === 1 ? 'this line' : 'these lines'}: ${missing.join(' ')}.` })];
};
/** A pattern, and what else says the same. */
const WANTED = [
    { pattern: '.venv/', as: ['.venv', '.venv*', '.venv*/'] },
    { pattern: 'venv/', as: ['venv', '*venv', '*venv/', 'venv*', 'venv*/'] },
    { pattern: 'ENV/', as: ['ENV'] },
    { pattern: 'env/', as: ['env'] },
    { pattern: '.env', as: ['.env', '.env*', '*.env'] },
    { pattern: '.python-version', as: ['.python-version'] },
    { pattern: '__pycache__/', as: ['__pycache__'] },
    { pattern: '*.pyc', as: ['*.pyc', '*.py[cod]', '*.py[co]', '*.py[cdo]', '*.py[ocd]', '*.pyc*', '*.py?'] },
];
/** The last line that speaks of it decides: one that begins with ! takes it back. */
function holds(lines, as) {
    const spoken = lines.findLast((line) => as.includes(gitignore_rules_bare(line.replace(/^!/, ''))));
    return spoken !== undefined && !spoken.startsWith('!');
}
const gitignore_rules_bare = (line) => line.replace(/^(?:\*\*)?\//, '').replace(/\/(?:\*{1,2})?$/, '');

// EXTERNAL MODULE: ./core/workspace/environment/requirement-lines.js
var requirement_lines = __webpack_require__(1383);
;// CONCATENATED MODULE: ./core/workspace/environment/requirements.js
/** A requirements file as pip reads it. Total: whatever a line holds, it is a requirement, an option, or a fault with its line. */

function readRequirements(text) {
    const found = { requirements: [], includes: [], faults: [], idle: [] };
    for (const { line, content } of (0,requirement_lines/* joinLines */.c)(text)) {
        if (found.faults.length >= requirements_MAX_FAULTS)
            break;
        const fault = (message) => void found.faults.push({ line, message });
        if (content.startsWith('-'))
            readOption(content, line, found, fault);
        else
            readRequirement(content, line, found, fault);
    }
    return found;
}
const requirements_MAX_FAULTS = 50;
/** `torch_Vision` → `torch-vision` */
const normalName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');
/** Options of a line of their own; those with true take a value. */
const OPTIONS = {
    '-r': true, '--requirement': true, '-c': true, '--constraint': true, '-e': true, '--editable': true, '-i': true, '--index-url': true, '--pypi-url': true, '--extra-index-url': true, '--no-index': false,
    '-f': true, '--find-links': true, '--no-binary': true, '--only-binary': true, '--prefer-binary': false, '--require-hashes': false, '--pre': false, '--trusted-host': true, '--use-feature': true,
};
function readOption(content, line, { includes, requirements }, fault) {
    const [, option = '', joined, apart] = /^(--?[A-Za-z-]+)(?:=(\S*)|\s+(\S.*))?$/.exec(content) ?? shortJoined(content);
    const value = (joined ?? apart ?? '').trim();
    const takes = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
    if (takes === undefined)
        return fault('is no option that pip knows in a requirements file');
    if (takes && value === '')
        return fault(`${option} needs a value`);
    if (option === '-r' || option === '--requirement')
        includes.push({ file: value, line });
    if (option === '-e' || option === '--editable')
        requirements.push({ name: eggOf(value), line, versions: [], marker: null });
}
/** `-rbase.txt` */
const shortJoined = (content) => {
    const match = /^(-[rcef])([^\s-].*)$/.exec(content);
    return match === null ? [] : [content, match[1], match[2]];
};
/** What pip takes from the line of a requirement. */
const OF_LINE = /^(--hash[= ]sha(256|384|512):[0-9a-fA-F]{64,128}|--(global-option|config-settings?)([= ].*)?|-C( ?.*)?)$/;
function readRequirement(content, line, { requirements, idle }, fault) {
    // One blank for many: patterns that may split a run of blanks in two ways took 8 s for 64 KiB of them (A08).
    const [head = '', ...options] = content.replace(/\s+/g, ' ').split(/ (?=--?[A-Za-z])/);
    for (const option of options) {
        if (OF_LINE.test(option))
            continue;
        const name = /^--?[A-Za-z-]+/.exec(option)?.[0] ?? option;
        if (name === '--hash')
            fault('has a --hash that is no sha256, sha384 or sha512 in hex digits');
        else if (Object.hasOwn(OPTIONS, name))
            idle.push({ line, option: name });
        else
            fault(`has the option ${name.slice(0, 40)}, which pip does not know in a requirements file`);
    }
    const [body, marker] = splitMarker(head);
    if (PLACE.test(body))
        return void requirements.push({ name: eggOf(body), line, versions: [], marker });
    const match = NAMED.exec(body);
    if (match?.groups === undefined)
        return fault('is no requirement');
    const { name = '', url, versions = '' } = match.groups;
    if (marker !== null && !MARKER.test(marker))
        return fault('has a marker that cannot be read');
    const list = versions.replace(/^\((.*)\)$/, '$1').split(',').map((each) => each.trim());
    if (url === undefined && versions !== '' && !list.every((each) => VERSION.test(each)))
        return fault('has a version that cannot be read');
    requirements.push({ name: normalName(name), line, versions: versions === '' ? [] : list.map((each) => each.replaceAll(/\s+/g, '')), marker });
}
/** A URL, a path, or a file that pip installs. */
const PLACE = /^(?:(?:git|hg|svn|bzr)\+\S+|[a-z][a-z0-9+.-]{0,20}:\/\/\S+|file:\S+|\.{0,2}\/\S*|\.{1,2}(?:\[[^[\]]*\])?|~\/\S*|\S+\.(?:whl|zip|tar\.gz|tar\.bz2|tar\.xz|tgz)(?:\[[^[\]]*\])?|\$\{[A-Z0-9_]+\}\S*)$/i;
const NAMED = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)\s*(?:\[[A-Za-z0-9._,\s-]*\]\s*)?(?:@\s*(?<url>\S+)|(?<versions>\(.*\)|[=<>!~].*))?$/;
const VERSION = /^(?:===\s*\S+|(?:==|!=)\s*[A-Za-z0-9.!+_-]+(?:\.\*)?|(?:<=|>=|<|>)\s*[A-Za-z0-9.!+_-]+|~=\s*(?:[0-9]+!)?[0-9]+\.[A-Za-z0-9.!+_-]+)$/;
const MARKER = /^[\s()]*(?:[a-z_.]+|'[^']*'|"[^"]*")\s*(?:===|==|~=|!=|<=|>=|<|>|\bnot\s+in\b|\bin\b)/;
/** A marker begins at a semicolon; in a URL only after a blank. */
function splitMarker(text) {
    const at = / @ |@\s*[a-z]|:\/\//i.test(text) ? text.search(/\s;/) : text.indexOf(';');
    return at === -1 ? [text.trim(), null] : [text.slice(0, at).trim(), text.slice(text.indexOf(';', at) + 1).trim()];
}
function eggOf(place) {
    const egg = /^[^#]*#(?:.*&)?egg=([A-Za-z0-9._-]+)/.exec(place)?.[1];
    return egg === undefined ? null : normalName(egg);
}

;// CONCATENATED MODULE: ./core/rules/tfc/requirement-rules.js




const requirementRules = ({ texts }) => {
    const files = new Map([...texts].flatMap(([path, text]) => (/^requirements[^/]*\.txt$/.test(path) && text.state === 'read' ? [[path, readRequirements(text.text)]] : [])));
    return [...[...files].flatMap(([path, file]) => [...faults(path, file), ...idle(path, file), ...conflicts(path, file)]), ...requirement_rules_unreadable(texts), ...coreMissing(files)];
};
/** TFC-0010 section 6.2. */
const CORE = ['torch', 'numpy', 'pandas', 'scikit-learn', 'matplotlib', 'seaborn', 'pyyaml', 'tqdm', 'jsonschema', 'click', 'rich', 'requests'];
const MAIN = 'requirements.txt';
const MAX = 10;
const faults = (path, file) => (0,at_most/* atMost */.T)(MAX, file.faults, ({ line, message }) => (0,finding/* finding */.gk)('TFC0010.REQUIREMENT', { path, line, column: 1 }, `Line ${line} of ${path} ${message}.`), ({ line }, rest) => (0,finding/* finding */.gk)('TFC0010.REQUIREMENT', { path, line, column: 1 }, `This and ${rest} more lines of ${path} cannot be read.`));
function idle(path, file) {
    const [first] = file.idle;
    if (first === undefined)
        return [];
    return [(0,finding/* finding */.gk)('TFC0010.REQUIREMENT_OPTION', { path, line: first.line, column: 1 }, `${(0,shorten/* listed */.K)([...new Set(file.idle.map(({ option }) => option))])} on the line of a requirement has no effect (${file.idle.length === 1 ? `line ${first.line}` : `${file.idle.length} lines, first line ${first.line}`}).`)];
}
/** Two exact versions under the same conditions; what ranges exclude is the resolver's business. */
function conflicts(path, file) {
    const seen = new Map();
    return file.requirements.flatMap((each) => {
        const pin = each.versions.find((version) => /^==[^*]*$/.test(version));
        if (each.name === null || pin === undefined)
            return [];
        const key = `${each.name} ${each.marker ?? ''}`;
        const before = seen.get(key);
        seen.set(key, before ?? each);
        if (before === undefined || before.versions.includes(pin))
            return [];
        return [(0,finding/* finding */.gk)('TFC0010.REQUIREMENT_CONFLICT', { path, line: each.line, column: 1 }, `${(0,shorten/* shorten */.m)(each.name, 60)}${(0,shorten/* shorten */.m)(pin, 40)} excludes ${(0,shorten/* shorten */.m)(before.versions.join(','), 60)} of line ${before.line}.`)];
    });
}
const requirement_rules_unreadable = (texts) => [...texts].flatMap(([path, text]) => (/^requirements[^/]*\.txt$/.test(path) && (text.state === 'pointer' || text.state === 'unreadable') ? [(0,finding/* finding */.gk)('TFC0010.REQUIREMENT', { path, line: 1, column: 1 }, `${path} cannot be read: ${text.state === 'pointer' ? 'it is a Git LFS pointer' : (0,shorten/* shorten */.m)(text.problem.message, 200)}.`)] : []));
function coreMissing(files) {
    const main = files.get(MAIN);
    if (main === undefined)
        return [];
    const names = namesOf(files, MAIN, new Set());
    const missing = CORE.filter((name) => !names.has(name));
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0010.CORE_MISSING', { path: MAIN, line: 1, column: 1 }, `${MAIN} lacks ${(0,shorten/* listed */.K)(missing, CORE.length)}.`)];
}
/** With what `-r` brings along from beside it. */
function namesOf(files, path, seen) {
    const file = files.get(path);
    if (file === undefined || seen.has(path))
        return new Set();
    seen.add(path);
    return new Set([...file.requirements.flatMap(({ name }) => (name === null ? [] : [name])), ...file.includes.flatMap(({ file: other }) => [...namesOf(files, other.replace(/^\.\//, ''), seen)])]);
}

// EXTERNAL MODULE: ./core/workspace/environment/requirement-claims.js
var requirement_claims = __webpack_require__(87151);
// EXTERNAL MODULE: ./core/workspace/environment/environment-facts.js
var environment_facts = __webpack_require__(45853);
;// CONCATENATED MODULE: ./core/rules/tfc/run-environment-rules.js





const run_environment_rules_MAX = 20;
const runEnvironmentRules = ({ runs, environment }) => {
    const old = runs.flatMap(oldPython);
    const hashes = environment == null ? [] : runs.flatMap((run) => wrongHash(run, environment));
    const rest = (code) => (first, more) => (0,finding/* finding */.gk)(code, first, `${first.message} The same holds for ${more} more.`);
    return [...(0,at_most/* atMost */.T)(run_environment_rules_MAX, old, (each) => each, rest('TFC0010.PYTHON_OLD')), ...(0,at_most/* atMost */.T)(run_environment_rules_MAX, hashes, (each) => each, rest('TFC0010.REQUIREMENTS_HASH'))];
};
function oldPython({ system }) {
    if (system.state !== 'read')
        return [];
    const [, major, minor] = /^\D{0,20}(\d{1,4})\.(\d{1,4})/.exec(system.document.written('/python') ?? '') ?? [];
    if (major === undefined || Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 11))
        return [];
    return [(0,finding/* finding */.gk)('TFC0010.PYTHON_OLD', system.document.place('/python'), `The run used Python ${major}.${minor}.`)];
}
function wrongHash(run, { requirementHashes }) {
    return (0,requirement_claims/* requirementClaims */.N)(run).flatMap(({ pointer, value, commit, file }) => {
        const real = requirementHashes.get((0,environment_facts/* requirementKey */.D)(commit, file));
        if (run.system.state !== 'read' || real === undefined || real === value)
            return [];
        return [(0,finding/* finding */.gk)('TFC0010.REQUIREMENTS_HASH', run.system.document.place(pointer), real === null ? `There is no ${file} at the commit ${(0,shorten/* shorten */.m)(commit, 12)} that could have this hash.` : `${file} at the commit ${(0,shorten/* shorten */.m)(commit, 12)} has the SHA-256 ${real.slice(0, 16)}…, not ${(0,shorten/* shorten */.m)(value, 17)}.`)];
    });
}

// EXTERNAL MODULE: ./core/workspace/development/yaml-text.js
var yaml_text = __webpack_require__(97539);
;// CONCATENATED MODULE: ./core/rules/tfc/system-spec-rules.js




const system_spec_rules_PATH = 'environments/system.yaml';
/** What has to be there; the rest is free. A version is a text such as `>=2.30`. */
const SHAPE = {
    '/system_requirements': 'map',
    '/system_requirements/operating_system': 'map',
    '/system_requirements/operating_system/supported': 'list',
    '/system_requirements/system_dependencies': 'map',
    '/system_requirements/system_dependencies/required': 'map',
    '/system_requirements/system_dependencies/required/git': 'text',
    '/system_requirements/system_dependencies/required/git-lfs': 'text',
    '/system_requirements/system_dependencies/required/python3': 'text',
};
const systemSpecRules = ({ texts }) => {
    const spec = (0,yaml_text/* yamlText */.p)(texts, system_spec_rules_PATH);
    if (spec.state === 'missing')
        return [];
    if (spec.state === 'bad')
        return [(0,finding/* finding */.gk)('TFC0010.SYSTEM_SPEC', { path: system_spec_rules_PATH, line: spec.line, column: spec.column }, `${system_spec_rules_PATH} cannot be read: ${(0,shorten/* shorten */.m)(spec.reason, 200)}.`)];
    return Object.entries(SHAPE).flatMap(([pointer, kind]) => {
        const keys = pointer.split('/').slice(1);
        const around = keys.slice(0, -1).reduce((value, key) => ((0,source_document/* isMap */.jh)(value) ? value[key] : undefined), spec.root);
        // What is missing around it was said already.
        if (!(0,source_document/* isMap */.jh)(around))
            return [];
        const value = around[keys.at(-1)];
        const fits = kind === 'map' ? (0,source_document/* isMap */.jh)(value) : kind === 'list' ? (0,source_document/* isList */.Lv)(value) && value.length > 0 : spec.document.written(pointer) !== null;
        return fits ? [] : [(0,finding/* finding */.gk)('TFC0010.SYSTEM_SPEC', spec.document.place(pointer), `${keys.join('.')} ${value === undefined ? 'is missing' : `is no ${kind}`}.`)];
    });
};

;// CONCATENATED MODULE: ./core/rules/tfc/environment-rules.js
/** TFC-0010: the environment. Silent unless `workspace.environment` is on. What is about a machine, and not about the repository, is in `hortus doctor`. */




const environmentRules = (workspace) => (workspace.environment == null ? [] : [requirementRules, systemSpecRules, gitignoreRules, runEnvironmentRules].flatMap((rule) => rule(workspace)));

;// CONCATENATED MODULE: ./core/workspace/development/tag-name.js
/** Tags that mean to be a release. Others (`data-2025`) are nobody's business. */
const looksLikeRelease = (name) => /^v[0-9]/.test(name);
/** null when the name has none of the forms. */
function readTag(name) {
    const match = name.length > tag_name_MAX_LENGTH ? null : /^v((?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*))-(.+)$/.exec(name);
    if (match === null)
        return null;
    const [, version, rest] = match;
    // A model may be called resnet50v2: the last v and digits are its version.
    const [, model, modelVersion] = /^model([a-z0-9]+(?:-[a-z0-9]+)*?)-?(v[1-9][0-9]*)$/.exec(rest) ?? [];
    if (model !== undefined && modelVersion !== undefined)
        return { kind: 'model', version, model, modelVersion };
    const [, number] = /^tfc([0-9]{4})$/.exec(rest) ?? [];
    if (number !== undefined)
        return { kind: 'tfc', version, number };
    return /^hotfix-[a-z0-9]+(-[a-z0-9]+)*$/.test(rest) ? { kind: 'hotfix', version, words: rest.slice('hotfix-'.length) } : null;
}
const tag_name_MAX_LENGTH = 250;

;// CONCATENATED MODULE: ./core/rules/tfc/release-rules.js






const releaseRules = ({ workflow, texts, config }) => {
    if (workflow == null)
        return [];
    const tags = workflow.history.tags.filter(({ name }) => looksLikeRelease(name));
    return [...tagNames(tags), ...withoutRelease(tags), ...(config.signatures === 'off' ? [] : release_rules_unsigned(tags)), ...release_rules_shape((0,yaml_text/* yamlText */.p)(texts, RELEASE))];
};
const RELEASE = 'RELEASE.yaml';
const HERE = { path: '.' };
const tagNames = (tags) => tags.filter(({ name }) => readTag(name) === null).map(({ name }) => (0,finding/* finding */.gk)('TFC0009.TAG_NAME', HERE, `The tag ${JSON.stringify((0,shorten/* shorten */.m)(name))} is none of v1.2.0-modelNAMEvN, v1.2.0-tfcNNNN and v1.2.0-hotfix-WORDS.`));
function withoutRelease(tags) {
    const bare = tags.filter(({ name, release }) => !release && readTag(name) !== null);
    if (bare.length === 0)
        return [];
    return [(0,finding/* finding */.gk)('TFC0009.TAG_NO_RELEASE', HERE, `${bare.length === 1 ? 'A release tag has' : `${bare.length} release tags have`} no RELEASE.yaml: ${(0,shorten/* listed */.K)(bare.map(({ name }) => name))}.`)];
}
function release_rules_unsigned(tags) {
    const bare = tags.filter(({ signed }) => !signed);
    if (bare.length === 0)
        return [];
    return [(0,finding/* finding */.gk)('TFC0009.TAG_UNSIGNED', HERE, `${bare.length === 1 ? 'A release tag is' : `${bare.length} release tags are`} not signed: ${(0,shorten/* listed */.K)(bare.map(({ name }) => name))}.`)];
}
const release_rules_text = (_value, written) => (written === null || written.trim() === '' ? 'is missing' : null);
const list = (value) => (value === undefined ? 'is missing' : (0,source_document/* isList */.Lv)(value) || value === null ? null : 'is no list');
/** Each part, and what is wrong with a value there. The order is that of the text. */
const release_rules_PARTS = [
    [['release'], (value) => (value === undefined ? 'is missing' : (0,source_document/* isMap */.jh)(value) ? null : 'is no map')],
    [['release', 'version'], (_value, written) => (written === null ? 'is missing' : /^[0-9]+\.[0-9]+\.[0-9]+$/.test(written) ? null : 'is no version of the form 1.2.0')],
    [['release', 'tag'], (_value, written) => (written === null ? 'is missing' : readTag(written) === null ? 'is no name of a release tag' : null)],
    [['release', 'created_at'], (_value, written) => (written === null ? 'is missing' : ((0,read_time/* readTime */.a)(written)?.date ?? null) === null ? 'is no time' : null)],
    [['release', 'commit_hash'], (_value, written) => (written === null ? 'is missing' : /^[0-9a-f]{7,64}$/.test(written) ? null : 'is no commit of 7 to 64 hex digits')],
    [['production_models'], list],
    [['changed_components'], list],
    [['validation'], (value) => (value === undefined ? 'is missing' : (0,source_document/* isMap */.jh)(value) ? null : 'is no map')],
    [['validation', 'doctor_status'], release_rules_text],
    [['validation', 'checksums_verified'], (value) => (typeof value === 'boolean' ? null : 'is neither true nor false')],
    [['validation', 'signatures_verified'], (value) => (typeof value === 'boolean' ? null : 'is neither true nor false')],
    [['breaking_changes'], list],
    [['changelog'], release_rules_text],
];
function release_rules_shape(release) {
    if (release.state === 'missing')
        return [];
    if (release.state === 'bad')
        return [(0,finding/* finding */.gk)('TFC0009.RELEASE_UNREADABLE', { path: RELEASE, line: release.line, column: release.column }, `RELEASE.yaml cannot be read: ${(0,shorten/* shorten */.m)(release.reason, 200)}.`)];
    const { document, root } = release;
    return release_rules_PARTS.flatMap(([path, check]) => {
        const around = path.slice(0, -1).reduce((value, key) => ((0,source_document/* isMap */.jh)(value) ? value[key] : undefined), root);
        // What is missing around it was said already.
        if (!(0,source_document/* isMap */.jh)(around))
            return [];
        const pointer = `/${path.join('/')}`;
        const wrong = check(around[path.at(-1)], document.written(pointer));
        return wrong === null ? [] : [(0,finding/* finding */.gk)('TFC0009.RELEASE_SCHEMA', document.place(pointer), `${path.join('.')} ${wrong}.`)];
    });
}

;// CONCATENATED MODULE: ./core/rules/tfc/release-claims.js






/** `found`: what every other rule found. */
function releaseClaims(workspace, found) {
    const release = (0,yaml_text/* yamlText */.p)(workspace.texts, RELEASE);
    if (workspace.workflow == null || release.state !== 'read')
        return [];
    const { document, root } = release;
    const claim = (pointer, message) => (0,finding/* finding */.gk)('TFC0009.RELEASE_CLAIM', document.place(pointer), message);
    const models = (0,source_document/* isList */.Lv)(root['production_models']) ? root['production_models'].flatMap((_each, at) => modelClaims(workspace, document, `/production_models/${at}`, claim)) : [];
    const named = models.flatMap(({ model }) => (model === null ? [] : [model]));
    return [...tagClaims(document, claim), ...commitClaims(workspace, document, claim), ...models.flatMap(({ findings }) => findings), ...((0,source_document/* isMap */.jh)(root['validation']) ? validationClaims(document, root['validation'], named, found, claim) : [])];
}
function tagClaims(document, claim) {
    const [version, tag] = [document.written('/release/version'), document.written('/release/tag')];
    const read = tag === null ? null : readTag(tag);
    return read === null || version === null || read.version === version ? [] : [claim('/release/version', `release.version is ${(0,shorten/* shorten */.m)(version, 40)}, but the tag says ${read.version}.`)];
}
function commitClaims({ workflow }, document, claim) {
    const commit = document.written('/release/commit_hash');
    // A commit cannot name itself: the release may name any commit before the one that holds RELEASE.yaml.
    if (workflow?.knownCommits == null || commit === null || !/^[0-9a-f]{7,64}$/.test(commit) || workflow.knownCommits.has(commit))
        return [];
    return [claim('/release/commit_hash', `The commit ${(0,shorten/* shorten */.m)(commit, 64)} is not in the history of HEAD.`)];
}
function modelClaims({ models, runs }, document, at, claim) {
    const written = (key) => document.written(`${at}/${key}`);
    const [name, version, run, metrics] = [written('name'), written('version'), written('run_id'), written('metrics_file')];
    const model = models.find((each) => each.name === name && each.version === version) ?? null;
    if (model === null)
        return [{ model, findings: [claim(at, name === null || version === null ? 'A production model has no name or no version.' : `The model ${(0,shorten/* shorten */.m)(`${name}:${version}`)} is not in the workspace.`)] }];
    const own = (pointer) => (model.metadata.state === 'read' ? model.metadata.document.written(pointer) : null);
    const state = own('/state');
    const made = own('/run_id');
    const findings = [
        ...(state === 'production' ? [] : [claim(`${at}/name`, `The model ${(0,shorten/* shorten */.m)(`${name}:${version}`)} is ${state === null ? 'in no state' : (0,shorten/* shorten */.m)(state, 40)}, not in production.`)]),
        ...(run === null || (run === made && runs.some(({ id }) => id === run)) ? [] : [claim(`${at}/run_id`, run === made ? `The run ${(0,shorten/* shorten */.m)(run)} is not in the workspace.` : `The metadata of the model name the run ${(0,shorten/* shorten */.m)(made ?? 'none')}, not ${(0,shorten/* shorten */.m)(run)}.`)]),
        ...(metrics === null || metrics === `${model.path}/metrics.yaml` ? (model.metrics.state === 'missing' && metrics !== null ? [claim(`${at}/metrics_file`, `${(0,shorten/* shorten */.m)(metrics)} is not there.`)] : []) : [claim(`${at}/metrics_file`, `The metrics of the model are ${model.path}/metrics.yaml, not ${(0,shorten/* shorten */.m)(metrics)}.`)]),
    ];
    return [{ model, findings }];
}
/** Errors that say something about the repository itself, and not about this claim or about commits. */
const countsForDoctor = ({ level, code }) => level === 'error' && code.startsWith('TFC') && !code.startsWith('TFC0009.');
const SIGNATURE = /SIGN|KEY|TRUST|ARMOR/;
function validationClaims(document, claims, models, found, claim) {
    const errors = found.filter(countsForDoctor);
    const integrity = errors.filter(({ code }) => code.startsWith('TFC0008.'));
    const checksums = integrity.filter(({ code }) => !SIGNATURE.test(code));
    const signatures = integrity.filter(({ code }) => SIGNATURE.test(code));
    const without = (name) => models.filter(({ path, files }) => !files.some((file) => file.path === `${path}/${name}`)).map(({ path }) => path);
    const passed = /^(passed|ok|clean)$/i.test(document.written('/validation/doctor_status') ?? '');
    const notThere = (name) => `${(0,shorten/* shorten */.m)(without(name)[0] ?? '')} has no ${name}`;
    return [
        ...(passed && errors.length > 0 ? [claim('/validation/doctor_status', `doctor_status is passed, but validation finds ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, first ${errors[0].code} in ${(0,shorten/* shorten */.m)(errors[0].path)}.`)] : []),
        ...(claims['checksums_verified'] === true && (checksums.length > 0 || without('CHECKSUMS.txt').length > 0) ? [claim('/validation/checksums_verified', `checksums_verified is true, but ${checksums.length > 0 ? `validation finds ${checksums[0].code} in ${(0,shorten/* shorten */.m)(checksums[0].path)}` : notThere('CHECKSUMS.txt')}.`)] : []),
        ...(claims['signatures_verified'] === true && (signatures.length > 0 || without('SIGNATURE.asc').length > 0) ? [claim('/validation/signatures_verified', `signatures_verified is true, but ${signatures.length > 0 ? `validation finds ${signatures[0].code} in ${(0,shorten/* shorten */.m)(signatures[0].path)}` : notThere('SIGNATURE.asc')}.`)] : []),
    ];
}

;// CONCATENATED MODULE: ./core/workspace/development/branch-name.js
/** null when it has none of the forms. */
function readBranch(branch) {
    if (branch === 'main' || branch === 'develop')
        return { kind: branch };
    const [, kind, rest] = /^(feature|hotfix|dataset|model)\/([^\s/]+)$/.exec(branch) ?? [];
    if (kind === undefined || rest === undefined)
        return null;
    if (kind === 'feature' || kind === 'hotfix')
        return { kind, words: rest };
    const [, name, version] = /^(.+)-(v[1-9][0-9]*)$/.exec(rest) ?? [];
    return name === undefined || version === undefined ? null : { kind: kind, name, version };
}
/** Branches that GitHub makes by itself. */
const isMade = (branch) => branch.startsWith('gh-readonly-queue/');

;// CONCATENATED MODULE: ./core/rules/tfc/branch-rules.js



const branchRules = (workspace) => {
    const { workflow } = workspace;
    if (workflow == null)
        return [];
    const branch = workflow.pullRequest?.head ?? workflow.history.branch;
    if (branch === null)
        return unmerged(workflow);
    const name = readBranch(branch);
    return [...badName(branch, name), ...pullRequest(workflow, name), ...direct(workflow, name), ...addsVersion(workspace, name), ...old(workflow, branch, name), ...unmerged(workflow)];
};
const DAY = 86_400;
const OLD_DAYS = 30;
/** A branch lies in no file. */
const branch_rules_HERE = { path: '.' };
const badName = (branch, name) => (name !== null || isMade(branch) ? [] : [(0,finding/* finding */.gk)('TFC0009.BRANCH_NAME', branch_rules_HERE, `The branch ${quoted(branch)} is called neither main, develop, feature/NAME, hotfix/NAME, dataset/NAME-vN nor model/NAME-vN.`)]);
const quoted = (text) => JSON.stringify((0,shorten/* shorten */.m)(text, 100));
function pullRequest({ pullRequest: request }, name) {
    if (request?.base !== 'main')
        return [];
    if (name?.kind === 'hotfix')
        return [(0,finding/* finding */.gk)('TFC0009.HOTFIX_DEVELOP', branch_rules_HERE, `${quoted(request.head)} goes to main; develop needs it too.`)];
    if (name?.kind === 'develop' || isMade(request.head))
        return [];
    return [(0,finding/* finding */.gk)('TFC0009.MAIN_PULL_REQUEST', branch_rules_HERE, `The pull request goes from ${quoted(request.head)} to main, which takes only develop and hotfix/NAME.`)];
}
/** A squashed pull request looks like a commit on main, but for its number. */
function direct({ pullRequest: request, history, based }, name) {
    if (request !== null || !based || name?.kind !== 'main')
        return [];
    const commits = (history.commits ?? []).filter(({ parents, subject }) => parents.length < 2 && !/\(#[0-9]+\)$/.test(subject));
    if (commits.length === 0 || (history.commits ?? []).some(({ parents }) => parents.length > 1))
        return [];
    return [(0,finding/* finding */.gk)('TFC0009.MAIN_DIRECT', branch_rules_HERE, `${commits.length === 1 ? 'A commit was' : `${commits.length} commits were`} made directly on main: ${(0,shorten/* listed */.K)(commits.map(({ sha }) => sha.slice(0, 10)))}.`)];
}
/** Whether a branch adds its version can be said only against a base. */
function addsVersion({ change, datasets, models }, name) {
    if (change === null || (name?.kind !== 'dataset' && name?.kind !== 'model'))
        return [];
    const found = (name.kind === 'dataset' ? datasets : models).find((each) => each.name === name.name && each.version === name.version);
    const path = `${name.kind}s/${name.name}/${name.version}`;
    if (found !== undefined && !change.versionsBefore.has(path))
        return [];
    const why = found === undefined ? `adds no ${path}` : `adds no version: ${path} was there before`;
    return [(0,finding/* finding */.gk)('TFC0009.BRANCH_NO_VERSION', found === undefined ? branch_rules_HERE : { path }, `The branch ${quoted(`${name.kind}/${name.name}-${name.version}`)} ${why}.`)];
}
function old({ history, based, now }, branch, name) {
    if (!based || name?.kind === 'main' || name?.kind === 'develop')
        return [];
    const first = Math.min(...(history.commits ?? []).map(({ committedAt }) => committedAt).filter((time) => time > 0));
    const days = Math.floor((now - first) / DAY);
    return days > OLD_DAYS ? [(0,finding/* finding */.gk)('TFC0009.BRANCH_OLD', branch_rules_HERE, `The first commit of ${quoted(branch)} is ${days} days old.`)] : [];
}
/** Asked when the repository as a whole is looked at: at a pull request nothing is unmerged for good. */
function unmerged({ history, pullRequest: request, based, now }) {
    if (based || request !== null)
        return [];
    const left = history.unmerged.filter(({ name, changedAt }) => name.startsWith('feature/') && changedAt > 0 && now - changedAt > OLD_DAYS * DAY);
    if (left.length === 0)
        return [];
    const days = Math.floor((now - Math.min(...left.map(({ changedAt }) => changedAt))) / DAY);
    return [(0,finding/* finding */.gk)('TFC0009.BRANCH_UNMERGED', branch_rules_HERE, `${left.length === 1 ? 'A feature branch was' : `${left.length} feature branches were`} never merged, the oldest for ${days} days: ${(0,shorten/* listed */.K)(left.map(({ name }) => name))}.`)];
}

;// CONCATENATED MODULE: ./core/workspace/development/commit-subject.js
/** `type(scope): description` of TFC-0009 section 5. */
const COMMIT_TYPES = ['dataset', 'model', 'experiment', 'run', 'validation', 'registry', 'tfc', 'tools', 'docs', 'refactor', 'test', 'config', 'deploy'];
/** null when the subject has not that form, or another type. */
function readSubject(subject) {
    const match = /^([a-z]+)\(([^)]+)\): \S/.exec(subject);
    const type = COMMIT_TYPES.find((each) => each === match?.[1]);
    return type === undefined ? null : { type, scope: match[2] };
}

;// CONCATENATED MODULE: ./core/workspace/development/scopes.js
function scopesOf({ datasets, models, runs, listing }) {
    const files = (folder) => [...(listing.folder(folder)?.files.keys() ?? [])].flatMap((name) => [name, name.replace(/\.[^.]+$/, '')]);
    const experiments = runs.flatMap(({ config }) => (config.state === 'read' ? [config.document.written('/experiment')] : [])).filter((name) => name !== null);
    const names = [...datasets.map(({ name }) => name), ...models.map(({ name }) => name), ...files('experiments'), ...experiments, ...files('tools')];
    return { names: new Set(['core', ...names]), runs: new Set(runs.map(({ id }) => id)) };
}
const isTfc = (text) => /^TFC-[0-9]{4}$/.test(text);

// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(13035);
;// CONCATENATED MODULE: ./core/rules/tfc/commit-rules.js





/** Commits that join branches are written by git and GitHub, and not judged. */
const commitRules = (workspace) => {
    const commits = (workspace.workflow?.history.commits ?? []).filter(({ parents }) => parents.length < 2);
    if (commits.length === 0)
        return [];
    const scopes = scopesOf(workspace);
    const read = commits.map((commit) => ({ commit, subject: readSubject(commit.subject) }));
    return [...read.flatMap(({ commit, subject }) => (subject === null ? [badSubject(commit)] : [...badScope(commit, subject, scopes), ...badTrailers(commit, subject, workspace, scopes)])), ...withoutMetadata(read)];
};
const NEEDED = { dataset: 'dataset-version', model: 'model-version', experiment: 'experiment-file', run: 'run-id' };
const isDemanding = (type) => Object.hasOwn(NEEDED, type);
/** A commit lies in no file. */
const at = (code, commit, message, fix) => (0,finding/* finding */.gk)(code, { path: '.' }, `Commit ${nameOf(commit)} ${message}`, fix === undefined ? {} : { fix });
const nameOf = ({ sha, subject }) => `${sha.slice(0, 10)} ${JSON.stringify((0,shorten/* shorten */.m)(subject, 60))}`;
const badSubject = (commit) => at('TFC0009.COMMIT_SUBJECT', commit, 'has not the form `type(scope): description` with one of the thirteen types.');
function badScope(commit, { type, scope }, { names, runs }) {
    if (names.has(scope) || isTfc(scope) || (type === 'run' && runs.has(scope)))
        return [];
    const near = (0,did_you_mean/* didYouMean */.a)(scope, [...names]);
    return [at('TFC0009.COMMIT_SCOPE', commit, `has the scope ${JSON.stringify((0,shorten/* shorten */.m)(scope, 60))}, which is neither core nor a dataset, model, experiment, tool or TFC here.`, near === null ? undefined : `Did you mean ${(0,shorten/* shorten */.m)(near, 60)}?`)];
}
function badTrailers(commit, subject, workspace, scopes) {
    const value = (key) => commit.trailers.findLast((trailer) => trailer.key === key)?.value ?? null;
    const missing = neededBy(subject).filter((key) => value(key) === null);
    const wrong = commit.trailers.flatMap(({ key, value: text }) => (isThere(key, text, workspace, scopes) ? [] : [`${key}: ${(0,shorten/* shorten */.m)(text, 60)}`]));
    const breaking = value('breaking-change');
    return [
        ...(missing.length === 0 ? [] : [at('TFC0009.COMMIT_TRAILER_MISSING', commit, `lacks ${(0,shorten/* listed */.K)(missing)}, which the type ${subject.type} needs.`)]),
        ...(wrong.length === 0 ? [] : [at('TFC0009.COMMIT_TRAILER_WRONG', commit, `names what is not here: ${(0,shorten/* listed */.K)(wrong)}.`)]),
        ...(breaking === null || breaking === 'true' || breaking === 'false' ? [] : [at('TFC0009.COMMIT_BREAKING', commit, `says breaking-change: ${(0,shorten/* shorten */.m)(breaking, 40)}.`)]),
    ];
}
/** A run commit about a tool has no run, and one with a run as its scope has said which: it never needs a run id. */
const neededBy = ({ type }) => (isDemanding(type) ? ['tfc-version', ...(type === 'run' ? [] : [NEEDED[type]])] : []);
function isThere(key, value, { datasets, models, listing }, { runs }) {
    switch (key) {
        case 'tfc-version':
            return value.split(',').every((each) => isTfc(each.trim()) || /^(?:[\w.-]+\/)?tfc\/[0-9]{1,4}$/i.test(each.trim()));
        case 'dataset-version':
            return hasVersion(datasets, value.replace(/^dataset\//, ''));
        case 'model-version':
            return hasVersion(models, value.replace(/^model\//, ''));
        case 'experiment-file':
            return value.startsWith('experiments/') && listing.file(value) !== null;
        case 'run-id':
            return runs.has(value);
        default:
            return true;
    }
}
const hasVersion = (versions, id) => versions.some(({ name, version }) => `${name}:${version}` === id);
const METADATA = new Set(['tfc-version', 'breaking-change', ...Object.values(NEEDED)]);
/** One finding for all: it is one habit. */
function withoutMetadata(read) {
    const bare = read.filter(({ commit, subject }) => subject !== null && !isDemanding(subject.type) && !commit.trailers.some(({ key }) => METADATA.has(key)));
    if (bare.length === 0)
        return [];
    const shas = bare.map(({ commit }) => commit.sha.slice(0, 10));
    return [(0,finding/* finding */.gk)('TFC0009.COMMIT_NO_METADATA', { path: '.' }, `${bare.length === 1 ? 'A commit' : `${bare.length} commits`} of types that need none carr${bare.length === 1 ? 'ies' : 'y'} no metadata: ${(0,shorten/* listed */.K)(shas)}.`)];
}

;// CONCATENATED MODULE: ./core/rules/tfc/development-rules.js





const developmentRules = (workspace) => {
    if (workspace.workflow == null)
        return [];
    const runs = workspace.runs.flatMap(({ id, config }) => (config.state === 'read' ? [{ id, doc: config }] : []));
    const models = workspace.models.flatMap(({ name, version, metadata }) => (metadata.state === 'read' ? [{ id: `${name}:${version}`, doc: metadata }] : []));
    return [
        ...without('TFC0009.RUN_CONTEXT', 'development_context', runs),
        ...without('TFC0009.MODEL_CONTEXT', 'development', models),
        ...runs.flatMap(({ doc }) => wrongContext(doc, 'development_context', 'branch')),
        ...models.flatMap(({ doc }) => wrongContext(doc, 'development', 'branch_at_creation')),
        ...commitMeta(workspace),
    ];
};
/** One finding for all: it is the tool that writes none. It stands at the first of them. */
function without(code, key, all) {
    const bare = all.filter(({ doc }) => doc.root[key] === undefined || doc.root[key] === null);
    if (bare.length === 0)
        return [];
    const what = code === 'TFC0009.RUN_CONTEXT' ? 'run' : 'model version';
    return [(0,finding/* finding */.gk)(code, { path: bare[0].doc.path, line: 1, column: 1 }, `${bare.length === 1 ? `A ${what} has` : `${bare.length} ${what}s have`} no ${key}: ${(0,shorten/* listed */.K)(bare.map(({ id }) => id))}.`)];
}
function wrongContext({ document, root }, key, branch) {
    const context = root[key];
    if (context === undefined || context === null)
        return [];
    const wrong = (to, message) => (0,finding/* finding */.gk)('TFC0009.CONTEXT_WRONG', document.place(to), message);
    if (!(0,source_document/* isMap */.jh)(context))
        return [wrong(`/${key}`, `${key} is no map.`)];
    const commit = document.written(`/${key}/commit_hash`);
    const tfcs = context['tfc_versions'];
    return [
        ...(commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? [] : [wrong(`/${key}/commit_hash`, commit === null ? `${key} has no commit_hash.` : `${key}.commit_hash ${JSON.stringify((0,shorten/* shorten */.m)(commit, 40))} is no commit.`)]),
        ...(document.written(`/${key}/${branch}`) !== null ? [] : [wrong(`/${key}/${branch}`, `${key} has no ${branch}.`)]),
        ...(tfcs === undefined || tfcs === null || ((0,source_document/* isList */.Lv)(tfcs) && tfcs.every((each) => typeof each === 'string' && isTfc(each))) ? [] : [wrong(`/${key}/tfc_versions`, `${key}.tfc_versions is no list of TFC-NNNN.`)]),
    ];
}
const META = '.commit-meta.yaml';
const LISTS = { dataset_changes: 'dataset', model_changes: 'model', experiment_changes: 'experiment' };
function commitMeta(workspace) {
    const meta = (0,yaml_text/* yamlText */.p)(workspace.texts, META);
    if (meta.state === 'missing')
        return [];
    if (meta.state === 'bad')
        return [(0,finding/* finding */.gk)('TFC0009.COMMIT_META', { path: META, line: meta.line, column: meta.column }, `${META} cannot be read: ${(0,shorten/* shorten */.m)(meta.reason, 200)}.`)];
    const wrong = (to, message) => (0,finding/* finding */.gk)('TFC0009.COMMIT_META', meta.document.place(to), message);
    const artifacts = meta.root['commit_artifacts'];
    if (!(0,source_document/* isMap */.jh)(artifacts))
        return [wrong('/commit_artifacts', 'commit_artifacts is missing or no map.')];
    return Object.entries(artifacts).flatMap(([key, value]) => {
        const at = (0,source_document/* pointer */.Wn)('commit_artifacts', key);
        if (!Object.hasOwn(LISTS, key))
            return [wrong(at, `commit_artifacts has no part called ${JSON.stringify((0,shorten/* shorten */.m)(key, 40))}.`)];
        if (!(0,source_document/* isList */.Lv)(value))
            return [wrong(at, `${key} is no list.`)];
        return value.flatMap((each, index) => unknownIn(workspace, LISTS[key], each).map((message) => wrong(`${at}/${index}`, message)));
    });
}
function unknownIn({ datasets, models, runs, listing }, kind, each) {
    const name = (0,source_document/* isMap */.jh)(each) ? each[kind] : undefined;
    if (!(0,source_document/* isMap */.jh)(each) || typeof name !== 'string')
        return [`An item has no ${kind}.`];
    if (kind === 'experiment')
        return ['.yaml', '.yml', '.py'].some((end) => listing.file(`experiments/${name}${end}`) !== null) ? [] : [`There is no experiment ${(0,shorten/* shorten */.m)(name)} in experiments/.`];
    const versions = (kind === 'dataset' ? datasets : models).filter((version) => version.name === name).map(({ version }) => version);
    if (versions.length === 0)
        return [`There is no ${kind} ${(0,shorten/* shorten */.m)(name)}.`];
    const named = texts(each['versions']).filter((version) => !versions.includes(version));
    const lost = texts(each['related_runs']).filter((run) => !runs.some(({ id }) => id === run));
    return [...(named.length === 0 ? [] : [`${(0,shorten/* shorten */.m)(name)} has no ${(0,shorten/* listed */.K)(named)}.`]), ...(lost.length === 0 ? [] : [`There is no run ${(0,shorten/* listed */.K)(lost)}.`])];
}
const texts = (value) => ((0,source_document/* isList */.Lv)(value) ? value.filter((each) => typeof each === 'string') : []);

;// CONCATENATED MODULE: ./core/rules/tfc/workflow-rules.js
/** TFC-0009: the development workflow. Silent unless `workspace.workflow` is on. What RELEASE.yaml claims is judged in release-claims.ts, after everything else. */




const workflowRules = (workspace) => (workspace.workflow == null ? [] : [commitRules, branchRules, releaseRules, developmentRules].flatMap((rule) => rule(workspace)));

;// CONCATENATED MODULE: ./core/rules/tfc/check-workspace.js









const check_workspace_RULES = [layoutRules, lfsRules, runRules, modelRules, datasetRules, integrityRules, workflowRules, environmentRules];
/** What a release claims is judged last: it says what all the others found. */
function checkWorkspace(workspace) {
    const found = check_workspace_RULES.flatMap((rule) => rule(workspace));
    return [...found, ...releaseClaims(workspace, found)];
}


/***/ }),

/***/ 59249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ checksumsMissing),
  s: () => (/* binding */ listRules)
});

// EXTERNAL MODULE: ./core/integrity/checksum-list.js + 1 modules
var checksum_list = __webpack_require__(64153);
// EXTERNAL MODULE: ./core/integrity/hashes-for-lists.js
var hashes_for_lists = __webpack_require__(7646);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/integrity/what-to-list.js
/** Which files a list of a directory holds, or why none can be written. */



/** All that is wrong at once. A list that leaves something out in silence would be worse than none. */
function whatToList({ directory, files }) {
    const content = files.filter(({ path }) => mustBeListed(path, directory));
    const problems = content.flatMap((file) => refusal(file, directory) ?? []);
    if (content.length === 0)
        problems.push({ code: 'SIGN.NOTHING', message: `${directory} holds no file that a list would name.`, next: 'Add the content first.', path: directory });
    return problems.length > 0 ? fail(problems) : ok(content);
}
function refusal(file, directory) {
    const { path, kind, pointer, pointerOnDisk, brokenPointer, blob } = file;
    const no = (code, what, next) => ({ code, message: `${JSON.stringify(path)} ${what}.`, next, path });
    if (kind !== 'file')
        return no('SIGN.NOT_A_FILE', `is a ${kind === 'other' ? 'special file' : kind}, whose content no list can vouch for (A11)`, 'Put the file itself in its place.');
    if (pathProblem(path.slice(directory.length + 1)) !== null)
        return no('SIGN.PATH', 'has a name that a list cannot hold', 'Rename the file.');
    if (brokenPointer)
        return no('SIGN.POINTER', 'means to be a Git LFS pointer and is none', 'Fetch the content with `git lfs pull`, or commit the file anew.');
    // The pointer that git holds was made by git-lfs; one that only lies on the disk may say anything.
    return pointer !== null && pointerOnDisk && blob === null ? no('SIGN.POINTER', 'is a Git LFS pointer that is not committed', 'Fetch the content with `git lfs pull`, or commit the pointer first.') : null;
}
/** What describes a version changes after it was made, so no list has to hold it; a list may. */
function mustBeListed(path, directory) {
    return !path.endsWith('/.gitkeep') && !DESCRIPTIONS.has(path.slice(directory.length + 1));
}
const DESCRIPTIONS = new Set([checksum_list/* CHECKSUMS_NAME */.NX, checksum_list/* SIGNATURE_NAME */.dQ, 'metadata.yaml', 'card.md', 'metrics.yaml', 'README.md']);

// EXTERNAL MODULE: ./core/workspace/discover.js
var discover = __webpack_require__(28077);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/rules/tfc/at-most.js
var at_most = __webpack_require__(68641);
// EXTERNAL MODULE: ./core/rules/tfc/shorten.js
var shorten = __webpack_require__(75299);
;// CONCATENATED MODULE: ./core/rules/tfc/list-of-another.js


/** Lines that name a path from the root, in a directory beside this one. A directory of such a name inside of this one is its own. */
function writtenElsewhere({ directory, files }, entries) {
    const there = new Set(files.map(({ path }) => path));
    const depth = directory.split('/').length;
    const others = new Map();
    for (const entry of entries) {
        const names = entry.path.slice(directory.length + 1).split('/');
        if (names.length <= depth || !ROOTS.has(names[0]) || plain(entry.written).startsWith(`${directory}/`) || there.has(entry.path))
            continue;
        others.set(entry, { ...entry, of: names.slice(0, depth).join('/'), path: `${directory}/${names.slice(depth).join('/')}` });
    }
    return { own: entries.filter((entry) => !others.has(entry)), others: [...others.values()] };
}
const ROOTS = new Set(['datasets', 'models', 'runs']);
const plain = (written) => written.replace(/^(?:\.\/)+/, '');
/** One mistake, whatever the number of its lines. */
function otherDirectory({ path, directory }, others) {
    const [first] = others;
    if (first === undefined)
        return [];
    const where = (0,shorten/* listed */.K)([...new Set(others.map(({ of }) => of))], 3);
    return [(0,finding/* finding */.gk)('TFC0008.PATH_ESCAPES', { path, line: first.line, column: 1 }, `${others.length === 1 ? 'A line names a file' : `${others.length} lines name files`} below ${where}, not below ${(0,shorten/* shorten */.m)(directory)}: the list was written for another directory, or this one was renamed.`)];
}

// EXTERNAL MODULE: ./core/rules/tfc/with-directory.js
var with_directory = __webpack_require__(36658);
;// CONCATENATED MODULE: ./core/rules/tfc/checksum-rules.js
/** Rules 84 to 89: a list covers its directory exactly, and every file is what it says. */









/** Of one kind in one list; the rest is one finding. */
const MOST = 20;
/** Rule 84. Where nobody lists anything yet it is one finding: the repository has not begun with it. Its message names nothing, so that the baseline knows it again when a version comes. */
function checksumsMissing(lists, policy) {
    const wanted = lists.filter(shouldHaveList);
    const without = wanted.filter(({ text, signature }) => text.state === 'missing' && signature.text.state === 'missing');
    if (policy === 'off' || without.length === 0)
        return [];
    const level = policy === 'require' ? 'error' : 'warning';
    const at = ({ claims, directory }) => (claims.state === 'missing' ? directory : claims.path);
    if (policy === 'warn' && without.length > 1 && without.length === wanted.length) {
        return [(0,finding/* finding */.gk)('TFC0008.CHECKSUMS_MISSING', { path: '.' }, `None of ${without.length} versions and runs with artifacts has a ${checksum_list/* CHECKSUMS_NAME */.NX}.`, { fix: `Run \`hortus sign DIRECTORY\` for each and commit ${checksum_list/* CHECKSUMS_NAME */.NX}: ${(0,shorten/* listed */.K)(without.map(({ directory }) => directory))}.` })];
    }
    return without.map((list) => (0,finding/* finding */.gk)('TFC0008.CHECKSUMS_MISSING', { path: at(list), line: list.claims.state === 'missing' ? null : 1 }, `${(0,shorten/* shorten */.m)(list.directory)} has no ${checksum_list/* CHECKSUMS_NAME */.NX}.`, { level, fix: `Run \`hortus sign ${(0,shorten/* shorten */.m)(list.directory)}\` and commit ${checksum_list/* CHECKSUMS_NAME */.NX}.` }));
}
/** What is no version is told by its name, and a version without content by what is missing. */
function shouldHaveList({ demand, kind, directory, files }) {
    const named = kind === 'run' || (0,discover/* versionNumber */.e1)(directory.slice(directory.lastIndexOf('/') + 1)) !== null;
    return demand === 'required' && named && files.some(({ path }) => mustBeListed(path, directory));
}
/** Rules 85 to 89 for one list. */
const listRules = (file, known, options) => inList(file, known, options).map((each) => (0,with_directory/* withDirectory */.u)(each, file));
function inList(file, known, { alone }) {
    if (file.list === null)
        return unreadable(file, alone);
    const { problems, moreProblems } = file.list;
    const { own: entries, others } = writtenElsewhere(file, file.list.entries);
    const more = moreProblems === 0 ? [] : [(0,finding/* finding */.gk)('TFC0008.LIST_SYNTAX', { path: file.path, line: problems.at(-1).line }, `${moreProblems} more lines are wrong; the first ${problems.length} are told.`)];
    const converted = file.converted === true ? [(0,finding/* finding */.gk)('TFC0008.CRLF_CHECKOUT', { path: file.path, line: 1 }, `${(0,shorten/* shorten */.m)(file.path)} is right in git; the checkout gave its lines carriage returns.`)] : [];
    return [...converted, ...problems.map((problem) => wrongLine(file, problem)), ...more, ...otherDirectory(file, others), ...covered(file, entries, known), ...linksOf(file, alone), ...(problems.some(({ kind }) => HIDES.has(kind)) ? [] : unlisted(file, [...entries, ...others]))];
}
/** The file of a line that cannot be read would be told twice. */
const HIDES = new Set(['malformed', 'algorithm', 'hash_length', 'empty', 'too_long', 'absolute', 'outside', 'backslash', 'git', 'control', 'dots', 'long_path']);
function unreadable({ path, text }, alone) {
    if (text.state === 'unreadable')
        return [(0,finding/* finding */.gk)('TFC0008.LIST_UNREADABLE', { path }, `${(0,shorten/* shorten */.m)(path)} cannot be read: ${text.problem.message}.`)];
    if (text.state === 'pointer' && alone)
        return [(0,finding/* finding */.gk)('TFC0008.LIST_UNREADABLE', { path, line: 1 }, `${(0,shorten/* shorten */.m)(path)} is in Git LFS, and only its pointer is here.`)];
    return [];
}
const LINES = {
    malformed: ['TFC0008.LIST_SYNTAX', (text) => `The line is in none of the three forms: ${text}`],
    algorithm: ['TFC0008.ALGORITHM', (text) => `The algorithm is neither sha256 nor sha512: ${text}`],
    hash_length: ['TFC0008.LIST_SYNTAX', (text) => `The hash has the wrong length (sha256 has 64 digits, sha512 has 128): ${text}`],
    duplicate: ['TFC0008.DUPLICATE', (text) => `The file is listed already: ${text}`],
    crlf: ['TFC0008.CRLF', () => 'The lines end with a carriage return.'],
    bom: ['TFC0008.CRLF', () => 'The list begins with a byte order mark.'],
    empty: ['TFC0008.LIST_EMPTY', () => 'The list names no file.'],
    too_long: ['TFC0008.LIST_SYNTAX', (text) => `The line or the list is too long: ${text}`],
    absolute: ['TFC0008.PATH_ESCAPES', (text) => `The path is absolute: ${text}`],
    outside: ['TFC0008.PATH_ESCAPES', (text) => `The path leads out with \`..\`: ${text}`],
    backslash: ['TFC0008.PATH_INVALID', (text) => `The path has a backslash: ${text}`],
    git: ['TFC0008.PATH_INVALID', (text) => `The path leads into .git: ${text}`],
    control: ['TFC0008.PATH_INVALID', (text) => `The path has a control character: ${text}`],
    dots: ['TFC0008.PATH_INVALID', (text) => `The path has an empty name or a \`.\` in it: ${text}`],
    long_path: ['TFC0008.PATH_INVALID', (text) => `The path is too long: ${text}`],
    itself: ['TFC0008.PATH_INVALID', (text) => `The list names itself or its signature, whose hash it cannot know: ${text}`],
};
function wrongLine({ path }, { kind, line, text }) {
    const [code, say] = LINES[kind];
    return (0,finding/* finding */.gk)(code, { path, line, column: 1 }, say((0,shorten/* shorten */.m)(text, 120)));
}
/** Rules 87 and 88: what is listed is there, and has its hash. */
function covered(file, entries, known) {
    const byPath = new Map(file.files.map((each) => [each.path, each]));
    const found = entries.flatMap((entry) => judgeEntry(file, entry, byPath.get(entry.path), known) ?? []);
    const unchecked = entries.filter((entry) => isUnchecked(entry, byPath.get(entry.path), known));
    const notice = unchecked.length === 0 ? [] : [(0,finding/* finding */.gk)('TFC0008.UNCHECKED', { path: file.path, line: unchecked[0].line }, `${unchecked.length} of ${entries.length} hashes could not be compared: only the Git LFS pointer is here, which has no ${unchecked[0].algorithm}.`)];
    return [...[...Map.groupBy(found, ({ code }) => code).values()].flatMap((same) => (0,at_most/* atMost */.T)(MOST, same, (each) => each, (first, rest) => ({ ...first, message: `${first.message} The same holds for ${rest} more lines.` }))), ...notice];
}
function judgeEntry({ path, directory }, entry, file, { hashes, listing }) {
    const at = { path, line: entry.line, column: 1 };
    const name = (0,shorten/* shorten */.m)(entry.path, 120);
    // What lies behind a link is told at the link.
    if (file === undefined)
        return liesBehindLink(entry.path, directory, listing) ? null : (0,finding/* finding */.gk)('TFC0008.FILE_MISSING', at, `${name} is listed and not there.`);
    // Told at the file itself.
    if (file.kind !== 'file')
        return null;
    const hash = (0,hashes_for_lists/* hashOf */.qQ)(file, entry.algorithm, hashes.get(entry.path));
    switch (hash.from) {
        case 'missing':
            return (0,finding/* finding */.gk)('TFC0008.FILE_MISSING', at, `${name} is listed and not there.`);
        case 'link':
            return (0,finding/* finding */.gk)('TFC0008.SYMLINK', { path: entry.path }, `${name} is a link on the disk, or lies behind one; nothing was read.`);
        case 'failed':
            return (0,finding/* finding */.gk)('TFC0008.FILE_UNREADABLE', at, `${name} cannot be read: ${hash.message}.`);
        case 'unread':
            return (0,finding/* finding */.gk)('TFC0008.FILE_UNREADABLE', at, `${name} was not read.`);
        case 'unchecked':
            return null;
        default:
            return hash.hex === entry.hex ? null : (0,finding/* finding */.gk)('TFC0008.HASH_MISMATCH', at, `${name} has ${entry.algorithm} ${checksum_rules_short(hash.hex)}, the list says ${checksum_rules_short(entry.hex)}${hash.from === 'pointer' ? ' (by its Git LFS pointer)' : ''}.`);
    }
}
function liesBehindLink(path, directory, listing) {
    for (let at = path.indexOf('/', directory.length + 1); at !== -1; at = path.indexOf('/', at + 1))
        if ((listing.file(path.slice(0, at))?.kind ?? 'file') !== 'file')
            return true;
    return false;
}
const isUnchecked = (entry, file, { hashes }) => file !== undefined && file.kind === 'file' && (0,hashes_for_lists/* hashOf */.qQ)(file, entry.algorithm, hashes.get(entry.path)).from === 'unchecked';
const checksum_rules_short = (hex) => `${hex.slice(0, 12)}…`;
/** A11: nothing that a link shows is covered by a list. In a dataset TFC-0004 says so already. */
function linksOf({ files, kind, demand, path: list, signature }, alone) {
    if ((kind === 'dataset' && !alone) || demand === 'optional')
        return [];
    const links = files.filter((file) => file.kind !== 'file' && file.path !== list && file.path !== signature.path);
    const one = ({ path, kind: what }) => (0,finding/* finding */.gk)('TFC0008.SYMLINK', { path }, `${(0,shorten/* shorten */.m)(path)} is a ${what === 'submodule' ? 'submodule' : what === 'symlink' ? 'symbolic link' : 'special file'}; its content is not covered by the list.`);
    return (0,at_most/* atMost */.T)(MOST, links, one, (first, rest) => ({ ...one(first), message: `${(0,shorten/* shorten */.m)(first.path)} and ${rest} more are links; their content is not covered by the list.` }));
}
/** Rule 89. Nobody asks for a list of a whole run, so one that is there need not be complete. */
function unlisted(file, entries) {
    if (file.demand === 'optional')
        return [];
    const names = new Set(entries.map(({ path }) => path));
    const without = file.files.filter(({ path, kind }) => kind === 'file' && !names.has(path) && mustBeListed(path, file.directory));
    const one = ({ path }) => (0,finding/* finding */.gk)('TFC0008.FILE_UNLISTED', { path }, `${(0,shorten/* shorten */.m)(path)} is not in ${(0,shorten/* shorten */.m)(file.path)}.`, { fix: `Add it with \`hortus sign ${(0,shorten/* shorten */.m)(file.directory)}\`, or remove it.` });
    return (0,at_most/* atMost */.T)(MOST, without, one, (first, rest) => ({ ...one(first), message: `${(0,shorten/* shorten */.m)(first.path)} and ${rest} more files are not in ${(0,shorten/* shorten */.m)(file.path)}.` }));
}


/***/ }),

/***/ 36658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withDirectory)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75299);

// A function, since a directory may hold `$&`.
const withDirectory = (found, { directory }) => ({ ...found, fix: found.fix.replaceAll('hortus sign DIRECTORY', () => `hortus sign ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(directory)}`) });


/***/ }),

/***/ 51996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ datasetContent)
/* harmony export */ });
/* harmony import */ var _integrity_manifest_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72582);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17109);
/** What is known of the files of a dataset version: from pointers, and from hashes of what had to be read. */


/** Three rules ask: 50,000 files are put in order once. */
const known = new WeakMap();
function datasetContent(dataset, hashes) {
    const before = known.get(dataset.files);
    if (before?.hashes === hashes)
        return before.content;
    const content = collect(dataset, hashes);
    known.set(dataset.files, { hashes, content });
    return content;
}
function collect({ path, files }, hashes) {
    const hashed = [];
    const unread = [];
    let complete = true;
    for (const file of files) {
        const inner = file.path.slice(path.length + 1);
        if (file.kind !== 'file')
            continue;
        const sha256 = file.pointer?.oid ?? digestOf(hashes.get(file.path));
        if (sha256 !== null && !file.brokenPointer && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlainName */ .ku)(inner))
            hashed.push({ path: inner, sha256 });
        else if ((0,_integrity_manifest_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestFile */ .Kl)(inner)) {
            complete = false;
            // A broken pointer and a name that cannot be opened are findings of their own.
            if (sha256 === null && !file.brokenPointer && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlainName */ .ku)(inner))
                unread.push({ file, reason: reasonOf(hashes.get(file.path)) });
        }
    }
    return { files: hashed, unread, manifest: complete ? (0,_integrity_manifest_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestHash */ .wj)(hashed) : null };
}
const digestOf = (outcome) => (outcome?.ok === true ? (outcome.digests.sha256 ?? null) : null);
const reasonOf = (outcome) => (outcome === undefined || outcome.ok ? 'it was not hashed' : outcome.problem.message);


/***/ }),

/***/ 40893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isSha256),
/* harmony export */   f: () => (/* binding */ declaredHash)
/* harmony export */ });
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27699);
/** The hash that the metadata of a dataset declares, in both forms. Read from the text: `1234e567…` is never a number. */

/** null when none is declared, or what is declared is no SHA-256. */
function declaredHash({ value: root, written }) {
    const hash = (0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? root['hash'] : undefined;
    if ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(hash)) {
        const value = written('/hash/value');
        return value !== null && isSha256(value) && written('/hash/algorithm') === 'sha256' ? { value, pointer: '/hash/value', scheme: written('/hash/scheme') } : null;
    }
    const value = written('/hash')?.replace(/^sha256:/, '') ?? null;
    return value !== null && isSha256(value) ? { value, pointer: '/hash', scheme: null } : null;
}
const isSha256 = (text) => /^[0-9a-f]{64}$/.test(text);


/***/ }),

/***/ 97539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _source_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2192);
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27699);
/** A YAML file of the repository as rules see it: its map, or why there is none. */


function yamlText(texts, path) {
    const text = texts.get(path);
    if (text === undefined || text.state === 'missing')
        return { state: 'missing' };
    const bad = (reason, line = null, column = null) => ({ state: 'bad', reason, line, column });
    if (text.state === 'pointer')
        return bad('it is a Git LFS pointer');
    if (text.state === 'unreadable')
        return bad(text.problem.message);
    const parsed = (0,_source_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text.text, path);
    if (!parsed.ok)
        return bad(parsed.problem[0]?.message ?? 'it is no YAML', parsed.problem[0]?.line, parsed.problem[0]?.column);
    const root = parsed.value.value;
    return (0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(root) ? { state: 'read', document: parsed.value, root } : bad('it holds no map', 1, 1);
}


/***/ }),

/***/ 28077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ repositoryTexts),
/* harmony export */   bF: () => (/* binding */ looksLikeWorkspace),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   oN: () => (/* binding */ byVersion),
/* harmony export */   sj: () => (/* binding */ findRuns),
/* harmony export */   tx: () => (/* binding */ findVersions),
/* harmony export */   vw: () => (/* binding */ isArtifact)
/* harmony export */ });
/* harmony import */ var _each_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26734);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98368);
/* harmony import */ var _names_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/** From what lies in the repository to the versions and runs it holds, and the files that have to be read for them. */



/** Whether a repository keeps a TFC workspace. */
const looksLikeWorkspace = (listing) => (0,_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWorkspace */ .y)((0,_each_file_js__WEBPACK_IMPORTED_MODULE_1__/* .eachFile */ .a)(listing.root).map(({ path }) => path));
/** Directories two below `datasets/` or `models/`, by name and then by version number. */
function findVersions(listing, kind) {
    const names = [...(listing.folder(kind)?.folders ?? [])];
    return names.flatMap(([name, folder]) => [...folder.folders].map(([version, inner]) => ({ name, version, path: inner.path, files: (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(inner) })).sort((a, b) => byVersion(a.version, b.version)));
}
/** Directories below `runs/`. */
function findRuns(listing) {
    return [...(listing.folder('runs')?.folders ?? [])].map(([id, folder]) => ({ id, path: folder.path, files: (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(folder) }));
}
/** `v9` before `v10`; what is no version comes last, by its letters. */
function byVersion(a, b) {
    const [left, right] = [versionNumber(a), versionNumber(b)];
    if (left !== null && right !== null && left !== right)
        return left - right;
    if ((left === null) !== (right === null))
        return left === null ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `v12` → 12; null for what is no version (`v0`, `v01`, `vfoo`). */
const versionNumber = (version) => (/^v[1-9][0-9]{0,8}$/.test(version) ? Number(version.slice(1)) : null);
/** Other files that rules read: layout, LFS, configurations, experiments, releases. */
function repositoryTexts(listing) {
    const single = ['.gitattributes', '.lfsconfig', '.gitignore', 'README.md', 'RELEASE.yaml', '.commit-meta.yaml', 'environments/system.yaml'].filter((path) => listing.file(path) !== null);
    const requirements = [...listing.root.files.keys()].filter((name) => /^requirements.*\.txt$/.test(name));
    const folders = ['configs', 'experiments', 'environments', 'tools'].flatMap((name) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(listing.folder(name) ?? NOTHING)).map(({ path }) => path);
    return [...new Set([...single, ...requirements, ...folders.filter((path) => /\.ya?ml$/.test(path))])].sort();
}
const NOTHING = { path: '', folders: new Map(), files: new Map() };
/** `model.<ext>`, or a shard of it as large models are saved: `model-00001-of-00004.safetensors`. */
function isArtifact(name, extensions) {
    const rest = /^model(?:-[0-9]{1,6}-of-[0-9]{1,6})?\.(.+)$/.exec(name)?.[1];
    return rest !== undefined && extensions.includes(rest);
}


/***/ }),

/***/ 26734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ eachFile),
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
function eachFile(folder) {
    const found = [];
    const open = folder === null ? [] : [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const file of next.files.values())
            found.push(file);
        for (const inner of next.folders.values())
            open.push(inner);
    }
    return found;
}
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);


/***/ }),

/***/ 45853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requirementKey)
/* harmony export */ });
const requirementKey = (commit, file) => `${commit}:${file}`;


/***/ }),

/***/ 87151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ requirementClaims)
/* harmony export */ });
const PLACES = [
    ['/environment/requirements_hash', 'requirements.txt'],
    ['/environment/requirements/core_hash', 'requirements.txt'],
    ['/environment/requirements/dev_hash', 'requirements-dev.txt'],
];
/** A value that is no SHA-256 claims nothing: the examples of the text are no hashes. */
function requirementClaims({ system, config }) {
    const commit = config.state === 'read' ? config.document.written('/code/commit') : null;
    if (system.state !== 'read' || commit === null || !/^[0-9a-f]{7,64}$/.test(commit))
        return [];
    return PLACES.flatMap(([pointer, file]) => {
        const [, value] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(system.document.written(pointer) ?? '') ?? [];
        return value === undefined ? [] : [{ pointer, value: value.toLowerCase(), commit, file }];
    });
}


/***/ }),

/***/ 17109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ku: () => (/* binding */ hasPlainName),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/** Names of files that every machine can hold and every list can name. */
/** Git gives U+FFFD for bytes that are no UTF-8; control characters and backslashes break lists of checksums and Windows. */
const hasPlainName = (path) => !/[\p{Cc}\\\uFFFD]/u.test(path);
/** Equal for names that are one file on macOS or Windows (A17). */
const folded = (name) => (ASCII.test(name) ? name.toLowerCase() : name.normalize('NFC').toLowerCase());
const ASCII = /^[\x20-\x7E]*$/;
/** A name in which every letter can be told from its twins. */
const spelled = (name) => name.replaceAll(/[^\x20-\x7E]/gu, (char) => `\\u{${char.codePointAt(0).toString(16)}}`);


/***/ }),

/***/ 87909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
/** Total. null when nothing is written. */
function readTime(written) {
    if (written === null || written === '')
        return null;
    const match = written.length > MAX_LENGTH ? null : FORM.exec(written);
    const nothing = { written: written.slice(0, MAX_LENGTH), date: null, clock: null, zone: null, utc: null };
    if (match?.groups === undefined)
        return nothing;
    const { year, month, day, hour, minute, second = '00', fraction = '', zone = null } = match.groups;
    if (!isDate(Number(year), Number(month), Number(day)))
        return nothing;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || minute === undefined)
        return { ...nothing, date };
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return nothing;
    const offset = offsetOf(zone);
    const utc = offset === null ? null : toUtc(Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset * 60_000, fraction);
    return { written, date, clock: `${hour}:${minute}:${second}${fraction}`, zone: zone === null ? null : normalZone(zone), utc };
}
/** Whether there is such a day. */
function isDate(year, month, day) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MAX_LENGTH = 64;
const FORM = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>\.\d{1,9})?)? ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** Minutes east of UTC; null when nobody said. */
function offsetOf(zone) {
    if (zone === null)
        return null;
    if (/^z$/i.test(zone))
        return 0;
    const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || '0')];
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
const normalZone = (zone) => (/^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`);
/** The seconds from the clock, their decimals as they were written. */
function toUtc(ms, fraction) {
    const text = new Date(ms).toISOString();
    // A moment just outside of the years 0000 to 9999 has a longer form.
    return text.length === 24 ? `${text.slice(0, 19)}${fraction}Z` : null;
}


/***/ }),

/***/ 98368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   h: () => (/* binding */ makeListing)
/* harmony export */ });
function makeListing(files, git) {
    const root = { path: '', folders: new Map(), files: new Map() };
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const parts = file.path.split('/');
        const name = parts.pop();
        let folder = root;
        for (const part of parts) {
            const known = folder.folders.get(part);
            const next = known ?? { path: folder.path === '' ? part : `${folder.path}/${part}`, folders: new Map(), files: new Map() };
            if (known === undefined)
                folder.folders.set(part, next);
            folder = next;
        }
        folder.files.set(name, file);
    }
    const folderAt = (path) => (path === '' ? root : path.split('/').reduce((folder, part) => folder?.folders.get(part) ?? null, root));
    return {
        git,
        root,
        folder: folderAt,
        file(path) {
            const at = path.lastIndexOf('/');
            return folderAt(at === -1 ? '' : path.slice(0, at))?.files.get(path.slice(at + 1)) ?? null;
        },
    };
}
/** Every file below a folder, in the order of their paths as git sorts them. */
function filesBelow(folder) {
    return [...folder.files.values(), ...[...folder.folders.values()].flatMap(filesBelow)].sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 20608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MODEL_STATES)
/* harmony export */ });
/** The states that a model may have (TFC-0005, rule 77), in the order of its life. */
const MODEL_STATES = ['experimental', 'staging', 'production', 'archived'];


/***/ }),

/***/ 24316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scanMetrics)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __webpack_require__(96262);
// EXTERNAL MODULE: ./core/json/json-bytes.js + 2 modules
var json_json_bytes = __webpack_require__(30459);
// EXTERNAL MODULE: ./core/json/json-places.js
var json_places = __webpack_require__(75244);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __webpack_require__(9234);
// EXTERNAL MODULE: ./core/integrity/pointer.js
var pointer = __webpack_require__(47791);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/workspace/metrics-faults.js

/** More metrics than any run has; a hostile file is bounded by it. */
const MAX_SERIES = 4096;
/** UTF-16 units of the name of a metric. */
const MAX_NAME = 256;
const MAX_FAULTS = 20;
class MetricsFaults {
    #known = new Map();
    #more = 0;
    /** Faults with the same `key` are one. */
    tell(key, path, message, at) {
        const known = this.#known.get(key);
        if (known !== undefined)
            known.count++;
        else if (this.#known.size >= MAX_FAULTS)
            this.#more++;
        else
            this.#known.set(key, { pointer: typeof path === 'string' ? path : (0,source_document/* pointer */.Wn)(...path), message, at, count: 1 });
    }
    facts(places) {
        const faults = [...this.#known.values()].map((fault) => ({ pointer: fault.pointer, message: fault.message, ...places.place(fault.at), count: fault.count }));
        return { faults, moreFaults: this.#more };
    }
}
/** A name for a message, shortened. */
const quote = (name) => (name.length > 40 ? `${name.slice(0, 39)}…`.toWellFormed() : name);

;// CONCATENATED MODULE: ./core/workspace/point-reader.js
/**
 * Reads the items of a history: small maps of numbers, thousands of them with the same keys in the same order. What stands
 * around the numbers of one is compared as bytes with the next; only when that differs is it read the general way.
 */

class PointReader {
    /** Of the item that was read last, in the order of its keys. */
    names = [];
    kinds = [];
    values = [];
    exact = [];
    froms = [];
    tos = [];
    /** Grows with every item whose keys differ from the one before. */
    shape = 0;
    #json;
    /** What stands before, between and behind the values: brace, keys, colons, commas and blanks. Equal bytes have an equal meaning. */
    #between = [];
    constructor(json) {
        this.#json = json;
    }
    /** Moves over an item; false when it is no map. */
    read(depth) {
        const json = this.#json;
        if (json.next() !== json_bytes/* OPEN_MAP */.kF) {
            json.value(depth);
            return false;
        }
        const start = json.at;
        if (this.#between.length > 0 && this.#readSame())
            return true;
        json.at = start;
        this.#readAny(depth);
        return true;
    }
    /** Only what is wholly the same counts; at the first byte that is different it gives up, and the item is read again. */
    #readSame() {
        const json = this.#json;
        const { bytes } = json;
        const last = this.#between.length - 1;
        for (let index = 0; index <= last; index++) {
            const between = this.#between[index];
            const at = json.at;
            for (let byte = 0; byte < between.length; byte++)
                if (bytes[at + byte] !== between[byte])
                    return false;
            json.at = at + between.length;
            if (index < last && !this.#readSlot(index, bytes[json.at]))
                return false;
        }
        return true;
    }
    #readSlot(index, byte) {
        const json = this.#json;
        if ((0,json_bytes/* isDigit */.yp)(byte) || byte === MINUS) {
            this.values[index] = json.number();
            this.exact[index] = json.read.exact;
            this.kinds[index] = 'number';
        }
        else if (byte === json_bytes/* QUOTE */.jA) {
            json.string();
            this.kinds[index] = 'text';
        }
        else
            return false;
        this.froms[index] = json.from;
        this.tos[index] = json.to;
        return true;
    }
    #readAny(depth) {
        const json = this.#json;
        this.#between.length = this.names.length = this.kinds.length = this.values.length = this.exact.length = this.froms.length = this.tos.length = 0;
        this.shape++;
        let behind = json.at;
        json.members(depth, (name) => {
            const index = this.names.push(name) - 1;
            this.#between.push(json.bytes.subarray(behind, json.at));
            const at = json.at;
            if (!this.#readSlot(index, json.next()))
                this.#readOther(index, at, depth + 1);
            behind = json.at;
        });
        this.#between.push(json.bytes.subarray(behind, json.at));
    }
    #readOther(index, at, depth) {
        this.#json.value(depth);
        this.values[index] = 0;
        this.exact[index] = true;
        this.kinds[index] = 'other';
        this.froms[index] = at;
        this.tos[index] = this.#json.at;
    }
}
const MINUS = 0x2d;

;// CONCATENATED MODULE: ./core/workspace/series-tally.js
class SeriesTally {
    name;
    points = 0;
    /** Byte of the first point whose step is not larger than the one before; -1 when all grow. */
    unorderedAt = -1;
    duplicate = false;
    #firstStep = null;
    #lastStep = null;
    #json;
    #last = { value: 0, exact: true, from: 0, to: 0 };
    #min = { value: 0, exact: true, from: 0, to: 0 };
    #max = { value: 0, exact: true, from: 0, to: 0 };
    #values = 0;
    constructor(name, json) {
        this.name = name;
        this.#json = json;
    }
    step(step, at) {
        const before = this.#lastStep;
        if (before === null)
            this.#firstStep = step;
        else if (step <= before && this.unorderedAt === -1) {
            this.unorderedAt = at;
            this.duplicate = step === before;
        }
        this.#lastStep = step;
    }
    value(value, exact, from, to) {
        hold(this.#last, value, exact, from, to);
        if (this.#values++ === 0) {
            hold(this.#min, value, exact, from, to);
            hold(this.#max, value, exact, from, to);
            return;
        }
        if (this.#isBelow(value, exact, from, to, this.#min, 1))
            hold(this.#min, value, exact, from, to);
        if (this.#isBelow(value, exact, from, to, this.#max, -1))
            hold(this.#max, value, exact, from, to);
    }
    facts(lineOf) {
        const exact = (held) => (this.#values === 0 ? null : held.exact ? held.value : this.#json.exactNumber(held.from, held.to));
        return {
            name: this.name,
            points: this.points,
            firstStep: this.#firstStep,
            lastStep: this.#lastStep,
            last: exact(this.#last),
            min: exact(this.#min),
            max: exact(this.#max),
            unordered: this.unorderedAt === -1 ? null : { line: lineOf(this.unorderedAt), duplicate: this.duplicate },
        };
    }
    /** Whether a value lies below the held one (`sign` 1) or above it (-1). Only where two are too close to tell are they read exactly. */
    #isBelow(value, exact, from, to, held, sign) {
        const distance = (held.value - value) * sign;
        if (exact && held.exact)
            return distance > 0;
        const doubt = CLOSE * Math.max(Math.abs(held.value), Math.abs(value));
        if (distance > doubt || distance < -doubt)
            return distance > 0;
        if (!held.exact)
            hold(held, this.#json.exactNumber(held.from, held.to), true, held.from, held.to);
        return (held.value - (exact ? value : this.#json.exactNumber(from, to))) * sign > 0;
    }
}
function hold(held, value, exact, from, to) {
    held.value = value;
    held.exact = exact;
    held.from = from;
    held.to = to;
}
/** Ten times the error that `readNumber` allows. */
const CLOSE = 1e-13;

;// CONCATENATED MODULE: ./core/workspace/metrics-history.js
/** `history` of a metrics.json, in either of its forms. */




class MetricsHistory {
    form = 'missing';
    /** Byte of its key; -1 when it is missing. */
    keyAt = -1;
    series = new Map();
    #json;
    #faults;
    #points;
    constructor(json, faults) {
        this.#json = json;
        this.#faults = faults;
        this.#points = new PointReader(json);
    }
    read(keyAt) {
        const json = this.#json;
        const byte = json.next();
        this.keyAt = keyAt;
        this.form = byte === json_bytes/* OPEN_MAP */.kF ? 'map' : byte === json_bytes/* OPEN_LIST */.oQ ? 'list' : 'other';
        if (byte === json_bytes/* OPEN_LIST */.oQ)
            return this.#readRows();
        if (byte === json_bytes/* OPEN_MAP */.kF)
            return json.members(1, (name, at) => this.#readSeries(name, at));
        this.#faults.tell('history', '/history', 'history is neither a map of series nor a list of steps', json.at);
        json.value(1);
    }
    /** `"loss": [{ "step": 0, "value": 1 }, …]` */
    #readSeries(name, keyAt) {
        const json = this.#json;
        if (json.next() !== json_bytes/* OPEN_LIST */.oQ) {
            this.#faults.tell(`series ${name}`, ['history', name], `The series ${quote(name)} is no list of points`, json.at);
            return json.value(2);
        }
        const tally = this.#tallyOf(name, keyAt) ?? new SeriesTally(name, json);
        const points = this.#points;
        let [shape, step, value] = [-1, -1, -1];
        json.items(2, (index) => {
            const { at } = json;
            if (!points.read(3))
                return this.#faults.tell(`point ${name}`, ['history', name, index], `A point of ${quote(name)} is no map of step and value`, at);
            if (points.shape !== shape)
                [shape, step, value] = [points.shape, points.names.indexOf('step'), points.names.indexOf('value')];
            tally.points++;
            if (points.kinds[step] === 'number')
                tally.step(this.#exact(step), at);
            else
                this.#faults.tell(`step ${name}`, ['history', name, index, 'step'], `A point of ${quote(name)} has no step that is a number`, at);
            if (points.kinds[value] === 'number')
                this.#take(tally, value);
            else
                this.#faults.tell(`value ${name}`, ['history', name, index, 'value'], `A point of ${quote(name)} has no value that is a number`, at);
        });
    }
    /** `[{ "step": 0, "timestamp": …, "loss": 1, … }, …]`, as the reference tool writes it. */
    #readRows() {
        const json = this.#json;
        const points = this.#points;
        let [shape, step] = [-1, -1];
        let columns = [];
        json.items(1, (index) => {
            const { at } = json;
            if (!points.read(2))
                return this.#faults.tell('row', ['history', index], 'An item of history is no map', at);
            if (points.shape !== shape)
                [shape, step, columns] = [points.shape, points.names.indexOf('step'), points.names.map((name) => (NO_METRICS.has(name) ? null : this.#tallyOf(name, at)))];
            const stepped = points.kinds[step] === 'number' ? this.#exact(step) : null;
            if (stepped === null)
                this.#faults.tell('row step', ['history', index, 'step'], 'An item of history has no step that is a number', at);
            columns.forEach((tally, slot) => {
                if (tally !== null)
                    this.#readCell(tally, slot, stepped, at, index);
            });
        });
    }
    #readCell(tally, slot, step, at, index) {
        const points = this.#points;
        if (points.kinds[slot] !== 'number')
            return this.#faults.tell(`row ${tally.name}`, ['history', index, tally.name], `A value of ${quote(tally.name)} is no number`, points.froms[slot]);
        tally.points++;
        if (step !== null)
            tally.step(step, at);
        this.#take(tally, slot);
    }
    #take(tally, slot) {
        const points = this.#points;
        tally.value(points.values[slot], points.exact[slot], points.froms[slot], points.tos[slot]);
    }
    #exact(slot) {
        const points = this.#points;
        return points.exact[slot] === true ? points.values[slot] : this.#json.exactNumber(points.froms[slot], points.tos[slot]);
    }
    #tallyOf(name, at) {
        const known = this.series.get(name);
        if (known !== undefined)
            return known;
        if (this.series.size >= MAX_SERIES || name.length > MAX_NAME) {
            this.#faults.tell('series names', '/history', `history has more than ${MAX_SERIES} series, or one whose name has more than ${MAX_NAME} characters`, at);
            return null;
        }
        const tally = new SeriesTally(name, this.#json);
        this.series.set(name, tally);
        return tally;
    }
}
/** Keys of an item that say when it was, not what was measured. */
const NO_METRICS = new Set(['step', 'timestamp', 'time', 'wall_time', 'date']);

;// CONCATENATED MODULE: ./core/workspace/metrics-summary.js
/** `summary` of a metrics.json: one number for each metric. */


/** null when it is no map. Whatever it is, the cursor stands behind it. */
function readSummary(json, faults) {
    if (json.next() !== json_bytes/* OPEN_MAP */.kF) {
        faults.tell('summary', '/summary', 'summary is no map of metrics', json.at);
        json.value(1);
        return null;
    }
    const summary = Object.create(null);
    let kept = 0;
    json.members(1, (name, keyAt) => {
        const at = json.at;
        const value = scalar(json);
        if (typeof value !== 'number')
            faults.tell(`summary ${name}`, ['summary', name], `The value of ${quote(name)} is ${WORDS[value]}, not a number`, at);
        if (kept++ < MAX_SERIES && name.length <= MAX_NAME)
            summary[name] = value;
        else
            faults.tell('summary names', '/summary', `summary has more than ${MAX_SERIES} metrics, or one whose name has more than ${MAX_NAME} characters`, keyAt);
    });
    return summary;
}
const WORDS = { string: 'a text', boolean: 'true or false', null: 'null', map: 'a map', list: 'a list' };
function scalar(json) {
    const byte = json.next();
    if (byte === json_bytes/* OPEN_MAP */.kF || byte === json_bytes/* OPEN_LIST */.oQ) {
        json.value(2);
        return byte === json_bytes/* OPEN_MAP */.kF ? 'map' : 'list';
    }
    if (byte === json_bytes/* QUOTE */.jA) {
        json.string();
        return 'string';
    }
    if (!(0,json_bytes/* isDigit */.yp)(byte) && byte !== metrics_summary_MINUS)
        return json.word() === null ? 'null' : 'boolean';
    json.number();
    return json.exactNumber();
}
const metrics_summary_MINUS = 0x2d;

;// CONCATENATED MODULE: ./core/workspace/metrics-walk.js
/** The way through a metrics.json: `summary`, `history`, and whatever else lies there. */




class MetricsWalk {
    isMap = false;
    startAt = 0;
    #json;
    #faults = new MetricsFaults();
    #history;
    #otherKeys = [];
    /** undefined: there is none. */
    #summary;
    constructor(json) {
        this.#json = json;
        this.#history = new MetricsHistory(json, this.#faults);
    }
    document() {
        const json = this.#json;
        this.isMap = json.next() === json_bytes/* OPEN_MAP */.kF;
        this.startAt = json.at;
        if (this.isMap)
            json.members(0, (name, keyAt) => this.#member(name, keyAt));
        else
            json.value(0);
        json.end();
        if (this.#summary === undefined)
            this.#faults.tell('missing', '', this.#history.form === 'missing' ? 'The document has neither summary nor history' : 'The document has no summary', this.startAt);
    }
    #member(name, keyAt) {
        if (name === 'summary')
            this.#summary = readSummary(this.#json, this.#faults);
        else if (name === 'history')
            this.#history.read(keyAt);
        else {
            if (this.#otherKeys.length < MAX_OTHER_KEYS)
                this.#otherKeys.push(name.slice(0, MAX_NAME));
            this.#json.value(1);
        }
    }
    facts(places) {
        const { form, keyAt, series } = this.#history;
        return {
            problem: null,
            summary: this.#summary ?? null,
            historyForm: form,
            historyAt: keyAt === -1 ? null : places.place(keyAt),
            series: [...series.values()].map((tally) => tally.facts((at) => places.line(at))),
            otherKeys: this.#otherKeys,
            ...this.#faults.facts(places),
            bytes: this.#json.bytes.length,
        };
    }
}
const MAX_OTHER_KEYS = 20;

;// CONCATENATED MODULE: ./core/workspace/scan-metrics.js
/**
 * metrics.json in one pass over its bytes (TFC-0002): strict JSON, then what rules and the index ask for. The document is never
 * built: a run of two metrics with 5,000 points would cost ten times its size.
 */






/** Total: any bytes give facts, and where they are no metrics, the first mistake. */
function scanMetrics(bytes) {
    const places = new json_places/* JsonPlaces */.d(bytes);
    const foreign = noJson(bytes);
    if (foreign !== null)
        return refused(bytes, { ...foreign, line: 1, column: 1 });
    const json = new json_json_bytes/* JsonBytes */.k(bytes);
    const walk = new MetricsWalk(json);
    const refusal = (0,json_refusal/* refusalOf */.Of)(() => walk.document());
    if (refusal !== null)
        return refused(bytes, { kind: refusal.kind, message: refusal.message, ...places.place(refusal.at) });
    return walk.isMap ? walk.facts(places) : refused(bytes, { kind: 'not_a_map', message: 'The document is no map', ...places.place(walk.startAt) });
}
/** What is told by its first bytes. */
function noJson(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return { kind: 'bom', message: 'The file begins with a byte order mark' };
    if ((0,pointer/* looksLikePointer */.HL)((0,json_bytes/* asciiText */.Jl)(bytes, 0, Math.min(bytes.length, 64))))
        return { kind: 'pointer', message: 'A Git LFS pointer lies in its place' };
    return new json_json_bytes/* JsonBytes */.k(bytes).next() === undefined ? { kind: 'empty', message: 'The file is empty' } : null;
}
const refused = (bytes, problem) => ({ problem, summary: null, historyForm: 'missing', historyAt: null, series: [], otherKeys: [], faults: [], moreFaults: 0, bytes: bytes.length });


/***/ }),

/***/ 84807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   J: () => (/* binding */ versionsBefore)
/* harmony export */ });
/* harmony import */ var _each_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26734);

/** Directories such as `datasets/cifar10/v1` and `runs/run-2026-01-05-001` that had a file at the merge base. */
function versionsBefore(listing, changes) {
    const came = new Set(changes.flatMap(({ status, path }) => (status === 'added' || status === 'renamed' ? [path] : [])));
    const stayed = ['datasets', 'models', 'runs'].flatMap((name) => (0,_each_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eachFile */ .a)(listing.folder(name))).flatMap(({ path }) => (came.has(path) ? [] : [path]));
    const went = changes.flatMap(({ from }) => (from === null ? [] : [from]));
    return new Set([...stayed, ...went].flatMap((path) => versionOf(path) ?? []));
}
/** The version or run that a path lies in; null for what lies in none. */
function versionOf(path) {
    return /^(?:(?:datasets|models)\/[^/]+\/[^/]+(?=\/)|runs\/[^/]+(?=\/))/.exec(path)?.[0] ?? null;
}


/***/ }),

/***/ 45061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LFS_FOLDERS)
/* harmony export */ });
/** Below these lies what may be in Git LFS. */
const LFS_FOLDERS = ['data', 'datasets', 'models', 'runs'];


/***/ })

};
