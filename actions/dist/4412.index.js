export const id = 4412;
export const ids = [4412];
export const modules = {

/***/ 74412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gardenAt: () => (/* binding */ gardenAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89001);
/* harmony import */ var _containers_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50453);
/* harmony import */ var _garden_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61705);
/* harmony import */ var _own_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45324);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38638);
/**
 * Another garden for who only looks: a directory of this machine as it is, or a public repository by its address, cloned into a scratch directory
 * as anyone would have it. No credentials go along, no hook, template, filter or submodule comes with it.
 */








/** What `place` must begin with to be an address. */
const ADDRESS = /^(?:https|file):\/\//;
async function gardenAt(place, open, signal) {
    if (ADDRESS.test(place))
        return cloned(place, open, signal);
    if (/^[\w+.-]+:\/\/|^[\w.-]+@/.test(place))
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refused(place));
    const root = (0,_garden_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findGardenRoot */ .x)(place);
    return root.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ world: await open(root.value), [Symbol.asyncDispose]: async () => undefined }) : root;
}
async function cloned(address, open, signal) {
    if (/[\0\n]|\/\/[^/]*@/.test(address))
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refused(address));
    // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `hortus-${(0,_containers_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerId */ .fj)()}-garden-`)));
    const remove = () => (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(scratch);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, nameIn(address));
    const made = await (0,_own_git_js__WEBPACK_IMPORTED_MODULE_6__/* .ownGit */ .J)(scratch, ['-c', 'protocol.allow=never', '-c', 'protocol.https.allow=always', '-c', 'protocol.file.allow=always', 'clone', '--quiet', '--template=', '--no-recurse-submodules', '--no-tags', '--', address, path], { group: true, ...(signal === undefined ? {} : { signal }) });
    if (made.code !== 0)
        return remove().then(() => (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ code: 'SITE.CLONE', message: `${address} cannot be cloned: ${made.complaint.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Look whether the address is right and the repository is public; else clone it, and name the directory with --repo DIR.' }));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ world: await open(path), [Symbol.asyncDispose]: remove });
}
/** What nobody knows as owner/name is called by its directory. */
function nameIn(address) {
    const last = address.split('/').findLast((part) => part !== '')?.replace(/\.git$/, '') ?? '';
    return /^\w[\w.-]{0,99}$/.test(last) ? last : 'garden';
}
const refused = (place) => ({ code: 'SITE.REPOSITORY', message: `${place.replace(/\/\/[^/]*@/, '//')} is no address that a garden is read from.`, next: 'Give an address that begins with https:// and holds no user name, or a directory.' });


/***/ }),

/***/ 45324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13721);
/**
 * git in a repository that Hortus makes itself. What comes out must be the same on every machine: no setting, attribute, template or
 * hook of the person or the machine counts, only what is said here.
 */


const LIMIT_MS = 300_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
const MAX_COMPLAINT = 64 * 1024;
/** Contents go in and out as they are; nothing is maintained in the background; no log of refs says when this machine did it; nothing is signed or said in another encoding. */
const PLAIN = ['core.autocrlf=false', 'core.safecrlf=false', 'core.eol=lf', 'core.attributesFile=/dev/null', 'core.excludesFile=/dev/null', 'core.symlinks=true', 'core.protectNTFS=true', 'core.protectHFS=true', 'core.logAllRefUpdates=false', 'gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'commit.gpgSign=false', 'i18n.commitEncoding=UTF-8', 'index.sparse=false', 'index.threads=1', 'fastimport.unpackLimit=100'].flatMap((setting) => ['-c', setting]);
function ownGit(cwdAbs, args, { stdin = [], env = {}, signal, group = false } = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...PLAIN, ...args], { cwd: cwdAbs, env: { ...ownEnvironment(), ...env }, killSignal: 'SIGKILL', stdio: 'pipe', detached: group, ...(signal === undefined ? {} : { signal }) });
        endInTime(child, group, signal);
        const out = [];
        let [bytes, complaint] = [0, ''];
        child.stdout.on('data', (chunk) => ((bytes += chunk.length) > MAX_OUTPUT ? child.kill('SIGKILL') : out.push(chunk)));
        child.stderr.setEncoding('utf8').on('data', (chunk) => (complaint = (complaint + chunk).slice(0, MAX_COMPLAINT)));
        let broken = null;
        child.on('error', (error) => {
            complaint ||= error.code === 'ENOENT' ? 'git is not installed' : error.name === 'AbortError' ? 'it was interrupted' : error.message;
            if (child.pid === undefined)
                resolve({ code: null, stdout: '', complaint });
        });
        child.on('close', (code) => (broken === null ? resolve({ code: bytes > MAX_OUTPUT ? null : code, stdout: Buffer.concat(out).toString('utf8'), complaint: firstLine(complaint) }) : reject(broken)));
        // git may end before it has read everything; that is its answer, not our error.
        child.stdin.on('error', () => undefined);
        void feed(child.stdin, stdin).catch((error) => {
            broken = error instanceof Error ? error : new Error(String(error));
            child.kill('SIGKILL');
        });
    });
}
/**
 * `timeout` of spawn would keep its timer, and the process, when git could not even be started. A group has the number of its first; after
 * that one ended the number may be another's, so that nothing is ended then.
 */
function endInTime(child, group, signal) {
    const end = () => {
        try {
            if (child.pid !== undefined)
                process.kill(group ? -child.pid : child.pid, 'SIGKILL');
        }
        catch {
            // It has ended already.
        }
    };
    const timer = setTimeout(end, LIMIT_MS);
    const ended = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    };
    signal?.addEventListener('abort', end, { once: true });
    child.once('close', ended);
    if (child.pid === undefined)
        ended();
}
async function feed(to, parts) {
    for await (const part of parts) {
        if (to.destroyed === true)
            return;
        if (!to.write(part))
            await new Promise((done) => {
                const go = () => void (to.off('drain', go), to.off('close', go), done());
                to.on('drain', go).on('close', go);
            });
    }
    to.end();
}
function ownEnvironment() {
    const kept = Object.entries((0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)()).filter(([name]) => !name.startsWith('GIT_CONFIG'));
    return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_LFS_SKIP_SMUDGE: '1', TZ: 'UTC' };
}
/** A crash report's place tells nothing; the word `fatal:` in front of the reason neither. */
const firstLine = (text) => text.split('\n').find((line) => line.trim() !== '')?.trim().slice(0, 500) ?? '';


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
