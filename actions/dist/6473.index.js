export const id = 6473;
export const ids = [6473];
export const modules = {

/***/ 16473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLfs: () => (/* binding */ openLfs)
});

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/lfs/batch.js


/** As many as GitHub and GitLab take at once. */
const BATCH_SIZE = 100;
/** A signed address has some 2,000 characters. */
const REPLY_MAX_BYTES = 4 << 20;
const batchRequest = (objects) => JSON.stringify({ operation: 'download', transfers: ['basic'], objects: objects.map(({ oid, size }) => ({ oid, size })), hash_algo: 'sha256' });
/** 404: not there; 410: removed. Any other error says nothing about the content. */
const GONE = new Set([404, 410]);
/** Total. Only what was asked for is believed; of two answers about one object the first counts. */
function readBatch(text, asked) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: REPLY_MAX_BYTES, maxDepth: 16, maxString: 64 << 10 });
    const objects = parsed.ok ? member(parsed.value, 'objects') : undefined;
    if (!Array.isArray(objects))
        return (0,problem/* fail */.fJ)('its answer is no batch response');
    const told = new Map();
    for (const each of objects) {
        const oid = member(each, 'oid');
        const error = member(each, 'error');
        if (!told.has(oid))
            told.set(oid, error === undefined || error === null ? 'there' : member(error, 'code'));
    }
    const answers = asked.map(({ oid }) => [oid, told.get(oid)]);
    return (0,problem.ok)({ absent: answers.flatMap(([oid, answer]) => (GONE.has(answer) ? [oid] : [])), unanswered: answers.filter(([, answer]) => answer !== 'there' && !GONE.has(answer)).length });
}
const member = (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key] : undefined);

// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./io/lfs-batch.js
/** `Lfs`: the batch API over the platform's own fetch. What comes back is capped in size and time, and no redirect is followed. */



const LIMITS = { requestMs: 20_000, wholeMs: 90_000 };
const AT_ONCE = 4;
function openLfs(env = process.env, limits = LIMITS) {
    return { absent: (request) => absent({ ...request, token: request.withToken ? (env['HORTUS_LFS_TOKEN'] ?? '') : '' }, limits) };
}
async function absent(request, limits) {
    const chunks = Array.from({ length: Math.ceil(request.objects.length / BATCH_SIZE) }, (_, at) => request.objects.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE));
    const whole = AbortSignal.any([request.signal, AbortSignal.timeout(limits.wholeMs)]);
    const replies = [];
    let trouble = null;
    let next = 0;
    const work = async () => {
        while (trouble === null && next < chunks.length) {
            const chunk = chunks[next++];
            const reply = await ask(request, chunk, AbortSignal.any([whole, AbortSignal.timeout(limits.requestMs)]));
            if (reply.ok)
                replies.push(reply.value);
            else
                trouble = reply.problem;
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { absent: replies.flatMap((reply) => reply.absent), unanswered: replies.reduce((sum, reply) => sum + reply.unanswered, 0), trouble };
}
const TYPE = 'application/vnd.git-lfs+json';
async function ask({ server, token }, objects, signal) {
    const headers = { accept: TYPE, 'content-type': TYPE, 'user-agent': `hortus/${version/* VERSION */.x}`, ...(token === '' ? {} : { authorization: basic(token) }) };
    try {
        const response = await fetch(`${server}/objects/batch`, { method: 'POST', headers, body: batchRequest(objects), redirect: 'manual', signal });
        if (response.status !== 200) {
            await response.body?.cancel();
            return (0,problem/* fail */.fJ)(said(response.status));
        }
        const text = await textOf(response);
        return text === null ? (0,problem/* fail */.fJ)('its answer is too large') : readBatch(text, objects);
    }
    catch (error) {
        return (0,problem/* fail */.fJ)(reasonOf(error, signal));
    }
}
/** A token alone is the password of anybody: GitHub, GitLab and Gitea all take it so. */
const basic = (token) => `Basic ${Buffer.from(token.includes(':') ? token : `x-access-token:${token}`).toString('base64')}`;
function said(status) {
    if (status === 401 || status === 403)
        return `it asks for other credentials (${status})`;
    if (status === 404)
        return 'it knows no such repository (404)';
    if (status === 429)
        return 'it wants to be asked less often (429)';
    return status >= 300 && status < 400 ? `it leads elsewhere, which is not followed (${status})` : `it answers with the status ${status}`;
}
/** null over the limit; what comes after it is not read. */
async function textOf(response) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > REPLY_MAX_BYTES)
            return null;
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** Only what the system calls it: the text of an error may hold an address. */
function reasonOf(error, signal) {
    if (signal.aborted)
        return 'it did not answer in time';
    const code = (error.cause?.code ?? '');
    return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? `it cannot be reached (${code})` : 'its answer cannot be read';
}


/***/ })

};
