export const id = 581;
export const ids = [581];
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

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeStory: () => (/* binding */ smokeStory)
});

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(2619);
// EXTERNAL MODULE: ./core/report/build-report.js + 2 modules
var build_report = __webpack_require__(3809);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(5619);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/rules/ratchet.js
var ratchet = __webpack_require__(8315);
// EXTERNAL MODULE: ./core/rules/parsed-results.js
var parsed_results = __webpack_require__(8194);
// EXTERNAL MODULE: ./core/problem.js
var core_problem = __webpack_require__(9001);
;// CONCATENATED MODULE: ./core/record/rung-path.js
const RUNGS = ['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked'];
/** `smoke: false`: another preset is run, which says nothing about the smoke; the outcome is the run's. */
function openPath(example, { smoke = true } = {}) {
    const rungs = new Map(RUNGS.map((rung) => [rung, { rung, state: 'not_run', reason: null }]));
    const records = [];
    let metrics = {};
    const set = (rung, state, reason, more = {}) => {
        rungs.set(rung, rung === 'smoked' && !smoke ? { rung, state: 'not_run', reason: 'another preset was run' } : { rung, state, reason, ...more });
    };
    const climbed = (outcome, reason, findings, problems) => ({
        result: {
            id: example.id,
            path: example.path,
            name: example.name,
            tier: example.tier,
            outcome,
            reason,
            rungs: [...rungs.values()],
            records,
            ...(Object.keys(metrics).length > 0 ? { metrics: { ...metrics } } : {}),
        },
        findings,
        problems,
    });
    return {
        pass: (rung, durationMs, engine) => set(rung, 'passed', null, { ...(durationMs === undefined ? {} : { durationMs: Math.round(durationMs) }), ...(engine === undefined ? {} : { engine }) }),
        leave: (rung, reason) => set(rung, 'not_run', reason),
        record: (path, summary) => {
            records.push(path);
            metrics = summary;
        },
        skip(rung, reason) {
            set(rung, 'skipped', reason);
            return climbed('skipped', reason, [], []);
        },
        fail(rung, reason, findings) {
            set(rung, 'failed', reason);
            return climbed('failed', reason, findings, []);
        },
        stop(rung, problem) {
            set(rung, 'skipped', problem.message);
            return climbed('skipped', problem.message, [], [problem]);
        },
        end(verdict, engine, findings, problems) {
            const state = verdict.state === 'stopped' ? 'skipped' : verdict.state;
            set('smoked', state, verdict.reason, { durationMs: Math.round(verdict.durationMs), engine });
            return climbed(state, verdict.reason, findings, problems);
        },
    };
}

// EXTERNAL MODULE: ./core/contract/plan-run.js + 3 modules
var plan_run = __webpack_require__(8328);
;// CONCATENATED MODULE: ./core/record/record-id.js
/** Names of records and runs: sortable by time, unique by chance, safe as file and container names. */
/** `20261121T093000Z-1f2e3d4c` */
function recordId(at, hex) {
    return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}-${hex}`;
}
/** Relative to the output directory. The example's id is one percent-encoded segment, so that it can name no other place. */
function recordPath(example, id) {
    return `records/${encodeSegment(example)}/${encodeSegment(id)}.json`;
}
function encodeSegment(text) {
    const encoded = encodeURIComponent(text.toWellFormed());
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}

// EXTERNAL MODULE: ./core/rules/finding.js + 22 modules
var finding = __webpack_require__(3494);
;// CONCATENATED MODULE: ./core/record/describe-end.js
/** How a run ended, in words that follow "it"; null when it ended well. */
function describeEnd(end, limits) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : end.code === 127 ? 'exited with code 127: the command was not found' : end.code === 126 ? 'exited with code 126: the command is not executable' : `exited with code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed_out':
            return `did not end within ${limits.timeoutMs / 1000} s`;
        case 'interrupted':
            return 'was interrupted';
        case 'out_of_memory':
            return limits.memoryBytes === null ? 'ran out of memory' : `needed more than the ${mebibytes(limits.memoryBytes)} it was given`;
        case 'engine_failed':
        case 'refused':
            return end.reason;
    }
}
function mebibytes(bytes) {
    return bytes >= 1024 ** 3 ? `${+(bytes / 1024 ** 3).toFixed(1)} GiB` : `${Math.round(bytes / 1024 ** 2)} MiB`;
}

// EXTERNAL MODULE: ./core/record/quote-log.js
var quote_log = __webpack_require__(6181);
;// CONCATENATED MODULE: ./core/record/smoke-findings.js



function runFindings(example, preset, outcome, limits, reported, shown) {
    const code = codeOf(outcome.end);
    const how = describeEnd(outcome.end, limits);
    if (code !== null)
        return [at(code, example, preset, `The preset "${preset.name}" of ${example.id} ${how}${logOf(outcome.log, shown)}`)];
    return how === null ? reportFindings(example, preset, reported) : [];
}
function buildFindings(example, preset, outcome, minutes, shown) {
    if (outcome.kind === 'failed')
        return [at('SMOKE.BUILD_FAILED', example, preset, `The image of ${example.id} does not build: ${outcome.reason}${logOf(outcome.log, shown)}`)];
    if (outcome.kind === 'timed_out')
        return [at('SMOKE.BUILD_TIMEOUT', example, preset, `The image of ${example.id} did not build within ${minutes} minutes${logOf(outcome.log, shown)}`)];
    return [];
}
/** A run that was not started because of what stands in the example; null when the machine or the caller is to blame. */
function refusalFinding(example, preset, problem) {
    const code = REFUSALS[problem.code];
    if (code === undefined)
        return null;
    const place = code === 'SMOKE.FILE_OUTSIDE' ? { path: problem.path ?? example.descriptor } : { path: example.descriptor, line: preset.place.line, column: preset.place.column };
    return (0,finding/* finding */.gk)(code, { ...place, example: example.id }, problem.message, { fix: problem.next });
}
const REFUSALS = { 'RUN.ENV': 'SMOKE.PRESET_INVALID', 'RUN.COMMAND': 'SMOKE.PRESET_INVALID', 'SCRATCH.OUTSIDE': 'SMOKE.FILE_OUTSIDE' };
/** null: it ended well, or the example is not to blame. */
function codeOf(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : end.code === 126 || end.code === 127 ? 'SMOKE.COMMAND_NOT_FOUND' : 'SMOKE.EXIT_CODE';
        case 'signalled':
            return 'SMOKE.SIGNAL';
        case 'timed_out':
            return 'SMOKE.TIMEOUT';
        case 'out_of_memory':
            return 'SMOKE.OUT_OF_MEMORY';
        case 'interrupted':
        case 'engine_failed':
        case 'refused':
            return null;
    }
}
function reportFindings(example, preset, reported) {
    const declared = Object.keys(example.metrics);
    const names = new Set(Object.keys(reported.metrics.summary));
    const unread = reported.diagnostics.filter((each) => each.level !== 'notice');
    return [
        ...(declared.length > 0 && !declared.some((name) => names.has(name))
            ? [at('SMOKE.NO_METRICS', example, preset, `${example.id} declares ${declared.slice(0, 5).join(', ')}, and its preset "${preset.name}" reported none of them.`)]
            : []),
        ...(unread.length > 0 ? [at('SMOKE.METRIC_LINES', example, preset, `${example.id}: ${unread[0]?.message}${unread.length > 1 ? `, and ${unread.length - 1} more` : ''}.`)] : []),
    ];
}
/** Ends the sentence with the log's path, and quotes its last lines below. */
function logOf(log, shown) {
    const quoted = (0,quote_log/* quoteLog */.N)(log.tail ?? []);
    return `${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${quoted === '' ? '' : `\n${quoted}`}`;
}
function at(code, example, preset, message) {
    const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id };
    return (0,finding/* finding */.gk)(code, place, message, { fix: pasteable(finding/* FINDINGS */.TG[code].fix, example, preset) });
}
/** The command in the fix can be pasted. */
function pasteable(fix, example, preset) {
    const words = { EXAMPLE: word(example.id), PRESET: word(preset.name) };
    return fix.replaceAll(/\b(?:EXAMPLE|PRESET)\b/g, (name) => words[name] ?? name);
}
/** As a shell takes it. */
const word = (text) => (/^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

;// CONCATENATED MODULE: ./app/steps/ascent.js
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

// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(6863);
;// CONCATENATED MODULE: ./core/contract/image-tag.js

/** A name for an example's image that every engine accepts. Only for people: what runs is the image's id. */
function imageTag(exampleId) {
    const parts = exampleId
        .toLowerCase()
        .split('/')
        .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
        .filter((part) => part !== '');
    return `hortus/${(0,without_trailing/* withoutTrailing */.h)(parts.join('/').slice(0, 120), '-/') || 'example'}:smoke`;
}
/** Names of the arguments a Dockerfile declares: only those are given to the build. */
function declaredArgs(dockerfile) {
    const names = dockerfile.split('\n').map((line) => /^\s*ARG\s+([A-Za-z_][A-Za-z0-9_]*)/i.exec(line)?.[1]);
    return new Set(names.filter((name) => name !== undefined));
}

;// CONCATENATED MODULE: ./app/steps/shown-output.js
/** A path below the output directory, as it can be opened from the garden's root: relative when it lies there. */
function shownOutput(world) {
    const root = `${world.files.rootAbs}/`;
    return (path) => {
        const abs = world.output.absolute(path);
        return abs.startsWith(root) ? abs.slice(root.length) : abs;
    };
}

;// CONCATENATED MODULE: ./app/steps/build-example.js
/** The rung `built`: the image of an example, with the arguments that its Dockerfile asks for. */





const DOCKERFILE_MAX_BYTES = 1024 * 1024;
/** null under the process engine; a failed result is the end of the climb. */
async function buildRung(world, config, { example }, { path, preset, choice }, id) {
    if (choice.engine.name === 'process') {
        path.leave('built', 'the process engine builds no image');
        return (0,core_problem.ok)(null);
    }
    world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: choice.engine.name });
    const outcome = await buildExample(world, config, choice.engine, example, id);
    switch (outcome.kind) {
        case 'built':
            if (outcome.image?.id == null)
                return (0,core_problem/* fail */.fJ)(path.stop('built', engineProblem(example, 'the engine did not say the id of the image it built', 'Look at the build log in the output directory.')));
            path.pass('built', outcome.durationMs, choice.engine.name);
            return (0,core_problem.ok)(outcome.image);
        case 'failed':
            return (0,core_problem/* fail */.fJ)(path.fail('built', `its image does not build: ${outcome.reason}`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world))));
        case 'timed_out':
            return (0,core_problem/* fail */.fJ)(path.fail('built', `its image did not build within ${config.build.timeout_minutes} minutes`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world))));
        case 'interrupted':
            return (0,core_problem/* fail */.fJ)(path.skip('built', 'was interrupted'));
        case 'engine_failed':
            return (0,core_problem/* fail */.fJ)(path.stop('built', engineProblem(example, outcome.reason, outcome.next)));
    }
}
async function buildExample(world, config, engine, example, run) {
    const dockerfile = example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile';
    return engine.build({
        context: example.path,
        dockerfile,
        tag: imageTag(example.id),
        args: await buildArgs(world, config, example, dockerfile),
        labels: { 'hortus.example': example.id },
        network: config.build.network,
        cache: config.build.cache === 'gha' ? { kind: 'gha', scope: `hortus-${example.id.replaceAll(/[^a-zA-Z0-9._-]/g, '-')}`, write: !config.smoke.untrusted } : { kind: 'none' },
        timeoutMs: config.build.timeout_minutes * 60_000,
        log: `logs/${run}/build.log`,
        signal: world.signal,
        onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
    });
}
/** The configuration's word comes last: it knows the machine (a local base image, a package index). */
async function buildArgs(world, config, example, dockerfile) {
    const text = await world.files.readText(`${example.path}/${dockerfile}`, { maxBytes: DOCKERFILE_MAX_BYTES });
    const declared = text.ok ? declaredArgs(text.value.text) : new Set();
    const own = example.build.kind === 'docker' ? example.build.args : {};
    return { ...own, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) };
}

// EXTERNAL MODULE: ./core/contract/places.js
var places = __webpack_require__(5277);
;// CONCATENATED MODULE: ./app/steps/prepare-run.js
/** A scratch copy of an example, with the directories that its run writes to. */



/** Gives the tree hash of what was copied. */
async function prepareRun(world, config, example, scratch) {
    const cache = await checkCache(world, config);
    if (!cache.ok)
        return cache;
    for (const directory of [places/* SCRATCH */.Zc.workspace, places/* SCRATCH */.Zc.outputs, places/* SCRATCH */.Zc.home])
        await scratch.makeDir(directory);
    const [tree, listed] = await Promise.all([world.git.treeHash(example.path), world.git.listFiles(example.path)]);
    const files = listed ?? (await world.files.walk(example.path, { skip: NOT_COPIED })).filter((entry) => entry.kind === 'file' || entry.kind === 'symlink').map((entry) => entry.path);
    const copied = await scratch.copyFrom(files, example.path, places/* SCRATCH */.Zc.workspace);
    return copied.ok ? (0,core_problem.ok)(tree) : copied;
}
/** Outside git nothing says what is ignored. */
const NOT_COPIED = ['.git', '.hortus', 'node_modules', '__pycache__', '.venv', 'container_cache'];
/** The cache is mounted writable: a symlink in its place would hand out what it points to, for instance `.git` (A11). */
async function checkCache(world, config) {
    if (config.smoke.cache !== 'isolated')
        return (0,core_problem.ok)(undefined);
    const real = await world.files.resolve(plan_run/* GARDEN_CACHE */.Zi);
    const parent = await world.files.resolve('data');
    const straight = (place, path) => place === null || (place !== 'outside' && place.path === path);
    if (straight(real, plan_run/* GARDEN_CACHE */.Zi) && straight(parent, 'data'))
        return (0,core_problem.ok)(undefined);
    return (0,core_problem/* fail */.fJ)({ code: 'RUN.CACHE_SYMLINK', message: `${plan_run/* GARDEN_CACHE */.Zi} goes through a symlink; a run could write where it points.`, next: 'Replace the symlink by a directory, or use --cache volume.', path: plan_run/* GARDEN_CACHE */.Zi });
}

// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(1440);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
// EXTERNAL MODULE: ./core/record/fingerprint.js
var fingerprint = __webpack_require__(638);
;// CONCATENATED MODULE: ./core/record/build-record.js





/** A record that the schema refuses is a bug of ours, and is not written. */
function buildRecord(facts) {
    const reason = describeEnd(facts.outcome.end, facts.request.limits);
    const record = {
        schema: 'run-record/1',
        id: facts.id,
        system: 'hortus',
        kind: facts.kind,
        example: { id: facts.example.id, path: facts.example.path },
        preset: facts.preset,
        status: { state: stateOf(facts.outcome.end), ...(reason === null ? {} : { reason }) },
        params: { ...facts.params },
        fingerprint: (0,fingerprint/* fingerprint */.R)({
            preset: facts.preset,
            params: facts.params,
            datasets: facts.example.datasets,
            image: facts.image,
            hardwareClass: (0,fingerprint/* hardwareClass */.B)(facts.hardware, facts.request.gpus !== 'none'),
            tree: facts.code.tree,
        }),
        observed: observed(facts),
        reported: {
            metrics: facts.reported.metrics,
            ...(facts.reported.notes.length > 0 ? { notes: facts.reported.notes.map((note) => ({ ...note })) } : {}),
            ...(facts.kept.length > 0 ? { outputs: outputs(facts.kept, facts.reported.artifacts) } : {}),
            ...((facts.reported.events.count ?? 0) > 0 ? { events: facts.reported.events } : {}),
        },
        source: {
            adapter: `hortus@${version/* VERSION */.x}`,
            files: [],
            ...(facts.reported.diagnostics.length + missing(facts).length > 0 ? { diagnostics: [...facts.reported.diagnostics, ...missing(facts)] } : {}),
        },
    };
    if ((0,run_record/* validateRunRecord */.F)(record))
        return (0,core_problem.ok)(record);
    const why = JSON.stringify(run_record/* validateRunRecord */.F.errors?.slice(0, 3));
    return (0,core_problem/* fail */.fJ)({ code: 'RECORD.INVALID', message: `The record of ${facts.example.id} does not fit its schema: ${why}.`, next: 'Please report this as a bug of Hortus, with this message.' });
}
function stateOf(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? 'succeeded' : 'failed';
        case 'signalled':
        case 'out_of_memory':
            return 'failed';
        case 'timed_out':
        case 'interrupted':
            return end.kind;
        case 'engine_failed':
        case 'refused':
            return 'unknown';
    }
}
function observed(facts) {
    const { outcome, request, hardware } = facts;
    const { path, bytes, keptBytes, truncated } = outcome.log;
    return {
        engine: { ...facts.engine },
        image: facts.image === null ? null : { ref: facts.image.ref, id: facts.image.id, digest: facts.image.digest },
        startedAt: facts.startedAt.toISOString(),
        endedAt: facts.endedAt.toISOString(),
        durationMs: Math.max(0, Math.round(outcome.durationMs)),
        phases: Object.fromEntries(Object.entries(facts.phases).map(([name, ms]) => [name, Math.max(0, Math.round(ms))])),
        exit: exitOf(outcome.end),
        peakMemoryBytes: { ...outcome.peakMemoryBytes },
        cpuTimeMs: { ...outcome.cpuTimeMs },
        hardware: { ...hardware, class: (0,fingerprint/* hardwareClass */.B)(hardware, request.gpus !== 'none'), gpus: hardware.gpus.map((gpu) => ({ ...gpu })) },
        limits: {
            timeoutMs: request.limits.timeoutMs,
            memoryBytes: facts.outcome.memoryLimited === false ? null : request.limits.memoryBytes,
            pids: request.limits.pids,
            network: facts.engine.name === 'process' ? 'host' : request.network,
            user: facts.user,
        },
        cache: facts.cache,
        code: { ...facts.code },
        log: { path, bytes, keptBytes, truncated },
        ...(facts.warnings.length > 0 ? { warnings: [...facts.warnings] } : {}),
    };
}
function exitOf(end) {
    return {
        code: end.kind === 'exited' ? end.code : null,
        signal: end.kind === 'signalled' ? end.signal : end.kind === 'out_of_memory' ? 'SIGKILL' : null,
        timedOut: end.kind === 'timed_out',
        ...(end.kind === 'out_of_memory' ? { oomKilled: true } : {}),
    };
}
/** The digest is the harness's; only the role is the example's word. */
function outputs(kept, claims) {
    const roles = new Map(claims.map((claim) => [claim.path, claim.role]));
    return kept.map(({ path, bytes, sha256 }) => ({ role: roles.get(path) ?? 'other', path, bytes, digest: { alg: 'sha256', value: sha256, wellFormed: true } }));
}
function missing(facts) {
    const there = new Set(facts.kept.map((file) => file.path));
    return facts.reported.artifacts
        .filter((claim) => !there.has(claim.path))
        .map((claim) => ({ code: 'REPORT.ARTIFACT_MISSING', level: 'warning', message: `The example reported "${claim.path}", and it is not below HORTUS_OUTPUTS.` }));
}

;// CONCATENATED MODULE: ./core/record/limits.js
/** Ceilings of what a run may report; more than this is counted, not kept, and a diagnostic says so. */
const REPORT_LIMITS = {
    /** Of each file; the rest is not read. */
    fileBytes: 16 * 1024 * 1024,
    lineChars: 64 * 1024,
    names: 1_000,
    nameChars: 200,
    pointsPerSeries: 500,
    points: 50_000,
    events: 1_000,
    notes: 100,
    artifacts: 200,
    textChars: 4_096,
    diagnostics: 20,
};

;// CONCATENATED MODULE: ./core/record/loose-json.js
/** One JSON value as Python's json.dumps writes it: NaN, Infinity and -Infinity may stand bare. Never throws. */
/** undefined: not JSON. The three bare words become the strings "NaN", "Infinity" and "-Infinity". */
function looseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return parseQuoted(line);
    }
}
function parseQuoted(line) {
    if (!/NaN|Infinity/.test(line))
        return undefined;
    try {
        return JSON.parse(quoteBareWords(line));
    }
    catch {
        return undefined;
    }
}
/**
 * Walks over strings as a whole, so that only words outside them are touched. A string without an end goes to the end of the
 * line: to look for its quote again from every character took 2 s for a line of 60,000 quotes (A08).
 */
function quoteBareWords(line) {
    return line.replace(/"(?:[^"\\]|\\[^])*"?|-?\bInfinity\b|\bNaN\b/g, (word) => (word.startsWith('"') ? word : `"${word}"`));
}

;// CONCATENATED MODULE: ./core/record/reader.js

function openReader() {
    return { series: new Map(), units: new Map(), directions: new Map(), kinds: new Map(), items: [], notes: [], artifacts: [], diagnostics: [], points: 0, events: 0, complaints: 0 };
}
/** The first complaints are kept, the rest are counted. */
function complain(reader, code, what, at) {
    reader.complaints += 1;
    if (reader.complaints <= REPORT_LIMITS.diagnostics)
        reader.diagnostics.push({ code, level: 'warning', message: `${at.path}:${at.number}: ${what}`, path: at.path, line: at.number });
}

;// CONCATENATED MODULE: ./core/record/series.js
function seriesBuilder(maxPoints) {
    let count = 0;
    let stride = 1;
    let points = [];
    let [first, last] = [0, 0];
    let [min, max] = [Infinity, -Infinity];
    return {
        get last() {
            return last;
        },
        add(step, value, room) {
            if (count === 0)
                first = value;
            last = value;
            if (typeof value === 'number')
                [min, max] = [Math.min(min, value), Math.max(max, value)];
            const index = count++;
            if (index % stride !== 0 || room < 1)
                return 0;
            const before = points.length;
            points.push([step ?? index, value]);
            // Full: every second point goes, and from now on only every second is taken. The shape of the curve stays.
            if (points.length >= maxPoints) {
                points = points.filter((_, at) => at % 2 === 0);
                stride *= 2;
            }
            return points.length - before;
        },
        build: () => ({ n: count, ...(points.length < count ? { truncated: true } : {}), points, first, last, ...(min <= max ? { min, max } : {}) }),
    };
}

;// CONCATENATED MODULE: ./core/record/read-metric.js



function readMetric(reader, fields, at) {
    const name = fields['metric'] ?? fields['name'];
    const value = readNumber(fields['value']);
    if (typeof name !== 'string' || !isName(name))
        return complain(reader, 'REPORT.METRIC_NAME', `a metric whose name is not a text of 1 to ${REPORT_LIMITS.nameChars} printable characters`, at);
    if (value === null)
        return complain(reader, 'REPORT.METRIC_VALUE', `the value of "${name}" is not a number`, at);
    addPoint(reader, name, value, readStep(fields), at);
    const { unit, direction } = fields;
    if (!reader.series.has(name))
        return;
    if (typeof unit === 'string' && unit.length <= 50 && isName(unit))
        reader.units.set(name, unit);
    if (direction === 'min' || direction === 'max')
        reader.directions.set(name, direction);
}
function addPoint(reader, name, value, step, at) {
    let series = reader.series.get(name);
    if (series === undefined) {
        if (reader.series.size >= REPORT_LIMITS.names)
            return complain(reader, 'REPORT.TOO_MANY_NAMES', `more than ${REPORT_LIMITS.names} names of metrics`, at);
        series = seriesBuilder(REPORT_LIMITS.pointsPerSeries);
        reader.series.set(name, series);
    }
    reader.points += series.add(step, value, REPORT_LIMITS.points - reader.points);
}
/** A number, or one of the three values that JSON cannot hold; 1e400 is read as Infinity. null: neither. */
function readNumber(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity';
    return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? value : null;
}
function readStep(fields) {
    const step = fields['step'] ?? fields['epoch'];
    return typeof step === 'number' && Number.isFinite(step) ? step : null;
}
/** Printable, and none of the three names that reach into JavaScript's prototypes (A04). */
function isName(name) {
    return name.length >= 1 && name.length <= REPORT_LIMITS.nameChars && name.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name) && !FORBIDDEN.has(name);
}
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

;// CONCATENATED MODULE: ./core/record/read-event.js
/** `{"event":…}`: epochs, checkpoints, artifacts, notes, and kinds that Hortus does not know. */



function readEvent(reader, kind, fields, at) {
    reader.events += 1;
    reader.kinds.set(kind, (reader.kinds.get(kind) ?? 0) + 1);
    if (reader.items.length < REPORT_LIMITS.events)
        reader.items.push(plain(fields));
    if (kind === 'epoch')
        readEpoch(reader, fields, at);
    if (kind === 'note')
        readNote(reader, fields, at);
    if (kind === 'checkpoint' || kind === 'artifact')
        readArtifact(reader, kind, fields, at);
}
/** `{"event":"epoch_completed","epoch":3,"metrics":{"loss":0.1}}` is also a point of each metric. */
function readEpoch(reader, fields, at) {
    const { metrics } = fields;
    if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics))
        return;
    for (const [name, value] of Object.entries(metrics)) {
        const number = readNumber(value);
        if (!isName(name) || number === null)
            complain(reader, 'REPORT.METRIC_VALUE', 'a metric of an epoch that is not a named number', at);
        else
            addPoint(reader, name, number, readStep(fields), at);
    }
}
function readNote(reader, { text }, at) {
    if (typeof text !== 'string')
        return complain(reader, 'REPORT.NOTE', 'a note without "text"', at);
    if (reader.notes.length < REPORT_LIMITS.notes)
        reader.notes.push({ text: cutText(text) });
}
function readArtifact(reader, kind, fields, at) {
    const { path } = fields;
    if (typeof path !== 'string' || !isInside(path))
        return complain(reader, 'REPORT.ARTIFACT_PATH', 'an artifact whose "path" is not a plain relative path below HORTUS_OUTPUTS', at);
    if (reader.artifacts.length >= REPORT_LIMITS.artifacts)
        return complain(reader, 'REPORT.TOO_MANY_ARTIFACTS', `more than ${REPORT_LIMITS.artifacts} artifacts`, at);
    const role = kind === 'checkpoint' ? 'checkpoint' : fields['role'] === 'model' || fields['role'] === 'data' ? fields['role'] : 'other';
    reader.artifacts.push({ path, role });
}
/** No absolute path, no `..`, no backslash (A10). */
function isInside(path) {
    return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** A copy with plain, short values: what a stranger wrote must not grow the record or hide keys in it. */
function plain(value, depth = 0) {
    if (typeof value === 'string')
        return cutText(value);
    if (typeof value === 'number')
        return readNumber(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= 3)
        return '…';
    if (Array.isArray(value))
        return value.slice(0, 50).map((each) => plain(each, depth + 1));
    const entries = Object.entries(value).filter(([name]) => isName(name)).slice(0, 50);
    return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, depth + 1)]));
}
function cutText(text) {
    const short = text.length > REPORT_LIMITS.textChars ? `${text.slice(0, REPORT_LIMITS.textChars)}…` : text;
    return short.toWellFormed();
}

;// CONCATENATED MODULE: ./core/record/metric-lines.js





/** Both files accept both kinds of line; they are read one after the other. */
function parseMetricLines(...files) {
    const reader = openReader();
    for (const file of files)
        readFile(reader, typeof file === 'string' ? { text: file, path: 'metrics.jsonl' } : file);
    return finish(reader);
}
function readFile(reader, { text, path, cut = false }) {
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end === -1 ? text.length : end;
        number += 1;
        // The last line of a cut file is half a line by our own doing.
        if (end === -1 && cut)
            break;
        if (stop - start > REPORT_LIMITS.lineChars)
            complain(reader, 'REPORT.LINE_TOO_LONG', `a line of ${stop - start} characters; at most ${REPORT_LIMITS.lineChars} are read`, { path, number });
        else
            readLine(reader, text.slice(start, stop).trim(), { path, number });
        start = stop + 1;
    }
    if (cut)
        complain(reader, 'REPORT.FILE_TOO_LARGE', `only the first ${REPORT_LIMITS.fileBytes / 1024 / 1024} MiB were read`, { path, number });
}
function readLine(reader, line, at) {
    if (line === '')
        return;
    const value = looseJson(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return complain(reader, 'REPORT.NOT_JSON', 'a line that is not a JSON object', at);
    const fields = value;
    const kind = eventKind(fields);
    if (kind === null)
        return complain(reader, 'REPORT.UNKNOWN_LINE', 'a line with neither "metric" nor "event"', at);
    if (kind === 'metric')
        return readMetric(reader, fields, at);
    readEvent(reader, kind, fields, at);
}
function eventKind(fields) {
    const { event } = fields;
    if (event === undefined && fields['metric'] !== undefined)
        return 'metric';
    if (typeof event !== 'string' || event === '')
        return null;
    return EVENT_KINDS.find((kind) => event === kind || event.startsWith(`${kind}_`)) ?? 'other';
}
const EVENT_KINDS = ['metric', 'epoch', 'checkpoint', 'artifact', 'note'];
function finish(reader) {
    const more = reader.complaints - REPORT_LIMITS.diagnostics;
    const built = [...reader.series].map(([name, series]) => [name, series.build()]);
    return {
        metrics: {
            summary: Object.fromEntries(built.map(([name, series]) => [name, series.last ?? 0])),
            summarySource: 'last-of-series',
            ...(built.length > 0 ? { series: Object.fromEntries(built) } : {}),
            ...(reader.units.size > 0 ? { units: Object.fromEntries(reader.units) } : {}),
            ...(reader.directions.size > 0 ? { directions: Object.fromEntries(reader.directions) } : {}),
        },
        events: { count: reader.events, byKind: Object.fromEntries(reader.kinds), items: reader.items },
        notes: reader.notes,
        artifacts: reader.artifacts,
        diagnostics: more > 0 ? [...reader.diagnostics, { code: 'REPORT.MORE', level: 'warning', message: `${more} more lines could not be read` }] : reader.diagnostics,
    };
}

;// CONCATENATED MODULE: ./app/steps/collect-report.js
/** Reads what a run reported and keeps its artifacts; hostile until the parser and the caps have seen it. */



/** All kept artifacts of one run together. */
const KEEP_BYTES = 256 * 1024 * 1024;
async function collectReport(scratch, run) {
    const files = await Promise.all([read(scratch, places/* SCRATCH */.Zc.metrics), read(scratch, places/* SCRATCH */.Zc.events)]);
    const reported = parseMetricLines(...files.map((file) => file.text).filter((file) => file !== null));
    const unread = files.map((file) => file.diagnostic).filter((each) => each !== null);
    return { reported: { ...reported, diagnostics: [...unread, ...reported.diagnostics] }, kept: await scratch.keep(places/* SCRATCH */.Zc.outputs, `outputs/${run}`, { maxBytes: KEEP_BYTES }) };
}
async function read(scratch, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const file = await scratch.readText(path, { maxBytes: REPORT_LIMITS.fileBytes, head: true });
    if (file.ok)
        return { text: { text: file.value.text, path: name, cut: file.value.bytes > REPORT_LIMITS.fileBytes }, diagnostic: null };
    if (file.problem.kind === 'missing')
        return { text: null, diagnostic: null };
    return { text: null, diagnostic: { code: 'REPORT.UNREADABLE', level: 'warning', message: `${name} was not read: ${file.problem.message}`, path: name } };
}

;// CONCATENATED MODULE: ./app/steps/store-record.js
/** Puts a run record into the local store: whole or not at all. */


/** Gives its path, relative to the output directory. */
async function storeRecord(world, record) {
    const path = recordPath(record.example?.id ?? 'unknown', record.id);
    const written = await world.output.write(path, `${JSON.stringify(record, null, 2)}\n`);
    return written.ok ? (0,core_problem.ok)(path) : written;
}

;// CONCATENATED MODULE: ./app/steps/run-example.js
/** The run itself: watched by its engine, then measured, collected and recorded, however it ended. */








async function runExample(world, config, ascent, camp, ready) {
    const { example } = ascent;
    const { path, preset, choice, scratch } = camp;
    const { plan, phases } = ready;
    world.log.progress({ kind: 'step-started', example: example.id, step: 'run', detail: choice.engine.name });
    if (config.smoke.cache === 'host')
        ascent.warnOnce(plan_run/* HOST_CACHE */.W9);
    const startedAt = world.clock.now();
    const outcome = await timed(world, phases, 'run', () => choice.engine.run({
        ...plan.request,
        image: ready.image,
        signal: world.signal,
        onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'run', line }),
    }));
    const endedAt = world.clock.now();
    if (outcome.end.kind === 'refused')
        return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`);
    // What makes the run less than it seems is said at once, not only in the record.
    for (const warning of outcome.memoryLimited === false ? (outcome.warnings ?? []) : [])
        ascent.warnOnce(warning);
    const { reported, kept } = await timed(world, phases, 'collect', () => collectReport(scratch, ready.id));
    const record = buildRecord({
        id: ready.id,
        kind: ascent.kind,
        example,
        preset: preset.name,
        params: plan.params,
        engine: { name: choice.engine.name, version: choice.version },
        image: ready.image,
        request: plan.request,
        user: outcome.user ?? userOf(world, choice.engine.name),
        cache: config.smoke.cache,
        outcome,
        startedAt,
        endedAt,
        phases,
        hardware: await world.host.hardware(),
        code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree: ready.tree },
        reported,
        kept,
        warnings: [...plan.warnings, ...(outcome.warnings ?? [])],
    });
    const stored = record.ok ? await storeRecord(world, record.value) : record;
    if (stored.ok)
        path.record(stored.value, reported.metrics.summary);
    const problems = [...(outcome.end.kind === 'engine_failed' ? [engineProblem(example, outcome.end.reason, outcome.end.next)] : []), ...(stored.ok ? [] : [stored.problem])];
    return path.end(judge(outcome, plan), choice.engine.name, runFindings(example, preset, outcome, plan.request.limits, reported, shownOutput(world)), problems);
}
function judge({ end, durationMs }, plan) {
    const reason = describeEnd(end, plan.request.limits);
    if (end.kind === 'engine_failed' || end.kind === 'interrupted')
        return { state: 'stopped', reason, durationMs };
    return { state: reason === null ? 'passed' : 'failed', reason, durationMs };
}
function userOf(world, engine) {
    return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`;
}

;// CONCATENATED MODULE: ./app/steps/climb.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Takes one example up its rungs: parsed → contracted → built → smoked, and leaves a run record of how far it came. What one
 * example does never stops the others: every way it can end is a value here.
 */









async function climb(world, config, ascent) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { example } = ascent;
        const path = openPath(example, { smoke: ascent.kind === 'smoke' });
        path.pass('parsed');
        const preset = example.presets.find((each) => each.name === ascent.preset);
        if (preset === undefined)
            return path.skip('contracted', `has no preset "${ascent.preset}"`);
        if (preset.action.kind === 'script')
            return path.skip('contracted', await whyNoScript(world, example, preset.action.script));
        if (preset.action.kind === 'invalid') {
            const message = `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`;
            return path.fail('contracted', `its preset "${preset.name}" cannot be read`, [(0,finding/* finding */.gk)('SMOKE.PRESET_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)]);
        }
        path.pass('contracted');
        const gpus = (await world.host.hardware()).gpus.length;
        if (needsGpu(example, ascent.profile) && gpus === 0)
            return path.skip('smoked', 'needs a GPU, and this machine has none');
        const choice = await ascent.chooser.choose(example, preset);
        if (choice.kind === 'none') {
            const rung = example.build.kind === 'docker' ? 'built' : 'smoked';
            return choice.unavailable === undefined ? path.skip(rung, choice.reason) : path.stop(rung, { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${choice.unavailable.reason}.`, next: choice.unavailable.next });
        }
        const scratch = __addDisposableResource(env_1, await world.host.scratch(example.id.replaceAll('/', '-'))
        // await: without it the scratch directory would go before the run is over.
        , true);
        // await: without it the scratch directory would go before the run is over.
        return await runUp(world, config, ascent, { path, preset, choice, scratch, gpus });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runUp(world, config, ascent, camp) {
    const { example } = ascent;
    const { path, preset, choice, scratch } = camp;
    const id = recordId(world.clock.now(), world.host.randomHex(4));
    const planned = (0,plan_run/* planRun */.nY)(example, preset, {
        engine: choice.engine.name,
        smoke: config.smoke,
        params: ascent.params,
        profile: ascent.profile,
        gpus: camp.gpus,
        timeoutSeconds: ascent.timeoutSeconds,
        run: id,
        gardenAbs: world.files.rootAbs,
        scratchAbs: scratch.pathAbs,
        homeAbs: world.host.homeAbs,
        searchPath: world.host.searchPath,
    });
    if (!planned.ok)
        return refuse(path, 'contracted', example, preset, planned.problem);
    const phases = {};
    // At once: the copy is ready before the image is.
    const [image, ready] = await Promise.all([
        timed(world, phases, 'build', () => buildRung(world, config, ascent, camp, id)),
        timed(world, phases, 'prepare', () => prepareRun(world, config, example, scratch)),
    ]);
    if (!image.ok)
        return image.problem;
    if (!ready.ok)
        return refuse(path, 'smoked', example, preset, ready.problem);
    return runExample(world, config, ascent, camp, { id, plan: planned.value, image: image.value, tree: ready.value, phases });
}
/** Red when the example's own files are the reason; else nobody can say anything about it. */
function refuse(path, rung, example, preset, problem) {
    const found = refusalFinding(example, preset, problem);
    return found === null ? path.stop(rung, problem) : path.fail(rung, problem.message, [found]);
}
/** GPUs asked for, none would do, and no profile says otherwise. */
function needsGpu(example, profile) {
    const asked = profile === null ? null : profile === 'cpu' ? 0 : Object.hasOwn(example.profiles, profile) ? (example.profiles[profile]?.gpus ?? null) : profile === 'gpu' ? 1 : null;
    return asked === null ? (example.need.gpus ?? 0) > 0 && !example.need.cpuOk : asked > 0;
}
/** Scripts of gardens call an engine themselves: until their contracts are captured, none is run. */
async function whyNoScript(world, example, script) {
    const there = (await world.files.stat(`${example.path}/${script}`)) !== null;
    return there ? `needs contract: ${script} is a script that may call an engine itself, and contracts are not captured yet` : `its script ${script} is not there`;
}

;// CONCATENATED MODULE: ./app/steps/climb-all.js



/** Name of one example's cell of the matrix. */
function cellOf(example, preset) {
    return `${example.id}:${preset}`;
}
/** Archived examples are left out unless `archived` says that they were named. */
async function climbAll(world, config, examples, asked, options) {
    const all = [];
    const ascent = { ...asked, warnOnce: warnOnce(world) };
    for (const [index, example] of examples.entries()) {
        if (world.signal.aborted) {
            all.push(openPath(example, { smoke: ascent.kind === 'smoke' }).skip('smoked', UNTRIED));
            continue;
        }
        world.log.progress({ kind: 'example-started', example: example.id, index, total: examples.length });
        const started = world.clock.elapsed();
        const climbed = !options.archived && example.archivedBy.length > 0 ? openPath(example, { smoke: ascent.kind === 'smoke' }).skip('contracted', 'is archived') : await climbSafely(world, config, { ...ascent, example });
        all.push(climbed);
        const { outcome, reason } = climbed.result;
        world.log.progress({ kind: 'example-finished', example: example.id, outcome, reason, durationMs: world.clock.elapsed() - started });
    }
    return {
        results: all.map((each) => each.result),
        findings: all.flatMap((each) => each.findings),
        problems: [...distinct(all.flatMap((each) => each.problems)), ...interrupted(world, all)],
    };
}
const UNTRIED = 'was not tried: interrupted';
function warnOnce({ log }) {
    const said = new Set();
    return (message) => {
        if (!said.has(message))
            log.warn(message);
        said.add(message);
    };
}
/** A bug of ours, or a machine that fails in a way nobody foresaw, costs one example and is said. */
async function climbSafely(world, config, ascent) {
    try {
        return await climb(world, config, ascent);
    }
    catch (error) {
        const problem = error instanceof core_problem/* HortusError */.KY ? error.problem : unforeseen(ascent.example, error);
        world.log.debug('climb failed', { example: ascent.example.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        return openPath(ascent.example, { smoke: ascent.kind === 'smoke' }).stop('smoked', problem);
    }
}
function unforeseen(example, error) {
    const full = error.code === 'ENOSPC';
    return {
        code: full ? 'DISK.FULL' : 'SMOKE.UNFORESEEN',
        message: `${example.id}: ${error instanceof Error ? error.message : String(error)}.`,
        next: full ? 'Free space, or set TMPDIR to a larger disk.' : 'Run it again with --verbose; if it stays, report it as a bug of Hortus.',
        path: example.descriptor,
    };
}
/** An engine that is away fails every example with the same words: they are said once. */
function distinct(problems) {
    return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
function interrupted(world, all) {
    if (!world.signal.aborted)
        return [];
    const untried = all.filter((each) => each.result.reason === UNTRIED).length;
    const during = all.find((each) => each.result.reason === 'was interrupted');
    const rest = untried === 0 ? '' : `${during === undefined ? ':' : ';'} ${untried} of ${all.length} examples were not tried`;
    return [{ code: 'RUN.INTERRUPTED', message: `Interrupted${during === undefined ? '' : ` during ${during.result.id}`}${rest}.`, next: 'Start it again; records of what ran before are kept.' }];
}

;// CONCATENATED MODULE: ./core/contract/requirement.js
/** What a preset needs of the host under the process engine: `python3`, `node`, or `python3:numpy` for a Python module. */
/** null: not of this form. Strict, because the words come from an example's file and end up in a command. */
function parseRequirement(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9._+-]{0,63})(?::([A-Za-z_][A-Za-z0-9_]{0,63}))?$/.exec(text);
    if (match?.[1] === undefined)
        return null;
    if (match[2] !== undefined && match[1] !== 'python3')
        return null;
    return { tool: match[1], module: match[2] ?? null };
}
/** Arguments for python3 that end with 0 when the module is there. Isolated: no code of the garden is imported. */
function moduleProbe(module) {
    return ['-I', '-c', `import importlib.util, sys; sys.exit(0 if importlib.util.find_spec("${module}") else 1)`];
}
/** `numpy for python3 (apt install python3-numpy)` */
function describeMissing({ tool, module }) {
    if (module !== null)
        return `${module} for ${tool} (apt install ${MODULE_PACKAGES[module] ?? `python3-${module.toLowerCase().replaceAll('_', '-')}`})`;
    return `${tool} (apt install ${TOOL_PACKAGES[tool] ?? tool})`;
}
const MODULE_PACKAGES = { PIL: 'python3-pil', cv2: 'python3-opencv', skimage: 'python3-skimage' };
const TOOL_PACKAGES = { node: 'nodejs', Rscript: 'r-base-core', gcc: 'gcc' };

;// CONCATENATED MODULE: ./app/steps/choose-engine.js
/** Which engine runs a preset here; or, in words a person understands, why none can. */

/** Asks each engine and each tool once, however many examples there are. */
function openEngineChooser(world, wanted) {
    const availability = once((name) => world.engines.get(name).availability());
    const isThere = once((requirement) => meets(world, requirement));
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'process'] : [wanted];
    const consider = async (name, example, preset) => {
        if (preset.engines.length > 0 && !preset.engines.includes(name))
            return none(name === 'process' ? 'needs a container engine' : `its preset "${preset.name}" does not run under ${name}`);
        if (name !== 'process' && example.build.kind !== 'docker')
            return none(example.build.kind === 'cog' ? 'is built by cog, which Hortus does not call yet' : 'has no Dockerfile');
        const answer = await availability(name);
        if (!answer.available)
            return { kind: 'none', reason: `${answer.reason}. ${answer.next}`, ...(wanted === 'auto' ? {} : { unavailable: answer }) };
        if (name === 'process') {
            const missing = await missingOf(preset, isThere);
            if (missing.length > 0)
                return none(`needs ${missing.join(' and ')}${example.build.kind === 'docker' ? ', or a container engine' : ''}`);
        }
        return { kind: 'engine', engine: world.engines.get(name), version: answer.version };
    };
    return {
        async choose(example, preset) {
            const refused = [];
            for (const name of candidates) {
                const choice = await consider(name, example, preset);
                if (choice.kind === 'engine')
                    return choice;
                refused.push(choice);
            }
            return lastWord(refused);
        },
    };
}
/** With `auto`, what the process engine lacks says most; that there is no engine is added where only that would help. */
function lastWord(refused) {
    const last = refused.at(-1);
    if (last?.kind !== 'none')
        return none('no engine was asked');
    const first = refused[0];
    if (refused.length === 1 || first?.kind !== 'none' || last.reason !== 'needs a container engine')
        return last;
    return none(`needs a container engine: ${first.reason}`);
}
async function missingOf(preset, isThere) {
    const missing = [];
    for (const text of preset.requires) {
        const requirement = parseRequirement(text);
        if (requirement === null)
            missing.push(`"${text.slice(0, 60)}", which is no program or python3:module`);
        else if (!(await isThere(text)))
            missing.push(describeMissing(await smallest(requirement, isThere)));
    }
    return [...new Set(missing)];
}
/** Without python3 itself, that is what to say. */
async function smallest(requirement, isThere) {
    return requirement.module !== null && !(await isThere(requirement.tool)) ? { tool: requirement.tool, module: null } : requirement;
}
async function meets(world, text) {
    const requirement = parseRequirement(text);
    if (requirement === null)
        return false;
    if ((await world.host.which(requirement.tool)) === null)
        return false;
    return requirement.module === null || (await world.host.toolVersion(requirement.tool, moduleProbe(requirement.module))) !== null;
}
function none(reason) {
    return { kind: 'none', reason };
}
function once(ask) {
    const known = new Map();
    return (key) => {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./app/steps/load-garden.js + 22 modules
var load_garden = __webpack_require__(2771);
// EXTERNAL MODULE: ./app/steps/read-baseline-file.js
var read_baseline_file = __webpack_require__(4523);
// EXTERNAL MODULE: ./app/steps/select-examples.js + 1 modules
var select_examples = __webpack_require__(7039);
;// CONCATENATED MODULE: ./app/smoke.js
/** The verb `smoke`: every selected example is built and its smoke preset run; one report, one record a run. */











async function smoke(world, config, options = {}) {
    const [garden, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), world.git.head()]);
    const parts = { verb: 'smoke', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, comparisons: [], baseline: null };
    const selected = await (0,select_examples/* selectExamples */.u)(world, garden, config, options);
    if (!selected.ok) {
        const scope = { mode: options.named === undefined ? 'all' : 'named', reason: select_examples/* NOTHING_CHOSEN */.h, base: options.base ?? null };
        return (0,build_report/* buildReport */.F)({ ...parts, scope, examples: [], cells: { planned: [], executed: [] }, findings: [], problems: [selected.problem] });
    }
    const { examples, scope } = selected.value;
    const preset = options.preset ?? config.smoke.preset;
    const chooser = openEngineChooser(world, options.engine ?? config.engine);
    const ascent = { preset, kind: preset === config.smoke.preset ? 'smoke' : 'run', params: {}, profile: null, timeoutSeconds: config.smoke.timeout_seconds, chooser, head };
    const walk = await climbAll(world, config, examples, ascent, { archived: scope.mode === 'named' });
    const unreadable = await judgeUnreadable(world, config, garden, selected.value.unreadable);
    return (0,build_report/* buildReport */.F)({
        ...parts,
        scope,
        examples: [...unreadable.results, ...walk.results],
        cells: { planned: examples.map((example) => cellOf(example, preset)), executed: walk.results.map((result) => cellOf(result, preset)) },
        findings: [...unreadable.findings, ...(0,apply_levels/* applyLevels */.k)(walk.findings, config.validate.levels)],
        problems: walk.problems,
    });
}
/** A descriptor that nobody can read must not disappear, and does not fail when the baseline knows it: the same that `validate` says. */
async function judgeUnreadable(world, config, garden, unreadable) {
    if (unreadable.length === 0)
        return { results: [], findings: [] };
    const { entries } = await (0,read_baseline_file/* readBaselineFile */.s)(world, config);
    const descriptors = new Set(unreadable.map(({ path }) => (0,discover/* descriptorOf */.nb)(path)));
    const findings = (0,ratchet/* ratchet */.U)((0,apply_exemptions/* applyExemptions */.r)(garden.findings, config.validate.exempt).findings, entries ?? []).findings.filter(({ path }) => descriptors.has(path));
    return { results: (0,parsed_results/* parsedResults */.U)([], unreadable, findings), findings };
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(9128);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(7931);
;// CONCATENATED MODULE: ./actions/verbs/smoke.js




const smokeStory = async ({ world, resolved, inputs }) => (0,core_problem.ok)({ report: (0,with_findings/* withFindings */.$)(await smoke(world, resolved.config, (0,scope_of/* scopeOf */.O)(inputs)), resolved.findings), outputs: {} });


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3494);


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

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   VG: () => (/* binding */ isForbiddenEnv),
/* harmony export */   he: () => (/* binding */ containerArgs)
/* harmony export */ });
/* unused harmony export HARDENING */
/** argv after the engine's name, for `docker run` and `podman run`. */
function containerArgs(request, options) {
    const [entrypoint = '', ...rest] = request.command;
    return [
        'run',
        ...identity(options),
        ...HARDENING,
        `--ulimit=nofile=${options.openFiles}:${options.openFiles}`,
        `--user=${options.user.uid}:${options.user.gid}`,
        ...(options.engine === 'podman' && options.keepId === true ? ['--userns=keep-id'] : []),
        `--network=${request.network === 'bridge' ? 'bridge' : 'none'}`,
        ...limits(request.limits),
        ...(options.cgroupParent === null ? [] : [`--cgroup-parent=${options.cgroupParent}`]),
        ...gpus(request.gpus, options.engine),
        ...request.mounts.map(mount),
        ...environment(request),
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        `--workdir=${request.workdir}`,
        `--entrypoint=${entrypoint}`,
        // By id: what was built is what runs, also when someone moves the tag meanwhile (A63).
        request.image?.id ?? request.image?.ref ?? '',
        ...rest,
    ];
}
/** Flags that no request can change. */
const HARDENING = [
    '--pull=never',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--read-only',
    // exec stays allowed: Triton and torch.compile run what they write to /tmp.
    '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
    '--ulimit=core=0',
    '--init',
    '--no-healthcheck',
    // The harness keeps the output itself, capped; the engine's own copy would only fill the disk.
    '--log-driver=none',
    '--stop-timeout=10',
    '--interactive=false',
    '--tty=false',
];
function identity(options) {
    return [`--cidfile=${options.cidfile}`, `--name=hortus-${options.run}`, `--label=hortus.run=${options.run}`, `--label=hortus.owner=${options.owner}`];
}
function limits(limit) {
    const memory = limit.memoryBytes === null ? null : Math.max(1, limit.memoryBytes);
    return [
        // Zero would mean none to the engine.
        `--pids-limit=${Math.max(1, limit.pids)}`,
        `--shm-size=${limit.shmBytes}`,
        // memory-swap equal to memory: no swap on top of the limit.
        ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
        ...(limit.cpus === null ? [] : [`--cpus=${limit.cpus}`]),
    ];
}
function gpus(asked, engine) {
    if (asked === 'none')
        return [];
    return engine === 'docker' ? ['--gpus=all'] : ['--device=nvidia.com/gpu=all'];
}
/** The engines read this as one line of CSV: a comma in a path must not become an option of its own (A56). */
function mount(each) {
    const fields = [`type=${each.volume === true ? 'volume' : 'bind'}`, `source=${each.sourceAbs}`, `target=${each.target}`, ...(each.writable ? [] : ['readonly'])];
    return `--mount=${fields.map(csv).join(',')}`;
}
function csv(field) {
    return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** `NAME=value` always: a bare `--env NAME` would hand over the harness's own variable. */
function environment(request) {
    const asked = Object.entries(request.env).filter(([name]) => ENV_NAME.test(name) && !isForbiddenEnv(name));
    // Empty, so that the image cannot set them either: they reach the GPU toolkit's privileged hook (A57, CVE-2025-23266).
    const cleared = ['LD_PRELOAD', 'LD_AUDIT', ...(request.gpus === 'none' ? ['NVIDIA_VISIBLE_DEVICES', 'NVIDIA_DRIVER_CAPABILITIES'] : [])];
    return [...asked.map(([name, value]) => `--env=${name}=${value}`), ...cleared.map((name) => `--env=${name}=`)];
}
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** Names an example may not set: they steer the loader, the GPU hook or the engine's client. */
function isForbiddenEnv(name) {
    return /^(LD_|NVIDIA_|DOCKER_|CONTAINER_)/i.test(name);
}


/***/ }),

/***/ 5277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ CONTAINER_PLACES),
/* harmony export */   Zc: () => (/* binding */ SCRATCH),
/* harmony export */   oC: () => (/* binding */ processPlaces)
/* harmony export */ });
/** Names below a run's scratch directory. */
const SCRATCH = { workspace: 'workspace', report: 'report', home: 'home', outputs: 'report/outputs', metrics: 'report/metrics.jsonl', events: 'report/events.jsonl' };
const CONTAINER_PLACES = {
    workdir: '/workspace',
    metrics: '/hortus/metrics.jsonl',
    events: '/hortus/events.jsonl',
    outputs: '/hortus/outputs',
    home: '/tmp',
    cache: '/cache',
};
/** The same places on the host, below the run's scratch directory. */
function processPlaces(scratchAbs, cacheAbs) {
    return {
        workdir: `${scratchAbs}/${SCRATCH.workspace}`,
        metrics: `${scratchAbs}/${SCRATCH.metrics}`,
        events: `${scratchAbs}/${SCRATCH.events}`,
        outputs: `${scratchAbs}/${SCRATCH.outputs}`,
        home: `${scratchAbs}/${SCRATCH.home}`,
        cache: cacheAbs,
    };
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zi: () => (/* binding */ GARDEN_CACHE),
  W9: () => (/* binding */ HOST_CACHE),
  nY: () => (/* binding */ planRun)
});

// UNUSED EXPORTS: CACHE_VOLUME

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(3706);
;// CONCATENATED MODULE: ./core/contract/refuse.js

/** A run that is not started, with what to do instead. */
function refuse(code, message, next, at = {}) {
    return (0,problem/* fail */.fJ)({ code, message, next, ...at });
}

;// CONCATENATED MODULE: ./core/contract/find-profile.js


/** `cpu` and `gpu` exist for every example; others must be in its file. */
function findProfile(example, name) {
    if (name === null)
        return (0,problem.ok)(NO_PROFILE);
    const own = Object.hasOwn(example.profiles, name) ? example.profiles[name] : undefined;
    if (own !== undefined)
        return (0,problem.ok)(own);
    if (name === 'cpu')
        return (0,problem.ok)({ ...NO_PROFILE, gpus: 0 });
    if (name === 'gpu')
        return (0,problem.ok)({ ...NO_PROFILE, gpus: Math.max(1, example.need.gpus ?? 1) });
    const known = [...new Set(['cpu', 'gpu', ...Object.keys(example.profiles)])].join(', ');
    return refuse('RUN.PROFILE_UNKNOWN', `${example.id} has no profile "${name}".`, `Use one of: ${known}.`, { path: example.descriptor });
}
const NO_PROFILE = { params: {}, env: {}, gpus: null };

;// CONCATENATED MODULE: ./core/contract/param-words.js


/** `--name value`; true is `--name` alone, false is nothing. */
function paramWords(params) {
    const words = [];
    for (const [name, value] of Object.entries(params)) {
        if (!PARAM_NAME.test(name))
            return refuse('RUN.PARAM_NAME', `"${name}" cannot be the name of a parameter.`, 'Use letters, digits, dot, dash and underscore, and start with a letter.');
        if (typeof value === 'string' && value.includes('\0'))
            return refuse('RUN.PARAM_VALUE', `The value of the parameter "${name}" holds a NUL character.`, 'Remove it.');
        if (value === true)
            words.push(`--${name}`);
        else if (value !== false)
            words.push(`--${name}`, String(value));
    }
    return (0,problem.ok)(words);
}
const PARAM_NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

// EXTERNAL MODULE: ./core/contract/places.js
var contract_places = __webpack_require__(5277);
;// CONCATENATED MODULE: ./core/contract/plan-run.js






/** Time between the polite signal and the hard one (security 3.6). */
const GRACE_MS = 10_000;
/** Where the isolated cache lies in a garden (specs: DESIGN, names and places). */
const GARDEN_CACHE = 'data/container_cache';
/** Named volume of the engine that holds the cache of mode `volume`. */
const CACHE_VOLUME = 'hortus-cache';
function planRun(example, preset, options) {
    const at = { path: example.descriptor };
    if (preset.action.kind === 'invalid')
        return refuse('RUN.PRESET_INVALID', `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`, 'Correct the preset in its example.yaml.', at);
    if (preset.action.kind === 'script')
        return refuse('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that calls a container engine itself.`, 'Give the preset a `command:` that Hortus can run.', at);
    const { argv } = preset.action;
    if (argv.length === 0 || argv[0] === '' || argv.some((word) => word.includes('\0')))
        return refuse('RUN.COMMAND', `The command of the preset "${preset.name}" of ${example.id} is empty or holds a NUL character.`, 'Write the command as a list of words.', at);
    const profile = findProfile(example, options.profile);
    if (!profile.ok)
        return profile;
    const params = { ...preset.params, ...profile.value.params, ...options.params };
    const words = paramWords(params);
    if (!words.ok)
        return words;
    const cache = planCache(options);
    if (!cache.ok)
        return cache;
    const places = options.engine === 'process' ? (0,contract_places/* processPlaces */.oC)(options.scratchAbs, cache.value.sourceAbs) : contract_places/* CONTAINER_PLACES */.Jo;
    const env = planEnv(example, preset, profile.value, places, options);
    if (!env.ok)
        return env;
    const needed = profile.value.gpus ?? example.need.gpus ?? 0;
    const gpus = needed > 0 && options.gpus > 0 ? 'all' : 'none';
    return (0,problem.ok)({
        request: {
            command: [...argv, ...words.value],
            workdir: places.workdir,
            mounts: mounts(options, cache.value),
            // A process sees every GPU of the host: without this, a run that asked for none would use one, and its record would not say so.
            env: options.engine === 'process' && gpus === 'none' ? { CUDA_VISIBLE_DEVICES: '', ...env.value } : env.value,
            network: preset.network ? 'bridge' : 'none',
            gpus,
            limits: planLimits(preset, options),
            labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
            log: `logs/${options.run}/run.log`,
            logBytes: options.smoke.log_mb * 1024 * 1024,
            requireLimits: options.smoke.untrusted,
        },
        params,
        warnings: warnings(preset, options),
    });
}
function planEnv(example, preset, profile, places, options) {
    const asked = { ...preset.env, ...profile.env };
    for (const [name, value] of Object.entries(asked)) {
        if (!container_args/* ENV_NAME */.G1.test(name) || (0,container_args/* isForbiddenEnv */.VG)(name) || name.startsWith('HORTUS_') || value.includes('\0')) {
            return refuse('RUN.ENV', `${example.id} may not set the environment variable "${name}".`, 'Rename or remove it; LD_, NVIDIA_, DOCKER_, CONTAINER_ and HORTUS_ are not for examples.', { path: example.descriptor });
        }
    }
    const onHost = options.engine === 'process';
    return (0,problem.ok)({
        LANG: 'C.UTF-8',
        HOME: places.home,
        PYTHONUNBUFFERED: '1',
        ...(onHost ? { PATH: options.searchPath, TMPDIR: places.home } : {}),
        ...asked,
        HF_HOME: `${places.cache}/huggingface`,
        TORCH_HOME: `${places.cache}/torch`,
        HORTUS_CACHE: places.cache,
        HORTUS_METRICS: places.metrics,
        HORTUS_EVENTS: places.events,
        HORTUS_OUTPUTS: places.outputs,
        HORTUS_EXAMPLE: example.id,
        HORTUS_PRESET: preset.name,
    });
}
/** A bind mount of the garden or the home, or a named volume. */
function planCache(options) {
    switch (options.smoke.cache) {
        case 'isolated':
            return (0,problem.ok)({ sourceAbs: `${options.gardenAbs}/${GARDEN_CACHE}`, volume: false });
        case 'host':
            if (options.smoke.untrusted)
                return refuse('RUN.CACHE_REFUSED', 'The host cache is not for code from a pull request.', 'Use --cache isolated, or set smoke.untrusted to false for code you trust.');
            return (0,problem.ok)({ sourceAbs: `${options.homeAbs}/.cache`, volume: false });
        case 'volume':
            if (options.engine === 'process')
                return refuse('RUN.CACHE_REFUSED', 'The process engine has no volumes.', 'Use --cache isolated, or a container engine.');
            return (0,problem.ok)({ sourceAbs: CACHE_VOLUME, volume: true });
    }
}
/** A process sees the host: only the cache is named, so that the engine makes it. */
function mounts(options, cache) {
    if (options.engine === 'process')
        return [{ sourceAbs: cache.sourceAbs, target: cache.sourceAbs, writable: true }];
    return [
        { sourceAbs: `${options.scratchAbs}/${contract_places/* SCRATCH */.Zc.workspace}`, target: contract_places/* CONTAINER_PLACES */.Jo.workdir, writable: true },
        { sourceAbs: `${options.scratchAbs}/${contract_places/* SCRATCH */.Zc.report}`, target: '/hortus', writable: true },
        { sourceAbs: cache.sourceAbs, target: contract_places/* CONTAINER_PLACES */.Jo.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
    ];
}
function planLimits(preset, options) {
    const { smoke } = options;
    return {
        timeoutMs: Math.round((preset.timeoutSeconds ?? options.timeoutSeconds) * 1000),
        graceMs: GRACE_MS,
        memoryBytes: smoke.memory_gb === null ? null : Math.round(smoke.memory_gb * GIB),
        cpus: smoke.cpus,
        pids: smoke.pids,
        shmBytes: Math.round(smoke.shm_gb * GIB),
    };
}
const GIB = 1024 ** 3;
const HOST_CACHE = 'The cache of the user was mounted: the result may depend on what other runs left there.';
function warnings(preset, options) {
    return [
        ...(options.smoke.cache === 'host' ? [HOST_CACHE] : []),
        ...(options.engine === 'process' ? ['Ran without a container: on the packages, the network and the files of the host.'] : []),
        ...(preset.network && options.engine !== 'process' ? ['The preset had network access: the result may depend on what the network served.'] : []),
    ];
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quoteLog),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6863);

/** Lines of a stranger's output, made safe to show: no control, no direction change, nothing a runner could obey (A07, A50). */
const LINES = 10;
const CHARS = 300;
/** The last lines, each behind a bar; empty when there is nothing to show. */
function quoteLog(lines) {
    return withoutNoise(lines.map(plainText))
        .filter((line) => line.trim() !== '')
        .slice(-LINES)
        .map((line) => `│ ${line.length > CHARS ? `${line.slice(0, CHARS)}…` : line}`.toWellFormed())
        .join('\n');
}
/** What the engine prints on every build and has nothing to do with the example: the notice of docker's legacy builder. */
function withoutNoise(lines) {
    return lines.filter((line) => !NOISE.some((noise) => noise.test(line)));
}
const NOISE = [/^DEPRECATED: The legacy builder is deprecated/, /^\s+Install the buildx component to build images with BuildKit/, /^\s+https:\/\/docs\.docker\.com\/(?:go|build)\/buildx\/?\s*$/, /^\s+BuildKit is enabled by default/];
/** Without escape sequences, control, format and private-use characters; a carriage return keeps what a terminal would show last. */
function plainText(line) {
    const shown = (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(line, '\r').split('\r').at(-1) ?? '';
    return shown.replace(ESCAPES, '').replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
/** CSI sequences, and OSC up to its end; what is left of a broken one is shown as U+FFFD. */
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;


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
