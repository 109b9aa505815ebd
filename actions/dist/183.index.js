export const id = 183;
export const ids = [183];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/** Text as one printable word: an input is an environment variable, of which Linux allows 128 KiB, and a plan of 5,000 examples has more. */

const pack = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
/** null: it is not what `pack` gives, or unpacks to more than `maxLength` bytes (A31). */
function unpack(word, maxLength) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(word, 'base64'), { maxOutputLength: maxLength }).toString('utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

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

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStory: () => (/* binding */ planStory)
});

// EXTERNAL MODULE: ./core/garden/shard-cells.js
var shard_cells = __webpack_require__(6186);
;// CONCATENATED MODULE: ./core/garden/plan.js

/** A job that could only say why it ran nothing is not planned: its example is left out with that reason. */
function planMatrix(examples, config, options) {
    const name = options.preset ?? config.smoke.preset;
    const cells = [];
    const left = [];
    for (const example of examples) {
        const planned = judge(example, name, options);
        if (typeof planned === 'string')
            left.push({ example: example.id, path: example.path, reason: planned });
        else
            cells.push(cellOf(example, planned, config));
    }
    const { shards, longest } = (0,shard_cells/* shardCells */.Q)(cells, config.plan.max_cells);
    return { scope: options.scope, cells, shards, left, longest };
}
/** The preset to run, or why there is none. Archived examples are left out unless they were named; a preset that cannot be read keeps its cell, which fails. */
function judge(example, name, { scope, gpus }) {
    const preset = example.presets.find((each) => each.name === name);
    if (example.archivedBy.length > 0 && scope.mode !== 'named')
        return 'is archived';
    if (preset === undefined)
        return `has no preset "${name}"`;
    if (preset.action.kind === 'script')
        return `needs contract: ${preset.action.script} is a script that may call an engine itself, and contracts are not captured yet`;
    return gpus === false && needsGpu(example) ? 'needs a GPU, and the machines of this plan have none' : preset;
}
const needsGpu = ({ need }) => (need.gpus ?? 0) > 0 && !need.cpuOk;
function cellOf(example, preset, config) {
    const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60);
    return {
        id: `${example.id}:${preset.name}`,
        example: example.id,
        path: example.path,
        preset: preset.name,
        labels: needsGpu(example) ? config.plan.labels.gpu : config.plan.labels.cpu,
        minutes: config.plan.minutes + run,
    };
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 22 modules
var load_garden = __webpack_require__(2771);
// EXTERNAL MODULE: ./app/steps/select-examples.js + 1 modules
var select_examples = __webpack_require__(7039);
;// CONCATENATED MODULE: ./app/plan.js
/** The verb `plan`: which cells a workflow should run. */




async function plan(world, config, options = {}) {
    const garden = await (0,load_garden/* loadGarden */.K)(world, config);
    const selected = await (0,select_examples/* selectExamples */.u)(world, garden, config, options);
    if (!selected.ok)
        return selected;
    const { examples, unreadable, scope } = selected.value;
    const planned = planMatrix(examples, config, { ...options, scope });
    return (0,problem.ok)({ ...planned, left: [...planned.left, ...unreadable.map(({ id, path }) => ({ example: id, path, reason: 'has a descriptor that cannot be read' }))] });
}

// EXTERNAL MODULE: ./core/report/plan-document.js
var plan_document = __webpack_require__(8278);
// EXTERNAL MODULE: ./core/report/plan-findings.js
var plan_findings = __webpack_require__(2881);
// EXTERNAL MODULE: ./actions/packed.js
var packed = __webpack_require__(3394);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(7931);
;// CONCATENATED MODULE: ./actions/verbs/plan.js






const planStory = async ({ world, resolved, inputs }) => {
    // Without labels every job runs on a hosted machine, and those have no GPU.
    const planned = await plan(world, resolved.config, { ...(0,scope_of/* scopeOf */.O)(inputs), gpus: false });
    if (!planned.ok)
        return planned;
    const { scope, cells, shards, left, longest } = planned.value;
    world.log.info(`${cells.length} cells in ${shards.length} jobs: ${scope.reason}`);
    for (const { example, reason } of left)
        world.log.info(`${example} is not planned: it ${reason}`);
    for (const { message, fix } of (0,plan_findings/* tooLong */.Po)(cells.length, longest))
        world.log.info(`${message} ${fix}`);
    const outputs = { matrix: asciiJson({ include: shards.map(toInclude) }), plan: (0,packed/* pack */.q)((0,plan_document/* planDocument */.NP)(planned.value)), count: String(shards.length) };
    return (0,problem.ok)({ report: null, outputs });
};
/** Runner labels are left out on purpose: they come from the pull request's own configuration (A43). */
function toInclude({ name, cells, minutes }) {
    return { name, examples: JSON.stringify(cells.map((cell) => cell.example)), minutes };
}
/** An output is printable ASCII; in JSON every character can be written so. */
const asciiJson = (value) => JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


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

// EXTERNAL MODULE: ./core/garden/read-example.js + 2 modules
var read_example = __webpack_require__(9131);
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
    const meant = (0,did_you_mean/* didYouMean */.a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [(0,read_example/* leafOf */.eo)(path)]) !== null)?.id ?? null;
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

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/**
 * Strict JSON for documents that a pull request could have written (A03, A04, A06). One pass over the text refuses
 * what `JSON.parse` lets through: duplicate keys (last one wins), `1e400` (becomes Infinity), nesting without end
 * (200,000 levels pass), `__proto__` keys, lone surrogates. Then the platform's parser builds the value.
 */

/** Total: every text gives a value or a problem, and none takes more than one pass. */
function parseJson(text, limits) {
    if (text.length > limits.maxLength)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'too_large', message: `has ${text.length} characters; the limit is ${limits.maxLength}` });
    if (text.startsWith('\uFEFF'))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'bom', message: 'starts with a byte order mark' });
    const bad = scan(text, limits);
    if (bad !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(bad);
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'syntax', message: 'is not JSON' });
    }
}
/** These names change what a copied object is (A04); no document of ours has them. */
const FORBIDDEN = new Set(['__proto__']);
/** One token at a time; sticky and without nested repetition, so linear (A08). */
const TOKEN = /[ \t\n\r]+|[{}[\],:]|"(?:[^"\\]|\\.)*"|[-+.0-9A-Za-z]+/ys;
function scan(text, limits) {
    const levels = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const at = TOKEN.lastIndex;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            return { kind: 'syntax', message: `is not JSON at character ${at}` };
        const bad = look(token, levels, limits);
        if (bad !== null)
            return bad;
    }
    return null;
}
function look(token, levels, limits) {
    const level = levels.at(-1);
    const first = token[0] ?? '';
    if (first === '{' || first === '[') {
        levels.push({ keys: first === '{' ? new Set() : null, wantsKey: first === '{' });
        return levels.length > limits.maxDepth ? { kind: 'too_deep', message: `is nested deeper than ${limits.maxDepth} levels` } : null;
    }
    if (first === '}' || first === ']')
        levels.pop();
    else if (first === ',' && level?.keys)
        level.wantsKey = true;
    else if (first === '"')
        return lookAtString(token, level, limits);
    else if (/[-+.0-9]/.test(first) && !Number.isFinite(Number(token)))
        return { kind: 'number', message: 'has a number that is too large to be held' };
    return null;
}
function lookAtString(token, level, limits) {
    if (token.length - 2 > limits.maxString)
        return { kind: 'string', message: `has a string of ${token.length - 2} characters; the limit is ${limits.maxString}` };
    const value = unquote(token);
    if (value === null)
        return { kind: 'syntax', message: 'has a string that is not JSON' };
    if (!value.isWellFormed())
        return { kind: 'string', message: 'has half of a surrogate pair in a string' };
    if (!level?.keys || !level.wantsKey)
        return null;
    level.wantsKey = false;
    if (FORBIDDEN.has(value))
        return { kind: 'forbidden_key', message: `has the key ${value}` };
    if (level.keys.has(value))
        return { kind: 'duplicate_key', message: `has the key ${JSON.stringify(value.slice(0, 80))} twice` };
    level.keys.add(value);
    return null;
}
function unquote(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ PLAN_LIMITS),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   rk: () => (/* binding */ readPlanDocument)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);


/** Fits 20,000 examples. */
const PLAN_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 4, maxString: 4096 };
function planDocument({ cells, left, longest }) {
    return JSON.stringify({ cells: cells.map(({ id }) => id), left, longest });
}
/** Total: whole and of this shape, or refused. */
function readPlanDocument(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, PLAN_LIMITS);
    return parsed.ok && isPlan(parsed.value) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.value) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(REFUSED);
}
const REFUSED = { code: 'ACTION.INPUT_INVALID', message: 'The input plan of report is not what a plan gives.', next: 'Give it the output `plan` of actions/plan, unchanged.' };
function isPlan(value) {
    if (!isObject(value) || !Array.isArray(value['cells']) || !Array.isArray(value['left']))
        return false;
    return value['cells'].every(isText) && value['left'].every(isLeftOut) && Number.isFinite(value['longest']);
}
const isLeftOut = (value) => isObject(value) && isText(value['example']) && isText(value['path']) && isText(value['reason']);
const isObject = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string' && value !== '';


/***/ })

};
