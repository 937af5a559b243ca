// PHP as WebAssembly takes its time, a request to WordPress on it about a second, and a test makes many.
jest.setTimeout( 300_000 );
