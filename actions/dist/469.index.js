export const id = 469;
export const ids = [469];
export const modules = {

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workspaceShown: () => (/* binding */ workspaceShown)
});

// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(2490);
;// CONCATENATED MODULE: ./site/workspace/read-curves.js
/** Points of a metrics.json, in either of its forms (TFC-0002): { name: [{ step, value }] } or [{ step, name: value, … }]. */

/** Total: what is no history gives nothing. Of more points than fit each column keeps its smallest and its largest. */
function readCurves(text) {
    const history = member(parsed(text), 'history');
    const series = Array.isArray(history) ? ofRows(history) : isMap(history) ? ofMap(history) : [];
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
        for (const [name, value] of isMap(row) ? Object.entries(row) : []) {
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
    const kept = (0,spark/* extremes */.o)(values, COLUMNS);
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
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const member = (value, name) => (isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined);

// EXTERNAL MODULE: ./site/workspace/newest-first.js
var newest_first = __webpack_require__(9883);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(5619);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/rules/tfc/check-workspace.js + 73 modules
var check_workspace = __webpack_require__(347);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
// EXTERNAL MODULE: ./core/workspace/discover.js
var discover = __webpack_require__(8077);
;// CONCATENATED MODULE: ./core/workspace/index/file-sizes.js
/** Bytes of the content: of a file in Git LFS, of what its pointer stands for. */
const contentBytes = (file) => file.pointer?.size ?? file.size;
const sizes = (files) => ({ files: files.length, bytes: files.reduce((sum, file) => sum + contentBytes(file), 0) });

// EXTERNAL MODULE: ./core/workspace/index/read-time.js
var read_time = __webpack_require__(7909);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(1783);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(7699);
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
var load_workspace = __webpack_require__(5370);
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
var judge_list = __webpack_require__(3157);
// EXTERNAL MODULE: ./core/rules/tfc/checksum-rules.js + 2 modules
var checksum_rules = __webpack_require__(9249);
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


/***/ })

};
