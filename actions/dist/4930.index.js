export const id = 4930;
export const ids = [4930];
export const modules = {

/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthAfresh: () => (/* binding */ healthAfresh)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/audit/file-role.js
var file_role = __webpack_require__(49319);
// EXTERNAL MODULE: ./core/audit/follow-examples.js
var follow_examples = __webpack_require__(77373);
;// CONCATENATED MODULE: ./core/audit/breaking-changes.js


/**
 * Dockerfile, requirements or build.sh changed, in a commit that is no sweep. By id of the example, newest first; one without any is left
 * out. The commit that brought the example, and one that only moved it, count for nothing.
 */
function breakingChanges(examples, log, { sinceMs, bulkExamples }) {
    const found = new Map();
    for (const { commit, touches, examples: touched } of (0,follow_examples/* followExamples */.H)(examples, log)) {
        if (commit.at < sinceMs || touched > bulkExamples)
            continue;
        const counted = touches.filter(({ place, change }) => change !== 'moved' && change !== 'born' && (0,file_role/* buildsImage */.R)(place));
        for (const [id, own] of Map.groupBy(counted, ({ id: each }) => each)) {
            const all = found.get(id) ?? found.set(id, []).get(id);
            all.push({ sha: commit.sha, at: commit.at, files: own.map(({ path }) => path) });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./core/audit/stale-claims.js
var stale_claims = __webpack_require__(12197);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(66333);
// EXTERNAL MODULE: ./core/audit/descriptor-moves.js
var descriptor_moves = __webpack_require__(48542);
;// CONCATENATED MODULE: ./core/audit/turnover.js
/**
 * What came into a garden and what left it in a window of time, as the history says: the state at its end against the state at its begin.
 * What was removed and came back, or moved, did neither.
 */





/** Each list newest first. */
function turnover(log, { sinceMs, folder, archiveFolder, graduated = [], flagged = [] }) {
    const recent = log.filter(({ at }) => at >= sinceMs);
    const archives = archiveFolder === null ? read_tier/* ARCHIVE_FOLDERS */.l : [(0,without_trailing/* withoutTrailingSlashes */.A)(archiveFolder)];
    const isArchived = (path) => archives.some((each) => path === each || path.startsWith(`${each}/`));
    const root = (0,without_trailing/* withoutTrailingSlashes */.A)(folder.replace(/^\.?\/+/, ''));
    const isInGarden = (path) => !isArchived(path) && (root === '' || root === '.' || path === root || path.startsWith(`${root}/`));
    const lives = livesIn(recent, isArchived);
    const [came, went] = [lives.filter(({ start, end }) => start === null && end !== null), lives.filter(({ start, end }) => start !== null && end === null)];
    const inPlace = flagged.filter(isInGarden).flatMap((path) => whenFlagged(recent, path, archives) ?? []);
    const before = new Set(went.map(({ start }) => start));
    const after = new Set(came.map(({ end }) => end));
    return {
        // What came and was archived since did both: it was not there at the begin, and it left.
        added: came.filter(({ end, archived }) => (archived !== null || isInGarden(end)) && !before.has(end)).map(({ end, event }) => ({ path: end, ...event })),
        removed: went.filter(({ start }) => isInGarden(start) && !after.has(start)).map(({ last, event }) => ({ path: last, ...event })),
        // What first appears in the archive never lived here.
        archived: [...lives.flatMap(({ start, end, archived }) => (end === null || archived === null || !isArchived(end) || (start !== null && !isInGarden(start)) ? [] : [{ path: end, ...archived }])), ...inPlace].sort((a, b) => b.at - a.at),
        graduated: graduated.flatMap(({ path, date }) => whenGraduated(recent, path, date) ?? []),
    };
}
/** Of each example that came, went or moved: from where to where, read backwards. */
function livesIn(log, isArchived) {
    const all = [];
    const open = new Map();
    const begin = (path, end, event) => {
        const life = { start: path, end, last: path, event, archived: null };
        all.push(life);
        return life;
    };
    for (const commit of log) {
        const { moved, added, deleted } = (0,descriptor_moves/* descriptorMoves */.Q)(commit);
        const event = { at: commit.at, sha: commit.sha };
        const taken = new Map([...moved.keys(), ...added].map((path) => [path, open.get(path) ?? begin(path, path, event)]));
        for (const path of taken.keys())
            open.delete(path);
        for (const [to, from] of moved) {
            const life = taken.get(to);
            if (isArchived(to) && !isArchived(from))
                life.archived ??= event;
            life.start = from;
            open.set(from, life);
        }
        for (const path of added)
            Object.assign(taken.get(path), { start: null, ...(taken.get(path).end === null ? {} : { event }) });
        for (const path of deleted)
            open.set(path, begin(path, null, event));
    }
    return all;
}
/** The commit that changed its descriptor together with the list of the archive. One without that list may have changed anything. */
function whenFlagged(log, path, archives) {
    const [descriptor, lists] = [(0,discover/* descriptorOf */.nb)(path), new Set(archives.map((folder) => `${folder}/README.md`))];
    const commit = log.find(({ files }) => files.some((file) => file.path === descriptor && file.status === 'modified') && files.some((file) => lists.has(file.path) && file.status !== 'deleted'));
    return commit === undefined ? null : { path, at: commit.at, sha: commit.sha };
}
/** The commit that made it a pointer: it changed the descriptor and took the other files away. Where none did, the first that changed the descriptor on the day it names or later. */
function whenGraduated(log, path, date) {
    const descriptor = (0,discover/* descriptorOf */.nb)(path);
    const changed = log.filter(({ files }) => files.some((file) => file.path === descriptor && file.status !== 'deleted'));
    const emptied = changed.find(({ files }) => files.some((file) => file.status === 'deleted' && file.path.startsWith(path === '.' ? '' : `${path}/`)));
    const commit = emptied ?? (date === null ? undefined : changed.findLast((each) => (0,stale_claims/* dayOf */.kb)(each) >= date));
    return commit === undefined ? null : { path, at: commit.at, sha: commit.sha };
}

// EXTERNAL MODULE: ./core/health/decide-health.js + 3 modules
var decide_health = __webpack_require__(56371);
// EXTERNAL MODULE: ./core/health/health-input.js
var health_input = __webpack_require__(27838);
// EXTERNAL MODULE: ./app/steps/gather-health.js + 4 modules
var gather_health = __webpack_require__(27625);
// EXTERNAL MODULE: ./app/steps/health-subjects.js
var health_subjects = __webpack_require__(68236);
;// CONCATENATED MODULE: ./app/steps/whole-health.js
/** The health of the whole garden, as `hortus health` and the site show it: what the checks say, what git says, what is left out. */








/** `loading` may still be on its way: git answers while it is read. `today`: YYYY-MM-DD, UTC. */
async function wholeHealth(world, config, { today }, loading) {
    const [garden, gathered, { commit, trees }, log] = await Promise.all([loading, (0,gather_health/* gatherHealth */.c)(world, config, loading, today), (0,health_subjects/* headOf */.U)(world, loading), world.git.log({ paths: [], sinceMs: sinceOf(today), limit: MOST_COMMITS })]);
    if (!gathered.ok)
        return gathered;
    const { checks, notices, usage, listed, whole, problems, source, dataCommit } = gathered.value;
    const git = log === null ? undefined : gitFacts(garden.examples, log, config, today);
    const input = { today, rules: config.health, examples: (0,health_subjects/* subjectsOf */.Z)(garden, trees), checks, notices, usage, ...(git === undefined ? {} : { git }) };
    const { looked, ...decided } = (0,decide_health/* decideHealth */.h)(input);
    return (0,problem.ok)({ input, whole, listed, log, trees, shown: { ...decided, repository: { commit }, data: { source, branch: config.history.branch, commit: dataCommit, ...looked }, problems: [...problems] } });
}
/** A claim that is older is old enough to be told apart from one that nothing speaks against: it is stale by its age anyway. */
const sinceOf = (today) => Date.parse(`${today}T00:00:00Z`) - 3 * 365 * health_input/* DAY_MS */.sO;
const MOST_COMMITS = 20_000;
function gitFacts(examples, log, { health: rules, garden }, today) {
    const sinceMs = Date.parse(`${today}T00:00:00Z`) - health_input/* QUARTER_DAYS */.ZP * health_input/* DAY_MS */.sO;
    const graduated = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]));
    return {
        claims: (0,stale_claims/* staleClaims */.Ds)(examples, log, { bulkExamples: rules.graduate.bulk_examples }),
        breaking: breakingChanges(examples, log, { sinceMs, bulkExamples: rules.graduate.bulk_examples }),
        turnover: turnover(log, { sinceMs, folder: garden.folder, archiveFolder: garden.archive_folder, graduated, flagged: examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path) }),
    };
}

// EXTERNAL MODULE: ./app/site/check-rows.js
var check_rows = __webpack_require__(46110);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(98767);
// EXTERNAL MODULE: ./core/health/course.js
var course = __webpack_require__(41532);
// EXTERNAL MODULE: ./core/health/fold-checks.js + 3 modules
var fold_checks = __webpack_require__(46920);
// EXTERNAL MODULE: ./core/health/judge-example.js
var judge_example = __webpack_require__(97905);
;// CONCATENATED MODULE: ./core/health/weeks.js
/**
 * How the garden was in each week that a timer looked at it: every example judged at the week's end by the same rules as today's health.
 * What left the garden since counts for as long as it was there, so a removed red example does not make the past greener.
 */





/** Oldest first. */
function weeksOf({ today, rules, examples, checks, addedAt }) {
    const { subjects, until } = everybody(examples, checks);
    const since = checks.reduce((first, { at }) => Math.min(first, Date.parse(at)), Number.POSITIVE_INFINITY);
    const timed = new Set(checks.filter(({ trigger }) => trigger === 'schedule').map(({ at }) => (0,course/* weekOf */.gx)(at)));
    const seenGreen = new Set();
    const hours = new Map();
    const weeks = [];
    (0,fold_checks/* foldAlong */.X)({ today, rules, examples: subjects, checks }, (check, courses, next) => {
        const week = (0,course/* weekOf */.gx)(check.at);
        for (const [id, { lastGreen }] of courses) {
            if (lastGreen?.check !== check || seenGreen.has(id))
                continue;
            seenGreen.add(id);
            const added = addedAt.get(id);
            // What is older than the first check was green before anybody looked.
            if (added !== undefined && added >= since && Date.parse(check.at) >= added)
                hours.set(week, [...(hours.get(week) ?? []), (Date.parse(check.at) - added) / HOUR_MS]);
        }
        if ((next !== null && (0,course/* weekOf */.gx)(next.at) === week) || !timed.has(week))
            return;
        const own = hours.get(week) ?? [];
        weeks.push({ week: dayAt(week), ...judged(courses, week, { today, rules, until }), firstRunHours: own.length === 0 ? null : (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(own)) });
    });
    return weeks;
}
const HOUR_MS = 3_600_000;
/** Monday of a week, as `weekOf` counts them: 1970-01-01 was a Thursday. */
const dayAt = (week) => new Date((week * 7 - 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);
/** Who is there, and who was: until which week. The tree of today says nothing about a week ago. */
function everybody(examples, checks) {
    const here = new Map(examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).map((subject) => [subject.id, { ...subject, tree: null }]));
    const until = new Map();
    const gone = new Map();
    for (const { at, rows } of checks) {
        const week = (0,course/* weekOf */.gx)(at);
        for (const [id, , tier] of rows) {
            if (here.has(id) || tier === 'archived' || week < (until.get(id) ?? Number.NEGATIVE_INFINITY))
                continue;
            until.set(id, week);
            gone.set(id, { id, path: id, tier, graduated: false, product: false, tree: null });
        }
    }
    return { subjects: [...here.values(), ...gone.values()], until };
}
function judged(courses, week, { today, rules, until }) {
    const sunday = new Date((week * 7 + 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);
    const day = sunday < today ? sunday : today;
    const counts = { green: 0, yellow: 0, red: 0 };
    for (const course of courses.values()) {
        if (course.last !== null && week <= (until.get(course.subject.id) ?? Number.POSITIVE_INFINITY))
            counts[(0,judge_example/* judgeExample */.m7)(course, rules, day).health] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./app/site/garden-weeks.js
/** The weeks of a garden: how it was, and what came and went as git tells it. */



function gardenWeeks(input, examples, log, { garden }) {
    const begin = input.checks.reduce((first, { at }) => (at < first ? at : first), '9');
    const options = { folder: garden.folder, archiveFolder: garden.archive_folder };
    const graduates = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]));
    const flagged = examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path);
    const whole = turnover(log ?? [], { ...options, sinceMs: Date.parse(begin === '9' ? input.today : begin.slice(0, 10)) - health_input/* DAY_MS */.sO, graduated: graduates, flagged });
    const ids = new Map(examples.map(({ path, id }) => [path, id]));
    const addedAt = new Map(whole.added.flatMap(({ path, at }) => (ids.has(path) ? [[ids.get(path), at]] : [])));
    const weeks = weeksOf({ ...input, addedAt });
    const byWeek = Map.groupBy(log ?? [], ({ at }) => mondayOf(at));
    const left = Map.groupBy([...whole.archived, ...whole.graduated], ({ at }) => mondayOf(at));
    const counted = (moved) => (log === null ? null : new Set(moved.map(({ path }) => path)).size);
    return weeks.map((week) => {
        const own = turnover(byWeek.get(week.week) ?? [], { ...options, sinceMs: Number.NEGATIVE_INFINITY });
        const graduated = (left.get(week.week) ?? []).filter((each) => whole.graduated.includes(each));
        const archived = (left.get(week.week) ?? []).filter((each) => whole.archived.includes(each));
        return { week: week.week, green: week.green, yellow: week.yellow, red: week.red, added: counted(own.added), removed: counted([...own.removed, ...archived]), graduated: counted(graduated), firstRunHours: week.firstRunHours };
    });
}
/** YYYY-MM-DD, UTC. 1970-01-01 was a Thursday. */
const mondayOf = (ms) => new Date((Math.floor((Math.floor(ms / health_input/* DAY_MS */.sO) + 3) / 7) * 7 - 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);

// EXTERNAL MODULE: ./app/site/known-rows.js
var known_rows = __webpack_require__(46575);
;// CONCATENATED MODULE: ./app/site/health-afresh.js
/** The health of a garden for its pages, from all that there is. */






async function healthAfresh(world, config, today, garden) {
    const health = await wholeHealth(world, config, { today }, garden);
    if (!health.ok)
        return health;
    const { shown, input, whole, listed, log, trees } = health.value;
    const rows = new Map([...(0,check_rows/* checkRows */.U)(input.checks, { today, whole })].map(([id, own]) => [id, { digest: (0,external_node_crypto_.hash)('sha256', JSON.stringify(own)), rows: () => own }]));
    return (0,problem.ok)({ shown, trees, listed, lasting: log !== null && shown.data.source === 'branch', weeks: gardenWeeks(input, (await garden).examples, log, config), rowsOf: (id) => rows.get(id) ?? known_rows/* NO_KNOWN_ROWS */.C });
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHistory),
/* harmony export */   q: () => (/* reexport safe */ _data_of_js__WEBPACK_IMPORTED_MODULE_6__.q)
/* harmony export */ });
/* harmony import */ var _core_history_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25048);
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33843);
/* harmony import */ var _core_history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37744);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89001);
/* harmony import */ var _data_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73246);
/* harmony import */ var _last_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83043);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92427);
/** The past of some examples, for a comparison. It never fails a check of today's code: what cannot be read is told, and nothing is known then. */








const NOTHING = { ..._core_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HISTORY */ .V, records: [], problems: [], commit: null };
/**
 * Reads the records themselves and no index, so that a wrong index changes no verdict. A remote that cannot be asked (no network):
 * what was fetched last is taken, and that is told.
 */
async function loadHistory(world, config, { examples, today, fetched = false }) {
    const data = (0,_data_of_js__WEBPACK_IMPORTED_MODULE_6__/* .dataOf */ .q)(world, config);
    if (data === null || examples.length === 0)
        return NOTHING;
    try {
        const asked = await data.snapshot({ fetched });
        // Whoever has no repository has no history, and that is no news.
        if (!asked.ok && asked.problem.code === 'DATA.NO_REPOSITORY')
            return NOTHING;
        const found = asked.ok || !_last_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .AWAY */ .X.has(asked.problem.code) ? asked : await fetchedBefore(data);
        const problems = asked.ok ? [] : [told(asked.problem, found.ok && found.value !== null)];
        return found.ok && found.value !== null ? await read(found.value, examples, today, problems) : { ...NOTHING, problems };
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .HortusError */ .KY)
            return { ...NOTHING, problems: [told(error.problem, false)] };
        throw error;
    }
}
async function fetchedBefore(data) {
    const found = await data.snapshot({ fetched: true });
    return found.ok ? found : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
}
async function read(snapshot, examples, today, problems) {
    const stored = await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(snapshot, [...new Set(examples)]);
    const series = new Map((0,_core_history_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildsOf */ .j)(stored.records.flatMap(({ record }) => (0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredOf */ .ED)(record))).map((each) => [(0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(each.key), each]));
    return {
        series: (key) => series.get((0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(key)) ?? null,
        accepted: stored.accepted,
        quarantined: stored.quarantined.filter(({ until }) => until >= today),
        records: stored.records,
        problems: [...problems, ...stored.problems],
        commit: snapshot.commit,
    };
}
function told(problem, known) {
    return { ...problem, message: `${problem.message} ${known ? 'The history is taken as this clone last fetched it.' : 'Nothing is known of the past, so times get no verdict from it.'}` };
}


/***/ }),

/***/ 92427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7952);
/* harmony import */ var _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56072);
/* harmony import */ var _core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36931);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58584);
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42957);
/** What the data branch holds of some examples, in few calls of git however many there are. Everything that lies there is hostile until it was read. */





/** 500 builds are two years of weekdays; T2 looks back on 40. */
const RECORDS_PER_EXAMPLE = 2000;
async function readHistory(snapshot, examples, { recordsPerExample = RECORDS_PER_EXAMPLE, listed } = {}) {
    const paths = listed ?? (await listOf(snapshot, examples, ['records', 'packs', 'accepted', 'quarantine']));
    const files = paths.flatMap((path) => {
        const place = (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path);
        return place === null ? [] : [{ path, place }];
    });
    const strange = paths.filter((path) => (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path) === null).map(strangeFile);
    const wanted = [...files.filter((file) => file.place.kind === 'accepted' || file.place.kind === 'quarantine'), ...newest(files, recordsPerExample)];
    const problems = [...strange];
    const [records, accepted, quarantined] = [[], [], []];
    const small = wanted.filter(({ place }) => place.kind !== 'pack');
    const packs = wanted.filter(({ place }) => place.kind === 'pack');
    const texts = new Map([...(await snapshot.read(small.map(({ path }) => path), { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_MAX_BYTES */ .xy })), ...(await snapshot.read(packs.map(({ path }) => path), { maxBytes: _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_MAX_BYTES */ .Fk }))]);
    for (const { path, place } of wanted) {
        const file = texts.get(path);
        if (file?.ok !== true)
            problems.push(unreadable(path, file?.problem.message ?? 'it is not there'));
        else if (place.kind === 'pack') {
            const pack = (0,_core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readPack */ .wh)(path, place, file.value.text);
            // One by one: a spread of very many is too many arguments for one call.
            for (const each of pack.records)
                records.push(each);
            for (const each of pack.problems)
                problems.push(each);
        }
        else {
            const read = place.kind === 'record' ? (0,_core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readStored */ .CL)(path, place, file.value.text) : file.value.bytes > _core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LEDGER_MAX_BYTES */ .BY ? null : (0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(place.kind, place, path, file.value.text);
            if (read === null)
                problems.push(unreadable(path, 'it is too long'));
            else if (!read.ok)
                problems.push(read.problem);
            else if ('record' in read.value)
                records.push(read.value);
            else if (place.kind === 'accepted')
                accepted.push(read.value);
            else
                quarantined.push(read.value);
        }
    }
    return { records: once(records), accepted: inOrder('accepted', accepted), quarantined: inOrder('quarantine', quarantined), problems };
}
/** Paths below the directories of the examples. */
const listOf = (snapshot, examples, kinds) => examples.length === 0 ? Promise.resolve([]) : snapshot.list(...kinds.flatMap((kind) => examples.map((example) => (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(kind, example))));
/** Of each example; a pack counts as one, for nobody knows yet what it holds. */
function newest(files, most) {
    if (most <= 0)
        return [];
    const own = files.filter((file) => file.place.kind === 'record' || file.place.kind === 'pack');
    return [...Map.groupBy(own, ({ place }) => place.example).values()].flatMap((all) => all.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(ageOf(a.place), ageOf(b.place))).slice(-most));
}
/** Ids of ours begin with the time. */
const ageOf = (place) => `${place.month}${place.kind === 'record' ? place.id : ''}`;
/** A crash between a pack and the removal of what it holds leaves both: they are one. */
function once(records) {
    const byId = new Map();
    for (const stored of records.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)((0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(a.place), (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(b.place)))) {
        const name = JSON.stringify([stored.place.example, stored.place.id]);
        if (!byId.has(name))
            byId.set(name, stored);
    }
    return [...byId.values()].sort((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.place.month, b.place.month) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.place.id, b.place.id));
}
const inOrder = (kind, entries) => entries.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.at, b.at) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)((0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFile */ .SB)(kind, a).path, (0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFile */ .SB)(kind, b).path));
const unreadable = (path, why) => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch was left out: ${why}.`, next: '`git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });
const strangeFile = (path) => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });


/***/ }),

/***/ 88125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ correctFamily)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84960);
/* harmony import */ var _statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25716);
/* harmony import */ var _verdict_of_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38725);



/** Regressions and improvements are two families of one size: every directed metric that was tested. */
function correctFamily(comparisons) {
    const tested = comparisons.flatMap(({ metrics }) => metrics.filter(inFamily));
    const worse = (0,_statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .benjaminiHochberg */ .U)(tested.map(({ evidence }) => evidence.pWorse));
    const better = (0,_statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .benjaminiHochberg */ .U)(tested.map(({ evidence }) => evidence.pBetter));
    const adjusted = new Map(tested.map((metric, at) => [metric, isWorse(metric) ? worse[at] : better[at]]));
    return comparisons.map((comparison) => {
        if (!comparison.metrics.some(isTested))
            return comparison;
        const metrics = comparison.metrics.map((metric) => (isTested(metric) ? again(metric, adjusted.get(metric) ?? null, tested.length) : metric));
        return { ...comparison, metrics, verdict: (0,_verdict_of_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfMetrics */ .Q)(metrics, { builds: comparison.records !== undefined }) };
    });
}
const isTested = (metric) => metric.evidence !== undefined;
/** Without a direction there is nothing to be worse than. */
const inFamily = (metric) => isTested(metric) && (metric.direction === 'min' || metric.direction === 'max');
/** Of no effect at all, the direction that would alarm. */
const isWorse = ({ direction, evidence: { effect, delta } }) => {
    const sign = Math.sign(effect ?? delta ?? 0);
    return sign === 0 || sign > 0 === (direction === 'min');
};
function again(metric, adjusted, family) {
    const evidence = { ...metric.evidence, adjusted, family };
    const said = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({ ...metric, evidence });
    const nothing = evidence.leastP !== undefined && evidence.leastP > _decide_js__WEBPACK_IMPORTED_MODULE_0__/* .EACH_WAY */ .u0 / Math.max(1, family);
    return { ...metric, evidence, verdict: said.verdict, reason: `${said.reason}${noteAfter(metric)}`, ...(nothing ? { detectable: null } : {}) };
}
/** What else was said of the metric stands behind the sentence of its verdict, which can be made again from what the document holds. */
function noteAfter(metric) {
    const before = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(metric).reason;
    const reason = metric.reason ?? '';
    return reason.startsWith(before) ? reason.slice(before.length) : '';
}


/***/ }),

/***/ 84960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Yq: () => (/* binding */ USUAL_FAMILY),
/* harmony export */   u0: () => (/* binding */ EACH_WAY)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59678);
/* harmony import */ var _statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58536);
/** From the evidence of one metric and the family of the report to its verdict. A function of the document alone, so that it can be made again when reports are merged. */


/**
 * How often a report in which nothing changed may say of any metric that it did: 0.10, half of it that one got worse. Each half for
 * itself at 0.10 was 13-15 % of the reports of 24 metrics that are noisy beyond their floor (5 % and more, or one start in seven
 * disturbed); at 0.05 it is 7-9 %, and of a quiet report of seven starts a side it costs no more than two points of power.
 */
const Q = 0.1;
const EACH_WAY = Q / 2;
/** A report that is merged of several has more metrics than a part of it knows: what could be seen is not promised for a smaller family. */
const USUAL_FAMILY = 24;
/** A history so noisy that its gate is wider can hide anything: what lies inside of it is not the same, it is not known. */
const WIDEST = 0.1;
/** |Cliff's delta| of at least this: nine pairs of ten say the same. */
const DELTA = 0.8;
/** `adjusted` and `family` of the evidence are those of the whole report. */
function decide({ evidence, direction, runs, tolerance = 0, noiseFloor }) {
    const directed = direction === 'min' || direction === 'max';
    if (directed && significant(evidence)) {
        const worse = evidence.effect > 0 === (direction === 'min');
        return { verdict: worse ? 'regression' : 'improvement', reason: `${moved(evidence)}, beyond ±${size(evidence.gate)}; ${chance(evidence)} among ${metrics(evidence)}.` };
    }
    if (directed && cannotShow(evidence))
        return { verdict: 'insufficient_data', reason: tooFewFor(evidence, runs) };
    if (inside(evidence) && (noiseFloor?.builds ?? 0) > 0 && evidence.gate > Math.max(WIDEST, tolerance))
        return { verdict: 'inconclusive', reason: `${between(evidence)}; builds of the past differ so much that nothing inside of ±${size(evidence.gate)} can be told.` };
    if (inside(evidence))
        return { verdict: 'equivalent', reason: `${between(evidence)}, inside of ±${size(evidence.gate)}.` };
    return { verdict: 'inconclusive', reason: why(evidence, direction) };
}
/** In a direction, beyond chance in this family, in nearly every pair, and large enough to matter. */
function significant({ adjusted, effect, delta, gate }) {
    if (adjusted == null || adjusted > EACH_WAY || effect === null || Math.abs(effect) < gate)
        return false;
    return delta == null || (Math.abs(delta) >= DELTA && Math.sign(delta) === Math.sign(effect));
}
/** Even sides that do not overlap at all would not pass as one of so many metrics: then "no change" may not be said either (G8). */
const cannotShow = ({ leastP: least, family }) => least !== undefined && least > EACH_WAY / Math.max(1, family ?? 1);
const inside = ({ low, high, gate }) => low != null && high != null && low >= -gate && high <= gate;
function why(evidence, direction) {
    if (evidence.effect === null)
        return 'The base is 0, so no relative change can be said.';
    const what = evidence.low == null ? moved(evidence) : between(evidence);
    if (direction === undefined)
        return `${what}; nobody declared which way is better.`;
    if (direction === 'neutral')
        return `${what}; neither way is better.`;
    const { adjusted, effect, gate } = evidence;
    if (adjusted != null && adjusted > EACH_WAY)
        return `${what}: too near to chance among ${metrics(evidence)} (${chance(evidence)}).`;
    return Math.abs(effect) < gate ? `${what}: the middle is inside of ±${size(gate)}, the rest reaches beyond it.` : `${what}: too many starts say otherwise.`;
}
function tooFewFor(evidence, runs) {
    const limit = EACH_WAY / Math.max(1, evidence.family ?? 1);
    let needed = 1;
    while ((0,_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__/* .leastP */ .W)(needed, needed) > limit)
        needed++;
    return runs === undefined || !evidence.test.endsWith('mann_whitney') ? `Too few rows to show a change among ${metrics(evidence)}.` : `${runs.base} and ${runs.head} values cannot show a change among ${metrics(evidence)}: ${needed} a side could.`;
}
const metrics = ({ family }) => (family === 1 ? 'one metric' : `${family ?? 0} metrics`);
const moved = ({ effect }) => (effect === 0 ? 'No change' : `${effect > 0 ? 'Rose' : 'Fell'} by ${size(effect)}`);
const between = ({ low, high }) => `Between ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(low ?? null)} and ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(high ?? null)}`;
const chance = ({ adjusted }) => `p ${adjusted < 0.0001 ? 'below 0.0001' : adjusted.toFixed(4)}`;
/** Without a sign. */
const size = (share) => (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.abs(share)).replace(/^[+−]/, '');


/***/ }),

/***/ 12090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   yq: () => (/* binding */ unusual)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98767);
/** The values of one metric on one side: one for each unit. */

/** What is shown for a side: the median, or the first value that is no finite number; null: nothing is there. */
function shown({ values }) {
    const odd = values.find((value) => typeof value !== 'number');
    return odd ?? (values.length === 0 ? null : values.length === 1 ? values[0] : (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values));
}
const finite = ({ values }) => values.filter((value) => typeof value === 'number');
/** How many are NaN or infinite. */
const unusual = ({ values }) => values.reduce((sum, value) => sum + (typeof value === 'number' ? 0 : 1), 0);
/** By a whole factor; a value that would be too large to hold stays what it is not: infinite. */
function scaled(sample, factor, unit) {
    const times = (value) => (typeof value !== 'number' || Number.isFinite(value * factor) ? (typeof value === 'number' ? value * factor : value) : value > 0 ? 'Infinity' : '-Infinity');
    return { ...sample, unit, values: factor === 1 ? sample.values : sample.values.map(times) };
}


/***/ }),

/***/ 81449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ cleanCommitOf),
/* harmony export */   _G: () => (/* binding */ isSameState),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97779);
/** What a record is a measurement of: two records of one state are two measurements of the same thing. */


/** Same tree, image, params (seeds apart), data sets and machine. Where neither side says a tree, the commit stands for it. */
function isSameState(a, b) {
    return placeOf(a) === placeOf(b) && (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(a) === (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(b) && machine(a) === machine(b) && (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(ended(a), ended(b), { seeds: true }).closed === null;
}
/** Of the example, as git names trees; null: nobody knows. */
const treeOf = ({ fingerprint, observed }) => fingerprint?.tree ?? observed?.code.tree ?? null;
/** null: it ran outside of a repository, or on files that were not committed. */
const cleanCommitOf = ({ observed, reported }) => (observed === null ? (reported.code?.commit ?? null) : observed.code.dirty === false ? observed.code.commit : null);
const placeOf = (record) => treeOf(record) ?? cleanCommitOf(record);
const machine = (record) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)((0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(record));
/** How a run ended is no part of what it measured. */
const ended = (record) => ({ ...record, status: { ...record.status, state: 'succeeded' } });


/***/ }),

/***/ 25716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * p-values adjusted for being many: Benjamini & Hochberg, Journal of the Royal Statistical Society B 57, 1995. What is at most q
 * after it has an expected share of false alarms of at most q, for independent and for positively dependent tests. In the order of
 * the input; never below the p it came from, never above 1. What is no number counts as 1, and as a member of the family.
 */
function benjaminiHochberg(ps) {
    const valid = ps.map((p) => (Number.isNaN(p) ? 1 : Math.min(Math.max(p, 0), 1)));
    const order = valid.map((_, at) => at).toSorted((a, b) => valid[b] - valid[a]);
    const adjusted = Array.from({ length: valid.length }, () => 1);
    let least = 1;
    order.forEach((at, larger) => {
        least = Math.min(least, valid[at] * (valid.length / (valid.length - larger)));
        adjusted[at] = least;
    });
    return adjusted;
}


/***/ }),

/***/ 58536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ leastP)
/* harmony export */ });
/**
 * 1 / C(n + m, m): the smallest p that an exact Mann-Whitney test of n against m values can come to. Where it is above what is
 * asked for, the data cannot show a change, whatever they are. 1 where a side is empty; 0 where it is too small for a double.
 */
function leastP(n, m) {
    const few = Math.min(n, m);
    if (!(few >= 1))
        return 1;
    let ways = 1;
    for (let k = 1; k <= few && Number.isFinite(ways); k++)
        ways = (ways * (Math.max(n, m) + k)) / k;
    return 1 / ways;
}


/***/ }),

/***/ 38725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ verdictOfMetrics)
/* harmony export */ });
/**
 * What the metrics say together. One regression is a regression, unless a person accepted it or set the metric aside. A reported metric
 * that is gone at the head leaves the rest undecided: a change could hide behind it. What was made to be judged must be decided before
 * the whole is called equivalent; times that one run a side cannot judge neither spoil nor support. `builds`: a side is several records.
 */
function verdictOfMetrics(all, { builds }) {
    const metrics = all.filter(({ quarantined, accepted, verdict }) => quarantined === undefined && !(accepted !== undefined && verdict === 'regression'));
    const said = new Set(metrics.map((metric) => metric.verdict));
    if (said.has('regression'))
        return 'regression';
    if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null))
        return 'insufficient_data';
    if (said.has('improvement'))
        return 'improvement';
    const judged = new Set(metrics.filter((metric) => madeToJudge(metric, builds)).map(({ verdict }) => verdict));
    const undecided = UNDECIDED.find((verdict) => judged.has(verdict));
    return undecided ?? ORDER.find((verdict) => said.has(verdict)) ?? (all.length > metrics.length ? 'inconclusive' : 'insufficient_data');
}
const ORDER = ['equivalent', 'inconclusive', 'insufficient_data', 'incomparable'];
const UNDECIDED = ['insufficient_data', 'inconclusive', 'incomparable'];
/**
 * Times of a benchmark, and quality that a test was made of, where somebody knows which way is better. The tail of a latency is nearly
 * always undecided, and so is memory: both can be a regression, and neither keeps the rest from being equivalent.
 */
function madeToJudge({ name, class: kind, direction, runs, evidence }, builds) {
    if (direction !== 'min' && direction !== 'max')
        return false;
    if (kind === 'quality')
        return evidence !== undefined;
    const several = runs !== undefined && Math.min(runs.base, runs.head) > 1;
    return kind === 'time' && several && (evidence !== undefined || !builds) && !name.endsWith('.p95') && !name.endsWith('.p99');
}


/***/ }),

/***/ 66333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readTier),
/* harmony export */   l: () => (/* binding */ ARCHIVE_FOLDERS)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46863);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);


/** Folders that real gardens use, when the configuration names none. */
const ARCHIVE_FOLDERS = ['archived_examples', 'archived-examples'];
/** What the file and its place say about how alive the example is. Words outside the vocabulary are experimental. */
function readTier(root, path, archiveFolder) {
    const stabilityRaw = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(root['stability']);
    const word = stabilityRaw?.toLowerCase() ?? '';
    const archivedBy = [];
    if (inArchive(path, archiveFolder))
        archivedBy.push('folder');
    if (word === 'archived')
        archivedBy.push('stability');
    if ((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(root['archived']))
        archivedBy.push('flag');
    const tier = archivedBy.length > 0 ? 'archived' : word === 'stable' || word === 'beta' ? word : 'experimental';
    return { tier, stabilityRaw, archivedBy };
}
const inArchive = (path, archiveFolder) => (archiveFolder === null ? ARCHIVE_FOLDERS : [(0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailingSlashes */ .A)(archiveFolder)]).some((folder) => path === folder || path.startsWith(`${folder}/`));


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ mapOr),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   kw: () => (/* binding */ scalars),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27699);
/** Small total readers: whatever stands in the file, they give a value of the kind asked for. What was wrong is told by the rules. */

/** Own entry of a map; undefined when the thing is no map or has no such key. */
const entry = (value, key) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const mapOr = (value) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : EMPTY);
const textOr = (value) => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null);
const numberOr = (value) => (typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}(\.\d{1,3})?$/.test(value.trim()) ? Number(value) : null);
/** Also the words that Python's YAML reads as true: real gardens are written for it. */
const isTrue = (value) => value === true || (typeof value === 'string' && /^(yes|on|true)$/i.test(value.trim()));
/** A list of words; one word alone counts as a list of one, a map by its `name`. */
function words(value) {
    const items = (0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value : value === undefined || value === null ? [] : [value];
    return items.map((item) => textOr(item) ?? textOr(entry(item, 'name'))).filter((word) => word !== null && word !== '');
}
function scalars(value) {
    const read = {};
    for (const [key, each] of Object.entries(mapOr(value)))
        if (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
            read[key] = each;
    return read;
}
/** Environment variables are text: 8050 is "8050", true is "true", nothing is "". */
function texts(value) {
    const read = {};
    for (const [key, each] of Object.entries(mapOr(value)))
        if (each === null || typeof each !== 'object')
            read[key] = each === null ? '' : String(each);
    return read;
}
const EMPTY = Object.freeze(Object.create(null));


/***/ }),

/***/ 25048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildsOf)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98767);
/* harmony import */ var _index_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33843);


/**
 * Series whose points are builds. Runs of one commit on one day are one build, and their median its value: three of them would otherwise
 * confirm what one bad machine measured three times. On another day the machine is another, and that is what the noise between builds
 * is learned from. An index keeps every run: a build is not known before its day is over.
 */
const buildsOf = (measured) => (0,_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(measured).map((series) => ({ ...series, points: mergeRuns(series.points) }));
function mergeRuns(points) {
    const builds = [];
    for (const point of points) {
        const open = builds.at(-1);
        if (open !== undefined && isSameBuild(open[0], point))
            open.push(point);
        else
            builds.push([point]);
    }
    return builds.map((runs) => (runs.length === 1 ? runs[0] : { ...runs.at(-1), value: (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(runs.map(({ value }) => value)), starts: runs.reduce((sum, { starts }) => sum + starts, 0) }));
}
const isSameBuild = (a, b) => a.commit !== null && a.commit === b.commit && a.tree === b.tree && a.at.slice(0, 10) === b.at.slice(0, 10);


/***/ }),

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ measuredOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   ZV: () => (/* binding */ rememberWords),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97779);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13538);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12090);
/* harmony import */ var _compare_state_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81449);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23801);
/* harmony import */ var _compare_values_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98767);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42957);
/* harmony import */ var _layout_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56072);
/* harmony import */ var _series_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13106);
/** From records to series of builds: what equal keys let stand on one line. */











/** Metrics beyond are left out: 10,000 names of one record are no history (A09). */
const MOST_METRICS = 500;
/** A run that failed measured something else; a dry run measured nothing. */
function measuredOf(record) {
    const at = (0,_layout_records_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfRecord */ .iA)(record);
    if (at === null || !(0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ran */ .e1)(record) || record.status.dryRun === true)
        return [];
    const where = { record: record.id, commit: record.observed?.code.commit ?? null, tree: (0,_compare_state_of_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(record), at };
    const found = [...(0,_compare_values_of_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .s)([record], (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .startsOf */ .jb)(record) > 0 ? 'start' : 'build').values()];
    return found.slice(0, MOST_METRICS).flatMap(({ name, origin, sample }) => {
        const key = (0,_series_key_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .T)(record, { name, origin });
        const values = (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_8__/* .finite */ .E2)(sample);
        // One start without a number makes the median of the others a figure of another thing.
        if (key === null || values.length === 0 || values.length < sample.values.length)
            return [];
        return [{ key, unit: sample.unit, point: { ...where, value: (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_9__/* .median */ .JZ)(values), starts: values.length } }];
    });
}
/** By key; each with its builds, oldest first. A record that is there twice counts once. A series is in the unit of its newest build. */
function seriesOf(measured) {
    const wordOfKey = rememberWords();
    const byKey = Map.groupBy(measured, ({ key }) => wordOfKey(key));
    return [...byKey].sort(([a], [b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a, b)).map(([, own]) => {
        const sorted = [...new Map(own.toSorted(byTime).map((each) => [each.point.record, each])).values()];
        const { key, unit } = sorted.at(-1);
        return { key, unit, points: sorted.flatMap((each) => inUnit(each, unit)) };
    });
}
const wordOf = (key) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(key);
/**
 * The same, remembered: a word takes longer than all else that is done with a point. Keys of an index are one object for a series; those of
 * records are as many as there are records, and what the platform writes of two is equal only where they are.
 */
function rememberWords() {
    const known = new Map();
    const written = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const text = JSON.stringify(key);
        const word = written.get(text) ?? wordOf(key);
        written.set(text, word);
        known.set(key, word);
        return word;
    };
}
const byTime = (a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.point.at, b.point.at) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.point.record, b.point.record) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.unit ?? '', b.unit ?? '');
function inUnit({ unit, point }, wanted) {
    if (unit === wanted || unit === null || wanted === null)
        return [point];
    const factor = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .factorOf */ .J)(unit, wanted);
    const value = factor === null ? Number.NaN : point.value * factor;
    return Number.isFinite(value) ? [{ ...point, value }] : [];
}


/***/ }),

/***/ 56072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Fk: () => (/* binding */ PACK_MAX_BYTES),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   K8: () => (/* reexport safe */ _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__.K8),
/* harmony export */   iA: () => (/* reexport safe */ _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__.iA),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _record_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58584);
/* harmony import */ var _secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67927);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
/* harmony import */ var _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48906);
/** Records as they lie on the data branch: a file each, or a line each in a pack. What lies there is as hostile as any file (A03, A06). */






/** Above it nothing of a file is read: a record of ours with every cap reached is smaller, and a pack is closed before it. */
const PACK_MAX_BYTES = 64 * 1024 * 1024;
const PACK_MAX_LINES = 20_000;
/** One line, so that a record has the same bytes in a file of its own and in a pack; without the secrets that a run reported (A67). */
const recordLine = (record) => `${JSON.stringify((0,_secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__/* .redactValue */ .F)(record))}\n`;
/** The record of one file. Its own words must agree with the place it lies at: a record of one example is none of another. */
function readStored(path, place, text) {
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, path);
    if (!read.ok)
        return read;
    const own = (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfRecord */ .K8)(read.value);
    if (!own.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ ...own.problem, path });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(own.value) === (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(place) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place, record: read.value }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(lies(path, own.value));
}
/** Every record of a pack, and why the other lines are none. */
function readPack(path, place, text) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (lines.length > PACK_MAX_LINES)
        return { records: [], problems: [{ code: 'HISTORY.PACK', message: `${path} has ${lines.length} lines; the limit is ${PACK_MAX_LINES}.`, next: 'Nothing of it was read. `git log hortus-data` shows who wrote it.', path }] };
    const read = lines.map((line, at) => lineOf(`${path}:${at + 1}`, place, line));
    return { records: read.flatMap((each) => (each.ok ? [each.value] : [])), problems: read.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
function lineOf(path, { example, month }, line) {
    if (line.length > _record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_MAX_BYTES */ .xy)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(path, 'is too long'));
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(line, path);
    const own = read.ok ? (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfRecord */ .K8)(read.value) : read;
    if (!read.ok || !own.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(own.ok ? (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(path, 'is no record') : own.problem);
    return own.value.example === example && own.value.month === month ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: own.value, record: read.value }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(lies(path, own.value));
}
const lies = (path, own) => ({
    code: 'HISTORY.MISPLACED',
    message: `${path} is a record of ${JSON.stringify(own.example.slice(0, 200))} from ${own.month} with the id ${JSON.stringify(own.id)}, which belongs elsewhere.`,
    next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.',
    path,
});


/***/ }),

/***/ 13106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97779);
/* harmony import */ var _compare_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21002);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75963);



/** The line that a metric of this record stands on; null when nobody observed its machine: then it stands on none. */
function keyOf(record, { name, origin }) {
    const machine = (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(record);
    const { example, preset } = (0,_compare_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(record);
    if (machine === null)
        return null;
    return { example, preset, params: record.fingerprint?.params ?? (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .j)(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine, metric: name, origin };
}


/***/ }),

/***/ 37744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_HISTORY)
/* harmony export */ });
/** What the data branch holds, as values: series of builds, accepted changes, quarantined metrics. Types only. */
const NO_HISTORY = { series: () => null, accepted: [], quarantined: [] };


/***/ }),

/***/ 67927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42483);

/** The same value with every secret in its texts and names masked (A67). Two names that only their secret told apart become one. */
function redactValue(value) {
    if (typeof value === 'string')
        return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (value === null || typeof value !== 'object')
        return value;
    // Object.fromEntries defines: a name like __proto__ stays a name.
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(name), redactValue(inner)]));
}


/***/ })

};
