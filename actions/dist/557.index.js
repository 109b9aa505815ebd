export const id = 557;
export const ids = [557];
export const modules = {

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOut: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9001);
/* harmony import */ var _containers_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(453);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3721);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8638);
/**
 * Another commit of the repository in a scratch tree: a repository of its own that borrows the objects. Nothing is written into the
 * one it comes from (no worktree, no ref, no index), and no hook or filter that a repository could choose is run.
 */







/** `env`: more for git, for instance that nobody's settings count. */
async function checkOut(rootAbs, commit, open, env = {}) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return problem(commit, 'it is no commit');
    const asked = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(rootAbs, ['rev-parse', '--show-prefix', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow']);
    const [prefix = '', format = 'sha1', objects = '', shallow = ''] = asked.stdout.split('\n');
    if (asked.code !== 0 || objects === '')
        return problem(commit, asked.complaint);
    // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `hortus-${(0,_containers_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerId */ .fj)()}-checkout-`)));
    const remove = () => (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(path);
    const made = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(path, ['init', '--quiet', `--object-format=${format}`, '--template=', '.']);
    if (made.code !== 0)
        return remove().then(() => problem(commit, made.complaint));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.git/objects/info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.git/objects/info/alternates'), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(rootAbs, objects)}\n`);
    // Where its history ends is no damage: without this git would look for what is not there.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(rootAbs, shallow), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.git/shallow')).catch(() => undefined);
    // LFS files stay pointers: fetching them is another question, and asks the network.
    const done = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(path, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit], { env: { GIT_LFS_SKIP_SMUDGE: '1', ...env } });
    if (done.code !== 0)
        return remove().then(() => problem(commit, done.complaint));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ world: await open((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path, prefix)), [Symbol.asyncDispose]: remove });
}
function problem(commit, why) {
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ code: 'GIT.CHECKOUT', message: `The commit ${commit.slice(0, 12)} cannot be checked out: ${why.replace(/\.$/, '')}.`, next: 'Fetch it (`git fetch --deepen=100`, or `fetch-depth: 0` for actions/checkout), or name another base.' });
}


/***/ })

};
