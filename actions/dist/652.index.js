export const id = 652;
export const ids = [652];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/** Text as one printable word: an input is an environment variable, of which Linux allows 128 KiB, and a plan of 5,000 examples has more. */

const pack = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
/** null: it is not what `pack` gives, or unpacks to more than `maxLength` bytes (A31). */
function unpack(word, maxLength) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(word, 'base64'), { maxOutputLength: maxLength }).toString('utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 9652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStory: () => (/* binding */ reportStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/report/plan-findings.js
var plan_findings = __webpack_require__(2881);
// EXTERNAL MODULE: ./core/report/merge-reports.js
var merge_reports = __webpack_require__(3967);
// EXTERNAL MODULE: ./core/report/build-report.js + 2 modules
var build_report = __webpack_require__(3809);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ./core/schema/generated/report.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"Report","description":"Result document, version 1: what a verb found and did. Every output (terminal, Markdown, annotations, job summary) is a function of it, and every step can be re-run from it.","type":"object","required":["schema","verb","tool","repository","scope","examples","cells","findings","comparisons","baseline","summary","verdict","problems"],"additionalProperties":false,"properties":{"schema":{"const":"report/1","description":"The version of this document."},"verb":{"enum":["check","smoke","validate","compare","export","run","verify","sign","benchmark","sweep"],"description":"What was asked for. A report merged from several verbs is a check."},"tool":{"type":"object","description":"What wrote it.","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string","description":"Version of Hortus."}}},"repository":{"type":"object","description":"The state that was looked at.","required":["commit","dirty"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"],"description":"Commit that was checked out; null outside git."},"dirty":{"type":["boolean","null"],"description":"Uncommitted changes."}}},"scope":{"type":"object","description":"Which examples were looked at, and why these.","required":["mode","reason","base"],"additionalProperties":false,"properties":{"mode":{"enum":["all","affected","named"],"description":"all examples, those that a diff affects, or those that somebody named."},"reason":{"type":"string","description":"One sentence, for instance why a diff led to everything."},"base":{"type":["string","null"],"description":"The merge base the affected examples were computed against."}}},"examples":{"type":"array","items":{"$ref":"#/$defs/example"},"description":"In the order of their ids."},"cells":{"type":"object","description":"The cells of the matrix plan: what was planned and what was executed; a cell that was planned and never executed is an error.","required":["planned","executed"],"additionalProperties":false,"properties":{"planned":{"type":"array","items":{"type":"string"},"description":"<example id>:<preset>"},"executed":{"type":"array","items":{"type":"string"},"description":"Cells whose result came back."}}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"In the order of path, line, column and code."},"comparisons":{"type":"array","items":{"$ref":"#/$defs/comparison"},"description":"In the order of example, preset and records."},"contracts":{"type":"array","items":{"$ref":"#/$defs/contractDiff"},"description":"What scripts ask of the container engine that they did not ask at the merge base, from the stored contracts (docs/contracts.md), in the order of example and preset. Left out when nothing differs."},"sweeps":{"type":"array","items":{"$ref":"#/$defs/sweep"},"description":"Sweeps and their trials, in the order of example and name. Left out when there is none."},"workspace":{"type":"object","description":"What the TFC side of the repository holds, and how its contents were verified. Left out when there is none.","required":["datasets","runs","models","verified","signatures"],"additionalProperties":false,"properties":{"datasets":{"type":"integer","minimum":0,"description":"Versions of datasets."},"runs":{"type":"integer","minimum":0,"description":"Runs."},"models":{"type":"integer","minimum":0,"description":"Versions of models."},"verified":{"type":"object","description":"Files whose hash was compared, by where the hash came from.","required":["content","cache","pointers","unchecked"],"additionalProperties":false,"properties":{"content":{"type":"integer","minimum":0,"description":"Read and hashed now."},"cache":{"type":"integer","minimum":0,"description":"Hashed by an earlier run, and unchanged since."},"pointers":{"type":"integer","minimum":0,"description":"Taken from the Git LFS pointer; the content was not read."},"unchecked":{"type":"integer","minimum":0,"description":"Could not be compared, for instance SHA-512 of a pointer."}}},"signatures":{"type":"array","description":"One entry per signature file, and per list that should have one.","items":{"type":"object","required":["path","verdict","signers"],"additionalProperties":false,"properties":{"path":{"type":"string","description":"The checksum list."},"verdict":{"enum":["signed","unsigned_allowed","missing","rejected"],"description":"signed: enough trusted keys. unsigned_allowed: no signature, and the policy does not ask for one. missing: it asks. rejected: a finding says why."},"signers":{"type":"array","items":{"type":"string"},"description":"Full fingerprints of the trusted keys that signed."}}}}}},"baseline":{"description":"What the ratchet did; null when there is no baseline.","oneOf":[{"type":"null"},{"type":"object","required":["path","known","new","fixed"],"additionalProperties":false,"properties":{"path":{"type":"string","description":"The baseline file."},"known":{"type":"integer","description":"Findings that it holds and that are still there."},"new":{"type":"integer","description":"Findings that it does not hold."},"fixed":{"type":"integer","description":"Findings that it holds and that are gone."},"moved":{"type":"integer","description":"Known findings that were found again under the new name of their file."},"gone":{"type":"array","description":"Entries that no longer occur and can be dropped; at most 100.","items":{"type":"object","required":["code","path","count"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The finding."},"path":{"type":"string","description":"Its file."},"count":{"type":"integer","description":"How many times less."}}}}}}]},"summary":{"type":"object","description":"Counts that follow from the lists above; a reader counts again and refuses a report that lies.","required":["examples","passed","failed","skipped","errors","warnings","notices"],"additionalProperties":false,"properties":{"examples":{"type":"integer","description":"Examples looked at."},"passed":{"type":"integer","description":"Those that passed."},"failed":{"type":"integer","description":"Those that failed."},"skipped":{"type":"integer","description":"Those that could not be tried."},"errors":{"type":"integer","description":"New errors; known ones of the baseline do not count."},"warnings":{"type":"integer","description":"New warnings."},"notices":{"type":"integer","description":"New notices."}}},"verdict":{"enum":["clean","warnings","errors","could_not_run"],"description":"Follows from the lists above. errors: a new error, a failed example or a regression. could_not_run: none of these, but a problem kept the tool from finishing. Exit codes 0, 1 (2 with --strict), 2, 3."},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"},"description":"What kept the tool itself from doing its work."}},"$defs":{"contractDiff":{"type":"object","required":["example","preset","state","changes"],"additionalProperties":false,"properties":{"example":{"type":"string","description":"Id of the example."},"preset":{"type":"string","description":"Name of the preset."},"state":{"enum":["added","removed","changed"],"description":"added: no contract of the preset was known at the base; told is only what is of medium or high danger."},"changes":{"type":"array","description":"The most dangerous first, at most 50.","items":{"type":"object","required":["kind","danger","before","after"],"additionalProperties":false,"properties":{"kind":{"enum":["power","mount","mode","gpus","network","port","image","command","entrypoint","workdir","env","env_value","user","shm","build","containers","state"],"description":"What is asked for: power over the machine, a mount, the mode of one (ro, rw), GPUs, …; containers is how many are started, state how far the capture came."},"danger":{"enum":["high","medium","low"],"description":"high: power over the machine or a path of the host. medium: more than before inside a run. low: how it behaves."},"before":{"type":["string","null"],"maxLength":400,"description":"As the script wrote it at the base; null: not asked for. Untrusted."},"after":{"type":["string","null"],"maxLength":400,"description":"As the script writes it now; null: no longer asked for. Untrusted."}}}}}},"sweep":{"type":"object","description":"The same preset with other parameters.","required":["example","name","preset","metric","direction","planned","trials"],"additionalProperties":false,"properties":{"example":{"type":"string","description":"Id of the example."},"name":{"type":"string","description":"Name of the sweep."},"preset":{"type":"string","description":"The preset that every trial ran."},"metric":{"type":["string","null"],"description":"What the trials are ordered by; null: by their number."},"direction":{"type":["string","null"],"enum":["min","max",null],"description":"Which way is better; null: nobody said, and the trials are in the order of their numbers."},"planned":{"type":"integer","minimum":0,"description":"Trials of the whole sweep."},"trials":{"type":"array","description":"Those that were run: the best first, then those without a value.","items":{"type":"object","required":["number","params","outcome","value","record"],"additionalProperties":false,"properties":{"number":{"type":"integer","minimum":1,"description":"From 1, the same in every run of the sweep."},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"description":"What it was run with."},"outcome":{"enum":["passed","failed","skipped"],"description":"How the run ended."},"value":{"type":["number","string","null"],"description":"What it reported for the metric; null: nothing."},"record":{"type":["string","null"],"description":"Its record, relative to the output directory."}}}}}},"rung":{"type":"object","required":["rung","state","reason"],"additionalProperties":false,"properties":{"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"],"description":"Name of the rung."},"state":{"enum":["passed","failed","skipped","not_run"],"description":"skipped: it should have been tried and could not be, with the reason. not_run: nobody asked for it, or an earlier rung stopped the climb."},"reason":{"type":["string","null"],"description":"Why it is not passed, in one sentence."},"durationMs":{"type":"number","description":"What it took, milliseconds."},"engine":{"type":"string","description":"Engine it was done with."}}},"example":{"type":"object","required":["id","path","name","tier","outcome","reason","rungs","records"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"For instance vision/resnet."},"path":{"type":"string","description":"Its directory, relative to the repository root."},"name":{"type":"string","description":"Name in its descriptor."},"tier":{"enum":["stable","beta","experimental","archived"],"description":"Stability tier."},"outcome":{"enum":["passed","failed","skipped"],"description":"skipped is never part of what is green."},"reason":{"type":["string","null"],"description":"Why it failed or was skipped, in one sentence."},"rungs":{"type":"array","items":{"$ref":"#/$defs/rung"},"description":"All rungs, in the order they are climbed."},"records":{"type":"array","items":{"type":"string"},"description":"Run records written, relative to the output directory."},"metrics":{"type":"object","description":"Reported summary metrics of the last run.","additionalProperties":{"oneOf":[{"type":"number"},{"type":"string"}]}}}},"finding":{"type":"object","required":["code","level","path","line","column","message","fix","example","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$","description":"Stable code; docs/findings/ explains each."},"level":{"enum":["error","warning","notice"],"description":"How much it matters."},"path":{"type":"string","description":"Relative to the repository root, forward slashes."},"line":{"type":["integer","null"],"minimum":1,"description":"From 1; null when it is about the whole file."},"column":{"type":["integer","null"],"minimum":1,"description":"From 1, in UTF-16 units."},"message":{"type":"string","description":"What is wrong. May quote text of the repository: untrusted."},"fix":{"type":"string","description":"What to do next."},"example":{"type":["string","null"],"description":"Id of the example, when it is about one."},"status":{"enum":["new","known"],"description":"known: frozen in the baseline, does not fail."}}},"comparison":{"type":"object","required":["example","preset","base","head","verdict","reason","metrics"],"additionalProperties":false,"properties":{"example":{"type":["string","null"],"description":"Id of the example, when both records name one."},"preset":{"type":["string","null"],"description":"Preset, when both records name one."},"base":{"type":"string","description":"Id of the base record."},"head":{"type":"string","description":"Id of the head record."},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"],"description":"Of the metrics together: one regression is a regression."},"reason":{"type":["string","null"],"description":"Why it is incomparable, or how much the comparison can show."},"metrics":{"type":"array","items":{"type":"object","required":["name","origin","base","head","change","tolerance","verdict","reason"],"additionalProperties":false,"properties":{"name":{"type":"string","description":"As the example or the harness names it."},"origin":{"enum":["observed","reported"],"description":"observed: measured by Hortus. reported: claimed by the example."},"base":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}],"description":"Value at the base; null when missing."},"head":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}],"description":"Value at the head; null when missing."},"unit":{"type":"string","description":"Unit of both values."},"change":{"type":["number","null"],"description":"Relative: (head - base) / |base|; null when it cannot be said."},"tolerance":{"type":"number","description":"Relative: a smaller change counts as equivalent."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better; left out when nobody said."},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"],"description":"What may honestly be said about this metric."},"reason":{"type":["string","null"],"description":"Why, in one sentence."}}},"description":"One entry per metric."}}},"problem":{"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened, and where."},"next":{"type":"string","description":"What to do about it."},"path":{"type":"string","description":"File it is about."}}}}};
const schema34 = {"type":"object","required":["code","level","path","line","column","message","fix","example","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$","description":"Stable code; docs/findings/ explains each."},"level":{"enum":["error","warning","notice"],"description":"How much it matters."},"path":{"type":"string","description":"Relative to the repository root, forward slashes."},"line":{"type":["integer","null"],"minimum":1,"description":"From 1; null when it is about the whole file."},"column":{"type":["integer","null"],"minimum":1,"description":"From 1, in UTF-16 units."},"message":{"type":"string","description":"What is wrong. May quote text of the repository: untrusted."},"fix":{"type":"string","description":"What to do next."},"example":{"type":["string","null"],"description":"Id of the example, when it is about one."},"status":{"enum":["new","known"],"description":"known: frozen in the baseline, does not fail."}}};
const schema35 = {"type":"object","required":["example","preset","base","head","verdict","reason","metrics"],"additionalProperties":false,"properties":{"example":{"type":["string","null"],"description":"Id of the example, when both records name one."},"preset":{"type":["string","null"],"description":"Preset, when both records name one."},"base":{"type":"string","description":"Id of the base record."},"head":{"type":"string","description":"Id of the head record."},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"],"description":"Of the metrics together: one regression is a regression."},"reason":{"type":["string","null"],"description":"Why it is incomparable, or how much the comparison can show."},"metrics":{"type":"array","items":{"type":"object","required":["name","origin","base","head","change","tolerance","verdict","reason"],"additionalProperties":false,"properties":{"name":{"type":"string","description":"As the example or the harness names it."},"origin":{"enum":["observed","reported"],"description":"observed: measured by Hortus. reported: claimed by the example."},"base":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}],"description":"Value at the base; null when missing."},"head":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}],"description":"Value at the head; null when missing."},"unit":{"type":"string","description":"Unit of both values."},"change":{"type":["number","null"],"description":"Relative: (head - base) / |base|; null when it cannot be said."},"tolerance":{"type":"number","description":"Relative: a smaller change counts as equivalent."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better; left out when nobody said."},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"],"description":"What may honestly be said about this metric."},"reason":{"type":["string","null"],"description":"Why, in one sentence."}}},"description":"One entry per metric."}}};
const schema36 = {"type":"object","required":["example","preset","state","changes"],"additionalProperties":false,"properties":{"example":{"type":"string","description":"Id of the example."},"preset":{"type":"string","description":"Name of the preset."},"state":{"enum":["added","removed","changed"],"description":"added: no contract of the preset was known at the base; told is only what is of medium or high danger."},"changes":{"type":"array","description":"The most dangerous first, at most 50.","items":{"type":"object","required":["kind","danger","before","after"],"additionalProperties":false,"properties":{"kind":{"enum":["power","mount","mode","gpus","network","port","image","command","entrypoint","workdir","env","env_value","user","shm","build","containers","state"],"description":"What is asked for: power over the machine, a mount, the mode of one (ro, rw), GPUs, …; containers is how many are started, state how far the capture came."},"danger":{"enum":["high","medium","low"],"description":"high: power over the machine or a path of the host. medium: more than before inside a run. low: how it behaves."},"before":{"type":["string","null"],"maxLength":400,"description":"As the script wrote it at the base; null: not asked for. Untrusted."},"after":{"type":["string","null"],"maxLength":400,"description":"As the script writes it now; null: no longer asked for. Untrusted."}}}}}};
const schema37 = {"type":"object","description":"The same preset with other parameters.","required":["example","name","preset","metric","direction","planned","trials"],"additionalProperties":false,"properties":{"example":{"type":"string","description":"Id of the example."},"name":{"type":"string","description":"Name of the sweep."},"preset":{"type":"string","description":"The preset that every trial ran."},"metric":{"type":["string","null"],"description":"What the trials are ordered by; null: by their number."},"direction":{"type":["string","null"],"enum":["min","max",null],"description":"Which way is better; null: nobody said, and the trials are in the order of their numbers."},"planned":{"type":"integer","minimum":0,"description":"Trials of the whole sweep."},"trials":{"type":"array","description":"Those that were run: the best first, then those without a value.","items":{"type":"object","required":["number","params","outcome","value","record"],"additionalProperties":false,"properties":{"number":{"type":"integer","minimum":1,"description":"From 1, the same in every run of the sweep."},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"description":"What it was run with."},"outcome":{"enum":["passed","failed","skipped"],"description":"How the run ended."},"value":{"type":["number","string","null"],"description":"What it reported for the metric; null: nothing."},"record":{"type":["string","null"],"description":"Its record, relative to the output directory."}}}}}};
const schema38 = {"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened, and where."},"next":{"type":"string","description":"What to do about it."},"path":{"type":"string","description":"File it is about."}}};
const func1 = Object.prototype.hasOwnProperty;
const func5 = ucs2length["default"] ?? ucs2length;
const schema32 = {"type":"object","required":["id","path","name","tier","outcome","reason","rungs","records"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"For instance vision/resnet."},"path":{"type":"string","description":"Its directory, relative to the repository root."},"name":{"type":"string","description":"Name in its descriptor."},"tier":{"enum":["stable","beta","experimental","archived"],"description":"Stability tier."},"outcome":{"enum":["passed","failed","skipped"],"description":"skipped is never part of what is green."},"reason":{"type":["string","null"],"description":"Why it failed or was skipped, in one sentence."},"rungs":{"type":"array","items":{"$ref":"#/$defs/rung"},"description":"All rungs, in the order they are climbed."},"records":{"type":"array","items":{"type":"string"},"description":"Run records written, relative to the output directory."},"metrics":{"type":"object","description":"Reported summary metrics of the last run.","additionalProperties":{"oneOf":[{"type":"number"},{"type":"string"}]}}}};
const schema33 = {"type":"object","required":["rung","state","reason"],"additionalProperties":false,"properties":{"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"],"description":"Name of the rung."},"state":{"enum":["passed","failed","skipped","not_run"],"description":"skipped: it should have been tried and could not be, with the reason. not_run: nobody asked for it, or an earlier rung stopped the climb."},"reason":{"type":["string","null"],"description":"Why it is not passed, in one sentence."},"durationMs":{"type":"number","description":"What it took, milliseconds."},"engine":{"type":"string","description":"Engine it was done with."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tier === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.rungs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rungs"},message:"must have required property '"+"rungs"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.records === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
if(!((((data3 === "stable") || (data3 === "beta")) || (data3 === "experimental")) || (data3 === "archived"))){
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema32.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(!(((data4 === "passed") || (data4 === "failed")) || (data4 === "skipped"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema32.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema32.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rungs !== undefined){
let data6 = data.rungs;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.rung === undefined){
const err15 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/required",keyword:"required",params:{missingProperty: "rung"},message:"must have required property '"+"rung"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.state === undefined){
const err16 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.reason === undefined){
const err17 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "rung") || (key1 === "state")) || (key1 === "reason")) || (key1 === "durationMs")) || (key1 === "engine"))){
const err18 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.rung !== undefined){
let data8 = data7.rung;
if(!((((((data8 === "parsed") || (data8 === "contracted")) || (data8 === "built")) || (data8 === "probed")) || (data8 === "smoked")) || (data8 === "benchmarked"))){
const err19 = {instancePath:instancePath+"/rungs/" + i0+"/rung",schemaPath:"#/$defs/rung/properties/rung/enum",keyword:"enum",params:{allowedValues: schema33.properties.rung.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.state !== undefined){
let data9 = data7.state;
if(!((((data9 === "passed") || (data9 === "failed")) || (data9 === "skipped")) || (data9 === "not_run"))){
const err20 = {instancePath:instancePath+"/rungs/" + i0+"/state",schemaPath:"#/$defs/rung/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.reason !== undefined){
let data10 = data7.reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/rungs/" + i0+"/reason",schemaPath:"#/$defs/rung/properties/reason/type",keyword:"type",params:{type: schema33.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.durationMs !== undefined){
let data11 = data7.durationMs;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/rungs/" + i0+"/durationMs",schemaPath:"#/$defs/rung/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.engine !== undefined){
if(typeof data7.engine !== "string"){
const err23 = {instancePath:instancePath+"/rungs/" + i0+"/engine",schemaPath:"#/$defs/rung/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.records !== undefined){
let data13 = data.records;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err26 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/properties/records/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.metrics !== undefined){
let data15 = data.metrics;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
const _errs34 = errors;
let valid8 = false;
let passing0 = null;
const _errs35 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err28 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs37 = errors;
if(typeof data16 !== "string"){
const err29 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err30 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verb === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verb"},message:"must have required property '"+"verb"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tool === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.repository === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.examples === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cells === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.findings === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.comparisons === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisons"},message:"must have required property '"+"comparisons"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.baseline === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.summary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.verdict === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.problems === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schema !== undefined){
if("report/1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "report/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.verb !== undefined){
let data1 = data.verb;
if(!((((((((((data1 === "check") || (data1 === "smoke")) || (data1 === "validate")) || (data1 === "compare")) || (data1 === "export")) || (data1 === "run")) || (data1 === "verify")) || (data1 === "sign")) || (data1 === "benchmark")) || (data1 === "sweep"))){
const err15 = {instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/enum",keyword:"enum",params:{allowedValues: schema31.properties.verb.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.version === undefined){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.name !== undefined){
if("hortus" !== data2.name){
const err19 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
const err20 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.repository !== undefined){
let data5 = data.repository;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err22 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.dirty === undefined){
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "commit") || (key2 === "dirty"))){
const err24 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err25 = {instancePath:instancePath+"/repository/commit",schemaPath:"#/properties/repository/properties/commit/type",keyword:"type",params:{type: schema31.properties.repository.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.dirty !== undefined){
let data7 = data5.dirty;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err26 = {instancePath:instancePath+"/repository/dirty",schemaPath:"#/properties/repository/properties/dirty/type",keyword:"type",params:{type: schema31.properties.repository.properties.dirty.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.scope !== undefined){
let data8 = data.scope;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.mode === undefined){
const err28 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.reason === undefined){
const err29 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.base === undefined){
const err30 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data8){
if(!(((key3 === "mode") || (key3 === "reason")) || (key3 === "base"))){
const err31 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.mode !== undefined){
let data9 = data8.mode;
if(!(((data9 === "all") || (data9 === "affected")) || (data9 === "named"))){
const err32 = {instancePath:instancePath+"/scope/mode",schemaPath:"#/properties/scope/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.reason !== undefined){
if(typeof data8.reason !== "string"){
const err33 = {instancePath:instancePath+"/scope/reason",schemaPath:"#/properties/scope/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.base !== undefined){
let data11 = data8.base;
if((typeof data11 !== "string") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/scope/base",schemaPath:"#/properties/scope/properties/base/type",keyword:"type",params:{type: schema31.properties.scope.properties.base.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.examples !== undefined){
let data12 = data.examples;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data12[i0], {instancePath:instancePath+"/examples/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.cells !== undefined){
let data14 = data.cells;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.planned === undefined){
const err37 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.executed === undefined){
const err38 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "executed"},message:"must have required property '"+"executed"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "planned") || (key4 === "executed"))){
const err39 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.planned !== undefined){
let data15 = data14.planned;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err40 = {instancePath:instancePath+"/cells/planned/" + i1,schemaPath:"#/properties/cells/properties/planned/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/cells/planned",schemaPath:"#/properties/cells/properties/planned/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.executed !== undefined){
let data17 = data14.executed;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err42 = {instancePath:instancePath+"/cells/executed/" + i2,schemaPath:"#/properties/cells/properties/executed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/cells/executed",schemaPath:"#/properties/cells/properties/executed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.findings !== undefined){
let data19 = data.findings;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.code === undefined){
const err45 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.level === undefined){
const err46 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.path === undefined){
const err47 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.line === undefined){
const err48 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.column === undefined){
const err49 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.message === undefined){
const err50 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20.fix === undefined){
const err51 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.example === undefined){
const err52 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.status === undefined){
const err53 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data20){
if(!(func1.call(schema34.properties, key5))){
const err54 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.code !== undefined){
let data21 = data20.code;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err55 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/finding/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/finding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.level !== undefined){
let data22 = data20.level;
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "notice"))){
const err57 = {instancePath:instancePath+"/findings/" + i3+"/level",schemaPath:"#/$defs/finding/properties/level/enum",keyword:"enum",params:{allowedValues: schema34.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
const err58 = {instancePath:instancePath+"/findings/" + i3+"/path",schemaPath:"#/$defs/finding/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.line !== undefined){
let data24 = data20.line;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err59 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: schema34.properties.line.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err60 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data20.column !== undefined){
let data25 = data20.column;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err61 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: schema34.properties.column.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err62 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data20.message !== undefined){
if(typeof data20.message !== "string"){
const err63 = {instancePath:instancePath+"/findings/" + i3+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.fix !== undefined){
if(typeof data20.fix !== "string"){
const err64 = {instancePath:instancePath+"/findings/" + i3+"/fix",schemaPath:"#/$defs/finding/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.example !== undefined){
let data28 = data20.example;
if((typeof data28 !== "string") && (data28 !== null)){
const err65 = {instancePath:instancePath+"/findings/" + i3+"/example",schemaPath:"#/$defs/finding/properties/example/type",keyword:"type",params:{type: schema34.properties.example.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.status !== undefined){
let data29 = data20.status;
if(!((data29 === "new") || (data29 === "known"))){
const err66 = {instancePath:instancePath+"/findings/" + i3+"/status",schemaPath:"#/$defs/finding/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.comparisons !== undefined){
let data30 = data.comparisons;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.example === undefined){
const err69 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.preset === undefined){
const err70 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.base === undefined){
const err71 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data31.head === undefined){
const err72 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data31.verdict === undefined){
const err73 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.reason === undefined){
const err74 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data31.metrics === undefined){
const err75 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data31){
if(!(((((((key6 === "example") || (key6 === "preset")) || (key6 === "base")) || (key6 === "head")) || (key6 === "verdict")) || (key6 === "reason")) || (key6 === "metrics"))){
const err76 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.example !== undefined){
let data32 = data31.example;
if((typeof data32 !== "string") && (data32 !== null)){
const err77 = {instancePath:instancePath+"/comparisons/" + i4+"/example",schemaPath:"#/$defs/comparison/properties/example/type",keyword:"type",params:{type: schema35.properties.example.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.preset !== undefined){
let data33 = data31.preset;
if((typeof data33 !== "string") && (data33 !== null)){
const err78 = {instancePath:instancePath+"/comparisons/" + i4+"/preset",schemaPath:"#/$defs/comparison/properties/preset/type",keyword:"type",params:{type: schema35.properties.preset.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data31.base !== undefined){
if(typeof data31.base !== "string"){
const err79 = {instancePath:instancePath+"/comparisons/" + i4+"/base",schemaPath:"#/$defs/comparison/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.head !== undefined){
if(typeof data31.head !== "string"){
const err80 = {instancePath:instancePath+"/comparisons/" + i4+"/head",schemaPath:"#/$defs/comparison/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data31.verdict !== undefined){
let data36 = data31.verdict;
if(!((((((data36 === "regression") || (data36 === "improvement")) || (data36 === "equivalent")) || (data36 === "inconclusive")) || (data36 === "insufficient_data")) || (data36 === "incomparable"))){
const err81 = {instancePath:instancePath+"/comparisons/" + i4+"/verdict",schemaPath:"#/$defs/comparison/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.reason !== undefined){
let data37 = data31.reason;
if((typeof data37 !== "string") && (data37 !== null)){
const err82 = {instancePath:instancePath+"/comparisons/" + i4+"/reason",schemaPath:"#/$defs/comparison/properties/reason/type",keyword:"type",params:{type: schema35.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.metrics !== undefined){
let data38 = data31.metrics;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.name === undefined){
const err83 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data39.origin === undefined){
const err84 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data39.base === undefined){
const err85 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data39.head === undefined){
const err86 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data39.change === undefined){
const err87 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data39.tolerance === undefined){
const err88 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data39.verdict === undefined){
const err89 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data39.reason === undefined){
const err90 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key7 in data39){
if(!(func1.call(schema35.properties.metrics.items.properties, key7))){
const err91 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data39.name !== undefined){
if(typeof data39.name !== "string"){
const err92 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/name",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.origin !== undefined){
let data41 = data39.origin;
if(!((data41 === "observed") || (data41 === "reported"))){
const err93 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/origin",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.base !== undefined){
let data42 = data39.base;
const _errs87 = errors;
let valid22 = false;
let passing0 = null;
const _errs88 = errors;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err94 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/base",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/base/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid0 = _errs88 === errors;
if(_valid0){
valid22 = true;
passing0 = 0;
}
const _errs90 = errors;
if(typeof data42 !== "string"){
const err95 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/base",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/base/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid0 = _errs90 === errors;
if(_valid0 && valid22){
valid22 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid22 = true;
passing0 = 1;
}
const _errs92 = errors;
if(data42 !== null){
const err96 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/base",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/base/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid0 = _errs92 === errors;
if(_valid0 && valid22){
valid22 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid22 = true;
passing0 = 2;
}
}
}
if(!valid22){
const err97 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/base",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data39.head !== undefined){
let data43 = data39.head;
const _errs95 = errors;
let valid23 = false;
let passing1 = null;
const _errs96 = errors;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err98 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/head",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/head/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid1 = _errs96 === errors;
if(_valid1){
valid23 = true;
passing1 = 0;
}
const _errs98 = errors;
if(typeof data43 !== "string"){
const err99 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/head",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/head/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid1 = _errs98 === errors;
if(_valid1 && valid23){
valid23 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid23 = true;
passing1 = 1;
}
const _errs100 = errors;
if(data43 !== null){
const err100 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/head",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/head/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid1 = _errs100 === errors;
if(_valid1 && valid23){
valid23 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid23 = true;
passing1 = 2;
}
}
}
if(!valid23){
const err101 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/head",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/head/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
if(data39.unit !== undefined){
if(typeof data39.unit !== "string"){
const err102 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/unit",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data39.change !== undefined){
let data45 = data39.change;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (data45 !== null)){
const err103 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/change",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/change/type",keyword:"type",params:{type: schema35.properties.metrics.items.properties.change.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.tolerance !== undefined){
let data46 = data39.tolerance;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err104 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/tolerance",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.direction !== undefined){
let data47 = data39.direction;
if(!(((data47 === "min") || (data47 === "max")) || (data47 === "neutral"))){
const err105 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/direction",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.verdict !== undefined){
let data48 = data39.verdict;
if(!((((((data48 === "regression") || (data48 === "improvement")) || (data48 === "equivalent")) || (data48 === "inconclusive")) || (data48 === "insufficient_data")) || (data48 === "incomparable"))){
const err106 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/verdict",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.reason !== undefined){
let data49 = data39.reason;
if((typeof data49 !== "string") && (data49 !== null)){
const err107 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5+"/reason",schemaPath:"#/$defs/comparison/properties/metrics/items/properties/reason/type",keyword:"type",params:{type: schema35.properties.metrics.items.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics/" + i5,schemaPath:"#/$defs/comparison/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/comparisons/" + i4+"/metrics",schemaPath:"#/$defs/comparison/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/comparisons/" + i4,schemaPath:"#/$defs/comparison/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.contracts !== undefined){
let data50 = data.contracts;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.example === undefined){
const err112 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data51.preset === undefined){
const err113 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data51.state === undefined){
const err114 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data51.changes === undefined){
const err115 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key8 in data51){
if(!((((key8 === "example") || (key8 === "preset")) || (key8 === "state")) || (key8 === "changes"))){
const err116 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data51.example !== undefined){
if(typeof data51.example !== "string"){
const err117 = {instancePath:instancePath+"/contracts/" + i6+"/example",schemaPath:"#/$defs/contractDiff/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data51.preset !== undefined){
if(typeof data51.preset !== "string"){
const err118 = {instancePath:instancePath+"/contracts/" + i6+"/preset",schemaPath:"#/$defs/contractDiff/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.state !== undefined){
let data54 = data51.state;
if(!(((data54 === "added") || (data54 === "removed")) || (data54 === "changed"))){
const err119 = {instancePath:instancePath+"/contracts/" + i6+"/state",schemaPath:"#/$defs/contractDiff/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data51.changes !== undefined){
let data55 = data51.changes;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind === undefined){
const err120 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data56.danger === undefined){
const err121 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "danger"},message:"must have required property '"+"danger"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data56.before === undefined){
const err122 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data56.after === undefined){
const err123 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key9 in data56){
if(!((((key9 === "kind") || (key9 === "danger")) || (key9 === "before")) || (key9 === "after"))){
const err124 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data56.kind !== undefined){
let data57 = data56.kind;
if(!(((((((((((((((((data57 === "power") || (data57 === "mount")) || (data57 === "mode")) || (data57 === "gpus")) || (data57 === "network")) || (data57 === "port")) || (data57 === "image")) || (data57 === "command")) || (data57 === "entrypoint")) || (data57 === "workdir")) || (data57 === "env")) || (data57 === "env_value")) || (data57 === "user")) || (data57 === "shm")) || (data57 === "build")) || (data57 === "containers")) || (data57 === "state"))){
const err125 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/kind",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema36.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data56.danger !== undefined){
let data58 = data56.danger;
if(!(((data58 === "high") || (data58 === "medium")) || (data58 === "low"))){
const err126 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/danger",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/danger/enum",keyword:"enum",params:{allowedValues: schema36.properties.changes.items.properties.danger.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data56.before !== undefined){
let data59 = data56.before;
if((typeof data59 !== "string") && (data59 !== null)){
const err127 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/before",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/before/type",keyword:"type",params:{type: schema36.properties.changes.items.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data59 === "string"){
if(func5(data59) > 400){
const err128 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/before",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data56.after !== undefined){
let data60 = data56.after;
if((typeof data60 !== "string") && (data60 !== null)){
const err129 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/after",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/after/type",keyword:"type",params:{type: schema36.properties.changes.items.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data60 === "string"){
if(func5(data60) > 400){
const err130 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7+"/after",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/contracts/" + i6+"/changes/" + i7,schemaPath:"#/$defs/contractDiff/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/contracts/" + i6+"/changes",schemaPath:"#/$defs/contractDiff/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/contracts/" + i6,schemaPath:"#/$defs/contractDiff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.sweeps !== undefined){
let data61 = data.sweeps;
if(Array.isArray(data61)){
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
let data62 = data61[i8];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.example === undefined){
const err135 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data62.name === undefined){
const err136 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data62.preset === undefined){
const err137 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data62.metric === undefined){
const err138 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data62.direction === undefined){
const err139 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data62.planned === undefined){
const err140 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data62.trials === undefined){
const err141 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "trials"},message:"must have required property '"+"trials"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key10 in data62){
if(!(((((((key10 === "example") || (key10 === "name")) || (key10 === "preset")) || (key10 === "metric")) || (key10 === "direction")) || (key10 === "planned")) || (key10 === "trials"))){
const err142 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data62.example !== undefined){
if(typeof data62.example !== "string"){
const err143 = {instancePath:instancePath+"/sweeps/" + i8+"/example",schemaPath:"#/$defs/sweep/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data62.name !== undefined){
if(typeof data62.name !== "string"){
const err144 = {instancePath:instancePath+"/sweeps/" + i8+"/name",schemaPath:"#/$defs/sweep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data62.preset !== undefined){
if(typeof data62.preset !== "string"){
const err145 = {instancePath:instancePath+"/sweeps/" + i8+"/preset",schemaPath:"#/$defs/sweep/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data62.metric !== undefined){
let data66 = data62.metric;
if((typeof data66 !== "string") && (data66 !== null)){
const err146 = {instancePath:instancePath+"/sweeps/" + i8+"/metric",schemaPath:"#/$defs/sweep/properties/metric/type",keyword:"type",params:{type: schema37.properties.metric.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data62.direction !== undefined){
let data67 = data62.direction;
if((typeof data67 !== "string") && (data67 !== null)){
const err147 = {instancePath:instancePath+"/sweeps/" + i8+"/direction",schemaPath:"#/$defs/sweep/properties/direction/type",keyword:"type",params:{type: schema37.properties.direction.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!(((data67 === "min") || (data67 === "max")) || (data67 === null))){
const err148 = {instancePath:instancePath+"/sweeps/" + i8+"/direction",schemaPath:"#/$defs/sweep/properties/direction/enum",keyword:"enum",params:{allowedValues: schema37.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data62.planned !== undefined){
let data68 = data62.planned;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err149 = {instancePath:instancePath+"/sweeps/" + i8+"/planned",schemaPath:"#/$defs/sweep/properties/planned/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err150 = {instancePath:instancePath+"/sweeps/" + i8+"/planned",schemaPath:"#/$defs/sweep/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data62.trials !== undefined){
let data69 = data62.trials;
if(Array.isArray(data69)){
const len9 = data69.length;
for(let i9=0; i9<len9; i9++){
let data70 = data69[i9];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.number === undefined){
const err151 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data70.params === undefined){
const err152 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data70.outcome === undefined){
const err153 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data70.value === undefined){
const err154 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data70.record === undefined){
const err155 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key11 in data70){
if(!(((((key11 === "number") || (key11 === "params")) || (key11 === "outcome")) || (key11 === "value")) || (key11 === "record"))){
const err156 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data70.number !== undefined){
let data71 = data70.number;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err157 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/number",schemaPath:"#/$defs/sweep/properties/trials/items/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err158 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/number",schemaPath:"#/$defs/sweep/properties/trials/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data70.params !== undefined){
let data72 = data70.params;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key12 in data72){
let data73 = data72[key12];
if(((typeof data73 !== "string") && (!((typeof data73 == "number") && (isFinite(data73))))) && (typeof data73 !== "boolean")){
const err159 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/params/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sweep/properties/trials/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema37.properties.trials.items.properties.params.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/params",schemaPath:"#/$defs/sweep/properties/trials/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data70.outcome !== undefined){
let data74 = data70.outcome;
if(!(((data74 === "passed") || (data74 === "failed")) || (data74 === "skipped"))){
const err161 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/outcome",schemaPath:"#/$defs/sweep/properties/trials/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema37.properties.trials.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data70.value !== undefined){
let data75 = data70.value;
if(((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err162 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/value",schemaPath:"#/$defs/sweep/properties/trials/items/properties/value/type",keyword:"type",params:{type: schema37.properties.trials.items.properties.value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data70.record !== undefined){
let data76 = data70.record;
if((typeof data76 !== "string") && (data76 !== null)){
const err163 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9+"/record",schemaPath:"#/$defs/sweep/properties/trials/items/properties/record/type",keyword:"type",params:{type: schema37.properties.trials.items.properties.record.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/sweeps/" + i8+"/trials/" + i9,schemaPath:"#/$defs/sweep/properties/trials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/sweeps/" + i8+"/trials",schemaPath:"#/$defs/sweep/properties/trials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/sweeps/" + i8,schemaPath:"#/$defs/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/sweeps",schemaPath:"#/properties/sweeps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.workspace !== undefined){
let data77 = data.workspace;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.datasets === undefined){
const err168 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data77.runs === undefined){
const err169 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data77.models === undefined){
const err170 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data77.verified === undefined){
const err171 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "verified"},message:"must have required property '"+"verified"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data77.signatures === undefined){
const err172 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key13 in data77){
if(!(((((key13 === "datasets") || (key13 === "runs")) || (key13 === "models")) || (key13 === "verified")) || (key13 === "signatures"))){
const err173 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data77.datasets !== undefined){
let data78 = data77.datasets;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err174 = {instancePath:instancePath+"/workspace/datasets",schemaPath:"#/properties/workspace/properties/datasets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
const err175 = {instancePath:instancePath+"/workspace/datasets",schemaPath:"#/properties/workspace/properties/datasets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
if(data77.runs !== undefined){
let data79 = data77.runs;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err176 = {instancePath:instancePath+"/workspace/runs",schemaPath:"#/properties/workspace/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
const err177 = {instancePath:instancePath+"/workspace/runs",schemaPath:"#/properties/workspace/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
if(data77.models !== undefined){
let data80 = data77.models;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err178 = {instancePath:instancePath+"/workspace/models",schemaPath:"#/properties/workspace/properties/models/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
const err179 = {instancePath:instancePath+"/workspace/models",schemaPath:"#/properties/workspace/properties/models/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data77.verified !== undefined){
let data81 = data77.verified;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.content === undefined){
const err180 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data81.cache === undefined){
const err181 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data81.pointers === undefined){
const err182 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "pointers"},message:"must have required property '"+"pointers"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data81.unchecked === undefined){
const err183 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "unchecked"},message:"must have required property '"+"unchecked"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key14 in data81){
if(!((((key14 === "content") || (key14 === "cache")) || (key14 === "pointers")) || (key14 === "unchecked"))){
const err184 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data81.content !== undefined){
let data82 = data81.content;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err185 = {instancePath:instancePath+"/workspace/verified/content",schemaPath:"#/properties/workspace/properties/verified/properties/content/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
const err186 = {instancePath:instancePath+"/workspace/verified/content",schemaPath:"#/properties/workspace/properties/verified/properties/content/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data81.cache !== undefined){
let data83 = data81.cache;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err187 = {instancePath:instancePath+"/workspace/verified/cache",schemaPath:"#/properties/workspace/properties/verified/properties/cache/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
const err188 = {instancePath:instancePath+"/workspace/verified/cache",schemaPath:"#/properties/workspace/properties/verified/properties/cache/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data81.pointers !== undefined){
let data84 = data81.pointers;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err189 = {instancePath:instancePath+"/workspace/verified/pointers",schemaPath:"#/properties/workspace/properties/verified/properties/pointers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err190 = {instancePath:instancePath+"/workspace/verified/pointers",schemaPath:"#/properties/workspace/properties/verified/properties/pointers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
if(data81.unchecked !== undefined){
let data85 = data81.unchecked;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err191 = {instancePath:instancePath+"/workspace/verified/unchecked",schemaPath:"#/properties/workspace/properties/verified/properties/unchecked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
const err192 = {instancePath:instancePath+"/workspace/verified/unchecked",schemaPath:"#/properties/workspace/properties/verified/properties/unchecked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
else {
const err193 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data77.signatures !== undefined){
let data86 = data77.signatures;
if(Array.isArray(data86)){
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.path === undefined){
const err194 = {instancePath:instancePath+"/workspace/signatures/" + i10,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data87.verdict === undefined){
const err195 = {instancePath:instancePath+"/workspace/signatures/" + i10,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data87.signers === undefined){
const err196 = {instancePath:instancePath+"/workspace/signatures/" + i10,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key15 in data87){
if(!(((key15 === "path") || (key15 === "verdict")) || (key15 === "signers"))){
const err197 = {instancePath:instancePath+"/workspace/signatures/" + i10,schemaPath:"#/properties/workspace/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data87.path !== undefined){
if(typeof data87.path !== "string"){
const err198 = {instancePath:instancePath+"/workspace/signatures/" + i10+"/path",schemaPath:"#/properties/workspace/properties/signatures/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data87.verdict !== undefined){
let data89 = data87.verdict;
if(!((((data89 === "signed") || (data89 === "unsigned_allowed")) || (data89 === "missing")) || (data89 === "rejected"))){
const err199 = {instancePath:instancePath+"/workspace/signatures/" + i10+"/verdict",schemaPath:"#/properties/workspace/properties/signatures/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data87.signers !== undefined){
let data90 = data87.signers;
if(Array.isArray(data90)){
const len11 = data90.length;
for(let i11=0; i11<len11; i11++){
if(typeof data90[i11] !== "string"){
const err200 = {instancePath:instancePath+"/workspace/signatures/" + i10+"/signers/" + i11,schemaPath:"#/properties/workspace/properties/signatures/items/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/workspace/signatures/" + i10+"/signers",schemaPath:"#/properties/workspace/properties/signatures/items/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/workspace/signatures/" + i10,schemaPath:"#/properties/workspace/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.baseline !== undefined){
let data92 = data.baseline;
const _errs202 = errors;
let valid46 = false;
let passing2 = null;
const _errs203 = errors;
if(data92 !== null){
const err205 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid2 = _errs203 === errors;
if(_valid2){
valid46 = true;
passing2 = 0;
}
const _errs205 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.path === undefined){
const err206 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data92.known === undefined){
const err207 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data92.new === undefined){
const err208 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data92.fixed === undefined){
const err209 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key16 in data92){
if(!((((((key16 === "path") || (key16 === "known")) || (key16 === "new")) || (key16 === "fixed")) || (key16 === "moved")) || (key16 === "gone"))){
const err210 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data92.path !== undefined){
if(typeof data92.path !== "string"){
const err211 = {instancePath:instancePath+"/baseline/path",schemaPath:"#/properties/baseline/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data92.known !== undefined){
let data94 = data92.known;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err212 = {instancePath:instancePath+"/baseline/known",schemaPath:"#/properties/baseline/oneOf/1/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data92.new !== undefined){
let data95 = data92.new;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err213 = {instancePath:instancePath+"/baseline/new",schemaPath:"#/properties/baseline/oneOf/1/properties/new/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data92.fixed !== undefined){
let data96 = data92.fixed;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err214 = {instancePath:instancePath+"/baseline/fixed",schemaPath:"#/properties/baseline/oneOf/1/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data92.moved !== undefined){
let data97 = data92.moved;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err215 = {instancePath:instancePath+"/baseline/moved",schemaPath:"#/properties/baseline/oneOf/1/properties/moved/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data92.gone !== undefined){
let data98 = data92.gone;
if(Array.isArray(data98)){
const len12 = data98.length;
for(let i12=0; i12<len12; i12++){
let data99 = data98[i12];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.code === undefined){
const err216 = {instancePath:instancePath+"/baseline/gone/" + i12,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data99.path === undefined){
const err217 = {instancePath:instancePath+"/baseline/gone/" + i12,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data99.count === undefined){
const err218 = {instancePath:instancePath+"/baseline/gone/" + i12,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key17 in data99){
if(!(((key17 === "code") || (key17 === "path")) || (key17 === "count"))){
const err219 = {instancePath:instancePath+"/baseline/gone/" + i12,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data99.code !== undefined){
if(typeof data99.code !== "string"){
const err220 = {instancePath:instancePath+"/baseline/gone/" + i12+"/code",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data99.path !== undefined){
if(typeof data99.path !== "string"){
const err221 = {instancePath:instancePath+"/baseline/gone/" + i12+"/path",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data99.count !== undefined){
let data102 = data99.count;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err222 = {instancePath:instancePath+"/baseline/gone/" + i12+"/count",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/baseline/gone/" + i12,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/baseline/gone",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid2 = _errs205 === errors;
if(_valid2 && valid46){
valid46 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid46 = true;
passing2 = 1;
}
}
if(!valid46){
const err226 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data.summary !== undefined){
let data103 = data.summary;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.examples === undefined){
const err227 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data103.passed === undefined){
const err228 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data103.failed === undefined){
const err229 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data103.skipped === undefined){
const err230 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data103.errors === undefined){
const err231 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data103.warnings === undefined){
const err232 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data103.notices === undefined){
const err233 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key18 in data103){
if(!(((((((key18 === "examples") || (key18 === "passed")) || (key18 === "failed")) || (key18 === "skipped")) || (key18 === "errors")) || (key18 === "warnings")) || (key18 === "notices"))){
const err234 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data103.examples !== undefined){
let data104 = data103.examples;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err235 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data103.passed !== undefined){
let data105 = data103.passed;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err236 = {instancePath:instancePath+"/summary/passed",schemaPath:"#/properties/summary/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data103.failed !== undefined){
let data106 = data103.failed;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err237 = {instancePath:instancePath+"/summary/failed",schemaPath:"#/properties/summary/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data103.skipped !== undefined){
let data107 = data103.skipped;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err238 = {instancePath:instancePath+"/summary/skipped",schemaPath:"#/properties/summary/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data103.errors !== undefined){
let data108 = data103.errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err239 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data103.warnings !== undefined){
let data109 = data103.warnings;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err240 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data103.notices !== undefined){
let data110 = data103.notices;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err241 = {instancePath:instancePath+"/summary/notices",schemaPath:"#/properties/summary/properties/notices/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.verdict !== undefined){
let data111 = data.verdict;
if(!((((data111 === "clean") || (data111 === "warnings")) || (data111 === "errors")) || (data111 === "could_not_run"))){
const err243 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.problems !== undefined){
let data112 = data.problems;
if(Array.isArray(data112)){
const len13 = data112.length;
for(let i13=0; i13<len13; i13++){
let data113 = data112[i13];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.code === undefined){
const err244 = {instancePath:instancePath+"/problems/" + i13,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data113.message === undefined){
const err245 = {instancePath:instancePath+"/problems/" + i13,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data113.next === undefined){
const err246 = {instancePath:instancePath+"/problems/" + i13,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key19 in data113){
if(!((((key19 === "code") || (key19 === "message")) || (key19 === "next")) || (key19 === "path"))){
const err247 = {instancePath:instancePath+"/problems/" + i13,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data113.code !== undefined){
if(typeof data113.code !== "string"){
const err248 = {instancePath:instancePath+"/problems/" + i13+"/code",schemaPath:"#/$defs/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data113.message !== undefined){
if(typeof data113.message !== "string"){
const err249 = {instancePath:instancePath+"/problems/" + i13+"/message",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data113.next !== undefined){
if(typeof data113.next !== "string"){
const err250 = {instancePath:instancePath+"/problems/" + i13+"/next",schemaPath:"#/$defs/problem/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data113.path !== undefined){
if(typeof data113.path !== "string"){
const err251 = {instancePath:instancePath+"/problems/" + i13+"/path",schemaPath:"#/$defs/problem/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/problems/" + i13,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/report.js


;// CONCATENATED MODULE: ./core/report/read-report.js
/** Reads a report that another job, perhaps one that ran a pull request's code, has written (A06, A27): whole and valid, or not at all. */




/** 5,000 examples with 25,000 findings are 15.8 million characters (2,000 with 10,000: 6.3 million). A privileged reader asks for less (`maxLength`). */
const REPORT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 12, maxString: 16 * 1024 };
/** Never a partial report: one deviation from the schema refuses all of it. `from` names the file in messages. */
function readReport(text, options = {}) {
    const from = options.from ?? 'The report';
    const parsed = (0,parse_json/* parseJson */.q)(text, { ...REPORT_LIMITS, maxLength: options.maxLength ?? REPORT_LIMITS.maxLength });
    if (!parsed.ok)
        return refused(from, `it ${parsed.problem.message}`);
    if (!validate(parsed.value))
        return refused(from, firstDeviation());
    const report = parsed.value;
    return tellsTheTruth(report) ? (0,problem.ok)(report) : refused(from, 'its summary or verdict does not follow from what it lists');
}
/** Job code that writes its own report could write `clean` above a list of errors: the sum is done again. */
function tellsTheTruth(report) {
    const { summary, verdict } = (0,build_report/* buildReport */.F)(report);
    return verdict === report.verdict && Object.entries(summary).every(([key, value]) => report.summary[key] === value);
}
function refused(from, why) {
    return (0,problem/* fail */.fJ)({ code: 'REPORT.UNREADABLE', message: `${from} was refused: ${why}.`, next: 'Make it again with the same version of Hortus, and do not edit it.' });
}
/** A pointer is cut, since its words come from the document. */
function firstDeviation() {
    const error = validate.errors?.[0];
    return error === undefined ? 'it is not a report/1' : `at ${(error.instancePath || '/').slice(0, 120)} it ${error.message ?? 'is not valid'}`;
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(9128);
;// CONCATENATED MODULE: ./app/report.js





/** A plan holds at most 256 jobs; a few verbs come beside them. */
const MAX_REPORTS = 300;
/** All reports together: jobs that ran a pull request's code could each write as much as one may have (A31). */
const MAX_TOTAL = 4 * REPORT_LIMITS.maxLength;
/** `reports` is the directory into which the artifacts were downloaded, one directory each. */
async function report(reports, options) {
    const paths = (await reports.walk('', { skip: ['records', 'logs', 'outputs'] })).filter((entry) => entry.kind === 'file' && /^([^/]+\/)?report\.json$/.test(entry.path)).map((entry) => entry.path);
    const read = [];
    const problems = paths.length > MAX_REPORTS ? [{ code: 'REPORT.TOO_MANY', message: `There are ${paths.length} reports, over ${MAX_REPORTS}.`, next: 'Merge the reports of one workflow run only.' }] : [];
    let room = MAX_TOTAL;
    for (const path of paths.slice(0, MAX_REPORTS)) {
        const text = await reports.readText(path, { maxBytes: Math.min(REPORT_LIMITS.maxLength, room) });
        if (text.ok)
            room -= text.value.text.length;
        const result = text.ok ? readReport(text.value.text, { from: path }) : { ok: false, problem: { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${text.problem.message}`, next: 'Look at the job that wrote it.' } };
        if (result.ok)
            read.push(result.value);
        else
            problems.push(result.problem);
    }
    const missing = options.expect.filter((verb) => !read.some((each) => each.verb === verb));
    problems.push(...missing.map((verb) => ({ code: 'REPORT.MISSING', message: `No report of ${verb} is there.`, next: `Look at the job that runs ${verb}: it ended before it wrote one.` })));
    const { cells, left, longest } = options.plan;
    const merged = (0,merge_reports/* mergeReports */.C)(read, { verb: 'check', planned: cells, left });
    return (0,with_findings/* withFindings */.$)(problems.length === 0 ? merged : (0,build_report/* buildReport */.F)({ ...merged, problems: [...merged.problems, ...problems] }), (0,plan_findings/* tooLong */.Po)(cells.length, longest));
}

// EXTERNAL MODULE: ./core/report/plan-document.js
var plan_document = __webpack_require__(8278);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(7826);
// EXTERNAL MODULE: ./actions/packed.js
var packed = __webpack_require__(3394);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/report.js







const reportStory = async ({ inputs, workspaceAbs }) => {
    const [reports, plan] = [(0,required/* required */.m)('report', 'reports', inputs.reports), (0,required/* required */.m)('report', 'plan', inputs.plan)];
    if (!reports.ok)
        return reports;
    if (!plan.ok)
        return plan;
    const planned = readPlan(plan.value);
    if (!planned.ok)
        return planned;
    return (0,problem.ok)({ report: await report((0,files/* openFiles */.K)((0,external_node_path_.resolve)(workspaceAbs, reports.value)), { plan: planned.value, expect: inputs.expect }), outputs: {} });
};
/** The output `plan` of actions/plan. */
function readPlan(word) {
    const text = (0,packed/* unpack */.l)(word, plan_document/* PLAN_LIMITS */.HK.maxLength);
    return text === null ? (0,problem/* fail */.fJ)(plan_document/* REFUSED */.ln) : (0,plan_document/* readPlanDocument */.rk)(text);
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   Q: () => (/* binding */ mergeExamples)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);



/** The order of `reports` does not matter. Without any report nothing could be judged, and the result says so. */
function mergeReports(reports, options = {}) {
    const verbs = new Set(reports.map((report) => report.verb));
    const [shared] = verbs;
    const examples = reports.flatMap((report) => report.examples);
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({
        verb: options.verb ?? (verbs.size === 1 && shared !== undefined ? shared : 'check'),
        repository: mergeRepository(reports),
        scope: options.scope ?? widestScope(reports),
        examples: mergeExamples([...examples, ...skipped(options.left ?? [], examples)]),
        cells: { planned: [...reports.flatMap((report) => report.cells.planned), ...(options.planned ?? [])], executed: reports.flatMap((report) => report.cells.executed) },
        findings: mergeFindings(reports),
        comparisons: reports.flatMap((report) => report.comparisons),
        contracts: reports.flatMap((report) => report.contracts ?? []),
        sweeps: reports.flatMap((report) => report.sweeps ?? []),
        ...mergeWorkspace(reports),
        baseline: mergeBaseline(reports),
        problems: [...reports.flatMap((report) => report.problems), ...(reports.length === 0 ? [NO_REPORTS] : [])],
    });
}
const NO_REPORTS = { code: 'REPORT.NONE', message: 'There is no report to merge, so nothing is known.', next: 'Look at the jobs that should have written one.' };
/** One commit or none: reports of different commits do not describe one state. */
function mergeRepository(reports) {
    const commits = new Set(reports.map((report) => report.repository.commit));
    const [commit] = commits;
    const dirty = reports.map((report) => report.repository.dirty);
    return { commit: commits.size === 1 ? (commit ?? null) : null, dirty: dirty.includes(true) ? true : dirty.length === 0 || dirty.includes(null) ? null : false };
}
const WIDTH = ['named', 'affected', 'all'];
function widestScope(reports) {
    const scopes = reports.map((report) => report.scope).sort((a, b) => WIDTH.indexOf(b.mode) - WIDTH.indexOf(a.mode) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return scopes[0] ?? { mode: 'named', reason: 'No report was there.', base: null };
}
/** An example without a cell was read and not run: "passed" would be what validate says of its files. */
function skipped(left, examples) {
    const known = new Map(examples.map((example) => [example.id, example]));
    return left.map(({ example: id, path, reason }) => {
        const { name, tier } = known.get(id) ?? { name: id, tier: 'experimental' };
        return { id, path, name, tier, outcome: 'skipped', reason, rungs: [], records: [] };
    });
}
/** The worst outcome of an example counts, and a skip is worse than a pass. */
const OUTCOMES = ['passed', 'skipped', 'failed'];
const STATES = ['not_run', 'passed', 'skipped', 'failed'];
/** One result for each example. */
function mergeExamples(examples) {
    const byId = Map.groupBy(examples, (example) => example.id);
    return [...byId.values()].map((same) => same.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b))).reduce(mergeExample));
}
function mergeExample(a, b) {
    const [worse, other] = OUTCOMES.indexOf(b.outcome) > OUTCOMES.indexOf(a.outcome) ? [b, a] : [a, b];
    const metrics = { ...other.metrics, ...worse.metrics };
    return {
        ...worse,
        reason: worse.reason ?? (worse.outcome === other.outcome ? other.reason : null),
        rungs: mergeRungs([...a.rungs, ...b.rungs]),
        records: [...a.records, ...b.records],
        ...(a.metrics === undefined && b.metrics === undefined ? {} : { metrics }),
    };
}
function mergeRungs(rungs) {
    return [...Map.groupBy(rungs, (rung) => rung.rung).values()].map((same) => same.reduce(worseRung));
}
const worseRung = (a, b) => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a);
/** A finding known in one report and new in another is new. What follows from the plan is computed anew. */
function mergeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings).filter((finding) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(finding.code));
    const same = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, status: null }));
    return [...same.values()].map((all) => all.find((finding) => finding.status === 'new') ?? all[0]).filter((finding) => finding !== undefined);
}
/** One repository has one workspace; whoever verified most of it says most. */
function mergeWorkspace(reports) {
    const compared = ({ verified }) => verified.content + verified.cache + verified.pointers;
    const [workspace] = reports.flatMap((report) => report.workspace ?? []).sort((a, b) => compared(b) - compared(a) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return workspace === undefined ? {} : { workspace };
}
function mergeBaseline(reports) {
    const baselines = reports.map((report) => report.baseline).filter((baseline) => baseline !== null);
    const path = baselines.map((baseline) => baseline.path).sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)[0];
    if (path === undefined)
        return null;
    const findings = mergeFindings(reports);
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    const fixed = Math.max(...baselines.map((baseline) => baseline.fixed));
    const moved = baselines.flatMap((baseline) => baseline.moved ?? []);
    const gone = baselines.flatMap((baseline) => (baseline.gone === undefined ? [] : [baseline.gone]));
    return { path, known: count('known'), new: count('new'), fixed, ...(moved.length === 0 ? {} : { moved: Math.max(...moved) }), ...(gone.length === 0 ? {} : { gone: mergeGone(gone.flat()) }) };
}
/** Every report looked at the same garden: an entry that two of them miss is gone once. */
function mergeGone(gone) {
    const same = Map.groupBy(gone, ({ code, path: file }) => `${file}\n${code}`);
    const merged = [...same.values()].map((all) => all.reduce((a, b) => (b.count > a.count ? b : a)));
    return merged.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.code, b.code)).slice(0, 100);
}


/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ PLAN_LIMITS),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   rk: () => (/* binding */ readPlanDocument)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);


/** Fits 20,000 examples. */
const PLAN_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 4, maxString: 4096 };
function planDocument({ cells, left, longest }) {
    return JSON.stringify({ cells: cells.map(({ id }) => id), left, longest });
}
/** Total: whole and of this shape, or refused. */
function readPlanDocument(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, PLAN_LIMITS);
    return parsed.ok && isPlan(parsed.value) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.value) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(REFUSED);
}
const REFUSED = { code: 'ACTION.INPUT_INVALID', message: 'The input plan of report is not what a plan gives.', next: 'Give it the output `plan` of actions/plan, unchanged.' };
function isPlan(value) {
    if (!isObject(value) || !Array.isArray(value['cells']) || !Array.isArray(value['left']))
        return false;
    return value['cells'].every(isText) && value['left'].every(isLeftOut) && Number.isFinite(value['longest']);
}
const isLeftOut = (value) => isObject(value) && isText(value['example']) && isText(value['path']) && isText(value['reason']);
const isObject = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string' && value !== '';


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ })

};
