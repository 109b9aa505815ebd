export const id = 7101;
export const ids = [7101];
export const modules = {

/***/ 87101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reclaimDisk: () => (/* binding */ reclaimDisk)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59678);
/**
 * Frees disk on a GitHub-hosted Linux machine: 14 GB are promised there, and images of measured gardens take 9.9 to 17.6 GB (specs: garden
 * 2.4). Such a machine is thrown away after its job; every other one keeps all it has.
 */




/** Toolchains that no container build or run of a garden uses. Fixed: nothing that a caller writes gets here (A48). */
const TOOLCHAINS = ['usr/local/lib/android', 'usr/share/dotnet', 'usr/share/swift', 'opt/ghc', 'usr/local/.ghcup', 'opt/hostedtoolcache/CodeQL', 'usr/local/share/boost', 'usr/local/share/powershell', 'usr/local/share/chromium'];
/** Android's toolkit alone has hundreds of thousands of files. */
const LIMIT_MS = 5 * 60_000;
/** Never fails a job: what is not freed shows when the disk is full, with a reason of its own. */
async function reclaimDisk({ env, line, root = '/', remove = ['sudo', '--non-interactive', 'rm', '--recursive', '--force', '--one-file-system', '--'], signal }) {
    if (env['RUNNER_ENVIRONMENT'] !== 'github-hosted' || env['RUNNER_OS'] !== 'Linux')
        return line('reclaim-disk: this is no GitHub-hosted Linux machine; nothing is removed');
    const paths = TOOLCHAINS.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
    const there = (await Promise.all(paths.map(async (path) => ((await isDirectory(path)) ? [path] : [])))).flat();
    const before = await free(root);
    const why = there.length === 0 ? null : await run([...remove, ...there], signal);
    const after = await free(root);
    if (why !== null)
        line(`reclaim-disk: not everything was removed: ${why}`);
    line(`reclaim-disk: ${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(there.length, 'toolchain')} found, ${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(Math.max(0, after - before))} freed, ${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(after)} free now`);
}
/** A link could lead to what is wanted: it is left. */
async function isDirectory(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then((found) => found.isDirectory(), () => false);
}
const free = (root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(root).then(({ bavail, bsize }) => bavail * bsize);
/** null: it went well. */
function run([program = '', ...args], signal) {
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: 'ignore', timeout: LIMIT_MS, killSignal: 'SIGKILL', ...(signal === undefined ? {} : { signal }) });
        child.once('error', (error) => done(error.message));
        child.once('exit', (code, by) => done(code === 0 ? null : code === null ? `ended by ${by}` : `exit code ${code}`));
    });
}


/***/ })

};
