/** How a site is to be served, told once (src/config/hosting.ts) and written out for each kind of server. */
export interface Hosting {
  readonly policy: Policy;
  readonly headerOnlyPolicy: Policy;
  readonly headers: Readonly<Record<string, string>>;
  readonly caching: { readonly hashed: { readonly value: string; readonly paths: readonly string[] }; readonly rest: string; readonly errors: string };
  readonly types: Readonly<Record<string, string>>;
  readonly compressed: readonly string[];
  readonly hidden: readonly string[];
  readonly pages: { readonly notFound: string; readonly gone: string };
  readonly serverFolder: string;
}

/** A Content-Security-Policy: directive → sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** An address that has moved, or that is gone for good when `to` is absent. */
export interface Move {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Someone to call: the name, the number as it is printed, and its `tel:` address. */
export interface Call {
  readonly name: string;
  readonly visible: string;
  readonly uri: string;
}

/** Where a server finds the files and listens. */
export interface Place {
  /** The folder with the finished site. */
  readonly root: string;
  /** The path below which the site is published, with a slash at both ends. */
  readonly base: string;
}
