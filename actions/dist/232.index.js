export const id = 232;
export const ids = [232];
export const modules = {

/***/ 46789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCompose: () => (/* binding */ checkCompose)
/* harmony export */ });
/* harmony import */ var _load_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81682);

async function checkCompose(world, examples) {
    const found = await Promise.all(examples.flatMap((example) => distinct(example).map(async (preset) => (await (0,_load_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCompose */ .f)(world, example, preset)).findings)));
    return found.flat();
}
/** Each file once, however many presets use it. */
function distinct({ presets }) {
    return [...new Map(presets.flatMap((preset) => (preset.compose === undefined ? [] : [[preset.compose.file, preset]]))).values()];
}


/***/ }),

/***/ 93706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   VG: () => (/* binding */ isForbiddenEnv),
/* harmony export */   he: () => (/* binding */ containerArgs)
/* harmony export */ });
/* unused harmony exports HARDENING, RUN_MARK */
/** argv after the engine's name, for `docker run` and `podman run`. */
function containerArgs(request, options) {
    const [entrypoint = '', ...rest] = request.keepsEntrypoint === true ? ['', ...request.command] : request.command;
    return [
        'run',
        ...identity(options, request.limits),
        ...HARDENING,
        `--ulimit=nofile=${options.openFiles}:${options.openFiles}`,
        `--user=${options.user.uid}:${options.user.gid}`,
        ...(options.engine === 'podman' && options.keepId === true ? ['--userns=keep-id'] : []),
        `--network=${options.joins !== undefined ? `container:${options.joins}` : request.network === 'bridge' ? 'bridge' : 'none'}`,
        ...(options.localNames ?? []).map((name) => `--add-host=${name}:127.0.0.1`),
        ...limits(request.limits),
        ...(options.cgroupParent === null ? [] : [`--cgroup-parent=${options.cgroupParent}`]),
        ...gpus(request.gpus, options.engine),
        ...request.mounts.map(mount),
        ...environment(request),
        // As processes without a container carry it: whose a process on a GPU is, is read off it. After all others, so that nobody claims another's.
        `--env=${RUN_MARK}=${options.run}`,
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...(request.workdir === '' ? [] : [`--workdir=${request.workdir}`]),
        ...(request.keepsEntrypoint === true ? [] : [`--entrypoint=${entrypoint}`]),
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
/** The limit is for a watchdog that cannot see the owner: a harness that lives ends its run at the limit. */
function identity(options, { timeoutMs }) {
    return [`--cidfile=${options.cidfile}`, `--name=hortus-${options.run}`, `--label=hortus.run=${options.run}`, `--label=hortus.owner=${options.owner}`, `--label=hortus.limit=${Math.round(timeoutMs)}`];
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
/** The variable that marks every process of a run. */
const RUN_MARK = 'HORTUS_RUN';
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

/***/ 96181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quoteLog),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46863);

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


/***/ })

};
