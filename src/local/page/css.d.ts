/** Style sheets that a page's script imports: esbuild bundles them beside it. */
declare module '*.css';
