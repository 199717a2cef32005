package vn.chungtay.contribution;

import vn.chungtay.test.service.ConsumedEventsContract;

class ConsumedEventsTest extends ContributionService implements ConsumedEventsContract {}
