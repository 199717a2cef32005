package vn.chungtay.award;

import vn.chungtay.test.service.ConsumedEventsContract;

class ConsumedEventsTest extends AwardService implements ConsumedEventsContract {}
