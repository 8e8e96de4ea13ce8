import { composeFolder } from '/work/main/src/server/start-hub.ts';
import { graphqlSync } from 'graphql';
const { schema } = composeFolder('/work/main/schema');
for (const q of ['{__schema{types{fields{type{fields{type{name}}}}}}}','{__schema{types{fields{type{fields{type{fields{name}}}}}}}}','{__schema{types{fields{args{type{inputFields{type{inputFields{name}}}}}}}}}','{__schema{types{inputFields{type{inputFields{name}}}}}}']) {
const t=performance.now(); const r=graphqlSync({schema,source:q}); console.log(q.slice(0,80), (performance.now()-t).toFixed(0)+'ms', r.errors?.[0]?.message??JSON.stringify(r.data).length);}
