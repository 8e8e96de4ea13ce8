import type { Mask } from './mask.ts';

/** How a value is shown under a mask, in words. */
export function maskText(mask: Mask): { readonly zh: string; readonly en: string } {
  switch (mask.kind) {
    case 'partial':
      return {
        zh: `只显示前 ${mask.first} 位与后 ${mask.last} 位`,
        en: `the first ${mask.first} and the last ${mask.last} characters alone`,
      };
    case 'town':
      return { zh: '地址只显示到乡镇、街道', en: 'an address up to its town or subdistrict' };
    case 'year':
      return { zh: '日期只显示到年', en: 'a date by its year alone' };
    case 'constant':
      return { zh: `一律显示为“${mask.text}”`, en: `always as "${mask.text}"` };
    case 'null':
      return { zh: '一律为空', en: 'always empty' };
    case 'hash':
      return { zh: '显示为加密摘要，只可比对异同', en: 'as a keyed hash, by which values can be told apart alone' };
  }
}
