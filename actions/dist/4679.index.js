export const id = 4679;
export const ids = [4679,1206];
export const modules = {

/***/ 44679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAfresh: () => (/* binding */ judgeAfresh),
  judgeRepository: () => (/* binding */ judgeRepository)
});

// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/rules/policies/check-policies.js + 10 modules
var check_policies = __webpack_require__(9411);
// EXTERNAL MODULE: ./core/rules/policies/contract-checks.js
var contract_checks = __webpack_require__(19185);
// EXTERNAL MODULE: ./core/rules/parsed-results.js
var parsed_results = __webpack_require__(88194);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(85619);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/render/figures.js
var render_figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/rules/baseline.js + 1 modules
var baseline = __webpack_require__(36366);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/rules/ratchet.js
var ratchet = __webpack_require__(88315);
// EXTERNAL MODULE: ./core/rules/renamed.js
var renamed = __webpack_require__(95340);
// EXTERNAL MODULE: ./app/steps/read-baseline-file.js
var read_baseline_file = __webpack_require__(64523);
;// CONCATENATED MODULE: ./app/steps/apply-baseline.js







/** The report names no more entries than a person reads. */
const MAX_GONE = 100;
async function applyBaseline(world, config, all, options) {
    const path = config.validate.baseline;
    const frozen = options.update ? await freeze(world, path, all) : await (0,read_baseline_file/* readBaselineFile */.s)(world, config);
    if (frozen.entries === null)
        return { findings: all, own: (0,apply_levels/* applyLevels */.k)(frozen.findings, config.validate.levels), baseline: null, problems: frozen.problems };
    const changes = options.base === undefined ? null : await changesOf(world, options.base);
    const judged = await judge(world, path, all, frozen.entries, changes);
    const { known, new: fresh, fixed, moved, gone } = judged;
    const own = [...frozen.findings, ...(await grown(world, path, frozen.entries, changes))];
    return { findings: judged.findings, own: (0,apply_levels/* applyLevels */.k)(own, config.validate.levels), baseline: { path, known, new: fresh, fixed, moved, gone: gone.slice(0, MAX_GONE) }, problems: frozen.problems };
}
async function freeze(world, path, all) {
    const text = (0,baseline/* makeBaseline */.c1)(all);
    const written = await world.files.write(path, text);
    if (!written.ok)
        return { entries: null, findings: [], problems: [written.problem] };
    world.log.info(`${path} freezes ${(0,render_figures/* count */.U9)(all.length, 'finding')}`);
    const read = (0,baseline/* readBaseline */.mF)(text);
    return { entries: read.ok ? read.value : null, findings: [], problems: [] };
}
/** Git is asked for renames only when something is new and something is gone. */
async function judge(world, path, all, entries, changes) {
    const judged = (0,ratchet/* ratchet */.U)(all, entries);
    return judged.new === 0 || judged.fixed === 0 ? judged : (0,ratchet/* ratchet */.U)(all, entries, await renamesSince(world, path, changes));
}
/** Back to the merge base, and back to the commit that froze the findings: a file may have moved between the two. */
async function renamesSince({ git }, path, changes) {
    const commit = await git.lastCommitOf(path);
    const since = commit === null ? null : await git.renamesSince(commit);
    return (0,renamed/* formerNames */.a)([...(changes === null ? [] : [renamesIn(changes)]), ...(since === null ? [] : [since])]);
}
const renamesIn = ({ files }) => new Map(files.flatMap(({ status, path, from }) => (status === 'renamed' && from !== null ? [[path, from]] : [])));
async function changesOf({ git }, base) {
    const changes = await git.changes(base);
    return changes.ok ? changes.value : null;
}
/** A pull request can freeze what it breaks; a reviewer must see that it did. */
async function grown({ git }, path, entries, changes) {
    if (changes === null)
        return [];
    const file = await git.readAt(changes.mergeBase, path, { maxBytes: baseline/* BASELINE_LIMIT */.qz });
    const read = file.ok ? (0,baseline/* readBaseline */.mF)(file.value.text) : null;
    const before = read?.ok === true ? read.value : [];
    const more = (0,ratchet/* grownBy */.H)(entries, before, changes.files.some(({ status }) => status === 'renamed') ? (0,renamed/* formerNames */.a)([renamesIn(changes)]) : renamed/* NEVER_RENAMED */.c);
    if (more === 0)
        return [];
    if (!file.ok)
        return [(0,finding/* finding */.gk)('BASELINE.GREW', { path }, `This change starts the baseline, with ${(0,render_figures/* count */.U9)(more, 'finding')}.`, { level: 'notice' })];
    return [(0,finding/* finding */.gk)('BASELINE.GREW', { path }, `This change freezes ${(0,render_figures/* count */.U9)(more, 'more finding')}.`)];
}

// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/workdir/class-map.js

/** `class_map` of settings or of a manifest; null when there is none. */
function classMapOf(root) {
    const map = root['class_map'];
    return (0,source_document/* isMap */.jh)(map) && (map['names'] !== undefined || map['id_map'] !== undefined) ? { names: map['names'] ?? null, idMap: map['id_map'] ?? null } : null;
}
/** Names by id, in the order of ids; null when the map is no whole one. */
function namesById({ names, idMap }) {
    const ids = (0,source_document/* isMap */.jh)(idMap) ? Object.entries(idMap) : (0,source_document/* isList */.Lv)(names) ? names.map((name, at) => [String(name), at]) : [];
    const found = new Map(ids.filter((pair) => Number.isSafeInteger(pair[1])).map(([name, id]) => [id, name]).sort(([a], [b]) => a - b));
    return found.size === ids.length && found.size > 0 ? found : null;
}
/** The class map that labels are held to: of the newest run, else of the settings. */
function currentClassMap({ runs, settings }) {
    const newest = runs.toSorted((one, other) => (one.id.slice(-15) < other.id.slice(-15) ? 1 : -1)).map((run) => run.settings);
    const order = ['config.resolved.toml', 'config.toml', 'config.example.toml'];
    const own = order.flatMap((name) => settings.filter(({ doc }) => doc.path.endsWith(`/${name}`) || doc.path === name));
    for (const { doc } of [...newest, ...own]) {
        const map = doc.state === 'read' ? classMapOf(doc.root) : null;
        const names = map === null ? null : namesById(map);
        if (names !== null)
            return names;
    }
    return null;
}

;// CONCATENATED MODULE: ./core/workdir/label-folders.js
const IMAGE = /\.(?:jpe?g|png|bmp|webp|tiff?)$/i;
const PLACE = /^(.*?)(?:^|\/)(images|labels)\/(.+)$/s;
/** A label file lies below `labels`, or beside the image of its name in `datasets/labeled`. */
function isLabelFile(path, entries) {
    if (!path.startsWith('datasets/') || !path.endsWith('.txt') || /(^|\/)(classes|labels|readme)\.txt$/i.test(path))
        return false;
    if (/\/labels\//.test(path))
        return true;
    const stem = path.slice(0, -4);
    return path.startsWith('datasets/labeled/') && ['.jpg', '.jpeg', '.png', '.bmp', '.webp'].some((end) => entries.has(stem + end));
}
function labelFolders(entries) {
    const found = new Map();
    for (const [path, { kind }] of entries) {
        const place = kind === 'file' && path.startsWith('datasets/') ? PLACE.exec(path) : null;
        if (place === null)
            continue;
        const [, folder = '', what, rest = ''] = place;
        if (!(what === 'images' ? IMAGE.test(rest) : isLabelFile(path, entries)))
            continue;
        const own = found.get(folder) ?? { images: new Map(), labels: new Map(), imageSplits: new Set(), labelSplits: new Set() };
        found.set(folder, own);
        // `train` beside `train2017` is a mistake of its own, and not one for every image.
        const stem = rest.replace(/\.[^./]*$/, '').replace(/^(train|val|test)2017\//, '$1/');
        own[what].set(stem, path);
        const split = /^([^/]+)\//.exec(rest)?.[1];
        if (split !== undefined)
            own[what === 'images' ? 'imageSplits' : 'labelSplits'].add(split);
    }
    return [...found].map(([path, { images, labels, ...splits }]) => ({ path, ...splits, labels: labels.size, lonelyImages: lonely(images, labels), lonelyLabels: lonely(labels, images) }));
}
const lonely = (these, those) => [...these].filter(([stem]) => !those.has(stem)).map(([, path]) => path).sort();

;// CONCATENATED MODULE: ./core/workdir/work-dir.js
/** One path for each entry of the ignore list that the work-dir's own page prints. */
const PROBES = ['config.toml', 'config.resolved.toml', 'log.txt', 'datasets/probe/a.png', 'models/probe/model.onnx', 'runs/probe/metrics.json', 'outputs/0.jpg', 'stats/stats.db', 'tmp/probe'];
/** What git keeps. The page is called README.md in the one description and README_work-dir.md in the code. */
const KEPT = ['config.example.toml', 'README.md', 'README_work-dir.md', '.gitkeep'];
const shown = (workDir, path) => (workDir.path === '.' ? path : `${workDir.path}/${path}`);

// EXTERNAL MODULE: ./core/rules/tfc/shorten.js
var shorten = __webpack_require__(75299);
// EXTERNAL MODULE: ./core/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(5525);
;// CONCATENATED MODULE: ./core/rules/workdir/unread.js


function unread(doc, syntax) {
    switch (doc.state) {
        case 'broken':
            return doc.issues.slice(0, 1).map(({ message, line, column }) => (0,finding/* finding */.gk)(syntax, { path: doc.path, line, column }, (0,secret_shapes/* secretKind */.F)(message) === null ? `${message}.` : 'The file cannot be read at this place.'));
        case 'not_a_map':
            return [(0,finding/* finding */.gk)(syntax, { path: doc.path, line: 1, column: 1 }, 'The file holds no map of keys and values.')];
        case 'unreadable':
            return [(0,finding/* finding */.gk)('WORKDIR.UNREADABLE', { path: doc.path }, `The file cannot be read: ${doc.problem.message}.`)];
        case 'pointer':
            return [(0,finding/* finding */.gk)('WORKDIR.UNREADABLE', { path: doc.path }, 'A Git LFS pointer lies here, and not the file.', { fix: 'Run `git lfs pull`; better, keep the work-dir out of git.' })];
        case 'missing':
        case 'read':
            return [];
    }
}

;// CONCATENATED MODULE: ./core/rules/workdir/label-rules.js
/** Check 9: YOLO labels are boxes of known classes, each with its image, in the folders that the trainer looks into. */







const CODES = { unreadable: 'WORKDIR.UNREADABLE', columns: 'WORKDIR.LABEL_COLUMNS', class: 'WORKDIR.LABEL_CLASS', box: 'WORKDIR.LABEL_BOX' };
const labelRules = (workDir) => {
    const classes = currentClassMap(workDir);
    const { files, unread: rest } = workDir.labels;
    return [
        ...files.flatMap((file) => [...mistakes(file), ...strangers(file, classes)]),
        ...(rest === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.LABELS_UNREAD', { path: shown(workDir, 'datasets') }, `${files.length} label files were read, and ${rest} were counted only.`)]),
        ...labelFolders(workDir.entries).flatMap((folder) => [...pairs(workDir, folder), ...splits(workDir, folder)]),
        ...workDir.datasetFiles.flatMap((doc) => datasetFile(doc, classesOf(workDir, doc, classes))),
    ];
};
const mistakes = ({ path, mistakes: found }) => found.slice(0, 1).map(({ kind, line, column, message }) => (0,finding/* finding */.gk)(CODES[kind], { path, line, column }, kind === 'unreadable' ? `The label file cannot be read: ${message}.` : `The line ${message}.${found.length > 1 ? ` There are ${found.length} such lines or more.` : ''}`));
function strangers({ path, classes: found }, known) {
    const unknown = known === null ? [] : [...found].filter(([id]) => !known.has(id));
    return unknown.map(([id, line]) => (0,finding/* finding */.gk)('WORKDIR.LABEL_CLASS', { path, line, column: 1 }, `The class ${id} is not in the class map, which has ${known?.size ?? 0} classes.`));
}
/** Where nothing is labelled yet, nothing is missing. */
function pairs(workDir, { lonelyImages, lonelyLabels, labels }) {
    if (labels === 0)
        return [];
    const tell = (paths, what) => {
        const [first, ...more] = paths;
        return first === undefined ? [] : [(0,finding/* finding */.gk)('WORKDIR.LABEL_UNPAIRED', { path: shown(workDir, first) }, more.length === 0 ? `${what}.` : `${what}, and ${more.length} more files of this dataset too.`)];
    };
    return [...tell(lonelyImages, 'The image has no label'), ...tell(lonelyLabels, 'The label has no image')];
}
const SPLIT = /^(train|val|test)(2017)?$/;
function splits(workDir, { path, imageSplits, labelSplits }) {
    const untaken = [...imageSplits].filter((name) => /^(train|val)$/.test(name) && !imageSplits.has(`${name}2017`));
    const apart = [...labelSplits].filter((name) => SPLIT.test(name) && !imageSplits.has(name) && [...imageSplits].some((image) => image.replace('2017', '') === name.replace('2017', '')));
    return [
        ...(untaken.length === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.SPLIT_NAME', { path: shown(workDir, `${path}/images`) }, `The trainer looks for ${(0,shorten/* listed */.K)(untaken.map((name) => `images/${name}2017`))}, and here is ${(0,shorten/* listed */.K)(untaken.map((name) => `images/${name}`))}.`)]),
        ...(apart.length === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.SPLIT_NAME', { path: shown(workDir, `${path}/labels`) }, `${(0,shorten/* listed */.K)(apart.map((name) => `labels/${name}`))} and the images of the same split lie in folders of different names.`)]),
    ];
}
/** A dataset file that a run resolved is held to the settings of that run. */
function classesOf({ runs }, { path }, current) {
    const run = runs.find(({ id }) => path.includes(`runs/${id}/`));
    if (run?.settings.doc.state !== 'read')
        return current;
    const map = classMapOf(run.settings.doc.root);
    return map === null ? current : namesById(map);
}
function datasetFile(doc, classes) {
    if (doc.state !== 'read')
        return unread(doc, 'WORKDIR.DATASET_SYNTAX');
    if (classes === null)
        return [];
    const { names, nc } = doc.root;
    const wanted = [...classes.values()];
    const found = namesOf(names);
    if (names !== undefined && JSON.stringify(found) !== JSON.stringify(wanted))
        return [(0,finding/* finding */.gk)('WORKDIR.DATASET_CLASSES', doc.document.place('/names'), `\`names\` is not the list of the ${wanted.length} classes of the settings.`)];
    return nc === undefined || nc === wanted.length ? [] : [(0,finding/* finding */.gk)('WORKDIR.DATASET_CLASSES', doc.document.place('/nc'), `\`nc\` is not ${wanted.length}, the number of classes of the settings.`)];
}
/** A list, or a map of ids to names. */
function namesOf(names) {
    if (names === undefined)
        return null;
    if ((0,source_document/* isList */.Lv)(names))
        return names;
    return (0,source_document/* isMap */.jh)(names) ? Object.entries(names).sort(([one], [other]) => Number(one) - Number(other)).map(([, name]) => name) : null;
}

;// CONCATENATED MODULE: ./core/workdir/quote.js

/** A value of a file for a message: short, on one line, and never a secret. */
function quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    if ((0,secret_shapes/* secretKind */.F)(text) !== null)
        return '(a secret)';
    const shown = JSON.stringify(text.slice(0, MAX));
    return typeof value === 'string' ? (text.length > MAX ? `${shown.slice(0, -1)}…"` : shown) : text.length > MAX ? `${text.slice(0, MAX)}…` : text;
}
const MAX = 60;

;// CONCATENATED MODULE: ./core/rules/workdir/log-rules.js


/** Errors per line. */
const BUDGET = 0.01;
const log_rules_CODES = { line: 'WORKDIR.LOG_LINE', key: 'WORKDIR.LOG_KEY', level: 'WORKDIR.LOG_LEVEL', time: 'WORKDIR.LOG_TIME' };
const logRules = (workDir) => {
    const { log } = workDir;
    if (log === null)
        return [];
    if (!log.ok)
        return [(0,finding/* finding */.gk)('WORKDIR.UNREADABLE', { path: log.path }, `The log cannot be read: ${log.problem.message}.`)];
    const { facts, path } = log;
    return [
        ...(log.cut ? [(0,finding/* finding */.gk)('WORKDIR.LOG_CUT', { path }, `The first ${facts.lines} lines were read.`)] : []),
        ...facts.mistakes.map(({ kind, line, count, message }) => (0,finding/* finding */.gk)(log_rules_CODES[kind], { path, line, column: 1 }, `The line ${message}.${count > 1 ? ` There are ${count} such lines.` : ''}`)),
        ...(log.cut ? [] : unfinished(path, facts)),
        ...statuses(workDir, path, facts),
        ...errors(path, facts),
    ];
};
/** A later start of the same run is a finding of its own (check 10): here each start needs an end behind it. */
function unfinished(path, { events }) {
    const open = new Map();
    for (const event of events) {
        // A service does not yet know its run when it starts.
        const key = event.subject.endsWith('.service') ? event.subject : JSON.stringify([event.subject, event.runId]);
        if (event.phase === 'start')
            open.set(key, event);
        // `done` is logged after `failed` too; either ends it.
        else
            open.delete(key);
    }
    return [...open.values()].map(({ line, subject, runId }) => (0,finding/* finding */.gk)('WORKDIR.LOG_UNFINISHED', { path, line, column: 1 }, `${quote(`${subject}.start`)}${runId === null ? '' : ` of ${quote(runId)}`} has no end.`));
}
function statuses(workDir, path, { events }) {
    const last = new Map(events.filter(({ phase, runId, status, subject }) => phase === 'done' && runId !== null && status !== null && !subject.endsWith('.service')).map((event) => [event.runId, event]));
    return workDir.runs.flatMap(({ id, metrics: { doc } }) => {
        const event = last.get(id);
        const status = doc.state === 'read' ? doc.root['status'] : undefined;
        if (event === undefined || status === undefined || event.status === status)
            return [];
        return [(0,finding/* finding */.gk)('WORKDIR.LOG_STATUS', { path, line: event.line, column: 1 }, `The log says that ${quote(id)} ended ${quote(event.status)}, and its metrics.json says ${quote(status)}.`)];
    });
}
function errors(path, { lines, errors: count, firstError }) {
    return count > lines * BUDGET ? [(0,finding/* finding */.gk)('WORKDIR.LOG_ERRORS', { path, line: firstError, column: 1 }, `${count} of ${lines} lines have the level ERROR; the budget is one in a hundred. This is the first.`)] : [];
}

;// CONCATENATED MODULE: ./core/workdir/at.js

/** The value under a path of keys; undefined when it is not there. */
function at(root, keys) {
    return keys.reduce((value, key) => ((0,source_document/* isMap */.jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined), root);
}
function textAt(root, ...keys) {
    const value = at(root, keys);
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/workdir/python-json.js
/** What Python's `json.dumps(value, sort_keys=True, separators=(',', ':'))` writes: the text that a class map's hash is made of. */


const classMapHash = (names, idMap) => (0,external_node_crypto_.createHash)('sha256').update(pythonJson({ names, id_map: idMap })).digest('hex');
function pythonJson(value) {
    if ((0,source_document/* isList */.Lv)(value))
        return `[${value.map(pythonJson).join(',')}]`;
    if ((0,source_document/* isMap */.jh)(value)) {
        const pairs = Object.entries(value).sort(([one], [other]) => byCodePoint(one, other));
        return `{${pairs.map(([key, item]) => `${ascii(key)}:${pythonJson(item)}`).join(',')}}`;
    }
    return typeof value === 'string' ? ascii(value) : JSON.stringify(value);
}
/** `ensure_ascii`: every other UTF-16 unit is escaped, DEL too. */
function ascii(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Python sorts by code points; JavaScript by UTF-16 units, which differs above U+FFFF. */
function byCodePoint(one, other) {
    const [a, b] = [[...one], [...other]];
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
        const step = a[at].codePointAt(0) - b[at].codePointAt(0);
        if (step !== 0)
            return step;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./core/workdir/re-root.js
/** `roots`: absolute paths under which this work-dir was known where it was written. `name`: what its directory is called here. */
function reRoot(path, roots, name) {
    if (/\.\.\.|…/.test(path))
        return { kind: 'elided' };
    const parts = partsOf(path);
    if (parts === null)
        return { kind: 'relative' };
    for (const root of roots) {
        const own = partsOf(root);
        if (own !== null && own.length > 0 && own.every((part, at) => parts[at] === part))
            return { kind: 'inside', path: parts.slice(own.length).join('/') };
    }
    const at = parts.findIndex((part) => part === 'work-dir' || part === name);
    return at === -1 || roots.length > 0 ? { kind: 'outside' } : { kind: 'inside', path: parts.slice(at + 1).join('/') };
}
const isAbsolute = (path) => /^(\/|[A-Za-z]:[\\/])/.test(path);
/** Without `.`, and with `..` followed; null when the path is not absolute. */
function partsOf(path) {
    if (!isAbsolute(path))
        return null;
    const parts = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts;
}

;// CONCATENATED MODULE: ./core/workdir/roots.js


/** Where the work-dir was when a run resolved its settings. */
function rootOf({ doc }) {
    const root = doc.state === 'read' ? textAt(doc.root, 'workspace', 'root') : null;
    return root !== null && isAbsolute(root) ? root : null;
}
/** Every absolute place that any settings of the work-dir name as its own. */
function rootsOf({ runs, settings }) {
    return [...new Set([...runs.map((run) => rootOf(run.settings)), ...settings.map(rootOf)].filter((root) => root !== null))];
}
/** Of the places of a run: its own, else all that are known. */
function rootsOfRun(workDir, runId) {
    const own = workDir.runs.find(({ id }) => id === runId);
    const root = own === undefined ? null : rootOf(own.settings);
    return root === null ? rootsOf(workDir) : [root];
}
/** What the directory is called here. */
const nameOf = ({ path }) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./core/rules/workdir/manifest-rules.js
/** Check 5, second part: a model's manifest, its class map and its labels belong together, and "ready to deploy" is true. */









const manifestRules = (workDir) => workDir.models.flatMap((model) => ofModel(workDir, model));
function ofModel(workDir, { manifest: { doc }, labels }) {
    const broken = [...unread(doc, 'WORKDIR.JSON_SYNTAX'), ...unread(labels.doc, 'WORKDIR.JSON_SYNTAX')];
    if (doc.state !== 'read')
        return broken;
    return [...broken, ...hash(doc), ...(labels.doc.state === 'read' ? same(doc, labels.doc) : []), ...ready(workDir, doc), ...run(workDir, doc)];
}
function hash({ document, root }) {
    const map = classMapOf(root);
    const found = at(root, ['class_map', 'hash']);
    if (map === null || found === undefined || found === classMapHash(map.names, map.idMap))
        return [];
    return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_HASH', document.place('/class_map/hash'), `The hash is ${quote(found)}, and the class map above it gives ${classMapHash(map.names, map.idMap)}.`)];
}
function same(manifest, { document, root }) {
    const map = classMapOf(manifest.root);
    if (map === null)
        return [];
    const key = ['names', 'id_map'].find((each) => pythonJson(root[each] ?? null) !== pythonJson(each === 'names' ? map.names : map.idMap));
    return key === undefined ? [] : [(0,finding/* finding */.gk)('WORKDIR.LABELS_DIFFER', document.place(`/${key}`), `\`${key}\` differs from the \`class_map\` of model_manifest.json.`)];
}
/** Ready means: the export went well, and the .onnx file that is to be deployed is there. */
function ready(workDir, { document, root }) {
    const said = root['deployment_ready'];
    if (typeof said !== 'boolean')
        return [];
    const exported = at(root, ['export', 'export_ok']) === true;
    const files = ['onnx', 'onnx_int8', 'onnx_fp16', 'final_infer_model_path'].map((key) => textAt(root, 'artifacts', key)).filter((path) => path?.endsWith('.onnx') === true);
    const roots = rootsOfRun(workDir, textAt(root, 'run_id'));
    const there = files.some((path) => {
        const rooted = reRoot(path, roots, nameOf(workDir));
        // What lies elsewhere cannot be looked at: it is taken at its word.
        return rooted.kind === 'inside' ? workDir.entries.has(rooted.path) : true;
    });
    if (said === (exported && there))
        return [];
    const place = document.place('/deployment_ready');
    if (!said)
        return [(0,finding/* finding */.gk)('WORKDIR.DEPLOYABLE_UNSAID', place, '`deployment_ready` is false, `export_ok` is true, and the .onnx file is there.')];
    return [(0,finding/* finding */.gk)('WORKDIR.NOT_DEPLOYABLE', place, exported ? '`deployment_ready` is true, and no .onnx file is there.' : '`deployment_ready` is true, and `export_ok` is not.')];
}
function run(workDir, { document, root }) {
    const id = root['run_id'];
    if (id === undefined || workDir.runs.some((each) => each.id === id))
        return [];
    return [(0,finding/* finding */.gk)('WORKDIR.MANIFEST_RUN_UNKNOWN', document.place('/run_id'), `runs/ has no ${(0,source_document/* isMap */.jh)(id) ? 'such run' : quote(id)}.`)];
}

;// CONCATENATED MODULE: ./core/workdir/is-dry-run.js

/** Whether an `artifacts.json` is of a run that only went through the motions. Such a run is never a baseline and never promoted. */
function isDryRun(artifacts) {
    if (!(0,source_document/* isMap */.jh)(artifacts))
        return false;
    const inner = artifacts['artifacts'];
    return artifacts['dry_run'] === true || ((0,source_document/* isMap */.jh)(inner) && inner['dry_run'] === true);
}

;// CONCATENATED MODULE: ./core/workdir/named-paths.js
/** The files that `artifacts.json` and `model_manifest.json` name. Everything a pipeline writes there is an absolute path. */


const MAX_LENGTH = 4096;
const MAX_DEPTH = 32;
function namedPaths(root) {
    const artifacts = root['artifacts'];
    const deployed = String(root['mode'] ?? '').startsWith('deploy');
    return (0,source_document/* isMap */.jh)(artifacts) ? below(artifacts, ['artifacts'], deployed) : [];
}
function below(map, keys, deployed) {
    if (keys.length > MAX_DEPTH)
        return [];
    return Object.entries(map).flatMap(([key, value]) => {
        const path = [...keys, key];
        if ((0,source_document/* isMap */.jh)(value))
            return below(value, path, deployed);
        if (typeof value !== 'string' || value.length > MAX_LENGTH || value.includes('\n') || !isAbsolute(value))
            return [];
        return [{ pointer: (0,source_document/* pointer */.Wn)(...path), value, input: isInput(path, deployed) }];
    });
}
const isInput = (path, deployed) => (path.includes('dataset') && path.at(-1) !== 'resolved_data_yaml') || path.at(-1) === 'init' || (deployed && /^model_(manifest_)?path$/.test(path.at(-1) ?? ''));

;// CONCATENATED MODULE: ./core/rules/workdir/output-rules.js
/** Check 5, first part: what runs and manifests name is there, is not empty, and lies in the work-dir. */







const outputRules = (workDir) => {
    const told = new Set();
    const dry = new Set(workDir.runs.filter(({ artifacts }) => artifacts.doc.state === 'read' && isDryRun(artifacts.doc.root)).map(({ id }) => id));
    const docs = [...workDir.runs.map(({ artifacts }) => artifacts.doc), ...workDir.models.map(({ manifest }) => manifest.doc)].filter((doc) => doc.state === 'read');
    return docs.flatMap((doc) => {
        const run = String(doc.root['run_id'] ?? '');
        return namedPaths(doc.root).flatMap((named) => output_rules_judge(workDir, doc, named, { told, run, dry: dry.has(run) }));
    });
};
function output_rules_judge(workDir, doc, { pointer, value, input }, { told, run, dry }) {
    const rooted = reRoot(value, rootsOfRun(workDir, run), nameOf(workDir));
    const place = doc.document.place(pointer);
    const key = rooted.kind === 'inside' ? rooted.path : value;
    if (told.has(key))
        return [];
    const tell = (each) => {
        told.add(key);
        return [each];
    };
    if (rooted.kind === 'elided')
        return tell((0,finding/* finding */.gk)('WORKDIR.OUTPUT_UNCHECKED', place, `${quote(value)} is shortened.`));
    // Untouched weights stay where they were: a run that trained nothing, or from elsewhere, names them as they are.
    if (rooted.kind === 'outside')
        return input || value === at(doc.root, ['artifacts', 'weights', 'init']) ? [] : tell((0,finding/* finding */.gk)('WORKDIR.OUTPUT_OUTSIDE', place, `${quote(value)} lies outside of the work-dir.`));
    if (rooted.kind === 'relative' || rooted.path === '')
        return [];
    const entry = workDir.entries.get(rooted.path);
    if (entry === undefined)
        return dry ? [] : tell((0,finding/* finding */.gk)('WORKDIR.OUTPUT_MISSING', place, `${quote(rooted.path)} is not there.`, input ? { level: 'warning' } : {}));
    return entry.kind === 'file' && entry.size === 0 ? tell((0,finding/* finding */.gk)('WORKDIR.OUTPUT_EMPTY', place, `${quote(rooted.path)} has no bytes.`)) : [];
}

;// CONCATENATED MODULE: ./core/workdir/run-id.js
function readRunId(id) {
    const found = /^(.{1,200})-(\d{8})-(\d{6})$/s.exec(id);
    if (found === null)
        return null;
    const [, name = '', day = '', time = ''] = found;
    const [month, date, hour, minute, second] = [day.slice(4, 6), day.slice(6), time.slice(0, 2), time.slice(2, 4), time.slice(4)].map(Number);
    const possible = month >= 1 && month <= 12 && date >= 1 && date <= 31 && hour < 24 && minute < 60 && second <= 60;
    return possible ? { name, stamp: day + time } : null;
}

;// CONCATENATED MODULE: ./core/rules/workdir/overwrite-rules.js
/** Checks 10 and 11: runs and models that were overwritten, and runs that only went through the motions. */








const overwriteRules = (workDir) => [...twice(workDir), ...overwritten(workDir), ...dry(workDir)];
/** Only the log still knows of the first of two runs with one id. */
function twice({ log }) {
    if (log?.ok !== true)
        return [];
    const starts = log.facts.events.filter(({ phase, runId, subject }) => phase === 'start' && runId !== null && !subject.includes('.service'));
    const byRun = Map.groupBy(starts, ({ subject, runId }) => JSON.stringify([subject, runId]));
    return [...byRun.values()].filter((events) => events.length > 1).map((events) => (0,finding/* finding */.gk)('WORKDIR.RUN_TWICE', { path: log.path, line: events[1].line, column: 1 }, `${quote(events[0].runId)} starts ${events.length} times; what the first wrote was overwritten.`));
}
function overwritten(workDir) {
    return workDir.runs.flatMap(({ id, artifacts: { doc } }) => {
        if (doc.state !== 'read')
            return [];
        const path = textAt(doc.root, 'artifacts', 'model_manifest', 'path');
        const rooted = path === null ? null : reRoot(path, rootsOfRun(workDir, id), nameOf(workDir));
        if (rooted?.kind !== 'inside')
            return [];
        const model = workDir.models.find(({ manifest }) => manifest.doc.path === shown(workDir, rooted.path));
        const owner = model?.manifest.doc.state === 'read' ? textAt(model.manifest.doc.root, 'run_id') : null;
        if (owner === null || owner === id)
            return [];
        const later = (readRunId(owner)?.stamp ?? '') >= (readRunId(id)?.stamp ?? '');
        return [(0,finding/* finding */.gk)('WORKDIR.MODEL_OVERWRITTEN', doc.document.place('/artifacts/model_manifest/path'), later ? `The manifest there is of the later run ${quote(owner)}.` : `The manifest there is of the earlier run ${quote(owner)}: this run did not replace it.`)];
    });
}
function dry({ runs }) {
    return runs.flatMap(({ id, artifacts: { doc } }) => (doc.state === 'read' && isDryRun(doc.root) ? [(0,finding/* finding */.gk)('WORKDIR.DRY_RUN', doc.document.keyPlace('/artifacts/dry_run'), `${quote(id)} was a dry run: files that it names need not be there.`)] : []));
}

;// CONCATENATED MODULE: ./core/rules/workdir/place-rules.js
/** Check 1: what git has of a work-dir and what it must not have. */



const placeRules = (workDir) => [...symlinks(workDir), ...(workDir.git === null ? [] : [...tracked(workDir, workDir.git), ...ignored(workDir, workDir.git), ...page(workDir)])];
const symlinks = (workDir) => [...workDir.entries].filter(([, entry]) => entry.leaves).map(([path]) => (0,finding/* finding */.gk)('WORKDIR.SYMLINK_LEAVES', { path: shown(workDir, path) }, 'The symlink leads out of the work-dir, or nowhere.'));
/** One finding for each file or directory at the top of the work-dir, whatever lies below it. */
function tracked(workDir, git) {
    const kept = new Set(KEPT);
    const tops = Map.groupBy(git.tracked.filter((path) => !kept.has(path)), (path) => path.split('/', 1)[0] ?? path);
    return [...tops].map(([top, [first = top, ...more]]) => (0,finding/* finding */.gk)('WORKDIR.TRACKED_FILE', { path: shown(workDir, first) }, more.length === 0 ? 'Git tracks this file.' : `Git tracks this file and ${more.length} more below ${top}/.`));
}
function ignored(workDir, git) {
    const open = PROBES.filter((path) => !git.ignored.has(path) && !git.tracked.some((each) => each === path));
    const held = KEPT.filter((path) => git.ignored.has(path) && workDir.entries.has(path));
    return [
        ...(open.length === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.NOT_IGNORED', { path: '.gitignore' }, `Of ${PROBES.length} paths that a run makes, git would take ${open.length}: ${(0,shorten/* listed */.K)(open.map((path) => shown(workDir, path)), 9)}.`)]),
        ...held.map((path) => (0,finding/* finding */.gk)('WORKDIR.TEMPLATE_IGNORED', { path: shown(workDir, path) }, 'The file is here, and git ignores it.')),
    ];
}
function page(workDir) {
    return ['README.md', 'README_work-dir.md'].some((name) => workDir.entries.has(name)) ? [] : [(0,finding/* finding */.gk)('WORKDIR.README_MISSING', { path: workDir.path }, 'Neither README.md nor README_work-dir.md is there.')];
}

;// CONCATENATED MODULE: ./core/rules/workdir/run-rules.js
/** Checks 3 and 4: the three files of a run are there, can be read, and tell the same. */






const MODES = ['train', 'autolabel', 'deploy-edge', 'deploy-remote'];
const STATUSES = ['ok', 'failed'];
const runRules = (workDir) => workDir.runs.flatMap((run) => runFindings(workDir, run));
function runFindings(workDir, run) {
    const { metrics, artifacts, settings } = run;
    const path = shown(workDir, `runs/${run.id}`);
    const missing = [metrics, artifacts, settings].filter(({ doc }) => doc.state === 'missing').map(({ doc }) => doc.path);
    return [
        ...(readRunId(run.id) === null ? [(0,finding/* finding */.gk)('WORKDIR.RUN_NAME', { path }, `${quote(run.id)} does not end in -YYYYMMDD-HHMMSS.`)] : []),
        // An empty directory is one mistake and not three.
        ...(missing.length === 3 ? [(0,finding/* finding */.gk)('WORKDIR.RUN_INCOMPLETE', { path }, 'The run has neither metrics.json nor artifacts.json nor config.resolved.toml.')] : missing.map((each) => (0,finding/* finding */.gk)('WORKDIR.RUN_INCOMPLETE', { path: each }, `The run ${quote(run.id)} has no ${each.slice(each.lastIndexOf('/') + 1)}.`))),
        ...unread(metrics.doc, 'WORKDIR.JSON_SYNTAX'),
        ...unread(artifacts.doc, 'WORKDIR.JSON_SYNTAX'),
        ...ofMetrics(metrics.doc, run),
        ...ofArtifacts(artifacts.doc, run),
        ...together(metrics.doc, artifacts.doc),
    ];
}
function ofMetrics(doc, run) {
    if (doc.state !== 'read')
        return [];
    const elapsed = doc.root['elapsed_ms'];
    return [
        ...keys(doc, ['run_id', 'mode', 'status', 'elapsed_ms', 'error']),
        ...words(doc, run),
        ...(elapsed === undefined || (typeof elapsed === 'number' && elapsed >= 0) ? [] : [(0,finding/* finding */.gk)('WORKDIR.ELAPSED', doc.document.place('/elapsed_ms'), `The run took ${quote(elapsed)} milliseconds.`)]),
    ];
}
function ofArtifacts(doc, run) {
    if (doc.state !== 'read')
        return [];
    // A failed run has no `artifacts`, but a traceback.
    return [...keys(doc, ['run_id', 'mode', 'status', ...(doc.root['status'] === 'failed' ? [] : ['artifacts'])]), ...words(doc, run)];
}
function keys({ root, path }, wanted) {
    const missing = wanted.filter((key) => root[key] === undefined);
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.KEY_MISSING', { path, line: 1, column: 1 }, `There is no ${(0,shorten/* listed */.K)(missing)}.`)];
}
/** What both files say of the run: whose it is, how it ran, how it ended. */
function words({ document, root }, run) {
    const { run_id: id, mode, status, error } = root;
    const known = STATUSES.includes(status);
    return [
        ...(id === undefined || id === run.id ? [] : [(0,finding/* finding */.gk)('WORKDIR.RUN_ID_DIFFERS', document.place('/run_id'), `The run id is ${quote(id)}, and the directory is ${quote(run.id)}.`)]),
        ...(mode === undefined || MODES.includes(mode) ? [] : [(0,finding/* finding */.gk)('WORKDIR.MODE_UNKNOWN', document.place('/mode'), `The mode is ${quote(mode)}.`)]),
        ...(status === undefined || known ? [] : [(0,finding/* finding */.gk)('WORKDIR.STATUS_UNKNOWN', document.place('/status'), `The status is ${quote(status)}.`)]),
        // The error is not quoted: it is text of a program, and may hold anything.
        ...(error === undefined || !known || (error === null) === (status === 'ok') ? [] : [(0,finding/* finding */.gk)('WORKDIR.ERROR_DISAGREES', document.place('/error'), status === 'ok' ? 'The status is ok, and there is an error.' : 'The status is failed, and the error is null.')]),
    ];
}
function together(metrics, artifacts) {
    if (metrics.state !== 'read' || artifacts.state !== 'read')
        return [];
    return [...pair('mode', MODES), ...pair('status', STATUSES)];
    function pair(key, known) {
        const [one, other] = [metrics.root[key], artifacts.root[key]];
        // A word that nobody knows is told as that.
        if (one === other || !known.includes(one) || !known.includes(other))
            return [];
        return [(0,finding/* finding */.gk)('WORKDIR.RUN_DISAGREES', artifacts.document.place(`/${key}`), `Here \`${key}\` is ${quote(other)}, and in metrics.json it is ${quote(one)}.`)];
    }
}

;// CONCATENATED MODULE: ./core/workdir/find-secrets.js
/**
 * Secrets in what a work-dir holds: a key that is named like one and has a value, an assignment in a text, and the shapes of known
 * tokens. What is found is a kind and a place; the value itself goes nowhere.
 */


const find_secrets_MAX_DEPTH = 64;
/** Everything below a map or list, by name and by shape. */
function secretsInMap(root) {
    return find_secrets_below(root, [], 0);
}
function find_secrets_below(value, keys, depth) {
    if (depth > find_secrets_MAX_DEPTH)
        return [];
    if ((0,source_document/* isMap */.jh)(value))
        return Object.entries(value).flatMap(([key, item]) => find_secrets_below(item, [...keys, key], depth + 1));
    if ((0,source_document/* isList */.Lv)(value))
        return value.flatMap((item, at) => find_secrets_below(item, [...keys, String(at)], depth + 1));
    const what = leaf(value, keys);
    return what === null ? [] : [{ what, pointer: (0,source_document/* pointer */.Wn)(...keys) }];
}
function leaf(value, keys) {
    // In a list the name of the list counts: `api_keys = ["…"]`.
    const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
    const shape = typeof value === 'string' ? (0,secret_shapes/* secretKind */.F)(value) : null;
    const where = keys.map((key) => ((0,secret_shapes/* secretKind */.F)(key) === null ? key.slice(0, 60) : '?')).join('.');
    if (isSecretName(name) && isLiteral(value))
        return shape === null ? `the value of ${where}` : `${shape}, the value of ${where}`;
    if (shape !== null)
        return `${shape} in ${where}`;
    return typeof value === 'string' && assignsSecret(value) ? `a key with its value in ${where}` : null;
}
/** `api_key`, `stream_api_key`, `hf_token`, `password`; not `api_key_env_name`, `max_new_tokens`, `token_count`. */
function isSecretName(key) {
    return /(?:^|[_.-])(?:(?:api|auth|access|secret|private)[_-]?keys?|secrets?|token|access[_-]?tokens|passw(?:or)?ds?|passwd|passphrase|pwd|credentials?)$/i.test(key.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
}
/** A value that somebody typed in, not one that says where to get it, and not one that was taken out. */
function isLiteral(value) {
    if (typeof value === 'number')
        return true;
    if (typeof value !== 'string')
        return false;
    const text = value.trim();
    return text !== '' && !/^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|\{\{.*\}\}|<[^<>]*>|env:\S*|\*+|\[?redacted\]?|none|null|nil)$/i.test(text);
}
/** `api_key="…"`, `password: '…'`, `Authorization: Bearer …` inside of a longer text: a traceback, a message. */
const ASSIGNMENTS = [
    /(?:^|[^A-Za-z])(?:api_?key|secret(?:_?key)?|token|passw(?:or)?d|passwd)["']?\s{0,3}[=:]\s{0,3}["']?(?!["'\s]|\$|<|\*|None\b|null\b|os\.|env|str\b|\[?redacted)[^\s"',;)}\]]{6}/i,
    /\b(?:Bearer|Basic)\s+(?!\[?redacted)[A-Za-z0-9+/_=.~-]{12}/i,
];
const assignsSecret = (text) => ASSIGNMENTS.some((pattern) => pattern.test(text));
/** False only for a text that certainly holds none of what is found here: most lines of a log are not looked at twice. */
const mayHoldSecret = (text) => HINT.test(text);
const HINT = /key|token|secret|passw|passphrase|pwd|credential|bearer|basic|\\u|-----begin|gh[pousr]_|github_pat_|glpat-|akia|asia|hf_|aiza|xox[abprs]-|[rs]k_live_|npm_|pypi-|sk-|eyj|:\/\/|:\\\//i;
/** Lines of a text that nobody could parse, or of its comments, with what they hold. */
function secretsInText(text) {
    return text.split('\n').flatMap((line, at) => {
        const shape = secret_shapes/* SECRET_SHAPES */.A.flatMap(([what, pattern]) => {
            const index = pattern.exec(line)?.index;
            return index === undefined ? [] : [{ what, line: at + 1, column: index + 1 }];
        })[0];
        if (shape !== undefined)
            return [shape];
        const assigned = ASSIGNED.exec(line);
        return assigned !== null && isSecretName(assigned[1]) && isLiteral(assigned[3] ?? '') ? [{ what: `the value of ${assigned[1].slice(0, 60)}`, line: at + 1, column: assigned.index + 1 }] : [];
    });
}
const ASSIGNED = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{1,100})["']?[ \t]{0,8}[=:][ \t]{0,8}(["'])([^"'\n]{1,2000})\2/;

;// CONCATENATED MODULE: ./core/rules/workdir/secret-rules.js
/** Check 8: secrets, by file, line and kind. The value is in no finding, not even a part of it. */


const secretRules = (workDir) => [
    ...workDir.settings.flatMap((source) => inSource(source, isLocal(workDir, source))),
    ...workDir.runs.flatMap(({ settings, artifacts, metrics }) => [settings, artifacts, metrics].flatMap((source) => inSource(source, false))),
    ...workDir.models.flatMap(({ manifest }) => inSource(manifest, false)),
    ...inLog(workDir),
];
/** The local settings may hold keys, where git ignores them. In an artifact they have left the machine. */
const isLocal = ({ git }, { doc }) => git !== null && /(^|\/)config\.toml$/.test(doc.path) && git.ignored.has('config.toml');
function inSource({ doc, text }, local) {
    if (text === null)
        return [];
    const named = doc.state === 'read' ? secretsInMap(doc.root).map(({ what, pointer }) => ({ what, ...placed(doc.document.place(pointer)) })) : [];
    // The text too: comments, and what no parser took. One line is one secret.
    const lines = new Set(named.map(({ line }) => line));
    const written = secretsInText(text).filter(({ line }) => !lines.has(line));
    return [...named, ...written].map(({ what, line, column }) => (0,finding/* finding */.gk)(local ? 'WORKDIR.SECRET_LOCAL' : 'WORKDIR.SECRET', { path: doc.path, line, column }, `Here stands ${what}.`));
}
const placed = ({ line, column }) => ({ line, column });
function inLog({ log }) {
    return log?.ok === true ? log.facts.secrets.map(({ what, line }) => (0,finding/* finding */.gk)('WORKDIR.SECRET', { path: log.path, line, column: 1 }, `Here stands ${what}.`)) : [];
}

;// CONCATENATED MODULE: ./core/rules/workdir/settings-rules.js
/** Checks 2 and 4: settings are TOML of version 1, names and ids of classes belong together, resolved paths mean the same from everywhere. */








/** The settings that the pipeline resolves against the place of the file. */
const PATHS = ['workspace.root', 'data.yolo_dataset_dir', 'data.labeled_dir', 'data.unlabeled_dir', 'train.yolo.weights', 'autolabel.model.onnx_model', 'deploy.edge.video_path', 'deploy.edge.images_dir', 'deploy.edge.local_model', 'deploy.remote.model', 'deploy.statistics.db_path'].map((path) => path.split('.'));
const settingsRules = (workDir) => {
    const runs = workDir.runs.map((run) => run.settings);
    // The last run's settings are copied to the top: what is wrong with them is told once.
    const copies = new Set(runs.map(({ text }) => text));
    return [...workDir.settings.filter(({ text }) => text === null || !copies.has(text)), ...runs].flatMap((source) => settings(workDir, source));
};
function settings(workDir, source) {
    const { doc } = source;
    if (doc.state !== 'read')
        return unread(doc, 'WORKDIR.TOML_SYNTAX');
    return [...version(doc), ...classes(doc), ...(doc.path.endsWith('config.resolved.toml') ? paths(workDir, doc, rootOf(source)) : [])];
}
function version({ document, root, path }) {
    const found = at(root, ['app', 'schema_version']);
    if (found === 1)
        return [];
    // Only a pointer to other files, with no table of its own, needs none.
    if (found === undefined)
        return Object.keys(root).length === 0 ? [] : [(0,finding/* finding */.gk)('WORKDIR.SCHEMA_VERSION_MISSING', { path, line: 1, column: 1 }, 'There is no `app.schema_version`.')];
    return [(0,finding/* finding */.gk)('WORKDIR.SCHEMA_VERSION', document.place('/app/schema_version'), `The schema version is ${quote(found)}, and 1 is known.`)];
}
function classes({ document, root }) {
    const map = classMapOf(root);
    if (map === null)
        return [];
    const { names, idMap } = map;
    if (!(0,source_document/* isList */.Lv)(names) || names.some((name) => typeof name !== 'string' || name === ''))
        return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_NAMES', document.place('/class_map/names'), '`names` is no list of names.')];
    const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
    if (twice !== -1)
        return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_NAMES', document.place(`/class_map/names/${twice}`), `The name ${quote(names[twice])} stands twice.`)];
    if (!(0,source_document/* isMap */.jh)(idMap))
        return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_NAMES', document.place('/class_map/id_map'), '`id_map` is no map of names to ids.')];
    const known = new Set(Object.keys(idMap));
    const without = names.findIndex((name) => !known.has(String(name)));
    if (without !== -1)
        return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_NAMES', document.place(`/class_map/names/${without}`), `The class ${quote(names[without])} has no id in \`id_map\`.`)];
    const extra = Object.keys(idMap).find((name) => !names.includes(name));
    if (extra !== undefined)
        return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_NAMES', document.keyPlace((0,source_document/* pointer */.Wn)('class_map', 'id_map', extra)), `\`id_map\` has ${quote(extra)}, and \`names\` has not.`)];
    return ids(Object.entries(idMap), (name) => document.place((0,source_document/* pointer */.Wn)('class_map', 'id_map', name)));
}
function ids(entries, place) {
    const seen = new Map();
    return entries.flatMap(([name, id]) => {
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, name);
        if (!Number.isSafeInteger(id) || id < 0)
            return [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_ID', place(name), `The id of ${quote(name)} is ${quote(id)}.`)];
        return first === undefined ? [] : [(0,finding/* finding */.gk)('WORKDIR.CLASS_MAP_ID', place(name), `${quote(name)} has the id ${quote(id)}, as ${quote(first)} has.`)];
    });
}
function paths(workDir, { document, root }, own) {
    return PATHS.flatMap((keys) => {
        const value = at(root, keys);
        if (typeof value !== 'string' || value === '' || /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value))
            return [];
        const rooted = reRoot(value, own === null ? [] : [own], nameOf(workDir));
        const place = document.place((0,source_document/* pointer */.Wn)(...keys));
        if (rooted.kind === 'relative')
            return [(0,finding/* finding */.gk)('WORKDIR.PATH_RELATIVE', place, `\`${keys.join('.')}\` is relative: ${quote(value)}.`)];
        return rooted.kind === 'outside' ? [(0,finding/* finding */.gk)('WORKDIR.PATH_OUTSIDE', place, `\`${keys.join('.')}\` lies outside of the work-dir: ${quote(value)}.`)] : [];
    });
}

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
;// CONCATENATED MODULE: ./core/workdir/stats.js
const STATS_WANTED = { tables: ['stats_events'], maxBytes: 128 * 1024 * 1024, maxRows: 20_000, maxText: 16 * 1024 };
/** Of every shape. The counts are called `counts_by_class` in the description and `counts_by_class_json` in the code. */
const STATS_COLUMNS = ['id', 'source_id', 'ts_utc', 'total_detections', 'latency_ms'];
const rowsOf = ({ columns, rows }) => rows.map((row) => new Map(columns.map(({ name }, at) => [name, row[at] ?? null])));
const countsOf = (row) => row.get('counts_by_class_json') ?? row.get('counts_by_class') ?? null;
/** Nearest-rank percentiles of the latency, in milliseconds; null without a row that has one. */
function latency(rows) {
    const sorted = rows.map((row) => row.get('latency_ms')).filter((value) => typeof value === 'number' && value >= 0).sort((a, b) => a - b);
    const rank = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    return sorted.length === 0 ? null : { p50: rank(0.5), p95: rank(0.95) };
}

;// CONCATENATED MODULE: ./core/rules/workdir/stats-rules.js
/** Check 7: the statistics have a known shape, their rows can be, and what they name is there. */








const statsRules = (workDir) => {
    const { stats } = workDir;
    if (stats === null)
        return [];
    const at = { path: stats.path };
    if (!stats.ok)
        return [(0,finding/* finding */.gk)('WORKDIR.STATS_UNREADABLE', at, `The database cannot be read: ${stats.problem.message}.`)];
    const table = stats.content.tables['stats_events'];
    if (table === undefined)
        return [(0,finding/* finding */.gk)('WORKDIR.STATS_SCHEMA', at, 'There is no table `stats_events`.')];
    const missing = shape(table);
    if (missing.length > 0)
        return [(0,finding/* finding */.gk)('WORKDIR.STATS_SCHEMA', at, `The table \`stats_events\` has no column ${(0,shorten/* listed */.K)(missing)}.`)];
    const rows = rowsOf(table);
    return [
        ...(table.more ? [(0,finding/* finding */.gk)('WORKDIR.STATS_CUT', at, `The first ${rows.length} rows were read.`)] : []),
        ...first('WORKDIR.STATS_ROW', at, rows, rowMistake),
        ...first('WORKDIR.STATS_PAYLOAD', at, rows, payloadMistake),
        ...unknown('WORKDIR.STATS_RUN_UNKNOWN', at, rows, 'run_id', new Set(workDir.runs.map(({ id }) => id))),
        ...unknown('WORKDIR.STATS_MODEL_UNKNOWN', at, rows, 'model_id', modelIds(workDir)),
    ];
};
function shape({ columns }) {
    const names = new Set(columns.map(({ name }) => name));
    const missing = STATS_COLUMNS.filter((name) => !names.has(name));
    return names.has('counts_by_class') || names.has('counts_by_class_json') ? missing : [...missing, 'counts_by_class_json'];
}
/** The first row of a mistake, and how many there are. */
function first(code, at, rows, mistakeOf) {
    const bad = rows.flatMap((row) => {
        const mistake = mistakeOf(row);
        return mistake === null ? [] : [{ id: row.get('id'), mistake }];
    });
    const [one] = bad;
    return one === undefined ? [] : [(0,finding/* finding */.gk)(code, at, `Row ${quote(one.id)}: ${one.mistake}.${bad.length > 1 ? ` There are ${bad.length} such rows.` : ''}`)];
}
function rowMistake(row) {
    const [total, took] = [row.get('total_detections'), row.get('latency_ms')];
    if (!Number.isSafeInteger(total) || total < 0)
        return `${quote(total)} detections`;
    if (typeof took !== 'number' || took < 0)
        return `a latency of ${quote(took)} ms`;
    if (!isTime(row.get('ts_utc')))
        return '`ts_utc` is no ISO time in UTC';
    if (row.get('source_id') === '' || typeof row.get('source_id') !== 'string')
        return 'no `source_id`';
    const counts = mapOf(countsOf(row));
    if (counts === null)
        return 'the counts by class are no JSON map';
    const values = Object.values(counts);
    if (values.some((value) => !Number.isSafeInteger(value) || value < 0))
        return 'a count by class is no whole number from 0';
    const sum = values.reduce((all, value) => all + value, 0);
    return sum === total ? null : `the counts by class add up to ${sum}, and the total is ${quote(total)}`;
}
const isTime = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|\+00:00)?$/.test(value) && !Number.isNaN(Date.parse(value));
/** Columns that the payload repeats. */
const REPEATED = ['source_id', 'ts_utc', 'total_detections', 'latency_ms', 'request_id', 'run_id', 'model_id', 'backend', 'transport_mode'];
function payloadMistake(row) {
    const text = row.get('payload_json');
    if (text === undefined)
        return null;
    const payload = mapOf(text);
    if (payload === null)
        return '`payload_json` is no JSON map';
    const differs = REPEATED.find((name) => row.has(name) && payload[name] !== undefined && payload[name] !== row.get(name));
    if (differs !== undefined)
        return `\`${differs}\` is ${quote(row.get(differs))}, and ${quote(payload[differs])} in the payload`;
    const counts = payload['counts_by_class'];
    const own = mapOf(countsOf(row));
    return (0,source_document/* isMap */.jh)(counts) && own !== null && sorted(counts) !== sorted(own) ? 'the counts by class are not those of the payload' : null;
}
const sorted = (map) => JSON.stringify(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
function mapOf(value) {
    const parsed = (0,parse_json/* parseJson */.q)(typeof value === 'string' ? value : '', { maxLength: 64 * 1024, maxDepth: 8, maxString: 16 * 1024 });
    return parsed.ok && (0,source_document/* isMap */.jh)(parsed.value) ? parsed.value : null;
}
function unknown(code, at, rows, column, known) {
    const ids = [...new Set(rows.map((row) => row.get(column)))].filter((id) => typeof id === 'string' && id !== '' && !known.has(id));
    return ids.length === 0 ? [] : [(0,finding/* finding */.gk)(code, at, `The \`${column}\` ${(0,shorten/* listed */.K)(ids.map(quote))} is not in the work-dir; ${(0,render_figures/* count */.U9)(rows.filter((row) => ids.includes(String(row.get(column)))).length, 'row')} of the database named it.`)];
}
const modelIds = ({ models }) => new Set(models.flatMap(({ manifest: { doc } }) => (doc.state === 'read' ? [textAt(doc.root, 'model_id') ?? ''] : [])));

;// CONCATENATED MODULE: ./core/rules/workdir/check-work-dir.js










const RULES = [placeRules, settingsRules, runRules, outputRules, manifestRules, logRules, statsRules, secretRules, labelRules, overwriteRules];
/** One mistake that a pipeline repeats in every run is told this often, and then counted. */
const MOST = 20;
function checkWorkDir(workDir) {
    const byCode = Map.groupBy(RULES.flatMap((rule) => rule(workDir)), ({ code }) => code);
    return [...byCode.values()].flatMap((findings) => (findings.length <= MOST ? findings : [...findings.slice(0, MOST - 1), counted(findings[MOST - 1], findings.length - MOST)]));
}
const counted = (last, rest) => ({ ...last, message: `${last.message} There are ${rest} more like this.` });

// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
// EXTERNAL MODULE: ./core/source/read-toml.js + 1 modules
var read_toml = __webpack_require__(61136);
// EXTERNAL MODULE: ./core/source/read-json.js
var read_json = __webpack_require__(17395);
// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
;// CONCATENATED MODULE: ./core/workdir/read-labels.js
/** More mistakes in one file say nothing new. */
const MAX_MISTAKES = 20;
function readLabels(text, path) {
    const mistakes = [];
    const classes = new Map();
    text.split('\n').forEach((line, at) => {
        const words = [...line.matchAll(/\S+/g)].map((found) => ({ text: found[0], column: found.index + 1 }));
        if (words.length === 0 || mistakes.length >= MAX_MISTAKES)
            return;
        const mistake = mistakeOf(words);
        if (mistake !== null)
            mistakes.push({ ...mistake, line: at + 1 });
        const id = Number(words[0]?.text);
        if (mistake === null && !classes.has(id))
            classes.set(id, at + 1);
    });
    return { path, mistakes, classes };
}
/** Polygons have more than five columns, in pairs; a confidence may stand behind a box. */
function mistakeOf(words) {
    const [id, ...rest] = words;
    if (rest.length < 4)
        return { kind: 'columns', column: id.column, message: `has ${words.length} of at least 5 columns` };
    const odd = rest.find(({ text }) => !NUMBER.test(text));
    if (odd !== undefined)
        return { kind: 'columns', column: odd.column, message: 'has a column that is no number' };
    if (!/^\d{1,9}$/.test(id.text))
        return { kind: 'class', column: id.column, message: 'begins with no class id, a whole number from 0' };
    const out = rest.find(({ text }) => Number(text) < 0 || Number(text) > 1);
    if (out !== undefined)
        return { kind: 'box', column: out.column, message: 'has a coordinate outside of 0 to 1' };
    const flat = rest.length === 4 || rest.length === 5 ? rest.slice(2, 4).find(({ text }) => Number(text) === 0) : undefined;
    return flat === undefined ? null : { kind: 'box', column: flat.column, message: 'has a box without a size' };
}
const NUMBER = /^[-+]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][-+]?\d{1,3})?$/;

;// CONCATENATED MODULE: ./core/workdir/read-log.js
/** `log.txt`: a JSON object on each line. Frames make most of it, so only what rules look at is kept. */



const KEYS = ['ts_utc', 'level', 'event', 'message'];
const LEVELS = new Set(['DEBUG', 'INFO', 'WARN', 'ERROR']);
const ISO_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|\+00:00)$/;
const LIMITS = { maxLength: 256 * 1024, maxDepth: 32, maxString: 256 * 1024 };
const MAX_SECRETS = 1000;
/** Total. `cut`: the text ends in the middle of a line, which is left out. */
function readLog(text, cut = false) {
    const found = { lines: 0, errors: 0, firstError: null, events: [], mistakes: new Map(), secrets: [] };
    const tell = (kind, line, message) => {
        const first = found.mistakes.get(kind);
        found.mistakes.set(kind, first === undefined ? { kind, line, count: 1, message } : { ...first, count: first.count + 1 });
    };
    const end = cut ? text.lastIndexOf('\n') + 1 : text.length;
    for (let at = 0, line = 1; at < end; line++) {
        const next = text.indexOf('\n', at);
        const stop = next === -1 || next > end ? end : next;
        const raw = text.slice(at, stop);
        at = stop + 1;
        if (raw.trim() === '')
            continue;
        found.lines++;
        const parsed = (0,parse_json/* parseJson */.q)(raw.replace(/\r$/, ''), LIMITS);
        const entry = parsed.ok ? parsed.value : null;
        if (found.secrets.length < MAX_SECRETS && mayHoldSecret(raw))
            found.secrets.push(...secretsInMap((0,source_document/* isMap */.jh)(entry) ? entry : { line: raw }).map(({ what }) => ({ what, line })));
        if (!(0,source_document/* isMap */.jh)(entry))
            tell('line', line, parsed.ok ? 'is JSON but no object' : parsed.problem.message.startsWith('has the key') ? 'has a key twice' : parsed.problem.message);
        else
            look(entry, line, tell, found);
    }
    return { ...found, mistakes: [...found.mistakes.values()] };
}
function look(entry, line, tell, found) {
    const missing = KEYS.filter((key) => typeof entry[key] !== 'string');
    if (missing.length > 0)
        tell('key', line, `has no text under ${missing.join(', ')}`);
    if (typeof entry['level'] === 'string' && !LEVELS.has(entry['level']))
        tell('level', line, 'has a level that is none of DEBUG, INFO, WARN, ERROR');
    if (typeof entry['ts_utc'] === 'string' && (!ISO_UTC.test(entry['ts_utc']) || Number.isNaN(Date.parse(entry['ts_utc']))))
        tell('time', line, 'has a ts_utc that is no ISO time in UTC');
    if (entry['level'] === 'ERROR') {
        found.errors++;
        found.firstError ??= line;
    }
    const event = typeof entry['event'] === 'string' ? /^(.{1,100})\.(start|done|failed)$/s.exec(entry['event']) : null;
    if (event !== null)
        found.events.push({ line, subject: event[1], phase: event[2], runId: textOf(entry['run_id']), status: textOf(entry['status']) });
}
const textOf = (value) => (typeof value === 'string' ? value : null);

;// CONCATENATED MODULE: ./app/steps/load-work-dir.js
/** Gathers a work-dir: settings, runs, models, log, statistics, labels. Images are never read, and nothing is judged here. */









/** A log of a month at level INFO has a few MiB; frames at DEBUG make more. */
const LOG_MAX_BYTES = 32 * 1024 * 1024;
const DOCUMENT_MAX_BYTES = 1024 * 1024;
const LABELS_MAX_FILES = 5000;
const LABEL_MAX_BYTES = 256 * 1024;
async function loadWorkDir(world, place) {
    const entries = await listEntries(place);
    const top = [...entries].filter(([path, { kind }]) => kind !== 'directory' && /^config[^/]*\.toml$/.test(path)).map(([path]) => path);
    const below = (folder) => [...entries].filter(([path, { kind }]) => kind === 'directory' && path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')).map(([path]) => path.slice(folder.length + 1));
    const runs = await Promise.all(below('runs').map(async (id) => ({ id, metrics: await json(place, `runs/${id}/metrics.json`), artifacts: await json(place, `runs/${id}/artifacts.json`), settings: await toml(place, `runs/${id}/config.resolved.toml`) })));
    const models = await Promise.all(below('models').map(async (name) => ({ name, manifest: await json(place, `models/${name}/model_manifest.json`), labels: await json(place, `models/${name}/labels.json`) })));
    const datasetFiles = [...entries.keys()].filter((path) => /^(datasets\/[^/]+\/(dataset|data)|runs\/[^/]+\/dataset\.resolved)\.ya?ml$/.test(path));
    return {
        path: place.path,
        entries,
        git: place.inRepository ? await lookAtGit(world, place, entries) : null,
        settings: await Promise.all(top.map(async (path) => toml(place, path))),
        runs,
        models,
        log: entries.has('log.txt') ? await loadLog(place) : null,
        stats: entries.has('stats/stats.db') ? await loadStats(world, place) : null,
        labels: await loadLabels(place, entries),
        datasetFiles: await Promise.all(datasetFiles.map(async (path) => (await load_work_dir_document(place, path, read_yaml/* readYaml */.g)).doc)),
    };
}
/** Datasets and frames may be 100,000 images: their sizes are not asked for. */
const MANY = /^(datasets|outputs|tmp)\//;
async function listEntries({ files, base }) {
    const prefix = base === '.' ? '' : `${base}/`;
    const found = await files.walk(base, { skip: ['.git'] });
    const real = await files.resolve(base);
    const root = base === '.' || real === null || real === 'outside' ? '' : real.path;
    return new Map(await Promise.all(found.map(async ({ path, kind }) => {
        const own = path.slice(prefix.length);
        const size = kind === 'file' && !MANY.test(own) ? ((await files.stat(path))?.size ?? null) : null;
        return [own, { kind, size, leaves: kind === 'symlink' && (await leaves(files, path, root)) }];
    })));
}
async function leaves(files, path, root) {
    const target = await files.resolve(path);
    return target === null || target === 'outside' || (root !== '' && target.path !== root && !target.path.startsWith(`${root}/`));
}
async function lookAtGit({ git }, { base, path, named }, entries) {
    const listed = await git.listing();
    if (listed === null)
        return null;
    const prefix = base === '.' ? '' : `${base}/`;
    const tracked = listed.filter((file) => file.blob !== null && file.path.startsWith(prefix)).map((file) => file.path.slice(prefix.length));
    if (named && tracked.length === 0)
        return null;
    const asked = [...PROBES, ...KEPT.filter((name) => entries.has(name))];
    const ignored = await git.ignored(asked.map((each) => shown({ path }, each)));
    return {
        tracked,
        ignored: new Set(asked.filter((each) => ignored.has(shown({ path }, each)))),
    };
}
const toml = async (place, path) => load_work_dir_document(place, path, read_toml/* readToml */.D);
const json = async (place, path) => load_work_dir_document(place, path, (text, name) => (0,read_json/* readJson */.V)(text, name, { maxBytes: DOCUMENT_MAX_BYTES, maxDepth: 32 }));
async function load_work_dir_document(place, own, read) {
    const path = shown(place, own);
    const file = await place.files.readText(under(place, own), { maxBytes: DOCUMENT_MAX_BYTES });
    if (!file.ok)
        return { doc: file.problem.kind === 'missing' ? { state: 'missing', path } : { state: 'unreadable', path, problem: file.problem }, text: null };
    return { doc: toDoc(path, read(file.value.text, path)), text: file.value.text };
}
function toDoc(path, parsed) {
    if (!parsed.ok)
        return { state: 'broken', path, issues: parsed.problem };
    const root = parsed.value.value;
    return (0,source_document/* isMap */.jh)(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value };
}
async function loadLog(place) {
    const path = shown(place, 'log.txt');
    const whole = await place.files.readText(under(place, 'log.txt'), { maxBytes: LOG_MAX_BYTES });
    if (whole.ok)
        return { path, ok: true, facts: readLog(whole.value.text), cut: false };
    if (whole.problem.kind !== 'too_large')
        return { path, ok: false, problem: whole.problem };
    const head = await place.files.readText(under(place, 'log.txt'), { maxBytes: LOG_MAX_BYTES, head: true });
    return head.ok ? { path, ok: true, facts: readLog(head.value.text, true), cut: true } : { path, ok: false, problem: head.problem };
}
async function loadStats({ databases }, place) {
    const path = shown(place, 'stats/stats.db');
    const read = await databases.read(place.files.rootAbs, under(place, 'stats/stats.db'), STATS_WANTED);
    return read.ok ? { path, ok: true, content: read.value } : { path, ok: false, problem: read.problem };
}
async function loadLabels(place, entries) {
    const paths = [...entries].filter(([path, { kind }]) => kind === 'file' && isLabelFile(path, entries)).map(([path]) => path);
    const files = await Promise.all(paths.slice(0, LABELS_MAX_FILES).map(async (path) => loadLabel(place, path)));
    return { files, unread: Math.max(0, paths.length - LABELS_MAX_FILES) };
}
async function loadLabel(place, own) {
    const path = shown(place, own);
    const file = await place.files.readText(under(place, own), { maxBytes: LABEL_MAX_BYTES });
    return file.ok ? readLabels(file.value.text, path) : { path, mistakes: [{ kind: 'unreadable', line: null, column: null, message: file.problem.message }], classes: new Map() };
}
const under = ({ base }, path) => (base === '.' ? path : `${base}/${path}`);

;// CONCATENATED MODULE: ./app/steps/check-work-dir.js






const NOTHING = { found: false, findings: [], problems: [] };
/** `named`: a directory that a person gave, from the root of the garden or absolute; it may lie anywhere. */
async function checkWorkDirAt(world, config, named) {
    const found = named === undefined ? await configured(world, config.work_dir.path) : await given(world, named);
    if (!('files' in found))
        return found;
    const workDir = await loadWorkDir(world, found);
    tellFigures(world, workDir);
    return { found: true, findings: checkWorkDir(workDir), problems: [] };
}
/** What shows that a directory named work-dir is one. */
const MARKS = ['config.example.toml', 'config.toml', 'config.resolved.toml', 'log.txt', 'runs', 'models', 'stats/stats.db'];
async function configured({ files }, wanted) {
    const path = (0,without_trailing/* withoutTrailingSlashes */.A)((wanted ?? 'work-dir').replace(/^(\.\/)+/, '')) || '.';
    const there = await files.stat(path);
    if (there?.kind === 'symlink' && (await files.resolve(path)) === 'outside')
        return { ...NOTHING, findings: [(0,finding/* finding */.gk)('WORKDIR.SYMLINK_LEAVES', { path }, 'The work-dir itself is a symlink out of the repository: nothing of it was read.')] };
    const isOne = there !== null && there.kind !== 'file' && (wanted !== null || (await hasMark(files, path)));
    if (isOne)
        return { files, base: path, path, inRepository: true, named: false };
    return wanted === null ? NOTHING : { ...NOTHING, findings: [(0,finding/* finding */.gk)('WORKDIR.NOT_THERE', { path }, `${path} is not there; nothing of it was checked.`)] };
}
async function hasMark(files, path, marks = MARKS) {
    const found = await Promise.all(marks.map(async (name) => files.stat(`${path}/${name}`)));
    return found.some((each) => each !== null);
}
async function given({ files, filesAt }, named) {
    const path = (0,without_trailing/* withoutTrailingSlashes */.A)(named) || '/';
    const inside = !path.startsWith('/') && path !== '..' && !path.startsWith('../');
    const place = inside ? { files, base: path, path, inRepository: true, named: true } : elsewhere(files, filesAt, path);
    const there = place === null ? null : await place.files.resolve(place.base);
    const entries = there === null || there === 'outside' || place === null ? [] : await place.files.walk(place.base, { skip: ['.git', 'datasets', 'outputs', 'tmp'] });
    if (place !== null && entries.length > 0 && (await hasMark(place.files, place.base, [...MARKS, 'datasets', 'stats'])))
        return place;
    // Who unpacks an artifact easily names the directory around it, and would be told that all is well.
    if (place !== null && entries.length > 0)
        return { ...NOTHING, problems: [{ code: 'WORKDIR.NOT_FOUND', message: `Nothing at ${named} is of a work-dir: no settings, log, runs, models or statistics.`, next: (await hasMark(place.files, `${place.base}/work-dir`)) ? `Did you mean --work-dir ${path}/work-dir?` : HOLDS, path: named }] };
    return { ...NOTHING, problems: [{ code: 'WORKDIR.NOT_FOUND', message: `${named} is no directory with something in it; no work-dir was checked.`, next: HOLDS, path: named }] };
}
const HOLDS = 'Name the directory that holds config.toml, runs/ and log.txt with --work-dir DIR.';
function elsewhere(files, filesAt, path) {
    if (filesAt === undefined)
        return null;
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${files.rootAbs}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return { files: filesAt(`/${parts.join('/')}`), base: '.', path: parts.at(-1) ?? 'work-dir', inRepository: false, named: true };
}
function tellFigures({ log }, { stats }) {
    const table = stats?.ok === true ? stats.content.tables['stats_events'] : undefined;
    const figures = table === undefined ? null : latency(rowsOf(table));
    if (figures !== null && stats !== null)
        log.info(`${stats.path}: latency p50 ${(0,render_figures/* duration */.p0)(figures.p50)}, p95 ${(0,render_figures/* duration */.p0)(figures.p95)}`);
}

// EXTERNAL MODULE: ./core/config/resolve.js + 9 modules
var resolve = __webpack_require__(85077);
// EXTERNAL MODULE: ./core/config/yaml-layer.js
var yaml_layer = __webpack_require__(96838);
// EXTERNAL MODULE: ./app/steps/load-config.js + 2 modules
var load_config = __webpack_require__(83178);
;// CONCATENATED MODULE: ./app/steps/changed-workflows.js
/** A change that touches what checks it (A46): its results are told as unverified. */




/** As git's pathspecs, from the repository's root wherever the garden lies. `uses:` stands in workflows, and in actions of the repository. */
const PLACES = [':(top).github', ':(top,glob)**/action.yml', ':(top,glob)**/action.yaml'];
const MOST_NAMED = 5;
/** Neither frozen, exempted nor given another level: all of that is for the change to write. */
async function changedWorkflows({ git }, base) {
    const changes = base === undefined ? null : await git.changes(base);
    if (changes === null || !changes.ok)
        return [];
    const touched = await git.changedAnywhere(changes.value.mergeBase, PLACES);
    if (touched === null || touched.length === 0)
        return [];
    const kept = await keptByHortus(git, changes.value.mergeBase);
    const files = touched.filter((path) => !kept.has(path));
    if (files.length === 0)
        return [];
    const here = files.find((path) => changes.value.files.some((each) => each.path === path));
    const named = `${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''}`;
    return [(0,finding/* finding */.gk)('WORKFLOW.CHANGED', { path: here ?? '.' }, `Unverified: workflow modified. The change touches ${named}.`)];
}
/**
 * Files that Hortus writes and reads itself: they change nothing that a workflow runs, and findings of their own tell what they hide. Named as at
 * the merge base, for a change could name its workflow so.
 */
async function keptByHortus(git, mergeBase) {
    const file = await git.readAt(mergeBase, load_config/* CONFIG_PATH */.t, { maxBytes: load_config/* CONFIG_MAX_BYTES */.S });
    const { config } = (0,resolve/* resolve */.h)(file.ok ? [(0,yaml_layer/* yamlLayer */.N)('repository', load_config/* CONFIG_PATH */.t, file.value.text)] : []);
    return new Set([config.contracts.path, config.validate.baseline].filter((path) => path.endsWith('.json') && !/^\.github\/(?:workflows|actions)\//.test(path)));
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/rules/families.js
var families = __webpack_require__(38384);
;// CONCATENATED MODULE: ./core/garden/examples-at.js

/** What lies at a path: the example that holds it, or all examples below it. `.` is the whole garden. */
function examplesAt(examples, path) {
    const at = (0,without_trailing/* withoutTrailingSlashes */.A)(path.replace(/^(\.\/)+/, ''));
    if (at === '' || at === '.')
        return examples;
    const holders = examples.filter((example) => at === example.path || at.startsWith(`${example.path}/`));
    // The innermost one holds it, when examples lie in each other.
    const innermost = Math.max(...holders.map((example) => example.path.length));
    return holders.length > 0 ? holders.filter((example) => example.path.length === innermost) : examples.filter((example) => example.path.startsWith(`${at}/`));
}

// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(13035);
;// CONCATENATED MODULE: ./core/source/nearest-path.js

/** The path among `files` (or a directory above one) that `path` is most likely a slip of, segment by segment; null when none is near. */
function nearestPath(path, files) {
    let below = files.map((file) => file.split('/'));
    const found = [];
    let slipped = false;
    for (const [depth, segment] of path.split('/').entries()) {
        const names = [...new Set(below.flatMap((parts) => parts[depth] ?? []))];
        const name = names.includes(segment) ? segment : (0,did_you_mean/* didYouMean */.a)(segment, names);
        if (name === null)
            break;
        slipped ||= name !== segment;
        found.push(name);
        below = below.filter((parts) => parts[depth] === name);
    }
    return slipped ? found.join('/') : null;
}

;// CONCATENATED MODULE: ./app/steps/look-at-paths.js
/** `--path`: what a person wants to look at, by where it lies. */




/** A path that is not there is a problem: a check of nothing would be green. */
async function lookAtPaths(world, garden, wanted) {
    const paths = wanted.map(plainPath);
    const examples = [...garden.examples, ...garden.unreadable.map(({ id, path }) => ({ id, path: path.replace(/\/?example\.yaml$/, '') }))];
    for (const path of paths) {
        if (path !== '.' && (/^(\.\.(\/|$)|\/)/.test(path) || (await world.files.stat(path)) === null))
            return notThere(world, path);
    }
    return (0,problem.ok)({ paths, ids: [...new Set(paths.flatMap((path) => examplesAt(examples, path).map(({ id }) => id)))] });
}
/** Whether `path` is one of these or lies below one. */
const liesAt = (path, paths) => paths.some((each) => each === '.' || path === each || path.startsWith(`${each}/`));
const plainPath = (path) => (0,without_trailing/* withoutTrailingSlashes */.A)(path.replace(/^(\.\/+)+/, '')) || '.';
async function notThere(world, path) {
    const files = (await world.git.listFiles('.')) ?? (await world.files.walk('.', { skip: ['.git', 'node_modules'] })).map((entry) => entry.path);
    const meant = nearestPath(path, files);
    const next = meant === null ? 'Give a path from the root of the repository, or one that begins with ./ from where you stand.' : `Did you mean ${meant}?`;
    return (0,problem/* fail */.fJ)({ code: 'USAGE.PATH', message: `There is nothing at ${path.slice(0, 300)} in this repository.`, next });
}

// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(98160);
;// CONCATENATED MODULE: ./app/steps/choose-scope.js
/** What `validate` looks at: examples by name, by difference or all; with `--path` also what lies there without belonging to one. */




async function chooseScope(world, garden, config, wanted) {
    if (wanted.paths === undefined || wanted.paths.length === 0) {
        const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, wanted);
        return selected.ok ? (0,problem.ok)({ ...selected.value, paths: null }) : selected;
    }
    const looked = await lookAtPaths(world, garden, wanted.paths);
    if (!looked.ok)
        return looked;
    const { paths, ids } = looked.value;
    const named = [...(wanted.named ?? []), ...ids];
    const selected = named.length === 0 ? (0,problem.ok)({ examples: [], unreadable: [] }) : await (0,select_examples/* selectExamples */.uz)(world, garden, config, { named });
    if (!selected.ok)
        return selected;
    const reason = `What lies at ${[...(wanted.named ?? []), ...paths].join(', ').slice(0, 500)}.`;
    return (0,problem.ok)({ examples: selected.value.examples, unreadable: selected.value.unreadable, scope: { mode: 'named', reason, base: wanted.base ?? null }, paths });
}
/** Findings of an example belong when it is looked at; those of none when they lie at a path that was named. */
function inScope(findings, { examples, unreadable, scope, paths }) {
    if (scope.mode === 'all')
        return findings;
    const ids = new Set([...examples, ...unreadable].map(({ id }) => id));
    return findings.filter(({ example, path, code }) => (example === null ? paths === null || liesAt(path, paths) || OF_THE_CHECK.has((0,families/* familyOf */.Ap)(code)) : ids.has(example) || (scope.mode === 'affected' && OF_THE_CHANGE.has(code))));
}
/** The change is what they are about, whichever file of it led there. */
const OF_THE_CHANGE = new Set(['CONTRACT.WIDENED']);
/** What the check itself stands on concerns every path. */
const OF_THE_CHECK = new Set(['CONFIG', 'BASELINE']);

;// CONCATENATED MODULE: ./core/config/weakened.js
/** What one configuration asks less than another, in words for a reviewer. */

/** What TFC demands is not here: its levels cannot be lowered, and that is told by a finding of its own. */
function weakened(from, to) {
    const exempt = to.validate.exempt.filter((each) => !from.validate.exempt.some((old) => sameExemption(old, each)));
    const ignored = to.garden.ignore.filter((glob) => !from.garden.ignore.includes(glob));
    const lowered = [...new Set([...Object.keys(from.validate.levels), ...Object.keys(to.validate.levels)])].filter((code) => rank(to, code) < rank(from, code)).sort();
    return [
        ...(from.workspace.profile !== 'off' && to.workspace.profile === 'off' ? ['switches the workspace off (it is judged all the same until this is merged)'] : []),
        ...['checksums', 'signatures'].filter((key) => DEMAND[to.workspace[key]] < DEMAND[from.workspace[key]]).map((key) => `asks less for ${key} (what was asked before holds until this is merged)`),
        ...(from.workspace.lfs.server === to.workspace.lfs.server ? [] : [`changes the LFS server that is asked to ${weakened_quote(to.workspace.lfs.server)} (what stood there before holds until this is merged)`]),
        ...exempt.map(({ code, path }) => `exempts ${weakened_quote(code)} at ${weakened_quote(path)}${code.startsWith('TFC0008.') ? ' (which does not hold until this is merged)' : ''}`),
        ...lowered.map((code) => `lowers ${weakened_quote(code)}`),
        ...ignored.map((glob) => `ignores ${weakened_quote(glob)}`),
        ...(from.validate.strict && !to.validate.strict ? ['is no longer strict'] : []),
        ...(from.contracts.path === to.contracts.path ? [] : [`names another file of contracts, ${weakened_quote(to.contracts.path)}, so that no change of one is seen`]),
        ...(from.history.branch === to.history.branch && from.history.remote === to.history.remote ? [] : [`names another data branch, ${weakened_quote(`${to.history.remote}/${to.history.branch}`)}, so that nothing is compared with the history`]),
        ...(from.validate.baseline === to.validate.baseline ? [] : [`names another baseline, ${weakened_quote(to.validate.baseline)}`]),
    ];
}
/** The reason may be written better without a reviewer. */
const sameExemption = (one, other) => one.code === other.code && one.path === other.path;
const DEMAND = { off: 0, warn: 1, require: 2 };
const RANK = { off: 0, notice: 1, warning: 2, error: 3 };
function rank({ validate }, code) {
    const kinds = finding/* FINDINGS */.TG;
    const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
    if (kind === undefined || /^TFC\d/.test(code))
        return 0;
    return RANK[(Object.hasOwn(validate.levels, code) ? validate.levels[code] : undefined) ?? (0,finding/* defaultLevel */.Qx)(kind)];
}
const weakened_quote = (text) => JSON.stringify(text.slice(0, 120));

;// CONCATENATED MODULE: ./app/steps/hold-policy.js
/**
 * What a change does to the policy that judges it (A18). A branch that exempts its own broken checksums, or switches the workspace
 * off, would be clean: what was asked before it holds, and whatever it weakens is told to the reviewer.
 */






async function holdPolicy({ files, git }, config, base) {
    const changes = base === undefined ? null : await git.changes(base);
    // Whoever needs the base says that it is not here.
    if (changes === null || !changes.ok)
        return { config, findings: [] };
    const [before, now] = await Promise.all([git.readAt(changes.value.mergeBase, load_config/* CONFIG_PATH */.t, { maxBytes: load_config/* CONFIG_MAX_BYTES */.S }), files.readText(load_config/* CONFIG_PATH */.t, { maxBytes: load_config/* CONFIG_MAX_BYTES */.S })]);
    const [was, is] = [before.ok ? before.value.text : '', now.ok ? now.value.text : ''];
    if (was === is)
        return { config, findings: [] };
    const [from, to] = [policyIn(was), policyIn(is)];
    const told = weakened(from, to);
    const findings = told.length === 0 ? [] : (0,apply_levels/* applyLevels */.k)([(0,finding/* finding */.gk)('CONFIG.WEAKENED', { path: load_config/* CONFIG_PATH */.t }, `The change ${told.slice(0, hold_policy_MOST).join('; ')}${told.length > hold_policy_MOST ? `; and ${told.length - hold_policy_MOST} more` : ''}.`)], from.validate.levels);
    return { config: hold(config, from, to), findings };
}
const hold_policy_MOST = 8;
const policyIn = (text) => (0,resolve/* resolve */.h)([(0,yaml_layer/* yamlLayer */.N)('repository', load_config/* CONFIG_PATH */.t, text)]).config;
/** Only what stands in the file: no pull request writes the other layers. */
function hold(config, from, to) {
    const brought = to.validate.exempt.filter((each) => each.code.startsWith('TFC0008.') && !from.validate.exempt.some((old) => sameExemption(old, each)));
    const off = from.workspace.profile !== 'off' && to.workspace.profile === 'off' && config.workspace.profile === 'off';
    // A change chooses no server: its address would learn who looks at it, and get the token (A18).
    const server = from.workspace.lfs.server !== to.workspace.lfs.server && config.workspace.lfs.server === to.workspace.lfs.server ? from.workspace.lfs.server : config.workspace.lfs.server;
    return {
        ...config,
        workspace: { ...config.workspace, lfs: { server }, ...(off ? { profile: from.workspace.profile } : {}) },
        validate: { ...config.validate, exempt: config.validate.exempt.filter((each) => !brought.some((one) => sameExemption(one, each))) },
    };
}

// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
// EXTERNAL MODULE: ./app/steps/keeps-workspace.js
var keeps_workspace = __webpack_require__(62374);
// EXTERNAL MODULE: ./app/steps/look-once.js
var look_once = __webpack_require__(65331);
// EXTERNAL MODULE: ./app/steps/remember-report.js
var remember_report = __webpack_require__(79748);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
;// CONCATENATED MODULE: ./app/steps/unused-exemptions.js
/** Tells of exemptions that leave nothing out, so that they can be dropped. */






async function unusedExemptions({ files }, unused, options) {
    const told = unused.filter(({ code }) => Object.hasOwn(finding/* FINDINGS */.TG, code) && (options.base || !needsHistory(code)));
    if (told.length === 0)
        return [];
    const file = await files.readText(load_config/* CONFIG_PATH */.t, { maxBytes: yaml_layer/* CONFIG_LIMITS */.i.maxBytes });
    const placeOf = places(file.ok ? file.value.text : '');
    return told.map((each) => (0,finding/* finding */.gk)('CONFIG.EXEMPTION_UNUSED', placeOf(each), `Nothing of the kind ${each.code} is found at "${each.path.slice(0, 120)}".`));
}
/** Some rules of TFC look at what a branch changed: without a base nobody can say that their exemption is idle. */
const needsHistory = (code) => code.startsWith('TFC');
/** The organisation's file may have said it: then there is no line of it here. */
function places(text) {
    const read = (0,read_yaml/* readYaml */.g)(text, load_config/* CONFIG_PATH */.t, yaml_layer/* CONFIG_LIMITS */.i);
    const written = read.ok ? (0,read_values/* entry */.f_)((0,read_values/* entry */.f_)(read.value.value, 'validate'), 'exempt') : undefined;
    return (exemption) => {
        const index = (0,source_document/* isList */.Lv)(written) ? written.findIndex((item) => (0,read_values/* entry */.f_)(item, 'code') === exemption.code && (0,read_values/* entry */.f_)(item, 'path') === exemption.path) : -1;
        return read.ok && index >= 0 ? read.value.place((0,source_document/* pointer */.Wn)('validate', 'exempt', index)) : { path: load_config/* CONFIG_PATH */.t };
    };
}

;// CONCATENATED MODULE: ./app/steps/judge-repository.js
/** Reads everything of a repository that can be judged without running anything, and says what is wrong: what `hortus validate` and the findings of the site are. */

















/** `onGarden` is given the garden as it was read, unless nothing changed since somebody asked and nothing is read. */
async function judgeRepository(world, config, options = {}, onGarden = () => undefined) {
    // What freezes, writes; a work-dir that somebody names may lie anywhere.
    if (options.updateBaseline === true || options.workDir !== undefined)
        return judge_repository_judge((0,look_once/* lookOnce */.n)(world), config, options, onGarden);
    return (0,remember_report/* rememberReport */.g)(world, { verb: 'validate', config, options }, (seen) => judge_repository_judge(seen, config, options, onGarden));
}
/** The same without asking what an earlier run found out. */
const judgeAfresh = (world, config, options, onGarden) => judge_repository_judge((0,look_once/* lookOnce */.n)(world), config, options, onGarden);
async function judge_repository_judge(world, given, options, onGarden) {
    const { config, findings: held } = await holdPolicy(world, given, options.base);
    const [garden, workspace, workDir, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), judgedWorkspace(world, config, options), checkWorkDirAt(world, config, options.workDir), world.git.head()]);
    onGarden(garden);
    const repository = { commit: head?.commit ?? null, dirty: head?.dirty ?? null };
    const parts = { verb: 'validate', repository, cells: { planned: [], executed: [] }, comparisons: [] };
    const contracts = options.captures === false ? NO_CONTRACTS : await judgedContracts(world, config, garden, options.base);
    const selected = await chooseScope(world, garden, config, options);
    if (!selected.ok)
        return (0,build_report/* buildReport */.F)({ ...parts, scope: { mode: 'named', reason: select_examples/* NOTHING_CHOSEN */.hu, base: options.base ?? null }, examples: [], findings: [], baseline: null, problems: [selected.problem] });
    // The whole garden goes through the ratchet, whatever the scope: else what nobody looked at would count as fixed.
    // Without examples a repository may still keep a workspace: then nothing is missing.
    const gardens = workspace === null && !workDir.found ? garden.findings : garden.findings.filter(({ code }) => code !== 'GARDEN.EMPTY');
    const found = [...(options.configFindings ?? []), ...gardens, ...(0,apply_levels/* applyLevels */.k)(await judgedCompose(world, garden), config.validate.levels), ...(0,apply_levels/* applyLevels */.k)(contracts.findings, config.validate.levels), ...(workspace === null ? [] : (0,apply_levels/* applyLevels */.k)(workspace.findings, config.validate.levels)), ...(0,apply_levels/* applyLevels */.k)(workDir.findings, config.validate.levels)];
    const { findings: kept, unused } = (0,apply_exemptions/* applyExemptions */.r)(found, config.validate.exempt);
    const all = [...kept, ...(0,apply_levels/* applyLevels */.k)(await unusedExemptions(world, unused, { base: options.base !== undefined }), config.validate.levels)];
    const judged = await applyBaseline(world, config, all, { base: options.base, update: options.updateBaseline === true });
    const findings = [...held, ...(await changedWorkflows(world, options.base)), ...judged.own, ...inScope(judged.findings, selected.value)];
    const { baseline } = judged;
    const problems = [...workDir.problems, ...contracts.problems, ...(workspace?.problems ?? []), ...judged.problems];
    return (0,build_report/* buildReport */.F)({ ...parts, scope: selected.value.scope, examples: (0,parsed_results/* parsedResults */.U)(selected.value.examples, selected.value.unreadable, findings), findings, baseline, contracts: diffsInScope(contracts.diffs, selected.value), ...(workspace === null ? {} : { workspace: workspace.report }), problems });
}
const NO_CONTRACTS = { findings: [], diffs: [], fresh: [], problems: [] };
/** A repository that keeps no contracts does not load what judges them. */
async function judgedContracts(world, config, garden, base) {
    const none = base === undefined && (await world.files.stat(config.contracts.path)) === null;
    if (none && !(0,check_policies/* switchedOn */.L1)(config).some(({ code }) => (0,contract_checks/* isContractPolicy */.xC)(code)))
        return NO_CONTRACTS;
    const [{ checkContracts }, { judgeContractPolicies }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6173), __webpack_require__.e(9351)]).then(__webpack_require__.bind(__webpack_require__, 89351)), Promise.all(/* import() */[__webpack_require__.e(6173), __webpack_require__.e(1811)]).then(__webpack_require__.bind(__webpack_require__, 11811))]);
    const checked = await checkContracts(world, config, garden.examples, base);
    const policies = await judgeContractPolicies(world, config, garden.examples, checked.fresh);
    return { ...checked, findings: [...checked.findings, ...policies.findings], problems: policies.problems };
}
async function judgedCompose(world, { examples }) {
    if (!examples.some(({ presets }) => presets.some(({ compose }) => compose !== undefined)))
        return [];
    const { checkCompose } = await Promise.all(/* import() */[__webpack_require__.e(1682), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 46789));
    return checkCompose(world, examples);
}
/** A change may touch the stored contract of an example that it touches nowhere else: only names leave one out. */
const diffsInScope = (diffs, { scope, examples }) => scope.mode === 'named' ? diffs.filter(({ example }) => examples.some(({ id }) => id === example)) : [...diffs];
/** A garden without a workspace does not load what judges one: that would be half of its time. */
async function judgedWorkspace(world, config, options) {
    if (!(await (0,keeps_workspace/* keepsWorkspace */.s)(world, config)))
        return null;
    const { judgeWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(3246), __webpack_require__.e(6899)]).then(__webpack_require__.bind(__webpack_require__, 93763));
    return judgeWorkspace(world, config, options);
}


/***/ }),

/***/ 64523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36366);
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39706);


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

/***/ 36366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ BASELINE_LIMIT),
  Ms: () => (/* binding */ entryOf),
  cu: () => (/* binding */ identityOf),
  c1: () => (/* binding */ makeBaseline),
  mF: () => (/* binding */ readBaseline)
});

// UNUSED EXPORTS: writeBaseline

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
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
    return writeBaseline([...Map.groupBy(findings.map(entryOf), identityOf).values()].map((same) => ({ ...same[0], count: same.length })));
}
/** Each identity once. */
function writeBaseline(entries) {
    const lines = entries.toSorted((a, b) => (0,order/* byWord */.GM)(a.path, b.path) || (0,order/* byWord */.GM)(a.code, b.code) || (0,order/* byWord */.GM)(a.key, b.key)).map((entry) => `    ${JSON.stringify(entry)}`);
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

/***/ 38384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Mo: () => (/* binding */ docsUrlOf),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony exports FAMILIES, docsPathOf */
/** The families of findings: what stands before the dot of a code, and what they are about. One page of docs/findings/ each. */
const FAMILIES = {
    GARDEN: 'Descriptors and presets',
    SMOKE: 'Runs of a preset',
    SUPERVISE: 'Supervision of a run',
    CONTRACT: 'What presets ask of the container engine',
    PLAN: 'What was planned and what was done',
    REPORT: 'Reports that are handed on',
    BENCH: 'Benchmarks and parity',
    COMPARE: 'Comparisons of runs',
    HISTORY: 'History on the data branch',
    BASELINE: 'The baseline',
    CONFIG: 'The configuration',
    EXPORT: 'Export of an example',
    ARCHIVE: 'Archive of an example, and the way back',
    GRADUATE: 'Graduation of an example to a repository of its own',
    WORKFLOW: 'Workflows and actions',
    POLICY: 'Policies of the garden',
    WORKDIR: 'Run directories of a work-dir',
    TFC0001: 'Layout of a workspace and Git LFS',
    TFC0002: 'Schemas of runs',
    TFC0003: 'Execution of runs',
    TFC0004: 'Datasets',
    TFC0005: 'Models',
    TFC0006: 'Validation',
    TFC0007: 'The index',
    TFC0008: 'Checksums and signatures',
    TFC0009: 'The development workflow',
    TFC0010: 'The environment',
};
/** `TFC0004.HASH_MISMATCH` → `TFC0004`. */
const familyOf = (code) => code.split('.', 1)[0] ?? '';
/** The page of a code and its place on it, from the root of Hortus: `docs/findings/tfc0004.md#tfc0004hash_mismatch`. */
const docsPathOf = (code) => `docs/findings/${familyOf(code).toLowerCase()}.md#${anchorOf(code)}`;
/** The same for a reader who has no copy of Hortus. */
const docsUrlOf = (code) => `${HOME}/blob/main/${docsPathOf(code)}`;
const HOME = 'https://github.com/hortus-ml/hortus';
/** What GitHub makes of a heading that is the code alone. */
const anchorOf = (code) => code.toLowerCase().replaceAll(/[^a-z0-9_]/g, '');


/***/ }),

/***/ 88194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedResults)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42957);

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

/***/ 19185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   nM: () => (/* binding */ checkContractPolicy),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   xC: () => (/* binding */ isContractPolicy)
/* harmony export */ });
/* harmony import */ var _contract_coherence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55807);
/* harmony import */ var _contract_example_contracts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37917);
/* harmony import */ var _contract_image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88877);
/* harmony import */ var _contract_mount_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98354);
/* harmony import */ var _garden_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72938);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39706);
/* harmony import */ var _policy_garden_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82297);
/* harmony import */ var _policy_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77742);








/** Which captures a kind needs besides the usual one. */
const NEEDS = { from_elsewhere: 'elsewhere', forwarded: 'env', path_helpers: 'text' };
const isContractPolicy = (code) => CHECKS[_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICIES */ .PQ[code].check] !== undefined;
const checkContractPolicy = (subject, parameters, code) => {
    const asked = (0,_garden_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .j)(parameters.presets ?? []);
    const contracts = (parameters.presets ?? []).length === 0 ? subject.contracts : subject.contracts.filter(({ preset }) => asked(preset));
    return CHECKS[_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICIES */ .PQ[code].check]?.({ ...subject, contracts }, parameters, code) ?? [];
};
/** The script that a contract's command runs, relative to the example; null: none that can be told. */
function programOf({ command, workdir, mounts }) {
    const program = command.find((word) => word.endsWith('.py') && !word.startsWith('-'));
    if (program === undefined)
        return null;
    const absolute = program.startsWith('/') ? program : `${workdir ?? ''}/${program.replace(/^\.\//, '')}`;
    const own = mounts.find((mount) => mount.kind === 'bind' && mount.source.root === 'example' && absolute.startsWith(`${mount.target}/`));
    if (own === undefined)
        return null;
    const inside = absolute.slice(own.target.length + 1);
    return own.source.path === '.' ? inside : `${own.source.path}/${inside}`;
}
/** One finding a preset: each container of a loop would say the same. */
const eachRun = (check, of = ({ contracts }) => contracts) => (subject, parameters, code) => of(subject).flatMap((contract) => {
    const told = contract.calls.flatMap((call) => (call.kind === 'run' ? (check(call, parameters, subject) ?? []) : []))[0];
    return told === undefined ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code, (0,_contract_example_contracts_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfPreset */ .i)(subject, contract.preset), `${contract.script} ${told}.`)];
});
const CHECKS = {
    from_elsewhere: (subject, _parameters, code) => subject.contracts.flatMap((contract) => {
        const other = subject.elsewhere.get(contract.preset);
        // What does not come to its end in its own directory says nothing about another one.
        if (other === undefined || contract.state !== 'complete')
            return [];
        const [own, there] = [placesOf(contract, subject.example.path), placesOf(other, '.')];
        const lost = own.filter((place) => !there.includes(place));
        if (other.state === 'complete' && lost.length === 0)
            return [];
        const said = other.state === 'complete' ? `does not use ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(lost)}` : `does not come to its end`;
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code, (0,_contract_example_contracts_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfPreset */ .i)(subject, contract.preset), `Started from the root of the repository, ${contract.script} ${said}.`)];
    }),
    reach: (subject, { paths = [] }, code) => subject.contracts.flatMap((contract) => {
        const allowed = (0,_garden_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .j)(paths);
        const out = contract.calls.flatMap((call) => {
            const sources = call.kind === 'build' ? [call.context, call.dockerfile] : call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : [])) : [];
            return sources.filter((source) => source.root === 'elsewhere' || (source.root === 'repository' && !isWithin((0,_contract_coherence_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .z)(source, subject.example.path), subject.example.path) && !allowed(source.path)));
        });
        return out.length === 0 ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code, (0,_contract_example_contracts_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfPreset */ .i)(subject, contract.preset), `${contract.script} reaches out of its example: ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)([...new Set(out.map(_contract_mount_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInWords */ .qF))])}.`)];
    }),
    image_name: (subject, _parameters, code) => {
        const builds = subject.contracts.flatMap((contract) => contract.calls.flatMap((call) => (call.kind === 'build' ? call.tags.map((tag) => ({ contract, tag })) : [])));
        const name = (0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .leafOf */ .eo)(subject.example.path);
        const first = builds[0];
        if (first === undefined || builds.some(({ tag }) => loose((0,_contract_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .leafOfImage */ .vN)(tag)) === loose(name)))
            return [];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code, (0,_contract_example_contracts_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfPreset */ .i)(subject, first.contract.preset), `The directory is ${name}, and the image that is built is ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)([...new Set(builds.map(({ tag }) => tag))])}.`)];
    },
    cache_mount: eachRun((run, { source = '', target = '' }) => {
        const mounts = run.mounts.filter((mount) => mount.kind === 'bind' && mount.source.root === 'cache');
        if (mounts.some((mount) => mount.kind === 'bind' && under(mount.source.path) === source && mount.target === target))
            return null;
        return mounts.length === 0 ? `mounts no cache at ${target}` : `mounts ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(mounts.map((mount) => (0,_contract_mount_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mountText */ .ZG)(mount, { mode: false, path: _contract_mount_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInWords */ .qF })))}, and no ${source} at ${target}`;
    }),
    run_user: eachRun(({ user }) => (user === null ? 'names no user, so that files of the host belong to root' : /^(0|root)(:|$)/.test(user) ? `runs as ${user}` : null)),
    path_helpers: eachRun((run, { words = [] }, { text }) => {
        const program = programOf(run);
        const read = program === null ? null : text(program);
        const missing = read === null ? [] : words.filter((word) => !read.includes(word));
        return missing.length === 0 ? null : `runs ${program}, which does not use ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(missing)}`;
    }),
    work_mount: eachRun((run, { target = '', keys = [] }) => {
        const missing = keys.filter((key) => !run.env.includes(key));
        const mounted = run.mounts.some((mount) => mount.kind === 'bind' && mount.source.root === 'work' && mount.target === target);
        if (mounted && missing.length === 0)
            return null;
        return [...(mounted ? [] : [`does not mount CVL_WORK_DIR at ${target}`]), ...(missing.length === 0 ? [] : [`does not set ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(missing)}`])].join(' and ');
    }),
    forwarded: eachRun((run, { keys = [] }) => {
        const missing = run.gpus === null ? [] : keys.filter((key) => !run.env.includes(key));
        return missing.length === 0 ? null : `does not hand on ${(0,_policy_garden_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(missing)}`;
    }, ({ contracts, withEnv }) => contracts.map((contract) => withEnv.get(contract.preset) ?? contract)),
    terminal: eachRun(({ interactive, other }) => (interactive && other.some((flag) => /^--tty(=true)?$/.test(flag)) ? 'asks for a terminal (`-it`), which no job has' : null)),
};
/** What it mounts and builds from, by where that lies in the repository. */
function placesOf({ calls }, example) {
    const sources = calls.flatMap((call) => (call.kind === 'build' ? [call.context, call.dockerfile] : call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : [])) : []));
    return [...new Set(sources.filter(({ root }) => root === 'example' || root === 'repository').map((source) => (0,_contract_coherence_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .z)(source, example)))];
}
const isWithin = (path, example) => example === '.' || path === example || path.startsWith(`${example}/`);
const under = (path) => (path === '.' ? '~/.cache' : `~/.cache/${path}`);
const loose = (name) => name.toLowerCase().replaceAll(/[-_.]/g, '');


/***/ }),

/***/ 88315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ grownBy),
/* harmony export */   U: () => (/* binding */ ratchet)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42957);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36366);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95340);
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

/***/ 95340:
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


/***/ })

};
