/** The dataset could not be used. The message says which file and what was wrong in it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** A file that is not there, which is no fault where a link may ask for what does not exist. */
export class MissingFile extends DatasetError {}
