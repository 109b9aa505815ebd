// Generated from schemas/ by `npm run generate`. Do not edit.
import func3$module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Config","description":"Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.","type":"object","required":["garden","shared_paths","engine","build","smoke","validate","workspace","work_dir","compare","plan"],"additionalProperties":false,"properties":{"garden":{"type":"object","description":"Where the examples are.","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples","description":"The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."},"ignore":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of paths that are not looked at, for instance test/fixtures/**."},"archive_folder":{"type":["string","null"],"default":null,"description":"Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of files that every example depends on: a change there affects all."},"engine":{"enum":["auto","docker","podman","process"],"default":"auto","description":"What runs presets. auto: docker, else podman, else process for the examples that can."},"build":{"type":"object","description":"How images are built.","required":["args","network","cache","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{},"description":"Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."},"network":{"enum":["default","host","none"],"default":"default","description":"Network while building."},"cache":{"enum":["none","gha"],"default":"none","description":"Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30,"description":"A build is stopped after this."}}},"smoke":{"type":"object","description":"How presets are run.","required":["preset","timeout_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke","description":"The preset that is run as smoke."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30,"description":"Limit of one smoke, when the preset sets none."},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4,"description":"Memory limit; null: none."},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null,"description":"CPU limit; null: none."},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512,"description":"Limit of processes and threads of one run."},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"Size of /dev/shm."},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8,"description":"How much of a run's output is kept: the first and the last part."},"cache":{"enum":["isolated","host","volume"],"default":"isolated","description":"isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."},"untrusted":{"type":"boolean","default":false,"description":"The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."}}},"validate":{"type":"object","description":"What is checked, and how hard.","required":["levels","exempt","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{},"description":"Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."},"exempt":{"type":"array","default":[],"description":"Findings that are left out at certain places, with the reason.","items":{"type":"object","required":["code","path","reason"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The finding."},"path":{"type":"string","description":"Glob of the paths where it is left out."},"reason":{"type":"string","minLength":1,"description":"Why; a reviewer reads it."}}}},"baseline":{"type":"string","default":".github/hortus-baseline.json","description":"File of frozen findings; what is in it does not fail."},"strict":{"type":"boolean","default":false,"description":"Warnings fail too, and the baseline forgives nothing (TFC-0006)."}}},"workspace":{"type":"object","description":"The TFC side of a repository: datasets, runs, models.","required":["profile","large_file_mb","model_extensions","workflow","environment","checksums","signatures","keyring","trusted_keys","threshold"],"additionalProperties":false,"properties":{"profile":{"enum":["auto","off","seed","full"],"default":"auto","description":"Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."},"large_file_mb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"A file over this many MiB below data, datasets, models or runs belongs into Git LFS."},"model_extensions":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9.]{0,31}$"},"minItems":1,"default":["pt","pth","ckpt","safetensors","onnx","pb","h5","keras","pkl","pickle","joblib","bin","tflite","engine","gguf","npz"],"description":"Extensions of a model artifact `model.<ext>`."},"workflow":{"type":"boolean","default":false,"description":"Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."},"environment":{"type":"boolean","default":false,"description":"Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."},"checksums":{"enum":["off","warn","require"],"default":"warn","description":"Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."},"signatures":{"enum":["off","warn","require"],"default":"warn","description":"Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."},"keyring":{"type":"string","default":".github/hortus-keys.asc","description":"Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."},"trusted_keys":{"type":"array","default":[],"description":"Who may sign, by full fingerprint. With a base it is read at the merge base.","items":{"type":"object","required":["fingerprint"],"additionalProperties":false,"properties":{"fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$","description":"Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."},"name":{"type":"string","description":"Whose key it is."},"paths":{"type":"array","items":{"type":"string"},"description":"Globs of directories that the key may sign; left out: all."},"since":{"type":"string","description":"Date (YYYY-MM-DD): signatures made before are refused."},"until":{"type":"string","description":"Date (YYYY-MM-DD): signatures made after are refused."}}}},"threshold":{"type":"integer","minimum":1,"maximum":16,"default":1,"description":"How many different trusted keys must have signed."}}},"work_dir":{"type":"object","description":"Run directories of a vision pipeline that keeps its state in one work-dir.","required":["path"],"additionalProperties":false,"properties":{"path":{"type":["string","null"],"default":null,"description":"The work-dir to check, for instance work-dir; null: one named work-dir when it is there."}}},"compare":{"type":"object","description":"How two records are compared.","required":["tolerance","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05,"description":"Relative change below which a metric counts as equivalent."},"metrics":{"type":"object","default":{},"description":"Per metric; the descriptor's own declaration comes first.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"description":"Relative."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better."},"unit":{"type":"string","description":"Shown behind its values."}}}}}},"plan":{"type":"object","description":"How the matrix of a workflow is planned.","required":["max_cells","minutes","labels"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256,"description":"Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."},"minutes":{"type":"number","exclusiveMinimum":0,"default":15,"description":"Time limit of a cell whose length is not known."},"labels":{"type":"object","description":"Runner labels.","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"],"description":"Runner of cells that need no GPU."},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"],"description":"Runner of cells that need one."}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func3 = func3$module.default ?? func3$module;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9.]{0,31}$", "u");
const pattern5 = new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$", "u");

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
if(data.workspace === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.work_dir === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_dir"},message:"must have required property '"+"work_dir"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.compare === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.plan === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err11 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.ignore === undefined){
const err12 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.archive_folder === undefined){
const err13 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err14 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err15 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
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
const err19 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
const err20 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err22 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err23 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.network === undefined){
const err24 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.cache === undefined){
const err25 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.timeout_minutes === undefined){
const err26 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "timeout_minutes"))){
const err27 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err28 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err30 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!((data12 === "none") || (data12 === "gha"))){
const err31 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data13 = data8.timeout_minutes;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1440 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err35 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.smoke !== undefined){
let data14 = data.smoke;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.preset === undefined){
const err36 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.timeout_seconds === undefined){
const err37 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.memory_gb === undefined){
const err38 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.cpus === undefined){
const err39 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.pids === undefined){
const err40 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.shm_gb === undefined){
const err41 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.log_mb === undefined){
const err42 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.cache === undefined){
const err43 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14.untrusted === undefined){
const err44 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data14){
if(!(func1.call(schema31.properties.smoke.properties, key4))){
const err45 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.preset !== undefined){
if(typeof data14.preset !== "string"){
const err46 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.timeout_seconds !== undefined){
let data16 = data14.timeout_seconds;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 86400 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.memory_gb !== undefined){
let data17 = data14.memory_gb;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err50 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
if(data14.cpus !== undefined){
let data18 = data14.cpus;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err52 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data14.pids !== undefined){
let data19 = data14.pids;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65536 || isNaN(data19)){
const err55 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19 < 16 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data14.shm_gb !== undefined){
let data20 = data14.shm_gb;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err58 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.log_mb !== undefined){
let data21 = data14.log_mb;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err59 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data14.cache !== undefined){
let data22 = data14.cache;
if(!(((data22 === "isolated") || (data22 === "host")) || (data22 === "volume"))){
const err61 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data14.untrusted !== undefined){
if(typeof data14.untrusted !== "boolean"){
const err62 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err63 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.validate !== undefined){
let data24 = data.validate;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.levels === undefined){
const err64 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.exempt === undefined){
const err65 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "exempt"},message:"must have required property '"+"exempt"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24.baseline === undefined){
const err66 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24.strict === undefined){
const err67 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data24){
if(!((((key5 === "levels") || (key5 === "exempt")) || (key5 === "baseline")) || (key5 === "strict"))){
const err68 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
const err69 = {instancePath:instancePath+"/validate/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err70 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24.exempt !== undefined){
let data27 = data24.exempt;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.code === undefined){
const err71 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data28.path === undefined){
const err72 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.reason === undefined){
const err73 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key7 in data28){
if(!(((key7 === "code") || (key7 === "path")) || (key7 === "reason"))){
const err74 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.code !== undefined){
if(typeof data28.code !== "string"){
const err75 = {instancePath:instancePath+"/validate/exempt/" + i2+"/code",schemaPath:"#/properties/validate/properties/exempt/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.path !== undefined){
if(typeof data28.path !== "string"){
const err76 = {instancePath:instancePath+"/validate/exempt/" + i2+"/path",schemaPath:"#/properties/validate/properties/exempt/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.reason !== undefined){
let data31 = data28.reason;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err77 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err78 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/validate/exempt",schemaPath:"#/properties/validate/properties/exempt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data24.baseline !== undefined){
if(typeof data24.baseline !== "string"){
const err81 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.strict !== undefined){
if(typeof data24.strict !== "boolean"){
const err82 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err83 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.workspace !== undefined){
let data34 = data.workspace;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.profile === undefined){
const err84 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data34.large_file_mb === undefined){
const err85 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "large_file_mb"},message:"must have required property '"+"large_file_mb"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data34.model_extensions === undefined){
const err86 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "model_extensions"},message:"must have required property '"+"model_extensions"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data34.workflow === undefined){
const err87 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data34.environment === undefined){
const err88 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data34.checksums === undefined){
const err89 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "checksums"},message:"must have required property '"+"checksums"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data34.signatures === undefined){
const err90 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34.keyring === undefined){
const err91 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.trusted_keys === undefined){
const err92 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "trusted_keys"},message:"must have required property '"+"trusted_keys"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data34.threshold === undefined){
const err93 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key8 in data34){
if(!(func1.call(schema31.properties.workspace.properties, key8))){
const err94 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data34.profile !== undefined){
let data35 = data34.profile;
if(!((((data35 === "auto") || (data35 === "off")) || (data35 === "seed")) || (data35 === "full"))){
const err95 = {instancePath:instancePath+"/workspace/profile",schemaPath:"#/properties/workspace/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.large_file_mb !== undefined){
let data36 = data34.large_file_mb;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 <= 0 || isNaN(data36)){
const err96 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.model_extensions !== undefined){
let data37 = data34.model_extensions;
if(Array.isArray(data37)){
if(data37.length < 1){
const err98 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err99 = {instancePath:instancePath+"/workspace/model_extensions/" + i3,schemaPath:"#/properties/workspace/properties/model_extensions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/workspace/model_extensions/" + i3,schemaPath:"#/properties/workspace/properties/model_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err101 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.workflow !== undefined){
if(typeof data34.workflow !== "boolean"){
const err102 = {instancePath:instancePath+"/workspace/workflow",schemaPath:"#/properties/workspace/properties/workflow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data34.environment !== undefined){
if(typeof data34.environment !== "boolean"){
const err103 = {instancePath:instancePath+"/workspace/environment",schemaPath:"#/properties/workspace/properties/environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.checksums !== undefined){
let data41 = data34.checksums;
if(!(((data41 === "off") || (data41 === "warn")) || (data41 === "require"))){
const err104 = {instancePath:instancePath+"/workspace/checksums",schemaPath:"#/properties/workspace/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.checksums.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.signatures !== undefined){
let data42 = data34.signatures;
if(!(((data42 === "off") || (data42 === "warn")) || (data42 === "require"))){
const err105 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34.keyring !== undefined){
if(typeof data34.keyring !== "string"){
const err106 = {instancePath:instancePath+"/workspace/keyring",schemaPath:"#/properties/workspace/properties/keyring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.trusted_keys !== undefined){
let data44 = data34.trusted_keys;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.fingerprint === undefined){
const err107 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4,schemaPath:"#/properties/workspace/properties/trusted_keys/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key9 in data45){
if(!(((((key9 === "fingerprint") || (key9 === "name")) || (key9 === "paths")) || (key9 === "since")) || (key9 === "until"))){
const err108 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4,schemaPath:"#/properties/workspace/properties/trusted_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data45.fingerprint !== undefined){
let data46 = data45.fingerprint;
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err109 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},message:"must match pattern \""+"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.name !== undefined){
if(typeof data45.name !== "string"){
const err111 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/name",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data45.paths !== undefined){
let data48 = data45.paths;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
if(typeof data48[i5] !== "string"){
const err112 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/paths/" + i5,schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/paths",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data45.since !== undefined){
if(typeof data45.since !== "string"){
const err114 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/since",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data45.until !== undefined){
if(typeof data45.until !== "string"){
const err115 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4+"/until",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/workspace/trusted_keys/" + i4,schemaPath:"#/properties/workspace/properties/trusted_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/workspace/trusted_keys",schemaPath:"#/properties/workspace/properties/trusted_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.threshold !== undefined){
let data52 = data34.threshold;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err118 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 16 || isNaN(data52)){
const err119 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err120 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.work_dir !== undefined){
let data53 = data.work_dir;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.path === undefined){
const err122 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key10 in data53){
if(!(key10 === "path")){
const err123 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data53.path !== undefined){
let data54 = data53.path;
if((typeof data54 !== "string") && (data54 !== null)){
const err124 = {instancePath:instancePath+"/work_dir/path",schemaPath:"#/properties/work_dir/properties/path/type",keyword:"type",params:{type: schema31.properties.work_dir.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.compare !== undefined){
let data55 = data.compare;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.tolerance === undefined){
const err126 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data55.metrics === undefined){
const err127 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key11 in data55){
if(!((key11 === "tolerance") || (key11 === "metrics"))){
const err128 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data55.tolerance !== undefined){
let data56 = data55.tolerance;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err129 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data55.metrics !== undefined){
let data57 = data55.metrics;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
let data58 = data57[key12];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key13 in data58){
if(!(((key13 === "tolerance") || (key13 === "direction")) || (key13 === "unit"))){
const err131 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data58.tolerance !== undefined){
let data59 = data58.tolerance;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err132 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data58.direction !== undefined){
let data60 = data58.direction;
if(!(((data60 === "min") || (data60 === "max")) || (data60 === "neutral"))){
const err134 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data58.unit !== undefined){
if(typeof data58.unit !== "string"){
const err135 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/compare/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.plan !== undefined){
let data62 = data.plan;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.max_cells === undefined){
const err139 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data62.minutes === undefined){
const err140 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data62.labels === undefined){
const err141 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key14 in data62){
if(!(((key14 === "max_cells") || (key14 === "minutes")) || (key14 === "labels"))){
const err142 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data62.max_cells !== undefined){
let data63 = data62.max_cells;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err143 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 256 || isNaN(data63)){
const err144 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err145 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data62.minutes !== undefined){
let data64 = data62.minutes;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 <= 0 || isNaN(data64)){
const err146 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data62.labels !== undefined){
let data65 = data62.labels;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.cpu === undefined){
const err148 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data65.gpu === undefined){
const err149 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key15 in data65){
if(!((key15 === "cpu") || (key15 === "gpu"))){
const err150 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data65.cpu !== undefined){
let data66 = data65.cpu;
if(Array.isArray(data66)){
if(data66.length < 1){
const err151 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
if(typeof data66[i6] !== "string"){
const err152 = {instancePath:instancePath+"/plan/labels/cpu/" + i6,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data65.gpu !== undefined){
let data68 = data65.gpu;
if(Array.isArray(data68)){
if(data68.length < 1){
const err154 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
if(typeof data68[i7] !== "string"){
const err155 = {instancePath:instancePath+"/plan/labels/gpu/" + i7,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err159 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

