export const id = 5713;
export const ids = [5713];
export const modules = {

/***/ 44721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   Ul: () => (/* binding */ cappedFetch)
/* harmony export */ });
class TooLarge extends Error {
}
function cappedFetch({ apiUrl, timeoutMs, signal }, maxBytes) {
    return async (input, init) => {
        const url = new URL(String(input));
        // An address resolves them away, and what is left may mean something else: no name of ours has them.
        if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(String(input).split(/[?#]/, 1)[0]))
            throw new Error('A request whose address leads upwards was refused.');
        if (url.origin !== apiUrl.origin || !url.pathname.startsWith(apiUrl.pathname.replace(/\/$/, '')))
            throw new Error('A request to another place than the API was refused.');
        const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) });
        const body = await readCapped(response, maxBytes);
        return new Response(hasBody(response.status) ? Uint8Array.from(body) : null, { status: response.status, headers: response.headers });
    };
}
/** The whole body, or TooLarge as soon as it has a byte too many. */
async function readCapped(response, maxBytes) {
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
        await response.body?.cancel();
        throw new TooLarge(`more than ${maxBytes} bytes`);
    }
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        length += part.length;
        if (length > maxBytes)
            throw new TooLarge(`more than ${maxBytes} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
/** A Response refuses a body with these. */
const hasBody = (status) => ![204, 205, 304].includes(status);


/***/ }),

/***/ 55713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_BYTES: () => (/* binding */ MAX_BYTES),
  openRequests: () => (/* binding */ openRequests)
});

;// CONCATENATED MODULE: ./core/posting/backoff.js
const MAX_ATTEMPTS = 4;
/** A job has little time, and a limit that lasts longer is told to a person. */
const LONGEST_WAIT = 10 * 60_000;
const MINUTE = 60_000;
function adviceAfter(failure) {
    const { status, attempts, repeatable } = failure;
    if (isLimited(failure))
        return attempts >= MAX_ATTEMPTS || limitWait(failure) > LONGEST_WAIT ? { stop: 'limited', happened: 'no' } : { wait: limitWait(failure) };
    if (status === null || failure.unreadable || status >= 500) {
        if (repeatable && attempts < MAX_ATTEMPTS)
            return { wait: retryAfter(failure) ?? 1000 * 2 ** (attempts - 1) };
        return { stop: failure.unreadable ? 'unreadable' : 'unreachable', happened: 'unknown' };
    }
    if (status === 401 || status === 403)
        return { stop: 'permission', happened: 'no' };
    return { stop: status === 404 || status === 410 ? 'not_found' : 'refused', happened: 'no' };
}
/** How long to ask nothing, milliseconds; null: it is no limit. `attempts` in a row make it longer where GitHub names no time. */
const limitedFor = (failure) => (isLimited(failure) ? limitWait(failure) : null);
/** 403 says both "you may not" and "not now". */
function isLimited({ status, headers, message }) {
    if (status === 429)
        return true;
    return status === 403 && (number(headers['retry-after']) !== null || number(headers['x-ratelimit-remaining']) === 0 || /secondary rate limit|abuse detection/i.test(message));
}
function limitWait(failure) {
    const asked = retryAfter(failure);
    if (asked !== null)
        return asked;
    const reset = number(failure.headers['x-ratelimit-reset']);
    const until = reset === null || number(failure.headers['x-ratelimit-remaining']) !== 0 ? 0 : reset * 1000 - failure.now;
    // A second more, since both clocks count whole seconds; a reset in the past says nothing.
    return until > 0 ? until + 1000 : MINUTE * 2 ** (failure.attempts - 1);
}
function retryAfter({ headers }) {
    const seconds = number(headers['retry-after']);
    return seconds === null ? null : Math.max(1, seconds) * 1000;
}
function number(value) {
    return value !== undefined && /^\d{1,12}$/.test(String(value)) ? Number(value) : null;
}

// EXTERNAL MODULE: ./io/github/capped-fetch.js
var capped_fetch = __webpack_require__(44721);
// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(29703);
;// CONCATENATED MODULE: ./io/github/exchange.js
/** One request through Octokit, and whatever came back. Repeats nothing, waits for nothing, judges nothing. */


function openOctokit(apiUrl, token) {
    return new dist_src/* Octokit */.E({ ...(token === undefined ? {} : { auth: token }), baseUrl: apiUrl.href.replace(/\/$/, ''), userAgent: 'hortus', log: SILENT });
}
/** Never throws: an answer of any status, or none. */
async function exchange(octokit, { route, parameters }, options) {
    try {
        const { status, headers, data } = await octokit.request(route, { ...parameters, headers: { 'x-github-api-version': '2022-11-28', ...options.headers }, request: { fetch: options.fetch, log: SILENT } });
        return { status, headers, data };
    }
    catch (error) {
        if (isTooLarge(error))
            return { tooLarge: true };
        const { response } = error;
        return response === undefined ? { status: null, headers: {}, data: null } : { status: response.status, headers: response.headers, data: response.data };
    }
}
const isGood = (status, also = []) => status !== null && ((status >= 200 && status < 300) || status === 302 || also.includes(status));
/** Octokit wraps what its fetch throws. */
const isTooLarge = (error) => error instanceof capped_fetch/* TooLarge */.MF || (error instanceof Error && error.cause instanceof capped_fetch/* TooLarge */.MF);
/** Octokit would print each request that fails, and what a server says is deprecated. */
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __webpack_require__(42483);
;// CONCATENATED MODULE: ./io/github/failed.js


/** `more`: what GitHub said. `next`: other advice than that of a job in Actions. */
function failed(what, kind, happened, more, { why = WHY, next = NEXT } = {}) {
    return { ok: false, problem: { code: `GITHUB.${kind.toUpperCase()}`, message: `Hortus could not ${what}: ${why[kind]}.${more}`, next: next[kind], kind, happened } };
}
/** A server, or something in front of it, may give back what it was sent (A67). */
function messageOf(data, token) {
    const message = typeof data === 'object' && data !== null ? data.message : undefined;
    return typeof message === 'string' ? (0,plain/* cut */.Jj)((0,plain/* plain */.pj)((0,redact/* redact */.E)(message.slice(0, 5000).replaceAll(token, '***'))), 200) : '';
}
/** GitHub says which permissions would have been enough. */
function detail({ status, message, headers }) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    const enough = status === 403 && /^[a-z_=;, ]{1,200}$/.test(accepted) ? ` It asks for ${accepted}.` : '';
    return `${status === null ? '' : ` GitHub answered ${status}${message === '' ? '' : `: ${message.replace(/\.$/, '')}`}.`}${enough}`;
}
const WHY = {
    permission: 'the token does not have the right',
    not_found: 'it is not there, or the token may not see it',
    limited: 'GitHub asks to wait longer than a job should',
    refused: 'GitHub refused the request',
    unreachable: 'GitHub did not answer',
    unreadable: 'what came back is not what GitHub answers',
    too_large: 'the answer is larger than it may be',
};
const NEXT = {
    permission: 'Give the job `permissions:` with `pull-requests: write`, `checks: write` and `actions: read`; the token of a fork or of Dependabot cannot have them, there the workflow hortus-report.yml posts (docs/posting.md).',
    not_found: 'Look whether the pull request or the run still exists, and whether the job has the permissions of docs/posting.md.',
    limited: 'Run the job again later; fewer workflows at once need fewer requests.',
    refused: 'Read the reason in the message; if it is not yours to change, report it as a bug of Hortus.',
    unreachable: 'Run the job again; githubstatus.com says whether GitHub has an incident.',
    unreadable: 'Run the job again; look for a proxy between the runner and GitHub.',
    too_large: 'Report it as a bug of Hortus, with the number of the pull request.',
};

;// CONCATENATED MODULE: ./io/github/request.js
/** One request to the API: sent by Octokit, waited for and repeated as `adviceAfter` says, read by a strict reader. */




const MAX_BYTES = 8 * 1024 * 1024;
/** Requests go one after the other, and none while GitHub asked to wait. */
function openRequests(connection) {
    const octokit = openOctokit(connection.apiUrl, connection.token);
    // All pauses together: a job has minutes, and many short ones are a long one.
    let waited = 0;
    return async (ask) => {
        for (let attempts = 1;; attempts += 1) {
            const reply = await exchange(octokit, ask, { fetch: (0,capped_fetch/* cappedFetch */.Ul)(connection, ask.maxBytes ?? MAX_BYTES) });
            if ('tooLarge' in reply)
                return failed(ask.what, 'too_large', 'unknown', '');
            const good = isGood(reply.status, ask.also);
            const value = good ? ask.read(reply) : null;
            if (value !== null)
                return { ok: true, value };
            const failure = { ...reply, message: messageOf(reply.data, connection.token), unreadable: good, attempts, repeatable: ask.repeatable ?? ask.route.startsWith('GET '), now: connection.time.now() };
            const advice = adviceAfter(failure);
            if ('stop' in advice || connection.signal.aborted)
                return 'stop' in advice ? failed(ask.what, advice.stop, advice.happened, detail(failure)) : failed(ask.what, 'unreachable', 'unknown', '');
            waited += advice.wait;
            if (waited > LONGEST_WAIT)
                return isOutage(failure) ? failed(ask.what, 'unreachable', 'unknown', detail(failure)) : failed(ask.what, 'limited', 'no', detail(failure));
            connection.onWait(`GitHub answered ${failure.status ?? 'nothing'}; trying again in ${Math.ceil(advice.wait / 1000)} s.`);
            await connection.time.wait(advice.wait);
        }
    };
}
const isOutage = ({ status, unreadable }) => status === null || unreadable || status >= 500;


/***/ })

};
