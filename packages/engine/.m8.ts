import { openModel } from './src/index.ts';
import { readConflict } from './src/model/read.ts';
import { readYaml } from './src/text/yaml.ts';
import { model } from './test/model/models.ts';
const many = (count: number, each: (k: number) => string, separator = ', '): string => Array.from({ length: count }, (_, k) => each(k)).join(separator);
const cases={ keys:`${model()}${many(100_000, (k) => `key-${k}: 1`, '\n')}`, cons: model({ consequences: `{${many(100_000, (k) => `x${k}: a`)}}` }), dms: model({ 'decision-makers': `{${many(50_000, (k) => `p${k}: {options: {}}`)}, q: {options: {c: {}}}}`, preferences: `{${many(50_000, (k) => `p${k}: {priorities: []}`)}, q: {priorities: []}}` }), dms2: model({ 'decision-makers': `{${many(50_000, (k) => `p${k}: {options: {}}`)}}` }), chain:model({ consequences: `{${many(30_000, (k) => `x${k+1}: not x${k}`)}, x0: a}` })};
const only=process.argv[2];
for(const [n,t] of Object.entries(cases)) { if(only&&n!==only) continue; const a=performance.now(); const y=readYaml(t); const b=performance.now(); const f=openModel(t); const c=performance.now(); readConflict(f); console.log(n,t.length,(b-a).toFixed(0),(c-b).toFixed(0),(performance.now()-c).toFixed(0)); }
