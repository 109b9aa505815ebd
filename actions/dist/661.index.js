export const id = 661;
export const ids = [661];
export const modules = {

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   VG: () => (/* binding */ isForbiddenEnv),
/* harmony export */   he: () => (/* binding */ containerArgs)
/* harmony export */ });
/* unused harmony export HARDENING */
/** argv after the engine's name, for `docker run` and `podman run`. */
function containerArgs(request, options) {
    const [entrypoint = '', ...rest] = request.command;
    return [
        'run',
        ...identity(options),
        ...HARDENING,
        `--ulimit=nofile=${options.openFiles}:${options.openFiles}`,
        `--user=${options.user.uid}:${options.user.gid}`,
        ...(options.engine === 'podman' && options.keepId === true ? ['--userns=keep-id'] : []),
        `--network=${request.network === 'bridge' ? 'bridge' : 'none'}`,
        ...limits(request.limits),
        ...(options.cgroupParent === null ? [] : [`--cgroup-parent=${options.cgroupParent}`]),
        ...gpus(request.gpus, options.engine),
        ...request.mounts.map(mount),
        ...environment(request),
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        `--workdir=${request.workdir}`,
        `--entrypoint=${entrypoint}`,
        // By id: what was built is what runs, also when someone moves the tag meanwhile (A63).
        request.image?.id ?? request.image?.ref ?? '',
        ...rest,
    ];
}
/** Flags that no request can change. */
const HARDENING = [
    '--pull=never',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--read-only',
    // exec stays allowed: Triton and torch.compile run what they write to /tmp.
    '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
    '--ulimit=core=0',
    '--init',
    '--no-healthcheck',
    // The harness keeps the output itself, capped; the engine's own copy would only fill the disk.
    '--log-driver=none',
    '--stop-timeout=10',
    '--interactive=false',
    '--tty=false',
];
function identity(options) {
    return [`--cidfile=${options.cidfile}`, `--name=hortus-${options.run}`, `--label=hortus.run=${options.run}`, `--label=hortus.owner=${options.owner}`];
}
function limits(limit) {
    const memory = limit.memoryBytes === null ? null : Math.max(1, limit.memoryBytes);
    return [
        // Zero would mean none to the engine.
        `--pids-limit=${Math.max(1, limit.pids)}`,
        `--shm-size=${limit.shmBytes}`,
        // memory-swap equal to memory: no swap on top of the limit.
        ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
        ...(limit.cpus === null ? [] : [`--cpus=${limit.cpus}`]),
    ];
}
function gpus(asked, engine) {
    if (asked === 'none')
        return [];
    return engine === 'docker' ? ['--gpus=all'] : ['--device=nvidia.com/gpu=all'];
}
/** The engines read this as one line of CSV: a comma in a path must not become an option of its own (A56). */
function mount(each) {
    const fields = [`type=${each.volume === true ? 'volume' : 'bind'}`, `source=${each.sourceAbs}`, `target=${each.target}`, ...(each.writable ? [] : ['readonly'])];
    return `--mount=${fields.map(csv).join(',')}`;
}
function csv(field) {
    return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** `NAME=value` always: a bare `--env NAME` would hand over the harness's own variable. */
function environment(request) {
    const asked = Object.entries(request.env).filter(([name]) => ENV_NAME.test(name) && !isForbiddenEnv(name));
    // Empty, so that the image cannot set them either: they reach the GPU toolkit's privileged hook (A57, CVE-2025-23266).
    const cleared = ['LD_PRELOAD', 'LD_AUDIT', ...(request.gpus === 'none' ? ['NVIDIA_VISIBLE_DEVICES', 'NVIDIA_DRIVER_CAPABILITIES'] : [])];
    return [...asked.map(([name, value]) => `--env=${name}=${value}`), ...cleared.map((name) => `--env=${name}=`)];
}
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** Names an example may not set: they steer the loader, the GPU hook or the engine's client. */
function isForbiddenEnv(name) {
    return /^(LD_|NVIDIA_|DOCKER_|CONTAINER_)/i.test(name);
}


/***/ }),

/***/ 5277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ CONTAINER_PLACES),
/* harmony export */   Zc: () => (/* binding */ SCRATCH),
/* harmony export */   oC: () => (/* binding */ processPlaces)
/* harmony export */ });
/** Names below a run's scratch directory. */
const SCRATCH = { workspace: 'workspace', report: 'report', home: 'home', outputs: 'report/outputs', metrics: 'report/metrics.jsonl', events: 'report/events.jsonl' };
const CONTAINER_PLACES = {
    workdir: '/workspace',
    metrics: '/hortus/metrics.jsonl',
    events: '/hortus/events.jsonl',
    outputs: '/hortus/outputs',
    home: '/tmp',
    cache: '/cache',
};
/** The same places on the host, below the run's scratch directory. */
function processPlaces(scratchAbs, cacheAbs) {
    return {
        workdir: `${scratchAbs}/${SCRATCH.workspace}`,
        metrics: `${scratchAbs}/${SCRATCH.metrics}`,
        events: `${scratchAbs}/${SCRATCH.events}`,
        outputs: `${scratchAbs}/${SCRATCH.outputs}`,
        home: `${scratchAbs}/${SCRATCH.home}`,
        cache: cacheAbs,
    };
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zi: () => (/* binding */ GARDEN_CACHE),
  W9: () => (/* binding */ HOST_CACHE),
  nY: () => (/* binding */ planRun)
});

// UNUSED EXPORTS: CACHE_VOLUME

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(3706);
;// CONCATENATED MODULE: ./core/contract/refuse.js

/** A run that is not started, with what to do instead. */
function refuse(code, message, next, at = {}) {
    return (0,problem/* fail */.fJ)({ code, message, next, ...at });
}

;// CONCATENATED MODULE: ./core/contract/find-profile.js


/** `cpu` and `gpu` exist for every example; others must be in its file. */
function findProfile(example, name) {
    if (name === null)
        return (0,problem.ok)(NO_PROFILE);
    const own = Object.hasOwn(example.profiles, name) ? example.profiles[name] : undefined;
    if (own !== undefined)
        return (0,problem.ok)(own);
    if (name === 'cpu')
        return (0,problem.ok)({ ...NO_PROFILE, gpus: 0 });
    if (name === 'gpu')
        return (0,problem.ok)({ ...NO_PROFILE, gpus: Math.max(1, example.need.gpus ?? 1) });
    const known = [...new Set(['cpu', 'gpu', ...Object.keys(example.profiles)])].join(', ');
    return refuse('RUN.PROFILE_UNKNOWN', `${example.id} has no profile "${name}".`, `Use one of: ${known}.`, { path: example.descriptor });
}
const NO_PROFILE = { params: {}, env: {}, gpus: null };

;// CONCATENATED MODULE: ./core/contract/param-words.js


/** `--name value`; true is `--name` alone, false is nothing. */
function paramWords(params) {
    const words = [];
    for (const [name, value] of Object.entries(params)) {
        if (!PARAM_NAME.test(name))
            return refuse('RUN.PARAM_NAME', `"${name}" cannot be the name of a parameter.`, 'Use letters, digits, dot, dash and underscore, and start with a letter.');
        if (typeof value === 'string' && value.includes('\0'))
            return refuse('RUN.PARAM_VALUE', `The value of the parameter "${name}" holds a NUL character.`, 'Remove it.');
        if (value === true)
            words.push(`--${name}`);
        else if (value !== false)
            words.push(`--${name}`, String(value));
    }
    return (0,problem.ok)(words);
}
const PARAM_NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

// EXTERNAL MODULE: ./core/contract/places.js
var contract_places = __webpack_require__(5277);
;// CONCATENATED MODULE: ./core/contract/plan-run.js






/** Time between the polite signal and the hard one (security 3.6). */
const GRACE_MS = 10_000;
/** Where the isolated cache lies in a garden (specs: DESIGN, names and places). */
const GARDEN_CACHE = 'data/container_cache';
/** Named volume of the engine that holds the cache of mode `volume`. */
const CACHE_VOLUME = 'hortus-cache';
function planRun(example, preset, options) {
    const at = { path: example.descriptor };
    if (preset.action.kind === 'invalid')
        return refuse('RUN.PRESET_INVALID', `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`, 'Correct the preset in its example.yaml.', at);
    if (preset.action.kind === 'script')
        return refuse('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that calls a container engine itself.`, 'Give the preset a `command:` that Hortus can run.', at);
    const { argv } = preset.action;
    if (argv.length === 0 || argv[0] === '' || argv.some((word) => word.includes('\0')))
        return refuse('RUN.COMMAND', `The command of the preset "${preset.name}" of ${example.id} is empty or holds a NUL character.`, 'Write the command as a list of words.', at);
    const profile = findProfile(example, options.profile);
    if (!profile.ok)
        return profile;
    const params = { ...preset.params, ...profile.value.params, ...options.params };
    const words = paramWords(params);
    if (!words.ok)
        return words;
    const cache = planCache(options);
    if (!cache.ok)
        return cache;
    const places = options.engine === 'process' ? (0,contract_places/* processPlaces */.oC)(options.scratchAbs, cache.value.sourceAbs) : contract_places/* CONTAINER_PLACES */.Jo;
    const env = planEnv(example, preset, profile.value, places, options);
    if (!env.ok)
        return env;
    const needed = profile.value.gpus ?? example.need.gpus ?? 0;
    const gpus = needed > 0 && options.gpus > 0 ? 'all' : 'none';
    return (0,problem.ok)({
        request: {
            command: [...argv, ...words.value],
            workdir: places.workdir,
            mounts: mounts(options, cache.value),
            // A process sees every GPU of the host: without this, a run that asked for none would use one, and its record would not say so.
            env: options.engine === 'process' && gpus === 'none' ? { CUDA_VISIBLE_DEVICES: '', ...env.value } : env.value,
            network: preset.network ? 'bridge' : 'none',
            gpus,
            limits: planLimits(preset, options),
            labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
            log: `logs/${options.run}/run.log`,
            logBytes: options.smoke.log_mb * 1024 * 1024,
            requireLimits: options.smoke.untrusted,
        },
        params,
        warnings: warnings(preset, options),
    });
}
function planEnv(example, preset, profile, places, options) {
    const asked = { ...preset.env, ...profile.env };
    for (const [name, value] of Object.entries(asked)) {
        if (!container_args/* ENV_NAME */.G1.test(name) || (0,container_args/* isForbiddenEnv */.VG)(name) || name.startsWith('HORTUS_') || value.includes('\0')) {
            return refuse('RUN.ENV', `${example.id} may not set the environment variable "${name}".`, 'Rename or remove it; LD_, NVIDIA_, DOCKER_, CONTAINER_ and HORTUS_ are not for examples.', { path: example.descriptor });
        }
    }
    const onHost = options.engine === 'process';
    return (0,problem.ok)({
        LANG: 'C.UTF-8',
        HOME: places.home,
        PYTHONUNBUFFERED: '1',
        ...(onHost ? { PATH: options.searchPath, TMPDIR: places.home } : {}),
        ...asked,
        HF_HOME: `${places.cache}/huggingface`,
        TORCH_HOME: `${places.cache}/torch`,
        HORTUS_CACHE: places.cache,
        HORTUS_METRICS: places.metrics,
        HORTUS_EVENTS: places.events,
        HORTUS_OUTPUTS: places.outputs,
        HORTUS_EXAMPLE: example.id,
        HORTUS_PRESET: preset.name,
    });
}
/** A bind mount of the garden or the home, or a named volume. */
function planCache(options) {
    switch (options.smoke.cache) {
        case 'isolated':
            return (0,problem.ok)({ sourceAbs: `${options.gardenAbs}/${GARDEN_CACHE}`, volume: false });
        case 'host':
            if (options.smoke.untrusted)
                return refuse('RUN.CACHE_REFUSED', 'The host cache is not for code from a pull request.', 'Use --cache isolated, or set smoke.untrusted to false for code you trust.');
            return (0,problem.ok)({ sourceAbs: `${options.homeAbs}/.cache`, volume: false });
        case 'volume':
            if (options.engine === 'process')
                return refuse('RUN.CACHE_REFUSED', 'The process engine has no volumes.', 'Use --cache isolated, or a container engine.');
            return (0,problem.ok)({ sourceAbs: CACHE_VOLUME, volume: true });
    }
}
/** A process sees the host: only the cache is named, so that the engine makes it. */
function mounts(options, cache) {
    if (options.engine === 'process')
        return [{ sourceAbs: cache.sourceAbs, target: cache.sourceAbs, writable: true }];
    return [
        { sourceAbs: `${options.scratchAbs}/${contract_places/* SCRATCH */.Zc.workspace}`, target: contract_places/* CONTAINER_PLACES */.Jo.workdir, writable: true },
        { sourceAbs: `${options.scratchAbs}/${contract_places/* SCRATCH */.Zc.report}`, target: '/hortus', writable: true },
        { sourceAbs: cache.sourceAbs, target: contract_places/* CONTAINER_PLACES */.Jo.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
    ];
}
function planLimits(preset, options) {
    const { smoke } = options;
    return {
        timeoutMs: Math.round((preset.timeoutSeconds ?? options.timeoutSeconds) * 1000),
        graceMs: GRACE_MS,
        memoryBytes: smoke.memory_gb === null ? null : Math.round(smoke.memory_gb * GIB),
        cpus: smoke.cpus,
        pids: smoke.pids,
        shmBytes: Math.round(smoke.shm_gb * GIB),
    };
}
const GIB = 1024 ** 3;
const HOST_CACHE = 'The cache of the user was mounted: the result may depend on what other runs left there.';
function warnings(preset, options) {
    return [
        ...(options.smoke.cache === 'host' ? [HOST_CACHE] : []),
        ...(options.engine === 'process' ? ['Ran without a container: on the packages, the network and the files of the host.'] : []),
        ...(preset.network && options.engine !== 'process' ? ['The preset had network access: the result may depend on what the network served.'] : []),
    ];
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quoteLog),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6863);

/** Lines of a stranger's output, made safe to show: no control, no direction change, nothing a runner could obey (A07, A50). */
const LINES = 10;
const CHARS = 300;
/** The last lines, each behind a bar; empty when there is nothing to show. */
function quoteLog(lines) {
    return withoutNoise(lines.map(plainText))
        .filter((line) => line.trim() !== '')
        .slice(-LINES)
        .map((line) => `│ ${line.length > CHARS ? `${line.slice(0, CHARS)}…` : line}`.toWellFormed())
        .join('\n');
}
/** What the engine prints on every build and has nothing to do with the example: the notice of docker's legacy builder. */
function withoutNoise(lines) {
    return lines.filter((line) => !NOISE.some((noise) => noise.test(line)));
}
const NOISE = [/^DEPRECATED: The legacy builder is deprecated/, /^\s+Install the buildx component to build images with BuildKit/, /^\s+https:\/\/docs\.docker\.com\/(?:go|build)\/buildx\/?\s*$/, /^\s+BuildKit is enabled by default/];
/** Without escape sequences, control, format and private-use characters; a carriage return keeps what a terminal would show last. */
function plainText(line) {
    const shown = (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(line, '\r').split('\r').at(-1) ?? '';
    return shown.replace(ESCAPES, '').replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
/** CSI sequences, and OSC up to its end; what is left of a broken one is shown as U+FFFD. */
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;


/***/ }),

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngines: () => (/* binding */ openEngines)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./io/containers/cli.js
/** One call of an engine's client program, in bounds: time, output, environment. */

const MAX_OUTPUT = 1024 * 1024;
/** What the client needs of the caller's environment: where the engine is, and who may talk to it. */
const KEPT = /^(PATH|HOME|USER|LANG|TMPDIR|XDG_RUNTIME_DIR|DOCKER_[A-Z_]+|BUILDX_[A-Z_]+|BUILDKIT_[A-Z_]+|CONTAINER_[A-Z_]+|CONTAINERS_[A-Z_]+|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/;
const GITHUB_CACHE = /^ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2)$/;
function openCli(binary, env) {
    const only = (names) => Object.fromEntries(Object.entries(env).filter((entry) => names.test(entry[0]) && entry[1] !== undefined));
    const clean = only(KEPT);
    return { binary, env: clean, githubCache: only(GITHUB_CACHE), call: (args, options) => call(binary, clean, args, options?.timeoutMs ?? 30_000) };
}
function call(binary, env, args, timeoutMs) {
    return new Promise((done) => {
        // detached: a Ctrl-C of the terminal must not kill the very call that cleans up.
        const child = (0,external_node_child_process_.spawn)(binary, args, { env, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        const out = { stdout: '', stderr: '' };
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
        }, timeoutMs);
        const finish = (code, missing) => {
            clearTimeout(timer);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./core/contract/build-args.js
/** argv after the engine's name. */
function buildArgs(request, options) {
    return [
        ...(options.buildx ? ['buildx', 'build', '--load', '--progress=plain', '--provenance=false'] : ['build', '--force-rm', `--iidfile=${options.idFile}`]),
        `--file=${options.contextAbs}/${request.dockerfile}`,
        `--tag=${request.tag}`,
        ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
        ...(options.buildx && options.githubCache ? cache(request.cache) : []),
        ...Object.entries(request.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        options.contextAbs,
    ];
}
/** A cache that cannot be written costs time and never the build; code that is not trusted writes none (A47). */
function cache(wanted) {
    if (wanted.kind === 'none')
        return [];
    const from = `--cache-from=type=gha,scope=${wanted.scope}`;
    return wanted.write ? [from, `--cache-to=type=gha,scope=${wanted.scope},mode=max,ignore-error=true`] : [from];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __webpack_require__(3949);
// EXTERNAL MODULE: ./io/make-ignored.js
var make_ignored = __webpack_require__(5700);
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

;// CONCATENATED MODULE: ./io/containers/capped-log.js
/**
 * The output of a run, on disk and in bounds: the first half of the budget goes to the file at once, the last half waits in
 * memory, the middle is counted and dropped. A run that prints for ever costs neither disk nor memory.
 */





function openCappedLog(outAbs, path, maxBytes, onLine) {
    const head = openHead(outAbs, (0,external_node_path_.join)(outAbs, path));
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
/** A full disk loses the log, not the run. */
function openHead(outAbs, fileAbs) {
    let file = null;
    try {
        (0,make_ignored/* makeIgnored */.r)(outAbs);
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(fileAbs));
        file = (0,external_node_fs_.openSync)(fileAbs, 'w', 0o644);
    }
    catch {
        return { write: () => { }, close: () => false };
    }
    let whole = true;
    return {
        write(bytes) {
            if (!whole)
                return;
            try {
                for (let done = 0; done < bytes.length;)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
            }
            catch {
                whole = false;
            }
        },
        close() {
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
var quote_log = __webpack_require__(6181);
;// CONCATENATED MODULE: ./io/containers/engine-errors.js
/** Tells the engine's own failures from an example's: nobody's example is red because a disk is full or a registry is away. */

const KINDS = [
    { said: /no space left on device|disk quota exceeded/i, reason: 'the disk of the engine is full', next: 'Free space (`docker system prune`), then try again.' },
    { said: /cannot connect to the docker daemon|is the docker daemon running|error during connect|unexpected EOF|connection reset by peer|error waiting for container/i, reason: 'the engine went away', next: 'Look at the engine (`docker info`, its service log), then try again.' },
    { said: /permission denied while trying to connect/i, reason: 'this user may not talk to the engine', next: 'Add the user to the group "docker" and log in again.' },
    { said: /toomanyrequests|pull rate limit/i, reason: 'the registry refuses more pulls for now', next: 'Log in to the registry, or give a base image that is on this machine (build.args).' },
    { said: /pull access denied|no such host|i\/o timeout|tls handshake|dial tcp|failed to do request|name resolution|unauthorized|request canceled|failed to resolve source metadata/i, reason: 'the base image could not be pulled', next: 'Check the network and the registry, or give a base image that is on this machine: build.args in .github/hortus.yml.' },
    { said: /no such image|unable to find image|image not known/i, reason: 'the image is not there', next: 'Build it again: `hortus smoke` does.' },
    { said: /nvidia|could not select device driver|cdi device/i, reason: 'the engine cannot give GPUs to containers', next: 'Install the NVIDIA container toolkit, or run with --profile cpu.' },
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
/** How a run is brought to its end: it ends by itself, or at the timeout or an interrupt it is asked, then killed (security 3.6). */
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
    after(ladder.timeoutMs, () => stop('timed_out'));
    if (ladder.signal.aborted)
        interrupt();
    else
        ladder.signal.addEventListener('abort', interrupt, { once: true });
    try {
        return { value: await ended, stopped };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        ladder.signal.removeEventListener('abort', interrupt);
    }
}

// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __webpack_require__(453);
;// CONCATENATED MODULE: ./io/containers/start-cli.js
/** A long call of the engine's client whose output is the run's own and goes to its log. */

function startCli(cli, args, log, env = {}) {
    // Its own session: a Ctrl-C of the terminal reaches the harness only, which then stops the run in order.
    const child = (0,external_node_child_process_.spawn)(cli.binary, args, { env: { ...cli.env, ...env }, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
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
    const buildx = place.binary === 'docker' && (await hasBuildx(place.cli));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,containers_owner/* ownedName */["do"])()}-`));
    const log = openCappedLog(place.outAbs, request.log, LOG_BYTES, request.onLine);
    const started = performance.now();
    try {
        const idFile = (0,external_node_path_.join)(dir, 'image');
        const { githubCache } = place.cli;
        const env = buildx ? githubCache : place.binary === 'docker' ? { DOCKER_BUILDKIT: '0' } : {};
        const contextAbs = (0,external_node_path_.join)(place.rootAbs, request.context);
        const client = startCli(place.cli, buildArgs(request, { buildx, idFile, contextAbs, githubCache: githubCache['ACTIONS_RUNTIME_TOKEN'] !== undefined }), log, env);
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
        const failure = exit.code === null ? { reason: `${place.binary} could not be started`, next: `Check that ${place.binary} is installed.` } : buildFailure((result.log.tail ?? []).slice(-5));
        return failure === null ? { ...result, kind: 'failed', reason: `the build ended with code ${exit.code}` } : { ...result, kind: 'engine_failed', ...failure };
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** A command of the Dockerfile that failed is the example's, whatever it printed; only a full disk is not. */
function buildFailure(lines) {
    const ofCommand = lines.some((line) => /returned a non-zero code: \d+|did not complete successfully: exit code/.test(line));
    return engineFailure(ofCommand ? lines.filter((line) => /no space left on device/i.test(line)) : lines);
}
const buildx = new WeakMap();
function hasBuildx(cli) {
    const known = buildx.get(cli) ?? cli.call(['buildx', 'version'], { timeoutMs: 5000 }).then((answer) => answer.code === 0);
    buildx.set(cli, known);
    return known;
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

;// CONCATENATED MODULE: ./io/containers/container-facts.js
const ASK_TIMEOUT_MS = 5000;
const FORMAT = {
    docker: '{{.ServerVersion}}\t{{.CgroupDriver}}',
    podman: '{{.Version.Version}}\t{{.Host.CgroupManager}}',
};
async function askEngine(binary, cli) {
    const answer = await cli.call(['info', '--format', FORMAT[binary]], { timeoutMs: ASK_TIMEOUT_MS });
    const [version = '', driver = ''] = answer.stdout.trim().split('\t');
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
        return no(`the ${binary} daemon is not running${at}`, `Start it (sudo systemctl start ${binary}), set DOCKER_HOST, or use --engine process.`);
    const first = answer.stderr.trim().split('\n')[0]?.slice(0, 200);
    return no(`${binary} does not work: ${first === undefined || first === '' ? `exit code ${answer.code}` : first}`, `Run \`${binary} info\` to see why, or use --engine process.`);
}
function no(reason, next) {
    return { available: false, reason, next };
}

// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(3706);
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

;// CONCATENATED MODULE: ./io/containers/container-counters.js
/**
 * Peak memory and CPU time of a container. Its own cgroup is gone when it ends and `inspect` shows neither, so it runs below a
 * cgroup of ours where we may make one; else its cgroup is read while it runs.
 */



async function openCounters(run, cidfile, facts) {
    if (!facts.ownCgroups)
        return openSampler(cidfile);
    const cgroup = await makeCgroup(`hortus-${run}`, null);
    if ('why' in cgroup)
        return openSampler(cidfile);
    return { cgroupParent: `/${cgroup.name}`, measure: () => cgroup.measure(), close: () => cgroup.remove() };
}
const EVERY_MS = 50;
function openSampler(cidfile, root = CGROUP_ROOT) {
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
            const peak = (await container_counters_number((0,external_node_path_.join)(root, place, 'memory.peak'))) ?? (await container_counters_number((0,external_node_path_.join)(root, place, 'memory.current')));
            return { peak, cpuMs: Number(/^usage_usec (\d+)$/m.exec(v2)?.[1] ?? 0) / 1000, source: 'cgroup-v2-sampled' };
        }
        const usage = await container_counters_number((0,external_node_path_.join)(root, 'cpuacct', place, 'cpuacct.usage'));
        if (usage !== null)
            return { peak: await container_counters_number((0,external_node_path_.join)(root, 'memory', place, 'memory.max_usage_in_bytes')), cpuMs: usage / 1e6, source: 'cgroup-v1-sampled' };
    }
    return null;
}
function larger(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}
async function container_counters_number(path) {
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
    if (state.Status === 'created')
        return notStarted(state, said);
    if (state.Running)
        return { kind: 'engine_failed', ...unknownFailure([], 'the engine lost the container') };
    if (state.OOMKilled)
        return { kind: 'out_of_memory' };
    return fromExitCode(state.ExitCode);
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
var external_node_crypto_ = __webpack_require__(7598);
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
        await cli.call(['create', '--pull=never', '--network=none', `--name=${name}`, `--label=hortus.owner=${(0,containers_owner/* ownerLabel */.Wb)()}`, `--mount=type=volume,source=${volume},target=/var/tmp`, request.image?.id ?? '', 'true']);
        await cli.call(['rm', '--force', name]);
    }
}

// EXTERNAL MODULE: ./core/contract/plan-run.js + 3 modules
var plan_run = __webpack_require__(8328);
;// CONCATENATED MODULE: ./io/containers/run-as.js
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
    for (let each = path; each.length >= top.length; each = (0,external_node_path_.dirname)(each)) {
        await (0,promises_.chown)(each, uid, gid);
        if (each === (0,external_node_path_.dirname)(each))
            return;
    }
}
const MAX_OPEN_FILES = 65_536;
/** 65,536 (security 3.6), or this machine's hard limit when that is lower: without CAP_SYS_RESOURCE the engine cannot raise it. */
function openFilesLimit() {
    try {
        const hard = /^Max open files\s+\S+\s+(\d+)/m.exec((0,external_node_fs_.readFileSync)('/proc/self/limits', 'utf8'))?.[1];
        return hard === undefined ? MAX_OPEN_FILES : Math.min(MAX_OPEN_FILES, Number(hard));
    }
    catch {
        return MAX_OPEN_FILES;
    }
}

;// CONCATENATED MODULE: ./io/containers/make-sources.js




/** What a run writes to must be there before it starts; what root makes, a container's run must own to write it. */
async function makeSources(request) {
    for (const mount of request.mounts) {
        if (mount.volume === true || !mount.writable)
            continue;
        const made = tryMake(mount.sourceAbs);
        if (made !== null)
            await giveTo(made, mount.sourceAbs);
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

;// CONCATENATED MODULE: ./io/containers/container-run.js
/** One hardened container run: started, watched, brought to an end, measured and removed (security 3.6, A56-A61). */













async function runContainer(request, place) {
    const run = (0,containers_owner/* ownedName */["do"])();
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${run}-`));
    const counters = await openCounters(run, (0,external_node_path_.join)(dir, 'container'), place.facts);
    try {
        await makeSources(request);
        await ensureVolumes(request, place.binary, place.cli);
        return await supervise(request, place, { run, cidfile: (0,external_node_path_.join)(dir, 'container'), counters });
    }
    finally {
        await counters.close();
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
async function supervise(request, { binary, cli, outAbs }, { run, cidfile, counters }) {
    const name = `hortus-${run}`;
    const log = openCappedLog(outAbs, request.log, request.logBytes, request.onLine);
    const args = (0,container_args/* containerArgs */.he)(request, { engine: binary, run, owner: (0,containers_owner/* ownerLabel */.Wb)(), user: runAs(), keepId: runAs().uid === process.getuid?.(), openFiles: openFilesLimit(), cidfile, cgroupParent: counters.cgroupParent });
    const started = performance.now();
    const client = startCli(cli, args, log);
    let kills = 0;
    const { value: exit, stopped } = await climbDown(client.ended, {
        ...request.limits,
        signal: request.signal,
        terminate: () => void cli.call(['kill', '--signal=TERM', name]),
        kill: () => {
            void remove(cli, name);
            // An engine that does not answer must not hold the harness for ever.
            if (++kills > PATIENCE)
                client.signal('SIGKILL');
        },
    });
    const durationMs = performance.now() - started;
    const measured = await counters.measure();
    const lines = log.close();
    const end = stopped !== null ? { kind: stopped } : await endOfContainer(exit, name, cli, lines.tail ?? []);
    await remove(cli, name);
    return { end, durationMs, ...measured, log: lines };
}
/** Tries to kill, a second apart, before the client itself is killed. */
const PATIENCE = 5;
function remove(cli, name) {
    return cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 });
}

;// CONCATENATED MODULE: ./io/containers/reap.js
/** Removes what a killed harness left behind (A61). What belongs to a living one, or is not ours, is left alone. */


const PREFIX = 'hortus-';
async function reapCgroups() {
    for (const name of await listCgroups(PREFIX)) {
        if ((0,containers_owner/* isOrphan */.BH)(name.slice(PREFIX.length)))
            await (await openCgroup(name))?.remove();
    }
}
async function reapContainers(cli) {
    const answer = await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.ID}}\t{{.Label "hortus.owner"}}'], { timeoutMs: 5000 });
    if (answer.code !== 0)
        return;
    const orphans = answer.stdout
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id, owner]) => id !== undefined && owner !== undefined && /^[0-9a-f]+$/.test(id) && (0,containers_owner/* isOrphanLabel */.Pi)(owner))
        .map(([id]) => id);
    if (orphans.length > 0)
        await cli.call(['rm', '--force', '--volumes', ...orphans]);
}

;// CONCATENATED MODULE: ./io/containers/container-engine.js





function openContainerEngine(binary, { rootAbs, outAbs, env = process.env }) {
    const cli = openCli(binary, env);
    let asked = null;
    const facts = () => (asked ??= ask());
    const ask = async () => {
        const [found] = await Promise.all([askEngine(binary, cli), reapContainers(cli).then(reapCgroups)]);
        return found;
    };
    return {
        name: binary,
        availability: async () => (await facts()).availability,
        build: async (request) => buildImage(request, { binary, cli, rootAbs, outAbs }),
        run: async (request) => runContainer(request, { binary, cli, outAbs, facts: await facts() }),
    };
}

;// CONCATENATED MODULE: ./io/containers/limiter.js
/**
 * How the process engine limits and counts a run: a cgroup where it may make one, else a user's own process limit (root, whom the
 * kernel holds to none, runs it as another user), else nothing.
 */





async function chooseLimiter(name, request, env = process.env, root = CGROUP_ROOT) {
    const cgroup = await makeCgroup(`hortus-${name}`, request.limits, root);
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
const OTHER = runAs();
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

;// CONCATENATED MODULE: ./io/containers/stragglers.js
/** Children that left the run's process group, found by the marker in their environment. Only needed where there is no cgroup. */

/** The variable that marks every process of a run. */
const MARKER = 'HORTUS_RUN';
/** Kills until no process carries the marker. A process that wipes its environment escapes: only a cgroup can hold it. */
async function killMarked(run) {
    for (let round = 0; round < 50; round++) {
        const pids = await marked(`${MARKER}=${run}`);
        if (pids.length === 0)
            return;
        for (const pid of pids)
            stragglers_kill(pid);
        await new Promise((done) => setTimeout(done, 10));
    }
}
async function marked(entry) {
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(async (pid) => {
        if (pid === process.pid)
            return null;
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return environment.split('\0').includes(entry) ? pid : null;
    }));
    return found.filter((pid) => pid !== null);
}
function stragglers_kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}

;// CONCATENATED MODULE: ./io/containers/process-engine.js
/** Runs a preset as a process of this machine: no container, but limited, counted, and gone at the end with all its children. */








function openProcessEngine(outAbs) {
    return {
        name: 'process',
        async availability() {
            if (process.platform !== 'linux')
                return { available: false, reason: 'the process engine needs Linux', next: 'Use docker or podman.' };
            await reapCgroups();
            return { available: true, version: null };
        },
        async build(request) {
            return { kind: 'built', image: null, durationMs: 0, log: openCappedLog(outAbs, request.log, 0).close() };
        },
        run: (request) => run(request, outAbs),
    };
}
async function run(request, outAbs) {
    const name = (0,containers_owner/* ownedName */["do"])();
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
        await (limiter.kind === 'cgroup' ? limiter.cgroup.killAll() : killMarked(name));
    };
    const { value: exit, stopped } = await climbDown(exitOf(child), {
        ...request.limits,
        signal: request.signal,
        terminate: () => signalGroup(child, 'SIGTERM'),
        kill: () => void killRest(),
    });
    const durationMs = performance.now() - started;
    // Daemonised children too: nothing of a run outlives it.
    await killRest();
    await drained(child);
    const counters = limiter.kind === 'cgroup' ? await limiter.cgroup.measure() : { peakMemoryBytes: uncounted(limiter.why), cpuTimeMs: uncounted(limiter.why) };
    const oom = limiter.kind === 'cgroup' && (await limiter.cgroup.oomKills()) > 0;
    return { end: endOf(exit, stopped, oom, joined), durationMs, ...counters, log: log.close(), ...notesOf(limiter) };
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
        env: { ...request.env, [MARKER]: name },
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
function endOf(exit, stopped, oom, joined) {
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


/***/ })

};
