/** Dictionaries of OpenCC as opencc-js ships them: `from to [to …]`, joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  // eslint-disable-next-line no-restricted-exports -- the module is like this
  export default pairs;
}
