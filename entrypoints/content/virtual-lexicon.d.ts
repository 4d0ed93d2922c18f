/** Made by `lexiconPlugin` in `data/compile/build.ts` from the catalogue. */
declare module "virtual:lexicon" {
  const lexicon: string;
  export default lexicon;
}
