interface ImportMetaEnv {
  /** 审图号, shown on the map when set. */
  readonly VITE_MAP_REVIEW_NUMBER?: string;
  readonly VITE_ICP_NUMBER?: string;
  readonly VITE_POLICE_NUMBER?: string;
  /** `off`: the atlas does without a worker, and takes away that of before. */
  readonly VITE_OFFLINE?: string;
  /** Of the data files, worked out by the build. */
  readonly VITE_DATA_EDITION?: string;
}
