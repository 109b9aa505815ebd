export const id = 6034;
export const ids = [6034];
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

/***/ 56034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngines: () => (/* binding */ openEngines)
});

// EXTERNAL MODULE: ./io/containers/cli.js
var containers_cli = __webpack_require__(10088);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/contract/judge-image.js
var judge_image = __webpack_require__(34118);
;// CONCATENATED MODULE: ./core/contract/build-args.js

/** argv after the engine's name. */
function buildArgs(request, options) {
    return [
        ...(options.buildx ? ['buildx', 'build', '--load', '--progress=plain', '--provenance=false'] : ['build', '--force-rm', `--iidfile=${options.idFile}`]),
        `--file=${options.contextAbs}/${request.dockerfile}`,
        `--tag=${request.tag}`,
        ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
        ...(options.buildx ? cache(request.cache, options) : []),
        ...Object.entries(request.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries({ ...NO_CLAIM, ...request.labels }).map(([name, value]) => `--label=${name}=${value}`),
        options.contextAbs,
    ];
}
/** Labels of the command line stand over those of a Dockerfile: no image can claim a key or a trust that it was not built with (A47). */
const NO_CLAIM = { [judge_image/* KEY_LABEL */.bt]: '', [judge_image/* TRUST_LABEL */.Qt]: 'untrusted' };
/** A cache that cannot be written costs time and never the build; code that is not trusted writes none (A47). */
function cache(wanted, options) {
    if (wanted.kind === 'none' || (wanted.kind === 'gha' && !options.githubCache))
        return [];
    const place = wanted.kind === 'gha' ? `type=gha,scope=${wanted.scope}` : `type=registry,ref=${wanted.ref}`;
    const writes = wanted.write && (wanted.kind === 'gha' || options.exportsCache === true);
    return [`--cache-from=${place}`, ...(writes ? [`--cache-to=${place},mode=max,ignore-error=true`] : [])];
}

// EXTERNAL MODULE: ./core/contract/failed-instruction.js
var failed_instruction = __webpack_require__(29273);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __webpack_require__(13949);
// EXTERNAL MODULE: ./io/make-ignored.js
var make_ignored = __webpack_require__(85700);
// EXTERNAL MODULE: ./io/output.js
var output = __webpack_require__(86628);
;// CONCATENATED MODULE: ./io/containers/lines.js
/** Lines out of chunks: each cut at 4 KiB, and no more of them a second than a person or a CI log can take. */
const LINE_BYTES = 4096;
const TAIL_LINES = 40;
/** More lines than this in one second are only counted: a run that prints 1 GB must not stop the harness. */
const LINES_PER_SECOND = 500;
function openLines(onLine) {
    let rest = Buffer.alloc(0);
    let second = 0;
    let budget = LINES_PER_SECOND;
    let tailBytes = Buffer.alloc(0);
    const emit = (line) => {
        budget -= 1;
        onLine?.(line.subarray(0, LINE_BYTES).toString('utf8').replace(/\r$/, ''));
    };
    const split = (chunk) => {
        for (let start = 0; start < chunk.length;) {
            const end = chunk.indexOf(10, start);
            const piece = chunk.subarray(start, end === -1 ? chunk.length : end);
            if (rest.length < LINE_BYTES)
                rest = rest.length === 0 ? piece : Buffer.concat([rest, piece.subarray(0, LINE_BYTES)]);
            if (end === -1) {
                rest = Buffer.from(rest.subarray(0, LINE_BYTES));
                return;
            }
            if (budget > 0)
                emit(rest);
            rest = Buffer.alloc(0);
            if (budget <= 0)
                return;
            start = end + 1;
        }
    };
    return {
        write(chunk) {
            tailBytes = lastBytes(tailBytes, chunk);
            if (onLine === undefined)
                return;
            const now = Math.floor(performance.now() / 1000);
            if (now !== second)
                [second, budget] = [now, LINES_PER_SECOND];
            if (budget > 0)
                split(chunk);
            else
                rest = Buffer.alloc(0);
        },
        end() {
            if (rest.length > 0 && budget > 0 && onLine !== undefined)
                emit(rest);
        },
        last: () => lastLines(tailBytes),
    };
}
function lastBytes(before, chunk) {
    const size = TAIL_LINES * 1024;
    if (chunk.length >= size)
        return Buffer.from(chunk.subarray(chunk.length - size));
    const both = Buffer.concat([before, chunk]);
    return both.subarray(Math.max(0, both.length - size));
}
function lastLines(bytes) {
    const lines = bytes.toString('utf8').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.slice(-TAIL_LINES).map((line) => line.slice(0, LINE_BYTES));
}

// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __webpack_require__(42483);
;// CONCATENATED MODULE: ./io/containers/mask-log.js
/**
 * Masks the secrets that a run printed, in its log (A67): the log is uploaded, and lives longer than the run. Done once at its end,
 * on the whole: a token is then in one piece however it was written. Until then the file holds what was printed.
 */


/** `file` is open for reading and writing, `bytes` long. Throws where it cannot be written. */
function maskLog(file, bytes) {
    // One character a byte: what is no text stays as it is.
    const text = readAll(file, bytes).toString('latin1');
    const masked = (0,redact/* redactLong */.o)(text);
    if (masked === text)
        return;
    (0,external_node_fs_.ftruncateSync)(file, 0);
    const out = Buffer.from(masked, 'latin1');
    for (let done = 0; done < out.length;)
        done += (0,external_node_fs_.writeSync)(file, out, done, out.length - done, done);
}
function readAll(file, bytes) {
    const all = Buffer.alloc(bytes);
    let done = 0;
    for (let read = -1; read !== 0 && done < bytes; done += read)
        read = (0,external_node_fs_.readSync)(file, all, done, bytes - done, done);
    return all.subarray(0, done);
}

;// CONCATENATED MODULE: ./io/containers/capped-log.js
/**
 * The output of a run, on disk and in bounds: the first half of the budget goes to the file at once, the last half waits in
 * memory, the middle is counted and dropped. A run that prints for ever costs neither disk nor memory. At its end secrets are masked.
 */







function openCappedLog(outAbs, path, maxBytes, onLine) {
    // A repository may bring the directory of logs along, as a link (A11): no log then, and the record says so.
    const head = (0,output/* trapped */.D8)(outAbs, path) === null ? openHead(outAbs, (0,external_node_path_.join)(outAbs, path)) : NOWHERE;
    const headBytes = Math.floor(maxBytes / 2);
    const tail = openTail(maxBytes - headBytes);
    const lines = openLines(onLine);
    let bytes = 0;
    let written = 0;
    return {
        write(chunk) {
            bytes += chunk.length;
            lines.write(chunk);
            const first = chunk.subarray(0, Math.max(0, headBytes - written));
            if (first.length > 0) {
                head.write(first);
                written += first.length;
            }
            tail.write(chunk.subarray(first.length));
        },
        close() {
            lines.end();
            const last = tail.read();
            const dropped = bytes - written - last.length;
            if (dropped > 0)
                head.write(Buffer.from(`\n[hortus: ${dropped} bytes dropped here]\n`));
            head.write(last);
            const whole = head.close();
            return { path: whole ? path : null, bytes, keptBytes: whole ? written + last.length : 0, truncated: dropped > 0 || !whole, tail: lines.last() };
        },
    };
}
const NOWHERE = { write: () => { }, close: () => false };
/** A full disk loses the log, not the run. */
function openHead(outAbs, fileAbs) {
    let file = null;
    try {
        (0,make_ignored/* makeIgnored */.r)(outAbs);
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(fileAbs));
        file = (0,external_node_fs_.openSync)(fileAbs, 'w+', 0o644);
    }
    catch {
        return NOWHERE;
    }
    let whole = true;
    let size = 0;
    return {
        write(bytes) {
            if (!whole)
                return;
            try {
                for (let done = 0; done < bytes.length;)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
                size += bytes.length;
            }
            catch {
                whole = false;
            }
        },
        close() {
            try {
                if (whole)
                    maskLog(file, size);
            }
            catch {
                whole = false;
            }
            (0,external_node_fs_.closeSync)(file);
            return whole;
        },
    };
}
/** The last `size` bytes written, in one ring that never grows. */
function openTail(size) {
    let ring = null;
    let end = 0;
    let total = 0;
    return {
        write(bytes) {
            if (bytes.length === 0)
                return;
            ring ??= Buffer.alloc(size);
            const kept = bytes.subarray(Math.max(0, bytes.length - size));
            const fits = Math.min(kept.length, size - end);
            kept.copy(ring, end, 0, fits);
            kept.copy(ring, 0, fits);
            end = (end + kept.length) % size;
            total += bytes.length;
        },
        read() {
            if (ring === null)
                return Buffer.alloc(0);
            return total < size ? ring.subarray(0, end) : Buffer.concat([ring.subarray(end), ring.subarray(0, end)]);
        },
    };
}

// EXTERNAL MODULE: ./core/record/quote-log.js
var quote_log = __webpack_require__(96181);
;// CONCATENATED MODULE: ./io/containers/engine-errors.js
/**
 * Tells the engine's own failures from an example's: nobody's example is red because a disk is full or a registry is away. The
 * words are those of real clients and daemons: Docker 20.10 to 29 with and without buildx, Podman 4 and 5.
 */

const LOOK_AT_ENGINE = 'Look at the engine (`docker info` or `podman info`, its service log), then try again.';
const OTHER_BASE = 'give a base image that is on this machine: build.args in .github/hortus.yml.';
/** The first that fits counts: a registry that cannot be reached is often said in the words of a missing image too. */
const KINDS = [
    { said: /no space left on device|disk quota exceeded/i, reason: 'the disk of the engine is full', next: 'Free space (`docker system prune`), then try again.' },
    { said: /permission denied while trying to connect|dial unix \S+: connect: permission denied/i, reason: 'this user may not talk to the engine', next: 'Add the user to the group "docker" and log in again.' },
    { said: /request entity too large|received message larger than max|write too long|exceeds (?:the )?maximum .{0,40}context|context (?:is )?too large/i, reason: 'the build context is too large for the engine', next: 'Name what the image does not need in .dockerignore, or move data out of the directory of the example.' },
    { said: /toomanyrequests|too many requests|pull rate limit/i, reason: 'the registry refuses more pulls for now', next: 'Log in to the registry, or give a base image that is on this machine (build.args).' },
    { said: /no such host|i\/o timeout|tls handshake|dial tcp|name resolution|server misbehaving|network is unreachable|x509: |http: server gave HTTP response|client\.timeout exceeded|net\/http: request canceled|bad gateway|service unavailable|received unexpected HTTP status/i, reason: 'the base image could not be pulled: its registry cannot be reached', next: `Check the network and the registry, or ${OTHER_BASE}` },
    { said: /(?:pull|requested) access .{0,40}denied|insufficient_scope|unauthorized|authentication required|no basic auth credentials|invalid username\/password/i, reason: 'the base image could not be pulled: the registry refuses it', next: `Log in to the registry if the image is private and check its name, or ${OTHER_BASE}` },
    { said: /manifest unknown|manifest for \S+ not found|name unknown|failed to resolve source metadata|failed to do request|did not resolve to an alias|no matching manifest|no image found in (?:manifest list|image index)|not found: manifest/i, reason: 'the base image could not be pulled: the registry has no such image', next: `Correct the FROM line of the Dockerfile, or ${OTHER_BASE}` },
    { said: /cannot connect to the docker daemon|failed to connect to the docker API|is the docker daemon running|error during connect|unable to connect to podman|cannot connect to podman|unexpected EOF|connection reset by peer|connection refused|broken pipe|error waiting for container|code = (?:Unavailable|Canceled)|transport is closing|error reading from server|context canceled|graceful[_ ]stop/i, reason: 'the engine went away', next: LOOK_AT_ENGINE },
    { said: /no such image|unable to find image|image not known|unable to find a name and tag match|failed to find image/i, reason: 'the image is not there', next: 'Build it again: `hortus smoke` does.' },
    { said: /could not select device driver|nvidia-container|libnvidia|unresolvable CDI devices|setting up CDI devices|cdi device|failed to inject CDI/i, reason: 'the engine cannot give GPUs to containers', next: 'Install the NVIDIA container toolkit, or run with --profile cpu.' },
    { said: /newuidmap|newgidmap|insufficient UIDs or GIDs|cannot set up namespace|\/etc\/sub[ug]id/i, reason: 'rootless containers are not set up for this user', next: 'Give the user ranges in /etc/subuid and /etc/subgid (`podman system migrate` afterwards), or use another engine.' },
    { said: /cannot allocate memory|failed to create (?:shim|containerd) task|failed to start shim/i, reason: 'the engine could not start the container', next: LOOK_AT_ENGINE },
    { said: /cgroup [^\n]{0,60}(?:no such|not found|mount)/i, reason: 'the engine could not start the container', next: LOOK_AT_ENGINE },
];
/** null: nothing here says that the engine is to blame. `lines`: the last of what the engine's client said. */
function engineFailure(lines) {
    for (const line of lines.toReversed()) {
        const kind = KINDS.find(({ said }) => said.test(line));
        if (kind !== undefined)
            return { reason: `${kind.reason} (${quoted(line)})`, next: kind.next };
    }
    return null;
}
/**
 * Of a build. A step of the Dockerfile that failed is the example's, whatever it printed, and so are its mistakes (a file that
 * is not there, an instruction that nobody knows): an example must not look like an engine that is away. Only a full disk is told
 * through a step, because a step is what fills it.
 */
function buildFailure(lines) {
    const own = lines.some((line) => OF_EXAMPLE.some((said) => said.test(line)));
    // A program that could not write may say a lot after that; what a client says of its engine comes last.
    return engineFailure(own ? lines.filter((line) => /no space left on device/i.test(line)) : lines.slice(-5));
}
const OF_EXAMPLE = [
    // Steps that ran: Docker's own builder, BuildKit, buildah.
    /returned a non-zero code: \d+|did not complete successfully: exit code|while running runtime: exit status \d+/i,
    // Files that are not in the context, in the same order.
    /^(?:COPY|ADD) failed|failed to (?:compute cache key|calculate checksum)|building at STEP "(?:COPY|ADD) /i,
    // Mistakes in the Dockerfile itself.
    /dockerfile parse error|unknown instruction|dockerfile cannot be empty|no build stage in current context|unknown flag|failed to read dockerfile: open|Cannot locate specified Dockerfile|unable to evaluate symlinks in Dockerfile path/i,
    /target stage \S{1,200} could not be found/i,
];
/** When the engine is to blame and none of the kinds fits. */
function unknownFailure(lines, what) {
    const line = lines.findLast((each) => each.trim() !== '');
    return engineFailure(lines) ?? { reason: line === undefined ? what : `${what} (${quoted(line)})`, next: 'Look at the reason; `hortus doctor` shows the state of the engine.' };
}
function quoted(line) {
    const text = (0,quote_log/* plainText */.w)(line).trim();
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

;// CONCATENATED MODULE: ./io/containers/ladder.js
/** How a run is brought to its end: it ends by itself, or at the timeout, an interrupt or a stop it is asked, then killed (security 3.6). */
async function climbDown(ended, ladder) {
    let stopped = null;
    const timers = new Set();
    const after = (ms, act) => {
        timers.add(setTimeout(act, ms));
    };
    const killUntilGone = () => {
        ladder.kill();
        after(1000, killUntilGone);
    };
    const stop = (why) => {
        if (stopped !== null)
            return;
        stopped = why;
        ladder.terminate();
        after(ladder.graceMs, killUntilGone);
    };
    const interrupt = () => stop('interrupted');
    const supervise = () => stop('stopped');
    after(ladder.timeoutMs, () => stop('timed_out'));
    const forget = [listen(ladder.signal, interrupt), listen(ladder.stop, supervise)];
    try {
        return { value: await ended, stopped };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        for (const each of forget)
            each();
    }
}
/** Calls at once when it is too late to wait; gives back what stops the waiting. */
function listen(signal, act) {
    if (signal?.aborted === true)
        act();
    else
        signal?.addEventListener('abort', act, { once: true });
    return () => signal?.removeEventListener('abort', act);
}

// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
;// CONCATENATED MODULE: ./io/containers/remove-container.js
const owed = new WeakMap();
async function removeContainer(cli, name) {
    const answer = await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 });
    if (answer.code === 0 || /no such container|no container with name/i.test(answer.stderr))
        owed.get(cli)?.delete(name);
    else
        owe(owed, cli, name);
}
/** The reaper takes only what belongs to processes that are gone: what this one left it must take itself. */
async function removeOwed(cli) {
    for (const name of owed.get(cli) ?? [])
        await removeContainer(cli, name);
    for (const step of steps.get(cli) ?? [])
        if (await isOfThatBuild(cli, step))
            await removeContainer(cli, step.id);
    steps.delete(cli);
}
const steps = new WeakMap();
/** The engine died while this step ran. */
function oweStep(cli, step) {
    owe(steps, cli, step);
}
/** Only what was made during that build: a step that prints such a line would have to guess the id of somebody else's. */
async function isOfThatBuild(cli, { id, startedAt, endedAt }) {
    const answer = await cli.call(['inspect', '--type=container', '--format={{.Created}} {{json .Config.Labels}}', id]);
    const [created = '', labels = ''] = answer.stdout.trim().split(' ');
    const at = Date.parse(created);
    return answer.code === 0 && !labels.includes('hortus.owner') && at >= startedAt.getTime() && at <= endedAt.getTime();
}
function owe(book, cli, what) {
    const known = book.get(cli) ?? new Set();
    known.add(what);
    book.set(cli, known);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./io/containers/stragglers.js
var stragglers = __webpack_require__(89372);
;// CONCATENATED MODULE: ./io/containers/start-cli.js
/** A long call of the engine's client whose output is the run's own and goes to its log. */



function startCli(cli, args, log, env = {}) {
    // Marked: a client outlives a killed harness and goes on building. Its own session: a Ctrl-C of the terminal reaches the harness only, which then stops the run in order.
    const child = (0,external_node_child_process_.spawn)(cli.binary, args, { env: { ...cli.env, ...env, [stragglers/* MARKER */.tl]: (0,owner/* ownedName */["do"])() }, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => log.write(chunk));
    child.stderr.on('data', (chunk) => log.write(chunk));
    const ended = new Promise((done) => {
        child.once('error', () => done({ code: null }));
        child.once('close', (code) => done({ code }));
    });
    return { ended, signal: (signal) => void child.kill(signal) };
}

;// CONCATENATED MODULE: ./io/containers/container-build.js
/** Builds an example's image and reads its id back. */











const LOG_BYTES = 8 * 1024 * 1024;
async function buildImage(request, place) {
    await removeOwed(place.cli);
    const buildx = place.binary === 'docker' && (await hasBuildx(place.cli));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownedName */["do"])()}-`));
    let step = null;
    let at = null;
    const log = openCappedLog(place.outAbs, request.log, LOG_BYTES, (line) => {
        step = /^ ---> Running in ([0-9a-f]{12})$/.exec(line)?.[1] ?? step;
        at = (0,failed_instruction/* readFailedAt */.N)(at, line);
        request.onLine?.(line);
    });
    const startedAt = new Date();
    const started = performance.now();
    try {
        const idFile = (0,external_node_path_.join)(dir, 'image');
        const { githubCache } = place.cli;
        const env = buildx ? githubCache : place.binary === 'docker' ? { DOCKER_BUILDKIT: '0' } : {};
        const contextAbs = (0,external_node_path_.join)(place.rootAbs, request.context);
        const client = startCli(place.cli, buildArgs(request, { buildx, idFile, contextAbs, githubCache: githubCache['ACTIONS_RUNTIME_TOKEN'] !== undefined, exportsCache: buildx && request.cache.kind === 'registry' && (await exportsCache(place.cli)) }), log, env);
        // The engine stops a build whose client goes away; the legacy builder then removes its container (--force-rm).
        const { value: exit, stopped } = await climbDown(client.ended, {
            timeoutMs: request.timeoutMs,
            graceMs: 5000,
            signal: request.signal,
            terminate: () => client.signal('SIGTERM'),
            kill: () => client.signal('SIGKILL'),
        });
        const result = { durationMs: performance.now() - started, log: log.close() };
        if (stopped !== null)
            return { ...result, kind: stopped };
        if (exit.code === 0)
            return { ...result, kind: 'built', image: { ref: request.tag, id: buildx ? await idOfTag(place.cli, request.tag) : await idFromFile(idFile), digest: null } };
        const failure = exit.code === null ? { reason: `${place.binary} could not be started`, next: `Check that ${place.binary} is installed.` } : buildFailure(result.log.tail ?? []);
        if (failure !== null && step !== null && !buildx)
            oweStep(place.cli, { id: step, startedAt, endedAt: new Date() });
        return failure === null ? { ...result, kind: 'failed', reason: `the build ended with code ${exit.code}`, ...(at === null ? {} : { at }) } : { ...result, kind: 'engine_failed', ...failure };
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
const buildx = new WeakMap();
function hasBuildx(cli) {
    const known = buildx.get(cli) ?? cli.call(['buildx', 'version'], { timeoutMs: 5000 }).then((answer) => answer.code === 0);
    buildx.set(cli, known);
    return known;
}
/** The driver `docker`, which every engine has, refuses to write a cache and fails the build. */
async function exportsCache(cli) {
    const driver = /^Driver:\s*(\S+)/m.exec((await cli.call(['buildx', 'inspect'], { timeoutMs: 5000 })).stdout)?.[1];
    return driver !== undefined && driver !== 'docker';
}
async function idFromFile(idFile) {
    return wellFormed(await (0,promises_.readFile)(idFile, 'utf8').catch(() => ''));
}
/** buildx writes the configuration's digest, which is not the id where the engine keeps images in containerd: the engine is asked. */
async function idOfTag(cli, tag) {
    return wellFormed((await cli.call(['image', 'inspect', '--format', '{{.Id}}', tag])).stdout);
}
function wellFormed(text) {
    const id = text.trim();
    return /^sha256:[0-9a-f]{64}$/.test(id) ? id : null;
}

// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(93706);
// EXTERNAL MODULE: ./io/containers/run-as.js
var run_as = __webpack_require__(16088);
;// CONCATENATED MODULE: ./io/containers/compose-holder.js
/**
 * A container that does nothing and holds the network namespace that the services of a project share: one of them may end, be it
 * because its work is done, and the others keep their loopback.
 */




/** `names`: each means the loopback, in all containers that join. */
async function openHolder(images, names, { binary, cli }, cidDir) {
    let said = '';
    for (const image of images) {
        const run = (0,owner/* ownedName */["do"])();
        const name = `hortus-${run}`;
        const [word, ...args] = (0,container_args/* containerArgs */.he)(nothing(image), { engine: binary, run, owner: (0,owner/* ownerLabel */.Wb)(), user: (0,run_as/* runAs */.Y4)(), keepId: (0,run_as/* runAs */.Y4)().uid === process.getuid?.(), openFiles: (0,run_as/* openFilesLimit */.jI)(), cidfile: `${cidDir}/${run}`, cgroupParent: null, localNames: names });
        const answer = await cli.call([word, '--detach', ...args], { timeoutMs: 60_000 });
        if (answer.code === 0)
            return { name, [Symbol.asyncDispose]: async () => void (await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 })) };
        said = answer.stderr;
        await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 });
        if (!/executable file not found|no such file or directory/i.test(said))
            break;
    }
    return unknownFailure(said.split('\n'), 'no image of the project could hold its network: it needs the program `sleep`');
}
function nothing(image) {
    return {
        image,
        command: ['sleep', '2147483647'],
        workdir: '/',
        mounts: [],
        env: {},
        network: 'none',
        gpus: 'none',
        limits: { timeoutMs: 0, graceMs: 0, memoryBytes: 64 * 1024 * 1024, cpus: null, pids: 8, shmBytes: 1024 * 1024 },
        labels: {},
        log: '',
        logBytes: 0,
        signal: new AbortController().signal,
    };
}

;// CONCATENATED MODULE: ./io/containers/compose-image.js

const PULL_MS = 20 * 60_000;
async function resolveImage(cli, { name, image, imagePlace, entrypoint, command, workdir }) {
    const ref = image.id ?? image.ref;
    let config = await inspect(cli, ref);
    if (config === null && image.id === null) {
        const pulled = await cli.call(['pull', '--quiet', ref], { timeoutMs: PULL_MS });
        if (pulled.code !== 0)
            return notPulled(pulled.stderr, `the image ${ref} of the service "${name}"${imagePlace === undefined ? '' : ` (${imagePlace})`} could not be pulled`);
        config = await inspect(cli, ref);
    }
    if (config === null)
        return { reason: `the image ${ref} is not there`, next: 'Build or pull it, then try again.' };
    // As the engines do: an entrypoint of one's own drops the image's command.
    const argv = [...(entrypoint ?? config.entrypoint), ...(command ?? (entrypoint === null ? config.command : []))];
    return { image: { ref: image.ref, id: config.id, digest: image.digest }, command: argv, workdir: workdir ?? (config.workdir === '' ? '/' : config.workdir) };
}
/** What is said of base images, said of the image that a compose file names: no argument of a build gives another one. */
function notPulled(stderr, what) {
    const { reason, next } = unknownFailure(stderr.split('\n').slice(-5), what);
    const advice = next.replace(/, or give a base image.*$/s, '.').replace('the FROM line of the Dockerfile', 'its `image:` in the compose file');
    return { reason: reason.replace('the base image could not be pulled', what), next: advice };
}
async function inspect(cli, ref) {
    const answer = await cli.call(['image', 'inspect', '--format={{.Id}}\t{{json .Config.Entrypoint}}\t{{json .Config.Cmd}}\t{{json .Config.WorkingDir}}', ref]);
    const [id = '', entrypoint = '', command = '', workdir = ''] = answer.stdout.trim().split('\t');
    if (answer.code !== 0 || !/^(?:sha256:)?[0-9a-f]{64}$/.test(id))
        return null;
    return { id: id.startsWith('sha256:') ? id : `sha256:${id}`, entrypoint: words(entrypoint), command: words(command), workdir: String(parse(workdir) ?? '') };
}
function words(text) {
    const value = parse(text);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./core/supervise/stop-of.js
/** Why a run is stopped, as the signal's reason says it. Whatever else was put there, it is a stop with words. */
function stopOf(reason) {
    return isStop(reason) ? reason : { handler: 'unknown', verdict: 'broken', reason: 'nothing says why' };
}
function isStop(reason) {
    if (typeof reason !== 'object' || reason === null)
        return false;
    const { handler, verdict, reason: why } = reason;
    return typeof handler === 'string' && typeof why === 'string' && (verdict === 'enough' || verdict === 'broken' || verdict === 'spent' || verdict === 'served' || verdict === 'unserved');
}

// EXTERNAL MODULE: ./io/containers/cgroup.js + 4 modules
var containers_cgroup = __webpack_require__(14832);
;// CONCATENATED MODULE: ./io/containers/container-counters.js
/**
 * Peak memory and CPU time of a container. Its own cgroup is gone when it ends and `inspect` shows neither, so it runs below a
 * cgroup of ours where we may make one; else its cgroup is read while it runs.
 */



async function openCounters(run, cidfile, facts) {
    if (!facts.ownCgroups)
        return openSampler(cidfile);
    const cgroup = await (0,containers_cgroup/* makeCgroup */.zs)(`hortus-${run}`, null);
    if ('why' in cgroup)
        return openSampler(cidfile);
    return { cgroupParent: `/${cgroup.name}`, measure: () => cgroup.measure(), close: () => cgroup.remove() };
}
const EVERY_MS = 50;
function openSampler(cidfile, root = containers_cgroup/* CGROUP_ROOT */.IQ) {
    let best = null;
    const look = async () => {
        const id = (await (0,promises_.readFile)(cidfile, 'utf8').catch(() => '')).trim();
        const now = /^[0-9a-f]{64}$/.test(id) ? await sample(id, root) : null;
        if (now !== null)
            best = { source: now.source, peak: larger(best?.peak ?? null, now.peak), cpuMs: larger(best?.cpuMs ?? null, now.cpuMs) };
    };
    const timer = setInterval(() => void look(), EVERY_MS);
    return {
        cgroupParent: null,
        async measure() {
            clearInterval(timer);
            const { peak = null, cpuMs = null, source = '' } = best ?? {};
            return {
                peakMemoryBytes: peak === null ? none('peak memory') : { value: peak, source },
                cpuTimeMs: cpuMs === null ? none('CPU time') : { value: cpuMs, source },
            };
        },
        async close() {
            clearInterval(timer);
        },
    };
}
/** Where the engines put a container: cgroupfs or systemd driver, docker or podman, version 2 and then version 1. */
async function sample(id, root) {
    for (const place of [`docker/${id}`, `system.slice/docker-${id}.scope`, `machine.slice/libpod-${id}.scope`, `libpod_parent/libpod-${id}`]) {
        const v2 = await read((0,external_node_path_.join)(root, place, 'cpu.stat'));
        if (v2 !== null) {
            const peak = (await number((0,external_node_path_.join)(root, place, 'memory.peak'))) ?? (await number((0,external_node_path_.join)(root, place, 'memory.current')));
            return { peak, cpuMs: Number(/^usage_usec (\d+)$/m.exec(v2)?.[1] ?? 0) / 1000, source: 'cgroup-v2-sampled' };
        }
        const usage = await number((0,external_node_path_.join)(root, 'cpuacct', place, 'cpuacct.usage'));
        if (usage !== null)
            return { peak: await number((0,external_node_path_.join)(root, 'memory', place, 'memory.max_usage_in_bytes')), cpuMs: usage / 1e6, source: 'cgroup-v1-sampled' };
    }
    return null;
}
function larger(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}
async function number(path) {
    const text = await read(path);
    return text !== null && /^\d+\s*$/.test(text) ? Number(text) : null;
}
async function read(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}
function none(what) {
    return { value: null, reason: `the container's cgroup was not found while it ran: no ${what}` };
}

;// CONCATENATED MODULE: ./io/containers/container-end.js
/** How a container ended. Exit 0 needs no question; everything else is asked, so that the engine's failures are not the example's. */


async function endOfContainer(exit, name, cli, said) {
    if (exit.code === 0)
        return { kind: 'exited', code: 0 };
    const answer = await cli.call(['inspect', '--format={{json .State}}', name]);
    const state = answer.code === 0 ? parseState(answer.stdout) : null;
    // No container: it was never made, or the engine has gone.
    if (state === null)
        return { kind: 'engine_failed', ...unknownFailure([...said.slice(-5), ...(exit.code === 125 ? [] : answer.stderr.split('\n'))], 'the container could not be started') };
    // Podman has two more words for it.
    if (['created', 'configured', 'initialized'].includes(state.Status))
        return notStarted(state, said);
    if (state.Running)
        return { kind: 'engine_failed', ...unknownFailure([], 'the engine lost the container') };
    if (state.OOMKilled)
        return { kind: 'out_of_memory' };
    return fromExitCode(state.ExitCode);
}
/** A killed container was removed with force: nobody can be asked, and nobody needs to be. */
async function endOfStopped(stop, killed, ask) {
    if (killed)
        return { kind: 'stopped', stop, code: null, signal: 'SIGKILL' };
    const end = await ask();
    return { kind: 'stopped', stop, code: end.kind === 'exited' ? end.code : null, signal: end.kind === 'signalled' ? end.signal : end.kind === 'out_of_memory' ? 'SIGKILL' : null };
}
/** Made, but the command could not be executed: that is the example's to correct. */
function notStarted(state, said) {
    if (/no such file|not found in \$PATH|executable file not found/i.test(state.Error))
        return { kind: 'exited', code: 127 };
    if (/permission denied|exec format error/i.test(state.Error))
        return { kind: 'exited', code: 126 };
    return { kind: 'engine_failed', ...unknownFailure(state.Error === '' ? said.slice(-5) : [state.Error], 'the container could not be started') };
}
/** The init process in the container turns a signal into 128 + its number. */
function fromExitCode(code) {
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    return signal !== undefined && code > 128 ? { kind: 'signalled', signal } : { kind: 'exited', code };
}
function parseState(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./io/containers/ensure-volume.js


/**
 * A new named volume belongs to root, and a run is nobody in particular. Docker gives a new volume the owner and mode of the
 * directory that it first covers in an image: /var/tmp, which everybody may write. The container is only created for that,
 * never started. Podman gives volumes to the user of the run by itself.
 */
async function ensureVolumes(request, binary, cli) {
    if (binary !== 'docker')
        return;
    for (const { sourceAbs: volume, volume: named } of request.mounts) {
        if (named !== true || (await cli.call(['volume', 'inspect', volume])).code === 0)
            continue;
        const name = `hortus-volume-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        await cli.call(['create', '--pull=never', '--network=none', `--name=${name}`, `--label=hortus.owner=${(0,owner/* ownerLabel */.Wb)()}`, `--mount=type=volume,source=${volume},target=/var/tmp`, request.image?.id ?? '', 'true']);
        await cli.call(['rm', '--force', name]);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./io/containers/listening.js
/** Who listens in a network namespace, as the kernel says it in /proc/net/tcp and tcp6. */
const LISTEN = '0A';
/** A line has 150 characters: nobody reads the table of a million sockets for one port. */
const MAX_TABLE = 4 * 1024 * 1024;
/** Total: lines of another form are left out. Sorted, each port once. */
function parseListening(table) {
    const found = new Map();
    for (const line of table.slice(0, MAX_TABLE).split('\n')) {
        const fields = line.trim().split(/\s+/);
        const [, local = '', , state] = fields;
        const port = /^[0-9A-F]{8,32}:([0-9A-F]{4})$/.exec(local)?.[1];
        if (state !== LISTEN || port === undefined)
            continue;
        const number = Number.parseInt(port, 16);
        if (number > 0)
            found.set(number, { port: number, inode: fields[9] ?? '' });
    }
    return [...found.values()].sort((a, b) => a.port - b.port);
}

;// CONCATENATED MODULE: ./io/containers/host-door.js
/**
 * The door of the process engine: this machine's own loopback. Only ports whose sockets belong to a process of the run count, so
 * that another program's server is never asked in its place.
 */




/** `run`: the marker of the run's processes. */
function openHostDoor(run) {
    return {
        via: () => 'loopback',
        async listening() {
            const [table, sockets] = await Promise.all([readTables('/proc/net'), socketsOf(run)]);
            return parseListening(table).filter(({ inode }) => sockets.has(inode)).map(({ port }) => port);
        },
        dial: (port) => dialHost('127.0.0.1', port).catch(() => dialHost('::1', port)),
    };
}
async function readTables(directory) {
    const tables = await Promise.all(['tcp', 'tcp6'].map((name) => (0,promises_.readFile)(`${directory}/${name}`, 'utf8').catch(() => '')));
    return tables.join('\n');
}
function dialHost(host, port) {
    return new Promise((done, failed) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        socket.once('connect', () => done(socket)).once('error', failed);
    });
}
async function socketsOf(run) {
    const inodes = new Set();
    for (const pid of await (0,stragglers/* markedProcesses */.KT)(run)) {
        const handles = await (0,promises_.readdir)(`/proc/${pid}/fd`).catch(() => []);
        const links = await Promise.all(handles.map((handle) => (0,promises_.readlink)(`/proc/${pid}/fd/${handle}`).catch(() => '')));
        for (const link of links) {
            const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
            if (inode !== undefined)
                inodes.add(inode);
        }
    }
    return inodes;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./io/containers/piped-duplex.js
/** A child's standard input and output as one connection; destroying it ends the child. */


function pipeTo(program, args, env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { env, cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (said.length < 2000)
            said += text;
    });
    const gone = new Promise((done) => {
        child.once('error', () => done({ code: null, said }));
        child.once('close', (code) => done({ code, said }));
    });
    const duplex = new external_node_stream_.Duplex({
        read: () => void child.stdout.resume(),
        write: (chunk, _encoding, written) => void child.stdin.write(chunk, () => written()),
        final: (ended) => void child.stdin.end(ended),
        destroy: (error, destroyed) => {
            // Its children too: a shell's would hold the pipes open.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            killGroup(child.pid);
            destroyed(error);
        },
    });
    child.stdin.on('error', () => { });
    child.stdout.on('data', (chunk) => {
        if (!duplex.push(chunk))
            child.stdout.pause();
    });
    child.stdout.once('end', () => duplex.push(null));
    return Object.assign(duplex, { gone });
}
function killGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has gone.
    }
}

;// CONCATENATED MODULE: ./io/containers/service-relays.js
const PYTHON = `
import os, socket, sys, threading
port, s = int(sys.argv[1]), None
for host in ('127.0.0.1', '::1'):
    try:
        s = socket.create_connection((host, port), 5)
        break
    except OSError:
        pass
if s is None:
    sys.exit(7)
s.settimeout(None)
def up():
    while True:
        part = os.read(0, 65536)
        if not part:
            os._exit(0)
        s.sendall(part)
threading.Thread(target=up, daemon=True).start()
while True:
    part = s.recv(65536)
    if not part:
        break
    sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()
`;
const NODE_RELAY = `
const { connect } = require('node:net')
const port = Number(process.argv[1])
const dial = (hosts) => {
  const socket = connect({ port, host: hosts[0] })
  socket.once('connect', () => { process.stdin.pipe(socket, { end: false }); socket.pipe(process.stdout); socket.on('error', () => process.exit(0)).on('close', () => process.exit(0)); process.stdin.on('end', () => process.exit(0)) })
  socket.once('error', () => socket.connecting !== undefined && !socket.remoteAddress && (hosts.length > 1 ? dial(hosts.slice(1)) : process.exit(7)))
}
dial(['127.0.0.1', '::1'])
`;
const PERL = `
use IO::Socket::INET; use IO::Select;
my $s = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $ARGV[0], Timeout => 5) or exit 7;
my $both = IO::Select->new($s, \\*STDIN);
while (1) {
  for my $ready ($both->can_read) {
    my $part;
    my $read = sysread($ready, $part, 65536);
    exit 0 unless $read;
    my $to = $ready == $s ? \\*STDOUT : $s;
    for (my $at = 0; $at < $read;) { my $sent = syswrite($to, $part, $read - $at, $at); exit 0 unless $sent; $at += $sent }
  }
}
`;
const BASH = 'exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 7; cat >&3 <&0 & cat <&3; kill $! 2>/dev/null; exit 0';
const RELAYS = [
    { program: 'python3', args: ['-I', '-c', PYTHON] },
    { program: 'node', args: ['-e', NODE_RELAY, '--'] },
    { program: 'perl', args: ['-e', PERL, '--'] },
    { program: 'bash', args: ['-c', BASH, 'relay'] },
    { program: 'curl', args: ['--silent', '--no-buffer', '--noproxy', '*', '--config', '/dev/null', '--url'] },
    { program: 'nc', args: ['127.0.0.1'] },
];
/** curl takes the port in an address: as a telnet client it is the same pipe as the others. */
function relayWords({ program, args }, port) {
    return [program, ...args, program === 'curl' ? `telnet://127.0.0.1:${port}` : String(port)];
}

;// CONCATENATED MODULE: ./io/containers/container-door.js
/**
 * The door of a container that has no network and publishes no port: a program of its own image moves the bytes (`exec`), or, when
 * the image holds none and the caller is root, a program of ours inside its network namespace. The program is chosen once.
 */





/** `names`: containers that share the network namespace; the first whose image can help is used. */
function openContainerDoor(cli, names) {
    let way = null;
    let pid = null;
    const localPid = () => (pid ??= findPid(cli, names[0]).then((found) => {
        // Not started yet: asked again.
        if (found === null)
            pid = null;
        return found;
    }));
    return {
        via: () => (way === null ? null : way.kind === 'exec' ? `exec:${way.relay.program}` : 'namespace'),
        async listening() {
            const local = await localPid();
            if (local !== null)
                return ports(await readTables(`/proc/${local}/net`));
            return listFromInside(cli, names);
        },
        async dial(port) {
            way ??= await findWay(cli, names, await localPid());
            // Asked again: the number of a process that has gone may be somebody else's by now.
            return container_door_open(cli, way.kind === 'namespace' ? { kind: 'namespace', pid: await alive(cli, names[0]) } : way, port);
        },
    };
}
const ports = (table) => parseListening(table).map(({ port }) => port);
function container_door_open(cli, way, port) {
    if (way.kind === 'exec')
        return pipeTo(cli.binary, ['exec', '--interactive', way.name, ...relayWords(way.relay, port)], cli.env);
    // No environment: nothing of the caller's steers a program that stands beside a stranger's.
    return pipeTo('nsenter', [`--target=${way.pid}`, '--net', process.execPath, '-e', NODE_RELAY, '--', String(port)], { PATH: cli.env['PATH'] ?? '' });
}
async function alive(cli, name) {
    const pid = await findPid(cli, name);
    if (pid === null)
        throw new Error('the container has gone');
    return pid;
}
async function findWay(cli, names, pid) {
    for (const name of names) {
        const program = await findProgram(cli, name);
        const relay = RELAYS.find((each) => each.program === program);
        if (relay !== undefined)
            return { kind: 'exec', name, relay };
    }
    if (pid !== null && process.getuid?.() === 0)
        return { kind: 'namespace', pid };
    throw new Error(`its image holds none of ${RELAYS.map(({ program }) => program).join(', ')}, through which its port could be asked`);
}
/** One call when the image has a shell; else each program is tried. */
async function findProgram(cli, name) {
    const words = RELAYS.map(({ program }) => program).join(' ');
    const answer = await cli.call(['exec', name, '/bin/sh', '-c', `for each in ${words}; do command -v "$each" >/dev/null 2>&1 && echo "$each" && exit 0; done; exit 9`], { timeoutMs: 10_000 });
    if (answer.code === 0)
        return answer.stdout.trim();
    if (answer.code === 9)
        return null;
    if (answer.code !== 126 && answer.code !== 127)
        throw new Error(`the container could not be entered: ${(answer.stderr.trim().split('\n')[0] ?? '').slice(0, 200)}`);
    for (const { program } of RELAYS)
        if ((await cli.call(['exec', name, program, '--version'], { timeoutMs: 10_000 })).code === 0)
            return program;
    return null;
}
async function listFromInside(cli, names) {
    for (const name of names) {
        const answer = await cli.call(['exec', name, 'cat', '/proc/net/tcp', '/proc/net/tcp6'], { timeoutMs: 5000 });
        // cat says 1 where there is no IPv6, and has printed the rest.
        if (/^\s+sl\s+local_address/.test(answer.stdout))
            return ports(answer.stdout);
    }
    return null;
}
/** The container's first process, when this machine is the engine's and sees it: in a namespace that is not ours, below a cgroup of its name. */
async function findPid(cli, name) {
    const answer = await cli.call(['inspect', '--format={{.Id}} {{.State.Pid}}', name], { timeoutMs: 5000 });
    const match = /^([0-9a-f]{64}) ([1-9]\d{0,9})\s*$/.exec(answer.stdout);
    if (match?.[1] === undefined)
        return null;
    const pid = Number(match[2]);
    const [cgroup, theirs, ours] = await Promise.all([(0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''), (0,promises_.readlink)(`/proc/${pid}/ns/net`).catch(() => null), (0,promises_.readlink)('/proc/self/ns/net').catch(() => null)]);
    return cgroup.includes(match[1]) && theirs !== ours && theirs !== null ? pid : null;
}

// EXTERNAL MODULE: ./core/contract/plan-run.js
var plan_run = __webpack_require__(10714);
;// CONCATENATED MODULE: ./io/containers/make-sources.js




/** What a run writes to must be there before it starts; what root makes, a container's run must own to write it. */
async function makeSources(request) {
    for (const mount of request.mounts) {
        // A directory of the cache is made even for who only reads it: nobody else makes it.
        if (mount.volume === true || !(mount.writable || mount.sourceAbs.includes(`/${plan_run/* GARDEN_CACHE */.Zi}/`)))
            continue;
        const made = tryMake(mount.sourceAbs);
        if (made !== null)
            await (0,run_as/* giveTo */.jb)(made, mount.sourceAbs);
    }
}
/** The engine says it better than we could when the mount is not there. */
function tryMake(abs) {
    try {
        return abs.endsWith(`/${plan_run/* GARDEN_CACHE */.Zi}`) ? (0,make_ignored/* makeIgnored */.r)(abs) : (0,make_directory/* makeDirectory */.O)(abs);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./core/contract/judge-answer.js
/** Is this the answer that was wanted? What the server said is quoted as a stranger's text and never obeyed (A50). */


/** null when it is; else in words that follow "it". */
function judgeAnswer(ask, answer) {
    const to = `${ask.method} ${ask.path}`;
    if (answer.status === null)
        return ask.status === null && answer.error !== null && NOT_HTTP.test(answer.error) ? null : `gave no answer to ${to}: ${answer.error ?? 'nothing came'}`;
    const said = answer.text === '' ? '' : ` (${judge_answer_quoted(answer.text)})`;
    if (ask.status === null ? answer.status >= 500 : answer.status !== ask.status)
        return `answered ${to} with ${answer.status}${redirect(answer)}, and ${ask.status ?? 'a status below 500'} was expected${said}`;
    if (answer.error !== null)
        return `began to answer ${to} and did not end: ${answer.error}`;
    if (ask.contains !== null && !answer.text.includes(ask.contains))
        return `answered ${to} without ${JSON.stringify(ask.contains.slice(0, 80))}${answer.truncated ? ' in its first 64 KiB' : ''}${said}`;
    return null;
}
/** Nobody declared what it speaks: a listening port that is not HTTP (gRPC, a database) is as good as one that is. */
const NOT_HTTP = /^no HTTP/;
function redirect({ status }) {
    return status !== null && status >= 300 && status < 400 ? ' (a redirect, which is not followed)' : '';
}
function judge_answer_quoted(text) {
    const lines = text.slice(0, 2000).split('\n').map((each) => (0,quote_log/* plainText */.w)(each).trim());
    const line = (0,redact/* redact */.E)(lines.find((each) => each !== '') ?? '');
    return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./io/containers/service-ask.js
/**
 * One HTTP exchange with a server that nobody trusts, over a connection that somebody else opened. Bounded in time and size;
 * nothing is followed, decompressed or obeyed.
 */

const ANSWER_BYTES = 64 * 1024;
/** Total: whatever the server does, an answer or the reason why there is none. */
function askOver(connection, port, question, signal) {
    const started = performance.now();
    const body = question.body === null ? null : Buffer.from(question.body);
    return new Promise((done) => {
        const kept = [];
        let [bytes, status, over] = [0, null, false];
        const finish = (error, truncated = false) => {
            if (over)
                return;
            over = true;
            clearTimeout(timer);
            signal.removeEventListener('abort', interrupt);
            connection.destroy();
            done({ status, bytes, truncated, durationMs: performance.now() - started, error, text: Buffer.concat(kept).toString('utf8') });
        };
        const interrupt = () => finish('it was interrupted');
        const timer = setTimeout(() => finish(`nothing more within ${question.timeoutMs / 1000} s`), question.timeoutMs);
        signal.addEventListener('abort', interrupt, { once: true });
        const asking = (0,external_node_http_.request)({
            createConnection: () => connection,
            host: '127.0.0.1',
            port,
            method: question.method,
            path: question.path,
            headers: { Accept: '*/*', Connection: 'close', 'User-Agent': 'hortus', ...question.headers, ...(body === null ? {} : { 'Content-Length': String(body.length) }) },
            maxHeaderSize: 16 * 1024,
        });
        const read = (answer) => {
            status = answer.statusCode ?? null;
            answer.on('data', (chunk) => {
                const part = chunk.subarray(0, ANSWER_BYTES - bytes);
                kept.push(Buffer.from(part));
                bytes += part.length;
                if (part.length < chunk.length)
                    finish(null, true);
            });
            answer.once('end', () => finish(null));
            answer.once('aborted', () => finish('the connection ended in the middle'));
            answer.once('error', (error) => finish(service_ask_words(error)));
        };
        asking.once('response', read);
        // A server that switches protocols or opens a tunnel has not answered.
        asking.once('upgrade', (answer) => finish(`no HTTP answer: it switched protocols (${answer.statusCode})`));
        asking.on('error', (error) => finish(service_ask_words(error)));
        connection.on('error', (error) => finish(service_ask_words(error)));
        asking.end(body);
    });
}
function service_ask_words(error) {
    const { code = '' } = error;
    if (code.startsWith('HPE_'))
        return `no HTTP answer (${code})`;
    if (code === 'ECONNRESET')
        return 'no HTTP answer: the connection was closed';
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    return error.message.slice(0, 200);
}

;// CONCATENATED MODULE: ./io/containers/service-attend.js
/** Waits until a server is ready, asks it once, and says what came of it. The run itself is stopped by others. */



/** `over` is aborted when the run has ended, or is ended for another reason. Total. */
async function attend(service, door, over) {
    const started = performance.now();
    const found = await awaitReady(service, door, AbortSignal.any([over, AbortSignal.timeout(service.readyMs)]));
    const facts = (port, ready, answer, failure) => ({ port, readyMs: ready ? readyMs : null, via: door.via(), answer, failure });
    const readyMs = Math.round(performance.now() - started);
    if (over.aborted)
        return facts(found.port, false, null, ENDED);
    if (!found.ready)
        return facts(found.port, false, null, { kind: found.unreachable === null ? 'not_ready' : 'unreachable', reason: found.unreachable ?? notReady(service, found) });
    const { ask } = service;
    const port = found.port;
    const answer = ask === null ? null : await exchange(door, port, ask, over);
    if (ask === null || answer === null)
        return facts(port, true, null, null);
    // One that ends while it is asked has not answered, whatever it managed to say.
    const wrong = judgeAnswer(ask, answer);
    if (over.aborted && wrong !== null)
        return facts(port, true, answer, ENDED);
    return facts(port, true, answer, wrong === null ? null : { kind: 'answer', reason: wrong });
}
const ENDED = { kind: 'ended', reason: 'ended by itself before it was asked' };
const FIRST_LOOK_MS = 25;
const SLOWEST_LOOK_MS = 400;
const READY_ASK_MS = 5000;
async function awaitReady(service, door, until) {
    let found = { ready: false, port: service.port, seen: [], last: null, blind: false, unreachable: null };
    for (let wait = FIRST_LOOK_MS; !until.aborted; wait = Math.min(SLOWEST_LOOK_MS, wait * 1.3)) {
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: until }).catch(() => { });
        if (until.aborted)
            break;
        // An engine that does not answer must not hold the harness; and what was interrupted says less than what came before.
        const now = await Promise.race([look(service, door, until), aborted(until)]);
        if (now === null || (until.aborted && !now.ready && found.last !== null))
            break;
        found = now;
        if (found.ready || found.unreachable !== null)
            return found;
    }
    return found;
}
async function look(service, door, until) {
    const listening = await door.listening();
    const seen = listening ?? [];
    const port = service.port ?? (service.preferredPort !== null && seen.includes(service.preferredPort) ? service.preferredPort : (seen[0] ?? null));
    const nothing = { ready: false, port, seen, last: null, blind: false, unreachable: null };
    if (listening === null && port === null)
        return { ...nothing, blind: true };
    if (port === null || (listening !== null && !seen.includes(port)))
        return nothing;
    if (service.readyPath === null && listening !== null)
        return { ...nothing, ready: true };
    // Where nobody can see who listens, an answer of any kind is the sign.
    const question = { path: service.readyPath ?? '/', method: 'GET', headers: {}, body: null, timeoutMs: READY_ASK_MS };
    const last = await exchange(door, port, question, until);
    const unreachable = last.error !== null && last.error.startsWith('its image holds none') ? last.error : null;
    return { ...nothing, last, unreachable, ready: last.status !== null && (service.readyPath === null || last.status < service.readyBelow) };
}
function aborted(signal) {
    return new Promise((done) => (signal.aborted ? done(null) : signal.addEventListener('abort', () => done(null), { once: true })));
}
async function exchange(door, port, question, signal) {
    try {
        const dialling = door.dial(port);
        const connection = await Promise.race([dialling, aborted(signal), (0,external_node_timers_promises_.setTimeout)(question.timeoutMs, null, { ref: false })]);
        // One that comes too late is closed at once.
        if (connection === null)
            void dialling.then((late) => late.destroy(), () => { });
        if (connection === null)
            throw new Error(signal.aborted ? 'it was interrupted' : `no connection within ${question.timeoutMs / 1000} s`);
        return await askOver(connection, port, question, signal);
    }
    catch (error) {
        return { status: null, bytes: 0, truncated: false, durationMs: 0, error: error instanceof Error ? error.message : String(error), text: '' };
    }
}
function notReady(service, { port, seen, last, blind }) {
    const within = `within ${service.readyMs / 1000} s`;
    const others = seen.filter((each) => each !== port);
    const instead = others.length === 0 ? '' : `; it listens on ${others.slice(0, 5).join(', ')}`;
    if (blind)
        return `listened on no port that anybody could see ${within}: declare \`service.port\``;
    if (port === null)
        return `listened on no port ${within}`;
    if (last === null)
        return `did not listen on port ${port} ${within}${instead}`;
    const said = last.status !== null ? `it said ${last.status}` : (last.error ?? 'nothing came');
    return `gave no good answer to GET ${service.readyPath ?? '/'} on port ${port} ${within}: ${said}`;
}

;// CONCATENATED MODULE: ./io/containers/service-attention.js

/** null: the run is no server. */
function openAttention(request, door) {
    const { service } = request;
    if (service === undefined)
        return null;
    const [ended, done] = [new AbortController(), new AbortController()];
    const others = request.stop === undefined ? [request.signal] : [request.signal, request.stop];
    let stoppedAt = null;
    const attended = attend(service, door(), AbortSignal.any([ended.signal, ...others])).then((facts) => {
        if (ended.signal.aborted)
            return facts;
        stoppedAt = performance.now();
        done.abort(stopFor(facts));
        return facts;
    });
    return {
        stop: AbortSignal.any([done.signal, ...(request.stop === undefined ? [] : [request.stop])]),
        graceMs: service.stopMs,
        async close(end, killed) {
            const goneAt = performance.now();
            ended.abort();
            const facts = await attended;
            const stop = stoppedAt === null ? null : { ignoredSigterm: killed, durationMs: Math.max(0, Math.round(goneAt - stoppedAt)) };
            return { end: endOf(end, facts), service: { ...facts, failure: BY_OTHERS.has(end.kind) ? null : facts.failure, stop } };
        },
    };
}
/** What happened then says more than that no answer came. */
const BY_OTHERS = new Set(['interrupted', 'timed_out', 'out_of_memory', 'engine_failed', 'refused']);
function stopFor({ failure }) {
    return failure === null ? { handler: 'service', verdict: 'served', reason: 'it was ready and has answered' } : { handler: 'service', verdict: 'unserved', reason: failure.reason };
}
/** A server that ends by itself has failed, whatever its exit code; one that was asked and answered has not. */
function endOf(end, facts) {
    if (end.kind !== 'exited' && end.kind !== 'signalled')
        return end;
    const how = end.kind === 'exited' ? { code: end.code, signal: null } : { code: null, signal: end.signal };
    if (facts.failure === null)
        return { kind: 'stopped', stop: stopFor(facts), ...how };
    const words = how.signal === null ? `with code ${how.code}` : `by ${how.signal}`;
    const hint = how.code === 0 ? ': a server stays in the foreground' : how.code === 127 ? ': the command was not found' : how.code === 126 ? ': the command is not executable' : '';
    return { kind: 'stopped', stop: { handler: 'service', verdict: 'unserved', reason: facts.failure.kind === 'ended' ? `ended by itself ${words} before it was asked${hint}` : facts.failure.reason }, ...how };
}

;// CONCATENATED MODULE: ./io/containers/container-run.js
/** One hardened container run: started, watched, brought to an end, measured and removed (security 3.6, A56-A61). */

















/** `run`: names its container, `hortus-<run>`; made by `ownedName`. */
async function runContainer(request, place, run = (0,owner/* ownedName */["do"])()) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${run}-`));
    const counters = await openCounters(run, (0,external_node_path_.join)(dir, 'container'), place.facts);
    try {
        await removeOwed(place.cli);
        await makeSources(request);
        await ensureVolumes(request, place.binary, place.cli);
        return await supervise(request, place, { run, cidfile: (0,external_node_path_.join)(dir, 'container'), counters });
    }
    finally {
        await counters.close();
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
async function supervise(request, { binary, cli, outAbs, joins }, { run, cidfile, counters }) {
    const name = `hortus-${run}`;
    const log = openCappedLog(outAbs, request.log, request.logBytes, request.onLine);
    const args = (0,container_args/* containerArgs */.he)(request, { engine: binary, run, owner: (0,owner/* ownerLabel */.Wb)(), user: (0,run_as/* runAs */.Y4)(), keepId: (0,run_as/* runAs */.Y4)().uid === process.getuid?.(), openFiles: (0,run_as/* openFilesLimit */.jI)(), cidfile, cgroupParent: counters.cgroupParent, ...(joins === undefined ? {} : { joins }) });
    const started = performance.now();
    const client = startCli(cli, args, log);
    const attention = openAttention(request, () => openContainerDoor(cli, [name]));
    const stop = attention?.stop ?? request.stop;
    let kills = 0;
    const { value: exit, stopped } = await climbDown(client.ended, {
        ...request.limits,
        ...(attention === null ? {} : { graceMs: attention.graceMs }),
        signal: request.signal,
        stop,
        terminate: () => void cli.call(['kill', '--signal=TERM', name]),
        kill: () => {
            void removeContainer(cli, name);
            // An engine that does not answer must not hold the harness for ever.
            if (++kills > PATIENCE)
                client.signal('SIGKILL');
        },
    });
    const durationMs = performance.now() - started;
    const measured = await counters.measure();
    const lines = log.close();
    const end = stopped === 'stopped'
        ? await endOfStopped(stopOf(stop?.reason), kills > 0, () => endOfContainer(exit, name, cli, lines.tail ?? []))
        : stopped !== null
            ? { kind: stopped }
            : await endOfContainer(exit, name, cli, lines.tail ?? []);
    const served = await attention?.close(end, kills > 0);
    await removeContainer(cli, name);
    return { end, ...served, durationMs, ...measured, log: lines };
}
/** Tries to kill, a second apart, before the client itself is killed. */
const PATIENCE = 5;

;// CONCATENATED MODULE: ./io/containers/compose-service.js
/** One service of a project: started, waited for as its file says, ended with the project. */



/** `until`: no more waiting for readiness. `teardown`: the project is over. */
function startService(wanted, resolved, place, door, until, teardown, stopMs) {
    const run = (0,owner/* ownedName */["do"])();
    const container = `hortus-${run}`;
    const started = performance.now();
    const over = new AbortController();
    const request = { ...wanted.request, limits: { ...wanted.request.limits, graceMs: stopMs }, image: resolved.image, command: resolved.command, workdir: resolved.workdir, signal: NEVER, stop: teardown };
    const ended = runContainer(request, place, run).finally(() => over.abort());
    let readyMs = null;
    let waiting = null;
    const wait = async () => {
        const reason = wanted.ends ? await completes(ended, until) : await becomesReady(wanted, container, place.cli, door, AbortSignal.any([until, over.signal]));
        if (over.signal.aborted && !wanted.ends)
            return howEnded(await ended) ?? (isServer(wanted) ? 'ended by itself with code 0 before it was ready' : null);
        if (reason === null)
            readyMs = Math.round(performance.now() - started);
        return reason;
    };
    const ready = () => (waiting ??= wait());
    return {
        name: wanted.name,
        container,
        ended,
        ready,
        async facts() {
            const outcome = await ended;
            const unready = waiting === null ? null : await waiting;
            const { end, durationMs, log } = outcome;
            const state = end.kind === 'stopped' ? (unready === null ? 'stopped' : 'unhealthy') : end.kind === 'exited' && end.code === 0 && unready === null ? 'completed' : 'failed';
            return { name: wanted.name, image: resolved.image, state, reason: unready ?? (state === 'failed' ? howEnded(outcome) : null), readyMs, durationMs, log };
        },
    };
}
const NEVER = new AbortController().signal;
const TEARDOWN = { handler: 'compose', verdict: 'served', reason: 'the project is over' };
async function completes(ended, until) {
    const late = new Promise((done) => (until.aborted ? done(null) : until.addEventListener('abort', () => done(null), { once: true })));
    const outcome = await Promise.race([ended, late]);
    return outcome === null ? 'did not come to its end in time' : howEnded(outcome);
}
/** null: with 0, or because it was told to. */
function howEnded({ end }) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : `ended by itself with code ${end.code}${end.code === 127 ? ': its command was not found' : end.code === 126 ? ': its command is not executable' : ''}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'out_of_memory':
            return 'ran out of memory';
        case 'timed_out':
            return 'did not end in time';
        case 'engine_failed':
        case 'refused':
            return `could not be run: ${end.reason}`;
        case 'stopped':
        case 'interrupted':
            return null;
    }
}
const isServer = ({ health, ports }) => health !== null || ports.length > 0;
/** Nothing says what it is to come to: it runs, and does not fall over at once. */
async function settles(container, cli, until) {
    while (!until.aborted) {
        const answer = await cli.call(['inspect', '--format={{.State.Running}}', container], { timeoutMs: 5000 });
        await (0,external_node_timers_promises_.setTimeout)(answer.stdout.trim() === 'true' ? SETTLE_MS : LOOK_MS, undefined, { signal: until }).catch(() => { });
        if (answer.stdout.trim() === 'true' && !until.aborted)
            return null;
    }
    return 'was not started in time';
}
const SETTLE_MS = 500;
const LOOK_MS = 100;
const SLOWEST_HEALTH_MS = 1000;
async function becomesReady({ health, ports }, container, cli, door, until) {
    if (health === null && ports.length === 0)
        return settles(container, cli, until);
    while (!until.aborted) {
        await (0,external_node_timers_promises_.setTimeout)(health === null ? LOOK_MS : Math.min(SLOWEST_HEALTH_MS, Math.max(LOOK_MS, health.intervalMs)), undefined, { signal: until }).catch(() => { });
        if (until.aborted)
            break;
        if (health === null) {
            const listening = await door.listening();
            if (listening !== null && ports.some((port) => listening.includes(port)))
                return null;
        }
        else if ((await cli.call(['exec', container, ...health.test], { timeoutMs: Math.min(60_000, health.timeoutMs) })).code === 0)
            return null;
    }
    return health === null ? `listened on none of its ports (${ports.slice(0, 5).join(', ')}) in time` : 'did not become healthy in time';
}

;// CONCATENATED MODULE: ./io/containers/compose-run.js
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
/**
 * A project of several containers, run as one: each hardened as every run is, all on one loopback and no network, started in order,
 * waited for, tried, and taken down whatever happened. No word of the compose file reaches an engine but through the closed request.
 */










async function runCompose(request, place) {
    const started = performance.now();
    const images = [];
    for (const service of request.services) {
        const image = await resolveImage(place.cli, service);
        if ('reason' in image)
            return compose_run_notStarted({ kind: 'engine_failed', ...image }, request, started);
        images.push(image);
    }
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownedName */["do"])()}-`));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const holder = await openHolder(images.map(({ image }) => image), request.services.map(({ name }) => name), place, dir);
            if ('reason' in holder)
                return compose_run_notStarted({ kind: 'engine_failed', ...holder }, request, started);
            const _held = __addDisposableResource(env_1, holder
            // await: without it the namespace would go before the project is over.
            , true);
            // await: without it the namespace would go before the project is over.
            return await runTogether(request, images, { ...place, joins: holder.name }, holder, started);
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
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
async function runTogether(request, images, place, holder, started) {
    const teardown = new AbortController();
    const late = AbortSignal.timeout(request.timeoutMs);
    const over = AbortSignal.any([request.signal, late, ...(request.stop === undefined ? [] : [request.stop])]);
    const running = [];
    let result;
    try {
        const unready = await startAll(request, images, place, holder, running, over, teardown.signal);
        result = over.aborted ? { end: endOfOver(request, late) } : unready !== null ? { end: failed(unready) } : await tryIt(request, place, holder, running, over, late);
    }
    finally {
        teardown.abort(TEARDOWN);
        await Promise.allSettled(running.map(({ ended }) => ended));
    }
    const facts = await Promise.all(running.map((each) => each.facts()));
    const all = request.services.map((service, index) => facts.find(({ name }) => name === service.name) ?? neverStarted(service.name, images[index]));
    const outcomes = await Promise.all(running.map(({ ended }) => ended));
    return { durationMs: performance.now() - started, peakMemoryBytes: SEVERAL, cpuTimeMs: sum(outcomes.map(({ cpuTimeMs }) => cpuTimeMs)), log: logOf(request, all), ...result, end: worst(result.end, all, outcomes), services: all };
}
/** null when all are ready; else what is wrong with which. */
async function startAll(request, images, place, holder, running, over, teardown) {
    const until = AbortSignal.any([over, AbortSignal.timeout(request.readyMs)]);
    const door = openContainerDoor(place.cli, [holder.name]);
    for (const [index, service] of request.services.entries()) {
        for (const { service: other, condition } of service.dependsOn) {
            const needed = running.find(({ name }) => name === other);
            const reason = condition === 'started' ? null : await needed?.ready();
            if (typeof reason === 'string')
                return sentence(other, reason);
        }
        if (until.aborted)
            return 'the services were not started in time';
        running.push(startService(service, images[index], place, door, until, teardown, request.stopMs));
    }
    const reasons = await Promise.all(running.map(async (each) => ({ name: each.name, reason: await each.ready() })));
    const unready = reasons.find(({ reason }) => reason !== null);
    return unready === undefined ? null : sentence(unready.name, unready.reason);
}
const sentence = (name, reason) => `its service "${name}" ${reason}`;
async function tryIt(request, place, holder, running, over, late) {
    if (request.main !== null)
        return runContainer(request.main, place);
    const { ask } = request;
    if (ask === undefined)
        return { end: stopped({ handler: 'compose', verdict: 'served', reason: 'all of its services were ready' }) };
    const asked = running.find(({ name }) => request.services.find((each) => each.name === name)?.ports.includes(ask.port ?? -1));
    const gone = new AbortController();
    void asked?.ended.finally(() => gone.abort());
    const service = { ...(await attend(ask, openContainerDoor(place.cli, [holder.name, ...running.map(({ container }) => container)]), AbortSignal.any([over, gone.signal]))), stop: null };
    if (over.aborted)
        return { end: endOfOver(request, late), service: { ...service, failure: null } };
    return { end: stopped(service.failure === null ? { handler: 'service', verdict: 'served', reason: 'it was ready and has answered' } : { handler: 'service', verdict: 'unserved', reason: service.failure.reason }), service };
}
const stopped = (stop) => ({ kind: 'stopped', stop, code: null, signal: null });
const failed = (reason) => stopped({ handler: 'compose', verdict: 'unserved', reason });
function endOfOver(request, late) {
    if (request.signal.aborted)
        return { kind: 'interrupted' };
    return late.aborted ? { kind: 'timed_out' } : stopped(request.stop?.reason ?? TEARDOWN);
}
/** A service that failed while the project was tried makes it fail, also when the command beside it did not mind. */
function worst(end, all, outcomes) {
    const engine = outcomes.find((each) => each.end.kind === 'engine_failed' || each.end.kind === 'refused')?.end;
    if (engine !== undefined)
        return engine;
    const well = (end.kind === 'exited' && end.code === 0) || (end.kind === 'stopped' && end.stop.verdict === 'served');
    const bad = well ? all.find(({ state }) => state === 'failed') : undefined;
    return bad === undefined ? end : failed(sentence(bad.name, bad.reason ?? 'failed'));
}
/** The log that says most: of what failed, else of what was asked, else of the last. */
function logOf(request, all) {
    const asked = request.services.find(({ ports }) => ports.includes(request.ask?.port ?? -1))?.name;
    return (all.find(({ reason }) => reason !== null) ?? all.find(({ name }) => name === asked) ?? all.at(-1))?.log ?? NO_LOG;
}
const NO_LOG = { path: null, bytes: 0, keptBytes: 0, truncated: false };
const SEVERAL = { value: null, reason: 'several containers: the peak of all together was not measured' };
function sum(parts) {
    const values = parts.map(({ value }) => value).filter((value) => value !== null);
    return values.length < parts.length || parts.length === 0 ? { value: null, reason: 'the CPU time of a service is not known' } : { value: values.reduce((total, each) => total + each, 0), source: 'sum of the services' };
}
function neverStarted(name, { image }) {
    return { name, image, state: 'not_started', reason: null, readyMs: null, durationMs: 0, log: NO_LOG };
}
function compose_run_notStarted(end, request, started) {
    const none = { value: null, reason: 'the run did not start' };
    return { end, durationMs: performance.now() - started, peakMemoryBytes: none, cpuTimeMs: none, log: NO_LOG, services: request.services.map(({ name, image }) => ({ ...neverStarted(name, { image, command: [], workdir: '/' }) })) };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/contract/judge-archive.js
/**
 * Whether an archive that `docker save` or `podman save` is said to have written holds exactly one image and no name. A name would be
 * given to what is loaded, over an image of this machine; and what no engine writes is not there to be understood by one.
 */


/** Documents of an archive; all else is content of the image. */
const ARCHIVE_DOCUMENTS = ['manifest.json', 'index.json', 'repositories', 'oci-layout'];
const DOCUMENT_MAX_BYTES = 1 << 20;
/** Layers of an image are at most 127, and each has three files. */
const MAX_ENTRIES = 4096;
/** null: an engine writes such an entry. Nothing else may be in an archive: no path that leads elsewhere, no link but to a layer. */
function refusedEntry({ name, kind, target }) {
    const shown = name.slice(0, 120);
    switch (kind) {
        case 'file':
            return FILE.test(name) ? null : `holds "${shown}", which no engine writes`;
        case 'directory':
            return DIRECTORY.test(name) ? null : `holds the directory "${shown}", which no engine writes`;
        case 'symlink':
            return LINK.test(name) && LINK_TARGET.test(target) ? null : `holds the link "${shown}", which no engine writes`;
        case 'pax':
            return null;
    }
}
const FILE = /^(?:manifest\.json|index\.json|repositories|oci-layout|[0-9a-f]{64}\.(?:json|tar)|[0-9a-f]{64}\/(?:VERSION|json|layer\.tar)|blobs\/sha256\/[0-9a-f]{64})$/;
const DIRECTORY = /^(?:blobs|blobs\/sha256|[0-9a-f]{64})\/?$/;
/** Two layers with the same content are one file. */
const LINK = /^[0-9a-f]{64}\/layer\.tar$/;
const LINK_TARGET = /^\.\.\/[0-9a-f]{64}(?:\/layer)?\.tar$/;
/** The one image in it; or why it is refused, in words that follow "the archive". Total. */
function imageOfArchive({ names, documents }) {
    const image = oneImage(documents.get('manifest.json'));
    if (!image.ok)
        return image;
    const { config, layers } = image.value;
    const missing = [config, ...layers].find((name) => !names.has(name));
    // What is missing, an engine would take from the images that it has.
    if (missing !== undefined)
        return (0,problem/* fail */.fJ)(`lacks ${missing.slice(0, 120)}, which its manifest names`);
    const named = namesNothing(documents.get('repositories'));
    if (named !== null)
        return (0,problem/* fail */.fJ)(named);
    const index = indexDigest(documents.get('index.json'));
    return index.ok ? (0,problem.ok)({ config, layers, manifest: index.value }) : index;
}
/**
 * SHA-256 of each layer as its configuration has it, in hex. An engine that has a layer of this digest takes its own without a look
 * at the archive: so the archive must really hold it, or knowing the digest would be enough to get at a layer of this machine.
 */
function layerDigests(config) {
    const whole = fields(judge_archive_read(config, CONFIG_MAX_BYTES));
    const roots = only(whole, 'rootfs');
    const digests = only(fields(roots), 'diff_ids');
    if (!Array.isArray(digests) || digests.length > MAX_ENTRIES || !digests.every((digest) => typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)))
        return (0,problem/* fail */.fJ)('has a configuration that does not say its layers');
    return (0,problem.ok)(digests.map((digest) => digest.slice('sha256:'.length)));
}
/**
 * What a manifest leads to, `sha256:…`: the configuration of its image, or the manifests of a list, without those that no machine
 * runs (what a builder attests is of the platform unknown). null: it is neither, or could be read in two ways.
 */
function readManifest(text) {
    const whole = fields(judge_archive_read(text));
    const [config, manifests] = [only(fields(only(whole, 'config')), 'digest'), only(whole, 'manifests')];
    if (typeof config === 'string')
        return Object.keys(whole).some((key) => key.toLowerCase() === 'manifests') ? null : { config };
    if (!Array.isArray(manifests) || manifests.length > 16)
        return null;
    const digests = manifests.filter((each) => !isUnknown(only(fields(each), 'platform'))).map((each) => only(fields(each), 'digest'));
    return digests.length > 0 && digests.every((digest) => typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)) ? { manifests: digests } : null;
}
const isUnknown = (platform) => only(fields(platform), 'os') === 'unknown' && only(fields(platform), 'architecture') === 'unknown';
/** A configuration has a line for each step of its Dockerfile. */
const CONFIG_MAX_BYTES = 8 << 20;
/** Its value, unless the same key in other letters is there too: engines take both for one. */
function only(value, key) {
    const same = Object.keys(value).filter((each) => each.toLowerCase() === key);
    return same.length === 1 ? value[key] : undefined;
}
const CONFIG = /^(?:[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/;
const LAYER = /^(?:[0-9a-f]{64}\.tar|[0-9a-f]{64}\/layer\.tar|blobs\/sha256\/[0-9a-f]{64})$/;
function oneImage(text) {
    if (text === undefined)
        return (0,problem/* fail */.fJ)('has no manifest.json');
    const parsed = judge_archive_read(text);
    if (!Array.isArray(parsed))
        return (0,problem/* fail */.fJ)('has a manifest.json that is no list of images');
    if (parsed.length !== 1)
        return (0,problem/* fail */.fJ)(`holds ${parsed.length} images; exactly one is loaded`);
    const image = fields(parsed[0]);
    const foreign = foreignKey(image, IMAGE_KEYS);
    if (foreign !== null)
        return (0,problem/* fail */.fJ)(`has a manifest.json with the key "${foreign}"`);
    const { Config: config, Layers: layers, RepoTags: tags, Parent: parent } = image;
    if (!isEmpty(tags))
        return (0,problem/* fail */.fJ)('gives its image a name, which could take the place of one on this machine');
    if (!isEmpty(parent))
        return (0,problem/* fail */.fJ)('names a parent of its image, which would be one of this machine');
    if (typeof config !== 'string' || !CONFIG.test(config))
        return (0,problem/* fail */.fJ)('has a manifest.json without a configuration');
    if (!Array.isArray(layers) || !layers.every((layer) => typeof layer === 'string' && LAYER.test(layer)))
        return (0,problem/* fail */.fJ)('has a manifest.json without layers');
    return (0,problem.ok)({ config, layers });
}
/** The list of names that engines of old read where there is no manifest. */
function namesNothing(text) {
    return text === undefined || JSON.stringify(judge_archive_read(text)) === '{}' ? null : 'has a list of names';
}
/** null: it is an archive of the old form. Engines that keep images in containerd take names from here, and the digest as id. */
function indexDigest(text) {
    if (text === undefined)
        return (0,problem.ok)(null);
    const whole = fields(judge_archive_read(text));
    const { manifests, annotations } = whole;
    if (!Array.isArray(manifests) || manifests.length !== 1)
        return (0,problem/* fail */.fJ)('has an index.json that does not name exactly one image');
    const entry = fields(manifests[0]);
    const foreign = foreignKey(whole, INDEX_KEYS) ?? foreignKey(entry, ENTRY_KEYS);
    if (foreign !== null)
        return (0,problem/* fail */.fJ)(`has an index.json with the key "${foreign}"`);
    const { digest, annotations: own } = entry;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
        return (0,problem/* fail */.fJ)('has an index.json without a digest');
    const named = [...Object.keys(fields(annotations)), ...Object.keys(fields(own))].find((key) => NAMES.test(key));
    return named === undefined ? (0,problem.ok)(digest) : (0,problem/* fail */.fJ)('gives its image a name, which could take the place of one on this machine');
}
/** Engines are written in Go, whose JSON takes `repotags` for `RepoTags`: other keys are refused, however they are meant. */
const foreignKey = (value, known) => Object.keys(value).find((key) => !known.has(key))?.slice(0, 60) ?? null;
const IMAGE_KEYS = new Set(['Config', 'RepoTags', 'Layers', 'LayerSources', 'Parent']);
const INDEX_KEYS = new Set(['schemaVersion', 'mediaType', 'manifests', 'annotations']);
const ENTRY_KEYS = new Set(['mediaType', 'digest', 'size', 'annotations', 'platform', 'artifactType']);
const NAMES = /^(?:io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name|com\.docker\..*name.*)$/i;
/** undefined: it is no JSON that everybody reads in the same way. */
function judge_archive_read(text, maxBytes = DOCUMENT_MAX_BYTES) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: maxBytes, maxDepth: 16, maxString: maxBytes });
    return parsed.ok ? parsed.value : undefined;
}
const fields = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

;// CONCATENATED MODULE: ./core/contract/tar-header.js
/**
 * Headers of a tar file, read more strictly than any engine reads them: what two programs may understand in two ways is refused, so
 * that the engine cannot load another thing than was looked at. Format: POSIX 1003.1-2001 (pax), "ustar Interchange Format".
 */
const TAR_BLOCK = 512;
/** Total: `end` for a block of zeros, null for whatever is no header that can be understood in one way only. */
function readTarHeader(block) {
    if (block.length !== TAR_BLOCK)
        return null;
    if (block.every((byte) => byte === 0))
        return 'end';
    const kind = tar_header_KINDS[String.fromCharCode(block[156])];
    const [name, target, prefix] = [tar_header_text(block, 0, 100), tar_header_text(block, 157, 257), tar_header_text(block, 345, 500)];
    const size = octal(block, 124, 136);
    if (kind === undefined || name === null || name === '' || target === null || prefix !== '' || size === null)
        return null;
    if (octal(block, 148, 156) !== checksum(block) || !isUstar(block))
        return null;
    if ((kind === 'directory' || kind === 'symlink') && size !== 0)
        return null;
    return { name, kind, size, target };
}
/** `size` of a pax header where it gives one (a file over 8 GiB); null: it says what changes the meaning of the next header. Total. */
function readPax(bytes) {
    let size = null;
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space < 0 ? null : tar_header_text(bytes, at, space);
        if (digits === null || !/^[1-9]\d{0,6}$/.test(digits))
            return null;
        const end = at + Number(digits);
        if (end > bytes.length || end < space + 4 || bytes[end - 1] !== 0x0a)
            return null;
        const record = latin(bytes.subarray(space + 1, end - 1));
        const key = record.slice(0, record.indexOf('='));
        if (!record.includes('=') || !HARMLESS.test(key))
            return null;
        if (key === 'size') {
            const value = record.slice('size='.length);
            if (size !== null || !/^(?:0|[1-9]\d{0,14})$/.test(value))
                return null;
            size = Number(value);
        }
        at = end;
    }
    return { size };
}
/** A path, a link or a sparse file in here would stand for another one than the header names. */
const HARMLESS = /^(?:size|[acm]time|[ug]id|[ug]name|SCHILY\.xattr\.[\w.-]{1,200})$/;
const tar_header_KINDS = { '0': 'file', '5': 'directory', '2': 'symlink', x: 'pax' };
/** Printable ASCII up to the first zero, with nothing but zeros behind it; null: something else. */
function tar_header_text(bytes, from, to) {
    const field = bytes.subarray(from, to);
    const zero = field.indexOf(0);
    const end = zero < 0 ? field.length : zero;
    return field.subarray(0, end).every((byte) => byte > 0x1f && byte < 0x7f) && field.subarray(end).every((byte) => byte === 0) ? latin(field.subarray(0, end)) : null;
}
const latin = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
/** Digits, then a zero or a blank or both. The form in base 256 is left to pax. */
function octal(block, from, to) {
    const digits = /^([0-7]{1,12})[\0 ]{0,2}$/.exec(latin(block.subarray(from, to)))?.[1];
    return digits === undefined ? null : Number.parseInt(digits, 8);
}
/** The sum of all bytes, its own field taken as blanks. */
const checksum = (block) => block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0);
const isUstar = (block) => latin(block.subarray(257, 265)) === 'ustar\x0000';

;// CONCATENATED MODULE: ./io/containers/list-archive.js



const PAX_MAX_BYTES = 64 << 10;
/** By name, without a slash at its end. A refusal is told in words that follow "the archive". */
async function listArchive(file, size, signal) {
    const entries = new Map();
    /** What stands before the next entry; undefined: nothing. */
    let pax;
    for (let at = 0, count = 0;; count++) {
        signal.throwIfAborted();
        const header = readTarHeader(await readPiece(file, at, TAR_BLOCK));
        if (header === null)
            return (0,problem/* fail */.fJ)(at < size ? 'is no plain tar file, as engines write it' : 'is cut off');
        at += TAR_BLOCK;
        if (header === 'end')
            return pax === undefined && (await onlyZeros(file, at, size)) ? (0,problem.ok)(entries) : (0,problem/* fail */.fJ)('goes on after its end');
        const refused = count > MAX_ENTRIES ? `holds more than ${MAX_ENTRIES} entries` : refusedEntry(header);
        if (refused !== null)
            return (0,problem/* fail */.fJ)(refused);
        const { kind, target } = header;
        const length = kind === 'pax' ? header.size : (pax?.size ?? header.size);
        const next = at + Math.ceil(length / TAR_BLOCK) * TAR_BLOCK;
        if (next > size)
            return (0,problem/* fail */.fJ)('is cut off');
        if (kind === 'pax') {
            const read = pax !== undefined || length > PAX_MAX_BYTES ? null : readPax(await readPiece(file, at, length));
            if (read === null)
                return (0,problem/* fail */.fJ)('has an extended header that no engine writes');
            pax = read;
        }
        else {
            const name = header.name.replace(/\/$/, '');
            if (entries.has(name) || (kind !== 'file' && length > 0))
                return (0,problem/* fail */.fJ)(`holds "${name}" in a way that can be understood in two`);
            entries.set(name, { kind, target, at, length });
            pax = undefined;
        }
        at = next;
    }
}
/** Shorter where the file ends. */
async function readPiece(file, at, length) {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    for (let read = 1; read > 0 && filled < length; filled += read)
        read = (await file.read(bytes, filled, length - filled, at + filled)).bytesRead;
    return bytes.subarray(0, filled);
}
const END_MAX_BYTES = 1 << 20;
/** Engines pad the end; anything else behind it is somebody's. */
async function onlyZeros(file, from, to) {
    if (to - from > END_MAX_BYTES || to - from < TAR_BLOCK)
        return false;
    return (await readPiece(file, from, to - from)).every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./io/containers/inspect-archive.js
/** Looks at an archive of an image from its first to its last byte, and gives nothing of it to anybody. What it holds is hostile. */






/** SHA-256 of a whole file, in hex. */
const digestOfFile = (file, size, signal) => digestOf(chunks(file, 0, size, signal));
/**
 * The ids under which an engine may know the one image of an archive, once it is loaded. `size`: of the file; `maxBytes`: of all
 * layers, unpacked. A refusal is told in words that follow "the archive".
 */
async function inspectArchive(file, size, maxBytes, signal) {
    const listed = await listArchive(file, size, signal);
    if (!listed.ok)
        return listed;
    const entries = listed.value;
    const documents = await readDocuments(file, entries);
    if (!documents.ok)
        return documents;
    const image = imageOfArchive({ names: new Set(entries.keys()), documents: documents.value });
    if (!image.ok)
        return image;
    const config = entries.get(image.value.config);
    const text = config.kind === 'file' && config.length <= CONFIG_MAX_BYTES ? await readText(file, config) : null;
    if (text === null)
        return (0,problem/* fail */.fJ)('has a configuration that is no small text');
    const digests = layerDigests(text);
    if (!digests.ok)
        return digests;
    const wrong = await wrongLayer(file, entries, image.value.layers, digests.value, maxBytes, signal);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(wrong);
    const { manifest } = image.value;
    const own = `sha256:${await digestOf(chunks(file, config.at, config.length, signal))}`;
    if (manifest === null)
        return (0,problem.ok)([own]);
    return (await leadsTo(file, entries, manifest, own, signal)) ? (0,problem.ok)([own, manifest]) : (0,problem/* fail */.fJ)('has an index.json that leads elsewhere than its manifest.json');
}
/** Engines that keep images in containerd go by the manifest: one that is not here they have themselves, and its configuration is what they run. */
async function leadsTo(file, entries, digest, config, signal, list = 'list') {
    const entry = entries.get(`blobs/${digest.replace(':', '/')}`);
    const text = entry?.kind === 'file' && entry.length <= DOCUMENT_MAX_BYTES ? await readText(file, entry) : null;
    if (entry === undefined || text === null || `sha256:${await digestOf(chunks(file, entry.at, entry.length, signal))}` !== digest)
        return false;
    const found = readManifest(text);
    if (found === null || 'config' in found)
        return found?.config === config;
    for (const each of list === 'list' ? found.manifests : [])
        if (!(await leadsTo(file, entries, each, config, signal, 'no list')))
            return false;
    return list === 'list';
}
async function readDocuments(file, entries) {
    const texts = new Map();
    for (const name of ARCHIVE_DOCUMENTS) {
        const entry = entries.get(name);
        if (entry === undefined)
            continue;
        const text = entry.length <= DOCUMENT_MAX_BYTES ? await readText(file, entry) : null;
        if (text === null)
            return (0,problem/* fail */.fJ)(`has a ${name} that is too large, or no text`);
        texts.set(name, text);
    }
    return (0,problem.ok)(texts);
}
async function readText(file, { at, length }) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readPiece(file, at, length));
    }
    catch {
        return null;
    }
}
/** null: each layer is what the configuration says. Docker writes them as they are, and compressed where it keeps images in containerd. */
async function wrongLayer(file, entries, layers, digests, maxBytes, signal) {
    if (layers.length !== digests.length)
        return `has ${layers.length} layers, and ${digests.length} in its configuration`;
    let room = maxBytes;
    for (const [index, name] of layers.entries()) {
        const entry = behindLink(entries, name);
        if (entry === null)
            return `lacks what ${name.slice(0, 120)} links to`;
        room -= entry.length;
        if ((await digestOf(chunks(file, entry.at, entry.length, signal))) === digests[index])
            continue;
        const unpacked = await gunzippedDigest(chunks(file, entry.at, entry.length, signal), room);
        if (unpacked === null || unpacked.sha256 !== digests[index])
            return `has a layer that is not the one of its configuration (${name.slice(0, 120)})`;
        room -= unpacked.bytes;
    }
    return null;
}
/** Two layers with the same content are one file. */
function behindLink(entries, name) {
    const entry = entries.get(name);
    const real = entry?.kind === 'symlink' ? entries.get(entry.target.replace(/^\.\.\//, '')) : entry;
    return real?.kind === 'file' ? real : null;
}
/** null: it is not compressed, or unpacks to more than `maxBytes` (A16). */
async function gunzippedDigest(packed, maxBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    try {
        await (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_zlib_.createGunzip)(), async (unpacked) => {
            for await (const chunk of unpacked) {
                bytes += chunk.length;
                if (bytes > maxBytes)
                    throw new Error('too large');
                hash.update(chunk);
            }
        });
        return { sha256: hash.digest('hex'), bytes };
    }
    catch {
        return null;
    }
}
const CHUNK = 1 << 20;
async function* chunks(file, from, length, signal) {
    for (let at = from; at < from + length; at += CHUNK) {
        signal.throwIfAborted();
        yield await readPiece(file, at, Math.min(CHUNK, from + length - at));
    }
}
async function digestOf(pieces) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of pieces)
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./io/containers/start-transfer.js
/** A call of an engine's client that moves a whole image through its standard input or output. */



const SAID_BYTES = 64 << 10;
/** `fd`: of a file that is its input, read from where it stands. */
function startTransfer(cli, args, { timeoutMs, signal }, fd) {
    // Marked: a client outlives a killed harness. Its own session: a Ctrl-C of the terminal reaches the harness only.
    const child = (0,external_node_child_process_.spawn)(cli.binary, args, { env: { ...cli.env, [stragglers/* MARKER */.tl]: (0,owner/* ownedName */["do"])() }, cwd: '/', detached: true, stdio: [fd ?? 'ignore', 'pipe', 'pipe'] });
    let said = '';
    let timedOut = false;
    const kill = () => void (child.exitCode === null && child.kill('SIGKILL'));
    const timer = setTimeout(() => {
        timedOut = true;
        kill();
    }, timeoutMs);
    if (signal.aborted)
        kill();
    signal.addEventListener('abort', kill, { once: true });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-SAID_BYTES);
    });
    const ended = new Promise((done) => {
        child.once('error', () => done(null));
        child.once('close', done);
    });
    return {
        stdout: child.stdout,
        kill,
        ended: ended.then((code) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', kill);
            return { code, timedOut, said: said.split('\n').slice(-6) };
        }),
    };
}

;// CONCATENATED MODULE: ./io/containers/load-image.js
/** Gives an archive to an engine, once it is known what the engine will make of it. */





const WHAT = 'the image could not be loaded';
async function loadImage(place, archiveAbs, expected, options) {
    let file;
    try {
        // Opened once: what was looked at is what is loaded. O_NONBLOCK: opening a pipe would wait for a writer for ever.
        file = await (0,promises_.open)(archiveAbs, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK);
    }
    catch (error) {
        return error.code === 'ENOENT' ? refused('is not there') : refused(`cannot be opened (${error.code ?? 'no reason was given'})`);
    }
    try {
        const ids = await checked(file, expected, options);
        return typeof ids === 'string' ? refused(ids) : await load(place, file, ids, expected.id, options);
    }
    catch (error) {
        return { kind: 'failed', ...unknownFailure([error.message], WHAT) };
    }
    finally {
        await file.close();
    }
}
const refused = (reason) => ({ kind: 'refused', reason });
/** A text says why it is refused; nothing of it has reached the engine then. */
async function checked(file, expected, { maxBytes, signal }) {
    const found = await file.stat();
    if (!found.isFile())
        return 'is no plain file';
    if (found.size > maxBytes)
        return `has ${found.size} bytes, more than smoke.images_gb allows`;
    if (found.size !== expected.bytes)
        return `has ${found.size} bytes, and ${expected.bytes} were kept`;
    const sha256 = await digestOfFile(file, found.size, signal);
    if (sha256 !== expected.sha256)
        return `has another SHA-256 than was kept (${sha256.slice(0, 12)} instead of ${expected.sha256.slice(0, 12)})`;
    // Twice: compressed layers are unpacked to be known.
    const inspected = await inspectArchive(file, found.size, 2 * maxBytes, signal);
    if (!inspected.ok)
        return inspected.problem;
    const ids = inspected.value;
    return ids.includes(expected.id) ? ids : `holds the image ${ids[0].slice(0, 19)}, and ${expected.id.slice(0, 19)} was kept`;
}
async function load({ cli, look }, file, ids, wanted, options) {
    const before = await allIds(cli);
    const client = startTransfer(cli, ['load'], options, file.fd);
    const [said, { code, timedOut, said: errors }] = await Promise.all([(0,consumers_.text)(client.stdout), client.ended]);
    // By both names that it may have: an engine that keeps images in containerd calls it by its manifest.
    const facts = await first([wanted, ...ids], look);
    if (code === 0 && facts !== null && ids.includes(facts.id))
        return { kind: 'loaded', facts, wasThere: before.has(facts.id) };
    const strange = [...(facts === null ? [] : [facts.id]), ...(said.match(/sha256:[0-9a-f]{64}/g) ?? [])].filter((id) => !before.has(id));
    for (const id of new Set(strange))
        await cli.call(['rmi', id]);
    if (timedOut)
        return { kind: 'failed', reason: `${WHAT} in time`, next: 'Raise build.timeout_minutes.' };
    if (code !== 0)
        return { kind: 'failed', ...unknownFailure(errors, WHAT) };
    return refused('became an image with another id: this engine keeps images in another way than the one that saved it. Use engines with the same image store');
}
async function first(ids, look) {
    for (const id of ids) {
        const facts = await look(id);
        if (facts !== null)
            return facts;
    }
    return null;
}
async function allIds(cli) {
    const { stdout } = await cli.call(['image', 'ls', '--all', '--quiet', '--no-trunc']);
    return new Set(stdout.split('\n').map((line) => line.trim()).map((id) => (/^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id)));
}

;// CONCATENATED MODULE: ./io/containers/save-image.js
var save_image_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var save_image_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Writes an image of an engine into a file, with its digest found on the way. */









const save_image_WHAT = 'the image could not be saved';
/** By its id, so that no name goes along. */
async function saveImage({ binary, cli, outAbs }, id, path, { maxBytes, timeoutMs, signal }) {
    const trap = (0,output/* trapped */.D8)(outAbs, path);
    if (trap !== null || !/^sha256:[0-9a-f]{64}$/.test(id))
        return { kind: 'failed', reason: trap?.message ?? save_image_WHAT, next: trap?.next ?? 'Build it again.' };
    const toAbs = (0,external_node_path_.join)(outAbs, path);
    const partAbs = `${toAbs}.part`;
    try {
        (0,make_ignored/* makeIgnored */.r)(outAbs);
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(toAbs));
        // What a killed harness left, or a link that somebody put there.
        await (0,promises_.rm)(partAbs, { force: true });
        const saved = await write({ binary, cli }, id, partAbs, { maxBytes, timeoutMs, signal });
        if (saved.kind === 'saved')
            await (0,promises_.rename)(partAbs, toAbs);
        return saved;
    }
    catch (error) {
        return { kind: 'failed', ...unknownFailure([error.message], save_image_WHAT) };
    }
    finally {
        await (0,promises_.rm)(partAbs, { force: true });
    }
}
async function write({ binary, cli }, id, partAbs, { maxBytes, timeoutMs, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = save_image_addDisposableResource(env_1, await (0,promises_.open)(partAbs, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o644), true);
        const client = startTransfer(cli, ['save', ...(binary === 'podman' ? ['--format=docker-archive'] : []), id], { timeoutMs, signal });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        try {
            for await (const chunk of client.stdout) {
                bytes += chunk.length;
                if (bytes > maxBytes)
                    break;
                hash.update(chunk);
                await writeWhole(file, chunk);
            }
        }
        finally {
            // Of no effect where it has said everything.
            if (!client.stdout.readableEnded)
                client.kill();
        }
        const { code, timedOut, said } = await client.ended;
        if (bytes > maxBytes)
            return { kind: 'too_large' };
        if (timedOut)
            return { kind: 'failed', reason: `${save_image_WHAT} in time`, next: 'Raise build.timeout_minutes.' };
        if (code !== 0 || bytes === 0)
            return { kind: 'failed', ...unknownFailure(said, save_image_WHAT) };
        await file.sync();
        return { kind: 'saved', sha256: hash.digest('hex'), bytes };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = save_image_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A write may take less than it was given. */
async function writeWhole(file, chunk) {
    for (let done = 0; done < chunk.length;)
        done += (await file.write(chunk, done)).bytesWritten;
}

;// CONCATENATED MODULE: ./io/containers/container-images.js



/** `outAbs`: where archives are kept. */
function openImages(binary, cli, outAbs) {
    const look = async (ref) => {
        const answer = isName(ref) ? await cli.call(['image', 'inspect', '--format={{json .}}', ref]) : null;
        return answer?.code === 0 ? parseFacts(answer.stdout) : null;
    };
    return {
        look,
        async registryDigest(ref) {
            // Without buildx no client says the digest of what a tag names without pulling it.
            if (binary !== 'docker' || !isName(ref))
                return null;
            const answer = await cli.call(['buildx', 'imagetools', 'inspect', '--format={{.Manifest.Digest}}', ref]);
            const digest = answer.code === 0 ? answer.stdout.trim() : '';
            return DIGEST.test(digest) ? digest : null;
        },
        async pull(ref, options) {
            const answer = isName(ref) ? await transfer(cli, ['pull', '--quiet', ref], options) : null;
            if (answer === null)
                return { kind: 'missing' };
            if (answer.code !== 0)
                return isMissing(answer) ? { kind: 'missing' } : { kind: 'failed', ...failure(answer, `${ref} could not be pulled`) };
            const facts = await look(ref);
            return facts === null ? { kind: 'failed', ...failure(answer, `${ref} is not there after it was pulled`) } : { kind: 'pulled', facts };
        },
        async push(id, repository, tags, options) {
            const refs = tags.map((tag) => `${repository}:${tag}`);
            if (!DIGEST.test(id) || !refs.every(isName))
                return { kind: 'failed', ...unknownFailure([], `${repository} is no name of a repository`) };
            const digests = new Set();
            try {
                for (const ref of refs) {
                    const tagged = await cli.call(['tag', id, ref]);
                    if (tagged.code !== 0)
                        return { kind: 'failed', ...failure(tagged, `${ref} could not be named`) };
                    const answer = await transfer(cli, ['push', ...(binary === 'podman' ? ['--digestfile=/dev/stdout'] : []), ref], options);
                    if (answer.code !== 0)
                        return { kind: 'failed', ...failure(answer, `${ref} could not be pushed`) };
                    digests.add(pushedDigest(answer.stdout) ?? 'none');
                }
                const [digest, ...more] = digests;
                return digest === undefined || digest === 'none' || more.length > 0 ? { kind: 'failed', ...unknownFailure([], `the engine does not say one digest of ${repository}`) } : { kind: 'pushed', digest };
            }
            finally {
                // The image keeps the name it was built under; these would only fill lists. Without another name it would go with them.
                const names = Number((await cli.call(['image', 'inspect', '--format={{len .RepoTags}}', id])).stdout);
                if (names > refs.length)
                    for (const ref of refs)
                        await cli.call(['rmi', ...(binary === 'docker' ? ['--no-prune'] : []), ref]);
            }
        },
        async drop(ref) {
            if (isName(ref))
                await cli.call(['rmi', ref]);
        },
        save: (id, path, options) => saveImage({ binary, cli, outAbs }, id, path, options),
        load: (archiveAbs, expected, options) => loadImage({ binary, cli, look }, archiveAbs, expected, options),
    };
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Nothing else reaches the client as a name: least of all an option. */
const isName = (ref) => ref.length <= 400 && /^[a-zA-Z0-9][\w./:@-]*$/.test(ref);
/** Docker ends with `tag: digest: sha256:… size: …`; podman writes the digest alone. */
const pushedDigest = (said) => /(?:^|digest: )(sha256:[0-9a-f]{64})(?:\s|$)/m.exec(said)?.[1] ?? null;
function transfer(cli, args, { timeoutMs, signal }) {
    return cli.call(args, { timeoutMs, signal });
}
/** Only what a registry says of a name it does not have; a registry that refuses says more than that. */
function isMissing({ stderr }) {
    return /manifest unknown|not found|name unknown|repository does not exist/i.test(stderr) && !/no such host|dial tcp|insufficient_scope|unauthorized/i.test(stderr);
}
function failure(answer, what) {
    if (answer.timedOut)
        return { reason: `${what} in time`, next: 'Look at the network and the registry, or raise build.timeout_minutes.' };
    const { reason, next } = unknownFailure(answer.stderr.split('\n').slice(-5), what);
    // The advice about base images stands last; here it is of no use.
    return { reason: reason.replace('the base image could not be pulled', what), next: next.replace(/, or give a base image.*$/s, '.') };
}
/** Both engines answer with the same keys. */
function parseFacts(text) {
    try {
        const found = JSON.parse(text);
        const image = (Array.isArray(found) ? found[0] : found);
        const id = typeof image['Id'] === 'string' && /^[0-9a-f]{64}$/.test(image['Id']) ? `sha256:${image['Id']}` : image['Id'];
        if (typeof id !== 'string' || !DIGEST.test(id))
            return null;
        const config = (image['Config'] ?? {});
        const strings = (value) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
        return {
            id,
            digests: strings(image['RepoDigests']),
            labels: Object.fromEntries(Object.entries((config['Labels'] ?? {})).filter((entry) => typeof entry[1] === 'string')),
            createdAt: time(image['Created']),
            architecture: String(image['Architecture'] ?? ''),
            os: String(image['Os'] ?? ''),
            hasTriggers: strings(config['OnBuild']).length > 0,
        };
    }
    catch {
        return null;
    }
}
function time(value) {
    const ms = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./io/containers/container-facts.js
const ASK_TIMEOUT_MS = 5000;
/**
 * What the client says of its server comes first: without one Docker 20.10 has nothing to take a version from, and would tell
 * of its template instead. The tab before it leaves the version empty.
 */
const FORMAT = {
    docker: '{{if .ServerErrors}}\t{{range .ServerErrors}}{{.}} {{end}}{{else}}{{.ServerVersion}}\t{{.CgroupDriver}}{{end}}',
    podman: '{{.Version.Version}}\t{{.Host.CgroupManager}}',
};
async function askEngine(binary, cli) {
    const answer = await cli.call(['info', '--format', FORMAT[binary]], { timeoutMs: ASK_TIMEOUT_MS });
    const [version = '', driver = ''] = answer.stdout.trimEnd().split('\t');
    if (answer.code !== 0 || version === '')
        return { availability: whyNot(binary, cli, answer), ownCgroups: false };
    const host = cli.env['DOCKER_HOST'] ?? cli.env['CONTAINER_HOST'] ?? 'unix://';
    return { availability: { available: true, version }, ownCgroups: driver === 'cgroupfs' && host.startsWith('unix://') };
}
function whyNot(binary, cli, answer) {
    if (answer.missing)
        return no(`${binary} is not installed`, `Install ${binary === 'docker' ? 'Docker (on Debian: apt install docker.io)' : 'podman'}, or use --engine process.`);
    if (answer.timedOut)
        return no(`${binary} did not answer within ${ASK_TIMEOUT_MS / 1000} s`, `Look at the state of the ${binary} service, or use --engine process.`);
    const said = `${answer.stderr}\n${answer.stdout}`;
    const at = cli.env['DOCKER_HOST'] === undefined ? '' : ` at ${cli.env['DOCKER_HOST']}`;
    if (/permission denied/i.test(said))
        return no(`this user may not talk to ${binary}${at}`, `Add the user to the group "${binary}" and log in again, or use podman or --engine process.`);
    if (/cannot connect|connection refused|no such file|is the docker daemon running/i.test(said))
        return no(`the ${binary} daemon is not running${at}`, `Start it (sudo systemctl start ${binary}) or set DOCKER_HOST, or use --engine process.`);
    const first = said.trim().split('\n')[0]?.slice(0, 200);
    return no(`${binary} does not work: ${first === undefined || first === '' ? `exit code ${answer.code}` : first}`, `Run \`${binary} info\` to see why, or use --engine process.`);
}
function no(reason, next) {
    return { available: false, reason, next };
}

// EXTERNAL MODULE: ./io/containers/reap.js
var reap = __webpack_require__(71124);
;// CONCATENATED MODULE: ./io/containers/container-engine.js







function openContainerEngine(binary, { rootAbs, outAbs, env = process.env }) {
    const cli = (0,containers_cli/* openCli */.$)(binary, env);
    let asked = null;
    const facts = () => (asked ??= ask());
    const ask = async () => {
        const [found] = await Promise.all([askEngine(binary, cli), (0,reap/* reapContainers */.L)(cli).then(reap/* reapCgroups */.q)]);
        return found;
    };
    return {
        name: binary,
        images: openImages(binary, cli, outAbs),
        availability: async () => (await facts()).availability,
        build: async (request) => buildImage(request, { binary, cli, rootAbs, outAbs }),
        run: async (request) => runContainer(request, { binary, cli, outAbs, facts: await facts() }),
        compose: async (request) => runCompose(request, { binary, cli, outAbs, facts: await facts() }),
    };
}

;// CONCATENATED MODULE: ./io/containers/limiter.js
/**
 * How the process engine limits and counts a run: a cgroup where it may make one, else a user's own process limit (root, whom the
 * kernel holds to none, runs it as another user), else nothing.
 */





async function chooseLimiter(name, request, env = process.env, root = containers_cgroup/* CGROUP_ROOT */.IQ) {
    const cgroup = await (0,containers_cgroup/* makeCgroup */.zs)(`hortus-${name}`, request.limits, root);
    if (!('why' in cgroup))
        return { kind: 'cgroup', cgroup };
    const uid = process.getuid?.() ?? 0;
    if (uid !== 0 && isExecutable(PRLIMIT))
        return { kind: 'rlimit', prefix: await processLimit(uid, request.limits.pids), why: cgroup.why };
    const other = uid === 0 ? asOther(request) : { why: `there is no ${PRLIMIT}` };
    if ('nothing' in other)
        return { kind: 'rlimit', prefix: [], why: cgroup.why };
    if ('user' in other)
        return { kind: 'rlimit', prefix: [...AS_OTHER, ...(await processLimit(OTHER.uid, request.limits.pids))], why: cgroup.why, user: other.user };
    if (env['HORTUS_PROCESS_UNLIMITED'] === '1' && request.requireLimits !== true)
        return { kind: 'unlimited', why: cgroup.why };
    return {
        kind: 'refused',
        end: {
            kind: 'refused',
            reason: `processes cannot be limited here: ${cgroup.why}, ${uid === 0 ? 'root has no process limit, ' : ''}and ${other.why}`,
            next: request.requireLimits === true ? 'Use a container engine, or a machine where Hortus may make a cgroup.' : 'Use a container engine, or set HORTUS_PROCESS_UNLIMITED=1 if you trust every example.',
        },
    };
}
const PRLIMIT = '/usr/bin/prlimit';
const SETPRIV = '/usr/bin/setpriv';
/** Owns the scratch directory, also of containers that root starts. */
const OTHER = (0,run_as/* runAs */.Y4)();
const AS_OTHER = [SETPRIV, `--reuid=${OTHER.uid}`, `--regid=${OTHER.gid}`, '--clear-groups', '--no-new-privs', '--'];
async function processLimit(uid, pids) {
    return [PRLIMIT, `--nproc=${(await tasksOf(uid)) + pids}`, '--'];
}
/**
 * Can the other user do what root can? A program or a directory below /root is closed to it, and a failure would not be the
 * example's. What root does not find either is the example's own mistake (`nothing` will run): it may run into it.
 */
function asOther({ command, env, workdir }) {
    if (!isExecutable(PRLIMIT) || !isExecutable(SETPRIV))
        return { why: `there is no ${PRLIMIT} or no ${SETPRIV}` };
    const look = (prefix) => {
        const [program = '', ...args] = [...prefix, '/bin/sh', '-c', LOOK, 'hortus', command[0] ?? '', workdir];
        return (0,external_node_child_process_.spawnSync)(program, args, { env: { ...env }, stdio: 'ignore', timeout: 5000 }).status;
    };
    const found = look(AS_OTHER);
    if (found === 0)
        return { user: `${OTHER.uid}:${OTHER.gid}` };
    if (found === look([]))
        return { nothing: true };
    if (found === NOT_FOUND)
        return { why: `${command[0]} is closed to the user ${OTHER.uid}` };
    return { why: found === NOT_ENTERED ? `${workdir} is closed to the user ${OTHER.uid}` : `root cannot become the user ${OTHER.uid}` };
}
const NOT_ENTERED = 3;
const NOT_FOUND = 4;
const LOOK = `cd "$2" || exit ${NOT_ENTERED}; program=$(command -v -- "$1") && [ -x "$program" ] || exit ${NOT_FOUND}`;
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Processes and threads of a user: RLIMIT_NPROC counts all of them, not those of the run. */
async function tasksOf(uid) {
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const counts = await Promise.all(pids.map(async (pid) => {
        const owner = await (0,promises_.stat)(`/proc/${pid}`).catch(() => null);
        if (owner?.uid !== uid)
            return 0;
        return Number(/^Threads:\s+(\d+)/m.exec(await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 1);
    }));
    return counts.reduce((sum, each) => sum + each, 0);
}

;// CONCATENATED MODULE: ./io/containers/process-engine.js
/** Runs a preset as a process of this machine: no container, but limited, counted, and gone at the end with all its children. */











function openProcessEngine(outAbs) {
    return {
        name: 'process',
        async availability() {
            if (process.platform !== 'linux')
                return { available: false, reason: 'the process engine needs Linux', next: 'Use docker or podman.' };
            await (0,reap/* reapCgroups */.q)();
            return { available: true, version: null };
        },
        async build(request) {
            return { kind: 'built', image: null, durationMs: 0, log: openCappedLog(outAbs, request.log, 0).close() };
        },
        run: (request) => run(request, outAbs),
    };
}
async function run(request, outAbs) {
    const name = (0,owner/* ownedName */["do"])();
    const limiter = await chooseLimiter(name, request);
    if (limiter.kind === 'refused')
        return process_engine_notStarted(limiter.end);
    await makeSources(request);
    const log = openCappedLog(outAbs, request.log, request.logBytes, request.onLine);
    try {
        return await process_engine_supervise(request, name, limiter, log);
    }
    finally {
        if (limiter.kind === 'cgroup')
            await limiter.cgroup.remove();
    }
}
async function process_engine_supervise(request, name, limiter, log) {
    const started = performance.now();
    const child = start(request, name, limiter);
    let joined = false;
    child.stdout?.on('data', (chunk) => log.write(chunk));
    child.stdio[3]?.on('data', () => (joined = true));
    const killRest = async () => {
        signalGroup(child, 'SIGKILL');
        await (limiter.kind === 'cgroup' ? limiter.cgroup.killAll() : (0,stragglers/* killMarked */.fR)(name));
    };
    const attention = openAttention(request, () => openHostDoor(name));
    const stop = attention?.stop ?? request.stop;
    let killed = false;
    const { value: exit, stopped } = await climbDown(exitOf(child), {
        ...request.limits,
        ...(attention === null ? {} : { graceMs: attention.graceMs }),
        signal: request.signal,
        stop,
        terminate: () => signalGroup(child, 'SIGTERM'),
        kill: () => {
            killed = true;
            void killRest();
        },
    });
    const durationMs = performance.now() - started;
    // Daemonised children too: nothing of a run outlives it.
    await killRest();
    await drained(child);
    const counters = limiter.kind === 'cgroup' ? await limiter.cgroup.measure() : { peakMemoryBytes: uncounted(limiter.why), cpuTimeMs: uncounted(limiter.why) };
    const oom = limiter.kind === 'cgroup' && (await limiter.cgroup.oomKills()) > 0;
    const end = process_engine_endOf(exit, stopped, oom, joined, stop);
    return { end, ...(await attention?.close(end, killed)), durationMs, ...counters, log: log.close(), ...notesOf(limiter) };
}
/** What a reader of the record must know of a run without a cgroup. */
function notesOf(limiter) {
    if (limiter.kind === 'cgroup')
        return {};
    const warnings = [`Without a cgroup (${limiter.why}) the run's memory was neither limited nor measured.`];
    const noted = { warnings, memoryLimited: false };
    return limiter.kind === 'rlimit' && limiter.user !== undefined ? { ...noted, user: limiter.user } : noted;
}
/** The child joins the cgroup itself, before it becomes the command: nothing of the command ever runs outside. */
const JOIN = 'ulimit -c 0; n=$1; shift; while [ "$n" -gt 0 ]; do echo 0 >"$1" || exit 125; shift; n=$((n-1)); done; echo joined >&3; exec "$@" 2>&1 3>&-';
function start(request, name, limiter) {
    const files = limiter.kind === 'cgroup' ? limiter.cgroup.joinFiles : [];
    const prefix = limiter.kind === 'rlimit' ? limiter.prefix : [];
    return (0,external_node_child_process_.spawn)('/bin/sh', ['-c', JOIN, 'hortus', String(files.length), ...files, ...prefix, ...request.command], {
        cwd: request.workdir,
        env: { ...request.env, [stragglers/* MARKER */.tl]: name },
        // Its own session: a Ctrl-C of the terminal reaches the harness only, which then stops the run in order.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
}
function exitOf(child) {
    return new Promise((done) => {
        child.once('error', (error) => done({ error }));
        child.once('exit', (code, signal) => done({ code, signal }));
    });
}
/** What is still in the pipe is read; a pipe that someone holds open is not waited for. */
function drained(child) {
    return new Promise((done) => {
        if (child.pid === undefined || child.stdout === null || child.stdout.closed)
            return done();
        const timer = setTimeout(() => {
            child.stdout?.destroy();
            done();
        }, 2000);
        child.stdout.once('close', () => {
            clearTimeout(timer);
            done();
        });
    });
}
function process_engine_endOf(exit, stopped, oom, joined, stop) {
    if (stopped === 'stopped')
        return { kind: 'stopped', stop: stopOf(stop?.reason), ...('error' in exit ? { code: null, signal: null } : exit) };
    if (stopped !== null)
        return { kind: stopped };
    if ('error' in exit)
        return { kind: 'engine_failed', reason: `the process could not be started (${exit.error.message})`, next: 'Look at the reason; free memory, processes or file handles if it names them.' };
    if (!joined)
        return { kind: 'engine_failed', reason: 'the process could not join its cgroup', next: 'Run `hortus doctor`, or use a container engine.' };
    if (exit.code === 0)
        return { kind: 'exited', code: 0 };
    if (oom)
        return { kind: 'out_of_memory' };
    if (exit.signal !== null)
        return { kind: 'signalled', signal: exit.signal };
    return { kind: 'exited', code: exit.code ?? 1 };
}
function signalGroup(child, signal) {
    try {
        if (child.pid !== undefined)
            process.kill(-child.pid, signal);
    }
    catch {
        // The whole group has gone.
    }
}
function uncounted(why) {
    return { value: null, reason: `no cgroup: ${why}` };
}
function process_engine_notStarted(end) {
    const none = { value: null, reason: 'the run did not start' };
    return { end, durationMs: 0, peakMemoryBytes: none, cpuTimeMs: none, log: { path: null, bytes: 0, keptBytes: 0, truncated: false } };
}

;// CONCATENATED MODULE: ./io/containers/engines.js


function openEngines(options) {
    const engines = {
        docker: openContainerEngine('docker', options),
        podman: openContainerEngine('podman', options),
        process: openProcessEngine(options.outAbs),
    };
    return { get: (name) => engines[name] };
}


/***/ }),

/***/ 71124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reapContainers),
/* harmony export */   q: () => (/* binding */ reapCgroups)
/* harmony export */ });
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14832);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
/** Removes what a killed harness left behind (A61). What belongs to a living one, or is not ours, is left alone. */


const PREFIX = 'hortus-';
async function reapCgroups() {
    for (const name of await (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_0__/* .listCgroups */ .Ai)(PREFIX)) {
        if ((0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrphan */ .BH)(name.slice(PREFIX.length)))
            await (await (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_0__/* .openCgroup */ .Pp)(name))?.remove();
    }
}
async function reapContainers(cli) {
    const answer = await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.ID}}\t{{.Label "hortus.owner"}}'], { timeoutMs: 5000 });
    if (answer.code !== 0)
        return;
    const orphans = answer.stdout
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id, owner]) => id !== undefined && owner !== undefined && /^[0-9a-f]+$/.test(id) && (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrphanLabel */ .Pi)(owner))
        .map(([id]) => id);
    if (orphans.length > 0)
        await cli.call(['rm', '--force', '--volumes', ...orphans]);
}


/***/ }),

/***/ 16088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ runAs),
/* harmony export */   jI: () => (/* binding */ openFilesLimit),
/* harmony export */   jb: () => (/* binding */ giveTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Who a container's process is on this machine: the caller, or nobody in particular when the caller is root (security 3.6). */



const NOBODY = 65532;
function runAs() {
    const uid = process.getuid?.() ?? NOBODY;
    return uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid: process.getgid?.() ?? NOBODY };
}
/** Hands over the directories from `top` (the first one made) down to `path`. Only root can and needs to. */
async function giveTo(top, path) {
    if (process.getuid?.() !== 0)
        return;
    const { uid, gid } = runAs();
    for (let each = path; each.length >= top.length; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(each, uid, gid);
        if (each === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
            return;
    }
}
const MAX_OPEN_FILES = 65_536;
/** 65,536 (security 3.6), or this machine's hard limit when that is lower: without CAP_SYS_RESOURCE the engine cannot raise it. */
function openFilesLimit() {
    try {
        const hard = /^Max open files\s+\S+\s+(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/limits', 'utf8'))?.[1];
        return hard === undefined ? MAX_OPEN_FILES : Math.min(MAX_OPEN_FILES, Number(hard));
    }
    catch {
        return MAX_OPEN_FILES;
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


/***/ })

};
