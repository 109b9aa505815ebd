export const id = 4941;
export const ids = [4941];
export const modules = {

/***/ 64941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSharedHashes: () => (/* binding */ openSharedHashes)
/* harmony export */ });
/* unused harmony exports keysOf, permissions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
/* harmony import */ var _bulk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31350);
/* harmony import */ var _hash_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45462);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65045);
/**
 * Hashes that runs on GitHub share through its cache service, by git blob. Split by trust (A47): what a pull request's run
 * wrote is never read by a trusted one. A service that is away, slow, or lies costs time only.
 */








/** `bulk` does what is not worth asking for. */
function openSharedHashes(rootAbs, bulk, env, { worthBytes = 1 << 30, limitMs = 20_000 } = {}) {
    const place = placeOf(env);
    if (place === null)
        return { bulk, save: async () => undefined };
    const may = permissions(env);
    let restored = null;
    let text = null;
    const shared = {
        build: async () => '',
        async get(key) {
            if (key !== _hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_CACHE_KEY */ .W_)
                return null;
            restored ??= may.read ? restore(place, keysOf(env), env, limitMs) : Promise.resolve(null);
            return text ?? (await restored);
        },
        async put(key, value) {
            if (key === _hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_CACHE_KEY */ .W_)
                text = value;
        },
    };
    const asking = (0,_bulk_js__WEBPACK_IMPORTED_MODULE_5__.openBulk)(rootAbs, shared);
    return {
        bulk: { ...bulk, hash: (requests) => (sumOf(requests) >= worthBytes ? asking.hash(requests) : bulk.hash(requests)) },
        async save() {
            const before = (await restored) ?? '';
            const after = text === null ? '' : (0,_hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyBlobs */ .JK)(text);
            if (!may.write || (0,_hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readHashes */ .LB)(after).size <= (0,_hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readHashes */ .LB)(before).size)
                return;
            await save(place, `${keysOf(env).own}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(after).digest('hex').slice(0, 32)}`, after, env, limitMs);
        },
    };
}
/** The size was listed; what has none is not counted. */
const sumOf = (requests) => requests.reduce((sum, { blob, size }) => sum + (blob === null ? 0 : (size ?? 0)), 0);
// ---------------------------------------------------------------- trust
const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
const TRUSTED = 'hortus-hashes-1-trusted-';
const UNTRUSTED = 'hortus-hashes-1-untrusted-';
/** Whatever is not known to be trusted is not. An untrusted run may read what a trusted one wrote, never the other way round. */
function keysOf(env) {
    return TRUSTED_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '') ? { own: TRUSTED, readable: [TRUSTED] } : { own: UNTRUSTED, readable: [UNTRUSTED, TRUSTED] };
}
/** `ACTIONS_CACHE_MODE`: none, read, write (both), write-only. Without it both. */
function permissions(env) {
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return { read: mode !== 'none' && mode !== 'write-only', write: mode !== 'none' && mode !== 'read' };
}
/** Where the file lies that goes to the service: below the directory that the runner empties after the job. null: no service here. */
function placeOf(env) {
    const there = env['ACTIONS_RUNTIME_TOKEN'] && (env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']);
    return there && env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'], 'hortus-hashes') : null;
}
// ---------------------------------------------------------------- the two calls
const FILE = 'hashes.txt';
async function restore(place, { own, readable }, env, limitMs) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(place, { recursive: true, force: true });
        const key = await inThread({ kind: 'restore', path: place, key: `${own}${env['GITHUB_SHA'] ?? ''}`, restoreKeys: readable }, env, limitMs);
        if (key === null || !readable.some((prefix) => key.startsWith(prefix)))
            return null;
        const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readTextBelow */ .j)(place, FILE, _hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_CACHE_BYTES */ .Ci);
        // Only what means the same in every clone is taken, whoever wrote it.
        return read.ok ? (0,_hash_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyBlobs */ .JK)(read.value.text) : null;
    }
    catch {
        return null;
    }
}
async function save(place, key, text, env, limitMs) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(place, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, FILE), text);
        await inThread({ kind: 'save', path: place, key, restoreKeys: [] }, env, limitMs);
    }
    catch {
        // The next run hashes again.
    }
}
/** What @actions/cache reads; nothing else of the step's environment comes to it. */
const NEEDED = /^(ACTIONS_|CACHE_|SEGMENT_DOWNLOAD_|RUNNER_TEMP$|GITHUB_(WORKSPACE|SERVER_URL|REF)$|PATH$|HOME$|TMPDIR$|(https?|no)_proxy$)/i;
function inThread(task, env, limitMs) {
    const file = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url).replace(/[^/\\]*$/, import.meta.url.endsWith('.ts') ? 'actions-cache-worker.ts' : 'actions-cache-worker.js');
    const needed = Object.fromEntries(Object.entries(env).filter(([name, value]) => NEEDED.test(name) && value !== undefined));
    return new Promise((resolve) => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(file, { workerData: task, env: needed, argv: [], execArgv: [], stdout: true, stderr: true });
        const limit = setTimeout(() => void worker.terminate(), limitMs);
        const end = (key) => {
            clearTimeout(limit);
            resolve(key);
        };
        worker.once('message', (key) => end(typeof key === 'string' ? key : null));
        worker.once('error', () => end(null));
        worker.once('exit', () => end(null));
    });
}


/***/ })

};
