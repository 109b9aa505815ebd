// Generated from schemas/ by `npm run generate`. Do not edit.

"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Config","description":"Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.","type":"object","required":["garden","shared_paths","engine","build","smoke","validate","compare","plan"],"additionalProperties":false,"properties":{"garden":{"type":"object","description":"Where the examples are.","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples","description":"The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."},"ignore":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of paths that are not looked at, for instance test/fixtures/**."},"archive_folder":{"type":["string","null"],"default":null,"description":"Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of files that every example depends on: a change there affects all."},"engine":{"enum":["auto","docker","podman","process"],"default":"auto","description":"What runs presets. auto: docker, else podman, else process for the examples that can."},"build":{"type":"object","description":"How images are built.","required":["args","network","cache","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{},"description":"Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."},"network":{"enum":["default","host","none"],"default":"default","description":"Network while building."},"cache":{"enum":["none","gha"],"default":"none","description":"Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30,"description":"A build is stopped after this."}}},"smoke":{"type":"object","description":"How presets are run.","required":["preset","timeout_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke","description":"The preset that is run as smoke."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30,"description":"Limit of one smoke, when the preset sets none."},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4,"description":"Memory limit; null: none."},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null,"description":"CPU limit; null: none."},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512,"description":"Limit of processes and threads of one run."},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"Size of /dev/shm."},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8,"description":"How much of a run's output is kept: the first and the last part."},"cache":{"enum":["isolated","host","volume"],"default":"isolated","description":"isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."},"untrusted":{"type":"boolean","default":false,"description":"The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."}}},"validate":{"type":"object","description":"What is checked, and how hard.","required":["levels","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{},"description":"Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning."},"baseline":{"type":"string","default":".github/hortus-baseline.json","description":"File of frozen findings; what is in it does not fail."},"strict":{"type":"boolean","default":false,"description":"Warnings fail too."}}},"compare":{"type":"object","description":"How two records are compared.","required":["tolerance","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05,"description":"Relative change below which a metric counts as equivalent."},"metrics":{"type":"object","default":{},"description":"Per metric; the descriptor's own declaration comes first.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"description":"Relative."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better."},"unit":{"type":"string","description":"Shown behind its values."}}}}}},"plan":{"type":"object","description":"How the matrix of a workflow is planned.","required":["max_cells","minutes","labels"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256,"description":"Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."},"minutes":{"type":"number","exclusiveMinimum":0,"default":15,"description":"Time limit of a cell whose length is not known."},"labels":{"type":"object","description":"Runner labels.","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"],"description":"Runner of cells that need no GPU."},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"],"description":"Runner of cells that need one."}}}}}}};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
if(data.garden === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "garden"},message:"must have required property '"+"garden"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shared_paths === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shared_paths"},message:"must have required property '"+"shared_paths"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.engine === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.build === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.smoke === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smoke"},message:"must have required property '"+"smoke"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.validate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validate"},message:"must have required property '"+"validate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.compare === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plan === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "garden") || (key0 === "shared_paths")) || (key0 === "engine")) || (key0 === "build")) || (key0 === "smoke")) || (key0 === "validate")) || (key0 === "compare")) || (key0 === "plan"))){
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
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err9 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.ignore === undefined){
const err10 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.archive_folder === undefined){
const err11 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err12 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err13 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.ignore !== undefined){
let data2 = data0.ignore;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err14 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err16 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.shared_paths !== undefined){
let data5 = data.shared_paths;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err18 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err20 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err21 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.network === undefined){
const err22 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.cache === undefined){
const err23 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.timeout_minutes === undefined){
const err24 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "timeout_minutes"))){
const err25 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err26 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err28 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!((data12 === "none") || (data12 === "gha"))){
const err29 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data13 = data8.timeout_minutes;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1440 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.smoke !== undefined){
let data14 = data.smoke;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.preset === undefined){
const err34 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.timeout_seconds === undefined){
const err35 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.memory_gb === undefined){
const err36 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.cpus === undefined){
const err37 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.pids === undefined){
const err38 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.shm_gb === undefined){
const err39 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.log_mb === undefined){
const err40 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.cache === undefined){
const err41 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.untrusted === undefined){
const err42 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data14){
if(!(func1.call(schema31.properties.smoke.properties, key4))){
const err43 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data14.preset !== undefined){
if(typeof data14.preset !== "string"){
const err44 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.timeout_seconds !== undefined){
let data16 = data14.timeout_seconds;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 86400 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.memory_gb !== undefined){
let data17 = data14.memory_gb;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err48 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err49 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data14.cpus !== undefined){
let data18 = data14.cpus;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err50 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err51 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data14.pids !== undefined){
let data19 = data14.pids;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err52 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65536 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19 < 16 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data14.shm_gb !== undefined){
let data20 = data14.shm_gb;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err56 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.log_mb !== undefined){
let data21 = data14.log_mb;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.cache !== undefined){
let data22 = data14.cache;
if(!(((data22 === "isolated") || (data22 === "host")) || (data22 === "volume"))){
const err59 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data14.untrusted !== undefined){
if(typeof data14.untrusted !== "boolean"){
const err60 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err61 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.validate !== undefined){
let data24 = data.validate;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.levels === undefined){
const err62 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24.baseline === undefined){
const err63 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24.strict === undefined){
const err64 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key5 in data24){
if(!(((key5 === "levels") || (key5 === "baseline")) || (key5 === "strict"))){
const err65 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.levels !== undefined){
let data25 = data24.levels;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
let data26 = data25[key6];
if(!((((data26 === "off") || (data26 === "notice")) || (data26 === "warning")) || (data26 === "error"))){
const err66 = {instancePath:instancePath+"/validate/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err67 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.baseline !== undefined){
if(typeof data24.baseline !== "string"){
const err68 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.strict !== undefined){
if(typeof data24.strict !== "boolean"){
const err69 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.compare !== undefined){
let data29 = data.compare;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.tolerance === undefined){
const err71 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data29.metrics === undefined){
const err72 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key7 in data29){
if(!((key7 === "tolerance") || (key7 === "metrics"))){
const err73 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data29.tolerance !== undefined){
let data30 = data29.tolerance;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err74 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.metrics !== undefined){
let data31 = data29.metrics;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key8 in data31){
let data32 = data31[key8];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
if(!(((key9 === "tolerance") || (key9 === "direction")) || (key9 === "unit"))){
const err76 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.tolerance !== undefined){
let data33 = data32.tolerance;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err77 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data32.direction !== undefined){
let data34 = data32.direction;
if(!(((data34 === "min") || (data34 === "max")) || (data34 === "neutral"))){
const err79 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.unit !== undefined){
if(typeof data32.unit !== "string"){
const err80 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/compare/metrics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.plan !== undefined){
let data36 = data.plan;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.max_cells === undefined){
const err84 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.minutes === undefined){
const err85 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36.labels === undefined){
const err86 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key10 in data36){
if(!(((key10 === "max_cells") || (key10 === "minutes")) || (key10 === "labels"))){
const err87 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.max_cells !== undefined){
let data37 = data36.max_cells;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err88 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 256 || isNaN(data37)){
const err89 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err90 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data36.minutes !== undefined){
let data38 = data36.minutes;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 <= 0 || isNaN(data38)){
const err91 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.labels !== undefined){
let data39 = data36.labels;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.cpu === undefined){
const err93 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data39.gpu === undefined){
const err94 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key11 in data39){
if(!((key11 === "cpu") || (key11 === "gpu"))){
const err95 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.cpu !== undefined){
let data40 = data39.cpu;
if(Array.isArray(data40)){
if(data40.length < 1){
const err96 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
if(typeof data40[i2] !== "string"){
const err97 = {instancePath:instancePath+"/plan/labels/cpu/" + i2,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.gpu !== undefined){
let data42 = data39.gpu;
if(Array.isArray(data42)){
if(data42.length < 1){
const err99 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
if(typeof data42[i3] !== "string"){
const err100 = {instancePath:instancePath+"/plan/labels/gpu/" + i3,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

