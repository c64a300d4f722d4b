/** Style sheets imported by a page's script: esbuild bundles them beside it. */
declare module '*.css';
