import type { HeaderRule } from './headers.ts';

const compressed = 'text/css text/markdown text/plain text/xml text/javascript application/javascript application/json image/svg+xml';

/**
 * A site of nginx that serves the built folder under the path `base`: an address without its slash is led to the one with it, by path
 * alone, so that a proxy's scheme and name stay; what is missing is 404 with its page.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const all = rules.filter(({ pattern }) => pattern === `${base}*`).flatMap(({ headers }) => Object.entries(headers));
  const some = rules.filter(({ pattern }) => pattern !== `${base}*`);
  const names = [...new Set(some.flatMap(({ headers }) => Object.keys(headers)))];
  return `# Lies in /etc/nginx/conf.d/ or sites-enabled/. Edit the lines of "server" and "root": ${base} of the site is the folder ${base} in the root.
${names.map((name) => mapOf(name, some)).join('')}
server {
  listen 80;
  server_name _;
  root /var/www/clawmend;

  absolute_redirect off;
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressed};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${compressed};

  location ${base} {
    error_page 403 404 =404 ${base}404.html;
${all.map(([name, value]) => `    add_header ${name} "${value}" always;\n`).join('')}${names.map((name) => `    add_header ${name} ${variable(name)} always;\n`).join('')}
    location ~ /(?:_headers$|\\.(?!well-known/)) {
      return 404;
    }
    location ~ \\.md$ {
      types { text/markdown md; }
    }
  }
}
`;
}

const variable = (name: string) => `$clawmend_${name.toLowerCase().replaceAll('-', '_')}`;

/** Which value a header has, by address. A header without a value is not sent. */
function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => (headers[name] === undefined ? [] : [`  ${matcher(pattern)} "${headers[name]}";\n`]));
  return `\nmap $uri ${variable(name)} {\n${lines.join('')}}\n`;
}

const matcher = (pattern: string) => (pattern.endsWith('*') ? `"~^\\Q${pattern.slice(0, -1)}\\E"` : `"${pattern}"`);
