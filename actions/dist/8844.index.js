export const id = 8844;
export const ids = [8844];
export const modules = {

/***/ 34370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseXid),
/* harmony export */   p: () => (/* binding */ readXids)
/* harmony export */ });
/** Errors of the NVIDIA driver in the kernel's log: `NVRM: Xid (PCI:0000:3b:00): 79, pid=1234, name=python3, GPU has fallen off the bus.` */
/** A log with more of them is a log of a broken machine; the last ones are kept. */
const MOST = 1000;
const LONGEST = 400;
/** Whole lines: their times tell an error from the same one again. */
function readXids(log) {
    const lines = log.split('\n').filter((line) => line.includes('NVRM: Xid (PCI:'));
    return lines.slice(-MOST).map((line) => line.slice(0, LONGEST));
}
function parseXid(line) {
    const match = /NVRM: Xid \(PCI:[0-9a-fA-F:.]{1,32}\): (\d{1,5})(?:, pid='?(\d{1,10}))?/.exec(line);
    return { number: match?.[1] === undefined ? null : Number(match[1]), pid: match?.[2] === undefined ? null : Number(match[2]) };
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

/***/ 86704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _sampler_end_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10784);
/* harmony import */ var _core_gpu_state_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45850);
/** One question to a tool of the driver or the system, in bounds: a driver that hangs holds its tool where no signal reaches it. */



function askTool(program, args, { env, timeoutMs, maxBytes }) {
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { env: { ...env, LC_ALL: 'C' }, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
        let out = Buffer.alloc(0);
        let complaint = '';
        let told = false;
        let given = null;
        const tell = (answer) => {
            if (told)
                return;
            told = true;
            clearTimeout(timer);
            done(answer);
        };
        const giveUp = (reason) => {
            given ??= `${program} ${reason}`;
            child.stderr.destroy();
            void (0,_sampler_end_child_js__WEBPACK_IMPORTED_MODULE_1__/* .endChild */ .s)(child).then(() => tell({ kind: 'silent', reason: given, absent: false }));
        };
        const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs / 1000} s`), timeoutMs);
        child.stdout.on('data', (chunk) => {
            out = Buffer.concat([out, chunk]);
            if (out.length > maxBytes)
                giveUp(`printed more than ${maxBytes} bytes`);
        });
        child.stderr.on('data', (chunk) => {
            if (complaint.length < 4096)
                complaint += chunk.toString('latin1');
        });
        child.once('error', (error) => tell({ kind: 'silent', reason: error.code === 'ENOENT' ? `${program} is not on PATH` : `${program} could not be started (${error.code ?? 'unknown'})`, absent: error.code === 'ENOENT' }));
        child.once('close', (code, signal) => {
            if (given !== null)
                return;
            const text = out.toString('latin1');
            if (code === 0)
                return tell({ kind: 'told', text });
            const words = (0,_core_gpu_state_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)((complaint.trim() || text.trim()).split('\n')[0] ?? '');
            tell({ kind: 'silent', reason: `${program} ended ${signal === null ? `with code ${code}` : `by ${signal}`}${words === '' ? '' : `: "${words}"`}`, absent: false });
        });
    });
}


/***/ }),

/***/ 38844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGpuStates: () => (/* binding */ openGpuStates)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./core/gpu-state/shown.js
var shown = __webpack_require__(45850);
;// CONCATENATED MODULE: ./core/gpu-state/read-cards.js

/** For `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`. */
const CARD_FIELDS = 'uuid,memory.used,ecc.errors.uncorrected.volatile.total';
/** More cards than any machine has. */
const MOST_CARDS = 256;
const MIB = 1024 * 1024;
function readCards(text) {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (lines.length === 0)
        return { readable: false, reason: 'nvidia-smi lists no GPU' };
    if (lines.length > MOST_CARDS)
        return { readable: false, reason: `nvidia-smi lists more than ${MOST_CARDS} GPUs` };
    const cards = [];
    for (const line of lines) {
        const card = readCard(line);
        if (card === null)
            return { readable: false, reason: `nvidia-smi says "${(0,shown/* shown */.S)(line)}"` };
        cards.push(card);
    }
    return { readable: true, value: cards };
}
/** null: no such line, for instance "Unable to determine the device handle for GPU …: GPU is lost." */
function readCard(line) {
    const [uuid = '', memory = '', errors = '', ...more] = line.split(',').map((each) => each.trim());
    if (more.length > 0 || !isUuid(uuid))
        return null;
    const [memoryMib, uncorrectedErrors] = [figure(memory), figure(errors)];
    if (memoryMib === undefined || uncorrectedErrors === undefined)
        return null;
    return { uuid, memoryBytes: memoryMib === null ? null : memoryMib * MIB, uncorrectedErrors };
}
const isUuid = (word) => /^(GPU|MIG)-[0-9a-fA-F-]{8,64}$/.test(word);
/** null: the card has no such figure, or this user may not see it. undefined: no figure and no such word, for instance `[GPU is lost]`. */
function figure(text) {
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    return /^\[?(N\/A|Not Supported|Insufficient Permissions)\]?$/i.test(text) ? null : undefined;
}

;// CONCATENATED MODULE: ./core/gpu-state/read-processes.js


/** For `nvidia-smi --query-compute-apps=… --format=csv,noheader,nounits`. */
const PROCESS_FIELDS = 'gpu_uuid,pid,process_name,used_gpu_memory';
const MOST_PROCESSES = 4096;
const read_processes_MIB = 1024 * 1024;
function readProcesses(text) {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^No running .*processes found$/i.test(line));
    if (lines.length > MOST_PROCESSES)
        return { readable: false, reason: `nvidia-smi lists more than ${MOST_PROCESSES} processes` };
    const processes = [];
    for (const line of lines) {
        const process = readProcess(line);
        if (process === null)
            return { readable: false, reason: `nvidia-smi says "${(0,shown/* shown */.S)(line)}"` };
        processes.push(process);
    }
    return { readable: true, value: processes };
}
/** A name may hold commas. */
function readProcess(line) {
    const fields = line.split(',').map((each) => each.trim());
    const [gpu = '', pid = ''] = fields;
    const memory = figure(fields.at(-1) ?? '');
    if (fields.length < 4 || !isUuid(gpu) || !/^[1-9]\d{0,9}$/.test(pid) || memory === undefined)
        return null;
    return { gpu, pid: Number(pid), name: (0,shown/* shown */.S)(fields.slice(2, -1).join(', ')), memoryBytes: memory === null ? null : memory * read_processes_MIB };
}

// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/containers/run-of.js
var run_of = __webpack_require__(73789);
// EXTERNAL MODULE: ./io/gpu-state/ask-tool.js
var ask_tool = __webpack_require__(86704);
// EXTERNAL MODULE: ./core/gpu-state/read-xids.js
var read_xids = __webpack_require__(34370);
;// CONCATENATED MODULE: ./io/gpu-state/kernel-errors.js
/** Lines of the driver's errors in the kernel's log: from dmesg, else from the journal, else the reasons why not. */


/** The kernel's ring is a few MiB at most; a journal of one boot may be longer. */
const MOST = 32 * 1024 * 1024;
async function kernelErrors(options) {
    const reasons = [];
    for (const [program, ...args] of ASKED) {
        const told = await (0,ask_tool/* askTool */.C)(program, args, { ...options, maxBytes: MOST });
        // A journal that this user may not see is an empty one.
        if (told.kind === 'told' && told.text.trim() !== '' && !told.text.startsWith('-- No entries --'))
            return { readable: true, value: (0,read_xids/* readXids */.p)(told.text) };
        reasons.push(told.kind === 'silent' ? told.reason : `${program} shows nothing to this user`);
    }
    return { readable: false, reason: reasons.join('; ') };
}
const ASKED = [['dmesg'], ['journalctl', '--dmesg', '--boot', '--no-pager', '--output=short-monotonic']];

;// CONCATENATED MODULE: ./io/gpu-state/gpu-states.js
/** Implements World's GpuStates with nvidia-smi and the kernel's log. */








function openGpuStates({ env = process.env, timeoutMs = 10_000, pauseMs = 500 } = {}) {
    return {
        async look({ until, withinMs = 0 } = {}) {
            const deadline = performance.now() + withinMs;
            // Each look has its whole time: one cut short at the end would call a slow driver a dead one.
            for (let state = await lookOnce(env, timeoutMs);; state = await lookOnce(env, timeoutMs)) {
                if (until === undefined || until(state) || performance.now() + pauseMs > deadline)
                    return state;
                await (0,promises_.setTimeout)(pauseMs);
            }
        },
    };
}
/** All at once: no answer waits for another. */
async function lookOnce(env, timeoutMs) {
    const options = { env, timeoutMs };
    const ask = async (query, read) => {
        const told = await (0,ask_tool/* askTool */.C)('nvidia-smi', [query, '--format=csv,noheader,nounits'], { ...options, maxBytes: 1024 * 1024 });
        return told.kind === 'told' ? read(told.text) : { readable: false, reason: told.reason };
    };
    const [cards, listed, xids] = await Promise.all([ask(`--query-gpu=${CARD_FIELDS}`, readCards), ask(`--query-compute-apps=${PROCESS_FIELDS}`, readProcesses), kernelErrors(options)]);
    return { cards, processes: listed.readable ? { readable: true, value: listed.value.filter(isAlive).map(withOwner) } : listed, xids };
}
/** The driver lists a process a moment longer than it lives; one of another pid namespace is not seen at all, and stays. */
function isAlive({ pid }) {
    return statOf(pid)?.state !== 'Z';
}
function withOwner(listed) {
    return { ...listed, startTime: statOf(listed.pid)?.startTime ?? null, uid: (0,external_node_fs_.statSync)(`/proc/${listed.pid}`, { throwIfNoEntry: false })?.uid ?? null, ...harnessOf(listed.pid) };
}
/** Two harnesses may share a machine: the run of one is not what the other left. */
function harnessOf(pid) {
    const run = (0,run_of/* runOf */.n)(pid);
    if (run === null)
        return {};
    const owner = (0,containers_owner/* ownerOf */.bf)(run);
    return { elsewhere: owner === 'alive' && !run.startsWith(`${(0,containers_owner/* ownerId */.fj)()}-`), orphaned: owner === 'dead' };
}
function statOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}


/***/ })

};
