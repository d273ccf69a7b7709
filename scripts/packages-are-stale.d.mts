export declare function packagesAreStale(root: URL): boolean;
