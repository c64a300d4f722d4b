/** Everything that stands in the address of a page of the web app: anyone may send anything. */
export type Asked = { readonly [name: string]: string | undefined };
