// Loaded before clasp in the tests of the deployment: every request that would leave for Google goes to the test's own
// server on this machine, with the host in a header.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const port = Number(process.env.TEST_GOOGLE_PORT);

https.request = (target, options, answered) => {
  const url = typeof target === 'string' || target instanceof URL ? new URL(target) : undefined;
  const given = url === undefined ? target : options;
  const path = url === undefined ? given.path : url.pathname + url.search;
  const host = url?.hostname ?? given.hostname ?? given.host;
  const { method, headers } = given;
  const listener = url === undefined ? options : answered;
  const here = { host: '127.0.0.1', port, path, method, headers: { ...headers, 'x-host': host } };
  return http.request(here, listener);
};
syncBuiltinESMExports();
