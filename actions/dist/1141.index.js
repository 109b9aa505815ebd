export const id = 1141;
export const ids = [1141];
export const modules = {

/***/ 14832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IQ: () => (/* binding */ CGROUP_ROOT),
  Ai: () => (/* binding */ listCgroups),
  zs: () => (/* binding */ makeCgroup),
  Pp: () => (/* binding */ openCgroup)
});

// UNUSED EXPORTS: cgroupVersion

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./io/containers/cgroup-fields.js
/** Reads the files of a cgroup. */

async function cgroup_fields_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
async function number(path) {
    const value = (await cgroup_fields_text(path)).trim();
    return /^\d+$/.test(value) ? Number(value) : null;
}
function counter(lines, name) {
    const line = lines.split('\n').find((each) => each.startsWith(`${name} `)) ?? '';
    return Number(/ (\d+)$/.exec(line)?.[1] ?? 0);
}
/** Zero means that nothing ever ran in it: the engine put the run elsewhere. */
function measured(value, source) {
    if (value === null)
        return { value: null, reason: `this kernel has no such counter in ${source}` };
    return value === 0 ? { value: null, reason: 'the run was not in the cgroup made for it' } : { value, source };
}

;// CONCATENATED MODULE: ./io/containers/cgroup-tree.js
/** Ends and removes a directory of cgroups with everything in it. */



/** Kills until nothing is left. Forks are stopped first, so that this ends. */
async function killAll(dir) {
    for (let round = 0; round < 200; round++) {
        const pids = await members(dir);
        if (pids.length === 0)
            return;
        if (round === 0)
            await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'pids.max'), '0').catch(() => { });
        for (const pid of pids)
            kill(pid);
        await pause(round < 20 ? 5 : 50);
    }
}
async function members(dir) {
    const own = (await cgroup_fields_text((0,external_node_path_.join)(dir, 'cgroup.procs'))).split('\n').filter(Boolean).map(Number);
    const below = await Promise.all((await subdirectories(dir)).map((name) => members((0,external_node_path_.join)(dir, name))));
    // 0: a process of another pid namespace, which is not ours to kill.
    return [...own, ...below.flat()].filter((pid) => pid > 1 && pid !== process.pid);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}
/** rmdir is busy for a moment after the last process has died. */
async function removeTree(dir) {
    for (const name of await subdirectories(dir))
        await removeTree((0,external_node_path_.join)(dir, name));
    for (let round = 0; round < 100; round++) {
        const failed = await (0,promises_.rmdir)(dir).then(() => null, code);
        if (failed !== 'EBUSY')
            return;
        await pause(10);
    }
}
async function subdirectories(dir) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
function code(error) {
    return error.code ?? String(error);
}
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

;// CONCATENATED MODULE: ./io/containers/cgroup-v1.js
/** Version 1: one tree per controller. */




const V1_TREES = ['pids', 'memory', 'cpuacct', 'cpu'];
async function controllers(root) {
    const there = await (0,promises_.readdir)(root);
    return V1_TREES.filter((tree) => there.includes(tree)).map((tree) => (0,external_node_path_.join)(root, tree));
}
async function allTrees(root) {
    return (await (0,promises_.readdir)(root).catch(() => [])).map((tree) => (0,external_node_path_.join)(root, tree));
}
async function limitV1(root, name, limits) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'pids', name, 'pids.max'), String(limits.pids));
    if (limits.memoryBytes !== null) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'memory', name, 'memory.limit_in_bytes'), String(limits.memoryBytes));
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'memory', name, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes)).catch(() => { });
    }
    if (limits.cpus !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'cpu', name, 'cpu.cfs_quota_us'), String(Math.round(limits.cpus * 100_000))).catch(() => { });
}
function cgroupV1(name, root, trees) {
    const file = (tree, field) => (0,external_node_path_.join)(root, tree, name, field);
    return {
        name,
        joinFiles: trees.map((tree) => (0,external_node_path_.join)(tree, name, 'cgroup.procs')),
        async measure() {
            const [peak, cpu] = await Promise.all([number(file('memory', 'memory.max_usage_in_bytes')), number(file('cpuacct', 'cpuacct.usage'))]);
            return { peakMemoryBytes: measured(peak, 'cgroup-v1'), cpuTimeMs: measured(cpu === null ? null : cpu / 1e6, 'cgroup-v1') };
        },
        oomKills: async () => counter(await cgroup_fields_text(file('memory', 'memory.oom_control')), 'oom_kill'),
        killAll: () => killAll((0,external_node_path_.join)(root, 'pids', name)),
        async remove() {
            await killAll((0,external_node_path_.join)(root, 'pids', name));
            for (const tree of await allTrees(root))
                await removeTree((0,external_node_path_.join)(tree, name));
        },
    };
}

;// CONCATENATED MODULE: ./io/containers/cgroup-v2.js
/** Version 2: one tree for all controllers. */




/** The children of the root get the controllers; where they are on already, or may not be, this changes nothing. */
async function enableControllers(root) {
    for (const controller of ['pids', 'memory', 'cpu'])
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'cgroup.subtree_control'), `+${controller}`).catch(() => { });
}
async function limitV2(root, name, limits) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'pids.max'), String(limits.pids));
    if (limits.memoryBytes !== null) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'memory.max'), String(limits.memoryBytes));
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'memory.swap.max'), '0').catch(() => { });
    }
    if (limits.cpus !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'cpu.max'), `${Math.round(limits.cpus * 100_000)} 100000`).catch(() => { });
}
function cgroupV2(name, root) {
    const file = (field) => (0,external_node_path_.join)(root, name, field);
    return {
        name,
        joinFiles: [file('cgroup.procs')],
        async measure() {
            const [peak, cpu] = await Promise.all([number(file('memory.peak')), cgroup_fields_text(file('cpu.stat'))]);
            return { peakMemoryBytes: measured(peak, 'cgroup-v2'), cpuTimeMs: measured(cpu === '' ? null : counter(cpu, 'usage_usec') / 1000, 'cgroup-v2') };
        },
        oomKills: async () => counter(await cgroup_fields_text(file('memory.events')), 'oom_kill'),
        async killAll() {
            await (0,promises_.writeFile)(file('cgroup.kill'), '1').catch(() => { });
            await killAll((0,external_node_path_.join)(root, name));
        },
        async remove() {
            await (0,promises_.writeFile)(file('cgroup.kill'), '1').catch(() => { });
            await killAll((0,external_node_path_.join)(root, name));
            await removeTree((0,external_node_path_.join)(root, name));
        },
    };
}

;// CONCATENATED MODULE: ./io/containers/cgroup.js
/**
 * A cgroup of ours for one run: limits, a kill that reaches every child, and counters that outlive the run. Version 1 has one
 * tree per controller, version 2 one tree for all.
 */




const CGROUP_ROOT = '/sys/fs/cgroup';
/** null: this process may not make one here; `why` says it. */
async function makeCgroup(name, limits, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    if (version === null)
        return { why: `no cgroup file system at ${root}` };
    const trees = version === 1 ? await controllers(root) : [root];
    const group = version === 1 ? cgroupV1(name, root, trees) : cgroupV2(name, root);
    try {
        if (version === 2)
            await enableControllers(root);
        for (const tree of trees)
            await (0,promises_.mkdir)((0,external_node_path_.join)(tree, name)).catch(ignore('EEXIST'));
        if (limits !== null)
            await (version === 1 ? limitV1 : limitV2)(root, name, limits);
        return group;
    }
    catch (error) {
        await group.remove();
        return { why: `cannot make a cgroup below ${root} (${cgroup_code(error)})` };
    }
}
async function cgroupVersion(root = CGROUP_ROOT) {
    const entries = await (0,promises_.readdir)(root).catch(() => []);
    if (entries.includes('cgroup.controllers'))
        return 2;
    return entries.includes('pids') ? 1 : null;
}
/** Names of cgroups directly below the root (of every controller under version 1). */
async function listCgroups(prefix, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    const trees = version === 1 ? await allTrees(root) : version === 2 ? [root] : [];
    const names = await Promise.all(trees.map((tree) => (0,promises_.readdir)(tree).catch(() => [])));
    return [...new Set(names.flat().filter((name) => name.startsWith(prefix)))];
}
/** The handle of a cgroup that is already there, to end it. */
async function openCgroup(name, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    return version === null ? null : version === 1 ? cgroupV1(name, root, await controllers(root)) : cgroupV2(name, root);
}
function ignore(expected) {
    return (error) => {
        if (cgroup_code(error) !== expected)
            throw error;
    };
}
function cgroup_code(error) {
    return error.code ?? String(error);
}


/***/ }),

/***/ 10088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openCli)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/** One call of an engine's client program, in bounds: time, output, environment. */

const MAX_OUTPUT = 1024 * 1024;
/** What the client needs of the caller's environment: where the engine is, and who may talk to it. */
const KEPT = /^(PATH|HOME|USER|LANG|TMPDIR|XDG_RUNTIME_DIR|DOCKER_[A-Z_]+|BUILDX_[A-Z_]+|BUILDKIT_[A-Z_]+|CONTAINER_[A-Z_]+|CONTAINERS_[A-Z_]+|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/;
const GITHUB_CACHE = /^ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2)$/;
function openCli(binary, env) {
    const only = (names) => Object.fromEntries(Object.entries(env).filter((entry) => names.test(entry[0]) && entry[1] !== undefined));
    const clean = only(KEPT);
    return { binary, env: clean, githubCache: only(GITHUB_CACHE), call: (args, options) => call(binary, clean, args, options?.timeoutMs ?? 30_000, options?.signal) };
}
function call(binary, env, args, timeoutMs, signal) {
    return new Promise((done) => {
        // detached: a Ctrl-C of the terminal must not kill the very call that cleans up.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(binary, args, { env, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        const out = { stdout: '', stderr: '' };
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
        }, timeoutMs);
        const interrupt = () => void child.kill('SIGTERM');
        if (signal?.aborted === true)
            interrupt();
        signal?.addEventListener('abort', interrupt, { once: true });
        const finish = (code, missing) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', interrupt);
            done({ ...out, code, missing, timedOut });
        };
        for (const name of ['stdout', 'stderr']) {
            child[name].setEncoding('utf8').on('data', (text) => {
                if (out[name].length < MAX_OUTPUT)
                    out[name] += text;
            });
        }
        child.once('error', () => finish(null, true));
        child.once('close', (code) => finish(code, false));
    });
}


/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _stragglers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89372);


/** The run whose mark a process carries, in a container or not; null: none, or this user may not see it. */
function runOf(pid) {
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').find((each) => each.startsWith(`${_stragglers_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER */ .tl}=`));
        return entry?.slice(_stragglers_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER */ .tl.length + 1) ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 89372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   tl: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** Children that left the run's process group, found by the marker in their environment. Only needed where there is no cgroup. */

/** The variable that marks every process of a run. */
const MARKER = 'HORTUS_RUN';
/** One look lists who was there when it began; a child made meanwhile, by one who has gone since, is found by the second. */
const QUIET_LOOKS = 2;
/** Kills until no process carries the marker. A process that wipes its environment escapes: only a cgroup can hold it. */
async function killMarked(run) {
    const others = new Set([process.pid]);
    for (let round = 0, quiet = 0; round < 50; round++) {
        const { marked, unsure } = await look(`${MARKER}=${run}`, others);
        for (const pid of marked)
            kill(pid);
        quiet = marked.length === 0 && !unsure ? quiet + 1 : 0;
        if (quiet === QUIET_LOOKS)
            return;
        await new Promise((done) => setTimeout(done, quiet > 0 ? 1 : 10));
    }
}
/** Process ids of a run. */
async function markedProcesses(run) {
    return (await look(`${MARKER}=${run}`, new Set([process.pid]))).marked;
}
/** `others` are not asked again; those that are surely not of the run are added. */
async function look(entry, others) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => !others.has(pid));
    const found = await Promise.all(pids.map(async (pid) => ({ pid, is: await carries(pid, entry) })));
    for (const { pid, is } of found)
        if (is === 'no')
            others.add(pid);
    return { marked: found.filter(({ is }) => is === 'yes').map(({ pid }) => pid), unsure: found.some(({ is }) => is === 'unsure') };
}
async function carries(pid, entry) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    if (environment !== '')
        return environment.split('\0').includes(entry) ? 'yes' : 'no';
    return (await isBecomingAnother(pid)) ? 'unsure' : 'no';
}
/**
 * In the middle of an exec a process shows no environment: one that started itself again and again was overlooked in 47 of 60 looks.
 * It is told from one that has none (proc_pid_stat(5): env_start is its end), is a zombie, a kernel's thread or another user's (no program).
 */
async function isBecomingAnother(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).trim().split(' ');
    const [state, from, to] = [fields[0], fields[47], fields[48]];
    if (stat === '' || state === 'Z' || state === 'X')
        return false;
    if (from !== '0')
        return from !== to;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).then(() => true, () => false);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}


/***/ }),

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

/***/ 31141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWatchdog: () => (/* binding */ openWatchdog)
});

// EXTERNAL MODULE: ./io/containers/cgroup.js + 4 modules
var cgroup = __webpack_require__(14832);
// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/orphaned-scratch.js
var orphaned_scratch = __webpack_require__(84665);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
// EXTERNAL MODULE: ./io/containers/cli.js
var cli = __webpack_require__(10088);
;// CONCATENATED MODULE: ./io/watchdog/stale-containers.js
/** Containers of harnesses that are gone, or over twice their limit where nobody can see the harness from here. */


const FORMAT = '{{.ID}}\t{{.Names}}\t{{.CreatedAt}}\t{{.Label "hortus.owner"}}\t{{.Label "hortus.limit"}}';
const TIMEOUT_MS = 10_000;
async function staleContainers(env) {
    const found = await Promise.all(['docker', 'podman'].map((binary) => ofEngine((0,cli/* openCli */.$)(binary, env))));
    // Podman may answer to the name of docker.
    return [...new Map(found.flat().map((each) => [each.id, each])).values()];
}
async function endContainers({ cli, id }) {
    await cli.call(['rm', '--force', '--volumes', id], { timeoutMs: 30_000 });
}
async function ofEngine(cli) {
    const answer = await cli.call(['ps', '--all', '--no-trunc', '--filter=label=hortus.owner', `--format=${FORMAT}`], { timeoutMs: TIMEOUT_MS });
    if (answer.code !== 0)
        return [];
    return answer.stdout.split('\n').flatMap((line) => {
        const [id = '', name = '', created = '', owner = '', limit = ''] = line.split('\t');
        const why = /^[0-9a-f]{12,64}$/.test(id) ? judge(owner, created, limit, Date.now()) : null;
        return why === null ? [] : [{ cli, id, name: /^[\w.-]{1,200}$/.test(name) ? name : id, why }];
    });
}
/** null: it is alive, or nobody knows. */
function judge(owner, created, limit, now) {
    const state = (0,containers_owner/* ownerOfLabel */.rj)(owner);
    if (state !== 'unknown')
        return state === 'dead' ? 'dead' : null;
    const since = timeOf(created);
    const limitMs = /^[1-9]\d{0,14}$/.test(limit) ? Number(limit) : null;
    return since !== null && limitMs !== null && now - since > 2 * limitMs + SKEW_MS ? 'too_long' : null;
}
/** The clock of a shared engine may go otherwise, and a run is given time to stop. */
const SKEW_MS = 10 * 60_000;
/** `2026-11-21 15:00:00 +0000 UTC`, of podman with a fraction. */
function timeOf(created) {
    const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,9})? ([+-]\d{2})(\d{2})\b/.exec(created);
    const time = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2]}${match[3]}:${match[4]}`);
    return Number.isFinite(time) ? time : null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./io/containers/run-of.js
var run_of = __webpack_require__(73789);
;// CONCATENATED MODULE: ./io/watchdog/orphaned-processes.js
/** Processes that carry the marker of a run whose harness is gone. Only those of this user can be seen, but by root. */



async function orphanedProcesses() {
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(async (pid) => (isOrphaned(pid) ? { pid, name: `${pid} (${await nameOf(pid)})` } : null)));
    return found.filter((each) => each !== null);
}
function endProcess({ pid }) {
    // Looked at again at the last moment: the number may have gone to another.
    if (!isOrphaned(pid))
        return;
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}
function isOrphaned(pid) {
    const run = pid === process.pid ? null : (0,run_of/* runOf */.n)(pid);
    return run !== null && (0,containers_owner/* ownerOf */.bf)(run) === 'dead';
}
async function nameOf(pid) {
    const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    return name.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 40);
}

;// CONCATENATED MODULE: ./io/watchdog/watchdog.js






const PREFIX = 'hortus-';
function openWatchdog(env = process.env) {
    return {
        find: async () => (await findAll(env)).map(told),
        async end() {
            const found = await findAll(env);
            for (const each of found)
                await each.end().catch(() => undefined);
            const left = new Set((await findAll(env)).map(keyOf));
            return { ended: found.filter((each) => !left.has(keyOf(each))).map(told), left: found.filter((each) => left.has(keyOf(each))).map(told) };
        },
    };
}
/** Containers first: their engine gives back what they hold. A directory may be in use by a process, so it comes last. */
async function findAll(env) {
    const [containers, processes, cgroups, directories] = await Promise.all([staleContainers(env), orphanedProcesses(), (0,cgroup/* listCgroups */.Ai)(PREFIX), (0,orphaned_scratch/* orphanedScratch */.g)()]);
    return [
        ...containers.map((each) => ({ kind: 'container', name: each.name, why: each.why, end: () => endContainers(each) })),
        ...processes.map((each) => ({ kind: 'process', name: each.name, why: 'dead', end: async () => endProcess(each) })),
        ...cgroups.filter((name) => (0,containers_owner/* isOrphan */.BH)(name.slice(PREFIX.length))).map((name) => ({ kind: 'cgroup', name, why: 'dead', end: async () => (await (0,cgroup/* openCgroup */.Pp)(name))?.remove() })),
        ...directories.map((path) => ({ kind: 'directory', name: path, why: 'dead', end: () => (0,remove_tree/* removeTree */.d)(path) })),
    ];
}
const told = ({ kind, name, why }) => ({ kind, name, why });
const keyOf = ({ kind, name }) => `${kind} ${name}`;


/***/ })

};
