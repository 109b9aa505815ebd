export const id = 184;
export const ids = [184];
export const modules = {

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyStory: () => (/* binding */ historyStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
;// CONCATENATED MODULE: ./core/history/check.js
/**
 * One letter a rung. failed: by the fault of the example, and it decided. doubted: failed and decided nothing (a probe that may err).
 * machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 */
const STATES = { passed: 'p', failed: 'f', doubted: 'd', machine: 'm', skipped: 's', not_run: 'n' };
/** What started it. Only what a timer started counts against an example: a push may be of half a thought. */
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', 'manual'];

// EXTERNAL MODULE: ./core/history/ledger.js
var ledger = __webpack_require__(7952);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(6931);
;// CONCATENATED MODULE: ./core/history/packed-rows.js
const [WORDS, WIDTH] = [5, 7];
/** One for all checks of a garden. */
function openRowPacker({ words: rules, amount }) {
    const [ids, ...others] = rules.map(openColumn);
    const listed = new Set();
    /** The number of its id; -1: it is no row. */
    const packRow = (row, near, words, amounts, at) => {
        if (!Array.isArray(row) || row.length !== WIDTH)
            return -1;
        const id = ids.numberOf(row[0], near);
        if (id < 0)
            return -1;
        words[at * WORDS] = id;
        for (const [index, column] of others.entries()) {
            const number = column.numberOf(row[index + 1], column.newest[id] ?? 0);
            if (number < 0)
                return -1;
            words[at * WORDS + index + 1] = column.newest[id] = number;
        }
        for (let index = WORDS; index < WIDTH; index++) {
            if (!amount(row[index]))
                return -1;
            amounts[at * (WIDTH - WORDS) + index - WORDS] = row[index] === null ? UNKNOWN : row[index];
        }
        return id;
    };
    return {
        listed,
        pack(rows) {
            const words = new Uint32Array(rows.length * WORDS);
            const amounts = new Float64Array(rows.length * (WIDTH - WORDS));
            let [id, before] = [-1, ''];
            for (let at = 0; at < rows.length; at++) {
                // Examples stand in the order of the check before, but for those that came or went.
                id = packRow(rows[at], id + 1, words, amounts, at);
                if (id < 0)
                    return 'has a row that is none';
                const name = ids.values[id];
                if (name <= before)
                    return 'has rows that are not in the order of ids';
                before = name;
            }
            for (let at = 0; at < words.length; at += WORDS) {
                if (ids.newest[words[at]] === LISTED)
                    continue;
                ids.newest[words[at]] = LISTED;
                listed.add(ids.values[words[at]]);
            }
            return () => unpack([ids, ...others], words, amounts);
        },
    };
}
/** Of an id: asking the set of names half a million times takes as long as packing. */
const LISTED = 1;
/** An amount is never below zero. */
const UNKNOWN = -1;
function unpack(columns, words, amounts) {
    const [ids, trees, tiers, states, reasons] = columns.map(({ values }) => values);
    const amount = (at) => (amounts[at] === UNKNOWN ? null : amounts[at]);
    const rows = [];
    for (let at = 0; at * WORDS < words.length; at++) {
        const from = at * WORDS;
        rows.push([ids[words[from]], trees[words[from + 1]], tiers[words[from + 2]], states[words[from + 3]], reasons[words[from + 4]], amount(at * 2), amount(at * 2 + 1)]);
    }
    return rows;
}
function openColumn(rule) {
    const values = [];
    const numbers = new Map();
    return {
        values,
        newest: [],
        numberOf(value, near) {
            if (near < values.length && values[near] === value)
                return near;
            const known = numbers.get(value);
            if (known !== undefined)
                return known;
            if (!rule(value))
                return -1;
            numbers.set(value, values.length);
            return values.push(value) - 1;
        },
    };
}

;// CONCATENATED MODULE: ./core/history/check-document.js
/**
 * A check as it lies on the data branch: one JSON document, a line an example. Only the first line is an object, and it goes through the
 * strict parser; the rest are arrays of texts and numbers, in which no key can be doubled or change a prototype, so the platform's parser
 * may have them. Rows are kept packed: 100 documents of 5,000 rows are read in well under a second.
 */








/** 20,000 rows with the longest ids and reasons that real gardens have are half of it. */
const CHECK_MAX_BYTES = 8 * 1024 * 1024;
const CHECK_MAX_ROWS = 20_000;
const REASON_MAX = 200;
const ID_MAX = 500;
const SCHEMA = 'hortus-check/1';
/** Where it belongs. */
const placeOfCheck = ({ at, id }) => ({ kind: 'check', month: at.slice(0, 7), id });
/** Of the same content and run it is the same, whenever it is asked for: appending twice writes once. */
const idOfCheck = ({ commit, trigger, run, rows }) => (0,canonical_json/* jsonDigest */.j)([commit, trigger, run, rows]).slice(0, 24);
function renderCheck({ at, commit, trigger, run, rows }) {
    const head = (0,canonical_json/* canonicalJson */.d)({ schema: SCHEMA, at, commit, trigger, run });
    return `${head.slice(0, -1)},"examples":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
/** For all checks of a garden: what one says like another is judged once. */
const openCheckReader = () => openRowPacker(RULES);
/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
function readCheck(path, place, text, reader = openCheckReader()) {
    const head = headOf(text);
    if (typeof head === 'string')
        return (0,problem/* fail */.fJ)(unreadable(path, head));
    if ((0,layout/* pathOf */.XM)(placeOfCheck({ at: head.at, id: place.id })) !== path)
        return (0,problem/* fail */.fJ)(unreadable(path, `is of ${head.at.slice(0, 10)}, which belongs elsewhere`));
    const rows = rowsOf(text.slice(text.indexOf(OPEN) + OPEN.length - 2, -2), reader);
    return typeof rows === 'string' ? (0,problem/* fail */.fJ)(unreadable(path, rows)) : (0,problem.ok)(stored(place.id, head, rows));
}
/** Rows that are made anew when somebody looks at them die young, which is what the collector of garbage likes. */
function stored(id, head, rows) {
    return {
        id,
        ...head,
        get rows() {
            return rows();
        },
    };
}
const OPEN = ',"examples":[\n';
const CLOSE = '\n]}\n';
function headOf(text) {
    const end = text.slice(0, 2000).indexOf(OPEN);
    if (end < 0 || !text.endsWith(CLOSE))
        return 'is no check';
    const parsed = (0,parse_json/* parseJson */.q)(`${text.slice(0, end)}}`, { maxLength: 2000, maxDepth: 2, maxString: 200 });
    if (!parsed.ok)
        return parsed.problem.message;
    const { schema, at, commit, trigger, run, ...more } = parsed.value;
    if (schema !== SCHEMA)
        return `does not say "schema": "${SCHEMA}"`;
    if (typeof at !== 'string' || !isMoment(at))
        return 'has no time `at`';
    if (typeof commit !== 'string' || !ledger/* HASH */.v9.test(commit))
        return 'has no commit';
    if (!isTrigger(trigger))
        return 'has no trigger that Hortus knows';
    if (run !== null && (typeof run !== 'string' || !/^[\w.-]{1,100}$/.test(run)))
        return 'has no run';
    return Object.keys(more).length > 0 ? 'has a field that Hortus does not know' : { at, commit, trigger, run };
}
const isTrigger = (value) => TRIGGERS.some((each) => each === value);
/** A real moment in its one spelling. */
function isMoment(text) {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(ms) && new Date(ms).toISOString() === text;
}
/** A text: why they are no rows. */
function rowsOf(body, packer) {
    const rows = arrayIn(body);
    if (rows === null || rows.length === 0)
        return 'is no list of examples';
    if (rows.length > CHECK_MAX_ROWS)
        return `has ${rows.length} rows; the limit is ${CHECK_MAX_ROWS}`;
    return packer.pack(rows);
}
function arrayIn(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
const TIERS = new Set(['stable', 'beta', 'experimental', 'archived']);
/** The letters of STATES, one for each rung. */
const LETTERS = /^[pfdmsn]{6}$/;
const isText = (value, most) => typeof value === 'string' && value.length <= most;
/** JSON.parse makes Infinity of 1e400. */
const isAmount = (value) => value === null || (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER);
const RULES = {
    words: [
        (id) => isText(id, ID_MAX) && id !== '',
        (tree) => tree === null || (isText(tree, 64) && ledger/* HASH */.v9.test(tree)),
        (tier) => TIERS.has(tier),
        (states) => isText(states, order/* RUNGS */.Q$.length) && LETTERS.test(states),
        (reason) => reason === null || isText(reason, REASON_MAX),
    ],
    amount: isAmount,
};
const unreadable = (path, why) => ({ code: 'HISTORY.CHECK', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });

;// CONCATENATED MODULE: ./core/history/admission.js
/**
 * Which runs become history: those of the default branch, and of commits that are in it. What a pull request ran is judged against the
 * history and never becomes part of it, or a contributor could move the line that the next one is measured by (A45, A47).
 */

/** `workflow_run` runs at the default branch with what a pull request left, so it is none of these. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
function admitOccasion({ event, ref, headBranch, defaultBranch }) {
    if (event !== null && !EVENTS.has(event))
        return (0,problem/* fail */.fJ)(refused(`a workflow on ${event} may run code that nobody has reviewed`, 'Call it on push, schedule or workflow_dispatch.'));
    const branch = event === null ? headBranch : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null);
    if (branch === defaultBranch)
        return (0,problem.ok)(undefined);
    const where = branch === null ? (event === null ? 'no branch is checked out' : `the workflow runs for ${ref ?? 'no ref'}`) : `this is the branch ${branch}`;
    return (0,problem/* fail */.fJ)(refused(where, `Run it on ${defaultBranch}, or name the default branch as \`history.default_branch\` in .github/hortus.yml.`));
}
/** `inHistory`: commits that the default branch holds. */
function admitRecord(record, inHistory) {
    const { commit = null, dirty = null } = record.observed?.code ?? {};
    if (commit === null)
        return (0,problem/* fail */.fJ)(leftOut(record, 'names no commit', 'Only runs that Hortus made in a repository become history.'));
    if (dirty === true)
        return (0,problem/* fail */.fJ)(leftOut(record, `was made of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append the new record.'));
    if (!inHistory.has(commit))
        return (0,problem/* fail */.fJ)(leftOut(record, `is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Records of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known (`fetch-depth: 0`).'));
    return (0,problem.ok)(undefined);
}
const refused = (why, next) => ({ code: 'HISTORY.NOT_DEFAULT', message: `Only runs of the default branch become history: ${why}.`, next });
const leftOut = (record, why, next) => ({ code: 'HISTORY.LEFT_OUT', message: `The record ${record.id.slice(0, 200)} was left out: it ${why}.`, next });

// EXTERNAL MODULE: ./core/history/layout-records.js
var layout_records = __webpack_require__(6072);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(8584);
// EXTERNAL MODULE: ./core/record/record-id.js
var record_id = __webpack_require__(2711);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
;// CONCATENATED MODULE: ./core/audit/file-role.js
function file_role_fileRole(place) {
    const name = place.slice(place.lastIndexOf('/') + 1);
    if (ENVIRONMENT.test(name))
        return 'environment';
    return DOCUMENTATION.test(name) || IGNORES.has(name) || /^(?:docs?|images?|assets|screenshots)\//i.test(place) ? 'documentation' : 'code';
}
/** Dockerfiles, requirements and shell scripts (specs: garden 0.3), and what else installs things. */
const ENVIRONMENT = /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|constraints.*\.txt|.*\.sh|pyproject\.toml|setup\.(?:py|cfg)|environment.*\.ya?ml|Pipfile|package\.json|Cargo\.toml|go\.(?:mod|sum)|.*\.lock|.*-lock\.(?:json|ya?ml)|(?:docker-)?compose.*\.ya?ml|cog\.yaml|(?:.*)\.dockerignore)$/is;
const DOCUMENTATION = /^(?:.*\.(?:md|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|mp4|webm)|(?:README|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|CITATION|OWNERS|CODEOWNERS)(?:\..*)?|example\.yaml)$/is;
const IGNORES = new Set(['.gitignore', '.gitattributes', '.gitkeep', '.editorconfig', '.DS_Store']);
/** What makes the image of an example: a change of it is what "breaking" is measured by (specs: garden 6). */
const buildsImage = (place) => /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|build\.sh)$/s.test(place.slice(place.lastIndexOf('/') + 1));

;// CONCATENATED MODULE: ./core/audit/descriptor-moves.js
/** What one commit did to the directories of examples, as far as the names of files tell. Seen from the newer side: history is read backwards. */

/** Nearly all commits. */
const NONE = { moved: new Map(), added: [], deleted: [] };
function descriptor_moves_descriptorMoves({ files }) {
    const own = files.filter(({ status, path }) => status !== 'modified' && descriptor_moves_isDescriptor(path));
    if (own.length === 0)
        return NONE;
    const moved = new Map(own.flatMap(({ path, from }) => (from !== null && descriptor_moves_isDescriptor(from) ? [[directoryOf(path), directoryOf(from)]] : [])));
    // A descriptor that became something else, or came of it, is one that went or came.
    const added = own.filter(({ status, from }) => status === 'added' || (from !== null && !descriptor_moves_isDescriptor(from))).map(({ path }) => directoryOf(path));
    const gone = [...own.filter(({ status }) => status === 'deleted').map(({ path }) => directoryOf(path)), ...files.flatMap(({ path, from }) => (from !== null && descriptor_moves_isDescriptor(from) && !descriptor_moves_isDescriptor(path) ? [directoryOf(from)] : []))];
    const deleted = new Set(gone);
    if (deleted.size === 0 || added.length === 0)
        return { moved, added, deleted: [...deleted] };
    const [places, namesakes] = [filesThatMoved(files, deleted), onlyNamesakes(added, deleted)];
    for (const directory of added) {
        const from = places.get(directory) ?? namesakes.get(directory);
        if (from === undefined || !deleted.delete(from))
            continue;
        moved.set(directory, from);
    }
    return { moved, added: added.filter((directory) => !moved.has(directory)), deleted: [...deleted] };
}
const descriptor_moves_isDescriptor = (path) => path === DESCRIPTOR || path.endsWith(`/${DESCRIPTOR}`);
/**
 * A descriptor that was edited while it moved: the files beside it say where from. Directory → where at least half of the files that left
 * that place came from; fewer may be what every example has, as a licence.
 */
function filesThatMoved(files, deleted) {
    const left = new Map();
    const votes = new Map();
    for (const { status, path, from } of files) {
        const gone = from ?? (status === 'deleted' ? path : null);
        if (gone === null || descriptor_moves_isDescriptor(gone))
            continue;
        for (const directory of above(gone)) {
            if (!deleted.has(directory))
                continue;
            left.set(directory, (left.get(directory) ?? 0) + 1);
            const rest = gone.slice(directory.length);
            const pair = from !== null && path.endsWith(rest) ? `${path.slice(0, -rest.length)}\0${directory}` : null;
            if (pair !== null)
                votes.set(pair, (votes.get(pair) ?? 0) + 1);
        }
    }
    const found = [...votes].map(([pair, count]) => ({ pair: pair.split('\0'), count })).filter(({ pair: [, from], count }) => count * 2 >= left.get(from));
    return new Map(found.sort((a, b) => a.count - b.count).map(({ pair }) => pair));
}
function above(path) {
    const found = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        found.push(path.slice(0, at));
    return found;
}
/** Or nothing beside it is as it was: then its own name, where no other has it. */
function onlyNamesakes(added, deleted) {
    const [came, went] = [Map.groupBy(added, leaf), Map.groupBy(deleted, leaf)];
    return new Map([...came].flatMap(([name, [to, ...others]]) => (others.length > 0 || went.get(name)?.length !== 1 ? [] : [[to, went.get(name)[0]]])));
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./core/audit/follow-examples.js
/**
 * Reads a history backwards and says of each commit which examples of today it touched, where they stood then. Examples that have moved
 * are followed, so that a reorganisation of the garden is a change of none of them; what is there no more is counted as an example too.
 */


function* follow_examples_followExamples(examples, log) {
    const owners = new Map(examples.map(({ id, path }) => [path, { id, path }]));
    for (const commit of log) {
        const after = new Map();
        const moves = descriptorMoves(commit);
        const touched = new Set();
        // Nobody told of these: they have no descriptor that can be read, or went later than the log begins.
        for (const { status, path } of commit.files)
            if (status !== 'deleted' && isDescriptor(path) && !owners.has(directoryOf(path)))
                owners.set(directoryOf(path), ghost(directoryOf(path)));
        for (const directory of [...moves.added, ...moves.moved.keys()])
            after.set(directory, owners.get(directory));
        const now = (path) => ownerOf(path, (directory) => owners.get(directory));
        const placesNow = commit.files.map(({ status, path }) => (status === 'deleted' ? null : now(path)));
        for (const directory of after.keys())
            owners.delete(directory);
        for (const [to, from] of moves.moved)
            owners.set(from, after.get(to));
        for (const directory of moves.deleted)
            owners.set(directory, ghost(directory));
        const born = new Set(moves.added.map((directory) => after.get(directory)));
        const before = (path) => ownerOf(path, (directory) => owners.get(directory));
        const touches = commit.files.flatMap((change, at) => touchesOf(change, placesNow[at], change.status === 'deleted' || change.from !== null ? before(change.from ?? change.path) : null, born, touched));
        yield { commit, touches: inPlace(touches), examples: touched.size };
    }
}
/** What moved and was edited on the way came and went: in its example it was modified. */
function inPlace(touches) {
    if (!touches.some(({ change }) => change === 'added') || !touches.some(({ change }) => change === 'deleted'))
        return touches;
    const came = new Set(touches.filter(({ change }) => change === 'added').map(({ id, place }) => `${id}\0${place}`));
    const both = new Set(touches.filter(({ id, place, change }) => change === 'deleted' && came.has(`${id}\0${place}`)).map(({ id, place }) => `${id}\0${place}`));
    return touches.flatMap((each) => (both.has(`${each.id}\0${each.place}`) ? (each.change === 'deleted' ? [] : [{ ...each, change: 'modified' }]) : [each]));
}
const ghost = (path) => ({ id: null, path });
function touchesOf({ status }, now, then, born, touched) {
    for (const found of [now, then])
        if (found !== null)
            touched.add(found.owner);
    if (status !== 'renamed')
        return touch(now ?? then, status, born);
    if (now?.owner === then?.owner)
        return touch(now, now?.place === then?.place ? 'moved' : 'renamed', born);
    return [...touch(now, 'added', born), ...touch(then, 'deleted', born)];
}
function touch(found, change, born) {
    if (found === null || found.owner.id === null)
        return [];
    const { owner, place } = found;
    return [{ id: found.owner.id, place, path: owner.path === '.' ? place : `${owner.path}/${place}`, change: born.has(owner) ? 'born' : change }];
}
/** The nearest example above a file. */
function ownerOf(path, at) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const owner = at(path.slice(0, end));
        if (owner !== undefined)
            return { owner, place: path.slice(end + 1) };
    }
    const root = at('.');
    return root === undefined ? null : { owner: root, place: path };
}

;// CONCATENATED MODULE: ./core/audit/stale-claims.js


/** As many examples a garden's own sweeps touch at least (specs: garden 6): 32 of 850 commits. */
const BULK_EXAMPLES = 5;
/** By id of the example; `changed` is never empty: what nothing speaks against is left out. */
function staleClaims(examples, log, options = {}) {
    return new Map([...claimsSince(examples, log, options)].filter(([, { changed }]) => changed.length > 0));
}
/** Every claim that has a day and that no word beside it contradicts, with what happened since. */
function claimsSince(examples, log, { bulkExamples = BULK_EXAMPLES } = {}) {
    const claims = new Map(examples.flatMap(({ id, verification: { date, claimsVerified }, graduatedTo }) => (date === null || !claimsVerified || graduatedTo !== undefined ? [] : [[id, { claimed: date, changed: [], bulk: [], together: [] }]])));
    for (const touched of followExamples(examples, log)) {
        const [at, described] = [dayOf(touched.commit), describedBy(touched)];
        for (const { id, place, path, change } of touched.touches) {
            const [claim, role] = [claims.get(id), fileRole(place)];
            // A day is a day: what was committed on it may be what was looked at.
            if (claim === undefined || role === 'documentation' || change === 'moved' || at <= claim.claimed)
                continue;
            const list = change === 'born' || described.has(id) ? claim.together : touched.examples > bulkExamples ? claim.bulk : claim.changed;
            list.push({ path, at: touched.commit.at, sha: touched.commit.sha, role });
        }
    }
    return claims;
}
/** In the committer's own time zone, as the claim is in that of its author; else that of UTC. */
const dayOf = ({ at, day }) => day ?? (Math.abs(at) < LAST_DAY ? new Date(at).toISOString().slice(0, 10) : '');
/** Beyond it `Date` has no days. */
const LAST_DAY = 253_402_300_800_000;
const describedBy = ({ touches }) => new Set(touches.filter(({ place, change }) => place === 'example.yaml' && change !== 'moved').map(({ id }) => id));

;// CONCATENATED MODULE: ./core/health/course.js
function fail({ failing }, seen) {
    const scheduled = seen.check.trigger === 'schedule';
    return {
        scheduled: (failing?.scheduled ?? 0) + (scheduled ? 1 : 0),
        other: (failing?.other ?? 0) + (scheduled ? 0 : 1),
        since: failing?.since ?? seen.check,
        last: seen,
    };
}
/** Monday to Sunday, UTC: a weekly timer that runs late is still of its week. 1970-01-01 was a Thursday. */
const weekOf = (at) => Math.floor((Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 3) / 7);
/** `held` after one more scheduled check. */
function hold(held, outcome, week) {
    if (outcome === 'failed')
        return null;
    return held !== null && week - held.to <= 1 ? { from: held.from, to: week } : { from: week, to: week };
}

;// CONCATENATED MODULE: ./core/health/former-names.js
/** Former id → id. Only what is certain: one example and one former id with that tree, one after the other. `strangers`: the last row of ids that nobody has. */
function formerNames(examples, courses, strangers) {
    if (strangers.size === 0)
        return new Map();
    const present = new Set(examples.map(({ id }) => id));
    const gone = Map.groupBy([...strangers].filter(([id, { row }]) => row[1] !== null && !present.has(id)), ([, { row }]) => row[1]);
    const came = Map.groupBy([...courses].filter((course) => treeAtFirst(course) !== null), (course) => treeAtFirst(course));
    return new Map([...gone].flatMap(([tree, [one, another]]) => {
        const [course, other] = came.get(tree) ?? [];
        if (one === undefined || another !== undefined || course === undefined || other !== undefined)
            return [];
        return course.first === null || one[1].check.at < course.first.check.at ? [[one[0], course.subject.id]] : [];
    }));
}
const treeAtFirst = ({ first, subject }) => (first === null ? subject.tree : first.row[1]);

;// CONCATENATED MODULE: ./core/health/outcome.js
/** What the states of a check's row mean for a rung that is asked for. */


/**
 * Rungs above prove those below: a smoke that passed has built, whatever the probe said. A failure at or below the rung is one, when it
 * was the example's own.
 */
function outcomeAt(states, required) {
    for (let rung = required; rung < states.length; rung++)
        if (states[rung] === STATES.passed)
            return 'passed';
    const failed = failedAt(states);
    return failed >= 0 && failed <= required ? 'failed' : 'unknown';
}
/** Number of the lowest rung that failed; -1: none. */
const failedAt = (states) => states.indexOf(STATES.failed);
const numberOf = (rung) => order/* RUNGS */.Q$.indexOf(rung);
/** The same, remembered: there are few different words of states and half a million rows. */
function rememberOutcomes() {
    const known = order/* RUNGS */.Q$.map(() => new Map());
    return (states, required) => {
        const own = known[required];
        const before = own.get(states);
        if (before !== undefined)
            return before;
        const outcome = outcomeAt(states, required);
        own.set(states, outcome);
        return outcome;
    };
}

;// CONCATENATED MODULE: ./core/health/cause.js
/** What a failure has in common with others: the rung, and its reason without what is only of this example and this run. */


function causeOf(id, states, reason) {
    const rung = order/* RUNGS */.Q$[failedAt(states)] ?? 'unknown';
    const family = familyOf(id, reason ?? '');
    return { text: family === '' ? rung : `${rung}: ${family}`, specific: family !== '' && !GENERIC.test(family) };
}
function familyOf(id, reason) {
    const leaf = id.slice(id.lastIndexOf('/') + 1);
    return reason.replaceAll(id, '…').replaceAll(leaf.length < 4 ? id : leaf, '…').replace(/[0-9a-f]{12,64}/g, '#').replace(/\d+(?:\.\d+)?/g, '#').slice(0, 120);
}
/** The words in which any run may end (core/record/describe-end.ts). */
const GENERIC = /^(?:exited with code|was ended by|did not end within|ran out of memory|needed more than|its image does not build: (?:exited with|exit code))/;

;// CONCATENATED MODULE: ./core/health/incidents.js

/** null: none began. `tried`: examples that the check has a word about. */
function incidentIn(check, beginners, tried, { incident: { share, min } }) {
    const threshold = Math.max(min, Math.ceil(share * tried));
    if (beginners.length < threshold)
        return null;
    const groups = [...Map.groupBy(beginners, ({ seen }) => causeIn(seen).text)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    const turned = beginners.filter(({ wasGreen }) => wasGreen);
    // Who fails at first sight may be new and bad: only a cause that names something makes an incident of them.
    const shared = groups.filter(([, own]) => own.length >= threshold && causeIn(own[0].seen).specific).flatMap(([, own]) => own);
    const members = new Set([...(turned.length >= threshold ? turned : []), ...shared].map(({ course }) => course));
    const causes = groups.filter(([, own]) => own.some(({ course }) => members.has(course))).map(([text]) => text);
    return members.size === 0 ? null : { check, threshold, causes, members };
}
const causeIn = ({ row }) => causeOf(row[0], row[3], row[4]);
/** One that failed first a check later, for a reason that is one of the incident's. */
const joins = (incident, { seen }) => incident.causes.includes(causeIn(seen).text);
/** Over: too few of them are left to be one. */
const isOver = ({ members, threshold }) => members.size < threshold;

;// CONCATENATED MODULE: ./core/health/fold-checks.js





function foldChecks(input) {
    const strangers = new Map();
    const folded = fold(input, new Map(), strangers);
    const names = formerNames(input.examples, folded.courses.values(), strangers);
    return names.size === 0 ? folded : fold(input, names, new Map());
}
/** `strangers`: gets the last row of each id that no judged example has. */
function fold({ examples, checks, rules, today }, names, strangers) {
    const judged = examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id));
    const courses = new Map(judged.map((subject) => [subject.id, startOf(subject, rules)]));
    const called = new Map([...courses, ...[...names].flatMap(([former, id]) => (courses.has(id) ? [[former, courses.get(id)]] : []))]);
    const ordered = inOrder(checks, today);
    const outcomes = rememberOutcomes();
    let incidents = [];
    for (const check of ordered)
        incidents = step(called, check, rules, outcomes, incidents, strangers);
    return { courses, incidents, checks: ordered, names };
}
const NEXT = { experimental: 'beta', beta: 'stable', stable: null, archived: null };
function startOf(subject, { required_rung: rungs }) {
    const next = NEXT[subject.tier];
    return { subject, required: subject.tier === 'archived' ? 0 : numberOf(rungs[subject.tier]), next: next === null ? null : numberOf(rungs[next]), word: null, failing: null, incident: null, lastGreen: null, first: null, last: null, written: 0, held: null };
}
/** Another attempt of a run is the same check again: the last one counts. None is of a day to come. */
function inOrder(checks, today) {
    const known = checks.filter(({ at }) => at.slice(0, 10) <= today).toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id));
    const attempts = new Map(known.map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]));
    return [...attempts.values()].toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id));
}
/** Gives the incidents that are not over after this check. */
function step(courses, check, rules, outcomeAt, before, strangers) {
    const beginners = [];
    const failed = [];
    const week = weekOf(check.at);
    let tried = 0;
    for (const row of check.rows) {
        const course = courses.get(row[0]);
        const seen = { check, row };
        if (course === undefined) {
            strangers.set(row[0], seen);
            continue;
        }
        course.first ??= seen;
        course.last = seen;
        if (row[6] !== null && row[6] > course.written)
            course.written = row[6];
        const outcome = outcomeAt(row[3], course.required);
        if (outcome !== 'unknown')
            tried += 1;
        if (outcome === 'passed')
            pass(course, seen);
        if (outcome === 'failed') {
            failed.push({ course, seen });
            if (course.word !== 'failed')
                beginners.push({ course, seen, wasGreen: course.word === 'passed' });
            course.word = 'failed';
        }
        if (course.next === null || check.trigger !== 'schedule')
            continue;
        const further = outcomeAt(row[3], course.next);
        if (further !== 'unknown')
            course.held = hold(course.held, further, week);
    }
    const lasting = before.filter((incident) => !ended(incident));
    for (const beginner of beginners)
        freeze(beginner, lasting.find((incident) => joins(incident, beginner)));
    const begun = incidentIn(check, beginners.filter(({ course }) => course.incident === null), tried, rules);
    if (begun !== null)
        for (const course of begun.members)
            course.incident = begun;
    for (const { course, seen } of failed)
        if (course.incident === null)
            course.failing = fail(course, seen);
    return begun === null ? lasting : [...lasting, begun];
}
function pass(course, seen) {
    course.word = 'passed';
    course.failing = null;
    course.lastGreen = seen;
    course.incident?.members.delete(course);
    course.incident = null;
}
/** Who is left counts from this check on. */
function ended(incident) {
    if (!isOver(incident))
        return false;
    for (const course of incident.members)
        course.incident = null;
    return true;
}
function freeze({ course }, incident) {
    if (incident === undefined)
        return;
    incident.members.add(course);
    course.incident = incident;
}

;// CONCATENATED MODULE: ./core/health/health-input.js
/** A quarter of a year, in days. */
const QUARTER_DAYS = 91;
const DAY_MS = 86_400_000;
/** Whole days from a moment to the end of a day; 0 for that day itself. */
const daysSince = (at, today) => Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${at.slice(0, 10)}T00:00:00Z`)) / DAY_MS);

// EXTERNAL MODULE: ./core/export/shell-quote.js
var shell_quote = __webpack_require__(6594);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(1783);
;// CONCATENATED MODULE: ./core/health/judge-example.js





function judgeExample(course, rules, today) {
    const { failing, incident, last, lastGreen, required, subject } = course;
    const rung = order/* RUNGS */.Q$[required];
    if (failing !== null && failing.scheduled >= rules.red_after)
        return { health: 'red', why: `failed ${(0,figures/* count */.U9)(failing.scheduled, 'scheduled check')} in a row since ${judge_example_dayOf(failing.since.at)}, ${failureOf(failing.last.row)}` };
    if (incident !== null)
        return yellow(`part of an incident since ${judge_example_dayOf(incident.check.at)}: ${incident.members.size} examples began to fail in the same check, so nothing counts against it`);
    if (failing !== null)
        return yellow(`${partly(failing, rules.red_after)} since ${judge_example_dayOf(failing.since.at)}, ${failureOf(failing.last.row)}`);
    if (subject.unreadable === true)
        return yellow('its descriptor cannot be read: `hortus validate` says why');
    if (last === null)
        return yellow('never checked');
    if (lastGreen === null)
        return yellow(`never seen to reach ${rung}: ${untried(last.row)}`);
    const days = daysSince(lastGreen.check.at, today);
    const limit = subject.tier === 'archived' ? Number.POSITIVE_INFINITY : rules.stale_days[subject.tier];
    if (days > limit)
        return yellow(`stale: reached ${rung} ${(0,figures/* count */.U9)(days, 'day')} ago, more than ${limit}${last === lastGreen ? '' : `; since then ${untried(last.row)}`}`);
    if (changedSince(course) === true)
        return yellow(`its files changed since it reached ${rung} on ${judge_example_dayOf(lastGreen.check.at)}`);
    // Green is what its tier asks for; what failed above is said, so that nobody takes it for more.
    return { health: 'green', why: `reached ${rung} on ${judge_example_dayOf(lastGreen.check.at)}${failedAt(last.row[3]) === -1 ? '' : `; above that it failed ${failureOf(last.row)}`}` };
}
const yellow = (why) => ({ health: 'yellow', why });
/** null: nobody knows one of the trees. */
function changedSince({ lastGreen, subject }) {
    const before = lastGreen?.row[1] ?? null;
    return before === null || subject.tree === null ? null : before !== subject.tree;
}
function partly({ scheduled, other }, needed) {
    if (scheduled === 0)
        return `failed ${(0,figures/* count */.U9)(other, 'check')} outside of the schedule,`;
    return `failed ${scheduled} of the ${needed} scheduled checks in a row that make it red,`;
}
function failureOf(row) {
    const reason = row[4];
    return `at ${order/* RUNGS */.Q$[failedAt(row[3])] ?? 'a rung'}${reason === null ? '' : `: ${brief(reason)}`}`;
}
const untried = (row) => (row[4] === null ? 'nobody tried' : `it could not be tried: ${brief(row[4])}`);
const brief = (reason) => (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(reason), 160);
const judge_example_dayOf = (at) => at.slice(0, 10);

;// CONCATENATED MODULE: ./core/health/proposals.js







function proposalsOf({ courses, notices, rules, today }) {
    const all = { notice: [], archive: [], demote: [], promote: [] };
    const told = Map.groupBy(notices, ({ example }) => example);
    for (const course of courses) {
        const { health } = judgeExample(course, rules, today);
        if (health === 'green' && isDue(course, rules, today))
            all.promote.push(promotion(course, rules));
        // What an incident froze has no failures that count, and is never red.
        if (health !== 'red' || course.failing === null)
            continue;
        const notice = firstNotice(told.get(course.subject.id) ?? [], 'archive', course.failing, today);
        if (notice === null)
            all.notice.push(noticeOf(course, course.failing, rules));
        const passed = notice !== null && daysSince(notice.at, today) >= rules.grace_days;
        if (passed)
            all.archive.push(archive(course, course.failing, notice, rules, today));
        else if (LOWER[course.subject.tier] !== undefined)
            all.demote.push(demotion(course, course.failing, rules, firstNotice(told.get(course.subject.id) ?? [], 'demotion', course.failing, today)));
    }
    return all;
}
/** The first that was given about these very failures: one of an earlier trouble began another grace. None is of a day to come. */
function firstNotice(own, wanted, { since }, today) {
    return own.filter(({ kind, at }) => kind === wanted && at >= since.at && judge_example_dayOf(at) <= today).toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.said, b.said))[0] ?? null;
}
function noticeOf({ subject: { id, path } }, failing, rules) {
    return { example: id, path, why: 'it is red, and nobody told its owner', evidence: [failures(failing, rules)], command: `hortus health --notice ${wordFor(id)} --said "where you told the owner"` };
}
function archive({ subject: { id, path }, lastGreen }, failing, notice, rules, today) {
    const since = judge_example_dayOf(failing.since.at);
    return {
        example: id,
        path,
        why: `it is red, and its owner was told ${daysSince(notice.at, today)} days ago`,
        evidence: [
            failures(failing, rules),
            { what: 'days since the owner was told', value: daysSince(notice.at, today), limit: rules.grace_days, source: noticeWords(notice) },
            { what: 'last green', value: lastGreen === null ? 'never seen' : judge_example_dayOf(lastGreen.check.at), limit: null, source: 'checks on the data branch' },
        ],
        command: `hortus archive ${wordFor(id)} --reason "red since ${since}: ${failing.scheduled} scheduled checks in a row failed at ${rungOf(failing)}"`,
    };
}
const noticeWords = ({ at, by, said }) => `notice of ${judge_example_dayOf(at)} by ${(0,plain/* plain */.pj)(by).slice(0, 100)}: ${(0,plain/* plain */.pj)(said).slice(0, 200)}`;
const LOWER = { stable: 'beta', beta: 'experimental' };
const HIGHER = { experimental: 'beta', beta: 'stable' };
function demotion({ subject: { id, path, tier } }, failing, rules, notice) {
    const told = notice === null ? [] : [{ what: 'the owner was told of it on', value: judge_example_dayOf(notice.at), limit: null, source: noticeWords(notice) }];
    return { example: id, path, why: `it is red as ${tier}`, evidence: [failures(failing, rules), ...told], command: tierEdit(path, LOWER[tier]) };
}
/** Long enough, and up to now: nothing is promoted for what it did last year. */
function isDue({ held, next }, { promote_after_weeks: weeks }, today) {
    return held !== null && next !== null && held.to - held.from + 1 >= weeks && weekOf(today) - held.to <= 1;
}
function promotion({ subject: { id, path, tier }, held, next }, { promote_after_weeks: limit }) {
    const weeks = held.to - held.from + 1;
    const higher = HIGHER[tier];
    return { example: id, path, why: `it has kept for ${weeks} weeks what ${higher} asks for`, evidence: [{ what: `weeks in a row with a scheduled check that reached ${order/* RUNGS */.Q$[next]}, and none that failed`, value: weeks, limit, source: 'checks on the data branch' }], command: tierEdit(path, higher) };
}
const failures = (failing, { red_after: limit }) => ({ what: `scheduled checks in a row that failed at or below the required rung since ${judge_example_dayOf(failing.since.at)}, the last at ${rungOf(failing)}`, value: failing.scheduled, limit, source: 'checks on the data branch' });
const rungOf = (failing) => order/* RUNGS */.Q$[failedAt(failing.last.row[3])] ?? 'a rung';
const tierEdit = (path, tier) => `write \`stability: ${tier}\` into ${(0,plain/* plain */.pj)(path === '.' ? 'example.yaml' : `${path}/example.yaml`)}`;
/** One word of a command line, whatever an example is called. */
const wordFor = (id) => (0,shell_quote/* shellQuote */.Z)((0,plain/* plain */.pj)(id.startsWith('-') ? `./${id}` : id));

;// CONCATENATED MODULE: ./core/health/graduation.js



const MB = 1e6;
function graduates({ examples, rules, usage = [], git }, courses) {
    const users = externalUsers(usage);
    return examples
        .filter(({ tier, graduated }) => tier !== 'archived' && !graduated)
        .toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id))
        .flatMap((subject) => {
        const evidence = [...usedOutside(subject, users, rules), ...largeOutside(courses.get(subject.id)?.written ?? 0, rules), ...changesOften(subject, git, rules), ...isProduct(subject)];
        return evidence.length === 0 ? [] : [{ example: subject.id, path: subject.path, why: `${evidence.length} of 4 rules ${evidence.length === 1 ? 'holds' : 'hold'}, and one is enough`, evidence, command: `hortus graduate ${wordFor(subject.id)} --to OWNER/NAME --draft` }];
    });
}
/** The last month that says anything about the example. */
function externalUsers(usage) {
    const ordered = usage.toSorted((a, b) => (0,order/* byWord */.GM)(a.month, b.month));
    return new Map(ordered.flatMap((each) => each.examples.flatMap(({ id, externalUsers: users }) => (users === undefined ? [] : [[id, { users, usage: each }]]))));
}
function usedOutside({ id }, users, { graduate }) {
    const own = users.get(id);
    return own === undefined || own.users <= graduate.external_users ? [] : [{ what: 'external users in a month', value: own.users, limit: graduate.external_users, source: `usage/${own.usage.month}.json: ${own.usage.source}` }];
}
/** Never from git, which holds no artifacts, and never from what a descriptor declares (garden 6): only what a run was seen to write. */
function largeOutside(written, { graduate }) {
    const mb = written / MB;
    return mb <= graduate.artifact_mb ? [] : [{ what: 'megabytes that one run wrote outside of the image', value: Math.round(mb), limit: graduate.artifact_mb, source: 'files below HORTUS_OUTPUTS, measured by the harness' }];
}
function changesOften({ id }, git, { graduate }) {
    const found = git?.breaking.get(id)?.length ?? 0;
    return found <= graduate.breaking_changes ? [] : [{ what: `breaking changes in ${QUARTER_DAYS} days`, value: found, limit: graduate.breaking_changes, source: `commits to Dockerfile, requirements or build.sh; those that touch more than ${graduate.bulk_examples} examples are left out` }];
}
const isProduct = ({ product }) => (product ? [{ what: 'declared a product', value: 'product: true', limit: null, source: 'its descriptor' }] : []);

// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(8767);
;// CONCATENATED MODULE: ./core/health/kpis.js






function kpisOf(input) {
    const rows = weeklyRows(input);
    return [firstExperiment(input, rows), greenShare(rows), copyOuts(input), returningUsers(input), removed(input), graduated(input)].map((kpi) => ({ ...kpi, met: isMet(kpi) }));
}
/** What each figure is, whatever it comes to: docs/health.md shows the same table. */
const KPIS = {
    first_experiment: { id: 'first_experiment', title: 'median to first experiment', unit: 'minutes', target: { min: null, max: 5, strict: true }, formula: 'median of firstExperimentMinutes; without them, median over examples of the time of all rungs in the last scheduled check that passed the smoke', window: 'the newest month of usage that is over; without it, the last 7 days', source: 'usage/<yyyy-mm>.json, else the scheduled checks' },
    green_share: { id: 'green_share', title: 'green share of the weekly smoke', unit: 'share', target: { min: 0.9, max: null, strict: true }, formula: 'examples whose last scheduled check passed the smoke ÷ those of which it passed or failed by their own fault', window: 'the last 7 days', source: 'scheduled checks' },
    copy_outs: { id: 'copy_outs', title: 'copy-outs a month', unit: 'count', target: null, formula: 'sum of copyOuts', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
    returning_users: { id: 'returning_users', title: 'returning users a month', unit: 'count', target: null, formula: 'people who used two or more different examples (returningUsers)', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
    removed: { id: 'removed', title: 'removed a quarter', unit: 'share', target: { min: 0.2, max: 0.3, strict: false }, formula: '(removed + archived + graduated) ÷ examples at the begin', window: `the last ${QUARTER_DAYS} days, by the times of commits`, source: 'history of git' },
    graduated: { id: 'graduated', title: 'graduated a quarter', unit: 'count', target: { min: 2, max: 3, strict: false }, formula: 'examples that became a pointer to a repository of their own', window: `the last ${QUARTER_DAYS} days`, source: 'history of git, and graduated_to' },
};
const valued = (kpi, value, detail) => ({ ...kpi, value, detail });
function isMet({ value, target }) {
    if (value === null || target === null)
        return null;
    const above = target.min === null || (target.strict === true ? value > target.min : value >= target.min);
    return above && (target.max === null || (target.strict === true ? value < target.max : value <= target.max));
}
const SMOKED = numberOf('smoked');
const WEEK_DAYS = 7;
/** The last row of each judged example in the scheduled checks of the last seven days. */
function weeklyRows({ checks, examples, today }) {
    const judged = new Set(kept(examples).map(({ id }) => id));
    const week = checks.filter(({ trigger, at }) => trigger === 'schedule' && daysSince(at, today) < WEEK_DAYS);
    return [...new Map(week.flatMap(({ rows }) => rows.filter(([id]) => judged.has(id)).map((row) => [row[0], row]))).values()];
}
const kept = (examples) => examples.filter(({ tier, graduated: gone }) => tier !== 'archived' && !gone);
function greenShare(rows) {
    const outcomes = rows.map(([, , , states]) => outcomeAt(states, SMOKED));
    const passed = outcomes.filter((each) => each === 'passed').length;
    const tried = outcomes.filter((each) => each !== 'unknown').length;
    const left = outcomes.length - tried;
    if (tried === 0)
        return valued(KPIS.green_share, null, outcomes.length === 0 ? 'no scheduled check in the last 7 days' : `none of ${(0,figures/* count */.U9)(outcomes.length, 'example')} could be tried`);
    return valued(KPIS.green_share, passed / tried, `${passed} of ${tried} that were tried${left === 0 ? '' : `; ${left} could not be tried`}`);
}
function firstExperiment(input, rows) {
    const counted = lastUsage(input);
    const minutes = counted?.firstExperimentMinutes ?? [];
    if (counted !== null && minutes.length > 0)
        return valued(KPIS.first_experiment, (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(minutes)), `${(0,figures/* count */.U9)(minutes.length, 'newcomer')} in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
    const times = rows.flatMap(([, , , states, , ms]) => (ms !== null && outcomeAt(states, SMOKED) === 'passed' ? [ms / 60_000] : []));
    return times.length === 0 ? valued(KPIS.first_experiment, null, 'no usage file says it, and no smoke passed in a scheduled check of the last 7 days') : valued(KPIS.first_experiment, (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(times)), `of ${(0,figures/* count */.U9)(times.length, 'example')}, as long as a runner took to build and run them`);
}
/** The newest of a month that is over. */
function lastUsage({ usage, today }) {
    return usage.filter(({ month }) => month < today.slice(0, 7)).toSorted((a, b) => (0,order/* byWord */.GM)(a.month, b.month)).at(-1) ?? null;
}
const NO_USAGE = 'no usage file of a month that is over';
function copyOuts(input) {
    const counted = lastUsage(input);
    const numbers = (counted?.examples ?? []).flatMap(({ copyOuts: each }) => each ?? []);
    return counted === null || numbers.length === 0 ? valued(KPIS.copy_outs, null, counted === null ? NO_USAGE : `usage of ${counted.month} counts none`) : valued(KPIS.copy_outs, numbers.reduce((sum, each) => sum + each, 0), `of ${(0,figures/* count */.U9)(numbers.length, 'example')} in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
}
function returningUsers(input) {
    const counted = lastUsage(input);
    return counted?.returningUsers === undefined ? valued(KPIS.returning_users, null, counted === null ? NO_USAGE : `usage of ${counted.month} does not count them`) : valued(KPIS.returning_users, counted.returningUsers, `in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
}
const NO_GIT = 'the history of git is not here';
function removed({ git, examples }) {
    if (git === undefined)
        return valued(KPIS.removed, null, NO_GIT);
    const { added, removed: gone, archived, graduated: away } = git.turnover;
    const left = gone.length + archived.length + away.length;
    const before = kept(examples).length - added.length + left;
    const numbers = `${gone.length} removed, ${archived.length} archived, ${away.length} graduated, ${added.length} added; ${Math.max(0, before)} at the begin`;
    return valued(KPIS.removed, before <= 0 ? null : left / before, numbers);
}
function graduated({ git }) {
    const away = git?.turnover.graduated;
    return away === undefined ? valued(KPIS.graduated, null, NO_GIT) : valued(KPIS.graduated, away.length, away.length === 0 ? 'none' : away.map(({ path }) => (0,plain/* plain */.pj)(path)).sort(order/* byWord */.GM).slice(0, 5).join(', '));
}

;// CONCATENATED MODULE: ./core/health/decide-health.js
/**
 * The health of a garden: a pure function of its checks, notices, counts and history. Red takes failures that a timer saw, in a row, by the
 * fault of the example; what the machine could not do counts for nothing; what many began to fail at together counts for none of them.
 * Everything that follows is a proposal with its numbers and the command.
 */











/** The order of every input is of no matter. */
function decideHealth(input) {
    const { today, rules, examples, notices = [], usage = [], git } = input;
    const { courses, incidents, checks, names } = foldChecks(input);
    const told = names.size === 0 ? notices : notices.map((notice) => ({ ...notice, example: names.get(notice.example) ?? notice.example }));
    const rows = examples.toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id)).map((subject) => healthOf(subject, courses.get(subject.id), input));
    const proposals = { ...proposalsOf({ courses: courses.values(), notices: told, rules, today }), graduate: [...graduates(input, courses)] };
    return {
        schema: 'health/1',
        tool: { name: 'hortus', version: version/* VERSION */.x },
        today,
        rules: { ...rules },
        summary: summarise(rows, examples),
        kpis: kpisOf({ today, examples, checks, usage, git }),
        examples: rows,
        incidents: incidents.map(shown),
        proposals,
        unknown: unknowns(input, checks),
        looked: { checks: checks.length, since: checks[0]?.at ?? null, last: checks.length === 0 ? null : moment(checks.at(-1)) },
    };
}
function healthOf(subject, course, { rules, today, git }) {
    const { id, path, tier } = subject;
    const claim = claimOf(git?.claims.get(id));
    if (course === undefined)
        return { id, path, tier, health: null, why: subject.graduated ? 'has a repository of its own' : 'archived', required: null, rungs: null, checked: null, lastGreen: null, failing: null, frozen: false, claim: null, owners: [] };
    const { last, lastGreen, failing, required, incident } = course;
    return {
        id,
        path,
        tier,
        ...judgeExample(course, rules, today),
        required: order/* RUNGS */.Q$[required],
        rungs: last === null ? null : rungsOf(last.row[3]),
        checked: last === null ? null : moment(last.check),
        lastGreen: lastGreen === null ? null : { ...moment(lastGreen.check), tree: lastGreen.row[1], days: Math.max(0, daysSince(lastGreen.check.at, today)), changed: changedSince(course) },
        failing: failing === null ? null : { scheduled: failing.scheduled, other: failing.other, since: failing.since.at, rung: order/* RUNGS */.Q$[failedAt(failing.last.row[3])], reason: failing.last.row[4] },
        frozen: incident !== null,
        claim,
        owners: [],
    };
}
const moment = ({ at, commit, trigger }) => ({ at, commit: commit === '' ? null : commit, trigger });
const decide_health_WORDS = new Map(Object.keys(STATES).map((word) => [STATES[word], word]));
const rungsOf = (states) => Object.fromEntries(order/* RUNGS */.Q$.map((rung, at) => [rung, decide_health_WORDS.get(states[at] ?? 'n') ?? 'not_run']));
function claimOf(claim) {
    const [newest] = claim?.changed ?? [];
    if (claim === undefined || newest === undefined)
        return null;
    const files = [...new Set(claim.changed.map(({ path }) => path))];
    return { claimed: claim.claimed, changed: files.length, newest: dayOf(newest), files: files.slice(0, 5) };
}
function summarise(rows, examples) {
    const counted = (health) => rows.filter((row) => row.health === health).length;
    const graduated = examples.filter((each) => each.graduated).length;
    return { examples: rows.length, green: counted('green'), yellow: counted('yellow'), red: counted('red'), frozen: rows.filter(({ frozen, health }) => frozen && health === 'yellow').length, archived: counted(null) - graduated, graduated };
}
function shown({ check, causes, threshold, members }) {
    return { since: check.at, commit: check.commit, trigger: check.trigger, cause: causes.slice(0, 3).join(' · '), threshold, examples: [...members].map(({ subject }) => subject.id).sort(order/* byWord */.GM) };
}
/** What nobody told us is said once, so that silence is not taken for "no". */
function unknowns({ usage = [], git, examples }, checks) {
    const many = examples.filter(({ tree }) => tree === null).length;
    return [
        ...(checks.length === 0 ? ['No check is known: append one (`hortus history append`, or the workflow hortus-history.yml).'] : checks.some(({ trigger }) => trigger === 'schedule') ? [] : ['No check was started by a timer, so nothing can become red.']),
        ...(usage.length === 0 ? ['Nobody counts use (usage/<yyyy-mm>.json on the data branch): external users, copy-outs and returning users are unknown.'] : []),
        ...(git === undefined ? ['The history of git is not here (a shallow clone): stale claims, breaking changes and what came and went are unknown.'] : []),
        ...(many > 0 && many === examples.length ? ['No tree of an example is known: whether files changed since an example was green is unknown.'] : []),
    ];
}

// EXTERNAL MODULE: ../../node_modules/badge-maker/lib/index.js + 5 modules
var lib = __webpack_require__(4549);
// EXTERNAL MODULE: ./core/render/badge/badge-options.js
var badge_options = __webpack_require__(5099);
;// CONCATENATED MODULE: ./core/render/badge/badge-words.js


/** `null`: no such example, or none that is for everybody's eyes: both look the same (A70). `stale`: nobody could ask lately. */
function badgeWords(state, { show, label }, stale) {
    const words = state === null ? badge_words_UNKNOWN : wordsOf(state, show);
    const marked = stale && state !== null ? { message: `${words.message} (stale)`, color: 'lightgrey' } : words;
    return { label: label ?? LABELS[show], ...marked };
}
const LABELS = { health: 'hortus', 'last-green': 'last green', tier: 'tier', gpu: 'gpu', rung: 'rung' };
const badge_words_UNKNOWN = { message: 'unknown', color: 'lightgrey' };
function wordsOf(state, show) {
    switch (show) {
        case 'health':
            return badge_words_healthOf(state);
        case 'last-green':
            return state.lastGreen === null ? { message: 'never', color: 'lightgrey' } : { message: state.lastGreen, color: badge_words_healthOf(state).color };
        case 'tier':
            return { message: state.tier, color: TIER_COLORS[state.tier] };
        case 'gpu':
            return gpuOf(state);
        case 'rung':
            return state.rung === null ? { message: 'none', color: 'lightgrey' } : { message: state.rung, color: badge_words_healthOf(state).color };
        default:
            return (0,problem/* unreachable */.HB)(show);
    }
}
const TIER_COLORS = { stable: 'brightgreen', beta: 'green', experimental: 'orange', archived: 'lightgrey', graduated: 'blue' };
/** The day stands there and never "5 days ago": a picture that lies in a repository does not grow older by itself. */
function badge_words_healthOf({ tier, health, rung, lastGreen }) {
    if (tier === 'graduated')
        return { message: 'graduated', color: 'blue' };
    if (health === null)
        return { message: 'archived', color: 'lightgrey' };
    if (health === 'green')
        return { message: [rung ?? 'green', lastGreen].filter(Boolean).join(' · '), color: 'brightgreen' };
    const since = lastGreen === null ? 'never green' : `last green ${lastGreen}`;
    return health === 'red' ? { message: `failing · ${since}`, color: 'red' } : { message: since, color: 'yellow' };
}
function gpuOf({ gpus, vramGb }) {
    if (gpus === null && vramGb === null)
        return badge_words_UNKNOWN;
    if (gpus === 0)
        return { message: 'cpu', color: 'brightgreen' };
    const memory = vramGb === null ? null : `${Math.round(vramGb * 10) / 10} GB`;
    return { message: [(0,figures/* count */.U9)(gpus ?? 1, 'GPU'), memory].filter(Boolean).join(' · '), color: 'blue' };
}

;// CONCATENATED MODULE: ./core/render/badge/badge-of.js
/** A badge as a picture, and as the document that shields.io reads from an endpoint. The same state gives the same bytes. */



/** SVG. `null`: an example that nobody knows. Whatever stands in it is text: badge-maker escapes, and what it cannot is taken out before. */
const badgeOf = (state, options = badge_options/* BADGE */.yq, stale = false) => drawBadge(badgeWords(state, options, stale), options.style);
/** https://shields.io/badges/endpoint-badge */
const endpointOf = (state, options = badge_options/* BADGE */.yq, stale = false) => badgeDocument(badgeWords(state, options, stale), options.style);
const drawBadge = ({ label, message, color }, style) => (0,lib/* makeBadge */.O)({ label, message, color, style });
/** shields.io asks again after so many seconds; it takes no less than 300 of its own. */
const CACHE_SECONDS = 300;
const badgeDocument = ({ label, message, color }, style) => `${JSON.stringify({ schemaVersion: 1, label, message, color, style, cacheSeconds: CACHE_SECONDS })}\n`;

;// CONCATENATED MODULE: ./core/render/badge/badge-files.js
/** Badges as files of the data branch: the bytes that a bot serves when nothing is asked for but the part. */



/** Path on the data branch → text. */
function badgeFiles(states) {
    return new Map([...states].flatMap(([example, state]) => badge_options/* SHOWS */.dU.flatMap((show) => [
        [(0,layout/* pathOf */.XM)({ kind: 'badge', example, show, format: 'svg' }), badgeOf(state, { ...badge_options/* BADGE */.yq, show })],
        [(0,layout/* pathOf */.XM)({ kind: 'badge', example, show, format: 'json' }), endpointOf(state, { ...badge_options/* BADGE */.yq, show })],
    ])));
}

;// CONCATENATED MODULE: ./core/render/badge/badge-state.js

const HEALTHS = (/* unused pure expression or super */ null && (['green', 'yellow', 'red']));
const badge_state_TIERS = (/* unused pure expression or super */ null && (['stable', 'beta', 'experimental', 'archived', 'graduated']));
/** By id: every example of the page. */
function badgeStates(health, examples) {
    const needs = new Map(examples.map(({ id, need }) => [id, need]));
    return new Map(health.examples.map((each) => [each.id, stateOf(each, needs.get(each.id))]));
}
function stateOf(example, need) {
    const tier = example.health === null && example.tier !== 'archived' ? 'graduated' : example.tier;
    return { tier, health: example.health, rung: badge_state_rungOf(example), lastGreen: example.lastGreen?.at.slice(0, 10) ?? null, gpus: need?.gpus ?? null, vramGb: need?.vramGb ?? null };
}
const badge_state_rungOf = ({ rungs }) => order/* RUNGS */.Q$.findLast((rung) => rungs?.[rung] === 'passed') ?? null;
/** Of what was kept: anything else than exactly a state is none. */
function readBadgeState(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { tier, health, rung, lastGreen, gpus, vramGb } = value;
    const sound = isOneOf(tier, badge_state_TIERS) && (health === null || isOneOf(health, HEALTHS)) && (rung === null || isOneOf(rung, RUNGS)) && (lastGreen === null || (typeof lastGreen === 'string' && DAY.test(lastGreen))) && isCount(gpus) && isCount(vramGb);
    return sound ? { tier, health, rung, lastGreen, gpus, vramGb } : null;
}
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isOneOf = (value, among) => typeof value === 'string' && among.includes(value);
const isCount = (value) => value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);

// EXTERNAL MODULE: ./app/steps/last-snapshot.js
var last_snapshot = __webpack_require__(3043);
// EXTERNAL MODULE: ./app/steps/load-history.js
var load_history = __webpack_require__(319);
// EXTERNAL MODULE: ./core/report/merge-reports.js
var merge_reports = __webpack_require__(3967);
// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __webpack_require__(2483);
;// CONCATENATED MODULE: ./core/history/checks-of-reports.js






/** Verbs that climb the rungs of examples as they are in the garden. */
const CLIMBING = new Set(['smoke', 'check', 'benchmark']);
/** Reports of other verbs are passed over. One check for each commit. */
function checksOfReports(reports, facts) {
    const climbing = reports.filter(({ verb, examples }) => CLIMBING.has(verb) && examples.length > 0);
    const byCommit = Map.groupBy(climbing, ({ repository }) => repository.commit);
    const made = [...byCommit].sort(([a], [b]) => (0,order/* byWord */.GM)(a ?? '', b ?? '')).map(([commit, own]) => checkOf(commit, own, facts));
    return { checks: made.flatMap(({ check }) => check ?? []), problems: made.flatMap(({ problems }) => problems) };
}
function checkOf(commit, all, facts) {
    if (commit === null)
        return none(checks_of_reports_leftOut('names no commit', 'Only what was run in a repository becomes history.'));
    if (!facts.inHistory.has(commit))
        return none(checks_of_reports_leftOut(`is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Reports of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known.'));
    const reports = all.filter(({ repository }) => repository.dirty !== true);
    const dirty = all.slice(reports.length).map(() => checks_of_reports_leftOut(`is of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append then.'));
    const merged = (0,merge_reports/* mergeReports */.C)(reports);
    const denied = contradicted(reports);
    const told = [...dirty, ...[...denied].sort(order/* byWord */.GM).map(contradiction)];
    const examples = merged.examples.filter(({ id }) => !denied.has(id));
    if (examples.length === 0)
        return { check: null, problems: told };
    if (examples.length > CHECK_MAX_ROWS)
        return none(checks_of_reports_leftOut(`has ${examples.length} examples; the limit is ${CHECK_MAX_ROWS}`, 'Append it in parts.'));
    const machine = machineSentences(merged);
    const rows = examples.toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id)).map((example) => rowOf(example, commit, machine, facts));
    const check = { commit, trigger: facts.trigger, run: facts.run, rows };
    return { check: { id: idOfCheck(check), at: endOf(examples, facts), ...check }, problems: told };
}
const none = (problem) => ({ check: null, problems: [problem] });
/**
 * Ids of examples of which one report says that a rung passed and another that it failed. The script of an example can write into the report
 * of its own job whatever it likes about others, so such a word counts neither for nor against them (A62).
 */
function contradicted(reports) {
    const words = new Map();
    const denied = new Set();
    for (const { id, rungs } of reports.flatMap(({ examples }) => examples)) {
        for (const { rung, state } of rungs) {
            if (state !== 'passed' && state !== 'failed')
                continue;
            const key = `${rung} ${id}`;
            if ((words.get(key) ?? state) !== state)
                denied.add(id);
            words.set(key, state);
        }
    }
    return denied;
}
const contradiction = (id) => ({ code: 'HISTORY.CONTRADICTED', message: `What the reports of one commit say about ${JSON.stringify((0,plain/* cut */.Jj)((0,plain/* plain */.pj)(id), 200))} contradicts itself: a rung passed and failed.`, next: 'Its row was left out. Look which job wrote a report about an example that it did not run.' });
/**
 * When its last run ended; now, when none left a record. A check whose records are appended late, from kept artifacts, is still of its day;
 * none is of a day to come.
 */
function endOf(examples, { now, runOf }) {
    const ends = examples.flatMap(({ id, records }) => records.flatMap((path) => runOf(id, idIn(path))?.endedAt ?? [])).map((at) => Date.parse(at));
    const known = ends.filter((ms) => Number.isFinite(ms) && ms >= 0);
    const last = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return known.length === 0 || last > Date.parse(now) ? now : new Date(last).toISOString();
}
function rowOf(example, commit, machine, { runOf, treeOf }) {
    const { id, path, tier, outcome, reason, records } = example;
    const times = example.rungs.flatMap(({ durationMs }) => (typeof durationMs === 'number' && durationMs >= 0 ? [durationMs] : []));
    const bytes = records.flatMap((each) => runOf(id, idIn(each))?.bytes ?? []);
    const states = order/* RUNGS */.Q$.map((rung) => letterOf(example, rung, machine)).join('');
    return [
        id,
        treeOf(commit, path),
        tier,
        states,
        outcome === 'passed' || reason === null ? null : shortReason(reason),
        times.length === 0 ? null : Math.round(times.reduce((sum, each) => sum + each, 0)),
        bytes.length === 0 ? null : Math.max(...bytes),
    ];
}
function letterOf({ rungs, outcome }, rung, machine) {
    const { state = 'not_run', reason = null } = rungs.find((each) => each.rung === rung) ?? {};
    if (state === 'failed')
        return outcome === 'failed' ? STATES.failed : STATES.doubted;
    return state === 'skipped' && reason !== null && (machine.has(reason) || INTERRUPTED.test(reason)) ? STATES.machine : STATES[state];
}
/** What a climb that Hortus itself could not go on with says is a problem of the report, word for word (core/record/rung-path.ts). */
const machineSentences = ({ problems }) => new Set(problems.map(({ message }) => message));
const INTERRUPTED = /^was (?:interrupted|not tried: interrupted)$/;
/** On one line, without secrets (A67) and without what moves a cursor: it stays on the branch for ever. */
const shortReason = (reason) => (0,plain/* cut */.Jj)((0,redact/* redact */.E)((0,plain/* plain */.pj)(reason.slice(0, 4000))), REASON_MAX);
/** `records/<example>/<id>.json` */
function idIn(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
const checks_of_reports_leftOut = (why, next) => ({ code: 'HISTORY.LEFT_OUT', message: `A report was left out: it ${why}.`, next });

// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(9217);
;// CONCATENATED MODULE: ./app/steps/checks-to-append.js
/** The checks that reports make together with the records beside them, as far as they may become history. */


/** `records`: those that may become history. `inHistory`: commits that the default branch holds. */
async function checks_to_append_checksToAppend(world, reports, records, inHistory, { event, run = null }) {
    const byCommit = Map.groupBy(reports, ({ repository }) => repository.commit ?? '');
    const known = [...byCommit].filter(([commit]) => inHistory.has(commit));
    const trees = new Map(await Promise.all(known.map(async ([commit, own]) => [commit, await world.git.trees(commit, own.flatMap(({ examples }) => examples.map(({ path }) => path)))])));
    const runs = new Map(records.map((record) => [`${record.example?.id} ${record.id}`, factsOf(record)]));
    return checksOfReports(reports, {
        trigger: triggerOf(event),
        run,
        now: world.clock.now().toISOString(),
        inHistory,
        runOf: (example, record) => runs.get(`${example} ${record}`) ?? null,
        treeOf: (commit, path) => trees.get(commit)?.get(path) ?? null,
    });
}
/** Only the runner is believed about it. An event that nobody foresaw counts as little as a person's. */
const triggerOf = (event) => TRIGGERS.find((each) => each === event) ?? 'manual';
/** What the harness measured itself: size of what the run wrote, not of what it says that it wrote. */
function factsOf(record) {
    const { observed, reported, system } = record;
    if (observed === null || system !== 'hortus')
        return { endedAt: null, bytes: null };
    const sizes = (reported.outputs ?? []).flatMap(({ bytes }) => (typeof bytes === 'number' && bytes >= 0 ? [bytes] : []));
    const sum = sizes.reduce((total, each) => total + each, 0);
    return { endedAt: observed.endedAt !== null && observed.endedAt.endsWith('Z') ? observed.endedAt : null, bytes: sizes.length === 0 || !Number.isSafeInteger(sum) ? null : sum };
}

// EXTERNAL MODULE: ./app/steps/read-own-records.js
var read_own_records = __webpack_require__(9176);
// EXTERNAL MODULE: ./core/report/read-report.js + 2 modules
var read_report = __webpack_require__(4978);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(9257);
;// CONCATENATED MODULE: ./app/steps/read-reports.js



const NAME = 'report.json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A matrix of GitHub has 256 jobs. */
const MOST = 512;
/** `<given>/<artifact>/<output>/report.json`: further down they are files of examples. */
const DEEPEST = 3;
/** `paths` are relative to the repository, or absolute. Where there is none, that is no problem: records alone are something too. */
async function read_reports_readReports(world, paths) {
    const found = (await Promise.all(paths.map((path) => reportsAt(world, path)))).flat();
    const places = found.slice(0, MOST);
    const read = await Promise.all(places.map(({ files, path }) => readOne(files, path)));
    return {
        reports: read.flatMap((each) => ('schema' in each ? [each] : [])),
        problems: [...read.flatMap((each) => ('schema' in each ? [] : [each])), ...(found.length > MOST ? [TOO_MANY] : [])],
    };
}
async function reportsAt(world, given) {
    const place = (0,read_records/* locate */.x5)(world, given);
    const kind = place === null ? null : ((await place.files.stat(place.path))?.kind ?? null);
    if (place === null || kind === null)
        return [];
    if (kind === 'file')
        return place.path.split('/').at(-1) === NAME ? [place] : [];
    const entries = await place.files.walk(place.path, { skip: ['.git', 'node_modules', 'logs', 'outputs', 'records', 'images'] });
    const depth = place.path === '.' ? 0 : place.path.split('/').length;
    const own = entries.filter(({ kind: of, path }) => of === 'file' && path.split('/').at(-1) === NAME && path.split('/').length - depth <= DEEPEST);
    return own.map(({ path }) => ({ files: place.files, path })).sort((a, b) => (0,order/* byWord */.GM)(a.path, b.path));
}
async function readOne(files, path) {
    const file = await files.readText(path, { maxBytes: MAX_BYTES });
    const report = file.ok ? (0,read_report/* readReport */.t)(file.value.text, { from: path }) : null;
    if (report?.ok === true)
        return report.value;
    return report?.ok === false ? { ...report.problem, path } : { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${file.ok ? 'it is no report' : file.problem.message}.`, next: 'It was left out.', path };
}
const TOO_MANY = { code: 'REPORT.TOO_MANY', message: `There are more than ${MOST} reports.`, next: 'The others were left out. Name a directory with fewer.' };

;// CONCATENATED MODULE: ./app/steps/local-checks.js






/** Of each example. */
const NEWEST = 10;
async function local_checks_localChecks(world, examples) {
    const [{ reports }, records, head] = await Promise.all([readReports(world, [world.output.absolute('report.json')]), readOwnRecords(world, examples.map(({ id }) => id), NEWEST), world.git.head()]);
    const commits = new Set(reports.flatMap(({ repository }) => repository.commit ?? []));
    // Of this very machine and tree: what would not become history is still what a person just saw.
    const clean = reports.map((report) => ({ ...report, repository: { commit: report.repository.commit ?? head?.commit ?? '', dirty: false } }));
    const reported = await checksToAppend(world, clean, records, new Set([...commits, head?.commit ?? '']), { event: null });
    const seen = new Set(reported.checks.flatMap(({ rows }) => rows.map(([id]) => id)));
    return [...reported.checks, ...checksOfRecords(examples.filter(({ id }) => !seen.has(id)), records)];
}
/** Each smoke that left a record as a check of one example. Others are runs that nobody asked to prove anything. */
function checksOfRecords(examples, records) {
    const byId = new Map(examples.map((example) => [example.id, example]));
    return records.flatMap((record) => {
        const example = byId.get(record.example?.id ?? '');
        const { endedAt, bytes } = factsOf(record);
        if (example === undefined || endedAt === null || record.kind !== 'smoke')
            return [];
        const row = [example.id, record.observed?.code.tree ?? null, example.tier, statesOf(record), record.status.reason === undefined ? null : shortReason(record.status.reason), record.observed?.durationMs ?? null, bytes];
        const check = { commit: record.observed?.code.commit ?? '', trigger: 'manual', run: null, rows: [row] };
        return [{ id: `${idOfCheck(check)} ${record.id}`, at: new Date(endedAt).toISOString(), ...check }];
    });
}
function statesOf(record) {
    const climbed = record.observed?.image == null ? 'ppnn' : 'pppn';
    const { state } = record.status;
    if ((0,held_up/* heldUp */.J)(record))
        return `${climbed}pn`;
    return `${climbed}${state === 'succeeded' || state === 'failed' || state === 'timed_out' ? 'f' : 'm'}n`;
}

;// CONCATENATED MODULE: ./core/history/notice.js
/** An owner was told that an example is red, and what follows. It begins the grace; it is never edited, and who was told twice has two. */




const NOTICE_MAX_BYTES = 16 * 1024;
const TEXTS = { example: 500, by: 300, said: 1000 };
const notice_SCHEMA = 'hortus-notice/1';
/** Path and text. The same notice said twice on one day is one file. */
function noticeFile(notice) {
    const { example, kind, at, said } = notice;
    const id = jsonDigest({ example, kind, said, day: at.slice(0, 10) }).slice(0, 24);
    return { path: pathOf({ kind: 'notice', example, id }), text: `${JSON.stringify({ schema: notice_SCHEMA, ...notice }, null, 2)}\n` };
}
/** Strict and total: what is not exactly a notice, or lies at the place of another example, is told and left out. */
function readNotice(path, place, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: NOTICE_MAX_BYTES, maxDepth: 2, maxString: 4000 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(notice_unreadable(path, parsed.problem.message));
    const { schema, ...notice } = (parsed.value ?? {});
    if (schema !== notice_SCHEMA)
        return (0,problem/* fail */.fJ)(notice_unreadable(path, `does not say "schema": "${notice_SCHEMA}"`));
    const wrong = wrongInNotice(notice);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(notice_unreadable(path, wrong));
    return notice['example'] === place.example ? (0,problem.ok)(notice) : (0,problem/* fail */.fJ)(notice_unreadable(path, `is about ${JSON.stringify(notice['example'])}`));
}
/** null: it is a notice. */
function wrongInNotice(notice) {
    for (const [name, most] of Object.entries(TEXTS)) {
        const text = notice[name];
        if (typeof text !== 'string' || text.trim() === '' || text.length > most)
            return `has no ${name} of 1 to ${most} characters`;
    }
    if (notice['kind'] !== 'archive' && notice['kind'] !== 'demotion')
        return 'has no kind';
    const at = notice['at'];
    if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(at) || !Number.isFinite(Date.parse(at)))
        return 'has no time `at`';
    const unknown = Object.keys(notice).find((name) => !KNOWN.has(name));
    return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`;
}
const KNOWN = new Set([...Object.keys(TEXTS), 'kind', 'at']);
const notice_unreadable = (path, why) => ({ code: 'HISTORY.NOTICE', message: `${path} ${why}.`, next: 'It was left out, so it begins no grace. `hortus health --notice` writes a new one.', path });

;// CONCATENATED MODULE: ./core/history/usage.js
/**
 * What somebody outside counted in a month: how many people used which example. Hortus never writes it and asks nobody; whoever can count
 * (a gallery, a package registry, a person) puts one small file a month on the data branch. Numbers only: nobody is named.
 */


const USAGE_MAX_BYTES = 4 * 1024 * 1024;
const usage_SCHEMA = 'hortus-usage/1';
const usage_MOST = 20_000;
/** Strict and total: whole and of its month, or told and left out. */
function readUsage(path, place, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: USAGE_MAX_BYTES, maxDepth: 4, maxString: 2000 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, parsed.problem.message));
    const { schema, ...usage } = (parsed.value ?? {});
    if (schema !== usage_SCHEMA)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, `does not say "schema": "${usage_SCHEMA}"`));
    const wrong = wrongInUsage(usage);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, wrong));
    return usage['month'] === place.month ? (0,problem.ok)(usage) : (0,problem/* fail */.fJ)(usage_unreadable(path, 'is of another month'));
}
function wrongInUsage({ month, source, examples, returningUsers, firstExperimentMinutes, ...more }) {
    if (typeof month !== 'string')
        return 'has no month';
    if (typeof source !== 'string' || source.trim() === '' || source.length > 300)
        return 'has no source of 1 to 300 characters';
    if (!Array.isArray(examples) || examples.length > usage_MOST || !examples.every(isCounted))
        return 'has a list of examples that is none';
    if (new Set(examples.map(({ id }) => id)).size !== examples.length)
        return 'names an example twice';
    if (!usage_isCount(returningUsers))
        return 'has returningUsers that are no count';
    if (firstExperimentMinutes !== undefined && !(Array.isArray(firstExperimentMinutes) && firstExperimentMinutes.length <= usage_MOST && firstExperimentMinutes.every((each) => typeof each === 'number' && each >= 0 && each <= 1e6)))
        return 'has firstExperimentMinutes that are no minutes';
    const [unknown] = Object.keys(more);
    return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`;
}
function isCounted(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return false;
    const { id, externalUsers, copyOuts, ...more } = value;
    return typeof id === 'string' && id !== '' && id.length <= 500 && usage_isCount(externalUsers) && usage_isCount(copyOuts) && Object.keys(more).length === 0;
}
const usage_isCount = (value) => value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
const usage_unreadable = (path, why) => ({ code: 'HISTORY.USAGE', message: `${path} ${why}.`, next: 'It was left out. docs/health.md has the form of the file.', path });

;// CONCATENATED MODULE: ./app/steps/read-health-data.js
/** What the data branch holds about the health of a garden, in few calls of git. Whatever lies there is hostile until it was read. */





async function readHealthData(snapshot, { today, months }) {
    const paths = await snapshot.list('checks', 'notices', 'usage');
    const placed = paths.map((path) => ({ path, place: (0,layout/* placeOf */.$t)(path) }));
    const since = monthsBefore(today, months - 1);
    const reader = openCheckReader();
    const [checks, notices, usage] = await Promise.all([
        read(snapshot, of(placed, 'check').filter(({ place: { month } }) => month >= since).slice(-MOST_CHECKS), CHECK_MAX_BYTES, (path, place, text) => readCheck(path, place, text, reader)),
        read(snapshot, of(placed, 'notice'), NOTICE_MAX_BYTES, readNotice),
        read(snapshot, of(placed, 'usage').filter(({ place: { month } }) => month >= since), USAGE_MAX_BYTES, readUsage),
    ]);
    const strange = placed.filter(({ place }) => place === null || !MINE.has(place.kind)).map(({ path }) => strangeFile(path));
    const late = checks.values.filter(({ at }) => at.slice(0, 10) > today).map(({ at, id }) => ofTomorrow(at, id));
    return { checks: checks.values, notices: notices.values, usage: usage.values, listed: reader.listed, problems: [...strange, ...late, ...checks.problems, ...notices.problems, ...usage.problems] };
}
const MINE = new Set(['check', 'notice', 'usage']);
/** Paths are sorted by month, so these are the newest: three a day for a year. */
const MOST_CHECKS = 1200;
const of = (placed, kind) => placed.filter((each) => each.place?.kind === kind);
async function read(snapshot, files, maxBytes, parse) {
    const places = new Map(files.map(({ path, place }) => [path, place]));
    const parsed = await snapshot.readAs([...places.keys()], { maxBytes }, (path, file) => (file.ok ? parse(path, places.get(path), file.value.text) : (0,problem/* fail */.fJ)(notRead(path, file.problem.message))));
    const all = [...parsed.values()];
    return { values: all.flatMap((each) => (each.ok ? [each.value] : [])), problems: all.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
const notRead = (path, why) => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch cannot be read: ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });
/** yyyy-mm */
function monthsBefore(today, months) {
    const [year = 0, month = 1] = today.split('-').map(Number);
    const at = year * 12 + month - 1 - months;
    return `${String(Math.max(0, Math.floor(at / 12))).padStart(4, '0')}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
const strangeFile = (path) => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });
const ofTomorrow = (at, id) => ({ code: 'HISTORY.CHECK', message: `The check ${id.slice(0, 40)} says that it is of ${at.slice(0, 10)}, a day to come.`, next: 'It was left out. Look at the clocks of the machines, and at `git log hortus-data`.' });

// EXTERNAL MODULE: ./app/steps/read-history.js
var read_history = __webpack_require__(2427);
;// CONCATENATED MODULE: ./app/steps/gather-health.js






/** Of examples that no check lists, at most so many, and so many records of each. */
const MOST_WITHOUT = 1000;
const gather_health_NEWEST = 10;
/** `garden` may still be on its way: git answers while it is read. */
async function gatherHealth(world, config, garden, today) {
    const data = dataOf(world, config);
    const found = data === null ? null : await lastSnapshot(data);
    // Whoever has no repository has no branch, and that is no news; what cannot be asked is told, and the page is made without it.
    const problems = found === null || found.ok ? (found?.value.problems ?? []) : found.problem.code === 'DATA.NO_REPOSITORY' ? [] : [found.problem];
    const snapshot = found?.ok === true ? found.value.snapshot : null;
    if (snapshot === null)
        return ok(await fromHere(world, await garden, problems));
    const read = await gatherFrom(snapshot, await garden, { today, months: config.health.months });
    return ok({ ...read, problems: [...problems, ...read.problems], source: 'branch', dataCommit: snapshot.commit });
}
/** The same of one state of the branch. */
async function gatherFrom(snapshot, garden, window) {
    const read = await readHealthData(snapshot, window);
    const older = await fromRecords(snapshot, garden, read.listed);
    return { ...read, checks: [...read.checks, ...older.checks], problems: [...read.problems, ...older.problems] };
}
async function fromHere(world, garden, problems) {
    const checks = await localChecks(world, garden.examples);
    return { checks, notices: [], usage: [], problems, source: checks.length === 0 ? 'none' : 'local', dataCommit: null };
}
/** A branch that is older than checks, or an example that no check has come to: its records say when it was green. */
async function fromRecords(snapshot, garden, listed) {
    const without = garden.examples.filter(({ id }) => !listed.has(id)).slice(0, MOST_WITHOUT);
    if (without.length === 0)
        return { checks: [], problems: [] };
    const stored = await (0,read_history/* readHistory */.L)(snapshot, without.map(({ id }) => id), { recordsPerExample: gather_health_NEWEST });
    return { checks: checksOfRecords(without, stored.records.map(({ record }) => record)), problems: stored.problems };
}

;// CONCATENATED MODULE: ./app/steps/health-subjects.js
/** The commit, and the trees of all examples in it. */
async function health_subjects_headOf(world, loading) {
    const [commit, { examples, unreadable }] = await Promise.all([world.git.commitOf('HEAD'), loading]);
    return { commit, trees: commit === null ? new Map() : await world.git.trees(commit, [...examples, ...unreadable].map(({ path }) => path)) };
}
/** A descriptor that nobody can read says no tier: less is asked of it than of any other. */
function subjectsOf({ examples, unreadable }, trees) {
    return [
        ...examples.map(({ id, path, tier, archivedBy, graduatedTo, extra }) => ({ id, path, tier: archivedBy.length > 0 ? 'archived' : tier, graduated: graduatedTo !== undefined, product: extra['product'] === true, tree: trees.get(path) ?? null })),
        ...unreadable.map(({ id, path }) => ({ id, path, tier: 'experimental', graduated: false, product: false, unreadable: true, tree: trees.get(path) ?? null })),
    ];
}

// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(9344);
;// CONCATENATED MODULE: ./app/steps/badges-after.js
/** Which badge files differ once these checks are appended. */







/** One example has some ten kilobytes of them. */
const badges_after_MAX_BYTES = 64 * 1024;
const badges_after_NONE = { replace: new Map(), remove: [] };
/** Asks for the garden once, and may then be asked again for each state of the branch. `history.badges` off: never any. */
async function openBadgesAfter(world, config) {
    if (!config.history.badges)
        return () => Promise.resolve(badges_after_NONE);
    const loading = (0,load_garden/* loadExamples */.e)(world, config);
    const [garden, { trees }] = await Promise.all([loading, health_subjects_headOf(world, loading)]);
    const today = world.clock.now().toISOString().slice(0, 10);
    return async (now, appended) => {
        const past = now === null ? { checks: [], notices: [], usage: [] } : await gatherFrom(now, garden, { today, months: config.health.months });
        const page = decideHealth({ today, rules: config.health, examples: subjectsOf(garden, trees), checks: [...past.checks, ...appended], notices: past.notices, usage: past.usage });
        return difference(now, badgeFiles(badgeStates(page, garden.examples)));
    };
}
async function difference(now, files) {
    if (now === null)
        return { replace: files, remove: [] };
    const there = await now.read([...files.keys()], { maxBytes: badges_after_MAX_BYTES });
    const replace = new Map([...files].filter(([path, text]) => {
        const own = there.get(path);
        return own?.ok !== true || own.value.text !== text;
    }));
    const remove = (await now.list('badges')).filter((path) => (0,layout/* placeOf */.$t)(path)?.kind === 'badge' && !files.has(path));
    return { replace, remove };
}

;// CONCATENATED MODULE: ./app/steps/gather-append.js






/** `given`: records, reports, or directories of them; nothing: those of the output directory. `problems`: what was left out, and why. */
async function gatherAppend(world, given, occasion) {
    const gathered = await gather(world, given);
    if (!gathered.ok)
        return gathered;
    const chosen = await choose(world, gathered.value, occasion);
    return (0,problem.ok)({ ...chosen, problems: [...gathered.value.problems, ...chosen.problems] });
}
async function gather(world, given) {
    const paths = given.length === 0 ? [world.output.absolute('records')] : given;
    const [found, { reports, problems }] = await Promise.all([Promise.all(paths.filter(isNoReport).map((path) => (0,read_records/* readRecords */.T3)(world, path))), read_reports_readReports(world, given.length === 0 ? [world.output.absolute('report.json')] : given)]);
    const missing = found.find((each) => !each.ok);
    // Where no image built, a report is all there is.
    if (missing?.ok === false && given.length === 0 && reports.length > 0)
        return (0,problem.ok)({ records: [], reports, problems });
    if (missing?.ok === false)
        return (0,problem/* fail */.fJ)(given.length === 0 ? { ...missing.problem, next: 'Run something first (`hortus smoke`), or name a directory of records.' } : missing.problem);
    const all = found.flatMap((each) => (each.ok ? [each.value] : []));
    return (0,problem.ok)({ records: all.flatMap(({ records }) => records.map(({ record }) => record)), reports, problems: [...all.flatMap((each) => each.problems), ...problems] });
}
const isNoReport = (path) => !/(?:^|\/)report\.json$/.test(path);
async function choose(world, { records, reports }, occasion) {
    const commits = [...new Set([...records.flatMap(({ observed }) => observed?.code.commit ?? []), ...reports.flatMap(({ repository }) => repository.commit ?? [])])];
    const head = await world.git.head();
    // A shallow clone knows of no history but its head.
    const inHistory = new Set([...((await world.git.inHistory(commits)) ?? []), ...(head === null ? [] : [head.commit])]);
    const judged = records.map((record) => {
        const admitted = admitRecord(record, inHistory);
        const place = admitted.ok ? (0,layout_records/* placeOfRecord */.K8)(record) : admitted;
        return place.ok ? (0,problem.ok)({ place: place.value, record }) : place;
    });
    const stored = judged.flatMap((each) => (each.ok ? [each.value] : []));
    const { checks, problems } = await checks_to_append_checksToAppend(world, reports, stored.map(({ record }) => record), inHistory, occasion);
    return { records: stored, checks, problems: [...judged.flatMap((each) => (each.ok ? [] : [each.problem])), ...problems] };
}

// EXTERNAL MODULE: ./core/history/index-series.js
var index_series = __webpack_require__(3843);
;// CONCATENATED MODULE: ./core/history/index-document.js
/**
 * The index of an example: every series of it in one small file, for those who show it (a site, a badge, a person). It is made from the
 * records and nothing else and can be made again at any time, byte by byte; no verdict rests on it.
 */




const INDEX_MAX_BYTES = 32 * 1024 * 1024;
const index_document_SCHEMA = 'hortus-index/1';
/** Equal content gives equal bytes, in whatever order it came together. */
function index_document_renderIndex({ example, sources, measured }) {
    const once = [...new Map(measured.toSorted(index_series/* byTime */.XL).map((each) => [`${(0,index_series/* wordOf */.aG)(each.key)} ${each.point.record}`, each])).values()];
    const builds = [...new Map(once.map(({ point }) => [point.record, point])).values()].sort((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.record, b.record));
    const numbers = new Map(builds.map(({ record }, at) => [record, at]));
    const bySeries = [...Map.groupBy(once, ({ key, unit }) => (0,canonical_json/* canonicalJson */.d)([key, unit]))].sort(([a], [b]) => (0,order/* byWord */.GM)(a, b));
    const lines = bySeries.map(([, own]) => (0,canonical_json/* canonicalJson */.d)({ key: own[0].key, unit: own[0].unit, points: own.map(({ point }) => [numbers.get(point.record), point.value, point.starts]) }));
    // A line a series: git keeps what did not change, and a person can read a difference.
    return [
        `{"schema":"${index_document_SCHEMA}","example":${JSON.stringify(example)},`,
        `"sources":[${[...new Set(sources)].sort(order/* byWord */.GM).map((path) => `\n${JSON.stringify(path)}`).join(',')}],`,
        `"builds":[${builds.map(({ record, commit, tree, at }) => `\n${JSON.stringify([record, commit, tree, at])}`).join(',')}],`,
        `"series":[${lines.map((line) => `\n${line}`).join(',')}]}\n`,
    ].join('\n');
}
/** Total: null for what is not exactly such a document, and then it is made anew from the records. */
function readIndex(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: INDEX_MAX_BYTES, maxDepth: 8, maxString: 10_000 });
    const index = parsed.ok ? fromValue(parsed.value) : null;
    // What does not come out as it went in was not written by this Hortus.
    return index !== null && index_document_renderIndex(index) === text ? index : null;
}
function fromValue(value) {
    if (!isObject(value) || value['schema'] !== index_document_SCHEMA || typeof value['example'] !== 'string')
        return null;
    const { example, sources, builds, series } = value;
    if (!isList(sources, index_document_isText) || !isList(builds, isBuild) || !isList(series, isSeries))
        return null;
    const measured = series.flatMap(({ key, unit, points }) => points.map(([number, one, starts]) => ({ key, unit, point: pointOf(builds[number], one, starts) })));
    if (!measured.every((each) => each.point !== null && each.key.example === example))
        return null;
    return { example, sources, measured };
}
function pointOf(build, value, starts) {
    return build === undefined ? null : { record: build[0], commit: build[1], tree: build[2], at: build[3], value, starts };
}
const index_document_isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value, is) => Array.isArray(value) && value.every(is);
const isBuild = (value) => Array.isArray(value) && value.length === 4 && index_document_isText(value[0]) && isTextOrNull(value[1]) && isTextOrNull(value[2]) && index_document_isText(value[3]);
const isPoint = (value) => Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number' && Number.isFinite(each)) && Number.isInteger(value[0]);
function isSeries(value) {
    return isObject(value) && Object.keys(value).length === 3 && isKey(value['key']) && isTextOrNull(value['unit']) && isList(value['points'], isPoint);
}
function isKey(value) {
    if (!isObject(value) || Object.keys(value).length !== 8)
        return false;
    const texts = ['example', 'preset', 'params', 'hardware', 'engine', 'metric'].every((name) => index_document_isText(value[name]));
    return texts && isList(value['datasets'], index_document_isText) && (value['origin'] === 'observed' || value['origin'] === 'reported');
}

;// CONCATENATED MODULE: ./app/steps/write-index.js
/** The index of an example, as it must be after a change: the old one and what is new, or made from the records where the old one does not fit. */





/** Path and text. */
async function indexAfter(snapshot, { example, added = [], packs = [], removed = new Set() }) {
    const path = (0,layout/* pathOf */.XM)({ kind: 'index', example });
    const sources = snapshot === null ? [] : await sourcesOf(snapshot, example);
    const old = snapshot === null ? null : (await snapshot.read([path], { maxBytes: INDEX_MAX_BYTES })).get(path);
    const index = old?.ok === true ? readIndex(old.value.text) : null;
    const fits = index !== null && index.example === example && JSON.stringify(index.sources) === JSON.stringify(sources);
    const known = fits ? index.measured : snapshot === null ? [] : (await measuredIn(snapshot, example)).measured;
    const after = [...sources, ...added.map(({ place }) => (0,layout/* pathOf */.XM)(place)), ...packs].filter((each) => !removed.has(each));
    return [path, index_document_renderIndex({ example, sources: [...new Set(after)].sort(order/* byWord */.GM), measured: [...known, ...added.flatMap(({ record }) => (0,index_series/* measuredOf */.ED)(record))] })];
}
/** As if there had never been one; and what of its records could not be read. */
async function indexAnew(snapshot, example) {
    const { measured, problems } = await measuredIn(snapshot, example);
    return { path: pathOf({ kind: 'index', example }), text: renderIndex({ example, sources: await sourcesOf(snapshot, example), measured }), problems };
}
async function sourcesOf(snapshot, example) {
    return (await (0,read_history/* listOf */.c)(snapshot, [example], ['records', 'packs'])).filter((path) => (0,layout/* placeOf */.$t)(path) !== null).toSorted(order/* byWord */.GM);
}
async function measuredIn(snapshot, example) {
    const { records, problems } = await (0,read_history/* readHistory */.L)(snapshot, [example], { recordsPerExample: Number.POSITIVE_INFINITY });
    return { measured: records.flatMap(({ record }) => (0,index_series/* measuredOf */.ED)(record)), problems };
}

;// CONCATENATED MODULE: ./app/steps/data-errors.js
/** What the data branch can only throw (a listing without end) becomes a Problem at the door of a verb. */

async function withoutDataErrors(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof problem/* HortusError */.KY)
            return (0,problem/* fail */.fJ)(error.problem);
        throw error;
    }
}
const NO_DATA = { code: 'DATA.NONE', message: 'This world has no data branch.', next: 'Run it in a git repository.' };

;// CONCATENATED MODULE: ./app/history/append.js














async function append(world, config, options) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return (0,problem/* fail */.fJ)(NO_DATA);
    const admitted = await admit(world, config, options);
    if (!admitted.ok)
        return admitted;
    const chosen = await gatherAppend(world, options.paths, options.occasion);
    if (!chosen.ok)
        return chosen;
    return withoutDataErrors(async () => {
        const badgesAfter = await openBadgesAfter(world, config);
        let decided = { fresh: [], added: [], known: 0, checks: { added: [], known: 0 }, problems: [], change: null };
        const decide = async (now) => {
            decided = await withBadges(await decideAppend(now, chosen.value), (checks) => badgesAfter(now, checks));
            return (0,problem.ok)(decided.change);
        };
        const written = options.dryRun === true ? await dry(data, decide) : await data.update(decide);
        if (!written.ok)
            return written;
        const problems = [...chosen.value.problems, ...decided.problems];
        return (0,problem.ok)({ branch: config.history.branch, ...written.value, dryRun: options.dryRun === true, added: decided.added, known: decided.known, checks: decided.checks, problems });
    });
}
async function admit(world, config, { occasion }) {
    const headBranch = occasion.event === null ? ((await world.git.history({ base: null, limit: 1 }))?.branch ?? null) : null;
    return admitOccasion({ ...occasion, headBranch, defaultBranch: config.history.default_branch ?? occasion.defaultBranch ?? config.images.branch });
}
async function decideAppend(now, { records, checks }) {
    const there = now === null ? new Map() : await linesThere(now, records);
    const fresh = new Map();
    const problems = [];
    let known = 0;
    for (const stored of records) {
        const path = (0,layout/* pathOf */.XM)(stored.place);
        const line = (0,layout_records/* recordLine */.IK)(stored.record);
        const own = there.get(path) ?? (fresh.has(path) ? (0,layout_records/* recordLine */.IK)(fresh.get(path).record) : undefined);
        if (own === undefined)
            fresh.set(path, stored);
        else if (own === line)
            known += 1;
        else
            problems.push({ code: 'HISTORY.CONFLICT', message: `A record with the id ${JSON.stringify(stored.place.id)} is on the data branch already, and says something else.`, next: 'It was left out: records are never edited. Run again, which gives a new id.', path });
    }
    const newChecks = await checksNotThere(now, checks);
    const told = { added: newChecks.map((check) => (0,layout/* pathOf */.XM)(placeOfCheck(check))), known: checks.length - newChecks.length };
    if (fresh.size === 0 && newChecks.length === 0)
        return { fresh: [], added: [], known, checks: told, problems, change: null };
    const added = [...fresh.values()];
    const replace = new Map();
    for (const [example, own] of Map.groupBy(added, ({ place }) => place.example))
        replace.set(...(await indexAfter(now, { example, added: own })));
    const add = new Map([...[...fresh].map(([path, { record }]) => [path, (0,layout_records/* recordLine */.IK)(record)]), ...newChecks.map((check) => [(0,layout/* pathOf */.XM)(placeOfCheck(check)), renderCheck(check)])]);
    return { fresh: newChecks, added: [...fresh.keys()].sort(order/* byWord */.GM), known, checks: told, problems, change: { message: messageOf(added, newChecks), add, replace } };
}
/** Badges change with what is appended, and with the days that pass. */
async function withBadges(decided, badgesAfter) {
    const { replace, remove } = await badgesAfter(decided.fresh);
    if (replace.size === 0 && remove.length === 0)
        return decided;
    const change = decided.change ?? { message: 'Badges', add: new Map() };
    return { ...decided, change: { ...change, replace: new Map([...(change.replace ?? []), ...replace]), remove: [...(change.remove ?? []), ...remove] } };
}
/** By its id, in whatever month it lies: who appends again does it later. */
async function checksNotThere(now, checks) {
    const there = new Set((now === null || checks.length === 0 ? [] : await now.list('checks')).flatMap((path) => {
        const place = (0,layout/* placeOf */.$t)(path);
        return place?.kind === 'check' ? [place.id] : [];
    }));
    return checks.filter(({ id }) => !there.has(id));
}
/** The text of those of the records that are there, by the path of the single file, also when they lie in a pack. */
async function linesThere(now, records) {
    const singles = await now.read(records.map(({ place }) => (0,layout/* pathOf */.XM)(place)), { maxBytes: read_record/* RECORD_MAX_BYTES */.xy });
    const packs = await now.read([...new Set(records.map(({ place: { example, month } }) => (0,layout/* pathOf */.XM)({ kind: 'pack', example, month })))], { maxBytes: layout_records/* PACK_MAX_BYTES */.Fk });
    const packed = [...packs].flatMap(([path, file]) => {
        const place = (0,layout/* placeOf */.$t)(path);
        return file.ok && place?.kind === 'pack' ? (0,layout_records/* readPack */.wh)(path, place, file.value.text).records : [];
    });
    return new Map([...packed.map(({ place, record }) => [(0,layout/* pathOf */.XM)(place), (0,layout_records/* recordLine */.IK)(record)]), ...[...singles].flatMap(([path, file]) => (file.ok ? [[path, file.value.text]] : []))]);
}
function messageOf(added, checks) {
    const examples = [...new Set(added.map(({ place }) => place.example))].sort(order/* byWord */.GM);
    const commits = [...new Set([...added.flatMap(({ record }) => record.observed?.code.commit ?? []), ...checks.map(({ commit }) => commit)])].sort(order/* byWord */.GM);
    // Encoded, as in the paths: GitHub reads a message for people, issues and words that close or skip (A28).
    const few = examples.slice(0, 20).map((example) => `- ${(0,record_id/* encodeSegment */.ug)(example)}\n`);
    const rows = checks.reduce((sum, each) => sum + each.rows.length, 0);
    const what = [...(added.length === 0 ? [] : [`${(0,figures/* count */.U9)(added.length, 'record')} of ${(0,figures/* count */.U9)(examples.length, 'example')}`]), ...(checks.length === 0 ? [] : [`${(0,figures/* count */.U9)(checks.length, 'check')} of ${(0,figures/* count */.U9)(rows, 'example')}`])];
    return `${what.join(', ')}\n\n${few.join('')}${commits.slice(0, 20).map((commit) => `Commit: ${commit}\n`).join('')}`;
}
async function dry(data, decide) {
    const now = await data.snapshot();
    if (!now.ok)
        return now;
    const change = await decide(now.value);
    return change.ok ? (0,problem.ok)({ commit: null, attempts: 0 }) : change;
}

// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(6623);
// EXTERNAL MODULE: ./core/compare/key-filter.js
var key_filter = __webpack_require__(1700);
// EXTERNAL MODULE: ./core/compare/past.js
var past = __webpack_require__(7748);
// EXTERNAL MODULE: ./core/history/builds.js
var builds = __webpack_require__(5048);
// EXTERNAL MODULE: ./core/compare/metrics-of.js + 1 modules
var metrics_of = __webpack_require__(8854);
// EXTERNAL MODULE: ./core/compare/sides.js
var sides = __webpack_require__(3538);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(9502);
;// CONCATENATED MODULE: ./core/history/metrics-of-history.js



/** null: its newest record is not among `records`. `options` is asked with the id of the example. */
function metricsOfHistory(records, options) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const found = new Map();
    return ({ key, points }) => {
        const newest = byId.get(points.at(-1)?.record ?? '');
        if (newest === undefined)
            return null;
        const values = found.get(newest.id) ?? (0,values_of/* valuesOf */.s)([newest], (0,sides/* startsOf */.jb)(newest) > 0 ? 'start' : 'build');
        found.set(newest.id, values);
        const own = values.get(`${key.origin} ${key.metric}`);
        return own === undefined ? null : (0,metrics_of/* metricOf */.a)(own, options(key.example));
    };
}

// EXTERNAL MODULE: ./core/compare/statistics/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(5716);
// EXTERNAL MODULE: ./core/report/order-trends.js
var order_trends = __webpack_require__(7554);
// EXTERNAL MODULE: ./core/history/segments-accepted.js
var segments_accepted = __webpack_require__(4157);
// EXTERNAL MODULE: ./core/history/segments.js + 1 modules
var segments = __webpack_require__(3349);
// EXTERNAL MODULE: ./core/compare/statistics/mann-whitney.js + 1 modules
var mann_whitney = __webpack_require__(3011);
;// CONCATENATED MODULE: ./core/history/change-points-split.js
/** The one cut of a stretch whose two sides differ most in rank, and how often chance alone would find one as strong. */
/** Fewer builds make no side: one or two outliers at an end can then never be one. */
const LEAST_SIDE = 5;
/** Also looked at: shorter stretches, so that a change that was undone is not lost in a long history. */
const WINDOW = 60;
const STEP = 30;
function rank(values) {
    const sorted = Float64Array.from(values).sort();
    return { places: Uint32Array.from(values, (value) => firstNotBelow(sorted, value)), counts: new Uint32Array(values.length), means: new Float64Array(values.length) };
}
/** Over the whole stretch and, where it is long, its windows; Bonferroni's correction gives the half of alpha to each. null: too short. */
function strongestSplit(ranked, from, to) {
    const whole = splitOf(ranked, from, to);
    if (whole === null || to - from < WINDOW + STEP)
        return whole;
    let strongest = { at: from, p: 1 };
    let windows = 0;
    for (let start = from; start + STEP < to; start += STEP) {
        const split = splitOf(ranked, start, Math.min(start + WINDOW, to));
        windows++;
        if (split !== null && split.p < strongest.p)
            strongest = split;
    }
    const [all, local] = [Math.min(1, 2 * whole.p), Math.min(1, 2 * windows * strongest.p)];
    return local < all ? { at: strongest.at, p: local } : { at: whole.at, p: all };
}
/** Largest standardised rank sum over all cuts, ties by their mean rank and in the variance (Lehmann, Nonparametrics, 1975, 1.4). */
function splitOf(ranked, from, to) {
    const n = to - from;
    if (n < 2 * LEAST_SIDE)
        return null;
    const unit = ((n + 1) / 12) * (1 - meanRanks(ranked, from, to) / (n ** 3 - n));
    if (unit <= 0)
        return null;
    const { places, means } = ranked;
    let sum = 0;
    let best = -1;
    let square = -1;
    for (let left = 1; left <= n - LEAST_SIDE; left++) {
        sum += means[places[from + left - 1]];
        if (left < LEAST_SIDE)
            continue;
        const away = sum - (left * (n + 1)) / 2;
        const here = (away * away) / (left * (n - left));
        if (here > square) {
            square = here;
            best = from + left;
        }
    }
    return { at: best, p: ofMaximum(Math.sqrt(square / unit), LEAST_SIDE / n) };
}
/** P(max |Z| ≥ b) over cuts from a share `edge` to 1 - `edge`: Lausen & Schumacher 1992, (2.3). An upper bound of 1 below b = 1. */
function ofMaximum(b, edge) {
    if (b <= 1)
        return 1;
    const density = Math.exp((-b * b) / 2) / Math.sqrt(2 * Math.PI);
    const span = Math.log(((1 - edge) * (1 - edge)) / (edge * edge));
    return Math.min(1, (4 * density) / b + density * (b - 1 / b) * span);
}
/** Fills `means` for one stretch by counting; returns the sum of g³ - g over its groups of g equal values. */
function meanRanks({ places, counts, means }, from, to) {
    counts.fill(0);
    for (let at = from; at < to; at++)
        counts[places[at]]++;
    let below = 0;
    let ties = 0;
    for (let place = 0; below < to - from; place++) {
        const group = counts[place];
        if (group === 0)
            continue;
        means[place] = below + (group + 1) / 2;
        below += group;
        ties += group ** 3 - group;
    }
    return ties;
}
function firstNotBelow(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./core/history/confirm-levels.js
var confirm_levels = __webpack_require__(9517);
;// CONCATENATED MODULE: ./core/history/change-points.js
/**
 * T3, the second opinion over a whole history: where did the level change, looking both ways (specs: compare 5)? Maximally selected
 * rank statistics: of all ways to cut a stretch in two, the one whose sides differ most by Mann and Whitney's U, with the p that
 * belongs to a maximum (Lausen & Schumacher, Biometrics 48, 1992, after Miller & Siegmund, Biometrics 38, 1982); then each side is
 * cut again (Vostrikova, Soviet Mathematics Doklady 24, 1981). Chosen over E-divisive because ranks have one null distribution for
 * every shape of noise, a lone outlier moves a rank and no mean, no permutation is drawn, and it costs O(n log n): Otava's own test
 * at p = 0.01 sees a change in 86.7 % of histories of 300 builds that hold none (specs: compare 0.5).
 */


/**
 * Changes of level, oldest first. `all`: one value a build, oldest first, all finite; the last 2,000 are looked at. The same values give
 * the same points.
 */
function changePoints(all, { alpha = 0.01, floor = 0 } = {}) {
    const older = Math.max(0, all.length - MOST_BUILDS);
    const points = levelChanges(older === 0 ? all : all.slice(older), alpha, floor);
    return older === 0 ? points : points.map((point) => ({ ...point, at: point.at + older }));
}
/** The time grows with the square of what is beyond some thousand builds, and no one asks what happened so long ago. */
const MOST_BUILDS = 2000;
function levelChanges(values, alpha, floor) {
    const ranked = rank(values);
    const cuts = [];
    const open = [[0, values.length]];
    while (open.length > 0 && cuts.length < change_points_MOST) {
        const [from, to] = open.pop();
        const split = strongestSplit(ranked, from, to);
        if (split === null || split.p > alpha)
            continue;
        cuts.push(split.at);
        open.push([from, split.at], [split.at, to]);
    }
    return settled({ values, ranked }, cuts.sort((a, b) => a - b), alpha, floor);
}
/** A history cut oftener than that is no history of levels. */
const change_points_MOST = 100;
/** Each cut again, between its neighbours only: what a larger change elsewhere made appear goes, the weakest first. */
function settled(history, cuts, alpha, floor) {
    const points = cuts.map((at, index) => between(history, cuts[index - 1] ?? 0, at, cuts[index + 1] ?? history.values.length));
    const weakest = points.toSorted((a, b) => b.p - a.p)[0];
    if (weakest !== undefined && weakest.p > alpha)
        return settled(history, cuts.filter((at) => at !== weakest.at), alpha, floor);
    const small = points.filter(({ levels }) => (0,confirm_levels/* relative */.V8)(levels) < floor).toSorted((a, b) => (0,confirm_levels/* relative */.V8)(a.levels) - (0,confirm_levels/* relative */.V8)(b.levels))[0];
    if (small !== undefined)
        return settled(history, cuts.filter((at) => at !== small.at), alpha, floor);
    return points.map(({ at, p, levels: { before, after, change } }) => ({ at: placed(history.values, at, before, after), p, before, after, change }));
}
function between({ values, ranked }, from, at, to) {
    return { at, p: strongestSplit(ranked, from, to)?.p ?? 1, levels: (0,confirm_levels/* levelsOf */.pd)(values.slice(from, at), values.slice(at, to)) };
}
/**
 * Ranks see that there was a change better than where: of the cuts around, the one with the least sum of distances from the two
 * levels (Bai, Econometric Theory 11, 1995), which one outlier cannot move by more than itself.
 */
function placed(values, at, before, after) {
    let best = { at, cost: 0 };
    for (const step of [-1, 1]) {
        let cost = 0;
        for (let cut = at, left = AROUND; left > 0; left--, cut += step) {
            const moved = step < 0 ? cut - 1 : cut;
            const value = values[moved];
            if (value === undefined)
                break;
            const nearer = Math.abs(value - before) - Math.abs(value - after);
            cost += step < 0 ? -nearer : nearer;
            if (cost < best.cost)
                best = { at: cut + step, cost };
        }
    }
    return best.at;
}
/** Less than the least side, so that two cuts never change places. */
const AROUND = Math.floor((LEAST_SIDE - 1) / 2);

// EXTERNAL MODULE: ./core/history/confirm.js
var history_confirm = __webpack_require__(5877);
;// CONCATENATED MODULE: ./core/history/trends-candidate.js
/** What one history may have to tell, before the other histories of the report have been asked. */





/** Of a change before so many builds nobody needs to be told again. */
const RECENT = history_confirm/* WINDOW */.jf;
/** Both looks mean the same change when they differ by no more. */
const NEAR = 2;
function lookBack(series, segments, direction, options) {
    const [before, last] = [segments.at(-2), segments.at(-1)];
    if (last === undefined)
        return null;
    if (before === undefined || last.shift === null || last.points.length > RECENT)
        return suspect(series, last.points, options) ?? onlySeenBack(series, last.points, options);
    return begun(series, before, { ...last, shift: last.shift }, direction) ?? suspect(series, last.points, options) ?? onlySeenBack(series, last.cause === 'accepted' ? last.points : [...before.points, ...last.points], options);
}
/**
 * The last segment began with a change: told again until it is old, and weighed with every build since, so that three unlucky builds
 * are forgotten as soon as the next ones say otherwise; a change that is smaller than it seemed to three is looked for again.
 */
function begun(series, before, last, direction) {
    const higher = last.shift.after > last.shift.before;
    const base = before.points.slice(-history_confirm/* WINDOW */.jf);
    if ((0,confirm_levels/* relative */.V8)((0,confirm_levels/* levelsOf */.pd)(valuesOf(base), valuesOf(last.points))) < last.shift.gate)
        return null;
    const { pHigher, pLower } = (0,mann_whitney/* mannWhitney */.Pi)(valuesOf(base), valuesOf(last.points));
    const oneSided = higher ? pHigher : pLower;
    const kind = direction === null ? 'change_point' : higher === (direction === 'max') ? 'improvement' : 'regression';
    return { series, kind, p: direction === null ? Math.min(1, 2 * oneSided) : oneSided, before: base, after: last.points, accepted: last.accepted, gate: last.shift.gate, seconded: secondLook(base, last.points) };
}
function secondLook(base, since) {
    if (since.length < LEAST_SIDE)
        return 'too_early';
    return changePoints(valuesOf([...base, ...since])).some(({ at }) => Math.abs(at - base.length) <= NEAR) ? 'agrees' : 'differs';
}
function suspect(series, points, options) {
    const shift = (0,history_confirm/* suspectAt */.jK)(valuesOf(points), 0, points.length, options);
    return shift === null ? null : { series, kind: 'suspect', p: 1, before: points.slice(-history_confirm/* WINDOW */.jf - 1, -1), after: points.slice(-1), accepted: [], gate: shift.gate, seconded: null };
}
/** A change too small beside the noise for three builds, that many builds show. */
function onlySeenBack(series, points, { floor = confirm_levels/* DEFAULT_FLOOR */.Hk }) {
    const point = changePoints(valuesOf(points), { floor }).at(-1);
    if (point === undefined || points.length - point.at > RECENT)
        return null;
    return { series, kind: 'change_point', p: point.p, before: points.slice(0, point.at), after: points.slice(point.at), accepted: [], gate: floor, seconded: null };
}
const valuesOf = (points) => points.map(({ value }) => value);

;// CONCATENATED MODULE: ./core/history/trends-describe.js
/** A candidate as the report says it. */


/** `adjusted`: its p after the family was corrected; null: it is no test. */
function describe(candidate, adjusted, today) {
    const { series, kind, before, after, accepted } = candidate;
    const { example, preset, metric, origin, hardware } = series.key;
    const levels = (0,confirm_levels/* levelsOf */.pd)(before.map(({ value }) => value), after.map(({ value }) => value));
    const first = after[0];
    return {
        example, preset, metric, origin,
        hardware: hardware === '' ? null : hardware,
        kind,
        before: levels.before, after: levels.after, change: levels.change, ...(series.unit === null ? {} : { unit: series.unit.slice(0, MAX_UNIT) }),
        builds: after.length,
        record: first.record, commit: first.commit, previousCommit: before.at(-1)?.commit ?? null,
        accepted: today !== undefined && accepted.some(({ until }) => until >= today),
        reason: reasonOf(candidate, adjusted),
    };
}
/** As the schema has it. */
const MAX_UNIT = 40;
function reasonOf({ kind, before, after, gate, seconded }, adjusted) {
    const weighed = `${(0,figures/* count */.U9)(after.length, 'build')} after ${before.length}; less than ${share(gate)} would not count`;
    if (kind === 'suspect')
        return `One build alone, beyond all ${before.length} before; less than ${share(gate)} would not count. It is decided when three builds have it.`;
    if (seconded === null)
        return `Only seen by looking back over many builds: ${weighed}; p ${small(adjusted)} over all series.`;
    return `${weighed}; p ${small(adjusted)} over all series. A second look over the history ${SECOND_LOOK[seconded]}.`;
}
const SECOND_LOOK = { agrees: 'finds the change at the same build', differs: 'does not find it there', too_early: 'needs more builds' };
const share = (relative) => (0,figures/* percent */.KN)(relative).replace(/^\+/, '');
const small = (p) => (p === null || p >= 0.001 ? `${Number((p ?? 1).toPrecision(2))}` : 'below 0.001');

;// CONCATENATED MODULE: ./core/history/trends.js
/** What the histories of a default branch show, for its report: confirmed changes, suspects, and what only a second look sees. */






/**
 * At most one trend a series, about its last segment only: older changes were told when they were new. What counts as confirmed is
 * corrected over all series given (Benjamini and Hochberg), regressions and improvements as families of their own, so give
 * all series of the report at once. The order of the input says nothing.
 */
function trendsOf(series, options) {
    const { q = 0.1 } = options;
    const candidates = series.flatMap((each) => candidateOf(each, series.length, { ...options, q }) ?? []);
    const significant = FAMILIES.flatMap((family) => {
        const members = candidates.filter((candidate) => family(candidate));
        const others = Array.from({ length: series.length - members.length }, () => 1);
        const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)([...members.map(({ p }) => p), ...others]);
        return members.flatMap((candidate, at) => (adjusted[at] <= q / 2 ? [describe(candidate, adjusted[at], options.today)] : []));
    });
    const suspects = candidates.filter(({ kind }) => kind === 'suspect').map((candidate) => describe(candidate, null, options.today));
    return (0,order_trends/* orderTrends */.H)([...significant, ...suspects]);
}
const FAMILIES = [({ kind }) => kind === 'regression', ({ kind }) => kind === 'improvement', ({ kind }) => kind === 'change_point'];
function candidateOf(series, family, options) {
    const floor = options.floor?.(series);
    const confirm = { family: Math.min(family, MOST_ASKED), q: options.q / 2, ...(floor === undefined ? {} : { floor }) };
    return lookBack(series, (0,segments/* segmentsOf */.O)(series.points, (0,segments_accepted/* acceptedFor */.J)(series.key, options.accepted), confirm), options.direction(series), confirm);
}
/**
 * Three builds can show no more than 1 / 12,341, too little for a family of 1,000: a larger family divides its history as 24 would,
 * and what that shows is told when the builds since have carried it through the correction over all.
 */
const MOST_ASKED = 24;

// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(6373);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(9706);
// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(8160);
;// CONCATENATED MODULE: ./app/history/trends.js
/** `hortus history trends`: what the builds of the default branch confirm, suspect, or show only to a second look; as a report. */


















/** A report holds no more. */
const trends_MOST = 2000;
/** Series in quarantine are left out. What could not be read of the branch is a warning: nobody may call that history clean. */
async function trends(world, config, { examples, keys = [] }) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return (0,problem/* fail */.fJ)(NO_DATA);
    const garden = await (0,load_garden/* loadGarden */.K)(world, config);
    const selected = await (0,select_examples/* selectExamples */.u)(world, garden, config, { named: examples });
    if (!selected.ok)
        return selected;
    const ids = selected.value.examples.filter(({ tier }) => examples.length > 0 || tier !== 'archived').map(({ id }) => id);
    return withoutDataErrors(async () => {
        const found = await (0,last_snapshot/* lastSnapshot */.H)(data);
        if (!found.ok)
            return found;
        const { snapshot, problems } = found.value;
        const today = world.clock.now().toISOString().slice(0, 10);
        const stored = snapshot === null ? NOTHING : await (0,read_history/* readHistory */.L)(snapshot, ids);
        const records = stored.records.map(({ record }) => record);
        const quarantined = stored.quarantined.filter(({ until }) => until >= today);
        const wanted = (0,key_filter/* keyFilter */.W)(keys);
        const series = (0,builds/* buildsOf */.j)(records.flatMap(index_series/* measuredOf */.ED)).filter(({ key }) => wanted(key.metric) && !isQuarantined(key, quarantined));
        const metric = metricsOfHistory(records, (id) => optionsOf(id, garden, config));
        // What must be equal has no noise to be told from; a comparison judges it.
        const judged = series.filter((each) => metric(each)?.class !== 'exact');
        const told = trendsOf(judged, { accepted: stored.accepted, direction: (each) => directionOf(metric(each)?.direction), floor: (each) => metric(each)?.tolerance ?? config.compare.tolerance, today });
        return (0,problem.ok)(await reportOf(world, { trends: told, left: (0,apply_levels/* applyLevels */.k)([...problems.map(notFetched), ...stored.problems.map(trends_leftOut)], config.validate.levels), named: examples.length > 0, reason: trends_reasonOf(judged, ids.length, snapshot?.commit ?? null, config) }));
    });
}
const trends_leftOut = ({ message, next, path }) => (0,finding/* finding */.gk)('HISTORY.LEFT_OUT', { path: path ?? '.', example: null }, message, { fix: next });
const notFetched = ({ message, next }) => (0,finding/* finding */.gk)('HISTORY.NOT_FETCHED', { path: '.', example: null }, message, { fix: next });
const NOTHING = { records: [], accepted: [], quarantined: [], problems: [] };
const isQuarantined = ({ example, preset, metric }, all) => all.some((each) => (0,past/* isAbout */.KH)(each, example, preset, metric));
const directionOf = (direction) => (direction === 'min' || direction === 'max' ? direction : null);
function optionsOf(id, garden, config) {
    return { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,declarations_of/* declarationsOf */.R)(garden.examples.find((each) => each.id === id), config) };
}
function trends_reasonOf(series, examples, commit, { history: { branch } }) {
    if (commit === null)
        return `There is no branch ${branch} yet, so nothing is known of the past.`;
    const builds = new Set(series.flatMap(({ points }) => points.map(({ record }) => record))).size;
    return `${series.length} series of ${(0,figures/* count */.U9)(examples, 'example')} with ${(0,figures/* count */.U9)(builds, 'build')} on ${branch} at ${commit.slice(0, 12)}.`;
}
async function reportOf(world, { trends: told, left, named, reason }) {
    const head = await world.git.head();
    return (0,build_report/* buildReport */.F)({
        verb: 'history',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: named ? 'named' : 'all', reason, base: null },
        examples: [],
        cells: { planned: [], executed: [] },
        findings: left,
        comparisons: [],
        trends: told.slice(0, trends_MOST),
        baseline: null,
        problems: [],
    });
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(6747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./io/data-branch/git.js
var data_branch_git = __webpack_require__(8117);
;// CONCATENATED MODULE: ./io/data-branch/occasion.js
/** On what occasion something is appended, and by whom it is said: what the runner and git tell, never what a document of the repository says. */



/** `defaultBranch` null: nobody says. */
async function occasionOf(env, rootAbs, remote) {
    if (env['GITHUB_ACTIONS'] === 'true') {
        const [event, ref] = [env['GITHUB_EVENT_NAME'] ?? '', env['GITHUB_REF'] ?? null];
        // A schedule runs on the default branch only (GitHub, "events that trigger workflows"), and its payload may not name it.
        const run = /^\d{1,20}$/.exec(env['GITHUB_RUN_ID'] ?? '')?.[0] ?? null;
        return { event, ref, run, defaultBranch: defaultBranchIn(env['GITHUB_EVENT_PATH']) ?? (event === 'schedule' ? (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null) : null) };
    }
    const head = await (0,data_branch_git/* git */.$)({ rootAbs, signal: new AbortController().signal }, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    const prefix = `refs/remotes/${remote}/`;
    return { event: null, ref: null, run: null, defaultBranch: head.code === 0 && head.stdout.startsWith(prefix) ? head.stdout.trim().slice(prefix.length) : null };
}
/** `Ada <ada@example.org>` as git knows the person; in a workflow who started it. null: nobody says. */
async function authorOf(env, rootAbs) {
    if (env['GITHUB_ACTIONS'] === 'true' && env['GITHUB_ACTOR'] !== undefined)
        return env['GITHUB_ACTOR'];
    const repository = { rootAbs, signal: new AbortController().signal };
    const [name, email] = await Promise.all(['user.name', 'user.email'].map(async (key) => (await git(repository, ['config', '--get', key])).stdout.trim()));
    if (name === '' && email === '')
        return null;
    return [name, email === '' ? '' : `<${email}>`].filter((word) => word !== '').join(' ');
}
const EVENT_MAX_BYTES = 32 * 1024 * 1024;
/** Written by GitHub; only this one word of it is used. */
function defaultBranchIn(path) {
    try {
        if (path === undefined || (0,external_node_fs_.statSync)(path).size > EVENT_MAX_BYTES)
            return null;
        const event = (0,parse_json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'), { maxLength: EVENT_MAX_BYTES, maxDepth: 64, maxString: EVENT_MAX_BYTES });
        const branch = event.ok ? event.value?.repository?.default_branch : null;
        return typeof branch === 'string' && branch !== '' ? branch : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/history.js







const historyStory = async ({ world, resolved: { config, findings }, inputs, workspaceAbs, env }) => {
    const records = (0,required/* required */.m)('history', 'records', inputs.records);
    if (!records.ok)
        return records;
    // The data branch takes it from here, and git from its environment: no command line ever holds it.
    if (inputs.token !== null)
        process.env['HORTUS_HISTORY_TOKEN'] = inputs.token;
    const occasion = await occasionOf(env, world.files.rootAbs, config.history.remote);
    const done = await append(world, config, { paths: [(0,external_node_path_.resolve)(workspaceAbs, records.value)], occasion });
    if (!done.ok)
        return done;
    const { branch, commit, attempts, added, known, checks, problems } = done.value;
    world.log.info(`${added.length} records appended to ${branch}, ${known} were there already, ${problems.length} left out; ${checks.added.length} checks appended`, { commit, attempts });
    for (const { code, message, next } of problems)
        world.log.warn(`${code}: ${message} ${next}`);
    const [first] = problems;
    if (first !== undefined && config.validate.strict)
        return (0,problem/* fail */.fJ)({ ...first, message: `${problems.length} left out, the first: ${first.message}` });
    const told = await trends(world, config, { examples: [] });
    if (!told.ok)
        return told;
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(told.value, findings), outputs: { commit: commit ?? '', added: String(added.length), known: String(known), 'left-out': String(problems.length) } });
};


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readOwnRecords)
/* harmony export */ });
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2711);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8584);
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

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NOTHING_CHOSEN),
/* harmony export */   u: () => (/* binding */ selectExamples)
/* harmony export */ });
/* harmony import */ var _core_garden_affected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
/* harmony import */ var _core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3035);
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
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
    const found = (0,_core_garden_affected_js__WEBPACK_IMPORTED_MODULE_2__/* .affected */ .h)(garden.examples, files, config, garden.unreadable);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
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
    const meant = (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, [(0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path)]) !== null)?.id ?? null;
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

/***/ 6594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** One word for a POSIX shell, whatever is in it. */
function shellQuote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);


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

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heldUp)
/* harmony export */ });
/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
function heldUp(record) {
    return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error');
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   Q: () => (/* binding */ mergeExamples)
/* harmony export */ });
/* harmony import */ var _compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8125);
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6373);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);
/** Makes one report of several: the cells of a matrix, or the verbs that `check` composes. Grouping never changes the verdict for the better. */




/** The order of `reports` does not matter. Without any report nothing could be judged, and the result says so. */
function mergeReports(reports, options = {}) {
    const verbs = new Set(reports.map((report) => report.verb));
    const [shared] = verbs;
    const examples = reports.flatMap((report) => report.examples);
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        verb: options.verb ?? (verbs.size === 1 && shared !== undefined ? shared : 'check'),
        repository: mergeRepository(reports),
        scope: options.scope ?? widestScope(reports),
        examples: mergeExamples([...examples, ...skipped(options.left ?? [], examples)]),
        cells: { planned: [...reports.flatMap((report) => report.cells.planned), ...(options.planned ?? [])], executed: reports.flatMap((report) => report.cells.executed) },
        findings: mergeFindings(reports),
        // Each cell knew only its own metrics; chance has as many tries as the whole has.
        comparisons: (0,_compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__/* .correctFamily */ .h)(reports.flatMap((report) => report.comparisons)),
        contracts: reports.flatMap((report) => report.contracts ?? []),
        sweeps: reports.flatMap((report) => report.sweeps ?? []),
        trends: reports.flatMap((report) => report.trends ?? []),
        changes: reports.flatMap((report) => report.changes ?? []),
        proposals: reports.flatMap((report) => report.proposals ?? []),
        // One export has one report.
        ...(reports.length === 1 && reports[0]?.exported !== undefined ? { exported: reports[0].exported } : {}),
        ...mergeWorkspace(reports),
        baseline: mergeBaseline(reports),
        problems: [...reports.flatMap((report) => report.problems), ...(reports.length === 0 ? [NO_REPORTS] : [])],
    });
}
const NO_REPORTS = { code: 'REPORT.NONE', message: 'There is no report to merge, so nothing is known.', next: 'Look at the jobs that should have written one.' };
/** One commit or none: reports of different commits do not describe one state. */
function mergeRepository(reports) {
    const commits = new Set(reports.map((report) => report.repository.commit));
    const [commit] = commits;
    const dirty = reports.map((report) => report.repository.dirty);
    return { commit: commits.size === 1 ? (commit ?? null) : null, dirty: dirty.includes(true) ? true : dirty.length === 0 || dirty.includes(null) ? null : false };
}
const WIDTH = ['named', 'affected', 'all'];
function widestScope(reports) {
    const scopes = reports.map((report) => report.scope).sort((a, b) => WIDTH.indexOf(b.mode) - WIDTH.indexOf(a.mode) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return scopes[0] ?? { mode: 'named', reason: 'No report was there.', base: null };
}
/** An example without a cell was read and not run: "passed" would be what validate says of its files. */
function skipped(left, examples) {
    const known = new Map(examples.map((example) => [example.id, example]));
    return left.map(({ example: id, path, reason }) => {
        const { name, tier } = known.get(id) ?? { name: id, tier: 'experimental' };
        return { id, path, name, tier, outcome: 'skipped', reason, rungs: [], records: [] };
    });
}
/** The worst outcome of an example counts, and a skip is worse than a pass. */
const OUTCOMES = ['passed', 'skipped', 'failed'];
const STATES = ['not_run', 'passed', 'skipped', 'failed'];
/** One result for each example. */
function mergeExamples(examples) {
    const byId = Map.groupBy(examples, (example) => example.id);
    return [...byId.values()].map((same) => same.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b))).reduce(mergeExample));
}
function mergeExample(a, b) {
    const [worse, other] = OUTCOMES.indexOf(b.outcome) > OUTCOMES.indexOf(a.outcome) ? [b, a] : [a, b];
    const metrics = { ...other.metrics, ...worse.metrics };
    return {
        ...worse,
        reason: worse.reason ?? (worse.outcome === other.outcome ? other.reason : null),
        rungs: mergeRungs([...a.rungs, ...b.rungs]),
        records: [...a.records, ...b.records],
        ...(a.metrics === undefined && b.metrics === undefined ? {} : { metrics }),
    };
}
function mergeRungs(rungs) {
    return [...Map.groupBy(rungs, (rung) => rung.rung).values()].map((same) => same.reduce(worseRung));
}
const worseRung = (a, b) => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a);
/** A finding known in one report and new in another is new. What follows from the plan is computed anew. */
function mergeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings).filter((finding) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T4.includes(finding.code));
    const same = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, status: null }));
    return [...same.values()].map((all) => all.find((finding) => finding.status === 'new') ?? all[0]).filter((finding) => finding !== undefined);
}
/** One repository has one workspace; whoever verified most of it says most. */
function mergeWorkspace(reports) {
    const compared = ({ verified }) => verified.content + verified.cache + verified.pointers;
    const [workspace] = reports.flatMap((report) => report.workspace ?? []).sort((a, b) => compared(b) - compared(a) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return workspace === undefined ? {} : { workspace };
}
function mergeBaseline(reports) {
    const baselines = reports.map((report) => report.baseline).filter((baseline) => baseline !== null);
    const path = baselines.map((baseline) => baseline.path).sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)[0];
    if (path === undefined)
        return null;
    const findings = mergeFindings(reports);
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    const fixed = Math.max(...baselines.map((baseline) => baseline.fixed));
    const moved = baselines.flatMap((baseline) => baseline.moved ?? []);
    const gone = baselines.flatMap((baseline) => (baseline.gone === undefined ? [] : [baseline.gone]));
    return { path, known: count('known'), new: count('new'), fixed, ...(moved.length === 0 ? {} : { moved: Math.max(...moved) }), ...(gone.length === 0 ? {} : { gone: mergeGone(gone.flat()) }) };
}
/** Every report looked at the same garden: an entry that two of them miss is gone once. */
function mergeGone(gone) {
    const same = Map.groupBy(gone, ({ code, path: file }) => `${file}\n${code}`);
    const merged = [...same.values()].map((all) => all.reduce((a, b) => (b.count > a.count ? b : a)));
    return merged.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.code, b.code)).slice(0, 100);
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);

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


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3721);
/** A call of git for the data branch: as hardened as any (run-git.ts), with what a fetch or a push would start besides switched off. */


const LIMIT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * No maintenance in the background, no command for alternates, no helper as a remote, no signature that asks for a passphrase, no
 * submodules and no tags on the way. Hooks and the monitor are off for every call.
 */
const QUIET = ['gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'protocol.ext.allow=never', 'push.gpgSign=false', 'push.followTags=false', 'push.recurseSubmodules=no', 'fetch.recurseSubmodules=false', 'fetch.writeCommitGraph=false', 'fetch.unpackLimit=1000'].flatMap((setting) => ['-c', setting]);
/** How the caller reaches its remotes is the caller's own word, not the repository's. */
const REACH = ['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_ASKPASS', 'SSH_ASKPASS'];
function git(repository, args, stdin = '') {
    return new Promise((resolve) => {
        const options = { cwd: repository.rootAbs, env: environment(repository), timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8', signal: repository.signal };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...QUIET, ...args], options, (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr: stderr === '' && error !== null ? because(error) : stderr }));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
function environment({ secrets = {} }) {
    const reach = REACH.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    const { HORTUS_HISTORY_TOKEN: _token, ...clean } = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)();
    return { ...clean, ...Object.fromEntries(reach), ...secrets };
}
function exitCode(error) {
    if (error === null)
        return 0;
    const code = error.code;
    return typeof code === 'number' ? code : null;
}
/** Node's own message is the whole command line, which tells a reader nothing. */
function because(error) {
    const { code, killed } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ABORT_ERR')
        return 'it was interrupted';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `git said more than ${MAX_OUTPUT >> 20} MiB`;
    return killed === true ? `git did not answer within ${LIMIT_MS / 1000} s` : 'git ended without a word';
}


/***/ })

};
