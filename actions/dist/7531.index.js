export const id = 7531;
export const ids = [7531];
export const modules = {

/***/ 67531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postRunStory: () => (/* binding */ postRunStory)
/* harmony export */ });
/* harmony import */ var _app_post_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51240);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _core_posting_rejection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44204);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23897);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13783);





/** `mode: report` with `run-id`: the second stage. Nothing of the pull request is checked out; its report is read as data. */
const postRunStory = async ({ world, inputs, env, resolved }) => {
    const [token, workflow] = [(0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)('compare', 'token', inputs.token), (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)('compare', 'workflow', inputs.workflow)];
    if (!token.ok)
        return token;
    if (!workflow.ok)
        return workflow;
    const runId = inputs['run-id'] ?? '';
    if (!/^[1-9]\d{0,14}$/.test(runId))
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input run-id of compare is no number of a workflow run.', next: 'Write `run-id: ${{ github.event.workflow_run.id }}`.' });
    const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openActionsGitHub */ .BN)(token.value, world, env);
    if (!github.ok)
        return github;
    const posted = await (0,_app_post_report_js__WEBPACK_IMPORTED_MODULE_0__/* .postRun */ .Y)(github.value, { runId: Number(runId), workflow: workflow.value, strict: resolved.config.validate.strict, serverUrl: (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .serverUrlOf */ .Gh)(env) });
    if (!posted.ok)
        return posted;
    const { state, comment, check, problems, rejection } = posted.value;
    const [problem] = problems;
    if (problem !== undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ ...problem, problems });
    const notices = state === 'later' ? [LATER] : rejection === null ? [] : [rejected(rejection)];
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ report: null, outputs: { posted: state, comment: String(comment?.id ?? ''), check: String(check ?? '') }, notices });
};
const LATER = { code: 'POST.LATER', message: 'The run goes on, or was ended for a newer one, which will be reported.', next: 'Nothing.' };
const rejected = (code) => ({ code: `POST.${code}`, message: `The report was rejected: ${_core_posting_rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .REJECTIONS */ .d[code]}`, next: 'Look at the run that should have left it; a neutral check on its commit says the same.' });


/***/ })

};
