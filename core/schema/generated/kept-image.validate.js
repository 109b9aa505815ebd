// Generated from schemas/ by `npm run generate`. Do not edit.
import func1$module from 'ajv/dist/runtime/ucs2length.js'
const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kept-image.schema.json","type":"object","required":["schema","example","key","tree","image","archive","bases"],"additionalProperties":false,"properties":{"schema":{"const":"kept-image/1"},"example":{"type":"string","maxLength":1000},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tree":{"type":["string","null"],"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"image":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"archive":{"type":"object","required":["sha256","bytes"],"additionalProperties":false,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"bases":{"type":"array","maxItems":1000,"items":{"type":"object","required":["ref","digest","triggers"],"additionalProperties":false,"properties":{"ref":{"type":"string","maxLength":1000},"digest":{"type":["string","null"],"pattern":"^sha256:[0-9a-f]{64}$"},"triggers":{"type":"boolean"}}}}}};
const func1 = func1$module.default ?? func1$module;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kept-image.schema.json" */;
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
if(data.example === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.tree === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.image === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.archive === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.bases === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bases"},message:"must have required property '"+"bases"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "example")) || (key0 === "key")) || (key0 === "tree")) || (key0 === "image")) || (key0 === "archive")) || (key0 === "bases"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.schema !== undefined){
if("kept-image/1" !== data.schema){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "kept-image/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.example !== undefined){
let data1 = data.example;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
const err9 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.tree !== undefined){
let data3 = data.tree;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: schema31.properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err14 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.image !== undefined){
let data4 = data.image;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.archive !== undefined){
let data5 = data.archive;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sha256 === undefined){
const err17 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data5.bytes === undefined){
const err18 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
for(const key1 in data5){
if(!((key1 === "sha256") || (key1 === "bytes"))){
const err19 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/archive/sha256",schemaPath:"#/properties/archive/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/archive/sha256",schemaPath:"#/properties/archive/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data5.bytes !== undefined){
let data7 = data5.bytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err22);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
vErrors = note(vErrors, err23);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.bases !== undefined){
let data8 = data.bases;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err26 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err26);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.ref === undefined){
const err27 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data9.digest === undefined){
const err28 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data9.triggers === undefined){
const err29 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
for(const key2 in data9){
if(!(((key2 === "ref") || (key2 === "digest")) || (key2 === "triggers"))){
const err30 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data9.ref !== undefined){
let data10 = data9.ref;
if(typeof data10 === "string"){
if(func1(data10) > 1000){
const err31 = {instancePath:instancePath+"/bases/" + i0+"/ref",schemaPath:"#/properties/bases/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/bases/" + i0+"/ref",schemaPath:"#/properties/bases/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data9.digest !== undefined){
let data11 = data9.digest;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/bases/" + i0+"/digest",schemaPath:"#/properties/bases/items/properties/digest/type",keyword:"type",params:{type: schema31.properties.bases.items.properties.digest.type},message:"must be string,null"};
vErrors = note(vErrors, err33);
errors++;
}
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err34 = {instancePath:instancePath+"/bases/" + i0+"/digest",schemaPath:"#/properties/bases/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err34);
errors++;
}
}
}
if(data9.triggers !== undefined){
if(typeof data9.triggers !== "boolean"){
const err35 = {instancePath:instancePath+"/bases/" + i0+"/triggers",schemaPath:"#/properties/bases/items/properties/triggers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err38);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

