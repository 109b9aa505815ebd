export const id = 9486;
export const ids = [9486,3546];
export const modules = {

/***/ 23897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ openActionsGitHub),
  Gh: () => (/* binding */ serverUrlOf),
  Zs: () => (/* binding */ stampOf),
  B4: () => (/* binding */ workflowOf)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/github/connect.js
var connect = __webpack_require__(17099);
// EXTERNAL MODULE: ./io/github/capped-fetch.js
var capped_fetch = __webpack_require__(44721);
;// CONCATENATED MODULE: ./io/github/download.js
/**
 * The bytes that a signed address leads to. It belongs to a storage of another host, which must not see the token: this request
 * has no header of ours at all, and leads nowhere further.
 */

async function download(address, apiUrl, { maxBytes, signal }) {
    const url = URL.parse(address);
    // Plain HTTP is for a stand-in of GitHub on this machine.
    if (url === null || (url.protocol !== 'https:' && !(url.protocol === 'http:' && apiUrl.protocol === 'http:')) || url.username !== '' || url.password !== '')
        return null;
    try {
        const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]) });
        if (response.status === 200)
            return await (0,capped_fetch/* readCapped */.EF)(response, maxBytes);
        await response.body?.cancel();
        return null;
    }
    catch (error) {
        return error instanceof capped_fetch/* TooLarge */.MF ? 'too_large' : null;
    }
}

// EXTERNAL MODULE: ./io/github/readers.js
var readers = __webpack_require__(76521);
;// CONCATENATED MODULE: ./io/github/github.js
/** GitHub over its REST API. */




/** Nothing is asked yet. Refused: a repository that is none, a token in the clear over a network. */
function openGitHub(options) {
    const { repository, token, signal, time = (0,connect/* realTime */.M9)(signal), timeoutMs = 30_000, onWait = () => undefined } = options;
    const [owner, repo] = repository.split('/');
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /(^|\/)\.\.?(\/|$)/.test(repository) || owner === undefined || repo === undefined)
        return (0,problem/* fail */.fJ)({ code: 'GITHUB.NO_REPOSITORY', message: 'GITHUB_REPOSITORY is not owner/name.', next: 'Run it as a step of a workflow, which sets it.' });
    const apiUrl = URL.parse(options.apiUrl);
    if (apiUrl === null || !(0,connect/* isSafeUrl */.FY)(apiUrl))
        return (0,problem/* fail */.fJ)({ code: 'GITHUB.BAD_URL', message: 'GITHUB_API_URL is not an address with https.', next: 'Leave it as the runner sets it, for instance https://api.github.com.' });
    return (0,problem.ok)(gitHubOver({ repository, token, apiUrl, signal, time, send: (0,connect/* lazily */.qy)({ apiUrl, token, time, signal, timeoutMs, onWait }) }));
}
/** The same questions over any way of asking: a job waits in memory, a bot parks its task (bot/github). */
function gitHubOver({ repository, token, apiUrl, signal, time, send }) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    const page = (reply, items, number) => (items === null ? null : { items, last: (0,readers/* lastPage */.ss)(reply.headers['link'], number) });
    return {
        repository,
        isPublic: apiUrl.hostname === 'api.github.com',
        pause: (ms) => time.wait(ms),
        // Tokens of apps, that of a workflow among them, begin with ghs_; GitHub refuses the question to them.
        person: async () => (token.startsWith('ghs_') ? (0,problem.ok)(null) : (0,connect/* orNull */.Xd)(await send({ what: 'ask whose token it has', route: 'GET /user', parameters: {}, read: ({ data }) => (0,readers/* readPerson */.c1)(data) }), ['permission', 'not_found'])),
        comments: (issue, number) => send({ what: `read the comments of #${issue}`, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters: { ...here, issue_number: issue, per_page: 100, page: number }, read: (reply) => page(reply, (0,readers/* listOf */.c3)(reply.data, readers/* readComment */.W3), number), maxBytes: 40 * 1024 * 1024 }),
        createComment: (issue, body) => send({ what: `comment on #${issue}`, route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters: { ...here, issue_number: issue, body }, read: ({ data }) => (0,readers/* readComment */.W3)(data) }),
        updateComment: (id, body) => send({ what: `edit its comment ${id}`, route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters: { ...here, comment_id: id, body }, read: ({ data }) => (0,readers/* readComment */.W3)(data), repeatable: true }),
        deleteComment: async (id) => nothing(await (0,connect/* orNull */.Xd)(await send({ what: `delete its comment ${id}`, route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters: { ...here, comment_id: id }, read: ({ status }) => (status === 204 ? true : null), repeatable: true }), ['not_found'])),
        createCheck: (check) => send({ what: 'write a check run', route: 'POST /repos/{owner}/{repo}/check-runs', parameters: { ...here, ...checkFields(check) }, read: ({ data }) => (0,readers/* readCheck */.jc)(data) }),
        annotateCheck: (id, output) => send({ what: 'add annotations to its check run', route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters: { ...here, check_run_id: id, output: outputFields(output) }, read: ({ data }) => (0,readers/* readCheck */.jc)(data) }),
        checks: (sha, name) => send({ what: 'read the check runs', route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters: { ...here, ref: sha, check_name: name, filter: 'latest', per_page: 100 }, read: ({ data }) => (0,readers/* listIn */.Of)(data, 'check_runs', readers/* readCheck */.jc) }),
        pull: async (number) => (0,connect/* orNull */.Xd)(await send({ what: `read the pull request #${number}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters: { ...here, pull_number: number }, read: ({ data }) => (0,readers/* readPull */.Es)(data) }), ['not_found']),
        pullsFrom: (from, branch) => send({ what: 'look for the pull request of the run', route: 'GET /repos/{owner}/{repo}/pulls', parameters: { ...here, state: 'open', head: `${from}:${branch}`, per_page: 100 }, read: ({ data }) => (0,readers/* listOf */.c3)(data, readers/* readPull */.Es) }),
        changedPaths: (pull, number) => send({ what: `read what #${pull} changes`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', parameters: { ...here, pull_number: pull, per_page: 100, page: number }, read: (reply) => page(reply, (0,readers/* listOf */.c3)(reply.data, readers/* readChange */.pm)?.flat() ?? null, number), maxBytes: 40 * 1024 * 1024 }),
        run: async (id) => (0,connect/* orNull */.Xd)(await send({ what: `read the workflow run ${id}`, route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters: { ...here, run_id: id }, read: ({ data }) => (0,readers/* readRun */.cI)(data) }), ['not_found']),
        artifacts: (run, name) => send({ what: `read the artifacts of the run ${run}`, route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', parameters: { ...here, run_id: run, name, per_page: 100 }, read: ({ data }) => (0,readers/* listIn */.Of)(data, 'artifacts', readers/* readArtifact */.R9) }),
        download: async (artifact, { maxBytes }) => {
            const what = `download the artifact ${artifact}`;
            const location = await send({ what, route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters: { ...here, artifact_id: artifact, archive_format: 'zip' }, read: ({ status, headers }) => (status === 302 && typeof headers['location'] === 'string' ? headers['location'] : null) });
            if (!location.ok)
                return location;
            for (let attempt = 1; attempt <= 3; attempt += 1) {
                const bytes = await download(location.value, apiUrl, { maxBytes, signal });
                if (bytes === 'too_large')
                    return { ok: false, problem: { code: 'GITHUB.TOO_LARGE', message: `Hortus could not ${what}: it is larger than ${maxBytes} bytes.`, next: 'Look at the job that uploaded it.', kind: 'too_large', happened: 'no' } };
                if (bytes !== null)
                    return (0,problem.ok)(bytes);
                await time.wait(1000 * attempt);
            }
            return { ok: false, problem: { code: 'GITHUB.UNREACHABLE', message: `Hortus could not ${what}: its storage did not answer.`, next: 'Run the job again; githubstatus.com says whether GitHub has an incident.', kind: 'unreachable', happened: 'no' } };
        },
    };
}
function checkFields({ name, sha, externalId, conclusion, detailsUrl, ...output }) {
    return { name, head_sha: sha, external_id: externalId, status: 'completed', conclusion, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }), output: outputFields(output) };
}
function outputFields({ title, summary, annotations }) {
    return { title, summary, annotations: annotations.map(({ path, line, level, title: name, message }) => ({ path, start_line: line, end_line: line, annotation_level: level, title: name, message })) };
}
const nothing = (answer) => (answer.ok ? (0,problem.ok)(undefined) : answer);

;// CONCATENATED MODULE: ./actions/github.js

function openActionsGitHub(token, { signal, log }, env) {
    return openGitHub({ token, repository: env['GITHUB_REPOSITORY'] ?? '', apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', signal, onWait: (message) => log.info(message) });
}
/** Only an address of plain characters becomes a link. */
const serverUrlOf = (env) => (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
/** Which run this is; null outside of one. */
function stampOf(env) {
    const [run, attempt] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? '1'];
    return /^\d{1,15}$/.test(run) && /^\d{1,6}$/.test(attempt) ? { run: Number(run), attempt: Number(attempt) } : null;
}
/** `owner/name/.github/workflows/x.yml@refs/…` → `.github/workflows/x.yml`: of a reusable workflow the one that calls it. */
function workflowOf(env) {
    const ref = env['GITHUB_WORKFLOW_REF'] ?? '';
    const [path = ''] = ref.slice(`${env['GITHUB_REPOSITORY'] ?? ''}/`.length).split('@', 1);
    return path;
}


/***/ }),

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 51240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ postReport),
  Y: () => (/* binding */ postRun)
});

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/render/markdown/head.js
var head = __webpack_require__(72935);
// EXTERNAL MODULE: ./core/render/markdown/md.js
var md = __webpack_require__(53476);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./core/render/render-markdown.js + 2 modules
var render_markdown = __webpack_require__(34200);
// EXTERNAL MODULE: ./core/render/sentences.js
var sentences = __webpack_require__(2121);
// EXTERNAL MODULE: ./core/report/exit-code.js
var exit_code = __webpack_require__(70547);
// EXTERNAL MODULE: ./core/posting/rejection.js
var rejection = __webpack_require__(44204);
;// CONCATENATED MODULE: ./core/posting/check.js
/** A report as a check run: its conclusion, its title, lines of the pull request. */








const CHECK_NAME = 'hortus';
/** Of another name, for a neutral check satisfies a rule that requires it, and the newest of a name counts: a rejection would lift a red one. */
const REJECTED_NAME = 'hortus (no report)';
/** GitHub takes 50 a request. */
const PER_REQUEST = 50;
/** Four requests. The rest is in the summary; nobody reads the 201st. */
const MAX_ANNOTATIONS = 200;
/** The exit code of the verb decides: 0 is success, 1 is neutral, 2 and 3 are failures. In doubt nothing is a success (A46). */
function checkOf(report, { strict, doubt }) {
    const byExit = { 0: 'success', 1: 'neutral', 2: 'failure', 3: 'failure' }[(0,exit_code/* exitCode */.I)(report, { strict })];
    return {
        name: CHECK_NAME,
        conclusion: doubt !== null && byExit === 'success' ? 'neutral' : byExit,
        title: `${doubt === null ? '' : 'Unverified: '}${(0,head/* titleOf */.Gg)(report)}`,
        summary: `${doubt === null ? '' : `${doubt}\n\n`}${(0,render_markdown/* renderMarkdown */.G)(report)}`,
        annotations: annotationsOf(report),
    };
}
/** Never a part of a report that was refused. */
function rejectedCheck({ code: reason, detail }) {
    const next = (0,md/* ours */.Od)('Look at the run that should have left the report. Nothing of it is shown.');
    return { name: REJECTED_NAME, conclusion: 'neutral', title: `report rejected: ${reason}`, summary: (0,md/* join */.fj)([(0,md/* ours */.Od)(rejection/* REJECTIONS */.d[reason]), detail === undefined ? (0,md/* ours */.Od)('') : (0,md.md) `Detail: ${(0,md/* code */.aY)(detail)}`, next], '\n\n'), annotations: [] };
}
/** New findings and failed examples that stand at a file; the worst first. */
function annotationsOf(report) {
    const failed = (0,sentences/* failedUnexplained */.jM)(report).map((example) => ({ path: (0,discover/* descriptorOf */.nb)(example.path), line: 1, level: 'failure', title: `${example.id} failed`, message: example.reason ?? 'No reason was given.' }));
    const found = (0,sentences/* newFindings */.FN)(report).map((finding) => ({ path: finding.path, line: finding.line ?? 1, level: LEVELS[finding.level], title: finding.code, message: `${finding.message}\nFix: ${finding.fix}` }));
    return [...failed, ...found].filter(({ path }) => isPath(path)).slice(0, MAX_ANNOTATIONS).map(neutral);
}
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** GitHub shows both as they are, without Markdown; it takes 255 characters and 64 KiB. */
const neutral = (note) => ({ ...note, title: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(note.title), 120), message: (0,plain/* cut */.Jj)((0,plain/* plainLines */.y1)(note.message), 2000) });
/** GitHub refuses all annotations when the path of one is none of a repository. */
const isPath = (path) => path.length <= 1000 && path === (0,plain/* plain */.pj)(path) && path !== '' && !path.startsWith('/') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

// EXTERNAL MODULE: ./core/posting/accept.js
var accept = __webpack_require__(19135);
;// CONCATENATED MODULE: ./core/posting/identity.js
/** The app behind `GITHUB_TOKEN` on github.com. No account of a person can have brackets in its name. */
const GITHUB_ACTIONS = { app: { id: 15_368, slug: 'github-actions' } };
/** GitHub does not name the app of every comment; then it is the app's own bot user, of which there is one. */
function isOurs(author, us) {
    if (author === null)
        return false;
    if ('user' in us)
        return author.id === us.user && !author.bot && author.app === null;
    return author.app === null ? author.bot && author.login === `${us.app.slug}[bot]` : author.app === us.app.id;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/render/comparison-words.js
var comparison_words = __webpack_require__(10266);
;// CONCATENATED MODULE: ./core/render/sticky.js



/** A function of the report and nothing else: equal reports give equal bytes, so a comment is edited only when something changed. At most 65,000 bytes. */
function stickyBody(report, { marker, links }) {
    return `${marker}\n${(0,render_markdown/* renderMarkdown */.G)(report, { limit: render_markdown/* COMMENT_LIMIT */.W - (0,md/* size */.Ej)(marker) - 1, ...(links === undefined ? {} : { links }) })}`;
}
/** What the comment is found by, with its author: readers do not see it. `key` holds a-z, 0-9 and `-` only. */
function stickyMarker(key) {
    if (key.length > 100 || !/^[a-z0-9][a-z0-9-]*$/.test(key))
        throw new Error(`not a key of a comment: ${JSON.stringify(key)}`);
    return `<!-- hortus:report:${key} -->`;
}
/**
 * Nothing is to be said: all that was looked at passed, nothing new was found, every comparison came out as before, and the history
 * shows nothing. That something could not be run or not be compared is said: silence means that it was looked at and is as before.
 */
function isQuiet(report) {
    return report.verdict === 'clean'
        && report.problems.length === 0
        && !report.findings.some(({ status }) => status === 'new')
        && report.examples.every(({ outcome }) => outcome === 'passed')
        && report.comparisons.every(quietComparison)
        && (report.contracts ?? []).length === 0
        && (report.sweeps ?? []).length === 0
        && (report.trends ?? []).every(({ accepted }) => accepted === true);
}
/** A change that a person accepted is news of this pull request; what is in quarantine may flap and is none. */
const quietComparison = ({ verdict, metrics }) => verdict === 'equivalent' && metrics.every((metric) => !MOVED.has(metric.verdict) || (!(0,comparison_words/* decides */.yN)(metric) && metric.accepted === undefined));
const MOVED = new Set(['regression', 'improvement']);

;// CONCATENATED MODULE: ./core/posting/stamp.js
/** The hidden first line of a posted report: which report it is (one a workflow), and which run wrote it. */


/** `key` is any text, for instance the path of the workflow: two workflows of a repository have a comment each. */
const markerOf = (key, { run, attempt }) => `${frontOf(key)}${run}.${attempt} -->`;
/** The stamp of a comment that begins with the marker of this report; null: it is another comment. A marker further down is a quotation. */
function stampOf(body, key) {
    const front = frontOf(key);
    if (!body.startsWith(front))
        return null;
    const [, run, attempt] = /^(\d{1,15})\.(\d{1,6}) -->(?:\r?\n|$)/.exec(body.slice(front.length, front.length + 40)) ?? [];
    return run === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
const isNewer = (a, b) => a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
/**
 * What people see of the comment of a run: neither its stamp nor that its links lead to this run make it another one. GitHub gives
 * line ends back as they came, but not the blanks at the end.
 */
function textOf(body, { run }) {
    const text = body.replace(/^<!-- hortus:report:[0-9a-f]{16} --><!-- run [\d.]{1,30} -->\r?\n?/, '').replaceAll('\r\n', '\n').trimEnd();
    return text.split(`/actions/runs/${run}`).reduce((whole, part) => `${whole}/actions/runs/${/^\d/.test(part) ? run : ''}${part}`);
}
/** A digest, since a path could end the comment that it stands in. */
const frontOf = (key) => `${stickyMarker((0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16))}<!-- run `;

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/posting/sticky.js


/** Those of this report that we wrote, the oldest first. */
function stickiesAmong(comments, key, us) {
    return comments
        .flatMap(({ id, body, author }) => {
        const stamp = isOurs(author, us) ? stampOf(body, key) : null;
        return stamp === null ? [] : [{ id, body, stamp }];
    })
        .sort((a, b) => a.id - b.id);
}
/** The oldest stays: everyone who looks agrees which that is. It is edited only when people would see a difference. */
function decide(stickies, { body, stamp, quiet }) {
    const [kept, ...others] = stickies;
    if (kept === undefined)
        return { step: quiet ? { kind: 'keep', id: null, why: 'quiet' } : { kind: 'create' }, remove: [] };
    const remove = others.map(({ id }) => id);
    if (isNewer(kept.stamp, stamp))
        return { step: { kind: 'keep', id: kept.id, why: 'newer' }, remove };
    if (textOf(kept.body, kept.stamp) === textOf(body, stamp))
        return { step: { kind: 'keep', id: kept.id, why: 'same' }, remove };
    return { step: { kind: 'update', id: kept.id }, remove };
}

;// CONCATENATED MODULE: ./app/steps/posting/find-stickies.js


/**
 * `first`: stops at the page where one is. It is made when a pull request is young, so that is the first page or, where Hortus
 * came late, the last; those are looked at first. `all`: every page, for when others may be writing too.
 */
async function findStickies(github, { issue, key, us }, how) {
    // Bodies of strangers are not kept: 2,500 of them, the most that an issue takes, may have 164 million characters.
    const found = [];
    const ids = new Set();
    let last = 1;
    for (const seen = new Set();;) {
        const next = nextPage(seen, last, how);
        if (next === null)
            return (0,problem.ok)(found.toSorted((a, b) => a.id - b.id));
        seen.add(next);
        const page = await github.comments(issue, next);
        if (!page.ok)
            return page;
        // Pages move when somebody deletes a comment meanwhile: ours, met twice, would be one of ours too many.
        const fresh = page.value.items.filter(({ id }) => !ids.has(id));
        for (const { id } of fresh)
            ids.add(id);
        last = Math.min(MAX_PAGES, lastAfter(last, next, { ...page.value, items: fresh }));
        const stickies = stickiesAmong(fresh, key, us);
        found.push(...stickies);
        if (how === 'first' && stickies.length > 0)
            return (0,problem.ok)(stickies);
    }
}
/** 30,000 comments. GitHub has no such pull request; pages without end would be a fault of a server. */
const MAX_PAGES = 300;
/** A full page has another behind it, and one with nothing new ends the list, whatever is said. */
function lastAfter(last, number, { items, last: said }) {
    if (items.length === 0)
        return Math.min(last, Math.max(1, number - 1));
    return Math.max(last, said, items.length === 100 ? number + 1 : 0);
}
function nextPage(seen, last, how) {
    const order = how === 'first' && seen.size < 2 ? [1, last] : [];
    const rest = Array.from({ length: last }, (_, index) => index + 1);
    return [...order, ...rest].find((page) => !seen.has(page)) ?? null;
}

;// CONCATENATED MODULE: ./app/steps/posting/post-comment.js
/**
 * The one comment of a report. GitHub has no lock: of writers that all found none, each makes one, looks again, and all agree that
 * the oldest stays. Whoever is newer than what stands there writes it, and everyone removes what is too many.
 */



async function postComment(github, thread, wanted) {
    const known = await findStickies(github, thread, 'first');
    if (!known.ok)
        return known;
    const decision = decide(known.value, wanted);
    if (decision.step.kind === 'create')
        return create(github, thread, wanted);
    const done = await carryOut(github, decision, wanted);
    // Somebody deleted it in between.
    return !done.ok && done.problem.kind === 'not_found' ? create(github, thread, wanted) : done;
}
const TRIES = 3;
const ROUNDS = 8;
/** What may have been made all the same is looked for before it is made again. */
async function create(github, thread, wanted) {
    for (let attempt = 1;; attempt += 1) {
        const made = await github.createComment(thread.issue, wanted.body);
        if (made.ok)
            return settle(github, thread, wanted, made.value.id);
        if (made.problem.happened === 'no' || attempt === TRIES)
            return made;
        await github.pause(2000 * attempt);
        const known = await findStickies(github, thread, 'all');
        if (!known.ok)
            return known;
        if (known.value.length > 0)
            return settle(github, thread, wanted, null);
    }
}
/** Until nothing is left to do. `own`: the comment that we made, where we know it. */
async function settle(github, thread, wanted, own) {
    let did = 'created';
    for (let round = 1; round <= ROUNDS; round += 1) {
        const known = await findStickies(github, thread, 'all');
        if (!known.ok)
            return known;
        if (isStale(known.value, own)) {
            await github.pause(1000 * round);
            continue;
        }
        const decision = decide(known.value, wanted);
        if (decision.step.kind === 'create')
            return (0,problem/* fail */.fJ)(DELETED);
        const done = await carryOut(github, decision, wanted);
        if (!done.ok && done.problem.kind !== 'not_found')
            return done;
        if (done.ok && done.value.did !== 'same')
            did = done.value.did;
        if (decision.step.kind === 'keep' && decision.remove.length === 0)
            return (0,problem.ok)({ id: decision.step.id, did: own !== null && decision.step.id === own ? 'created' : did });
    }
    return (0,problem.ok)({ id: own, did });
}
/** A list that holds neither ours nor an older one was made before ours was: GitHub's reads may lag behind its writes. */
const isStale = (stickies, own) => own !== null && !stickies.some(({ id }) => id <= own);
async function carryOut(github, { step, remove }, { body }) {
    const written = step.kind === 'update' ? await github.updateComment(step.id, body) : null;
    if (written !== null && !written.ok)
        return written;
    for (const id of remove) {
        const gone = await github.deleteComment(id);
        if (!gone.ok)
            return gone;
    }
    return (0,problem.ok)(step.kind === 'update' ? { id: step.id, did: 'updated' } : { id: step.kind === 'keep' ? step.id : null, did: step.kind === 'keep' ? step.why : 'created' });
}
const DELETED = { code: 'POST.DELETED', message: 'The comment was deleted while it was written.', next: 'Run the job again, unless somebody wants it gone.', kind: 'refused', happened: 'no' };

// EXTERNAL MODULE: ./core/report/pack-report.js
var pack_report = __webpack_require__(48959);
// EXTERNAL MODULE: ./core/report/read-report.js + 2 modules
var read_report = __webpack_require__(14978);
;// CONCATENATED MODULE: ./core/posting/zip/crc32.js
/** The checksum of zip files (ISO 3309, as PKWARE's APPNOTE 4.4.7 names it), as an unsigned number. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
});

;// CONCATENATED MODULE: ./core/posting/zip/inflate.js
/**
 * Raw deflate to at most `most` bytes; null: there are more, or it is none, or something follows its end. It stops at the first
 * byte too many, so a bomb costs no more than what it was allowed.
 */
async function inflate(deflated, most) {
    const parts = [];
    let length = 0;
    try {
        // The copy gives the stream a buffer of its own, as its type asks.
        for await (const part of new Blob([Uint8Array.from(deflated)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
            length += part.length;
            if (length > most)
                return null;
            parts.push(part);
        }
    }
    catch {
        return null;
    }
    return concatenate(parts, length);
}
function concatenate(parts, length) {
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./core/posting/zip/read-directory.js
/** The two descriptions that a zip file has of each member, held against each other: readers that trust one can be shown another file. */

const END = { signature: 0x06054b50, bytes: 22 };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR = 0x08074b50;
/** Ours are stored; other writers may pack. Deflate itself reaches 1,032. */
const MAX_RATIO = 100;
/** The level of compression (1, 2), sizes behind the data (3), names in UTF-8 (11). Encryption, patches and masks are not among them. */
const FLAGS = 0b1000_0000_1110;
const BEHIND = 0b1000;
/** Fields that change what a name or a size means: zip64, another name, encryption. */
const FOREIGN_FIELDS = new Set([0x0001, 0x7075, 0x0017, 0x9901]);
const MAX_EXTRA = 128;
/** Members in the order of their data, which fill the file from its first byte to the directory. */
function readDirectory(bytes, rules) {
    try {
        return (0,problem.ok)(directoryOf(new View(bytes), rules));
    }
    catch (error) {
        if (error instanceof Refusal)
            return (0,problem/* fail */.fJ)(error.problem);
        // An offset that leads out of the file.
        if (error instanceof RangeError)
            return (0,problem/* fail */.fJ)({ kind: 'inconsistent', message: 'The zip file points outside of itself.' });
        throw error;
    }
}
function directoryOf(view, rules) {
    const end = view.length - END.bytes;
    if (end < 0 || view.u32(0) !== LOCAL.signature)
        refuse('not_zip', 'It is not a zip file with members.');
    // A comment behind the end would leave room for a second end.
    if (view.u32(end) !== END.signature || view.u16(end + 20) !== 0)
        refuse('not_zip', 'It does not end as a zip file without a comment does.');
    const [count, size, start] = [view.u16(end + 10), view.u32(end + 12), view.u32(end + 16)];
    if (view.u16(end + 4) !== 0 || view.u16(end + 6) !== 0 || view.u16(end + 8) !== count)
        refuse('unsupported', 'It is a part of several zip files.');
    if (start + size !== end)
        refuse('inconsistent', 'Its directory is not where its end says.');
    if (count > Object.keys(rules).length)
        refuse('unknown_member', 'It has more members than there are names for.');
    const entries = entriesOf(view, start, end, count, rules);
    return membersOf(view, entries.toSorted((a, b) => a.at - b.at), start);
}
function entriesOf(view, start, end, count, rules) {
    const entries = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const [entry, next] = entryAt(view, at, rules);
        if (entries.some(({ name }) => name === entry.name))
            refuse('duplicate_member', 'A member is there twice.');
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        refuse('inconsistent', 'Its directory holds something else than members.');
    return entries;
}
function entryAt(view, at, rules) {
    if (view.u32(at) !== ENTRY.signature)
        refuse('inconsistent', 'Its directory is not one.');
    const [flags, method, crc, packed, size] = [view.u16(at + 8), view.u16(at + 10), view.u32(at + 16), view.u32(at + 20), view.u32(at + 24)];
    const [nameBytes, extraBytes, commentBytes] = [view.u16(at + 28), view.u16(at + 30), view.u16(at + 32)];
    read_directory_plain(flags, method, view.u16(at + 6));
    if (commentBytes !== 0 || view.u16(at + 34) !== 0)
        refuse('unsupported', 'A member has a comment or lies in another file.');
    regular(view.u16(at + 4) >>> 8, view.u32(at + 38));
    const name = view.ascii(at + ENTRY.bytes, nameBytes);
    const most = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (most === undefined)
        refuse('unknown_member', 'It has a member that does not belong there.');
    if (size > most)
        refuse('too_large', 'A member is larger than it may be.');
    if (size > MAX_RATIO * Math.max(packed, 1))
        refuse('ratio', 'A member is packed beyond belief.');
    extra(view, at + ENTRY.bytes + nameBytes, extraBytes);
    return [{ name, method: method === 0 ? 'stored' : 'deflated', packed, size, crc, flags, at: view.u32(at + 42) }, at + ENTRY.bytes + nameBytes + extraBytes];
}
/** Each member begins where the one before it ended: no overlap, and nothing between. */
function membersOf(view, entries, end) {
    let at = 0;
    const members = entries.map((entry) => {
        if (entry.at !== at)
            refuse('inconsistent', 'Its members overlap, or something lies between them.');
        const start = localAt(view, entry);
        at = start + entry.packed + (entry.flags & BEHIND ? descriptorAt(view, start + entry.packed, entry) : 0);
        const { name, method, packed, size, crc } = entry;
        return { name, method, packed, size, crc, start };
    });
    if (at !== end)
        refuse('inconsistent', 'Something lies between its members and its directory.');
    return members;
}
function localAt(view, entry) {
    const { at } = entry;
    const [nameBytes, extraBytes] = [view.u16(at + 26), view.u16(at + 28)];
    const same = view.u32(at) === LOCAL.signature && view.u16(at + 6) === entry.flags && view.u16(at + 8) === (entry.method === 'stored' ? 0 : 8) && view.ascii(at + LOCAL.bytes, nameBytes) === entry.name;
    const [crc, packed, size] = [view.u32(at + 14), view.u32(at + 18), view.u32(at + 22)];
    const told = crc === entry.crc && packed === entry.packed && size === entry.size;
    const untold = (entry.flags & BEHIND) !== 0 && crc === 0 && packed === 0 && size === 0;
    if (!same || !(told || untold))
        refuse('inconsistent', 'A member and the directory do not say the same.');
    if (entry.method === 'stored' && entry.packed !== entry.size)
        refuse('inconsistent', 'A member that is not packed has two sizes.');
    extra(view, at + LOCAL.bytes + nameBytes, extraBytes);
    return at + LOCAL.bytes + nameBytes + extraBytes;
}
/** Sizes behind the data, with or without a signature in front of them; gives its length. */
function descriptorAt(view, at, { crc, packed, size }) {
    const front = view.u32(at) === DESCRIPTOR ? 4 : 0;
    if (view.u32(at + front) !== crc || view.u32(at + front + 4) !== packed || view.u32(at + front + 8) !== size)
        refuse('inconsistent', 'The sizes behind a member are not those of the directory.');
    return front + 12;
}
/** Version 2.0 has deflate and nothing of what came later. */
function read_directory_plain(flags, method, version) {
    if ((flags & ~FLAGS) !== 0 || (method !== 0 && method !== 8) || version > 20)
        refuse('unsupported', 'A member is encrypted, or packed in a way that is not read here.');
}
/** Of a writer on Unix (3) the upper half is the mode of the file; in the lower half, bit 4 marks a directory. */
function regular(system, attributes) {
    const type = (attributes >>> 16) & 0o170000;
    if ((system === 3 && type !== 0 && type !== 0o100000) || (attributes & 0x10) !== 0)
        refuse('unsupported', 'A member is not a regular file.');
}
function extra(view, start, bytes) {
    if (bytes > MAX_EXTRA)
        refuse('unsupported', 'A member has more extra fields than needed.');
    let at = start;
    while (at < start + bytes) {
        if (FOREIGN_FIELDS.has(view.u16(at)))
            refuse('unsupported', 'A member has an extra field that changes what it is.');
        at += 4 + view.u16(at + 2);
    }
    if (at !== start + bytes)
        refuse('inconsistent', 'The extra fields of a member are cut off.');
}
/** Little-endian; reading past the end throws a RangeError. */
class View {
    length;
    #bytes;
    #view;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.length = bytes.length;
    }
    u16(at) {
        return this.#view.getUint16(at, true);
    }
    u32(at) {
        return this.#view.getUint32(at, true);
    }
    /** A byte that is no ASCII becomes a character that no name of ours has. */
    ascii(at, length) {
        if (at + length > this.length)
            throw new RangeError('outside');
        return String.fromCharCode(...this.#bytes.subarray(at, at + Math.min(length, 255)));
    }
}
class Refusal extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function refuse(kind, message) {
    throw new Refusal({ kind, message });
}

;// CONCATENATED MODULE: ./core/posting/zip/unzip.js
/**
 * A small zip file from a stranger to its members, in memory (A16). Members are taken by exact name only and nothing is ever
 * written to a disk, so that no name can lead anywhere. What is not surely plain is refused as a whole.
 */




/** Every byte of the file belongs to a member or to the directory: there is no room for a second reading of it. */
async function unzip(bytes, rules) {
    const directory = readDirectory(bytes, rules);
    if (!directory.ok)
        return directory;
    const members = new Map();
    for (const member of directory.value) {
        const content = await contentOf(bytes.subarray(member.start, member.start + member.packed), member);
        if (!content.ok)
            return content;
        members.set(member.name, content.value);
    }
    return (0,problem.ok)(members);
}
async function contentOf(data, { method, size, crc }) {
    const content = method === 'stored' ? data : await inflate(data, size);
    if (content === null || content.length !== size)
        return (0,problem/* fail */.fJ)({ kind: 'inconsistent', message: 'A member does not have the size that the zip file says.' });
    return crc32(content) === crc ? (0,problem.ok)(content) : (0,problem/* fail */.fJ)({ kind: 'damaged', message: 'The checksum of a member is wrong.' });
}

;// CONCATENATED MODULE: ./core/posting/read-artifact.js
/** The bytes of the artifact to the report in it: whole and valid, or not at all (security 3.3, A06, A16). */






/** Besides the report a run may leave numbers and the end of a log; they are held to their limits and shown nowhere. */
const MEMBERS = { 'report.json': pack_report/* PACKED_BYTES */.D, 'metrics.jsonl': 1024 * 1024, 'log-tail.txt': 256 * 1024 };
const MAX_METRIC_LINES = 5000;
/** `digest`: as the server told it before the download; null where it tells none. */
async function readArtifact(bytes, digest) {
    if (digest !== null && digest !== `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`)
        return (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('ARTIFACT_DIGEST'));
    const members = await unzip(bytes, MEMBERS);
    if (!members.ok)
        return (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('ZIP', members.problem.message));
    const [report, metrics] = [members.value.get('report.json'), members.value.get('metrics.jsonl')];
    if (report === undefined)
        return (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('MEMBER_MISSING'));
    if (metrics !== undefined && metrics.filter((byte) => byte === 10).length > MAX_METRIC_LINES)
        return (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('MEMBER_LINES'));
    const text = read_artifact_textOf(report);
    if (text === null)
        return (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('TEXT'));
    const read = (0,read_report/* readReport */.t)(text, { from: 'report.json', maxLength: pack_report/* PACKED_BYTES */.D });
    return read.ok ? (0,problem.ok)(read.value) : (0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('REPORT', read.problem.message));
}
/** The mark at the front stays, for the JSON reader to refuse. */
function read_artifact_textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./app/steps/posting/take-report.js
/** Takes the report that a run of a pull request left: by what GitHub says of run, artifact and pull request, never by what the run says (A45). */




/** `workflow`: path of the workflow file whose reports are taken. A problem is only what GitHub did not answer. */
async function takeReport(github, runId, workflow) {
    const run = await github.run(runId);
    if (!run.ok)
        return run;
    if (run.value === null)
        return (0,problem/* fail */.fJ)({ code: 'POST.NO_RUN', message: `There is no workflow run ${runId} in ${github.repository}.`, next: 'Give `run-id: ${{ github.event.workflow_run.id }}`, in a workflow that `workflow_run` starts.' });
    const judged = (0,accept/* judgeRun */.Zy)(run.value, workflow);
    if (judged === 'later')
        return (0,problem.ok)({ kind: 'later', run: run.value });
    const taken = judged === null ? await take(github, run.value) : (0,problem.ok)((0,problem/* fail */.fJ)(judged));
    if (!taken.ok)
        return taken;
    return (0,problem.ok)(taken.value.ok ? { kind: 'taken', run: run.value, ...taken.value.value } : { kind: 'rejected', run: run.value, why: taken.value.problem });
}
async function take(github, run) {
    const pulls = run.headRepository === null || run.headBranch === null ? (0,problem.ok)([]) : await github.pullsFrom(run.headRepository.owner, run.headBranch);
    if (!pulls.ok)
        return pulls;
    const pull = (0,accept/* choosePull */.rs)(pulls.value, run);
    if (!pull.ok)
        return (0,problem.ok)(pull);
    const artifacts = await github.artifacts(run.id, accept/* ARTIFACT */.tX);
    if (!artifacts.ok)
        return artifacts;
    const artifact = (0,accept/* chooseArtifact */.gW)(artifacts.value, run, { digests: github.isPublic });
    if (!artifact.ok)
        return (0,problem.ok)(artifact);
    const bytes = await github.download(artifact.value.id, { maxBytes: accept/* MAX_ARTIFACT_BYTES */.o9 });
    if (!bytes.ok)
        return bytes.problem.kind === 'too_large' ? (0,problem.ok)((0,problem/* fail */.fJ)((0,rejection/* rejection */.c)('ARTIFACT_SIZE'))) : bytes;
    const report = await readArtifact(bytes.value, artifact.value.digest);
    return (0,problem.ok)(report.ok ? (0,problem.ok)({ pull: pull.value, report: report.value }) : report);
}

;// CONCATENATED MODULE: ./app/steps/posting/write-check.js
/** The check run of a report: made once, annotated in batches. Of what went unheard, GitHub is asked before it is said again (A71). */


async function writeCheck(github, place, check) {
    const { annotations, ...rest } = check;
    const made = await make(github, place, { ...rest, annotations: annotations.slice(0, PER_REQUEST) });
    if (!made.ok)
        return made;
    for (let from = PER_REQUEST; from < annotations.length; from += PER_REQUEST) {
        const more = await github.annotateCheck(made.value.id, { title: check.title, summary: check.summary, annotations: annotations.slice(from, from + PER_REQUEST) });
        if (!more.ok)
            return more;
    }
    return made;
}
const write_check_TRIES = 3;
async function make(github, { sha, externalId, detailsUrl }, check) {
    for (let attempt = 1;; attempt += 1) {
        const made = await github.createCheck({ ...check, sha, externalId, ...(detailsUrl === undefined ? {} : { detailsUrl }) });
        if (made.ok || made.problem.happened === 'no' || attempt === write_check_TRIES)
            return made;
        await github.pause(2000 * attempt);
        const known = await github.checks(sha, check.name);
        if (!known.ok)
            return known;
        const same = known.value.find((each) => each.externalId === externalId);
        if (same !== undefined)
            return (0,problem.ok)(same);
    }
}

;// CONCATENATED MODULE: ./app/post-report.js
/** Puts a report where the author works: one comment and one check run. The comment of another, or of a newer run, is never touched. */









/** The check run first: its answer says who we are, which no other request tells the token of an app. */
async function postReport(github, post) {
    const { pull, sha, report, stamp, key, doubt } = post;
    const run = `${post.serverUrl}/${github.repository}/actions/runs/${stamp.run}`;
    const check = await writeCheck(github, { sha, externalId: externalIdOf(stamp), detailsUrl: run }, checkOf(report, post));
    const us = await whoWeAre(github, check.ok ? check.value : null);
    if (!us.ok)
        return { comment: null, check: check.ok ? check.value.id : null, problems: [us.problem] };
    const marker = `${markerOf(key, stamp)}${doubt === null ? '' : `\n> **${doubt}**\n`}`;
    const body = stickyBody(report, { marker, links: { run, report: `${run}#artifacts` } });
    const comment = await postComment(github, { issue: pull, key, us: us.value }, { body, stamp, quiet: doubt === null && isQuiet(report) });
    return { comment: comment.ok ? comment.value : null, check: check.ok ? check.value.id : null, problems: [check, comment].flatMap((each) => (each.ok ? [] : [each.problem])) };
}
/** The second stage: what a run of a pull request left is posted, or a neutral check says why not. */
async function postRun(github, { runId, workflow, strict, serverUrl }) {
    const taken = await takeReport(github, runId, workflow);
    if (!taken.ok)
        return taken;
    const nothing = { comment: null, check: null, problems: [], verdict: null, pull: null, rejection: null };
    const { run } = taken.value;
    if (taken.value.kind === 'later')
        return (0,problem.ok)({ ...nothing, state: 'later' });
    const reject = async (why) => {
        const check = await writeCheck(github, { sha: run.headSha, externalId: externalIdOf(stampOfRun(run)), detailsUrl: `${serverUrl}/${github.repository}/actions/runs/${run.id}` }, rejectedCheck(why));
        return (0,problem.ok)({ ...nothing, state: 'rejected', rejection: why.code, ...(check.ok ? { check: check.value.id } : { problems: [check.problem] }) });
    };
    if (taken.value.kind === 'rejected')
        return reject(taken.value.why);
    const { pull, report } = taken.value;
    const doubt = await doubtOf(github, pull.number);
    if (!doubt.ok)
        return doubt;
    // The changed files are those of the head as it is now: pushed away in between, a change of the workflows would not be among them.
    const now = await github.pull(pull.number);
    if (!now.ok)
        return now;
    const still = (0,accept/* choosePull */.rs)(now.value === null ? [] : [now.value], run);
    if (!still.ok)
        return reject(still.problem);
    const posted = await postReport(github, { pull: pull.number, sha: run.headSha, report, stamp: stampOfRun(run), key: workflow, strict, doubt: doubt.value, serverUrl });
    return (0,problem.ok)({ ...posted, state: 'posted', verdict: report.verdict, pull: pull.number, rejection: null });
}
const stampOfRun = ({ id, attempt }) => ({ run: id, attempt });
const externalIdOf = ({ run, attempt }) => `${CHECK_NAME}/${run}/${attempt}`;
async function whoWeAre(github, check) {
    if (check !== null && check.app !== null)
        return (0,problem.ok)({ app: check.app });
    const person = await github.person();
    if (!person.ok)
        return person;
    return (0,problem.ok)(person.value === null ? GITHUB_ACTIONS : { user: person.value });
}
const DOUBT = 'Unverified: this pull request changes files below .github/, so what ran may not be the workflow that is trusted. Look at that change first.';
/** A run executes the workflow as the pull request has it (A46). So many files that GitHub does not list them all are in doubt, too. */
async function doubtOf(github, pull) {
    for (let number = 1; number <= 30; number += 1) {
        const page = await github.changedPaths(pull, number);
        if (!page.ok)
            return page;
        if (page.value.items.some((path) => path.startsWith('.github/')))
            return (0,problem.ok)(DOUBT);
        if (number >= page.value.last)
            return (0,problem.ok)(null);
    }
    return (0,problem.ok)(DOUBT);
}


/***/ }),

/***/ 19135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ judgeRun),
/* harmony export */   gW: () => (/* binding */ chooseArtifact),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   rs: () => (/* binding */ choosePull),
/* harmony export */   tX: () => (/* binding */ ARTIFACT)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44204);
/** Which run, which artifact, which pull request: decided from what GitHub says, and from nothing that the run wrote (A45, security 3.3). */


const ARTIFACT = 'hortus-report-v1';
const MAX_ARTIFACT_BYTES = 5 * 1024 * 1024;
/** `null`: reports of this run are taken. `later`: it goes on, or was ended because a newer one runs; that one will report. */
function judgeRun(run, workflow) {
    // Of `pull_request_target` the commit would be the base's, and other events have no pull request at all.
    if (run.event !== 'pull_request')
        return (0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('RUN_EVENT');
    // A workflow of the same name in another file starts the second stage too, and anyone can add one in a pull request.
    if (run.path !== workflow)
        return (0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('RUN_WORKFLOW');
    return run.status !== 'completed' || run.conclusion === 'cancelled' || run.conclusion === 'skipped' ? 'later' : null;
}
/** The one artifact of the last attempt. Those of earlier attempts stay in the list of a run that was run again. */
function chooseArtifact(artifacts, run, { digests }) {
    const [artifact, ...more] = artifacts.filter((each) => each.name === ARTIFACT && each.createdAt >= run.startedAt);
    if (artifact === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_NONE'));
    if (more.length > 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_SEVERAL'));
    if (artifact.run !== run.id || (artifact.headSha !== null && artifact.headSha !== run.headSha))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_FOREIGN'));
    if (artifact.expired)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_EXPIRED'));
    if (artifact.bytes > MAX_ARTIFACT_BYTES)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_SIZE'));
    return artifact.digest === null && digests ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('ARTIFACT_DIGEST')) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(artifact);
}
/** The open pull request whose head is this commit of this repository. A number in the report is never asked. */
function choosePull(pulls, run) {
    const [pull, ...more] = pulls.filter(({ open, head }) => open && head.sha === run.headSha && head.repository !== null && head.repository === run.headRepository?.id);
    if (pull === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('PULL_NONE'));
    return more.length > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .rejection */ .c)('PULL_SEVERAL')) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(pull);
}


/***/ }),

/***/ 44204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rejection),
/* harmony export */   d: () => (/* binding */ REJECTIONS)
/* harmony export */ });
/** Why a report that another run left is not shown. Each has a code; the check run that says so shows it, and nothing of the report. */
const REJECTIONS = {
    RUN_EVENT: 'The run was not started by a pull request.',
    RUN_WORKFLOW: 'The run is of another workflow file than the one that reports are taken from.',
    PULL_NONE: 'No open pull request has this commit of this repository at its head.',
    PULL_SEVERAL: 'Several open pull requests have this commit of this repository at their head, and the report does not say for which it was made.',
    ARTIFACT_NONE: 'The last attempt of the run left no report: it ended before its job `report` did.',
    ARTIFACT_SEVERAL: 'The last attempt of the run left several reports.',
    ARTIFACT_EXPIRED: 'The report is no longer kept.',
    ARTIFACT_SIZE: 'The artifact is larger than a report may be.',
    ARTIFACT_FOREIGN: 'The artifact belongs to another run or commit.',
    ARTIFACT_DIGEST: 'The artifact is not what was uploaded: its digest differs, or the server tells none.',
    ZIP: 'The artifact is not a plain zip file with the expected members.',
    MEMBER_MISSING: 'The artifact holds no report.json.',
    MEMBER_LINES: 'The metrics in the artifact have more lines than they may.',
    TEXT: 'The report is not UTF-8.',
    REPORT: 'The report is not a valid report/1, or it says about itself what does not follow from it.',
};
const rejection = (code, detail) => ({ code, ...(detail === undefined ? {} : { detail }) });


/***/ }),

/***/ 48959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PACKED_BYTES),
/* harmony export */   K: () => (/* binding */ packReport)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59678);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66373);
/* harmony import */ var _with_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49128);
/**
 * A report small enough to cross from a job that ran a pull request's code to the one that posts (security 3.3). The least
 * important goes first, whole parts at a time; errors, failed examples and regressions last. What is left is still a report that
 * its reader can count again, and says in a notice what it lost.
 */




/** UTF-8 bytes of the packed text. */
const PACKED_BYTES = 256 * 1024;
/** JSON of at most `maxBytes`. */
function packReport(report, maxBytes = PACKED_BYTES) {
    const whole = JSON.stringify(report);
    if (fits(whole, maxBytes))
        return whole;
    const left = [];
    let now = report;
    for (const step of STEPS) {
        const most = step.of(now).length;
        const kept = mostThatFits(now, step, maxBytes - ROOM);
        if (kept !== null && kept === most)
            break;
        now = step.keep(now, kept ?? step.least);
        if (most > (kept ?? step.least))
            left.push((0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(most - (kept ?? step.least), step.word));
        if (kept !== null)
            break;
    }
    return JSON.stringify((0,_with_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .withFindings */ .$)(now, [shortened(report, left)]));
}
/** The notice itself, and what its place in the list costs. */
const ROOM = 3000;
function shortened({ summary }, left) {
    const { examples, passed, failed, skipped, errors, warnings, notices } = summary;
    const all = `${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(examples, 'example')} (${passed} passed, ${failed} failed, ${skipped} skipped), ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors, 'error')}, ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings, 'warning')} and ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notices, 'notice')}`;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('REPORT.SHORTENED', { path: '.' }, `The whole report has ${all}. Left out here: ${left.join(', ')}.`);
}
/** Some of a list, in its order, and all of the rest. `least`: so many that the verdict stays what it was. */
function some(word, key, which, least = 0) {
    const of = (report) => report[key].filter(which);
    const keep = (report, most) => {
        const kept = new Set(of(report).slice(0, most));
        return { ...report, [key]: report[key].filter((item) => !which(item) || kept.has(item)) };
    };
    return { word, least, of, keep };
}
/** All or nothing. */
const whole = (word, of, without) => ({ word, least: 0, whole: true, of, keep: (report, most) => (most >= of(report).length ? report : without(report)) });
const isNew = (level) => (each) => each.status === 'new' && each.level === level && each.code !== 'PLAN.CELL_NOT_EXECUTED';
const hasRegressed = (each) => each.verdict === 'regression';
const STEPS = [
    whole('cell that came back', ({ cells }) => cells.executed, (report) => ({ ...report, cells: open(report.cells) })),
    whole('signature', ({ workspace }) => workspace?.signatures ?? [], (report) => (report.workspace === undefined ? report : { ...report, workspace: { ...report.workspace, signatures: [] } })),
    whole('entry that the baseline no longer needs', ({ baseline }) => baseline?.gone ?? [], (report) => (report.baseline === null ? report : { ...report, baseline: { ...report.baseline, gone: [] } })),
    some('known finding', 'findings', (each) => each.status === 'known'),
    whole('sweep', ({ sweeps }) => sweeps ?? [], (report) => ({ ...report, sweeps: [] })),
    some('notice', 'findings', isNew('notice')),
    whole('metric that decides nothing', ({ comparisons }) => comparisons.flatMap(({ metrics }) => metrics.filter(({ verdict }) => verdict !== 'regression')), decisiveOnly),
    some('comparison without a regression', 'comparisons', (each) => !hasRegressed(each)),
    whole('change of a contract', ({ contracts }) => contracts ?? [], (report) => ({ ...report, contracts: [] })),
    whole('trend', ({ trends }) => trends ?? [], (report) => ({ ...report, trends: [] })),
    whole('proposal', ({ proposals }) => proposals ?? [], (report) => ({ ...report, proposals: [] })),
    whole('changed file', ({ changes }) => changes ?? [], (report) => ({ ...report, changes: [] })),
    whole('passed example in detail', ({ examples }) => examples.filter(({ outcome }) => outcome === 'passed'), plainPassed),
    some('passed example', 'examples', ({ outcome }) => outcome === 'passed', 1),
    some('warning', 'findings', isNew('warning'), 1),
    some('skipped example', 'examples', ({ outcome }) => outcome === 'skipped', 1),
    some('error', 'findings', isNew('error'), 1),
    { word: 'problem', least: 1, of: ({ problems }) => problems, keep: (report, most) => ({ ...report, problems: report.problems.slice(0, most) }) },
    { word: 'cell that did not come back', least: 1, of: missing, keep: (report, most) => recounted(report, { cells: { planned: missing(report).slice(0, most), executed: [] } }) },
    some('failed example', 'examples', ({ outcome }) => outcome === 'failed', 1),
    some('regression', 'comparisons', hasRegressed, 1),
];
/** Planned cells that came back say nothing more. */
const open = ({ planned, executed }) => ({ planned: planned.filter((cell) => !executed.includes(cell)), executed: [] });
function missing({ cells }) {
    const executed = new Set(cells.executed);
    return cells.planned.filter((cell) => !executed.has(cell));
}
function decisiveOnly(report) {
    return { ...report, comparisons: report.comparisons.map((each) => ({ ...each, metrics: each.metrics.filter(({ verdict }) => verdict === 'regression') })) };
}
function plainPassed(report) {
    const plain = ({ id, path, name, tier, outcome, reason }) => ({ id, path, name, tier, outcome, reason, rungs: [], records: [] });
    return { ...report, examples: report.examples.map((each) => (each.outcome === 'passed' ? plain(each) : each)) };
}
/** What follows from the plan is computed anew. */
const recounted = (report, change) => (0,_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({ ...report, ...change, findings: report.findings.filter(({ code }) => code !== 'PLAN.CELL_NOT_EXECUTED') });
/** The largest number of items with which the report fits; null: even `least` is too many. */
function mostThatFits(report, step, maxBytes) {
    const holds = (most) => fits(JSON.stringify(step.keep(report, most)), maxBytes);
    const all = step.of(report).length;
    if (holds(all))
        return all;
    if (all <= step.least || !holds(step.least))
        return null;
    if (step.whole)
        return 0;
    let [low, high] = [step.least, all];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** A character has at least one byte: what is longer as a string needs no counting. */
const fits = (text, maxBytes) => text.length <= maxBytes && new TextEncoder().encode(text).length <= maxBytes;


/***/ }),

/***/ 49128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ }),

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


/***/ }),

/***/ 76521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   c1: () => (/* binding */ readPerson),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   jc: () => (/* binding */ readCheck),
/* harmony export */   pm: () => (/* binding */ readChange),
/* harmony export */   ss: () => (/* binding */ lastPage)
/* harmony export */ });
/* unused harmony export readAuthor */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38099);

/** A list of at most `most` items, each read by `item`. */
function listOf(value, item, most = 100) {
    if (!Array.isArray(value) || value.length > most)
        return null;
    const items = value.map(item);
    return items.includes(null) ? null : items;
}
/** The list in a document that also counts it. */
const listIn = (value, key, item, most = 100) => listOf((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value)?.[key], item, most);
function readComment(value) {
    const comment = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(comment?.['id']);
    if (comment === null || id === null)
        return null;
    return { id, body: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment['body'], 300_000) ?? '', author: readAuthor(comment['user'], comment['performed_via_github_app']) };
}
function readAuthor(user, app) {
    const who = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(user);
    const [id, login] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(who?.['id']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(who?.['login'], 100)];
    return id === null || login === null ? null : { id, login, bot: who?.['type'] === 'Bot', app: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(app)?.['id']) };
}
function readCheck(value) {
    const check = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(check?.['id']);
    if (check === null || id === null)
        return null;
    const app = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(check['app']);
    const [appId, slug] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(app?.['id']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(app?.['slug'], 100)];
    return { id, externalId: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(check['external_id'], 200) ?? '', ...(typeof check['status'] === 'string' ? { completed: check['status'] === 'completed' } : {}), app: appId === null || slug === null ? null : { id: appId, slug } };
}
function readPull(value) {
    const pull = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    const [number_, head, base] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pull?.['number']), readSide(pull?.['head']), readSide(pull?.['base'])];
    return number_ === null || head === null || base === null ? null : { number: number_, open: pull?.['state'] === 'open', head, base };
}
function readSide(value) {
    const side = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    const [sha, ref] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW)(side?.['sha']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(side?.['ref'], 1000)];
    return sha === null || ref === null ? null : { sha, ref, repository: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(side?.['repo'])?.['id']) };
}
function readRun(value) {
    const run = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    if (run === null)
        return null;
    const [id, attempt, headSha, event, path, status] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(run['id']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(run['run_attempt']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW)(run['head_sha']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(run['event'], 100), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(run['path'], 1000), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(run['status'], 100)];
    const startedAt = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(run['run_started_at']) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(run['created_at']);
    if (id === null || attempt === null || headSha === null || event === null || path === null || status === null || startedAt === null)
        return null;
    const repository = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(run['head_repository']);
    const [repositoryId, owner] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(repository?.['id']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(repository?.['owner'])?.['login'], 100)];
    return {
        id,
        attempt,
        event,
        // A run of a ref tells it behind the path.
        path: path.split('@', 1)[0] ?? '',
        status,
        conclusion: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(run['conclusion'], 100),
        headSha,
        headBranch: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(run['head_branch'], 1000),
        headRepository: repositoryId === null || owner === null ? null : { id: repositoryId, owner },
        startedAt,
    };
}
function readArtifact(value) {
    const artifact = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    if (artifact === null)
        return null;
    const [id, name, bytes, createdAt] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(artifact['id']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(artifact['name'], 1000), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(artifact['size_in_bytes']), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(artifact['created_at'])];
    if (id === null || name === null || bytes === null || createdAt === null || typeof artifact['expired'] !== 'boolean')
        return null;
    const digest = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(artifact['digest'], 100);
    const run = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(artifact['workflow_run']);
    return { id, name, bytes, expired: artifact['expired'], digest: digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null, createdAt, run: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(run?.['id']), headSha: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW)(run?.['head_sha']) };
}
/** A changed file: its path, and the one it had before. Git takes any length, and where it begins is what is asked. */
function readChange(value) {
    const change = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value);
    const [path, before] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(change?.['filename'], MAX_PATH), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(change?.['previous_filename'], MAX_PATH)];
    if (path === null)
        return null;
    return before === null ? [path] : [path, before];
}
const MAX_PATH = 1024 * 1024;
const readPerson = (value) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value)?.['id']);
/** The number of the last page. Only the number: the address that it stands in is followed by nobody. */
function lastPage(link, page) {
    const last = typeof link === 'string' && link.length < 5000 ? link.split(',').find((part) => part.includes('rel="last"')) : undefined;
    const [, number_] = /[?&]page=(\d{1,6})[&>]/.exec(last ?? '') ?? [];
    return Math.max(page, Number(number_ ?? 0));
}


/***/ }),

/***/ 38099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
const fields = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null);
const number = (value) => (Number.isSafeInteger(value) && value >= 0 ? value : null);
const text = (value, most) => (typeof value === 'string' && value.length <= most ? value : null);
const flag = (value) => (typeof value === 'boolean' ? value : null);
/** Id of a git object. */
const sha = (value) => (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null);
/** Milliseconds since 1970. */
function time(value) {
    const at = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
    return Number.isFinite(at) ? at : null;
}


/***/ })

};
