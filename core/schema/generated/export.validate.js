// Generated from schemas/ by `npm run generate`. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js'
const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"export.schema.json","type":"object","required":["schema","hortus","repository","commit","dirty","tree","example","vendored","pins"],"additionalProperties":false,"properties":{"schema":{"const":"export/1"},"hortus":{"type":"string","maxLength":100},"repository":{"type":["string","null"],"maxLength":200},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"dirty":{"type":"boolean"},"tree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"example":{"type":"object","required":["id","path"],"additionalProperties":false,"properties":{"id":{"type":"string","maxLength":1000},"path":{"type":"string","maxLength":1000}}},"vendored":{"type":"array","maxItems":20000,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}}},"pins":{"type":"object","required":["images","lock"],"additionalProperties":false,"properties":{"images":{"type":"array","maxItems":1000,"items":{"type":"object","required":["ref","digest"],"additionalProperties":false,"properties":{"ref":{"type":"string","maxLength":1000},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}},"lock":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default ?? func2$module;
const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="export.schema.json" */;
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
if(data.hortus === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hortus"},message:"must have required property '"+"hortus"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.repository === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.commit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.dirty === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.tree === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.example === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.vendored === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendored"},message:"must have required property '"+"vendored"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.pins === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"},message:"must have required property '"+"pins"+"'"};
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
if("export/1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "export/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.hortus !== undefined){
let data1 = data.hortus;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err11 = {instancePath:instancePath+"/hortus",schemaPath:"#/properties/hortus/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hortus",schemaPath:"#/properties/hortus/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.repository !== undefined){
let data2 = data.repository;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: schema31.properties.repository.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err14 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.commit !== undefined){
let data3 = data.commit;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.dirty !== undefined){
if(typeof data.dirty !== "boolean"){
const err17 = {instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.tree !== undefined){
let data5 = data.tree;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.example !== undefined){
let data6 = data.example;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err20 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data6.path === undefined){
const err21 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "path"))){
const err22 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func2(data7) > 1000){
const err23 = {instancePath:instancePath+"/example/id",schemaPath:"#/properties/example/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/example/id",schemaPath:"#/properties/example/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data6.path !== undefined){
let data8 = data6.path;
if(typeof data8 === "string"){
if(func2(data8) > 1000){
const err25 = {instancePath:instancePath+"/example/path",schemaPath:"#/properties/example/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/example/path",schemaPath:"#/properties/example/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.vendored !== undefined){
let data9 = data.vendored;
if(Array.isArray(data9)){
if(data9.length > 20000){
const err28 = {instancePath:instancePath+"/vendored",schemaPath:"#/properties/vendored/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
vErrors = note(vErrors, err28);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err29 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data10.to === undefined){
const err30 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
for(const key2 in data10){
if(!((key2 === "from") || (key2 === "to"))){
const err31 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data10.from !== undefined){
let data11 = data10.from;
if(typeof data11 === "string"){
if(func2(data11) > 4096){
const err32 = {instancePath:instancePath+"/vendored/" + i0+"/from",schemaPath:"#/properties/vendored/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/vendored/" + i0+"/from",schemaPath:"#/properties/vendored/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data10.to !== undefined){
let data12 = data10.to;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err34 = {instancePath:instancePath+"/vendored/" + i0+"/to",schemaPath:"#/properties/vendored/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/vendored/" + i0+"/to",schemaPath:"#/properties/vendored/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/vendored",schemaPath:"#/properties/vendored/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data.pins !== undefined){
let data13 = data.pins;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.images === undefined){
const err38 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data13.lock === undefined){
const err39 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "lock"},message:"must have required property '"+"lock"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
for(const key3 in data13){
if(!((key3 === "images") || (key3 === "lock"))){
const err40 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data13.images !== undefined){
let data14 = data13.images;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err41 = {instancePath:instancePath+"/pins/images",schemaPath:"#/properties/pins/properties/images/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err41);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.ref === undefined){
const err42 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data15.digest === undefined){
const err43 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
for(const key4 in data15){
if(!((key4 === "ref") || (key4 === "digest"))){
const err44 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data15.ref !== undefined){
let data16 = data15.ref;
if(typeof data16 === "string"){
if(func2(data16) > 1000){
const err45 = {instancePath:instancePath+"/pins/images/" + i1+"/ref",schemaPath:"#/properties/pins/properties/images/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/pins/images/" + i1+"/ref",schemaPath:"#/properties/pins/properties/images/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data15.digest !== undefined){
let data17 = data15.digest;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err47 = {instancePath:instancePath+"/pins/images/" + i1+"/digest",schemaPath:"#/properties/pins/properties/images/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/pins/images/" + i1+"/digest",schemaPath:"#/properties/pins/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/pins/images",schemaPath:"#/properties/pins/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data13.lock !== undefined){
let data18 = data13.lock;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/pins/lock",schemaPath:"#/properties/pins/properties/lock/type",keyword:"type",params:{type: schema31.properties.pins.properties.lock.type},message:"must be string,null"};
vErrors = note(vErrors, err51);
errors++;
}
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err52 = {instancePath:instancePath+"/pins/lock",schemaPath:"#/properties/pins/properties/lock/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err52);
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err54);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

