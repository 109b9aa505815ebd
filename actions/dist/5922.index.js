export const id = 5922;
export const ids = [5922];
export const modules = {

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeAndPostStory: () => (/* binding */ mergeAndPostStory)
});

// EXTERNAL MODULE: ./app/post-report.js + 14 modules
var post_report = __webpack_require__(51240);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/posting/accept.js
var accept = __webpack_require__(19135);
// EXTERNAL MODULE: ./core/report/pack-report.js
var pack_report = __webpack_require__(48959);
// EXTERNAL MODULE: ./actions/below.js
var below = __webpack_require__(88341);
// EXTERNAL MODULE: ./actions/github.js + 2 modules
var actions_github = __webpack_require__(23897);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
;// CONCATENATED MODULE: ./actions/pull-event.js
/** The pull request that a job is about: from the event that started it, or from the number that the step was given. */



/** The longest text in it is the body of the pull request: 65,536 characters, each up to six as JSON. */
const LIMITS = { maxLength: 8 * 1024 * 1024, maxDepth: 32, maxString: 1024 * 1024 };
async function readPullEvent(env, given, github) {
    if (given !== null)
        return byNumber(given, github);
    const text = await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '');
    const event = (0,parse_json/* parseJson */.q)(text, LIMITS);
    const pull = event.ok ? at(event.value, 'pull_request') : undefined;
    const [number, sha, head, base] = [at(pull, 'number'), at(pull, 'head', 'sha'), at(pull, 'head', 'repo', 'id'), at(pull, 'base', 'repo', 'id')];
    if (!Number.isSafeInteger(number) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha) || !Number.isSafeInteger(base))
        return (0,problem/* fail */.fJ)(NO_PULL);
    return (0,problem.ok)({ number: number, sha, fork: head !== base });
}
async function byNumber(given, github) {
    if (!/^[1-9]\d{0,9}$/.test(given))
        return (0,problem/* fail */.fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input pull-request of compare is no number.', next: 'Give the number of the pull request, or leave it out in a workflow that `pull_request` starts.' });
    const pull = await github.pull(Number(given));
    if (!pull.ok)
        return pull;
    if (pull.value === null)
        return (0,problem/* fail */.fJ)({ code: 'POST.NO_PULL', message: `There is no pull request ${given} in ${github.repository}.`, next: 'Correct the input pull-request.' });
    const { number, head, base } = pull.value;
    return (0,problem.ok)({ number, sha: head.sha, fork: head.repository !== base.repository });
}
function at(value, ...keys) {
    return keys.reduce((now, key) => (typeof now === 'object' && now !== null && Object.hasOwn(now, key) ? now[key] : undefined), value);
}
const NO_PULL = { code: 'POST.NO_PULL', message: 'This job is about no pull request, so there is nowhere to post the report.', next: 'Start the workflow with `pull_request`, or give the step `pull-request:`.' };

// EXTERNAL MODULE: ./actions/verbs/report.js + 1 modules
var verbs_report = __webpack_require__(44475);
;// CONCATENATED MODULE: ./actions/verbs/merge-and-post.js








/**
 * `mode: report` where the reports of a workflow's jobs lie: they become one, small enough to cross to the job that may post. Where
 * this job's own token may post, it is posted at once. Not to be allowed to is no failure: the second stage will.
 */
const mergeAndPostStory = async (scene) => {
    const merged = await (0,verbs_report.mergeReportsStory)('compare', scene);
    if (!merged.ok)
        return merged;
    // GitHub looks for the files of annotations from the root of the repository.
    const report = (0,below/* below */.Gz)((0,below/* gardenOf */.vx)(scene), merged.value);
    const packed = await scene.world.output.write(`${accept/* ARTIFACT */.tX}/report.json`, (0,pack_report/* packReport */.K)(report));
    if (!packed.ok)
        return packed;
    return (0,problem.ok)({ report: merged.value, ...(await post(scene, report)) });
};
async function post(scene, report) {
    const { world, inputs, env, resolved } = scene;
    const stamp = (0,actions_github/* stampOf */.Zs)(env);
    if (inputs.token === null || stamp === null)
        return { outputs: {} };
    const github = (0,actions_github/* openActionsGitHub */.BN)(inputs.token, world, env);
    if (!github.ok)
        return { outputs: {}, notices: [github.problem] };
    const pull = await readPullEvent(env, inputs['pull-request'], github.value);
    if (!pull.ok)
        return { outputs: {}, notices: [pull.problem] };
    if (pull.value.fork)
        return { outputs: {}, notices: [FORK] };
    const { comment, check, problems } = await (0,post_report/* postReport */.f)(github.value, { pull: pull.value.number, sha: pull.value.sha, report, stamp, key: (0,actions_github/* workflowOf */.B4)(env), strict: resolved.config.validate.strict, doubt: null, serverUrl: (0,actions_github/* serverUrlOf */.Gh)(env) });
    return { outputs: { posted: comment === null && check === null ? '' : 'posted', comment: String(comment?.id ?? ''), check: String(check ?? '') }, notices: problems };
}
const FORK = { code: 'POST.FORK', message: 'The pull request comes from another repository, whose runs have no right to write here.', next: 'Nothing: the workflow that calls hortus-report.yml posts it (docs/posting.md).' };


/***/ })

};
