import { columnsAreThere } from './columns-are-there.ts';
import { joinedColumnsAgree } from './joined-columns-agree.ts';
import { keysIdentify } from './keys-identify.ts';
import { listsHaveAnOrder } from './lists-have-an-order.ts';
import { lookupsHaveIndexes } from './lookups-have-indexes.ts';
import type { DriftRule } from './rule.ts';
import { searchesHaveIndexes } from './searches-have-indexes.ts';
import { typesFit } from './types-fit.ts';
import { viewsSayLittle } from './views-say-little.ts';

/** What must hold between a department's file and a table that is there. All are asked. */
export const driftRules: readonly DriftRule[] = [
  columnsAreThere,
  typesFit,
  keysIdentify,
  joinedColumnsAgree,
  listsHaveAnOrder,
  lookupsHaveIndexes,
  searchesHaveIndexes,
  viewsSayLittle,
];
