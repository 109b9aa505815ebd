// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"site-index.schema.json","type":"object","required":["schema","tool","title","url","asOf","garden","gardens","summary","examples"],"additionalProperties":false,"properties":{"schema":{"const":"site-index/1"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string"}}},"title":{"type":"string"},"url":{"type":["string","null"]},"asOf":{"type":"string"},"garden":{"type":"object","required":["slug","name","repositoryUrl","commit"],"additionalProperties":false,"properties":{"slug":{"type":"string"},"name":{"type":"string"},"repositoryUrl":{"type":["string","null"]},"commit":{"type":["string","null"]}}},"gardens":{"type":"array","items":{"type":"object","required":["slug","name","index"],"additionalProperties":false,"properties":{"slug":{"type":"string"},"name":{"type":"string"},"index":{"type":"string"}}}},"summary":{"type":"object","required":["examples","green","yellow","red","archived","graduated"],"additionalProperties":false,"properties":{"examples":{"type":"integer","minimum":0},"green":{"type":"integer","minimum":0},"yellow":{"type":"integer","minimum":0},"red":{"type":"integer","minimum":0},"archived":{"type":"integer","minimum":0},"graduated":{"type":"integer","minimum":0}}},"examples":{"type":"array","items":{"$ref":"#/$defs/example"}}},"$defs":{"rungState":{"enum":["passed","failed","doubted","machine","skipped","not_run"]},"example":{"type":"object","required":["id","path","page","name","description","tier","graduatedTo","health","why","required","rungs","checked","lastGreen","claim","tasks","modalities","frameworks","tags","datasets","need","presets","expectedMs","picture"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"page":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"tier":{"enum":["stable","beta","experimental","archived"]},"graduatedTo":{"type":["string","null"]},"health":{"type":["string","null"],"enum":["green","yellow","red",null]},"why":{"type":["string","null"]},"required":{"type":["string","null"],"enum":["parsed","contracted","built","probed","smoked","benchmarked",null]},"rungs":{"type":["object","null"],"required":["parsed","contracted","built","probed","smoked","benchmarked"],"additionalProperties":false,"properties":{"parsed":{"$ref":"#/$defs/rungState"},"contracted":{"$ref":"#/$defs/rungState"},"built":{"$ref":"#/$defs/rungState"},"probed":{"$ref":"#/$defs/rungState"},"smoked":{"$ref":"#/$defs/rungState"},"benchmarked":{"$ref":"#/$defs/rungState"}}},"checked":{"type":["string","null"]},"lastGreen":{"type":["string","null"]},"claim":{"type":"object","required":["date","status"],"additionalProperties":false,"properties":{"date":{"type":["string","null"]},"status":{"type":["string","null"]}}},"tasks":{"type":"array","items":{"type":"string"}},"modalities":{"type":"array","items":{"type":"string"}},"frameworks":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"datasets":{"type":"array","items":{"type":"string"}},"need":{"type":"object","required":["gpus","vramGb","cpuOk","ramGb","diskGb"],"additionalProperties":false,"properties":{"gpus":{"type":["number","null"]},"vramGb":{"type":["number","null"]},"cpuOk":{"type":"boolean"},"ramGb":{"type":["number","null"]},"diskGb":{"type":["number","null"]}}},"presets":{"type":"array","items":{"type":"string"}},"expectedMs":{"type":"object","additionalProperties":{"type":"number"}},"picture":{"type":["string","null"]}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","required":["id","path","page","name","description","tier","graduatedTo","health","why","required","rungs","checked","lastGreen","claim","tasks","modalities","frameworks","tags","datasets","need","presets","expectedMs","picture"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"page":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"tier":{"enum":["stable","beta","experimental","archived"]},"graduatedTo":{"type":["string","null"]},"health":{"type":["string","null"],"enum":["green","yellow","red",null]},"why":{"type":["string","null"]},"required":{"type":["string","null"],"enum":["parsed","contracted","built","probed","smoked","benchmarked",null]},"rungs":{"type":["object","null"],"required":["parsed","contracted","built","probed","smoked","benchmarked"],"additionalProperties":false,"properties":{"parsed":{"$ref":"#/$defs/rungState"},"contracted":{"$ref":"#/$defs/rungState"},"built":{"$ref":"#/$defs/rungState"},"probed":{"$ref":"#/$defs/rungState"},"smoked":{"$ref":"#/$defs/rungState"},"benchmarked":{"$ref":"#/$defs/rungState"}}},"checked":{"type":["string","null"]},"lastGreen":{"type":["string","null"]},"claim":{"type":"object","required":["date","status"],"additionalProperties":false,"properties":{"date":{"type":["string","null"]},"status":{"type":["string","null"]}}},"tasks":{"type":"array","items":{"type":"string"}},"modalities":{"type":"array","items":{"type":"string"}},"frameworks":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"datasets":{"type":"array","items":{"type":"string"}},"need":{"type":"object","required":["gpus","vramGb","cpuOk","ramGb","diskGb"],"additionalProperties":false,"properties":{"gpus":{"type":["number","null"]},"vramGb":{"type":["number","null"]},"cpuOk":{"type":"boolean"},"ramGb":{"type":["number","null"]},"diskGb":{"type":["number","null"]}}},"presets":{"type":"array","items":{"type":"string"}},"expectedMs":{"type":"object","additionalProperties":{"type":"number"}},"picture":{"type":["string","null"]}}};
const schema33 = {"enum":["passed","failed","doubted","machine","skipped","not_run"]};

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
if(data.page === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.tier === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.graduatedTo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graduatedTo"},message:"must have required property '"+"graduatedTo"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.health === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.why === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.required === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.rungs === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rungs"},message:"must have required property '"+"rungs"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.checked === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.lastGreen === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastGreen"},message:"must have required property '"+"lastGreen"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.claim === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claim"},message:"must have required property '"+"claim"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
if(data.tasks === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'"};
vErrors = note(vErrors, err14);
errors++;
}
if(data.modalities === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modalities"},message:"must have required property '"+"modalities"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data.frameworks === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frameworks"},message:"must have required property '"+"frameworks"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data.tags === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data.datasets === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data.need === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"},message:"must have required property '"+"need"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data.presets === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data.expectedMs === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedMs"},message:"must have required property '"+"expectedMs"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
if(data.picture === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "picture"},message:"must have required property '"+"picture"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err24 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err25 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.page !== undefined){
if(typeof data.page !== "string"){
const err26 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err27 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err28 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema32.properties.description.type},message:"must be string,null"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.tier !== undefined){
let data5 = data.tier;
if(!((((data5 === "stable") || (data5 === "beta")) || (data5 === "experimental")) || (data5 === "archived"))){
const err29 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema32.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.graduatedTo !== undefined){
let data6 = data.graduatedTo;
if((typeof data6 !== "string") && (data6 !== null)){
const err30 = {instancePath:instancePath+"/graduatedTo",schemaPath:"#/properties/graduatedTo/type",keyword:"type",params:{type: schema32.properties.graduatedTo.type},message:"must be string,null"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data.health !== undefined){
let data7 = data.health;
if((typeof data7 !== "string") && (data7 !== null)){
const err31 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema32.properties.health.type},message:"must be string,null"};
vErrors = note(vErrors, err31);
errors++;
}
if(!((((data7 === "green") || (data7 === "yellow")) || (data7 === "red")) || (data7 === null))){
const err32 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/enum",keyword:"enum",params:{allowedValues: schema32.properties.health.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.why !== undefined){
let data8 = data.why;
if((typeof data8 !== "string") && (data8 !== null)){
const err33 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: schema32.properties.why.type},message:"must be string,null"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.required !== undefined){
let data9 = data.required;
if((typeof data9 !== "string") && (data9 !== null)){
const err34 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema32.properties.required.type},message:"must be string,null"};
vErrors = note(vErrors, err34);
errors++;
}
if(!(((((((data9 === "parsed") || (data9 === "contracted")) || (data9 === "built")) || (data9 === "probed")) || (data9 === "smoked")) || (data9 === "benchmarked")) || (data9 === null))){
const err35 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/enum",keyword:"enum",params:{allowedValues: schema32.properties.required.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.rungs !== undefined){
let data10 = data.rungs;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err36 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/type",keyword:"type",params:{type: schema32.properties.rungs.type},message:"must be object,null"};
vErrors = note(vErrors, err36);
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.parsed === undefined){
const err37 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "parsed"},message:"must have required property '"+"parsed"+"'"};
vErrors = note(vErrors, err37);
errors++;
}
if(data10.contracted === undefined){
const err38 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "contracted"},message:"must have required property '"+"contracted"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data10.built === undefined){
const err39 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "built"},message:"must have required property '"+"built"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data10.probed === undefined){
const err40 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "probed"},message:"must have required property '"+"probed"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data10.smoked === undefined){
const err41 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "smoked"},message:"must have required property '"+"smoked"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data10.benchmarked === undefined){
const err42 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "benchmarked"},message:"must have required property '"+"benchmarked"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
for(const key1 in data10){
if(!((((((key1 === "parsed") || (key1 === "contracted")) || (key1 === "built")) || (key1 === "probed")) || (key1 === "smoked")) || (key1 === "benchmarked"))){
const err43 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data10.parsed !== undefined){
let data11 = data10.parsed;
if(!((((((data11 === "passed") || (data11 === "failed")) || (data11 === "doubted")) || (data11 === "machine")) || (data11 === "skipped")) || (data11 === "not_run"))){
const err44 = {instancePath:instancePath+"/rungs/parsed",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data10.contracted !== undefined){
let data12 = data10.contracted;
if(!((((((data12 === "passed") || (data12 === "failed")) || (data12 === "doubted")) || (data12 === "machine")) || (data12 === "skipped")) || (data12 === "not_run"))){
const err45 = {instancePath:instancePath+"/rungs/contracted",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data10.built !== undefined){
let data13 = data10.built;
if(!((((((data13 === "passed") || (data13 === "failed")) || (data13 === "doubted")) || (data13 === "machine")) || (data13 === "skipped")) || (data13 === "not_run"))){
const err46 = {instancePath:instancePath+"/rungs/built",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data10.probed !== undefined){
let data14 = data10.probed;
if(!((((((data14 === "passed") || (data14 === "failed")) || (data14 === "doubted")) || (data14 === "machine")) || (data14 === "skipped")) || (data14 === "not_run"))){
const err47 = {instancePath:instancePath+"/rungs/probed",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data10.smoked !== undefined){
let data15 = data10.smoked;
if(!((((((data15 === "passed") || (data15 === "failed")) || (data15 === "doubted")) || (data15 === "machine")) || (data15 === "skipped")) || (data15 === "not_run"))){
const err48 = {instancePath:instancePath+"/rungs/smoked",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data10.benchmarked !== undefined){
let data16 = data10.benchmarked;
if(!((((((data16 === "passed") || (data16 === "failed")) || (data16 === "doubted")) || (data16 === "machine")) || (data16 === "skipped")) || (data16 === "not_run"))){
const err49 = {instancePath:instancePath+"/rungs/benchmarked",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
}
if(data.checked !== undefined){
let data17 = data.checked;
if((typeof data17 !== "string") && (data17 !== null)){
const err50 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: schema32.properties.checked.type},message:"must be string,null"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.lastGreen !== undefined){
let data18 = data.lastGreen;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/type",keyword:"type",params:{type: schema32.properties.lastGreen.type},message:"must be string,null"};
vErrors = note(vErrors, err51);
errors++;
}
}
if(data.claim !== undefined){
let data19 = data.claim;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.date === undefined){
const err52 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data19.status === undefined){
const err53 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
for(const key2 in data19){
if(!((key2 === "date") || (key2 === "status"))){
const err54 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data19.date !== undefined){
let data20 = data19.date;
if((typeof data20 !== "string") && (data20 !== null)){
const err55 = {instancePath:instancePath+"/claim/date",schemaPath:"#/properties/claim/properties/date/type",keyword:"type",params:{type: schema32.properties.claim.properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data19.status !== undefined){
let data21 = data19.status;
if((typeof data21 !== "string") && (data21 !== null)){
const err56 = {instancePath:instancePath+"/claim/status",schemaPath:"#/properties/claim/properties/status/type",keyword:"type",params:{type: schema32.properties.claim.properties.status.type},message:"must be string,null"};
vErrors = note(vErrors, err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data.tasks !== undefined){
let data22 = data.tasks;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(typeof data22[i0] !== "string"){
const err58 = {instancePath:instancePath+"/tasks/" + i0,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err58);
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data.modalities !== undefined){
let data24 = data.modalities;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
const err60 = {instancePath:instancePath+"/modalities/" + i1,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err61);
errors++;
}
}
if(data.frameworks !== undefined){
let data26 = data.frameworks;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(typeof data26[i2] !== "string"){
const err62 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data.tags !== undefined){
let data28 = data.tags;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(typeof data28[i3] !== "string"){
const err64 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err65);
errors++;
}
}
if(data.datasets !== undefined){
let data30 = data.datasets;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(typeof data30[i4] !== "string"){
const err66 = {instancePath:instancePath+"/datasets/" + i4,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data.need !== undefined){
let data32 = data.need;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.gpus === undefined){
const err68 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "gpus"},message:"must have required property '"+"gpus"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data32.vramGb === undefined){
const err69 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "vramGb"},message:"must have required property '"+"vramGb"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
if(data32.cpuOk === undefined){
const err70 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "cpuOk"},message:"must have required property '"+"cpuOk"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
if(data32.ramGb === undefined){
const err71 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "ramGb"},message:"must have required property '"+"ramGb"+"'"};
vErrors = note(vErrors, err71);
errors++;
}
if(data32.diskGb === undefined){
const err72 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "diskGb"},message:"must have required property '"+"diskGb"+"'"};
vErrors = note(vErrors, err72);
errors++;
}
for(const key3 in data32){
if(!(((((key3 === "gpus") || (key3 === "vramGb")) || (key3 === "cpuOk")) || (key3 === "ramGb")) || (key3 === "diskGb"))){
const err73 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data32.gpus !== undefined){
let data33 = data32.gpus;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err74 = {instancePath:instancePath+"/need/gpus",schemaPath:"#/properties/need/properties/gpus/type",keyword:"type",params:{type: schema32.properties.need.properties.gpus.type},message:"must be number,null"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data32.vramGb !== undefined){
let data34 = data32.vramGb;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err75 = {instancePath:instancePath+"/need/vramGb",schemaPath:"#/properties/need/properties/vramGb/type",keyword:"type",params:{type: schema32.properties.need.properties.vramGb.type},message:"must be number,null"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data32.cpuOk !== undefined){
if(typeof data32.cpuOk !== "boolean"){
const err76 = {instancePath:instancePath+"/need/cpuOk",schemaPath:"#/properties/need/properties/cpuOk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err76);
errors++;
}
}
if(data32.ramGb !== undefined){
let data36 = data32.ramGb;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err77 = {instancePath:instancePath+"/need/ramGb",schemaPath:"#/properties/need/properties/ramGb/type",keyword:"type",params:{type: schema32.properties.need.properties.ramGb.type},message:"must be number,null"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data32.diskGb !== undefined){
let data37 = data32.diskGb;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err78 = {instancePath:instancePath+"/need/diskGb",schemaPath:"#/properties/need/properties/diskGb/type",keyword:"type",params:{type: schema32.properties.need.properties.diskGb.type},message:"must be number,null"};
vErrors = note(vErrors, err78);
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data.presets !== undefined){
let data38 = data.presets;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(typeof data38[i5] !== "string"){
const err80 = {instancePath:instancePath+"/presets/" + i5,schemaPath:"#/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data.expectedMs !== undefined){
let data40 = data.expectedMs;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key4 in data40){
let data41 = data40[key4];
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err82 = {instancePath:instancePath+"/expectedMs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expectedMs/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/expectedMs",schemaPath:"#/properties/expectedMs/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data.picture !== undefined){
let data42 = data.picture;
if((typeof data42 !== "string") && (data42 !== null)){
const err84 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type: schema32.properties.picture.type},message:"must be string,null"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err85);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="site-index.schema.json" */;
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
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.asOf === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.garden === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "garden"},message:"must have required property '"+"garden"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.gardens === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gardens"},message:"must have required property '"+"gardens"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.summary === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.examples === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
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
if("site-index/1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "site-index/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data1.version === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data1.name !== undefined){
if("hortus" !== data1.name){
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err15 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema31.properties.url.type},message:"must be string,null"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.asOf !== undefined){
if(typeof data.asOf !== "string"){
const err19 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.garden !== undefined){
let data7 = data.garden;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.slug === undefined){
const err20 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data7.name === undefined){
const err21 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
if(data7.repositoryUrl === undefined){
const err22 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "repositoryUrl"},message:"must have required property '"+"repositoryUrl"+"'"};
vErrors = note(vErrors, err22);
errors++;
}
if(data7.commit === undefined){
const err23 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
for(const key2 in data7){
if(!((((key2 === "slug") || (key2 === "name")) || (key2 === "repositoryUrl")) || (key2 === "commit"))){
const err24 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data7.slug !== undefined){
if(typeof data7.slug !== "string"){
const err25 = {instancePath:instancePath+"/garden/slug",schemaPath:"#/properties/garden/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
const err26 = {instancePath:instancePath+"/garden/name",schemaPath:"#/properties/garden/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data7.repositoryUrl !== undefined){
let data10 = data7.repositoryUrl;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/garden/repositoryUrl",schemaPath:"#/properties/garden/properties/repositoryUrl/type",keyword:"type",params:{type: schema31.properties.garden.properties.repositoryUrl.type},message:"must be string,null"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data7.commit !== undefined){
let data11 = data7.commit;
if((typeof data11 !== "string") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/garden/commit",schemaPath:"#/properties/garden/properties/commit/type",keyword:"type",params:{type: schema31.properties.garden.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.gardens !== undefined){
let data12 = data.gardens;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.slug === undefined){
const err30 = {instancePath:instancePath+"/gardens/" + i0,schemaPath:"#/properties/gardens/items/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data13.name === undefined){
const err31 = {instancePath:instancePath+"/gardens/" + i0,schemaPath:"#/properties/gardens/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data13.index === undefined){
const err32 = {instancePath:instancePath+"/gardens/" + i0,schemaPath:"#/properties/gardens/items/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
for(const key3 in data13){
if(!(((key3 === "slug") || (key3 === "name")) || (key3 === "index"))){
const err33 = {instancePath:instancePath+"/gardens/" + i0,schemaPath:"#/properties/gardens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data13.slug !== undefined){
if(typeof data13.slug !== "string"){
const err34 = {instancePath:instancePath+"/gardens/" + i0+"/slug",schemaPath:"#/properties/gardens/items/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err35 = {instancePath:instancePath+"/gardens/" + i0+"/name",schemaPath:"#/properties/gardens/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data13.index !== undefined){
if(typeof data13.index !== "string"){
const err36 = {instancePath:instancePath+"/gardens/" + i0+"/index",schemaPath:"#/properties/gardens/items/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/gardens/" + i0,schemaPath:"#/properties/gardens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/gardens",schemaPath:"#/properties/gardens/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data.summary !== undefined){
let data17 = data.summary;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.examples === undefined){
const err39 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data17.green === undefined){
const err40 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "green"},message:"must have required property '"+"green"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data17.yellow === undefined){
const err41 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "yellow"},message:"must have required property '"+"yellow"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data17.red === undefined){
const err42 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "red"},message:"must have required property '"+"red"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data17.archived === undefined){
const err43 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "archived"},message:"must have required property '"+"archived"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data17.graduated === undefined){
const err44 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "graduated"},message:"must have required property '"+"graduated"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
for(const key4 in data17){
if(!((((((key4 === "examples") || (key4 === "green")) || (key4 === "yellow")) || (key4 === "red")) || (key4 === "archived")) || (key4 === "graduated"))){
const err45 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data17.examples !== undefined){
let data18 = data17.examples;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err46);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err47);
errors++;
}
}
}
if(data17.green !== undefined){
let data19 = data17.green;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err48 = {instancePath:instancePath+"/summary/green",schemaPath:"#/properties/summary/properties/green/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err48);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/summary/green",schemaPath:"#/properties/summary/properties/green/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
if(data17.yellow !== undefined){
let data20 = data17.yellow;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err50 = {instancePath:instancePath+"/summary/yellow",schemaPath:"#/properties/summary/properties/yellow/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err50);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/summary/yellow",schemaPath:"#/properties/summary/properties/yellow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
if(data17.red !== undefined){
let data21 = data17.red;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err52 = {instancePath:instancePath+"/summary/red",schemaPath:"#/properties/summary/properties/red/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err52);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err53 = {instancePath:instancePath+"/summary/red",schemaPath:"#/properties/summary/properties/red/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
if(data17.archived !== undefined){
let data22 = data17.archived;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err54 = {instancePath:instancePath+"/summary/archived",schemaPath:"#/properties/summary/properties/archived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err54);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/summary/archived",schemaPath:"#/properties/summary/properties/archived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err55);
errors++;
}
}
}
if(data17.graduated !== undefined){
let data23 = data17.graduated;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err56 = {instancePath:instancePath+"/summary/graduated",schemaPath:"#/properties/summary/properties/graduated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err56);
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err57 = {instancePath:instancePath+"/summary/graduated",schemaPath:"#/properties/summary/properties/graduated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err57);
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data.examples !== undefined){
let data24 = data.examples;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data24[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err59);
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err60);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

