package vn.chungtay.contribution;

import vn.chungtay.test.service.PermissionsContract;

class PermissionsTest extends ContributionService implements PermissionsContract {}
