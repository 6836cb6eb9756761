/** Where the files are published without which the atlas does not start. */
export const datasetFiles = (base: string) => ({
  records: `${base}data/atlas.json`,
  shapes: `${base}data/atlas.topojson`,
});
