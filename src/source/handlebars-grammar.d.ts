/// <reference types="handlebars" />

/** Handlebars' grammar without its compiler and run time, which no run of ours needs and each would load. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  export function parse(text: string): hbs.AST.Program;
}
