import type { HeaderRule } from './headers.ts';
import { fits } from './policy.ts';

/**
 * A site of Caddy that serves the built folder under the path `base`: an address without its slash is led to the one with it, by path
 * alone, so that a proxy's scheme and name stay; what is missing is 404 with its page and no other headers than that page has.
 */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const missing = `${base}404.html`;
  const ofMissing = rules.filter(({ pattern }) => fits(pattern, missing)).flatMap(({ headers }) => Object.entries(headers));
  return `# Edit the next two lines: with the name of a host in the place of :80 Caddy gets its certificate. ${base} of the site is the folder ${base} in the root.
:80 {
	root * /var/www/clawmend
	encode gzip

${rules.map(({ pattern, headers }) => `	header ${pattern} {\n${lines(Object.entries(headers), '\t\t')}	}\n`).join('')}
	@markdown path *.md
	header @markdown Content-Type "text/markdown; charset=utf-8"
	map {query} {question} {
		"" ""
		default "?{query}"
	}
	@folder {
		not path */ //*
		file {path}/index.html
	}
	redir @folder {path}/{question} 301

	file_server {
		hide _headers .*
	}
	handle_errors {
		rewrite * ${missing}
		header {
${lines(ofMissing, '\t\t\t')}		}
		file_server
	}
}
`;
}

const lines = (headers: readonly [string, string][], indent: string) => headers.map(([name, value]) => `${indent}${name} "${value}"\n`).join('');
