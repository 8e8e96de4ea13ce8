interface Characters {
  /** The first of two. */
  readonly first: string;
  /** The second of two, or a name of one character. */
  readonly last: string;
}

export interface GivenNameEra {
  /** Years of birth before this one. */
  readonly until: number;
  /** Share of names of one character. */
  readonly single: number;
  readonly men: Characters;
  readonly women: Characters;
}

/** Characters that were in fashion for given names, by time of birth. The choice is the authors'; no list of people was used. */
export const givenNameEras: readonly GivenNameEra[] = [
  {
    until: 1950,
    single: 0.06,
    men: {
      first: '德福长金玉春永世文正光元明国安仁义生贵树庆成启绍代宗',
      last: '生财福寿贵祥清林才华云发根初和荣昌堂山友喜松泉桂兴',
    },
    women: {
      first: '秀玉桂凤春翠兰菊淑金美月素冬腊满银珍香云细巧',
      last: '英珍兰莲娥香姣秀花梅枝连华莉云英菊容桃贞仙凤',
    },
  },
  {
    until: 1966,
    single: 0.1,
    men: {
      first: '建国新志爱卫和文光友运德庆顺清胜援兴成永长跃汉正良安',
      last: '国华平明军生清民林新祥才文辉良春余初根兵强成光阳元',
    },
    women: {
      first: '秀玉建桂凤春爱翠菊淑新美月冬素银金珍喜雪云国菊',
      last: '英珍兰莲华香梅芳玲云娥秀平花清连群菊纯容姣桃',
    },
  },
  {
    until: 1980,
    single: 0.24,
    men: {
      first: '建志红卫向文国永军海晓新立春光友长忠少东学铁利林正伟',
      last: '军勇平辉华明斌强文林峰刚红兵波雄清伟新民松杰光云辉',
    },
    women: {
      first: '红丽春小艳建海晓秀爱美玉金雪立冬凤卫利翠青永向',
      last: '红梅芳英霞丽华玲艳燕云珍平兰莲萍香群娟辉娥花',
    },
  },
  {
    until: 1992,
    single: 0.34,
    men: {
      first: '志建文海晓俊伟国立永春小江明振学亮雄凯少红光庆超正',
      last: '强伟勇军波鹏磊辉斌杰涛超峰华龙亮明飞林刚健平凯宇洋',
    },
    women: {
      first: '丽小红艳晓春海雪美玉婷文青金秋慧冬燕佳静思利',
      last: '娟艳丽芳玲霞娜燕静敏婷红慧琴莉琼英萍梅华倩丹',
    },
  },
  {
    until: 2003,
    single: 0.3,
    men: {
      first: '志文俊佳宇子家明建思浩鑫嘉伟泽振晓海鹏凯立智天永一',
      last: '杰豪鑫涛伟鹏宇浩威超龙辉强文斌凯轩成帆洋康宏锋林毅',
    },
    women: {
      first: '佳思雅文雨梦慧晓欣丽婷诗静紫美心艺玉嘉雪子小',
      last: '婷琪敏颖倩欣怡玲慧丹玉莹洁瑶雪蓉静媛琴萍璐佳',
    },
  },
  {
    until: 2013,
    single: 0.14,
    men: {
      first: '子浩俊宇嘉文佳梓志家博睿思天泽明一铭承鑫奕晨皓宏景',
      last: '轩豪杰涵宇辰博浩阳熙文睿铭航俊哲霖凯鑫昊乐成诚毅帆',
    },
    women: {
      first: '子欣梓雨思佳诗梦雅紫可嘉语若心怡艺一涵依婉悦',
      last: '涵怡萱琪妍欣悦瑶彤轩颖涵馨蕾瑾婷怡妮雯琳洁媛',
    },
  },
  {
    until: Infinity,
    single: 0.1,
    men: {
      first: '沐浩宇梓奕子一宸俊嘉泽煜承景亦辰家昱铭星禹君谨知瑾',
      last: '宸泽轩辰阳睿霖熙然宇恒安乐琛川行之钰诚航洋昊尧一屿',
    },
    women: {
      first: '梓欣一诗若沐语雨可子芷思依苡艺佳清星知安悦书',
      last: '涵诺汐玥妍萱琪彤然桐熙宁安晗瑶悦瑾夏言一乐薇',
    },
  },
];
