/**
 * On a machine that others keep busy a browser now and then answers later than any wait foresees. A test that fails is tried once
 * more from its start; what went wrong the first time is printed, so that a race is seen although the run goes on.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
