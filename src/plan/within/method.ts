import type { Text } from '../../data/text.ts';

/** How the residents within a ring are estimated, to stand wherever the estimate does. */
export const arealShareMethod: Text = {
  zh: '估算：各县区2020年普查常住人口乘以环内面积占该县区的比例（面积权重法），即假定人口在县区内均匀分布。城区人口集中，实际人数可能相差很大。',
  en: 'Estimate: residents of each county at the 2020 census times the share of its area inside the ring (areal weighting), as if people were spread evenly over the county. Where towns hold most of them, the true number may differ widely.',
};
