// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"index.schema.json","type":"object","required":["schema","tool","state","repository","validation","totals","datasets","runs","models","edges"],"additionalProperties":false,"properties":{"schema":{"const":"index/1"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string"}}},"state":{"enum":["complete","marked","refused"]},"repository":{"type":"object","required":["commit","dirty"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]},"dirty":{"type":["boolean","null"]}}},"validation":{"type":"object","required":["errors","warnings","elsewhere","codes","first"],"additionalProperties":false,"properties":{"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"elsewhere":{"type":"integer","minimum":0},"codes":{"type":"object","additionalProperties":{"type":"integer","minimum":1}},"first":{"type":"array","items":{"type":"object","required":["code","path","line","message"],"additionalProperties":false,"properties":{"code":{"type":"string"},"path":{"type":"string"},"line":{"type":["integer","null"]},"message":{"type":"string"}}}}}},"subject":{"type":"object","required":["kind","id"],"additionalProperties":false,"properties":{"kind":{"enum":["datasets","runs","models"]},"id":{"type":"string"}}},"totals":{"type":"object","required":["datasets","runs","models","edges"],"additionalProperties":false,"properties":{"datasets":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"models":{"type":"integer","minimum":0},"edges":{"type":"integer","minimum":0}}},"datasets":{"type":"array","items":{"$ref":"#/$defs/dataset"}},"runs":{"type":"array","items":{"$ref":"#/$defs/run"}},"models":{"type":"array","items":{"$ref":"#/$defs/model"}},"edges":{"type":"array","items":{"$ref":"#/$defs/edge"}}},"$defs":{"dataset":{"type":"object","required":["id","name","version","number","latest","path","created_at","description","license","source","hash","derived_from","splits","samples","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"number":{"$ref":"#/$defs/number"},"latest":{"$ref":"#/$defs/latest"},"path":{"$ref":"#/$defs/directory"},"created_at":{"$ref":"#/$defs/time"},"description":{"$ref":"#/$defs/text"},"license":{"$ref":"#/$defs/text"},"source":{"type":"object","required":["type","uri"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/text"},"uri":{"$ref":"#/$defs/uri"}}},"hash":{"type":"object","required":["algorithm","value","scheme"],"additionalProperties":false,"properties":{"algorithm":{"$ref":"#/$defs/text"},"value":{"$ref":"#/$defs/text"},"scheme":{"$ref":"#/$defs/text"}}},"derived_from":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"splits":{"type":"array","items":{"type":"object","required":["name","files","bytes"],"additionalProperties":false,"properties":{"name":{"type":"string"},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}}}},"samples":{"type":["number","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}},"run":{"type":"object","required":["id","path","date","status","experiment","dataset","model","code","seed","params","started_at","completed_at","runtime_seconds","system","metrics","log","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"$ref":"#/$defs/directory"},"date":{"type":["string","null"]},"status":{"$ref":"#/$defs/text"},"experiment":{"$ref":"#/$defs/uri"},"dataset":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"model":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"code":{"$ref":"#/$defs/code"},"seed":{"$ref":"#/$defs/text"},"params":{"type":"object","additionalProperties":{"type":["number","string","boolean","null"]}},"started_at":{"$ref":"#/$defs/time"},"completed_at":{"$ref":"#/$defs/time"},"runtime_seconds":{"type":["number","null"]},"system":{"anyOf":[{"type":"object","required":["os","python","cpu","gpus","ram_gb"],"additionalProperties":false,"properties":{"os":{"$ref":"#/$defs/text"},"python":{"$ref":"#/$defs/text"},"cpu":{"$ref":"#/$defs/text"},"gpus":{"type":"array","items":{"type":"string"}},"ram_gb":{"type":["number","null"]}}},{"type":"null"}]},"metrics":{"anyOf":[{"$ref":"#/$defs/metrics"},{"type":"null"}]},"log":{"type":["string","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}},"metrics":{"type":"object","required":["file","bytes","readable","form","summary","no_numbers","series"],"additionalProperties":false,"properties":{"file":{"type":"string"},"bytes":{"type":"integer","minimum":0},"readable":{"type":"boolean"},"form":{"enum":["map","list","other","missing"]},"summary":{"type":"object","additionalProperties":{"type":"number"}},"no_numbers":{"type":"array","items":{"type":"string"}},"series":{"type":"array","items":{"type":"object","required":["name","points","first_step","last_step","last","min","max"],"additionalProperties":false,"properties":{"name":{"type":"string"},"points":{"type":"integer","minimum":0},"first_step":{"type":["number","null"]},"last_step":{"type":["number","null"]},"last":{"type":["number","null"]},"min":{"type":["number","null"]},"max":{"type":["number","null"]}}}}}},"model":{"type":"object","required":["id","name","version","number","latest","path","created_at","state","framework","run","dataset","code","primary_metric","metrics","artifacts","card","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"number":{"$ref":"#/$defs/number"},"latest":{"$ref":"#/$defs/latest"},"path":{"$ref":"#/$defs/directory"},"created_at":{"$ref":"#/$defs/time"},"state":{"$ref":"#/$defs/text"},"framework":{"$ref":"#/$defs/text"},"run":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"dataset":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"code":{"$ref":"#/$defs/code"},"primary_metric":{"type":["string","null"]},"metrics":{"type":"object","additionalProperties":{"type":"number"}},"artifacts":{"type":"array","items":{"type":"object","required":["path","bytes","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"bytes":{"type":"integer","minimum":0},"sha256":{"type":["string","null"]}}}},"card":{"type":["string","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}},"edge":{"type":"object","required":["kind","from","to","resolved"],"additionalProperties":false,"properties":{"kind":{"enum":["dataset_run","run_model","dataset_dataset"]},"from":{"type":"string"},"to":{"type":"string"},"resolved":{"type":"boolean"}}},"reference":{"type":"object","required":["id","written","resolved"],"additionalProperties":false,"properties":{"id":{"type":["string","null"]},"written":{"type":"string"},"resolved":{"type":"boolean"}}},"time":{"anyOf":[{"type":"object","required":["written","date","clock","zone","utc"],"additionalProperties":false,"properties":{"written":{"type":"string"},"date":{"type":["string","null"]},"clock":{"type":["string","null"]},"zone":{"type":["string","null"]},"utc":{"type":["string","null"]}}},{"type":"null"}]},"code":{"type":"object","required":["repo","commit"],"additionalProperties":false,"properties":{"repo":{"$ref":"#/$defs/uri"},"commit":{"$ref":"#/$defs/text"}}},"number":{"type":["integer","null"],"minimum":1},"latest":{"type":"boolean"},"directory":{"type":"string"},"text":{"type":["string","null"]},"uri":{"type":["string","null"]},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"codes":{"type":"array","items":{"type":"string"}}}};
const schema79 = {"type":"object","required":["kind","from","to","resolved"],"additionalProperties":false,"properties":{"kind":{"enum":["dataset_run","run_model","dataset_dataset"]},"from":{"type":"string"},"to":{"type":"string"},"resolved":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","required":["id","name","version","number","latest","path","created_at","description","license","source","hash","derived_from","splits","samples","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"number":{"$ref":"#/$defs/number"},"latest":{"$ref":"#/$defs/latest"},"path":{"$ref":"#/$defs/directory"},"created_at":{"$ref":"#/$defs/time"},"description":{"$ref":"#/$defs/text"},"license":{"$ref":"#/$defs/text"},"source":{"type":"object","required":["type","uri"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/text"},"uri":{"$ref":"#/$defs/uri"}}},"hash":{"type":"object","required":["algorithm","value","scheme"],"additionalProperties":false,"properties":{"algorithm":{"$ref":"#/$defs/text"},"value":{"$ref":"#/$defs/text"},"scheme":{"$ref":"#/$defs/text"}}},"derived_from":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"splits":{"type":"array","items":{"type":"object","required":["name","files","bytes"],"additionalProperties":false,"properties":{"name":{"type":"string"},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}}}},"samples":{"type":["number","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}};
const schema33 = {"type":["integer","null"],"minimum":1};
const schema34 = {"type":"boolean"};
const schema35 = {"type":"string"};
const schema36 = {"anyOf":[{"type":"object","required":["written","date","clock","zone","utc"],"additionalProperties":false,"properties":{"written":{"type":"string"},"date":{"type":["string","null"]},"clock":{"type":["string","null"]},"zone":{"type":["string","null"]},"utc":{"type":["string","null"]}}},{"type":"null"}]};
const schema37 = {"type":["string","null"]};
const schema40 = {"type":["string","null"]};
const schema44 = {"type":"object","required":["id","written","resolved"],"additionalProperties":false,"properties":{"id":{"type":["string","null"]},"written":{"type":"string"},"resolved":{"type":"boolean"}}};
const schema45 = {"type":"integer","minimum":0};
const schema46 = {"type":"integer","minimum":0};
const schema47 = {"type":"array","items":{"type":"string"}};

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
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.latest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latest"},message:"must have required property '"+"latest"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.description === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.license === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.source === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.hash === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.derived_from === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "derived_from"},message:"must have required property '"+"derived_from"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.splits === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "splits"},message:"must have required property '"+"splits"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.samples === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
if(data.files === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err14);
errors++;
}
if(data.bytes === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data.errors === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data.warnings === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data.codes === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err22 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err23 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema33.type},message:"must be integer,null"};
vErrors = note(vErrors, err23);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
if(data.latest !== undefined){
if(typeof data.latest !== "boolean"){
const err25 = {instancePath:instancePath+"/latest",schemaPath:"#/$defs/latest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err26 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.written === undefined){
const err27 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data6.date === undefined){
const err28 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data6.clock === undefined){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data6.zone === undefined){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data6.utc === undefined){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "utc"},message:"must have required property '"+"utc"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "written") || (key1 === "date")) || (key1 === "clock")) || (key1 === "zone")) || (key1 === "utc"))){
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data6.written !== undefined){
if(typeof data6.written !== "string"){
const err33 = {instancePath:instancePath+"/created_at/written",schemaPath:"#/$defs/time/anyOf/0/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data6.date !== undefined){
let data8 = data6.date;
if((typeof data8 !== "string") && (data8 !== null)){
const err34 = {instancePath:instancePath+"/created_at/date",schemaPath:"#/$defs/time/anyOf/0/properties/date/type",keyword:"type",params:{type: schema36.anyOf[0].properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data6.clock !== undefined){
let data9 = data6.clock;
if((typeof data9 !== "string") && (data9 !== null)){
const err35 = {instancePath:instancePath+"/created_at/clock",schemaPath:"#/$defs/time/anyOf/0/properties/clock/type",keyword:"type",params:{type: schema36.anyOf[0].properties.clock.type},message:"must be string,null"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data6.zone !== undefined){
let data10 = data6.zone;
if((typeof data10 !== "string") && (data10 !== null)){
const err36 = {instancePath:instancePath+"/created_at/zone",schemaPath:"#/$defs/time/anyOf/0/properties/zone/type",keyword:"type",params:{type: schema36.anyOf[0].properties.zone.type},message:"must be string,null"};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data6.utc !== undefined){
let data11 = data6.utc;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/created_at/utc",schemaPath:"#/$defs/time/anyOf/0/properties/utc/type",keyword:"type",params:{type: schema36.anyOf[0].properties.utc.type},message:"must be string,null"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err38);
errors++;
}
var _valid0 = _errs20 === errors;
valid5 = valid5 || _valid0;
const _errs33 = errors;
if(data6 !== null){
const err39 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err39);
errors++;
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err40 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err40);
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
if(data.description !== undefined){
let data12 = data.description;
if((typeof data12 !== "string") && (data12 !== null)){
const err41 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data.license !== undefined){
let data13 = data.license;
if((typeof data13 !== "string") && (data13 !== null)){
const err42 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data.source !== undefined){
let data14 = data.source;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.type === undefined){
const err43 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data14.uri === undefined){
const err44 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
for(const key2 in data14){
if(!((key2 === "type") || (key2 === "uri"))){
const err45 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data14.type !== undefined){
let data15 = data14.type;
if((typeof data15 !== "string") && (data15 !== null)){
const err46 = {instancePath:instancePath+"/source/type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data14.uri !== undefined){
let data16 = data14.uri;
if((typeof data16 !== "string") && (data16 !== null)){
const err47 = {instancePath:instancePath+"/source/uri",schemaPath:"#/$defs/uri/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
vErrors = note(vErrors, err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data.hash !== undefined){
let data17 = data.hash;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.algorithm === undefined){
const err49 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
vErrors = note(vErrors, err49);
errors++;
}
if(data17.value === undefined){
const err50 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err50);
errors++;
}
if(data17.scheme === undefined){
const err51 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
for(const key3 in data17){
if(!(((key3 === "algorithm") || (key3 === "value")) || (key3 === "scheme"))){
const err52 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data17.algorithm !== undefined){
let data18 = data17.algorithm;
if((typeof data18 !== "string") && (data18 !== null)){
const err53 = {instancePath:instancePath+"/hash/algorithm",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err53);
errors++;
}
}
if(data17.value !== undefined){
let data19 = data17.value;
if((typeof data19 !== "string") && (data19 !== null)){
const err54 = {instancePath:instancePath+"/hash/value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data17.scheme !== undefined){
let data20 = data17.scheme;
if((typeof data20 !== "string") && (data20 !== null)){
const err55 = {instancePath:instancePath+"/hash/scheme",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err55);
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data.derived_from !== undefined){
let data21 = data.derived_from;
const _errs63 = errors;
let valid16 = false;
const _errs64 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err57 = {instancePath:instancePath+"/derived_from",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err57);
errors++;
}
if(data21.written === undefined){
const err58 = {instancePath:instancePath+"/derived_from",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err58);
errors++;
}
if(data21.resolved === undefined){
const err59 = {instancePath:instancePath+"/derived_from",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err59);
errors++;
}
for(const key4 in data21){
if(!(((key4 === "id") || (key4 === "written")) || (key4 === "resolved"))){
const err60 = {instancePath:instancePath+"/derived_from",schemaPath:"#/$defs/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err60);
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if((typeof data22 !== "string") && (data22 !== null)){
const err61 = {instancePath:instancePath+"/derived_from/id",schemaPath:"#/$defs/reference/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err61);
errors++;
}
}
if(data21.written !== undefined){
if(typeof data21.written !== "string"){
const err62 = {instancePath:instancePath+"/derived_from/written",schemaPath:"#/$defs/reference/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data21.resolved !== undefined){
if(typeof data21.resolved !== "boolean"){
const err63 = {instancePath:instancePath+"/derived_from/resolved",schemaPath:"#/$defs/reference/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/derived_from",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err64);
errors++;
}
var _valid1 = _errs64 === errors;
valid16 = valid16 || _valid1;
const _errs74 = errors;
if(data21 !== null){
const err65 = {instancePath:instancePath+"/derived_from",schemaPath:"#/properties/derived_from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err65);
errors++;
}
var _valid1 = _errs74 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err66 = {instancePath:instancePath+"/derived_from",schemaPath:"#/properties/derived_from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err66);
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data.splits !== undefined){
let data25 = data.splits;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err67 = {instancePath:instancePath+"/splits/" + i0,schemaPath:"#/properties/splits/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err67);
errors++;
}
if(data26.files === undefined){
const err68 = {instancePath:instancePath+"/splits/" + i0,schemaPath:"#/properties/splits/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data26.bytes === undefined){
const err69 = {instancePath:instancePath+"/splits/" + i0,schemaPath:"#/properties/splits/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
for(const key5 in data26){
if(!(((key5 === "name") || (key5 === "files")) || (key5 === "bytes"))){
const err70 = {instancePath:instancePath+"/splits/" + i0,schemaPath:"#/properties/splits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err70);
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err71 = {instancePath:instancePath+"/splits/" + i0+"/name",schemaPath:"#/properties/splits/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data26.files !== undefined){
let data28 = data26.files;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err72 = {instancePath:instancePath+"/splits/" + i0+"/files",schemaPath:"#/properties/splits/items/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err72);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err73 = {instancePath:instancePath+"/splits/" + i0+"/files",schemaPath:"#/properties/splits/items/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
if(data26.bytes !== undefined){
let data29 = data26.bytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err74 = {instancePath:instancePath+"/splits/" + i0+"/bytes",schemaPath:"#/properties/splits/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err74);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err75 = {instancePath:instancePath+"/splits/" + i0+"/bytes",schemaPath:"#/properties/splits/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err75);
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/splits/" + i0,schemaPath:"#/properties/splits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/splits",schemaPath:"#/properties/splits/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data.samples !== undefined){
let data30 = data.samples;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err78 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: schema32.properties.samples.type},message:"must be number,null"};
vErrors = note(vErrors, err78);
errors++;
}
}
if(data.files !== undefined){
let data31 = data.files;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err79 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err79);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err80 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
if(data.bytes !== undefined){
let data32 = data.bytes;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err81 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err81);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
if(data.errors !== undefined){
let data33 = data.errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err83 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err83);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
if(data.warnings !== undefined){
let data34 = data.warnings;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err85 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err85);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err86 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err86);
errors++;
}
}
}
if(data.codes !== undefined){
let data35 = data.codes;
if(Array.isArray(data35)){
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
if(typeof data35[i1] !== "string"){
const err87 = {instancePath:instancePath+"/codes/" + i1,schemaPath:"#/$defs/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err87);
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/codes",schemaPath:"#/$defs/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err89);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","required":["id","path","date","status","experiment","dataset","model","code","seed","params","started_at","completed_at","runtime_seconds","system","metrics","log","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"$ref":"#/$defs/directory"},"date":{"type":["string","null"]},"status":{"$ref":"#/$defs/text"},"experiment":{"$ref":"#/$defs/uri"},"dataset":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"model":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"code":{"$ref":"#/$defs/code"},"seed":{"$ref":"#/$defs/text"},"params":{"type":"object","additionalProperties":{"type":["number","string","boolean","null"]}},"started_at":{"$ref":"#/$defs/time"},"completed_at":{"$ref":"#/$defs/time"},"runtime_seconds":{"type":["number","null"]},"system":{"anyOf":[{"type":"object","required":["os","python","cpu","gpus","ram_gb"],"additionalProperties":false,"properties":{"os":{"$ref":"#/$defs/text"},"python":{"$ref":"#/$defs/text"},"cpu":{"$ref":"#/$defs/text"},"gpus":{"type":"array","items":{"type":"string"}},"ram_gb":{"type":["number","null"]}}},{"type":"null"}]},"metrics":{"anyOf":[{"$ref":"#/$defs/metrics"},{"type":"null"}]},"log":{"type":["string","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}};
const schema63 = {"type":"object","required":["file","bytes","readable","form","summary","no_numbers","series"],"additionalProperties":false,"properties":{"file":{"type":"string"},"bytes":{"type":"integer","minimum":0},"readable":{"type":"boolean"},"form":{"enum":["map","list","other","missing"]},"summary":{"type":"object","additionalProperties":{"type":"number"}},"no_numbers":{"type":"array","items":{"type":"string"}},"series":{"type":"array","items":{"type":"object","required":["name","points","first_step","last_step","last","min","max"],"additionalProperties":false,"properties":{"name":{"type":"string"},"points":{"type":"integer","minimum":0},"first_step":{"type":["number","null"]},"last_step":{"type":["number","null"]},"last":{"type":["number","null"]},"min":{"type":["number","null"]},"max":{"type":["number","null"]}}}}}};
const schema54 = {"type":"object","required":["repo","commit"],"additionalProperties":false,"properties":{"repo":{"$ref":"#/$defs/uri"},"commit":{"$ref":"#/$defs/text"}}};

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
if(data.repo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repo"},message:"must have required property '"+"repo"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "repo") || (key0 === "commit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.repo !== undefined){
let data0 = data.repo;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/$defs/uri/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err5);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.experiment === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "experiment"},message:"must have required property '"+"experiment"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.dataset === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.model === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.code === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.seed === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.params === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.started_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.completed_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},message:"must have required property '"+"completed_at"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.runtime_seconds === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime_seconds"},message:"must have required property '"+"runtime_seconds"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.system === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
if(data.metrics === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
vErrors = note(vErrors, err14);
errors++;
}
if(data.log === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data.files === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data.bytes === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data.errors === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data.warnings === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data.codes === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err23 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if((typeof data2 !== "string") && (data2 !== null)){
const err24 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema48.properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if((typeof data3 !== "string") && (data3 !== null)){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.experiment !== undefined){
let data4 = data.experiment;
if((typeof data4 !== "string") && (data4 !== null)){
const err26 = {instancePath:instancePath+"/experiment",schemaPath:"#/$defs/uri/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.dataset !== undefined){
let data5 = data.dataset;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err27 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data5.written === undefined){
const err28 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data5.resolved === undefined){
const err29 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
for(const key1 in data5){
if(!(((key1 === "id") || (key1 === "written")) || (key1 === "resolved"))){
const err30 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err31 = {instancePath:instancePath+"/dataset/id",schemaPath:"#/$defs/reference/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data5.written !== undefined){
if(typeof data5.written !== "string"){
const err32 = {instancePath:instancePath+"/dataset/written",schemaPath:"#/$defs/reference/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data5.resolved !== undefined){
if(typeof data5.resolved !== "boolean"){
const err33 = {instancePath:instancePath+"/dataset/resolved",schemaPath:"#/$defs/reference/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err34);
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs27 = errors;
if(data5 !== null){
const err35 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err35);
errors++;
}
var _valid0 = _errs27 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err36 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err36);
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
if(data.model !== undefined){
let data9 = data.model;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err37 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err37);
errors++;
}
if(data9.written === undefined){
const err38 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data9.resolved === undefined){
const err39 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
for(const key2 in data9){
if(!(((key2 === "id") || (key2 === "written")) || (key2 === "resolved"))){
const err40 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err41 = {instancePath:instancePath+"/model/id",schemaPath:"#/$defs/reference/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data9.written !== undefined){
if(typeof data9.written !== "string"){
const err42 = {instancePath:instancePath+"/model/written",schemaPath:"#/$defs/reference/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data9.resolved !== undefined){
if(typeof data9.resolved !== "boolean"){
const err43 = {instancePath:instancePath+"/model/resolved",schemaPath:"#/$defs/reference/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err44);
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
const _errs41 = errors;
if(data9 !== null){
const err45 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err45);
errors++;
}
var _valid1 = _errs41 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err46 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err46);
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.code !== undefined){
if(!(validate24(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data14 = data.seed;
if((typeof data14 !== "string") && (data14 !== null)){
const err47 = {instancePath:instancePath+"/seed",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data.params !== undefined){
let data15 = data.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
let data16 = data15[key3];
if((((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")) && (typeof data16 !== "boolean")) && (data16 !== null)){
const err48 = {instancePath:instancePath+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: schema48.properties.params.additionalProperties.type},message:"must be number,string,boolean,null"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data.started_at !== undefined){
let data17 = data.started_at;
const _errs54 = errors;
let valid13 = false;
const _errs55 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.written === undefined){
const err50 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err50);
errors++;
}
if(data17.date === undefined){
const err51 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
if(data17.clock === undefined){
const err52 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data17.zone === undefined){
const err53 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
if(data17.utc === undefined){
const err54 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "utc"},message:"must have required property '"+"utc"+"'"};
vErrors = note(vErrors, err54);
errors++;
}
for(const key4 in data17){
if(!(((((key4 === "written") || (key4 === "date")) || (key4 === "clock")) || (key4 === "zone")) || (key4 === "utc"))){
const err55 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data17.written !== undefined){
if(typeof data17.written !== "string"){
const err56 = {instancePath:instancePath+"/started_at/written",schemaPath:"#/$defs/time/anyOf/0/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data17.date !== undefined){
let data19 = data17.date;
if((typeof data19 !== "string") && (data19 !== null)){
const err57 = {instancePath:instancePath+"/started_at/date",schemaPath:"#/$defs/time/anyOf/0/properties/date/type",keyword:"type",params:{type: schema36.anyOf[0].properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data17.clock !== undefined){
let data20 = data17.clock;
if((typeof data20 !== "string") && (data20 !== null)){
const err58 = {instancePath:instancePath+"/started_at/clock",schemaPath:"#/$defs/time/anyOf/0/properties/clock/type",keyword:"type",params:{type: schema36.anyOf[0].properties.clock.type},message:"must be string,null"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data17.zone !== undefined){
let data21 = data17.zone;
if((typeof data21 !== "string") && (data21 !== null)){
const err59 = {instancePath:instancePath+"/started_at/zone",schemaPath:"#/$defs/time/anyOf/0/properties/zone/type",keyword:"type",params:{type: schema36.anyOf[0].properties.zone.type},message:"must be string,null"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data17.utc !== undefined){
let data22 = data17.utc;
if((typeof data22 !== "string") && (data22 !== null)){
const err60 = {instancePath:instancePath+"/started_at/utc",schemaPath:"#/$defs/time/anyOf/0/properties/utc/type",keyword:"type",params:{type: schema36.anyOf[0].properties.utc.type},message:"must be string,null"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err61);
errors++;
}
var _valid2 = _errs55 === errors;
valid13 = valid13 || _valid2;
const _errs68 = errors;
if(data17 !== null){
const err62 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err62);
errors++;
}
var _valid2 = _errs68 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const err63 = {instancePath:instancePath+"/started_at",schemaPath:"#/$defs/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err63);
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data.completed_at !== undefined){
let data23 = data.completed_at;
const _errs72 = errors;
let valid16 = false;
const _errs73 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.written === undefined){
const err64 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err64);
errors++;
}
if(data23.date === undefined){
const err65 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err65);
errors++;
}
if(data23.clock === undefined){
const err66 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
vErrors = note(vErrors, err66);
errors++;
}
if(data23.zone === undefined){
const err67 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
vErrors = note(vErrors, err67);
errors++;
}
if(data23.utc === undefined){
const err68 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "utc"},message:"must have required property '"+"utc"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
for(const key5 in data23){
if(!(((((key5 === "written") || (key5 === "date")) || (key5 === "clock")) || (key5 === "zone")) || (key5 === "utc"))){
const err69 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data23.written !== undefined){
if(typeof data23.written !== "string"){
const err70 = {instancePath:instancePath+"/completed_at/written",schemaPath:"#/$defs/time/anyOf/0/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err70);
errors++;
}
}
if(data23.date !== undefined){
let data25 = data23.date;
if((typeof data25 !== "string") && (data25 !== null)){
const err71 = {instancePath:instancePath+"/completed_at/date",schemaPath:"#/$defs/time/anyOf/0/properties/date/type",keyword:"type",params:{type: schema36.anyOf[0].properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data23.clock !== undefined){
let data26 = data23.clock;
if((typeof data26 !== "string") && (data26 !== null)){
const err72 = {instancePath:instancePath+"/completed_at/clock",schemaPath:"#/$defs/time/anyOf/0/properties/clock/type",keyword:"type",params:{type: schema36.anyOf[0].properties.clock.type},message:"must be string,null"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data23.zone !== undefined){
let data27 = data23.zone;
if((typeof data27 !== "string") && (data27 !== null)){
const err73 = {instancePath:instancePath+"/completed_at/zone",schemaPath:"#/$defs/time/anyOf/0/properties/zone/type",keyword:"type",params:{type: schema36.anyOf[0].properties.zone.type},message:"must be string,null"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data23.utc !== undefined){
let data28 = data23.utc;
if((typeof data28 !== "string") && (data28 !== null)){
const err74 = {instancePath:instancePath+"/completed_at/utc",schemaPath:"#/$defs/time/anyOf/0/properties/utc/type",keyword:"type",params:{type: schema36.anyOf[0].properties.utc.type},message:"must be string,null"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err75);
errors++;
}
var _valid3 = _errs73 === errors;
valid16 = valid16 || _valid3;
const _errs86 = errors;
if(data23 !== null){
const err76 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err76);
errors++;
}
var _valid3 = _errs86 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const err77 = {instancePath:instancePath+"/completed_at",schemaPath:"#/$defs/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err77);
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.runtime_seconds !== undefined){
let data29 = data.runtime_seconds;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err78 = {instancePath:instancePath+"/runtime_seconds",schemaPath:"#/properties/runtime_seconds/type",keyword:"type",params:{type: schema48.properties.runtime_seconds.type},message:"must be number,null"};
vErrors = note(vErrors, err78);
errors++;
}
}
if(data.system !== undefined){
let data30 = data.system;
const _errs91 = errors;
let valid18 = false;
const _errs92 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.os === undefined){
const err79 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = note(vErrors, err79);
errors++;
}
if(data30.python === undefined){
const err80 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/required",keyword:"required",params:{missingProperty: "python"},message:"must have required property '"+"python"+"'"};
vErrors = note(vErrors, err80);
errors++;
}
if(data30.cpu === undefined){
const err81 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
if(data30.gpus === undefined){
const err82 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/required",keyword:"required",params:{missingProperty: "gpus"},message:"must have required property '"+"gpus"+"'"};
vErrors = note(vErrors, err82);
errors++;
}
if(data30.ram_gb === undefined){
const err83 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/required",keyword:"required",params:{missingProperty: "ram_gb"},message:"must have required property '"+"ram_gb"+"'"};
vErrors = note(vErrors, err83);
errors++;
}
for(const key6 in data30){
if(!(((((key6 === "os") || (key6 === "python")) || (key6 === "cpu")) || (key6 === "gpus")) || (key6 === "ram_gb"))){
const err84 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err84);
errors++;
}
}
if(data30.os !== undefined){
let data31 = data30.os;
if((typeof data31 !== "string") && (data31 !== null)){
const err85 = {instancePath:instancePath+"/system/os",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data30.python !== undefined){
let data32 = data30.python;
if((typeof data32 !== "string") && (data32 !== null)){
const err86 = {instancePath:instancePath+"/system/python",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data30.cpu !== undefined){
let data33 = data30.cpu;
if((typeof data33 !== "string") && (data33 !== null)){
const err87 = {instancePath:instancePath+"/system/cpu",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data30.gpus !== undefined){
let data34 = data30.gpus;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
if(typeof data34[i0] !== "string"){
const err88 = {instancePath:instancePath+"/system/gpus/" + i0,schemaPath:"#/properties/system/anyOf/0/properties/gpus/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/system/gpus",schemaPath:"#/properties/system/anyOf/0/properties/gpus/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data30.ram_gb !== undefined){
let data36 = data30.ram_gb;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err90 = {instancePath:instancePath+"/system/ram_gb",schemaPath:"#/properties/system/anyOf/0/properties/ram_gb/type",keyword:"type",params:{type: schema48.properties.system.anyOf[0].properties.ram_gb.type},message:"must be number,null"};
vErrors = note(vErrors, err90);
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err91);
errors++;
}
var _valid4 = _errs92 === errors;
valid18 = valid18 || _valid4;
const _errs110 = errors;
if(data30 !== null){
const err92 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err92);
errors++;
}
var _valid4 = _errs110 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err93 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err93);
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data.metrics !== undefined){
let data37 = data.metrics;
const _errs113 = errors;
let valid25 = false;
const _errs114 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.file === undefined){
const err94 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err94);
errors++;
}
if(data37.bytes === undefined){
const err95 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err95);
errors++;
}
if(data37.readable === undefined){
const err96 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "readable"},message:"must have required property '"+"readable"+"'"};
vErrors = note(vErrors, err96);
errors++;
}
if(data37.form === undefined){
const err97 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
vErrors = note(vErrors, err97);
errors++;
}
if(data37.summary === undefined){
const err98 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err98);
errors++;
}
if(data37.no_numbers === undefined){
const err99 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "no_numbers"},message:"must have required property '"+"no_numbers"+"'"};
vErrors = note(vErrors, err99);
errors++;
}
if(data37.series === undefined){
const err100 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'"};
vErrors = note(vErrors, err100);
errors++;
}
for(const key7 in data37){
if(!(((((((key7 === "file") || (key7 === "bytes")) || (key7 === "readable")) || (key7 === "form")) || (key7 === "summary")) || (key7 === "no_numbers")) || (key7 === "series"))){
const err101 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err101);
errors++;
}
}
if(data37.file !== undefined){
if(typeof data37.file !== "string"){
const err102 = {instancePath:instancePath+"/metrics/file",schemaPath:"#/$defs/metrics/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err102);
errors++;
}
}
if(data37.bytes !== undefined){
let data39 = data37.bytes;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err103 = {instancePath:instancePath+"/metrics/bytes",schemaPath:"#/$defs/metrics/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err103);
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err104 = {instancePath:instancePath+"/metrics/bytes",schemaPath:"#/$defs/metrics/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err104);
errors++;
}
}
}
if(data37.readable !== undefined){
if(typeof data37.readable !== "boolean"){
const err105 = {instancePath:instancePath+"/metrics/readable",schemaPath:"#/$defs/metrics/properties/readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data37.form !== undefined){
let data41 = data37.form;
if(!((((data41 === "map") || (data41 === "list")) || (data41 === "other")) || (data41 === "missing"))){
const err106 = {instancePath:instancePath+"/metrics/form",schemaPath:"#/$defs/metrics/properties/form/enum",keyword:"enum",params:{allowedValues: schema63.properties.form.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err106);
errors++;
}
}
if(data37.summary !== undefined){
let data42 = data37.summary;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key8 in data42){
let data43 = data42[key8];
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err107 = {instancePath:instancePath+"/metrics/summary/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/metrics/properties/summary/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err107);
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/metrics/summary",schemaPath:"#/$defs/metrics/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data37.no_numbers !== undefined){
let data44 = data37.no_numbers;
if(Array.isArray(data44)){
const len1 = data44.length;
for(let i1=0; i1<len1; i1++){
if(typeof data44[i1] !== "string"){
const err109 = {instancePath:instancePath+"/metrics/no_numbers/" + i1,schemaPath:"#/$defs/metrics/properties/no_numbers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err109);
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/metrics/no_numbers",schemaPath:"#/$defs/metrics/properties/no_numbers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data37.series !== undefined){
let data46 = data37.series;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
let data47 = data46[i2];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
const err111 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err111);
errors++;
}
if(data47.points === undefined){
const err112 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
vErrors = note(vErrors, err112);
errors++;
}
if(data47.first_step === undefined){
const err113 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "first_step"},message:"must have required property '"+"first_step"+"'"};
vErrors = note(vErrors, err113);
errors++;
}
if(data47.last_step === undefined){
const err114 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "last_step"},message:"must have required property '"+"last_step"+"'"};
vErrors = note(vErrors, err114);
errors++;
}
if(data47.last === undefined){
const err115 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
if(data47.min === undefined){
const err116 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
vErrors = note(vErrors, err116);
errors++;
}
if(data47.max === undefined){
const err117 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
vErrors = note(vErrors, err117);
errors++;
}
for(const key9 in data47){
if(!(((((((key9 === "name") || (key9 === "points")) || (key9 === "first_step")) || (key9 === "last_step")) || (key9 === "last")) || (key9 === "min")) || (key9 === "max"))){
const err118 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data47.name !== undefined){
if(typeof data47.name !== "string"){
const err119 = {instancePath:instancePath+"/metrics/series/" + i2+"/name",schemaPath:"#/$defs/metrics/properties/series/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err119);
errors++;
}
}
if(data47.points !== undefined){
let data49 = data47.points;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err120 = {instancePath:instancePath+"/metrics/series/" + i2+"/points",schemaPath:"#/$defs/metrics/properties/series/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err120);
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err121 = {instancePath:instancePath+"/metrics/series/" + i2+"/points",schemaPath:"#/$defs/metrics/properties/series/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err121);
errors++;
}
}
}
if(data47.first_step !== undefined){
let data50 = data47.first_step;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err122 = {instancePath:instancePath+"/metrics/series/" + i2+"/first_step",schemaPath:"#/$defs/metrics/properties/series/items/properties/first_step/type",keyword:"type",params:{type: schema63.properties.series.items.properties.first_step.type},message:"must be number,null"};
vErrors = note(vErrors, err122);
errors++;
}
}
if(data47.last_step !== undefined){
let data51 = data47.last_step;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
const err123 = {instancePath:instancePath+"/metrics/series/" + i2+"/last_step",schemaPath:"#/$defs/metrics/properties/series/items/properties/last_step/type",keyword:"type",params:{type: schema63.properties.series.items.properties.last_step.type},message:"must be number,null"};
vErrors = note(vErrors, err123);
errors++;
}
}
if(data47.last !== undefined){
let data52 = data47.last;
if((!((typeof data52 == "number") && (isFinite(data52)))) && (data52 !== null)){
const err124 = {instancePath:instancePath+"/metrics/series/" + i2+"/last",schemaPath:"#/$defs/metrics/properties/series/items/properties/last/type",keyword:"type",params:{type: schema63.properties.series.items.properties.last.type},message:"must be number,null"};
vErrors = note(vErrors, err124);
errors++;
}
}
if(data47.min !== undefined){
let data53 = data47.min;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (data53 !== null)){
const err125 = {instancePath:instancePath+"/metrics/series/" + i2+"/min",schemaPath:"#/$defs/metrics/properties/series/items/properties/min/type",keyword:"type",params:{type: schema63.properties.series.items.properties.min.type},message:"must be number,null"};
vErrors = note(vErrors, err125);
errors++;
}
}
if(data47.max !== undefined){
let data54 = data47.max;
if((!((typeof data54 == "number") && (isFinite(data54)))) && (data54 !== null)){
const err126 = {instancePath:instancePath+"/metrics/series/" + i2+"/max",schemaPath:"#/$defs/metrics/properties/series/items/properties/max/type",keyword:"type",params:{type: schema63.properties.series.items.properties.max.type},message:"must be number,null"};
vErrors = note(vErrors, err126);
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/metrics/series/" + i2,schemaPath:"#/$defs/metrics/properties/series/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err127);
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/metrics/series",schemaPath:"#/$defs/metrics/properties/series/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err128);
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err129);
errors++;
}
var _valid5 = _errs114 === errors;
valid25 = valid25 || _valid5;
const _errs153 = errors;
if(data37 !== null){
const err130 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err130);
errors++;
}
var _valid5 = _errs153 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const err131 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err131);
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
}
if(data.log !== undefined){
let data55 = data.log;
if((typeof data55 !== "string") && (data55 !== null)){
const err132 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: schema48.properties.log.type},message:"must be string,null"};
vErrors = note(vErrors, err132);
errors++;
}
}
if(data.files !== undefined){
let data56 = data.files;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err133 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err133);
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err134 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err134);
errors++;
}
}
}
if(data.bytes !== undefined){
let data57 = data.bytes;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err135 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err135);
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err136 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err136);
errors++;
}
}
}
if(data.errors !== undefined){
let data58 = data.errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err137 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err137);
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err138 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err138);
errors++;
}
}
}
if(data.warnings !== undefined){
let data59 = data.warnings;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err139 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err139);
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err140 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err140);
errors++;
}
}
}
if(data.codes !== undefined){
let data60 = data.codes;
if(Array.isArray(data60)){
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
if(typeof data60[i3] !== "string"){
const err141 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/$defs/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err141);
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/codes",schemaPath:"#/$defs/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err142);
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err143);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","required":["id","name","version","number","latest","path","created_at","state","framework","run","dataset","code","primary_metric","metrics","artifacts","card","files","bytes","errors","warnings","codes"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"number":{"$ref":"#/$defs/number"},"latest":{"$ref":"#/$defs/latest"},"path":{"$ref":"#/$defs/directory"},"created_at":{"$ref":"#/$defs/time"},"state":{"$ref":"#/$defs/text"},"framework":{"$ref":"#/$defs/text"},"run":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"dataset":{"anyOf":[{"$ref":"#/$defs/reference"},{"type":"null"}]},"code":{"$ref":"#/$defs/code"},"primary_metric":{"type":["string","null"]},"metrics":{"type":"object","additionalProperties":{"type":"number"}},"artifacts":{"type":"array","items":{"type":"object","required":["path","bytes","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"bytes":{"type":"integer","minimum":0},"sha256":{"type":["string","null"]}}}},"card":{"type":["string","null"]},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"warnings":{"$ref":"#/$defs/warnings"},"codes":{"$ref":"#/$defs/codes"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.latest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latest"},message:"must have required property '"+"latest"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.state === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.framework === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.run === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.dataset === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.code === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.primary_metric === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primary_metric"},message:"must have required property '"+"primary_metric"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.metrics === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
if(data.artifacts === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'"};
vErrors = note(vErrors, err14);
errors++;
}
if(data.card === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data.files === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data.bytes === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data.errors === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data.warnings === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data.codes === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err25 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema33.type},message:"must be integer,null"};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err26 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
if(data.latest !== undefined){
if(typeof data.latest !== "boolean"){
const err27 = {instancePath:instancePath+"/latest",schemaPath:"#/$defs/latest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err28 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.written === undefined){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data6.date === undefined){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data6.clock === undefined){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data6.zone === undefined){
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
if(data6.utc === undefined){
const err33 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/required",keyword:"required",params:{missingProperty: "utc"},message:"must have required property '"+"utc"+"'"};
vErrors = note(vErrors, err33);
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "written") || (key1 === "date")) || (key1 === "clock")) || (key1 === "zone")) || (key1 === "utc"))){
const err34 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data6.written !== undefined){
if(typeof data6.written !== "string"){
const err35 = {instancePath:instancePath+"/created_at/written",schemaPath:"#/$defs/time/anyOf/0/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data6.date !== undefined){
let data8 = data6.date;
if((typeof data8 !== "string") && (data8 !== null)){
const err36 = {instancePath:instancePath+"/created_at/date",schemaPath:"#/$defs/time/anyOf/0/properties/date/type",keyword:"type",params:{type: schema36.anyOf[0].properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data6.clock !== undefined){
let data9 = data6.clock;
if((typeof data9 !== "string") && (data9 !== null)){
const err37 = {instancePath:instancePath+"/created_at/clock",schemaPath:"#/$defs/time/anyOf/0/properties/clock/type",keyword:"type",params:{type: schema36.anyOf[0].properties.clock.type},message:"must be string,null"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data6.zone !== undefined){
let data10 = data6.zone;
if((typeof data10 !== "string") && (data10 !== null)){
const err38 = {instancePath:instancePath+"/created_at/zone",schemaPath:"#/$defs/time/anyOf/0/properties/zone/type",keyword:"type",params:{type: schema36.anyOf[0].properties.zone.type},message:"must be string,null"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data6.utc !== undefined){
let data11 = data6.utc;
if((typeof data11 !== "string") && (data11 !== null)){
const err39 = {instancePath:instancePath+"/created_at/utc",schemaPath:"#/$defs/time/anyOf/0/properties/utc/type",keyword:"type",params:{type: schema36.anyOf[0].properties.utc.type},message:"must be string,null"};
vErrors = note(vErrors, err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err40);
errors++;
}
var _valid0 = _errs20 === errors;
valid5 = valid5 || _valid0;
const _errs33 = errors;
if(data6 !== null){
const err41 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err41);
errors++;
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err42 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err42);
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
if(data.state !== undefined){
let data12 = data.state;
if((typeof data12 !== "string") && (data12 !== null)){
const err43 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data.framework !== undefined){
let data13 = data.framework;
if((typeof data13 !== "string") && (data13 !== null)){
const err44 = {instancePath:instancePath+"/framework",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data.run !== undefined){
let data14 = data.run;
const _errs42 = errors;
let valid9 = false;
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err45 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err45);
errors++;
}
if(data14.written === undefined){
const err46 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err46);
errors++;
}
if(data14.resolved === undefined){
const err47 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
for(const key2 in data14){
if(!(((key2 === "id") || (key2 === "written")) || (key2 === "resolved"))){
const err48 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if((typeof data15 !== "string") && (data15 !== null)){
const err49 = {instancePath:instancePath+"/run/id",schemaPath:"#/$defs/reference/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data14.written !== undefined){
if(typeof data14.written !== "string"){
const err50 = {instancePath:instancePath+"/run/written",schemaPath:"#/$defs/reference/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data14.resolved !== undefined){
if(typeof data14.resolved !== "boolean"){
const err51 = {instancePath:instancePath+"/run/resolved",schemaPath:"#/$defs/reference/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err52);
errors++;
}
var _valid1 = _errs43 === errors;
valid9 = valid9 || _valid1;
const _errs53 = errors;
if(data14 !== null){
const err53 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err53);
errors++;
}
var _valid1 = _errs53 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err54 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err54);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.dataset !== undefined){
let data18 = data.dataset;
const _errs56 = errors;
let valid12 = false;
const _errs57 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err55 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err55);
errors++;
}
if(data18.written === undefined){
const err56 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
vErrors = note(vErrors, err56);
errors++;
}
if(data18.resolved === undefined){
const err57 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err57);
errors++;
}
for(const key3 in data18){
if(!(((key3 === "id") || (key3 === "written")) || (key3 === "resolved"))){
const err58 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if((typeof data19 !== "string") && (data19 !== null)){
const err59 = {instancePath:instancePath+"/dataset/id",schemaPath:"#/$defs/reference/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data18.written !== undefined){
if(typeof data18.written !== "string"){
const err60 = {instancePath:instancePath+"/dataset/written",schemaPath:"#/$defs/reference/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err60);
errors++;
}
}
if(data18.resolved !== undefined){
if(typeof data18.resolved !== "boolean"){
const err61 = {instancePath:instancePath+"/dataset/resolved",schemaPath:"#/$defs/reference/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err62);
errors++;
}
var _valid2 = _errs57 === errors;
valid12 = valid12 || _valid2;
const _errs67 = errors;
if(data18 !== null){
const err63 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err63);
errors++;
}
var _valid2 = _errs67 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err64 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = note(vErrors, err64);
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.code !== undefined){
if(!(validate24(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.primary_metric !== undefined){
let data23 = data.primary_metric;
if((typeof data23 !== "string") && (data23 !== null)){
const err65 = {instancePath:instancePath+"/primary_metric",schemaPath:"#/properties/primary_metric/type",keyword:"type",params:{type: schema67.properties.primary_metric.type},message:"must be string,null"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data.metrics !== undefined){
let data24 = data.metrics;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
let data25 = data24[key4];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err66 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data.artifacts !== undefined){
let data26 = data.artifacts;
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.path === undefined){
const err68 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data27.bytes === undefined){
const err69 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
if(data27.sha256 === undefined){
const err70 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
for(const key5 in data27){
if(!(((key5 === "path") || (key5 === "bytes")) || (key5 === "sha256"))){
const err71 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data27.path !== undefined){
if(typeof data27.path !== "string"){
const err72 = {instancePath:instancePath+"/artifacts/" + i0+"/path",schemaPath:"#/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data27.bytes !== undefined){
let data29 = data27.bytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err73 = {instancePath:instancePath+"/artifacts/" + i0+"/bytes",schemaPath:"#/properties/artifacts/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err73);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err74 = {instancePath:instancePath+"/artifacts/" + i0+"/bytes",schemaPath:"#/properties/artifacts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
if(data27.sha256 !== undefined){
let data30 = data27.sha256;
if((typeof data30 !== "string") && (data30 !== null)){
const err75 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: schema67.properties.artifacts.items.properties.sha256.type},message:"must be string,null"};
vErrors = note(vErrors, err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data.card !== undefined){
let data31 = data.card;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema67.properties.card.type},message:"must be string,null"};
vErrors = note(vErrors, err78);
errors++;
}
}
if(data.files !== undefined){
let data32 = data.files;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err79 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err79);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err80 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
if(data.bytes !== undefined){
let data33 = data.bytes;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err81 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err81);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err82 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
if(data.errors !== undefined){
let data34 = data.errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err83 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err83);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err84 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
if(data.warnings !== undefined){
let data35 = data.warnings;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err85 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err85);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err86 = {instancePath:instancePath+"/warnings",schemaPath:"#/$defs/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err86);
errors++;
}
}
}
if(data.codes !== undefined){
let data36 = data.codes;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(typeof data36[i1] !== "string"){
const err87 = {instancePath:instancePath+"/codes/" + i1,schemaPath:"#/$defs/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err87);
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/codes",schemaPath:"#/$defs/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err89);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="index.schema.json" */;
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
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.repository === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.validation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.totals === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.datasets === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.runs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.models === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.edges === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.schema !== undefined){
if("index/1" !== data.schema){
const err11 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "index/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data1.version === undefined){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data1.name !== undefined){
if("hortus" !== data1.name){
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(!(((data4 === "complete") || (data4 === "marked")) || (data4 === "refused"))){
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.repository !== undefined){
let data5 = data.repository;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err19 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data5.dirty === undefined){
const err20 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
for(const key2 in data5){
if(!((key2 === "commit") || (key2 === "dirty"))){
const err21 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err22 = {instancePath:instancePath+"/repository/commit",schemaPath:"#/properties/repository/properties/commit/type",keyword:"type",params:{type: schema31.properties.repository.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data5.dirty !== undefined){
let data7 = data5.dirty;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err23 = {instancePath:instancePath+"/repository/dirty",schemaPath:"#/properties/repository/properties/dirty/type",keyword:"type",params:{type: schema31.properties.repository.properties.dirty.type},message:"must be boolean,null"};
vErrors = note(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.validation !== undefined){
let data8 = data.validation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.errors === undefined){
const err25 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
if(data8.warnings === undefined){
const err26 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
vErrors = note(vErrors, err26);
errors++;
}
if(data8.elsewhere === undefined){
const err27 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty: "elsewhere"},message:"must have required property '"+"elsewhere"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data8.codes === undefined){
const err28 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data8.first === undefined){
const err29 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
for(const key3 in data8){
if(!(((((key3 === "errors") || (key3 === "warnings")) || (key3 === "elsewhere")) || (key3 === "codes")) || (key3 === "first"))){
const err30 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data8.errors !== undefined){
let data9 = data8.errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/validation/errors",schemaPath:"#/properties/validation/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err31);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/validation/errors",schemaPath:"#/properties/validation/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err32);
errors++;
}
}
}
if(data8.warnings !== undefined){
let data10 = data8.warnings;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/validation/warnings",schemaPath:"#/properties/validation/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err33);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/validation/warnings",schemaPath:"#/properties/validation/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
if(data8.elsewhere !== undefined){
let data11 = data8.elsewhere;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/validation/elsewhere",schemaPath:"#/properties/validation/properties/elsewhere/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/validation/elsewhere",schemaPath:"#/properties/validation/properties/elsewhere/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
if(data8.codes !== undefined){
let data12 = data8.codes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/validation/codes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validation/properties/codes/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err37);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/validation/codes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validation/properties/codes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/validation/codes",schemaPath:"#/properties/validation/properties/codes/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data8.first !== undefined){
let data14 = data8.first;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.code === undefined){
const err40 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data15.path === undefined){
const err41 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data15.line === undefined){
const err42 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data15.message === undefined){
const err43 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
for(const key5 in data15){
if(!((((key5 === "code") || (key5 === "path")) || (key5 === "line")) || (key5 === "message"))){
const err44 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data15.code !== undefined){
if(typeof data15.code !== "string"){
const err45 = {instancePath:instancePath+"/validation/first/" + i0+"/code",schemaPath:"#/properties/validation/properties/first/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data15.path !== undefined){
if(typeof data15.path !== "string"){
const err46 = {instancePath:instancePath+"/validation/first/" + i0+"/path",schemaPath:"#/properties/validation/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data15.line !== undefined){
let data18 = data15.line;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err47 = {instancePath:instancePath+"/validation/first/" + i0+"/line",schemaPath:"#/properties/validation/properties/first/items/properties/line/type",keyword:"type",params:{type: schema31.properties.validation.properties.first.items.properties.line.type},message:"must be integer,null"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data15.message !== undefined){
if(typeof data15.message !== "string"){
const err48 = {instancePath:instancePath+"/validation/first/" + i0+"/message",schemaPath:"#/properties/validation/properties/first/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/validation/first/" + i0,schemaPath:"#/properties/validation/properties/first/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/validation/first",schemaPath:"#/properties/validation/properties/first/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err51);
errors++;
}
}
if(data.subject !== undefined){
let data20 = data.subject;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err52 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data20.id === undefined){
const err53 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
for(const key6 in data20){
if(!((key6 === "kind") || (key6 === "id"))){
const err54 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data20.kind !== undefined){
let data21 = data20.kind;
if(!(((data21 === "datasets") || (data21 === "runs")) || (data21 === "models"))){
const err55 = {instancePath:instancePath+"/subject/kind",schemaPath:"#/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.subject.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data20.id !== undefined){
if(typeof data20.id !== "string"){
const err56 = {instancePath:instancePath+"/subject/id",schemaPath:"#/properties/subject/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data.totals !== undefined){
let data23 = data.totals;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.datasets === undefined){
const err58 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
vErrors = note(vErrors, err58);
errors++;
}
if(data23.runs === undefined){
const err59 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
vErrors = note(vErrors, err59);
errors++;
}
if(data23.models === undefined){
const err60 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data23.edges === undefined){
const err61 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
for(const key7 in data23){
if(!((((key7 === "datasets") || (key7 === "runs")) || (key7 === "models")) || (key7 === "edges"))){
const err62 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data23.datasets !== undefined){
let data24 = data23.datasets;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err63 = {instancePath:instancePath+"/totals/datasets",schemaPath:"#/properties/totals/properties/datasets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err63);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/totals/datasets",schemaPath:"#/properties/totals/properties/datasets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err64);
errors++;
}
}
}
if(data23.runs !== undefined){
let data25 = data23.runs;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err65 = {instancePath:instancePath+"/totals/runs",schemaPath:"#/properties/totals/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err65);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/totals/runs",schemaPath:"#/properties/totals/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
if(data23.models !== undefined){
let data26 = data23.models;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err67 = {instancePath:instancePath+"/totals/models",schemaPath:"#/properties/totals/properties/models/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err67);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err68 = {instancePath:instancePath+"/totals/models",schemaPath:"#/properties/totals/properties/models/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err68);
errors++;
}
}
}
if(data23.edges !== undefined){
let data27 = data23.edges;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err69 = {instancePath:instancePath+"/totals/edges",schemaPath:"#/properties/totals/properties/edges/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err69);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err70 = {instancePath:instancePath+"/totals/edges",schemaPath:"#/properties/totals/properties/edges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err70);
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data.datasets !== undefined){
let data28 = data.datasets;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data28[i1], {instancePath:instancePath+"/datasets/" + i1,parentData:data28,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data.runs !== undefined){
let data30 = data.runs;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data30[i2], {instancePath:instancePath+"/runs/" + i2,parentData:data30,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data.models !== undefined){
let data32 = data.models;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate27(data32[i3], {instancePath:instancePath+"/models/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data.edges !== undefined){
let data34 = data.edges;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.kind === undefined){
const err75 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err75);
errors++;
}
if(data35.from === undefined){
const err76 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err76);
errors++;
}
if(data35.to === undefined){
const err77 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data35.resolved === undefined){
const err78 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
for(const key8 in data35){
if(!((((key8 === "kind") || (key8 === "from")) || (key8 === "to")) || (key8 === "resolved"))){
const err79 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data35.kind !== undefined){
let data36 = data35.kind;
if(!(((data36 === "dataset_run") || (data36 === "run_model")) || (data36 === "dataset_dataset"))){
const err80 = {instancePath:instancePath+"/edges/" + i4+"/kind",schemaPath:"#/$defs/edge/properties/kind/enum",keyword:"enum",params:{allowedValues: schema79.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err80);
errors++;
}
}
if(data35.from !== undefined){
if(typeof data35.from !== "string"){
const err81 = {instancePath:instancePath+"/edges/" + i4+"/from",schemaPath:"#/$defs/edge/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data35.to !== undefined){
if(typeof data35.to !== "string"){
const err82 = {instancePath:instancePath+"/edges/" + i4+"/to",schemaPath:"#/$defs/edge/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data35.resolved !== undefined){
if(typeof data35.resolved !== "boolean"){
const err83 = {instancePath:instancePath+"/edges/" + i4+"/resolved",schemaPath:"#/$defs/edge/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/$defs/edge/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err85);
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err86);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

