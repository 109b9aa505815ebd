export const id = 8584;
export const ids = [8584];
export const modules = {

/***/ 58584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   xy: () => (/* binding */ RECORD_MAX_BYTES),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _json_is_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50373);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _schema_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51440);
/** A record as it lies in a file: from our own store, or from a stranger. Strict; nothing is used before the schema has seen it. */




/** A record of ours with every cap reached stays below this. */
const RECORD_MAX_BYTES = 16 * 1024 * 1024;
const LIMITS = { maxLength: RECORD_MAX_BYTES, maxDepth: 64, maxString: 1024 * 1024 };
/** Total (A03, A04, A06): a text gives a record of ours, or why it is none. */
function readRecord(text, path) {
    const parsed = parseRecord(text, path);
    return parsed.ok ? recordOf(parsed.value, path) : parsed;
}
/** The JSON of a file that may be a record of any layout. Foreign tools write byte order marks. */
function parseRecord(text, path) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.startsWith('\uFEFF') ? text.slice(1) : text, LIMITS);
    return parsed.ok ? parsed : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(problem(path, parsed.problem.message));
}
/** A file that does not claim to be a record gives the code `RECORD.FOREIGN`. */
function recordOf(value, path) {
    if (isForeign(value))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'RECORD.FOREIGN', message: `${path} has no "schema": "run-record/1".`, next: 'Give a record that Hortus wrote, or one of a layout it has an adapter for.', path });
    if (!(0,_schema_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .validateRunRecord */ .F)(value))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(problem(path, `does not fit run-record/1: ${firstErrors()}`));
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
}
const isForeign = (value) => (0,_json_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) && value['schema'] !== 'run-record/1';
function firstErrors() {
    const errors = _schema_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .validateRunRecord */ .F.errors ?? [];
    return errors.slice(0, 3).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`).join('; ');
}
function problem(path, what) {
    return { code: 'RECORD.UNREADABLE', message: `${path} ${what}.`, next: 'Write the record again, or leave the file out.', path };
}


/***/ }),

/***/ 51440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* reexport */ validate)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/run-record.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run-record.schema.json","type":"object","required":["schema","id","system","kind","status","params","observed","reported","source"],"additionalProperties":false,"properties":{"schema":{"const":"run-record/1"},"id":{"type":"string","minLength":1,"maxLength":200},"groupId":{"type":"string"},"system":{"enum":["hortus","strataml","cvl","simple-exp","simple-track","oxidized","vision"]},"kind":{"enum":["smoke","run","train","eval","benchmark","parity","profile","autolabel","deploy","sweep-trial","other"]},"example":{"type":"object","required":["id","path"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"}}},"preset":{"type":"string"},"status":{"type":"object","required":["state"],"additionalProperties":false,"properties":{"state":{"enum":["queued","running","succeeded","failed","timed_out","interrupted","cancelled","stale","unknown"]},"reason":{"type":"string"},"raw":{"type":["string","null"]},"result":{"type":["string","null"]},"dryRun":{"type":"boolean"},"error":{"type":["object","null"],"additionalProperties":true,"properties":{"message":{"type":"string"},"traceback":{"type":"string"}}}}},"params":{"type":"object","additionalProperties":true},"fingerprint":{"type":"object","required":["preset","params","datasets","image","hardwareClass","tree"],"additionalProperties":false,"properties":{"preset":{"type":["string","null"]},"params":{"type":"string"},"datasets":{"type":"array","items":{"type":"string"}},"image":{"type":["string","null"]},"hardwareClass":{"type":"string"},"tree":{"type":["string","null"]}}},"observed":{"oneOf":[{"$ref":"#/$defs/observed"},{"type":"null"}]},"reported":{"$ref":"#/$defs/reported"},"benchmark":{"$ref":"#/$defs/benchmark"},"parity":{"$ref":"#/$defs/parity"},"source":{"type":"object","required":["adapter","files"],"additionalProperties":false,"properties":{"adapter":{"type":"string"},"root":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"files":{"type":"array","items":{"type":"object","required":["path","sha256","bytes"],"properties":{"path":{"type":"string"},"sha256":{"type":"string"},"bytes":{"type":"integer"},"role":{"type":"string"}}}},"diagnostics":{"type":"array","items":{"$ref":"#/$defs/diagnostic"}}}},"ext":{"type":"object","additionalProperties":true}},"$defs":{"num":{"oneOf":[{"type":"number"},{"enum":["NaN","Infinity","-Infinity"]}]},"time":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},"measured":{"type":"object","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","null"]},"source":{"type":"string"},"reason":{"type":"string"}}},"digest":{"type":"object","required":["alg","value"],"additionalProperties":false,"properties":{"alg":{"enum":["sha256","sha512","unknown"]},"value":{"type":"string"},"wellFormed":{"type":"boolean"},"verified":{"enum":["ok","mismatch","missing","unchecked"]}}},"gpuAfter":{"type":"object","required":["clean","reasons","notes","cards","waitedMs"],"additionalProperties":false,"properties":{"clean":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["fault","gpu","message"],"additionalProperties":false,"properties":{"fault":{"enum":["process_left","memory_left","xid","uncorrected_errors","gpu_lost","unreadable"]},"gpu":{"type":["string","null"]},"message":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"string"}},"cards":{"type":"array","items":{"type":"object","required":["uuid","memoryBeforeBytes","memoryAfterBytes"],"additionalProperties":false,"properties":{"uuid":{"type":"string"},"memoryBeforeBytes":{"type":["integer","null"]},"memoryAfterBytes":{"type":["integer","null"]}}}},"waitedMs":{"type":"number","minimum":0}}},"observed":{"type":"object","required":["engine","image","startedAt","endedAt","durationMs","phases","exit","peakMemoryBytes","cpuTimeMs","hardware","limits","cache","code","log"],"additionalProperties":false,"properties":{"engine":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"enum":["docker","podman","process"]},"version":{"type":["string","null"]}}},"image":{"oneOf":[{"type":"null"},{"type":"object","required":["ref","id"],"additionalProperties":false,"properties":{"ref":{"type":"string"},"id":{"type":["string","null"]},"digest":{"type":["string","null"]}}}]},"build":{"$ref":"#/$defs/build"},"startedAt":{"$ref":"#/$defs/time"},"endedAt":{"$ref":"#/$defs/time"},"durationMs":{"type":"number","minimum":0},"phases":{"type":"object","additionalProperties":{"type":"number"}},"exit":{"type":"object","required":["code","signal","timedOut"],"additionalProperties":false,"properties":{"code":{"type":["integer","null"]},"signal":{"type":["string","null"]},"timedOut":{"type":"boolean"},"oomKilled":{"type":"boolean"}}},"peakMemoryBytes":{"$ref":"#/$defs/measured"},"cpuTimeMs":{"$ref":"#/$defs/measured"},"hardware":{"type":"object","required":["class","cpu","cores","memoryBytes","arch","os","gpus"],"additionalProperties":false,"properties":{"class":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer"},"memoryBytes":{"type":"integer"},"arch":{"type":"string"},"os":{"type":"string"},"gpus":{"type":"array","items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"uuid":{"type":"string"},"memoryBytes":{"type":"integer"},"driver":{"type":"string"}}}}}},"limits":{"type":"object","required":["timeoutMs","memoryBytes","pids","network"],"additionalProperties":false,"properties":{"timeoutMs":{"type":"number"},"memoryBytes":{"type":["integer","null"]},"pids":{"type":["integer","null"]},"network":{"enum":["none","bridge","host"]},"user":{"type":"string"}}},"contract":{"type":"object","required":["script","digest"],"additionalProperties":false,"properties":{"script":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"cache":{"enum":["isolated","host","volume"]},"code":{"type":"object","required":["commit","dirty","tree"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]},"dirty":{"type":["boolean","null"]},"tree":{"type":["string","null"]}}},"log":{"type":"object","required":["path","bytes","truncated"],"additionalProperties":false,"properties":{"path":{"type":["string","null"]},"bytes":{"type":"integer"},"keptBytes":{"type":"integer"},"truncated":{"type":"boolean"}}},"samples":{"$ref":"#/$defs/samples"},"gpuAfter":{"$ref":"#/$defs/gpuAfter"},"supervision":{"$ref":"#/$defs/supervision"},"service":{"type":"object","required":["port","readyMs","via","answer","failure","stop"],"additionalProperties":false,"properties":{"port":{"type":["integer","null"]},"readyMs":{"type":["number","null"]},"via":{"type":["string","null"]},"answer":{"oneOf":[{"type":"null"},{"type":"object","required":["status","bytes","truncated","durationMs"],"additionalProperties":false,"properties":{"status":{"type":["integer","null"]},"bytes":{"type":"integer"},"truncated":{"type":"boolean"},"durationMs":{"type":"number"}}}]},"failure":{"oneOf":[{"type":"null"},{"type":"object","required":["kind","reason"],"additionalProperties":false,"properties":{"kind":{"enum":["ended","not_ready","answer","unreachable"]},"reason":{"type":"string"}}}]},"stop":{"oneOf":[{"type":"null"},{"type":"object","required":["ignoredSigterm","durationMs"],"additionalProperties":false,"properties":{"ignoredSigterm":{"type":"boolean"},"durationMs":{"type":"number"}}}]}}},"services":{"type":"array","items":{"type":"object","required":["name","image","state","reason","readyMs","durationMs","log"],"additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"type":["object","null"],"required":["ref","id"],"additionalProperties":false,"properties":{"ref":{"type":"string"},"id":{"type":["string","null"]}}},"state":{"enum":["stopped","completed","failed","unhealthy","not_started"]},"reason":{"type":["string","null"]},"readyMs":{"type":["number","null"]},"durationMs":{"type":"number"},"log":{"type":"object","required":["path","bytes","truncated"],"additionalProperties":false,"properties":{"path":{"type":["string","null"]},"bytes":{"type":"integer"},"truncated":{"type":"boolean"}}}}}},"warnings":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"scores":{"$ref":"#/$defs/scores"}}},"build":{"type":"object","required":["key","base","baseDigest","reused"],"additionalProperties":false,"properties":{"key":{"type":["string","null"]},"reason":{"type":"string"},"base":{"type":["string","null"]},"baseDigest":{"type":["string","null"]},"cuda":{"type":["string","null"]},"reused":{"enum":[null,"local","registry","archive"]},"trusted":{"type":"boolean"},"imageCreatedAt":{"$ref":"#/$defs/time"},"pushed":{"oneOf":[{"type":"null"},{"type":"object","required":["repository","tags","digest","lastGreen"],"additionalProperties":false,"properties":{"repository":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"digest":{"type":"string"},"lastGreen":{"$ref":"#/$defs/time"}}}]}}},"scores":{"type":"object","required":["file","truth","kind","rows","values"],"additionalProperties":false,"properties":{"file":{"type":"string"},"sha256":{"type":"string"},"truth":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"enum":["repository","run"]},"path":{"type":"string"},"sha256":{"type":"string"}}},"kind":{"enum":["classification","regression"]},"rows":{"type":"integer","minimum":0},"values":{"type":"object","additionalProperties":{"type":"number"}},"outcomes":{"type":"string","pattern":"^[0-9a-f]*$","maxLength":25000},"claims":{"type":"array","items":{"type":"object","required":["metric","score","reported","recomputed","agrees"],"additionalProperties":false,"properties":{"metric":{"type":"string"},"score":{"type":"string"},"reported":{"$ref":"#/$defs/num"},"recomputed":{"type":"number"},"agrees":{"type":"boolean"}}}},"faults":{"type":"array","items":{"type":"string"}}}},"samples":{"type":"object","required":["intervalMs","source","reason","host","gpus"],"additionalProperties":false,"properties":{"intervalMs":{"type":"number"},"source":{"enum":["nvidia-smi","rocm-smi",null]},"reason":{"type":["string","null"]},"host":{"type":"object","required":["samples","busy","peakUsedMemoryBytes"],"additionalProperties":false,"properties":{"samples":{"type":"integer"},"busy":{"type":["number","null"]},"peakUsedMemoryBytes":{"type":["number","null"]}}},"gpus":{"type":"array","items":{"type":"object","required":["uuid","samples","memoryAtStartBytes","peakMemoryBytes","meanUtilisation","meanPowerW","energyJ","coverage"],"additionalProperties":false,"properties":{"uuid":{"type":"string"},"samples":{"type":"integer"},"memoryAtStartBytes":{"type":["number","null"]},"peakMemoryBytes":{"type":["number","null"]},"meanUtilisation":{"type":["number","null"]},"meanPowerW":{"type":["number","null"]},"energyJ":{"type":["number","null"]},"coverage":{"type":"number"}}}}}},"statistics":{"type":"object","required":["n","mean","sd","mad","min","max","p50","p95","p99"],"additionalProperties":false,"properties":{"n":{"type":"integer"},"mean":{"type":"number"},"sd":{"type":["number","null"]},"mad":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"p99":{"type":"number"}}},"benchmark":{"type":"object","required":["mode","side","warmUp","runs","order","restarts","series","latencies"],"additionalProperties":false,"properties":{"mode":{"enum":["single","paired","same"]},"side":{"enum":["only","base","head"]},"with":{"type":"string"},"warmUp":{"type":"integer"},"runs":{"type":"integer"},"order":{"type":"string"},"restarts":{"type":"array","items":{"type":"object","required":["run","place","warmUp","startedAt","state","durationMs","peakMemoryBytes","cpuTimeMs","reported"],"additionalProperties":false,"properties":{"run":{"type":"string"},"place":{"type":"integer"},"warmUp":{"type":"boolean"},"startedAt":{"$ref":"#/$defs/time"},"state":{"type":"string"},"durationMs":{"type":"number"},"peakMemoryBytes":{"type":["number","null"]},"cpuTimeMs":{"type":["number","null"]},"reported":{"type":"object","additionalProperties":{"$ref":"#/$defs/num"}},"samples":{"$ref":"#/$defs/samples"}}}},"series":{"type":"array","items":{"type":"object","required":["name","origin","statistic","values","summary"],"additionalProperties":false,"properties":{"name":{"type":"string"},"origin":{"enum":["observed","reported"]},"statistic":{"enum":["value","last","p50","p95","p99"]},"unit":{"type":"string"},"direction":{"enum":["min","max"]},"values":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/num"},{"type":"null"}]}},"summary":{"oneOf":[{"$ref":"#/$defs/statistics"},{"type":"null"}]}}}},"latencies":{"type":"array","items":{"type":"object","required":["name","reported","kept","summary","perSecond"],"additionalProperties":false,"properties":{"name":{"type":"string"},"unit":{"type":"string"},"reported":{"type":"integer"},"kept":{"type":"integer"},"summary":{"$ref":"#/$defs/statistics"},"perSecond":{"type":["number","null"]}}}},"runnerQuality":{"type":"object","required":["score","noiseFloor","offset","dispersion","outliers","n","means"],"additionalProperties":false,"properties":{"score":{"type":"number"},"noiseFloor":{"type":"number"},"offset":{"type":"number"},"dispersion":{"type":"number"},"outliers":{"type":"integer"},"n":{"type":"integer"},"means":{"type":"string"}}}}},"parity":{"type":"object","required":["output","thresholds","outputs","pairs","verdict"],"additionalProperties":false,"properties":{"output":{"type":"string"},"thresholds":{"type":"object","required":["mae","rmse","maxError","cosine"],"additionalProperties":false,"properties":{"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"maxError":{"type":["number","null"]},"cosine":{"type":["number","null"]}}},"outputs":{"type":"array","items":{"type":"object","required":["preset","run","shape","elements","problem"],"additionalProperties":false,"properties":{"preset":{"type":"string"},"run":{"type":["string","null"]},"shape":{"type":["array","null"],"items":{"type":"integer"}},"elements":{"type":"integer"},"problem":{"type":["string","null"]}}}},"pairs":{"type":"array","items":{"type":"object","required":["a","b","required","verdict","reason","mae","rmse","maxError","cosine"],"additionalProperties":false,"properties":{"a":{"type":"string"},"b":{"type":"string"},"required":{"type":"boolean"},"verdict":{"enum":["agree","differ","unknown"]},"reason":{"type":["string","null"]},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"maxError":{"type":["number","null"]},"cosine":{"type":["number","null"]}}}},"verdict":{"enum":["agree","differ","unknown"]}}},"supervision":{"type":"object","required":["handlers","stop","fired","firedCount","stream"],"additionalProperties":false,"properties":{"handlers":{"type":"array","items":{"type":"object","required":["name","priority"],"additionalProperties":false,"properties":{"name":{"type":"string"},"priority":{"type":"integer"},"settings":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}}}},"stop":{"oneOf":[{"type":"null"},{"type":"object","required":["handler","verdict","reason","event","step","atMs","signalled"],"additionalProperties":false,"properties":{"handler":{"type":"string"},"verdict":{"enum":["enough","broken","spent"]},"reason":{"type":"string"},"event":{"type":"string"},"step":{"type":["number","null"]},"atMs":{"type":"number"},"signalled":{"type":"boolean"}}}]},"fired":{"type":"array","maxItems":50,"items":{"type":"object","required":["handler","action","event","step","atMs"],"additionalProperties":false,"properties":{"handler":{"type":"string"},"action":{"enum":["stop","drop"]},"event":{"type":"string"},"step":{"type":["number","null"]},"atMs":{"type":"number"}}}},"firedCount":{"type":"integer"},"checkpoints":{"type":"object","required":["kept","dropped","notRemoved"],"additionalProperties":false,"properties":{"kept":{"type":"array","items":{"type":"string"}},"dropped":{"type":"integer"},"notRemoved":{"type":"integer"}}},"stream":{"type":"object","required":["byKind","unreadLines","droppedBytes","restarts"],"additionalProperties":false,"properties":{"byKind":{"type":"object","additionalProperties":{"type":"integer"}},"unreadLines":{"type":"integer"},"droppedBytes":{"type":"integer"},"restarts":{"type":"integer"}}}}},"point":{"type":"array","minItems":2,"maxItems":3,"prefixItems":[{"type":"number"},{"$ref":"#/$defs/num"},{"$ref":"#/$defs/time"}]},"series":{"type":"object","required":["n"],"additionalProperties":false,"properties":{"n":{"type":"integer"},"points":{"type":"array","items":{"$ref":"#/$defs/point"}},"truncated":{"type":"boolean"},"sidecar":{"type":"string"},"first":{"$ref":"#/$defs/num"},"last":{"$ref":"#/$defs/num"},"min":{"$ref":"#/$defs/num"},"max":{"$ref":"#/$defs/num"}}},"artifact":{"type":"object","required":["role"],"additionalProperties":false,"properties":{"role":{"enum":["dataset","model","checkpoint","weights","report","log","config","media","table","data","other"]},"name":{"type":"string"},"version":{"type":"string"},"refRaw":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"pathAbs":{"type":"string"},"uri":{"type":"string"},"bytes":{"type":["integer","null"]},"kept":{"type":"boolean"},"digest":{"$ref":"#/$defs/digest"},"lfs":{"type":"object","properties":{"oid":{"type":"string"},"size":{"type":"integer"}}},"createdAt":{"$ref":"#/$defs/time"},"metadata":{"type":"object","additionalProperties":true}}},"check":{"type":"object","required":["id","status"],"additionalProperties":false,"properties":{"id":{"type":"string"},"status":{"enum":["pass","fail","warn","skip","error"]},"metric":{"type":"string"},"value":{"$ref":"#/$defs/num"},"op":{"enum":["<=",">=","<",">","==","!="]},"threshold":{"$ref":"#/$defs/num"},"message":{"type":"string"}}},"diagnostic":{"type":"object","required":["code","level","message"],"properties":{"code":{"type":"string"},"level":{"enum":["error","warning","notice"]},"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"}}},"reported":{"type":"object","required":["metrics"],"additionalProperties":false,"properties":{"name":{"type":"string"},"project":{"type":"string"},"experiment":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"notes":{"type":"array","items":{"type":"object","required":["text"],"properties":{"at":{"$ref":"#/$defs/time"},"text":{"type":"string"}}}},"seed":{"type":["integer","null"]},"exitCode":{"type":["integer","null"]},"timing":{"type":"object","additionalProperties":false,"properties":{"startedAt":{"$ref":"#/$defs/time"},"endedAt":{"$ref":"#/$defs/time"},"durationMs":{"type":["number","null"]},"zone":{"enum":["utc","offset","unknown"]},"phases":{"type":"object","additionalProperties":{"type":"number"}},"raw":{"type":"object","additionalProperties":true}}},"code":{"type":"object","additionalProperties":false,"properties":{"repo":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"dirty":{"type":"boolean"},"vcs":{"enum":["git","jj","unknown"]}}},"paramsMeta":{"type":"object","additionalProperties":true,"properties":{"format":{"enum":["yaml","toml","sdn","json","cli"]},"path":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"overrides":{"type":"array","items":{"type":"string"}},"redacted":{"type":"array","items":{"type":"string"}}}},"env":{"type":"object","additionalProperties":true},"inputs":{"type":"array","items":{"$ref":"#/$defs/artifact"}},"outputs":{"type":"array","items":{"$ref":"#/$defs/artifact"}},"metrics":{"type":"object","required":["summary"],"additionalProperties":false,"properties":{"summary":{"type":"object","additionalProperties":{"$ref":"#/$defs/num"}},"summarySource":{"enum":["declared","last-of-series","computed"]},"series":{"type":"object","additionalProperties":{"$ref":"#/$defs/series"}},"units":{"type":"object","additionalProperties":{"type":"string"}},"directions":{"type":"object","additionalProperties":{"enum":["min","max"]}},"confidence":{"type":"object","additionalProperties":true}}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"events":{"type":"object","additionalProperties":true,"properties":{"count":{"type":"integer"},"byKind":{"type":"object","additionalProperties":{"type":"integer"}},"sidecar":{"type":"string"},"items":{"type":"array"}}},"lineage":{"type":"object","additionalProperties":true},"integrity":{"type":"object","additionalProperties":true,"properties":{"checksums":{"enum":["ok","mismatch","absent","unchecked"]},"signature":{"enum":["valid","bad","untrusted","expired","revoked","absent","unchecked"]},"signedBy":{"type":"string"}}}}}}};
const schema72 = {"type":"object","required":["output","thresholds","outputs","pairs","verdict"],"additionalProperties":false,"properties":{"output":{"type":"string"},"thresholds":{"type":"object","required":["mae","rmse","maxError","cosine"],"additionalProperties":false,"properties":{"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"maxError":{"type":["number","null"]},"cosine":{"type":["number","null"]}}},"outputs":{"type":"array","items":{"type":"object","required":["preset","run","shape","elements","problem"],"additionalProperties":false,"properties":{"preset":{"type":"string"},"run":{"type":["string","null"]},"shape":{"type":["array","null"],"items":{"type":"integer"}},"elements":{"type":"integer"},"problem":{"type":["string","null"]}}}},"pairs":{"type":"array","items":{"type":"object","required":["a","b","required","verdict","reason","mae","rmse","maxError","cosine"],"additionalProperties":false,"properties":{"a":{"type":"string"},"b":{"type":"string"},"required":{"type":"boolean"},"verdict":{"enum":["agree","differ","unknown"]},"reason":{"type":["string","null"]},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"maxError":{"type":["number","null"]},"cosine":{"type":["number","null"]}}}},"verdict":{"enum":["agree","differ","unknown"]}}};
const schema73 = {"type":"object","required":["code","level","message"],"properties":{"code":{"type":"string"},"level":{"enum":["error","warning","notice"]},"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length["default"] ?? ucs2length;
const schema32 = {"type":"object","required":["engine","image","startedAt","endedAt","durationMs","phases","exit","peakMemoryBytes","cpuTimeMs","hardware","limits","cache","code","log"],"additionalProperties":false,"properties":{"engine":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"enum":["docker","podman","process"]},"version":{"type":["string","null"]}}},"image":{"oneOf":[{"type":"null"},{"type":"object","required":["ref","id"],"additionalProperties":false,"properties":{"ref":{"type":"string"},"id":{"type":["string","null"]},"digest":{"type":["string","null"]}}}]},"build":{"$ref":"#/$defs/build"},"startedAt":{"$ref":"#/$defs/time"},"endedAt":{"$ref":"#/$defs/time"},"durationMs":{"type":"number","minimum":0},"phases":{"type":"object","additionalProperties":{"type":"number"}},"exit":{"type":"object","required":["code","signal","timedOut"],"additionalProperties":false,"properties":{"code":{"type":["integer","null"]},"signal":{"type":["string","null"]},"timedOut":{"type":"boolean"},"oomKilled":{"type":"boolean"}}},"peakMemoryBytes":{"$ref":"#/$defs/measured"},"cpuTimeMs":{"$ref":"#/$defs/measured"},"hardware":{"type":"object","required":["class","cpu","cores","memoryBytes","arch","os","gpus"],"additionalProperties":false,"properties":{"class":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer"},"memoryBytes":{"type":"integer"},"arch":{"type":"string"},"os":{"type":"string"},"gpus":{"type":"array","items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"uuid":{"type":"string"},"memoryBytes":{"type":"integer"},"driver":{"type":"string"}}}}}},"limits":{"type":"object","required":["timeoutMs","memoryBytes","pids","network"],"additionalProperties":false,"properties":{"timeoutMs":{"type":"number"},"memoryBytes":{"type":["integer","null"]},"pids":{"type":["integer","null"]},"network":{"enum":["none","bridge","host"]},"user":{"type":"string"}}},"contract":{"type":"object","required":["script","digest"],"additionalProperties":false,"properties":{"script":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"cache":{"enum":["isolated","host","volume"]},"code":{"type":"object","required":["commit","dirty","tree"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]},"dirty":{"type":["boolean","null"]},"tree":{"type":["string","null"]}}},"log":{"type":"object","required":["path","bytes","truncated"],"additionalProperties":false,"properties":{"path":{"type":["string","null"]},"bytes":{"type":"integer"},"keptBytes":{"type":"integer"},"truncated":{"type":"boolean"}}},"samples":{"$ref":"#/$defs/samples"},"gpuAfter":{"$ref":"#/$defs/gpuAfter"},"supervision":{"$ref":"#/$defs/supervision"},"service":{"type":"object","required":["port","readyMs","via","answer","failure","stop"],"additionalProperties":false,"properties":{"port":{"type":["integer","null"]},"readyMs":{"type":["number","null"]},"via":{"type":["string","null"]},"answer":{"oneOf":[{"type":"null"},{"type":"object","required":["status","bytes","truncated","durationMs"],"additionalProperties":false,"properties":{"status":{"type":["integer","null"]},"bytes":{"type":"integer"},"truncated":{"type":"boolean"},"durationMs":{"type":"number"}}}]},"failure":{"oneOf":[{"type":"null"},{"type":"object","required":["kind","reason"],"additionalProperties":false,"properties":{"kind":{"enum":["ended","not_ready","answer","unreachable"]},"reason":{"type":"string"}}}]},"stop":{"oneOf":[{"type":"null"},{"type":"object","required":["ignoredSigterm","durationMs"],"additionalProperties":false,"properties":{"ignoredSigterm":{"type":"boolean"},"durationMs":{"type":"number"}}}]}}},"services":{"type":"array","items":{"type":"object","required":["name","image","state","reason","readyMs","durationMs","log"],"additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"type":["object","null"],"required":["ref","id"],"additionalProperties":false,"properties":{"ref":{"type":"string"},"id":{"type":["string","null"]}}},"state":{"enum":["stopped","completed","failed","unhealthy","not_started"]},"reason":{"type":["string","null"]},"readyMs":{"type":["number","null"]},"durationMs":{"type":"number"},"log":{"type":"object","required":["path","bytes","truncated"],"additionalProperties":false,"properties":{"path":{"type":["string","null"]},"bytes":{"type":"integer"},"truncated":{"type":"boolean"}}}}}},"warnings":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"scores":{"$ref":"#/$defs/scores"}}};
const schema34 = {"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"};
const schema38 = {"type":"object","required":["value"],"additionalProperties":false,"properties":{"value":{"type":["number","null"]},"source":{"type":"string"},"reason":{"type":"string"}}};
const schema40 = {"type":"object","required":["intervalMs","source","reason","host","gpus"],"additionalProperties":false,"properties":{"intervalMs":{"type":"number"},"source":{"enum":["nvidia-smi","rocm-smi",null]},"reason":{"type":["string","null"]},"host":{"type":"object","required":["samples","busy","peakUsedMemoryBytes"],"additionalProperties":false,"properties":{"samples":{"type":"integer"},"busy":{"type":["number","null"]},"peakUsedMemoryBytes":{"type":["number","null"]}}},"gpus":{"type":"array","items":{"type":"object","required":["uuid","samples","memoryAtStartBytes","peakMemoryBytes","meanUtilisation","meanPowerW","energyJ","coverage"],"additionalProperties":false,"properties":{"uuid":{"type":"string"},"samples":{"type":"integer"},"memoryAtStartBytes":{"type":["number","null"]},"peakMemoryBytes":{"type":["number","null"]},"meanUtilisation":{"type":["number","null"]},"meanPowerW":{"type":["number","null"]},"energyJ":{"type":["number","null"]},"coverage":{"type":"number"}}}}}};
const schema41 = {"type":"object","required":["clean","reasons","notes","cards","waitedMs"],"additionalProperties":false,"properties":{"clean":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["fault","gpu","message"],"additionalProperties":false,"properties":{"fault":{"enum":["process_left","memory_left","xid","uncorrected_errors","gpu_lost","unreadable"]},"gpu":{"type":["string","null"]},"message":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"string"}},"cards":{"type":"array","items":{"type":"object","required":["uuid","memoryBeforeBytes","memoryAfterBytes"],"additionalProperties":false,"properties":{"uuid":{"type":"string"},"memoryBeforeBytes":{"type":["integer","null"]},"memoryAfterBytes":{"type":["integer","null"]}}}},"waitedMs":{"type":"number","minimum":0}}};
const schema42 = {"type":"object","required":["handlers","stop","fired","firedCount","stream"],"additionalProperties":false,"properties":{"handlers":{"type":"array","items":{"type":"object","required":["name","priority"],"additionalProperties":false,"properties":{"name":{"type":"string"},"priority":{"type":"integer"},"settings":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}}}},"stop":{"oneOf":[{"type":"null"},{"type":"object","required":["handler","verdict","reason","event","step","atMs","signalled"],"additionalProperties":false,"properties":{"handler":{"type":"string"},"verdict":{"enum":["enough","broken","spent"]},"reason":{"type":"string"},"event":{"type":"string"},"step":{"type":["number","null"]},"atMs":{"type":"number"},"signalled":{"type":"boolean"}}}]},"fired":{"type":"array","maxItems":50,"items":{"type":"object","required":["handler","action","event","step","atMs"],"additionalProperties":false,"properties":{"handler":{"type":"string"},"action":{"enum":["stop","drop"]},"event":{"type":"string"},"step":{"type":["number","null"]},"atMs":{"type":"number"}}}},"firedCount":{"type":"integer"},"checkpoints":{"type":"object","required":["kept","dropped","notRemoved"],"additionalProperties":false,"properties":{"kept":{"type":"array","items":{"type":"string"}},"dropped":{"type":"integer"},"notRemoved":{"type":"integer"}}},"stream":{"type":"object","required":["byKind","unreadLines","droppedBytes","restarts"],"additionalProperties":false,"properties":{"byKind":{"type":"object","additionalProperties":{"type":"integer"}},"unreadLines":{"type":"integer"},"droppedBytes":{"type":"integer"},"restarts":{"type":"integer"}}}}};
const schema33 = {"type":"object","required":["key","base","baseDigest","reused"],"additionalProperties":false,"properties":{"key":{"type":["string","null"]},"reason":{"type":"string"},"base":{"type":["string","null"]},"baseDigest":{"type":["string","null"]},"cuda":{"type":["string","null"]},"reused":{"enum":[null,"local","registry","archive"]},"trusted":{"type":"boolean"},"imageCreatedAt":{"$ref":"#/$defs/time"},"pushed":{"oneOf":[{"type":"null"},{"type":"object","required":["repository","tags","digest","lastGreen"],"additionalProperties":false,"properties":{"repository":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"digest":{"type":"string"},"lastGreen":{"$ref":"#/$defs/time"}}}]}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.base === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.baseDigest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseDigest"},message:"must have required property '"+"baseDigest"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.reused === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reused"},message:"must have required property '"+"reused"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if((typeof data0 !== "string") && (data0 !== null)){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema33.properties.key.type},message:"must be string,null"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: schema33.properties.base.type},message:"must be string,null"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.baseDigest !== undefined){
let data3 = data.baseDigest;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/baseDigest",schemaPath:"#/properties/baseDigest/type",keyword:"type",params:{type: schema33.properties.baseDigest.type},message:"must be string,null"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.cuda !== undefined){
let data4 = data.cuda;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/cuda",schemaPath:"#/properties/cuda/type",keyword:"type",params:{type: schema33.properties.cuda.type},message:"must be string,null"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.reused !== undefined){
let data5 = data.reused;
if(!((((data5 === null) || (data5 === "local")) || (data5 === "registry")) || (data5 === "archive"))){
const err10 = {instancePath:instancePath+"/reused",schemaPath:"#/properties/reused/enum",keyword:"enum",params:{allowedValues: schema33.properties.reused.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.trusted !== undefined){
if(typeof data.trusted !== "boolean"){
const err11 = {instancePath:instancePath+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.imageCreatedAt !== undefined){
let data7 = data.imageCreatedAt;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/imageCreatedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err12);
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err13 = {instancePath:instancePath+"/imageCreatedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err13);
errors++;
}
}
}
if(data.pushed !== undefined){
let data8 = data.pushed;
const _errs19 = errors;
let valid2 = false;
let passing0 = null;
const _errs20 = errors;
if(data8 !== null){
const err14 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err14);
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.repository === undefined){
const err15 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data8.tags === undefined){
const err16 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data8.digest === undefined){
const err17 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data8.lastGreen === undefined){
const err18 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/required",keyword:"required",params:{missingProperty: "lastGreen"},message:"must have required property '"+"lastGreen"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
for(const key1 in data8){
if(!((((key1 === "repository") || (key1 === "tags")) || (key1 === "digest")) || (key1 === "lastGreen"))){
const err19 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data8.repository !== undefined){
if(typeof data8.repository !== "string"){
const err20 = {instancePath:instancePath+"/pushed/repository",schemaPath:"#/properties/pushed/oneOf/1/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data8.tags !== undefined){
let data10 = data8.tags;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err21 = {instancePath:instancePath+"/pushed/tags/" + i0,schemaPath:"#/properties/pushed/oneOf/1/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pushed/tags",schemaPath:"#/properties/pushed/oneOf/1/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data8.digest !== undefined){
if(typeof data8.digest !== "string"){
const err23 = {instancePath:instancePath+"/pushed/digest",schemaPath:"#/properties/pushed/oneOf/1/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data8.lastGreen !== undefined){
let data13 = data8.lastGreen;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/pushed/lastGreen",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err24);
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err25 = {instancePath:instancePath+"/pushed/lastGreen",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err25);
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err26);
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err27 = {instancePath:instancePath+"/pushed",schemaPath:"#/properties/pushed/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err27);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err28);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["id","status"],"additionalProperties":false,"properties":{"id":{"type":"string"},"status":{"enum":["pass","fail","warn","skip","error"]},"metric":{"type":"string"},"value":{"$ref":"#/$defs/num"},"op":{"enum":["<=",">=","<",">","==","!="]},"threshold":{"$ref":"#/$defs/num"},"message":{"type":"string"}}};
const schema44 = {"oneOf":[{"type":"number"},{"enum":["NaN","Infinity","-Infinity"]}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "status")) || (key0 === "metric")) || (key0 === "value")) || (key0 === "op")) || (key0 === "threshold")) || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((((data1 === "pass") || (data1 === "fail")) || (data1 === "warn")) || (data1 === "skip")) || (data1 === "error"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema43.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.metric !== undefined){
if(typeof data.metric !== "string"){
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err6);
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if(!(((data3 === "NaN") || (data3 === "Infinity")) || (data3 === "-Infinity"))){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err7);
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err8);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.op !== undefined){
let data4 = data.op;
if(!((((((data4 === "<=") || (data4 === ">=")) || (data4 === "<")) || (data4 === ">")) || (data4 === "==")) || (data4 === "!="))){
const err9 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema43.properties.op.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.threshold !== undefined){
let data5 = data.threshold;
const _errs16 = errors;
let valid4 = false;
let passing1 = null;
const _errs17 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err10);
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs19 = errors;
if(!(((data5 === "NaN") || (data5 === "Infinity")) || (data5 === "-Infinity"))){
const err11 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err11);
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err12 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err12);
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err14);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","required":["file","truth","kind","rows","values"],"additionalProperties":false,"properties":{"file":{"type":"string"},"sha256":{"type":"string"},"truth":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"enum":["repository","run"]},"path":{"type":"string"},"sha256":{"type":"string"}}},"kind":{"enum":["classification","regression"]},"rows":{"type":"integer","minimum":0},"values":{"type":"object","additionalProperties":{"type":"number"}},"outcomes":{"type":"string","pattern":"^[0-9a-f]*$","maxLength":25000},"claims":{"type":"array","items":{"type":"object","required":["metric","score","reported","recomputed","agrees"],"additionalProperties":false,"properties":{"metric":{"type":"string"},"score":{"type":"string"},"reported":{"$ref":"#/$defs/num"},"recomputed":{"type":"number"},"agrees":{"type":"boolean"}}}},"faults":{"type":"array","items":{"type":"string"}}}};
const pattern9 = new RegExp("^[0-9a-f]*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.truth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "truth"},message:"must have required property '"+"truth"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.values === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err6 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.truth !== undefined){
let data2 = data.truth;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err8 = {instancePath:instancePath+"/truth",schemaPath:"#/properties/truth/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
for(const key1 in data2){
if(!(((key1 === "from") || (key1 === "path")) || (key1 === "sha256"))){
const err9 = {instancePath:instancePath+"/truth",schemaPath:"#/properties/truth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(!((data3 === "repository") || (data3 === "run"))){
const err10 = {instancePath:instancePath+"/truth/from",schemaPath:"#/properties/truth/properties/from/enum",keyword:"enum",params:{allowedValues: schema46.properties.truth.properties.from.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data2.path !== undefined){
if(typeof data2.path !== "string"){
const err11 = {instancePath:instancePath+"/truth/path",schemaPath:"#/properties/truth/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data2.sha256 !== undefined){
if(typeof data2.sha256 !== "string"){
const err12 = {instancePath:instancePath+"/truth/sha256",schemaPath:"#/properties/truth/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/truth",schemaPath:"#/properties/truth/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!((data6 === "classification") || (data6 === "regression"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.rows !== undefined){
let data7 = data.rows;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err15);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
if(data.values !== undefined){
let data8 = data.values;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.outcomes !== undefined){
let data10 = data.outcomes;
if(typeof data10 === "string"){
if(func2(data10) > 25000){
const err19 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/maxLength",keyword:"maxLength",params:{limit: 25000},message:"must NOT have more than 25000 characters"};
vErrors = note(vErrors, err19);
errors++;
}
if(!pattern9.test(data10)){
const err20 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]*$"},message:"must match pattern \""+"^[0-9a-f]*$"+"\""};
vErrors = note(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.claims !== undefined){
let data11 = data.claims;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.metric === undefined){
const err22 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
if(data12.score === undefined){
const err23 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
if(data12.reported === undefined){
const err24 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "reported"},message:"must have required property '"+"reported"+"'"};
vErrors = note(vErrors, err24);
errors++;
}
if(data12.recomputed === undefined){
const err25 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "recomputed"},message:"must have required property '"+"recomputed"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
if(data12.agrees === undefined){
const err26 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "agrees"},message:"must have required property '"+"agrees"+"'"};
vErrors = note(vErrors, err26);
errors++;
}
for(const key3 in data12){
if(!(((((key3 === "metric") || (key3 === "score")) || (key3 === "reported")) || (key3 === "recomputed")) || (key3 === "agrees"))){
const err27 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data12.metric !== undefined){
if(typeof data12.metric !== "string"){
const err28 = {instancePath:instancePath+"/claims/" + i0+"/metric",schemaPath:"#/properties/claims/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data12.score !== undefined){
if(typeof data12.score !== "string"){
const err29 = {instancePath:instancePath+"/claims/" + i0+"/score",schemaPath:"#/properties/claims/items/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data12.reported !== undefined){
let data15 = data12.reported;
const _errs35 = errors;
let valid7 = false;
let passing0 = null;
const _errs36 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err30 = {instancePath:instancePath+"/claims/" + i0+"/reported",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err30);
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs38 = errors;
if(!(((data15 === "NaN") || (data15 === "Infinity")) || (data15 === "-Infinity"))){
const err31 = {instancePath:instancePath+"/claims/" + i0+"/reported",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err31);
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err32 = {instancePath:instancePath+"/claims/" + i0+"/reported",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err32);
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data12.recomputed !== undefined){
let data16 = data12.recomputed;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err33 = {instancePath:instancePath+"/claims/" + i0+"/recomputed",schemaPath:"#/properties/claims/items/properties/recomputed/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data12.agrees !== undefined){
if(typeof data12.agrees !== "boolean"){
const err34 = {instancePath:instancePath+"/claims/" + i0+"/agrees",schemaPath:"#/properties/claims/items/properties/agrees/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data.faults !== undefined){
let data18 = data.faults;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
const err37 = {instancePath:instancePath+"/faults/" + i1,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err39);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.engine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.startedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.endedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endedAt"},message:"must have required property '"+"endedAt"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.durationMs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.phases === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.exit === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.peakMemoryBytes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peakMemoryBytes"},message:"must have required property '"+"peakMemoryBytes"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.cpuTimeMs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpuTimeMs"},message:"must have required property '"+"cpuTimeMs"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.hardware === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hardware"},message:"must have required property '"+"hardware"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.limits === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.cache === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.code === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.log === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err15 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data0.version === undefined){
const err16 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "version"))){
const err17 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(!(((data1 === "docker") || (data1 === "podman")) || (data1 === "process"))){
const err18 = {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.properties.engine.properties.name.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if((typeof data2 !== "string") && (data2 !== null)){
const err19 = {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: schema32.properties.engine.properties.version.type},message:"must be string,null"};
vErrors = note(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data.image !== undefined){
let data3 = data.image;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(data3 !== null){
const err21 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err21);
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.ref === undefined){
const err22 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf/1/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
if(data3.id === undefined){
const err23 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
for(const key2 in data3){
if(!(((key2 === "ref") || (key2 === "id")) || (key2 === "digest"))){
const err24 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data3.ref !== undefined){
if(typeof data3.ref !== "string"){
const err25 = {instancePath:instancePath+"/image/ref",schemaPath:"#/properties/image/oneOf/1/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if((typeof data5 !== "string") && (data5 !== null)){
const err26 = {instancePath:instancePath+"/image/id",schemaPath:"#/properties/image/oneOf/1/properties/id/type",keyword:"type",params:{type: schema32.properties.image.oneOf[1].properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data3.digest !== undefined){
let data6 = data3.digest;
if((typeof data6 !== "string") && (data6 !== null)){
const err27 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/oneOf/1/properties/digest/type",keyword:"type",params:{type: schema32.properties.image.oneOf[1].properties.digest.type},message:"must be string,null"};
vErrors = note(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err28);
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err29 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err29);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.build !== undefined){
if(!(validate22(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined){
let data8 = data.startedAt;
if((typeof data8 !== "string") && (data8 !== null)){
const err30 = {instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err30);
errors++;
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err31 = {instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err31);
errors++;
}
}
}
if(data.endedAt !== undefined){
let data9 = data.endedAt;
if((typeof data9 !== "string") && (data9 !== null)){
const err32 = {instancePath:instancePath+"/endedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err32);
errors++;
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err33 = {instancePath:instancePath+"/endedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err33);
errors++;
}
}
}
if(data.durationMs !== undefined){
let data10 = data.durationMs;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/phases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data.exit !== undefined){
let data13 = data.exit;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
const err38 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data13.signal === undefined){
const err39 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data13.timedOut === undefined){
const err40 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "timedOut"},message:"must have required property '"+"timedOut"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
for(const key4 in data13){
if(!((((key4 === "code") || (key4 === "signal")) || (key4 === "timedOut")) || (key4 === "oomKilled"))){
const err41 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data13.code !== undefined){
let data14 = data13.code;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err42 = {instancePath:instancePath+"/exit/code",schemaPath:"#/properties/exit/properties/code/type",keyword:"type",params:{type: schema32.properties.exit.properties.code.type},message:"must be integer,null"};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data13.signal !== undefined){
let data15 = data13.signal;
if((typeof data15 !== "string") && (data15 !== null)){
const err43 = {instancePath:instancePath+"/exit/signal",schemaPath:"#/properties/exit/properties/signal/type",keyword:"type",params:{type: schema32.properties.exit.properties.signal.type},message:"must be string,null"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data13.timedOut !== undefined){
if(typeof data13.timedOut !== "boolean"){
const err44 = {instancePath:instancePath+"/exit/timedOut",schemaPath:"#/properties/exit/properties/timedOut/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data13.oomKilled !== undefined){
if(typeof data13.oomKilled !== "boolean"){
const err45 = {instancePath:instancePath+"/exit/oomKilled",schemaPath:"#/properties/exit/properties/oomKilled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data.peakMemoryBytes !== undefined){
let data18 = data.peakMemoryBytes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.value === undefined){
const err47 = {instancePath:instancePath+"/peakMemoryBytes",schemaPath:"#/$defs/measured/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
for(const key5 in data18){
if(!(((key5 === "value") || (key5 === "source")) || (key5 === "reason"))){
const err48 = {instancePath:instancePath+"/peakMemoryBytes",schemaPath:"#/$defs/measured/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data18.value !== undefined){
let data19 = data18.value;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err49 = {instancePath:instancePath+"/peakMemoryBytes/value",schemaPath:"#/$defs/measured/properties/value/type",keyword:"type",params:{type: schema38.properties.value.type},message:"must be number,null"};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data18.source !== undefined){
if(typeof data18.source !== "string"){
const err50 = {instancePath:instancePath+"/peakMemoryBytes/source",schemaPath:"#/$defs/measured/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data18.reason !== undefined){
if(typeof data18.reason !== "string"){
const err51 = {instancePath:instancePath+"/peakMemoryBytes/reason",schemaPath:"#/$defs/measured/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/peakMemoryBytes",schemaPath:"#/$defs/measured/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data.cpuTimeMs !== undefined){
let data22 = data.cpuTimeMs;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
const err53 = {instancePath:instancePath+"/cpuTimeMs",schemaPath:"#/$defs/measured/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
for(const key6 in data22){
if(!(((key6 === "value") || (key6 === "source")) || (key6 === "reason"))){
const err54 = {instancePath:instancePath+"/cpuTimeMs",schemaPath:"#/$defs/measured/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err55 = {instancePath:instancePath+"/cpuTimeMs/value",schemaPath:"#/$defs/measured/properties/value/type",keyword:"type",params:{type: schema38.properties.value.type},message:"must be number,null"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data22.source !== undefined){
if(typeof data22.source !== "string"){
const err56 = {instancePath:instancePath+"/cpuTimeMs/source",schemaPath:"#/$defs/measured/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data22.reason !== undefined){
if(typeof data22.reason !== "string"){
const err57 = {instancePath:instancePath+"/cpuTimeMs/reason",schemaPath:"#/$defs/measured/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err57);
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/cpuTimeMs",schemaPath:"#/$defs/measured/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data.hardware !== undefined){
let data26 = data.hardware;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.class === undefined){
const err59 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
vErrors = note(vErrors, err59);
errors++;
}
if(data26.cpu === undefined){
const err60 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data26.cores === undefined){
const err61 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
if(data26.memoryBytes === undefined){
const err62 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "memoryBytes"},message:"must have required property '"+"memoryBytes"+"'"};
vErrors = note(vErrors, err62);
errors++;
}
if(data26.arch === undefined){
const err63 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'"};
vErrors = note(vErrors, err63);
errors++;
}
if(data26.os === undefined){
const err64 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = note(vErrors, err64);
errors++;
}
if(data26.gpus === undefined){
const err65 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/required",keyword:"required",params:{missingProperty: "gpus"},message:"must have required property '"+"gpus"+"'"};
vErrors = note(vErrors, err65);
errors++;
}
for(const key7 in data26){
if(!(((((((key7 === "class") || (key7 === "cpu")) || (key7 === "cores")) || (key7 === "memoryBytes")) || (key7 === "arch")) || (key7 === "os")) || (key7 === "gpus"))){
const err66 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data26.class !== undefined){
if(typeof data26.class !== "string"){
const err67 = {instancePath:instancePath+"/hardware/class",schemaPath:"#/properties/hardware/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data26.cpu !== undefined){
if(typeof data26.cpu !== "string"){
const err68 = {instancePath:instancePath+"/hardware/cpu",schemaPath:"#/properties/hardware/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data26.cores !== undefined){
let data29 = data26.cores;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err69 = {instancePath:instancePath+"/hardware/cores",schemaPath:"#/properties/hardware/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data26.memoryBytes !== undefined){
let data30 = data26.memoryBytes;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err70 = {instancePath:instancePath+"/hardware/memoryBytes",schemaPath:"#/properties/hardware/properties/memoryBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err70);
errors++;
}
}
if(data26.arch !== undefined){
if(typeof data26.arch !== "string"){
const err71 = {instancePath:instancePath+"/hardware/arch",schemaPath:"#/properties/hardware/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data26.os !== undefined){
if(typeof data26.os !== "string"){
const err72 = {instancePath:instancePath+"/hardware/os",schemaPath:"#/properties/hardware/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data26.gpus !== undefined){
let data33 = data26.gpus;
if(Array.isArray(data33)){
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
let data34 = data33[i0];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.name === undefined){
const err73 = {instancePath:instancePath+"/hardware/gpus/" + i0,schemaPath:"#/properties/hardware/properties/gpus/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err73);
errors++;
}
for(const key8 in data34){
if(!((((key8 === "name") || (key8 === "uuid")) || (key8 === "memoryBytes")) || (key8 === "driver"))){
const err74 = {instancePath:instancePath+"/hardware/gpus/" + i0,schemaPath:"#/properties/hardware/properties/gpus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data34.name !== undefined){
if(typeof data34.name !== "string"){
const err75 = {instancePath:instancePath+"/hardware/gpus/" + i0+"/name",schemaPath:"#/properties/hardware/properties/gpus/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data34.uuid !== undefined){
if(typeof data34.uuid !== "string"){
const err76 = {instancePath:instancePath+"/hardware/gpus/" + i0+"/uuid",schemaPath:"#/properties/hardware/properties/gpus/items/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err76);
errors++;
}
}
if(data34.memoryBytes !== undefined){
let data37 = data34.memoryBytes;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err77 = {instancePath:instancePath+"/hardware/gpus/" + i0+"/memoryBytes",schemaPath:"#/properties/hardware/properties/gpus/items/properties/memoryBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data34.driver !== undefined){
if(typeof data34.driver !== "string"){
const err78 = {instancePath:instancePath+"/hardware/gpus/" + i0+"/driver",schemaPath:"#/properties/hardware/properties/gpus/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err78);
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/hardware/gpus/" + i0,schemaPath:"#/properties/hardware/properties/gpus/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err79);
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/hardware/gpus",schemaPath:"#/properties/hardware/properties/gpus/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data.limits !== undefined){
let data39 = data.limits;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.timeoutMs === undefined){
const err82 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
vErrors = note(vErrors, err82);
errors++;
}
if(data39.memoryBytes === undefined){
const err83 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "memoryBytes"},message:"must have required property '"+"memoryBytes"+"'"};
vErrors = note(vErrors, err83);
errors++;
}
if(data39.pids === undefined){
const err84 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
vErrors = note(vErrors, err84);
errors++;
}
if(data39.network === undefined){
const err85 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
vErrors = note(vErrors, err85);
errors++;
}
for(const key9 in data39){
if(!(((((key9 === "timeoutMs") || (key9 === "memoryBytes")) || (key9 === "pids")) || (key9 === "network")) || (key9 === "user"))){
const err86 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data39.timeoutMs !== undefined){
let data40 = data39.timeoutMs;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err87 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data39.memoryBytes !== undefined){
let data41 = data39.memoryBytes;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err88 = {instancePath:instancePath+"/limits/memoryBytes",schemaPath:"#/properties/limits/properties/memoryBytes/type",keyword:"type",params:{type: schema32.properties.limits.properties.memoryBytes.type},message:"must be integer,null"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data39.pids !== undefined){
let data42 = data39.pids;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err89 = {instancePath:instancePath+"/limits/pids",schemaPath:"#/properties/limits/properties/pids/type",keyword:"type",params:{type: schema32.properties.limits.properties.pids.type},message:"must be integer,null"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data39.network !== undefined){
let data43 = data39.network;
if(!(((data43 === "none") || (data43 === "bridge")) || (data43 === "host"))){
const err90 = {instancePath:instancePath+"/limits/network",schemaPath:"#/properties/limits/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.limits.properties.network.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err90);
errors++;
}
}
if(data39.user !== undefined){
if(typeof data39.user !== "string"){
const err91 = {instancePath:instancePath+"/limits/user",schemaPath:"#/properties/limits/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err91);
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data.contract !== undefined){
let data45 = data.contract;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.script === undefined){
const err93 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"};
vErrors = note(vErrors, err93);
errors++;
}
if(data45.digest === undefined){
const err94 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err94);
errors++;
}
for(const key10 in data45){
if(!((key10 === "script") || (key10 === "digest"))){
const err95 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data45.script !== undefined){
if(typeof data45.script !== "string"){
const err96 = {instancePath:instancePath+"/contract/script",schemaPath:"#/properties/contract/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data45.digest !== undefined){
let data47 = data45.digest;
if(typeof data47 === "string"){
if(!pattern8.test(data47)){
const err97 = {instancePath:instancePath+"/contract/digest",schemaPath:"#/properties/contract/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err97);
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/contract/digest",schemaPath:"#/properties/contract/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err98);
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err99);
errors++;
}
}
if(data.cache !== undefined){
let data48 = data.cache;
if(!(((data48 === "isolated") || (data48 === "host")) || (data48 === "volume"))){
const err100 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/enum",keyword:"enum",params:{allowedValues: schema32.properties.cache.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data.code !== undefined){
let data49 = data.code;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.commit === undefined){
const err101 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err101);
errors++;
}
if(data49.dirty === undefined){
const err102 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err102);
errors++;
}
if(data49.tree === undefined){
const err103 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err103);
errors++;
}
for(const key11 in data49){
if(!(((key11 === "commit") || (key11 === "dirty")) || (key11 === "tree"))){
const err104 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data49.commit !== undefined){
let data50 = data49.commit;
if((typeof data50 !== "string") && (data50 !== null)){
const err105 = {instancePath:instancePath+"/code/commit",schemaPath:"#/properties/code/properties/commit/type",keyword:"type",params:{type: schema32.properties.code.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data49.dirty !== undefined){
let data51 = data49.dirty;
if((typeof data51 !== "boolean") && (data51 !== null)){
const err106 = {instancePath:instancePath+"/code/dirty",schemaPath:"#/properties/code/properties/dirty/type",keyword:"type",params:{type: schema32.properties.code.properties.dirty.type},message:"must be boolean,null"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data49.tree !== undefined){
let data52 = data49.tree;
if((typeof data52 !== "string") && (data52 !== null)){
const err107 = {instancePath:instancePath+"/code/tree",schemaPath:"#/properties/code/properties/tree/type",keyword:"type",params:{type: schema32.properties.code.properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err107);
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data.log !== undefined){
let data53 = data.log;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.path === undefined){
const err109 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err109);
errors++;
}
if(data53.bytes === undefined){
const err110 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err110);
errors++;
}
if(data53.truncated === undefined){
const err111 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "truncated"},message:"must have required property '"+"truncated"+"'"};
vErrors = note(vErrors, err111);
errors++;
}
for(const key12 in data53){
if(!((((key12 === "path") || (key12 === "bytes")) || (key12 === "keptBytes")) || (key12 === "truncated"))){
const err112 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data53.path !== undefined){
let data54 = data53.path;
if((typeof data54 !== "string") && (data54 !== null)){
const err113 = {instancePath:instancePath+"/log/path",schemaPath:"#/properties/log/properties/path/type",keyword:"type",params:{type: schema32.properties.log.properties.path.type},message:"must be string,null"};
vErrors = note(vErrors, err113);
errors++;
}
}
if(data53.bytes !== undefined){
let data55 = data53.bytes;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err114 = {instancePath:instancePath+"/log/bytes",schemaPath:"#/properties/log/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err114);
errors++;
}
}
if(data53.keptBytes !== undefined){
let data56 = data53.keptBytes;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err115 = {instancePath:instancePath+"/log/keptBytes",schemaPath:"#/properties/log/properties/keptBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err115);
errors++;
}
}
if(data53.truncated !== undefined){
if(typeof data53.truncated !== "boolean"){
const err116 = {instancePath:instancePath+"/log/truncated",schemaPath:"#/properties/log/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err116);
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data.samples !== undefined){
let data58 = data.samples;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.intervalMs === undefined){
const err118 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "intervalMs"},message:"must have required property '"+"intervalMs"+"'"};
vErrors = note(vErrors, err118);
errors++;
}
if(data58.source === undefined){
const err119 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err119);
errors++;
}
if(data58.reason === undefined){
const err120 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err120);
errors++;
}
if(data58.host === undefined){
const err121 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
vErrors = note(vErrors, err121);
errors++;
}
if(data58.gpus === undefined){
const err122 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "gpus"},message:"must have required property '"+"gpus"+"'"};
vErrors = note(vErrors, err122);
errors++;
}
for(const key13 in data58){
if(!(((((key13 === "intervalMs") || (key13 === "source")) || (key13 === "reason")) || (key13 === "host")) || (key13 === "gpus"))){
const err123 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = note(vErrors, err123);
errors++;
}
}
if(data58.intervalMs !== undefined){
let data59 = data58.intervalMs;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err124 = {instancePath:instancePath+"/samples/intervalMs",schemaPath:"#/$defs/samples/properties/intervalMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err124);
errors++;
}
}
if(data58.source !== undefined){
let data60 = data58.source;
if(!(((data60 === "nvidia-smi") || (data60 === "rocm-smi")) || (data60 === null))){
const err125 = {instancePath:instancePath+"/samples/source",schemaPath:"#/$defs/samples/properties/source/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err125);
errors++;
}
}
if(data58.reason !== undefined){
let data61 = data58.reason;
if((typeof data61 !== "string") && (data61 !== null)){
const err126 = {instancePath:instancePath+"/samples/reason",schemaPath:"#/$defs/samples/properties/reason/type",keyword:"type",params:{type: schema40.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err126);
errors++;
}
}
if(data58.host !== undefined){
let data62 = data58.host;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.samples === undefined){
const err127 = {instancePath:instancePath+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = note(vErrors, err127);
errors++;
}
if(data62.busy === undefined){
const err128 = {instancePath:instancePath+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "busy"},message:"must have required property '"+"busy"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data62.peakUsedMemoryBytes === undefined){
const err129 = {instancePath:instancePath+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "peakUsedMemoryBytes"},message:"must have required property '"+"peakUsedMemoryBytes"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
for(const key14 in data62){
if(!(((key14 === "samples") || (key14 === "busy")) || (key14 === "peakUsedMemoryBytes"))){
const err130 = {instancePath:instancePath+"/samples/host",schemaPath:"#/$defs/samples/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
vErrors = note(vErrors, err130);
errors++;
}
}
if(data62.samples !== undefined){
let data63 = data62.samples;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err131 = {instancePath:instancePath+"/samples/host/samples",schemaPath:"#/$defs/samples/properties/host/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err131);
errors++;
}
}
if(data62.busy !== undefined){
let data64 = data62.busy;
if((!((typeof data64 == "number") && (isFinite(data64)))) && (data64 !== null)){
const err132 = {instancePath:instancePath+"/samples/host/busy",schemaPath:"#/$defs/samples/properties/host/properties/busy/type",keyword:"type",params:{type: schema40.properties.host.properties.busy.type},message:"must be number,null"};
vErrors = note(vErrors, err132);
errors++;
}
}
if(data62.peakUsedMemoryBytes !== undefined){
let data65 = data62.peakUsedMemoryBytes;
if((!((typeof data65 == "number") && (isFinite(data65)))) && (data65 !== null)){
const err133 = {instancePath:instancePath+"/samples/host/peakUsedMemoryBytes",schemaPath:"#/$defs/samples/properties/host/properties/peakUsedMemoryBytes/type",keyword:"type",params:{type: schema40.properties.host.properties.peakUsedMemoryBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err133);
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/samples/host",schemaPath:"#/$defs/samples/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err134);
errors++;
}
}
if(data58.gpus !== undefined){
let data66 = data58.gpus;
if(Array.isArray(data66)){
const len1 = data66.length;
for(let i1=0; i1<len1; i1++){
let data67 = data66[i1];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.uuid === undefined){
const err135 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
vErrors = note(vErrors, err135);
errors++;
}
if(data67.samples === undefined){
const err136 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = note(vErrors, err136);
errors++;
}
if(data67.memoryAtStartBytes === undefined){
const err137 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "memoryAtStartBytes"},message:"must have required property '"+"memoryAtStartBytes"+"'"};
vErrors = note(vErrors, err137);
errors++;
}
if(data67.peakMemoryBytes === undefined){
const err138 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "peakMemoryBytes"},message:"must have required property '"+"peakMemoryBytes"+"'"};
vErrors = note(vErrors, err138);
errors++;
}
if(data67.meanUtilisation === undefined){
const err139 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "meanUtilisation"},message:"must have required property '"+"meanUtilisation"+"'"};
vErrors = note(vErrors, err139);
errors++;
}
if(data67.meanPowerW === undefined){
const err140 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "meanPowerW"},message:"must have required property '"+"meanPowerW"+"'"};
vErrors = note(vErrors, err140);
errors++;
}
if(data67.energyJ === undefined){
const err141 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "energyJ"},message:"must have required property '"+"energyJ"+"'"};
vErrors = note(vErrors, err141);
errors++;
}
if(data67.coverage === undefined){
const err142 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
vErrors = note(vErrors, err142);
errors++;
}
for(const key15 in data67){
if(!((((((((key15 === "uuid") || (key15 === "samples")) || (key15 === "memoryAtStartBytes")) || (key15 === "peakMemoryBytes")) || (key15 === "meanUtilisation")) || (key15 === "meanPowerW")) || (key15 === "energyJ")) || (key15 === "coverage"))){
const err143 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = note(vErrors, err143);
errors++;
}
}
if(data67.uuid !== undefined){
if(typeof data67.uuid !== "string"){
const err144 = {instancePath:instancePath+"/samples/gpus/" + i1+"/uuid",schemaPath:"#/$defs/samples/properties/gpus/items/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err144);
errors++;
}
}
if(data67.samples !== undefined){
let data69 = data67.samples;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err145 = {instancePath:instancePath+"/samples/gpus/" + i1+"/samples",schemaPath:"#/$defs/samples/properties/gpus/items/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err145);
errors++;
}
}
if(data67.memoryAtStartBytes !== undefined){
let data70 = data67.memoryAtStartBytes;
if((!((typeof data70 == "number") && (isFinite(data70)))) && (data70 !== null)){
const err146 = {instancePath:instancePath+"/samples/gpus/" + i1+"/memoryAtStartBytes",schemaPath:"#/$defs/samples/properties/gpus/items/properties/memoryAtStartBytes/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.memoryAtStartBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err146);
errors++;
}
}
if(data67.peakMemoryBytes !== undefined){
let data71 = data67.peakMemoryBytes;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (data71 !== null)){
const err147 = {instancePath:instancePath+"/samples/gpus/" + i1+"/peakMemoryBytes",schemaPath:"#/$defs/samples/properties/gpus/items/properties/peakMemoryBytes/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.peakMemoryBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err147);
errors++;
}
}
if(data67.meanUtilisation !== undefined){
let data72 = data67.meanUtilisation;
if((!((typeof data72 == "number") && (isFinite(data72)))) && (data72 !== null)){
const err148 = {instancePath:instancePath+"/samples/gpus/" + i1+"/meanUtilisation",schemaPath:"#/$defs/samples/properties/gpus/items/properties/meanUtilisation/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.meanUtilisation.type},message:"must be number,null"};
vErrors = note(vErrors, err148);
errors++;
}
}
if(data67.meanPowerW !== undefined){
let data73 = data67.meanPowerW;
if((!((typeof data73 == "number") && (isFinite(data73)))) && (data73 !== null)){
const err149 = {instancePath:instancePath+"/samples/gpus/" + i1+"/meanPowerW",schemaPath:"#/$defs/samples/properties/gpus/items/properties/meanPowerW/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.meanPowerW.type},message:"must be number,null"};
vErrors = note(vErrors, err149);
errors++;
}
}
if(data67.energyJ !== undefined){
let data74 = data67.energyJ;
if((!((typeof data74 == "number") && (isFinite(data74)))) && (data74 !== null)){
const err150 = {instancePath:instancePath+"/samples/gpus/" + i1+"/energyJ",schemaPath:"#/$defs/samples/properties/gpus/items/properties/energyJ/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.energyJ.type},message:"must be number,null"};
vErrors = note(vErrors, err150);
errors++;
}
}
if(data67.coverage !== undefined){
let data75 = data67.coverage;
if(!((typeof data75 == "number") && (isFinite(data75)))){
const err151 = {instancePath:instancePath+"/samples/gpus/" + i1+"/coverage",schemaPath:"#/$defs/samples/properties/gpus/items/properties/coverage/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err151);
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err152);
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/samples/gpus",schemaPath:"#/$defs/samples/properties/gpus/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err153);
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/samples",schemaPath:"#/$defs/samples/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err154);
errors++;
}
}
if(data.gpuAfter !== undefined){
let data76 = data.gpuAfter;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.clean === undefined){
const err155 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/required",keyword:"required",params:{missingProperty: "clean"},message:"must have required property '"+"clean"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
if(data76.reasons === undefined){
const err156 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
vErrors = note(vErrors, err156);
errors++;
}
if(data76.notes === undefined){
const err157 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
vErrors = note(vErrors, err157);
errors++;
}
if(data76.cards === undefined){
const err158 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/required",keyword:"required",params:{missingProperty: "cards"},message:"must have required property '"+"cards"+"'"};
vErrors = note(vErrors, err158);
errors++;
}
if(data76.waitedMs === undefined){
const err159 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/required",keyword:"required",params:{missingProperty: "waitedMs"},message:"must have required property '"+"waitedMs"+"'"};
vErrors = note(vErrors, err159);
errors++;
}
for(const key16 in data76){
if(!(((((key16 === "clean") || (key16 === "reasons")) || (key16 === "notes")) || (key16 === "cards")) || (key16 === "waitedMs"))){
const err160 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
vErrors = note(vErrors, err160);
errors++;
}
}
if(data76.clean !== undefined){
if(typeof data76.clean !== "boolean"){
const err161 = {instancePath:instancePath+"/gpuAfter/clean",schemaPath:"#/$defs/gpuAfter/properties/clean/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err161);
errors++;
}
}
if(data76.reasons !== undefined){
let data78 = data76.reasons;
if(Array.isArray(data78)){
const len2 = data78.length;
for(let i2=0; i2<len2; i2++){
let data79 = data78[i2];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.fault === undefined){
const err162 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2,schemaPath:"#/$defs/gpuAfter/properties/reasons/items/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'"};
vErrors = note(vErrors, err162);
errors++;
}
if(data79.gpu === undefined){
const err163 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2,schemaPath:"#/$defs/gpuAfter/properties/reasons/items/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
vErrors = note(vErrors, err163);
errors++;
}
if(data79.message === undefined){
const err164 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2,schemaPath:"#/$defs/gpuAfter/properties/reasons/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err164);
errors++;
}
for(const key17 in data79){
if(!(((key17 === "fault") || (key17 === "gpu")) || (key17 === "message"))){
const err165 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2,schemaPath:"#/$defs/gpuAfter/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = note(vErrors, err165);
errors++;
}
}
if(data79.fault !== undefined){
let data80 = data79.fault;
if(!((((((data80 === "process_left") || (data80 === "memory_left")) || (data80 === "xid")) || (data80 === "uncorrected_errors")) || (data80 === "gpu_lost")) || (data80 === "unreadable"))){
const err166 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2+"/fault",schemaPath:"#/$defs/gpuAfter/properties/reasons/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema41.properties.reasons.items.properties.fault.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err166);
errors++;
}
}
if(data79.gpu !== undefined){
let data81 = data79.gpu;
if((typeof data81 !== "string") && (data81 !== null)){
const err167 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2+"/gpu",schemaPath:"#/$defs/gpuAfter/properties/reasons/items/properties/gpu/type",keyword:"type",params:{type: schema41.properties.reasons.items.properties.gpu.type},message:"must be string,null"};
vErrors = note(vErrors, err167);
errors++;
}
}
if(data79.message !== undefined){
if(typeof data79.message !== "string"){
const err168 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2+"/message",schemaPath:"#/$defs/gpuAfter/properties/reasons/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err168);
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/gpuAfter/reasons/" + i2,schemaPath:"#/$defs/gpuAfter/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err169);
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/gpuAfter/reasons",schemaPath:"#/$defs/gpuAfter/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err170);
errors++;
}
}
if(data76.notes !== undefined){
let data83 = data76.notes;
if(Array.isArray(data83)){
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
if(typeof data83[i3] !== "string"){
const err171 = {instancePath:instancePath+"/gpuAfter/notes/" + i3,schemaPath:"#/$defs/gpuAfter/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/gpuAfter/notes",schemaPath:"#/$defs/gpuAfter/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err172);
errors++;
}
}
if(data76.cards !== undefined){
let data85 = data76.cards;
if(Array.isArray(data85)){
const len4 = data85.length;
for(let i4=0; i4<len4; i4++){
let data86 = data85[i4];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.uuid === undefined){
const err173 = {instancePath:instancePath+"/gpuAfter/cards/" + i4,schemaPath:"#/$defs/gpuAfter/properties/cards/items/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
vErrors = note(vErrors, err173);
errors++;
}
if(data86.memoryBeforeBytes === undefined){
const err174 = {instancePath:instancePath+"/gpuAfter/cards/" + i4,schemaPath:"#/$defs/gpuAfter/properties/cards/items/required",keyword:"required",params:{missingProperty: "memoryBeforeBytes"},message:"must have required property '"+"memoryBeforeBytes"+"'"};
vErrors = note(vErrors, err174);
errors++;
}
if(data86.memoryAfterBytes === undefined){
const err175 = {instancePath:instancePath+"/gpuAfter/cards/" + i4,schemaPath:"#/$defs/gpuAfter/properties/cards/items/required",keyword:"required",params:{missingProperty: "memoryAfterBytes"},message:"must have required property '"+"memoryAfterBytes"+"'"};
vErrors = note(vErrors, err175);
errors++;
}
for(const key18 in data86){
if(!(((key18 === "uuid") || (key18 === "memoryBeforeBytes")) || (key18 === "memoryAfterBytes"))){
const err176 = {instancePath:instancePath+"/gpuAfter/cards/" + i4,schemaPath:"#/$defs/gpuAfter/properties/cards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
vErrors = note(vErrors, err176);
errors++;
}
}
if(data86.uuid !== undefined){
if(typeof data86.uuid !== "string"){
const err177 = {instancePath:instancePath+"/gpuAfter/cards/" + i4+"/uuid",schemaPath:"#/$defs/gpuAfter/properties/cards/items/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err177);
errors++;
}
}
if(data86.memoryBeforeBytes !== undefined){
let data88 = data86.memoryBeforeBytes;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (data88 !== null)){
const err178 = {instancePath:instancePath+"/gpuAfter/cards/" + i4+"/memoryBeforeBytes",schemaPath:"#/$defs/gpuAfter/properties/cards/items/properties/memoryBeforeBytes/type",keyword:"type",params:{type: schema41.properties.cards.items.properties.memoryBeforeBytes.type},message:"must be integer,null"};
vErrors = note(vErrors, err178);
errors++;
}
}
if(data86.memoryAfterBytes !== undefined){
let data89 = data86.memoryAfterBytes;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (data89 !== null)){
const err179 = {instancePath:instancePath+"/gpuAfter/cards/" + i4+"/memoryAfterBytes",schemaPath:"#/$defs/gpuAfter/properties/cards/items/properties/memoryAfterBytes/type",keyword:"type",params:{type: schema41.properties.cards.items.properties.memoryAfterBytes.type},message:"must be integer,null"};
vErrors = note(vErrors, err179);
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/gpuAfter/cards/" + i4,schemaPath:"#/$defs/gpuAfter/properties/cards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err180);
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/gpuAfter/cards",schemaPath:"#/$defs/gpuAfter/properties/cards/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err181);
errors++;
}
}
if(data76.waitedMs !== undefined){
let data90 = data76.waitedMs;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err182 = {instancePath:instancePath+"/gpuAfter/waitedMs",schemaPath:"#/$defs/gpuAfter/properties/waitedMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err182);
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/gpuAfter/waitedMs",schemaPath:"#/$defs/gpuAfter/properties/waitedMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err183);
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/gpuAfter",schemaPath:"#/$defs/gpuAfter/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err184);
errors++;
}
}
if(data.supervision !== undefined){
let data91 = data.supervision;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.handlers === undefined){
const err185 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/required",keyword:"required",params:{missingProperty: "handlers"},message:"must have required property '"+"handlers"+"'"};
vErrors = note(vErrors, err185);
errors++;
}
if(data91.stop === undefined){
const err186 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
vErrors = note(vErrors, err186);
errors++;
}
if(data91.fired === undefined){
const err187 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/required",keyword:"required",params:{missingProperty: "fired"},message:"must have required property '"+"fired"+"'"};
vErrors = note(vErrors, err187);
errors++;
}
if(data91.firedCount === undefined){
const err188 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/required",keyword:"required",params:{missingProperty: "firedCount"},message:"must have required property '"+"firedCount"+"'"};
vErrors = note(vErrors, err188);
errors++;
}
if(data91.stream === undefined){
const err189 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/required",keyword:"required",params:{missingProperty: "stream"},message:"must have required property '"+"stream"+"'"};
vErrors = note(vErrors, err189);
errors++;
}
for(const key19 in data91){
if(!((((((key19 === "handlers") || (key19 === "stop")) || (key19 === "fired")) || (key19 === "firedCount")) || (key19 === "checkpoints")) || (key19 === "stream"))){
const err190 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
vErrors = note(vErrors, err190);
errors++;
}
}
if(data91.handlers !== undefined){
let data92 = data91.handlers;
if(Array.isArray(data92)){
const len5 = data92.length;
for(let i5=0; i5<len5; i5++){
let data93 = data92[i5];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.name === undefined){
const err191 = {instancePath:instancePath+"/supervision/handlers/" + i5,schemaPath:"#/$defs/supervision/properties/handlers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err191);
errors++;
}
if(data93.priority === undefined){
const err192 = {instancePath:instancePath+"/supervision/handlers/" + i5,schemaPath:"#/$defs/supervision/properties/handlers/items/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
vErrors = note(vErrors, err192);
errors++;
}
for(const key20 in data93){
if(!(((key20 === "name") || (key20 === "priority")) || (key20 === "settings"))){
const err193 = {instancePath:instancePath+"/supervision/handlers/" + i5,schemaPath:"#/$defs/supervision/properties/handlers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
vErrors = note(vErrors, err193);
errors++;
}
}
if(data93.name !== undefined){
if(typeof data93.name !== "string"){
const err194 = {instancePath:instancePath+"/supervision/handlers/" + i5+"/name",schemaPath:"#/$defs/supervision/properties/handlers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err194);
errors++;
}
}
if(data93.priority !== undefined){
let data95 = data93.priority;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err195 = {instancePath:instancePath+"/supervision/handlers/" + i5+"/priority",schemaPath:"#/$defs/supervision/properties/handlers/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err195);
errors++;
}
}
if(data93.settings !== undefined){
let data96 = data93.settings;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key21 in data96){
let data97 = data96[key21];
if((((typeof data97 !== "string") && (!((typeof data97 == "number") && (isFinite(data97))))) && (typeof data97 !== "boolean")) && (data97 !== null)){
const err196 = {instancePath:instancePath+"/supervision/handlers/" + i5+"/settings/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/supervision/properties/handlers/items/properties/settings/additionalProperties/type",keyword:"type",params:{type: schema42.properties.handlers.items.properties.settings.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err196);
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/supervision/handlers/" + i5+"/settings",schemaPath:"#/$defs/supervision/properties/handlers/items/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err197);
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/supervision/handlers/" + i5,schemaPath:"#/$defs/supervision/properties/handlers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err198);
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/supervision/handlers",schemaPath:"#/$defs/supervision/properties/handlers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err199);
errors++;
}
}
if(data91.stop !== undefined){
let data98 = data91.stop;
const _errs225 = errors;
let valid42 = false;
let passing1 = null;
const _errs226 = errors;
if(data98 !== null){
const err200 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err200);
errors++;
}
var _valid1 = _errs226 === errors;
if(_valid1){
valid42 = true;
passing1 = 0;
}
const _errs228 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.handler === undefined){
const err201 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "handler"},message:"must have required property '"+"handler"+"'"};
vErrors = note(vErrors, err201);
errors++;
}
if(data98.verdict === undefined){
const err202 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err202);
errors++;
}
if(data98.reason === undefined){
const err203 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err203);
errors++;
}
if(data98.event === undefined){
const err204 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
vErrors = note(vErrors, err204);
errors++;
}
if(data98.step === undefined){
const err205 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
vErrors = note(vErrors, err205);
errors++;
}
if(data98.atMs === undefined){
const err206 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
vErrors = note(vErrors, err206);
errors++;
}
if(data98.signalled === undefined){
const err207 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "signalled"},message:"must have required property '"+"signalled"+"'"};
vErrors = note(vErrors, err207);
errors++;
}
for(const key22 in data98){
if(!(((((((key22 === "handler") || (key22 === "verdict")) || (key22 === "reason")) || (key22 === "event")) || (key22 === "step")) || (key22 === "atMs")) || (key22 === "signalled"))){
const err208 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
vErrors = note(vErrors, err208);
errors++;
}
}
if(data98.handler !== undefined){
if(typeof data98.handler !== "string"){
const err209 = {instancePath:instancePath+"/supervision/stop/handler",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/handler/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err209);
errors++;
}
}
if(data98.verdict !== undefined){
let data100 = data98.verdict;
if(!(((data100 === "enough") || (data100 === "broken")) || (data100 === "spent"))){
const err210 = {instancePath:instancePath+"/supervision/stop/verdict",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema42.properties.stop.oneOf[1].properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err210);
errors++;
}
}
if(data98.reason !== undefined){
if(typeof data98.reason !== "string"){
const err211 = {instancePath:instancePath+"/supervision/stop/reason",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err211);
errors++;
}
}
if(data98.event !== undefined){
if(typeof data98.event !== "string"){
const err212 = {instancePath:instancePath+"/supervision/stop/event",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err212);
errors++;
}
}
if(data98.step !== undefined){
let data103 = data98.step;
if((!((typeof data103 == "number") && (isFinite(data103)))) && (data103 !== null)){
const err213 = {instancePath:instancePath+"/supervision/stop/step",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/step/type",keyword:"type",params:{type: schema42.properties.stop.oneOf[1].properties.step.type},message:"must be number,null"};
vErrors = note(vErrors, err213);
errors++;
}
}
if(data98.atMs !== undefined){
let data104 = data98.atMs;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err214 = {instancePath:instancePath+"/supervision/stop/atMs",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/atMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err214);
errors++;
}
}
if(data98.signalled !== undefined){
if(typeof data98.signalled !== "boolean"){
const err215 = {instancePath:instancePath+"/supervision/stop/signalled",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/properties/signalled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err215);
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err216);
errors++;
}
var _valid1 = _errs228 === errors;
if(_valid1 && valid42){
valid42 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid42 = true;
passing1 = 1;
}
}
if(!valid42){
const err217 = {instancePath:instancePath+"/supervision/stop",schemaPath:"#/$defs/supervision/properties/stop/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err217);
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data91.fired !== undefined){
let data106 = data91.fired;
if(Array.isArray(data106)){
if(data106.length > 50){
const err218 = {instancePath:instancePath+"/supervision/fired",schemaPath:"#/$defs/supervision/properties/fired/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
vErrors = note(vErrors, err218);
errors++;
}
const len6 = data106.length;
for(let i6=0; i6<len6; i6++){
let data107 = data106[i6];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.handler === undefined){
const err219 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/required",keyword:"required",params:{missingProperty: "handler"},message:"must have required property '"+"handler"+"'"};
vErrors = note(vErrors, err219);
errors++;
}
if(data107.action === undefined){
const err220 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
vErrors = note(vErrors, err220);
errors++;
}
if(data107.event === undefined){
const err221 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
vErrors = note(vErrors, err221);
errors++;
}
if(data107.step === undefined){
const err222 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
vErrors = note(vErrors, err222);
errors++;
}
if(data107.atMs === undefined){
const err223 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
vErrors = note(vErrors, err223);
errors++;
}
for(const key23 in data107){
if(!(((((key23 === "handler") || (key23 === "action")) || (key23 === "event")) || (key23 === "step")) || (key23 === "atMs"))){
const err224 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
vErrors = note(vErrors, err224);
errors++;
}
}
if(data107.handler !== undefined){
if(typeof data107.handler !== "string"){
const err225 = {instancePath:instancePath+"/supervision/fired/" + i6+"/handler",schemaPath:"#/$defs/supervision/properties/fired/items/properties/handler/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err225);
errors++;
}
}
if(data107.action !== undefined){
let data109 = data107.action;
if(!((data109 === "stop") || (data109 === "drop"))){
const err226 = {instancePath:instancePath+"/supervision/fired/" + i6+"/action",schemaPath:"#/$defs/supervision/properties/fired/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema42.properties.fired.items.properties.action.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err226);
errors++;
}
}
if(data107.event !== undefined){
if(typeof data107.event !== "string"){
const err227 = {instancePath:instancePath+"/supervision/fired/" + i6+"/event",schemaPath:"#/$defs/supervision/properties/fired/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err227);
errors++;
}
}
if(data107.step !== undefined){
let data111 = data107.step;
if((!((typeof data111 == "number") && (isFinite(data111)))) && (data111 !== null)){
const err228 = {instancePath:instancePath+"/supervision/fired/" + i6+"/step",schemaPath:"#/$defs/supervision/properties/fired/items/properties/step/type",keyword:"type",params:{type: schema42.properties.fired.items.properties.step.type},message:"must be number,null"};
vErrors = note(vErrors, err228);
errors++;
}
}
if(data107.atMs !== undefined){
let data112 = data107.atMs;
if(!((typeof data112 == "number") && (isFinite(data112)))){
const err229 = {instancePath:instancePath+"/supervision/fired/" + i6+"/atMs",schemaPath:"#/$defs/supervision/properties/fired/items/properties/atMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err229);
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/supervision/fired/" + i6,schemaPath:"#/$defs/supervision/properties/fired/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err230);
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/supervision/fired",schemaPath:"#/$defs/supervision/properties/fired/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err231);
errors++;
}
}
if(data91.firedCount !== undefined){
let data113 = data91.firedCount;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err232 = {instancePath:instancePath+"/supervision/firedCount",schemaPath:"#/$defs/supervision/properties/firedCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err232);
errors++;
}
}
if(data91.checkpoints !== undefined){
let data114 = data91.checkpoints;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.kept === undefined){
const err233 = {instancePath:instancePath+"/supervision/checkpoints",schemaPath:"#/$defs/supervision/properties/checkpoints/required",keyword:"required",params:{missingProperty: "kept"},message:"must have required property '"+"kept"+"'"};
vErrors = note(vErrors, err233);
errors++;
}
if(data114.dropped === undefined){
const err234 = {instancePath:instancePath+"/supervision/checkpoints",schemaPath:"#/$defs/supervision/properties/checkpoints/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
vErrors = note(vErrors, err234);
errors++;
}
if(data114.notRemoved === undefined){
const err235 = {instancePath:instancePath+"/supervision/checkpoints",schemaPath:"#/$defs/supervision/properties/checkpoints/required",keyword:"required",params:{missingProperty: "notRemoved"},message:"must have required property '"+"notRemoved"+"'"};
vErrors = note(vErrors, err235);
errors++;
}
for(const key24 in data114){
if(!(((key24 === "kept") || (key24 === "dropped")) || (key24 === "notRemoved"))){
const err236 = {instancePath:instancePath+"/supervision/checkpoints",schemaPath:"#/$defs/supervision/properties/checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
vErrors = note(vErrors, err236);
errors++;
}
}
if(data114.kept !== undefined){
let data115 = data114.kept;
if(Array.isArray(data115)){
const len7 = data115.length;
for(let i7=0; i7<len7; i7++){
if(typeof data115[i7] !== "string"){
const err237 = {instancePath:instancePath+"/supervision/checkpoints/kept/" + i7,schemaPath:"#/$defs/supervision/properties/checkpoints/properties/kept/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err237);
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/supervision/checkpoints/kept",schemaPath:"#/$defs/supervision/properties/checkpoints/properties/kept/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err238);
errors++;
}
}
if(data114.dropped !== undefined){
let data117 = data114.dropped;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err239 = {instancePath:instancePath+"/supervision/checkpoints/dropped",schemaPath:"#/$defs/supervision/properties/checkpoints/properties/dropped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err239);
errors++;
}
}
if(data114.notRemoved !== undefined){
let data118 = data114.notRemoved;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err240 = {instancePath:instancePath+"/supervision/checkpoints/notRemoved",schemaPath:"#/$defs/supervision/properties/checkpoints/properties/notRemoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err240);
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/supervision/checkpoints",schemaPath:"#/$defs/supervision/properties/checkpoints/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err241);
errors++;
}
}
if(data91.stream !== undefined){
let data119 = data91.stream;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.byKind === undefined){
const err242 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/required",keyword:"required",params:{missingProperty: "byKind"},message:"must have required property '"+"byKind"+"'"};
vErrors = note(vErrors, err242);
errors++;
}
if(data119.unreadLines === undefined){
const err243 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/required",keyword:"required",params:{missingProperty: "unreadLines"},message:"must have required property '"+"unreadLines"+"'"};
vErrors = note(vErrors, err243);
errors++;
}
if(data119.droppedBytes === undefined){
const err244 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/required",keyword:"required",params:{missingProperty: "droppedBytes"},message:"must have required property '"+"droppedBytes"+"'"};
vErrors = note(vErrors, err244);
errors++;
}
if(data119.restarts === undefined){
const err245 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/required",keyword:"required",params:{missingProperty: "restarts"},message:"must have required property '"+"restarts"+"'"};
vErrors = note(vErrors, err245);
errors++;
}
for(const key25 in data119){
if(!((((key25 === "byKind") || (key25 === "unreadLines")) || (key25 === "droppedBytes")) || (key25 === "restarts"))){
const err246 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
vErrors = note(vErrors, err246);
errors++;
}
}
if(data119.byKind !== undefined){
let data120 = data119.byKind;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key26 in data120){
let data121 = data120[key26];
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err247 = {instancePath:instancePath+"/supervision/stream/byKind/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/supervision/properties/stream/properties/byKind/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err247);
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/supervision/stream/byKind",schemaPath:"#/$defs/supervision/properties/stream/properties/byKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err248);
errors++;
}
}
if(data119.unreadLines !== undefined){
let data122 = data119.unreadLines;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err249 = {instancePath:instancePath+"/supervision/stream/unreadLines",schemaPath:"#/$defs/supervision/properties/stream/properties/unreadLines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err249);
errors++;
}
}
if(data119.droppedBytes !== undefined){
let data123 = data119.droppedBytes;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err250 = {instancePath:instancePath+"/supervision/stream/droppedBytes",schemaPath:"#/$defs/supervision/properties/stream/properties/droppedBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err250);
errors++;
}
}
if(data119.restarts !== undefined){
let data124 = data119.restarts;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err251 = {instancePath:instancePath+"/supervision/stream/restarts",schemaPath:"#/$defs/supervision/properties/stream/properties/restarts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err251);
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/supervision/stream",schemaPath:"#/$defs/supervision/properties/stream/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err252);
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/supervision",schemaPath:"#/$defs/supervision/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err253);
errors++;
}
}
if(data.service !== undefined){
let data125 = data.service;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.port === undefined){
const err254 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
vErrors = note(vErrors, err254);
errors++;
}
if(data125.readyMs === undefined){
const err255 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "readyMs"},message:"must have required property '"+"readyMs"+"'"};
vErrors = note(vErrors, err255);
errors++;
}
if(data125.via === undefined){
const err256 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'"};
vErrors = note(vErrors, err256);
errors++;
}
if(data125.answer === undefined){
const err257 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
vErrors = note(vErrors, err257);
errors++;
}
if(data125.failure === undefined){
const err258 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "failure"},message:"must have required property '"+"failure"+"'"};
vErrors = note(vErrors, err258);
errors++;
}
if(data125.stop === undefined){
const err259 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
vErrors = note(vErrors, err259);
errors++;
}
for(const key27 in data125){
if(!((((((key27 === "port") || (key27 === "readyMs")) || (key27 === "via")) || (key27 === "answer")) || (key27 === "failure")) || (key27 === "stop"))){
const err260 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
vErrors = note(vErrors, err260);
errors++;
}
}
if(data125.port !== undefined){
let data126 = data125.port;
if((!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))) && (data126 !== null)){
const err261 = {instancePath:instancePath+"/service/port",schemaPath:"#/properties/service/properties/port/type",keyword:"type",params:{type: schema32.properties.service.properties.port.type},message:"must be integer,null"};
vErrors = note(vErrors, err261);
errors++;
}
}
if(data125.readyMs !== undefined){
let data127 = data125.readyMs;
if((!((typeof data127 == "number") && (isFinite(data127)))) && (data127 !== null)){
const err262 = {instancePath:instancePath+"/service/readyMs",schemaPath:"#/properties/service/properties/readyMs/type",keyword:"type",params:{type: schema32.properties.service.properties.readyMs.type},message:"must be number,null"};
vErrors = note(vErrors, err262);
errors++;
}
}
if(data125.via !== undefined){
let data128 = data125.via;
if((typeof data128 !== "string") && (data128 !== null)){
const err263 = {instancePath:instancePath+"/service/via",schemaPath:"#/properties/service/properties/via/type",keyword:"type",params:{type: schema32.properties.service.properties.via.type},message:"must be string,null"};
vErrors = note(vErrors, err263);
errors++;
}
}
if(data125.answer !== undefined){
let data129 = data125.answer;
const _errs295 = errors;
let valid53 = false;
let passing2 = null;
const _errs296 = errors;
if(data129 !== null){
const err264 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err264);
errors++;
}
var _valid2 = _errs296 === errors;
if(_valid2){
valid53 = true;
passing2 = 0;
}
const _errs298 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.status === undefined){
const err265 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err265);
errors++;
}
if(data129.bytes === undefined){
const err266 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err266);
errors++;
}
if(data129.truncated === undefined){
const err267 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "truncated"},message:"must have required property '"+"truncated"+"'"};
vErrors = note(vErrors, err267);
errors++;
}
if(data129.durationMs === undefined){
const err268 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = note(vErrors, err268);
errors++;
}
for(const key28 in data129){
if(!((((key28 === "status") || (key28 === "bytes")) || (key28 === "truncated")) || (key28 === "durationMs"))){
const err269 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
vErrors = note(vErrors, err269);
errors++;
}
}
if(data129.status !== undefined){
let data130 = data129.status;
if((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (data130 !== null)){
const err270 = {instancePath:instancePath+"/service/answer/status",schemaPath:"#/properties/service/properties/answer/oneOf/1/properties/status/type",keyword:"type",params:{type: schema32.properties.service.properties.answer.oneOf[1].properties.status.type},message:"must be integer,null"};
vErrors = note(vErrors, err270);
errors++;
}
}
if(data129.bytes !== undefined){
let data131 = data129.bytes;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err271 = {instancePath:instancePath+"/service/answer/bytes",schemaPath:"#/properties/service/properties/answer/oneOf/1/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err271);
errors++;
}
}
if(data129.truncated !== undefined){
if(typeof data129.truncated !== "boolean"){
const err272 = {instancePath:instancePath+"/service/answer/truncated",schemaPath:"#/properties/service/properties/answer/oneOf/1/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err272);
errors++;
}
}
if(data129.durationMs !== undefined){
let data133 = data129.durationMs;
if(!((typeof data133 == "number") && (isFinite(data133)))){
const err273 = {instancePath:instancePath+"/service/answer/durationMs",schemaPath:"#/properties/service/properties/answer/oneOf/1/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err273);
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err274);
errors++;
}
var _valid2 = _errs298 === errors;
if(_valid2 && valid53){
valid53 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid53 = true;
passing2 = 1;
}
}
if(!valid53){
const err275 = {instancePath:instancePath+"/service/answer",schemaPath:"#/properties/service/properties/answer/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err275);
errors++;
}
else {
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
}
}
if(data125.failure !== undefined){
let data134 = data125.failure;
const _errs310 = errors;
let valid55 = false;
let passing3 = null;
const _errs311 = errors;
if(data134 !== null){
const err276 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err276);
errors++;
}
var _valid3 = _errs311 === errors;
if(_valid3){
valid55 = true;
passing3 = 0;
}
const _errs313 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.kind === undefined){
const err277 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err277);
errors++;
}
if(data134.reason === undefined){
const err278 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err278);
errors++;
}
for(const key29 in data134){
if(!((key29 === "kind") || (key29 === "reason"))){
const err279 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
vErrors = note(vErrors, err279);
errors++;
}
}
if(data134.kind !== undefined){
let data135 = data134.kind;
if(!((((data135 === "ended") || (data135 === "not_ready")) || (data135 === "answer")) || (data135 === "unreachable"))){
const err280 = {instancePath:instancePath+"/service/failure/kind",schemaPath:"#/properties/service/properties/failure/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.service.properties.failure.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err280);
errors++;
}
}
if(data134.reason !== undefined){
if(typeof data134.reason !== "string"){
const err281 = {instancePath:instancePath+"/service/failure/reason",schemaPath:"#/properties/service/properties/failure/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err281);
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err282);
errors++;
}
var _valid3 = _errs313 === errors;
if(_valid3 && valid55){
valid55 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid55 = true;
passing3 = 1;
}
}
if(!valid55){
const err283 = {instancePath:instancePath+"/service/failure",schemaPath:"#/properties/service/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err283);
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
if(data125.stop !== undefined){
let data137 = data125.stop;
const _errs320 = errors;
let valid57 = false;
let passing4 = null;
const _errs321 = errors;
if(data137 !== null){
const err284 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err284);
errors++;
}
var _valid4 = _errs321 === errors;
if(_valid4){
valid57 = true;
passing4 = 0;
}
const _errs323 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.ignoredSigterm === undefined){
const err285 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "ignoredSigterm"},message:"must have required property '"+"ignoredSigterm"+"'"};
vErrors = note(vErrors, err285);
errors++;
}
if(data137.durationMs === undefined){
const err286 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf/1/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = note(vErrors, err286);
errors++;
}
for(const key30 in data137){
if(!((key30 === "ignoredSigterm") || (key30 === "durationMs"))){
const err287 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
vErrors = note(vErrors, err287);
errors++;
}
}
if(data137.ignoredSigterm !== undefined){
if(typeof data137.ignoredSigterm !== "boolean"){
const err288 = {instancePath:instancePath+"/service/stop/ignoredSigterm",schemaPath:"#/properties/service/properties/stop/oneOf/1/properties/ignoredSigterm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err288);
errors++;
}
}
if(data137.durationMs !== undefined){
let data139 = data137.durationMs;
if(!((typeof data139 == "number") && (isFinite(data139)))){
const err289 = {instancePath:instancePath+"/service/stop/durationMs",schemaPath:"#/properties/service/properties/stop/oneOf/1/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err289);
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err290);
errors++;
}
var _valid4 = _errs323 === errors;
if(_valid4 && valid57){
valid57 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid57 = true;
passing4 = 1;
}
}
if(!valid57){
const err291 = {instancePath:instancePath+"/service/stop",schemaPath:"#/properties/service/properties/stop/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err291);
errors++;
}
else {
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err292 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err292);
errors++;
}
}
if(data.services !== undefined){
let data140 = data.services;
if(Array.isArray(data140)){
const len8 = data140.length;
for(let i8=0; i8<len8; i8++){
let data141 = data140[i8];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.name === undefined){
const err293 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err293);
errors++;
}
if(data141.image === undefined){
const err294 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err294);
errors++;
}
if(data141.state === undefined){
const err295 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err295);
errors++;
}
if(data141.reason === undefined){
const err296 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err296);
errors++;
}
if(data141.readyMs === undefined){
const err297 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "readyMs"},message:"must have required property '"+"readyMs"+"'"};
vErrors = note(vErrors, err297);
errors++;
}
if(data141.durationMs === undefined){
const err298 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = note(vErrors, err298);
errors++;
}
if(data141.log === undefined){
const err299 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
vErrors = note(vErrors, err299);
errors++;
}
for(const key31 in data141){
if(!(((((((key31 === "name") || (key31 === "image")) || (key31 === "state")) || (key31 === "reason")) || (key31 === "readyMs")) || (key31 === "durationMs")) || (key31 === "log"))){
const err300 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
vErrors = note(vErrors, err300);
errors++;
}
}
if(data141.name !== undefined){
if(typeof data141.name !== "string"){
const err301 = {instancePath:instancePath+"/services/" + i8+"/name",schemaPath:"#/properties/services/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err301);
errors++;
}
}
if(data141.image !== undefined){
let data143 = data141.image;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err302 = {instancePath:instancePath+"/services/" + i8+"/image",schemaPath:"#/properties/services/items/properties/image/type",keyword:"type",params:{type: schema32.properties.services.items.properties.image.type},message:"must be object,null"};
vErrors = note(vErrors, err302);
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.ref === undefined){
const err303 = {instancePath:instancePath+"/services/" + i8+"/image",schemaPath:"#/properties/services/items/properties/image/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err303);
errors++;
}
if(data143.id === undefined){
const err304 = {instancePath:instancePath+"/services/" + i8+"/image",schemaPath:"#/properties/services/items/properties/image/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err304);
errors++;
}
for(const key32 in data143){
if(!((key32 === "ref") || (key32 === "id"))){
const err305 = {instancePath:instancePath+"/services/" + i8+"/image",schemaPath:"#/properties/services/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
vErrors = note(vErrors, err305);
errors++;
}
}
if(data143.ref !== undefined){
if(typeof data143.ref !== "string"){
const err306 = {instancePath:instancePath+"/services/" + i8+"/image/ref",schemaPath:"#/properties/services/items/properties/image/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err306);
errors++;
}
}
if(data143.id !== undefined){
let data145 = data143.id;
if((typeof data145 !== "string") && (data145 !== null)){
const err307 = {instancePath:instancePath+"/services/" + i8+"/image/id",schemaPath:"#/properties/services/items/properties/image/properties/id/type",keyword:"type",params:{type: schema32.properties.services.items.properties.image.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err307);
errors++;
}
}
}
}
if(data141.state !== undefined){
let data146 = data141.state;
if(!(((((data146 === "stopped") || (data146 === "completed")) || (data146 === "failed")) || (data146 === "unhealthy")) || (data146 === "not_started"))){
const err308 = {instancePath:instancePath+"/services/" + i8+"/state",schemaPath:"#/properties/services/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.services.items.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err308);
errors++;
}
}
if(data141.reason !== undefined){
let data147 = data141.reason;
if((typeof data147 !== "string") && (data147 !== null)){
const err309 = {instancePath:instancePath+"/services/" + i8+"/reason",schemaPath:"#/properties/services/items/properties/reason/type",keyword:"type",params:{type: schema32.properties.services.items.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err309);
errors++;
}
}
if(data141.readyMs !== undefined){
let data148 = data141.readyMs;
if((!((typeof data148 == "number") && (isFinite(data148)))) && (data148 !== null)){
const err310 = {instancePath:instancePath+"/services/" + i8+"/readyMs",schemaPath:"#/properties/services/items/properties/readyMs/type",keyword:"type",params:{type: schema32.properties.services.items.properties.readyMs.type},message:"must be number,null"};
vErrors = note(vErrors, err310);
errors++;
}
}
if(data141.durationMs !== undefined){
let data149 = data141.durationMs;
if(!((typeof data149 == "number") && (isFinite(data149)))){
const err311 = {instancePath:instancePath+"/services/" + i8+"/durationMs",schemaPath:"#/properties/services/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err311);
errors++;
}
}
if(data141.log !== undefined){
let data150 = data141.log;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.path === undefined){
const err312 = {instancePath:instancePath+"/services/" + i8+"/log",schemaPath:"#/properties/services/items/properties/log/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err312);
errors++;
}
if(data150.bytes === undefined){
const err313 = {instancePath:instancePath+"/services/" + i8+"/log",schemaPath:"#/properties/services/items/properties/log/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err313);
errors++;
}
if(data150.truncated === undefined){
const err314 = {instancePath:instancePath+"/services/" + i8+"/log",schemaPath:"#/properties/services/items/properties/log/required",keyword:"required",params:{missingProperty: "truncated"},message:"must have required property '"+"truncated"+"'"};
vErrors = note(vErrors, err314);
errors++;
}
for(const key33 in data150){
if(!(((key33 === "path") || (key33 === "bytes")) || (key33 === "truncated"))){
const err315 = {instancePath:instancePath+"/services/" + i8+"/log",schemaPath:"#/properties/services/items/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
vErrors = note(vErrors, err315);
errors++;
}
}
if(data150.path !== undefined){
let data151 = data150.path;
if((typeof data151 !== "string") && (data151 !== null)){
const err316 = {instancePath:instancePath+"/services/" + i8+"/log/path",schemaPath:"#/properties/services/items/properties/log/properties/path/type",keyword:"type",params:{type: schema32.properties.services.items.properties.log.properties.path.type},message:"must be string,null"};
vErrors = note(vErrors, err316);
errors++;
}
}
if(data150.bytes !== undefined){
let data152 = data150.bytes;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err317 = {instancePath:instancePath+"/services/" + i8+"/log/bytes",schemaPath:"#/properties/services/items/properties/log/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err317);
errors++;
}
}
if(data150.truncated !== undefined){
if(typeof data150.truncated !== "boolean"){
const err318 = {instancePath:instancePath+"/services/" + i8+"/log/truncated",schemaPath:"#/properties/services/items/properties/log/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err318);
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/services/" + i8+"/log",schemaPath:"#/properties/services/items/properties/log/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err320);
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err321);
errors++;
}
}
if(data.warnings !== undefined){
let data154 = data.warnings;
if(Array.isArray(data154)){
const len9 = data154.length;
for(let i9=0; i9<len9; i9++){
if(typeof data154[i9] !== "string"){
const err322 = {instancePath:instancePath+"/warnings/" + i9,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err322);
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err323);
errors++;
}
}
if(data.checks !== undefined){
let data156 = data.checks;
if(Array.isArray(data156)){
const len10 = data156.length;
for(let i10=0; i10<len10; i10++){
if(!(validate24(data156[i10], {instancePath:instancePath+"/checks/" + i10,parentData:data156,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err324 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err324);
errors++;
}
}
if(data.scores !== undefined){
if(!(validate26(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err325 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err325);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","required":["metrics"],"additionalProperties":false,"properties":{"name":{"type":"string"},"project":{"type":"string"},"experiment":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"notes":{"type":"array","items":{"type":"object","required":["text"],"properties":{"at":{"$ref":"#/$defs/time"},"text":{"type":"string"}}}},"seed":{"type":["integer","null"]},"exitCode":{"type":["integer","null"]},"timing":{"type":"object","additionalProperties":false,"properties":{"startedAt":{"$ref":"#/$defs/time"},"endedAt":{"$ref":"#/$defs/time"},"durationMs":{"type":["number","null"]},"zone":{"enum":["utc","offset","unknown"]},"phases":{"type":"object","additionalProperties":{"type":"number"}},"raw":{"type":"object","additionalProperties":true}}},"code":{"type":"object","additionalProperties":false,"properties":{"repo":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"dirty":{"type":"boolean"},"vcs":{"enum":["git","jj","unknown"]}}},"paramsMeta":{"type":"object","additionalProperties":true,"properties":{"format":{"enum":["yaml","toml","sdn","json","cli"]},"path":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"overrides":{"type":"array","items":{"type":"string"}},"redacted":{"type":"array","items":{"type":"string"}}}},"env":{"type":"object","additionalProperties":true},"inputs":{"type":"array","items":{"$ref":"#/$defs/artifact"}},"outputs":{"type":"array","items":{"$ref":"#/$defs/artifact"}},"metrics":{"type":"object","required":["summary"],"additionalProperties":false,"properties":{"summary":{"type":"object","additionalProperties":{"$ref":"#/$defs/num"}},"summarySource":{"enum":["declared","last-of-series","computed"]},"series":{"type":"object","additionalProperties":{"$ref":"#/$defs/series"}},"units":{"type":"object","additionalProperties":{"type":"string"}},"directions":{"type":"object","additionalProperties":{"enum":["min","max"]}},"confidence":{"type":"object","additionalProperties":true}}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"events":{"type":"object","additionalProperties":true,"properties":{"count":{"type":"integer"},"byKind":{"type":"object","additionalProperties":{"type":"integer"}},"sidecar":{"type":"string"},"items":{"type":"array"}}},"lineage":{"type":"object","additionalProperties":true},"integrity":{"type":"object","additionalProperties":true,"properties":{"checksums":{"enum":["ok","mismatch","absent","unchecked"]},"signature":{"enum":["valid","bad","untrusted","expired","revoked","absent","unchecked"]},"signedBy":{"type":"string"}}}}};
const schema52 = {"type":"object","required":["alg","value"],"additionalProperties":false,"properties":{"alg":{"enum":["sha256","sha512","unknown"]},"value":{"type":"string"},"wellFormed":{"type":"boolean"},"verified":{"enum":["ok","mismatch","missing","unchecked"]}}};
const schema53 = {"type":"object","required":["role"],"additionalProperties":false,"properties":{"role":{"enum":["dataset","model","checkpoint","weights","report","log","config","media","table","data","other"]},"name":{"type":"string"},"version":{"type":"string"},"refRaw":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"pathAbs":{"type":"string"},"uri":{"type":"string"},"bytes":{"type":["integer","null"]},"kept":{"type":"boolean"},"digest":{"$ref":"#/$defs/digest"},"lfs":{"type":"object","properties":{"oid":{"type":"string"},"size":{"type":"integer"}}},"createdAt":{"$ref":"#/$defs/time"},"metadata":{"type":"object","additionalProperties":true}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "dataset") || (data0 === "model")) || (data0 === "checkpoint")) || (data0 === "weights")) || (data0 === "report")) || (data0 === "log")) || (data0 === "config")) || (data0 === "media")) || (data0 === "table")) || (data0 === "data")) || (data0 === "other"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema53.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.refRaw !== undefined){
if(typeof data.refRaw !== "string"){
const err5 = {instancePath:instancePath+"/refRaw",schemaPath:"#/properties/refRaw/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.pathAbs !== undefined){
if(typeof data.pathAbs !== "string"){
const err8 = {instancePath:instancePath+"/pathAbs",schemaPath:"#/properties/pathAbs/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err9 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.bytes !== undefined){
let data8 = data.bytes;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: schema53.properties.bytes.type},message:"must be integer,null"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.kept !== undefined){
if(typeof data.kept !== "boolean"){
const err11 = {instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.digest !== undefined){
let data10 = data.digest;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.alg === undefined){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/required",keyword:"required",params:{missingProperty: "alg"},message:"must have required property '"+"alg"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data10.value === undefined){
const err13 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key1 in data10){
if(!((((key1 === "alg") || (key1 === "value")) || (key1 === "wellFormed")) || (key1 === "verified"))){
const err14 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data10.alg !== undefined){
let data11 = data10.alg;
if(!(((data11 === "sha256") || (data11 === "sha512")) || (data11 === "unknown"))){
const err15 = {instancePath:instancePath+"/digest/alg",schemaPath:"#/$defs/digest/properties/alg/enum",keyword:"enum",params:{allowedValues: schema52.properties.alg.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
const err16 = {instancePath:instancePath+"/digest/value",schemaPath:"#/$defs/digest/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data10.wellFormed !== undefined){
if(typeof data10.wellFormed !== "boolean"){
const err17 = {instancePath:instancePath+"/digest/wellFormed",schemaPath:"#/$defs/digest/properties/wellFormed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data10.verified !== undefined){
let data14 = data10.verified;
if(!((((data14 === "ok") || (data14 === "mismatch")) || (data14 === "missing")) || (data14 === "unchecked"))){
const err18 = {instancePath:instancePath+"/digest/verified",schemaPath:"#/$defs/digest/properties/verified/enum",keyword:"enum",params:{allowedValues: schema52.properties.verified.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.lfs !== undefined){
let data15 = data.lfs;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.oid !== undefined){
if(typeof data15.oid !== "string"){
const err20 = {instancePath:instancePath+"/lfs/oid",schemaPath:"#/properties/lfs/properties/oid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data15.size !== undefined){
let data17 = data15.size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err21 = {instancePath:instancePath+"/lfs/size",schemaPath:"#/properties/lfs/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/lfs",schemaPath:"#/properties/lfs/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.createdAt !== undefined){
let data18 = data.createdAt;
if((typeof data18 !== "string") && (data18 !== null)){
const err23 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err23);
errors++;
}
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err24 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err24);
errors++;
}
}
}
if(data.metadata !== undefined){
let data19 = data.metadata;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
const err25 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err26);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","required":["n"],"additionalProperties":false,"properties":{"n":{"type":"integer"},"points":{"type":"array","items":{"$ref":"#/$defs/point"}},"truncated":{"type":"boolean"},"sidecar":{"type":"string"},"first":{"$ref":"#/$defs/num"},"last":{"$ref":"#/$defs/num"},"min":{"$ref":"#/$defs/num"},"max":{"$ref":"#/$defs/num"}}};
const schema58 = {"type":"array","minItems":2,"maxItems":3,"prefixItems":[{"type":"number"},{"$ref":"#/$defs/num"},{"$ref":"#/$defs/time"}]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 3){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/0",schemaPath:"#/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(len0 > 1){
let data1 = data[1];
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(!(((data1 === "NaN") || (data1 === "Infinity")) || (data1 === "-Infinity"))){
const err4 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err5 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err5);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(len0 > 2){
let data2 = data[2];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/2",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err6);
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/2",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err8);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":3,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.n === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "n") || (key0 === "points")) || (key0 === "truncated")) || (key0 === "sidecar")) || (key0 === "first")) || (key0 === "last")) || (key0 === "min")) || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.n !== undefined){
let data0 = data.n;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.points !== undefined){
let data1 = data.points;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data1[i0], {instancePath:instancePath+"/points/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.truncated !== undefined){
if(typeof data.truncated !== "boolean"){
const err4 = {instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.sidecar !== undefined){
if(typeof data.sidecar !== "string"){
const err5 = {instancePath:instancePath+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.first !== undefined){
let data5 = data.first;
const _errs13 = errors;
let valid4 = false;
let passing0 = null;
const _errs14 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err6);
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs16 = errors;
if(!(((data5 === "NaN") || (data5 === "Infinity")) || (data5 === "-Infinity"))){
const err7 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err7);
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err8);
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.last !== undefined){
let data6 = data.last;
const _errs19 = errors;
let valid6 = false;
let passing1 = null;
const _errs20 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs22 = errors;
if(!(((data6 === "NaN") || (data6 === "Infinity")) || (data6 === "-Infinity"))){
const err10 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err10);
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err11 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err11);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.min !== undefined){
let data7 = data.min;
const _errs25 = errors;
let valid8 = false;
let passing2 = null;
const _errs26 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err12);
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2){
valid8 = true;
passing2 = 0;
}
const _errs28 = errors;
if(!(((data7 === "NaN") || (data7 === "Infinity")) || (data7 === "-Infinity"))){
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err13);
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid8){
valid8 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid8 = true;
passing2 = 1;
}
}
if(!valid8){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err14);
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data8 = data.max;
const _errs31 = errors;
let valid10 = false;
let passing3 = null;
const _errs32 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err15);
errors++;
}
var _valid3 = _errs32 === errors;
if(_valid3){
valid10 = true;
passing3 = 0;
}
const _errs34 = errors;
if(!(((data8 === "NaN") || (data8 === "Infinity")) || (data8 === "-Infinity"))){
const err16 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err16);
errors++;
}
var _valid3 = _errs34 === errors;
if(_valid3 && valid10){
valid10 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid10 = true;
passing3 = 1;
}
}
if(!valid10){
const err17 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err17);
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err18);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metrics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err3 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.experiment !== undefined){
if(typeof data.experiment !== "string"){
const err4 = {instancePath:instancePath+"/experiment",schemaPath:"#/properties/experiment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.text === undefined){
const err7 = {instancePath:instancePath+"/notes/" + i1,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data6.at !== undefined){
let data7 = data6.at;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/notes/" + i1+"/at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err8);
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err9 = {instancePath:instancePath+"/notes/" + i1+"/at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data6.text !== undefined){
if(typeof data6.text !== "string"){
const err10 = {instancePath:instancePath+"/notes/" + i1+"/text",schemaPath:"#/properties/notes/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/notes/" + i1,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema48.properties.seed.type},message:"must be integer,null"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.exitCode !== undefined){
let data10 = data.exitCode;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: schema48.properties.exitCode.type},message:"must be integer,null"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.timing !== undefined){
let data11 = data.timing;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((((((key1 === "startedAt") || (key1 === "endedAt")) || (key1 === "durationMs")) || (key1 === "zone")) || (key1 === "phases")) || (key1 === "raw"))){
const err15 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data11.startedAt !== undefined){
let data12 = data11.startedAt;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/timing/startedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err16);
errors++;
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err17 = {instancePath:instancePath+"/timing/startedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err17);
errors++;
}
}
}
if(data11.endedAt !== undefined){
let data13 = data11.endedAt;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/timing/endedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err18);
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err19 = {instancePath:instancePath+"/timing/endedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err19);
errors++;
}
}
}
if(data11.durationMs !== undefined){
let data14 = data11.durationMs;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/timing/durationMs",schemaPath:"#/properties/timing/properties/durationMs/type",keyword:"type",params:{type: schema48.properties.timing.properties.durationMs.type},message:"must be number,null"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data11.zone !== undefined){
let data15 = data11.zone;
if(!(((data15 === "utc") || (data15 === "offset")) || (data15 === "unknown"))){
const err21 = {instancePath:instancePath+"/timing/zone",schemaPath:"#/properties/timing/properties/zone/enum",keyword:"enum",params:{allowedValues: schema48.properties.timing.properties.zone.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data11.phases !== undefined){
let data16 = data11.phases;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err22 = {instancePath:instancePath+"/timing/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timing/properties/phases/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/timing/phases",schemaPath:"#/properties/timing/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data11.raw !== undefined){
let data18 = data11.raw;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err24 = {instancePath:instancePath+"/timing/raw",schemaPath:"#/properties/timing/properties/raw/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.code !== undefined){
let data19 = data.code;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(((((key3 === "repo") || (key3 === "commit")) || (key3 === "branch")) || (key3 === "dirty")) || (key3 === "vcs"))){
const err26 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data19.repo !== undefined){
if(typeof data19.repo !== "string"){
const err27 = {instancePath:instancePath+"/code/repo",schemaPath:"#/properties/code/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data19.commit !== undefined){
if(typeof data19.commit !== "string"){
const err28 = {instancePath:instancePath+"/code/commit",schemaPath:"#/properties/code/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data19.branch !== undefined){
if(typeof data19.branch !== "string"){
const err29 = {instancePath:instancePath+"/code/branch",schemaPath:"#/properties/code/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data19.dirty !== undefined){
if(typeof data19.dirty !== "boolean"){
const err30 = {instancePath:instancePath+"/code/dirty",schemaPath:"#/properties/code/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data19.vcs !== undefined){
let data24 = data19.vcs;
if(!(((data24 === "git") || (data24 === "jj")) || (data24 === "unknown"))){
const err31 = {instancePath:instancePath+"/code/vcs",schemaPath:"#/properties/code/properties/vcs/enum",keyword:"enum",params:{allowedValues: schema48.properties.code.properties.vcs.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.paramsMeta !== undefined){
let data25 = data.paramsMeta;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.format !== undefined){
let data26 = data25.format;
if(!(((((data26 === "yaml") || (data26 === "toml")) || (data26 === "sdn")) || (data26 === "json")) || (data26 === "cli"))){
const err33 = {instancePath:instancePath+"/paramsMeta/format",schemaPath:"#/properties/paramsMeta/properties/format/enum",keyword:"enum",params:{allowedValues: schema48.properties.paramsMeta.properties.format.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data25.path !== undefined){
if(typeof data25.path !== "string"){
const err34 = {instancePath:instancePath+"/paramsMeta/path",schemaPath:"#/properties/paramsMeta/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data25.digest !== undefined){
let data28 = data25.digest;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.alg === undefined){
const err35 = {instancePath:instancePath+"/paramsMeta/digest",schemaPath:"#/$defs/digest/required",keyword:"required",params:{missingProperty: "alg"},message:"must have required property '"+"alg"+"'"};
vErrors = note(vErrors, err35);
errors++;
}
if(data28.value === undefined){
const err36 = {instancePath:instancePath+"/paramsMeta/digest",schemaPath:"#/$defs/digest/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err36);
errors++;
}
for(const key4 in data28){
if(!((((key4 === "alg") || (key4 === "value")) || (key4 === "wellFormed")) || (key4 === "verified"))){
const err37 = {instancePath:instancePath+"/paramsMeta/digest",schemaPath:"#/$defs/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data28.alg !== undefined){
let data29 = data28.alg;
if(!(((data29 === "sha256") || (data29 === "sha512")) || (data29 === "unknown"))){
const err38 = {instancePath:instancePath+"/paramsMeta/digest/alg",schemaPath:"#/$defs/digest/properties/alg/enum",keyword:"enum",params:{allowedValues: schema52.properties.alg.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data28.value !== undefined){
if(typeof data28.value !== "string"){
const err39 = {instancePath:instancePath+"/paramsMeta/digest/value",schemaPath:"#/$defs/digest/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data28.wellFormed !== undefined){
if(typeof data28.wellFormed !== "boolean"){
const err40 = {instancePath:instancePath+"/paramsMeta/digest/wellFormed",schemaPath:"#/$defs/digest/properties/wellFormed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data28.verified !== undefined){
let data32 = data28.verified;
if(!((((data32 === "ok") || (data32 === "mismatch")) || (data32 === "missing")) || (data32 === "unchecked"))){
const err41 = {instancePath:instancePath+"/paramsMeta/digest/verified",schemaPath:"#/$defs/digest/properties/verified/enum",keyword:"enum",params:{allowedValues: schema52.properties.verified.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/paramsMeta/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data25.overrides !== undefined){
let data33 = data25.overrides;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
if(typeof data33[i2] !== "string"){
const err43 = {instancePath:instancePath+"/paramsMeta/overrides/" + i2,schemaPath:"#/properties/paramsMeta/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/paramsMeta/overrides",schemaPath:"#/properties/paramsMeta/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data25.redacted !== undefined){
let data35 = data25.redacted;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
if(typeof data35[i3] !== "string"){
const err45 = {instancePath:instancePath+"/paramsMeta/redacted/" + i3,schemaPath:"#/properties/paramsMeta/properties/redacted/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/paramsMeta/redacted",schemaPath:"#/properties/paramsMeta/properties/redacted/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/paramsMeta",schemaPath:"#/properties/paramsMeta/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data.env !== undefined){
let data37 = data.env;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
const err48 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data.inputs !== undefined){
let data38 = data.inputs;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data38[i4], {instancePath:instancePath+"/inputs/" + i4,parentData:data38,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data.outputs !== undefined){
let data40 = data.outputs;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
if(!(validate30(data40[i5], {instancePath:instancePath+"/outputs/" + i5,parentData:data40,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.metrics !== undefined){
let data42 = data.metrics;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.summary === undefined){
const err51 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
for(const key5 in data42){
if(!((((((key5 === "summary") || (key5 === "summarySource")) || (key5 === "series")) || (key5 === "units")) || (key5 === "directions")) || (key5 === "confidence"))){
const err52 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data42.summary !== undefined){
let data43 = data42.summary;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key6 in data43){
let data44 = data43[key6];
const _errs98 = errors;
let valid26 = false;
let passing0 = null;
const _errs99 = errors;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err53 = {instancePath:instancePath+"/metrics/summary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err53);
errors++;
}
var _valid0 = _errs99 === errors;
if(_valid0){
valid26 = true;
passing0 = 0;
}
const _errs101 = errors;
if(!(((data44 === "NaN") || (data44 === "Infinity")) || (data44 === "-Infinity"))){
const err54 = {instancePath:instancePath+"/metrics/summary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err54);
errors++;
}
var _valid0 = _errs101 === errors;
if(_valid0 && valid26){
valid26 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid26 = true;
passing0 = 1;
}
}
if(!valid26){
const err55 = {instancePath:instancePath+"/metrics/summary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err55);
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/metrics/summary",schemaPath:"#/properties/metrics/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data42.summarySource !== undefined){
let data45 = data42.summarySource;
if(!(((data45 === "declared") || (data45 === "last-of-series")) || (data45 === "computed"))){
const err57 = {instancePath:instancePath+"/metrics/summarySource",schemaPath:"#/properties/metrics/properties/summarySource/enum",keyword:"enum",params:{allowedValues: schema48.properties.metrics.properties.summarySource.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data42.series !== undefined){
let data46 = data42.series;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key7 in data46){
if(!(validate33(data46[key7], {instancePath:instancePath+"/metrics/series/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data46,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/metrics/series",schemaPath:"#/properties/metrics/properties/series/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data42.units !== undefined){
let data48 = data42.units;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(typeof data48[key8] !== "string"){
const err59 = {instancePath:instancePath+"/metrics/units/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/units/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err59);
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/metrics/units",schemaPath:"#/properties/metrics/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err60);
errors++;
}
}
if(data42.directions !== undefined){
let data50 = data42.directions;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key9 in data50){
let data51 = data50[key9];
if(!((data51 === "min") || (data51 === "max"))){
const err61 = {instancePath:instancePath+"/metrics/directions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/directions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema48.properties.metrics.properties.directions.additionalProperties.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metrics/directions",schemaPath:"#/properties/metrics/properties/directions/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data42.confidence !== undefined){
let data52 = data42.confidence;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
}
else {
const err63 = {instancePath:instancePath+"/metrics/confidence",schemaPath:"#/properties/metrics/properties/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data.checks !== undefined){
let data53 = data.checks;
if(Array.isArray(data53)){
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data53[i6], {instancePath:instancePath+"/checks/" + i6,parentData:data53,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data.events !== undefined){
let data55 = data.events;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.count !== undefined){
let data56 = data55.count;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err66 = {instancePath:instancePath+"/events/count",schemaPath:"#/properties/events/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data55.byKind !== undefined){
let data57 = data55.byKind;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key10 in data57){
let data58 = data57[key10];
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err67 = {instancePath:instancePath+"/events/byKind/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/events/properties/byKind/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/events/byKind",schemaPath:"#/properties/events/properties/byKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data55.sidecar !== undefined){
if(typeof data55.sidecar !== "string"){
const err69 = {instancePath:instancePath+"/events/sidecar",schemaPath:"#/properties/events/properties/sidecar/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data55.items !== undefined){
if(!(Array.isArray(data55.items))){
const err70 = {instancePath:instancePath+"/events/items",schemaPath:"#/properties/events/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data.lineage !== undefined){
let data61 = data.lineage;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
}
else {
const err72 = {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data.integrity !== undefined){
let data62 = data.integrity;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.checksums !== undefined){
let data63 = data62.checksums;
if(!((((data63 === "ok") || (data63 === "mismatch")) || (data63 === "absent")) || (data63 === "unchecked"))){
const err73 = {instancePath:instancePath+"/integrity/checksums",schemaPath:"#/properties/integrity/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema48.properties.integrity.properties.checksums.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data62.signature !== undefined){
let data64 = data62.signature;
if(!(((((((data64 === "valid") || (data64 === "bad")) || (data64 === "untrusted")) || (data64 === "expired")) || (data64 === "revoked")) || (data64 === "absent")) || (data64 === "unchecked"))){
const err74 = {instancePath:instancePath+"/integrity/signature",schemaPath:"#/properties/integrity/properties/signature/enum",keyword:"enum",params:{allowedValues: schema48.properties.integrity.properties.signature.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data62.signedBy !== undefined){
if(typeof data62.signedBy !== "string"){
const err75 = {instancePath:instancePath+"/integrity/signedBy",schemaPath:"#/properties/integrity/properties/signedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err77);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","required":["mode","side","warmUp","runs","order","restarts","series","latencies"],"additionalProperties":false,"properties":{"mode":{"enum":["single","paired","same"]},"side":{"enum":["only","base","head"]},"with":{"type":"string"},"warmUp":{"type":"integer"},"runs":{"type":"integer"},"order":{"type":"string"},"restarts":{"type":"array","items":{"type":"object","required":["run","place","warmUp","startedAt","state","durationMs","peakMemoryBytes","cpuTimeMs","reported"],"additionalProperties":false,"properties":{"run":{"type":"string"},"place":{"type":"integer"},"warmUp":{"type":"boolean"},"startedAt":{"$ref":"#/$defs/time"},"state":{"type":"string"},"durationMs":{"type":"number"},"peakMemoryBytes":{"type":["number","null"]},"cpuTimeMs":{"type":["number","null"]},"reported":{"type":"object","additionalProperties":{"$ref":"#/$defs/num"}},"samples":{"$ref":"#/$defs/samples"}}}},"series":{"type":"array","items":{"type":"object","required":["name","origin","statistic","values","summary"],"additionalProperties":false,"properties":{"name":{"type":"string"},"origin":{"enum":["observed","reported"]},"statistic":{"enum":["value","last","p50","p95","p99"]},"unit":{"type":"string"},"direction":{"enum":["min","max"]},"values":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/num"},{"type":"null"}]}},"summary":{"oneOf":[{"$ref":"#/$defs/statistics"},{"type":"null"}]}}}},"latencies":{"type":"array","items":{"type":"object","required":["name","reported","kept","summary","perSecond"],"additionalProperties":false,"properties":{"name":{"type":"string"},"unit":{"type":"string"},"reported":{"type":"integer"},"kept":{"type":"integer"},"summary":{"$ref":"#/$defs/statistics"},"perSecond":{"type":["number","null"]}}}},"runnerQuality":{"type":"object","required":["score","noiseFloor","offset","dispersion","outliers","n","means"],"additionalProperties":false,"properties":{"score":{"type":"number"},"noiseFloor":{"type":"number"},"offset":{"type":"number"},"dispersion":{"type":"number"},"outliers":{"type":"integer"},"n":{"type":"integer"},"means":{"type":"string"}}}}};
const schema70 = {"type":"object","required":["n","mean","sd","mad","min","max","p50","p95","p99"],"additionalProperties":false,"properties":{"n":{"type":"integer"},"mean":{"type":"number"},"sd":{"type":["number","null"]},"mad":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"p99":{"type":"number"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.side === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.warmUp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warmUp"},message:"must have required property '"+"warmUp"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.runs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.order === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.restarts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restarts"},message:"must have required property '"+"restarts"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.series === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.latencies === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latencies"},message:"must have required property '"+"latencies"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "single") || (data0 === "paired")) || (data0 === "same"))){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema65.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.side !== undefined){
let data1 = data.side;
if(!(((data1 === "only") || (data1 === "base")) || (data1 === "head"))){
const err10 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema65.properties.side.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.with !== undefined){
if(typeof data.with !== "string"){
const err11 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.warmUp !== undefined){
let data3 = data.warmUp;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/warmUp",schemaPath:"#/properties/warmUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err14 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.restarts !== undefined){
let data6 = data.restarts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.run === undefined){
const err15 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data7.place === undefined){
const err16 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data7.warmUp === undefined){
const err17 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "warmUp"},message:"must have required property '"+"warmUp"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data7.startedAt === undefined){
const err18 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data7.state === undefined){
const err19 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data7.durationMs === undefined){
const err20 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data7.peakMemoryBytes === undefined){
const err21 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "peakMemoryBytes"},message:"must have required property '"+"peakMemoryBytes"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
if(data7.cpuTimeMs === undefined){
const err22 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "cpuTimeMs"},message:"must have required property '"+"cpuTimeMs"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
if(data7.reported === undefined){
const err23 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/required",keyword:"required",params:{missingProperty: "reported"},message:"must have required property '"+"reported"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
for(const key1 in data7){
if(!(func1.call(schema65.properties.restarts.items.properties, key1))){
const err24 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data7.run !== undefined){
if(typeof data7.run !== "string"){
const err25 = {instancePath:instancePath+"/restarts/" + i0+"/run",schemaPath:"#/properties/restarts/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data7.place !== undefined){
let data9 = data7.place;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/restarts/" + i0+"/place",schemaPath:"#/properties/restarts/items/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data7.warmUp !== undefined){
if(typeof data7.warmUp !== "boolean"){
const err27 = {instancePath:instancePath+"/restarts/" + i0+"/warmUp",schemaPath:"#/properties/restarts/items/properties/warmUp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data7.startedAt !== undefined){
let data11 = data7.startedAt;
if((typeof data11 !== "string") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/restarts/" + i0+"/startedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
vErrors = note(vErrors, err28);
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err29 = {instancePath:instancePath+"/restarts/" + i0+"/startedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$"+"\""};
vErrors = note(vErrors, err29);
errors++;
}
}
}
if(data7.state !== undefined){
if(typeof data7.state !== "string"){
const err30 = {instancePath:instancePath+"/restarts/" + i0+"/state",schemaPath:"#/properties/restarts/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data7.durationMs !== undefined){
let data13 = data7.durationMs;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/restarts/" + i0+"/durationMs",schemaPath:"#/properties/restarts/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data7.peakMemoryBytes !== undefined){
let data14 = data7.peakMemoryBytes;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err32 = {instancePath:instancePath+"/restarts/" + i0+"/peakMemoryBytes",schemaPath:"#/properties/restarts/items/properties/peakMemoryBytes/type",keyword:"type",params:{type: schema65.properties.restarts.items.properties.peakMemoryBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data7.cpuTimeMs !== undefined){
let data15 = data7.cpuTimeMs;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err33 = {instancePath:instancePath+"/restarts/" + i0+"/cpuTimeMs",schemaPath:"#/properties/restarts/items/properties/cpuTimeMs/type",keyword:"type",params:{type: schema65.properties.restarts.items.properties.cpuTimeMs.type},message:"must be number,null"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data7.reported !== undefined){
let data16 = data7.reported;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
const _errs39 = errors;
let valid7 = false;
let passing0 = null;
const _errs40 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err34 = {instancePath:instancePath+"/restarts/" + i0+"/reported/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err34);
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs42 = errors;
if(!(((data17 === "NaN") || (data17 === "Infinity")) || (data17 === "-Infinity"))){
const err35 = {instancePath:instancePath+"/restarts/" + i0+"/reported/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err35);
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err36 = {instancePath:instancePath+"/restarts/" + i0+"/reported/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err36);
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/restarts/" + i0+"/reported",schemaPath:"#/properties/restarts/items/properties/reported/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data7.samples !== undefined){
let data18 = data7.samples;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.intervalMs === undefined){
const err38 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "intervalMs"},message:"must have required property '"+"intervalMs"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data18.source === undefined){
const err39 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data18.reason === undefined){
const err40 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data18.host === undefined){
const err41 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data18.gpus === undefined){
const err42 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/required",keyword:"required",params:{missingProperty: "gpus"},message:"must have required property '"+"gpus"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
for(const key3 in data18){
if(!(((((key3 === "intervalMs") || (key3 === "source")) || (key3 === "reason")) || (key3 === "host")) || (key3 === "gpus"))){
const err43 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data18.intervalMs !== undefined){
let data19 = data18.intervalMs;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/restarts/" + i0+"/samples/intervalMs",schemaPath:"#/$defs/samples/properties/intervalMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data18.source !== undefined){
let data20 = data18.source;
if(!(((data20 === "nvidia-smi") || (data20 === "rocm-smi")) || (data20 === null))){
const err45 = {instancePath:instancePath+"/restarts/" + i0+"/samples/source",schemaPath:"#/$defs/samples/properties/source/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data18.reason !== undefined){
let data21 = data18.reason;
if((typeof data21 !== "string") && (data21 !== null)){
const err46 = {instancePath:instancePath+"/restarts/" + i0+"/samples/reason",schemaPath:"#/$defs/samples/properties/reason/type",keyword:"type",params:{type: schema40.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data18.host !== undefined){
let data22 = data18.host;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.samples === undefined){
const err47 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
if(data22.busy === undefined){
const err48 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "busy"},message:"must have required property '"+"busy"+"'"};
vErrors = note(vErrors, err48);
errors++;
}
if(data22.peakUsedMemoryBytes === undefined){
const err49 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host",schemaPath:"#/$defs/samples/properties/host/required",keyword:"required",params:{missingProperty: "peakUsedMemoryBytes"},message:"must have required property '"+"peakUsedMemoryBytes"+"'"};
vErrors = note(vErrors, err49);
errors++;
}
for(const key4 in data22){
if(!(((key4 === "samples") || (key4 === "busy")) || (key4 === "peakUsedMemoryBytes"))){
const err50 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host",schemaPath:"#/$defs/samples/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data22.samples !== undefined){
let data23 = data22.samples;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err51 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host/samples",schemaPath:"#/$defs/samples/properties/host/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err51);
errors++;
}
}
if(data22.busy !== undefined){
let data24 = data22.busy;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err52 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host/busy",schemaPath:"#/$defs/samples/properties/host/properties/busy/type",keyword:"type",params:{type: schema40.properties.host.properties.busy.type},message:"must be number,null"};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data22.peakUsedMemoryBytes !== undefined){
let data25 = data22.peakUsedMemoryBytes;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err53 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host/peakUsedMemoryBytes",schemaPath:"#/$defs/samples/properties/host/properties/peakUsedMemoryBytes/type",keyword:"type",params:{type: schema40.properties.host.properties.peakUsedMemoryBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/restarts/" + i0+"/samples/host",schemaPath:"#/$defs/samples/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data18.gpus !== undefined){
let data26 = data18.gpus;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.uuid === undefined){
const err55 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
vErrors = note(vErrors, err55);
errors++;
}
if(data27.samples === undefined){
const err56 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = note(vErrors, err56);
errors++;
}
if(data27.memoryAtStartBytes === undefined){
const err57 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "memoryAtStartBytes"},message:"must have required property '"+"memoryAtStartBytes"+"'"};
vErrors = note(vErrors, err57);
errors++;
}
if(data27.peakMemoryBytes === undefined){
const err58 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "peakMemoryBytes"},message:"must have required property '"+"peakMemoryBytes"+"'"};
vErrors = note(vErrors, err58);
errors++;
}
if(data27.meanUtilisation === undefined){
const err59 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "meanUtilisation"},message:"must have required property '"+"meanUtilisation"+"'"};
vErrors = note(vErrors, err59);
errors++;
}
if(data27.meanPowerW === undefined){
const err60 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "meanPowerW"},message:"must have required property '"+"meanPowerW"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data27.energyJ === undefined){
const err61 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "energyJ"},message:"must have required property '"+"energyJ"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
if(data27.coverage === undefined){
const err62 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
vErrors = note(vErrors, err62);
errors++;
}
for(const key5 in data27){
if(!((((((((key5 === "uuid") || (key5 === "samples")) || (key5 === "memoryAtStartBytes")) || (key5 === "peakMemoryBytes")) || (key5 === "meanUtilisation")) || (key5 === "meanPowerW")) || (key5 === "energyJ")) || (key5 === "coverage"))){
const err63 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data27.uuid !== undefined){
if(typeof data27.uuid !== "string"){
const err64 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/uuid",schemaPath:"#/$defs/samples/properties/gpus/items/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data27.samples !== undefined){
let data29 = data27.samples;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err65 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/samples",schemaPath:"#/$defs/samples/properties/gpus/items/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data27.memoryAtStartBytes !== undefined){
let data30 = data27.memoryAtStartBytes;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err66 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/memoryAtStartBytes",schemaPath:"#/$defs/samples/properties/gpus/items/properties/memoryAtStartBytes/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.memoryAtStartBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data27.peakMemoryBytes !== undefined){
let data31 = data27.peakMemoryBytes;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err67 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/peakMemoryBytes",schemaPath:"#/$defs/samples/properties/gpus/items/properties/peakMemoryBytes/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.peakMemoryBytes.type},message:"must be number,null"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data27.meanUtilisation !== undefined){
let data32 = data27.meanUtilisation;
if((!((typeof data32 == "number") && (isFinite(data32)))) && (data32 !== null)){
const err68 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/meanUtilisation",schemaPath:"#/$defs/samples/properties/gpus/items/properties/meanUtilisation/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.meanUtilisation.type},message:"must be number,null"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data27.meanPowerW !== undefined){
let data33 = data27.meanPowerW;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err69 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/meanPowerW",schemaPath:"#/$defs/samples/properties/gpus/items/properties/meanPowerW/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.meanPowerW.type},message:"must be number,null"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data27.energyJ !== undefined){
let data34 = data27.energyJ;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err70 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/energyJ",schemaPath:"#/$defs/samples/properties/gpus/items/properties/energyJ/type",keyword:"type",params:{type: schema40.properties.gpus.items.properties.energyJ.type},message:"must be number,null"};
vErrors = note(vErrors, err70);
errors++;
}
}
if(data27.coverage !== undefined){
let data35 = data27.coverage;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err71 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1+"/coverage",schemaPath:"#/$defs/samples/properties/gpus/items/properties/coverage/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus/" + i1,schemaPath:"#/$defs/samples/properties/gpus/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/restarts/" + i0+"/samples/gpus",schemaPath:"#/$defs/samples/properties/gpus/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/restarts/" + i0+"/samples",schemaPath:"#/$defs/samples/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/restarts/" + i0,schemaPath:"#/properties/restarts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/restarts",schemaPath:"#/properties/restarts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err76);
errors++;
}
}
if(data.series !== undefined){
let data36 = data.series;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err77 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data37.origin === undefined){
const err78 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
if(data37.statistic === undefined){
const err79 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "statistic"},message:"must have required property '"+"statistic"+"'"};
vErrors = note(vErrors, err79);
errors++;
}
if(data37.values === undefined){
const err80 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
vErrors = note(vErrors, err80);
errors++;
}
if(data37.summary === undefined){
const err81 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
for(const key6 in data37){
if(!(((((((key6 === "name") || (key6 === "origin")) || (key6 === "statistic")) || (key6 === "unit")) || (key6 === "direction")) || (key6 === "values")) || (key6 === "summary"))){
const err82 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data37.name !== undefined){
if(typeof data37.name !== "string"){
const err83 = {instancePath:instancePath+"/series/" + i2+"/name",schemaPath:"#/properties/series/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data37.origin !== undefined){
let data39 = data37.origin;
if(!((data39 === "observed") || (data39 === "reported"))){
const err84 = {instancePath:instancePath+"/series/" + i2+"/origin",schemaPath:"#/properties/series/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema65.properties.series.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err84);
errors++;
}
}
if(data37.statistic !== undefined){
let data40 = data37.statistic;
if(!(((((data40 === "value") || (data40 === "last")) || (data40 === "p50")) || (data40 === "p95")) || (data40 === "p99"))){
const err85 = {instancePath:instancePath+"/series/" + i2+"/statistic",schemaPath:"#/properties/series/items/properties/statistic/enum",keyword:"enum",params:{allowedValues: schema65.properties.series.items.properties.statistic.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data37.unit !== undefined){
if(typeof data37.unit !== "string"){
const err86 = {instancePath:instancePath+"/series/" + i2+"/unit",schemaPath:"#/properties/series/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data37.direction !== undefined){
let data42 = data37.direction;
if(!((data42 === "min") || (data42 === "max"))){
const err87 = {instancePath:instancePath+"/series/" + i2+"/direction",schemaPath:"#/properties/series/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema65.properties.series.items.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data37.values !== undefined){
let data43 = data37.values;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
const _errs97 = errors;
let valid19 = false;
let passing1 = null;
const _errs98 = errors;
const _errs100 = errors;
let valid21 = false;
let passing2 = null;
const _errs101 = errors;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err88 = {instancePath:instancePath+"/series/" + i2+"/values/" + i3,schemaPath:"#/$defs/num/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err88);
errors++;
}
var _valid2 = _errs101 === errors;
if(_valid2){
valid21 = true;
passing2 = 0;
}
const _errs103 = errors;
if(!(((data44 === "NaN") || (data44 === "Infinity")) || (data44 === "-Infinity"))){
const err89 = {instancePath:instancePath+"/series/" + i2+"/values/" + i3,schemaPath:"#/$defs/num/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema44.oneOf[1].enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
var _valid2 = _errs103 === errors;
if(_valid2 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid21 = true;
passing2 = 1;
}
}
if(!valid21){
const err90 = {instancePath:instancePath+"/series/" + i2+"/values/" + i3,schemaPath:"#/$defs/num/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err90);
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs98 === errors;
if(_valid1){
valid19 = true;
passing1 = 0;
}
const _errs104 = errors;
if(data44 !== null){
const err91 = {instancePath:instancePath+"/series/" + i2+"/values/" + i3,schemaPath:"#/properties/series/items/properties/values/items/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err91);
errors++;
}
var _valid1 = _errs104 === errors;
if(_valid1 && valid19){
valid19 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid19 = true;
passing1 = 1;
}
}
if(!valid19){
const err92 = {instancePath:instancePath+"/series/" + i2+"/values/" + i3,schemaPath:"#/properties/series/items/properties/values/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err92);
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/series/" + i2+"/values",schemaPath:"#/properties/series/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data37.summary !== undefined){
let data45 = data37.summary;
const _errs107 = errors;
let valid22 = false;
let passing3 = null;
const _errs108 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.n === undefined){
const err94 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
vErrors = note(vErrors, err94);
errors++;
}
if(data45.mean === undefined){
const err95 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
vErrors = note(vErrors, err95);
errors++;
}
if(data45.sd === undefined){
const err96 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "sd"},message:"must have required property '"+"sd"+"'"};
vErrors = note(vErrors, err96);
errors++;
}
if(data45.mad === undefined){
const err97 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "mad"},message:"must have required property '"+"mad"+"'"};
vErrors = note(vErrors, err97);
errors++;
}
if(data45.min === undefined){
const err98 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
vErrors = note(vErrors, err98);
errors++;
}
if(data45.max === undefined){
const err99 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
vErrors = note(vErrors, err99);
errors++;
}
if(data45.p50 === undefined){
const err100 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p50"},message:"must have required property '"+"p50"+"'"};
vErrors = note(vErrors, err100);
errors++;
}
if(data45.p95 === undefined){
const err101 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p95"},message:"must have required property '"+"p95"+"'"};
vErrors = note(vErrors, err101);
errors++;
}
if(data45.p99 === undefined){
const err102 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
vErrors = note(vErrors, err102);
errors++;
}
for(const key7 in data45){
if(!(func1.call(schema70.properties, key7))){
const err103 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err103);
errors++;
}
}
if(data45.n !== undefined){
let data46 = data45.n;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err104 = {instancePath:instancePath+"/series/" + i2+"/summary/n",schemaPath:"#/$defs/statistics/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data45.mean !== undefined){
let data47 = data45.mean;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err105 = {instancePath:instancePath+"/series/" + i2+"/summary/mean",schemaPath:"#/$defs/statistics/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data45.sd !== undefined){
let data48 = data45.sd;
if((!((typeof data48 == "number") && (isFinite(data48)))) && (data48 !== null)){
const err106 = {instancePath:instancePath+"/series/" + i2+"/summary/sd",schemaPath:"#/$defs/statistics/properties/sd/type",keyword:"type",params:{type: schema70.properties.sd.type},message:"must be number,null"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data45.mad !== undefined){
let data49 = data45.mad;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err107 = {instancePath:instancePath+"/series/" + i2+"/summary/mad",schemaPath:"#/$defs/statistics/properties/mad/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err107);
errors++;
}
}
if(data45.min !== undefined){
let data50 = data45.min;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err108 = {instancePath:instancePath+"/series/" + i2+"/summary/min",schemaPath:"#/$defs/statistics/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data45.max !== undefined){
let data51 = data45.max;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err109 = {instancePath:instancePath+"/series/" + i2+"/summary/max",schemaPath:"#/$defs/statistics/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err109);
errors++;
}
}
if(data45.p50 !== undefined){
let data52 = data45.p50;
if(!((typeof data52 == "number") && (isFinite(data52)))){
const err110 = {instancePath:instancePath+"/series/" + i2+"/summary/p50",schemaPath:"#/$defs/statistics/properties/p50/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data45.p95 !== undefined){
let data53 = data45.p95;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err111 = {instancePath:instancePath+"/series/" + i2+"/summary/p95",schemaPath:"#/$defs/statistics/properties/p95/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data45.p99 !== undefined){
let data54 = data45.p99;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err112 = {instancePath:instancePath+"/series/" + i2+"/summary/p99",schemaPath:"#/$defs/statistics/properties/p99/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err112);
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/$defs/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err113);
errors++;
}
var _valid3 = _errs108 === errors;
if(_valid3){
valid22 = true;
passing3 = 0;
}
const _errs130 = errors;
if(data45 !== null){
const err114 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/properties/series/items/properties/summary/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err114);
errors++;
}
var _valid3 = _errs130 === errors;
if(_valid3 && valid22){
valid22 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid22 = true;
passing3 = 1;
}
}
if(!valid22){
const err115 = {instancePath:instancePath+"/series/" + i2+"/summary",schemaPath:"#/properties/series/items/properties/summary/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err115);
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/series/" + i2,schemaPath:"#/properties/series/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err116);
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data.latencies !== undefined){
let data55 = data.latencies;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.name === undefined){
const err118 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err118);
errors++;
}
if(data56.reported === undefined){
const err119 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/required",keyword:"required",params:{missingProperty: "reported"},message:"must have required property '"+"reported"+"'"};
vErrors = note(vErrors, err119);
errors++;
}
if(data56.kept === undefined){
const err120 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/required",keyword:"required",params:{missingProperty: "kept"},message:"must have required property '"+"kept"+"'"};
vErrors = note(vErrors, err120);
errors++;
}
if(data56.summary === undefined){
const err121 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err121);
errors++;
}
if(data56.perSecond === undefined){
const err122 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
vErrors = note(vErrors, err122);
errors++;
}
for(const key8 in data56){
if(!((((((key8 === "name") || (key8 === "unit")) || (key8 === "reported")) || (key8 === "kept")) || (key8 === "summary")) || (key8 === "perSecond"))){
const err123 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err123);
errors++;
}
}
if(data56.name !== undefined){
if(typeof data56.name !== "string"){
const err124 = {instancePath:instancePath+"/latencies/" + i4+"/name",schemaPath:"#/properties/latencies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err124);
errors++;
}
}
if(data56.unit !== undefined){
if(typeof data56.unit !== "string"){
const err125 = {instancePath:instancePath+"/latencies/" + i4+"/unit",schemaPath:"#/properties/latencies/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err125);
errors++;
}
}
if(data56.reported !== undefined){
let data59 = data56.reported;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err126 = {instancePath:instancePath+"/latencies/" + i4+"/reported",schemaPath:"#/properties/latencies/items/properties/reported/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err126);
errors++;
}
}
if(data56.kept !== undefined){
let data60 = data56.kept;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err127 = {instancePath:instancePath+"/latencies/" + i4+"/kept",schemaPath:"#/properties/latencies/items/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err127);
errors++;
}
}
if(data56.summary !== undefined){
let data61 = data56.summary;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.n === undefined){
const err128 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data61.mean === undefined){
const err129 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
if(data61.sd === undefined){
const err130 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "sd"},message:"must have required property '"+"sd"+"'"};
vErrors = note(vErrors, err130);
errors++;
}
if(data61.mad === undefined){
const err131 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "mad"},message:"must have required property '"+"mad"+"'"};
vErrors = note(vErrors, err131);
errors++;
}
if(data61.min === undefined){
const err132 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
vErrors = note(vErrors, err132);
errors++;
}
if(data61.max === undefined){
const err133 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
vErrors = note(vErrors, err133);
errors++;
}
if(data61.p50 === undefined){
const err134 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p50"},message:"must have required property '"+"p50"+"'"};
vErrors = note(vErrors, err134);
errors++;
}
if(data61.p95 === undefined){
const err135 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p95"},message:"must have required property '"+"p95"+"'"};
vErrors = note(vErrors, err135);
errors++;
}
if(data61.p99 === undefined){
const err136 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
vErrors = note(vErrors, err136);
errors++;
}
for(const key9 in data61){
if(!(func1.call(schema70.properties, key9))){
const err137 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err137);
errors++;
}
}
if(data61.n !== undefined){
let data62 = data61.n;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err138 = {instancePath:instancePath+"/latencies/" + i4+"/summary/n",schemaPath:"#/$defs/statistics/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err138);
errors++;
}
}
if(data61.mean !== undefined){
let data63 = data61.mean;
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err139 = {instancePath:instancePath+"/latencies/" + i4+"/summary/mean",schemaPath:"#/$defs/statistics/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err139);
errors++;
}
}
if(data61.sd !== undefined){
let data64 = data61.sd;
if((!((typeof data64 == "number") && (isFinite(data64)))) && (data64 !== null)){
const err140 = {instancePath:instancePath+"/latencies/" + i4+"/summary/sd",schemaPath:"#/$defs/statistics/properties/sd/type",keyword:"type",params:{type: schema70.properties.sd.type},message:"must be number,null"};
vErrors = note(vErrors, err140);
errors++;
}
}
if(data61.mad !== undefined){
let data65 = data61.mad;
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err141 = {instancePath:instancePath+"/latencies/" + i4+"/summary/mad",schemaPath:"#/$defs/statistics/properties/mad/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err141);
errors++;
}
}
if(data61.min !== undefined){
let data66 = data61.min;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err142 = {instancePath:instancePath+"/latencies/" + i4+"/summary/min",schemaPath:"#/$defs/statistics/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err142);
errors++;
}
}
if(data61.max !== undefined){
let data67 = data61.max;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err143 = {instancePath:instancePath+"/latencies/" + i4+"/summary/max",schemaPath:"#/$defs/statistics/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err143);
errors++;
}
}
if(data61.p50 !== undefined){
let data68 = data61.p50;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err144 = {instancePath:instancePath+"/latencies/" + i4+"/summary/p50",schemaPath:"#/$defs/statistics/properties/p50/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err144);
errors++;
}
}
if(data61.p95 !== undefined){
let data69 = data61.p95;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err145 = {instancePath:instancePath+"/latencies/" + i4+"/summary/p95",schemaPath:"#/$defs/statistics/properties/p95/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err145);
errors++;
}
}
if(data61.p99 !== undefined){
let data70 = data61.p99;
if(!((typeof data70 == "number") && (isFinite(data70)))){
const err146 = {instancePath:instancePath+"/latencies/" + i4+"/summary/p99",schemaPath:"#/$defs/statistics/properties/p99/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/latencies/" + i4+"/summary",schemaPath:"#/$defs/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err147);
errors++;
}
}
if(data56.perSecond !== undefined){
let data71 = data56.perSecond;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (data71 !== null)){
const err148 = {instancePath:instancePath+"/latencies/" + i4+"/perSecond",schemaPath:"#/properties/latencies/items/properties/perSecond/type",keyword:"type",params:{type: schema65.properties.latencies.items.properties.perSecond.type},message:"must be number,null"};
vErrors = note(vErrors, err148);
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/latencies/" + i4,schemaPath:"#/properties/latencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err149);
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/latencies",schemaPath:"#/properties/latencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err150);
errors++;
}
}
if(data.runnerQuality !== undefined){
let data72 = data.runnerQuality;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.score === undefined){
const err151 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
vErrors = note(vErrors, err151);
errors++;
}
if(data72.noiseFloor === undefined){
const err152 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "noiseFloor"},message:"must have required property '"+"noiseFloor"+"'"};
vErrors = note(vErrors, err152);
errors++;
}
if(data72.offset === undefined){
const err153 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
vErrors = note(vErrors, err153);
errors++;
}
if(data72.dispersion === undefined){
const err154 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "dispersion"},message:"must have required property '"+"dispersion"+"'"};
vErrors = note(vErrors, err154);
errors++;
}
if(data72.outliers === undefined){
const err155 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "outliers"},message:"must have required property '"+"outliers"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
if(data72.n === undefined){
const err156 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
vErrors = note(vErrors, err156);
errors++;
}
if(data72.means === undefined){
const err157 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/required",keyword:"required",params:{missingProperty: "means"},message:"must have required property '"+"means"+"'"};
vErrors = note(vErrors, err157);
errors++;
}
for(const key10 in data72){
if(!(((((((key10 === "score") || (key10 === "noiseFloor")) || (key10 === "offset")) || (key10 === "dispersion")) || (key10 === "outliers")) || (key10 === "n")) || (key10 === "means"))){
const err158 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err158);
errors++;
}
}
if(data72.score !== undefined){
let data73 = data72.score;
if(!((typeof data73 == "number") && (isFinite(data73)))){
const err159 = {instancePath:instancePath+"/runnerQuality/score",schemaPath:"#/properties/runnerQuality/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err159);
errors++;
}
}
if(data72.noiseFloor !== undefined){
let data74 = data72.noiseFloor;
if(!((typeof data74 == "number") && (isFinite(data74)))){
const err160 = {instancePath:instancePath+"/runnerQuality/noiseFloor",schemaPath:"#/properties/runnerQuality/properties/noiseFloor/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err160);
errors++;
}
}
if(data72.offset !== undefined){
let data75 = data72.offset;
if(!((typeof data75 == "number") && (isFinite(data75)))){
const err161 = {instancePath:instancePath+"/runnerQuality/offset",schemaPath:"#/properties/runnerQuality/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err161);
errors++;
}
}
if(data72.dispersion !== undefined){
let data76 = data72.dispersion;
if(!((typeof data76 == "number") && (isFinite(data76)))){
const err162 = {instancePath:instancePath+"/runnerQuality/dispersion",schemaPath:"#/properties/runnerQuality/properties/dispersion/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err162);
errors++;
}
}
if(data72.outliers !== undefined){
let data77 = data72.outliers;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err163 = {instancePath:instancePath+"/runnerQuality/outliers",schemaPath:"#/properties/runnerQuality/properties/outliers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err163);
errors++;
}
}
if(data72.n !== undefined){
let data78 = data72.n;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err164 = {instancePath:instancePath+"/runnerQuality/n",schemaPath:"#/properties/runnerQuality/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err164);
errors++;
}
}
if(data72.means !== undefined){
if(typeof data72.means !== "string"){
const err165 = {instancePath:instancePath+"/runnerQuality/means",schemaPath:"#/properties/runnerQuality/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err165);
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/runnerQuality",schemaPath:"#/properties/runnerQuality/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err166);
errors++;
}
}
}
else {
const err167 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err167);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run-record.schema.json" */;
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
vErrors = note(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.system === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.params === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.observed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.reported === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reported"},message:"must have required property '"+"reported"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.source === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.schema !== undefined){
if("run-record/1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "run-record/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err11);
errors++;
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.groupId !== undefined){
if(typeof data.groupId !== "string"){
const err14 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.system !== undefined){
let data3 = data.system;
if(!(((((((data3 === "hortus") || (data3 === "strataml")) || (data3 === "cvl")) || (data3 === "simple-exp")) || (data3 === "simple-track")) || (data3 === "oxidized")) || (data3 === "vision"))){
const err15 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/enum",keyword:"enum",params:{allowedValues: schema31.properties.system.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!(((((((((((data4 === "smoke") || (data4 === "run")) || (data4 === "train")) || (data4 === "eval")) || (data4 === "benchmark")) || (data4 === "parity")) || (data4 === "profile")) || (data4 === "autolabel")) || (data4 === "deploy")) || (data4 === "sweep-trial")) || (data4 === "other"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.example !== undefined){
let data5 = data.example;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err17 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data5.path === undefined){
const err18 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "path"))){
const err19 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
const err20 = {instancePath:instancePath+"/example/id",schemaPath:"#/properties/example/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
const err21 = {instancePath:instancePath+"/example/path",schemaPath:"#/properties/example/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.preset !== undefined){
if(typeof data.preset !== "string"){
const err23 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.state === undefined){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err24);
errors++;
}
for(const key2 in data9){
if(!((((((key2 === "state") || (key2 === "reason")) || (key2 === "raw")) || (key2 === "result")) || (key2 === "dryRun")) || (key2 === "error"))){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data9.state !== undefined){
let data10 = data9.state;
if(!(((((((((data10 === "queued") || (data10 === "running")) || (data10 === "succeeded")) || (data10 === "failed")) || (data10 === "timed_out")) || (data10 === "interrupted")) || (data10 === "cancelled")) || (data10 === "stale")) || (data10 === "unknown"))){
const err26 = {instancePath:instancePath+"/status/state",schemaPath:"#/properties/status/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data9.reason !== undefined){
if(typeof data9.reason !== "string"){
const err27 = {instancePath:instancePath+"/status/reason",schemaPath:"#/properties/status/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data9.raw !== undefined){
let data12 = data9.raw;
if((typeof data12 !== "string") && (data12 !== null)){
const err28 = {instancePath:instancePath+"/status/raw",schemaPath:"#/properties/status/properties/raw/type",keyword:"type",params:{type: schema31.properties.status.properties.raw.type},message:"must be string,null"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data9.result !== undefined){
let data13 = data9.result;
if((typeof data13 !== "string") && (data13 !== null)){
const err29 = {instancePath:instancePath+"/status/result",schemaPath:"#/properties/status/properties/result/type",keyword:"type",params:{type: schema31.properties.status.properties.result.type},message:"must be string,null"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data9.dryRun !== undefined){
if(typeof data9.dryRun !== "boolean"){
const err30 = {instancePath:instancePath+"/status/dryRun",schemaPath:"#/properties/status/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data9.error !== undefined){
let data15 = data9.error;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err31 = {instancePath:instancePath+"/status/error",schemaPath:"#/properties/status/properties/error/type",keyword:"type",params:{type: schema31.properties.status.properties.error.type},message:"must be object,null"};
vErrors = note(vErrors, err31);
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.message !== undefined){
if(typeof data15.message !== "string"){
const err32 = {instancePath:instancePath+"/status/error/message",schemaPath:"#/properties/status/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data15.traceback !== undefined){
if(typeof data15.traceback !== "string"){
const err33 = {instancePath:instancePath+"/status/error/traceback",schemaPath:"#/properties/status/properties/error/properties/traceback/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err33);
errors++;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data.params !== undefined){
let data18 = data.params;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err35 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.fingerprint !== undefined){
let data19 = data.fingerprint;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.preset === undefined){
const err36 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err36);
errors++;
}
if(data19.params === undefined){
const err37 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err37);
errors++;
}
if(data19.datasets === undefined){
const err38 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data19.image === undefined){
const err39 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data19.hardwareClass === undefined){
const err40 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "hardwareClass"},message:"must have required property '"+"hardwareClass"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data19.tree === undefined){
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
for(const key3 in data19){
if(!((((((key3 === "preset") || (key3 === "params")) || (key3 === "datasets")) || (key3 === "image")) || (key3 === "hardwareClass")) || (key3 === "tree"))){
const err42 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data19.preset !== undefined){
let data20 = data19.preset;
if((typeof data20 !== "string") && (data20 !== null)){
const err43 = {instancePath:instancePath+"/fingerprint/preset",schemaPath:"#/properties/fingerprint/properties/preset/type",keyword:"type",params:{type: schema31.properties.fingerprint.properties.preset.type},message:"must be string,null"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data19.params !== undefined){
if(typeof data19.params !== "string"){
const err44 = {instancePath:instancePath+"/fingerprint/params",schemaPath:"#/properties/fingerprint/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data19.datasets !== undefined){
let data22 = data19.datasets;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(typeof data22[i0] !== "string"){
const err45 = {instancePath:instancePath+"/fingerprint/datasets/" + i0,schemaPath:"#/properties/fingerprint/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/fingerprint/datasets",schemaPath:"#/properties/fingerprint/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data19.image !== undefined){
let data24 = data19.image;
if((typeof data24 !== "string") && (data24 !== null)){
const err47 = {instancePath:instancePath+"/fingerprint/image",schemaPath:"#/properties/fingerprint/properties/image/type",keyword:"type",params:{type: schema31.properties.fingerprint.properties.image.type},message:"must be string,null"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data19.hardwareClass !== undefined){
if(typeof data19.hardwareClass !== "string"){
const err48 = {instancePath:instancePath+"/fingerprint/hardwareClass",schemaPath:"#/properties/fingerprint/properties/hardwareClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data19.tree !== undefined){
let data26 = data19.tree;
if((typeof data26 !== "string") && (data26 !== null)){
const err49 = {instancePath:instancePath+"/fingerprint/tree",schemaPath:"#/properties/fingerprint/properties/tree/type",keyword:"type",params:{type: schema31.properties.fingerprint.properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.observed !== undefined){
let data27 = data.observed;
const _errs58 = errors;
let valid7 = false;
let passing0 = null;
const _errs59 = errors;
if(!(validate21(data27, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs60 = errors;
if(data27 !== null){
const err51 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err51);
errors++;
}
var _valid0 = _errs60 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err52 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err52);
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.reported !== undefined){
if(!(validate29(data.reported, {instancePath:instancePath+"/reported",parentData:data,parentDataProperty:"reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.benchmark !== undefined){
if(!(validate39(data.benchmark, {instancePath:instancePath+"/benchmark",parentData:data,parentDataProperty:"benchmark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.parity !== undefined){
let data30 = data.parity;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.output === undefined){
const err53 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
if(data30.thresholds === undefined){
const err54 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'"};
vErrors = note(vErrors, err54);
errors++;
}
if(data30.outputs === undefined){
const err55 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"};
vErrors = note(vErrors, err55);
errors++;
}
if(data30.pairs === undefined){
const err56 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"};
vErrors = note(vErrors, err56);
errors++;
}
if(data30.verdict === undefined){
const err57 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err57);
errors++;
}
for(const key4 in data30){
if(!(((((key4 === "output") || (key4 === "thresholds")) || (key4 === "outputs")) || (key4 === "pairs")) || (key4 === "verdict"))){
const err58 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data30.output !== undefined){
if(typeof data30.output !== "string"){
const err59 = {instancePath:instancePath+"/parity/output",schemaPath:"#/$defs/parity/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data30.thresholds !== undefined){
let data32 = data30.thresholds;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.mae === undefined){
const err60 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/required",keyword:"required",params:{missingProperty: "mae"},message:"must have required property '"+"mae"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data32.rmse === undefined){
const err61 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/required",keyword:"required",params:{missingProperty: "rmse"},message:"must have required property '"+"rmse"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
if(data32.maxError === undefined){
const err62 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/required",keyword:"required",params:{missingProperty: "maxError"},message:"must have required property '"+"maxError"+"'"};
vErrors = note(vErrors, err62);
errors++;
}
if(data32.cosine === undefined){
const err63 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/required",keyword:"required",params:{missingProperty: "cosine"},message:"must have required property '"+"cosine"+"'"};
vErrors = note(vErrors, err63);
errors++;
}
for(const key5 in data32){
if(!((((key5 === "mae") || (key5 === "rmse")) || (key5 === "maxError")) || (key5 === "cosine"))){
const err64 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data32.mae !== undefined){
let data33 = data32.mae;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err65 = {instancePath:instancePath+"/parity/thresholds/mae",schemaPath:"#/$defs/parity/properties/thresholds/properties/mae/type",keyword:"type",params:{type: schema72.properties.thresholds.properties.mae.type},message:"must be number,null"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data32.rmse !== undefined){
let data34 = data32.rmse;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err66 = {instancePath:instancePath+"/parity/thresholds/rmse",schemaPath:"#/$defs/parity/properties/thresholds/properties/rmse/type",keyword:"type",params:{type: schema72.properties.thresholds.properties.rmse.type},message:"must be number,null"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data32.maxError !== undefined){
let data35 = data32.maxError;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err67 = {instancePath:instancePath+"/parity/thresholds/maxError",schemaPath:"#/$defs/parity/properties/thresholds/properties/maxError/type",keyword:"type",params:{type: schema72.properties.thresholds.properties.maxError.type},message:"must be number,null"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data32.cosine !== undefined){
let data36 = data32.cosine;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err68 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/$defs/parity/properties/thresholds/properties/cosine/type",keyword:"type",params:{type: schema72.properties.thresholds.properties.cosine.type},message:"must be number,null"};
vErrors = note(vErrors, err68);
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/$defs/parity/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data30.outputs !== undefined){
let data37 = data30.outputs;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.preset === undefined){
const err70 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
if(data38.run === undefined){
const err71 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
vErrors = note(vErrors, err71);
errors++;
}
if(data38.shape === undefined){
const err72 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
vErrors = note(vErrors, err72);
errors++;
}
if(data38.elements === undefined){
const err73 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/required",keyword:"required",params:{missingProperty: "elements"},message:"must have required property '"+"elements"+"'"};
vErrors = note(vErrors, err73);
errors++;
}
if(data38.problem === undefined){
const err74 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/required",keyword:"required",params:{missingProperty: "problem"},message:"must have required property '"+"problem"+"'"};
vErrors = note(vErrors, err74);
errors++;
}
for(const key6 in data38){
if(!(((((key6 === "preset") || (key6 === "run")) || (key6 === "shape")) || (key6 === "elements")) || (key6 === "problem"))){
const err75 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data38.preset !== undefined){
if(typeof data38.preset !== "string"){
const err76 = {instancePath:instancePath+"/parity/outputs/" + i1+"/preset",schemaPath:"#/$defs/parity/properties/outputs/items/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err76);
errors++;
}
}
if(data38.run !== undefined){
let data40 = data38.run;
if((typeof data40 !== "string") && (data40 !== null)){
const err77 = {instancePath:instancePath+"/parity/outputs/" + i1+"/run",schemaPath:"#/$defs/parity/properties/outputs/items/properties/run/type",keyword:"type",params:{type: schema72.properties.outputs.items.properties.run.type},message:"must be string,null"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data38.shape !== undefined){
let data41 = data38.shape;
if((!(Array.isArray(data41))) && (data41 !== null)){
const err78 = {instancePath:instancePath+"/parity/outputs/" + i1+"/shape",schemaPath:"#/$defs/parity/properties/outputs/items/properties/shape/type",keyword:"type",params:{type: schema72.properties.outputs.items.properties.shape.type},message:"must be array,null"};
vErrors = note(vErrors, err78);
errors++;
}
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err79 = {instancePath:instancePath+"/parity/outputs/" + i1+"/shape/" + i2,schemaPath:"#/$defs/parity/properties/outputs/items/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err79);
errors++;
}
}
}
}
if(data38.elements !== undefined){
let data43 = data38.elements;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err80 = {instancePath:instancePath+"/parity/outputs/" + i1+"/elements",schemaPath:"#/$defs/parity/properties/outputs/items/properties/elements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err80);
errors++;
}
}
if(data38.problem !== undefined){
let data44 = data38.problem;
if((typeof data44 !== "string") && (data44 !== null)){
const err81 = {instancePath:instancePath+"/parity/outputs/" + i1+"/problem",schemaPath:"#/$defs/parity/properties/outputs/items/properties/problem/type",keyword:"type",params:{type: schema72.properties.outputs.items.properties.problem.type},message:"must be string,null"};
vErrors = note(vErrors, err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/parity/outputs/" + i1,schemaPath:"#/$defs/parity/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/parity/outputs",schemaPath:"#/$defs/parity/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data30.pairs !== undefined){
let data45 = data30.pairs;
if(Array.isArray(data45)){
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.a === undefined){
const err84 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "a"},message:"must have required property '"+"a"+"'"};
vErrors = note(vErrors, err84);
errors++;
}
if(data46.b === undefined){
const err85 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'"};
vErrors = note(vErrors, err85);
errors++;
}
if(data46.required === undefined){
const err86 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = note(vErrors, err86);
errors++;
}
if(data46.verdict === undefined){
const err87 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err87);
errors++;
}
if(data46.reason === undefined){
const err88 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err88);
errors++;
}
if(data46.mae === undefined){
const err89 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "mae"},message:"must have required property '"+"mae"+"'"};
vErrors = note(vErrors, err89);
errors++;
}
if(data46.rmse === undefined){
const err90 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "rmse"},message:"must have required property '"+"rmse"+"'"};
vErrors = note(vErrors, err90);
errors++;
}
if(data46.maxError === undefined){
const err91 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "maxError"},message:"must have required property '"+"maxError"+"'"};
vErrors = note(vErrors, err91);
errors++;
}
if(data46.cosine === undefined){
const err92 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/required",keyword:"required",params:{missingProperty: "cosine"},message:"must have required property '"+"cosine"+"'"};
vErrors = note(vErrors, err92);
errors++;
}
for(const key7 in data46){
if(!(func1.call(schema72.properties.pairs.items.properties, key7))){
const err93 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data46.a !== undefined){
if(typeof data46.a !== "string"){
const err94 = {instancePath:instancePath+"/parity/pairs/" + i3+"/a",schemaPath:"#/$defs/parity/properties/pairs/items/properties/a/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data46.b !== undefined){
if(typeof data46.b !== "string"){
const err95 = {instancePath:instancePath+"/parity/pairs/" + i3+"/b",schemaPath:"#/$defs/parity/properties/pairs/items/properties/b/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data46.required !== undefined){
if(typeof data46.required !== "boolean"){
const err96 = {instancePath:instancePath+"/parity/pairs/" + i3+"/required",schemaPath:"#/$defs/parity/properties/pairs/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data46.verdict !== undefined){
let data50 = data46.verdict;
if(!(((data50 === "agree") || (data50 === "differ")) || (data50 === "unknown"))){
const err97 = {instancePath:instancePath+"/parity/pairs/" + i3+"/verdict",schemaPath:"#/$defs/parity/properties/pairs/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema72.properties.pairs.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data46.reason !== undefined){
let data51 = data46.reason;
if((typeof data51 !== "string") && (data51 !== null)){
const err98 = {instancePath:instancePath+"/parity/pairs/" + i3+"/reason",schemaPath:"#/$defs/parity/properties/pairs/items/properties/reason/type",keyword:"type",params:{type: schema72.properties.pairs.items.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err98);
errors++;
}
}
if(data46.mae !== undefined){
let data52 = data46.mae;
if((!((typeof data52 == "number") && (isFinite(data52)))) && (data52 !== null)){
const err99 = {instancePath:instancePath+"/parity/pairs/" + i3+"/mae",schemaPath:"#/$defs/parity/properties/pairs/items/properties/mae/type",keyword:"type",params:{type: schema72.properties.pairs.items.properties.mae.type},message:"must be number,null"};
vErrors = note(vErrors, err99);
errors++;
}
}
if(data46.rmse !== undefined){
let data53 = data46.rmse;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (data53 !== null)){
const err100 = {instancePath:instancePath+"/parity/pairs/" + i3+"/rmse",schemaPath:"#/$defs/parity/properties/pairs/items/properties/rmse/type",keyword:"type",params:{type: schema72.properties.pairs.items.properties.rmse.type},message:"must be number,null"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data46.maxError !== undefined){
let data54 = data46.maxError;
if((!((typeof data54 == "number") && (isFinite(data54)))) && (data54 !== null)){
const err101 = {instancePath:instancePath+"/parity/pairs/" + i3+"/maxError",schemaPath:"#/$defs/parity/properties/pairs/items/properties/maxError/type",keyword:"type",params:{type: schema72.properties.pairs.items.properties.maxError.type},message:"must be number,null"};
vErrors = note(vErrors, err101);
errors++;
}
}
if(data46.cosine !== undefined){
let data55 = data46.cosine;
if((!((typeof data55 == "number") && (isFinite(data55)))) && (data55 !== null)){
const err102 = {instancePath:instancePath+"/parity/pairs/" + i3+"/cosine",schemaPath:"#/$defs/parity/properties/pairs/items/properties/cosine/type",keyword:"type",params:{type: schema72.properties.pairs.items.properties.cosine.type},message:"must be number,null"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/parity/pairs/" + i3,schemaPath:"#/$defs/parity/properties/pairs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err103);
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/parity/pairs",schemaPath:"#/$defs/parity/properties/pairs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data30.verdict !== undefined){
let data56 = data30.verdict;
if(!(((data56 === "agree") || (data56 === "differ")) || (data56 === "unknown"))){
const err105 = {instancePath:instancePath+"/parity/verdict",schemaPath:"#/$defs/parity/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema72.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err105);
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/parity",schemaPath:"#/$defs/parity/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data.source !== undefined){
let data57 = data.source;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.adapter === undefined){
const err107 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "adapter"},message:"must have required property '"+"adapter"+"'"};
vErrors = note(vErrors, err107);
errors++;
}
if(data57.files === undefined){
const err108 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err108);
errors++;
}
for(const key8 in data57){
if(!((((((key8 === "adapter") || (key8 === "root")) || (key8 === "repository")) || (key8 === "ref")) || (key8 === "files")) || (key8 === "diagnostics"))){
const err109 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err109);
errors++;
}
}
if(data57.adapter !== undefined){
if(typeof data57.adapter !== "string"){
const err110 = {instancePath:instancePath+"/source/adapter",schemaPath:"#/properties/source/properties/adapter/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data57.root !== undefined){
if(typeof data57.root !== "string"){
const err111 = {instancePath:instancePath+"/source/root",schemaPath:"#/properties/source/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data57.repository !== undefined){
if(typeof data57.repository !== "string"){
const err112 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data57.ref !== undefined){
if(typeof data57.ref !== "string"){
const err113 = {instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err113);
errors++;
}
}
if(data57.files !== undefined){
let data62 = data57.files;
if(Array.isArray(data62)){
const len4 = data62.length;
for(let i4=0; i4<len4; i4++){
let data63 = data62[i4];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.path === undefined){
const err114 = {instancePath:instancePath+"/source/files/" + i4,schemaPath:"#/properties/source/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err114);
errors++;
}
if(data63.sha256 === undefined){
const err115 = {instancePath:instancePath+"/source/files/" + i4,schemaPath:"#/properties/source/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
if(data63.bytes === undefined){
const err116 = {instancePath:instancePath+"/source/files/" + i4,schemaPath:"#/properties/source/properties/files/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err116);
errors++;
}
if(data63.path !== undefined){
if(typeof data63.path !== "string"){
const err117 = {instancePath:instancePath+"/source/files/" + i4+"/path",schemaPath:"#/properties/source/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data63.sha256 !== undefined){
if(typeof data63.sha256 !== "string"){
const err118 = {instancePath:instancePath+"/source/files/" + i4+"/sha256",schemaPath:"#/properties/source/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data63.bytes !== undefined){
let data66 = data63.bytes;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err119 = {instancePath:instancePath+"/source/files/" + i4+"/bytes",schemaPath:"#/properties/source/properties/files/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err119);
errors++;
}
}
if(data63.role !== undefined){
if(typeof data63.role !== "string"){
const err120 = {instancePath:instancePath+"/source/files/" + i4+"/role",schemaPath:"#/properties/source/properties/files/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err120);
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/source/files/" + i4,schemaPath:"#/properties/source/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err121);
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/source/files",schemaPath:"#/properties/source/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err122);
errors++;
}
}
if(data57.diagnostics !== undefined){
let data68 = data57.diagnostics;
if(Array.isArray(data68)){
const len5 = data68.length;
for(let i5=0; i5<len5; i5++){
let data69 = data68[i5];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.code === undefined){
const err123 = {instancePath:instancePath+"/source/diagnostics/" + i5,schemaPath:"#/$defs/diagnostic/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err123);
errors++;
}
if(data69.level === undefined){
const err124 = {instancePath:instancePath+"/source/diagnostics/" + i5,schemaPath:"#/$defs/diagnostic/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = note(vErrors, err124);
errors++;
}
if(data69.message === undefined){
const err125 = {instancePath:instancePath+"/source/diagnostics/" + i5,schemaPath:"#/$defs/diagnostic/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err125);
errors++;
}
if(data69.code !== undefined){
if(typeof data69.code !== "string"){
const err126 = {instancePath:instancePath+"/source/diagnostics/" + i5+"/code",schemaPath:"#/$defs/diagnostic/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err126);
errors++;
}
}
if(data69.level !== undefined){
let data71 = data69.level;
if(!(((data71 === "error") || (data71 === "warning")) || (data71 === "notice"))){
const err127 = {instancePath:instancePath+"/source/diagnostics/" + i5+"/level",schemaPath:"#/$defs/diagnostic/properties/level/enum",keyword:"enum",params:{allowedValues: schema73.properties.level.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err127);
errors++;
}
}
if(data69.message !== undefined){
if(typeof data69.message !== "string"){
const err128 = {instancePath:instancePath+"/source/diagnostics/" + i5+"/message",schemaPath:"#/$defs/diagnostic/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err128);
errors++;
}
}
if(data69.path !== undefined){
if(typeof data69.path !== "string"){
const err129 = {instancePath:instancePath+"/source/diagnostics/" + i5+"/path",schemaPath:"#/$defs/diagnostic/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err129);
errors++;
}
}
if(data69.line !== undefined){
let data74 = data69.line;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err130 = {instancePath:instancePath+"/source/diagnostics/" + i5+"/line",schemaPath:"#/$defs/diagnostic/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err130);
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/source/diagnostics/" + i5,schemaPath:"#/$defs/diagnostic/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err131);
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/source/diagnostics",schemaPath:"#/properties/source/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err132);
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err133);
errors++;
}
}
if(data.ext !== undefined){
let data75 = data.ext;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
}
else {
const err134 = {instancePath:instancePath+"/ext",schemaPath:"#/properties/ext/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err134);
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err135);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/run-record.js



/***/ })

};
