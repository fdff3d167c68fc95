// Generated from the contract in spec/; change that and run `npm run generate`.
// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "../http/validator.ts";
const schema31 = {"type":"object","description":"Options of startLocalServer. What is true here is an object or a function that check-options.ts looks at.","additionalProperties":false,"properties":{"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"root":{"type":["string","object"],"minLength":1,"additionalProperties":{"type":"string","minLength":1}},"stateFile":{"type":"string","minLength":1},"clock":true,"timing":{"enum":["normal","instant","slow","manual"]},"auth":{"enum":["any","off","verify"]},"accounts":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"object","required":["account","username","password"],"additionalProperties":false,"properties":{"account":{"type":"string","minLength":1},"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1}}}},"keys":{"type":"array","items":{"type":"object","required":["accessKey","secretKey"],"additionalProperties":false,"properties":{"accessKey":{"type":"string","minLength":1},"secretKey":{"type":"string","minLength":1},"securityToken":{"type":"string","minLength":1}}}}}},"allowOrigins":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9+.-]*://[^/\\s*@A-Z]+$"}},"faults":{"type":"array","items":{"type":"object"}},"projectId":{"$ref":"openapi.json#/components/parameters/ProjectId/schema"},"region":{"type":"string","minLength":1},"jobLimit":{"type":"integer","minimum":0},"runningQuota":{"type":"integer","minimum":0},"variantSeed":{"type":"integer","minimum":0,"maximum":4294967295},"readsPerStep":{"type":"integer","minimum":1},"staleMs":{"type":"number","minimum":0},"choices":{"type":"object","additionalProperties":false,"properties":{"failureStatus":{"enum":["canonical","200"]},"missingBucket":{"enum":["refused","accepted"]},"missingDirectory":{"enum":["accepted","refused"]},"zeroHours":{"enum":["never","at-once"]},"autoStopCounts":{"enum":["each-run","all-runs"]},"durationCounts":{"enum":["all-runs","last-run"]},"remainingDuration":{"enum":["ms","seconds","null"]},"serviceUrlFrom":{"enum":["waiting","created","running"]},"runningQuota":{"enum":["reported","enforced"]},"unknownInput":{"enum":["ignored","refused"]},"legalFrom":{"type":"object","additionalProperties":false,"properties":{"deleteVisualizationJob":{"type":"array","items":{"type":"integer"}},"restartVisualizationJob":{"type":"array","items":{"type":"integer"}},"stopVisualizationJob":{"type":"array","items":{"type":"integer"}}}}}},"viewer":{"enum":["builtin","tensorboard","auto"]},"onRequest":true}};
const schema33 = {"type":"string","pattern":"^[0-9A-Za-z_-]{1,64}$"};
const func1 = Object.prototype.hasOwnProperty;
import func2_module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2_module.default ?? func2_module;
const pattern4 = new RegExp("^[a-z][a-z0-9+.-]*://[^/\\s*@A-Z]+$", "u");
const pattern5 = new RegExp("^[0-9A-Za-z_-]{1,64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
let data0 = data.host;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
let data2 = data.root;
const _errs6 = errors;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
validate20.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: schema31.properties.root.type},message:"must be string,object"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/root/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/root/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stateFile !== undefined){
let data4 = data.stateFile;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/stateFile",schemaPath:"#/properties/stateFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stateFile",schemaPath:"#/properties/stateFile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timing !== undefined){
let data5 = data.timing;
const _errs13 = errors;
if(!((((data5 === "normal") || (data5 === "instant")) || (data5 === "slow")) || (data5 === "manual"))){
validate20.errors = [{instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/enum",keyword:"enum",params:{allowedValues: schema31.properties.timing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
let data6 = data.auth;
const _errs14 = errors;
if(!(((data6 === "any") || (data6 === "off")) || (data6 === "verify"))){
validate20.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema31.properties.auth.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data7 = data.accounts;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs17 = errors;
for(const key2 in data7){
if(!((key2 === "users") || (key2 === "keys"))){
validate20.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.users !== undefined){
let data8 = data7.users;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if((((data9.account === undefined) && (missing0 = "account")) || ((data9.username === undefined) && (missing0 = "username"))) || ((data9.password === undefined) && (missing0 = "password"))){
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0,schemaPath:"#/properties/accounts/properties/users/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data9){
if(!(((key3 === "account") || (key3 === "username")) || (key3 === "password"))){
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0,schemaPath:"#/properties/accounts/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.account !== undefined){
let data10 = data9.account;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/account",schemaPath:"#/properties/accounts/properties/users/items/properties/account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/account",schemaPath:"#/properties/accounts/properties/users/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.username !== undefined){
let data11 = data9.username;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/username",schemaPath:"#/properties/accounts/properties/users/items/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/username",schemaPath:"#/properties/accounts/properties/users/items/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.password !== undefined){
let data12 = data9.password;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/password",schemaPath:"#/properties/accounts/properties/users/items/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0+"/password",schemaPath:"#/properties/accounts/properties/users/items/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/users/" + i0,schemaPath:"#/properties/accounts/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/users",schemaPath:"#/properties/accounts/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.keys !== undefined){
let data13 = data7.keys;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid5 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if(((data14.accessKey === undefined) && (missing1 = "accessKey")) || ((data14.secretKey === undefined) && (missing1 = "secretKey"))){
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1,schemaPath:"#/properties/accounts/properties/keys/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data14){
if(!(((key4 === "accessKey") || (key4 === "secretKey")) || (key4 === "securityToken"))){
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1,schemaPath:"#/properties/accounts/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.accessKey !== undefined){
let data15 = data14.accessKey;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/accessKey",schemaPath:"#/properties/accounts/properties/keys/items/properties/accessKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/accessKey",schemaPath:"#/properties/accounts/properties/keys/items/properties/accessKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.secretKey !== undefined){
let data16 = data14.secretKey;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func2(data16) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/secretKey",schemaPath:"#/properties/accounts/properties/keys/items/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/secretKey",schemaPath:"#/properties/accounts/properties/keys/items/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.securityToken !== undefined){
let data17 = data14.securityToken;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(func2(data17) < 1){
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/securityToken",schemaPath:"#/properties/accounts/properties/keys/items/properties/securityToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1+"/securityToken",schemaPath:"#/properties/accounts/properties/keys/items/properties/securityToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/keys/" + i1,schemaPath:"#/properties/accounts/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts/keys",schemaPath:"#/properties/accounts/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowOrigins !== undefined){
let data18 = data.allowOrigins;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
var valid7 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
validate20.errors = [{instancePath:instancePath+"/allowOrigins/" + i2,schemaPath:"#/properties/allowOrigins/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*://[^/\\s*@A-Z]+$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*://[^/\\s*@A-Z]+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/allowOrigins/" + i2,schemaPath:"#/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs42 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/allowOrigins",schemaPath:"#/properties/allowOrigins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data20 = data.faults;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
var valid8 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
const _errs46 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
validate20.errors = [{instancePath:instancePath+"/faults/" + i3,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid8 = _errs46 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projectId !== undefined){
let data22 = data.projectId;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
validate20.errors = [{instancePath:instancePath+"/projectId",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{1,64}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{1,64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/projectId",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data23 = data.region;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data23 === "string"){
if(func2(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobLimit !== undefined){
let data24 = data.jobLimit;
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/jobLimit",schemaPath:"#/properties/jobLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/jobLimit",schemaPath:"#/properties/jobLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runningQuota !== undefined){
let data25 = data.runningQuota;
const _errs55 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/runningQuota",schemaPath:"#/properties/runningQuota/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/runningQuota",schemaPath:"#/properties/runningQuota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variantSeed !== undefined){
let data26 = data.variantSeed;
const _errs57 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/variantSeed",schemaPath:"#/properties/variantSeed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 4294967295 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/variantSeed",schemaPath:"#/properties/variantSeed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/variantSeed",schemaPath:"#/properties/variantSeed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readsPerStep !== undefined){
let data27 = data.readsPerStep;
const _errs59 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/readsPerStep",schemaPath:"#/properties/readsPerStep/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/readsPerStep",schemaPath:"#/properties/readsPerStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.staleMs !== undefined){
let data28 = data.staleMs;
const _errs61 = errors;
if(errors === _errs61){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/staleMs",schemaPath:"#/properties/staleMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/staleMs",schemaPath:"#/properties/staleMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data29 = data.choices;
const _errs63 = errors;
if(errors === _errs63){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs65 = errors;
for(const key5 in data29){
if(!(func1.call(schema31.properties.choices.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs65 === errors){
if(data29.failureStatus !== undefined){
let data30 = data29.failureStatus;
const _errs66 = errors;
if(!((data30 === "canonical") || (data30 === "200"))){
validate20.errors = [{instancePath:instancePath+"/choices/failureStatus",schemaPath:"#/properties/choices/properties/failureStatus/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.failureStatus.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.missingBucket !== undefined){
let data31 = data29.missingBucket;
const _errs67 = errors;
if(!((data31 === "refused") || (data31 === "accepted"))){
validate20.errors = [{instancePath:instancePath+"/choices/missingBucket",schemaPath:"#/properties/choices/properties/missingBucket/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.missingBucket.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.missingDirectory !== undefined){
let data32 = data29.missingDirectory;
const _errs68 = errors;
if(!((data32 === "accepted") || (data32 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/choices/missingDirectory",schemaPath:"#/properties/choices/properties/missingDirectory/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.missingDirectory.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs68 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.zeroHours !== undefined){
let data33 = data29.zeroHours;
const _errs69 = errors;
if(!((data33 === "never") || (data33 === "at-once"))){
validate20.errors = [{instancePath:instancePath+"/choices/zeroHours",schemaPath:"#/properties/choices/properties/zeroHours/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.zeroHours.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.autoStopCounts !== undefined){
let data34 = data29.autoStopCounts;
const _errs70 = errors;
if(!((data34 === "each-run") || (data34 === "all-runs"))){
validate20.errors = [{instancePath:instancePath+"/choices/autoStopCounts",schemaPath:"#/properties/choices/properties/autoStopCounts/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.autoStopCounts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs70 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.durationCounts !== undefined){
let data35 = data29.durationCounts;
const _errs71 = errors;
if(!((data35 === "all-runs") || (data35 === "last-run"))){
validate20.errors = [{instancePath:instancePath+"/choices/durationCounts",schemaPath:"#/properties/choices/properties/durationCounts/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.durationCounts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.remainingDuration !== undefined){
let data36 = data29.remainingDuration;
const _errs72 = errors;
if(!(((data36 === "ms") || (data36 === "seconds")) || (data36 === "null"))){
validate20.errors = [{instancePath:instancePath+"/choices/remainingDuration",schemaPath:"#/properties/choices/properties/remainingDuration/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.remainingDuration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs72 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.serviceUrlFrom !== undefined){
let data37 = data29.serviceUrlFrom;
const _errs73 = errors;
if(!(((data37 === "waiting") || (data37 === "created")) || (data37 === "running"))){
validate20.errors = [{instancePath:instancePath+"/choices/serviceUrlFrom",schemaPath:"#/properties/choices/properties/serviceUrlFrom/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.serviceUrlFrom.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.runningQuota !== undefined){
let data38 = data29.runningQuota;
const _errs74 = errors;
if(!((data38 === "reported") || (data38 === "enforced"))){
validate20.errors = [{instancePath:instancePath+"/choices/runningQuota",schemaPath:"#/properties/choices/properties/runningQuota/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.runningQuota.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.unknownInput !== undefined){
let data39 = data29.unknownInput;
const _errs75 = errors;
if(!((data39 === "ignored") || (data39 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/choices/unknownInput",schemaPath:"#/properties/choices/properties/unknownInput/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.unknownInput.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.legalFrom !== undefined){
let data40 = data29.legalFrom;
const _errs76 = errors;
if(errors === _errs76){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
const _errs78 = errors;
for(const key6 in data40){
if(!(((key6 === "deleteVisualizationJob") || (key6 === "restartVisualizationJob")) || (key6 === "stopVisualizationJob"))){
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom",schemaPath:"#/properties/choices/properties/legalFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data40.deleteVisualizationJob !== undefined){
let data41 = data40.deleteVisualizationJob;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data41)){
var valid12 = true;
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
const _errs81 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/deleteVisualizationJob/" + i4,schemaPath:"#/properties/choices/properties/legalFrom/properties/deleteVisualizationJob/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs81 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/deleteVisualizationJob",schemaPath:"#/properties/choices/properties/legalFrom/properties/deleteVisualizationJob/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.restartVisualizationJob !== undefined){
let data43 = data40.restartVisualizationJob;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data43)){
var valid13 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
const _errs85 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/restartVisualizationJob/" + i5,schemaPath:"#/properties/choices/properties/legalFrom/properties/restartVisualizationJob/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs85 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/restartVisualizationJob",schemaPath:"#/properties/choices/properties/legalFrom/properties/restartVisualizationJob/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.stopVisualizationJob !== undefined){
let data45 = data40.stopVisualizationJob;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data45)){
var valid14 = true;
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
const _errs89 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/stopVisualizationJob/" + i6,schemaPath:"#/properties/choices/properties/legalFrom/properties/stopVisualizationJob/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs89 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom/stopVisualizationJob",schemaPath:"#/properties/choices/properties/legalFrom/properties/stopVisualizationJob/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/legalFrom",schemaPath:"#/properties/choices/properties/legalFrom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.viewer !== undefined){
let data47 = data.viewer;
const _errs91 = errors;
if(!(((data47 === "builtin") || (data47 === "tensorboard")) || (data47 === "auto"))){
validate20.errors = [{instancePath:instancePath+"/viewer",schemaPath:"#/properties/viewer/enum",keyword:"enum",params:{allowedValues: schema31.properties.viewer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators: { readonly input: Validator } = {
  input: validate20,
};
