export const id = 66;
export const ids = [66,2425,8160];
export const modules = {

/***/ 10312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Which examples: those named, else those affected since `base`, else all. */
function scopeOf(inputs) {
    return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) };
}


/***/ }),

/***/ 35915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStory: () => (/* binding */ validateStory)
});

// EXTERNAL MODULE: ./app/steps/judge-repository.js + 38 modules
var judge_repository = __webpack_require__(44679);
;// CONCATENATED MODULE: ./app/validate.js
/** The verb `validate`: reads every descriptor and says what is wrong, without running anything. */


;// CONCATENATED MODULE: ./core/workspace/development/pull-request-of.js
/** Branches of the pull request that a workflow looks at, as the runner of GitHub Actions names them; nothing elsewhere. */
function pullRequestOf(env) {
    const [base, head] = [env['GITHUB_BASE_REF'] ?? '', env['GITHUB_HEAD_REF'] ?? ''];
    return base === '' || head === '' ? {} : { pullRequest: { base, head } };
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(10312);
;// CONCATENATED MODULE: ./actions/verbs/validate.js




const validateStory = async ({ world, resolved, inputs, env }) => {
    const hashes = await sharedHashes(world);
    const report = await (0,judge_repository.judgeRepository)({ ...world, bulk: hashes.bulk }, resolved.config, { ...(0,scope_of/* scopeOf */.O)(inputs), ...pullRequestOf(env), updateBaseline: inputs['update-baseline'], ...(inputs['work-dir'] === null ? {} : { workDir: inputs['work-dir'] }), configFindings: resolved.findings });
    await hashes.save();
    return (0,problem.ok)({ report, outputs: {} });
};
/** Runs share hashes where GitHub gives the step its cache service; it is loaded only then. */
async function sharedHashes({ bulk, files }) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'])
        return { bulk, save: async () => undefined };
    const { openSharedHashes } = await Promise.all(/* import() */[__webpack_require__.e(1350), __webpack_require__.e(4941)]).then(__webpack_require__.bind(__webpack_require__, 64941));
    return openSharedHashes(files.rootAbs, bulk, process.env);
}


/***/ }),

/***/ 62374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ keepsWorkspace)
/* harmony export */ });
/* harmony import */ var _core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12612);
/** Whether there is a workspace to judge, from the names of the files alone: most gardens have none, and pay nothing for it. */


async function keepsWorkspace(world, { workspace: { profile } }) {
    if (profile !== 'auto')
        return profile !== 'off';
    return (0,_core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWorkspace */ .y)(await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .C)(world)) || (0,_core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWorkspace */ .y)(await leftOut(world));
}
/** What a sparse checkout leaves out is there all the same. */
async function leftOut({ git }) {
    return ((await git.listing()) ?? []).flatMap(({ path, size, clean }) => (size === null && clean ? [path] : []));
}


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}


/***/ }),

/***/ 65331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lookOnce)
/* harmony export */ });
function lookOnce(world) {
    const { git } = world;
    const listing = once(() => git.listing());
    const files = once(async () => ((await git.entries()) ?? 0) > MANY ? pathsOf(await listing()) : git.listFiles('.'));
    const changes = new Map();
    const changesOf = (base) => changes.get(base) ?? changes.set(base, git.changes(base)).get(base);
    const seen = { ...git, changes: changesOf, listing, head: once(() => git.head()), listFiles: (path) => (path === '.' ? files() : git.listFiles(path)) };
    return { ...world, git: seen };
}
/** From here on the listing with what git knows of each file, which a workspace needs anyway, is cheaper than a second list. */
const MANY = 1000;
/** As `listFiles` tells them: what is there, and is no repository of its own. */
const pathsOf = (listed) => listed === null ? null : listed.filter(({ size, mode }) => size !== null && mode !== '160000').map(({ path }) => path).sort();
function once(ask) {
    let answer = null;
    return () => (answer ??= ask());
}


/***/ }),

/***/ 79748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rememberReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _look_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65331);
/* harmony import */ var _watch_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33210);
/**
 * The answer of an earlier run (a report, an index), when nothing that it depends on has changed: Hortus itself, the configuration, the
 * options, the state of the repository, and what was asked beyond it. Whatever is not certain is computed again.
 */



async function rememberReport(outside, question, compute) {
    const world = (0,_look_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOnce */ .n)(outside);
    const state = ((await world.git.entries()) ?? 0) < WORTH ? null : await outside.git.state();
    const base = question.options.base === undefined ? '' : state === null ? null : await outside.git.commitOf(question.options.base);
    if (state === null || base === null)
        return compute(world);
    const key = `report/1 ${sha([await world.cache.build(), JSON.stringify(question), base])}`;
    const known = readRemembered(await world.cache.get(key, { maxBytes: MAX_BYTES }));
    if (known !== null && known.state === state && isToday(world, known.looked) && (await (0,_watch_world_js__WEBPACK_IMPORTED_MODULE_1__/* .looksTheSame */ .Y)(world, known.looked))) {
        for (const [level, message] of known.looked.said)
            world.log[level](message);
        return known.report;
    }
    const { world: watched, looked } = (0,_watch_world_js__WEBPACK_IMPORTED_MODULE_1__/* .watchWorld */ .Q)(world);
    const report = await compute(watched);
    const seen = await looked();
    // Changed while it was judged: the report may be of neither state.
    if (seen !== null && (await outside.git.state()) === state)
        await world.cache.put(key, writeRemembered({ state, looked: { ...seen, day: today(world) }, report }));
    return report;
}
/** Tracked files. With fewer, finding out whether anything changed takes as long as looking again. */
const WORTH = 500;
/** The report of 25,000 findings has 16 million characters. */
const MAX_BYTES = 64 << 20;
/** The longest word that is the same for a day: nothing that is judged changes faster (`watchWorld` leaves keys out). */
const today = ({ clock }) => clock.now().toISOString().slice(0, 10);
const isToday = (world, { clock, day }) => !clock || day === today(world);
/** The first line is the sum of the rest: what was cut or damaged is nothing. */
function writeRemembered(remembered) {
    const body = JSON.stringify(remembered);
    return `${sha([body])}\n${body}`;
}
function readRemembered(text) {
    const end = text?.indexOf('\n') ?? -1;
    if (text === null || end === -1)
        return null;
    const body = text.slice(end + 1);
    return sha([body]) === text.slice(0, end) ? JSON.parse(body) : null;
}
const sha = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex');


/***/ }),

/***/ 98160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hu: () => (/* binding */ NOTHING_CHOSEN),
/* harmony export */   uz: () => (/* binding */ selectExamples)
/* harmony export */ });
/* unused harmony export loadNamed */
/* harmony import */ var _core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37220);
/* harmony import */ var _core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69368);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
/* harmony import */ var _load_garden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39344);
/** Which examples a verb looks at: those named, those that a difference affects, or all. */





/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/**
 * The garden as far as these words can mean any of it: a garden of thousands is not read for one name. What is archived is looked at too, so
 * that the refusal can say so.
 */
function loadNamed(world, config, named) {
    const names = named.map(nameIn);
    return loadExamples(world, config, ({ id, path }) => names.some((name) => id === name || path === name || leafOf(path) === name || path.endsWith(`/${name}`)));
}
const nameIn = (word) => word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
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
    const found = (0,_core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__/* .affected */ .h)(garden.examples, files, config, garden.unreadable);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = nameIn(word);
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
    const meant = (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [(0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path)]) !== null)?.id ?? null;
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

/***/ 33210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ watchWorld),
/* harmony export */   Y: () => (/* binding */ looksTheSame)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A world that notes what a verb asked of it beyond what git's state covers: files that git ignores, files that are not
 * there, where symlinks lead. Asked again, the same answers mean that the verb would say the same.
 */

/** `looked` is null when the verb did what cannot be asked again: it wrote, walked a directory, asked an engine or a key. */
function watchWorld(world) {
    const answers = new Map();
    const said = [];
    let other = false;
    let clock = false;
    const note = (...entry) => void answers.set(entry.slice(0, 3).join('\0'), entry);
    const unsafe = (part) => new Proxy(part, { get: (target, name) => ((other = true), Reflect.get(target, name)) });
    const { files, openPgp } = world;
    const watched = {
        ...world,
        files: {
            ...files,
            async stat(path) {
                const found = await files.stat(path);
                note('stat', path, 0, JSON.stringify(found));
                return found;
            },
            async resolve(path) {
                const found = await files.resolve(path);
                note('resolve', path, 0, JSON.stringify(found));
                return found;
            },
            async readText(path, options) {
                const found = await files.readText(path, options);
                note('text', path, options.maxBytes, summary(found));
                return found;
            },
            async readTexts(paths, options) {
                const found = await files.readTexts(paths, options);
                for (const [path, each] of found)
                    note('text', path, options.maxBytes, summary(each));
                return found;
            },
            walk: (...asked) => ((other = true), files.walk(...asked)),
            write: (...asked) => ((other = true), files.write(...asked)),
        },
        ...(world.filesAt === undefined ? {} : { filesAt: (root) => ((other = true), world.filesAt(root)) }),
        // Tags and branches are no part of git's state.
        git: { ...world.git, history: (...asked) => ((other = true), world.git.history(...asked)) },
        // Nor is what was fetched.
        remotes: unsafe(world.remotes),
        lfs: unsafe(world.lfs),
        output: unsafe(world.output),
        signer: unsafe(world.signer),
        databases: unsafe(world.databases),
        engines: unsafe(world.engines),
        host: unsafe(world.host),
        // A key may expire in the next minute.
        openPgp: { ...openPgp, read: (keyring, asked) => ((other ||= asked.length > 0), openPgp.read(keyring, asked)) },
        clock: { ...world.clock, now: () => ((clock = true), world.clock.now()) },
        log: {
            ...world.log,
            info: (message, fields) => (said.push(['info', message]), world.log.info(message, fields)),
            warn: (message, fields) => (said.push(['warn', message]), world.log.warn(message, fields)),
        },
    };
    return {
        world: watched,
        async looked() {
            const listed = await world.git.listing();
            if (other || listed === null)
                return null;
            const covered = new Map(listed.map(({ path, mode }) => [path, mode]));
            // Of a symlink git knows where it leads, and not what is there.
            const left = [...answers.values()].filter(([kind, path]) => !(kind === 'stat' && covered.has(path)) && !(kind === 'text' && covered.get(path)?.startsWith('100') === true));
            return { answers: left, said, clock };
        },
    };
}
/** Whether the world still gives the same answers. */
async function looksTheSame({ files }, { answers }) {
    for (const [kind, path, maxBytes, answer] of answers) {
        const now = kind === 'text' ? summary(await files.readText(path, { maxBytes })) : JSON.stringify(kind === 'stat' ? await files.stat(path) : await files.resolve(path));
        if (now !== answer)
            return false;
    }
    return true;
}
const summary = (read) => (read.ok ? `${read.value.bytes} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read.value.text).digest('hex')}` : `${read.problem.kind} ${read.problem.message}`);


/***/ }),

/***/ 37220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59678);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72938);


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

/***/ 40696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ namesWorkspace)
/* harmony export */ });
/**
 * Whether a repository keeps a TFC workspace, from names alone: a version or a run that looks like one, the contracts themselves, or the
 * layout of the README. Folders that only have such a name are no sign: gardens keep code in models/, Hydra writes into runs/.
 */
const namesWorkspace = (paths) => paths.some((path) => SIGN.test(path)) || hasLayout(paths);
const SIGNS = [
    // What describes or signs a version, or is its content. Code that has versions is none.
    /^(?:datasets|models)\/[^/]+\/v[0-9]+\/(?:metadata\.(?:ya?ml|json)|metrics\.ya?ml|card\.md|CHECKSUMS\.txt|SIGNATURE\.asc)$/,
    /^datasets\/[^/]+\/v[0-9]+\/(?:train|val|test|data)\/(?!.*\.(?:py|ipynb|js|ts|sh|go|rs|java|c|cc|cpp|h|toml)$)/,
    /^models\/[^/]+\/v[0-9]+\/model\.(?:pt|pth|ckpt|onnx|safetensors|bin|pkl|joblib|h5|keras|tflite|engine|pb)$/,
    /^runs\/run-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/]*\//,
    /^runs\/run-[^/]*\/(?:config\.yaml|metrics\.json|system\.json)$/,
    // Not a package of that name.
    /^(?:tfc|docs\/TFC)\/(?:[^/]+\/)*[^/]*[Tt][Ff][Cc][-_ ]?[0-9]{4}[^/]*$/,
];
/** One pattern, so that each path is looked at once. */
const SIGN = new RegExp(SIGNS.map(({ source }) => source).join('|'));
/** The six directories that the README shows; the contracts lie in tfc/ or docs/. */
function hasLayout(paths) {
    const roots = new Set(paths.map((path) => path.slice(0, Math.max(0, path.indexOf('/')))));
    return ['datasets', 'runs', 'models', 'tools', 'experiments'].every((name) => roots.has(name)) && (roots.has('tfc') || roots.has('docs'));
}


/***/ })

};
