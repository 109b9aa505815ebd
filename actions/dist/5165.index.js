export const id = 5165;
export const ids = [5165];
export const modules = {

/***/ 55165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOut: () => (/* binding */ checkOut)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/run-git.js
var run_git = __webpack_require__(13721);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
;// CONCATENATED MODULE: ./io/remove-gently.js
/**
 * Removes a tree that nobody works in, a few entries at a time: node's own way holds the loop for 9 ms a thousand files (measured), and a
 * server has others to answer. What is left over for whatever reason goes the thorough way.
 */




async function removeGently(pathAbs) {
    await empty(pathAbs).catch(() => undefined);
    await (0,remove_tree/* removeTree */.d)(pathAbs);
}
const AT_ONCE = 32;
async function empty(directory) {
    let some = [];
    for await (const entry of await (0,promises_.opendir)(directory, { bufferSize: AT_ONCE })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory())
            await empty(path);
        else
            some.push((0,promises_.unlink)(path));
        if (some.length < AT_ONCE)
            continue;
        await Promise.all(some);
        // Answers that come fast enough are all worked off before a timer is looked at.
        await (0,external_node_timers_promises_.setImmediate)();
        some = [];
    }
    await Promise.all(some);
    await (0,promises_.rmdir)(directory);
}

;// CONCATENATED MODULE: ./io/checkout.js
/**
 * Another commit of the repository in a scratch tree: a repository of its own that borrows the objects. Nothing is written into the
 * one it comes from (no worktree, no ref, no index), and no hook or filter that a repository could choose is run.
 */







/** `env`: more for git, for instance that nobody's settings count. */
async function checkOut(rootAbs, commit, open, env = {}) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return checkout_problem(commit, 'it is no commit');
    const asked = await (0,run_git/* runGit */.EO)(rootAbs, ['rev-parse', '--show-prefix', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow']);
    const [prefix = '', format = 'sha1', objects = '', shallow = ''] = asked.stdout.split('\n');
    if (asked.code !== 0 || objects === '')
        return checkout_problem(commit, asked.complaint);
    // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownerId */.fj)()}-checkout-`)));
    // Nothing of it was run, so nobody works in it.
    const remove = () => removeGently(path);
    const made = await (0,run_git/* runGit */.EO)(path, ['init', '--quiet', `--object-format=${format}`, '--template=', '.']);
    if (made.code !== 0)
        return remove().then(() => checkout_problem(commit, made.complaint));
    await (0,promises_.mkdir)((0,external_node_path_.join)(path, '.git/objects/info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(path, '.git/objects/info/alternates'), `${(0,external_node_path_.resolve)(rootAbs, objects)}\n`);
    // Where its history ends is no damage: without this git would look for what is not there.
    await (0,promises_.copyFile)((0,external_node_path_.resolve)(rootAbs, shallow), (0,external_node_path_.join)(path, '.git/shallow')).catch(() => undefined);
    // LFS files stay pointers: fetching them is another question, and asks the network.
    const done = await (0,run_git/* runGit */.EO)(path, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit], { env: { GIT_LFS_SKIP_SMUDGE: '1', ...env } });
    if (done.code !== 0)
        return remove().then(() => checkout_problem(commit, done.complaint));
    return (0,problem.ok)({ world: await open((0,external_node_path_.resolve)(path, prefix)), [Symbol.asyncDispose]: remove });
}
function checkout_problem(commit, why) {
    return (0,problem/* fail */.fJ)({ code: 'GIT.CHECKOUT', message: `The commit ${commit.slice(0, 12)} cannot be checked out: ${why.replace(/\.$/, '')}.`, next: 'Fetch it (`git fetch --deepen=100`, or `fetch-depth: 0` for actions/checkout), or name another base.' });
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


/***/ })

};
