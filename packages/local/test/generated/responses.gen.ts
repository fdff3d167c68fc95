// Generated from the contract in spec/; change that and run `npm run generate`.
// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "../../src/http/validator.ts";
const schema1 = {"oneOf":[{"$ref":"#/components/schemas/VisualizationJobList"},{"$ref":"#/components/schemas/Failure"}]};
const schema18 = {"type":"object","required":["error_code"],"properties":{"is_success":{"description":"False, quoted or absent.","enum":[false,"false"]},"error_code":{"type":"string","description":"Code of the error.","minLength":1},"error_message":{"type":"string","description":"What went wrong."},"error_msg":{"type":"string","description":"What went wrong, in the spelling of the gateway, the SDK reference and older pages."},"request_id":{"type":"string","description":"Names the request in the logs of the gateway."}},"x-source":{"pages":["SEED","ZH21","OTC25","APIG"],"evidence":"documented"}};
const schema2 = {"type":"object","required":["job_total_count","jobs"],"properties":{"is_success":{"$ref":"#/components/schemas/Succeeded"},"error_code":{"$ref":"#/components/schemas/NoErrorCode"},"job_total_count":{"type":"integer","description":"Number of jobs that match over all pages.","minimum":0},"job_count_limit":{"type":"integer","description":"How many more jobs may be created.","x-source":{"pages":["ZH21"],"evidence":"documented","note":"English pages: how many can be created."}},"quotas":{"type":"integer","description":"Upper limit of running visualization jobs.","x-source":{"pages":["ZH21"],"evidence":"documented","note":"English pages: the maximum number of training jobs. Not in SDKREF."}},"jobs":{"type":"array","description":"The jobs of the page.","items":{"$ref":"#/components/schemas/VisualizationJobSummary"}}}};
const schema3 = {"description":"True, quoted or absent: absent says nothing, and never a failure.","enum":[true,"true"],"x-source":{"pages":["ZH19","OTC25","SEED"],"evidence":"documented","note":"Absent from the details in OTC24, OTC25 and HW25; the quoted form is inferred from its quoted siblings."}};
const schema4 = {"description":"Absent on success.","type":"string","const":""};
const schema5 = {"type":"object","required":["job_id","job_name","status"],"properties":{"job_id":{"$ref":"#/components/schemas/JobId"},"job_name":{"type":"string","description":"Name of the job."},"status":{"$ref":"#/components/schemas/JobStatus"},"create_time":{"$ref":"#/components/schemas/CreateTime"},"duration":{"$ref":"#/components/schemas/Duration"},"job_desc":{"type":"string","description":"Description of the job."},"service_url":{"$ref":"#/components/schemas/ServiceUrl"},"train_url":{"type":"string","description":"OBS directory of the summary files."},"resource_id":{"type":"string","description":"Id of the resource in the bill."},"schedule":{"$ref":"#/components/schemas/ScheduleRead"},"remaining_duration":{"$ref":"#/components/schemas/RemainingDuration"}}};
const schema8 = {"description":"Status of the job; unknown values are possible.","type":["integer","string"],"minimum":0,"pattern":"^[0-9]+$","x-statuses":[{"value":0,"name":"JOBSTAT_UNKNOWN","class":"transitional","meaning":"Unknown"},{"value":1,"name":"JOBSTAT_INIT","class":"transitional","meaning":"Being initialized"},{"value":2,"name":"JOBSTAT_IMAGE_CREATING","class":"transitional","meaning":"Image is being built"},{"value":3,"name":"JOBSTAT_IMAGE_FAILED","class":"failed","meaning":"Image could not be built"},{"value":4,"name":"JOBSTAT_SUBMIT_TRYING","class":"transitional","meaning":"Being submitted"},{"value":5,"name":"JOBSTAT_SUBMIT_FAILED","class":"failed","meaning":"Could not be submitted"},{"value":6,"name":"JOBSTAT_DELETE_FAILED","class":"failed","meaning":"Could not be deleted; the job is still there"},{"value":7,"name":"JOBSTAT_WAITING","class":"transitional","meaning":"Waiting in the queue"},{"value":8,"name":"JOBSTAT_RUNNING","class":"running","meaning":"Running; service_url can be opened"},{"value":9,"name":"JOBSTAT_KILLING","class":"transitional","meaning":"Being stopped or deleted"},{"value":10,"name":"JOBSTAT_COMPLETED","class":"ended","meaning":"Completed"},{"value":11,"name":"JOBSTAT_FAILED","class":"failed","meaning":"Failed while running"},{"value":12,"name":"JOBSTAT_KILLED","class":"ended","meaning":"Stopped"},{"value":13,"name":"JOBSTAT_CANCELED","class":"ended","meaning":"Canceled"},{"value":14,"name":"JOBSTAT_LOST","class":"failed","meaning":"Lost"},{"value":15,"name":"JOBSTAT_SCALING","class":"transitional","meaning":"Being scaled"},{"value":16,"name":"JOBSTAT_SUBMIT_MODEL_FAILED","class":"failed","meaning":"Model could not be submitted"},{"value":17,"name":"JOBSTAT_DEPLOY_SERVICE_FAILED","class":"failed","meaning":"Service could not be deployed"},{"value":18,"name":"JOBSTAT_CHECK_INIT","class":"transitional","meaning":"Review is being initialized"},{"value":19,"name":"JOBSTAT_CHECK_RUNNING","class":"transitional","meaning":"Under review"},{"value":20,"name":"JOBSTAT_CHECK_RUNNING_COMPLETED","class":"transitional","meaning":"Review is over; the job has yet to start"},{"value":21,"name":"JOBSTAT_CHECK_FAILED","class":"failed","meaning":"Did not pass the review"},{"value":22,"name":"MOUNT_FAILED","class":"failed","meaning":"Storage could not be mounted"}],"x-source":{"pages":["ZH21","OTC25","SDKREF"],"evidence":"documented","note":"22 stands in SDKREF only. The classes are inferred. The list page counts 13 among the failed."}};
const schema13 = {"type":"string","description":"Address of the charts; usable in status 8 only, may be empty before."};
const schema17 = {"description":"Time until the automatic stop; null without one. The unit is not documented.","type":["integer","string","null"],"pattern":"^[0-9]+$","x-source":{"pages":["ZH21","OTC22"],"evidence":"sample"}};
const schema6 = {"description":"Id of the job.","allOf":[{"$ref":"#/components/schemas/Int64"}]};
const schema7 = {"description":"A number, or its digits in quotes.","type":["integer","string"],"format":"int64","pattern":"^[0-9]+$","x-source":{"pages":["ZH21","OTC25","SDKREF"],"evidence":"documented","note":"Tables say Long; the example of create quotes it."}};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate4.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/type",keyword:"type",params:{type: schema7.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate4.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema9 = {"description":"Time of creation, milliseconds since 1970; some examples have 11 digits, also read as milliseconds, and 10 digits are seconds.","x-unit":"ms","allOf":[{"$ref":"#/components/schemas/Int64"}]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/type",keyword:"type",params:{type: schema7.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema11 = {"description":"Time that the job has run.","x-unit":"ms","allOf":[{"$ref":"#/components/schemas/Int64"}]};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/type",keyword:"type",params:{type: schema7.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/Int64/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"description":"Automatic stop as answers print it.","oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/ScheduleEntryRead"}},{"$ref":"#/components/schemas/ScheduleEntryRead"},{"type":"null"}],"x-source":{"pages":["ZH21","OTC22"],"evidence":"sample"}};
const schema15 = {"type":"object","properties":{"type":{"type":"string","description":"What happens."},"time_unit":{"type":"string","description":"Unit of the duration."},"timeUnit":{"type":"string","description":"The same in the spelling of the answers' examples."},"duration":{"description":"Hours until the job is stopped.","x-unit":"hours","type":["integer","string"],"pattern":"^[0-9]+$"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
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
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
const _errs6 = errors;
if(typeof data0.type !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.time_unit !== undefined){
const _errs8 = errors;
if(typeof data0.time_unit !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/time_unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.timeUnit !== undefined){
const _errs10 = errors;
if(typeof data0.timeUnit !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/timeUnit",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/timeUnit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.duration !== undefined){
let data4 = data0.duration;
const _errs12 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err3 = {instancePath:instancePath+"/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/duration/type",keyword:"type",params:{type: schema15.properties.duration.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err4 = {instancePath:instancePath+"/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ScheduleEntryRead/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var items0 = true;
}
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs17 = errors;
if(typeof data.type !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.time_unit !== undefined){
const _errs19 = errors;
if(typeof data.time_unit !== "string"){
const err8 = {instancePath:instancePath+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/time_unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.timeUnit !== undefined){
const _errs21 = errors;
if(typeof data.timeUnit !== "string"){
const err9 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/timeUnit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.duration !== undefined){
let data8 = data.duration;
const _errs23 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err10 = {instancePath:instancePath+"/duration",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/duration/type",keyword:"type",params:{type: schema15.properties.duration.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/components/schemas/ScheduleEntryRead/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/ScheduleEntryRead/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = {};
props0.type = true;
props0.time_unit = true;
props0.timeUnit = true;
props0.duration = true;
}
const _errs25 = errors;
if(data !== null){
const err13 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate10.errors = vErrors;
return false;
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
validate10.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.job_id === undefined) && (missing0 = "job_id")) || ((data.job_name === undefined) && (missing0 = "job_name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.job_id !== undefined){
const _errs1 = errors;
if(!(validate4(data.job_id, {instancePath:instancePath+"/job_id",parentData:data,parentDataProperty:"job_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_name !== undefined){
const _errs2 = errors;
if(typeof data.job_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
const _errs5 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
validate3.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: schema8.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate3.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate3.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
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
if(data.create_time !== undefined){
const _errs7 = errors;
if(!(validate6(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
const _errs8 = errors;
if(!(validate8(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_desc !== undefined){
const _errs9 = errors;
if(typeof data.job_desc !== "string"){
validate3.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_url !== undefined){
const _errs11 = errors;
if(typeof data.service_url !== "string"){
validate3.errors = [{instancePath:instancePath+"/service_url",schemaPath:"#/components/schemas/ServiceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train_url !== undefined){
const _errs14 = errors;
if(typeof data.train_url !== "string"){
validate3.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_id !== undefined){
const _errs16 = errors;
if(typeof data.resource_id !== "string"){
validate3.errors = [{instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs18 = errors;
if(!(validate10(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining_duration !== undefined){
let data10 = data.remaining_duration;
const _errs19 = errors;
const _errs20 = errors;
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
validate3.errors = [{instancePath:instancePath+"/remaining_duration",schemaPath:"#/components/schemas/RemainingDuration/type",keyword:"type",params:{type: schema17.type},message:"must be integer,string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
validate3.errors = [{instancePath:instancePath+"/remaining_duration",schemaPath:"#/components/schemas/RemainingDuration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
var valid0 = _errs19 === errors;
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
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"job_id":true,"job_name":true,"status":true,"create_time":true,"duration":true,"job_desc":true,"service_url":true,"train_url":true,"resource_id":true,"schedule":true,"remaining_duration":true},"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.job_total_count === undefined) && (missing0 = "job_total_count")) || ((data.jobs === undefined) && (missing0 = "jobs"))){
validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs1 = errors;
if(!((data0 === true) || (data0 === "true"))){
validate2.errors = [{instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Succeeded/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate2.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("" !== data1){
validate2.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_total_count !== undefined){
let data2 = data.job_total_count;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate2.errors = [{instancePath:instancePath+"/job_total_count",schemaPath:"#/properties/job_total_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate2.errors = [{instancePath:instancePath+"/job_total_count",schemaPath:"#/properties/job_total_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_count_limit !== undefined){
let data3 = data.job_count_limit;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate2.errors = [{instancePath:instancePath+"/job_count_limit",schemaPath:"#/properties/job_count_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotas !== undefined){
let data4 = data.quotas;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate2.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data5 = data.jobs;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate3(data5[i0], {instancePath:instancePath+"/jobs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"is_success":true,"error_code":true,"job_total_count":true,"job_count_limit":true,"quotas":true,"jobs":true},"dynamicProps":false,"dynamicItems":false};

import func0_module from "ajv/dist/runtime/ucs2length.js";
const func0 = func0_module.default ?? func0_module;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
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
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
props0.job_total_count = true;
props0.job_count_limit = true;
props0.quotas = true;
props0.jobs = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate1.errors = vErrors;
return false;
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
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};



function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs1 = errors;
if(!((data0 === false) || (data0 === "false"))){
validate14.errors = [{instancePath:instancePath+"/is_success",schemaPath:"#/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate14.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
const _errs4 = errors;
if(typeof data.error_message !== "string"){
validate14.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_msg !== undefined){
const _errs6 = errors;
if(typeof data.error_msg !== "string"){
validate14.errors = [{instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
const _errs8 = errors;
if(typeof data.request_id !== "string"){
validate14.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"is_success":true,"error_code":true,"error_message":true,"error_msg":true,"request_id":true},"dynamicProps":false,"dynamicItems":false};


const schema20 = {"oneOf":[{"$ref":"#/components/schemas/VisualizationJobCreated"},{"$ref":"#/components/schemas/Failure"}]};
const schema21 = {"type":"object","required":["job_id","job_name","status"],"properties":{"is_success":{"$ref":"#/components/schemas/Succeeded"},"error_code":{"$ref":"#/components/schemas/NoErrorCode"},"job_id":{"$ref":"#/components/schemas/JobId"},"job_name":{"type":"string","description":"Name of the job."},"status":{"$ref":"#/components/schemas/JobStatus"},"create_time":{"$ref":"#/components/schemas/CreateTime"},"service_url":{"$ref":"#/components/schemas/ServiceUrl"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.job_id === undefined) && (missing0 = "job_id")) || ((data.job_name === undefined) && (missing0 = "job_name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs1 = errors;
if(!((data0 === true) || (data0 === "true"))){
validate16.errors = [{instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Succeeded/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate16.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("" !== data1){
validate16.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_id !== undefined){
const _errs6 = errors;
if(!(validate4(data.job_id, {instancePath:instancePath+"/job_id",parentData:data,parentDataProperty:"job_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_name !== undefined){
const _errs7 = errors;
if(typeof data.job_name !== "string"){
validate16.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs9 = errors;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
validate16.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: schema8.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate16.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate16.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.create_time !== undefined){
const _errs12 = errors;
if(!(validate6(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_url !== undefined){
const _errs13 = errors;
if(typeof data.service_url !== "string"){
validate16.errors = [{instancePath:instancePath+"/service_url",schemaPath:"#/components/schemas/ServiceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
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
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"is_success":true,"error_code":true,"job_id":true,"job_name":true,"status":true,"create_time":true,"service_url":true},"dynamicProps":false,"dynamicItems":false};


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
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
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
props0.job_id = true;
props0.job_name = true;
props0.status = true;
props0.create_time = true;
props0.service_url = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate15.errors = vErrors;
return false;
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
validate15.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema27 = {"oneOf":[{"$ref":"#/components/schemas/VisualizationJobDetails"},{"$ref":"#/components/schemas/Failure"}]};
const schema28 = {"type":"object","required":["job_id","job_name","status"],"properties":{"is_success":{"$ref":"#/components/schemas/Succeeded"},"error_code":{"$ref":"#/components/schemas/NoErrorCode"},"job_id":{"$ref":"#/components/schemas/JobId"},"job_name":{"type":"string","description":"Name of the job."},"status":{"$ref":"#/components/schemas/JobStatus"},"create_time":{"$ref":"#/components/schemas/CreateTime"},"duration":{"$ref":"#/components/schemas/Duration"},"job_desc":{"type":"string","description":"Description of the job."},"service_url":{"$ref":"#/components/schemas/ServiceUrl"},"train_url":{"type":"string","description":"OBS directory of the summary files."},"resource_id":{"type":"string","description":"Id of the resource in the bill."},"schedule":{"$ref":"#/components/schemas/ScheduleRead"},"remaining_duration":{"$ref":"#/components/schemas/RemainingDuration"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.job_id === undefined) && (missing0 = "job_id")) || ((data.job_name === undefined) && (missing0 = "job_name"))) || ((data.status === undefined) && (missing0 = "status"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs1 = errors;
if(!((data0 === true) || (data0 === "true"))){
validate21.errors = [{instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Succeeded/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("" !== data1){
validate21.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_id !== undefined){
const _errs6 = errors;
if(!(validate4(data.job_id, {instancePath:instancePath+"/job_id",parentData:data,parentDataProperty:"job_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_name !== undefined){
const _errs7 = errors;
if(typeof data.job_name !== "string"){
validate21.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs9 = errors;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: schema8.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JobStatus/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.create_time !== undefined){
const _errs12 = errors;
if(!(validate6(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
const _errs13 = errors;
if(!(validate8(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_desc !== undefined){
const _errs14 = errors;
if(typeof data.job_desc !== "string"){
validate21.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_url !== undefined){
const _errs16 = errors;
if(typeof data.service_url !== "string"){
validate21.errors = [{instancePath:instancePath+"/service_url",schemaPath:"#/components/schemas/ServiceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train_url !== undefined){
const _errs19 = errors;
if(typeof data.train_url !== "string"){
validate21.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_id !== undefined){
const _errs21 = errors;
if(typeof data.resource_id !== "string"){
validate21.errors = [{instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs23 = errors;
if(!(validate10(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining_duration !== undefined){
let data12 = data.remaining_duration;
const _errs24 = errors;
const _errs25 = errors;
if(((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
validate21.errors = [{instancePath:instancePath+"/remaining_duration",schemaPath:"#/components/schemas/RemainingDuration/type",keyword:"type",params:{type: schema17.type},message:"must be integer,string,null"}];
return false;
}
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate21.errors = [{instancePath:instancePath+"/remaining_duration",schemaPath:"#/components/schemas/RemainingDuration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
var valid0 = _errs24 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"is_success":true,"error_code":true,"job_id":true,"job_name":true,"status":true,"create_time":true,"duration":true,"job_desc":true,"service_url":true,"train_url":true,"resource_id":true,"schedule":true,"remaining_duration":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
props0.job_id = true;
props0.job_name = true;
props0.status = true;
props0.create_time = true;
props0.duration = true;
props0.job_desc = true;
props0.service_url = true;
props0.train_url = true;
props0.resource_id = true;
props0.schedule = true;
props0.remaining_duration = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate20.errors = vErrors;
return false;
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
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema35 = {"oneOf":[{"$ref":"#/components/schemas/ActionAccepted"},{"$ref":"#/components/schemas/Failure"}]};
const schema36 = {"type":"object","properties":{"is_success":{"$ref":"#/components/schemas/Succeeded"},"error_code":{"$ref":"#/components/schemas/NoErrorCode"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs1 = errors;
if(!((data0 === true) || (data0 === "true"))){
validate28.errors = [{instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Succeeded/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate28.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("" !== data1){
validate28.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/NoErrorCode/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"is_success":true,"error_code":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate27.errors = vErrors;
return false;
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
validate27.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema40 = {"oneOf":[{"$ref":"#/components/schemas/ActionAccepted"},{"$ref":"#/components/schemas/Failure"}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate30.errors = vErrors;
return false;
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
validate30.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema42 = {"oneOf":[{"$ref":"#/components/schemas/ActionAccepted"},{"$ref":"#/components/schemas/Failure"}]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate32.errors = vErrors;
return false;
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
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema44 = {"oneOf":[{"$ref":"#/components/schemas/ActionAccepted"},{"$ref":"#/components/schemas/Failure"}]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.is_success = true;
props0.error_code = true;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_success !== undefined){
let data0 = data.is_success;
const _errs5 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {instancePath:instancePath+"/is_success",schemaPath:"#/components/schemas/Failure/properties/is_success/enum",keyword:"enum",params:{allowedValues: schema18.properties.is_success.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_code !== undefined){
let data1 = data.error_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/components/schemas/Failure/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_message !== undefined){
const _errs8 = errors;
if(typeof data.error_message !== "string"){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/components/schemas/Failure/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_msg !== undefined){
const _errs10 = errors;
if(typeof data.error_msg !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/components/schemas/Failure/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.request_id !== undefined){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/components/schemas/Failure/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.is_success = true;
props0.error_code = true;
props0.error_message = true;
props0.error_msg = true;
props0.request_id = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate34.errors = vErrors;
return false;
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
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema47 = {"type":"object","required":["token"],"properties":{"token":{"$ref":"#/components/schemas/Token"}}};
const schema48 = {"type":"object","description":"What the token stands for.","required":["expires_at"],"properties":{"expires_at":{"type":"string","description":"End of the token, ISO 8601 with microseconds."},"issued_at":{"type":"string","description":"Time of issue, ISO 8601 with microseconds."},"methods":{"type":"array","items":{"type":"string"},"description":"How the user was identified."},"project":{"$ref":"#/components/schemas/NamedReference"},"domain":{"$ref":"#/components/schemas/NamedReference"},"user":{"$ref":"#/components/schemas/NamedReference"},"roles":{"type":"array","description":"Roles of the user in the project.","items":{"$ref":"#/components/schemas/NamedReference"}},"catalog":{"type":"array","description":"Services of the project.","items":{"$ref":"#/components/schemas/CatalogEntry"}}}};
const schema49 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"string","description":"Id."},"name":{"type":"string","description":"Name."},"domain":{"type":"object","description":"The account.","required":["id","name"],"properties":{"id":{"type":"string","description":"Id of the account."},"name":{"type":"string","description":"Name of the account."}}}}};
const schema53 = {"type":"object","required":["type","endpoints"],"properties":{"id":{"type":"string","description":"Id of the service."},"name":{"type":"string","description":"Name of the service."},"type":{"type":"string","description":"Type of the service: modelarts, modelartsv1."},"endpoints":{"type":"array","items":{"type":"object","required":["url"],"properties":{"id":{"type":"string","description":"Id of the endpoint."},"interface":{"type":"string","description":"Kind of the endpoint: public."},"region":{"type":"string","description":"Region."},"region_id":{"type":"string","description":"Region."},"url":{"type":"string","description":"Address; holds the project id for ModelArts."}}}}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.expires_at === undefined) && (missing0 = "expires_at")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires_at !== undefined){
const _errs1 = errors;
if(typeof data.expires_at !== "string"){
validate38.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined){
const _errs3 = errors;
if(typeof data.issued_at !== "string"){
validate38.errors = [{instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methods !== undefined){
let data2 = data.methods;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate38.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.project !== undefined){
let data4 = data.project;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.id === undefined) && (missing1 = "id")) || ((data4.name === undefined) && (missing1 = "name"))){
validate38.errors = [{instancePath:instancePath+"/project",schemaPath:"#/components/schemas/NamedReference/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.id !== undefined){
const _errs12 = errors;
if(typeof data4.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/project/id",schemaPath:"#/components/schemas/NamedReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.name !== undefined){
const _errs14 = errors;
if(typeof data4.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/project/name",schemaPath:"#/components/schemas/NamedReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.domain !== undefined){
let data7 = data4.domain;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.id === undefined) && (missing2 = "id")) || ((data7.name === undefined) && (missing2 = "name"))){
validate38.errors = [{instancePath:instancePath+"/project/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.id !== undefined){
const _errs18 = errors;
if(typeof data7.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/project/domain/id",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.name !== undefined){
const _errs20 = errors;
if(typeof data7.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/project/domain/name",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/project/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/project",schemaPath:"#/components/schemas/NamedReference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
let data10 = data.domain;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.id === undefined) && (missing3 = "id")) || ((data10.name === undefined) && (missing3 = "name"))){
validate38.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/NamedReference/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/domain/id",schemaPath:"#/components/schemas/NamedReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.name !== undefined){
const _errs27 = errors;
if(typeof data10.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/domain/name",schemaPath:"#/components/schemas/NamedReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.domain !== undefined){
let data13 = data10.domain;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.id === undefined) && (missing4 = "id")) || ((data13.name === undefined) && (missing4 = "name"))){
validate38.errors = [{instancePath:instancePath+"/domain/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data13.id !== undefined){
const _errs31 = errors;
if(typeof data13.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/domain/domain/id",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.name !== undefined){
const _errs33 = errors;
if(typeof data13.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/domain/domain/name",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/domain/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/NamedReference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data16 = data.user;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if(((data16.id === undefined) && (missing5 = "id")) || ((data16.name === undefined) && (missing5 = "name"))){
validate38.errors = [{instancePath:instancePath+"/user",schemaPath:"#/components/schemas/NamedReference/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data16.id !== undefined){
const _errs38 = errors;
if(typeof data16.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/user/id",schemaPath:"#/components/schemas/NamedReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.name !== undefined){
const _errs40 = errors;
if(typeof data16.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/user/name",schemaPath:"#/components/schemas/NamedReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.domain !== undefined){
let data19 = data16.domain;
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if(((data19.id === undefined) && (missing6 = "id")) || ((data19.name === undefined) && (missing6 = "name"))){
validate38.errors = [{instancePath:instancePath+"/user/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data19.id !== undefined){
const _errs44 = errors;
if(typeof data19.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/user/domain/id",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.name !== undefined){
const _errs46 = errors;
if(typeof data19.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/user/domain/name",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/user/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/user",schemaPath:"#/components/schemas/NamedReference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data22 = data.roles;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data22)){
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing7;
if(((data23.id === undefined) && (missing7 = "id")) || ((data23.name === undefined) && (missing7 = "name"))){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1,schemaPath:"#/components/schemas/NamedReference/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data23.id !== undefined){
const _errs53 = errors;
if(typeof data23.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"#/components/schemas/NamedReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs53 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.name !== undefined){
const _errs55 = errors;
if(typeof data23.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/name",schemaPath:"#/components/schemas/NamedReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.domain !== undefined){
let data26 = data23.domain;
const _errs57 = errors;
if(errors === _errs57){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing8;
if(((data26.id === undefined) && (missing8 = "id")) || ((data26.name === undefined) && (missing8 = "name"))){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data26.id !== undefined){
const _errs59 = errors;
if(typeof data26.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/domain/id",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.name !== undefined){
const _errs61 = errors;
if(typeof data26.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/domain/name",schemaPath:"#/components/schemas/NamedReference/properties/domain/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/roles/" + i1+"/domain",schemaPath:"#/components/schemas/NamedReference/properties/domain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/roles/" + i1,schemaPath:"#/components/schemas/NamedReference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs50 === errors;
if(!valid11){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catalog !== undefined){
let data29 = data.catalog;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data29)){
var valid15 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing9;
if(((data30.type === undefined) && (missing9 = "type")) || ((data30.endpoints === undefined) && (missing9 = "endpoints"))){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2,schemaPath:"#/components/schemas/CatalogEntry/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data30.id !== undefined){
const _errs68 = errors;
if(typeof data30.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/id",schemaPath:"#/components/schemas/CatalogEntry/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.name !== undefined){
const _errs70 = errors;
if(typeof data30.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/name",schemaPath:"#/components/schemas/CatalogEntry/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs70 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.type !== undefined){
const _errs72 = errors;
if(typeof data30.type !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/type",schemaPath:"#/components/schemas/CatalogEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs72 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.endpoints !== undefined){
let data34 = data30.endpoints;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data34)){
var valid18 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
const _errs76 = errors;
if(errors === _errs76){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing10;
if((data35.url === undefined) && (missing10 = "url")){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3,schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data35.id !== undefined){
const _errs78 = errors;
if(typeof data35.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3+"/id",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs78 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.interface !== undefined){
const _errs80 = errors;
if(typeof data35.interface !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3+"/interface",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs80 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.region !== undefined){
const _errs82 = errors;
if(typeof data35.region !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3+"/region",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs82 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.region_id !== undefined){
const _errs84 = errors;
if(typeof data35.region_id !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3+"/region_id",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/properties/region_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.url !== undefined){
const _errs86 = errors;
if(typeof data35.url !== "string"){
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3+"/url",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs86 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints/" + i3,schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs76 === errors;
if(!valid18){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2+"/endpoints",schemaPath:"#/components/schemas/CatalogEntry/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs74 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/catalog/" + i2,schemaPath:"#/components/schemas/CatalogEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs65 === errors;
if(!valid15){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs63 === errors;
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
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"expires_at":true,"issued_at":true,"methods":true,"project":true,"domain":true,"user":true,"roles":true,"catalog":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
if(!(validate38(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"token":true},"dynamicProps":false,"dynamicItems":false};


const schema54 = {"description":"Both forms occur.","oneOf":[{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","description":"The HTTP status again."},"message":{"type":"string","description":"What went wrong."},"title":{"type":"string","description":"Name of the HTTP status."}}}}},{"type":"object","required":["error_code"],"properties":{"error_code":{"type":"string","minLength":1,"description":"Code of the error."},"error_msg":{"type":"string","description":"What went wrong."}}}],"x-source":{"pages":["IAM"],"evidence":"documented"}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.code === undefined) && (missing1 = "code")) || ((data0.message === undefined) && (missing1 = "message"))){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.code !== undefined){
let data1 = data0.code;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/error/code",schemaPath:"#/oneOf/0/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.message !== undefined){
const _errs7 = errors;
if(typeof data0.message !== "string"){
const err3 = {instancePath:instancePath+"/error/message",schemaPath:"#/oneOf/0/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.title !== undefined){
const _errs9 = errors;
if(typeof data0.title !== "string"){
const err4 = {instancePath:instancePath+"/error/title",schemaPath:"#/oneOf/0/properties/error/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.error = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.error_code === undefined) && (missing2 = "error_code")){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.error_code !== undefined){
let data4 = data.error_code;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err8 = {instancePath:instancePath+"/error_code",schemaPath:"#/oneOf/1/properties/error_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/oneOf/1/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.error_msg !== undefined){
const _errs15 = errors;
if(typeof data.error_msg !== "string"){
const err10 = {instancePath:instancePath+"/error_msg",schemaPath:"#/oneOf/1/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.error_code = true;
props0.error_msg = true;
}
}
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate40.errors = vErrors;
return false;
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
validate40.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":true,"dynamicItems":false};


const schema55 = {"type":"object","required":["projects"],"properties":{"projects":{"type":"array","items":{"$ref":"#/components/schemas/Project"}},"links":{"type":"object","properties":{"self":{"type":"string","description":"Address of this list."}}}}};
const schema56 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"string","description":"Id of the project."},"name":{"type":"string","description":"Name of the project."},"domain_id":{"type":"string","description":"Id of the account."},"parent_id":{"type":"string","description":"Id of the account or of the parent project."},"enabled":{"type":"boolean","description":"Whether the project can be used."},"is_domain":{"type":"boolean","description":"Always false."},"description":{"type":"string","description":"Description."},"links":{"type":"object","properties":{"self":{"type":"string","description":"Address of this project."}}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.projects === undefined) && (missing0 = "projects")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.projects !== undefined){
let data0 = data.projects;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/id",schemaPath:"#/components/schemas/Project/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.name !== undefined){
const _errs8 = errors;
if(typeof data1.name !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/name",schemaPath:"#/components/schemas/Project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.domain_id !== undefined){
const _errs10 = errors;
if(typeof data1.domain_id !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/domain_id",schemaPath:"#/components/schemas/Project/properties/domain_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.parent_id !== undefined){
const _errs12 = errors;
if(typeof data1.parent_id !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/parent_id",schemaPath:"#/components/schemas/Project/properties/parent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.enabled !== undefined){
const _errs14 = errors;
if(typeof data1.enabled !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/enabled",schemaPath:"#/components/schemas/Project/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.is_domain !== undefined){
const _errs16 = errors;
if(typeof data1.is_domain !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/is_domain",schemaPath:"#/components/schemas/Project/properties/is_domain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.description !== undefined){
const _errs18 = errors;
if(typeof data1.description !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/description",schemaPath:"#/components/schemas/Project/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.links !== undefined){
let data9 = data1.links;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.self !== undefined){
if(typeof data9.self !== "string"){
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/links/self",schemaPath:"#/components/schemas/Project/properties/links/properties/self/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/projects/" + i0+"/links",schemaPath:"#/components/schemas/Project/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
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
validate41.errors = [{instancePath:instancePath+"/projects/" + i0,schemaPath:"#/components/schemas/Project/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
let data11 = data.links;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.self !== undefined){
if(typeof data11.self !== "string"){
validate41.errors = [{instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"projects":true,"links":true},"dynamicProps":false,"dynamicItems":false};

export const validators: { readonly listVisualizationJobs_200: Validator; readonly listVisualizationJobs_400: Validator; readonly listVisualizationJobs_401: Validator; readonly listVisualizationJobs_403: Validator; readonly listVisualizationJobs_404: Validator; readonly listVisualizationJobs_405: Validator; readonly listVisualizationJobs_408: Validator; readonly listVisualizationJobs_413: Validator; readonly listVisualizationJobs_414: Validator; readonly listVisualizationJobs_415: Validator; readonly listVisualizationJobs_429: Validator; readonly listVisualizationJobs_494: Validator; readonly listVisualizationJobs_500: Validator; readonly listVisualizationJobs_502: Validator; readonly listVisualizationJobs_503: Validator; readonly listVisualizationJobs_504: Validator; readonly createVisualizationJob_200: Validator; readonly createVisualizationJob_400: Validator; readonly createVisualizationJob_401: Validator; readonly createVisualizationJob_403: Validator; readonly createVisualizationJob_404: Validator; readonly createVisualizationJob_405: Validator; readonly createVisualizationJob_408: Validator; readonly createVisualizationJob_413: Validator; readonly createVisualizationJob_414: Validator; readonly createVisualizationJob_415: Validator; readonly createVisualizationJob_429: Validator; readonly createVisualizationJob_494: Validator; readonly createVisualizationJob_500: Validator; readonly createVisualizationJob_502: Validator; readonly createVisualizationJob_503: Validator; readonly createVisualizationJob_504: Validator; readonly showVisualizationJob_200: Validator; readonly showVisualizationJob_400: Validator; readonly showVisualizationJob_401: Validator; readonly showVisualizationJob_403: Validator; readonly showVisualizationJob_404: Validator; readonly showVisualizationJob_405: Validator; readonly showVisualizationJob_408: Validator; readonly showVisualizationJob_413: Validator; readonly showVisualizationJob_414: Validator; readonly showVisualizationJob_415: Validator; readonly showVisualizationJob_429: Validator; readonly showVisualizationJob_494: Validator; readonly showVisualizationJob_500: Validator; readonly showVisualizationJob_502: Validator; readonly showVisualizationJob_503: Validator; readonly showVisualizationJob_504: Validator; readonly updateVisualizationJob_200: Validator; readonly updateVisualizationJob_400: Validator; readonly updateVisualizationJob_401: Validator; readonly updateVisualizationJob_403: Validator; readonly updateVisualizationJob_404: Validator; readonly updateVisualizationJob_405: Validator; readonly updateVisualizationJob_408: Validator; readonly updateVisualizationJob_413: Validator; readonly updateVisualizationJob_414: Validator; readonly updateVisualizationJob_415: Validator; readonly updateVisualizationJob_429: Validator; readonly updateVisualizationJob_494: Validator; readonly updateVisualizationJob_500: Validator; readonly updateVisualizationJob_502: Validator; readonly updateVisualizationJob_503: Validator; readonly updateVisualizationJob_504: Validator; readonly deleteVisualizationJob_200: Validator; readonly deleteVisualizationJob_400: Validator; readonly deleteVisualizationJob_401: Validator; readonly deleteVisualizationJob_403: Validator; readonly deleteVisualizationJob_404: Validator; readonly deleteVisualizationJob_405: Validator; readonly deleteVisualizationJob_408: Validator; readonly deleteVisualizationJob_413: Validator; readonly deleteVisualizationJob_414: Validator; readonly deleteVisualizationJob_415: Validator; readonly deleteVisualizationJob_429: Validator; readonly deleteVisualizationJob_494: Validator; readonly deleteVisualizationJob_500: Validator; readonly deleteVisualizationJob_502: Validator; readonly deleteVisualizationJob_503: Validator; readonly deleteVisualizationJob_504: Validator; readonly stopVisualizationJob_200: Validator; readonly stopVisualizationJob_400: Validator; readonly stopVisualizationJob_401: Validator; readonly stopVisualizationJob_403: Validator; readonly stopVisualizationJob_404: Validator; readonly stopVisualizationJob_405: Validator; readonly stopVisualizationJob_408: Validator; readonly stopVisualizationJob_413: Validator; readonly stopVisualizationJob_414: Validator; readonly stopVisualizationJob_415: Validator; readonly stopVisualizationJob_429: Validator; readonly stopVisualizationJob_494: Validator; readonly stopVisualizationJob_500: Validator; readonly stopVisualizationJob_502: Validator; readonly stopVisualizationJob_503: Validator; readonly stopVisualizationJob_504: Validator; readonly restartVisualizationJob_200: Validator; readonly restartVisualizationJob_400: Validator; readonly restartVisualizationJob_401: Validator; readonly restartVisualizationJob_403: Validator; readonly restartVisualizationJob_404: Validator; readonly restartVisualizationJob_405: Validator; readonly restartVisualizationJob_408: Validator; readonly restartVisualizationJob_413: Validator; readonly restartVisualizationJob_414: Validator; readonly restartVisualizationJob_415: Validator; readonly restartVisualizationJob_429: Validator; readonly restartVisualizationJob_494: Validator; readonly restartVisualizationJob_500: Validator; readonly restartVisualizationJob_502: Validator; readonly restartVisualizationJob_503: Validator; readonly restartVisualizationJob_504: Validator; readonly createToken_201: Validator; readonly createToken_400: Validator; readonly createToken_401: Validator; readonly createToken_403: Validator; readonly createToken_404: Validator; readonly createToken_500: Validator; readonly createToken_503: Validator; readonly listProjects_200: Validator; readonly listProjects_400: Validator; readonly listProjects_401: Validator; readonly listProjects_403: Validator; readonly listProjects_404: Validator; readonly listProjects_500: Validator; readonly listProjects_503: Validator } = {
  listVisualizationJobs_200: validate1,
  listVisualizationJobs_400: validate14,
  listVisualizationJobs_401: validate14,
  listVisualizationJobs_403: validate14,
  listVisualizationJobs_404: validate14,
  listVisualizationJobs_405: validate14,
  listVisualizationJobs_408: validate14,
  listVisualizationJobs_413: validate14,
  listVisualizationJobs_414: validate14,
  listVisualizationJobs_415: validate14,
  listVisualizationJobs_429: validate14,
  listVisualizationJobs_494: validate14,
  listVisualizationJobs_500: validate14,
  listVisualizationJobs_502: validate14,
  listVisualizationJobs_503: validate14,
  listVisualizationJobs_504: validate14,
  createVisualizationJob_200: validate15,
  createVisualizationJob_400: validate14,
  createVisualizationJob_401: validate14,
  createVisualizationJob_403: validate14,
  createVisualizationJob_404: validate14,
  createVisualizationJob_405: validate14,
  createVisualizationJob_408: validate14,
  createVisualizationJob_413: validate14,
  createVisualizationJob_414: validate14,
  createVisualizationJob_415: validate14,
  createVisualizationJob_429: validate14,
  createVisualizationJob_494: validate14,
  createVisualizationJob_500: validate14,
  createVisualizationJob_502: validate14,
  createVisualizationJob_503: validate14,
  createVisualizationJob_504: validate14,
  showVisualizationJob_200: validate20,
  showVisualizationJob_400: validate14,
  showVisualizationJob_401: validate14,
  showVisualizationJob_403: validate14,
  showVisualizationJob_404: validate14,
  showVisualizationJob_405: validate14,
  showVisualizationJob_408: validate14,
  showVisualizationJob_413: validate14,
  showVisualizationJob_414: validate14,
  showVisualizationJob_415: validate14,
  showVisualizationJob_429: validate14,
  showVisualizationJob_494: validate14,
  showVisualizationJob_500: validate14,
  showVisualizationJob_502: validate14,
  showVisualizationJob_503: validate14,
  showVisualizationJob_504: validate14,
  updateVisualizationJob_200: validate27,
  updateVisualizationJob_400: validate14,
  updateVisualizationJob_401: validate14,
  updateVisualizationJob_403: validate14,
  updateVisualizationJob_404: validate14,
  updateVisualizationJob_405: validate14,
  updateVisualizationJob_408: validate14,
  updateVisualizationJob_413: validate14,
  updateVisualizationJob_414: validate14,
  updateVisualizationJob_415: validate14,
  updateVisualizationJob_429: validate14,
  updateVisualizationJob_494: validate14,
  updateVisualizationJob_500: validate14,
  updateVisualizationJob_502: validate14,
  updateVisualizationJob_503: validate14,
  updateVisualizationJob_504: validate14,
  deleteVisualizationJob_200: validate30,
  deleteVisualizationJob_400: validate14,
  deleteVisualizationJob_401: validate14,
  deleteVisualizationJob_403: validate14,
  deleteVisualizationJob_404: validate14,
  deleteVisualizationJob_405: validate14,
  deleteVisualizationJob_408: validate14,
  deleteVisualizationJob_413: validate14,
  deleteVisualizationJob_414: validate14,
  deleteVisualizationJob_415: validate14,
  deleteVisualizationJob_429: validate14,
  deleteVisualizationJob_494: validate14,
  deleteVisualizationJob_500: validate14,
  deleteVisualizationJob_502: validate14,
  deleteVisualizationJob_503: validate14,
  deleteVisualizationJob_504: validate14,
  stopVisualizationJob_200: validate32,
  stopVisualizationJob_400: validate14,
  stopVisualizationJob_401: validate14,
  stopVisualizationJob_403: validate14,
  stopVisualizationJob_404: validate14,
  stopVisualizationJob_405: validate14,
  stopVisualizationJob_408: validate14,
  stopVisualizationJob_413: validate14,
  stopVisualizationJob_414: validate14,
  stopVisualizationJob_415: validate14,
  stopVisualizationJob_429: validate14,
  stopVisualizationJob_494: validate14,
  stopVisualizationJob_500: validate14,
  stopVisualizationJob_502: validate14,
  stopVisualizationJob_503: validate14,
  stopVisualizationJob_504: validate14,
  restartVisualizationJob_200: validate34,
  restartVisualizationJob_400: validate14,
  restartVisualizationJob_401: validate14,
  restartVisualizationJob_403: validate14,
  restartVisualizationJob_404: validate14,
  restartVisualizationJob_405: validate14,
  restartVisualizationJob_408: validate14,
  restartVisualizationJob_413: validate14,
  restartVisualizationJob_414: validate14,
  restartVisualizationJob_415: validate14,
  restartVisualizationJob_429: validate14,
  restartVisualizationJob_494: validate14,
  restartVisualizationJob_500: validate14,
  restartVisualizationJob_502: validate14,
  restartVisualizationJob_503: validate14,
  restartVisualizationJob_504: validate14,
  createToken_201: validate37,
  createToken_400: validate40,
  createToken_401: validate40,
  createToken_403: validate40,
  createToken_404: validate40,
  createToken_500: validate40,
  createToken_503: validate40,
  listProjects_200: validate41,
  listProjects_400: validate40,
  listProjects_401: validate40,
  listProjects_403: validate40,
  listProjects_404: validate40,
  listProjects_500: validate40,
  listProjects_503: validate40,
};
