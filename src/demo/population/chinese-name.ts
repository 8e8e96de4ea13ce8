import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { givenNameEras } from './given-name-eras.ts';
import { surnameFrequencies } from './surname-frequencies.ts';

const surnames = new WeightedList(surnameFrequencies);

/** Names known to everyone in China; a sample person should not bear one. */
const avoided = new Set(
  '王毅 李鹏 李强 李希 蔡奇 韩正 朱德 林彪 陈云 陈毅 贺龙 彭真 万里 乔石 吴仪 温家宝 胡海峰 张国清 刘国中 陈吉宁 王小洪 李鸿忠 王勇 秦刚 成龙 姚明 刘翔 李娜 刘洋 王菲 周涛 邓小平 彭丽媛 李小龙 刘德华 张学友'.split(
    ' ',
  ),
);

/** A name such as was given to children of that sex in that year: surname by frequency, characters by decade. */
export function chineseName(sex: 'MALE' | 'FEMALE', birthYear: number, random: Random): string {
  const era = givenNameEras.find(({ until }) => birthYear < until) ?? givenNameEras.at(-1)!;
  const { first, last } = sex === 'MALE' ? era.men : era.women;
  const surname = surnames.pick(random);
  for (;;) {
    const ending = last.charAt(random.below(last.length));
    const opening = random.chance(era.single) ? '' : first.charAt(random.below(first.length));
    const name = surname + (opening === ending ? '' : opening) + ending;
    if (!avoided.has(name)) return name;
  }
}
