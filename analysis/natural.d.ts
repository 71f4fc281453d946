// The root of `natural` loads database drivers and takes a second; its single files are clean but untyped.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}
