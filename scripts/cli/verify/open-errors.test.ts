import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openError, responseError } from './open-errors.ts';

describe('a page that cannot be opened', () => {
  const messages: readonly (readonly [message: string, description: RegExp])[] = [
    ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://nosuch.example/', /no such host\. Check its spelling/],
    [
      'page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://a.example/',
      /certificate .*\(net::ERR_CERT_AUTHORITY/,
    ],
    ['page.goto: net::ERR_CONNECTION_REFUSED at http://127.0.0.1:1/', /nothing answers there/],
    ['page.goto: net::ERR_TOO_MANY_REDIRECTS at http://a.example/', /redirects in a circle/],
    [
      'page.goto: net::ERR_INVALID_AUTH_CREDENTIALS at http://a.example/',
      /name and a password\. Write https:/,
    ],
    ['page.goto: Download is starting\nCall log:', /download/],
    ['page.goto: Timeout 30000ms exceeded.\nCall log:', /does not answer in time/],
    ['page.goto: net::ERR_TIMED_OUT at https://a.example/', /does not answer in time/],
    ['page.goto: net::ERR_CONNECTION_REFUSED at http://a.example/Timeout', /nothing answers there/],
    ['page.goto: net::ERR_HTTP_RESPONSE_CODE_FAILURE at http://a.example/', /an error instead of a page/],
    ['page.goto: net::ERR_TUNNEL_CONNECTION_FAILED at http://a.example/', /proxy/],
  ];

  for (const [message, description] of messages) {
    it(`is explained to people: ${message.split('\n')[0]}`, () => {
      assert.match(openError(message), description);
    });
  }

  it("keeps the browser's words where we have none, without the address", () => {
    assert.equal(
      openError('page.goto: net::ERR_ODD at http://u:secret@a.example/'),
      'page.goto: net::ERR_ODD',
    );
    assert.equal(
      openError('page.goto: Navigation to "http://u:secret@a.example/" is interrupted'),
      'page.goto: Navigation to "…" is interrupted',
    );
  });
});

describe('the answer of a server', () => {
  it('is a page with any kind of HTML, and where nothing is said about its kind', () => {
    for (const type of ['text/html; charset=utf-8', 'application/xhtml+xml']) {
      assert.equal(responseError(200, { 'content-type': type }), undefined);
    }
    assert.equal(responseError(200, {}), undefined);
  });

  const faults: readonly (readonly [status: number, type: string, description: RegExp])[] = [
    [401, 'text/html', /asks for a name and a password/],
    [403, 'text/html', /refuses this browser/],
    [404, 'text/html', /404\. Write the address of a page that is there/],
    [503, 'text/html', /the server fails\. Try again later/],
    [200, 'application/pdf', /is application\/pdf, and no page/],
  ];

  for (const [status, type, description] of faults) {
    it(`is no page with ${status} and ${type}, and what to do is said`, () => {
      assert.match(responseError(status, { 'content-type': type })!, description);
    });
  }
});
