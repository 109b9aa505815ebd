export const id = 5879;
export const ids = [5879];
export const modules = {

/***/ 25879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gpgSigner: () => (/* binding */ gpgSigner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/** gpg signs: it and its agent hold the private key, Hortus never sees it. */


/** A person may have to type a passphrase. */
const LIMIT_MS = 5 * 60_000;
const MAX_OUTPUT = 64 * 1024;
const gpgSigner = {
    async sign(text, { key, signal }) {
        // The digest is said: gpg's default depends on the key and on somebody's gpg.conf (A24).
        const args = ['--batch', '--no-tty', '--armor', '--detach-sign', '--digest-algo', 'SHA256', '--no-emit-version', '--no-comments', ...(key === null ? [] : ['--local-user', key]), '--output', '-'];
        const made = await runGpg(args, text, signal);
        if (made.code === 0 && made.stdout.startsWith('-----BEGIN PGP SIGNATURE-----'))
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(made.stdout);
        return failed(made);
    },
};
function failed({ code, complaint }) {
    if (complaint === 'ENOENT')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'SIGN.NO_GPG', message: 'gpg is not installed.', next: 'Install GnuPG, or sign CHECKSUMS.txt elsewhere: `gpg --armor --detach-sign --output SIGNATURE.asc CHECKSUMS.txt`.' });
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'SIGN.GPG_FAILED', message: `gpg made no signature (exit code ${code ?? 'none'}): ${complaint || 'it gave no reason'}.`, next: 'Look at `gpg --list-secret-keys`; name the key with --key FINGERPRINT, and have its agent unlocked.' });
}
function runGpg(args, stdin, signal) {
    return new Promise((resolve) => {
        // The environment is handed on: GNUPGHOME and GPG_TTY are how gpg finds the person's keys and pinentry.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('gpg', args, { stdio: ['pipe', 'pipe', 'pipe'], signal, timeout: LIMIT_MS, killSignal: 'SIGTERM' });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (part) => (stdout = (stdout + part).slice(0, MAX_OUTPUT)));
        child.stderr.setEncoding('utf8').on('data', (part) => (stderr = (stderr + part).slice(-MAX_OUTPUT)));
        child.on('error', (error) => resolve({ code: null, stdout: '', complaint: error.code === 'ENOENT' ? 'ENOENT' : error.message }));
        child.on('close', (code) => resolve({ code, stdout, complaint: stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '' }));
        child.stdin.on('error', () => undefined);
        child.stdin.end(stdin);
    });
}


/***/ })

};
