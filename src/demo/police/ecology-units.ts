/** 生态警察中心: the thirteen units of 宜丰县 that send their officers to it (Y6; the document counts them without their names). */
export const ecologyUnits = [
  '县森林公安局',
  '县林业局',
  '县生态环境局',
  '县自然资源局',
  '县水利局',
  '县农业农村局',
  '县住房和城乡建设局',
  '县城市管理局',
  '县交通运输局',
  '县应急管理局',
  '县市场监督管理局',
  '县矿产资源管理局',
  '县河长制办公室',
] as const;
