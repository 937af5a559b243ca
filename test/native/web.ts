import type { ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, start, until, type Account } from './process';

interface Server {
	port: number;
	fpm: string;
}

/**
 * nginx before one or two PHP-FPMs, with a full-page cache as SiteGround's Speed Optimizer has it:
 * GETs of visitors who aren't logged in are kept, also the query string counts, and the site purges
 * on change. Each server answers as the first one, as two web servers behind one name do.
 */
export class Web {
	private master: ChildProcess | null = null;
	readonly cache: string;

	constructor(
		private readonly folder: string,
		private readonly root: string,
		private readonly user: Account,
		private readonly servers: readonly [ Server, ...Server[] ]
	) {
		this.cache = join( folder, 'cache' );
	}

	async start(): Promise< void > {
		mkdirSync( this.cache, { recursive: true } );
		if ( process.getuid?.() === 0 ) {
			chownSync( this.cache, this.user.uid, this.user.gid );
		}
		const config = join( this.folder, 'nginx.conf' );
		writeFileSync( config, this.config() );
		this.master = start( '/usr/sbin/nginx', [
			'-c',
			config,
			'-e',
			join( this.folder, 'error.log' ),
		] );
		let output = '';
		this.master.stderr?.on(
			'data',
			( chunk: Buffer ) => ( output += chunk.toString() )
		);
		await until( 'nginx', 20, async () => {
			if ( this.master?.exitCode !== null ) {
				throw new Error( output );
			}
			await fetch(
				`http://127.0.0.1:${ this.servers[ 0 ].port }/readme.html`
			);
			return true;
		} );
	}

	async stop(): Promise< void > {
		if ( this.master ) {
			await end( this.master );
		}
	}

	private config(): string {
		const temp = [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ]
			.map(
				( name ) =>
					`\t${ name }_temp_path ${ join( this.folder, name ) };`
			)
			.join( '\n' );
		return `${ process.getuid?.() === 0 ? `user ${ this.user.name };` : '' }
daemon off;
worker_processes 2;
pid ${ join( this.folder, 'pid' ) };
events { worker_connections 512; }
http {
	include /etc/nginx/mime.types;
	types { text/javascript mjs; }
	default_type application/octet-stream;
	access_log ${ join( this.folder, 'access.log' ) };
	client_max_body_size 64m;
	gzip on;
	gzip_types text/css text/javascript application/javascript application/json;
${ temp }
	fastcgi_cache_path ${ this.cache } levels=1:2 keys_zone=pages:10m inactive=10m;
	fastcgi_cache_key $request_method$host$request_uri;
	map $request_method$request_uri$http_cookie $personal {
		default 0;
		~^POST 1;
		~wordpress_logged_in_ 1;
		~/wp-(admin|login|json|cron) 1;
		~[?&](preview|s)= 1;
	}
	map $http_x_rights_desk_test $tested { default 1; "" 0; }
${ this.servers.map( ( server ) => this.server( server ) ).join( '\n' ) }
}
`;
	}

	private server( { port, fpm }: Server ): string {
		return `	server {
		listen 127.0.0.1:${ port };
		root ${ this.root };
		index index.php;
		# Else nginx answers a PUT to the front itself, with 405.
		location = / { rewrite ^ /index.php last; }
		location / { try_files $uri $uri/ /index.php?$args; }
		location ~ \\.php$ {
			try_files $uri =404;
			include /etc/nginx/fastcgi_params;
			fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
			fastcgi_param HTTP_HOST 127.0.0.1:${ this.servers[ 0 ].port };
			fastcgi_param SERVER_NAME 127.0.0.1;
			fastcgi_param SERVER_PORT ${ this.servers[ 0 ].port };
			fastcgi_pass unix:${ fpm };
			fastcgi_read_timeout 300s;
			fastcgi_buffers 16 16k;
			fastcgi_buffer_size 32k;
			fastcgi_cache pages;
			fastcgi_cache_valid 200 10m;
			fastcgi_cache_bypass $personal $tested;
			fastcgi_no_cache $personal $tested;
			add_header X-Proxy-Cache $upstream_cache_status always;
		}
	}`;
	}
}
