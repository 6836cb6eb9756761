/** How a line or a stretch of it stands. Imports nothing: filters and links name it without the schemas. */
export const statuses = ['open', 'construction', 'planned'] as const;
export type Status = (typeof statuses)[number];
