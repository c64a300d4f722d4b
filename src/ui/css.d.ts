// A style sheet has no exports: the build puts it into the page.
declare module '*.css';
