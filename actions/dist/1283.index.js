export const id = 1283;
export const ids = [1283];
export const modules = {

/***/ 84665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ orphanedScratch),
/* harmony export */   u: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _containers_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50453);




/** Begins the name of every directory of ours; the owner follows. */
const SCRATCH_PREFIX = 'hortus-';
/** Scratch directories whose harness was killed before it could remove them (A61). */
async function orphanedScratch() {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()).catch(() => []);
    const paths = names.filter((name) => name.startsWith(SCRATCH_PREFIX) && (0,_containers_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrphan */ .BH)(name.slice(SCRATCH_PREFIX.length))).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), name));
    const found = await Promise.all(paths.map(async (path) => ({ path, at: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null) })));
    return found.filter(({ at }) => at?.isDirectory() === true && at.uid === process.getuid?.()).map(({ path }) => path);
}


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


/***/ }),

/***/ 61283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openScratch: () => (/* binding */ openScratch),
  reapScratch: () => (/* binding */ reapScratch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/problem.js
var core_problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __webpack_require__(50453);
;// CONCATENATED MODULE: ./io/tail-file.js
/**
 * Reads a file while hostile code writes it (A11, A62): never through a symlink, never a pipe or a device, no more bytes a second
 * than the budget, whatever is written. What is over the budget is passed over and counted. A file that is cut short is read from
 * its beginning again, and so is another file that takes its place: the handle that is held keeps its inode from being used twice.
 */

const TAIL_LIMITS = { bytesPerSecond: 1024 * 1024, burstBytes: 4 * 1024 * 1024, lineBytes: 64 * 1024 };
function tailFile(pathAbs, onLine, limits = TAIL_LIMITS) {
    const lines = splitter(limits.lineBytes, onLine);
    const chunk = Buffer.alloc(64 * 1024);
    let file = null;
    let offset = 0;
    let budget = limits.burstBytes;
    let refilled = performance.now();
    let droppedBytes = 0;
    let restarts = 0;
    const begin = () => {
        offset = 0;
        restarts += 1;
        lines.forget();
    };
    const readNew = async ({ handle }) => {
        const { size } = await handle.stat();
        if (size < offset)
            begin();
        const end = Math.min(size, offset + Math.max(0, Math.floor(budget)));
        budget -= end - offset;
        while (offset < end) {
            const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, end - offset), offset);
            if (bytesRead === 0)
                return;
            offset += bytesRead;
            lines.write(chunk.subarray(0, bytesRead));
        }
        if (size <= end)
            return;
        droppedBytes += size - end;
        offset = size;
        lines.skip();
    };
    const replaced = async (old) => {
        const found = await (0,promises_.lstat)(pathAbs).catch(() => null);
        return found !== null && found.isFile() && (found.ino !== old.ino || found.dev !== old.dev);
    };
    const poll = async () => {
        const now = performance.now();
        budget = Math.min(limits.burstBytes, budget + ((now - refilled) / 1000) * limits.bytesPerSecond);
        refilled = now;
        file ??= await openPlain(pathAbs);
        if (file === null)
            return;
        await readNew(file);
        if (!(await replaced(file)))
            return;
        await file.handle.close();
        begin();
        file = await openPlain(pathAbs);
        if (file !== null)
            await readNew(file);
    };
    return {
        poll,
        async finish() {
            // The run is over: the rest costs nobody anything but one burst.
            budget = limits.burstBytes;
            await poll();
            lines.end();
            await file?.handle.close();
            file = null;
            return { droppedBytes, longLines: lines.long(), restarts };
        },
    };
}
async function openPlain(pathAbs) {
    // O_NONBLOCK: opening a pipe would wait for a writer for ever.
    const handle = await (0,promises_.open)(pathAbs, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK).catch(() => null);
    const found = await handle?.stat().catch(() => null);
    if (handle !== null && found?.isFile() === true)
        return { handle, ino: found.ino, dev: found.dev };
    await handle?.close();
    return null;
}
/** Whole lines out of pieces: a half line waits for its end, and a character of several bytes is never cut. */
function splitter(lineBytes, onLine) {
    let rest = Buffer.alloc(0);
    let skipping = false;
    let long = 0;
    const emit = (bytes) => {
        if (!skipping && bytes.length > 0)
            onLine(bytes.toString('utf8').replace(/\r$/, ''));
        skipping = false;
    };
    const hold = (bytes) => {
        if (!skipping && rest.length + bytes.length > lineBytes) {
            long += 1;
            skipping = true;
        }
        rest = skipping ? Buffer.alloc(0) : Buffer.concat([rest, bytes]);
    };
    const write = (bytes) => {
        for (let start = 0; start < bytes.length;) {
            const end = bytes.indexOf(10, start);
            hold(bytes.subarray(start, end === -1 ? bytes.length : end));
            if (end === -1)
                return;
            emit(rest);
            rest = Buffer.alloc(0);
            start = end + 1;
        }
    };
    return {
        write,
        skip() {
            rest = Buffer.alloc(0);
            skipping = true;
        },
        forget() {
            rest = Buffer.alloc(0);
            skipping = false;
        },
        end() {
            emit(rest);
            rest = Buffer.alloc(0);
        },
        long: () => long,
    };
}

;// CONCATENATED MODULE: ./io/follow-files.js

/** Asked, not watched: changes in a bind mount of a virtual machine send no notice, and a file written a million times sends a million. */
const POLL_MS = 200;
function followFiles(pathsAbs, listener) {
    const tails = pathsAbs.map((path) => tailFile(path, listener.line));
    const run = { over: false, wake: () => { } };
    const loop = async () => {
        while (!run.over) {
            // A file that cannot be read now may be read later; a run is not stopped for it.
            for (const tail of tails)
                await tail.poll().catch(() => { });
            listener.pause();
            if (!run.over)
                await new Promise((done) => (run.wake = wakeable(done)));
        }
    };
    const looping = loop();
    return {
        async stop() {
            run.over = true;
            run.wake();
            await looping;
            let counts = NONE;
            for (const tail of tails)
                counts = sum(counts, await tail.finish().catch(() => NONE));
            listener.pause();
            return counts;
        },
    };
}
const NONE = { droppedBytes: 0, longLines: 0, restarts: 0 };
function wakeable(done) {
    const timer = setTimeout(done, POLL_MS);
    return () => {
        clearTimeout(timer);
        done();
    };
}
function sum(a, b) {
    return { droppedBytes: a.droppedBytes + b.droppedBytes, longLines: a.longLines + b.longLines, restarts: a.restarts + b.restarts };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __webpack_require__(13949);
// EXTERNAL MODULE: ./io/output.js
var output = __webpack_require__(86628);
;// CONCATENATED MODULE: ./io/keep-files.js
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
/** Copies the files a run left in its outputs directory to where the user finds them: plain files only, in bounds, with their digests. */





/**
 * Symlinks, pipes and devices are passed over. A file that would go over `maxBytes` in total is not copied: its size and digest are
 * kept, as long as `hashBytes` in total were not exceeded (a sparse file costs its writer nothing, and us the time to read it).
 */
async function keepFiles(fromAbs, outAbs, outputPath, options) {
    const kept = [];
    // A repository may bring the directory along as a link (A11): nothing is kept there then.
    let room = (0,output/* trapped */.D8)(outAbs, `${outputPath}/file`) === null ? options.maxBytes : -1;
    let toHash = options.hashBytes ?? 0;
    for (const path of await plainFiles(fromAbs)) {
        const file = await keepOne((0,external_node_path_.join)(fromAbs, path), (0,external_node_path_.join)(outAbs, outputPath, path), { room, toHash }).catch(() => null);
        if (file === null)
            continue;
        if (file.kept === undefined)
            room -= file.bytes;
        else if (file.sha256 !== null)
            toHash -= file.bytes;
        kept.push({ path, ...file });
    }
    return kept;
}
const MAX_FILES = 1000;
/** A directory of a million names would take minutes and the memory of the harness, for a thousand that are kept. */
const MAX_LOOKS = 20_000;
async function plainFiles(fromAbs) {
    // The run owns the place of this directory and may have put a symlink there.
    if ((await (0,promises_.lstat)(fromAbs).catch(() => null))?.isDirectory() !== true)
        return [];
    const found = [];
    const pending = [''];
    let looks = MAX_LOOKS;
    for (let directory = pending.pop(); directory !== undefined && found.length < MAX_FILES && looks >= 0; directory = pending.pop()) {
        const entries = await (0,promises_.opendir)((0,external_node_path_.join)(fromAbs, directory)).catch(() => null);
        if (entries === null)
            continue;
        for await (const entry of entries) {
            if ((looks -= 1) < 0)
                break;
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else if (entry.isFile() && !/[\\\p{Cc}]/u.test(entry.name))
                found.push(path);
        }
    }
    return found.sort().slice(0, MAX_FILES);
}
async function keepOne(fromAbs, toAbs, { room, toHash }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, await (0,promises_.open)(fromAbs, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK), true);
        const { size } = await from.stat();
        if (size > room)
            return { bytes: size, sha256: size > toHash ? null : (await readWhole(from, size)).sha256, kept: false };
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(toAbs));
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const to = __addDisposableResource(env_2, await (0,promises_.open)(toAbs, 'w', 0o644), true);
                return await readWhole(from, size, (piece) => to.write(piece));
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            // A half file would be taken for a whole one.
            await (0,promises_.rm)(toAbs, { force: true });
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
async function readWhole(from, size, write = async () => { }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.alloc(Math.min(1024 * 1024, Math.max(1, size)));
    let bytes = 0;
    for (let read = await from.read(buffer); read.bytesRead > 0; read = await from.read(buffer)) {
        const piece = buffer.subarray(0, read.bytesRead);
        hash.update(piece);
        await write(piece);
        bytes += piece.length;
    }
    return { bytes, sha256: hash.digest('hex') };
}

// EXTERNAL MODULE: ./io/orphaned-scratch.js
var orphaned_scratch = __webpack_require__(84665);
// EXTERNAL MODULE: ./io/read-plain-file.js
var read_plain_file = __webpack_require__(70035);
;// CONCATENATED MODULE: ./io/remove-inside.js
/**
 * Removes a file or directory below a root while hostile code may swap any part of the path for a symlink (A11). Each directory is
 * opened without following a link and held; the next name is looked up below what is held, so no swap leads anywhere else. Only
 * where /proc is: elsewhere nothing is removed, and that is said.
 */

/** More entries than this below one directory are left where they are. */
const MAX_ENTRIES = 10_000;
const MAX_DEPTH = 20;
/** `path` is relative, without `.` and `..`. False: it is not there, or not all of it could be removed. */
async function removeInside(rootAbs, path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0')))
        return false;
    try {
        return await removeBelow(await openDirectory(rootAbs), parts, { entries: MAX_ENTRIES });
    }
    catch {
        return false;
    }
}
async function removeBelow(directory, [name, ...rest], budget) {
    try {
        if (name === undefined)
            return false;
        return rest.length === 0 ? await removeEntry(directory, name, budget, 0) : await removeBelow(await openDirectory(below(directory, name)), rest, budget);
    }
    finally {
        await directory.close();
    }
}
async function removeEntry(directory, name, budget, depth) {
    const at = below(directory, name);
    if ((budget.entries -= 1) < 0 || depth > MAX_DEPTH)
        return false;
    if (!(await (0,promises_.lstat)(at)).isDirectory()) {
        await (0,promises_.unlink)(at);
        return true;
    }
    const inner = await openDirectory(at);
    try {
        for (const each of await (0,promises_.readdir)(`/proc/self/fd/${inner.fd}`))
            if (!(await removeEntry(inner, each, budget, depth + 1)))
                return false;
    }
    finally {
        await inner.close();
    }
    await (0,promises_.rmdir)(at);
    return true;
}
function openDirectory(path) {
    return (0,promises_.open)(path, promises_.constants.O_RDONLY | promises_.constants.O_DIRECTORY | promises_.constants.O_NOFOLLOW);
}
const below = (directory, name) => `/proc/self/fd/${directory.fd}/${name}`;

// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
;// CONCATENATED MODULE: ./io/scratch.js
/** Implements World's Scratch: a private directory for one run, gone with everything in it afterwards. */











async function openScratch({ name, rootAbs, outAbs, owner }) {
    const pathAbs = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${orphaned_scratch/* SCRATCH_PREFIX */.u}${(0,containers_owner/* ownerId */.fj)()}-${name.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-`)));
    // mkdtemp gives 0700 of the caller: a run as somebody else could not even enter.
    if (owner !== null)
        await (0,promises_.chmod)(pathAbs, 0o711);
    const give = async (path) => {
        if (owner !== null)
            await (0,promises_.chown)(path, owner.uid, owner.gid);
    };
    const makeDir = async (path) => {
        const full = (0,external_node_path_.join)(pathAbs, path);
        const parent = (0,external_node_path_.dirname)(full);
        if (parent.startsWith(pathAbs + external_node_path_.sep))
            await makeDir((0,external_node_path_.relative)(pathAbs, parent));
        if (await (0,promises_.mkdir)(full).then(() => true, () => false))
            await give(full);
        return full;
    };
    return {
        pathAbs,
        makeDir,
        copyFrom: (files, base, to) => copyFiles(files, base, to, { rootAbs, makeDir, give }),
        look: (path) => look(pathAbs, path),
        readText: async (path, options) => ((await leadsAway(pathAbs, path)) ? (0,core_problem/* fail */.fJ)(AWAY) : (0,read_plain_file/* readPlainFile */.b)((0,external_node_path_.join)(pathAbs, path), options)),
        async readBytes(path, options) {
            if (await leadsAway(pathAbs, path))
                return (0,core_problem/* fail */.fJ)(AWAY);
            const read = await (0,read_plain_file/* readPlainBytes */.e)((0,external_node_path_.join)(pathAbs, path), options);
            return read.ok ? (0,core_problem.ok)(read.value.bytes) : read;
        },
        follow: (paths, listener) => followFiles(paths.map((path) => (0,external_node_path_.join)(pathAbs, path)), listener),
        remove: (path) => removeInside(pathAbs, path),
        keep: (path, outputPath, options) => keepFiles((0,external_node_path_.join)(pathAbs, path), outAbs, outputPath, options),
        [Symbol.asyncDispose]: () => (0,remove_tree/* removeTree */.d)(pathAbs),
    };
}
async function look(rootAbs, path) {
    let at = rootAbs;
    let kind = 'directory';
    for (const part of path.split('/').filter((each) => each !== '' && each !== '.')) {
        if (part === '..' || kind === 'file')
            return 'other';
        at = (0,external_node_path_.join)(at, part);
        const found = await (0,promises_.lstat)(at).catch((error) => (error.code === 'ENOENT' ? null : undefined));
        if (found === null)
            return 'missing';
        if (found === undefined || !(found.isFile() || found.isDirectory()))
            return 'other';
        kind = found.isFile() ? 'file' : 'directory';
    }
    return kind;
}
/** A link on the way to a file leads to files of others as well as one in its place (A11). */
const leadsAway = async (rootAbs, path) => (await look(rootAbs, (0,external_node_path_.dirname)(path))) === 'other';
const AWAY = { kind: 'not_a_file', message: 'it is not a plain file' };
/** Removes what a killed harness left (A61). */
async function reapScratch() {
    // One that cannot be removed (a file of root's) must not end every later run; `hortus doctor` names it.
    for (const path of await (0,orphaned_scratch/* orphanedScratch */.g)())
        await (0,remove_tree/* removeTree */.d)(path).catch(() => undefined);
}
/** `files` are relative to the garden; `base` is cut off their front. */
async function copyFiles(files, base, to, target) {
    const root = await (0,promises_.realpath)(target.rootAbs);
    const prefix = base === '' || base === '.' ? '' : `${base}/`;
    const made = new Map();
    const directory = (path) => {
        const known = made.get(path) ?? target.makeDir(path);
        made.set(path, known);
        return known;
    };
    await directory(to);
    for (const file of files) {
        if (!file.startsWith(prefix))
            continue;
        const inside = file.slice(prefix.length);
        try {
            const problem = await copyOne((0,external_node_path_.join)(root, file), (0,external_node_path_.join)(await directory((0,external_node_path_.dirname)((0,external_node_path_.join)(to, inside))), inside.split('/').at(-1)), { root, base: (0,external_node_path_.join)(root, base), file, give: target.give });
            if (problem !== null)
                return (0,core_problem/* fail */.fJ)(problem);
        }
        catch (error) {
            return (0,core_problem/* fail */.fJ)(copyProblem(file, error));
        }
    }
    return (0,core_problem.ok)(undefined);
}
async function copyOne(from, to, copy) {
    const found = await (0,promises_.lstat)(from).catch(() => null);
    // Tracked and deleted, a submodule, a pipe: nothing to copy.
    if (found === null || !(found.isFile() || found.isSymbolicLink()))
        return null;
    const real = await (0,promises_.realpath)(from).catch(() => null);
    if (real === null)
        return null;
    if (!isBelow(real, copy.root))
        return outside(copy.file);
    const link = found.isSymbolicLink() ? await (0,promises_.readlink)(from) : null;
    if (link !== null && !(0,external_node_path_.isAbsolute)(link) && isBelow(real, await (0,promises_.realpath)(copy.base))) {
        await (0,promises_.symlink)(link, to);
        return null;
    }
    if (!(await (0,promises_.stat)(real)).isFile())
        return null;
    await (0,promises_.copyFile)(real, to, promises_.constants.COPYFILE_FICLONE);
    await copy.give(to);
    return null;
}
function isBelow(path, directory) {
    return path === directory || path.startsWith(directory + external_node_path_.sep);
}
function outside(file) {
    return { code: 'SCRATCH.OUTSIDE', message: `${file} is a symlink that leaves the repository; the run was not started.`, next: 'Replace the symlink by the file, or point it inside the repository.', path: file };
}
function copyProblem(file, error) {
    const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
    return {
        code: full ? 'DISK.FULL' : 'SCRATCH.COPY',
        message: `${file} could not be copied to the scratch directory (${error.code ?? error.message}).`,
        next: full ? `Free space in ${(0,external_node_os_.tmpdir)()}, or set TMPDIR to a larger disk.` : 'Look at the permissions of the file.',
        path: file,
    };
}


/***/ })

};
