export const id = 7876;
export const ids = [7876];
export const modules = {

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTicket: () => (/* binding */ checkTicket)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/json/is-object.js
var is_object = __webpack_require__(50373);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/job/patterns.js
/**
 * What may be handed to a workflow (A48): closed forms, none of which a shell, git or GitHub reads as anything else. The workflow holds its
 * inputs to the same patterns (`.github/workflows/hortus-command.yml`); `inputs.test.ts` holds the two together.
 */
const PATTERNS = {
    /** Node id of the comment, which command of it, digest of its normal form. */
    key: /^c:[A-Za-z0-9_=-]{1,120}:[0-9]{1,3}:[0-9a-f]{16}$/,
    verb: /^(smoke|benchmark|compare|export)$/,
    commit: /^[0-9a-f]{40}$/,
    /** No part begins with a dash or a dot: it is never an option, and leads nowhere else. */
    example: /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
    pull: /^([1-9][0-9]{0,9})?$/,
};
const MAX_EXAMPLE = 200;

;// CONCATENATED MODULE: ./core/job/ticket.js
/**
 * What an executor is shown: one commit, one example, one run, signed by the bot (security 3.2). A JWS in its compact form with Ed25519 and
 * nothing else; no header of a stranger is ever obeyed. Pure: who burns the nonce is `actions/ticket`.
 */




const HEADER = { alg: 'EdDSA', typ: 'hortus-ticket' };
const MAX_LENGTH = 4096;
/** Clocks differ. */
const SKEW_S = 300;
const signTicket = (ticket, key) => {
    const said = `${encode(HEADER)}.${encode(ticket)}`;
    return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`;
};
function readTicket(text, { now, repository, publicKey }) {
    if (text.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(text))
        return (0,problem/* fail */.fJ)(refuse('FORM', 'It is no ticket.'));
    const [header = '', claims = '', signature = ''] = text.split('.');
    if (header !== encode(HEADER))
        return (0,problem/* fail */.fJ)(refuse('HEADER', 'It is signed in another way than tickets are.'));
    if (publicKey.asymmetricKeyType !== 'ed25519' || !(0,external_node_crypto_.verify)(null, Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url')))
        return (0,problem/* fail */.fJ)(refuse('SIGNATURE', 'The signature is not of the key that this executor trusts.'));
    const ticket = readClaims(claims);
    if (ticket === null)
        return (0,problem/* fail */.fJ)(refuse('CLAIMS', 'What it says is not complete.'));
    if (ticket.repository !== repository)
        return (0,problem/* fail */.fJ)(refuse('REPOSITORY', 'It is for another repository.'));
    const seconds = Math.floor(now / 1000);
    if (ticket.iat > seconds + SKEW_S)
        return (0,problem/* fail */.fJ)(refuse('EARLY', 'It is from the future.'));
    return seconds >= ticket.exp ? (0,problem/* fail */.fJ)(refuse('EXPIRED', 'It has expired.')) : (0,problem.ok)(ticket);
}
const refuse = (code, message) => ({ code: `TICKET.${code}`, message, next: 'Approve the commit again with a new comment; docs/bot-jobs.md says what an executor must be given.' });
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
function readClaims(text) {
    let value;
    try {
        value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    }
    catch {
        return null;
    }
    if (!(0,is_object/* isObject */.G)(value))
        return null;
    const fits = Object.entries(CLAIMS).every(([name, holds]) => holds(value[name])) && Object.keys(value).length === Object.keys(CLAIMS).length;
    return fits ? value : null;
}
const ticket_text = (pattern, max = 200) => (value) => typeof value === 'string' && value.length <= max && pattern.test(value);
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const CLAIMS = {
    v: (value) => value === 1,
    key: ticket_text(PATTERNS.key),
    repository: count,
    garden: ticket_text(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/),
    pull: count,
    commit: ticket_text(PATTERNS.commit),
    base: ticket_text(PATTERNS.commit),
    example: ticket_text(PATTERNS.example, MAX_EXAMPLE),
    path: ticket_text(PATTERNS.example, MAX_EXAMPLE + 100),
    tree: ticket_text(PATTERNS.commit),
    policy: ticket_text(/^[0-9a-f]{64}$/),
    approver: count,
    minutes: count,
    gpus: count,
    iat: count,
    exp: count,
    nonce: ticket_text(/^[0-9a-f]{32}$/),
};
/**
 * The bot's key for tickets, made of the private key of the App: one secret less to keep, and changed with it. HKDF (RFC 5869) over the
 * PKCS #8 form, so that the spelling of the PEM file does not matter.
 */
function ticketKey(appKey) {
    const secret = createPrivateKey(appKey).export({ type: 'pkcs8', format: 'der' });
    const seed = Buffer.from(hkdfSync('sha256', secret, '', 'hortus ticket v1', 32));
    return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}
/** RFC 8410: the bytes before the 32 of the seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** What an executor is given: the raw 32 bytes, base64url. */
const publicText = (key) => String(createPublicKey(key).export({ format: 'jwk' }).x);
/** null: it is no such key. */
function publicKeyOf(x) {
    if (!/^[A-Za-z0-9_-]{43}$/.test(x))
        return null;
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./io/github/connect.js
var connect = __webpack_require__(17099);
;// CONCATENATED MODULE: ./io/github/burn-nonce.js
/** A nonce is burnt by making a ref that must not be there: GitHub makes one, and refuses the second, whoever asks (security 3.2). */


/** A problem also when nobody knows whether it was burnt: an answer that was lost costs an approval, and never gives two runs. */
async function burnNonce({ repository, token, apiUrl, signal, nonce, sha, time = (0,connect/* realTime */.M9)(signal) }) {
    const url = URL.parse(apiUrl);
    const [owner, repo, more] = repository.split('/');
    if (url === null || !(0,connect/* isSafeUrl */.FY)(url) || owner === undefined || repo === undefined || more !== undefined || !/^[0-9a-f]{32}$/.test(nonce))
        return (0,problem/* fail */.fJ)({ code: 'TICKET.RUNNER', message: 'The variables of the runner are not what a runner sets.', next: 'Run it as a step of a workflow.' });
    const send = (0,connect/* lazily */.qy)({ apiUrl: url, token, time, signal, timeoutMs: 30_000, onWait: () => undefined });
    const made = await send({
        what: 'burn the nonce of a ticket',
        route: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: { owner, repo, ref: `refs/hortus/tickets/${nonce}`, sha },
        also: [422],
        read: ({ status }) => (status === 201 ? 'burnt' : status === 422 ? 'there' : null),
    });
    if (!made.ok)
        return made;
    return made.value === 'burnt' ? (0,problem.ok)(undefined) : (0,problem/* fail */.fJ)({ code: 'TICKET.USED', message: 'The ticket was used before: it is for one run.', next: 'Approve the commit again with a new comment.' });
}

;// CONCATENATED MODULE: ./actions/check-ticket.js
/** The first step of an executor (security 3.2): is this ticket ours, for this garden, unexpired and unused? Then it is used. */




async function checkTicket(options) {
    const checked = await check(options);
    const { runner } = options;
    if (!checked.ok) {
        runner.error(checked.problem.code, `${checked.problem.message} Next: ${checked.problem.next}`);
        return 3;
    }
    for (const name of OUTPUTS)
        await runner.output(name, String(checked.value[name]));
    runner.line(`ticket: ${checked.value.example} at ${checked.value.commit}, approved by account ${checked.value.approver}`);
    return 0;
}
const OUTPUTS = ['garden', 'commit', 'base', 'example', 'path', 'tree', 'minutes', 'gpus'];
async function check({ runner, env, signal, now, time }) {
    const place = await judgePlace(env);
    if (place !== null)
        return (0,problem/* fail */.fJ)(place);
    const publicKey = publicKeyOf(runner.input('public-key'));
    if (publicKey === null)
        return (0,problem/* fail */.fJ)({ code: 'TICKET.KEY', message: 'The input public-key is no Ed25519 key in base64url.', next: 'Take it from the log of the bot or `npm run bot:ticket-key` (docs/bot-jobs.md).' });
    const garden = runner.input('garden-id');
    const ticket = readTicket(runner.input('ticket'), { now, repository: /^[1-9]\d{0,15}$/.test(garden) ? Number(garden) : 0, publicKey });
    if (!ticket.ok)
        return ticket;
    if (ticket.value.key !== runner.input('key'))
        return (0,problem/* fail */.fJ)({ code: 'TICKET.TASK', message: 'The ticket is of another task than the run.', next: 'Let the bot start the run.' });
    const burnt = await burnNonce({ repository: env['GITHUB_REPOSITORY'] ?? '', token: runner.input('token'), apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', signal, nonce: ticket.value.nonce, sha: env['GITHUB_SHA'] ?? '', ...(time === undefined ? {} : { time }) });
    return burnt.ok ? (0,problem.ok)(ticket.value) : burnt;
}
/** A machine that runs approved code belongs to a private repository and its default branch (A43): a public one is refused, whatever it holds. */
async function judgePlace(env) {
    const text = await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => 'null');
    const { repository } = (parse(text) ?? {});
    if (repository?.private !== true)
        return { code: 'TICKET.PUBLIC', message: 'This repository is not private.', next: 'Run approved commits in a private executor repository (docs/bot-jobs.md).' };
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch')
        return { code: 'TICKET.EVENT', message: 'The run was not dispatched.', next: 'Let the bot start it.' };
    return env['GITHUB_REF'] === `refs/heads/${String(repository.default_branch)}` ? null : { code: 'TICKET.BRANCH', message: 'The run is not of the default branch.', next: 'Let the bot start it.' };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 17099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isSafeUrl),
/* harmony export */   M9: () => (/* binding */ realTime),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/** What every client of GitHub here begins with. */

/** A token goes over a network encrypted; a stand-in of GitHub on this machine needs no certificate. */
const isSafeUrl = ({ protocol, hostname, username }) => username === '' && (protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)));
/** Octokit is loaded when the first request is made: 60 ms that most calls do not need. */
function lazily(connection) {
    let opened = null;
    return async (ask) => {
        opened ??= Promise.all(/* import() */[__webpack_require__.e(9703), __webpack_require__.e(5713)]).then(__webpack_require__.bind(__webpack_require__, 55713)).then(({ openRequests }) => openRequests(connection));
        return (await opened)(ask);
    };
}
function orNull(answer, kinds) {
    return !answer.ok && kinds.includes(answer.problem.kind) ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null) : answer;
}
/** A pause ends early when the work is aborted. */
function realTime(signal) {
    return {
        now: () => Date.now(),
        wait: async (ms) => {
            const { setTimeout } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19));
            await setTimeout(ms, undefined, { signal }).catch(() => undefined);
        },
    };
}


/***/ })

};
