// A request to WordPress as WebAssembly takes about a second, and a test makes many.
jest.setTimeout( 180_000 );
