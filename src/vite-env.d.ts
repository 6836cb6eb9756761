interface ImportMetaEnv {
  /** 审图号, shown on the map when set. */
  readonly VITE_MAP_REVIEW_NUMBER?: string;
  readonly VITE_ICP_NUMBER?: string;
  readonly VITE_POLICE_NUMBER?: string;
}
