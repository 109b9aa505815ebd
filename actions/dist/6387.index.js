export const id = 6387;
export const ids = [6387,1206];
export const modules = {

/***/ 20469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workspaceShown: () => (/* binding */ workspaceShown)
});

// EXTERNAL MODULE: ./core/json/is-object.js
var is_object = __webpack_require__(50373);
// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
;// CONCATENATED MODULE: ./site/workspace/read-curves.js
/** Points of a metrics.json, in either of its forms (TFC-0002): { name: [{ step, value }] } or [{ step, name: value, … }]. */


/** Total: what is no history gives nothing. Of more points than fit each column keeps its smallest and its largest. */
function readCurves(text) {
    const history = member(parsed(text), 'history');
    const series = Array.isArray(history) ? ofRows(history) : (0,is_object/* isObject */.G)(history) ? ofMap(history) : [];
    return [...series].filter(([, { values }]) => values.length >= 2).sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_SERIES).map(([name, points]) => shown(name, points));
}
const MOST_SERIES = 40;
const COLUMNS = 150;
function ofMap(history) {
    return new Map(Object.entries(history).map(([name, points]) => {
        const made = { steps: [], values: [] };
        for (const [at, point] of (Array.isArray(points) ? points : []).entries())
            add(made, member(point, 'step'), member(point, 'value'), at);
        return [name, made];
    }));
}
function ofRows(rows) {
    const series = new Map();
    for (const [at, row] of rows.entries()) {
        for (const [name, value] of (0,is_object/* isObject */.G)(row) ? Object.entries(row) : []) {
            if (NO_METRICS.has(name) || typeof value !== 'number')
                continue;
            const own = series.get(name) ?? { steps: [], values: [] };
            series.set(name, own);
            add(own, member(row, 'step'), value, at);
        }
    }
    return series;
}
/** As core/workspace/metrics-history.ts has it. */
const NO_METRICS = new Set(['step', 'timestamp', 'time', 'wall_time', 'date']);
/** Where no step is written, the place in the list is one. */
function add({ steps, values }, step, value, at) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        return;
    steps.push(typeof step === 'number' && Number.isFinite(step) ? step : at);
    values.push(value);
}
function shown(name, { steps, values }) {
    const kept = (0,spark/* extremes */.oz)(values, COLUMNS);
    return { name: name.slice(0, 200), steps: kept.map(({ at }) => steps[at]), values: kept.map(({ value }) => value), points: values.length };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const member = (value, name) => ((0,is_object/* isObject */.G)(value) && Object.hasOwn(value, name) ? value[name] : undefined);

// EXTERNAL MODULE: ./site/workspace/newest-first.js
var newest_first = __webpack_require__(69883);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(85619);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/rules/tfc/check-workspace.js + 73 modules
var check_workspace = __webpack_require__(20347);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./core/workspace/discover.js
var discover = __webpack_require__(28077);
;// CONCATENATED MODULE: ./core/workspace/index/file-sizes.js
/** Bytes of the content: of a file in Git LFS, of what its pointer stands for. */
const contentBytes = (file) => file.pointer?.size ?? file.size;
const sizes = (files) => ({ files: files.length, bytes: files.reduce((sum, file) => sum + contentBytes(file), 0) });

// EXTERNAL MODULE: ./core/workspace/index/read-time.js
var read_time = __webpack_require__(87909);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/workspace/index/written.js
/** What metadata say, taken as text: an id, a version, a hash or a commit is never a number (TFC catalogue A6, 28). */


const asRead = (doc) => (doc.state === 'read' ? doc : null);
/** The scalar at a JSON pointer as it is written; null when there is none. */
function writtenAt(doc, pointer) {
    const text = asRead(doc)?.document.written(pointer) ?? null;
    return text === null || text === '' ? null : (0,plain/* cut */.Jj)(text, MAX_TEXT);
}
const MAX_TEXT = 2000;
/** A URI or path without what must not travel: passwords, and absolute paths of the machine it was made on. */
function portable(text) {
    if (text === null || /^(file:|[a-z]:[\\/]|[\\/~])/i.test(text.trimStart()))
        return null;
    return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*(?:@[^\s/@]*)*@/i, '$1');
}
/** The number at a path of keys; a number written as text counts too, since PyYAML reads `1e-4` as one. */
function numberAt(root, ...keys) {
    const value = valueAt(root, keys);
    const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
const NUMBER = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,3})?$/i;
function valueAt(root, keys) {
    return keys.reduce((value, key) => ((0,source_document/* isMap */.jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined), root ?? undefined);
}
/** Scalars below a map, their keys joined by dots; at most 64, in the order they stand. An absolute path becomes null. */
function scalars(value, prefix = '') {
    const found = [];
    const walk = (each, name) => {
        if (found.length >= MAX_SCALARS)
            return;
        if ((0,source_document/* isMap */.jh)(each))
            for (const [key, inner] of Object.entries(each))
                walk(inner, name === '' ? key : `${name}.${key}`);
        else if (each !== undefined && !(0,source_document/* isList */.Lv)(each) && name.length <= MAX_NAME)
            found.push([name, typeof each === 'string' ? portable((0,plain/* cut */.Jj)(each, MAX_TEXT)) : typeof each === 'number' && !Number.isFinite(each) ? null : each]);
    };
    walk(value, prefix);
    return Object.fromEntries(found);
}
const MAX_SCALARS = 64;
const MAX_NAME = 200;

;// CONCATENATED MODULE: ./core/workspace/index/reference.js

/** The normal form of a written reference to a version; null when it is none. */
function versionId(written) {
    const match = written.length > MAX_LENGTH ? null : /^([^\s:/\\]+)[:/](v[0-9]+)$/.exec(written);
    return match === null ? null : `${match[1]}:${match[2]}`;
}
/** null when nothing is written. */
function versionReference(written, known) {
    if (written === null || written === '')
        return null;
    const id = versionId(written);
    return { id, written: portable(written.slice(0, MAX_LENGTH)) ?? '', resolved: id !== null && known.has(id) };
}
/** A run is named by its id as it is. */
function runReference(written, known) {
    if (written === null || written === '')
        return null;
    const id = /^[^\s/\\]+$/.test(written) && written.length <= MAX_LENGTH ? written : null;
    return { id, written: portable(written.slice(0, MAX_LENGTH)) ?? '', resolved: id !== null && known.has(id) };
}
const MAX_LENGTH = 200;

;// CONCATENATED MODULE: ./core/workspace/index/dataset-entity.js





/** A dataset version as the index has it. What the metadata claim about their own name does not matter: the directories decide. */
function datasetEntity(dataset, known, latest, marks) {
    const { metadata, name, version, path, files } = dataset;
    const at = (pointer) => writtenAt(metadata, pointer);
    const id = `${name}:${version}`;
    return {
        id,
        name,
        version,
        number: (0,discover/* versionNumber */.e1)(version),
        latest: latest.has(id),
        path,
        created_at: (0,read_time/* readTime */.a)(at('/created_at')),
        description: at('/description'),
        license: at('/source/license') ?? at('/license'),
        // TFC-0001 writes `source: torchvision`, TFC-0004 a map.
        source: { type: at('/source/type') ?? portable(at('/source')), uri: portable(at('/source/uri')) },
        hash: hashOf(at),
        derived_from: versionReference(derivedFrom(at), known),
        splits: splits(dataset),
        samples: numberAt(asRead(metadata)?.root ?? null, 'statistics', 'num_samples'),
        ...sizes(files),
        errors: marks.errors,
        warnings: marks.warnings,
        codes: [...marks.codes],
    };
}
/** `hash: sha256:…` is the form of TFC-0001. */
function hashOf(at) {
    const [, algorithm = null, value = null] = /^([a-z0-9]+):(.*)$/i.exec(at('/hash') ?? '') ?? [];
    return { algorithm: at('/hash/algorithm') ?? algorithm, value: at('/hash/value') ?? value ?? at('/hash'), scheme: at('/hash/scheme') };
}
function derivedFrom(at) {
    const [name, version] = [at('/derived_from/dataset'), at('/derived_from/version')];
    return name === null ? at('/derived_from') : version === null ? name : `${name}:${version}`;
}
function splits({ path, files }) {
    const groups = Map.groupBy(files.filter((file) => file.path.indexOf('/', path.length + 1) !== -1), (file) => file.path.slice(path.length + 1, file.path.indexOf('/', path.length + 1)));
    return [...groups].map(([name, inner]) => ({ name, ...sizes(inner) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./core/workspace/index/edges.js
/** Dataset → Run, Run → Model and Dataset → Dataset (TFC-0007 section 6), each in the direction in which things were made. */
function edgesOf(datasets, runs, models) {
    const all = [
        ...datasets.flatMap(({ id, derived_from }) => edge('dataset_dataset', derived_from, id)),
        ...runs.flatMap(({ id, dataset }) => edge('dataset_run', dataset, id)),
        ...models.flatMap(({ id, run }) => edge('run_model', run, id)),
    ];
    return all.sort((a, b) => compare(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to));
}
const edge = (kind, from, to) => (from === null || from.id === null ? [] : [{ kind, from: from.id, to, resolved: from.resolved }]);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./core/workspace/index/marks.js
function markFindings(findings, known) {
    const errors = findings.filter(({ level }) => level === 'error');
    const warnings = findings.filter(({ level }) => level === 'warning');
    const [errorsOf, warningsOf] = [group(errors), group(warnings)];
    return {
        of: (path) => ({ errors: errorsOf.get(path)?.length ?? 0, warnings: warningsOf.get(path)?.length ?? 0, codes: [...new Set((errorsOf.get(path) ?? []).map(({ code }) => code))].sort() }),
        validation: {
            errors: errors.length,
            warnings: warnings.length,
            elsewhere: errors.filter(({ path }) => !known.has(entityOf(path))).length,
            codes: Object.fromEntries([...Map.groupBy(errors, ({ code }) => code)].map(([code, each]) => [code, each.length]).sort(([a], [b]) => (a < b ? -1 : 1))),
            first: errors.slice(0, MAX_FIRST).map(({ code, path, line, message }) => ({ code, path, line, message })),
        },
    };
}
const MAX_FIRST = 20;
const group = (findings) => Map.groupBy(findings, ({ path }) => entityOf(path));
/** `datasets/cifar10/v1/train/a.png` → `datasets/cifar10/v1`, `runs/run-1/config.yaml` → `runs/run-1`. */
function entityOf(path) {
    const parts = path.split('/');
    return parts.slice(0, parts[0] === 'runs' ? 2 : 3).join('/');
}

;// CONCATENATED MODULE: ./core/workspace/index/model-entity.js






/** A model version as the index has it. */
function modelEntity(model, known, latest, hashes, marks) {
    const { metadata, metrics, name, version, path, artifacts, card, files } = model;
    const at = (pointer) => writtenAt(metadata, pointer);
    const id = `${name}:${version}`;
    return {
        id,
        name,
        version,
        number: (0,discover/* versionNumber */.e1)(version),
        latest: latest.has(id),
        path,
        created_at: (0,read_time/* readTime */.a)(at('/created_at')),
        state: at('/state'),
        framework: at('/framework') ?? at('/framework/name'),
        run: runReference(at('/run_id'), known.runs),
        dataset: versionReference(datasetOf(at), known.datasets),
        code: { repo: portable(at('/code/repo')), commit: at('/code/commit') },
        primary_metric: writtenAt(metrics, '/primary_metric/name'),
        metrics: metricsOf(model),
        artifacts: artifacts.map((file) => ({ path: file.path, bytes: contentBytes(file), sha256: file.pointer?.oid ?? sha256Of(hashes, file.path) })),
        card: card.state === 'missing' ? null : card.path,
        ...sizes(files),
        errors: marks.errors,
        warnings: marks.warnings,
        codes: [...marks.codes],
    };
}
function datasetOf(at) {
    const [name, version] = [at('/dataset/name'), at('/dataset/version')];
    return name === null ? at('/dataset') : version === null ? name : `${name}:${version}`;
}
function sha256Of(hashes, path) {
    const outcome = hashes.get(path);
    return outcome?.ok === true ? (outcome.digests.sha256 ?? null) : null;
}
/** The primary metric and those of `secondary_metrics`, a map of numbers. */
function metricsOf({ metrics }) {
    const root = asRead(metrics)?.root ?? null;
    const primary = writtenAt(metrics, '/primary_metric/name');
    const value = numberAt(root, 'primary_metric', 'value');
    const secondary = valueAt(root, ['secondary_metrics']);
    const others = (0,source_document/* isMap */.jh)(secondary) ? Object.keys(secondary).slice(0, MAX_METRICS).map((name) => [name, numberAt(secondary, name) ?? numberAt(secondary, name, 'value')]) : [];
    const all = [...others, ...(primary === null ? [] : [[primary, value]])];
    return Object.fromEntries(all.filter((entry) => entry[1] !== null));
}
const MAX_METRICS = 1000;

;// CONCATENATED MODULE: ./core/workspace/index/run-entity.js





/** A run as the index has it: facts about its histories, never their points. */
function runEntity(run, known, marks) {
    const { config, id, path, files, log } = run;
    const at = (pointer) => writtenAt(config, pointer);
    const root = asRead(config)?.root ?? null;
    return {
        id,
        path,
        date: dateOf(id),
        status: at('/status'),
        experiment: portable(at('/experiment')),
        dataset: versionReference(at('/dataset'), known.datasets),
        model: versionReference(at('/model'), known.models),
        code: { repo: portable(at('/code/repo')), commit: at('/code/commit') },
        seed: at('/seed'),
        params: scalars(valueAt(root, ['training'])),
        started_at: (0,read_time/* readTime */.a)(at('/started_at')),
        completed_at: (0,read_time/* readTime */.a)(at('/completed_at')),
        runtime_seconds: numberAt(root, 'runtime_seconds'),
        system: systemOf(run),
        metrics: run_entity_metricsOf(run),
        log: log === null ? null : `${path}/${log.name}`,
        ...sizes(files),
        errors: marks.errors,
        warnings: marks.warnings,
        codes: [...marks.codes],
    };
}
function dateOf(id) {
    const [, year, month, day] = /^run-(\d{4})-(\d{2})-(\d{2})-\d{3,}$/.exec(id) ?? [];
    return year !== undefined && (0,read_time/* isDate */.$)(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}
function systemOf({ system }) {
    const read = asRead(system);
    if (read === null)
        return null;
    const gpus = valueAt(read.root, ['hardware', 'gpus']);
    return {
        os: writtenAt(system, '/os'),
        python: writtenAt(system, '/python'),
        cpu: writtenAt(system, '/hardware/cpu'),
        gpus: (0,source_document/* isList */.Lv)(gpus) ? gpus.slice(0, 64).flatMap((gpu, index) => (typeof gpu === 'string' ? [gpu] : [writtenAt(system, `/hardware/gpus/${index}/name`)].filter((name) => name !== null))) : [],
        ram_gb: numberAt(read.root, 'hardware', 'ram_gb'),
    };
}
function run_entity_metricsOf({ metrics, path, files }) {
    const file = `${path}/metrics.json`;
    const listed = files.find((each) => each.path === file);
    if (metrics === null && listed === undefined)
        return null;
    const facts = metrics?.ok === true && metrics.value.problem === null ? metrics.value : null;
    const summary = Object.entries(facts?.summary ?? {});
    return {
        file,
        bytes: listed === undefined ? (facts?.bytes ?? 0) : contentBytes(listed),
        readable: facts !== null,
        form: facts?.historyForm ?? 'missing',
        summary: Object.fromEntries(summary.filter((entry) => typeof entry[1] === 'number')),
        no_numbers: summary.filter(([, value]) => typeof value !== 'number').map(([name]) => name),
        series: (facts?.series ?? []).map(({ name, points, firstStep, lastStep, last, min, max }) => ({ name, points, first_step: firstStep, last_step: lastStep, last, min, max })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
}

;// CONCATENATED MODULE: ./core/workspace/index/index-workspace.js







/** Total: an entity that cannot be read is listed with what is known of it, and marked with the errors that validation found in it. */
function indexWorkspace(workspace, findings, repository = { commit: null, dirty: null }) {
    const sets = { datasets: ids(workspace.datasets), models: ids(workspace.models), runs: new Set(workspace.runs.map(({ id }) => id)) };
    const marks = markFindings(findings, new Set([...workspace.datasets, ...workspace.runs, ...workspace.models].map(({ path }) => path)));
    const [latestDatasets, latestModels] = [latest(workspace.datasets), latest(workspace.models)];
    const datasets = workspace.datasets.toSorted(inOrder).map((each) => datasetEntity(each, sets.datasets, latestDatasets, marks.of(each.path)));
    const runs = workspace.runs.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((each) => runEntity(each, sets, marks.of(each.path)));
    const models = workspace.models.toSorted(inOrder).map((each) => modelEntity(each, sets, latestModels, workspace.hashes, marks.of(each.path)));
    const edges = edgesOf(datasets, runs, models);
    const totals = { datasets: datasets.length, runs: runs.length, models: models.length, edges: edges.length };
    const state = marks.validation.errors === 0 ? 'complete' : 'marked';
    return { schema: 'index/1', tool: { name: 'hortus', version: version/* VERSION */.x }, state, repository, validation: marks.validation, totals, datasets, runs, models, edges };
}
const ids = (versions) => new Set(versions.map(({ name, version }) => `${name}:${version}`));
const inOrder = (a, b) => (a.name === b.name ? (0,discover/* byVersion */.oN)(a.version, b.version) : a.name < b.name ? -1 : 1);
/** The highest number of each name; v10 is later than v9, and what is no version is never the latest. */
function latest(versions) {
    const highest = new Map();
    for (const each of versions) {
        const number = (0,discover/* versionNumber */.e1)(each.version);
        if (number !== null && number > ((0,discover/* versionNumber */.e1)(highest.get(each.name)?.version ?? '') ?? 0))
            highest.set(each.name, each);
    }
    return ids([...highest.values()]);
}

// EXTERNAL MODULE: ./app/steps/load-workspace.js + 13 modules
var load_workspace = __webpack_require__(45370);
;// CONCATENATED MODULE: ./app/steps/build-index.js
/** Validates the workspace and lists what it holds. Loaded only when nobody remembers the answer. */





async function buildIndex(world, config) {
    return (await readIndexed(world, config))?.index ?? null;
}
/** Commits, branches and machines are not what an index is about: their profiles do not refuse one. */
async function readIndexed(world, config) {
    const about = { ...config, workspace: { ...config.workspace, workflow: false, environment: false } };
    const [workspace, head] = await Promise.all([(0,load_workspace/* loadWorkspace */.C)(world, about), world.git.head()]);
    if (workspace === null)
        return null;
    const { findings } = (0,apply_exemptions/* applyExemptions */.r)((0,apply_levels/* applyLevels */.k)((0,check_workspace/* checkWorkspace */.M)(workspace), config.validate.levels), config.validate.exempt);
    return { workspace, index: indexWorkspace(workspace, findings, { commit: head?.commit ?? null, dirty: head?.dirty ?? null }) };
}

// EXTERNAL MODULE: ./core/integrity/judge-list.js + 1 modules
var judge_list = __webpack_require__(83157);
// EXTERNAL MODULE: ./core/rules/tfc/checksum-rules.js + 2 modules
var checksum_rules = __webpack_require__(59249);
;// CONCATENATED MODULE: ./app/site/trust-shown.js


/** By directory. A run without a list is not in it: no rule asks for one. What lies below `artifacts` of a run speaks for the run. */
function trustShown(workspace) {
    const { lists, trust } = workspace.integrity;
    const said = lists.filter(({ kind, text, signature }) => kind !== 'run' || text.state !== 'missing' || signature.text.state !== 'missing');
    const all = said.map((list) => [list.directory.replace(/^(runs\/[^/]+)\/artifacts$/, '$1'), { checksums: checksumsOf(list, workspace), ...signatureOf((0,judge_list/* judgeList */.i)(list, trust)) }]);
    // Of two lists of a run the worse one is shown.
    return [...Map.groupBy(all, ([directory]) => directory).values()].map((same) => same.toSorted(([, a], [, b]) => badness(b) - badness(a))[0]);
}
function checksumsOf(list, workspace) {
    if (list.text.state === 'missing')
        return 'none';
    if (list.list === null)
        return 'unread';
    const codes = new Set((0,checksum_rules/* listRules */.s)(list, workspace, { alone: false }).map(({ code }) => code));
    if ([...codes].some((code) => DIFFER.has(code)))
        return 'differ';
    return [...codes].some((code) => !FINE.has(code)) ? 'unread' : 'agree';
}
const DIFFER = new Set(['TFC0008.HASH_MISMATCH', 'TFC0008.FILE_MISSING', 'TFC0008.FILE_UNLISTED', 'TFC0008.SYMLINK']);
/** They say how it is written; every file is as listed all the same. */
const FINE = new Set(['TFC0008.CRLF', 'TFC0008.CRLF_CHECKOUT', 'TFC0008.DUPLICATE']);
function signatureOf(verdict) {
    if (verdict.state === 'none')
        return { signature: 'none', by: [] };
    if (verdict.state === 'signed')
        return { signature: verdict.over === 'checksums' ? 'trusted' : 'untrusted', by: verdict.signers };
    if (verdict.state !== 'rejected')
        return { signature: 'wrong', by: [] };
    return { signature: verdict.rejections.every(({ kind }) => STRANGER.has(kind)) ? 'untrusted' : 'wrong', by: [] };
}
/** Nothing is wrong with the signature itself: nobody here knows who made it, or one more is missing. */
const STRANGER = new Set(['unknown_key', 'not_trusted', 'not_for_path', 'policy_broken', 'too_few']);
const badness = ({ checksums, signature }) => ['agree', 'none', 'unread', 'differ'].indexOf(checksums) * 10 + ['trusted', 'none', 'untrusted', 'wrong'].indexOf(signature);

;// CONCATENATED MODULE: ./app/site/workspace-shown.js




async function workspaceShown(world, config) {
    const indexed = await readIndexed(world, config);
    if (indexed === null)
        return null;
    const { index, workspace } = indexed;
    return { index, cards: cardsOf(workspace.models), curves: await curvesOf(world, index.runs), trust: trustShown(workspace) };
}
/** Each is cut by who shows it; all together, so that a workspace of thousands fits. */
function cardsOf(models) {
    let left = CARDS_CHARACTERS;
    return models.toReversed().flatMap(({ name, version, card }) => {
        if (card.state !== 'read' || card.text.length > left)
            return [];
        left -= card.text.length;
        return [[`${name}:${version}`, { path: card.path, text: card.text, bytes: new TextEncoder().encode(card.text).length }]];
    });
}
/** Of the newest runs. Whatever is too large is not drawn; its table stands all the same. */
async function curvesOf({ files }, runs) {
    let left = CURVES_BYTES;
    const wanted = (0,newest_first/* newestFirst */.l)(runs).slice(0, RUNS).filter(({ metrics }) => {
        if (metrics === null || !metrics.readable || metrics.bytes > ONE_BYTES || metrics.bytes > left || metrics.series.every(({ points }) => points < 2))
            return false;
        left -= metrics.bytes;
        return true;
    });
    const texts = await files.readTexts(wanted.map(({ metrics }) => metrics.file), { maxBytes: ONE_BYTES });
    return wanted.flatMap(({ id, metrics }) => {
        const text = texts.get(metrics.file);
        const curves = text?.ok === true ? readCurves(text.value.text) : [];
        return curves.length === 0 ? [] : [[id, curves]];
    });
}
const CARDS_CHARACTERS = 8 << 20;
const RUNS = 500;
const ONE_BYTES = 4 << 20;
const CURVES_BYTES = 32 << 20;


/***/ }),

/***/ 96262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ asciiText),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Wv: () => (/* binding */ CLOSE_MAP),
/* harmony export */   gD: () => (/* binding */ CLOSE_LIST),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   kF: () => (/* binding */ OPEN_MAP),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   oQ: () => (/* binding */ OPEN_LIST),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/** Bytes that JSON is made of. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** Text between two bytes. Most is short ASCII, and a decoder costs more than its characters. */
function asciiText(bytes, from, to) {
    if (to - from > 64)
        return UTF8.decode(bytes.subarray(from, to));
    let text = '';
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte >= 0x80)
            return UTF8.decode(bytes.subarray(from, to));
        text += String.fromCharCode(byte);
    }
    return text;
}
/** `ignoreBOM`: else a text that begins with U+FEFF would lose it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** What stands at a byte, for a message. */
function shown(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        return 'the end of the file';
    return byte > 0x20 && byte < 0x7f ? `\`${String.fromCharCode(byte)}\`` : byte >= 0x80 ? 'a character outside of ASCII' : `the control character 0x${byte.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 30459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ JsonBytes),
  l: () => (/* binding */ MAX_DEPTH)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __webpack_require__(96262);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __webpack_require__(9234);
;// CONCATENATED MODULE: ./core/json/read-number.js
/** A JSON number from bytes without making a text of it: millions of them stand in a history. */


/** Fills `into`; a number that would be Infinity is refused. */
function readNumber(bytes, from, into) {
    let at = from;
    let byte = bytes[at];
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at];
    if (!(0,json_bytes/* isDigit */.yp)(byte))
        (0,json_refusal/* refuse */.TR)(byte === LETTER_I ? 'number' : 'syntax', byte === LETTER_I ? '-Infinity is no JSON value' : `A digit was expected, not ${(0,json_bytes/* shown */.SP)(bytes, at)}`, from);
    // Digits as one integer: exact below 2^53, and then each further one adds a relative error of 1.1e-16.
    let digits = 0;
    let scale = 0;
    if (byte === ZERO) {
        byte = bytes[++at];
        if ((0,json_bytes/* isDigit */.yp)(byte))
            (0,json_refusal/* refuse */.TR)('syntax', 'A number begins with a needless zero', from);
    }
    else {
        do {
            digits = digits * 10 + (byte - ZERO);
            byte = bytes[++at];
        } while (byte >= ZERO && byte <= NINE);
    }
    if (byte === POINT) {
        const point = at;
        byte = bytes[++at];
        if (!(0,json_bytes/* isDigit */.yp)(byte))
            (0,json_refusal/* refuse */.TR)('syntax', 'A decimal point has no digit behind it', from);
        // Nine digits fit into 32 bits, whose arithmetic takes half of the time.
        let nine = 0;
        let count = 0;
        do {
            nine = (nine * 10 + (byte - ZERO)) | 0;
            byte = bytes[++at];
            if (++count === 9) {
                digits = digits * 1e9 + nine;
                nine = count = 0;
            }
        } while (byte >= ZERO && byte <= NINE);
        digits = digits * POWERS[count] + nine;
        scale = point + 1 - at;
    }
    into.end = at;
    if ((byte | 0x20) === LETTER_E)
        scale += readExponent(bytes, from, into);
    finish(bytes, from, into.end, scale, negative ? -digits : digits, into);
}
/** `into.end` moves behind it. */
function readExponent(bytes, from, into) {
    let at = into.end + 1;
    const negative = bytes[at] === MINUS;
    if (negative || bytes[at] === PLUS)
        at++;
    if (!(0,json_bytes/* isDigit */.yp)(bytes[at]))
        (0,json_refusal/* refuse */.TR)('syntax', 'An exponent has no digits', from);
    let exponent = 0;
    for (; (0,json_bytes/* isDigit */.yp)(bytes[at]); at++)
        exponent = exponent * 10 + bytes[at] - ZERO;
    into.end = at;
    return negative ? -exponent : exponent;
}
/** Integers below 2^53 through a power of ten up to 10^22 are rounded once, so exactly (Clinger 1990). */
function finish(bytes, from, end, scale, digits, into) {
    const size = digits < 0 ? -digits : digits;
    if (size < EXACT && scale <= 0 && scale >= -22) {
        into.value = scale === 0 ? digits : digits / POWERS[-scale];
        into.exact = true;
        return;
    }
    if (scale <= 0 && scale >= -60 && end - from <= 60) {
        into.value = digits / POWERS[-scale];
        into.exact = false;
        return;
    }
    into.value = Number((0,json_bytes/* asciiText */.Jl)(bytes, from, end));
    into.exact = true;
    if (!Number.isFinite(into.value))
        (0,json_refusal/* refuse */.TR)('number', 'A number is too large to be held', from);
}
const EXACT = 2 ** 53;
const POWERS = Array.from({ length: 61 }, (_, power) => Number(`1e${power}`));
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_E = 0x65;
const LETTER_I = 0x49;

;// CONCATENATED MODULE: ./core/json/string-parts.js
/** What in a JSON string is more than one byte. Both give the place behind it, or refuse. */


/** `\n`, `\u00e9`, `\ud83d\ude00`; half of a surrogate pair is refused: written into a report, it makes the whole unreadable (A06). */
function afterEscape(bytes, at) {
    const letter = bytes[at + 1];
    if (letter !== 0x75)
        return SIMPLE.has(letter) ? at + 2 : (0,json_refusal/* refuse */.TR)('syntax', 'A backslash stands before a character that it cannot escape', at);
    const unit = hexUnit(bytes, at);
    if (unit < 0xd800 || unit > 0xdfff)
        return at + 6;
    const low = unit <= 0xdbff && bytes[at + 6] === json_bytes/* BACKSLASH */.r_ && bytes[at + 7] === 0x75 ? hexUnit(bytes, at + 6) : 0;
    return low >= 0xdc00 && low <= 0xdfff ? at + 12 : (0,json_refusal/* refuse */.TR)('syntax', 'An escape is half of a surrogate pair', at);
}
/** The letters after a backslash but `u`: `" \ / b f n r t`. */
const SIMPLE = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));
function hexUnit(bytes, at) {
    let unit = 0;
    for (let index = at + 2; index < at + 6; index++) {
        const digit = HEX.indexOf(String.fromCharCode(bytes[index] ?? 0).toLowerCase());
        if (digit === -1)
            (0,json_refusal/* refuse */.TR)('syntax', 'An escape \\u needs four hex digits', at);
        unit = unit * 16 + digit;
    }
    return unit;
}
const HEX = '0123456789abcdef';
/** One character of two to four bytes, as UTF-8 allows them (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
function afterCharacter(bytes, at) {
    const first = bytes[at];
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1];
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || !(second >= lowest && second <= highest))
        return (0,json_refusal/* refuse */.TR)('not_utf8', 'The file is not UTF-8', at);
    for (let index = at + 2; index < at + length; index++) {
        const byte = bytes[index];
        if (!(byte >= 0x80 && byte <= 0xbf))
            return (0,json_refusal/* refuse */.TR)('not_utf8', 'The file is not UTF-8', at);
    }
    return at + length;
}

;// CONCATENATED MODULE: ./core/json/json-bytes.js
/**
 * Strict JSON (RFC 8259) read from bytes, one value after another, without building a document. Whoever reads decides what
 * to keep. It refuses what `JSON.parse` lets through: keys that stand twice, `__proto__`, `1e400`, half of a surrogate pair,
 * nesting without end, bytes that are not UTF-8 (A03, A04, A06).
 */




const MAX_DEPTH = 32;
/** A cursor. Methods move `at` behind what they read, or refuse (`JsonRefusal`, caught where reading began). */
class JsonBytes {
    bytes;
    at;
    /** Where the last string or number lies; a string without its quotes. */
    from = 0;
    to = 0;
    /** The last number, see `number`. */
    read = { value: 0, exact: true, end: 0 };
    #escaped = false;
    #maxDepth;
    constructor(bytes, at = 0, maxDepth = MAX_DEPTH) {
        this.bytes = bytes;
        this.at = at;
        this.#maxDepth = maxDepth;
    }
    /** Over white space; gives the byte that follows (undefined at the end, whatever the type says). */
    next() {
        const { bytes } = this;
        let at = this.at;
        let byte = bytes[at];
        while ((0,json_bytes/* isSpace */.xC)(byte))
            byte = bytes[++at];
        this.at = at;
        return byte;
    }
    /** Over a string; `this.at` is at its first quote. */
    string() {
        const { bytes } = this;
        let at = this.at + 1;
        this.from = at;
        this.#escaped = false;
        for (;;) {
            const byte = bytes[at];
            if (byte === json_bytes/* QUOTE */.jA)
                break;
            if (byte >= 0x20 && byte < 0x80 && byte !== json_bytes/* BACKSLASH */.r_)
                at++;
            else if (byte === json_bytes/* BACKSLASH */.r_) {
                at = afterEscape(bytes, at);
                this.#escaped = true;
            }
            else if (byte >= 0x80)
                at = afterCharacter(bytes, at);
            else
                (0,json_refusal/* refuse */.TR)('syntax', byte === undefined ? 'A text has no closing quote' : 'A line break, tab or other control character stands in a text', byte === undefined ? this.at : at);
        }
        this.to = at;
        this.at = at + 1;
    }
    /** The last string. */
    text() {
        const written = (0,json_bytes/* asciiText */.Jl)(this.bytes, this.from, this.to);
        return this.#escaped ? JSON.parse(`"${written}"`) : written;
    }
    /** Over a number. `read.value` is the number where `read.exact`, else it is off by a relative 1e-14 at most: `exactNumber` has it. */
    number() {
        this.from = this.at;
        readNumber(this.bytes, this.at, this.read);
        this.to = this.at = this.read.end;
        return this.read.value;
    }
    exactNumber(from = this.from, to = this.to) {
        return Number((0,json_bytes/* asciiText */.Jl)(this.bytes, from, to));
    }
    /** Over any value. */
    value(depth) {
        const byte = this.next();
        if (byte === json_bytes/* QUOTE */.jA)
            this.string();
        else if ((0,json_bytes/* isDigit */.yp)(byte) || byte === json_bytes_MINUS)
            this.number();
        else if (byte === json_bytes/* OPEN_MAP */.kF)
            this.members(depth, () => this.value(depth + 1));
        else if (byte === json_bytes/* OPEN_LIST */.oQ)
            this.items(depth, () => this.value(depth + 1));
        else
            this.word();
    }
    /** Calls `each` at every value of a map; it must move over the value. `this.at` is at the brace. */
    members(depth, each) {
        this.#enter(depth);
        if (this.next() === json_bytes/* CLOSE_MAP */.Wv)
            return void this.at++;
        const keys = new Set();
        for (;;) {
            each(this.#key(keys), this.#keyAt);
            const byte = this.next();
            if (byte !== json_bytes/* COMMA */.KE && byte !== json_bytes/* CLOSE_MAP */.Wv)
                (0,json_refusal/* refuse */.TR)('syntax', `A comma or a closing brace was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === json_bytes/* CLOSE_MAP */.Wv)
                return;
            if (this.next() === json_bytes/* CLOSE_MAP */.Wv)
                (0,json_refusal/* refuse */.TR)('syntax', 'A comma stands before the closing brace', this.at);
        }
    }
    /** Calls `each` at every item of a list; it must move over the item. `this.at` is at the bracket. */
    items(depth, each) {
        this.#enter(depth);
        if (this.next() === json_bytes/* CLOSE_LIST */.gD)
            return void this.at++;
        for (let index = 0;; index++) {
            each(index);
            const byte = this.next();
            if (byte !== json_bytes/* COMMA */.KE && byte !== json_bytes/* CLOSE_LIST */.gD)
                (0,json_refusal/* refuse */.TR)('syntax', `A comma or a closing bracket was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === json_bytes/* CLOSE_LIST */.gD)
                return;
            if (this.next() === json_bytes/* CLOSE_LIST */.gD)
                (0,json_refusal/* refuse */.TR)('syntax', 'A comma stands before the closing bracket', this.at);
        }
    }
    /** true, false or null. */
    word() {
        for (const [word, value] of WORDS) {
            if (this.bytes[this.at] === word.charCodeAt(0) && (0,json_bytes/* asciiText */.Jl)(this.bytes, this.at, this.at + word.length) === word) {
                this.at += word.length;
                return value;
            }
        }
        const found = (0,json_bytes/* shown */.SP)(this.bytes, this.at);
        const noNumber = /^"?(NaN|-?Infinity|[Nn]one|True|False|undefined)/.exec((0,json_bytes/* asciiText */.Jl)(this.bytes, this.at, Math.min(this.at + 9, this.bytes.length)))?.[1];
        return (0,json_refusal/* refuse */.TR)(noNumber === 'NaN' || noNumber === 'Infinity' ? 'number' : 'syntax', noNumber === undefined ? `A value was expected, not ${found}` : `${noNumber} is no JSON value`, this.at);
    }
    /** Nothing may follow. */
    end() {
        if (this.next() !== undefined)
            (0,json_refusal/* refuse */.TR)('syntax', `The document is complete, and then comes ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
    }
    #keyAt = 0;
    #key(keys) {
        if (this.next() !== json_bytes/* QUOTE */.jA)
            (0,json_refusal/* refuse */.TR)('syntax', `A key in double quotes was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
        this.#keyAt = this.at;
        this.string();
        const name = this.text();
        if (name === '__proto__')
            (0,json_refusal/* refuse */.TR)('forbidden_key', 'The key "__proto__" is not allowed', this.#keyAt);
        if (keys.has(name))
            (0,json_refusal/* refuse */.TR)('duplicate_key', `The key ${JSON.stringify(name.slice(0, 60))} stands here twice`, this.#keyAt);
        keys.add(name);
        if (this.next() !== json_bytes/* COLON */.oH)
            (0,json_refusal/* refuse */.TR)('syntax', `A colon was expected after the key, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
        this.at++;
        this.next();
        return name;
    }
    #enter(depth) {
        if (depth >= this.#maxDepth)
            (0,json_refusal/* refuse */.TR)('too_deep', `The values lie more than ${this.#maxDepth} levels deep`, this.at);
        this.at++;
    }
}
const json_bytes_MINUS = 0x2d;
const WORDS = [['true', true], ['false', false], ['null', null]];


/***/ }),

/***/ 75244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ JsonPlaces)
/* harmony export */ });
/** Line and column of a byte, both from 1; columns count UTF-16 units, as editors and the YAML reader do. */
class JsonPlaces {
    #bytes;
    /** Where each line begins, as far as anyone asked. */
    #starts = [0];
    constructor(bytes) {
        this.#bytes = bytes;
    }
    line(at) {
        const starts = this.#starts;
        this.#readTo(at);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    place(at) {
        const line = this.line(at);
        return { line, column: TEXT.decode(this.#bytes.subarray(this.#starts[line - 1], at)).length + 1 };
    }
    /** Up to here line breaks are known: a file may be one line of megabytes. */
    #known = 0;
    #readTo(at) {
        while (this.#known <= at) {
            const next = this.#bytes.subarray(this.#known, at + 1).indexOf(NEWLINE);
            this.#known = next === -1 ? at + 1 : this.#known + next + 1;
            if (next !== -1)
                this.#starts.push(this.#known);
        }
    }
}
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const NEWLINE = 0x0a;


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export JsonRefusal */
/**
 * Why a text is no strict JSON, and where. Thrown, because it ends a reading at any depth; every reader that begins one
 * catches it and gives a value, so nobody outside sees it.
 */
class JsonRefusal {
    kind;
    message;
    /** Byte. */
    at;
    constructor(kind, message, at) {
        this.kind = kind;
        this.message = message;
        this.at = at;
    }
}
function refuse(kind, message, at) {
    // No Error: collecting a stack trace would cost more than reading the file.
    // oxlint-disable-next-line no-throw-literal
    throw new JsonRefusal(kind, message, at);
}
/** Runs a reading; the refusal is its value when there is one. */
function refusalOf(read) {
    try {
        read();
        return null;
    }
    catch (error) {
        if (error instanceof JsonRefusal)
            return error;
        throw error;
    }
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

/***/ 75299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text from a repository, short and on one line, for a message. */
function shorten(text, limit = 80) {
    // Nearly all names are like this, and 50,000 of them are asked for.
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    const line = Array.from(text.slice(0, limit * 2), (char) => (isControl(char) ? '\uFFFD' : char));
    return line.length > limit || text.length > limit * 2 ? `${line.slice(0, limit - 1).join('')}…` : line.join('');
}
const ORDINARY = /^[\x20-\x7e]*$/;
/** `a, b and 3 more`. */
function listed(names, shown = 5) {
    const first = names.slice(0, shown).map((name) => shorten(name));
    if (names.length > shown)
        return `${first.join(', ')} and ${names.length - shown} more`;
    return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`;
}
// C0, C1, and the characters that turn the direction of a text around.
const isControl = (char) => /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(char);


/***/ }),

/***/ 17395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96262);
/* harmony import */ var _json_json_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30459);
/* harmony import */ var _json_json_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75244);
/* harmony import */ var _json_json_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9234);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89001);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27699);
/**
 * Strict JSON that a stranger may have written, with the place of everything in it: what read-yaml is for YAML. The same byte
 * reader as for long histories, so both refuse the same.
 */






const JSON_SOURCE_LIMITS = { maxBytes: 64 * 1024, maxDepth: _json_json_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l };
/** Total: every text gives a document or its first mistake. `path` only names it. */
function readJson(text, path, limits = JSON_SOURCE_LIMITS) {
    const bytes = text.length > limits.maxBytes ? null : new TextEncoder().encode(text);
    if (bytes === null || bytes.length > limits.maxBytes)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)([{ kind: 'too_large', message: `The file has more than ${limits.maxBytes} bytes, the most that is read`, line: null, column: null }]);
    if (text.startsWith('\uFEFF'))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)([{ kind: 'syntax', message: 'The file begins with a byte order mark', line: 1, column: 1 }]);
    const places = new _json_json_places_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonPlaces */ .d(bytes);
    const json = new _json_json_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonBytes */ .k(bytes, 0, limits.maxDepth);
    if (json.next() === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)([{ kind: 'syntax', message: 'The file is empty', line: 1, column: 1 }]);
    let read = { value: null, spot: { at: 0, key: 0, inner: null } };
    const refusal = (0,_json_json_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(() => {
        read = build(json, 0, json.at);
        json.end();
    });
    if (refusal !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)([{ kind: refusal.kind === 'not_utf8' ? 'syntax' : refusal.kind, message: refusal.message, ...places.place(refusal.at) }]);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_source_document_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceDocument */ .l8)(path, read.value, read.spot, (at) => {
        const { line, column } = places.place(at);
        return { line, col: column };
    }));
}
function build(json, depth, key) {
    const byte = json.next();
    const at = json.at;
    if (byte === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_MAP */ .kF)
        return buildMap(json, depth, at, key);
    if (byte === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIST */ .oQ)
        return buildList(json, depth, at, key);
    const value = scalar(json, byte);
    // As written: of a number its digits, for an id or a commit that looks like one.
    const text = typeof value === 'string' ? value : (0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiText */ .Jl)(json.bytes, at, json.at);
    return { value, spot: { at, key, inner: null, ...(value === null ? {} : { text }) } };
}
function scalar(json, byte) {
    if (byte === _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA) {
        json.string();
        return json.text();
    }
    if (!(0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(byte) && byte !== MINUS)
        return json.word();
    json.number();
    return json.exactNumber();
}
function buildMap(json, depth, at, key) {
    const value = Object.create(null);
    const inner = new Map();
    json.members(depth, (name, keyAt) => {
        const read = build(json, depth + 1, keyAt);
        value[name] = read.value;
        inner.set(name, read.spot);
    });
    return { value, spot: { at, key, inner } };
}
function buildList(json, depth, at, key) {
    const value = [];
    const inner = new Map();
    json.items(depth, (index) => {
        const read = build(json, depth + 1, json.at);
        value.push(read.value);
        inner.set(String(index), read.spot);
    });
    return { value, spot: { at, key, inner } };
}
const MINUS = 0x2d;


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ joinLines)
/* harmony export */ });
/** The lines of a requirements file without comments and empty ones; a backslash at the end continues a line. */
function joinLines(text) {
    const lines = [];
    let open = null;
    for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, MAX_LINES).entries()) {
        const comment = /^\s*#/.test(raw);
        // A comment ends a line that was to go on (pip does the same).
        const goes = raw.endsWith('\\') && !comment;
        const part = withoutComment(comment ? ' ' : goes ? raw.slice(0, -1) : raw);
        open ??= { line: index + 1, parts: [] };
        open.parts.push(part);
        if (goes)
            continue;
        lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) });
        open = null;
    }
    if (open !== null)
        lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) });
    return lines.filter(({ content }) => content !== '');
}
const MAX_LINES = 20_000;
const MAX_LENGTH = 10_000;
/** A # begins a comment at the start of a line or after a blank; in a URL it does not. */
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at === -1 ? line : line.slice(0, at);
}


/***/ })

};
