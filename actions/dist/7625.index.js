export const id = 7625;
export const ids = [7625];
export const modules = {

/***/ 67938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export isGitDirectory */
/** Paths that are the same file for git and for every file system, below a root, and that no git takes for its own. */
/**
 * What is wrong with a relative path that something is to be written at; null when nothing is. Refused are names that climb, and `.git`
 * as any file system may read it: other case, with what HFS+ ignores, its short name, trailing dots and spaces, a stream
 * (CVE-2014-9390, CVE-2019-1352; git's own path.c and utf8.c).
 */
function pathProblem(path) {
    if (path === '')
        return 'it is empty';
    if (path.length > MOST_CHARACTERS)
        return `it is longer than ${MOST_CHARACTERS} characters`;
    if (path.includes('\0'))
        return 'it holds a zero byte';
    if (hasLoneSurrogate(path))
        return 'it is no Unicode text';
    if (path.startsWith('/'))
        return 'it is absolute';
    for (const part of path.split('/')) {
        if (part === '' || part === '.' || part === '..')
            return `it has a part ${JSON.stringify(part)}`;
        if (new TextEncoder().encode(part).length > MOST_BYTES)
            return `it has a part of more than ${MOST_BYTES} bytes`;
        // A backslash separates directories on Windows.
        if (part.split('\\').some(isGitDirectory))
            return 'it leads into a directory of git';
    }
    return null;
}
/** Linux takes 4096 bytes with the root in front. */
const MOST_CHARACTERS = 2000;
const MOST_BYTES = 255;
function isGitDirectory(name) {
    return GIT.test(name.replace(IGNORED_BY_HFS, ''));
}
const GIT = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/isu;
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Such a text becomes another one in UTF-8: two paths would be one. */
const hasLoneSurrogate = (text) => /\p{Surrogate}/u.test(text);


/***/ }),

/***/ 97625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEdits: () => (/* binding */ openEdits)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./core/problem.js
var core_problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/change/path-problem.js
var path_problem = __webpack_require__(67938);
;// CONCATENATED MODULE: ./core/change/effects-of.js
/** What a change comes to, file by file, or why it contradicts itself. Who carries it out (core/world/edits.ts) need not think about it again. */


function effectsOf(change) {
    const moves = change.moves.filter(({ from, to }) => from !== to);
    const cameFrom = new Map(moves.map(({ from, to }) => [to, from]));
    const leaves = new Set([...moves.map(({ from }) => from), ...change.removes]);
    const writes = new Map(change.writes.map((write) => [write.path, write]));
    const contradiction = effects_of_all(change).flatMap((path) => say(path, (0,path_problem/* pathProblem */.z)(path)))[0] ??
        twice(moves.map(({ from }) => from).concat(change.removes), 'leaves its place twice') ??
        twice(moves.map(({ to }) => to), 'is the target of two moves') ??
        twice(change.writes.map(({ path }) => path), 'is written twice') ??
        change.removes.filter((path) => cameFrom.has(path) || writes.has(path)).flatMap((path) => say(path, 'is removed and put there at once'))[0] ??
        change.writes.filter(({ path, before }) => before === null && cameFrom.has(path)).flatMap(({ path }) => say(path, 'is new and moved there at once'))[0] ??
        change.writes.filter(({ path, before }) => before !== null && leaves.has(path) && !cameFrom.has(path)).flatMap(({ path }) => say(path, 'is edited where it is no longer'))[0];
    if (contradiction !== undefined)
        return (0,core_problem/* fail */.fJ)(contradiction);
    const edits = change.writes.filter(({ path, before }) => before !== null && !cameFrom.has(path)).map(({ path }) => path);
    const puts = [
        ...moves.map(({ from, to }) => ({ path: to, source: from, before: writes.get(to)?.before ?? null, text: writes.get(to)?.text ?? null })),
        ...change.writes.filter(({ path }) => !cameFrom.has(path)).map(({ path, before, text }) => ({ path, source: before === null ? null : path, before, text })),
    ];
    const nested = withinAnother(puts.map(({ path }) => path));
    return nested === undefined ? (0,core_problem.ok)({ takes: [...leaves, ...edits], puts }) : (0,core_problem/* fail */.fJ)(contradicts(nested, 'would lie below a file'));
}
const effects_of_all = ({ moves, writes, removes }) => [...moves.flatMap(({ from, to }) => [from, to]), ...writes.map(({ path }) => path), ...removes];
const say = (path, why) => (why === null ? [] : [contradicts(path, why)]);
function twice(paths, why) {
    const seen = new Set();
    for (const path of paths) {
        if (seen.has(path))
            return contradicts(path, why);
        seen.add(path);
    }
    return undefined;
}
function withinAnother(paths) {
    const files = new Set(paths);
    return paths.find((path) => parentsOf(path).some((parent) => files.has(parent)));
}
/** The directories that a path lies in, the outermost first; without the root. */
function parentsOf(path) {
    const parts = path.split('/');
    return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
const contradicts = (path, why) => ({ code: 'EDITS.CONTRADICTION', message: `The change cannot be carried out: ${JSON.stringify(path)}: ${why}.`, next: 'Nothing was changed. Rename what the name comes from, or report this.', path });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
;// CONCATENATED MODULE: ./io/edits/check-effects.js
/** Whether a change may be carried out on what lies on the disk now, found out before anything is touched. */




async function checkEffects(rootAbs, { takes, puts }) {
    const look = openLook(rootAbs);
    const stamps = new Map();
    for (const path of takes) {
        const entry = await look(path);
        const through = await throughLink(look, path, new Set());
        if (through !== null)
            return (0,core_problem/* fail */.fJ)(leadsAway(path, through));
        if (entry === null)
            return (0,core_problem/* fail */.fJ)(changed(path, 'is not there'));
        if (!entry.isFile() && !entry.isSymbolicLink())
            return (0,core_problem/* fail */.fJ)(changed(path, 'is no file'));
        stamps.set(path, stampFrom(entry));
    }
    const taken = new Set(takes);
    const identities = new Set(await Promise.all(takes.map(async (path) => identity((await look(path))))));
    for (const { path, source, before } of puts) {
        const through = await throughLink(look, path, taken);
        if (through !== null)
            return (0,core_problem/* fail */.fJ)(leadsAway(path, through));
        const entry = await look(path);
        // Where `A` and `a` are one name, a file that only changes its case is in its own way.
        if (entry !== null && !taken.has(path) && !identities.has(identity(entry)))
            return (0,core_problem/* fail */.fJ)(changed(path, 'is there already'));
        if (before !== null && source !== null) {
            const differs = await saysElse((0,external_node_path_.join)(rootAbs, source), (await look(source)), before);
            if (differs !== null)
                return (0,core_problem/* fail */.fJ)(changed(source, differs));
        }
    }
    return (0,core_problem.ok)({ stamps, ...(await directories(look, takes, puts.map(({ path }) => path), taken)) });
}
/** Names that a disk would take for another that is there, or for another of the same change. */
async function collision(rootAbs, { takes, puts }) {
    const taken = new Set(takes);
    const listed = new Map();
    const names = async (directory) => {
        const known = listed.get(directory) ?? new Map((await (0,promises_.readdir)((0,external_node_path_.join)(rootAbs, directory)).catch(() => [])).map((name) => [fold(name), name]));
        listed.set(directory, known);
        return known;
    };
    const wanted = new Map();
    for (const { path } of puts) {
        for (const each of [...parentsOf(path), path]) {
            const [directory, name] = [each.split('/').slice(0, -1).join('/'), each.split('/').at(-1)];
            const there = (await names(directory)).get(fold(name));
            const own = there === undefined ? undefined : directory === '' ? there : `${directory}/${there}`;
            const other = own !== undefined && own !== each && !taken.has(own) ? own : wanted.get(fold(each));
            if (other !== undefined && other !== each)
                return { code: 'EDITS.CASE', message: `${JSON.stringify(each)} and ${JSON.stringify(other)} are one name on this disk.`, next: 'Nothing was changed. Choose another name.', path: each };
            wanted.set(fold(each), each);
        }
    }
    return null;
}
const fold = (name) => name.normalize('NFC').toLowerCase().normalize('NFC');
async function stampOf(abs) {
    const entry = await (0,promises_.lstat)(abs, { bigint: true }).catch(() => null);
    return entry === null ? null : stampFrom(entry);
}
/** Without the inode, which a rename may change on layered file systems, and ctime, which it always changes. */
function stampFrom(entry) {
    const facts = `${entry.mode} ${entry.size} ${entry.mtimeNs}`;
    return { mode: Number(entry.mode) & 0o7777, facts, same: (other) => other.facts === facts };
}
const identity = (entry) => `${entry.dev}:${entry.ino}`;
function openLook(rootAbs) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? (0,promises_.lstat)((0,external_node_path_.join)(rootAbs, path), { bigint: true }).catch(() => null);
        known.set(path, found);
        return found;
    };
}
/** What is no directory on the way (A11); a file that goes away makes room. */
async function throughLink(look, path, taken) {
    for (const parent of parentsOf(path)) {
        const entry = await look(parent);
        if (entry === null || taken.has(parent))
            return null;
        if (!entry.isDirectory())
            return parent;
    }
    return null;
}
async function directories(look, takes, puts, taken) {
    const made = [];
    for (const path of new Set(puts.flatMap(parentsOf)))
        if ((await look(path)) === null || taken.has(path))
            made.push(path);
    const there = [];
    for (const path of new Set(takes.flatMap(parentsOf)))
        there.push({ path, mode: Number((await look(path)).mode) & 0o7777 });
    const outerFirst = (a, b) => a.length - b.length;
    return { made: made.sort(outerFirst), there: there.sort((a, b) => outerFirst(a.path, b.path)) };
}
async function saysElse(abs, entry, before) {
    if (entry.isSymbolicLink())
        return 'is a symlink, whose text is not edited';
    const bytes = Buffer.from(before);
    if (entry.size !== BigInt(bytes.length))
        return CHANGED;
    const now = await (0,promises_.readFile)(abs).catch(() => null);
    return now === null ? 'cannot be read' : now.equals(bytes) ? null : CHANGED;
}
const CHANGED = 'is not what it was when the change was decided';
const changed = (path, what) => ({ code: 'EDITS.CHANGED', message: `${JSON.stringify(path)} ${what}.`, next: 'Nothing was changed. Run it again: it is decided anew on what is there now.', path });
const leadsAway = (path, through) => ({ code: 'EDITS.SYMLINK', message: `${JSON.stringify(path)} lies behind ${JSON.stringify(through)}, which is no directory.`, next: 'Nothing was changed. Replace the symlink by what it points to.', path: through });

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./io/edits/inside-root.js
/**
 * Does something at a path while every directory above it is held open, each opened below the one before without following a link: whoever
 * swaps one for a symlink meanwhile sends us nowhere (A11). Only where /proc is; elsewhere what was looked at before has to do.
 */



/** Throws ENOTDIR or ELOOP where a link or a file is on the way, and ENOENT where nothing is. */
async function insideRoot(rootAbs, path, work) {
    if (!HOLDS)
        return work((0,external_node_path_.join)(rootAbs, path));
    const parts = path.split('/');
    let directory = await openDirectory(rootAbs);
    try {
        for (const part of parts.slice(0, -1)) {
            const next = await openDirectory(`/proc/self/fd/${directory.fd}/${part}`);
            await directory.close();
            directory = next;
        }
        return await work(`/proc/self/fd/${directory.fd}/${parts.at(-1)}`);
    }
    finally {
        await directory.close();
    }
}
const HOLDS = (0,external_node_fs_.existsSync)('/proc/self/fd');
const openDirectory = (path) => (0,promises_.open)(path, promises_.constants.O_RDONLY | promises_.constants.O_DIRECTORY | promises_.constants.O_NOFOLLOW);

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
;// CONCATENATED MODULE: ./io/edits/journal.js
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
/** What a change is about to do, written before its first step: who finds it later can undo every step, whichever was the last. */




async function writeJournal(placeAbs, journal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(placeAbs, NAME), 'wx', 0o600), true);
        await file.writeFile(JSON.stringify({ schema: SCHEMA, ...journal }));
        await file.sync();
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
/** null: it is not there, or is nothing that Hortus wrote. Outside of git it lies where anybody may have put it. */
async function readJournal(placeAbs) {
    const path = (0,external_node_path_.join)(placeAbs, NAME);
    const size = (await (0,promises_.stat)(path).catch(() => null))?.size ?? Infinity;
    if (size > MOST_BYTES)
        return null;
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    const parsed = text === null ? null : (0,parse_json/* parseJson */.q)(text, { maxLength: MOST_BYTES, maxDepth: 8, maxString: 10_000 });
    return parsed?.ok === true && isJournal(parsed.value) ? parsed.value : null;
}
/** Is there while something new may be at its place: what is found at a target before or after is not ours. */
const TAKEN = 'taken';
const NAME = 'journal.json';
const SCHEMA = 'hortus-edits/1';
/** A hundred thousand long paths. */
const MOST_BYTES = 64 * 1024 * 1024;
function isJournal(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { schema, owner, takes, made, there, puts } = value;
    return schema === SCHEMA && typeof owner === 'string' && list(takes, isPath) && list(made, isPath) && list(there, isDirectory) && list(puts, isPut);
}
const list = (value, is) => Array.isArray(value) && value.every(is);
const isPath = (value) => typeof value === 'string' && (0,path_problem/* pathProblem */.z)(value) === null;
const fieldsOf = (value) => (typeof value === 'object' && value !== null ? value : {});
function isDirectory(value) {
    const { path, mode } = fieldsOf(value);
    return isPath(path) && Number.isInteger(mode) && mode >= 0 && mode <= 0o7777;
}
function isPut(value) {
    const { path, from, sha256 } = fieldsOf(value);
    return isPath(path) && typeof from === 'string' && /^(?:old|new)\/\d{1,7}$/.test(from) && (sha256 === null || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)));
}

;// CONCATENATED MODULE: ./io/edits/undo.js
var undo_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var undo_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Takes back what a journal says, from whichever step it had come to. May be ended anywhere and done again: every step looks first. */






/** What could not be put back, with where it lies now. Empty: all is as it was. */
async function undo(rootAbs, placeAbs, journal, step) {
    const left = [];
    if (await exists((0,external_node_path_.join)(placeAbs, TAKEN))) {
        for (const put of journal.puts.toReversed())
            if (!(await unput(rootAbs, placeAbs, put, step)))
                left.push({ path: put.path, at: put.from });
        if (left.length > 0)
            return left;
        step('undo-taken');
        await (0,promises_.unlink)((0,external_node_path_.join)(placeAbs, TAKEN));
    }
    for (const path of journal.made.toReversed()) {
        if (await leadsThroughLink(rootAbs, path))
            continue;
        step('undo-mkdir');
        // With something of somebody else in it, it stays.
        await insideRoot(rootAbs, path, (abs) => (0,promises_.rmdir)(abs)).catch(() => undefined);
    }
    for (const { path, mode } of journal.there)
        if (!(await exists((0,external_node_path_.join)(rootAbs, path))) && !(await leadsThroughLink(rootAbs, path)))
            await makeAgain(rootAbs, path, mode, step);
    for (const [at, path] of journal.takes.entries())
        if (!(await untake(rootAbs, placeAbs, `old/${at}`, path, step)))
            left.push({ path, at: `old/${at}` });
    return left;
}
async function unput(rootAbs, placeAbs, { path, from, sha256 }, step) {
    const [target, origin] = [(0,external_node_path_.join)(rootAbs, path), (0,external_node_path_.join)(placeAbs, from)];
    if ((await exists(origin)) || (await leadsThroughLink(rootAbs, path)) || !(await exists(target)))
        return true;
    if (sha256 !== null && (await digestOf(target)) !== sha256)
        return false;
    step('undo-put');
    return insideRoot(rootAbs, path, (abs) => (0,promises_.rename)(abs, origin)).then(() => true, () => false);
}
async function untake(rootAbs, placeAbs, from, path, step) {
    const origin = (0,external_node_path_.join)(placeAbs, from);
    if (!(await exists(origin)))
        return true;
    if ((await exists((0,external_node_path_.join)(rootAbs, path))) || (await leadsThroughLink(rootAbs, path)))
        return false;
    step('undo-take');
    return insideRoot(rootAbs, path, (abs) => (0,promises_.rename)(origin, abs)).then(() => true, () => false);
}
async function makeAgain(rootAbs, path, mode, step) {
    step('undo-rmdir');
    await insideRoot(rootAbs, path, async (abs) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,promises_.mkdir)(abs);
            const directory = undo_addDisposableResource(env_1, await (0,promises_.open)(abs, promises_.constants.O_RDONLY | promises_.constants.O_DIRECTORY | promises_.constants.O_NOFOLLOW), true);
            await directory.chmod(mode);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = undo_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }).catch(() => undefined);
}
/** Somebody may have put a link on the way since, or written the journal (A11). */
async function leadsThroughLink(rootAbs, path) {
    for (const parent of parentsOf(path)) {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(rootAbs, parent)).catch(() => null);
        if (entry !== null && !entry.isDirectory())
            return true;
    }
    return false;
}
const exists = (abs) => (0,promises_.lstat)(abs).then(() => true, () => false);
async function digestOf(abs) {
    const entry = await (0,promises_.lstat)(abs);
    return entry.isFile() ? (0,external_node_crypto_.createHash)('sha256').update(await (0,promises_.readFile)(abs)).digest('hex') : null;
}

;// CONCATENATED MODULE: ./io/edits/recover.js
/** What a killed process left half done is taken back by the next one, which says so. What a living one does is waited for by nobody. */







/** Of an owner that cannot be asked (another container, no /proc): a change takes seconds. */
const FORGOTTEN_MS = 600_000;
async function recover(rootAbs, place, log, step) {
    const around = await (0,promises_.lstat)(place.dirAbs).catch(() => null);
    if (around === null)
        return (0,core_problem.ok)(undefined);
    if (!around.isDirectory())
        return (0,core_problem/* fail */.fJ)({ code: 'EDITS.PLACE', message: `${place.dirAbs} is no directory, so a change cannot be kept safe there.`, next: 'Remove it, and run it again.', path: place.dirAbs });
    const own = (0,external_node_path_.basename)(place.activeAbs);
    for (const name of await (0,promises_.readdir)(place.dirAbs)) {
        if (name !== own && !name.startsWith(`${own}.`))
            continue;
        const done = await recoverOne(rootAbs, place, (0,external_node_path_.join)(place.dirAbs, name), name.slice(own.length), log, step);
        if (!done.ok)
            return done;
    }
    if (place.temporary)
        await (0,promises_.rmdir)(place.dirAbs).catch(() => undefined);
    return (0,core_problem.ok)(undefined);
}
/** `kind` is the end of its name: nothing while a change is carried out, else what it is and whose. */
async function recoverOne(rootAbs, place, abs, kind, log, step) {
    const [, what = '', named] = /^\.(new|done|recovering)-(.+)$/.exec(kind) ?? [];
    const half = kind === '' || what === 'recovering';
    if (!half && what === '')
        return (0,core_problem.ok)(undefined);
    const journal = half ? await readJournal(abs) : null;
    const alive = await isAlive(abs, named ?? journal?.owner ?? '');
    if (!half) {
        if (!alive)
            await (0,remove_tree/* removeTree */.d)(abs).catch(() => undefined);
        return (0,core_problem.ok)(undefined);
    }
    if (alive)
        return (0,core_problem/* fail */.fJ)(BUSY);
    if (journal === null)
        return (0,core_problem/* fail */.fJ)(unreadable(abs));
    const mine = `${place.activeAbs}.recovering-${(0,containers_owner/* ownedName */["do"])()}`;
    step('claim');
    if (!(await (0,promises_.rename)(abs, mine).then(() => true, () => false)))
        return (0,core_problem/* fail */.fJ)(BUSY);
    const left = await undo(rootAbs, mine, journal, step);
    if (left.length > 0) {
        // Back under the name of its dead owner: whoever comes next tries again.
        await (0,promises_.rename)(mine, place.activeAbs);
        return (0,core_problem/* fail */.fJ)(unrecovered(place.activeAbs, left));
    }
    await retire(place, mine, step);
    log.warn('An earlier change to the repository was interrupted: it was taken back, and everything is as it was before it.', { files: journal.puts.length + journal.takes.length });
    return (0,core_problem.ok)(undefined);
}
/** From this rename on there is nothing to take back any more; removing it may be interrupted anywhere. */
async function retire(place, abs, step) {
    const done = `${place.activeAbs}.done-${(0,containers_owner/* ownedName */["do"])()}`;
    step('retire');
    await (0,promises_.rename)(abs, done);
    step('clean');
    await (0,remove_tree/* removeTree */.d)(done).catch(() => undefined);
    if (place.temporary)
        await (0,promises_.rmdir)(place.dirAbs).catch(() => undefined);
}
async function isAlive(abs, owner) {
    const found = (0,containers_owner/* ownerOf */.bf)(owner);
    if (found !== 'unknown')
        return found === 'alive';
    // Without /proc a number is all that is known of a process; one that nobody has any more is enough.
    const pid = /^0-(\d{1,10})-0-/.exec(owner)?.[1];
    if (pid !== undefined && !hasProcess(Number(pid)))
        return false;
    const entry = await (0,promises_.lstat)(abs).catch(() => null);
    return entry !== null && Date.now() - entry.mtimeMs < FORGOTTEN_MS;
}
function hasProcess(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
const BUSY = { code: 'EDITS.BUSY', message: 'Another process is changing this repository.', next: 'Run it again in a moment; nothing was changed.' };
const unreadable = (abs) => ({ code: 'EDITS.UNREADABLE', message: `${abs} was left by a change, and what it did cannot be read.`, next: 'Look at `git status` and at the files below `old` there, which are what was taken away; then remove the directory.', path: abs });
const unrecovered = (abs, left) => ({
    code: 'EDITS.UNRECOVERED',
    message: `An interrupted change cannot be taken back, because somebody changed ${left.slice(0, 3).map(({ path }) => JSON.stringify(path)).join(', ')}${left.length > 3 ? ` and ${left.length - 3} more` : ''} since.`,
    next: `Move what is there out of the way and run it again; what was there before lies below ${(0,external_node_path_.join)(abs, 'old')}. Or put it right by hand and remove that directory.`,
    path: left[0].path,
});

;// CONCATENATED MODULE: ./io/edits/apply-effects.js
var apply_effects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var apply_effects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * A change in the working tree. Everything new is written and everything to do is noted before the first file is touched; from then on
 * there are renames only. One of them begins the change (it is the lock too), one of them ends it: before that it is taken back.
 */











async function applyEffects(rootAbs, place, effects, step, folds) {
    const checked = await checkEffects(rootAbs, effects);
    if (!checked.ok)
        return checked;
    const stageAbs = `${place.activeAbs}.new-${(0,containers_owner/* ownedName */["do"])()}`;
    const journal = journalOf(effects, checked.value);
    try {
        await stage(place, stageAbs, effects, checked.value, journal, step);
        const collides = (folds ?? (await foldsNames(stageAbs))) ? await collision(rootAbs, effects) : null;
        if (collides !== null)
            return await forget(place, stageAbs, (0,core_problem/* fail */.fJ)(collides));
        step('begin');
        await (0,promises_.rename)(stageAbs, place.activeAbs);
    }
    catch (error) {
        const { code } = error;
        return forget(place, stageAbs, (0,core_problem/* fail */.fJ)(code === 'ENOTEMPTY' || code === 'EEXIST' ? BUSY : problemOf(error)));
    }
    try {
        await carryOut(rootAbs, place.activeAbs, journal, checked.value, step);
    }
    catch (error) {
        const left = await undo(rootAbs, place.activeAbs, journal, step);
        if (left.length > 0)
            return (0,core_problem/* fail */.fJ)(unrecovered(place.activeAbs, left));
        await retire(place, place.activeAbs, step);
        return (0,core_problem/* fail */.fJ)(problemOf(error));
    }
    await retire(place, place.activeAbs, step);
    return (0,core_problem.ok)(undefined);
}
function journalOf({ takes, puts }, { made, there }) {
    const old = new Map(takes.map((path, at) => [path, `old/${at}`]));
    return { owner: (0,containers_owner/* ownedName */["do"])(), takes, made, there, puts: puts.map(({ path, source, text }, at) => ({ path, from: text === null ? old.get(source) : `new/${at}`, sha256: text === null ? null : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') })) };
}
async function stage(place, stageAbs, { puts }, checked, journal, step) {
    step('stage');
    if (place.temporary)
        await (0,promises_.mkdir)(place.dirAbs).catch(() => undefined);
    await (0,promises_.mkdir)(stageAbs, { mode: 0o700 });
    for (const name of ['old', 'new'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(stageAbs, name));
    const texts = puts.flatMap(({ source, text }, at) => (text === null ? [] : [{ name: (0,external_node_path_.join)(stageAbs, 'new', String(at)), text, mode: source === null ? null : checked.stamps.get(source).mode }]));
    await manyAtOnce(texts, (each) => writeSafely(each, step));
    step('journal');
    await writeJournal(stageAbs, journal);
}
const AT_ONCE = 16;
/** A disk takes many at once, and none waits for another. All that began ends before anyone may throw: whoever puts things back is alone. */
async function manyAtOnce(items, work) {
    for (let from = 0; from < items.length; from += AT_ONCE) {
        const done = await Promise.allSettled(items.slice(from, from + AT_ONCE).map(async (item, index) => work(item, from + index)));
        for (const each of done)
            if (each.status === 'rejected')
                throw each.reason;
    }
}
async function writeSafely({ name, text, mode }, step) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        step('write');
        const file = apply_effects_addDisposableResource(env_1, await (0,promises_.open)(name, 'wx', 0o644), true);
        await file.writeFile(text);
        // Not the mask of this process: the mode that the file had.
        if (mode !== null)
            await file.chmod(mode);
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = apply_effects_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function carryOut(rootAbs, activeAbs, journal, { stamps }, step) {
    await manyAtOnce(journal.takes, async (path, at) => {
        step('take');
        await insideRoot(rootAbs, path, (abs) => (0,promises_.rename)(abs, (0,external_node_path_.join)(activeAbs, 'old', String(at))));
        const now = await stampOf((0,external_node_path_.join)(activeAbs, 'old', String(at)));
        if (now?.same(stamps.get(path)) !== true)
            throw new Changed(path);
    });
    step('taken');
    await (0,promises_.writeFile)((0,external_node_path_.join)(activeAbs, TAKEN), '', { flag: 'wx' });
    for (const path of journal.made) {
        step('mkdir');
        await insideRoot(rootAbs, path, (abs) => (0,promises_.mkdir)(abs));
    }
    await manyAtOnce(journal.puts, ({ path, from }) => insideRoot(rootAbs, path, async (abs) => {
        if (await (0,promises_.lstat)(abs).then(() => true, () => false))
            throw new Changed(path);
        step('put');
        await (0,promises_.rename)((0,external_node_path_.join)(activeAbs, from), abs);
    }));
    for (const { path } of journal.there.toReversed()) {
        step('rmdir');
        await insideRoot(rootAbs, path, (abs) => (0,promises_.rmdir)(abs)).catch(() => undefined);
    }
}
/** Somebody was faster. */
class Changed extends Error {
    path;
    constructor(path) {
        super(path);
        this.path = path;
    }
}
async function forget(place, stageAbs, answer) {
    await (0,remove_tree/* removeTree */.d)(stageAbs).catch(() => undefined);
    if (place.temporary)
        await (0,promises_.rmdir)(place.dirAbs).catch(() => undefined);
    return answer;
}
/** macOS and Windows, as they come. */
async function foldsNames(stageAbs) {
    return (0,promises_.lstat)((0,external_node_path_.join)(stageAbs, 'JOURNAL.JSON')).then(() => true, () => false);
}
function problemOf(error) {
    if (error instanceof Changed)
        return { code: 'EDITS.CHANGED', message: `${error.path} was changed by somebody else at the same time.`, next: 'Nothing was changed. Run it again: it is decided anew on what is there now.', path: error.path };
    const { code, message } = error;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    return { code: full ? 'EDITS.DISK_FULL' : 'EDITS.FAILED', message: `The change could not be carried out: ${full ? `the disk or quota is full (${code})` : message}. Everything is as it was.`, next: full ? 'Free some space, then run it again.' : 'Look at the permissions of the path in the message, then run it again.' };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./io/fast-import.js
var fast_import = __webpack_require__(84773);
// EXTERNAL MODULE: ./io/git-blobs.js
var git_blobs = __webpack_require__(58564);
// EXTERNAL MODULE: ./io/run-git.js
var run_git = __webpack_require__(13721);
;// CONCATENATED MODULE: ./io/edits/commit-effects.js
/**
 * A change as a commit, by plumbing on an index of its own: working tree, index and refs of the repository are never touched. A moved
 * file is an entry under another name: blob and mode are the same (A77), and no blob is read for it.
 */










const SETTINGS = ['-c', 'index.sparse=false', '-c', 'core.splitIndex=false', '-c', 'core.untrackedCache=false', '-c', 'core.protectNTFS=true', '-c', 'core.protectHFS=true', '-c', 'i18n.commitEncoding=UTF-8', '-c', 'core.alternateRefsCommand=true'];
async function commitEffects(rootAbs, effects, options) {
    if (!/^[0-9a-f]{40,64}$/.test(options.parent))
        return (0,core_problem/* fail */.fJ)(notMade(`${JSON.stringify(options.parent.slice(0, 80))} is no commit`));
    const scratch = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,containers_owner/* ownerId */.fj)()}-commit-`)));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index'), GIT_NO_REPLACE_OBJECTS: '1' };
    const call = (args, stdin = '', more = {}) => (0,run_git/* runGit */.EO)(rootAbs, [...SETTINGS, ...args], { stdin, env: { ...env, ...more } });
    try {
        const read = await call(['read-tree', `${options.parent}^{commit}`]);
        const prefix = await call(['rev-parse', '--show-prefix']);
        const listed = await call(['ls-files', '-s', '-z']);
        const failed = [read, prefix, listed].find(({ code }) => code !== 0);
        if (failed !== undefined)
            return (0,core_problem/* fail */.fJ)(notMade(failed.complaint));
        const tree = treeOf(listed.stdout, prefix.stdout.replace(/\n$/, ''));
        const problem = await check(rootAbs, effects, tree);
        return problem === null ? await write(call, scratch, effects, tree, options) : (0,core_problem/* fail */.fJ)(problem);
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(scratch);
    }
}
/** `<mode> <id> <stage>\t<path>`, of what lies below the garden, as the garden names it. */
function treeOf(text, prefix) {
    const entries = (0,run_git/* zeroSeparated */.QC)(text).map((line) => {
        const path = line.slice(line.indexOf('\t') + 1);
        const [mode = '', blob = ''] = line.split(' ', 2);
        return [path, { mode, blob }];
    });
    return { prefix, entries: new Map(entries) };
}
/** What is there is asked of the commit, never of the disk. */
async function check(rootAbs, { takes, puts }, { entries }) {
    for (const path of takes) {
        const mode = entries.get(path)?.mode;
        if (mode === undefined)
            return commit_effects_changed(path, 'is not in that commit');
        if (mode === '160000')
            return commit_effects_changed(path, 'is a submodule, which is not moved as a file');
    }
    const taken = new Set(takes);
    const stay = [...entries.keys()].filter((path) => !taken.has(path));
    const [files, directories] = [new Set(stay), new Set(stay.flatMap(parentsOf))];
    for (const { path } of puts) {
        if (files.has(path) || directories.has(path))
            return commit_effects_changed(path, 'is there already');
        const above = parentsOf(path).find((parent) => files.has(parent));
        if (above !== undefined)
            return commit_effects_changed(path, `lies behind ${JSON.stringify(above)}, which is no directory`);
    }
    const edited = puts.filter(({ source, before }) => source !== null && before !== null);
    const link = edited.find(({ source }) => entries.get(source).mode === '120000');
    if (link !== undefined)
        return commit_effects_changed(link.source, 'is a symlink, whose text is not edited');
    const contents = await (0,git_blobs/* blobs */.ZT)(rootAbs, edited.map(({ source }) => entries.get(source).blob), Math.max(0, ...edited.map(({ before }) => Buffer.byteLength(before))));
    const other = edited.find(({ source, before }) => contents.get(entries.get(source).blob) === null || !Buffer.from(before).equals(contents.get(entries.get(source).blob)));
    return other === undefined ? null : commit_effects_changed(other.source, 'is not what it was when the change was decided');
}
async function write(call, scratch, { takes, puts }, { prefix, entries }, options) {
    const texts = puts.filter(({ text }) => text !== null);
    await (0,promises_.mkdir)((0,external_node_path_.join)(scratch, 'new'));
    const paths = await Promise.all(texts.map(async ({ text }, at) => {
        const path = (0,external_node_path_.join)(scratch, 'new', String(at));
        await (0,promises_.writeFile)(path, text);
        return path;
    }));
    const hashed = paths.length === 0 ? null : await call(['hash-object', '-w', '--no-filters', '--stdin-paths'], `${paths.join('\n')}\n`);
    if (hashed !== null && hashed.code !== 0)
        return (0,core_problem/* fail */.fJ)(notMade(hashed.complaint));
    const ids = new Map(texts.map(({ path }, at) => [path, hashed.stdout.split('\n')[at]]));
    const lines = [
        ...takes.map((path) => `0 ${'0'.repeat(options.parent.length)}\t${prefix}${path}\0`),
        ...puts.map(({ path, source, text }) => `${source === null ? '100644' : entries.get(source).mode} ${text === null ? entries.get(source).blob : ids.get(path)}\t${prefix}${path}\0`),
    ];
    const indexed = await call(['update-index', '-z', '--index-info'], lines.join(''));
    if (indexed.code !== 0)
        return (0,core_problem/* fail */.fJ)(notMade(indexed.complaint));
    // Blobs that are moved need not be here: a clone without blobs can do this too.
    const tree = await call(['write-tree', '--missing-ok']);
    if (tree.code !== 0)
        return (0,core_problem/* fail */.fJ)(notMade(tree.complaint));
    const [name, email, date] = [(0,fast_import/* identWord */.h)(options.author.name), (0,fast_import/* identWord */.h)(options.author.email), `@${Math.max(0, Math.floor(options.at))} +0000`];
    const made = await call(['commit-tree', tree.stdout.trim(), '-p', options.parent, '-F', '-'], (0,fast_import/* messageOf */.bD)(options.message), { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date });
    return made.code === 0 ? (0,core_problem.ok)({ commit: made.stdout.trim(), tree: tree.stdout.trim() }) : (0,core_problem/* fail */.fJ)(notMade(made.complaint));
}
const commit_effects_changed = (path, what) => ({ code: 'EDITS.CHANGED', message: `${JSON.stringify(path)} ${what}.`, next: 'Nothing was changed. Run it again: it is decided anew on the commit that is there now.', path });
const notMade = (why) => ({ code: 'EDITS.NO_COMMIT', message: `The commit could not be made: ${why.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Fetch what is missing (`fetch-depth: 0` for actions/checkout), look at the reason, and run it again; no branch was touched.' });

;// CONCATENATED MODULE: ./io/edits/place.js
/** Where what a change takes away lies until all of it is done: on the same disk, where neither git nor a person sees it. */




async function openPlace(rootAbs) {
    const asked = await (0,run_git/* runGit */.EO)(rootAbs, ['rev-parse', '--absolute-git-dir', '--show-prefix']);
    const [gitDir = '', prefix = ''] = asked.stdout.split('\n');
    if (asked.code === 0 && gitDir !== '' && (await onOneDisk(gitDir, rootAbs)))
        return placeAt(gitDir, prefix, false);
    return placeAt((0,external_node_path_.join)(rootAbs, '.hortus'), '', true);
}
/** Two gardens of one repository do not stand in each other's way. */
function placeAt(dirAbs, prefix, temporary) {
    const garden = prefix === '' ? '' : `-${(0,external_node_crypto_.createHash)('sha256').update(prefix).digest('hex').slice(0, 12)}`;
    return { dirAbs, activeAbs: (0,external_node_path_.join)(dirAbs, `hortus-edits${garden}`), temporary };
}
/** Files are moved by renaming them, which no system does from one disk to another. */
async function onOneDisk(oneAbs, otherAbs) {
    const [one, other] = await Promise.all([(0,promises_.lstat)(oneAbs).catch(() => null), (0,promises_.stat)(otherAbs).catch(() => null)]);
    return one !== null && one.isDirectory() && one.dev === other?.dev;
}

;// CONCATENATED MODULE: ./io/edits/edits.js
/** `Edits`: changes to the working tree all or nothing, even when the process is killed, and changes as commits that touch nothing. */







function openEdits({ rootAbs, log, step = () => undefined, folds }) {
    let turn = Promise.resolve();
    /** One after the other; what an earlier process left half done is put back first. */
    const inTurn = (work) => {
        const mine = turn.then(async () => {
            const root = await (0,promises_.realpath)(rootAbs);
            const place = await openPlace(root);
            const clean = await recover(root, place, log, step);
            return clean.ok ? work(root, place) : clean;
        });
        turn = mine.catch(() => undefined);
        return mine;
    };
    return {
        apply: (change) => inTurn(async (root, place) => {
            const effects = effectsOf(change);
            if (!effects.ok)
                return effects;
            return effects.value.takes.length + effects.value.puts.length === 0 ? (0,core_problem.ok)(undefined) : applyEffects(root, place, effects.value, step, folds);
        }),
        commit: (change, options) => inTurn(async (root) => {
            const effects = effectsOf(change);
            return effects.ok ? commitEffects(root, effects.value, options) : effects;
        }),
    };
}


/***/ }),

/***/ 84773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ fastPath),
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gl: () => (/* binding */ identOf),
/* harmony export */   h: () => (/* binding */ identWord)
/* harmony export */ });
/** Quoted as C does whenever it is not plain. */
function fastPath(path) {
    return /^[^\n"\\][^\n]*$/.test(path) ? path : `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function sized(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return [`data ${bytes.length}\n`, bytes, '\n'];
}
/** `at` is seconds since 1970; always in UTC, so that the machine's zone does not count. */
function identOf({ name, email }, at) {
    return `${identWord(name)} <${identWord(email)}> ${Math.max(0, Math.floor(at))} +0000`;
}
/** As git does (ident.c): what would end the word goes, and what stands at its ends without saying anything. */
function identWord(text) {
    const word = text.replace(/[<>\n\r\0]/g, '');
    let [from, to] = [0, word.length];
    while (from < to && isCrud(word[from]))
        from += 1;
    while (to > from && isCrud(word[to - 1]))
        to -= 1;
    return word.slice(from, to);
}
const isCrud = (character) => character <= ' ' || '.,:;<>"\\\''.includes(character);
/** A message ends with a line end, and a zero byte is refused by git. */
const messageOf = (message) => {
    const text = message.replaceAll('\0', '\ufffd');
    return text.endsWith('\n') ? text : `${text}\n`;
};


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * Removes a directory with everything in it, whatever a run made of it: it may have taken its own directories' permissions away, or
 * nested them deeper than a path may be long (with `cd`, each step is short). Symlinks are removed, never followed.
 */


async function removeTree(pathAbs) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(pathAbs, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await openUp(pathAbs);
        await remove();
    });
}
/** Linux takes 4096 bytes, macOS 1024; a name has up to 255. */
const LONGEST = 700;
/** One directory is open at a time. What lies too deep is moved to the top, and goes on from there. */
async function openUp(pathAbs) {
    const pending = [pathAbs];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700).catch(() => { });
        const here = directory.length > LONGEST && directory.length > pathAbs.length + SHORT ? await moveUp(directory, pathAbs) : directory;
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(here).catch(() => null);
        if (entries === null)
            continue;
        for await (const entry of entries)
            if (entry.isDirectory())
                pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, entry.name));
    }
}
/** A place at the top is no longer than this; it is not moved again. */
const SHORT = 300;
async function moveUp(directory, pathAbs) {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathAbs, 'deep-')), 'd');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(directory, place);
        return place;
    }
    catch {
        return directory;
    }
}


/***/ })

};
