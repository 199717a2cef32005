package vn.chungtay.award;

import vn.chungtay.test.service.PermissionsContract;

class PermissionsTest extends AwardService implements PermissionsContract {}
