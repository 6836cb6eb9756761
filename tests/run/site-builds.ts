/**
 * What Vite builds of the site, in order, each by its configuration: the atlas, the pages for
 * articles, and the page of views that have none of their own. The pages are written after them.
 */
export const siteBuilds = [
  { title: 'production build', configFile: 'vite.config.ts' },
  { title: 'build for articles', configFile: 'vite.embed.config.ts' },
  { title: 'build for views in articles', configFile: 'vite.view.config.ts' },
] as const;
