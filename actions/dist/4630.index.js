export const id = 4630;
export const ids = [4630];
export const modules = {

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 87639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchmarkStory: () => (/* binding */ benchmarkStory)
});

// EXTERNAL MODULE: ./core/benchmark/order.js
var order = __webpack_require__(19542);
// EXTERNAL MODULE: ./core/garden/affected.js
var affected = __webpack_require__(37220);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(13035);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(51440);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(98767);
// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(99865);
// EXTERNAL MODULE: ./core/report/order.js
var report_order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/benchmark/statistics.js
var statistics = __webpack_require__(66127);
;// CONCATENATED MODULE: ./core/benchmark/series-of.js
/** One value for each measured start, for every metric: the units that a comparison of two groups takes (specs: compare 0.4). */




/** Observed first, then reported, each by name. `starts` are the measured ones. */
function seriesOf(starts, options) {
    return [...observedSeries(starts), ...reportedNames(starts, options).flatMap((name) => reportedSeries(name, starts, options))];
}
/** Reported times of which one start gives many, pooled over all starts: for reading, not for deciding. */
function latenciesOf(starts, options) {
    return reportedNames(starts, options).flatMap((name) => {
        if (!isLatency(name, starts, options))
            return [];
        const points = starts.flatMap((start) => pointsOf(start, name));
        const summary = (0,statistics/* statistics */.oG)(points);
        const unit = unitOf(name, starts, options);
        const factor = (0,statistics/* perSecond */.Ed)(unit);
        const total = points.reduce((sum, value) => sum + value, 0);
        const rate = factor === null || !(total > 0) ? null : (points.length / total) * factor;
        const reported = starts.reduce((sum, start) => sum + (own(start.record.reported.metrics.series ?? {}, name)?.n ?? 0), 0);
        return summary === null ? [] : [{ name, ...(unit === undefined ? {} : { unit }), reported, kept: summary.n, summary, perSecond: rate !== null && Number.isFinite(rate) ? rate : null }];
    });
}
const OBSERVED = [
    { name: 'cpuTimeMs', unit: 'ms', of: (start) => start.record.observed?.cpuTimeMs.value ?? null },
    { name: 'durationMs', unit: 'ms', of: (start) => start.durationMs },
    { name: 'gpuEnergyJ', unit: 'J', of: (start) => sumOf(start, 'energyJ') },
    { name: 'gpuPeakMemoryBytes', unit: 'bytes', of: (start) => sumOf(start, 'peakMemoryBytes') },
    { name: 'peakMemoryBytes', unit: 'bytes', of: (start) => start.record.observed?.peakMemoryBytes.value ?? null },
];
function observedSeries(starts) {
    return OBSERVED.flatMap(({ name, unit, of }) => {
        const values = starts.map(of);
        return values.every((value) => value === null) ? [] : [{ name, origin: 'observed', statistic: 'value', unit, direction: 'min', values, summary: summaryOf(values) }];
    });
}
/** All GPUs together; null when one of them gave no figure. */
function sumOf(start, figure) {
    const gpus = start.record.observed?.samples?.gpus ?? [];
    const values = gpus.map((gpu) => gpu[figure]);
    return values.length === 0 || values.includes(null) ? null : values.reduce((sum, value) => sum + (value ?? 0), 0);
}
function reportedNames(starts, { metrics }) {
    const names = new Set(starts.flatMap((start) => Object.keys(start.record.reported.metrics.summary)));
    return [...names].filter((name) => metrics.length === 0 || metrics.includes(name)).sort(report_order/* byWord */.GM);
}
/** A time that one start reports several of gives its percentiles, everything else its last value. */
function reportedSeries(name, starts, options) {
    const unit = unitOf(name, starts, options);
    const direction = own(options.declared, name)?.direction ?? starts.map((start) => own(start.record.reported.metrics.directions ?? {}, name)).find((each) => each !== undefined);
    const words = { name, origin: 'reported', ...(unit === undefined ? {} : { unit }), ...(direction == null ? {} : { direction }) };
    if (!isLatency(name, starts, options)) {
        const values = starts.map((start) => own(start.record.reported.metrics.summary, name) ?? null);
        const several = starts.some((start) => (own(start.record.reported.metrics.series ?? {}, name)?.n ?? 1) > 1);
        return [{ ...words, statistic: several ? 'last' : 'value', values, summary: summaryOf(values) }];
    }
    const points = starts.map((start) => (0,percentile/* sorted */.IP)(pointsOf(start, name)));
    return PERCENTILES.map(([statistic, p]) => {
        const values = points.map((each) => (each.length === 0 ? null : (0,percentile/* ofSorted */.jj)(each, p)));
        return { ...words, statistic, values, summary: summaryOf(values) };
    });
}
const PERCENTILES = [['p50', 0.5], ['p95', 0.95], ['p99', 0.99]];
function isLatency(name, starts, options) {
    return (0,known_metrics/* knownClass */.q6)(name, unitOf(name, starts, options) ?? null) === 'time' && starts.some((start) => pointsOf(start, name).length > 1);
}
const unitOf = (name, starts, { declared }) => own(declared, name)?.unit ?? starts.map((start) => own(start.record.reported.metrics.units ?? {}, name)).find((unit) => unit !== undefined);
/** The finite ones. */
function pointsOf(start, name) {
    const points = own(start.record.reported.metrics.series ?? {}, name)?.points ?? [];
    return points.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
}
const summaryOf = (values) => (0,statistics/* statistics */.oG)(values.filter((value) => typeof value === 'number'));
/** Names come from runs: `constructor` is a metric like any other. */
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);

;// CONCATENATED MODULE: ./core/benchmark/start.js
/** It ended by itself, and came to what its descriptor expects. */
const wentWell = ({ record, missed }) => record.status.state === 'succeeded' && missed === null;

;// CONCATENATED MODULE: ./core/benchmark/benchmark-record.js
/**
 * One record for all starts of one side of a benchmark. It reads like the record of a run whose figures are medians, so that whatever
 * reads records reads it; every single start is in its `benchmark`.
 */





/** null in `problem`-less words cannot be: without a start there is nothing to record, and nobody asks. */
function benchmarkRecord(starts, facts) {
    const measured = starts.filter((start) => !start.warmUp && wentWell(start));
    const template = starts.find((start) => !wentWell(start)) ?? measured[0] ?? starts[0];
    if (template === undefined || template.record.observed === null)
        return (0,problem/* fail */.fJ)({ code: 'RECORD.EMPTY', message: 'A benchmark without a single start leaves no record.', next: 'Look at why nothing started.' });
    const { groupId: _group, ...rest } = template.record;
    const series = seriesOf(measured, facts);
    const record = {
        ...rest,
        id: facts.id,
        groupId: facts.groupId,
        kind: 'benchmark',
        status: statusOf(starts, facts, template),
        observed: observedOf(template.record.observed, starts, measured, facts),
        reported: { ...template.record.reported, metrics: reportedOf(series, template.record) },
        benchmark: {
            mode: facts.mode,
            side: facts.side,
            ...(facts.with === undefined ? {} : { with: facts.with }),
            warmUp: facts.warmUp,
            runs: facts.runs,
            order: facts.order,
            restarts: starts.map(restartOf),
            series,
            latencies: latenciesOf(measured, facts),
            ...(facts.runnerQuality === undefined ? {} : { runnerQuality: facts.runnerQuality }),
        },
    };
    if ((0,run_record/* validateRunRecord */.F)(record))
        return (0,problem.ok)(record);
    return (0,problem/* fail */.fJ)({ code: 'RECORD.INVALID', message: `The record of a benchmark does not fit its schema: ${JSON.stringify(run_record/* validateRunRecord */.F.errors?.slice(0, 3))}.`, next: 'Please report this as a bug of Hortus, with this message.' });
}
function restartOf({ place, warmUp, durationMs, record, missed }) {
    return {
        run: record.id,
        place,
        warmUp,
        startedAt: record.observed?.startedAt ?? null,
        state: missed === null ? record.status.state : 'failed',
        durationMs,
        peakMemoryBytes: record.observed?.peakMemoryBytes.value ?? null,
        cpuTimeMs: record.observed?.cpuTimeMs.value ?? null,
        reported: record.reported.metrics.summary,
        ...(record.observed?.samples === undefined ? {} : { samples: record.observed.samples }),
    };
}
/** Good only when every start was, and all that were asked for took place. */
function statusOf(starts, facts, template) {
    if (!wentWell(template)) {
        const { state, reason = 'did not end well' } = template.record.status;
        return { state: template.missed === null ? state : 'failed', reason: `Start ${template.place}${template.warmUp ? ' (warm-up)' : ''} of ${facts.order.length}: ${template.missed ?? reason}` };
    }
    const measured = starts.filter(({ warmUp }) => !warmUp).length;
    return measured < facts.runs ? { state: 'interrupted', reason: `${measured} of ${facts.runs} measured starts took place.` } : { state: 'succeeded' };
}
/** The samples stay with their starts: those of one would be taken for those of all. */
function observedOf({ samples: _samples, ...template }, starts, measured, facts) {
    const all = starts.flatMap(({ record }) => (record.observed === null ? [] : [record.observed]));
    const counted = measured.flatMap(({ record }) => (record.observed === null ? [] : [record.observed]));
    const memory = counted.flatMap(({ peakMemoryBytes }) => (peakMemoryBytes.value === null ? [] : [peakMemoryBytes.value]));
    const cpu = counted.flatMap(({ cpuTimeMs }) => (cpuTimeMs.value === null ? [] : [cpuTimeMs.value]));
    const run = all.reduce((sum, { phases }) => sum + (phases['run'] ?? 0), 0);
    return {
        ...template,
        startedAt: all[0]?.startedAt ?? template.startedAt,
        endedAt: all.at(-1)?.endedAt ?? template.endedAt,
        durationMs: measured.length === 0 ? template.durationMs : (0,percentile/* median */.JZ)(measured.map(({ durationMs }) => durationMs)),
        phases: { ...Object.fromEntries(Object.entries(facts.phases).map(([name, ms]) => [name, Math.max(0, Math.round(ms))])), run },
        peakMemoryBytes: memory.length === 0 ? template.peakMemoryBytes : { ...template.peakMemoryBytes, value: Math.max(...memory) },
        cpuTimeMs: cpu.length === 0 ? template.cpuTimeMs : { ...template.cpuTimeMs, value: (0,percentile/* median */.JZ)(cpu) },
        warnings: [...new Set([...(facts.warnings ?? []), ...all.flatMap(({ warnings = [] }) => warnings)]), ...(measured.length === 0 ? [] : [`A benchmark: times are medians of ${measured.length} measured starts, the memory is the largest of them.`])],
    };
}
/** One value per metric: the median over the starts of what one start gives. A start that gave NaN makes the figure NaN. */
function reportedOf(series, template) {
    const shown = series.filter(({ origin, statistic }) => origin === 'reported' && statistic !== 'p95' && statistic !== 'p99');
    const { units, directions } = template.reported.metrics;
    const entries = shown.flatMap(({ name, values }) => {
        const there = values.filter((value) => value !== null);
        const odd = there.find((value) => typeof value !== 'number');
        return there.length === 0 ? [] : [[name, odd ?? (0,percentile/* median */.JZ)(there)]];
    });
    const overStarts = shown.map(({ name, values }) => [name, { n: values.length, points: values.flatMap((value, at) => (value === null ? [] : [[at + 1, value]])) }]);
    return {
        summary: Object.fromEntries(entries),
        summarySource: 'computed',
        ...(overStarts.length === 0 ? {} : { series: Object.fromEntries(overStarts) }),
        ...(units === undefined ? {} : { units }),
        ...(directions === undefined ? {} : { directions }),
    };
}

// EXTERNAL MODULE: ./core/gpu-state/shown.js
var shown = __webpack_require__(45850);
;// CONCATENATED MODULE: ./core/benchmark/others-on-gpus.js

/** What a reader of a benchmark must know of the GPUs before it began; null: nothing else computes on them. */
function othersOnGpus({ processes }) {
    if (!processes.readable)
        return `Whether others used the GPUs is not known: ${(0,shown/* shown */.S)(processes.reason)}.`;
    const [first] = processes.value;
    if (first === undefined)
        return null;
    const held = processes.value.reduce((sum, { memoryBytes }) => sum + (memoryBytes ?? 0), 0);
    const count = processes.value.length === 1 ? `Another process (${(0,shown/* shown */.S)(first.name)}, ${first.pid}) was` : `${processes.value.length} other processes (the first: ${(0,shown/* shown */.S)(first.name)}, ${first.pid}) were`;
    return `${count} on the GPUs before the benchmark began, with ${Math.round(held / 1024 / 1024)} MiB: its times and figures are disturbed.`;
}

// EXTERNAL MODULE: ./core/benchmark/runner-quality.js
var runner_quality = __webpack_require__(40734);
// EXTERNAL MODULE: ./core/compare/compare-all.js + 19 modules
var compare_all = __webpack_require__(28846);
// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(46623);
// EXTERNAL MODULE: ./core/record/describe-end.js
var describe_end = __webpack_require__(11985);
// EXTERNAL MODULE: ./core/record/record-id.js
var record_id = __webpack_require__(82711);
// EXTERNAL MODULE: ./core/record/smoke-findings.js + 1 modules
var smoke_findings = __webpack_require__(6854);
// EXTERNAL MODULE: ./app/steps/plan-for.js
var plan_for = __webpack_require__(53795);
// EXTERNAL MODULE: ./app/steps/prepare-run.js
var prepare_run = __webpack_require__(77927);
// EXTERNAL MODULE: ./app/steps/refuse-quarantined.js
var refuse_quarantined = __webpack_require__(53383);
// EXTERNAL MODULE: ./app/steps/run-once.js + 45 modules
var run_once = __webpack_require__(33174);
// EXTERNAL MODULE: ./app/steps/serve-plan.js + 1 modules
var serve_plan = __webpack_require__(9477);
// EXTERNAL MODULE: ./app/steps/shown-output.js
var shown_output = __webpack_require__(57523);
;// CONCATENATED MODULE: ./app/steps/bench-start.js
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








/** 99th percentiles of fewer points say little; more would only fill the memory. */
const POINTS_PER_SERIES = 20_000;
async function startAgain(config, { world, ascent: asked, camp: first, ready: before }, turn, place, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // The start before may have left a GPU in another state: what comes after it proves nothing.
        const refusal = await (0,refuse_quarantined/* quarantined */.b)(world);
        if (refusal !== null)
            return { kind: 'problem', problem: refusal };
        const { example } = asked;
        const ascent = options.watch === undefined ? asked : { ...asked, watch: options.watch };
        const scratch = __addDisposableResource(env_1, await world.host.scratch(example.id.replaceAll('/', '-')), true);
        const camp = { ...first, scratch };
        const id = (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4));
        const bare = (0,plan_for/* planFor */.b)(world, config, ascent, camp, id);
        const plan = bare.ok ? await (0,serve_plan/* withService */.K)(world, ascent, camp.preset, bare.value) : bare;
        if (!plan.ok)
            return { kind: 'problem', problem: plan.problem };
        // Timing the last container of several would be timing a part of what the script does.
        if (plan.value.before !== undefined)
            return { kind: 'refused', reason: `its script starts ${plan.value.before.length + 1} containers, and one is what is measured` };
        const tree = await (0,prepare_run/* prepareRun */.Z)(world, config, example, scratch, plan.value.prepare);
        if (!tree.ok)
            return { kind: 'problem', problem: tree.problem };
        const ready = { id, plan: plan.value, image: before.image, tree: tree.value, phases: {} };
        const { outcome, record, reported, problems, judged } = await (0,run_once/* runOnce */.J)(world, config, ascent, camp, ready, { store: false, step: options.step, keepFiles: options.keepFiles || needsFiles(camp), pointsPerSeries: POINTS_PER_SERIES });
        if (outcome.end.kind === 'refused')
            return { kind: 'refused', reason: `${outcome.end.reason}. ${outcome.end.next}` };
        if (record === null)
            return { kind: 'problem', problem: problems[0] ?? { code: 'RECORD.EMPTY', message: `${example.id}: a start left no record.`, next: 'Run it again with --verbose.' } };
        const start = { place, warmUp: turn.warmUp, durationMs: outcome.durationMs, record, missed: judged.reason };
        return { kind: 'started', start, outcome, findings: [...(0,smoke_findings/* runFindings */.OC)(example, camp.preset, outcome, plan.value.request.limits, reported, (0,shown_output/* shownOutput */.f)(world)), ...judged.findings], problems };
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
/** Files that are judged must be kept first. */
const needsFiles = ({ preset }) => preset.expect.artifacts.length > 0 || preset.score !== null;

// EXTERNAL MODULE: ./app/steps/past-of.js
var past_of = __webpack_require__(26502);
// EXTERNAL MODULE: ./app/steps/store-record.js
var store_record = __webpack_require__(42835);
;// CONCATENATED MODULE: ./app/steps/bench-top.js
var bench_top_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bench_top_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** The rung `benchmarked`: all starts of one or both sides in their order, a record a side, and the two beside each other. */













function benchTop(bench) {
    return async (world, config, ascent, camp, ready) => {
        const head = { side: 'head', world, ascent, camp, ready };
        const base = bench.base === 'same' ? { ...head, side: 'base' } : bench.base;
        if ((ready.plan.before ?? []).length > 0)
            return camp.path.skip('smoked', 'its script starts several containers, and only one can be measured');
        const turns = base === null ? (0,order/* singleOrder */.r)(bench.runs, bench.warmUp) : (0,order/* pairedOrder */.gF)(bench.runs, bench.warmUp);
        const walked = await walk(world, config, turns, { base, head });
        return conclude(world, config, ascent, camp, { bench, turns, walked, base, head });
    };
}
/** One after the other; the first that does not go well ends it, because what follows would measure something else. */
async function walk(world, config, turns, sides) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const starts = { base: [], head: [] };
        let findings = [];
        const warnings = await disturbances(world, sides.head);
        // One child of the driver's tool for all starts: its own start would disturb what is measured.
        const watch = bench_top_addDisposableResource(env_1, world.sampler?.open(), true);
        for (const [at, turn] of turns.entries()) {
            if (world.signal.aborted)
                break;
            const first = !turn.warmUp && starts[turn.side].every((start) => start.warmUp);
            const started = await startAgain(config, sides[turn.side] ?? sides.head, turn, at + 1, { watch, keepFiles: first, step: `start ${at + 1} of ${turns.length}${sides.base === null ? '' : ` (${turn.side})`}` });
            if (started.kind !== 'started')
                return { starts, broken: started, findings, warnings };
            starts[turn.side].push(started.start);
            if (!wentWell(started.start) || started.problems.length > 0)
                return { starts, broken: started, findings: started.findings, warnings };
            if (first && turn.side === 'head')
                findings = started.findings;
        }
        return { starts, broken: null, findings, warnings };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = bench_top_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Asked once, before anything is started: whoever is on the GPUs now is somebody else. */
async function disturbances(world, { ascent, ready }) {
    if (ready.plan.request.gpus === 'none' || world.gpuStates === undefined)
        return [];
    const others = othersOnGpus(await world.gpuStates.look());
    if (others !== null)
        ascent.warnOnce(others);
    return others === null ? [] : [others];
}
async function conclude(world, config, ascent, camp, measured) {
    const { walked, bench, base } = measured;
    const { broken } = walked;
    const made = makeRecords(world, measured);
    const problems = [...made.problems, ...(broken?.kind === 'started' ? broken.problems : [])];
    for (const record of made.records) {
        const stored = await (0,store_record/* storeRecord */.v)(world, record);
        if (stored.ok)
            camp.path.record(stored.value, record.reported.metrics.summary);
        else
            problems.push(stored.problem);
    }
    const [one, two] = made.records;
    if (one !== undefined && two !== undefined && broken === null) {
        const { tolerance, runner } = config.compare;
        const past = await (0,past_of/* pastOf */.C)(world, config, [two]);
        for (const comparison of (0,compare_all/* compareAll */.R)([{ base: [one], head: [two], declared: (0,declarations_of/* declarationsOf */.R)(ascent.example, config) }], { tolerance, runner, ...past }))
            bench.told(comparison);
    }
    if (broken?.kind === 'problem')
        return camp.path.stop('smoked', broken.problem);
    if (broken?.kind === 'refused')
        return camp.path.skip('smoked', broken.reason);
    const quality = two?.benchmark?.runnerQuality;
    const said = broken === null ? [...(base === null ? [] : tooFew(ascent, camp, bench)), ...(quality === undefined ? [] : [qualityFinding(ascent, camp, quality)]), ...unknownMetrics(ascent, camp, two ?? one)] : [];
    return camp.path.end(verdictOf(world, broken, measured), camp.choice.engine.name, [...walked.findings, ...said], problems);
}
/** The base first, as in the order. A side without a start has nothing to record. */
function makeRecords(world, { bench, turns, walked, base, head }) {
    const newId = () => (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4));
    const groupId = newId();
    const ids = { base: newId(), head: newId() };
    const mode = bench.base === 'same' ? 'same' : base === null ? 'single' : 'paired';
    const times = (side) => walked.starts[side].filter((start) => !start.warmUp && wentWell(start)).map((start) => start.durationMs);
    const quality = mode === 'same' ? (0,runner_quality/* runnerQuality */.o)(times('base'), times('head')) : null;
    const results = (base === null ? [head] : [base, head]).flatMap(({ side, ascent, camp, ready }) => {
        const starts = walked.starts[side];
        if (starts.length === 0)
            return [];
        const shared = { id: ids[side], groupId, mode, warmUp: bench.warmUp, runs: bench.runs, order: (0,order/* orderText */.IT)(turns), phases: buildOf(ready.phases), warnings: walked.warnings };
        const facts = { ...shared, side: base === null ? 'only' : side, metrics: camp.preset.benchmark?.metrics ?? [], declared: ascent.example.metrics };
        return [benchmarkRecord(starts, { ...facts, ...(base === null ? {} : { with: ids[side === 'base' ? 'head' : 'base'] }), ...(quality === null || side === 'base' ? {} : { runnerQuality: quality }) })];
    });
    return { records: results.flatMap((each) => (each.ok ? [each.value] : [])), problems: results.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
const buildOf = ({ build }) => (build === undefined ? {} : { build });
function verdictOf(world, broken, { walked, head }) {
    const durationMs = [...walked.starts.base, ...walked.starts.head].reduce((sum, start) => sum + start.durationMs, 0);
    if (broken?.kind === 'started') {
        const { start, outcome } = broken;
        const why = (0,describe_end/* describeEnd */.l)(outcome.end, head.ready.plan.request.limits) ?? start.missed ?? 'did not end well';
        const stopped = outcome.end.kind === 'engine_failed' || outcome.end.kind === 'interrupted';
        return { state: stopped ? 'stopped' : 'failed', reason: outcome.end.kind === 'interrupted' ? why : `start ${start.place}${start.warmUp ? ' (warm-up)' : ''}: ${why}`, durationMs };
    }
    return world.signal.aborted ? { state: 'stopped', reason: 'was interrupted', durationMs } : { state: 'passed', reason: null, durationMs };
}
function tooFew(ascent, camp, { runs }) {
    return runs >= order/* LEAST_RUNS */.lk ? [] : [said('BENCH.TOO_FEW', ascent, camp, `${runs} measured starts a side were asked for; a verdict on a time takes at least ${order/* LEAST_RUNS */.lk}.`)];
}
/** More than a tenth is more than most real regressions (specs: compare 4.1: +8.6 % to +68 %). */
const NOISY = 0.1;
function qualityFinding(ascent, camp, quality) {
    return said(quality.noiseFloor > NOISY ? 'BENCH.NOISY_RUNNER' : 'BENCH.RUNNER_QUALITY', ascent, camp, `${quality.means} Score ${quality.score.toFixed(0)} of 100.`);
}
function unknownMetrics(ascent, camp, record) {
    const reported = new Set(record?.benchmark?.series.map(({ name }) => name));
    const unknown = (camp.preset.benchmark?.metrics ?? []).filter((name) => !reported.has(name));
    return record === undefined || unknown.length === 0 ? [] : [said('BENCH.METRIC_UNKNOWN', ascent, camp, `The preset "${camp.preset.name}" of ${ascent.example.id} asks for ${unknown.slice(0, 5).join(', ')}, and no start reported it.`)];
}
const said = (code, { example }, { preset }, message) => (0,finding/* finding */.gk)(code, { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message);

// EXTERNAL MODULE: ./app/steps/choose-engine.js + 1 modules
var choose_engine = __webpack_require__(33239);
// EXTERNAL MODULE: ./app/steps/climb-all.js
var climb_all = __webpack_require__(53191);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
;// CONCATENATED MODULE: ./core/benchmark/parity.js
/**
 * Shapes must match. A NaN is equal to a NaN at the same place, and an infinity to the same infinity; any other pair with one of
 * them is no matter of degree: the arrays cannot be compared, and the first place is named.
 */
function distance(a, b) {
    if (a.shape.join() !== b.shape.join())
        return incomparable(`the shapes differ: ${shapeOf(a)} and ${shapeOf(b)}`);
    const n = a.values.length;
    if (n === 0)
        return incomparable('there are no elements to compare');
    let [sum, squares, most, finite] = [0, 0, 0, 0];
    // By the largest of each side, so that squares of 1e200 do not overflow.
    const [scaleA, scaleB] = [largest(a.values), largest(b.values)];
    let [dot, normA, normB] = [0, 0, 0];
    for (let at = 0; at < n; at++) {
        const [x, y] = [a.values[at], b.values[at]];
        if (!Number.isFinite(x) || !Number.isFinite(y)) {
            if (Object.is(x, y))
                continue;
            return incomparable(`element ${at} is ${x} on one side and ${y} on the other`);
        }
        const error = Math.abs(x - y);
        most = Math.max(most, error);
        sum += error / n;
        squares += (error / n) * error;
        finite += 1;
        dot += (x / scaleA) * (y / scaleB);
        normA += (x / scaleA) ** 2;
        normB += (y / scaleB) ** 2;
    }
    if (finite === 0)
        return incomparable('no element is a finite number');
    return { kind: 'distance', distance: { mae: cap((sum * n) / finite), rmse: cap(Math.sqrt((squares * n) / finite)), maxError: cap(most), cosine: cosine(dot, normA, normB) } };
}
/** Every threshold that is asked for must hold; all that do not are named. */
function judgeParity(distance_, thresholds) {
    const upper = [['mean absolute error', 'mae'], ['RMSE', 'rmse'], ['largest error', 'maxError']].flatMap(([name, key]) => {
        const limit = thresholds[key];
        return limit === null || distance_[key] <= limit ? [] : [`${name} ${parity_shown(distance_[key])} over ${limit}`];
    });
    const cos = thresholds.cosine === null || (distance_.cosine !== null && distance_.cosine >= thresholds.cosine) ? [] : [distance_.cosine === null ? 'no cosine similarity: one side is all zeros' : `cosine similarity ${distance_.cosine} under ${thresholds.cosine}`];
    const reasons = [...upper, ...cos];
    return reasons.length === 0 ? { verdict: 'agree', reason: null } : { verdict: 'differ', reason: reasons.join('; ') };
}
/** Of all required pairs: one that differs decides; one that nobody could compare is never taken for one that agrees. */
function parityVerdict(pairs) {
    const required = pairs.filter((pair) => pair.required).map(({ verdict }) => verdict);
    return required.includes('differ') ? 'differ' : required.includes('unknown') || required.length === 0 ? 'unknown' : 'agree';
}
function cosine(dot, normA, normB) {
    if (normA === 0 || normB === 0)
        return normA === normB ? 1 : null;
    return Math.min(1, Math.max(-1, dot / (Math.sqrt(normA) * Math.sqrt(normB))));
}
function largest(values) {
    let most = 0;
    for (let at = 0; at < values.length; at++)
        if (Number.isFinite(values[at]))
            most = Math.max(most, Math.abs(values[at]));
    return most === 0 ? 1 : most;
}
const incomparable = (reason) => ({ kind: 'incomparable', reason });
/** Written as Python writes a shape. */
const shapeOf = ({ shape }) => `(${shape.join(', ')})`;
const parity_shown = (value) => (value === 0 ? '0' : value.toPrecision(3));
const cap = (value) => (Number.isFinite(value) ? value : Number.MAX_VALUE);

;// CONCATENATED MODULE: ./core/benchmark/pair-up.js

function pairUp(plan, outputs) {
    const pairs = outputs.flatMap((a, at) => outputs.slice(at + 1).map((b) => comparePair(plan, a, b)));
    return {
        output: plan.output,
        thresholds: { ...plan.thresholds },
        outputs: outputs.map(({ preset, run, array, problem }) => ({ preset, run, shape: array === null ? null : [...array.shape], elements: array?.values.length ?? 0, problem })),
        pairs,
        verdict: parityVerdict(pairs),
    };
}
function comparePair(plan, a, b) {
    const required = plan.required.some(([one, two]) => (one === a.preset && two === b.preset) || (one === b.preset && two === a.preset));
    const words = { a: a.preset, b: b.preset, required };
    const unknown = (reason) => ({ ...words, verdict: 'unknown', reason, mae: null, rmse: null, maxError: null, cosine: null });
    const missing = [a, b].find(({ array }) => array === null);
    if (missing !== undefined || a.array === null || b.array === null)
        return unknown(`the output of "${missing?.preset}": ${missing?.problem ?? 'it is not there'}`);
    const compared = distance(a.array, b.array);
    return compared.kind === 'incomparable' ? unknown(compared.reason) : { ...words, ...judgeParity(compared.distance, plan.thresholds), ...compared.distance };
}

;// CONCATENATED MODULE: ./core/benchmark/read-npy.js
/**
 * NumPy's .npy (versions 1.0 to 3.0): a magic word, a header that is a Python literal, the elements. Only plain little-endian numbers
 * are read; an object array is a pickle, which could run code where it is loaded, and is refused. Total: every input gives a result.
 */

function readNpy(bytes, limits) {
    const header = readHeader(bytes);
    if (!header.ok)
        return header;
    const { kind, shape, fortran, start } = header.value;
    if (shape.length > limits.dimensions)
        return (0,problem/* fail */.fJ)(`it has ${shape.length} dimensions; at most ${limits.dimensions} are read`);
    const elements = shape.reduce((product, length) => product * length, 1);
    if (!(elements <= limits.elements))
        return (0,problem/* fail */.fJ)(`it has ${elements} elements; at most ${limits.elements} are read`);
    const { size, get } = KINDS[kind];
    if (bytes.length - start < elements * size)
        return (0,problem/* fail */.fJ)(`its header promises ${elements} elements, and the file ends before`);
    if (bytes.length - start > elements * size)
        return (0,problem/* fail */.fJ)('more follows after its last element');
    const view = new DataView(bytes.buffer, bytes.byteOffset + start);
    const stored = new Float64Array(elements);
    for (let at = 0; at < elements; at++)
        stored[at] = get(view, at * size);
    return (0,problem.ok)({ shape, values: fortran && shape.length > 1 ? rowMajor(stored, shape) : stored });
}
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Those of NumPy itself are under 200 characters for 16 dimensions. */
const HEADER_BYTES = 10_000;
function readHeader(bytes) {
    if (bytes.length < 12 || MAGIC.some((byte, at) => bytes[at] !== byte))
        return (0,problem/* fail */.fJ)('it is not a .npy file');
    const major = bytes[6];
    if (major < 1 || major > 3)
        return (0,problem/* fail */.fJ)(`its version ${major} is not known`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
    const start = (major === 1 ? 10 : 12) + length;
    if (length > HEADER_BYTES || start > bytes.length)
        return (0,problem/* fail */.fJ)('its header is cut off or too long');
    const text = new TextDecoder('latin1').decode(bytes.subarray(start - length, start));
    const descr = /'descr'\s{0,4}:\s{0,4}'([<>|=]?[A-Za-z]\d{1,3})'/.exec(text)?.[1];
    const order = /'fortran_order'\s{0,4}:\s{0,4}(True|False)/.exec(text)?.[1];
    const shape = /'shape'\s{0,4}:\s{0,4}\(([\d, ]{0,400})\)/.exec(text)?.[1];
    if (descr === undefined || order === undefined || shape === undefined)
        return (0,problem/* fail */.fJ)('its header is not one of plain numbers');
    if (!Object.hasOwn(KINDS, descr))
        return (0,problem/* fail */.fJ)(`its elements are "${descr}", and only little-endian numbers and booleans are read`);
    const sizes = shape.split(',').map((each) => each.trim()).filter((each) => each !== '').map(Number);
    return sizes.every((size) => Number.isSafeInteger(size)) ? (0,problem.ok)({ kind: descr, shape: sizes, fortran: order === 'True', start }) : (0,problem/* fail */.fJ)('its shape is not one of whole numbers');
}
const KINDS = {
    '<f2': { size: 2, get: (view, at) => half(view.getUint16(at, true)) },
    '<f4': { size: 4, get: (view, at) => view.getFloat32(at, true) },
    '<f8': { size: 8, get: (view, at) => view.getFloat64(at, true) },
    '<i2': { size: 2, get: (view, at) => view.getInt16(at, true) },
    '<i4': { size: 4, get: (view, at) => view.getInt32(at, true) },
    '<i8': { size: 8, get: (view, at) => Number(view.getBigInt64(at, true)) },
    '<u2': { size: 2, get: (view, at) => view.getUint16(at, true) },
    '<u4': { size: 4, get: (view, at) => view.getUint32(at, true) },
    '<u8': { size: 8, get: (view, at) => Number(view.getBigUint64(at, true)) },
    '|i1': { size: 1, get: (view, at) => view.getInt8(at) },
    '|u1': { size: 1, get: (view, at) => view.getUint8(at) },
    '|b1': { size: 1, get: (view, at) => (view.getUint8(at) === 0 ? 0 : 1) },
};
/** IEEE 754 half precision: `DataView.getFloat16` is not in Node 20. */
function half(bits) {
    const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
/** Column by column in the file, row by row in what everyone else writes. */
function rowMajor(stored, shape) {
    const values = new Float64Array(stored.length);
    const at = shape.map(() => 0);
    const strides = shape.map((_, dimension) => shape.slice(0, dimension).reduce((product, length) => product * length, 1));
    for (let place = 0; place < values.length; place++) {
        values[place] = stored[at.reduce((sum, index, dimension) => sum + index * strides[dimension], 0)];
        for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
            at[dimension] = (at[dimension] + 1) % shape[dimension];
            if (at[dimension] !== 0)
                break;
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./core/benchmark/number-array.js
/** The numbers of an output file. It was written by a run: hostile until one of the two readers has seen it (A04, A06). */


/** Of a file and of its elements, of which up to 16 presets are in memory at once; the logits of 40,000 pictures over 100 classes fit. */
const ARRAY_LIMITS = { bytes: 32 * 1024 * 1024, elements: 4 * 1024 * 1024, dimensions: 16 };
/** By the name's ending; in words why not. */
function readNumberArray(path, bytes) {
    if (bytes.length > ARRAY_LIMITS.bytes)
        return (0,problem/* fail */.fJ)(`it has ${bytes.length} bytes; at most ${ARRAY_LIMITS.bytes} are read`);
    return path.toLowerCase().endsWith('.npy') ? readNpy(bytes, ARRAY_LIMITS) : readJsonArray(bytes);
}
/** Nested lists of numbers, all of one shape; NaN and Infinity as Python writes them, or as strings. */
function readJsonArray(bytes) {
    const parsed = parse(bytes);
    if (!parsed.ok)
        return parsed;
    const shape = [];
    for (let level = parsed.value; Array.isArray(level); level = level[0]) {
        shape.push(level.length);
        if (shape.length > ARRAY_LIMITS.dimensions)
            return (0,problem/* fail */.fJ)(`it is nested deeper than ${ARRAY_LIMITS.dimensions} lists`);
    }
    if (shape.length === 0)
        return (0,problem/* fail */.fJ)('it holds no list');
    const elements = shape.reduce((product, length) => product * length, 1);
    if (elements > ARRAY_LIMITS.elements)
        return (0,problem/* fail */.fJ)(`it has ${elements} elements; at most ${ARRAY_LIMITS.elements} are read`);
    const values = new Float64Array(elements);
    const filled = fill(parsed.value, shape, 0, values, 0);
    return filled === null ? (0,problem/* fail */.fJ)('its lists are not all of one shape, or hold something else than numbers') : (0,problem.ok)({ shape, values });
}
function parse(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        // Bare words stand for the three numbers JSON lacks; a string of them means the same. There are no other strings in such a file.
        return (0,problem.ok)(JSON.parse(text.replaceAll(/-?\b(?:NaN|Infinity)\b(?!")/g, '"$&"')));
    }
    catch {
        return (0,problem/* fail */.fJ)('it is not JSON');
    }
}
/** Gives the next free place; null when something does not fit. */
function fill(value, shape, depth, values, at) {
    if (depth === shape.length) {
        const number = typeof value === 'number' ? value : value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : null;
        if (number === null)
            return null;
        values[at] = number;
        return at + 1;
    }
    if (!Array.isArray(value) || value.length !== shape[depth])
        return null;
    let next = at;
    for (const each of value) {
        next = fill(each, shape, depth + 1, values, next);
        if (next === null)
            return null;
    }
    return next;
}

;// CONCATENATED MODULE: ./core/benchmark/parity-record.js


/** The record of a comparison of presets: that of the first run, whose claims it does not repeat, with what was compared. */
function parityRecord(template, { id, parity }) {
    const bad = parity.pairs.find((pair) => pair.required && pair.verdict !== 'agree');
    const record = {
        ...template,
        id,
        kind: 'parity',
        status: bad === undefined && parity.verdict === 'agree' ? { state: 'succeeded' } : { state: 'failed', reason: bad === undefined ? 'No pair had to agree.' : `"${bad.a}" and "${bad.b}": ${bad.reason ?? bad.verdict}` },
        reported: { metrics: { summary: {} } },
        parity,
    };
    if ((0,run_record/* validateRunRecord */.F)(record))
        return (0,problem.ok)(record);
    return (0,problem/* fail */.fJ)({ code: 'RECORD.INVALID', message: `The record of a parity does not fit its schema: ${JSON.stringify(run_record/* validateRunRecord */.F.errors?.slice(0, 3))}.`, next: 'Please report this as a bug of Hortus, with this message.' });
}

// EXTERNAL MODULE: ./core/contract/places.js
var places = __webpack_require__(55277);
// EXTERNAL MODULE: ./core/record/rung-path.js
var rung_path = __webpack_require__(23488);
// EXTERNAL MODULE: ./app/steps/ascent.js
var steps_ascent = __webpack_require__(36256);
// EXTERNAL MODULE: ./app/steps/climb.js + 28 modules
var climb = __webpack_require__(65806);
// EXTERNAL MODULE: ./app/steps/run-before.js
var run_before = __webpack_require__(99845);
;// CONCATENATED MODULE: ./app/steps/parity-walk.js
/** Presets that must agree: each is run once, its output is read before its scratch directory goes, and every pair is compared. */














async function parityWalk(world, config, example, asked) {
    const plan = example.parity;
    if (plan === undefined || plan.fault !== null) {
        const reason = `the parity of ${example.id} cannot be used: ${plan?.fault ?? 'it has none'}`;
        const climbed = (0,rung_path/* openPath */.i)(example, (0,steps_ascent/* goalOf */.ZZ)({ kind: 'parity', atTop: parityTop })).fail('smoked', reason, [at('BENCH.PARITY_INVALID', example, plan, `${reason}.`)]);
        return { results: [climbed.result], findings: climbed.findings, problems: climbed.problems };
    }
    const ascent = { ...asked, kind: 'parity', preset: plan.presets[0], groupId: (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4)), atTop: parityTop };
    return (0,climb_all/* climbAll */.V2)(world, config, [example], ascent, { archived: true });
}
/** Inside the climb of the first preset, which the others are measured by. */
async function parityTop(world, config, ascent, camp, ready) {
    const { example } = ascent;
    const plan = example.parity;
    const ran = [await runPreset(world, config, ascent, camp, ready)];
    for (const preset of plan.presets.slice(1))
        if (!world.signal.aborted)
            ran.push(await climbPreset(world, config, { ...ascent, preset }));
    if (world.signal.aborted)
        return camp.path.skip('smoked', 'was interrupted');
    const parity = pairUp(plan, ran.map(({ output }) => output));
    const own = ran.flatMap(({ climbed }) => climbed?.findings ?? []);
    const problems = ran.flatMap(({ climbed }) => climbed?.problems ?? []);
    const template = ran.find(({ record }) => record !== null)?.record ?? null;
    const record = template === null ? null : parityRecord(template, { id: (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4)), parity });
    const stored = record === null ? null : record.ok ? await (0,store_record/* storeRecord */.v)(world, record.value) : record;
    if (stored?.ok === true)
        camp.path.record(stored.value, {});
    const durationMs = ran.reduce((sum, each) => sum + (each.record?.observed?.durationMs ?? 0), 0);
    const bad = parity.pairs.filter((pair) => pair.required && pair.verdict !== 'agree');
    const reason = bad.length === 0 ? null : bad.map(sentence).join('; ');
    return camp.path.end({ state: parity.verdict === 'agree' ? 'passed' : 'failed', reason, durationMs }, camp.choice.engine.name, [...own, ...bad.map((pair) => pairFinding(example, plan, pair))], [...problems, ...(stored?.ok === false ? [stored.problem] : [])]);
}
async function climbPreset(world, config, ascent) {
    let ran = null;
    const climbed = await (0,climb/* climb */.o)(world, config, {
        ...ascent,
        async atTop(_world, _config, top, camp, ready) {
            ran = await runPreset(world, config, top, camp, ready);
            return camp.path.skip('smoked', 'is one of several');
        },
    });
    // The cast: a closure's assignment is not seen by the compiler.
    return ran ?? { output: { preset: ascent.preset, run: null, array: null, problem: climbed.result.reason ?? 'it did not run' }, record: null, climbed };
}
async function runPreset(world, config, ascent, camp, ready) {
    const preset = camp.preset.name;
    const nothing = (problem, run = null) => ({ preset, run, array: null, problem });
    const before = await (0,run_before/* runBefore */.R)(world, config, ascent, camp, ready);
    if (before !== null)
        return { output: nothing(before.result.reason ?? 'it did not run'), record: null, climbed: before };
    // Read before it is kept: keeping moves the files away.
    let array = null;
    let problem = null;
    const collect = async () => {
        const read = await camp.scratch.readBytes(`${places/* SCRATCH */.Zc.outputs}/${ascent.example.parity.output}`, { maxBytes: ARRAY_LIMITS.bytes });
        const numbers = read.ok ? readNumberArray(ascent.example.parity.output, read.value) : null;
        if (numbers?.ok === true)
            array = numbers.value;
        problem = read.ok ? (numbers?.ok === false ? numbers.problem : null) : read.problem.message;
    };
    const { outcome, record } = await (0,run_once/* runOnce */.J)(world, config, ascent, camp, ready, { before: collect });
    const how = outcome.end.kind === 'refused' ? outcome.end.reason : (0,describe_end/* describeEnd */.l)(outcome.end, ready.plan.request.limits);
    const run = record?.id ?? null;
    return { output: how === null ? { preset, run, array, problem } : nothing(how, run), record, climbed: null };
}
function pairFinding(example, plan, pair) {
    return at(pair.verdict === 'differ' ? 'BENCH.PARITY' : 'BENCH.PARITY_UNKNOWN', example, plan, `${example.id}: ${sentence(pair)}.`);
}
const sentence = ({ a, b, verdict, reason }) => `"${a}" and "${b}" ${verdict === 'differ' ? 'differ' : 'could not be compared'}: ${reason ?? 'no reason was given'}`;
function at(code, example, plan, message) {
    return (0,finding/* finding */.gk)(code, { path: example.descriptor, line: plan?.place.line ?? null, column: plan?.place.column ?? null, example: example.id }, message);
}

// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(98160);
;// CONCATENATED MODULE: ./app/steps/with-base.js
var with_base_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var with_base_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** `base` is null when it cannot be measured, and `why` says it; whatever happens, `act` is called once. */
async function withBase(world, config, ascent, ref, act) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (world.checkout === undefined)
            return act(null, 'this world cannot check anything out');
        const changed = await world.git.changedSince(ref);
        if (!changed.ok)
            return act(null, `${changed.problem.message} ${changed.problem.next}`);
        const { mergeBase } = changed.value;
        const checkout = await world.checkout(mergeBase);
        if (!checkout.ok)
            return act(null, `${checkout.problem.message} ${checkout.problem.next}`);
        const held = with_base_addDisposableResource(env_1, checkout.value, true);
        const example = await exampleAt(held.world, config, ascent.example);
        if (example === null)
            return act(null, `${ascent.example.id} is not there at ${mergeBase.slice(0, 12)}`);
        return await up(held.world, config, { ...ascent, example, head: { commit: mergeBase, dirty: false } }, act);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = with_base_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function up(world, config, ascent, act) {
    let acted = null;
    const reason = await (0,climb/* climb */.o)(world, config, {
        ...ascent,
        chooser: (0,choose_engine/* openEngineChooser */.E)(world, config.engine),
        async atTop(_world, _config, top, camp, ready) {
            acted = act({ side: 'base', world, ascent: top, camp, ready }, null);
            // Waited for here: when the climb is over, what stands ready is gone. What it comes to is for the caller.
            await acted.catch(() => undefined);
            return camp.path.skip('smoked', 'is the base');
        },
    }).then(({ result }) => result.reason, unforeseen);
    return acted ?? act(null, `its base cannot be measured: ${reason ?? 'no reason was given'}`);
}
/** A full disk, or a bug of ours, while the base is built: the head can still be measured. */
const unforeseen = (error) => (error instanceof Error ? error.message : String(error));
async function exampleAt(world, config, { id, path }) {
    const { examples } = await (0,load_garden/* loadGarden */.K)(world, config);
    return examples.find((each) => each.id === id) ?? examples.find((each) => each.path === path) ?? null;
}

;// CONCATENATED MODULE: ./app/benchmark.js
/** The verb `benchmark`: one preset started again and again; alone, beside its base, or beside itself; or several that must agree. */














const RUNS = 10;
const WARM_UP = 1;
const PRESET = 'benchmark';
async function benchmark(world, asked, options) {
    const config = options.engine === undefined ? asked : { ...asked, engine: options.engine };
    const [garden, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), world.git.head()]);
    const preset = options.preset ?? PRESET;
    const parts = {
        verb: 'benchmark',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: 'named', reason: options.parity === true ? `The presets of ${options.example} that must agree.` : `The preset "${preset}" of ${options.example}, started again and again${options.base !== undefined ? `, in turn with the merge base with ${options.base}` : options.same === true ? ', in turn with itself' : ''}.`, base: options.base ?? null },
        baseline: null,
    };
    const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, { named: [options.example] });
    const chosen = selected.ok ? check(selected.value.examples, preset, options) : selected;
    if (!chosen.ok)
        return (0,build_report/* buildReport */.F)({ ...parts, examples: [], cells: { planned: [], executed: [] }, findings: [], comparisons: [], problems: [chosen.problem] });
    const example = chosen.value;
    const ascent = { preset, kind: 'benchmark', params: options.params ?? {}, profile: options.profile ?? null, timeoutSeconds: config.plan.minutes * 60, chooser: (0,choose_engine/* openEngineChooser */.E)(world, config.engine), head };
    const comparisons = [];
    const { walk, findings } = options.parity === true ? { walk: await parityWalk(world, config, example, ascent), findings: [] } : await measure(world, config, { example, ascent, options, told: (comparison) => comparisons.push(comparison) });
    const cells = walk.results.map((result) => (0,climb_all/* cellOf */.WC)(result, options.parity === true ? 'parity' : preset));
    return (0,build_report/* buildReport */.F)({ ...parts, examples: walk.results, cells: { planned: cells, executed: cells }, findings: (0,apply_levels/* applyLevels */.k)([...walk.findings, ...findings], config.validate.levels), comparisons, problems: walk.problems });
}
async function measure(world, config, { example, ascent, options, told }) {
    const paired = options.base !== undefined || options.same === true;
    const plan = example.presets.find(({ name }) => name === ascent.preset)?.benchmark;
    const runs = options.runs ?? Math.max(plan?.runs ?? RUNS, paired ? order/* LEAST_RUNS */.lk : 1);
    // The first start of each side of a pair is always thrown away.
    const warmUp = Math.max(options.warmUp ?? plan?.warmUp ?? WARM_UP, paired ? 1 : 0);
    const go = (base) => (0,climb_all/* climbAll */.V2)(world, config, [example], { ...ascent, atTop: benchTop({ runs, warmUp, base, told }) }, { archived: true });
    if (options.base === undefined)
        return { walk: await go(options.same === true ? 'same' : null), findings: [] };
    return withBase(world, config, { ...ascent, example, warnOnce: (message) => world.log.warn(message) }, options.base, async (base, why) => ({
        walk: await go(base),
        findings: why === null ? await unchanged(world, config, example, options.base ?? '') : [(0,finding/* finding */.gk)('BENCH.NO_BASE', { path: example.descriptor, example: example.id }, `Only the head of ${example.id} was measured: ${why.replace(/\.$/, '')}.`)],
    }));
}
/** Somebody on the default branch itself, or before a rebase, must not take noise for what the change did. */
async function unchanged(world, config, example, base) {
    const changed = await world.git.changedSince(base);
    if (!changed.ok || (0,affected/* affected */.h)([example], changed.value.files, config).examples.length > 0)
        return [];
    return [(0,finding/* finding */.gk)('BENCH.UNCHANGED', { path: example.descriptor, example: example.id }, `Nothing that ${example.id} depends on differs from the merge base with "${base}" (commit ${changed.value.mergeBase.slice(0, 12)}): both sides are the same, and what differs is noise.`)];
}
/** A wrong word on the command line is said before anything is built. */
function check(examples, preset, options) {
    const [example] = examples;
    if (example === undefined || examples.length > 1)
        return (0,problem/* fail */.fJ)(benchmark_problem('BENCH.EXAMPLE', `"${options.example}" names ${examples.length} examples.`, 'Name one example: `hortus list` shows their ids.'));
    if (options.parity === true)
        return example.parity === undefined ? (0,problem/* fail */.fJ)(benchmark_problem('BENCH.NO_PARITY', `${example.id} names no presets that must agree.`, 'Write them under `parity:` of its descriptor (docs/benchmarks.md).')) : (0,problem.ok)(example);
    const names = example.presets.map(({ name }) => name);
    if (names.includes(preset))
        return (0,problem.ok)(example);
    const close = (0,did_you_mean/* didYouMean */.a)(preset, names);
    return (0,problem/* fail */.fJ)(benchmark_problem('BENCH.PRESET_UNKNOWN', `${example.id} has no preset "${preset}".`, close === null ? `Name another with --preset: ${names.join(', ') || 'it has none'}.` : `Did you mean --preset ${close}?`));
}
function benchmark_problem(code, message, next) {
    return { code, message, next };
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(49128);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(13783);
;// CONCATENATED MODULE: ./actions/verbs/benchmark.js




const benchmarkStory = async ({ world, resolved, inputs }) => {
    const [example, runs] = [(0,required/* required */.m)('benchmark', 'example', inputs.example), readRuns(inputs.runs)];
    if (!example.ok)
        return example;
    if (!runs.ok)
        return runs;
    // The input `preset` of a smoke is a setting; here it names the preset itself.
    const report = await benchmark(world, resolved.config, { example: example.value, ...(inputs.base === null ? {} : { base: inputs.base }), ...(inputs.preset === null ? {} : { preset: inputs.preset }), ...(runs.value === null ? {} : { runs: runs.value }) });
    // Asked again: a run of this very step may have put the mark.
    const quarantine = (await world.quarantine?.read()) ?? null;
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(report, resolved.findings), outputs: { quarantine: String(quarantine !== null) } });
};
function readRuns(text) {
    if (text === null)
        return (0,problem.ok)(null);
    return /^[1-9]\d{0,3}$/.test(text) ? (0,problem.ok)(Number(text)) : (0,problem/* fail */.fJ)(WRONG);
}
const WRONG = { code: 'ACTION.INPUT_INVALID', message: 'Of the inputs of benchmark, runs is not a whole number from 1 to 9999.', next: 'Write for instance `runs: 10`.' };


/***/ }),

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


/***/ })

};
