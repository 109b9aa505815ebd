export const id = 1078;
export const ids = [1078];
export const modules = {

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

/***/ 41078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findGpus: () => (/* binding */ findGpus),
/* harmony export */   readGpus: () => (/* binding */ readGpus)
/* harmony export */ });
/* harmony import */ var _gpu_state_ask_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86704);

const FIELDS = 'name,uuid,memory.total,driver_version';
/** Empty when there is no tool, no driver, or no answer within 5 s (a hung driver must not hang a smoke). */
async function findGpus(tool = 'nvidia-smi', env = process.env) {
    const told = await (0,_gpu_state_ask_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .askTool */ .C)(tool, [`--query-gpu=${FIELDS}`, '--format=csv,noheader,nounits'], { env, timeoutMs: 5000, maxBytes: 1024 * 1024 });
    return told.kind === 'told' ? readGpus(told.text) : [];
}
function readGpus(table) {
    return table
        .split('\n')
        .map((line) => line.split(',').map((each) => each.trim()))
        .filter((fields) => fields.length === FIELDS.split(',').length && fields[0] !== '')
        .map(([name = '', uuid = '', memory = '', driver = '']) => ({
        name,
        ...(uuid.startsWith('GPU-') ? { uuid } : {}),
        // MiB; "[N/A]" where the driver does not say.
        ...(/^\d+$/.test(memory) ? { memoryBytes: Number(memory) * 1024 * 1024 } : {}),
        ...(/^[\d.]+$/.test(driver) ? { driver } : {}),
    }));
}


/***/ })

};
