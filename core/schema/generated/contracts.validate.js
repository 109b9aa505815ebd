// Generated from schemas/ by `npm run generate`. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js'
const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contracts.schema.json","type":"object","required":["schema","contracts"],"additionalProperties":false,"properties":{"schema":{"const":"contracts/1"},"about":{"type":"string"},"contracts":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/contract"}}},"$defs":{"contract":{"type":"object","required":["schema","example","preset","script","sources","state","reason","calls"],"additionalProperties":false,"properties":{"schema":{"const":"contract/1"},"example":{"type":"string","maxLength":1000},"preset":{"type":"string","maxLength":1000},"script":{"type":"string","maxLength":4096},"sources":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"enum":["complete","partial","none"]},"reason":{"type":["string","null"],"maxLength":4096},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/call"}},"changed":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/path"}},"assumed":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},"client":{"enum":["docker","podman","nvidia-docker","docker-compose"]},"path":{"type":"object","required":["root","path"],"additionalProperties":false,"properties":{"root":{"enum":["repository","example","home","cache","work","temporary","elsewhere"]},"path":{"type":"string","maxLength":4096}}},"mount":{"oneOf":[{"type":"object","required":["kind","source","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"bind"},"source":{"$ref":"#/$defs/path"},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"},"there":{"type":"boolean"}}},{"type":"object","required":["kind","name","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"volume"},"name":{"type":["string","null"],"maxLength":4096},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"}}},{"type":"object","required":["kind","target"],"additionalProperties":false,"properties":{"kind":{"const":"tmpfs"},"target":{"type":"string","maxLength":4096}}}]},"call":{"oneOf":[{"type":"object","required":["kind","client","tags","dockerfile","context"],"additionalProperties":false,"properties":{"kind":{"const":"build"},"client":{"$ref":"#/$defs/client"},"tags":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"dockerfile":{"$ref":"#/$defs/path"},"context":{"$ref":"#/$defs/path"},"args":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"target":{"type":["string","null"],"maxLength":1000},"platform":{"type":["string","null"],"maxLength":1000},"missing":{"type":"array","items":{"enum":["dockerfile","context"]}},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"const":"run"},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096},"command":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"entrypoint":{"type":["string","null"],"maxLength":65536},"workdir":{"type":["string","null"],"maxLength":4096},"mounts":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/mount"}},"env":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"envValues":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"gpus":{"type":["string","null"],"maxLength":1000},"user":{"type":["string","null"],"maxLength":1000},"network":{"type":["string","null"],"maxLength":1000},"ports":{"type":"array","maxItems":1000,"items":{"type":"object","required":["host","container","protocol"],"additionalProperties":false,"properties":{"host":{"type":["string","null"],"maxLength":1000},"container":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"enum":["tcp","udp"]}}}},"ipc":{"type":["string","null"],"maxLength":1000},"shmSize":{"type":["string","null"],"maxLength":1000},"name":{"type":["string","null"],"maxLength":4096},"detached":{"type":"boolean"},"interactive":{"type":"boolean"},"privileged":{"type":"boolean"},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"enum":["pull","push"]},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","from","to"],"additionalProperties":false,"properties":{"kind":{"const":"tag"},"client":{"$ref":"#/$defs/client"},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","action","files","services"],"additionalProperties":false,"properties":{"kind":{"const":"compose"},"client":{"$ref":"#/$defs/client"},"action":{"type":"string","maxLength":1000},"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"services":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words"],"additionalProperties":false,"properties":{"kind":{"const":"query"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words","reason"],"additionalProperties":false,"properties":{"kind":{"const":"unknown"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"reason":{"type":"string","maxLength":4096}}}]}}};
const schema32 = {"type":"object","required":["schema","example","preset","script","sources","state","reason","calls"],"additionalProperties":false,"properties":{"schema":{"const":"contract/1"},"example":{"type":"string","maxLength":1000},"preset":{"type":"string","maxLength":1000},"script":{"type":"string","maxLength":4096},"sources":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"enum":["complete","partial","none"]},"reason":{"type":["string","null"],"maxLength":4096},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/call"}},"changed":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/path"}},"assumed":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}};
const schema35 = {"type":"object","required":["root","path"],"additionalProperties":false,"properties":{"root":{"enum":["repository","example","home","cache","work","temporary","elsewhere"]},"path":{"type":"string","maxLength":4096}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default ?? func2$module;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const schema33 = {"oneOf":[{"type":"object","required":["kind","client","tags","dockerfile","context"],"additionalProperties":false,"properties":{"kind":{"const":"build"},"client":{"$ref":"#/$defs/client"},"tags":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"dockerfile":{"$ref":"#/$defs/path"},"context":{"$ref":"#/$defs/path"},"args":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"target":{"type":["string","null"],"maxLength":1000},"platform":{"type":["string","null"],"maxLength":1000},"missing":{"type":"array","items":{"enum":["dockerfile","context"]}},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"const":"run"},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096},"command":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"entrypoint":{"type":["string","null"],"maxLength":65536},"workdir":{"type":["string","null"],"maxLength":4096},"mounts":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/mount"}},"env":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"envValues":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"gpus":{"type":["string","null"],"maxLength":1000},"user":{"type":["string","null"],"maxLength":1000},"network":{"type":["string","null"],"maxLength":1000},"ports":{"type":"array","maxItems":1000,"items":{"type":"object","required":["host","container","protocol"],"additionalProperties":false,"properties":{"host":{"type":["string","null"],"maxLength":1000},"container":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"enum":["tcp","udp"]}}}},"ipc":{"type":["string","null"],"maxLength":1000},"shmSize":{"type":["string","null"],"maxLength":1000},"name":{"type":["string","null"],"maxLength":4096},"detached":{"type":"boolean"},"interactive":{"type":"boolean"},"privileged":{"type":"boolean"},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"enum":["pull","push"]},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","from","to"],"additionalProperties":false,"properties":{"kind":{"const":"tag"},"client":{"$ref":"#/$defs/client"},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","action","files","services"],"additionalProperties":false,"properties":{"kind":{"const":"compose"},"client":{"$ref":"#/$defs/client"},"action":{"type":"string","maxLength":1000},"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"services":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words"],"additionalProperties":false,"properties":{"kind":{"const":"query"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words","reason"],"additionalProperties":false,"properties":{"kind":{"const":"unknown"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"reason":{"type":"string","maxLength":4096}}}]};
const schema34 = {"enum":["docker","podman","nvidia-docker","docker-compose"]};
const schema38 = {"oneOf":[{"type":"object","required":["kind","source","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"bind"},"source":{"$ref":"#/$defs/path"},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"},"there":{"type":"boolean"}}},{"type":"object","required":["kind","name","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"volume"},"name":{"type":["string","null"],"maxLength":4096},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"}}},{"type":"object","required":["kind","target"],"additionalProperties":false,"properties":{"kind":{"const":"tmpfs"},"target":{"type":"string","maxLength":4096}}}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.readonly === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "readonly"},message:"must have required property '"+"readonly"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "source")) || (key0 === "target")) || (key0 === "readonly")) || (key0 === "there"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined){
if("bind" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "bind"},message:"must be equal to constant"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.root === undefined){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data1.path === undefined){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
for(const key1 in data1){
if(!((key1 === "root") || (key1 === "path"))){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data1.root !== undefined){
let data2 = data1.root;
if(!(((((((data2 === "repository") || (data2 === "example")) || (data2 === "home")) || (data2 === "cache")) || (data2 === "work")) || (data2 === "temporary")) || (data2 === "elsewhere"))){
const err9 = {instancePath:instancePath+"/source/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data1.path !== undefined){
let data3 = data1.path;
if(typeof data3 === "string"){
if(func2(data3) > 4096){
const err10 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.target !== undefined){
let data4 = data.target;
if(typeof data4 === "string"){
if(func2(data4) > 4096){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
const err15 = {instancePath:instancePath+"/readonly",schemaPath:"#/oneOf/0/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.there !== undefined){
if(typeof data.there !== "boolean"){
const err16 = {instancePath:instancePath+"/there",schemaPath:"#/oneOf/0/properties/there/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err17);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data.name === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data.target === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data.readonly === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "readonly"},message:"must have required property '"+"readonly"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key2 in data){
if(!((((key2 === "kind") || (key2 === "name")) || (key2 === "target")) || (key2 === "readonly"))){
const err22 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.kind !== undefined){
if("volume" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "volume"},message:"must be equal to constant"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: schema38.oneOf[1].properties.name.type},message:"must be string,null"};
vErrors = note(vErrors, err24);
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 4096){
const err25 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
if(data.target !== undefined){
let data9 = data.target;
if(typeof data9 === "string"){
if(func2(data9) > 4096){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/1/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
const err28 = {instancePath:instancePath+"/readonly",schemaPath:"#/oneOf/1/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err29);
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data.target === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "target"))){
const err32 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.kind !== undefined){
if("tmpfs" !== data.kind){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "tmpfs"},message:"must be equal to constant"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.target !== undefined){
let data12 = data.target;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/2/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/2/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
const err37 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err37);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.client === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.tags === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.dockerfile === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "dockerfile"},message:"must have required property '"+"dockerfile"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.context === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.oneOf[0].properties, key0))){
const err5 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.kind !== undefined){
if("build" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "build"},message:"must be equal to constant"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.client !== undefined){
let data1 = data.client;
if(!((((data1 === "docker") || (data1 === "podman")) || (data1 === "nvidia-docker")) || (data1 === "docker-compose"))){
const err7 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/oneOf/0/properties/tags/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 65536){
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/oneOf/0/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/oneOf/0/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/oneOf/0/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.dockerfile !== undefined){
let data4 = data.dockerfile;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.root === undefined){
const err12 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data4.path === undefined){
const err13 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key1 in data4){
if(!((key1 === "root") || (key1 === "path"))){
const err14 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data4.root !== undefined){
let data5 = data4.root;
if(!(((((((data5 === "repository") || (data5 === "example")) || (data5 === "home")) || (data5 === "cache")) || (data5 === "work")) || (data5 === "temporary")) || (data5 === "elsewhere"))){
const err15 = {instancePath:instancePath+"/dockerfile/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 === "string"){
if(func2(data6) > 4096){
const err16 = {instancePath:instancePath+"/dockerfile/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/dockerfile/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.context !== undefined){
let data7 = data.context;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.root === undefined){
const err19 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data7.path === undefined){
const err20 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
for(const key2 in data7){
if(!((key2 === "root") || (key2 === "path"))){
const err21 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data7.root !== undefined){
let data8 = data7.root;
if(!(((((((data8 === "repository") || (data8 === "example")) || (data8 === "home")) || (data8 === "cache")) || (data8 === "work")) || (data8 === "temporary")) || (data8 === "elsewhere"))){
const err22 = {instancePath:instancePath+"/context/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data7.path !== undefined){
let data9 = data7.path;
if(typeof data9 === "string"){
if(func2(data9) > 4096){
const err23 = {instancePath:instancePath+"/context/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/context/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.args !== undefined){
let data10 = data.args;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 1000){
const err26 = {instancePath:instancePath+"/args",schemaPath:"#/oneOf/0/properties/args/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
vErrors = note(vErrors, err26);
errors++;
}
for(const key3 in data10){
let data11 = data10[key3];
if(typeof data11 === "string"){
if(func2(data11) > 65536){
const err27 = {instancePath:instancePath+"/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/args/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/args",schemaPath:"#/oneOf/0/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.target !== undefined){
let data12 = data.target;
if((typeof data12 !== "string") && (data12 !== null)){
const err30 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/type",keyword:"type",params:{type: schema33.oneOf[0].properties.target.type},message:"must be string,null"};
vErrors = note(vErrors, err30);
errors++;
}
if(typeof data12 === "string"){
if(func2(data12) > 1000){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err31);
errors++;
}
}
}
if(data.platform !== undefined){
let data13 = data.platform;
if((typeof data13 !== "string") && (data13 !== null)){
const err32 = {instancePath:instancePath+"/platform",schemaPath:"#/oneOf/0/properties/platform/type",keyword:"type",params:{type: schema33.oneOf[0].properties.platform.type},message:"must be string,null"};
vErrors = note(vErrors, err32);
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 1000){
const err33 = {instancePath:instancePath+"/platform",schemaPath:"#/oneOf/0/properties/platform/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
}
if(data.missing !== undefined){
let data14 = data.missing;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!((data15 === "dockerfile") || (data15 === "context"))){
const err34 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/oneOf/0/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[0].properties.missing.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.other !== undefined){
let data16 = data.other;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err36 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/0/properties/other/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err36);
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) > 65536){
const err37 = {instancePath:instancePath+"/other/" + i2,schemaPath:"#/oneOf/0/properties/other/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/other/" + i2,schemaPath:"#/oneOf/0/properties/other/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/0/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data.stdin !== undefined){
let data18 = data.stdin;
if(typeof data18 === "string"){
if(func2(data18) > 65536){
const err40 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/0/properties/stdin/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/0/properties/stdin/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err42);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data.client === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
if(data.image === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err45);
errors++;
}
for(const key4 in data){
if(!(func1.call(schema33.oneOf[1].properties, key4))){
const err46 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data.kind !== undefined){
if("run" !== data.kind){
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "run"},message:"must be equal to constant"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data.client !== undefined){
let data20 = data.client;
if(!((((data20 === "docker") || (data20 === "podman")) || (data20 === "nvidia-docker")) || (data20 === "docker-compose"))){
const err48 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data.image !== undefined){
let data21 = data.image;
if(typeof data21 === "string"){
if(func2(data21) > 4096){
const err49 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/1/properties/image/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err49);
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/1/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.command !== undefined){
let data22 = data.command;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err51 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/1/properties/command/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err51);
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 65536){
const err52 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/oneOf/1/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data.entrypoint !== undefined){
let data24 = data.entrypoint;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/1/properties/entrypoint/type",keyword:"type",params:{type: schema33.oneOf[1].properties.entrypoint.type},message:"must be string,null"};
vErrors = note(vErrors, err55);
errors++;
}
if(typeof data24 === "string"){
if(func2(data24) > 65536){
const err56 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/1/properties/entrypoint/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err56);
errors++;
}
}
}
if(data.workdir !== undefined){
let data25 = data.workdir;
if((typeof data25 !== "string") && (data25 !== null)){
const err57 = {instancePath:instancePath+"/workdir",schemaPath:"#/oneOf/1/properties/workdir/type",keyword:"type",params:{type: schema33.oneOf[1].properties.workdir.type},message:"must be string,null"};
vErrors = note(vErrors, err57);
errors++;
}
if(typeof data25 === "string"){
if(func2(data25) > 4096){
const err58 = {instancePath:instancePath+"/workdir",schemaPath:"#/oneOf/1/properties/workdir/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err58);
errors++;
}
}
}
if(data.mounts !== undefined){
let data26 = data.mounts;
if(Array.isArray(data26)){
if(data26.length > 200){
const err59 = {instancePath:instancePath+"/mounts",schemaPath:"#/oneOf/1/properties/mounts/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
vErrors = note(vErrors, err59);
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data26[i4], {instancePath:instancePath+"/mounts/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/mounts",schemaPath:"#/oneOf/1/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err60);
errors++;
}
}
if(data.env !== undefined){
let data28 = data.env;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err61 = {instancePath:instancePath+"/env",schemaPath:"#/oneOf/1/properties/env/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err61);
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func2(data29) > 65536){
const err62 = {instancePath:instancePath+"/env/" + i5,schemaPath:"#/oneOf/1/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/env/" + i5,schemaPath:"#/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/env",schemaPath:"#/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data.envValues !== undefined){
let data30 = data.envValues;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1000){
const err65 = {instancePath:instancePath+"/envValues",schemaPath:"#/oneOf/1/properties/envValues/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
vErrors = note(vErrors, err65);
errors++;
}
for(const key5 in data30){
let data31 = data30[key5];
if(typeof data31 === "string"){
if(func2(data31) > 65536){
const err66 = {instancePath:instancePath+"/envValues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/envValues/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/envValues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/envValues/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/envValues",schemaPath:"#/oneOf/1/properties/envValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data.gpus !== undefined){
let data32 = data.gpus;
if((typeof data32 !== "string") && (data32 !== null)){
const err69 = {instancePath:instancePath+"/gpus",schemaPath:"#/oneOf/1/properties/gpus/type",keyword:"type",params:{type: schema33.oneOf[1].properties.gpus.type},message:"must be string,null"};
vErrors = note(vErrors, err69);
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) > 1000){
const err70 = {instancePath:instancePath+"/gpus",schemaPath:"#/oneOf/1/properties/gpus/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err70);
errors++;
}
}
}
if(data.user !== undefined){
let data33 = data.user;
if((typeof data33 !== "string") && (data33 !== null)){
const err71 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/1/properties/user/type",keyword:"type",params:{type: schema33.oneOf[1].properties.user.type},message:"must be string,null"};
vErrors = note(vErrors, err71);
errors++;
}
if(typeof data33 === "string"){
if(func2(data33) > 1000){
const err72 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/1/properties/user/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err72);
errors++;
}
}
}
if(data.network !== undefined){
let data34 = data.network;
if((typeof data34 !== "string") && (data34 !== null)){
const err73 = {instancePath:instancePath+"/network",schemaPath:"#/oneOf/1/properties/network/type",keyword:"type",params:{type: schema33.oneOf[1].properties.network.type},message:"must be string,null"};
vErrors = note(vErrors, err73);
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) > 1000){
const err74 = {instancePath:instancePath+"/network",schemaPath:"#/oneOf/1/properties/network/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
if(data.ports !== undefined){
let data35 = data.ports;
if(Array.isArray(data35)){
if(data35.length > 1000){
const err75 = {instancePath:instancePath+"/ports",schemaPath:"#/oneOf/1/properties/ports/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err75);
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.host === undefined){
const err76 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
vErrors = note(vErrors, err76);
errors++;
}
if(data36.container === undefined){
const err77 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data36.protocol === undefined){
const err78 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
for(const key6 in data36){
if(!(((key6 === "host") || (key6 === "container")) || (key6 === "protocol"))){
const err79 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data36.host !== undefined){
let data37 = data36.host;
if((typeof data37 !== "string") && (data37 !== null)){
const err80 = {instancePath:instancePath+"/ports/" + i6+"/host",schemaPath:"#/oneOf/1/properties/ports/items/properties/host/type",keyword:"type",params:{type: schema33.oneOf[1].properties.ports.items.properties.host.type},message:"must be string,null"};
vErrors = note(vErrors, err80);
errors++;
}
if(typeof data37 === "string"){
if(func2(data37) > 1000){
const err81 = {instancePath:instancePath+"/ports/" + i6+"/host",schemaPath:"#/oneOf/1/properties/ports/items/properties/host/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err81);
errors++;
}
}
}
if(data36.container !== undefined){
let data38 = data36.container;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err82 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err82);
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
const err83 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
vErrors = note(vErrors, err83);
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
if(data36.protocol !== undefined){
let data39 = data36.protocol;
if(!((data39 === "tcp") || (data39 === "udp"))){
const err85 = {instancePath:instancePath+"/ports/" + i6+"/protocol",schemaPath:"#/oneOf/1/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[1].properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err85);
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/ports",schemaPath:"#/oneOf/1/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data.ipc !== undefined){
let data40 = data.ipc;
if((typeof data40 !== "string") && (data40 !== null)){
const err88 = {instancePath:instancePath+"/ipc",schemaPath:"#/oneOf/1/properties/ipc/type",keyword:"type",params:{type: schema33.oneOf[1].properties.ipc.type},message:"must be string,null"};
vErrors = note(vErrors, err88);
errors++;
}
if(typeof data40 === "string"){
if(func2(data40) > 1000){
const err89 = {instancePath:instancePath+"/ipc",schemaPath:"#/oneOf/1/properties/ipc/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err89);
errors++;
}
}
}
if(data.shmSize !== undefined){
let data41 = data.shmSize;
if((typeof data41 !== "string") && (data41 !== null)){
const err90 = {instancePath:instancePath+"/shmSize",schemaPath:"#/oneOf/1/properties/shmSize/type",keyword:"type",params:{type: schema33.oneOf[1].properties.shmSize.type},message:"must be string,null"};
vErrors = note(vErrors, err90);
errors++;
}
if(typeof data41 === "string"){
if(func2(data41) > 1000){
const err91 = {instancePath:instancePath+"/shmSize",schemaPath:"#/oneOf/1/properties/shmSize/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err91);
errors++;
}
}
}
if(data.name !== undefined){
let data42 = data.name;
if((typeof data42 !== "string") && (data42 !== null)){
const err92 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: schema33.oneOf[1].properties.name.type},message:"must be string,null"};
vErrors = note(vErrors, err92);
errors++;
}
if(typeof data42 === "string"){
if(func2(data42) > 4096){
const err93 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err93);
errors++;
}
}
}
if(data.detached !== undefined){
if(typeof data.detached !== "boolean"){
const err94 = {instancePath:instancePath+"/detached",schemaPath:"#/oneOf/1/properties/detached/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data.interactive !== undefined){
if(typeof data.interactive !== "boolean"){
const err95 = {instancePath:instancePath+"/interactive",schemaPath:"#/oneOf/1/properties/interactive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
const err96 = {instancePath:instancePath+"/privileged",schemaPath:"#/oneOf/1/properties/privileged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data.other !== undefined){
let data46 = data.other;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err97 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/1/properties/other/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err97);
errors++;
}
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(typeof data47 === "string"){
if(func2(data47) > 65536){
const err98 = {instancePath:instancePath+"/other/" + i7,schemaPath:"#/oneOf/1/properties/other/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err98);
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/other/" + i7,schemaPath:"#/oneOf/1/properties/other/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/1/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data.stdin !== undefined){
let data48 = data.stdin;
if(typeof data48 === "string"){
if(func2(data48) > 65536){
const err101 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/1/properties/stdin/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/1/properties/stdin/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err103);
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err104);
errors++;
}
if(data.client === undefined){
const err105 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err105);
errors++;
}
if(data.image === undefined){
const err106 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err106);
errors++;
}
for(const key7 in data){
if(!(((key7 === "kind") || (key7 === "client")) || (key7 === "image"))){
const err107 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err107);
errors++;
}
}
if(data.kind !== undefined){
let data49 = data.kind;
if(!((data49 === "pull") || (data49 === "push"))){
const err108 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data.client !== undefined){
let data50 = data.client;
if(!((((data50 === "docker") || (data50 === "podman")) || (data50 === "nvidia-docker")) || (data50 === "docker-compose"))){
const err109 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err109);
errors++;
}
}
if(data.image !== undefined){
let data51 = data.image;
if(typeof data51 === "string"){
if(func2(data51) > 4096){
const err110 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/2/properties/image/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err110);
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/2/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err111);
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err112);
errors++;
}
var _valid0 = _errs105 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err113);
errors++;
}
if(data.client === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err114);
errors++;
}
if(data.from === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
if(data.to === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err116);
errors++;
}
for(const key8 in data){
if(!((((key8 === "kind") || (key8 === "client")) || (key8 === "from")) || (key8 === "to"))){
const err117 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data.kind !== undefined){
if("tag" !== data.kind){
const err118 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "tag"},message:"must be equal to constant"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data.client !== undefined){
let data53 = data.client;
if(!((((data53 === "docker") || (data53 === "podman")) || (data53 === "nvidia-docker")) || (data53 === "docker-compose"))){
const err119 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err119);
errors++;
}
}
if(data.from !== undefined){
let data54 = data.from;
if(typeof data54 === "string"){
if(func2(data54) > 4096){
const err120 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err120);
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err121);
errors++;
}
}
if(data.to !== undefined){
let data55 = data.to;
if(typeof data55 === "string"){
if(func2(data55) > 4096){
const err122 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err123);
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err124);
errors++;
}
var _valid0 = _errs113 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err125 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err125);
errors++;
}
if(data.client === undefined){
const err126 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err126);
errors++;
}
if(data.action === undefined){
const err127 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
vErrors = note(vErrors, err127);
errors++;
}
if(data.files === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data.services === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
for(const key9 in data){
if(!(((((key9 === "kind") || (key9 === "client")) || (key9 === "action")) || (key9 === "files")) || (key9 === "services"))){
const err130 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err130);
errors++;
}
}
if(data.kind !== undefined){
if("compose" !== data.kind){
const err131 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "compose"},message:"must be equal to constant"};
vErrors = note(vErrors, err131);
errors++;
}
}
if(data.client !== undefined){
let data57 = data.client;
if(!((((data57 === "docker") || (data57 === "podman")) || (data57 === "nvidia-docker")) || (data57 === "docker-compose"))){
const err132 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err132);
errors++;
}
}
if(data.action !== undefined){
let data58 = data.action;
if(typeof data58 === "string"){
if(func2(data58) > 1000){
const err133 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err133);
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err134);
errors++;
}
}
if(data.files !== undefined){
let data59 = data.files;
if(Array.isArray(data59)){
if(data59.length > 1000){
const err135 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/4/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err135);
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(typeof data60 === "string"){
if(func2(data60) > 65536){
const err136 = {instancePath:instancePath+"/files/" + i8,schemaPath:"#/oneOf/4/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err136);
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/files/" + i8,schemaPath:"#/oneOf/4/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err137);
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/4/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err138);
errors++;
}
}
if(data.services !== undefined){
let data61 = data.services;
if(Array.isArray(data61)){
if(data61.length > 1000){
const err139 = {instancePath:instancePath+"/services",schemaPath:"#/oneOf/4/properties/services/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err139);
errors++;
}
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
if(typeof data62 === "string"){
if(func2(data62) > 65536){
const err140 = {instancePath:instancePath+"/services/" + i9,schemaPath:"#/oneOf/4/properties/services/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err140);
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/services/" + i9,schemaPath:"#/oneOf/4/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err141);
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/services",schemaPath:"#/oneOf/4/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err142);
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err143);
errors++;
}
var _valid0 = _errs123 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err144 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err144);
errors++;
}
if(data.client === undefined){
const err145 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err145);
errors++;
}
if(data.words === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err146);
errors++;
}
for(const key10 in data){
if(!(((key10 === "kind") || (key10 === "client")) || (key10 === "words"))){
const err147 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err147);
errors++;
}
}
if(data.kind !== undefined){
if("query" !== data.kind){
const err148 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "query"},message:"must be equal to constant"};
vErrors = note(vErrors, err148);
errors++;
}
}
if(data.client !== undefined){
let data64 = data.client;
if(!((((data64 === "docker") || (data64 === "podman")) || (data64 === "nvidia-docker")) || (data64 === "docker-compose"))){
const err149 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err149);
errors++;
}
}
if(data.words !== undefined){
let data65 = data.words;
if(Array.isArray(data65)){
if(data65.length > 1000){
const err150 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/5/properties/words/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err150);
errors++;
}
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(typeof data66 === "string"){
if(func2(data66) > 65536){
const err151 = {instancePath:instancePath+"/words/" + i10,schemaPath:"#/oneOf/5/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err151);
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/words/" + i10,schemaPath:"#/oneOf/5/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err152);
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/5/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err153);
errors++;
}
}
}
else {
const err154 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err154);
errors++;
}
var _valid0 = _errs139 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs149 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err155 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
if(data.client === undefined){
const err156 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err156);
errors++;
}
if(data.words === undefined){
const err157 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err157);
errors++;
}
if(data.reason === undefined){
const err158 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err158);
errors++;
}
for(const key11 in data){
if(!((((key11 === "kind") || (key11 === "client")) || (key11 === "words")) || (key11 === "reason"))){
const err159 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err159);
errors++;
}
}
if(data.kind !== undefined){
if("unknown" !== data.kind){
const err160 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
vErrors = note(vErrors, err160);
errors++;
}
}
if(data.client !== undefined){
let data68 = data.client;
if(!((((data68 === "docker") || (data68 === "podman")) || (data68 === "nvidia-docker")) || (data68 === "docker-compose"))){
const err161 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err161);
errors++;
}
}
if(data.words !== undefined){
let data69 = data.words;
if(Array.isArray(data69)){
if(data69.length > 1000){
const err162 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/6/properties/words/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err162);
errors++;
}
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(typeof data70 === "string"){
if(func2(data70) > 65536){
const err163 = {instancePath:instancePath+"/words/" + i11,schemaPath:"#/oneOf/6/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err163);
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/words/" + i11,schemaPath:"#/oneOf/6/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err164);
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/6/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err165);
errors++;
}
}
if(data.reason !== undefined){
let data71 = data.reason;
if(typeof data71 === "string"){
if(func2(data71) > 4096){
const err166 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/6/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err166);
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/6/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err167);
errors++;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err168);
errors++;
}
var _valid0 = _errs149 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
if(!valid0){
const err169 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err169);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.example === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.preset === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.script === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.sources === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.reason === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.calls === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'"};
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
if(data.schema !== undefined){
if("contract/1" !== data.schema){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "contract/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.example !== undefined){
let data1 = data.example;
if(typeof data1 === "string"){
if(func2(data1) > 1000){
const err10 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.preset !== undefined){
let data2 = data.preset;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err12 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.script !== undefined){
let data3 = data.script;
if(typeof data3 === "string"){
if(func2(data3) > 4096){
const err14 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!(((data5 === "complete") || (data5 === "partial")) || (data5 === "none"))){
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema32.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err19);
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 4096){
const err20 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data.calls !== undefined){
let data7 = data.calls;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err21 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err21);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data7[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.changed !== undefined){
let data9 = data.changed;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err23 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err23);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.root === undefined){
const err24 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err24);
errors++;
}
if(data10.path === undefined){
const err25 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
for(const key1 in data10){
if(!((key1 === "root") || (key1 === "path"))){
const err26 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data10.root !== undefined){
let data11 = data10.root;
if(!(((((((data11 === "repository") || (data11 === "example")) || (data11 === "home")) || (data11 === "cache")) || (data11 === "work")) || (data11 === "temporary")) || (data11 === "elsewhere"))){
const err27 = {instancePath:instancePath+"/changed/" + i1+"/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err28 = {instancePath:instancePath+"/changed/" + i1+"/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/changed/" + i1+"/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data.assumed !== undefined){
let data13 = data.assumed;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err32 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err32);
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) > 65536){
const err33 = {instancePath:instancePath+"/assumed/" + i2,schemaPath:"#/properties/assumed/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/assumed/" + i2,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contracts.schema.json" */;
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
if(data.contracts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "about")) || (key0 === "contracts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.schema !== undefined){
if("contracts/1" !== data.schema){
const err3 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "contracts/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.contracts !== undefined){
let data2 = data.contracts;
if(Array.isArray(data2)){
if(data2.length > 20000){
const err5 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
vErrors = note(vErrors, err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], {instancePath:instancePath+"/contracts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err7);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

