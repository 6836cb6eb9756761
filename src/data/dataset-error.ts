/** The dataset could not be used. The message says which file and what was wrong in it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
