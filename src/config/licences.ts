/** What in the finished site comes from others, and under which licence. Everything else is our own. */
export const borrowed = [
  { files: /^_astro\/[^/]+\.woff2$/, name: 'Schibsted Grotesk', licence: 'OFL-1.1', package: '@fontsource-variable/schibsted-grotesk' },
  { files: /^pagefind\//, name: 'Pagefind', licence: 'MIT', package: 'pagefind' },
] as const;

/** Packages whose code may stand inside our own scripts (`_astro/*.js`). A new one stops the build until it is named here. */
export const bundledPackages: readonly { readonly name: string; readonly licence: string; readonly package: string }[] = [];

/** Our own files, by ending. A file that is neither here nor borrowed stops a test until someone says where it comes from. */
export const ownEndings = ['html', 'css', 'js', 'json', 'svg', 'png', 'xml', 'txt', 'md', 'webmanifest', 'ico'] as const;

/** Where the licences stand in the finished site. */
export const licenceFile = 'lisenser.txt';
