/** 诉求概况 by category, without people; `{place}` is the village. */
export const petitionSummaries = {
  CONSTRUCTION: [
    '反映{place}房屋征收补偿标准问题，要求重新核算。',
    '反映{place}小区物业服务差、电梯长期故障。',
    '反映{place}购房后迟迟不能办理不动产登记。',
    '反映{place}农村危房改造补助未到位。',
  ],
  LABOUR: [
    '反映{place}工地拖欠农民工工资，要求尽快支付。',
    '反映{place}企业未依法缴纳社会保险。',
    '反映{place}工伤待遇未落实，要求协调。',
  ],
  LAND: [
    '反映{place}承包地被占用，要求恢复。',
    '反映{place}宅基地边界争议，要求确权。',
    '反映{place}征地补偿款分配不公。',
    '反映{place}山林权属争议，要求调处。',
  ],
  LITIGATION: [
    '反映{place}案件判决后长期未执行到位。',
    '反映对{place}交通事故责任认定不服，要求复核。',
    '反映{place}一起纠纷久拖未决，要求依法处理。',
  ],
  ENVIRONMENT: [
    '反映{place}养殖场臭气扰民，要求整治。',
    '反映{place}企业夜间噪声扰民。',
    '反映{place}河道污水直排，要求治理。',
  ],
  OTHER: [
    '反映{place}道路破损，出行不便。',
    '反映{place}自来水水质浑浊。',
    '咨询{place}低保申请条件，要求核实。',
    '反映{place}校车线路不合理，要求调整。',
  ],
} as const;
