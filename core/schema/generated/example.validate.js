// Generated from schemas/ by `npm run generate`. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js'
const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"example.schema.json","type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"capability":{"type":["string","null"]},"tags":{"$ref":"#/$defs/words"},"tasks":{"$ref":"#/$defs/words"},"frameworks":{"$ref":"#/$defs/words"},"modalities":{"$ref":"#/$defs/words"},"datasets":{"$ref":"#/$defs/words"},"stability":{"type":["string","null"],"examples":["stable","beta","experimental","archived"]},"archived":{"type":["boolean","null"]},"product":{"type":["boolean","null"]},"graduated_to":{"type":["object","string","null"],"additionalProperties":true,"properties":{"repository":{"type":"string"},"date":{"type":"string"},"tree":{"type":"string"},"commit":{"type":"string"}}},"image":{"type":["string","null"]},"docker":{"type":["string","object","null"]},"license":{"type":["string","null"]},"resources":{"type":["object","null"],"additionalProperties":true,"properties":{"gpu":{"type":["integer","object","string","boolean","null"],"minimum":0},"gpu_count":{"type":["integer","null"],"minimum":0},"vram_gb":{"$ref":"#/$defs/amount"},"ram_gb":{"$ref":"#/$defs/amount"},"cpu_cores":{"$ref":"#/$defs/amount"},"disk_gb":{"$ref":"#/$defs/amount"},"downloads":{"type":["array","null"]}}},"hardware":{"type":["object","null"]},"build":{"type":["object","null"],"additionalProperties":true,"properties":{"dockerfile":{"type":"string","default":"Dockerfile"},"args":{"$ref":"#/$defs/texts"}}},"presets":{"type":["object","array","null"],"additionalProperties":{"$ref":"#/$defs/preset"}},"profiles":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":true,"properties":{"params":{"$ref":"#/$defs/scalars"},"env":{"$ref":"#/$defs/texts"},"gpus":{"type":"integer","minimum":0}}}},"metrics":{"type":["object","null"],"additionalProperties":{"type":["object","string"],"additionalProperties":true,"properties":{"direction":{"enum":["min","max"]},"unit":{"type":"string"},"tolerance":{"type":"number","minimum":0},"class":{"enum":["exact","near","time","quality"]}}}},"expect":{"$ref":"#/$defs/expect"},"parity":{"type":["object","null"],"required":["presets","output","thresholds"],"additionalProperties":false,"properties":{"presets":{"type":"array","minItems":2,"maxItems":16,"items":{"type":"string"}},"output":{"type":"string","pattern":"\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"},"thresholds":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"mae":{"type":"number","minimum":0},"rmse":{"type":"number","minimum":0},"max_error":{"type":"number","minimum":0},"cosine":{"type":"number","minimum":-1,"maximum":1}}},"required":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}},"sweeps":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":true,"required":["params"],"properties":{"description":{"type":"string"},"preset":{"type":"string","default":"train"},"method":{"enum":["grid","random"],"default":"grid"},"trials":{"type":"integer","minimum":1,"maximum":1024},"seed":{"type":["integer","string"],"default":"0"},"params":{"type":"object","additionalProperties":{"type":["array","object","string","number","boolean"]}},"metric":{"type":"string"},"direction":{"enum":["min","max"]}}}},"shared_paths":{"$ref":"#/$defs/words"},"verification":{"type":["object","null"],"additionalProperties":true,"properties":{"last_verified":{"type":["string","null"]},"last_verification_note":{"type":["string","null"]},"status":{"type":["string","null"]},"date":{"type":["string","null"]},"notes":{"type":["string","null"]}}},"last_verification_note":{"type":["string","null"]}},"$defs":{"words":{"type":["array","string","null"],"items":{"type":["string","number","object"]}},"amount":{"type":["number","null"],"minimum":0},"texts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"scalars":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}},"supervise":{"type":["object","null"],"additionalProperties":false,"properties":{"early_stop":{"type":["object","string","null"],"required":["metric"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"maxLength":200},"patience":{"type":"integer","minimum":1,"maximum":1000000,"default":10},"min_delta":{"type":"number","minimum":0,"default":0},"mode":{"enum":["min","max"]}}},"stop_on_nan":{"type":"boolean"},"max_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"max_gpu_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"max_epochs":{"type":"integer","minimum":1,"maximum":1000000000},"max_iterations":{"type":"integer","minimum":1,"maximum":1000000000},"keep_checkpoints":{"type":["object","integer","null"],"minimum":1,"maximum":100,"additionalProperties":false,"properties":{"n":{"type":"integer","minimum":1,"maximum":100,"default":1},"metric":{"type":"string","minLength":1,"maxLength":200},"mode":{"enum":["min","max"]}}},"log":{"type":["object","null"],"additionalProperties":false,"properties":{"on":{"type":"string","minLength":1,"maxLength":200},"every":{"type":"integer","minimum":1},"once":{"type":"integer","minimum":1}}},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600}}},"expect":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/expected_metric"},"properties":{"finite":{"type":["boolean","object"],"default":true},"artifacts":{"type":["array","object"],"items":{"$ref":"#/$defs/expected_artifact"}}}},"expected_metric":{"type":["object","number"],"additionalProperties":false,"properties":{"min":{"type":"number"},"max":{"type":"number"},"equals":{"type":"number"},"tolerance":{"type":"number","minimum":0,"default":0},"finite":{"type":"boolean","default":true},"required":{"type":"boolean","default":true}}},"expected_artifact":{"type":["object","string"],"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"min_bytes":{"type":"integer","minimum":0},"max_bytes":{"type":"integer","minimum":0}}},"score":{"type":["object","null"],"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"kind":{"enum":["classification","regression"],"default":"classification"},"truth":{"type":"string","minLength":1},"columns":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","default":"id"},"truth":{"type":"string","default":"truth"},"prediction":{"type":"string","default":"prediction"}}},"average":{"enum":["macro","micro","binary"]},"positive":{"type":["string","number","boolean"]},"claims":{"type":"object","additionalProperties":{"type":"string"}},"tolerance":{"type":"number","minimum":0}}},"service":{"type":["object","integer","boolean","null"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"ready_seconds":{"type":"number","exclusiveMinimum":0,"maximum":3600,"default":60},"ask":{"$ref":"#/$defs/ask"},"stop_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}},"ask":{"type":["object","string","boolean","null"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/","default":"/"},"method":{"enum":["GET","POST","PUT","HEAD","DELETE","PATCH","OPTIONS"]},"headers":{"$ref":"#/$defs/texts"},"body":{"type":["string","object","array","number","boolean"]},"body_file":{"type":"string"},"expect_status":{"type":"integer","minimum":100,"maximum":599,"default":200},"expect_contains":{"type":"string"},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}},"preset":{"type":["object","string","array","null"],"additionalProperties":true,"properties":{"description":{"type":["string","null"]},"command":{"type":["string","array","null"]},"script":{"type":["string","array","null"]},"args":{"type":["string","array","null"]},"env":{"$ref":"#/$defs/texts"},"params":{"$ref":"#/$defs/scalars"},"network":{"type":"boolean","default":false},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"engines":{"type":"array","items":{"enum":["docker","podman","process"]}},"requires":{"type":"array","items":{"type":"string"}},"benchmark":{"type":["object","null"],"additionalProperties":false,"properties":{"runs":{"type":"integer","minimum":1,"maximum":1000,"default":10},"warm_up":{"type":"integer","minimum":0,"maximum":1000,"default":1},"metrics":{"type":"array","items":{"type":"string"}}}},"supervise":{"$ref":"#/$defs/supervise"},"service":{"$ref":"#/$defs/service"},"compose":{"type":["boolean","string","object","null"],"additionalProperties":false,"properties":{"file":{"type":"string"},"run_in":{"type":"string"}}},"path_args":{"type":["array","null"]},"docker":{"type":["boolean","null"]},"probe":{"type":["boolean","string","array","null"],"default":true},"expect":{"$ref":"#/$defs/expect"},"score":{"$ref":"#/$defs/score"}}}}};
const schema32 = {"type":["array","string","null"],"items":{"type":["string","number","object"]}};
const schema37 = {"type":["number","null"],"minimum":0};
const schema41 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}};
const schema44 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}};
const schema42 = {"type":["object","string","array","null"],"additionalProperties":true,"properties":{"description":{"type":["string","null"]},"command":{"type":["string","array","null"]},"script":{"type":["string","array","null"]},"args":{"type":["string","array","null"]},"env":{"$ref":"#/$defs/texts"},"params":{"$ref":"#/$defs/scalars"},"network":{"type":"boolean","default":false},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"engines":{"type":"array","items":{"enum":["docker","podman","process"]}},"requires":{"type":"array","items":{"type":"string"}},"benchmark":{"type":["object","null"],"additionalProperties":false,"properties":{"runs":{"type":"integer","minimum":1,"maximum":1000,"default":10},"warm_up":{"type":"integer","minimum":0,"maximum":1000,"default":1},"metrics":{"type":"array","items":{"type":"string"}}}},"supervise":{"$ref":"#/$defs/supervise"},"service":{"$ref":"#/$defs/service"},"compose":{"type":["boolean","string","object","null"],"additionalProperties":false,"properties":{"file":{"type":"string"},"run_in":{"type":"string"}}},"path_args":{"type":["array","null"]},"docker":{"type":["boolean","null"]},"probe":{"type":["boolean","string","array","null"],"default":true},"expect":{"$ref":"#/$defs/expect"},"score":{"$ref":"#/$defs/score"}}};
const schema45 = {"type":["object","null"],"additionalProperties":false,"properties":{"early_stop":{"type":["object","string","null"],"required":["metric"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"maxLength":200},"patience":{"type":"integer","minimum":1,"maximum":1000000,"default":10},"min_delta":{"type":"number","minimum":0,"default":0},"mode":{"enum":["min","max"]}}},"stop_on_nan":{"type":"boolean"},"max_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"max_gpu_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"max_epochs":{"type":"integer","minimum":1,"maximum":1000000000},"max_iterations":{"type":"integer","minimum":1,"maximum":1000000000},"keep_checkpoints":{"type":["object","integer","null"],"minimum":1,"maximum":100,"additionalProperties":false,"properties":{"n":{"type":"integer","minimum":1,"maximum":100,"default":1},"metric":{"type":"string","minLength":1,"maxLength":200},"mode":{"enum":["min","max"]}}},"log":{"type":["object","null"],"additionalProperties":false,"properties":{"on":{"type":"string","minLength":1,"maxLength":200},"every":{"type":"integer","minimum":1},"once":{"type":"integer","minimum":1}}},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600}}};
const schema52 = {"type":["object","null"],"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"kind":{"enum":["classification","regression"],"default":"classification"},"truth":{"type":"string","minLength":1},"columns":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","default":"id"},"truth":{"type":"string","default":"truth"},"prediction":{"type":"string","default":"prediction"}}},"average":{"enum":["macro","micro","binary"]},"positive":{"type":["string","number","boolean"]},"claims":{"type":"object","additionalProperties":{"type":"string"}},"tolerance":{"type":"number","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default ?? func2$module;
const schema46 = {"type":["object","integer","boolean","null"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"ready_seconds":{"type":"number","exclusiveMinimum":0,"maximum":3600,"default":60},"ask":{"$ref":"#/$defs/ask"},"stop_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}};
const pattern4 = new RegExp("^/", "u");
const schema47 = {"type":["object","string","boolean","null"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/","default":"/"},"method":{"enum":["GET","POST","PUT","HEAD","DELETE","PATCH","OPTIONS"]},"headers":{"$ref":"#/$defs/texts"},"body":{"type":["string","object","array","number","boolean"]},"body_file":{"type":"string"},"expect_status":{"type":"integer","minimum":100,"maximum":599,"default":200},"expect_contains":{"type":"string"},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}};

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
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object,string,boolean,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "method")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "body_file")) || (key0 === "expect_status")) || (key0 === "expect_contains")) || (key0 === "seconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = note(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((((data1 === "GET") || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "HEAD")) || (data1 === "DELETE")) || (data1 === "PATCH")) || (data1 === "OPTIONS"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema47.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.body !== undefined){
let data4 = data.body;
if((((!data4 || typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema47.properties.body.type},message:"must be string,object,array,number,boolean"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.body_file !== undefined){
if(typeof data.body_file !== "string"){
const err8 = {instancePath:instancePath+"/body_file",schemaPath:"#/properties/body_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.expect_status !== undefined){
let data6 = data.expect_status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
vErrors = note(vErrors, err10);
errors++;
}
if(data6 < 100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.expect_contains !== undefined){
if(typeof data.expect_contains !== "string"){
const err12 = {instancePath:instancePath+"/expect_contains",schemaPath:"#/properties/expect_contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.seconds !== undefined){
let data8 = data.seconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err13);
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err15);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type},message:"must be object,integer,boolean,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "port") || (key0 === "path")) || (key0 === "ready_seconds")) || (key0 === "ask")) || (key0 === "stop_seconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err4);
errors++;
}
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = note(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.ready_seconds !== undefined){
let data2 = data.ready_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
vErrors = note(vErrors, err7);
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.ask !== undefined){
if(!(validate23(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.stop_seconds !== undefined){
let data4 = data.stop_seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err10);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err12);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/expected_metric"},"properties":{"finite":{"type":["boolean","object"],"default":true},"artifacts":{"type":["array","object"],"items":{"$ref":"#/$defs/expected_artifact"}}}};
const schema50 = {"type":["object","number"],"additionalProperties":false,"properties":{"min":{"type":"number"},"max":{"type":"number"},"equals":{"type":"number"},"tolerance":{"type":"number","minimum":0,"default":0},"finite":{"type":"boolean","default":true},"required":{"type":"boolean","default":true}}};
const schema51 = {"type":["object","string"],"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"min_bytes":{"type":"integer","minimum":0},"max_bytes":{"type":"integer","minimum":0}}};
const pattern6 = new RegExp("^[0-9a-fA-F]{64}$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "finite") || (key0 === "artifacts"))){
let data0 = data[key0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/expected_metric/type",keyword:"type",params:{type: schema50.type},message:"must be object,number"};
vErrors = note(vErrors, err1);
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "min") || (key1 === "max")) || (key1 === "equals")) || (key1 === "tolerance")) || (key1 === "finite")) || (key1 === "required"))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/expected_metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data0.min !== undefined){
let data1 = data0.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/expected_metric/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data0.max !== undefined){
let data2 = data0.max;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/expected_metric/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data0.equals !== undefined){
let data3 = data0.equals;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",schemaPath:"#/$defs/expected_metric/properties/equals/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data0.tolerance !== undefined){
let data4 = data0.tolerance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/expected_metric/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/expected_metric/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data0.finite !== undefined){
if(typeof data0.finite !== "boolean"){
const err8 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/finite",schemaPath:"#/$defs/expected_metric/properties/finite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data0.required !== undefined){
if(typeof data0.required !== "boolean"){
const err9 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/expected_metric/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err9);
errors++;
}
}
}
}
}
if(data.finite !== undefined){
let data7 = data.finite;
if((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err10 = {instancePath:instancePath+"/finite",schemaPath:"#/properties/finite/type",keyword:"type",params:{type: schema49.properties.finite.type},message:"must be boolean,object"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.artifacts !== undefined){
let data8 = data.artifacts;
if(!data8 || typeof data8 != "object"){
const err11 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: schema49.properties.artifacts.type},message:"must be array,object"};
vErrors = note(vErrors, err11);
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")){
const err12 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/type",keyword:"type",params:{type: schema51.type},message:"must be object,string"};
vErrors = note(vErrors, err12);
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
const err13 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key2 in data9){
if(!((((key2 === "path") || (key2 === "sha256")) || (key2 === "min_bytes")) || (key2 === "max_bytes"))){
const err14 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err15 = {instancePath:instancePath+"/artifacts/" + i0+"/path",schemaPath:"#/$defs/expected_artifact/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/artifacts/" + i0+"/path",schemaPath:"#/$defs/expected_artifact/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data9.sha256 !== undefined){
let data11 = data9.sha256;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err17 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/$defs/expected_artifact/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
vErrors = note(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/$defs/expected_artifact/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data9.min_bytes !== undefined){
let data12 = data9.min_bytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/artifacts/" + i0+"/min_bytes",schemaPath:"#/$defs/expected_artifact/properties/min_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err19);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/artifacts/" + i0+"/min_bytes",schemaPath:"#/$defs/expected_artifact/properties/min_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data9.max_bytes !== undefined){
let data13 = data9.max_bytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err21 = {instancePath:instancePath+"/artifacts/" + i0+"/max_bytes",schemaPath:"#/$defs/expected_artifact/properties/max_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err21);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/artifacts/" + i0+"/max_bytes",schemaPath:"#/$defs/expected_artifact/properties/max_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err22);
errors++;
}
}
}
}
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be object,string,array,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema42.properties.description.type},message:"must be string,null"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema42.properties.command.type},message:"must be string,array,null"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.script !== undefined){
let data2 = data.script;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: schema42.properties.script.type},message:"must be string,array,null"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema42.properties.args.type},message:"must be string,array,null"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.env !== undefined){
let data4 = data.env;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.params !== undefined){
let data6 = data.params;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
vErrors = note(vErrors, err7);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err8 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err8);
errors++;
}
}
}
}
if(data.network !== undefined){
if(typeof data.network !== "boolean"){
const err9 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.timeout_seconds !== undefined){
let data9 = data.timeout_seconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
vErrors = note(vErrors, err10);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.engines !== undefined){
let data10 = data.engines;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((data11 === "docker") || (data11 === "podman")) || (data11 === "process"))){
const err13 = {instancePath:instancePath+"/engines/" + i0,schemaPath:"#/properties/engines/items/enum",keyword:"enum",params:{allowedValues: schema42.properties.engines.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/engines",schemaPath:"#/properties/engines/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.requires !== undefined){
let data12 = data.requires;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err15 = {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.benchmark !== undefined){
let data14 = data.benchmark;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/benchmark",schemaPath:"#/properties/benchmark/type",keyword:"type",params:{type: schema42.properties.benchmark.type},message:"must be object,null"};
vErrors = note(vErrors, err17);
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "runs") || (key2 === "warm_up")) || (key2 === "metrics"))){
const err18 = {instancePath:instancePath+"/benchmark",schemaPath:"#/properties/benchmark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data14.runs !== undefined){
let data15 = data14.runs;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err19);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err20);
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err21 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err21);
errors++;
}
}
}
if(data14.warm_up !== undefined){
let data16 = data14.warm_up;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err22 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err22);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
const err23 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err23);
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
if(data14.metrics !== undefined){
let data17 = data14.metrics;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err25 = {instancePath:instancePath+"/benchmark/metrics/" + i2,schemaPath:"#/properties/benchmark/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/benchmark/metrics",schemaPath:"#/properties/benchmark/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
}
if(data.supervise !== undefined){
let data19 = data.supervise;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/supervise",schemaPath:"#/$defs/supervise/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
vErrors = note(vErrors, err27);
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(func1.call(schema45.properties, key3))){
const err28 = {instancePath:instancePath+"/supervise",schemaPath:"#/$defs/supervise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data19.early_stop !== undefined){
let data20 = data19.early_stop;
if(((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "string")) && (data20 !== null)){
const err29 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/type",keyword:"type",params:{type: schema45.properties.early_stop.type},message:"must be object,string,null"};
vErrors = note(vErrors, err29);
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.metric === undefined){
const err30 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
for(const key4 in data20){
if(!((((key4 === "metric") || (key4 === "patience")) || (key4 === "min_delta")) || (key4 === "mode"))){
const err31 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data20.metric !== undefined){
let data21 = data20.metric;
if(typeof data21 === "string"){
if(func2(data21) > 200){
const err32 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err32);
errors++;
}
if(func2(data21) < 1){
const err33 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data20.patience !== undefined){
let data22 = data20.patience;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err35 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
const err36 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
vErrors = note(vErrors, err36);
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
if(data20.min_delta !== undefined){
let data23 = data20.min_delta;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err38 = {instancePath:instancePath+"/supervise/early_stop/min_delta",schemaPath:"#/$defs/supervise/properties/early_stop/properties/min_delta/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/supervise/early_stop/min_delta",schemaPath:"#/$defs/supervise/properties/early_stop/properties/min_delta/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data20.mode !== undefined){
let data24 = data20.mode;
if(!((data24 === "min") || (data24 === "max"))){
const err40 = {instancePath:instancePath+"/supervise/early_stop/mode",schemaPath:"#/$defs/supervise/properties/early_stop/properties/mode/enum",keyword:"enum",params:{allowedValues: schema45.properties.early_stop.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err40);
errors++;
}
}
}
}
if(data19.stop_on_nan !== undefined){
if(typeof data19.stop_on_nan !== "boolean"){
const err41 = {instancePath:instancePath+"/supervise/stop_on_nan",schemaPath:"#/$defs/supervise/properties/stop_on_nan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data19.max_seconds !== undefined){
let data26 = data19.max_seconds;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 86400 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
vErrors = note(vErrors, err42);
errors++;
}
if(data26 <= 0 || isNaN(data26)){
const err43 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data19.max_gpu_minutes !== undefined){
let data27 = data19.max_gpu_minutes;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
vErrors = note(vErrors, err45);
errors++;
}
if(data27 <= 0 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data19.max_epochs !== undefined){
let data28 = data19.max_epochs;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err48 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err48);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
vErrors = note(vErrors, err49);
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err50);
errors++;
}
}
}
if(data19.max_iterations !== undefined){
let data29 = data19.max_iterations;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err51 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err51);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
vErrors = note(vErrors, err52);
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err53 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
if(data19.keep_checkpoints !== undefined){
let data30 = data19.keep_checkpoints;
if(((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))) && (data30 !== null)){
const err54 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/type",keyword:"type",params:{type: schema45.properties.keep_checkpoints.type},message:"must be object,integer,null"};
vErrors = note(vErrors, err54);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = note(vErrors, err55);
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err56 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
if(!(((key5 === "n") || (key5 === "metric")) || (key5 === "mode"))){
const err57 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data30.n !== undefined){
let data31 = data30.n;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err58 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err58);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err59 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = note(vErrors, err59);
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err60 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
if(data30.metric !== undefined){
let data32 = data30.metric;
if(typeof data32 === "string"){
if(func2(data32) > 200){
const err61 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err61);
errors++;
}
if(func2(data32) < 1){
const err62 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data30.mode !== undefined){
let data33 = data30.mode;
if(!((data33 === "min") || (data33 === "max"))){
const err64 = {instancePath:instancePath+"/supervise/keep_checkpoints/mode",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/mode/enum",keyword:"enum",params:{allowedValues: schema45.properties.keep_checkpoints.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err64);
errors++;
}
}
}
}
if(data19.log !== undefined){
let data34 = data19.log;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err65 = {instancePath:instancePath+"/supervise/log",schemaPath:"#/$defs/supervise/properties/log/type",keyword:"type",params:{type: schema45.properties.log.type},message:"must be object,null"};
vErrors = note(vErrors, err65);
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
if(!(((key6 === "on") || (key6 === "every")) || (key6 === "once"))){
const err66 = {instancePath:instancePath+"/supervise/log",schemaPath:"#/$defs/supervise/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data34.on !== undefined){
let data35 = data34.on;
if(typeof data35 === "string"){
if(func2(data35) > 200){
const err67 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err67);
errors++;
}
if(func2(data35) < 1){
const err68 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data34.every !== undefined){
let data36 = data34.every;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err70 = {instancePath:instancePath+"/supervise/log/every",schemaPath:"#/$defs/supervise/properties/log/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err70);
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err71 = {instancePath:instancePath+"/supervise/log/every",schemaPath:"#/$defs/supervise/properties/log/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err71);
errors++;
}
}
}
if(data34.once !== undefined){
let data37 = data34.once;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err72 = {instancePath:instancePath+"/supervise/log/once",schemaPath:"#/$defs/supervise/properties/log/properties/once/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err72);
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err73 = {instancePath:instancePath+"/supervise/log/once",schemaPath:"#/$defs/supervise/properties/log/properties/once/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
}
}
if(data19.grace_seconds !== undefined){
let data38 = data19.grace_seconds;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 600 || isNaN(data38)){
const err74 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err74);
errors++;
}
if(data38 <= 0 || isNaN(data38)){
const err75 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err75);
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
}
if(data.service !== undefined){
if(!(validate22(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.compose !== undefined){
let data40 = data.compose;
if((((typeof data40 !== "boolean") && (typeof data40 !== "string")) && (!(data40 && typeof data40 == "object" && !Array.isArray(data40)))) && (data40 !== null)){
const err77 = {instancePath:instancePath+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type: schema42.properties.compose.type},message:"must be boolean,string,object,null"};
vErrors = note(vErrors, err77);
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
if(!((key7 === "file") || (key7 === "run_in"))){
const err78 = {instancePath:instancePath+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err78);
errors++;
}
}
if(data40.file !== undefined){
if(typeof data40.file !== "string"){
const err79 = {instancePath:instancePath+"/compose/file",schemaPath:"#/properties/compose/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data40.run_in !== undefined){
if(typeof data40.run_in !== "string"){
const err80 = {instancePath:instancePath+"/compose/run_in",schemaPath:"#/properties/compose/properties/run_in/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
}
if(data.path_args !== undefined){
let data43 = data.path_args;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err81 = {instancePath:instancePath+"/path_args",schemaPath:"#/properties/path_args/type",keyword:"type",params:{type: schema42.properties.path_args.type},message:"must be array,null"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data.docker !== undefined){
let data44 = data.docker;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err82 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema42.properties.docker.type},message:"must be boolean,null"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data.probe !== undefined){
let data45 = data.probe;
if((((typeof data45 !== "boolean") && (typeof data45 !== "string")) && (!(Array.isArray(data45)))) && (data45 !== null)){
const err83 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type: schema42.properties.probe.type},message:"must be boolean,string,array,null"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data.expect !== undefined){
if(!(validate26(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
let data47 = data.score;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err84 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
vErrors = note(vErrors, err84);
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.file === undefined){
const err85 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err85);
errors++;
}
for(const key8 in data47){
if(!((((((((key8 === "file") || (key8 === "kind")) || (key8 === "truth")) || (key8 === "columns")) || (key8 === "average")) || (key8 === "positive")) || (key8 === "claims")) || (key8 === "tolerance"))){
const err86 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data47.file !== undefined){
let data48 = data47.file;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err87 = {instancePath:instancePath+"/score/file",schemaPath:"#/$defs/score/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err87);
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/score/file",schemaPath:"#/$defs/score/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data47.kind !== undefined){
let data49 = data47.kind;
if(!((data49 === "classification") || (data49 === "regression"))){
const err89 = {instancePath:instancePath+"/score/kind",schemaPath:"#/$defs/score/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data47.truth !== undefined){
let data50 = data47.truth;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err90 = {instancePath:instancePath+"/score/truth",schemaPath:"#/$defs/score/properties/truth/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err90);
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/score/truth",schemaPath:"#/$defs/score/properties/truth/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err91);
errors++;
}
}
if(data47.columns !== undefined){
let data51 = data47.columns;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
if(!(((key9 === "id") || (key9 === "truth")) || (key9 === "prediction"))){
const err92 = {instancePath:instancePath+"/score/columns",schemaPath:"#/$defs/score/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data51.id !== undefined){
if(typeof data51.id !== "string"){
const err93 = {instancePath:instancePath+"/score/columns/id",schemaPath:"#/$defs/score/properties/columns/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data51.truth !== undefined){
if(typeof data51.truth !== "string"){
const err94 = {instancePath:instancePath+"/score/columns/truth",schemaPath:"#/$defs/score/properties/columns/properties/truth/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data51.prediction !== undefined){
if(typeof data51.prediction !== "string"){
const err95 = {instancePath:instancePath+"/score/columns/prediction",schemaPath:"#/$defs/score/properties/columns/properties/prediction/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/score/columns",schemaPath:"#/$defs/score/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data47.average !== undefined){
let data55 = data47.average;
if(!(((data55 === "macro") || (data55 === "micro")) || (data55 === "binary"))){
const err97 = {instancePath:instancePath+"/score/average",schemaPath:"#/$defs/score/properties/average/enum",keyword:"enum",params:{allowedValues: schema52.properties.average.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data47.positive !== undefined){
let data56 = data47.positive;
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
const err98 = {instancePath:instancePath+"/score/positive",schemaPath:"#/$defs/score/properties/positive/type",keyword:"type",params:{type: schema52.properties.positive.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err98);
errors++;
}
}
if(data47.claims !== undefined){
let data57 = data47.claims;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key10 in data57){
if(typeof data57[key10] !== "string"){
const err99 = {instancePath:instancePath+"/score/claims/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/score/properties/claims/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/score/claims",schemaPath:"#/$defs/score/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data47.tolerance !== undefined){
let data59 = data47.tolerance;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err101 = {instancePath:instancePath+"/score/tolerance",schemaPath:"#/$defs/score/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/score/tolerance",schemaPath:"#/$defs/score/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("\\.([nN][pP][yY]|[jJ][sS][oO][nN])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="example.schema.json" */;
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema31.properties.description.type},message:"must be string,null"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.capability !== undefined){
let data2 = data.capability;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/type",keyword:"type",params:{type: schema31.properties.capability.type},message:"must be string,null"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err3);
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
if(data.tasks !== undefined){
let data5 = data.tasks;
if(((!(Array.isArray(data5))) && (typeof data5 !== "string")) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.frameworks !== undefined){
let data7 = data.frameworks;
if(((!(Array.isArray(data7))) && (typeof data7 !== "string")) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/frameworks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err7);
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err8 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err8);
errors++;
}
}
}
}
if(data.modalities !== undefined){
let data9 = data.modalities;
if(((!(Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/modalities",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err9);
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/modalities/" + i3,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err10);
errors++;
}
}
}
}
if(data.datasets !== undefined){
let data11 = data.datasets;
if(((!(Array.isArray(data11))) && (typeof data11 !== "string")) && (data11 !== null)){
const err11 = {instancePath:instancePath+"/datasets",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err11);
errors++;
}
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err12 = {instancePath:instancePath+"/datasets/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err12);
errors++;
}
}
}
}
if(data.stability !== undefined){
let data13 = data.stability;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema31.properties.stability.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.archived !== undefined){
let data14 = data.archived;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: schema31.properties.archived.type},message:"must be boolean,null"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.product !== undefined){
let data15 = data.product;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err15 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: schema31.properties.product.type},message:"must be boolean,null"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.graduated_to !== undefined){
let data16 = data.graduated_to;
if(((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (typeof data16 !== "string")) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/graduated_to",schemaPath:"#/properties/graduated_to/type",keyword:"type",params:{type: schema31.properties.graduated_to.type},message:"must be object,string,null"};
vErrors = note(vErrors, err16);
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.repository !== undefined){
if(typeof data16.repository !== "string"){
const err17 = {instancePath:instancePath+"/graduated_to/repository",schemaPath:"#/properties/graduated_to/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data16.date !== undefined){
if(typeof data16.date !== "string"){
const err18 = {instancePath:instancePath+"/graduated_to/date",schemaPath:"#/properties/graduated_to/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data16.tree !== undefined){
if(typeof data16.tree !== "string"){
const err19 = {instancePath:instancePath+"/graduated_to/tree",schemaPath:"#/properties/graduated_to/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data16.commit !== undefined){
if(typeof data16.commit !== "string"){
const err20 = {instancePath:instancePath+"/graduated_to/commit",schemaPath:"#/properties/graduated_to/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
}
if(data.image !== undefined){
let data21 = data.image;
if((typeof data21 !== "string") && (data21 !== null)){
const err21 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema31.properties.image.type},message:"must be string,null"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.docker !== undefined){
let data22 = data.docker;
if(((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))) && (data22 !== null)){
const err22 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema31.properties.docker.type},message:"must be string,object,null"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.license !== undefined){
let data23 = data.license;
if((typeof data23 !== "string") && (data23 !== null)){
const err23 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: schema31.properties.license.type},message:"must be string,null"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.resources !== undefined){
let data24 = data.resources;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err24 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema31.properties.resources.type},message:"must be object,null"};
vErrors = note(vErrors, err24);
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.gpu !== undefined){
let data25 = data24.gpu;
if(((((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))) && (typeof data25 !== "string")) && (typeof data25 !== "boolean")) && (data25 !== null)){
const err25 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu.type},message:"must be integer,object,string,boolean,null"};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err26 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
if(data24.gpu_count !== undefined){
let data26 = data24.gpu_count;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err27 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu_count.type},message:"must be integer,null"};
vErrors = note(vErrors, err27);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err28 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
if(data24.vram_gb !== undefined){
let data27 = data24.vram_gb;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err29 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err29);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err30 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err30);
errors++;
}
}
}
if(data24.ram_gb !== undefined){
let data28 = data24.ram_gb;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err31 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err31);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err32 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err32);
errors++;
}
}
}
if(data24.cpu_cores !== undefined){
let data29 = data24.cpu_cores;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err33 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err33);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err34 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
if(data24.disk_gb !== undefined){
let data30 = data24.disk_gb;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err35 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err36 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
if(data24.downloads !== undefined){
let data31 = data24.downloads;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err37 = {instancePath:instancePath+"/resources/downloads",schemaPath:"#/properties/resources/properties/downloads/type",keyword:"type",params:{type: schema31.properties.resources.properties.downloads.type},message:"must be array,null"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
}
if(data.hardware !== undefined){
let data32 = data.hardware;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err38 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: schema31.properties.hardware.type},message:"must be object,null"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data.build !== undefined){
let data33 = data.build;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err39 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: schema31.properties.build.type},message:"must be object,null"};
vErrors = note(vErrors, err39);
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.dockerfile !== undefined){
if(typeof data33.dockerfile !== "string"){
const err40 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data33.args !== undefined){
let data35 = data33.args;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err41 = {instancePath:instancePath+"/build/args",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err41);
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key0 in data35){
let data36 = data35[key0];
if((((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")) && (data36 !== null)){
const err42 = {instancePath:instancePath+"/build/args/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err42);
errors++;
}
}
}
}
}
}
if(data.presets !== undefined){
let data37 = data.presets;
if(typeof data37 != "object"){
const err43 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: schema31.properties.presets.type},message:"must be object,array,null"};
vErrors = note(vErrors, err43);
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key1 in data37){
if(!(validate21(data37[key1], {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.profiles !== undefined){
let data39 = data.profiles;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err44 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: schema31.properties.profiles.type},message:"must be object,null"};
vErrors = note(vErrors, err44);
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key2 in data39){
let data40 = data39[key2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.params !== undefined){
let data41 = data40.params;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err45 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
vErrors = note(vErrors, err45);
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key3 in data41){
let data42 = data41[key3];
if(((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))) && (typeof data42 !== "boolean")){
const err46 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err46);
errors++;
}
}
}
}
if(data40.env !== undefined){
let data43 = data40.env;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err47 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err47);
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key4 in data43){
let data44 = data43[key4];
if((((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")) && (data44 !== null)){
const err48 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
}
if(data40.gpus !== undefined){
let data45 = data40.gpus;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err49 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err49);
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err50 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err50);
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
}
if(data.metrics !== undefined){
let data46 = data.metrics;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err52 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema31.properties.metrics.type},message:"must be object,null"};
vErrors = note(vErrors, err52);
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key5 in data46){
let data47 = data46[key5];
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (typeof data47 !== "string")){
const err53 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: schema31.properties.metrics.additionalProperties.type},message:"must be object,string"};
vErrors = note(vErrors, err53);
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.direction !== undefined){
let data48 = data47.direction;
if(!((data48 === "min") || (data48 === "max"))){
const err54 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data47.unit !== undefined){
if(typeof data47.unit !== "string"){
const err55 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data47.tolerance !== undefined){
let data50 = data47.tolerance;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err56 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err56);
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data47.class !== undefined){
let data51 = data47.class;
if(!((((data51 === "exact") || (data51 === "near")) || (data51 === "time")) || (data51 === "quality"))){
const err58 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/class",schemaPath:"#/properties/metrics/additionalProperties/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.additionalProperties.properties.class.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err58);
errors++;
}
}
}
}
}
}
if(data.expect !== undefined){
if(!(validate26(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.parity !== undefined){
let data53 = data.parity;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err59 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/type",keyword:"type",params:{type: schema31.properties.parity.type},message:"must be object,null"};
vErrors = note(vErrors, err59);
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.presets === undefined){
const err60 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data53.output === undefined){
const err61 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
if(data53.thresholds === undefined){
const err62 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'"};
vErrors = note(vErrors, err62);
errors++;
}
for(const key6 in data53){
if(!((((key6 === "presets") || (key6 === "output")) || (key6 === "thresholds")) || (key6 === "required"))){
const err63 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data53.presets !== undefined){
let data54 = data53.presets;
if(Array.isArray(data54)){
if(data54.length > 16){
const err64 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
vErrors = note(vErrors, err64);
errors++;
}
if(data54.length < 2){
const err65 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = note(vErrors, err65);
errors++;
}
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
if(typeof data54[i5] !== "string"){
const err66 = {instancePath:instancePath+"/parity/presets/" + i5,schemaPath:"#/properties/parity/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data53.output !== undefined){
let data56 = data53.output;
if(typeof data56 === "string"){
if(!pattern7.test(data56)){
const err68 = {instancePath:instancePath+"/parity/output",schemaPath:"#/properties/parity/properties/output/pattern",keyword:"pattern",params:{pattern: "\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"},message:"must match pattern \""+"\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"+"\""};
vErrors = note(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/parity/output",schemaPath:"#/properties/parity/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data53.thresholds !== undefined){
let data57 = data53.thresholds;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length < 1){
const err70 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = note(vErrors, err70);
errors++;
}
for(const key7 in data57){
if(!((((key7 === "mae") || (key7 === "rmse")) || (key7 === "max_error")) || (key7 === "cosine"))){
const err71 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data57.mae !== undefined){
let data58 = data57.mae;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err72 = {instancePath:instancePath+"/parity/thresholds/mae",schemaPath:"#/properties/parity/properties/thresholds/properties/mae/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err72);
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/parity/thresholds/mae",schemaPath:"#/properties/parity/properties/thresholds/properties/mae/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data57.rmse !== undefined){
let data59 = data57.rmse;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err74 = {instancePath:instancePath+"/parity/thresholds/rmse",schemaPath:"#/properties/parity/properties/thresholds/properties/rmse/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/parity/thresholds/rmse",schemaPath:"#/properties/parity/properties/thresholds/properties/rmse/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data57.max_error !== undefined){
let data60 = data57.max_error;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err76 = {instancePath:instancePath+"/parity/thresholds/max_error",schemaPath:"#/properties/parity/properties/thresholds/properties/max_error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err76);
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/parity/thresholds/max_error",schemaPath:"#/properties/parity/properties/thresholds/properties/max_error/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data57.cosine !== undefined){
let data61 = data57.cosine;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1 || isNaN(data61)){
const err78 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err78);
errors++;
}
if(data61 < -1 || isNaN(data61)){
const err79 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
vErrors = note(vErrors, err79);
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data53.required !== undefined){
let data62 = data53.required;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
let data63 = data62[i6];
if(Array.isArray(data63)){
const len7 = data63.length;
for(let i7=0; i7<len7; i7++){
if(typeof data63[i7] !== "string"){
const err82 = {instancePath:instancePath+"/parity/required/" + i6+"/" + i7,schemaPath:"#/properties/parity/properties/required/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/parity/required/" + i6,schemaPath:"#/properties/parity/properties/required/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/parity/required",schemaPath:"#/properties/parity/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
}
if(data.sweeps !== undefined){
let data65 = data.sweeps;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err85 = {instancePath:instancePath+"/sweeps",schemaPath:"#/properties/sweeps/type",keyword:"type",params:{type: schema31.properties.sweeps.type},message:"must be object,null"};
vErrors = note(vErrors, err85);
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key8 in data65){
let data66 = data65[key8];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.params === undefined){
const err86 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err86);
errors++;
}
if(data66.description !== undefined){
if(typeof data66.description !== "string"){
const err87 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/sweeps/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data66.preset !== undefined){
if(typeof data66.preset !== "string"){
const err88 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/sweeps/additionalProperties/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data66.method !== undefined){
let data69 = data66.method;
if(!((data69 === "grid") || (data69 === "random"))){
const err89 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/sweeps/additionalProperties/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.sweeps.additionalProperties.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data66.trials !== undefined){
let data70 = data66.trials;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err90 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err90);
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1024 || isNaN(data70)){
const err91 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
vErrors = note(vErrors, err91);
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err92 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err92);
errors++;
}
}
}
if(data66.seed !== undefined){
let data71 = data66.seed;
if((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (typeof data71 !== "string")){
const err93 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/seed",schemaPath:"#/properties/sweeps/additionalProperties/properties/seed/type",keyword:"type",params:{type: schema31.properties.sweeps.additionalProperties.properties.seed.type},message:"must be integer,string"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data66.params !== undefined){
let data72 = data66.params;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key9 in data72){
let data73 = data72[key9];
if((((!data73 || typeof data73 != "object") && (typeof data73 !== "string")) && (!((typeof data73 == "number") && (isFinite(data73))))) && (typeof data73 !== "boolean")){
const err94 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: schema31.properties.sweeps.additionalProperties.properties.params.additionalProperties.type},message:"must be array,object,string,number,boolean"};
vErrors = note(vErrors, err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/sweeps/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data66.metric !== undefined){
if(typeof data66.metric !== "string"){
const err96 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/properties/sweeps/additionalProperties/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data66.direction !== undefined){
let data75 = data66.direction;
if(!((data75 === "min") || (data75 === "max"))){
const err97 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/sweeps/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.sweeps.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err98);
errors++;
}
}
}
}
if(data.shared_paths !== undefined){
let data76 = data.shared_paths;
if(((!(Array.isArray(data76))) && (typeof data76 !== "string")) && (data76 !== null)){
const err99 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err99);
errors++;
}
if(Array.isArray(data76)){
const len8 = data76.length;
for(let i8=0; i8<len8; i8++){
let data77 = data76[i8];
if(((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))) && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err100 = {instancePath:instancePath+"/shared_paths/" + i8,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err100);
errors++;
}
}
}
}
if(data.verification !== undefined){
let data78 = data.verification;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err101 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: schema31.properties.verification.type},message:"must be object,null"};
vErrors = note(vErrors, err101);
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.last_verified !== undefined){
let data79 = data78.last_verified;
if((typeof data79 !== "string") && (data79 !== null)){
const err102 = {instancePath:instancePath+"/verification/last_verified",schemaPath:"#/properties/verification/properties/last_verified/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verified.type},message:"must be string,null"};
vErrors = note(vErrors, err102);
errors++;
}
}
if(data78.last_verification_note !== undefined){
let data80 = data78.last_verification_note;
if((typeof data80 !== "string") && (data80 !== null)){
const err103 = {instancePath:instancePath+"/verification/last_verification_note",schemaPath:"#/properties/verification/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verification_note.type},message:"must be string,null"};
vErrors = note(vErrors, err103);
errors++;
}
}
if(data78.status !== undefined){
let data81 = data78.status;
if((typeof data81 !== "string") && (data81 !== null)){
const err104 = {instancePath:instancePath+"/verification/status",schemaPath:"#/properties/verification/properties/status/type",keyword:"type",params:{type: schema31.properties.verification.properties.status.type},message:"must be string,null"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data78.date !== undefined){
let data82 = data78.date;
if((typeof data82 !== "string") && (data82 !== null)){
const err105 = {instancePath:instancePath+"/verification/date",schemaPath:"#/properties/verification/properties/date/type",keyword:"type",params:{type: schema31.properties.verification.properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data78.notes !== undefined){
let data83 = data78.notes;
if((typeof data83 !== "string") && (data83 !== null)){
const err106 = {instancePath:instancePath+"/verification/notes",schemaPath:"#/properties/verification/properties/notes/type",keyword:"type",params:{type: schema31.properties.verification.properties.notes.type},message:"must be string,null"};
vErrors = note(vErrors, err106);
errors++;
}
}
}
}
if(data.last_verification_note !== undefined){
let data84 = data.last_verification_note;
if((typeof data84 !== "string") && (data84 !== null)){
const err107 = {instancePath:instancePath+"/last_verification_note",schemaPath:"#/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.last_verification_note.type},message:"must be string,null"};
vErrors = note(vErrors, err107);
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err108);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

