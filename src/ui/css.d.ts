// A style sheet has no exports: the build adds it to the page.
declare module '*.css';

// Comes with its part: bundle/page.js.
declare module '*.css?later';
