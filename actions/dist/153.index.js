export const id = 153;
export const ids = [153,8160];
export const modules = {

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

/***/ 19257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wU: () => (/* binding */ readSide),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58584);
/* harmony import */ var _core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46863);
/** The records of one file or of a directory, of any layout that has an adapter. */




/** A directory with more is refused, not read in part. */
const MAX_RECORDS = 5_000;
/** `path` is relative to the repository, or absolute. In a directory, JSON files that are no records are passed over. */
async function readRecords(world, path) {
    const place = locate(world, path);
    const shown = shownPath(world, path);
    if (place === null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
    const kind = (await place.files.stat(place.path))?.kind ?? null;
    if (kind === 'file') {
        const found = await readOne(place.files, place.path, shown);
        return found.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records: [found.value], problems: [], others: 0 }) : found;
    }
    return kind === 'directory' ? readDirectory(place.files, place.path, shown) : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
}
/** The records of one side, of any number of paths. The first path that cannot be read is its problem: a measurement that is missing would go unseen. */
async function readSide(world, paths) {
    const sides = [];
    for (const path of paths) {
        const found = await readRecords(world, path);
        if (!found.ok)
            return found;
        sides.push(found.value);
    }
    const [records, problems, others] = [sides.flatMap((side) => side.records), sides.flatMap((side) => side.problems), sides.reduce((sum, side) => sum + side.others, 0)];
    if (records.length === 0 && problems.length === 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRecords(paths.map((path) => shownPath(world, path)).join(', '), others));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records, problems, others });
}
/** As a person knows it: relative to the repository when it lies there. */
function shownPath(world, path) {
    const place = locate(world, path);
    return place?.files === world.files ? place.path : path;
}
async function readDirectory(files, path, shown) {
    const entries = await files.walk(path, { skip: ['.git', 'node_modules', 'logs', 'outputs'] });
    const paths = entries.filter((entry) => entry.kind === 'file' && entry.path.endsWith('.json')).map((entry) => entry.path);
    if (paths.length > MAX_RECORDS)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'COMPARE.TOO_MANY', message: `${shown} holds ${paths.length} JSON files; at most ${MAX_RECORDS} are compared at once.`, next: 'Name a directory with fewer records.', path: shown });
    const all = [];
    // Shown as the directory was named: below two directories outside of the repository the same names may lie.
    for (const each of paths)
        all.push(await readOne(files, each, path === '.' ? each : `${(0,_core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTrailing */ .h)(shown, '/')}${each.slice(path.length)}`));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        records: all.flatMap((each) => (each.ok ? [each.value] : [])),
        problems: all.flatMap((each) => (each.ok || isOther(each.problem) ? [] : [each.problem])),
        others: all.filter((each) => !each.ok && isOther(each.problem)).length,
    });
}
const isOther = ({ code }) => code === 'RECORD.FOREIGN';
async function readOne(files, path, shown) {
    const file = await files.readText(path, { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_MAX_BYTES */ .xy });
    if (!file.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'RECORD.UNREADABLE', message: `${shown} cannot be read: ${file.problem.message}`, next: 'Name a record that Hortus wrote, or a directory of records.', path: shown });
    const record = (0,_core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyRecord */ .S)(file.value.text, shown);
    return record.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ path: shown, record: record.value }) : record;
}
/** Inside the repository it is read through the repository, else through its own directory. */
function locate(world, path) {
    const absolute = normalise(path.startsWith('/') ? path : `${world.files.rootAbs}/${path}`);
    const root = normalise(world.files.rootAbs);
    if (absolute === root)
        return { files: world.files, path: '.' };
    if (absolute.startsWith(`${root}/`))
        return { files: world.files, path: absolute.slice(root.length + 1) };
    const slash = absolute.lastIndexOf('/');
    return world.filesAt === undefined || slash === absolute.length - 1 ? null : { files: world.filesAt(absolute.slice(0, slash) || '/'), path: absolute.slice(slash + 1) };
}
/** Without `.`, `..` and doubled slashes. */
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
const notFound = (path) => ({ code: 'COMPARE.NOT_FOUND', message: `There is no file or directory at ${path}.`, next: 'Name a record (.hortus/records/…/….json) or a directory of records.', path });
const noRecords = (paths, others) => ({ code: 'COMPARE.NO_RECORDS', message: `There is no run record in ${paths}${others === 0 ? '' : `: ${others === 1 ? 'its JSON file is none' : `its ${others} JSON files are none`}`}.`, next: 'Name a directory that holds records, for instance .hortus/records; `hortus smoke` writes them.' });


/***/ }),

/***/ 53383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ quarantined)
/* harmony export */ });
/* harmony import */ var _core_gpu_state_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45850);

/** null: this machine may be used. */
async function quarantined(world) {
    const mark = (await world.quarantine?.read()) ?? null;
    return mark === null ? null : { code: 'MACHINE.QUARANTINED', message: `This machine is quarantined${whenOf(mark)}: ${mark.reasons.map(_core_gpu_state_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S).join('; ')}.`, next: 'Look at its GPUs (`nvidia-smi`, the log of the kernel), restart it when in doubt, then `hortus doctor --lift-quarantine`.' };
}
function whenOf({ since, run }) {
    return `${since === null ? '' : ` since ${since}`}${run === null ? '' : `, after the run ${(0,_core_gpu_state_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(run)}`}`;
}


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

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namedImages),
/* harmony export */   f: () => (/* binding */ baseImage)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22895);
/** The image that a Dockerfile builds on, and all others it names, as they are named there. Total: any text gives a name or null. */

/**
 * Of the last stage, through the stages that it is made from; build arguments as `args` give them, else their defaults before the
 * first FROM (the only ones that count there: Dockerfile reference, "ARG before FROM"). null: none, `scratch`, or a name that no
 * one knows before the build.
 */
function baseImage(dockerfile, args = {}) {
    return stagesOf(dockerfile, args).last;
}
/** Every image that is pulled for the build: of all stages, and those that files are copied from. A name that no one knows yet is left out. */
function namedImages(dockerfile, args = {}) {
    const { images, stages } = stagesOf(dockerfile, args);
    const copied = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(dockerfile).instructions.flatMap(({ flags }) => flags.flatMap((flag) => /^--from=(.+)$/i.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(flag)?.[1] ?? []));
    const others = copied.filter((name) => !stages.has(name.toLowerCase()) && !/^\d+$/.test(name) && !name.includes('$'));
    return [...new Set([...images, ...others])];
}
function stagesOf(dockerfile, args) {
    const known = new Map();
    const stages = new Map();
    const images = [];
    let last = null;
    let begun = false;
    for (const { kind, rest } of (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(dockerfile).instructions) {
        if (kind === 'ARG' && !begun)
            for (const word of rest.split(/\s+/))
                declare(known, word, args);
        if (kind !== 'FROM')
            continue;
        begun = true;
        const [image = '', as = '', stage = ''] = rest.split(/\s+/);
        const name = expand(image, known);
        const isStage = name !== null && stages.has(name.toLowerCase());
        last = name === null || name === '' || name.toLowerCase() === 'scratch' ? null : isStage ? stages.get(name.toLowerCase()) : name;
        if (last !== null && !isStage)
            images.push(last);
        if (as.toUpperCase() === 'AS' && stage !== '')
            stages.set(stage.toLowerCase(), last);
    }
    return { last, images, stages };
}
function declare(known, word, args) {
    const equals = word.indexOf('=');
    const name = equals === -1 ? word : word.slice(0, equals);
    const given = Object.hasOwn(args, name) ? args[name] : undefined;
    const value = given ?? (equals === -1 ? undefined : expand(unquote(word.slice(equals + 1)), known));
    if (value !== undefined && value !== null)
        known.set(name, value);
}
/** `$NAME`, `${NAME}`, `${NAME:-word}`; null when one of them has no value. */
function expand(text, known) {
    let missing = false;
    const expanded = unquote(text).replaceAll(/\$(?:\{([A-Za-z_]\w*)(?::-([^{}]*))?\}|([A-Za-z_]\w*))/g, (_, braced, otherwise, plain) => {
        const value = known.get(braced ?? plain ?? '') ?? otherwise;
        if (value === undefined)
            missing = true;
        return value ?? '';
    });
    return missing || expanded.includes('$') ? null : expanded;
}
const unquote = (text) => (/^(["']).*\1$/.test(text) ? text.slice(1, -1) : text);


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

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graduatedReason)
/* harmony export */ });
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11783);

/** Why nothing of it runs here; continues "it …". */
const graduatedReason = ({ repository }) => `graduated to ${(0,_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(repository), 140)}`;


/***/ }),

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 59217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heldUp)
/* harmony export */ });
/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
function heldUp(record) {
    return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error');
}


/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readAnyRecord)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(51440);
;// CONCATENATED MODULE: ./core/record/ingest/draft.js
/**
 * Reads `run-record/draft`, the form that records had before observed and reported were told apart. Nobody of us saw
 * such a run, so `observed` is null and all that it says is reported. Nothing is lost: what has no place of its own
 * goes to `ext`.
 */


const DRAFT = 'run-record/draft';
/** Total: what does not fit after the mapping is a problem that names the place. `path` is for messages. */
function fromDraft(draft, path) {
    const { exitCode, ...status } = objectOr(draft['status']);
    const record = {
        schema: 'run-record/1',
        ...pick(draft, ['id', 'groupId', 'kind']),
        system: draft['system'] === 'suite' ? 'hortus' : draft['system'],
        status,
        params: draft['params'] ?? {},
        observed: null,
        reported: { ...pick(draft, REPORTED), ...(exitCode === undefined ? {} : { exitCode }), metrics: draft['metrics'] },
        source: draft['source'],
        ext: ext(draft),
    };
    return (0,run_record/* validateRunRecord */.F)(record) ? (0,problem.ok)(record) : (0,problem/* fail */.fJ)(refused(path));
}
/** Everything that the example or its system said about itself. */
const REPORTED = ['name', 'project', 'experiment', 'tags', 'notes', 'seed', 'timing', 'code', 'paramsMeta', 'env', 'inputs', 'outputs', 'checks', 'events', 'lineage', 'integrity'];
const MAPPED = new Set([...REPORTED, 'id', 'groupId', 'kind', 'system', 'status', 'params', 'metrics', 'source', 'ext']);
/** The draft's own `ext`, and under the draft's name what was not mapped: its version, a renamed system, unknown keys. */
function ext(draft) {
    const own = objectOr(draft['ext']);
    const rest = Object.fromEntries(Object.entries(draft).filter(([key]) => !MAPPED.has(key)));
    const kept = { ...rest, ...(draft['system'] === 'suite' ? { system: 'suite' } : {}), ...(DRAFT in own ? { ext: own[DRAFT] } : {}) };
    return { ...own, [DRAFT]: kept };
}
function refused(path) {
    const error = run_record/* validateRunRecord */.F.errors?.[0];
    const why = error === undefined ? '' : ` at ${(error.instancePath || '/').slice(0, 120)} it ${error.message ?? 'is wrong'}`;
    return { code: 'RECORD.UNREADABLE', message: `${path} is a ${DRAFT} that cannot be read:${why}.`, next: 'Correct the record at that place, or leave the file out.', path };
}
const pick = (from, keys) => Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
const objectOr = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

;// CONCATENATED MODULE: ./core/record/ingest/read-any-record.js
/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */



/** Total, as `readRecord` is. */
function readAnyRecord(text, path) {
    const parsed = (0,read_record/* parseRecord */.Hh)(text, path);
    if (!parsed.ok)
        return parsed;
    if (isDraft(parsed.value))
        return fromDraft(parsed.value, path);
    const other = otherVersion(parsed.value);
    return other === null ? (0,read_record/* recordOf */.zv)(parsed.value, path) : (0,problem/* fail */.fJ)(unknownVersion(path, other));
}
/** A run record all the same: nobody may think that there was none. */
function otherVersion(value) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
    return typeof schema === 'string' && schema.startsWith('run-record/') && schema !== 'run-record/1' ? schema : null;
}
const unknownVersion = (path, schema) => ({ code: 'RECORD.VERSION', message: `${path} is a record of the version ${JSON.stringify(schema.slice(0, 60))}, which this Hortus cannot read: it knows run-record/1 and ${DRAFT}.`, next: 'Update Hortus, or leave the file out.', path });
const isDraft = (value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT;


/***/ }),

/***/ 82711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
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


/***/ })

};
