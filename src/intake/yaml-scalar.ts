/** A scalar as one writes it in YAML: plain where nothing in it could mean something there, else in quotes. */
export function yamlScalar(text: string): string {
  if (/^(?:null|true|false|yes|no|on|off|~)$/i.test(text)) return JSON.stringify(text);
  if (/^-?[\p{L}\p{N}][\p{L}\p{N}\p{M}（）《》〔〕·_./-]*$/u.test(text)) return text;
  return /^https?:\/\/[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
