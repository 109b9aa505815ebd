export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
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

/***/ 36139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStory: () => (/* binding */ planStory)
});

// EXTERNAL MODULE: ./core/contract/check-choice.js
var check_choice = __webpack_require__(51769);
// EXTERNAL MODULE: ./core/garden/plan.js + 1 modules
var plan = __webpack_require__(29915);
// EXTERNAL MODULE: ./core/garden/sweep-cells.js
var sweep_cells = __webpack_require__(55674);
;// CONCATENATED MODULE: ./core/garden/plan-sweep.js


function planSweep({ example, preset, sweep, trials }, config, options) {
    if (options.gpus === false && (0,plan/* needsGpu */.od)(example))
        return (0,plan/* shardPlan */.eK)([], [{ example: example.id, path: example.path, reason: 'needs a GPU, and the machines of this plan have none' }], config, options);
    const run = (0,plan/* cellOf */.WC)(example, preset, config, options);
    // A trial without a limit of its own may last as long as a cell whose length nobody knows, after the build.
    const minutes = run.minutes + (preset.timeoutSeconds === null ? Math.ceil(config.plan.minutes) : 0);
    const cells = (0,sweep_cells/* sweepCells */.E)(example, sweep, trials).map(({ id, trial }) => ({ ...run, id, minutes, trial: { sweep: sweep.name, number: trial.number } }));
    return (0,plan/* shardPlan */.eK)(cells, [], config, options);
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/sweep/find-sweep.js
var find_sweep = __webpack_require__(36615);
// EXTERNAL MODULE: ./core/sweep/trials.js + 1 modules
var sweep_trials = __webpack_require__(84984);
// EXTERNAL MODULE: ./core/contract/base-image.js
var base_image = __webpack_require__(18344);
;// CONCATENATED MODULE: ./app/steps/base-images.js

/** The image that each example's own is built on, by id; without an engine nobody builds, and it is known all the same. */
async function baseImages({ files }, config, examples) {
    const places = examples.flatMap(({ id, path, build }) => (build.kind === 'docker' ? [{ id, build, dockerfile: `${path}/${build.dockerfile}` }] : []));
    const texts = await files.readTexts(places.map(({ dockerfile }) => dockerfile), { maxBytes: DOCKERFILE_MAX_BYTES });
    const found = places.map(({ id, build, dockerfile }) => {
        const text = texts.get(dockerfile);
        // The configuration's word comes last, as in the build itself.
        return [id, text?.ok === true ? (0,base_image/* baseImage */.f)(text.value.text, { ...build.args, ...config.build.args }) : null];
    });
    return new Map(found);
}
const DOCKERFILE_MAX_BYTES = 1 << 20;

// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
// EXTERNAL MODULE: ./core/record/run-summary.js
var run_summary = __webpack_require__(6878);
;// CONCATENATED MODULE: ./core/garden/past-run.js

/** By id of the cell (`<example>:<preset>`). */
function pastRuns(records) {
    const cells = Map.groupBy(records.filter(({ example, preset }) => example !== undefined && preset !== undefined), ({ example, preset }) => `${example.id}:${preset}`);
    return new Map([...cells].map(([id, own]) => {
        const { expected, last } = (0,run_summary/* summariseRuns */.t)(own);
        const [took] = Object.values(expected);
        return [id, { minutes: took === undefined ? null : (took.runMs + (took.buildMs ?? 0)) / 60_000, endedAt: last?.date ?? null }];
    }));
}

// EXTERNAL MODULE: ./app/steps/read-own-records.js
var read_own_records = __webpack_require__(39176);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(19257);
;// CONCATENATED MODULE: ./app/steps/read-past-runs.js



/** Newest of each example: what ran long ago says nothing about today. */
const NEWEST = 5;
async function readPastRuns(world, config, examples) {
    if (config.plan.records !== null)
        return namedRuns(world, config.plan.records);
    return pastRuns(await (0,read_own_records/* readOwnRecords */.t)(world, examples.map(({ id }) => id), NEWEST));
}
/** What cannot be read makes a plan less balanced, never wrong. */
async function namedRuns(world, directory) {
    const found = await (0,read_records/* readRecords */.T3)(world, directory);
    if (!found.ok) {
        world.log.warn(`Nothing is known of how long cells took: ${found.problem.message}`);
        return new Map();
    }
    return pastRuns(found.value.records.map(({ record }) => record));
}

// EXTERNAL MODULE: ./app/steps/refuse-quarantined.js
var refuse_quarantined = __webpack_require__(53383);
// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(98160);
;// CONCATENATED MODULE: ./app/plan.js
/** The verb `plan`: which cells a workflow should run. */











async function plan_plan(world, config, options = {}) {
    const refusal = await (0,refuse_quarantined/* quarantined */.b)(world);
    if (refusal !== null)
        return (0,problem/* fail */.fJ)(refusal);
    const garden = await (0,load_garden/* loadExamples */.e)(world, config);
    const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, options);
    if (!selected.ok)
        return selected;
    const { examples, unreadable, scope } = selected.value;
    const [past, bases] = await Promise.all([readPastRuns(world, config, examples), baseImages(world, config, examples)]);
    const request = { ...options, scope, past, bases };
    if (options.sweep !== undefined) {
        const chosen = options.named?.length === 1 ? chooseTrials(examples, options.named[0], options.sweep) : (0,problem/* fail */.fJ)(ONE_EXAMPLE);
        return chosen.ok ? (0,problem.ok)(planSweep(chosen.value, config, request)) : chosen;
    }
    const planned = (0,plan/* planMatrix */.T4)(examples, config, request);
    return (0,problem.ok)({ ...planned, left: [...planned.left, ...unreadable.map(({ id, path }) => ({ example: id, path, reason: 'has a descriptor that cannot be read' }))] });
}
const ONE_EXAMPLE = { code: 'SWEEP.EXAMPLE', message: 'A sweep is of one example, and not exactly one is named.', next: 'Name the example whose sweep is meant.' };
/** A wrong word is said before any machine is asked for. */
function chooseTrials(examples, named, name) {
    const example = (0,check_choice/* onlyExample */.NH)(examples, named);
    if (!example.ok)
        return example;
    const sweep = (0,find_sweep/* findSweep */.i)(example.value, name);
    if (!sweep.ok)
        return sweep;
    const [preset, trials] = [(0,check_choice/* presetOf */.jE)(example.value, sweep.value.preset), (0,sweep_trials/* trialsOf */.x)(sweep.value)];
    if (!preset.ok)
        return preset;
    const params = (0,check_choice/* checkParams */.N8)(example.value, preset.value, Object.keys(sweep.value.params));
    if (!params.ok)
        return params;
    return trials.ok ? (0,problem.ok)({ example: example.value, preset: preset.value, sweep: sweep.value, trials: trials.value }) : trials;
}

;// CONCATENATED MODULE: ./core/garden/to-include.js
/** Runner labels are left out on purpose: they come from the pull request's own configuration (A43). */
function toInclude({ name, cells, minutes }) {
    const trials = cells.flatMap(({ trial }) => trial ?? []);
    return { name, examples: JSON.stringify([...new Set(cells.map((cell) => cell.example))]), minutes, sweep: trials[0]?.sweep ?? '', trials: trials.map(({ number }) => number).join(',') };
}

// EXTERNAL MODULE: ./core/report/plan-document.js
var plan_document = __webpack_require__(48278);
// EXTERNAL MODULE: ./core/report/plan-findings.js
var plan_findings = __webpack_require__(32881);
// EXTERNAL MODULE: ./actions/packed.js
var packed = __webpack_require__(3394);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(10312);
;// CONCATENATED MODULE: ./actions/verbs/plan.js







const planStory = async ({ world, resolved, inputs }) => {
    // Without labels every job runs on a hosted machine, and those have no GPU.
    const planned = await plan_plan(world, resolved.config, { ...(0,scope_of/* scopeOf */.O)(inputs), gpus: false, ...(inputs.sweep === null ? {} : { sweep: inputs.sweep }) });
    if (!planned.ok)
        return planned;
    const { scope, cells, shards, left, longest } = planned.value;
    world.log.info(`${cells.length} cells in ${shards.length} jobs: ${scope.reason}`);
    for (const { example, reason } of left)
        world.log.info(`${example} is not planned: it ${reason}`);
    for (const { message, fix } of (0,plan_findings/* tooLong */.Po)(cells.length, longest))
        world.log.info(`${message} ${fix}`);
    const outputs = { matrix: asciiJson({ include: shards.map(toInclude) }), plan: (0,packed/* pack */.q)((0,plan_document/* planDocument */.NP)(planned.value)), count: String(shards.length), 'max-parallel': String(resolved.config.plan.concurrency ?? 256) };
    return (0,problem.ok)({ report: null, outputs });
};
/** An output is printable ASCII; in JSON every character can be written so. */
const asciiJson = (value) => JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 39176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readOwnRecords)
/* harmony export */ });
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82711);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58584);
/** The newest records of the own store. What cannot be read is passed over: this is for what is better with them and right without. */


/** `newest` of each example. */
async function readOwnRecords(world, examples, newest) {
    const wanted = new Set(examples.map(_core_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSegment */ .ug));
    // Names begin with the UTC time, so the last are the newest.
    const paths = (await world.output.list('records')).filter((path) => path.endsWith('.json') && wanted.has(path.split('/')[1] ?? ''));
    const some = [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap((own) => own.slice(-newest));
    const records = await Promise.all(some.map((path) => readOwn(world, path)));
    return records.filter((record) => record !== null);
}
async function readOwn({ output }, path) {
    const file = await output.readText(path, { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MAX_BYTES */ .xy });
    const record = file.ok ? (0,_core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(file.value.text, path) : null;
    return record?.ok === true ? record.value : null;
}


/***/ }),

/***/ 51769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ checkParams),
/* harmony export */   NH: () => (/* binding */ onlyExample),
/* harmony export */   jE: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);


function onlyExample(examples, name) {
    const [example] = examples;
    if (example === undefined || examples.length > 1)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.EXAMPLE', `"${name}" names ${examples.length} examples.`, 'Name one example: `hortus list` shows their ids.'));
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(example);
}
function presetOf(example, name) {
    const preset = example.presets.find((each) => each.name === name);
    if (preset !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(preset);
    const names = example.presets.map((each) => each.name);
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.PRESET_UNKNOWN', `${example.id} has no preset "${name}".`, close === null ? `Use one of: ${names.join(', ') || 'it has none'}.` : `Did you mean "${close}"?`));
}
/** A preset that declares parameters takes those (and those of the profile) and no others; one that declares none is handed whatever was typed. */
function checkParams(example, preset, params, ofProfile = []) {
    const own = Object.keys(preset.params);
    const declared = [...new Set([...own, ...ofProfile])];
    const unknown = own.length === 0 ? undefined : params.find((name) => !declared.includes(name));
    if (unknown === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, declared);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.PARAM_UNKNOWN', `The preset "${preset.name}" of ${example.id} has no parameter "${unknown}".`, close === null ? `Use one of: ${declared.join(', ')}; or declare it under \`params:\` of the preset.` : `Did you mean "${close}"?`));
}
const problem = (code, message, next) => ({ code, message, next });


/***/ }),

/***/ 22895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46863);
/**
 * The instructions of a Dockerfile, read as BuildKit reads them: directives, continued lines, flags with quotes. Total. Bodies of
 * here-documents are read as instructions too: whoever asks wants no COPY and no flag to be hidden from him, and a body that looks
 * like one costs a needless rebuild at most.
 */

function readDockerfile(text) {
    const lines = text.slice(0, MAX_LENGTH).replace(/^\uFEFF/, '').replaceAll(NEXT_LINE, ' ').split('\n').map((line) => line.replace(/\r$/, ''));
    const escape = directive(lines, 'escape')?.value === '`' ? '`' : '\\';
    return { syntax: foreignSyntax(text) ?? directive(lines, 'syntax'), instructions: [...instructions(lines, escape)] };
}
/** A longer Dockerfile is nobody's. */
const MAX_LENGTH = 1 << 20;
/** White space to the builder, which cuts it off a line, and none to JavaScript. */
const NEXT_LINE = '\u0085';
/** Any comment before the first instruction counts, written with # or //: the builder takes fewer. */
function directive(lines, wanted) {
    for (const [index, line] of lines.entries()) {
        const own = line.trim();
        if (own !== '' && !own.startsWith('#') && !own.startsWith('//'))
            return null;
        const found = /^(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=([^]*)$/.exec(own);
        if (found?.[1]?.toLowerCase() === wanted)
            return { value: found[2].trim(), line: index + 1 };
    }
    return null;
}
/**
 * A file that is JSON names its reader in a key, also behind a line `#!…`. Which of several keys counts, and what their escapes mean, is
 * not asked here: no Dockerfile is written so.
 */
function foreignSyntax(text) {
    const plain = text.replace(/^\uFEFF/, '');
    const behind = plain.startsWith('#!') ? plain.indexOf('\n') + 1 : 0;
    return plain.slice(behind).replace(/^\uFEFF/, '').trimStart().startsWith('{') ? { value: '{', line: behind === 0 ? 1 : 2 } : null;
}
function* instructions(lines, escape) {
    for (let at = 0; at < lines.length; at++) {
        if (isComment(lines[at]) || lines[at].trim() === '')
            continue;
        const line = at + 1;
        let whole = '';
        for (let begun = false; at < lines.length; at++, begun = true) {
            const own = lines[at];
            if (begun && (isComment(own) || own.trim() === ''))
                continue;
            const before = continued(own, escape);
            whole += before ?? own;
            if (before === null)
                break;
        }
        yield instruction(whole.trim().replace(/^(?:onbuild\s+)+(?=\S)/i, ''), line, escape);
    }
}
/** What stands before the escape character that ends a line; null: it does not go on. One that is escaped itself continues nothing. */
function continued(line, escape) {
    const text = (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(line, ' \t');
    return text.endsWith(escape) && !text.endsWith(escape + escape) ? text.slice(0, -1) : null;
}
const isComment = (line) => line.trimStart().startsWith('#');
function instruction(text, line, escape) {
    const [, name = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text) ?? [];
    return { kind: name.toUpperCase(), ...splitFlags(after, escape), line };
}
/** Words that begin with `--`; quotes and the escape character inside them go, as in BuildKit's own splitter. */
function splitFlags(text, escape) {
    const flags = [];
    let at = 0;
    for (;;) {
        while (/\s/.test(text[at] ?? ''))
            at++;
        if (!text.startsWith('--', at))
            return { flags, rest: text.slice(at).trimEnd() };
        let word = '';
        let quote = '';
        for (; at < text.length; at++) {
            const char = text[at];
            if (char === '\\' || char === escape)
                word += text[++at] ?? '';
            else if (quote !== '' ? char === quote : char === '"' || char === "'")
                quote = quote === '' ? char : '';
            else if (quote === '' && /\s/.test(char))
                break;
            else
                word += char;
        }
        if (word === '--')
            return { flags, rest: text.slice(at).trim() };
        flags.push(word);
    }
}


/***/ }),

/***/ 29915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WC: () => (/* binding */ cellOf),
  od: () => (/* binding */ needsGpu),
  T4: () => (/* binding */ planMatrix),
  eK: () => (/* binding */ shardPlan)
});

// EXTERNAL MODULE: ./core/garden/graduated-reason.js
var graduated_reason = __webpack_require__(79678);
// EXTERNAL MODULE: ./core/garden/shard-cells.js + 1 modules
var shard_cells = __webpack_require__(85737);
;// CONCATENATED MODULE: ./core/garden/within-budget.js
/**
 * The cells that a budget of GPU minutes pays for: what was not run for the longest time comes first (never run: before all), then
 * what takes less. A cell that does not fit is passed over, so that a smaller one may still be run. Cells without a GPU cost nothing.
 */
function withinBudget(cells, past, budget) {
    if (budget === null)
        return { kept: cells, over: [] };
    const waiting = cells.filter(({ gpu }) => gpu).toSorted((a, b) => compare(past.get(a.id)?.endedAt ?? '', past.get(b.id)?.endedAt ?? '') || costOf(a) - costOf(b) || compare(a.id, b.id));
    const over = new Set();
    let left = budget;
    for (const cell of waiting) {
        if (costOf(cell) > left)
            over.add(cell);
        else
            left -= costOf(cell);
    }
    return { kept: cells.filter((cell) => !over.has(cell)), over: cells.filter((cell) => over.has(cell)) };
}
/** What it took, else what it may take. */
const costOf = ({ expected, minutes }) => expected ?? minutes;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

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
            cells.push(cellOf(example, planned, config, options));
    }
    return shardPlan(cells, left, config, options);
}
/** Cells as jobs: what the budget pays for, packed. */
function shardPlan(cells, left, config, options) {
    const { kept, over } = withinBudget(cells, options.past ?? new Map(), config.plan.gpu_minutes);
    const { shards, longest } = (0,shard_cells/* shardCells */.Q)(kept, { max: config.plan.max_cells, concurrency: config.plan.concurrency, baseMinutes: config.plan.base_minutes });
    const unpaid = [...new Map(over.map((cell) => [cell.example, cell])).values()].map(({ example, path }) => ({ example, path, reason: `does not fit into the budget of ${config.plan.gpu_minutes} GPU minutes` }));
    return { scope: options.scope, cells: kept, shards, left: [...left, ...unpaid], longest };
}
/** The preset to run, or why there is none. Archived examples are left out unless they were named; a preset that cannot be read keeps its cell, which fails. */
function judge(example, name, { scope, gpus }) {
    const preset = example.presets.find((each) => each.name === name);
    if (example.graduatedTo !== undefined)
        return (0,graduated_reason/* graduatedReason */.w)(example.graduatedTo);
    if (example.archivedBy.length > 0 && scope.mode !== 'named')
        return 'is archived';
    if (preset === undefined)
        return `has no preset "${name}"`;
    return gpus === false && needsGpu(example) ? 'needs a GPU, and the machines of this plan have none' : preset;
}
const needsGpu = ({ need }) => (need.gpus ?? 0) > 0 && !need.cpuOk;
function cellOf(example, preset, config, { past, bases }) {
    const id = `${example.id}:${preset.name}`;
    const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60);
    return {
        id,
        example: example.id,
        path: example.path,
        preset: preset.name,
        labels: needsGpu(example) ? config.plan.labels.gpu : config.plan.labels.cpu,
        minutes: config.plan.minutes + run,
        expected: past?.get(id)?.minutes ?? null,
        base: bases?.get(example.id) ?? null,
        gpu: needsGpu(example),
    };
}


/***/ }),

/***/ 55674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sweepCells)
/* harmony export */ });
/** The cells of a sweep: one for each trial, `<example>:<preset>#<number>`. */
function sweepCells(example, { preset }, trials) {
    return trials.map((trial) => ({ id: `${example.id}:${preset}#${trial.number}`, trial }));
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summariseRuns)
/* harmony export */ });
/* harmony import */ var _held_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59217);

const CHECKS = new Set(['smoke', 'benchmark']);
/** Folds records, in any order, into what `list` and `info` show. */
function summariseRuns(records) {
    const byTime = [...records].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    const green = byTime.findLast((record) => (0,_held_up_js__WEBPACK_IMPORTED_MODULE_0__/* .heldUp */ .J)(record) && CHECKS.has(record.kind) && record.observed !== null);
    const last = byTime.at(-1);
    return {
        runs: records.length,
        lastGreen: green === undefined ? null : { date: timeOf(green), record: green.id, preset: green.preset ?? null, tree: green.observed?.code.tree ?? null },
        last: last === undefined ? null : { date: timeOf(last) || null, record: last.id, state: last.status.state },
        expected: expectedTimes(byTime),
    };
}
const timeOf = (record) => record.observed?.endedAt ?? record.observed?.startedAt ?? '';
function expectedTimes(records) {
    const good = records.filter((record) => record.status.state === 'succeeded' && record.preset !== undefined && record.observed !== null);
    const byPreset = Map.groupBy(good, (record) => record.preset);
    return Object.fromEntries([...byPreset].map(([preset, runs]) => {
        const builds = runs.map((run) => run.observed?.phases['build']).filter((ms) => ms !== undefined);
        return [preset, { runMs: median(runs.map((run) => run.observed.durationMs)), buildMs: builds.length === 0 ? null : median(builds), runs: runs.length }];
    }));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}


/***/ }),

/***/ 48278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ PLAN_LIMITS),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   rk: () => (/* binding */ readPlanDocument)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);


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


/***/ }),

/***/ 36615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findSweep)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);


/** The sweep of that name; without a name the only one that the example has. */
function findSweep(example, name) {
    const sweeps = example.sweeps ?? [];
    const names = sweeps.map((sweep) => sweep.name);
    const found = name === null ? (sweeps.length === 1 ? sweeps[0] : undefined) : sweeps.find((sweep) => sweep.name === name);
    if (found !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    if (sweeps.length === 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.NONE', message: `${example.id} has no sweeps.`, next: 'Write `sweeps:` in its example.yaml, or give the parameters here: --grid lr=0.1,0.01 or --random lr=0.0001..0.1:log --trials 10.', path: example.descriptor });
    if (name === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.WHICH', message: `${example.id} has ${sweeps.length} sweeps.`, next: `Name one of: ${names.join(', ')}.`, path: example.descriptor });
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.UNKNOWN', message: `${example.id} has no sweep "${name.slice(0, 200)}".`, next: close === null ? `Use one of: ${names.join(', ')}.` : `Did you mean "${close}"?`, path: example.descriptor });
}


/***/ }),

/***/ 84984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ trialsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/sweep/sweep.js
/** Of one sweep: 256 jobs of four trials. */
const MAX_TRIALS = 1024;

;// CONCATENATED MODULE: ./core/sweep/trials.js
/** The trials of a sweep. Pure: the same sweep gives the same trials. */



/** Grid: every combination, the last parameter changing fastest. Random: each drawn for itself, so that one more parameter or trial changes no other. */
function trialsOf(sweep) {
    const names = Object.keys(sweep.params);
    if (names.length === 0)
        return refuse(sweep, 'has no parameters', 'Give it `params`, for instance `lr: [0.1, 0.01]`.');
    return sweep.method === 'grid' ? grid(sweep, names) : random(sweep, names);
}
function grid(sweep, names) {
    const lists = [];
    for (const name of names) {
        const range = sweep.params[name];
        if (range.kind === 'between')
            return refuse(sweep, `is a grid, and its parameter "${name}" has no values but a range`, `List the values of "${name}", or write \`method: random\`.`);
        lists.push(range.values);
    }
    const count = lists.reduce((product, { length }) => product * length, 1);
    if (count > MAX_TRIALS)
        return tooMany(sweep, count);
    return (0,problem.ok)(Array.from({ length: count }, (_, at) => {
        let rest = at;
        const chosen = [];
        for (const values of lists.toReversed()) {
            chosen.unshift(values[rest % values.length]);
            rest = Math.floor(rest / values.length);
        }
        return { number: at + 1, params: Object.fromEntries(names.map((name, index) => [name, chosen[index]])) };
    }));
}
function random(sweep, names) {
    if (sweep.trials === null)
        return refuse(sweep, 'is random and does not say how many trials', 'Write `trials: 10`.');
    if (sweep.trials > MAX_TRIALS)
        return tooMany(sweep, sweep.trials);
    return (0,problem.ok)(Array.from({ length: sweep.trials }, (_, at) => ({ number: at + 1, params: Object.fromEntries(names.map((name) => [name, draw(sweep.params[name], uniform(`${sweep.seed}\n${at + 1}\n${name}`))])) })));
}
function draw(range, word) {
    if (range.kind === 'values')
        return range.values[Math.floor(word * range.values.length)];
    const { min, max, scale, integer } = range;
    // One wider at the end, so that an integer range holds both of its ends equally.
    const end = integer ? max + 1 : max;
    const value = scale === 'log' ? Math.exp(Math.log(min) + word * (Math.log(end) - Math.log(min))) : min + word * (end - min);
    // Seven digits: enough for any parameter, and the same text on every machine, whatever its logarithm rounds.
    return integer ? Math.min(Math.floor(value), max) : Number(Math.min(Math.max(value, min), max).toPrecision(7));
}
/** In [0, 1), 48 bits of SHA-256: no state, no library, any language can do it again. */
const uniform = (text) => Number.parseInt((0,external_node_crypto_.hash)('sha256', text).slice(0, 12), 16) / 2 ** 48;
const tooMany = (sweep, count) => refuse(sweep, `has ${count} trials, and at most ${MAX_TRIALS} are run`, 'Take fewer values, or `method: random` with fewer `trials`.');
function refuse(sweep, what, next) {
    return (0,problem/* fail */.fJ)({ code: 'SWEEP.INVALID', message: `The sweep "${sweep.name}" ${what}.`, next, path: sweep.place.path, ...(sweep.place.line === null ? {} : { line: sweep.place.line }) });
}


/***/ })

};
