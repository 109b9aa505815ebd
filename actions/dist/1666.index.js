export const id = 1666;
export const ids = [1666];
export const modules = {

/***/ 51666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportArtifactStory: () => (/* binding */ exportArtifactStory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _app_export_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2909);
/* harmony import */ var _app_steps_select_one_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62503);
/* harmony import */ var _core_garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12026);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89001);
/* harmony import */ var _core_report_with_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49128);
/* harmony import */ var _io_export_bundle_write_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61709);
/* harmony import */ var _io_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93543);
/* harmony import */ var _below_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88341);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13783);
/* harmony import */ var _export_directory_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3817);
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













/** `mode: artifact`: the proven repository as one bundle with a manifest, for a job that holds the token and runs nothing (A51, A55). */
const exportArtifactStory = async ({ world, resolved, inputs, workspaceAbs, env }) => {
    const named = (0,_required_js__WEBPACK_IMPORTED_MODULE_11__/* .required */ .m)('export', 'example', inputs.example);
    if (!named.ok)
        return named;
    const garden = env['GITHUB_REPOSITORY'] ?? '';
    if (!_core_garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_NAME */ .N.test(garden))
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(NO_GARDEN);
    const outAbs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspaceAbs, inputs.out ?? 'hortus-export');
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'hortus-artifact-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const target = __addDisposableResource(env_1, (0,_io_target_js__WEBPACK_IMPORTED_MODULE_9__/* .openTarget */ .A)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'export'), world.files.rootAbs), true);
            const { report, tree, commit, rootAbs } = await (0,_app_export_js__WEBPACK_IMPORTED_MODULE_3__/* .exportExample */ .h)(world, resolved.config, { example: named.value, target, repository: garden, withHistory: inputs['with-history'] });
            const whole = (0,_core_report_with_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .withFindings */ .$)(report, resolved.findings);
            const { exported } = report;
            if (tree === null || commit === null || rootAbs === null || exported === undefined || exported.proof === 'failed')
                return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ report: whole, outputs: _export_directory_js__WEBPACK_IMPORTED_MODULE_12__.NO_OUTPUTS });
            const example = await (0,_app_steps_select_one_js__WEBPACK_IMPORTED_MODULE_4__/* .selectOne */ .J)(world, resolved.config, named.value);
            if (!example.ok)
                return example;
            const { id, path, description } = example.value;
            const written = await (0,_io_export_bundle_write_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .writeBundle */ .M)(rootAbs, outAbs, { garden, example: { id, path, description: description === null || description.trim() === '' ? null : description.slice(0, 4000) }, source: { commit: exported.source.commit, tree }, commit, tree: exported.tree, files: exported.files, bytes: exported.bytes, commits: exported.commits, proof: exported.proof }, world.signal);
            if (!written.ok)
                return written;
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ report: whole, outputs: { ..._export_directory_js__WEBPACK_IMPORTED_MODULE_12__.NO_OUTPUTS, 'directory': (0,_below_js__WEBPACK_IMPORTED_MODULE_10__/* .toPosix */ .d7)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspaceAbs, outAbs)), tree, commit, 'digest': written.value.digest, 'bundle-digest': written.value.bundleDigest } });
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
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
};
const NO_GARDEN = { code: 'ACTION.NO_REPOSITORY', message: 'GITHUB_REPOSITORY is not owner/name.', next: 'Run it as a step of a workflow, which sets it.' };


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Kj: () => (/* binding */ BUNDLE_BRANCH),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dI: () => (/* binding */ BUNDLE),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   ms: () => (/* binding */ MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12026);
/* harmony import */ var _rejected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64097);
/** `manifest.json` of an exported artifact: what the bundle beside it holds. Its digest is what the building job hands over, and what is attested. */




const MANIFEST = 'manifest.json';
const BUNDLE = 'export.bundle';
const BUNDLE_BRANCH = 'refs/heads/main';
const MANIFEST_BYTES = 64 * 1024;
const writeManifest = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
/** Strict: every key, of its shape, and no other. */
function readManifest(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: MANIFEST_BYTES, maxDepth: 4, maxString: 8192 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_rejected_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)('MANIFEST', `manifest.json ${parsed.problem.message}`));
    const wrong = whatIsWrong(parsed.value, SHAPE, 'manifest.json');
    return wrong === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.value) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_rejected_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)('MANIFEST', wrong));
}
const text = (most) => (value) => typeof value === 'string' && value.length > 0 && value.length <= most;
const hash = (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const SHAPE = {
    schema: (value) => value === 'export-bundle/1',
    garden: (value) => typeof value === 'string' && _garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY_NAME */ .N.test(value),
    example: { id: text(1000), path: text(1000), description: (value) => value === null || text(4000)(value) },
    source: { commit: hash, tree: hash },
    commit: hash,
    tree: hash,
    files: count,
    bytes: count,
    commits: count,
    proof: (value) => value === 'passed' || value === 'not_proven',
    bundle: { sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), bytes: count },
};
function whatIsWrong(value, shape, place) {
    if (typeof shape === 'function')
        return shape(value) ? null : `${place} is not what it must be`;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return `${place} is no map`;
    const extra = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
    if (extra !== undefined)
        return `${place} has a key that it must not have`;
    for (const [key, inside] of Object.entries(shape)) {
        if (!Object.hasOwn(value, key))
            return `${place} lacks ${key}`;
        const wrong = whatIsWrong(value[key], inside, `${place}: ${key}`);
        if (wrong !== null)
            return wrong;
    }
    return null;
}


/***/ }),

/***/ 64097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
const rejected = (why, what) => ({ code: `PUBLISH.${why}`, message: `The artifact was rejected: ${what}.`, next: 'Nothing was pushed. Build the export again in a job that nobody else writes to, and look at who could change the artifact in between.' });


/***/ }),

/***/ 61709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeBundle),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89001);
/* harmony import */ var _own_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45324);
/** An exported repository as one file that git reads again, and what it holds beside it. Equal exports give an equal manifest. */







/** `outAbs` is made, or is empty. */
async function writeBundle(rootAbs, outAbs, about, signal) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(outAbs).catch(() => []);
    if (there.length > 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(notWritten(`${outAbs} is not empty`));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(outAbs, { recursive: true });
    const bundleAbs = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE */ .dI);
    const made = await (0,_own_git_js__WEBPACK_IMPORTED_MODULE_6__/* .ownGit */ .J)(rootAbs, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', '--version=2', bundleAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_BRANCH */ .Kj], { signal });
    if (made.code !== 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(notWritten(made.complaint));
    const [sha256, { size }] = [await hashOf(bundleAbs), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(bundleAbs)];
    const text = (0,_core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .writeManifest */ .HN)({ schema: 'export-bundle/1', ...about, bundle: { sha256, bytes: size } });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0), text);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'), bundleDigest: sha256 });
}
async function hashOf(pathAbs) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(pathAbs))
        hash.update(part);
    return hash.digest('hex');
}
const notWritten = (why) => ({ code: 'EXPORT.NO_BUNDLE', message: `The export could not be written as a bundle: ${why.replace(/\.$/, '')}.`, next: 'Name another directory as `out`, or make room, and run it again.' });


/***/ })

};
