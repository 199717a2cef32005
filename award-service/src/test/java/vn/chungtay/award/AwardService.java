package vn.chungtay.award;

import vn.chungtay.test.service.RunningService;

/** The running award service. */
public abstract class AwardService extends RunningService {}
