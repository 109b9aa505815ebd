export const id = 2341;
export const ids = [2341];
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

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishExportStory: () => (/* binding */ publishExportStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/graduate/names.js
/** Names of branches: the same example gives the same, so that a second run finds what the first made. */

/** Lower case letters, digits and hyphens. An id that is not plain gets a few digits of its hash: two ids never share a name. */
function slugOf(exampleId) {
    const slug = exampleId.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, MAX_SLUG).replace(/-$/, '');
    if (slug !== '' && /^[a-z0-9]+(?:\/[a-z0-9]+)*$/.test(exampleId) && exampleId.length <= MAX_SLUG)
        return slug;
    return `${slug === '' ? 'example' : slug}-${(0,external_node_crypto_.createHash)('sha256').update(exampleId).digest('hex').slice(0, 6)}`;
}
const MAX_SLUG = 60;
/** In the target; `tree` is that of the export. */
const importBranch = (exampleId, tree) => `hortus/import-${slugOf(exampleId)}-${tree.slice(0, 12)}`;
/** In the garden. */
const pointerBranch = (exampleId) => `hortus/graduate-${slugOf(exampleId)}`;

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/render/plain.js
var render_plain = __webpack_require__(11783);
;// CONCATENATED MODULE: ./core/graduate/judge-target.js
/** Whether a repository may be filled (A76): nothing of anybody is overwritten, and what answers is what was asked for. */


function judgeLooked(looked, name) {
    if (looked.kind === 'missing')
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_MISSING', `There is no repository ${name}, or the token may not see it.`, 'Create it on GitHub with a README, so that it has a first commit, and give the token access to it: Hortus creates none.'));
    if (looked.kind === 'moved')
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_MOVED', `${name} leads on to another repository: it was renamed or transferred.`, 'Name it as it is called now: the old name belongs to whoever takes it.'));
    const { facts } = looked;
    // GitHub answers to any case; another name is another repository.
    if (facts.fullName.toLowerCase() !== name.toLowerCase())
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_MOVED', `${name} answers as ${(0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(facts.fullName), 140)}.`, 'Name it as it is called now.'));
    if (facts.archived)
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_ARCHIVED', `${name} is archived, so it is read-only.`, 'Unarchive it in its settings, or name another.'));
    if (facts.disabled)
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_DISABLED', `${name} is disabled by GitHub.`, 'Name another repository.'));
    if (facts.fork)
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_FORK', `${name} is a fork: its pull requests go to where it comes from, and its objects are shared with that.`, 'Create a repository that is no fork.'));
    return (0,problem.ok)(facts);
}
const noCommit = (name, branch) => judge_target_problem('TARGET_EMPTY', `${name} has no commit on ${(0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(branch), 100)} yet, so no pull request can be opened against it.`, 'Add a README on its page ("Add a README"), or push a first commit, and run it again.');
/** `fresh`: nothing but what GitHub puts into a new repository. `ours`: an earlier export of the same example. */
function judgeContent({ entries, mark }, { name, garden, example }) {
    const inTheWay = entries.filter(({ path, type }) => type !== 'blob' || !FIRST_FILES.test(path)).map(({ path }) => path);
    if (inTheWay.length === 0)
        return (0,problem.ok)('fresh');
    if (mark !== null && mark.example === example && mark.repository?.toLowerCase() === garden.toLowerCase())
        return (0,problem.ok)('ours');
    const named = inTheWay.slice(0, 10).map((path) => JSON.stringify((0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(path), 60))).join(', ');
    const more = inTheWay.length > 10 ? ` and ${inTheWay.length - 10} more` : '';
    if (mark !== null)
        return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_OF_ANOTHER', `${name} holds the export of another example: ${JSON.stringify((0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(mark.example), 80))} of ${(0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(mark.repository ?? 'an unknown garden'), 120)}.`, 'Name another repository.'));
    return (0,problem/* fail */.fJ)(judge_target_problem('TARGET_TAKEN', `${name} is not empty: ${named}${more} ${inTheWay.length === 1 ? 'is' : 'are'} in the way.`, 'Name a repository that holds at most a README, a licence and a .gitignore, or an earlier export of the same example.'));
}
/** What GitHub offers for a first commit. */
const FIRST_FILES = /^(?:readme(?:\.(?:md|txt|rst))?|licen[cs]e(?:\.(?:md|txt))?|\.gitignore)$/i;
/** Files at the root of the target that the export does not have: the branch is the export alone, so a merge removes them. */
function removedBy(there, exported) {
    return there.map(({ path }) => path).filter((path) => !exported.has(path)).sort();
}
const judge_target_problem = (code, message, next) => ({ code: `GRADUATE.${code}`, message, next });

;// CONCATENATED MODULE: ./core/graduate/pull-mark.js
/** The hidden first line of a pull request of ours: of which example, and which half of the graduation it is (A30). Hashes and dates only. */

/** `date`: the day of the graduation, so that the second half has the day of the first whenever it is made. */
const pullMark = (mark, { tree, date }) => `${frontOf(mark)} ${tree} ${date} -->`;
/** null: the text does not begin with the mark of this half of this graduation. A mark further down is a quotation. */
function readPullMark(body, mark) {
    const front = frontOf(mark);
    if (!body.startsWith(`${front} `))
        return null;
    const [, tree, date] = /^ ([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d) -->(?:\r?\n|$)/.exec(body.slice(front.length, front.length + 120)) ?? [];
    return tree === undefined || date === undefined ? null : { tree, date };
}
const frontOf = ({ half, garden, example }) => `<!-- hortus:graduate:${half} ${(0,external_node_crypto_.createHash)('sha256').update(`${garden.toLowerCase()}\0${example}`).digest('hex').slice(0, 16)}`;
/** What people see: line ends come back as GitHub likes them. */
const sameText = (one, other) => normal(one) === normal(other);
const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();

// EXTERNAL MODULE: ./core/render/markdown/md.js
var markdown_md = __webpack_require__(53476);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./core/graduate/pull-texts.js



const importTitle = ({ example, garden }) => `Import ${inert(example.id)} from ${garden.name}`;
const pointerTitle = ({ example, target }) => `Graduate ${inert(example.id)} to ${target.name}`;
const importMessage = (graduation) => `${importTitle(graduation)}\n\nThe directory ${inert(graduation.example.path)} at commit ${graduation.to.commit},\ntree ${graduation.to.tree}, exported by hortus ${version/* VERSION */.x}.\n`;
const pointerMessage = (graduation) => `${pointerTitle(graduation)}\n\nIts files are in the new repository. Reverting this commit brings every byte\nof ${inert(graduation.example.path)} back, as it was at ${graduation.to.commit}.\n`;
/** `mark`: the hidden first line. */
function importBody(graduation, mark, more) {
    const { example, garden, exported, to } = graduation;
    const rows = [
        ['example', (0,markdown_md.md) `${(0,markdown_md/* cell */.Hn)(example.id)} of ${(0,markdown_md/* cell */.Hn)(garden.name)}`],
        ['commit there', (0,markdown_md/* cell */.Hn)(to.commit)],
        ['tree there', (0,markdown_md/* cell */.Hn)(to.tree)],
        ['exported', (0,markdown_md.md) `${exported.files} ${(0,markdown_md/* ours */.Od)(exported.files === 1 ? 'file' : 'files')}, ${exported.bytes} bytes, tree ${(0,markdown_md/* cell */.Hn)(exported.tree)}`],
        ['proof', (0,markdown_md/* ours */.Od)(PROOFS[exported.proof])],
        ['who sees it', (0,markdown_md/* ours */.Od)(more.isPrivate ? 'this repository is private' : 'this repository is public: everyone can see it')],
    ];
    return written(mark, [
        (0,markdown_md.md) `This brings the example ${(0,markdown_md/* code */.aY)(example.id)} of ${(0,markdown_md/* code */.aY)(garden.name)} to a repository of its own.`,
        describe(example.description),
        table(rows),
        removed(more.removed),
        steps([
            (0,markdown_md.md) `Merge **this** pull request first. Do not squash it where the history of the example should stay.`,
            (0,markdown_md.md) `Then ${(0,markdown_md/* link */.nf)((0,markdown_md/* ownWords */.I1)('the one in the garden'), searchOf(garden))} (branch ${(0,markdown_md/* code */.aY)(garden.branch)}), which leaves a pointer there.`,
        ]),
        (0,markdown_md.md) `Closing this one undoes it: nothing in the garden changes before its own pull request is merged. After the merge, reverting it takes the files out again.`,
    ]);
}
function pointerBody(graduation, mark, { change, left, evidence = [] }) {
    const { example, target, to } = graduation;
    const rows = [
        ['example', cell(example.id)],
        ['goes to', cell(target.name)],
        ['last tree here', cell(to.tree)],
        ['removed', md `${change.removes.length} ${ours(change.removes.length === 1 ? 'file' : 'files')}`],
        ['written', md `${change.writes.length} ${ours(change.writes.length === 1 ? 'file' : 'files')}`],
    ];
    const writes = change.writes.slice(0, MOST_LISTED).map(({ path, before }) => md `- ${code(path, 160)} ${ours(before === null ? 'is new' : 'is edited')}`);
    const more = change.writes.length > MOST_LISTED ? [md `- and ${change.writes.length - MOST_LISTED} more`] : [];
    return written(mark, [
        md `The example ${code(example.id)} has a repository of its own, ${code(target.name)}. Here it becomes a pointer: a short README and a descriptor that says where it went.`,
        evidence.length === 0 ? ours('') : join([ours(RULES_ASK), join(evidence.slice(0, 12).map((line) => md `- ${prose(line, 400)}`), '\n')], '\n\n'),
        describe(example.description),
        table(rows),
        details(ownWords('What is written'), join([...writes, ...more], '\n')),
        left === 0 ? ours('') : md `${left} ${ours(left === 1 ? 'mention of its files is' : 'mentions of its files are')} no link that could be pointed there: the report of the run names them, and they are to be changed by hand in this pull request.`,
        steps([
            md `Merge ${link(ownWords('the import'), searchOf(target))} (branch ${code(target.branch)} of ${code(target.name)}) first: until then the pointer leads to an empty place.`,
            md `Then **this** one.`,
        ]),
        md `Closing this one undoes it. After the merge, reverting its commit brings every byte back; so does ${code(`git checkout ${to.commit} -- ${example.path}`, 500)}.`,
    ]);
}
/** By it one is known that no person asked for. */
const RULES_ASK = 'The rules of the garden ask for it:';
const PROOFS = {
    passed: 'a clean clone was built and its smoke test passed',
    failed: 'a clean clone failed',
    not_proven: 'nobody built or ran it: no proof was asked for',
};
const MOST_LISTED = 30;
function describe(description) {
    return description === null || description.trim() === '' ? (0,markdown_md/* ours */.Od)('') : (0,markdown_md/* fence */.EU)(description.trim(), 'text', 1500);
}
const table = (rows) => (0,markdown_md/* join */.fj)([(0,markdown_md/* tableHead */.PP)([(0,markdown_md/* ownWords */.I1)('what'), (0,markdown_md/* ownWords */.I1)('value')]), ...rows.map(([what, value]) => (0,markdown_md/* tableRow */.jD)([(0,markdown_md/* ours */.Od)(what), value]))], '\n');
const steps = (items) => (0,markdown_md/* join */.fj)(items.map((item, at) => (0,markdown_md.md) `${at + 1}. ${item}`), '\n');
function removed(paths) {
    if (paths.length === 0)
        return (0,markdown_md/* ours */.Od)('');
    const named = (0,markdown_md/* join */.fj)(paths.slice(0, 20).map((path) => (0,markdown_md/* code */.aY)(path, 100)), ', ');
    return (0,markdown_md.md) `**Removed by it**, because the branch holds the export and nothing else: ${named}${paths.length > 20 ? (0,markdown_md.md) ` and ${paths.length - 20} more` : (0,markdown_md/* ours */.Od)('')}.`;
}
/** Lists the pull request of a branch, whatever number it gets. */
const searchOf = ({ webUrl, branch }) => `${webUrl}/pulls?q=${encodeURIComponent(`is:pr head:${branch}`)}`;
const written = (mark, parts) => `${mark}\n${(0,markdown_md/* join */.fj)(parts, '\n\n')}\n`;
/** In titles and commit messages: no mention, no reference, no markup, no second line. */
const inert = (text) => text.replace(/[^\w./-]/g, '_').slice(0, 120);

// EXTERNAL MODULE: ./core/export/commit-words.js
var commit_words = __webpack_require__(4860);
// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(69368);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
;// CONCATENATED MODULE: ./app/steps/graduate/day-of.js


/** The day of the first half, when that is there already: both halves say the same day, whenever the second is made. */
async function dayOf({ clock }, target, id, branch, mark) {
    const pulls = await target.byId(id).pullsFrom(target.name.split('/', 1)[0], branch);
    if (!pulls.ok)
        return pulls;
    const known = pulls.value.filter(({ state, head }) => state !== 'closed' && head.repository === id).map(({ body }) => readPullMark(body, mark)).find((each) => each !== null);
    return (0,problem.ok)(known?.date ?? clock.now().toISOString().slice(0, 10));
}

// EXTERNAL MODULE: ./core/export/templates/export-mark.js + 2 modules
var export_mark = __webpack_require__(7669);
;// CONCATENATED MODULE: ./app/steps/graduate/look-at-target.js
/** The repository that is to be filled, as it is now: whether it may be, and what it holds. Reads only. */



async function lookAtTarget(remote, wanted) {
    const looked = await remote.look();
    if (!looked.ok)
        return (0,problem/* fail */.fJ)(forTarget(looked.problem, remote));
    const facts = judgeLooked(looked.value, remote.name);
    if (!facts.ok)
        return facts;
    const at = remote.byId(facts.value.id);
    const branch = wanted.branch ?? facts.value.defaultBranch;
    const tip = await at.branch(branch);
    if (!tip.ok)
        return (0,problem/* fail */.fJ)(forTarget(tip.problem, remote));
    if (tip.value === null)
        return (0,problem/* fail */.fJ)(wanted.branch === null ? noCommit(remote.name, branch) : noBranch(remote.name, branch));
    const commit = await at.commit(tip.value);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,problem/* fail */.fJ)(noCommit(remote.name, branch));
    const [entries, marked] = [await at.root(commit.value.tree), await at.text(export_mark/* MARK_PATH */.uj, tip.value)];
    if (!entries.ok)
        return entries;
    if (!marked.ok)
        return marked;
    const mark = marked.value === null ? null : (0,export_mark/* readExportMark */.Cj)(marked.value);
    const content = judgeContent({ entries: entries.value, mark: mark === null ? null : { repository: mark.repository, example: mark.example.id } }, { name: remote.name, garden: wanted.garden, example: wanted.example });
    return content.ok ? (0,problem.ok)({ facts: facts.value, base: { branch, commit: tip.value, tree: commit.value.tree }, entries: entries.value, content: content.value }) : content;
}
const forTarget = (problem, { name }) => ({ ...problem, next: `Give the token in HORTUS_TARGET_TOKEN the rights Contents: write, Pull requests: write and Workflows: write on ${name}, and run it again.` });
const noBranch = (name, branch) => ({ code: 'GRADUATE.NO_BRANCH', message: `${name} has no branch ${JSON.stringify(branch.slice(0, 100))}.`, next: 'Name one that is there with --branch, or leave it out for the default branch.' });

;// CONCATENATED MODULE: ./core/graduate/proposals.js
const branchWrite = (place, state) => ({ kind: 'branch', state, base: null, title: null, body: null, number: null, ...place });
const pullWrite = (place, state, number) => ({ kind: 'pull_request', state, number, commit: null, tree: null, ...place });

;// CONCATENATED MODULE: ./app/steps/graduate/propose.js
/**
 * One half of a graduation: a branch and a pull request from it. What is there is found before anything is made, so that a second run, or
 * one after a crash, changes nothing and completes what is missing (A71). A branch is never moved by force.
 */



/** `pull` false: the branch alone. */
async function propose(wanted, { dryRun, pull: asked = true }) {
    const at = wanted.remote.byId(wanted.id);
    const seen = await seeWhatIsThere(at, wanted);
    if (!seen.ok)
        return { writes: [], problem: told(seen.problem, wanted) };
    const { branch, pull } = seen.value;
    if (pull?.state === 'merged')
        return { writes: [pullOf(wanted, 'merged', pull.number)], problem: null };
    const branched = branch === null && !dryRun ? await push(at, wanted) : (0,problem.ok)(branch === null ? 'planned' : 'there');
    if (!branched.ok)
        return { writes: [], problem: told(branched.problem, wanted) };
    const first = branchOf(branch ?? wanted.commit, wanted, branched.value);
    if (!asked)
        return { writes: [first], problem: null };
    const opened = await openOrEdit(at, wanted, pull, dryRun);
    return opened.ok ? { writes: [first, opened.value], problem: null } : { writes: [first], problem: told(opened.problem, wanted) };
}
async function seeWhatIsThere(at, wanted) {
    const [pulls, branch] = [await findPulls(at, wanted), await at.branch(wanted.branch)];
    if (!pulls.ok)
        return pulls;
    if (!branch.ok)
        return branch;
    const { open, merged } = pulls.value;
    if (open === null && merged !== null)
        return (0,problem.ok)({ branch: branch.value, pull: merged });
    if (branch.value !== null && branch.value !== wanted.commit) {
        const there = await at.commit(branch.value);
        if (!there.ok)
            return there;
        // The same files on another commit: what the pull request says of them holds.
        if (there.value?.tree !== wanted.tree)
            return (0,problem/* fail */.fJ)(branchTaken(wanted, open !== null));
    }
    return (0,problem.ok)({ branch: branch.value, pull: open });
}
/** Ours are those with our mark, from our branch of the repository itself. Of closed ones nothing is asked: who closed it, undid it. */
async function findPulls(at, wanted) {
    const listed = await at.pullsFrom(ownerOf(wanted.remote), wanted.branch);
    if (!listed.ok)
        return listed;
    const from = listed.value.filter(({ head, base }) => head.ref === wanted.branch && head.repository === wanted.id && base === wanted.base);
    const isOurs = ({ body }) => readPullMark(body, wanted.mark) !== null;
    const open = from.find(({ state }) => state === 'open') ?? null;
    if (open !== null && !isOurs(open))
        return (0,problem/* fail */.fJ)(pullTaken(wanted, open.number));
    const asked = readPullMark(wanted.body, wanted.mark);
    const merged = from.find((pull) => pull.state === 'merged' && readPullMark(pull.body, wanted.mark)?.tree === asked?.tree) ?? null;
    return (0,problem.ok)({ open, merged });
}
/** The name is looked at once more, and afterwards the number: between the two nobody can slip a repository in unseen (A76). */
async function push(at, { remote, id, fromAbs, commit, branch }) {
    const looked = await remote.look();
    if (!looked.ok)
        return looked;
    if (looked.value.kind !== 'there' || looked.value.facts.id !== id)
        return (0,problem/* fail */.fJ)(elsewhere(remote.name, 'before'));
    const pushed = await remote.push({ fromAbs, commit, branch, expect: null });
    if (!pushed.ok)
        return pushed;
    for (let tries = 1;; tries += 1) {
        const there = await at.branch(branch);
        if (!there.ok)
            return there;
        if (there.value === commit)
            return (0,problem.ok)(pushed.value.moved ? 'written' : 'there');
        if (tries === TRIES)
            return (0,problem/* fail */.fJ)(elsewhere(remote.name, 'after'));
        // Reads of GitHub may lag behind a push.
        await remote.pause(1000 * tries);
    }
}
const TRIES = 4;
async function openOrEdit(at, wanted, pull, dryRun) {
    const same = pull !== null && pull.title === wanted.title && sameText(pull.body, wanted.body);
    if (pull !== null && (same || dryRun))
        return (0,problem.ok)(pullOf(wanted, same ? 'there' : 'outdated', pull.number));
    if (pull !== null) {
        const edited = await at.updatePull(pull.number, wanted);
        return edited.ok ? (0,problem.ok)(pullOf(wanted, 'edited', pull.number)) : edited;
    }
    if (dryRun)
        return (0,problem.ok)(pullOf(wanted, 'planned', null));
    const made = await create(at, wanted);
    return made.ok ? (0,problem.ok)(pullOf(wanted, 'written', made.value.number)) : made;
}
/** What may have been made all the same is looked for before it is made again. */
async function create(at, wanted) {
    const { branch: head, base, title, body, draft = false } = wanted;
    for (let tries = 1;; tries += 1) {
        const made = await at.createPull({ head, base, title, body, draft });
        if (made.ok)
            return made;
        if (made.problem.happened === 'no' && made.problem.kind !== 'refused')
            return made;
        if (made.problem.happened !== 'no')
            await wanted.remote.pause(1000 * tries);
        const pulls = await findPulls(at, wanted);
        if (!pulls.ok)
            return pulls;
        if (pulls.value.open !== null)
            return (0,problem.ok)(pulls.value.open);
        if (made.problem.kind === 'refused' || tries === TRIES)
            return made;
    }
}
const ownerOf = ({ name }) => name.split('/', 1)[0] ?? '';
const branchOf = (commit, { remote, branch, tree }, state) => branchWrite({ repository: remote.name, branch, commit, tree }, state);
const pullOf = ({ remote, branch, base, title, body, draft }, state, number) => pullWrite({ repository: remote.name, branch, base, title, body, ...(draft === true && (state === 'planned' || state === 'written') ? { draft } : {}) }, state, number);
/** The client's own advice is for who posts reports; here it is another token and other rights. */
function told(problem, { remote, mark }) {
    const variable = mark.half === 'import' ? 'HORTUS_TARGET_TOKEN' : 'GITHUB_TOKEN';
    if (!['GITHUB.PERMISSION', 'GITHUB.NOT_FOUND', 'PUSH.NO_PERMISSION', 'PUSH.WORKFLOWS', 'PUSH.REFUSED', 'PUSH.PROTECTED'].includes(problem.code))
        return problem;
    return { ...problem, next: `Give the token in ${variable} the rights Contents: write, Pull requests: write${mark.half === 'import' ? ' and Workflows: write' : ''} on ${remote.name}, and run it again: what stands is found.` };
}
const branchTaken = ({ remote, branch, mark }, open) => ({
    code: 'GRADUATE.BRANCH_TAKEN',
    message: `${remote.name} has a branch ${branch} with other files: ${open ? 'an earlier run made it, and since then something changed' : 'an earlier run left it, or somebody else made it'}.`,
    next: `Look at it; delete the branch${open ? ', which closes its pull request,' : ''} and run it again${mark.half === 'pointer' ? ': the import is found as it is' : ''}.`,
});
const pullTaken = ({ remote, branch }, number) => ({ code: 'GRADUATE.PULL_TAKEN', message: `#${number} of ${remote.name} is from the branch ${branch} and not from us: the hidden first line of its text is missing.`, next: 'Close it, delete its branch, and run it again.' });
const elsewhere = (name, when) => ({ code: 'GRADUATE.TARGET_CHANGED', message: `${name} is another repository than ${when === 'before' ? 'the one that was looked at' : 'the one that was pushed to'}: the name was given to it meanwhile.`, next: `${when === 'before' ? 'Nothing was pushed.' : 'Look at what has that name now: the branch may be there.'} Name the repository as it is called now, and run it again.` });

;// CONCATENATED MODULE: ./app/publish-export.js
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
 * Publishes an export that another job made and proved: the only story that holds the target's token in CI, and it runs nothing of the
 * example. The branch and the pull request are those of `hortus graduate`, which finds them and adds the pointer.
 */











async function publishExport(world, options) {
    const published = await publish(world, options);
    const { writes, problem } = published.ok ? published.value : { writes: [], problem: published.problem };
    const { example, tree } = options.bundle.manifest;
    return (0,build_report/* buildReport */.F)({
        verb: 'export',
        repository: { commit: options.bundle.manifest.source.commit, dirty: false },
        scope: { mode: 'named', reason: 'The artifact of another job was named.', base: null },
        examples: [{ id: example.id, path: example.path, name: (0,read_example/* leafOf */.eo)(example.path), tier: 'experimental', outcome: problem === null ? 'passed' : 'failed', reason: problem === null ? null : 'it was not published: the problem says why', rungs: [{ rung: 'parsed', state: 'passed', reason: null }], records: [] }],
        cells: { planned: [], executed: [] },
        findings: [],
        comparisons: [],
        proposals: writes.map((each) => ({ ...each, tree: each.kind === 'branch' ? tree : null })),
        baseline: null,
        problems: problem === null ? [] : [problem],
    });
}
async function publish(world, { bundle, target, gardenUrl, branch, pullRequest, dryRun }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { manifest } = bundle;
        const { example, garden, source } = manifest;
        const there = await lookAtTarget(target, { branch, garden, example: example.id });
        if (!there.ok)
            return there;
        const { facts, base, entries } = there.value;
        if (base.tree === manifest.tree)
            return (0,problem.ok)({ writes: [], problem: null });
        const mark = { half: 'import', garden, example: example.id };
        const name = importBranch(example.id, manifest.tree);
        const date = await dayOf(world, target, facts.id, name, mark);
        if (!date.ok)
            return date;
        const graduation = {
            example,
            garden: { name: garden, webUrl: gardenUrl, branch: pointerBranch(example.id) },
            target: { name: facts.fullName, webUrl: target.webUrl, branch: name },
            to: { repository: facts.fullName, date: date.value, tree: source.tree, commit: source.commit },
            exported: manifest,
        };
        const grafted = await target.graft({ fromAbs: bundle.rootAbs, commit: manifest.commit, onto: base, message: importMessage(graduation), author: commit_words/* EXPORTER */.KQ });
        if (!grafted.ok)
            return grafted;
        const commit = __addDisposableResource(env_1, grafted.value, true);
        const removed = removedBy(entries, new Set(commit.paths.map((path) => path.split('/', 1)[0])));
        const body = importBody(graduation, pullMark(mark, { tree: manifest.tree, date: date.value }), { isPrivate: facts.isPrivate, removed });
        return (0,problem.ok)(await propose({ remote: target, id: facts.id, mark, branch: name, base: base.branch, fromAbs: commit.rootAbs, commit: commit.commit, tree: manifest.tree, title: importTitle(graduation), body }, { dryRun, pull: pullRequest }));
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

// EXTERNAL MODULE: ./core/export/judge-files.js
var judge_files = __webpack_require__(3744);
// EXTERNAL MODULE: ./core/garden/read-graduated.js
var read_graduated = __webpack_require__(12026);
// EXTERNAL MODULE: ./core/graduate/bundle/rejected.js
var rejected = __webpack_require__(64097);
;// CONCATENATED MODULE: ./core/render/proposals.js

function renderProposals({ proposals = [] }) {
    return proposals.map((each) => (each.kind === 'branch' ? branch(each) : pull(each))).join('\n');
}
/** What a person does next, in the order that matters: a pointer to an empty place helps nobody. Empty while not both are open. */
function mergeOrder({ proposals = [] }, webUrls) {
    const pulls = proposals.filter(({ kind }) => kind === 'pull_request');
    const lines = pulls.flatMap(({ repository, state, number }, at) => (number === null || state === 'merged' ? [] : [`  ${at + 1}. merge ${webUrls.find((url) => url.endsWith(`/${repository}`)) ?? plain(repository)}/pull/${number}`]));
    return lines.length === 0 ? '' : `\nNext, in this order:\n${lines.join('\n')}\n`;
}
const branch = ({ repository, branch: name, commit, tree, state }) => `${WORDS[state]} branch ${(0,render_plain/* plain */.pj)(name)} of ${(0,render_plain/* plain */.pj)(repository)}\n  commit ${commit ?? '?'}\n  tree   ${tree ?? '?'}\n`;
function pull({ repository, branch: from, base, title, body, state, number, draft }) {
    const text = (0,render_plain/* plainLines */.y1)(body ?? '').trimEnd().split('\n').map((line) => `  │ ${line}`).join('\n');
    return `${WORDS[state]} ${draft === true ? 'draft ' : ''}pull request ${number === null ? '' : `#${number} `}of ${(0,render_plain/* plain */.pj)(repository)}, from ${(0,render_plain/* plain */.pj)(from)} to ${(0,render_plain/* plain */.pj)(base ?? '')}\n  ${(0,render_plain/* plain */.pj)(title ?? '')}\n${text}\n`;
}
const WORDS = {
    planned: 'would write',
    outdated: 'would edit',
    written: 'wrote',
    edited: 'edited',
    there: 'is there:',
    merged: 'was merged:',
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./core/change/path-problem.js
var path_problem = __webpack_require__(67938);
// EXTERNAL MODULE: ./core/export/comes-alive.js
var comes_alive = __webpack_require__(54356);
// EXTERNAL MODULE: ./core/export/templates/hortus-config.js
var hortus_config = __webpack_require__(86925);
// EXTERNAL MODULE: ./core/export/templates/python-workflow.js
var python_workflow = __webpack_require__(66837);
// EXTERNAL MODULE: ./core/export/templates/tool-requirements.js + 1 modules
var tool_requirements = __webpack_require__(91743);
// EXTERNAL MODULE: ./core/export/templates/other-workflows.js
var other_workflows = __webpack_require__(2548);
// EXTERNAL MODULE: ./core/export/templates/python-versions.js
var python_versions = __webpack_require__(24693);
// EXTERNAL MODULE: ./core/export/templates/smoke-workflow.js + 1 modules
var smoke_workflow = __webpack_require__(43064);
;// CONCATENATED MODULE: ./core/graduate/bundle/known-workflow.js
/**
 * Whether a workflow of an exported repository is exactly what our templates write (A75): they are written again from the few numbers and
 * names in it, and the bytes compared. A workflow that says anything else is somebody's, and would run with the target's rights.
 */




function isKnownWorkflow(path, text, exampleId) {
    if (text.length > MAX_LENGTH)
        return false;
    return candidates(path, text, exampleId).includes(text);
}
const MAX_LENGTH = 64 * 1024;
function candidates(path, text, exampleId) {
    switch (path) {
        case smoke_workflow/* SMOKE_WORKFLOW */.U:
            return smokes(text, exampleId);
        case python_workflow/* PYTHON_WORKFLOW */.H9:
            return pythons(text).map(python_workflow/* pythonWorkflow */.Qq);
        case other_workflows/* RUST_WORKFLOW */.jj:
            return BOOLEANS.map((locked) => (0,other_workflows/* rustWorkflow */.C9)({ locked }));
        case other_workflows/* NODE_WORKFLOW */.Nn:
            return BOOLEANS.flatMap((locked) => BOOLEANS.flatMap((lint) => BOOLEANS.map((test) => (0,other_workflows/* nodeWorkflow */.AP)({ locked, lint, test }))));
        default:
            return [];
    }
}
const BOOLEANS = [false, true];
/** The names that the script of a smoke test may have. */
const SCRIPT = /^ +- run: \.\/(smoke\.sh|hortus-smoke\.sh|\.github\/smoke\.sh)(?: --build)?$/m;
function smokes(text, exampleId) {
    const [minutes, script] = [/^ +timeout-minutes: (\d{1,4})$/m.exec(text)?.[1], SCRIPT.exec(text)?.[1]];
    if (minutes === undefined || script === undefined)
        return [];
    return BOOLEANS.map((buildOnly) => (0,smoke_workflow/* smokeWorkflow */.h)({ exampleId, minutes: Number(minutes), script, buildOnly }));
}
function pythons(text) {
    const listed = /^ +python: \[([0-9'., ]{1,100})\]$/m.exec(text)?.[1]?.split(', ').map((each) => each.replaceAll("'", '')) ?? [];
    const known = listed.length > 0 && listed.every((each) => python_versions/* PYTHONS */.Q$.includes(each));
    const hosts = known ? BOOLEANS.flatMap((requirements) => BOOLEANS.flatMap((project) => BOOLEANS.map((locked) => ({ kind: 'host', pythons: listed, requirements, project, locked })))) : [];
    return [{ kind: 'none' }, { kind: 'image' }, ...hosts];
}

;// CONCATENATED MODULE: ./core/graduate/bundle/judge-tree.js
/** Whether the files of a bundle may be pushed: judged from git's own list, once more where the token is, whatever the building job said (A12, A75). */









/** Those whose text must be read, to be judged. */
const textsWanted = (files) => files.map(({ path }) => path).filter((path) => path.startsWith('.github/'));
/** null: nothing is wrong. `texts`: what `textsWanted` asked for. */
function judgeTree(files, texts, manifest, limits) {
    return judgeEntries(files) ?? judgeSizes(files, manifest, limits) ?? judgeLive(files, texts, manifest) ?? judgeMark(texts.get(export_mark/* MARK_PATH */.uj), manifest);
}
function judgeEntries(files) {
    const seen = new Map();
    for (const { mode, path, bytes } of files) {
        if ((mode !== '100644' && mode !== '100755') || bytes === null)
            return (0,rejected/* rejected */.n)('ENTRY', `${named(path)} is ${mode === '120000' ? 'a symlink' : mode === '160000' ? 'a submodule' : 'no plain file'}`);
        const wrong = (0,path_problem/* pathProblem */.z)(path);
        if (wrong !== null)
            return (0,rejected/* rejected */.n)('ENTRY', `${named(path)} is no path for a file: ${wrong}`);
        const folded = path.normalize('NFC').toLowerCase();
        const twin = seen.get(folded);
        if (twin !== undefined)
            return (0,rejected/* rejected */.n)('ENTRY', `${named(path)} and ${named(twin)} are one name on some systems`);
        seen.set(folded, path);
    }
    return null;
}
function judgeSizes(files, manifest, limits) {
    if (files.length > limits.files || files.length !== manifest.files)
        return (0,rejected/* rejected */.n)('SIZE', `it has ${files.length} files, and ${manifest.files} were announced`);
    const large = files.find(({ bytes }) => (bytes ?? 0) > limits.fileBytes);
    if (large !== undefined)
        return (0,rejected/* rejected */.n)('SIZE', `${named(large.path)} has ${large.bytes ?? 0} bytes`);
    const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    return total > limits.totalBytes ? (0,rejected/* rejected */.n)('SIZE', `it has ${total} bytes in all`) : null;
}
/** What would act by itself in the new repository is there only as our templates write it. */
function judgeLive(files, texts, { example }) {
    for (const { path } of files) {
        const why = (0,comes_alive/* comesAlive */.h)(path);
        if (why === null || OURS.has(path))
            continue;
        const text = texts.get(path);
        if (!path.startsWith('.github/workflows/')) {
            const expected = FIXED.get(path)?.();
            if (expected === undefined || expected !== text)
                return (0,rejected/* rejected */.n)('LIVE', `${named(path)} would come alive: ${why}`);
        }
        else if (text === undefined || !isKnownWorkflow(path, text, example.id))
            return (0,rejected/* rejected */.n)('WORKFLOW', `${named(path)} is not what our templates write`);
    }
    return null;
}
/** Read by Hortus, or started by a workflow of ours and by nothing else. */
const OURS = new Set([export_mark/* MARK_PATH */.uj, hortus_config/* CONFIG_PATH */.t, python_workflow/* PYTEST_SCRIPT */.Kc, '.github/smoke.sh']);
const FIXED = new Map([[tool_requirements/* LINT_REQUIREMENTS */.tc, tool_requirements/* lintRequirements */.y2], [tool_requirements/* TEST_REQUIREMENTS */.KL, tool_requirements/* testRequirements */.XB]]);
function judgeMark(text, { garden, example, source }) {
    const mark = text === undefined ? null : (0,export_mark/* readExportMark */.Cj)(text);
    if (mark === null)
        return (0,rejected/* rejected */.n)('MARK', `it holds no ${export_mark/* MARK_PATH */.uj} that can be read`);
    const same = mark.repository === garden && mark.example.id === example.id && mark.example.path === example.path && mark.commit === source.commit && mark.tree === source.tree;
    return same ? null : (0,rejected/* rejected */.n)('MARK', `its ${export_mark/* MARK_PATH */.uj} says that it is another export`);
}
const named = (path) => JSON.stringify((0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(path), 160));

// EXTERNAL MODULE: ./core/graduate/bundle/manifest.js
var bundle_manifest = __webpack_require__(338);
// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/own-git.js
var own_git = __webpack_require__(45324);
// EXTERNAL MODULE: ./io/read-plain-file.js
var read_plain_file = __webpack_require__(70035);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
// EXTERNAL MODULE: ./io/export-bundle/write-bundle.js
var write_bundle = __webpack_require__(61709);
;// CONCATENATED MODULE: ./io/export-bundle/open-bundle.js
/**
 * An artifact of another job, read where the token is: nothing of it is checked out or run. The manifest is held to the digest that the
 * building job handed over, the bundle to the manifest, and every object to git's own checks, in a scratch repository of our own.
 */















/** Compressed, with the history; git would unpack anything. */
const MAX_BUNDLE = 1024 * 1024 * 1024;
const MAX_COMMITS = 50_000;
async function openBundle(directoryAbs, options) {
    const manifest = await readBeside(directoryAbs, options.digest);
    if (!manifest.ok)
        return manifest;
    const rootAbs = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownerId */.fj)()}-bundle-`)));
    const remove = () => (0,remove_tree/* removeTree */.d)(rootAbs);
    const wrong = await unpack((0,external_node_path_.join)(directoryAbs, bundle_manifest/* BUNDLE */.dI), rootAbs, manifest.value, options).catch((error) => (0,rejected/* rejected */.n)('BUNDLE', `it could not be read (${error instanceof Error ? error.message : String(error)})`));
    if (wrong !== null)
        return remove().then(() => (0,problem/* fail */.fJ)(wrong));
    return (0,problem.ok)({ manifest: manifest.value, rootAbs, [Symbol.asyncDispose]: remove });
}
/** Two plain files, and nothing else. */
async function readBeside(directoryAbs, digest) {
    const names = await (0,promises_.readdir)(directoryAbs).catch(() => null);
    if (names === null || names.toSorted().join() !== [bundle_manifest/* BUNDLE */.dI, bundle_manifest/* MANIFEST */.e0].toSorted().join())
        return (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('MISSING', `its directory does not hold ${bundle_manifest/* MANIFEST */.e0} and ${bundle_manifest/* BUNDLE */.dI} and nothing else`));
    const read = await (0,read_plain_file/* readPlainBytes */.e)((0,external_node_path_.join)(directoryAbs, bundle_manifest/* MANIFEST */.e0), { maxBytes: bundle_manifest/* MANIFEST_BYTES */.ms });
    if (!read.ok)
        return (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('MANIFEST', `${bundle_manifest/* MANIFEST */.e0}: ${read.problem.message}`));
    if ((0,external_node_crypto_.createHash)('sha256').update(read.value.bytes).digest('hex') !== digest)
        return (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('DIGEST', `${bundle_manifest/* MANIFEST */.e0} is not the one that the building job handed over`));
    const text = Buffer.from(read.value.bytes).toString('utf8');
    const manifest = (0,bundle_manifest/* readManifest */.WI)(text);
    if (!manifest.ok)
        return manifest;
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(directoryAbs, bundle_manifest/* BUNDLE */.dI));
    if (!found.isFile() || found.size !== manifest.value.bundle.bytes || found.size > MAX_BUNDLE)
        return (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('DIGEST', `${bundle_manifest/* BUNDLE */.dI} has another size than its manifest says`));
    return (await (0,write_bundle/* hashOf */.q)((0,external_node_path_.join)(directoryAbs, bundle_manifest/* BUNDLE */.dI))) === manifest.value.bundle.sha256 ? manifest : (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('DIGEST', `${bundle_manifest/* BUNDLE */.dI} is not the one of its manifest`));
}
async function unpack(bundleAbs, rootAbs, manifest, { limits, signal }) {
    const git = (args, more = {}) => (0,own_git/* ownGit */.J)(rootAbs, ['--git-dir', rootAbs, ...args], { signal, ...more });
    const inited = await (0,own_git/* ownGit */.J)(rootAbs, ['init', '--quiet', '--bare', '--template=', '--object-format=sha1', '.'], { signal });
    if (inited.code !== 0)
        return (0,rejected/* rejected */.n)('BUNDLE', inited.complaint);
    const heads = await git(['bundle', 'list-heads', bundleAbs]);
    if (heads.code !== 0)
        return (0,rejected/* rejected */.n)('BUNDLE', 'git does not read it');
    if (heads.stdout !== `${manifest.commit} ${bundle_manifest/* BUNDLE_BRANCH */.Kj}\n`)
        return (0,rejected/* rejected */.n)('HEADS', 'it does not hold exactly one branch with the commit of its manifest');
    // A bundle that needs commits of elsewhere could be completed by anything.
    const whole = await git(['bundle', 'verify', '--quiet', bundleAbs]);
    if (whole.code !== 0)
        return (0,rejected/* rejected */.n)('BUNDLE', 'it is not complete');
    const fetched = await git(['-c', 'fetch.unpackLimit=1', '-c', 'protocol.allow=never', '-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', bundleAbs, `+${bundle_manifest/* BUNDLE_BRANCH */.Kj}:refs/hortus/export`]);
    if (fetched.code !== 0)
        return (0,rejected/* rejected */.n)('BUNDLE', 'its objects cannot be unpacked');
    // A fetch from a bundle asks nothing of what it unpacks (measured with git 2.39), whatever transfer.fsckObjects says.
    const sound = await git(['fsck', '--strict', '--no-progress', '--no-dangling', '--no-reflogs', 'refs/hortus/export']);
    if (sound.code !== 0)
        return (0,rejected/* rejected */.n)('BUNDLE', `an object of it is not sound (${(0,render_plain/* plain */.pj)(sound.complaint).replace(/^(fatal|error|warning): /, '').slice(0, 160)})`);
    const [commit, tree] = (await git(['rev-parse', 'refs/hortus/export^{commit}', 'refs/hortus/export^{tree}'])).stdout.split('\n');
    if (commit !== manifest.commit)
        return (0,rejected/* rejected */.n)('COMMIT', 'its commit is not that of its manifest');
    if (tree !== manifest.tree)
        return (0,rejected/* rejected */.n)('TREE', 'its tree is not that of its manifest');
    const commits = Number((await git(['rev-list', '--count', `--max-count=${MAX_COMMITS + 1}`, commit])).stdout.trim());
    if (!(commits >= 1 && commits <= MAX_COMMITS))
        return (0,rejected/* rejected */.n)('SIZE', `it has more than ${MAX_COMMITS} commits`);
    const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
    const files = listed.code === 0 ? parse(listed.stdout) : null;
    if (files === null)
        return (0,rejected/* rejected */.n)('TREE', 'its files cannot be listed');
    const texts = await readTexts(git, tree, files);
    // What is not announced is not reviewed: the pull request says how many commits come along, and its reviewer sees the files of the last one.
    const smuggled = manifest.commits === 0 && commits > 1 ? (0,rejected/* rejected */.n)('HISTORY', `it holds ${commits} commits, and no history was announced`) : null;
    return judgeTree(files, texts, manifest, limits) ?? smuggled;
}
function parse(text) {
    const files = text.split('\0').filter((line) => line !== '').map((line) => {
        const [, mode, bytes, path] = /^(\d{6}) (?:blob|commit|tree) [0-9a-f]{40} +(\d+|-)\t([^]*)$/.exec(line) ?? [];
        return mode === undefined || path === undefined ? null : { mode, path, bytes: bytes === '-' ? null : Number(bytes) };
    });
    return files.includes(null) ? null : files;
}
async function readTexts(git, tree, files) {
    const texts = new Map();
    const sizes = new Map(files.map(({ path, bytes }) => [path, bytes ?? 0]));
    for (const path of textsWanted(files).slice(0, MOST_TEXTS)) {
        // The mark names every vendored file; a workflow is short.
        if ((sizes.get(path) ?? 0) > (path.startsWith('.github/workflows/') ? MAX_LENGTH : 8 * 1024 * 1024))
            continue;
        const shown = await git(['cat-file', 'blob', `${tree}:${path}`]);
        if (shown.code === 0)
            texts.set(path, shown.stdout);
    }
    return texts;
}
/** Our templates write a dozen at most. */
const MOST_TEXTS = 100;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./io/data-branch/git.js
var git = __webpack_require__(38117);
// EXTERNAL MODULE: ./io/data-branch/token.js
var data_branch_token = __webpack_require__(34004);
// EXTERNAL MODULE: ./io/data-branch/refusals.js
var refusals = __webpack_require__(75428);
;// CONCATENATED MODULE: ./io/push/push-refusals.js

function pushProblem(doing, { branch, url, said, token, interrupted }) {
    const looked = said.slice(0, MOST_LOOKED_AT);
    const { code, next, passing } = interrupted ? INTERRUPTED : (KNOWN.find(({ pattern }) => pattern.test(looked)) ?? OTHER);
    const what = doing === 'read' ? 'cannot be looked at' : 'was not pushed to';
    return { passing: passing === true, problem: { code, message: `The branch ${branch} of ${placeOf(url)} ${what}: ${(0,refusals/* wordsOf */.Z)(withoutToken(looked, token))}.`, next } };
}
const MOST_LOOKED_AT = 20_000;
/** The first that fits, so the certain ones come first. */
const KNOWN = [
    { pattern: /\((?:fetch first|non-fast-forward|stale info|failed to update ref|incorrect old value provided|reference already exists|cannot lock ref[^)]{0,500})\)|cannot lock ref|is at [0-9a-f]{40,64} but expected/, code: 'PUSH.MOVED', next: 'Somebody pushed at the same time and nothing was lost. Look at what is there, then run it again.' },
    { pattern: /unable to update url base from redirection|error: 30[1278]\b|redirect/i, code: 'PUSH.REDIRECTED', next: 'The repository was renamed or moved. Make sure that it is yours, then name it as it is called now.' },
    { pattern: /without `?workflows?`? (?:permission|scope)|refusing to allow .{0,200}workflow/i, code: 'PUSH.WORKFLOWS', next: 'Give the token the permission `workflows: write`, or leave the workflows of the export out and add them by hand.' },
    { pattern: /GH013.{0,2000}secret|push protection|push cannot contain secrets/is, code: 'PUSH.SECRETS', next: 'The server found a secret in what was pushed. Take it out of the example and its history, and make the secret invalid.' },
    { pattern: /GH006|GH013|protected branch|rule violations|hook declined|deny updating|denyCurrentBranch|branch is currently checked out/i, code: 'PUSH.PROTECTED', next: 'Push to another branch and open a pull request, or let the one who pushes bypass the rules of this branch.' },
    { pattern: /error: 40[13]\b|Permission .{0,200}denied|Permission to |not granted|Authentication failed|could not read (?:Username|Password)|Invalid username or|access denied|unable to write|insufficient permission|Write access to repository not granted/i, code: 'PUSH.NO_PERMISSION', next: 'Give a token that may write the contents of this repository (`contents: write`), and look whether it has run out.' },
    { pattern: /does not appear to be a git repository|Repository not found|not found$|error: 404\b|does not exist/im, code: 'PUSH.NOT_FOUND', next: 'Create the repository first, or look at its name; a token that may not see a private one is told the same.' },
    { pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|Operation timed out|early EOF|hung up unexpectedly|expected flush|unexpected disconnect|Cannot access URL|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: (?:5\d\d|429)\b|No route to host|Empty reply/i, code: 'PUSH.NETWORK', next: 'Look at the connection and run it again; the branch is as it was, or already at the new commit.', passing: true },
];
const OTHER = { code: 'PUSH.REFUSED', next: 'Try the same with git by hand; what was said is in the message.' };
const INTERRUPTED = { code: 'PUSH.INTERRUPTED', next: 'Run it again: what was pushed already is not pushed twice.' };
function withoutToken(text, token) {
    if (token === undefined || token === '')
        return text;
    const told = [token, encodeURIComponent(token), Buffer.from(`x-access-token:${token}`).toString('base64'), Buffer.from(token).toString('base64')];
    return told.reduce((all, secret) => all.replaceAll(secret, '***'), text);
}
const placeOf = (url) => url.replace(/^https?:\/\//, '').replace(/^file:\/\//, '').replace(/\.git$/, '').slice(0, 200);

;// CONCATENATED MODULE: ./io/push/push-commit.js
/**
 * One commit to one branch of a remote. Never by force (but `anew`): the branch is moved only from what the caller has seen to a commit that follows
 * it, and whoever was faster wins. The address is taken as it is: a redirect may lead to a repository that somebody else has put there (A76).
 */







/** Of a remote that does not answer. */
const PAUSES_MS = [500, 2500];
/** `moved` false: the branch was at that commit already. */
async function pushCommit(request) {
    const wrong = wrongIn(request);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(wrong);
    const call = openCall(request);
    const known = await checkHere(call, request);
    if (known !== null)
        return (0,problem/* fail */.fJ)(known);
    let sent = false;
    for (let tries = 0;; tries++) {
        const done = await once(call, request, () => (sent = true));
        // An answer that was lost is asked for again; then the branch may be there already, by our own push.
        if (done.ok)
            return (0,problem.ok)({ moved: sent || done.value.moved });
        const pause = PAUSES_MS[tries];
        if (!done.problem.passing || pause === undefined || request.signal.aborted)
            return (0,problem/* fail */.fJ)(done.problem.problem);
        await (0,external_node_timers_promises_.setTimeout)(pause * (0.5 + Math.random()), undefined, { signal: request.signal }).catch(() => undefined);
    }
}
async function once(call, { commit, branch, expect }, sending) {
    const ref = `refs/heads/${branch}`;
    const seen = await call.remote((url) => ['ls-remote', '--upload-pack=git-upload-pack', '--', url, ref]);
    if (seen.code !== 0)
        return (0,problem/* fail */.fJ)(call.refusal('read', seen));
    const now = seen.stdout.split('\n').map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0] ?? null;
    if (now === commit)
        return (0,problem.ok)({ moved: false });
    if (now !== expect)
        return (0,problem/* fail */.fJ)({ passing: false, problem: moved(branch, now, expect) });
    sending();
    const pushed = await call.remote((url) => ['push', '--porcelain', '--no-verify', '--no-follow-tags', `--force-with-lease=${ref}:${expect ?? ''}`, '--receive-pack=git-receive-pack', '--', url, `${commit}:${ref}`]);
    return pushed.code === 0 ? (0,problem.ok)({ moved: true }) : (0,problem/* fail */.fJ)(call.refusal('write', pushed));
}
/** git takes a lease for a leave to force: that the new commit follows the old one is looked at here. */
async function checkHere(call, { commit, expect, branch, anew = false }) {
    const there = await call.here(['cat-file', '-e', `${commit}^{commit}`]);
    if (there.code === null)
        return call.refusal('read', there).problem;
    if (there.code !== 0)
        return { code: 'PUSH.NO_COMMIT', message: `There is no commit ${commit.slice(0, 12)} to push.`, next: 'Nothing was pushed. Run it again from the start.' };
    if (expect === null || expect === commit || anew)
        return null;
    const follows = await call.here(['merge-base', '--is-ancestor', expect, commit]);
    return follows.code === 0 ? null : { code: 'PUSH.NOT_FAST_FORWARD', message: `The commit ${commit.slice(0, 12)} does not follow ${expect.slice(0, 12)}, which the branch ${branch} is at.`, next: 'Nothing was pushed, because commits would be lost. Push to another branch.' };
}
/** Nobody but the token says who we are, and nothing but these ways is gone. */
const REMOTE = ['credential.helper=', 'http.followRedirects=false', 'protocol.allow=never', 'protocol.https.allow=always', 'protocol.http.allow=always', 'protocol.file.allow=always', 'push.default=nothing', 'push.pushOption='].flatMap((setting) => ['-c', setting]);
function openCall({ fromAbs, remote: { url, token }, branch, signal, env: more = {} }) {
    // A bare one must be named (run-git.ts says why).
    const at = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(fromAbs, 'objects')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(fromAbs, 'HEAD')) ? ['--git-dir', fromAbs] : [];
    const env = { ...more, GIT_NO_REPLACE_OBJECTS: '1', GIT_ASKPASS: '', SSH_ASKPASS: '' };
    const secrets = { ...env, ...(0,data_branch_token/* tokenSettings */.J)(token, url, { ...process.env, ...more }) };
    return {
        here: (args) => (0,git/* git */.$)({ rootAbs: fromAbs, signal, secrets: env }, [...at, ...args]),
        remote: (args) => (0,git/* git */.$)({ rootAbs: fromAbs, signal, secrets }, [...at, ...REMOTE, ...args(url)]),
        refusal: (doing, { stdout, stderr }) => pushProblem(doing, { branch, url, said: `${stdout}\n${stderr}`, token, interrupted: signal.aborted }),
    };
}
const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const WAY = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/|file:\/\/\/|\/)/;
function wrongIn({ commit, remote: { url }, branch, expect }) {
    const say = (message, next) => ({ code: 'PUSH.TARGET', message, next });
    if (!BRANCH.test(branch))
        return say(`${JSON.stringify(branch.slice(0, 200))} is no name of a branch to push to.`, 'Name a plain one, for instance `main`.');
    if (!COMMIT.test(commit) || (expect !== null && !COMMIT.test(expect)))
        return say('What is to be pushed is named by no full commit id.', 'Report this: Hortus made an id that it must not make.');
    // The address itself is not said: it may hold the password.
    if (!WAY.test(url) || /[\s\p{Cc}]/u.test(url))
        return say('The address to push to is not one with https.', 'Name the repository by its https address.');
    const parsed = url.startsWith('http') ? URL.parse(url) : null;
    if (url.startsWith('http') && (parsed === null || parsed.username !== '' || parsed.password !== '' || parsed.hash !== '' || parsed.search !== ''))
        return say('The address to push to holds more than a place: a name, a password, or words after it.', 'Name the repository by its plain https address, and give the token by itself.');
    return null;
}
const moved = (branch, now, expect) => ({
    code: 'PUSH.MOVED',
    message: `The branch ${branch} is ${now === null ? 'not there' : `at ${now.slice(0, 12)}`}, and not ${expect === null ? 'missing' : `at ${expect.slice(0, 12)}`} as it was.`,
    next: 'Nothing was pushed. Look at what is there, then run it again.',
});

// EXTERNAL MODULE: ./io/fast-import.js
var fast_import = __webpack_require__(84773);
// EXTERNAL MODULE: ./io/redact.js
var redact = __webpack_require__(32560);
;// CONCATENATED MODULE: ./io/github/git-token.js
/** A token for git, told through its environment and for one host only: a command line can be read by every process of the machine (A67). */
function gitToken(token, url) {
    const { origin } = new URL(url);
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: `http.${origin}/.extraheader`, GIT_CONFIG_VALUE_0: '', GIT_CONFIG_KEY_1: `http.${origin}/.extraheader`, GIT_CONFIG_VALUE_1: header };
}

;// CONCATENATED MODULE: ./io/github/graft.js
/**
 * The commit that a pull request in another repository brings: the tree of an exported commit, on top of a branch there. In a scratch
 * repository of our own, of which only objects come from outside: fetched with every object checked, and nothing is checked out (A12).
 */











/** Redirects are not followed: where they lead is not where the caller looked (A69, A76). */
const FETCH = ['-c', 'transfer.fsckObjects=true', '-c', 'protocol.allow=never', '-c', 'http.followRedirects=false', '-c', 'credential.helper=', '-c', 'core.askPass=true', '-c', 'fetch.unpackLimit=1000'];
async function graft(remote, request, signal) {
    const rootAbs = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownerId */.fj)()}-graft-`)));
    const remove = () => (0,remove_tree/* removeTree */.d)(rootAbs);
    const made = await make(rootAbs, remote, request, signal);
    if (!made.ok)
        return remove().then(() => made);
    return (0,problem.ok)({ ...made.value, rootAbs, [Symbol.asyncDispose]: remove });
}
async function make(rootAbs, { url, token }, { fromAbs, commit, onto, message, author }, signal) {
    const git = (args, more = {}) => (0,own_git/* ownGit */.J)(rootAbs, ['--git-dir', rootAbs, ...args], { signal, ...more });
    const inited = await (0,own_git/* ownGit */.J)(rootAbs, ['init', '--quiet', '--bare', '--template=', '--object-format=sha1', '.'], { signal });
    if (inited.code !== 0)
        return (0,problem/* fail */.fJ)(notMade(inited.complaint));
    const exported = await git([...FETCH, '-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', fromAbs, `+${commit}:refs/hortus/export`]);
    if (exported.code !== 0)
        return (0,problem/* fail */.fJ)(notMade(exported.complaint));
    const scheme = url.startsWith('https:') ? 'https' : 'http';
    const fetched = await git([...FETCH, '-c', `protocol.${scheme}.allow=always`, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--', url, `+refs/heads/${onto.branch}:refs/hortus/onto`], { env: gitToken(token, url) });
    if (fetched.code !== 0)
        return (0,problem/* fail */.fJ)(notFetched(url, fetched.complaint, token));
    const there = await git(['rev-parse', 'refs/hortus/onto', 'refs/hortus/export^{commit}', 'refs/hortus/export^{tree}']);
    const [tip, source, tree] = there.stdout.split('\n');
    if (there.code !== 0 || source !== commit || tree === undefined)
        return (0,problem/* fail */.fJ)(notMade(there.complaint));
    if (tip !== onto.commit)
        return (0,problem/* fail */.fJ)(graft_moved(url, onto.branch));
    const dated = await git(['log', '-1', '--no-show-signature', '--format=%ct', commit]);
    const at = Number(dated.stdout.trim());
    if (dated.code !== 0 || !Number.isSafeInteger(at))
        return (0,problem/* fail */.fJ)(notMade(dated.complaint));
    const [name, email, date] = [(0,fast_import/* identWord */.h)(author.name), (0,fast_import/* identWord */.h)(author.email), `@${at} +0000`];
    const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
    const made = await git(['commit-tree', tree, '-p', onto.commit, '-p', commit, '-F', '-'], { stdin: [(0,fast_import/* messageOf */.bD)(message)], env });
    const listed = await git(['ls-tree', '-r', '-z', '--full-tree', '--name-only', tree]);
    return made.code === 0 && listed.code === 0 ? (0,problem.ok)({ commit: made.stdout.trim(), tree, at, paths: listed.stdout.split('\0').filter((path) => path !== '') }) : (0,problem/* fail */.fJ)(notMade(made.complaint));
}
const words = (complaint) => (0,render_plain/* plain */.pj)((0,redact/* redact */.E)(complaint)).replace(/^(fatal|error): /, '').replace(/\.$/, '').slice(0, 300) || 'git said nothing';
const notMade = (complaint) => ({ code: 'GRADUATE.NO_COMMIT', message: `The commit for the new repository could not be made: ${words(complaint)}.`, next: 'Look at the reason, and run it again; nothing was written.' });
const notFetched = (url, complaint, token) => ({ code: 'GRADUATE.NOT_FETCHED', message: `${url} could not be fetched: ${words(complaint.replaceAll(token, '***'))}.`, next: 'Look whether the token may read its contents, and run it again; nothing was written.' });
const graft_moved = (url, branch) => ({ code: 'GRADUATE.MOVED', message: `${url} changed while it was looked at: ${branch} is at another commit than GitHub said.`, next: 'Run it again.' });

// EXTERNAL MODULE: ./io/github/connect.js
var connect = __webpack_require__(17099);
// EXTERNAL MODULE: ./io/github/readers.js
var readers = __webpack_require__(76521);
// EXTERNAL MODULE: ./io/github/values.js
var values = __webpack_require__(38099);
;// CONCATENATED MODULE: ./io/github/remote-readers.js

function readFacts(value) {
    const repository = (0,values/* fields */.OA)(value);
    const [id, fullName, defaultBranch] = [(0,values/* number */.ai)(repository?.['id']), (0,values/* text */.Qq)(repository?.['full_name'], 200), (0,values/* text */.Qq)(repository?.['default_branch'], 1000)];
    const [isPrivate, archived, disabled, fork] = ['private', 'archived', 'disabled', 'fork'].map((key) => (0,values/* flag */.Jt)(repository?.[key]));
    if (id === null || fullName === null || defaultBranch === null || isPrivate == null || archived == null || disabled == null || fork == null)
        return null;
    return { id, fullName, isPrivate, archived, disabled, fork, defaultBranch };
}
/** `GET git/ref/heads/x`. Where there is none, GitHub may list those that begin so: only the one asked for counts. */
function readBranch(value, ref) {
    const branch = (0,values/* fields */.OA)(value);
    return branch?.['ref'] === ref && (0,values/* fields */.OA)(branch['object'])?.['type'] === 'commit' ? (0,values/* sha */.hW)((0,values/* fields */.OA)(branch['object'])?.['sha']) : null;
}
function readCommit(value) {
    const commit = (0,values/* fields */.OA)(value);
    const tree = (0,values/* sha */.hW)((0,values/* fields */.OA)(commit?.['tree'])?.['sha']);
    const listed = commit?.['parents'];
    if (tree === null || !Array.isArray(listed) || listed.length > 100)
        return null;
    const parents = listed.map((parent) => (0,values/* sha */.hW)((0,values/* fields */.OA)(parent)?.['sha']));
    return parents.includes(null) ? null : { tree, parents: parents };
}
function readRoot(value) {
    const tree = (0,values/* fields */.OA)(value);
    const listed = tree?.['tree'];
    if (!Array.isArray(listed) || listed.length > MAX_ENTRIES || tree?.['truncated'] !== false)
        return null;
    const entries = listed.map(readEntry);
    return entries.includes(null) ? null : entries;
}
const MAX_ENTRIES = 20_000;
function readEntry(value) {
    const entry = (0,values/* fields */.OA)(value);
    const [path, type] = [(0,values/* text */.Qq)(entry?.['path'], 4096), entry?.['type']];
    return path !== null && (type === 'blob' || type === 'tree' || type === 'commit') ? { path, type } : null;
}
/** Base64 in lines, as GitHub sends it. Not UTF-8: null. */
function readText(value) {
    const file = (0,values/* fields */.OA)(value);
    const content = (0,values/* text */.Qq)(file?.['content'], 2 * 1024 * 1024);
    if (file?.['type'] !== 'file' || file['encoding'] !== 'base64' || content === null || !/^[A-Za-z0-9+/=\n]*$/.test(content))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
    }
    catch {
        return null;
    }
}
function readProposal(value) {
    const pull = (0,values/* fields */.OA)(value);
    const [head, base] = [(0,values/* fields */.OA)(pull?.['head']), (0,values/* fields */.OA)(pull?.['base'])];
    const [id, title, ref, at, into] = [(0,values/* number */.ai)(pull?.['number']), (0,values/* text */.Qq)(pull?.['title'], 2000), (0,values/* text */.Qq)(head?.['ref'], 1000), (0,values/* sha */.hW)(head?.['sha']), (0,values/* text */.Qq)(base?.['ref'], 1000)];
    if (pull === null || id === null || title === null || ref === null || at === null || into === null)
        return null;
    const state = pull['state'] === 'open' ? 'open' : typeof pull['merged_at'] === 'string' ? 'merged' : pull['state'] === 'closed' ? 'closed' : null;
    return state === null ? null : { number: id, state, title, body: (0,values/* text */.Qq)(pull['body'], 300_000) ?? '', head: { ref, sha: at, repository: (0,values/* number */.ai)((0,values/* fields */.OA)(head?.['repo'])?.['id']) }, base: into };
}

;// CONCATENATED MODULE: ./io/github/remote-repository.js
/** A repository on GitHub that something is proposed to, over the REST API and git. One token, one repository. */






/** Nothing is asked yet. */
function openRemoteRepository({ repository, token, apiUrl, serverUrl, signal, time = (0,connect/* realTime */.M9)(signal), onWait = () => undefined, send: other, push }) {
    const [owner = '', repo = ''] = repository.split('/');
    const [api, server] = [URL.parse(apiUrl), URL.parse(serverUrl)];
    if (api === null || server === null || !(0,connect/* isSafeUrl */.FY)(api) || !(0,connect/* isSafeUrl */.FY)(server))
        return (0,problem/* fail */.fJ)({ code: 'GITHUB.BAD_URL', message: 'The address of GitHub is not one with https.', next: 'Leave GITHUB_API_URL and GITHUB_SERVER_URL as the runner sets them, or unset them for github.com.' });
    const send = other ?? (0,connect/* lazily */.qy)({ apiUrl: api, token, time, signal, timeoutMs: 30_000, onWait });
    const webUrl = `${server.href.replace(/\/$/, '')}/${repository}`;
    const remote = { url: `${webUrl}.git`, token };
    return (0,problem.ok)({
        name: repository,
        webUrl,
        pause: (ms) => time.wait(ms),
        look: () => send({
            what: `look at ${repository}`,
            route: 'GET /repos/{owner}/{repo}',
            parameters: { owner, repo },
            also: [301, 302, 307, 308, 404],
            read: ({ status, data }) => {
                if (status === 404)
                    return { kind: 'missing' };
                if (status >= 300)
                    return { kind: 'moved' };
                const facts = readFacts(data);
                return facts === null ? null : { kind: 'there', facts };
            },
        }),
        byId: (id) => openById(send, repository, id),
        graft: (request) => graft(remote, request, signal),
        push: push ?? (({ fromAbs, commit, branch, expect }) => pushCommit({ fromAbs, commit, remote, branch, expect, signal })),
    });
}
function openById(send, name, id) {
    const here = { repository_id: id };
    const at = (rest) => `/repositories/{repository_id}${rest}`;
    return {
        facts: async () => (0,connect/* orNull */.Xd)(await send({ what: `look at ${name}`, route: `GET ${at('')}`, parameters: here, read: ({ data }) => readFacts(data) }), ['not_found']),
        branch: (branch) => 
        // 409: a repository without any commit.
        unwrapped(send({ what: `look for a branch of ${name}`, route: `GET ${at('/git/ref/{ref}')}`.replace('{ref}', `heads/${encodeRef(branch)}`), parameters: here, also: [404, 409], read: ({ status, data }) => (status >= 400 ? { none: true } : box(readBranch(data, `refs/heads/${branch}`))) })),
        commit: async (sha) => (0,connect/* orNull */.Xd)(await send({ what: `read a commit of ${name}`, route: `GET ${at('/git/commits/{sha}')}`, parameters: { ...here, sha }, read: ({ data }) => readCommit(data) }), ['not_found']),
        root: (tree) => send({ what: `read the files of ${name}`, route: `GET ${at('/git/trees/{sha}')}`, parameters: { ...here, sha: tree }, read: ({ data }) => readRoot(data) }),
        text: (path, commit) => unwrapped(send({ what: `read a file of ${name}`, route: `GET ${at(`/contents/${encodeRef(path)}`)}`, parameters: { ...here, ref: commit }, also: [404], read: ({ status, data }) => (status === 404 ? { none: true } : box(readText(data)) ?? { none: true }) })),
        pullsFrom: (owner, branch) => send({ what: `look for the pull request in ${name}`, route: `GET ${at('/pulls')}`, parameters: { ...here, state: 'all', head: `${owner}:${branch}`, per_page: 100 }, read: ({ data }) => (0,readers/* listOf */.c3)(data, readProposal) }),
        openPulls: () => send({ what: `read the open pull requests of ${name}`, route: `GET ${at('/pulls')}`, parameters: { ...here, state: 'open', per_page: 100 }, read: ({ data }) => (0,readers/* listOf */.c3)(data, readProposal) }),
        createPull: ({ head, base, title, body, draft }) => send({ what: `open a pull request in ${name}`, route: `POST ${at('/pulls')}`, parameters: { ...here, head, base, title, body, ...(draft === true ? { draft } : {}) }, read: ({ data }) => readProposal(data) }),
        updatePull: (number, { title, body }) => send({ what: `edit #${number} of ${name}`, route: `PATCH ${at('/pulls/{pull_number}')}`, parameters: { ...here, pull_number: number, title, body }, read: ({ data }) => readProposal(data), repeatable: true }),
    };
}
const box = (value) => (value === null ? null : { value });
async function unwrapped(sent) {
    const answer = await sent;
    return answer.ok ? (0,problem.ok)('value' in answer.value ? answer.value.value : null) : answer;
}
/** Slashes stay: Octokit would write them as %2F, which GitHub does not read in every place. */
const encodeRef = (name) => name.split('/').map(encodeURIComponent).join('/');

// EXTERNAL MODULE: ./actions/github.js + 2 modules
var github = __webpack_require__(23897);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(13783);
// EXTERNAL MODULE: ./actions/verbs/export-directory.js
var export_directory = __webpack_require__(3817);
;// CONCATENATED MODULE: ./actions/verbs/publish-export.js
var publish_export_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_export_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** `mode: branch` and `pull-request`: what another job built, judged again and published. No checkout; nothing of the example runs. */
const publishExportStory = async ({ world, resolved, inputs, workspaceAbs, env }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [from, digest, to, token] = [(0,required/* required */.m)('export', 'from', inputs.from), (0,required/* required */.m)('export', 'digest', inputs.digest), (0,required/* required */.m)('export', 'to', inputs.to), (0,required/* required */.m)('export', 'token', inputs.token)];
        if (!from.ok)
            return from;
        if (!digest.ok)
            return digest;
        if (!to.ok)
            return to;
        if (!token.ok)
            return token;
        if (!/^[0-9a-f]{64}$/.test(digest.value))
            return (0,problem/* fail */.fJ)(invalid('digest', 'is no SHA-256', 'Hand over the output `digest` of the job that built the export.'));
        if (!read_graduated/* REPOSITORY_NAME */.N.test(to.value))
            return (0,problem/* fail */.fJ)(invalid('to', 'is not owner/name', 'Name a repository that is there.'));
        const opened = await openBundle((0,external_node_path_.resolve)(workspaceAbs, from.value), { digest: digest.value, limits: (0,judge_files/* limitsOf */.Af)(resolved.config.export), signal: world.signal });
        if (!opened.ok)
            return opened;
        const bundle = publish_export_addDisposableResource(env_1, opened.value, true);
        const { garden } = bundle.manifest;
        // The job that built it ran in this repository; a bundle of another garden has no business here (A45).
        if (garden !== env['GITHUB_REPOSITORY'])
            return (0,problem/* fail */.fJ)((0,rejected/* rejected */.n)('MANIFEST', `it is of the garden ${garden}, and this is another`));
        const serverUrl = (0,github/* serverUrlOf */.Gh)(env);
        const target = openRemoteRepository({ repository: to.value, token: token.value, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', serverUrl, signal: world.signal, onWait: (message) => world.log.info(message) });
        if (!target.ok)
            return target;
        const dryRun = inputs['dry-run'];
        const report = await publishExport(world, { bundle, target: target.value, gardenUrl: `${serverUrl}/${garden}`, branch: inputs.branch, pullRequest: inputs.mode === 'pull-request', dryRun });
        for (const line of renderProposals(report).split('\n'))
            world.log.info(line);
        if (dryRun)
            world.log.info('Nothing was written: it was a dry run.');
        const branch = report.proposals?.find(({ kind }) => kind === 'branch');
        const pull = report.proposals?.find(({ kind }) => kind === 'pull_request');
        return (0,problem.ok)({ report, outputs: { ...export_directory.NO_OUTPUTS, 'tree': bundle.manifest.source.tree, 'commit': branch?.commit ?? '', 'digest': digest.value, 'bundle-digest': bundle.manifest.bundle.sha256, 'pull-request': String(pull?.number ?? '') } });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_export_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const invalid = (name, what, next) => ({ code: 'ACTION.INPUT_INVALID', message: `The input ${name} of export ${what}.`, next });


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Kj: () => (/* binding */ BUNDLE_BRANCH),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dI: () => (/* binding */ BUNDLE),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   ms: () => (/* binding */ MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12026);
/* harmony import */ var _rejected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64097);
/** `manifest.json` of an exported artifact: what the bundle beside it holds. Its digest is what the building job hands over, and what is attested. */




const MANIFEST = 'manifest.json';
const BUNDLE = 'export.bundle';
const BUNDLE_BRANCH = 'refs/heads/main';
const MANIFEST_BYTES = 64 * 1024;
const writeManifest = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
/** Strict: every key, of its shape, and no other. */
function readManifest(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: MANIFEST_BYTES, maxDepth: 4, maxString: 8192 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_rejected_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)('MANIFEST', `manifest.json ${parsed.problem.message}`));
    const wrong = whatIsWrong(parsed.value, SHAPE, 'manifest.json');
    return wrong === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.value) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_rejected_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)('MANIFEST', wrong));
}
const text = (most) => (value) => typeof value === 'string' && value.length > 0 && value.length <= most;
const hash = (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const SHAPE = {
    schema: (value) => value === 'export-bundle/1',
    garden: (value) => typeof value === 'string' && _garden_read_graduated_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY_NAME */ .N.test(value),
    example: { id: text(1000), path: text(1000), description: (value) => value === null || text(4000)(value) },
    source: { commit: hash, tree: hash },
    commit: hash,
    tree: hash,
    files: count,
    bytes: count,
    commits: count,
    proof: (value) => value === 'passed' || value === 'not_proven',
    bundle: { sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), bytes: count },
};
function whatIsWrong(value, shape, place) {
    if (typeof shape === 'function')
        return shape(value) ? null : `${place} is not what it must be`;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return `${place} is no map`;
    const extra = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
    if (extra !== undefined)
        return `${place} has a key that it must not have`;
    for (const [key, inside] of Object.entries(shape)) {
        if (!Object.hasOwn(value, key))
            return `${place} lacks ${key}`;
        const wrong = whatIsWrong(value[key], inside, `${place}: ${key}`);
        if (wrong !== null)
            return wrong;
    }
    return null;
}


/***/ }),

/***/ 64097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
const rejected = (why, what) => ({ code: `PUBLISH.${why}`, message: `The artifact was rejected: ${what}.`, next: 'Nothing was pushed. Build the export again in a job that nobody else writes to, and look at who could change the artifact in between.' });


/***/ }),

/***/ 38117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13721);
/** A call of git for the data branch: as hardened as any (run-git.ts), with what a fetch or a push would start besides switched off. */


const LIMIT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * No maintenance in the background, no command for alternates, no helper as a remote, no signature that asks for a passphrase, no
 * submodules and no tags on the way. Hooks and the monitor are off for every call.
 */
const QUIET = ['gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'protocol.ext.allow=never', 'push.gpgSign=false', 'push.followTags=false', 'push.recurseSubmodules=no', 'fetch.recurseSubmodules=false', 'fetch.writeCommitGraph=false', 'fetch.unpackLimit=1000'].flatMap((setting) => ['-c', setting]);
/** How the caller reaches its remotes is the caller's own word, not the repository's. */
const REACH = ['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_ASKPASS', 'SSH_ASKPASS'];
function git(repository, args, stdin = '') {
    return new Promise((resolve) => {
        const options = { cwd: repository.rootAbs, env: environment(repository), timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8', signal: repository.signal };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...QUIET, ...args], options, (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr: stderr === '' && error !== null ? because(error) : stderr }));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
/** Where a person's own helper of credentials finds them (that of `gh`, of a codespace, of a desktop); for a caller who brings no token. */
const HELPERS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_HOST', 'GH_CONFIG_DIR', 'GITHUB_SERVER_URL', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY', 'GPG_TTY'];
function environment({ secrets = {}, token }) {
    const reach = [...REACH, ...(token === undefined ? HELPERS : [])].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return { ...(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)(), ...Object.fromEntries(reach), ...secrets };
}
function exitCode(error) {
    if (error === null)
        return 0;
    const code = error.code;
    return typeof code === 'number' ? code : null;
}
/** Node's own message is the whole command line, which tells a reader nothing. */
function because(error) {
    const { code, killed } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ABORT_ERR')
        return 'it was interrupted';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `git said more than ${MAX_OUTPUT >> 20} MiB`;
    return killed === true ? `git did not answer within ${LIMIT_MS / 1000} s` : 'git ended without a word';
}


/***/ }),

/***/ 75428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11783);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/** What git said when it could not fetch or push, as a Problem with a next step. git speaks English to us (LC_ALL=C). */


function refusalOf(doing, branch, said) {
    const known = KNOWN.find(({ pattern }) => pattern.test(said.slice(0, MOST_LOOKED_AT)));
    const does = doing === 'read' ? 'fetched' : 'pushed';
    const { kind, code, next } = known ?? { kind: 'final', code: 'DATA.REFUSED', next: 'Try the same with git by hand; what git says is in the message.' };
    return { kind, problem: { code, message: `The data branch ${branch} cannot be ${does}: ${wordsOf(said)}.`, next } };
}
const MOST_LOOKED_AT = 20_000;
/** The first that fits, so the certain ones come first. */
const KNOWN = [
    {
        pattern: /\((?:fetch first|non-fast-forward|stale info|failed to update ref|incorrect old value provided|reference already exists|failed to lock|atomic transaction failed|cannot lock ref[^)]*|failed to update refs)\)|cannot lock ref|is at [0-9a-f]{40,64} but expected|Unable to create '.{1,300}\.lock'|shallow file has changed/,
        kind: 'lost',
        code: 'DATA.BUSY',
        next: 'Run it again in a moment: others wrote at the same time.',
    },
    {
        pattern: /GH006|GH013|protected branch|rule violations|hook declined/i,
        kind: 'final',
        code: 'DATA.PROTECTED',
        next: 'Let the one who pushes write to this branch: leave it out of the rules of protected branches, or add a bypass for the app or the Actions.',
    },
    {
        pattern: /error: 40[13]\b|Permission .{0,200}denied|Permission to |not granted|Authentication failed|could not read (?:Username|Password)|Invalid username or|access denied|unable to write|Permission denied|insufficient permission/i,
        kind: 'final',
        code: 'DATA.NO_PERMISSION',
        next: 'Give the job `permissions: contents: write` and check out with its credentials, set HORTUS_HISTORY_TOKEN, or log in with git on this machine.',
    },
    {
        pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|Operation timed out|early EOF|hung up unexpectedly|the remote end hung up|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: 5\d\d\b|No route to host/i,
        kind: 'passing',
        code: 'DATA.NETWORK',
        next: 'Look at the connection and run it again; nothing was lost.',
    },
    {
        pattern: /does not appear to be a git repository|Repository not found|not found$|No such remote/im,
        kind: 'final',
        code: 'DATA.NO_REMOTE',
        next: 'Look at the address with `git remote -v`; `history.remote` in the configuration names which one is used.',
    },
];
/** The lines that say why, without progress, hints and secrets in an address. */
function wordsOf(said) {
    const lines = said.slice(0, MOST_LOOKED_AT).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(hint:|To |Done$|remote:\s*$|=\t|warning: |error: failed to push some refs)/.test(line));
    const telling = lines.filter((line) => /^remote: |error|fatal|denied|rejected|declined|not |refus|interrupt|ended/i.test(line));
    // What the server says tells more than what git makes of it.
    const server = (line) => (line.startsWith('remote: ') ? 0 : 1);
    const words = (telling.length > 0 ? telling : lines).toSorted((a, b) => server(a) - server(b)).slice(0, 3).map((line) => line.replace(/^!\t?\s?[0-9a-f]*:/, '')).join(' / ').slice(0, 400);
    return (0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(withoutPasswords(words))).replace(/\.$/, '') || 'git said nothing';
}
const withoutPasswords = (text) => text.replace(/:\/\/[^\s/@]{1,500}@/g, '://');


/***/ }),

/***/ 34004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSettings)
/* harmony export */ });
/** A token for the remote, told to git through its environment: a command line can be read by every process of the machine. */
/**
 * Settings for `git` (git-config, "GIT_CONFIG_COUNT") after those that are there already. Only for this host, and instead of a
 * header that a checkout left: GitHub refuses two. Nothing for an address that is neither HTTPS nor on this very machine.
 */
function tokenSettings(token, address, env) {
    const origin = SAFE.test(address) && URL.canParse(address) ? new URL(address).origin : null;
    if (token === undefined || token === '' || origin === null)
        return {};
    const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const settings = [['', ''], ['', header]].flatMap(([, value], at) => [[`GIT_CONFIG_KEY_${first + at}`, `http.${origin}/.extraheader`], [`GIT_CONFIG_VALUE_${first + at}`, value]]);
    return { GIT_CONFIG_COUNT: String(first + 2), ...Object.fromEntries(settings) };
}
/** What is said to the loopback address, nobody on the way can hear. */
const SAFE = /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/;


/***/ }),

/***/ 61709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeBundle),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89001);
/* harmony import */ var _own_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45324);
/** An exported repository as one file that git reads again, and what it holds beside it. Equal exports give an equal manifest. */







/** `outAbs` is made, or is empty. */
async function writeBundle(rootAbs, outAbs, about, signal) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(outAbs).catch(() => []);
    if (there.length > 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(notWritten(`${outAbs} is not empty`));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(outAbs, { recursive: true });
    const bundleAbs = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE */ .dI);
    const made = await (0,_own_git_js__WEBPACK_IMPORTED_MODULE_6__/* .ownGit */ .J)(rootAbs, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', '--version=2', bundleAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_BRANCH */ .Kj], { signal });
    if (made.code !== 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(notWritten(made.complaint));
    const [sha256, { size }] = [await hashOf(bundleAbs), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(bundleAbs)];
    const text = (0,_core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .writeManifest */ .HN)({ schema: 'export-bundle/1', ...about, bundle: { sha256, bytes: size } });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outAbs, _core_graduate_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0), text);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'), bundleDigest: sha256 });
}
async function hashOf(pathAbs) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(pathAbs))
        hash.update(part);
    return hash.digest('hex');
}
const notWritten = (why) => ({ code: 'EXPORT.NO_BUNDLE', message: `The export could not be written as a bundle: ${why.replace(/\.$/, '')}.`, next: 'Name another directory as `out`, or make room, and run it again.' });


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
