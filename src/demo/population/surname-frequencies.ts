/**
 * The hundred most frequent surnames with their share of the population in per cent, rounded, after the counts of the
 * citizen number register that the Ministry of Public Security published in 2007. Together about 85 %.
 */
export const surnameFrequencies: readonly (readonly [surname: string, percent: number])[] = (
  '王7.25 李7.19 张6.83 刘5.38 陈4.53 杨3.08 赵2.29 黄2.23 周2.12 吴2.05 徐1.67 孙1.54 胡1.31 朱1.26 高1.21 林1.18 何1.17 ' +
  '郭1.15 马1.05 罗0.95 梁0.85 宋0.81 郑0.80 谢0.79 韩0.70 唐0.69 冯0.64 于0.62 董0.61 萧0.59 程0.57 曹0.57 袁0.54 邓0.54 ' +
  '许0.54 傅0.51 沈0.50 曾0.50 彭0.49 吕0.47 苏0.46 卢0.46 蒋0.47 蔡0.46 贾0.42 丁0.43 魏0.45 薛0.40 叶0.42 阎0.38 余0.41 ' +
  '潘0.40 杜0.40 戴0.36 夏0.36 钟0.36 汪0.36 田0.36 任0.35 姜0.35 范0.35 方0.34 石0.33 姚0.33 谭0.32 廖0.32 邹0.31 熊0.31 ' +
  '金0.30 陆0.30 郝0.29 孔0.28 白0.28 崔0.28 康0.27 毛0.27 邱0.27 秦0.26 江0.26 史0.25 顾0.25 侯0.25 邵0.24 孟0.24 龙0.23 ' +
  '万0.23 段0.23 雷0.22 钱0.22 汤0.22 尹0.21 黎0.21 易0.20 常0.20 武0.20 乔0.19 贺0.19 赖0.19 龚0.19 文0.18'
)
  .split(' ')
  .map((entry) => [entry.charAt(0), Number(entry.slice(1))]);
