// Which Carnet this is. The build puts in the version of package.json.

declare const CARNET_VERSION: string;

export const version: string = CARNET_VERSION;
