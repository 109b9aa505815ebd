export const id = 4978;
export const ids = [4978];
export const modules = {

/***/ 14978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ REPORT_LIMITS),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/report.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","type":"object","required":["schema","verb","tool","repository","scope","examples","cells","findings","comparisons","baseline","summary","verdict","problems"],"additionalProperties":false,"properties":{"schema":{"const":"report/1"},"verb":{"enum":["check","smoke","validate","compare","export","run","verify","sign","benchmark","sweep","history","archive","unarchive","graduate"]},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string"}}},"repository":{"type":"object","required":["commit","dirty"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]},"dirty":{"type":["boolean","null"]}}},"scope":{"type":"object","required":["mode","reason","base"],"additionalProperties":false,"properties":{"mode":{"enum":["all","affected","named"]},"reason":{"type":"string"},"base":{"type":["string","null"]}}},"examples":{"type":"array","items":{"$ref":"#/$defs/example"}},"cells":{"type":"object","required":["planned","executed"],"additionalProperties":false,"properties":{"planned":{"type":"array","items":{"type":"string"}},"executed":{"type":"array","items":{"type":"string"}}}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"comparisons":{"type":"array","items":{"$ref":"#/$defs/comparison"}},"contracts":{"type":"array","items":{"$ref":"#/$defs/contractDiff"}},"trends":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/trend"}},"changes":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/change"}},"exported":{"$ref":"#/$defs/exported"},"proposals":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/proposal"}},"sweeps":{"type":"array","items":{"$ref":"#/$defs/sweep"}},"workspace":{"type":"object","required":["datasets","runs","models","verified","signatures"],"additionalProperties":false,"properties":{"datasets":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"models":{"type":"integer","minimum":0},"verified":{"type":"object","required":["content","cache","pointers","unchecked"],"additionalProperties":false,"properties":{"content":{"type":"integer","minimum":0},"cache":{"type":"integer","minimum":0},"pointers":{"type":"integer","minimum":0},"unchecked":{"type":"integer","minimum":0}}},"signatures":{"type":"array","items":{"type":"object","required":["path","verdict","signers"],"additionalProperties":false,"properties":{"path":{"type":"string"},"verdict":{"enum":["signed","unsigned_allowed","missing","rejected"]},"signers":{"type":"array","items":{"type":"string"}}}}}}},"baseline":{"oneOf":[{"type":"null"},{"type":"object","required":["path","known","new","fixed"],"additionalProperties":false,"properties":{"path":{"type":"string"},"known":{"type":"integer"},"new":{"type":"integer"},"fixed":{"type":"integer"},"moved":{"type":"integer"},"gone":{"type":"array","items":{"type":"object","required":["code","path","count"],"additionalProperties":false,"properties":{"code":{"type":"string"},"path":{"type":"string"},"count":{"type":"integer"}}}}}}]},"summary":{"type":"object","required":["examples","passed","failed","skipped","errors","warnings","notices"],"additionalProperties":false,"properties":{"examples":{"type":"integer"},"passed":{"type":"integer"},"failed":{"type":"integer"},"skipped":{"type":"integer"},"errors":{"type":"integer"},"warnings":{"type":"integer"},"notices":{"type":"integer"}}},"verdict":{"enum":["clean","warnings","errors","could_not_run"]},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}}},"$defs":{"proposal":{"type":"object","required":["kind","repository","branch","state","commit","tree","base","title","body","number"],"additionalProperties":false,"properties":{"kind":{"enum":["branch","pull_request"]},"repository":{"type":"string","maxLength":300},"branch":{"type":"string","maxLength":300},"state":{"enum":["planned","written","outdated","edited","there","merged"]},"commit":{"type":["string","null"],"pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":["string","null"],"pattern":"^[0-9a-f]{40,64}$"},"base":{"type":["string","null"],"maxLength":300},"title":{"type":["string","null"],"maxLength":256},"body":{"type":["string","null"],"maxLength":16000},"number":{"type":["integer","null"],"minimum":1},"draft":{"const":true}}},"exported":{"type":"object","required":["directory","commit","tree","branch","source","files","bytes","commits","proof","vendored","rewritten","pinned","dropped"],"additionalProperties":false,"properties":{"directory":{"type":["string","null"],"maxLength":4096},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"branch":{"type":"string","maxLength":200},"source":{"type":"object","required":["repository","path","commit","tree"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"],"maxLength":300},"path":{"type":"string","maxLength":4096},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40,64}$"}}},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"commits":{"type":"integer","minimum":0},"proof":{"enum":["passed","failed","not_proven"]},"vendored":{"type":"array","maxItems":2000,"items":{"type":"object","required":["from","to","because"],"additionalProperties":false,"properties":{"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096},"because":{"type":"string","maxLength":4096}}}},"rewritten":{"type":"array","maxItems":2000,"items":{"type":"object","required":["path","lines"],"additionalProperties":false,"properties":{"path":{"type":"string","maxLength":4096},"lines":{"type":"integer","minimum":0}}}},"pinned":{"type":"array","maxItems":2000,"items":{"type":"object","required":["name","to"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024},"to":{"type":"string","maxLength":1024}}}},"dropped":{"type":"array","maxItems":2000,"items":{"type":"string","maxLength":4096}}}},"change":{"type":"object","required":["kind","path","from"],"additionalProperties":false,"properties":{"kind":{"enum":["moved","written","created","removed"]},"path":{"type":"string","maxLength":4096},"from":{"type":["string","null"],"maxLength":4096}}},"contractDiff":{"type":"object","required":["example","preset","state","changes"],"additionalProperties":false,"properties":{"example":{"type":"string"},"preset":{"type":"string"},"state":{"enum":["added","removed","changed"]},"changes":{"type":"array","items":{"type":"object","required":["kind","danger","before","after"],"additionalProperties":false,"properties":{"kind":{"enum":["power","mount","mode","gpus","network","port","image","command","entrypoint","workdir","env","env_value","user","shm","build","containers","state"]},"danger":{"enum":["high","medium","low"]},"before":{"type":["string","null"],"maxLength":400},"after":{"type":["string","null"],"maxLength":400}}}}}},"sweep":{"type":"object","required":["example","name","preset","metric","direction","planned","trials"],"additionalProperties":false,"properties":{"example":{"type":"string"},"name":{"type":"string"},"preset":{"type":"string"},"metric":{"type":["string","null"]},"direction":{"type":["string","null"],"enum":["min","max",null]},"planned":{"type":"integer","minimum":0},"trials":{"type":"array","items":{"type":"object","required":["number","params","outcome","value","record"],"additionalProperties":false,"properties":{"number":{"type":"integer","minimum":1},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"outcome":{"enum":["passed","failed","skipped"]},"value":{"type":["number","string","null"]},"record":{"type":["string","null"]}}}}}},"rung":{"type":"object","required":["rung","state","reason"],"additionalProperties":false,"properties":{"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"]},"state":{"enum":["passed","failed","skipped","not_run"]},"reason":{"type":["string","null"]},"durationMs":{"type":"number"},"engine":{"type":"string"}}},"example":{"type":"object","required":["id","path","name","tier","outcome","reason","rungs","records"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"name":{"type":"string"},"tier":{"enum":["stable","beta","experimental","archived"]},"outcome":{"enum":["passed","failed","skipped"]},"reason":{"type":["string","null"]},"rungs":{"type":"array","items":{"$ref":"#/$defs/rung"}},"records":{"type":"array","items":{"type":"string"}},"metrics":{"type":"object","additionalProperties":{"oneOf":[{"type":"number"},{"type":"string"}]}}}},"finding":{"type":"object","required":["code","level","path","line","column","message","fix","example","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"},"level":{"enum":["error","warning","notice"]},"path":{"type":"string"},"line":{"type":["integer","null"],"minimum":1},"column":{"type":["integer","null"],"minimum":1},"message":{"type":"string"},"fix":{"type":"string"},"example":{"type":["string","null"]},"status":{"enum":["new","known"]}}},"comparison":{"type":"object","required":["example","preset","base","head","verdict","reason","metrics"],"additionalProperties":false,"properties":{"example":{"type":["string","null"]},"preset":{"type":["string","null"]},"base":{"type":"string"},"head":{"type":"string"},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"]},"reason":{"type":["string","null"]},"mode":{"enum":["regression","contrast"]},"across":{"type":"array","maxItems":4,"items":{"enum":["preset","params","image","hardware"]}},"records":{"type":"object","required":["base","head"],"additionalProperties":false,"properties":{"base":{"type":"array","maxItems":100,"items":{"type":"string"}},"head":{"type":"array","maxItems":100,"items":{"type":"string"}}}},"baseAt":{"type":"string"},"differences":{"type":"array","maxItems":100,"items":{"type":"object","required":["name","base","head"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":200},"base":{"type":["string","null"],"maxLength":400},"head":{"type":["string","null"],"maxLength":400}}}},"metrics":{"type":"array","items":{"type":"object","required":["name","origin","base","head","change","tolerance","verdict","reason"],"additionalProperties":false,"properties":{"name":{"type":"string"},"origin":{"enum":["observed","reported"]},"base":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}]},"head":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}]},"unit":{"type":"string"},"change":{"type":["number","null"]},"tolerance":{"type":"number"},"direction":{"enum":["min","max","neutral"]},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"]},"reason":{"type":["string","null"]},"class":{"enum":["exact","near","time","quality"]},"runs":{"type":"object","required":["base","head"],"additionalProperties":false,"properties":{"base":{"type":"integer","minimum":0},"head":{"type":"integer","minimum":0}}},"evidence":{"$ref":"#/$defs/evidence"},"detectable":{"type":["number","null"]},"noiseFloor":{"type":"object","required":["value","builds"],"additionalProperties":false,"properties":{"value":{"type":"number","minimum":0},"builds":{"type":"integer","minimum":0}}},"history":{"type":"array","maxItems":40,"items":{"type":"number"}},"quarantined":{"type":"object","required":["until","reason"],"additionalProperties":false,"properties":{"until":{"type":"string"},"reason":{"type":"string","maxLength":400}}},"accepted":{"type":"object","required":["by","reason","until"],"additionalProperties":false,"properties":{"by":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":400},"until":{"type":"string"}}}}}}}},"evidence":{"type":"object","required":["test","pWorse","pBetter","effect","gate"],"additionalProperties":false,"properties":{"test":{"enum":["exact_mann_whitney","mann_whitney","mcnemar","proportions"]},"pWorse":{"type":"number","minimum":0,"maximum":1},"pBetter":{"type":"number","minimum":0,"maximum":1},"leastP":{"type":"number","minimum":0,"maximum":1},"adjusted":{"type":["number","null"]},"family":{"type":"integer","minimum":0},"effect":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"confidence":{"type":"number"},"delta":{"type":["number","null"]},"gate":{"type":"number","minimum":0}}},"trend":{"type":"object","required":["example","preset","metric","kind","before","after","change","builds","record","reason"],"additionalProperties":false,"properties":{"example":{"type":"string"},"preset":{"type":"string"},"metric":{"type":"string"},"unit":{"type":"string","maxLength":40},"origin":{"enum":["observed","reported"]},"hardware":{"type":["string","null"]},"kind":{"enum":["regression","improvement","suspect","change_point"]},"before":{"type":"number"},"after":{"type":"number"},"change":{"type":["number","null"]},"builds":{"type":"integer","minimum":1},"record":{"type":"string"},"commit":{"type":["string","null"]},"previousCommit":{"type":["string","null"]},"accepted":{"type":"boolean"},"reason":{"type":"string"}}},"problem":{"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string"},"message":{"type":"string"},"next":{"type":"string"},"path":{"type":"string"}}}}};
const schema34 = {"type":"object","required":["code","level","path","line","column","message","fix","example","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"},"level":{"enum":["error","warning","notice"]},"path":{"type":"string"},"line":{"type":["integer","null"],"minimum":1},"column":{"type":["integer","null"],"minimum":1},"message":{"type":"string"},"fix":{"type":"string"},"example":{"type":["string","null"]},"status":{"enum":["new","known"]}}};
const schema37 = {"type":"object","required":["example","preset","state","changes"],"additionalProperties":false,"properties":{"example":{"type":"string"},"preset":{"type":"string"},"state":{"enum":["added","removed","changed"]},"changes":{"type":"array","items":{"type":"object","required":["kind","danger","before","after"],"additionalProperties":false,"properties":{"kind":{"enum":["power","mount","mode","gpus","network","port","image","command","entrypoint","workdir","env","env_value","user","shm","build","containers","state"]},"danger":{"enum":["high","medium","low"]},"before":{"type":["string","null"],"maxLength":400},"after":{"type":["string","null"],"maxLength":400}}}}}};
const schema38 = {"type":"object","required":["example","preset","metric","kind","before","after","change","builds","record","reason"],"additionalProperties":false,"properties":{"example":{"type":"string"},"preset":{"type":"string"},"metric":{"type":"string"},"unit":{"type":"string","maxLength":40},"origin":{"enum":["observed","reported"]},"hardware":{"type":["string","null"]},"kind":{"enum":["regression","improvement","suspect","change_point"]},"before":{"type":"number"},"after":{"type":"number"},"change":{"type":["number","null"]},"builds":{"type":"integer","minimum":1},"record":{"type":"string"},"commit":{"type":["string","null"]},"previousCommit":{"type":["string","null"]},"accepted":{"type":"boolean"},"reason":{"type":"string"}}};
const schema39 = {"type":"object","required":["kind","path","from"],"additionalProperties":false,"properties":{"kind":{"enum":["moved","written","created","removed"]},"path":{"type":"string","maxLength":4096},"from":{"type":["string","null"],"maxLength":4096}}};
const schema40 = {"type":"object","required":["directory","commit","tree","branch","source","files","bytes","commits","proof","vendored","rewritten","pinned","dropped"],"additionalProperties":false,"properties":{"directory":{"type":["string","null"],"maxLength":4096},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"branch":{"type":"string","maxLength":200},"source":{"type":"object","required":["repository","path","commit","tree"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"],"maxLength":300},"path":{"type":"string","maxLength":4096},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40,64}$"}}},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"commits":{"type":"integer","minimum":0},"proof":{"enum":["passed","failed","not_proven"]},"vendored":{"type":"array","maxItems":2000,"items":{"type":"object","required":["from","to","because"],"additionalProperties":false,"properties":{"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096},"because":{"type":"string","maxLength":4096}}}},"rewritten":{"type":"array","maxItems":2000,"items":{"type":"object","required":["path","lines"],"additionalProperties":false,"properties":{"path":{"type":"string","maxLength":4096},"lines":{"type":"integer","minimum":0}}}},"pinned":{"type":"array","maxItems":2000,"items":{"type":"object","required":["name","to"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024},"to":{"type":"string","maxLength":1024}}}},"dropped":{"type":"array","maxItems":2000,"items":{"type":"string","maxLength":4096}}}};
const schema41 = {"type":"object","required":["kind","repository","branch","state","commit","tree","base","title","body","number"],"additionalProperties":false,"properties":{"kind":{"enum":["branch","pull_request"]},"repository":{"type":"string","maxLength":300},"branch":{"type":"string","maxLength":300},"state":{"enum":["planned","written","outdated","edited","there","merged"]},"commit":{"type":["string","null"],"pattern":"^[0-9a-f]{40,64}$"},"tree":{"type":["string","null"],"pattern":"^[0-9a-f]{40,64}$"},"base":{"type":["string","null"],"maxLength":300},"title":{"type":["string","null"],"maxLength":256},"body":{"type":["string","null"],"maxLength":16000},"number":{"type":["integer","null"],"minimum":1},"draft":{"const":true}}};
const schema42 = {"type":"object","required":["example","name","preset","metric","direction","planned","trials"],"additionalProperties":false,"properties":{"example":{"type":"string"},"name":{"type":"string"},"preset":{"type":"string"},"metric":{"type":["string","null"]},"direction":{"type":["string","null"],"enum":["min","max",null]},"planned":{"type":"integer","minimum":0},"trials":{"type":"array","items":{"type":"object","required":["number","params","outcome","value","record"],"additionalProperties":false,"properties":{"number":{"type":"integer","minimum":1},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"outcome":{"enum":["passed","failed","skipped"]},"value":{"type":["number","string","null"]},"record":{"type":["string","null"]}}}}}};
const schema43 = {"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string"},"message":{"type":"string"},"next":{"type":"string"},"path":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const func5 = ucs2length["default"] ?? ucs2length;
const schema32 = {"type":"object","required":["id","path","name","tier","outcome","reason","rungs","records"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"name":{"type":"string"},"tier":{"enum":["stable","beta","experimental","archived"]},"outcome":{"enum":["passed","failed","skipped"]},"reason":{"type":["string","null"]},"rungs":{"type":"array","items":{"$ref":"#/$defs/rung"}},"records":{"type":"array","items":{"type":"string"}},"metrics":{"type":"object","additionalProperties":{"oneOf":[{"type":"number"},{"type":"string"}]}}}};
const schema33 = {"type":"object","required":["rung","state","reason"],"additionalProperties":false,"properties":{"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"]},"state":{"enum":["passed","failed","skipped","not_run"]},"reason":{"type":["string","null"]},"durationMs":{"type":"number"},"engine":{"type":"string"}}};

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
vErrors = note(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.tier === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.rungs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rungs"},message:"must have required property '"+"rungs"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.records === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
if(!((((data3 === "stable") || (data3 === "beta")) || (data3 === "experimental")) || (data3 === "archived"))){
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema32.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(!(((data4 === "passed") || (data4 === "failed")) || (data4 === "skipped"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema32.properties.outcome.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema32.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err14);
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
vErrors = note(vErrors, err15);
errors++;
}
if(data7.state === undefined){
const err16 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data7.reason === undefined){
const err17 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "rung") || (key1 === "state")) || (key1 === "reason")) || (key1 === "durationMs")) || (key1 === "engine"))){
const err18 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data7.rung !== undefined){
let data8 = data7.rung;
if(!((((((data8 === "parsed") || (data8 === "contracted")) || (data8 === "built")) || (data8 === "probed")) || (data8 === "smoked")) || (data8 === "benchmarked"))){
const err19 = {instancePath:instancePath+"/rungs/" + i0+"/rung",schemaPath:"#/$defs/rung/properties/rung/enum",keyword:"enum",params:{allowedValues: schema33.properties.rung.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data7.state !== undefined){
let data9 = data7.state;
if(!((((data9 === "passed") || (data9 === "failed")) || (data9 === "skipped")) || (data9 === "not_run"))){
const err20 = {instancePath:instancePath+"/rungs/" + i0+"/state",schemaPath:"#/$defs/rung/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data7.reason !== undefined){
let data10 = data7.reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/rungs/" + i0+"/reason",schemaPath:"#/$defs/rung/properties/reason/type",keyword:"type",params:{type: schema33.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data7.durationMs !== undefined){
let data11 = data7.durationMs;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/rungs/" + i0+"/durationMs",schemaPath:"#/$defs/rung/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data7.engine !== undefined){
if(typeof data7.engine !== "string"){
const err23 = {instancePath:instancePath+"/rungs/" + i0+"/engine",schemaPath:"#/$defs/rung/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rungs/" + i0,schemaPath:"#/$defs/rung/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err25);
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
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err27);
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
vErrors = note(vErrors, err28);
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
vErrors = note(vErrors, err29);
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
vErrors = note(vErrors, err30);
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
vErrors = note(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err32);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","required":["example","preset","base","head","verdict","reason","metrics"],"additionalProperties":false,"properties":{"example":{"type":["string","null"]},"preset":{"type":["string","null"]},"base":{"type":"string"},"head":{"type":"string"},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"]},"reason":{"type":["string","null"]},"mode":{"enum":["regression","contrast"]},"across":{"type":"array","maxItems":4,"items":{"enum":["preset","params","image","hardware"]}},"records":{"type":"object","required":["base","head"],"additionalProperties":false,"properties":{"base":{"type":"array","maxItems":100,"items":{"type":"string"}},"head":{"type":"array","maxItems":100,"items":{"type":"string"}}}},"baseAt":{"type":"string"},"differences":{"type":"array","maxItems":100,"items":{"type":"object","required":["name","base","head"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":200},"base":{"type":["string","null"],"maxLength":400},"head":{"type":["string","null"],"maxLength":400}}}},"metrics":{"type":"array","items":{"type":"object","required":["name","origin","base","head","change","tolerance","verdict","reason"],"additionalProperties":false,"properties":{"name":{"type":"string"},"origin":{"enum":["observed","reported"]},"base":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}]},"head":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"null"}]},"unit":{"type":"string"},"change":{"type":["number","null"]},"tolerance":{"type":"number"},"direction":{"enum":["min","max","neutral"]},"verdict":{"enum":["regression","improvement","equivalent","inconclusive","insufficient_data","incomparable"]},"reason":{"type":["string","null"]},"class":{"enum":["exact","near","time","quality"]},"runs":{"type":"object","required":["base","head"],"additionalProperties":false,"properties":{"base":{"type":"integer","minimum":0},"head":{"type":"integer","minimum":0}}},"evidence":{"$ref":"#/$defs/evidence"},"detectable":{"type":["number","null"]},"noiseFloor":{"type":"object","required":["value","builds"],"additionalProperties":false,"properties":{"value":{"type":"number","minimum":0},"builds":{"type":"integer","minimum":0}}},"history":{"type":"array","maxItems":40,"items":{"type":"number"}},"quarantined":{"type":"object","required":["until","reason"],"additionalProperties":false,"properties":{"until":{"type":"string"},"reason":{"type":"string","maxLength":400}}},"accepted":{"type":"object","required":["by","reason","until"],"additionalProperties":false,"properties":{"by":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":400},"until":{"type":"string"}}}}}}}};
const schema36 = {"type":"object","required":["test","pWorse","pBetter","effect","gate"],"additionalProperties":false,"properties":{"test":{"enum":["exact_mann_whitney","mann_whitney","mcnemar","proportions"]},"pWorse":{"type":"number","minimum":0,"maximum":1},"pBetter":{"type":"number","minimum":0,"maximum":1},"leastP":{"type":"number","minimum":0,"maximum":1},"adjusted":{"type":["number","null"]},"family":{"type":"integer","minimum":0},"effect":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"confidence":{"type":"number"},"delta":{"type":["number","null"]},"gate":{"type":"number","minimum":0}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.example === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.preset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.base === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.head === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.metrics === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.example !== undefined){
let data0 = data.example;
if((typeof data0 !== "string") && (data0 !== null)){
const err8 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: schema35.properties.example.type},message:"must be string,null"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.preset !== undefined){
let data1 = data.preset;
if((typeof data1 !== "string") && (data1 !== null)){
const err9 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: schema35.properties.preset.type},message:"must be string,null"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.base !== undefined){
if(typeof data.base !== "string"){
const err10 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.head !== undefined){
if(typeof data.head !== "string"){
const err11 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.verdict !== undefined){
let data4 = data.verdict;
if(!((((((data4 === "regression") || (data4 === "improvement")) || (data4 === "equivalent")) || (data4 === "inconclusive")) || (data4 === "insufficient_data")) || (data4 === "incomparable"))){
const err12 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema35.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.mode !== undefined){
let data6 = data.mode;
if(!((data6 === "regression") || (data6 === "contrast"))){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema35.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.across !== undefined){
let data7 = data.across;
if(Array.isArray(data7)){
if(data7.length > 4){
const err15 = {instancePath:instancePath+"/across",schemaPath:"#/properties/across/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
vErrors = note(vErrors, err15);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((((data8 === "preset") || (data8 === "params")) || (data8 === "image")) || (data8 === "hardware"))){
const err16 = {instancePath:instancePath+"/across/" + i0,schemaPath:"#/properties/across/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.across.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/across",schemaPath:"#/properties/across/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.records !== undefined){
let data9 = data.records;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.base === undefined){
const err18 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data9.head === undefined){
const err19 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
for(const key1 in data9){
if(!((key1 === "base") || (key1 === "head"))){
const err20 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data9.base !== undefined){
let data10 = data9.base;
if(Array.isArray(data10)){
if(data10.length > 100){
const err21 = {instancePath:instancePath+"/records/base",schemaPath:"#/properties/records/properties/base/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
vErrors = note(vErrors, err21);
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err22 = {instancePath:instancePath+"/records/base/" + i1,schemaPath:"#/properties/records/properties/base/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/records/base",schemaPath:"#/properties/records/properties/base/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data9.head !== undefined){
let data12 = data9.head;
if(Array.isArray(data12)){
if(data12.length > 100){
const err24 = {instancePath:instancePath+"/records/head",schemaPath:"#/properties/records/properties/head/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
vErrors = note(vErrors, err24);
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err25 = {instancePath:instancePath+"/records/head/" + i2,schemaPath:"#/properties/records/properties/head/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/records/head",schemaPath:"#/properties/records/properties/head/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.baseAt !== undefined){
if(typeof data.baseAt !== "string"){
const err28 = {instancePath:instancePath+"/baseAt",schemaPath:"#/properties/baseAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.differences !== undefined){
let data15 = data.differences;
if(Array.isArray(data15)){
if(data15.length > 100){
const err29 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
vErrors = note(vErrors, err29);
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err30 = {instancePath:instancePath+"/differences/" + i3,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data16.base === undefined){
const err31 = {instancePath:instancePath+"/differences/" + i3,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data16.head === undefined){
const err32 = {instancePath:instancePath+"/differences/" + i3,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
for(const key2 in data16){
if(!(((key2 === "name") || (key2 === "base")) || (key2 === "head"))){
const err33 = {instancePath:instancePath+"/differences/" + i3,schemaPath:"#/properties/differences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func5(data17) > 200){
const err34 = {instancePath:instancePath+"/differences/" + i3+"/name",schemaPath:"#/properties/differences/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/differences/" + i3+"/name",schemaPath:"#/properties/differences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data16.base !== undefined){
let data18 = data16.base;
if((typeof data18 !== "string") && (data18 !== null)){
const err36 = {instancePath:instancePath+"/differences/" + i3+"/base",schemaPath:"#/properties/differences/items/properties/base/type",keyword:"type",params:{type: schema35.properties.differences.items.properties.base.type},message:"must be string,null"};
vErrors = note(vErrors, err36);
errors++;
}
if(typeof data18 === "string"){
if(func5(data18) > 400){
const err37 = {instancePath:instancePath+"/differences/" + i3+"/base",schemaPath:"#/properties/differences/items/properties/base/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
if(data16.head !== undefined){
let data19 = data16.head;
if((typeof data19 !== "string") && (data19 !== null)){
const err38 = {instancePath:instancePath+"/differences/" + i3+"/head",schemaPath:"#/properties/differences/items/properties/head/type",keyword:"type",params:{type: schema35.properties.differences.items.properties.head.type},message:"must be string,null"};
vErrors = note(vErrors, err38);
errors++;
}
if(typeof data19 === "string"){
if(func5(data19) > 400){
const err39 = {instancePath:instancePath+"/differences/" + i3+"/head",schemaPath:"#/properties/differences/items/properties/head/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err39);
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/differences/" + i3,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data.metrics !== undefined){
let data20 = data.metrics;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err42 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data21.origin === undefined){
const err43 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data21.base === undefined){
const err44 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
if(data21.head === undefined){
const err45 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
vErrors = note(vErrors, err45);
errors++;
}
if(data21.change === undefined){
const err46 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
vErrors = note(vErrors, err46);
errors++;
}
if(data21.tolerance === undefined){
const err47 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
if(data21.verdict === undefined){
const err48 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err48);
errors++;
}
if(data21.reason === undefined){
const err49 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err49);
errors++;
}
for(const key3 in data21){
if(!(func1.call(schema35.properties.metrics.items.properties, key3))){
const err50 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err51 = {instancePath:instancePath+"/metrics/" + i4+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err51);
errors++;
}
}
if(data21.origin !== undefined){
let data23 = data21.origin;
if(!((data23 === "observed") || (data23 === "reported"))){
const err52 = {instancePath:instancePath+"/metrics/" + i4+"/origin",schemaPath:"#/properties/metrics/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data21.base !== undefined){
let data24 = data21.base;
const _errs50 = errors;
let valid14 = false;
let passing0 = null;
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err53 = {instancePath:instancePath+"/metrics/" + i4+"/base",schemaPath:"#/properties/metrics/items/properties/base/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err53);
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
}
const _errs53 = errors;
if(typeof data24 !== "string"){
const err54 = {instancePath:instancePath+"/metrics/" + i4+"/base",schemaPath:"#/properties/metrics/items/properties/base/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err54);
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
const _errs55 = errors;
if(data24 !== null){
const err55 = {instancePath:instancePath+"/metrics/" + i4+"/base",schemaPath:"#/properties/metrics/items/properties/base/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err55);
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid14 = true;
passing0 = 2;
}
}
}
if(!valid14){
const err56 = {instancePath:instancePath+"/metrics/" + i4+"/base",schemaPath:"#/properties/metrics/items/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err56);
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data21.head !== undefined){
let data25 = data21.head;
const _errs58 = errors;
let valid15 = false;
let passing1 = null;
const _errs59 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err57 = {instancePath:instancePath+"/metrics/" + i4+"/head",schemaPath:"#/properties/metrics/items/properties/head/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err57);
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs61 = errors;
if(typeof data25 !== "string"){
const err58 = {instancePath:instancePath+"/metrics/" + i4+"/head",schemaPath:"#/properties/metrics/items/properties/head/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err58);
errors++;
}
var _valid1 = _errs61 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
const _errs63 = errors;
if(data25 !== null){
const err59 = {instancePath:instancePath+"/metrics/" + i4+"/head",schemaPath:"#/properties/metrics/items/properties/head/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err59);
errors++;
}
var _valid1 = _errs63 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid15 = true;
passing1 = 2;
}
}
}
if(!valid15){
const err60 = {instancePath:instancePath+"/metrics/" + i4+"/head",schemaPath:"#/properties/metrics/items/properties/head/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err60);
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
if(data21.unit !== undefined){
if(typeof data21.unit !== "string"){
const err61 = {instancePath:instancePath+"/metrics/" + i4+"/unit",schemaPath:"#/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err61);
errors++;
}
}
if(data21.change !== undefined){
let data27 = data21.change;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err62 = {instancePath:instancePath+"/metrics/" + i4+"/change",schemaPath:"#/properties/metrics/items/properties/change/type",keyword:"type",params:{type: schema35.properties.metrics.items.properties.change.type},message:"must be number,null"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data21.tolerance !== undefined){
let data28 = data21.tolerance;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err63 = {instancePath:instancePath+"/metrics/" + i4+"/tolerance",schemaPath:"#/properties/metrics/items/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data21.direction !== undefined){
let data29 = data21.direction;
if(!(((data29 === "min") || (data29 === "max")) || (data29 === "neutral"))){
const err64 = {instancePath:instancePath+"/metrics/" + i4+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data21.verdict !== undefined){
let data30 = data21.verdict;
if(!((((((data30 === "regression") || (data30 === "improvement")) || (data30 === "equivalent")) || (data30 === "inconclusive")) || (data30 === "insufficient_data")) || (data30 === "incomparable"))){
const err65 = {instancePath:instancePath+"/metrics/" + i4+"/verdict",schemaPath:"#/properties/metrics/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data21.reason !== undefined){
let data31 = data21.reason;
if((typeof data31 !== "string") && (data31 !== null)){
const err66 = {instancePath:instancePath+"/metrics/" + i4+"/reason",schemaPath:"#/properties/metrics/items/properties/reason/type",keyword:"type",params:{type: schema35.properties.metrics.items.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data21.class !== undefined){
let data32 = data21.class;
if(!((((data32 === "exact") || (data32 === "near")) || (data32 === "time")) || (data32 === "quality"))){
const err67 = {instancePath:instancePath+"/metrics/" + i4+"/class",schemaPath:"#/properties/metrics/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema35.properties.metrics.items.properties.class.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data21.runs !== undefined){
let data33 = data21.runs;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.base === undefined){
const err68 = {instancePath:instancePath+"/metrics/" + i4+"/runs",schemaPath:"#/properties/metrics/items/properties/runs/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data33.head === undefined){
const err69 = {instancePath:instancePath+"/metrics/" + i4+"/runs",schemaPath:"#/properties/metrics/items/properties/runs/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
for(const key4 in data33){
if(!((key4 === "base") || (key4 === "head"))){
const err70 = {instancePath:instancePath+"/metrics/" + i4+"/runs",schemaPath:"#/properties/metrics/items/properties/runs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err70);
errors++;
}
}
if(data33.base !== undefined){
let data34 = data33.base;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err71 = {instancePath:instancePath+"/metrics/" + i4+"/runs/base",schemaPath:"#/properties/metrics/items/properties/runs/properties/base/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err71);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err72 = {instancePath:instancePath+"/metrics/" + i4+"/runs/base",schemaPath:"#/properties/metrics/items/properties/runs/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err72);
errors++;
}
}
}
if(data33.head !== undefined){
let data35 = data33.head;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err73 = {instancePath:instancePath+"/metrics/" + i4+"/runs/head",schemaPath:"#/properties/metrics/items/properties/runs/properties/head/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err73);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err74 = {instancePath:instancePath+"/metrics/" + i4+"/runs/head",schemaPath:"#/properties/metrics/items/properties/runs/properties/head/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/metrics/" + i4+"/runs",schemaPath:"#/properties/metrics/items/properties/runs/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data21.evidence !== undefined){
let data36 = data21.evidence;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.test === undefined){
const err76 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
vErrors = note(vErrors, err76);
errors++;
}
if(data36.pWorse === undefined){
const err77 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "pWorse"},message:"must have required property '"+"pWorse"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data36.pBetter === undefined){
const err78 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "pBetter"},message:"must have required property '"+"pBetter"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
if(data36.effect === undefined){
const err79 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
vErrors = note(vErrors, err79);
errors++;
}
if(data36.gate === undefined){
const err80 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
vErrors = note(vErrors, err80);
errors++;
}
for(const key5 in data36){
if(!(func1.call(schema36.properties, key5))){
const err81 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data36.test !== undefined){
let data37 = data36.test;
if(!((((data37 === "exact_mann_whitney") || (data37 === "mann_whitney")) || (data37 === "mcnemar")) || (data37 === "proportions"))){
const err82 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/test",schemaPath:"#/$defs/evidence/properties/test/enum",keyword:"enum",params:{allowedValues: schema36.properties.test.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data36.pWorse !== undefined){
let data38 = data36.pWorse;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
const err83 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pWorse",schemaPath:"#/$defs/evidence/properties/pWorse/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err83);
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pWorse",schemaPath:"#/$defs/evidence/properties/pWorse/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pWorse",schemaPath:"#/$defs/evidence/properties/pWorse/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data36.pBetter !== undefined){
let data39 = data36.pBetter;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1 || isNaN(data39)){
const err86 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pBetter",schemaPath:"#/$defs/evidence/properties/pBetter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err86);
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err87 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pBetter",schemaPath:"#/$defs/evidence/properties/pBetter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err87);
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/pBetter",schemaPath:"#/$defs/evidence/properties/pBetter/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data36.leastP !== undefined){
let data40 = data36.leastP;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err89 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/leastP",schemaPath:"#/$defs/evidence/properties/leastP/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err89);
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err90 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/leastP",schemaPath:"#/$defs/evidence/properties/leastP/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err90);
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/leastP",schemaPath:"#/$defs/evidence/properties/leastP/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err91);
errors++;
}
}
if(data36.adjusted !== undefined){
let data41 = data36.adjusted;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err92 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/adjusted",schemaPath:"#/$defs/evidence/properties/adjusted/type",keyword:"type",params:{type: schema36.properties.adjusted.type},message:"must be number,null"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data36.family !== undefined){
let data42 = data36.family;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err93 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/family",schemaPath:"#/$defs/evidence/properties/family/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err93);
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err94 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/family",schemaPath:"#/$defs/evidence/properties/family/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err94);
errors++;
}
}
}
if(data36.effect !== undefined){
let data43 = data36.effect;
if((!((typeof data43 == "number") && (isFinite(data43)))) && (data43 !== null)){
const err95 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/effect",schemaPath:"#/$defs/evidence/properties/effect/type",keyword:"type",params:{type: schema36.properties.effect.type},message:"must be number,null"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data36.low !== undefined){
let data44 = data36.low;
if((!((typeof data44 == "number") && (isFinite(data44)))) && (data44 !== null)){
const err96 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/low",schemaPath:"#/$defs/evidence/properties/low/type",keyword:"type",params:{type: schema36.properties.low.type},message:"must be number,null"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data36.high !== undefined){
let data45 = data36.high;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (data45 !== null)){
const err97 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/high",schemaPath:"#/$defs/evidence/properties/high/type",keyword:"type",params:{type: schema36.properties.high.type},message:"must be number,null"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data36.confidence !== undefined){
let data46 = data36.confidence;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err98 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/confidence",schemaPath:"#/$defs/evidence/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err98);
errors++;
}
}
if(data36.delta !== undefined){
let data47 = data36.delta;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (data47 !== null)){
const err99 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/delta",schemaPath:"#/$defs/evidence/properties/delta/type",keyword:"type",params:{type: schema36.properties.delta.type},message:"must be number,null"};
vErrors = note(vErrors, err99);
errors++;
}
}
if(data36.gate !== undefined){
let data48 = data36.gate;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err100 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/gate",schemaPath:"#/$defs/evidence/properties/gate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err100);
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/metrics/" + i4+"/evidence/gate",schemaPath:"#/$defs/evidence/properties/gate/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err101);
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/metrics/" + i4+"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err102);
errors++;
}
}
if(data21.detectable !== undefined){
let data49 = data21.detectable;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (data49 !== null)){
const err103 = {instancePath:instancePath+"/metrics/" + i4+"/detectable",schemaPath:"#/properties/metrics/items/properties/detectable/type",keyword:"type",params:{type: schema35.properties.metrics.items.properties.detectable.type},message:"must be number,null"};
vErrors = note(vErrors, err103);
errors++;
}
}
if(data21.noiseFloor !== undefined){
let data50 = data21.noiseFloor;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.value === undefined){
const err104 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor",schemaPath:"#/properties/metrics/items/properties/noiseFloor/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err104);
errors++;
}
if(data50.builds === undefined){
const err105 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor",schemaPath:"#/properties/metrics/items/properties/noiseFloor/required",keyword:"required",params:{missingProperty: "builds"},message:"must have required property '"+"builds"+"'"};
vErrors = note(vErrors, err105);
errors++;
}
for(const key6 in data50){
if(!((key6 === "value") || (key6 === "builds"))){
const err106 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor",schemaPath:"#/properties/metrics/items/properties/noiseFloor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data50.value !== undefined){
let data51 = data50.value;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err107 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor/value",schemaPath:"#/properties/metrics/items/properties/noiseFloor/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err107);
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor/value",schemaPath:"#/properties/metrics/items/properties/noiseFloor/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data50.builds !== undefined){
let data52 = data50.builds;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err109 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor/builds",schemaPath:"#/properties/metrics/items/properties/noiseFloor/properties/builds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err109);
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err110 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor/builds",schemaPath:"#/properties/metrics/items/properties/noiseFloor/properties/builds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err110);
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/metrics/" + i4+"/noiseFloor",schemaPath:"#/properties/metrics/items/properties/noiseFloor/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data21.history !== undefined){
let data53 = data21.history;
if(Array.isArray(data53)){
if(data53.length > 40){
const err112 = {instancePath:instancePath+"/metrics/" + i4+"/history",schemaPath:"#/properties/metrics/items/properties/history/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
vErrors = note(vErrors, err112);
errors++;
}
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err113 = {instancePath:instancePath+"/metrics/" + i4+"/history/" + i5,schemaPath:"#/properties/metrics/items/properties/history/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/metrics/" + i4+"/history",schemaPath:"#/properties/metrics/items/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err114);
errors++;
}
}
if(data21.quarantined !== undefined){
let data55 = data21.quarantined;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.until === undefined){
const err115 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined",schemaPath:"#/properties/metrics/items/properties/quarantined/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
if(data55.reason === undefined){
const err116 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined",schemaPath:"#/properties/metrics/items/properties/quarantined/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err116);
errors++;
}
for(const key7 in data55){
if(!((key7 === "until") || (key7 === "reason"))){
const err117 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined",schemaPath:"#/properties/metrics/items/properties/quarantined/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data55.until !== undefined){
if(typeof data55.until !== "string"){
const err118 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined/until",schemaPath:"#/properties/metrics/items/properties/quarantined/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data55.reason !== undefined){
let data57 = data55.reason;
if(typeof data57 === "string"){
if(func5(data57) > 400){
const err119 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined/reason",schemaPath:"#/properties/metrics/items/properties/quarantined/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err119);
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined/reason",schemaPath:"#/properties/metrics/items/properties/quarantined/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err120);
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/metrics/" + i4+"/quarantined",schemaPath:"#/properties/metrics/items/properties/quarantined/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err121);
errors++;
}
}
if(data21.accepted !== undefined){
let data58 = data21.accepted;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.by === undefined){
const err122 = {instancePath:instancePath+"/metrics/" + i4+"/accepted",schemaPath:"#/properties/metrics/items/properties/accepted/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
vErrors = note(vErrors, err122);
errors++;
}
if(data58.reason === undefined){
const err123 = {instancePath:instancePath+"/metrics/" + i4+"/accepted",schemaPath:"#/properties/metrics/items/properties/accepted/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err123);
errors++;
}
if(data58.until === undefined){
const err124 = {instancePath:instancePath+"/metrics/" + i4+"/accepted",schemaPath:"#/properties/metrics/items/properties/accepted/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
vErrors = note(vErrors, err124);
errors++;
}
for(const key8 in data58){
if(!(((key8 === "by") || (key8 === "reason")) || (key8 === "until"))){
const err125 = {instancePath:instancePath+"/metrics/" + i4+"/accepted",schemaPath:"#/properties/metrics/items/properties/accepted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err125);
errors++;
}
}
if(data58.by !== undefined){
let data59 = data58.by;
if(typeof data59 === "string"){
if(func5(data59) > 200){
const err126 = {instancePath:instancePath+"/metrics/" + i4+"/accepted/by",schemaPath:"#/properties/metrics/items/properties/accepted/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err126);
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/metrics/" + i4+"/accepted/by",schemaPath:"#/properties/metrics/items/properties/accepted/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err127);
errors++;
}
}
if(data58.reason !== undefined){
let data60 = data58.reason;
if(typeof data60 === "string"){
if(func5(data60) > 400){
const err128 = {instancePath:instancePath+"/metrics/" + i4+"/accepted/reason",schemaPath:"#/properties/metrics/items/properties/accepted/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/metrics/" + i4+"/accepted/reason",schemaPath:"#/properties/metrics/items/properties/accepted/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err129);
errors++;
}
}
if(data58.until !== undefined){
if(typeof data58.until !== "string"){
const err130 = {instancePath:instancePath+"/metrics/" + i4+"/accepted/until",schemaPath:"#/properties/metrics/items/properties/accepted/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err130);
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/metrics/" + i4+"/accepted",schemaPath:"#/properties/metrics/items/properties/accepted/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err131);
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err132);
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err133);
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err134);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40,64}$", "u");

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
vErrors = note(vErrors, err0);
errors++;
}
if(data.verb === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verb"},message:"must have required property '"+"verb"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.tool === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.repository === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.examples === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.cells === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.findings === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.comparisons === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisons"},message:"must have required property '"+"comparisons"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.baseline === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.summary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.verdict === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.problems === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.schema !== undefined){
if("report/1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "report/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.verb !== undefined){
let data1 = data.verb;
if(!((((((((((((((data1 === "check") || (data1 === "smoke")) || (data1 === "validate")) || (data1 === "compare")) || (data1 === "export")) || (data1 === "run")) || (data1 === "verify")) || (data1 === "sign")) || (data1 === "benchmark")) || (data1 === "sweep")) || (data1 === "history")) || (data1 === "archive")) || (data1 === "unarchive")) || (data1 === "graduate"))){
const err15 = {instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/enum",keyword:"enum",params:{allowedValues: schema31.properties.verb.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data2.version === undefined){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data2.name !== undefined){
if("hortus" !== data2.name){
const err19 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
const err20 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.repository !== undefined){
let data5 = data.repository;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err22 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
if(data5.dirty === undefined){
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
for(const key2 in data5){
if(!((key2 === "commit") || (key2 === "dirty"))){
const err24 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err25 = {instancePath:instancePath+"/repository/commit",schemaPath:"#/properties/repository/properties/commit/type",keyword:"type",params:{type: schema31.properties.repository.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data5.dirty !== undefined){
let data7 = data5.dirty;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err26 = {instancePath:instancePath+"/repository/dirty",schemaPath:"#/properties/repository/properties/dirty/type",keyword:"type",params:{type: schema31.properties.repository.properties.dirty.type},message:"must be boolean,null"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.scope !== undefined){
let data8 = data.scope;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.mode === undefined){
const err28 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data8.reason === undefined){
const err29 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data8.base === undefined){
const err30 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
for(const key3 in data8){
if(!(((key3 === "mode") || (key3 === "reason")) || (key3 === "base"))){
const err31 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data8.mode !== undefined){
let data9 = data8.mode;
if(!(((data9 === "all") || (data9 === "affected")) || (data9 === "named"))){
const err32 = {instancePath:instancePath+"/scope/mode",schemaPath:"#/properties/scope/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data8.reason !== undefined){
if(typeof data8.reason !== "string"){
const err33 = {instancePath:instancePath+"/scope/reason",schemaPath:"#/properties/scope/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data8.base !== undefined){
let data11 = data8.base;
if((typeof data11 !== "string") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/scope/base",schemaPath:"#/properties/scope/properties/base/type",keyword:"type",params:{type: schema31.properties.scope.properties.base.type},message:"must be string,null"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err35);
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
vErrors = note(vErrors, err36);
errors++;
}
}
if(data.cells !== undefined){
let data14 = data.cells;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.planned === undefined){
const err37 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'"};
vErrors = note(vErrors, err37);
errors++;
}
if(data14.executed === undefined){
const err38 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "executed"},message:"must have required property '"+"executed"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
for(const key4 in data14){
if(!((key4 === "planned") || (key4 === "executed"))){
const err39 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err39);
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
vErrors = note(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/cells/planned",schemaPath:"#/properties/cells/properties/planned/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err41);
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
vErrors = note(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/cells/executed",schemaPath:"#/properties/cells/properties/executed/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err44);
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
vErrors = note(vErrors, err45);
errors++;
}
if(data20.level === undefined){
const err46 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = note(vErrors, err46);
errors++;
}
if(data20.path === undefined){
const err47 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
if(data20.line === undefined){
const err48 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
vErrors = note(vErrors, err48);
errors++;
}
if(data20.column === undefined){
const err49 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
vErrors = note(vErrors, err49);
errors++;
}
if(data20.message === undefined){
const err50 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err50);
errors++;
}
if(data20.fix === undefined){
const err51 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
if(data20.example === undefined){
const err52 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data20.status === undefined){
const err53 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
for(const key5 in data20){
if(!(func1.call(schema34.properties, key5))){
const err54 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data20.code !== undefined){
let data21 = data20.code;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err55 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/finding/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*\\.[A-Z0-9_]+$"+"\""};
vErrors = note(vErrors, err55);
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/finding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data20.level !== undefined){
let data22 = data20.level;
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "notice"))){
const err57 = {instancePath:instancePath+"/findings/" + i3+"/level",schemaPath:"#/$defs/finding/properties/level/enum",keyword:"enum",params:{allowedValues: schema34.properties.level.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
const err58 = {instancePath:instancePath+"/findings/" + i3+"/path",schemaPath:"#/$defs/finding/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data20.line !== undefined){
let data24 = data20.line;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err59 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: schema34.properties.line.type},message:"must be integer,null"};
vErrors = note(vErrors, err59);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err60 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
if(data20.column !== undefined){
let data25 = data20.column;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err61 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: schema34.properties.column.type},message:"must be integer,null"};
vErrors = note(vErrors, err61);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err62 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err62);
errors++;
}
}
}
if(data20.message !== undefined){
if(typeof data20.message !== "string"){
const err63 = {instancePath:instancePath+"/findings/" + i3+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data20.fix !== undefined){
if(typeof data20.fix !== "string"){
const err64 = {instancePath:instancePath+"/findings/" + i3+"/fix",schemaPath:"#/$defs/finding/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data20.example !== undefined){
let data28 = data20.example;
if((typeof data28 !== "string") && (data28 !== null)){
const err65 = {instancePath:instancePath+"/findings/" + i3+"/example",schemaPath:"#/$defs/finding/properties/example/type",keyword:"type",params:{type: schema34.properties.example.type},message:"must be string,null"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data20.status !== undefined){
let data29 = data20.status;
if(!((data29 === "new") || (data29 === "known"))){
const err66 = {instancePath:instancePath+"/findings/" + i3+"/status",schemaPath:"#/$defs/finding/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data.comparisons !== undefined){
let data30 = data.comparisons;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data30[i4], {instancePath:instancePath+"/comparisons/" + i4,parentData:data30,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data.contracts !== undefined){
let data32 = data.contracts;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.example === undefined){
const err70 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
if(data33.preset === undefined){
const err71 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err71);
errors++;
}
if(data33.state === undefined){
const err72 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err72);
errors++;
}
if(data33.changes === undefined){
const err73 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
vErrors = note(vErrors, err73);
errors++;
}
for(const key6 in data33){
if(!((((key6 === "example") || (key6 === "preset")) || (key6 === "state")) || (key6 === "changes"))){
const err74 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data33.example !== undefined){
if(typeof data33.example !== "string"){
const err75 = {instancePath:instancePath+"/contracts/" + i5+"/example",schemaPath:"#/$defs/contractDiff/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data33.preset !== undefined){
if(typeof data33.preset !== "string"){
const err76 = {instancePath:instancePath+"/contracts/" + i5+"/preset",schemaPath:"#/$defs/contractDiff/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err76);
errors++;
}
}
if(data33.state !== undefined){
let data36 = data33.state;
if(!(((data36 === "added") || (data36 === "removed")) || (data36 === "changed"))){
const err77 = {instancePath:instancePath+"/contracts/" + i5+"/state",schemaPath:"#/$defs/contractDiff/properties/state/enum",keyword:"enum",params:{allowedValues: schema37.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data33.changes !== undefined){
let data37 = data33.changes;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.kind === undefined){
const err78 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
if(data38.danger === undefined){
const err79 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "danger"},message:"must have required property '"+"danger"+"'"};
vErrors = note(vErrors, err79);
errors++;
}
if(data38.before === undefined){
const err80 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
vErrors = note(vErrors, err80);
errors++;
}
if(data38.after === undefined){
const err81 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
for(const key7 in data38){
if(!((((key7 === "kind") || (key7 === "danger")) || (key7 === "before")) || (key7 === "after"))){
const err82 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data38.kind !== undefined){
let data39 = data38.kind;
if(!(((((((((((((((((data39 === "power") || (data39 === "mount")) || (data39 === "mode")) || (data39 === "gpus")) || (data39 === "network")) || (data39 === "port")) || (data39 === "image")) || (data39 === "command")) || (data39 === "entrypoint")) || (data39 === "workdir")) || (data39 === "env")) || (data39 === "env_value")) || (data39 === "user")) || (data39 === "shm")) || (data39 === "build")) || (data39 === "containers")) || (data39 === "state"))){
const err83 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/kind",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data38.danger !== undefined){
let data40 = data38.danger;
if(!(((data40 === "high") || (data40 === "medium")) || (data40 === "low"))){
const err84 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/danger",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/danger/enum",keyword:"enum",params:{allowedValues: schema37.properties.changes.items.properties.danger.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err84);
errors++;
}
}
if(data38.before !== undefined){
let data41 = data38.before;
if((typeof data41 !== "string") && (data41 !== null)){
const err85 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/before",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/before/type",keyword:"type",params:{type: schema37.properties.changes.items.properties.before.type},message:"must be string,null"};
vErrors = note(vErrors, err85);
errors++;
}
if(typeof data41 === "string"){
if(func5(data41) > 400){
const err86 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/before",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err86);
errors++;
}
}
}
if(data38.after !== undefined){
let data42 = data38.after;
if((typeof data42 !== "string") && (data42 !== null)){
const err87 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/after",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/after/type",keyword:"type",params:{type: schema37.properties.changes.items.properties.after.type},message:"must be string,null"};
vErrors = note(vErrors, err87);
errors++;
}
if(typeof data42 === "string"){
if(func5(data42) > 400){
const err88 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6+"/after",schemaPath:"#/$defs/contractDiff/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
vErrors = note(vErrors, err88);
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/contracts/" + i5+"/changes/" + i6,schemaPath:"#/$defs/contractDiff/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err89);
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/contracts/" + i5+"/changes",schemaPath:"#/$defs/contractDiff/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err90);
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/contracts/" + i5,schemaPath:"#/$defs/contractDiff/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err91);
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data.trends !== undefined){
let data43 = data.trends;
if(Array.isArray(data43)){
if(data43.length > 2000){
const err93 = {instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
vErrors = note(vErrors, err93);
errors++;
}
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.example === undefined){
const err94 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err94);
errors++;
}
if(data44.preset === undefined){
const err95 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err95);
errors++;
}
if(data44.metric === undefined){
const err96 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
vErrors = note(vErrors, err96);
errors++;
}
if(data44.kind === undefined){
const err97 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err97);
errors++;
}
if(data44.before === undefined){
const err98 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
vErrors = note(vErrors, err98);
errors++;
}
if(data44.after === undefined){
const err99 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
vErrors = note(vErrors, err99);
errors++;
}
if(data44.change === undefined){
const err100 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
vErrors = note(vErrors, err100);
errors++;
}
if(data44.builds === undefined){
const err101 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "builds"},message:"must have required property '"+"builds"+"'"};
vErrors = note(vErrors, err101);
errors++;
}
if(data44.record === undefined){
const err102 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
vErrors = note(vErrors, err102);
errors++;
}
if(data44.reason === undefined){
const err103 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err103);
errors++;
}
for(const key8 in data44){
if(!(func1.call(schema38.properties, key8))){
const err104 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data44.example !== undefined){
if(typeof data44.example !== "string"){
const err105 = {instancePath:instancePath+"/trends/" + i7+"/example",schemaPath:"#/$defs/trend/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data44.preset !== undefined){
if(typeof data44.preset !== "string"){
const err106 = {instancePath:instancePath+"/trends/" + i7+"/preset",schemaPath:"#/$defs/trend/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data44.metric !== undefined){
if(typeof data44.metric !== "string"){
const err107 = {instancePath:instancePath+"/trends/" + i7+"/metric",schemaPath:"#/$defs/trend/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err107);
errors++;
}
}
if(data44.unit !== undefined){
let data48 = data44.unit;
if(typeof data48 === "string"){
if(func5(data48) > 40){
const err108 = {instancePath:instancePath+"/trends/" + i7+"/unit",schemaPath:"#/$defs/trend/properties/unit/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
vErrors = note(vErrors, err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/trends/" + i7+"/unit",schemaPath:"#/$defs/trend/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err109);
errors++;
}
}
if(data44.origin !== undefined){
let data49 = data44.origin;
if(!((data49 === "observed") || (data49 === "reported"))){
const err110 = {instancePath:instancePath+"/trends/" + i7+"/origin",schemaPath:"#/$defs/trend/properties/origin/enum",keyword:"enum",params:{allowedValues: schema38.properties.origin.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data44.hardware !== undefined){
let data50 = data44.hardware;
if((typeof data50 !== "string") && (data50 !== null)){
const err111 = {instancePath:instancePath+"/trends/" + i7+"/hardware",schemaPath:"#/$defs/trend/properties/hardware/type",keyword:"type",params:{type: schema38.properties.hardware.type},message:"must be string,null"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data44.kind !== undefined){
let data51 = data44.kind;
if(!((((data51 === "regression") || (data51 === "improvement")) || (data51 === "suspect")) || (data51 === "change_point"))){
const err112 = {instancePath:instancePath+"/trends/" + i7+"/kind",schemaPath:"#/$defs/trend/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data44.before !== undefined){
let data52 = data44.before;
if(!((typeof data52 == "number") && (isFinite(data52)))){
const err113 = {instancePath:instancePath+"/trends/" + i7+"/before",schemaPath:"#/$defs/trend/properties/before/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err113);
errors++;
}
}
if(data44.after !== undefined){
let data53 = data44.after;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err114 = {instancePath:instancePath+"/trends/" + i7+"/after",schemaPath:"#/$defs/trend/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err114);
errors++;
}
}
if(data44.change !== undefined){
let data54 = data44.change;
if((!((typeof data54 == "number") && (isFinite(data54)))) && (data54 !== null)){
const err115 = {instancePath:instancePath+"/trends/" + i7+"/change",schemaPath:"#/$defs/trend/properties/change/type",keyword:"type",params:{type: schema38.properties.change.type},message:"must be number,null"};
vErrors = note(vErrors, err115);
errors++;
}
}
if(data44.builds !== undefined){
let data55 = data44.builds;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err116 = {instancePath:instancePath+"/trends/" + i7+"/builds",schemaPath:"#/$defs/trend/properties/builds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err116);
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 1 || isNaN(data55)){
const err117 = {instancePath:instancePath+"/trends/" + i7+"/builds",schemaPath:"#/$defs/trend/properties/builds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err117);
errors++;
}
}
}
if(data44.record !== undefined){
if(typeof data44.record !== "string"){
const err118 = {instancePath:instancePath+"/trends/" + i7+"/record",schemaPath:"#/$defs/trend/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data44.commit !== undefined){
let data57 = data44.commit;
if((typeof data57 !== "string") && (data57 !== null)){
const err119 = {instancePath:instancePath+"/trends/" + i7+"/commit",schemaPath:"#/$defs/trend/properties/commit/type",keyword:"type",params:{type: schema38.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err119);
errors++;
}
}
if(data44.previousCommit !== undefined){
let data58 = data44.previousCommit;
if((typeof data58 !== "string") && (data58 !== null)){
const err120 = {instancePath:instancePath+"/trends/" + i7+"/previousCommit",schemaPath:"#/$defs/trend/properties/previousCommit/type",keyword:"type",params:{type: schema38.properties.previousCommit.type},message:"must be string,null"};
vErrors = note(vErrors, err120);
errors++;
}
}
if(data44.accepted !== undefined){
if(typeof data44.accepted !== "boolean"){
const err121 = {instancePath:instancePath+"/trends/" + i7+"/accepted",schemaPath:"#/$defs/trend/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err121);
errors++;
}
}
if(data44.reason !== undefined){
if(typeof data44.reason !== "string"){
const err122 = {instancePath:instancePath+"/trends/" + i7+"/reason",schemaPath:"#/$defs/trend/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err122);
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/trends/" + i7,schemaPath:"#/$defs/trend/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err123);
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err124);
errors++;
}
}
if(data.changes !== undefined){
let data61 = data.changes;
if(Array.isArray(data61)){
if(data61.length > 20000){
const err125 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
vErrors = note(vErrors, err125);
errors++;
}
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
let data62 = data61[i8];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.kind === undefined){
const err126 = {instancePath:instancePath+"/changes/" + i8,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err126);
errors++;
}
if(data62.path === undefined){
const err127 = {instancePath:instancePath+"/changes/" + i8,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err127);
errors++;
}
if(data62.from === undefined){
const err128 = {instancePath:instancePath+"/changes/" + i8,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
for(const key9 in data62){
if(!(((key9 === "kind") || (key9 === "path")) || (key9 === "from"))){
const err129 = {instancePath:instancePath+"/changes/" + i8,schemaPath:"#/$defs/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err129);
errors++;
}
}
if(data62.kind !== undefined){
let data63 = data62.kind;
if(!((((data63 === "moved") || (data63 === "written")) || (data63 === "created")) || (data63 === "removed"))){
const err130 = {instancePath:instancePath+"/changes/" + i8+"/kind",schemaPath:"#/$defs/change/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err130);
errors++;
}
}
if(data62.path !== undefined){
let data64 = data62.path;
if(typeof data64 === "string"){
if(func5(data64) > 4096){
const err131 = {instancePath:instancePath+"/changes/" + i8+"/path",schemaPath:"#/$defs/change/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/changes/" + i8+"/path",schemaPath:"#/$defs/change/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err132);
errors++;
}
}
if(data62.from !== undefined){
let data65 = data62.from;
if((typeof data65 !== "string") && (data65 !== null)){
const err133 = {instancePath:instancePath+"/changes/" + i8+"/from",schemaPath:"#/$defs/change/properties/from/type",keyword:"type",params:{type: schema39.properties.from.type},message:"must be string,null"};
vErrors = note(vErrors, err133);
errors++;
}
if(typeof data65 === "string"){
if(func5(data65) > 4096){
const err134 = {instancePath:instancePath+"/changes/" + i8+"/from",schemaPath:"#/$defs/change/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err134);
errors++;
}
}
}
}
else {
const err135 = {instancePath:instancePath+"/changes/" + i8,schemaPath:"#/$defs/change/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err135);
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err136);
errors++;
}
}
if(data.exported !== undefined){
let data66 = data.exported;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.directory === undefined){
const err137 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'"};
vErrors = note(vErrors, err137);
errors++;
}
if(data66.commit === undefined){
const err138 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err138);
errors++;
}
if(data66.tree === undefined){
const err139 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err139);
errors++;
}
if(data66.branch === undefined){
const err140 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
vErrors = note(vErrors, err140);
errors++;
}
if(data66.source === undefined){
const err141 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err141);
errors++;
}
if(data66.files === undefined){
const err142 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err142);
errors++;
}
if(data66.bytes === undefined){
const err143 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err143);
errors++;
}
if(data66.commits === undefined){
const err144 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
vErrors = note(vErrors, err144);
errors++;
}
if(data66.proof === undefined){
const err145 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
vErrors = note(vErrors, err145);
errors++;
}
if(data66.vendored === undefined){
const err146 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "vendored"},message:"must have required property '"+"vendored"+"'"};
vErrors = note(vErrors, err146);
errors++;
}
if(data66.rewritten === undefined){
const err147 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "rewritten"},message:"must have required property '"+"rewritten"+"'"};
vErrors = note(vErrors, err147);
errors++;
}
if(data66.pinned === undefined){
const err148 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "pinned"},message:"must have required property '"+"pinned"+"'"};
vErrors = note(vErrors, err148);
errors++;
}
if(data66.dropped === undefined){
const err149 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
vErrors = note(vErrors, err149);
errors++;
}
for(const key10 in data66){
if(!(func1.call(schema40.properties, key10))){
const err150 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err150);
errors++;
}
}
if(data66.directory !== undefined){
let data67 = data66.directory;
if((typeof data67 !== "string") && (data67 !== null)){
const err151 = {instancePath:instancePath+"/exported/directory",schemaPath:"#/$defs/exported/properties/directory/type",keyword:"type",params:{type: schema40.properties.directory.type},message:"must be string,null"};
vErrors = note(vErrors, err151);
errors++;
}
if(typeof data67 === "string"){
if(func5(data67) > 4096){
const err152 = {instancePath:instancePath+"/exported/directory",schemaPath:"#/$defs/exported/properties/directory/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err152);
errors++;
}
}
}
if(data66.commit !== undefined){
let data68 = data66.commit;
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err153 = {instancePath:instancePath+"/exported/commit",schemaPath:"#/$defs/exported/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err153);
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/exported/commit",schemaPath:"#/$defs/exported/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err154);
errors++;
}
}
if(data66.tree !== undefined){
let data69 = data66.tree;
if(typeof data69 === "string"){
if(!pattern5.test(data69)){
const err155 = {instancePath:instancePath+"/exported/tree",schemaPath:"#/$defs/exported/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err155);
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/exported/tree",schemaPath:"#/$defs/exported/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err156);
errors++;
}
}
if(data66.branch !== undefined){
let data70 = data66.branch;
if(typeof data70 === "string"){
if(func5(data70) > 200){
const err157 = {instancePath:instancePath+"/exported/branch",schemaPath:"#/$defs/exported/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err157);
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/exported/branch",schemaPath:"#/$defs/exported/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err158);
errors++;
}
}
if(data66.source !== undefined){
let data71 = data66.source;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.repository === undefined){
const err159 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err159);
errors++;
}
if(data71.path === undefined){
const err160 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err160);
errors++;
}
if(data71.commit === undefined){
const err161 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err161);
errors++;
}
if(data71.tree === undefined){
const err162 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err162);
errors++;
}
for(const key11 in data71){
if(!((((key11 === "repository") || (key11 === "path")) || (key11 === "commit")) || (key11 === "tree"))){
const err163 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err163);
errors++;
}
}
if(data71.repository !== undefined){
let data72 = data71.repository;
if((typeof data72 !== "string") && (data72 !== null)){
const err164 = {instancePath:instancePath+"/exported/source/repository",schemaPath:"#/$defs/exported/properties/source/properties/repository/type",keyword:"type",params:{type: schema40.properties.source.properties.repository.type},message:"must be string,null"};
vErrors = note(vErrors, err164);
errors++;
}
if(typeof data72 === "string"){
if(func5(data72) > 300){
const err165 = {instancePath:instancePath+"/exported/source/repository",schemaPath:"#/$defs/exported/properties/source/properties/repository/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
vErrors = note(vErrors, err165);
errors++;
}
}
}
if(data71.path !== undefined){
let data73 = data71.path;
if(typeof data73 === "string"){
if(func5(data73) > 4096){
const err166 = {instancePath:instancePath+"/exported/source/path",schemaPath:"#/$defs/exported/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err166);
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/exported/source/path",schemaPath:"#/$defs/exported/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err167);
errors++;
}
}
if(data71.commit !== undefined){
let data74 = data71.commit;
if(typeof data74 === "string"){
if(!pattern5.test(data74)){
const err168 = {instancePath:instancePath+"/exported/source/commit",schemaPath:"#/$defs/exported/properties/source/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err168);
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/exported/source/commit",schemaPath:"#/$defs/exported/properties/source/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err169);
errors++;
}
}
if(data71.tree !== undefined){
let data75 = data71.tree;
if(typeof data75 === "string"){
if(!pattern5.test(data75)){
const err170 = {instancePath:instancePath+"/exported/source/tree",schemaPath:"#/$defs/exported/properties/source/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err170);
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/exported/source/tree",schemaPath:"#/$defs/exported/properties/source/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/exported/source",schemaPath:"#/$defs/exported/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err172);
errors++;
}
}
if(data66.files !== undefined){
let data76 = data66.files;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err173 = {instancePath:instancePath+"/exported/files",schemaPath:"#/$defs/exported/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err173);
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
const err174 = {instancePath:instancePath+"/exported/files",schemaPath:"#/$defs/exported/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err174);
errors++;
}
}
}
if(data66.bytes !== undefined){
let data77 = data66.bytes;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err175 = {instancePath:instancePath+"/exported/bytes",schemaPath:"#/$defs/exported/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err175);
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
const err176 = {instancePath:instancePath+"/exported/bytes",schemaPath:"#/$defs/exported/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err176);
errors++;
}
}
}
if(data66.commits !== undefined){
let data78 = data66.commits;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err177 = {instancePath:instancePath+"/exported/commits",schemaPath:"#/$defs/exported/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err177);
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
const err178 = {instancePath:instancePath+"/exported/commits",schemaPath:"#/$defs/exported/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err178);
errors++;
}
}
}
if(data66.proof !== undefined){
let data79 = data66.proof;
if(!(((data79 === "passed") || (data79 === "failed")) || (data79 === "not_proven"))){
const err179 = {instancePath:instancePath+"/exported/proof",schemaPath:"#/$defs/exported/properties/proof/enum",keyword:"enum",params:{allowedValues: schema40.properties.proof.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err179);
errors++;
}
}
if(data66.vendored !== undefined){
let data80 = data66.vendored;
if(Array.isArray(data80)){
if(data80.length > 2000){
const err180 = {instancePath:instancePath+"/exported/vendored",schemaPath:"#/$defs/exported/properties/vendored/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
vErrors = note(vErrors, err180);
errors++;
}
const len9 = data80.length;
for(let i9=0; i9<len9; i9++){
let data81 = data80[i9];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.from === undefined){
const err181 = {instancePath:instancePath+"/exported/vendored/" + i9,schemaPath:"#/$defs/exported/properties/vendored/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err181);
errors++;
}
if(data81.to === undefined){
const err182 = {instancePath:instancePath+"/exported/vendored/" + i9,schemaPath:"#/$defs/exported/properties/vendored/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err182);
errors++;
}
if(data81.because === undefined){
const err183 = {instancePath:instancePath+"/exported/vendored/" + i9,schemaPath:"#/$defs/exported/properties/vendored/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
vErrors = note(vErrors, err183);
errors++;
}
for(const key12 in data81){
if(!(((key12 === "from") || (key12 === "to")) || (key12 === "because"))){
const err184 = {instancePath:instancePath+"/exported/vendored/" + i9,schemaPath:"#/$defs/exported/properties/vendored/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
vErrors = note(vErrors, err184);
errors++;
}
}
if(data81.from !== undefined){
let data82 = data81.from;
if(typeof data82 === "string"){
if(func5(data82) > 4096){
const err185 = {instancePath:instancePath+"/exported/vendored/" + i9+"/from",schemaPath:"#/$defs/exported/properties/vendored/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err185);
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/exported/vendored/" + i9+"/from",schemaPath:"#/$defs/exported/properties/vendored/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err186);
errors++;
}
}
if(data81.to !== undefined){
let data83 = data81.to;
if(typeof data83 === "string"){
if(func5(data83) > 4096){
const err187 = {instancePath:instancePath+"/exported/vendored/" + i9+"/to",schemaPath:"#/$defs/exported/properties/vendored/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err187);
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/exported/vendored/" + i9+"/to",schemaPath:"#/$defs/exported/properties/vendored/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err188);
errors++;
}
}
if(data81.because !== undefined){
let data84 = data81.because;
if(typeof data84 === "string"){
if(func5(data84) > 4096){
const err189 = {instancePath:instancePath+"/exported/vendored/" + i9+"/because",schemaPath:"#/$defs/exported/properties/vendored/items/properties/because/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err189);
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/exported/vendored/" + i9+"/because",schemaPath:"#/$defs/exported/properties/vendored/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err190);
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/exported/vendored/" + i9,schemaPath:"#/$defs/exported/properties/vendored/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err191);
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/exported/vendored",schemaPath:"#/$defs/exported/properties/vendored/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err192);
errors++;
}
}
if(data66.rewritten !== undefined){
let data85 = data66.rewritten;
if(Array.isArray(data85)){
if(data85.length > 2000){
const err193 = {instancePath:instancePath+"/exported/rewritten",schemaPath:"#/$defs/exported/properties/rewritten/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
vErrors = note(vErrors, err193);
errors++;
}
const len10 = data85.length;
for(let i10=0; i10<len10; i10++){
let data86 = data85[i10];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.path === undefined){
const err194 = {instancePath:instancePath+"/exported/rewritten/" + i10,schemaPath:"#/$defs/exported/properties/rewritten/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err194);
errors++;
}
if(data86.lines === undefined){
const err195 = {instancePath:instancePath+"/exported/rewritten/" + i10,schemaPath:"#/$defs/exported/properties/rewritten/items/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
vErrors = note(vErrors, err195);
errors++;
}
for(const key13 in data86){
if(!((key13 === "path") || (key13 === "lines"))){
const err196 = {instancePath:instancePath+"/exported/rewritten/" + i10,schemaPath:"#/$defs/exported/properties/rewritten/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = note(vErrors, err196);
errors++;
}
}
if(data86.path !== undefined){
let data87 = data86.path;
if(typeof data87 === "string"){
if(func5(data87) > 4096){
const err197 = {instancePath:instancePath+"/exported/rewritten/" + i10+"/path",schemaPath:"#/$defs/exported/properties/rewritten/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err197);
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/exported/rewritten/" + i10+"/path",schemaPath:"#/$defs/exported/properties/rewritten/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err198);
errors++;
}
}
if(data86.lines !== undefined){
let data88 = data86.lines;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err199 = {instancePath:instancePath+"/exported/rewritten/" + i10+"/lines",schemaPath:"#/$defs/exported/properties/rewritten/items/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err199);
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
const err200 = {instancePath:instancePath+"/exported/rewritten/" + i10+"/lines",schemaPath:"#/$defs/exported/properties/rewritten/items/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err200);
errors++;
}
}
}
}
else {
const err201 = {instancePath:instancePath+"/exported/rewritten/" + i10,schemaPath:"#/$defs/exported/properties/rewritten/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/exported/rewritten",schemaPath:"#/$defs/exported/properties/rewritten/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err202);
errors++;
}
}
if(data66.pinned !== undefined){
let data89 = data66.pinned;
if(Array.isArray(data89)){
if(data89.length > 2000){
const err203 = {instancePath:instancePath+"/exported/pinned",schemaPath:"#/$defs/exported/properties/pinned/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
vErrors = note(vErrors, err203);
errors++;
}
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err204 = {instancePath:instancePath+"/exported/pinned/" + i11,schemaPath:"#/$defs/exported/properties/pinned/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err204);
errors++;
}
if(data90.to === undefined){
const err205 = {instancePath:instancePath+"/exported/pinned/" + i11,schemaPath:"#/$defs/exported/properties/pinned/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err205);
errors++;
}
for(const key14 in data90){
if(!((key14 === "name") || (key14 === "to"))){
const err206 = {instancePath:instancePath+"/exported/pinned/" + i11,schemaPath:"#/$defs/exported/properties/pinned/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
vErrors = note(vErrors, err206);
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 === "string"){
if(func5(data91) > 1024){
const err207 = {instancePath:instancePath+"/exported/pinned/" + i11+"/name",schemaPath:"#/$defs/exported/properties/pinned/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
vErrors = note(vErrors, err207);
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/exported/pinned/" + i11+"/name",schemaPath:"#/$defs/exported/properties/pinned/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err208);
errors++;
}
}
if(data90.to !== undefined){
let data92 = data90.to;
if(typeof data92 === "string"){
if(func5(data92) > 1024){
const err209 = {instancePath:instancePath+"/exported/pinned/" + i11+"/to",schemaPath:"#/$defs/exported/properties/pinned/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
vErrors = note(vErrors, err209);
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/exported/pinned/" + i11+"/to",schemaPath:"#/$defs/exported/properties/pinned/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err210);
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/exported/pinned/" + i11,schemaPath:"#/$defs/exported/properties/pinned/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err211);
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/exported/pinned",schemaPath:"#/$defs/exported/properties/pinned/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err212);
errors++;
}
}
if(data66.dropped !== undefined){
let data93 = data66.dropped;
if(Array.isArray(data93)){
if(data93.length > 2000){
const err213 = {instancePath:instancePath+"/exported/dropped",schemaPath:"#/$defs/exported/properties/dropped/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
vErrors = note(vErrors, err213);
errors++;
}
const len12 = data93.length;
for(let i12=0; i12<len12; i12++){
let data94 = data93[i12];
if(typeof data94 === "string"){
if(func5(data94) > 4096){
const err214 = {instancePath:instancePath+"/exported/dropped/" + i12,schemaPath:"#/$defs/exported/properties/dropped/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err214);
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/exported/dropped/" + i12,schemaPath:"#/$defs/exported/properties/dropped/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err215);
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/exported/dropped",schemaPath:"#/$defs/exported/properties/dropped/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err216);
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/exported",schemaPath:"#/$defs/exported/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err217);
errors++;
}
}
if(data.proposals !== undefined){
let data95 = data.proposals;
if(Array.isArray(data95)){
if(data95.length > 100){
const err218 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
vErrors = note(vErrors, err218);
errors++;
}
const len13 = data95.length;
for(let i13=0; i13<len13; i13++){
let data96 = data95[i13];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.kind === undefined){
const err219 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err219);
errors++;
}
if(data96.repository === undefined){
const err220 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err220);
errors++;
}
if(data96.branch === undefined){
const err221 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
vErrors = note(vErrors, err221);
errors++;
}
if(data96.state === undefined){
const err222 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err222);
errors++;
}
if(data96.commit === undefined){
const err223 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err223);
errors++;
}
if(data96.tree === undefined){
const err224 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err224);
errors++;
}
if(data96.base === undefined){
const err225 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
vErrors = note(vErrors, err225);
errors++;
}
if(data96.title === undefined){
const err226 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = note(vErrors, err226);
errors++;
}
if(data96.body === undefined){
const err227 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = note(vErrors, err227);
errors++;
}
if(data96.number === undefined){
const err228 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
vErrors = note(vErrors, err228);
errors++;
}
for(const key15 in data96){
if(!(func1.call(schema41.properties, key15))){
const err229 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = note(vErrors, err229);
errors++;
}
}
if(data96.kind !== undefined){
let data97 = data96.kind;
if(!((data97 === "branch") || (data97 === "pull_request"))){
const err230 = {instancePath:instancePath+"/proposals/" + i13+"/kind",schemaPath:"#/$defs/proposal/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err230);
errors++;
}
}
if(data96.repository !== undefined){
let data98 = data96.repository;
if(typeof data98 === "string"){
if(func5(data98) > 300){
const err231 = {instancePath:instancePath+"/proposals/" + i13+"/repository",schemaPath:"#/$defs/proposal/properties/repository/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
vErrors = note(vErrors, err231);
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/proposals/" + i13+"/repository",schemaPath:"#/$defs/proposal/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err232);
errors++;
}
}
if(data96.branch !== undefined){
let data99 = data96.branch;
if(typeof data99 === "string"){
if(func5(data99) > 300){
const err233 = {instancePath:instancePath+"/proposals/" + i13+"/branch",schemaPath:"#/$defs/proposal/properties/branch/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
vErrors = note(vErrors, err233);
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/proposals/" + i13+"/branch",schemaPath:"#/$defs/proposal/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err234);
errors++;
}
}
if(data96.state !== undefined){
let data100 = data96.state;
if(!((((((data100 === "planned") || (data100 === "written")) || (data100 === "outdated")) || (data100 === "edited")) || (data100 === "there")) || (data100 === "merged"))){
const err235 = {instancePath:instancePath+"/proposals/" + i13+"/state",schemaPath:"#/$defs/proposal/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err235);
errors++;
}
}
if(data96.commit !== undefined){
let data101 = data96.commit;
if((typeof data101 !== "string") && (data101 !== null)){
const err236 = {instancePath:instancePath+"/proposals/" + i13+"/commit",schemaPath:"#/$defs/proposal/properties/commit/type",keyword:"type",params:{type: schema41.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err236);
errors++;
}
if(typeof data101 === "string"){
if(!pattern5.test(data101)){
const err237 = {instancePath:instancePath+"/proposals/" + i13+"/commit",schemaPath:"#/$defs/proposal/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err237);
errors++;
}
}
}
if(data96.tree !== undefined){
let data102 = data96.tree;
if((typeof data102 !== "string") && (data102 !== null)){
const err238 = {instancePath:instancePath+"/proposals/" + i13+"/tree",schemaPath:"#/$defs/proposal/properties/tree/type",keyword:"type",params:{type: schema41.properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err238);
errors++;
}
if(typeof data102 === "string"){
if(!pattern5.test(data102)){
const err239 = {instancePath:instancePath+"/proposals/" + i13+"/tree",schemaPath:"#/$defs/proposal/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
vErrors = note(vErrors, err239);
errors++;
}
}
}
if(data96.base !== undefined){
let data103 = data96.base;
if((typeof data103 !== "string") && (data103 !== null)){
const err240 = {instancePath:instancePath+"/proposals/" + i13+"/base",schemaPath:"#/$defs/proposal/properties/base/type",keyword:"type",params:{type: schema41.properties.base.type},message:"must be string,null"};
vErrors = note(vErrors, err240);
errors++;
}
if(typeof data103 === "string"){
if(func5(data103) > 300){
const err241 = {instancePath:instancePath+"/proposals/" + i13+"/base",schemaPath:"#/$defs/proposal/properties/base/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
vErrors = note(vErrors, err241);
errors++;
}
}
}
if(data96.title !== undefined){
let data104 = data96.title;
if((typeof data104 !== "string") && (data104 !== null)){
const err242 = {instancePath:instancePath+"/proposals/" + i13+"/title",schemaPath:"#/$defs/proposal/properties/title/type",keyword:"type",params:{type: schema41.properties.title.type},message:"must be string,null"};
vErrors = note(vErrors, err242);
errors++;
}
if(typeof data104 === "string"){
if(func5(data104) > 256){
const err243 = {instancePath:instancePath+"/proposals/" + i13+"/title",schemaPath:"#/$defs/proposal/properties/title/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = note(vErrors, err243);
errors++;
}
}
}
if(data96.body !== undefined){
let data105 = data96.body;
if((typeof data105 !== "string") && (data105 !== null)){
const err244 = {instancePath:instancePath+"/proposals/" + i13+"/body",schemaPath:"#/$defs/proposal/properties/body/type",keyword:"type",params:{type: schema41.properties.body.type},message:"must be string,null"};
vErrors = note(vErrors, err244);
errors++;
}
if(typeof data105 === "string"){
if(func5(data105) > 16000){
const err245 = {instancePath:instancePath+"/proposals/" + i13+"/body",schemaPath:"#/$defs/proposal/properties/body/maxLength",keyword:"maxLength",params:{limit: 16000},message:"must NOT have more than 16000 characters"};
vErrors = note(vErrors, err245);
errors++;
}
}
}
if(data96.number !== undefined){
let data106 = data96.number;
if((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (data106 !== null)){
const err246 = {instancePath:instancePath+"/proposals/" + i13+"/number",schemaPath:"#/$defs/proposal/properties/number/type",keyword:"type",params:{type: schema41.properties.number.type},message:"must be integer,null"};
vErrors = note(vErrors, err246);
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 1 || isNaN(data106)){
const err247 = {instancePath:instancePath+"/proposals/" + i13+"/number",schemaPath:"#/$defs/proposal/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err247);
errors++;
}
}
}
if(data96.draft !== undefined){
if(true !== data96.draft){
const err248 = {instancePath:instancePath+"/proposals/" + i13+"/draft",schemaPath:"#/$defs/proposal/properties/draft/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
vErrors = note(vErrors, err248);
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/proposals/" + i13,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err249);
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err250);
errors++;
}
}
if(data.sweeps !== undefined){
let data108 = data.sweeps;
if(Array.isArray(data108)){
const len14 = data108.length;
for(let i14=0; i14<len14; i14++){
let data109 = data108[i14];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.example === undefined){
const err251 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err251);
errors++;
}
if(data109.name === undefined){
const err252 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err252);
errors++;
}
if(data109.preset === undefined){
const err253 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err253);
errors++;
}
if(data109.metric === undefined){
const err254 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
vErrors = note(vErrors, err254);
errors++;
}
if(data109.direction === undefined){
const err255 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
vErrors = note(vErrors, err255);
errors++;
}
if(data109.planned === undefined){
const err256 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'"};
vErrors = note(vErrors, err256);
errors++;
}
if(data109.trials === undefined){
const err257 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/required",keyword:"required",params:{missingProperty: "trials"},message:"must have required property '"+"trials"+"'"};
vErrors = note(vErrors, err257);
errors++;
}
for(const key16 in data109){
if(!(((((((key16 === "example") || (key16 === "name")) || (key16 === "preset")) || (key16 === "metric")) || (key16 === "direction")) || (key16 === "planned")) || (key16 === "trials"))){
const err258 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
vErrors = note(vErrors, err258);
errors++;
}
}
if(data109.example !== undefined){
if(typeof data109.example !== "string"){
const err259 = {instancePath:instancePath+"/sweeps/" + i14+"/example",schemaPath:"#/$defs/sweep/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err259);
errors++;
}
}
if(data109.name !== undefined){
if(typeof data109.name !== "string"){
const err260 = {instancePath:instancePath+"/sweeps/" + i14+"/name",schemaPath:"#/$defs/sweep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err260);
errors++;
}
}
if(data109.preset !== undefined){
if(typeof data109.preset !== "string"){
const err261 = {instancePath:instancePath+"/sweeps/" + i14+"/preset",schemaPath:"#/$defs/sweep/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err261);
errors++;
}
}
if(data109.metric !== undefined){
let data113 = data109.metric;
if((typeof data113 !== "string") && (data113 !== null)){
const err262 = {instancePath:instancePath+"/sweeps/" + i14+"/metric",schemaPath:"#/$defs/sweep/properties/metric/type",keyword:"type",params:{type: schema42.properties.metric.type},message:"must be string,null"};
vErrors = note(vErrors, err262);
errors++;
}
}
if(data109.direction !== undefined){
let data114 = data109.direction;
if((typeof data114 !== "string") && (data114 !== null)){
const err263 = {instancePath:instancePath+"/sweeps/" + i14+"/direction",schemaPath:"#/$defs/sweep/properties/direction/type",keyword:"type",params:{type: schema42.properties.direction.type},message:"must be string,null"};
vErrors = note(vErrors, err263);
errors++;
}
if(!(((data114 === "min") || (data114 === "max")) || (data114 === null))){
const err264 = {instancePath:instancePath+"/sweeps/" + i14+"/direction",schemaPath:"#/$defs/sweep/properties/direction/enum",keyword:"enum",params:{allowedValues: schema42.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err264);
errors++;
}
}
if(data109.planned !== undefined){
let data115 = data109.planned;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err265 = {instancePath:instancePath+"/sweeps/" + i14+"/planned",schemaPath:"#/$defs/sweep/properties/planned/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err265);
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
const err266 = {instancePath:instancePath+"/sweeps/" + i14+"/planned",schemaPath:"#/$defs/sweep/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err266);
errors++;
}
}
}
if(data109.trials !== undefined){
let data116 = data109.trials;
if(Array.isArray(data116)){
const len15 = data116.length;
for(let i15=0; i15<len15; i15++){
let data117 = data116[i15];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.number === undefined){
const err267 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
vErrors = note(vErrors, err267);
errors++;
}
if(data117.params === undefined){
const err268 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err268);
errors++;
}
if(data117.outcome === undefined){
const err269 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
vErrors = note(vErrors, err269);
errors++;
}
if(data117.value === undefined){
const err270 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err270);
errors++;
}
if(data117.record === undefined){
const err271 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
vErrors = note(vErrors, err271);
errors++;
}
for(const key17 in data117){
if(!(((((key17 === "number") || (key17 === "params")) || (key17 === "outcome")) || (key17 === "value")) || (key17 === "record"))){
const err272 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = note(vErrors, err272);
errors++;
}
}
if(data117.number !== undefined){
let data118 = data117.number;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err273 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/number",schemaPath:"#/$defs/sweep/properties/trials/items/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err273);
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
const err274 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/number",schemaPath:"#/$defs/sweep/properties/trials/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err274);
errors++;
}
}
}
if(data117.params !== undefined){
let data119 = data117.params;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key18 in data119){
let data120 = data119[key18];
if(((typeof data120 !== "string") && (!((typeof data120 == "number") && (isFinite(data120))))) && (typeof data120 !== "boolean")){
const err275 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/params/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sweep/properties/trials/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema42.properties.trials.items.properties.params.additionalProperties.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err275);
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/params",schemaPath:"#/$defs/sweep/properties/trials/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err276);
errors++;
}
}
if(data117.outcome !== undefined){
let data121 = data117.outcome;
if(!(((data121 === "passed") || (data121 === "failed")) || (data121 === "skipped"))){
const err277 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/outcome",schemaPath:"#/$defs/sweep/properties/trials/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema42.properties.trials.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err277);
errors++;
}
}
if(data117.value !== undefined){
let data122 = data117.value;
if(((!((typeof data122 == "number") && (isFinite(data122)))) && (typeof data122 !== "string")) && (data122 !== null)){
const err278 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/value",schemaPath:"#/$defs/sweep/properties/trials/items/properties/value/type",keyword:"type",params:{type: schema42.properties.trials.items.properties.value.type},message:"must be number,string,null"};
vErrors = note(vErrors, err278);
errors++;
}
}
if(data117.record !== undefined){
let data123 = data117.record;
if((typeof data123 !== "string") && (data123 !== null)){
const err279 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15+"/record",schemaPath:"#/$defs/sweep/properties/trials/items/properties/record/type",keyword:"type",params:{type: schema42.properties.trials.items.properties.record.type},message:"must be string,null"};
vErrors = note(vErrors, err279);
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/sweeps/" + i14+"/trials/" + i15,schemaPath:"#/$defs/sweep/properties/trials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err280);
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/sweeps/" + i14+"/trials",schemaPath:"#/$defs/sweep/properties/trials/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err281);
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/sweeps/" + i14,schemaPath:"#/$defs/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err282);
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/sweeps",schemaPath:"#/properties/sweeps/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err283);
errors++;
}
}
if(data.workspace !== undefined){
let data124 = data.workspace;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.datasets === undefined){
const err284 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
vErrors = note(vErrors, err284);
errors++;
}
if(data124.runs === undefined){
const err285 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
vErrors = note(vErrors, err285);
errors++;
}
if(data124.models === undefined){
const err286 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
vErrors = note(vErrors, err286);
errors++;
}
if(data124.verified === undefined){
const err287 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "verified"},message:"must have required property '"+"verified"+"'"};
vErrors = note(vErrors, err287);
errors++;
}
if(data124.signatures === undefined){
const err288 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
vErrors = note(vErrors, err288);
errors++;
}
for(const key19 in data124){
if(!(((((key19 === "datasets") || (key19 === "runs")) || (key19 === "models")) || (key19 === "verified")) || (key19 === "signatures"))){
const err289 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
vErrors = note(vErrors, err289);
errors++;
}
}
if(data124.datasets !== undefined){
let data125 = data124.datasets;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err290 = {instancePath:instancePath+"/workspace/datasets",schemaPath:"#/properties/workspace/properties/datasets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err290);
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err291 = {instancePath:instancePath+"/workspace/datasets",schemaPath:"#/properties/workspace/properties/datasets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err291);
errors++;
}
}
}
if(data124.runs !== undefined){
let data126 = data124.runs;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err292 = {instancePath:instancePath+"/workspace/runs",schemaPath:"#/properties/workspace/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err292);
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err293 = {instancePath:instancePath+"/workspace/runs",schemaPath:"#/properties/workspace/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err293);
errors++;
}
}
}
if(data124.models !== undefined){
let data127 = data124.models;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err294 = {instancePath:instancePath+"/workspace/models",schemaPath:"#/properties/workspace/properties/models/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err294);
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
const err295 = {instancePath:instancePath+"/workspace/models",schemaPath:"#/properties/workspace/properties/models/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err295);
errors++;
}
}
}
if(data124.verified !== undefined){
let data128 = data124.verified;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.content === undefined){
const err296 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = note(vErrors, err296);
errors++;
}
if(data128.cache === undefined){
const err297 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
vErrors = note(vErrors, err297);
errors++;
}
if(data128.pointers === undefined){
const err298 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "pointers"},message:"must have required property '"+"pointers"+"'"};
vErrors = note(vErrors, err298);
errors++;
}
if(data128.unchecked === undefined){
const err299 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/required",keyword:"required",params:{missingProperty: "unchecked"},message:"must have required property '"+"unchecked"+"'"};
vErrors = note(vErrors, err299);
errors++;
}
for(const key20 in data128){
if(!((((key20 === "content") || (key20 === "cache")) || (key20 === "pointers")) || (key20 === "unchecked"))){
const err300 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
vErrors = note(vErrors, err300);
errors++;
}
}
if(data128.content !== undefined){
let data129 = data128.content;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err301 = {instancePath:instancePath+"/workspace/verified/content",schemaPath:"#/properties/workspace/properties/verified/properties/content/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err301);
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
const err302 = {instancePath:instancePath+"/workspace/verified/content",schemaPath:"#/properties/workspace/properties/verified/properties/content/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err302);
errors++;
}
}
}
if(data128.cache !== undefined){
let data130 = data128.cache;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err303 = {instancePath:instancePath+"/workspace/verified/cache",schemaPath:"#/properties/workspace/properties/verified/properties/cache/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err303);
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err304 = {instancePath:instancePath+"/workspace/verified/cache",schemaPath:"#/properties/workspace/properties/verified/properties/cache/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err304);
errors++;
}
}
}
if(data128.pointers !== undefined){
let data131 = data128.pointers;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err305 = {instancePath:instancePath+"/workspace/verified/pointers",schemaPath:"#/properties/workspace/properties/verified/properties/pointers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err305);
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err306 = {instancePath:instancePath+"/workspace/verified/pointers",schemaPath:"#/properties/workspace/properties/verified/properties/pointers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err306);
errors++;
}
}
}
if(data128.unchecked !== undefined){
let data132 = data128.unchecked;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err307 = {instancePath:instancePath+"/workspace/verified/unchecked",schemaPath:"#/properties/workspace/properties/verified/properties/unchecked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err307);
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
const err308 = {instancePath:instancePath+"/workspace/verified/unchecked",schemaPath:"#/properties/workspace/properties/verified/properties/unchecked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err308);
errors++;
}
}
}
}
else {
const err309 = {instancePath:instancePath+"/workspace/verified",schemaPath:"#/properties/workspace/properties/verified/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err309);
errors++;
}
}
if(data124.signatures !== undefined){
let data133 = data124.signatures;
if(Array.isArray(data133)){
const len16 = data133.length;
for(let i16=0; i16<len16; i16++){
let data134 = data133[i16];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.path === undefined){
const err310 = {instancePath:instancePath+"/workspace/signatures/" + i16,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err310);
errors++;
}
if(data134.verdict === undefined){
const err311 = {instancePath:instancePath+"/workspace/signatures/" + i16,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err311);
errors++;
}
if(data134.signers === undefined){
const err312 = {instancePath:instancePath+"/workspace/signatures/" + i16,schemaPath:"#/properties/workspace/properties/signatures/items/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
vErrors = note(vErrors, err312);
errors++;
}
for(const key21 in data134){
if(!(((key21 === "path") || (key21 === "verdict")) || (key21 === "signers"))){
const err313 = {instancePath:instancePath+"/workspace/signatures/" + i16,schemaPath:"#/properties/workspace/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
vErrors = note(vErrors, err313);
errors++;
}
}
if(data134.path !== undefined){
if(typeof data134.path !== "string"){
const err314 = {instancePath:instancePath+"/workspace/signatures/" + i16+"/path",schemaPath:"#/properties/workspace/properties/signatures/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err314);
errors++;
}
}
if(data134.verdict !== undefined){
let data136 = data134.verdict;
if(!((((data136 === "signed") || (data136 === "unsigned_allowed")) || (data136 === "missing")) || (data136 === "rejected"))){
const err315 = {instancePath:instancePath+"/workspace/signatures/" + i16+"/verdict",schemaPath:"#/properties/workspace/properties/signatures/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err315);
errors++;
}
}
if(data134.signers !== undefined){
let data137 = data134.signers;
if(Array.isArray(data137)){
const len17 = data137.length;
for(let i17=0; i17<len17; i17++){
if(typeof data137[i17] !== "string"){
const err316 = {instancePath:instancePath+"/workspace/signatures/" + i16+"/signers/" + i17,schemaPath:"#/properties/workspace/properties/signatures/items/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err316);
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/workspace/signatures/" + i16+"/signers",schemaPath:"#/properties/workspace/properties/signatures/items/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err317);
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/workspace/signatures/" + i16,schemaPath:"#/properties/workspace/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err318);
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err320);
errors++;
}
}
if(data.baseline !== undefined){
let data139 = data.baseline;
const _errs289 = errors;
let valid65 = false;
let passing0 = null;
const _errs290 = errors;
if(data139 !== null){
const err321 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err321);
errors++;
}
var _valid0 = _errs290 === errors;
if(_valid0){
valid65 = true;
passing0 = 0;
}
const _errs292 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.path === undefined){
const err322 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err322);
errors++;
}
if(data139.known === undefined){
const err323 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
vErrors = note(vErrors, err323);
errors++;
}
if(data139.new === undefined){
const err324 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
vErrors = note(vErrors, err324);
errors++;
}
if(data139.fixed === undefined){
const err325 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'"};
vErrors = note(vErrors, err325);
errors++;
}
for(const key22 in data139){
if(!((((((key22 === "path") || (key22 === "known")) || (key22 === "new")) || (key22 === "fixed")) || (key22 === "moved")) || (key22 === "gone"))){
const err326 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
vErrors = note(vErrors, err326);
errors++;
}
}
if(data139.path !== undefined){
if(typeof data139.path !== "string"){
const err327 = {instancePath:instancePath+"/baseline/path",schemaPath:"#/properties/baseline/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err327);
errors++;
}
}
if(data139.known !== undefined){
let data141 = data139.known;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err328 = {instancePath:instancePath+"/baseline/known",schemaPath:"#/properties/baseline/oneOf/1/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err328);
errors++;
}
}
if(data139.new !== undefined){
let data142 = data139.new;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err329 = {instancePath:instancePath+"/baseline/new",schemaPath:"#/properties/baseline/oneOf/1/properties/new/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err329);
errors++;
}
}
if(data139.fixed !== undefined){
let data143 = data139.fixed;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err330 = {instancePath:instancePath+"/baseline/fixed",schemaPath:"#/properties/baseline/oneOf/1/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err330);
errors++;
}
}
if(data139.moved !== undefined){
let data144 = data139.moved;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err331 = {instancePath:instancePath+"/baseline/moved",schemaPath:"#/properties/baseline/oneOf/1/properties/moved/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err331);
errors++;
}
}
if(data139.gone !== undefined){
let data145 = data139.gone;
if(Array.isArray(data145)){
const len18 = data145.length;
for(let i18=0; i18<len18; i18++){
let data146 = data145[i18];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.code === undefined){
const err332 = {instancePath:instancePath+"/baseline/gone/" + i18,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err332);
errors++;
}
if(data146.path === undefined){
const err333 = {instancePath:instancePath+"/baseline/gone/" + i18,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err333);
errors++;
}
if(data146.count === undefined){
const err334 = {instancePath:instancePath+"/baseline/gone/" + i18,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
vErrors = note(vErrors, err334);
errors++;
}
for(const key23 in data146){
if(!(((key23 === "code") || (key23 === "path")) || (key23 === "count"))){
const err335 = {instancePath:instancePath+"/baseline/gone/" + i18,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
vErrors = note(vErrors, err335);
errors++;
}
}
if(data146.code !== undefined){
if(typeof data146.code !== "string"){
const err336 = {instancePath:instancePath+"/baseline/gone/" + i18+"/code",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err336);
errors++;
}
}
if(data146.path !== undefined){
if(typeof data146.path !== "string"){
const err337 = {instancePath:instancePath+"/baseline/gone/" + i18+"/path",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err337);
errors++;
}
}
if(data146.count !== undefined){
let data149 = data146.count;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err338 = {instancePath:instancePath+"/baseline/gone/" + i18+"/count",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err338);
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/baseline/gone/" + i18,schemaPath:"#/properties/baseline/oneOf/1/properties/gone/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err339);
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/baseline/gone",schemaPath:"#/properties/baseline/oneOf/1/properties/gone/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err340);
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err341);
errors++;
}
var _valid0 = _errs292 === errors;
if(_valid0 && valid65){
valid65 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid65 = true;
passing0 = 1;
}
}
if(!valid65){
const err342 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err342);
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data.summary !== undefined){
let data150 = data.summary;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.examples === undefined){
const err343 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err343);
errors++;
}
if(data150.passed === undefined){
const err344 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
vErrors = note(vErrors, err344);
errors++;
}
if(data150.failed === undefined){
const err345 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
vErrors = note(vErrors, err345);
errors++;
}
if(data150.skipped === undefined){
const err346 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
vErrors = note(vErrors, err346);
errors++;
}
if(data150.errors === undefined){
const err347 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
vErrors = note(vErrors, err347);
errors++;
}
if(data150.warnings === undefined){
const err348 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
vErrors = note(vErrors, err348);
errors++;
}
if(data150.notices === undefined){
const err349 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
vErrors = note(vErrors, err349);
errors++;
}
for(const key24 in data150){
if(!(((((((key24 === "examples") || (key24 === "passed")) || (key24 === "failed")) || (key24 === "skipped")) || (key24 === "errors")) || (key24 === "warnings")) || (key24 === "notices"))){
const err350 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
vErrors = note(vErrors, err350);
errors++;
}
}
if(data150.examples !== undefined){
let data151 = data150.examples;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err351 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err351);
errors++;
}
}
if(data150.passed !== undefined){
let data152 = data150.passed;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err352 = {instancePath:instancePath+"/summary/passed",schemaPath:"#/properties/summary/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err352);
errors++;
}
}
if(data150.failed !== undefined){
let data153 = data150.failed;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err353 = {instancePath:instancePath+"/summary/failed",schemaPath:"#/properties/summary/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err353);
errors++;
}
}
if(data150.skipped !== undefined){
let data154 = data150.skipped;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err354 = {instancePath:instancePath+"/summary/skipped",schemaPath:"#/properties/summary/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err354);
errors++;
}
}
if(data150.errors !== undefined){
let data155 = data150.errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err355 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err355);
errors++;
}
}
if(data150.warnings !== undefined){
let data156 = data150.warnings;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err356 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err356);
errors++;
}
}
if(data150.notices !== undefined){
let data157 = data150.notices;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err357 = {instancePath:instancePath+"/summary/notices",schemaPath:"#/properties/summary/properties/notices/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err357);
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err358);
errors++;
}
}
if(data.verdict !== undefined){
let data158 = data.verdict;
if(!((((data158 === "clean") || (data158 === "warnings")) || (data158 === "errors")) || (data158 === "could_not_run"))){
const err359 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err359);
errors++;
}
}
if(data.problems !== undefined){
let data159 = data.problems;
if(Array.isArray(data159)){
const len19 = data159.length;
for(let i19=0; i19<len19; i19++){
let data160 = data159[i19];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.code === undefined){
const err360 = {instancePath:instancePath+"/problems/" + i19,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err360);
errors++;
}
if(data160.message === undefined){
const err361 = {instancePath:instancePath+"/problems/" + i19,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err361);
errors++;
}
if(data160.next === undefined){
const err362 = {instancePath:instancePath+"/problems/" + i19,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
vErrors = note(vErrors, err362);
errors++;
}
for(const key25 in data160){
if(!((((key25 === "code") || (key25 === "message")) || (key25 === "next")) || (key25 === "path"))){
const err363 = {instancePath:instancePath+"/problems/" + i19,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
vErrors = note(vErrors, err363);
errors++;
}
}
if(data160.code !== undefined){
if(typeof data160.code !== "string"){
const err364 = {instancePath:instancePath+"/problems/" + i19+"/code",schemaPath:"#/$defs/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err364);
errors++;
}
}
if(data160.message !== undefined){
if(typeof data160.message !== "string"){
const err365 = {instancePath:instancePath+"/problems/" + i19+"/message",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err365);
errors++;
}
}
if(data160.next !== undefined){
if(typeof data160.next !== "string"){
const err366 = {instancePath:instancePath+"/problems/" + i19+"/next",schemaPath:"#/$defs/problem/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err366);
errors++;
}
}
if(data160.path !== undefined){
if(typeof data160.path !== "string"){
const err367 = {instancePath:instancePath+"/problems/" + i19+"/path",schemaPath:"#/$defs/problem/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err367);
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/problems/" + i19,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err368);
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err369);
errors++;
}
}
}
else {
const err370 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err370);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/report.js


// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
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


/***/ })

};
