/**
 * 园区: industrial parks and development zones of the four cities. The names are real, what happens in them is not. `area` is the
 * town-level code that the area tree gives the zone, or its county where it has none (娄底经济技术开发区, 大冶高新区).
 */
export interface Park {
  /** The county and a running number. */
  readonly code: string;
  readonly name: string;
  /** 12 digits. */
  readonly area: string;
}

const names: readonly (readonly [area: string, name: string])[] = [
  ['360902400000', '宜春经济技术开发区'],
  ['360902401000', '袁州区工业园区'],
  ['360921400000', '奉新县工业园区'],
  ['360923400000', '上高县工业园区'],
  ['360981402000', '丰城高新技术产业开发区'],
  ['360982400000', '樟树市工业园区'],
  ['360983400000', '高安市新世纪工业城'],
  ['420281000000', '大冶高新技术产业开发区'],
  ['430202000000', '荷塘工业集中区'],
  ['430203000000', '董家塅高科园'],
  ['430203000000', '芦淞服饰产业园'],
  ['430204000000', '田心轨道科技园'],
  ['430204000000', '清水塘产业新城'],
  ['430211000000', '栗雨工业园'],
  ['430211000000', '新马工业园'],
  ['430212000000', '渌口经济开发区'],
  ['430223000000', '攸县高新技术产业开发区'],
  ['430224000000', '茶陵经济开发区'],
  ['430225000000', '炎陵九龙经济开发区'],
  ['430281400000', '醴陵经济开发区'],
  ['431302000000', '娄底经济技术开发区'],
  ['431321000000', '双峰经济开发区'],
  ['431322000000', '新化经济开发区'],
  ['431381000000', '冷水江经济开发区'],
  ['431382000000', '涟源高新技术产业开发区'],
];

/** In order of code. */
export const parks: readonly Park[] = names.map(([area, name], position) => {
  const county = area.slice(0, 6);
  const serial = names.slice(0, position + 1).filter(([other]) => other.startsWith(county)).length;
  return { code: `${county}PK${String(serial).padStart(3, '0')}`, name, area };
});
